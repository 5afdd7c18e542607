"""Two records of one person side by side: each row is taken from a side by an arrow key (pain P11, B13)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.theme import tokens
from crm_desktop.views.people.merge_sides import Choice, Side, child_words, choices, keeps_left, order, read_side
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_button import OptionButton
from crm_desktop.views.widgets.work_delegate import shown_phone

_WORDS_WIDTH = 150
_ROW_SIDES = 6, 3, 6, 3


class MergeRow(QFrame):
    """One field: left arrow takes the left side, right arrow the right one; up and down go on."""

    taken = Signal()

    def __init__(self, choice: Choice, theirs_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.takes_theirs = choice.takes_theirs
        self._theirs_first = theirs_first
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = Label(choice.words, "small", wrap=True)
        name.setFixedWidth(_WORDS_WIDTH)
        said = (choice.theirs, choice.mine) if theirs_first else (choice.mine, choice.theirs)
        self.sides = [OptionButton(one or "—", tone="accent", is_row=True) for one in said]
        row = QHBoxLayout(self)
        row.setContentsMargins(*_ROW_SIDES)
        row.setSpacing(8)
        row.addWidget(name)
        for at, side in enumerate(self.sides):
            side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            side.setEnabled(choice.differs)
            side.setToolTip(said[at])
            side.clicked.connect(lambda _on=False, at=at: self.take(at))
            row.addWidget(side, 1)
        self._show()

    def take(self, column: int) -> None:
        if self.choice.differs:
            self.takes_theirs = (column == 0) is self._theirs_first
            self._show()
            self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}
        column = arrows.get(Qt.Key(event.key()))
        if column is not None and not event.modifiers():
            # The sides are mirrored with the window: the arrow means the side that it points at.
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.take(1 - column if rtl else column)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() == Qt.Key.Key_Space:
            self.take(0 if self.sides[1].isChecked() else 1)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        theirs_at = 0 if self._theirs_first else 1
        for at, side in enumerate(self.sides):
            side.setChecked(self.choice.differs and (at == theirs_at) is self.takes_theirs)
        chosen = self.choice.theirs if self.takes_theirs else self.choice.mine
        self.setAccessibleName(f"{self.choice.words}: {chosen or '—'}")


class MergeDialog(FormDialog):
    """`person_id` stands on the left, `other_id` on the right; Alt+1 and Alt+2 say which record stays."""

    ACT: ClassVar[str] = "merge_persons"
    ICON: ClassVar[str] = "git-merge"
    TONE: ClassVar[str] = "amber"
    WIDTH: ClassVar[int] = 820

    def __init__(self, house: House, person_id: UUID, other_id: UUID, parent: QWidget | None = None) -> None:
        self._ids = (person_id, other_id)
        self._sides: tuple[Side, Side] | None = None
        self._kept = 0  # which column stays
        self.rows: list[MergeRow] = []
        super().__init__(house, "", parent)
        self._read()

    # ---- building

    def lay_out(self) -> None:
        self.heads = [_Head() for _ in self._ids]
        for at, head in enumerate(self.heads):
            head.keep.clicked.connect(lambda _on=False, at=at: self.let_stay(at))
        grid = QGridLayout()
        grid.setContentsMargins(*_ROW_SIDES)  # each head stands over what is taken from it
        grid.setSpacing(8)
        grid.setColumnMinimumWidth(0, _WORDS_WIDTH)
        for at, head in enumerate(self.heads):
            grid.addWidget(head, 0, at + 1)
            grid.setColumnStretch(at + 1, 1)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._same = Label("", "faint", wrap=True)
        self._follow = Label("", "muted", wrap=True)
        self.body.addLayout(grid)
        self.body.addLayout(self._list)
        self.body.addWidget(self._same)
        self.body.addWidget(self._follow)
        self.save_button.setEnabled(False)

    def show_words(self) -> None:
        self.say_head(
            self.tr("Merge two records"),
            self.tr("They are the same person: one record stays, the other points to it."),
            self.tr("Merge"),
        )
        for head in self.heads:
            head.keep.setText(self.tr("This record stays"))
        self._show_follow()

    # ---- reading

    def _read(self) -> None:
        actor, (first, second) = self.house.session.actor, self._ids

        def question(session: Any) -> tuple[Side, Side]:
            return read_side(session, actor, first), read_side(session, actor, second)

        self.house.lanes.read(self, question, self._arrived, self.refuse)

    def _arrived(self, sides: tuple[Side, Side]) -> None:
        self._sides = sides
        for head, side in zip(self.heads, sides, strict=True):
            head.show_side(side, self.house.session.region)
        self.let_stay(0 if keeps_left(*sides) else 1)
        self.save_button.setEnabled(True)

    # ---- acting

    def let_stay(self, column: int) -> None:
        """Which record stays; what is proposed follows anew."""
        if self._sides is None:
            return
        self._kept = column
        for at, head in enumerate(self.heads):
            head.keep.setChecked(at == column)
        mine, theirs = self._sides[column], self._sides[1 - column]
        found = choices(mine, theirs, self.house.session.currency)
        self._clear()
        for choice in (one for one in found if one.differs):
            row = MergeRow(choice, theirs_first=column == 1)
            self.rows.append(row)
            self._list.addWidget(row)
        same = [one.words for one in found if not one.differs]
        comma = "، " if current_style().language == "fa" else ", "
        self._same.setVisible(bool(same))
        self._same.setText(self.tr("The same on both sides: %1").replace("%1", comma.join(same)))
        self._show_follow()
        self.fit()
        if self.rows:
            self.rows[0].setFocus()
        else:
            self.save_button.setFocus()

    def alt_pressed(self, key: str) -> bool:
        if key in ("1", "2"):
            self.let_stay(int(key) - 1)
            return True
        return False

    def taken(self) -> frozenset[str | UUID]:
        return frozenset(row.choice.key for row in self.rows if row.takes_theirs)

    def work(self) -> Work:
        return order(self._ids[self._kept], self._ids[1 - self._kept], self.taken())

    def saved(self, answer: Any) -> None:
        self.house.go.person(self._ids[self._kept])
        self.house.go.toast(self.tr("Merged. Ctrl+Z parts them again."))

    # ---- drawing

    def _clear(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _show_follow(self) -> None:
        if self._sides is None:
            return
        goes = self._sides[1 - self._kept]
        told = [words for table, number in goes.children.items() if (words := child_words(table, number))]
        comma = "، " if current_style().language == "fa" else ", "
        sentence = self.tr("What follows to the record that stays: %1.").replace("%1", comma.join(told))
        self._follow.setText(sentence)
        self._follow.setVisible(bool(told))
        self.hint.setText(self.tr("← and → take a side, Alt+1 and Alt+2 say which record stays."))


class _Head(Card):
    def __init__(self) -> None:
        super().__init__(flat=True)
        self._avatar = Avatar("", tokens.current().sizes.avatar)
        self._name, self._about = Label("", "strong", wrap=True), Label("", "small", wrap=True)
        self._standing = Chip("", "gray", dot=True)
        self.keep = OptionButton("", tone="green", icon="check", is_row=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._about)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._avatar)
        line.addLayout(words, 1)
        line.addWidget(self._standing)
        self.column.addLayout(line)
        self.column.addWidget(self.keep)

    @property
    def about(self) -> str:
        return self._about.text()

    def show_side(self, side: Side, region: str) -> None:
        person = side.card.person
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        numbers = [shown_phone(one.e164 or one.raw, region) for one in side.card.phones[:2]]
        self._about.setText(" · ".join(numbers))
        self._standing.set_chip(term(person.standing), tone(person.standing))
