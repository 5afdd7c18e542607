"""The demo clinic's order and its people: set up by the use case, then five of the staff in two teams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.i18n.client_words import usual_client_word
from crm_desktop.models.access import Actor, the_program
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.queries.admin.staff import role_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.set_up_clinic import SetUp, set_up_clinic
from crm_desktop.usecases.staff.add_team import AddTeam, add_team
from crm_desktop.usecases.staff.add_user import AddUser, add_user


@dataclass(frozen=True)
class Staff:
    first_user: UUID
    branch_id: UUID
    receptionist: Actor
    operators: tuple[Actor, ...]
    lead: Actor
    manager: Actor
    reception_team: UUID
    call_team: UUID

    @property
    def callers(self) -> tuple[Actor, ...]:
        """Who works on tasks."""
        return (self.receptionist, *self.operators)


def hire(base: OpenBase, told: dict[str, Any], language: str) -> Staff:
    order = SetUp(
        clinic_name=told["clinic"],
        branch_name=told["branch"],
        user_name=told["owner"],
        login="admin",
        language=language,
        currency=told["currency"],
        time_zone=told["time_zone"],
        region=told["region"],
        days_off=told["days_off"],
        shows_toman=told["currency"] == "IRR",
        client_word=usual_client_word(language),
    )
    program = the_program()
    made = base.writer.write(program, lambda work: set_up_clinic(work, order), act="set_up")
    boss = the_program(made.branch_id)
    by_preset = {row.preset: row.id for row in base.read(lambda session: role_rows(session, boss))}

    def take_on(work: UnitOfWork) -> list[UUID]:
        found = []
        for login, name, role in told["staff"]:
            user = add_user(
                work,
                AddUser(login, name, language=language, branch_id=made.branch_id, role_ids=(by_preset[role],)),
            )
            found.append(user.id)
        return found

    ids = base.writer.write(boss, take_on, act="")

    def team_up(work: UnitOfWork) -> tuple[UUID, UUID]:
        front = add_team(work, AddTeam(told["teams"][0], frozenset({ids[0], ids[3]})))
        phones = add_team(work, AddTeam(told["teams"][1], frozenset({ids[0], ids[1], ids[2], ids[3]})))
        return front.id, phones.id

    front, phones = base.writer.write(boss, team_up, act="")
    actors = base.read(lambda session: [actor_of(session, user_id) for user_id in ids])
    return Staff(
        first_user=made.user_id,
        branch_id=made.branch_id,
        receptionist=actors[0],
        operators=(actors[1], actors[2]),
        lead=actors[3],
        manager=actors[4],
        reception_team=front,
        call_team=phones,
    )
