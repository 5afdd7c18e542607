"""A small clinic at work, built through use cases: staff, templates, people, leads, tasks, calls, comments."""

from __future__ import annotations

import atexit
import shutil
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.background.feed import Feed
from crm_desktop.background.lanes import InlineLanes
from crm_desktop.kit.clock import FrozenClock, start_of_day
from crm_desktop.models.access import Actor, Right, Scope, the_program
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.channel import Channel
from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.models.admin.role import Role, RoleRight, UserRole
from crm_desktop.models.admin.team import Team, TeamMember
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.family import Relation
from crm_desktop.models.people.person import PersonCategory, PersonStanding
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.result import Result, ResultKind
from crm_desktop.models.work.task import DateType
from crm_desktop.models.work.task_template import PerformerRule, TaskTemplate, TaskType, TemplateResult
from crm_desktop.rules.due import When
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.settings.file import Settings
from crm_desktop.store.base_file import BASE_NAME, OpenBase, open_base
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.people.link_family import LinkFamily, link_family
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from crm_desktop.views.widgets.house import House, Navigator, SignedIn
from tests.support.base import KEY

WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "clinic": "Sepid Clinic", "branch": "Central", "me": "Nasrin Karimi", "mate": "Ali Mohammadi",
        "role": "Operator", "team": "Front desk",
        "people": ["Sara Ahmadi", "Maryam Hosseini", "Daniel Brooks", "Reza Moradi", "Olga Petrova", "Amir Rahimi",
                   "Leila Karimi", "James Carter", "Nazanin Tehrani", "Emma Wilson", "Parisa Azizi", "Oliver Stone"],
        "templates": ["First call", "Follow-up call", "Send the treatment plan", "Order gloves"],
        "tasks": ["Recall: six-month check-up", "Call back about implant price", "Confirm the visit on Tuesday",
                  "Send the treatment plan", "Ask how the first session went", "First call — lead from the site",
                  "Collect the balance", "Reschedule the root canal", "Post-op check call"],
        "results": ["Interested", "Thinking it over", "No answer", "Refused"],
        "stages": ["New", "Contacted", "Booked", "Visited", "Treated", "Lost"], "pipeline": "Sales",
        "services": ["Implant", "Laser hair removal"], "tags": ["Implant", "Loyal", "Balance due"],
        "channels": ["Instagram", "Website", "Referral"], "methods": ["Phone call", "Incoming call"],
        "categories": ["VIP", "Staff family"], "warning": "Allergic to lidocaine — ask the doctor first",
        "comment": "Asked about the implant price and instalments. @nasrin please call on Tuesday.",
        "note": "Wants the price with instalments.", "notes": "Prefers the morning.",
    },
    "fa": {
        "clinic": "کلینیک سپید", "branch": "مرکزی", "me": "نسرین کریمی", "mate": "علی محمدی",
        "role": "اپراتور", "team": "پذیرش",
        "people": ["سارا احمدی", "مریم حسینی", "داریوش بهرامی", "رضا مرادی", "الهام پژمان", "امیر رحیمی",
                   "لیلا کریمی", "جمشید کیانی", "نازنین تهرانی", "ژاله گودرزی", "پریسا عزیزی", "کاوه رستمی"],
        "templates": ["تماس اول", "تماس پیگیری", "ارسال طرح درمان", "سفارش دستکش"],
        "tasks": ["فراخوان معاینه شش‌ماهه", "تماس درباره هزینه ایمپلنت", "تأیید نوبت سه‌شنبه", "ارسال طرح درمان",
                  "پرسش از جلسه اول لیزر", "نخستین تماس — سرنخ وب", "پیگیری بدهی", "جابه‌جایی نوبت عصب‌کشی",
                  "تماس پس از جراحی"],
        "results": ["علاقه‌مند", "فکر می‌کند", "پاسخ نداد", "نمی‌خواهد"],
        "stages": ["جدید", "تماس گرفته شد", "نوبت گرفت", "مراجعه کرد", "درمان شد", "از دست رفت"], "pipeline": "فروش",
        "services": ["ایمپلنت", "لیزر موهای زائد"], "tags": ["ایمپلنت", "وفادار", "بدهکار"],
        "channels": ["اینستاگرام", "سایت", "معرفی"], "methods": ["تماس تلفنی", "تماس ورودی"],
        "categories": ["ویژه", "خانواده کارکنان"], "warning": "حساسیت به لیدوکائین — پیش از تزریق از دکتر بپرسید",
        "comment": "درباره هزینه ایمپلنت و پرداخت اقساطی پرسید. @nasrin لطفاً سه‌شنبه تماس بگیر.",
        "note": "قیمت اقساطی را می‌خواهد.", "notes": "صبح‌ها راحت‌تر است.",
    },
    "ru": {
        "clinic": "Клиника Сепид", "branch": "Центральный филиал", "me": "Анна Соколова", "mate": "Павел Морозов",
        "role": "Оператор", "team": "Регистратура",
        "people": ["Ольга Петрова", "Мария Орлова", "Даниил Бровкин", "Роман Морозов", "Екатерина Константинопольская",
                   "Артём Рахимов", "Лилия Каримова", "Юрий Щербаков", "Наталья Журавлёва", "Эмма Васильева",
                   "Софья Ахметова", "Кирилл Цветков"],
        "templates": ["Первый звонок", "Контрольный звонок", "Отправить план лечения", "Заказать перчатки"],
        "tasks": ["Осмотр раз в полгода: пригласить", "Перезвонить: цена импланта", "Подтвердить визит во вторник",
                  "Отправить план лечения", "Спросить о первом сеансе", "Первый звонок — лид с сайта",
                  "Напомнить о доплате", "Перенести лечение канала", "Звонок после операции"],
        "results": ["Заинтересован", "Думает", "Не ответил", "Отказался"],
        "stages": ["Новый", "Связались", "Записан", "Был на визите", "Пролечен", "Потерян"], "pipeline": "Продажи",
        "services": ["Имплантация", "Лазерная эпиляция"], "tags": ["Имплант", "Постоянный", "Есть долг"],
        "channels": ["Инстаграм", "Сайт", "Рекомендация"], "methods": ["Звонок", "Входящий звонок"],
        "categories": ["ВИП", "Семья сотрудника"], "warning": "Аллергия на лидокаин — сначала спросить врача",
        "comment": "Спрашивала про цену импланта и рассрочку. @nasrin, позвоните во вторник.",
        "note": "Нужна цена с рассрочкой.", "notes": "Удобнее утром.",
    },
}  # fmt: skip


