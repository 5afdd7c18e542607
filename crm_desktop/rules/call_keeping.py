"""Brings the row of a conversation to what is known of it, whoever tells it and in whatever order (telephony.md)."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.calls.call import Call, CallOrigin, CallOutcome, CallStatus, Direction
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.rules.call_desks import line_at
from crm_desktop.rules.call_joining import join_into, survivor
from crm_desktop.rules.call_legs import legs_of, put_legs
from crm_desktop.rules.call_parties import Parties, parties_of
from crm_desktop.rules.call_records import tell_call
from crm_desktop.rules.call_standing import BY_HAND, GOES_ON, IN_VAIN, UNANSWERED, is_talk, next_status, put_times
from crm_desktop.rules.call_work import give_work, know_person
from crm_desktop.rules.callbacks import follow_call, take_back
from crm_desktop.rules.known_calls import Known, known_call, was_taken_away
from crm_desktop.rules.phone_calls import FRESH_FOR, CallFacts
from crm_desktop.store.unit_of_work import UnitOfWork

_NOTHING_YET = {Direction.IN: CallStatus.RINGING, Direction.OUT: CallStatus.DIALLING}


def keep_call(work: UnitOfWork, facts: CallFacts) -> Call | None:
    """None of a conversation that this telephone lost to another one, and that nobody else knows here."""
    parties = parties_of(work, facts)
    return keep_known(work, facts, parties, known_call(work, facts, parties.number.e164))


def keep_known(work: UnitOfWork, facts: CallFacts, parties: Parties, known: Known) -> Call | None:
    """For whoever has looked already which row it is."""
    call, is_new = known.call, known.call is None
    lost = facts.outcome is CallOutcome.ANSWERED_ELSEWHERE and not facts.linkedid
    if call is None and lost:
        return None
    if call is not None and was_taken_away(call) and (lost or not facts.is_talk):
        return None
    if call is None:
        call = _begun(work, facts, parties)
    elif known.apart is not None:
        stays = survivor(call, known.apart)
        call = join_into(work, stays, known.apart if stays is call else call)
    call.deleted_at = None if call.joined_into_id is None else call.deleted_at
    _enrich(work, call, facts, parties)
    put_legs(work, call, facts, is_new=is_new)
    if lost and call.linkedid is None:
        return _lost_the_race(work, call, facts)
    _bring_on(work, call, facts, parties)
    return call


def _begun(work: UnitOfWork, facts: CallFacts, parties: Parties) -> Call:
    """The branch is that of what rang, so that every station puts the call into the same one."""
    place = parties.line or (work.session.get(Extension, parties.desk.id) if parties.desk is not None else None)
    return work.add(
        Call(
            id=facts.row_id(),
            branch_id=place.branch_id if place is not None else None,
            direction=facts.direction,
            status=_NOTHING_YET[facts.direction],
            origin=CallOrigin.PHONE,
            started_at=facts.started_at,
            is_internal=parties.is_internal,
            is_possible=False,
        )
    )


def _enrich(work: UnitOfWork, call: Call, facts: CallFacts, parties: Parties) -> None:
    """The first source that knows a thing says it; a line that the clinic knows outweighs a telephone's own name."""
    call.provider = call.provider or facts.provider[:20] or None
    call.pbx = call.pbx or facts.pbx[:40] or None
    call.linkedid = call.linkedid or facts.linkedid[:60] or None
    call.sip_call_id = call.sip_call_id or facts.sip_call_id[:120] or None
    call.raw_number = call.raw_number or facts.number[:80] or None
    call.e164 = call.e164 or parties.number.e164
    call.queue = call.queue or facts.queue[:40] or None
    call.diverted_from = call.diverted_from or facts.diverted_from[:40] or None
    call.transferred_to = call.transferred_to or facts.transferred_to[:60] or None
    if facts.line and (not call.line or (parties.line is not None and not line_at(work, call.line, facts.pbx))):
        call.line = facts.line[:40]
    if facts.recording and work.branch.keeps_recordings:
        call.recording_path = call.recording_path or facts.recording
    if facts.is_internal is not None:
        call.is_internal = facts.is_internal


