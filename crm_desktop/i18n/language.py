"""The three languages, and the live switch between them: translators in, one LanguageChange out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crm_desktop.i18n.direction import RIGHT_TO_LEFT
from crm_desktop.i18n.style import DateStyle, LanguageCode, default_style, use_style


@dataclass(frozen=True)
class Language:
    code: LanguageCode
    native_name: str  # as a list of languages shows it, whatever language the list itself is in
    locale: str

    @property
    def is_right_to_left(self) -> bool:
        return self.code in RIGHT_TO_LEFT


LANGUAGES: dict[LanguageCode, Language] = {
    "fa": Language("fa", "فارسی", "fa_IR"),
    "ru": Language("ru", "Русский", "ru_RU"),
    "en": Language("en", "English", "en_GB"),
}

_installed: list[QTranslator] = []


def system_language() -> LanguageCode:
    """The first of the PC's languages that we speak, English where there is none."""
    for tag in QLocale.system().uiLanguages():
        for code in LANGUAGES:
            if tag.split("-")[0] == code:
                return code
    return "en"


def switch(app: QCoreApplication, code: LanguageCode, style: DateStyle | None = None) -> bool:
    """Makes the program speak `code`; False when its own words are not compiled and it stays English.

    Dates and numbers follow `style`, or what is usual in the language. Direction and letters belong to
    theme.apply, which is called next with the same language.
    """
    use_style(style or default_style(code))
    QLocale.setDefault(QLocale(LANGUAGES[code].locale))
    fall_silent(app)
    # The last one installed is asked first, so that ours may correct Qt's.
    folders = ((f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), (f"crm_{code}", None))
    is_ours_loaded = False
    for name, folder in folders:
        translator = QTranslator(app)
        is_ours_loaded = translator.load(name, folder) if folder else translator.load(f"translations:{name}")
        # An empty translator is installed as well: English has no words of its own, yet widgets must hear of it.
        app.installTranslator(translator)
        _installed.append(translator)
    return is_ours_loaded


def fall_silent(app: QCoreApplication) -> None:
    """The words go before their application does."""
    while _installed:
        app.removeTranslator(_installed.pop())
