"""What a printed paper holds: its pages, their size, the letters in them, and whether a line is cut."""

from __future__ import annotations

import re
import zlib

from PySide6.QtGui import QPagedPaintDevice, QTextDocument

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_RANGE = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])")
_HEX = re.compile(rb"<([0-9a-fA-F]+)>")
_BOX = re.compile(rb"/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)")
_POINTS = 72 / 25.4


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def size_of(pdf: bytes) -> tuple[float, float]:
    """In millimetres."""
    found = _BOX.search(pdf)
    assert found is not None
    left, top, right, bottom = (float(one) for one in found.groups())
    return (right - left) / _POINTS, (bottom - top) / _POINTS


def letters_of(pdf: bytes) -> set[str]:
    """Of the text that can be selected; joined Arabic letters have other forms there, figures have not."""
    found: set[str] = set()
    for packed in _STREAM.findall(pdf):
        try:
            plain = zlib.decompressobj().decompress(packed)
        except zlib.error:
            plain = packed  # Qt writes the tables of letters plain
        for table in _RANGES.findall(plain):
            for first, last, start, listed in _RANGE.findall(table):
                if start:
                    count = int(last, 16) - int(first, 16) + 1
                    found |= {chr(int(start, 16) + at) for at in range(count) if int(start, 16)}
                else:
                    found |= {chr(int(one, 16)) for one in _HEX.findall(listed) if 0 < int(one, 16) < 0x110000}
    return found


def cut_lines(document: QTextDocument) -> list[str]:
    """Lines that are wider than their place; a word that is too long is broken, never cut."""
    found = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            if line.naturalTextWidth() > line.width() + 1:
                found.append(block.text()[line.textStart() : line.textStart() + line.textLength()])
        block = block.next()
    return found


def fits(document: QTextDocument, device: QPagedPaintDevice) -> bool:
    """Whether all of it stands on one page, with no line cut; after it was drawn there."""
    room = device.pageLayout().paintRectPixels(device.logicalDpiY())
    return not cut_lines(document) and document.pageCount() == 1 and document.size().width() <= room.width() + 1
