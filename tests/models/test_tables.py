"""What holds for every table, so that capture, access and sync can rely on it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from crm_desktop.models.tables import Base, Synced
from crm_desktop.store.capture import synced_tables
from tests.store.rows import models

MODELS = models()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__tablename__)
def test_an_access_rule_names_columns_that_are_there(model: type[Synced]) -> None:
    """C24-31: a misspelt column would show rows to everybody or to nobody."""
    if model.ACCESS is None:
        return
    users = {key.column.table.name for name in model.ACCESS.owners for key in model.__table__.c[name].foreign_keys}
    assert users <= {"user_account"}
    if model.ACCESS.team is not None:
        assert [key.column.table.name for key in model.__table__.c[model.ACCESS.team].foreign_keys] == ["team"]
    if model.ACCESS.public is not None:
        column, word = model.ACCESS.public
        kind = model.__table__.c[column].type
        assert isinstance(kind, sa.Enum)
        assert word in kind.enums


@pytest.mark.parametrize("table", synced_tables(), ids=lambda table: table.name)
def test_a_shared_table_fits_one_json_object_and_refers_to_shared_ones_only(table: sa.Table) -> None:
    """json_object takes 127 arguments at most; a station's own rows do not exist elsewhere."""
    assert 2 * len(table.columns) < 127
    shared = {other.name for other in synced_tables()}
    assert {key.column.table.name for key in table.foreign_keys} <= shared
    assert all(key.deferrable and key.initially == "DEFERRED" for key in table.foreign_key_constraints)


def test_no_shared_table_has_a_unique_rule_besides_its_id() -> None:
    """Two stations offline may each make the same name; the server's few rules are its own (sync.md)."""
    for table in synced_tables():
        assert [c for c in table.constraints if isinstance(c, sa.UniqueConstraint)] == []
        assert [index.name for index in table.indexes if index.unique] == []


def test_every_enum_is_kept_as_a_word_that_fits() -> None:
    for table in Base.metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, sa.Enum):
                assert column.type.native_enum is False
                assert max(len(word) for word in column.type.enums) <= (column.type.length or 0), column
