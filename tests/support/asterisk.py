"""A real Asterisk for the telephone's tests, out of a folder that CRM_ASTERISK names: an extra, never in CI."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.certificates import Authority
from tests.support.loopback import free_port

VARIABLE = "CRM_ASTERISK"
PASSWORD, MANAGER_SECRET = "secret", "let me in"
CONFIGURATION = Path(__file__).parents[1] / "telephony" / "real_exchange" / "clinic"
HOW_TO_GET_IT = (
    f"{VARIABLE} names no folder with an Asterisk. As root: mmdebstrap --variant=minbase"
    " --include=asterisk,asterisk-modules,asterisk-core-sounds-en-gsm sid DIR, and CRM_ASTERISK=DIR"
)
_START_SECONDS, _WORD_SECONDS, _STOP_SECONDS = 60, 20, 10
_PLACEHOLDER = re.compile(r"@([a-z_]+)@")


def why_not() -> str:
    """Empty where it can be had; / is the system's own Asterisk."""
    root = os.environ.get(VARIABLE, "")
    if not root:
        return HOW_TO_GET_IT
    if not Path(root, "usr/sbin/asterisk").exists():
        return f"{root} holds no usr/sbin/asterisk"
    if root != "/" and os.geteuid() != 0:
        return "only root may enter another root folder"
    return ""


@dataclass
class Asterisk:
    """The clinic of `telephony/real_exchange/clinic`: telephones, a group, a queue, a line to outside."""

    root: Path
    authority: Authority = field(default_factory=Authority)

    def __post_init__(self) -> None:
        # Its own side of the wall sees the same folder under a shorter name.
        self.folder = Path(tempfile.mkdtemp(prefix="crm-asterisk-", dir=self.root / "tmp"))
        self.ports = {name: free_port() for name in ("sip", "sips", "trunk", "manager", "manager_tls", "http", "https")}
        self._server: subprocess.Popen[bytes] | None = None
        self._configure()

    @property
    def records(self) -> Path:
        return self.folder / "cdr-csv" / "Master.csv"

    @property
    def ca_file(self) -> Path:
        return self.folder / "ca.pem"

    @property
    def is_running(self) -> bool:
        return self._server is not None and self._server.poll() is None

    def start(self) -> None:
        with (self.folder / "out").open("ab") as out:
            self._server = subprocess.Popen(
                self._command("-f", "-n"),
                stdout=out, stderr=out, stdin=subprocess.DEVNULL, env=self._environment(),
            )  # fmt: skip
        self._await_control()
        self.say("core waitfullybooted")

    def stop(self) -> None:
        server, self._server = self._server, None
        if server is None:
            return
        server.terminate()
        try:
            server.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()

    def kill(self) -> None:
        """As when its machine loses power."""
        assert self._server is not None
        self._server.kill()
        self._server.wait()
        self._server = None

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def say(self, words: str) -> str:
        """A line at its console, and the answer."""
        done = subprocess.run(
            self._command("-r", "-x", words),
            capture_output=True, timeout=_WORD_SECONDS, check=False, env=self._environment(),
        )  # fmt: skip
        return done.stdout.decode("utf-8", "replace")

    def log(self) -> str:
        path = self.folder / "messages.log"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    def channels(self) -> int:
        found = re.search(r"^(\d+) active channel", self.say("core show channels count"), re.MULTILINE)
        assert found is not None
        return int(found[1])

    def _command(self, *words: str) -> list[str]:
        inside = [] if self.root == Path("/") else ["chroot", str(self.root)]
        return [*inside, "/usr/sbin/asterisk", "-C", f"{self._inside}/etc/asterisk.conf", *words]

    @property
    def _inside(self) -> str:
        return f"/{self.folder.relative_to(self.root)}"

    @staticmethod
    def _environment() -> dict[str, str]:
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TZ": "UTC", "LC_ALL": "C.UTF-8"}

    def _await_control(self) -> None:
        """Its console answers once the socket is there; what ends before has said why."""
        assert self._server is not None
        for _ in range(_START_SECONDS * 10):
            if self._server.poll() is not None:
                raise RuntimeError((self.folder / "out").read_text("utf-8", "replace")[-2_000:])
            with socket.socket(socket.AF_UNIX) as probe:
                if probe.connect_ex(str(self.folder / "asterisk.ctl")) == 0:
                    return
            try:
                self._server.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
        raise RuntimeError("Asterisk did not start in time")

    def _configure(self) -> None:
        certificate, key = self.authority.issue("localhost")
        for name, text in (("server.pem", certificate), ("server.key", key), ("ca.pem", self.authority.certificate)):
            (self.folder / name).write_bytes(text)
        modules = next(self.root.glob("usr/lib/*/asterisk/modules"), self.root / "usr/lib/asterisk/modules")
        rtp = free_port()
        words = {name: str(port) for name, port in self.ports.items()}
        words |= {"folder": self._inside, "modules": f"/{modules.relative_to(self.root)}"}
        words |= {"rtp": str(min(rtp, 65_000)), "rtp_last": str(min(rtp, 65_000) + 200)}
        for place in ("etc", "cdr-csv", "monitor"):
            (self.folder / place).mkdir()
        for path in CONFIGURATION.glob("*.conf"):
            filled = _PLACEHOLDER.sub(lambda found: words[found[1]], path.read_text("utf-8"))
            (self.folder / "etc" / path.name).write_text(filled, "utf-8")
