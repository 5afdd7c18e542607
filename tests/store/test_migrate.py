"""A later migration changes a base that is full of work: nothing is lost, nothing is sent, nothing is half-done."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop.models.access import Actor, the_program
from crm_desktop.models.people.person import Person
from crm_desktop.models.station.outbox import OutboxOp
from crm_desktop.store import capture, migrate
from crm_desktop.store.base_file import OpenBase, open_base
from crm_desktop.store.integrity import faults
from tests.store.rows import fill
from tests.support.base import KEY

LATER = '''"""Tomorrow's change."""

import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.alter_column("file_number", type_=sa.String(40))
    op.execute("UPDATE phone SET label = 'home'")
    {statement}
'''


@pytest.fixture
def tomorrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache's migrations in a folder where one more may be written."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.MIGRATIONS, folder)
    monkeypatch.setattr(migrate, "MIGRATIONS", folder)
    return folder


def write_migration(folder: Path, statement: str) -> None:
    text = LATER.format(head=capture.SCHEMA, statement=f"op.execute({statement!r})")
    (folder / "versions" / "9000_tomorrow.py").write_text(text, encoding="utf-8")


def ops(base: OpenBase) -> int:
    return base.read(lambda session: session.scalar(sa.select(sa.func.count()).select_from(OutboxOp)) or 0)


def names(base: OpenBase) -> list[str]:
    return base.read(lambda session: list(session.scalars(sa.select(Person.given_name))))


def test_a_table_rebuilt_by_a_batch_keeps_its_children_and_gets_its_triggers_back(
    base: OpenBase, program: Actor, tomorrow: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base.writer.write(program, lambda work: fill(work.session))
    sent = ops(base)
    base.close()
    write_migration(tomorrow, "UPDATE person SET given_name = 'Sara'")
    monkeypatch.setattr(capture, "SCHEMA", "9000")
    monkeypatch.setattr(capture, "TRIGGERS", capture.digest(capture.statements()))
    later = open_base(base.path.parent, KEY)
    assert names(later) == ["Sara"]
    assert ops(later) == sent  # the server has a migration of its own
    assert later.read(faults) == []
    later.writer.write(the_program(), lambda work: work.session.execute(sa.text("UPDATE person SET given_name = 'x'")))
    assert ops(later) == sent + 1
    with pytest.raises(sa.exc.IntegrityError):
        later.writer.write(program, lambda work: work.add(Person(category_id=work.new_id())).id)
    later.close()


def test_a_migration_that_would_leave_orphans_is_taken_back_whole(
    base: OpenBase, program: Actor, tomorrow: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base.writer.write(program, lambda work: fill(work.session))
    before = names(base)
    base.close()
    write_migration(tomorrow, "UPDATE person SET given_name = 'Sara', category_id = 'nobody'")
    with monkeypatch.context() as patch:
        patch.setattr(capture, "SCHEMA", "9000")
        with pytest.raises(RuntimeError, match="references to rows that are gone"):
            open_base(base.path.parent, KEY)
    again = open_base(base.path.parent, KEY)
    assert names(again) == before
    assert again.read(faults) == []
    again.close()
