"""From the facts of a sign-in to what every screen is told of the user at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
