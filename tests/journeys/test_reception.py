"""The reception's day in counted keys: arrived, admitted, up-sell, booked, cancelled and refilled, moved, a deposit."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from sqlalchemy import select

from crm_desktop.i18n.dates import day_with_weekday, time_of_day
from crm_desktop.i18n.style import default_style
from crm_desktop.i18n.timeline import told
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.messages.message import Message, MessageStatus
from crm_desktop.models.money.payment import Payment, PaymentKind
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.breaches import breaches
from crm_desktop.queries.people.person_history import person_history
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from crm_desktop.views.shell.undo_words import undone
from crm_desktop.views.statement.statement_dialog import StatementDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.visits.admit_dialog import AdmitDialog
from crm_desktop.views.visits.book_dialog import BookDialog
from crm_desktop.views.visits.cancel_dialog import CancelVisitDialog
from crm_desktop.views.visits.freed_slot_dialog import FreedSlotDialog
from crm_desktop.views.visits.move_dialog import MoveVisitDialog
from crm_desktop.views.visits.payment_dialog import PaymentDialog
from crm_desktop.views.visits.upsell_dialog import UpsellDialog
from tests.journeys.conftest import Begin
from tests.support.clinic_visits import NAMES, ClinicVisits, give_visits
from tests.support.house import ZONE
from tests.support.journey import Journey
from tests.support.paper import letters_of

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa"])


def opened(begin: Begin, language: str) -> tuple[Journey, ClinicVisits]:
    way = begin(language)
    way.layout = language
    return way, give_visits(way.clinic, language)


def at_reception(way: Journey) -> None:
    way.start()
    way.go("visits")
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("Home")
    way.keys = way.typed = 0


def appointments(way: Journey, *statuses: AppointmentStatus) -> list[Appointment]:
    return way.clinic.rows(select(Appointment).where(Appointment.status.in_(statuses)).order_by(Appointment.starts_at))


def service_letters(way: Journey, dialog: BookDialog | UpsellDialog, language: str) -> None:
    """Three letters and Enter."""
    way.write(NAMES[language][0][:3])
    way.wait_for(dialog.service.hits)
    way.press("Enter")


@LANGUAGES
def test_a_patient_arrives_and_is_admitted(begin: Begin, language: str) -> None:
    """R2, R3, C24-16: F2, the name, Enter, A; then D and Ctrl+Enter, and the deal is won."""
    way, visits = opened(begin, language)
    lead_id = way.clinic.lead(1)
    visits.book(0, "11:00")
    visit_id = visits.book(1, "10:00", lead_id=lead_id)
    at_reception(way)
    way.press("F2")
    way.write("6717")
    way.quiet()
    way.press("Enter")
    way.wait_for(lambda: way.table().chosen_id() == visit_id)
    way.wait_for(way.table().hasFocus)
    way.press("A")
    way.wait_for(lambda: visits.row(visit_id).status is AppointmentStatus.ARRIVED)
    assert way.keys == 3
    way.keys = 0

    way.press("D")
    dialog = way.dialog(AdmitDialog)
    way.wait_for(lambda: dialog.services.lines() != [])
    way.press("Ctrl+Enter")
    way.gone(AdmitDialog)
    way.wait_for(lambda: visits.row(visit_id).status is AppointmentStatus.ADMITTED)
    assert way.keys == 2
    (admission,) = way.clinic.rows(select(Admission))
    assert admission.amount == 45_000_000
    (deal,) = way.clinic.rows(select(Deal).where(Deal.lead_id == lead_id))
    assert deal.status is DealStatus.WON
    assert way.clinic.row(Lead, lead_id).status is LeadStatus.CLOSED
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


@LANGUAGES
def test_a_visit_is_over_with_one_key(begin: Begin, language: str) -> None:
    """R2, R3, C24-16: A, D, Ctrl+Enter, and V when the patient leaves; before the admission V means nothing."""
    way, visits = opened(begin, language)
    visit_id = visits.book(0, "10:00")
    at_reception(way)
    way.press("V")
    way.quiet()
    assert visits.row(visit_id).status is AppointmentStatus.BOOKED
    way.keys = 0
    way.press("A")
    way.wait_for(lambda: way.row.status is AppointmentStatus.ARRIVED)
    way.press("D")
    dialog = way.dialog(AdmitDialog)
    way.wait_for(lambda: dialog.services.lines() != [])
    way.press("Ctrl+Enter")
    way.gone(AdmitDialog)
    way.wait_for(lambda: way.row.status is AppointmentStatus.ADMITTED)
    way.wait_for(way.table().hasFocus)
    way.press("V")
    way.wait_for(lambda: way.row.status is AppointmentStatus.COMPLETED)
    assert way.keys == 4
    (admission,) = way.clinic.rows(select(Admission))
    assert admission.status is AdmissionStatus.COMPLETED
    way.press("Ctrl+Z")
    way.wait_for(lambda: way.row.status is AppointmentStatus.ADMITTED)
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


@LANGUAGES
def test_a_known_patient_books_by_phone(begin: Begin, language: str) -> None:
    """R6, O6, C24-07: from the call's form to the booked visit and the told result in ten keys with the letters."""
    way, _visits = opened(begin, language)
    lead_id = way.clinic.lead(0)
    task_id = way.clinic.first_task(lead_id)
    way.start()
    way.house.go.complete_task(task_id)
    form = way.dialog(CompleteTaskDialog)
    way.wait_for(lambda: form.vm.form is not None)
    way.keys = way.typed = 0

    way.press("Ctrl+B")
    dialog = way.dialog(BookDialog)
    way.wait_for(lambda: dialog.vm.person is not None)
    way.wait_for(lambda: dialog.service.hasFocus())
    service_letters(way, dialog, language)
    way.wait_for(lambda: dialog.vm.slots)
    way.press("Enter", "Enter", "Ctrl+Enter")
    way.gone(BookDialog)
    (visit,) = appointments(way, AppointmentStatus.BOOKED)
    assert way.dialog(CompleteTaskDialog) is form  # the keyboard is the form's again
    way.wait_for(lambda: form.vm.form is not None and form.vm.form.coming is not None)
    way.press("1")
    way.wait_for(lambda: not form.step.isHidden())
    way.press("Enter")
    way.gone(CompleteTaskDialog)
    way.wait_for(lambda: way.clinic.task(task_id).status is TaskStatus.DONE)

    assert way.keys + way.typed == 10
    assert visit.lead_id == lead_id
    assert way.clinic.row(Lead, lead_id).status is LeadStatus.OPPORTUNITY
    assert not way.clinic.read(lambda session: breaches(session, way.clinic.actor))


