"""A call's own dialog: what is told of it, the recording, marks by digits, the comment."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.style import current_style
from crm_desktop.models.access import Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import Call, CallLeg, CallStatus
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.models.calls.recording_hearing import RecordingHearing
from crm_desktop.models.notes.comment import Comment
from crm_desktop.queries.calls.hearings import Hearing
from crm_desktop.rules.call_joining import join_into
from crm_desktop.views.calls.call_dialog import CallDialog
from crm_desktop.views.calls.heard_by import once_a_minute
from tests.files.test_recording import a_wave
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.support.slow_lanes import SlowLanes
from tests.views.calls.phone_calls import a_call

Open = Callable[..., CallDialog]


@pytest.fixture
def opened(clinic: TestHouse, qtbot: QtBot) -> Open:
    held: list[CallDialog] = []  # as the program does: a shown window that nobody holds goes when the collector likes

    def open_dialog(call_id: UUID, **facts: Any) -> CallDialog:
        made = CallDialog(facts.pop("house", clinic.house), call_id, **facts)
        held.append(made)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return open_dialog


def keep_recordings(clinic: TestHouse, folder: Path | str) -> None:
    def keep(work: Any) -> None:
        branch = work.session.get_one(Branch, work.actor.branch_id)
        branch.keeps_recordings, branch.recordings_at = True, str(folder)

    clinic.write(keep)


def recorded(clinic: TestHouse, folder: Path, **given: Any) -> UUID:
    keep_recordings(clinic, folder)
    return a_call(clinic, agent_id=clinic.mate, recording_path="talk.wav", **given)


def marks(clinic: TestHouse) -> list[int]:
    return sorted(clinic.rows(select(CallMark.mark).where(CallMark.deleted_at.is_(None))))


def heard(clinic: TestHouse) -> list[UUID]:
    return clinic.rows(select(RecordingHearing.user_id).order_by(RecordingHearing.heard_at))


def taken(urls: list[QUrl]) -> Callable[[QUrl], bool]:
    def take(url: QUrl) -> bool:
        urls.append(url)
        return True

    return take


def test_space_plays_a_recording_whose_length_is_known(clinic: TestHouse, opened: Open, tmp_path: Path) -> None:
    """T4, P27: one key from the dialog, into the program that this computer plays sound with."""
    path = a_wave(tmp_path)
    dialog = opened(recorded(clinic, tmp_path))
    assert "00:03" in dialog.recording.text()
    urls: list[QUrl] = []
    dialog.recording.open_url = taken(urls)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert urls == [QUrl.fromLocalFile(str(path))]


def test_who_listens_is_written_down_before_the_file_is_opened(
    clinic: TestHouse, opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """P27, telephony rule 6: looking at the call is no hearing; whoever may hear it reads who did, and when."""
    a_wave(tmp_path)
    call_id = recorded(clinic, tmp_path)
    dialog = opened(call_id)
    assert heard(clinic) == []
    assert not dialog.heard_by.isVisible()
    known: list[list[UUID]] = []

    def look(_url: QUrl) -> bool:
        known.append(heard(clinic))
        return True

    dialog.recording.open_url = look
    dialog.recording.play()
    assert known == [[clinic.me]]
    qtbot.waitUntil(lambda: "Heard by" in dialog.heard_by.text())
    assert "Nasrin Karimi" in dialog.heard_by.text()
    assert str(clinic.house.today.year) in dialog.heard_by.text()
    for _ in range(6):
        clinic.clock.advance(timedelta(minutes=1))
        dialog.recording.play()
    qtbot.waitUntil(lambda: "2 time" in dialog.heard_by.text())
    assert dialog.heard_by.text().count("Heard by") == 5


def test_whoever_opens_it_again_at_once_has_one_line(
    clinic: TestHouse, opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """P27: every hearing is kept; within a minute it is shown as one, with the last time, and never longer."""
    a_wave(tmp_path)
    dialog = opened(recorded(clinic, tmp_path))
    dialog.recording.open_url = lambda _url: True
    for _ in range(3):
        clinic.clock.advance(timedelta(seconds=20))
        dialog.recording.play()
    last = moment(clinic.clock(), current_style())
    qtbot.waitUntil(lambda: len(heard(clinic)) == 3 and last in dialog.heard_by.text())
    assert dialog.heard_by.text().count("Heard by") == 1
    clinic.clock.advance(timedelta(seconds=20))
    dialog.recording.play()
    qtbot.waitUntil(lambda: dialog.heard_by.text().count("Heard by") == 2)


def test_what_a_colleague_heard_in_between_folds_nothing_of_theirs() -> None:
    """P27: a minute is one person's own."""
    sara, reza = uuid4(), uuid4()
    heard_by = ((sara, 0), (reza, 10), (sara, 30), (reza, 59), (sara, 60), (sara, 200))
    told = [Hearing(one, "", NOW - timedelta(seconds=ago)) for one, ago in heard_by]
    assert once_a_minute(told) == [told[0], told[1], told[4], told[5]]


