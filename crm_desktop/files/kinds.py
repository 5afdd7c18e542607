"""What can be imported: each kind with its fields, their types, and the header words that name a column."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class FieldType(enum.Enum):
    TEXT = "text"
    PHONE = "phone"
    MONEY = "money"
    WHOLE = "whole"
    SECONDS = "seconds"
    DAY = "day"
    MOMENT = "moment"
    YES_NO = "yes_no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """`choices` are our words with the other spellings of each; `least` and `most` bound a number."""

    name: str
    type: FieldType = FieldType.TEXT
    words: tuple[str, ...] = ()
    required: bool = False
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    least: int = 0
    most: int = 10**15


@dataclass(frozen=True, slots=True)
class Kind:
    """A row needs all required fields and, where `one_of` names any, at least one of those."""

    name: str
    fields: Mapping[str, Field]
    one_of: tuple[str, ...] = ()


_SEX = {
    "female": ("f", "woman", "ж", "жен", "женский", "женщина", "زن", "خانم", "مونث", "مؤنث"),
    "male": ("m", "man", "м", "муж", "мужской", "мужчина", "مرد", "آقا", "مذکر"),
}
_DIRECTION = {
    "in": ("incoming", "inbound", "входящий", "вх", "ورودی"),
    "out": ("outgoing", "outbound", "исходящий", "исх", "خروجی"),
}
_PHONE_KIND = {
    "mobile": ("cellular", "cell", "мобильный", "сотовый", "موبایل", "همراه"),
    "landline": ("telephone", "home", "городской", "домашний", "ثابت", "تلفن ثابت"),
}
_LONGEST_CALL = 7 * 86_400  # seconds
_TASK_STATE = {
    "planned": ("open", "new", "запланирована", "открыта", "برنامه‌ریزی شده", "باز"),
    "done": ("closed", "completed", "выполнена", "завершена", "انجام شده"),
    "cancelled": ("canceled", "отменена", "لغو شده"),
}


def _kind(name: str, *fields: Field, one_of: tuple[str, ...] = ()) -> Kind:
    return Kind(name, {field.name: field for field in fields}, one_of)


_EXTERNAL_ID = Field("external_id", words=("id", "external id", "код", "ид", "شناسه", "کد"))
_NOTES = Field("notes", words=("notes", "note", "comment", "примечание", "комментарий", "توضیحات", "یادداشت"))
_CITY = Field("city", words=("city", "town", "город", "شهر"))
_REGION = Field("region", words=("region", "province", "state", "область", "регион", "استان"))
_ADDRESS = Field("address", words=("address", "адрес", "آدرس", "نشانی"))
_EMAIL = Field("email", words=("email", "e-mail", "mail", "почта", "эл. почта", "ایمیل", "رایانامه"))
_TAGS = Field("tags", words=("tags", "tag", "теги", "метки", "برچسب", "برچسب‌ها"))
_PHONE_WORDS = (
    *("phone", "mobile", "tel", "phone number", "телефон", "мобильный"),
    *("تلفن", "موبایل", "همراه", "شماره تماس", "شماره تلفن"),
)
_PHONE = Field("phone", FieldType.PHONE, _PHONE_WORDS)

_PEOPLE = _kind(
    "people",
    _EXTERNAL_ID,
    Field("given_name", words=("given name", "first name", "name", "имя", "نام")),
    Field("family_name", words=("family name", "last name", "surname", "фамилия", "نام خانوادگی", "فامیلی")),
    Field(
        "full_name", words=("full name", "client", "patient", "фио", "клиент", "пациент", "نام و نام خانوادگی", "بیمار")
    ),
    Field("father_name", words=("father name", "patronymic", "отчество", "نام پدر")),
    Field("sex", FieldType.CHOICE, ("sex", "gender", "пол", "جنسیت", "جنس"), choices=_SEX),
    Field("birth_on", FieldType.DAY, ("birth date", "date of birth", "birthday", "dob", "дата рождения", "تاریخ تولد")),
    Field("national_id", words=("national id", "снилс", "инн", "کد ملی", "کدملی")),
    Field("file_number", words=("file number", "card number", "номер карты", "شماره پرونده")),
    _PHONE,
    Field("phone2", FieldType.PHONE, ("phone 2", "second phone", "home phone", "телефон 2", "تلفن 2", "تلفن ثابت")),
    Field("phone3", FieldType.PHONE, ("phone 3", "work phone", "телефон 3", "تلفن 3", "تلفن محل کار")),
    _EMAIL,
    Field(
        "organization", words=("organization", "organisation", "company", "организация", "компания", "سازمان", "شرکت")
    ),
    Field("category", words=("category", "group", "категория", "группа", "دسته", "گروه")),
    _TAGS,
    _NOTES,
    _CITY,
    _REGION,
    _ADDRESS,
    Field("created_on", FieldType.DAY, ("created", "created on", "registered", "дата создания", "تاریخ ثبت")),
    one_of=("full_name", "given_name", "family_name", "phone", "email"),
)
_ORGANISATIONS = _kind(
    "organisations",
    _EXTERNAL_ID,
    Field("name", words=("name", "company", "account", "название", "компания", "نام", "نام شرکت"), required=True),
    Field("sector", words=("sector", "industry", "отрасль", "صنعت", "حوزه فعالیت")),
    _PHONE,
    _EMAIL,
    Field("website", words=("website", "site", "url", "сайт", "وب‌سایت")),
    _CITY,
    _REGION,
    _ADDRESS,
    _TAGS,
    _NOTES,
)
_OPPORTUNITIES = _kind(
    "opportunities",
    _EXTERNAL_ID,
    Field("title", words=("title", "deal", "название", "сделка", "عنوان")),
    Field("owner", words=("owner", "agent", "sales agent", "ответственный", "менеджер", "مسئول", "کارشناس")),
    Field("product", words=("product", "service", "товар", "услуга", "محصول", "خدمت")),
    Field("organization", words=("organization", "account", "company", "компания", "организация", "شرکت", "سازمان")),
    Field("person", words=("person", "client", "contact", "клиент", "контакт", "مشتری", "مخاطب")),
    _PHONE,
    Field("stage", words=("stage", "deal stage", "status", "этап", "стадия", "مرحله", "وضعیت"), required=True),
    Field(
        "opened_on", FieldType.DAY, ("opened", "engage date", "created", "дата создания", "تاریخ شروع", "تاریخ ایجاد")
    ),
    Field("closed_on", FieldType.DAY, ("closed", "close date", "дата закрытия", "تاریخ بستن")),
    Field("amount", FieldType.MONEY, ("amount", "value", "close value", "сумма", "مبلغ")),
    Field("manager", words=("manager", "руководитель", "مدیر")),
    Field("branch", words=("branch", "office", "regional office", "филиал", "شعبه")),
    _NOTES,
)
_TASKS = _kind(
    "tasks",
    _EXTERNAL_ID,
    Field("template", words=("template", "type", "шаблон", "тип", "الگو", "نوع")),
    Field("title", words=("title", "subject", "task", "тема", "задача", "عنوان", "موضوع")),
    Field("person", words=("person", "client", "клиент", "مشتری", "مخاطب")),
    _PHONE,
    Field("due_at", FieldType.MOMENT, ("due", "due date", "срок", "дата", "موعد", "تاریخ")),
    Field("performer", words=("performer", "assignee", "owner", "исполнитель", "ответственный", "مسئول", "مجری")),
    Field("priority", words=("priority", "приоритет", "اولویت")),
    Field("state", FieldType.CHOICE, ("state", "status", "статус", "وضعیت"), choices=_TASK_STATE),
    Field("result", words=("result", "outcome", "результат", "نتیجه")),
    Field("done_at", FieldType.MOMENT, ("done", "completed", "дата выполнения", "تاریخ انجام")),
    _NOTES,
    one_of=("template", "title"),
)
_CALLS = _kind(
    "calls",
    _EXTERNAL_ID,
    Field("direction", FieldType.CHOICE, ("direction", "направление", "جهت"), True, _DIRECTION),
    Field(
        "started_at", FieldType.MOMENT, ("started", "start", "time", "date", "начало", "дата", "زمان", "تاریخ"), True
    ),
    _PHONE,
    Field("person", words=("person", "client", "клиент", "مشتری", "مخاطب")),
    Field("agent", words=("agent", "operator", "user", "оператор", "сотрудник", "کارشناس", "اپراتور")),
    Field("ring_seconds", FieldType.SECONDS, ("ring", "wait", "ожидание", "زمان زنگ"), most=_LONGEST_CALL),
    Field(
        "talk_seconds",
        FieldType.SECONDS,
        ("talk", "duration", "длительность", "разговор", "مدت", "مدت مکالمه"),
        most=_LONGEST_CALL,
    ),
    Field("result", words=("result", "outcome", "disposition", "результат", "نتیجه")),
    _NOTES,
)
_CALL_ROUND = _kind(
    "call-round",
    _EXTERNAL_ID,
    Field(
        "person_name",
        words=("name", "full name", "client", "фио", "клиент", "نام", "نام و نام خانوادگی"),
        required=True,
    ),
    _PHONE,
    Field("phone_kind", FieldType.CHOICE, ("contact", "phone kind", "тип телефона", "نوع تلفن"), choices=_PHONE_KIND),
    Field("age", FieldType.WHOLE, ("age", "возраст", "سن"), most=150),
    Field("job", words=("job", "profession", "профессия", "شغل")),
    Field("attempts", FieldType.WHOLE, ("attempts", "calls", "попытки", "تعداد تماس"), most=10_000),
    Field(
        "last_call_seconds",
        FieldType.SECONDS,
        ("duration", "last call", "длительность", "مدت مکالمه"),
        most=_LONGEST_CALL,
    ),
    Field("previous_outcome", words=("previous outcome", "прошлый результат", "نتیجه قبلی")),
    Field("result", words=("result", "outcome", "результат", "نتیجه")),
    _NOTES,
)
_APPOINTMENTS = _kind(
    "appointments",
    Field(
        "external_id",
        words=("appointment id", "visit id", "id", "код записи", "номер записи", "код", "شناسه نوبت", "کد نوبت"),
    ),
    Field(
        "person_key",
        words=("patient id", "patientid", "client id", "код пациента", "код клиента", "کد بیمار", "شناسه بیمار"),
    ),
    Field(
        "person", words=("person", "client", "patient", "full name", "name", "фио", "пациент", "клиент", "بیمار", "نام")
    ),
    _PHONE,
    Field("birth_on", FieldType.DAY, ("birth date", "date of birth", "birthday", "dob", "дата рождения", "تاریخ تولد")),
    Field("age", FieldType.WHOLE, ("age", "возраст", "سن"), most=130),
    Field(
        "booked_at",
        FieldType.MOMENT,
        ("booked at", "booked on", "booking date", "scheduledday", "дата записи", "записан", "تاریخ رزرو", "تاریخ ثبت"),
    ),
    Field(
        "visit_at",
        FieldType.MOMENT,
        (
            *("visit day", "visit date", "appointment date", "appointmentday", "date"),
            *("дата визита", "дата приёма", "дата", "تاریخ نوبت", "تاریخ مراجعه", "تاریخ"),
        ),
        required=True,
    ),
    Field("service", words=("service", "услуга", "خدمت", "سرویس")),
    Field("provider", words=("provider", "doctor", "therapist", "врач", "специалист", "پزشک", "درمانگر")),
    Field("showed", FieldType.YES_NO, ("showed", "came", "attended", "пришёл", "явился", "явка", "آمد", "مراجعه کرد")),
    Field("missed", FieldType.YES_NO, ("no-show", "no show", "missed", "не пришёл", "неявка", "نیامد", "غیبت")),
    _NOTES,
    one_of=("showed", "missed"),
)

KINDS: Mapping[str, Kind] = {
    kind.name: kind for kind in (_PEOPLE, _ORGANISATIONS, _OPPORTUNITIES, _TASKS, _CALLS, _CALL_ROUND, _APPOINTMENTS)
}
