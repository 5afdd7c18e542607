"""One transaction is one unit of work is one group: taken whole, undone whole, later sent whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, event, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.ids import new_id, numbered, rule_id
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.team import TeamMember
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.models.base import Base, Synced
from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.store import applying
from crm_desktop.store.access import givers, may_do, may_see
from crm_desktop.store.changes import ChangeSet
from crm_desktop.store.engine import Stamp, told
from crm_desktop.store.problems import Gone, NoRight, NotHereAnyMore
from crm_desktop.store.wholes import OF_BRANCHES, ON_RECORDS, WHOLES

T = TypeVar("T")
R = TypeVar("R", bound=Synced)

# What every unit of work says is said to the driver itself: worded by the ORM it takes longer than all its writing.
_OPEN = "INSERT INTO work_group (act, user_id, at, batch_id) VALUES (?, ?, ?, ?)"
# Users are never deleted for good, so one who is not here any more still has a row that says so.
_SIGNED_OFF = (
    f"SELECT 1 FROM user_account WHERE id = ? AND (deleted_at IS NOT NULL OR status <> '{UserStatus.ACTIVE.value}')"
)
_TOUCHED = "SELECT DISTINCT t, pk FROM outbox WHERE g = ?"
_UNDO_OPENING = "DELETE FROM work_group WHERE g = ?"


# Asked in nearly every unit of work, so built once.
_FIRST_BRANCH = select(Branch).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id).limit(1)
_OWN_BRANCH = _FIRST_BRANCH.where(Branch.id == bindparam("branch_id"))


class UnitOfWork:
    """What a use case works with: the session, who acts, and the one moment it happens at."""

    def __init__(self, session: Session, actor: Actor, now: datetime, make_id: Callable[[], UUID] = new_id) -> None:
        self.session = session
        self.actor = actor
        self.now = now
        self.new_id = make_id
        self._branch: Branch | None = None
        self._put_off: list[Callable[[UnitOfWork], None]] = []
        self._branches: dict[UUID, UUID | None] = {}
        self._made: set[UUID] = session.info.setdefault(_MADE, set())
        self._cause: tuple[tuple[str, ...], Counter[str]] | None = None

    def add(self, row: R) -> R:
        """Stamp a new row with id, author, moment and branch (unless it already has them) and keep it."""
        given = row.__dict__
        row.id = given.get("id") or self._id_for(row)
        row.created_at = given.get("created_at") or self.now
        row.created_by = given.get("created_by") or self.actor.user_id
        row.branch_id = given.get("branch_id") or self._branch_of_whole(row) or self.actor.branch_id
        self._branches[row.id] = row.branch_id
        self._made.add(row.id)
        self.session.add(row)
        return row

    def _branch_of_whole(self, row: Synced) -> UUID | None:
        table, given = row.__tablename__, row.__dict__
        if table == "notification" and Scope.ALL in self.actor.rights.values():
            return self._lies_in("user_account", given.get("user_id"))  # it is read where its reader is
        if table in ON_RECORDS and given.get("record_table") in OF_BRANCHES:
            return self._lies_in(given["record_table"], given.get("record_id"))
        columns = type(row).__table__.c
        for name in WHOLES.get(table, ()):
            if given.get(name) is not None:
                (key,) = columns[name].foreign_keys
                return self._lies_in(key.column.table.name, given[name])
        return None

    def _lies_in(self, table: str, row_id: UUID | None) -> UUID | None:
        """Asked of the base once; what was made here is known already, though it is not written yet."""
        if row_id is not None and row_id not in self._branches:
            whole = Base.metadata.tables[table].c
            # A row is often finished only after it was added, so nothing may be written by this question.
            with self.session.no_autoflush:
                self._branches[row_id] = self.session.scalar(select(whole.branch_id).where(whole.id == row_id))
        return self._branches[row_id] if row_id is not None else None

    @contextmanager
    def because_of(self, *cause: str) -> Iterator[None]:
        """Rows made meanwhile take their ids from the cause: every station that follows it makes the same ones.

        Said once for what can happen once; made a second time on this station, they are further rows.
        """
        before, self._cause = self._cause, (cause, Counter())
        try:
            yield
        finally:
            self._cause = before

    def _id_for(self, row: Synced) -> UUID:
        if self._cause is None:
            return self.new_id()
        cause, made = self._cause
        first = rule_id(*cause, row.__tablename__)
        while True:
            made[row.__tablename__] += 1
            row_id = numbered(first, made[row.__tablename__])
            if not self.has(type(row), row_id):
                return row_id

    def has(self, model: type[Synced], row_id: UUID) -> bool:
        """Whether there is such a row, a deleted one too; nothing is read of it, and nothing written for asking."""
        said = self.session.connection().connection.cursor()
        asked = f'SELECT 1 FROM "{model.__tablename__}" WHERE id = ?'
        return row_id in self._made or said.execute(asked, (row_id.hex,)).fetchone() is not None

    def get(self, model: type[R], row_id: UUID) -> R:
        """The living row, if the actor may see it; Gone otherwise."""
        found = self.session.scalars(
            select(model).where(model.id == row_id, model.deleted_at.is_(None), may_see(self.actor, model))
        ).one_or_none()
        if found is None:
            raise Gone(table=model.__tablename__)
        return found

    def get_to(self, right: Right, model: type[R], row_id: UUID) -> R:
        """The row, if the actor may also use `right` on it; NoRight names what is missing."""
        row = self.get(model, row_id)
        self.require(right, row)
        return row

    def require(self, right: Right, row: Synced | None = None) -> None:
        """Raise NoRight unless the actor has the right (for this row, if one is given)."""
        if self.actor.scope_of(right) is None:
            raise self.refusal(right)
        if row is not None and not may_do(self.actor, right, row, self._mates()):
            raise self.refusal(right)

    def refusal(self, right: Right) -> NoRight:
        """To be raised by whoever finds out that `right` is missing; asks the base who could give it."""
        return NoRight(right=right.value, givers=givers(self.session))

    def move_to(self, row: Synced, branch_id: UUID | None) -> None:
        """The row lies in that branch from now on, and what is added to it lies there as well."""
        row.branch_id = branch_id
        self._branches[row.id] = branch_id

    def remove(self, row: Synced) -> None:
        """Soft delete: the row goes to the bin and is no longer seen."""
        row.deleted_at = self.now

    def all(self, statement: Any) -> Sequence[Any]:
        return self.session.scalars(statement).all()

    def at_end(self, deed: Callable[[UnitOfWork], None]) -> None:
        """Puts a deed off until the use case has done its own; the same one waits once, whoever asks for it."""
        if deed not in self._put_off:
            self._put_off.append(deed)

    def finish(self) -> None:
        """Does what was put off, and what that puts off in its turn."""
        while self._put_off:
            self._put_off.pop(0)(self)

    @property
    def branch(self) -> Branch:
        """The branch whose days count: the actor's, else the only or first one."""
        if self._branch is None:
            own = {"branch_id": self.actor.branch_id} if self.actor.branch_id is not None else None
            self._branch = self.session.scalars(_FIRST_BRANCH if own is None else _OWN_BRANCH, own).one()
        return self._branch

    @property
    def today(self) -> date:
        """The branch's day, never the PC's."""
        return day_of(self.now, self.branch.time_zone)

    def _mates(self) -> frozenset[UUID]:
        if not self.actor.team_ids:
            return frozenset()
        return frozenset(
            self.session.scalars(
                select(TeamMember.user_id).where(
                    TeamMember.team_id.in_(self.actor.team_ids), TeamMember.deleted_at.is_(None)
                )
            )
        )


