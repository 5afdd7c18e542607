"""The calls at a desk and their rows: what comes late, comes twice, or is cut off in the middle."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.app import desk_calls
from crm_desktop.app.call_log import REMEMBERED
from crm_desktop.app.telephone import Telephone
from crm_desktop.background.lanes import InlineLanes
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import NotOffered
from crm_desktop.views.telephony.call_words import came_by, title
from crm_desktop.views.telephony.caller_naming import CallerNaming
from tests.support.at_the_desk import MOTHERS, Desk, clinic, desk
from tests.support.house import TestHouse
from tests.support.look import dress
from tests.support.slow_lanes import SlowLanes, SlowWriter
from tests.support.telephone import OURS, SilentPhone, a_hub, an_event, dials, ends, is_answered, moment, rings

__all__ = ["clinic", "desk"]


@pytest.mark.parametrize("callers", [1, desk_calls.REMEMBERED + 5])
def test_rings_that_end_in_the_same_moment_are_missed_and_ring_no_more(
    desk: Desk, clinic: TestHouse, callers: int
) -> None:
    """P4: an exchange tells ring, end of the leg and end at once; the rows and cards come later, and each its own."""
    lanes = clinic.house.lanes = SlowWriter(clinic, reads_late=True)
    keys = [f"c{at}" for at in range(callers)]
    for at, key in enumerate(keys):
        desk.engine.tell(rings(number=f"+98912111{at:04}", call_key=key, linkedid=key))
    for key in keys:
        desk.engine.tell(an_event(EventKind.LEG_ENDED, 0.1, call_key=key, extension=OURS, is_ours=True, code=487))
    for key in keys:
        desk.engine.tell(ends(0.2, call_key=key, code=487))
    assert desk.there() == ()
    lanes.answer()
    lanes.finish()
    assert [row.status for row in desk.calls()] == [CallStatus.MISSED] * callers
    assert len(clinic.rows(select(CallbackItem))) == callers


def test_what_the_exchange_wrote_is_not_lost_because_a_card_comes_in_the_same_moment(
    desk: Desk, clinic: TestHouse
) -> None:
    """P4: its record says that somebody answered after all, while the end as it was seen here is being written."""
    lanes = clinic.house.lanes = SlowWriter(clinic)
    desk.engine.tell(rings(linkedid="L1"), ends(8, code=487))
    record = an_event(EventKind.CDR, 60, extension="102", linkedid="L1", is_answered=True, answered_at=moment(7))
    desk.engine.tell(record)
    sara = desk.a_person("Sara")
    desk.phone.choose("1", sara)
    lanes.finish()
    (row,) = desk.calls()
    assert (row.status, row.person_id) == (CallStatus.LOGGED, sara)


def test_the_last_word_of_a_call_is_written_though_the_desk_is_left_at_once(desk: Desk, clinic: TestHouse) -> None:
    """P4, O12: the window closes in a talk while the write before is under way; its end must not wait for that."""
    lanes = clinic.house.lanes = SlowWriter(clinic)
    desk.engine.tell(rings(), is_answered(2))
    desk.phone.book._write("1")
    desk.phone.leave()
    desk.hub.remove(desk.engine)
    lanes.finish_unheard()
    (row,) = desk.calls()
    assert row.status not in (CallStatus.RINGING, CallStatus.TALKING)
    assert row.ended_at is not None


def test_what_an_exchange_told_of_other_desks_has_not_ended_because_nobody_listens(desk: Desk) -> None:
    """P4: the workstation that keeps the log is locked at noon; who is ringing elsewhere is not missed by that."""
    desk.phone.book.keeps_log = True
    desk.engine.tell(rings(is_ours=False, extension="102"))
    desk.engine.tell(rings(1, call_key="c2", number="+989120000002", is_ours=False, extension="103"))
    desk.engine.tell(is_answered(3, call_key="c2", is_ours=False, extension="103"))
    desk.hub.remove(desk.engine)
    assert sorted(row.status for row in desk.calls()) == [CallStatus.RINGING, CallStatus.TALKING]
    assert desk.clinic.rows(select(CallbackItem)) == []


def test_a_number_that_becomes_another_keeps_the_card_of_the_newer(desk: Desk, clinic: TestHouse) -> None:
    """P2: two look-ups are under way, and the answer of the first comes last."""
    desk.a_person("Sara")
    lanes = clinic.house.lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    desk.engine.tell(rings(number=""))
    desk.engine.tell(rings(1, number=MOTHERS))
    assert len(lanes.waiting) == 2
    lanes.waiting.reverse()
    lanes.answer_all()
    (call,) = desk.phone.calls
    assert call.card is not None
    assert [person.name for person in call.card.people] == ["Sara Ahmadi"]


def test_who_is_named_in_the_talk_has_a_name_for_the_rest_of_it(
    desk: Desk, clinic: TestHouse, qapp: QApplication, qtbot: QtBot
) -> None:
    """O3: Alt+N, the name, Enter: from then on it is that person's talk, and afterwards their wrap-up."""
    dress(qapp)
    desk.engine.tell(rings(number=MOTHERS), is_answered(2))
    naming = CallerNaming(clinic.house)
    qtbot.addWidget(naming)
    clinic.house.phone = desk.phone
    qtbot.waitUntil(lambda: desk.phone.calls[0].call_id is not None)
    naming.show_call(desk.phone.calls[0])
    naming.name.setText("Sara Ahmadi")
    naming.keep()
    (call,) = desk.phone.calls
    assert title(call, "IR") == "Sara Ahmadi"
    desk.engine.tell(ends(9))
    assert title(desk.last("ended"), "IR") == "Sara Ahmadi"


