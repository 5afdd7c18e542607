"""How this workstation speaks and looks, live without a restart; the branch's late limit; the passphrase."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_with_weekday, time_of_day
from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.settings import declared
from crm_desktop.settings.declared import Setting
from crm_desktop.views.settings.late_card import LateCard
from crm_desktop.views.settings.licences_dialog import LicencesDialog
from crm_desktop.views.settings.password_card import PasswordCard
from crm_desktop.views.settings.recovery_card import RecoveryCard
from crm_desktop.views.settings.telephone_card import TelephoneCard
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.tabs import SegmentedTabs

WIDEST = 860
SPEECH = (declared.LANGUAGE, declared.CALENDAR, declared.DIGITS, declared.FIRST_WEEKDAY)
LOOK = (declared.THEME, declared.TEXT_SIZE, declared.DENSITY)


def words_of(setting: Setting[str], option: str) -> str:
    return QCoreApplication.translate(declared.CONTEXT, declared.OPTION_WORDS[setting.name, option])


class SettingsPage(Page):
    """Each choice is asked of the program through the navigator and holds at once."""

    has_card = False

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._choices: dict[str, tuple[Setting[str], Label, SegmentedTabs]] = {}
        self._lay_out()
        self._show_words()

    def take_focus(self) -> None:
        languages = self._choices[declared.LANGUAGE.name][2]
        languages.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        return [("Tab", self.tr("To the next setting")), ("← →", self.tr("Choose"))]

    # ---- drawing

    def _lay_out(self) -> None:
        self._title = Label("", "h1")
        self._speech, self._look = Card(), Card()
        self._speech_title, self._look_title = Label("", "h2"), Label("", "h2")
        self._sample = Label("", "small", wrap=True)
        self.sound = QCheckBox()
        self.sound.clicked.connect(lambda on: self._ask(declared.NOTICE_SOUND.name, on))
        self._fill(self._speech, self._speech_title, SPEECH)
        self._speech.column.addWidget(self._sample)
        self._fill(self._look, self._look_title, LOOK)
        self._look.column.addWidget(self.sound)
        self.late, self.telephone = LateCard(self._house), TelephoneCard(self._house)
        self.password, self.recovery = PasswordCard(self._house), RecoveryCard(self._house)
        body = QWidget()
        body.setProperty("role", "scrolled")
        body.setMaximumWidth(WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        cards = (self._speech, self._look, self.telephone, self.late, self.password, self.recovery, self._about_card())
        for widget in (self._title, *cards):
            column.addWidget(widget)
        column.addStretch(1)
        holder = QWidget()
        holder.setProperty("role", "scrolled")
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(body, 10)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _fill(self, card: Card, title: Label, settings: tuple[Setting[str], ...]) -> None:
        card.column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 190)
        grid.setColumnStretch(1, 1)
        for at, setting in enumerate(settings):
            label, choice = Label("", "field"), SegmentedTabs()
            choice.chosen.connect(lambda key, name=setting.name: self._ask(name, key))
            line = row(choice)
            line.addStretch(1)
            grid.addWidget(label, at, 0)
            grid.addLayout(line, at, 1)
            self._choices[setting.name] = (setting, label, choice)
        card.column.addLayout(grid)

    def _about_card(self) -> Card:
        card = Card()
        self._about_title, self._version = Label("", "h2"), Label("", "muted", wrap=True)
        self._where = Label("", "small", wrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._licences = Button("", "", "file-text")
        self._licences.clicked.connect(lambda: LicencesDialog(self).show())
        self._station = Button("", "", "heart-pulse")
        self._station.clicked.connect(lambda: self._house.go.dialog("station"))
        foot = row(self._station, self._licences)
        foot.addStretch(1)
        for widget in (self._about_title, self._version, self._where):
            card.column.addWidget(widget)
        card.column.addLayout(foot)
        return card

    # ---- choosing

    def _ask(self, name: str, value: object) -> None:
        self._house.go.setting(name, value)

    # ---- words

    def _show_words(self) -> None:
        self._title.setText(self.tr("Settings"))
        self._speech_title.setText(self.tr("Language and dates"))
        self._look_title.setText(self.tr("Look and sound"))
        for setting, label, choice in self._choices.values():
            said = QCoreApplication.translate(declared.CONTEXT, setting.words)
            label.setText(said)
            choice.setAccessibleName(said)
            self._show_options(setting, choice)
        self.sound.setText(QCoreApplication.translate(declared.CONTEXT, declared.NOTICE_SOUND.words))
        self.sound.setChecked(self._house.settings.get(declared.NOTICE_SOUND))
        style, now = current_style(), self._house.now
        sample = self.tr("For example: %1, %2 and %3").replace("%1", day_with_weekday(self._house.today, style))
        sample = sample.replace("%2", time_of_day(now, style)).replace("%3", count(1234567, style))
        self._sample.setText(sample)
        self._about_title.setText(self.tr("About the program"))
        self._version.setText(self.tr("CRM Desktop %1").replace("%1", ltr(_version())))
        folder = ltr(str(self._house.folder))
        self._where.setText(self.tr("The data on this computer is in %1").replace("%1", folder))
        self._station.set_words(self.tr("How this station stands"))
        self._licences.set_words(self.tr("Licences"))

    def _show_options(self, setting: Setting[str], choice: SegmentedTabs) -> None:
        choice.set_tabs([(option, words_of(setting, option)) for option in setting.options])
        choice.set_current(self._shown(setting))

    def _shown(self, setting: Setting[str]) -> str:
        """The language may follow the system until somebody chooses it."""
        return current_style().language if setting is declared.LANGUAGE else self._house.settings.get(setting)


def _version() -> str:
    try:
        return version("crm-desktop")
    except PackageNotFoundError:  # started from the sources without an installation
        return ""
