"""From a click on a number to one call: clicked twice, refused before, asked for somebody else meanwhile."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.i18n.problems import words
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.calls.phone_line import Extension
from tests.support.at_the_desk import MOTHERS, Desk, clinic, desk
from tests.support.house import TestHouse
from tests.support.slow_lanes import SlowLanes
from tests.support.telephone import dials, ends, is_answered, rings

__all__ = ["clinic", "desk"]

OTHERS = "+989121110022"


def test_a_double_click_on_a_number_is_one_call(desk: Desk, clinic: TestHouse) -> None:
    """FC-44: while its dial string is read, and while it is dialled; afterwards it may be called again."""
    lanes = clinic.house.lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    desk.phone.dial(MOTHERS)
    desk.phone.dial(MOTHERS)
    lanes.answer_all()
    desk.phone.dial(MOTHERS)
    lanes.answer_all()
    assert desk.engine.asked == [("dial", "09121110000")]
    desk.engine.tell(dials(1, call_key="sip-dialled-1", number="09121110000"), ends(9, call_key="sip-dialled-1"))
    desk.phone.dial(MOTHERS)
    lanes.answer_all()
    assert desk.engine.asked == [("dial", "09121110000")] * 2


def test_calling_all_the_same_means_whoever_was_refused(desk: Desk) -> None:
    """B12: the strip still stands there when somebody else was dialled since; its button calls nobody twice."""
    sara = desk.a_person("Sara", do_not_call=True)
    ali = desk.a_person("Ali", OTHERS)
    desk.phone.dial(MOTHERS, sara)
    desk.phone.dial(OTHERS, ali)
    assert desk.engine.asked == [("dial", "09121110022")]
    desk.phone.dial_anyway()
    assert desk.engine.asked[-1] == ("dial", "09121110000")
    desk.phone.dial_anyway()
    assert desk.engine.asked.count(("dial", "09121110000")) == 1


def test_a_number_that_is_none_may_be_corrected_and_dialled(desk: Desk) -> None:
    """P5: refused with its reason, and nothing stays behind that keeps the next try away."""
    desk.phone.dial("no number")
    desk.phone.dial("no number")
    assert [problem.code for problem in desk.refused] == ["call.nothing_to_dial"] * 2
    assert desk.engine.asked == []


def test_a_held_caller_is_joined_with_whoever_was_dialled_meanwhile(desk: Desk) -> None:
    """O11: the bar offers it for any two calls; that the second was dialled from a card makes no difference."""
    desk.engine.tell(rings(), is_answered(2))
    desk.phone.dial(OTHERS)
    second = {"call_key": "sip-dialled-2", "number": "09121110022"}
    asked = desk.engine.asked[-1]
    assert asked == ("dial", "09121110022")
    second["call_key"] = f"sip-dialled-{len(desk.engine.asked)}"
    desk.engine.tell(dials(3, **second), is_answered(5, call_key=second["call_key"]))
    desk.phone.transfer_attended("1")
    assert desk.engine.asked[-1] == ("attended", "c1", second["call_key"])


def test_who_was_asked_is_still_known_when_two_stories_become_one(desk: Desk) -> None:
    """O11: the exchange names both telephones' sights of the held caller alike, and its key is another one then."""
    desk.engine.tell(rings(), is_answered(2))
    desk.phone.consult("1", OTHERS)
    asked = desk.phone.calls[-1].key
    desk.hub.joined.emit("1", "9")
    assert desk.phone._consulted == {"9": asked}


def test_what_nobody_took_is_written_as_such(desk: Desk) -> None:
    """FC-44: an engine that has spoken of the call and then ends it has dialled."""
    desk.phone.dial(MOTHERS)
    desk.engine.tell(dials(1, call_key="sip-dialled-1", number="09121110000"))
    desk.engine.tell(ends(20, code=480, call_key="sip-dialled-1"))
    assert [row.status for row in desk.calls()] == [CallStatus.NOT_REACHED]


def test_at_night_one_is_asked_once_with_their_clock(desk: Desk) -> None:
    """B12: by hand too; the name and the time there, and who says yes is not asked again."""
    sara = desk.a_person("Sara")
    desk.clinic.clock.advance(timedelta(hours=7))  # 22:31 in Tehran
    desk.phone.dial(MOTHERS, sara)
    (problem,) = desk.refused
    assert (problem.code, problem.facts) == ("call.quiet_hours", {"time": "22:31", "name": "Sara Ahmadi"})
    assert (
        words(problem)
        == "It is \u206822:31\u2069 where \u2068Sara Ahmadi\u2069 is, and the clinic calls nobody at that hour."
    )
    assert desk.engine.asked == []
    desk.phone.dial_anyway()
    assert desk.engine.asked == [("dial", "09121110000")]
    assert len(desk.refused) == 1


def test_at_night_a_stranger_abroad_is_asked_about_by_their_number(desk: Desk) -> None:
    """B12: it is noon here, and night in Vancouver; a colleague's telephone is nobody's night."""
    desk.clinic.write(lambda work: work.add(Extension(number="102", user_id=desk.clinic.mate)))
    desk.phone.dial("+1 604 555 0100")
    assert [(problem.code, problem.facts["time"]) for problem in desk.refused] == [("call.quiet_hours", "05:01")]
    desk.clinic.clock.advance(timedelta(hours=10))
    desk.phone.dial("102")
    assert desk.engine.asked == [("dial", "102")]


def test_by_day_nothing_is_asked_and_who_wants_no_calls_is_asked_about_once(desk: Desk) -> None:
    """B12: one question a call: that they want none outweighs that they sleep."""
    desk.phone.dial(OTHERS)
    sara = desk.a_person("Sara", do_not_call=True)
    desk.clinic.clock.advance(timedelta(hours=7))
    desk.phone.dial(MOTHERS, sara)
    desk.phone.dial_anyway()
    assert [problem.code for problem in desk.refused] == ["call.do_not_call"]
    assert [wish[0] for wish in desk.engine.asked] == ["dial", "dial"]


def test_who_is_asked_in_a_talk_is_rung_at_any_hour(desk: Desk) -> None:
    """O11: a colleague on a mobile is asked about the held caller; nobody reads a question with somebody waiting."""
    desk.clinic.clock.advance(timedelta(hours=7))
    desk.engine.tell(rings(), is_answered(2))
    desk.phone.consult("1", OTHERS)
    assert desk.engine.asked[-1] == ("dial", "09121110022")
