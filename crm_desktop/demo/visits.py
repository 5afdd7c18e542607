"""The visits of the demo clinic: booked some days ahead, received, missed, cancelled and paid for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from uuid import UUID

from crm_desktop.demo.clinic import Demo
from crm_desktop.demo.timetable import Giver, begin_late_rules, plan_absence, set_up_timetable
from crm_desktop.kit.stretches import Stretch, without
from crm_desktop.models.access import the_program
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.money.payment import PaymentKind, PaymentMethod
from crm_desktop.models.visits.appointment import Appointment, CancelledBy
from crm_desktop.models.work.lead import LeadStatus, Priority
from crm_desktop.queries.admin.dictionaries import items_of
from crm_desktop.queries.visits.timetable_rows import branch_of
from crm_desktop.queries.visits.working_times import working_times
from crm_desktop.queries.work.lead_rows import LeadFilter, LeadRow, lead_ids, lead_page
from crm_desktop.rules.receiving_money import Paid
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.admissions.complete_admission import CompleteAdmission, complete_admission
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.appointments.cancel_appointment import CancelAppointment, cancel_appointment
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from crm_desktop.usecases.payments.record_payment import RecordPayment, record_payment
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot

DAYS_OF_VISITS = 32  # before today
AHEAD = (1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 11, 13)  # days from the booking to the visit
BOOKED_A_DAY = (13, 18)
LATE_RULES_SINCE = 2
WAITING = 8
QUARTER = timedelta(minutes=15)
SHOWS, CONFIRMS, PAYS, CANCELS = 0.93, 0.8, 0.8, 0.05


@dataclass(frozen=True)
class Booked:
    id: UUID
    person_id: UUID
    starts_at: datetime
    price: int | None


@dataclass
class Visits:
    """What the receptionist has in her book: free stretches of each day, and what was booked."""

    demo: Demo
    givers: list[Giver]
    free: dict[tuple[date, UUID], list[Stretch]] = field(default_factory=dict)
    of_day: defaultdict[date, list[Booked]] = field(default_factory=lambda: defaultdict(list))
    read: set[date] = field(default_factory=set)

    def stretches(self, day: date, giver: Giver) -> list[Stretch]:
        if day not in self.read:
            self.read.add(day)
            ids = [one.id for one in self.givers]
            branch_id = self.demo.staff.branch_id
            times = self.demo.base.read(
                lambda session: working_times(session, branch_of(session, branch_id), ids, day, day)
            )
            for one in times:
                self.free.setdefault((day, one.provider_id), []).append(one.stretch)
        return self.free.get((day, giver.id), [])

    def take(self, day: date, giver: Giver, minutes: int) -> datetime | None:
        """The beginning of a time that is free then, after a pause now and then."""
        length = timedelta(minutes=minutes)
        fitting = [one for one in self.stretches(day, giver) if one.ends_at - one.starts_at >= length]
        if not fitting:
            return None
        stretch = self.demo.chance.choice(fitting)
        spare = int((stretch.ends_at - stretch.starts_at - length) / QUARTER)
        starts_at = stretch.starts_at + QUARTER * self.demo.chance.choice((0, 0, 0, min(spare, 2), min(spare, 8)))
        taken = Stretch(starts_at, starts_at + length)
        self.free[day, giver.id] = without(self.stretches(day, giver), [taken])
        return starts_at


def open_book(demo: Demo) -> Visits:
    """Some days before the first visit; the clock stands there afterwards."""
    demo.at(demo.today - timedelta(days=DAYS_OF_VISITS + 8), time(9, 0))
    return Visits(demo, set_up_timetable(demo))


def a_night(visits: Visits, day: date) -> None:
    """One o'clock of that day: who did not come the day before."""
    demo = visits.demo
    demo.at(day, time(1, 0))
    if (demo.today - day).days == LATE_RULES_SINCE:
        begin_late_rules(demo)
    demo.act(the_program(demo.staff.branch_id), lambda work: run_night(work, RunNight()))


def visits_of(visits: Visits, day: date, until: time | None = None) -> None:
    """Received in two goes, before the break and after it; `until` leaves the rest of the day to come."""
    demo = visits.demo
    rows = sorted(visits.of_day[day], key=lambda one: (one.starts_at, str(one.id)))
    last = demo.moment(day, until.hour, until.minute) if until is not None else None
    came = [one for one in rows if (last is None or one.starts_at < last) and demo.chance.random() < SHOWS]
    noon, evening = time(13, 40), time(18, 10)
    halves = ((time(0), noon), (noon, evening)) if until is None else ((time(0), until),)
    for since, at in halves:
        begins, ends = demo.moment(day, since.hour, since.minute), demo.moment(day, at.hour, at.minute)
        mine = [one for one in came if begins <= one.starts_at < ends]
        demo.at(day, at)
        done = len(mine) if until is None else max(0, len(mine) - 3)
        demo.act(demo.staff.receptionist, partial(_receive, visits=visits, rows=mine, done=done), "admit")


def book_ahead(visits: Visits, day: date, clients: Sequence[UUID], *, at: time = time(16, 0)) -> None:
    """What the telephone brought on that day: old clients, and those whose lead has come so far."""
    demo = visits.demo
    demo.at(day, at)
    wanted = demo.chance.randint(*BOOKED_A_DAY)
    people = demo.chance.sample(list(clients), min(len(clients), wanted))
    whose: list[tuple[UUID, UUID | None]] = [(person_id, None) for person_id in people]
    whose += [(row.person_id, row.id) for row in _ready_leads(demo) if row.person_id is not None]
    demo.act(demo.staff.receptionist, partial(_book, visits=visits, day=day, whose=whose), "book_appointment")
    _cancel_some(visits, day)