def test_a_recording_that_is_asked_for_at_once_plays_when_it_is_known(
    clinic: TestHouse, opened: Open, tmp_path: Path
) -> None:
    """P27: from the list, while the base is still read; once, and a call without one plays nothing later either."""
    path = a_wave(tmp_path)
    call_id = recorded(clinic, tmp_path)
    lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    urls: list[QUrl] = []
    dialog = opened(call_id, house=replace(clinic.house, lanes=lanes))
    dialog.recording.open_url = taken(urls)
    dialog.recording.play()
    assert urls == []
    lanes.answer_all()
    assert urls == [QUrl.fromLocalFile(str(path))]
    assert heard(clinic) == [clinic.me]
    silent = a_call(clinic, agent_id=clinic.mate)
    dialog = opened(silent, house=replace(clinic.house, lanes=lanes))
    dialog.recording.open_url = taken(urls)
    dialog.recording.play()
    lanes.answer_all()
    dialog.recording.play()
    clinic.write(lambda work: setattr(work.session.get_one(Call, silent), "recording_path", "talk.wav"))
    dialog._read()
    lanes.answer_all()
    assert (len(urls), len(heard(clinic))) == (1, 1)


def test_what_cannot_be_written_down_is_not_opened(clinic: TestHouse, opened: Open, tmp_path: Path) -> None:
    """P27: the right was taken away a moment ago, in another window; it can be tried again."""
    a_wave(tmp_path)
    less = clinic.as_user(clinic.me, without=(Right.CALLS_REVIEW,))
    dialog = opened(recorded(clinic, tmp_path), house=replace(clinic.house, lanes=less.lanes))
    urls: list[QUrl] = []
    dialog.recording.open_url = taken(urls)
    dialog.recording.play()
    assert (urls, heard(clinic)) == ([], [])
    assert dialog.recording.button.isVisible()
    assert "right" in dialog.recording.text()


def test_a_file_that_was_changed_since_the_call_was_shown_is_not_played(
    clinic: TestHouse, opened: Open, tmp_path: Path
) -> None:
    """P27: compared when it is opened, not only when it is shown."""
    path = a_wave(tmp_path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    dialog = opened(recorded(clinic, tmp_path, recording_hash=digest))
    urls: list[QUrl] = []
    dialog.recording.open_url = taken(urls)
    dialog.recording.play()
    path.write_bytes(b"something else")
    dialog.recording.play()
    assert urls == [QUrl.fromLocalFile(str(path))]
    assert "was changed" in dialog.recording.text()
    assert len(heard(clinic)) == 1


def test_over_https_only_the_clinic_s_own_address_is_opened(clinic: TestHouse, opened: Open) -> None:
    """P27: what an exchange wrote leads to no other host, and no password goes into a browser's history."""
    call_id = recorded(clinic, Path("x"))
    urls: list[QUrl] = []

    def play(root: str) -> str:
        keep_recordings(clinic, root)
        dialog = opened(call_id)
        dialog.recording.open_url = taken(urls)
        dialog.recording.play()
        return dialog.recording.text()

    assert "pbx.example" in play("https://pbx.example/rec")
    assert [url.toString() for url in urls] == ["https://pbx.example/rec/talk.wav"]
    for root in ("https://sara:secret@pbx.example/rec", "http://pbx.example/rec", "https://pbx.example/rec?key=1"):
        assert "name and a password" in play(root)
    assert (len(urls), len(heard(clinic))) == (1, 1)


def test_what_cannot_be_heard_is_said(clinic: TestHouse, opened: Open, tmp_path: Path) -> None:
    """P27: "not available" with its reason, and no dead player."""
    nothing = opened(a_call(clinic))
    assert "keeps no recordings" in nothing.recording.text()
    call_id = recorded(clinic, tmp_path)
    gone = opened(call_id)
    assert "there is no" in gone.recording.text()
    assert not gone.recording.button.isVisible()
    assert "recorded nothing" in opened(a_call(clinic)).recording.text()
    a_wave(tmp_path)
    dialog = opened(call_id)
    dialog.recording.open_url = lambda _url: False
    dialog.recording.play()
    assert "no program" in dialog.recording.text()


def test_two_keys_and_the_marks(clinic: TestHouse, opened: Open, tmp_path: Path) -> None:
    """T4: digits mark criterion after criterion; a mark can be changed and taken back; a restart shows them."""
    call_id = recorded(clinic, tmp_path)
    dialog = opened(call_id)
    for digit in (Qt.Key.Key_4, Qt.Key.Key_5):
        QTest.keyClick(dialog.focusWidget(), digit)
    assert marks(clinic) == [4, 5]
    first = next(iter(dialog.marks.groups.values()))
    first.take_focus()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2)
    assert marks(clinic) == [2, 5]
    first.take_focus()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_0)
    assert marks(clinic) == [5]
    again = opened(call_id)
    assert [group.chosen() for group in again.marks.groups.values()][:2] == [[], ["5"]]


