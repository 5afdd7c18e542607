"""O10: a client is passed to a colleague in five keys, and the colleague has them at once, with the card."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from sqlalchemy import select

from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.comment import Comment, Mention
from crm_desktop.views.people.comment_dialog import CommentDialog
from crm_desktop.views.shell.user_menu import UserMenu
from tests.journeys.conftest import Begin
from tests.support.journey import Journey

MATE = {"en": "Al", "fa": "عل"}


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_mention_brings_the_colleague_to_the_card(begin: Begin, language: str) -> None:
    """O10, FC-23: @, two letters, Enter, Enter: five keys; the colleague signs in and finds the notice first."""
    way = begin(language)
    way.clinic.a_task()
    way.start()
    way.settled()
    assert way.row.person_id == way.clinic.people[0]
    way.write("@")
    dialog = way.dialog(CommentDialog)
    way.write(MATE[language])
    way.wait_for(lambda: dialog.box._popup is not None and dialog.box._popup.isVisible())
    way.press("Enter")
    assert dialog.box.text.toPlainText().startswith("@")
    way.press("Enter")
    way.gone(CommentDialog)
    assert way.keys + way.typed == 5  # @ on the row; two letters and Enter in the comment; Enter sends

    _sign_in_as_the_mate(way)
    way.press("Ctrl+Shift+N")
    tray = way.program._extras.tray  # type: ignore[union-attr]  # somebody is signed in
    way.wait_for(lambda: tray.isVisible() and tray.list.rows)
    assert tray.list.rows[0].person_id == way.clinic.people[0]
    way.press("Enter")
    way.wait_for(lambda: way.window.card.isVisible() and way.window.card.vm.person_id == way.clinic.people[0])


@pytest.mark.parametrize("text", ["Al wants the price", "alright", "@Al will call", "#", "a"])
def test_a_comment_that_addresses_nobody_is_written_as_it_is(begin: Begin, text: str) -> None:
    """FC-21: the names that are offered for its first word are in nobody's way, and Enter sends what stands there."""
    way = begin()
    way.clinic.a_task()
    way.start()
    way.settled()
    assert way.row.person_id == way.clinic.people[0]
    way.write("@")
    way.dialog(CommentDialog)
    way.write(text)
    way.quiet()
    way.press("Enter")
    way.gone(CommentDialog)
    assert [row.text for row in way.clinic.rows(select(Comment))] == [text]
    assert not way.clinic.rows(select(Mention))


def _sign_in_as_the_mate(way: Journey) -> None:
    """Through the menu at one's own name, with keys."""
    way.window.navigation.me.setFocus()
    way.press("Space")
    menu = way.program._extras.menu  # type: ignore[union-attr]  # somebody is signed in
    assert isinstance(menu, UserMenu)
    way.wait_for(menu.isVisible)
    assert isinstance(way.target, QMenu)
    mate = way.clinic.row(User, way.clinic.mate).display_name
    for _ in range(len(menu.actions())):
        active: QAction | None = menu.activeAction()
        if active is not None and active.text() == mate:
            break
        way.press("Down")
    way.press("Enter")
    way.wait_for(lambda: way.house.session.user_id == way.clinic.mate)
    way.wait_for(way.window.isActiveWindow)
    way.settled()
