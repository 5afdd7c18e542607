"""How long the server's certificate holds: libpq checks it and does not tell, so it is asked for once more."""

from __future__ import annotations

import socket
import ssl
import struct
from datetime import UTC, datetime
from typing import Any

from crm_desktop.sync.remote.gateway import Place
from crm_desktop.sync.remote.line import parameters

SECONDS = 5.0
USUAL_PORT = 5432
# The first thing a client of PostgreSQL says that wants TLS: eight bytes, of which this is the code.
_TLS_PLEASE = struct.pack("!ii", 8, 80_877_103)


def certificate_ends_at(place: Place) -> datetime | None:
    """None where there is no TLS, or nobody answers: that is told by whoever connects."""
    parts = parameters(place)
    if parts.get("sslmode") != "verify-full":
        return None
    roots = str(parts.get("sslrootcert") or "system")
    host = str(parts.get("host") or parts.get("hostaddr")).split(",")[0]
    port = int(str(parts.get("port") or USUAL_PORT).split(",")[0])
    context = ssl.create_default_context(cafile=None if roots == "system" else roots)
    try:
        with socket.create_connection((str(parts.get("hostaddr") or host), port), timeout=SECONDS) as plain:
            plain.sendall(_TLS_PLEASE)
            if plain.recv(1) != b"S":
                return None
            with context.wrap_socket(plain, server_hostname=host) as line:
                return _end_of(line.getpeercert())
    except OSError:
        return None


def _end_of(certificate: Any) -> datetime | None:
    ends = (certificate or {}).get("notAfter")
    return None if ends is None else datetime.fromtimestamp(ssl.cert_time_to_seconds(str(ends)), UTC)
