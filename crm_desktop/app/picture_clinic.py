"""A clinic that was set up a moment ago, for the pictures of empty screens and of what is written for a picture."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from crm_desktop.kit.clock import FrozenClock

if TYPE_CHECKING:
    from crm_desktop.models.access import Actor
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.store.unit_of_work import UnitOfWork

LONG_NAMES = {
    "en": ("Alexandra Wilhelmina-Konstantina", "von Hohenzollern-Featherstonehaugh"),
    "fa": ("سیده فاطمه زهرا سادات", "حسینی طباطبایی بروجردی اصفهانی‌نژاد مقدم"),
    "ru": ("Александра-Константина Всеволодовна", "Преображенская-Рождественская-Нарышкина"),
}
TAGS = {
    "en": ("Implant", "Loyal", "Balance due", "Allergy", "Night calls", "Whole family", "Instalments", "Prefers SMS",
           "Far away", "Afraid of needles", "Wants Dr. Azizi", "Insurance"),
    "fa": ("ایمپلنت", "وفادار", "بدهکار", "حساسیت", "تماس شبانه", "خانوادگی", "اقساطی", "ترجیح پیامک",
           "راه دور", "ترس از سوزن", "دکتر عزیزی", "بیمه تکمیلی"),
    "ru": ("Имплант", "Постоянная", "Есть долг", "Аллергия", "Ночные звонки", "Вся семья", "Рассрочка", "Лучше SMS",
           "Живёт далеко", "Боится уколов", "К доктору Азизи", "Страховка"),
}  # fmt: skip
REMARKS = {
    "en": "She asked about the price of two implants, the instalments and whether her mother may come along. ",
    "fa": "درباره هزینه دو ایمپلنت، شرایط اقساط و همراه بردن مادرش پرسید و خواست عصرها با او تماس بگیریم. ",
    "ru": "Спросила о цене двух имплантов, о рассрочке и о том, можно ли прийти вместе с мамой вечером. ",
}
REMARK_TIMES = 18  # some 300 words
COLOURS = ("violet", "green", "amber", "red", "blue", "gray")
NUMBERS = ("09121234567", "09351234568", "02188776655", "02633445566", "09901234569", "07132223344")


@contextmanager
def new_clinic(language: str) -> Iterator[tuple[OpenBase, FrozenClock, Path]]:
    """An open base in a folder of its own, thrown away afterwards; its staff are there, and nobody else."""
    from crm_desktop.demo.cast import words
    from crm_desktop.demo.staff import hire
    from crm_desktop.store.base_file import create_base

    folder = Path(tempfile.mkdtemp(prefix="crm-picture-"))
    clock = FrozenClock(datetime.now(UTC))
    base = create_base(folder, os.urandom(32), clock=clock)
    try:
        with base.in_haste():
            hire(base, words(language), language)
        yield base, clock, folder
    finally:
        base.close()
        shutil.rmtree(folder, ignore_errors=True)


def write_down_somebody_long(base: OpenBase, actor: Actor, language: str) -> UUID:
    """A name of sixty letters, six numbers, twelve tags and a comment of three hundred words."""
    return base.writer.write(actor, partial(_somebody_long, language=language))


def _somebody_long(work: UnitOfWork, language: str) -> UUID:
    from crm_desktop.rules.reaching import NewPhone
    from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
    from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
    from crm_desktop.usecases.people.create_person import CreatePerson, create_person

    given, family = LONG_NAMES[language]
    phones = tuple(NewPhone(number) for number in NUMBERS)
    made = create_person(
        work,
        CreatePerson(given, family, file_number="1234567890", warning=REMARKS[language].strip(), phones=phones),
    )
    for at, name in enumerate(TAGS[language]):
        put_tag(work, PutTag("person", made.id, name=name, colour=COLOURS[at % len(COLOURS)], really_new=True))
    write_comment(work, WriteComment("person", made.id, (REMARKS[language] * REMARK_TIMES).strip()))
    return made.id
