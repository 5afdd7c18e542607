"""Icons take their colour from the tokens and turn round only where they point."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from crm_desktop.app import resources
from crm_desktop.theme import tokens
from crm_desktop.theme.icons import DIRECTIONAL, IconMissing, colour, icon, pixmap
from crm_desktop.theme.tokens import COLOURS
from tests.support.look import dress


def drawn(name: str, tint: str = "red") -> QImage:
    return pixmap(name, tint, 48, 1.0).toImage()


def test_an_icon_is_drawn_in_the_ink_of_its_tone(qapp: QApplication) -> None:
    dress(qapp, theme="dark")
    image = drawn("square", "red")
    solid = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {QColor(COLOURS["dark"].tone("red").ink).name()}


def test_a_chevron_turns_round_in_persian_and_a_telephone_does_not(qapp: QApplication) -> None:
    dress(qapp, "en")
    chevron, telephone = drawn("chevron-right"), drawn("phone")
    dress(qapp, "fa")
    assert drawn("chevron-right") == chevron.flipped(Qt.Orientation.Horizontal)
    assert drawn("phone") == telephone


def test_a_disabled_icon_is_faint(qapp: QApplication) -> None:
    from PySide6.QtGui import QIcon

    dress(qapp)
    faded = icon("square", "red", 48).pixmap(48, QIcon.Mode.Disabled).toImage()
    assert faded == drawn("square", "faint").convertToFormat(faded.format())


def test_a_colour_has_a_name_or_is_refused(qapp: QApplication) -> None:
    dress(qapp)
    assert colour("muted") == tokens.current().colours.muted
    assert colour("#123456") == "#123456"
    with pytest.raises(AttributeError):
        colour("mauve")


def test_an_unknown_icon_is_a_problem_with_its_name(qapp: QApplication) -> None:
    dress(qapp)
    with pytest.raises(IconMissing) as refused:
        pixmap("no-such-icon")
    assert refused.value.facts == {"name": "no-such-icon"}


def test_every_directional_icon_exists() -> None:
    folder = resources.root() / "resources" / "icons"
    assert not [name for name in DIRECTIONAL if not (folder / f"{name}.svg").is_file()]


def test_licences_travel_with_fonts_and_icons() -> None:
    found = {path.name for path in (resources.root() / "resources").rglob("*.txt")}
    assert {"LICENSE-lucide.txt", "OFL-Inter.txt", "OFL-Vazirmatn.txt"} <= found
