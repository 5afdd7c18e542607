"""The house rules hold for every file of the project; what each rule means is shown in the tests beside this one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator

import pytest

from tests.house import code_rules, import_rules, text_rules
from tests.house.coverage import (
    COMMAND,
    REQUIREMENTS,
    TABLE,
    citations,
    requirements,
    table,
)
from tests.house.problem_rules import wordless_problems
from tests.house.tree import ROOT, python_files, read, tracked_files

Rule = Callable[[str, str], Iterator[str]]

PRODUCT = ("crm_desktop", "migrations")
EVERYWHERE = (*PRODUCT, "tests")
PYTHON_RULES: list[tuple[Rule, tuple[str, ...]]] = [
    (import_rules.qt_below_background, PRODUCT),
    (import_rules.qt_widgets_out_of_place, PRODUCT),
    (import_rules.qt_modules_by_room, PRODUCT),
    (import_rules.pyqtgraph_out_of_place, PRODUCT),
    (import_rules.other_sqlite, PRODUCT),
    (code_rules.style_sheet_outside_theme, PRODUCT),
    (code_rules.threads_out_of_place, PRODUCT),
    (code_rules.module_sentence, EVERYWHERE),
    (code_rules.empty_name, EVERYWHERE),
    (text_rules.unexplained_exceptions, EVERYWHERE),
    (text_rules.lost_plurals, PRODUCT),
]
BINARY = (".png", ".ico", ".ttf", ".otf", ".woff2", ".wav", ".ogg", ".xlsx", ".pdf", ".qm", ".gz", ".zip")


def no_breach(breaches: Iterable[str]) -> None:
    found = list(breaches)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(("rule", "folders"), PYTHON_RULES, ids=lambda value: getattr(value, "__name__", ""))
def test_python_files(rule: Rule, folders: tuple[str, ...]) -> None:
    no_breach(breach for name in python_files(*folders) for breach in rule(name, read(name)))


@pytest.mark.parametrize("rule", [text_rules.leftover_marks, text_rules.traces_of_a_machine])
def test_text_files(rule: Rule) -> None:
    names = [name for name in tracked_files() if not name.endswith(BINARY)]
    no_breach(breach for name in names for breach in rule(name, read(name)))


def test_style_sheets_know_no_sides() -> None:
    names = [name for name in tracked_files() if name.startswith("resources/qss/")]
    no_breach(breach for name in names for breach in text_rules.sides_in_style_sheet(name, read(name)))


def test_every_use_case_and_query_has_its_test() -> None:
    no_breach(code_rules.untested_verbs(tracked_files()))


def test_every_problem_has_words() -> None:
    sources = {name: read(name) for name in python_files("crm_desktop")}
    words = "\n".join(text for name, text in sources.items() if name.startswith("crm_desktop/i18n/problem"))
    no_breach(wordless_problems(sources, words))


def test_every_imported_package_is_declared() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    product = import_rules.declared_names(project["dependencies"])
    tests = product | import_rules.declared_names(project["optional-dependencies"]["dev"])
    no_breach(
        breach
        for folder, declared in (("crm_desktop", product), ("migrations", product), ("tests", tests))
        for name in python_files(folder)
        for breach in import_rules.undeclared_packages(name, read(name), declared)
    )


def test_every_locked_package_has_its_hashes() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock", "requirements-web-phone.lock"):
        entries = [entry for entry in read(lock).replace("\\\n", " ").splitlines() if "==" in entry.split("#")[0]]
        assert len(entries) > 20
        assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_list_of_requirements_is_whole() -> None:
    listed = [requirement.id for requirement in requirements(read(REQUIREMENTS))]
    sizes = {"C24": 66, "MIS": 32, "FC": 65, "SM": 27, "OT": 51}
    assert listed == [f"{product}-{number:02}" for product, size in sizes.items() for number in range(1, size + 1)]


def test_tests_cite_requirements_that_exist() -> None:
    listed = {requirement.id for requirement in requirements(read(REQUIREMENTS))}
    assert {cited: places for cited, places in citations().items() if cited not in listed} == {}


def test_the_coverage_table_is_fresh() -> None:
    fresh = table(requirements(read(REQUIREMENTS)), citations())
    assert read(TABLE) == fresh, f"make it anew with: {COMMAND}"


def test_links_of_the_readme_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)", read("README.md"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
