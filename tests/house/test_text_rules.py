"""Each rule about text catches what it is there for, and lets ordinary words pass."""

from __future__ import annotations

import pytest

from tests.house import text_rules as rules

MARK = "TO" + "DO"


@pytest.mark.parametrize(
    "line", ["border-left: 1px;", "QLabel { padding-right : 2px }", "text-align: right;", "border-left-width: 2px;"]
)
def test_a_side_in_a_style_sheet_is_caught(line: str) -> None:
    assert list(rules.sides_in_style_sheet("resources/qss/app.qss", line))


def test_a_style_sheet_without_sides_passes() -> None:
    assert not list(rules.sides_in_style_sheet("a.qss", "padding: 2px 4px; QPushButton:hover { margin: 0 }"))


def test_a_leftover_mark_is_caught_in_comments_and_in_other_files() -> None:
    assert list(rules.leftover_marks("crm_desktop/a.py", f"x = 1  # {MARK} later"))
    assert list(rules.leftover_marks("README.md", f"{MARK}: write this"))
    assert not list(rules.leftover_marks("crm_desktop/a.py", f"title = '{MARK}'"))
    assert not list(rules.leftover_marks("README.md", "My tasks ToDo"))


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa",
        "# noqa: S608",
        "# noqa: S608, E501",
        "# type: ignore",
        "# type: ignore[override]",
        "# type: ignore[a]  # noqa: N802",
    ],
)
def test_an_exception_without_a_reason_is_caught(comment: str) -> None:
    assert list(rules.unexplained_exceptions("crm_desktop/a.py", f"x = 1  {comment}"))


@pytest.mark.parametrize(
    "comment", ["# noqa: S608 names come from our models", "# type: ignore[override]  # Qt names it so"]
)
def test_an_exception_with_its_reason_passes(comment: str) -> None:
    assert not list(rules.unexplained_exceptions("crm_desktop/a.py", f"x = 1  {comment}"))


def test_a_trace_of_one_machine_is_caught() -> None:
    places = [
        "/wo" + "rk/main/a",
        "/ro" + "ot/.cache",
        "/ho" + "me/ali/crm",
        "https://py" + "pi.org/simple",
        "C:" + "\\Users\\ali",
    ]
    for place in places:
        assert list(rules.traces_of_a_machine("README.md", f"see {place}")), place
    assert not list(rules.traces_of_a_machine("README.md", "crm_desktop/models/work/task.py, ~/.local/share"))


def test_a_count_that_would_lose_its_plural_forms_is_caught() -> None:
    line = 'translate("Merge", "%n call(s)", "", n)'
    assert list(rules.lost_plurals("crm_desktop/a.py", line.replace("Merge", "A").replace(", ", ",\n    ")))
    assert not list(rules.lost_plurals("crm_desktop/a.py", 'self.tr("%n call(s)", "", n)'))
