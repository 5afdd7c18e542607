"""Who sits at the desk: what every screen is told of them, and how another user takes their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.views.widgets.house import SignedIn

if TYPE_CHECKING:
    from crm_desktop.queries.station.sign_ins import SignIn


def session_of(facts: SignIn) -> SignedIn:
    return SignedIn(
        actor=facts.actor,
        user_name=facts.user_name,
        clinic_name=facts.clinic_name,
        branch_name=facts.branch_name,
        time_zone=facts.time_zone,
        region=facts.region,
        currency=facts.currency,
        client_word=facts.client_word,
    )


def signing_in_as(user_id: UUID) -> Callable[[Any], SignIn]:
    """The work for the writer lane."""

    def work(unit: Any) -> SignIn:
        from crm_desktop.usecases.station.sign_in_as import SignInAs, sign_in_as

        return sign_in_as(unit, SignInAs(user_id))

    return work
