"""Everything that can be done with a person, as the menu of their card (O2)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.models.people.person import PersonStanding, PersonStatus
from crm_desktop.queries.people.person_cards import PersonCard
from crm_desktop.theme.icons import icon
from crm_desktop.views.people.person_card_vm import PersonCardVm
from crm_desktop.views.widgets.house import House

translate = QCoreApplication.translate


class CardMenu(QMenu):
    attach_wanted = Signal()
    comment_wanted = Signal()

    def __init__(self, house: House, vm: PersonCardVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go, self._vm = house.go, vm
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(self, card: PersonCard, *, money_key: str, can_copy: bool) -> None:
        """`money_key` opens the money where no relative stands beside that digit."""
        go, vm, person = self._go, self._vm, card.person
        self._add("pencil", translate("PersonCardView", "Edit…"), lambda: go.dialog("edit_person", person_id=person.id))
        self._add(
            "receipt",
            translate("PersonCardView", "Statement") + "\tCtrl+I",
            lambda: go.dialog("statement", person_id=person.id),
        )
        self._add(
            "coins",
            translate("PersonCardView", "Money") + (f"\t{money_key}" if money_key else ""),
            lambda: go.dialog("statement", person_id=person.id, tab="money"),
        )
        self._add("users", translate("PersonCardView", "Family…"), lambda: go.dialog("family", person_id=person.id))
        self._add(
            "triangle-alert", translate("PersonCardView", "Alerts…"), lambda: go.dialog("alerts", person_id=person.id)
        )
        if person.merged_into_id is not None:
            opened = translate("PersonCardView", "Open the record it was merged into")
            self._add("git-merge", opened, lambda: go.person(person.merged_into_id))
            self._add("split", translate("PersonCardView", "Part the two records again"), vm.part)
        if person.standing is PersonStanding.CONTACT:
            self._add("user-check", translate("PersonCardView", "Make a client of this contact"), vm.convert)
        if can_copy:
            self._add("copy", translate("PersonCardView", "Copy the phone number"), lambda: _copy(card))
        self._add("paperclip", translate("PersonCardView", "Attach a file…"), self.attach_wanted.emit)
        self._add("message-square", translate("PersonCardView", "Comment"), self.comment_wanted.emit)
        self.addSeparator()
        if person.status is PersonStatus.ARCHIVED:
            back = translate("PersonCardView", "Bring back from the archive")
            self._add("archive-restore", back, lambda: vm.archive(False))
        else:
            self._add("archive", translate("PersonCardView", "Put into the archive"), lambda: vm.archive(True))
        self._add("x", translate("PersonCardView", "Close the card"), lambda: go.person(None))

    def _add(self, name: str, text: str, act: Callable[[], object]) -> None:
        self.addAction(icon(name, "muted", 16), text).triggered.connect(lambda _on=False: act())


def best_number(card: PersonCard | None) -> str | None:
    """The first that is not marked as wrong."""
    best = next((one for one in card.phones if one.is_valid), None) if card is not None else None
    return best.e164 or best.raw if best is not None else None


def _copy(card: PersonCard) -> None:
    number = best_number(card)
    if number is not None:
        QGuiApplication.clipboard().setText(number)
