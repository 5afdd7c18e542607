"""The preset's lists in a base."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.admin.dictionaries import items_of
from crm_desktop.queries.admin.services import service_rows
from crm_desktop.queries.notes.tags import is_near, tag_rows
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import LANGUAGES, preset_words
from crm_desktop.usecases.setup.preset_words import write_channels, write_dictionaries, write_services, write_tags
from tests.support.base import NOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_whole_in_every_language(base: OpenBase, program: Actor, language: str) -> None:
    """MIS-12, MIS-30…32, C24-51, FC-18: "unknown" is a channel, delays have causes, a competitor is a reason."""
    words = preset_words(language)

    def write(work: UnitOfWork) -> None:
        write_dictionaries(work, words)
        write_channels(work, words)
        write_tags(work, words)
        write_services(work, words, words["currency"])

    base.writer.write(program, write)
    channels = base.read(lambda session: channel_rows(session, program))
    assert [channel.is_unknown for channel in channels].count(True) == 1
    assert channels[-1].is_unknown
    assert {"online", "person", "print", "outdoor"} <= {channel.kind for channel in channels}
    for built_in in BuiltIn:
        assert len(base.read(lambda session: items_of(session, program, built_in))) >= 5  # noqa: B023  read now
    methods = base.read(lambda session: items_of(session, program, BuiltIn.CONTACT_METHOD))
    assert [method.call_direction for method in methods[:2]] == ["in", "out"]
    assert {method.call_direction for method in methods[2:]} == {None}
    reasons = [tag.name for tag in base.read(lambda session: tag_rows(session, program, lost_reasons=True))]
    assert reasons == words["tags"]["lost_reasons"]
    assert len(reasons) == 9
    assert not any(is_near(one, other) for one in reasons for other in reasons if one != other)
    services = base.read(lambda session: service_rows(session, program, NOW.date()))
    assert len(services) >= 15
    assert all(service.price for service in services)


def test_sample_prices_in_another_money_are_left_out(base: OpenBase, program: Actor) -> None:
    """A price in dollars is no price in rials."""
    base.writer.write(program, lambda work: write_services(work, preset_words("en"), "IRR"))
    services = base.read(lambda session: service_rows(session, program, NOW.date()))
    assert services
    assert {service.price for service in services} == {None}
