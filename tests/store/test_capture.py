"""Every write, however made, leaves one operation in the outbox, or is refused."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, cast

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor, the_program
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.sharing.writers import KEPT
from crm_desktop.models.station.outbox import Group, OutboxOp
from crm_desktop.models.tables import Synced
from crm_desktop.store import capture
from crm_desktop.store.base_file import BASE_NAME, OpenBase, create_base, open_base
from crm_desktop.store.engine import connect
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.store.rows import WORDS, changeable, fill, models, row_id, values
from tests.support.base import KEY

MODELS = models()


def last_op(base: OpenBase) -> int:
    return base.read(lambda session: session.scalar(sa.select(sa.func.coalesce(sa.func.max(OutboxOp.q), 0))) or 0)


class Op(NamedTuple):
    g: int
    t: str
    pk: str
    k: str
    c: str
    b: int
    u: str | None


def ops_since(base: OpenBase, mark: int) -> list[Op]:
    columns = [getattr(OutboxOp, name) for name in Op._fields]
    statement = sa.select(*columns).where(OutboxOp.q > mark).order_by(OutboxOp.q)
    return base.read(lambda session: [Op(*row) for row in session.execute(statement)])


def stored(base: OpenBase, table: sa.Table, number: int) -> dict[str, Any]:
    """The row's sent columns as SQLite keeps them, bytes as hex."""
    names = [column.name for column in table.columns if column.name not in capture.UNSENT]
    listed = ", ".join(f'"{name}"' for name in names)
    question = sa.text(f'SELECT {listed} FROM "{table.name}" WHERE id = :id')
    row = base.read(lambda session: session.execute(question, {"id": row_id(table.name, number).hex}).one())
    return {
        name: kept.hex().upper() if isinstance(kept, bytes) else kept for name, kept in zip(names, row, strict=True)
    }


def write(base: OpenBase, statement: Any, parameters: Any = None) -> int:
    """Runs one statement as a unit of work; returns how many operations stood in the outbox before."""
    mark = last_op(base)
    base.writer.write(the_program(), lambda work: work.session.execute(statement, parameters))
    return mark


def by_orm(base: OpenBase, model: type[Synced], number: int) -> int:
    mark = last_op(base)
    base.writer.write(the_program(), lambda work: work.session.add(model(**values(table_of(model), number))))
    return mark


def by_core(base: OpenBase, model: type[Synced], number: int) -> int:
    return write(base, sa.insert(model).values(values(table_of(model), number)))


def by_raw_sql(base: OpenBase, model: type[Synced], number: int) -> int:
    table = table_of(model)
    others = ", ".join(f'"{column.name}"' for column in table.columns if column.name != "id")
    sql = f'INSERT INTO "{table.name}" (id, {others}) SELECT :id, {others} FROM "{table.name}" WHERE id = :one'
    ids = {"id": row_id(table.name, number).hex, "one": row_id(table.name, 1).hex}
    return write(base, sa.text(sql), ids)


def table_of(model: type[Synced]) -> sa.Table:
    return cast(sa.Table, model.__table__)


@pytest.fixture(scope="module")
def full_folder(empty_base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("full")
    shutil.copy(empty_base / BASE_NAME, folder)
    base = open_base(folder, KEY)
    base.writer.write(the_program(), lambda work: fill(work.session))
    base.close()
    return folder


@pytest.fixture
def full(full_folder: Path, tmp_path: Path) -> Iterator[OpenBase]:
    """A base with one row in every table."""
    shutil.copy(full_folder / BASE_NAME, tmp_path)
    base = open_base(tmp_path, KEY)
    yield base
    base.close()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__tablename__)
def test_an_insert_leaves_one_op_with_every_value_however_it_was_made(full: OpenBase, model: type[Synced]) -> None:
    table = table_of(model)
    for number, way in enumerate((by_orm, by_core, by_raw_sql), start=2):
        (op,) = ops_since(full, way(full, model, number))
        assert (op.t, op.k, op.pk, op.b) == (table.name, "I", row_id(table.name, number).hex, 0)
        assert json.loads(op.c) == stored(full, table, number)


