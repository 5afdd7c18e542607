"""One-colour icons by name, tinted from tokens, mirrored only where they point, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from crm_desktop.kit.problems import Problem
from crm_desktop.theme import tokens

# Icons that point along the line of reading. A clock or a tick looks the same in every language, and a mirrored
# phone-incoming would read as a call that goes out.
DIRECTIONAL = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-up-right",
        "arrow-down-left",
        "chevron-left",
        "chevron-right",
        "chevrons-left",
        "chevrons-right",
        "corner-down-left",
        "history",
        "layout-list",
        "list",
        "list-checks",
        "list-todo",
        "list-filter",
        "log-in",
        "log-out",
        "panel-left",
        "panel-left-close",
        "panel-right",
        "phone-forwarded",
        "redo-2",
        "reply",
        "send",
        "share-2",
        "skip-forward",
        "undo-2",
    }
)


class IconMissing(Problem):
    """Only a test sees it: the name of an icon is written in our own code."""

    code: ClassVar[str] = "theme.icon_missing"


def colour(tint: str) -> str:
    """A colour of the look by its name: a tone (`red`), a token (`muted`) or a colour already written `#rrggbb`."""
    if tint.startswith("#"):
        return tint
    colours = tokens.current().colours
    if tint in colours.tones:
        return colours.tones[tint].ink
    return str(getattr(colours, tint))


def pixmap(name: str, tint: str = "text", size: int = 17, dpr: float | None = None) -> QPixmap:
    """`tint` as in `colour`; mirrored when the application reads from the right and the icon points."""
    if dpr is None:
        dpr = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.screens() else 1.0
    return _pixmap(name, colour(tint), size, _is_mirrored(name), dpr)


def icon(name: str, tint: str = "text", size: int = 17) -> QIcon:
    """Made for the present look and screens: widgets ask again on StyleChange, as views/widgets/buttons.py does."""
    return QIcon(_icon(name, colour(tint), colour("faint"), size, _is_mirrored(name), ratios()))


@lru_cache(maxsize=1024)
def _icon(name: str, ink: str, faint: str, size: int, mirrored: bool, ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for ratio in ratios:
        made.addPixmap(_pixmap(name, ink, size, mirrored, ratio))
        made.addPixmap(_pixmap(name, faint, size, mirrored, ratio), QIcon.Mode.Disabled)
    return made


def ratios() -> tuple[float, ...]:
    """Of the screens there are: drawing for others that may never come is a tenth of the time to the first rows."""
    return tuple(sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}))


def _is_mirrored(name: str) -> bool:
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return rtl and name in DIRECTIONAL


@lru_cache(maxsize=512)
def _source(name: str) -> bytes:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise IconMissing(name=name)
    return bytes(file.readAll().data())


@lru_cache(maxsize=4096)
def _pixmap(name: str, ink: str, size: int, mirrored: bool, dpr: float) -> QPixmap:
    svg = _source(name).replace(b"currentColor", ink.encode()).replace(b'stroke-width="2"', b'stroke-width="1.9"')
    made = QPixmap(QSize(round(size * dpr), round(size * dpr)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    if mirrored:
        made = made.transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(dpr)
    return made