def test_marks_of_another_row_of_the_talk_are_told_apart(clinic: TestHouse, opened: Open, tmp_path: Path) -> None:
    """T4, telephony rule 5: the later mark counts, the earlier one stays readable."""
    stays, goes = (recorded(clinic, tmp_path) for _ in range(2))
    for call_id, digit in ((goes, Qt.Key.Key_2), (stays, Qt.Key.Key_5)):
        clinic.clock.advance(timedelta(minutes=1))
        dialog = opened(call_id)
        QTest.keyClick(dialog.focusWidget(), digit)
    clinic.write(lambda work: join_into(work, *(work.session.get_one(Call, one) for one in (stays, goes))))
    dialog = opened(stays)
    first = next(iter(dialog.marks.groups))
    assert dialog.marks.groups[first].chosen() == ["5"]
    assert dialog.marks._others[first].text().endswith("2")
    assert "before" in dialog.marks._others[first].text()


def test_nobody_marks_a_talk_of_their_own_or_what_was_no_talk(clinic: TestHouse, opened: Open) -> None:
    """T4: there is nothing to press."""
    assert not opened(a_call(clinic, agent_id=clinic.me)).marks.groups
    assert not opened(a_call(clinic, CallStatus.MISSED)).marks.groups


def test_without_the_right_nothing_is_heard_or_marked(clinic: TestHouse, opened: Open, tmp_path: Path) -> None:
    """P27: access by right."""
    a_wave(tmp_path)
    house = clinic.as_user(clinic.me, without=(Right.CALLS_REVIEW,))
    dialog = opened(recorded(clinic, tmp_path), house=house)
    assert "may not hear" in dialog.recording.text()
    assert not dialog.marks.groups


def test_every_telephone_that_rang_is_told(clinic: TestHouse, opened: Open) -> None:
    """P4: a ring group is one call with its legs, and how each of them ended."""
    call_id = a_call(clinic, agent_id=clinic.mate)

    def ring(work: Any) -> None:
        began = work.now - timedelta(hours=1)
        answered = began + timedelta(seconds=10)
        work.add(CallLeg(call_id=call_id, party="101", started_at=began, ended_at=answered, end_cause="26"))
        ended = began + timedelta(seconds=40)
        work.add(CallLeg(call_id=call_id, party="102", agent_id=clinic.mate, started_at=began, answered_at=answered,
                         ended_at=ended))  # fmt: skip

    clinic.write(ring)
    dialog = opened(call_id)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "rang 10 s, a colleague answered" in told
    assert "answered after 10 s, talked 00:30" in told
    assert any("Ali Mohammadi" in one and "102" in one for one in told)


def test_what_comes_while_it_stands_open_finds_room(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """interface.md, states: on a small screen too the dialog is as tall as what it tells, and nothing hides below."""
    call_id = a_call(clinic, agent_id=clinic.mate)
    dialog = opened(call_id)
    before = dialog.height()

    def ring(work: Any) -> None:
        began = work.now - timedelta(hours=1)
        for party in range(101, 106):
            work.add(
                CallLeg(call_id=call_id, party=str(party), started_at=began, ended_at=began + timedelta(seconds=9))
            )

    clinic.write(ring)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert dialog._area.verticalScrollBar().maximum() == 0


def test_only_the_keys_that_mean_something_are_told(clinic: TestHouse, opened: Open, tmp_path: Path) -> None:
    """T4, P27: whoever may not listen or mark is not told of keys that do nothing."""
    a_wave(tmp_path)
    call_id = recorded(clinic, tmp_path)
    assert (
        opened(call_id)._hint.text()
        == "Space plays · 1…5 marks, 0 takes a mark back · E puts the call right · @ comments"
    )
    house = clinic.as_user(clinic.me, without=(Right.CALLS_REVIEW,))
    assert opened(call_id, house=house)._hint.text() == "E puts the call right · @ comments"


def test_the_key_of_comments_leads_from_the_marks_to_the_comment(clinic: TestHouse, opened: Open) -> None:
    """T4: marks, then @ and the colleague's name; no mark is given by the key that bears a 2."""
    dialog = opened(a_call(clinic, person_id=clinic.people[0], agent_id=None))
    held = dialog.focusWidget()
    assert held is not None
    assert held is not dialog.comment.text
    QTest.keyClick(held, Qt.Key.Key_At, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.focusWidget() is dialog.comment.text
    assert dialog.comment.text.toPlainText() == ""
    assert dialog.comment.calls_at_once
    assert marks(clinic) == []


def test_a_comment_is_written_on_the_call(clinic: TestHouse, opened: Open, qtbot: QtBot) -> None:
    """T4, FC-21: it stays with the call and is read there."""
    call_id = a_call(clinic, person_id=clinic.people[0])
    dialog = opened(call_id)
    dialog.comment.setFocus()
    QTest.keyClicks(dialog.comment.text, "Well led, 5 of 5")
    QTest.keyClick(dialog.comment.text, Qt.Key.Key_Return)
    (comment,) = clinic.rows(select(Comment))
    assert (comment.record_table, comment.record_id, comment.text) == ("call", call_id, "Well led, 5 of 5")
    qtbot.waitUntil(lambda: "Well led" in dialog._comments.text())
