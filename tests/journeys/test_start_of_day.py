"""The start of the day in counted keys: the password, and the desk stands there with what the night has left (R1)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from crm_desktop.i18n.dates import day_with_weekday
from crm_desktop.i18n.night_words import night_told
from crm_desktop.i18n.style import default_style
from crm_desktop.kit.clock import moment_on
from crm_desktop.models.admin.night_run import NightRule, NightRun
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import Task
from crm_desktop.queries.breaches import breaches
from crm_desktop.store import keys
from crm_desktop.store.profile_files import KEY_NAME
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.views.desk.desk_page import DeskPage
from tests.journeys.conftest import Begin
from tests.support.base import KEY
from tests.support.clinic_visits import give_visits
from tests.support.house import ZONE
from tests.support.journey import Journey

PASSPHRASES = {"en": "correct horse battery", "fa": "اسب درست باتری گیره"}
LANGUAGES = pytest.mark.parametrize("language", ["en", "fa"])


@dataclass
class Evening:
    """What a working day and the night after it have left to the one who opens the program in the morning."""

    way: Journey
    today: date
    not_come: UUID
    coming: list[UUID]
    overdue: set[UUID]
    missed: UUID

    @property
    def desk(self) -> DeskPage:
        page = self.way.page("desk")
        assert isinstance(page, DeskPage)
        return page

    def no_show_calls(self) -> list[Task]:
        template = self.way.clinic.template("no_show_call")
        found: list[Task] = self.way.clinic.rows(select(Task).where(Task.template_id == template))
        return found

    def done_at_night(self) -> list[tuple[object, ...]]:
        return [(run.rule, run.on, run.at, run.made) for run in self.way.clinic.rows(select(NightRun))]


@pytest.fixture
def evening(begin: Begin, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Evening:
    """Saturday: a visit nobody came to and a call nobody made; 02:10: a call nobody took; Sunday, 08:30."""
    way = begin(language)
    way.layout = language
    with_passphrase(tmp_path, PASSPHRASES[language], monkeypatch)
    clinic, visits = way.clinic, give_visits(way.clinic, language)
    saturday = clinic.house.today
    today = saturday + timedelta(days=1)
    lead_id = clinic.lead(1)
    first_contact = clinic.first_task(lead_id)
    not_come = visits.book(1, "16:00", lead_id=lead_id)
    coming = [visits.book(at, hour, days=1) for at, hour in ((2, "10:00"), (3, "17:00"))]
    late = clinic.a_task(person=0)
    clinic.clock.set(moment_on(today, "02:10", ZONE))
    night_call = LogCall(Direction.IN, person_id=clinic.people[4], is_missed=True)
    callback_id = clinic.write(lambda work: log_call(work, night_call)).callback_id
    assert callback_id is not None
    clinic.clock.set(moment_on(today, "08:30", ZONE))
    return Evening(way, today, not_come, coming, {late, first_contact}, callback_id)


def with_passphrase(folder: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clinic of the tests has a known key; here a passphrase guards it, as in a clinic."""
    with monkeypatch.context() as known:
        known.setattr(secrets, "token_bytes", lambda _length: KEY)
        keys.make_key_file(folder / KEY_NAME, passphrase, keys.NoKeyring())
    keys.keep_code(folder / KEY_NAME)


def unlock(evening: Evening, language: str) -> None:
    """The password, Enter; until the desk has its rows and the keyboard."""
    way = evening.way
    way.write(PASSPHRASES[language])
    way.press("Enter")
    way.wait_for(lambda: way.window.current == "desk" and way.program.house is not None)
    way.wait_for(lambda: evening.desk.table.chosen_row() is not None)
    way.wait_for(evening.desk.table.hasFocus)


def listed(evening: Evening) -> list[object]:
    """The records of the rows on view, once all are there."""
    table = evening.desk.table._keyset
    shown = [table.row_at(at) for at in range(table.rowCount())]
    return [row.record_id for row in shown if row is not None]


