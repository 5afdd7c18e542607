"""One call at many desks, as real telephones see it: who was quicker, who missed nothing, who waited in vain."""

from __future__ import annotations

from crm_desktop.telephony.events import EventKind
from tests.telephony.real_exchange.conftest import GROUP, QUEUE, RTP_LOUD, Outside, Telephone, hears, rung


def test_a_colleague_was_quicker(telephone: Telephone, outside: Outside) -> None:
    """P4, rule 3 of the log: no missed call, at a ring group and at a queue."""
    desk, other = telephone("101"), telephone("102")
    for times, number in enumerate((GROUP, QUEUE), 1):
        call = outside.rings_at(number)
        lost, won = rung(desk, times), rung(other, times)
        other.phone.answer(won)
        desk.event(EventKind.ENDED, lost)
        assert desk.kinds(lost) == [EventKind.RINGING, EventKind.ANSWERED_ELSEWHERE, EventKind.ENDED]
        hears(other, won)
        desk.until(lambda call=call: call.rtp.level > RTP_LOUD)  # type: ignore[misc] # bound now
        call.hang_up()
        other.event(EventKind.ENDED, won)


def test_nobody_was_quick_enough(telephone: Telephone, outside: Outside) -> None:
    """P4: at both it is a missed call, and no answered one."""
    desk, other = telephone("101"), telephone("102")
    call = outside.rings_at(GROUP)
    keys = [(each, rung(each)) for each in (desk, other)]
    call.cancel()
    for each, key in keys:
        assert each.event(EventKind.ENDED, key).code == 487
        assert not each.of(EventKind.ANSWERED_ELSEWHERE)


def test_one_declines_and_the_other_rings_on(telephone: Telephone, outside: Outside) -> None:
    desk, other = telephone("101"), telephone("102")
    outside.rings_at(GROUP)
    key, there = rung(desk), rung(other)
    desk.phone.reject(key)
    assert desk.event(EventKind.ENDED, key).code == 603
    other.phone.answer(there)
    other.event(EventKind.ANSWERED, there)
    hears(other, there)


def test_who_waits_in_a_queue_hears_something_and_gives_up(telephone: Telephone, outside: Outside) -> None:
    """G5: the exchange took him at once; to the desks he is a missed call."""
    desk, other = telephone("101"), telephone("102")
    call = outside.rings_at(QUEUE)
    key = rung(desk)
    desk.until(lambda: call.is_answered)
    call.hang_up()
    assert desk.event(EventKind.ENDED, key).code == 487
    assert other.event(EventKind.ENDED, rung(other)).code == 487
