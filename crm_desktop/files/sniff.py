"""Finds out how a text file was written: its encoding and the mark between its cells."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from crm_desktop.files.lines import split_lines

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CHUNK = 1 << 20
_SAMPLE_OF_CHUNK = 32 << 10
_SAMPLE = 512 << 10
DELIMITERS = ("\t", ";", "|", ",")
_HINT = re.compile(r"^\"?sep=(.)\"?\s*$", re.IGNORECASE)

# Letters from the most to the least frequent; 1256 has only the Arabic forms of yeh.
_RUSSIAN_ORDER = "оеаинтсрвлкмдпуяызьбгчйхжшюцщэфъё"
_PERSIAN_ORDER = "اينردمهوتبسشكکزلقفخگعحجپصآطچضذئغثژظةأؤإءى"


def find_encoding(path: Path) -> str:
    """The whole file is looked through, for one may be plain ASCII for its first megabyte."""
    with path.open("rb") as file:
        head = file.read(4096)
        for bom, encoding in _BOMS:
            if head.startswith(bom):
                return encoding
        if wide := _utf16_without_bom(head):
            return wide
        file.seek(0)
        return encoding_of(_lines_beyond_ascii(file))


def encoding_of(lines: Iterable[bytes]) -> str:
    """Of lines with other than ASCII letters: UTF-8 if most are valid UTF-8, else the likeliest single-byte one."""
    others: list[bytes] = []
    valid = 0
    for line in lines:
        try:
            line.decode("utf-8")
            valid += 1
        except UnicodeDecodeError:
            others.append(line)
    if valid >= len(others):
        return "utf-8"
    return _single_byte(b"\n".join(others))


def find_delimiter(lines: Iterable[str]) -> str:
    """The mark that cuts the first rows most evenly; a single column gives a comma."""
    sample = [line for line in lines if line.strip()][:50]
    if not sample:
        return ","
    if hint := _HINT.match(sample[0]):
        return hint.group(1)
    best, best_rank = ",", (0.0, 0.0)
    for delimiter in DELIMITERS:
        rank = _evenness(sample, delimiter)
        if rank > best_rank:
            best, best_rank = delimiter, rank
    return best


def is_delimiter_hint(line: str) -> bool:
    """Excel's own first line, such as sep=; ."""
    return bool(_HINT.match(line))


def _evenness(sample: list[str], delimiter: str) -> tuple[float, float]:
    try:
        widths = [len(row) for row in csv.reader(sample, delimiter=delimiter) if row]
    except csv.Error:
        return 0.0, 0.0
    width, rows = Counter(widths).most_common(1)[0]
    if width < 2:
        return 0.0, 0.0
    even = rows / len(widths)
    # A header tells most: a decimal comma in every row leaves no trace in it.
    return (even if widths[0] == width else even / 4 if widths[0] > 1 else even / 8), float(width)


def _utf16_without_bom(head: bytes) -> str | None:
    pairs = len(head) // 2
    if pairs < 4:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > pairs * 0.4 and even < pairs * 0.05:
        return "utf-16-le"
    if even > pairs * 0.4 and odd < pairs * 0.05:
        return "utf-16-be"
    return None


def _lines_beyond_ascii(file: BinaryIO) -> list[bytes]:
    found: list[bytes] = []
    size = 0
    rest = b""
    while size < _SAMPLE and (chunk := file.read(_CHUNK)):
        if chunk.isascii() and rest.isascii():
            rest = chunk[-4096:].rpartition(b"\n")[2]
            continue
        lines, rest = split_lines(rest + chunk)
        taken = 0
        for line in lines:
            if not line.isascii():
                found.append(line)
                taken += len(line)
                if taken > _SAMPLE_OF_CHUNK:
                    break
        if len(rest) > _CHUNK:
            found.append(rest[:_SAMPLE_OF_CHUNK])
            rest = b""
            taken += _SAMPLE_OF_CHUNK
        size += taken
    if not rest.isascii():
        found.append(rest)
    return found


def _single_byte(raw: bytes) -> str:
    latin = raw.decode("windows-1252", "replace")
    runs = [run for run in re.findall(r"[^\W\d_]+", latin) if not run.isascii()]
    mixed = sum(any(letter.isascii() for letter in run) for run in runs)
    # Müller mixes both halves of the table in one word; Иванов and مریم never do. Western text read as such has
    # every odd letter inside an ASCII word.
    if not runs or mixed >= len(runs) * 0.6:
        return "windows-1252"
    russian = _likeness(raw.decode("windows-1251", "replace").lower(), _RUSSIAN_ORDER)
    persian = _likeness(raw.decode("windows-1256", "replace"), _PERSIAN_ORDER)
    return "windows-1251" if russian >= persian else "windows-1256"


def _likeness(text: str, order: str) -> float:
    """Mean weight of the letters, the n-th frequent weighing 1/n, a foreign one little: high in everyday text."""
    letters = [letter for letter in text if not letter.isascii() and not letter.isspace()]
    if not letters:
        return 0.0
    weights = {letter: 1 / (place + 1) for place, letter in enumerate(order)}
    return sum(math.log(weights.get(letter, 0.001)) for letter in letters) / len(letters)
