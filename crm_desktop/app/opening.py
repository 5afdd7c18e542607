"""Opening a profile's base or making a new one, off the GUI thread: the heavy imports of the program happen here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.queries.station.sign_ins import SignIn
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.store.keys import Keyring
    from crm_desktop.sync.joining import Ways
    from crm_desktop.sync.joining_facts import IsStopped, ServerToJoin, Tell
    from crm_desktop.views.login.new_clinic import Founded, NewClinic

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Opened:
    """An open base and who is signed in."""

    base: OpenBase
    sign_in: SignIn
    code_is_kept: bool = True
    """False when the set-up was left before anybody had proved to have the recovery code."""


class NobodyThere(Problem):
    """The base has no clinic, or no user who may sign in. facts: path"""

    code = "station.nobody_there"


def open_with_key(folder: Path, key: bytes, clock: Clock, user_id: UUID | None = None) -> Opened:
    """Raises the store's problems."""
    from crm_desktop.store.base_file import open_base

    return _signed_in(open_base(folder, key, clock=clock), user_id)


def open_with_passphrase(folder: Path, passphrase: str, clock: Clock) -> Opened:
    """Raises WrongKey, KeyringMissing and the store's problems."""
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.keys import code_is_kept
    from crm_desktop.store.profile_files import KEY_NAME
    from crm_desktop.store.unlock import unlock

    opened = _signed_in(unlock(folder, passphrase, SystemKeyring(), clock=clock))
    return replace(opened, code_is_kept=code_is_kept(folder / KEY_NAME))


def recover_with_code(folder: Path, code: str, passphrase: str, clock: Clock) -> Opened:
    """The printed code instead of the password, which is set anew (WrongRecoveryCode if it is another one)."""
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.unlock import unlock_with_code

    return _signed_in(unlock_with_code(folder, code, passphrase, SystemKeyring(), clock=clock))


def keep_code(folder: Path) -> None:
    """Somebody has the recovery code of this profile."""
    from crm_desktop.store import keys
    from crm_desktop.store.profile_files import KEY_NAME

    keys.keep_code(folder / KEY_NAME)


def found_clinic(
    folder: Path, wanted: NewClinic, clock: Clock, tell: Callable[[str], None], keyring: Keyring | None = None
) -> Founded:
    """Key file, base and the preset clinic, or nothing of them. Raises the store's problems and those of set-up.

    `tell` hears "base", then "preset". Without `keyring` the system's own is asked.
    """
    from crm_desktop.models.access import the_program
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.store.unlock import set_up
    from crm_desktop.usecases.setup.set_up_clinic import SetUp, set_up_clinic
    from crm_desktop.views.login.new_clinic import Founded

    order = SetUp(
        clinic_name=wanted.clinic_name,
        branch_name=wanted.branch_name,
        user_name=wanted.user_name,
        login=wanted.login,
        language=wanted.language,
        currency=wanted.currency,
        time_zone=wanted.time_zone,
        region=wanted.region,
        days_off=wanted.days_off,
        opens_at=wanted.opens_at,
        closes_at=wanted.closes_at,
        shows_toman=wanted.shows_toman,
        client_word=wanted.client_word,
        providers=wanted.providers,
    )

    def fill(base: OpenBase) -> None:
        tell("preset")
        base.writer.write(the_program(), lambda work: set_up_clinic(work, order))

    tell("base")
    base, key = set_up(folder, wanted.passphrase, keyring or SystemKeyring(), clock=clock, fill=fill)
    return Founded(_signed_in(base), key.recovery_code, key.uses_keyring)


def join_server(
    folder: Path, wanted: ServerToJoin, clock: Clock, tell: Tell, is_stopped: IsStopped, ways: Ways | None = None
) -> Founded:
    """Key file and a base with all that this person may see; stopped or killed, it can be gone on with.

    Raises the problems of joining, of the network and of the store. Without `ways` the real ones are gone.
    """
    from crm_desktop.settings.secrets import SystemKeyring
    from crm_desktop.sync.joining import Ways, join
    from crm_desktop.sync.remote.postgres import PostgresGateway
    from crm_desktop.views.login.new_clinic import Founded

    joined = join(folder, wanted, ways or Ways(SystemKeyring(), PostgresGateway, clock), tell, is_stopped)
    opened = _signed_in(joined.base)
    return Founded(opened, joined.recovery_code, joined.uses_keyring, opened.sign_in.clinic_name)


def join_beside(
    profile: Path, begun: Path | None, wanted: ServerToJoin, clock: Clock, tell: Tell, is_stopped: IsStopped
) -> Founded:
    """As `join_server`, for a further person of this computer; `begun` is where it was begun before.

    Raises PersonHere besides.
    """
    from crm_desktop.store.persons import folder_beside, forget_coming

    folder = begun if begun is not None and not wanted.login else folder_beside(profile, wanted.login)
    if wanted.begin_anew and begun is not None and begun != folder:
        forget_coming(begun)
    return join_server(folder, wanted, clock, tell, is_stopped)


def prepare() -> None:
    """What opening will import, imported while the person still types, or while the key is derived."""
    from sqlalchemy.orm import configure_mappers

    import crm_desktop.queries.station.sign_ins
    import crm_desktop.store.base_file  # noqa: F401  both for the sake of being loaded

    configure_mappers()


def prepare_desk() -> None:
    """What the first screen imports, while the base is being opened."""
    import crm_desktop.app.furnish
    import crm_desktop.app.running
    import crm_desktop.views.desk.desk_page  # noqa: F401  all for the sake of being loaded


def prepare_rest() -> None:
    """What is wanted next, once the first rows are there; the other tables with it, before something is written."""
    from sqlalchemy.orm import configure_mappers

    import crm_desktop.app.phone_at_desk
    import crm_desktop.models.tables
    import crm_desktop.views.people.person_card
    import crm_desktop.views.shell.notice_tray
    import crm_desktop.views.shell.search_popup  # noqa: F401  all for the sake of being loaded

    configure_mappers()


def prepare_to_found() -> None:
    """The same for a first run."""
    prepare()
    import crm_desktop.store.migrate
    import crm_desktop.usecases.setup.set_up_clinic  # noqa: F401  both for the sake of being loaded


def prepare_to_join() -> None:
    """The same for joining a server."""
    prepare()
    import crm_desktop.store.migrate
    import crm_desktop.sync.joining
    import crm_desktop.sync.remote.postgres  # noqa: F401  all for the sake of being loaded


def _signed_in(base: OpenBase, user_id: UUID | None = None) -> Opened:
    from crm_desktop.kit.clock import utc_now
    from crm_desktop.queries.station.sign_ins import sign_in_of
    from crm_desktop.store.persons import know_person
    from crm_desktop.sync.facts import Fact, read_facts

    try:
        sign_in, facts = base.read(lambda session: (sign_in_of(session, user_id), read_facts(session)))
        if sign_in is None:
            raise NobodyThere(path=str(base.path.parent))
        if Fact.LOGIN in facts:
            server = facts.get(Fact.SERVER, "")
            know_person(base.path.parent, facts[Fact.LOGIN], sign_in.user_name, utc_now(), server=server)
        return Opened(base, sign_in)
    except BaseException:
        base.close()
        raise
