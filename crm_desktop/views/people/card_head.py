"""The upper part of a person's card: who it is, warnings, tags, what can be started, figures and the deal's stage."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.numbers import count, file_number
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.people.person import PersonStatus
from crm_desktop.queries.people.alerts import AlertRow
from crm_desktop.queries.people.person_cards import PersonCard
from crm_desktop.theme import tokens
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.steps import Stepper
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.tag_chip import TagChip
from crm_desktop.views.widgets.work_delegate import shown_phone


def alert_words(alert: AlertRow) -> str:
    """Allergy: lidocaine; what speaks for itself stands alone."""
    if not alert.text:
        return term(alert.kind)
    sentence = QCoreApplication.translate("CardHead", "%1: %2")
    return sentence.replace("%1", term(alert.kind)).replace("%2", alert.text)


def age(birth_on: date, today: date) -> int:
    """In whole years; somebody born on 29 February grows older on the day after the 28th."""
    return today.year - birth_on.year - ((today.month, today.day) < (birth_on.month, birth_on.day))


class _Patch(Card):
    def _space(self) -> None:
        self.column.setContentsMargins(14, 7, 14, 7)


class CardHead(QWidget):
    tag_wanted = Signal()
    tag_clicked = Signal(object)  # CardTag
    tag_removed = Signal(object)  # CardTag
    menu_wanted = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._card: PersonCard | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._avatar = Avatar("", tokens.current().sizes.avatar_big)
        self.name = Label("", "h1", wrap=True)  # a long name is read whole here if nowhere else
        self.phone = Label("", "muted")
        self.phone.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._number = ElidedLabel("", "muted")
        self._second = ElidedLabel("", "faint")
        self.more = icon_button("ellipsis-vertical", "")
        self.more.clicked.connect(self.menu_wanted)
        self._warning = Strip("triangle-alert", "red")
        self._forbidden = Strip("phone-off", "red")
        self.tags = QWidget()
        self._flow = FlowLayout(self.tags)
        self.call = Button("", "primary", "phone")
        self.task = Button("", "", "list-todo")
        self.lead = Button("", "", "sparkles")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addLayout(in_row(self.phone, self._number, spacing=10))
        words.addWidget(self._second)
        who = QHBoxLayout()
        who.setSpacing(12)
        who.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(words, 1)
        who.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(who)
        column.addWidget(self._warning)
        column.addWidget(self._forbidden)
        column.addWidget(self.tags)
        column.addLayout(in_row(self.call, self.task, self.lead))
        column.addWidget(self._figures())
        column.addWidget(self._funnel())

    def _figures(self) -> Card:
        self._figure_labels = [(Label("", "strong"), ElidedLabel("", "small")) for _ in range(3)]
        patch = _Patch(flat=True)
        line = QHBoxLayout()
        for number, words in self._figure_labels:
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # three equal parts
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(number)
            pair.addWidget(words)
            line.addLayout(pair, 1)
        patch.column.addLayout(line)
        return patch

    def _funnel(self) -> QWidget:
        self._funnel_words = Label("", "muted")
        self._stage = ElidedLabel("", "strong")
        self._stepper = Stepper()
        self._funnel_part = QWidget()
        column = QVBoxLayout(self._funnel_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = in_row(self._funnel_words, self._stage)
        line.insertStretch(1, 1)
        column.addLayout(line)
        column.addWidget(self._stepper)
        return self._funnel_part

    def show_card(self, card: PersonCard) -> None:
        self._card = card
        person, style = card.person, current_style()
        name = person.name or self.tr("No name")
        self._avatar.set_name(name)
        self._avatar.setFixedSize(tokens.current().sizes.avatar_big, tokens.current().sizes.avatar_big)
        self.name.setText(name)
        best = next((one for one in card.phones if one.is_valid), None)
        self.phone.setText(shown_phone(best.e164 or best.raw, self._house.session.region) if best else "")
        self.phone.setVisible(best is not None)
        self.phone.setAccessibleName(self.tr("Phone number"))
        self._number.setText(file_number(person.file_number, style) if person.file_number else "")
        facts = []
        if person.birth_on is not None:
            facts.append(style.in_digits(self.tr("%n year(s) old", "", age(person.birth_on, self._house.today))))
        if card.last_contact_at is not None:
            last = moment_brief(card.last_contact_at, style, self._house.now)
            facts.append(self.tr("last talk %1").replace("%1", last))
        self._second.setText(" · ".join(facts))
        self._second.setVisible(bool(facts))
        self._warning.say(person.warning or "", "triangle-alert", "red")
        self._forbidden.say(self._forbidden_words(card), "phone-off", "red")
        self._show_tags(card)
        self._show_figures(card)
        self._show_stage(card)
        self.call.set_words(self.tr("Call"), self.tr("Write down a call with this person"))
        self.task.set_words(self.tr("Task"), self.tr("New task for this person"))
        self.lead.set_words(self.tr("Lead"), self.tr("New lead of this person"))
        self.more.set_words("", self.tr("More"))

    def _forbidden_words(self, card: PersonCard) -> str:
        if card.person.do_not_call and card.person.do_not_sms:
            return self.tr("Do not call and do not send messages")
        if card.person.do_not_call:
            return self.tr("Do not call")
        return self.tr("Do not send messages") if card.person.do_not_sms else ""

    def _show_tags(self, card: PersonCard) -> None:
        self._flow.clear()
        person = card.person
        for alert in card.alerts:
            self._flow.addWidget(Chip(alert_words(alert), tone(alert.kind), dot=True))
        if person.status is PersonStatus.MERGED:
            self._flow.addWidget(Chip(self.tr("Merged into another record"), "amber", dot=True))
        if person.status is PersonStatus.ARCHIVED:
            self._flow.addWidget(Chip(self.tr("Archived"), "gray", dot=True))
        self._flow.addWidget(Chip(term(person.standing), tone(person.standing), dot=True))
        for role in person.roles:
            self._flow.addWidget(Chip(term(role), tone(role), dot=True))
        if person.category:
            self._flow.addWidget(Chip(person.category, person.category_colour or "gray"))
        for tag in card.tags:
            chip = TagChip(tag.name, tag.colour)
            chip.clicked.connect(lambda tag=tag: self.tag_clicked.emit(tag))
            chip.removed.connect(lambda tag=tag: self.tag_removed.emit(tag))
            self._flow.addWidget(chip)
        self.add_tag = Button("", "link", "plus", self.tr("Add a tag"))
        self.add_tag.set_words(self.tr("Tag"), self.tr("Add a tag"))
        self.add_tag.clicked.connect(self.tag_wanted)
        self._flow.addWidget(self.add_tag)
        for at in range(self._flow.count()):
            item = self._flow.itemAt(at)
            if item is not None and (widget := item.widget()) is not None:
                widget.show()

    def _show_figures(self, card: PersonCard) -> None:
        counts, style = card.counts, current_style()
        shown = (
            (counts.calls, self.tr("Calls")),
            (counts.tasks_done, self.tr("Tasks done")),
            (counts.tasks_open, self.tr("Open")),
        )
        for (number, words), (value, text) in zip(self._figure_labels, shown, strict=True):
            number.setText(count(value, style))
            words.setText(text)

    def _show_stage(self, card: PersonCard) -> None:
        stage = next((lead.stage for lead in card.open_leads if lead.stage is not None), None)
        self._funnel_part.setVisible(stage is not None)
        if stage is not None:
            self._funnel_words.setText(self.tr("Funnel stage"))
            self._stage.setText(stage.name)
            self._stepper.set_steps(stage.count, stage.index + 1, stage.name)
