"""Sentences with a count in them: lupdate gives plural forms only to tr() of a QObject, never to translate()."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    def in_days(self, n: int) -> str:
        return self.tr("in %n day(s)", "", n)

    def days_ago(self, n: int) -> str:
        return self.tr("%n day(s) ago", "", n)

    def minutes_ago(self, n: int) -> str:
        return self.tr("%n min ago", "", n)

    def hours_ago(self, n: int) -> str:
        return self.tr("%n h ago", "", n)

    def seconds(self, n: int) -> str:
        return self.tr("%n s", "", n)

    def minutes(self, n: int) -> str:
        return self.tr("%n min", "", n)

    def hours(self, n: int) -> str:
        return self.tr("%n h", "", n)

    def tasks(self, n: int) -> str:
        return self.tr("%n task(s)", "", n)

    def visits(self, n: int) -> str:
        return self.tr("%n visit(s)", "", n)

    def work_given(self, n: int) -> str:
        return self.tr("{by} gave you the work of {name}: %n task(s)", "", n)

    def callback_given_up(self, n: int) -> str:
        return self.tr("Nobody was reached at {number} in %n attempt(s), and nobody calls back any more", "", n)

    # Parts of a transition rule; their names stay in braces.

    def rule_stays_at(self, n: int) -> str:
        return self.tr("When the deal has been at “{stage}” for %n day(s)", "", n)

    def rule_stays(self, n: int) -> str:
        return self.tr("When the deal has been at one stage for %n day(s)", "", n)

    def rule_plans(self, n: int) -> str:
        return self.tr("then plan “{task}” in %n day(s)", "", n)

    def deals_touched(self, n: int) -> str:
        return self.tr("It would have touched %n deal(s).", "", n)

    # Refusals of i18n/problems.py; their other facts stay in braces.

    def passphrase_too_short(self, n: int) -> str:
        return self.tr("A passphrase needs at least %n character(s) here.", "", n)

    def row_too_many_cells(self, n: int) -> str:
        return self.tr("This row has %n cell(s), but the header has only {expected}.", "", n)

    def row_too_few_cells(self, n: int) -> str:
        return self.tr("This row has %n cell(s), but the header has {expected}.", "", n)

    def cell_too_long(self, n: int) -> str:
        return self.tr("A cell of this row is longer than %n character(s).", "", n)

    def value_too_long(self, n: int) -> str:
        return self.tr("This is longer than %n character(s).", "", n)

    def tag_too_long(self, n: int) -> str:
        return self.tr("A tag has at most %n word(s). Write the rest as a comment.", "", n)


counted = Counted()
