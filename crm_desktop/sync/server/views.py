"""The station views: each shared table as a workstation keeps its rows, under the row security of whoever reads."""

from __future__ import annotations

from collections.abc import Iterator

from crm_desktop.sync.server.registry import SharedTable, shared_tables


def _view(table: SharedTable) -> Iterator[str]:
    columns = ",\n    ".join(f'{table.in_station_form(column)} AS "{column}"' for column in table.kinds)
    yield (
        f'CREATE VIEW station."{table.name}" WITH (security_invoker = true) AS\nSELECT\n    {columns},\n'
        f'    x.id AS "key",\n    x.sync_scope\nFROM public."{table.name}" x;'
    )
    names = ", ".join(f'"{column}"' for column in (*table.kinds, "sync_scope"))
    yield f'REVOKE ALL ON public."{table.name}", station."{table.name}" FROM PUBLIC, crm_staff;'
    yield f'GRANT SELECT ON station."{table.name}" TO crm_staff;'
    # The view reads with the rights of whoever asks, who therefore may read these columns and no others.
    yield f'GRANT SELECT ({names}) ON public."{table.name}" TO crm_staff;'


def statements() -> str:
    """SQL for an empty schema `station`, run by the owner of everything."""
    return "\n".join(line for table in shared_tables() for line in _view(table))
