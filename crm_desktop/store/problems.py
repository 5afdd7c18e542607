"""What can be wrong with the base, the disk or one's rights, told to the user."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem


class WrongKey(Problem):
    """The passphrase does not open this base; the file is never recreated for that."""

    code = "store.wrong_key"


class NotOurFile(Problem):
    code = "store.not_our_file"


class DamagedFile(Problem):
    code = "store.damaged"


class NewerSchema(Problem):
    code = "store.newer_schema"


class DiskFull(Problem):
    code = "store.disk_full"


class DiskFailed(Problem):
    """The disk did not do what was asked: a loose cable, a network drive that went away."""

    code = "store.disk_failed"


class ReadOnlyFolder(Problem):
    code = "store.read_only"


class Busy(Problem):
    """Another process has been writing for longer than we wait."""

    code = "store.busy"


class NoRight(Problem):
    """Facts: right, givers (names of those who can give it; none where nobody could be asked)."""

    code = "access.no_right"


class NotHereAnyMore(Problem):
    """Whoever acts has left or lost their login since they signed in (C24-65). Facts: name."""

    code = "access.not_here_any_more"


class Gone(Problem):
    """The record was deleted, or is not for this person's eyes; which of the two is not said."""

    code = "record.gone"
