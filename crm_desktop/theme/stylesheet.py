"""Renders the one stylesheet, resources/qss/app.qss, from the tokens of a look."""

from __future__ import annotations

from functools import lru_cache
from string import Template
from typing import ClassVar

from PySide6.QtCore import QFile, QIODevice

from crm_desktop.kit.problems import Problem
from crm_desktop.theme.tokens import COLOURS, SIZES, Colours, Density, Sizes, ThemeName, type_for


class StylesheetMissing(Problem):
    """The installation is damaged: the program would open without any look."""

    code: ClassVar[str] = "theme.stylesheet_missing"


@lru_cache(maxsize=24)
def stylesheet(theme: ThemeName, density: Density, text_scale: float, language: str) -> str:
    """Raises StylesheetMissing when `qss:app.qss` cannot be read."""
    values = _of_colours(COLOURS[theme]) | _of_sizes(SIZES[density], text_scale) | _of_language(language)
    letters = type_for(language, text_scale)
    for name in ("base", "small", "tiny", "h1", "h2", "big"):
        values[f"type_{name}"] = str(getattr(letters, name))
    return Template(_template()).substitute(values)


def _of_colours(colours: Colours) -> dict[str, str]:
    values = {name: value for name, value in vars(colours).items() if isinstance(value, str)}
    for name, tone in colours.tones.items():
        values[name] = tone.ink
        values[f"{name}_wash"] = tone.wash
    return values


def _of_sizes(sizes: Sizes, text_scale: float) -> dict[str, str]:
    control = round(sizes.control * text_scale)
    nav = round(sizes.nav_item * text_scale)
    # A stylesheet's min-height lies inside the border: 1 px at rest, 2 px in the focus ring.
    pixels = {
        "inner": control - 2,
        "inner_focus": control - 4,
        "inner_tab": control - 6,
        "inner_tab_focus": control - 8,
        "inner_big": control + 6,
        "inner_big_focus": control + 4,
        "inner_nav": nav - 2,
        "inner_nav_focus": nav - 4,
        "header": round(sizes.header * text_scale) - 1,
        "group_title": round(28 * text_scale),
        "radius_card": sizes.radius_card,
        "radius_control": sizes.radius_control,
        "radius_inner": sizes.radius_control - 1,
        "radius_tabs": sizes.radius_control + 1,
        "radius_flat": sizes.radius_control + 2,
        "radius_call": sizes.radius_card + 2,
    }
    return {name: str(value) for name, value in pixels.items()}


def _of_language(language: str) -> dict[str, str]:
    rtl = language == "fa"
    return {
        "lead": "1" if rtl else "0",
        "trail": "0" if rtl else "1",
        "before": "right" if rtl else "left",
        "after": "left" if rtl else "right",
    }


@lru_cache(maxsize=1)
def _template() -> str:
    file = QFile("qss:app.qss")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise StylesheetMissing()
    return bytes(file.readAll().data()).decode()
