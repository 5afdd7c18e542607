"""Refused rows come back as they came, with the columns of their file."""

from __future__ import annotations

import pytest

from crm_desktop.files.problems import DateImpossible
from crm_desktop.models.access import Actor
from crm_desktop.queries.imports.refused_rows import refused_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import NoRight
from tests.support.imports import Importing, row


def test_only_refused_rows_are_given_back(base: OpenBase, program: Actor) -> None:
    """P19: a file of rejected rows."""
    done = Importing(base, program, "people").group(
        row(2, full_name="Sara Ahmadi"),
        row(3, refusals=[("birth_on", DateImpossible(text="31.02.1990"))], name="Reza", born="31.02.1990"),
    )
    refused = base.read(lambda session: refused_rows(session, program, done.batch_id))
    assert [(one.number, one.cells, one.code) for one in refused.rows] == [
        (3, ("Reza", "31.02.1990"), "date.impossible")
    ]
    assert refused.rows[0].facts == {"text": "31.02.1990", "field": "birth_on"}


def test_they_are_for_those_who_may_import(base: OpenBase, program: Actor) -> None:
    done = Importing(base, program, "people")
    with pytest.raises(NoRight):
        base.read(lambda session: refused_rows(session, Actor(None, None), done.batch_id))