@LANGUAGES
def test_b_on_a_list_opens_the_booking(begin: Begin, language: str) -> None:
    """R6: B on the person under the cursor, three letters, Enter, Enter, Enter, Ctrl+Enter."""
    way, _visits = opened(begin, language)
    way.start()
    way.go("people")
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("Home")
    way.keys = way.typed = 0
    way.press("B")
    dialog = way.dialog(BookDialog)
    way.wait_for(lambda: dialog.vm.person is not None)
    service_letters(way, dialog, language)
    way.wait_for(lambda: dialog.vm.slots)
    way.press("Enter", "Enter", "Ctrl+Enter")
    way.gone(BookDialog)
    way.wait_for(lambda: appointments(way, AppointmentStatus.BOOKED))
    assert way.keys + way.typed <= 10


@LANGUAGES
def test_a_wish_at_the_desk_becomes_a_lead(begin: Begin, language: str) -> None:
    """R4, C24-47: L on the admission row, three letters, Enter, +3, Enter, Ctrl+Enter."""
    way, visits = opened(begin, language)
    visits.book(0, "10:00")
    at_reception(way)
    way.press("L")
    dialog = way.dialog(UpsellDialog)
    way.wait_for(lambda: dialog.service.hasFocus())
    service_letters(way, dialog, language)
    way.write("+3")
    way.press("Enter", "Ctrl+Enter")
    way.gone(UpsellDialog)
    assert way.keys + way.typed == 9
    (request,) = way.clinic.rows(select(Request))
    assert request.kind is RequestKind.UPSELL
    (visit,) = appointments(way, AppointmentStatus.BOOKED)
    assert (request.source_table, request.source_id) == ("appointment", visit.id)
    (lead,) = way.clinic.rows(select(Lead))
    assert lead.request_id == request.id
    (step,) = way.clinic.rows(select(Task).where(Task.lead_id == lead.id))
    assert step.due_on == way.clinic.house.today + timedelta(days=3)


