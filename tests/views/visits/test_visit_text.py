"""The slip of an appointment, on a roll and on a sheet, in three languages: all of it is on the paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from crm_desktop.queries.visits.visit_papers import VisitPaper, visit_paper
from crm_desktop.views.visits.visit_text import print_slip, slip
from tests.support.clinic_visits import NAMES, ClinicVisits
from tests.support.look import dress
from tests.support.paper import cut_lines, fits, letters_of, pages_of, size_of

LONG = {
    "en": ("Maximiliana Konstantinopoulou-Featherstonehaugh", "Implantation of several teeth with bone augmentation"),
    "fa": ("سیده‌معصومه موسوی‌خوانساری‌اصفهانی", "کاشت چند دندان همراه با پیوند استخوان و ترمیم لثه"),
    "ru": ("Александра Константиновна Преображенская-Рождественская", "Имплантация нескольких зубов с наращиванием"),
}
LANGUAGES = pytest.mark.parametrize("language", ["en", "fa", "ru"])
PAPERS = pytest.mark.parametrize(("kind", "wide"), [("slip", 80), ("a5", 148)])


def paper_of(visits: ClinicVisits, language: str) -> VisitPaper:
    """A visit with long names, the third of a course of ten."""
    visit_id = visits.book(0, "15:00")
    actor = visits.clinic.actor
    paper = visits.clinic.read(lambda session: visit_paper(session, actor, visit_id))
    name, service = LONG[language]
    visit = replace(paper.visit, given_name=name, family_name="", service=service, session_no=3, sessions_of=10)
    return replace(paper, visit=replace(visit, provider=NAMES[language][3], room=NAMES[language][5]))


@LANGUAGES
@PAPERS
def test_a_slip_holds_every_word(
    qapp: QApplication, tmp_path: Path, visits: ClinicVisits, language: Any, kind: str, wide: int
) -> None:
    """Issue 3, R6: 80 mm and A5 in fa, ru and en: one page as wide as its paper, no line cut, the words as text."""
    dress(qapp, language)
    document = slip(paper_of(visits, language), visits.clinic.house, language, kind)
    path = tmp_path / "slip.pdf"
    device = QPdfWriter(str(path))
    assert print_slip(device, document, kind) == 1
    assert fits(document, device), cut_lines(document)
    pdf = path.read_bytes()
    assert pages_of(pdf) == 1
    width, height = size_of(pdf)
    assert width == pytest.approx(wide, abs=1)
    assert height > 40
    figures = "۱۵۰" if language == "fa" else "150"
    assert set(figures) <= letters_of(pdf)
    dress(qapp)


def test_who_has_a_short_name_gets_a_short_slip(qapp: QApplication, tmp_path: Path, visits: ClinicVisits) -> None:
    """A roll is cut behind the last word."""
    long = paper_of(visits, "en")
    short = replace(long, visit=replace(long.visit, given_name="Al", service="X", session_no=None, sessions_of=None))
    heights = []
    for paper in (short, long):
        path = tmp_path / "slip.pdf"
        print_slip(QPdfWriter(str(path)), slip(paper, visits.clinic.house, "en", "slip"), "slip")
        heights.append(size_of(path.read_bytes())[1])
    assert heights[0] + 10 < heights[1]
