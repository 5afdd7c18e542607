"""An activity, done just now or planned; with contact method and feedback it leaves a call (C24-49…53)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.terms import term
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.work.lead import LeadStatus, Priority
from crm_desktop.models.work.result import Closes
from crm_desktop.models.work.task import DateType
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.queries.process.process_cells import ProcessRow, process_cells
from crm_desktop.queries.work.lead_rows import LeadFilter, LeadRow, lead_ids, lead_page
from crm_desktop.rules.due import When
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.usecases.tasks.complete_task import Completed
from crm_desktop.usecases.tasks.save_activity import SaveActivity, save_activity
from crm_desktop.views.leads.future_activity_fields import FutureActivityFields
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder
from crm_desktop.views.widgets.named_lists import named_items
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.tabs import SegmentedTabs

_LIVING = tuple(one for one in LeadStatus if one is not LeadStatus.CLOSED)


@dataclass(frozen=True)
class ActivityChoices:
    templates: tuple[ProcessRow, ...]
    methods: tuple[Named, ...]
    person: Hit | None
    leads: tuple[LeadRow, ...]


class NewActivityDialog(FormDialog):
    ACT: ClassVar[str] = "save_activity"
    ICON: ClassVar[str] = "notebook-pen"
    WIDTH: ClassVar[int] = 640
    KEPT: ClassVar[tuple[str, ...]] = (
        "person", "lead", "template", "title", "date_type", "day", "until", "priority", "method", "feedback",
        "description", "future",
    )  # fmt: skip

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `lead_id`, `person_id`, or nothing."""
        self._lead_id: UUID | None = facts.get("lead_id")
        self._templates: dict[UUID, ProcessRow] = {}
        about = self._lead_id or facts.get("person_id")
        super().__init__(house, f"new_activity:{about}" if about else "new_activity", parent)
        self._load(facts.get("person_id"), is_first=True)

    # ---- building

    def lay_out(self) -> None:
        self.person = LookupLine(person_finder(self.house, self), "user")
        self.lead = ChoiceBox()
        self.template = ChoiceBox(with_none=False)
        self.title = QLineEdit()
        self.date_type = SegmentedTabs()
        self.day, self.until = DateField(clock=self.house.clock), DateField(clock=self.house.clock)
        self.priority = SegmentedTabs()
        self.method, self.feedback = ChoiceBox(), ChoiceBox()
        self.description = NoteArea()
        self.future = FutureActivityFields(self.house.clock, with_title=False)
        self._fields = {
            name: LabelledField(getattr(self, name))
            for name in ("person", "lead", "template", "title", "date_type", "day", "until", "priority", "method",
                         "feedback", "description")
        }  # fmt: skip
        fields = self._fields
        self.body.addLayout(pair(fields["person"], fields["lead"]))
        self.body.addLayout(pair(fields["template"], fields["title"]))
        self.body.addLayout(pair(fields["method"], fields["feedback"]))
        self.body.addLayout(pair(fields["date_type"], fields["priority"]))
        self.body.addLayout(pair(fields["day"], fields["until"]))
        self.body.addWidget(fields["description"])
        self.body.addWidget(self.future)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.person.picked.connect(self._person_picked)
        self.template.picked.connect(self._template_picked)
        self.date_type.chosen.connect(lambda _key: self._show_dates())
        self.feedback.picked.connect(self._show_dates)

    def show_words(self) -> None:
        hit = self.person.chosen()
        self.say_head(self.tr("New activity"), hit.words if hit is not None else "", self.tr("Save the activity"))
        self.date_type.set_tabs(
            (
                (DateType.TODAY.value, self.tr("Today")),
                (DateType.ONCE.value, self.tr("On a day")),
                (DateType.RANGE.value, self.tr("Between days")),
            )
        )
        self.priority.set_tabs([(one.value, term(one)) for one in Priority])
        is_range = self.date_type.current() == DateType.RANGE.value
        words = {
            "person": self.tr("Client or contact"),
            "lead": self.tr("Lead"),
            "template": self.tr("What kind of work"),
            "title": self.tr("Title"),
            "date_type": self.tr("When"),
            "day": self.tr("From") if is_range else self.tr("Day"),
            "until": self.tr("To"),
            "priority": self.tr("Priority"),
            "method": self.tr("Contact method"),
            "description": self.tr("Description"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self._fields["feedback"].set_words(self.tr("Feedback"), self.tr("With a feedback the activity is done now."))
        self._show_dates()

    # ---- saving

    def lack(self) -> str:
        if self.template.chosen() is None:
            return self.tr("There is no task template yet: an administrator makes the first one.")
        if self.person.chosen() is None:
            self.person.setFocus()
            return self.tr("Say with whom: write two letters of the name.")
        for field in self._asked_days():
            if not field.commit() or field.day() is None:
                field.line.setFocus()
                return field.error_text() or self.tr("Choose the day.")
        return self.future.lack()

    def work(self) -> Work:
        result = self._result()
        asks_more = result is not None and (bool(result.fields) or result.closes is Closes.LOST)
        order = SaveActivity(
            template_id=self._template_id(),
            title=self.title.text().strip(),
            person_id=self._person_id(),
            lead_id=self.lead.chosen(),
            when=self._when(),
            priority=Priority(self.priority.current()),
            description=self.description.toPlainText().strip() or None,
            contact_method_id=self.method.chosen(),
            result_id=result.result_id if result is not None and not asks_more else None,
            next=self._next() if result is not None and not asks_more else None,
        )

        def work(unit: Any) -> tuple[Completed, bool]:
            return save_activity(unit, order), asks_more

        return work

    def saved(self, answer: tuple[Completed, bool]) -> None:
        completed, asks_more = answer
        if asks_more:
            self.house.go.toast(self.tr("This feedback asks a little more: answer it here."), "blue")
            self.house.go.complete_task(completed.task_id, self._begun())
        elif completed.call_id is not None:
            self.house.go.toast(self.tr("The activity is saved, and its call is in the list of calls."))
        else:
            self.house.go.toast(self.tr("The activity is saved. Ctrl+Z takes it back."))

    def _begun(self) -> dict[str, Any]:
        """What was said here already goes along, so that only what is missing is asked."""
        step = self._next()
        wishes = asdict(step) if step is not None else {}
        wishes.pop("next_step_id", None)
        return {"result_id": self.feedback.chosen(), "wishes": wishes}

    def _result(self) -> AllowedResultRow | None:
        chosen, template = self.feedback.chosen(), self._templates.get(self._template_id())
        rows = template.results if template is not None else ()
        return next((row for row in rows if row.result_id == chosen), None)

    def _template_id(self) -> UUID:
        chosen = self.template.chosen()
        return chosen if chosen is not None else UUID(int=0)

    def _person_id(self) -> UUID | None:
        hit = self.person.chosen()
        return hit.id if hit is not None else None

    def _when(self) -> When:
        kind = DateType(self.date_type.current())
        if self.feedback.chosen() is not None or kind is DateType.TODAY:
            return When(date_type=DateType.TODAY)
        return When(on=self.day.day(), until=self.until.day() if kind is DateType.RANGE else None, date_type=kind)

    def _next(self) -> ProposedStep | None:
        if not self.future.is_on:
            return None
        return ProposedStep(
            template_id=self._template_id(),
            title=self.title.text().strip() or self.template.currentText(),
            description=self.future.description.text().strip(),
            due_on=self.future.day.day(),
            performer_id=self.house.session.user_id,
        )

    # ---- what depends on what

    def _asked_days(self) -> list[DateField]:
        """One day, two days of a range, none of today and none of what is done already (C24-53)."""
        kind = DateType(self.date_type.current())
        if self.feedback.chosen() is not None or kind is DateType.TODAY:
            return []
        return [self.day, self.until] if kind is DateType.RANGE else [self.day]

    def _show_dates(self) -> None:
        asked = self._asked_days()
        self._fields["day"].setVisible(self.day in asked)
        self._fields["until"].setVisible(self.until in asked)
        is_done = self.feedback.chosen() is not None
        self._fields["date_type"].setEnabled(not is_done)
        self.future.setVisible(is_done)
        is_range = self.date_type.current() == DateType.RANGE.value
        self._fields["day"].set_words(self.tr("From") if is_range else self.tr("Day"))

    def _template_picked(self) -> None:
        row = self._templates.get(self._template_id())
        results = row.results if row is not None else ()
        self.feedback.offer([(one.result_id, one.name) for one in results], self.tr("Not done yet: only planned"))
        self.title.setPlaceholderText(row.name if row is not None else "")
        self._show_dates()

    def _person_picked(self, hit: Hit | None) -> None:
        self._lead_id = None
        if hit is not None:
            self._load(hit.id, is_first=False)
        else:
            self.lead.offer(())

    # ---- reading and the draft

    def _load(self, person_id: UUID | None, is_first: bool) -> None:
        actor, lead_id = self.house.session.actor, self._lead_id

        def question(session: Any) -> ActivityChoices:
            lead = next(iter(lead_page(session, actor, [lead_id])), None) if lead_id is not None else None
            whose = lead.person_id if lead is not None else person_id
            card = person_card(session, actor, whose).person if whose is not None else None
            wanted = LeadFilter(statuses=_LIVING, person_id=whose)
            return ActivityChoices(
                templates=tuple(row for row in process_cells(session, actor) if _fits(row)),
                methods=named_items(session, actor, BuiltIn.CONTACT_METHOD),
                person=Hit(card.id, card.name) if card is not None else None,
                leads=tuple(lead_page(session, actor, lead_ids(session, actor, wanted))) if whose is not None else (),
            )

        self.house.lanes.read(self, question, lambda choices: self._loaded(choices, is_first), self.refuse)

    def _loaded(self, choices: ActivityChoices, is_first: bool) -> None:
        self.lead.offer([(row.id, row.title) for row in choices.leads], self.tr("None"))
        only = choices.leads[0].id if len(choices.leads) == 1 else None
        self.lead.choose(self._lead_id or only)
        if not is_first:
            return
        self.person.set_chosen(choices.person)
        self._templates = {row.template_id: row for row in choices.templates}
        self.template.offer([(row.template_id, row.name) for row in choices.templates])
        self.method.offer(choices.methods)
        self.priority.set_current(Priority.NORMAL.value)
        self._template_picked()
        self.restore()
        self.show_words()
        (self.method if choices.person is not None else self.person).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_draft(self, typed: dict[str, Any]) -> None:
        super().take_draft(typed)
        self._template_picked()
        self.feedback.choose(UUID(typed["feedback"]) if typed["feedback"] else None)
        self._show_dates()


def _fits(row: ProcessRow) -> bool:
    return row.task_type in (TaskType.PERSONAL_CALL, TaskType.OTHER_CLIENT)
