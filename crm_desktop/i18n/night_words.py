"""The night work in words: each rule's name and sentence, and what one night made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import DateStyle
from crm_desktop.models.admin.night_run import NightRule

translate = QCoreApplication.translate


def rule_name(rule: NightRule) -> str:
    return {
        NightRule.NO_SHOW: lambda: translate("Night", "Who did not come"),
        NightRule.AFTER_VISIT: lambda: translate("Night", "After the visit"),
        NightRule.CONFIRM_CALL: lambda: translate("Night", "Confirmation calls"),
        NightRule.RECALL: lambda: translate("Night", "Check-ups"),
    }[rule]()


def rule_sentence(rule: NightRule) -> str:
    """What it does, in one plain sentence."""
    return {
        NightRule.NO_SHOW: lambda: translate(
            "Night",
            "Yesterday's visits without an admission become no-shows, to be called today.",
        ),
        NightRule.AFTER_VISIT: lambda: translate(
            "Night", "Everybody received yesterday is called on the next working day."
        ),
        NightRule.CONFIRM_CALL: lambda: translate(
            "Night", "Whoever comes on the next working day and has not confirmed is called today."
        ),
        NightRule.RECALL: lambda: translate(
            "Night", "A check-up call comes as many months after a visit as its service says."
        ),
    }[rule]()


class NightCounts(QObject):
    def no_shows(self, n: int) -> str:
        return self.tr("%n no-show(s)", "", n)

    def after_visits(self, n: int) -> str:
        return self.tr("%n call(s) after a visit", "", n)

    def confirm_calls(self, n: int) -> str:
        return self.tr("%n confirmation call(s)", "", n)

    def recalls(self, n: int) -> str:
        return self.tr("%n check-up call(s)", "", n)


def made_words(rule: NightRule, number: int, style: DateStyle) -> str:
    """What came of it, counted."""
    counts = NightCounts()
    told = {
        NightRule.NO_SHOW: counts.no_shows,
        NightRule.AFTER_VISIT: counts.after_visits,
        NightRule.CONFIRM_CALL: counts.confirm_calls,
        NightRule.RECALL: counts.recalls,
    }[rule]
    return with_count(told(number), number, style)


def night_told(made: Mapping[NightRule, int], style: DateStyle) -> str:
    """One quiet line; empty when the night made nothing."""
    parts = [made_words(rule, number, style) for rule, number in made.items() if number]
    if not parts:
        return ""
    listed = style.locale.createSeparatedList(parts)
    return translate("Night", "The night work is done: {made}.").replace("{made}", listed)
