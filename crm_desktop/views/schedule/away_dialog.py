"""A provider is away: on some days, or some hours of one; each patient it hits is moved, or listed to be called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.dates import day_with_weekday_brief, local, time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.queries.visits.away_plans import TABLES, AwayAsk, AwayPlan, away_plans
from crm_desktop.queries.visits.schedule_days import branch_of
from crm_desktop.usecases.schedule.set_absence import SetAbsence
from crm_desktop.views.schedule.away_list import AwayList
from crm_desktop.views.schedule.away_work import Act, AwayOrder, Done, clear_the_way
from crm_desktop.views.schedule.clock_words import kept, shown
from crm_desktop.views.schedule.schedule_facts import AwayFacts, away_facts
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.time_field import TimeField

FIELDS = ("provider", "first", "last", "since", "until", "to", "reason")
ANSWERS = {"M": Act.MOVE, "C": Act.CALL, "L": Act.LEAVE}


class AwayDialog(FormDialog):
    ACT: ClassVar[str] = "provider_away"
    ICON: ClassVar[str] = "calendar-off"
    TONE: ClassVar[str] = "amber"
    WIDTH: ClassVar[int] = 880
    KEPT: ClassVar[tuple[str, ...]] = FIELDS

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `id` of an absence, or perhaps the `provider_id` who will be away and the day, `on`."""
        self._id: UUID | None = facts.get("id")
        self._provider_id: UUID | None = facts.get("provider_id")
        self._on = facts.get("on") or house.today
        self._facts: AwayFacts | None = None
        self._asked = 0
        who = self._id or self._provider_id or "new"
        super().__init__(house, f"absence:{who}:{self._on.isoformat()}", parent)
        today, wanted = house.today, self._id
        house.lanes.read(self, lambda session: away_facts(session, today, wanted), self._read, self.refuse)
        house.feed.changed.connect(self._heard)
        (self.first if self._provider_id else self.provider).setFocus()

    def lay_out(self) -> None:
        clock = self.house.clock
        self.provider, self.to = ChoiceBox(), ChoiceBox()
        self.first, self.last = DateField(self._on, clock, may_be_empty=False), DateField(clock=clock)
        self.since, self.until = TimeField(clock=clock), TimeField(clock=clock)
        self.reason = QLineEdit()
        self.hit = AwayList(self.house)
        self._fields = {name: LabelledField(getattr(self, name)) for name in FIELDS}
        self._fields["reason"].setVisible(self._may_write_absence)
        for names in (FIELDS[:3], FIELDS[3:6]):
            self.body.addLayout(pair(*(self._fields[name] for name in names)))
        self.body.addWidget(self._fields["reason"])
        self.body.addWidget(self.hit, 1)

    @property
    def _may_write_absence(self) -> bool:
        return self.house.session.actor.scope_of(Right.SCHEDULE_CHANGE) is not None

    def wire(self) -> None:
        self.provider.picked.connect(self._others)
        for field in (self.first, self.last, self.since, self.until):
            field.changed.connect(self._ask)
        self.to.picked.connect(self._ask)

    def show_words(self) -> None:
        self.say_head(
            self.tr("A therapist is away"),
            self.tr("These hours are not offered any more; every patient they hit is called or moved."),
        )
        words = {
            "provider": (self.tr("Therapist"), ""),
            "first": (self.tr("From the day"), ""),
            "last": (self.tr("Until the day"), self.tr("Empty: one day.")),
            "since": (self.tr("From the hour"), self.tr("Empty: whole days.")),
            "until": (self.tr("Until the hour"), ""),
            "to": (self.tr("Move to"), ""),
            "reason": (self.tr("Why"), ""),
        }
        for name, (text, hint) in words.items():
            self._fields[name].set_words(text, hint)
        self.hit.show_words()
        self.hint.setText(self.tr("M move · C a task to call · L leave · with Alt: all of them"))
        self._offer()
        self._show_empty()

    def _offer(self) -> None:
        providers = self._facts.providers if self._facts is not None else ()
        self.provider.offer(providers)
        self.to.offer(providers, self.tr("Whoever is free first"))

    def _show_empty(self) -> None:
        if self.provider.chosen() is None:
            self.hit.empty.set_state(
                "calendar-off", self.tr("Who is away?"), self.tr("Their patients of the day come here.")
            )
        else:
            self.hit.empty.set_state(
                "calendar-check", self.tr("Nobody has to be moved"), self.tr("No patient is expected there then.")
            )

    # ---- acting

    def alt_pressed(self, key: str) -> bool:
        act = ANSWERS.get(key)
        if act is None:
            return super().alt_pressed(key)
        self.hit.answer_all(act)
        return True

    def lack(self) -> str:
        if self._facts is None:
            return self.tr("The absence is being read.")
        if self.provider.chosen() is None:
            self.provider.setFocus()
            return self.tr("Say who is away.")
        for field in (self.first, self.last, self.since, self.until):
            if not field.commit():
                field.setFocus()
                return field.error_text()
        return ""

    def work(self) -> Work:
        provider_id, first = self.provider.chosen(), self.first.day()
        if provider_id is None or first is None or self._facts is None:
            raise ValueError("lack() asks for all of them")
        absence = None
        if self._may_write_absence:
            absence = SetAbsence(
                provider_id,
                first,
                self.last.day(),
                kept(self.since.time()),
                kept(self.until.time()),
                self.reason.text(),
                self._id,
            )
        title = self.tr("The therapist is away: agree on another time ({when})")
        order = AwayOrder(
            absence, self.hit.lines(), self._facts.template_id, lambda plan: filled(title, when=_when(plan))
        )
        return lambda unit: clear_the_way(unit, order)

    def saved(self, answer: Done) -> None:
        style, go = current_style(), self.house.go
        if not answer.moved and not answer.called and not answer.skipped:
            go.toast(self.tr("The absence is saved; nobody is moved or called. Ctrl+Z takes it back."))
            return
        moves = style.in_digits(self.tr("%n moved", "", answer.moved))
        calls = style.in_digits(self.tr("%n to be called", "", answer.called))
        told = filled(self.tr("{moves}, {calls}. Ctrl+Z takes it back."), moves=moves, calls=calls)
        if not answer.moved or not answer.called:  # a zero tells nothing
            told = filled(self.tr("{done}. Ctrl+Z takes it back."), done=moves if answer.moved else calls)
        lost = answer.instead + answer.skipped
        if lost:
            sentence = style.in_digits(
                self.tr("%n visit(s) had changed meanwhile: who could not be moved is called.", "", lost)
            )
            told = filled(self.tr("{told} {lost}"), told=told, lost=sentence)
        go.toast(told, "amber" if lost else "green")

    # ---- reading

    def _read(self, facts: AwayFacts) -> None:
        self._facts = facts
        row = facts.row
        self._offer()
        self.provider.choose(row.provider_id if row is not None else self._provider_id)
        if row is not None:
            self.first.set_day(row.starts_on)
            self.last.set_day(row.ends_on if row.ends_on != row.starts_on else None)
            self.since.set_time(shown(row.from_time))
            self.until.set_time(shown(row.until_time))
            self.reason.setText(row.reason or "")
        self.restore()
        self._ask()

    def _others(self) -> None:
        self.hit.begin_anew()
        self._ask()

    def _ask(self) -> None:
        self._asked += 1
        ask = self._question()
        if ask is None:
            self._arrived([])
            return
        actor, now, asked = self.house.session.actor, self.house.now, self._asked

        def arrived(plans: list[AwayPlan]) -> None:
            if asked == self._asked:
                self._arrived(plans)

        self.house.lanes.read(
            self, lambda session: away_plans(session, actor, branch_of(session, actor), now, ask), arrived, self.refuse
        )

    def _question(self) -> AwayAsk | None:
        """None while it makes no sense yet; saving says why."""
        provider_id, first = self.provider.chosen(), self.first.day()
        if self._facts is None or provider_id is None or first is None:
            return None
        last, since, until = self.last.day() or first, kept(self.since.time()), kept(self.until.time())
        if last < first or (last != first and (since or until)):
            return None
        return AwayAsk(provider_id, first, last, since, until, self.to.chosen(), self._facts.template_id)

    def _arrived(self, plans: list[AwayPlan]) -> None:
        self._show_empty()
        self.hit.show_plans(plans)

    def _heard(self, changes: Any) -> None:
        if not self.is_busy and changes.touches(*TABLES):
            self._ask()


def _when(plan: AwayPlan) -> str:
    style, at = current_style(), plan.visit.starts_at
    return filled(
        QCoreApplication.translate("VisitWords", "{day}, {time}"),
        day=day_with_weekday_brief(local(at, style).date(), style),
        time=time_of_day(at, style),
    )
