"""Make a working clinic out of an empty base: the least that is enough to start (MIS-16)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfoNotFoundError

from sqlalchemy import select

from crm_desktop.kit.clock import zone
from crm_desktop.kit.folding import fold
from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.branch import Branch, Clinic
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.user import User
from crm_desktop.models.visits.provider import Provider
from crm_desktop.rules.reaching import NoDigits, tidy
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import Table, preset_words, read_preset
from crm_desktop.usecases.setup.preset_process import write_results, write_rules, write_steps, write_templates
from crm_desktop.usecases.setup.preset_words import (
    write_categories,
    write_channels,
    write_dictionaries,
    write_pipeline,
    write_services,
    write_tags,
)

ADMINISTRATOR = "administrator"
COLOURS = ("blue", "green", "violet", "accent", "pink", "amber")  # of the columns in the calendar, in turn


class AlreadySetUp(Problem):
    code = "setup.already_done"


class NameMissing(Problem):
    """`field` is clinic, branch, user or login."""

    code = "setup.name_missing"


class UnknownTimeZone(Problem):
    code = "setup.unknown_time_zone"


@dataclass(frozen=True)
class SetUp:
    """`days_off` are ISO weekdays as digits; `currency` is ISO 4217; `providers` are the names of who gives visits."""

    clinic_name: str
    branch_name: str
    user_name: str
    login: str
    language: str
    currency: str
    time_zone: str
    region: str
    days_off: str = ""
    opens_at: str = "09:00"
    closes_at: str = "18:00"
    shows_toman: bool = False
    client_word: str = "client"
    mobile: str | None = None
    with_services: bool = True
    providers: tuple[str, ...] = ()


@dataclass(frozen=True)
class SetUpClinic:
    """What came of it: the first user, who may everything, and where."""

    user_id: UUID
    branch_id: UUID


def set_up_clinic(work: UnitOfWork, order: SetUp) -> SetUpClinic:
    """Raises AlreadySetUp for a base that has a clinic."""
    if work.all(select(Clinic.id).where(Clinic.deleted_at.is_(None))):
        raise AlreadySetUp
    branch = _clinic_and_branch(work, order)
    work.session.flush()
    words, process = preset_words(order.language), read_preset("process")
    roles = _roles(work, process, words)
    user = _first_user(work, order, branch)
    work.add(UserRole(user_id=user.id, role_id=roles[ADMINISTRATOR]))
    dictionaries, methods = write_dictionaries(work, words)
    write_channels(work, words)
    write_tags(work, words)
    write_categories(work, words)
    if order.with_services:
        write_services(work, words, order.currency)
    _providers(work, order.providers)
    stages = write_pipeline(work, process, words)
    results = write_results(work, process, words, dictionaries)
    templates = write_templates(work, process, words, results, methods)
    write_steps(work, process, words, results, templates)
    write_rules(work, process, words, results, stages)
    return SetUpClinic(user.id, branch.id)


def _clinic_and_branch(work: UnitOfWork, order: SetUp) -> Branch:
    try:
        zone(order.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UnknownTimeZone(name=order.time_zone) from error
    work.add(
        Clinic(
            name=_named("clinic", order.clinic_name),
            currency=order.currency,
            shows_toman=order.shows_toman,
            client_word=order.client_word,
        )
    )
    return work.add(
        Branch(
            name=_named("branch", order.branch_name),
            time_zone=order.time_zone,
            region=order.region,
            days_off=order.days_off,
            opens_at=order.opens_at,
            closes_at=order.closes_at,
        )
    )


def _first_user(work: UnitOfWork, order: SetUp, branch: Branch) -> User:
    mobile = None
    if order.mobile and order.mobile.strip():
        mobile = parse_phone(order.mobile, order.region).e164
        if mobile is None:
            raise NoDigits(text=order.mobile.strip())
    user = User(
        login="".join(_named("login", order.login).split()).lower(),
        display_name=_named("user", order.user_name),
        mobile=mobile,
        language=order.language,
    )
    user.branch_id = branch.id
    return work.add(user)


def _providers(work: UnitOfWork, names: tuple[str, ...]) -> None:
    """Without hours and services of their own they keep those of the branch and give all."""
    different: dict[str, str] = {}
    for name in map(tidy, names):
        if name:
            different.setdefault(fold(name), name)
    for position, name in enumerate(different.values()):
        work.add(Provider(name=name, position=position, colour=COLOURS[position % len(COLOURS)]))


def _roles(work: UnitOfWork, process: Table, words: Table) -> dict[str, UUID]:
    made: dict[str, UUID] = {}
    for key, told in process["roles"].items():
        role = work.add(Role(name=words["roles"][key], preset=key))
        made[key] = role.id
        rights = dict.fromkeys(Right, Scope.ALL) if told.get("everything") else _scoped(told)
        for right, scope in rights.items():
            work.add(RoleRight(role_id=role.id, right=right, scope=scope))
    return made


def _scoped(told: Table) -> dict[Right, Scope]:
    return {Right(right): scope for scope in Scope for right in told.get(scope.value, ())}


def _named(field: str, text: str) -> str:
    name = tidy(text)
    if not name:
        raise NameMissing(field=field)
    return name
