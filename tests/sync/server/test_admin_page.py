"""What the administrator's page tells people to run does what it says."""

from __future__ import annotations

import configparser
import re
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from crm_desktop.cli.main import main
from tests.support.administered import Administered
from tests.support.central import DESK

pytestmark = pytest.mark.postgres

PAGE = (Path(__file__).parents[3] / "docs" / "server.md").read_text("utf-8")


NOT_REACHED = 3


def erasing(person: UUID) -> str:
    (block,) = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
    assert block.count(str(UUID(int=0))) == 1
    return str(block).replace(str(UUID(int=0)), str(person))


def archived(server: Administered, pk: UUID, name: str) -> None:
    sara = server.member(DESK, name=f"writer{pk.hex[:6]}")
    client = uuid4()
    server.ask(
        "INSERT INTO sync.client (client_id, login, user_id, station, schema, first_seq, last_seq)"
        " VALUES (%s, %s, %s, 'desk', '0005', 1, 1)",
        client, sara.login, sara.user_id,
    )  # fmt: skip
    server.ask(
        "INSERT INTO sync.op (client_id, seq, grp, tbl, pk, kind, payload, hash, link, base_rv, schema, login, user_id,"
        " status, detail) VALUES (%s, 1, 1, 'any', %s, 'U', %s, '\\x01', '\\x02', 0, '0005',"
        " %s, %s, 'ok', '{}')",
        client, pk, name, sara.login, sara.user_id,
    )  # fmt: skip


def test_erasing_a_person_leaves_no_trace_but_hashes_and_touches_nobody_else(administered: Administered) -> None:
    """sync.md: erasing blanks personal values in rows and in the archive, and keeps each payload's hash."""
    server = administered
    who, other = (server.row("person", family_name=name, national_id=name) for name in ("Karimi", "Ahmadi"))
    phones = [server.row("phone", person_id=person, raw="09121234567", tail="7654321") for person in (who, other)]
    server.row("person_alert", person_id=who, text="Karimi shouts")
    server.row("postal_address", person_id=who, line="Karimi street")
    server.row("contact_point", person_id=who, value="karimi@example.org")
    for pk, name in ((who, "Karimi"), (phones[0], "Karimi's"), (other, "Ahmadi")):
        archived(server, pk, name)
    before = server.ask("SELECT max(seq) FROM sync.change")[0][0]

    with server.admin() as connection:
        connection.execute(erasing(who).encode())

    for table in ("person", "phone", "person_alert", "postal_address", "contact_point", "sync.op"):
        rows = " ".join(str(row) for (row,) in server.ask(f"SELECT t::text FROM {table} t"))
        assert "karimi" not in rows.lower()
    assert server.ask("SELECT pk, payload IS NULL, hash FROM sync.op ORDER BY payload NULLS FIRST, pk") == [
        *((pk, True, b"\x01") for pk in sorted((who, phones[0]))),
        (other, False, b"\x01"),
    ]
    assert server.ask("SELECT family_name, national_id, deleted_at FROM person ORDER BY family_name") == [
        ("Ahmadi", "Ahmadi", None),
        ("erased", None, None),
    ]
    assert server.ask("SELECT raw FROM phone WHERE deleted_at IS NULL") == [("09121234567",)]
    # The workstations hear of every blanked row.
    assert server.ask("SELECT count(DISTINCT pk) FROM sync.change WHERE seq > %s", before) == [(5,)]


def test_every_command_of_the_page_exists(capsys: pytest.CaptureFixture[str]) -> None:
    deeds = "init|upgrade|add-user|reset-password|remove-user|check|tidy|backup|restore"
    named = set(re.findall(rf"(?<=server )({deeds})\b", PAGE))
    assert len(named) == deeds.count("|") + 1
    for deed in named:
        with pytest.raises(SystemExit) as ended:
            main(["server", deed, "--help"])
        assert ended.value.code == 0
        assert f"crm-desktop server {deed}" in capsys.readouterr().out


def test_the_timetables_of_the_page_run_what_there_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """sync.md 5: the log is trimmed every night, on every system that a server stands on."""
    care = PAGE.split("## Every night")[1].split("## ")[0]
    service, timer = re.findall(r"```ini\n(.*?)```", care, re.DOTALL)
    (windows,) = re.findall(r"```bat\n(.*?)```", care, re.DOTALL)
    (cron,) = re.findall(r"```\n(.*?)```", care.split("With systemd")[0], re.DOTALL)
    for timetable in (service, windows, cron):
        deeds = re.findall(r"crm-desktop (server \w+) +--dsn", timetable)
        assert deeds[0] == "server tidy"
        assert deeds[-1] == "server check"
        for deed in deeds:
            file = [str(tmp_path / "copy")] if "backup" in deed else []
            assert main([*deed.split(), "--dsn", "postgresql:///clinic?host=/nowhere", *file]) == NOT_REACHED
    units = configparser.RawConfigParser(strict=False)
    units.read_string(timer)
    assert units["Timer"]["Persistent"] == "true"
    assert re.fullmatch(r"\*-\*-\* \d\d:\d\d", units["Timer"]["OnCalendar"])
    assert windows.count("/SC DAILY") == windows.count("schtasks /Create")
