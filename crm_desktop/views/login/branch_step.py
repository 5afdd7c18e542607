"""Third step of the first run: the branch, its country with what follows from it, its days and hours."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.views.login import countries
from crm_desktop.views.login.clinic_step import MOST_LETTERS
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.choice_box import StillBox
from crm_desktop.views.widgets.frames import side_by_side
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.step import Step
from crm_desktop.views.widgets.time_field import TimeField


class BranchStep(Step):
    def __init__(self, clock: Clock = utc_now) -> None:
        self._clock = clock
        self._chose_country = False
        super().__init__()
        self.set_country(countries.guess(current_style().language))

    @property
    def first(self) -> QWidget:
        return self.name

    # ---- what was answered

    @property
    def country(self) -> str:
        return str(self._country.currentData())

    @property
    def time_zone(self) -> str:
        return str(self._zone.currentData())

    @property
    def currency(self) -> str:
        return str(self._currency.currentData())

    @property
    def shows_toman(self) -> bool:
        return self.currency == "IRR" and self.toman.isChecked()

    @property
    def days_off(self) -> str:
        return "".join(str(day) for day, one in sorted(self._days.items()) if one.isChecked())

    @property
    def hours(self) -> tuple[str, str]:
        opens, closes = self._opens.time() or dt.time(9), self._closes.time() or dt.time(18)
        return f"{opens:%H:%M}", f"{closes:%H:%M}"

    def set_country(self, code: str) -> None:
        """Time zone, currency and days off follow; what was chosen by hand is chosen again by hand."""
        self._country.setCurrentIndex(max(self._country.findData(code), 0))
        self._follow_country()

    def check(self) -> bool:
        self._name_field.refuse("" if self.name.text().strip() else self.tr("Write the name of the branch."))
        if not self._first_wrong(self._name_field):
            return False
        if not (self._opens.commit() and self._closes.commit()):
            return False
        opens, closes = self.hours
        self._closes_field.refuse("" if opens < closes else self.tr("The day must end after it begins."))
        if len(self.days_off) == 7:
            self._days_field.refuse(self.tr("At least one day of the week must be a working day."))
            self._days[1].setFocus()
            return False
        self._days_field.refuse("")
        return self._first_wrong(self._closes_field)

    # ---- drawing

    def _lay_out(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_LETTERS)
        self._name_field = LabelledField(self.name)
        self.name.textEdited.connect(lambda _text: self._name_field.refuse(""))
        self._country, self._zone, self._currency = StillBox(), StillBox(), StillBox()
        self._country.activated.connect(lambda _at: self._choose_country())
        self._currency.currentIndexChanged.connect(lambda _at: self._show_toman())
        self._country_field, self._zone_field = LabelledField(self._country), LabelledField(self._zone)
        self._currency_field = LabelledField(self._currency)
        self.toman = QCheckBox()
        self.toman.setChecked(True)
        self._opens, self._closes = (
            TimeField(dt.time(9), self._clock, False),
            TimeField(dt.time(18), self._clock, False),
        )
        self._opens_field, self._closes_field = LabelledField(self._opens), LabelledField(self._closes)
        for field in (self._country_field, self._zone_field, self._currency_field):
            field.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._days_field = LabelledField(self._day_row())
        self.column.addLayout(side_by_side(self._name_field, self._country_field))
        self.column.addLayout(side_by_side(self._zone_field, self._currency_field))
        self.column.addWidget(self.toman)
        self.column.addWidget(self._days_field)
        self.column.addLayout(side_by_side(self._opens_field, self._closes_field))

    def _day_row(self) -> QWidget:
        row = QWidget()
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._day_places = QHBoxLayout(row)
        self._day_places.setContentsMargins(0, 0, 0, 0)
        self._day_places.setSpacing(6)
        self._days: dict[int, Button] = {}
        for day in range(1, 8):  # ISO weekdays
            one = Button("", "digit")
            one.setCheckable(True)
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            one.clicked.connect(lambda: self._days_field.refuse(""))
            self._day_places.addWidget(one)
            self._days[day] = one
        return row

    def _choose_country(self) -> None:
        self._chose_country = True
        self._follow_country()

    def _follow_country(self) -> None:
        facts = countries.facts_of(self.country)
        self._zone.clear()
        for name in facts.zones:
            self._zone.addItem(countries.zone_name(name, self._clock()), name)
        self._zone.setCurrentIndex(max(self._zone.findData(facts.zone), 0))
        if self._currency.findData(facts.currency) < 0:
            self._currency.addItem(countries.currency_name(facts.currency), facts.currency)
        self._currency.setCurrentIndex(self._currency.findData(facts.currency))
        for day, one in self._days.items():
            one.setChecked(str(day) in facts.days_off)
        self._show_toman()

    def _show_toman(self) -> None:
        self.toman.setVisible(self._currency.currentData() == "IRR")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self._chose_country and not self.name.isModified():
            # Whoever has not come to this page yet gets the country where the new language is at home.
            self.set_country(countries.guess(current_style().language))

    def _show_words(self) -> None:
        self.heading.setText(self.tr("Your branch"))
        self.explanation.setText(
            self.tr("The days of all its work are counted in its own time zone. More branches can be added later.")
        )
        if not self.name.isModified():
            self.name.setText(self.tr("Central"))
        self._name_field.set_words(self.tr("Name of the branch"))
        self._country_field.set_words(self.tr("Country"))
        self._zone_field.set_words(self.tr("Time zone"))
        self._currency_field.set_words(self.tr("Currency"))
        self.toman.setText(self.tr("Show amounts in toman"))
        self._days_field.set_words(self.tr("Days off"))
        self._opens_field.set_words(self.tr("Work begins"))
        self._closes_field.set_words(self.tr("Work ends"))
        self._fill_countries()
        locale = current_style().locale
        # A Jalali week begins on Saturday.
        for day in (6, 7, 1, 2, 3, 4, 5) if current_style().calendar == "jalali" else range(1, 8):
            one = self._days[day]
            self._day_places.removeWidget(one)
            self._day_places.addWidget(one)
            one.set_words(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat))
            one.setAccessibleName(locale.standaloneDayName(day, QLocale.FormatType.LongFormat))

    def _fill_countries(self) -> None:
        """The names anew in the language of now; the choice stays."""
        chosen, zone, currency = self._country.currentData(), self._zone.currentData(), self._currency.currentData()
        self._country.clear()
        for code, name in countries.countries():
            self._country.addItem(name, code)
        self._country.setCurrentIndex(max(self._country.findData(chosen), 0))
        self._currency.clear()
        for code in countries.CURRENCIES:
            self._currency.addItem(countries.currency_name(code), code)
        if currency is not None and self._currency.findData(currency) < 0:
            self._currency.addItem(countries.currency_name(currency), currency)
        self._currency.setCurrentIndex(max(self._currency.findData(currency), 0))
        for at in range(self._zone.count()):
            self._zone.setItemText(at, countries.zone_name(self._zone.itemData(at), self._clock()))
        self._zone.setCurrentIndex(max(self._zone.findData(zone), 0))
