<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
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
        <translation>Дня {text} не существует.</translation>
    </message>
    <message>
        <source>I cannot read {text} as a time. Write it as 15:30, 1530 or +30.</source>
        <translation>«{text}» — не время. Напишите 15:30, 1530 или +30.</translation>
    </message>
    <message>
        <source>There is no such time as {text} on this day.</source>
        <translation>Времени {text} в этом дне нет.</translation>
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
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a time</source>
        <translation>Выбрать время</translation>
    </message>
</context>
</TS>
