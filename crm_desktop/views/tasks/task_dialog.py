"""A task is planned or changed: the template first, then what its type asks for (OT-12…16, OT-31, OT-38, C24-50)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.dates import day_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.edit_task import EditTask, edit_task
from crm_desktop.usecases.tasks.set_reminders import SetReminders, set_reminders
from crm_desktop.views.tasks.reminder_box import ReminderBox
from crm_desktop.views.tasks.task_choices import TaskChoices, task_choices
from crm_desktop.views.tasks.template_line import TemplateLine
from crm_desktop.views.tasks.when_fields import WhenFields
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.performer_box import PerformerBox
from crm_desktop.views.widgets.several_field import SeveralField
from crm_desktop.views.widgets.tabs import SegmentedTabs


class TaskDialog(FormDialog):
    ACT: ClassVar[str] = "create_task"
    ICON: ClassVar[str] = "list-checks"
    WIDTH: ClassVar[int] = 620
    KEPT: ClassVar[tuple[str, ...]] = ("template", "to", "person", "people", "title", "when", "method", "description")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `task_id` to change one; else person_id or person_ids, lead_id, deal_id, template_id, day."""
        self._facts = dict(facts)
        self._task: TaskRow | None = None
        self._priority_said = False
        about = facts.get("task_id") or facts.get("lead_id") or facts.get("person_id") or ""
        super().__init__(house, f"task:{about}" if about else "task", parent)
        self._load()

    # ---- building

    def lay_out(self) -> None:
        self.template = TemplateLine()
        self.person = LookupLine(person_finder(self.house, self), "user")
        self.people = SeveralField(person_finder(self.house, self), "users")
        self.title = QLineEdit()
        self.when = WhenFields(self.house.clock)
        self.to = PerformerBox()
        self.method, self.reminder = ChoiceBox(), ReminderBox()
        self.priority = SegmentedTabs()
        self.description = NoteArea()
        names = ("template", "person", "people", "title", "to", "method", "reminder", "priority", "description")
        self._fields = {name: LabelledField(getattr(self, name)) for name in names}
        fields = self._fields
        self.body.addLayout(pair(fields["template"], fields["title"]))
        self.body.addWidget(fields["person"])
        self.body.addWidget(fields["people"])
        self.body.addWidget(self.when)
        self.body.addLayout(pair(fields["to"], fields["priority"]))
        self.body.addLayout(pair(fields["method"], fields["reminder"]))
        self.body.addWidget(fields["description"])
        self.body.addStretch(1)

    def wire(self) -> None:
        self.template.picked.connect(self._template_picked)
        self.template.accepted.connect(self._after_template)
        self.person.picked.connect(lambda hit: self.when.setFocus() if hit is not None else None)
        self.person.accepted.connect(self.when.setFocus)
        self.people.changed.connect(self.show_words)
        self.people.accepted.connect(self.when.setFocus)
        self.when.changed.connect(lambda: self.reminder.offer_for(self.when.when().at))
        self.when.accepted.connect(self.save)
        self.priority.chosen.connect(self._priority_chosen)

    def show_words(self) -> None:
        self._show_head()
        fields = self._fields
        fields["template"].set_words(self.tr("Template"), "" if self._task else self.tr("Two letters and Enter"))
        fields["title"].set_words(self.tr("Title"))
        fields["person"].set_words(self.tr("Client"))
        number = len(self.people.ids())
        counted = current_style().in_digits(self.tr("%n client(s) will be called", "", number))
        fields["people"].set_words(self.tr("Clients"), counted if number else self.tr("Two clients at least"))
        fields["to"].set_words(self.tr("For"))
        fields["method"].set_words(self.tr("Contact method"))
        fields["reminder"].set_words(self.tr("Remind me"))
        fields["priority"].set_words(self.tr("Priority"))
        fields["description"].set_words(self.tr("Description"))
        self.priority.set_tabs([(one.value, term(one)) for one in Priority])
        self.reminder.offer_for(self.when.when().at)

    def _show_head(self) -> None:
        is_new = "task_id" not in self._facts
        title = self.tr("New task") if is_new else self.tr("Change the task")
        sentence = self._task.title if self._task is not None else ""
        self.say_head(title, sentence, self.tr("Plan it") if is_new else self.tr("Save"))

    # ---- what the type asks

    @property
    def kind(self) -> TaskType | None:
        return self.template.kind

    def _show_kind(self) -> None:
        """OT-13…16: one client, several, or nobody."""
        kind, is_new = self.kind, self._task is None
        self._fields["people"].setVisible(is_new and kind is TaskType.CALL_ROUND)
        self._fields["person"].setVisible(is_new and kind in (TaskType.PERSONAL_CALL, TaskType.OTHER_CLIENT))
        hit = self.template.chosen()
        self.title.setPlaceholderText(hit.words if hit is not None else "")
        self._fields["reminder"].setVisible(kind is not TaskType.CALL_ROUND)
        self._fields["method"].setVisible(kind not in (TaskType.INTERNAL, TaskType.CALL_ROUND))
        self.fit()

    def _template_picked(self, hit: Hit | None) -> None:
        self._show_kind()
        if hit is not None:
            self._after_template()

    def _after_template(self) -> None:
        if self.template.chosen() is None:
            return
        if self.kind is TaskType.CALL_ROUND:
            self.people.setFocus()
        elif self.kind is not TaskType.INTERNAL and self.person.chosen() is None:
            self.person.setFocus()
        else:
            self.when.setFocus()

    def _priority_chosen(self, _key: str) -> None:
        self._priority_said = True
        self.touch()

    # ---- saving

    def lack(self) -> str:
        if self.template.chosen() is None:
            self.template.setFocus()
            return self.tr("Choose a template: write two letters of its name.")
        unread = self.when.settle()
        if unread is not None:
            unread.setFocus()
            return self.tr("I cannot read that; see below the field.")
        if self._task is not None:
            return ""
        if self.kind is TaskType.CALL_ROUND and len(self.people.ids()) < 2:
            self.people.setFocus()
            return self.tr("A call round is with two clients at least.")
        if self.kind is TaskType.PERSONAL_CALL and self.person.chosen() is None:
            self.person.setFocus()
            return self.tr("Say whom to call: write two letters of the name.")
        return ""

    def work(self) -> Work:
        if self._task is not None:
            return self._edit(self._task)
        hit = self.template.chosen()
        if hit is None:
            raise ValueError("a template was asked for by lack()")
        user_id, team_id = self.to.performer()
        common: dict[str, Any] = {
            "template_id": hit.id,
            "when": self.when.when(),
            "title": self.title.text().strip(),
            "description": self.description.toPlainText().strip() or None,
            "priority": Priority(self.priority.current()) if self._priority_said else None,
            "performer_id": user_id,
            "team_id": team_id,
            "for_anybody": user_id is None and team_id is None,
        }
        if self.kind is TaskType.CALL_ROUND:
            order = CreateCallRound(person_ids=self.people.ids(), **common)
            return lambda unit: create_call_round(unit, order).due_on
        client = self.person.chosen() if self.kind is not TaskType.INTERNAL else None
        # The lead came with its client; another client's task is not work on it.
        same = client is not None and client.id == self._facts.get("person_id", client.id)
        single = CreateTask(
            person_id=client.id if client is not None else None,
            contact_method_id=self.method.chosen() if client is not None else None,
            remind_at=self.reminder.moments(self.when.when().at, self.house.now),
            lead_id=self._facts.get("lead_id") if same else None,
            deal_id=self._facts.get("deal_id") if same else None,
            **common,
        )
        return lambda unit: create_task(unit, single).due_on

    def _edit(self, task: TaskRow) -> Work:
        order = EditTask(
            task_id=task.id,
            title=self.title.text(),
            description=self.description.toPlainText().strip() or None,
            priority=Priority(self.priority.current()),
            contact_method_id=self.method.chosen(),
            when=self.when.when() if self._when_moved(task) else None,
        )
        reminders = SetReminders(task.id, self.reminder.moments(self.when.when().at, self.house.now))

        def work(unit: Any) -> Any:
            changed = edit_task(unit, order)
            if reminders.moments:
                set_reminders(unit, reminders)
            return changed.due_on

        return work

    def _when_moved(self, task: TaskRow) -> bool:
        """A date left as it was is no new date: an overdue task may be renamed."""
        when = self.when.when()
        return (when.on, when.at, when.until) != (task.due_on, task.due_at, task.due_until_on)

    def saved(self, answer: Any) -> None:
        if self._task is not None:
            self.house.go.toast(self.tr("Changed. Ctrl+Z takes it back."))
            return
        day = day_brief(answer, current_style(), self.house.today)
        self.house.go.toast(filled(self.tr("Planned for {day}. Ctrl+Z takes it back."), day=day))

    # ---- reading and the draft

    def _load(self) -> None:
        actor, facts = self.house.session.actor, self._facts
        self.house.lanes.read(self, lambda session: task_choices(session, actor, facts), self._loaded, self.refuse)

    def _loaded(self, choices: TaskChoices) -> None:
        self.template.set_templates(choices.templates)
        self.method.offer(choices.methods)
        self.to.set_staff(choices.staff)
        self.to.set_performer(self.house.session.user_id, None)
        self.priority.set_current(Priority.NORMAL.value)
        self.when.set_when(self._facts.get("day") or self.house.today)
        self.people.set_hits(choices.people)
        self.person.set_chosen(choices.people[0] if len(choices.people) == 1 else None)
        self.template.choose(self._first_template(choices))
        if choices.task is not None:
            self._show_task(choices.task)
        self.restore()
        self._show_kind()
        self.show_words()
        self.fit()
        (self.title if self._task is not None else self.template).setFocus(Qt.FocusReason.OtherFocusReason)
        self.template.selectAll()

    def _first_template(self, choices: TaskChoices) -> UUID | None:
        """What is most often meant: a round for several people, a call for a client, else nothing yet."""
        if "template_id" in self._facts:
            return UUID(str(self._facts["template_id"]))
        if not choices.people:
            return None
        kind = TaskType.CALL_ROUND if len(choices.people) > 1 else TaskType.PERSONAL_CALL
        return next((row.template_id for row in choices.templates if row.task_type is kind), None)

    def _show_task(self, task: TaskRow) -> None:
        self._task = task
        self.template.set_chosen(Hit(task.template_id, task.template))
        self.template.setReadOnly(True)
        self.title.setText(task.title)
        self.when.set_when(task.due_on, task.due_at, task.due_until_on)
        self.to.set_performer(task.performer_id, task.team_id)
        self.to.setEnabled(False)  # giving it away is an operation of its own, with its own right
        self.priority.set_current(task.priority.value)
        self.description.setPlainText(task.description or "")
        names = {self.method.itemText(at): self.method.itemData(at) for at in range(self.method.count())}
        self.method.choose(names.get(task.contact_method or ""))

    def typed(self) -> dict[str, Any]:
        return super().typed() | {"priority": self.priority.current() if self._priority_said else ""}

    def take_draft(self, typed: dict[str, Any]) -> None:
        fixed = () if self._task is None else ("template", "to")
        super().take_draft({name: kept for name, kept in typed.items() if name not in fixed})
        if typed.get("priority"):
            self.priority.set_current(typed["priority"])
            self._priority_said = True