@pytest.mark.parametrize(
    "model", [one for one in MODELS if one.__tablename__ not in KEPT], ids=lambda model: model.__tablename__
)
def test_an_update_leaves_one_op_with_old_and_new_however_it_was_made(full: OpenBase, model: type[Synced]) -> None:
    table = table_of(model)
    name, other = changeable(table)
    before = stored(full, table, 1)[name]

    def through_orm(work: UnitOfWork) -> None:
        row = work.session.get_one(model, row_id(table.name, 1))
        setattr(row, name, other)

    mark = last_op(full)
    full.writer.write(the_program(), through_orm)
    after = stored(full, table, 1)[name]
    (op,) = ops_since(full, mark)
    assert before != after
    assert (op.t, op.k, json.loads(op.c)) == (table.name, "U", {name: [before, after]})

    old = values(table, 1)[name]
    mark = write(full, sa.update(table).where(table.c.id == row_id(table.name, 1)).values({name: old}))
    (op,) = ops_since(full, mark)
    assert json.loads(op.c) == {name: [after, before]}

    raw = sa.text(f'UPDATE "{table.name}" SET "{name}" = NULL, "{name}" = :raw WHERE id = :id')
    parameters = {"raw": bytes.fromhex(after) if isinstance(old, bytes) else after, "id": row_id(table.name, 1).hex}
    (op,) = ops_since(full, write(full, raw, parameters))
    assert json.loads(op.c) == {name: [before, after]}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__tablename__)
def test_what_must_not_happen_to_a_row_is_refused(full: OpenBase, model: type[Synced]) -> None:
    """Hard deletes, replacements and new ids would reach no other station."""
    table = table_of(model)
    mark = last_op(full)
    name = table.name
    one = {"id": row_id(name, 1).hex, "other": row_id(name, 2).hex}
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    for sql, words in (
        (f'DELETE FROM "{name}" WHERE id = :id', "hard delete forbidden"),
        (f'INSERT OR REPLACE INTO "{name}" ({names}) SELECT {names} FROM "{name}" WHERE id = :id', "hard delete"),
        (f'UPDATE "{name}" SET id = :other WHERE id = :id', "an id never changes"),
    ):
        with pytest.raises(DBAPIError, match=words):
            write(full, sa.text(sql), {key: one[key] for key in one if f":{key}" in sql})
    with pytest.raises(DBAPIError, match="hard delete forbidden"):
        full.writer.write(
            the_program(),
            lambda work: work.session.delete(work.session.get_one(model, row_id(name, 1))),
        )
    assert ops_since(full, mark) == []


def test_filling_and_emptying_a_field_are_changes_too(full: OpenBase) -> None:
    """NULL is unequal to nothing in SQL, so a plain comparison would miss both."""
    for value, old, new in (("NULL", WORDS, None), ("'x'", None, "x")):
        (op,) = ops_since(full, write(full, sa.text(f"UPDATE person SET warning = {value}")))
        assert json.loads(op.c) == {"warning": [old, new]}


def test_a_write_that_changes_nothing_leaves_neither_op_nor_group(full: OpenBase) -> None:
    groups = sa.select(sa.func.count()).select_from(Group)
    before = full.read(lambda session: session.scalar(groups))
    mark = write(full, sa.text("UPDATE person SET given_name = given_name, rv = rv"))
    assert ops_since(full, mark) == []
    assert full.read(lambda session: session.scalar(groups)) == before


def test_what_the_server_stamps_is_not_sent(full: OpenBase) -> None:
    mark = write(full, sa.text("UPDATE person SET updated_at = created_at, updated_by = NULL, rv = rv + 1"))
    assert ops_since(full, mark) == []


