"""Widgets that draw themselves follow the look, the language and the direction while they are on screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.style import LanguageCode
from crm_desktop.theme.tokens import TEXT_SCALES
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.frames import ClickableCard
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label, set_state
from crm_desktop.views.widgets.painting import PEOPLE_TONES, tone_of
from crm_desktop.views.widgets.steps import Stepper
from crm_desktop.views.widgets.timeline import TimelineItem
from tests.support.look import dress

MAKERS: list[Callable[[], QWidget]] = [
    lambda: Chip("Overdue", "red", dot=True),
    lambda: Avatar("Sara Ahmadi", presence="green"),
    lambda: IconDisc("phone", "green", solid=True),
    lambda: IconMark("chevron-right"),
    lambda: Stepper(5, 2),
    lambda: Button("Call", "primary", "phone"),
    lambda: TimelineItem("phone-call", "green", "Call answered", "10:42", "Asked about the price."),
]


@pytest.mark.parametrize("make", MAKERS)
def test_a_widget_is_drawn_anew_in_the_other_theme(
    qapp: QApplication, qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint().expandedTo(widget.minimumSize()))
    widget.show()
    light = widget.grab().toImage()
    dress(qapp, theme="dark")
    qapp.processEvents()
    assert widget.grab().toImage() != light


@pytest.mark.parametrize("make", [MAKERS[0], MAKERS[1], MAKERS[3], MAKERS[4]])
def test_a_widget_is_mirrored_in_persian(qapp: QApplication, qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(120, max(widget.sizeHint().height(), widget.minimumHeight()))
    widget.show()
    before = widget.grab().toImage()
    dress(qapp, "fa")
    qapp.processEvents()
    assert widget.grab().toImage() != before


@pytest.mark.parametrize("scale", TEXT_SCALES)
@pytest.mark.parametrize(
    ("language", "word"), [("en", "Awaiting reply"), ("fa", "در انتظار پاسخ"), ("ru", "Ждём ответа клиента")]
)
def test_no_word_is_clipped_at_any_size(
    qapp: QApplication, qtbot: QtBot, language: LanguageCode, word: str, scale: float
) -> None:
    """B9: no clipped label in three languages and three sizes of text."""
    dress(qapp, language, text_scale=scale)
    for widget in (Chip(word, "amber", dot=True), Button(word, "primary", "phone"), Label(word, "h1")):
        qtbot.addWidget(widget)
        widget.adjustSize()
        letters = widget.fontMetrics().horizontalAdvance(word) if not isinstance(widget, Chip) else 0
        assert widget.width() >= max(widget.sizeHint().width(), letters)
        assert widget.height() >= widget.fontMetrics().height()


def test_figures_stay_at_the_leading_edge_in_persian(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md: a QLabel with digits only aligns left; it is pinned."""
    label = Label("123")
    qtbot.addWidget(label)
    label.resize(200, 30)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    dress(qapp, "fa")
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_label_shows_a_name_never_markup(qtbot: QtBot) -> None:
    label = Label("<b>Sara</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_cut_line_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Call back about the price of the implant")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_button_without_words_has_a_name(qtbot: QtBot) -> None:
    """interface.md, Accessibility: every focusable control has an accessible name."""
    one = icon_button("bell", "Notices")
    qtbot.addWidget(one)
    assert one.accessibleName() == one.toolTip() == "Notices"
    named = Button("&Call", "good", "phone")
    qtbot.addWidget(named)
    assert named.accessibleName() == "Call"
    assert named.text() == "&Call"


def test_a_card_that_leads_somewhere_obeys_the_keyboard(qtbot: QtBot) -> None:
    """interface.md: keyboard first."""
    card = ClickableCard("Next appointment")
    qtbot.addWidget(card)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(card.clicked):
            QTest.keyClick(card, key)
    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)


def test_a_state_is_polished_only_when_it_changes(qtbot: QtBot) -> None:
    label = Label("x")
    qtbot.addWidget(label)
    set_state(label, tone="red")
    assert label.property("tone") == "red"
    assert label.palette().color(label.foregroundRole()).name() != Label("x").palette().text().color().name()


def test_people_keep_their_colour_and_none_looks_like_an_alarm() -> None:
    assert tone_of("Sara Ahmadi") == tone_of("Sara Ahmadi")
    assert "red" not in PEOPLE_TONES


def test_a_line_that_does_not_fit_is_said_shorter(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md, 1366×768: a heading is shortened by us before it is cut."""
    dress(qapp)
    label = ElidedLabel("16 – 22 November 2026", "h1")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    whole = label.grab().toImage()
    label.shorter = ("16 – 22 Nov",)
    assert label.grab().toImage() == whole
    assert label.toolTip() == ""
    label.resize(label.width() - 20, label.height())
    told = ElidedLabel("16 – 22 Nov", "h1")
    qtbot.addWidget(told)
    told.resize(label.size())
    assert label.grab().toImage() == told.grab().toImage()
    assert label.toolTip() == "16 – 22 November 2026"
