"""The language changes while the program runs, and every widget hears of it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.app import resources
from crm_desktop.i18n import language
from crm_desktop.i18n.compile import CompilerFailed, compile_translations
from crm_desktop.i18n.direction import isolated, ltr
from crm_desktop.i18n.names import initials
from crm_desktop.i18n.style import current_style
from tests.support.look import dress


class Listener(QWidget):
    heard = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.heard += 1
        super().changeEvent(event)


def test_widgets_hear_of_the_new_language(qapp: QApplication, qtbot: QtBot) -> None:
    """B9: live, without a restart; the words, the dates and Qt's own dialogs change together."""
    widget = Listener()
    qtbot.addWidget(widget)
    assert language.switch(qapp, "fa")
    qapp.processEvents()
    assert widget.heard
    assert QCoreApplication.translate("Dates", "today") == "امروز"
    assert current_style().calendar == "jalali"
    assert language.switch(qapp, "ru")
    assert QCoreApplication.translate("Dates", "today") == "сегодня"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    assert language.switch(qapp, "en")
    assert QCoreApplication.translate("Dates", "today") == "today"


def test_nothing_is_left_behind_by_many_switches(qapp: QApplication) -> None:
    for code in ("fa", "ru", "en", "fa", "en"):
        dress(qapp, code)
    assert len(language._installed) == 2


def test_three_languages_in_their_own_names() -> None:
    assert {one.native_name for one in language.LANGUAGES.values()} == {"فارسی", "Русский", "English"}
    assert language.LANGUAGES["fa"].is_right_to_left
    assert language.system_language() in language.LANGUAGES


def test_only_a_stale_translation_is_compiled(tmp_path: Path) -> None:
    source = tmp_path / "crm_fa.ts"
    source.write_bytes((resources.root() / "resources/translations/crm_fa.ts").read_bytes())
    assert compile_translations(tmp_path) == [tmp_path / "crm_fa.qm"]
    assert compile_translations(tmp_path) == []
    source.touch()
    import os

    os.utime(tmp_path / "crm_fa.qm", (0, 0))
    assert compile_translations(tmp_path) == [tmp_path / "crm_fa.qm"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["crm_fa.qm", "crm_fa.ts"]


def test_a_broken_translation_says_which(tmp_path: Path) -> None:
    (tmp_path / "crm_ru.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(CompilerFailed, match=r"crm_ru\.ts"):
        compile_translations(tmp_path)


@pytest.mark.parametrize("code", ["en", "fa", "ru"])
def test_every_placeholder_survives_translation(code: str) -> None:
    tree = ET.parse(resources.root() / f"resources/translations/crm_{code}.ts")  # noqa: S314 — our own file
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        marks = [mark for mark in ("%1", "%2", "{text}", "{file}", "{name}", "{code}") if mark in source]
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished":
            continue
        assert all(mark in form for mark in marks for form in forms), source


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Sara Ahmadi", "SA"), ("софья ахметова", "СА"), ("سارا احمدی", "س"), ("", "?"), ("(x) y", "Y")],
)
def test_initials_in_the_custom_of_each_script(name: str, letters: str) -> None:
    """interface.md: one letter in Arabic script."""
    assert initials(name) == letters


def test_isolation_adds_nothing_to_nothing() -> None:
    assert ltr("") == isolated("") == ""
    assert ltr("a") == "\u2066a\u2069"
