"""The pictures of an import: its columns, on its way, its fates, and files that cannot be read."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from crm_desktop.app.picture_stage import Picture, Stage, settle
from crm_desktop.background.lanes import InlineLanes

if TYPE_CHECKING:
    from pathlib import Path

    from crm_desktop.views.imports.imports_page import ImportsPage

PATIENCE_S = 20
TABLES = {
    "en": "Full name;Mobile;Birth date;Remarks\nSara Ahmadi;09121234567;12.05.1980;Wants an implant\n"
    "Reza Moradi;09121234567;31.02.1990;\nMina Karimi;0912;01.03.1975;\nOlga Petrova;09351112233;04.11.1991;\n",
    "fa": "نام کامل;موبایل;تاریخ تولد;توضیح\nسارا احمدی;۰۹۱۲۱۲۳۴۵۶۷;۱۳۵۹/۰۲/۲۲;ایمپلنت می‌خواهد\n"
    "رضا مرادی;۰۹۱۲۱۲۳۴۵۶۷;۱۳۶۸/۱۲/۳۱;\nمینا کریمی;۰۹۱۲;۱۳۵۳/۱۲/۱۰;\nالهام پژمان;۰۹۳۵۱۱۱۲۲۳۳;۱۳۷۰/۰۸/۱۳;\n",
    "ru": "ФИО;Мобильный;Дата рождения;Примечание\nСара Ахмади;09121234567;12.05.1980;Хочет имплант\n"
    "Роман Морозов;09121234567;31.02.1990;\nМария Орлова;0912;01.03.1975;\nОльга Петрова;09351112233;04.11.1991;\n",
}
FILES = {"en": "clients.csv", "fa": "مراجعان.csv", "ru": "клиенты.csv"}


def _page(stage: Stage) -> ImportsPage:
    from crm_desktop.views.imports.imports_page import ImportsPage

    stage.window.open_screen("imports")
    page = stage.window.page("imports")
    if not isinstance(page, ImportsPage):
        raise TypeError("imports have another page")
    return page


def _with_file(then: Callable[[ImportsPage], None] | None = None, content: bytes | None = None) -> Picture:
    def play(stage: Stage) -> None:
        page, language = _page(stage), stage.look.language
        file = _folder(stage) / FILES[language]
        file.write_bytes(TABLES[language].encode() if content is None else content)
        page.vm.choose(file)
        settle()
        if then is not None:
            then(page)

    return Picture(play, on_new_clinic=True, lanes=InlineLanes)


def _folder(stage: Stage) -> Path:
    return stage.house.settings.path.parent


def _run(page: ImportsPage, *, dry: bool) -> None:
    page.vm.start(dry=dry)
    until = time.monotonic() + PATIENCE_S
    while page.vm.is_busy and time.monotonic() < until:
        QApplication.processEvents()


def _stored_and_back(page: ImportsPage) -> None:
    _run(page, dry=False)
    page.vm.back()


def _on_its_way(page: ImportsPage) -> None:
    """Told by hand: a picture does not wait for a real one."""
    from crm_desktop.rules.imports.run import Told
    from crm_desktop.views.imports.import_progress import Progress
    from crm_desktop.views.imports.import_progress import Stage as Step

    page.vm.stage = Step.RUNNING
    page.vm.progress = Progress(Told(12_800, 12_480, 210, 95, 15), 41_188, 75)
    page.vm.changed.emit()


def _undoing(page: ImportsPage) -> None:
    from crm_desktop.views.imports.import_progress import Stage as Step

    page.vm.stage, page.vm.undone_rows = Step.UNDOING, 1_240
    page.vm.changed.emit()


IMPORT_PICTURES: dict[str, Picture] = {
    "imports.columns": _with_file(),
    "imports.running": _with_file(_on_its_way),
    "imports.tried": _with_file(lambda page: _run(page, dry=True)),
    "imports.stored": _with_file(lambda page: _run(page, dry=False)),
    "imports.history": _with_file(_stored_and_back),
    "imports.undoing": _with_file(_undoing),
    "imports.bad_file": _with_file(content=b"PK\x03\x04 no table at all"),
    "imports.empty_file": _with_file(content=b""),
}
