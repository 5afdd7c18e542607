"""The telephone's own sounds, and sound brought from one rate to another."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise

import pytest

from crm_desktop.telephony.engines.sip.resampling import Resampler
from crm_desktop.telephony.engines.sip.sound import level_of
from crm_desktop.telephony.engines.sip.tones import BUSY, Loop, pcm
from tests.support.rtp_tone import tone


@pytest.mark.parametrize(("down", "up"), [(48_000, 8_000), (44_100, 8_000), (48_000, 16_000)])
def test_a_tone_survives_the_way_there_and_back(down: int, up: int) -> None:
    there, back = Resampler(down, up), Resampler(up, down)
    sound = tone(440, down, 0.5)
    pieces = [sound[at : at + 1_000] for at in range(0, len(sound), 1_000)]
    again = b"".join(back.take(there.take(piece)) for piece in pieces)
    assert abs(len(again) - len(sound)) < 100
    assert abs(level_of(again) - level_of(sound)) < 0.03
    samples = array("h", again)
    crossings = sum(1 for one, next_one in pairwise(samples) if (one < 0) != (next_one < 0))
    assert abs(crossings - 440) < 6


def test_tones_begin_and_end_softly_and_repeat() -> None:
    samples = array("h", pcm(BUSY, 8_000))
    assert max(abs(one) for one in samples[:2]) < 500
    assert math.isclose(len(samples) / 8_000, 0.7, abs_tol=0.01)
    loop = Loop(BUSY, 8_000)
    assert loop.take(20_000)[: len(samples) * 2] == pcm(BUSY, 8_000)
    assert loop.rounds == 1
