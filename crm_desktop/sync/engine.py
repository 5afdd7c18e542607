"""One conversation of a base with its server, as a list of stages."""

from __future__ import annotations

from datetime import datetime, timedelta

from crm_desktop.sync import founding, greet, pull, push
from crm_desktop.sync.errors import CursorLost
from crm_desktop.sync.facts import Fact
from crm_desktop.sync.greet import Standing
from crm_desktop.sync.here import Here
from crm_desktop.sync.protocol import Page
from crm_desktop.sync.pull import Since
from crm_desktop.sync.reconcile import reconcile
from crm_desktop.sync.remote.gateway import Gateway

SEEN_EVERY = timedelta(minutes=1)


class Engine:
    """For a base with the fact CLIENT. No transaction of the base spans the network.

    All of it raises sync/errors.py and the disk's problems; what was done until then holds.
    """

    def __init__(self, here: Here, gateway: Gateway) -> None:
        self.here = here
        self.gateway = gateway
        self._standing: Standing | None = None
        self._is_to_compare = False
        self._is_founding = False
        self._seen_at: datetime | None = None
        # From where the next page is asked for, as long as we know; another process may have moved the base's cursor,
        # and then what comes is not taken in and it is read again.
        self._since: Since | None = None
        self.digest = ""  # of what this person may see; the channels of news follow from it

    def run(self) -> Standing:
        """Who we are, what waits here, what is new there."""
        standing = self.greet()
        self.push()
        self.pull()
        return standing

    @property
    def standing(self) -> Standing:
        return self._standing or self.greet()

    def greet(self) -> Standing:
        self._standing = standing = greet.greet(self.here, self.gateway)
        self._is_to_compare = standing.compare
        self._is_founding = Fact.FOUNDING in self.here.facts()
        self.digest = standing.hello.digest
        return standing

    def push(self) -> int:
        """How many operations were sent."""
        if self._is_founding:
            sent = founding.send(self.here, self.gateway, self.standing.hello)
            # Nobody but the founder has written there, so there is nothing to compare.
            self._is_founding = self._is_to_compare = False
            return sent
        return push.push(self.here, self.gateway)

    def pull(self) -> bool:
        """Everything new; False for a program that is too old to be sent news."""
        standing = self.standing
        if not standing.may_pull:
            return False
        has_compared = self._is_to_compare
        if has_compared:
            self._compare(standing)
        has_more = True
        while has_more:
            try:
                since, page = self.fetch()
            except CursorLost:
                # A cursor that is lost as soon as it is given would be asked for for ever.
                if has_compared:
                    raise
                self._compare(standing)
                has_compared = True
                continue
            is_taken = self.take_in(since, page)
            if page.digest != self.digest:
                # A role was cut or a branch moved: what is no longer ours goes, and the rest comes.
                self.digest = page.digest
                self._compare(standing)
            else:
                has_more = page.more or not is_taken
        self._say_how_far()
        return True

    def fetch(self) -> tuple[Since, Page]:
        since, self._since = self._since, None
        return pull.fetch(self.here, self.gateway, since)

    def take_in(self, since: Since, page: Page) -> bool:
        """False if another pull was faster, which the next page goes on from."""
        self._since = pull.take_in(self.here, since, page)
        return self._since is not None

    def _compare(self, standing: Standing) -> None:
        self._since = None
        reconcile(
            self.here,
            self.gateway,
            standing.hello.epoch,
            self.digest,
            everything=standing.everything,
            other_life=standing.other_life,
        )
        self._is_to_compare = False

    def _say_how_far(self) -> None:
        """So that the server keeps its log from there; more often than now and then would be a write a pull."""
        now = self.here.clock()
        if self._seen_at is not None and abs(now - self._seen_at) < SEEN_EVERY:
            return
        cursor = self.here.facts().get(Fact.CURSOR)
        if cursor is not None:
            self.here.hook("seen.sending")
            self.gateway.seen(self.here.client(), cursor)
            self.here.hook("seen.done")
            self._seen_at = now
