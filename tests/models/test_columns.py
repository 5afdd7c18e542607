"""A moment is stored in UTC, sorts as text, and comes back as it went."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from crm_desktop.models.columns import UtcDateTime

KIND = UtcDateTime()
SQLITE = sqlite.dialect()
POSTGRES = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1900, 1, 2), datetime(2999, 12, 30), timezones=zones)


@given(moments)
def test_a_moment_comes_back_in_utc(moment: datetime) -> None:
    for dialect in (SQLITE, POSTGRES):
        back = KIND.process_result_value(KIND.process_bind_param(moment, dialect), dialect)
        assert back == moment
        assert back is not None
        assert back.tzinfo is UTC


@given(moments, moments)
def test_text_sorts_as_time_does(one: datetime, other: datetime) -> None:
    texts = [KIND.process_bind_param(moment, SQLITE) for moment in (one, other)]
    assert (texts[0] < texts[1]) == (one < other)
    assert {len(text) for text in texts} == {27}


def test_no_moment_is_no_moment() -> None:
    assert KIND.process_bind_param(None, SQLITE) is None
    assert KIND.process_result_value(None, SQLITE) is None


def test_a_moment_without_a_zone_is_our_bug() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        KIND.process_bind_param(datetime(2026, 3, 21), SQLITE)
