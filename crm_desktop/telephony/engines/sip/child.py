"""The telephone's own process: SIP and sound live and may die here; JSON lines on stdin and stdout are all it hears.

Its parent's death is the end of its stdin, and then it says good-bye to its calls and goes as well.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import threading
from typing import Any

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.sip import account as accounts
from crm_desktop.telephony.engines.sip.child_words import DEVICES_FLAG
from crm_desktop.telephony.engines.sip.problems import CallOver, CommandFailed, EngineDied, packed
from crm_desktop.telephony.engines.sip.protocol import LONGEST_LINE, Do, Message, Say, line
from crm_desktop.telephony.engines.sip.sound import Sound, ToneSound


class Mouth:
    """Says one line at a time, from whichever thread."""

    def __init__(self) -> None:
        # What a library prints on its own must not stand among our lines.
        self._out = os.dup(1)
        os.dup2(2, 1)
        self._lock = threading.Lock()

    def say(self, message: Message) -> None:
        told = line(message)
        with self._lock:
            try:
                while told:
                    told = told[os.write(self._out, told) :]
            except OSError:
                os._exit(0)  # nobody listens any more


class Child:
    def __init__(self, mouth: Mouth) -> None:
        self._say = mouth.say
        self._sound: Sound = Sound()
        self._line: Any = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()

    async def live(self) -> None:
        reader = asyncio.StreamReader(limit=LONGEST_LINE)
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        reading = asyncio.create_task(self._obey(reader))
        await self._over.wait()
        reading.cancel()
        if self._line is not None:
            await self._line.close()
        self._sound.close()

    async def _obey(self, reader: asyncio.StreamReader) -> None:
        while told := await reader.readline():
            order: Message = json.loads(told)  # of our own program; any other word is the end of this process
            if order["do"] == Do.QUIT:
                break
            # A transfer takes a minute, and digits their time; nothing waits for them.
            task = asyncio.create_task(self._carry_out(order))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        self._over.set()

    async def _carry_out(self, order: Message) -> None:
        try:
            await self._do(order)
        except Problem as problem:
            self._refuse(order, problem)
        except Exception as error:
            if type(error).__name__ == "StaleHandleError":  # of the library, which is imported with the line only
                if order["do"] not in (Do.HANG_UP, Do.REJECT):
                    self._refuse(order, CallOver())
                return
            if order["do"] == Do.BEGIN:
                logging.getLogger(__name__).exception("the line could not be opened")
            self._refuse(order, CommandFailed(cause=f"{error}"[:200]))

    def _refuse(self, order: Message, why: Problem) -> None:
        if order["do"] == Do.BEGIN:
            self._say({"say": Say.FAILED, "why": packed(why)})
        else:
            self._say({"say": Say.REFUSED, "key": order.get("key", ""), "do": order["do"], "why": packed(why)})

    async def _do(self, order: Message) -> None:
        key = order.get("key", "")
        match Do(order["do"]):
            case Do.BEGIN:
                await self._begin(accounts.read(order["account"]), order["port"])
            case Do.LIST_DEVICES:
                self._sound.list_devices()
            case Do.SET_DEVICES:
                self._sound.set_devices(order["microphone"], order["speaker"], order["ringer"])
            case Do.LISTEN:
                self._sound.listen(order["is_on"])
            case Do.TRY_RING:
                self._sound.try_ring()
            case _ if self._line is None:
                raise EngineDied
            case Do.DIAL:
                await self._line.dial(key, order["number"], order["headers"])
            case Do.ANSWER:
                await self._line.answer(key)
            case Do.REJECT:
                await self._line.reject(key)
            case Do.HANG_UP:
                await self._line.hang_up(key)
            case Do.HOLD:
                await self._line.hold(key)
            case Do.RESUME:
                await self._line.resume(key)
            case Do.MUTE:
                await self._line.mute(key, order["is_muted"])
            case Do.DTMF:
                await self._line.send_dtmf(key, order["digits"])
            case Do.TRANSFER:
                await self._line.transfer(key, order["number"])
            case Do.JOIN:
                await self._line.join(key, order["consulted"])

    async def _begin(self, account: accounts.SipAccount, port: int) -> None:
        self._sound = self._sound_of(account)
        if account.server:
            from crm_desktop.telephony.engines.sip.line import Line

            opened = Line(account, port, self._sound, self._say)
            await opened.start(on_dead=lambda: os._exit(1))
            self._say({"say": Say.LISTENS, "port": opened.port})
            self._line = opened

    def _sound_of(self, account: accounts.SipAccount) -> Sound:
        if account.sound is accounts.Sound.TONE:
            return ToneSound(self._say)
        if account.sound is accounts.Sound.DEVICE:
            from crm_desktop.telephony.engines.sip.device_sound import DeviceSound

            sound = DeviceSound(self._say, account.pace.device_back)
            sound.set_devices(account.microphone, account.speaker, account.ringer)
            sound.begin()
            return sound
        return Sound()


def main() -> None:
    if DEVICES_FLAG in sys.argv:
        from crm_desktop.telephony.engines.sip.portaudio import print_devices

        print_devices()
        return
    if sys.platform != "win32":
        import resource

        # Its memory holds the password, and it is the one that may die.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(name)s: %(message)s")
    mouth = Mouth()
    asyncio.run(Child(mouth).live())


if __name__ == "__main__":
    main()
