"""Refusals of files that people bring: the file, its rows and values, and the map that reads them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
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
}
