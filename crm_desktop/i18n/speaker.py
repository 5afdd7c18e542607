"""Sentences in a language that is not the program's own: what is handed to a patient who speaks another one."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QTranslator

from crm_desktop.i18n.style import LanguageCode, current_style

Say = Callable[[str, str], str]  # context, English source → the sentence


def speaker(language: LanguageCode) -> Say:
    """A sentence that has no translation yet stays English, as on the screens."""
    if language == current_style().language:
        return QCoreApplication.translate
    translator = _loaded(language)
    return lambda context, source: translator.translate(context, source) or source


@lru_cache(maxsize=3)
def _loaded(language: LanguageCode) -> QTranslator:
    made = QTranslator()
    made.load(f"translations:crm_{language}")
    return made
