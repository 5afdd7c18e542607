"""Calls at an exchange told in its manager's words, for what no recording shows: queues, transfers, pick-ups."""

from __future__ import annotations

from datetime import UTC, datetime

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.telephony.engines.ami.exchange import Exchange
from crm_desktop.telephony.engines.ami.fold import Fold
from crm_desktop.telephony.engines.ami.lines import Block
from crm_desktop.telephony.events import CallEvent
from tests.support.ami_server import said

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CALLER = "+77011234567"
DID = "+77172000000"


def exchange(extension: str = "101", **more: object) -> Exchange:
    facts: dict[str, object] = {"pbx": "main", "host": "127.0.0.1", "user": "crm", "secret": "let me in"}
    return Exchange(**(facts | {"extension": extension} | more))  # type: ignore[arg-type]  # the tests' own facts


class Scene:
    """`told` is all that the fold made of it; Uniqueids are short, the Linkedid of a call is its first one."""

    def __init__(self, extension: str = "101", **more: object) -> None:
        self.clock = FrozenClock(NOW)
        self.mono = 0.0
        self.fold = Fold(exchange(extension, **more), self.clock, lambda: self.mono)
        self.told: list[CallEvent] = []
        self._names: dict[str, str] = {}
        self._links: dict[str, str] = {}

    def say(self, event: str, **fields: str) -> list[CallEvent]:
        return self.take(said(event, **fields))

    def take(self, block: Block) -> list[CallEvent]:
        told = self.fold.take(block)
        self.told += told
        return told

    def comes_in(self, uniqueid: str = "1.1", number: str = CALLER, dialled: str = DID, name: str = "Ali") -> None:
        self._channel(uniqueid, "PJSIP/trunk", uniqueid)
        self.say(
            "Newchannel", **self._who(uniqueid), channelstate="4", calleridnum=number, calleridname=name, exten=dialled
        )

    def dials(self, extension: str, number: str, uniqueid: str = "1.1") -> None:
        """Somebody lifts a telephone of the clinic and dials."""
        self._channel(uniqueid, f"PJSIP/{extension}", uniqueid)
        self.say("Newchannel", **self._who(uniqueid), channelstate="4", calleridnum=extension, exten=number)

    def rings(self, uniqueid: str, channel: str, source: str = "1.1", dial_string: str = "") -> list[CallEvent]:
        """`channel` as "PJSIP/101" or "Local/101@queue;1", dialled by `source`; "" is the exchange itself."""
        link = self._links.get(source, uniqueid)
        self._channel(uniqueid, channel, link)
        self.say("Newchannel", **self._who(uniqueid), channelstate="0")
        return self.say("DialBegin", **self._who(source), **self._dest(uniqueid), dialstring=dial_string)

    def appears(self, uniqueid: str, channel: str, source: str = "1.1") -> None:
        """A channel that nobody dials, of the conversation of `source`."""
        self._channel(uniqueid, channel, self._links[source])
        self.say("Newchannel", **self._who(uniqueid), channelstate="4")

    def ends(self, uniqueid: str, status: str = "ANSWER", source: str = "1.1") -> list[CallEvent]:
        return self.say("DialEnd", **self._who(source), **self._dest(uniqueid), dialstatus=status)

    def hangs_up(self, uniqueid: str, cause: int = 16, **more: str) -> list[CallEvent]:
        return self.say("Hangup", **self._who(uniqueid), cause=str(cause), **more)

    def on(self, event: str, uniqueid: str = "1.1", **fields: str) -> list[CallEvent]:
        """Any event about one channel."""
        return self.say(event, **(self._who(uniqueid) | fields))

    def kinds(self) -> list[str]:
        """As "ringing 101", "ended"."""
        return [f"{event.kind} {event.extension}".strip() for event in self.told]

    def name(self, uniqueid: str) -> str:
        return self._names[uniqueid]

    def _channel(self, uniqueid: str, channel: str, link: str) -> None:
        stem, _, half = channel.partition(";")
        self._names[uniqueid] = f"{stem}-{len(self._names):08x}" + (f";{half}" if half else "")
        self._links[uniqueid] = link

    def _who(self, uniqueid: str) -> dict[str, str]:
        if uniqueid not in self._names:
            return {}
        return {"channel": self._names[uniqueid], "uniqueid": uniqueid, "linkedid": self._links[uniqueid]}

    def _dest(self, uniqueid: str) -> dict[str, str]:
        return {f"dest{key}": value for key, value in self._who(uniqueid).items()}
