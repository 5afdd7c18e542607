"""An expected refusal, told apart from our own bugs: a dotted code and the facts of the case, without any words."""

from __future__ import annotations

from typing import ClassVar


class Problem(Exception):
    """The user's business: shown, and worded by i18n alone (problem_words). Any other exception is our bug.

    A subclass names its `code` and, where it likes, its facts in an `__init__` of its own.
    """

    code: ClassVar[str] = "problem"

    def __init__(self, **facts: object) -> None:
        super().__init__()
        self.facts: dict[str, object] = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({facts})" if facts else self.code

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"

    def __reduce__(self) -> tuple[object, ...]:
        # A child process hands its refusals back pickled; the default would lose keyword-only facts.
        return (_revived, (type(self), self.facts))


def _revived(kind: type[Problem], facts: dict[str, object]) -> Problem:
    problem = kind.__new__(kind)
    Exception.__init__(problem)
    problem.facts = facts
    return problem
