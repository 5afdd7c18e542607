"""Design tokens: every colour and measure, named by purpose, in light and dark, comfortable and compact."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

ThemeName = Literal["light", "dark"]
Density = Literal["comfortable", "compact"]


@dataclass(frozen=True)
class Tone:
    """A meaning in colour: `ink` for text, dots and icons, `wash` for what lies under them."""

    ink: str
    wash: str


@dataclass(frozen=True)
class Colours:
    name: ThemeName
    bg: str  # the window behind the cards
    surface: str  # cards, tables, menus, inputs
    surface2: str  # a calm patch on a card, a hovered row
    nav: str  # side navigation and top bar
    line: str  # borders of cards and inputs
    line2: str  # hairlines between rows, tracks of bars
    scroll: str  # the handle of a scroll bar, which the eye has to find
    text: str  # what is read first
    muted: str  # what is read second
    faint: str  # headings of columns, placeholders, what is over
    accent: str  # the one action of a screen, links, the chosen thing
    accent_hover: str  # the accent under the mouse
    accent_soft: str  # under accent text: chosen navigation, chosen menu item
    on_accent: str  # text on the accent
    green_hover: str  # a green button under the mouse
    on_green: str  # text on a green button
    selected: str  # the selected row
    shadow: str  # the shadow of popups
    tip: str  # background of tooltips and toasts, the opposite of the surface
    on_tip: str  # text of tooltips and toasts
    tones: dict[str, Tone] = field(default_factory=dict)  # the meanings, by name: see TONES

    def tone(self, name: str) -> Tone:
        return self.tones[name]


# What each tone means. Status is always colour and word together, never colour alone.
TONES = {
    "accent": "chosen, belongs to the main action",
    "green": "done, confirmed, arrived, a call that runs",
    "amber": "waits for somebody, offline, attention soon",
    "red": "overdue, refused, missed, an error",
    "blue": "new, to do, information",
    "violet": "in progress, a visit",
    "pink": "only tells people and groups apart",
    "gray": "over, closed, put off, nobody's",
}

LIGHT = Colours(
    name="light",
    bg="#F3F5F7",
    surface="#FFFFFF",
    surface2="#F7F9FA",
    nav="#FBFCFC",
    line="#DFE5E9",
    line2="#EBEFF2",
    scroll="#C3CCD2",
    text="#14212B",
    muted="#55636F",
    faint="#65727D",
    accent="#0B6E80",
    accent_hover="#085D6D",
    accent_soft="#DDF0F2",
    on_accent="#FFFFFF",
    green_hover="#116640",
    on_green="#FFFFFF",
    selected="#E9F5F6",
    shadow="#14212B",
    tip="#14212B",
    on_tip="#F7F9FA",
    tones={
        "accent": Tone("#0B6E80", "#DDF0F2"),
        "green": Tone("#157A4E", "#DFF3E8"),
        "amber": Tone("#935900", "#FCF0D9"),
        "red": Tone("#BE2F2F", "#FBE6E5"),
        "blue": Tone("#2560C2", "#E4EEFC"),
        "violet": Tone("#6343C4", "#EDE8FC"),
        "pink": Tone("#B0306F", "#FBE5F0"),
        "gray": Tone("#54616C", "#EBEFF2"),
    },
)

DARK = Colours(
    name="dark",
    bg="#0D1216",
    surface="#151C21",
    surface2="#1A2329",
    nav="#10171B",
    line="#26323A",
    line2="#1F2930",
    scroll="#3A4953",
    text="#E4EBEF",
    muted="#9BA9B3",
    faint="#8997A2",
    accent="#45BACB",
    accent_hover="#66CBD9",
    accent_soft="#12343B",
    on_accent="#04242A",
    green_hover="#7ADBAF",
    on_green="#062417",
    selected="#14303A",
    shadow="#000000",
    tip="#E4EBEF",
    on_tip="#151C21",
    tones={
        "accent": Tone("#45BACB", "#12343B"),
        "green": Tone("#5BD09A", "#12352A"),
        "amber": Tone("#F0B24C", "#3A2C12"),
        "red": Tone("#FF8A84", "#40201F"),
        "blue": Tone("#7DB0FF", "#182C4B"),
        "violet": Tone("#B39DFF", "#2B2350"),
        "pink": Tone("#FF8FC2", "#40192D"),
        "gray": Tone("#A5B1BA", "#232E35"),
    },
)

COLOURS: dict[ThemeName, Colours] = {"light": LIGHT, "dark": DARK}


@dataclass(frozen=True)
class Sizes:
    """Measures in logical pixels."""

    name: Density
    control: int  # height of a button or an input, border included
    nav_item: int  # height of an entry in the side navigation
    row: int  # height of a two-line row
    row_single: int  # height of a one-line row
    header: int  # height of a table's header
    gap: int  # between cards
    pad: int  # inside a card
    pad_small: int  # between things that belong together
    avatar: int  # a person in a row
    avatar_big: int  # a person on the card
    icon: int = 17  # an icon in a button
    radius_card: int = 12  # corners of cards and menus
    radius_control: int = 8  # corners of buttons and inputs


COMFORTABLE = Sizes("comfortable", 36, 37, 54, 40, 36, 14, 16, 8, 34, 52)
COMPACT = Sizes("compact", 31, 32, 46, 32, 31, 10, 12, 6, 30, 44)

SIZES: dict[Density, Sizes] = {"comfortable": COMFORTABLE, "compact": COMPACT}


@dataclass(frozen=True)
class Type:
    """Sizes of letters in logical pixels."""

    base: int  # everything that is read
    small: int  # second lines, column headings, chips
    tiny: int  # section headings, hours of the calendar
    h1: int  # the title of a screen or a person's name
    h2: int  # the title of a card
    big: int  # a figure


# Three steps of text size (interface.md, accessibility).
TEXT_SCALES = (1.0, 1.15, 1.3)


def type_for(language: str, text_scale: float = 1.0) -> Type:
    """Vazirmatn reads a step smaller than Inter at one size, so Persian gets a pixel more."""
    more = 1 if language == "fa" else 0
    base, small, tiny, h1, h2, big = (round((px + more) * text_scale) for px in (13, 12, 11, 20, 15, 22))
    return Type(base, small, tiny, h1, h2, big)


@dataclass(frozen=True)
class Theme:
    """One complete look, as widgets that paint themselves ask for it."""

    colours: Colours
    sizes: Sizes
    type: Type
    language: str = "en"

    @property
    def is_dark(self) -> bool:
        return self.colours.name == "dark"


_current = Theme(LIGHT, COMFORTABLE, type_for("en"))


def current() -> Theme:
    """The look of the application: like QApplication's palette there is one, and apply_theme alone changes it."""
    return _current


def make_current(theme: Theme) -> None:
    global _current
    _current = theme


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two #RRGGBB colours."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
