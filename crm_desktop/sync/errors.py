"""What can be wrong between a station and the server, as the user's business."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem


class Unreachable(Problem):
    """Nobody answers there, or the line broke: tried again by itself. Facts: host, reason."""

    code = "sync.unreachable"


class Swallowed(Unreachable):
    """The line stands and says nothing any more. Facts: host."""

    code = "sync.swallowed"


class ServerBusy(Unreachable):
    """The server broke off by itself (a restart, a deadlock, memory): tried again. Facts: host, reason."""

    code = "sync.server_busy"


class ServerFull(Unreachable):
    """All its connections are taken, or its disk is full. Facts: host, reason."""

    code = "sync.server_full"


class Denied(Problem):
    """Trying again would not help before somebody has done something."""

    code = "sync.denied"


class WrongPassword(Denied):
    """Facts: login."""

    code = "sync.wrong_password"


class Revoked(Denied):
    """The login may no longer be used. Facts: login."""

    code = "sync.revoked"


class NotTheHost(Denied):
    """The certificate is another host's, has run out, or nobody we trust has signed it. Facts: host, reason."""

    code = "sync.not_the_host"


class NoTls(Denied):
    """The server speaks without encryption only, and it is not this computer. Facts: host."""

    code = "sync.no_tls"


class NotACrmServer(Denied):
    """A PostgreSQL answers, but without our functions or that database. Facts: host, database."""

    code = "sync.not_a_crm_server"


class ServerTooOld(Denied):
    """PostgreSQL is older than 15. Facts: found, needed."""

    code = "sync.server_too_old"


class NoBtreeGist(Denied):
    """The extension btree_gist is missing, so no slot could be kept from being given twice. Facts: host."""

    code = "sync.no_btree_gist"


class ServerOlder(Denied):
    """The server's schema is older than the program's: an administrator brings it up to date. Facts: found, known."""

    code = "sync.server_older"


class ServerNewer(Problem):
    """The program is too old to be sent news; what was done here is still taken. Facts: found, known."""

    code = "sync.server_newer"


class ClockOff(Problem):
    """This computer's clock and the server's are apart. Facts: minutes."""

    code = "sync.clock_off"


class CannotSend(Denied):
    """The server does not understand what it was sent: our bug, and nothing is lost by it. Facts: reason."""

    code = "sync.cannot_send"


class SequenceGap(Problem):
    """Operations between the server's last one and our first are missing on this station."""

    code = "sync.sequence_gap"


class AnotherHistory(Problem):
    """The server has other operations under our numbers: this profile was copied."""

    code = "sync.another_history"


class UnknownStation(Problem):
    """The server does not know our identity, or it is somebody else's."""

    code = "sync.unknown_station"


class CursorLost(Problem):
    """The server's log does not reach back to where we are any more: everything is compared instead."""

    code = "sync.cursor_lost"
