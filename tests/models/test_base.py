"""Tables are mapped by whichever lane asks for them first, while the others read (ADR 0010)."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from sqlalchemy.orm import DeclarativeBase, configure_mappers, mapped_column
from sqlalchemy.types import Integer

from crm_desktop.models.base import Base, MappedAlone

TABLES = 400  # without the lock one of the first two hundred met the other thread


class Elsewhere(MappedAlone, DeclarativeBase):
    """Tables that are none of the program's."""


@pytest.fixture
def _often() -> Iterator[None]:
    """The interpreter goes from thread to thread as often as it can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("_often")
def test_a_table_is_mapped_while_a_first_read_goes_through_the_others() -> None:
    """A start failed once in some dozens: "dictionary changed size during iteration"."""
    failed: list[Exception] = []
    is_over = threading.Event()

    def read() -> None:
        while not is_over.is_set():
            Elsewhere.registry._new_mappers = True  # as each table leaves it, for the next read
            try:
                configure_mappers()
            except RuntimeError as error:
                failed.append(error)
                return

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for at in range(TABLES):
        type(f"Table{at}", (Elsewhere,), {"__tablename__": f"t{at}", "id": mapped_column(Integer, primary_key=True)})
    is_over.set()
    for reader in readers:
        reader.join()
    assert failed == []


def test_the_programs_own_tables_are_mapped_so() -> None:
    assert issubclass(Base, MappedAlone)
