"""A wish about a call of the hub's: carried out by the engine that can, or refused aloud; and one talk a person."""

from __future__ import annotations

import logging
from collections.abc import Callable

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.hub_book import Book, Conversation
from crm_desktop.telephony.hub_owners import Engines
from crm_desktop.telephony.hub_sightings import Sighting
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can, NotOffered, Softphone

log = logging.getLogger(__name__)


class Wishes:
    def __init__(self, engines: Engines, book: Book, refuse: Callable[[str, Problem], None]) -> None:
        """`refuse` hears the key of the conversation whose wish could not be carried out, and why."""
        self._engines, self._book, self._refuse = engines, book, refuse

    def living(self, key: str) -> Conversation | None:
        """Nothing is asked about a call that is over."""
        conversation = self._book.get(key)
        return None if conversation is None or conversation.is_told_over else conversation

    def ask(self, conversation: Conversation, wish: Can, do: Callable[[Softphone, str], None]) -> bool:
        able = self._engines.owner(conversation, wish)
        if able is None:
            self._refuse(conversation.key, NotOffered())
            return False
        engine, seen = able
        return self._carry_out(conversation, engine, lambda asked: do(asked, seen.call_key))

    def join(self, held: Conversation, asked: Conversation) -> bool:
        """The caller and whoever was asked talk with each other; only an engine that has both can do it (P5)."""
        able, others = self._engines.owners(held, Can.ATTENDED), self._engines.owners(asked, Can.ATTENDED)
        both = next((name for name in able if name in others), None)
        if both is None:
            self._refuse(held.key, NotOffered())
            return False
        here, there = able[both].call_key, others[both].call_key
        return self._carry_out(held, self._engines.by_name[both], lambda engine: engine.transfer_attended(here, there))

    def hold_others(self, but: Conversation | None) -> None:
        """One talk a person."""
        for other in list(self._book.conversations.values()):
            live = other.told
            if other is but or live is None or other.is_told_over or other.is_asked_to_hold:
                continue
            if live.is_ours and live.phase is Phase.ACTIVE and Can.HOLD in live.can:
                other.is_asked_to_hold = True
                self.ask(other, Can.HOLD, lambda engine, call_key: engine.hold(call_key))

    def stop_ringing(self, seen: Sighting) -> None:
        """A ghost must not keep one of the engine's few places."""
        engine = self._engines.by_name.get(seen.provider)
        if engine is None:
            return
        try:
            if seen.call.phase is Phase.RINGING and Can.REJECT in engine.can:
                engine.reject(seen.call_key)
            elif Can.HANG_UP in engine.can:
                engine.hang_up(seen.call_key)
        except Problem:
            log.warning("a call that rang for ever could not be ended")

    def _carry_out(self, conversation: Conversation, engine: Softphone, do: Callable[[Softphone], None]) -> bool:
        try:
            do(engine)
        except Problem as problem:
            self._refuse(conversation.key, problem)
            return False
        return True
