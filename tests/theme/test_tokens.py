"""The colours can be read, and every one of them says what it is for."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from crm_desktop.theme import tokens
from crm_desktop.theme.tokens import COLOURS, SIZES, TONES, Colours, ThemeName, contrast, type_for

SURFACES = ("bg", "surface", "surface2", "nav", "selected", "line2")
PAIRS = [
    *[(text, surface) for text in ("text", "muted") for surface in SURFACES],
    *[("faint", surface) for surface in ("surface", "surface2", "bg", "nav")],
    *[("accent", surface) for surface in ("surface", "surface2", "nav", "accent_soft", "selected")],
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_green", "green_hover"),
    ("on_tip", "tip"),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "background"), PAIRS)
def test_every_text_stands_out(theme: ThemeName, text: str, background: str) -> None:
    """interface.md, Look: every pair of text and background is at least 4.5 : 1 in both themes."""
    colours = COLOURS[theme]
    assert contrast(getattr(colours, text), getattr(colours, background)) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("tone", TONES)
def test_every_tone_can_be_read_on_its_wash_and_on_a_card(theme: ThemeName, tone: str) -> None:
    colours = COLOURS[theme]
    pair = colours.tone(tone)
    assert contrast(pair.ink, pair.wash) >= 4.5
    assert contrast(pair.ink, colours.surface) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_on_a_green_button_can_be_read(theme: ThemeName) -> None:
    colours = COLOURS[theme]
    assert contrast(colours.on_green, colours.tone("green").ink) >= 4.5


def test_contrast_is_the_one_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_themes_know_every_tone() -> None:
    assert set(COLOURS["light"].tones) == set(COLOURS["dark"].tones) == set(TONES)


@pytest.mark.parametrize("kind", [Colours, tokens.Sizes, tokens.Type])
def test_every_token_says_its_purpose(kind: type) -> None:
    source = inspect.getsource(kind)
    for field in dataclasses.fields(kind):
        if field.name == "name":
            continue
        line = next(line for line in source.splitlines() if line.strip().startswith(f"{field.name}:"))
        assert "  # " in line, f"{field.name} has no purpose"


def test_compact_is_tighter_in_every_measure() -> None:
    roomy, tight = dataclasses.asdict(SIZES["comfortable"]), dataclasses.asdict(SIZES["compact"])
    assert all(tight[name] <= roomy[name] for name in roomy if name != "name")
    assert tight["row"] < roomy["row"]


def test_persian_letters_are_a_step_larger() -> None:
    assert type_for("fa").base == type_for("ru").base + 1
    assert type_for("en", 1.3).base > type_for("en").base
