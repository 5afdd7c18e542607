"""A real registrar for the telephone's tests: Kamailio with passwords, on ports of the loopback alone."""

from __future__ import annotations

import hashlib
import shutil
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.support.certificates import Authority
from tests.support.loopback import free_port

REALM = "clinic.test"
PROGRAM = shutil.which("kamailio") or shutil.which("kamailio", path="/usr/sbin")
_MODULES = next((str(path) for path in Path("/usr/lib").glob("*/kamailio/modules")), "")
WHY_NOT = "kamailio is not installed" if PROGRAM is None or not _MODULES else ""
WHY_NO_TLS = WHY_NOT or ("" if Path(_MODULES, "tls.so").exists() else "kamailio has no TLS module")


@dataclass
class Kamailio:
    """Knows user 101 with password "secret"; forgets who was registered when it is stopped, as an exchange does."""

    folder: Path
    authority: Authority | None = None  # whose certificate it shows for `localhost`

    def __post_init__(self) -> None:
        self.port, self.tls_port = free_port(), free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._write()

    def start(self) -> None:
        assert PROGRAM is not None
        with (self.folder / "log").open("ab") as log:
            # -DD: it stays in front, so that it dies with us; one worker is enough.
            self._process = subprocess.Popen(
                [PROGRAM, *"-DD -E -m 16 -M 4 -f kamailio.cfg -w . -Y .".split()],
                cwd=self.folder,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
            )

    def is_open(self) -> bool:
        """Its TCP door is the last that it opens."""
        with socket.socket() as probe:
            probe.settimeout(0.2)
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def log(self) -> str:
        return (self.folder / "log").read_text("utf-8", "replace")

    def _write(self) -> None:
        tls = self.authority is not None
        if self.authority is not None:
            certificate, key = self.authority.issue("localhost")
            (self.folder / "server.pem").write_bytes(certificate)
            (self.folder / "server.key").write_bytes(key)
        # One password for everybody: its hash is written here, no table is needed.
        secret = hashlib.md5(b"101:" + REALM.encode() + b":secret", usedforsecurity=False).hexdigest()
        config = _CONFIG.format(
            modules=_MODULES,
            port=self.port,
            folder=self.folder,
            realm=REALM,
            secret=secret,
            tls_listen=f"listen=tls:127.0.0.1:{self.tls_port}" if tls else "",
            enable_tls="enable_tls=yes" if tls else "",
            tls_module=_TLS.format(folder=self.folder) if tls else "",
        )
        (self.folder / "kamailio.cfg").write_text(config, "utf-8")


_TLS = """
loadmodule "tls.so"
modparam("tls", "private_key", "{folder}/server.key")
modparam("tls", "certificate", "{folder}/server.pem")
modparam("tls", "tls_method", "TLSv1.2+")
"""

_CONFIG = """
debug=1
log_stderror=yes
children=1
tcp_children=1
auto_aliases=no
alias="127.0.0.1"
alias="localhost"
listen=udp:127.0.0.1:{port}
listen=tcp:127.0.0.1:{port}
{tls_listen}
{enable_tls}
mpath="{modules}"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "rr.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "auth.so"
{tls_module}
modparam("usrloc", "db_mode", 0)
modparam("registrar", "min_expires", 1)

request_route {{
    if (!mf_process_maxfwd_header("10")) {{ exit; }}
    if (is_method("REGISTER")) {{
        if ($fU != "101") {{ sl_send_reply("404", "Not Found"); exit; }}
        if (!pv_www_authenticate("{realm}", "{secret}", "1")) {{
            www_challenge("{realm}", "0");
            exit;
        }}
        if (!save("location")) {{ sl_reply_error(); }}
        exit;
    }}
    if (has_totag()) {{
        if (loose_route()) {{ t_relay(); exit; }}
        if (is_method("ACK")) {{ if (t_check_trans()) {{ t_relay(); }} exit; }}
        sl_send_reply("404", "Not here"); exit;
    }}
    if (is_method("CANCEL")) {{ if (t_check_trans()) {{ t_relay(); }} exit; }}
    t_check_trans();
    if (is_method("INVITE")) {{
        record_route();
        if (!lookup("location")) {{ sl_send_reply("404", "Not Found"); exit; }}
        t_relay();
        exit;
    }}
    sl_send_reply("405", "Method Not Allowed");
}}
"""
