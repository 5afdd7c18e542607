"""First step of the first run: language, calendar and digits, all of them live."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.i18n.dates import day_with_weekday
from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.settings import declared
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.step import Step
from crm_desktop.views.widgets.tabs import SegmentedTabs


class LanguageStep(Step):
    language_chosen = Signal(str)
    setting_chosen = Signal(object, object)  # Setting, value
    demo_asked = Signal()
    profile_asked = Signal()
    server_asked = Signal()

    def __init__(self, clock: Clock = utc_now) -> None:
        self._clock = clock
        super().__init__()

    @property
    def first(self) -> QWidget:
        return self._languages[current_style().language]

    def _lay_out(self) -> None:
        self._languages: dict[str, Button] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(10)
        for code, language in LANGUAGES.items():
            one = Button(language.native_name, "digit")
            one.setCheckable(True)
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            one.clicked.connect(lambda _on=False, code=code: self.language_chosen.emit(code))
            group.addButton(one)
            row.addWidget(one)
            self._languages[code] = one
        self.column.addLayout(row)
        # With their keys at once: Tab visits widgets in the order in which they were made.
        self._calendar = SegmentedTabs([("jalali", ""), ("gregorian", "")])
        self._calendar.chosen.connect(lambda key: self.setting_chosen.emit(declared.CALENDAR, key))
        self._digits = SegmentedTabs([("persian", "۱۲۳"), ("latin", "123")])
        self._digits.chosen.connect(lambda key: self.setting_chosen.emit(declared.DIGITS, key))
        self._calendar_field = LabelledField(self._calendar)
        self._digits_field = LabelledField(self._digits)
        self.column.addSpacing(4)
        # Below each other: side by side their words are cut in Russian.
        self.column.addWidget(self._calendar_field, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._digits_field, 0, Qt.AlignmentFlag.AlignLeading)
        self._sample = Label("", "small")
        self.column.addWidget(self._sample)
        self.column.addSpacing(6)
        self.column.addWidget(separator())
        self._other = Label("", "section")
        self._demo = Button("", "", "play")
        self._profile = Button("", "", "folder-open")
        self._server = Button("", "", "server")
        self._demo.clicked.connect(self.demo_asked)
        self._profile.clicked.connect(self.profile_asked)
        self._server.clicked.connect(self.server_asked)
        others = QHBoxLayout()
        others.setSpacing(10)
        others.addWidget(self._demo)
        others.addWidget(self._profile)
        others.addStretch(1)
        self.column.addWidget(self._other)
        # A row of its own: three beside each other are too wide in Russian.
        self.column.addWidget(self._server, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(others)

    def _show_words(self) -> None:
        style = current_style()
        self.heading.setText(self.tr("Welcome. Let us set up your clinic."))
        self.explanation.setText(
            self.tr("Five short pages, about two minutes. Everything can be changed later in the settings.")
        )
        self._languages[style.language].setChecked(True)
        for code, one in self._languages.items():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            one.setAccessibleName(LANGUAGES[code].native_name)  # type: ignore[index]  # the keys are its own
        self._calendar.set_tabs([("jalali", self.tr("Jalali")), ("gregorian", self.tr("Gregorian"))])
        self._digits.set_tabs([("persian", "۱۲۳"), ("latin", "123")])
        self._calendar.set_current(style.calendar)
        self._digits.set_current(style.digits)
        self._calendar_field.set_words(self.tr("Calendar"))
        self._digits_field.set_words(self.tr("Digits"))
        today = self._clock().astimezone().date()
        self._sample.setText(self.tr("Dates will look like this: %1").replace("%1", day_with_weekday(today, style)))
        self._other.setText(self.tr("Or"))
        self._server.set_words(self.tr("Join the clinic's server…"))
        self._demo.set_words(self.tr("Try the demo clinic first"))
        self._profile.set_words(self.tr("Open an existing profile…"))