@dataclass
class SmallClinic:
    base: OpenBase
    clock: FrozenClock
    actor: Actor
    words: dict[str, Any]
    me: UUID
    mate: UUID
    team: UUID
    people: list[UUID]
    tasks: list[UUID] = field(default_factory=list)
    rows: dict[str, list[UUID]] = field(default_factory=dict)

    def write(self, work: Any, act: str = "test") -> Any:
        return self.base.writer.write(self.actor, work, act=act)

    def read(self, question: Any) -> Any:
        return self.base.read(question)

    @property
    def today(self) -> date:
        return date(2026, 11, 21)

    def house(self, folder: Path) -> House:
        """Lanes that answer at once, a feed that hears every commit."""
        feed = Feed()
        self.base.writer.published.append(feed.publish)
        session = SignedIn(
            actor=self.actor,
            user_name=self.words["me"],
            clinic_name=self.words["clinic"],
            branch_name=self.words["branch"],
            time_zone="Asia/Tehran",
            region="IR",
            currency="IRR",
        )
        settings = Settings(folder)
        return House(InlineLanes(self.base, lambda: self.actor), feed, session, settings, self.clock, Navigator())


RESULT_KINDS = (ResultKind.NEUTRAL, ResultKind.NEUTRAL, ResultKind.POSTPONE, ResultKind.NEUTRAL)
_TEMPLATES: dict[str, tuple[Path, SmallClinic]] = {}


