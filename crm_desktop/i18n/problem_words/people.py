"""Refusals of people, how they are reached, and what is noted about them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "person.not_active": QT_TRANSLATE_NOOP("Problems", "{name} was merged or archived and gets no new work."),
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
    "merge.same_person": QT_TRANSLATE_NOOP(
        "Problems", "Both are the same record. Choose another person to merge with."
    ),
    "merge.already_merged": QT_TRANSLATE_NOOP(
        "Problems", "{name} was merged into another record already. Open that one."
    ),
    "merge.not_merged": QT_TRANSLATE_NOOP("Problems", "{name} was not merged with anybody."),
    "merge.merged_elsewhere": QT_TRANSLATE_NOOP(
        "Problems", "{name} was merged at another workstation. The records can be parted there."
    ),
    "alert.words_needed": QT_TRANSLATE_NOOP("Problems", "Write what must be watched for."),
    "alert.already_there": QT_TRANSLATE_NOOP("Problems", "The card has this very warning already."),
    "category.name_needed": QT_TRANSLATE_NOOP("Problems", "Give it a name first."),
    "category.name_taken": QT_TRANSLATE_NOOP("Problems", "There is a category named {name} already."),
    "category.list_needed": QT_TRANSLATE_NOOP("Problems", "Choose the list that {name} takes its values from."),
    "category.type_is_fixed": QT_TRANSLATE_NOOP(
        "Problems", "There are answers to {name} already. Archive the field and make another one."
    ),
    "person.team_needed": QT_TRANSLATE_NOOP("Problems", "Choose the team that may see this contact."),
    "organization.name_needed": QT_TRANSLATE_NOOP("Problems", "Write the name of the organisation."),
    "organization.known": QT_TRANSLATE_NOOP(
        "Problems", "There is an organisation named {name} already. Open it, or write another name."
    ),
    "family.name_needed": QT_TRANSLATE_NOOP("Problems", "Write the name of the family member."),
}
