"""Joins this computer to a clinic's server: a new base is fetched, or a base without a server founds an empty one."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import utc_now
from crm_desktop.kit.ids import new_id
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.queries.admin.actors import actor_of
from crm_desktop.queries.station.station_health import server_name
from crm_desktop.store import base_file, capture, keys
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.disk import disk_problem
from crm_desktop.store.persons import know_person
from crm_desktop.store.problems import WrongKey
from crm_desktop.store.profile_files import BASE_NAME, KEY_NAME, exists, is_coming
from crm_desktop.sync import bootstrap, founding
from crm_desktop.sync.engine import Engine
from crm_desktop.sync.errors import ServerNewer, ServerOlder
from crm_desktop.sync.facts import Fact, Facts, keep, read_facts
from crm_desktop.sync.here import Apply, Here
from crm_desktop.sync.joining_facts import IsStopped, JoinProgress, JoinStage, Pace, ServerToJoin, Tell, never
from crm_desktop.sync.joining_problems import (
    AlreadyJoined,
    JoinStopped,
    NoSuchPerson,
    NotAnAddress,
    NotTheFounder,
    OtherPassphrase,
    OtherServer,
    PasswordInAddress,
    ServerHasClinic,
    ServerIsEmpty,
)
from crm_desktop.sync.protocol import Hello, Station
from crm_desktop.sync.push import how_many
from crm_desktop.sync.remote.gateway import Gateway, Place
from crm_desktop.sync.steps import Hook, nothing_happens

USUAL_DATABASE = "crm"

Reach = Callable[[Place], Gateway]


@dataclass(frozen=True)
class Joined:
    """The open base, and the code that opens it if the passphrase is lost."""

    base: OpenBase
    recovery_code: str
    uses_keyring: bool


@dataclass(frozen=True)
class Ways:
    """What joining needs besides the order; a test has its own."""

    keyring: keys.Keyring
    reach: Reach
    clock: Callable[[], datetime] = utc_now
    hook: Hook = nothing_happens
    apply: Apply | None = None  # by which an open base is written, where somebody else is writing to it


def dsn_of(address: str) -> str:
    """A host, host:port or host/database as people write it, or a whole DSN. Raises NotAnAddress, PasswordInAddress."""
    text = address.strip()
    if "=" in text.partition("?")[0] and "://" not in text:
        if "password" in text.lower():
            raise PasswordInAddress()
        return text
    if "://" not in text:
        text = f"postgresql://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise NotAnAddress(text=address) from None
    has_host = bool(parts.hostname) or "host=" in parts.query
    if parts.scheme not in ("postgresql", "postgres") or not has_host or port == 0 or " " in text:
        raise NotAnAddress(text=address)
    if parts.password is not None or "password=" in parts.query:
        raise PasswordInAddress()
    if parts.path in ("", "/"):
        text = parts._replace(path=f"/{USUAL_DATABASE}").geturl()
    return text


def join(folder: Path, order: ServerToJoin, ways: Ways, tell: Tell, is_stopped: IsStopped = never) -> Joined:
    """A base of all that this login may see. Killed or stopped, it goes on where it was when it is asked again.

    Raises sync/joining_problems.py, sync/errors.py, and what the key file and the disk raise.
    """
    tell(JoinProgress(JoinStage.REACHING))
    _make_folder(folder)
    if order.begin_anew:
        base_file.drop_coming(folder)
        (folder / KEY_NAME).unlink(missing_ok=True)
    opened = _open_key(folder, order, ways.keyring)
    place = _place(order) if opened is None or order.server else _begun_with(folder, opened, order, ways)
    gateway = ways.reach(place)
    try:
        hello = _hello(gateway)
        if hello.founding:
            raise ServerIsEmpty()
        if not hello.user.get("name"):
            raise NoSuchPerson(login=place.login)
        tell(JoinProgress(JoinStage.PREPARING))
        code, uses_keyring = "", False
        if opened is None:
            # A key without a base is what a kill in the middle of a set-up leaves; it opens nothing.
            (folder / KEY_NAME).unlink(missing_ok=True)
            made = keys.make_key_file(folder / KEY_NAME, order.passphrase, ways.keyring)
            opened, code, uses_keyring = made.data_key, made.recovery_code, made.uses_keyring
        base = base_file.begin_coming(folder, opened, clock=ways.clock)
        try:
            _introduce(base, place, hello)
            know_person(folder, place.login, str(hello.user["name"]), server=place.dsn)
            bootstrap.fetch(base, gateway, tell, is_stopped, ways.hook)
            tell(JoinProgress(JoinStage.FINISHING))
            Engine(_here(base, ways), gateway).run()
        except BaseException:
            base.close()
            raise
        if not code:
            # The code that was made when joining began was never shown.
            code = keys.fresh_code()
            keys.set_recovery_code(folder / KEY_NAME, order.passphrase, code, ways.keyring)
        return Joined(base_file.finish_coming(base, opened, clock=ways.clock), code, uses_keyring)
    finally:
        gateway.close()


def found(base: OpenBase, order: ServerToJoin, ways: Ways, tell: Tell, is_stopped: IsStopped = never) -> None:
    """The base becomes the clinic of an empty server; what was begun is gone on with. Raises as `join` does."""
    facts = base.read(read_facts)
    if Fact.CLIENT in facts and Fact.FOUNDING not in facts:
        raise AlreadyJoined(server=shown(facts[Fact.SERVER]), login=facts[Fact.LOGIN])
    tell(JoinProgress(JoinStage.REACHING))
    place = _same_place(facts, order) if Fact.CLIENT in facts else _place(order)
    gateway = ways.reach(place)
    try:
        if Fact.CLIENT not in facts:
            tell(JoinProgress(JoinStage.PREPARING))
            hello = _hello(gateway)
            if not hello.founding:
                raise ServerHasClinic()
            user = base.read(lambda session: _founder(session, place.login))
            gateway.found_begin(user)
            known = _facts_of(place, hello) | {Fact.CLIENT: new_id().hex}
            apply = ways.apply or base.writer.apply
            apply(lambda connection: founding.queue(connection, known, user, ways.clock()))
            ways.hook("found.queued")
        _send(base, gateway, ways, tell, is_stopped)
        know_person(base.path.parent, place.login, base.read(_owner_name), server=place.dsn)
    finally:
        gateway.close()


def shown(dsn: str) -> str:
    """As a person names the server."""
    return server_name(dsn)


def _send(base: OpenBase, gateway: Gateway, ways: Ways, tell: Tell, is_stopped: IsStopped) -> None:
    total = base.read(how_many)
    pace = Pace(total, 0, lambda: datetime.now().timestamp())

    def say(step: str) -> None:
        if step == "push.read":
            done = total - base.read(how_many)
            tell(JoinProgress(JoinStage.SENDING, done, total, pace.left(done)))
            if is_stopped():
                raise JoinStopped()
        if step == "found.ending":
            tell(JoinProgress(JoinStage.FINISHING))
        ways.hook(step)

    here = _here(base, ways)
    here.hook = say
    Engine(here, gateway).run()


def _here(base: OpenBase, ways: Ways) -> Here:
    return Here(base, ways.apply or base.writer.apply, ways.clock, ways.hook, name=socket.gethostname())


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise disk_problem(error, folder) from error
    if exists(folder):
        raise FileExistsError(folder / BASE_NAME)


def _open_key(folder: Path, order: ServerToJoin, keyring: keys.Keyring) -> bytes | None:
    """The key of what was begun here; none where nothing was."""
    if not is_coming(folder) or not (folder / KEY_NAME).exists():
        return None
    try:
        return keys.open_key_file(folder / KEY_NAME, order.passphrase, keyring)
    except WrongKey:
        raise OtherPassphrase() from None


def _place(order: ServerToJoin) -> Place:
    return Place(dsn_of(order.server), order.login.strip().lower(), order.password)


def _begun_with(folder: Path, key: bytes, order: ServerToJoin, ways: Ways) -> Place:
    base = base_file.begin_coming(folder, key, clock=ways.clock)
    try:
        facts = base.read(read_facts)
    finally:
        base.close()
    if Fact.SERVER not in facts:
        raise NotAnAddress(text="")
    return Place(facts[Fact.SERVER], facts[Fact.LOGIN], order.password or facts[Fact.PASSWORD])


def _same_place(facts: Facts, order: ServerToJoin) -> Place:
    """Raises OtherServer where something else was begun."""
    place = _place(order) if order.server else Place(facts[Fact.SERVER], facts[Fact.LOGIN], order.password)
    if (place.dsn, place.login) != (facts[Fact.SERVER], facts[Fact.LOGIN]):
        raise OtherServer(server=shown(facts[Fact.SERVER]), login=facts[Fact.LOGIN])
    return place


def _introduce(base: OpenBase, place: Place, hello: Hello) -> None:
    facts = base.read(read_facts)
    if Fact.CLIENT in facts:
        if (place.dsn, place.login) != (facts[Fact.SERVER], facts[Fact.LOGIN]):
            raise OtherServer(server=shown(facts[Fact.SERVER]), login=facts[Fact.LOGIN])
        base.writer.apply(lambda connection: keep(connection, {Fact.PASSWORD: place.password}))
        return
    user = {Fact.CLIENT: new_id().hex, Fact.USER: str(hello.user["id"])}
    base.writer.apply(lambda connection: keep(connection, _facts_of(place, hello) | user))


def _facts_of(place: Place, hello: Hello) -> dict[Fact, str | int | None]:
    return {Fact.SERVER: place.dsn, Fact.LOGIN: place.login, Fact.PASSWORD: place.password}


def _hello(gateway: Gateway) -> Hello:
    """Who we are, asked under a name that is used for nothing else."""
    hello = gateway.hello(Station(client=new_id(), name=socket.gethostname(), schema=capture.SCHEMA))
    if hello.schema < capture.SCHEMA:
        raise ServerOlder(found=hello.schema, known=capture.SCHEMA)
    if hello.pull_from > capture.SCHEMA:
        raise ServerNewer(found=hello.schema, known=capture.SCHEMA)
    return hello


def _owner_name(session: Session) -> str:
    user = UUID(read_facts(session)[Fact.USER])
    return session.scalar(select(User.display_name).where(User.id == user)) or ""


def _founder(session: Session, login: str) -> UUID:
    """The person of this base who founds: of that login, and with the right to change the staff."""
    found = session.scalar(
        select(User.id).where(
            func.lower(User.login) == login, User.status == UserStatus.ACTIVE, User.deleted_at.is_(None)
        )
    )
    if found is None or actor_of(session, found).scope_of(Right.STAFF_CHANGE) is not Scope.ALL:
        raise NotTheFounder(login=login)
    return found