def test_applying_silences_the_triggers_and_nothing_else(full: OpenBase) -> None:
    full.writer.stamp.applying = 1
    mark = write(full, sa.text("UPDATE person SET family_name = 'Sadeghi'"))
    full.writer.stamp.applying = 0
    assert ops_since(full, mark) == []
    found = full.read(
        lambda session: session.scalar(sa.text("SELECT count(*) FROM search_words WHERE search_words MATCH 'sadeg*'"))
    )
    assert found == 1
    assert len(ops_since(full, write(full, sa.text("UPDATE person SET family_name = 'Karimi'")))) == 1


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__tablename__)
def test_a_connection_without_our_functions_cannot_write(full: OpenBase, model: type[Synced]) -> None:
    foreign = driver.connect(str(full.path), isolation_level=None)
    foreign.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    name = model.__tablename__
    for sql in (f'UPDATE "{name}" SET created_by = id', f'DELETE FROM "{name}"'):
        with pytest.raises(driver.OperationalError, match="no such function: sync_"):
            foreign.execute(sql)
    foreign.close()


def test_a_reader_cannot_write(full: OpenBase) -> None:
    reader = connect(full.path, KEY, None, read_only=True)
    with pytest.raises(driver.OperationalError, match="readonly"):
        reader.execute("UPDATE station SET value = ''")
    reader.close()


def test_one_unit_of_work_is_one_group_of_one_person(base: OpenBase, program: Actor) -> None:
    actor = Actor(user_id=row_id("user_account", 1), branch_id=program.branch_id, rights=program.rights)
    mark = last_op(base)

    def register(work: UnitOfWork) -> None:
        person = work.add(Person(family_name="Karimi"))
        work.add(Phone(person_id=person.id, raw="1"))
        work.session.flush()
        person.given_name = "Sara"

    base.writer.write(actor, register, act="register")
    base.writer.write(actor, register, act="register")
    ops = ops_since(base, mark)
    first, second = ops[0].g, ops[-1].g
    assert [(op.t, op.k, op.g) for op in ops] == [
        ("person", "I", first),
        ("phone", "I", first),
        ("person", "U", first),
        ("person", "I", second),
        ("phone", "I", second),
        ("person", "U", second),
    ]
    assert first != second
    assert {op.u for op in ops} == {row_id("user_account", 1).hex}
    group = base.read(
        lambda session: session.execute(sa.select(Group.act, Group.user_id).where(Group.g == first)).one()
    )
    assert tuple(group) == ("register", row_id("user_account", 1))


def test_nothing_of_a_failed_unit_stays(base: OpenBase, program: Actor) -> None:
    class Wrong(RuntimeError):
        pass

    def fails(work: UnitOfWork) -> None:
        work.add(Person(family_name="Karimi"))
        work.session.flush()
        raise Wrong

    mark = last_op(base)
    groups = sa.select(sa.func.count()).select_from(Group)
    before = base.read(lambda session: session.scalar(groups))
    with pytest.raises(Wrong):
        base.writer.write(program, fails, act="register")
    assert ops_since(base, mark) == []
    assert base.read(lambda session: session.scalar(sa.select(sa.func.count()).select_from(Person))) == 0
    assert base.read(lambda session: session.scalar(groups)) == before


def rebuild(hand: Any) -> None:
    """As Alembic's batch does it."""
    (made,) = hand.execute("SELECT sql FROM sqlite_master WHERE name = 'person'").fetchone()
    hand.execute(made.replace("CREATE TABLE person", "CREATE TABLE _alembic_tmp_person"))
    hand.execute("INSERT INTO _alembic_tmp_person SELECT * FROM person")
    hand.execute("DROP TABLE person")
    hand.execute("ALTER TABLE _alembic_tmp_person RENAME TO person")


def run(*statements: str) -> Callable[[Any], None]:
    def harm(hand: Any) -> None:
        for statement in statements:
            hand.execute(statement)

    return harm