def copied_clinic(folder: Path, empty: Path, clock: FrozenClock, language: str = "en") -> SmallClinic:
    """The same clinic, built once a session and copied for each test. Close `base` when done."""
    if language not in _TEMPLATES:
        source = Path(mkdtemp(prefix="crm-test-clinic-"))
        atexit.register(shutil.rmtree, source, ignore_errors=True)
        shutil.copy(empty / BASE_NAME, source / BASE_NAME)
        base = open_base(source, KEY, clock=clock)
        branch = base.read(lambda session: session.scalars(select(Branch.id)).one())
        made = small_clinic(base, clock, the_program(branch), language)
        base.close()
        _TEMPLATES[language] = (source, made)
    source, made = _TEMPLATES[language]
    shutil.copy(source / BASE_NAME, folder / BASE_NAME)
    return replace(made, base=open_base(folder, KEY, clock=clock), clock=clock)


def small_clinic(base: OpenBase, clock: FrozenClock, program: Actor, language: str = "en") -> SmallClinic:
    words = WORDS[language]
    rows: dict[str, list[UUID]] = {}
    base.writer.write(program, lambda work: _furnish(work, words, rows))
    me, mate = rows["users"]
    actor = Actor(me, program.branch_id, frozenset(rows["teams"]), dict.fromkeys(Right, Scope.ALL), words["me"])
    clinic = SmallClinic(base, clock, actor, words, me, mate, rows["teams"][0], [], rows=rows)
    now = clock()
    clock.set(now - timedelta(days=1, hours=2))  # people and the late task are of yesterday
    clinic.people = clinic.write(lambda work: _people(work, words, rows))
    _work(clinic, now)
    return clinic


def _furnish(work: UnitOfWork, words: dict[str, Any], rows: dict[str, list[UUID]]) -> None:
    branch = work.branch
    branch.name = words["branch"]
    role = work.add(Role(name=words["role"]))
    users = [
        work.add(User(login=login, display_name=words[key], branch_id=branch.id))
        for login, key in (("nasrin", "me"), ("ali", "mate"))
    ]
    team = work.add(Team(name=words["team"]))
    work.session.flush()
    for right in Right:
        work.add(RoleRight(role_id=role.id, right=right, scope=Scope.ALL))
    for user in users:
        work.add(UserRole(user_id=user.id, role_id=role.id))
        work.add(TeamMember(team_id=team.id, user_id=user.id))
    methods = work.add(Dictionary(name="methods", built_in=BuiltIn.CONTACT_METHOD))
    pipeline = work.add(DealType(name=words["pipeline"], is_basic=True))
    work.session.flush()
    last = len(words["stages"]) - 1
    for at, name in enumerate(words["stages"]):
        kind = StageKind.LOST if at == last else StageKind.WON if at == last - 1 else StageKind.OPEN
        work.add(Stage(deal_type_id=pipeline.id, name=name, position=at, progress=at * 20, kind=kind))
    results = [
        work.add(Result(name=name, kind=kind, position=at, is_no_answer=at == 2))
        for at, (name, kind) in enumerate(
            zip(
                words["results"],
                (ResultKind.NEUTRAL, ResultKind.NEUTRAL, ResultKind.POSTPONE, ResultKind.NEUTRAL),
                strict=True,
            )
        )
    ]
    kinds = (TaskType.PERSONAL_CALL, TaskType.PERSONAL_CALL, TaskType.OTHER_CLIENT, TaskType.INTERNAL)
    templates = [
        work.add(
            TaskTemplate(
                name=name,
                task_type=kind,
                preset="first_contact" if at == 0 else None,
                performer_rule=PerformerRule.AUTHOR,
                position=at,
            )
        )
        for at, (name, kind) in enumerate(zip(words["templates"], kinds, strict=True))
    ]
    work.session.flush()
    for template in templates:
        for at, result in enumerate(results, start=1):
            work.add(TemplateResult(template_id=template.id, result_id=result.id, position=at))
    rows |= {
        "users": [user.id for user in users],
        "teams": [team.id],
        "results": [result.id for result in results],
        "templates": [template.id for template in templates],
        "services": [work.add(Service(name=name)).id for name in words["services"]],
        "channels": [work.add(Channel(name=name, position=at)).id for at, name in enumerate(words["channels"])],
        "methods": [
            work.add(DictItem(dictionary_id=methods.id, name=name, position=at, call_direction=way)).id
            for at, (name, way) in enumerate(zip(words["methods"], ("out", "in"), strict=True))
        ],
        "categories": [
            work.add(PersonCategory(name=name, colour=colour)).id
            for name, colour in zip(words["categories"], ("violet", "green"), strict=True)
        ],
    }


