"""What the search box finds, while one types: people, the way to them by keys, and a new person when nobody fits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.i18n.dates import day_short
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import count, file_number, phone
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.kit.e164 import display_phone
from crm_desktop.kit.folding import fold
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.phone_numbers import looks_like_phone
from crm_desktop.theme import tokens
from crm_desktop.views.shell.popover import Popover, below
from crm_desktop.views.shell.row_list import RowList
from crm_desktop.views.shell.search_box import SearchBox
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.painting import (
    chip_size,
    cut_leading,
    ink,
    paint_icon,
    paint_words,
    small_font,
    strong_font,
)
from crm_desktop.views.widgets.stamps import stamp_avatar, stamp_chip

if TYPE_CHECKING:
    from crm_desktop.queries.people.search_hits import SearchHit

WIDTH = 480
ROW = 50
SHOWN = 9  # one for each of Alt+1…9
SHORTEST = 2
READER_S = 0.05  # a card or barcode reader writes a character in less, a person in more
READER_LETTERS = 4
LOOKED_S = 0.5  # a reader ends with Enter at once; whoever waited longer has read the list


@dataclass(frozen=True)
class NewPerson:
    """The last row: nobody fits, so make somebody of what was typed."""

    typed: str


class SearchPopup(Popover):
    person_chosen = Signal(object)  # UUID

    def __init__(
        self, over: QWidget, box: SearchBox, house: House, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(over)
        self._box, self._house, self._ticks = box, house, ticks
        self._asked = ""  # what the running question is about
        self._shown = ""  # what the rows are about
        self._is_asking = False
        self._wants_enter = False
        self._where: QWidget | None = None
        self._strokes: list[float] = []
        self._made_fonts: tuple[tuple[str, int], QFont, QFont] | None = None
        self.list = RowList(self._row_words, self._paint_row, ROW)
        self._none = Label("", "muted")
        self.column.addWidget(self._none)
        self.column.addWidget(self.list)
        box.textEdited.connect(self.typed)
        box.moved.connect(self._move_by)
        box.picked.connect(self._pick)
        box.left.connect(self._leave)
        self.list.picked.connect(self._open)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)

    # ---- typing

    def typed(self, text: str) -> None:
        now = self._ticks()
        self._strokes = [*self._strokes, now] if len(text) > 1 else [now]
        self._wants_enter = False
        if len(fold(text)) < SHORTEST:
            self._shown = ""
            self.close_over(give_back=False)
            return
        self._ask()

    def _ask(self) -> None:
        """One question at a time; what was typed meanwhile is asked when the answer has come."""
        if self._is_asking:
            return
        self._asked, self._is_asking = self._box.text(), True
        text, actor = self._asked, self._house.session.actor

        def question(session: object) -> list[SearchHit]:
            from crm_desktop.queries.people.search_hits import search_people

            return search_people(session, actor, text, limit=SHOWN)  # type: ignore[arg-type]  # a lane hands over sessions

        self._house.lanes.read(self, question, self._show, lambda _problem: self._show([]))

    def _show(self, hits: list[SearchHit]) -> None:
        self._is_asking = False
        if self._asked != self._box.text():
            if len(fold(self._box.text())) >= SHORTEST:
                self._ask()
            return
        self._shown = self._asked
        typed = self._shown.strip()
        self._none.setVisible(not hits)
        self._none.setText(self.tr("Nobody was found for “%1”.").replace("%1", isolated(typed)))
        self.list.set_rows([*hits, NewPerson(typed)])
        if self._wants_enter:
            self._wants_enter = False
            self._enter(-1)
        elif self._box.hasFocus() and not self.isVisible():
            self.open_over()
        elif self.isVisible():
            self.place()

    # ---- choosing

    @property
    def hits(self) -> list[SearchHit]:
        return [row for row in self.list.rows if not isinstance(row, NewPerson)]

    @property
    def came_from_reader(self) -> bool:
        """Whether it was written faster than anybody types."""
        strokes = self._strokes
        if len(strokes) < READER_LETTERS:
            return False
        return (strokes[-1] - strokes[0]) / (len(strokes) - 1) < READER_S

    def _move_by(self, steps: int) -> None:
        self._strokes = []  # a hand is at the arrows, however quick it wrote
        self.list.move_by(steps)

    def _pick(self, at: int) -> None:
        if self._strokes and self._ticks() - self._strokes[-1] > LOOKED_S:
            self._strokes = []
        self._enter(at)

    def _enter(self, at: int) -> None:
        text = self._box.text()
        if len(fold(text)) < SHORTEST:
            return
        if self._shown != text:
            self._wants_enter = True
            self._ask()
            return
        if at >= 0:
            if at < len(self.hits):
                self._open(self.hits[at])
            return
        exact = self.exact_hit()
        if exact is not None:
            self._open(exact)
        elif self.came_from_reader:
            # A card that nobody has must not open whoever stands first.
            if not self.isVisible():
                self.open_over()
            self._box.selectAll()
        elif self.isVisible() and self.list.current is not None:
            self._open(self.list.current)
        elif self.hits:
            self._open(self.hits[0])

    def exact_hit(self) -> SearchHit | None:
        """The one whose file number or whole telephone number was typed, if the choice was not moved by hand."""
        if self.list.currentIndex().row() > 0:
            return None
        code = latin_digits(self._shown).strip()
        numbered = [hit for hit in self.hits if hit.file_number == code]
        if len(numbered) == 1:
            return numbered[0]
        called = [hit for hit in self.hits if hit.matched_by == "phone"]
        return called[0] if len(called) == 1 == len(self.hits) else None

    def _open(self, row: SearchHit | NewPerson) -> None:
        self._strokes = []
        self.close_over(give_back=False)
        self._box.clear()
        self._shown = ""
        if isinstance(row, NewPerson):
            facts = {"phone": row.typed} if looks_like_phone(row.typed) else {"name": row.typed}
            self._give_back()
            self._house.go.dialog("new_person", **facts)
            return
        person_id: UUID = row.person_id
        self._give_back()
        self.person_chosen.emit(person_id)

    def _leave(self) -> None:
        """Esc: first the list goes and the keyboard is where it was; what was typed can be typed on with F2."""
        self.close_over(give_back=False)
        self._give_back()

    def _give_back(self) -> None:
        where, self._where = self._where, None
        self._before = None
        if where is not None and where.isVisible():
            where.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._box.clearFocus()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self._box and old is not None and old is not self._box:
            self._where = old
            old.destroyed.connect(self._forget_where)
        elif old is self._box and new is not self._box:
            self.close_over(give_back=False)

    def _forget_where(self) -> None:
        self._where = None

    def _is_mine(self, widget: object) -> bool:
        return widget is self._box or super()._is_mine(widget)  # type: ignore[arg-type]  # whatever was clicked

    # ---- drawing

    def _place_in(self, room: QRect) -> QRect:
        none = self._none.sizeHint().height() + 12 if not self.hits else 0
        height = self.list.wanted_height(SHOWN + 1) + none + 18
        return below(self._box, self._over, max(WIDTH, self._box.width()), height)

    def _row_words(self, row: SearchHit | NewPerson) -> str:
        if isinstance(row, NewPerson):
            return self.tr("New person “%1”").replace("%1", isolated(row.typed))
        return ", ".join(part for part in (row.name, self._second_line(row)) if part)

    def _second_line(self, hit: SearchHit) -> str:
        style = current_style()
        parts = []
        if hit.phone:
            shown = display_phone(hit.phone, self._house.session.region) if hit.phone.startswith("+") else hit.phone
            parts.append(phone(shown, style))
        if hit.birth_on is not None:
            today = self._house.today
            age = today.year - hit.birth_on.year - ((today.month, today.day) < (hit.birth_on.month, hit.birth_on.day))
            years = self.tr("%n year(s)", "", age) if age < 120 else day_short(hit.birth_on, style)
            parts.append(style.in_digits(years))
        if hit.father_name:
            parts.append(isolated(hit.father_name))
        if hit.file_number:
            parts.append(file_number(hit.file_number, style))
        return " · ".join(parts)

    def _standing(self, hit: SearchHit) -> tuple[str, str]:
        return term(hit.standing), tone(hit.standing)

    def _paint_row(
        self, painter: QPainter, rect: QRectF, row: SearchHit | NewPerson, at: int, rtl: bool, chosen: bool
    ) -> None:
        strip, rest = cut_leading(rect, 34, 10, rtl)
        disc = QRectF(strip.left(), strip.center().y() - 17, 34, 34)
        if isinstance(row, NewPerson):
            paint_icon(painter, disc, "user-plus", "accent", 18)
            painter.setPen(ink("accent"))
            painter.setFont(self._fonts()[1])
            paint_words(painter, rest, self._row_words(row), rtl)
            return
        small, strong = self._fonts()
        stamp_avatar(painter, disc, row.name, self.font())
        if at < SHOWN:
            tail, rest = cut_leading(rest, 42, 8, not rtl)
            painter.setPen(ink("faint"))
            painter.setFont(small)
            paint_words(painter, tail, f"Alt+{count(at + 1, current_style())}", rtl, at_end=True)
        words, tone = self._standing(row)
        if words:
            tail, rest = cut_leading(rest, ceil(chip_size(self.font(), words, True).width()), 8, not rtl)
            stamp_chip(painter, tail, words, tone, rtl, True, self.font())
        half = rest.height() / 2
        painter.setFont(strong)
        painter.setPen(ink("red" if row.warning else "text"))
        paint_words(painter, QRectF(rest.left(), rest.top() + 4, rest.width(), half - 2), row.name, rtl)
        painter.setFont(small)
        painter.setPen(ink("muted"))
        under = QRectF(rest.left(), rest.center().y(), rest.width(), half - 4)
        paint_words(painter, under, self._second_line(row), rtl)

    def _fonts(self) -> tuple[QFont, QFont]:
        """Small and strong, made anew when the look is another."""
        font = self.font()
        key = (font.key(), tokens.current().type.small)
        if self._made_fonts is None or self._made_fonts[0] != key:
            self._made_fonts = (key, small_font(font), strong_font(font))
        return self._made_fonts[1:]
