"""What a start leaves for later: the first rows of the day wait for nothing that they do not show."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.base import KEY
from tests.support.house import open_house

ROOT = Path(__file__).resolve().parents[2]

# The whole program in a process of its own, up to the first rows; then what it has loaded by then.
START = """
import sys
from pathlib import Path
from crm_desktop.app.run import application
from crm_desktop.app import bootstrap
from crm_desktop.app.bootstrap import Program, Start

# A desk without rows must not keep the rest away for long; here it waits for them, however busy this machine is.
bootstrap.SETTLED_MS = 600_000

def tell():
    from crm_desktop.models.base import Base
    loaded = sorted(sys.modules)
    print("tables:", *sorted(Base.metadata.tables))
    print("modules:", *loaded)
    import PySide6.QtWidgets
    print("widgets:", *sorted(vars(PySide6.QtWidgets)))
    sys.stdout.flush()
    import os
    os._exit(0)

app = application()
program = Program(app, Start(Path(sys.argv[1]), key=bytes.fromhex(sys.argv[2])))
program.desk_filled.connect(tell)
program.start()
app.exec()
"""

# Libraries and rooms that nobody needs who only looks at the day's work.
LATER = (
    "alembic", "baresip", "certifi", "openpyxl", "phonenumbers", "psycopg", "pymysql", "pyqtgraph", "python_calamine",
    "requests", "sounddevice", "sqlalchemy.dialects.postgresql", "xlsxwriter",
    "PySide6.QtMultimedia", "PySide6.QtPrintSupport", "PySide6.QtWebChannel", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
    "crm_desktop.app.phone_at_desk", "crm_desktop.app.telephone", "crm_desktop.models.tables",
    "crm_desktop.sync.runner", "crm_desktop.telephony.call_hub", "crm_desktop.usecases",
    "crm_desktop.views.people.person_card", "crm_desktop.views.telephony",
)  # fmt: skip
# A table costs some four milliseconds (ADR 0010): these are asked by no first row, figure or tab of a desk of tasks.
UNMAPPED = {
    "agent_state", "appointment", "call_mark", "channel", "deal_type", "dial_rule", "extension", "family_link",
    "message", "organization", "payment", "person_alert", "phone_line", "provider", "request", "room", "search_row",
    "service", "stage", "tag", "tag_use", "wait_entry",
}  # fmt: skip


@pytest.fixture
def started(tmp_path: Path) -> dict[str, set[str]]:
    """What was there when the desk told that its first rows are."""
    with open_house(tmp_path) as front:
        front.a_task()  # a day that has a row to show
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path), KEY.hex()],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = (line.partition(": ") for line in done.stdout.splitlines())
    return {name: set(words.split()) for name, _, words in told}


def test_the_first_rows_wait_for_what_they_show(started: dict[str, set[str]]) -> None:
    """R1, commands.md start.desk: the telephone, sync, cards and their libraries come after them."""
    early = {name for name in started["modules"] for later in LATER if name == later or name.startswith(later + ".")}
    assert early == set()


def test_only_tables_that_the_desk_asks_are_mapped(started: dict[str, set[str]]) -> None:
    """R1, ADR 0010: a noun that is imported for its words alone brings no table with it."""
    assert started["tables"] & UNMAPPED == set()
    assert {"task", "person", "phone", "lead", "deal", "call", "callback_item"} <= started["tables"]


def test_only_kinds_of_widgets_that_the_desk_shows_are_made_ready(started: dict[str, set[str]]) -> None:
    """R1, commands.md start.desk: a widget that Qt made itself has the bindings look through all kinds of them."""
    assert started["widgets"] & {"QFontDialog", "QMdiArea", "QWizard"} == set()
    assert "QTableView" in started["widgets"]
