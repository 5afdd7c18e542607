"""A telephone in the whole program that rings when a test says so: a stepped simulator behind the window's own desk."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from crm_desktop.app.phone_keys import PhoneKeys
from crm_desktop.app.telephone import Telephone
from crm_desktop.models.calls.call import Call
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.telephony.engines.simulator.script import Clinic as Exchange
from crm_desktop.telephony.engines.simulator.script import Plan, Story
from crm_desktop.telephony.engines.simulator.simulator import Simulator
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.telephony.call_bar import CallBar
from crm_desktop.views.telephony.call_frame import CallFrame
from crm_desktop.views.widgets.phone_desk import DeskCall
from tests.support.journey import Journey

SARA, MARYAM = "09123456711", "09123456717"  # the first two of the house
STRANGER, ANOTHER = "09351112233", "09351112244"
LINE = "02188776655"


class AtThePhone:
    """The clock of the program and that of the exchange are one, and stand still until `pass_by`."""

    def __init__(self, way: Journey) -> None:
        self.way = way
        way.wait_for(lambda: isinstance(way.house.phone, Telephone))
        self.exchange = Simulator(Exchange(lines=(LINE,)), is_stepped=True, pause=None, now=way.clinic.clock)
        self.desk.hub.add(self.exchange)
        self.exchange.start()
        way.quiet()

    @property
    def desk(self) -> Telephone:
        phone = self.way.house.phone
        assert isinstance(phone, Telephone)
        return phone

    @property
    def bar(self) -> CallBar:
        (bar,) = self.way.window.findChildren(CallBar)
        found: CallBar = bar
        return found

    @property
    def frame(self) -> CallFrame:
        return self.bar.frames[0]

    def the_last_call_is_forgotten(self) -> None:
        """F8 means the chosen line again, and no call that has just ended."""
        keys = self.way.window.findChild(PhoneKeys)
        assert isinstance(keys, PhoneKeys)
        self.way.wait_for(lambda: not keys.is_listening)

    def rings(self, number: str, ring_for: float = 25.0, talk_for: float = 90.0) -> DeskCall:
        """Until its card is there; the caller waits `ring_for`, and hangs up after `talk_for` of talk."""
        key = self.rings_on(number, ring_for, talk_for)
        self.way.wait_for(lambda: any(call.live.linkedid == key and call.card for call in self.desk.calls))
        self.way.wait_for(
            lambda: self.bar.isVisible() and any(one.call.live.linkedid == key for one in self.bar.frames)
        )
        return next(call for call in self.desk.calls if call.live.linkedid == key)

    def rings_on(self, number: str, ring_for: float = 25.0, talk_for: float = 90.0) -> str:
        """Nobody waits for the card."""
        plan = Plan(Story.ANSWERED, number, line=LINE, rung=("101",), taker="101", ring_for=ring_for, talk_for=talk_for)
        key = self.exchange.call_in(plan)
        self.exchange.run(0)
        return key

    def pass_by(self, seconds: float) -> None:
        self.way.clinic.clock.advance(timedelta(seconds=seconds))
        self.exchange.run(seconds)
        self.way.quiet()

    def is_written(self) -> None:
        """Each call that goes on has its row."""
        self.way.wait_for(lambda: all(call.call_id for call in self.desk.calls))
        self.way.quiet()

    def call(self, number: str) -> Call:
        found: Call = self.rows(number)[-1]
        return found

    def rows(self, number: str) -> list[Call]:
        e164 = f"+98{number[1:]}"
        return list(self.way.clinic.rows(select(Call).where(Call.e164 == e164).order_by(Call.started_at, Call.id)))


def shares(way: Journey, given_name: str, number: str = SARA) -> UUID:
    """One more person with that number; before the program starts."""
    order = CreatePerson(given_name, "Ahmadi", phones=(NewPhone(number),), really_new=True)
    return way.clinic.write(lambda work: create_person(work, order).id)
