"""Where a talk's recording lies, for who may hear it: the exchange makes it, the program only knows the place (T4)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import zone
from crm_desktop.kit.web_folders import web_folder
from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.calls.call import Call
from crm_desktop.store.access import may_see, require, seen

TABLES = frozenset({"call", "branch"})


@dataclass(frozen=True)
class Recording:
    """`places` are files, or https addresses, below `root`, the likeliest first; `sha256` is of the file as made."""

    places: tuple[str, ...]
    is_web: bool
    sha256: str | None
    root: str


def is_safe_root(root: str) -> bool:
    """A folder, or an https folder without a name, a password or a query in it."""
    return "://" not in root or web_folder(root) is not None


def recording_of(session: Session, actor: Actor, call_id: UUID) -> Recording | None:
    """None where the clinic keeps none, none was made of this talk, or its place is not safe. Raises NoRight."""
    require(actor, Right.CALLS_REVIEW)
    statement = select(Call.recording_path, Call.recording_hash, Call.started_at, Call.branch_id)
    statement = statement.where(Call.id == call_id, may_see(actor, Call, Right.CALLS_REVIEW))
    call = session.execute(seen(statement, actor, Call)).one_or_none()
    branch = session.get(Branch, (call.branch_id if call is not None else None) or actor.branch_id)
    if call is None or not call.recording_path or branch is None:
        return None
    if not branch.keeps_recordings or not branch.recordings_at:
        return None
    root = branch.recordings_at.strip()
    told = _told(call.recording_path)
    if told is None or not is_safe_root(root):
        return None
    # The exchange may tell the whole path at its own disk, or the name alone of what lies in a folder of its day.
    day = call.started_at.astimezone(zone(branch.time_zone)).strftime("%Y/%m/%d")
    below = dict.fromkeys([told, (*day.split("/"), told[-1]), (told[-1],)])
    web = web_folder(root)
    if web is not None:
        return Recording(tuple(web.address(parts) for parts in below), True, call.recording_hash, root)
    where = tuple(f"{root.rstrip('/')}/{'/'.join(parts)}" for parts in below)
    return Recording(where, False, call.recording_hash, root)


def _told(path: str) -> tuple[str, ...] | None:
    """The parts of the path as it stands below the clinic's folder; None for one that would lead out of it."""
    parts = PurePosixPath(path.strip().replace("\\", "/")).parts
    below = tuple(part for part in parts if part != "/" and not part.endswith(":"))
    if not below or ".." in below or any(ord(sign) < 32 for part in below for sign in part):
        return None
    # Asterisk names its own disk; below the folder the clinic opened for us lies what comes after it.
    return below[below.index("monitor") + 1 :] or None if "monitor" in below[:-1] else below
