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


counted = Counted()
