"""The figures of the day on cards; a click on one shows the rows behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.work.day_desks import DayFigures
from crm_desktop.views.widgets.figure_card import FigureCard
from crm_desktop.views.widgets.frames import row

translate = QCoreApplication.translate

_CARDS = {
    "planned": ("phone", "blue"),
    "leads": ("sparkles", "violet"),
    "missed": ("phone-missed", "amber"),
    "overdue": ("circle-alert", "red"),
    "done": ("circle-check", "green"),
}


class DeskFigures(QWidget):
    tab_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {tab: FigureCard(icon, tone) for tab, (icon, tone) in _CARDS.items()}
        for tab, card in self.cards.items():
            card.clicked.connect(lambda tab=tab: self.tab_asked.emit(tab))
        self.setLayout(row(*self.cards.values(), spacing=12))

    def show_figures(self, figures: DayFigures | None) -> None:
        """None while they are being counted."""
        total = figures.done + figures.planned if figures is not None else 0
        of = translate("DeskPage", "of %1").replace("%1", count(total, current_style())) if total else ""
        texts = {
            "planned": (translate("DeskPage", "Calls to make"), figures.calls_to_make if figures else None, ""),
            "leads": (translate("DeskPage", "New leads"), figures.new_leads if figures else None, ""),
            "missed": (translate("DeskPage", "To call back"), figures.missed if figures else None, ""),
            "overdue": (translate("DeskPage", "Overdue"), figures.overdue if figures else None, ""),
            "done": (translate("DeskPage", "Done"), figures.done if figures else None, of),
        }
        for tab, (text, number, behind) in texts.items():
            self.cards[tab].show_figure(text, number, behind)
