"""Which value of a status may follow which, for every table: the server judges by it what the stations push."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping
from typing import TypeVar

from crm_desktop.models.admin.user import UserStatus
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.calls.callback_item import CallbackStatus
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.models.messages.message import MESSAGE_MOVES
from crm_desktop.models.notes.tag import TagState
from crm_desktop.models.people.organization import OrganizationStatus
from crm_desktop.models.people.person import PersonStanding, PersonStatus
from crm_desktop.models.visits.admission import AdmissionStatus
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES
from crm_desktop.models.visits.wait_entry import WAIT_MOVES
from crm_desktop.models.work.lead import LEAD_MOVES, LeadStatus
from crm_desktop.models.work.request import RequestStatus
from crm_desktop.models.work.task import TASK_MOVES

W = TypeVar("W", bound=enum.StrEnum)
Moves = dict[str, frozenset[str]]

_R, _C, _B, _L = RequestStatus, CallStatus, CallbackStatus, LeadStatus

# A result that is put right ends its request anew, and two requests made one have come as far as the further of them.
_ENDS = (_R.CONVERTED, _R.ANSWERED, _R.SPAM, _R.LOST)
REQUEST_MOVES: dict[RequestStatus, Collection[RequestStatus]] = {
    _R.NEW: (_R.IN_WORK, *_ENDS),
    _R.MISSED: (_R.NEW, _R.IN_WORK, *_ENDS),
    _R.IN_WORK: (_R.MISSED, *_ENDS),
    _R.ANSWERED: (_R.IN_WORK, _R.CONVERTED, _R.SPAM, _R.LOST),
    _R.SPAM: (_R.NEW, _R.MISSED, _R.IN_WORK, _R.CONVERTED, _R.ANSWERED, _R.LOST),
    _R.LOST: (_R.NEW, _R.MISSED, _R.IN_WORK, _R.CONVERTED, _R.ANSWERED, _R.SPAM),
    _R.CONVERTED: (),
}

# What was taken for a talk may prove to have reached nobody, and one station may not hear that another had the talk.
_TALKS = (_C.TALKING, _C.WRAP_UP, _C.LOGGED, _C.UNFINISHED)
_NO_TALKS = (_C.MISSED, _C.ABANDONED, _C.NOT_REACHED)
CALL_MOVES: dict[CallStatus, Collection[CallStatus]] = {
    _C.RINGING: (*_TALKS, *_NO_TALKS),
    _C.DIALLING: (*_TALKS, _C.ABANDONED, _C.NOT_REACHED),
    _C.TALKING: (_C.WRAP_UP, _C.LOGGED, _C.UNFINISHED, *_NO_TALKS),
    _C.WRAP_UP: (_C.LOGGED, _C.UNFINISHED, *_NO_TALKS),
    _C.LOGGED: (_C.WRAP_UP, *_NO_TALKS),  # another station says that it is over, while whoever talked writes it down
    _C.UNFINISHED: (_C.LOGGED, *_NO_TALKS),
    _C.MISSED: (*_TALKS, _C.ABANDONED, _C.NOT_REACHED),
    _C.ABANDONED: (*_TALKS, _C.MISSED, _C.NOT_REACHED),
    _C.NOT_REACHED: (*_TALKS, _C.MISSED, _C.ABANDONED),
}

CALLBACK_MOVES: dict[CallbackStatus, Collection[CallbackStatus]] = {
    _B.DUE: (_B.TRYING, _B.CALLED_BACK, _B.REACHED_US, _B.GAVE_UP),
    _B.TRYING: (_B.CALLED_BACK, _B.REACHED_US, _B.GAVE_UP),
    _B.CALLED_BACK: (_B.TRYING, _B.GAVE_UP),
    _B.REACHED_US: (_B.TRYING, _B.GAVE_UP),
    _B.GAVE_UP: (),
}

DEAL_MOVES: dict[DealStatus, Collection[DealStatus]] = {
    DealStatus.OPEN: (DealStatus.WON, DealStatus.LOST),
    DealStatus.WON: (DealStatus.OPEN,),
    DealStatus.LOST: (DealStatus.OPEN,),
}

# A sleeping lead that is won wakes and closes in one unit of work, which sends only where it came to.
_WON_ASLEEP: dict[LeadStatus, Collection[LeadStatus]] = {
    _L.STAGNANT: (*LEAD_MOVES[_L.STAGNANT], _L.CLOSED),
    _L.LOST: (*LEAD_MOVES[_L.LOST], _L.CLOSED),
}

ADMISSION_MOVES: dict[AdmissionStatus, Collection[AdmissionStatus]] = {
    AdmissionStatus.OPEN: (AdmissionStatus.COMPLETED, AdmissionStatus.CANCELLED),
    AdmissionStatus.COMPLETED: (),
    AdmissionStatus.CANCELLED: (),
}

PERSON_MOVES: dict[PersonStatus, Collection[PersonStatus]] = {
    PersonStatus.ACTIVE: (PersonStatus.ARCHIVED, PersonStatus.MERGED),
    PersonStatus.ARCHIVED: (PersonStatus.ACTIVE, PersonStatus.MERGED),
    PersonStatus.MERGED: (),  # only the undoing of the merge parts them again
}

STANDING_MOVES: dict[PersonStanding, Collection[PersonStanding]] = {
    PersonStanding.CONTACT: (PersonStanding.CLIENT,),
    PersonStanding.CLIENT: (),
}

TAG_MOVES: dict[TagState, Collection[TagState]] = {
    TagState.PROPOSED: (TagState.APPROVED, TagState.REPLACED, TagState.REJECTED),
    TagState.APPROVED: (TagState.REPLACED, TagState.REJECTED),
    TagState.REPLACED: (),
    TagState.REJECTED: (),
}


def _words(moves: Mapping[W, Collection[W]]) -> Moves:
    return {before.value: frozenset(after.value for after in allowed) for before, allowed in moves.items()}


def _all_ways(words: type[W]) -> Moves:
    return {one.value: frozenset(other.value for other in words if other is not one) for one in words}


MOVES: dict[str, dict[str, Moves]] = {
    "admission": {"status": _words(ADMISSION_MOVES)},
    "agent_state": {"status": _all_ways(AgentStatus)},
    "appointment": {"status": _words(APPOINTMENT_MOVES)},
    "call": {"status": _words(CALL_MOVES)},
    "callback_item": {"status": _words(CALLBACK_MOVES)},
    "deal": {"status": _words(DEAL_MOVES)},
    "lead": {"status": _words({**LEAD_MOVES, **_WON_ASLEEP})},
    "message": {"status": _words(MESSAGE_MOVES)},
    "organization": {"status": _all_ways(OrganizationStatus)},
    "person": {"status": _words(PERSON_MOVES), "standing": _words(STANDING_MOVES)},
    "request": {"status": _words(REQUEST_MOVES)},
    "tag": {"state": _words(TAG_MOVES)},
    "task": {"status": _words(TASK_MOVES)},
    "user_account": {"status": _all_ways(UserStatus)},
    "wait_entry": {"status": _words(WAIT_MOVES)},
}

# Moves by which a person puts right what was said too early. Whoever did not know what is there by now did not mean to
# put it right: a confirmation, a no-show or a cancelling that was noted without a network takes no arrival back, and a
# telephone that only rang takes no talk back (docs/adr/0018).
_STEPS_BACK: dict[str, dict[str, dict[str, str]]] = {
    "appointment": {
        "status": {
            "confirmed": "booked",
            "arrived": "booked confirmed no_show cancelled",
            "admitted": "arrived",
            "completed": "admitted",
        }
    },
    "call": {
        "status": {
            **dict.fromkeys(("talking", "logged", "unfinished"), "missed abandoned not_reached"),
            "wrap_up": "logged unfinished missed abandoned not_reached",
            "abandoned": "missed",
            # A person says so, who has heard the announcement; the exchange takes that for an answer.
            "not_reached": "talking wrap_up logged unfinished missed abandoned",
        }
    },
    "callback_item": {"status": {"called_back": "trying gave_up", "reached_us": "trying gave_up"}},
    "lead": {"status": {"opportunity": "in_progress"}},
    "request": {"status": {"in_work": "missed", "answered": "in_work"}},
}
STEPS_BACK: dict[str, dict[str, Moves]] = {
    table: {
        column: {before: frozenset(after.split()) for before, after in moves.items()}
        for column, moves in columns.items()
    }
    for table, columns in _STEPS_BACK.items()
}


def may_overtake(table: str, column: str, theirs: str, mine: str) -> bool:
    """Whether `mine`, said by somebody who did not know of `theirs`, may follow it."""
    back = STEPS_BACK.get(table, {}).get(column, {})
    return is_legal(table, column, theirs, mine) and mine not in back.get(theirs, ())


def is_legal(table: str, column: str, before: str, after: str) -> bool:
    """True also for a column without a table of moves."""
    moves = MOVES.get(table, {}).get(column)
    return moves is None or before == after or after in moves[before]
