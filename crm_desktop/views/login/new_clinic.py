"""What the first run asks, and what making the clinic answers: plain facts between the wizard and the builder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class NewClinic:
    """The minimal set-up (MIS-16); everything else can be done later (MIS-17)."""

    language: str
    clinic_name: str
    client_word: str
    branch_name: str
    region: str  # ISO country
    time_zone: str
    currency: str
    shows_toman: bool
    days_off: str  # ISO weekdays as digits
    opens_at: str
    closes_at: str
    user_name: str
    login: str
    passphrase: str = field(repr=False)
    providers: tuple[str, ...] = ()  # the names of those who give visits


@dataclass(frozen=True)
class Founded:
    """The clinic is made; the code is shown once and kept nowhere."""

    opened: object  # app.opening.Opened, handed through
    recovery_code: str = field(repr=False)
    uses_keyring: bool = False
    clinic_name: str = ""  # where it was not asked for


# Makes the base; is told what to say meanwhile: "base", then "preset". Runs on an errand lane; raises Problems.
Found = Callable[[NewClinic, Callable[[str], None]], Founded]
