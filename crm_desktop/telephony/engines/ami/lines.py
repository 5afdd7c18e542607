"""Asterisk's manager protocol as bytes: blocks of `Key: Value` lines, each ended by an empty one, after a banner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

BANNER = b"Asterisk Call Manager/"
LONGEST_LINE = 65_536
LONGEST_BLOCK = 65_536
MOST_FIELDS = 500


@dataclass(frozen=True, slots=True)
class Block:
    """Keys are in small letters, for Asterisk writes UniqueID and Uniqueid; the last of a repeated key counts."""

    fields: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, key: str) -> str:
        """Empty where it was not said, or where Asterisk says that it does not know."""
        said = self.fields.get(key, "")
        return "" if said in ("<unknown>", "<none>", "(null)") else said

    @property
    def event(self) -> str:
        return self.fields.get("event", "")

    @property
    def response(self) -> str:
        return self.fields.get("response", "").lower()

    @property
    def action_id(self) -> str:
        return self.fields.get("actionid", "")


class Blocks:
    """Takes pieces as the network brings them and gives back whole blocks; what is too long is left out and counted."""

    def __init__(self) -> None:
        self.banner: str | None = None
        self.is_foreign = False  # whoever answered is no Asterisk manager
        self.left_out = 0
        self._rest = bytearray()
        self._searched = 0
        self._skips_line = False
        self._skips_block = False
        self._fields: dict[str, str] = {}
        self._size = 0

    def feed(self, data: bytes) -> Iterator[Block]:
        self._rest += data
        for line in self._lines():
            if self.banner is None:
                self._greeted(line)
                if self.is_foreign:
                    return
            elif line:
                self._take(line)
            elif (block := self._ended()) is not None:
                yield block

    def _lines(self) -> Iterator[bytes]:
        start = 0
        try:
            while not self.is_foreign and (end := self._rest.find(b"\n", max(start, self._searched))) >= 0:
                line = bytes(self._rest[start:end]).rstrip(b"\r")
                start = self._searched = end + 1
                if self._skips_line or len(line) > LONGEST_LINE:
                    self._skips_line = False
                    self._skips_block = True
                    continue
                yield line
        finally:
            del self._rest[:start]
            if len(self._rest) > LONGEST_LINE:
                self._rest.clear()
                self._skips_line = True
                self.is_foreign = self.is_foreign or self.banner is None
            self._searched = len(self._rest)

    def _greeted(self, line: bytes) -> None:
        if line.startswith(BANNER):
            self.banner = line[len(BANNER) : len(BANNER) + 40].decode("ascii", "replace").strip()
        else:
            self.is_foreign = True

    def _take(self, line: bytes) -> None:
        self._size += len(line)
        if self._size > LONGEST_BLOCK or len(self._fields) >= MOST_FIELDS:
            self._skips_block = True
        key, colon, value = line.partition(b":")
        if self._skips_block or not colon:
            return  # a line without a key is what a command printed; nothing of ours asks for any
        self._fields[key.decode("utf-8", "replace").strip().lower()] = value.decode("utf-8", "replace").strip()

    def _ended(self) -> Block | None:
        fields, skipped = self._fields, self._skips_block
        self._fields, self._size, self._skips_block = {}, 0, False
        if skipped:
            self.left_out += 1
            return None
        return Block(fields) if fields else None
