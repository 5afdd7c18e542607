"""A refused transfer after which the exchange ends the call: what is said last is true."""

from __future__ import annotations

from crm_desktop.app.untransferred import AT_ONCE, LostInTransfer
from crm_desktop.i18n.problems import words
from crm_desktop.telephony.engines.sip.problems import TransferFailed
from tests.support.at_the_desk import Desk, clinic, desk
from tests.support.telephone import dials, ends, is_answered

__all__ = ["clinic", "desk"]


def a_refused_transfer(desk: Desk) -> None:
    desk.engine.tell(dials(call_key="c1"), is_answered(3))
    desk.phone.transfer("1", "102")
    desk.engine.refused.emit("c1", TransferFailed(cause="486"))


def said(desk: Desk) -> list[type[Exception]]:
    return [type(problem) for problem in desk.refused]


def test_a_call_that_the_exchange_ends_after_the_refusal_is_not_said_to_be_ours(desk: Desk) -> None:
    """O2: Asterisk lets a client go whom we had called, and says a moment later that the colleague did not answer."""
    a_refused_transfer(desk)
    assert said(desk) == [TransferFailed]
    desk.engine.tell(ends(4))
    assert said(desk) == [TransferFailed, LostInTransfer]
    assert "has ended" in words(desk.refused[-1])
    assert "486" in words(desk.refused[-1])


def test_a_call_that_we_end_or_that_goes_on_for_a_while_was_ours(desk: Desk) -> None:
    """O2: nothing is corrected that was true."""
    a_refused_transfer(desk)
    desk.phone.hang_up("1")
    desk.engine.tell(ends(4))
    assert said(desk) == [TransferFailed]


def test_a_client_who_hangs_up_later_was_still_ours(desk: Desk) -> None:
    """O2: the sentence was true when it was said."""
    a_refused_transfer(desk)
    desk.clinic.clock.advance(AT_ONCE * 2)
    desk.engine.tell(ends(40))
    assert said(desk) == [TransferFailed]
