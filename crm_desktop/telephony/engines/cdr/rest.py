"""Call records asked for at an https address: a list in JSON, in pages, since a moment."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any
from urllib.parse import urljoin, urlsplit

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.cdr.csv_file import LONGEST_CALL, Reading, since_then
from crm_desktop.telephony.engines.cdr.rows import CdrRow, Columns, RowRefused, WhyNot, columns_of

TIME_OUT = (5.0, 30.0)  # to connect, and between two pieces
MOST_PAGES = 500
LONGEST_PAGE = 32 << 20
_PIECE = 1 << 16
_LISTS = ("rows", "records", "data", "calls", "items", "cdr")


class CdrAddress(Problem):
    """facts: address"""

    code = "telephony.cdr_address"


class CdrUnreachable(Problem):
    """facts: host"""

    code = "telephony.cdr_unreachable"


class CdrLogin(Problem):
    """facts: host"""

    code = "telephony.cdr_login"


class CdrNotUnderstood(Problem):
    """facts: host"""

    code = "telephony.cdr_not_understood"


@dataclass(frozen=True, slots=True)
class RestSource:
    """`authority` is the file of the clinic's own authority; empty trusts the system's."""

    address: str
    token: str = field(default="", repr=False)
    authority: str = ""
    own: Mapping[str, str] = field(default_factory=dict)


def read_rest(source: RestSource, zone: tzinfo, since: datetime) -> Reading:
    """Raises CdrAddress, CdrUnreachable, CdrLogin, CdrNotUnderstood, CdrLayout."""
    parts = _parts(source.address)
    host = parts.hostname or ""
    asked_since = (since - LONGEST_CALL).astimezone(UTC).isoformat()
    rows: list[CdrRow] = []
    refused: list[RowRefused] = []
    place, address, question = 0, source.address, {"since": asked_since}
    seen: set[str] = set()
    for _ in range(MOST_PAGES):
        page = _page(source, address, question, host)
        records, following = _opened(page, host)
        columns: Columns | None = None
        for record in records:
            place += 1
            if not isinstance(record, dict):
                refused.append(RowRefused(place, WhyNot.NOT_A_LINE))
                continue
            columns = columns or columns_of(list(record), zone, source.own, by_name=True)
            row = columns.row(place, record)
            if isinstance(row, CdrRow):
                rows.append(row)
            else:
                refused.append(row)
        if not following or not records:
            break
        seen.add(address)
        address, question = urljoin(address, following), {}
        # The password goes along, so nobody may send it elsewhere, or round in a ring.
        if address in seen or _parts(address)[:2] != parts[:2]:
            raise CdrNotUnderstood(host=host)
    return Reading(since_then(rows, since), tuple(refused))


def _parts(address: str) -> Any:
    try:
        parts = urlsplit(address)
        is_here = parts.hostname in ("127.0.0.1", "localhost", "::1")
        is_right = parts.hostname and (parts.scheme == "https" or (parts.scheme == "http" and is_here))
    except ValueError:
        is_right = None
    if not is_right:
        raise CdrAddress(address=address[:200])
    return parts


def _page(source: RestSource, address: str, question: dict[str, str], host: str) -> object:
    import requests

    headers = {"Accept": "application/json"} | ({"Authorization": f"Bearer {source.token}"} if source.token else {})
    try:
        with requests.get(
            address,
            params=question,
            headers=headers,
            timeout=TIME_OUT,
            verify=source.authority or True,
            stream=True,
            allow_redirects=False,
        ) as reply:
            if reply.status_code in (401, 403):
                raise CdrLogin(host=host)
            if reply.status_code >= 500:
                raise CdrUnreachable(host=host)
            if reply.status_code != 200:
                raise CdrNotUnderstood(host=host)
            body = bytearray()
            for piece in reply.iter_content(_PIECE):
                body += piece
                if len(body) > LONGEST_PAGE:
                    raise CdrNotUnderstood(host=host)
    except (requests.RequestException, OSError) as error:
        raise CdrUnreachable(host=host) from error
    except UnicodeError as error:  # a token that no header can hold
        raise CdrLogin(host=host) from error
    try:
        return json.loads(bytes(body))
    except (ValueError, RecursionError) as error:
        raise CdrNotUnderstood(host=host) from error


def _opened(page: object, host: str) -> tuple[list[object], str]:
    """A bare list, or one in an object that may name the next page."""
    if isinstance(page, list):
        return page, ""
    if isinstance(page, dict):
        records = next((page[name] for name in _LISTS if isinstance(page.get(name), list)), None)
        if records is not None:
            following = page.get("next")
            return records, following if isinstance(following, str) else ""
    raise CdrNotUnderstood(host=host)
