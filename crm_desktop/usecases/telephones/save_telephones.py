"""Everything that the clinic says of its telephones, saved in one go: lines, extensions, dial rules, hours (MIS-22)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.telephones.change_call_rules import ChangeCallRules, change_call_rules
from crm_desktop.usecases.telephones.remove_dial_rule import RemoveDialRule, remove_dial_rule
from crm_desktop.usecases.telephones.remove_extension import RemoveExtension, remove_extension
from crm_desktop.usecases.telephones.remove_phone_line import RemovePhoneLine, remove_phone_line
from crm_desktop.usecases.telephones.save_dial_rule import SaveDialRule, save_dial_rule
from crm_desktop.usecases.telephones.save_extension import SaveExtension, save_extension
from crm_desktop.usecases.telephones.save_phone_line import SavePhoneLine, save_phone_line


@dataclass(frozen=True)
class SaveTelephones:
    """`gone`: ids of what was taken away. All of it is saved, or nothing."""

    rules: ChangeCallRules
    lines: tuple[SavePhoneLine, ...] = ()
    extensions: tuple[SaveExtension, ...] = ()
    dial_rules: tuple[SaveDialRule, ...] = ()
    gone_lines: tuple[UUID, ...] = ()
    gone_extensions: tuple[UUID, ...] = ()
    gone_dial_rules: tuple[UUID, ...] = ()


def save_telephones(work: UnitOfWork, order: SaveTelephones) -> None:
    """What goes first makes room: its number may stand in another row now."""
    for line_id in order.gone_lines:
        remove_phone_line(work, RemovePhoneLine(line_id))
    for extension_id in order.gone_extensions:
        remove_extension(work, RemoveExtension(extension_id))
    for rule_id in order.gone_dial_rules:
        remove_dial_rule(work, RemoveDialRule(rule_id))
    work.session.flush()
    _each(work, save_phone_line, order.lines)
    _each(work, save_extension, order.extensions)
    _each(work, save_dial_rule, order.dial_rules)
    change_call_rules(work, order.rules)


def _each(work: UnitOfWork, save: Callable[[UnitOfWork, Any], object], orders: tuple[Any, ...]) -> None:
    for order in orders:
        save(work, order)
        work.session.flush()
