"""Call records over https: pages, refusals, and a peer that sends anything (issue 5 4 and Bad input)."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest

from crm_desktop.telephony.engines.cdr import rest
from crm_desktop.telephony.engines.cdr.rest import (
    CdrAddress,
    CdrLogin,
    CdrNotUnderstood,
    CdrUnreachable,
    RestSource,
    read_rest,
)
from crm_desktop.telephony.engines.cdr.rows import CdrLayout, WhyNot

SINCE = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def record(name: str, at: datetime = SINCE, **more: object) -> dict[str, object]:
    return {
        "linkedid": name, "uniqueid": name, "start": at.isoformat(), "duration": 60, "billsec": 40.0,
        "disposition": "ANSWERED", "channel": "PJSIP/trunk-1", "dstchannel": "PJSIP/101-2", "src": "+77011234567",
    } | more  # fmt: skip


class Exchange(BaseHTTPRequestHandler):
    """Answers by path; what it was asked is kept."""

    pages: ClassVar[dict[str, tuple[int, bytes]]] = {}
    asked: ClassVar[list[tuple[str, str | None]]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("Authorization")))
        status, body = self.pages.get(urlsplit(self.path).path, (404, b""))
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", body.decode())
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def address() -> Iterator[str]:
    Exchange.pages, Exchange.asked = {}, []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Exchange)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/cdr"
    server.shutdown()
    thread.join()
    server.server_close()


def serve(body: object, *, path: str = "/cdr", status: int = 200) -> None:
    Exchange.pages[path] = (status, body if isinstance(body, bytes) else json.dumps(body).encode())


def test_a_list_since_a_moment_with_the_password(address: str) -> None:
    """P4: asked for half a day earlier, for a record is written when its call is over."""
    serve([record("1.1"), record("0.1", SINCE - timedelta(hours=3)), record("0.2", SINCE - timedelta(seconds=30))])
    reading = read_rest(RestSource(address, "secret"), UTC, SINCE)
    assert [row.linkedid for row in reading.rows] == ["1.1", "0.2"]
    ((path, password),) = Exchange.asked
    assert parse_qs(urlsplit(path).query) == {"since": ["2026-11-21T00:00:00+00:00"]}
    assert password == "Bearer secret"
    assert "secret" not in repr(RestSource(address, "secret"))


def test_page_after_page(address: str) -> None:
    """P4: until no next one is named."""
    serve({"rows": [record("1.1")], "next": "/cdr2?page=2"})
    serve({"data": [record("1.2")], "next": None}, path="/cdr2")
    reading = read_rest(RestSource(address), UTC, SINCE)
    assert [(row.place, row.linkedid) for row in reading.rows] == [(1, "1.1"), (2, "1.2")]


@pytest.mark.parametrize("following", ["http://evil.example/cdr", "/cdr", "//evil.example/x", "https://127.0.0.1/x"])
def test_nobody_sends_the_password_elsewhere(address: str, following: str) -> None:
    """P1: to another host, or round in a ring."""
    serve({"rows": [record("1.1")], "next": following})
    with pytest.raises((CdrNotUnderstood, CdrAddress)):
        read_rest(RestSource(address, "secret"), UTC, SINCE)
    assert len(Exchange.asked) <= 2


def test_a_redirection_is_not_followed(address: str) -> None:
    """P1"""
    serve(b"http://evil.example/", status=302)
    with pytest.raises(CdrNotUnderstood):
        read_rest(RestSource(address, "secret"), UTC, SINCE)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, CdrLogin), (403, CdrLogin), (404, CdrNotUnderstood), (500, CdrUnreachable), (503, CdrUnreachable)],
)
def test_what_the_peer_says_is_told_apart(address: str, status: int, kind: type[Exception]) -> None:
    """A4"""
    serve(b"", status=status)
    with pytest.raises(kind):
        read_rest(RestSource(address), UTC, SINCE)


@pytest.mark.parametrize("body", [b"<html>", b"\xff\xfe", b"[" * 100_000, b'"text"', b"{}", b'{"rows": 7}', b"null"])
def test_what_is_no_list_is_refused(address: str, body: bytes) -> None:
    """P1"""
    serve(body)
    with pytest.raises(CdrNotUnderstood):
        read_rest(RestSource(address), UTC, SINCE)


def test_a_page_without_an_end_is_cut_off(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """P1"""
    monkeypatch.setattr(rest, "LONGEST_PAGE", 100_000)
    serve(b"[" + b" " * 200_000 + b"]")
    with pytest.raises(CdrNotUnderstood):
        read_rest(RestSource(address), UTC, SINCE)


def test_records_that_are_none_are_told(address: str) -> None:
    """P4"""
    serve([record("1.1"), 7, None, record("1.2", linkedid="", uniqueid=""), record("1.3", start=["x"])])
    reading = read_rest(RestSource(address), UTC, SINCE)
    assert [row.linkedid for row in reading.rows] == ["1.1"]
    assert [(refused.place, refused.why) for refused in reading.refused] == [
        (2, WhyNot.NOT_A_LINE), (3, WhyNot.NOT_A_LINE), (4, WhyNot.NO_NAME), (5, WhyNot.NO_TIME)
    ]  # fmt: skip


def test_records_without_what_is_needed(address: str) -> None:
    """A4"""
    serve([{"a": 1}])
    with pytest.raises(CdrLayout):
        read_rest(RestSource(address), UTC, SINCE)


def test_nobody_there() -> None:
    """A4"""
    with pytest.raises(CdrUnreachable):
        read_rest(RestSource("http://127.0.0.1:9/cdr"), UTC, SINCE)


@pytest.mark.parametrize(
    "address", ["http://pbx.lan/cdr", "ftp://pbx.lan/", "pbx", "", "https://", "https://[::1/", "file:///etc"]
)
def test_the_password_goes_encrypted_or_not_at_all(address: str) -> None:
    """MIS-22: http is for this computer alone."""
    with pytest.raises(CdrAddress):
        read_rest(RestSource(address, "secret"), UTC, SINCE)


def test_a_password_that_no_header_can_hold(address: str) -> None:
    """A4"""
    with pytest.raises((CdrLogin, CdrUnreachable)):
        read_rest(RestSource(address, "گذرواژه\r\nX: y"), UTC, SINCE)
