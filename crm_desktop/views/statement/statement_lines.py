"""How a row of each tab of the statement reads: an icon, what it was, a second line, when, its state, its money."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_brief, local, moment_brief
from crm_desktop.i18n.numbers import duration, money
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.i18n.timeline import told
from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.models.money.payment import PaymentKind
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.queries.admin.branch_days import AsOf
from crm_desktop.queries.people.money_lines import MoneyKind
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.work_rows import TASK_ICONS

translate = QCoreApplication.translate
_UNREACHED = (CallStatus.MISSED, CallStatus.ABANDONED, CallStatus.NOT_REACHED)


@dataclass(frozen=True)
class Line:
    icon: str
    tint: str
    title: str
    second: str
    when: str
    state: str = ""
    state_tone: str = "gray"
    amount: str = ""
    balance: str = ""


def line(tab: str, row: Any, house: House) -> Line:
    return _LINES[tab](row, house)


def amount_of(amount: int | None, house: House) -> str:
    return money(amount, house.session.currency, current_style()) if amount is not None else ""


def money_word(kind: MoneyKind) -> str:
    return translate("Statement", "Visit") if kind is MoneyKind.CHARGE else term(PaymentKind(kind.value))


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _lead(row: Any, house: House) -> Line:
    second = _joined(" · ".join(row.services), row.channel, row.assignee or row.team)
    when = moment_brief(row.created_at, current_style(), house.now)
    return Line("sparkles", "violet", row.title, second, when, term(row.status), tone(row.status))


def _deal(row: Any, house: House) -> Line:
    stage = row.stage.name if row.stage is not None else term(row.status)
    second = _joined(row.deal_type, row.owner, ", ".join(row.lost_reasons))
    when = moment_brief(row.created_at, current_style(), house.now)
    is_open = row.status is DealStatus.OPEN
    tint = "blue" if is_open else tone(row.status)
    return Line("briefcase", "blue", row.title, second, when, stage, tint, amount_of(row.amount, house))


def _task(row: Any, house: House) -> Line:
    style = current_style()
    second = _joined(row.performer or row.team, row.result, row.result_note)
    if row.status is TaskStatus.DONE and row.done_at is not None:
        when = moment_brief(row.done_at, style, house.now)
    elif row.due_at is not None:
        when = moment_brief(row.due_at, style, house.now)
    else:
        when = day_brief(row.due_on, style, house.today)
    is_late = row.is_overdue(AsOf(house.now, house.today, house.session.time_zone))
    state = translate("Statement", "Overdue") if is_late else term(row.status)
    tint = "red" if is_late else tone(row.status)
    return Line(TASK_ICONS[row.task_type], "accent", row.title, second, when, state, tint)


def _call(row: Any, house: House) -> Line:
    style = current_style()
    talk = duration(row.talk_for, style) if row.talk_for else ""
    icon = "phone-incoming" if row.direction is Direction.IN else "phone-outgoing"
    if row.status in _UNREACHED:
        icon = "phone-missed" if row.direction is Direction.IN else "phone-off"
    second = _joined(row.agent, row.method, row.result, row.note)
    when = moment_brief(row.started_at, style, house.now)
    title = _joined(term(row.direction), talk)
    return Line(icon, tone(row.status), title, second, when, term(row.status), tone(row.status))


def _visit(row: Any, house: House) -> Line:
    style = current_style()
    icon = "door-open" if row.is_admission else "calendar-days"
    when = moment_brief(row.at, style, house.now)
    amount = amount_of(row.amount, house)
    title = row.service or translate("Statement", "Visit")
    return Line(icon, "accent", title, row.provider, when, term(row.status), tone(row.status), amount)


_MONEY_LOOKS = {
    MoneyKind.CHARGE: ("stethoscope", "gray"),
    MoneyKind.DEPOSIT: ("coins", "green"),
    MoneyKind.PAYMENT: ("banknote", "green"),
    MoneyKind.REFUND: ("undo-2", "amber"),
}


def _money(row: Any, house: House) -> Line:
    icon, tint = _MONEY_LOOKS[row.kind]
    word = money_word(row.kind)
    title = row.about if row.kind is MoneyKind.CHARGE and row.about else word
    second = row.provider if row.kind is MoneyKind.CHARGE else _joined(term(row.method), row.about)
    when = day_brief(local(row.at, current_style()).date(), current_style(), house.today)
    amount, balance = amount_of(row.amount, house), amount_of(row.balance, house)
    return Line(icon, tint, title, second, when, word, tint, amount, balance)


def _event(row: Any, house: House) -> Line:
    style = current_style()
    words = told(row, style, house.session.currency)
    second = _joined(*words.detail.split("\n"))
    return Line(words.icon, words.tone, words.title, second, moment_brief(row.at, style, house.now))


_LINES: Mapping[str, Callable[[Any, House], Line]] = {
    "leads": _lead,
    "deals": _deal,
    "current": _task,
    "planned": _task,
    "calls": _call,
    "visits": _visit,
    "money": _money,
    "history": _event,
}
