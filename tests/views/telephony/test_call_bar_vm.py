"""Which conversation stands in front, what may be done with it, and what is asked after it (O2, O11, pain P22)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.telephony.call_bar_vm import (
    Act,
    CallBarVm,
    Mode,
    Who,
    acts,
    asks_name,
    candidates,
    wants_wrap_up,
    who,
)
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.views.telephony.phone_at_hand import (
    PhoneAtHand,
    a_call,
    a_card,
    a_family,
    a_live,
    a_person,
    a_talk,
    an_id,
)


@pytest.fixture
def vm(clinic: TestHouse, phone: PhoneAtHand) -> CallBarVm:
    return CallBarVm(clinic.house)


def test_who_is_calling_is_one_of_five_things() -> None:
    """P2: one person, a family, nobody known, nobody who shows a number, or a colleague."""
    mother, *_ = family = a_family()
    assert who(a_call(a_live(), a_person())) is Who.KNOWN
    assert who(a_call(a_live(), *family)) is Who.FAMILY
    assert who(a_call(a_live(), *family, person_id=mother.person_id)) is Who.KNOWN
    assert who(a_call(a_live())) is Who.UNKNOWN
    assert who(a_call(a_live(number=""))) is Who.ANONYMOUS
    inside = a_card(number="104", e164=None, is_internal=True, extension_of="Ali")
    assert who(a_call(a_live(number="104"), card=inside)) is Who.COLLEAGUE


def test_relatives_without_the_number_are_offered_as_well() -> None:
    """B3: the mother's telephone is the children's too; nine at the most, one a digit."""
    mother, *children = a_family()
    call = a_call(a_live(), card=a_card(mother, family=tuple(children)))
    assert [one.name for one in candidates(call)] == ["Sara Ahmadi", "Nima Karimi", "Tara Karimi", "Parsa Karimi"]
    crowd = a_call(a_live(), *(a_person(f"Person {at}") for at in range(12)))
    assert len(candidates(crowd)) == 9


def test_a_ringing_call_offers_what_the_engine_can() -> None:
    """O2: nothing stands there that would be refused."""
    assert acts(a_call(a_live(), a_person())) == (Act.CARD, Act.TRANSFER, Act.REJECT, Act.ANSWER)
    assert acts(a_call(a_live(can=Can.REJECT))) == (Act.REJECT,)
    assert acts(a_call(a_live(can=Can.NOTHING))) == ()


def test_a_talk_offers_hold_and_take_back() -> None:
    """O2: whatever is not possible while somebody waits is not offered."""
    talking, held = a_call(a_talk(), a_person()), a_call(a_talk(phase=Phase.HELD), a_person())
    assert Act.HOLD in acts(talking)
    assert {Act.MUTE, Act.KEYPAD} <= set(acts(talking))
    assert Act.RESUME in acts(held)
    assert not {Act.HOLD, Act.MUTE, Act.KEYPAD} & set(acts(held))
    assert Act.UNMUTE in acts(a_call(a_talk(is_muted=True)))


def test_the_talk_stays_in_front_of_a_second_caller(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """O11: a thin line only, and its button holds the talk first."""
    phone.ring(a_call(a_talk("one"), a_person()))
    phone.ring(a_call(a_live("two"), a_person("Olga Petrova")))
    assert [(call.key, mode) for call, mode in vm.lines] == [("one", Mode.FULL), ("two", Mode.THIN)]
    (_, (second, mode)) = vm.lines
    assert vm.acts(second, mode) == (Act.REJECT, Act.HOLD_AND_ANSWER)
    vm.act(Act.HOLD_AND_ANSWER, "two")
    assert phone.said("answer") == [("two",)]


def test_the_held_caller_waits_beside_and_can_be_connected(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """R5: asked first, then joined."""
    phone.ring(a_call(a_talk("one", phase=Phase.HELD), a_person()))
    phone.ring(a_call(a_talk("two", 20, direction=Direction.OUT), a_person("Olga Petrova")))
    (front, mode), (beside, _) = vm.lines
    assert (front.key, beside.key) == ("two", "one")
    assert Act.JOIN in vm.acts(front, mode)
    vm.act(Act.JOIN, "two")
    assert phone.said("transfer_attended") == [("one",)]


def test_two_clients_who_called_are_not_connected(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """O11: a slip of the mouse must not let one patient hear another."""
    phone.ring(a_call(a_talk("one", phase=Phase.HELD), a_person()))
    phone.ring(a_call(a_talk("two", 20), a_person("Olga Petrova")))
    (front, mode), _ = vm.lines
    assert Act.JOIN not in vm.acts(front, mode)


def test_a_talk_counts_from_its_answer_and_stands_still_when_over(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """O12: the time is that of the call, whenever the bar was made."""
    assert vm.seconds(a_live(seconds=7)) == 7
    assert vm.seconds(a_talk(seconds=192)) == 192
    phone.ring(a_call(a_talk(seconds=192), a_person()))
    over = phone.end("one", at=NOW - timedelta(seconds=2))
    assert vm.seconds(over.live) == 190
    assert vm.seconds_after(over.live) == 2


def test_every_talk_and_every_try_is_asked_after() -> None:
    """P22: also an outgoing call nobody took; what nobody of us took is the ledger's."""
    talked = a_call(a_talk(phase=Phase.ENDED, outcome=CallOutcome.ANSWERED), a_person())
    tried = a_call(a_live(direction=Direction.OUT, phase=Phase.ENDED, outcome=CallOutcome.NO_ANSWER), a_person())
    missed = a_call(a_live(phase=Phase.ENDED, outcome=CallOutcome.MISSED), a_person())
    elsewhere = a_call(a_live(phase=Phase.ENDED, outcome=CallOutcome.ANSWERED_ELSEWHERE), a_person())
    inside = a_card(is_internal=True, extension_of="Ali")
    colleague = a_call(a_talk(phase=Phase.ENDED, outcome=CallOutcome.ANSWERED), card=inside)
    assert wants_wrap_up(talked)
    assert wants_wrap_up(tried)
    assert not any(wants_wrap_up(call) for call in (missed, elsewhere, colleague))


