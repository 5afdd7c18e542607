"""What is asked of the manager, as the bytes that go to it; nothing that was typed can become a line of its own."""

from __future__ import annotations

import hashlib
import re

from crm_desktop.kit.problems import Problem

EVENTS = "call,cdr,agent"  # of all it could say, a tenth: a call is 41 to 133 events otherwise
RING_FOR_MS = 30_000
_DIALLED = re.compile(r"[0-9A-Za-z*#+_.]{1,40}\Z")
_FILLING = re.compile(r"[\s()\-\u00a0\u200e\u200f\u2066-\u2069]+")
_BROKEN = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")


class NumberUndiallable(Problem):
    """facts: number"""

    code = "telephony.number_undiallable"


def diallable(number: str) -> str:
    """The dial string with nothing in it that is more than a number to an exchange. Raises NumberUndiallable."""
    bare = _FILLING.sub("", number)
    if not _DIALLED.match(bare):
        raise NumberUndiallable(number=_BROKEN.sub(" ", number)[:40])
    return bare


def action(name: str, action_id: str, /, **fields: str | int) -> bytes:
    """`channel_id` is written ChannelId; a value with a line break would smuggle in an action, so breaks go."""
    lines = [f"Action: {name}", f"ActionID: {_one_line(action_id)}"]
    lines += [f"{key.title().replace('_', '')}: {_one_line(str(value))}" for key, value in fields.items()]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode("utf-8", "replace")


def challenge(action_id: str) -> bytes:
    return action("Challenge", action_id, auth_type="MD5")


def login(action_id: str, user: str, secret: str, challenge_: str) -> bytes:
    """The secret itself never goes over the wire; MD5 is what Asterisk offers."""
    key = hashlib.md5((challenge_ + secret).encode(), usedforsecurity=False).hexdigest()
    return action("Login", action_id, auth_type="MD5", username=user, key=key, events=EVENTS)


def login_openly(action_id: str, user: str, secret: str) -> bytes:
    """Over TLS only, for an exchange that forbids MD5."""
    return action("Login", action_id, username=user, secret=secret, events=EVENTS)


def ping(action_id: str) -> bytes:
    return action("Ping", action_id)


def logoff(action_id: str) -> bytes:
    return action("Logoff", action_id)


def originate(action_id: str, channel: str, number: str, context: str) -> bytes:
    """Rings one's own telephone with `number` as the caller, and dials it once that is lifted.

    The channel bears the ActionID as its Uniqueid, so that the call is known from its first event.
    """
    number = diallable(number)
    return action(
        "Originate",
        action_id,
        channel=channel,
        exten=number,
        context=context,
        priority=1,
        callerid=f'"{number}" <{number}>',
        timeout=RING_FOR_MS,
        async_="true",
        channel_id=action_id,
    )


def redirect(action_id: str, channel: str, number: str, context: str) -> bytes:
    return action("Redirect", action_id, channel=channel, exten=diallable(number), context=context, priority=1)


def atxfer(action_id: str, channel: str, number: str, context: str) -> bytes:
    """As if the telephone that has `channel` had pressed the key for a transfer with a question before."""
    return action("Atxfer", action_id, channel=channel, exten=diallable(number), context=context)


def hangup(action_id: str, channel: str, cause: int = 16) -> bytes:
    return action("Hangup", action_id, channel=channel, cause=cause)


def record(action_id: str, channel: str, file: str) -> bytes:
    """The exchange mixes both sides into `file`."""
    return action("MixMonitor", action_id, channel=channel, file=file, options="")


def stop_recording(action_id: str, channel: str) -> bytes:
    return action("StopMixMonitor", action_id, channel=channel)


def getvar(action_id: str, channel: str, variable: str) -> bytes:
    return action("Getvar", action_id, channel=channel, variable=variable)


def queue_pause(action_id: str, interface: str, *, is_paused: bool, reason: str = "") -> bytes:
    """In all queues that ring this telephone."""
    return action(
        "QueuePause", action_id, interface=interface, paused="true" if is_paused else "false", reason=reason[:60]
    )


def channels(action_id: str) -> bytes:
    return action("CoreShowChannels", action_id)


def status(action_id: str) -> bytes:
    """The same for a manager who may not ask for CoreShowChannels."""
    return action("Status", action_id)


def _one_line(value: str) -> str:
    return _BROKEN.sub(" ", value).strip()
