"""A process is known by its mark as long as it runs, and no longer."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

from crm_desktop.kit.processes import is_running, this_process

TELLS_ITS_MARK = (
    "from crm_desktop.kit.processes import this_process; import sys\n"
    "print(this_process(), flush=True); sys.stdin.read()"
)


def test_this_process_runs() -> None:
    assert this_process() == this_process()
    assert is_running(this_process())


def test_a_killed_process_is_known_to_be_dead_at_once() -> None:
    """P19: a killed import can be undone without waiting."""
    child = subprocess.Popen(
        [sys.executable, "-c", TELLS_ITS_MARK], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    mark = child.stdout.readline().strip()
    assert is_running(mark)
    os.kill(child.pid, signal.SIGKILL)
    # Nobody has asked for its exit code yet: it still has its number.
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert not is_running(mark)
    child.communicate()
    assert not is_running(mark)


def test_another_process_of_the_same_number_is_another() -> None:
    """After a restart of the machine the numbers begin anew."""
    pid, machine, start = this_process().split(" ")
    assert not is_running(f"{pid} {machine} {start}0")
    assert not is_running(f"{pid} another-start-of-the-machine {start}")
    assert not is_running("")
    assert not is_running("no number")
