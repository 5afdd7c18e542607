"""Which engine carries out a wish about a call: the one that has its sound, else the exchange (telephony.md Shape)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crm_desktop.telephony.hub_book import Conversation
from crm_desktop.telephony.hub_sightings import Sighting, is_at_hand
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can, Link, Softphone

_IN_TALK = Can.HANG_UP | Can.HOLD | Can.MUTE | Can.DTMF | Can.TRANSFER | Can.ATTENDED
_IN_PHASE = {
    Phase.RINGING: Can.ANSWER | Can.REJECT,
    Phase.DIALLING: Can.HANG_UP | Can.MUTE,
    Phase.EARLY: Can.HANG_UP | Can.MUTE | Can.DTMF,
    Phase.ACTIVE: _IN_TALK,
    Phase.HELD: _IN_TALK & ~Can.DTMF,
    Phase.TRANSFERRING: Can.HANG_UP,
    Phase.ENDED: Can.NOTHING,
}


class Engines:
    """In the order of preference in which they were added."""

    def __init__(self) -> None:
        self.by_name: dict[str, Softphone] = {}

    def at_work(self) -> Iterator[Softphone]:
        return (engine for engine in self.by_name.values() if engine.standing is None or _is_up(engine))

    @property
    def can(self) -> Can:
        together = Can.NOTHING
        for engine in self.at_work():
            together |= engine.can
        return together

    def that_dials(self) -> Softphone | None:
        """One that is up before one that may yet come up."""
        dialling = [engine for engine in self.by_name.values() if Can.DIAL in engine.can]
        return next((engine for engine in dialling if _is_up(engine)), next(iter(dialling), None))

    def sees_all(self, name: str) -> bool:
        engine = self.by_name.get(name)
        return engine is not None and Can.SEES_ALL in engine.can

    def may_now(self, conversation: Conversation, live: LiveCall) -> Can:
        """What may be asked of the call as it is shown; nothing of a call at another desk."""
        may = Can.NOTHING
        for seen in self._askable(conversation):
            may |= self.by_name[seen.provider].can & (_IN_PHASE[live.phase] | _IN_PHASE[seen.call.phase])
        return may if live.is_ours else Can.NOTHING

    def owner(self, conversation: Conversation, wish: Can) -> tuple[Softphone, Sighting] | None:
        for seen in self._askable(conversation):
            if wish in self.by_name[seen.provider].can:
                return self.by_name[seen.provider], seen
        return None

    def owners(self, conversation: Conversation, wish: Can) -> Mapping[str, Sighting]:
        """By engine: to join two calls both must be of one."""
        return {seen.provider: seen for seen in self._askable(conversation) if wish in self.by_name[seen.provider].can}

    def _askable(self, conversation: Conversation) -> list[Sighting]:
        living = [seen for seen in conversation.living() if seen.provider in self.by_name]
        at_hand = [seen for seen in living if is_at_hand(seen, conversation.sightings)]
        own = [seen for seen in at_hand if not seen.sees_all]
        return own + [seen for seen in living if seen.sees_all] if at_hand else []


def _is_up(engine: Softphone) -> bool:
    return engine.standing is not None and engine.standing.link is Link.UP
