"""The way of a deal: who moved it, when, why, and whether it went back."""

from __future__ import annotations

from dataclasses import replace

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.deals.deal import MoveCause
from crm_desktop.queries.deals.deal_rows import DealFilter, deal_ids
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.queries.deals.stage_moves import stage_moves
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.process import Clinic


def test_every_move_is_told_the_latest_first(clinic: Clinic) -> None:
    """FC-52: from where to where, by whom and with which cause; a step back is marked."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    (deal,) = clinic.base.read(lambda session: deal_ids(session, clinic.sara, DealFilter()))
    stages = clinic.base.read(lambda session: deal_type_rows(session, clinic.sara))[0].stages
    clinic.do(move_deal, MoveDeal(deal, stages[1].id))
    clinic.do(move_deal, MoveDeal(deal, stages[0].id))
    rows = clinic.base.read(lambda session: stage_moves(session, clinic.sara, deal))
    first, second = stages[0].name, stages[1].name
    assert [(row.before, row.after, row.is_backwards) for row in rows] == [
        (second, first, True),
        (first, second, False),
        (None, first, False),
    ]
    assert [row.cause for row in rows] == [MoveCause.HAND, MoveCause.HAND, MoveCause.RULE]
    assert {row.by for row in rows} == {clinic.sara.name}


def test_a_deal_that_may_not_be_seen_has_no_history(clinic: Clinic) -> None:
    """C24-31: without the right there is nothing to read."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"],)))
    (deal,) = clinic.base.read(lambda session: deal_ids(session, clinic.sara, DealFilter()))
    rights: dict[Right, Scope] = {
        right: scope for right, scope in clinic.sara.rights.items() if right is not Right.DEALS_SEE
    }
    blind = replace(clinic.sara, rights=rights)
    assert clinic.base.read(lambda session: stage_moves(session, blind, deal)) == []