@LANGUAGES
def test_the_day_begins_with_the_password(evening: Evening, language: str) -> None:
    """R1, A1, C24-09, C24-11: six keys from the locked program to everything that waits, each list by one key."""
    way = evening.way
    way.start_locked()
    way.keys = 0
    unlock(evening, language)

    way.wait_for(evening.no_show_calls)
    (call,) = evening.no_show_calls()
    way.wait_for(lambda: call.id in listed(evening))
    assert (call.due_on, call.performer_id) == (evening.today, way.clinic.me)
    assert way.clinic.row(Appointment, evening.not_come).status is AppointmentStatus.NO_SHOW
    style = default_style(language, ZONE)  # type: ignore[arg-type]  # a declared language
    way.wait_for(lambda: night_told({NightRule.NO_SHOW: 1}, style) in way.toasts())

    figures, cards = evening.desk.vm.lists.figures, evening.desk.figures.cards  # type: ignore[union-attr]  # they are there
    assert (figures.missed, figures.overdue) == (1, len(evening.overdue))
    assert style.in_digits("1") in cards["missed"].accessibleName()
    way.wait_for(evening.desk.visits.isVisible)
    assert style.in_digits(str(len(evening.coming))) in evening.desk.visits.text()

    way.press("Alt+7")
    way.wait_for(lambda: listed(evening) == [evening.missed])
    way.press("Alt+8")
    way.wait_for(lambda: set(listed(evening)) == evening.overdue)
    way.press("Shift+F6")
    way.wait_for(lambda: way.window.current == "visits")
    assert [row.id for row in way.settled()] == evening.coming
    assert day_with_weekday(evening.today, style) in way.page().subtitle()
    way.press("F5")
    way.wait_for(evening.desk.table.hasFocus)
    way.press("Alt+1")
    way.wait_for(lambda: {call.id, evening.missed} <= set(listed(evening)))
    assert way.keys == 6
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


@LANGUAGES
def test_what_the_night_gave_to_nobody_is_one_key_away(evening: Evening, language: str) -> None:
    """R1, C24-09: who was booked without a lead and did not come is nobody's to call, but not out of sight."""
    way = evening.way

    def forget_lead(work: UnitOfWork) -> None:
        visit = work.session.get_one(Appointment, evening.not_come)
        visit.lead_id = visit.deal_id = None

    way.clinic.write(forget_lead)
    way.start_locked()
    unlock(evening, language)
    way.wait_for(evening.desk.unclaimed.isVisible)
    (call,) = evening.no_show_calls()
    assert call.performer_id is None
    assert call.id not in listed(evening)
    assert default_style(language).in_digits("1") in evening.desk.unclaimed.text()  # type: ignore[arg-type]  # a declared language
    way.keys = 0
    way.press("Alt+9")
    way.wait_for(lambda: call.id in listed(evening))
    way.wait_for(evening.desk.table.hasFocus)
    assert not evening.desk.unclaimed.isVisible()
    way.press("Alt+9")
    way.wait_for(lambda: evening.missed in listed(evening) and call.id not in listed(evening))
    assert way.keys == 2
    assert evening.desk.unclaimed.isVisible()


@LANGUAGES
def test_nothing_runs_twice_when_the_program_is_locked_and_unlocked(evening: Evening, language: str) -> None:
    """R1, A1: the night work was done at the start; whoever comes back from a cup of tea finds the same desk."""
    way = evening.way
    way.start_locked()
    unlock(evening, language)
    way.wait_for(evening.no_show_calls)
    way.wait_for(lambda: evening.no_show_calls()[0].id in listed(evening))
    before, tasks, rows = evening.done_at_night(), way.clinic.rows(select(Task.id)), listed(evening)
    assert [rule for rule, *_ in before] == [*NightRule]
    way.clinic.clock.advance(timedelta(minutes=20))

    way.program.lock()
    way.asked_passphrase()
    assert way.program.house is None
    unlock(evening, language)
    way.wait_for(lambda: way.program._extras is not None and "night" in vars(way.program._extras))
    way.quiet()
    assert listed(evening) == rows
    assert evening.done_at_night() == before
    assert way.clinic.rows(select(Task.id)) == tasks
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))