@LANGUAGES
def test_a_cancelled_visit_finds_its_next_patient(begin: Begin, language: str) -> None:
    """R8, MIS-27: X, a digit, Enter; who waits stands there at once; F8 copies the number, Y books."""
    way, visits = opened(begin, language)
    visit_id = visits.book(0, "15:00")
    order = WaitForSlot(way.clinic.people[3], visits.ids["implant"], visits.day(), visits.day() + timedelta(days=9))
    entry_id = way.clinic.write(lambda work: wait_for_slot(work, order).id)
    at_reception(way)
    way.press("X")
    dialog = way.dialog(CancelVisitDialog)
    way.wait_for(lambda: dialog.reason.keys())
    way.press("1", "Enter")
    way.gone(CancelVisitDialog)
    freed = way.dialog(FreedSlotDialog)
    way.wait_for(freed.table.hasFocus)
    way.press("F8")
    assert QGuiApplication.clipboard().text().endswith("9123456729")
    way.press("Y")
    way.gone(FreedSlotDialog)
    assert way.keys == 5
    assert visits.row(visit_id).status is AppointmentStatus.CANCELLED
    (booked,) = appointments(way, AppointmentStatus.BOOKED)
    assert (booked.person_id, booked.starts_at) == (way.clinic.people[3], visits.at("15:00"))
    assert way.clinic.row(WaitEntry, entry_id).status is WaitStatus.BOOKED


@LANGUAGES
def test_a_visit_is_moved(begin: Begin, language: str) -> None:
    """R9: M, an arrow to the new time, Enter, Enter; the message stands as queued, and Ctrl+Z takes both back."""
    way, visits = opened(begin, language)
    visit_id = visits.book(0, "15:00")
    at_reception(way)
    way.press("M")
    dialog = way.dialog(MoveVisitDialog)
    way.wait_for(lambda: dialog.slots.slot() is not None)
    first = dialog.slots.slot()
    assert first is not None
    assert dialog.sms.tick.isChecked()
    way.press("Down", "Enter", "Enter")
    way.gone(MoveVisitDialog)
    assert way.keys == 4
    assert visits.row(visit_id).status is AppointmentStatus.RESCHEDULED
    (moved,) = appointments(way, AppointmentStatus.BOOKED)
    assert moved.starts_at == first.starts_at + timedelta(minutes=15)
    way.wait_for(lambda: NAMES[language][0] in QGuiApplication.clipboard().text())

    (message,) = messages(way)
    assert (message.status, message.record_id) == (MessageStatus.QUEUED, moved.id)
    assert message.address == "+989123456711"
    style = default_style(language, ZONE)  # type: ignore[arg-type]  # a declared language
    assert day_with_weekday(moved.on, style) in message.text
    assert time_of_day(moved.starts_at, style) in message.text
    assert NAMES[language][0] in message.text
    history = way.clinic.read(lambda session: person_history(session, way.clinic.actor, moved.person_id))
    (line,) = [one for one in history if one.kind is TimelineKind.MESSAGE]
    assert message.text in told(line, style).detail

    way.wait_for(way.table().hasFocus)
    way.press("Ctrl+Z")
    way.wait_for(lambda: visits.row(visit_id).status is AppointmentStatus.BOOKED)
    assert messages(way) == []
    assert way.keys == 5