def today_and_on(visits: Visits, clients: Sequence[UUID]) -> None:
    """Half past ten: some are in, two wait, the rest of the day is confirmed; the waiting list and a congress."""
    demo = visits.demo
    demo.at(demo.today, time(8, 40))
    _fill_two_weeks(visits, clients)
    demo.at(demo.today, time(9, 40))
    demo.act(demo.staff.receptionist, partial(_wait, demo=demo, visits=visits, clients=clients))
    visits_of(visits, demo.today, until=time(10, 20))
    plan_absence(demo, visits.givers[1])


def _receive(work: UnitOfWork, visits: Visits, rows: Sequence[Booked], done: int) -> None:
    """The first `done` of them have left already; the last of the others only waits."""
    chance = visits.demo.chance
    for number, row in enumerate(rows):
        if number >= done and number == len(rows) - 1:
            mark_arrived(work, MarkArrived(row.id))
            continue
        method = chance.choice((PaymentMethod.CARD, PaymentMethod.CARD, PaymentMethod.CASH, PaymentMethod.TRANSFER))
        pays = row.price and chance.random() < PAYS
        paid = Paid((row.price or 0) // chance.choice((1, 1, 1, 2)), method) if pays else None
        admission = admit(work, Admit(row.id, paid=paid))
        if number < done:
            work.session.flush()
            complete_admission(work, CompleteAdmission(admission.id))


def _book(work: UnitOfWork, visits: Visits, day: date, whose: Sequence[tuple[UUID, UUID | None]]) -> None:
    for person_id, lead_id in whose:
        _book_one(work, visits, day + timedelta(days=visits.demo.chance.choice(AHEAD)), person_id, lead_id)


def _book_one(work: UnitOfWork, visits: Visits, day: date, person_id: UUID, lead_id: UUID | None) -> None:
    """Nobody comes twice on a day; a full day is left alone."""
    chance = visits.demo.chance
    if any(one.person_id == person_id for one in visits.of_day[day]):
        return
    giver = chance.choice(visits.givers)
    service_id, minutes = chance.choice(giver.services)
    starts_at = visits.take(day, giver, minutes)
    if starts_at is None or starts_at <= work.now:
        return
    note = visits.demo.one_of("visit_notes") if chance.random() < 0.08 else None
    made: Appointment = book_appointment(
        work, BookAppointment(person_id, service_id, giver.id, starts_at, lead_id=lead_id, note=note)
    )
    work.session.flush()
    if chance.random() < CONFIRMS:
        confirm_appointment(work, ConfirmAppointment(made.id))
    if made.task_id is not None:
        visits.demo.visit_tasks.add(made.task_id)
    visits.of_day[day].append(Booked(made.id, person_id, starts_at, made.price))


def _ready_leads(demo: Demo) -> Sequence[LeadRow]:
    """Two of the open leads a day, oldest first."""
    actor = demo.staff.manager
    wanted = LeadFilter(statuses=(LeadStatus.IN_PROGRESS,))
    return demo.base.read(lambda session: lead_page(session, actor, list(lead_ids(session, actor, wanted))[-2:]))


def _cancel_some(visits: Visits, day: date) -> None:
    demo = visits.demo
    manager = demo.staff.manager
    reasons = demo.once("visit reasons", lambda session: items_of(session, manager, BuiltIn.VISIT_CANCEL_REASON))
    for on in sorted(one for one in visits.of_day if one > day):
        for row in list(visits.of_day[on]):
            if demo.chance.random() < CANCELS:
                visits.of_day[on].remove(row)
                by = demo.chance.choice((CancelledBy.PATIENT, CancelledBy.PATIENT, CancelledBy.CLINIC))
                order = CancelAppointment(row.id, by, demo.chance.choice(reasons).id)
                demo.act(demo.staff.receptionist, partial(cancel_appointment, order=order), "cancel_appointment")


def _fill_two_weeks(visits: Visits, clients: Sequence[UUID]) -> None:
    """Today full, the next days well booked, the second week with room; a few have paid a deposit."""
    demo = visits.demo

    def work(unit: UnitOfWork) -> None:
        for ahead in range(15):
            day = demo.today + timedelta(days=ahead)
            for person_id in demo.chance.sample(list(clients), min(len(clients), max(2, 9 - ahead))):
                _book_one(unit, visits, day, person_id, None)
            for row in visits.of_day[day]:
                if ahead and row.price and demo.chance.random() < 0.1:
                    paid = Paid(row.price // 4, PaymentMethod.CARD, PaymentKind.DEPOSIT)
                    record_payment(unit, RecordPayment(row.person_id, paid, appointment_id=row.id))

    demo.act(demo.staff.receptionist, work, "book_appointment")


def _wait(work: UnitOfWork, demo: Demo, visits: Visits, clients: Sequence[UUID]) -> None:
    for number, person_id in enumerate(demo.chance.sample(list(clients), WAITING)):
        giver = demo.chance.choice(visits.givers)
        order = WaitForSlot(
            person_id,
            demo.chance.choice(giver.services)[0],
            demo.today,
            demo.today + timedelta(days=7 + number),
            provider_id=giver.id if number % 2 else None,
            from_time="15:00" if number % 3 == 2 else None,
            until_time="12:00" if number % 3 == 0 else None,
            priority=Priority.URGENT if number == 0 else Priority.NORMAL,
            note=demo.one_of("wait_notes") if number % 2 else None,
        )
        wait_for_slot(work, order)
