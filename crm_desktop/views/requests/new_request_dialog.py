"""Register a contact with the clinic: who, how, what about, and where they heard of us (F3, MIS-02, MIS-30)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.terms import term
from crm_desktop.kit.phone_numbers import looks_like_phone
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.work.request import RequestKind
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.views.requests.request_delegate import KIND_ICONS
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder, service_finder
from crm_desktop.views.widgets.named_lists import named_items
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.work_delegate import shown_phone

_FORM_NAME = 80  # letters of a draft's name: a number may be anything that a stranger sends

# A missed call is written down by the telephone; it can be told by hand as well, last.
_KINDS = (
    RequestKind.WALK_IN,
    RequestKind.CALL,
    RequestKind.MESSAGE,
    RequestKind.FORM,
    RequestKind.REFERRAL,
    RequestKind.PROVIDER,
    RequestKind.UPSELL,
    RequestKind.MISSED_CALL,
)


@dataclass(frozen=True)
class RequestChoices:
    channels: tuple[Named, ...]
    topics: tuple[Named, ...]
    person: Hit | None


class NewRequestDialog(FormDialog):
    ACT: ClassVar[str] = "receive_request"
    ICON: ClassVar[str] = "inbox"
    WIDTH: ClassVar[int] = 600
    KEPT: ClassVar[tuple[str, ...]] = ("who", "kind", "topic", "channel", "service", "text")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `person_id` or `phone`, `kind`: how it came, the talk in which it is told as `call_id`, or as
        `call_key` of the telephone while it has no row; or nothing."""
        self._call_id, self._call_key = facts.get("call_id"), facts.get("call_key")
        person_id = facts.get("person_id")
        about = person_id or facts.get("phone")  # what was half typed of another one stays theirs
        super().__init__(house, f"new_request:{about}"[:_FORM_NAME] if about else "new_request", parent)
        for told in (house.phone.changed, house.phone.ended):
            told.connect(self._hear_of_call)
        if facts.get("phone") and person_id is None:
            self.who.setText(shown_phone(str(facts["phone"]), house.session.region))
        if facts.get("kind"):
            self.kind.choose(str(facts["kind"]))
        (self.topic if about else self.who).setFocus(Qt.FocusReason.OtherFocusReason)
        self._load(person_id)

    def lay_out(self) -> None:
        self.who = LookupLine(person_finder(self.house, self), "user-search")
        self.kind = OptionGroup()
        self.topic, self.channel = ChoiceBox(), ChoiceBox()
        self.service = LookupLine(service_finder(self.house, self), "stethoscope")
        self.text = NoteArea(84)
        self._fields = {
            name: LabelledField(getattr(self, name)) for name in ("who", "kind", "topic", "channel", "service", "text")
        }
        fields = self._fields
        self.body.addWidget(fields["who"])
        self.body.addWidget(fields["kind"])
        self.body.addLayout(pair(fields["topic"], fields["channel"]))
        self.body.addWidget(fields["service"])
        self.body.addWidget(fields["text"])
        self.body.addStretch(1)

    def wire(self) -> None:
        self.who.accepted.connect(self.topic.setFocus)
        self.kind.accepted.connect(self.topic.setFocus)
        self.service.accepted.connect(self.text.setFocus)

    def show_words(self) -> None:
        self.say_head(self.tr("New request"), "", self.tr("Save the request"))
        chosen = self.kind.chosen() or [RequestKind.WALK_IN.value]
        self.kind.set_options([Option(one.value, term(one), "accent", KIND_ICONS[one]) for one in _KINDS])
        self.kind.choose(*chosen)
        words = {
            "kind": self.tr("How did it come?"),
            "topic": self.tr("About what"),
            "channel": self.tr("How did they hear of us?"),
            "service": self.tr("Service"),
            "text": self.tr("What was asked"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self._fields["who"].set_words(
            self.tr("Person or number"), self.tr("A number that nobody has is kept as it is typed.")
        )
        self.hint.setText(self.tr("Alt+digit: how it came"))

    def alt_pressed(self, key: str) -> bool:
        if not key.isdigit() or not 1 <= int(key) <= len(_KINDS):
            return False
        self.kind.choose(_KINDS[int(key) - 1].value)
        self.touch()
        return True

    def _hear_of_call(self, call: DeskCall) -> None:
        if call.key == self._call_key and call.call_id is not None:
            self._call_id = call.call_id

    # ---- saving

    def lack(self) -> str:
        typed = self.who.text().strip()
        if self.who.chosen() is None and typed and not looks_like_phone(typed):
            self.who.setFocus()
            return self.tr("Nobody is chosen by this name. Choose from the list, or write a number.")
        if self.who.chosen() is None and not typed and not self.text.toPlainText().strip():
            self.who.setFocus()
            return self.tr("Say who it is, write the number, or at least what was asked.")
        return ""

    def work(self) -> Work:
        hit, service, typed = self.who.chosen(), self.service.chosen(), self.who.text().strip()
        order = ReceiveRequest(
            kind=RequestKind(str(self.kind.chosen()[0])),
            person_id=hit.id if hit is not None else None,
            phone_raw=typed if hit is None and typed else None,
            channel_id=self.channel.chosen(),
            topic_id=self.topic.chosen(),
            service_id=service.id if service is not None else None,
            text=self.text.toPlainText().strip() or None,
            call_id=self._call_id,
        )
        return lambda unit: receive_request(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The request is saved and waits for an answer. Ctrl+Z takes it back."))

    # ---- reading

    def _load(self, person_id: UUID | None) -> None:
        actor = self.house.session.actor

        def question(session: Any) -> RequestChoices:
            person = person_card(session, actor, person_id).person if person_id is not None else None
            name = person.name if person is not None else ""
            return RequestChoices(
                channels=tuple((row.id, row.name) for row in channel_rows(session, actor) if not row.is_unknown),
                topics=named_items(session, actor, BuiltIn.TOPIC),
                person=Hit(person.id, name) if person is not None else None,
            )

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, choices: RequestChoices) -> None:
        self.channel.offer(choices.channels, self.tr("Unknown"))
        self.topic.offer(choices.topics)
        if choices.person is not None:
            self.who.set_chosen(choices.person)
            self.topic.setFocus(Qt.FocusReason.OtherFocusReason)
        self.restore()
