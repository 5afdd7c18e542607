"""The clinic's telephone for everybody: lines, who sits at which, how numbers are dialled, when people are rung."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.kit.problems import Problem
from crm_desktop.queries.admin.staff import team_rows, user_rows
from crm_desktop.queries.calls.dial_orders import DialRuleRow, dial_rules
from crm_desktop.queries.calls.extensions import ExtensionRow, extension_rows
from crm_desktop.queries.calls.lines import LineRow, line_rows
from crm_desktop.queries.visits.timetable_rows import branch_of
from crm_desktop.usecases.telephones.change_call_rules import ChangeCallRules
from crm_desktop.usecases.telephones.save_dial_rule import SaveDialRule
from crm_desktop.usecases.telephones.save_extension import SaveExtension
from crm_desktop.usecases.telephones.save_phone_line import SavePhoneLine
from crm_desktop.usecases.telephones.save_telephones import SaveTelephones, save_telephones
from crm_desktop.views.settings.clinic_telephone_hours import CallHours
from crm_desktop.views.settings.clinic_telephone_trial import DialTrial
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.editable_rows import EditableRows, RowField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.tabs import SegmentedTabs

LINES, DESKS, DIALLING, HOURS = "lines", "desks", "dialling", "hours"
_PARTS = {
    "telephones.has_left": DESKS,
    "telephones.rule_taken": DIALLING,
    "telephones.rule_for_nothing": DIALLING,
    "telephones.tries_out_of_range": HOURS,
    "telephones.recordings_place_needed": HOURS,
    "telephones.recordings_place_unsafe": HOURS,
    "schedule.hours_unreadable": HOURS,
    "schedule.ends_before_begins": HOURS,
}  # what a refusal is about


@dataclass(frozen=True)
class _Known:
    teams: list[Named]
    users: list[Named]
    lines: list[LineRow]
    extensions: list[ExtensionRow]
    dial_rules: list[DialRuleRow]
    rules: ChangeCallRules


class ClinicTelephoneDialog(FormDialog):
    ACT: ClassVar[str] = "save_telephones"
    ICON: ClassVar[str] = "phone-call"
    WIDTH: ClassVar[int] = 760

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        self._teams: list[Named] = []
        self._users: list[Named] = []
        self._before: dict[str, set[UUID]] = {}
        self._exchanges: dict[UUID, str | None] = {}  # which rows hold for one exchange alone
        super().__init__(house, "clinic_telephone", parent)
        actor = house.session.actor

        def question(session: Any) -> _Known:
            branch = branch_of(session, actor.branch_id)
            return _Known(
                [(one.id, one.name) for one in team_rows(session, actor)],
                [(one.id, one.display_name) for one in user_rows(session, actor)],
                line_rows(session, with_inactive=True),
                extension_rows(session),
                dial_rules(session),
                ChangeCallRules(
                    branch.calls_from, branch.calls_until, branch.call_tries, branch.keeps_recordings,
                    branch.recordings_at or "",
                ),
            )  # fmt: skip

        house.lanes.read(self, question, self._take, self.refuse)

    # ---- building

    def lay_out(self) -> None:
        self.tabs = SegmentedTabs()
        self._about = {key: Label("", "muted", wrap=True) for key in (LINES, DESKS, DIALLING, HOURS)}
        self.lines = EditableRows(
            (
                RowField(QLineEdit, lambda: self.tr("Line"), 3),
                RowField(QLineEdit, lambda: self.tr("Number as the exchange sends it"), 3),
                RowField(self._team_box, lambda: self.tr("Whose missed calls"), 3),
            )
        )
        self.desks = EditableRows(
            (
                RowField(QLineEdit, lambda: self.tr("Extension"), 2),
                RowField(self._user_box, lambda: self.tr("Who sits there"), 4),
            )
        )
        self.dialling = EditableRows(
            (
                RowField(QLineEdit, lambda: self.tr("Number begins with"), 2),
                RowField(QLineEdit, lambda: self.tr("Dialled instead"), 2),
                RowField(QLineEdit, lambda: self.tr("Before everything"), 2),
            )
        )
        self.trial = DialTrial(self.house.session.region, self._dial_rules)
        self.hours = CallHours(self.house.clock)
        self._pages: dict[str, QWidget] = {}
        for key, part in ((LINES, self.lines), (DESKS, self.desks), (DIALLING, self.dialling), (HOURS, self.hours)):
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            column.addWidget(self._about[key])
            column.addWidget(part)
            if key == DIALLING:
                column.addWidget(self.trial)
            column.addStretch(1)
            self._pages[key] = page
        self.body.addWidget(self.tabs)
        for page in self._pages.values():
            self.body.addWidget(page)
        self.body.addStretch(1)
        self._show_tab(LINES)

    def _show_tab(self, key: str) -> None:
        for other, page in self._pages.items():
            page.setVisible(other == key)

    def _team_box(self) -> ChoiceBox:
        box = ChoiceBox()
        box.offer(self._teams, self.tr("Nobody's in particular"))
        return box

    def _user_box(self) -> ChoiceBox:
        box = ChoiceBox()
        box.offer(self._users, self.tr("A telephone for all"))
        return box

    def wire(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        for rows in (self.lines, self.desks, self.dialling):
            rows.changed.connect(self.touch)
        self.hours.changed.connect(self.touch)
        self.dialling.changed.connect(self.trial.show_dialled)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins with the lines, not with the way out."""
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        rows = {LINES: self.lines, DESKS: self.desks, DIALLING: self.dialling}.get(self.tabs.current())
        first: QWidget = self.hours.begins if rows is None else rows.rows[0].fields[0] if rows.rows else rows.add
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def alt_pressed(self, key: str) -> bool:
        if not self.tabs.choose_nth(key):
            return super().alt_pressed(key)
        self._take_focus()
        return True

    def lack(self) -> str:
        said = self.hours.lack()
        if said:
            self._lead_to(HOURS)
            self.hours.lack()  # now that it is seen, the keyboard goes there
        return said

    def refuse(self, problem: Problem) -> None:
        """On the part that is meant, for it may be another one than the one that was saved from."""
        super().refuse(problem)
        part = _PARTS.get(problem.code)
        if part is not None and part != self.tabs.current():
            self._lead_to(part)
            self._take_focus()
        if problem.code.startswith("telephones.recordings_place"):
            self.hours.place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead_to(self, part: str) -> None:
        self.tabs.set_current(part)
        self._show_tab(part)

    # ---- what is known and typed

    def _take(self, known: _Known) -> None:
        self._teams, self._users = known.teams, known.users
        self._before = {
            LINES: {one.id for one in known.lines},
            DESKS: {one.id for one in known.extensions},
            DIALLING: {one.id for one in known.dial_rules},
        }
        self.lines.set_rows([(one.id, (one.name, one.number, _text(one.team_id))) for one in known.lines])
        self.desks.set_rows([(one.id, (one.number, _text(one.user_id))) for one in known.extensions])
        self.dialling.set_rows([(one.id, (one.begins_with, one.replaced_by, one.prefix)) for one in known.dial_rules])
        self._exchanges = {line.id: line.pbx for line in known.lines}
        self._exchanges |= {desk.id: desk.pbx for desk in known.extensions}
        self._exchanges |= {rule.id: rule.pbx for rule in known.dial_rules}
        self.hours.show_rules(known.rules)
        self._show_words()
        self.restore()
        self.trial.show_dialled()
        self._take_focus()

    def typed(self) -> dict[str, Any]:
        return {
            key: [[_text(row_id), values] for row_id, values in rows.held()]
            for key, rows in ((LINES, self.lines), (DESKS, self.desks), (DIALLING, self.dialling))
        } | {HOURS: self.hours.typed()}

    def take_draft(self, typed: dict[str, Any]) -> None:
        for key, rows in ((LINES, self.lines), (DESKS, self.desks), (DIALLING, self.dialling)):
            rows.set_rows([(UUID(row_id) if row_id else None, values) for row_id, values in typed[key]])
        self.hours.take(typed[HOURS])

    def order(self) -> SaveTelephones:
        """A line left wholly empty is none."""
        lines, desks, dialling = (_said(rows) for rows in (self.lines, self.desks, self.dialling))
        pbx = self._exchanges
        return SaveTelephones(
            rules=self.hours.order(),
            lines=tuple(
                SavePhoneLine(name, number, row_id, pbx.get(row_id) if row_id else None, _id(team))
                for row_id, (name, number, team) in lines
            ),
            extensions=tuple(
                SaveExtension(number, _id(user), row_id, pbx.get(row_id) if row_id else None)
                for row_id, (number, user) in desks
            ),
            dial_rules=self._dial_rules(),
            gone_lines=self._gone(LINES, lines),
            gone_extensions=self._gone(DESKS, desks),
            gone_dial_rules=self._gone(DIALLING, dialling),
        )  # fmt: skip

    def _dial_rules(self) -> tuple[SaveDialRule, ...]:
        pbx = self._exchanges
        return tuple(
            SaveDialRule(begins, instead, prefix, row_id, pbx.get(row_id) if row_id else None, position=at)
            for at, (row_id, (begins, instead, prefix)) in enumerate(_said(self.dialling))
        )

    def _gone(self, key: str, rows: list[tuple[UUID | None, list[Any]]]) -> tuple[UUID, ...]:
        return tuple(sorted(self._before.get(key, set()) - {row_id for row_id, _ in rows if row_id is not None}))

    def work(self) -> Work:
        order = self.order()
        return lambda unit: save_telephones(unit, order)

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The clinic's telephone is saved. Ctrl+Z takes it back."))

    # ---- words

    def show_words(self) -> None:
        self.say_head(self.tr("The clinic's telephone"), self.tr("It holds for everybody in the clinic."))
        self.tabs.set_tabs(
            (
                (LINES, self.tr("Lines")),
                (DESKS, self.tr("Extensions")),
                (DIALLING, self.tr("Dialling")),
                (HOURS, self.tr("Hours and recordings")),
            )
        )
        self.tabs.setAccessibleName(self.tr("Parts of the clinic's telephone"))
        self._about[LINES].setText(self.tr("The numbers that people call. A missed call goes to the team of its line."))
        self._about[DESKS].setText(
            self.tr("Who rings when an extension rings: colleagues' names instead of numbers, and whose talk it was.")
        )
        self._about[DIALLING].setText(
            self.tr("How your exchange wants numbers, for example “+98” as “0”, or a 9 before every outside number.")
        )
        self._about[HOURS].setText(
            self.tr("Call rounds ring people only at these hours of their own clock, and so often a day at most.")
        )
        self.lines.show_words(self.tr("One more line"), self.tr("Remove this line"))
        self.desks.show_words(self.tr("One more extension"), self.tr("Remove this extension"))
        self.dialling.show_words(self.tr("One more rule"), self.tr("Remove this rule"))
        self.hours.show_words()
        self.trial.show_words()


def _said(rows: EditableRows) -> list[tuple[UUID | None, list[Any]]]:
    return [(row_id, values) for row_id, values in rows.held() if any(values) or row_id is not None]


def _text(key: UUID | None) -> str:
    return str(key) if key is not None else ""


def _id(text: str) -> UUID | None:
    return UUID(text) if text else None
