"""Write a call down while it happens: number, Enter, name, Enter — the rest is asked while talking (OT-39, O3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.numbers import stopwatch
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.views.calls.call_ways import CallWays, icon_of, is_number
from crm_desktop.views.calls.new_call_vm import NewCallVm
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.caller_box import CallerBox
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.form_dialog import FormDialog, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.painting import leading
from crm_desktop.views.widgets.work_delegate import shown_phone


class NewCallDialog(FormDialog):
    ICON: ClassVar[str] = "phone-call"
    TONE: ClassVar[str] = "green"
    WIDTH: ClassVar[int] = 600

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `phone`, `person_id`, `task_id` of the planned call, `call_id` of one that runs, `direction`."""
        self.vm = NewCallVm(house)
        self._ends_when_named = False
        person_id = facts.get("person_id")
        super().__init__(house, f"new_call:{person_id}" if person_id else "new_call", parent)
        self.vm.setParent(self)
        self._open(facts)

    def _open(self, facts: Mapping[str, Any]) -> None:
        vm = self.vm
        vm.load()
        direction = facts.get("direction") or (Direction.OUT if facts else Direction.IN)
        vm.direction = Direction(direction)
        vm.wanted_task_id = facts.get("task_id")
        if facts.get("phone"):
            vm.set_number(str(facts["phone"]))
            self.number.setText(shown_phone(vm.e164 or vm.number, self.house.session.region))
        if isinstance(facts.get("person_id"), UUID):
            vm.for_person(facts["person_id"])
        if isinstance(facts.get("call_id"), UUID):
            vm.take_up(facts["call_id"])
        elif not facts.get("phone"):
            self.restore()
        self._show_state()
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building

    def lay_out(self) -> None:
        self.timer = Label("", "h2", tone="green")
        self.timer.hide()
        self.head.addWidget(self.timer)
        self.ways = CallWays()
        self.number = QLineEdit()
        self.line = QLineEdit()
        self.caller = CallerBox()
        self.channel, self.topic = ChoiceBox(), ChoiceBox()
        self.note = NoteArea(76)
        self._number_field, self._line_field = LabelledField(self.number), LabelledField(self.line)
        self._channel_field, self._topic_field = LabelledField(self.channel), LabelledField(self.topic)
        self._note_field = LabelledField(self.note)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._number_field, 3)
        top.addWidget(self._line_field, 1)
        self.body.addWidget(self.ways)
        self.body.addLayout(top)
        self.body.addWidget(self.caller)
        self.body.addLayout(pair(self._topic_field, self._channel_field))
        self.body.addWidget(self._note_field)
        self.body.addStretch(1)
        self.no_answer = Button("", "", "phone-off")
        self._no_answer_key = Label(ltr("Alt+0"), "key")
        self.foot.insertWidget(0, self._no_answer_key)
        self.foot.insertWidget(1, self.no_answer)
        self.number.setAlignment(leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))

    def wire(self) -> None:
        vm = self.vm
        self.number.textEdited.connect(self._number_typed)
        self.ways.chosen.connect(vm.set_way)
        self.line.textEdited.connect(self._line_typed)
        self.note.textChanged.connect(self._note_typed)
        self.channel.picked.connect(self._chosen)
        self.topic.picked.connect(self._chosen)
        self.caller.picked.connect(vm.pick)
        self.caller.named.connect(self._name)
        self.caller.let_go.connect(vm.let_go)
        self.caller.typed.connect(self.touch)
        self.no_answer.clicked.connect(lambda: vm.finish(is_no_answer=True))
        vm.choices_arrived.connect(self._show_choices)
        vm.candidates_arrived.connect(lambda: self.caller.show_candidates(vm.candidates))
        vm.candidates_arrived.connect(self._show_state)
        vm.changed.connect(self._show_state)
        vm.changed.connect(self.touch)
        vm.changed.connect(self._end_if_named)
        vm.ticked.connect(self._show_time)
        vm.refused.connect(self.refuse)
        vm.finished.connect(self._finished)
        QShortcut(QKeySequence("Ctrl+B"), self, self._book)

    # ---- keys

    def _book(self) -> None:
        """A visit while they are on the line (C24-07, O6)."""
        if self.vm.person_id is not None:
            self.house.go.dialog("book_appointment", person_id=self.vm.person_id)

    def enter_pressed(self) -> None:
        """Enter on the number starts the call; then it goes from question to question."""
        if self.vm.running is None:
            self.save()
        else:
            super().enter_pressed()

    def alt_pressed(self, key: str) -> bool:
        if key == "D":
            self.vm.turn()
        elif key == "N":
            return self.caller.say_really_new()
        elif key == "0" and self.vm.running is not None:
            self.vm.finish(is_no_answer=True)
        elif key.isdigit():
            return self.caller.pick(int(key))
        else:
            return False
        return True

    # ---- acting

    def save(self) -> None:
        if self.vm.running is None:
            if missing := self._lacks_number():
                self.strip.say(missing, "circle-alert", "amber")
                self.number.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            self.strip.say("")
            self.vm.start()
            return
        given, family = self.caller.names()
        if self.vm.person_id is None and (given or family):
            self._ends_when_named = True
            self._name()
        else:
            self.vm.finish()

    def _lacks_number(self) -> str:
        if not self.vm.can_start:
            return self.tr("Type the number that calls, or is called.")
        if self.vm.number.strip() and not is_number(self.vm.number):
            return self.tr("A number has digits. Whose it is, is asked as soon as the call has begun.")
        return ""

    def _name(self) -> None:
        given, family = self.caller.names()
        if self.vm.running is None:
            self.save()
        elif given or family:
            self.vm.name(given, family, self.caller.is_really_new)

    def _end_if_named(self) -> None:
        """Ctrl+Enter right after the name keeps the name first, and then ends the call."""
        if self._ends_when_named and self.vm.person_id is not None:
            self._ends_when_named = False
            self.vm.finish()

    def refuse(self, problem: Problem) -> None:
        self._ends_when_named = False
        super().refuse(problem)

    def _finished(self, task_id: UUID | None) -> None:
        if self.draft is not None:
            self.draft.discard()
        spoken = stopwatch(self.vm.talk_for, current_style())
        self.accept()
        if self.vm.is_missed:
            self.house.go.toast(self.tr("The missed call is a request now, and stands among those to call back."))
        elif task_id is not None:
            self.house.go.complete_task(task_id)
        elif self.vm.nobody_answered:
            self.house.go.toast(self.tr("The call is kept: there was no talk."))
        elif self.vm.running is not None and self.vm.running.request_id is not None:
            self.house.go.toast(self.tr("The call is kept with its request: %1.").replace("%1", spoken))
        else:
            self.house.go.toast(self.tr("The call is kept: %1.").replace("%1", spoken))

    def _number_typed(self, text: str) -> None:
        self.vm.set_number(text)
        self.touch()

    def _line_typed(self, text: str) -> None:
        self.vm.line = text
        self.touch()

    def _note_typed(self) -> None:
        self.vm.note = self.note.toPlainText()
        self.touch()

    def _chosen(self) -> None:
        self.vm.channel_id, self.vm.topic_id = self.channel.chosen(), self.topic.chosen()
        self.touch()

    # ---- the draft

    def typed(self) -> dict[str, Any]:
        given, family = self.caller.given.text(), self.caller.family.text()
        return self.vm.typed() | {"given": given, "family": family}

    def take_draft(self, typed: dict[str, Any]) -> None:
        self.vm.take_draft(typed)
        self.caller.set_names(str(typed.get("given", "")), str(typed.get("family", "")))
        self._show_fields()

    # ---- drawing

    def _show_fields(self) -> None:
        vm = self.vm
        if self.focusWidget() is not self.number or not self.number.text():
            self.number.setText(current_style().in_digits(vm.number))
        self.line.setText(vm.line)
        if self.note.toPlainText() != vm.note:
            self.note.setPlainText(vm.note)
        self.channel.choose(vm.channel_id)
        self.topic.choose(vm.topic_id)

    def _show_choices(self) -> None:
        self.channel.offer(self.vm.choices.channels, self.tr("Not asked"))
        self.topic.offer(self.vm.choices.topics)
        self.channel.choose(self.vm.channel_id)
        self.topic.choose(self.vm.topic_id)

    def _show_state(self) -> None:
        vm = self.vm
        is_running = vm.running is not None
        was_asked = self.caller.isVisible()
        here: QWidget | None = self.focusWidget()
        was_named_now = bool(vm.person_name) and here is not None and self.caller.isAncestorOf(here)
        self.ways.show_way(vm.way, is_settled=is_running)
        self.number.setReadOnly(is_running)
        if is_running and not self.number.text():
            self.number.setText(shown_phone(vm.e164 or vm.number, self.house.session.region))
        self.caller.show_chosen(vm.person_name)
        self.caller.setVisible(is_running or bool(vm.candidates) or bool(vm.person_name))
        self._channel_field.setVisible(vm.asks_source)
        self._topic_field.setVisible(is_running or vm.asks_source)
        self.timer.setVisible(is_running)
        self.no_answer.setVisible(is_running)
        self._no_answer_key.setVisible(is_running)
        self._show_time()
        self.show_words()
        if was_named_now:
            self.topic.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_running and not was_asked and self.caller.asks_name:
            self.caller.given.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_running and self.focusWidget() is self.number:
            first = self.caller.given if self.caller.asks_name else self.topic
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_time(self) -> None:
        self.timer.setText(stopwatch(self.vm.talk_for, current_style()))

    def show_words(self) -> None:
        vm = self.vm
        is_running = vm.running is not None
        self.disc.set_icon(*icon_of(vm.way))
        shown = shown_phone(vm.e164 or vm.number, self.house.session.region)
        if is_running:
            self.say_head(term(vm.direction), vm.person_name or shown, self.tr("Finish and give the result"))
            self.hint.setText("")
        else:
            start = self.tr("Write it down") if vm.is_missed else self.tr("Start the call")
            self.say_head(self.tr("New call"), self.tr("Enter keeps the number at once"), start)
            self.hint.setText(self.tr("Alt+1…9 who it is") if vm.candidates else self.tr("Alt+D turns the direction"))
        self._number_field.set_words(self.tr("Number"))
        self._line_field.set_words(self.tr("Line"))
        self._topic_field.set_words(self.tr("About what"))
        self._channel_field.set_words(self.tr("How did they hear of us?"))
        self._note_field.set_words(self.tr("Note"))
        self.caller.set_question(self.tr("Who is it?") if not vm.person_name else "")
        self.no_answer.set_words(
            self.tr("Nobody answered") if vm.direction is Direction.OUT else self.tr("Hung up at once"), "Alt+0"
        )
