"""A refusal without words is caught, however far down its class stands."""

from __future__ import annotations

from tests.house.problem_rules import problem_codes, wordless_problems

SOURCES = {
    "a.py": "class Refused(Problem):\n    pass\nclass Taken(Refused):\n    code = 'task.taken'\n",
    "b.py": "from kit import problems\nclass Taken(problems.Problem):\n    code: ClassVar[str] = 'slot.taken'\n",
    "c.py": "class Plain:\n    code = 'not.a.problem'\n",
}


def test_codes_are_found_through_generations_and_under_equal_names() -> None:
    assert problem_codes(SOURCES) == {"task.taken": "a.py:3", "slot.taken": "b.py:2"}


def test_a_code_without_words_is_caught() -> None:
    words = "WORDS = {'task.taken': lambda facts: tr('{name} has it.')}"
    assert list(wordless_problems(SOURCES, words)) == [
        "b.py:2: 'slot.taken' has no words in crm_desktop/i18n/problem_words"
    ]
    assert not list(wordless_problems(SOURCES, f"{words}\nmatch code:\n    case 'slot.taken':\n        pass"))
