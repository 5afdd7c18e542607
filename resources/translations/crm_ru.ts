<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admission</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Which lead did they come for?</source>
        <translation>По какому лиду визит?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Alt+S the whole sum is paid now</source>
        <translation>Alt+S — вся сумма оплачена сейчас</translation>
    </message>
    <message>
        <source>{name}, without an appointment</source>
        <translation>{name}, без записи</translation>
    </message>
    <message>
        <source>{name}, {when}, {provider}</source>
        <translation>{name}, {when}, {provider}</translation>
    </message>
    <message>
        <source>Paid in advance: {amount}</source>
        <translation>Оплачено заранее: {amount}</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Оплачено сейчас</translation>
    </message>
    <message>
        <source>For none of them</source>
        <translation>Ни по одному</translation>
    </message>
    <message>
        <source>The appointment is still being read.</source>
        <translation>Запись ещё загружается.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it in figures.</source>
        <translation>Не удалось прочитать сумму. Напишите её цифрами.</translation>
    </message>
    <message>
        <source>An admission is for a service: write three letters and press Enter.</source>
        <translation>Визит оформляется на услугу: напишите три буквы и нажмите Enter.</translation>
    </message>
    <message>
        <source>Admitted, {amount}. Ctrl+Z takes it back.</source>
        <translation>Визит оформлен, {amount}. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>AgentMark</name>
    <message>
        <source>You are: {state}</source>
        <translation>Ваш статус: {state}</translation>
    </message>
    <message>
        <source>F12: break and back. Click for the reason of a break.</source>
        <translation>F12 — пауза и обратно. Щёлкните, чтобы выбрать причину паузы.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>Break: {reason}</source>
        <translation>Пауза: {reason}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Не на работе</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>Available</source>
        <translation>На линии</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Звонит телефон</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>В разговоре</translation>
    </message>
    <message>
        <source>After a call</source>
        <translation>Постобработка</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Набор номера</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Whoever opens the card or books a visit sees them first.</source>
        <translation>Их сразу видит каждый, кто открывает карточку или записывает на приём.</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>Поместить на карточку</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>На карточке</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё одно предупреждение</translation>
    </message>
    <message>
        <source>What must be watched for</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Вид предупреждения</translation>
    </message>
    <message>
        <source>Write what must be watched for.</source>
        <translation>Напишите, на что обратить внимание.</translation>
    </message>
    <message>
        <source>The alert is on the card. Ctrl+Z takes it off.</source>
        <translation>Предупреждение на карточке. Ctrl+Z — снять.</translation>
    </message>
    <message>
        <source>Take the alert off: %1</source>
        <translation>Снять предупреждение: %1</translation>
    </message>
</context>
<context>
    <name>AlertStrips</name>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>Unpaid: {amount}</source>
        <translation>Не оплачено: {amount}</translation>
    </message>
    <message>
        <source>Wrote through a form; will be registered as: {standing}.</source>
        <translation>Заявка с формы; будет оформлен как: {standing}.</translation>
    </message>
    <message>
        <source>Has an appointment: {when}, {service}, {provider}.</source>
        <translation>Уже записан: {when}, {service}, {provider}.</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>toman</source>
        <translation>туман</translation>
    </message>
    <message>
        <source>rial</source>
        <translation>риал</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>Why did the client refuse?</source>
        <translation>Почему пациент отказался?</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>хотя бы одна</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What is worth knowing next time</source>
        <translation>Что пригодится в следующий раз</translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation>Способ связи</translation>
    </message>
</context>
<context>
    <name>AnswerRequestDialog</name>
    <message>
        <source>Answer the request</source>
        <translation>Ответ на обращение</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>О чём было обращение?</translation>
    </message>
    <message>
        <source>What was asked and said</source>
        <translation>Что спросили и что ответили</translation>
    </message>
    <message>
        <source>Say what it was about: press the digit of a topic.</source>
        <translation>Укажите тему: нажмите её цифру.</translation>
    </message>
    <message>
        <source>The request is answered. Ctrl+Z takes it back.</source>
        <translation>На обращение отвечено. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>AssignLeadDialog</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n лид</numerusform>
            <numerusform>%n лида</numerusform>
            <numerusform>%n лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>Введите первые буквы имени сотрудника или команды.</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>По очереди тем из команды, кто на смене</translation>
    </message>
    <message>
        <source>Planned tasks go along</source>
        <translation>Вместе с запланированными задачами</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>Выберите сотрудника или команду.</translation>
    </message>
    <message>
        <source>Referred to %1. Ctrl+Z takes it back.</source>
        <translation>Назначено: %1. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Nearest other time</source>
        <translation>Ближайшее другое время</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>nothing free in 14 days</source>
        <translation>14 дней всё занято</translation>
    </message>
    <message>
        <source>A call is planned</source>
        <translation>Звонок уже в плане</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Move to the nearest time</source>
        <translation>Перенести на ближайшее время</translation>
    </message>
    <message>
        <source>A task to call</source>
        <translation>Задача позвонить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>A therapist is away</source>
        <translation>Врача не будет</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <translation>Пациенты дня</translation>
    </message>
    <message>
        <source>These hours are not offered any more; every patient they hit is called or moved.</source>
        <translation>Эти часы больше не предлагаются; каждому записанному на них пациенту позвонят или перенесут запись.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>Пусто: один день.</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>С какого часа</translation>
    </message>
    <message>
        <source>Empty: whole days.</source>
        <translation>Пусто: целые дни.</translation>
    </message>
    <message>
        <source>Until the hour</source>
        <translation>До какого часа</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перенести к</translation>
    </message>
    <message>
        <source>M move · C a task to call · L leave · with Alt: all of them</source>
        <translation>M — перенести · C — задача позвонить · L — оставить · с Alt — всех</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Кто раньше свободен</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Кого не будет?</translation>
    </message>
    <message>
        <source>Their patients of the day come here.</source>
        <translation>Здесь появятся его пациенты на этот день.</translation>
    </message>
    <message>
        <source>Nobody has to be moved</source>
        <translation>Переносить некого</translation>
    </message>
    <message>
        <source>No patient is expected there then.</source>
        <translation>На это время к нему никто не записан.</translation>
    </message>
    <message>
        <source>The absence is being read.</source>
        <translation>Данные читаются.</translation>
    </message>
    <message>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z отменяет это.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) had changed meanwhile: who could not be moved is called.</source>
        <translation>
            <numerusform>%n запись тем временем изменилась: кого не удалось перенести, тому позвонят.</numerusform>
            <numerusform>%n записи тем временем изменились: кого не удалось перенести, тому позвонят.</numerusform>
            <numerusform>%n записей тем временем изменились: кого не удалось перенести, тому позвонят.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} {lost}</source>
        <translation>{told} {lost}</translation>
    </message>
    <message>
        <source>Say who is away.</source>
        <translation>Укажите, кого не будет.</translation>
    </message>
    <message>
        <source>The therapist is away: agree on another time ({when})</source>
        <translation>Врача не будет: договориться о другом времени ({when})</translation>
    </message>
    <message>
        <source>The absence is saved; nobody is moved or called. Ctrl+Z takes it back.</source>
        <translation>Отсутствие сохранено; никого не переносим и никому не звоним. Ctrl+Z отменит.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>перенесена %n запись</numerusform>
            <numerusform>перенесены %n записи</numerusform>
            <numerusform>перенесено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be called</source>
        <translation>
            <numerusform>%n позвонить</numerusform>
            <numerusform>%n позвонить</numerusform>
            <numerusform>%n позвонить</numerusform>
        </translation>
    </message>
    <message>
        <source>{moves}, {calls}. Ctrl+Z takes it back.</source>
        <translation>{moves}, {calls}. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>BlockBoard</name>
    <message>
        <source>Held by %1</source>
        <translation>Держит %1</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>The deal is now at: %1. Ctrl+Z takes it back.</source>
        <translation>Сделка теперь на этапе: %1. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>Move the deal</source>
        <translation>Перевести сделку</translation>
    </message>
    <message>
        <source>Move, win or lose</source>
        <translation>Перевести, выиграть или проиграть</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>New appointment</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Also, one after the other</source>
        <translation>Заодно, друг за другом</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Свободное время</translation>
    </message>
    <message>
        <source>Copy the appointment as text for a messenger</source>
        <translation>Скопировать запись для мессенджера</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day · Alt+O a time that is not free</source>
        <translation>↑ ↓ другое время · PgDn следующий день · Alt+O занятое время</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day</source>
        <translation>↑ ↓ другое время · PgDn следующий день</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Кто раньше свободен</translation>
    </message>
    <message>
        <source>{sessions}, {apart}</source>
        <translation>{sessions}, {apart}</translation>
    </message>
    <message>
        <source>Nobody is free at this time: {at}. The next free times stand here.</source>
        <translation>В это время никто не свободен: {at}. Здесь ближайшее свободное время.</translation>
    </message>
    <message>
        <source>This time is over already: {at}. The next free times stand here.</source>
        <translation>Это время уже прошло: {at}. Здесь ближайшее свободное время.</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Выберите услугу</translation>
    </message>
    <message>
        <source>Three letters are enough. The free times come.</source>
        <translation>Хватит трёх букв. Появится свободное время.</translation>
    </message>
    <message>
        <source>Nobody gives this service</source>
        <translation>Эту услугу никто не оказывает</translation>
    </message>
    <message>
        <source>Choose another one, or say in the settings who gives it.</source>
        <translation>Выберите другую или укажите в настройках, кто её оказывает.</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Свободного времени нет</translation>
    </message>
    <message>
        <source>Choose another therapist, or put the person on the waiting list.</source>
        <translation>Выберите другого врача или внесите пациента в лист ожидания.</translation>
    </message>
    <message>
        <source>Kept for you until {time}</source>
        <translation>Держим за вами до {time}</translation>
    </message>
    <message>
        <source>Say whose appointment it is.</source>
        <translation>Укажите, кого записать.</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>Выберите услугу: три буквы и Enter.</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>Выберите свободное время.</translation>
    </message>
    <message>
        <source>Choose the therapist.</source>
        <translation>Выберите врача.</translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation>Напишите день и время.</translation>
    </message>
    <message>
        <source>Write why somebody is booked into a time that is not free.</source>
        <translation>Напишите, почему записываете на занятое время.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) booked. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Сделана %n запись. Ctrl+Z отменит.</numerusform>
            <numerusform>Сделано %n записи. Ctrl+Z отменит.</numerusform>
            <numerusform>Сделано %n записей. Ctrl+Z отменит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {when}; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>Записано: {when}; СМС в очереди. Ctrl+Z отменит и то и другое.</translation>
    </message>
    <message>
        <source>Booked: {when}. Ctrl+Z takes it back.</source>
        <translation>Записано: {when}. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Booked. Ctrl+Z takes it back.</source>
        <translation>Записано. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>BranchStep</name>
    <message>
        <source>Write the name of the branch.</source>
        <translation>Напишите название филиала.</translation>
    </message>
    <message>
        <source>The day must end after it begins.</source>
        <translation>Рабочий день должен заканчиваться позже, чем начинается.</translation>
    </message>
    <message>
        <source>At least one day of the week must be a working day.</source>
        <translation>Хотя бы один день недели должен быть рабочим.</translation>
    </message>
    <message>
        <source>Your branch</source>
        <translation>Ваш филиал</translation>
    </message>
    <message>
        <source>The days of all its work are counted in its own time zone. More branches can be added later.</source>
        <translation>Все дни считаются по часовому поясу филиала. Другие филиалы можно добавить позже.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Центральный</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>Название филиала</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Show amounts in toman</source>
        <translation>Показывать суммы в туманах</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Выходные</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Конец работы</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Print and more</source>
        <translation>Печать и прочее</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>День, неделя или месяц</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Which calendar</source>
        <translation>Какой календарь</translation>
    </message>
    <message>
        <source>By therapist</source>
        <translation>По врачам</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>По кабинетам</translation>
    </message>
    <message>
        <source>What a column is</source>
        <translation>Что в колонках</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Моя команда</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>Чьи действия</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Оформить визит</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>Визит окончен</translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation>Подтвердить или снять</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Go to its calls</source>
        <translation>К звонкам обзвона</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Отменить задачу</translation>
    </message>
    <message>
        <source>That cannot be done with this task.</source>
        <translation>С этой задачей так сделать нельзя.</translation>
    </message>
    <message>
        <source>The visit is at “{status}”: that cannot be done with it now.</source>
        <translation>Статус приёма — «{status}»: сейчас так сделать нельзя.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>No therapists yet</source>
        <translation>Врачей пока нет</translation>
    </message>
    <message>
        <source>Once therapists and their hours are entered in the timetable, their appointments stand here.</source>
        <translation>Когда врачи и часы их приёма будут внесены в расписание, здесь появятся записи к ним.</translation>
    </message>
    <message>
        <source>This calendar is not yours to see</source>
        <translation>У вас нет доступа к этому календарю</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>Не удалось прочитать календарь</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Напечатать день</translation>
    </message>
    <message>
        <source>Show cancelled visits</source>
        <translation>Показывать отменённые записи</translation>
    </message>
    <message>
        <source>Open in a second window</source>
        <translation>Открыть во втором окне</translation>
    </message>
    <message>
        <source>Book at this slot</source>
        <translation>Записать на это время</translation>
    </message>
    <message>
        <source>To the next slot or visit</source>
        <translation>К соседнему окну или записи</translation>
    </message>
    <message>
        <source>Move by a quarter of an hour or a column</source>
        <translation>Сдвинуть на четверть часа или на колонку</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>Короче или длиннее</translation>
    </message>
    <message>
        <source>A day shorter or longer</source>
        <translation>На день короче или длиннее</translation>
    </message>
    <message>
        <source>Earlier or later week, day or month</source>
        <translation>Предыдущая или следующая неделя, день, месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>День, неделя или месяц</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>На этом компьютере нет принтера.</translation>
    </message>
    <message>
        <source>Hours of the calendar</source>
        <translation>Часы календаря</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Открыть день</translation>
    </message>
    <message>
        <source>Earlier or later month</source>
        <translation>Предыдущий или следующий месяц</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>CalendarPrint</name>
    <message>
        <source>No visits on this day.</source>
        <translation>В этот день записей нет.</translation>
    </message>
</context>
<context>
    <name>CalendarTasks</name>
    <message>
        <source>The task stays where it is: your role may not change tasks.</source>
        <translation>Задача осталась на месте: ваша роль не позволяет изменять задачи.</translation>
    </message>
    <message>
        <source>The task stays with its performer. Press H to hand it over.</source>
        <translation>Исполнитель задачи не изменился. Чтобы передать её, нажмите H.</translation>
    </message>
    <message>
        <source>A task at an hour has no length; one of whole days can be made longer.</source>
        <translation>У задачи на определённый час нет длительности; продлить можно только задачу на целые дни.</translation>
    </message>
    <message>
        <source>A task cannot be shorter than one day.</source>
        <translation>Задача не может длиться меньше одного дня.</translation>
    </message>
</context>
<context>
    <name>CalendarWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Taken</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Slot taken</source>
        <translation>Время занято</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Ждёт %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Сеанс %1 из %2</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Сверх расписания</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Цена: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Оплачено: %1</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Набираем номер</translation>
    </message>
    <message>
        <source>It is ringing there</source>
        <translation>Идут гудки</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Being transferred</source>
        <translation>Переводим</translation>
    </message>
    <message>
        <source>They have put us on hold</source>
        <translation>Нас поставили на удержание</translation>
    </message>
    <message>
        <source>Talking, microphone off</source>
        <translation>Разговор, микрофон выключен</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>Разговор окончен</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>Линия была занята</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <translation>Соединиться не удалось</translation>
    </message>
    <message>
        <source>Hung up before an answer</source>
        <translation>Сброшен до ответа</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>Звонок отклонён</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Никто не ответил</translation>
    </message>
    <message>
        <source>on {line}</source>
        <translation>на линию {line}</translation>
    </message>
    <message>
        <source>queue {queue}</source>
        <translation>очередь {queue}</translation>
    </message>
    <message>
        <source>forwarded from {who}</source>
        <translation>переадресован с {who}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Номер скрыт</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Неизвестный номер</translation>
    </message>
    <message>
        <source>The exchange says: {name}</source>
        <translation>По данным АТС: {name}</translation>
    </message>
    <message>
        <source>The number shown is a hint, not a proof of who is calling: anybody can send any.</source>
        <translation>Показанный номер — подсказка, а не доказательство того, кто звонит: подставить можно любой.</translation>
    </message>
    <message>
        <source>Ask for the name and a number to call back.</source>
        <translation>Спросите имя и номер, чтобы перезвонить.</translation>
    </message>
    <message>
        <source>Nobody with this number is known yet.</source>
        <translation>Этого номера пока нет в базе.</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>lead: {title}</source>
        <translation>лид: {title}</translation>
    </message>
    <message>
        <source>with us since {year}</source>
        <translation>с нами с {year} г.</translation>
    </message>
    <message>
        <source>today {time} {service}, {provider}</source>
        <translation>сегодня {time} {service}, {provider}</translation>
    </message>
    <message>
        <source>today {time} {service}</source>
        <translation>сегодня {time} {service}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>последний визит {day}</translation>
    </message>
    <message>
        <source>balance due {amount}</source>
        <translation>долг {amount}</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Open card</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Поставить на удержание</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять с удержания</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Выключить микрофон</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Включить микрофон</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Тоновый набор</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Connect the two</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <translation>Удержать и ответить</translation>
    </message>
</context>
<context>
    <name>CallDelegate</name>
    <message>
        <source>Between desks</source>
        <translation>Внутренний звонок</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>Result is not given yet</source>
        <translation>Результат ещё не указан</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Result and task</source>
        <translation>Результат и задача</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Tried {n}×, call again</source>
        <translation>Попыток: {n}</translation>
    </message>
    <message>
        <source>passed to {name}</source>
        <translation>переведён на {name}</translation>
    </message>
    <message>
        <source>{name}, possibly</source>
        <translation>возможно, {name}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>No number</source>
        <translation>Без номера</translation>
    </message>
    <message>
        <source>Space plays</source>
        <translation>Пробел — прослушать</translation>
    </message>
    <message>
        <source>1…5 marks, 0 takes a mark back</source>
        <translation>1…5 — оценка, 0 — снять оценку</translation>
    </message>
    <message>
        <source>E puts the call right</source>
        <translation>E — исправить звонок</translation>
    </message>
    <message>
        <source>@ comments</source>
        <translation>@ — комментарий</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>Подробности звонка</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>How the talk was led</source>
        <translation>Оценка разговора</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Переведён на</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Only the last digits agree, so it is possibly somebody else.</source>
        <translation>Совпали только последние цифры номера: возможно, это другой человек.</translation>
    </message>
    <message>
        <source>Between desks; no caller is concerned.</source>
        <translation>Между сотрудниками, клиентов не касается.</translation>
    </message>
    <message>
        <source>The program did not see this call end.</source>
        <translation>Программа не видела, как закончился этот звонок.</translation>
    </message>
    <message>
        <source>Put right by hand.</source>
        <translation>Исправлено вручную.</translation>
    </message>
    <message>
        <source>answered after {rang}</source>
        <translation>ответил через {rang}</translation>
    </message>
    <message>
        <source>answered after {rang}, talked {talk}</source>
        <translation>ответил через {rang}, говорил {talk}</translation>
    </message>
    <message>
        <source>rang {rang}, {end}</source>
        <translation>звонил {rang}, {end}</translation>
    </message>
    <message>
        <source>was busy</source>
        <translation>было занято</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>a colleague answered</source>
        <translation>ответил коллега</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>никто не ответил</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>Your role may not hear recordings.</source>
        <translation>Ваша роль не позволяет слушать записи.</translation>
    </message>
    <message>
        <source>Not available: the exchange recorded nothing.</source>
        <translation>Недоступна: АТС ничего не записала.</translation>
    </message>
    <message>
        <source>Not available: the clinic keeps no recordings.</source>
        <translation>Недоступна: клиника не хранит записи разговоров.</translation>
    </message>
    <message>
        <source>Not available: the settings do not say where the exchange puts its recordings.</source>
        <translation>Недоступна: в настройках не указано, куда АТС складывает записи.</translation>
    </message>
    <message>
        <source>Not available: the settings name neither a folder nor an https address without a name and a password.</source>
        <translation>Недоступно: в настройках указаны не папка и не https-адрес без имени и пароля.</translation>
    </message>
    <message>
        <source>Not available: the exchange named a place outside the clinic’s folder of recordings.</source>
        <translation>Недоступна: АТС указала место вне папки записей клиники.</translation>
    </message>
</context>
<context>
    <name>CallFace</name>
    <message>
        <source>over for {time}</source>
        <translation>завершён {time} назад</translation>
    </message>
</context>
<context>
    <name>CallFrame</name>
    <message>
        <source>Note of the talk</source>
        <translation>Заметка о разговоре</translation>
    </message>
    <message>
        <source>Less about the caller</source>
        <translation>Меньше о звонящем</translation>
    </message>
    <message>
        <source>More about the caller</source>
        <translation>Больше о звонящем</translation>
    </message>
</context>
<context>
    <name>CallHours</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation>Попыток в день</translation>
    </message>
    <message>
        <source>The exchange records talks, and those who lead may listen to them</source>
        <translation>АТС записывает разговоры, и руководители могут их слушать</translation>
    </message>
    <message>
        <source>Folder or https address of the recordings</source>
        <translation>Папка или https-адрес записей</translation>
    </message>
</context>
<context>
    <name>CallLedger</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Within 20 s</source>
        <translation>До 20 с</translation>
    </message>
    <message>
        <source>Average ring</source>
        <translation>Средний дозвон</translation>
    </message>
    <message>
        <source>Show these calls</source>
        <translation>Показать эти звонки</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Перезвонили</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>Дозвонился сам</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Line unknown</source>
        <translation>Линия неизвестна</translation>
    </message>
    <message>
        <source>From the ledger: {figure}, {days}</source>
        <translation>Из учёта: {figure}, {days}</translation>
    </message>
    <message>
        <source>From the ledger: {figure}, {days}, {line}</source>
        <translation>Из учёта: {figure}, {days}, {line}</translation>
    </message>
</context>
<context>
    <name>CallRound</name>
    <message>
        <source>Wants no calls</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>The round waits</source>
        <translation>Обзвон на паузе</translation>
    </message>
    <message>
        <source>Say first what the last call came to</source>
        <translation>Сначала укажите результат прошлого звонка</translation>
    </message>
    <message>
        <source>Another call is on</source>
        <translation>Идёт другой звонок</translation>
    </message>
    <message>
        <source>It could not be dialled</source>
        <translation>Не удалось набрать номер</translation>
    </message>
    <message>
        <source>By hand: no telephone dials here</source>
        <translation>Вручную: здесь нет телефона для набора</translation>
    </message>
    <message>
        <source>F12 waits, Esc ends the round.</source>
        <translation>F12 — пауза, Esc — закончить обзвон.</translation>
    </message>
    <message>
        <source>Nobody is called until F12 is pressed.</source>
        <translation>Пока не нажата F12, никому не звоним.</translation>
    </message>
    <message>
        <source>The next one is called when the line is free.</source>
        <translation>Следующий звонок — когда освободится линия.</translation>
    </message>
    <message>
        <source>The round waits after this call.</source>
        <translation>После этого звонка — пауза.</translation>
    </message>
    <message>
        <source>The digit of the result, then Ctrl+Enter.</source>
        <translation>Цифра результата, затем Ctrl+Enter.</translation>
    </message>
    <message>
        <source>N or B hangs up and goes on.</source>
        <translation>N или B — положить трубку и дальше.</translation>
    </message>
    <message>
        <source>Say what came of it; F8 calls once more.</source>
        <translation>Укажите результат; F8 — позвонить ещё раз.</translation>
    </message>
    <message>
        <source>Enter saves the marked result; F8 calls once more.</source>
        <translation>Enter сохраняет отмеченный результат; F8 — позвонить ещё раз.</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>Номер неизвестен.</translation>
    </message>
    <message>
        <source>{why} F8 tries again.</source>
        <translation>{why} F8 — попробовать снова.</translation>
    </message>
    <message>
        <source>Call them, then say what came of it.</source>
        <translation>Позвоните и укажите результат.</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Набираем номер</translation>
    </message>
    <message>
        <source>Talking {time}</source>
        <translation>Разговор {time}</translation>
    </message>
    <message>
        <source>It rings there {time}</source>
        <translation>Идут гудки {time}</translation>
    </message>
    <message>
        <source>Calling {time}</source>
        <translation>Звоним {time}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>Разговор окончен</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>Линия была занята</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>Звонок отклонён</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <translation>Соединиться не удалось</translation>
    </message>
    <message>
        <source>Hung up before an answer</source>
        <translation>Положили трубку до ответа</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Никто не ответил</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Сделано {done} из {total}</translation>
    </message>
    <message>
        <source>reached {number}</source>
        <translation>дозвонились {number}</translation>
    </message>
    <message>
        <source>not reached {number}</source>
        <translation>не дозвонились {number}</translation>
    </message>
    <message>
        <source>Skipped: {calls}</source>
        <translation>Пропущены: {calls}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>просит не звонить</translation>
    </message>
    <message>
        <source>out of hours where they live until {when}</source>
        <translation>по местному времени звонить нельзя до {when}</translation>
    </message>
    <message>
        <source>tried enough today, again {when}</source>
        <translation>на сегодня попыток достаточно, снова {when}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>CallWays</name>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущенный</translation>
    </message>
    <message>
        <source>Direction of the call</source>
        <translation>Направление звонка</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number</source>
        <translation>
            <numerusform>Этот номер у %n человека</numerusform>
            <numerusform>Этот номер у %n человек</numerusform>
            <numerusform>Этот номер у %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last visit %n day(s) ago</source>
        <translation>
            <numerusform>последний визит %n день назад</numerusform>
            <numerusform>последний визит %n дня назад</numerusform>
            <numerusform>последний визит %n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerBox</name>
    <message numerus="yes">
        <source>This number: %n person(s)</source>
        <translation>
            <numerusform>Этот номер: %n человек</numerusform>
            <numerusform>Этот номер: %n человека</numerusform>
            <numerusform>Этот номер: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>or the whole name</source>
        <translation>или имя целиком</translation>
    </message>
    <message>
        <source>None of them: somebody new (Alt+N)</source>
        <translation>Никто из них: новый человек (Alt+N)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Open lead</source>
        <translation>Открытый лид</translation>
    </message>
</context>
<context>
    <name>CallerCardView</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Просил(а) не звонить</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Last talks</source>
        <translation>Последние разговоры</translation>
    </message>
    <message>
        <source>Nobody has talked with them yet.</source>
        <translation>С этим человеком ещё никто не говорил.</translation>
    </message>
    <message>
        <source>Card of the caller {name}</source>
        <translation>Карточка звонящего: {name}</translation>
    </message>
</context>
<context>
    <name>CallerNaming</name>
    <message>
        <source>Really somebody new</source>
        <translation>Это действительно новый человек</translation>
    </message>
    <message>
        <source>Who is it? Write the name while you talk</source>
        <translation>Кто звонит? Впишите имя по ходу разговора</translation>
    </message>
    <message>
        <source>Name of somebody else in the family of {name}</source>
        <translation>Имя другого члена семьи ({name})</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>Имя звонящего</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Сохранить имя</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Go on with the call</source>
        <translation>Продолжить звонок</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Say who it was</source>
        <translation>Указать, кто звонил</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Позвонить на этот номер</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>New call to this number</source>
        <translation>Новый звонок на этот номер</translation>
    </message>
    <message>
        <source>Give the caller up</source>
        <translation>Больше не перезванивать</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>Подробности звонка</translation>
    </message>
    <message>
        <source>Put the call right</source>
        <translation>Исправить звонок</translation>
    </message>
    <message>
        <source>Ledger of the calls</source>
        <translation>Учёт звонков</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <translation>Прослушать запись</translation>
    </message>
    <message>
        <source>Go through my call round</source>
        <translation>Начать мой обзвон</translation>
    </message>
    <message>
        <source>Nobody was there. The next try is due: %1</source>
        <translation>Не дозвонились. Следующая попытка: %1</translation>
    </message>
    <message>
        <source>No call round is planned for you.</source>
        <translation>Для вас не запланирован обзвон.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Показать все звонки</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Перезванивать некому</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait for a call back</source>
        <translation>
            <numerusform>Ждёт звонка %n человек</numerusform>
            <numerusform>Ждут звонка %n человека</numerusform>
            <numerusform>Ждут звонка %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Missed calls come here at once.</source>
        <translation>Пропущенные звонки сразу появляются здесь.</translation>
    </message>
    <message>
        <source>No call was missed</source>
        <translation>Пропущенных звонков нет</translation>
    </message>
    <message>
        <source>Missed calls stay here, also when called back.</source>
        <translation>Пропущенные остаются здесь и после того, как перезвонили.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Звонков пока нет</translation>
    </message>
    <message>
        <source>Every call that is made or written down shows here.</source>
        <translation>Здесь виден каждый сделанный или записанный звонок.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>Open the card, or call back</source>
        <translation>Открыть карточку или перезвонить</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Who it was</source>
        <translation>Кто звонил</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Between desks</source>
        <translation>Внутренние</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the task</source>
        <translation>Отменить задачу</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Или своими словами</translation>
    </message>
    <message>
        <source>{title} is still open, so this comes next instead:</source>
        <translation>«{title}» ещё не завершено, поэтому взамен будет запланировано:</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>Не удалось прочитать; смотрите под полем.</translation>
    </message>
    <message>
        <source>Say why: press the digit of a reason.</source>
        <translation>Выберите причину: нажмите её цифру.</translation>
    </message>
    <message>
        <source>Cancelled. Ctrl+Z takes it back.</source>
        <translation>Отменено. Ctrl+Z — вернуть.</translation>
    </message>
</context>
<context>
    <name>CancelVisitDialog</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation>Кто отменяет?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Digit: the reason · then Enter</source>
        <translation>Цифра — причина · затем Enter</translation>
    </message>
    <message>
        <source>{name}, {when}, {service}</source>
        <translation>{name}, {when}, {service}</translation>
    </message>
    <message>
        <source>Say why: press the digit of a reason.</source>
        <translation>Укажите причину: нажмите её цифру.</translation>
    </message>
    <message>
        <source>The appointment is cancelled. Ctrl+Z takes it back.</source>
        <translation>Запись отменена. Ctrl+Z вернёт её.</translation>
    </message>
    <message>
        <source>The appointment is cancelled; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>Запись отменена; СМС в очереди. Ctrl+Z вернёт всё как было.</translation>
    </message>
</context>
<context>
    <name>CandidateChips</name>
    <message>
        <source>Somebody else (Alt+N)</source>
        <translation>Кто-то другой (Alt+N)</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>Семья…</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>тот же номер</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>pays</source>
        <translation>платит</translation>
    </message>
    <message>
        <source>Numbers and details</source>
        <translation>Телефоны и данные</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Номер в реестре врачей</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Удобное время</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>неверный номер</translation>
    </message>
    <message>
        <source>Write down a call to %1</source>
        <translation>Записать звонок на %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Скопировать %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Ещё о номере %1</translation>
    </message>
    <message>
        <source>This number is wrong</source>
        <translation>Номер неверный</translation>
    </message>
    <message>
        <source>This number is right after all</source>
        <translation>Номер всё-таки верный</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Прикрепить файл…</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Сохранить %1 как…</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>last talk %1</source>
        <translation>последний контакт %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Write down a call with this person</source>
        <translation>Записать звонок с этим человеком</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>New task for this person</source>
        <translation>Новая задача для этого человека</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>New lead of this person</source>
        <translation>Новый лид этого человека</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Do not call and do not send messages</source>
        <translation>Не звонить и не писать</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>Не писать</translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>Объединён с другой карточкой</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Funnel stage</source>
        <translation>Этап воронки</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Исправить результат</translation>
    </message>
</context>
<context>
    <name>CardVisits</name>
    <message>
        <source>No visit of today waits for this person. B books one.</source>
        <translation>На сегодня этого человека никто не ждёт. B — записать на приём.</translation>
    </message>
    <message>
        <source>Arrived: {name}. Ctrl+Z takes it back.</source>
        <translation>Отмечен приход: {name}. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{service}, {provider}</source>
        <translation>{service}, {provider}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>The patient is here (A)</source>
        <translation>Пациент пришёл (A)</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Receive the patient (D)</source>
        <translation>Оформить визит (D)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Book an appointment (B)</source>
        <translation>Записать на приём (B)</translation>
    </message>
    <message>
        <source>Prices and times</source>
        <translation>Цены и время</translation>
    </message>
    <message>
        <source>Prices and free times for whoever asks (R)</source>
        <translation>Цены и свободное время для тех, кто спрашивает (R)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>The therapists' schedule (S)</source>
        <translation>Расписание врачей (S)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Take a payment (P)</source>
        <translation>Принять оплату (P)</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n день здесь</numerusform>
            <numerusform>%n дня здесь</numerusform>
            <numerusform>%n дней здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>С сегодня</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>Без суммы</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Ничего не запланировано</translation>
    </message>
</context>
<context>
    <name>CardWork</name>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Открытые дела</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
</context>
<context>
    <name>CategoryAnswers</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удалось прочитать поле «%1».</translation>
    </message>
    <message>
        <source>%1 must be answered.</source>
        <translation>Поле «%1» нужно заполнить.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (обязательно)</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Categories of people</source>
        <translation>Категории контактов</translation>
    </message>
    <message>
        <source>Each category asks for data of its own on a person's form.</source>
        <translation>Каждая категория запрашивает в форме контакта свои данные.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Что запрашивается</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Give the category a name.</source>
        <translation>Дайте категории название.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Сохранено. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>ChainDialog</name>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Что связано</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter — перейти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Request: {kind}</source>
        <translation>Обращение: {kind}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запись на приём</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Приём</translation>
    </message>
</context>
<context>
    <name>ChildWords</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) and messengers</source>
        <translation>
            <numerusform>%n адрес эл. почты или мессенджер</numerusform>
            <numerusform>%n адреса эл. почты или мессенджера</numerusform>
            <numerusform>%n адресов эл. почты и мессенджеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n адрес</numerusform>
            <numerusform>%n адреса</numerusform>
            <numerusform>%n адресов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family link(s)</source>
        <translation>
            <numerusform>%n родственная связь</numerusform>
            <numerusform>%n родственные связи</numerusform>
            <numerusform>%n родственных связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n лид</numerusform>
            <numerusform>%n лида</numerusform>
            <numerusform>%n лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n сделка</numerusform>
            <numerusform>%n сделки</numerusform>
            <numerusform>%n сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n запись на приём</numerusform>
            <numerusform>%n записи на приём</numerusform>
            <numerusform>%n записей на приём</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s)</source>
        <translation>
            <numerusform>%n приём</numerusform>
            <numerusform>%n приёма</numerusform>
            <numerusform>%n приёмов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n оплата</numerusform>
            <numerusform>%n оплаты</numerusform>
            <numerusform>%n оплат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history</source>
        <translation>
            <numerusform>%n запись истории</numerusform>
            <numerusform>%n записи истории</numerusform>
            <numerusform>%n записей истории</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Write the name of the clinic.</source>
        <translation>Напишите название клиники.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ваша клиника</translation>
    </message>
    <message>
        <source>The name stands in the window and on everything that is printed.</source>
        <translation>Название видно в окне программы и на всём, что печатается.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Название клиники</translation>
    </message>
    <message>
        <source>Sepid Clinic</source>
        <translation>Клиника «Сепид»</translation>
    </message>
    <message>
        <source>The people you serve are called</source>
        <translation>Как вы называете тех, кто к вам приходит</translation>
    </message>
</context>
<context>
    <name>ClinicTelephoneDialog</name>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Number as the exchange sends it</source>
        <translation>Номер, как его передаёт АТС</translation>
    </message>
    <message>
        <source>Whose missed calls</source>
        <translation>Кому пропущенные</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Внутренний номер</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Чей это номер</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>Номер начинается с</translation>
    </message>
    <message>
        <source>Dialled instead</source>
        <translation>Набирать вместо этого</translation>
    </message>
    <message>
        <source>Before everything</source>
        <translation>Перед номером</translation>
    </message>
    <message>
        <source>Nobody's in particular</source>
        <translation>Никому отдельно</translation>
    </message>
    <message>
        <source>A telephone for all</source>
        <translation>Общий телефон</translation>
    </message>
    <message>
        <source>The clinic's telephone is saved. Ctrl+Z takes it back.</source>
        <translation>Телефон клиники сохранён. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>The clinic's telephone</source>
        <translation>Телефон клиники</translation>
    </message>
    <message>
        <source>It holds for everybody in the clinic.</source>
        <translation>Общее для всех сотрудников клиники.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Внутренние номера</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Набор номера</translation>
    </message>
    <message>
        <source>Hours and recordings</source>
        <translation>Часы и записи</translation>
    </message>
    <message>
        <source>Parts of the clinic's telephone</source>
        <translation>Разделы телефона клиники</translation>
    </message>
    <message>
        <source>The numbers that people call. A missed call goes to the team of its line.</source>
        <translation>Номера, на которые звонят. Пропущенный звонок достаётся команде своей линии.</translation>
    </message>
    <message>
        <source>Who rings when an extension rings: colleagues' names instead of numbers, and whose talk it was.</source>
        <translation>Чей это внутренний номер: вместо номера видно имя коллеги и понятно, кто говорил.</translation>
    </message>
    <message>
        <source>How your exchange wants numbers, for example “+98” as “0”, or a 9 before every outside number.</source>
        <translation>Как ваша АТС ждёт номера: например, «+7» как «8» или 9 перед каждым внешним номером.</translation>
    </message>
    <message>
        <source>Call rounds ring people only at these hours of their own clock, and so often a day at most.</source>
        <translation>При обзвоне людям звонят только в эти часы по их местному времени и не чаще указанного числа раз в день.</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Ещё одна линия</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Убрать эту линию</translation>
    </message>
    <message>
        <source>One more extension</source>
        <translation>Ещё один внутренний номер</translation>
    </message>
    <message>
        <source>Remove this extension</source>
        <translation>Убрать этот номер</translation>
    </message>
    <message>
        <source>One more rule</source>
        <translation>Ещё одно правило</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Убрать это правило</translation>
    </message>
</context>
<context>
    <name>CloseRequestDialog</name>
    <message>
        <source>Close the request</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Spam or a wrong number</source>
        <translation>Спам или ошиблись номером</translation>
    </message>
    <message>
        <source>Lost: the person does not want it</source>
        <translation>Потеряно: человек отказался</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему потеряно?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>Цифра выбирает, Enter сохраняет</translation>
    </message>
    <message>
        <source>Say how it ends: press the digit.</source>
        <translation>Укажите, чем закончилось: нажмите цифру.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Укажите, почему потеряно: нажмите цифру причины.</translation>
    </message>
    <message>
        <source>The request is closed. Ctrl+Z takes it back.</source>
        <translation>Обращение закрыто. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>This is a list of</source>
        <translation>Что в таблице</translation>
    </message>
    <message>
        <source>Whoever is here already</source>
        <translation>Кто уже есть в базе</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>Дополнить пустое</translation>
    </message>
    <message>
        <source>Make once more</source>
        <translation>Создать ещё раз</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Try without storing</source>
        <translation>Проверить без записи</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {sheet}, %n row(s)</source>
        <translation>
            <numerusform>Лист {sheet}, %n строка</numerusform>
            <numerusform>Лист {sheet}, %n строки</numerusform>
            <numerusform>Лист {sheet}, %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s), encoding {encoding}, cells separated by {delimiter}</source>
        <translation>
            <numerusform>Около %n строки, кодировка {encoding}, разделитель {delimiter}</numerusform>
            <numerusform>Около %n строк, кодировка {encoding}, разделитель {delimiter}</numerusform>
            <numerusform>Около %n строк, кодировка {encoding}, разделитель {delimiter}</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is “{field}”: without it nothing can be stored.</source>
        <translation>Укажите, в каком столбце «{field}»: без него ничего не записать.</translation>
    </message>
    <message>
        <source>A file with these columns was imported before; the same fields were chosen.</source>
        <translation>Файл с такими столбцами уже загружали; выбраны те же поля.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не загружать</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>No action has this name.</source>
        <translation>Такого действия нет.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Light look</source>
        <translation>Светлое оформление</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Тёмное оформление</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>Заблокировать программу</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новое действие</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>Hand over somebody's work</source>
        <translation>Передать дела сотрудника</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Therapist away</source>
        <translation>Специалиста не будет</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>Состояние этой станции</translation>
    </message>
    <message>
        <source>Set up and try the telephone</source>
        <translation>Настроить и проверить телефон</translation>
    </message>
    <message>
        <source>Practise with thirty calls</source>
        <translation>Тренировка: тридцать звонков</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment… @ colleague, # client</source>
        <translation>Комментарий… @ коллега, # пациент</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Call records (*.csv)</source>
        <translation>Записи о звонках (*.csv)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) of the file are in the log.</source>
        <translation>
            <numerusform>%n разговор из файла есть в журнале.</numerusform>
            <numerusform>Все %n разговора из файла есть в журнале.</numerusform>
            <numerusform>Все %n разговоров из файла есть в журнале.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are missing in the log.</source>
        <translation>
            <numerusform>В журнале нет %n разговора.</numerusform>
            <numerusform>В журнале нет %n разговоров.</numerusform>
            <numerusform>В журнале нет %n разговоров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended otherwise; put them right by hand.</source>
        <translation>
            <numerusform>%n закончился иначе; исправьте вручную.</numerusform>
            <numerusform>%n закончились иначе; исправьте вручную.</numerusform>
            <numerusform>%n закончились иначе; исправьте вручную.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the exchange’s file</source>
        <translation>Сверить с файлом АТС</translation>
    </message>
    <message>
        <source>Each conversation that the log lacks is named</source>
        <translation>Назван каждый разговор, которого нет в журнале</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Choose the file in which the exchange writes its calls.</source>
        <translation>Выберите файл, в который АТС записывает звонки.</translation>
    </message>
    <message>
        <source>Take over the missing</source>
        <translation>Добавить недостающие</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No file was compared yet</source>
        <translation>Файл ещё не сверяли</translation>
    </message>
    <message>
        <source>Missing in the log</source>
        <translation>Нет в журнале</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>Exchange: {there}; log: {here}</source>
        <translation>АТС: {there}; журнал: {here}</translation>
    </message>
</context>
<context>
    <name>CompleteTaskDialog</name>
    <message>
        <source>Choose what came of it: press its digit.</source>
        <translation>Выберите результат: нажмите его цифру.</translation>
    </message>
    <message>
        <source>Say why the client refused: press the digit of a reason.</source>
        <translation>Выберите причину отказа: нажмите её цифру.</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>Не заполнено поле «{field}».</translation>
    </message>
    <message>
        <source>Saved. Next: {step}. Ctrl+Z takes it back.</source>
        <translation>Сохранено. Дальше: {step}. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Saved. The work ends here. Ctrl+Z takes it back.</source>
        <translation>Сохранено, работа на этом закончена. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>The result is put right. Ctrl+Z takes it back.</source>
        <translation>Результат исправлен. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>The call round is done.</source>
        <translation>Обзвон завершён.</translation>
    </message>
    <message>
        <source>{round}: call {number} of {total}</source>
        <translation>{round}: звонок {number} из {total}</translation>
    </message>
    <message>
        <source>The deal is won.</source>
        <translation>Сделка выиграна.</translation>
    </message>
    <message>
        <source>The lead is closed with its reason.</source>
        <translation>Лид закрывается с указанной причиной.</translation>
    </message>
    <message>
        <source>Result of the task</source>
        <translation>Результат задачи</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Исправить результат</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Press the digit of the result</source>
        <translation>Нажмите цифру результата</translation>
    </message>
    <message>
        <source>What it asks and the next step appear here.</source>
        <translation>Здесь появятся вопросы и следующий шаг.</translation>
    </message>
    <message>
        <source>N no answer · B busy · the same key or Enter saves · Esc ends the round</source>
        <translation>N нет ответа · B занято · та же клавиша или Enter — сохранить · Esc — закончить</translation>
    </message>
    <message>
        <source>Enter saves · Alt+digit another result · Ctrl+B books · Alt+T next step for the team</source>
        <translation>Enter — сохранить · Alt+цифра — иначе · Ctrl+B — запись · Alt+T — команде</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Entered here: {by}</source>
        <translation>Введено здесь: {by}</translation>
    </message>
    <message>
        <source>Looking for the nearest free times…</source>
        <translation>Ищем ближайшее свободное время…</translation>
    </message>
    <message>
        <source>The nearest free times</source>
        <translation>Ближайшее свободное время</translation>
    </message>
    <message>
        <source>Nothing is free within a week of this time.</source>
        <translation>За неделю до и после этого времени ничего не свободно.</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Что было введено</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мой вариант</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Вариант коллеги</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Было: {value}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Сейчас: {value}</translation>
    </message>
    <message>
        <source>This is what stands there now.</source>
        <translation>Сейчас записано именно это.</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) to decide, one key each</source>
        <translation>
            <numerusform>Нужно решить %n вопрос, одной клавишей</numerusform>
            <numerusform>Нужно решить %n вопроса, каждый одной клавишей</numerusform>
            <numerusform>Нужно решить %n вопросов, каждый одной клавишей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Ничто не ждёт вашего решения</translation>
    </message>
    <message>
        <source>The server has taken everything that was done here, or it is still on its way.</source>
        <translation>Сервер принял всё, что сделано здесь, или это ещё в пути.</translation>
    </message>
    <message>
        <source>↑ ↓ another matter · Enter the card · F8 copies the number</source>
        <translation>↑ ↓ другой вопрос · Enter карточка · F8 скопировать номер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>Позвоните: {name}, {number}. Номер скопирован.</translation>
    </message>
</context>
<context>
    <name>ConvertRequestDialog</name>
    <message>
        <source>Make a lead of the request</source>
        <translation>Сделать из обращения лид</translation>
    </message>
    <message>
        <source>Make the lead</source>
        <translation>Создать лид</translation>
    </message>
    <message>
        <source>Whose lead is it?</source>
        <translation>Чей это лид?</translation>
    </message>
    <message>
        <source>Services wished for</source>
        <translation>Интересующие услуги</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>Write the name, or choose whose lead it is.</source>
        <translation>Впишите имя или выберите, чей это лид.</translation>
    </message>
    <message>
        <source>The request is a lead now, with its next step. Ctrl+Z takes it back.</source>
        <translation>Обращение стало лидом со следующим шагом. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>CorrectCallDialog</name>
    <message>
        <source>Put the call right</source>
        <translation>Исправить звонок</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что это было</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Whose call it was</source>
        <translation>Чей это был звонок</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>Разговор, минут</translation>
    </message>
    <message>
        <source>and seconds</source>
        <translation>и секунд</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What is said here no later record unsays</source>
        <translation>Записи АТС этого уже не изменят</translation>
    </message>
    <message>
        <source>A call keeps a number: write the right one, it has digits.</source>
        <translation>У звонка остаётся номер: введите верный, цифрами.</translation>
    </message>
    <message>
        <source>Choose in the list whose call it was.</source>
        <translation>Выберите в списке, чей это был звонок.</translation>
    </message>
    <message>
        <source>Choose whose call it was: it had somebody’s name, and does not lose it.</source>
        <translation>Выберите, чей это был звонок: имя у него уже есть, пустым его сделать нельзя.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The call was put right, and the ledger with it. Ctrl+Z takes it back.</source>
        <translation>Звонок исправлен, учёт тоже. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>They called, and we talked</source>
        <translation>Нам позвонили, поговорили</translation>
    </message>
    <message>
        <source>They called, nobody answered</source>
        <translation>Нам позвонили, никто не ответил</translation>
    </message>
    <message>
        <source>They called and hung up while waiting</source>
        <translation>Нам позвонили и не дождались ответа</translation>
    </message>
    <message>
        <source>We called, and we talked</source>
        <translation>Мы позвонили, поговорили</translation>
    </message>
    <message>
        <source>We called and did not reach them</source>
        <translation>Мы позвонили и не дозвонились</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>“{result}” stays in the history.</source>
        <translation>«{result}» остаётся в истории.</translation>
    </message>
    <message>
        <source>Work on “{task}” has begun, so it stays as the next step.</source>
        <translation>Задача «{task}» уже в работе, поэтому она остаётся следующим шагом.</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>Снимается: {step}.</translation>
    </message>
    <message>
        <source>What was closed by it is open again.</source>
        <translation>Закрытое этим результатом снова открывается.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{by} gave you the work of {name}: %n task(s)</source>
        <translation>
            <numerusform>{by} передаёт вам работу сотрудника {name}: %n задачу</numerusform>
            <numerusform>{by} передаёт вам работу сотрудника {name}: %n задачи</numerusform>
            <numerusform>{by} передаёт вам работу сотрудника {name}: %n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was reached at {number} in %n attempt(s), and nobody calls back any more</source>
        <translation>
            <numerusform>По номеру {number} не дозвонились за %n попытку, больше никто не перезвонит</numerusform>
            <numerusform>По номеру {number} не дозвонились за %n попытки, больше никто не перезвонит</numerusform>
            <numerusform>По номеру {number} не дозвонились за %n попыток, больше никто не перезвонит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the deal has been at “{stage}” for %n day(s)</source>
        <translation>
            <numerusform>Когда сделка стоит на этапе «{stage}» уже %n день</numerusform>
            <numerusform>Когда сделка стоит на этапе «{stage}» уже %n дня</numerusform>
            <numerusform>Когда сделка стоит на этапе «{stage}» уже %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the deal has been at one stage for %n day(s)</source>
        <translation>
            <numerusform>Когда сделка стоит на одном этапе уже %n день</numerusform>
            <numerusform>Когда сделка стоит на одном этапе уже %n дня</numerusform>
            <numerusform>Когда сделка стоит на одном этапе уже %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then plan “{task}” in %n day(s)</source>
        <translation>
            <numerusform>то запланировать «{task}» через %n день</numerusform>
            <numerusform>то запланировать «{task}» через %n дня</numerusform>
            <numerusform>то запланировать «{task}» через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have touched %n deal(s).</source>
        <translation>
            <numerusform>Правило затронуло бы %n сделку.</numerusform>
            <numerusform>Правило затронуло бы %n сделки.</numerusform>
            <numerusform>Правило затронуло бы %n сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s) here.</source>
        <translation>
            <numerusform>Пароль здесь должен содержать не менее %n знака.</numerusform>
            <numerusform>Пароль здесь должен содержать не менее %n знаков.</numerusform>
            <numerusform>Пароль здесь должен содержать не менее %n знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n cell(s), but the header has only {expected}.</source>
        <translation>
            <numerusform>В этой строке %n ячейка, а в заголовке только {expected}.</numerusform>
            <numerusform>В этой строке %n ячейки, а в заголовке только {expected}.</numerusform>
            <numerusform>В этой строке %n ячеек, а в заголовке только {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n cell(s), but the header has {expected}.</source>
        <translation>
            <numerusform>В этой строке %n ячейка, а в заголовке — {expected}.</numerusform>
            <numerusform>В этой строке %n ячейки, а в заголовке — {expected}.</numerusform>
            <numerusform>В этой строке %n ячеек, а в заголовке — {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell of this row is longer than %n character(s).</source>
        <translation>
            <numerusform>Ячейка этой строки длиннее %n знака.</numerusform>
            <numerusform>Ячейка этой строки длиннее %n знаков.</numerusform>
            <numerusform>Ячейка этой строки длиннее %n знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n character(s).</source>
        <translation>
            <numerusform>Здесь больше %n знака.</numerusform>
            <numerusform>Здесь больше %n знаков.</numerusform>
            <numerusform>Здесь больше %n знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tag has at most %n word(s). Write the rest as a comment.</source>
        <translation>
            <numerusform>В метке не больше %n слова. Остальное напишите в комментарии.</numerusform>
            <numerusform>В метке не больше %n слов. Остальное напишите в комментарии.</numerusform>
            <numerusform>В метке не больше %n слов. Остальное напишите в комментарии.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркмения</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Iranian rial</source>
        <translation>иранский риал</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>российский рубль</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>доллар США</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>евро</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>фунт стерлингов</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>турецкая лира</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>дирхам ОАЭ</translation>
    </message>
    <message>
        <source>Kazakhstani tenge</source>
        <translation>казахстанский тенге</translation>
    </message>
    <message>
        <source>Uzbek sum</source>
        <translation>узбекский сум</translation>
    </message>
    <message>
        <source>Afghan afghani</source>
        <translation>афганский афгани</translation>
    </message>
    <message>
        <source>Iraqi dinar</source>
        <translation>иракский динар</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Тегеран</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <translation>Калининград</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>Екатеринбург</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Омск</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Новосибирск</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>Красноярск</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>Иркутск</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>Якутск</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>Владивосток</translation>
    </message>
    <message>
        <source>Kabul</source>
        <translation>Кабул</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Дубай</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Dushanbe</source>
        <translation>Душанбе</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>Багдад</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Стамбул</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Берлин</translation>
    </message>
    <message>
        <source>Minsk</source>
        <translation>Минск</translation>
    </message>
</context>
<context>
    <name>CurrentStrip</name>
    <message>
        <source>In work, taken {when}</source>
        <translation>В работе, взята {when}</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Open the client's card</source>
        <translation>Открыть карточку пациента</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Tell the result (F9)</source>
        <translation>Указать результат (F9)</translation>
    </message>
</context>
<context>
    <name>CutStrip</name>
    <message>
        <source>Not all activities fit: only the first %1 are shown. Choose fewer days or fewer people.</source>
        <translation>Все действия не помещаются: показаны только первые %1. Выберите меньше дней или сотрудников.</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Показать один день</translation>
    </message>
    <message>
        <source>Show only mine</source>
        <translation>Показать только мои</translation>
    </message>
    <message>
        <source>Open the list of the day</source>
        <translation>Открыть список этого дня</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Выбрать день в календаре</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>Since this day</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>По этот день</translation>
    </message>
</context>
<context>
    <name>DealDelegate</name>
    <message>
        <source>Nobody is named</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Its first step is planned for today.</source>
        <translation>Первый шаг будет запланирован на сегодня.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Change the deal</source>
        <translation>Изменить сделку</translation>
    </message>
    <message>
        <source>Whose deal</source>
        <translation>Чья сделка</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Ожидаемая дата</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Marketing method</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>A person or an organisation</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <source>Choose whose deal it is: type three letters of the name.</source>
        <translation>Выберите, чья это сделка: введите три буквы имени.</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Напишите в двух словах, о чём сделка.</translation>
    </message>
    <message>
        <source>The deal is saved. Ctrl+Z takes it back.</source>
        <translation>Сделка сохранена. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>{name}, organisation</source>
        <translation>{name}, организация</translation>
    </message>
</context>
<context>
    <name>DealHistoryDialog</name>
    <message>
        <source>History of stages</source>
        <translation>История этапов</translation>
    </message>
    <message>
        <source>This deal has not moved yet.</source>
        <translation>Эта сделка ещё не двигалась.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>Opened at %1</source>
        <translation>Открыта на этапе «%1»</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Из «%1» в «%2»</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>по правилу</translation>
    </message>
    <message>
        <source>by the workflow</source>
        <translation>по рабочему процессу</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>при импорте</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>ожидаемая дата</translation>
    </message>
    <message>
        <source>service</source>
        <translation>услуга</translation>
    </message>
    <message>
        <source>marketing method</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытый</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешный</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Неуспешный</translation>
    </message>
    <message>
        <source>Deals are moved by hand</source>
        <translation>Сделки переводят вручную</translation>
    </message>
    <message>
        <source>Deals follow the workflow</source>
        <translation>Сделки идут по рабочему процессу</translation>
    </message>
    <message>
        <source>A task is done</source>
        <translation>Выполнена задача</translation>
    </message>
    <message>
        <source>The lead changes its status</source>
        <translation>Лид меняет статус</translation>
    </message>
    <message>
        <source>An appointment changes its status</source>
        <translation>Запись меняет статус</translation>
    </message>
    <message>
        <source>The deal comes to a stage</source>
        <translation>Сделка приходит на этап</translation>
    </message>
    <message>
        <source>The deal stays at a stage for too long</source>
        <translation>Сделка слишком долго стоит на этапе</translation>
    </message>
    <message>
        <source>Money is received</source>
        <translation>Поступили деньги</translation>
    </message>
    <message>
        <source>Move the deal to a stage</source>
        <translation>Перевести сделку на этап</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Запланировать задачу</translation>
    </message>
    <message>
        <source>Give the deal to somebody</source>
        <translation>Передать сделку</translation>
    </message>
    <message>
        <source>Put a tag on the deal</source>
        <translation>Поставить на сделку метку</translation>
    </message>
    <message>
        <source>When “{task}” ends with “{result}”</source>
        <translation>Когда «{task}» завершается результатом «{result}»</translation>
    </message>
    <message>
        <source>When “{task}” is done</source>
        <translation>Когда выполнена задача «{task}»</translation>
    </message>
    <message>
        <source>When a task ends with “{result}”</source>
        <translation>Когда задача завершается результатом «{result}»</translation>
    </message>
    <message>
        <source>When a task is done</source>
        <translation>Когда выполнена задача</translation>
    </message>
    <message>
        <source>When the lead becomes “{status}”</source>
        <translation>Когда статус лида становится «{status}»</translation>
    </message>
    <message>
        <source>When the lead changes its status</source>
        <translation>Когда лид меняет статус</translation>
    </message>
    <message>
        <source>When an appointment becomes “{status}”</source>
        <translation>Когда статус записи становится «{status}»</translation>
    </message>
    <message>
        <source>When an appointment changes its status</source>
        <translation>Когда запись меняет статус</translation>
    </message>
    <message>
        <source>When the deal comes to “{stage}”</source>
        <translation>Когда сделка приходит на этап «{stage}»</translation>
    </message>
    <message>
        <source>When the deal comes to another stage</source>
        <translation>Когда сделка приходит на другой этап</translation>
    </message>
    <message>
        <source>When money is received</source>
        <translation>Когда поступили деньги</translation>
    </message>
    <message>
        <source>When the deal stays at “{stage}” longer than it may</source>
        <translation>Когда сделка стоит на этапе «{stage}» дольше положенного</translation>
    </message>
    <message>
        <source>When the deal stays at a stage longer than it may</source>
        <translation>Когда сделка стоит на этапе дольше положенного</translation>
    </message>
    <message>
        <source>if it stands at “{stage}”</source>
        <translation>если она на этапе «{stage}»</translation>
    </message>
    <message>
        <source>if it is a deal of “{pipeline}”</source>
        <translation>если она из воронки «{pipeline}»</translation>
    </message>
    <message>
        <source>whatever deal it is</source>
        <translation>какой бы ни была сделка</translation>
    </message>
    <message>
        <source>then move it to “{stage}”</source>
        <translation>то перевести её на этап «{stage}»</translation>
    </message>
    <message>
        <source>then plan “{task}” for today</source>
        <translation>то запланировать «{task}» на сегодня</translation>
    </message>
    <message>
        <source>then give it to {name}</source>
        <translation>то передать её: {name}</translation>
    </message>
    <message>
        <source>then put the tag “{tag}” on it</source>
        <translation>то поставить на неё метку «{tag}»</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>то, чего больше нет</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Move to another stage</source>
        <translation>Перевести на другой этап</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>History of stages</source>
        <translation>История этапов</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Change the deal</source>
        <translation>Изменить сделку</translation>
    </message>
    <message>
        <source>View of the deals</source>
        <translation>Вид сделок</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Each is born with its lead</source>
        <translation>Каждая рождается вместе с лидом</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешные</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерянные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>No deals here</source>
        <translation>Здесь нет сделок</translation>
    </message>
    <message>
        <source>Every new lead brings its deal.</source>
        <translation>Каждый новый лид приносит свою сделку.</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Что связано</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Доска или таблица</translation>
    </message>
    <message>
        <source>Move, win or lose</source>
        <translation>Этап, выигрыш или потеря</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
</context>
<context>
    <name>Dealt</name>
    <message>
        <source>Nobody of {team} is on shift now, so it stays with the team.</source>
        <translation>Сейчас на смене никого из команды {team} нет, поэтому работа остаётся у команды.</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Given in turn: {list}. Ctrl+Z takes it back.</source>
        <translation>Отдано по очереди: {list}. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>DelayCauseDialog</name>
    <message>
        <source>Cause of the late answer</source>
        <translation>Причина позднего ответа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>Цифра выбирает, Enter сохраняет</translation>
    </message>
    <message>
        <source>It was answered after %1.</source>
        <translation>Ответ дан через %1.</translation>
    </message>
</context>
<context>
    <name>DeskOperations</name>
    <message>
        <source>Go to its calls</source>
        <translation>К звонкам обзвона</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Status of the lead</source>
        <translation>Статус лида</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть в план</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand over all I leave open</source>
        <translation>Передать всё, что у меня осталось</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дню</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Моя команда</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Чьи задачи</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Вернуться к дню</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>Действия со строкой</translation>
    </message>
    <message>
        <source>Left open by me</source>
        <translation>Осталось за мной</translation>
    </message>
    <message>
        <source>Work of the day</source>
        <translation>Дела дня</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Mine, or my team's with what nobody has</source>
        <translation>Мои дела или дела команды вместе с ничьими</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Left open by me: %1</source>
        <translation>Осталось за мной: %1</translation>
    </message>
    <message>
        <source>Finish these or hand them over with H before the shift ends</source>
        <translation>До конца смены завершите их или передайте клавишей H</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Новые лиды</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>На этот день ничего нет</translation>
    </message>
    <message>
        <source>Tasks, leads, deals and calls of the day appear here by themselves.</source>
        <translation>Задачи, лиды, сделки и звонки дня появятся здесь сами.</translation>
    </message>
    <message>
        <source>No calls on this day</source>
        <translation>Звонков в этот день нет</translation>
    </message>
    <message>
        <source>Every call that is written down shows here.</source>
        <translation>Здесь видны все записанные звонки.</translation>
    </message>
    <message>
        <source>No new leads</source>
        <translation>Новых лидов нет</translation>
    </message>
    <message>
        <source>Leads made or moved on this day show here.</source>
        <translation>Здесь лиды, которые в этот день созданы или сменили статус.</translation>
    </message>
    <message>
        <source>No deals moved</source>
        <translation>Этапы сделок не менялись</translation>
    </message>
    <message>
        <source>Deals whose stage changed on this day show here.</source>
        <translation>Здесь сделки, у которых в этот день сменился этап.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Ничего не запланировано</translation>
    </message>
    <message>
        <source>All planned work of this day is done.</source>
        <translation>Все запланированное на этот день выполнено.</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Press Enter on a task to give its result.</source>
        <translation>Нажмите Enter на задаче, чтобы указать результат.</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Никто не ждёт звонка</translation>
    </message>
    <message>
        <source>Missed calls come here at once.</source>
        <translation>Пропущенные звонки сразу появляются здесь.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Просроченного нет</translation>
    </message>
    <message>
        <source>What is late stays here until it is done.</source>
        <translation>Просроченное остаётся здесь, пока не сделано.</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Открытых дел не осталось</translation>
    </message>
    <message>
        <source>You can end your shift: no work of yours is waiting.</source>
        <translation>Смену можно завершать: за вами ничего не осталось.</translation>
    </message>
</context>
<context>
    <name>DialTrial</name>
    <message>
        <source>There is no number in it that could be dialled.</source>
        <translation>В этом нет номера, который можно набрать.</translation>
    </message>
    <message>
        <source>The exchange is told: {number}</source>
        <translation>АТС получит: {number}</translation>
    </message>
    <message>
        <source>Try it with a number</source>
        <translation>Попробуйте на номере</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>List</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Где спрашивается</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Add or change values</source>
        <translation>Добавить или изменить значения</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Справочников пока нет</translation>
    </message>
    <message>
        <source>A field of a result takes its values from a list.</source>
        <translation>Поле результата берёт значения из справочника.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый справочник</translation>
    </message>
    <message>
        <source>Rename a value</source>
        <translation>Переименовать значение</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Archived: old answers keep its values.</source>
        <translation>В архиве: прежние ответы хранят его значения.</translation>
    </message>
    <message>
        <source>The program itself asks for this list, so it stays. Its values are yours to name.</source>
        <translation>Этот справочник нужен самой программе, поэтому он остаётся. Значения в нём — ваши.</translation>
    </message>
    <message>
        <source>Your own list; no result asks for it yet.</source>
        <translation>Ваш справочник; ни один результат его пока не использует.</translation>
    </message>
    <message>
        <source>Your own list, asked by: {results}</source>
        <translation>Ваш справочник, его используют результаты: {results}</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название справочника</translation>
    </message>
    <message>
        <source>New value: Enter adds it and waits for the next</source>
        <translation>Новое значение: Enter добавляет его и ждёт следующее</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>The place of a value is the digit that picks it while a result is told.</source>
        <translation>Место значения — это цифра, которой его выбирают, отмечая результат.</translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>Somebody else: a new record will be made.</source>
        <translation>Это другой человек, будет записан.</translation>
    </message>
    <message>
        <source>Really new (Alt+N)</source>
        <translation>Это другой человек (Alt+N)</translation>
    </message>
    <message>
        <source>Merge… (Alt+M)</source>
        <translation>Объединить… (Alt+M)</translation>
    </message>
    <message numerus="yes">
        <source>This number: %n people</source>
        <translation>
            <numerusform>Этот номер: %n человек</numerusform>
            <numerusform>Этот номер: %n человека</numerusform>
            <numerusform>Этот номер: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This national ID: %n people</source>
        <translation>
            <numerusform>Этот документ: %n человек</numerusform>
            <numerusform>Этот документ: %n человека</numerusform>
            <numerusform>Этот документ: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This e-mail: %n people</source>
        <translation>
            <numerusform>Эта почта: %n человек</numerusform>
            <numerusform>Эта почта: %n человека</numerusform>
            <numerusform>Эта почта: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This name and birth date: %n people</source>
        <translation>
            <numerusform>Это имя и дата рождения: %n человек</numerusform>
            <numerusform>Это имя и дата рождения: %n человека</numerusform>
            <numerusform>Это имя и дата рождения: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTeamDialog</name>
    <message>
        <source>Change the team</source>
        <translation>Изменить команду</translation>
    </message>
    <message>
        <source>Its work stays with it</source>
        <translation>Задачи команды остаются за ней</translation>
    </message>
    <message>
        <source>The team {name} is changed. Ctrl+Z takes it back.</source>
        <translation>Команда «{name}» изменена. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>EditUserDialog</name>
    <message>
        <source>Has left; with “May log in” they are back at work</source>
        <translation>Сотрудник уволен; с открытым входом он снова работает</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>Изменить данные сотрудника</translation>
    </message>
    <message>
        <source>The user is being read.</source>
        <translation>Данные сотрудника ещё читаются.</translation>
    </message>
    <message>
        <source>{name}: the changes are saved. Ctrl+Z takes them back.</source>
        <translation>{name}: изменения сохранены. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>A new member has the number, the address and the payer of this person.</source>
        <translation>У нового члена семьи тот же номер, адрес и плательщик.</translation>
    </message>
    <message>
        <source>Add to the family</source>
        <translation>Добавить в семью</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>Тот же номер</translation>
    </message>
    <message>
        <source>One more member</source>
        <translation>Новый член семьи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Without a family name it is this person's.</source>
        <translation>Без фамилии будет фамилия этого человека.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Or somebody who is known already</source>
        <translation>Или тот, кто уже есть в базе</translation>
    </message>
    <message>
        <source>What they are to this person</source>
        <translation>Кем приходится этому человеку</translation>
    </message>
    <message>
        <source>They pay for this person</source>
        <translation>Платит за этого человека</translation>
    </message>
    <message>
        <source>This family pays for the new member</source>
        <translation>За нового члена платит семья</translation>
    </message>
    <message>
        <source>The birth date is not understood.</source>
        <translation>Дата рождения непонятна.</translation>
    </message>
    <message>
        <source>Write the name, or find somebody who is known already.</source>
        <translation>Напишите имя или найдите того, кто уже есть в базе.</translation>
    </message>
    <message>
        <source>Alt+1 takes the one who is known already; Alt+N says that this is somebody else.</source>
        <translation>Alt+1 — взять уже известного человека, Alt+N — это другой человек.</translation>
    </message>
    <message>
        <source>Added to the family. Ctrl+Z takes it back.</source>
        <translation>Добавлено в семью. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>платит</translation>
    </message>
    <message>
        <source>%1 pays for this person</source>
        <translation>%1 платит за этого человека</translation>
    </message>
    <message>
        <source>Take %1 out of the family</source>
        <translation>Убрать из семьи: %1</translation>
    </message>
</context>
<context>
    <name>FetchingStep</name>
    <message>
        <source>Founding the clinic's server</source>
        <translation>Размещение клиники на сервере</translation>
    </message>
    <message>
        <source>Go on working meanwhile. You may stop at any time: what was sent is kept.</source>
        <translation>Тем временем можно работать дальше. Остановить можно в любой момент: отправленное сохранится.</translation>
    </message>
    <message>
        <source>Joining the server</source>
        <translation>Подключение к серверу</translation>
    </message>
    <message>
        <source>You may stop at any time: what has come is kept, and joining goes on there later.</source>
        <translation>Можно остановиться в любой момент: полученное сохранится, и позже подключение продолжится с этого места.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 из %2 строк</translation>
    </message>
    <message>
        <source>Making the clinic's data ready…</source>
        <translation>Данные клиники подготавливаются…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Обращение к серверу…</translation>
    </message>
    <message>
        <source>Making the encrypted base…</source>
        <translation>Создаётся зашифрованная база…</translation>
    </message>
    <message>
        <source>Fetching the clinic's data…</source>
        <translation>Загружаются данные клиники…</translation>
    </message>
    <message>
        <source>Sending the clinic's data…</source>
        <translation>Отправляются данные клиники…</translation>
    </message>
    <message>
        <source>Making it searchable…</source>
        <translation>Подготавливается поиск…</translation>
    </message>
    <message>
        <source>Fetching what others wrote meanwhile…</source>
        <translation>Загружается то, что тем временем записали другие…</translation>
    </message>
    <message>
        <source>How long it will take is told in a moment.</source>
        <translation>Сколько это займёт, станет ясно через мгновение.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Осталось меньше минуты.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Осталась примерно %n минута.</numerusform>
            <numerusform>Осталось примерно %n минуты.</numerusform>
            <numerusform>Осталось примерно %n минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Give the field a name, or take it out.</source>
        <translation>Дайте полю название или уберите его.</translation>
    </message>
    <message>
        <source>Choose the list the field takes its values from.</source>
        <translation>Выберите справочник, из которого поле берёт значения.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Fields of the result</source>
        <translation>Поля результата</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Название поля</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Тип ответа</translation>
    </message>
    <message>
        <source>Takes its values from</source>
        <translation>Значения из справочника</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Ответ обязателен</translation>
    </message>
    <message>
        <source>Sets the next date</source>
        <translation>Задаёт дату следующей задачи</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Выберите справочник…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Leave this file out</source>
        <translation>Убрать этот файл</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Write the address of the server.</source>
        <translation>Введите адрес сервера.</translation>
    </message>
    <message>
        <source>Write the login of the founder.</source>
        <translation>Введите логин основателя.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The clinic is on the server now. The other computers can join it.</source>
        <translation>Клиника теперь на сервере. Остальные компьютеры могут подключаться.</translation>
    </message>
    <message>
        <source>Stopped. What was sent is kept, and it goes on there.</source>
        <translation>Остановлено. Отправленное сохранено, работа продолжится с этого места.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Found the server</source>
        <translation>Перенести на сервер</translation>
    </message>
    <message>
        <source>Found the clinic's server</source>
        <translation>Размещение клиники на сервере</translation>
    </message>
    <message>
        <source>This base becomes the clinic of a server that has none yet.</source>
        <translation>Эта база станет клиникой сервера, на котором клиники ещё нет.</translation>
    </message>
    <message>
        <source>It was begun before and goes on where it was. Type the founder's password.</source>
        <translation>Перенос уже был начат и продолжится с того же места. Введите пароль основателя.</translation>
    </message>
    <message>
        <source>Everything in this base is sent to the server and stays here as well. What was done until now can no longer be undone afterwards. From then on this base is the founder's alone; everybody else joins the server with a login of their own, on this computer too. It may be interrupted and goes on where it was.</source>
        <translation>Всё содержимое этой базы отправляется на сервер и остаётся и здесь. Отменить сделанное до этого момента потом будет нельзя. Дальше эта база принадлежит только основателю; все остальные, в том числе на этом компьютере, подключаются к серверу под своими логинами. Перенос можно прервать: он продолжится с того же места.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>As its administrator gave it, such as crm.example.org</source>
        <translation>Как его дал администратор, например crm.example.org</translation>
    </message>
    <message>
        <source>Login of the founder</source>
        <translation>Логин основателя</translation>
    </message>
    <message>
        <source>You have the same login in this base</source>
        <translation>В этой базе у вас тот же логин</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Пароль на сервере</translation>
    </message>
</context>
<context>
    <name>FreedSlotDialog</name>
    <message>
        <source>gives back {day}</source>
        <translation>освободит {day}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ждёт с</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>said no to this time</source>
        <translation>от этого времени отказался</translation>
    </message>
    <message>
        <source>wants exactly this one</source>
        <translation>именно этот</translation>
    </message>
    <message>
        <source>any therapist</source>
        <translation>любой врач</translation>
    </message>
    <message>
        <source>Call: show and copy the number</source>
        <translation>Позвонить: показать и скопировать номер</translation>
    </message>
    <message>
        <source>Offer: keep the time for them</source>
        <translation>Предложить: держать время за ним</translation>
    </message>
    <message>
        <source>Yes: book</source>
        <translation>Да: записать</translation>
    </message>
    <message>
        <source>No: the next one</source>
        <translation>Нет: следующий</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Убрать из листа ожидания</translation>
    </message>
    <message>
        <source>{when} is free again. These people wait for such a time.</source>
        <translation>{when} снова свободно. Эти люди ждут такое время.</translation>
    </message>
    <message>
        <source>Who takes the free time?</source>
        <translation>Кому отдать свободное время?</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Лист ожидания</translation>
    </message>
    <message>
        <source>Nobody waits for such a time</source>
        <translation>Такое время никто не ждёт</translation>
    </message>
    <message>
        <source>The time is free for whoever calls next.</source>
        <translation>Время свободно для следующего, кто позвонит.</translation>
    </message>
    <message>
        <source>F8 call · O offer · Y book · N next · X off the list</source>
        <translation>F8 звонок · O предложить · Y записать · N следующий · X из листа</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>Позвоните: {name}, {number}. Номер скопирован.</translation>
    </message>
    <message>
        <source>Choose who gets the time.</source>
        <translation>Выберите, кому отдать время.</translation>
    </message>
    <message>
        <source>Booked: {name}, {when}. Ctrl+Z takes it back.</source>
        <translation>Записан: {name}, {when}. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Offered to {name}: kept until {time}, {left} left.</source>
        <translation>Предложено: {name}; держим до {time}, осталось {left}.</translation>
    </message>
</context>
<context>
    <name>FutureActivityFields</name>
    <message>
        <source>Write what the future activity is.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>Choose the day of the future activity.</source>
        <translation>Выберите день запланированной задачи.</translation>
    </message>
    <message>
        <source>Describe the future activity.</source>
        <translation>Опишите запланированную задачу.</translation>
    </message>
    <message>
        <source>Future activity</source>
        <translation>Запланировать следующую задачу</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Description of the future activity</source>
        <translation>Описание следующей задачи</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give the caller up</source>
        <translation>Больше не перезванивать</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Больше не звонить</translation>
    </message>
    <message>
        <source>Why is nobody calling back any more?</source>
        <translation>Почему больше не нужно перезванивать?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>Цифра выбирает, Enter сохраняет</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Укажите, почему потеряно: нажмите цифру причины.</translation>
    </message>
    <message>
        <source>Nobody calls back any more, and the request is lost. Ctrl+Z takes it back.</source>
        <translation>Перезванивать больше не нужно, обращение потеряно. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Nobody has called back yet.</source>
        <translation>Ещё никто не перезванивал.</translation>
    </message>
    <message numerus="yes">
        <source>Called back in vain %n time(s).</source>
        <translation>
            <numerusform>Перезванивали %n раз, безуспешно.</numerusform>
            <numerusform>Перезванивали %n раза, безуспешно.</numerusform>
            <numerusform>Перезванивали %n раз, безуспешно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>%1 more</source>
        <translation>Ещё %1</translation>
    </message>
    <message>
        <source>All work of this day</source>
        <translation>Все дела этого дня</translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation>Без назначения</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>По очереди тем из команды, кто на смене</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>Введите первые буквы имени коллеги или названия команды.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>Выберите коллегу или команду.</translation>
    </message>
    <message>
        <source>Given to {name}. Ctrl+Z takes it back.</source>
        <translation>Передано: {name}. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>HandOverWorkDialog</name>
    <message>
        <source>Hand over somebody's work</source>
        <translation>Передать дела сотрудника</translation>
    </message>
    <message>
        <source>All open tasks go at once; Ctrl+Z takes it back</source>
        <translation>Все открытые задачи передаются сразу; Ctrl+Z — отменить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Чьи задачи</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>Введите первые буквы имени сотрудника или команды.</translation>
    </message>
    <message>
        <source>Leads and deals go along</source>
        <translation>Вместе с лидами и сделками</translation>
    </message>
    <message>
        <source>Write the first letters of the name.</source>
        <translation>Введите первые буквы имени.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытой работы нет.</translation>
    </message>
    <message>
        <source>Open tasks: {tasks} · leads: {leads} · call-backs: {callbacks}</source>
        <translation>Открытые задачи: {tasks} · лиды: {leads} · обратные звонки: {callbacks}</translation>
    </message>
    <message>
        <source>Choose whose work it is.</source>
        <translation>Выберите, чью работу передать.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>Выберите сотрудника или команду.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of {name} given to {to}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n задача сотрудника {name} передана: {to}. Ctrl+Z — отменить.</numerusform>
            <numerusform>%n задачи сотрудника {name} переданы: {to}. Ctrl+Z — отменить.</numerusform>
            <numerusform>%n задач сотрудника {name} передано: {to}. Ctrl+Z — отменить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>This base has no server: what is written here stays on this computer.</source>
        <translation>У этой базы нет сервера: всё, что здесь записано, остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>How this station stands, {time}</source>
        <translation>Состояние рабочего места, {time}</translation>
    </message>
    <message>
        <source>{computer}, the base of {person}</source>
        <translation>{computer}, владелец базы — {person}</translation>
    </message>
    <message>
        <source>{computer}, a base for everybody who signs in here</source>
        <translation>{computer}, общая база всех, кто входит здесь</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>No connection with {server} since {time}.</source>
        <translation>Нет связи с {server} с {time}.</translation>
    </message>
    <message>
        <source>Not in step with {server} since {time}.</source>
        <translation>Нет обмена с {server} с {time}.</translation>
    </message>
    <message>
        <source>Connecting with {server}…</source>
        <translation>Подключение к {server}…</translation>
    </message>
    <message>
        <source>Connected with {server} as {login} since {time}.</source>
        <translation>Есть связь с {server} с {time}, логин {login}.</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Последний обмен</translation>
    </message>
    <message>
        <source>Nothing has come from the server yet.</source>
        <translation>С сервера ещё ничего не получено.</translation>
    </message>
    <message>
        <source>Everything that others wrote until {time} is here.</source>
        <translation>Всё, что другие записали до {time}, уже здесь.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message numerus="yes">
        <source>The clinic is on its way to the server: %n row(s) are left. Nothing is lost by a break.</source>
        <translation>
            <numerusform>Клиника переносится на сервер: осталась %n строка. При обрыве ничего не теряется.</numerusform>
            <numerusform>Клиника переносится на сервер: осталось %n строки. При обрыве ничего не теряется.</numerusform>
            <numerusform>Клиника переносится на сервер: осталось %n строк. При обрыве ничего не теряется.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything done here is on the server.</source>
        <translation>Всё сделанное здесь уже на сервере.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait, the oldest since {time}. They are kept here and sent by themselves.</source>
        <translation>
            <numerusform>Ждёт %n изменение, с {time}. Оно хранится здесь и отправится само.</numerusform>
            <numerusform>Ждут %n изменения, самое раннее с {time}. Они хранятся здесь и отправятся сами.</numerusform>
            <numerusform>Ждут %n изменений, самое раннее с {time}. Они хранятся здесь и отправятся сами.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>Решать ничего не нужно.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have to be decided: press Ctrl+J.</source>
        <translation>
            <numerusform>Нужно решить судьбу %n изменения: нажмите Ctrl+J.</numerusform>
            <numerusform>Нужно решить судьбу %n изменений: нажмите Ctrl+J.</numerusform>
            <numerusform>Нужно решить судьбу %n изменений: нажмите Ctrl+J.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Like the server's.</source>
        <translation>Идут как на сервере.</translation>
    </message>
    <message>
        <source>{span} ahead of the server's.</source>
        <translation>Спешат относительно сервера на {span}.</translation>
    </message>
    <message>
        <source>{span} behind the server's.</source>
        <translation>Отстают от сервера на {span}.</translation>
    </message>
    <message>
        <source>Set it right, or times will be wrong.</source>
        <translation>Переведите их, иначе время в записях будет неверным.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>The server's certificate ran out on {day}. The administrator puts in a new one.</source>
        <translation>Сертификат сервера истёк {day}. Администратор должен установить новый.</translation>
    </message>
    <message numerus="yes">
        <source>The server's holds for %n more day(s), until {day}.</source>
        <translation>
            <numerusform>Сертификат сервера действует ещё %n день, до {day}.</numerusform>
            <numerusform>Сертификат сервера действует ещё %n дня, до {day}.</numerusform>
            <numerusform>Сертификат сервера действует ещё %n дней, до {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server's holds for %n more day(s) only, until {day}. Tell the administrator: without a new one nobody gets in afterwards.</source>
        <translation>
            <numerusform>Сертификат сервера действует ещё только %n день, до {day}. Сообщите администратору: потом без нового никто не подключится.</numerusform>
            <numerusform>Сертификат сервера действует ещё только %n дня, до {day}. Сообщите администратору: потом без нового никто не подключится.</numerusform>
            <numerusform>Сертификат сервера действует ещё только %n дней, до {day}. Сообщите администратору: потом без нового никто не подключится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}.</source>
        <translation>Программа {program}, схема {schema}.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}, like the server's.</source>
        <translation>Программа {program}, схема {schema}, как на сервере.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}; the server has {other}. Install the newer program.</source>
        <translation>Программа {program}, схема {schema}; на сервере {other}. Установите более новую программу.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}; the server has {other}. The administrator upgrades the server.</source>
        <translation>Программа {program}, схема {schema}; на сервере {other}. Администратор должен обновить сервер.</translation>
    </message>
    <message>
        <source>{size} on this computer.</source>
        <translation>{size} на этом компьютере.</translation>
    </message>
    <message>
        <source>Size of the base</source>
        <translation>Размер базы</translation>
    </message>
    <message>
        <source>{size} free.</source>
        <translation>Свободно {size}.</translation>
    </message>
    <message>
        <source>Only {size} free. Make room, or nothing can be saved soon.</source>
        <translation>Свободно только {size}. Освободите место, иначе скоро ничего нельзя будет сохранить.</translation>
    </message>
    <message>
        <source>Only {size} free. Make room before it is used up.</source>
        <translation>Свободно только {size}. Освободите место, пока оно не кончилось.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} ГБ</translation>
    </message>
</context>
<context>
    <name>HeardBy</name>
    <message>
        <source>Heard by {name}, {when}</source>
        <translation>Прослушано: {name}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>Heard %n time(s) before that</source>
        <translation>
            <numerusform>До этого прослушано %n раз</numerusform>
            <numerusform>До этого прослушано %n раза</numerusform>
            <numerusform>До этого прослушано %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryStep</name>
    <message>
        <source>Imports made here</source>
        <translation>Загрузки на этом компьютере</translation>
    </message>
    <message>
        <source>No file was imported yet</source>
        <translation>Файлов ещё не загружали</translation>
    </message>
    <message>
        <source>Bring people, deals, tasks or calls from Excel or CSV.</source>
        <translation>Перенесите людей, сделки, задачи или звонки из Excel или CSV.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message>
        <source>The import of {file} was broken off half-way.</source>
        <translation>Загрузка файла {file} прервана на середине.</translation>
    </message>
    <message>
        <source>See what is in</source>
        <translation>Посмотреть, что загружено</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>New holiday</source>
        <translation>Новый праздник</translation>
    </message>
    <message>
        <source>Change the holiday</source>
        <translation>Изменить праздник</translation>
    </message>
    <message>
        <source>No visit is offered on it</source>
        <translation>В этот день запись не предлагается</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Открыто с</translation>
    </message>
    <message>
        <source>Without hours the clinic is closed.</source>
        <translation>Без часов клиника закрыта.</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Открыто до</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} — сохранено. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Unknown reason</source>
        <translation>Причина неизвестна</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>before: {outcome}</source>
        <translation>ранее: {outcome}</translation>
    </message>
    <message>
        <source>The date of this call is not known. Calls so far: {attempts}.</source>
        <translation>Дата этого звонка неизвестна. Звонков всего: {attempts}.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Therapist not named</source>
        <translation>Специалист не указан</translation>
    </message>
    <message>
        <source>The hour of this visit is not known.</source>
        <translation>Час этого приёма неизвестен.</translation>
    </message>
    <message>
        <source>It was so in the imported file.</source>
        <translation>Так было в загруженном файле.</translation>
    </message>
    <message>
        <source>Only the age was imported ({age}): the year of birth follows from it, the day is not known.</source>
        <translation>Загружен только возраст ({age}): год рождения посчитан по нему, день неизвестен.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Дополнено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ней стало</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Past appointments</source>
        <translation>Прошлые приёмы</translation>
    </message>
    <message>
        <source>Key in the other program</source>
        <translation>Код в другой программе</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>Third phone</source>
        <translation>Третий телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Service or product</source>
        <translation>Услуга или товар</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Дата открытия</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Руководитель команды</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Вид задачи</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Время дозвона</translation>
    </message>
    <message>
        <source>Talking time</source>
        <translation>Время разговора</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Вид телефона</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Число звонков</translation>
    </message>
    <message>
        <source>Length of the last call</source>
        <translation>Длительность последнего звонка</translation>
    </message>
    <message>
        <source>Earlier outcome</source>
        <translation>Прежний итог</translation>
    </message>
    <message>
        <source>Key of the client</source>
        <translation>Ключ клиента</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Дата записи</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>День приёма</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Stored, with a remark</source>
        <translation>Записано, с замечанием</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}: {sentence}</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Выберите файл для загрузки</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить эту загрузку</translation>
    </message>
    <message>
        <source>Everything this import stored is taken back. What was worked on since stays.</source>
        <translation>Всё, что записала эта загрузка, будет убрано. То, с чем уже работали, останется.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Где файл {file}?</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Загрузка данных</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message>
        <source>The import was stopped. What was stored until then stays: undo it, or go on with it.</source>
        <translation>Загрузка остановлена. Уже сохранённое осталось: отмените его или продолжите загрузку.</translation>
    </message>
    <message>
        <source>Trying {file} without storing</source>
        <translation>Проверка {file} без записи</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Загрузка {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back</source>
        <translation>
            <numerusform>Отменена %n запись</numerusform>
            <numerusform>Отменено %n записи</numerusform>
            <numerusform>Отменено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена загрузки</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been stored.</source>
        <translation>Это была проверка: ничего не записано.</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>Эта загрузка отменена.</translation>
    </message>
    <message>
        <source>The program ended while this import ran. Undo what was stored, or go on after its last row.</source>
        <translation>Программа закрылась во время этой загрузки. Отмените сохранённое или продолжите с последней строки.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on since and stay.</source>
        <translation>
            <numerusform>%n запись осталась: с ней уже работали.</numerusform>
            <numerusform>%n записи остались: с ними уже работали.</numerusform>
            <numerusform>%n записей осталось: с ними уже работали.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Values of the list</source>
        <translation>Значения справочника</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Makes an incoming call</source>
        <translation>Создаёт входящий звонок</translation>
    </message>
    <message>
        <source>Makes an outgoing call</source>
        <translation>Создаёт исходящий звонок</translation>
    </message>
    <message>
        <source>Makes no call</source>
        <translation>Звонка не создаёт</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Open the day desk</source>
        <translation>Открыть мой день</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>KeypadPopup</name>
    <message>
        <source>Keypad</source>
        <translation>Тоновый набор</translation>
    </message>
    <message>
        <source>Press the digits</source>
        <translation>Введите цифры</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Поиск в этом списке</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
    <message>
        <source>Tabs and candidates</source>
        <translation>Вкладки и варианты</translation>
    </message>
    <message>
        <source>Answer, hang up, or call the number here</source>
        <translation>Ответить, завершить или позвонить по номеру здесь</translation>
    </message>
    <message>
        <source>Decline whoever rings</source>
        <translation>Отклонить входящий звонок</translation>
    </message>
    <message>
        <source>Hold, and take back or take the other call</source>
        <translation>Удержать и вернуться или принять другой звонок</translation>
    </message>
    <message>
        <source>Card of the caller</source>
        <translation>Карта звонящего</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Выключить и включить микрофон</translation>
    </message>
    <message>
        <source>Keypad of the call</source>
        <translation>Тоновый набор во время разговора</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Name the caller</source>
        <translation>Назвать звонящего</translation>
    </message>
    <message>
        <source>Note of the talk</source>
        <translation>Заметка о разговоре</translation>
    </message>
    <message>
        <source>Put the ended call away</source>
        <translation>Убрать завершённый звонок</translation>
    </message>
    <message>
        <source>Do not lock or close after the call</source>
        <translation>Не блокировать и не закрывать после звонка</translation>
    </message>
    <message>
        <source>Break, and ready again</source>
        <translation>Перерыв и снова на линии</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome. Let us set up your clinic.</source>
        <translation>Добро пожаловать! Настроим вашу клинику.</translation>
    </message>
    <message>
        <source>Five short pages, about two minutes. Everything can be changed later in the settings.</source>
        <translation>Пять коротких страниц, около двух минут. Потом всё можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Иранский</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Dates will look like this: %1</source>
        <translation>Даты будут выглядеть так: %1</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Или</translation>
    </message>
    <message>
        <source>Join the clinic's server…</source>
        <translation>Подключиться к серверу клиники…</translation>
    </message>
    <message>
        <source>Try the demo clinic first</source>
        <translation>Сначала посмотреть демо-клинику</translation>
    </message>
    <message>
        <source>Open an existing profile…</source>
        <translation>Открыть готовый профиль…</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>An answer is late from now on when it takes longer. Ctrl+Z takes it back.</source>
        <translation>Отныне поздним считается ответ, который занял больше времени. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>Ответы на обращения</translation>
    </message>
    <message>
        <source>A request that waits longer is shown in red, and whoever answers it is asked for the cause.</source>
        <translation>Обращение, которое ждёт дольше, показано красным, и у того, кто на него отвечает, спрашивают причину.</translation>
    </message>
    <message>
        <source>Late after, in minutes</source>
        <translation>Ответ поздний через, минут</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Сохранить срок</translation>
    </message>
</context>
<context>
    <name>LeadDelegate</name>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Wish and source</source>
        <translation>Интерес</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>visit {when}</source>
        <translation>визит {when}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Нет следующего шага</translation>
    </message>
</context>
<context>
    <name>LeadStatusDialog</name>
    <message>
        <source>Status of the lead</source>
        <translation>Статус лида</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Сменить статус</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новый статус</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>Цифра выбирает, Enter сохраняет</translation>
    </message>
    <message>
        <source>Choose the new status: press its digit.</source>
        <translation>Выберите новый статус: нажмите его цифру.</translation>
    </message>
    <message>
        <source>Say why the lead rests: press the digit of a reason.</source>
        <translation>Укажите, почему лид замораживается: нажмите цифру причины.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Укажите, почему потеряно: нажмите цифру причины.</translation>
    </message>
    <message>
        <source>The lead is now: %1. Ctrl+Z takes it back.</source>
        <translation>Статус лида теперь: %1. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Why does it rest?</source>
        <translation>Почему замораживается?</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему потеряно?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n planned task(s)</source>
        <translation>
            <numerusform>Отменить %n запланированную задачу</numerusform>
            <numerusform>Отменить %n запланированные задачи</numerusform>
            <numerusform>Отменить %n запланированных задач</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead wakes up with its booked visit.</source>
        <translation>Лид снова в работе, его запись на приём сохраняется.</translation>
    </message>
    <message>
        <source>Nothing is planned for this lead, so no task is cancelled.</source>
        <translation>По этому лиду ничего не запланировано, поэтому задачи не отменяются.</translation>
    </message>
    <message>
        <source>What is planned stays; its result wakes the lead.</source>
        <translation>Запланированное остаётся; его результат вернёт лид в работу.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned task(s) of this lead will be cancelled.</source>
        <translation>
            <numerusform>%n запланированная задача этого лида будет отменена.</numerusform>
            <numerusform>%n запланированные задачи этого лида будут отменены.</numerusform>
            <numerusform>%n запланированных задач этого лида будут отменены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit booked for {when} stays in the calendar until somebody cancels it.</source>
        <translation>Запись на {when} остаётся в календаре, пока её не отменят.</translation>
    </message>
    <message>
        <source>The lead wakes up, and a first call is planned for today.</source>
        <translation>Лид снова в работе, первый звонок будет запланирован на сегодня.</translation>
    </message>
    <message>
        <source>The deal of this lead is won.</source>
        <translation>Сделка этого лида станет успешной.</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новое действие</translation>
    </message>
    <message>
        <source>Result of the next step</source>
        <translation>Результат следующего шага</translation>
    </message>
    <message>
        <source>Refer to somebody</source>
        <translation>Назначить другому</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Give to a team in turn</source>
        <translation>Отдать команде по очереди</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Записать на приём</translation>
    </message>
    <message>
        <source>Every open lead has its next step</source>
        <translation>У каждого открытого лида есть следующий шаг</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) have no next step</source>
        <translation>
            <numerusform>%n лид без следующего шага</numerusform>
            <numerusform>%n лида без следующего шага</numerusform>
            <numerusform>%n лидов без следующего шага</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Stagnant</source>
        <translation>Заморожены</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряны</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Без шага</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>A lead whose last task was finished without a new one would stand here in red.</source>
        <translation>Лид, у которого последняя задача закрыта без новой, появился бы здесь красным.</translation>
    </message>
    <message>
        <source>Leads that rest or were lost can be woken again.</source>
        <translation>Замороженные и потерянные лиды можно вернуть в работу.</translation>
    </message>
    <message>
        <source>No leads here</source>
        <translation>Здесь нет лидов</translation>
    </message>
    <message>
        <source>A lead becomes one when a visit is booked.</source>
        <translation>Лид становится возможностью, когда есть запись на приём.</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Возможностей пока нет</translation>
    </message>
    <message>
        <source>A lead is somebody's wish that is worth working on.</source>
        <translation>Лид — это интерес человека, с которым стоит работать.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Что связано</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Выбрать несколько</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leaves the clinic</source>
        <translation>Увольнение</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Уволить</translation>
    </message>
    <message>
        <source>The login goes off at once. Everything they did stays.</source>
        <translation>Вход закрывается сразу. Всё, что сделано, остаётся.</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>Передать дела</translation>
    </message>
    <message>
        <source>Alt+H: hand over the work</source>
        <translation>Alt+H — передать дела</translation>
    </message>
    <message>
        <source>Nothing is open: nobody's work stays behind.</source>
        <translation>Открытых дел нет.</translation>
    </message>
    <message>
        <source>Their work is being counted.</source>
        <translation>Дела ещё подсчитываются.</translation>
    </message>
    <message>
        <source>Open tasks would be nobody's. Hand them over first: press Enter.</source>
        <translation>Открытые задачи останутся без ответственного. Сначала передайте их: нажмите Enter.</translation>
    </message>
    <message>
        <source>{name} has left. Ctrl+Z takes it back.</source>
        <translation>Увольнение оформлено: {name}. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>LeavingStrip</name>
    <message>
        <source>The program is locked when the call is over.</source>
        <translation>После звонка программа заблокируется.</translation>
    </message>
    <message>
        <source>The user changes when the call is over.</source>
        <translation>После звонка сменится пользователь.</translation>
    </message>
    <message>
        <source>The program closes when the call is over.</source>
        <translation>После звонка программа закроется.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Nobody called in these days.</source>
        <translation>В эти дни никто не звонил.</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered call(s) nobody cares for.</source>
        <translation>
            <numerusform>%n пропущенный звонок остался без внимания.</numerusform>
            <numerusform>%n пропущенных звонка остались без внимания.</numerusform>
            <numerusform>%n пропущенных звонков остались без внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand on the red figure and press Enter to see them.</source>
        <translation>Встаньте на красное число и нажмите Enter, чтобы увидеть их.</translation>
    </message>
    <message numerus="yes">
        <source>It balances: each of %n unanswered call(s) has its fate.</source>
        <translation>
            <numerusform>Всё сходится: судьба %n пропущенного звонка известна.</numerusform>
            <numerusform>Всё сходится: судьба всех %n пропущенных звонков известна.</numerusform>
            <numerusform>Всё сходится: судьба всех %n пропущенных звонков известна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call was answered.</source>
        <translation>На все звонки ответили.</translation>
    </message>
    <message>
        <source>Ledger of the calls</source>
        <translation>Учёт звонков</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By day and line</source>
        <translation>По дням и линиям</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>How the calls are counted</source>
        <translation>Как считать звонки</translation>
    </message>
    <message>
        <source>Compare with the exchange’s file</source>
        <translation>Сверить с файлом АТС</translation>
    </message>
    <message>
        <source>Arrows choose a figure, Enter shows its calls, Alt+1…4 the days and lines</source>
        <translation>Стрелки выбирают число, Enter показывает его звонки, Alt+1…4 — дни и линии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The program stands on the work of many</source>
        <translation>Программа опирается на труд многих</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>Действия со строкой</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Не удалось прочитать список</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing fits this search</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer letters, or take the filters away.</source>
        <translation>Введите меньше букв или снимите фильтры.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>MarkRows</name>
    <message>
        <source>before the records were joined: {marks}</source>
        <translation>до объединения двух строк звонка: {marks}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>Take %1 out</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Position of %1</source>
        <translation>Должность: %1</translation>
    </message>
</context>
<context>
    <name>MemberLines</name>
    <message>
        <source>Add a person: name or number</source>
        <translation>Добавить: имя или номер</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Объединение двух карточек</translation>
    </message>
    <message>
        <source>They are the same person: one record stays, the other points to it.</source>
        <translation>Это один и тот же человек: одна карточка остаётся, другая ссылается на неё.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Эта карточка остаётся</translation>
    </message>
    <message>
        <source>The same on both sides: %1</source>
        <translation>Одинаково в обеих: %1</translation>
    </message>
    <message>
        <source>Merged. Ctrl+Z parts them again.</source>
        <translation>Объединено. Ctrl+Z — разделить снова.</translation>
    </message>
    <message>
        <source>What follows to the record that stays: %1.</source>
        <translation>К оставшейся карточке перейдут: %1.</translation>
    </message>
    <message>
        <source>← and → take a side, Alt+1 and Alt+2 say which record stays.</source>
        <translation>← и → выбирают сторону, Alt+1 и Alt+2 — какая карточка останется.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>One team only</source>
        <translation>Только одна команда</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Номер в реестре врачей</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Удобное время звонка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>Не отправлять сообщения</translation>
    </message>
    <message>
        <source>Who sees this contact</source>
        <translation>Кто видит контакт</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>MergeRequestDialog</name>
    <message>
        <source>Merge with another request</source>
        <translation>Объединить с другим обращением</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>There is no other request this one could be.</source>
        <translation>Нет другого обращения, с которым его можно объединить.</translation>
    </message>
    <message>
        <source>Which request is the same contact? It goes into this one, with its lead, calls and comments.</source>
        <translation>Какое обращение — то же самое? Оно войдёт в это вместе с лидом, звонками и комментариями.</translation>
    </message>
    <message>
        <source>A digit chooses, Enter merges</source>
        <translation>Цифра выбирает, Enter объединяет</translation>
    </message>
    <message>
        <source>Choose the other request: press its digit.</source>
        <translation>Выберите другое обращение: нажмите его цифру.</translation>
    </message>
    <message>
        <source>The two are one request now. Ctrl+Z parts them.</source>
        <translation>Теперь это одно обращение. Ctrl+Z разделит их.</translation>
    </message>
</context>
<context>
    <name>MoveDealDialog</name>
    <message>
        <source>Move the deal</source>
        <translation>Перевод сделки</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему потеряно?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>Цифра выбирает, Enter сохраняет</translation>
    </message>
    <message>
        <source>Choose the stage: press its digit.</source>
        <translation>Выберите этап: нажмите его цифру.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Укажите, почему потеряно: нажмите цифру причины.</translation>
    </message>
    <message>
        <source>Fill in what this stage asks for.</source>
        <translation>Заполните то, что требует этот этап.</translation>
    </message>
    <message>
        <source>The deal is now at: %1. Ctrl+Z takes it back.</source>
        <translation>Сделка теперь на этапе: %1. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>MoveVisitDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>Перенести запись</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Свободное время</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Свободного времени нет</translation>
    </message>
    <message>
        <source>Choose another therapist.</source>
        <translation>Выберите другого врача.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Copy the new time as text for a messenger</source>
        <translation>Скопировать новое время для мессенджера</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day · Enter twice moves</source>
        <translation>↑ ↓ другое время · PgDn следующий день · Enter дважды — перенос</translation>
    </message>
    <message>
        <source>{name}, {service}, now {when}</source>
        <translation>{name}, {service}, сейчас {when}</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>Любой врач</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>Выберите свободное время.</translation>
    </message>
    <message>
        <source>Moved to {when}. Ctrl+Z takes it back.</source>
        <translation>Перенесено: {when}. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Moved to {when}; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>Перенесено: {when}; СМС в очереди. Ctrl+Z отменит и то и другое.</translation>
    </message>
</context>
<context>
    <name>NameCallerDialog</name>
    <message>
        <source>Who was it?</source>
        <translation>Кто это был?</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Сохранить имя</translation>
    </message>
    <message>
        <source>Or somebody who is known already</source>
        <translation>Или кто-то уже известный</translation>
    </message>
    <message>
        <source>Write the name, or choose who it was.</source>
        <translation>Впишите имя или выберите, кто это был.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>На месте</translation>
    </message>
</context>
<context>
    <name>NearSlots</name>
    <message>
        <source>Nearest free times:</source>
        <translation>Ближайшее свободное время:</translation>
    </message>
</context>
<context>
    <name>NewActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>Новое действие</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Сохранить действие</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>В день</translation>
    </message>
    <message>
        <source>Between days</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Client or contact</source>
        <translation>Пациент или контакт</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>What kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>With a feedback the activity is done now.</source>
        <translation>С результатом действие сохраняется как выполненное.</translation>
    </message>
    <message>
        <source>There is no task template yet: an administrator makes the first one.</source>
        <translation>Шаблонов задач ещё нет: первый создаёт администратор.</translation>
    </message>
    <message>
        <source>Say with whom: write two letters of the name.</source>
        <translation>Укажите, с кем: введите две буквы имени.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>This feedback asks a little more: answer it here.</source>
        <translation>Этот результат требует уточнений: ответьте здесь.</translation>
    </message>
    <message>
        <source>The activity is saved, and its call is in the list of calls.</source>
        <translation>Действие сохранено, звонок добавлен в список звонков.</translation>
    </message>
    <message>
        <source>The activity is saved. Ctrl+Z takes it back.</source>
        <translation>Действие сохранено. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Not done yet: only planned</source>
        <translation>Ещё не сделано, только план</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>NewCallDialog</name>
    <message>
        <source>Type the number that calls, or is called.</source>
        <translation>Введите номер, с которого звонят или на который звоните.</translation>
    </message>
    <message>
        <source>The missed call is a request now, and stands among those to call back.</source>
        <translation>Пропущенный звонок стал обращением; нужно перезвонить.</translation>
    </message>
    <message>
        <source>The call is kept with its request: %1.</source>
        <translation>Звонок сохранён вместе с обращением: %1.</translation>
    </message>
    <message>
        <source>The call is kept: %1.</source>
        <translation>Звонок сохранён: %1.</translation>
    </message>
    <message>
        <source>Finish and give the result</source>
        <translation>Завершить и указать результат</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>Enter keeps the number at once</source>
        <translation>Enter сразу сохраняет номер</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>Начать звонок</translation>
    </message>
    <message>
        <source>A number has digits. Whose it is, is asked as soon as the call has begun.</source>
        <translation>В номере должны быть цифры. Чей он, спросим, как только начнётся звонок.</translation>
    </message>
    <message>
        <source>The call is kept: there was no talk.</source>
        <translation>Звонок сохранён: разговора не было.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Alt+1…9 who it is</source>
        <translation>Alt+1…9 — кто это</translation>
    </message>
    <message>
        <source>Alt+D turns the direction</source>
        <translation>Alt+D меняет направление</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>Откуда о нас узнали?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Не ответили</translation>
    </message>
    <message>
        <source>Hung up at once</source>
        <translation>Сразу положил трубку</translation>
    </message>
</context>
<context>
    <name>NewLeadDialog</name>
    <message numerus="yes">
        <source>%n lead(s) will be made, one for each.</source>
        <translation>
            <numerusform>Будет создан %n лид.</numerusform>
            <numerusform>Будет создано %n лида, по одному на каждого.</numerusform>
            <numerusform>Будет создано %n лидов, по одному на каждого.</numerusform>
        </translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation>Сохранить лид</translation>
    </message>
    <message>
        <source>Person type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>One client or several: each gets a lead.</source>
        <translation>Один или несколько: для каждого будет свой лид.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Services wished for</source>
        <translation>Интересующие услуги</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>Откуда о нас узнали?</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>По очереди тем из команды, кто на смене</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Say whose lead it is: write two letters of the name.</source>
        <translation>Укажите, чей это лид: введите две буквы имени.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) saved, each with its next step. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Сохранён %n лид со следующим шагом. Ctrl+Z — отменить.</numerusform>
            <numerusform>Сохранено %n лида, у каждого следующий шаг. Ctrl+Z — отменить.</numerusform>
            <numerusform>Сохранено %n лидов, у каждого следующий шаг. Ctrl+Z — отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of each person</source>
        <translation>Имя каждого</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сохранить обращение</translation>
    </message>
    <message>
        <source>How did it come?</source>
        <translation>Как поступило?</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>Откуда о нас узнали?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>О чём просили</translation>
    </message>
    <message>
        <source>Person or number</source>
        <translation>Человек или номер</translation>
    </message>
    <message>
        <source>A number that nobody has is kept as it is typed.</source>
        <translation>Неизвестный номер сохраняется так, как введён.</translation>
    </message>
    <message>
        <source>Alt+digit: how it came</source>
        <translation>Alt+цифра: как поступило</translation>
    </message>
    <message>
        <source>Nobody is chosen by this name. Choose from the list, or write a number.</source>
        <translation>По этому имени никто не выбран. Выберите из списка или введите номер.</translation>
    </message>
    <message>
        <source>Say who it is, write the number, or at least what was asked.</source>
        <translation>Укажите, кто это, номер или хотя бы о чём просили.</translation>
    </message>
    <message>
        <source>The request is saved and waits for an answer. Ctrl+Z takes it back.</source>
        <translation>Обращение сохранено и ждёт ответа. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>NewTeamDialog</name>
    <message>
        <source>New team</source>
        <translation>Новая команда</translation>
    </message>
    <message>
        <source>Work given to a team is taken by whoever is free</source>
        <translation>Работу, данную команде, берёт тот, кто свободен</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>Добавить команду</translation>
    </message>
    <message>
        <source>The team {name} is there. Ctrl+Z takes it back.</source>
        <translation>Команда «{name}» создана. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>New user</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Somebody who works with the program under a login of their own</source>
        <translation>Коллега, который работает в программе под своим логином</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>{name} is a user now. Ctrl+Z takes it back.</source>
        <translation>Сотрудник добавлен: {name}. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>No next step: the work ends here.</source>
        <translation>Следующего шага нет: работа на этом закончена.</translation>
    </message>
    <message>
        <source>For anybody who takes it</source>
        <translation>Для любого, кто возьмёт</translation>
    </message>
    <message>
        <source>For the team {team}</source>
        <translation>Для команды «{team}»</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Исполнитель: {name}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the next step</source>
        <translation>Изменить следующий шаг</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>No next step, the work ends here</source>
        <translation>Следующего шага нет, работа закончена</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>Who did not come</source>
        <translation>Кто не пришёл</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>После визита</translation>
    </message>
    <message>
        <source>Confirmation calls</source>
        <translation>Подтверждение визитов</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Контрольные осмотры</translation>
    </message>
    <message>
        <source>Yesterday's visits without an admission become no-shows, to be called today.</source>
        <translation>Вчерашние записи без визита становятся неявками, сегодня им звонят.</translation>
    </message>
    <message>
        <source>Everybody received yesterday is called on the next working day.</source>
        <translation>Всем, кого вчера приняли, звонят в следующий рабочий день.</translation>
    </message>
    <message>
        <source>Whoever comes on the next working day and has not confirmed is called today.</source>
        <translation>Записанным на следующий рабочий день без подтверждения звонят сегодня.</translation>
    </message>
    <message>
        <source>A check-up call comes as many months after a visit as its service says.</source>
        <translation>Звонок об осмотре — через столько месяцев, сколько указано в услуге.</translation>
    </message>
    <message>
        <source>The night work is done: {made}.</source>
        <translation>Ночная работа выполнена: {made}.</translation>
    </message>
</context>
<context>
    <name>NightCounts</name>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n неявка</numerusform>
            <numerusform>%n неявки</numerusform>
            <numerusform>%n неявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) after a visit</source>
        <translation>
            <numerusform>%n звонок после визита</numerusform>
            <numerusform>%n звонка после визита</numerusform>
            <numerusform>%n звонков после визита</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation call(s)</source>
        <translation>
            <numerusform>%n звонок для подтверждения</numerusform>
            <numerusform>%n звонка для подтверждения</numerusform>
            <numerusform>%n звонков для подтверждения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-up call(s)</source>
        <translation>
            <numerusform>%n звонок об осмотре</numerusform>
            <numerusform>%n звонка об осмотре</numerusform>
            <numerusform>%n звонков об осмотре</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTray</name>
    <message numerus="yes">
        <source>%n new notice(s).</source>
        <translation>
            <numerusform>%n новое уведомление.</numerusform>
            <numerusform>%n новых уведомления.</numerusform>
            <numerusform>%n новых уведомлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Через 10 минут</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Новых уведомлений нет</translation>
    </message>
    <message>
        <source>Mentions, reminders and tasks given to you come here.</source>
        <translation>Здесь появляются упоминания, напоминания и порученные вам задачи.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 пишет вам</translation>
    </message>
    <message>
        <source>Reminder: %2</source>
        <translation>Напоминание: %2</translation>
    </message>
    <message>
        <source>%1 has taken “%2”</source>
        <translation>%1: задача «%2» взята в работу</translation>
    </message>
    <message>
        <source>%1 gave you “%2”</source>
        <translation>%1 поручает вам «%2»</translation>
    </message>
    <message>
        <source>You were given “%2”</source>
        <translation>Вам поручена задача «%2»</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Remove this number</source>
        <translation>Убрать этот номер</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Вид номера</translation>
    </message>
    <message>
        <source>Whose, if not theirs</source>
        <translation>Чей, если чужой</translation>
    </message>
    <message>
        <source>Whose number it is</source>
        <translation>Чей это номер</translation>
    </message>
    <message>
        <source>Not a full number yet</source>
        <translation>Номер ещё не полный</translation>
    </message>
    <message>
        <source>Kept as it is written</source>
        <translation>Сохранится как написано</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 toman</source>
        <translation>%1 туманов</translation>
    </message>
    <message>
        <source>%1 rial</source>
        <translation>%1 риалов</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>№ %1</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Убрать (Delete)</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>Изменить организацию</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind: insurer, company, school…</source>
        <translation>Вид: страховая, компания, школа…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Кто к ней относится</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Напишите название организации.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Сохранено. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Убрать в архив</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Companies, insurers and schools whose people come to the clinic</source>
        <translation>Компании, страховые и школы, чьи люди приходят в клинику</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Архив пуст</translation>
    </message>
    <message>
        <source>Archived organisations keep their people.</source>
        <translation>Организации в архиве сохраняют своих людей.</translation>
    </message>
    <message>
        <source>Write down whom your clients belong to: a company, an insurer, a school.</source>
        <translation>Запишите, к кому относятся ваши пациенты: компания, страховая, школа.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Организаций пока нет</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Name, kind or city</source>
        <translation>Название, вид или город</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Two values</source>
        <translation>Два значения</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Удалено другим</translation>
    </message>
    <message>
        <source>Slot taken</source>
        <translation>Время занято</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Solved meanwhile</source>
        <translation>Уже решено</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Two people changed this while they could not see each other's work.</source>
        <translation>Это изменили двое, не видя работы друг друга.</translation>
    </message>
    <message>
        <source>Somebody deleted this while you were changing it.</source>
        <translation>Пока вы это меняли, кто-то это удалил.</translation>
    </message>
    <message>
        <source>The time was lost, and a colleague has dealt with it: {status}.</source>
        <translation>Время было занято, и коллега уже всё решил: {status}.</translation>
    </message>
    <message>
        <source>This time with {provider} now belongs to {name}. That booking reached the server first: {by}.</source>
        <translation>Это время у специалиста {provider} теперь занимает {name}. Та запись пришла на сервер раньше: {by}.</translation>
    </message>
    <message>
        <source>This time with {provider} is taken. Another booking reached the server first: {by}.</source>
        <translation>Это время у специалиста {provider} занято. Другая запись пришла на сервер раньше: {by}.</translation>
    </message>
    <message>
        <source>This time with {provider} was given to somebody else at another workstation.</source>
        <translation>Это время у специалиста {provider} отдали другому пациенту на другом рабочем месте.</translation>
    </message>
    <message>
        <source>The server did not accept this: it belongs to a branch that is not yours. Ask a colleague of that branch to do it, then let it go.</source>
        <translation>Сервер это не принял: запись относится к чужому филиалу. Попросите коллегу из того филиала сделать это, затем откажитесь от изменения.</translation>
    </message>
    <message>
        <source>The server did not accept this: you have no right to it any more. Ask an administrator for the right, then try again.</source>
        <translation>Сервер это не принял: у вас больше нет на это права. Попросите право у администратора и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server did not accept this: booking over another visit needs a right of its own. Let it go and book a free time, or ask for the right and try again.</source>
        <translation>Сервер это не принял: запись поверх другого визита требует отдельного права. Откажитесь и выберите свободное время или получите право и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server did not accept this: a colleague had already taken the record further. Open the card, see how it stands now, and let this go.</source>
        <translation>Сервер это не принял: коллега уже продвинул эту запись дальше. Откройте карточку, посмотрите, как обстоит дело, и откажитесь от изменения.</translation>
    </message>
    <message>
        <source>The server did not accept this: something that it belongs to is not there. If the entry for that stands in this list too, try that one again first.</source>
        <translation>Сервер это не принял: там нет того, к чему это относится. Если это тоже есть в списке, сначала повторите его.</translation>
    </message>
    <message>
        <source>The record is not on the server, or you may no longer see it. Let it go, or try again.</source>
        <translation>Этой записи нет на сервере, или она вам больше не видна. Откажитесь от изменения или повторите.</translation>
    </message>
    <message>
        <source>The server did not accept this: somebody else has the login. Let it go and choose another one.</source>
        <translation>Сервер это не принял: такой логин уже занят. Откажитесь и выберите другой.</translation>
    </message>
    <message>
        <source>The server did not accept this: the number is taken. Let it go and choose another one.</source>
        <translation>Сервер это не принял: номер уже занят. Откажитесь и выберите другой.</translation>
    </message>
    <message>
        <source>The server did not accept this: a value does not fit. Let it go and enter it again.</source>
        <translation>Сервер это не принял: одно из значений не подходит. Откажитесь и введите заново.</translation>
    </message>
    <message>
        <source>The server did not accept this: the programs here and there have different versions. Update the program, then try again.</source>
        <translation>Сервер это не принял: версии программы здесь и там различаются. Обновите программу и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server did not accept this. Try again, or let it go.</source>
        <translation>Сервер это не принял. Повторите или откажитесь от изменения.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Both, as it stands now</source>
        <translation>Оба, как сейчас</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Оставить как сейчас</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мой вариант</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Вариант коллеги</translation>
    </message>
    <message>
        <source>Bring it back with my change</source>
        <translation>Вернуть с моим изменением</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Оставить удалённым</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Отменить визит</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Entered again. It is sent like any change.</source>
        <translation>Введено заново и будет отправлено, как любое изменение.</translation>
    </message>
    <message>
        <source>Taken off the list. Ctrl+Z brings it back.</source>
        <translation>Убрано из списка. Ctrl+Z вернёт обратно.</translation>
    </message>
    <message>
        <source>Booked: {when}. Ctrl+Z takes it back.</source>
        <translation>Записано: {when}. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Booked: {when}. Tell {name}: {phone}.</source>
        <translation>Записано: {when}. Сообщите: {name}, {phone}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Contact detail</source>
        <translation>Контактные данные</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>Поле карточки</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Service of the admission</source>
        <translation>Услуга визита</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Лист ожидания</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Mark of a call</source>
        <translation>Оценка разговора</translation>
    </message>
    <message>
        <source>Hearing of a recording</source>
        <translation>Прослушивание записи</translation>
    </message>
    <message>
        <source>Operator's state</source>
        <translation>Статус оператора</translation>
    </message>
    <message>
        <source>Telephone line</source>
        <translation>Телефонная линия</translation>
    </message>
    <message>
        <source>Dialling rule</source>
        <translation>Правило набора</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Важное предупреждение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <translation>Заметка к результату</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Добавочный</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>Номер начинается с</translation>
    </message>
    <message>
        <source>Is replaced by</source>
        <translation>Заменяется на</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс выхода на линию</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Звонить с</translation>
    </message>
    <message>
        <source>Calls until</source>
        <translation>Звонить до</translation>
    </message>
    <message>
        <source>Attempts to call</source>
        <translation>Попыток дозвониться</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Номер в другой программе</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Номер врачебной лицензии</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Время срока</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Срок до</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Другие данные</translation>
    </message>
</context>
<context>
    <name>OverbookPanel</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Why in a time that is not free?</source>
        <translation>Почему в занятое время?</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Write your name.</source>
        <translation>Напишите своё имя.</translation>
    </message>
    <message>
        <source>Two letters or more, without spaces: letters, digits, dot, dash, @.</source>
        <translation>Не меньше двух знаков без пробелов: буквы, цифры, точка, дефис, @.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Нужен хотя бы %n знак.</numerusform>
            <numerusform>Нужно не меньше %n знаков.</numerusform>
            <numerusform>Нужно не меньше %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Придумайте пароль.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Easy to guess. A few words that do not belong together are better.</source>
        <translation>Легко угадать. Лучше несколько слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Неплохо. Ещё одно слово — и будет хорошо.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хороший пароль.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Очень хороший пароль.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>You may do everything. Colleagues with rights of their own are added later.</source>
        <translation>Вам доступно всё. Коллег с их собственными правами можно добавить позже.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep a second secret. The passphrase alone protects the data, so it must have at least %1 characters.</source>
        <translation>На этом компьютере нет хранилища ключей, где лежал бы второй секрет. Данные защищает только пароль, поэтому в нём должно быть не меньше %1 знаков.</translation>
    </message>
    <message>
        <source>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</source>
        <translation>Им зашифровано всё на этом компьютере. Он спрашивается при каждом запуске и нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>With archived ones</source>
        <translation>Вместе с архивными</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Type the present passphrase.</source>
        <translation>Введите нынешний пароль.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Придумайте новый пароль.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery code is still valid.</source>
        <translation>Пароль изменён. Код восстановления по-прежнему действует.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>It encrypts everything on this computer and is asked at each start.</source>
        <translation>Им зашифровано всё на этом компьютере, и он спрашивается при каждом запуске.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Новый ещё раз</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Изменить пароль</translation>
    </message>
</context>
<context>
    <name>PasswordStrip</name>
    <message>
        <source>Type the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Your new password on the server</source>
        <translation>Ваш новый пароль на сервере</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Alt+digit: what it is</source>
        <translation>Alt+цифра — что это</translation>
    </message>
    <message>
        <source>To be paid: {amount}</source>
        <translation>К оплате: {amount}</translation>
    </message>
    <message>
        <source>Paid in advance: {amount}</source>
        <translation>Оплачено заранее: {amount}</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Долга нет.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it in figures.</source>
        <translation>Не удалось прочитать сумму. Напишите её цифрами.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Напишите сумму.</translation>
    </message>
    <message>
        <source>{kind}: {amount}. Ctrl+Z takes it back.</source>
        <translation>{kind}: {amount}. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>File</source>
        <translation>№ карты</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Записать на приём</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Карточка пациента</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Merge the two that are chosen</source>
        <translation>Объединить двух выбранных</translation>
    </message>
    <message>
        <source>Call round with these people</source>
        <translation>Обзвонить выбранных</translation>
    </message>
    <message>
        <source>Call round with everybody in this list</source>
        <translation>Обзвонить весь список</translation>
    </message>
    <message numerus="yes">
        <source>A call round holds %n people at most. Choose some, or narrow the list.</source>
        <translation>
            <numerusform>В обзвоне может быть не больше %n человека. Выберите часть или сузьте список.</numerusform>
            <numerusform>В обзвоне может быть не больше %n человек. Выберите часть или сузьте список.</numerusform>
            <numerusform>В обзвоне может быть не больше %n человек. Выберите часть или сузьте список.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call round is with two people at least.</source>
        <translation>В обзвоне должно быть хотя бы два человека.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Любой канал</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Since any day</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Архив пуст</translation>
    </message>
    <message>
        <source>Whoever is archived keeps their history here.</source>
        <translation>История тех, кто в архиве, сохраняется здесь.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Пока никого нет</translation>
    </message>
    <message>
        <source>Write somebody down, or import your list of clients.</source>
        <translation>Запишите первого человека или загрузите свой список.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Merge two</source>
        <translation>Объединить двух</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>За сегодня</translation>
    </message>
    <message>
        <source>Since this week</source>
        <translation>С начала недели</translation>
    </message>
    <message>
        <source>Since this month</source>
        <translation>С начала месяца</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Между двумя днями…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By file number</source>
        <translation>По номеру карты</translation>
    </message>
</context>
<context>
    <name>PerformerBox</name>
    <message>
        <source>Anybody</source>
        <translation>Любой сотрудник</translation>
    </message>
</context>
<context>
    <name>PersonCardView</name>
    <message>
        <source>Card of %1</source>
        <translation>Карточка: %1</translation>
    </message>
    <message>
        <source>The contact is a client now. Ctrl+Z takes it back.</source>
        <translation>Контакт теперь пациент. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Put into the archive. Ctrl+Z takes it back.</source>
        <translation>Отправлено в архив. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>The two records are apart again.</source>
        <translation>Карточки снова раздельны.</translation>
    </message>
    <message>
        <source>Back from the archive.</source>
        <translation>Возвращено из архива.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Файл сохранён.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Сохранить файл как</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Расчёты</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>Семья…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Предупреждения…</translation>
    </message>
    <message>
        <source>Open the record it was merged into</source>
        <translation>Открыть карточку, с которой объединён</translation>
    </message>
    <message>
        <source>Part the two records again</source>
        <translation>Снова разделить карточки</translation>
    </message>
    <message>
        <source>Make a client of this contact</source>
        <translation>Сделать контакт пациентом</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Прикрепить файл…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Отправить в архив</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Закрыть карточку</translation>
    </message>
    <message>
        <source>This card is not here</source>
        <translation>Этой карточки здесь нет</translation>
    </message>
    <message>
        <source>The person was deleted, or you have no right to see them.</source>
        <translation>Человек удалён, или у вас нет права его видеть.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>A name or a number is enough; the rest can follow.</source>
        <translation>Достаточно имени или номера, остальное можно дописать позже.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Когда удобно звонить</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Warning, shown in red</source>
        <translation>Предупреждение, красным</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <source>Who sees this contact</source>
        <translation>Кто видит контакт</translation>
    </message>
    <message>
        <source>Team that sees them</source>
        <translation>Какая команда видит</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>One team only</source>
        <translation>Только одна команда</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Номер в реестре врачей</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>Не писать</translation>
    </message>
    <message>
        <source>Which messenger</source>
        <translation>Какой мессенджер</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>For those who call</source>
        <translation>Для операторов</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>The birth date is not understood.</source>
        <translation>Дата рождения не распознана.</translation>
    </message>
    <message>
        <source>Write a name or a number: without both nobody could find this person again.</source>
        <translation>Напишите имя или номер: без них этого человека потом не найти.</translation>
    </message>
    <message>
        <source>Choose the team that may see this contact.</source>
        <translation>Выберите команду, которая видит этот контакт.</translation>
    </message>
    <message>
        <source>Alt+1 opens the one who is known already; Alt+N says that this is somebody else.</source>
        <translation>Alt+1 откроет уже известного человека, Alt+N — это другой человек.</translation>
    </message>
    <message>
        <source>Written down. Ctrl+Z takes it back.</source>
        <translation>Записано. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Сохранено. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>PersonOperations</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Карточка пациента</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Записать на приём</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>PhoneLines</name>
    <message>
        <source>One more number</source>
        <translation>Ещё один номер</translation>
    </message>
</context>
<context>
    <name>PipelineDialog</name>
    <message>
        <source>It begins with an open, a won and a lost stage.</source>
        <translation>Начинается с открытого, успешного и неуспешного этапов.</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Новая воронка</translation>
    </message>
    <message>
        <source>Change the pipeline</source>
        <translation>Изменить воронку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Who moves its deals?</source>
        <translation>Кто переводит сделки?</translation>
    </message>
    <message>
        <source>With a workflow each done task takes the deal as far as its template says, and never back.</source>
        <translation>В процессе каждая выполненная задача ведёт сделку настолько, насколько указано в шаблоне, и никогда назад.</translation>
    </message>
    <message>
        <source>Give the pipeline a name.</source>
        <translation>Дайте воронке название.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Первый контакт</translation>
    </message>
    <message>
        <source>The pipeline is saved. Ctrl+Z takes it back.</source>
        <translation>Воронка сохранена. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>PipelinesPage</name>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Требует</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <translation>Не дольше</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Every pipeline</source>
        <translation>Все воронки</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>В архив или обратно</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Change and try out</source>
        <translation>Изменить и проверить</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Включить или выключить</translation>
    </message>
    <message>
        <source>Pipelines, rules</source>
        <translation>Воронки, правила</translation>
    </message>
    <message>
        <source>The pipelines could not be read</source>
        <translation>Не удалось прочитать воронки</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Basic: every new lead brings its deal here</source>
        <translation>Базовая: сюда попадает каждый новый лид</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Новая воронка</translation>
    </message>
    <message>
        <source>You see the pipelines and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>Вы видите воронки, но не можете их менять: для этого нужно право «{right}», его даёт администратор через ваши роли.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Вкл. или выкл.</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>The stages of deals, and the rules that move them</source>
        <translation>Этапы сделок и правила, которые их двигают</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Pipelines and rules</source>
        <translation>Воронки и правила</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Правил пока нет</translation>
    </message>
    <message>
        <source>A rule moves deals, plans tasks, assigns or tags by itself, as soon as something happens.</source>
        <translation>Правило само переводит сделки, ставит задачи, назначает ответственных и добавляет метки, как только что-то происходит.</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message numerus="yes">
        <source>%n appointment(s) will be booked</source>
        <translation>
            <numerusform>Будет сделана %n запись</numerusform>
            <numerusform>Будет сделано %n записи</numerusform>
            <numerusform>Будет сделано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit: there is no free time near enough.</source>
        <translation>
            <numerusform>Ещё %n не поместилась: рядом нет свободного времени.</numerusform>
            <numerusform>Ещё %n не поместились: рядом нет свободного времени.</numerusform>
            <numerusform>Ещё %n не поместилось: рядом нет свободного времени.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {when}</source>
        <translation>{number}. {when}</translation>
    </message>
    <message>
        <source>{name}: {when}</source>
        <translation>{name}: {when}</translation>
    </message>
</context>
<context>
    <name>PlayDialog</name>
    <message>
        <source>Play: {template}</source>
        <translation>Проба: {template}</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>Спрашивает</translation>
    </message>
    <message>
        <source>It asks nothing but a comment</source>
        <translation>Не спрашивает ничего, кроме комментария</translation>
    </message>
    <message>
        <source>The reason why the client refused, one at least</source>
        <translation>Причина отказа клиента, хотя бы одна</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>The work ends here, and the deal is won.</source>
        <translation>Работа на этом закончена, сделка выиграна.</translation>
    </message>
    <message>
        <source>The work ends here, and the lead is closed with its reason.</source>
        <translation>Работа на этом закончена, лид закрыт с указанием причины.</translation>
    </message>
    <message>
        <source>The work ends here.</source>
        <translation>Работа на этом закончена.</translation>
    </message>
    <message>
        <source>{name} gets it.</source>
        <translation>Исполнитель: {name}.</translation>
    </message>
    <message>
        <source>Anybody may take it.</source>
        <translation>Взять может любой.</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>Проиграть этот шаблон</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Press the digit of a result</source>
        <translation>Нажмите цифру результата</translation>
    </message>
    <message>
        <source>What it asks and what follows appear here.</source>
        <translation>Здесь появится, что он спрашивает и что будет дальше.</translation>
    </message>
    <message>
        <source>A trial: nothing is stored, nobody is called.</source>
        <translation>Это проба: ничего не сохраняется, никому не звонят.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Play the next step</source>
        <translation>Проиграть следующий шаг</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>+3, a weekday, 30 Aban or 21.11</source>
        <translation>+3, день недели или 21.11</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Empty: some time that day</source>
        <translation>Пусто: в любое время дня</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>Не удалось прочитать; смотрите под полем.</translation>
    </message>
    <message>
        <source>Postponed to {day}. Ctrl+Z takes it back.</source>
        <translation>Отложено на {day}. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Paused: nobody calls until you go on.</source>
        <translation>Пауза: пока вы не продолжите, никто не позвонит.</translation>
    </message>
    <message>
        <source>The first call comes in a moment. F8 answers it.</source>
        <translation>Первый звонок поступит через несколько секунд. F8 — ответить.</translation>
    </message>
    <message>
        <source>It rings. F8 answers.</source>
        <translation>Звонок. F8 — ответить.</translation>
    </message>
    <message>
        <source>Called back. After the talk a digit tells what came of it.</source>
        <translation>Вы перезвонили. После разговора отметьте результат цифрой.</translation>
    </message>
    <message>
        <source>{name} has hung up. Call back: F7, then F8 on the missed call.</source>
        <translation>{name}: звонок прерван. Перезвоните: F7, затем F8 на пропущенном.</translation>
    </message>
    <message>
        <source>The next call comes in a moment.</source>
        <translation>Следующий звонок — через несколько секунд.</translation>
    </message>
    <message>
        <source>Done. The next call comes in a moment.</source>
        <translation>Готово. Следующий звонок — через несколько секунд.</translation>
    </message>
    <message>
        <source>The practice is over.</source>
        <translation>Тренировка окончена.</translation>
    </message>
    <message>
        <source>“Please put me through to {colleague}.”</source>
        <translation>«Соедините меня, пожалуйста: {colleague}».</translation>
    </message>
    <message>
        <source>“This is {name}. When is my next visit?”</source>
        <translation>«Это {name}. Когда мой следующий приём?»</translation>
    </message>
    <message>
        <source>“When is my next visit?”</source>
        <translation>«Когда мой следующий приём?»</translation>
    </message>
    <message>
        <source>“I would like to come on another day.”</source>
        <translation>«Я хочу прийти в другой день».</translation>
    </message>
    <message>
        <source>“How much is a first visit, and how long does it take?”</source>
        <translation>«Сколько стоит первый приём и сколько он длится?»</translation>
    </message>
    <message>
        <source>“Please write down that I must not have penicillin.”</source>
        <translation>«Запишите, пожалуйста: мне нельзя пенициллин».</translation>
    </message>
    <message>
        <source>“Please note it down: I can only be called after five.”</source>
        <translation>«Запишите, пожалуйста: звонить мне можно только после пяти».</translation>
    </message>
    <message>
        <source>Wanted a colleague</source>
        <translation>Просил коллегу</translation>
    </message>
    <message>
        <source>Rang once only</source>
        <translation>Позвонил и сбросил</translation>
    </message>
    <message>
        <source>A family's number</source>
        <translation>Номер семьи</translation>
    </message>
    <message>
        <source>Something to note</source>
        <translation>Просьба записать</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответить</translation>
    </message>
    <message>
        <source>choose who it is</source>
        <translation>выбрать, кто звонит</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>записать заметку</translation>
    </message>
    <message>
        <source>save the result</source>
        <translation>сохранить результат</translation>
    </message>
    <message>
        <source>pass the caller on</source>
        <translation>перевести звонок</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>перезвонить</translation>
    </message>
    <message>
        <source>F8 answers, from anywhere in the program.</source>
        <translation>F8 отвечает из любого места программы.</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9 choose among those with the number.</source>
        <translation>Alt+1…Alt+9 выбирают среди тех, у кого этот номер.</translation>
    </message>
    <message>
        <source>Alt+M goes to the note of the talk.</source>
        <translation>Alt+M — перейти к заметке о разговоре.</translation>
    </message>
    <message>
        <source>After the call the digit beside a result opens it, Enter saves.</source>
        <translation>После звонка цифра рядом с результатом открывает его, Enter сохраняет.</translation>
    </message>
    <message>
        <source>Alt+T, two letters of the name, Enter.</source>
        <translation>Alt+T, две буквы имени, Enter.</translation>
    </message>
    <message>
        <source>F7 shows the missed call, F8 calls back.</source>
        <translation>F7 показывает пропущенный звонок, F8 перезванивает.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Кто звонил</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что это было</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Ответ через</translation>
    </message>
    <message>
        <source>Handled in</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Клики</translation>
    </message>
    <message>
        <source>The calls of the practice</source>
        <translation>Звонки тренировки</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The next call may come (F11)</source>
        <translation>Следующий звонок может поступить (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>No further call comes until you go on (F11)</source>
        <translation>Пока вы не продолжите, звонков больше не будет (F11)</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>What came of the practice (Shift+F11)</source>
        <translation>Итог тренировки (Shift+F11)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>End the practice and see the report (Shift+F11)</source>
        <translation>Закончить тренировку и посмотреть отчёт (Shift+F11)</translation>
    </message>
    <message>
        <source>Practice: {total} calls</source>
        <translation>Тренировка, звонков: {total}</translation>
    </message>
    <message>
        <source>Practice: call {number} of {total}</source>
        <translation>Тренировка: звонок {number} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n whole so far</source>
        <translation>
            <numerusform>полных: %n</numerusform>
            <numerusform>полных: %n</numerusform>
            <numerusform>полных: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто принимает</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Book this</source>
        <translation>Записать на эту услугу</translation>
    </message>
    <message>
        <source>No free time in three weeks.</source>
        <translation>В ближайшие три недели свободного времени нет.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>По такому названию ничего не найдено.</translation>
    </message>
    <message>
        <source>This is sold without an appointment.</source>
        <translation>Это продаётся без записи.</translation>
    </message>
    <message>
        <source>Nobody gives this service.</source>
        <translation>Эту услугу никто не оказывает.</translation>
    </message>
    <message>
        <source>Prices and times</source>
        <translation>Цены и время</translation>
    </message>
    <message>
        <source>What it costs, how long it takes, who gives it and when</source>
        <translation>Сколько стоит, сколько длится, кто и когда принимает</translation>
    </message>
    <message>
        <source>Service or therapist</source>
        <translation>Услуга или врач</translation>
    </message>
    <message>
        <source>Enter books · Alt+1…3 books at that time · Alt+S the schedule</source>
        <translation>Enter — записать · Alt+1…3 — на это время · Alt+S — расписание</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>The therapists' schedule (Alt+S)</source>
        <translation>Расписание врачей (Alt+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Это не удалось сделать ({code}).</translation>
    </message>
    <message>
        <source>I cannot read {text} as a date. Write a day such as 30 Aban, 21.11.2026, +3 or “today”.</source>
        <translation>«{text}» — не дата. Напишите день, например 21 ноября, 21.11.2026, +3 или «сегодня».</translation>
    </message>
    <message>
        <source>There is no such day as {text}.</source>
        <translation>Дня «{text}» в календаре нет.</translation>
    </message>
    <message>
        <source>I cannot read {text} as a time. Write it as 15:30, 1530 or +30.</source>
        <translation>«{text}» — не время. Напишите 15:30, 1530 или +30.</translation>
    </message>
    <message>
        <source>There is no such time as {text} on this day.</source>
        <translation>Времени «{text}» в этот день нет.</translation>
    </message>
    <message>
        <source>The settings of this computer in {path} could not be read ({reason}). The usual ones are used.</source>
        <translation>Настройки этого компьютера в {path} не прочитаны ({reason}). Используются обычные.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that this version does not know. The usual one is used.</source>
        <translation>У настройки {name} значение, которого эта версия не знает. Используется обычное.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {reason}. They hold until the program is closed.</source>
        <translation>Настройки не сохранены в {path}: {reason}. Они действуют до закрытия программы.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which a secret could be kept safely.</source>
        <translation>На этом компьютере нет хранилища ключей, где секрет был бы в безопасности.</translation>
    </message>
    <message>
        <source>The keyring of this computer refused: {reason}. Unlock it and try again.</source>
        <translation>Хранилище ключей этого компьютера отказало: {reason}. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The recovery code could not be saved in {path}: {reason}. Choose another folder or print it.</source>
        <translation>Код восстановления не сохранён в {path}: {reason}. Выберите другую папку или напечатайте его.</translation>
    </message>
    <message>
        <source>This base already has a clinic. Open it with its passphrase.</source>
        <translation>В этой базе уже есть клиника. Откройте её паролем.</translation>
    </message>
    <message>
        <source>A name is missing. Go back and fill in the empty line.</source>
        <translation>Не хватает названия. Вернитесь и заполните пустую строку.</translation>
    </message>
    <message>
        <source>The time zone {name} is not known on this computer. Choose another one.</source>
        <translation>Часовой пояс {name} неизвестен на этом компьютере. Выберите другой.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Your last operation was at {at}. Press Ctrl+Z once more to take it back.</source>
        <translation>Ваше последнее действие: {at}. Чтобы отменить его, нажмите Ctrl+Z ещё раз.</translation>
    </message>
    <message>
        <source>This cannot be undone: somebody has gone on working with it since.</source>
        <translation>Отменить нельзя: с этим уже продолжили работать.</translation>
    </message>
    <message>
        <source>This user has no login any more. An administrator can give it back.</source>
        <translation>У этого пользователя больше нет входа. Его может вернуть администратор.</translation>
    </message>
    <message>
        <source>{name} may no longer sign in here. What was half typed is kept. The passphrase opens the program for another user.</source>
        <translation>{name} больше не может входить в программу. Всё недописанное сохранено. Пароль откроет программу для другого пользователя.</translation>
    </message>
    <message>
        <source>There is no clinic in {path}, or nobody who may sign in. Restore a copy, or start with another folder.</source>
        <translation>В {path} нет клиники, или никто не может войти. Восстановите данные из копии или начните с другой папки.</translation>
    </message>
    <message>
        <source>A notice can only be put off to a later moment.</source>
        <translation>Уведомление можно отложить только на более позднее время.</translation>
    </message>
    <message>
        <source>The font file {file} is missing, so some letters look different. Install the program again.</source>
        <translation>Нет файла шрифта {file}, поэтому некоторые буквы выглядят иначе. Установите программу заново.</translation>
    </message>
    <message>
        <source>The icon {name} is missing. Install the program again.</source>
        <translation>Нет значка {name}. Установите программу заново.</translation>
    </message>
    <message>
        <source>The look of the program is missing. Install the program again.</source>
        <translation>Нет файла оформления программы. Установите программу заново.</translation>
    </message>
    <message>
        <source>There is no PostgreSQL on this computer to measure against. Install version 15 or newer.</source>
        <translation>На этом компьютере нет PostgreSQL, с которым можно сравнить. Установите версию 15 или новее.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>Этот пароль не открывает данные.</translation>
    </message>
    <message>
        <source>{path} is not a base of this program.</source>
        <translation>{path} — это не база данной программы.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. It was left as it is; restore a copy.</source>
        <translation>Файл {path} повреждён. Он оставлен как есть; восстановите данные из копии.</translation>
    </message>
    <message>
        <source>A newer version of the program made this base. Install that version and open it again.</source>
        <translation>Эта база создана более новой версией программы. Установите её и откройте базу снова.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and do it again.</source>
        <translation>Диск заполнен, ничего не сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so nothing was saved. Check the disk and do it again.</source>
        <translation>Сбой диска, ничего не сохранено. Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written here. Check the rights of the folder.</source>
        <translation>Нет доступа к {path}. Проверьте права на папку.</translation>
    </message>
    <message>
        <source>{name} may no longer sign in here, so nothing was saved. An administrator can give the login back.</source>
        <translation>{name} больше не может входить в программу, поэтому ничего не сохранено. Администратор может вернуть доступ.</translation>
    </message>
    <message>
        <source>This record was deleted, or it is not for you to see.</source>
        <translation>Эта запись удалена или недоступна вам.</translation>
    </message>
    <message>
        <source>This computer no longer has its part of the key. The printed recovery code opens the data.</source>
        <translation>На этом компьютере больше нет его части ключа. Данные откроет напечатанный код восстановления.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Restore it from a copy: without it the data stays closed.</source>
        <translation>Нет файла ключа {path}. Восстановите его из копии: без него данные не открыть.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this base.</source>
        <translation>Это код восстановления не от этой базы.</translation>
    </message>
    <message>
        <source>There is no screen called {name}. `shot --list` names them all.</source>
        <translation>Экрана «{name}» нет. Команда `shot --list` показывает все названия.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start the program from a desktop session, or set DISPLAY.</source>
        <translation>Нет экрана, на котором можно открыть окно. Запустите программу из графического сеанса или задайте DISPLAY.</translation>
    </message>
    <message>
        <source>--language goes with --demo only. A clinic of your own has its language in the settings.</source>
        <translation>--language работает только вместе с --demo. Язык своей клиники выбирают в настройках.</translation>
    </message>
    <message>
        <source>There is no base at {path}. Start the program to make one, or name another folder with --profile.</source>
        <translation>В {path} нет базы. Запустите программу, чтобы создать её, или укажите другую папку через --profile.</translation>
    </message>
    <message>
        <source>There is a base at {path} already. Name another folder with --profile.</source>
        <translation>В {path} уже есть база. Укажите другую папку через --profile.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the passphrase. Put it into {variable}.</source>
        <translation>Спросить пароль не у кого. Задайте его в переменной {variable}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Файл {name} не найден.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>Файл {name} не читается: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in {name}.</source>
        <translation>Файл {name} пуст.</translation>
    </message>
    <message>
        <source>{name} is not a table. Choose a CSV or an Excel file.</source>
        <translation>{name} — не таблица. Выберите файл CSV или Excel.</translation>
    </message>
    <message>
        <source>{name} is protected with a password. Save it without one and try again.</source>
        <translation>{name} защищён паролем. Сохраните его без пароля и повторите.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit_mb} MB and is not read. Split it into smaller files.</source>
        <translation>{name} больше {limit_mb} МБ и не читается. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns; more than {limit} are not read.</source>
        <translation>В файле {name} столбцов: {columns}; больше {limit} не читается.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file in it.</source>
        <translation>{name} — это папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>You may not read the file {name}. Ask whoever it belongs to.</source>
        <translation>У вас нет права читать файл {name}. Обратитесь к его владельцу.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read. Undo this import and begin anew with the whole file.</source>
        <translation>Файл {name} изменился во время чтения. Отмените эту загрузку и начните заново с целым файлом.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. Its sheets: {sheets}.</source>
        <translation>В {name} нет листа {sheet}. Есть листы: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no column {column}, by which it should be looked up.</source>
        <translation>В {name} нет столбца {column}, по которому нужно искать.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end; the file may be broken.</source>
        <translation>{name} не удалось прочитать до конца; возможно, файл повреждён.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>Не удалось записать {name}: {reason}.</translation>
    </message>
    <message>
        <source>This row is not written in {encoding} as the rest of the file.</source>
        <translation>Эта строка не в кодировке {encoding}, в отличие от остального файла.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed, or is closed in the middle of a cell.</source>
        <translation>Кавычка в этой строке не закрыта или закрыта посреди ячейки.</translation>
    </message>
    <message>
        <source>This row has zero bytes in it and is damaged.</source>
        <translation>Строка повреждена: в ней нулевые байты.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Это поле не может быть пустым.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {text} here. Correct the formula or write the value.</source>
        <translation>Таблица показывает здесь ошибку {text}. Исправьте формулу или впишите значение.</translation>
    </message>
    <message>
        <source>{text} is none of: {allowed}.</source>
        <translation>«{text}» нет среди допустимых значений: {allowed}.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>«{text}» — это не «да» и не «нет».</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>«{text}» — не число.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>«{text}» — не целое число.</translation>
    </message>
    <message>
        <source>{text} cannot be right here: from {least} to {most} is possible.</source>
        <translation>{text} здесь быть не может: допустимо от {least} до {most}.</translation>
    </message>
    <message>
        <source>{text} is not in the currency of the clinic, {currency}.</source>
        <translation>{text} — не в валюте клиники ({currency}).</translation>
    </message>
    <message>
        <source>{text} is what a spreadsheet left of a phone number; its digits are lost. Save the column as text.</source>
        <translation>«{text}» — остаток номера телефона после таблицы, цифры потеряны. Сохраните столбец как текст.</translation>
    </message>
    <message>
        <source>{text} is not in {name}.</source>
        <translation>«{text}» нет в {name}.</translation>
    </message>
    <message>
        <source>There is no map {name}.</source>
        <translation>Схема {name} не найдена.</translation>
    </message>
    <message>
        <source>The map {name} cannot be understood: {reason}.</source>
        <translation>Схему {name} не удалось разобрать: {reason}.</translation>
    </message>
    <message>
        <source>{kind} cannot be imported. What can: {kinds}.</source>
        <translation>Вид «{kind}» загрузить нельзя. Можно: {kinds}.</translation>
    </message>
    <message>
        <source>The file has no column {column}. Its columns: {columns}.</source>
        <translation>В файле нет столбца {column}. Есть столбцы: {columns}.</translation>
    </message>
    <message>
        <source>The map does not say where the field {field} comes from.</source>
        <translation>В схеме не сказано, откуда берётся поле {field}.</translation>
    </message>
    <message>
        <source>Another program has been using the data for a long time. Try again in a moment.</source>
        <translation>Данные долго заняты другой программой. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. An administrator can give it to you.</source>
        <translation>Для этого нужно право «{right}». Его может дать администратор.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. An administrator can give it to you: {givers}.</source>
        <translation>Для этого нужно право «{right}». Его может дать администратор: {givers}.</translation>
    </message>
    <message>
        <source>The long proofs are the project's own tests, and there are none in {path}.</source>
        <translation>Длинные проверки — это тесты самого проекта, а в {path} их нет.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Get the file again.</source>
        <translation>{name} повреждён или скопирован не до конца. Получите его ещё раз.</translation>
    </message>
    <message>
        <source>{text} is too far in the past or the future. Is it another calendar?</source>
        <translation>«{text}» — слишком далёкая дата; возможно, выбран не тот календарь.</translation>
    </message>
    <message>
        <source>{text} is not written as the dates expected here: {formats}.</source>
        <translation>«{text}» — дата не в том виде: {formats}.</translation>
    </message>
    <message>
        <source>The map names the field {field}, which {kind} does not have.</source>
        <translation>В схеме указано поле {field}, которого нет для вида «{kind}».</translation>
    </message>
    <message>
        <source>{name} is here already, with {value}.</source>
        <translation>{name} уже есть в базе ({value}).</translation>
    </message>
    <message>
        <source>Row {row} of the same file has {value} already.</source>
        <translation>{value} уже есть в строке {row} этого файла.</translation>
    </message>
    <message>
        <source>There is no stage {text} among: {stages}.</source>
        <translation>Этапа «{text}» нет среди: {stages}.</translation>
    </message>
    <message>
        <source>This deal has neither a person nor an organisation.</source>
        <translation>У этой сделки нет ни пациента, ни организации.</translation>
    </message>
    <message>
        <source>This row was imported before, from the same file.</source>
        <translation>Эта строка уже была загружена из этого же файла.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} ещё не наступило.</translation>
    </message>
    <message>
        <source>It cannot be closed on {closed}: it began on {opened}.</source>
        <translation>Дата закрытия ({closed}) раньше даты начала ({opened}).</translation>
    </message>
    <message>
        <source>It was booked on {booked}, after its own day {visit}.</source>
        <translation>Запись сделана {booked}, позже самого приёма {visit}.</translation>
    </message>
    <message>
        <source>One column says that they came and another that they did not.</source>
        <translation>Один столбец говорит, что клиент пришёл, другой — что нет.</translation>
    </message>
    <message>
        <source>No key, number or name says whose visit it was.</source>
        <translation>Ни ключ, ни номер, ни имя не говорят, чей это приём.</translation>
    </message>
    <message>
        <source>{name} is not the file of that import any more. Undo that import and begin anew.</source>
        <translation>{name} — уже не тот файл. Отмените ту загрузку и начните заново.</translation>
    </message>
    <message>
        <source>There is no import {batch}.</source>
        <translation>Загрузка {batch} не найдена.</translation>
    </message>
    <message>
        <source>The map is for {found}, not for {wanted}.</source>
        <translation>Схема для вида «{found}», а нужен «{wanted}».</translation>
    </message>
    <message>
        <source>The import of {file} is still running. Stop it first.</source>
        <translation>Загрузка {file} ещё идёт. Сначала остановите её.</translation>
    </message>
    <message>
        <source>Fill in {field} first.</source>
        <translation>Сначала заполните поле «{field}».</translation>
    </message>
    <message>
        <source>What was chosen for {field} is no longer in its list. Choose again.</source>
        <translation>Выбранного для поля «{field}» больше нет в списке. Выберите заново.</translation>
    </message>
    <message>
        <source>{field} takes one answer only.</source>
        <translation>В поле «{field}» можно дать только один ответ.</translation>
    </message>
    <message>
        <source>The chosen result does not ask for this. Choose the result again.</source>
        <translation>Выбранный результат этого не требует. Выберите результат заново.</translation>
    </message>
    <message>
        <source>{text} cannot be read as {field}.</source>
        <translation>«{text}» не подходит для поля «{field}».</translation>
    </message>
    <message>
        <source>Say who is calling, or write the number.</source>
        <translation>Укажите, кто звонит, или введите номер.</translation>
    </message>
    <message>
        <source>Only an incoming call can be missed.</source>
        <translation>Пропущенным может быть только входящий звонок.</translation>
    </message>
    <message>
        <source>A missed call cannot be later than now.</source>
        <translation>Пропущенный звонок не может быть в будущем.</translation>
    </message>
    <message>
        <source>This call back is done or given up already.</source>
        <translation>По этому звонку уже перезвонили или решили не перезванивать.</translation>
    </message>
    <message>
        <source>This call is not over yet. Correct it afterwards.</source>
        <translation>Этот звонок ещё не закончился. Исправьте его потом.</translation>
    </message>
    <message>
        <source>A call begins before it is answered, is answered before it ends, and is not later than now.</source>
        <translation>Звонок начинается раньше ответа, ответ бывает раньше конца, и всё это не позже текущего момента.</translation>
    </message>
    <message>
        <source>The recording is not available: there is no {place}.</source>
        <translation>Запись недоступна: нет файла {place}.</translation>
    </message>
    <message>
        <source>The recording is not available: {place} cannot be read from this computer.</source>
        <translation>Запись недоступна: {place} не читается с этого компьютера.</translation>
    </message>
    <message>
        <source>The recording is not available: {place} is empty.</source>
        <translation>Запись недоступна: файл {place} пуст.</translation>
    </message>
    <message>
        <source>{place} is not the recording that the exchange made. It was changed, so it is not played.</source>
        <translation>{place} — не та запись, которую сделала АТС. Файл изменён, поэтому не воспроизводится.</translation>
    </message>
    <message>
        <source>{place} leads out of the clinic’s folder of recordings, so it is not played.</source>
        <translation>{place} ведёт за пределы папки записей клиники, поэтому не воспроизводится.</translation>
    </message>
    <message>
        <source>{place} is not a sound file, so it is not opened.</source>
        <translation>{place} — не звуковой файл, поэтому он не открывается.</translation>
    </message>
    <message>
        <source>The recording is not at the https address of the clinic’s settings, so it is not opened.</source>
        <translation>Запись находится не по https-адресу из настроек клиники, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>There is no recording of this call to hear any more.</source>
        <translation>Записи этого звонка, которую можно прослушать, больше нет.</translation>
    </message>
    <message>
        <source>This computer has no program that plays {place}.</source>
        <translation>На этом компьютере нет программы, которая воспроизводит {place}.</translation>
    </message>
    <message>
        <source>This call is over already.</source>
        <translation>Этот звонок уже завершён.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>Сумма не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>{title} is closed. Reopen the deal first.</source>
        <translation>Сделка «{title}» закрыта. Сначала откройте её снова.</translation>
    </message>
    <message>
        <source>Choose the person or the organisation of the deal.</source>
        <translation>Выберите человека или организацию сделки.</translation>
    </message>
    <message>
        <source>{title} cannot move to {stage} before these are filled in: {fields}.</source>
        <translation>Чтобы перевести «{title}» на этап «{stage}», сначала заполните: {fields}.</translation>
    </message>
    <message>
        <source>{title} is open already.</source>
        <translation>Сделка «{title}» уже открыта.</translation>
    </message>
    <message>
        <source>{stage} is a stage of another pipeline than that of {title}.</source>
        <translation>Этап «{stage}» — из другой воронки, не той, где сделка «{title}».</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Напишите в двух словах, о чём сделка.</translation>
    </message>
    <message>
        <source>The pipeline {name} is archived and takes no new deals. Choose another one.</source>
        <translation>Воронка {name} в архиве и не принимает новых сделок. Выберите другую.</translation>
    </message>
    <message>
        <source>The stages of {title} follow its workflow and are not moved by hand.</source>
        <translation>Этапы сделки «{title}» меняет рабочий процесс, вручную их не переводят.</translation>
    </message>
    <message>
        <source>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be archived.</source>
        <translation>{name} — базовая воронка: сюда попадает сделка каждого нового лида. Её нельзя отправить в архив.</translation>
    </message>
    <message>
        <source>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be deleted.</source>
        <translation>{name} — базовая воронка: сюда попадает сделка каждого нового лида. Её нельзя удалить.</translation>
    </message>
    <message>
        <source>An open stage has between 0 and 99 percent, and no other stage has the same.</source>
        <translation>У открытого этапа от 0 до 99 процентов, и ни у какого другого этапа нет такого же значения.</translation>
    </message>
    <message>
        <source>{name} has deals ({count}), so it cannot be deleted. Archive it instead.</source>
        <translation>В воронке {name} есть сделки ({count}), поэтому удалить её нельзя. Отправьте её в архив.</translation>
    </message>
    <message>
        <source>Deals stand at {stage} ({count}), so its kind stays. Move them to another stage first.</source>
        <translation>На этапе {stage} есть сделки ({count}), поэтому его вид не меняется. Сначала переведите их на другой этап.</translation>
    </message>
    <message>
        <source>{stage} is the last stage of its kind. A pipeline has an open, a won and a lost stage at least.</source>
        <translation>{stage} — последний этап своего вида. В воронке есть хотя бы один открытый, один успешный и один неуспешный этап.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>The deals of {stage} can only go to a stage of the same pipeline and the same kind.</source>
        <translation>Сделки этапа {stage} можно перевести только на этап той же воронки и того же вида.</translation>
    </message>
    <message>
        <source>Deals stand at {stage} ({count}). Choose the stage they go to.</source>
        <translation>На этапе {stage} есть сделки ({count}). Выберите этап, на который они перейдут.</translation>
    </message>
    <message>
        <source>Say what the rule does: choose it in the third sentence.</source>
        <translation>Скажите, что делает правило: выберите это в третьем предложении.</translation>
    </message>
    <message>
        <source>A rule cannot lose deals, because nobody would say why. Choose another stage than {stage}.</source>
        <translation>Правило не может проигрывать сделки: никто не назвал бы причину. Выберите вместо {stage} другой этап.</translation>
    </message>
    <message>
        <source>With this rule a deal would go round in a circle: {rules}. Choose another stage, or switch one of them off.</source>
        <translation>С этим правилом сделка пошла бы по кругу: {rules}. Выберите другой этап или выключите одно из правил.</translation>
    </message>
    <message>
        <source>{stage} belongs to another pipeline. The stages of a rule are those of one pipeline.</source>
        <translation>{stage} — этап другой воронки. Все этапы правила — из одной воронки.</translation>
    </message>
    <message>
        <source>A future activity needs a title, a date and a description.</source>
        <translation>Для запланированной задачи нужны название, дата и описание.</translation>
    </message>
    <message>
        <source>The status of {title} cannot change in this way. A new wish of a closed lead is a new lead.</source>
        <translation>Так сменить статус лида «{title}» нельзя. На новый запрос по закрытому лиду создайте новый лид.</translation>
    </message>
    <message>
        <source>{name} is no longer in use. Choose another marketing method.</source>
        <translation>«{name}» больше не используется. Выберите другой рекламный канал.</translation>
    </message>
    <message>
        <source>{title} is closed, so there is nothing to hand out. Take it off the choice.</source>
        <translation>Лид {title} закрыт, распределять в нём нечего. Уберите его из выбранных.</translation>
    </message>
    <message>
        <source>{title} would be left with nothing planned. Choose the next step, or close it.</source>
        <translation>По «{title}» ничего не останется в плане. Выберите следующий шаг или закройте работу.</translation>
    </message>
    <message>
        <source>Choose at least one person for the lead.</source>
        <translation>Выберите для лида хотя бы одного человека.</translation>
    </message>
    <message>
        <source>Choose at least one reason why it was lost.</source>
        <translation>Выберите хотя бы одну причину потери.</translation>
    </message>
    <message>
        <source>{name} was merged or archived and gets no new work.</source>
        <translation>Запись «{name}» объединена или в архиве, новых задач по ней не ставят.</translation>
    </message>
    <message>
        <source>The program itself needs the list {name}, so it stays.</source>
        <translation>Справочник «{name}» нужен самой программе, поэтому он остаётся.</translation>
    </message>
    <message>
        <source>{next} cannot follow {template}: rounds need persons, and internal and client work never mix.</source>
        <translation>«{next}» не может идти после «{template}»: для обзвона нужны люди, а внутренние задачи не смешивают с задачами по пациентам.</translation>
    </message>
    <message>
        <source>{name} is neither a date nor a time, so it cannot say when the next task is due.</source>
        <translation>«{name}» — не дата и не время, по этому полю нельзя назначить срок следующей задачи.</translation>
    </message>
    <message>
        <source>Write the delay as a number from 0 and the hour as 09:30.</source>
        <translation>Отсрочку укажите числом от 0, а время — как 09:30.</translation>
    </message>
    <message>
        <source>Choose the list that {name} takes its values from.</source>
        <translation>Выберите справочник со значениями для поля «{name}».</translation>
    </message>
    <message>
        <source>Say why the work ends after {result}.</source>
        <translation>Укажите, почему после результата «{result}» работа заканчивается.</translation>
    </message>
    <message>
        <source>The work process ends with {name}, which this kind of result may not do. Change its next steps first.</source>
        <translation>Рабочий процесс заканчивается результатом «{name}», а результат этого вида завершать работу не может. Сначала измените его следующие шаги.</translation>
    </message>
    <message>
        <source>{name} has answers already, so its type stays. Archive it and make another field.</source>
        <translation>В поле «{name}» уже есть ответы, поэтому тип не изменить. Отправьте его в архив и создайте другое поле.</translation>
    </message>
    <message>
        <source>{name} cannot close a deal: only a success wins, and only a categorical refusal loses.</source>
        <translation>Результат «{name}» не может закрыть сделку: выигрывает её только успех, а проигрывает только категорический отказ.</translation>
    </message>
    <message>
        <source>{name} is the last template of its type and stays.</source>
        <translation>«{name}» — последний шаблон этого типа, он остаётся.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Введите название.</translation>
    </message>
    <message>
        <source>There is no basic pipeline with the stage that is needed. Ask the administrator to set it up.</source>
        <translation>Нет основной воронки с нужным этапом. Попросите администратора её настроить.</translation>
    </message>
    <message>
        <source>There is no template to plan the first step with. Ask the administrator to make one.</source>
        <translation>Нет шаблона для первого шага. Попросите администратора его создать.</translation>
    </message>
    <message>
        <source>{template} does not allow the result {result}.</source>
        <translation>Для «{template}» результат «{result}» не предусмотрен.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>Выберите исполнителя задачи.</translation>
    </message>
    <message>
        <source>Work never ends with {result}: only a success or a categorical refusal ends it. Choose what comes next.</source>
        <translation>Работа не заканчивается результатом «{result}»: её завершает только успех или категорический отказ. Выберите следующий шаг.</translation>
    </message>
    <message>
        <source>The work process still leads from {after} to {name}. Change that step first.</source>
        <translation>В рабочем процессе после «{after}» по-прежнему идёт «{name}». Сначала измените этот шаг.</translation>
    </message>
    <message>
        <source>{name} has tasks already, so its type stays.</source>
        <translation>По шаблону «{name}» уже есть задачи, поэтому тип не изменить.</translation>
    </message>
    <message>
        <source>Say who the caller from {number} is before a lead is made.</source>
        <translation>Прежде чем создать лид, укажите, кто звонил с номера {number}.</translation>
    </message>
    <message>
        <source>This request is closed already.</source>
        <translation>Это обращение уже закрыто.</translation>
    </message>
    <message>
        <source>Write a number of minutes from {least} to {most}.</source>
        <translation>Укажите число минут от {least} до {most}.</translation>
    </message>
    <message>
        <source>This request was merged into another one already. Go on with that one.</source>
        <translation>Это обращение уже объединено с другим. Продолжайте работу с ним.</translation>
    </message>
    <message>
        <source>Nobody has answered this request yet, so it has no cause.</source>
        <translation>На это обращение ещё никто не ответил, поэтому причины нет.</translation>
    </message>
    <message>
        <source>One request is {name}'s, the other is {other}'s. If they are one person, merge the people first.</source>
        <translation>Одно обращение — {name}, другое — {other}. Если это один человек, сначала объедините их карточки.</translation>
    </message>
    <message>
        <source>This is the same request. Choose another one.</source>
        <translation>Это то же самое обращение. Выберите другое.</translation>
    </message>
    <message>
        <source>{name} is dealing with this request.</source>
        <translation>Этим обращением занимается {name}.</translation>
    </message>
    <message>
        <source>Choose what the request was about.</source>
        <translation>Выберите тему обращения.</translation>
    </message>
    <message>
        <source>This visit was called off. Make the lead from the person's card.</source>
        <translation>Этот визит отменён. Создайте лид из карточки человека.</translation>
    </message>
    <message>
        <source>Say whose wish it is: choose a visit or a person.</source>
        <translation>Укажите, чьё это пожелание: выберите визит или человека.</translation>
    </message>
    <message>
        <source>Give a person, a number or a few words, so that somebody can answer.</source>
        <translation>Укажите человека, номер или хотя бы пару слов, чтобы было кому и на что ответить.</translation>
    </message>
    <message>
        <source>The work does not end with {result}. Choose what comes next.</source>
        <translation>Результатом «{result}» работа не заканчивается. Выберите следующий шаг.</translation>
    </message>
    <message>
        <source>{title} is done or cancelled already.</source>
        <translation>Задача «{title}» уже выполнена или отменена.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>{title} is the deal of another lead.</source>
        <translation>«{title}» — сделка другого лида.</translation>
    </message>
    <message>
        <source>{day} is over already. Choose today or a later day.</source>
        <translation>{day} — уже в прошлом. Выберите сегодняшний или более поздний день.</translation>
    </message>
    <message>
        <source>{title} is done when it has a result. Choose the result.</source>
        <translation>Задача «{title}» завершается результатом. Выберите результат.</translation>
    </message>
    <message>
        <source>Nobody living today was born on {day}. Correct the day of birth.</source>
        <translation>Дата рождения не может быть такой: {day}. Исправьте её.</translation>
    </message>
    <message>
        <source>Then nobody could manage users any more. Make somebody else an administrator first.</source>
        <translation>Тогда некому будет давать доступ другим. Сначала назначьте ещё одного администратора.</translation>
    </message>
    <message>
        <source>{name} is internal work, so no client, lead or deal can be attached to it.</source>
        <translation>«{name}» — внутренняя задача, к ней нельзя привязать пациента, лид или сделку.</translation>
    </message>
    <message>
        <source>{name} cannot be used for a call round and its personal calls.</source>
        <translation>«{name}» не подходит для обзвона и его личных звонков.</translation>
    </message>
    <message>
        <source>{title} is not done, so there is no result to correct.</source>
        <translation>Задача «{title}» не выполнена, исправлять пока нечего.</translation>
    </message>
    <message>
        <source>{title} is not in work.</source>
        <translation>Задача «{title}» не в работе.</translation>
    </message>
    <message>
        <source>{name} has no open work to hand over.</source>
        <translation>У сотрудника {name} нет открытой работы для передачи.</translation>
    </message>
    <message>
        <source>{name} has this work already. Choose somebody else.</source>
        <translation>Эта работа и так у сотрудника {name}. Выберите другого.</translation>
    </message>
    <message>
        <source>Choose either one person or one team.</source>
        <translation>Выберите одного сотрудника или одну команду.</translation>
    </message>
    <message>
        <source>{name} has left the clinic. Choose somebody else.</source>
        <translation>{name} больше не работает в клинике. Выберите другого сотрудника.</translation>
    </message>
    <message>
        <source>Choose the person for {name}.</source>
        <translation>Выберите, с кем связана задача «{name}».</translation>
    </message>
    <message>
        <source>The range ends on {last}, before it begins on {first}.</source>
        <translation>Период заканчивается ({last}) раньше, чем начинается ({first}).</translation>
    </message>
    <message>
        <source>A range needs its first and its last day.</source>
        <translation>Для периода нужны первый и последний день.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Напишите причину.</translation>
    </message>
    <message>
        <source>{moment} is over already. Choose a later moment.</source>
        <translation>{moment} — уже в прошлом. Выберите более позднее время.</translation>
    </message>
    <message>
        <source>{title} does not have this result. Choose another.</source>
        <translation>У задачи «{title}» нет такого результата. Выберите другой.</translation>
    </message>
    <message>
        <source>{title} is a call round: it is done when its calls are.</source>
        <translation>«{title}» — обзвон: он завершится вместе со своими звонками.</translation>
    </message>
    <message>
        <source>All calls left in {title} are in colleagues’ hands.</source>
        <translation>Все оставшиеся звонки обзвона «{title}» уже разобрали коллеги.</translation>
    </message>
    <message>
        <source>{title} cannot go from its status to this one.</source>
        <translation>Задачу «{title}» нельзя перевести из нынешнего статуса в этот.</translation>
    </message>
    <message>
        <source>{name} has {title} already.</source>
        <translation>Задача «{title}» уже в работе: {name}.</translation>
    </message>
    <message>
        <source>The template {name} is no longer in use. Choose another.</source>
        <translation>Шаблон «{name}» больше не используется. Выберите другой.</translation>
    </message>
    <message>
        <source>The result of {title} could be corrected on its own day only.</source>
        <translation>Результат задачи «{title}» можно было исправить только в тот же день.</translation>
    </message>
    <message>
        <source>Choose at least two persons for {name}.</source>
        <translation>Выберите для «{name}» не меньше двух человек.</translation>
    </message>
    <message>
        <source>{result} has won the deal of {title}. Reopen the deal instead.</source>
        <translation>Результат «{result}» выиграл сделку по задаче «{title}». Вместо исправления откройте сделку снова.</translation>
    </message>
    <message>
        <source>There is no number in {text}. Write the digits of the phone.</source>
        <translation>В «{text}» нет номера. Введите цифры телефона.</translation>
    </message>
    <message>
        <source>This person has {number} already.</source>
        <translation>Номер {number} уже записан у этого человека.</translation>
    </message>
    <message>
        <source>{text} is not an address. Write an e-mail such as name@example.org, or the name in the messenger.</source>
        <translation>«{text}» — не адрес. Введите почту вида name@example.org или имя в мессенджере.</translation>
    </message>
    <message>
        <source>Write at least the city or the street.</source>
        <translation>Укажите хотя бы город или улицу.</translation>
    </message>
    <message>
        <source>Write a name or a phone number, so that this person can be found again.</source>
        <translation>Введите имя или телефон, чтобы человека можно было найти.</translation>
    </message>
    <message>
        <source>{names} may be the same person. Open the record, or say that this one is really new.</source>
        <translation>Возможно, это тот же человек: {names}. Откройте карточку или подтвердите, что человек новый.</translation>
    </message>
    <message>
        <source>The file number {number} belongs to somebody else.</source>
        <translation>Номер карты {number} уже занят.</translation>
    </message>
    <message>
        <source>There is still open work for {name}. Finish or cancel it first.</source>
        <translation>По карточке «{name}» ещё есть открытые дела. Сначала завершите или отмените их.</translation>
    </message>
    <message>
        <source>Write the name first: a client’s file needs one.</source>
        <translation>Сначала введите имя: в карточке пациента без него нельзя.</translation>
    </message>
    <message>
        <source>Nobody is their own relative. Choose another person.</source>
        <translation>Человек не может быть родственником самому себе. Выберите другого.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Сначала напишите что-нибудь.</translation>
    </message>
    <message>
        <source>Only the author can change or remove a comment.</source>
        <translation>Изменить или удалить комментарий может только автор.</translation>
    </message>
    <message>
        <source>There is already a tag that says nearly the same: {names}. Use it, or say that {name} is really new.</source>
        <translation>Похожая метка уже есть: {names}. Возьмите её или подтвердите, что «{name}» — новая.</translation>
    </message>
    <message>
        <source>{name} is too big. A file may have at most {most} MB.</source>
        <translation>Файл «{name}» слишком большой. Допустимо не больше {most} МБ.</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <translation>Файл «{name}» пустой.</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another person to merge with.</source>
        <translation>Это одна и та же карточка. Выберите для объединения другую.</translation>
    </message>
    <message>
        <source>{name} was merged into another record already. Open that one.</source>
        <translation>Карточка «{name}» уже объединена с другой. Откройте ту.</translation>
    </message>
    <message>
        <source>{name} was not merged with anybody.</source>
        <translation>Карточка «{name}» ни с кем не объединена.</translation>
    </message>
    <message>
        <source>{name} was merged at another workstation. The records can be parted there.</source>
        <translation>Карточку «{name}» объединили на другом рабочем месте. Разделить их можно там.</translation>
    </message>
    <message>
        <source>Write what must be watched for.</source>
        <translation>Напишите, на что обратить внимание.</translation>
    </message>
    <message>
        <source>The card has this very warning already.</source>
        <translation>На карточке уже есть такое предупреждение.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Сначала дайте название.</translation>
    </message>
    <message>
        <source>There is a category named {name} already.</source>
        <translation>Категория «{name}» уже есть.</translation>
    </message>
    <message>
        <source>There are answers to {name} already. Archive the field and make another one.</source>
        <translation>На поле «{name}» уже есть ответы. Уберите его в архив и создайте другое.</translation>
    </message>
    <message>
        <source>Choose the team that may see this contact.</source>
        <translation>Выберите команду, которая видит этот контакт.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Напишите название организации.</translation>
    </message>
    <message>
        <source>There is an organisation named {name} already. Open it, or write another name.</source>
        <translation>Организация «{name}» уже есть. Откройте её или напишите другое название.</translation>
    </message>
    <message>
        <source>Write the name of the family member.</source>
        <translation>Напишите имя члена семьи.</translation>
    </message>
    <message>
        <source>Write the name and the login of the user.</source>
        <translation>Введите имя и логин пользователя.</translation>
    </message>
    <message>
        <source>Somebody else has the login {login}. Choose another.</source>
        <translation>Логин «{login}» уже занят. Выберите другой.</translation>
    </message>
    <message>
        <source>{number} belongs to {name} already. One mobile number is one user.</source>
        <translation>Номер {number} уже у другого пользователя: {name}. Один мобильный номер — один пользователь.</translation>
    </message>
    <message>
        <source>The role {role} may do more than you may, so you can neither give it nor take it away.</source>
        <translation>Роль «{role}» даёт больше прав, чем есть у вас, поэтому вы не можете ни назначить, ни снять её.</translation>
    </message>
    <message>
        <source>You manage the staff of your own branch only. Choose your branch, or ask an administrator.</source>
        <translation>Вы управляете сотрудниками только своего филиала. Выберите свой филиал или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>{name} still has open tasks. Hand them over first.</source>
        <translation>За сотрудником остались открытые задачи: {name}. Сначала передайте их.</translation>
    </message>
    <message>
        <source>Write the name of the team.</source>
        <translation>Введите название команды.</translation>
    </message>
    <message>
        <source>There is a team named {name} already.</source>
        <translation>Команда «{name}» уже есть.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it as 09:30.</source>
        <translation>«{text}» — не время суток. Напишите так: 09:30.</translation>
    </message>
    <message>
        <source>{closes} is not after {opens}. Write when it begins and then when it ends.</source>
        <translation>{closes} не позже, чем {opens}. Напишите сначала начало, потом конец.</translation>
    </message>
    <message>
        <source>{first} and {second} share time. Let one end earlier.</source>
        <translation>{first} и {second} пересекаются. Пусть одно закончится раньше.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>Последний день, {last}, раньше первого, {first}.</translation>
    </message>
    <message>
        <source>There is no weekday number {number}.</source>
        <translation>Дня недели под номером {number} нет.</translation>
    </message>
    <message>
        <source>A visit takes from {least} to {most} minutes.</source>
        <translation>Визит длится от {least} до {most} минут.</translation>
    </message>
    <message>
        <source>A course has from one visit to {most}.</source>
        <translation>В курсе от одного визита до {most}.</translation>
    </message>
    <message>
        <source>A check-up is due after one month to {most}.</source>
        <translation>Контрольный осмотр — через срок от одного месяца до {most}.</translation>
    </message>
    <message>
        <source>{name} has the code {code} already.</source>
        <translation>Код {code} уже у услуги {name}.</translation>
    </message>
    <message>
        <source>A price cannot be below nothing.</source>
        <translation>Цена не может быть отрицательной.</translation>
    </message>
    <message>
        <source>Hours are of one day. Leave the hours out for several days, or choose one day.</source>
        <translation>Часы указывают для одного дня. Для нескольких дней оставьте часы пустыми или выберите один день.</translation>
    </message>
    <message>
        <source>{day} is {name} already. Change that one.</source>
        <translation>{day} — уже {name}. Измените эту запись.</translation>
    </message>
    <message>
        <source>Choose a weekday or a day for the shift.</source>
        <translation>Выберите для смены день недели или дату.</translation>
    </message>
    <message>
        <source>The program does not know the public holidays of this country in that year. Add them by hand.</source>
        <translation>Программа не знает праздников этой страны в том году. Добавьте их вручную.</translation>
    </message>
    <message>
        <source>{at} is over already. Choose a later time.</source>
        <translation>{at} уже прошло. Выберите более позднее время.</translation>
    </message>
    <message>
        <source>{provider} does not give {service}. Choose another therapist.</source>
        <translation>{provider} не оказывает услугу {service}. Выберите другого врача.</translation>
    </message>
    <message>
        <source>The clinic is closed on {day}. Choose another day.</source>
        <translation>{day} клиника закрыта. Выберите другой день.</translation>
    </message>
    <message>
        <source>The clinic is closed on {day}: {name}. Choose another day.</source>
        <translation>{day} клиника закрыта: {name}. Выберите другой день.</translation>
    </message>
    <message>
        <source>{provider} does not work then ({at}). Choose a free time, or another therapist.</source>
        <translation>{provider} в это время ({at}) не работает. Выберите свободное время или другого врача.</translation>
    </message>
    <message>
        <source>{provider} has somebody else then ({at}). Choose another free time.</source>
        <translation>У специалиста {provider} в это время ({at}) уже записан другой человек. Выберите другое свободное время.</translation>
    </message>
    <message>
        <source>{provider} has {name} then ({at}). Choose another free time.</source>
        <translation>У {provider} в это время ({at}) записан пациент {name}. Выберите другое свободное время.</translation>
    </message>
    <message>
        <source>{room} is in use then ({at}). Choose another free time.</source>
        <translation>{room} в это время ({at}) занят. Выберите другое свободное время.</translation>
    </message>
    <message>
        <source>{name} is talking about this time right now, until {until}. Choose another free time.</source>
        <translation>{name} прямо сейчас обсуждает это время (до {until}). Выберите другое свободное время.</translation>
    </message>
    <message>
        <source>This person has an appointment with {provider} then ({at}). Choose another time, or move that one.</source>
        <translation>У этого человека в это время ({at}) запись к {provider}. Выберите другое время или перенесите ту запись.</translation>
    </message>
    <message>
        <source>Write why somebody is booked into a time that is not free.</source>
        <translation>Напишите, почему записываете на занятое время.</translation>
    </message>
    <message>
        <source>Choose the service.</source>
        <translation>Выберите услугу.</translation>
    </message>
    <message>
        <source>Choose the therapist.</source>
        <translation>Выберите врача.</translation>
    </message>
    <message>
        <source>{name} wrote through a form and is a contact yet. Make a client of this contact first.</source>
        <translation>{name} — пока контакт с формы. Сначала оформите его как клиента.</translation>
    </message>
    <message>
        <source>{name} is shown to their own team alone, and {branch} would not find them. Show them to everybody first.</source>
        <translation>Карточку «{name}» видит только своя команда, и филиал «{branch}» её не найдёт. Сначала откройте её для всех.</translation>
    </message>
    <message>
        <source>The appointment is “{before}” and cannot become “{after}”. Book a new one if it is needed.</source>
        <translation>Запись сейчас «{before}» и не может стать «{after}». Если нужно, сделайте новую.</translation>
    </message>
    <message>
        <source>The appointment is for {day}. Move it to today first, or admit without it.</source>
        <translation>Запись на {day}. Сначала перенесите её на сегодня или оформите визит без записи.</translation>
    </message>
    <message>
        <source>There is nothing to book. Choose a free time.</source>
        <translation>Записывать нечего. Выберите свободное время.</translation>
    </message>
    <message>
        <source>Say why it is cancelled: press the digit of a reason.</source>
        <translation>Укажите причину отмены: нажмите её цифру.</translation>
    </message>
    <message>
        <source>The appointment is at {at}: nobody is missing before that. Cancel or move it instead.</source>
        <translation>Запись на {at}: до этого времени неявки быть не может. Отмените или перенесите её.</translation>
    </message>
    <message>
        <source>An admission needs a service. Add one.</source>
        <translation>Для визита нужна услуга. Добавьте её.</translation>
    </message>
    <message>
        <source>{name} has several open leads: {leads}. Say which one this visit is for, or that it is for none.</source>
        <translation>У пациента {name} несколько открытых лидов: {leads}. Укажите, по какому визит, или что ни по одному.</translation>
    </message>
    <message>
        <source>On the waiting list this is “{before}” and cannot become “{after}”. Put the person there anew.</source>
        <translation>В листе ожидания сейчас «{before}», стать «{after}» нельзя. Внесите человека заново.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}. Change one of them.</source>
        <translation>Последний день, {last}, раньше первого, {first}. Измените один из них.</translation>
    </message>
    <message>
        <source>{last} is over already. Choose a later last day.</source>
        <translation>{last} уже прошло. Выберите более поздний последний день.</translation>
    </message>
    <message>
        <source>{name} does not want messages. Take the tick of the SMS away, and call instead.</source>
        <translation>{name} не хочет получать сообщения. Снимите галочку «СМС» и позвоните.</translation>
    </message>
    <message>
        <source>{name} has no mobile number that works. Write one on the card, or take the tick of the SMS away.</source>
        <translation>У {name} нет действующего мобильного номера. Впишите его в карточку или снимите галочку «СМС».</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Напишите текст сообщения.</translation>
    </message>
    <message>
        <source>The message is “{before}” and cannot become “{after}” any more.</source>
        <translation>Сообщение в состоянии «{before}» и уже не может перейти в «{after}».</translation>
    </message>
    <message>
        <source>Write an amount greater than nothing.</source>
        <translation>Напишите сумму больше нуля.</translation>
    </message>
    <message>
        <source>No more can go back than was paid. Write a smaller amount.</source>
        <translation>Вернуть можно не больше, чем было оплачено. Укажите меньшую сумму.</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>Это уже решено.</translation>
    </message>
    <message>
        <source>The record has gone on since, and cannot go back to this. Open its card and see how it stands.</source>
        <translation>Запись с тех пор продвинулась и не может к этому вернуться. Откройте карточку и посмотрите, как обстоит дело.</translation>
    </message>
    <message>
        <source>This cannot be taken back by insisting. The keys beside it say what can be done.</source>
        <translation>Настоять здесь нельзя. Клавиши рядом показывают, что можно сделать.</translation>
    </message>
    <message>
        <source>The record is not here any more. Let it go.</source>
        <translation>Этой записи здесь больше нет. Отпустите.</translation>
    </message>
    <message>
        <source>Something that this belongs to is not here. If its entry stands in this list too, try that one again first.</source>
        <translation>Здесь нет того, к чему это относится. Если это тоже есть в списке, сначала повторите его.</translation>
    </message>
    <message>
        <source>A colleague has found another time for this visit, or has cancelled it.</source>
        <translation>Коллега уже нашёл для этого визита другое время или отменил его.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; joining goes on there when you begin again.</source>
        <translation>Остановлено. Всё, что получено, сохранено; в следующий раз подключение продолжится с этого места.</translation>
    </message>
    <message>
        <source>Joining was begun on this computer with another passphrase. Type that one, or begin anew: what has come so far is fetched again then.</source>
        <translation>Подключение на этом компьютере было начато с другим паролем этого компьютера. Введите его или начните заново: тогда всё полученное будет загружено ещё раз.</translation>
    </message>
    <message>
        <source>Joining was begun on this computer with the server {server} and the login {login}. Go on with these, or begin anew.</source>
        <translation>Подключение на этом компьютере было начато с сервером {server} и логином {login}. Продолжите с ними или начните заново.</translation>
    </message>
    <message>
        <source>{text} is not the address of a server. Write it as the administrator gave it, such as crm.example.org.</source>
        <translation>{text} не является адресом сервера. Введите его так, как дал администратор, например crm.example.org.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where others could see it. It is asked for by itself.</source>
        <translation>Паролю не место в адресе: там его увидят другие. Он запрашивается отдельно.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached. Check its address and the network, then try again. What was done so far is kept.</source>
        <translation>Сервер {host} недоступен. Проверьте его адрес и сеть и попробуйте ещё раз. Всё, что уже сделано, сохранено.</translation>
    </message>
    <message>
        <source>The network to {host} takes what is sent and gives nothing back. Try again when it is well. What was done so far is kept.</source>
        <translation>Сеть до {host} принимает данные, но ничего не возвращает. Попробуйте ещё раз, когда сеть наладится. Всё, что уже сделано, сохранено.</translation>
    </message>
    <message>
        <source>The server {host} broke off for a moment. Try again. What was done so far is kept.</source>
        <translation>Сервер {host} ненадолго прервал связь. Попробуйте ещё раз. Всё, что уже сделано, сохранено.</translation>
    </message>
    <message>
        <source>The server does not accept the password of {login}. Type it again, or ask the administrator for a new one.</source>
        <translation>Сервер не принимает пароль {login}. Введите его ещё раз или попросите у администратора новый.</translation>
    </message>
    <message>
        <source>The login {login} may not use the server. Ask the administrator.</source>
        <translation>Пользователю {login} доступ к серверу закрыт. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The certificate shown is not a valid one of {host}, so nothing was sent. Write the address just as the administrator gave it. A certificate that the clinic has signed itself needs the file of its authority at the end of the address: {host}/crm?sslrootcert=FILE.</source>
        <translation>Предъявленный сертификат недействителен для {host}, поэтому ничего не отправлено. Введите адрес в точности так, как его дал администратор. Если сертификат подписан самой клиникой, в конце адреса нужен файл её центра сертификации: {host}/crm?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The server is older than this program. Try again when the administrator has upgraded it (`crm-desktop server upgrade`).</source>
        <translation>Сервер старее этой программы. Попробуйте ещё раз, когда администратор обновит его (`crm-desktop server upgrade`).</translation>
    </message>
    <message>
        <source>The server is newer than this program. Install the newer version on this computer, then try again.</source>
        <translation>Сервер новее этой программы. Установите на этот компьютер новую версию и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no clinic on this server yet. Set up the clinic on this computer first; then bring it to the server: “This station”, in the menu at your name, or `crm-desktop join`.</source>
        <translation>На этом сервере ещё нет клиники. Сначала настройте клинику на этом компьютере, затем перенесите её на сервер: «Это рабочее место» в меню у вашего имени или команда `crm-desktop join`.</translation>
    </message>
    <message>
        <source>The server has a clinic already, and so has this base. Two clinics are not mixed: join the server from another folder, or take an empty server.</source>
        <translation>На сервере уже есть клиника, и в этой базе тоже. Две клиники не смешиваются: подключитесь к серверу из другой папки или возьмите пустой сервер.</translation>
    </message>
    <message>
        <source>Nobody in this base has the login {login} together with the right to change the staff for the whole clinic. Give that login to an administrator here, or name another founder on the server.</source>
        <translation>В этой базе нет сотрудника с логином {login} и правом изменять персонал во всей клинике. Дайте этот логин администратору здесь или назначьте на сервере другого основателя.</translation>
    </message>
    <message>
        <source>The login {login} is nobody of this clinic any more. Ask the administrator.</source>
        <translation>Логин {login} больше не принадлежит никому в этой клинике. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This base has joined {server} already, as {login}.</source>
        <translation>Эта база уже подключена к {server} под логином {login}.</translation>
    </message>
    <message>
        <source>This base has no server. `crm-desktop join` connects it with one.</source>
        <translation>У этой базы нет сервера. Команда `crm-desktop join` подключит её к серверу.</translation>
    </message>
    <message>
        <source>The server did not take a row of {table} ({row}, {reason}). `crm-desktop check` says what is wrong with it; nothing here is lost.</source>
        <translation>Сервер не принял строку таблицы {table} ({row}, {reason}). Команда `crm-desktop check` покажет, что с ней не так; здесь ничего не потеряно.</translation>
    </message>
    <message>
        <source>Nothing was sent. Say --yes if nobody is here to be asked.</source>
        <translation>Ничего не отправлено. Если спросить некого, укажите --yes.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the server’s password. Put it into {variable}.</source>
        <translation>Спросить пароль сервера не у кого. Задайте его в {variable}.</translation>
    </message>
    <message>
        <source>Nobody with the login {login} has a base in this profile. Those who have: {known}.</source>
        <translation>Ни у кого с логином {login} нет базы в этом профиле. Она есть у: {known}.</translation>
    </message>
    <message>
        <source>{login} has a base on this computer already. Go back and choose it in the list.</source>
        <translation>У {login} уже есть база на этом компьютере. Вернитесь и выберите её в списке.</translation>
    </message>
    <message>
        <source>The address after --dsn is not understood. Write it like postgresql://USER@HOST:5432/DATABASE.</source>
        <translation>Адрес после --dsn не распознан. Напишите его в виде postgresql://USER@HOST:5432/DATABASE.</translation>
    </message>
    <message>
        <source>The server {server} does not answer: {reason}. Check its name, its port and the network, and that it runs.</source>
        <translation>Сервер {server} не отвечает: {reason}. Проверьте имя, порт, сеть и запущен ли он.</translation>
    </message>
    <message>
        <source>The server {server} broke off: {reason}. What was not finished is not there; do it again.</source>
        <translation>Сервер {server} оборвал работу: {reason}. Незаконченного там нет; повторите.</translation>
    </message>
    <message>
        <source>{user} may not do this on the server: {reason}. Do it as the administrator who set it up.</source>
        <translation>{user} не может сделать это на сервере: {reason}. Сделайте это под администратором, который его настраивал.</translation>
    </message>
    <message>
        <source>{login} can no longer sign in, but {user} may not end sessions that are open. They can read and send nothing any more; a superuser, or a member of pg_signal_backend, can end them.</source>
        <translation>{login} больше не может войти, но {user} не вправе завершить открытые сеансы. Читать и отправлять они уже не могут; завершить их может суперпользователь или член pg_signal_backend.</translation>
    </message>
    <message>
        <source>The server wants a password of {user}. Put it into PGPASSWORD, or into the file of PGPASSFILE.</source>
        <translation>Сервер требует пароль {user}. Задайте его в PGPASSWORD или в файле PGPASSFILE.</translation>
    </message>
    <message>
        <source>The server does not accept this login and password of {user}. Check both.</source>
        <translation>Сервер не принимает имя и пароль {user}. Проверьте и то и другое.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not to be trusted: {reason}. Name the server as its certificate does, and the authority that signed it with sslrootcert=FILE.</source>
        <translation>Сертификату {server} нельзя доверять: {reason}. Назовите сервер так, как он назван в сертификате, и укажите удостоверяющий центр через sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The server {server} offers no encryption. Switch TLS on there (ssl = on) and give it a certificate.</source>
        <translation>Сервер {server} не предлагает шифрования. Включите на нём TLS (ssl = on) и дайте ему сертификат.</translation>
    </message>
    <message>
        <source>The server does not let {user} in from here: {reason}. Add a line to its pg_hba.conf and reload it.</source>
        <translation>Сервер не пускает {user} отсюда: {reason}. Добавьте строку в его pg_hba.conf и перечитайте настройки.</translation>
    </message>
    <message>
        <source>There is no database {database} on this server. Make an empty one with createdb, or name another.</source>
        <translation>На этом сервере нет базы {database}. Создайте пустую командой createdb или назовите другую.</translation>
    </message>
    <message>
        <source>The server {server} refused the connection: {reason}.</source>
        <translation>Сервер {server} отклонил соединение: {reason}.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL {found}. At least version {least} is needed: upgrade it first.</source>
        <translation>Этот сервер — PostgreSQL {found}. Нужна версия не ниже {least}: сначала обновите его.</translation>
    </message>
    <message>
        <source>The extension btree_gist is missing on this server, and without it one slot could be given twice. Install the package postgresql-contrib, or allow the extension in a managed service.</source>
        <translation>На этом сервере нет расширения btree_gist, а без него одно время может достаться двоим. Установите пакет postgresql-contrib или разрешите расширение в облачной службе.</translation>
    </message>
    <message>
        <source>The database {database} stores text as {encoding}. Make one with createdb --encoding=UTF8 --template=template0.</source>
        <translation>База {database} хранит текст в {encoding}. Создайте базу командой createdb --encoding=UTF8 --template=template0.</translation>
    </message>
    <message>
        <source>{server} is a standby and takes no changes. Name the primary, or add target_session_attrs=read-write.</source>
        <translation>{server} — резервный сервер и изменений не принимает. Назовите основной или добавьте target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>{user} may not set up the server. It takes a superuser, or a role with CREATEROLE and BYPASSRLS that owns the database.</source>
        <translation>{user} не может настроить сервер. Нужен суперпользователь или роль с CREATEROLE и BYPASSRLS, которой принадлежит база.</translation>
    </message>
    <message>
        <source>The database {database} is not empty: it has {table}. Make an empty database for the clinic.</source>
        <translation>База {database} не пуста: в ней есть {table}. Создайте для клиники пустую базу.</translation>
    </message>
    <message>
        <source>The database {database} is a clinic's server already. `server upgrade` brings it to this version; nothing was changed.</source>
        <translation>База {database} уже сервер клиники. `server upgrade` приведёт её к этой версии; ничего не изменено.</translation>
    </message>
    <message>
        <source>The database {database} is no clinic's server yet. `server init` makes it one.</source>
        <translation>База {database} ещё не сервер клиники. Им её сделает `server init`.</translation>
    </message>
    <message>
        <source>The server has the schema {found}, and this program knows {known} at most. Nothing goes back: use the newer program.</source>
        <translation>На сервере схема {found}, а эта программа знает не новее {known}. Назад ничего не возвращается: возьмите более новую программу.</translation>
    </message>
    <message>
        <source>This PostgreSQL has a role {login} already, and it is not a login of this clinic. Choose another login, or drop that role if nobody needs it.</source>
        <translation>В этом PostgreSQL уже есть роль {login}, и это не логин этой клиники. Выберите другой логин или удалите роль, если она никому не нужна.</translation>
    </message>
    <message>
        <source>{login} can sign in already. `server reset-password` gives a new password.</source>
        <translation>{login} уже может входить. Новый пароль даёт `server reset-password`.</translation>
    </message>
    <message>
        <source>{login} cannot be a login. A login has no spaces and 63 bytes at most, and does not begin with pg_ or crm_.</source>
        <translation>{login} не может быть логином. В логине нет пробелов, он не длиннее 63 байт и не начинается с pg_ или crm_.</translation>
    </message>
    <message>
        <source>This password is too short for the server. The least length is {least}.</source>
        <translation>Этот пароль слишком короток для сервера. Наименьшая длина — {least}.</translation>
    </message>
    <message>
        <source>Nobody here can sign in as {login}. `server add-user` makes a login or opens a closed one.</source>
        <translation>Никто здесь не входит как {login}. `server add-user` создаёт логин или открывает закрытый.</translation>
    </message>
    <message>
        <source>There is no clinic on the server yet. The first administrator brings or begins it with crm-desktop join.</source>
        <translation>На сервере ещё нет клиники. Первый администратор приносит или начинает её командой crm-desktop join.</translation>
    </message>
    <message>
        <source>The clinic does not know {login} yet. Say with --name what colleagues call the new member of staff.</source>
        <translation>Клиника ещё не знает {login}. Укажите через --name, как коллеги зовут нового сотрудника.</translation>
    </message>
    <message>
        <source>There is no single role called {name}. The roles of this clinic: {known}.</source>
        <translation>Нет единственной роли с именем {name}. Роли этой клиники: {known}.</translation>
    </message>
    <message>
        <source>There is no single branch called {name}. The branches of this clinic: {known}.</source>
        <translation>Нет единственного филиала с именем {name}. Филиалы этой клиники: {known}.</translation>
    </message>
    <message>
        <source>{program} of PostgreSQL {version} or newer is not on this computer. Install the client programs (Debian: postgresql-client) or run this on the server.</source>
        <translation>На этом компьютере нет {program} из PostgreSQL {version} или новее. Установите клиентские программы (Debian: postgresql-client) или выполните это на сервере.</translation>
    </message>
    <message>
        <source>{path} is there already. Name a new file for the copy.</source>
        <translation>{path} уже существует. Назовите для копии новый файл.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>{path} is not a whole copy of a server: {reason}.</source>
        <translation>{path} — не целая копия сервера: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a copy of a database of something else.</source>
        <translation>{path} — копия посторонней базы.</translation>
    </message>
    <message>
        <source>{program} failed: {reason}. Nothing half-made is left.</source>
        <translation>{program} завершилась с ошибкой: {reason}. Ничего недоделанного не осталось.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {reason}.</source>
        <translation>Копию {path} не удалось записать: {reason}.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the password. Put it into {variable}.</source>
        <translation>Здесь некого спросить о пароле. Задайте его в {variable}.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked. Name the first administrator's login with --login.</source>
        <translation>Здесь некого спросить. Укажите логин первого администратора через --login.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Два пароля не совпадают.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached. Go on working: everything is sent as soon as it answers.</source>
        <translation>Сервер {host} недоступен. Продолжайте работать: всё будет отправлено, как только он ответит.</translation>
    </message>
    <message>
        <source>The network to {host} takes what is sent and gives nothing back. Go on working: everything is sent as soon as the network is well again.</source>
        <translation>Сеть до {host} принимает отправленное и ничего не возвращает. Продолжайте работать: всё будет отправлено, как только сеть восстановится.</translation>
    </message>
    <message>
        <source>The server {host} broke off for a moment. Go on working: it is tried again by itself.</source>
        <translation>Сервер {host} ненадолго прервал работу. Продолжайте работать: попытка повторится сама.</translation>
    </message>
    <message>
        <source>The server {host} has no room for more work or no free place for another station. Nothing is lost; tell the administrator.</source>
        <translation>На сервере {host} нет места для новых данных или ещё одного рабочего места. Ничего не потеряно; сообщите администратору.</translation>
    </message>
    <message>
        <source>The server does not let this station in. Tell the administrator.</source>
        <translation>Сервер не пускает это рабочее место. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The server does not accept the password of {login}. Enter the new one under “This station”, in the menu at your name.</source>
        <translation>Сервер не принимает пароль {login}. Введите новый в окне «Это рабочее место» — в меню у вашего имени.</translation>
    </message>
    <message>
        <source>The login {login} may no longer use the server. What was not sent is kept here; tell the administrator.</source>
        <translation>Пользователю {login} сервер больше недоступен. Неотправленное хранится здесь; сообщите администратору.</translation>
    </message>
    <message>
        <source>The certificate shown is not a valid one of {host}, so nothing was sent and everything is kept here. Tell the administrator: it may have run out, or another computer answers in the server’s place.</source>
        <translation>Предъявленный сертификат недействителен для {host}, поэтому ничего не отправлено и всё хранится здесь. Сообщите администратору: возможно, он истёк или вместо сервера отвечает другой компьютер.</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption, so nothing was sent and everything is kept here. Tell the administrator to turn on TLS.</source>
        <translation>Сервер {host} не поддерживает шифрование, поэтому ничего не отправлено и всё хранится здесь. Попросите администратора включить TLS.</translation>
    </message>
    <message>
        <source>The server is newer than this program. What you do here is still sent, but what others do does not arrive: install the newer version.</source>
        <translation>Сервер новее этой программы. Ваши изменения отправляются, но чужие сюда не приходят: установите новую версию.</translation>
    </message>
    <message>
        <source>There is no clinic in the database {database} on {host}. Check its name, or let the administrator set the server up.</source>
        <translation>В базе данных {database} на {host} нет клиники. Проверьте имя базы или попросите администратора настроить сервер.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {found}; {needed} or newer is needed. Tell the administrator.</source>
        <translation>На сервере PostgreSQL {found}; нужна версия {needed} или новее. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The server {host} lacks the extension btree_gist, without which a slot could be given twice. Tell the administrator.</source>
        <translation>На сервере {host} нет расширения btree_gist, без которого одно время может достаться двоим. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The server is older than this program. Go on working; everything is sent as soon as the administrator has upgraded the server.</source>
        <translation>Сервер старее этой программы. Продолжайте работать; всё будет отправлено, как только администратор обновит сервер.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server's by {minutes} min. Set it right, or times will be wrong.</source>
        <translation>Часы этого компьютера расходятся с часами сервера на {minutes} мин. Исправьте их, иначе время будет неверным.</translation>
    </message>
    <message>
        <source>The server did not understand this program ({reason}). Nothing is lost; tell the administrator.</source>
        <translation>Сервер не понял эту программу ({reason}). Ничего не потеряно; сообщите администратору.</translation>
    </message>
    <message>
        <source>Older work of this station is missing on the server. It goes on under a new number by itself.</source>
        <translation>На сервере нет прежней работы этого рабочего места. Оно само продолжит под новым номером.</translation>
    </message>
    <message>
        <source>This profile was copied to another computer. This station goes on under a new number by itself.</source>
        <translation>Этот профиль скопирован на другой компьютер. Это рабочее место само продолжит под новым номером.</translation>
    </message>
    <message>
        <source>The server does not know this station any more. It goes on under a new number by itself.</source>
        <translation>Сервер больше не знает это рабочее место. Оно само продолжит под новым номером.</translation>
    </message>
    <message>
        <source>This station was away for a long time. Everything is compared with the server by itself.</source>
        <translation>Это рабочее место долго не было на связи. Всё само сверяется с сервером.</translation>
    </message>
    <message>
        <source>The telephone of this workstation cannot do that.</source>
        <translation>Телефон этого рабочего места так не умеет.</translation>
    </message>
    <message>
        <source>The telephone needs the marked field as well. Fill it in first.</source>
        <translation>Для телефона нужно заполнить и отмеченное поле.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — это число от 1 до 65535.</translation>
    </message>
    <message>
        <source>The telephone exchange {host} does not answer at port {port}. Is it switched on, and is the manager interface open for this network?</source>
        <translation>Телефонная станция {host} не отвечает на порту {port}. Включена ли она и открыт ли интерфейс управления для этой сети?</translation>
    </message>
    <message>
        <source>The telephone exchange {host} has stopped answering. The program goes on trying.</source>
        <translation>Телефонная станция {host} перестала отвечать. Программа продолжает попытки.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no Asterisk manager. Check the address and the port.</source>
        <translation>На {host}, порт {port}, отвечает не интерфейс управления Asterisk. Проверьте адрес и порт.</translation>
    </message>
    <message>
        <source>The telephone exchange {host} does not accept this manager's name and password. Correct them in the settings; the program does not try again by itself.</source>
        <translation>Телефонная станция {host} не принимает имя и пароль интерфейса управления. Исправьте их в настройках: сама программа повторять попытки не будет.</translation>
    </message>
    <message>
        <source>The certificate of the telephone exchange {host} cannot be trusted. Choose the file of the clinic's own authority in the settings, or have the certificate renewed.</source>
        <translation>Сертификату телефонной станции {host} нельзя доверять. Выберите в настройках файл собственного центра сертификации клиники или обновите сертификат.</translation>
    </message>
    <message>
        <source>The chosen file has no certificate in it. Choose a file in PEM format.</source>
        <translation>В выбранном файле нет сертификата. Выберите файл в формате PEM.</translation>
    </message>
    <message>
        <source>The telephone exchange cannot be reached just now. Try again when its light is green.</source>
        <translation>Сейчас нет связи с телефонной станцией. Повторите, когда её индикатор станет зелёным.</translation>
    </message>
    <message>
        <source>The telephone of this workstation has no part in that call.</source>
        <translation>Телефон этого рабочего места в этом звонке не участвует.</translation>
    </message>
    <message>
        <source>{number} cannot be dialled. Write the number with digits, and + only at its beginning.</source>
        <translation>Номер {number} набрать нельзя. Запишите его цифрами, знак + — только в начале.</translation>
    </message>
    <message>
        <source>There is no telephone number in the link {link}.</source>
        <translation>В ссылке {link} нет телефонного номера.</translation>
    </message>
    <message>
        <source>Give a link with a number, as tel:+989121112233.</source>
        <translation>Укажите ссылку с номером, например tel:+989121112233.</translation>
    </message>
    <message>
        <source>No program on this computer opens {scheme}: links. Choose one in the settings of the system.</source>
        <translation>На этом компьютере нет программы, открывающей ссылки {scheme}:. Выберите её в настройках системы.</translation>
    </message>
    <message>
        <source>The call records of the exchange have no column for {column}. Name the columns in the settings of the exchange, or let it write the names in the first line.</source>
        <translation>В журнале звонков станции нет столбца для {column}. Укажите столбцы в настройках станции или включите запись их названий в первой строке.</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Choose the zone in which the exchange writes its times.</source>
        <translation>{zone} — не часовой пояс. Выберите пояс, в котором станция записывает время.</translation>
    </message>
    <message>
        <source>{host} does not give out the exchange's call records just now. The program tries again later.</source>
        <translation>{host} сейчас не отдаёт журнал звонков станции. Программа повторит попытку позже.</translation>
    </message>
    <message>
        <source>{host} does not accept the password for the exchange's call records. Correct it in the settings.</source>
        <translation>{host} не принимает пароль к журналу звонков станции. Исправьте его в настройках.</translation>
    </message>
    <message>
        <source>What {host} sends is no list of call records.</source>
        <translation>То, что присылает {host}, — не список звонков.</translation>
    </message>
    <message>
        <source>The message about a call is too long to be one.</source>
        <translation>Сообщение слишком длинное для сведений о звонке.</translation>
    </message>
    <message>
        <source>The message about a call is not signed with the agreed secret.</source>
        <translation>Сообщение о звонке не подписано согласованным секретом.</translation>
    </message>
    <message>
        <source>The message about a call was signed too long ago, or the clock of its sender is wrong.</source>
        <translation>Сообщение о звонке подписано слишком давно, или у отправителя неверные часы.</translation>
    </message>
    <message>
        <source>This message about a call has come already.</source>
        <translation>Это сообщение о звонке уже приходило.</translation>
    </message>
    <message>
        <source>The telephone exchange refused, and said: {said}.</source>
        <translation>АТС отказала и ответила: {said}.</translation>
    </message>
    <message>
        <source>The telephone exchange does not take over whether you are ready, and said: {said}. Its queues ring you as before.</source>
        <translation>АТС не учла, готовы ли вы, и ответила: {said}. Её очереди звонят вам, как и прежде.</translation>
    </message>
    <message>
        <source>{path}, the file of the exchange's call records, cannot be read.</source>
        <translation>Файл записей о звонках АТС {path} не читается.</translation>
    </message>
    <message>
        <source>This is the address of a database. Choose as source of earlier calls: a table in the exchange's database.</source>
        <translation>Это адрес базы данных. Выберите для прежних звонков источник «Таблица в базе данных станции».</translation>
    </message>
    <message>
        <source>This is no address of a table of call records. Write it as mysql://user@server:3306/asteriskcdrdb or postgresql://user@server/database?table=cdr.</source>
        <translation>Это не адрес таблицы журнала звонков. Запишите его так: mysql://user@server:3306/asteriskcdrdb или postgresql://user@server/database?table=cdr.</translation>
    </message>
    <message>
        <source>There is a password in the address, where everybody can read it. Write it in the field for the password.</source>
        <translation>В адресе указан пароль, и его может прочитать любой. Впишите его в поле для пароля.</translation>
    </message>
    <message>
        <source>There is no table {table} in the database {database} at {host}. Add ?table= and its name to the address.</source>
        <translation>В базе данных {database} на {host} нет таблицы {table}. Добавьте в адрес ?table= и её имя.</translation>
    </message>
    <message>
        <source>There is no database {database} at {host}. Correct the address in the settings.</source>
        <translation>На {host} нет базы данных {database}. Исправьте адрес в настройках.</translation>
    </message>
    <message>
        <source>The user {user} may not read the table {table} in the database {database}. The administrator of the exchange can give the right to read it (SELECT).</source>
        <translation>Пользователю {user} нельзя читать таблицу {table} в базе данных {database}. Администратор станции может дать право на чтение (SELECT).</translation>
    </message>
    <message>
        <source>The database at {host} has not answered within {seconds} seconds. If this stays so, its table of call records needs an index by the time of the call.</source>
        <translation>База данных на {host} не ответила за {seconds} с. Если это повторится, таблице журнала звонков нужен индекс по времени звонка.</translation>
    </message>
    <message>
        <source>The connection with the database at {host} cannot be trusted: it is not encrypted, or its certificate is not signed by the authority in the settings.</source>
        <translation>Соединению с базой данных на {host} нельзя доверять: оно не зашифровано или сертификат не подписан центром, указанным в настройках.</translation>
    </message>
    <message>
        <source>The database at {host} refused, and said: {said}.</source>
        <translation>База данных {host} отказала и ответила: {said}.</translation>
    </message>
    <message>
        <source>{address} is no https address; call records are asked for there only, for a password goes along.</source>
        <translation>{address} — не https-адрес. Записи о звонках запрашиваются только по такому адресу, потому что вместе с запросом уходит пароль.</translation>
    </message>
    <message>
        <source>The message about a call cannot be understood: {field} is wrong in it.</source>
        <translation>Сообщение о звонке не удалось понять: в нём неверно поле {field}.</translation>
    </message>
    <message>
        <source>This computer’s system has no SIP telephone. Choose the web telephone, or dial with the telephone on the desk.</source>
        <translation>В системе этого компьютера нет SIP-телефона. Выберите веб-телефон или звоните с телефона на столе.</translation>
    </message>
    <message>
        <source>The SIP telephone needs the address of the exchange and the number of this telephone. Enter them in the settings.</source>
        <translation>SIP-телефону нужны адрес станции и номер этого телефона. Укажите их в настройках.</translation>
    </message>
    <message>
        <source>The SIP telephone cannot use this account ({cause}).</source>
        <translation>SIP-телефон не может работать с этой учётной записью ({cause}).</translation>
    </message>
    <message>
        <source>The exchange {server} does not accept user {user} with this password. Correct them in the settings; the program does not try again by itself.</source>
        <translation>Станция {server} не принимает пользователя {user} с этим паролем. Исправьте их в настройках: сама программа повторять попытки не будет.</translation>
    </message>
    <message>
        <source>The exchange {server} does not know the user {user}. Check the number of this telephone in the settings.</source>
        <translation>Станция {server} не знает пользователя {user}. Проверьте номер этого телефона в настройках.</translation>
    </message>
    <message>
        <source>The exchange {server} does not answer. The program goes on trying.</source>
        <translation>Станция {server} не отвечает. Программа продолжает попытки.</translation>
    </message>
    <message>
        <source>There is no exchange with the name {server}. Check the address in the settings and the network of this computer.</source>
        <translation>Станция с именем {server} не найдена. Проверьте адрес в настройках и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>The exchange {server} does not take this telephone just now: {code} {reason}. The program goes on trying.</source>
        <translation>Станция {server} сейчас не принимает этот телефон: {code} {reason}. Программа продолжает попытки.</translation>
    </message>
    <message>
        <source>The certificate of the exchange {server} cannot be trusted: {cause}. Choose the file of the clinic’s own authority in the settings, or enter the exchange by the name that its certificate bears.</source>
        <translation>Сертификату станции {server} нельзя доверять: {cause}. Выберите в настройках файл собственного удостоверяющего центра клиники или укажите станцию под тем именем, которое стоит в её сертификате.</translation>
    </message>
    <message>
        <source>The file {path} with the authority’s certificate cannot be read.</source>
        <translation>Файл {path} с сертификатом удостоверяющего центра не читается.</translation>
    </message>
    <message>
        <source>Another program uses port {port} on this computer. Leave the telephone’s own port empty in the settings, or choose another one.</source>
        <translation>Порт {port} на этом компьютере занят другой программой. Оставьте собственный порт телефона в настройках пустым или выберите другой.</translation>
    </message>
    <message>
        <source>The telephone had to start anew. Calls that ran in it were cut off; it is ready again in a moment.</source>
        <translation>Телефону пришлось запуститься заново. Разговоры, которые в нём шли, прервались; через мгновение он снова готов.</translation>
    </message>
    <message>
        <source>The telephone is not connected to the exchange just now. Try again when its light is green.</source>
        <translation>Телефон сейчас не подключён к станции. Повторите, когда его индикатор станет зелёным.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Этот звонок уже завершён.</translation>
    </message>
    <message>
        <source>This is possible only while you are talking.</source>
        <translation>Это возможно только во время разговора.</translation>
    </message>
    <message>
        <source>There are too many calls at this telephone. End one of them first.</source>
        <translation>На этом телефоне слишком много звонков. Сначала завершите один из них.</translation>
    </message>
    <message>
        <source>{number} cannot be dialled at the exchange. Write digits, with +, * or # where they belong.</source>
        <translation>{number} нельзя набрать на станции. Пишите цифры, а +, * и # — только там, где они нужны.</translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent during a call.</source>
        <translation>Во время разговора можно отправлять только цифры, * и #.</translation>
    </message>
    <message>
        <source>The other side and this telephone have no sound format in common. The administrator can choose another order of codecs in the settings.</source>
        <translation>У собеседника и этого телефона нет общего формата звука. Администратор может выбрать в настройках другой порядок кодеков.</translation>
    </message>
    <message>
        <source>The call was not put through, because the other side does not encrypt the voice and this telephone must.</source>
        <translation>Соединение не установлено: другая сторона не шифрует голос, а для этого телефона шифрование обязательно.</translation>
    </message>
    <message>
        <source>The call was not transferred and is still yours ({cause}).</source>
        <translation>Звонок не переведён и остался у вас ({cause}).</translation>
    </message>
    <message>
        <source>The call was not transferred ({cause}), and it has ended. Please call again.</source>
        <translation>Звонок не переведён ({cause}) и завершился. Перезвоните, пожалуйста.</translation>
    </message>
    <message>
        <source>The telephone could not do that ({cause}).</source>
        <translation>Телефон не смог этого сделать ({cause}).</translation>
    </message>
    <message>
        <source>The microphone is not there; calls go on in silence. Plug it in, or choose another one in the settings.</source>
        <translation>Микрофон недоступен: разговоры продолжаются без вашего голоса. Подключите его или выберите другой в настройках.</translation>
    </message>
    <message>
        <source>The headphones or speakers are not there; calls go on in silence. Plug them in, or choose others in the settings.</source>
        <translation>Наушники или динамики недоступны: разговоры продолжаются без звука. Подключите их или выберите другие в настройках.</translation>
    </message>
    <message>
        <source>The web telephone is not installed on this computer. The administrator adds it with ./run.sh --with-web-phone, or by installing crm-desktop[web-phone].</source>
        <translation>Веб-телефон не установлен на этом компьютере. Администратор добавит его командой ./run.sh --with-web-phone или установкой crm-desktop[web-phone].</translation>
    </message>
    <message>
        <source>The web telephone needs system libraries that are not installed: {libraries}. The administrator adds them with ./run.sh --with-web-phone.</source>
        <translation>Веб-телефону нужны системные библиотеки, которых здесь нет: {libraries}. Администратор добавит их командой ./run.sh --with-web-phone.</translation>
    </message>
    <message>
        <source>The web telephone does not work while the program runs as root. Start the program as an ordinary user.</source>
        <translation>Веб-телефон не работает, пока программа запущена от имени root. Запустите программу от имени обычного пользователя.</translation>
    </message>
    <message>
        <source>This system does not let programs shut themselves in, and the web telephone does not work without that. The administrator can allow unprivileged user namespaces.</source>
        <translation>Эта система не позволяет программам изолировать себя, а без этого веб-телефон не работает. Администратор может разрешить unprivileged user namespaces.</translation>
    </message>
    <message>
        <source>The web telephone works from the next start of the program. Close the program and open it again.</source>
        <translation>Веб-телефон заработает при следующем запуске. Закройте программу и откройте её снова.</translation>
    </message>
    <message>
        <source>This is no address and account of a web telephone. An address looks like wss://exchange.clinic:8089/ws, and a user has letters and digits only.</source>
        <translation>Это не адрес и не учётная запись веб-телефона. Адрес выглядит так: wss://exchange.clinic:8089/ws, а имя пользователя состоит только из букв и цифр.</translation>
    </message>
    <message>
        <source>No authority vouches for the certificate of {server}. Its SHA-256 is {fingerprint}. Compare it with the one at the exchange, and enter it in the settings if they are the same.</source>
        <translation>Сертификат {server} никем не заверен. Его SHA-256: {fingerprint}. Сравните его с указанным на станции и, если они совпадают, введите его в настройках.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not the one that was entered in the settings; its SHA-256 is now {fingerprint}. Ask the administrator whether it was renewed: somebody could be listening in.</source>
        <translation>Сертификат {server} не тот, что указан в настройках; его SHA-256 теперь {fingerprint}. Спросите администратора, обновляли ли его: возможно, кто-то подслушивает.</translation>
    </message>
    <message>
        <source>Choose one of the clinic’s reasons for a break.</source>
        <translation>Выберите одну из причин перерыва, принятых в клинике.</translation>
    </message>
    <message>
        <source>You can sign a colleague off, but not say what they are doing.</source>
        <translation>Коллегу можно отметить отсутствующим, но другой статус за него поставить нельзя.</translation>
    </message>
    <message>
        <source>{name} has asked not to be called.</source>
        <translation>{name} просит не звонить.</translation>
    </message>
    <message>
        <source>This talk was yours. Let a colleague mark it.</source>
        <translation>Это ваш разговор. Пусть его оценит коллега.</translation>
    </message>
    <message>
        <source>A mark is a number from {worst} to {best}.</source>
        <translation>Оценка — число от {worst} до {best}.</translation>
    </message>
    <message>
        <source>Only a talk that is over can be marked.</source>
        <translation>Оценить можно только завершённый разговор.</translation>
    </message>
    <message>
        <source>This criterion is not there any more. Open the call again.</source>
        <translation>Этого критерия больше нет. Откройте звонок заново.</translation>
    </message>
    <message>
        <source>{number} is not a number that can be dialled.</source>
        <translation>{number} — не номер, который можно набрать.</translation>
    </message>
    <message>
        <source>It is {time} where this number is, and the clinic calls nobody at that hour.</source>
        <translation>Там, где находится этот номер, сейчас {time}, а в такой час клиника никому не звонит.</translation>
    </message>
    <message>
        <source>It is {time} where {name} is, and the clinic calls nobody at that hour.</source>
        <translation>Местное время ({name}) — {time}, а в такой час клиника никому не звонит.</translation>
    </message>
    <message>
        <source>You are in a call, and that would cut it off. It can be done as soon as the call is over.</source>
        <translation>Вы разговариваете, и звонок прервался бы. Это можно сделать, как только разговор закончится.</translation>
    </message>
    <message>
        <source>Nobody left in {title} may be called now. The next call is possible from {at}.</source>
        <translation>В списке «{title}» сейчас никому из оставшихся звонить нельзя. Следующий звонок возможен с {at}.</translation>
    </message>
    <message>
        <source>{name} has left the clinic. Choose somebody who works here.</source>
        <translation>{name} больше не работает в клинике. Выберите действующего сотрудника.</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Напишите номер.</translation>
    </message>
    <message>
        <source>{number} is in the list already.</source>
        <translation>{number} уже есть в списке.</translation>
    </message>
    <message>
        <source>{text} cannot be dialled. Write digits, with * or # where the exchange wants them.</source>
        <translation>{text} набрать нельзя. Напишите цифры, а где требует АТС — * или #.</translation>
    </message>
    <message>
        <source>Say where the recordings lie: a folder or an https address.</source>
        <translation>Укажите, где лежат записи разговоров: папку или адрес https.</translation>
    </message>
    <message>
        <source>Name a folder, or an https address without a name and a password, so that nobody on the way can listen.</source>
        <translation>Укажите папку или https-адрес без имени и пароля, чтобы никто по пути не мог прослушать записи.</translation>
    </message>
    <message>
        <source>This rule would change no number. Write what is put before the number, or in place of its beginning.</source>
        <translation>Это правило не меняет ни одного номера. Напишите, что ставить перед номером или вместо его начала.</translation>
    </message>
    <message>
        <source>There is a rule for these numbers already. Change that one.</source>
        <translation>Для таких номеров правило уже есть. Измените его.</translation>
    </message>
    <message>
        <source>Write a number of attempts from {least} to {most}.</source>
        <translation>Напишите число попыток от {least} до {most}.</translation>
    </message>
    <message>
        <source>Line {line} of this file is no recorded telephone call. Choose another file.</source>
        <translation>Строка {line} этого файла — не записанный телефонный звонок. Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>ProcessCounted</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) at {time}</source>
        <translation>
            <numerusform>через %n день в {time}</numerusform>
            <numerusform>через %n дня в {time}</numerusform>
            <numerusform>через %n дней в {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After “{result}”: “{next}” in %n day(s).</source>
        <translation>
            <numerusform>После «{result}»: «{next}» через %n день.</numerusform>
            <numerusform>После «{result}»: «{next}» через %n дня.</numerusform>
            <numerusform>После «{result}»: «{next}» через %n дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After “{result}”: “{next}” in %n day(s) at {time}.</source>
        <translation>
            <numerusform>После «{result}»: «{next}» через %n день в {time}.</numerusform>
            <numerusform>После «{result}»: «{next}» через %n дня в {time}.</numerusform>
            <numerusform>После «{result}»: «{next}» через %n дней в {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days this result was told %n time(s).</source>
        <translation>
            <numerusform>За последние 30 дней такой результат отмечен %n раз.</numerusform>
            <numerusform>За последние 30 дней такой результат отмечен %n раза.</numerusform>
            <numerusform>За последние 30 дней такой результат отмечен %n раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n template(s)</source>
        <translation>
            <numerusform>в %n шаблоне</numerusform>
            <numerusform>в %n шаблонах</numerusform>
            <numerusform>в %n шаблонах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks %n thing(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Templates, results, lists, process</source>
        <translation>Шаблоны, результаты, справочники, процесс</translation>
    </message>
    <message>
        <source>The work process could not be read</source>
        <translation>Не удалось прочитать рабочий процесс</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Новый результат</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый справочник</translation>
    </message>
    <message>
        <source>Categories of people…</source>
        <translation>Категории контактов…</translation>
    </message>
    <message>
        <source>You see the lists and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>Справочники вам видны, но менять их нельзя: нужно право «{right}», его даёт администратор через ваши роли.</translation>
    </message>
    <message>
        <source>You see the work process and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>Рабочий процесс вам виден, но менять его нельзя: нужно право «{right}», его даёт администратор через ваши роли.</translation>
    </message>
    <message>
        <source>Work process</source>
        <translation>Рабочий процесс</translation>
    </message>
    <message>
        <source>What is done, what can come of it, and what follows</source>
        <translation>Что делается, чем это может закончиться и что будет дальше</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>Parts of the work process</source>
        <translation>Части рабочего процесса</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>Success</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Refusal for now</source>
        <translation>Условный отказ</translation>
    </message>
    <message>
        <source>Final refusal</source>
        <translation>Категорический отказ</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>The work may end with it, and it can win the deal.</source>
        <translation>На нём работа может закончиться, он может выиграть сделку.</translation>
    </message>
    <message>
        <source>The work never ends with it: a next step follows.</source>
        <translation>На нём работа не заканчивается: следует новый шаг.</translation>
    </message>
    <message>
        <source>The work may end with it, and it can lose the deal.</source>
        <translation>На нём работа может закончиться, сделка может быть проиграна.</translation>
    </message>
    <message>
        <source>The work never ends with it: it goes on another day.</source>
        <translation>На нём работа не заканчивается: она продолжится в другой день.</translation>
    </message>
    <message>
        <source>The work never ends with it: it goes on.</source>
        <translation>На нём работа не заканчивается, она идёт дальше.</translation>
    </message>
    <message>
        <source>Nothing: the deal stays open</source>
        <translation>Ничего: сделка остаётся открытой</translation>
    </message>
    <message>
        <source>Wins the deal</source>
        <translation>Сделка выиграна</translation>
    </message>
    <message>
        <source>Loses the deal</source>
        <translation>Сделка проиграна</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одно из списка</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Несколько из списка</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Same performer</source>
        <translation>Тот же исполнитель</translation>
    </message>
    <message>
        <source>Whoever gave the task</source>
        <translation>Постановщик задачи</translation>
    </message>
    <message>
        <source>Owner of the lead or deal</source>
        <translation>Ответственный за лид или сделку</translation>
    </message>
    <message>
        <source>A certain colleague</source>
        <translation>Определённый сотрудник</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Anybody may take it</source>
        <translation>Возьмёт любой</translation>
    </message>
    <message>
        <source>The same performer gets it.</source>
        <translation>Исполнитель тот же.</translation>
    </message>
    <message>
        <source>Whoever gave the task gets it.</source>
        <translation>Исполнитель — постановщик задачи.</translation>
    </message>
    <message>
        <source>The owner of the lead or deal gets it.</source>
        <translation>Исполнитель — ответственный за лид или сделку.</translation>
    </message>
    <message>
        <source>{name} gets it.</source>
        <translation>Исполнитель: {name}.</translation>
    </message>
    <message>
        <source>The team {name} gets it.</source>
        <translation>Исполнитель — команда {name}.</translation>
    </message>
    <message>
        <source>Anybody may take it.</source>
        <translation>Взять может любой.</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
    <message>
        <source>the same day at {time}</source>
        <translation>в тот же день в {time}</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” in {time}.</source>
        <translation>После «{result}»: «{next}» через {time}.</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” the same day at {time}.</source>
        <translation>После «{result}»: «{next}» в тот же день в {time}.</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” the same day.</source>
        <translation>После «{result}»: «{next}» в тот же день.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends and the deal is won.</source>
        <translation>После «{result}» работа заканчивается, сделка выиграна.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends and the deal is lost.</source>
        <translation>После «{result}» работа заканчивается, сделка проиграна.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends: {reason}.</source>
        <translation>После «{result}» работа заканчивается: {reason}.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends.</source>
        <translation>После «{result}» работа заканчивается.</translation>
    </message>
    <message>
        <source>Nothing is said about “{result}”: the work ends with it.</source>
        <translation>Для «{result}» ничего не задано: работа на нём заканчивается.</translation>
    </message>
    <message>
        <source>Nothing is said about “{result}”: the same task comes again in 2 working days.</source>
        <translation>Для «{result}» ничего не задано: та же задача появится через 2 рабочих дня.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program cannot keep its data</source>
        <translation>Программе негде хранить данные</translation>
    </message>
    <message>
        <source>An invented clinic is being made</source>
        <translation>Создаётся вымышленная клиника</translation>
    </message>
    <message>
        <source>This takes some ten seconds; then the first caller rings.</source>
        <translation>Это займёт секунд десять, затем поступит первый звонок.</translation>
    </message>
    <message>
        <source>{last} may no longer sign in here. {now} is signed in now.</source>
        <translation>{last} больше не может входить в программу. Сейчас вход выполнен как {now}.</translation>
    </message>
    <message>
        <source>Nobody has kept the recovery code of this clinic yet. Make a new one in the settings.</source>
        <translation>Код восстановления этой клиники ещё никто не сохранил. Создайте новый в настройках.</translation>
    </message>
    <message>
        <source>The program is open already; this is its window.</source>
        <translation>Программа уже открыта — вот её окно.</translation>
    </message>
    <message>
        <source>Your rights or teams were changed. This holds from now on.</source>
        <translation>Ваши права или команды изменены. Это действует с этого момента.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It was written to the log: %1</source>
        <translation>В программе произошла ошибка. Она записана в журнал: %1</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message numerus="yes">
        <source>{read} of about %n row(s) · {share}</source>
        <translation>
            <numerusform>{read} из примерно %n строки · {share}</numerusform>
            <numerusform>{read} из примерно %n строк · {share}</numerusform>
            <numerusform>{read} из примерно %n строк · {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of about %n row(s) · {share} · about {left} left</source>
        <translation>
            <numerusform>{read} из примерно %n строки · {share} · осталось около {left}</numerusform>
            <numerusform>{read} из примерно %n строк · {share} · осталось около {left}</numerusform>
            <numerusform>{read} из примерно %n строк · {share} · осталось около {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working on the other screens meanwhile.</source>
        <translation>Тем временем можно работать на других экранах.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Новый специалист</translation>
    </message>
    <message>
        <source>Change the provider</source>
        <translation>Изменить специалиста</translation>
    </message>
    <message>
        <source>Somebody to whom visits are booked</source>
        <translation>К кому записывают на визит</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Специальность</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Letters of a service, then Enter. Left empty: all services.</source>
        <translation>Буквы услуги, затем Enter. Пусто — все услуги.</translation>
    </message>
    <message>
        <source>Minutes of a visit</source>
        <translation>Минут на визит</translation>
    </message>
    <message>
        <source>A minute less than the least: as usual again.</source>
        <translation>На минуту меньше наименьшего — снова обычная длительность.</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Обычный кабинет</translation>
    </message>
    <message>
        <source>Colour in the calendar</source>
        <translation>Цвет в календаре</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Its desk sees who comes. Left empty: that of the room.</source>
        <translation>Регистратура этого филиала видит, кто придёт. Пусто: филиал кабинета.</translation>
    </message>
    <message>
        <source>Login, if they work with the program</source>
        <translation>Учётная запись, если работает с программой</translation>
    </message>
    <message>
        <source>Gives visits here</source>
        <translation>Принимает у нас</translation>
    </message>
    <message>
        <source>The provider is being read.</source>
        <translation>Данные специалиста читаются.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите имя.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} — сохранено. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>{count} min, as usual</source>
        <translation>{count} мин, как обычно</translation>
    </message>
    <message>
        <source>Minutes of {service}</source>
        <translation>Длительность, мин: {service}</translation>
    </message>
</context>
<context>
    <name>ProviderStrip</name>
    <message>
        <source>Choose therapists</source>
        <translation>Выбрать врачей</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>Ещё %1</translation>
    </message>
    <message>
        <source>All therapists</source>
        <translation>Все врачи</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>RecordOperations</name>
    <message>
        <source>What belongs together</source>
        <translation>Что связано</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Looking for the recording…</source>
        <translation>Ищем запись…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Прослушать запись (пробел)</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>на {place}</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>Длительность {time}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Код восстановления: %1</translation>
    </message>
    <message>
        <source>If the passphrase or this computer's keyring is lost, this code opens the data and sets a new passphrase.</source>
        <translation>Если пароль или хранилище ключей этого компьютера утрачены, этот код открывает данные и позволяет задать новый пароль.</translation>
    </message>
    <message>
        <source>Whoever has it can read everything. Keep it with the clinic's contracts, not beside the computer.</source>
        <translation>Владелец этого кода может прочитать всё. Храните его вместе с договорами клиники, а не рядом с компьютером.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Создан: %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The recovery code was not changed; the old one is still valid.</source>
        <translation>Код восстановления не изменён, прежний по-прежнему действует.</translation>
    </message>
    <message>
        <source>The new recovery code is valid now. Destroy the old one.</source>
        <translation>Теперь действует новый код восстановления. Старый уничтожьте.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>It opens the data when the passphrase is lost. Make a new one if the paper is gone or somebody has seen it; the old code then opens nothing any more.</source>
        <translation>Он откроет данные, если пароль утрачен. Если бумага с кодом потерялась или её кто-то видел, создайте новый код: старый больше ничего не откроет.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Создать новый код…</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Принять этот код</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message numerus="yes">
        <source>%n character(s) of the code are missing.</source>
        <translation>
            <numerusform>В коде не хватает %n знака.</numerusform>
            <numerusform>В коде не хватает %n знаков.</numerusform>
            <numerusform>В коде не хватает %n знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s) too many.</source>
        <translation>
            <numerusform>В коде %n лишний знак.</numerusform>
            <numerusform>В коде %n лишних знака.</numerusform>
            <numerusform>В коде %n лишних знаков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>This is not the last group of the code above.</source>
        <translation>Это не последняя группа кода, показанного выше.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code to a file or write it down.</source>
        <translation>На этом компьютере нет принтера. Сохраните код в файл или запишите его.</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>Код отправлен на принтер.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Сохранить код восстановления</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer, for example to a memory stick.</source>
        <translation>Сохранено. Уберите файл с этого компьютера, например на флешку.</translation>
    </message>
    <message>
        <source>Copied. Put it where only you can read it, for example into a password manager.</source>
        <translation>Скопировано. Вставьте код туда, где его прочтёте только вы, например в менеджер паролей.</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation>Сохраните код восстановления</translation>
    </message>
    <message>
        <source>It opens your data if the passphrase or this computer's keyring is lost. It is shown only now: print it, save it elsewhere or write it down. Whoever knows the passphrase can make a new one in the settings.</source>
        <translation>Он откроет данные, если пароль или хранилище ключей этого компьютера будут утрачены. Код показан только сейчас: распечатайте его, сохраните в другом месте или запишите. Тот, кто знает пароль, может создать новый код в настройках.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Type the last group of the code, to show that you have it</source>
        <translation>Введите последнюю группу кода: так видно, что он у вас есть</translation>
    </message>
</context>
<context>
    <name>RefusalStrip</name>
    <message>
        <source>Call all the same</source>
        <translation>Всё равно позвонить</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>После звонка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RejectsSaver</name>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Почему отклонено</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) saved.</source>
        <translation>
            <numerusform>%n отклонённая строка сохранена.</numerusform>
            <numerusform>%n отклонённые строки сохранены.</numerusform>
            <numerusform>%n отклонённых строк сохранено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveStageDialog</name>
    <message>
        <source>Remove the stage</source>
        <translation>Убрать этап</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Where do its deals go? Each keeps its history.</source>
        <translation>Куда перейдут его сделки? История каждой сохранится.</translation>
    </message>
    <message>
        <source>The stage is removed. Ctrl+Z takes it back.</source>
        <translation>Этап убран. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>practice</source>
        <translation>тренировка</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>How the practice went</source>
        <translation>Как прошла тренировка</translation>
    </message>
    <message>
        <source>{whole} of {calls}</source>
        <translation>{whole} из {calls}</translation>
    </message>
    <message>
        <source>Calls with every step</source>
        <translation>Звонки без пропусков</translation>
    </message>
    <message>
        <source>Answered in, usually</source>
        <translation>Ответ, обычно через</translation>
    </message>
    <message>
        <source>Handled in, usually</source>
        <translation>Обработка, обычно</translation>
    </message>
    <message>
        <source>Keys and clicks a call</source>
        <translation>Клавиш и кликов на звонок</translation>
    </message>
    <message>
        <source>Nobody has called yet</source>
        <translation>Никто ещё не звонил</translation>
    </message>
    <message>
        <source>The practice was ended before its first call, so there is nothing to tell.</source>
        <translation>Тренировка закончена до первого звонка, рассказывать не о чем.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Nothing was left out in any call.</source>
        <translation>Ни в одном звонке ничего не пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>Left out most often, in %n call(s): {step}.</source>
        <translation>
            <numerusform>Чаще всего пропущено (%n звонок): {step}.</numerusform>
            <numerusform>Чаще всего пропущено (%n звонка): {step}.</numerusform>
            <numerusform>Чаще всего пропущено (%n звонков): {step}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %n call(s) did not come.</source>
        <translation>
            <numerusform>Закончено раньше: не поступил %n звонок.</numerusform>
            <numerusform>Закончено раньше: не поступило %n звонка.</numerusform>
            <numerusform>Закончено раньше: не поступило %n звонков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Отчёт сохранён.</translation>
    </message>
</context>
<context>
    <name>RequestDelegate</name>
    <message>
        <source>Nobody known</source>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Ответ через</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation>Стало лидом</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>ждёт %1</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Make a lead of it</source>
        <translation>Сделать лидом</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Spam or lost</source>
        <translation>Спам или потеря</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Merge with another request</source>
        <translation>Объединить с другим обращением</translation>
    </message>
    <message>
        <source>Cause of the late answer</source>
        <translation>Причина позднего ответа</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Everybody has an answer</source>
        <translation>Всем ответили</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer</source>
        <translation>
            <numerusform>Ждёт ответа %n обращение</numerusform>
            <numerusform>Ждут ответа %n обращения</numerusform>
            <numerusform>Ждут ответа %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation>Стали лидом</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечены</translation>
    </message>
    <message>
        <source>Lost and spam</source>
        <translation>Потери и спам</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>New requests come here at once.</source>
        <translation>Новые обращения сразу появляются здесь.</translation>
    </message>
    <message>
        <source>No requests here</source>
        <translation>Здесь нет обращений</translation>
    </message>
    <message>
        <source>Every contact with the clinic is a request.</source>
        <translation>Каждый контакт с клиникой — это обращение.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>Сделать лидом</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Что связано</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>New result</source>
        <translation>Новый результат</translation>
    </message>
    <message>
        <source>Change the result</source>
        <translation>Изменить результат</translation>
    </message>
    <message>
        <source>Tasks that are done keep what was answered.</source>
        <translation>Выполненные задачи хранят прежние ответы.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что он значит</translation>
    </message>
    <message>
        <source>What it asks besides a comment</source>
        <translation>Что спрашивает, кроме комментария</translation>
    </message>
    <message>
        <source>What it does with the deal</source>
        <translation>Что происходит со сделкой</translation>
    </message>
    <message>
        <source>Nobody was reached</source>
        <translation>Дозвониться не удалось</translation>
    </message>
    <message>
        <source>Nobody was reached, so nothing is asked; the call says so by itself.</source>
        <translation>Дозвониться не удалось, поэтому ничего не спрашивается; это отметится в звонке.</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>Дайте результату название.</translation>
    </message>
    <message>
        <source>The result is saved. Now add it to a template, then say what follows.</source>
        <translation>Результат сохранён. Теперь добавьте его в шаблон и укажите, что будет дальше.</translation>
    </message>
    <message>
        <source>The result is saved. Ctrl+Z takes it back.</source>
        <translation>Результат сохранён. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>ResultKey</name>
    <message>
        <source>Nothing is in work, and this line takes no result.</source>
        <translation>В работе ничего нет, а для этой строки результат не указывается.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Would be stored</source>
        <translation>Будет записано</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Would be completed</source>
        <translation>Будет дополнено</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Дополнено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Every row went in</source>
        <translation>Вошли все строки</translation>
    </message>
    <message>
        <source>Every row until then went in</source>
        <translation>Все строки до этого места загружены</translation>
    </message>
    <message>
        <source>There is nothing more to say about them.</source>
        <translation>Ни по одной нет замечаний.</translation>
    </message>
    <message>
        <source>Rows that were not simply stored</source>
        <translation>Строки с замечаниями</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Назад к столбцам</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Все загрузки</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Сохранить отклонённые строки…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить эту загрузку</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Only the first rows of each kind are listed here.</source>
        <translation>Здесь показаны только первые строки каждого вида.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Где есть</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Результатов пока нет</translation>
    </message>
    <message>
        <source>A result says what came of a task.</source>
        <translation>Результат говорит, чем закончилась задача.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Новый результат</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>{kind}, archived: old tasks keep it</source>
        <translation>{kind}, в архиве: остаётся у прежних задач</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что он делает</translation>
    </message>
    <message>
        <source>Nobody was reached: the call says so, and nothing is asked.</source>
        <translation>Дозвониться не удалось: это отмечено в звонке, ничего не спрашивается.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Что спрашивает</translation>
    </message>
    <message>
        <source>Nothing but a comment.</source>
        <translation>Только комментарий.</translation>
    </message>
    <message>
        <source>Templates that allow it</source>
        <translation>В каких шаблонах есть</translation>
    </message>
    <message>
        <source>None names it yet: add it to a template.</source>
        <translation>Пока ни в одном: добавьте его в шаблон.</translation>
    </message>
    <message>
        <source>{type}, required; it sets the next date</source>
        <translation>{type}, обязательно; задаёт дату следующей задачи</translation>
    </message>
    <message>
        <source>{type}; it sets the next date</source>
        <translation>{type}; задаёт дату следующей задачи</translation>
    </message>
    <message>
        <source>{type}, required</source>
        <translation>{type}, обязательно</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграна</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграна</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>See people</source>
        <translation>Просмотр людей</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Изменение людей</translation>
    </message>
    <message>
        <source>See requests</source>
        <translation>Просмотр обращений</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Изменение обращений</translation>
    </message>
    <message>
        <source>See leads</source>
        <translation>Просмотр лидов</translation>
    </message>
    <message>
        <source>Change leads</source>
        <translation>Изменение лидов</translation>
    </message>
    <message>
        <source>See deals</source>
        <translation>Просмотр сделок</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation>Изменение сделок</translation>
    </message>
    <message>
        <source>Reopen deals</source>
        <translation>Повторное открытие сделок</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>Просмотр задач</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation>Изменение задач</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>Удаление задач</translation>
    </message>
    <message>
        <source>Hand over tasks</source>
        <translation>Передача задач</translation>
    </message>
    <message>
        <source>Correct results</source>
        <translation>Исправление результатов</translation>
    </message>
    <message>
        <source>See calls</source>
        <translation>Просмотр звонков</translation>
    </message>
    <message>
        <source>Change calls</source>
        <translation>Изменение звонков</translation>
    </message>
    <message>
        <source>Listen to calls and mark them</source>
        <translation>Прослушивать и оценивать разговоры</translation>
    </message>
    <message>
        <source>See appointments</source>
        <translation>Видеть записи</translation>
    </message>
    <message>
        <source>Book and change appointments</source>
        <translation>Записывать и менять записи</translation>
    </message>
    <message>
        <source>Book into a time that is not free</source>
        <translation>Записывать на занятое время</translation>
    </message>
    <message>
        <source>Admit patients</source>
        <translation>Оформлять визиты</translation>
    </message>
    <message>
        <source>See payments</source>
        <translation>Видеть оплаты</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Принимать оплату</translation>
    </message>
    <message>
        <source>Change working hours and days off</source>
        <translation>Менять часы работы и выходные</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>Объединять карточки</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Комментирование</translation>
    </message>
    <message>
        <source>Keep tags in order</source>
        <translation>Управление метками</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Экспорт данных</translation>
    </message>
    <message>
        <source>Change the work process</source>
        <translation>Изменение рабочего процесса</translation>
    </message>
    <message>
        <source>Change lists of values</source>
        <translation>Изменение справочников</translation>
    </message>
    <message>
        <source>Change staff and roles</source>
        <translation>Изменение сотрудников и ролей</translation>
    </message>
    <message>
        <source>Change the settings of the clinic</source>
        <translation>Изменение настроек клиники</translation>
    </message>
</context>
<context>
    <name>RiskDelegate</name>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Confirmed: they will come</source>
        <translation>Подтвердил: придёт</translation>
    </message>
    <message>
        <source>Not confirmed after all</source>
        <translation>Снять подтверждение</translation>
    </message>
    <message>
        <source>Call: show and copy the number</source>
        <translation>Позвонить: показать и скопировать номер</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>Позвоните: {name}, {number}. Номер скопирован.</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>The visits of the next working day, whoever may not come first</source>
        <translation>Приёмы следующего рабочего дня; выше те, кто скорее не придёт</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Ждут подтверждения</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждены</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet</source>
        <translation>Пока никто не подтвердил</translation>
    </message>
    <message>
        <source>C confirms the visit of a line.</source>
        <translation>Клавиша C подтверждает приём в строке.</translation>
    </message>
    <message>
        <source>Everybody has confirmed</source>
        <translation>Все подтвердили</translation>
    </message>
    <message>
        <source>Nobody is left to be called.</source>
        <translation>Звонить больше некому.</translation>
    </message>
    <message>
        <source>Nothing is booked for the next working day.</source>
        <translation>На следующий рабочий день никто не записан.</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>Звонить некому</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation>Загрузить прошлые приёмы</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>Of all such visits {share} were missed</source>
        <translation>Из таких приёмов не состоялось {share}</translation>
    </message>
    <message>
        <source>Booked {days} days ahead: {share} missed</source>
        <translation>Запись за {days} дн.: не пришли {share}</translation>
    </message>
    <message>
        <source>Booked {days} days ahead, age {ages}: {share} missed</source>
        <translation>Запись за {days} дн., возраст {ages}: не пришли {share}</translation>
    </message>
    <message>
        <source>No earlier visits are known</source>
        <translation>Прошлых приёмов нет</translation>
    </message>
    <message numerus="yes">
        <source>Came to all of %n earlier visit(s)</source>
        <translation>
            <numerusform>Прошлые приёмы: %n, пришёл на него</numerusform>
            <numerusform>Прошлые приёмы: %n, пришёл на все</numerusform>
            <numerusform>Прошлые приёмы: %n, пришёл на все</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed {missed} of %n earlier visit(s)</source>
        <translation>
            <numerusform>Пропустил {missed} из %n прошлого приёма</numerusform>
            <numerusform>Пропустил {missed} из %n прошлых приёмов</numerusform>
            <numerusform>Пропустил {missed} из %n прошлых приёмов</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from the visits of the past. Until then the list is in order of time.</source>
        <translation>Идёт обучение на прошлых приёмах. Пока список стоит по времени.</translation>
    </message>
    <message>
        <source>The past is too short to tell who may not come: of {needed} visits booked ahead that are needed, {known} are known. The list is in order of time.</source>
        <translation>История слишком короткая, чтобы судить, кто не придёт: нужно {needed} приёмов по предварительной записи, известно {known}. Список стоит по времени.</translation>
    </message>
    <message>
        <source>No useful signal: days ahead, age and earlier no-shows hardly tell who will not come here ({lift} times the share of chance, {needed} are needed; {base} of visits booked ahead are missed). The list is in order of time.</source>
        <translation>Полезного сигнала нет: срок записи, возраст и прошлые неявки здесь почти не говорят, кто не придёт (в {lift} раза лучше случая, нужно в {needed}; по предварительной записи не приходят {base}). Список стоит по времени.</translation>
    </message>
    <message>
        <source>Of the visits booked ahead {base} are missed; of the fifth with the highest risk {top} were, {lift} times as many. With those of the same day: {all_base}, and {all_lift} times. Learnt on {day}.</source>
        <translation>По предварительной записи не приходят {base}; в пятой части с наибольшим риском — {top}, в {lift} раза больше. Вместе с записью день в день: {all_base} и в {all_lift} раза. Обучено {day}.</translation>
    </message>
    <message>
        <source>{first}+</source>
        <translation>{first}+</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Новый кабинет</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Изменить кабинет</translation>
    </message>
    <message>
        <source>It holds one visit at a time</source>
        <translation>В нём один визит за раз</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} — сохранено. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>N no answer · B busy · digit and Ctrl+Enter: a talk · F12 pause · Esc ends the round</source>
        <translation>N нет ответа · B занято · цифра и Ctrl+Enter: разговор · F12 пауза · Esc — закончить</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>RoundSummaryDialog</name>
    <message>
        <source>The call round</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Still to call</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Not called, and why</source>
        <translation>Кому не звонили и почему</translation>
    </message>
    <message>
        <source>The calls that were not reached come again when their next try is due.</source>
        <translation>Недозвоны вернутся, когда подойдёт время следующей попытки.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{number} calls an hour</source>
        <translation>Звонков в час: {number}</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>Calling in %n second(s)</source>
        <translation>
            <numerusform>Звоним через %n секунду</numerusform>
            <numerusform>Звоним через %n секунды</numerusform>
            <numerusform>Звоним через %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>остался %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Если</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>То</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>Правило включено</translation>
    </message>
    <message>
        <source>Try it on the last 30 days</source>
        <translation>Проверить на последних 30 днях</translation>
    </message>
    <message>
        <source>Nothing is changed by it. Alt+T</source>
        <translation>Ничего не меняет. Alt+T</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Дайте правилу название.</translation>
    </message>
    <message>
        <source>Say what the rule does.</source>
        <translation>Скажите, что делает правило.</translation>
    </message>
    <message>
        <source>The rule is saved. Ctrl+Z takes it back.</source>
        <translation>Правило сохранено. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Which team</source>
        <translation>Какая команда</translation>
    </message>
    <message>
        <source>Which colleague</source>
        <translation>Какой сотрудник</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кому достанется</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Which task</source>
        <translation>Какая задача</translation>
    </message>
    <message>
        <source>With which result</source>
        <translation>С каким результатом</translation>
    </message>
    <message>
        <source>Which status</source>
        <translation>Какой статус</translation>
    </message>
    <message>
        <source>Which stage</source>
        <translation>Какой этап</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>0: as long as the stage allows</source>
        <translation>0: сколько допускает этап</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Deals of</source>
        <translation>Сделки воронки</translation>
    </message>
    <message>
        <source>That stand at</source>
        <translation>Которые на этапе</translation>
    </message>
    <message>
        <source>Every pipeline</source>
        <translation>Все воронки</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Любой этап</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>To which stage</source>
        <translation>На какой этап</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>Через сколько дней</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Which tag</source>
        <translation>Какая метка</translation>
    </message>
</context>
<context>
    <name>SavedFiltersButton</name>
    <message>
        <source>Forget a filter</source>
        <translation>Удалить фильтр</translation>
    </message>
    <message>
        <source>Keep this filter under a name…</source>
        <translation>Сохранить фильтр под именем…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Название фильтра</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Сохранённые фильтры</translation>
    </message>
</context>
<context>
    <name>ScheduleCounts</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check-up after %n month(s)</source>
        <translation>
            <numerusform>осмотр через %n месяц</numerusform>
            <numerusform>осмотр через %n месяца</numerusform>
            <numerusform>осмотр через %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDelegate</name>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Course and check-up</source>
        <translation>Курс и осмотр</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Последний запуск</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Больше не работает</translation>
    </message>
    <message>
        <source>Gives visits</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>Нет до {day}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every week: {day}</source>
        <translation>Каждую неделю: {day}</translation>
    </message>
    <message>
        <source>Closed the whole day</source>
        <translation>Закрыто весь день</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Весь день</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все услуги</translation>
    </message>
    <message>
        <source>As the branch</source>
        <translation>Как у филиала</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Ещё не запускалась</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>нечего делать</translation>
    </message>
    <message>
        <source>{at}: {made}</source>
        <translation>{at}: {made}</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Working hours of the week</source>
        <translation>Часы работы на неделю</translation>
    </message>
    <message>
        <source>Is away</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Включить или выключить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Who gives visits, where, what and when</source>
        <translation>Кто принимает, где, что и когда</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Специалисты</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кабинеты</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Услуги и цены</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>Night work</source>
        <translation>Ночная работа</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Nobody gives visits yet</source>
        <translation>Пока никто не принимает</translation>
    </message>
    <message>
        <source>Name the therapists first: a visit is always somebody's.</source>
        <translation>Сначала добавьте специалистов: у каждой записи есть свой.</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Все на месте</translation>
    </message>
    <message>
        <source>An absence closes the hours and lists the visits that it hits.</source>
        <translation>Отсутствие закрывает часы и показывает, какие записи оно задевает.</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Кабинетов пока нет</translation>
    </message>
    <message>
        <source>A room or a chair holds one visit at a time.</source>
        <translation>В кабинете или кресле — один визит за раз.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Услуг пока нет</translation>
    </message>
    <message>
        <source>A service has a length, a price and perhaps a course of several visits.</source>
        <translation>У услуги есть длительность, цена и, возможно, курс из нескольких визитов.</translation>
    </message>
    <message>
        <source>No holidays to come</source>
        <translation>Праздников впереди нет</translation>
    </message>
    <message>
        <source>On a holiday no visit is offered. P adds the public ones at once.</source>
        <translation>В праздник запись не предлагается. Клавиша P сразу добавит официальные.</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>Смен нет</translation>
    </message>
    <message>
        <source>Without shifts everybody is there while the branch is open.</source>
        <translation>Без смен все на месте, пока филиал открыт.</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Новый специалист</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Новое отсутствие</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новый кабинет</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Новая услуга</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Новый праздник</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Официальные праздники</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) added. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Добавлен %n праздник. Ctrl+Z отменит.</numerusform>
            <numerusform>Добавлено %n праздника. Ctrl+Z отменит.</numerusform>
            <numerusform>Добавлено %n праздников. Ctrl+Z отменит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them follow(s) the moon: compare with the calendar.</source>
        <translation>
            <numerusform>%n из них зависит от луны: сверьте с календарём.</numerusform>
            <numerusform>%n из них зависят от луны: сверьте с календарём.</numerusform>
            <numerusform>%n из них зависят от луны: сверьте с календарём.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} {follow}</source>
        <translation>{added} {follow}</translation>
    </message>
    <message>
        <source>With those put away</source>
        <translation>Вместе с архивными</translation>
    </message>
    <message>
        <source>Add the public holidays of {year}</source>
        <translation>Добавить праздники {year} года</translation>
    </message>
    <message>
        <source>You see the timetable and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>Вы видите расписание, но не можете его менять: для этого нужно право «{right}», его даёт администратор через ваши роли.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Day desk</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>Work process</source>
        <translation>Рабочий процесс</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Read aloud</source>
        <translation>Скрипт разговора</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>ScriptWords</name>
    <message>
        <source>Maria</source>
        <comment>a client's given name in a sample</comment>
        <translation>Мария</translation>
    </message>
    <message>
        <source>Hope</source>
        <comment>a client's family name in a sample</comment>
        <translation>Надеждина</translation>
    </message>
    <message>
        <source>implants</source>
        <translation>импланты</translation>
    </message>
    <message>
        <source>Client's name</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Кто звонит</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search by name, phone or file number</source>
        <translation>Поиск по имени, телефону или номеру карты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>По запросу «%1» никто не найден.</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Новый контакт «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentedTabs</name>
    <message>
        <source>The other tabs</source>
        <translation>Остальные вкладки</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Write the address of the server.</source>
        <translation>Введите адрес сервера.</translation>
    </message>
    <message>
        <source>Write your login.</source>
        <translation>Введите свой логин.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Нужен хотя бы %n знак.</numerusform>
            <numerusform>Нужно хотя бы %n знака.</numerusform>
            <numerusform>Нужно хотя бы %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Придумайте пароль.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Go on joining the clinic's server</source>
        <translation>Продолжить подключение к серверу клиники</translation>
    </message>
    <message>
        <source>Joining was begun on this computer and is not done. What has come so far is kept.</source>
        <translation>Подключение на этом компьютере начато и не закончено. Всё, что уже получено, сохранено.</translation>
    </message>
    <message>
        <source>The passphrase that was chosen then</source>
        <translation>Пароль, выбранный в тот раз</translation>
    </message>
    <message>
        <source>The server and the login are known from then.</source>
        <translation>Сервер и логин известны с того раза.</translation>
    </message>
    <message>
        <source>The server, the login and the password are known from then.</source>
        <translation>Сервер, логин и пароль известны с того раза.</translation>
    </message>
    <message>
        <source>Join the clinic's server</source>
        <translation>Подключение к серверу клиники</translation>
    </message>
    <message>
        <source>Everything you may see is fetched onto this computer. Afterwards it works offline too.</source>
        <translation>На этот компьютер загрузится всё, что вам разрешено видеть. После этого программа работает и без сети.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль этого компьютера</translation>
    </message>
    <message>
        <source>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</source>
        <translation>Им зашифровано всё на этом компьютере. Он запрашивается при каждом запуске и нигде не хранится.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>As the administrator gave it, such as crm.example.org</source>
        <translation>Как его дал администратор, например crm.example.org</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Пароль на сервере</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Begin anew with other answers</source>
        <translation>Начать заново с другими ответами</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Новая услуга</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>Изменить услугу</translation>
    </message>
    <message>
        <source>What is booked and what is sold</source>
        <translation>На что записывают и что продают</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>A new name makes a new section.</source>
        <translation>Новое название создаст раздел.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Minutes of a visit</source>
        <translation>Минут на визит</translation>
    </message>
    <message>
        <source>Check-up after so many months</source>
        <translation>Осмотр через столько месяцев</translation>
    </message>
    <message>
        <source>0: no check-up call.</source>
        <translation>0: без звонка об осмотре.</translation>
    </message>
    <message>
        <source>Visits of the course</source>
        <translation>Визитов в курсе</translation>
    </message>
    <message>
        <source>Days between two visits</source>
        <translation>Дней между визитами</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>The price holds from</source>
        <translation>Цена действует с</translation>
    </message>
    <message>
        <source>Empty: from today. What is booked keeps its price.</source>
        <translation>Пусто: с сегодня. У сделанных записей цена прежняя.</translation>
    </message>
    <message>
        <source>Goods: sold without a visit</source>
        <translation>Товар: продаётся без визита</translation>
    </message>
    <message>
        <source>Archived: not offered any more</source>
        <translation>В архиве: больше не предлагается</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>Write the price in figures.</source>
        <translation>Напишите цену цифрами.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} — сохранено. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>Add a service: three letters and Enter</source>
        <translation>Добавить услугу: три буквы и Enter</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Добавить услугу</translation>
    </message>
    <message>
        <source>How many: {service}</source>
        <translation>Количество: {service}</translation>
    </message>
    <message>
        <source>Price: {service}</source>
        <translation>Цена: {service}</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <translation>Убрать: {service}</translation>
    </message>
    <message>
        <source>Sum: {amount}</source>
        <translation>Сумма: {amount}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Space between rows</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Первый день недели</translation>
    </message>
    <message>
        <source>Sound with notices</source>
        <translation>Звук при уведомлении</translation>
    </message>
    <message>
        <source>SMS about appointments</source>
        <translation>СМС о записи</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Страна телефонных номеров</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Положение окна</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Как принято в языке</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Иранский</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>Persian digits</source>
        <translation>Персидские</translation>
    </message>
    <message>
        <source>Latin digits</source>
        <translation>Латинские</translation>
    </message>
    <message>
        <source>As usual in the calendar</source>
        <translation>Как принято в календаре</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>По размеру экрана</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотно</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>To the next setting</source>
        <translation>К следующей настройке</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>Язык и даты</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Вид и звук</translation>
    </message>
    <message>
        <source>For example: %1, %2 and %3</source>
        <translation>Например: %1, %2 и %3</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>CRM Desktop %1</source>
        <translation>CRM Desktop %1</translation>
    </message>
    <message>
        <source>The data on this computer is in %1</source>
        <translation>Данные этого компьютера лежат в %1</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>Состояние этой станции</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message>
        <source>Take %1 off</source>
        <translation>Убрать: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralVisits</name>
    <message numerus="yes">
        <source>All %n session(s) of the course</source>
        <translation>
            <numerusform>Весь курс: %n визит</numerusform>
            <numerusform>Весь курс: %n визита</numerusform>
            <numerusform>Весь курс: %n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>New shift</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Изменить смену</translation>
    </message>
    <message>
        <source>Work of a team goes in turn to who is on shift</source>
        <translation>Работа команды по очереди достаётся тем, кто на смене</translation>
    </message>
    <message>
        <source>Once, on a day</source>
        <translation>Один раз, в определённый день</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Every week on</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>The shift is being read.</source>
        <translation>Смена читается.</translation>
    </message>
    <message>
        <source>Choose who is on shift.</source>
        <translation>Выберите, кто на смене.</translation>
    </message>
    <message>
        <source>Write from when until when.</source>
        <translation>Напишите, с какого часа и до какого.</translation>
    </message>
    <message>
        <source>The shift is saved. Ctrl+Z takes it back.</source>
        <translation>Смена сохранена. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Show the keys of this screen</source>
        <translation>Показать клавиши этого экрана</translation>
    </message>
    <message>
        <source>Search anyone</source>
        <translation>Найти кого угодно</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Day desk</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Appointments of the day, waiting list</source>
        <translation>Записи дня, лист ожидания</translation>
    </message>
    <message>
        <source>Calls and call-backs</source>
        <translation>Звонки и перезвоны</translation>
    </message>
    <message>
        <source>Result of the current task</source>
        <translation>Результат текущей задачи</translation>
    </message>
    <message>
        <source>New in this list</source>
        <translation>Новая запись в этом списке</translation>
    </message>
    <message>
        <source>Find any action</source>
        <translation>Найти любое действие</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>What needs you after an outage</source>
        <translation>Что ждёт вашего решения после сбоя связи</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Вернуться на прежнее место</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Врач</translation>
    </message>
</context>
<context>
    <name>SmsBox</name>
    <message>
        <source>Send an SMS to {number} (Alt+S)</source>
        <translation>Отправить СМС на {number} (Alt+S)</translation>
    </message>
    <message>
        <source>It will be sent when the clinic's SMS gateway is set up.</source>
        <translation>Уйдёт, когда в клинике подключат отправку СМС.</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Отправить СМС</translation>
    </message>
    <message>
        <source>This person does not want messages: call instead.</source>
        <translation>Этот человек не хочет получать сообщения: позвоните.</translation>
    </message>
    <message>
        <source>No mobile number that works is written down.</source>
        <translation>Действующий мобильный номер не записан.</translation>
    </message>
</context>
<context>
    <name>StaffDelegate</name>
    <message>
        <source>You</source>
        <translation>Это вы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Вход открыт</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Без входа</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Уволен</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>Передать дела</translation>
    </message>
    <message>
        <source>Leaves the clinic</source>
        <translation>Увольнение</translation>
    </message>
    <message>
        <source>Is back at work</source>
        <translation>Снова работает</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) work with the program</source>
        <translation>
            <numerusform>С программой работает %n сотрудник</numerusform>
            <numerusform>С программой работают %n сотрудника</numerusform>
            <numerusform>С программой работают %n сотрудников</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Работают</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Уволены</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Команд пока нет</translation>
    </message>
    <message>
        <source>Work can be given to a team; whoever is free takes it.</source>
        <translation>Работу можно дать команде: её возьмёт тот, кто свободен.</translation>
    </message>
    <message>
        <source>Who leaves the clinic loses the login and stays here with all that they did.</source>
        <translation>У того, кто уволился, входа больше нет, но всё, что он сделал, остаётся.</translation>
    </message>
    <message>
        <source>Nobody has left</source>
        <translation>Никто не уволился</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Здесь пока никого нет</translation>
    </message>
    <message>
        <source>Give everybody a login and a role of their own.</source>
        <translation>У каждого должны быть свой логин и своя роль.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Новая команда</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>A name is a line of its own, and shorter than this.</source>
        <translation>Каждое имя — на своей строке; это имя слишком длинное.</translation>
    </message>
    <message>
        <source>Who gives visits</source>
        <translation>Кто ведёт приём</translation>
    </message>
    <message>
        <source>With the names of the therapists visits can be booked at once. They keep the hours of the branch and give all services, until the timetable says otherwise.</source>
        <translation>Если назвать врачей, запись на приём можно вести сразу. Пока в расписании не указано иное, они работают в часы филиала и оказывают все услуги.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Имена, по одному на строке</translation>
    </message>
    <message>
        <source>May stay empty. Enter on an empty line goes on, as Ctrl+Enter does.</source>
        <translation>Можно не заполнять. Enter на пустой строке, как и Ctrl+Enter, ведёт дальше.</translation>
    </message>
    <message>
        <source>Dr Karimi</source>
        <translation>Доктор Каримова</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Изменить этап</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Прогресс, %</translation>
    </message>
    <message>
        <source>The stage is for what lies below it, too.</source>
        <translation>Сюда относится и всё, что ниже, до предыдущего этапа.</translation>
    </message>
    <message>
        <source>Longest stay, days</source>
        <translation>Не дольше, дней</translation>
    </message>
    <message>
        <source>0: as long as it takes</source>
        <translation>0: сколько потребуется</translation>
    </message>
    <message>
        <source>What must be filled in before a deal comes here</source>
        <translation>Что должно быть заполнено, прежде чем сделка придёт сюда</translation>
    </message>
    <message>
        <source>Booking an appointment moves the deal here</source>
        <translation>Запись на приём переводит сделку сюда</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>Дайте этапу название.</translation>
    </message>
    <message>
        <source>The stage is saved. Ctrl+Z takes it back.</source>
        <translation>Этап сохранён. Ctrl+Z — отменить.</translation>
    </message>
</context>
<context>
    <name>StagesPart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingStrip</name>
    <message>
        <source>The telephone is connecting since {time}.</source>
        <translation>Телефон подключается с {time}.</translation>
    </message>
    <message>
        <source>The telephone does not work since {time}.</source>
        <translation>Телефон не работает с {time}.</translation>
    </message>
    <message>
        <source>Last call heard of: {time}.</source>
        <translation>Последнее событие: {time}.</translation>
    </message>
    <message>
        <source>Telephone settings</source>
        <translation>Настройки телефона</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>The practice opens in a window of its own, in some ten seconds.</source>
        <translation>Тренировка откроется в отдельном окне секунд через десять.</translation>
    </message>
    <message>
        <source>The practice could not be started on this computer.</source>
        <translation>На этом компьютере не удалось начать тренировку.</translation>
    </message>
    <message>
        <source>Practise with thirty calls</source>
        <translation>Тренировка: тридцать звонков</translation>
    </message>
    <message>
        <source>In an invented clinic, in a window of its own</source>
        <translation>В вымышленной клинике, в отдельном окне</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Thirty callers ring in about half an hour; each waits until you have done with the one before.</source>
        <translation>За полчаса позвонят тридцать человек; каждый ждёт, пока вы закончите с предыдущим.</translation>
    </message>
    <message>
        <source>Use the keys of the telephone as at work. The strip above says what the caller wants.</source>
        <translation>Пользуйтесь клавишами телефона, как на работе. Полоса вверху скажет, чего хочет звонящий.</translation>
    </message>
    <message>
        <source>Nothing of it reaches the clinic: people, calls and results are thrown away at the end.</source>
        <translation>В клинику ничего не попадёт: люди, звонки и результаты в конце удаляются.</translation>
    </message>
    <message>
        <source>F11 pauses. At the end you see how quick each call was and what was left out.</source>
        <translation>F11 — пауза. В конце видно, как быстро прошёл каждый звонок и что пропущено.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Visits cost</source>
        <translation>Стоимость визитов</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Deposits among it</source>
        <translation>Из них предоплата</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Statement of {name}</source>
        <translation>Выписка по расчётам: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Save the statement as PDF</source>
        <translation>Сохранить выписку в PDF</translation>
    </message>
    <message>
        <source>The statement is saved as a PDF file.</source>
        <translation>Выписка сохранена в файл PDF.</translation>
    </message>
    <message>
        <source>This part is not shown</source>
        <translation>Этот раздел не показан</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Карточка пациента: %1</translation>
    </message>
    <message>
        <source>You see only a part of the payments: the balance may be another.</source>
        <translation>Вы видите только часть оплат: остаток может быть другим.</translation>
    </message>
    <message>
        <source>No leads</source>
        <translation>Лидов нет</translation>
    </message>
    <message>
        <source>A wish of this person would stand here.</source>
        <translation>Здесь появятся пожелания этого человека.</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>Сделок нет</translation>
    </message>
    <message>
        <source>A deal begins with a lead.</source>
        <translation>Сделка начинается с лида.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Finished work stands here.</source>
        <translation>Здесь будут завершённые задачи.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Ничего не запланировано</translation>
    </message>
    <message>
        <source>N plans a task.</source>
        <translation>Клавиша N планирует задачу.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Звонков пока нет</translation>
    </message>
    <message>
        <source>F8 on a list writes one down.</source>
        <translation>F8 в любом списке записывает звонок.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Визитов пока нет</translation>
    </message>
    <message>
        <source>Appointments and admissions stand here.</source>
        <translation>Здесь будут записи и приёмы.</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>Расчётов пока нет</translation>
    </message>
    <message>
        <source>What visits cost and what was paid stands here.</source>
        <translation>Здесь будут стоимость визитов и оплаты.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Событий пока нет</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Done and in work</source>
        <translation>Сделано и в работе</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Alt+1…8: the parts. Enter opens. P takes a payment. Ctrl+P prints the money.</source>
        <translation>Alt+1…8 — разделы. Enter — открыть. P — принять оплату. Ctrl+P — напечатать расчёты.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Расчёты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Parts of the statement</source>
        <translation>Разделы карточки пациента</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Карточка пациента</translation>
    </message>
    <message>
        <source>Take a payment (P)</source>
        <translation>Принять оплату (P)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the money as a PDF file</source>
        <translation>Сохранить расчёты в файл PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the money (Ctrl+P)</source>
        <translation>Напечатать расчёты (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>The server is being tried.</source>
        <translation>Пробуем связаться с сервером.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to the administrator.</source>
        <translation>Скопировано. Вставьте в сообщение администратору.</translation>
    </message>
    <message>
        <source>The new password is being tried.</source>
        <translation>Новый пароль проверяется.</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>It works; somebody should know of the lines with a triangle.</source>
        <translation>Всё работает; обратите внимание на строки с треугольником.</translation>
    </message>
    <message>
        <source>Something has to be done: see the lines in red.</source>
        <translation>Нужно вмешаться: смотрите строки, отмеченные красным.</translation>
    </message>
    <message>
        <source>This base is becoming the clinic of the server {server}. After a break it goes on where it was.</source>
        <translation>Эта база переносится на сервер {server}. После перерыва перенос продолжится с того же места.</translation>
    </message>
    <message>
        <source>Several computers work together over a server of the clinic's own. When its administrator has set one up and named you its founder, this base becomes the clinic there; the others then join it.</source>
        <translation>Несколько компьютеров работают вместе через собственный сервер клиники. Когда администратор настроит его и назначит вас основателем, эта база станет клиникой на сервере, а остальные подключатся к ней.</translation>
    </message>
    <message>
        <source>Several computers work together over a server of the clinic's own. Whoever administers the clinic in this program can give it this base.</source>
        <translation>Несколько компьютеров работают вместе через собственный сервер клиники. Перенести эту базу на сервер может тот, кто управляет клиникой в этой программе.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>Состояние рабочего места</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Скопировать для администратора</translation>
    </message>
    <message>
        <source>Found the clinic's server with this base…</source>
        <translation>Перенести эту базу на сервер клиники…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>After “{result}”</source>
        <translation>После «{result}»</translation>
    </message>
    <message>
        <source>A result of the template “{template}”</source>
        <translation>Результат шаблона «{template}»</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Why the work ends</source>
        <translation>Почему работа заканчивается</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>A day off moves it on.</source>
        <translation>С выходного сдвинется вперёд.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>В котором часу</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>Через дни</translation>
    </message>
    <message>
        <source>After minutes</source>
        <translation>Через минуты</translation>
    </message>
    <message>
        <source>The work ends here</source>
        <translation>Работа на этом заканчивается</translation>
    </message>
    <message>
        <source>{template} (the same again)</source>
        <translation>{template} (то же снова)</translation>
    </message>
    <message>
        <source>A change counts from now on: tasks that are done keep the step they had.</source>
        <translation>Изменение действует с этой минуты: у выполненных задач шаг остаётся прежним.</translation>
    </message>
    <message>
        <source>With this step the chain of {templates} cannot end.</source>
        <translation>С этим шагом цепочка «{templates}» не может закончиться.</translation>
    </message>
    <message>
        <source>Write the hour as 9:30, or leave it empty.</source>
        <translation>Напишите час как 9:30 или оставьте пустым.</translation>
    </message>
    <message>
        <source>Say why the work ends here.</source>
        <translation>Укажите, почему работа заканчивается.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>Выберите, кому достанется задача.</translation>
    </message>
    <message>
        <source>The next step is saved and counts from now on. Ctrl+Z takes it back.</source>
        <translation>Следующий шаг сохранён и уже действует. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Template and result</source>
        <translation>Шаблон и результат</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Изменить шаг</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Изменить шаблон</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>Проиграть этот шаблон</translation>
    </message>
    <message>
        <source>What follows what</source>
        <translation>Что за чем следует</translation>
    </message>
    <message>
        <source>Nothing to lead yet</source>
        <translation>Пока нечего вести</translation>
    </message>
    <message>
        <source>Make a template with results first.</source>
        <translation>Сначала создайте шаблон с результатами.</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Как идёт дальше</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>A change counts from now on: tasks that are done keep the step they had.</source>
        <translation>Изменение действует с этой минуты: у выполненных задач шаг остаётся прежним.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Что спрашивает</translation>
    </message>
    <message>
        <source>Nothing but a comment.</source>
        <translation>Только комментарий.</translation>
    </message>
    <message>
        <source>The day the client asks for goes before the delay.</source>
        <translation>День, который назвал клиент, важнее этого срока.</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Вид результата</translation>
    </message>
    <message>
        <source>This chain cannot end: none of its results leads to an end of the work.</source>
        <translation>Эта цепочка не может закончиться: ни один результат не ведёт к концу работы.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Проиграть</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>This chain cannot end</source>
        <translation>Цепочка не может закончиться</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>The work ends</source>
        <translation>Конец работы</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>То же снова</translation>
    </message>
</context>
<context>
    <name>SyncMark</name>
    <message>
        <source>Not in step yet</source>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>данные на {time}</translation>
    </message>
    <message>
        <source>Connected with the server</source>
        <translation>Есть связь с сервером</translation>
    </message>
    <message>
        <source>No connection with the server</source>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>Not in step with the server</source>
        <translation>Нет обмена с сервером</translation>
    </message>
</context>
<context>
    <name>SyncStrips</name>
    <message>
        <source>This station</source>
        <translation>Это рабочее место</translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n change(s) are being sent.</source>
        <translation>
            <numerusform>Связь восстановлена. Отправляется %n изменение.</numerusform>
            <numerusform>Связь восстановлена. Отправляются %n изменения.</numerusform>
            <numerusform>Связь восстановлена. Отправляется %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again. Everything has been sent.</source>
        <translation>Связь восстановлена. Всё отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>No connection since {time}. %n change(s) wait and will be sent by themselves.</source>
        <translation>
            <numerusform>Нет связи с {time}. Ждёт %n изменение, оно отправится само.</numerusform>
            <numerusform>Нет связи с {time}. Ждут %n изменения, они отправятся сами.</numerusform>
            <numerusform>Нет связи с {time}. Ждёт %n изменений, они отправятся сами.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection since {time}. Go on working: changes will be sent by themselves.</source>
        <translation>Нет связи с {time}. Продолжайте работать: изменения отправятся сами.</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the server since {time}. %n change(s) wait here and are kept.</source>
        <translation>
            <numerusform>Нет обмена с сервером с {time}. %n изменение ждёт здесь и сохранено.</numerusform>
            <numerusform>Нет обмена с сервером с {time}. %n изменения ждут здесь и сохранены.</numerusform>
            <numerusform>Нет обмена с сервером с {time}. %n изменений ждут здесь и сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you.</source>
        <translation>
            <numerusform>%n изменение ждёт вашего решения.</numerusform>
            <numerusform>%n изменения ждут вашего решения.</numerusform>
            <numerusform>%n изменений ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide (Ctrl+J)</source>
        <translation>Решить (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Enter shows everybody with this tag, Delete takes it off.</source>
        <translation>Enter покажет всех с этой меткой, Delete снимет её.</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Показать всех с этой меткой</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Снять метку</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tag: two or three words, Enter</source>
        <translation>Метка: два-три слова, Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
</context>
<context>
    <name>TakeRequestDialog</name>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Why did the answer take so long?</source>
        <translation>Почему ответ задержался?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter takes it</source>
        <translation>Цифра выбирает, Enter берёт в работу</translation>
    </message>
    <message>
        <source>It has waited for %1.</source>
        <translation>Ждёт уже %1.</translation>
    </message>
    <message>
        <source>Choose the cause: press its digit.</source>
        <translation>Выберите причину: нажмите её цифру.</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Two letters and Enter</source>
        <translation>Две буквы и Enter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Пациент</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will be called</source>
        <translation>
            <numerusform>Звонок %n пациенту</numerusform>
            <numerusform>Звонки %n пациентам</numerusform>
            <numerusform>Звонки %n пациентам</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Пациенты</translation>
    </message>
    <message>
        <source>Two clients at least</source>
        <translation>Не меньше двух пациентов</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Изменить задачу</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose a template: write two letters of its name.</source>
        <translation>Выберите шаблон: введите две буквы названия.</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>Не удалось прочитать; смотрите под полем.</translation>
    </message>
    <message>
        <source>A call round is with two clients at least.</source>
        <translation>Для обзвона нужно не меньше двух пациентов.</translation>
    </message>
    <message>
        <source>Say whom to call: write two letters of the name.</source>
        <translation>Укажите, кому звонить: введите две буквы имени.</translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation>Изменено. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Planned for {day}. Ctrl+Z takes it back.</source>
        <translation>Запланировано на {day}. Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>At its time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>5 minutes before</source>
        <translation>За 5 минут</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>За 15 минут</translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>За час</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>За день</translation>
    </message>
    <message>
        <source>Do not remind</source>
        <translation>Не напоминать</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>{task} — {near} at {time}, {day}</source>
        <translation>{task} — {near} в {time}, {day}</translation>
    </message>
    <message>
        <source>{task} — {near}, {day}</source>
        <translation>{task} — {near}, {day}</translation>
    </message>
    <message>
        <source>{task} — {day} at {time}</source>
        <translation>{task} — {day} в {time}</translation>
    </message>
    <message>
        <source>{task} — {day}</source>
        <translation>{task} — {day}</translation>
    </message>
    <message>
        <source>Was due {day} at {time}</source>
        <translation>Срок был: {day} в {time}</translation>
    </message>
    <message>
        <source>Due {day} at {time}</source>
        <translation>Срок: {day} в {time}</translation>
    </message>
    <message>
        <source>Was due {day}</source>
        <translation>Срок был: {day}</translation>
    </message>
    <message>
        <source>Due between {first} and {last}</source>
        <translation>Срок: с {first} по {last}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Срок: {day}</translation>
    </message>
</context>
<context>
    <name>TasksMeant</name>
    <message>
        <source>{task} · {client}</source>
        <translation>{task} · {client}</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Go through its calls</source>
        <translation>Обзвонить по порядку</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Показать звонки</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Исправить результат</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть в план</translation>
    </message>
    <message>
        <source>Take its next call</source>
        <translation>Взять следующий звонок</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Give to a team</source>
        <translation>Передать команде</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New task for this client</source>
        <translation>Новая задача по этому пациенту</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Удалена %n задача. Ctrl+Z — отменить.</numerusform>
            <numerusform>Удалено %n задачи. Ctrl+Z — отменить.</numerusform>
            <numerusform>Удалено %n задач. Ctrl+Z — отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>The calls of one round. “Show everything” leads back.</source>
        <translation>Звонки одного обзвона. «Показать всё» вернёт назад.</translation>
    </message>
    <message>
        <source>Enter tells the result, T takes into work</source>
        <translation>Enter — результат, T — взять в работу</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Мои задачи</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Любой день</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Любой приоритет</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Дел не осталось</translation>
    </message>
    <message>
        <source>What is planned for you stands here.</source>
        <translation>Здесь стоит то, что запланировано для вас.</translation>
    </message>
    <message>
        <source>The team has nothing open</source>
        <translation>У команды нет открытых задач</translation>
    </message>
    <message>
        <source>Work nobody has taken yet stands here.</source>
        <translation>Здесь стоит работа, которую ещё никто не взял.</translation>
    </message>
    <message>
        <source>You gave nothing away</source>
        <translation>Вы никому ничего не поручали</translation>
    </message>
    <message>
        <source>Tasks you give to others stay in your sight.</source>
        <translation>Задачи, порученные другим, остаются у вас на виду.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Задач пока нет</translation>
    </message>
    <message>
        <source>Every dealing with a client begins with a task.</source>
        <translation>Любая работа с пациентом начинается с задачи.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Что связано</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Выбрать несколько</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Открытые и закрытые</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Today and before</source>
        <translation>Сегодня и раньше</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Name of the team</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Letters of a name, then Enter; ↓ shows everybody.</source>
        <translation>Первые буквы имени и Enter; ↓ — показать всех.</translation>
    </message>
    <message>
        <source>The team is being read.</source>
        <translation>Данные команды ещё читаются.</translation>
    </message>
    <message>
        <source>Write the name of the team.</source>
        <translation>Введите название команды.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No telephone</source>
        <translation>Без телефона</translation>
    </message>
    <message>
        <source>Telephone in the program (SIP)</source>
        <translation>Телефон в программе (SIP)</translation>
    </message>
    <message>
        <source>Web telephone (WebRTC)</source>
        <translation>Веб-телефон (WebRTC)</translation>
    </message>
    <message>
        <source>Another telephone on this computer</source>
        <translation>Другой телефон на этом компьютере</translation>
    </message>
    <message>
        <source>Practice with invented callers</source>
        <translation>Тренировка с вымышленными звонками</translation>
    </message>
    <message>
        <source>Manager interface of the exchange</source>
        <translation>Интерфейс управления АТС</translation>
    </message>
    <message>
        <source>Calls are written down by hand.</source>
        <translation>Звонки записываются вручную.</translation>
    </message>
    <message>
        <source>You talk through this computer and a headset.</source>
        <translation>Вы говорите через этот компьютер и гарнитуру.</translation>
    </message>
    <message>
        <source>For exchanges that speak WebRTC, and for Windows. It needs more memory.</source>
        <translation>Для АТС с WebRTC и для Windows. Нужно больше памяти.</translation>
    </message>
    <message>
        <source>A number is handed to the telephone program you have. Who is calling is not seen.</source>
        <translation>Номер передаётся вашей программе-телефону. Кто звонит, не видно.</translation>
    </message>
    <message>
        <source>Nobody is really called. For learning and for showing the program.</source>
        <translation>На самом деле никому не звонят. Для обучения и показа программы.</translation>
    </message>
    <message>
        <source>UDP (usual)</source>
        <translation>UDP (обычно)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS (encrypted)</source>
        <translation>TLS (с шифрованием)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>Encrypted if the exchange can</source>
        <translation>С шифрованием, если АТС умеет</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Всегда с шифрованием</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читать</translation>
    </message>
    <message>
        <source>A CSV file of the exchange</source>
        <translation>CSV-файл АТС</translation>
    </message>
    <message>
        <source>A web address of the exchange</source>
        <translation>Веб-адрес АТС</translation>
    </message>
    <message>
        <source>A table in the exchange's database</source>
        <translation>Таблица в базе данных АТС</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>набирать</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>отвечать</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>удерживать</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>отключать микрофон</translation>
    </message>
    <message>
        <source>keypad</source>
        <translation>тональный набор</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>переводить звонок</translation>
    </message>
    <message>
        <source>ask a colleague first</source>
        <translation>переводить с консультацией</translation>
    </message>
    <message>
        <source>choose the headset</source>
        <translation>выбирать гарнитуру</translation>
    </message>
    <message>
        <source>see the calls of all telephones</source>
        <translation>видеть звонки всех телефонов</translation>
    </message>
    <message>
        <source>read earlier calls</source>
        <translation>читать прошлые звонки</translation>
    </message>
    <message>
        <source>keep queues from ringing in a break</source>
        <translation>не принимать звонки из очередей в перерыве</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The telephone is not at work.</source>
        <translation>Телефон не работает.</translation>
    </message>
    <message>
        <source>Connected with the exchange.</source>
        <translation>Связь с АТС есть.</translation>
    </message>
    <message>
        <source>Connecting with the exchange…</source>
        <translation>Соединяемся с АТС…</translation>
    </message>
    <message>
        <source>The exchange does not accept this telephone.</source>
        <translation>АТС не принимает этот телефон.</translation>
    </message>
    <message>
        <source>Last heard of: {when}.</source>
        <translation>Последнее событие: {when}.</translation>
    </message>
</context>
<context>
    <name>TelephoneAccount</name>
    <message>
        <source>What you talk with</source>
        <translation>Через что вы говорите</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Адрес АТС</translation>
    </message>
    <message>
        <source>It begins with wss://</source>
        <translation>Начинается с wss://</translation>
    </message>
    <message>
        <source>Server of the exchange</source>
        <translation>Сервер АТС</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User, usually the extension</source>
        <translation>Пользователь, обычно внутренний номер</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Ваш внутренний номер</translation>
    </message>
    <message>
        <source>Name of the exchange in the log</source>
        <translation>Название АТС в журнале</translation>
    </message>
    <message>
        <source>The same at all workstations.</source>
        <translation>Одинаковое на всех рабочих местах.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Login, if it is another one</source>
        <translation>Логин, если он другой</translation>
    </message>
    <message>
        <source>Name that is sent along</source>
        <translation>Имя, которое видит собеседник</translation>
    </message>
    <message>
        <source>Outbound proxy, if there is one</source>
        <translation>Исходящий прокси, если есть</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Центр сертификации (файл)</translation>
    </message>
    <message>
        <source>Empty trusts the system's.</source>
        <translation>Пусто — доверять системным.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 сертификата</translation>
    </message>
    <message>
        <source>Only where no authority has signed it.</source>
        <translation>Только если он никем не подписан.</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>Форматы звука</translation>
    </message>
</context>
<context>
    <name>TelephoneCard</name>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Who is calling is shown before you answer, and every call is written down.</source>
        <translation>Кто звонит, видно до ответа, и каждый звонок записывается в журнал.</translation>
    </message>
    <message>
        <source>Set up and try</source>
        <translation>Настроить и проверить</translation>
    </message>
    <message>
        <source>Practise with thirty calls…</source>
        <translation>Тренировка: тридцать звонков…</translation>
    </message>
    <message>
        <source>Lines, extensions and dialling of the clinic</source>
        <translation>Линии, внутренние номера и набор клиники</translation>
    </message>
</context>
<context>
    <name>TelephoneDialog</name>
    <message>
        <source>Saved. The telephone is being taken into use.</source>
        <translation>Сохранено. Телефон подключается.</translation>
    </message>
    <message>
        <source>Saved. The telephone is taken into use as soon as the call is over.</source>
        <translation>Сохранено. Телефон начнёт работать с новыми настройками, как только закончится разговор.</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Ваш телефон</translation>
    </message>
    <message>
        <source>For you at this workstation; colleagues set up their own.</source>
        <translation>Для вас на этом рабочем месте; коллеги настраивают свой.</translation>
    </message>
    <message>
        <source>Save and try</source>
        <translation>Сохранить и проверить</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Sound and trial</source>
        <translation>Звук и проверка</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>АТС</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Разделы настройки</translation>
    </message>
</context>
<context>
    <name>TelephoneExchange</name>
    <message>
        <source>An Asterisk exchange tells through its manager interface (AMI) of every call of the clinic: ring groups, queues and who answered.</source>
        <translation>АТС Asterisk через интерфейс управления (AMI) сообщает обо всех звонках клиники: группы вызова, очереди и кто ответил.</translation>
    </message>
    <message>
        <source>Calls that came while the program was closed are taken from the exchange's own records.</source>
        <translation>Звонки, поступившие при закрытой программе, берутся из записей самой АТС.</translation>
    </message>
    <message>
        <source>Connect with the exchange's manager interface</source>
        <translation>Подключиться к интерфейсу управления АТС</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>Пользователь AMI</translation>
    </message>
    <message>
        <source>Manager secret</source>
        <translation>Пароль AMI</translation>
    </message>
    <message>
        <source>Channel of a telephone</source>
        <translation>Канал телефона</translation>
    </message>
    <message>
        <source>{extension} stands for its number.</source>
        <translation>Вместо {extension} подставляется номер.</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>Контекст набора</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Центр сертификации (файл)</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS)</source>
        <translation>Шифрованное соединение (TLS)</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Прошлые звонки</translation>
    </message>
    <message>
        <source>Time zone of the records</source>
        <translation>Часовой пояс записей</translation>
    </message>
    <message>
        <source>Empty is the branch's.</source>
        <translation>Пусто — как у филиала.</translation>
    </message>
    <message>
        <source>File or web address</source>
        <translation>Файл или веб-адрес</translation>
    </message>
    <message>
        <source>As {example}, without the password.</source>
        <translation>В виде {example}, без пароля.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Адрес базы данных</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Пароль базы данных</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Without it the connection to the database is not verified: another computer could answer in its place.</source>
        <translation>Без него подключение к базе данных не проверяется: вместо неё может ответить другой компьютер.</translation>
    </message>
    <message>
        <source>Empty trusts the system's.</source>
        <translation>Пусто — доверять системным.</translation>
    </message>
    <message>
        <source>This workstation writes down the calls of the whole clinic</source>
        <translation>Это рабочее место записывает звонки всей клиники</translation>
    </message>
</context>
<context>
    <name>TelephoneTrial</name>
    <message>
        <source>It can: {what}.</source>
        <translation>Умеет: {what}.</translation>
    </message>
    <message>
        <source>The system's own</source>
        <translation>Системное устройство</translation>
    </message>
    <message>
        <source>{name} (not plugged in)</source>
        <translation>{name} (не подключено)</translation>
    </message>
    <message>
        <source>No telephone that dials is at work. Save one first.</source>
        <translation>Нет работающего телефона, с которого можно позвонить. Сначала сохраните его.</translation>
    </message>
    <message>
        <source>Type a number to call, your own mobile for example.</source>
        <translation>Введите номер, например своего мобильного.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Положить трубку</translation>
    </message>
    <message>
        <source>Calling {number}…</source>
        <translation>Звоним на {number}…</translation>
    </message>
    <message>
        <source>You are connected. Speak, and hear whether the other side understands you.</source>
        <translation>Соединение есть. Говорите и проверьте, слышат ли вас.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Пробный звонок</translation>
    </message>
    <message>
        <source>What can be used on this computer</source>
        <translation>Что можно использовать на этом компьютере</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Headset or loudspeaker</source>
        <translation>Гарнитура или динамик</translation>
    </message>
    <message>
        <source>Ring sound</source>
        <translation>Сигнал вызова</translation>
    </message>
    <message>
        <source>Save a telephone that carries the voice itself; then its sound can be chosen.</source>
        <translation>Сначала сохраните телефон, который сам передаёт голос, — тогда можно выбрать звук.</translation>
    </message>
    <message>
        <source>Speak to try the microphone</source>
        <translation>Скажите что-нибудь для проверки микрофона</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Уровень микрофона</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Проверить звонок</translation>
    </message>
    <message>
        <source>Number to try</source>
        <translation>Номер для проверки</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Изменить шаблон</translation>
    </message>
    <message>
        <source>Tasks that are planned or done keep the values they had.</source>
        <translation>Запланированные и выполненные задачи остаются прежними.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Title of its tasks</source>
        <translation>Заголовок задач</translation>
    </message>
    <message>
        <source>As the template is called</source>
        <translation>Как называется шаблон</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Due after days</source>
        <translation>Срок, дней</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>Takes its deal to, %</source>
        <translation>Ведёт сделку до, %</translation>
    </message>
    <message>
        <source>In a pipeline that follows the workflow; 0: nowhere.</source>
        <translation>В воронке, которая идёт за процессом; 0 — никуда.</translation>
    </message>
    <message>
        <source>Days until the chosen additional task is due</source>
        <translation>Срок выбранной дополнительной задачи, дней</translation>
    </message>
    <message>
        <source>Allowed results in the order of their digits</source>
        <translation>Допустимые результаты по цифрам</translation>
    </message>
    <message>
        <source>With none here every result is allowed. Alt+Up and Alt+Down move a line.</source>
        <translation>Если пусто, допустим любой результат. Alt+Up и Alt+Down двигают строку.</translation>
    </message>
    <message>
        <source>Made together with it</source>
        <translation>Создаётся вместе с ней</translation>
    </message>
    <message>
        <source>Allowed results</source>
        <translation>Допустимые результаты</translation>
    </message>
    <message>
        <source>Add a result…</source>
        <translation>Добавить результат…</translation>
    </message>
    <message>
        <source>Additional tasks</source>
        <translation>Дополнительные задачи</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Добавить задачу…</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Как это прозвучит</translation>
    </message>
    <message>
        <source>Write {field} into the script</source>
        <translation>Вставить {field} в текст</translation>
    </message>
    <message>
        <source>It has tasks, so its type stays.</source>
        <translation>По нему есть задачи, тип не меняется.</translation>
    </message>
    <message>
        <source>A round has no result of its own: its calls have.</source>
        <translation>У обзвона нет своего результата: он есть у звонков.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Дайте шаблону название.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>Выберите, кому достанется задача.</translation>
    </message>
    <message>
        <source>The template is saved. Ctrl+Z takes it back.</source>
        <translation>Шаблон сохранён. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>Проиграть этот шаблон</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Шаблоны задач</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Work that comes again is named once, here.</source>
        <translation>Повторяющаяся работа описывается здесь один раз.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Проиграть</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>A task of it</source>
        <translation>Задача по шаблону</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>{type}, archived: old tasks keep it</source>
        <translation>{type}, в архиве: остаётся у прежних задач</translation>
    </message>
    <message>
        <source>Results by their digits</source>
        <translation>Результаты по цифрам</translation>
    </message>
    <message>
        <source>Every result is allowed.</source>
        <translation>Допустим любой результат.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Tentative</name>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>On its way to the server.</source>
        <translation>Отправляется на сервер.</translation>
    </message>
    <message>
        <source>Tentative until there is a connection again.</source>
        <translation>Предварительно, пока не восстановится связь.</translation>
    </message>
    <message>
        <source>Will be sent when there is a connection again.</source>
        <translation>Будет отправлено, когда восстановится связь.</translation>
    </message>
    <message>
        <source>Somebody else has this time. Ctrl+J shows the nearest free times.</source>
        <translation>Это время занял кто-то другой. Ctrl+J покажет ближайшее свободное время.</translation>
    </message>
    <message>
        <source>Say: “I have noted this time for you. If anything changes, we will call you today.”</source>
        <translation>Скажите: «Записываю вас на это время. Если что-то изменится, мы сегодня же вам позвоним».</translation>
    </message>
    <message>
        <source>No connection: the time is tentative until it has been sent. Say: “I have noted this time for you. If anything changes, we will call you today.”</source>
        <translation>Нет связи: время предварительное, пока не отправлено. Скажите: «Записываю вас на это время. Если что-то изменится, мы сегодня же вам позвоним».</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To do</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнена</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Personal call</source>
        <translation>Личный звонок</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Other work with the client</source>
        <translation>Другая работа с пациентом</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>Внутренняя задача</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Closed opportunity</source>
        <translation>Сделка закрыта</translation>
    </message>
    <message>
        <source>Stagnant</source>
        <translation>Заморожен</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важный</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочный</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>important</source>
        <translation>важный</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочный</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграна</translation>
    </message>
    <message>
        <source>Lost deal</source>
        <translation>Проиграна</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Звонит</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Набор номера</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Постобработка</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Поговорили</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не завершён</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Hung up while waiting</source>
        <translation>Не дождался</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Tried, call again</source>
        <translation>Набирали</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Перезвонили</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>Дозвонился сам</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Referring doctor</source>
        <translation>Направляющий врач</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Супруг(а)</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Телеграм</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Инстаграм</translation>
    </message>
    <message>
        <source>Bale</source>
        <translation>Bale</translation>
    </message>
    <message>
        <source>Eitaa</source>
        <translation>Eitaa</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>MAX</source>
        <translation>MAX</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>Form on the site</source>
        <translation>Форма на сайте</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Пришёл без записи</translation>
    </message>
    <message>
        <source>Offer at the admission</source>
        <translation>Предложение на визите</translation>
    </message>
    <message>
        <source>From a therapist</source>
        <translation>От врача</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Slot lost</source>
        <translation>Без времени</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>Визит окончен</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесена</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Waits for a slot</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Slot offered</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Got a slot</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Отказался</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Задаток</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>Электронное письмо</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Убрано из очереди</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a time</source>
        <translation>Выбрать время</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>{title}: {at}, {by}.</source>
        <translation>{title}: {at}, {by}.</translation>
    </message>
    <message>
        <source>{title}: {at}, {by}. {detail}</source>
        <translation>{title}: {at}, {by}. {detail}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записан в базу</translation>
    </message>
    <message>
        <source>Became a client</source>
        <translation>Стал пациентом</translation>
    </message>
    <message>
        <source>File number {number}</source>
        <translation>Номер карты {number}</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Возвращён из архива</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Отправлен в архив</translation>
    </message>
    <message>
        <source>Family: {relation}</source>
        <translation>Семья: {relation}</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Данные изменены</translation>
    </message>
    <message>
        <source>Before: {stage}</source>
        <translation>Было: {stage}</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>Изменён номер телефона</translation>
    </message>
    <message>
        <source>Marked as a wrong number</source>
        <translation>Номер отмечен как неверный</translation>
    </message>
    <message>
        <source>The number is right after all</source>
        <translation>Номер всё-таки верный</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Изменён адрес</translation>
    </message>
    <message>
        <source>E-mail or messenger changed</source>
        <translation>Изменена почта или мессенджер</translation>
    </message>
    <message>
        <source>Family changed</source>
        <translation>Изменена семья</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Изменено имя</translation>
    </message>
    <message>
        <source>Warning changed</source>
        <translation>Изменено предупреждение</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Изменены заметки</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>Предупреждение изменено</translation>
    </message>
    <message>
        <source>Data of the category changed</source>
        <translation>Данные категории изменены</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Организация изменена</translation>
    </message>
    <message>
        <source>Request: {kind}</source>
        <translation>Обращение: {kind}</translation>
    </message>
    <message>
        <source>Lead “{title}” was created on {at} by {by}; priority: {priority}; service: {services}.</source>
        <translation>Лид «{title}» создан {at}, автор: {by}; приоритет: {priority}; услуга: {services}.</translation>
    </message>
    <message>
        <source>Lead “{title}” was created on {at} by {by}; priority: {priority}.</source>
        <translation>Лид «{title}» создан {at}, автор: {by}; приоритет: {priority}.</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Создан лид</translation>
    </message>
    <message>
        <source>Lead: {status}</source>
        <translation>Лид: {status}</translation>
    </message>
    <message>
        <source>“{title}” at the stage {stage}</source>
        <translation>«{title}», этап «{stage}»</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>Открыта сделка</translation>
    </message>
    <message>
        <source>Deal: {stage}</source>
        <translation>Сделка: {stage}</translation>
    </message>
    <message>
        <source>For {when}, {performer}</source>
        <translation>На {when}, {performer}</translation>
    </message>
    <message>
        <source>For {when}</source>
        <translation>На {when}</translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation>Запланировано: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Выполнено: {title}</translation>
    </message>
    <message>
        <source>{title}: {result}</source>
        <translation>{title}: {result}</translation>
    </message>
    <message>
        <source>Result corrected: {title}</source>
        <translation>Результат исправлен: {title}</translation>
    </message>
    <message>
        <source>Now “{result}”; before “{before}”</source>
        <translation>Теперь «{result}», было «{before}»</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Причина: {reasons}</translation>
    </message>
    <message>
        <source>Next: {title}, {when}</source>
        <translation>Дальше: {title}, {when}</translation>
    </message>
    <message>
        <source>The work ends here: {reason}</source>
        <translation>На этом работа окончена: {reason}</translation>
    </message>
    <message>
        <source>Postponed: {title}</source>
        <translation>Отложено: {title}</translation>
    </message>
    <message>
        <source>To {when}</source>
        <translation>На {when}</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Отменено: {title}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>Звонили, не дозвонились</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Incoming call · {talk}</source>
        <translation>Входящий звонок · {talk}</translation>
    </message>
    <message>
        <source>Outgoing call · {talk}</source>
        <translation>Исходящий звонок · {talk}</translation>
    </message>
    <message>
        <source>Comment: {by}</source>
        <translation>Комментарий: {by}</translation>
    </message>
    <message>
        <source>Note: {by}</source>
        <translation>Заметка: {by}</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Прикреплён файл</translation>
    </message>
    <message>
        <source>An operation was undone</source>
        <translation>Операция отменена</translation>
    </message>
    <message>
        <source>Merged into the record of {name}</source>
        <translation>Объединён с карточкой: {name}</translation>
    </message>
    <message>
        <source>Requests merged: {kind}</source>
        <translation>Обращения объединены: {kind}</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>Получено {when}</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>Объединено: {name}</translation>
    </message>
    <message>
        <source>Appointment: {status}</source>
        <translation>Запись: {status}</translation>
    </message>
    <message>
        <source>{service} with {provider}, {when}</source>
        <translation>{service}, {provider}, {when}</translation>
    </message>
    <message>
        <source>Cancelled by: {whom}. Reason: {reason}</source>
        <translation>Отменил: {whom}. Причина: {reason}</translation>
    </message>
    <message>
        <source>Overbooked: {reason}</source>
        <translation>На занятое время: {reason}</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>{kind}: {amount}</source>
        <translation>{kind}: {amount}</translation>
    </message>
    <message>
        <source>Waiting list: {status}</source>
        <translation>Лист ожидания: {status}</translation>
    </message>
    <message>
        <source>{kind}: {status}</source>
        <translation>{kind}: {status}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n уведомление</numerusform>
            <numerusform>%n уведомления</numerusform>
            <numerusform>%n уведомлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или тёмное</translation>
    </message>
</context>
<context>
    <name>TransferPopup</name>
    <message>
        <source>Shared telephone</source>
        <translation>Общий телефон</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Name of a colleague, or a number</source>
        <translation>Имя коллеги или номер</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>The caller goes there at once (Enter)</source>
        <translation>Звонящий уйдёт туда сразу (Enter)</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Сначала спросить</translation>
    </message>
    <message>
        <source>The caller waits while you ask there (Ctrl+Enter)</source>
        <translation>Звонящий подождёт на удержании, пока вы спросите (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nobody fits. Type a whole number to send the caller there.</source>
        <translation>Никто не найден. Чтобы перевести по номеру, введите его целиком.</translation>
    </message>
    <message>
        <source>No colleague has a telephone here. Type a number.</source>
        <translation>Телефоны коллег ещё не заданы. Введите номер.</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Stood at</source>
        <translation>Была на этапе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Deals that the rule would have touched</source>
        <translation>Сделки, которые затронуло бы правило</translation>
    </message>
</context>
<context>
    <name>UnclaimedLink</name>
    <message>
        <source>For anybody: %1</source>
        <translation>Для любого: %1</translation>
    </message>
    <message>
        <source>Nobody has these yet. Alt+9 shows them with your team's work, and goes back.</source>
        <translation>Этих дел пока никто не взял. Alt+9 показывает их вместе с делами вашей команды и возвращает обратно.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undone: the task is open again, with its next step.</source>
        <translation>Отменено: задача снова открыта, следующий шаг убран.</translation>
    </message>
    <message>
        <source>Undone: the new task is gone.</source>
        <translation>Отменено: новая задача убрана.</translation>
    </message>
    <message>
        <source>Undone: the task is as it was.</source>
        <translation>Отменено: задача такая, как была.</translation>
    </message>
    <message>
        <source>Undone: the task has its former date.</source>
        <translation>Отменено: у задачи прежняя дата.</translation>
    </message>
    <message>
        <source>Undone: the task is not cancelled.</source>
        <translation>Отменено: задача больше не снята.</translation>
    </message>
    <message>
        <source>Undone: the task is back.</source>
        <translation>Отменено: задача возвращена.</translation>
    </message>
    <message>
        <source>Undone: the task is not taken.</source>
        <translation>Отменено: задача больше не взята в работу.</translation>
    </message>
    <message>
        <source>Undone: you have the task again.</source>
        <translation>Отменено: задача снова у вас.</translation>
    </message>
    <message>
        <source>Undone: the task was not handed over.</source>
        <translation>Отменено: задача не передана.</translation>
    </message>
    <message>
        <source>Undone: the work is with its former owner again.</source>
        <translation>Отменено: работа снова у прежнего ответственного.</translation>
    </message>
    <message>
        <source>Undone: the result is as it was.</source>
        <translation>Отменено: результат такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the activity was not saved.</source>
        <translation>Отменено: действие не сохранено.</translation>
    </message>
    <message>
        <source>Undone: the reminders are as they were.</source>
        <translation>Отменено: напоминания такие, как были.</translation>
    </message>
    <message>
        <source>Undone: the call round is gone.</source>
        <translation>Отменено: обзвон убран.</translation>
    </message>
    <message>
        <source>Undone: the call was not started.</source>
        <translation>Отменено: звонок не начат.</translation>
    </message>
    <message>
        <source>Undone: the new person is gone.</source>
        <translation>Отменено: новый контакт убран.</translation>
    </message>
    <message>
        <source>Undone: the person's details are as they were.</source>
        <translation>Отменено: данные контакта такие, как были.</translation>
    </message>
    <message>
        <source>Undone: the person is not archived.</source>
        <translation>Отменено: контакт больше не в архиве.</translation>
    </message>
    <message>
        <source>Undone: the person is a contact again.</source>
        <translation>Отменено: человек снова просто контакт.</translation>
    </message>
    <message>
        <source>Undone: the phone number is gone.</source>
        <translation>Отменено: номер телефона убран.</translation>
    </message>
    <message>
        <source>Undone: the phone number is as it was.</source>
        <translation>Отменено: номер телефона такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the number is not marked as wrong.</source>
        <translation>Отменено: номер больше не отмечен как неверный.</translation>
    </message>
    <message>
        <source>Undone: the address is gone.</source>
        <translation>Отменено: адрес убран.</translation>
    </message>
    <message>
        <source>Undone: the contact detail is gone.</source>
        <translation>Отменено: контактные данные убраны.</translation>
    </message>
    <message>
        <source>Undone: the detail is back.</source>
        <translation>Отменено: запись возвращена.</translation>
    </message>
    <message>
        <source>Undone: the two are not linked as family.</source>
        <translation>Отменено: родственная связь убрана.</translation>
    </message>
    <message>
        <source>Undone: the two records are apart again.</source>
        <translation>Отменено: две карточки снова раздельны.</translation>
    </message>
    <message>
        <source>Undone: the alert is as it was.</source>
        <translation>Отменено: предупреждение прежнее.</translation>
    </message>
    <message>
        <source>Undone: the alert is on the card again.</source>
        <translation>Отменено: предупреждение снова на карточке.</translation>
    </message>
    <message>
        <source>Undone: the category is as it was.</source>
        <translation>Отменено: категория прежняя.</translation>
    </message>
    <message>
        <source>Undone: the organisation is as it was.</source>
        <translation>Отменено: организация прежняя.</translation>
    </message>
    <message>
        <source>Undone: the organisation is where it was.</source>
        <translation>Отменено: организация на прежнем месте.</translation>
    </message>
    <message>
        <source>Undone: the task has its former status.</source>
        <translation>Отменено: у задачи прежний статус.</translation>
    </message>
    <message>
        <source>Undone: the new request is gone.</source>
        <translation>Отменено: новое обращение убрано.</translation>
    </message>
    <message>
        <source>Undone: the request is not taken.</source>
        <translation>Отменено: обращение больше не взято в работу.</translation>
    </message>
    <message>
        <source>Undone: the request is not answered.</source>
        <translation>Отменено: обращение снова без ответа.</translation>
    </message>
    <message>
        <source>Undone: the request is open again.</source>
        <translation>Отменено: обращение снова открыто.</translation>
    </message>
    <message>
        <source>Undone: the request did not become a lead.</source>
        <translation>Отменено: обращение не стало лидом.</translation>
    </message>
    <message>
        <source>Undone: the two requests are apart again.</source>
        <translation>Отменено: два обращения снова разделены.</translation>
    </message>
    <message>
        <source>Undone: the lead of the visit is gone.</source>
        <translation>Отменено: лид, созданный на приёме, удалён.</translation>
    </message>
    <message>
        <source>Undone: the cause of the late answer is as it was.</source>
        <translation>Отменено: причина позднего ответа прежняя.</translation>
    </message>
    <message>
        <source>Undone: the new lead is gone.</source>
        <translation>Отменено: новый лид убран.</translation>
    </message>
    <message>
        <source>Undone: the lead has its former performer.</source>
        <translation>Отменено: у лида прежний исполнитель.</translation>
    </message>
    <message>
        <source>Undone: the lead has its former status.</source>
        <translation>Отменено: у лида прежний статус.</translation>
    </message>
    <message>
        <source>Undone: the lead is closed again.</source>
        <translation>Отменено: лид снова закрыт.</translation>
    </message>
    <message>
        <source>Undone: the new deal is gone.</source>
        <translation>Отменено: новая сделка убрана.</translation>
    </message>
    <message>
        <source>Undone: the deal is in its former stage.</source>
        <translation>Отменено: сделка на прежнем этапе.</translation>
    </message>
    <message>
        <source>Undone: the deal is open again.</source>
        <translation>Отменено: сделка снова открыта.</translation>
    </message>
    <message>
        <source>Undone: the deal is closed again.</source>
        <translation>Отменено: сделка снова закрыта.</translation>
    </message>
    <message>
        <source>Undone: the call was not recorded.</source>
        <translation>Отменено: звонок не записан.</translation>
    </message>
    <message>
        <source>Undone: the call back waits as it did before.</source>
        <translation>Отменено: обратный звонок ждёт, как и прежде.</translation>
    </message>
    <message>
        <source>Undone: the call has no outcome again.</source>
        <translation>Отменено: у звонка снова нет итога.</translation>
    </message>
    <message>
        <source>Undone: the caller is to be called back.</source>
        <translation>Отменено: клиенту снова нужно перезвонить.</translation>
    </message>
    <message>
        <source>Undone: an answer is late when it was before.</source>
        <translation>Отменено: срок ответа прежний.</translation>
    </message>
    <message>
        <source>Undone: the talk has its former mark.</source>
        <translation>Отменено: у разговора прежняя оценка.</translation>
    </message>
    <message>
        <source>Undone: the call is as it was.</source>
        <translation>Отменено: звонок такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the clinic's telephone is as it was.</source>
        <translation>Отменено: телефон клиники настроен по-прежнему.</translation>
    </message>
    <message>
        <source>Undone: the caller has no name again.</source>
        <translation>Отменено: у звонившего снова нет имени.</translation>
    </message>
    <message>
        <source>Undone: the comment is gone.</source>
        <translation>Отменено: комментарий убран.</translation>
    </message>
    <message>
        <source>Undone: the comment is as it was.</source>
        <translation>Отменено: комментарий такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the comment is back.</source>
        <translation>Отменено: комментарий возвращён.</translation>
    </message>
    <message>
        <source>Undone: the note is gone.</source>
        <translation>Отменено: заметка убрана.</translation>
    </message>
    <message>
        <source>Undone: the tag is off.</source>
        <translation>Отменено: метка снята.</translation>
    </message>
    <message>
        <source>Undone: the tag is back.</source>
        <translation>Отменено: метка возвращена.</translation>
    </message>
    <message>
        <source>Undone: the file is not attached.</source>
        <translation>Отменено: файл не приложен.</translation>
    </message>
    <message>
        <source>Undone: the notice is back.</source>
        <translation>Отменено: уведомление возвращено.</translation>
    </message>
    <message>
        <source>Undone: the new user is gone.</source>
        <translation>Отменено: новый пользователь убран.</translation>
    </message>
    <message>
        <source>Undone: the user is as before.</source>
        <translation>Отменено: пользователь такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the roles are as before.</source>
        <translation>Отменено: роли такие, как были.</translation>
    </message>
    <message>
        <source>Undone: the user did not leave.</source>
        <translation>Отменено: пользователь не уволен.</translation>
    </message>
    <message>
        <source>Undone: the new team is gone.</source>
        <translation>Отменено: новая команда убрана.</translation>
    </message>
    <message>
        <source>Undone: the team has its former members.</source>
        <translation>Отменено: состав команды прежний.</translation>
    </message>
    <message>
        <source>Undone: the team is as before.</source>
        <translation>Отменено: команда такая, как была.</translation>
    </message>
    <message>
        <source>Undone: the template is as it was.</source>
        <translation>Отменено: шаблон такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the template is in use again.</source>
        <translation>Отменено: шаблон снова в работе.</translation>
    </message>
    <message>
        <source>Undone: the result and its settings are as they were.</source>
        <translation>Отменено: результат и его настройки такие, как были.</translation>
    </message>
    <message>
        <source>Undone: the next step is as it was.</source>
        <translation>Отменено: следующий шаг такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the field is as it was.</source>
        <translation>Отменено: поле такое, как было.</translation>
    </message>
    <message>
        <source>Undone: the provider is as before.</source>
        <translation>Отменено: специалист как прежде.</translation>
    </message>
    <message>
        <source>Undone: the working hours are as before.</source>
        <translation>Отменено: часы работы как прежде.</translation>
    </message>
    <message>
        <source>Undone: the absence is as before.</source>
        <translation>Отменено: отсутствие как прежде.</translation>
    </message>
    <message>
        <source>Undone: the absence stands again.</source>
        <translation>Отменено: отсутствие снова действует.</translation>
    </message>
    <message>
        <source>Undone: the room is as before.</source>
        <translation>Отменено: кабинет как прежде.</translation>
    </message>
    <message>
        <source>Undone: the service and its price are as before.</source>
        <translation>Отменено: услуга и её цена как прежде.</translation>
    </message>
    <message>
        <source>Undone: the holiday is as before.</source>
        <translation>Отменено: праздник как прежде.</translation>
    </message>
    <message>
        <source>Undone: the holiday stands again.</source>
        <translation>Отменено: праздник снова на месте.</translation>
    </message>
    <message>
        <source>Undone: the public holidays are gone again.</source>
        <translation>Отменено: официальные праздники убраны.</translation>
    </message>
    <message>
        <source>Undone: the shift is as before.</source>
        <translation>Отменено: смена как прежде.</translation>
    </message>
    <message>
        <source>Undone: the shift stands again.</source>
        <translation>Отменено: смена снова на месте.</translation>
    </message>
    <message>
        <source>Undone: the rule of the night work is as before.</source>
        <translation>Отменено: правило ночной работы как прежде.</translation>
    </message>
    <message>
        <source>Undone: the appointment is not booked.</source>
        <translation>Отменено: записи нет.</translation>
    </message>
    <message>
        <source>Undone: the appointment is at its former time.</source>
        <translation>Отменено: запись на прежнем времени.</translation>
    </message>
    <message>
        <source>Undone: the appointment is not cancelled.</source>
        <translation>Отменено: запись снова действует.</translation>
    </message>
    <message>
        <source>Undone: the confirmation is as it was.</source>
        <translation>Отменено: подтверждение как было.</translation>
    </message>
    <message>
        <source>Undone: the arrival is taken back.</source>
        <translation>Отменено: отметка о приходе снята.</translation>
    </message>
    <message>
        <source>Undone: the visit is not missed.</source>
        <translation>Отменено: неявка снята.</translation>
    </message>
    <message>
        <source>Undone: the admission is gone.</source>
        <translation>Отменено: визит не оформлен.</translation>
    </message>
    <message>
        <source>Undone: the visit is not over.</source>
        <translation>Отменено: визит ещё не окончен.</translation>
    </message>
    <message>
        <source>Undone: the payment is gone.</source>
        <translation>Отменено: оплаты нет.</translation>
    </message>
    <message>
        <source>Undone: the waiting list is as it was.</source>
        <translation>Отменено: лист ожидания как был.</translation>
    </message>
    <message>
        <source>Undone: the time is not offered.</source>
        <translation>Отменено: время не предложено.</translation>
    </message>
    <message>
        <source>Undone: the answer is taken back.</source>
        <translation>Отменено: ответ снят.</translation>
    </message>
    <message>
        <source>Undone: the time is not booked.</source>
        <translation>Отменено: время не занято.</translation>
    </message>
    <message>
        <source>Undone: the absence and its visits are as before.</source>
        <translation>Отменено: отсутствие и записи как прежде.</translation>
    </message>
    <message>
        <source>Undone: your value is not taken; theirs stands again.</source>
        <translation>Отменено: ваше значение снято, снова стоит значение коллеги.</translation>
    </message>
    <message>
        <source>Undone: their value is not taken; it is as it was.</source>
        <translation>Отменено: значение коллеги снято, всё как было.</translation>
    </message>
    <message>
        <source>Undone: the visit has no time again.</source>
        <translation>Отменено: у визита снова нет времени.</translation>
    </message>
    <message>
        <source>Undone: what was entered again is gone.</source>
        <translation>Отменено: введённое заново убрано.</translation>
    </message>
    <message>
        <source>Your last operation was {when}. Ctrl+Z once more takes it back and says: “{what}”</source>
        <translation>Ваше последнее действие: {when}. Ещё раз Ctrl+Z отменит его с сообщением: «{what}»</translation>
    </message>
    <message>
        <source>Undone: the list of values is as it was.</source>
        <translation>Отменено: справочник такой, как был.</translation>
    </message>
    <message>
        <source>Undone: the last operation was taken back.</source>
        <translation>Отменено: последнее действие отменено.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Придумайте новый пароль.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Кто сейчас работает?</translation>
    </message>
    <message>
        <source>Another person joins this computer</source>
        <translation>Подключить ещё одного человека</translation>
    </message>
    <message>
        <source>The first base of this computer</source>
        <translation>Первая база этого компьютера</translation>
    </message>
    <message>
        <source>joining is not done</source>
        <translation>подключение не завершено</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>ждёт %n изменение</numerusform>
            <numerusform>ждут %n изменения</numerusform>
            <numerusform>ждут %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on joining</source>
        <translation>Продолжить подключение</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open and set the new passphrase</source>
        <translation>Открыть и задать новый пароль</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>С возвращением</translation>
    </message>
    <message>
        <source>The clinic's data on this computer is encrypted. Your passphrase opens it.</source>
        <translation>Данные клиники на этом компьютере зашифрованы. Их открывает ваш пароль.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>I have lost the passphrase</source>
        <translation>Пароль утерян</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Открыть кодом восстановления</translation>
    </message>
    <message>
        <source>It was printed or saved when the clinic was set up. The code stays valid afterwards.</source>
        <translation>Его напечатали или сохранили при настройке клиники. Код останется действительным и дальше.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Назад к паролю</translation>
    </message>
</context>
<context>
    <name>UpsellDialog</name>
    <message>
        <source>New lead from the desk</source>
        <translation>Новый лид от стойки</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation>Сохранить лид</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказали</translation>
    </message>
    <message>
        <source>+3 means in three days · Alt+digit: where it came from</source>
        <translation>+3 — через три дня · Alt+цифра — откуда</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>Выберите услугу: три буквы и Enter.</translation>
    </message>
    <message>
        <source>This day cannot be read.</source>
        <translation>Не удалось прочитать день.</translation>
    </message>
    <message>
        <source>The lead is saved; the next step is on {day}. Ctrl+Z takes it back.</source>
        <translation>Лид сохранён, следующий шаг — {day}. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>One mobile number is one user.</source>
        <translation>Один мобильный номер — один пользователь.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>With several roles, the widest right of them holds.</source>
        <translation>Если ролей несколько, действует самое широкое из прав.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Может входить в программу</translation>
    </message>
    <message>
        <source>Alt+digit: role</source>
        <translation>Alt+цифра — роль</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Write the login, in Latin letters.</source>
        <translation>Введите логин латинскими буквами.</translation>
    </message>
    <message>
        <source>Choose at least one role: press its digit.</source>
        <translation>Выберите хотя бы одну роль: нажмите её цифру.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Switch user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>VisitDelegate</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В листе</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Therapist, room</source>
        <translation>Врач, кабинет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>Любой врач</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>до {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} до {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>с {first}</translation>
    </message>
    <message>
        <source>visit {number} of {count}</source>
        <translation>визит {number} из {count}</translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Hello, {name}!</source>
        <translation>Здравствуйте, {name}!</translation>
    </message>
    <message>
        <source>You have an appointment on {day} at {time}.</source>
        <translation>Вы записаны: {day}, {time}.</translation>
    </message>
    <message>
        <source>{service}, {provider}.</source>
        <translation>{service}, {provider}.</translation>
    </message>
    <message>
        <source>Visit {number} of {count}.</source>
        <translation>Визит {number} из {count}.</translation>
    </message>
    <message>
        <source>{clinic}, {branch}</source>
        <translation>{clinic}, {branch}</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us in good time.</source>
        <translation>Если не сможете прийти, пожалуйста, предупредите заранее.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запись на приём</translation>
    </message>
    <message>
        <source>Where: {room}</source>
        <translation>Где: {room}</translation>
    </message>
    <message>
        <source>The text for the messenger is copied.</source>
        <translation>Текст для мессенджера скопирован.</translation>
    </message>
    <message>
        <source>Your appointment has been moved to {day} at {time}.</source>
        <translation>Ваша запись перенесена: {day}, {time}.</translation>
    </message>
    <message>
        <source>Your appointment on {day} at {time} has been cancelled.</source>
        <translation>Ваша запись отменена: {day}, {time}.</translation>
    </message>
    <message>
        <source>{name} has an appointment on {day} at {time}.</source>
        <translation>Записан(а) {name}: {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>VisitTextDialog</name>
    <message>
        <source>Appointment for the patient</source>
        <translation>Запись для пациента</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>Лента 80 мм</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>Лист A5</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Text for a messenger</source>
        <translation>Текст для мессенджера</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать талон</translation>
    </message>
    <message>
        <source>Print the slip (Ctrl+P)</source>
        <translation>Напечатать талон (Ctrl+P)</translation>
    </message>
    <message>
        <source>Digit: the language · Ctrl+P prints</source>
        <translation>Цифра — язык · Ctrl+P — печать</translation>
    </message>
    <message>
        <source>The text for the messenger is copied.</source>
        <translation>Текст для мессенджера скопирован.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when}, {provider}</source>
        <translation>{when}, {provider}</translation>
    </message>
    <message>
        <source>{day} {time}, {provider}</source>
        <translation>{day} {time}, {provider}</translation>
    </message>
</context>
<context>
    <name>VisitsLink</name>
    <message numerus="yes">
        <source>%n appointment(s) today</source>
        <translation>
            <numerusform>%n запись сегодня</numerusform>
            <numerusform>%n записи сегодня</numerusform>
            <numerusform>%n записей сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the appointments of the day (Shift+F6)</source>
        <translation>Открыть записи дня (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Change what they wait for</source>
        <translation>Изменить пожелание</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>Визит окончен</translation>
    </message>
    <message>
        <source>Confirmed on the phone</source>
        <translation>Подтвердил по телефону</translation>
    </message>
    <message>
        <source>Not confirmed after all</source>
        <translation>Снять подтверждение</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Убрать из листа ожидания</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Новый лид</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Wants an earlier time</source>
        <translation>Хочет пораньше</translation>
    </message>
    <message>
        <source>Book them a time</source>
        <translation>Записать его</translation>
    </message>
    <message>
        <source>Text or slip for the patient</source>
        <translation>Текст или талон пациенту</translation>
    </message>
    <message>
        <source>Somebody will call them. Ctrl+Z takes it back.</source>
        <translation>Ему позвонят. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>The visit is over. Ctrl+Z takes it back.</source>
        <translation>Визит окончен. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Off the waiting list. Ctrl+Z takes it back.</source>
        <translation>Убран из листа ожидания. Ctrl+Z вернёт.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Лист ожидания</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting at the desk</source>
        <translation>
            <numerusform>у стойки ждёт %n</numerusform>
            <numerusform>у стойки ждут %n</numerusform>
            <numerusform>у стойки ждут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Не придут</translation>
    </message>
    <message>
        <source>All therapists</source>
        <translation>Все врачи</translation>
    </message>
    <message>
        <source>Who wants an earlier or a freed time is put here by W, or from the booking.</source>
        <translation>Кто хочет пораньше или на освободившееся время, попадает сюда по W.</translation>
    </message>
    <message>
        <source>Nobody waits for a time</source>
        <translation>Лист ожидания пуст</translation>
    </message>
    <message>
        <source>Nobody waits at the desk</source>
        <translation>У стойки никто не ждёт</translation>
    </message>
    <message>
        <source>Who arrives is marked with A.</source>
        <translation>Кто пришёл, отмечается клавишей A.</translation>
    </message>
    <message>
        <source>Nobody called off</source>
        <translation>Никто не отменил</translation>
    </message>
    <message>
        <source>No-shows and cancelled visits stand here.</source>
        <translation>Здесь неявки и отменённые записи.</translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>Записей нет</translation>
    </message>
    <message>
        <source>Book the first one of the day.</source>
        <translation>Сделайте первую запись дня.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В лист ожидания</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Убрать из листа</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Пораньше</translation>
    </message>
    <message>
        <source>Text, slip</source>
        <translation>Текст, талон</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Therapist away…</source>
        <translation>Врача не будет…</translation>
    </message>
    <message>
        <source>A therapist is away: call or move the patients of the day</source>
        <translation>Врача не будет: обзвонить или перенести пациентов дня</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>On the waiting list</source>
        <translation>В лист ожидания</translation>
    </message>
    <message>
        <source>Change what they wait for</source>
        <translation>Изменить пожелание</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Не позже</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Только в эти дни</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>Любой врач</translation>
    </message>
    <message>
        <source>What is left empty does not matter to them</source>
        <translation>Что не заполнено, то неважно</translation>
    </message>
    <message>
        <source>Say who waits.</source>
        <translation>Укажите, кто ждёт.</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>Выберите услугу: три буквы и Enter.</translation>
    </message>
    <message>
        <source>This day or time cannot be read.</source>
        <translation>Не удалось прочитать день или время.</translation>
    </message>
    <message>
        <source>On the waiting list. Ctrl+Z takes it back.</source>
        <translation>Внесён в лист ожидания. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>Working hours of {name}</source>
        <translation>Часы работы: {name}</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>9-13, 14-18 leaves a break; empty is a day off</source>
        <translation>9-13, 14-18 — с перерывом; пусто — выходной</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Empty: always. A season gives way before and after it.</source>
        <translation>Пусто: всегда. До и после сезона часы остаются прежними.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Ctrl+D: as the day above</source>
        <translation>Ctrl+D: как днём выше</translation>
    </message>
    <message>
        <source>The hours are being read.</source>
        <translation>Часы читаются.</translation>
    </message>
    <message>
        <source>The hours of {name} are saved. Ctrl+Z takes it back.</source>
        <translation>Часы работы сохранены: {name}. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Other hours from {first} until {last}.</source>
        <translation>С {first} по {last} — другие часы.</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Day off</source>
        <translation>Выходной</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n час в неделю</numerusform>
            <numerusform>%n часа в неделю</numerusform>
            <numerusform>%n часов в неделю</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Making the encrypted base…</source>
        <translation>Создаём зашифрованную базу…</translation>
    </message>
    <message>
        <source>Writing templates, results and roles…</source>
        <translation>Записываем шаблоны, результаты и роли…</translation>
    </message>
    <message>
        <source>Open an existing profile</source>
        <translation>Открыть готовый профиль</translation>
    </message>
    <message>
        <source>There is no base of this program in that folder.</source>
        <translation>В этой папке нет базы этой программы.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Open the day desk</source>
        <translation>Открыть мой день</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Создать клинику</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>On a day</source>
        <translation>В день</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>WorkRows</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>Missed call — return</source>
        <translation>Пропущенный — перезвонить</translation>
    </message>
    <message>
        <source>Call without a result</source>
        <translation>Звонок без результата</translation>
    </message>
    <message>
        <source>{title} · {done} of {total}</source>
        <translation>{title} · {done} из {total}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Пациент</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Сотрудник</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>What came of it?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Другой результат</translation>
    </message>
    <message>
        <source>Tell the result (F9)</source>
        <translation>Указать результат (F9)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Plan what follows from the call</source>
        <translation>Запланировать следующий шаг после звонка</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nobody was reached (N); a call that was missed stays on the list of those to call back.</source>
        <translation>Не дозвонились (N); пропущенный звонок остаётся в списке «Перезвонить».</translation>
    </message>
    <message>
        <source>The task stays in work; F9 tells its result (Alt+X).</source>
        <translation>Задача останется в работе; результат — по F9 (Alt+X).</translation>
    </message>
    <message>
        <source>Saved: {result}. Ctrl+Z takes it back.</source>
        <translation>Сохранено: {result}. Отмена — Ctrl+Z.</translation>
    </message>
</context>
</TS>
