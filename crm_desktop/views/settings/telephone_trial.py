"""Trying the telephone: registration, microphone, ring, a test call, and what it can and cannot do here (P3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.engine_offers import EngineOffer
from crm_desktop.telephony.softphone import AudioDevice, Can, Softphone
from crm_desktop.views.settings.telephone_standing import StandingLines
from crm_desktop.views.settings.telephone_words import can_words, engine_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.elided_box import ElidedBox
from crm_desktop.views.widgets.frames import row, side_by_side
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label, section
from crm_desktop.views.widgets.phone_desk import DeskCall

translate = QCoreApplication.translate

_SCALE = 100
_OF_SOUND = frozenset({"telephony.microphone_missing", "telephony.speaker_missing"})
_ASKED = frozenset({"call.do_not_call", "call.quiet_hours"})  # may be called all the same, now that it was read


class TelephoneTrial(QWidget):
    """Works on the engines as they were saved; `devices_chosen` asks the form to keep another headset."""

    devices_chosen = Signal(str, str, str)  # microphone, speaker, ringer

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._offers: tuple[EngineOffer, ...] = ()
        self._wanted = ("", "", "")
        self._heard: list[Softphone] = []
        self._before: set[str] | None = None  # the calls there were when a number was called here to try it
        self._is_asked = False  # whether it is to be called though nobody is called at this hour
        self._lay_out()
        self._is_seen = False
        phone = house.phone
        phone.standing_changed.connect(self._stands)
        phone.refused.connect(self._refused)
        for heard in (phone.rang, phone.changed):
            heard.connect(self._moved)  # of its own, not a lambda: who rings once the form is gone finds none
        phone.ended.connect(self._ended)

    def _lay_out(self) -> None:
        self.standing = StandingLines(self._house, "strong")
        self.microphone, self.speaker, self.ringer = (ElidedBox() for _ in range(3))
        self._boxes = (self.microphone, self.speaker, self.ringer)
        self._fields = tuple(LabelledField(box) for box in self._boxes)
        for box in self._boxes:
            box.activated.connect(lambda _at: self._choose())
        self.listen = Button("", "", "mic")
        self.listen.setCheckable(True)
        self.listen.toggled.connect(self._listen)
        self.level = QProgressBar()
        self.level.setRange(0, _SCALE)
        self.level.setTextVisible(False)
        self.ring = Button("", "", "bell")
        self.ring.clicked.connect(self._ring)
        self.number, self.call = QLineEdit(), Button("", "", "phone")
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._number_field = LabelledField(self.number)
        self.number.textEdited.connect(self._typed)
        self.call.clicked.connect(self.call_number)
        self.state = Label("", "muted", wrap=True)
        self._sound, self._test, self._engines = section(""), section(""), section("")
        self.no_sound = Label("", "muted", wrap=True)
        self.sound_wrong = Label("", "error", wrap=True)
        self.sound_wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.standing)
        column.addWidget(self._sound)
        column.addWidget(self.no_sound)
        column.addLayout(side_by_side(*self._fields))
        column.addLayout(row(self.listen, self.level, self.ring))
        column.addWidget(self.sound_wrong)
        column.addWidget(self._test)
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self._number_field, 1, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()  # level with the line that is typed in, whatever is said below it
        beside.setSpacing(4)
        beside.addWidget(Label("\u00a0", "field"))
        beside.addWidget(self.call)
        beside.addStretch(1)
        number.addLayout(beside)
        column.addLayout(number)
        column.addWidget(self.state)
        column.addWidget(self._engines)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addStretch(1)

    # ---- what is shown

    def offer(self, offers: tuple[EngineOffer, ...]) -> None:
        self._offers = offers
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for offer in offers:
            name = Label(engine_words(offer.engine), "strong")
            told = words(offer.why_not) if offer.why_not is not None else self._can(offer)
            self._list.addWidget(name)
            self._list.addWidget(Label(told, "muted", wrap=True, tone="amber" if offer.why_not is not None else ""))

    def _can(self, offer: EngineOffer) -> str:
        return self.tr("It can: {what}.").replace("{what}", can_words(offer.can))

    def begin(self, microphone: str, speaker: str, ringer: str) -> None:
        """The page is seen: the devices are asked for."""
        self._wanted = (microphone, speaker, ringer)
        self._is_seen = True
        self._hear(again=True)
        self.show_state()

    def _stands(self) -> None:
        """What was just saved comes a moment later, and knows its devices only once it runs."""
        if self._is_seen:
            self._hear(again=not self.microphone.count())
        self.show_state()

    def _hear(self, *, again: bool) -> None:
        for engine in self._house.phone.engines:
            is_new = engine not in self._heard
            if is_new:
                self._heard.append(engine)
                engine.devices_found.connect(self._show_devices)
                engine.level_heard.connect(self._show_level)
                engine.destroyed.connect(self._forget)
            if engine.can & Can.DEVICES and (is_new or again):
                engine.list_devices()

    def _show_level(self, level: float) -> None:
        self.level.setValue(round(level * _SCALE))

    def end(self) -> None:
        """Nobody is listened to behind a closed door."""
        self._is_seen = False
        self.listen.setChecked(False)

    def _forget(self) -> None:
        self._heard = [engine for engine in self._heard if engine in self._house.phone.engines]

    def show_state(self) -> None:
        self.standing.show_standings()
        has_sound = any(engine.can & Can.DEVICES for engine in self._house.phone.engines)
        for widget in (*self._fields, self.listen, self.level, self.ring):
            widget.setVisible(has_sound)
        self.no_sound.setVisible(not has_sound)
        self.show_call()

    def _show_devices(self, devices: tuple[AudioDevice, ...]) -> None:
        for box, is_input, wanted in zip(self._boxes, (True, False, False), self._wanted, strict=True):
            box.clear()
            box.addItem(self.tr("The system's own"), "")
            for device in devices:
                if device.is_input is is_input:
                    box.addItem(device.name, device.id)
            if wanted and box.findData(wanted) < 0:
                box.addItem(self.tr("{name} (not plugged in)").replace("{name}", wanted), wanted)
            box.setCurrentIndex(max(box.findData(wanted), 0))

    # ---- trying

    def _choose(self) -> None:
        self._wanted = (_chosen(self.microphone), _chosen(self.speaker), _chosen(self.ringer))
        for engine in self._sounding():
            engine.set_devices(*self._wanted)
        self._say_of_sound("")
        self.devices_chosen.emit(*self._wanted)

    def _sounding(self) -> list[Softphone]:
        return [engine for engine in self._house.phone.engines if engine.can & Can.DEVICES]

    def _listen(self, is_on: bool) -> None:
        self._say_of_sound("")
        for engine in self._sounding():
            engine.listen_to_microphone(is_on)
        if not is_on:
            self.level.setValue(0)

    def _ring(self) -> None:
        self._say_of_sound("")
        for engine in self._sounding():
            engine.try_ring()

    def call_number(self) -> None:
        """The same key ends the call: the bar of calls lies behind this form."""
        phone, number = self._house.phone, self.number.text().strip()
        if (call := self._test_call()) is not None:
            phone.hang_up(call.key)
        elif self._is_asked:
            self._typed()
            phone.dial_anyway()
        elif not phone.can_dial:
            self._say_wrong(self.tr("No telephone that dials is at work. Save one first."))
        elif not any(char.isdigit() for char in number):
            self._say_wrong(self.tr("Type a number to call, your own mobile for example."))
        else:
            self._typed()
            self._before = {call.key for call in phone.calls}
            phone.dial(number)

    def _typed(self, _text: str = "") -> None:
        self._number_field.refuse("")
        self._is_asked = False
        self.show_call()

    def show_call(self) -> None:
        call = self._test_call()
        self.call.setEnabled(call is not None or self._house.phone.can_dial)
        words_of_call = translate("RefusalStrip", "Call all the same") if self._is_asked else self.tr("Call")
        self.call.set_words(self.tr("Hang up") if call is not None else words_of_call)
        self.call.set_icon("phone-off" if call is not None else "phone")
        told = ""
        if call is not None:
            number = ltr(current_style().in_digits(call.live.number))
            told = self.tr("Calling {number}…").replace("{number}", number)
            if call.live.answered_at is not None:
                told = self.tr("You are connected. Speak, and hear whether the other side understands you.")
        self.state.setText(told)
        self.state.setVisible(bool(told))

    def _test_call(self) -> DeskCall | None:
        """Not one that rings in meanwhile, and no client's with whom somebody talks already: Enter would cut it off."""
        if self._before is None:
            return None
        new = (one for one in self._house.phone.calls if one.key not in self._before)
        return next((one for one in new if one.live.direction is Direction.OUT), None)

    def _moved(self, _call: DeskCall) -> None:
        self.show_call()

    def _ended(self, call: DeskCall) -> None:
        if self._before is not None and call.key not in self._before and call.live.direction is Direction.OUT:
            self._before = None
        self.show_call()

    def _refused(self, problem: Problem) -> None:
        if not self._is_seen:
            return
        if problem.code in _OF_SOUND:
            self._say_of_sound(words(problem))
            return
        self._say_wrong(words(problem))
        self._is_asked = problem.code in _ASKED
        self.show_call()

    def _say_of_sound(self, sentence: str) -> None:
        """Beside the devices; whoever speaks or types goes on."""
        self.sound_wrong.setText(sentence)
        self.sound_wrong.setVisible(bool(sentence))

    def _say_wrong(self, sentence: str) -> None:
        self._number_field.refuse(sentence)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self) -> None:
        self._sound.setText(self.tr("Sound"))
        self._test.setText(self.tr("Test call"))
        self._engines.setText(self.tr("What can be used on this computer"))
        for field, said in zip(
            self._fields, (self.tr("Microphone"), self.tr("Headset or loudspeaker"), self.tr("Ring sound")), strict=True
        ):
            field.set_words(said)
        self.no_sound.setText(self.tr("Save a telephone that carries the voice itself; then its sound can be chosen."))
        self.listen.set_words(self.tr("Speak to try the microphone"))
        self.level.setAccessibleName(self.tr("Level of the microphone"))
        self.ring.set_words(self.tr("Ring"))
        self._number_field.set_words(self.tr("Number to try"))
        self.offer(self._offers)
        self.show_state()


def _chosen(box: QComboBox) -> str:
    return str(box.currentData() or "")
