"""The coverage table names a test where one cites the requirement, and says so where none does."""

from __future__ import annotations

from tests.house.coverage import cited_ids, requirements, table

LIST = """# One
C24-51 A call record is made
C24-52 None is made
OT-47 All of it [parts: C24-51 C24-52]
"""


def test_ids_are_read_from_names_and_docstrings_only() -> None:
    source = '''
"""Proves C24-35."""
class TestRound:
    """OT-14: a round."""
    def test_ot_13_one_person(self):
        """FC-26, and C24-50 too."""
        text = "MIS-01"
'''
    assert cited_ids(source) == {"C24-35", "OT-14", "OT-13", "FC-26", "C24-50"}


def test_the_table_says_who_proves_what() -> None:
    lines = table(requirements(LIST), {"C24-51": ["tests/b.py", "tests/a.py"]}).splitlines()
    assert "1 of 3 have a test." in lines
    assert "| C24-51 | A call record is made | `tests/a.py`<br>`tests/b.py` |" in lines
    assert "| C24-52 | None is made | not yet |" in lines
    assert "| OT-47 | All of it | not yet: 1 of 2 parts (C24-51, C24-52) |" in lines


def test_an_umbrella_is_proved_by_its_parts() -> None:
    text = table(requirements(LIST), {"C24-51": ["tests/a.py"], "C24-52": ["tests/a.py"]})
    assert "3 of 3 have a test." in text
    assert "| OT-47 | All of it | by its parts (C24-51, C24-52) |" in text
