"""A day on paper, as a PDF in its real size: what stands on it, and that nothing falls off the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from crm_desktop.queries.visits.schedule_days import ScheduleAsk, schedule_days
from crm_desktop.views.calendar.day_print import DaySheet, Section, day_sheet, print_sheet, set_page
from tests.support.look import dress
from tests.views.calendar.conftest import Diary


def test_a_day_has_its_therapists_and_visits(diary: Diary) -> None:
    """C24-29: the day is printed by therapist; who has nobody is left out."""
    diary.book("10:00")
    diary.book("12:30", person=1, service_id=diary.ids["cleaning"])
    ask = ScheduleAsk(diary.day(), diary.day())
    found = diary.clinic.read(lambda session: schedule_days(session, diary.clinic.actor, diary.house.now, ask))
    sheet = day_sheet(found, diary.day(), "Sepid Clinic", "Asia/Tehran")
    assert sheet.title == "Saturday, 21 November 2026"
    assert [(section.name, section.rows) for section in sheet.sections] == [
        (
            "Dr Karimi",
            (
                ("10:00–11:00", "Sara Ahmadi", "Implant", "Room 1", "Booked"),
                ("12:30–13:00", "Maryam Hosseini", "Cleaning", "Room 1", "Booked"),
            ),
        )
    ]


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_long_day_takes_more_pages(tmp_path: Path, qapp: QApplication, language: str) -> None:
    dress(qapp, language)  # type: ignore[arg-type]  # declared languages
    row = ("10:00–10:30", "مریم حسینی", "Implant", "Room 1", "Booked")
    sheet = DaySheet("Sepid Clinic", "Saturday", tuple(Section(f"Dr {at}", (row,) * 20) for at in range(4)))
    path = tmp_path / "day.pdf"
    writer = QPdfWriter(str(path))
    set_page(writer)
    assert print_sheet(sheet, writer) == 3
    assert path.read_bytes().startswith(b"%PDF")
    dress(qapp)


def test_an_empty_day_says_so(tmp_path: Path, qapp: QApplication) -> None:
    dress(qapp)
    writer = QPdfWriter(str(tmp_path / "day.pdf"))
    set_page(writer)
    assert print_sheet(DaySheet("Sepid Clinic", "Saturday", ()), writer) == 1
