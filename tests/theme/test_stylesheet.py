"""One stylesheet for every look, without a side in it."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from crm_desktop.app import resources
from crm_desktop.theme.stylesheet import stylesheet
from crm_desktop.theme.tokens import COLOURS, Density, ThemeName
from tests.support.look import prepare

QSS = resources.root() / "resources" / "qss"


@pytest.fixture(autouse=True)
def _resources() -> None:
    prepare()


@pytest.mark.parametrize(
    ("theme", "density", "scale", "language"),
    list(product(("light", "dark"), ("comfortable", "compact"), (1.0, 1.3), ("en", "fa", "ru"))),
)
def test_no_token_is_left_unfilled(theme: ThemeName, density: Density, scale: float, language: str) -> None:
    sheet = stylesheet(theme, density, scale, language)
    assert "$" not in sheet
    assert COLOURS[theme].accent in sheet


def test_nothing_says_left_or_right() -> None:
    """interface.md: a stylesheet has no inline start and end, so Persian would stay unmirrored."""
    code = re.sub(r"/\*.*?\*/", "", (QSS / "app.qss").read_text(encoding="utf-8"), flags=re.S)
    assert not re.search(r"(-left|-right|text-align)\b(?!\.svg)", code)


def test_every_mark_of_the_sheet_exists_in_both_themes_and_their_colours() -> None:
    for theme, colours in COLOURS.items():
        used = set(re.findall(r"url\(qss:([^)]+)\)", stylesheet(theme, "comfortable", 1.0, "en")))
        assert used
        for mark in used:
            drawn = Path(QSS, mark).read_text(encoding="utf-8")
            inks = set(re.findall(r"#[0-9A-Fa-f]{6}", drawn))
            assert inks <= {colours.faint, colours.on_accent}, mark


def test_no_colour_is_written_in_the_template() -> None:
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b(?=[^{}]*;)", (QSS / "app.qss").read_text(encoding="utf-8"))


def test_the_focus_ring_is_one() -> None:
    """interface.md: a visible focus ring; Fusion's own would be drawn inside of it as soon as Tab is pressed."""
    sheet = stylesheet("light", "comfortable", 1.0, "en")
    assert re.search(r"QPushButton, QToolButton, QCheckBox, QRadioButton[^{]*{ outline: none; }", sheet)
