"""The words of the domain's states and kinds: one table, so that a status is called the same on every screen."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.client_words import client_word
from crm_desktop.i18n.right_words import RIGHT_WORDS
from crm_desktop.i18n.visit_words import VISIT_TERMS, VISIT_TONES
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackStatus
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.models.people.kinds import Relation
from crm_desktop.models.people.person import PersonRole, PersonStanding
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.models.work.kinds import RequestKind
from crm_desktop.models.work.lead import LeadStatus, Priority
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.models.work.task_template import TaskType

translate = QCoreApplication.translate


def term(value: enum.Enum) -> str:
    """In the user's language, as it stands alone; a value without words is our mistake: KeyError."""
    return TERMS[type(value)][value]()


def term_inside(value: Priority) -> str:
    """The word inside a sentence, where no capital begins it."""
    return _PRIORITY_INSIDE[value]()


def tone(value: enum.Enum) -> str:
    """The tone that goes with the word; gray where the value says nothing about urgency."""
    return TONES.get((type(value), value), "gray")


Words = dict[enum.Enum, Callable[[], str]]

_TASK_STATUS: Words = {
    TaskStatus.PLANNED: lambda: translate("Terms", "To do"),
    TaskStatus.IN_WORK: lambda: translate("Terms", "In work"),
    TaskStatus.DONE: lambda: translate("Terms", "Done"),
    TaskStatus.CANCELLED: lambda: translate("Terms", "Cancelled"),
}
_TASK_TYPE: Words = {
    TaskType.PERSONAL_CALL: lambda: translate("Terms", "Personal call"),
    TaskType.CALL_ROUND: lambda: translate("Terms", "Call round"),
    TaskType.OTHER_CLIENT: lambda: translate("Terms", "Other work with the client"),
    TaskType.INTERNAL: lambda: translate("Terms", "Internal task"),
}
_LEAD_STATUS: Words = {
    LeadStatus.NEW: lambda: translate("Terms", "New lead"),
    LeadStatus.IN_PROGRESS: lambda: translate("Terms", "In progress"),
    LeadStatus.OPPORTUNITY: lambda: translate("Terms", "New opportunity"),
    LeadStatus.CLOSED: lambda: translate("Terms", "Closed opportunity"),
    LeadStatus.STAGNANT: lambda: translate("Terms", "Stagnant"),
    LeadStatus.LOST: lambda: translate("Terms", "Lost"),
}
_PRIORITY: Words = {
    Priority.LOW: lambda: translate("Terms", "Low"),
    Priority.NORMAL: lambda: translate("Terms", "Normal"),
    Priority.IMPORTANT: lambda: translate("Terms", "Important"),
    Priority.URGENT: lambda: translate("Terms", "Urgent"),
}
_PRIORITY_INSIDE: Words = {
    Priority.LOW: lambda: translate("Terms", "low"),
    Priority.NORMAL: lambda: translate("Terms", "normal"),
    Priority.IMPORTANT: lambda: translate("Terms", "important"),
    Priority.URGENT: lambda: translate("Terms", "urgent"),
}
_DEAL_STATUS: Words = {
    DealStatus.OPEN: lambda: translate("Terms", "Open deal"),
    DealStatus.WON: lambda: translate("Terms", "Won"),
    DealStatus.LOST: lambda: translate("Terms", "Lost deal"),
}
_CALL_STATUS: Words = {
    CallStatus.RINGING: lambda: translate("Terms", "Ringing"),
    CallStatus.DIALLING: lambda: translate("Terms", "Dialling"),
    CallStatus.TALKING: lambda: translate("Terms", "Talking"),
    CallStatus.WRAP_UP: lambda: translate("Terms", "Wrap-up"),
    CallStatus.LOGGED: lambda: translate("Terms", "Talked"),
    CallStatus.UNFINISHED: lambda: translate("Terms", "Unfinished"),
    CallStatus.MISSED: lambda: translate("Terms", "Missed"),
    CallStatus.ABANDONED: lambda: translate("Terms", "Hung up while waiting"),
    CallStatus.NOT_REACHED: lambda: translate("Terms", "Not reached"),
}
_CALLBACK_STATUS: Words = {
    CallbackStatus.DUE: lambda: translate("Terms", "Call back"),
    CallbackStatus.TRYING: lambda: translate("Terms", "Tried, call again"),
    CallbackStatus.CALLED_BACK: lambda: translate("Terms", "Called back"),
    CallbackStatus.REACHED_US: lambda: translate("Terms", "Reached us"),
    CallbackStatus.GAVE_UP: lambda: translate("Terms", "Given up"),
}
_DIRECTION: Words = {
    Direction.IN: lambda: translate("Terms", "Incoming call"),
    Direction.OUT: lambda: translate("Terms", "Outgoing call"),
}
_STANDING: Words = {
    PersonStanding.CONTACT: lambda: translate("Terms", "Contact"),
    PersonStanding.CLIENT: client_word,
}
_ROLE: Words = {
    PersonRole.MARKETER: lambda: translate("Terms", "Marketer"),
    PersonRole.REFERRER: lambda: translate("Terms", "Referring doctor"),
}
_RELATION: Words = {
    Relation.SPOUSE: lambda: translate("Terms", "Spouse"),
    Relation.CHILD: lambda: translate("Terms", "Child"),
    Relation.PARENT: lambda: translate("Terms", "Parent"),
    Relation.SIBLING: lambda: translate("Terms", "Brother or sister"),
    Relation.OTHER: lambda: translate("Terms", "Relative"),
}
_CONTACT: Words = {
    ContactKind.EMAIL: lambda: translate("Terms", "E-mail"),
    ContactKind.TELEGRAM: lambda: translate("Terms", "Telegram"),
    ContactKind.WHATSAPP: lambda: translate("Terms", "WhatsApp"),
    ContactKind.INSTAGRAM: lambda: translate("Terms", "Instagram"),
    ContactKind.BALE: lambda: translate("Terms", "Bale"),
    ContactKind.EITAA: lambda: translate("Terms", "Eitaa"),
    ContactKind.VK: lambda: translate("Terms", "VK"),
    ContactKind.MAX: lambda: translate("Terms", "MAX"),
    ContactKind.OTHER: lambda: translate("Terms", "Other address"),
}
_REQUEST: Words = {
    RequestKind.CALL: lambda: translate("Terms", "Incoming call"),
    RequestKind.MISSED_CALL: lambda: translate("Terms", "Missed call"),
    RequestKind.FORM: lambda: translate("Terms", "Form on the site"),
    RequestKind.WALK_IN: lambda: translate("Terms", "Walk-in"),
    RequestKind.UPSELL: lambda: translate("Terms", "Offer at the admission"),
    RequestKind.PROVIDER: lambda: translate("Terms", "From a therapist"),
    RequestKind.MESSAGE: lambda: translate("Terms", "Message"),
    RequestKind.REFERRAL: lambda: translate("Terms", "Referral"),
}

