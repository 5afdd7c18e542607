"""What an SMS about a visit says: in the language and the calendar of the one who gets it (R9)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from crm_desktop.i18n.dates import time_of_day
from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.speaker import speaker
from crm_desktop.i18n.style import LanguageCode, current_style, default_style
from crm_desktop.queries.messages.sms_reach import SmsReach
from crm_desktop.views.visits.booking_vm import BookingVm
from crm_desktop.views.visits.visit_text import HELLO, WHAT, WHEN, WHERE, day_words
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House

_MOVED = QT_TRANSLATE_NOOP("VisitText", "Your appointment has been moved to {day} at {time}.")
_CANCELLED = QT_TRANSLATE_NOOP("VisitText", "Your appointment on {day} at {time} has been cancelled.")
_OF_SOMEBODY = QT_TRANSLATE_NOOP("VisitText", "{name} has an appointment on {day} at {time}.")


class Occasion(enum.StrEnum):
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class VisitTold:
    """`whose` names somebody of the family; empty for the reader's own visit."""

    starts_at: datetime
    service: str
    provider: str
    whose: str = ""


def booking_told(vm: BookingVm, moment: datetime | None) -> list[VisitTold]:
    """Every visit of the plan; `moment` is that of an overbooking, which has none."""
    service, person = vm.service, vm.person
    if service is None or person is None:
        return []
    if moment is not None:
        provider = next((name for key, name in service.providers if key == vm.provider_id), "")
        return [VisitTold(moment, service.name, provider)]
    return [
        VisitTold(
            one.slot.starts_at, service.name, one.slot.provider_name, one.name if one.person_id != person.id else ""
        )
        for one in vm.plan
    ]


def sms_text(occasion: Occasion, reach: SmsReach, visits: Sequence[VisitTold], house: House) -> str:
    language: LanguageCode = next((code for code in LANGUAGES if code == reach.language), current_style().language)
    say = speaker(language)
    lines = [filled(say("VisitText", str(HELLO)), name=reach.name)] if reach.name else []
    # The reader's usual calendar, whatever the desk has chosen for itself.
    style = default_style(language, house.session.time_zone)
    for visit in visits:
        source = _sentence(occasion, visit)
        facts = {"day": day_words(visit.starts_at, style), "time": time_of_day(visit.starts_at, style)}
        lines.append(filled(say("VisitText", source), name=visit.whose, **facts))
        lines.append(filled(say("VisitText", str(WHAT)), service=visit.service, provider=visit.provider))
    clinic, branch = house.session.clinic_name, house.session.branch_name
    lines.append(filled(say("VisitText", str(WHERE)), clinic=clinic, branch=branch))
    return "\n".join(lines)


def _sentence(occasion: Occasion, visit: VisitTold) -> str:
    if occasion is Occasion.MOVED:
        return str(_MOVED)
    if occasion is Occasion.CANCELLED:
        return str(_CANCELLED)
    return str(_OF_SOMEBODY if visit.whose else WHEN)