def _bring_on(work: UnitOfWork, call: Call, facts: CallFacts, parties: Parties) -> None:
    before = call.status
    had_answer = call.answered_at
    mine = _is_mine(work, facts, parties)
    call.status = next_status(call, facts, wraps_up=mine)
    _whose(work, call, facts, parties, answered_before=had_answer is not None)
    put_times(call, facts, before)
    if facts.is_over and call.end_cause is None:
        call.end_cause = (facts.reason or str(facts.outcome))[:40]
    know_person(work, call, facts, parties.number)
    if mine:
        give_work(work, call, facts)
    _tell_ledger(work, call, before)
    if call.status not in (*GOES_ON, CallStatus.WRAP_UP) and not call.is_internal:
        tell_call(work, call)


def _whose(work: UnitOfWork, call: Call, facts: CallFacts, parties: Parties, *, answered_before: bool) -> None:
    """Whoever answered first; of a ring in vain the one whose telephone alone rang, else whoever cares for the line."""
    if call.end_cause == BY_HAND:
        return
    line = parties.line or line_at(work, call.line or "", call.pbx or "")
    if call.status in UNANSWERED:
        alone = len(facts.parties) <= 1 and not call.queue and (line is None or line.team_id is None)
        call.team_id = call.team_id or (line.team_id if line is not None else None)
        call.agent_id = _agent(work, facts, parties) if alone else None
        call.extension = call.extension or facts.extension[:40] or None
        return
    by = facts.answered_by[:40]
    is_theirs = call.direction is Direction.OUT or facts.is_talk
    first = facts.first_answer
    earlier = not answered_before or (first is not None and call.answered_at is not None and first < call.answered_at)
    if is_theirs and by and (earlier or call.extension is None) and not (facts.is_record and call.agent_id):
        call.extension = by
        call.agent_id = _agent(work, facts, parties) or call.agent_id
    elif call.extension is None and facts.extension:
        call.extension = facts.extension[:40]
    if call.agent_id is None and facts.is_ours and is_theirs and not by:
        call.agent_id = work.actor.user_id


def _agent(work: UnitOfWork, facts: CallFacts, parties: Parties) -> UUID | None:
    """Whoever sits at the telephone; at one that is everybody's, whoever is signed in where it rang."""
    if parties.desk is not None and parties.desk.user_id is not None:
        return parties.desk.user_id
    return work.actor.user_id if facts.is_ours else None


def _lost_the_race(work: UnitOfWork, call: Call, facts: CallFacts) -> Call | None:
    """Answered elsewhere is no missed call: what this telephone took for one vanishes, for the other one logs it."""
    is_own = call.sip_call_id == facts.sip_call_id and {leg.party for leg in legs_of(work, call)} <= facts.parties
    if call.status not in (CallStatus.RINGING, *UNANSWERED) or not is_own:
        return call
    take_back(work, call)
    work.remove(call)
    return None


def _tell_ledger(work: UnitOfWork, call: Call, before: CallStatus) -> None:
    is_owed = call.status in UNANSWERED and call.callback_id is None
    if call.is_internal or (call.status is before and not is_owed):
        return
    if before in UNANSWERED and call.status not in UNANSWERED:
        take_back(work, call, call)
    if is_talk(call) or call.status in IN_VAIN:
        follow_call(work, call)


def _is_mine(work: UnitOfWork, facts: CallFacts, parties: Parties) -> bool:
    """Whoever is signed in here talks, or has just talked: what came of it is asked of them."""
    if facts.is_record or facts.outcome is CallOutcome.ANSWERED_ELSEWHERE or work.actor.user_id is None:
        return False
    if facts.ended_at is not None and work.now - facts.ended_at > FRESH_FOR:
        return False
    if parties.desk is not None and parties.desk.user_id is not None:
        return parties.desk.user_id == work.actor.user_id
    return facts.is_ours
