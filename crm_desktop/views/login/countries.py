"""Countries with what follows from them: time zones, currency, days off; the facts are Qt's own (CLDR)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone

from crm_desktop.i18n.direction import ltr
from crm_desktop.kit.clock import zone

# The countries named in the user's language, first in the list; the others have Qt's English name, since
# their own scripts are not in our fonts.
NAMED = ("IR", "AF", "AM", "AZ", "AE", "BY", "DE", "GB", "GE", "IQ", "KG", "KZ", "OM", "QA", "RU", "TJ", "TM", "TR",
         "US", "UZ")  # fmt: skip
CURRENCIES = ("IRR", "AED", "AFN", "AMD", "AZN", "BYN", "EUR", "GBP", "GEL", "IQD", "KGS", "KZT", "OMR", "QAR", "RUB",
              "TJS", "TMT", "TRY", "USD", "UZS")  # fmt: skip
# Where a country has several, Qt sorts them by name; most people live in the capital's.
_MAIN_ZONE = {
    "RU": "Europe/Moscow",
    "KZ": "Asia/Almaty",
    "UZ": "Asia/Tashkent",
    "US": "America/New_York",
    "CA": "America/Toronto",
    "DE": "Europe/Berlin",
    "CN": "Asia/Shanghai",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "ES": "Europe/Madrid",
    "UA": "Europe/Kyiv",
}
OF_LANGUAGE = {"fa": "IR", "ru": "RU", "en": "GB"}


@dataclass(frozen=True)
class CountryFacts:
    code: str
    zones: tuple[str, ...]
    zone: str
    currency: str
    days_off: str


def countries() -> list[tuple[str, str]]:
    """(code, name) in the order of the list."""
    first = sorted(((code, country_name(code)) for code in NAMED), key=lambda pair: pair[1])
    others = {
        QLocale.territoryToCode(locale.territory())
        for locale in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
        )
    }
    rest = [(code, country_name(code)) for code in others if len(code) == 2 and code.isalpha() and code not in NAMED]
    return first + sorted((pair for pair in rest if pair[1]), key=lambda pair: pair[1])


def facts_of(code: str) -> CountryFacts:
    locale = _locale(code)
    zones = tuple(name for name in _zones(code) if _is_known(name))
    main = _MAIN_ZONE.get(code, "")
    working = {day.value for day in locale.weekdays()}
    return CountryFacts(
        code,
        zones or ("UTC",),
        main if main in zones else (zones or ("UTC",))[0],
        locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "USD",
        "".join(str(day) for day in range(1, 8) if day not in working),
    )


def guess(language: str) -> str:
    """The PC's own country when its time zone agrees, else the one where the language is at home."""
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    for code in (QLocale.territoryToCode(QLocale.system().territory()), OF_LANGUAGE.get(language, "GB"), *NAMED):
        if len(code) == 2 and here in _zones(code):
            return code
    return OF_LANGUAGE.get(language, "GB")


def country_name(code: str) -> str:
    names = {
        "IR": lambda: QCoreApplication.translate("Countries", "Iran"),
        "AF": lambda: QCoreApplication.translate("Countries", "Afghanistan"),
        "AM": lambda: QCoreApplication.translate("Countries", "Armenia"),
        "AZ": lambda: QCoreApplication.translate("Countries", "Azerbaijan"),
        "AE": lambda: QCoreApplication.translate("Countries", "United Arab Emirates"),
        "BY": lambda: QCoreApplication.translate("Countries", "Belarus"),
        "DE": lambda: QCoreApplication.translate("Countries", "Germany"),
        "GB": lambda: QCoreApplication.translate("Countries", "United Kingdom"),
        "GE": lambda: QCoreApplication.translate("Countries", "Georgia"),
        "IQ": lambda: QCoreApplication.translate("Countries", "Iraq"),
        "KG": lambda: QCoreApplication.translate("Countries", "Kyrgyzstan"),
        "KZ": lambda: QCoreApplication.translate("Countries", "Kazakhstan"),
        "OM": lambda: QCoreApplication.translate("Countries", "Oman"),
        "QA": lambda: QCoreApplication.translate("Countries", "Qatar"),
        "RU": lambda: QCoreApplication.translate("Countries", "Russia"),
        "TJ": lambda: QCoreApplication.translate("Countries", "Tajikistan"),
        "TM": lambda: QCoreApplication.translate("Countries", "Turkmenistan"),
        "TR": lambda: QCoreApplication.translate("Countries", "Turkey"),
        "US": lambda: QCoreApplication.translate("Countries", "United States"),
        "UZ": lambda: QCoreApplication.translate("Countries", "Uzbekistan"),
    }
    return names[code]() if code in names else QLocale.territoryToString(QLocale.codeToTerritory(code))


