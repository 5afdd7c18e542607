"""The pictures of the telephone's set-up: one's own at this workstation, and the clinic's."""

from __future__ import annotations

from crm_desktop.app.picture_stage import Picture, Stage, settle


def _set_up(tab: str) -> Picture:
    return Picture(lambda stage: stage.dialog("telephone", {"tab": tab}))


def _clinics(tab: str) -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.views.settings.clinic_telephone_dialog import ClinicTelephoneDialog

        stage.dialog("clinic_telephone", {})
        settle()
        dialog = stage.dialogs[-1]
        if isinstance(dialog, ClinicTelephoneDialog):
            dialog.tabs.set_current(tab)
            dialog.tabs.chosen.emit(tab)

    return Picture(play)


TELEPHONE_SETUP_PICTURES: dict[str, Picture] = {
    "telephone": _set_up("account"),
    "telephone.trial": _set_up("trial"),
    "telephone.exchange": _set_up("exchange"),
    "clinic_telephone": _clinics("lines"),
    "clinic_telephone.extensions": _clinics("desks"),
    "clinic_telephone.dialling": _clinics("dialling"),
    "clinic_telephone.hours": _clinics("hours"),
}
