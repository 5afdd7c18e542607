"""A form that is begun in a call is about whoever is on the line, and nobody types what the telephone knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.calls.call import Direction
from crm_desktop.models.work.request import RequestKind
from crm_desktop.views.telephony.call_bar_vm import Who, front_of, who
from crm_desktop.views.widgets.phone_desk import DeskCall


def with_caller(key: str, facts: Mapping[str, Any], calls: tuple[DeskCall, ...]) -> Mapping[str, Any]:
    """The facts of the dialog `key`: as they are where it is asked for about somebody, or is no request (F3)."""
    call = front_of(one for one in calls if not one.live.is_over) if key == "new_request" and not facts else None
    if call is None or who(call) is Who.COLLEAGUE:
        return facts
    # Of somebody whom the clinic has called they say themselves how it came.
    brought: dict[str, Any] = {"kind": RequestKind.CALL.value} if call.live.direction is Direction.IN else {}
    if call.call_id is not None:
        brought["call_id"] = call.call_id
    else:
        brought["call_key"] = call.key  # its row is still to come
    if call.person_id is not None:
        brought["person_id"] = call.person_id
    elif call.live.number:
        brought["phone"] = (call.card.e164 if call.card is not None else None) or call.live.number
    return brought