def _people(work: UnitOfWork, words: dict[str, Any], rows: dict[str, list[UUID]]) -> list[UUID]:
    people: list[UUID] = []
    for at, name in enumerate(words["people"]):
        given, family = name.split(" ", 1)
        person = create_person(
            work,
            CreatePerson(
                given_name=given,
                family_name=family,
                birth_on=date(1985 + at, 3 + at % 9, 11),
                file_number=str(10482 + at) if at % 3 == 0 else None,
                standing=PersonStanding.CLIENT if at % 3 == 0 else PersonStanding.CONTACT,
                channel_id=rows["channels"][at % 3],
                category_id=rows["categories"][0] if at == 0 else None,
                warning=words["warning"] if at == 0 else None,
                notes=words["notes"] if at == 0 else None,
                phones=(NewPhone(f"0912345{6711 + at * 6:04d}"),),
                owner_id=work.actor.user_id,
            ),
        )
        people.append(person.id)
        work.session.flush()
    for other, relation in ((6, Relation.CHILD), (3, Relation.SPOUSE)):
        link_family(work, LinkFamily(people[0], people[other], relation, pays=relation is Relation.SPOUSE))
    for name, colour in zip(words["tags"], ("violet", "green", "amber"), strict=True):
        put_tag(work, PutTag("person", people[0], name=name, colour=colour, really_new=True))
        work.session.flush()
    return people


def _work(clinic: SmallClinic, now: datetime) -> None:
    words, rows, people = clinic.words, clinic.rows, clinic.people
    leads = clinic.write(
        lambda work: [
            create_lead(
                work,
                CreateLead(
                    person_ids=(people[at],),
                    priority=Priority.IMPORTANT if at == 0 else Priority.NORMAL,
                    service_ids=(rows["services"][at % 2],),
                    channel_id=rows["channels"][at % 3],
                    title=words["services"][at % 2],
                ),
            )[0].id
            for at in (0, 7, 1)
        ]
    )
    morning = start_of_day(clinic.today, "Asia/Tehran")
    hours = (10.0, 9.0, 9.5, 11.0, 11.5, 12.5, 12.0, 13.0, 13.5)

    def plan(work: UnitOfWork) -> list[UUID]:
        made = []
        for at, title in enumerate(words["tasks"]):
            when = morning + timedelta(hours=hours[at], days=-1 if at == 1 else 0)
            task = create_task(
                work,
                CreateTask(
                    template_id=rows["templates"][2 if at == 3 else 1],
                    when=When(at=when, on=when.date(), date_type=DateType.ONCE),
                    title=title,
                    person_id=people[at],
                    lead_id=leads[0] if at == 0 else None,
                    performer_id=clinic.me,
                    priority=Priority.IMPORTANT if at == 1 else None,
                ),
            )
            made.append(task.id)
        return made

    clinic.tasks = clinic.write(plan)
    clinic.clock.set(now)
    clinic.write(lambda work: take_task(work, TakeTask(clinic.tasks[4])), "take_task")
    clinic.write(lambda work: write_comment(work, WriteComment("person", people[0], words["comment"])))
    clinic.write(
        lambda work: complete_task(
            work,
            CompleteTask(
                clinic.tasks[2],
                rows["results"][0],
                note=words["note"],
                contact_method_id=rows["methods"][0],
                talk_for=240,
            ),
        ),
        "complete_task",
    )
    clinic.write(lambda work: _missed(work, people[3], clinic.me))


def _missed(work: UnitOfWork, person_id: UUID, owner: UUID) -> None:
    """As the telephone writes it down when nobody answered."""
    missed_at = work.now - timedelta(minutes=40)
    call = work.add(
        Call(
            direction=Direction.IN,
            status=CallStatus.MISSED,
            origin=CallOrigin.PHONE,
            started_at=missed_at,
            e164="+989123456729",
            raw_number="09123456729",
            person_id=person_id,
        )
    )
    work.session.flush()
    work.add(
        CallbackItem(call_id=call.id, e164=call.e164, person_id=person_id, due_at=work.now, owner_id=owner, attempts=0)
    )
