"""Where an SMS to somebody would go."""

from __future__ import annotations

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.queries.messages.sms_reach import NoSms, SmsReach, sms_reach
from crm_desktop.store.problems import Gone
from tests.support.process import Clinic

HOME, MOBILE, OTHER = "+982188776655", "+989123456789", "+79161234567"


def reach(clinic: Clinic) -> SmsReach:
    return clinic.base.read(lambda session: sms_reach(session, clinic.sara, clinic.ids["ali"]))


def phone(clinic: Clinic, e164: str, is_primary: bool = False) -> None:
    given = {"raw": e164, "e164": e164, "is_primary": is_primary}
    clinic.change(lambda work: work.add(Phone(person_id=clinic.ids["ali"], **given)))


def test_the_first_mobile_is_meant_and_no_landline(clinic: Clinic) -> None:
    """R9: the primary number if it is a mobile, else another mobile."""
    assert reach(clinic).hinders is NoSms.NO_MOBILE
    phone(clinic, HOME, is_primary=True)
    assert reach(clinic).hinders is NoSms.NO_MOBILE
    phone(clinic, MOBILE)
    phone(clinic, OTHER)
    assert (reach(clinic).number, reach(clinic).hinders) == (MOBILE, None)


def test_who_opted_out_is_not_reached(clinic: Clinic) -> None:
    """R9: whatever numbers they have."""
    phone(clinic, MOBILE)
    clinic.change(lambda work: setattr(work.get(Person, clinic.ids["ali"]), "do_not_sms", True))
    assert (reach(clinic).number, reach(clinic).hinders) == (None, NoSms.OPTED_OUT)


def test_nobody_unseen_is_reached(clinic: Clinic) -> None:
    with pytest.raises(Gone):
        clinic.base.read(lambda session: sms_reach(session, clinic.sara, clinic.ids["sara"]))