def test_who_shows_no_number_has_a_name_all_the_same(desk: Desk) -> None:
    """O3: no card by number ever tells it."""
    desk.engine.tell(rings(number=""), is_answered(2))
    desk.phone.choose("1", desk.a_person("Sara"))
    assert title(desk.phone.calls[0], "IR") == "Sara Ahmadi"


def test_the_card_that_is_looked_up_anew_changes_nobody_who_was_chosen(desk: Desk, clinic: TestHouse) -> None:
    """O3: the answers come late and mixed; each person is asked for once."""
    father, mother = desk.a_person("Ali", "+989120000009"), desk.a_person("Sara")
    lanes = clinic.house.lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    desk.engine.tell(rings(number=MOTHERS), is_answered(2))
    lanes.answer_all()
    assert desk.phone.calls[0].person_id == mother
    desk.phone.choose("1", father)
    desk.phone.write_note("1", "about Tuesday")
    assert len(lanes.waiting) == 1
    desk.phone.choose("1", mother)
    lanes.answer_all()
    assert (desk.phone.calls[0].person_id, title(desk.phone.calls[0], "IR")) == (mother, "Sara Ahmadi")
    desk.phone.choose("1", father)
    lanes.answer_all()
    assert (desk.phone.calls[0].person_id, title(desk.phone.calls[0], "IR")) == (father, "Ali Ahmadi")


def test_the_card_tells_the_line_as_the_clinic_calls_it(desk: Desk, clinic: TestHouse) -> None:
    """O2: exchanges send its number; which of two clinics or departments was wanted is a word."""
    clinic.write(lambda work: work.add(PhoneLine(name="Dentistry", number="02188776655")))
    desk.engine.tell(rings(line="+982188776655"))
    assert "Dentistry" in came_by(desk.phone.calls[0], "IR")
    desk.engine.tell(rings(1, call_key="c2", number="+989120000002"))
    assert came_by(desk.phone.calls[1], "IR") == ""
    desk.engine.tell(rings(2, call_key="c2", number="+989120000002", line="02188776655"))
    assert "Dentistry" in came_by(desk.phone.calls[1], "IR")


def test_a_caller_who_comes_to_us_again_is_the_same_call(desk: Desk, qtbot: QtBot) -> None:
    """P13: a queue rings us, somebody else, and us again: note and row are still there."""
    exchange = SilentPhone("ami", SilentPhone().can)
    desk.hub.add(exchange)
    desk.engine.tell(rings())
    qtbot.waitUntil(lambda: desk.phone.calls[0].call_id is not None)
    first = desk.phone.calls[0]
    desk.phone.write_note("1", "about Tuesday")
    desk.phone.book._end(first.live)
    desk.phone.book._begin(first.live)
    assert [(call.call_id, call.note) for call in desk.phone.calls] == [(first.call_id, "about Tuesday")]
    for number in range(25):
        key = f"x{number}"
        desk.engine.tell(rings(10 + number, call_key=key, number=f"+98912000{number:04}"))
        desk.engine.tell(ends(10 + number, call_key=key, code=487))
    assert desk.phone.book.known("1") is not None, "a call that rings is not forgotten because others are over"
    assert desk.phone.calls[0].note == "about Tuesday"


def test_what_a_day_of_other_desks_told_is_not_kept_for_ever(desk: Desk) -> None:
    """Eight hours at the workstation that writes all down: the memory of the log stays small."""
    desk.phone.book.keeps_log = True
    for number in range(REMEMBERED + 30):
        number_of = f"+98912{number:07}"
        desk.engine.tell(rings(number, number_of, call_key=f"x{number}", is_ours=False, extension="102"))
    assert len(desk.phone.book._log._sent) <= REMEMBERED


def test_a_number_that_the_engine_would_not_dial_is_no_call(desk: Desk, qtbot: QtBot) -> None:
    """P5: the SIP telephone answers with a key and refuses a moment later, without another word of it."""
    desk.phone.dial("0912 111 0000")
    assert len(desk.there()) == 1
    desk.engine.refused.emit("sip-dialled-1", NotOffered())
    assert desk.there() == ()
    assert desk.hub.calls == ()
    assert [type(problem) for problem in desk.refused] == [NotOffered]
    assert desk.calls() == [], "nobody was called, so nobody was not reached"


def test_a_call_that_is_under_way_does_not_end_because_a_wish_was_refused(desk: Desk) -> None:
    """P5: the engine has spoken of the call; that it cannot hold it says nothing of its end."""
    desk.phone.dial("0912 111 0000")
    desk.engine.tell(dials(1, call_key="sip-dialled-1", number="09121110000"), is_answered(4, call_key="sip-dialled-1"))
    desk.engine.refused.emit("sip-dialled-1", NotOffered())
    assert len(desk.phone.calls) == 1


def test_a_card_that_may_not_be_read_is_no_crash(clinic: TestHouse) -> None:
    """P5: whoever may see nobody still hears the telephone ring."""

    class Closed(InlineLanes):
        def read(self, owner: Any, question: Any, done: Any, refused: Any = None) -> None:
            assert refused is not None, "a Problem that nobody hears is a crash"
            refused(Problem())

    engine = SilentPhone()
    hub, _ = a_hub(engine)
    clinic.house.lanes = Closed(clinic.base, lambda: clinic.actor)
    phone = Telephone(clinic.house, hub)
    engine.tell(rings())
    assert len(phone.calls) == 1
