"""The card: what it shows, what is done on it, and the comment at its foot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.notes.comment import Comment, Mention
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.result import Closes
from crm_desktop.models.work.task import Task
from crm_desktop.queries.notes.attachments import attachments_of
from crm_desktop.queries.process.allowed_results import allowed_results
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.views.people.comment_dialog import CommentDialog
from crm_desktop.views.people.person_card import PersonCardView
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.comment_box import CommentBox
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.timeline import TimelineItem
from tests.support.clinic import SmallClinic


@pytest.fixture
def card(house: House, clinic: SmallClinic, qtbot: QtBot) -> PersonCardView:
    window = QWidget()
    made = PersonCardView(house, window)
    qtbot.addWidget(window)
    window.resize(348, 800)
    made.resize(348, 800)
    window.show()
    house.go.person_asked.connect(made.show_person)
    made.show_person(clinic.people[0])
    return made


def test_the_card_tells_who_it_is(card: PersonCardView, clinic: SmallClinic) -> None:
    """O2: name, number, age, warning in red, family, open work."""
    assert card.head.name.text() == clinic.words["people"][0]
    assert "0912 345 6711" in card.head.phone.text()
    assert card.head._warning.text() == clinic.words["warning"]
    assert card.head._warning.property("tone") == "red"
    assert len(card.details.family) == 2
    assert card.work._next.task_id is not None


def test_the_history_is_told_in_words(card: PersonCardView, clinic: SmallClinic) -> None:
    """C24-39: what was created, when, by whom (role), title, priority and service in one sentence."""
    sentences = [item.accessibleName() for item in card.history.findChildren(TimelineItem)]
    lead = next(one for one in sentences if clinic.words["services"][0] in one and "Lead" in one)
    for part in ("20 November 2026", clinic.words["me"], clinic.words["role"], "important"):
        assert part in lead


def test_enter_on_the_next_step_asks_for_its_result(card: PersonCardView, house: House, qtbot: QtBot) -> None:
    """The planned task on the card leads to its result."""
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        QTest.keyClick(card.work._next, Qt.Key.Key_Return)
    assert asked.args == ["complete_task", {"task_id": card.work._next.task_id}]


def test_f8_writes_down_a_call_with_who_was_looked_up(card: PersonCardView, house: House, qtbot: QtBot) -> None:
    """R6, R7: after F2 the keyboard is on the card, and F8 calls there as on every list."""
    card.take_focus()
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        QTest.keyClick(card.visits.book, Qt.Key.Key_F8)
    assert asked.args[0] == "new_call"
    assert asked.args[1]["person_id"] == card.vm.person_id


def test_alt_with_a_digit_opens_a_relative(card: PersonCardView) -> None:
    """P2, O2: Alt+2 is the second of the family, wherever the keyboard is."""
    second = card.details.family[1]
    QTest.keyClick(card.window(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert card.vm.person_id == second.person_id
    assert card.head.name.text() == second.name


def test_a_digit_no_relative_stands_at_opens_a_part_of_the_statement(card: PersonCardView, house: House) -> None:
    """R10, C24-22: Alt+4 is the money, Ctrl+I the whole; a fourth relative would go first."""
    asked: list[tuple[str, dict[str, object]]] = []
    house.go.dialog_asked.connect(lambda key, facts: asked.append((key, facts)))
    person_id, family = card.vm.person_id, len(card.details.family)
    assert 1 < family < 4
    QTest.keyClick(card.window(), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(card.window(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(card.window(), Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert asked == [
        ("statement", {"person_id": person_id, "tab": "money"}),
        ("statement", {"person_id": person_id}),
    ]
    assert "Money\tAlt+4" in [one.text() for one in card.menu().actions()]


def test_a_contact_becomes_a_client(house: House, clinic: SmallClinic, card: PersonCardView, qtbot: QtBot) -> None:
    """C24-54: the conversion keeps the person, the lead and the history, and can be undone."""
    contact = clinic.people[7]
    card.show_person(contact)
    leads = clinic.read(lambda session: len(session.scalars(select(Lead).where(Lead.person_id == contact)).all()))
    act = next(one for one in card.menu().actions() if "client" in one.text())
    with qtbot.waitSignal(house.go.toast_asked):
        act.trigger()
    assert clinic.read(lambda session: session.get(Person, contact).standing) is PersonStanding.CLIENT
    assert leads == clinic.read(
        lambda session: len(session.scalars(select(Lead).where(Lead.person_id == contact)).all())
    )


def test_a_tag_is_put_on_and_taken_off(card: PersonCardView, clinic: SmallClinic, qtbot: QtBot) -> None:
    """FC-09: tags on people, added and removed on the card."""
    card.head.add_tag.click()
    card.tag_field.line.setText("Morning person")
    QTest.keyClick(card.tag_field.line, Qt.Key.Key_Return)
    names = clinic.read(lambda session: session.scalars(select(Tag.name)).all())
    assert "Morning person" in names
    tag = next(one for one in clinic.read(lambda session: card_tags(session, clinic)) if one[1] == "Morning person")
    card.vm.take_tag_off(tag[0])
    assert "Morning person" not in [one[1] for one in clinic.read(lambda session: card_tags(session, clinic))]


def card_tags(session: Any, clinic: SmallClinic) -> list[Any]:
    statement = select(TagUse.id, Tag.name).join(Tag, Tag.id == TagUse.tag_id)
    return list(session.execute(statement.where(TagUse.record_id == clinic.people[0], TagUse.deleted_at.is_(None))))


def test_a_near_tag_is_asked_about_once(card: PersonCardView, clinic: SmallClinic) -> None:
    """FC-14: a near-duplicate is told first; saying it again makes it."""
    for _ in range(2):
        card.head.add_tag.click() if not card.tag_field.isVisible() else None
        card.tag_field.line.setText("Implants")
        QTest.keyClick(card.tag_field.line, Qt.Key.Key_Return)
    assert "Implants" in clinic.read(lambda session: session.scalars(select(Tag.name)).all())


def test_a_click_on_a_tag_filters_the_list(card: PersonCardView, house: House, qtbot: QtBot) -> None:
    """FC-11: clicking a tag shows everybody who has it."""
    assert card.vm.state is not None
    tag = card.vm.state.card.tags[0]
    with qtbot.waitSignal(house.go.screen_asked) as asked:
        card.head.tag_clicked.emit(tag)
    assert asked.args == ["people", {"tag_id": tag.tag_id}]


def test_at_and_two_letters_address_a_colleague(card: PersonCardView, clinic: SmallClinic, qtbot: QtBot) -> None:
    """O10, FC-23: `@` 2 letters Enter in the comment; they get it with the card."""
    text = card.comment.text
    text.setFocus()
    card.window().activateWindow()
    qtbot.waitUntil(text.hasFocus)
    QTest.keyClicks(text, "Please call @al")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert clinic.words["mate"] in text.toPlainText()
    QTest.keyClicks(text, "today")
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == ""
    mentioned = clinic.read(lambda session: session.scalars(select(Mention.user_id)).all())
    assert clinic.mate in mentioned
    kinds = clinic.read(
        lambda session: session.scalars(select(Notification.kind).where(Notification.user_id == clinic.mate)).all()
    )
    assert NoticeKind.MENTION in kinds


def test_a_half_written_comment_survives(card: PersonCardView, house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """P13: the journal is on disk within a second; the same words stand there for a box opened anew."""
    QTest.keyClicks(card.comment.text, "Half of a thou")
    qtbot.wait(800)
    again = CommentBox(house)
    qtbot.addWidget(again)
    again.show_record(clinic.people[0])
    assert again.text.toPlainText() == "Half of a thou"


def test_what_was_sent_from_another_place_is_not_sent_twice(
    card: PersonCardView, house: House, clinic: SmallClinic, qtbot: QtBot
) -> None:
    """O10, P13: begun at the card's foot and sent from the small dialog, it stands at the foot no more; what is
    written there since does."""
    dialog = CommentDialog(house, {"person_id": clinic.people[0]})
    qtbot.addWidget(dialog)
    QTest.keyClicks(card.comment.text, "Likes mornings")
    card.comment._keep()
    card.comment._keeper.stop()
    dialog.box.text.setPlainText("Likes mornings")
    dialog.box.send()
    qtbot.waitUntil(lambda: card.comment.text.toPlainText() == "")
    QTest.keyClicks(card.comment.text, "Not on Monday")
    dialog.box.text.setPlainText("Likes mornings most")
    with qtbot.waitSignal(house.feed.changed):
        dialog.box.send()
    assert card.comment.text.toPlainText() == "Not on Monday"


def test_the_comment_of_one_is_not_shown_at_another(card: PersonCardView, clinic: SmallClinic) -> None:
    """P13: typed words belong to their person and come back with them."""
    QTest.keyClicks(card.comment.text, "About Sara")
    card.show_person(clinic.people[1])
    assert card.comment.text.toPlainText() == ""
    card.show_person(clinic.people[0])
    assert card.comment.text.toPlainText() == "About Sara"


def test_a_refused_comment_stays(card: PersonCardView, clinic: SmallClinic) -> None:
    """P13: cleared only after the commit; a refusal is told in words and nothing is lost."""
    card.comment._record = clinic.me  # nobody's card: the base refuses
    card.comment.text.setPlainText("Not lost")
    card.comment.send()
    assert card.comment.text.toPlainText() == "Not lost"
    assert card.comment._error.text()
    texts = clinic.read(lambda session: session.scalars(select(Comment.text)).all())
    assert "Not lost" not in texts


def test_a_file_is_attached_and_saved_again(card: PersonCardView, clinic: SmallClinic, tmp_path: Path) -> None:
    """C24-35: several attachments; what is saved is byte for byte what was attached."""
    source = tmp_path / "x-ray.png"
    source.write_bytes(bytes(range(256)) * 2000)
    card.vm.attach(source)
    (row,) = clinic.read(lambda session: attachments_of(session, clinic.actor, "person", clinic.people[0]))
    target = tmp_path / "copy.png"
    card.vm.save_file(row.id, target)
    assert target.read_bytes() == source.read_bytes()


def test_an_unreadable_file_is_refused_in_words(
    card: PersonCardView, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    """Refusals are told, not thrown."""
    with qtbot.waitSignal(house.go.toast_asked) as told:
        card.vm.attach(tmp_path / "missing.pdf")
    assert told.args is not None
    assert "missing.pdf" in told.args[0]


def test_the_history_grows_as_one_scrolls(card: PersonCardView, clinic: SmallClinic) -> None:
    """FC-25: all dealings are there, a page at a time."""
    from crm_desktop.usecases.notes.write_note import WriteNote, write_note

    for number in range(30):
        order = WriteNote(clinic.people[5], f"Note {number}")
        clinic.write(lambda work, order=order: write_note(work, order))
    card.show_person(clinic.people[5])
    assert card.vm.state is not None
    assert card.vm.state.has_more
    before = len(card.vm.state.history)
    card.vm.load_more()
    assert len(card.vm.state.history) > before
    assert len({one.id for one in card.vm.state.history}) == len(card.vm.state.history)


def test_a_change_of_the_person_is_drawn_anew(card: PersonCardView, clinic: SmallClinic, qtbot: QtBot) -> None:
    """News of a commit reach the open card."""
    from crm_desktop.usecases.people.change_person import ChangePerson, change_person

    order = ChangePerson(clinic.people[0], {"given_name": "Sareh"})
    clinic.write(lambda work: change_person(work, order))
    qtbot.waitUntil(lambda: card.head.name.text().startswith("Sareh"))


def test_a_deleted_person_is_said_to_be_gone(card: PersonCardView, clinic: SmallClinic, qtbot: QtBot) -> None:
    """A card of somebody who is no longer there says so instead of showing old facts."""

    def bin_it(work: Any) -> None:
        work.remove(work.session.get(Person, clinic.people[0]))

    clinic.write(bin_it)
    qtbot.waitUntil(lambda: card._stack.currentIndex() == 1)


def test_who_comes_back_has_a_card_again(card: PersonCardView, clinic: SmallClinic, qtbot: QtBot) -> None:
    """Undoing a deletion shows the card as it was."""

    def mark(at: Any) -> None:
        def work(unit: Any) -> None:
            unit.session.get(Person, clinic.people[0]).deleted_at = at

        clinic.write(work)

    mark(card._house.now)
    qtbot.waitUntil(lambda: card._stack.currentIndex() == 1)
    mark(None)
    qtbot.waitUntil(lambda: card._stack.currentIndex() == 0)
    assert card.head.name.text() == clinic.words["people"][0]


def test_news_of_others_do_not_draw_the_card_anew(card: PersonCardView, clinic: SmallClinic, qtbot: QtBot) -> None:
    """An import of thousands leaves an open card in peace (house 7)."""
    shown: list[object] = []
    card.vm.shown.connect(shown.append)
    clinic.write(lambda work: work.add(Person(family_name="Somebody Else")))
    clinic.write(lambda work: setattr(work.session.get(Person, clinic.people[0]), "given_name", "Sareh"))
    qtbot.waitUntil(lambda: card.head.name.text().startswith("Sareh"))
    assert len(shown) == 1


def events(card: PersonCardView) -> list[TimelineItem]:
    return [item for item in card.history.findChildren(TimelineItem) if item.isVisibleTo(card.history)]


def test_a_short_history_leaves_nothing_of_a_longer_one(
    card: PersonCardView, clinic: SmallClinic, qtbot: QtBot
) -> None:
    """C24-39: the widgets of one history show the next, and never more than it has."""
    from crm_desktop.usecases.notes.write_note import WriteNote, write_note

    for number in range(8):
        order = WriteNote(clinic.people[5], f"Note {number}")
        clinic.write(lambda work, order=order: write_note(work, order))
    for person in (clinic.people[5], clinic.people[4], clinic.people[5]):
        card.show_person(person)
        assert card.vm.state is not None
        entries = len(card.vm.state.history)
        qtbot.waitUntil(lambda entries=entries: len(events(card)) == entries)  # type: ignore[misc]  # bound at once
        told = " ".join(item.accessibleName() for item in events(card))
        assert ("Note 7" in told) == (person == clinic.people[5])


def test_a_result_of_today_is_put_right_from_the_history(
    card: PersonCardView, house: House, clinic: SmallClinic, qtbot: QtBot
) -> None:
    """OT-42: done → corrected, for those who may, on the same day, and only the result that stands."""
    task_id = card.work._next.task_id
    assert task_id is not None
    assert correcting(card) == []
    allowed = clinic.base.read(
        lambda session: allowed_results(session, house.session.actor, session.get_one(Task, task_id).template_id)
    )
    plain = next(one for one in allowed if one.closes is Closes.NOTHING and not any(f.is_required for f in one.fields))
    clinic.write(lambda work: complete_task(work, CompleteTask(task_id, plain.result_id)))
    qtbot.waitUntil(lambda: len(correcting(card)) == 1)
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        correcting(card)[0].click()
    assert asked.args == ["correct_result", {"task_id": task_id}]


def correcting(card: PersonCardView) -> list[Button]:
    return [one for one in card.history.findChildren(Button) if one.text() == "Correct the result" and one.isVisible()]


def test_the_card_leads_to_prices_and_to_the_schedule(
    card: PersonCardView, house: House, clinic: SmallClinic, qtbot: QtBot
) -> None:
    """MIS-20: the caller asks for a price or a time: one visible button and one key for each."""
    assert card.visits.prices.isVisible()
    assert card.visits.schedule.isVisible()
    card.take_focus()
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        QTest.keyClick(card, Qt.Key.Key_R)
    assert asked.args == ["prices", {"person_id": clinic.people[0]}]
    with qtbot.waitSignal(house.go.screen_asked) as gone:
        QTest.keyClick(card, Qt.Key.Key_S)
    assert gone.args == ["calendar", {}]
    with qtbot.waitSignal(house.go.dialog_asked):
        QTest.mouseClick(card.visits.prices, Qt.MouseButton.LeftButton)
