"""Who works now: the persons of this computer, one of whom is chosen; a list of one is no question (ADR 13)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.store.persons import StationPerson
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.scrolled import scrolled

translate = QCoreApplication.translate

MOST_AT_ONCE, ROW_HEIGHT = 5, 44


class WhoWorks(QWidget):
    picked = Signal(object)  # StationPerson: another one than before
    accepted = Signal()

    def __init__(
        self,
        persons: Sequence[StationPerson],
        chosen: Path | None,
        note: Callable[[StationPerson], str],
        parent: QWidget | None = None,
    ) -> None:
        """`note`: what stands beside a person's name, in the words of the page."""
        super().__init__(parent)
        self._note = note
        self.persons = {str(one.folder): one for one in persons}
        self._chosen = str(chosen) if chosen is not None else ""
        self._title, self.people = Label("", "field"), OptionGroup(as_rows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(_scrolled_people(self.people, len(self.persons)))
        self.people.picked.connect(lambda key: self._pick(str(key)))
        self.people.accepted.connect(self.accepted)

    @property
    def chosen(self) -> StationPerson | None:
        return self.persons.get(self._chosen)

    @property
    def is_of_server(self) -> bool:
        """Whether anybody has a login, so that a further person may join."""
        return any(one.login for one in self.persons.values())

    def set_persons(self, persons: Sequence[StationPerson]) -> bool:
        """The same ones, of whom something else is known now; others are not taken."""
        known = {str(one.folder): one for one in persons}
        if known.keys() != self.persons.keys():
            return False
        self.persons = known
        self.show_words()
        return True

    def step(self, by: int) -> None:
        """To the person below or above, with the arrows."""
        keys = list(self.persons)
        if len(keys) < 2:
            return
        at = keys.index(self._chosen) if self._chosen in keys else 0
        self.people.choose(keys[(at + by) % len(keys)])
        self._pick(keys[(at + by) % len(keys)])

    def show_words(self) -> None:
        is_several = len(self.persons) > 1
        options = [Option(key, _called(one), icon="user", note=self._note(one)) for key, one in self.persons.items()]
        self.people.set_options(options if is_several else [], with_digits=False)
        if is_several:
            self.people.choose(self._chosen)
        self._title.setText(translate("UnlockPage", "Who works now?"))
        self.setVisible(is_several)

    def _pick(self, key: str) -> None:
        if key != self._chosen:
            self._chosen = key
            self.picked.emit(self.persons[key])


def _called(person: StationPerson) -> str:
    return person.name or person.login or translate("UnlockPage", "The first base of this computer")


def _scrolled_people(people: OptionGroup, number: int) -> QWidget:
    """A handful stands there as it is; more of them scroll."""
    if number <= MOST_AT_ONCE:
        return people
    area = scrolled(people)
    area.setFixedHeight(MOST_AT_ONCE * ROW_HEIGHT)
    return area
