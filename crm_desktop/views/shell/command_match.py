"""Which actions a typed text means: beginnings of words in any of the three languages, whatever layout was on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crm_desktop.kit.folding import fold, other_layouts


@dataclass(frozen=True)
class Command:
    """`act` is what the program does with it; `more` is found too, yet never shown."""

    act: str
    words: str
    icon: str
    keys: str = ""
    more: str = ""


# The same action as people call it in the other languages; searched, never shown.
ALSO = {
    "screen:desk": "day desk today work list دفتر کار امروز میز کار мой день рабочий стол",
    "screen:tasks": "tasks my work کارها وظایف задачи дела",
    "screen:calls": "calls call-backs missed تماس‌ها تماس بی‌پاسخ تماس مجدد звонки пропущенные перезвонить",
    "screen:people": "people clients patients contacts مخاطبان مراجعین بیماران люди пациенты контакты клиенты",
    "screen:leads": "leads سرنخ‌ها лиды",
    "screen:requests": "requests inbox درخواست‌ها обращения",
    "screen:deals": "deals opportunities فرصت‌های فروش сделки",
    "screen:process": "work process results templates فرایند نتایج قالب процесс результаты шаблоны",
    "screen:staff": "staff users roles کارکنان کاربران نقش‌ها сотрудники пользователи роли",
    "screen:imports": "import excel csv ورود اطلاعات اکسل импорт загрузка",
    "screen:settings": "settings options تنظیمات настройки параметры",
    "new_person": "new person client patient contact مخاطب تازه بیمار جدید новый пациент контакт клиент",
    "new_request": "new request درخواست تازه جدید новое обращение",
    "new_task": "new task کار تازه جدید новая задача",
    "new_lead": "new lead سرنخ تازه جدید новый лид",
    "new_call": "new call تماس تازه جدید новый звонок",
    "telephone": "telephone phone sip headset microphone تلفن داخلی هدست میکروفون телефон гарнитура микрофон сип",
    "clinic_telephone": "lines extensions dialling telephone خط تلفن داخلی شماره‌گیری линии внутренние номера набор",
    "new_activity": "new activity فعالیت تازه جدید новое действие активность",
    "new_deal": "new deal فرصت فروش تازه جدید новая сделка",
    "import": "import excel csv ورود اطلاعات اکسل импорт загрузка",
    "hand_over": "hand over ill leave تحویل کارها واگذاری передать дела",
    "search": "search find جست‌وجو پیدا поиск найти",
    "result": "result current task نتیجه کار جاری результат текущей задачи",
    "undo": "undo back واگرد برگشت отменить вернуть",
    "notices": "notices reminders bell اعلان‌ها یادآوری уведомления напоминания",
    "keys": "keys shortcuts help کلیدها راهنما клавиши справка",
    "language:en": "english language انگلیسی زبان английский язык",
    "language:fa": "persian farsi language فارسی زبان персидский фарси язык",
    "language:ru": "russian language روسی زبان русский язык",
    "theme:light": "light theme روشن پوسته светлая тема",
    "theme:dark": "dark theme night تیره شب پوسته тёмная ночная тема",
    "lock": "lock sign out قفل خروج заблокировать выйти",
}


def matching(commands: Sequence[Command], text: str) -> list[Command]:
    """Best first, as they stand for an empty text."""
    spellings = [folded for one in (text, *other_layouts(text)) if (folded := fold(one))]
    if not spellings:
        return list(commands)
    ranked = [(min(_rank(one, spelling) for spelling in spellings), at) for at, one in enumerate(commands)]
    return [commands[at] for rank, at in sorted(ranked) if rank < _NO]


_NO = 9


def _rank(command: Command, typed: str) -> int:
    shown = fold(command.words)
    if shown.startswith(typed):
        return 0
    wanted = typed.split()
    if _all_begin(shown.split(), wanted):
        return 1
    if _all_begin([*shown.split(), *fold(f"{command.more} {ALSO.get(command.act, '')}").split()], wanted):
        return 2
    if typed in shown:
        return 3
    return 4 if len(typed) > 2 and _in_order(shown, typed.replace(" ", "")) else _NO


def _all_begin(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _in_order(shown: str, letters: str) -> bool:
    """The letters stand in the words in this order, the first of them at the beginning of one."""
    if not any(word.startswith(letters[0]) for word in shown.split()):
        return False
    rest = iter(shown)
    return all(letter in rest for letter in letters)
