"""Why the SIP telephone cannot do what is asked; a child process hands these over by code and facts."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem


class NoSipHere(Problem):
    """facts: system"""

    code = "telephony.no_sip_here"


class AccountIncomplete(Problem):
    """Server or user is missing."""

    code = "telephony.account_incomplete"


class AccountUnusable(Problem):
    """A sign that no account may have. facts: cause"""

    code = "telephony.account_unusable"


class WrongPassword(Problem):
    """facts: server, user, code"""

    code = "telephony.wrong_password"


class ExtensionUnknown(Problem):
    """facts: server, user, code"""

    code = "telephony.extension_unknown"


class ExchangeSilent(Problem):
    """facts: server"""

    code = "telephony.sip_exchange_silent"


class ExchangeNotFound(Problem):
    """Its name leads nowhere. facts: server"""

    code = "telephony.exchange_not_found"


class ExchangeRefuses(Problem):
    """facts: server, code, reason"""

    code = "telephony.exchange_refuses"


class CertificateRefused(Problem):
    """facts: server, cause"""

    code = "telephony.certificate_refused"


class CaFileUnreadable(Problem):
    """facts: path"""

    code = "telephony.ca_file_unreadable"


class PortTaken(Problem):
    """facts: port"""

    code = "telephony.port_taken"


class EngineDied(Problem):
    code = "telephony.engine_died"


class NotRegistered(Problem):
    code = "telephony.not_registered"


class CallOver(Problem):
    code = "telephony.call_over"


class NotInACall(Problem):
    """Only an answered call can be held, handed on or sent digits."""

    code = "telephony.not_in_a_call"


class TooManyCalls(Problem):
    code = "telephony.too_many_calls"


class BadNumber(Problem):
    """facts: number"""

    code = "telephony.bad_number"


class BadDigits(Problem):
    """facts: digits"""

    code = "telephony.bad_digits"


class NoCommonCodec(Problem):
    code = "telephony.no_common_codec"


class NoEncryption(Problem):
    """The other side does not encrypt, and we must."""

    code = "telephony.no_encryption"


class TransferFailed(Problem):
    """facts: cause"""

    code = "telephony.transfer_failed"


class CommandFailed(Problem):
    """facts: cause"""

    code = "telephony.command_failed"


class MicrophoneMissing(Problem):
    """facts: name"""

    code = "telephony.microphone_missing"


class SpeakerMissing(Problem):
    """facts: name"""

    code = "telephony.speaker_missing"


_KINDS: dict[str, type[Problem]] = {
    kind.code: kind
    for kind in list(globals().values())
    if isinstance(kind, type) and issubclass(kind, Problem) and kind is not Problem
}


def packed(problem: Problem | None) -> list[object] | None:
    return None if problem is None else [problem.code, problem.facts]


def revived(told: object) -> Problem | None:
    """What the child told; None when it told nothing that we know."""
    match told:
        case [str(code), dict(facts)] if code in _KINDS:
            return _KINDS[code](**{str(name): value for name, value in facts.items()})
    return None
