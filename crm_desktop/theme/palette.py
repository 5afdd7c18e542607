"""Fusion's palette from the tokens, for everything the stylesheet does not name."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from crm_desktop.theme.tokens import Colours


def palette(colours: Colours) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.bg),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.surface2),
        (role.Text, colours.text),
        (role.BrightText, colours.tone("red").ink),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.ToolTipBase, colours.tip),
        (role.ToolTipText, colours.on_tip),
        (role.PlaceholderText, colours.faint),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.tone("violet").ink),
        (role.Light, colours.surface2),
        (role.Midlight, colours.line2),
        (role.Mid, colours.line),
        (role.Dark, colours.faint),
        (role.Shadow, colours.shadow),
        (role.Accent, colours.accent),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.ButtonText, role.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    return made
