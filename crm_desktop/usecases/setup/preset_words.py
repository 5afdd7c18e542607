"""Writing the preset's lists into an empty base: dictionaries, channels, tags, categories, services, stages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.models.money.service import PriceItem, Service, ServiceCategory, ServiceKind
from crm_desktop.models.notes.tag import Tag, TagScope
from crm_desktop.models.people.person import PersonCategory
from crm_desktop.rules.late_answers import cause_id
from crm_desktop.rules.request_end import topic_id
from crm_desktop.store.unit_of_work import UnitOfWork

Table = Mapping[str, Any]
BUILT_IN = frozenset(built_in.value for built_in in BuiltIn)
# Lists that came later: older clinics got them from a migration, with these very ids.
LATER = frozenset({BuiltIn.PAUSE_REASON, BuiltIn.CALL_CRITERION})


def write_dictionaries(work: UnitOfWork, words: Table) -> tuple[dict[str, UUID], dict[str, UUID]]:
    """Ids of the dictionaries by key, and of the contact methods by key."""
    dictionaries: dict[str, UUID] = {}
    methods: dict[str, UUID] = {}
    for key, name in words["dictionaries"].items():
        built_in = BuiltIn(key) if key in BUILT_IN else None
        dictionary = Dictionary(name=name, built_in=built_in)
        if built_in in LATER:
            dictionary.id = rule_id("dictionary", key)
        dictionaries[key] = work.add(dictionary).id
        for position, item in enumerate(words["items"][key]):
            entry = item if isinstance(item, dict) else {"name": item}
            row = DictItem(
                dictionary_id=dictionaries[key],
                name=entry["name"],
                position=position,
                call_direction=entry.get("direction"),
            )
            if built_in is BuiltIn.DELAY_CAUSE and "key" in entry:
                row.id = cause_id(entry["key"])
            if built_in is BuiltIn.TOPIC and "key" in entry:
                row.id = topic_id(entry["key"])
            if built_in in LATER:
                row.id = rule_id(key, entry["key"])
            work.add(row)
            if built_in is BuiltIn.CONTACT_METHOD:
                methods[entry["key"]] = row.id
    return dictionaries, methods


def write_channels(work: UnitOfWork, words: Table) -> None:
    for position, channel in enumerate(words["channels"]):
        work.add(
            Channel(
                name=channel["name"],
                kind=channel["kind"],
                is_unknown=channel["kind"] == "unknown",
                position=position,
            )
        )


def write_tags(work: UnitOfWork, words: Table) -> None:
    """Lost reasons keep their place, which is the digit that picks them (O8)."""
    for position, name in enumerate(words["tags"]["lost_reasons"], start=1):
        work.add(Tag(name=name, scope=TagScope.SYSTEM, is_lost_reason=True, position=position, colour="red"))
    for tag in words["tags"]["public"]:
        work.add(Tag(name=tag["name"], colour=tag["colour"]))


def write_categories(work: UnitOfWork, words: Table) -> None:
    for category in words["categories"]:
        work.add(PersonCategory(name=category["name"], colour=category["colour"]))


def write_services(work: UnitOfWork, words: Table, currency: str) -> None:
    """Sample prices are written only where they are in the clinic's own money."""
    for position, section in enumerate(words["services"]):
        category = work.add(ServiceCategory(name=section["name"], position=position))
        for item in section["items"]:
            is_product = bool(item.get("product"))
            service = work.add(
                Service(
                    name=item["name"],
                    kind=ServiceKind.PRODUCT if is_product else ServiceKind.SERVICE,
                    category_id=category.id,
                    minutes=None if is_product else item["minutes"],
                )
            )
            if currency == words["currency"]:
                work.add(PriceItem(service_id=service.id, price=item["price"], valid_from_on=work.today))


def write_pipeline(work: UnitOfWork, process: Table, words: Table) -> dict[str, Stage]:
    """The basic deal type (MIS-29) with its stages by key."""
    deal_type = work.add(DealType(name=words["deal_type"], is_basic=True))
    return {
        stage["key"]: work.add(
            Stage(
                deal_type_id=deal_type.id,
                name=words["stages"][stage["key"]],
                position=position,
                progress=stage["progress"],
                kind=StageKind(stage.get("kind", "open")),
                is_booked=stage.get("is_booked", False),
            )
        )
        for position, stage in enumerate(process["stages"])
    }
