"""An appointment for the patient: as text for a messenger in their own language, and as a slip on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageSize, QTextDocument

from crm_desktop.i18n.dates import day_with_weekday, local, time_of_day
from crm_desktop.i18n.direction import direction_of
from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.speaker import speaker
from crm_desktop.i18n.style import DateStyle, LanguageCode, current_style, default_style
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.visits.visit_papers import VisitPaper, visit_paper
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.paper import draw, new_document, set_page, set_roll

_ROLL_MM = 80
_ROLL_EDGE_MM = 4  # a roll of 80 mm prints on 72
PAPERS = ("slip", "a5")

HELLO = QT_TRANSLATE_NOOP("VisitText", "Hello, {name}!")
WHEN = QT_TRANSLATE_NOOP("VisitText", "You have an appointment on {day} at {time}.")
WHAT = QT_TRANSLATE_NOOP("VisitText", "{service}, {provider}.")
_SESSION = QT_TRANSLATE_NOOP("VisitText", "Visit {number} of {count}.")
WHERE = QT_TRANSLATE_NOOP("VisitText", "{clinic}, {branch}")
_CALL = QT_TRANSLATE_NOOP("VisitText", "If you cannot come, please tell us in good time.")
_TITLE = QT_TRANSLATE_NOOP("VisitText", "Appointment")
_ROOM = QT_TRANSLATE_NOOP("VisitText", "Where: {room}")


@dataclass(frozen=True)
class Letter:
    """`lines` are whole sentences in the language of the one who gets them."""

    language: LanguageCode
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def language_for(paper: VisitPaper) -> LanguageCode:
    """The patient's own, else that of the program."""
    return next((code for code in LANGUAGES if code == paper.language), current_style().language)


def letter(paper: VisitPaper, house: House, language: LanguageCode) -> Letter:
    say, style, visit = speaker(language), _style(language, house), paper.visit
    lines = [
        filled(say("VisitText", str(HELLO)), name=visit.person) if visit.person else "",
        filled(
            say("VisitText", str(WHEN)),
            day=day_words(visit.starts_at, style),
            time=time_of_day(visit.starts_at, style),
        ),
        filled(say("VisitText", str(WHAT)), service=visit.service, provider=visit.provider),
        _session(visit, language, style),
        filled(say("VisitText", str(WHERE)), clinic=house.session.clinic_name, branch=house.session.branch_name),
        say("VisitText", str(_CALL)),
    ]
    return Letter(language, tuple(line for line in lines if line))


def slip(paper: VisitPaper, house: House, language: LanguageCode, kind: str) -> QTextDocument:
    """`kind` is one of PAPERS: on a sheet the words are larger."""
    say, style, visit = speaker(language), _style(language, house), paper.visit
    big, usual = (15, 10) if kind == "slip" else (22, 13)
    room = filled(say("VisitText", str(_ROOM)), room=visit.room) if visit.room else ""
    parts = [
        (usual, house.session.clinic_name),
        (usual, say("VisitText", str(_TITLE))),
        (big, visit.person),
        (big, day_words(visit.starts_at, style)),
        (big, time_of_day(visit.starts_at, style)),
        (usual, filled(say("VisitText", str(WHAT)), service=visit.service, provider=visit.provider)),
        (usual, _session(visit, language, style)),
        (usual, room),
        (usual, say("VisitText", str(_CALL))),
    ]
    made = new_document(direction_of(language), usual, centred=True)
    made.setHtml(
        "".join(
            f'<p align="center" style="font-size:{size}pt; margin:4pt 0; font-weight:{600 if size == big else 400}">'
            f"{_escaped(text)}</p>"
            for size, text in parts
            if text
        )
    )
    return made


def print_slip(device: QPagedPaintDevice, document: QTextDocument, kind: str) -> int:
    """On a roll as long as the words, or on a whole A5; how many pages it took."""
    if kind == "slip":
        set_roll(device, document, _ROLL_MM, QMarginsF(_ROLL_EDGE_MM, 5, _ROLL_EDGE_MM, 5))
    else:
        set_page(device, QPageSize.PageSizeId.A5)
    return draw(document, device, is_numbered=False)


def copy_text(house: House, appointment_id: UUID) -> None:
    """Into the clipboard, told by a quiet line at the foot."""
    actor = house.session.actor

    def arrived(paper: VisitPaper) -> None:
        QGuiApplication.clipboard().setText(letter(paper, house, language_for(paper)).text)
        house.go.toast(QCoreApplication.translate("VisitText", "The text for the messenger is copied."))

    def question(session: Any) -> VisitPaper:
        return visit_paper(session, actor, appointment_id)

    house.lanes.read(house.go, question, arrived, lambda problem: house.go.toast(words(problem), "red"))


def _style(language: LanguageCode, house: House) -> DateStyle:
    mine = current_style()
    return mine if mine.language == language else default_style(language, house.session.time_zone)


def day_words(at: datetime, style: DateStyle) -> str:
    return day_with_weekday(local(at, style).date(), style)


def _session(visit: VisitRow, language: LanguageCode, style: DateStyle) -> str:
    if visit.session_no is None or visit.sessions_of is None:
        return ""
    sentence = speaker(language)("VisitText", str(_SESSION))
    return style.in_digits(filled(sentence, number=str(visit.session_no), count=str(visit.sessions_of)))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
