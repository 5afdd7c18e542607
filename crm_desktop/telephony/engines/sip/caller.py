"""Who calls, from the headers of his INVITE: strangers' words, cleaned before anybody sees them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned_name, cleaned_number

# A name, quoted or bare, before the address in angle brackets.
_NAMED = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*))\s*<([^>]*)>', re.DOTALL)
_BARE = re.compile(r"\s*(?:(?:sips?|tel):|[\w+*#.-]{1,64}(?:[@;]|$))", re.IGNORECASE)
_LONGEST_HEADER = 4_000


@dataclass(frozen=True, slots=True)
class Caller:
    number: str = ""
    name: str = ""
    line: str = ""
    diverted_from: str = ""


@dataclass(frozen=True, slots=True)
class KnownCall:
    """What every event of a call repeats."""

    direction: Direction
    caller: Caller
    sip_call_id: str = ""

    def facts(self) -> dict[str, object]:
        """As CallEvent names them."""
        return {"direction": self.direction, "sip_call_id": self.sip_call_id, **asdict(self.caller)}


def caller_of(headers: Mapping[str, object], own: tuple[str, ...]) -> Caller:
    """`headers` by their names in small letters; what the exchange vouches for comes first. `own`: our own numbers."""
    number = name = ""
    for header in ("p-asserted-identity", "remote-party-id", "from", "peer"):
        shown, address = _parts(headers.get(header))
        number = number or cleaned_number(address)
        name = name or cleaned_name(shown)
    line = next((found for header in ("p-called-party-id", "to") if (found := _number(headers.get(header)))), "")
    diverted = next((found for header in ("diversion", "history-info") if (found := _number(headers.get(header)))), "")
    return Caller(
        number=number,
        name="" if name == number else name,
        line="" if line in own else line,
        diverted_from="" if diverted in (*own, number) else diverted,
    )


def _number(header: object) -> str:
    return cleaned_number(_parts(header)[1])


def _parts(header: object) -> tuple[str, str]:
    """Name and address of a header such as From; the first of several."""
    text = header[:_LONGEST_HEADER] if isinstance(header, str) else ""
    if found := _NAMED.match(text):
        quoted, bare, address = found.groups()
        return re.sub(r"\\(.)", r"\1", quoted) if quoted else (bare or ""), address
    # No brackets, quotation marks that do not match, or a name so long that the library cut off what came after it.
    before, bracket, rest = text.rpartition("<")
    address = rest.partition(">")[0]
    if bracket and _BARE.match(address):
        return before.strip('" '), address
    return ("", text.partition(";")[0]) if _BARE.match(text) else (text.strip('" '), "")
