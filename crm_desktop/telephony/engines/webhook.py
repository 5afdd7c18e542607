"""What a mobile telephone or another exchange says of a call, in signed JSON: docs/telephone-webhook.md.

Nothing is received here: whoever listens hands over the body as it came, and its two headers.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned, cleaned_id, cleaned_name, cleaned_number
from crm_desktop.telephony.events import CallEvent, EventKind

PROVIDER = "webhook"
TIME_HEADER = "X-CRM-Time"
SIGNATURE_HEADER = "X-CRM-Signature"
VERSION = "v1"
LONGEST_BODY = 64 * 1024
WINDOW = timedelta(minutes=5)
MOST_REMEMBERED = 20_000
LONGEST_ID = 60  # of a conversation, as the log keeps it
OLDEST = timedelta(days=31)  # a telephone that was out of reach tells of last month; older is no news
_LONGEST_TEXT = 1_000

KINDS: Mapping[str, EventKind] = {
    "ringing": EventKind.RINGING,
    "dialling": EventKind.DIALLING,
    "early": EventKind.EARLY,
    "answered": EventKind.ANSWERED,
    "held": EventKind.HELD,
    "resumed": EventKind.RESUMED,
    "transferred": EventKind.TRANSFERRED,
    "leg_ended": EventKind.LEG_ENDED,
    "ended": EventKind.ENDED,
    "record": EventKind.CDR,
}


class WebhookTooLong(Problem):
    code = "telephony.webhook_too_long"


class WebhookSignature(Problem):
    code = "telephony.webhook_signature"


class WebhookStale(Problem):
    code = "telephony.webhook_stale"


class WebhookRepeated(Problem):
    code = "telephony.webhook_repeated"


class WebhookUnreadable(Problem):
    """facts: field"""

    code = "telephony.webhook_unreadable"


@dataclass(frozen=True, slots=True)
class Sender:
    """Whom a secret was given to; `extension` is this workstation's telephone, where calls are ours."""

    pbx: str
    secret: bytes = field(repr=False)
    extension: str = ""


class Seen:
    """Messages of the last minutes, so that a copy of one does nothing."""

    def __init__(self) -> None:
        self._until: OrderedDict[str, datetime] = OrderedDict()

    def is_new(self, name: str, now: datetime) -> bool:
        for old in [each for each, until in self._until.items() if until < now]:
            del self._until[old]
        if name in self._until:
            return False
        self._until[name] = now + 2 * WINDOW
        while len(self._until) > MOST_REMEMBERED:
            self._until.popitem(last=False)
        return True


def read_webhook(body: bytes, signed_at: str, signature: str, sender: Sender, seen: Seen, now: datetime) -> CallEvent:
    """`now` is of the listener's clock. Raises a Webhook… problem; then nothing is remembered of the message."""
    if len(body) > LONGEST_BODY:
        raise WebhookTooLong()
    if not sender.secret or not hmac.compare_digest(sign(body, signed_at, sender.secret), _plain(signature)):
        raise WebhookSignature()
    # The time is looked at only now, for it is signed as well.
    seconds = int(signed_at) if signed_at.isascii() and signed_at.isdigit() and len(signed_at) <= 12 else 0
    if abs(now.timestamp() - seconds) > WINDOW.total_seconds():
        raise WebhookStale()
    event, name = _read(_object(body), sender, now)
    if not seen.is_new(f"{sender.pbx} {name}", now):
        raise WebhookRepeated()
    return event


def sign(body: bytes, signed_at: str, secret: bytes) -> str:
    """Over the time, a full stop and the body exactly as it is sent."""
    signed = signed_at.encode("utf-8", "replace") + b"." + body
    return f"{VERSION}={hmac.new(secret, signed, hashlib.sha256).hexdigest()}"


def _plain(signature: str) -> str:
    """`compare_digest` takes no other letters."""
    return signature.strip().lower() if signature.isascii() else ""


def _object(body: bytes) -> dict[str, object]:
    try:
        said = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise WebhookUnreadable(field="JSON") from error
    if not isinstance(said, dict):
        raise WebhookUnreadable(field="JSON")
    return said


def _read(said: dict[str, object], sender: Sender, now: datetime) -> tuple[CallEvent, str]:
    name, call = cleaned_id(_text(said, "id")), cleaned_id(_text(said, "call"))[:LONGEST_ID]
    if not name:
        raise WebhookUnreadable(field="id")
    if not call:
        raise WebhookUnreadable(field="call")
    kind = KINDS.get(_text(said, "event"))
    if kind is None:
        raise WebhookUnreadable(field="event")
    at = _moment(said, "at", now)
    if at is None:
        raise WebhookUnreadable(field="at")
    direction, extension = _direction(said), cleaned_number(_text(said, "extension"))
    if direction is None and kind in (EventKind.RINGING, EventKind.DIALLING, EventKind.CDR):
        raise WebhookUnreadable(field="direction")
    is_answered = _flag(said, "is_answered")
    if is_answered is None and kind is EventKind.CDR:
        raise WebhookUnreadable(field="is_answered")
    event = CallEvent(
        provider=PROVIDER,
        call_key=f"{sender.pbx} {call}",
        kind=kind,
        at=at,
        mono=0.0,
        direction=direction,
        number=cleaned_number(_text(said, "number")),
        name=cleaned_name(_text(said, "name")),
        line=cleaned(_text(said, "line"))[:40],
        diverted_from=cleaned_number(_text(said, "diverted_from")),
        queue=cleaned(_text(said, "queue"))[:40],
        pbx=sender.pbx,
        sip_call_id=cleaned_id(_text(said, "sip_call_id")),
        linkedid=call,
        extension=extension,
        code=_code(said),
        reason=cleaned(_text(said, "reason")),
        transferred_to=cleaned_number(_text(said, "transferred_to")),
        answered_at=_moment(said, "answered_at", now),
        ended_at=_moment(said, "ended_at", now),
        is_answered=is_answered,
        is_abandoned=bool(_flag(said, "is_abandoned")),
        recording=cleaned(_text(said, "recording")),
        is_ours=bool(extension) and extension == sender.extension,
    )
    return event, name


def _text(said: Mapping[str, object], name: str) -> str:
    value = said.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise WebhookUnreadable(field=name)
    return value


def _flag(said: Mapping[str, object], name: str) -> bool | None:
    value = said.get(name)
    if value is not None and not isinstance(value, bool):
        raise WebhookUnreadable(field=name)
    return value


def _code(said: Mapping[str, object]) -> int | None:
    value = said.get("code")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 100 <= value <= 699:
        raise WebhookUnreadable(field="code")
    return value


def _direction(said: Mapping[str, object]) -> Direction | None:
    value = _text(said, "direction")
    if value and value not in (Direction.IN.value, Direction.OUT.value):
        raise WebhookUnreadable(field="direction")
    return Direction(value) if value else None


def _moment(said: Mapping[str, object], name: str, now: datetime) -> datetime | None:
    """With its zone; neither from the future nor from another year."""
    text = _text(said, name)
    if not text:
        return None
    try:
        at = datetime.fromisoformat(text)
        if at.tzinfo is None:
            raise WebhookUnreadable(field=name)
        at = at.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise WebhookUnreadable(field=name) from error
    if not now - OLDEST <= at <= now + WINDOW:
        raise WebhookUnreadable(field=name)
    return at
