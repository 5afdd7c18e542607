"""Twenty calls ring while somebody types: every key arrives, the keyboard stays, and nothing is covered (B2)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from crm_desktop.views.people.person_dialog import PersonDialog
from crm_desktop.views.telephony.incoming_popup import IncomingPopup
from tests.journeys.conftest import Begin
from tests.support.at_the_phone import AtThePhone
from tests.support.journey import Journey

CALLS, KEYS = 20, 400


def test_twenty_calls_ring_while_somebody_types(begin: Begin) -> None:
    """B2: 200 keys in the search of the window, 200 in an open form; 400 arrive, the focus moves never."""
    way = begin()
    way.start()
    way.settled()
    desk = AtThePhone(way)
    search = way.window.top_bar.search
    search.setFocus()
    typed_while_it_rings(way, desk, "".join(chr(97 + at % 26) for at in range(KEYS // 2)), 0)
    assert len(search.text()) == KEYS // 2
    way.press("Esc")
    way.program._command("new_person")
    form = way.dialog(PersonDialog)
    way.wait_for(form.given.hasFocus)
    way.quiet()  # the form has its facts; until then keys wait for them
    form.notes.setFocus()
    typed_while_it_rings(way, desk, "".join(chr(97 + at % 26) for at in range(KEYS // 2)), CALLS // 2)
    assert len(form.notes.toPlainText()) == KEYS // 2
    assert way.typed == KEYS
    assert len(desk.desk.calls) == CALLS
    popups = [one for one in way.app.topLevelWidgets() if isinstance(one, IncomingPopup) and one.isVisible()]
    # Beside the form there is no room: they stand on its head, and on nothing that is written in or clicked.
    parts = [part for kind in (QAbstractButton, QLineEdit, QPlainTextEdit) for part in form.findChildren(kind)]
    places = [part.visibleRegion().boundingRect().translated(part.mapToGlobal(QPoint())) for part in parts]
    assert not any(one.geometry().intersects(place) for one in popups for place in places)


def typed_while_it_rings(way: Journey, desk: AtThePhone, text: str, first: int) -> None:
    moved: list[object] = []

    def note(*both: object) -> None:
        moved.append(both)

    way.app.focusChanged.connect(note)
    begun = way.app.focusWidget()
    for at, letter in enumerate(text):
        if at % 20 == 0:
            desk.rings_on(f"0935222{first + at // 20:04}")
        way.write(letter)
    way.app.focusChanged.disconnect(note)
    assert moved == []
    assert way.app.focusWidget() is begun
    assert not place(way, desk.bar).intersects(place(way, way.page()))


def place(way: Journey, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(way.window, QPoint(0, 0)), widget.size())
