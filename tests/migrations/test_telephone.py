"""The migration that brought the telephone: who leads may review, and the clinic has the new lists in its language."""

from __future__ import annotations

import importlib.util
from types import ModuleType
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from alembic import command

from crm_desktop.kit.ids import rule_id
from crm_desktop.store.migrate import cache_config
from crm_desktop.usecases.setup.preset import LANGUAGES, preset_words
from tests.migrations.test_migrations import MIGRATIONS, postgres_connection, run, server_config, sqlite

__all__ = ["postgres_connection", "sqlite"]

MOMENT = "2026-11-01T06:00:00.000000Z"
NEW = ("pause_reason", "call_criterion")


def migration(side: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        f"telephone_{side}", MIGRATIONS / f"{side}/versions/0005_the_telephone.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def put(connection: sa.Connection, table: str, **values: Any) -> UUID:
    made = uuid4()
    is_server = connection.dialect.name == "postgresql"
    row = {"id": made, "created_at": MOMENT, "rv": 1, **({"sync_scope": UUID(int=0)} if is_server else {}), **values}
    told = {name: value.hex if isinstance(value, UUID) and not is_server else value for name, value in row.items()}
    names = ", ".join(f'"{name}"' for name in told)
    marks = ", ".join(f":{name}" for name in told)
    connection.execute(sa.text(f'INSERT INTO "{table}" ({names}) VALUES ({marks})'), told)
    return made


def a_clinic_of_before(connection: sa.Connection, delay_causes: str) -> dict[str, UUID]:
    """Roles that lead a team, lead all, do their own work, and one that is gone; and one list of the program."""
    roles = {}
    for name, scope, gone in (
        ("lead", "team", None), ("owner", "all", None), ("operator", "own", None), ("gone", "all", MOMENT),
    ):  # fmt: skip
        roles[name] = put(connection, "role", name=name, deleted_at=gone)
        put(connection, "role_right", role_id=roles[name], right="tasks.hand_over", scope=scope)
    put(connection, "role_right", role_id=roles["owner"], right="tasks.hand_over", scope="branch")
    put(connection, "dictionary", name=delay_causes, built_in="delay_cause", is_archived=False)
    connection.commit()
    return roles


def reviewers(connection: sa.Connection) -> dict[UUID, tuple[UUID, str]]:
    rows = connection.execute(sa.text("SELECT id, role_id, scope FROM role_right WHERE \"right\" = 'calls.review'"))
    return {UUID(str(role)): (UUID(str(key)), scope) for key, role, scope in rows}


def lists(connection: sa.Connection) -> dict[str, list[str]]:
    rows = connection.execute(
        sa.text(
            "SELECT d.name, i.name FROM dict_item i JOIN dictionary d ON d.id = i.dictionary_id "
            "WHERE d.built_in IN ('pause_reason', 'call_criterion') ORDER BY d.name, i.position"
        )
    )
    told: dict[str, list[str]] = {}
    for title, item in rows:
        told.setdefault(title, []).append(item)
    return told


@pytest.mark.parametrize("side", ["cache", pytest.param("server", marks=pytest.mark.postgres)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_leads_may_review_and_the_lists_are_there(
    request: pytest.FixtureRequest, side: str, language: str
) -> None:
    """T4, G5: an older clinic gets the right and the lists with ids that follow, so both sides make the same rows."""
    connection = request.getfixturevalue("sqlite" if side == "cache" else "postgres_connection")
    config = cache_config() if side == "cache" else server_config()
    run(config, connection, command.upgrade, "0004")
    words = preset_words(language)
    roles = a_clinic_of_before(connection, words["dictionaries"]["delay_cause"])
    run(config, connection, command.upgrade, "head")
    assert reviewers(connection) == {
        roles[name]: (rule_id("role_right", roles[name].hex, "calls.review"), scope)
        for name, scope in (("lead", "team"), ("owner", "all"))
    }
    assert lists(connection) == {
        words["dictionaries"][key]: [item["name"] for item in words["items"][key]] for key in NEW
    }
    run(config, connection, command.downgrade, "0004")
    assert (reviewers(connection), lists(connection)) == ({}, {})


@pytest.mark.parametrize("side", ["cache", pytest.param("server", marks=pytest.mark.postgres)])
def test_a_base_without_a_clinic_gets_neither(request: pytest.FixtureRequest, side: str) -> None:
    connection = request.getfixturevalue("sqlite" if side == "cache" else "postgres_connection")
    run(cache_config() if side == "cache" else server_config(), connection, command.upgrade, "head")
    assert (reviewers(connection), lists(connection)) == ({}, {})


@pytest.mark.parametrize("side", ["cache", "server"])
def test_the_lists_are_those_of_a_new_clinic(side: str) -> None:
    """An older clinic that upgrades and a new one are asked with the same words."""
    told = migration(side)
    for language in LANGUAGES:
        words = preset_words(language)
        titles, items = told.LISTS[language]
        assert titles == {key: words["dictionaries"][key] for key in NEW}
        for key in NEW:
            assert list(zip(told.KEYS[key], items[key], strict=True)) == [
                (item["key"], item["name"]) for item in words["items"][key]
            ]
    assert told._rule_id("pause_reason", "break") == rule_id("pause_reason", "break")
