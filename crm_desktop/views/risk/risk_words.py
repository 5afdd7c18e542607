"""Why a visit has its risk, and how far such risks are to be believed, in whole sentences (B10)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.numbers import count, decimal, percent, with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.rules.no_show_rules import AGES, AHEAD, NEEDED_VISITS, PASS_AHEAD, UNKNOWN, Learnt, OwnPast, Risk
from crm_desktop.views.widgets.form_dialog import filled

MUCH = 1.2
HIGH, RAISED = 1.6, 1.15  # times the rate of all visits booked ahead


def risk_tone(risk: Risk, base: float) -> str:
    times = risk.rate / base if base else 1.0
    return "red" if times >= HIGH else "amber" if times >= RAISED else "gray"


class RiskWords(QObject):
    def rate(self, risk: Risk | None) -> str:
        return percent(risk.rate, current_style()) if risk is not None else "—"

    def why(self, risk: Risk) -> tuple[str, str]:
        """Both reasons; one's own past first where it moves the score much."""
        reasons = (self.band(risk), self.own(risk.own))
        times = risk.rate / risk.band_rate if risk.band_rate else 1.0
        return reasons[::-1] if not 1 / MUCH < times < MUCH else reasons

    def band(self, risk: Risk) -> str:
        """How many of all such visits were missed."""
        share = percent(risk.band_rate, current_style())
        if risk.ahead == UNKNOWN:
            sentence = self.tr("Of all such visits {share} were missed")
        elif risk.age == UNKNOWN:
            sentence = self.tr("Booked {days} days ahead: {share} missed")
        else:
            sentence = self.tr("Booked {days} days ahead, age {ages}: {share} missed")
        return filled(sentence, days=self._span(AHEAD, risk.ahead), ages=self._span(AGES, risk.age), share=share)

    def own(self, own: OwnPast) -> str:
        style = current_style()
        if not own.visits:
            return self.tr("No earlier visits are known")
        if not own.missed:
            return with_count(self.tr("Came to all of %n earlier visit(s)", "", own.visits), own.visits, style)
        sentence = with_count(self.tr("Missed {missed} of %n earlier visit(s)", "", own.visits), own.visits, style)
        return filled(sentence, missed=count(own.missed, style))

    def worth(self, learnt: Learnt | None, is_learning: bool) -> tuple[str, str, str]:
        """Sentence, icon and tone of the strip above the list."""
        if learnt is None:
            learning = self.tr("Learning from the visits of the past. Until then the list is in order of time.")
            return (learning, "hourglass", "blue") if is_learning else ("", "", "")
        if not learnt.is_enough:
            return self._too_little(learnt), "info", "amber"
        return self._useless(learnt) if not learnt.is_useful else (self._useful(learnt), "chart-column", "blue")

    def _too_little(self, learnt: Learnt) -> str:
        style = current_style()
        sentence = self.tr(
            "The past is too short to tell who may not come: of {needed} visits booked ahead that are needed, "
            "{known} are known. The list is in order of time."
        )
        return filled(sentence, needed=count(NEEDED_VISITS, style), known=count(learnt.known, style))

    def _useless(self, learnt: Learnt) -> tuple[str, str, str]:
        style = current_style()
        sentence = self.tr(
            "No useful signal: days ahead, age and earlier no-shows hardly tell who will not come here ({lift} times "
            "the share of chance, {needed} are needed; {base} of visits booked ahead are missed). "
            "The list is in order of time."
        )
        trial = learnt.ahead
        lift, base = (trial.lift, trial.base) if trial is not None else (0.0, 0.0)
        facts = {"lift": decimal(lift, style, 2), "needed": decimal(PASS_AHEAD, style, 2), "base": percent(base, style)}
        return filled(sentence, **facts), "info", "amber"

    def _useful(self, learnt: Learnt) -> str:
        style = current_style()
        sentence = self.tr(
            "Of the visits booked ahead {base} are missed; of the fifth with the highest risk {top} were, {lift} "
            "times as many. With those of the same day: {all_base}, and {all_lift} times. Learnt on {day}."
        )
        if learnt.ahead is None or learnt.all is None:
            return ""
        facts = {
            "base": percent(learnt.ahead.base, style),
            "top": percent(learnt.ahead.top_rate, style),
            "lift": decimal(learnt.ahead.lift, style, 2),
            "all_base": percent(learnt.all.base, style),
            "all_lift": decimal(learnt.all.lift, style, 2),
            "day": self._day(learnt.on),
        }
        return filled(sentence, **facts)

    def _day(self, day: date) -> str:
        return day_long(day, current_style())

    def _span(self, starts: tuple[int, ...], band: int) -> str:
        style = current_style()
        if band == UNKNOWN:
            return ""
        first = count(starts[band], style)
        if band + 1 == len(starts):
            return filled(self.tr("{first}+"), first=first)
        last = starts[band + 1] - 1
        return (
            first if last == starts[band] else filled(self.tr("{first}–{last}"), first=first, last=count(last, style))
        )
