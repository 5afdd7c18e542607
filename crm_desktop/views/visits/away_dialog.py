"""A therapist is away: each patient of the day is moved to the nearest other time, or listed to be called."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from crm_desktop.i18n.dates import time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.queries.visits.away_plans import TABLES, AwayPlan, away_plans
from crm_desktop.queries.visits.provider_rows import provider_rows
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.rules.due import When
from crm_desktop.rules.open_work import first_template, preset_template
from crm_desktop.usecases.appointments.reschedule_appointment import RescheduleAppointment, reschedule_appointment
from crm_desktop.usecases.schedule.set_absence import SetAbsence, set_absence
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.views.visits.visit_words import near_words, when_words
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.rows import Rows
from crm_desktop.views.widgets.work_delegate import shown_phone
from crm_desktop.views.widgets.work_view import Operation

_HEIGHT = 290


class Act(enum.StrEnum):
    CALL = "call"  # a task for somebody to call and agree on another time
    MOVE = "move"
    LEAVE = "leave"


@dataclass(frozen=True)
class AwayLine:
    id: UUID  # of the appointment
    plan: AwayPlan
    act: Act


class _Delegate(RowDelegate):
    _TONES: ClassVar[dict[Act, str]] = {Act.CALL: "amber", Act.MOVE: "green", Act.LEAVE: "gray"}

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        visit = row.plan.visit
        if key == "person":
            cell.avatar(visit.person)
            cell.two_lines(text, shown_phone(visit.phone, self._region) if visit.phone else "—")
        elif key == "time":
            cell.number(text)
        elif key == "act":
            cell.chip(text, self._TONES[row.act])
        else:
            cell.words(text, "text" if row.plan.slot is not None else "faint")


class AwayDialog(FormDialog):
    ACT: ClassVar[str] = "provider_away"
    ICON: ClassVar[str] = "calendar-off"
    TONE: ClassVar[str] = "amber"
    WIDTH: ClassVar[int] = 800

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: perhaps `provider_id` and `on`."""
        self._provider_id: UUID | None = facts.get("provider_id")
        self._on = facts.get("on") or house.today
        self._lines: dict[Id, AwayLine] = {}
        self._template_id: UUID | None = None
        self._asked = 0
        super().__init__(house, "", parent)
        self._load()
        house.feed.changed.connect(self._heard)

    def lay_out(self) -> None:
        self.provider = ChoiceBox()
        self.day = DateField(self._on, self.house.clock, may_be_empty=False)
        self.reason = QLineEdit()
        self._fields = {name: LabelledField(getattr(self, name)) for name in ("provider", "day", "reason")}
        self._table = KeysetTable(self._columns(), self._open, self._page)
        self.table = Rows(self._table, _Delegate(self.house.session.region, self), self._operations())
        self.table.setMinimumHeight(_HEIGHT)
        self.empty = EmptyState("calendar-check")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self.body.addLayout(pair(*self._fields.values()))
        self.body.addWidget(self._stack, 1)
        self._fields["reason"].setVisible(self._may_write_absence)

    @property
    def _may_write_absence(self) -> bool:
        return self.house.session.actor.scope_of(Right.SCHEDULE_CHANGE) is not None

    def wire(self) -> None:
        self.provider.picked.connect(self._chosen_anew)
        self.day.changed.connect(self._chosen_anew)

    def _columns(self) -> list[Column]:
        style = current_style
        return [
            Column("time", lambda: self.tr("Time"), lambda line: time_of_day(line.plan.visit.starts_at, style()), 74),
            Column("person", lambda: self.tr("Person"), lambda line: line.plan.visit.person),
            Column("slot", lambda: self.tr("Nearest other time"), self._slot_words, 230),
            Column("act", lambda: self.tr("What is done"), lambda line: self._act_words(line.act), 150),
        ]

    def _slot_words(self, line: AwayLine) -> str:
        if line.plan.slot is None:
            return self.tr("nothing free in 14 days")
        return near_words(line.plan.slot, self.house.today)

    def _act_words(self, act: Act) -> str:
        return {Act.CALL: self.tr("Call"), Act.MOVE: self.tr("Move"), Act.LEAVE: self.tr("Leave")}[act]

    def _operations(self) -> Sequence[Operation]:
        def turn(act: Act) -> Callable[[AwayLine], None]:
            return lambda line: self._turn(line, act)

        return (
            Operation("M", "calendar-range", lambda: self.tr("Move to the nearest time"),
                      lambda line: line.plan.slot is not None, turn(Act.MOVE)),
            Operation("C", "phone", lambda: self.tr("A task to call"), lambda _line: True, turn(Act.CALL)),
            Operation("L", "circle-minus", lambda: self.tr("Leave as it is"), lambda _line: True, turn(Act.LEAVE)),
        )  # fmt: skip

    def show_words(self) -> None:
        self.say_head(
            self.tr("A therapist is away"), self.tr("Every patient of that day is called or moved."), self.tr("Do it")
        )
        self._fields["provider"].set_words(self.tr("Therapist"))
        self._fields["day"].set_words(self.tr("Day"))
        self._fields["reason"].set_words(self.tr("Why"))
        self.table.setAccessibleName(self.tr("Patients of the day"))
        self.hint.setText(self.tr("M move · C a task to call · L leave · with Alt: all of them"))
        self._show_empty()

    def _show_empty(self) -> None:
        if self.provider.chosen() is None:
            self.empty.set_state(
                "calendar-off", self.tr("Who is away?"), self.tr("Their patients of the day come here.")
            )
        else:
            self.empty.set_state(
                "calendar-check", self.tr("Nobody has to be moved"), self.tr("No patient is expected there that day.")
            )

    # ---- acting

    def alt_pressed(self, key: str) -> bool:
        act = {"M": Act.MOVE, "C": Act.CALL, "L": Act.LEAVE}.get(key)
        if act is None:
            return super().alt_pressed(key)
        for line in list(self._lines.values()):
            if act is not Act.MOVE or line.plan.slot is not None:
                self._lines[line.id] = replace(line, act=act)
        self._table.refresh()
        return True

    def _turn(self, line: AwayLine, act: Act) -> None:
        self._lines[line.id] = replace(line, act=act)
        self._table.refresh()
        at = self.table.currentIndex().row() + 1
        if at < self._table.rowCount():
            self.table.setCurrentIndex(self._table.index(at, 0))

    def lack(self) -> str:
        if self.provider.chosen() is None:
            self.provider.setFocus()
            return self.tr("Say who is away.")
        if not self.day.commit():
            self.day.setFocus()
            return self.tr("This day cannot be read.")
        return ""

    def work(self) -> Work:
        provider_id, day = self.provider.chosen(), self.day.day() or self.house.today
        lines, template_id = list(self._lines.values()), self._template_id
        absence = None
        if provider_id is not None and self._may_write_absence:
            absence = SetAbsence(provider_id, day, reason=self.reason.text().strip() or None)
        title = self.tr("The therapist is away: agree on another time ({when})")
        today = self.house.today

        def work(unit: Any) -> tuple[int, int]:
            if absence is not None:
                set_absence(unit, absence)
            moves = [line for line in lines if line.act is Act.MOVE and line.plan.slot is not None]
            calls = [line for line in lines if line.act is Act.CALL] if template_id is not None else []
            for line in moves:
                slot = line.plan.slot
                if slot is not None:
                    reschedule_appointment(unit, RescheduleAppointment(line.id, slot.starts_at, slot.provider_id))
            for line in calls:
                visit = line.plan.visit
                words = filled(title, when=when_words(visit.starts_at))
                if template_id is not None:
                    order = CreateTask(
                        template_id, When(on=today), words, person_id=visit.person_id, lead_id=visit.lead_id
                    )
                    create_task(unit, order)
            return len(moves), len(calls)

        return work

    def saved(self, answer: Any) -> None:
        moved, called = answer
        style, go = current_style(), self.house.go
        moves = style.in_digits(self.tr("%n moved", "", moved))
        calls = style.in_digits(self.tr("%n to be called", "", called))
        go.toast(filled(self.tr("{moves}, {calls}. Ctrl+Z takes it back."), moves=moves, calls=calls))

    # ---- reading

    def _load(self) -> None:
        today = self.house.today

        def question(session: Any) -> tuple[tuple[Named, ...], UUID]:
            template = preset_template(session, "call_back") or first_template(session, person=True)
            return tuple((row.id, row.name) for row in provider_rows(session, today)), template.id

        def arrived(answer: tuple[tuple[Named, ...], UUID]) -> None:
            providers, self._template_id = answer
            self.provider.offer(providers)
            self.provider.choose(self._provider_id)
            self._ask()
            (self.provider if self._provider_id is None else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

        self.house.lanes.read(self, question, arrived, self.refuse)

    def _chosen_anew(self) -> None:
        self._lines = {}
        self._ask()

    def _ask(self) -> None:
        provider_id, day = self.provider.chosen(), self.day.day()
        self._asked += 1
        if provider_id is None or day is None:
            self._arrived([])
            return
        actor, now, asked = self.house.session.actor, self.house.now, self._asked

        def arrived(plans: list[AwayPlan]) -> None:
            if asked == self._asked:
                self._arrived(plans)

        self.house.lanes.read(
            self,
            lambda session: away_plans(session, actor, branch_of(session, actor), now, provider_id, day),
            arrived,
            self.refuse,
        )

    def _arrived(self, plans: list[AwayPlan]) -> None:
        before = self._lines
        self._lines = {
            plan.visit.id: AwayLine(
                plan.visit.id, plan, before[plan.visit.id].act if plan.visit.id in before else Act.CALL
            )
            for plan in plans
        }
        self._table.refresh()
        self._show_empty()
        self._stack.setCurrentIndex(1 if self._lines else 0)
        if self._lines and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._table.index(0, 0))

    def _heard(self, changes: Any) -> None:
        if not self.is_busy and changes.touches(*TABLES):
            self._ask()

    def _open(self, done: Callable[[Sequence[Id]], None]) -> None:
        done(list(self._lines))

    def _page(self, ids: Sequence[Id], done: Callable[[Sequence[Any]], None]) -> None:
        done([self._lines[one] for one in ids if one in self._lines])
