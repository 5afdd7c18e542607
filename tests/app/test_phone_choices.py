"""What F8, Alt+H and Alt+1…9 mean for the calls that there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

from crm_desktop.app.phone_choices import Act, meant_by_alt_h, meant_by_f8, person_at
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.people.person import PersonStanding
from crm_desktop.queries.calls.caller_cards import CallerCard, CallerPerson
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.views.widgets.phone_desk import DeskCall

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def a_call(phase: Phase, *people: UUID, family: tuple[UUID, ...] = ()) -> DeskCall:
    live = LiveCall(uuid4().hex, phase, Direction.IN, AT, is_ours=True)
    card = CallerCard("0912", people=tuple(map(a_person, people)), family=tuple(map(a_person, family)))
    return DeskCall(live, card=card)


def a_person(person_id: UUID) -> CallerPerson:
    return CallerPerson(
        person_id, "Sara", "Sara", "", None, PersonStanding.CONTACT, None, None, None, None, True, False, None, None,
        None, None, (), None, False,
    )  # fmt: skip


def test_f8_answers_what_rings_and_ends_what_goes_on() -> None:
    """R5: one key answers; the same key ends the talk, or gives up a number that is being dialled."""
    ringing, active, dialling = a_call(Phase.RINGING), a_call(Phase.ACTIVE), a_call(Phase.DIALLING)
    assert meant_by_f8([ringing]) == (Act.ANSWER, ringing)
    assert meant_by_f8([active]) == (Act.HANG_UP, active)
    assert meant_by_f8([dialling]) == (Act.HANG_UP, dialling)
    assert meant_by_f8([]) is None


def test_f8_in_a_talk_never_takes_a_second_caller_and_never_cuts_off_who_is_held() -> None:
    """O11: the second call is a thin strip; F8 still means the talk, and a held caller comes back by it."""
    ringing, active, held = a_call(Phase.RINGING), a_call(Phase.ACTIVE), a_call(Phase.HELD)
    assert meant_by_f8([active, ringing]) == (Act.HANG_UP, active)
    assert meant_by_f8([held, active]) == (Act.HANG_UP, active)
    assert meant_by_f8([held]) == (Act.RESUME, held)


def test_alt_h_takes_who_rings_and_goes_back_to_who_is_held() -> None:
    """O11: hold and answer is one key, and the way back the same one."""
    ringing, active, held = a_call(Phase.RINGING), a_call(Phase.ACTIVE), a_call(Phase.HELD)
    assert meant_by_alt_h([active, ringing]) == (Act.ANSWER, ringing)
    assert meant_by_alt_h([held, active]) == (Act.RESUME, held)
    assert meant_by_alt_h([active]) is None


def test_a_place_is_looked_for_where_somebody_rings_first() -> None:
    """P2, R5: Alt+2 is the second of the family that rings, however many talks are held."""
    mother, child, other = uuid4(), uuid4(), uuid4()
    rings = a_call(Phase.RINGING, mother, family=(child,))
    talks = a_call(Phase.ACTIVE, other, uuid4())
    found = person_at([rings, talks], 2)
    assert found is not None
    assert (found[0], found[1].person_id) == (rings, child)
    assert person_at([replace(rings, card=None), talks], 1) is not None
    assert person_at([rings], 3) is None
    assert person_at([a_call(Phase.RINGING, mother)], 1) is None, "one alone is no choice"
