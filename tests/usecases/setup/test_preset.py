"""The preset's keys and words fit each other, in every language."""

from __future__ import annotations

import re
from typing import Any

import pytest

from crm_desktop.models.work.result import MAY_END, FieldType, ResultKind
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.work.scripts import FIELDS
from crm_desktop.usecases.setup.preset import (
    LANGUAGES,
    moves_of,
    numbered_results,
    preset_words,
    read_preset,
    steps_of,
)

PROCESS = read_preset("process")
TEMPLATES = list(PROCESS["templates"])


def shape(value: Any) -> Any:
    """Keys at every depth, but not the lists that each language fills in its own way."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items() if not isinstance(inner, list)}
    return None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_the_process_has_its_words(language: str) -> None:
    """MIS-16: nothing is left in another language or unnamed."""
    words = preset_words(language)
    assert set(words["templates"]) == set(PROCESS["templates"])
    assert set(words["results"]) == set(PROCESS["results"])
    assert set(words["roles"]) == set(PROCESS["roles"])
    assert set(words["stages"]) == {stage["key"] for stage in PROCESS["stages"]}
    fields = {field["key"] for result in PROCESS["results"].values() for field in result.get("fields", ())}
    assert set(words["fields"]) == fields
    named = {(result, start) for start, told in words["rules"].items() for result in told}
    assert named == {(result, start) for result, start, _ in moves_of(PROCESS)}
    assert shape(words) == shape(preset_words("en"))
    script = {"en": "[a-z]", "fa": "[آ-ی]", "ru": "[а-я]"}[language]
    rules = [name for told in words["rules"].values() for name in told.values()]
    assert len(set(rules)) == len(rules)
    names = [words["templates"][key]["name"] for key in TEMPLATES] + list(words["results"].values()) + rules
    assert all(re.search(script, name.lower()) for name in names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_scripts_use_only_fields_that_are_filled_in(language: str) -> None:
    """OT-20: whatever stands in braces is known when it is read aloud."""
    for template in preset_words(language)["templates"].values():
        assert set(re.findall(r"\{(.*?)\}", template.get("script", ""))) <= set(FIELDS)


def test_the_four_types_have_their_default_and_the_examples_are_there() -> None:
    """OT-05, OT-18: one default a type; cold calls, lapsed clients, purchase, access, water, supplies, report."""
    assert [PROCESS["templates"][key]["type"] for key in TEMPLATES[:4]] == [
        "personal_call", "call_round", "other_client", "internal",
    ]  # fmt: skip
    assert {TaskType(told["type"]) for told in PROCESS["templates"].values()} == set(TaskType)
    wanted = {
        "cold_call", "lapsed_round", "check_purchase", "send_access", "send_info", "invite", "why_not_come",
        "order_water", "order_supplies", "monthly_report", "recall", "after_visit_call", "payment_reminder",
    }  # fmt: skip
    assert wanted <= set(TEMPLATES)


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_result_of_a_template_has_its_next_step(template: str) -> None:
    """OT-07, OT-51: only success and categorical refusal may end a chain."""
    steps = steps_of(PROCESS, template)
    assert set(steps) == {result for result, _ in numbered_results(PROCESS, template)}
    for result, step in steps.items():
        follower = step.get("next")
        assert (follower is None) != ("end" not in step)
        assert follower in (None, "same", *TEMPLATES)
        if follower is None:
            assert ResultKind(PROCESS["results"][result]["kind"]) in MAY_END


def test_the_digits_are_those_of_the_day() -> None:
    """day.md R6, R7, O7, O8: 1 booked, 2 thinking, 4 call back, 7 refusal; no digit twice."""
    assert dict(numbered_results(PROCESS, "first_contact")) | {
        "booked": 1,
        "thinking": 2,
        "call_back": 4,
        "refused": 7,
    } == dict(numbered_results(PROCESS, "first_contact"))
    for template in TEMPLATES:
        digits = dict(numbered_results(PROCESS, template))
        assert len(set(digits.values())) == len(digits)
        assert digits.get("call_back", 4) == 4
        assert digits.get("refused", 7) == 7


def test_results_ask_what_the_examples_ask() -> None:
    """OT-06, OT-08, OT-09: a booking asks day, services, details; a conditional refusal asks a reason of a list."""
    booked = {field["key"]: FieldType(field["type"]) for field in PROCESS["results"]["booked"]["fields"]}
    assert booked["visit_on"] is FieldType.DATE
    assert booked["directions"] is FieldType.SERVICE
    assert booked["details"] is FieldType.TEXT
    reason = PROCESS["results"]["conditional_refusal"]["fields"][0]
    assert (reason["type"], reason["required"]) == ("list", True)
    for language in LANGUAGES:
        assert len(preset_words(language)["items"][reason["dictionary"]]) >= 4


def test_whoever_was_reached_takes_the_deal_forward_and_nobody_else() -> None:
    """MIS-22, MIS-24: every talk that leaves the deal open moves a new one; no rule leads back, or out of "booked"."""
    moves = moves_of(PROCESS)
    progress = {stage["key"]: stage["progress"] for stage in PROCESS["stages"]}
    booked = next(stage["progress"] for stage in PROCESS["stages"] if stage.get("is_booked"))
    assert len({(result, start) for result, start, _ in moves}) == len(moves)
    for result, start, target in moves:
        told = PROCESS["results"][result]
        assert progress[start] < progress[target] < booked
        assert not told.get("no_answer")
        assert "closes" not in told
    talk = {result: PROCESS["results"][result] for result, _ in numbered_results(PROCESS, "first_contact")}
    unreached = {key for key, told in talk.items() if told.get("no_answer") or "closes" in told} | {"wrong_number"}
    assert set(talk) - unreached <= {result for result, start, _ in moves if start == "new"}
