"""Who gets a task that the program makes: the rule, and beside it the colleague or team it names."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.models.work.task_template import PerformerRule
from crm_desktop.views.process.words import rule_words
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.form_dialog import pair
from crm_desktop.views.widgets.kept_fields import held, put_back
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.performer_box import Staff

_ICONS = {
    PerformerRule.SAME: "user-round-check",
    PerformerRule.AUTHOR: "reply",
    PerformerRule.OWNER: "briefcase",
    PerformerRule.USER: "user",
    PerformerRule.TEAM: "users",
    PerformerRule.NOBODY: "hand",
}


class RuleField(QWidget):
    changed = Signal()  # by the person's own act

    def __init__(self, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self.box = EnumBox(PerformerRule)
        self.who = ChoiceBox()
        self._rule, self._named = LabelledField(self.box), LabelledField(self.who)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(pair(self._rule, self._named))
        self.box.picked.connect(self._rule_picked)
        self.who.picked.connect(self.changed)
        self.setFocusProxy(self.box)
        self._show_words()

    def rule(self) -> tuple[PerformerRule, UUID | None, UUID | None]:
        """The rule, the colleague and the team it names."""
        rule, named = self.box.chosen(), self.who.chosen()
        return (
            rule,
            named if rule is PerformerRule.USER else None,
            named if rule is PerformerRule.TEAM else None,
        )

    def set_rule(self, rule: PerformerRule, user_id: UUID | None, team_id: UUID | None) -> None:
        self.box.choose(rule)
        self._show_named()
        self.who.choose(user_id or team_id)

    def typed(self) -> list[str]:
        return [held(self.box), held(self.who)]

    def take(self, typed: Sequence[str]) -> None:
        rule, named = typed
        put_back(self.box, rule)
        self._show_named()
        put_back(self.who, named)

    def is_unnamed(self) -> bool:
        rule, user_id, team_id = self.rule()
        return rule in (PerformerRule.USER, PerformerRule.TEAM) and user_id is None and team_id is None

    def name(self) -> str:
        _, user_id, team_id = self.rule()
        return self._staff.name_of(user_id, team_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_named"):
            self._show_words()

    def _rule_picked(self) -> None:
        self._show_named()
        self.changed.emit()

    def _show_named(self) -> None:
        rule = self.box.chosen()
        self._named.setVisible(rule in (PerformerRule.USER, PerformerRule.TEAM))
        self.who.offer(self._staff.teams if rule is PerformerRule.TEAM else self._staff.users)
        self._named.set_words(self.tr("Which team") if rule is PerformerRule.TEAM else self.tr("Which colleague"))

    def _show_words(self) -> None:
        self._rule.set_words(self.tr("Who gets it"))
        self.box.offer([(one, rule_words(one), _ICONS[one]) for one in PerformerRule])
        self._show_named()