class Writer:
    """Runs units of work, one after the other, on the writer lane's own connection."""

    def __init__(self, engine: Engine, stamp: Stamp, clock: Callable[[], datetime], path: Path | None = None) -> None:
        self.stamp = stamp
        self._engine = engine
        self._clock = clock
        self._path = path
        self.make_id: Callable[[], UUID] = new_id
        self.published: list[Callable[[ChangeSet], None]] = []

    def write(self, actor: Actor, work: Callable[[UnitOfWork], T], *, act: str = "", batch: UUID | None = None) -> T:
        """One transaction: all of `work` or nothing. Raises its Problem, or one of the disk's.

        `act` names the use case for undo; with an empty one the group cannot be undone by hand. Of somebody who has
        left only what this station keeps for itself is taken, such as a draft; NotHereAnyMore for all else.
        """
        # Rows are written in the order of what refers to what, so every table has to be known; reading needs fewer.
        import crm_desktop.models.tables  # noqa: F401  for the sake of being loaded

        now = self._clock()
        with told(self._path), _Session(self._engine, expire_on_commit=False) as session, session.begin():
            said = session.connection().connection.cursor()
            self.stamp.user = actor.user_id.hex if actor.user_id else None
            self.stamp.group = group = _open_group(said, self.stamp.user, now, act, batch)
            is_signed_off = said.execute(_SIGNED_OFF, (self.stamp.user,)).fetchone() is not None
            unit = session.info[_UNIT] = UnitOfWork(session, actor, now, self.make_id)
            answer = work(unit)
            unit.finish()
            session.flush()
            changes = _news(said, group)
            if is_signed_off and changes.tables:
                raise NotHereAnyMore(name=actor.name)
            if not changes.tables:
                said.execute(_UNDO_OPENING, (group,))
        for publish in self.published:
            publish(changes)
        return answer

    def apply(self, work: Callable[[Connection], T]) -> T:
        """One transaction of sync: nothing is captured and nothing judged; `applying.tell` says which rows it changed.

        Raises the disk's problems.
        """
        answer, changes = applying.apply(self._engine, self.stamp, self._path, work)
        if changes is not None:
            for publish in self.published:
                publish(changes)
        return answer

    def reconnect(self) -> None:
        """Between two units of work: the next one finds nothing that the connection still had in mind."""
        self._engine.dispose()


class _Session(Session):
    """Of one unit of work, which is among its facts."""


_UNIT = "crm_unit"
_MADE = "crm_made"  # the ids of the rows that were made in it


def _open_group(cursor: Any, user: str | None, now: datetime, act: str, batch: UUID | None) -> int:
    at = now.astimezone(UTC).strftime(MOMENT_FORMAT)
    cursor.execute(_OPEN, (act, user, at, batch.hex if batch else None))
    return int(cursor.lastrowid)


def _news(cursor: Any, group: int) -> ChangeSet:
    tables: dict[str, set[UUID]] = defaultdict(set)
    for table, key in cursor.execute(_TOUCHED, (group,)):
        tables[table].add(UUID(key))
    return ChangeSet({name: frozenset(ids) for name, ids in tables.items()}, group=group)


@event.listens_for(_Session, "before_flush")
def _stamp_changed(session: Session, *_: object) -> None:
    unit: UnitOfWork = session.info[_UNIT]
    for row in (*session.new, *session.dirty):
        _make_sayable(row)
    for row in session.dirty:
        if isinstance(row, Synced) and session.is_modified(row):
            row.updated_at = unit.now
            row.updated_by = unit.actor.user_id


def _make_sayable(row: object) -> None:
    """Some keyboards and clipboards give letters that no file takes, or that no server takes a day later."""
    for name, value in list(vars(row).items()):
        if type(value) is str and ("\0" in value or not (value.isascii() or _is_whole(value))):
            whole = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            setattr(row, name, whole.replace("\0", ""))


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
