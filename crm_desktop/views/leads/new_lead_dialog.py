"""A new lead for one person or several: wish, source, whom it is referred to, what comes next (C24-35…40, A10)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.people.person import PersonStanding
from crm_desktop.models.work.lead import Priority
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.queries.people.search_hits import search_people
from crm_desktop.queries.process.process_cells import process_cells
from crm_desktop.usecases.leads.create_lead import CreateLead, FutureActivity, create_lead
from crm_desktop.usecases.notes.attach_file import AttachFile, attach_file
from crm_desktop.views.leads.file_list import FileList
from crm_desktop.views.leads.future_activity_fields import FutureActivityFields
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit
from crm_desktop.views.widgets.lookups import service_finder
from crm_desktop.views.widgets.named_lists import named_channels
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.performer_box import PerformerBox, Staff, staff
from crm_desktop.views.widgets.several_field import SeveralField
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.work_delegate import shown_phone

_MOST = 9


@dataclass(frozen=True)
class LeadChoices:
    channels: tuple[Named, ...]
    feedback: tuple[Named, ...]
    staff: Staff


def lead_choices(session: Any, actor: Any) -> LeadChoices:
    results = {one.result_id: one.name for row in process_cells(session, actor) for one in row.results}
    return LeadChoices(
        channels=named_channels(session, actor),
        feedback=tuple(results.items()),
        staff=staff(session, actor),
    )


class NewLeadDialog(FormDialog):
    ACT: ClassVar[str] = "create_lead"
    ICON: ClassVar[str] = "sparkles"
    WIDTH: ClassVar[int] = 640
    KEPT: ClassVar[tuple[str, ...]] = (
        "kind", "people", "services", "title", "priority", "channel", "feedback", "to", "description", "future",
    )  # fmt: skip

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `person_id`, or nothing."""
        person_id = facts.get("person_id")
        self._saved = 0
        super().__init__(house, f"new_lead:{person_id}" if person_id else "new_lead", parent)
        self.people.setFocus()
        self._load(person_id)

    # ---- building

    def lay_out(self) -> None:
        self.kind = SegmentedTabs()
        self.people = SeveralField(self._find, "user")
        self.services = SeveralField(service_finder(self.house, self), "stethoscope")
        self.title = QLineEdit()
        self.priority = SegmentedTabs()
        self.channel, self.feedback = ChoiceBox(), ChoiceBox()
        self.to = PerformerBox(with_anybody=False)
        self.in_turn = QCheckBox()
        self.in_turn.hide()
        self.description = NoteArea()
        self.files = FileList(self.house)
        self.future = FutureActivityFields(self.house.clock)
        self._fields = {
            name: LabelledField(getattr(self, name))
            for name in ("people", "services", "title", "priority", "channel", "feedback", "to", "description")
        }
        fields = self._fields
        self.body.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(fields["people"])
        self.body.addLayout(pair(fields["services"], fields["channel"]))
        self.body.addLayout(pair(fields["title"], fields["to"]))
        self.body.addWidget(self.in_turn)
        self.body.addLayout(pair(fields["priority"], fields["feedback"]))
        self.body.addWidget(fields["description"])
        self.body.addWidget(self.files)
        self.body.addWidget(self.future)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.people.changed.connect(self.show_words)
        self.to.currentIndexChanged.connect(lambda _at: self.in_turn.setVisible(self.to.performer()[1] is not None))
        self.people.accepted.connect(self.services.line.setFocus)
        self.services.accepted.connect(self.channel.setFocus)
        self.files.refused.connect(self.refuse)
        self.files.changed.connect(self.touch)

    def show_words(self) -> None:
        number = len(self.people.ids())
        several = current_style().in_digits(self.tr("%n lead(s) will be made, one for each.", "", number))
        self.say_head(self.tr("New lead"), several if number > 1 else "", self.tr("Save the lead"))
        kinds = (PersonStanding.CONTACT, PersonStanding.CLIENT)
        self.kind.set_tabs([(one.value, term(one)) for one in kinds])
        self.kind.setAccessibleName(self.tr("Person type"))
        self.priority.set_tabs([(one.value, term(one)) for one in Priority])
        fields = self._fields
        is_client = self.kind.current() == PersonStanding.CLIENT.value
        hint = self.tr("One client or several: each gets a lead.")
        fields["people"].set_words(self.tr("Clients") if is_client else self.tr("Contacts"), hint)
        fields["services"].set_words(self.tr("Services wished for"))
        fields["title"].set_words(self.tr("Title"))
        fields["priority"].set_words(self.tr("Priority"))
        fields["channel"].set_words(self.tr("How did they hear of us?"))
        fields["feedback"].set_words(self.tr("Feedback"))
        fields["to"].set_words(self.tr("Refer to"))
        self.in_turn.setText(self.tr("In turn to those of the team who are on shift"))
        fields["description"].set_words(self.tr("Description"))
        self.files.add.set_words(self.tr("Attach files"))
        self._show_title_hint()

    # ---- saving

    def lack(self) -> str:
        if not self.people.ids():
            self.people.setFocus()
            return self.tr("Say whose lead it is: write two letters of the name.")
        return self.future.lack()

    def work(self) -> Work:
        user_id, team_id = self.to.performer()
        order = CreateLead(
            person_ids=self.people.ids(),
            title=self.title.text(),
            priority=Priority(self.priority.current()),
            service_ids=self.services.ids(),
            channel_id=self.channel.chosen(),
            assignee_id=user_id,
            team_id=team_id,
            in_turn=self.in_turn.isChecked(),
            feedback_id=self.feedback.chosen(),
            description=self.description.toPlainText().strip() or None,
            future=self._future(),
        )
        files = tuple(self.files.files)

        def work(unit: Any) -> int:
            leads = create_lead(unit, order)
            unit.session.flush()
            for lead in leads:
                for file in files:
                    attach_file(unit, AttachFile("lead", lead.id, file.name, file.content))
            return len(leads)

        return work

    def _future(self) -> FutureActivity | None:
        fields = self.future
        if not fields.is_on:
            return None
        return FutureActivity(fields.title.text(), fields.day.day(), None, fields.description.text())

    def saved(self, answer: Any) -> None:
        sentence = self.tr("%n lead(s) saved, each with its next step. Ctrl+Z takes it back.", "", answer)
        self.house.go.toast(current_style().in_digits(sentence))

    # ---- people

    def _find(self, text: str, done: Callable[[Sequence[Hit]], None]) -> None:
        """Only people of the chosen type (C24-37)."""
        actor, region = self.house.session.actor, self.house.session.region
        standing = PersonStanding(self.kind.current())

        def found(rows: Sequence[Any]) -> None:
            fitting = [row for row in rows if row.standing is standing][:_MOST]
            shown = [f"{row.name}   {shown_phone(row.phone, region)}".rstrip() for row in fitting]
            done([Hit(row.person_id, row.name, words) for row, words in zip(fitting, shown, strict=True)])

        self.house.lanes.read(self, lambda session: search_people(session, actor, text), found)

    def _kind_chosen(self, _key: str) -> None:
        self.people.set_hits([])
        self.show_words()
        self.people.setFocus()

    def _show_title_hint(self) -> None:
        """The title is the name unless another is given (C24-40)."""
        hits = self.people.hits()
        self.title.setPlaceholderText(hits[0].words if len(hits) == 1 else self.tr("The name of each person"))

    # ---- reading

    def _load(self, person_id: UUID | None) -> None:
        actor = self.house.session.actor
        self.priority.set_current(Priority.NORMAL.value)

        def question(session: Any) -> tuple[LeadChoices, Any]:
            card = person_card(session, actor, person_id) if person_id is not None else None
            return lead_choices(session, actor), card.person if card is not None else None

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, answer: tuple[LeadChoices, Any]) -> None:
        choices, person = answer
        self.channel.offer(choices.channels, self.tr("Unknown"))
        self.feedback.offer(choices.feedback)
        self.to.set_staff(choices.staff)
        self.to.set_performer(self.house.session.user_id, None)
        if person is not None:
            self.kind.set_current(person.standing.value)
            self.people.set_hits([Hit(person.id, person.name)])
            self.services.setFocus()
        self.restore()
        self.show_words()