TERMS: dict[type[enum.Enum], Words] = {
    TaskStatus: _TASK_STATUS,
    TaskType: _TASK_TYPE,
    LeadStatus: _LEAD_STATUS,
    Priority: _PRIORITY,
    DealStatus: _DEAL_STATUS,
    CallStatus: _CALL_STATUS,
    CallbackStatus: _CALLBACK_STATUS,
    Direction: _DIRECTION,
    PersonStanding: _STANDING,
    PersonRole: _ROLE,
    Relation: _RELATION,
    ContactKind: _CONTACT,
    RequestKind: _REQUEST,
    Right: RIGHT_WORDS,
    **VISIT_TERMS,
}

_TONED: tuple[tuple[enum.Enum, str], ...] = (
    (TaskStatus.PLANNED, "blue"),
    (TaskStatus.IN_WORK, "violet"),
    (TaskStatus.DONE, "green"),
    (LeadStatus.NEW, "blue"),
    (LeadStatus.IN_PROGRESS, "violet"),
    (LeadStatus.OPPORTUNITY, "amber"),
    (LeadStatus.CLOSED, "green"),
    (LeadStatus.LOST, "red"),
    (Priority.IMPORTANT, "amber"),
    (Priority.URGENT, "red"),
    (DealStatus.OPEN, "blue"),
    (DealStatus.WON, "green"),
    (DealStatus.LOST, "red"),
    (CallStatus.RINGING, "green"),
    (CallStatus.DIALLING, "green"),
    (CallStatus.TALKING, "green"),
    (CallStatus.WRAP_UP, "violet"),
    (CallStatus.LOGGED, "green"),
    (CallStatus.MISSED, "red"),
    (CallStatus.ABANDONED, "red"),
    (CallStatus.NOT_REACHED, "amber"),
    (CallbackStatus.DUE, "red"),
    (CallbackStatus.TRYING, "amber"),
    (CallbackStatus.CALLED_BACK, "green"),
    (CallbackStatus.REACHED_US, "green"),
    (PersonStanding.CLIENT, "green"),
    (PersonStanding.CONTACT, "blue"),
    (PersonRole.MARKETER, "violet"),
    (PersonRole.REFERRER, "accent"),
    *VISIT_TONES,
)
# By type too: two string enums with one value are equal and would share a tone.
TONES = {(type(value), value): name for value, name in _TONED}
