"""What a file, a row, a value or a map may be refused for; each code is worded in i18n/problems.py.

Facts that list several names hold them in one text, with commas.
"""

from __future__ import annotations

from crm_desktop.kit.problems import Problem


class FileMissing(Problem):
    """Facts: name."""

    code = "file.missing"


class FileUnreadable(Problem):
    """Facts: name, reason (the system's own words)."""

    code = "file.unreadable"


class FileEmpty(Problem):
    """Not even a header. Facts: name."""

    code = "file.empty"


class FileNotTable(Problem):
    """Neither CSV nor a workbook. Facts: name."""

    code = "file.not_table"


class FileDamaged(Problem):
    """Truncated or broken inside. Facts: name."""

    code = "file.damaged"


class FileEncrypted(Problem):
    """A workbook behind a password. Facts: name."""

    code = "file.encrypted"


class FileTooLarge(Problem):
    """Larger than an honest table, on disk or once inflated. Facts: name, limit_mb."""

    code = "file.too_large"


class FileTooWide(Problem):
    """More columns than any list of people or deals has. Facts: name, columns, limit."""

    code = "file.too_wide"


class FileIsFolder(Problem):
    """Facts: name."""

    code = "file.is_folder"


class FileNotPermitted(Problem):
    """The system does not let this user read it. Facts: name."""

    code = "file.not_permitted"


class FileChanged(Problem):
    """Written to between being looked at and being read to its end. Facts: name."""

    code = "file.changed"


class FileNoSuchSheet(Problem):
    """Facts: name, sheet, sheets."""

    code = "file.no_such_sheet"


class FileNoSuchColumn(Problem):
    """A side file lacks the column it is joined by. Facts: name, column."""

    code = "file.no_such_column"


class FileReaderDied(Problem):
    """The reading process ended or fell silent. Facts: name, cause (killed, silent, crashed)."""

    code = "file.reader_died"


class FileNotWritable(Problem):
    """Facts: name, reason."""

    code = "file.not_writable"


class RowNotDecodable(Problem):
    """Facts: encoding."""

    code = "row.not_decodable"


class RowBrokenQuotes(Problem):
    """A quote is opened and never closed, or closed in the middle of a cell."""

    code = "row.broken_quotes"


class RowNulBytes(Problem):
    code = "row.nul_bytes"


class RowTooManyCells(Problem):
    """Facts: expected, found."""

    code = "row.too_many_cells"


class RowTooFewCells(Problem):
    """Only remarked: Excel leaves out trailing empty cells. Facts: expected, found."""

    code = "row.too_few_cells"


class RowCellTooLong(Problem):
    """Facts: limit (characters)."""

    code = "row.cell_too_long"


class ValueMissing(Problem):
    """A required field is empty."""

    code = "value.missing"


class ValueInError(Problem):
    """What a spreadsheet shows where it could not calculate, such as #DIV/0!. Facts: text."""

    code = "value.in_error"


class ValueNotInList(Problem):
    """Facts: text, allowed."""

    code = "value.not_in_list"


class ValueNotYesOrNo(Problem):
    """Facts: text."""

    code = "value.not_yes_or_no"


class NumberNotANumber(Problem):
    """Facts: text."""

    code = "number.not_a_number"


class NumberNotWhole(Problem):
    """Facts: text."""

    code = "number.not_whole"


class NumberOutOfRange(Problem):
    """Facts: text, least, most."""

    code = "number.out_of_range"


class NumberInOtherCurrency(Problem):
    """Facts: text, currency (the clinic's)."""

    code = "number.other_currency"


class DateImpossible(Problem):
    """Written as a date, but no calendar has that day. Facts: text, calendar (gregorian, jalali, excel)."""

    code = "date.impossible"


class DateOutOfRange(Problem):
    """A year no client was born in, mostly of the other calendar. Facts: text, calendar."""

    code = "date.out_of_range"


class DateUnreadable(Problem):
    """Facts: text, formats."""

    code = "date.unreadable"


class PhoneCutBySpreadsheet(Problem):
    """A number such as 9.89E+11, whose digits a spreadsheet has dropped. Facts: text."""

    code = "phone.cut_by_spreadsheet"


class JoinNoMatch(Problem):
    """Facts: text, name (the side file)."""

    code = "join.no_match"


class MapMissing(Problem):
    """Facts: name."""

    code = "map.missing"


class MapBroken(Problem):
    """Facts: name, reason (the parser's own words, or the key that is wrong)."""

    code = "map.broken"


class MapUnknownKind(Problem):
    """Facts: kind, kinds."""

    code = "map.unknown_kind"


class MapUnknownField(Problem):
    """Facts: kind, field."""

    code = "map.unknown_field"


class MapUnknownColumn(Problem):
    """Facts: column, columns."""

    code = "map.unknown_column"


class MapFieldMissing(Problem):
    """The kind requires a field that the map leaves out. Facts: kind, field."""

    code = "map.field_missing"


def revive(code: str, facts: dict[str, object]) -> Problem:
    """The refusal a reading process sent as code and facts. Raises KeyError for a code that is not of this room."""
    return _BY_CODE[code](**facts)


_BY_CODE: dict[str, type[Problem]] = {
    kind.code: kind
    for kind in list(globals().values())
    if isinstance(kind, type) and issubclass(kind, Problem) and kind is not Problem
}
CODES = tuple(sorted(_BY_CODE))
