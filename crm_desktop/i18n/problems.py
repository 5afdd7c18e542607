"""The words of every expected refusal, by its code: this file alone turns a Problem into a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.dates import day_long, moment
from crm_desktop.i18n.direction import isolated, ltr
from crm_desktop.i18n.import_terms import FIELD_WORDS, KIND_WORDS, named
from crm_desktop.i18n.numbers import count, with_count
from crm_desktop.i18n.style import DateStyle, current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right


def words(problem: Problem, style: DateStyle | None = None) -> str:
    """A whole sentence that says what was refused and, where it can be said, what to do."""
    style = style or current_style()
    keyed = KEYED.get(problem.code, {})
    shown = {
        name: keyed[name](str(value)) if name in keyed and value else _fact(value, style)
        for name, value in problem.facts.items()
    }
    return _filled(_sentence(problem, style), shown)


def has_words(code: str) -> bool:
    return code in SENTENCES or code in COUNTED


def _sentence(problem: Problem, style: DateStyle) -> str:
    """Translated, its facts still in braces."""
    if problem.code in COUNTED:
        name, told = COUNTED[problem.code]
        n = int(str(problem.facts[name]))
        return with_count(told(n), n, style)
    code = f"{problem.code}.givers" if problem.facts.get("givers") else problem.code
    sentence = SENTENCES.get(code, SENTENCES.get(problem.code))
    if sentence is None:
        unknown = QCoreApplication.translate("Problems", "This could not be done ({code}).")
        return _filled(unknown, {"code": problem.code})
    return QCoreApplication.translate("Problems", str(sentence))


def _fact(value: object, style: DateStyle) -> str:
    """Facts are values; they are written as this user writes dates and numbers."""
    if isinstance(value, datetime):
        return moment(value, style)
    if isinstance(value, date):
        return day_long(value, style)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return count(value, style)
    if isinstance(value, list | tuple):
        return style.locale.createSeparatedList([isolated(str(one)) for one in value])
    text = str(value)
    # A telephone number has no letter that would tell its direction.
    return ltr(text) if text.startswith("+") else isolated(text)


def _filled(sentence: str, facts: Mapping[str, str]) -> str:
    for name, value in facts.items():
        sentence = sentence.replace("{" + name + "}", value)
    return sentence


def _right(key: str) -> str:
    return isolated(term(Right(key)))


def _kind(key: str) -> str:
    return named(KIND_WORDS, key)


def _kinds(keys: str) -> str:
    return ", ".join(_kind(key) for key in keys.split(", "))


def _field(key: str) -> str:
    return named(FIELD_WORDS, key)


# Facts that are keys of ours, and how people read them.
KEYED: dict[str, dict[str, Callable[[str], str]]] = {
    "access.no_right": {"right": _right},
    "map.unknown_kind": {"kinds": _kinds},
    "map.unknown_field": {"kind": _kind},
    "map.field_missing": {"field": _field},
    "import.kind_differs": {"found": _kind, "wanted": _kind},
}

# A code → the fact that is counted in its sentence, and the sentence in the plural forms of each language.
COUNTED: dict[str, tuple[str, Callable[[int], str]]] = {
    "keys.passphrase_too_short": ("least", counted.passphrase_too_short),
    "row.too_many_cells": ("found", counted.row_too_many_cells),
    "row.too_few_cells": ("found", counted.row_too_few_cells),
    "row.cell_too_long": ("limit", counted.cell_too_long),
    "import.too_long": ("limit", counted.value_too_long),
    "tag.too_long": ("words", counted.tag_too_long),
}

# A code → its sentence, with the facts of the problem in braces by name.
SENTENCES: dict[str, object] = {  # strings; Qt types its marker as object
    # days and times as they are typed
    "date.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "I cannot read {text} as a date. Write a day such as 30 Aban, 21.11.2026, +3 or “today”."
    ),
    "date.impossible": QT_TRANSLATE_NOOP("Problems", "There is no such day as {text}."),
    "time.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "I cannot read {text} as a time. Write it as 15:30, 1530 or +30."
    ),
    "time.impossible": QT_TRANSLATE_NOOP("Problems", "There is no such time as {text} on this day."),
    # the program's own files
    "settings.unreadable": QT_TRANSLATE_NOOP(
        "Problems", "The settings of this computer in {path} could not be read ({reason}). The usual ones are used."
    ),
    "settings.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "The setting {name} has a value that this version does not know. The usual one is used."
    ),
    "settings.not_saved": QT_TRANSLATE_NOOP(
        "Problems", "The settings could not be saved in {path}: {reason}. They hold until the program is closed."
    ),
    "secrets.no_store": QT_TRANSLATE_NOOP(
        "Problems", "This computer has no keyring in which a secret could be kept safely."
    ),
    "secrets.store_failed": QT_TRANSLATE_NOOP(
        "Problems", "The keyring of this computer refused: {reason}. Unlock it and try again."
    ),
    "recovery.not_saved": QT_TRANSLATE_NOOP(
        "Problems", "The recovery code could not be saved in {path}: {reason}. Choose another folder or print it."
    ),
    "setup.already_done": QT_TRANSLATE_NOOP("Problems", "This base already has a clinic. Open it with its passphrase."),
    "setup.name_missing": QT_TRANSLATE_NOOP("Problems", "A name is missing. Go back and fill in the empty line."),
    "setup.unknown_time_zone": QT_TRANSLATE_NOOP(
        "Problems", "The time zone {name} is not known on this computer. Choose another one."
    ),
    "undo.nothing": QT_TRANSLATE_NOOP("Problems", "There is nothing to undo."),
    "undo.changed_since": QT_TRANSLATE_NOOP(
        "Problems", "This cannot be undone: somebody has gone on working with it since."
    ),
    "station.may_not_sign_in": QT_TRANSLATE_NOOP(
        "Problems", "This user has no login any more. An administrator can give it back."
    ),
    "station.nobody_there": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no clinic in {path}, or nobody who may sign in. Restore a copy, or start with another folder.",
    ),
    "notice.snooze_is_past": QT_TRANSLATE_NOOP("Problems", "A notice can only be put off to a later moment."),
    "theme.font_missing": QT_TRANSLATE_NOOP(
        "Problems", "The font file {file} is missing, so some letters look different. Install the program again."
    ),
    "theme.icon_missing": QT_TRANSLATE_NOOP("Problems", "The icon {name} is missing. Install the program again."),
    "theme.stylesheet_missing": QT_TRANSLATE_NOOP(
        "Problems", "The look of the program is missing. Install the program again."
    ),
    # the base, its key and the disk
    "store.wrong_key": QT_TRANSLATE_NOOP("Problems", "This passphrase does not open the data."),
    "store.not_our_file": QT_TRANSLATE_NOOP("Problems", "{path} is not a base of this program."),
    "store.damaged": QT_TRANSLATE_NOOP("Problems", "The file {path} is damaged. It was left as it is; restore a copy."),
    "store.newer_schema": QT_TRANSLATE_NOOP(
        "Problems", "A newer version of the program made this base. Install that version and open it again."
    ),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "Problems", "The disk is full, so nothing was saved. Make room and do it again."
    ),
    "store.disk_failed": QT_TRANSLATE_NOOP(
        "Problems", "The disk did not answer as it should, so nothing was saved. Check the disk and do it again."
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "Problems", "{path} cannot be read or written here. Check the rights of the folder."
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "Problems", "Another program has been using the data for a long time. Try again in a moment."
    ),
    "access.no_right": QT_TRANSLATE_NOOP(
        "Problems", "This needs the right “{right}”. An administrator can give it to you."
    ),
    "access.no_right.givers": QT_TRANSLATE_NOOP(
        "Problems", "This needs the right “{right}”. An administrator can give it to you: {givers}."
    ),
    "record.gone": QT_TRANSLATE_NOOP("Problems", "This record was deleted, or it is not for you to see."),
    "keys.keyring_missing": QT_TRANSLATE_NOOP(
        "Problems", "This computer no longer has its part of the key. The printed recovery code opens the data."
    ),
    "keys.file_missing": QT_TRANSLATE_NOOP(
        "Problems", "The key file {path} is missing. Restore it from a copy: without it the data stays closed."
    ),
    "keys.wrong_recovery_code": QT_TRANSLATE_NOOP("Problems", "This is not the recovery code of this base."),
    "bench.no_proofs": QT_TRANSLATE_NOOP(
        "Problems", "The long proofs are the project's own tests, and there are none in {path}."
    ),
    "shot.no_such_screen": QT_TRANSLATE_NOOP(
        "Problems", "There is no screen called {name}. `shot --list` names them all."
    ),
    "start.no_display": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no screen to open a window on. Start the program from a desktop session, or set DISPLAY.",
    ),
    "start.language_of_demo": QT_TRANSLATE_NOOP(
        "Problems", "--language goes with --demo only. A clinic of your own has its language in the settings."
    ),
    "profile.no_base": QT_TRANSLATE_NOOP(
        "Problems", "There is no base at {path}. Start the program to make one, or name another folder with --profile."
    ),
    "profile.base_already": QT_TRANSLATE_NOOP(
        "Problems", "There is a base at {path} already. Name another folder with --profile."
    ),
    "profile.no_passphrase": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is here to be asked for the passphrase. Put it into {variable}."
    ),
    "profile.passphrases_differ": QT_TRANSLATE_NOOP("Problems", "The two passphrases are not the same."),
    # files that people bring
    "file.missing": QT_TRANSLATE_NOOP("Problems", "There is no file {name}."),
    "file.unreadable": QT_TRANSLATE_NOOP("Problems", "The file {name} cannot be read: {reason}."),
    "file.empty": QT_TRANSLATE_NOOP("Problems", "There is nothing in {name}."),
    "file.not_table": QT_TRANSLATE_NOOP("Problems", "{name} is not a table. Choose a CSV or an Excel file."),
    "file.damaged": QT_TRANSLATE_NOOP(
        "Problems", "{name} is damaged or was not copied completely. Get the file again."
    ),
    "file.encrypted": QT_TRANSLATE_NOOP(
        "Problems", "{name} is protected with a password. Save it without one and try again."
    ),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Problems", "{name} holds more than {limit_mb} MB and is not read. Split it into smaller files."
    ),
    "file.too_wide": QT_TRANSLATE_NOOP("Problems", "{name} has {columns} columns; more than {limit} are not read."),
    "file.is_folder": QT_TRANSLATE_NOOP("Problems", "{name} is a folder. Choose a file in it."),
    "file.not_permitted": QT_TRANSLATE_NOOP("Problems", "You may not read the file {name}. Ask whoever it belongs to."),
    "file.changed": QT_TRANSLATE_NOOP(
        "Problems", "{name} was changed while it was read. Undo this import and begin anew with the whole file."
    ),
    "file.no_such_sheet": QT_TRANSLATE_NOOP("Problems", "{name} has no sheet {sheet}. Its sheets: {sheets}."),
    "file.no_such_column": QT_TRANSLATE_NOOP(
        "Problems", "{name} has no column {column}, by which it should be looked up."
    ),
    "file.reader_died": QT_TRANSLATE_NOOP("Problems", "{name} could not be read to its end; the file may be broken."),
    "file.not_writable": QT_TRANSLATE_NOOP("Problems", "{name} cannot be written: {reason}."),
    "row.not_decodable": QT_TRANSLATE_NOOP(
        "Problems", "This row is not written in {encoding} as the rest of the file."
    ),
    "row.broken_quotes": QT_TRANSLATE_NOOP(
        "Problems", "A quotation mark in this row is not closed, or is closed in the middle of a cell."
    ),
    "row.nul_bytes": QT_TRANSLATE_NOOP("Problems", "This row has zero bytes in it and is damaged."),
    "value.missing": QT_TRANSLATE_NOOP("Problems", "This field must not be empty."),
    "value.in_error": QT_TRANSLATE_NOOP(
        "Problems", "The spreadsheet shows the error {text} here. Correct the formula or write the value."
    ),
    "value.not_in_list": QT_TRANSLATE_NOOP("Problems", "{text} is none of: {allowed}."),
    "value.not_yes_or_no": QT_TRANSLATE_NOOP("Problems", "{text} is neither yes nor no."),
    "number.not_a_number": QT_TRANSLATE_NOOP("Problems", "{text} is not a number."),
    "number.not_whole": QT_TRANSLATE_NOOP("Problems", "{text} is not a whole number."),
    "number.out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "{text} cannot be right here: from {least} to {most} is possible."
    ),
    "number.other_currency": QT_TRANSLATE_NOOP("Problems", "{text} is not in the currency of the clinic, {currency}."),
    "date.out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "{text} is too far in the past or the future. Is it another calendar?"
    ),
    "date.unreadable": QT_TRANSLATE_NOOP("Problems", "{text} is not written as the dates expected here: {formats}."),
    "phone.cut_by_spreadsheet": QT_TRANSLATE_NOOP(
        "Problems", "{text} is what a spreadsheet left of a phone number; its digits are lost. Save the column as text."
    ),
    "join.no_match": QT_TRANSLATE_NOOP("Problems", "{text} is not in {name}."),
    "map.missing": QT_TRANSLATE_NOOP("Problems", "There is no map {name}."),
    "map.broken": QT_TRANSLATE_NOOP("Problems", "The map {name} cannot be understood: {reason}."),
    "map.unknown_kind": QT_TRANSLATE_NOOP("Problems", "{kind} cannot be imported. What can: {kinds}."),
    "map.unknown_field": QT_TRANSLATE_NOOP("Problems", "The map names the field {field}, which {kind} does not have."),
    "map.unknown_column": QT_TRANSLATE_NOOP("Problems", "The file has no column {column}. Its columns: {columns}."),
    "map.field_missing": QT_TRANSLATE_NOOP("Problems", "The map does not say where the field {field} comes from."),
    # imports
    "import.duplicate": QT_TRANSLATE_NOOP("Problems", "{name} is here already, with {value}."),
    "import.duplicate_in_file": QT_TRANSLATE_NOOP("Problems", "Row {row} of the same file has {value} already."),
    "import.unknown_stage": QT_TRANSLATE_NOOP("Problems", "There is no stage {text} among: {stages}."),
    "import.deal_for_nobody": QT_TRANSLATE_NOOP("Problems", "This deal has neither a person nor an organisation."),
    "import.imported_before": QT_TRANSLATE_NOOP("Problems", "This row was imported before, from the same file."),
    "import.day_to_come": QT_TRANSLATE_NOOP("Problems", "{day} is still to come."),
    "import.closed_too_early": QT_TRANSLATE_NOOP("Problems", "It cannot be closed on {closed}: it began on {opened}."),
    "import.other_file": QT_TRANSLATE_NOOP(
        "Problems", "{name} is not the file of that import any more. Undo that import and begin anew."
    ),
    "import.no_batch": QT_TRANSLATE_NOOP("Problems", "There is no import {batch}."),
    "import.kind_differs": QT_TRANSLATE_NOOP("Problems", "The map is for {found}, not for {wanted}."),
    "undo.import_running": QT_TRANSLATE_NOOP("Problems", "The import of {file} is still running. Stop it first."),
    # the work process: tasks, leads, deals, requests, calls
    "answer.needed": QT_TRANSLATE_NOOP("Problems", "Fill in {field} first."),
    "answer.not_in_list": QT_TRANSLATE_NOOP(
        "Problems", "What was chosen for {field} is no longer in its list. Choose again."
    ),
    "answer.one_only": QT_TRANSLATE_NOOP("Problems", "{field} takes one answer only."),
    "answer.unasked": QT_TRANSLATE_NOOP(
        "Problems", "The chosen result does not ask for this. Choose the result again."
    ),
    "answer.unreadable": QT_TRANSLATE_NOOP("Problems", "{text} cannot be read as {field}."),
    "call.number_or_person_needed": QT_TRANSLATE_NOOP("Problems", "Say who is calling, or write the number."),
    "call.only_incoming_is_missed": QT_TRANSLATE_NOOP("Problems", "Only an incoming call can be missed."),
    "call.not_yet_rung": QT_TRANSLATE_NOOP("Problems", "A missed call cannot be later than now."),
    "call.over": QT_TRANSLATE_NOOP("Problems", "This call is over already."),
    "deal.closed": QT_TRANSLATE_NOOP("Problems", "{title} is closed. Reopen the deal first."),
    "deal.fields_needed": QT_TRANSLATE_NOOP(
        "Problems", "{title} cannot move to {stage} before these are filled in: {fields}."
    ),
    "deal.open": QT_TRANSLATE_NOOP("Problems", "{title} is open already."),
    "deal.other_pipeline": QT_TRANSLATE_NOOP(
        "Problems", "{stage} is a stage of another pipeline than that of {title}."
    ),
    "deal.workflow_moves": QT_TRANSLATE_NOOP(
        "Problems", "The stages of {title} follow its workflow and are not moved by hand."
    ),
    "lead.activity_incomplete": QT_TRANSLATE_NOOP(
        "Problems", "A future activity needs a title, a date and a description."
    ),
    "lead.cannot_move": QT_TRANSLATE_NOOP(
        "Problems", "The status of {title} cannot change in this way. A new wish of a closed lead is a new lead."
    ),
    "lead.channel_inactive": QT_TRANSLATE_NOOP(
        "Problems", "{name} is no longer in use. Choose another marketing method."
    ),
    "lead.needs_next_step": QT_TRANSLATE_NOOP(
        "Problems", "{title} would be left with nothing planned. Choose the next step, or close it."
    ),
    "lead.person_needed": QT_TRANSLATE_NOOP("Problems", "Choose at least one person for the lead."),
    "lost.reason_needed": QT_TRANSLATE_NOOP("Problems", "Choose at least one reason why it was lost."),
    "person.not_active": QT_TRANSLATE_NOOP("Problems", "{name} was merged or archived and gets no new work."),
    "process.built_in_stays": QT_TRANSLATE_NOOP("Problems", "The program itself needs the list {name}, so it stays."),
    "process.cannot_follow": QT_TRANSLATE_NOOP(
        "Problems",
        "{next} cannot follow {template}: rounds need persons, and internal and client work never mix.",
    ),
    "process.cannot_set_due": QT_TRANSLATE_NOOP(
        "Problems", "{name} is neither a date nor a time, so it cannot say when the next task is due."
    ),
    "process.delay_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Write the delay as a number from 0 and the hour as 09:30."
    ),
    "process.dictionary_needed": QT_TRANSLATE_NOOP("Problems", "Choose the list that {name} takes its values from."),
    "process.end_reason_needed": QT_TRANSLATE_NOOP("Problems", "Say why the work ends after {result}."),
    "process.ends_somewhere": QT_TRANSLATE_NOOP(
        "Problems",
        "The work process ends with {name}, which this kind of result may not do. Change its next steps first.",
    ),
    "process.field_type_is_fixed": QT_TRANSLATE_NOOP(
        "Problems", "{name} has answers already, so its type stays. Archive it and make another field."
    ),
    "process.kind_cannot_close": QT_TRANSLATE_NOOP(
        "Problems", "{name} cannot close a deal: only a success wins, and only a categorical refusal loses."
    ),
    "process.last_of_type": QT_TRANSLATE_NOOP("Problems", "{name} is the last template of its type and stays."),
    "process.name_needed": QT_TRANSLATE_NOOP("Problems", "Write a name."),
    "process.no_pipeline": QT_TRANSLATE_NOOP(
        "Problems", "There is no basic pipeline with the stage that is needed. Ask the administrator to set it up."
    ),
    "process.no_template": QT_TRANSLATE_NOOP(
        "Problems", "There is no template to plan the first step with. Ask the administrator to make one."
    ),
    "process.not_among_results": QT_TRANSLATE_NOOP("Problems", "{template} does not allow the result {result}."),
    "process.performer_unnamed": QT_TRANSLATE_NOOP("Problems", "Choose who gets the task."),
    "process.result_cannot_end": QT_TRANSLATE_NOOP(
        "Problems",
        "Work never ends with {result}: only a success or a categorical refusal ends it. Choose what comes next.",
    ),
    "process.template_follows": QT_TRANSLATE_NOOP(
        "Problems", "The work process still leads from {after} to {name}. Change that step first."
    ),
    "process.type_is_fixed": QT_TRANSLATE_NOOP("Problems", "{name} has tasks already, so its type stays."),
    "request.caller_unnamed": QT_TRANSLATE_NOOP(
        "Problems", "Say who the caller from {number} is before a lead is made."
    ),
    "request.closed": QT_TRANSLATE_NOOP("Problems", "This request is closed already."),
    "request.taken": QT_TRANSLATE_NOOP("Problems", "{name} is dealing with this request."),
    "request.topic_needed": QT_TRANSLATE_NOOP("Problems", "Choose what the request was about."),
    "request.who_needed": QT_TRANSLATE_NOOP(
        "Problems", "Give a person, a number or a few words, so that somebody can answer."
    ),
    "task.chain_cannot_end": QT_TRANSLATE_NOOP(
        "Problems", "The work does not end with {result}. Choose what comes next."
    ),
    "task.closed": QT_TRANSLATE_NOOP("Problems", "{title} is done or cancelled already."),
    "task.day_needed": QT_TRANSLATE_NOOP("Problems", "Choose a day."),
    "task.deal_of_another_lead": QT_TRANSLATE_NOOP("Problems", "{title} is the deal of another lead."),
    "task.due_passed": QT_TRANSLATE_NOOP("Problems", "{day} is over already. Choose today or a later day."),
    "task.needs_result": QT_TRANSLATE_NOOP("Problems", "{title} is done when it has a result. Choose the result."),
    "task.no_person_allowed": QT_TRANSLATE_NOOP(
        "Problems", "{name} is internal work, so no client, lead or deal can be attached to it."
    ),
    "task.not_a_round": QT_TRANSLATE_NOOP("Problems", "{name} cannot be used for a call round and its personal calls."),
    "task.not_done": QT_TRANSLATE_NOOP("Problems", "{title} is not done, so there is no result to correct."),
    "task.not_in_work": QT_TRANSLATE_NOOP("Problems", "{title} is not in work."),
    "task.nothing_to_hand_over": QT_TRANSLATE_NOOP("Problems", "{name} has no open work to hand over."),
    "task.same_hands": QT_TRANSLATE_NOOP("Problems", "{name} has this work already. Choose somebody else."),
    "task.one_performer": QT_TRANSLATE_NOOP("Problems", "Choose either one person or one team."),
    "task.performer_left": QT_TRANSLATE_NOOP("Problems", "{name} has left the clinic. Choose somebody else."),
    "task.person_needed": QT_TRANSLATE_NOOP("Problems", "Choose the person for {name}."),
    "task.range_backwards": QT_TRANSLATE_NOOP("Problems", "The range ends on {last}, before it begins on {first}."),
    "task.range_needs_two_days": QT_TRANSLATE_NOOP("Problems", "A range needs its first and its last day."),
    "task.reason_needed": QT_TRANSLATE_NOOP("Problems", "Write the reason."),
    "task.reminder_passed": QT_TRANSLATE_NOOP("Problems", "{moment} is over already. Choose a later moment."),
    "task.result_not_allowed": QT_TRANSLATE_NOOP("Problems", "{title} does not have this result. Choose another."),
    "task.round_ends_by_itself": QT_TRANSLATE_NOOP(
        "Problems", "{title} is a call round: it is done when its calls are."
    ),
    "task.round_has_no_call_for_you": QT_TRANSLATE_NOOP(
        "Problems", "All calls left in {title} are in colleagues’ hands."
    ),
    "task.status_cannot_change": QT_TRANSLATE_NOOP("Problems", "{title} cannot go from its status to this one."),
    "task.taken": QT_TRANSLATE_NOOP("Problems", "{name} has {title} already."),
    "task.template_archived": QT_TRANSLATE_NOOP("Problems", "The template {name} is no longer in use. Choose another."),
    "task.too_late_to_correct": QT_TRANSLATE_NOOP(
        "Problems", "The result of {title} could be corrected on its own day only."
    ),
    "task.two_persons_needed": QT_TRANSLATE_NOOP("Problems", "Choose at least two persons for {name}."),
    "task.won_stays_won": QT_TRANSLATE_NOOP(
        "Problems", "{result} has won the deal of {title}. Reopen the deal instead."
    ),
    # people, notes, staff
    "phone.no_digits": QT_TRANSLATE_NOOP("Problems", "There is no number in {text}. Write the digits of the phone."),
    "phone.already_there": QT_TRANSLATE_NOOP("Problems", "This person has {number} already."),
    "contact.not_an_address": QT_TRANSLATE_NOOP(
        "Problems", "{text} is not an address. Write an e-mail such as name@example.org, or the name in the messenger."
    ),
    "address.empty": QT_TRANSLATE_NOOP("Problems", "Write at least the city or the street."),
    "person.nameless": QT_TRANSLATE_NOOP(
        "Problems", "Write a name or a phone number, so that this person can be found again."
    ),
    "person.same_number": QT_TRANSLATE_NOOP(
        "Problems", "{names} may be the same person. Open the record, or say that this one is really new."
    ),
    "person.impossible_birth": QT_TRANSLATE_NOOP(
        "Problems", "Nobody living today was born on {day}. Correct the day of birth."
    ),
    "person.file_number_taken": QT_TRANSLATE_NOOP("Problems", "The file number {number} belongs to somebody else."),
    "person.work_is_open": QT_TRANSLATE_NOOP(
        "Problems", "There is still open work for {name}. Finish or cancel it first."
    ),
    "person.client_needs_name": QT_TRANSLATE_NOOP("Problems", "Write the name first: a client’s file needs one."),
    "family.oneself": QT_TRANSLATE_NOOP("Problems", "Nobody is their own relative. Choose another person."),
    "note.empty": QT_TRANSLATE_NOOP("Problems", "Write something first."),
    "comment.not_yours": QT_TRANSLATE_NOOP("Problems", "Only the author can change or remove a comment."),
    "tag.near_duplicate": QT_TRANSLATE_NOOP(
        "Problems",
        "There is already a tag that says nearly the same: {names}. Use it, or say that {name} is really new.",
    ),
    "attachment.too_big": QT_TRANSLATE_NOOP("Problems", "{name} is too big. A file may have at most {most} MB."),
    "attachment.empty": QT_TRANSLATE_NOOP("Problems", "{name} is an empty file."),
    "staff.nameless": QT_TRANSLATE_NOOP("Problems", "Write the name and the login of the user."),
    "staff.login_taken": QT_TRANSLATE_NOOP("Problems", "Somebody else has the login {login}. Choose another."),
    "staff.mobile_taken": QT_TRANSLATE_NOOP(
        "Problems", "{number} belongs to {name} already. One mobile number is one user."
    ),
    "staff.last_administrator": QT_TRANSLATE_NOOP(
        "Problems", "Then nobody could manage users any more. Make somebody else an administrator first."
    ),
    "staff.work_not_handed_over": QT_TRANSLATE_NOOP("Problems", "{name} still has open tasks. Hand them over first."),
    "staff.team_nameless": QT_TRANSLATE_NOOP("Problems", "Write the name of the team."),
    "staff.team_name_taken": QT_TRANSLATE_NOOP("Problems", "There is a team named {name} already."),
}
