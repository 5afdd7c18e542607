"""A certificate that no authority vouches for is taken only if it is the very one that somebody looked at."""

from __future__ import annotations

import hashlib
import hmac
import re

_SHA256_DIGITS = 64


def fingerprint(der: bytes) -> str:
    """SHA-256 in pairs, as exchanges and browsers show it."""
    digits = hashlib.sha256(der).hexdigest().upper()
    return ":".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def is_pinned(der: bytes, pin: str) -> bool:
    """Whether `pin` names this certificate; an empty or broken pin names none."""
    digits = _digits(pin)
    return len(digits) == _SHA256_DIGITS and hmac.compare_digest(digits, _digits(fingerprint(der)))


def _digits(pin: str) -> str:
    return re.sub(r"[\s:]", "", pin.lower().removeprefix("sha256").lstrip(": "))
