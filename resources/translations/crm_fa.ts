<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n روز دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ساعت پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ساعت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>انتخاب روز از تقویم</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 toman</source>
        <translation>%1 تومان</translation>
    </message>
    <message>
        <source>%1 rial</source>
        <translation>%1 ریال</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ساعت و %2 دقیقه</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>پرونده %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>این کار انجام نشد ({code}).</translation>
    </message>
    <message>
        <source>I cannot read {text} as a date. Write a day such as 30 Aban, 21.11.2026, +3 or “today”.</source>
        <translation>«{text}» تاریخ نیست. روز را مانند ۳۰ آبان، ۱۴۰۵/۸/۳۰، ‎+۳ یا «امروز» بنویسید.</translation>
    </message>
    <message>
        <source>There is no such day as {text}.</source>
        <translation>روزی به نام {text} در تقویم نیست.</translation>
    </message>
    <message>
        <source>I cannot read {text} as a time. Write it as 15:30, 1530 or +30.</source>
        <translation>«{text}» ساعت نیست. آن را مانند ۱۵:۳۰، ۱۵۳۰ یا ‎+۳۰ بنویسید.</translation>
    </message>
    <message>
        <source>There is no such time as {text} on this day.</source>
        <translation>ساعت {text} در این روز نیست.</translation>
    </message>
    <message>
        <source>The font file {file} is missing, so some letters look different. Install the program again.</source>
        <translation>پرونده قلم {file} پیدا نشد و برخی حروف جور دیگری دیده می‌شوند. برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The icon {name} is missing. Install the program again.</source>
        <translation>نماد {name} پیدا نشد. برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The look of the program is missing. Install the program again.</source>
        <translation>ظاهر برنامه پیدا نشد. برنامه را دوباره نصب کنید.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a time</source>
        <translation>انتخاب ساعت</translation>
    </message>
</context>
</TS>
