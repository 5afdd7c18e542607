"""The bar above the screens: search, the day, notices, language, theme, and New."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from crm_desktop.i18n.dates import day_with_weekday
from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.views.shell.search_box import SearchBox
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.labels import Label

HEIGHT = 58
HEIGHT_COMPACT = 50


class TopBar(QFrame):
    language_chosen = Signal(str)
    theme_toggled = Signal()
    new_asked = Signal(str)  # person, task, lead, request, call
    notices_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "topbar")
        self.setFixedHeight(HEIGHT)
        self._today: date | None = None
        self._notices = 0
        self._lay_out()
        self._show_words()

    def _lay_out(self) -> None:
        self.search = SearchBox()
        self.search.setMinimumWidth(240)
        self.search.setMaximumWidth(400)
        self._day = Label("", "muted")
        self.bell = icon_button("bell", "")
        self._dot = QFrame(self.bell)
        self._dot.setProperty("role", "dot")
        self._dot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._dot.setFixedSize(8, 8)
        self._dot.hide()
        self._language = icon_button("languages", "")
        self._theme = icon_button("moon", "")
        self.new = Button("", "primary", "plus")
        self._marks = QHBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self.search, 100)
        row.addStretch(1)
        row.addLayout(self._marks)
        row.addWidget(self._day)
        row.addSpacing(6)
        for one in (self.bell, self._language, self._theme, self.new):
            row.addWidget(one)
        self.bell.clicked.connect(self.notices_asked)
        self._language.clicked.connect(self._choose_language)
        self._theme.clicked.connect(self.theme_toggled)
        self.new.clicked.connect(self._choose_new)

    def add_mark(self, mark: QWidget) -> None:
        """Something quiet before the day, such as how things stand with the server."""
        self._marks.addWidget(mark)

    def set_today(self, today: date) -> None:
        self._today = today
        self._show_words()

    def set_compact(self, compact: bool) -> None:
        self.setFixedHeight(HEIGHT_COMPACT if compact else HEIGHT)

    def set_notices(self, number: int) -> None:
        """A red dot on the bell; how many there are stands in its tooltip."""
        self._notices = number
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._dot.move(6 if is_rtl else self.bell.width() - 14, 6)
        self._dot.setVisible(number > 0)
        self._show_words()

    def set_signed_in(self, signed_in: bool) -> None:
        for widget in (self.search, self.bell, self.new):
            widget.setVisible(signed_in)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._show_words()

    def _choose_language(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for code, language in LANGUAGES.items():
            action = QAction(language.native_name, menu, checkable=True, checked=code == current_style().language)
            action.triggered.connect(lambda _on=False, code=code: self.language_chosen.emit(code))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(self._language.mapToGlobal(QPoint(0, self._language.height() + 4)))

    def _choose_new(self) -> None:
        menu = QMenu(self)
        for key, words, keys in (
            ("call", self.tr("New call"), ""),
            ("request", self.tr("New request"), "F3"),
            ("task", self.tr("New task"), "F4"),
            ("lead", self.tr("New lead"), ""),
            ("person", self.tr("New person"), ""),
        ):
            action = menu.addAction(f"{words}\t{keys}" if keys else words)
            action.triggered.connect(lambda _on=False, key=key: self.new_asked.emit(key))
        menu.popup(self.new.mapToGlobal(QPoint(0, self.new.height() + 4)))

    def _show_words(self) -> None:
        self.new.set_words(self.tr("New"))
        bell = self.tr("%n notice(s)", "", self._notices) if self._notices else self.tr("Notices")
        self.bell.set_words("", current_style().in_digits(bell))
        self._language.set_words("", self.tr("Language"))
        self._theme.set_words("", self.tr("Light or dark"))
        self._theme.set_icon("sun" if tokens.current().is_dark else "moon")
        if self._today is not None:
            self._day.setText(day_with_weekday(self._today, current_style()))