@pytest.mark.parametrize(
    "harm",
    [
        run("DROP TRIGGER capture_person_u"),
        run("DROP TRIGGER search_phone_i"),
        run("DROP TRIGGER capture_task_i", "CREATE TRIGGER capture_task_i AFTER INSERT ON task BEGIN SELECT 1; END"),
        run("CREATE TRIGGER stranger AFTER INSERT ON task BEGIN SELECT 1; END"),
        run("DROP TABLE search_grams"),
        rebuild,
    ],
    ids=["dropped", "search", "altered", "added", "index", "rebuilt"],
)
def test_a_lost_or_changed_trigger_is_noticed_at_the_next_start(full: OpenBase, harm: Callable[[Any], None]) -> None:
    """Sync rule 2: a table rebuilt by a batch loses its triggers."""
    full.close()
    hand = connect(full.path, KEY, None, read_only=False)
    hand.execute("PRAGMA foreign_keys = OFF")
    harm(hand)
    hand.close()
    again = open_base(full.path.parent, KEY)
    assert again.read(lambda session: capture.is_current(session.connection()))
    assert len(ops_since(again, write(again, sa.text("UPDATE person SET family_name = 'Karimi'")))) == 1
    grams = sa.text("SELECT count(*) FROM search_grams WHERE words GLOB '*karimi*'")
    assert again.read(lambda session: session.scalar(grams)) == 1
    again.close()


def test_the_same_change_is_written_in_the_same_bytes(full: OpenBase, tmp_path: Path) -> None:
    """The archive on the server is compared byte by byte."""
    (tmp_path / "other").mkdir()
    shutil.copy(full.path, tmp_path / "other")
    other = open_base(tmp_path / "other", KEY)
    change = sa.text("UPDATE task SET postponed = postponed + 1, deleted_at = created_at, team_id = NULL")
    payloads = [[op.c for op in ops_since(base, write(base, change))] for base in (full, other)]
    other.close()
    assert payloads[0] == payloads[1]
    assert len(payloads[0]) == 1


@pytest.mark.parametrize("table", sorted(KEPT))
def test_what_bears_witness_is_changed_by_no_statement_and_stamped_by_the_server(full: OpenBase, table: str) -> None:
    """P27: who heard a recording stands as it was written; only the version comes from the server."""
    (kept,) = (one for one in (table_of(model) for model in MODELS) if one.name == table)
    before, mark = stored(full, kept, 1), last_op(full)
    for name in before:
        with pytest.raises(DBAPIError, match="bears witness"):
            write(full, sa.text(f'UPDATE "{table}" SET "{name}" = NULL'))
    write(full, sa.text(f'UPDATE "{table}" SET rv = 7, updated_at = created_at'))
    assert (stored(full, kept, 1), ops_since(full, mark)) == (before, [])


def test_equal_models_give_equal_triggers() -> None:
    assert capture.statements() == capture.statements()
    assert len(set(capture.statements())) == len(capture.statements())


def test_a_start_knows_the_triggers_of_the_models() -> None:
    """start.desk: the triggers are compared without the models; whoever changes a model writes the new digest down."""
    assert capture.digest(capture.statements()) == capture.TRIGGERS


def test_reading_does_not_load_every_table(tmp_path: Path) -> None:
    """start.desk: what the first screen asks is mapped, the rest when something is written."""
    create_base(tmp_path, KEY).close()
    question = (
        "import sys; from pathlib import Path; from crm_desktop.store.base_file import open_base; "
        f"open_base(Path({str(tmp_path)!r}), {KEY!r}).close(); "
        "sys.exit('crm_desktop.models.visits.slot_hold' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", question], check=False).returncode == 0


def test_missing_bytes_stay_missing(base: OpenBase) -> None:
    """hex() alone would send an empty text for them."""
    table = sa.Table("t", sa.MetaData(), sa.Column("id", sa.Uuid()), sa.Column("content", sa.LargeBinary()))
    (insert, *_) = capture._triggers_of(table)
    worded = insert.split("json_object(")[1].split("), NEW.rv")[0].split(", ", 1)[1]

    def ask(session: Session, content: str) -> Any:
        return session.scalar(sa.text(f"SELECT {worded.replace('NEW.', '')} FROM (SELECT {content} AS content)"))

    assert base.read(lambda session: ask(session, "NULL")) is None
    assert base.read(lambda session: ask(session, "x'00ff'")) == "00FF"
