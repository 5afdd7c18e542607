"""F3 in a call writes down what that caller wants: who it is stands there already (R5, O2, MIS-02)."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy import select

from crm_desktop.app.caller_brought import with_caller
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.requests.new_request_dialog import NewRequestDialog
from tests.support.at_the_phone import ANOTHER, SARA, STRANGER, AtThePhone, shares
from tests.support.journey import Journey
from tests.views.telephony.phone_at_hand import a_call, a_card, a_person, a_talk


def answered(way: Journey, desk: AtThePhone, number: str) -> None:
    desk.rings(number)
    way.press("F8" if len(desk.desk.calls) == 1 else "Alt+H")
    way.wait_for(lambda: any(one.live.phase is Phase.ACTIVE and one.card for one in desk.desk.calls))
    desk.is_written()


def asked(way: Journey) -> NewRequestDialog:
    way.press("F3")
    form = way.dialog(NewRequestDialog)
    way.wait_for(lambda: form.topic.count() > 1)
    return form


def digits(form: NewRequestDialog) -> str:
    return "".join(sign for sign in form.who.text() if sign.isdecimal())


def test_whom_the_clinic_called_brings_no_incoming_call() -> None:
    """MIS-02: who it is stands there all the same; a colleague asks for nothing."""
    sara = a_person()
    dialled = a_call(a_talk(direction=Direction.OUT), sara)
    assert with_caller("new_request", {}, (dialled,)) == {"person_id": sara.person_id, "call_key": "one"}
    colleague = a_call(a_talk(), card=a_card(is_internal=True))
    assert with_caller("new_request", {}, (colleague,)) == {}
    assert with_caller("new_task", {}, (dialled,)) == {}


@pytest.mark.parametrize("talks", [True, False])
def test_whoever_is_known_stands_in_the_form(way: Journey, talks: bool) -> None:
    """R5: while it rings and while one talks; the keyboard stands at the topic, and it came by telephone."""
    way.start()
    desk = AtThePhone(way)
    if talks:
        answered(way, desk, SARA)
    else:
        desk.rings(SARA)
        desk.is_written()
    form = asked(way)
    way.wait_for(lambda: form.who.chosen() is not None)
    way.wait_for(form.topic.hasFocus)
    way.press("Ctrl+Enter")
    way.gone(NewRequestDialog)
    rows = way.clinic.rows(select(Request).where(Request.kind == RequestKind.CALL))
    assert [row.person_id for row in rows] == [way.clinic.people[0]]


def test_a_strangers_number_stands_there(way: Journey) -> None:
    """MIS-02: nobody types it, F3 once more opens no second form, and it is the request that their talk is already."""
    way.start()
    desk = AtThePhone(way)
    answered(way, desk, STRANGER)
    form = asked(way)
    assert (digits(form), form.who.chosen(), form.kind.chosen()) == (STRANGER, None, [RequestKind.CALL.value])
    way.program._command("new_request")
    assert len(way.dialogs()) == 1
    form.text.setPlainText("Asks about braces")
    way.press("Ctrl+Enter")
    way.gone(NewRequestDialog)
    (row,) = way.clinic.rows(select(Request).where(Request.kind == RequestKind.CALL))
    assert (row.id, row.text) == (desk.desk.calls[0].request_id, "Asks about braces")


def test_begun_before_the_call_has_its_row_it_is_the_request_of_the_talk(way: Journey) -> None:
    """MIS-02: the row comes a moment after the ring, and F3 may be quicker."""
    way.start()
    desk = AtThePhone(way)
    key = desk.rings(STRANGER).key
    way.house.go.dialog("new_request", kind=RequestKind.CALL.value, phone=STRANGER, call_key=key)
    form = way.dialog(NewRequestDialog)
    way.wait_for(lambda: form.topic.count() > 1)
    way.press("F8")
    way.wait_for(lambda: desk.desk.calls[0].request_id is not None)
    form.text.setPlainText("Asks about braces")
    way.press("Ctrl+Enter")
    way.gone(NewRequestDialog)
    (row,) = way.clinic.rows(select(Request).where(Request.kind == RequestKind.CALL))
    assert (row.id, row.text) == (desk.desk.calls[0].request_id, "Asks about braces")


def test_of_a_family_it_is_the_number_until_somebody_is_chosen(way: Journey) -> None:
    """B3: which of them it is, is not guessed."""
    shares(way, "Ali")
    way.start()
    desk = AtThePhone(way)
    answered(way, desk, SARA)
    assert (digits(asked(way)), desk.desk.calls[0].person_id) == (SARA, None)


def test_of_two_it_is_the_one_who_is_talked_with(way: Journey) -> None:
    """O11: not whoever was first and is held."""
    way.start()
    desk = AtThePhone(way)
    answered(way, desk, STRANGER)
    answered(way, desk, ANOTHER)
    way.wait_for(lambda: [one.live.phase for one in desk.desk.calls] == [Phase.HELD, Phase.ACTIVE])
    assert digits(asked(way)) == ANOTHER


def test_without_a_call_it_is_empty(way: Journey) -> None:
    """MIS-02: also when one is just over; somebody else may stand at the desk."""
    way.start()
    desk = AtThePhone(way)
    answered(way, desk, STRANGER)
    desk.pass_by(95)
    way.wait_for(lambda: not desk.desk.calls)
    form = asked(way)
    assert (form.who.text(), form.kind.chosen()) == ("", [RequestKind.WALK_IN.value])


def test_what_was_half_typed_of_another_one_stays_theirs(way: Journey) -> None:
    """Pain P9: the form at the desk is kept as it was left, and the caller's begins anew."""
    way.start()
    desk = AtThePhone(way)
    form = asked(way)
    form.text.setPlainText("Asks about braces")
    form.text.setFocus()
    way.write(" today")
    way.press("Esc")
    way.gone(NewRequestDialog)
    answered(way, desk, STRANGER)
    form = asked(way)
    way.quiet()
    assert (digits(form), form.text.toPlainText()) == (STRANGER, "")


def test_the_form_that_was_begun_while_it_rang_is_the_one_of_the_talk(way: Journey) -> None:
    """MIS-02, P13: two of them would write over each other's draft."""
    way.start()
    facts = {"kind": RequestKind.CALL.value, "phone": STRANGER}
    way.house.go.dialog("new_request", **facts)
    way.house.go.dialog("new_request", **facts, call_id=uuid4())
    assert len(way.dialogs()) == 1