def messages(way: Journey) -> list[Message]:
    found: list[Message] = way.clinic.rows(select(Message).where(Message.deleted_at.is_(None)))
    return found


@LANGUAGES
def test_a_deposit_is_taken(begin: Begin, language: str) -> None:
    """R10, C24-60: P on the row, the amount, Ctrl+Enter; who has not been here yet pays in advance."""
    way, visits = opened(begin, language)
    visits.book(0, "15:00")
    at_reception(way)
    way.press("P")
    dialog = way.dialog(PaymentDialog)
    way.wait_for(lambda: dialog.amount.line.hasFocus())
    way.quiet()
    way.write("500000")
    way.press("Ctrl+Enter")
    way.gone(PaymentDialog)
    assert way.keys == 2
    (payment,) = way.clinic.rows(select(Payment))
    assert (payment.kind, payment.amount) == (PaymentKind.DEPOSIT, 5_000_000)


@LANGUAGES
def test_a_deposit_and_the_statement(begin: Begin, language: str, tmp_path: Path) -> None:
    """R10, C24-60: F2, three figures, Enter, Alt+4, P, the amount, Ctrl+Enter: eight; Ctrl+P prints it."""
    way, visits = opened(begin, language)
    visits.book(0, "15:00")
    person_id = way.clinic.people[0]
    way.start()
    way.keys = way.typed = 0
    way.press("F2")
    way.write("711")
    way.quiet()
    way.press("Enter")
    way.wait_for(lambda: way.window.card.isVisible() and way.window.card.vm.state is not None)
    assert way.window.card.vm.person_id == person_id
    way.press("Alt+4")
    statement = way.dialog(StatementDialog)
    way.wait_for(lambda: statement.vm.money is not None)
    assert statement.tabs.current() == "money"
    way.press("P")
    dialog = way.dialog(PaymentDialog)
    way.wait_for(lambda: dialog.amount.line.hasFocus())
    way.quiet()
    assert way.keys + way.typed == 7
    way.write("500000")
    way.press("Ctrl+Enter")
    way.gone(PaymentDialog)
    assert way.keys == 5
    (payment,) = way.clinic.rows(select(Payment))
    assert (payment.kind, payment.amount) == (PaymentKind.DEPOSIT, 5_000_000)

    way.wait_for(lambda: statement.vm.money is not None and statement.vm.money.deposits == 5_000_000)
    way.wait_for(lambda: way.app.activeWindow() is statement)
    paper = tmp_path / "statement.pdf"
    print_to(way, paper)
    way.press("Ctrl+P")
    assert paper.read_bytes().startswith(b"%PDF")
    assert set("۵۰" if language == "fa" else "50") <= letters_of(paper.read_bytes())


@LANGUAGES
def test_what_nobody_has_in_mind_any_more_is_told_first(begin: Begin, language: str) -> None:
    """B13: Ctrl+Z on a booking of two hours ago says so and changes nothing; once more takes it back."""
    way, visits = opened(begin, language)
    visit_id = visits.book(0, "17:00")
    way.clinic.clock.advance(timedelta(hours=2))
    at_reception(way)
    way.press("Ctrl+Z")
    way.wait_for(lambda: any(undone("book_appointment") in one for one in way.toasts()))
    assert visits.row(visit_id).deleted_at is None
    way.press("Ctrl+Z")
    way.wait_for(lambda: visits.row(visit_id).deleted_at is not None)
    assert way.keys == 2


def print_to(way: Journey, path: Path) -> None:
    """As somebody who chooses a file in the printer's dialog, once it stands there."""

    def choose() -> None:
        asked = way.app.activeModalWidget()
        if not isinstance(asked, QPrintDialog):
            QTimer.singleShot(20, choose)
            return
        asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        asked.printer().setOutputFileName(str(path))
        asked.done(QPrintDialog.DialogCode.Accepted)

    QTimer.singleShot(0, choose)
