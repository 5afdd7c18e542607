"""Why nothing comes of the exchange's manager, or of what it was asked."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem


class ExchangeUnreachable(Problem):
    """facts: host, port"""

    code = "telephony.exchange_unreachable"


class ExchangeSilent(Problem):
    """facts: host"""

    code = "telephony.exchange_silent"


class ExchangeForeign(Problem):
    """Somebody listens there, but no manager. facts: host, port"""

    code = "telephony.exchange_foreign"


class ExchangeLogin(Problem):
    """facts: host"""

    code = "telephony.exchange_login"


class ExchangeCertificate(Problem):
    """facts: host"""

    code = "telephony.exchange_certificate"


class ExchangeAuthority(Problem):
    """What is to be trusted cannot be read as certificates."""

    code = "telephony.exchange_authority"


class ExchangeAway(Problem):
    """The connection is down just now."""

    code = "telephony.exchange_away"


class ExchangeRefused(Problem):
    """facts: said"""

    code = "telephony.exchange_refused"


class PauseRefused(Problem):
    """facts: said"""

    code = "telephony.pause_refused"


class CallNotHere(Problem):
    """This workstation's telephone has no part in the call."""

    code = "telephony.call_not_here"


# Asterisk's own words to QueuePause: of a telephone that is a member of no queue, and of an exchange without queues.
_NO_QUEUE = ("interface not found", "invalid/unknown command")


def is_in_no_queue(said: str) -> bool:
    return said.lower().startswith(_NO_QUEUE)
