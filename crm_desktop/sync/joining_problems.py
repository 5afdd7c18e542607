"""What can stand between this computer and joining a server, besides the network: told before anything is lost."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem


class JoinStopped(Problem):
    """The person asked for it; what has come is kept."""

    code = "join.stopped"


class OtherPassphrase(Problem):
    """Joining was begun in this folder with another passphrase."""

    code = "join.other_passphrase"


class OtherServer(Problem):
    """Joining was begun in this folder with another server or login. facts: server, login"""

    code = "join.other_server"


class NotAnAddress(Problem):
    """facts: text"""

    code = "join.not_an_address"


class PasswordInAddress(Problem):
    """Whoever may list processes or read a history would see it."""

    code = "join.password_in_address"


class ServerIsEmpty(Problem):
    """There is no clinic on it yet that could be joined."""

    code = "join.server_is_empty"


class ServerHasClinic(Problem):
    """This base has a clinic of its own, and so has the server."""

    code = "join.server_has_clinic"


class NotTheFounder(Problem):
    """An empty server is founded by the login that its administrator named. facts: login"""

    code = "join.not_the_founder"


class NoSuchPerson(Problem):
    """The login is not that of somebody of this clinic. facts: login"""

    code = "join.no_such_person"


class AlreadyJoined(Problem):
    """facts: server, login"""

    code = "join.already_joined"


class NotJoined(Problem):
    """The base has no server that it could be synced with."""

    code = "join.not_joined"