def currency_name(code: str) -> str:
    """The code with its name where we have one in the user's language: IRR · Iranian rial."""
    names = {
        "IRR": lambda: QCoreApplication.translate("Countries", "Iranian rial"),
        "RUB": lambda: QCoreApplication.translate("Countries", "Russian rouble"),
        "USD": lambda: QCoreApplication.translate("Countries", "US dollar"),
        "EUR": lambda: QCoreApplication.translate("Countries", "Euro"),
        "GBP": lambda: QCoreApplication.translate("Countries", "Pound sterling"),
        "TRY": lambda: QCoreApplication.translate("Countries", "Turkish lira"),
        "AED": lambda: QCoreApplication.translate("Countries", "UAE dirham"),
        "KZT": lambda: QCoreApplication.translate("Countries", "Kazakhstani tenge"),
        "UZS": lambda: QCoreApplication.translate("Countries", "Uzbek sum"),
        "AFN": lambda: QCoreApplication.translate("Countries", "Afghan afghani"),
        "IQD": lambda: QCoreApplication.translate("Countries", "Iraqi dinar"),
    }
    return f"{ltr(code)} · {names[code]()}" if code in names else ltr(code)


def zone_name(name: str, now: datetime) -> str:
    """The city and how far its clock is from Greenwich: Tehran · UTC+03:30."""
    offset = now.astimezone(zone(name)).utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset is not None else 0
    sign = "−" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    city = CITY_WORDS.get(name)
    shown = city() if city else name.rpartition("/")[2].replace("_", " ")
    return f"{shown} · {ltr(f'UTC{sign}{hours:02d}:{rest:02d}')}"


CITY_WORDS = {
    "Asia/Tehran": lambda: QCoreApplication.translate("Countries", "Tehran"),
    "Europe/Moscow": lambda: QCoreApplication.translate("Countries", "Moscow"),
    "Europe/Kaliningrad": lambda: QCoreApplication.translate("Countries", "Kaliningrad"),
    "Europe/Samara": lambda: QCoreApplication.translate("Countries", "Samara"),
    "Asia/Yekaterinburg": lambda: QCoreApplication.translate("Countries", "Yekaterinburg"),
    "Asia/Omsk": lambda: QCoreApplication.translate("Countries", "Omsk"),
    "Asia/Novosibirsk": lambda: QCoreApplication.translate("Countries", "Novosibirsk"),
    "Asia/Krasnoyarsk": lambda: QCoreApplication.translate("Countries", "Krasnoyarsk"),
    "Asia/Irkutsk": lambda: QCoreApplication.translate("Countries", "Irkutsk"),
    "Asia/Yakutsk": lambda: QCoreApplication.translate("Countries", "Yakutsk"),
    "Asia/Vladivostok": lambda: QCoreApplication.translate("Countries", "Vladivostok"),
    "Asia/Kabul": lambda: QCoreApplication.translate("Countries", "Kabul"),
    "Asia/Dubai": lambda: QCoreApplication.translate("Countries", "Dubai"),
    "Asia/Almaty": lambda: QCoreApplication.translate("Countries", "Almaty"),
    "Asia/Tashkent": lambda: QCoreApplication.translate("Countries", "Tashkent"),
    "Asia/Dushanbe": lambda: QCoreApplication.translate("Countries", "Dushanbe"),
    "Asia/Baghdad": lambda: QCoreApplication.translate("Countries", "Baghdad"),
    "Europe/Istanbul": lambda: QCoreApplication.translate("Countries", "Istanbul"),
    "Europe/London": lambda: QCoreApplication.translate("Countries", "London"),
    "Europe/Berlin": lambda: QCoreApplication.translate("Countries", "Berlin"),
    "Europe/Minsk": lambda: QCoreApplication.translate("Countries", "Minsk"),
}


def _locale(code: str) -> QLocale:
    return QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.codeToTerritory(code))


def _zones(code: str) -> tuple[str, ...]:
    found = QTimeZone.availableTimeZoneIds(QLocale.codeToTerritory(code))
    return tuple(sorted(bytes(name.data()).decode() for name in found))


def _is_known(name: str) -> bool:
    """Windows and Qt may know a zone that Python's own table has under another name."""
    try:
        zone(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
