"""The list behind Ctrl+J without its widgets: what is in it, what each key would do, and doing it (R13, B6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from crm_desktop.i18n.direction import isolated
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station import lost_slots
from crm_desktop.queries.station.sync_conflicts import ConflictKind, ConflictRow, sync_conflicts
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.store.changes import ChangeSet
from crm_desktop.usecases.sync_conflicts.bring_back import BringBack, bring_back
from crm_desktop.usecases.sync_conflicts.keep_theirs import KeepTheirs, keep_theirs
from crm_desktop.usecases.sync_conflicts.let_go import LetGo, let_go
from crm_desktop.usecases.sync_conflicts.take_mine import TakeMine, take_mine
from crm_desktop.usecases.sync_conflicts.take_slot import TakeSlot, take_slot
from crm_desktop.usecases.sync_conflicts.try_again import TryAgain, try_again
from crm_desktop.views.outage.conflict_words import is_solved, told_clashes, value_words, when
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate

SLOT_KEYS = "345"
SHORT = 32  # letters of a value that still fits beside its key


@dataclass(frozen=True)
class Choice:
    """A key and what it does, in words."""

    key: str
    words: str
    icon: str
    tone: str = "accent"
    note: str = ""


class ConflictsVm(QObject):
    shown = Signal()  # the list is new
    slots_arrived = Signal()  # the free times of a lost slot
    refused = Signal(object)  # a Problem: the matter stays in the list
    settled = Signal(str)  # what was done, in a sentence; empty where the list says it by itself

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self.rows: list[ConflictRow] = []
        self.is_read = False
        self._slots: dict[str, list[SlotRow]] = {}
        self._let_go: list[tuple[int, ...]] = []  # since the list was opened, the last one last
        house.feed.changed.connect(self._heard)
        house.standing.marked.connect(self.load)

    # ---- reading

    def _heard(self, _changes: ChangeSet) -> None:
        self.load()

    def load(self) -> None:
        actor, today = self.house.session.actor, self.house.today
        self.house.lanes.read(
            self, lambda session: sync_conflicts(session, actor, today), self.show_rows, self.refused.emit
        )

    def show_rows(self, rows: list[ConflictRow]) -> None:
        """The free times are asked anew: somebody may have taken one."""
        if rows == self.rows and self.is_read:
            return
        self.rows, self.is_read = rows, True
        self._slots.clear()
        self.shown.emit()

    def row(self, key: object) -> ConflictRow | None:
        return next((one for one in self.rows if one.key == key), None)

    def slots(self, row: ConflictRow) -> list[SlotRow] | None:
        """None while they are looked for."""
        if row.slot is None or is_solved(row):
            return []
        if row.key not in self._slots:
            self._look_for(row)
        return self._slots.get(row.key)

    def take_slots(self, key: str, slots: list[SlotRow]) -> None:
        self._slots[key] = slots
        self.slots_arrived.emit()

    def _look_for(self, row: ConflictRow) -> None:
        actor, now, visit_id = self.house.session.actor, self.house.now, row.record_id
        self.house.lanes.read(
            self,
            lambda session: lost_slots.nearest_slots(session, actor, now, visit_id),
            lambda slots: self.take_slots(row.key, slots),
            lambda _problem: self.take_slots(row.key, []),
        )

    # ---- what may be done

    def choices(self, row: ConflictRow) -> list[Choice]:
        if is_solved(row):
            return [Choice("L", translate("Outage", "Take it off the list"), "check", "green")]
        return {
            ConflictKind.CLASH: self._of_clash,
            ConflictKind.DELETED: self._of_deleted,
            ConflictKind.SLOT: self._of_slot,
            ConflictKind.REFUSED: self._of_refused,
        }[row.kind](row)

    def _of_clash(self, row: ConflictRow) -> list[Choice]:
        mine, theirs = self._worded(row)
        choices = [
            Choice("1", translate("Outage", "Mine"), "user-check", note=mine),
            Choice("2", translate("Outage", "Theirs"), "users", note=theirs),
        ]
        if any(one.winner == "both" for one in row.clashes):
            choices.append(Choice("3", translate("Outage", "Both, as it stands now"), "check"))
        elif any(one.now not in (one.mine, one.theirs) for one in row.clashes):
            choices.append(Choice("3", translate("Outage", "As it stands now"), "check"))
        return choices

    def _worded(self, row: ConflictRow) -> tuple[str, str]:
        """The two values beside their keys, where there is one pair of them and it is short."""
        told, session = told_clashes(row), self.house.session
        if len(told) != 1:
            return "", ""
        (one,) = told
        mine, theirs = (
            value_words(value, one.column, session.currency, session.region) for value in (one.mine, one.theirs)
        )
        return (mine, theirs) if max(len(mine), len(theirs)) <= SHORT else ("", "")

    def _of_deleted(self, _row: ConflictRow) -> list[Choice]:
        return [
            Choice("1", translate("Outage", "Bring it back with my change"), "undo-2"),
            Choice("2", translate("Outage", "Leave it deleted"), "trash-2"),
        ]

    def _of_slot(self, row: ConflictRow) -> list[Choice]:
        found = [
            Choice(key, when(slot.starts_at), "calendar-plus", note=isolated(slot.provider_name))
            for key, slot in zip(SLOT_KEYS, self.slots(row) or (), strict=False)
        ]
        return [
            *found,
            Choice("M", translate("Outage", "Another time"), "calendar-clock"),
            Choice("X", translate("Outage", "Cancel the visit"), "calendar-off", "red"),
        ]

    def _of_refused(self, _row: ConflictRow) -> list[Choice]:
        return [
            Choice("T", translate("Outage", "Try again"), "refresh-cw"),
            Choice("L", translate("Outage", "Let it go"), "x", "red"),
        ]

    def may(self, row: ConflictRow, key: str) -> bool:
        return any(one.key == key for one in self.choices(row))

    def do(self, row: ConflictRow, key: str) -> None:
        if not self.may(row, key):
            return
        if key in "MX":
            dialog = "move_appointment" if key == "M" else "cancel_appointment"
            self.house.go.dialog(dialog, appointment_id=row.record_id)
            return
        act, work, told = self._deed(row, key)
        # Ctrl+Z is for the last thing that was done here.
        let_go_so_far = [*self._let_go, row.operations] if key == "L" else []

        def done(_answer: object) -> None:
            self._let_go = let_go_so_far
            self._done(told)

        self.house.lanes.write(self, act, work, done, self._not_done)

    def _deed(self, row: ConflictRow, key: str) -> tuple[str, Callable[[Any], object], str]:
        operations = row.operations
        if row.kind is ConflictKind.SLOT and key in SLOT_KEYS:
            slot = (self.slots(row) or [])[SLOT_KEYS.index(key)]
            order = TakeSlot(row.record_id, slot.provider_id, slot.starts_at)
            return "take_slot", lambda work: take_slot(work, order).id, self._booked_words(row, slot)
        if key == "1":
            return "take_mine", lambda work: take_mine(work, TakeMine(operations)), ""
        if key == "2":
            return "keep_theirs", lambda work: keep_theirs(work, KeepTheirs(operations)), ""
        if key == "T":
            told = translate("Outage", "Entered again. It is sent like any change.")
            return "try_again", lambda work: try_again(work, TryAgain(operations)), told
        told = translate("Outage", "Taken off the list. Ctrl+Z brings it back.")
        return "", lambda work: let_go(work, LetGo(operations)), told

    def bring_back(self) -> None:
        """The last one that was let go, if there is one."""
        if self._let_go:
            order = BringBack(self._let_go.pop())
            self.house.lanes.write(self, "", lambda work: bring_back(work, order), lambda _none: self._done(""))

    def _booked_words(self, row: ConflictRow, slot: SlotRow) -> str:
        if not row.phone:
            return filled(translate("Outage", "Booked: {when}. Ctrl+Z takes it back."), when=when(slot.starts_at))
        return filled(
            translate("Outage", "Booked: {when}. Tell {name}: {phone}."),
            when=when(slot.starts_at),
            name=isolated(row.person),
            phone=shown_phone(row.phone, self.house.session.region),
        )

    def _done(self, told: str) -> None:
        # What was only settled here is no news to anybody else: nothing was written that is sent.
        self.load()
        self.house.standing.heard.emit()
        self.settled.emit(told)

    def _not_done(self, problem: Problem) -> None:
        self._slots.clear()
        self.load()
        self.shown.emit()
        self.refused.emit(problem)
