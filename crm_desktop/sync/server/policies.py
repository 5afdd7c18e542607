"""Row security and the row triggers of the shared tables, made from the registry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crm_desktop.models.sharing.scopes import Scoping
from crm_desktop.sync.server.registry import SharedTable, shared_tables

_MEMBER = "(SELECT sec.is_member())"


def _in_scopes(right: str) -> str:
    # As a sub-select it is asked once a statement, and the array can drive the index of the scope.
    return f"sync_scope = ANY ((SELECT sec.scopes_of('{right}'))::uuid[])"


def _in_reach(writers: Iterable[str]) -> str:
    return f"sync_scope = ANY ((SELECT sec.scopes_to('{{{','.join(sorted(set(writers)))}}}'))::uuid[])"


def _policy(table: SharedTable) -> str:
    if table.scoping == Scoping.ORG:
        using = check = _MEMBER if table.sees is None else _in_scopes(table.sees)
    else:
        using, check = _in_scopes(table.sees or ""), _in_reach((*table.writers, *table.makers))
    return (
        f'CREATE POLICY scopes ON public."{table.name}" TO crm_staff, crm_owner\n'
        f"    USING ({using})\n    WITH CHECK ({check});"
    )


def _triggers(table: SharedTable) -> Iterator[tuple[str, str]]:
    yield (
        "sync_stamp",
        f"BEFORE INSERT OR UPDATE ON {{}} FOR EACH ROW EXECUTE FUNCTION sync.stamp({{no}}, '{table.scoping}')",
    )
    yield "sync_removed", "AFTER DELETE ON {} FOR EACH ROW EXECUTE FUNCTION sync.removed({no})"
    yield "sync_truncate", "BEFORE TRUNCATE ON {} EXECUTE FUNCTION sync.forbidden()"
    if table.name == "person":
        yield (
            "sync_moved",
            "AFTER UPDATE ON {} FOR EACH ROW WHEN (OLD.sync_scope IS DISTINCT FROM NEW.sync_scope)"
            " EXECUTE FUNCTION sync.person_moved()",
        )
        yield (
            "sync_came",
            "AFTER INSERT ON {} FOR EACH ROW WHEN (current_setting('crm.before_their_person', true) = 'on')"
            " EXECUTE FUNCTION sync.person_moved()",
        )
    if table.name == "user_account":
        yield (
            "sync_account",
            "AFTER INSERT ON {} FOR EACH ROW EXECUTE FUNCTION sec.account_changed()",
        )
        # A push names all columns of a row; whoever an administrator has shut out stays so when their name changes.
        yield (
            "sync_account_changed",
            "AFTER UPDATE ON {} FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status"
            " OR OLD.deleted_at IS DISTINCT FROM NEW.deleted_at) EXECUTE FUNCTION sec.account_changed()",
        )


def satellites() -> tuple[str, ...]:
    """The tables whose rows are wherever their person is."""
    return tuple(table.name for table in shared_tables() if table.scoping == Scoping.OF_PERSON)


def _person_moved() -> str:
    updates = "\n".join(
        f'    UPDATE public."{name}" SET person_id = person_id\n'
        "    WHERE person_id = NEW.id AND sync_scope <> NEW.sync_scope;"
        for name in satellites()
    )
    return (
        "CREATE OR REPLACE FUNCTION sync.person_moved() RETURNS trigger LANGUAGE plpgsql\n"
        "SET search_path = pg_catalog, pg_temp AS $$\nBEGIN\n"
        f"{updates}\n    RETURN NULL;\nEND $$;"
    )


def _of_table(table: SharedTable, number: int) -> Iterator[str]:
    name = f'public."{table.name}"'
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY;"
    yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY;"
    yield f"DROP POLICY IF EXISTS scopes ON {name};"
    yield _policy(table)
    for trigger, words in _triggers(table):
        yield f"CREATE OR REPLACE TRIGGER {trigger} {words.format(name, no=number)};"


def statements(numbers: dict[str, int]) -> str:
    """SQL that may be run again and again; `numbers` are those of `sync.tbl`."""
    lines = [_person_moved()]
    lines += [line for table in shared_tables() for line in _of_table(table, numbers[table.name])]
    return "\n".join(lines)
