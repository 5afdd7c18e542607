"""Dialling is handed to a telephone the clinic has already: a `tel:` or `sip:` link goes out, and one may come in.

What opens links belongs to the window, so it is handed in. Nothing is seen of what becomes of such a call.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from urllib.parse import quote
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned, cleaned_number
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.softphone import Can, Link, Softphone, Standing

PROVIDER = "handoff"
HANDED_OVER = "handed over"  # the reason of an end that nobody saw
SCHEMES = ("tel:", "sip:", "sips:", "callto:")
LONGEST_LINK = 400
_FILLING = re.compile(r"[\s()./\u00a0-]+")
_NUMBER = re.compile(r"\+?[0-9*#]{1,40}\Z")
_USER = re.compile(r"[0-9A-Za-z+*#._-]{1,40}\Z")
_HOST = re.compile(r"[0-9A-Za-z.:\[\]-]{1,120}\Z")


class LinkUnusable(Problem):
    """facts: link"""

    code = "telephony.link_unusable"


class NothingDials(Problem):
    """This computer has no program for such links. facts: scheme"""

    code = "telephony.nothing_dials"


class HandOff(Softphone):
    name = PROVIDER
    can = Can.DIAL

    def __init__(
        self,
        open_link: Callable[[str], bool],
        *,
        scheme: str = "tel",
        host: str = "",
        extension: str = "",
        clock: Clock = utc_now,
        mono: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`open_link` says whether a program took it; `host` is of the exchange, for `sip:` links."""
        super().__init__(parent)
        self._open_link = open_link
        self._scheme = scheme
        self._host = host
        self._extension = extension
        self._clock = clock
        self._mono = mono

    def start(self) -> None:
        self._stands(Standing(Link.UP, self._clock()))

    def stop(self) -> None:
        self._stands(Standing(Link.OFF, self._clock()))

    def dial(self, number: str, headers: Mapping[str, str] | None = None) -> str:
        """It is over for us when it has begun: how long they talked, and whether, a person has to say."""
        key = uuid4().hex
        try:
            link = link_of(number, self._scheme, self._host)
        except LinkUnusable as problem:
            self._refuse(key, problem)
            return key
        if not self._open_link(link):
            self._refuse(key, NothingDials(scheme=self._scheme))
            return key
        self.happened.emit(self._event(key, number, EventKind.DIALLING))
        ended = self._event(key, number, EventKind.ENDED, HANDED_OVER)
        QTimer.singleShot(0, self, lambda: self.happened.emit(ended))
        return key

    def _event(self, key: str, number: str, kind: EventKind, reason: str = "") -> CallEvent:
        return CallEvent(
            self.name,
            key,
            kind,
            self._clock(),
            self._mono(),
            direction=Direction.OUT,
            number=cleaned_number(number),
            extension=self._extension,
            reason=reason,
            is_ours=True,
        )

    def _refuse(self, key: str, why: Problem) -> None:
        """After the caller has the key in hand."""
        QTimer.singleShot(0, self, lambda: self.refused.emit(key, why))


def link_of(number: str, scheme: str = "tel", host: str = "") -> str:
    """The number as a link that any telephone program understands. Raises LinkUnusable."""
    bare = _FILLING.sub("", latin_digits(number))
    usable = _USER if scheme == "sip" else _NUMBER
    if not usable.match(bare) or (scheme == "sip" and not _HOST.match(host)):
        raise LinkUnusable(link=cleaned(number))
    digits = quote(bare, safe="+*")
    return f"sip:{digits}@{host}" if scheme == "sip" else f"tel:{digits}"


def is_link(text: str) -> bool:
    return text.strip().lower().startswith(SCHEMES)


def number_of_link(link: str) -> str:
    """Whom a link from a web page or a letter wants to call; it only fills a field. Raises LinkUnusable."""
    if len(link) <= LONGEST_LINK and is_link(link):
        number = _FILLING.sub("", cleaned_number(link))
        if _USER.match(number) and any(sign.isdigit() for sign in number):
            return number
    raise LinkUnusable(link=cleaned(link))