def test_a_call_answered_elsewhere_leaves_at_once(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """Telephony "The card": it goes when somebody else has taken it."""
    phone.ring(a_call(a_live(), a_person()))
    phone.end("one", CallOutcome.ANSWERED_ELSEWHERE)
    assert vm.lines == ()


def test_what_came_of_it_waits_behind_the_next_call(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """P22: the wrap-up stays, and its task may come a moment later."""
    phone.ring(a_call(a_talk("one"), a_person()))
    phone.end("one")
    phone.tell("one", task_id=an_id("task"))
    phone.ring(a_call(a_live("two"), a_person("Olga Petrova")))
    assert [(call.key, mode) for call, mode in vm.lines] == [("two", Mode.FULL), ("one", Mode.WRAP)]
    assert vm.lines[1][0].task_id == an_id("task")
    vm.finish("one")
    assert [call.key for call, _ in vm.lines] == ["two"]


def test_after_the_last_result_the_operator_is_free_again(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """O2: the pause after a call ends with its result, not by a key of its own."""
    phone.ring(a_call(a_talk("one"), a_person()))
    phone.end("one")
    assert phone.said("end_wrap_up") == []
    vm.finish("one")
    assert phone.said("end_wrap_up") == [()]


def test_the_name_is_asked_while_one_talks() -> None:
    """O3: not of a ring that nobody has answered, nor of a number nobody took."""
    assert asks_name(a_call(a_talk()))
    assert asks_name(a_call(a_talk(number="")))
    assert not asks_name(a_call(a_live()))
    assert not asks_name(a_call(a_talk(), a_person()))


def test_the_digits_choose_among_those_who_ring(vm: CallBarVm, phone: PhoneAtHand) -> None:
    """R5, O11: the newest ringing family, else the newest talk that has several."""

    def chosen_among() -> str:
        return vm.chooser.key if vm.chooser is not None else ""

    assert chosen_among() == ""
    phone.ring(a_call(a_talk("one"), *a_family()))
    assert chosen_among() == "one"
    phone.ring(a_call(a_live("two"), *a_family()))
    assert chosen_among() == "two"
