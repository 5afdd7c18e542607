"""What waits is written before its table is asked, and not for a question about other tables (B2, O12)."""

from sqlalchemy import func, select

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.team import Team
from crm_desktop.models.base import Synced
from crm_desktop.models.notes.tag import Tag
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.settling import settle
from crm_desktop.store.unit_of_work import UnitOfWork


def teams(work: UnitOfWork) -> int:
    """Asked of the table itself, so that nothing is written for the question."""
    return work.session.connection().execute(select(func.count()).select_from(Team.__table__)).scalar_one()


def settled(base: OpenBase, program: Actor, *models: type[Synced], besides: bool = False) -> int:
    def work(unit: UnitOfWork) -> int:
        team = unit.add(Team(name="Front desk"))
        settle(unit.session, *models, besides=team if besides else None)
        return teams(unit)

    return base.writer.write(program, work, act="test")


def test_a_row_of_the_table_is_written_first(base: OpenBase, program: Actor) -> None:
    assert settled(base, program, Tag, Team) == 1


def test_what_the_question_is_not_about_goes_on_waiting(base: OpenBase, program: Actor) -> None:
    assert settled(base, program, Tag) == 0
    assert settled(base, program, Team, besides=True) == 1  # the first of these two is written, at the end of its work


def test_a_changed_row_is_written_as_well(base: OpenBase, program: Actor) -> None:
    def work(unit: UnitOfWork) -> str:
        team = unit.add(Team(name="Front desk"))
        unit.session.flush()
        team.name = "Reception"
        settle(unit.session, Team)
        return str(unit.session.connection().execute(select(Team.__table__.c.name)).scalar_one())

    assert base.writer.write(program, work, act="test") == "Reception"
