<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admission</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Which lead did they come for?</source>
        <translation>برای کدام سرنخ آمده است؟</translation>
    </message>
    <message>
        <source>How</source>
        <translation>نحوه پرداخت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Alt+S the whole sum is paid now</source>
        <translation>Alt+S: همه مبلغ اکنون پرداخت می‌شود</translation>
    </message>
    <message>
        <source>{name}, without an appointment</source>
        <translation>{name}، بدون نوبت</translation>
    </message>
    <message>
        <source>{name}, {when}, {provider}</source>
        <translation>{name}، {when}، {provider}</translation>
    </message>
    <message>
        <source>Paid in advance: {amount}</source>
        <translation>پیش‌پرداخت: {amount}</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>پرداخت اکنون</translation>
    </message>
    <message>
        <source>For none of them</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>The appointment is still being read.</source>
        <translation>نوبت هنوز در حال خوانده شدن است.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it in figures.</source>
        <translation>این مبلغ خوانده نمی‌شود. آن را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>An admission is for a service: write three letters and press Enter.</source>
        <translation>پذیرش برای یک خدمت است: سه حرف بنویسید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Admitted, {amount}. Ctrl+Z takes it back.</source>
        <translation>پذیرش شد، {amount}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>AgentMark</name>
    <message>
        <source>You are: {state}</source>
        <translation>وضعیت شما: {state}</translation>
    </message>
    <message>
        <source>F12: break and back. Click for the reason of a break.</source>
        <translation>F12: وقفه و بازگشت. برای انتخاب دلیل وقفه کلیک کنید.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>از {time}</translation>
    </message>
    <message>
        <source>Break: {reason}</source>
        <translation>وقفه: {reason}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>وقفه</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>سر کار نیستم</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>Available</source>
        <translation>آماده پاسخ</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>زنگ می‌خورد</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>در حال مکالمه</translation>
    </message>
    <message>
        <source>After a call</source>
        <translation>پس از تماس</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفه</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>سر کار نیست</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>در حال شماره‌گیری</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>Alerts</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <source>Whoever opens the card or books a visit sees them first.</source>
        <translation>هر کس پرونده را باز کند یا نوبت بدهد، پیش از هر چیز این‌ها را می‌بیند.</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>ثبت روی پرونده</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>روی پرونده</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>هشدار تازه</translation>
    </message>
    <message>
        <source>What must be watched for</source>
        <translation>به چه چیزی باید توجه شود</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>نوع هشدار</translation>
    </message>
    <message>
        <source>Write what must be watched for.</source>
        <translation>بنویسید به چه چیزی باید توجه شود.</translation>
    </message>
    <message>
        <source>The alert is on the card. Ctrl+Z takes it off.</source>
        <translation>هشدار روی پرونده ثبت شد. با Ctrl+Z برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Take the alert off: %1</source>
        <translation>برداشتن هشدار: %1</translation>
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
        <translation>پرداخت‌نشده: {amount}</translation>
    </message>
    <message>
        <source>Wrote through a form; will be registered as: {standing}.</source>
        <translation>از فرم آمده است؛ ثبت می‌شود به عنوان: {standing}.</translation>
    </message>
    <message>
        <source>Has an appointment: {when}, {service}, {provider}.</source>
        <translation>نوبت دارد: {when}، {service}، {provider}.</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>toman</source>
        <translation>تومان</translation>
    </message>
    <message>
        <source>rial</source>
        <translation>ریال</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>required</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>Why did the client refuse?</source>
        <translation>چرا منصرف شد؟</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>دست‌کم یکی</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>What is worth knowing next time</source>
        <translation>آنچه دفعه بعد به کار می‌آید</translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation>نحوه ارتباط</translation>
    </message>
</context>
<context>
    <name>AnswerRequestDialog</name>
    <message>
        <source>Answer the request</source>
        <translation>پاسخ به درخواست</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>درباره چه بود؟</translation>
    </message>
    <message>
        <source>What was asked and said</source>
        <translation>چه پرسید و چه گفته شد</translation>
    </message>
    <message>
        <source>Say what it was about: press the digit of a topic.</source>
        <translation>بگویید درباره چه بود: رقم موضوع را بزنید.</translation>
    </message>
    <message>
        <source>The request is answered. Ctrl+Z takes it back.</source>
        <translation>به درخواست پاسخ داده شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>AssignLeadDialog</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n سرنخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>حرف‌های نخست نام همکار یا تیم را بنویسید.</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>به نوبت، به افراد تیم که سر شیفت‌اند</translation>
    </message>
    <message>
        <source>Planned tasks go along</source>
        <translation>کارهای برنامه‌ریزی‌شده هم منتقل شوند</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>همکار یا تیم را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Referred to %1. Ctrl+Z takes it back.</source>
        <translation>به %1 ارجاع شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Nearest other time</source>
        <translation>نزدیک‌ترین زمان دیگر</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <source>nothing free in 14 days</source>
        <translation>تا ۱۴ روز جای خالی نیست</translation>
    </message>
    <message>
        <source>A call is planned</source>
        <translation>تماس در برنامه است</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Move to the nearest time</source>
        <translation>جابه‌جایی به نزدیک‌ترین زمان</translation>
    </message>
    <message>
        <source>A task to call</source>
        <translation>کار تماس</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>همان‌طور بماند</translation>
    </message>
    <message>
        <source>A therapist is away</source>
        <translation>نبودن درمانگر</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <translation>مراجعه‌کنندگان روز</translation>
    </message>
    <message>
        <source>These hours are not offered any more; every patient they hit is called or moved.</source>
        <translation>این ساعت‌ها دیگر پیشنهاد نمی‌شود؛ با هر مراجعه‌کننده‌ای که در آن‌ها نوبت دارد تماس گرفته می‌شود یا نوبتش جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>خالی: یک روز.</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>از ساعت</translation>
    </message>
    <message>
        <source>Empty: whole days.</source>
        <translation>خالی: تمام روز.</translation>
    </message>
    <message>
        <source>Until the hour</source>
        <translation>تا ساعت</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>جابه‌جایی به</translation>
    </message>
    <message>
        <source>M move · C a task to call · L leave · with Alt: all of them</source>
        <translation>M جابه‌جایی · C کار تماس · L بماند · با Alt: همه</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>هر کس زودتر وقت دارد</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>چه کسی نیست؟</translation>
    </message>
    <message>
        <source>Their patients of the day come here.</source>
        <translation>مراجعه‌کنندگان آن روز او اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Nobody has to be moved</source>
        <translation>نوبتی برای جابه‌جایی نیست</translation>
    </message>
    <message>
        <source>No patient is expected there then.</source>
        <translation>در این زمان کسی نزد او نوبت ندارد.</translation>
    </message>
    <message>
        <source>The absence is being read.</source>
        <translation>مرخصی خوانده می‌شود.</translation>
    </message>
    <message>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) had changed meanwhile: who could not be moved is called.</source>
        <translation>
            <numerusform>%n نوبت در این میان تغییر کرده بود؛ با کسانی که جابه‌جا نشدند تماس گرفته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} {lost}</source>
        <translation>{told} {lost}</translation>
    </message>
    <message>
        <source>Say who is away.</source>
        <translation>بگویید چه کسی نیست.</translation>
    </message>
    <message>
        <source>The therapist is away: agree on another time ({when})</source>
        <translation>درمانگر نیست: زمان دیگری هماهنگ شود ({when})</translation>
    </message>
    <message>
        <source>The absence is saved; nobody is moved or called. Ctrl+Z takes it back.</source>
        <translation>مرخصی ثبت شد؛ نه نوبتی جابه‌جا می‌شود و نه تماسی گرفته می‌شود. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n نوبت جابه‌جا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be called</source>
        <translation>
            <numerusform>%n نفر برای تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>{moves}, {calls}. Ctrl+Z takes it back.</source>
        <translation>{moves}، {calls}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>BlockBoard</name>
    <message>
        <source>Held by %1</source>
        <translation>در اختیار %1</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>The deal is now at: %1. Ctrl+Z takes it back.</source>
        <translation>فرصت فروش اکنون در این مرحله است: %1. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Move the deal</source>
        <translation>جابه‌جایی فرصت</translation>
    </message>
    <message>
        <source>Move, win or lose</source>
        <translation>جابه‌جایی، موفق یا ناموفق</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>باز کردن کارت</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>New appointment</source>
        <translation>نوبت جدید</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ثبت نوبت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>Also, one after the other</source>
        <translation>همچنین، پشت سر هم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>زمان‌های خالی</translation>
    </message>
    <message>
        <source>Copy the appointment as text for a messenger</source>
        <translation>کپی نوبت برای پیام‌رسان</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day · Alt+O a time that is not free</source>
        <translation>↑ ↓ زمان دیگر · PgDn روز بعد · Alt+O زمانی که خالی نیست</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day</source>
        <translation>↑ ↓ زمان دیگر · PgDn روز بعد</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>هر که زودتر وقت دارد</translation>
    </message>
    <message>
        <source>{sessions}, {apart}</source>
        <translation>{sessions}، {apart}</translation>
    </message>
    <message>
        <source>Nobody is free at this time: {at}. The next free times stand here.</source>
        <translation>در این زمان کسی وقت خالی ندارد: {at}. نزدیک‌ترین زمان‌های خالی همین‌جاست.</translation>
    </message>
    <message>
        <source>This time is over already: {at}. The next free times stand here.</source>
        <translation>این زمان گذشته است: {at}. نزدیک‌ترین زمان‌های خالی همین‌جاست.</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>خدمت را انتخاب کنید</translation>
    </message>
    <message>
        <source>Three letters are enough. The free times come.</source>
        <translation>سه حرف کافی است. زمان‌های خالی می‌آیند.</translation>
    </message>
    <message>
        <source>Nobody gives this service</source>
        <translation>کسی این خدمت را ارائه نمی‌دهد</translation>
    </message>
    <message>
        <source>Choose another one, or say in the settings who gives it.</source>
        <translation>خدمت دیگری انتخاب کنید، یا در تنظیمات بگویید چه کسی آن را ارائه می‌دهد.</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>زمان خالی نیست</translation>
    </message>
    <message>
        <source>Choose another therapist, or put the person on the waiting list.</source>
        <translation>درمانگر دیگری انتخاب کنید، یا شخص را در لیست انتظار بگذارید.</translation>
    </message>
    <message>
        <source>Kept for you until {time}</source>
        <translation>تا {time} برای شما نگه داشته شده</translation>
    </message>
    <message>
        <source>Say whose appointment it is.</source>
        <translation>بگویید نوبت برای چه کسی است.</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>خدمت را انتخاب کنید: سه حرف و Enter.</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>یک زمان خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the therapist.</source>
        <translation>درمانگر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation>روز و ساعت را بنویسید.</translation>
    </message>
    <message>
        <source>Write why somebody is booked into a time that is not free.</source>
        <translation>بنویسید چرا در ساعتی که خالی نیست نوبت داده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) booked. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n نوبت ثبت شد. Ctrl+Z آن را برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {when}; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>نوبت ثبت شد: {when} و پیامک در صف است. Ctrl+Z هر دو را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Booked: {when}. Ctrl+Z takes it back.</source>
        <translation>نوبت ثبت شد: {when}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Booked. Ctrl+Z takes it back.</source>
        <translation>نوبت ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>BranchStep</name>
    <message>
        <source>Write the name of the branch.</source>
        <translation>نام شعبه را بنویسید.</translation>
    </message>
    <message>
        <source>The day must end after it begins.</source>
        <translation>پایان کار باید پس از آغاز آن باشد.</translation>
    </message>
    <message>
        <source>At least one day of the week must be a working day.</source>
        <translation>دست‌کم یک روز هفته باید روز کاری باشد.</translation>
    </message>
    <message>
        <source>Your branch</source>
        <translation>شعبه شما</translation>
    </message>
    <message>
        <source>The days of all its work are counted in its own time zone. More branches can be added later.</source>
        <translation>روزهای کاری شعبه با ساعت محلی خودش حساب می‌شود. شعبه‌های دیگر را بعداً می‌توان افزود.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>مرکزی</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>نام شعبه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقه زمانی</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Show amounts in toman</source>
        <translation>نمایش مبلغ‌ها به تومان</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>روزهای تعطیل</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>آغاز کار</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>پایان کار</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Earlier</source>
        <translation>قبل‌تر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعدتر</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>رفتن به یک روز</translation>
    </message>
    <message>
        <source>Print and more</source>
        <translation>چاپ و موارد دیگر</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>نوبت جدید</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>روز، هفته یا ماه</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>نوبت‌ها</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <source>Which calendar</source>
        <translation>کدام تقویم</translation>
    </message>
    <message>
        <source>By therapist</source>
        <translation>درمانگرها</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>اتاق‌ها</translation>
    </message>
    <message>
        <source>What a column is</source>
        <translation>هر ستون چیست</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>کارهای من</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>تیم من</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>فعالیت‌های چه کسی</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Open the card</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>پایان مراجعه</translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation>تأیید یا لغو تأیید</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نیامد</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>لغو نوبت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Go to its calls</source>
        <translation>رفتن به تماس‌های آن</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>به تعویق انداختن</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>لغو کار</translation>
    </message>
    <message>
        <source>That cannot be done with this task.</source>
        <translation>این کار با این وظیفه شدنی نیست.</translation>
    </message>
    <message>
        <source>The visit is at “{status}”: that cannot be done with it now.</source>
        <translation>وضعیت نوبت «{status}» است و این کار دیگر با آن شدنی نیست.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>No therapists yet</source>
        <translation>هنوز درمانگری ثبت نشده است</translation>
    </message>
    <message>
        <source>Once therapists and their hours are entered in the timetable, their appointments stand here.</source>
        <translation>پس از ثبت درمانگرها و ساعت‌های کاری‌شان در برنامه کاری، نوبت‌هایشان اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>This calendar is not yours to see</source>
        <translation>شما به این تقویم دسترسی ندارید</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>تقویم خوانده نشد</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>چاپ برنامه روز</translation>
    </message>
    <message>
        <source>Show cancelled visits</source>
        <translation>نمایش نوبت‌های لغوشده</translation>
    </message>
    <message>
        <source>Open in a second window</source>
        <translation>باز کردن در پنجره دوم</translation>
    </message>
    <message>
        <source>Book at this slot</source>
        <translation>نوبت دادن در این ساعت</translation>
    </message>
    <message>
        <source>To the next slot or visit</source>
        <translation>رفتن به ساعت یا نوبت بعدی</translation>
    </message>
    <message>
        <source>Move by a quarter of an hour or a column</source>
        <translation>جابه‌جایی به اندازه یک ربع یا یک ستون</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>کوتاه‌تر یا بلندتر</translation>
    </message>
    <message>
        <source>A day shorter or longer</source>
        <translation>یک روز کوتاه‌تر یا بلندتر</translation>
    </message>
    <message>
        <source>Earlier or later week, day or month</source>
        <translation>هفته، روز یا ماه قبل و بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>روز، هفته یا ماه</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>روی این رایانه چاپگری نصب نیست.</translation>
    </message>
    <message>
        <source>Hours of the calendar</source>
        <translation>ساعت‌های تقویم</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>باز کردن روز</translation>
    </message>
    <message>
        <source>Earlier or later month</source>
        <translation>ماه قبل یا بعد</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>نوبت دادن</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>CalendarPrint</name>
    <message>
        <source>No visits on this day.</source>
        <translation>در این روز نوبتی نیست.</translation>
    </message>
</context>
<context>
    <name>CalendarTasks</name>
    <message>
        <source>The task stays where it is: your role may not change tasks.</source>
        <translation>کار جابه‌جا نشد: نقش شما اجازه تغییر کارها را ندارد.</translation>
    </message>
    <message>
        <source>The task stays with its performer. Press H to hand it over.</source>
        <translation>مسئول کار با جابه‌جایی عوض نمی‌شود. برای واگذاری کلید H را بزنید.</translation>
    </message>
    <message>
        <source>A task at an hour has no length; one of whole days can be made longer.</source>
        <translation>کاری که ساعت دارد مدت ندارد؛ فقط کار تمام‌روز را می‌توان بلندتر کرد.</translation>
    </message>
    <message>
        <source>A task cannot be shorter than one day.</source>
        <translation>مدت کار نمی‌تواند کمتر از یک روز باشد.</translation>
    </message>
</context>
<context>
    <name>CalendarWindow</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Taken</source>
        <translation>پر</translation>
    </message>
    <message>
        <source>Slot taken</source>
        <translation>نوبت گرفته شده</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 در انتظار</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>جلسه %1 از %2</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>خارج از ظرفیت</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>قیمت: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>پرداخت‌شده: %1</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Incoming call</source>
        <translation>تماس ورودی</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>در حال شماره‌گیری</translation>
    </message>
    <message>
        <source>It is ringing there</source>
        <translation>در حال زنگ خوردن</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>پشت خط</translation>
    </message>
    <message>
        <source>Being transferred</source>
        <translation>در حال انتقال</translation>
    </message>
    <message>
        <source>They have put us on hold</source>
        <translation>طرف مقابل ما را پشت خط گذاشته است</translation>
    </message>
    <message>
        <source>Talking, microphone off</source>
        <translation>مکالمه، میکروفون قطع است</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>در حال مکالمه</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>مکالمه تمام شد</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>خط اشغال بود</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <translation>تماس برقرار نشد</translation>
    </message>
    <message>
        <source>Hung up before an answer</source>
        <translation>پیش از پاسخ قطع شد</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>تماس رد شد</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>کسی پاسخ نداد</translation>
    </message>
    <message>
        <source>on {line}</source>
        <translation>روی خط {line}</translation>
    </message>
    <message>
        <source>queue {queue}</source>
        <translation>صف {queue}</translation>
    </message>
    <message>
        <source>forwarded from {who}</source>
        <translation>هدایت‌شده از {who}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>شماره مخفی</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>شماره ناشناس</translation>
    </message>
    <message>
        <source>The exchange says: {name}</source>
        <translation>اعلام مرکز تلفن: {name}</translation>
    </message>
    <message>
        <source>The number shown is a hint, not a proof of who is calling: anybody can send any.</source>
        <translation>شماره نمایش‌داده‌شده فقط یک نشانه است و هویت تماس‌گیرنده را ثابت نمی‌کند؛ هر کسی می‌تواند شماره‌ای دلخواه نشان دهد.</translation>
    </message>
    <message>
        <source>Ask for the name and a number to call back.</source>
        <translation>نام و شماره‌ای برای تماس مجدد بپرسید.</translation>
    </message>
    <message>
        <source>Nobody with this number is known yet.</source>
        <translation>هنوز کسی با این شماره ثبت نشده است.</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>احتمالاً</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>تماس نگیرید</translation>
    </message>
    <message>
        <source>lead: {title}</source>
        <translation>سرنخ: {title}</translation>
    </message>
    <message>
        <source>with us since {year}</source>
        <translation>از {year} با ما</translation>
    </message>
    <message>
        <source>today {time} {service}, {provider}</source>
        <translation>امروز {time} {service}، {provider}</translation>
    </message>
    <message>
        <source>today {time} {service}</source>
        <translation>امروز {time} {service}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>آخرین مراجعه {day}</translation>
    </message>
    <message>
        <source>balance due {amount}</source>
        <translation>بدهی {amount}</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Open card</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رد تماس</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>نگه داشتن پشت خط</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ادامه مکالمه</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>قطع میکروفون</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>وصل میکروفون</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>صفحه شماره‌گیری</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>انتقال تماس</translation>
    </message>
    <message>
        <source>Connect the two</source>
        <translation>وصل کردن دو طرف</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>قطع تماس</translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <translation>نگه داشتن و پاسخ</translation>
    </message>
</context>
<context>
    <name>CallDelegate</name>
    <message>
        <source>Between desks</source>
        <translation>تماس داخلی</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>ناشناس</translation>
    </message>
    <message>
        <source>Result is not given yet</source>
        <translation>نتیجه هنوز ثبت نشده</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>مکالمه</translation>
    </message>
    <message>
        <source>Result and task</source>
        <translation>نتیجه و کار</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>Tried {n}×, call again</source>
        <translation>{n} تلاش بی‌پاسخ</translation>
    </message>
    <message>
        <source>passed to {name}</source>
        <translation>وصل شد به {name}</translation>
    </message>
    <message>
        <source>{name}, possibly</source>
        <translation>احتمالاً {name}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>No number</source>
        <translation>بدون شماره</translation>
    </message>
    <message>
        <source>Space plays</source>
        <translation>Space: پخش</translation>
    </message>
    <message>
        <source>1…5 marks, 0 takes a mark back</source>
        <translation>۱ تا ۵: نمره، ۰: پس گرفتن نمره</translation>
    </message>
    <message>
        <source>E puts the call right</source>
        <translation>E: اصلاح تماس</translation>
    </message>
    <message>
        <source>@ comments</source>
        <translation>@: یادداشت</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>جزئیات تماس</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>صدای ضبط‌شده</translation>
    </message>
    <message>
        <source>How the talk was led</source>
        <translation>کیفیت گفت‌وگو</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>مدت زنگ</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>مکالمه</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>وصل شد به</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Only the last digits agree, so it is possibly somebody else.</source>
        <translation>فقط رقم‌های آخر شماره یکی است، پس شاید کس دیگری باشد.</translation>
    </message>
    <message>
        <source>Between desks; no caller is concerned.</source>
        <translation>میان همکاران؛ به تماس‌گیرنده‌ای مربوط نیست.</translation>
    </message>
    <message>
        <source>The program did not see this call end.</source>
        <translation>برنامه پایان این تماس را ندیده است.</translation>
    </message>
    <message>
        <source>Put right by hand.</source>
        <translation>دستی اصلاح شده است.</translation>
    </message>
    <message>
        <source>answered after {rang}</source>
        <translation>پس از {rang} پاسخ داد</translation>
    </message>
    <message>
        <source>answered after {rang}, talked {talk}</source>
        <translation>پس از {rang} پاسخ داد، {talk} گفت‌وگو کرد</translation>
    </message>
    <message>
        <source>rang {rang}, {end}</source>
        <translation>{rang} زنگ خورد، {end}</translation>
    </message>
    <message>
        <source>was busy</source>
        <translation>اشغال بود</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>a colleague answered</source>
        <translation>همکاری پاسخ داد</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>کسی پاسخ نداد</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بی‌پاسخ ماند</translation>
    </message>
    <message>
        <source>Your role may not hear recordings.</source>
        <translation>نقش شما اجازه شنیدن صداهای ضبط‌شده را ندارد.</translation>
    </message>
    <message>
        <source>Not available: the exchange recorded nothing.</source>
        <translation>موجود نیست: مرکز تلفن چیزی ضبط نکرده است.</translation>
    </message>
    <message>
        <source>Not available: the clinic keeps no recordings.</source>
        <translation>موجود نیست: کلینیک صدای تماس‌ها را نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>Not available: the settings do not say where the exchange puts its recordings.</source>
        <translation>موجود نیست: در تنظیمات نیامده که مرکز تلفن صداها را کجا می‌گذارد.</translation>
    </message>
    <message>
        <source>Not available: the settings name neither a folder nor an https address without a name and a password.</source>
        <translation>موجود نیست: در تنظیمات نه پوشه‌ای آمده است و نه نشانی https بدون نام کاربری و گذرواژه.</translation>
    </message>
    <message>
        <source>Not available: the exchange named a place outside the clinic’s folder of recordings.</source>
        <translation>موجود نیست: مرکز تلفن جایی بیرون از پوشه صداهای کلینیک را نام برده است.</translation>
    </message>
</context>
<context>
    <name>CallFace</name>
    <message>
        <source>over for {time}</source>
        <translation>{time} پس از پایان</translation>
    </message>
</context>
<context>
    <name>CallFrame</name>
    <message>
        <source>Note of the talk</source>
        <translation>یادداشت مکالمه</translation>
    </message>
    <message>
        <source>Less about the caller</source>
        <translation>اطلاعات کمتر درباره تماس‌گیرنده</translation>
    </message>
    <message>
        <source>More about the caller</source>
        <translation>اطلاعات بیشتر درباره تماس‌گیرنده</translation>
    </message>
</context>
<context>
    <name>CallHours</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation>تعداد تلاش در روز</translation>
    </message>
    <message>
        <source>The exchange records talks, and those who lead may listen to them</source>
        <translation>مرکز تلفن مکالمه‌ها را ضبط می‌کند و سرپرستان می‌توانند آن‌ها را بشنوند</translation>
    </message>
    <message>
        <source>Folder or https address of the recordings</source>
        <translation>پوشه یا نشانی https فایل‌های ضبط‌شده</translation>
    </message>
</context>
<context>
    <name>CallLedger</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Within 20 s</source>
        <translation>تا ۲۰ ثانیه</translation>
    </message>
    <message>
        <source>Average ring</source>
        <translation>میانگین زنگ</translation>
    </message>
    <message>
        <source>Show these calls</source>
        <translation>نمایش این تماس‌ها</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>همه روزها</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>تماس گرفته شد</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>خودش تماس گرفت</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>رها شد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Line unknown</source>
        <translation>خط نامعلوم</translation>
    </message>
    <message>
        <source>From the ledger: {figure}, {days}</source>
        <translation>از دفتر حساب: {figure}، {days}</translation>
    </message>
    <message>
        <source>From the ledger: {figure}, {days}, {line}</source>
        <translation>از دفتر حساب: {figure}، {days}، {line}</translation>
    </message>
</context>
<context>
    <name>CallRound</name>
    <message>
        <source>Wants no calls</source>
        <translation>تماس نمی‌خواهد</translation>
    </message>
    <message>
        <source>The round waits</source>
        <translation>لیست تماس متوقف است</translation>
    </message>
    <message>
        <source>Say first what the last call came to</source>
        <translation>اول نتیجه تماس قبلی را ثبت کنید</translation>
    </message>
    <message>
        <source>Another call is on</source>
        <translation>تماس دیگری برقرار است</translation>
    </message>
    <message>
        <source>It could not be dialled</source>
        <translation>شماره‌گیری نشد</translation>
    </message>
    <message>
        <source>By hand: no telephone dials here</source>
        <translation>دستی: اینجا تلفنی برای شماره‌گیری نیست</translation>
    </message>
    <message>
        <source>F12 waits, Esc ends the round.</source>
        <translation>F12 مکث، Esc پایان لیست تماس.</translation>
    </message>
    <message>
        <source>Nobody is called until F12 is pressed.</source>
        <translation>تا F12 را نزنید با کسی تماس گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The next one is called when the line is free.</source>
        <translation>با آزاد شدن خط، تماس بعدی گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The round waits after this call.</source>
        <translation>پس از این تماس، لیست متوقف می‌شود.</translation>
    </message>
    <message>
        <source>The digit of the result, then Ctrl+Enter.</source>
        <translation>عدد نتیجه، سپس Ctrl+Enter.</translation>
    </message>
    <message>
        <source>N or B hangs up and goes on.</source>
        <translation>N یا B قطع می‌کند و به بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Say what came of it; F8 calls once more.</source>
        <translation>نتیجه را ثبت کنید؛ F8 دوباره تماس می‌گیرد.</translation>
    </message>
    <message>
        <source>Enter saves the marked result; F8 calls once more.</source>
        <translation>Enter نتیجه انتخاب‌شده را ثبت می‌کند؛ F8 تماس دوباره.</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>شماره‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>{why} F8 tries again.</source>
        <translation>{why} F8 دوباره تلاش می‌کند.</translation>
    </message>
    <message>
        <source>Call them, then say what came of it.</source>
        <translation>تماس بگیرید و نتیجه را ثبت کنید.</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>در حال شماره‌گیری</translation>
    </message>
    <message>
        <source>Talking {time}</source>
        <translation>در حال گفتگو {time}</translation>
    </message>
    <message>
        <source>It rings there {time}</source>
        <translation>در حال زنگ خوردن {time}</translation>
    </message>
    <message>
        <source>Calling {time}</source>
        <translation>در حال تماس {time}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>مکالمه تمام شد</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>خط اشغال بود</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>تماس رد شد</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <translation>تماس برقرار نشد</translation>
    </message>
    <message>
        <source>Hung up before an answer</source>
        <translation>پیش از پاسخ قطع شد</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>کسی پاسخ نداد</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} از {total} انجام شده</translation>
    </message>
    <message>
        <source>reached {number}</source>
        <translation>پاسخ داده {number}</translation>
    </message>
    <message>
        <source>not reached {number}</source>
        <translation>پاسخ نداده {number}</translation>
    </message>
    <message>
        <source>Skipped: {calls}</source>
        <translation>رد شده: {calls}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>نمی‌خواهد با او تماس گرفته شود</translation>
    </message>
    <message>
        <source>out of hours where they live until {when}</source>
        <translation>در محل زندگی‌اش تا {when} وقت تماس نیست</translation>
    </message>
    <message>
        <source>tried enough today, again {when}</source>
        <translation>امروز به اندازه کافی تلاش شده، نوبت بعد {when}</translation>
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
        <translation>ورودی</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Direction of the call</source>
        <translation>جهت تماس</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ساله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number</source>
        <translation>
            <numerusform>%n نفر با این شماره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last visit %n day(s) ago</source>
        <translation>
            <numerusform>آخرین مراجعه %n روز پیش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerBox</name>
    <message numerus="yes">
        <source>This number: %n person(s)</source>
        <translation>
            <numerusform>این شماره: %n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>or the whole name</source>
        <translation>یا نام کامل</translation>
    </message>
    <message>
        <source>None of them: somebody new (Alt+N)</source>
        <translation>هیچ‌کدام: شخص جدید (Alt+N)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص دیگر</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Open lead</source>
        <translation>سرنخ باز</translation>
    </message>
</context>
<context>
    <name>CallerCardView</name>
    <message>
        <source>Does not want to be called</source>
        <translation>نمی‌خواهد با او تماس گرفته شود</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>اطلاعات موجود</translation>
    </message>
    <message>
        <source>Last talks</source>
        <translation>آخرین مکالمه‌ها</translation>
    </message>
    <message>
        <source>Nobody has talked with them yet.</source>
        <translation>هنوز کسی با او صحبت نکرده است.</translation>
    </message>
    <message>
        <source>Card of the caller {name}</source>
        <translation>کارت تماس‌گیرنده {name}</translation>
    </message>
</context>
<context>
    <name>CallerNaming</name>
    <message>
        <source>Really somebody new</source>
        <translation>شخص جدیدی است</translation>
    </message>
    <message>
        <source>Who is it? Write the name while you talk</source>
        <translation>تماس‌گیرنده کیست؟ نامش را حین مکالمه بنویسید</translation>
    </message>
    <message>
        <source>Name of somebody else in the family of {name}</source>
        <translation>نام یکی دیگر از خانواده {name}</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>نام تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>ذخیره نام</translation>
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
        <translation>ادامه تماس</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>تماس مجدد</translation>
    </message>
    <message>
        <source>Say who it was</source>
        <translation>تماس‌گیرنده که بود؟</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>تماس با این شماره</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>کسی پاسخ نداد</translation>
    </message>
    <message>
        <source>New call to this number</source>
        <translation>تماس تازه با این شماره</translation>
    </message>
    <message>
        <source>Give the caller up</source>
        <translation>پایان پیگیری تماس‌گیرنده</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>جزئیات تماس</translation>
    </message>
    <message>
        <source>Put the call right</source>
        <translation>اصلاح تماس</translation>
    </message>
    <message>
        <source>Ledger of the calls</source>
        <translation>دفتر حساب تماس‌ها</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <translation>شنیدن صدای ضبط‌شده</translation>
    </message>
    <message>
        <source>Go through my call round</source>
        <translation>شروع لیست تماس من</translation>
    </message>
    <message>
        <source>Nobody was there. The next try is due: %1</source>
        <translation>کسی پاسخ نداد. تلاش بعدی: %1</translation>
    </message>
    <message>
        <source>No call round is planned for you.</source>
        <translation>لیست تماسی برای شما برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>نمایش همه تماس‌ها</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>کسی منتظر تماس مجدد نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait for a call back</source>
        <translation>
            <numerusform>%n نفر در انتظار تماس مجدد</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>ورودی</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>همه روزها</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>همه اپراتورها</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>همه خط‌ها</translation>
    </message>
    <message>
        <source>Missed calls come here at once.</source>
        <translation>تماس‌های بی‌پاسخ بی‌درنگ اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>No call was missed</source>
        <translation>هیچ تماسی بی‌پاسخ نمانده</translation>
    </message>
    <message>
        <source>Missed calls stay here, also when called back.</source>
        <translation>تماس‌های بی‌پاسخ، پس از تماس مجدد هم اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>هنوز تماسی نیست</translation>
    </message>
    <message>
        <source>Every call that is made or written down shows here.</source>
        <translation>هر تماسی که گرفته یا ثبت شود اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>تماس جدید</translation>
    </message>
    <message>
        <source>Open the card, or call back</source>
        <translation>باز کردن پرونده یا تماس مجدد</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Who it was</source>
        <translation>که بود؟</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر حساب</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>Between desks</source>
        <translation>داخلی</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the task</source>
        <translation>لغو کار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>یا به زبان خودتان</translation>
    </message>
    <message>
        <source>{title} is still open, so this comes next instead:</source>
        <translation>«{title}» هنوز باز است، پس به جای این کار گام بعدی این است:</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>خوانا نیست؛ راهنمای زیر فیلد را ببینید.</translation>
    </message>
    <message>
        <source>Say why: press the digit of a reason.</source>
        <translation>دلیل را انتخاب کنید: عدد آن را بزنید.</translation>
    </message>
    <message>
        <source>Cancelled. Ctrl+Z takes it back.</source>
        <translation>لغو شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>CancelVisitDialog</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>لغو نوبت</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation>چه کسی لغو می‌کند؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Digit: the reason · then Enter</source>
        <translation>رقم: دلیل · سپس Enter</translation>
    </message>
    <message>
        <source>{name}, {when}, {service}</source>
        <translation>{name}، {when}، {service}</translation>
    </message>
    <message>
        <source>Say why: press the digit of a reason.</source>
        <translation>دلیل را بگویید: رقم آن را بزنید.</translation>
    </message>
    <message>
        <source>The appointment is cancelled. Ctrl+Z takes it back.</source>
        <translation>نوبت لغو شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The appointment is cancelled; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>نوبت لغو شد و پیامک در صف است. Ctrl+Z هر دو را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>CandidateChips</name>
    <message>
        <source>Somebody else (Alt+N)</source>
        <translation>شخص دیگر (Alt+N)</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>خانواده…</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>همین شماره</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n ساله</numerusform>
        </translation>
    </message>
    <message>
        <source>pays</source>
        <translation>پرداخت‌کننده</translation>
    </message>
    <message>
        <source>Numbers and details</source>
        <translation>شماره‌ها و مشخصات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>شماره نظام پزشکی</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>نحوه آشنایی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>بهترین زمان</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>شماره اشتباه</translation>
    </message>
    <message>
        <source>Write down a call to %1</source>
        <translation>ثبت تماس با %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>کپی %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>بیشتر درباره %1</translation>
    </message>
    <message>
        <source>This number is wrong</source>
        <translation>این شماره اشتباه است</translation>
    </message>
    <message>
        <source>This number is right after all</source>
        <translation>این شماره درست است</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>پیوست فایل…</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>ذخیره %1 با نام…</translation>
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
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>شماره تلفن</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n ساله</numerusform>
        </translation>
    </message>
    <message>
        <source>last talk %1</source>
        <translation>آخرین تماس %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Write down a call with this person</source>
        <translation>ثبت تماس با این شخص</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>New task for this person</source>
        <translation>کار جدید برای این شخص</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>New lead of this person</source>
        <translation>سرنخ جدید این شخص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Do not call and do not send messages</source>
        <translation>تماس و پیام ممنوع</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>تماس نگیرید</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>پیام نفرستید</translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>در پرونده‌ای دیگر ادغام شده</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Funnel stage</source>
        <translation>مرحله قیف</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Timeline</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>اصلاح نتیجه</translation>
    </message>
</context>
<context>
    <name>CardVisits</name>
    <message>
        <source>No visit of today waits for this person. B books one.</source>
        <translation>این شخص امروز نوبتی ندارد که در انتظارش باشد. با B نوبت بدهید.</translation>
    </message>
    <message>
        <source>Arrived: {name}. Ctrl+Z takes it back.</source>
        <translation>آمد: {name}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{service}, {provider}</source>
        <translation>{service}، {provider}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>The patient is here (A)</source>
        <translation>مراجعه‌کننده آمد (A)</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Receive the patient (D)</source>
        <translation>پذیرش مراجعه‌کننده (D)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>نوبت‌ها</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>نوبت دادن</translation>
    </message>
    <message>
        <source>Book an appointment (B)</source>
        <translation>نوبت دادن (B)</translation>
    </message>
    <message>
        <source>Prices and times</source>
        <translation>قیمت‌ها و زمان‌ها</translation>
    </message>
    <message>
        <source>Prices and free times for whoever asks (R)</source>
        <translation>قیمت‌ها و زمان‌های خالی برای کسی که می‌پرسد (R)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>برنامه درمانگران</translation>
    </message>
    <message>
        <source>The therapists' schedule (S)</source>
        <translation>برنامه حضور درمانگران (S)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Take a payment (P)</source>
        <translation>دریافت پرداخت (P)</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n روز در اینجا</numerusform>
        </translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>از امروز</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>بدون مبلغ</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>بدون برنامه</translation>
    </message>
</context>
<context>
    <name>CardWork</name>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>کارهای باز</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و %1 مورد دیگر</translation>
    </message>
</context>
<context>
    <name>CategoryAnswers</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>«%1» خوانا نیست.</translation>
    </message>
    <message>
        <source>%1 must be answered.</source>
        <translation>«%1» باید پر شود.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (لازم)</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Categories of people</source>
        <translation>دسته‌های اشخاص</translation>
    </message>
    <message>
        <source>Each category asks for data of its own on a person's form.</source>
        <translation>هر دسته در فرم شخص داده‌های خود را می‌پرسد.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>دیگر پیشنهاد نشود</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>چه می‌پرسد</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>کهربایی</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>دسته جدید</translation>
    </message>
    <message>
        <source>Give the category a name.</source>
        <translation>برای دسته نامی بنویسید.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>ChainDialog</name>
    <message>
        <source>Go there</source>
        <translation>رفتن به آن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>موارد مرتبط</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter به آن می‌رود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Request: {kind}</source>
        <translation>درخواست: {kind}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>فرصت فروش</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>پذیرش</translation>
    </message>
</context>
<context>
    <name>ChildWords</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n شماره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) and messengers</source>
        <translation>
            <numerusform>%n ایمیل یا پیام‌رسان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n نشانی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family link(s)</source>
        <translation>
            <numerusform>%n پیوند خانوادگی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n سرنخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n درخواست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n فرصت فروش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n کار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n نوبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s)</source>
        <translation>
            <numerusform>%n پذیرش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n پرداخت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n فایل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n یادداشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history</source>
        <translation>
            <numerusform>%n سطر تاریخچه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Client</source>
        <translation>مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>بیمار</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>مراجع</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Write the name of the clinic.</source>
        <translation>نام کلینیک را بنویسید.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>کلینیک شما</translation>
    </message>
    <message>
        <source>The name stands in the window and on everything that is printed.</source>
        <translation>این نام در پنجره برنامه و روی همه برگه‌های چاپی می‌آید.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>نام کلینیک</translation>
    </message>
    <message>
        <source>Sepid Clinic</source>
        <translation>کلینیک سپید</translation>
    </message>
    <message>
        <source>The people you serve are called</source>
        <translation>کسانی که به شما مراجعه می‌کنند</translation>
    </message>
</context>
<context>
    <name>ClinicTelephoneDialog</name>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Number as the exchange sends it</source>
        <translation>شماره در مرکز تلفن</translation>
    </message>
    <message>
        <source>Whose missed calls</source>
        <translation>پیگیر تماس‌های بی‌پاسخ</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>کاربر این داخلی</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>شماره شروع می‌شود با</translation>
    </message>
    <message>
        <source>Dialled instead</source>
        <translation>به‌جای آن گرفته شود</translation>
    </message>
    <message>
        <source>Before everything</source>
        <translation>پیش از همه</translation>
    </message>
    <message>
        <source>Nobody's in particular</source>
        <translation>بدون تیم مشخص</translation>
    </message>
    <message>
        <source>A telephone for all</source>
        <translation>تلفن مشترک</translation>
    </message>
    <message>
        <source>The clinic's telephone is saved. Ctrl+Z takes it back.</source>
        <translation>تلفن کلینیک ذخیره شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The clinic's telephone</source>
        <translation>تلفن کلینیک</translation>
    </message>
    <message>
        <source>It holds for everybody in the clinic.</source>
        <translation>برای همه همکاران کلینیک است.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>داخلی‌ها</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>شماره‌گیری</translation>
    </message>
    <message>
        <source>Hours and recordings</source>
        <translation>ساعت‌ها و ضبط مکالمه</translation>
    </message>
    <message>
        <source>Parts of the clinic's telephone</source>
        <translation>بخش‌های تلفن کلینیک</translation>
    </message>
    <message>
        <source>The numbers that people call. A missed call goes to the team of its line.</source>
        <translation>شماره‌هایی که مردم با آن تماس می‌گیرند. تماس بی‌پاسخ به تیم همان خط می‌رسد.</translation>
    </message>
    <message>
        <source>Who rings when an extension rings: colleagues' names instead of numbers, and whose talk it was.</source>
        <translation>هر داخلی مال کیست: نام همکار به‌جای شماره دیده می‌شود و معلوم است گفت‌وگو با چه کسی بود.</translation>
    </message>
    <message>
        <source>How your exchange wants numbers, for example “+98” as “0”, or a 9 before every outside number.</source>
        <translation>مرکز تلفن شما شماره‌ها را چگونه می‌خواهد؛ مثلاً «+98» به شکل «0»، یا یک ۹ پیش از هر شماره بیرون.</translation>
    </message>
    <message>
        <source>Call rounds ring people only at these hours of their own clock, and so often a day at most.</source>
        <translation>در لیست تماس فقط در این ساعت‌ها، به وقت محلی هر فرد، و حداکثر همین تعداد در روز تماس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>یک خط دیگر</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>حذف این خط</translation>
    </message>
    <message>
        <source>One more extension</source>
        <translation>یک داخلی دیگر</translation>
    </message>
    <message>
        <source>Remove this extension</source>
        <translation>حذف این داخلی</translation>
    </message>
    <message>
        <source>One more rule</source>
        <translation>یک قاعده دیگر</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>حذف این قاعده</translation>
    </message>
</context>
<context>
    <name>CloseRequestDialog</name>
    <message>
        <source>Close the request</source>
        <translation>بستن درخواست</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Spam or a wrong number</source>
        <translation>هرزنامه یا شماره اشتباه</translation>
    </message>
    <message>
        <source>Lost: the person does not want it</source>
        <translation>از دست رفت: منصرف شد</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>چرا از دست رفت؟</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>رقم انتخاب می‌کند، Enter ثبت می‌کند</translation>
    </message>
    <message>
        <source>Say how it ends: press the digit.</source>
        <translation>بگویید چگونه پایان می‌یابد: رقم را بزنید.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>بگویید چرا از دست رفت: رقم دلیل را بزنید.</translation>
    </message>
    <message>
        <source>The request is closed. Ctrl+Z takes it back.</source>
        <translation>درخواست بسته شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>This is a list of</source>
        <translation>نوع داده</translation>
    </message>
    <message>
        <source>Whoever is here already</source>
        <translation>هر که از پیش هست</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ثبت نشود</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>جاهای خالی پر شود</translation>
    </message>
    <message>
        <source>Make once more</source>
        <translation>دوباره ثبت شود</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>نخستین مقدارها</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>فیلد مقصد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Try without storing</source>
        <translation>آزمایش بدون ثبت</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {sheet}, %n row(s)</source>
        <translation>
            <numerusform>برگه {sheet}، %n ردیف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s), encoding {encoding}, cells separated by {delimiter}</source>
        <translation>
            <numerusform>حدود %n ردیف، کدگذاری {encoding}، جداکننده {delimiter}</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is “{field}”: without it nothing can be stored.</source>
        <translation>بگویید کدام ستون «{field}» است: بدون آن چیزی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>A file with these columns was imported before; the same fields were chosen.</source>
        <translation>پیش از این فایلی با همین ستون‌ها وارد شده است؛ همان فیلدها انتخاب شد.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>نادیده گرفته شود</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>چه کاری می‌خواهید انجام دهید؟</translation>
    </message>
    <message>
        <source>No action has this name.</source>
        <translation>کاری با این نام نیست.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Light look</source>
        <translation>پوسته روشن</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>پوسته تیره</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>قفل کردن برنامه</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>تماس جدید</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست جدید</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>فعالیت جدید</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>فرصت فروش جدید</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ورود داده از فایل</translation>
    </message>
    <message>
        <source>Hand over somebody's work</source>
        <translation>واگذاری کارهای یک همکار</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>نوبت جدید</translation>
    </message>
    <message>
        <source>Therapist away</source>
        <translation>درمانگر نیست</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>وضعیت این ایستگاه</translation>
    </message>
    <message>
        <source>Set up and try the telephone</source>
        <translation>تنظیم و آزمایش تلفن</translation>
    </message>
    <message>
        <source>Practise with thirty calls</source>
        <translation>تمرین با سی تماس</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment… @ colleague, # client</source>
        <translation>یادداشت… @ همکار، # مراجع</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>مورد اختلاف</translation>
    </message>
    <message>
        <source>Call records (*.csv)</source>
        <translation>گزارش تماس‌ها (*.csv)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن فایل…</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) of the file are in the log.</source>
        <translation>
            <numerusform>همه مکالمه‌های این فایل (%n) در برنامه ثبت شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are missing in the log.</source>
        <translation>
            <numerusform>%n مکالمه در برنامه ثبت نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended otherwise; put them right by hand.</source>
        <translation>
            <numerusform>%n مکالمه پایان دیگری داشته است؛ دستی اصلاح کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the exchange’s file</source>
        <translation>مقایسه با گزارش مرکز تلفن</translation>
    </message>
    <message>
        <source>Each conversation that the log lacks is named</source>
        <translation>هر مکالمه‌ای که در برنامه نیست نام برده می‌شود</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>چیزی جا نمانده است</translation>
    </message>
    <message>
        <source>Choose the file in which the exchange writes its calls.</source>
        <translation>فایلی را انتخاب کنید که مرکز تلفن تماس‌هایش را در آن می‌نویسد.</translation>
    </message>
    <message>
        <source>Take over the missing</source>
        <translation>ثبت تماس‌های جامانده</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>No file was compared yet</source>
        <translation>هنوز فایلی مقایسه نشده است</translation>
    </message>
    <message>
        <source>Missing in the log</source>
        <translation>ثبت نشده</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ داده</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Exchange: {there}; log: {here}</source>
        <translation>مرکز تلفن: {there}؛ برنامه: {here}</translation>
    </message>
</context>
<context>
    <name>CompleteTaskDialog</name>
    <message>
        <source>Choose what came of it: press its digit.</source>
        <translation>نتیجه را انتخاب کنید: عدد آن را بزنید.</translation>
    </message>
    <message>
        <source>Say why the client refused: press the digit of a reason.</source>
        <translation>دلیل انصراف را انتخاب کنید: عدد آن را بزنید.</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>«{field}» هنوز خالی است.</translation>
    </message>
    <message>
        <source>Saved. Next: {step}. Ctrl+Z takes it back.</source>
        <translation>ثبت شد. گام بعدی: {step}. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Saved. The work ends here. Ctrl+Z takes it back.</source>
        <translation>ثبت شد و کار همین‌جا تمام است. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>The result is put right. Ctrl+Z takes it back.</source>
        <translation>نتیجه اصلاح شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>The call round is done.</source>
        <translation>لیست تماس به پایان رسید.</translation>
    </message>
    <message>
        <source>{round}: call {number} of {total}</source>
        <translation>{round}: تماس {number} از {total}</translation>
    </message>
    <message>
        <source>The deal is won.</source>
        <translation>فرصت فروش موفق شد.</translation>
    </message>
    <message>
        <source>The lead is closed with its reason.</source>
        <translation>سرنخ با دلیلش بسته می‌شود.</translation>
    </message>
    <message>
        <source>Result of the task</source>
        <translation>نتیجه کار</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>اصلاح نتیجه</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>نتیجه چه شد؟</translation>
    </message>
    <message>
        <source>Press the digit of the result</source>
        <translation>عدد نتیجه را بزنید</translation>
    </message>
    <message>
        <source>What it asks and the next step appear here.</source>
        <translation>پرسش‌های آن و گام بعدی همین‌جا دیده می‌شود.</translation>
    </message>
    <message>
        <source>N no answer · B busy · the same key or Enter saves · Esc ends the round</source>
        <translation>N پاسخ نداد · B اشغال · همان کلید یا Enter ثبت می‌کند · Esc پایان</translation>
    </message>
    <message>
        <source>Enter saves · Alt+digit another result · Ctrl+B books · Alt+T next step for the team</source>
        <translation>Enter ذخیره · Alt+رقم نتیجه دیگر · Ctrl+B نوبت · Alt+T گام بعدی برای تیم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>ثبت و بستن</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Entered here: {by}</source>
        <translation>ثبت‌شده در اینجا: {by}</translation>
    </message>
    <message>
        <source>Looking for the nearest free times…</source>
        <translation>در جستجوی نزدیک‌ترین وقت‌های خالی…</translation>
    </message>
    <message>
        <source>The nearest free times</source>
        <translation>نزدیک‌ترین وقت‌های خالی</translation>
    </message>
    <message>
        <source>Nothing is free within a week of this time.</source>
        <translation>تا یک هفته پیش و پس از این ساعت، وقت خالی نیست.</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>آنچه ثبت شده بود</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مقدار من</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>مقدار همکار</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>پیش از آن: {value}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>اکنون: {value}</translation>
    </message>
    <message>
        <source>This is what stands there now.</source>
        <translation>اکنون همین ثبت شده است.</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>What</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>کپی شماره</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>در انتظار تصمیم شما</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) to decide, one key each</source>
        <translation>
            <numerusform>%n مورد برای تصمیم‌گیری، هر کدام با یک کلید</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>چیزی در انتظار تصمیم شما نیست</translation>
    </message>
    <message>
        <source>The server has taken everything that was done here, or it is still on its way.</source>
        <translation>سرور همه کارهای ثبت‌شده در اینجا را پذیرفته است، یا هنوز در راه‌اند.</translation>
    </message>
    <message>
        <source>↑ ↓ another matter · Enter the card · F8 copies the number</source>
        <translation>↑ ↓ مورد دیگر · Enter پرونده · F8 کپی شماره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>با {name} تماس بگیرید: {number}. شماره کپی شد.</translation>
    </message>
</context>
<context>
    <name>ConvertRequestDialog</name>
    <message>
        <source>Make a lead of the request</source>
        <translation>تبدیل درخواست به سرنخ</translation>
    </message>
    <message>
        <source>Make the lead</source>
        <translation>ساختن سرنخ</translation>
    </message>
    <message>
        <source>Whose lead is it?</source>
        <translation>این سرنخ از آنِ کیست؟</translation>
    </message>
    <message>
        <source>Services wished for</source>
        <translation>خدمات مورد نظر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>نام شخص</translation>
    </message>
    <message>
        <source>Write the name, or choose whose lead it is.</source>
        <translation>نام را بنویسید یا صاحب سرنخ را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The request is a lead now, with its next step. Ctrl+Z takes it back.</source>
        <translation>درخواست به سرنخ با گام بعدی تبدیل شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>CorrectCallDialog</name>
    <message>
        <source>Put the call right</source>
        <translation>اصلاح تماس</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>چه تماسی بود</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Whose call it was</source>
        <translation>تماس با چه کسی بود</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>ساعت شروع</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>مکالمه (دقیقه)</translation>
    </message>
    <message>
        <source>and seconds</source>
        <translation>و ثانیه</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>What is said here no later record unsays</source>
        <translation>آنچه اینجا بنویسید با گزارش بعدی مرکز تلفن عوض نمی‌شود</translation>
    </message>
    <message>
        <source>A call keeps a number: write the right one, it has digits.</source>
        <translation>تماس بی‌شماره نمی‌ماند: شماره درست را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>Choose in the list whose call it was.</source>
        <translation>از فهرست انتخاب کنید تماس با چه کسی بود.</translation>
    </message>
    <message>
        <source>Choose whose call it was: it had somebody’s name, and does not lose it.</source>
        <translation>انتخاب کنید تماس با چه کسی بود: این تماس صاحب دارد و نام آن خالی نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>The call was put right, and the ledger with it. Ctrl+Z takes it back.</source>
        <translation>تماس و دفتر حساب اصلاح شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>They called, and we talked</source>
        <translation>تماس گرفتند و گفت‌وگو شد</translation>
    </message>
    <message>
        <source>They called, nobody answered</source>
        <translation>تماس گرفتند و کسی پاسخ نداد</translation>
    </message>
    <message>
        <source>They called and hung up while waiting</source>
        <translation>تماس گرفتند و در انتظار قطع کردند</translation>
    </message>
    <message>
        <source>We called, and we talked</source>
        <translation>تماس گرفتیم و گفت‌وگو شد</translation>
    </message>
    <message>
        <source>We called and did not reach them</source>
        <translation>تماس گرفتیم و پاسخ ندادند</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>“{result}” stays in the history.</source>
        <translation>«{result}» در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Work on “{task}” has begun, so it stays as the next step.</source>
        <translation>کار روی «{task}» شروع شده است، پس همان گام بعدی می‌ماند.</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>برداشته می‌شود: {step}.</translation>
    </message>
    <message>
        <source>What was closed by it is open again.</source>
        <translation>آنچه با آن بسته شده بود دوباره باز می‌شود.</translation>
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
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n کار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n نوبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{by} gave you the work of {name}: %n task(s)</source>
        <translation>
            <numerusform>{by} کارهای {name} را به شما واگذار کرد: %n کار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was reached at {number} in %n attempt(s), and nobody calls back any more</source>
        <translation>
            <numerusform>پس از %n تلاش، کسی در {number} پاسخ نداد و دیگر تماس مجدد گرفته نمی‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the deal has been at “{stage}” for %n day(s)</source>
        <translation>
            <numerusform>وقتی فرصت %n روز در «{stage}» مانده باشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the deal has been at one stage for %n day(s)</source>
        <translation>
            <numerusform>وقتی فرصت %n روز در یک مرحله مانده باشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then plan “{task}” in %n day(s)</source>
        <translation>
            <numerusform>«{task}» را برای %n روز بعد برنامه‌ریزی کن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have touched %n deal(s).</source>
        <translation>
            <numerusform>روی %n فرصت فروش اثر می‌گذاشت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s) here.</source>
        <translation>
            <numerusform>گذرواژه در این‌جا باید دست‌کم %n نویسه داشته باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n cell(s), but the header has only {expected}.</source>
        <translation>
            <numerusform>این ردیف %n خانه دارد، ولی سرستون فقط {expected} خانه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n cell(s), but the header has {expected}.</source>
        <translation>
            <numerusform>این ردیف %n خانه دارد، ولی سرستون {expected} خانه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell of this row is longer than %n character(s).</source>
        <translation>
            <numerusform>یکی از خانه‌های این ردیف بیشتر از %n نویسه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n character(s).</source>
        <translation>
            <numerusform>این متن بیشتر از %n نویسه دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tag has at most %n word(s). Write the rest as a comment.</source>
        <translation>
            <numerusform>برچسب حداکثر %n کلمه دارد. بقیه را در یادداشت بنویسید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Iran</source>
        <translation>ایران</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>افغانستان</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>ارمنستان</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>جمهوری آذربایجان</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>امارات متحده عربی</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بلاروس</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>آلمان</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>بریتانیا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>گرجستان</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>عراق</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قرقیزستان</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>قزاقستان</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عمان</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسیه</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>تاجیکستان</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>ترکمنستان</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>ترکیه</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ایالات متحده آمریکا</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ازبکستان</translation>
    </message>
    <message>
        <source>Iranian rial</source>
        <translation>ریال ایران</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>روبل روسیه</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>دلار آمریکا</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>یورو</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>پوند بریتانیا</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>لیر ترکیه</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>درهم امارات</translation>
    </message>
    <message>
        <source>Kazakhstani tenge</source>
        <translation>تنگه قزاقستان</translation>
    </message>
    <message>
        <source>Uzbek sum</source>
        <translation>سوم ازبکستان</translation>
    </message>
    <message>
        <source>Afghan afghani</source>
        <translation>افغانی افغانستان</translation>
    </message>
    <message>
        <source>Iraqi dinar</source>
        <translation>دینار عراق</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>تهران</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>مسکو</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <translation>کالینینگراد</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>سامارا</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>یکاترینبورگ</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>اومسک</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>نووسیبیرسک</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>کراسنویارسک</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>ایرکوتسک</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>یاکوتسک</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>ولادی‌وستوک</translation>
    </message>
    <message>
        <source>Kabul</source>
        <translation>کابل</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>دبی</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>آلماتی</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>تاشکند</translation>
    </message>
    <message>
        <source>Dushanbe</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>بغداد</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>استانبول</translation>
    </message>
    <message>
        <source>London</source>
        <translation>لندن</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>برلین</translation>
    </message>
    <message>
        <source>Minsk</source>
        <translation>مینسک</translation>
    </message>
</context>
<context>
    <name>CurrentStrip</name>
    <message>
        <source>In work, taken {when}</source>
        <translation>در دست انجام، از {when}</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>در دست انجام</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Open the client's card</source>
        <translation>باز کردن پرونده مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Tell the result (F9)</source>
        <translation>ثبت نتیجه (F9)</translation>
    </message>
</context>
<context>
    <name>CutStrip</name>
    <message>
        <source>Not all activities fit: only the first %1 are shown. Choose fewer days or fewer people.</source>
        <translation>همه فعالیت‌ها در تقویم جا نمی‌شود؛ فقط %1 مورد اول نشان داده شده است. روزهای کمتر یا افراد کمتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>نمایش یک روز</translation>
    </message>
    <message>
        <source>Show only mine</source>
        <translation>فقط کارهای من</translation>
    </message>
    <message>
        <source>Open the list of the day</source>
        <translation>باز کردن لیست این روز</translation>
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
    <name>DayCell</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n کار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n نوبت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>Since this day</source>
        <translation>از این روز</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>تا این روز</translation>
    </message>
</context>
<context>
    <name>DealDelegate</name>
    <message>
        <source>Nobody is named</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>فرصت فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>پیش‌بینی</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Its first step is planned for today.</source>
        <translation>گام اول آن برای امروز برنامه‌ریزی می‌شود.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>فرصت جدید</translation>
    </message>
    <message>
        <source>Change the deal</source>
        <translation>ویرایش فرصت</translation>
    </message>
    <message>
        <source>Whose deal</source>
        <translation>فرصتِ چه کسی</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>قیف فروش</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>تاریخ مورد انتظار</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Marketing method</source>
        <translation>شیوه بازاریابی</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>A person or an organisation</source>
        <translation>شخص یا سازمان</translation>
    </message>
    <message>
        <source>Choose whose deal it is: type three letters of the name.</source>
        <translation>بگویید فرصتِ چه کسی است: سه حرف از نام را بنویسید.</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>در چند کلمه بنویسید این فرصت درباره چیست.</translation>
    </message>
    <message>
        <source>The deal is saved. Ctrl+Z takes it back.</source>
        <translation>فرصت ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>{name}, organisation</source>
        <translation>{name}، سازمان</translation>
    </message>
</context>
<context>
    <name>DealHistoryDialog</name>
    <message>
        <source>History of stages</source>
        <translation>تاریخچه مراحل</translation>
    </message>
    <message>
        <source>This deal has not moved yet.</source>
        <translation>این فرصت فروش هنوز جابه‌جا نشده است.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Opened at %1</source>
        <translation>آغاز در %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>از %1 به %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>با قاعده خودکار</translation>
    </message>
    <message>
        <source>by the workflow</source>
        <translation>با گردش کار</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>با ورود داده</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>تاریخ مورد انتظار</translation>
    </message>
    <message>
        <source>service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>marketing method</source>
        <translation>شیوه بازاریابی</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Deals are moved by hand</source>
        <translation>فرصت‌ها را افراد جابه‌جا می‌کنند</translation>
    </message>
    <message>
        <source>Deals follow the workflow</source>
        <translation>فرصت‌ها با گردش کار پیش می‌روند</translation>
    </message>
    <message>
        <source>A task is done</source>
        <translation>کاری انجام می‌شود</translation>
    </message>
    <message>
        <source>The lead changes its status</source>
        <translation>وضعیت سرنخ تغییر می‌کند</translation>
    </message>
    <message>
        <source>An appointment changes its status</source>
        <translation>وضعیت نوبت تغییر می‌کند</translation>
    </message>
    <message>
        <source>The deal comes to a stage</source>
        <translation>فرصت به مرحله‌ای می‌رسد</translation>
    </message>
    <message>
        <source>The deal stays at a stage for too long</source>
        <translation>فرصت بیش از حد در مرحله‌ای می‌ماند</translation>
    </message>
    <message>
        <source>Money is received</source>
        <translation>پولی دریافت می‌شود</translation>
    </message>
    <message>
        <source>Move the deal to a stage</source>
        <translation>بردن فرصت به یک مرحله</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>برنامه‌ریزی یک کار</translation>
    </message>
    <message>
        <source>Give the deal to somebody</source>
        <translation>سپردن فرصت به کسی</translation>
    </message>
    <message>
        <source>Put a tag on the deal</source>
        <translation>برچسب زدن به فرصت</translation>
    </message>
    <message>
        <source>When “{task}” ends with “{result}”</source>
        <translation>وقتی «{task}» به «{result}» برسد</translation>
    </message>
    <message>
        <source>When “{task}” is done</source>
        <translation>وقتی «{task}» انجام شود</translation>
    </message>
    <message>
        <source>When a task ends with “{result}”</source>
        <translation>وقتی کاری به «{result}» برسد</translation>
    </message>
    <message>
        <source>When a task is done</source>
        <translation>وقتی کاری انجام شود</translation>
    </message>
    <message>
        <source>When the lead becomes “{status}”</source>
        <translation>وقتی وضعیت سرنخ «{status}» شود</translation>
    </message>
    <message>
        <source>When the lead changes its status</source>
        <translation>وقتی وضعیت سرنخ تغییر کند</translation>
    </message>
    <message>
        <source>When an appointment becomes “{status}”</source>
        <translation>وقتی وضعیت نوبت «{status}» شود</translation>
    </message>
    <message>
        <source>When an appointment changes its status</source>
        <translation>وقتی وضعیت نوبت تغییر کند</translation>
    </message>
    <message>
        <source>When the deal comes to “{stage}”</source>
        <translation>وقتی فرصت به «{stage}» برسد</translation>
    </message>
    <message>
        <source>When the deal comes to another stage</source>
        <translation>وقتی فرصت به مرحله دیگری برسد</translation>
    </message>
    <message>
        <source>When money is received</source>
        <translation>وقتی پولی دریافت شود</translation>
    </message>
    <message>
        <source>When the deal stays at “{stage}” longer than it may</source>
        <translation>وقتی فرصت بیش از حد مجاز در «{stage}» بماند</translation>
    </message>
    <message>
        <source>When the deal stays at a stage longer than it may</source>
        <translation>وقتی فرصت بیش از حد مجاز در مرحله‌ای بماند</translation>
    </message>
    <message>
        <source>if it stands at “{stage}”</source>
        <translation>اگر در «{stage}» باشد</translation>
    </message>
    <message>
        <source>if it is a deal of “{pipeline}”</source>
        <translation>اگر از قیف «{pipeline}» باشد</translation>
    </message>
    <message>
        <source>whatever deal it is</source>
        <translation>هر فرصتی که باشد</translation>
    </message>
    <message>
        <source>then move it to “{stage}”</source>
        <translation>آن را به «{stage}» ببر</translation>
    </message>
    <message>
        <source>then plan “{task}” for today</source>
        <translation>«{task}» را برای امروز برنامه‌ریزی کن</translation>
    </message>
    <message>
        <source>then give it to {name}</source>
        <translation>آن را به {name} بسپار</translation>
    </message>
    <message>
        <source>then put the tag “{tag}” on it</source>
        <translation>برچسب «{tag}» را به آن بزن</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>چیزی که دیگر نیست</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Move to another stage</source>
        <translation>بردن به مرحله دیگر</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>History of stages</source>
        <translation>تاریخچه مراحل</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>فرصت جدید</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌های فروش</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>Change the deal</source>
        <translation>ویرایش فرصت</translation>
    </message>
    <message>
        <source>View of the deals</source>
        <translation>نمای فرصت‌ها</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>قیف فروش</translation>
    </message>
    <message>
        <source>Each is born with its lead</source>
        <translation>هر کدام با سرنخ خود پدید می‌آید</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>همه مراحل</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه همکاران</translation>
    </message>
    <message>
        <source>No deals here</source>
        <translation>فرصت فروشی اینجا نیست</translation>
    </message>
    <message>
        <source>Every new lead brings its deal.</source>
        <translation>هر سرنخ جدید فرصت فروش خود را می‌آورد.</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>موارد مرتبط</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>تابلو یا جدول</translation>
    </message>
    <message>
        <source>Move, win or lose</source>
        <translation>تغییر مرحله، موفق یا ناموفق</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
</context>
<context>
    <name>Dealt</name>
    <message>
        <source>Nobody of {team} is on shift now, so it stays with the team.</source>
        <translation>اکنون کسی از {team} سر شیفت نیست؛ نزد تیم می‌ماند.</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Given in turn: {list}. Ctrl+Z takes it back.</source>
        <translation>به نوبت سپرده شد: {list}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>DelayCauseDialog</name>
    <message>
        <source>Cause of the late answer</source>
        <translation>علت دیر پاسخ دادن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>رقم انتخاب می‌کند، Enter ذخیره می‌کند</translation>
    </message>
    <message>
        <source>It was answered after %1.</source>
        <translation>بعد از %1 پاسخ داده شد.</translation>
    </message>
</context>
<context>
    <name>DeskOperations</name>
    <message>
        <source>Go to its calls</source>
        <translation>رفتن به تماس‌های آن</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Status of the lead</source>
        <translation>وضعیت سرنخ</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>تماس مجدد</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>برداشتن کار</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>بازگرداندن به برنامه</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>به تعویق انداختن</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Hand over all I leave open</source>
        <translation>واگذاری همه کارهای بازمانده من</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The day before</source>
        <translation>روز قبل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>روز بعد</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>رفتن به یک روز</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>کارهای من</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>تیم من</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>کارهای چه کسی</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>بازگشت به روز</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>کارهای این ردیف</translation>
    </message>
    <message>
        <source>Left open by me</source>
        <translation>کارهای باز من</translation>
    </message>
    <message>
        <source>Work of the day</source>
        <translation>کارهای روز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>برداشتن کار</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>به تعویق انداختن</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Mine, or my team's with what nobody has</source>
        <translation>کارهای من، یا تیم همراه با کارهای بی‌مسئول</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌های فروش</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>در برنامه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Left open by me: %1</source>
        <translation>کارهای باز من: %1</translation>
    </message>
    <message>
        <source>Finish these or hand them over with H before the shift ends</source>
        <translation>پیش از پایان شیفت این‌ها را تمام کنید یا با H واگذار کنید</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>تماس‌های پیش رو</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>سرنخ‌های جدید</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>تماس مجدد</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>این روز خالی است</translation>
    </message>
    <message>
        <source>Tasks, leads, deals and calls of the day appear here by themselves.</source>
        <translation>کارها، سرنخ‌ها، فرصت‌های فروش و تماس‌های روز خودبه‌خود اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>No calls on this day</source>
        <translation>در این روز تماسی نیست</translation>
    </message>
    <message>
        <source>Every call that is written down shows here.</source>
        <translation>هر تماسی که ثبت شود اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>No new leads</source>
        <translation>سرنخ جدیدی نیست</translation>
    </message>
    <message>
        <source>Leads made or moved on this day show here.</source>
        <translation>سرنخ‌هایی که در این روز ثبت شوند یا وضعیتشان عوض شود اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>No deals moved</source>
        <translation>مرحله هیچ فرصت فروشی عوض نشد</translation>
    </message>
    <message>
        <source>Deals whose stage changed on this day show here.</source>
        <translation>فرصت‌های فروشی که مرحله‌شان در این روز عوض شود اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>کاری برنامه‌ریزی نشده</translation>
    </message>
    <message>
        <source>All planned work of this day is done.</source>
        <translation>همه کارهای برنامه‌ریزی‌شده این روز انجام شده است.</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>هنوز کاری انجام نشده</translation>
    </message>
    <message>
        <source>Press Enter on a task to give its result.</source>
        <translation>برای ثبت نتیجه روی کار Enter بزنید.</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>کسی منتظر تماس مجدد نیست</translation>
    </message>
    <message>
        <source>Missed calls come here at once.</source>
        <translation>تماس‌های بی‌پاسخ فوراً اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>کار عقب‌افتاده‌ای نیست</translation>
    </message>
    <message>
        <source>What is late stays here until it is done.</source>
        <translation>کار عقب‌افتاده تا انجام شدن اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>کار بازی نمانده</translation>
    </message>
    <message>
        <source>You can end your shift: no work of yours is waiting.</source>
        <translation>می‌توانید شیفت را تمام کنید؛ کاری از شما نمانده است.</translation>
    </message>
</context>
<context>
    <name>DialTrial</name>
    <message>
        <source>There is no number in it that could be dialled.</source>
        <translation>شماره‌ای که بشود گرفت در آن نیست.</translation>
    </message>
    <message>
        <source>The exchange is told: {number}</source>
        <translation>مرکز تلفن این شماره را می‌گیرد: {number}</translation>
    </message>
    <message>
        <source>Try it with a number</source>
        <translation>با یک شماره امتحان کنید</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>کجا پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>مقدارها</translation>
    </message>
    <message>
        <source>Add or change values</source>
        <translation>افزودن یا ویرایش مقدارها</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>لیست‌های مقدار</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>هنوز لیستی نیست</translation>
    </message>
    <message>
        <source>A field of a result takes its values from a list.</source>
        <translation>فیلد نتیجه مقدارهایش را از یک لیست می‌گیرد.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>لیست تازه</translation>
    </message>
    <message>
        <source>Rename a value</source>
        <translation>تغییر نام مقدار</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Archived: old answers keep its values.</source>
        <translation>بایگانی‌شده: پاسخ‌های قبلی مقدارهایش را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>The program itself asks for this list, so it stays. Its values are yours to name.</source>
        <translation>خود برنامه از این لیست استفاده می‌کند و حذف نمی‌شود؛ مقدارهایش در اختیار شماست.</translation>
    </message>
    <message>
        <source>Your own list; no result asks for it yet.</source>
        <translation>لیست خود شما؛ هنوز هیچ نتیجه‌ای از آن استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>Your own list, asked by: {results}</source>
        <translation>لیست خود شما که این نتیجه‌ها از آن استفاده می‌کنند: {results}</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>خود برنامه</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>نام لیست</translation>
    </message>
    <message>
        <source>New value: Enter adds it and waits for the next</source>
        <translation>مقدار تازه: با Enter افزوده می‌شود و نوبت بعدی است</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>The place of a value is the digit that picks it while a result is told.</source>
        <translation>جای هر مقدار همان رقمی است که هنگام ثبت نتیجه آن را انتخاب می‌کند.</translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>Somebody else: a new record will be made.</source>
        <translation>شخص دیگری است و ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Really new (Alt+N)</source>
        <translation>شخص دیگری است (Alt+N)</translation>
    </message>
    <message>
        <source>Merge… (Alt+M)</source>
        <translation>ادغام… (Alt+M)</translation>
    </message>
    <message numerus="yes">
        <source>This number: %n people</source>
        <translation>
            <numerusform>این شماره: %n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This national ID: %n people</source>
        <translation>
            <numerusform>این کد ملی: %n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This e-mail: %n people</source>
        <translation>
            <numerusform>این ایمیل: %n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This name and birth date: %n people</source>
        <translation>
            <numerusform>این نام و تاریخ تولد: %n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n ساله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTeamDialog</name>
    <message>
        <source>Change the team</source>
        <translation>ویرایش تیم</translation>
    </message>
    <message>
        <source>Its work stays with it</source>
        <translation>کارهای تیم نزد خودش می‌ماند</translation>
    </message>
    <message>
        <source>The team {name} is changed. Ctrl+Z takes it back.</source>
        <translation>تیم «{name}» ویرایش شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>EditUserDialog</name>
    <message>
        <source>Has left; with “May log in” they are back at work</source>
        <translation>رفته است؛ با دادن اجازه ورود به کار برمی‌گردد</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>ویرایش کاربر</translation>
    </message>
    <message>
        <source>The user is being read.</source>
        <translation>مشخصات کاربر در حال خواندن است.</translation>
    </message>
    <message>
        <source>{name}: the changes are saved. Ctrl+Z takes them back.</source>
        <translation>تغییرات «{name}» ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>A new member has the number, the address and the payer of this person.</source>
        <translation>عضو تازه شماره، نشانی و پرداخت‌کننده همین شخص را دارد.</translation>
    </message>
    <message>
        <source>Add to the family</source>
        <translation>افزودن به خانواده</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>با همین شماره</translation>
    </message>
    <message>
        <source>One more member</source>
        <translation>عضو تازه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Without a family name it is this person's.</source>
        <translation>اگر نام خانوادگی ننویسید، همان نام خانوادگی این شخص می‌آید.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Or somebody who is known already</source>
        <translation>یا کسی که پرونده دارد</translation>
    </message>
    <message>
        <source>What they are to this person</source>
        <translation>نسبت با این شخص</translation>
    </message>
    <message>
        <source>They pay for this person</source>
        <translation>هزینه این شخص را می‌پردازد</translation>
    </message>
    <message>
        <source>This family pays for the new member</source>
        <translation>هزینه عضو تازه با همین خانواده است</translation>
    </message>
    <message>
        <source>The birth date is not understood.</source>
        <translation>تاریخ تولد خوانا نیست.</translation>
    </message>
    <message>
        <source>Write the name, or find somebody who is known already.</source>
        <translation>نام را بنویسید یا کسی را که پرونده دارد پیدا کنید.</translation>
    </message>
    <message>
        <source>Alt+1 takes the one who is known already; Alt+N says that this is somebody else.</source>
        <translation>Alt+1 کسی را که از قبل هست برمی‌دارد؛ Alt+N یعنی این شخص دیگری است.</translation>
    </message>
    <message>
        <source>Added to the family. Ctrl+Z takes it back.</source>
        <translation>به خانواده افزوده شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>پرداخت‌کننده</translation>
    </message>
    <message>
        <source>%1 pays for this person</source>
        <translation>%1 هزینه این شخص را می‌پردازد</translation>
    </message>
    <message>
        <source>Take %1 out of the family</source>
        <translation>حذف %1 از خانواده</translation>
    </message>
</context>
<context>
    <name>FetchingStep</name>
    <message>
        <source>Founding the clinic's server</source>
        <translation>راه‌اندازی کلینیک روی سرور</translation>
    </message>
    <message>
        <source>Go on working meanwhile. You may stop at any time: what was sent is kept.</source>
        <translation>در این میان به کار خود ادامه دهید. هر وقت بخواهید می‌توانید متوقف کنید: آنچه فرستاده شده محفوظ می‌ماند.</translation>
    </message>
    <message>
        <source>Joining the server</source>
        <translation>در حال اتصال به سرور</translation>
    </message>
    <message>
        <source>You may stop at any time: what has come is kept, and joining goes on there later.</source>
        <translation>هر وقت خواستید می‌توانید متوقف کنید: آنچه رسیده نگه داشته می‌شود و اتصال بعداً از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 از %2 سطر</translation>
    </message>
    <message>
        <source>Making the clinic's data ready…</source>
        <translation>در حال آماده‌سازی داده‌های کلینیک…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسش از سرور…</translation>
    </message>
    <message>
        <source>Making the encrypted base…</source>
        <translation>در حال ساختن پایگاه داده رمزشده…</translation>
    </message>
    <message>
        <source>Fetching the clinic's data…</source>
        <translation>در حال دریافت داده‌های کلینیک…</translation>
    </message>
    <message>
        <source>Sending the clinic's data…</source>
        <translation>در حال ارسال داده‌های کلینیک…</translation>
    </message>
    <message>
        <source>Making it searchable…</source>
        <translation>در حال آماده‌سازی جستجو…</translation>
    </message>
    <message>
        <source>Fetching what others wrote meanwhile…</source>
        <translation>در حال دریافت نوشته‌های دیگران در این فاصله…</translation>
    </message>
    <message>
        <source>How long it will take is told in a moment.</source>
        <translation>مدت زمان لازم تا لحظه‌ای دیگر معلوم می‌شود.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>کمتر از یک دقیقه مانده است.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>حدود %n دقیقه مانده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Give the field a name, or take it out.</source>
        <translation>برای فیلد نام بنویسید یا آن را بردارید.</translation>
    </message>
    <message>
        <source>Choose the list the field takes its values from.</source>
        <translation>لیستی را که فیلد مقدارهایش را از آن می‌گیرد انتخاب کنید.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>فیلد تازه</translation>
    </message>
    <message>
        <source>Fields of the result</source>
        <translation>فیلدهای نتیجه</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>افزودن فیلد</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>نام فیلد</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>نوع پاسخ</translation>
    </message>
    <message>
        <source>Takes its values from</source>
        <translation>مقدارها از لیست</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>پاسخ الزامی است</translation>
    </message>
    <message>
        <source>Sets the next date</source>
        <translation>تاریخ کار بعدی را تعیین می‌کند</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>انتخاب لیست…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Leave this file out</source>
        <translation>حذف این پرونده</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Write the address of the server.</source>
        <translation>نشانی سرور را بنویسید.</translation>
    </message>
    <message>
        <source>Write the login of the founder.</source>
        <translation>نام کاربری بنیان‌گذار را بنویسید.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>گذرواژه را وارد کنید.</translation>
    </message>
    <message>
        <source>The clinic is on the server now. The other computers can join it.</source>
        <translation>اکنون کلینیک روی سرور است. رایانه‌های دیگر می‌توانند به آن وصل شوند.</translation>
    </message>
    <message>
        <source>Stopped. What was sent is kept, and it goes on there.</source>
        <translation>متوقف شد. آنچه فرستاده شده محفوظ است و کار از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Found the server</source>
        <translation>انتقال به سرور</translation>
    </message>
    <message>
        <source>Found the clinic's server</source>
        <translation>راه‌اندازی کلینیک روی سرور</translation>
    </message>
    <message>
        <source>This base becomes the clinic of a server that has none yet.</source>
        <translation>این پایگاه داده، کلینیکِ سروری می‌شود که هنوز کلینیکی ندارد.</translation>
    </message>
    <message>
        <source>It was begun before and goes on where it was. Type the founder's password.</source>
        <translation>این کار پیش‌تر آغاز شده و از همان‌جا ادامه می‌یابد. گذرواژه بنیان‌گذار را وارد کنید.</translation>
    </message>
    <message>
        <source>Everything in this base is sent to the server and stays here as well. What was done until now can no longer be undone afterwards. From then on this base is the founder's alone; everybody else joins the server with a login of their own, on this computer too. It may be interrupted and goes on where it was.</source>
        <translation>همه محتوای این پایگاه داده به سرور فرستاده می‌شود و اینجا هم می‌ماند. کارهایی که تا کنون انجام شده، پس از آن دیگر قابل بازگشت نیست. از آن پس این پایگاه داده فقط از آنِ بنیان‌گذار است؛ دیگران، روی همین رایانه هم، با نام کاربری خود به سرور وصل می‌شوند. این کار را می‌توان قطع کرد؛ از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>نشانی سرور</translation>
    </message>
    <message>
        <source>As its administrator gave it, such as crm.example.org</source>
        <translation>همان‌طور که مدیر سرور داده است، مثلاً crm.example.org</translation>
    </message>
    <message>
        <source>Login of the founder</source>
        <translation>نام کاربری بنیان‌گذار</translation>
    </message>
    <message>
        <source>You have the same login in this base</source>
        <translation>در این پایگاه داده هم همین نام کاربری را دارید</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>گذرواژه سرور</translation>
    </message>
</context>
<context>
    <name>FreedSlotDialog</name>
    <message>
        <source>gives back {day}</source>
        <translation>نوبت {day} را پس می‌دهد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>said no to this time</source>
        <translation>این زمان را نخواست</translation>
    </message>
    <message>
        <source>wants exactly this one</source>
        <translation>همین درمانگر</translation>
    </message>
    <message>
        <source>any therapist</source>
        <translation>هر درمانگری</translation>
    </message>
    <message>
        <source>Call: show and copy the number</source>
        <translation>تماس: نمایش و کپی شماره</translation>
    </message>
    <message>
        <source>Offer: keep the time for them</source>
        <translation>پیشنهاد: نگه داشتن زمان برای او</translation>
    </message>
    <message>
        <source>Yes: book</source>
        <translation>بله: نوبت داده شود</translation>
    </message>
    <message>
        <source>No: the next one</source>
        <translation>نه: نفر بعدی</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>حذف از لیست انتظار</translation>
    </message>
    <message>
        <source>{when} is free again. These people wait for such a time.</source>
        <translation>{when} دوباره خالی شد. این افراد منتظر چنین زمانی‌اند.</translation>
    </message>
    <message>
        <source>Who takes the free time?</source>
        <translation>زمان خالی برای چه کسی؟</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>نوبت دادن</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>لیست انتظار</translation>
    </message>
    <message>
        <source>Nobody waits for such a time</source>
        <translation>کسی منتظر چنین زمانی نیست</translation>
    </message>
    <message>
        <source>The time is free for whoever calls next.</source>
        <translation>این زمان برای تماس‌گیرنده بعدی آزاد است.</translation>
    </message>
    <message>
        <source>F8 call · O offer · Y book · N next · X off the list</source>
        <translation>F8 تماس · O پیشنهاد · Y نوبت · N بعدی · X حذف از لیست</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>با {name} تماس بگیرید: {number}. شماره کپی شد.</translation>
    </message>
    <message>
        <source>Choose who gets the time.</source>
        <translation>بگویید زمان برای چه کسی است.</translation>
    </message>
    <message>
        <source>Booked: {name}, {when}. Ctrl+Z takes it back.</source>
        <translation>نوبت ثبت شد: {name}، {when}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Offered to {name}: kept until {time}, {left} left.</source>
        <translation>به {name} پیشنهاد شد: تا {time} نگه داشته می‌شود، {left} مانده.</translation>
    </message>
</context>
<context>
    <name>FutureActivityFields</name>
    <message>
        <source>Write what the future activity is.</source>
        <translation>بنویسید فعالیت آتی چیست.</translation>
    </message>
    <message>
        <source>Choose the day of the future activity.</source>
        <translation>روز فعالیت آتی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Describe the future activity.</source>
        <translation>شرح فعالیت آتی را بنویسید.</translation>
    </message>
    <message>
        <source>Future activity</source>
        <translation>فعالیت آتی</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه باید انجام شود</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Description of the future activity</source>
        <translation>شرح فعالیت آتی</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give the caller up</source>
        <translation>پایان پیگیری تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>پایان پیگیری</translation>
    </message>
    <message>
        <source>Why is nobody calling back any more?</source>
        <translation>چرا دیگر تماس مجدد گرفته نمی‌شود؟</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>رقم انتخاب می‌کند، Enter ثبت می‌کند</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>بگویید چرا از دست رفت: رقم دلیل را بزنید.</translation>
    </message>
    <message>
        <source>Nobody calls back any more, and the request is lost. Ctrl+Z takes it back.</source>
        <translation>دیگر با او تماس مجدد گرفته نمی‌شود و درخواست «از دست رفته» ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Nobody has called back yet.</source>
        <translation>هنوز کسی تماس مجدد نگرفته است.</translation>
    </message>
    <message numerus="yes">
        <source>Called back in vain %n time(s).</source>
        <translation>
            <numerusform>%n بار تماس مجدد گرفته شد و پاسخی نبود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>%1 more</source>
        <translation>%1 مورد دیگر</translation>
    </message>
    <message>
        <source>All work of this day</source>
        <translation>همه کارهای این روز</translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation>بدون مسئول</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>به نوبت، به افراد تیم که سر شیفت‌اند</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>حروف اول نام همکار یا تیم را بنویسید.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>همکار یا تیم را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Given to {name}. Ctrl+Z takes it back.</source>
        <translation>به {name} واگذار شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>HandOverWorkDialog</name>
    <message>
        <source>Hand over somebody's work</source>
        <translation>واگذاری کارهای یک همکار</translation>
    </message>
    <message>
        <source>All open tasks go at once; Ctrl+Z takes it back</source>
        <translation>همه کارهای باز یکجا واگذار می‌شود؛ با Ctrl+Z برمی‌گردد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>کارهای چه کسی</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>حرف‌های نخست نام همکار یا گروه را بنویسید.</translation>
    </message>
    <message>
        <source>Leads and deals go along</source>
        <translation>سرنخ‌ها و فرصت‌های فروش هم واگذار شود</translation>
    </message>
    <message>
        <source>Write the first letters of the name.</source>
        <translation>حرف‌های اول نام را بنویسید.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>کار بازی ندارد.</translation>
    </message>
    <message>
        <source>Open tasks: {tasks} · leads: {leads} · call-backs: {callbacks}</source>
        <translation>کارهای باز: {tasks} · سرنخ‌ها: {leads} · تماس‌های برگشتی: {callbacks}</translation>
    </message>
    <message>
        <source>Choose whose work it is.</source>
        <translation>انتخاب کنید کارهای چه کسی واگذار شود.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>همکار یا گروه را انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of {name} given to {to}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n کار {name} به {to} واگذار شد. با Ctrl+Z برمی‌گردد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>This base has no server: what is written here stays on this computer.</source>
        <translation>این پایگاه داده سروری ندارد: هرچه اینجا نوشته شود روی همین رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>توجه</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>How this station stands, {time}</source>
        <translation>وضعیت این ایستگاه، {time}</translation>
    </message>
    <message>
        <source>{computer}, the base of {person}</source>
        <translation>رایانه {computer}، پایگاه داده {person}</translation>
    </message>
    <message>
        <source>{computer}, a base for everybody who signs in here</source>
        <translation>رایانه {computer}، پایگاه داده مشترک همه کاربران</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>این ایستگاه</translation>
    </message>
    <message>
        <source>No connection with {server} since {time}.</source>
        <translation>از {time} ارتباط با {server} برقرار نیست.</translation>
    </message>
    <message>
        <source>Not in step with {server} since {time}.</source>
        <translation>از {time} با {server} همگام نیست.</translation>
    </message>
    <message>
        <source>Connecting with {server}…</source>
        <translation>در حال اتصال به {server}…</translation>
    </message>
    <message>
        <source>Connected with {server} as {login} since {time}.</source>
        <translation>از {time} با نام کاربری {login} به {server} وصل است.</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>آخرین همگام‌سازی</translation>
    </message>
    <message>
        <source>Nothing has come from the server yet.</source>
        <translation>هنوز چیزی از سرور نرسیده است.</translation>
    </message>
    <message>
        <source>Everything that others wrote until {time} is here.</source>
        <translation>هرچه دیگران تا {time} نوشته‌اند اینجاست.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>فرستاده‌نشده</translation>
    </message>
    <message numerus="yes">
        <source>The clinic is on its way to the server: %n row(s) are left. Nothing is lost by a break.</source>
        <translation>
            <numerusform>کلینیک در راه سرور است: %n سطر مانده است. با قطع شدن چیزی از دست نمی‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything done here is on the server.</source>
        <translation>هر کاری که اینجا شده روی سرور است.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait, the oldest since {time}. They are kept here and sent by themselves.</source>
        <translation>
            <numerusform>%n تغییر در انتظار است؛ قدیمی‌ترین از {time}. اینجا محفوظ‌اند و خودبه‌خود فرستاده می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>در انتظار تصمیم شما</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>چیزی برای تصمیم‌گیری نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have to be decided: press Ctrl+J.</source>
        <translation>
            <numerusform>باید درباره %n تغییر تصمیم بگیرید: کلیدهای Ctrl+J را بزنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Like the server's.</source>
        <translation>با ساعت سرور یکی است.</translation>
    </message>
    <message>
        <source>{span} ahead of the server's.</source>
        <translation>{span} جلوتر از ساعت سرور است.</translation>
    </message>
    <message>
        <source>{span} behind the server's.</source>
        <translation>{span} عقب‌تر از ساعت سرور است.</translation>
    </message>
    <message>
        <source>Set it right, or times will be wrong.</source>
        <translation>آن را درست کنید، وگرنه زمان‌ها نادرست ثبت می‌شوند.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی امنیتی</translation>
    </message>
    <message>
        <source>The server's certificate ran out on {day}. The administrator puts in a new one.</source>
        <translation>گواهی سرور در {day} منقضی شده است. مدیر سرور باید گواهی تازه بگذارد.</translation>
    </message>
    <message numerus="yes">
        <source>The server's holds for %n more day(s), until {day}.</source>
        <translation>
            <numerusform>گواهی سرور %n روز دیگر، تا {day}، معتبر است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server's holds for %n more day(s) only, until {day}. Tell the administrator: without a new one nobody gets in afterwards.</source>
        <translation>
            <numerusform>گواهی سرور فقط %n روز دیگر، تا {day}، معتبر است. به مدیر خبر دهید: پس از آن بدون گواهی تازه کسی به سرور وصل نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}.</source>
        <translation>برنامه {program}، ساختار داده {schema}.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}, like the server's.</source>
        <translation>برنامه {program}، ساختار داده {schema}، همانند سرور.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}; the server has {other}. Install the newer program.</source>
        <translation>برنامه {program}، ساختار داده {schema}؛ سرور {other} دارد. نسخه تازه‌تر برنامه را نصب کنید.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}; the server has {other}. The administrator upgrades the server.</source>
        <translation>برنامه {program}، ساختار داده {schema}؛ سرور {other} دارد. مدیر باید سرور را به‌روز کند.</translation>
    </message>
    <message>
        <source>{size} on this computer.</source>
        <translation>{size} روی این رایانه.</translation>
    </message>
    <message>
        <source>Size of the base</source>
        <translation>اندازه پایگاه داده</translation>
    </message>
    <message>
        <source>{size} free.</source>
        <translation>{size} جای خالی.</translation>
    </message>
    <message>
        <source>Only {size} free. Make room, or nothing can be saved soon.</source>
        <translation>فقط {size} جای خالی مانده است. جا باز کنید، وگرنه به‌زودی چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Only {size} free. Make room before it is used up.</source>
        <translation>فقط {size} جای خالی مانده است. پیش از تمام شدن جا باز کنید.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>دیسک</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} مگابایت</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} گیگابایت</translation>
    </message>
</context>
<context>
    <name>HeardBy</name>
    <message>
        <source>Heard by {name}, {when}</source>
        <translation>شنونده: {name}، {when}</translation>
    </message>
    <message numerus="yes">
        <source>Heard %n time(s) before that</source>
        <translation>
            <numerusform>پیش از آن %n بار شنیده شده است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryStep</name>
    <message>
        <source>Imports made here</source>
        <translation>ورودهای انجام‌شده در این رایانه</translation>
    </message>
    <message>
        <source>No file was imported yet</source>
        <translation>هنوز فایلی وارد نشده است</translation>
    </message>
    <message>
        <source>Bring people, deals, tasks or calls from Excel or CSV.</source>
        <translation>اشخاص، فرصت‌های فروش، کارها یا تماس‌ها را از Excel یا CSV وارد کنید.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ورود از فایل…</translation>
    </message>
    <message>
        <source>The import of {file} was broken off half-way.</source>
        <translation>ورود فایل {file} نیمه‌کاره ماند.</translation>
    </message>
    <message>
        <source>See what is in</source>
        <translation>ببینید چه ثبت شده</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>New holiday</source>
        <translation>تعطیلی جدید</translation>
    </message>
    <message>
        <source>Change the holiday</source>
        <translation>تغییر تعطیلی</translation>
    </message>
    <message>
        <source>No visit is offered on it</source>
        <translation>در این روز نوبتی پیشنهاد نمی‌شود</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>باز از</translation>
    </message>
    <message>
        <source>Without hours the clinic is closed.</source>
        <translation>بدون ساعت، کلینیک بسته است.</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>باز تا</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>روز را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>نام را بنویسید.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Unknown reason</source>
        <translation>دلیل نامشخص</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>شغل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>before: {outcome}</source>
        <translation>پیش‌تر: {outcome}</translation>
    </message>
    <message>
        <source>The date of this call is not known. Calls so far: {attempts}.</source>
        <translation>تاریخ این تماس معلوم نیست. تماس‌ها تا کنون: {attempts}.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ویزیت</translation>
    </message>
    <message>
        <source>Therapist not named</source>
        <translation>درمانگر نامشخص</translation>
    </message>
    <message>
        <source>The hour of this visit is not known.</source>
        <translation>ساعت این نوبت مشخص نیست.</translation>
    </message>
    <message>
        <source>It was so in the imported file.</source>
        <translation>در فایل واردشده همین‌طور بود.</translation>
    </message>
    <message>
        <source>Only the age was imported ({age}): the year of birth follows from it, the day is not known.</source>
        <translation>فقط سن ({age}) وارد شده است: سال تولد از روی آن حساب شده و روز تولد مشخص نیست.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تکمیل شد</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تکراری، ثبت نشد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>سرنوشت ردیف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌های فروش</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>لیست تماس</translation>
    </message>
    <message>
        <source>Past appointments</source>
        <translation>نوبت‌های گذشته</translation>
    </message>
    <message>
        <source>Key in the other program</source>
        <translation>کد در برنامه دیگر</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شماره پرونده</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>تلفن دوم</translation>
    </message>
    <message>
        <source>Third phone</source>
        <translation>تلفن سوم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>زمینه فعالیت</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Service or product</source>
        <translation>خدمت یا کالا</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاریخ شروع</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاریخ بسته شدن</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>سرپرست تیم</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>شعبه</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>نوع کار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>مجری</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>زمان شروع</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>مدت زنگ</translation>
    </message>
    <message>
        <source>Talking time</source>
        <translation>مدت مکالمه</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>نوع تلفن</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>تعداد تماس</translation>
    </message>
    <message>
        <source>Length of the last call</source>
        <translation>مدت آخرین تماس</translation>
    </message>
    <message>
        <source>Earlier outcome</source>
        <translation>نتیجه قبلی</translation>
    </message>
    <message>
        <source>Key of the client</source>
        <translation>شناسه مراجع</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>تاریخ رزرو</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>روز مراجعه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نیامد</translation>
    </message>
    <message>
        <source>Stored, with a remark</source>
        <translation>ثبت شد، با یادداشت</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>در حال ورود</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>نیمه‌کاره ماند</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>بازگردانده شد</translation>
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
        <translation>جدول‌ها (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;همه فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>فایلی برای ورود انتخاب کنید</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>بازگرداندن این ورود</translation>
    </message>
    <message>
        <source>Everything this import stored is taken back. What was worked on since stays.</source>
        <translation>هرچه این ورود ثبت کرده بازگردانده می‌شود. آنچه پس از آن رویش کار شده می‌ماند.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>فایل {file} کجاست؟</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>ورود داده</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ورود از فایل…</translation>
    </message>
    <message>
        <source>The import was stopped. What was stored until then stays: undo it, or go on with it.</source>
        <translation>ورود متوقف شد. آنچه تا آن لحظه ثبت شده می‌ماند: آن را بازگردانید یا ورود را ادامه دهید.</translation>
    </message>
    <message>
        <source>Trying {file} without storing</source>
        <translation>آزمایش {file} بدون ثبت</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>ورود {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back</source>
        <translation>
            <numerusform>%n مورد بازگردانده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>بازگرداندن ورود</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been stored.</source>
        <translation>این آزمایش بود: چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>این ورود بازگردانده شده است.</translation>
    </message>
    <message>
        <source>The program ended while this import ran. Undo what was stored, or go on after its last row.</source>
        <translation>برنامه هنگام این ورود بسته شد. آنچه ثبت شده را بازگردانید یا از آخرین ردیف ادامه دهید.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on since and stay.</source>
        <translation>
            <numerusform>روی %n رکورد پس از آن کار شده و می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Show the window</source>
        <translation>نمایش پنجره</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Values of the list</source>
        <translation>مقدارهای لیست</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Makes an incoming call</source>
        <translation>تماس ورودی ثبت می‌کند</translation>
    </message>
    <message>
        <source>Makes an outgoing call</source>
        <translation>تماس خروجی ثبت می‌کند</translation>
    </message>
    <message>
        <source>Makes no call</source>
        <translation>تماسی ثبت نمی‌کند</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Open the day desk</source>
        <translation>باز کردن دفتر کار</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>KeypadPopup</name>
    <message>
        <source>Keypad</source>
        <translation>صفحه شماره‌گیری</translation>
    </message>
    <message>
        <source>Press the digits</source>
        <translation>ارقام را وارد کنید</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>جست‌وجو در همین فهرست</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>ثبت و بستن</translation>
    </message>
    <message>
        <source>Tabs and candidates</source>
        <translation>زبانه‌ها و گزینه‌ها</translation>
    </message>
    <message>
        <source>Answer, hang up, or call the number here</source>
        <translation>پاسخ، قطع تماس، یا تماس با شماره همین‌جا</translation>
    </message>
    <message>
        <source>Decline whoever rings</source>
        <translation>رد تماس ورودی</translation>
    </message>
    <message>
        <source>Hold, and take back or take the other call</source>
        <translation>پشت خط نگه داشتن و ادامه، یا پاسخ به تماس دیگر</translation>
    </message>
    <message>
        <source>Card of the caller</source>
        <translation>پرونده تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>قطع و وصل میکروفون</translation>
    </message>
    <message>
        <source>Keypad of the call</source>
        <translation>صفحه شماره‌گیری حین تماس</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>انتقال تماس</translation>
    </message>
    <message>
        <source>Name the caller</source>
        <translation>نام‌گذاری تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Note of the talk</source>
        <translation>یادداشت مکالمه</translation>
    </message>
    <message>
        <source>Put the ended call away</source>
        <translation>بستن نوار تماس تمام‌شده</translation>
    </message>
    <message>
        <source>Do not lock or close after the call</source>
        <translation>قفل نکردن یا نبستن پس از تماس</translation>
    </message>
    <message>
        <source>Break, and ready again</source>
        <translation>وقفه و آمادگی دوباره</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock روشن است.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome. Let us set up your clinic.</source>
        <translation>خوش آمدید. کلینیک شما را راه بیندازیم.</translation>
    </message>
    <message>
        <source>Five short pages, about two minutes. Everything can be changed later in the settings.</source>
        <translation>پنج صفحه کوتاه، حدود دو دقیقه. همه‌چیز را بعداً می‌توانید در تنظیمات تغییر دهید.</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>Dates will look like this: %1</source>
        <translation>تاریخ‌ها این‌گونه نوشته می‌شود: %1</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>یا</translation>
    </message>
    <message>
        <source>Join the clinic's server…</source>
        <translation>اتصال به سرور کلینیک…</translation>
    </message>
    <message>
        <source>Try the demo clinic first</source>
        <translation>اول کلینیک نمایشی را ببینید</translation>
    </message>
    <message>
        <source>Open an existing profile…</source>
        <translation>باز کردن پروفایل موجود…</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>An answer is late from now on when it takes longer. Ctrl+Z takes it back.</source>
        <translation>از این پس پاسخی که بیشتر طول بکشد دیر به حساب می‌آید. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>پاسخ به درخواست‌ها</translation>
    </message>
    <message>
        <source>A request that waits longer is shown in red, and whoever answers it is asked for the cause.</source>
        <translation>درخواستی که بیشتر منتظر بماند قرمز نشان داده می‌شود و از کسی که پاسخ می‌دهد علت پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Late after, in minutes</source>
        <translation>دیرکرد پس از چند دقیقه</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>ثبت مهلت</translation>
    </message>
</context>
<context>
    <name>LeadDelegate</name>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Wish and source</source>
        <translation>خواسته و منبع</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>visit {when}</source>
        <translation>نوبت {when}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>گام بعدی ندارد</translation>
    </message>
</context>
<context>
    <name>LeadStatusDialog</name>
    <message>
        <source>Status of the lead</source>
        <translation>وضعیت سرنخ</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>ثبت وضعیت</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>وضعیت جدید</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>رقم انتخاب می‌کند، Enter ثبت می‌کند</translation>
    </message>
    <message>
        <source>Choose the new status: press its digit.</source>
        <translation>وضعیت جدید را انتخاب کنید: رقم آن را بزنید.</translation>
    </message>
    <message>
        <source>Say why the lead rests: press the digit of a reason.</source>
        <translation>بگویید چرا سرنخ راکد می‌شود: رقم دلیل را بزنید.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>بگویید چرا از دست رفت: رقم دلیل را بزنید.</translation>
    </message>
    <message>
        <source>The lead is now: %1. Ctrl+Z takes it back.</source>
        <translation>وضعیت سرنخ اکنون: %1. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Why does it rest?</source>
        <translation>چرا راکد می‌شود؟</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>چرا از دست رفت؟</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n planned task(s)</source>
        <translation>
            <numerusform>%n کار برنامه‌ریزی‌شده لغو شود</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead wakes up with its booked visit.</source>
        <translation>سرنخ با همان نوبت گرفته‌شده دوباره فعال می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is planned for this lead, so no task is cancelled.</source>
        <translation>برای این سرنخ کاری برنامه‌ریزی نشده، پس کاری لغو نمی‌شود.</translation>
    </message>
    <message>
        <source>What is planned stays; its result wakes the lead.</source>
        <translation>کارهای برنامه‌ریزی‌شده می‌مانند و نتیجه آن‌ها سرنخ را دوباره فعال می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned task(s) of this lead will be cancelled.</source>
        <translation>
            <numerusform>%n کار برنامه‌ریزی‌شده این سرنخ لغو می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit booked for {when} stays in the calendar until somebody cancels it.</source>
        <translation>نوبت {when} تا وقتی کسی آن را لغو نکند در تقویم می‌ماند.</translation>
    </message>
    <message>
        <source>The lead wakes up, and a first call is planned for today.</source>
        <translation>سرنخ دوباره فعال می‌شود و تماس نخست برای امروز برنامه‌ریزی می‌شود.</translation>
    </message>
    <message>
        <source>The deal of this lead is won.</source>
        <translation>فرصت فروش این سرنخ موفق بسته می‌شود.</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>فعالیت جدید</translation>
    </message>
    <message>
        <source>Result of the next step</source>
        <translation>نتیجه گام بعدی</translation>
    </message>
    <message>
        <source>Refer to somebody</source>
        <translation>ارجاع به دیگری</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Give to a team in turn</source>
        <translation>سپردن به تیم به نوبت</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>نوبت دادن</translation>
    </message>
    <message>
        <source>Every open lead has its next step</source>
        <translation>همه سرنخ‌های باز گام بعدی دارند</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) have no next step</source>
        <translation>
            <numerusform>%n سرنخ گام بعدی ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>فرصت‌ها</translation>
    </message>
    <message>
        <source>Stagnant</source>
        <translation>راکد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>از دست رفته</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>بدون گام بعدی</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه همکاران</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>همه منابع</translation>
    </message>
    <message>
        <source>A lead whose last task was finished without a new one would stand here in red.</source>
        <translation>سرنخی که آخرین کارش بدون گام تازه بسته شود اینجا به رنگ سرخ می‌آید.</translation>
    </message>
    <message>
        <source>Leads that rest or were lost can be woken again.</source>
        <translation>سرنخ‌های راکد یا از دست رفته را می‌توان دوباره فعال کرد.</translation>
    </message>
    <message>
        <source>No leads here</source>
        <translation>سرنخی اینجا نیست</translation>
    </message>
    <message>
        <source>A lead becomes one when a visit is booked.</source>
        <translation>سرنخ با گرفتن نوبت به فرصت تبدیل می‌شود.</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>هنوز فرصتی نیست</translation>
    </message>
    <message>
        <source>A lead is somebody's wish that is worth working on.</source>
        <translation>سرنخ خواسته کسی است که ارزش پیگیری دارد.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>موارد مرتبط</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>انتخاب چند مورد</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leaves the clinic</source>
        <translation>پایان همکاری</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>ثبت پایان همکاری</translation>
    </message>
    <message>
        <source>The login goes off at once. Everything they did stays.</source>
        <translation>اجازه ورود بی‌درنگ بسته می‌شود. همه آنچه انجام داده می‌ماند.</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>واگذاری کارها</translation>
    </message>
    <message>
        <source>Alt+H: hand over the work</source>
        <translation>Alt+H: واگذاری کارها</translation>
    </message>
    <message>
        <source>Nothing is open: nobody's work stays behind.</source>
        <translation>کار بازی نمانده است.</translation>
    </message>
    <message>
        <source>Their work is being counted.</source>
        <translation>کارهای باز در حال شمارش است.</translation>
    </message>
    <message>
        <source>Open tasks would be nobody's. Hand them over first: press Enter.</source>
        <translation>کارهای باز بی‌مسئول می‌مانند. ابتدا آن‌ها را واگذار کنید: Enter را بزنید.</translation>
    </message>
    <message>
        <source>{name} has left. Ctrl+Z takes it back.</source>
        <translation>پایان همکاری «{name}» ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>LeavingStrip</name>
    <message>
        <source>The program is locked when the call is over.</source>
        <translation>با پایان تماس، برنامه قفل می‌شود.</translation>
    </message>
    <message>
        <source>The user changes when the call is over.</source>
        <translation>با پایان تماس، کاربر عوض می‌شود.</translation>
    </message>
    <message>
        <source>The program closes when the call is over.</source>
        <translation>با پایان تماس، برنامه بسته می‌شود.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Nobody called in these days.</source>
        <translation>در این روزها کسی تماس نگرفته است.</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered call(s) nobody cares for.</source>
        <translation>
            <numerusform>%n تماس بی‌پاسخ بلاتکلیف مانده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand on the red figure and press Enter to see them.</source>
        <translation>روی عدد قرمز بروید و Enter را بزنید تا آن‌ها را ببینید.</translation>
    </message>
    <message numerus="yes">
        <source>It balances: each of %n unanswered call(s) has its fate.</source>
        <translation>
            <numerusform>حساب درست است: تکلیف تماس‌های بی‌پاسخ (%n) روشن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call was answered.</source>
        <translation>به همه تماس‌ها پاسخ داده شده است.</translation>
    </message>
    <message>
        <source>Ledger of the calls</source>
        <translation>دفتر حساب تماس‌ها</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>۷ روز</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>۳۰ روز</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>By day and line</source>
        <translation>روزانه و به تفکیک خط</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>چند روز</translation>
    </message>
    <message>
        <source>How the calls are counted</source>
        <translation>شیوه شمارش تماس‌ها</translation>
    </message>
    <message>
        <source>Compare with the exchange’s file</source>
        <translation>مقایسه با گزارش مرکز تلفن</translation>
    </message>
    <message>
        <source>Arrows choose a figure, Enter shows its calls, Alt+1…4 the days and lines</source>
        <translation>با کلیدهای جهت‌نما عدد را انتخاب کنید، Enter تماس‌هایش را نشان می‌دهد، Alt+1…4 روزها و خط‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>مجوزها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The program stands on the work of many</source>
        <translation>این برنامه بر دستاورد بسیاری تکیه دارد</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Name or number</source>
        <translation>نام یا شماره</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>کارهای این سطر</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>فهرست خوانده نشد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Nothing fits this search</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Try fewer letters, or take the filters away.</source>
        <translation>حرف‌های کمتری بنویسید یا پالایه‌ها را بردارید.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>MarkRows</name>
    <message>
        <source>before the records were joined: {marks}</source>
        <translation>پیش از یکی شدن دو ردیف این تماس: {marks}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>Take %1 out</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Position of %1</source>
        <translation>سمت %1</translation>
    </message>
</context>
<context>
    <name>MemberLines</name>
    <message>
        <source>Add a person: name or number</source>
        <translation>افزودن شخص: نام یا شماره</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>ادغام دو پرونده</translation>
    </message>
    <message>
        <source>They are the same person: one record stays, the other points to it.</source>
        <translation>هر دو یک نفرند: یک پرونده می‌ماند و دیگری به آن اشاره می‌کند.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>این پرونده می‌ماند</translation>
    </message>
    <message>
        <source>The same on both sides: %1</source>
        <translation>یکسان در هر دو: %1</translation>
    </message>
    <message>
        <source>Merged. Ctrl+Z parts them again.</source>
        <translation>ادغام شد. با Ctrl+Z دوباره جدا می‌شوند.</translation>
    </message>
    <message>
        <source>What follows to the record that stays: %1.</source>
        <translation>به پرونده‌ای که می‌ماند منتقل می‌شود: %1.</translation>
    </message>
    <message>
        <source>← and → take a side, Alt+1 and Alt+2 say which record stays.</source>
        <translation>با ← و → یک سمت را برمی‌گزینید؛ Alt+1 و Alt+2 می‌گوید کدام پرونده بماند.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>One team only</source>
        <translation>فقط یک تیم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شماره پرونده</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>شماره نظام پزشکی</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>نحوه آشنایی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>بهترین زمان تماس</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>تماس نگیرید</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>پیام نفرستید</translation>
    </message>
    <message>
        <source>Who sees this contact</source>
        <translation>چه کسی این مخاطب را می‌بیند</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
</context>
<context>
    <name>MergeRequestDialog</name>
    <message>
        <source>Merge with another request</source>
        <translation>ادغام با درخواست دیگر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>There is no other request this one could be.</source>
        <translation>درخواست دیگری که بتواند همین تماس باشد وجود ندارد.</translation>
    </message>
    <message>
        <source>Which request is the same contact? It goes into this one, with its lead, calls and comments.</source>
        <translation>کدام درخواست همین تماس است؟ آن درخواست با سرنخ، تماس‌ها و یادداشت‌هایش به این یکی منتقل می‌شود.</translation>
    </message>
    <message>
        <source>A digit chooses, Enter merges</source>
        <translation>رقم انتخاب می‌کند، Enter ادغام می‌کند</translation>
    </message>
    <message>
        <source>Choose the other request: press its digit.</source>
        <translation>درخواست دیگر را انتخاب کنید: رقم آن را بزنید.</translation>
    </message>
    <message>
        <source>The two are one request now. Ctrl+Z parts them.</source>
        <translation>این دو اکنون یک درخواست‌اند. Ctrl+Z آن‌ها را جدا می‌کند.</translation>
    </message>
</context>
<context>
    <name>MoveDealDialog</name>
    <message>
        <source>Move the deal</source>
        <translation>تغییر مرحله فرصت فروش</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تغییر مرحله</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحله جدید</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>چرا از دست رفت؟</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>رقم انتخاب می‌کند، Enter ثبت می‌کند</translation>
    </message>
    <message>
        <source>Choose the stage: press its digit.</source>
        <translation>مرحله را انتخاب کنید: رقم آن را بزنید.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>بگویید چرا از دست رفت: رقم دلیل را بزنید.</translation>
    </message>
    <message>
        <source>Fill in what this stage asks for.</source>
        <translation>آنچه این مرحله می‌خواهد را پر کنید.</translation>
    </message>
    <message>
        <source>The deal is now at: %1. Ctrl+Z takes it back.</source>
        <translation>فرصت فروش اکنون در این مرحله است: %1. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>MoveVisitDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>جابه‌جایی نوبت</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>زمان‌های خالی</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>زمان خالی نیست</translation>
    </message>
    <message>
        <source>Choose another therapist.</source>
        <translation>درمانگر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>Copy the new time as text for a messenger</source>
        <translation>کپی زمان تازه برای پیام‌رسان</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day · Enter twice moves</source>
        <translation>↑ ↓ زمان دیگر · PgDn روز بعد · دو بار Enter جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>{name}, {service}, now {when}</source>
        <translation>{name}، {service}، اکنون {when}</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>هر درمانگری</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>یک زمان خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Moved to {when}. Ctrl+Z takes it back.</source>
        <translation>به {when} جابه‌جا شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Moved to {when}; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>به {when} جابه‌جا شد و پیامک در صف است. Ctrl+Z هر دو را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>NameCallerDialog</name>
    <message>
        <source>Who was it?</source>
        <translation>چه کسی بود؟</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>ثبت نام</translation>
    </message>
    <message>
        <source>Or somebody who is known already</source>
        <translation>یا کسی که از پیش ثبت شده</translation>
    </message>
    <message>
        <source>Write the name, or choose who it was.</source>
        <translation>نام را بنویسید یا از فهرست انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Work</source>
        <translation>کار روزانه</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>مدیریت</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>آماده کار</translation>
    </message>
</context>
<context>
    <name>NearSlots</name>
    <message>
        <source>Nearest free times:</source>
        <translation>نزدیک‌ترین زمان‌های خالی:</translation>
    </message>
</context>
<context>
    <name>NewActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>فعالیت جدید</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>ثبت فعالیت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>در یک روز</translation>
    </message>
    <message>
        <source>Between days</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>Client or contact</source>
        <translation>مراجعه‌کننده یا مخاطب</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>What kind of work</source>
        <translation>نوع کار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>نحوه ارتباط</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>بازخورد</translation>
    </message>
    <message>
        <source>With a feedback the activity is done now.</source>
        <translation>با انتخاب بازخورد، فعالیت انجام‌شده ثبت می‌شود.</translation>
    </message>
    <message>
        <source>There is no task template yet: an administrator makes the first one.</source>
        <translation>هنوز الگوی کاری نیست؛ مدیر سامانه نخستین الگو را می‌سازد.</translation>
    </message>
    <message>
        <source>Say with whom: write two letters of the name.</source>
        <translation>بگویید با چه کسی: دو حرف از نام را بنویسید.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>روز را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This feedback asks a little more: answer it here.</source>
        <translation>این بازخورد چند پرسش دیگر دارد: همین‌جا پاسخ دهید.</translation>
    </message>
    <message>
        <source>The activity is saved, and its call is in the list of calls.</source>
        <translation>فعالیت ثبت شد و تماس آن در فهرست تماس‌هاست.</translation>
    </message>
    <message>
        <source>The activity is saved. Ctrl+Z takes it back.</source>
        <translation>فعالیت ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Not done yet: only planned</source>
        <translation>هنوز انجام نشده؛ فقط برنامه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
</context>
<context>
    <name>NewCallDialog</name>
    <message>
        <source>Type the number that calls, or is called.</source>
        <translation>شماره‌ای را که تماس گرفته یا با آن تماس می‌گیرید بنویسید.</translation>
    </message>
    <message>
        <source>The missed call is a request now, and stands among those to call back.</source>
        <translation>تماس بی‌پاسخ به‌عنوان درخواست ثبت شد و در لیست تماس‌های مجدد قرار گرفت.</translation>
    </message>
    <message>
        <source>The call is kept with its request: %1.</source>
        <translation>تماس با درخواستش ثبت شد: %1.</translation>
    </message>
    <message>
        <source>The call is kept: %1.</source>
        <translation>تماس ثبت شد: %1.</translation>
    </message>
    <message>
        <source>Finish and give the result</source>
        <translation>پایان و ثبت نتیجه</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>تماس جدید</translation>
    </message>
    <message>
        <source>Enter keeps the number at once</source>
        <translation>با Enter شماره بی‌درنگ ثبت می‌شود</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>شروع تماس</translation>
    </message>
    <message>
        <source>A number has digits. Whose it is, is asked as soon as the call has begun.</source>
        <translation>شماره رقم دارد. اینکه مال چه کسی است، پس از شروع تماس پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>The call is kept: there was no talk.</source>
        <translation>تماس ثبت شد: گفت‌وگویی انجام نشد.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پرسیده نشده</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Alt+1…9 who it is</source>
        <translation>Alt+1…9 چه کسی است</translation>
    </message>
    <message>
        <source>Alt+D turns the direction</source>
        <translation>Alt+D جهت تماس را عوض می‌کند</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>از کجا با ما آشنا شد؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>چه کسی است؟</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Hung up at once</source>
        <translation>بلافاصله قطع کرد</translation>
    </message>
</context>
<context>
    <name>NewLeadDialog</name>
    <message numerus="yes">
        <source>%n lead(s) will be made, one for each.</source>
        <translation>
            <numerusform>%n سرنخ ساخته می‌شود، برای هر نفر یکی.</numerusform>
        </translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation>ثبت سرنخ</translation>
    </message>
    <message>
        <source>Person type</source>
        <translation>نوع شخص</translation>
    </message>
    <message>
        <source>One client or several: each gets a lead.</source>
        <translation>یک یا چند نفر؛ برای هر کدام یک سرنخ ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>مراجعین</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Services wished for</source>
        <translation>خدمات مورد نظر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>از کجا با ما آشنا شد؟</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>بازخورد</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>به نوبت، به افراد تیم که سر شیفت‌اند</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>پیوست فایل</translation>
    </message>
    <message>
        <source>Say whose lead it is: write two letters of the name.</source>
        <translation>بگویید سرنخ از آنِ کیست: دو حرف از نام را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) saved, each with its next step. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n سرنخ با گام بعدی ثبت شد. Ctrl+Z آن را برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of each person</source>
        <translation>نام هر شخص</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامشخص</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>درخواست جدید</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>ثبت درخواست</translation>
    </message>
    <message>
        <source>How did it come?</source>
        <translation>از چه راهی رسید؟</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>از کجا با ما آشنا شد؟</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>چه خواست</translation>
    </message>
    <message>
        <source>Person or number</source>
        <translation>شخص یا شماره</translation>
    </message>
    <message>
        <source>A number that nobody has is kept as it is typed.</source>
        <translation>شماره ناشناس همان‌گونه که نوشته شود ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Alt+digit: how it came</source>
        <translation>Alt+رقم: راه رسیدن</translation>
    </message>
    <message>
        <source>Nobody is chosen by this name. Choose from the list, or write a number.</source>
        <translation>کسی با این نام انتخاب نشده. از فهرست انتخاب کنید یا شماره بنویسید.</translation>
    </message>
    <message>
        <source>Say who it is, write the number, or at least what was asked.</source>
        <translation>بگویید کیست، شماره را بنویسید یا دست‌کم بنویسید چه خواست.</translation>
    </message>
    <message>
        <source>The request is saved and waits for an answer. Ctrl+Z takes it back.</source>
        <translation>درخواست ثبت شد و در انتظار پاسخ است. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامشخص</translation>
    </message>
</context>
<context>
    <name>NewTeamDialog</name>
    <message>
        <source>New team</source>
        <translation>تیم جدید</translation>
    </message>
    <message>
        <source>Work given to a team is taken by whoever is free</source>
        <translation>کاری را که به تیم سپرده شود هر که آزاد باشد برمی‌دارد</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>ثبت تیم</translation>
    </message>
    <message>
        <source>The team {name} is there. Ctrl+Z takes it back.</source>
        <translation>تیم «{name}» ساخته شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>New user</source>
        <translation>کاربر جدید</translation>
    </message>
    <message>
        <source>Somebody who works with the program under a login of their own</source>
        <translation>همکاری که با نام کاربری خودش با برنامه کار می‌کند</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>ثبت کاربر</translation>
    </message>
    <message>
        <source>{name} is a user now. Ctrl+Z takes it back.</source>
        <translation>«{name}» به کاربران افزوده شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>No next step: the work ends here.</source>
        <translation>گام بعدی ندارد و کار همین‌جا تمام است.</translation>
    </message>
    <message>
        <source>For anybody who takes it</source>
        <translation>برای هر کس که آن را بردارد</translation>
    </message>
    <message>
        <source>For the team {team}</source>
        <translation>برای تیم {team}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>برای {name}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>جمع کردن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change the next step</source>
        <translation>تغییر گام بعدی</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>No next step, the work ends here</source>
        <translation>گام بعدی ندارد، کار تمام است</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>Who did not come</source>
        <translation>نیامده‌ها</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>پس از مراجعه</translation>
    </message>
    <message>
        <source>Confirmation calls</source>
        <translation>تماس‌های تأیید</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>معاینه دوره‌ای</translation>
    </message>
    <message>
        <source>Yesterday's visits without an admission become no-shows, to be called today.</source>
        <translation>نوبت‌های دیروزِ بدون پذیرش «عدم مراجعه» می‌شوند و امروز تماس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Everybody received yesterday is called on the next working day.</source>
        <translation>با هر کس که دیروز پذیرش شد، روز کاری بعد تماس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Whoever comes on the next working day and has not confirmed is called today.</source>
        <translation>با هر کس که روز کاری بعد نوبت دارد و تأیید نکرده، امروز تماس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>A check-up call comes as many months after a visit as its service says.</source>
        <translation>چند ماه پس از مراجعه، طبق خدمت، برای معاینه دوره‌ای تماس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The night work is done: {made}.</source>
        <translation>کار شبانه انجام شد: {made}.</translation>
    </message>
</context>
<context>
    <name>NightCounts</name>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n عدم مراجعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) after a visit</source>
        <translation>
            <numerusform>%n تماس پس از مراجعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation call(s)</source>
        <translation>
            <numerusform>%n تماس تأیید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-up call(s)</source>
        <translation>
            <numerusform>%n تماس معاینه دوره‌ای</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTray</name>
    <message numerus="yes">
        <source>%n new notice(s).</source>
        <translation>
            <numerusform>%n اعلان جدید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>۱۰ دقیقه دیگر</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>اعلان جدیدی نیست</translation>
    </message>
    <message>
        <source>Mentions, reminders and tasks given to you come here.</source>
        <translation>وقتی نامتان در یادداشتی بیاید، یادآوری‌ها و کارهایی که به شما واگذار شود اینجا دیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 برای شما نوشته است</translation>
    </message>
    <message>
        <source>Reminder: %2</source>
        <translation>یادآوری: %2</translation>
    </message>
    <message>
        <source>%1 has taken “%2”</source>
        <translation>%1 کار «%2» را برداشت</translation>
    </message>
    <message>
        <source>%1 gave you “%2”</source>
        <translation>%1 کار «%2» را به شما واگذار کرد</translation>
    </message>
    <message>
        <source>You were given “%2”</source>
        <translation>کار «%2» به شما واگذار شد</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>موعد: %1</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Remove this number</source>
        <translation>حذف این شماره</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>محل کار</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>شماره تلفن</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>نوع شماره</translation>
    </message>
    <message>
        <source>Whose, if not theirs</source>
        <translation>صاحب شماره</translation>
    </message>
    <message>
        <source>Whose number it is</source>
        <translation>شماره مال کیست</translation>
    </message>
    <message>
        <source>Not a full number yet</source>
        <translation>شماره هنوز کامل نیست</translation>
    </message>
    <message>
        <source>Kept as it is written</source>
        <translation>همان‌طور که نوشته شده می‌ماند</translation>
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
    <name>OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>بردن به بالا (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>بردن به پایین (Alt+Down)</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>برداشتن (Delete)</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>New organisation</source>
        <translation>سازمان جدید</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>ویرایش سازمان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind: insurer, company, school…</source>
        <translation>نوع: بیمه، شرکت، مدرسه…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>اعضای سازمان</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>نام سازمان را بنویسید.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>فرصت فروش جدید</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>بایگانی کردن</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>بیرون آوردن از بایگانی</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <source>Companies, insurers and schools whose people come to the clinic</source>
        <translation>شرکت‌ها، بیمه‌ها و مدرسه‌هایی که افرادشان به کلینیک می‌آیند</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>بایگانی خالی است</translation>
    </message>
    <message>
        <source>Archived organisations keep their people.</source>
        <translation>سازمان‌های بایگانی‌شده اعضای خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Write down whom your clients belong to: a company, an insurer, a school.</source>
        <translation>بنویسید مراجعین شما به کجا وابسته‌اند: شرکت، بیمه، مدرسه.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>هنوز سازمانی ثبت نشده</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>سازمان جدید</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
    <message>
        <source>Name, kind or city</source>
        <translation>نام، نوع یا شهر</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Two values</source>
        <translation>دو مقدار</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>حذف در جای دیگر</translation>
    </message>
    <message>
        <source>Slot taken</source>
        <translation>نوبت گرفته شده</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Solved meanwhile</source>
        <translation>حل شده</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}، {when}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Two people changed this while they could not see each other's work.</source>
        <translation>دو نفر این مورد را تغییر داده‌اند، بی‌آنکه کار یکدیگر را ببینند.</translation>
    </message>
    <message>
        <source>Somebody deleted this while you were changing it.</source>
        <translation>هنگامی که شما این مورد را تغییر می‌دادید، کسی آن را حذف کرد.</translation>
    </message>
    <message>
        <source>The time was lost, and a colleague has dealt with it: {status}.</source>
        <translation>این وقت از دست رفت و همکاری آن را پیگیری کرده است: {status}.</translation>
    </message>
    <message>
        <source>This time with {provider} now belongs to {name}. That booking reached the server first: {by}.</source>
        <translation>این وقت {provider} اکنون از آنِ {name} است. آن نوبت زودتر به سرور رسید: {by}.</translation>
    </message>
    <message>
        <source>This time with {provider} is taken. Another booking reached the server first: {by}.</source>
        <translation>این وقت {provider} گرفته شده است. نوبت دیگری زودتر به سرور رسید: {by}.</translation>
    </message>
    <message>
        <source>This time with {provider} was given to somebody else at another workstation.</source>
        <translation>این وقت {provider} در رایانه دیگری به شخص دیگری داده شد.</translation>
    </message>
    <message>
        <source>The server did not accept this: it belongs to a branch that is not yours. Ask a colleague of that branch to do it, then let it go.</source>
        <translation>سرور این مورد را نپذیرفت: به شعبه‌ای مربوط است که شعبه شما نیست. از همکار آن شعبه بخواهید انجامش دهد، سپس از این تغییر صرف‌نظر کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this: you have no right to it any more. Ask an administrator for the right, then try again.</source>
        <translation>سرور این مورد را نپذیرفت: دیگر اجازه این کار را ندارید. از مدیر سامانه اجازه بگیرید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this: booking over another visit needs a right of its own. Let it go and book a free time, or ask for the right and try again.</source>
        <translation>سرور این مورد را نپذیرفت: نوبت دادن روی نوبت دیگر اجازه جداگانه می‌خواهد. از این تغییر صرف‌نظر کنید و وقت خالی بدهید، یا اجازه بگیرید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this: a colleague had already taken the record further. Open the card, see how it stands now, and let this go.</source>
        <translation>سرور این مورد را نپذیرفت: همکاری این پرونده را پیش برده بود. پرونده را باز کنید، وضعیت کنونی را ببینید و از این تغییر صرف‌نظر کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this: something that it belongs to is not there. If the entry for that stands in this list too, try that one again first.</source>
        <translation>سرور این مورد را نپذیرفت: چیزی که این مورد به آن وابسته است، آنجا نیست. اگر آن هم در این لیست است، نخست آن را دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The record is not on the server, or you may no longer see it. Let it go, or try again.</source>
        <translation>این مورد روی سرور نیست، یا دیگر اجازه دیدنش را ندارید. از آن صرف‌نظر کنید یا دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this: somebody else has the login. Let it go and choose another one.</source>
        <translation>سرور این مورد را نپذیرفت: این نام کاربری از آنِ کس دیگری است. از این تغییر صرف‌نظر کنید و نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The server did not accept this: the number is taken. Let it go and choose another one.</source>
        <translation>سرور این مورد را نپذیرفت: این شماره گرفته شده است. از این تغییر صرف‌نظر کنید و شماره دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The server did not accept this: a value does not fit. Let it go and enter it again.</source>
        <translation>سرور این مورد را نپذیرفت: مقداری درست نیست. از این تغییر صرف‌نظر کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this: the programs here and there have different versions. Update the program, then try again.</source>
        <translation>سرور این مورد را نپذیرفت: نسخه برنامه در اینجا و آنجا یکی نیست. برنامه را به‌روز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this. Try again, or let it go.</source>
        <translation>سرور این مورد را نپذیرفت. دوباره امتحان کنید یا از آن صرف‌نظر کنید.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>برداشتن از لیست</translation>
    </message>
    <message>
        <source>Both, as it stands now</source>
        <translation>هر دو، همان‌طور که اکنون هست</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>همان‌طور که اکنون هست</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مقدار من</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>مقدار همکار</translation>
    </message>
    <message>
        <source>Bring it back with my change</source>
        <translation>بازآوردن با تغییر من</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>حذف‌شده بماند</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت دیگر</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>لغو نوبت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>صرف‌نظر</translation>
    </message>
    <message>
        <source>Entered again. It is sent like any change.</source>
        <translation>دوباره ثبت شد و مانند هر تغییری ارسال می‌شود.</translation>
    </message>
    <message>
        <source>Taken off the list. Ctrl+Z brings it back.</source>
        <translation>از فهرست برداشته شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Booked: {when}. Ctrl+Z takes it back.</source>
        <translation>نوبت داده شد: {when}. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Booked: {when}. Tell {name}: {phone}.</source>
        <translation>نوبت داده شد: {when}. به {name} خبر دهید: {phone}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>شماره تلفن</translation>
    </message>
    <message>
        <source>Contact detail</source>
        <translation>راه ارتباطی</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>فیلد شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Service of the admission</source>
        <translation>خدمت پذیرش</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>لیست انتظار</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>فرصت فروش</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>تماس مجدد</translation>
    </message>
    <message>
        <source>Mark of a call</source>
        <translation>نمره مکالمه</translation>
    </message>
    <message>
        <source>Hearing of a recording</source>
        <translation>شنیدن صدای ضبط‌شده</translation>
    </message>
    <message>
        <source>Operator's state</source>
        <translation>وضعیت اپراتور</translation>
    </message>
    <message>
        <source>Telephone line</source>
        <translation>خط تلفن</translation>
    </message>
    <message>
        <source>Dialling rule</source>
        <translation>قاعده شماره‌گیری</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شماره پرونده</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار مهم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <translation>توضیح نتیجه</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نمره</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>شماره شروع می‌شود با</translation>
    </message>
    <message>
        <source>Is replaced by</source>
        <translation>جایگزین می‌شود با</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>پیش‌شماره خط آزاد</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>تماس از ساعت</translation>
    </message>
    <message>
        <source>Calls until</source>
        <translation>تماس تا ساعت</translation>
    </message>
    <message>
        <source>Attempts to call</source>
        <translation>تعداد تلاش برای تماس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>شماره در برنامه دیگر</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>شماره نظام پزشکی</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>ساعت مهلت</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>مهلت تا</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>معتبر از</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>تماس نمی‌خواهد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>جزئیات دیگر</translation>
    </message>
</context>
<context>
    <name>OverbookPanel</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Why in a time that is not free?</source>
        <translation>چرا در ساعتی که خالی نیست؟</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Write your name.</source>
        <translation>نام خود را بنویسید.</translation>
    </message>
    <message>
        <source>Two letters or more, without spaces: letters, digits, dot, dash, @.</source>
        <translation>دست‌کم دو نویسه و بدون فاصله: حرف، رقم، نقطه، خط تیره و @.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>دست‌کم %n نویسه لازم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>گذرواژه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>Easy to guess. A few words that do not belong together are better.</source>
        <translation>آسان حدس زده می‌شود. چند واژه بی‌ربط به هم بهتر است.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>بد نیست. با یک واژه دیگر خوب می‌شود.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>خوب است.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>بسیار خوب است.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>You may do everything. Colleagues with rights of their own are added later.</source>
        <translation>شما به همه‌چیز دسترسی دارید. همکاران با دسترسی‌های خودشان بعداً افزوده می‌شوند.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep a second secret. The passphrase alone protects the data, so it must have at least %1 characters.</source>
        <translation>این رایانه دسته‌کلید سیستمی ندارد که راز دوم را نگه دارد. تنها گذرواژه از داده‌ها محافظت می‌کند، پس باید دست‌کم %1 نویسه داشته باشد.</translation>
    </message>
    <message>
        <source>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</source>
        <translation>همه داده‌های این رایانه با آن رمز می‌شود. در هر بار اجرا پرسیده می‌شود و جایی ذخیره نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحه {number} از {count}</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>With archived ones</source>
        <translation>همراه بایگانی‌شده‌ها</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>پنهان کردن گذرواژه</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>نمایش گذرواژه</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Type the present passphrase.</source>
        <translation>گذرواژه فعلی را بنویسید.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>گذرواژه جدیدی انتخاب کنید.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery code is still valid.</source>
        <translation>گذرواژه تغییر کرد. کد بازیابی همچنان معتبر است.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>It encrypts everything on this computer and is asked at each start.</source>
        <translation>همه داده‌های این رایانه با آن رمز می‌شود و در هر بار اجرا پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>گذرواژه فعلی</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژه جدید</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>تکرار گذرواژه جدید</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر گذرواژه</translation>
    </message>
</context>
<context>
    <name>PasswordStrip</name>
    <message>
        <source>Type the password.</source>
        <translation>گذرواژه را وارد کنید.</translation>
    </message>
    <message>
        <source>Your new password on the server</source>
        <translation>گذرواژه تازه شما روی سرور</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>به کار بردن</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>نحوه پرداخت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Alt+digit: what it is</source>
        <translation>Alt+رقم: نوع</translation>
    </message>
    <message>
        <source>To be paid: {amount}</source>
        <translation>مانده بدهی: {amount}</translation>
    </message>
    <message>
        <source>Paid in advance: {amount}</source>
        <translation>پیش‌پرداخت: {amount}</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>بدهی ندارد.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it in figures.</source>
        <translation>این مبلغ خوانده نمی‌شود. آن را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>مبلغ را بنویسید.</translation>
    </message>
    <message>
        <source>{kind}: {amount}. Ctrl+Z takes it back.</source>
        <translation>{kind}: {amount}. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>نوبت دادن</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>پرونده مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>Merge the two that are chosen</source>
        <translation>ادغام دو نفر انتخاب‌شده</translation>
    </message>
    <message>
        <source>Call round with these people</source>
        <translation>لیست تماس با این اشخاص</translation>
    </message>
    <message>
        <source>Call round with everybody in this list</source>
        <translation>لیست تماس با همه این لیست</translation>
    </message>
    <message numerus="yes">
        <source>A call round holds %n people at most. Choose some, or narrow the list.</source>
        <translation>
            <numerusform>لیست تماس حداکثر %n نفر می‌گیرد. چند نفر را انتخاب کنید یا لیست را محدودتر کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call round is with two people at least.</source>
        <translation>لیست تماس دست‌کم دو نفر می‌خواهد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>مراجعین</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>همه دسته‌ها</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>همه نقش‌ها</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>همه شیوه‌های بازاریابی</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>همه برچسب‌ها</translation>
    </message>
    <message>
        <source>Since any day</source>
        <translation>هر تاریخی</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>به ترتیب نام</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>بایگانی خالی است</translation>
    </message>
    <message>
        <source>Whoever is archived keeps their history here.</source>
        <translation>تاریخچه کسانی که بایگانی شوند اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>هنوز کسی ثبت نشده</translation>
    </message>
    <message>
        <source>Write somebody down, or import your list of clients.</source>
        <translation>کسی را ثبت کنید یا لیست مراجعین خود را وارد کنید.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>لیست تماس</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Merge two</source>
        <translation>ادغام دو نفر</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>از امروز</translation>
    </message>
    <message>
        <source>Since this week</source>
        <translation>از این هفته</translation>
    </message>
    <message>
        <source>Since this month</source>
        <translation>از این ماه</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>میان دو روز…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>تازه‌ترین‌ها</translation>
    </message>
    <message>
        <source>By file number</source>
        <translation>به ترتیب شماره پرونده</translation>
    </message>
</context>
<context>
    <name>PerformerBox</name>
    <message>
        <source>Anybody</source>
        <translation>هر کس</translation>
    </message>
</context>
<context>
    <name>PersonCardView</name>
    <message>
        <source>Card of %1</source>
        <translation>پرونده %1</translation>
    </message>
    <message>
        <source>The contact is a client now. Ctrl+Z takes it back.</source>
        <translation>مخاطب اکنون مراجعه‌کننده است. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Put into the archive. Ctrl+Z takes it back.</source>
        <translation>بایگانی شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>The two records are apart again.</source>
        <translation>دو پرونده دوباره جدا شدند.</translation>
    </message>
    <message>
        <source>Back from the archive.</source>
        <translation>از بایگانی برگشت.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>فایل ذخیره شد.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>پیوست فایل</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>ذخیره فایل با نام</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>صورت‌حساب</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مالی</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>خانواده…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>هشدارها…</translation>
    </message>
    <message>
        <source>Open the record it was merged into</source>
        <translation>باز کردن پرونده‌ای که در آن ادغام شده</translation>
    </message>
    <message>
        <source>Part the two records again</source>
        <translation>جدا کردن دوباره دو پرونده</translation>
    </message>
    <message>
        <source>Make a client of this contact</source>
        <translation>تبدیل مخاطب به مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>کپی شماره تلفن</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>پیوست فایل…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>بازگرداندن از بایگانی</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>بایگانی کردن</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>بستن پرونده</translation>
    </message>
    <message>
        <source>This card is not here</source>
        <translation>این پرونده در دسترس نیست</translation>
    </message>
    <message>
        <source>The person was deleted, or you have no right to see them.</source>
        <translation>این شخص حذف شده یا شما حق دیدن او را ندارید.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>ویرایش شخص</translation>
    </message>
    <message>
        <source>A name or a number is enough; the rest can follow.</source>
        <translation>یک نام یا شماره کافی است؛ بقیه را می‌توان بعد نوشت.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شماره پرونده</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>نحوه آشنایی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>بهترین زمان تماس</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Warning, shown in red</source>
        <translation>هشدار، با رنگ قرمز</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>حقیقی یا حقوقی</translation>
    </message>
    <message>
        <source>Who sees this contact</source>
        <translation>چه کسی این مخاطب را می‌بیند</translation>
    </message>
    <message>
        <source>Team that sees them</source>
        <translation>تیمی که می‌بیند</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص حقیقی</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>One team only</source>
        <translation>فقط یک تیم</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>شماره نظام پزشکی</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>تماس نگیرید</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>پیام نفرستید</translation>
    </message>
    <message>
        <source>Which messenger</source>
        <translation>کدام پیام‌رسان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>For those who call</source>
        <translation>نکته‌های تماس</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>نام شرکت</translation>
    </message>
    <message>
        <source>The birth date is not understood.</source>
        <translation>تاریخ تولد خوانده نشد.</translation>
    </message>
    <message>
        <source>Write a name or a number: without both nobody could find this person again.</source>
        <translation>نام یا شماره‌ای بنویسید؛ بدون هر دو کسی او را دوباره پیدا نمی‌کند.</translation>
    </message>
    <message>
        <source>Choose the team that may see this contact.</source>
        <translation>تیمی را که اجازه دیدن این مخاطب را دارد انتخاب کنید.</translation>
    </message>
    <message>
        <source>Alt+1 opens the one who is known already; Alt+N says that this is somebody else.</source>
        <translation>Alt+1 پرونده موجود را باز می‌کند؛ Alt+N یعنی شخص دیگری است.</translation>
    </message>
    <message>
        <source>Written down. Ctrl+Z takes it back.</source>
        <translation>ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>PersonOperations</name>
    <message>
        <source>Open the card</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>پرونده مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>نوبت دادن</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>PhoneLines</name>
    <message>
        <source>One more number</source>
        <translation>یک شماره دیگر</translation>
    </message>
</context>
<context>
    <name>PipelineDialog</name>
    <message>
        <source>It begins with an open, a won and a lost stage.</source>
        <translation>با یک مرحله باز، یک موفق و یک ناموفق آغاز می‌شود.</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>قیف جدید</translation>
    </message>
    <message>
        <source>Change the pipeline</source>
        <translation>ویرایش قیف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Who moves its deals?</source>
        <translation>چه کسی فرصت‌ها را جابه‌جا می‌کند؟</translation>
    </message>
    <message>
        <source>With a workflow each done task takes the deal as far as its template says, and never back.</source>
        <translation>در گردش کار هر کار انجام‌شده فرصت را تا جایی که قالبش می‌گوید پیش می‌برد و هرگز برنمی‌گرداند.</translation>
    </message>
    <message>
        <source>Give the pipeline a name.</source>
        <translation>برای قیف نامی بنویسید.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>تماس اول</translation>
    </message>
    <message>
        <source>The pipeline is saved. Ctrl+Z takes it back.</source>
        <translation>قیف ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>PipelinesPage</name>
    <message>
        <source>Pipeline</source>
        <translation>قیف فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>نوبت‌دهی</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>پیش‌نیاز</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <translation>حداکثر توقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Every pipeline</source>
        <translation>همه قیف‌ها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>بایگانی یا بازگرداندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Change and try out</source>
        <translation>ویرایش و آزمایش</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>روشن یا خاموش کردن</translation>
    </message>
    <message>
        <source>Pipelines, rules</source>
        <translation>قیف‌ها، قاعده‌ها</translation>
    </message>
    <message>
        <source>The pipelines could not be read</source>
        <translation>قیف‌ها خوانده نشدند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Basic: every new lead brings its deal here</source>
        <translation>پایه: فرصت هر سرنخ تازه اینجا می‌آید</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعده جدید</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>قیف جدید</translation>
    </message>
    <message>
        <source>You see the pipelines and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>قیف‌ها را می‌بینید ولی نمی‌توانید تغییر دهید؛ برای این کار دسترسی «{right}» لازم است که مدیر سیستم از طریق نقش‌ها می‌دهد.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحله جدید</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>روشن یا خاموش</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>قیف‌های فروش</translation>
    </message>
    <message>
        <source>The stages of deals, and the rules that move them</source>
        <translation>مرحله‌های فرصت‌ها و قاعده‌هایی که آن‌ها را پیش می‌برند</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Pipelines and rules</source>
        <translation>قیف‌ها و قاعده‌ها</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>مرحله‌ها</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>هنوز قاعده‌ای نیست</translation>
    </message>
    <message>
        <source>A rule moves deals, plans tasks, assigns or tags by itself, as soon as something happens.</source>
        <translation>قاعده همین که اتفاقی بیفتد، خودش فرصت را جابه‌جا می‌کند، کار تعریف می‌کند، مسئول تعیین می‌کند یا برچسب می‌زند.</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message numerus="yes">
        <source>%n appointment(s) will be booked</source>
        <translation>
            <numerusform>%n نوبت ثبت می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n نوبت دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit: there is no free time near enough.</source>
        <translation>
            <numerusform>%n نوبت دیگر جا نشد: زمان خالی نزدیکی نیست.</numerusform>
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
        <translation>آزمایش: {template}</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>متن گفت‌وگو</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>می‌پرسد</translation>
    </message>
    <message>
        <source>It asks nothing but a comment</source>
        <translation>جز توضیح چیزی نمی‌پرسد</translation>
    </message>
    <message>
        <source>The reason why the client refused, one at least</source>
        <translation>دلیل انصراف مراجعه‌کننده، دست‌کم یکی</translation>
    </message>
    <message>
        <source>required</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>The work ends here, and the deal is won.</source>
        <translation>کار همین‌جا پایان می‌یابد و معامله موفق می‌شود.</translation>
    </message>
    <message>
        <source>The work ends here, and the lead is closed with its reason.</source>
        <translation>کار همین‌جا پایان می‌یابد و سرنخ با دلیلش بسته می‌شود.</translation>
    </message>
    <message>
        <source>The work ends here.</source>
        <translation>کار همین‌جا پایان می‌یابد.</translation>
    </message>
    <message>
        <source>{name} gets it.</source>
        <translation>به {name} می‌رسد.</translation>
    </message>
    <message>
        <source>Anybody may take it.</source>
        <translation>هر کسی می‌تواند آن را بردارد.</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>آزمایش این قالب</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>نتیجه چه شد؟</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Press the digit of a result</source>
        <translation>رقم یکی از نتیجه‌ها را بزنید</translation>
    </message>
    <message>
        <source>What it asks and what follows appear here.</source>
        <translation>آنچه می‌پرسد و آنچه پس از آن می‌آید این‌جا دیده می‌شود.</translation>
    </message>
    <message>
        <source>A trial: nothing is stored, nobody is called.</source>
        <translation>آزمایشی است: چیزی ذخیره نمی‌شود و با کسی تماس گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Play the next step</source>
        <translation>آزمایش گام بعدی</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <translation>به تعویق انداختن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>+3, a weekday, 30 Aban or 21.11</source>
        <translation>‎+3، نام روز هفته یا ۳۰ آبان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Empty: some time that day</source>
        <translation>خالی: هر ساعتی از آن روز</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>خوانا نیست؛ راهنمای زیر فیلد را ببینید.</translation>
    </message>
    <message>
        <source>Postponed to {day}. Ctrl+Z takes it back.</source>
        <translation>به {day} موکول شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Paused: nobody calls until you go on.</source>
        <translation>مکث: تا ادامه ندهید کسی تماس نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The first call comes in a moment. F8 answers it.</source>
        <translation>اولین تماس تا چند لحظه دیگر می‌آید. با F8 پاسخ دهید.</translation>
    </message>
    <message>
        <source>It rings. F8 answers.</source>
        <translation>زنگ می‌خورد. با F8 پاسخ دهید.</translation>
    </message>
    <message>
        <source>Called back. After the talk a digit tells what came of it.</source>
        <translation>تماس گرفتید. پس از گفتگو نتیجه را با یک رقم ثبت کنید.</translation>
    </message>
    <message>
        <source>{name} has hung up. Call back: F7, then F8 on the missed call.</source>
        <translation>تماس {name} قطع شد. تماس مجدد: F7 و سپس F8 روی تماس بی‌پاسخ.</translation>
    </message>
    <message>
        <source>The next call comes in a moment.</source>
        <translation>تماس بعدی تا چند لحظه دیگر می‌آید.</translation>
    </message>
    <message>
        <source>Done. The next call comes in a moment.</source>
        <translation>تمام شد. تماس بعدی تا چند لحظه دیگر می‌آید.</translation>
    </message>
    <message>
        <source>The practice is over.</source>
        <translation>تمرین تمام شد.</translation>
    </message>
    <message>
        <source>“Please put me through to {colleague}.”</source>
        <translation>«لطفاً مرا به {colleague} وصل کنید.»</translation>
    </message>
    <message>
        <source>“This is {name}. When is my next visit?”</source>
        <translation>«{name} هستم. نوبت بعدی من کی است؟»</translation>
    </message>
    <message>
        <source>“When is my next visit?”</source>
        <translation>«نوبت بعدی من کی است؟»</translation>
    </message>
    <message>
        <source>“I would like to come on another day.”</source>
        <translation>«می‌خواهم روز دیگری بیایم.»</translation>
    </message>
    <message>
        <source>“How much is a first visit, and how long does it take?”</source>
        <translation>«هزینه ویزیت اول چقدر است و چقدر طول می‌کشد؟»</translation>
    </message>
    <message>
        <source>“Please write down that I must not have penicillin.”</source>
        <translation>«لطفاً یادداشت کنید که به پنی‌سیلین حساسیت دارم.»</translation>
    </message>
    <message>
        <source>“Please note it down: I can only be called after five.”</source>
        <translation>«لطفاً یادداشت کنید: فقط بعد از ساعت پنج می‌شود با من تماس گرفت.»</translation>
    </message>
    <message>
        <source>Wanted a colleague</source>
        <translation>با همکار کار داشت</translation>
    </message>
    <message>
        <source>Rang once only</source>
        <translation>فقط یک زنگ زد</translation>
    </message>
    <message>
        <source>A family's number</source>
        <translation>شماره خانوادگی</translation>
    </message>
    <message>
        <source>Something to note</source>
        <translation>مطلبی برای یادداشت</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>یک پرسش</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>پاسخ دادن</translation>
    </message>
    <message>
        <source>choose who it is</source>
        <translation>انتخاب تماس‌گیرنده</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>نوشتن یادداشت</translation>
    </message>
    <message>
        <source>save the result</source>
        <translation>ثبت نتیجه</translation>
    </message>
    <message>
        <source>pass the caller on</source>
        <translation>انتقال تماس</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>تماس مجدد</translation>
    </message>
    <message>
        <source>F8 answers, from anywhere in the program.</source>
        <translation>از هر جای برنامه با F8 پاسخ دهید.</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9 choose among those with the number.</source>
        <translation>با Alt+1 تا Alt+9 از میان صاحبان شماره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Alt+M goes to the note of the talk.</source>
        <translation>با Alt+M به یادداشت مکالمه بروید.</translation>
    </message>
    <message>
        <source>After the call the digit beside a result opens it, Enter saves.</source>
        <translation>پس از تماس، عدد کنار هر نتیجه آن را باز می‌کند و Enter ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Alt+T, two letters of the name, Enter.</source>
        <translation>Alt+T، دو حرف از نام، Enter.</translation>
    </message>
    <message>
        <source>F7 shows the missed call, F8 calls back.</source>
        <translation>با F7 تماس بی‌پاسخ را ببینید و با F8 تماس بگیرید.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>تماس‌گیرنده</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>زمان پاسخ</translation>
    </message>
    <message>
        <source>Handled in</source>
        <translation>زمان انجام</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>جامانده</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>کلیک‌ها</translation>
    </message>
    <message>
        <source>The calls of the practice</source>
        <translation>تماس‌های تمرین</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>The next call may come (F11)</source>
        <translation>تماس بعدی می‌تواند بیاید (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>No further call comes until you go on (F11)</source>
        <translation>تا ادامه ندهید تماس دیگری نمی‌آید (F11)</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>نمایش گزارش</translation>
    </message>
    <message>
        <source>What came of the practice (Shift+F11)</source>
        <translation>نتیجه تمرین (Shift+F11)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>End the practice and see the report (Shift+F11)</source>
        <translation>پایان تمرین و دیدن گزارش (Shift+F11)</translation>
    </message>
    <message>
        <source>Practice: {total} calls</source>
        <translation>تمرین: {total} تماس</translation>
    </message>
    <message>
        <source>Practice: call {number} of {total}</source>
        <translation>تمرین: تماس {number} از {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n whole so far</source>
        <translation>
            <numerusform>تاکنون %n تماس کامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>انجام‌دهنده</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Book this</source>
        <translation>نوبت دادن برای این خدمت</translation>
    </message>
    <message>
        <source>No free time in three weeks.</source>
        <translation>تا سه هفته دیگر زمان خالی نیست.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>خدمتی با این نام پیدا نشد.</translation>
    </message>
    <message>
        <source>This is sold without an appointment.</source>
        <translation>این کالا بدون نوبت فروخته می‌شود.</translation>
    </message>
    <message>
        <source>Nobody gives this service.</source>
        <translation>کسی این خدمت را ارائه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Prices and times</source>
        <translation>قیمت‌ها و زمان‌ها</translation>
    </message>
    <message>
        <source>What it costs, how long it takes, who gives it and when</source>
        <translation>چه قیمتی دارد، چقدر طول می‌کشد، چه کسی و چه زمانی انجام می‌دهد</translation>
    </message>
    <message>
        <source>Service or therapist</source>
        <translation>خدمت یا درمانگر</translation>
    </message>
    <message>
        <source>Enter books · Alt+1…3 books at that time · Alt+S the schedule</source>
        <translation>Enter نوبت می‌دهد · Alt+1…3 برای همان زمان · Alt+S برنامه درمانگران</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>برنامه درمانگران</translation>
    </message>
    <message>
        <source>The therapists' schedule (Alt+S)</source>
        <translation>برنامه حضور درمانگران (Alt+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
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
        <translation>روز «{text}» در تقویم نیست.</translation>
    </message>
    <message>
        <source>I cannot read {text} as a time. Write it as 15:30, 1530 or +30.</source>
        <translation>«{text}» ساعت نیست. آن را مانند ۱۵:۳۰، ۱۵۳۰ یا ‎+۳۰ بنویسید.</translation>
    </message>
    <message>
        <source>There is no such time as {text} on this day.</source>
        <translation>ساعت «{text}» در این روز وجود ندارد.</translation>
    </message>
    <message>
        <source>The settings of this computer in {path} could not be read ({reason}). The usual ones are used.</source>
        <translation>تنظیمات این رایانه در {path} خوانده نشد ({reason}). تنظیمات معمول به کار می‌رود.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that this version does not know. The usual one is used.</source>
        <translation>تنظیم {name} مقداری دارد که این نسخه نمی‌شناسد. مقدار معمول به کار می‌رود.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {reason}. They hold until the program is closed.</source>
        <translation>تنظیمات در {path} ذخیره نشد: {reason}. تا بسته شدن برنامه برقرار می‌ماند.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which a secret could be kept safely.</source>
        <translation>این رایانه دسته‌کلید سیستمی ندارد که رازی را امن نگه دارد.</translation>
    </message>
    <message>
        <source>The keyring of this computer refused: {reason}. Unlock it and try again.</source>
        <translation>دسته‌کلید این رایانه نپذیرفت: {reason}. قفلش را باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The recovery code could not be saved in {path}: {reason}. Choose another folder or print it.</source>
        <translation>کد بازیابی در {path} ذخیره نشد: {reason}. پوشه دیگری انتخاب کنید یا آن را چاپ کنید.</translation>
    </message>
    <message>
        <source>This base already has a clinic. Open it with its passphrase.</source>
        <translation>در این پایگاه داده از پیش کلینیکی هست. آن را با گذرواژه‌اش باز کنید.</translation>
    </message>
    <message>
        <source>A name is missing. Go back and fill in the empty line.</source>
        <translation>نامی خالی مانده است. برگردید و آن را پر کنید.</translation>
    </message>
    <message>
        <source>The time zone {name} is not known on this computer. Choose another one.</source>
        <translation>منطقه زمانی {name} در این رایانه شناخته نیست. یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای بازگرداندن نیست.</translation>
    </message>
    <message>
        <source>Your last operation was at {at}. Press Ctrl+Z once more to take it back.</source>
        <translation>آخرین عملیات شما {at} بود. برای برگرداندن آن دوباره Ctrl+Z را بزنید.</translation>
    </message>
    <message>
        <source>This cannot be undone: somebody has gone on working with it since.</source>
        <translation>این را نمی‌توان بازگرداند: پس از آن کسی روی آن کار کرده است.</translation>
    </message>
    <message>
        <source>This user has no login any more. An administrator can give it back.</source>
        <translation>این کاربر دیگر اجازه ورود ندارد. مدیر سامانه می‌تواند آن را برگرداند.</translation>
    </message>
    <message>
        <source>{name} may no longer sign in here. What was half typed is kept. The passphrase opens the program for another user.</source>
        <translation>{name} دیگر اجازه ورود به این برنامه را ندارد. آنچه نیمه‌کاره نوشته شده بود نگه داشته شد. گذرواژه برنامه را برای کاربر دیگری باز می‌کند.</translation>
    </message>
    <message>
        <source>There is no clinic in {path}, or nobody who may sign in. Restore a copy, or start with another folder.</source>
        <translation>در {path} کلینیکی نیست یا کسی اجازه ورود ندارد. نسخه پشتیبان را بازگردانید یا با پوشه دیگری شروع کنید.</translation>
    </message>
    <message>
        <source>A notice can only be put off to a later moment.</source>
        <translation>اعلان را فقط می‌توان به زمانی دیرتر انداخت.</translation>
    </message>
    <message>
        <source>The font file {file} is missing, so some letters look different. Install the program again.</source>
        <translation>فایل قلم {file} پیدا نشد و برخی حروف جور دیگری دیده می‌شوند. برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The icon {name} is missing. Install the program again.</source>
        <translation>نماد {name} پیدا نشد. برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The look of the program is missing. Install the program again.</source>
        <translation>ظاهر برنامه پیدا نشد. برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>There is no PostgreSQL on this computer to measure against. Install version 15 or newer.</source>
        <translation>روی این رایانه PostgreSQL برای اندازه‌گیری نیست. نسخه ۱۵ یا تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>این گذرواژه داده‌ها را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>{path} is not a base of this program.</source>
        <translation>{path} پایگاه داده این برنامه نیست.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. It was left as it is; restore a copy.</source>
        <translation>فایل {path} آسیب دیده است. به آن دست نزدیم؛ نسخه پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>A newer version of the program made this base. Install that version and open it again.</source>
        <translation>این پایگاه داده با نسخه جدیدتری از برنامه ساخته شده است. آن نسخه را نصب کنید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and do it again.</source>
        <translation>دیسک پر است و چیزی ثبت نشد. جا باز کنید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so nothing was saved. Check the disk and do it again.</source>
        <translation>دیسک درست کار نکرد و چیزی ثبت نشد. دیسک را بررسی کنید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written here. Check the rights of the folder.</source>
        <translation>خواندن یا نوشتن {path} ممکن نیست. دسترسی‌های پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>{name} may no longer sign in here, so nothing was saved. An administrator can give the login back.</source>
        <translation>{name} دیگر اجازه ورود به این برنامه را ندارد و چیزی ذخیره نشد. مدیر سامانه می‌تواند دسترسی ورود را برگرداند.</translation>
    </message>
    <message>
        <source>This record was deleted, or it is not for you to see.</source>
        <translation>این مورد حذف شده است یا شما اجازه دیدن آن را ندارید.</translation>
    </message>
    <message>
        <source>This computer no longer has its part of the key. The printed recovery code opens the data.</source>
        <translation>سهم این رایانه از کلید دیگر در دسترس نیست. داده‌ها با کد بازیابی چاپ‌شده باز می‌شود.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Restore it from a copy: without it the data stays closed.</source>
        <translation>فایل کلید {path} پیدا نشد. آن را از نسخه پشتیبان بازگردانید؛ بدون آن داده‌ها باز نمی‌شود.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this base.</source>
        <translation>این کد بازیابی این پایگاه داده نیست.</translation>
    </message>
    <message>
        <source>There is no screen called {name}. `shot --list` names them all.</source>
        <translation>صفحه‌ای به نام {name} وجود ندارد. دستور `shot --list` نام همه صفحه‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start the program from a desktop session, or set DISPLAY.</source>
        <translation>نمایشگری برای باز کردن پنجره پیدا نشد. برنامه را از محیط میز کار اجرا کنید یا متغیر DISPLAY را تنظیم کنید.</translation>
    </message>
    <message>
        <source>--language goes with --demo only. A clinic of your own has its language in the settings.</source>
        <translation>‎--language فقط همراه ‎--demo به کار می‌رود. زبان کلینیک خودتان در تنظیمات است.</translation>
    </message>
    <message>
        <source>There is no base at {path}. Start the program to make one, or name another folder with --profile.</source>
        <translation>در {path} پایگاه داده‌ای نیست. برنامه را اجرا کنید تا ساخته شود، یا پوشه دیگری با --profile بدهید.</translation>
    </message>
    <message>
        <source>There is a base at {path} already. Name another folder with --profile.</source>
        <translation>در {path} از پیش پایگاه داده‌ای هست. پوشه دیگری با --profile بدهید.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the passphrase. Put it into {variable}.</source>
        <translation>کسی نیست که گذرواژه از او پرسیده شود. آن را در {variable} بگذارید.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>فایل {name} پیدا نشد.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>فایل {name} خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in {name}.</source>
        <translation>فایل {name} خالی است.</translation>
    </message>
    <message>
        <source>{name} is not a table. Choose a CSV or an Excel file.</source>
        <translation>{name} جدول نیست. یک فایل CSV یا Excel انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is protected with a password. Save it without one and try again.</source>
        <translation>{name} رمز دارد. آن را بدون رمز ذخیره کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit_mb} MB and is not read. Split it into smaller files.</source>
        <translation>{name} بیش از {limit_mb} مگابایت است و خوانده نمی‌شود. آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns; more than {limit} are not read.</source>
        <translation>{name} دارای {columns} ستون است؛ بیش از {limit} ستون خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file in it.</source>
        <translation>{name} یک پوشه است. فایلی درون آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>You may not read the file {name}. Ask whoever it belongs to.</source>
        <translation>اجازه خواندن فایل {name} را ندارید. از صاحب آن بخواهید.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read. Undo this import and begin anew with the whole file.</source>
        <translation>فایل {name} هنگام خواندن تغییر کرد. این ورود را بازگردانید و با فایل کامل از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. Its sheets: {sheets}.</source>
        <translation>{name} برگه {sheet} ندارد. برگه‌های آن: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no column {column}, by which it should be looked up.</source>
        <translation>{name} ستون {column} را که باید با آن جست‌وجو شود ندارد.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end; the file may be broken.</source>
        <translation>{name} تا آخر خوانده نشد؛ شاید فایل خراب باشد.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} نوشته نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>This row is not written in {encoding} as the rest of the file.</source>
        <translation>کدگذاری این ردیف مانند بقیه فایل {encoding} نیست.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed, or is closed in the middle of a cell.</source>
        <translation>گیومه‌ای در این ردیف بسته نشده یا میان خانه بسته شده است.</translation>
    </message>
    <message>
        <source>This row has zero bytes in it and is damaged.</source>
        <translation>این ردیف خراب است و بایت صفر دارد.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>این فیلد نباید خالی باشد.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {text} here. Correct the formula or write the value.</source>
        <translation>صفحه‌گسترده در اینجا خطای {text} را نشان می‌دهد. فرمول را درست کنید یا خود مقدار را بنویسید.</translation>
    </message>
    <message>
        <source>{text} is none of: {allowed}.</source>
        <translation>«{text}» پذیرفتنی نیست. مقدارهای ممکن: {allowed}.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>«{text}» نه «بله» است و نه «خیر».</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>«{text}» عدد نیست.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>«{text}» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>{text} cannot be right here: from {least} to {most} is possible.</source>
        <translation>{text} در اینجا نمی‌تواند درست باشد: از {least} تا {most} ممکن است.</translation>
    </message>
    <message>
        <source>{text} is not in the currency of the clinic, {currency}.</source>
        <translation>{text} به واحد پول کلینیک ({currency}) نیست.</translation>
    </message>
    <message>
        <source>{text} is what a spreadsheet left of a phone number; its digits are lost. Save the column as text.</source>
        <translation>«{text}» باقی‌مانده شماره تلفنی است که اکسل رقم‌هایش را از بین برده. ستون را به‌صورت متن ذخیره کنید.</translation>
    </message>
    <message>
        <source>{text} is not in {name}.</source>
        <translation>«{text}» در {name} نیست.</translation>
    </message>
    <message>
        <source>There is no map {name}.</source>
        <translation>الگوی ورود {name} پیدا نشد.</translation>
    </message>
    <message>
        <source>The map {name} cannot be understood: {reason}.</source>
        <translation>الگوی ورود {name} خوانا نیست: {reason}.</translation>
    </message>
    <message>
        <source>{kind} cannot be imported. What can: {kinds}.</source>
        <translation>ورود {kind} ممکن نیست. این‌ها ممکن است: {kinds}.</translation>
    </message>
    <message>
        <source>The file has no column {column}. Its columns: {columns}.</source>
        <translation>فایل ستون {column} ندارد. ستون‌های آن: {columns}.</translation>
    </message>
    <message>
        <source>The map does not say where the field {field} comes from.</source>
        <translation>الگوی ورود نمی‌گوید فیلد {field} از کدام ستون می‌آید.</translation>
    </message>
    <message>
        <source>Another program has been using the data for a long time. Try again in a moment.</source>
        <translation>برنامه دیگری مدتی است روی داده‌ها می‌نویسد. کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. An administrator can give it to you.</source>
        <translation>برای این کار به دسترسی «{right}» نیاز دارید. مدیر سامانه می‌تواند آن را به شما بدهد.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. An administrator can give it to you: {givers}.</source>
        <translation>برای این کار به دسترسی «{right}» نیاز دارید. مدیر سامانه می‌تواند آن را به شما بدهد: {givers}.</translation>
    </message>
    <message>
        <source>The long proofs are the project's own tests, and there are none in {path}.</source>
        <translation>اثبات‌های طولانی همان آزمون‌های پروژه‌اند و در {path} چیزی از آن‌ها نیست.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Get the file again.</source>
        <translation>{name} خراب است یا تا آخر کپی نشده. آن را دوباره بگیرید.</translation>
    </message>
    <message>
        <source>{text} is too far in the past or the future. Is it another calendar?</source>
        <translation>تاریخ «{text}» دور از ذهن است؛ شاید تقویم اشتباه انتخاب شده باشد.</translation>
    </message>
    <message>
        <source>{text} is not written as the dates expected here: {formats}.</source>
        <translation>«{text}» تاریخ به شکل خواسته‌شده نیست: {formats}.</translation>
    </message>
    <message>
        <source>The map names the field {field}, which {kind} does not have.</source>
        <translation>در الگوی ورود فیلد {field} آمده است که برای «{kind}» وجود ندارد.</translation>
    </message>
    <message>
        <source>{name} is here already, with {value}.</source>
        <translation>{name} از پیش با {value} ثبت شده است.</translation>
    </message>
    <message>
        <source>Row {row} of the same file has {value} already.</source>
        <translation>ردیف {row} همین فایل {value} را دارد.</translation>
    </message>
    <message>
        <source>There is no stage {text} among: {stages}.</source>
        <translation>مرحله «{text}» میان این‌ها نیست: {stages}.</translation>
    </message>
    <message>
        <source>This deal has neither a person nor an organisation.</source>
        <translation>این فرصت فروش نه شخص دارد و نه سازمان.</translation>
    </message>
    <message>
        <source>This row was imported before, from the same file.</source>
        <translation>این ردیف پیش‌تر از همین فایل وارد شده است.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>It cannot be closed on {closed}: it began on {opened}.</source>
        <translation>نمی‌تواند در {closed} بسته شده باشد: در {opened} آغاز شده است.</translation>
    </message>
    <message>
        <source>It was booked on {booked}, after its own day {visit}.</source>
        <translation>در {booked} رزرو شده که بعد از روز مراجعه ({visit}) است.</translation>
    </message>
    <message>
        <source>One column says that they came and another that they did not.</source>
        <translation>یک ستون می‌گوید آمده و ستون دیگر می‌گوید نیامده است.</translation>
    </message>
    <message>
        <source>No key, number or name says whose visit it was.</source>
        <translation>شناسه، شماره یا نامی نیست که نشان دهد این نوبت از آنِ چه کسی بوده است.</translation>
    </message>
    <message>
        <source>{name} is not the file of that import any more. Undo that import and begin anew.</source>
        <translation>{name} دیگر همان فایل آن ورود نیست. آن ورود را بازگردانید و از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>There is no import {batch}.</source>
        <translation>ورود {batch} پیدا نشد.</translation>
    </message>
    <message>
        <source>The map is for {found}, not for {wanted}.</source>
        <translation>این الگوی ورود برای {found} است، نه {wanted}.</translation>
    </message>
    <message>
        <source>The import of {file} is still running. Stop it first.</source>
        <translation>ورود {file} هنوز در جریان است. نخست آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Fill in {field} first.</source>
        <translation>ابتدا «{field}» را پر کنید.</translation>
    </message>
    <message>
        <source>What was chosen for {field} is no longer in its list. Choose again.</source>
        <translation>گزینه‌ای که برای «{field}» انتخاب شده بود دیگر در لیست نیست. دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>{field} takes one answer only.</source>
        <translation>برای «{field}» فقط یک پاسخ می‌توان داد.</translation>
    </message>
    <message>
        <source>The chosen result does not ask for this. Choose the result again.</source>
        <translation>نتیجه انتخاب‌شده این را نمی‌پرسد. نتیجه را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>{text} cannot be read as {field}.</source>
        <translation>«{text}» برای «{field}» پذیرفتنی نیست.</translation>
    </message>
    <message>
        <source>Say who is calling, or write the number.</source>
        <translation>تماس‌گیرنده را انتخاب کنید یا شماره را بنویسید.</translation>
    </message>
    <message>
        <source>Only an incoming call can be missed.</source>
        <translation>فقط تماس ورودی می‌تواند بی‌پاسخ باشد.</translation>
    </message>
    <message>
        <source>A missed call cannot be later than now.</source>
        <translation>زمان تماس بی‌پاسخ نمی‌تواند بعد از اکنون باشد.</translation>
    </message>
    <message>
        <source>This call back is done or given up already.</source>
        <translation>این تماس مجدد پیش‌تر انجام یا رها شده است.</translation>
    </message>
    <message>
        <source>This call is not over yet. Correct it afterwards.</source>
        <translation>این تماس هنوز تمام نشده است. پس از پایان، آن را اصلاح کنید.</translation>
    </message>
    <message>
        <source>A call begins before it is answered, is answered before it ends, and is not later than now.</source>
        <translation>تماس پیش از پاسخ آغاز می‌شود، پیش از پایان پاسخ داده می‌شود و نمی‌تواند در آینده باشد.</translation>
    </message>
    <message>
        <source>The recording is not available: there is no {place}.</source>
        <translation>صدای ضبط‌شده موجود نیست: {place} پیدا نشد.</translation>
    </message>
    <message>
        <source>The recording is not available: {place} cannot be read from this computer.</source>
        <translation>صدای ضبط‌شده موجود نیست: {place} از این رایانه خواندنی نیست.</translation>
    </message>
    <message>
        <source>The recording is not available: {place} is empty.</source>
        <translation>صدای ضبط‌شده موجود نیست: {place} خالی است.</translation>
    </message>
    <message>
        <source>{place} is not the recording that the exchange made. It was changed, so it is not played.</source>
        <translation>{place} همان صدایی نیست که مرکز تلفن ضبط کرده بود. تغییر کرده است و پخش نمی‌شود.</translation>
    </message>
    <message>
        <source>{place} leads out of the clinic’s folder of recordings, so it is not played.</source>
        <translation>{place} به بیرون از پوشه صداهای ضبط‌شده کلینیک می‌رسد؛ برای همین پخش نمی‌شود.</translation>
    </message>
    <message>
        <source>{place} is not a sound file, so it is not opened.</source>
        <translation>{place} فایل صوتی نیست؛ برای همین باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The recording is not at the https address of the clinic’s settings, so it is not opened.</source>
        <translation>صدای ضبط‌شده در نشانی https تنظیمات کلینیک نیست؛ برای همین باز نمی‌شود.</translation>
    </message>
    <message>
        <source>There is no recording of this call to hear any more.</source>
        <translation>دیگر صدای ضبط‌شده‌ای از این تماس برای شنیدن نیست.</translation>
    </message>
    <message>
        <source>This computer has no program that plays {place}.</source>
        <translation>این رایانه برنامه‌ای برای پخش {place} ندارد.</translation>
    </message>
    <message>
        <source>This call is over already.</source>
        <translation>این تماس دیگر پایان یافته است.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>مبلغ نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>{title} is closed. Reopen the deal first.</source>
        <translation>«{title}» بسته شده است. ابتدا فرصت فروش را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>Choose the person or the organisation of the deal.</source>
        <translation>شخص یا سازمان این فرصت فروش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{title} cannot move to {stage} before these are filled in: {fields}.</source>
        <translation>برای رفتن «{title}» به مرحله «{stage}» ابتدا این‌ها را پر کنید: {fields}.</translation>
    </message>
    <message>
        <source>{title} is open already.</source>
        <translation>«{title}» همین حالا باز است.</translation>
    </message>
    <message>
        <source>{stage} is a stage of another pipeline than that of {title}.</source>
        <translation>مرحله «{stage}» در قیف فروش «{title}» نیست.</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>در چند کلمه بنویسید این فرصت فروش درباره چیست.</translation>
    </message>
    <message>
        <source>The pipeline {name} is archived and takes no new deals. Choose another one.</source>
        <translation>قیف فروش {name} بایگانی شده و فرصت تازه نمی‌پذیرد. قیف دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The stages of {title} follow its workflow and are not moved by hand.</source>
        <translation>مرحله‌های «{title}» با گردش کار عوض می‌شود و دستی جابه‌جا نمی‌شود.</translation>
    </message>
    <message>
        <source>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be archived.</source>
        <translation>{name} قیف پایه است و فرصت هر سرنخ تازه به آن می‌آید. بایگانی نمی‌شود.</translation>
    </message>
    <message>
        <source>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be deleted.</source>
        <translation>{name} قیف پایه است و فرصت هر سرنخ تازه به آن می‌آید. حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>An open stage has between 0 and 99 percent, and no other stage has the same.</source>
        <translation>پیشرفت یک مرحله باز بین ۰ تا ۹۹ درصد است و با هیچ مرحله دیگری یکی نیست.</translation>
    </message>
    <message>
        <source>{name} has deals ({count}), so it cannot be deleted. Archive it instead.</source>
        <translation>{name} فرصت فروش دارد ({count}) و حذف نمی‌شود. آن را بایگانی کنید.</translation>
    </message>
    <message>
        <source>Deals stand at {stage} ({count}), so its kind stays. Move them to another stage first.</source>
        <translation>در {stage} فرصت فروش هست ({count})، پس نوع آن نمی‌تواند تغییر کند. اول آن‌ها را به مرحله دیگری ببرید.</translation>
    </message>
    <message>
        <source>{stage} is the last stage of its kind. A pipeline has an open, a won and a lost stage at least.</source>
        <translation>{stage} تنها مرحله نوع خود است. هر قیف دست‌کم یک مرحله باز، یک مرحله موفق و یک مرحله ناموفق دارد.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>یک نام برای آن بنویسید.</translation>
    </message>
    <message>
        <source>The deals of {stage} can only go to a stage of the same pipeline and the same kind.</source>
        <translation>فرصت‌های {stage} فقط می‌توانند به مرحله‌ای از همین قیف و همین نوع بروند.</translation>
    </message>
    <message>
        <source>Deals stand at {stage} ({count}). Choose the stage they go to.</source>
        <translation>در {stage} فرصت فروش هست ({count}). مرحله‌ای را که به آن می‌روند انتخاب کنید.</translation>
    </message>
    <message>
        <source>Say what the rule does: choose it in the third sentence.</source>
        <translation>بگویید قاعده چه می‌کند: در جمله سوم انتخاب کنید.</translation>
    </message>
    <message>
        <source>A rule cannot lose deals, because nobody would say why. Choose another stage than {stage}.</source>
        <translation>قاعده نمی‌تواند فرصتی را ناموفق کند، چون کسی دلیلش را نمی‌گوید. به جای {stage} مرحله دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>With this rule a deal would go round in a circle: {rules}. Choose another stage, or switch one of them off.</source>
        <translation>با این قاعده فرصت فروش دور خودش می‌چرخد: {rules}. مرحله دیگری انتخاب کنید یا یکی از آن‌ها را خاموش کنید.</translation>
    </message>
    <message>
        <source>{stage} belongs to another pipeline. The stages of a rule are those of one pipeline.</source>
        <translation>{stage} از قیف دیگری است. مرحله‌های یک قاعده همه از یک قیف‌اند.</translation>
    </message>
    <message>
        <source>A future activity needs a title, a date and a description.</source>
        <translation>فعالیت آتی باید عنوان، تاریخ و شرح داشته باشد.</translation>
    </message>
    <message>
        <source>The status of {title} cannot change in this way. A new wish of a closed lead is a new lead.</source>
        <translation>وضعیت «{title}» را نمی‌توان این‌گونه تغییر داد. برای خواسته جدید، سرنخ جدیدی ثبت کنید.</translation>
    </message>
    <message>
        <source>{name} is no longer in use. Choose another marketing method.</source>
        <translation>«{name}» دیگر استفاده نمی‌شود. شیوه بازاریابی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{title} is closed, so there is nothing to hand out. Take it off the choice.</source>
        <translation>{title} بسته شده است و کاری برای سپردن ندارد. آن را از انتخاب بردارید.</translation>
    </message>
    <message>
        <source>{title} would be left with nothing planned. Choose the next step, or close it.</source>
        <translation>«{title}» بدون کار برنامه‌ریزی‌شده می‌ماند. گام بعدی را انتخاب کنید یا آن را ببندید.</translation>
    </message>
    <message>
        <source>Choose at least one person for the lead.</source>
        <translation>برای سرنخ دست‌کم یک نفر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose at least one reason why it was lost.</source>
        <translation>دست‌کم یک دلیل فروش ناموفق را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} was merged or archived and gets no new work.</source>
        <translation>«{name}» ادغام یا بایگانی شده است و کار جدید نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The program itself needs the list {name}, so it stays.</source>
        <translation>لیست «{name}» برای خود برنامه لازم است و می‌ماند.</translation>
    </message>
    <message>
        <source>{next} cannot follow {template}: rounds need persons, and internal and client work never mix.</source>
        <translation>«{next}» نمی‌تواند پس از «{template}» بیاید: لیست تماس به افراد نیاز دارد و کار داخلی با کار مراجعه‌کننده در هم نمی‌آمیزد.</translation>
    </message>
    <message>
        <source>{name} is neither a date nor a time, so it cannot say when the next task is due.</source>
        <translation>«{name}» نه تاریخ است و نه ساعت، پس موعد کار بعدی را تعیین نمی‌کند.</translation>
    </message>
    <message>
        <source>Write the delay as a number from 0 and the hour as 09:30.</source>
        <translation>فاصله را با عددی از ۰ به بالا و ساعت را مانند ۰۹:۳۰ بنویسید.</translation>
    </message>
    <message>
        <source>Choose the list that {name} takes its values from.</source>
        <translation>لیستی را که مقدارهای «{name}» از آن می‌آید انتخاب کنید.</translation>
    </message>
    <message>
        <source>Say why the work ends after {result}.</source>
        <translation>بگویید چرا پس از «{result}» کار تمام می‌شود.</translation>
    </message>
    <message>
        <source>The work process ends with {name}, which this kind of result may not do. Change its next steps first.</source>
        <translation>گردش کار با «{name}» تمام می‌شود، ولی این نوع نتیجه نمی‌تواند پایان کار باشد. ابتدا گام‌های بعدی آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>{name} has answers already, so its type stays. Archive it and make another field.</source>
        <translation>«{name}» پاسخ دارد و نوع آن عوض نمی‌شود. آن را بایگانی کنید و فیلد دیگری بسازید.</translation>
    </message>
    <message>
        <source>{name} cannot close a deal: only a success wins, and only a categorical refusal loses.</source>
        <translation>«{name}» فرصت فروش را نمی‌بندد: فقط نتیجه موفق آن را موفق و فقط انصراف قطعی آن را ناموفق می‌کند.</translation>
    </message>
    <message>
        <source>{name} is the last template of its type and stays.</source>
        <translation>«{name}» آخرین قالب از این نوع است و می‌ماند.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>نامی بنویسید.</translation>
    </message>
    <message>
        <source>There is no basic pipeline with the stage that is needed. Ask the administrator to set it up.</source>
        <translation>قیف فروش پایه‌ای که این مرحله را داشته باشد نیست. از مدیر سامانه بخواهید آن را بسازد.</translation>
    </message>
    <message>
        <source>There is no template to plan the first step with. Ask the administrator to make one.</source>
        <translation>قالبی برای برنامه‌ریزی گام اول نیست. از مدیر سامانه بخواهید آن را بسازد.</translation>
    </message>
    <message>
        <source>{template} does not allow the result {result}.</source>
        <translation>برای «{template}» نتیجه «{result}» را نمی‌توان ثبت کرد.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>مسئول کار را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Work never ends with {result}: only a success or a categorical refusal ends it. Choose what comes next.</source>
        <translation>کار با «{result}» تمام نمی‌شود: فقط نتیجه موفق یا انصراف قطعی آن را تمام می‌کند. گام بعدی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The work process still leads from {after} to {name}. Change that step first.</source>
        <translation>در گردش کار هنوز پس از «{after}» نوبت «{name}» است. ابتدا آن گام را تغییر دهید.</translation>
    </message>
    <message>
        <source>{name} has tasks already, so its type stays.</source>
        <translation>با «{name}» کار ثبت شده است و نوع آن عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Say who the caller from {number} is before a lead is made.</source>
        <translation>پیش از ثبت سرنخ مشخص کنید {number} شماره چه کسی است.</translation>
    </message>
    <message>
        <source>This request is closed already.</source>
        <translation>این درخواست پیش‌تر بسته شده است.</translation>
    </message>
    <message>
        <source>Write a number of minutes from {least} to {most}.</source>
        <translation>تعداد دقیقه را از {least} تا {most} بنویسید.</translation>
    </message>
    <message>
        <source>This request was merged into another one already. Go on with that one.</source>
        <translation>این درخواست قبلاً در درخواست دیگری ادغام شده است. کار را در همان ادامه دهید.</translation>
    </message>
    <message>
        <source>Nobody has answered this request yet, so it has no cause.</source>
        <translation>هنوز کسی به این درخواست پاسخ نداده است، پس علتی هم ندارد.</translation>
    </message>
    <message>
        <source>One request is {name}'s, the other is {other}'s. If they are one person, merge the people first.</source>
        <translation>یکی از درخواست‌ها از {name} و دیگری از {other} است. اگر هر دو یک نفرند، اول پرونده‌های آن‌ها را ادغام کنید.</translation>
    </message>
    <message>
        <source>This is the same request. Choose another one.</source>
        <translation>این همان درخواست است. درخواست دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is dealing with this request.</source>
        <translation>{name} این درخواست را در دست دارد.</translation>
    </message>
    <message>
        <source>Choose what the request was about.</source>
        <translation>موضوع درخواست را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This visit was called off. Make the lead from the person's card.</source>
        <translation>این نوبت لغو شده است. سرنخ را از کارت شخص ثبت کنید.</translation>
    </message>
    <message>
        <source>Say whose wish it is: choose a visit or a person.</source>
        <translation>بگویید این خواسته از کیست: یک نوبت یا یک شخص را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Give a person, a number or a few words, so that somebody can answer.</source>
        <translation>شخص، شماره یا چند کلمه بنویسید تا بتوان پاسخ داد.</translation>
    </message>
    <message>
        <source>The work does not end with {result}. Choose what comes next.</source>
        <translation>کار با «{result}» تمام نمی‌شود. گام بعدی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{title} is done or cancelled already.</source>
        <translation>«{title}» پیش‌تر انجام یا لغو شده است.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>روزی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{title} is the deal of another lead.</source>
        <translation>«{title}» فرصت فروش سرنخ دیگری است.</translation>
    </message>
    <message>
        <source>{day} is over already. Choose today or a later day.</source>
        <translation>{day} گذشته است. امروز یا روزی پس از آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{title} is done when it has a result. Choose the result.</source>
        <translation>«{title}» با ثبت نتیجه انجام می‌شود. نتیجه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody living today was born on {day}. Correct the day of birth.</source>
        <translation>تاریخ تولد {day} ممکن نیست. آن را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Then nobody could manage users any more. Make somebody else an administrator first.</source>
        <translation>دیگر کسی نمی‌ماند که به دیگران دسترسی بدهد. ابتدا شخص دیگری را مدیر سامانه کنید.</translation>
    </message>
    <message>
        <source>{name} is internal work, so no client, lead or deal can be attached to it.</source>
        <translation>«{name}» کار داخلی است و مراجعه‌کننده، سرنخ یا فرصت فروش نمی‌گیرد.</translation>
    </message>
    <message>
        <source>{name} cannot be used for a call round and its personal calls.</source>
        <translation>«{name}» را نمی‌توان برای لیست تماس و تماس‌های شخصی آن به کار برد.</translation>
    </message>
    <message>
        <source>{title} is not done, so there is no result to correct.</source>
        <translation>«{title}» هنوز انجام نشده است و نتیجه‌ای برای اصلاح ندارد.</translation>
    </message>
    <message>
        <source>{title} is not in work.</source>
        <translation>«{title}» در دست انجام نیست.</translation>
    </message>
    <message>
        <source>{name} has no open work to hand over.</source>
        <translation>{name} کار بازی برای واگذاری ندارد.</translation>
    </message>
    <message>
        <source>{name} has this work already. Choose somebody else.</source>
        <translation>این کارها همین حالا با {name} است. شخص دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose either one person or one team.</source>
        <translation>یک نفر یا یک تیم را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} has left the clinic. Choose somebody else.</source>
        <translation>{name} دیگر همکار کلینیک نیست. شخص دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the person for {name}.</source>
        <translation>شخص را برای «{name}» انتخاب کنید.</translation>
    </message>
    <message>
        <source>The range ends on {last}, before it begins on {first}.</source>
        <translation>بازه در {last} تمام می‌شود، پیش از آغازش در {first}.</translation>
    </message>
    <message>
        <source>A range needs its first and its last day.</source>
        <translation>بازه باید روز اول و روز آخر داشته باشد.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>{moment} is over already. Choose a later moment.</source>
        <translation>{moment} گذشته است. زمان دیرتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{title} does not have this result. Choose another.</source>
        <translation>«{title}» این نتیجه را ندارد. نتیجه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{title} is a call round: it is done when its calls are.</source>
        <translation>«{title}» لیست تماس است و با انجام تماس‌هایش تمام می‌شود.</translation>
    </message>
    <message>
        <source>All calls left in {title} are in colleagues’ hands.</source>
        <translation>همه تماس‌های باقی‌مانده «{title}» در دست همکاران است.</translation>
    </message>
    <message>
        <source>{title} cannot go from its status to this one.</source>
        <translation>«{title}» از وضعیت فعلی به این وضعیت نمی‌رود.</translation>
    </message>
    <message>
        <source>{name} has {title} already.</source>
        <translation>«{title}» در دست {name} است.</translation>
    </message>
    <message>
        <source>The template {name} is no longer in use. Choose another.</source>
        <translation>قالب «{name}» دیگر استفاده نمی‌شود. قالب دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The result of {title} could be corrected on its own day only.</source>
        <translation>نتیجه «{title}» را فقط در همان روز می‌شد اصلاح کرد.</translation>
    </message>
    <message>
        <source>Choose at least two persons for {name}.</source>
        <translation>برای «{name}» دست‌کم دو نفر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{result} has won the deal of {title}. Reopen the deal instead.</source>
        <translation>با نتیجه «{result}» فرصت فروش «{title}» موفق شده است. به‌جای اصلاح، فرصت فروش را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>There is no number in {text}. Write the digits of the phone.</source>
        <translation>در «{text}» شماره‌ای نیست. رقم‌های شماره تلفن را بنویسید.</translation>
    </message>
    <message>
        <source>This person has {number} already.</source>
        <translation>شماره {number} از پیش برای این شخص ثبت شده است.</translation>
    </message>
    <message>
        <source>{text} is not an address. Write an e-mail such as name@example.org, or the name in the messenger.</source>
        <translation>«{text}» درست نیست. ایمیل را مانند name@example.org یا نام کاربری پیام‌رسان را بنویسید.</translation>
    </message>
    <message>
        <source>Write at least the city or the street.</source>
        <translation>دست‌کم شهر یا خیابان را بنویسید.</translation>
    </message>
    <message>
        <source>Write a name or a phone number, so that this person can be found again.</source>
        <translation>نام یا شماره تلفن را بنویسید تا این شخص دوباره پیدا شود.</translation>
    </message>
    <message>
        <source>{names} may be the same person. Open the record, or say that this one is really new.</source>
        <translation>شاید {names} همین شخص باشد. پرونده را باز کنید یا تأیید کنید که شخص جدیدی است.</translation>
    </message>
    <message>
        <source>The file number {number} belongs to somebody else.</source>
        <translation>شماره پرونده {number} از آنِ شخص دیگری است.</translation>
    </message>
    <message>
        <source>There is still open work for {name}. Finish or cancel it first.</source>
        <translation>برای {name} هنوز کار باز هست. ابتدا آن را تمام یا لغو کنید.</translation>
    </message>
    <message>
        <source>Write the name first: a client’s file needs one.</source>
        <translation>ابتدا نام را بنویسید؛ پرونده مراجعه‌کننده بدون نام نمی‌شود.</translation>
    </message>
    <message>
        <source>Nobody is their own relative. Choose another person.</source>
        <translation>کسی خویشاوند خودش نیست. شخص دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>ابتدا چیزی بنویسید.</translation>
    </message>
    <message>
        <source>Only the author can change or remove a comment.</source>
        <translation>یادداشت را فقط نویسنده‌اش می‌تواند ویرایش یا حذف کند.</translation>
    </message>
    <message>
        <source>There is already a tag that says nearly the same: {names}. Use it, or say that {name} is really new.</source>
        <translation>برچسب مشابهی از پیش هست: {names}. همان را بردارید یا تأیید کنید که «{name}» جدید است.</translation>
    </message>
    <message>
        <source>{name} is too big. A file may have at most {most} MB.</source>
        <translation>فایل «{name}» بزرگ است. اندازه فایل حداکثر {most} مگابایت است.</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <translation>فایل «{name}» خالی است.</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another person to merge with.</source>
        <translation>هر دو یک پرونده‌اند. برای ادغام شخص دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} was merged into another record already. Open that one.</source>
        <translation>پرونده {name} پیش‌تر در پرونده‌ای دیگر ادغام شده است. آن را باز کنید.</translation>
    </message>
    <message>
        <source>{name} was not merged with anybody.</source>
        <translation>پرونده {name} در پرونده‌ای ادغام نشده است.</translation>
    </message>
    <message>
        <source>{name} was merged at another workstation. The records can be parted there.</source>
        <translation>پرونده {name} در ایستگاه کاری دیگری ادغام شده است. همان‌جا می‌توان آن‌ها را جدا کرد.</translation>
    </message>
    <message>
        <source>Write what must be watched for.</source>
        <translation>بنویسید به چه چیزی باید توجه شود.</translation>
    </message>
    <message>
        <source>The card has this very warning already.</source>
        <translation>همین هشدار روی پرونده هست.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>نخست نامی بنویسید.</translation>
    </message>
    <message>
        <source>There is a category named {name} already.</source>
        <translation>دسته‌ای با نام «{name}» هست.</translation>
    </message>
    <message>
        <source>There are answers to {name} already. Archive the field and make another one.</source>
        <translation>«{name}» پیش‌تر پاسخ گرفته است. این فیلد را بایگانی کنید و فیلد دیگری بسازید.</translation>
    </message>
    <message>
        <source>Choose the team that may see this contact.</source>
        <translation>تیمی را که اجازه دیدن این مخاطب را دارد انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>نام سازمان را بنویسید.</translation>
    </message>
    <message>
        <source>There is an organisation named {name} already. Open it, or write another name.</source>
        <translation>سازمانی با نام «{name}» هست. آن را باز کنید یا نام دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Write the name of the family member.</source>
        <translation>نام عضو خانواده را بنویسید.</translation>
    </message>
    <message>
        <source>Write the name and the login of the user.</source>
        <translation>نام و نام کاربری را بنویسید.</translation>
    </message>
    <message>
        <source>Somebody else has the login {login}. Choose another.</source>
        <translation>نام کاربری «{login}» از آنِ شخص دیگری است. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{number} belongs to {name} already. One mobile number is one user.</source>
        <translation>شماره {number} از آنِ {name} است. هر شماره همراه فقط برای یک کاربر است.</translation>
    </message>
    <message>
        <source>The role {role} may do more than you may, so you can neither give it nor take it away.</source>
        <translation>دسترسی‌های نقش «{role}» از دسترسی‌های خود شما بیشتر است؛ بنابراین نه می‌توانید آن را بدهید و نه پس بگیرید.</translation>
    </message>
    <message>
        <source>You manage the staff of your own branch only. Choose your branch, or ask an administrator.</source>
        <translation>شما فقط کارکنان شعبه خودتان را مدیریت می‌کنید. شعبه خودتان را انتخاب کنید یا از مدیر سامانه کمک بگیرید.</translation>
    </message>
    <message>
        <source>{name} still has open tasks. Hand them over first.</source>
        <translation>{name} هنوز کار باز دارد. ابتدا آن‌ها را واگذار کنید.</translation>
    </message>
    <message>
        <source>Write the name of the team.</source>
        <translation>نام تیم را بنویسید.</translation>
    </message>
    <message>
        <source>There is a team named {name} already.</source>
        <translation>تیمی با نام «{name}» از پیش هست.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} از قبل هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it as 09:30.</source>
        <translation>«{text}» ساعت نیست. آن را به شکل 09:30 بنویسید.</translation>
    </message>
    <message>
        <source>{closes} is not after {opens}. Write when it begins and then when it ends.</source>
        <translation>{closes} بعد از {opens} نیست. اول شروع و بعد پایان را بنویسید.</translation>
    </message>
    <message>
        <source>{first} and {second} share time. Let one end earlier.</source>
        <translation>{first} و {second} هم‌پوشانی دارند. یکی باید زودتر تمام شود.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>روز آخر، {last}، پیش از روز اول، {first}، است.</translation>
    </message>
    <message>
        <source>There is no weekday number {number}.</source>
        <translation>روز هفته شماره {number} وجود ندارد.</translation>
    </message>
    <message>
        <source>A visit takes from {least} to {most} minutes.</source>
        <translation>یک نوبت از {least} تا {most} دقیقه طول می‌کشد.</translation>
    </message>
    <message>
        <source>A course has from one visit to {most}.</source>
        <translation>یک دوره از یک تا {most} جلسه دارد.</translation>
    </message>
    <message>
        <source>A check-up is due after one month to {most}.</source>
        <translation>معاینه دوره‌ای از یک تا {most} ماه بعد است.</translation>
    </message>
    <message>
        <source>{name} has the code {code} already.</source>
        <translation>کد {code} برای {name} است.</translation>
    </message>
    <message>
        <source>A price cannot be below nothing.</source>
        <translation>قیمت نمی‌تواند منفی باشد.</translation>
    </message>
    <message>
        <source>Hours are of one day. Leave the hours out for several days, or choose one day.</source>
        <translation>ساعت فقط برای یک روز است. برای چند روز ساعت را خالی بگذارید یا یک روز انتخاب کنید.</translation>
    </message>
    <message>
        <source>{day} is {name} already. Change that one.</source>
        <translation>{day} از قبل {name} است. همان را تغییر دهید.</translation>
    </message>
    <message>
        <source>Choose a weekday or a day for the shift.</source>
        <translation>برای شیفت یک روز هفته یا یک تاریخ انتخاب کنید.</translation>
    </message>
    <message>
        <source>The program does not know the public holidays of this country in that year. Add them by hand.</source>
        <translation>برنامه تعطیلات رسمی این کشور را در آن سال نمی‌داند. آن‌ها را دستی اضافه کنید.</translation>
    </message>
    <message>
        <source>{at} is over already. Choose a later time.</source>
        <translation>{at} گذشته است. زمان دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{provider} does not give {service}. Choose another therapist.</source>
        <translation>{provider} خدمت {service} را ارائه نمی‌دهد. درمانگر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The clinic is closed on {day}. Choose another day.</source>
        <translation>کلینیک در {day} تعطیل است. روز دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The clinic is closed on {day}: {name}. Choose another day.</source>
        <translation>کلینیک در {day} تعطیل است: {name}. روز دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{provider} does not work then ({at}). Choose a free time, or another therapist.</source>
        <translation>{provider} آن زمان ({at}) کار نمی‌کند. زمان خالی یا درمانگر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{provider} has somebody else then ({at}). Choose another free time.</source>
        <translation>{provider} آن زمان ({at}) با فرد دیگری نوبت دارد. زمان خالی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{provider} has {name} then ({at}). Choose another free time.</source>
        <translation>{provider} آن زمان ({at}) با {name} نوبت دارد. زمان خالی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{room} is in use then ({at}). Choose another free time.</source>
        <translation>{room} آن زمان ({at}) پر است. زمان خالی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is talking about this time right now, until {until}. Choose another free time.</source>
        <translation>{name} همین حالا درباره این زمان گفت‌وگو می‌کند (تا {until}). زمان خالی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This person has an appointment with {provider} then ({at}). Choose another time, or move that one.</source>
        <translation>این شخص آن زمان ({at}) نزد {provider} نوبت دارد. زمان دیگری انتخاب کنید یا آن نوبت را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>Write why somebody is booked into a time that is not free.</source>
        <translation>بنویسید چرا در ساعتی که خالی نیست نوبت داده می‌شود.</translation>
    </message>
    <message>
        <source>Choose the service.</source>
        <translation>خدمت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the therapist.</source>
        <translation>درمانگر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} wrote through a form and is a contact yet. Make a client of this contact first.</source>
        <translation>{name} از فرم آمده و هنوز مخاطب است. نخست او را مراجعه‌کننده کنید.</translation>
    </message>
    <message>
        <source>{name} is shown to their own team alone, and {branch} would not find them. Show them to everybody first.</source>
        <translation>{name} فقط برای تیم خودش دیده می‌شود و {branch} او را پیدا نمی‌کند. اول او را برای همه قابل دیدن کنید.</translation>
    </message>
    <message>
        <source>The appointment is “{before}” and cannot become “{after}”. Book a new one if it is needed.</source>
        <translation>نوبت «{before}» است و «{after}» نمی‌شود. در صورت نیاز نوبت تازه بدهید.</translation>
    </message>
    <message>
        <source>The appointment is for {day}. Move it to today first, or admit without it.</source>
        <translation>نوبت برای {day} است. نخست آن را به امروز جابه‌جا کنید، یا بدون نوبت پذیرش کنید.</translation>
    </message>
    <message>
        <source>There is nothing to book. Choose a free time.</source>
        <translation>چیزی برای ثبت نیست. یک زمان خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Say why it is cancelled: press the digit of a reason.</source>
        <translation>بگویید چرا لغو می‌شود: رقم دلیل را بزنید.</translation>
    </message>
    <message>
        <source>The appointment is at {at}: nobody is missing before that. Cancel or move it instead.</source>
        <translation>نوبت {at} است و پیش از آن کسی غایب نیست. آن را لغو یا جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>An admission needs a service. Add one.</source>
        <translation>پذیرش خدمت می‌خواهد. یکی بیفزایید.</translation>
    </message>
    <message>
        <source>{name} has several open leads: {leads}. Say which one this visit is for, or that it is for none.</source>
        <translation>{name} چند سرنخ باز دارد: {leads}. بگویید این مراجعه برای کدام است، یا برای هیچ‌کدام.</translation>
    </message>
    <message>
        <source>On the waiting list this is “{before}” and cannot become “{after}”. Put the person there anew.</source>
        <translation>در لیست انتظار «{before}» است و «{after}» نمی‌شود. شخص را دوباره به لیست بیفزایید.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}. Change one of them.</source>
        <translation>روز پایان، {last}، پیش از روز آغاز، {first}، است. یکی را تغییر دهید.</translation>
    </message>
    <message>
        <source>{last} is over already. Choose a later last day.</source>
        <translation>{last} گذشته است. روز پایان دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} does not want messages. Take the tick of the SMS away, and call instead.</source>
        <translation>{name} نمی‌خواهد پیام بگیرد. تیک پیامک را بردارید و تماس بگیرید.</translation>
    </message>
    <message>
        <source>{name} has no mobile number that works. Write one on the card, or take the tick of the SMS away.</source>
        <translation>برای {name} شماره همراه درستی ثبت نشده است. شماره را در کارت بنویسید یا تیک پیامک را بردارید.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>متن پیام خالی است. متنی بنویسید.</translation>
    </message>
    <message>
        <source>The message is “{before}” and cannot become “{after}” any more.</source>
        <translation>وضعیت پیام «{before}» است و دیگر نمی‌تواند «{after}» شود.</translation>
    </message>
    <message>
        <source>Write an amount greater than nothing.</source>
        <translation>مبلغی بیشتر از صفر بنویسید.</translation>
    </message>
    <message>
        <source>No more can go back than was paid. Write a smaller amount.</source>
        <translation>بیشتر از آنچه پرداخت شده است برگردانده نمی‌شود. مبلغ کمتری بنویسید.</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>در این باره پیش‌تر تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>The record has gone on since, and cannot go back to this. Open its card and see how it stands.</source>
        <translation>این مورد از آن پس پیش رفته است و به این حالت برنمی‌گردد. پرونده را باز کنید و وضعیت کنونی را ببینید.</translation>
    </message>
    <message>
        <source>This cannot be taken back by insisting. The keys beside it say what can be done.</source>
        <translation>این مورد با پافشاری برنمی‌گردد. کلیدهای کنار آن می‌گویند چه می‌توان کرد.</translation>
    </message>
    <message>
        <source>The record is not here any more. Let it go.</source>
        <translation>این مورد دیگر اینجا نیست. از آن بگذرید.</translation>
    </message>
    <message>
        <source>Something that this belongs to is not here. If its entry stands in this list too, try that one again first.</source>
        <translation>چیزی که این مورد به آن وابسته است، اینجا نیست. اگر آن هم در این لیست است، نخست آن را دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A colleague has found another time for this visit, or has cancelled it.</source>
        <translation>همکاری برای این نوبت وقت دیگری یافته یا آن را لغو کرده است.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; joining goes on there when you begin again.</source>
        <translation>متوقف شد. آنچه رسیده نگه داشته شده است؛ دفعه بعد اتصال از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Joining was begun on this computer with another passphrase. Type that one, or begin anew: what has come so far is fetched again then.</source>
        <translation>اتصال در این رایانه با گذرواژه دیگری آغاز شده است. همان را وارد کنید یا از نو شروع کنید؛ در این صورت آنچه تاکنون رسیده دوباره دریافت می‌شود.</translation>
    </message>
    <message>
        <source>Joining was begun on this computer with the server {server} and the login {login}. Go on with these, or begin anew.</source>
        <translation>اتصال در این رایانه با سرور {server} و نام کاربری {login} آغاز شده است. با همین‌ها ادامه دهید یا از نو شروع کنید.</translation>
    </message>
    <message>
        <source>{text} is not the address of a server. Write it as the administrator gave it, such as crm.example.org.</source>
        <translation>{text} نشانی سرور نیست. آن را همان‌طور که مدیر سامانه داده بنویسید، مثلاً crm.example.org.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where others could see it. It is asked for by itself.</source>
        <translation>گذرواژه جایش در نشانی نیست؛ دیگران آن را می‌بینند. گذرواژه جداگانه پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached. Check its address and the network, then try again. What was done so far is kept.</source>
        <translation>سرور {host} در دسترس نیست. نشانی آن و شبکه را بررسی کنید و دوباره امتحان کنید. آنچه تاکنون انجام شده محفوظ است.</translation>
    </message>
    <message>
        <source>The network to {host} takes what is sent and gives nothing back. Try again when it is well. What was done so far is kept.</source>
        <translation>شبکه به سوی {host} داده را می‌گیرد و پاسخی برنمی‌گرداند. وقتی شبکه درست شد دوباره امتحان کنید. آنچه تاکنون انجام شده محفوظ است.</translation>
    </message>
    <message>
        <source>The server {host} broke off for a moment. Try again. What was done so far is kept.</source>
        <translation>سرور {host} لحظه‌ای ارتباط را قطع کرد. دوباره امتحان کنید. آنچه تاکنون انجام شده محفوظ است.</translation>
    </message>
    <message>
        <source>The server does not accept the password of {login}. Type it again, or ask the administrator for a new one.</source>
        <translation>سرور گذرواژه {login} را نمی‌پذیرد. آن را دوباره وارد کنید یا از مدیر سامانه گذرواژه تازه بخواهید.</translation>
    </message>
    <message>
        <source>The login {login} may not use the server. Ask the administrator.</source>
        <translation>نام کاربری {login} اجازه استفاده از سرور را ندارد. از مدیر سامانه بپرسید.</translation>
    </message>
    <message>
        <source>The certificate shown is not a valid one of {host}, so nothing was sent. Write the address just as the administrator gave it. A certificate that the clinic has signed itself needs the file of its authority at the end of the address: {host}/crm?sslrootcert=FILE.</source>
        <translation>گواهی ارائه‌شده گواهی معتبر {host} نیست، پس چیزی فرستاده نشد. نشانی را درست همان‌طور که مدیر سامانه داده بنویسید. اگر گواهی را خود کلینیک امضا کرده است، فایل مرجع صدور آن باید در پایان نشانی بیاید: {host}/crm?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The server is older than this program. Try again when the administrator has upgraded it (`crm-desktop server upgrade`).</source>
        <translation>سرور از این برنامه قدیمی‌تر است. پس از آنکه مدیر سامانه آن را به‌روز کرد (`crm-desktop server upgrade`) دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server is newer than this program. Install the newer version on this computer, then try again.</source>
        <translation>سرور از این برنامه تازه‌تر است. نسخه تازه‌تر را روی این رایانه نصب کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>There is no clinic on this server yet. Set up the clinic on this computer first; then bring it to the server: “This station”, in the menu at your name, or `crm-desktop join`.</source>
        <translation>هنوز کلینیکی روی این سرور نیست. نخست کلینیک را روی این رایانه راه‌اندازی کنید و سپس آن را به سرور ببرید: «این ایستگاه» در منوی کنار نام شما، یا `crm-desktop join`.</translation>
    </message>
    <message>
        <source>The server has a clinic already, and so has this base. Two clinics are not mixed: join the server from another folder, or take an empty server.</source>
        <translation>سرور از قبل کلینیک دارد و این پایگاه داده هم کلینیک خود را دارد. دو کلینیک با هم آمیخته نمی‌شوند: از پوشه دیگری به سرور وصل شوید یا سرور خالی بردارید.</translation>
    </message>
    <message>
        <source>Nobody in this base has the login {login} together with the right to change the staff for the whole clinic. Give that login to an administrator here, or name another founder on the server.</source>
        <translation>در این پایگاه داده کسی با نام کاربری {login} و حق تغییر کارکنان در کل کلینیک نیست. این نام کاربری را به یک مدیر در اینجا بدهید یا روی سرور بنیان‌گذار دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>The login {login} is nobody of this clinic any more. Ask the administrator.</source>
        <translation>نام کاربری {login} دیگر به کسی در این کلینیک تعلق ندارد. از مدیر سامانه بپرسید.</translation>
    </message>
    <message>
        <source>This base has joined {server} already, as {login}.</source>
        <translation>این پایگاه داده پیش‌تر با نام {login} به {server} متصل شده است.</translation>
    </message>
    <message>
        <source>This base has no server. `crm-desktop join` connects it with one.</source>
        <translation>این پایگاه داده سروری ندارد. `crm-desktop join` آن را به یک سرور متصل می‌کند.</translation>
    </message>
    <message>
        <source>The server did not take a row of {table} ({row}, {reason}). `crm-desktop check` says what is wrong with it; nothing here is lost.</source>
        <translation>سرور یک سطر از {table} را نپذیرفت ({row}، {reason}). `crm-desktop check` می‌گوید ایراد آن چیست؛ چیزی از اینجا از دست نرفته است.</translation>
    </message>
    <message>
        <source>Nothing was sent. Say --yes if nobody is here to be asked.</source>
        <translation>چیزی فرستاده نشد. اگر کسی نیست که پرسیده شود، ‎--yes‎ را بنویسید.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the server’s password. Put it into {variable}.</source>
        <translation>کسی نیست که گذرواژه سرور از او پرسیده شود. آن را در {variable} بگذارید.</translation>
    </message>
    <message>
        <source>Nobody with the login {login} has a base in this profile. Those who have: {known}.</source>
        <translation>کسی با نام کاربری {login} در این پوشه پایگاه داده ندارد. این‌ها دارند: {known}.</translation>
    </message>
    <message>
        <source>{login} has a base on this computer already. Go back and choose it in the list.</source>
        <translation>کاربر {login} از قبل روی این رایانه پایگاه داده دارد. برگردید و آن را در فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>The address after --dsn is not understood. Write it like postgresql://USER@HOST:5432/DATABASE.</source>
        <translation>نشانی پس از --dsn خوانا نیست. آن را به شکل postgresql://USER@HOST:5432/DATABASE بنویسید.</translation>
    </message>
    <message>
        <source>The server {server} does not answer: {reason}. Check its name, its port and the network, and that it runs.</source>
        <translation>سرور {server} پاسخ نمی‌دهد: {reason}. نام، درگاه، شبکه و روشن بودن آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The server {server} broke off: {reason}. What was not finished is not there; do it again.</source>
        <translation>سرور {server} کار را قطع کرد: {reason}. آنچه تمام نشده بود ثبت نشد؛ دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>{user} may not do this on the server: {reason}. Do it as the administrator who set it up.</source>
        <translation>{user} اجازه این کار را در سرور ندارد: {reason}. آن را با مدیری انجام دهید که سرور را راه انداخت.</translation>
    </message>
    <message>
        <source>{login} can no longer sign in, but {user} may not end sessions that are open. They can read and send nothing any more; a superuser, or a member of pg_signal_backend, can end them.</source>
        <translation>{login} دیگر نمی‌تواند وارد شود، ولی {user} اجازه بستن نشست‌های باز را ندارد. آن نشست‌ها دیگر نه می‌خوانند و نه می‌فرستند؛ superuser یا عضو pg_signal_backend می‌تواند آن‌ها را ببندد.</translation>
    </message>
    <message>
        <source>The server wants a password of {user}. Put it into PGPASSWORD, or into the file of PGPASSFILE.</source>
        <translation>سرور گذرواژه {user} را می‌خواهد. آن را در PGPASSWORD یا در فایل PGPASSFILE بگذارید.</translation>
    </message>
    <message>
        <source>The server does not accept this login and password of {user}. Check both.</source>
        <translation>سرور این نام کاربری و گذرواژه {user} را نمی‌پذیرد. هر دو را بررسی کنید.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not to be trusted: {reason}. Name the server as its certificate does, and the authority that signed it with sslrootcert=FILE.</source>
        <translation>گواهی {server} درخور اعتماد نیست: {reason}. سرور را با همان نامی که در گواهی است بنامید و مرجع صادرکننده را با sslrootcert=FILE بدهید.</translation>
    </message>
    <message>
        <source>The server {server} offers no encryption. Switch TLS on there (ssl = on) and give it a certificate.</source>
        <translation>سرور {server} رمزگذاری ندارد. TLS را در آن روشن کنید (ssl = on) و به آن گواهی بدهید.</translation>
    </message>
    <message>
        <source>The server does not let {user} in from here: {reason}. Add a line to its pg_hba.conf and reload it.</source>
        <translation>سرور {user} را از اینجا راه نمی‌دهد: {reason}. یک سطر به pg_hba.conf آن بیفزایید و تنظیمات را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>There is no database {database} on this server. Make an empty one with createdb, or name another.</source>
        <translation>در این سرور پایگاه داده {database} نیست. با createdb یک پایگاه خالی بسازید یا نام دیگری بدهید.</translation>
    </message>
    <message>
        <source>The server {server} refused the connection: {reason}.</source>
        <translation>سرور {server} اتصال را رد کرد: {reason}.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL {found}. At least version {least} is needed: upgrade it first.</source>
        <translation>این سرور PostgreSQL {found} است. دست‌کم نسخه {least} لازم است: نخست آن را ارتقا دهید.</translation>
    </message>
    <message>
        <source>The extension btree_gist is missing on this server, and without it one slot could be given twice. Install the package postgresql-contrib, or allow the extension in a managed service.</source>
        <translation>افزونه btree_gist در این سرور نیست و بدون آن یک نوبت ممکن است به دو نفر داده شود. بسته postgresql-contrib را نصب کنید یا افزونه را در سرویس ابری مجاز کنید.</translation>
    </message>
    <message>
        <source>The database {database} stores text as {encoding}. Make one with createdb --encoding=UTF8 --template=template0.</source>
        <translation>پایگاه داده {database} متن را با {encoding} نگه می‌دارد. پایگاهی با createdb --encoding=UTF8 --template=template0 بسازید.</translation>
    </message>
    <message>
        <source>{server} is a standby and takes no changes. Name the primary, or add target_session_attrs=read-write.</source>
        <translation>{server} سرور پشتیبان است و تغییری نمی‌پذیرد. سرور اصلی را نام ببرید یا target_session_attrs=read-write را بیفزایید.</translation>
    </message>
    <message>
        <source>{user} may not set up the server. It takes a superuser, or a role with CREATEROLE and BYPASSRLS that owns the database.</source>
        <translation>{user} اجازه راه‌اندازی سرور را ندارد. یک superuser لازم است، یا نقشی با CREATEROLE و BYPASSRLS که صاحب پایگاه داده باشد.</translation>
    </message>
    <message>
        <source>The database {database} is not empty: it has {table}. Make an empty database for the clinic.</source>
        <translation>پایگاه داده {database} خالی نیست: {table} در آن است. برای کلینیک یک پایگاه خالی بسازید.</translation>
    </message>
    <message>
        <source>The database {database} is a clinic's server already. `server upgrade` brings it to this version; nothing was changed.</source>
        <translation>پایگاه داده {database} از پیش سرور یک کلینیک است. با `server upgrade` به این نسخه می‌رسد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The database {database} is no clinic's server yet. `server init` makes it one.</source>
        <translation>پایگاه داده {database} هنوز سرور کلینیک نیست. `server init` آن را می‌سازد.</translation>
    </message>
    <message>
        <source>The server has the schema {found}, and this program knows {known} at most. Nothing goes back: use the newer program.</source>
        <translation>ساختار سرور {found} است و این برنامه تا {known} را می‌شناسد. هیچ چیز به عقب برنمی‌گردد: از برنامه تازه‌تر استفاده کنید.</translation>
    </message>
    <message>
        <source>This PostgreSQL has a role {login} already, and it is not a login of this clinic. Choose another login, or drop that role if nobody needs it.</source>
        <translation>این PostgreSQL از پیش نقشی به نام {login} دارد که نام کاربری این کلینیک نیست. نام دیگری برگزینید، یا اگر کسی آن نقش را لازم ندارد حذفش کنید.</translation>
    </message>
    <message>
        <source>{login} can sign in already. `server reset-password` gives a new password.</source>
        <translation>{login} هم‌اکنون می‌تواند وارد شود. `server reset-password` گذرواژه تازه می‌دهد.</translation>
    </message>
    <message>
        <source>{login} cannot be a login. A login has no spaces and 63 bytes at most, and does not begin with pg_ or crm_.</source>
        <translation>{login} نمی‌تواند نام کاربری باشد. نام کاربری فاصله ندارد، حداکثر 63 بایت است و با pg_ یا crm_ آغاز نمی‌شود.</translation>
    </message>
    <message>
        <source>This password is too short for the server. The least length is {least}.</source>
        <translation>این گذرواژه برای سرور کوتاه است. کمترین درازا {least} است.</translation>
    </message>
    <message>
        <source>Nobody here can sign in as {login}. `server add-user` makes a login or opens a closed one.</source>
        <translation>کسی در اینجا با نام {login} وارد نمی‌شود. `server add-user` نام کاربری می‌سازد یا نام بسته را باز می‌کند.</translation>
    </message>
    <message>
        <source>There is no clinic on the server yet. The first administrator brings or begins it with crm-desktop join.</source>
        <translation>هنوز کلینیکی در سرور نیست. نخستین مدیر سامانه آن را با crm-desktop join می‌آورد یا آغاز می‌کند.</translation>
    </message>
    <message>
        <source>The clinic does not know {login} yet. Say with --name what colleagues call the new member of staff.</source>
        <translation>کلینیک هنوز {login} را نمی‌شناسد. با --name بگویید همکاران او را چه می‌نامند.</translation>
    </message>
    <message>
        <source>There is no single role called {name}. The roles of this clinic: {known}.</source>
        <translation>یک نقش یگانه به نام {name} نیست. نقش‌های این کلینیک: {known}.</translation>
    </message>
    <message>
        <source>There is no single branch called {name}. The branches of this clinic: {known}.</source>
        <translation>یک شعبه یگانه به نام {name} نیست. شعبه‌های این کلینیک: {known}.</translation>
    </message>
    <message>
        <source>{program} of PostgreSQL {version} or newer is not on this computer. Install the client programs (Debian: postgresql-client) or run this on the server.</source>
        <translation>{program} از PostgreSQL {version} یا تازه‌تر در این رایانه نیست. برنامه‌های کلاینت را نصب کنید (Debian: postgresql-client) یا این دستور را روی سرور اجرا کنید.</translation>
    </message>
    <message>
        <source>{path} is there already. Name a new file for the copy.</source>
        <translation>{path} از پیش هست. برای نسخه پشتیبان فایل تازه‌ای نام ببرید.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>فایل {path} وجود ندارد.</translation>
    </message>
    <message>
        <source>{path} is not a whole copy of a server: {reason}.</source>
        <translation>{path} نسخه کامل یک سرور نیست: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a copy of a database of something else.</source>
        <translation>{path} نسخه پایگاه داده چیز دیگری است.</translation>
    </message>
    <message>
        <source>{program} failed: {reason}. Nothing half-made is left.</source>
        <translation>{program} ناموفق بود: {reason}. چیز نیمه‌کاره‌ای نماند.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {reason}.</source>
        <translation>نسخه پشتیبان {path} نوشته نشد: {reason}.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the password. Put it into {variable}.</source>
        <translation>کسی اینجا نیست که گذرواژه از او پرسیده شود. آن را در {variable} بگذارید.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked. Name the first administrator's login with --login.</source>
        <translation>کسی اینجا نیست که از او پرسیده شود. نام کاربری نخستین مدیر سامانه را با --login بدهید.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached. Go on working: everything is sent as soon as it answers.</source>
        <translation>سرور {host} در دسترس نیست. به کار ادامه دهید: همین که پاسخ دهد همه چیز فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The network to {host} takes what is sent and gives nothing back. Go on working: everything is sent as soon as the network is well again.</source>
        <translation>شبکه تا {host} هر چه فرستاده می‌شود می‌گیرد و چیزی برنمی‌گرداند. به کار ادامه دهید: همین که شبکه درست شود همه چیز فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The server {host} broke off for a moment. Go on working: it is tried again by itself.</source>
        <translation>سرور {host} لحظه‌ای کار را قطع کرد. به کار ادامه دهید: خودکار دوباره امتحان می‌شود.</translation>
    </message>
    <message>
        <source>The server {host} has no room for more work or no free place for another station. Nothing is lost; tell the administrator.</source>
        <translation>سرور {host} جایی برای کار بیشتر یا ایستگاه دیگر ندارد. چیزی از دست نرفته است؛ به مدیر سامانه خبر دهید.</translation>
    </message>
    <message>
        <source>The server does not let this station in. Tell the administrator.</source>
        <translation>سرور این ایستگاه را راه نمی‌دهد. به مدیر سامانه خبر دهید.</translation>
    </message>
    <message>
        <source>The server does not accept the password of {login}. Enter the new one under “This station”, in the menu at your name.</source>
        <translation>سرور گذرواژه {login} را نمی‌پذیرد. گذرواژه تازه را از منوی کنار نام خود، در «این ایستگاه» وارد کنید.</translation>
    </message>
    <message>
        <source>The login {login} may no longer use the server. What was not sent is kept here; tell the administrator.</source>
        <translation>{login} دیگر اجازه استفاده از سرور را ندارد. آنچه فرستاده نشده همین‌جا نگه داشته می‌شود؛ به مدیر سامانه خبر دهید.</translation>
    </message>
    <message>
        <source>The certificate shown is not a valid one of {host}, so nothing was sent and everything is kept here. Tell the administrator: it may have run out, or another computer answers in the server’s place.</source>
        <translation>گواهی ارائه‌شده گواهی معتبر {host} نیست، پس چیزی فرستاده نشد و همه چیز اینجا محفوظ است. به مدیر سامانه خبر دهید: شاید گواهی منقضی شده باشد یا رایانه دیگری به جای سرور پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption, so nothing was sent and everything is kept here. Tell the administrator to turn on TLS.</source>
        <translation>سرور {host} رمزنگاری ندارد، پس چیزی فرستاده نشد و همه چیز اینجا محفوظ است. به مدیر سامانه بگویید TLS را روشن کند.</translation>
    </message>
    <message>
        <source>The server is newer than this program. What you do here is still sent, but what others do does not arrive: install the newer version.</source>
        <translation>سرور از این برنامه تازه‌تر است. آنچه اینجا انجام می‌دهید فرستاده می‌شود، ولی کارهای دیگران به اینجا نمی‌رسد: نسخه تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>There is no clinic in the database {database} on {host}. Check its name, or let the administrator set the server up.</source>
        <translation>در پایگاه داده {database} روی {host} کلینیکی نیست. نام آن را بررسی کنید یا از مدیر سامانه بخواهید سرور را راه بیندازد.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {found}; {needed} or newer is needed. Tell the administrator.</source>
        <translation>سرور PostgreSQL {found} دارد؛ {needed} یا تازه‌تر لازم است. به مدیر سامانه خبر دهید.</translation>
    </message>
    <message>
        <source>The server {host} lacks the extension btree_gist, without which a slot could be given twice. Tell the administrator.</source>
        <translation>سرور {host} افزونه btree_gist را ندارد و بدون آن ممکن است یک نوبت دو بار داده شود. به مدیر سامانه خبر دهید.</translation>
    </message>
    <message>
        <source>The server is older than this program. Go on working; everything is sent as soon as the administrator has upgraded the server.</source>
        <translation>سرور از این برنامه قدیمی‌تر است. به کار ادامه دهید؛ همین که مدیر سامانه سرور را به‌روز کند همه چیز فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server's by {minutes} min. Set it right, or times will be wrong.</source>
        <translation>ساعت این رایانه با ساعت سرور {minutes} دقیقه اختلاف دارد. آن را تنظیم کنید، وگرنه زمان‌ها نادرست می‌شوند.</translation>
    </message>
    <message>
        <source>The server did not understand this program ({reason}). Nothing is lost; tell the administrator.</source>
        <translation>سرور پیام این برنامه را نشناخت ({reason}). چیزی از دست نرفته است؛ به مدیر سامانه خبر دهید.</translation>
    </message>
    <message>
        <source>Older work of this station is missing on the server. It goes on under a new number by itself.</source>
        <translation>کارهای قدیمی‌تر این ایستگاه روی سرور نیست. خودکار با شماره تازه ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>This profile was copied to another computer. This station goes on under a new number by itself.</source>
        <translation>این نمایه به رایانه دیگری کپی شده است. این ایستگاه خودکار با شماره تازه ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>The server does not know this station any more. It goes on under a new number by itself.</source>
        <translation>سرور دیگر این ایستگاه را نمی‌شناسد. خودکار با شماره تازه ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>This station was away for a long time. Everything is compared with the server by itself.</source>
        <translation>این ایستگاه مدت زیادی دور بوده است. همه چیز خودکار با سرور مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>The telephone of this workstation cannot do that.</source>
        <translation>تلفن این ایستگاه چنین امکانی ندارد.</translation>
    </message>
    <message>
        <source>The telephone needs the marked field as well. Fill it in first.</source>
        <translation>برای راه‌اندازی تلفن، فیلد مشخص‌شده هم لازم است. ابتدا آن را پر کنید.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>شماره پورت باید بین ۱ تا ۶۵۵۳۵ باشد.</translation>
    </message>
    <message>
        <source>The telephone exchange {host} does not answer at port {port}. Is it switched on, and is the manager interface open for this network?</source>
        <translation>مرکز تلفن {host} روی درگاه {port} پاسخ نمی‌دهد. روشن است، و رابط مدیریت آن برای این شبکه باز است؟</translation>
    </message>
    <message>
        <source>The telephone exchange {host} has stopped answering. The program goes on trying.</source>
        <translation>مرکز تلفن {host} دیگر پاسخ نمی‌دهد. برنامه باز هم تلاش می‌کند.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no Asterisk manager. Check the address and the port.</source>
        <translation>آنچه در {host}، درگاه {port} پاسخ می‌دهد رابط مدیریت استریسک نیست. نشانی و درگاه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The telephone exchange {host} does not accept this manager's name and password. Correct them in the settings; the program does not try again by itself.</source>
        <translation>مرکز تلفن {host} نام و گذرواژه مدیریت را نمی‌پذیرد. آن‌ها را در تنظیمات درست کنید؛ برنامه خودش دوباره تلاش نمی‌کند.</translation>
    </message>
    <message>
        <source>The certificate of the telephone exchange {host} cannot be trusted. Choose the file of the clinic's own authority in the settings, or have the certificate renewed.</source>
        <translation>گواهی مرکز تلفن {host} قابل اعتماد نیست. فایل مرجع صدور گواهی کلینیک را در تنظیمات انتخاب کنید، یا گواهی را تازه کنید.</translation>
    </message>
    <message>
        <source>The chosen file has no certificate in it. Choose a file in PEM format.</source>
        <translation>در فایل انتخاب‌شده گواهی نیست. فایلی با قالب PEM انتخاب کنید.</translation>
    </message>
    <message>
        <source>The telephone exchange cannot be reached just now. Try again when its light is green.</source>
        <translation>اکنون به مرکز تلفن دسترسی نیست. وقتی چراغ آن سبز شد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The telephone of this workstation has no part in that call.</source>
        <translation>تلفن این ایستگاه کاری در آن تماس نیست.</translation>
    </message>
    <message>
        <source>{number} cannot be dialled. Write the number with digits, and + only at its beginning.</source>
        <translation>{number} را نمی‌توان گرفت. شماره را با رقم بنویسید و + را فقط در آغاز آن.</translation>
    </message>
    <message>
        <source>There is no telephone number in the link {link}.</source>
        <translation>در پیوند {link} شماره تلفنی نیست.</translation>
    </message>
    <message>
        <source>Give a link with a number, as tel:+989121112233.</source>
        <translation>پیوندی با شماره بدهید، مانند tel:+989121112233.</translation>
    </message>
    <message>
        <source>No program on this computer opens {scheme}: links. Choose one in the settings of the system.</source>
        <translation>هیچ برنامه‌ای در این رایانه پیوندهای {scheme}: را باز نمی‌کند. در تنظیمات سیستم یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The call records of the exchange have no column for {column}. Name the columns in the settings of the exchange, or let it write the names in the first line.</source>
        <translation>سوابق تماس مرکز تلفن ستونی برای {column} ندارد. نام ستون‌ها را در تنظیمات مرکز تلفن بدهید، یا بگذارید آن‌ها را در سطر نخست بنویسد.</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Choose the zone in which the exchange writes its times.</source>
        <translation>{zone} منطقه زمانی نیست. منطقه‌ای را انتخاب کنید که مرکز تلفن زمان‌ها را در آن می‌نویسد.</translation>
    </message>
    <message>
        <source>{host} does not give out the exchange's call records just now. The program tries again later.</source>
        <translation>{host} اکنون سوابق تماس مرکز تلفن را نمی‌دهد. برنامه بعداً دوباره تلاش می‌کند.</translation>
    </message>
    <message>
        <source>{host} does not accept the password for the exchange's call records. Correct it in the settings.</source>
        <translation>{host} گذرواژه سوابق تماس مرکز تلفن را نمی‌پذیرد. آن را در تنظیمات درست کنید.</translation>
    </message>
    <message>
        <source>What {host} sends is no list of call records.</source>
        <translation>آنچه {host} می‌فرستد فهرست سوابق تماس نیست.</translation>
    </message>
    <message>
        <source>The message about a call is too long to be one.</source>
        <translation>این پیام درازتر از آن است که خبر یک تماس باشد.</translation>
    </message>
    <message>
        <source>The message about a call is not signed with the agreed secret.</source>
        <translation>پیام تماس با رمز توافق‌شده امضا نشده است.</translation>
    </message>
    <message>
        <source>The message about a call was signed too long ago, or the clock of its sender is wrong.</source>
        <translation>پیام تماس خیلی پیش امضا شده، یا ساعت فرستنده آن درست نیست.</translation>
    </message>
    <message>
        <source>This message about a call has come already.</source>
        <translation>این پیام تماس پیش‌تر رسیده است.</translation>
    </message>
    <message>
        <source>The telephone exchange refused, and said: {said}.</source>
        <translation>مرکز تلفن نپذیرفت و پاسخ داد: {said}.</translation>
    </message>
    <message>
        <source>The telephone exchange does not take over whether you are ready, and said: {said}. Its queues ring you as before.</source>
        <translation>مرکز تلفن نپذیرفت که آماده هستید یا نه، و پاسخ داد: {said}. صف‌های آن مثل قبل به شما زنگ می‌زنند.</translation>
    </message>
    <message>
        <source>{path}, the file of the exchange's call records, cannot be read.</source>
        <translation>فایل گزارش تماس‌های مرکز تلفن، {path}، خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>This is the address of a database. Choose as source of earlier calls: a table in the exchange's database.</source>
        <translation>این نشانی یک پایگاه داده است. برای تماس‌های پیشین «جدولی در پایگاه داده مرکز تلفن» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is no address of a table of call records. Write it as mysql://user@server:3306/asteriskcdrdb or postgresql://user@server/database?table=cdr.</source>
        <translation>این نشانی جدول سوابق تماس نیست. آن را به این شکل بنویسید: mysql://user@server:3306/asteriskcdrdb یا postgresql://user@server/database?table=cdr</translation>
    </message>
    <message>
        <source>There is a password in the address, where everybody can read it. Write it in the field for the password.</source>
        <translation>در نشانی گذرواژه آمده است و همه می‌توانند آن را بخوانند. گذرواژه را در جای خودش بنویسید.</translation>
    </message>
    <message>
        <source>There is no table {table} in the database {database} at {host}. Add ?table= and its name to the address.</source>
        <translation>در پایگاه داده {database} روی {host} جدول {table} نیست. به پایان نشانی ?table= و نام آن را بیفزایید.</translation>
    </message>
    <message>
        <source>There is no database {database} at {host}. Correct the address in the settings.</source>
        <translation>روی {host} پایگاه داده {database} نیست. نشانی را در تنظیمات درست کنید.</translation>
    </message>
    <message>
        <source>The user {user} may not read the table {table} in the database {database}. The administrator of the exchange can give the right to read it (SELECT).</source>
        <translation>کاربر {user} اجازه خواندن جدول {table} در پایگاه داده {database} را ندارد. مدیر مرکز تلفن می‌تواند اجازه خواندن (SELECT) بدهد.</translation>
    </message>
    <message>
        <source>The database at {host} has not answered within {seconds} seconds. If this stays so, its table of call records needs an index by the time of the call.</source>
        <translation>پایگاه داده روی {host} در {seconds} ثانیه پاسخ نداد. اگر باز هم چنین شد، جدول سوابق تماس به نمایه‌ای بر پایه زمان تماس نیاز دارد.</translation>
    </message>
    <message>
        <source>The connection with the database at {host} cannot be trusted: it is not encrypted, or its certificate is not signed by the authority in the settings.</source>
        <translation>به اتصال با پایگاه داده روی {host} نمی‌توان اعتماد کرد: رمزنگاری نشده است، یا گواهی آن را مرجعی که در تنظیمات آمده امضا نکرده است.</translation>
    </message>
    <message>
        <source>The database at {host} refused, and said: {said}.</source>
        <translation>پایگاه داده {host} نپذیرفت و پاسخ داد: {said}.</translation>
    </message>
    <message>
        <source>{address} is no https address; call records are asked for there only, for a password goes along.</source>
        <translation>{address} نشانی https نیست. گزارش تماس‌ها فقط از چنین نشانی‌ای گرفته می‌شود، چون گذرواژه همراه آن می‌رود.</translation>
    </message>
    <message>
        <source>The message about a call cannot be understood: {field} is wrong in it.</source>
        <translation>پیام مربوط به تماس قابل فهم نیست: {field} در آن نادرست است.</translation>
    </message>
    <message>
        <source>This computer’s system has no SIP telephone. Choose the web telephone, or dial with the telephone on the desk.</source>
        <translation>این سیستم‌عامل تلفن SIP ندارد. تلفن وب را انتخاب کنید یا با تلفن روی میز شماره بگیرید.</translation>
    </message>
    <message>
        <source>The SIP telephone needs the address of the exchange and the number of this telephone. Enter them in the settings.</source>
        <translation>تلفن SIP به نشانی مرکز تلفن و شماره این تلفن نیاز دارد. آن‌ها را در تنظیمات وارد کنید.</translation>
    </message>
    <message>
        <source>The SIP telephone cannot use this account ({cause}).</source>
        <translation>تلفن SIP نمی‌تواند از این حساب استفاده کند ({cause}).</translation>
    </message>
    <message>
        <source>The exchange {server} does not accept user {user} with this password. Correct them in the settings; the program does not try again by itself.</source>
        <translation>مرکز تلفن {server} کاربر {user} را با این گذرواژه نمی‌پذیرد. آن‌ها را در تنظیمات اصلاح کنید؛ برنامه خودبه‌خود دوباره تلاش نمی‌کند.</translation>
    </message>
    <message>
        <source>The exchange {server} does not know the user {user}. Check the number of this telephone in the settings.</source>
        <translation>مرکز تلفن {server} کاربر {user} را نمی‌شناسد. شماره این تلفن را در تنظیمات بررسی کنید.</translation>
    </message>
    <message>
        <source>The exchange {server} does not answer. The program goes on trying.</source>
        <translation>مرکز تلفن {server} پاسخ نمی‌دهد. برنامه باز هم تلاش می‌کند.</translation>
    </message>
    <message>
        <source>There is no exchange with the name {server}. Check the address in the settings and the network of this computer.</source>
        <translation>مرکز تلفنی با نام {server} پیدا نشد. نشانی را در تنظیمات و شبکه این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The exchange {server} does not take this telephone just now: {code} {reason}. The program goes on trying.</source>
        <translation>مرکز تلفن {server} اکنون این تلفن را نمی‌پذیرد: {code} {reason}. برنامه باز هم تلاش می‌کند.</translation>
    </message>
    <message>
        <source>The certificate of the exchange {server} cannot be trusted: {cause}. Choose the file of the clinic’s own authority in the settings, or enter the exchange by the name that its certificate bears.</source>
        <translation>گواهی مرکز تلفن {server} قابل اعتماد نیست: {cause}. فایل مرجع صدور گواهی خود کلینیک را در تنظیمات انتخاب کنید یا مرکز تلفن را با همان نامی وارد کنید که در گواهی آن آمده است.</translation>
    </message>
    <message>
        <source>The file {path} with the authority’s certificate cannot be read.</source>
        <translation>فایل {path} با گواهی مرجع صدور خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Another program uses port {port} on this computer. Leave the telephone’s own port empty in the settings, or choose another one.</source>
        <translation>برنامه دیگری روی این رایانه از درگاه {port} استفاده می‌کند. درگاه خود تلفن را در تنظیمات خالی بگذارید یا درگاه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The telephone had to start anew. Calls that ran in it were cut off; it is ready again in a moment.</source>
        <translation>تلفن ناچار شد دوباره راه‌اندازی شود. تماس‌های در جریان قطع شدند؛ لحظه‌ای دیگر دوباره آماده است.</translation>
    </message>
    <message>
        <source>The telephone is not connected to the exchange just now. Try again when its light is green.</source>
        <translation>تلفن اکنون به مرکز تلفن وصل نیست. وقتی چراغ آن سبز شد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>این تماس پایان یافته است.</translation>
    </message>
    <message>
        <source>This is possible only while you are talking.</source>
        <translation>این کار فقط هنگام گفت‌وگو ممکن است.</translation>
    </message>
    <message>
        <source>There are too many calls at this telephone. End one of them first.</source>
        <translation>تماس‌های این تلفن بیش از اندازه است. نخست یکی را پایان دهید.</translation>
    </message>
    <message>
        <source>{number} cannot be dialled at the exchange. Write digits, with +, * or # where they belong.</source>
        <translation>{number} را نمی‌توان در مرکز تلفن گرفت. رقم بنویسید و +، * یا # را فقط در جای خودشان بیاورید.</translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent during a call.</source>
        <translation>هنگام تماس فقط رقم، * و # را می‌توان فرستاد.</translation>
    </message>
    <message>
        <source>The other side and this telephone have no sound format in common. The administrator can choose another order of codecs in the settings.</source>
        <translation>طرف مقابل و این تلفن هیچ قالب صدای مشترکی ندارند. مدیر سامانه می‌تواند ترتیب دیگری از کدک‌ها را در تنظیمات انتخاب کند.</translation>
    </message>
    <message>
        <source>The call was not put through, because the other side does not encrypt the voice and this telephone must.</source>
        <translation>تماس برقرار نشد، چون طرف مقابل صدا را رمزگذاری نمی‌کند و این تلفن باید رمزگذاری کند.</translation>
    </message>
    <message>
        <source>The call was not transferred and is still yours ({cause}).</source>
        <translation>تماس منتقل نشد و همچنان با شماست ({cause}).</translation>
    </message>
    <message>
        <source>The call was not transferred ({cause}), and it has ended. Please call again.</source>
        <translation>تماس منتقل نشد ({cause}) و قطع شد. لطفاً دوباره تماس بگیرید.</translation>
    </message>
    <message>
        <source>The telephone could not do that ({cause}).</source>
        <translation>تلفن نتوانست این کار را انجام دهد ({cause}).</translation>
    </message>
    <message>
        <source>The microphone is not there; calls go on in silence. Plug it in, or choose another one in the settings.</source>
        <translation>میکروفون در دسترس نیست؛ تماس‌ها بی‌صدا ادامه دارند. آن را وصل کنید یا میکروفون دیگری در تنظیمات انتخاب کنید.</translation>
    </message>
    <message>
        <source>The headphones or speakers are not there; calls go on in silence. Plug them in, or choose others in the settings.</source>
        <translation>گوشی یا بلندگو در دسترس نیست؛ تماس‌ها بی‌صدا ادامه دارند. آن را وصل کنید یا دستگاه دیگری در تنظیمات انتخاب کنید.</translation>
    </message>
    <message>
        <source>The web telephone is not installed on this computer. The administrator adds it with ./run.sh --with-web-phone, or by installing crm-desktop[web-phone].</source>
        <translation>تلفن وب روی این رایانه نصب نیست. مدیر سیستم آن را با دستور ‎⁦./run.sh --with-web-phone⁩‎ یا با نصب ⁦crm-desktop[web-phone]⁩ اضافه می‌کند.</translation>
    </message>
    <message>
        <source>The web telephone needs system libraries that are not installed: {libraries}. The administrator adds them with ./run.sh --with-web-phone.</source>
        <translation>تلفن وب به کتابخانه‌هایی از سیستم نیاز دارد که نصب نیستند: {libraries}. مدیر سیستم آن‌ها را با دستور ‎⁦./run.sh --with-web-phone⁩‎ اضافه می‌کند.</translation>
    </message>
    <message>
        <source>The web telephone does not work while the program runs as root. Start the program as an ordinary user.</source>
        <translation>تا وقتی برنامه با کاربر root اجرا می‌شود، تلفن وب کار نمی‌کند. برنامه را با یک کاربر معمولی اجرا کنید.</translation>
    </message>
    <message>
        <source>This system does not let programs shut themselves in, and the web telephone does not work without that. The administrator can allow unprivileged user namespaces.</source>
        <translation>این سیستم به برنامه‌ها اجازه نمی‌دهد خود را در محیطی بسته اجرا کنند و تلفن وب بدون آن کار نمی‌کند. مدیر سیستم می‌تواند unprivileged user namespaces را مجاز کند.</translation>
    </message>
    <message>
        <source>The web telephone works from the next start of the program. Close the program and open it again.</source>
        <translation>تلفن وب از اجرای بعدی برنامه کار خواهد کرد. برنامه را ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This is no address and account of a web telephone. An address looks like wss://exchange.clinic:8089/ws, and a user has letters and digits only.</source>
        <translation>این نشانی و حساب برای تلفن وب درست نیست. نشانی به شکل ‎wss://exchange.clinic:8089/ws‎ است و نام کاربر فقط از حرف و رقم تشکیل می‌شود.</translation>
    </message>
    <message>
        <source>No authority vouches for the certificate of {server}. Its SHA-256 is {fingerprint}. Compare it with the one at the exchange, and enter it in the settings if they are the same.</source>
        <translation>هیچ مرجعی گواهی {server} را تأیید نکرده است. اثر انگشت SHA-256 آن {fingerprint} است. آن را با گواهی مرکز تلفن مقایسه کنید و اگر یکی بودند، در تنظیمات وارد کنید.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not the one that was entered in the settings; its SHA-256 is now {fingerprint}. Ask the administrator whether it was renewed: somebody could be listening in.</source>
        <translation>گواهی {server} همانی نیست که در تنظیمات وارد شده است؛ اثر انگشت SHA-256 آن اکنون {fingerprint} است. از مدیر سیستم بپرسید که آیا گواهی تمدید شده است؛ ممکن است کسی در حال شنود باشد.</translation>
    </message>
    <message>
        <source>Choose one of the clinic’s reasons for a break.</source>
        <translation>یکی از دلیل‌های وقفه را که کلینیک تعریف کرده است انتخاب کنید.</translation>
    </message>
    <message>
        <source>You can sign a colleague off, but not say what they are doing.</source>
        <translation>می‌توانید همکار را از حالت حاضر خارج کنید، اما نمی‌توانید به جای او وضعیت دیگری بگذارید.</translation>
    </message>
    <message>
        <source>{name} has asked not to be called.</source>
        <translation>{name} خواسته است که با او تماس گرفته نشود.</translation>
    </message>
    <message>
        <source>This talk was yours. Let a colleague mark it.</source>
        <translation>این گفت‌وگو با خود شما بوده است. بگذارید همکاری به آن امتیاز بدهد.</translation>
    </message>
    <message>
        <source>A mark is a number from {worst} to {best}.</source>
        <translation>امتیاز عددی از {worst} تا {best} است.</translation>
    </message>
    <message>
        <source>Only a talk that is over can be marked.</source>
        <translation>فقط به گفت‌وگویی که تمام شده است می‌توان امتیاز داد.</translation>
    </message>
    <message>
        <source>This criterion is not there any more. Open the call again.</source>
        <translation>این معیار دیگر وجود ندارد. تماس را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>{number} is not a number that can be dialled.</source>
        <translation>{number} شماره‌ای نیست که بتوان گرفت.</translation>
    </message>
    <message>
        <source>It is {time} where this number is, and the clinic calls nobody at that hour.</source>
        <translation>در محل این شماره ساعت {time} است و کلینیک در این ساعت به کسی زنگ نمی‌زند.</translation>
    </message>
    <message>
        <source>It is {time} where {name} is, and the clinic calls nobody at that hour.</source>
        <translation>در محل {name} ساعت {time} است و کلینیک در این ساعت به کسی زنگ نمی‌زند.</translation>
    </message>
    <message>
        <source>You are in a call, and that would cut it off. It can be done as soon as the call is over.</source>
        <translation>شما در حال مکالمه هستید و این کار تماس را قطع می‌کند. به محض پایان تماس می‌توان آن را انجام داد.</translation>
    </message>
    <message>
        <source>Nobody left in {title} may be called now. The next call is possible from {at}.</source>
        <translation>در {title} اکنون با هیچ‌یک از باقی‌مانده‌ها نباید تماس گرفت. تماس بعدی از {at} ممکن است.</translation>
    </message>
    <message>
        <source>{name} has left the clinic. Choose somebody who works here.</source>
        <translation>{name} از کلینیک رفته است. کسی را انتخاب کنید که اینجا کار می‌کند.</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>شماره را بنویسید.</translation>
    </message>
    <message>
        <source>{number} is in the list already.</source>
        <translation>{number} از پیش در فهرست هست.</translation>
    </message>
    <message>
        <source>{text} cannot be dialled. Write digits, with * or # where the exchange wants them.</source>
        <translation>{text} را نمی‌توان گرفت. رقم بنویسید و هر جا که مرکز تلفن می‌خواهد * یا # بگذارید.</translation>
    </message>
    <message>
        <source>Say where the recordings lie: a folder or an https address.</source>
        <translation>بگویید مکالمه‌های ضبط‌شده کجاست: یک پوشه یا نشانی https.</translation>
    </message>
    <message>
        <source>Name a folder, or an https address without a name and a password, so that nobody on the way can listen.</source>
        <translation>پوشه‌ای بنویسید، یا نشانی https بدون نام کاربری و گذرواژه، تا کسی در میانه راه نشنود.</translation>
    </message>
    <message>
        <source>This rule would change no number. Write what is put before the number, or in place of its beginning.</source>
        <translation>این قاعده هیچ شماره‌ای را تغییر نمی‌دهد. بنویسید چه چیزی پیش از شماره یا به جای آغاز آن گذاشته شود.</translation>
    </message>
    <message>
        <source>There is a rule for these numbers already. Change that one.</source>
        <translation>برای این شماره‌ها از پیش قاعده‌ای هست. همان را تغییر دهید.</translation>
    </message>
    <message>
        <source>Write a number of attempts from {least} to {most}.</source>
        <translation>تعداد تلاش‌ها را از {least} تا {most} بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} of this file is no recorded telephone call. Choose another file.</source>
        <translation>سطر {line} این فایل، تماس تلفنی ضبط‌شده نیست. فایل دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>ProcessCounted</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n روز بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) at {time}</source>
        <translation>
            <numerusform>%n روز بعد، ساعت {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After “{result}”: “{next}” in %n day(s).</source>
        <translation>
            <numerusform>پس از «{result}»: «{next}»، %n روز بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After “{result}”: “{next}” in %n day(s) at {time}.</source>
        <translation>
            <numerusform>پس از «{result}»: «{next}»، %n روز بعد، ساعت {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days this result was told %n time(s).</source>
        <translation>
            <numerusform>در ۳۰ روز گذشته این نتیجه %n بار ثبت شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n template(s)</source>
        <translation>
            <numerusform>در %n قالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks %n thing(s)</source>
        <translation>
            <numerusform>%n فیلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n مقدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n نتیجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Templates, results, lists, process</source>
        <translation>قالب‌ها، نتیجه‌ها، لیست‌ها، روند</translation>
    </message>
    <message>
        <source>The work process could not be read</source>
        <translation>گردش کار خوانده نشد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب تازه</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>نتیجه تازه</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>لیست تازه</translation>
    </message>
    <message>
        <source>Categories of people…</source>
        <translation>دسته‌های اشخاص…</translation>
    </message>
    <message>
        <source>You see the lists and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>لیست‌ها را می‌بینید ولی نمی‌توانید تغییر دهید: به دسترسی «{right}» نیاز دارید که مدیر سامانه از طریق نقش‌هایتان می‌دهد.</translation>
    </message>
    <message>
        <source>You see the work process and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>گردش کار را می‌بینید ولی نمی‌توانید تغییر دهید: به دسترسی «{right}» نیاز دارید که مدیر سامانه از طریق نقش‌هایتان می‌دهد.</translation>
    </message>
    <message>
        <source>Work process</source>
        <translation>گردش کار</translation>
    </message>
    <message>
        <source>What is done, what can come of it, and what follows</source>
        <translation>چه کاری انجام می‌شود، چه نتیجه‌ای دارد و پس از آن چه می‌آید</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>قالب‌ها</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>لیست‌ها</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>روند</translation>
    </message>
    <message>
        <source>Parts of the work process</source>
        <translation>بخش‌های گردش کار</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>Success</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Refusal for now</source>
        <translation>انصراف مشروط</translation>
    </message>
    <message>
        <source>Final refusal</source>
        <translation>انصراف قطعی</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>موکول به بعد</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>ادامه دارد</translation>
    </message>
    <message>
        <source>The work may end with it, and it can win the deal.</source>
        <translation>کار می‌تواند با آن پایان یابد و معامله را موفق کند.</translation>
    </message>
    <message>
        <source>The work never ends with it: a next step follows.</source>
        <translation>کار هرگز با آن پایان نمی‌یابد: گام بعدی در پی دارد.</translation>
    </message>
    <message>
        <source>The work may end with it, and it can lose the deal.</source>
        <translation>کار می‌تواند با آن پایان یابد و معامله را از دست‌رفته کند.</translation>
    </message>
    <message>
        <source>The work never ends with it: it goes on another day.</source>
        <translation>کار هرگز با آن پایان نمی‌یابد: روز دیگری ادامه پیدا می‌کند.</translation>
    </message>
    <message>
        <source>The work never ends with it: it goes on.</source>
        <translation>کار هرگز با آن پایان نمی‌یابد و ادامه پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Nothing: the deal stays open</source>
        <translation>هیچ: معامله باز می‌ماند</translation>
    </message>
    <message>
        <source>Wins the deal</source>
        <translation>معامله موفق می‌شود</translation>
    </message>
    <message>
        <source>Loses the deal</source>
        <translation>معامله از دست می‌رود</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>یکی از لیست</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>چند تا از لیست</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Same performer</source>
        <translation>همان مسئول</translation>
    </message>
    <message>
        <source>Whoever gave the task</source>
        <translation>کسی که کار را سپرده</translation>
    </message>
    <message>
        <source>Owner of the lead or deal</source>
        <translation>مسئول سرنخ یا معامله</translation>
    </message>
    <message>
        <source>A certain colleague</source>
        <translation>همکار مشخص</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>یک گروه</translation>
    </message>
    <message>
        <source>Anybody may take it</source>
        <translation>هر کسی بردارد</translation>
    </message>
    <message>
        <source>The same performer gets it.</source>
        <translation>به همان مسئول می‌رسد.</translation>
    </message>
    <message>
        <source>Whoever gave the task gets it.</source>
        <translation>به کسی می‌رسد که کار را سپرده است.</translation>
    </message>
    <message>
        <source>The owner of the lead or deal gets it.</source>
        <translation>به مسئول سرنخ یا معامله می‌رسد.</translation>
    </message>
    <message>
        <source>{name} gets it.</source>
        <translation>به {name} می‌رسد.</translation>
    </message>
    <message>
        <source>The team {name} gets it.</source>
        <translation>به گروه {name} می‌رسد.</translation>
    </message>
    <message>
        <source>Anybody may take it.</source>
        <translation>هر کسی می‌تواند آن را بردارد.</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} بعد</translation>
    </message>
    <message>
        <source>the same day at {time}</source>
        <translation>همان روز، ساعت {time}</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>همان روز</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” in {time}.</source>
        <translation>پس از «{result}»: «{next}»، {time} بعد.</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” the same day at {time}.</source>
        <translation>پس از «{result}»: «{next}»، همان روز ساعت {time}.</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” the same day.</source>
        <translation>پس از «{result}»: «{next}»، همان روز.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends and the deal is won.</source>
        <translation>پس از «{result}» کار پایان می‌یابد و معامله موفق می‌شود.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends and the deal is lost.</source>
        <translation>پس از «{result}» کار پایان می‌یابد و معامله از دست می‌رود.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends: {reason}.</source>
        <translation>پس از «{result}» کار پایان می‌یابد: {reason}.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends.</source>
        <translation>پس از «{result}» کار پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Nothing is said about “{result}”: the work ends with it.</source>
        <translation>برای «{result}» چیزی تعیین نشده: کار با آن پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Nothing is said about “{result}”: the same task comes again in 2 working days.</source>
        <translation>برای «{result}» چیزی تعیین نشده: همان کار ۲ روز کاری بعد دوباره می‌آید.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program cannot keep its data</source>
        <translation>برنامه نمی‌تواند داده‌هایش را نگه دارد</translation>
    </message>
    <message>
        <source>An invented clinic is being made</source>
        <translation>کلینیکی ساختگی آماده می‌شود</translation>
    </message>
    <message>
        <source>This takes some ten seconds; then the first caller rings.</source>
        <translation>حدود ده ثانیه طول می‌کشد؛ سپس اولین تماس می‌آید.</translation>
    </message>
    <message>
        <source>{last} may no longer sign in here. {now} is signed in now.</source>
        <translation>{last} دیگر اجازه ورود به این برنامه را ندارد. اکنون {now} وارد شده است.</translation>
    </message>
    <message>
        <source>Nobody has kept the recovery code of this clinic yet. Make a new one in the settings.</source>
        <translation>هنوز کسی کد بازیابی این کلینیک را نگه نداشته است. در تنظیمات کد تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>The program is open already; this is its window.</source>
        <translation>برنامه از پیش باز است؛ این پنجره آن است.</translation>
    </message>
    <message>
        <source>Your rights or teams were changed. This holds from now on.</source>
        <translation>دسترسی‌ها یا تیم‌های شما تغییر کرد و از همین حالا اعمال می‌شود.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It was written to the log: %1</source>
        <translation>در برنامه خطایی رخ داد و در گزارش ثبت شد: %1</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message numerus="yes">
        <source>{read} of about %n row(s) · {share}</source>
        <translation>
            <numerusform>{read} از حدود %n ردیف · {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of about %n row(s) · {share} · about {left} left</source>
        <translation>
            <numerusform>{read} از حدود %n ردیف · {share} · حدود {left} مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working on the other screens meanwhile.</source>
        <translation>در این میان می‌توانید در صفحه‌های دیگر کار کنید.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فیروزه‌ای</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>صورتی</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>کهربایی</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>درمانگر جدید</translation>
    </message>
    <message>
        <source>Change the provider</source>
        <translation>تغییر درمانگر</translation>
    </message>
    <message>
        <source>Somebody to whom visits are booked</source>
        <translation>کسی که برایش نوبت ثبت می‌شود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>تخصص</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Letters of a service, then Enter. Left empty: all services.</source>
        <translation>حروف خدمت و سپس Enter. خالی یعنی همه خدمات.</translation>
    </message>
    <message>
        <source>Minutes of a visit</source>
        <translation>دقیقه‌های هر نوبت</translation>
    </message>
    <message>
        <source>A minute less than the least: as usual again.</source>
        <translation>یک دقیقه کمتر از کمترین مقدار یعنی دوباره مدت معمول.</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>اتاق معمول</translation>
    </message>
    <message>
        <source>Colour in the calendar</source>
        <translation>رنگ در تقویم</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>شعبه</translation>
    </message>
    <message>
        <source>Its desk sees who comes. Left empty: that of the room.</source>
        <translation>پذیرش همان شعبه می‌بیند چه کسی می‌آید. اگر خالی بماند: شعبه اتاق.</translation>
    </message>
    <message>
        <source>Login, if they work with the program</source>
        <translation>کاربر، اگر با برنامه کار می‌کند</translation>
    </message>
    <message>
        <source>Gives visits here</source>
        <translation>اینجا نوبت می‌دهد</translation>
    </message>
    <message>
        <source>The provider is being read.</source>
        <translation>اطلاعات درمانگر خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>نام را بنویسید.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>{count} min, as usual</source>
        <translation>{count} دقیقه، مثل همیشه</translation>
    </message>
    <message>
        <source>Minutes of {service}</source>
        <translation>مدت {service} به دقیقه</translation>
    </message>
</context>
<context>
    <name>ProviderStrip</name>
    <message>
        <source>Choose therapists</source>
        <translation>انتخاب درمانگر</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 نفر دیگر</translation>
    </message>
    <message>
        <source>All therapists</source>
        <translation>همه درمانگرها</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>درایو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>فایل %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ناشناخته</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;پوشه:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع فایل:</translation>
    </message>
</context>
<context>
    <name>RecordOperations</name>
    <message>
        <source>What belongs together</source>
        <translation>موارد مرتبط</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Looking for the recording…</source>
        <translation>در جست‌وجوی صدای ضبط‌شده…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>پخش صدای ضبط‌شده (Space)</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>در {place}</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>مدت {time}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>کد بازیابی %1</translation>
    </message>
    <message>
        <source>If the passphrase or this computer's keyring is lost, this code opens the data and sets a new passphrase.</source>
        <translation>اگر گذرواژه یا دسته‌کلید این رایانه از دست برود، با این کد داده‌ها باز می‌شود و می‌توان گذرواژه جدید گذاشت.</translation>
    </message>
    <message>
        <source>Whoever has it can read everything. Keep it with the clinic's contracts, not beside the computer.</source>
        <translation>هرکس این کد را داشته باشد همه‌چیز را می‌خواند. آن را کنار قراردادهای کلینیک نگه دارید، نه کنار رایانه.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>تاریخ صدور: %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>گذرواژه را بنویسید.</translation>
    </message>
    <message>
        <source>The recovery code was not changed; the old one is still valid.</source>
        <translation>کد بازیابی تغییر نکرد؛ کد قبلی همچنان معتبر است.</translation>
    </message>
    <message>
        <source>The new recovery code is valid now. Destroy the old one.</source>
        <translation>کد بازیابی جدید از این پس معتبر است. کد قبلی را از بین ببرید.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>کد بازیابی</translation>
    </message>
    <message>
        <source>It opens the data when the passphrase is lost. Make a new one if the paper is gone or somebody has seen it; the old code then opens nothing any more.</source>
        <translation>اگر گذرواژه از دست برود، این کد داده‌ها را باز می‌کند. اگر برگه آن گم شده یا کسی آن را دیده است، کد تازه‌ای بسازید؛ کد قبلی دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>گذرواژه فعلی</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>ساختن کد تازه…</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>کد بازیابی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>به کار بردن این کد</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message numerus="yes">
        <source>%n character(s) of the code are missing.</source>
        <translation>
            <numerusform>%n نویسه از کد کم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s) too many.</source>
        <translation>
            <numerusform>کد %n نویسه اضافه دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>This is not the last group of the code above.</source>
        <translation>این گروه آخر کد بالا نیست.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code to a file or write it down.</source>
        <translation>چاپگری روی این رایانه نصب نیست. کد را در فایل ذخیره کنید یا روی کاغذ بنویسید.</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>کد به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>کد بازیابی</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>فایل‌های متنی (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>ذخیره کد بازیابی</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer, for example to a memory stick.</source>
        <translation>ذخیره شد. فایل را از این رایانه بیرون ببرید، مثلاً روی یک فلش.</translation>
    </message>
    <message>
        <source>Copied. Put it where only you can read it, for example into a password manager.</source>
        <translation>کپی شد. آن را جایی بگذارید که فقط خودتان بتوانید بخوانید، مثلاً در یک برنامه مدیریت گذرواژه.</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation>این کد بازیابی را نگه دارید</translation>
    </message>
    <message>
        <source>It opens your data if the passphrase or this computer's keyring is lost. It is shown only now: print it, save it elsewhere or write it down. Whoever knows the passphrase can make a new one in the settings.</source>
        <translation>اگر گذرواژه یا دسته‌کلید این رایانه از دست برود، این کد داده‌ها را باز می‌کند. فقط همین حالا نشان داده می‌شود: آن را چاپ کنید، جای دیگری ذخیره کنید یا یادداشت کنید. هرکس گذرواژه را بداند می‌تواند در تنظیمات کد تازه‌ای بسازد.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ذخیره در فایل…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Type the last group of the code, to show that you have it</source>
        <translation>گروه آخر کد را بنویسید تا معلوم شود آن را دارید</translation>
    </message>
</context>
<context>
    <name>RefusalStrip</name>
    <message>
        <source>Call all the same</source>
        <translation>با این حال تماس بگیر</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>پس از تماس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
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
        <translation>ذخیره ردیف‌های پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>دلیل پذیرفته نشدن</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) saved.</source>
        <translation>
            <numerusform>%n ردیف پذیرفته‌نشده ذخیره شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveStageDialog</name>
    <message>
        <source>Remove the stage</source>
        <translation>برداشتن مرحله</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Where do its deals go? Each keeps its history.</source>
        <translation>فرصت‌های آن کجا بروند؟ تاریخچه هر کدام می‌ماند.</translation>
    </message>
    <message>
        <source>The stage is removed. Ctrl+Z takes it back.</source>
        <translation>مرحله برداشته شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>How the practice went</source>
        <translation>نتیجه تمرین</translation>
    </message>
    <message>
        <source>{whole} of {calls}</source>
        <translation>{whole} از {calls}</translation>
    </message>
    <message>
        <source>Calls with every step</source>
        <translation>تماس‌های کامل</translation>
    </message>
    <message>
        <source>Answered in, usually</source>
        <translation>زمان معمول پاسخ</translation>
    </message>
    <message>
        <source>Handled in, usually</source>
        <translation>زمان معمول انجام</translation>
    </message>
    <message>
        <source>Keys and clicks a call</source>
        <translation>کلید و کلیک در هر تماس</translation>
    </message>
    <message>
        <source>Nobody has called yet</source>
        <translation>هنوز کسی تماس نگرفته است</translation>
    </message>
    <message>
        <source>The practice was ended before its first call, so there is nothing to tell.</source>
        <translation>تمرین پیش از اولین تماس پایان یافت؛ پس چیزی برای گزارش نیست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>تمرین دوباره</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>ذخیره جدول</translation>
    </message>
    <message>
        <source>Nothing was left out in any call.</source>
        <translation>در هیچ تماسی گامی جا نماند.</translation>
    </message>
    <message numerus="yes">
        <source>Left out most often, in %n call(s): {step}.</source>
        <translation>
            <numerusform>بیشترین گام جامانده، در %n تماس: {step}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %n call(s) did not come.</source>
        <translation>
            <numerusform>زودتر پایان یافت: %n تماس نیامد.</numerusform>
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
        <translation>ذخیره گزارش</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>گزارش ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>RequestDelegate</name>
    <message>
        <source>Nobody known</source>
        <translation>ناشناس</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>How</source>
        <translation>راه</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>زمان پاسخ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation>سرنخ شد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>از دست رفت</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>هرزنامه</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>%1 در انتظار</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Take into work</source>
        <translation>برداشتن کار</translation>
    </message>
    <message>
        <source>Make a lead of it</source>
        <translation>تبدیل به سرنخ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Spam or lost</source>
        <translation>هرزنامه یا از دست رفته</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Merge with another request</source>
        <translation>ادغام با درخواست دیگر</translation>
    </message>
    <message>
        <source>Cause of the late answer</source>
        <translation>علت دیر پاسخ دادن</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Everybody has an answer</source>
        <translation>همه پاسخ گرفته‌اند</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer</source>
        <translation>
            <numerusform>%n درخواست در انتظار پاسخ است</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation>سرنخ شد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>Lost and spam</source>
        <translation>از دست رفته</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همه راه‌ها</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>همه منابع</translation>
    </message>
    <message>
        <source>New requests come here at once.</source>
        <translation>درخواست‌های جدید بی‌درنگ اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>No requests here</source>
        <translation>درخواستی اینجا نیست</translation>
    </message>
    <message>
        <source>Every contact with the clinic is a request.</source>
        <translation>هر تماس با کلینیک یک درخواست است.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست جدید</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>تبدیل به سرنخ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>موارد مرتبط</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>New result</source>
        <translation>نتیجه تازه</translation>
    </message>
    <message>
        <source>Change the result</source>
        <translation>ویرایش نتیجه</translation>
    </message>
    <message>
        <source>Tasks that are done keep what was answered.</source>
        <translation>کارهای انجام‌شده پاسخ‌های خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معنای آن</translation>
    </message>
    <message>
        <source>What it asks besides a comment</source>
        <translation>جز توضیح چه می‌پرسد</translation>
    </message>
    <message>
        <source>What it does with the deal</source>
        <translation>با معامله چه می‌کند</translation>
    </message>
    <message>
        <source>Nobody was reached</source>
        <translation>کسی پاسخ نداد</translation>
    </message>
    <message>
        <source>Nobody was reached, so nothing is asked; the call says so by itself.</source>
        <translation>کسی پاسخ نداده، پس چیزی پرسیده نمی‌شود و در تماس ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>برای نتیجه نام بنویسید.</translation>
    </message>
    <message>
        <source>The result is saved. Now add it to a template, then say what follows.</source>
        <translation>نتیجه ذخیره شد. اکنون آن را به یک قالب بیفزایید و گام بعدی‌اش را تعیین کنید.</translation>
    </message>
    <message>
        <source>The result is saved. Ctrl+Z takes it back.</source>
        <translation>نتیجه ذخیره شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>ResultKey</name>
    <message>
        <source>Nothing is in work, and this line takes no result.</source>
        <translation>کاری در دست انجام نیست و این ردیف نتیجه نمی‌گیرد.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Would be stored</source>
        <translation>ثبت خواهد شد</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Would be completed</source>
        <translation>تکمیل خواهد شد</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تکمیل شد</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تکراری، ثبت نشد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Every row went in</source>
        <translation>همه ردیف‌ها وارد شد</translation>
    </message>
    <message>
        <source>Every row until then went in</source>
        <translation>همه ردیف‌های تا آن لحظه وارد شد</translation>
    </message>
    <message>
        <source>There is nothing more to say about them.</source>
        <translation>درباره هیچ‌کدام نکته‌ای نیست.</translation>
    </message>
    <message>
        <source>Rows that were not simply stored</source>
        <translation>ردیف‌هایی که به‌سادگی ثبت نشدند</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>بازگشت به ستون‌ها</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>همه ورودها</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>همین حالا وارد شود</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>ذخیره ردیف‌های پذیرفته‌نشده…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>بازگرداندن این ورود</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامه ورود</translation>
    </message>
    <message>
        <source>Only the first rows of each kind are listed here.</source>
        <translation>از هر دسته تنها نخستین ردیف‌ها در اینجا آمده است.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>معامله</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>کاربرد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>هنوز نتیجه‌ای نیست</translation>
    </message>
    <message>
        <source>A result says what came of a task.</source>
        <translation>نتیجه می‌گوید کار به کجا رسید.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>نتیجه تازه</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>{kind}, archived: old tasks keep it</source>
        <translation>{kind}، بایگانی‌شده: کارهای قبلی آن را دارند</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>چه می‌کند</translation>
    </message>
    <message>
        <source>Nobody was reached: the call says so, and nothing is asked.</source>
        <translation>کسی پاسخ نداده: در تماس ثبت می‌شود و چیزی پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>چه می‌پرسد</translation>
    </message>
    <message>
        <source>Nothing but a comment.</source>
        <translation>جز توضیح هیچ.</translation>
    </message>
    <message>
        <source>Templates that allow it</source>
        <translation>قالب‌هایی که آن را دارند</translation>
    </message>
    <message>
        <source>None names it yet: add it to a template.</source>
        <translation>هنوز در هیچ قالبی نیست: آن را به یک قالب بیفزایید.</translation>
    </message>
    <message>
        <source>{type}, required; it sets the next date</source>
        <translation>{type}، الزامی؛ تاریخ کار بعدی را تعیین می‌کند</translation>
    </message>
    <message>
        <source>{type}; it sets the next date</source>
        <translation>{type}؛ تاریخ کار بعدی را تعیین می‌کند</translation>
    </message>
    <message>
        <source>{type}, required</source>
        <translation>{type}، الزامی</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>از دست‌رفته</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>See people</source>
        <translation>دیدن اشخاص</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>تغییر اشخاص</translation>
    </message>
    <message>
        <source>See requests</source>
        <translation>دیدن درخواست‌ها</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>تغییر درخواست‌ها</translation>
    </message>
    <message>
        <source>See leads</source>
        <translation>دیدن سرنخ‌ها</translation>
    </message>
    <message>
        <source>Change leads</source>
        <translation>تغییر سرنخ‌ها</translation>
    </message>
    <message>
        <source>See deals</source>
        <translation>دیدن فرصت‌های فروش</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation>تغییر فرصت‌های فروش</translation>
    </message>
    <message>
        <source>Reopen deals</source>
        <translation>باز کردن دوباره فرصت‌های فروش</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>دیدن کارها</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation>تغییر کارها</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>حذف کارها</translation>
    </message>
    <message>
        <source>Hand over tasks</source>
        <translation>واگذاری کارها</translation>
    </message>
    <message>
        <source>Correct results</source>
        <translation>اصلاح نتیجه‌ها</translation>
    </message>
    <message>
        <source>See calls</source>
        <translation>دیدن تماس‌ها</translation>
    </message>
    <message>
        <source>Change calls</source>
        <translation>تغییر تماس‌ها</translation>
    </message>
    <message>
        <source>Listen to calls and mark them</source>
        <translation>شنیدن و ارزیابی مکالمه‌ها</translation>
    </message>
    <message>
        <source>See appointments</source>
        <translation>دیدن نوبت‌ها</translation>
    </message>
    <message>
        <source>Book and change appointments</source>
        <translation>نوبت دادن و تغییر نوبت‌ها</translation>
    </message>
    <message>
        <source>Book into a time that is not free</source>
        <translation>نوبت دادن در زمان پر</translation>
    </message>
    <message>
        <source>Admit patients</source>
        <translation>پذیرش مراجعه‌کنندگان</translation>
    </message>
    <message>
        <source>See payments</source>
        <translation>دیدن پرداخت‌ها</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>ثبت پرداخت</translation>
    </message>
    <message>
        <source>Change working hours and days off</source>
        <translation>تغییر ساعت کار و روزهای تعطیل</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>ادغام پرونده‌ها</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Keep tags in order</source>
        <translation>مدیریت برچسب‌ها</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ورود اطلاعات از فایل</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>خروجی گرفتن از اطلاعات</translation>
    </message>
    <message>
        <source>Change the work process</source>
        <translation>تغییر گردش کار</translation>
    </message>
    <message>
        <source>Change lists of values</source>
        <translation>تغییر لیست مقدارها</translation>
    </message>
    <message>
        <source>Change staff and roles</source>
        <translation>تغییر کارکنان و نقش‌ها</translation>
    </message>
    <message>
        <source>Change the settings of the clinic</source>
        <translation>تغییر تنظیمات کلینیک</translation>
    </message>
</context>
<context>
    <name>RiskDelegate</name>
    <message>
        <source>Risk</source>
        <translation>ریسک</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Confirmed: they will come</source>
        <translation>تأیید شد: می‌آید</translation>
    </message>
    <message>
        <source>Not confirmed after all</source>
        <translation>لغو تأیید</translation>
    </message>
    <message>
        <source>Call: show and copy the number</source>
        <translation>تماس: نمایش و کپی شماره</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>زمان دیگر</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>لغو نوبت</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>با {name} تماس بگیرید: {number}. شماره کپی شد.</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>تأیید تلفنی نوبت‌ها</translation>
    </message>
    <message>
        <source>The visits of the next working day, whoever may not come first</source>
        <translation>نوبت‌های روز کاری بعد؛ کسانی که احتمال نیامدنشان بیشتر است بالاتر آمده‌اند</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>در انتظار تأیید</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet</source>
        <translation>هنوز کسی تأیید نکرده است</translation>
    </message>
    <message>
        <source>C confirms the visit of a line.</source>
        <translation>کلید C نوبت همان سطر را تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Everybody has confirmed</source>
        <translation>همه تأیید کرده‌اند</translation>
    </message>
    <message>
        <source>Nobody is left to be called.</source>
        <translation>کسی برای تماس باقی نمانده است.</translation>
    </message>
    <message>
        <source>Nothing is booked for the next working day.</source>
        <translation>برای روز کاری بعد نوبتی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>تماسی لازم نیست</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ثبت نوبت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation>ورود مراجعه‌های گذشته</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>Of all such visits {share} were missed</source>
        <translation>در {share} از این نوبت‌ها مراجع نیامده است</translation>
    </message>
    <message>
        <source>Booked {days} days ahead: {share} missed</source>
        <translation>فاصله رزرو (روز): {days}؛ {share} نیامده‌اند</translation>
    </message>
    <message>
        <source>Booked {days} days ahead, age {ages}: {share} missed</source>
        <translation>فاصله رزرو (روز): {days}، سن: {ages}؛ {share} نیامده‌اند</translation>
    </message>
    <message>
        <source>No earlier visits are known</source>
        <translation>مراجعه پیشینی ثبت نشده است</translation>
    </message>
    <message numerus="yes">
        <source>Came to all of %n earlier visit(s)</source>
        <translation>
            <numerusform>به هر %n نوبت پیشین آمده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed {missed} of %n earlier visit(s)</source>
        <translation>
            <numerusform>{missed} نوبت از %n نوبت پیشین را نیامده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from the visits of the past. Until then the list is in order of time.</source>
        <translation>در حال یادگیری از مراجعه‌های گذشته است. تا آن زمان، لیست به ترتیب ساعت است.</translation>
    </message>
    <message>
        <source>The past is too short to tell who may not come: of {needed} visits booked ahead that are needed, {known} are known. The list is in order of time.</source>
        <translation>سابقه برای پیش‌بینی نیامدن کافی نیست: دست‌کم {needed} نوبت از پیش رزروشده لازم است و {known} نوبت موجود است. لیست به ترتیب ساعت است.</translation>
    </message>
    <message>
        <source>No useful signal: days ahead, age and earlier no-shows hardly tell who will not come here ({lift} times the share of chance, {needed} are needed; {base} of visits booked ahead are missed). The list is in order of time.</source>
        <translation>نشانه قابل‌اتکایی نیست: فاصله رزرو، سن و سابقه نیامدن در این کلینیک تقریباً چیزی را پیش‌بینی نمی‌کند ({lift} برابر حالت تصادفی؛ دست‌کم {needed} برابر لازم است؛ {base} از نوبت‌های از پیش رزروشده بدون مراجعه می‌ماند). لیست به ترتیب ساعت است.</translation>
    </message>
    <message>
        <source>Of the visits booked ahead {base} are missed; of the fifth with the highest risk {top} were, {lift} times as many. With those of the same day: {all_base}, and {all_lift} times. Learnt on {day}.</source>
        <translation>{base} از نوبت‌های از پیش رزروشده بدون مراجعه می‌ماند؛ در یک‌پنجمِ پرخطر این رقم {top} بوده است، یعنی {lift} برابر. با احتساب نوبت‌های همان‌روز: {all_base} و {all_lift} برابر. تاریخ یادگیری: {day}.</translation>
    </message>
    <message>
        <source>{first}+</source>
        <translation>{first} به بالا</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>New room</source>
        <translation>اتاق جدید</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>تغییر اتاق</translation>
    </message>
    <message>
        <source>It holds one visit at a time</source>
        <translation>هم‌زمان یک نوبت را جا می‌دهد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>شعبه</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>نام را بنویسید.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>N no answer · B busy · digit and Ctrl+Enter: a talk · F12 pause · Esc ends the round</source>
        <translation>N پاسخ نداد · B اشغال · عدد و Ctrl+Enter: گفتگو · F12 مکث · Esc پایان لیست تماس</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
</context>
<context>
    <name>RoundSummaryDialog</name>
    <message>
        <source>The call round</source>
        <translation>لیست تماس</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>پاسخ داده</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Still to call</source>
        <translation>باقی‌مانده</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Not called, and why</source>
        <translation>با چه کسانی تماس گرفته نشد و چرا</translation>
    </message>
    <message>
        <source>The calls that were not reached come again when their next try is due.</source>
        <translation>تماس‌های بی‌پاسخ در نوبت بعدی خود دوباره می‌آیند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>{number} calls an hour</source>
        <translation>{number} تماس در ساعت</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>Calling in %n second(s)</source>
        <translation>
            <numerusform>تماس تا %n ثانیه دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n مانده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>قاعده جدید</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>ویرایش قاعده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>When</source>
        <translation>وقتی</translation>
    </message>
    <message>
        <source>If</source>
        <translation>اگر</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنگاه</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>قاعده روشن است</translation>
    </message>
    <message>
        <source>Try it on the last 30 days</source>
        <translation>آزمایش روی ۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>Nothing is changed by it. Alt+T</source>
        <translation>چیزی را تغییر نمی‌دهد. Alt+T</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>برای قاعده نامی بنویسید.</translation>
    </message>
    <message>
        <source>Say what the rule does.</source>
        <translation>بگویید قاعده چه می‌کند.</translation>
    </message>
    <message>
        <source>The rule is saved. Ctrl+Z takes it back.</source>
        <translation>قاعده ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Which team</source>
        <translation>کدام گروه</translation>
    </message>
    <message>
        <source>Which colleague</source>
        <translation>کدام همکار</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>به چه کسی می‌رسد</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>What happens</source>
        <translation>چه رخ می‌دهد</translation>
    </message>
    <message>
        <source>Which task</source>
        <translation>کدام کار</translation>
    </message>
    <message>
        <source>With which result</source>
        <translation>با کدام نتیجه</translation>
    </message>
    <message>
        <source>Which status</source>
        <translation>کدام وضعیت</translation>
    </message>
    <message>
        <source>Which stage</source>
        <translation>کدام مرحله</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>0: as long as the stage allows</source>
        <translation>۰: تا جایی که مرحله اجازه می‌دهد</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>هر کدام</translation>
    </message>
    <message>
        <source>Deals of</source>
        <translation>فرصت‌های</translation>
    </message>
    <message>
        <source>That stand at</source>
        <translation>که هستند در</translation>
    </message>
    <message>
        <source>Every pipeline</source>
        <translation>همه قیف‌ها</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>هر مرحله</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>چه انجام شود</translation>
    </message>
    <message>
        <source>To which stage</source>
        <translation>به کدام مرحله</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>چند روز بعد</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>Which tag</source>
        <translation>کدام برچسب</translation>
    </message>
</context>
<context>
    <name>SavedFiltersButton</name>
    <message>
        <source>Forget a filter</source>
        <translation>حذف فیلتر</translation>
    </message>
    <message>
        <source>Keep this filter under a name…</source>
        <translation>ذخیره این فیلتر با نام…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>ذخیره فیلتر</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>نام فیلتر</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>فیلترهای ذخیره‌شده</translation>
    </message>
</context>
<context>
    <name>ScheduleCounts</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n جلسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between</source>
        <translation>
            <numerusform>با فاصله %n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check-up after %n month(s)</source>
        <translation>
            <numerusform>معاینه پس از %n ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDelegate</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Course and check-up</source>
        <translation>دوره و معاینه دوره‌ای</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>آخرین اجرا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>دیگر اینجا نیست</translation>
    </message>
    <message>
        <source>Gives visits</source>
        <translation>نوبت می‌دهد</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>تا {day} نیست</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>ارائه می‌شود</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Every week: {day}</source>
        <translation>هر هفته: {day}</translation>
    </message>
    <message>
        <source>Closed the whole day</source>
        <translation>تمام روز بسته</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>تمام روز</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>همه خدمات</translation>
    </message>
    <message>
        <source>As the branch</source>
        <translation>مانند شعبه</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>هنوز اجرا نشده</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>کاری نبود</translation>
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
        <translation>ساعت کاری هفته</translation>
    </message>
    <message>
        <source>Is away</source>
        <translation>مرخصی</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>روشن یا خاموش</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>برنامه حضور</translation>
    </message>
    <message>
        <source>Who gives visits, where, what and when</source>
        <translation>چه کسی، کجا، چه خدمتی و چه زمانی نوبت می‌دهد</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>درمانگران</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>مرخصی‌ها</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>اتاق‌ها</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>خدمات و قیمت‌ها</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>تعطیلات</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>شیفت‌ها</translation>
    </message>
    <message>
        <source>Night work</source>
        <translation>کار شبانه</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Nobody gives visits yet</source>
        <translation>هنوز درمانگری تعریف نشده</translation>
    </message>
    <message>
        <source>Name the therapists first: a visit is always somebody's.</source>
        <translation>اول درمانگران را معرفی کنید؛ هر نوبت درمانگری دارد.</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>کسی مرخصی نیست</translation>
    </message>
    <message>
        <source>An absence closes the hours and lists the visits that it hits.</source>
        <translation>مرخصی ساعت‌ها را می‌بندد و نوبت‌های آن بازه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>هنوز اتاقی نیست</translation>
    </message>
    <message>
        <source>A room or a chair holds one visit at a time.</source>
        <translation>هر اتاق یا یونیت هم‌زمان یک نوبت را جا می‌دهد.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>هنوز خدمتی نیست</translation>
    </message>
    <message>
        <source>A service has a length, a price and perhaps a course of several visits.</source>
        <translation>هر خدمت مدت و قیمت دارد و شاید دوره‌ای چندجلسه‌ای.</translation>
    </message>
    <message>
        <source>No holidays to come</source>
        <translation>تعطیلی در پیش نیست</translation>
    </message>
    <message>
        <source>On a holiday no visit is offered. P adds the public ones at once.</source>
        <translation>در روز تعطیل نوبتی پیشنهاد نمی‌شود. کلید P تعطیلات رسمی را یک‌جا اضافه می‌کند.</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>شیفتی نیست</translation>
    </message>
    <message>
        <source>Without shifts everybody is there while the branch is open.</source>
        <translation>بدون شیفت، همه در ساعت کاری شعبه حاضر به حساب می‌آیند.</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>درمانگر جدید</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>مرخصی جدید</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>اتاق جدید</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمت جدید</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>تعطیلی جدید</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>شیفت جدید</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعت کاری</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>تعطیلات رسمی</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) added. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n تعطیلی رسمی اضافه شد. Ctrl+Z آن را برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them follow(s) the moon: compare with the calendar.</source>
        <translation>
            <numerusform>%n روز آن قمری است؛ با تقویم رسمی مقایسه کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} {follow}</source>
        <translation>{added} {follow}</translation>
    </message>
    <message>
        <source>With those put away</source>
        <translation>همراه بایگانی‌شده‌ها</translation>
    </message>
    <message>
        <source>Add the public holidays of {year}</source>
        <translation>افزودن تعطیلات رسمی {year}</translation>
    </message>
    <message>
        <source>You see the timetable and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>برنامه حضور را می‌بینید ولی نمی‌توانید تغییر دهید؛ برای این کار دسترسی «{right}» لازم است که مدیر سیستم از طریق نقش‌ها می‌دهد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Day desk</source>
        <translation>دفتر کار</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>نوبت‌ها</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>تأیید تلفنی نوبت‌ها</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌های فروش</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>ورود داده</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>قیف‌های فروش</translation>
    </message>
    <message>
        <source>Work process</source>
        <translation>گردش کار</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>برنامه حضور</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Read aloud</source>
        <translation>متن گفت‌وگو</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>نمایش متن</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>جمع کردن</translation>
    </message>
</context>
<context>
    <name>ScriptWords</name>
    <message>
        <source>Maria</source>
        <comment>a client's given name in a sample</comment>
        <translation>مریم</translation>
    </message>
    <message>
        <source>Hope</source>
        <comment>a client's family name in a sample</comment>
        <translation>امیدی</translation>
    </message>
    <message>
        <source>implants</source>
        <translation>ایمپلنت</translation>
    </message>
    <message>
        <source>Client's name</source>
        <translation>نام مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام کوچک</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>نام تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>کلینیک</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>شعبه</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search by name, phone or file number</source>
        <translation>جست‌وجوی نام، تلفن یا شماره پرونده</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>کسی با «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>شخص جدید «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ساله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentedTabs</name>
    <message>
        <source>The other tabs</source>
        <translation>زبانه‌های دیگر</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>گذرواژه را وارد کنید.</translation>
    </message>
    <message>
        <source>Write the address of the server.</source>
        <translation>نشانی سرور را بنویسید.</translation>
    </message>
    <message>
        <source>Write your login.</source>
        <translation>نام کاربری خود را بنویسید.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>گذرواژه را وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>دست‌کم %n نویسه لازم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>گذرواژه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>Go on joining the clinic's server</source>
        <translation>ادامه اتصال به سرور کلینیک</translation>
    </message>
    <message>
        <source>Joining was begun on this computer and is not done. What has come so far is kept.</source>
        <translation>اتصال در این رایانه آغاز شده و هنوز تمام نشده است. آنچه تاکنون رسیده نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The passphrase that was chosen then</source>
        <translation>گذرواژه‌ای که آن زمان انتخاب شد</translation>
    </message>
    <message>
        <source>The server and the login are known from then.</source>
        <translation>سرور و نام کاربری از همان زمان معلوم است.</translation>
    </message>
    <message>
        <source>The server, the login and the password are known from then.</source>
        <translation>سرور، نام کاربری و گذرواژه از همان زمان معلوم است.</translation>
    </message>
    <message>
        <source>Join the clinic's server</source>
        <translation>اتصال به سرور کلینیک</translation>
    </message>
    <message>
        <source>Everything you may see is fetched onto this computer. Afterwards it works offline too.</source>
        <translation>هر آنچه اجازه دیدنش را دارید روی این رایانه دریافت می‌شود. پس از آن، برنامه بدون شبکه هم کار می‌کند.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه این رایانه</translation>
    </message>
    <message>
        <source>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</source>
        <translation>همه داده‌های این رایانه با آن رمز می‌شود. در هر بار شروع پرسیده می‌شود و جایی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>نشانی سرور</translation>
    </message>
    <message>
        <source>As the administrator gave it, such as crm.example.org</source>
        <translation>همان‌طور که مدیر سامانه داده، مثلاً crm.example.org</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>گذرواژه سرور</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Begin anew with other answers</source>
        <translation>شروع از نو با پاسخ‌های دیگر</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>خدمت جدید</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>تغییر خدمت</translation>
    </message>
    <message>
        <source>What is booked and what is sold</source>
        <translation>آنچه نوبت داده و فروخته می‌شود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>A new name makes a new section.</source>
        <translation>نام جدید، بخش جدید می‌سازد.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Minutes of a visit</source>
        <translation>دقیقه‌های هر نوبت</translation>
    </message>
    <message>
        <source>Check-up after so many months</source>
        <translation>معاینه دوره‌ای پس از چند ماه</translation>
    </message>
    <message>
        <source>0: no check-up call.</source>
        <translation>۰: بدون تماس معاینه.</translation>
    </message>
    <message>
        <source>Visits of the course</source>
        <translation>جلسه‌های دوره</translation>
    </message>
    <message>
        <source>Days between two visits</source>
        <translation>فاصله دو جلسه به روز</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>The price holds from</source>
        <translation>قیمت از تاریخ</translation>
    </message>
    <message>
        <source>Empty: from today. What is booked keeps its price.</source>
        <translation>خالی: از امروز. قیمت نوبت‌های ثبت‌شده عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Goods: sold without a visit</source>
        <translation>کالا: بدون نوبت فروخته می‌شود</translation>
    </message>
    <message>
        <source>Archived: not offered any more</source>
        <translation>بایگانی: دیگر ارائه نمی‌شود</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>نام را بنویسید.</translation>
    </message>
    <message>
        <source>Write the price in figures.</source>
        <translation>قیمت را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>Add a service: three letters and Enter</source>
        <translation>افزودن خدمت: سه حرف و Enter</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>افزودن خدمت</translation>
    </message>
    <message>
        <source>How many: {service}</source>
        <translation>تعداد: {service}</translation>
    </message>
    <message>
        <source>Price: {service}</source>
        <translation>قیمت: {service}</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <translation>حذف {service}</translation>
    </message>
    <message>
        <source>Sum: {amount}</source>
        <translation>جمع: {amount}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازه نوشته</translation>
    </message>
    <message>
        <source>Space between rows</source>
        <translation>فاصله ردیف‌ها</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>نخستین روز هفته</translation>
    </message>
    <message>
        <source>Sound with notices</source>
        <translation>صدا هنگام اعلان</translation>
    </message>
    <message>
        <source>SMS about appointments</source>
        <translation>پیامک نوبت‌ها</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>کشور شماره‌های تلفن</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>جای پنجره</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>معمول زبان</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Persian digits</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Latin digits</source>
        <translation>لاتین</translation>
    </message>
    <message>
        <source>As usual in the calendar</source>
        <translation>معمول تقویم</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شنبه</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>یکشنبه</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>کوچک</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>به اندازه نمایشگر</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>فشرده</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>To the next setting</source>
        <translation>به تنظیم بعدی</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>زبان و تاریخ</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>ظاهر و صدا</translation>
    </message>
    <message>
        <source>For example: %1, %2 and %3</source>
        <translation>نمونه: %1، %2 و %3</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>درباره برنامه</translation>
    </message>
    <message>
        <source>CRM Desktop %1</source>
        <translation>CRM Desktop %1</translation>
    </message>
    <message>
        <source>The data on this computer is in %1</source>
        <translation>داده‌های این رایانه اینجاست: %1</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>وضعیت این ایستگاه</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>مجوزها</translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message>
        <source>Take %1 off</source>
        <translation>برداشتن %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralVisits</name>
    <message numerus="yes">
        <source>All %n session(s) of the course</source>
        <translation>
            <numerusform>هر %n جلسه دوره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>با فاصله %n روز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>New shift</source>
        <translation>شیفت جدید</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>تغییر شیفت</translation>
    </message>
    <message>
        <source>Work of a team goes in turn to who is on shift</source>
        <translation>کار تیم به نوبت به کسانی می‌رسد که سر شیفت‌اند</translation>
    </message>
    <message>
        <source>Once, on a day</source>
        <translation>یک بار، در یک تاریخ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Every week on</source>
        <translation>هر هفته</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>The shift is being read.</source>
        <translation>شیفت خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Choose who is on shift.</source>
        <translation>بگویید چه کسی سر شیفت است.</translation>
    </message>
    <message>
        <source>Write from when until when.</source>
        <translation>ساعت شروع و پایان را بنویسید.</translation>
    </message>
    <message>
        <source>The shift is saved. Ctrl+Z takes it back.</source>
        <translation>شیفت ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Show the keys of this screen</source>
        <translation>نمایش کلیدهای این صفحه</translation>
    </message>
    <message>
        <source>Search anyone</source>
        <translation>جست‌وجوی افراد</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست جدید</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Day desk</source>
        <translation>دفتر کار</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Appointments of the day, waiting list</source>
        <translation>نوبت‌های روز، لیست انتظار</translation>
    </message>
    <message>
        <source>Calls and call-backs</source>
        <translation>تماس‌ها و تماس‌های مجدد</translation>
    </message>
    <message>
        <source>Result of the current task</source>
        <translation>نتیجه کار جاری</translation>
    </message>
    <message>
        <source>New in this list</source>
        <translation>مورد جدید در این لیست</translation>
    </message>
    <message>
        <source>Find any action</source>
        <translation>یافتن هر کاری</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>بازگرداندن آخرین عملیات</translation>
    </message>
    <message>
        <source>What needs you after an outage</source>
        <translation>موردهای در انتظار تصمیم شما پس از قطعی</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>بازگشت به جای قبلی</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
</context>
<context>
    <name>SmsBox</name>
    <message>
        <source>Send an SMS to {number} (Alt+S)</source>
        <translation>ارسال پیامک به {number} (Alt+S)</translation>
    </message>
    <message>
        <source>It will be sent when the clinic's SMS gateway is set up.</source>
        <translation>پس از راه‌اندازی سامانه پیامک کلینیک ارسال می‌شود.</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>ارسال پیامک</translation>
    </message>
    <message>
        <source>This person does not want messages: call instead.</source>
        <translation>این شخص نمی‌خواهد پیام بگیرد؛ تماس بگیرید.</translation>
    </message>
    <message>
        <source>No mobile number that works is written down.</source>
        <translation>شماره همراه درستی ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>StaffDelegate</name>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>شماره همراه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>دارای ورود</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>بدون ورود</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>رفته</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>واگذاری کارها</translation>
    </message>
    <message>
        <source>Leaves the clinic</source>
        <translation>پایان همکاری</translation>
    </message>
    <message>
        <source>Is back at work</source>
        <translation>بازگشت به کار</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) work with the program</source>
        <translation>
            <numerusform>%n نفر با برنامه کار می‌کنند</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>مشغول به کار</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>همکاران پیشین</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>هنوز تیمی نیست</translation>
    </message>
    <message>
        <source>Work can be given to a team; whoever is free takes it.</source>
        <translation>کار را می‌توان به تیم سپرد؛ هر که آزاد باشد آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Who leaves the clinic loses the login and stays here with all that they did.</source>
        <translation>هر که می‌رود اجازه ورودش بسته می‌شود، اما نام و سابقه کارش اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Nobody has left</source>
        <translation>کسی نرفته است</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>هنوز کسی اینجا نیست</translation>
    </message>
    <message>
        <source>Give everybody a login and a role of their own.</source>
        <translation>برای هر نفر نام کاربری و نقش جداگانه‌ای تعیین کنید.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>تیم جدید</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>کاربر جدید</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>A name is a line of its own, and shorter than this.</source>
        <translation>هر نام را در یک خط جدا بنویسید؛ این نام بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>Who gives visits</source>
        <translation>چه کسانی بیمار می‌بینند</translation>
    </message>
    <message>
        <source>With the names of the therapists visits can be booked at once. They keep the hours of the branch and give all services, until the timetable says otherwise.</source>
        <translation>با نام درمانگران می‌توان از همین حالا نوبت داد. تا وقتی در برنامه حضور چیز دیگری ننویسید، ساعت کارشان ساعت کار شعبه است و همه خدمات را ارائه می‌دهند.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>نام‌ها، هر کدام در یک خط</translation>
    </message>
    <message>
        <source>May stay empty. Enter on an empty line goes on, as Ctrl+Enter does.</source>
        <translation>می‌تواند خالی بماند. Enter در خط خالی، مانند Ctrl+Enter، به گام بعد می‌رود.</translation>
    </message>
    <message>
        <source>Dr Karimi</source>
        <translation>دکتر کریمی</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>مرحله جدید</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>ویرایش مرحله</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>پیشرفت، درصد</translation>
    </message>
    <message>
        <source>The stage is for what lies below it, too.</source>
        <translation>پیشرفت‌های کمتر تا مرحله قبل هم همین مرحله‌اند.</translation>
    </message>
    <message>
        <source>Longest stay, days</source>
        <translation>حداکثر توقف، روز</translation>
    </message>
    <message>
        <source>0: as long as it takes</source>
        <translation>۰: هر چقدر لازم باشد</translation>
    </message>
    <message>
        <source>What must be filled in before a deal comes here</source>
        <translation>پیش از رسیدن فرصت به اینجا چه چیزی باید پر شده باشد</translation>
    </message>
    <message>
        <source>Booking an appointment moves the deal here</source>
        <translation>ثبت نوبت فرصت را به اینجا می‌آورد</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>برای مرحله نامی بنویسید.</translation>
    </message>
    <message>
        <source>The stage is saved. Ctrl+Z takes it back.</source>
        <translation>مرحله ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>StagesPart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingStrip</name>
    <message>
        <source>The telephone is connecting since {time}.</source>
        <translation>تلفن از {time} در حال اتصال است.</translation>
    </message>
    <message>
        <source>The telephone does not work since {time}.</source>
        <translation>تلفن از {time} کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Last call heard of: {time}.</source>
        <translation>آخرین رویداد تماس: {time}.</translation>
    </message>
    <message>
        <source>Telephone settings</source>
        <translation>تنظیمات تلفن</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>The practice opens in a window of its own, in some ten seconds.</source>
        <translation>تمرین تا حدود ده ثانیه دیگر در پنجره‌ای جدا باز می‌شود.</translation>
    </message>
    <message>
        <source>The practice could not be started on this computer.</source>
        <translation>تمرین روی این رایانه شروع نشد.</translation>
    </message>
    <message>
        <source>Practise with thirty calls</source>
        <translation>تمرین با سی تماس</translation>
    </message>
    <message>
        <source>In an invented clinic, in a window of its own</source>
        <translation>در کلینیکی ساختگی و در پنجره‌ای جدا</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>شروع تمرین</translation>
    </message>
    <message>
        <source>Thirty callers ring in about half an hour; each waits until you have done with the one before.</source>
        <translation>سی نفر در حدود نیم ساعت تماس می‌گیرند؛ هر تماس منتظر می‌ماند تا تماس قبلی تمام شود.</translation>
    </message>
    <message>
        <source>Use the keys of the telephone as at work. The strip above says what the caller wants.</source>
        <translation>مثل کار روزانه از کلیدهای تلفن استفاده کنید. نوار بالا می‌گوید تماس‌گیرنده چه می‌خواهد.</translation>
    </message>
    <message>
        <source>Nothing of it reaches the clinic: people, calls and results are thrown away at the end.</source>
        <translation>هیچ چیز آن به کلینیک نمی‌رسد: اشخاص، تماس‌ها و نتیجه‌ها در پایان پاک می‌شوند.</translation>
    </message>
    <message>
        <source>F11 pauses. At the end you see how quick each call was and what was left out.</source>
        <translation>با F11 مکث کنید. در پایان می‌بینید هر تماس چقدر طول کشید و چه جا ماند.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Visit</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>بدهکار</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>Visits cost</source>
        <translation>هزینه مراجعات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Deposits among it</source>
        <translation>از این مبلغ بیعانه</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>بازپرداخت‌شده</translation>
    </message>
    <message>
        <source>Statement of {name}</source>
        <translation>صورت‌حساب {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Save the statement as PDF</source>
        <translation>ذخیره صورت‌حساب در فایل PDF</translation>
    </message>
    <message>
        <source>The statement is saved as a PDF file.</source>
        <translation>صورت‌حساب در فایل PDF ذخیره شد.</translation>
    </message>
    <message>
        <source>This part is not shown</source>
        <translation>این بخش نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>پرونده %1</translation>
    </message>
    <message>
        <source>You see only a part of the payments: the balance may be another.</source>
        <translation>شما تنها بخشی از پرداخت‌ها را می‌بینید: شاید مانده چیز دیگری باشد.</translation>
    </message>
    <message>
        <source>No leads</source>
        <translation>سرنخی نیست</translation>
    </message>
    <message>
        <source>A wish of this person would stand here.</source>
        <translation>سرنخ‌های این شخص اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>فرصت فروشی نیست</translation>
    </message>
    <message>
        <source>A deal begins with a lead.</source>
        <translation>فرصت فروش از یک سرنخ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>هنوز کاری انجام نشده</translation>
    </message>
    <message>
        <source>Finished work stands here.</source>
        <translation>کارهای انجام‌شده اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>چیزی در برنامه نیست</translation>
    </message>
    <message>
        <source>N plans a task.</source>
        <translation>با N یک کار برنامه‌ریزی می‌شود.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>هنوز تماسی نیست</translation>
    </message>
    <message>
        <source>F8 on a list writes one down.</source>
        <translation>با F8 در هر لیست یک تماس ثبت می‌شود.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>هنوز مراجعه‌ای نیست</translation>
    </message>
    <message>
        <source>Appointments and admissions stand here.</source>
        <translation>نوبت‌ها و پذیرش‌ها اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>هنوز گردش مالی نیست</translation>
    </message>
    <message>
        <source>What visits cost and what was paid stands here.</source>
        <translation>هزینه مراجعات و پرداخت‌ها اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>هنوز رویدادی نیست</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌های فروش</translation>
    </message>
    <message>
        <source>Done and in work</source>
        <translation>انجام‌شده و در دست انجام</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>در برنامه</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Alt+1…8: the parts. Enter opens. P takes a payment. Ctrl+P prints the money.</source>
        <translation>Alt+1…8 بخش‌ها · Enter باز کردن · P ثبت پرداخت · Ctrl+P چاپ امور مالی</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>مراجعات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مالی</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Parts of the statement</source>
        <translation>بخش‌های پرونده</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>پرونده مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Take a payment (P)</source>
        <translation>دریافت پرداخت (P)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the money as a PDF file</source>
        <translation>ذخیره امور مالی در فایل PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print the money (Ctrl+P)</source>
        <translation>چاپ امور مالی (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>The server is being tried.</source>
        <translation>در حال تلاش برای اتصال به سرور.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to the administrator.</source>
        <translation>رونوشت برداشته شد. آن را در پیامی برای مدیر بچسبانید.</translation>
    </message>
    <message>
        <source>The new password is being tried.</source>
        <translation>گذرواژه تازه آزمایش می‌شود.</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>همه‌چیز روبه‌راه است.</translation>
    </message>
    <message>
        <source>It works; somebody should know of the lines with a triangle.</source>
        <translation>کار می‌کند؛ به سطرهای دارای مثلث توجه کنید.</translation>
    </message>
    <message>
        <source>Something has to be done: see the lines in red.</source>
        <translation>باید کاری کرد: سطرهای قرمز را ببینید.</translation>
    </message>
    <message>
        <source>This base is becoming the clinic of the server {server}. After a break it goes on where it was.</source>
        <translation>این پایگاه داده در حال انتقال به سرور {server} است. پس از قطع شدن از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Several computers work together over a server of the clinic's own. When its administrator has set one up and named you its founder, this base becomes the clinic there; the others then join it.</source>
        <translation>چند رایانه از راه سرورِ خود کلینیک با هم کار می‌کنند. وقتی مدیر سرور آن را راه انداخت و شما را بنیان‌گذار کرد، این پایگاه داده کلینیکِ آن سرور می‌شود و دیگران به آن وصل می‌شوند.</translation>
    </message>
    <message>
        <source>Several computers work together over a server of the clinic's own. Whoever administers the clinic in this program can give it this base.</source>
        <translation>چند رایانه از راه سرورِ خود کلینیک با هم کار می‌کنند. مدیر کلینیک در این برنامه می‌تواند این پایگاه داده را به سرور منتقل کند.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>این ایستگاه</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>وضعیت این ایستگاه</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>رونوشت برای مدیر</translation>
    </message>
    <message>
        <source>Found the clinic's server with this base…</source>
        <translation>انتقال این پایگاه داده به سرور کلینیک…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>After “{result}”</source>
        <translation>پس از «{result}»</translation>
    </message>
    <message>
        <source>A result of the template “{template}”</source>
        <translation>نتیجه‌ای از قالب «{template}»</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Why the work ends</source>
        <translation>چرا کار پایان می‌یابد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>A day off moves it on.</source>
        <translation>روز تعطیل به روز کاری بعد می‌رود.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>پس از چند روز</translation>
    </message>
    <message>
        <source>After minutes</source>
        <translation>پس از چند دقیقه</translation>
    </message>
    <message>
        <source>The work ends here</source>
        <translation>کار همین‌جا پایان می‌یابد</translation>
    </message>
    <message>
        <source>{template} (the same again)</source>
        <translation>{template} (دوباره همان)</translation>
    </message>
    <message>
        <source>A change counts from now on: tasks that are done keep the step they had.</source>
        <translation>تغییر از این پس اعمال می‌شود: کارهای انجام‌شده گام قبلی خود را دارند.</translation>
    </message>
    <message>
        <source>With this step the chain of {templates} cannot end.</source>
        <translation>با این گام زنجیره {templates} هرگز پایان نمی‌یابد.</translation>
    </message>
    <message>
        <source>Write the hour as 9:30, or leave it empty.</source>
        <translation>ساعت را مانند ۹:۳۰ بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Say why the work ends here.</source>
        <translation>بنویسید چرا کار این‌جا پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>انتخاب کنید کار به چه کسی برسد.</translation>
    </message>
    <message>
        <source>The next step is saved and counts from now on. Ctrl+Z takes it back.</source>
        <translation>گام بعدی ذخیره شد و از این پس اعمال می‌شود. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Template and result</source>
        <translation>قالب و نتیجه</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>ویرایش گام</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>ویرایش قالب</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>آزمایش این قالب</translation>
    </message>
    <message>
        <source>What follows what</source>
        <translation>پس از هر نتیجه چه می‌آید</translation>
    </message>
    <message>
        <source>Nothing to lead yet</source>
        <translation>هنوز چیزی نیست</translation>
    </message>
    <message>
        <source>Make a template with results first.</source>
        <translation>نخست یک قالب با نتیجه‌هایش بسازید.</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>ادامه کار</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>چه خواهد شد</translation>
    </message>
    <message>
        <source>A change counts from now on: tasks that are done keep the step they had.</source>
        <translation>تغییر از این پس اعمال می‌شود: کارهای انجام‌شده گام قبلی خود را دارند.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>چه می‌پرسد</translation>
    </message>
    <message>
        <source>Nothing but a comment.</source>
        <translation>جز توضیح هیچ.</translation>
    </message>
    <message>
        <source>The day the client asks for goes before the delay.</source>
        <translation>روزی که مراجعه‌کننده بخواهد بر این فاصله مقدم است.</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>نوع نتیجه</translation>
    </message>
    <message>
        <source>This chain cannot end: none of its results leads to an end of the work.</source>
        <translation>این زنجیره پایان ندارد: هیچ‌یک از نتیجه‌هایش به پایان کار نمی‌رسد.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>همه قالب‌ها</translation>
    </message>
    <message>
        <source>This chain cannot end</source>
        <translation>این زنجیره پایان ندارد</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>تعیین نشده</translation>
    </message>
    <message>
        <source>The work ends</source>
        <translation>پایان کار</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>دوباره همان</translation>
    </message>
</context>
<context>
    <name>SyncMark</name>
    <message>
        <source>Not in step yet</source>
        <translation>هنوز همگام نشده</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>به‌روز تا {time}</translation>
    </message>
    <message>
        <source>Connected with the server</source>
        <translation>به سرور متصل است</translation>
    </message>
    <message>
        <source>No connection with the server</source>
        <translation>اتصال به سرور برقرار نیست</translation>
    </message>
    <message>
        <source>Not in step with the server</source>
        <translation>با سرور همگام نیست</translation>
    </message>
</context>
<context>
    <name>SyncStrips</name>
    <message>
        <source>This station</source>
        <translation>این ایستگاه</translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n change(s) are being sent.</source>
        <translation>
            <numerusform>اتصال دوباره برقرار شد. %n تغییر در حال ارسال است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again. Everything has been sent.</source>
        <translation>اتصال دوباره برقرار شد. همه چیز ارسال شد.</translation>
    </message>
    <message numerus="yes">
        <source>No connection since {time}. %n change(s) wait and will be sent by themselves.</source>
        <translation>
            <numerusform>از {time} اتصال قطع است. %n تغییر در انتظار است و خودبه‌خود ارسال می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection since {time}. Go on working: changes will be sent by themselves.</source>
        <translation>از {time} اتصال قطع است. به کار ادامه دهید؛ تغییرها خودبه‌خود ارسال می‌شوند.</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the server since {time}. %n change(s) wait here and are kept.</source>
        <translation>
            <numerusform>از {time} با سرور همگام نیست. %n تغییر اینجا منتظر مانده و محفوظ است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you.</source>
        <translation>
            <numerusform>%n تغییر در انتظار تصمیم شماست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide (Ctrl+J)</source>
        <translation>تصمیم‌گیری (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Enter shows everybody with this tag, Delete takes it off.</source>
        <translation>Enter همه دارندگان این برچسب را نشان می‌دهد، Delete آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>نمایش همه دارندگان این برچسب</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>برداشتن این برچسب</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tag: two or three words, Enter</source>
        <translation>برچسب: دو سه کلمه و Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
</context>
<context>
    <name>TakeRequestDialog</name>
    <message>
        <source>Take into work</source>
        <translation>برداشتن کار</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Why did the answer take so long?</source>
        <translation>چرا پاسخ دیر شد؟</translation>
    </message>
    <message>
        <source>A digit chooses, Enter takes it</source>
        <translation>رقم انتخاب می‌کند، Enter برمی‌دارد</translation>
    </message>
    <message>
        <source>It has waited for %1.</source>
        <translation>%1 در انتظار بوده است.</translation>
    </message>
    <message>
        <source>Choose the cause: press its digit.</source>
        <translation>علت را انتخاب کنید: رقم آن را بزنید.</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Two letters and Enter</source>
        <translation>دو حرف و Enter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مراجعه‌کننده</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will be called</source>
        <translation>
            <numerusform>با %n نفر تماس گرفته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>مراجعین</translation>
    </message>
    <message>
        <source>Two clients at least</source>
        <translation>دست‌کم دو نفر</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>نحوه ارتباط</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>ویرایش کار</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>ثبت کار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Choose a template: write two letters of its name.</source>
        <translation>قالب را انتخاب کنید: دو حرف از نام آن را بنویسید.</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>خوانا نیست؛ راهنمای زیر فیلد را ببینید.</translation>
    </message>
    <message>
        <source>A call round is with two clients at least.</source>
        <translation>لیست تماس دست‌کم دو نفر می‌خواهد.</translation>
    </message>
    <message>
        <source>Say whom to call: write two letters of the name.</source>
        <translation>انتخاب کنید با چه کسی تماس گرفته شود: دو حرف از نام را بنویسید.</translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation>تغییر کرد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>Planned for {day}. Ctrl+Z takes it back.</source>
        <translation>برای {day} ثبت شد. با Ctrl+Z برمی‌گردد.</translation>
    </message>
    <message>
        <source>At its time</source>
        <translation>سر وقت</translation>
    </message>
    <message>
        <source>5 minutes before</source>
        <translation>۵ دقیقه پیش از آن</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>۱۵ دقیقه پیش از آن</translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>یک ساعت پیش از آن</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>یک روز پیش از آن</translation>
    </message>
    <message>
        <source>Do not remind</source>
        <translation>بدون یادآوری</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Do not call</source>
        <translation>تماس نگیرید</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n ساله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>{task} — {near} at {time}, {day}</source>
        <translation>{task} — {near} ساعت {time}، {day}</translation>
    </message>
    <message>
        <source>{task} — {near}, {day}</source>
        <translation>{task} — {near}، {day}</translation>
    </message>
    <message>
        <source>{task} — {day} at {time}</source>
        <translation>{task} — {day} ساعت {time}</translation>
    </message>
    <message>
        <source>{task} — {day}</source>
        <translation>{task} — {day}</translation>
    </message>
    <message>
        <source>Was due {day} at {time}</source>
        <translation>موعد گذشته: {day} ساعت {time}</translation>
    </message>
    <message>
        <source>Due {day} at {time}</source>
        <translation>موعد: {day} ساعت {time}</translation>
    </message>
    <message>
        <source>Was due {day}</source>
        <translation>موعد گذشته: {day}</translation>
    </message>
    <message>
        <source>Due between {first} and {last}</source>
        <translation>موعد: از {first} تا {last}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>موعد: {day}</translation>
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
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Go through its calls</source>
        <translation>انجام تماس‌ها یکی پس از دیگری</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>نمایش تماس‌های آن</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>اصلاح نتیجه</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>برداشتن کار</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>بازگرداندن به برنامه</translation>
    </message>
    <message>
        <source>Take its next call</source>
        <translation>برداشتن تماس بعدی</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>به تعویق انداختن</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Give to a team</source>
        <translation>واگذاری به تیم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>New task for this client</source>
        <translation>کار جدید برای این مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n کار حذف شد. با Ctrl+Z برمی‌گردد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>The calls of one round. “Show everything” leads back.</source>
        <translation>تماس‌های یک لیست. «نمایش همه» شما را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Enter tells the result, T takes into work</source>
        <translation>Enter نتیجه را ثبت می‌کند و T کار را برمی‌دارد</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>کارهای من</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>کنترل کارها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>کارهای باز</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>همه انواع</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>همه قالب‌ها</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>همه اولویت‌ها</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>کاری نمانده است</translation>
    </message>
    <message>
        <source>What is planned for you stands here.</source>
        <translation>آنچه برای شما برنامه‌ریزی شود اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The team has nothing open</source>
        <translation>تیم کار بازی ندارد</translation>
    </message>
    <message>
        <source>Work nobody has taken yet stands here.</source>
        <translation>کارهایی که هنوز کسی برنداشته اینجا می‌آید.</translation>
    </message>
    <message>
        <source>You gave nothing away</source>
        <translation>کاری به کسی واگذار نکرده‌اید</translation>
    </message>
    <message>
        <source>Tasks you give to others stay in your sight.</source>
        <translation>کارهایی که به دیگران واگذار کنید اینجا زیر نظر شما می‌ماند.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>هنوز کاری نیست</translation>
    </message>
    <message>
        <source>Every dealing with a client begins with a task.</source>
        <translation>هر کار با مراجعه‌کننده از همین‌جا شروع می‌شود.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>موارد مرتبط</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>انتخاب چند مورد</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>باز و بسته</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Today and before</source>
        <translation>امروز و پیش از آن</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Name of the team</source>
        <translation>نام تیم</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Letters of a name, then Enter; ↓ shows everybody.</source>
        <translation>چند حرف از نام و سپس Enter؛ با ↓ همه نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>The team is being read.</source>
        <translation>مشخصات تیم در حال خواندن است.</translation>
    </message>
    <message>
        <source>Write the name of the team.</source>
        <translation>نام تیم را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No telephone</source>
        <translation>بدون تلفن</translation>
    </message>
    <message>
        <source>Telephone in the program (SIP)</source>
        <translation>تلفن درون برنامه (SIP)</translation>
    </message>
    <message>
        <source>Web telephone (WebRTC)</source>
        <translation>تلفن وب (WebRTC)</translation>
    </message>
    <message>
        <source>Another telephone on this computer</source>
        <translation>تلفن دیگری روی همین رایانه</translation>
    </message>
    <message>
        <source>Practice with invented callers</source>
        <translation>تمرین با تماس‌گیرندگان ساختگی</translation>
    </message>
    <message>
        <source>Manager interface of the exchange</source>
        <translation>رابط مدیریت مرکز تلفن</translation>
    </message>
    <message>
        <source>Calls are written down by hand.</source>
        <translation>تماس‌ها دستی ثبت می‌شوند.</translation>
    </message>
    <message>
        <source>You talk through this computer and a headset.</source>
        <translation>با همین رایانه و یک هدست صحبت می‌کنید.</translation>
    </message>
    <message>
        <source>For exchanges that speak WebRTC, and for Windows. It needs more memory.</source>
        <translation>برای مرکز تلفن‌هایی که WebRTC دارند و برای ویندوز. حافظه بیشتری می‌خواهد.</translation>
    </message>
    <message>
        <source>A number is handed to the telephone program you have. Who is calling is not seen.</source>
        <translation>شماره به برنامه تلفنی که دارید سپرده می‌شود. تماس‌گیرنده دیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nobody is really called. For learning and for showing the program.</source>
        <translation>با کسی واقعاً تماس گرفته نمی‌شود. برای آموزش و نمایش برنامه.</translation>
    </message>
    <message>
        <source>UDP (usual)</source>
        <translation>UDP (معمول)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS (encrypted)</source>
        <translation>TLS (رمزگذاری‌شده)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>بدون رمزگذاری</translation>
    </message>
    <message>
        <source>Encrypted if the exchange can</source>
        <translation>رمزگذاری‌شده، اگر مرکز تلفن بتواند</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>همیشه رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>A CSV file of the exchange</source>
        <translation>فایل CSV مرکز تلفن</translation>
    </message>
    <message>
        <source>A web address of the exchange</source>
        <translation>نشانی وب مرکز تلفن</translation>
    </message>
    <message>
        <source>A table in the exchange's database</source>
        <translation>جدولی در پایگاه داده مرکز تلفن</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>شماره‌گیری</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>پاسخ دادن</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>پشت خط نگه داشتن</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>بستن میکروفون</translation>
    </message>
    <message>
        <source>keypad</source>
        <translation>صفحه شماره‌گیر</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>انتقال تماس</translation>
    </message>
    <message>
        <source>ask a colleague first</source>
        <translation>انتقال پس از هماهنگی با همکار</translation>
    </message>
    <message>
        <source>choose the headset</source>
        <translation>انتخاب هدست</translation>
    </message>
    <message>
        <source>see the calls of all telephones</source>
        <translation>دیدن تماس‌های همه تلفن‌ها</translation>
    </message>
    <message>
        <source>read earlier calls</source>
        <translation>خواندن تماس‌های گذشته</translation>
    </message>
    <message>
        <source>keep queues from ringing in a break</source>
        <translation>زنگ نخوردن صف‌ها هنگام وقفه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The telephone is not at work.</source>
        <translation>تلفن فعال نیست.</translation>
    </message>
    <message>
        <source>Connected with the exchange.</source>
        <translation>به مرکز تلفن وصل است.</translation>
    </message>
    <message>
        <source>Connecting with the exchange…</source>
        <translation>در حال اتصال به مرکز تلفن…</translation>
    </message>
    <message>
        <source>The exchange does not accept this telephone.</source>
        <translation>مرکز تلفن این تلفن را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Last heard of: {when}.</source>
        <translation>آخرین خبر: {when}.</translation>
    </message>
</context>
<context>
    <name>TelephoneAccount</name>
    <message>
        <source>What you talk with</source>
        <translation>با چه چیزی صحبت می‌کنید</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>نشانی مرکز تلفن</translation>
    </message>
    <message>
        <source>It begins with wss://</source>
        <translation>با ‎wss://‎ شروع می‌شود</translation>
    </message>
    <message>
        <source>Server of the exchange</source>
        <translation>سرور مرکز تلفن</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورت</translation>
    </message>
    <message>
        <source>User, usually the extension</source>
        <translation>کاربر، معمولاً همان داخلی</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>داخلی شما</translation>
    </message>
    <message>
        <source>Name of the exchange in the log</source>
        <translation>نام مرکز تلفن در فهرست تماس‌ها</translation>
    </message>
    <message>
        <source>The same at all workstations.</source>
        <translation>در همه ایستگاه‌ها یکسان.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Login, if it is another one</source>
        <translation>نام ورود، اگر متفاوت است</translation>
    </message>
    <message>
        <source>Name that is sent along</source>
        <translation>نامی که همراه تماس فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Outbound proxy, if there is one</source>
        <translation>پروکسی خروجی، اگر هست</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>مرجع گواهی (فایل)</translation>
    </message>
    <message>
        <source>Empty trusts the system's.</source>
        <translation>خالی یعنی مراجع سیستم.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 گواهی</translation>
    </message>
    <message>
        <source>Only where no authority has signed it.</source>
        <translation>فقط اگر مرجعی آن را امضا نکرده است.</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>قالب‌های صدا</translation>
    </message>
</context>
<context>
    <name>TelephoneCard</name>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Who is calling is shown before you answer, and every call is written down.</source>
        <translation>پیش از پاسخ دادن می‌بینید چه کسی تماس گرفته است و هر تماس ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Set up and try</source>
        <translation>تنظیم و آزمایش</translation>
    </message>
    <message>
        <source>Practise with thirty calls…</source>
        <translation>تمرین با سی تماس…</translation>
    </message>
    <message>
        <source>Lines, extensions and dialling of the clinic</source>
        <translation>خط‌ها، داخلی‌ها و شماره‌گیری کلینیک</translation>
    </message>
</context>
<context>
    <name>TelephoneDialog</name>
    <message>
        <source>Saved. The telephone is being taken into use.</source>
        <translation>ذخیره شد. تلفن در حال راه‌اندازی است.</translation>
    </message>
    <message>
        <source>Saved. The telephone is taken into use as soon as the call is over.</source>
        <translation>ذخیره شد. تلفن به‌محض پایان تماس به کار گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>تلفن شما</translation>
    </message>
    <message>
        <source>For you at this workstation; colleagues set up their own.</source>
        <translation>برای شما در همین ایستگاه؛ هر همکار تلفن خود را تنظیم می‌کند.</translation>
    </message>
    <message>
        <source>Save and try</source>
        <translation>ذخیره و آزمایش</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Sound and trial</source>
        <translation>صدا و آزمایش</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>مرکز تلفن</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>بخش‌های تنظیم</translation>
    </message>
</context>
<context>
    <name>TelephoneExchange</name>
    <message>
        <source>An Asterisk exchange tells through its manager interface (AMI) of every call of the clinic: ring groups, queues and who answered.</source>
        <translation>مرکز تلفن Asterisk از راه رابط مدیریت (AMI) همه تماس‌های کلینیک را خبر می‌دهد: گروه‌های زنگ، صف‌ها و اینکه چه کسی پاسخ داد.</translation>
    </message>
    <message>
        <source>Calls that came while the program was closed are taken from the exchange's own records.</source>
        <translation>تماس‌هایی که هنگام بسته بودن برنامه آمده‌اند از گزارش خود مرکز تلفن خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Connect with the exchange's manager interface</source>
        <translation>اتصال به رابط مدیریت مرکز تلفن</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورت</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>کاربر رابط مدیریت</translation>
    </message>
    <message>
        <source>Manager secret</source>
        <translation>رمز رابط مدیریت</translation>
    </message>
    <message>
        <source>Channel of a telephone</source>
        <translation>کانال هر تلفن</translation>
    </message>
    <message>
        <source>{extension} stands for its number.</source>
        <translation>به‌جای {extension} شماره داخلی می‌آید.</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>کانتکست شماره‌گیری</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>مرجع گواهی (فایل)</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS)</source>
        <translation>اتصال رمزگذاری‌شده (TLS)</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>تماس‌های گذشته</translation>
    </message>
    <message>
        <source>Time zone of the records</source>
        <translation>منطقه زمانی گزارش‌ها</translation>
    </message>
    <message>
        <source>Empty is the branch's.</source>
        <translation>خالی یعنی منطقه شعبه.</translation>
    </message>
    <message>
        <source>File or web address</source>
        <translation>فایل یا نشانی وب</translation>
    </message>
    <message>
        <source>As {example}, without the password.</source>
        <translation>به شکل {example}، بدون گذرواژه.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>نشانی پایگاه داده</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>گذرواژه پایگاه داده</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>توکن دسترسی</translation>
    </message>
    <message>
        <source>Without it the connection to the database is not verified: another computer could answer in its place.</source>
        <translation>بدون آن، اتصال به پایگاه داده راستی‌آزمایی نمی‌شود: رایانه دیگری می‌تواند به جای آن پاسخ دهد.</translation>
    </message>
    <message>
        <source>Empty trusts the system's.</source>
        <translation>خالی یعنی مراجع سیستم.</translation>
    </message>
    <message>
        <source>This workstation writes down the calls of the whole clinic</source>
        <translation>این ایستگاه تماس‌های همه کلینیک را ثبت می‌کند</translation>
    </message>
</context>
<context>
    <name>TelephoneTrial</name>
    <message>
        <source>It can: {what}.</source>
        <translation>امکانات: {what}.</translation>
    </message>
    <message>
        <source>The system's own</source>
        <translation>پیش‌فرض سیستم</translation>
    </message>
    <message>
        <source>{name} (not plugged in)</source>
        <translation>{name} (وصل نیست)</translation>
    </message>
    <message>
        <source>No telephone that dials is at work. Save one first.</source>
        <translation>تلفنی که شماره بگیرد فعال نیست. ابتدا یکی را ذخیره کنید.</translation>
    </message>
    <message>
        <source>Type a number to call, your own mobile for example.</source>
        <translation>شماره‌ای برای تماس بنویسید، مثلاً موبایل خودتان.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>قطع تماس</translation>
    </message>
    <message>
        <source>Calling {number}…</source>
        <translation>در حال تماس با {number}…</translation>
    </message>
    <message>
        <source>You are connected. Speak, and hear whether the other side understands you.</source>
        <translation>تماس برقرار است. صحبت کنید و ببینید طرف مقابل صدای شما را می‌شنود یا نه.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>تماس آزمایشی</translation>
    </message>
    <message>
        <source>What can be used on this computer</source>
        <translation>آنچه روی این رایانه می‌توان به کار برد</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>میکروفون</translation>
    </message>
    <message>
        <source>Headset or loudspeaker</source>
        <translation>هدست یا بلندگو</translation>
    </message>
    <message>
        <source>Ring sound</source>
        <translation>صدای زنگ</translation>
    </message>
    <message>
        <source>Save a telephone that carries the voice itself; then its sound can be chosen.</source>
        <translation>ابتدا تلفنی را ذخیره کنید که خودش صدا را منتقل می‌کند؛ سپس صدای آن را می‌توان انتخاب کرد.</translation>
    </message>
    <message>
        <source>Speak to try the microphone</source>
        <translation>برای آزمایش میکروفون صحبت کنید</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>سطح صدای میکروفون</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>آزمایش زنگ</translation>
    </message>
    <message>
        <source>Number to try</source>
        <translation>شماره برای آزمایش</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>قالب تازه</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>ویرایش قالب</translation>
    </message>
    <message>
        <source>Tasks that are planned or done keep the values they had.</source>
        <translation>کارهای برنامه‌ریزی‌شده و انجام‌شده مقدارهای خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Title of its tasks</source>
        <translation>عنوان کارهای آن</translation>
    </message>
    <message>
        <source>As the template is called</source>
        <translation>همنام قالب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>متن گفت‌وگو</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Due after days</source>
        <translation>مهلت به روز</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>نحوه ارتباط</translation>
    </message>
    <message>
        <source>Takes its deal to, %</source>
        <translation>فرصت را می‌برد تا، درصد</translation>
    </message>
    <message>
        <source>In a pipeline that follows the workflow; 0: nowhere.</source>
        <translation>در قیفی که با گردش کار پیش می‌رود؛ ۰: هیچ جا.</translation>
    </message>
    <message>
        <source>Days until the chosen additional task is due</source>
        <translation>مهلت کار افزوده انتخاب‌شده، به روز</translation>
    </message>
    <message>
        <source>Allowed results in the order of their digits</source>
        <translation>نتیجه‌های مجاز به ترتیب رقم</translation>
    </message>
    <message>
        <source>With none here every result is allowed. Alt+Up and Alt+Down move a line.</source>
        <translation>اگر خالی باشد همه نتیجه‌ها مجازند. Alt+Up و Alt+Down سطر را جابه‌جا می‌کنند.</translation>
    </message>
    <message>
        <source>Made together with it</source>
        <translation>همراه آن ساخته می‌شود</translation>
    </message>
    <message>
        <source>Allowed results</source>
        <translation>نتیجه‌های مجاز</translation>
    </message>
    <message>
        <source>Add a result…</source>
        <translation>افزودن نتیجه…</translation>
    </message>
    <message>
        <source>Additional tasks</source>
        <translation>کارهای افزوده</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>افزودن کار…</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>آن‌گونه که خوانده می‌شود</translation>
    </message>
    <message>
        <source>Write {field} into the script</source>
        <translation>نوشتن {field} در متن</translation>
    </message>
    <message>
        <source>It has tasks, so its type stays.</source>
        <translation>کار دارد، پس نوعش ثابت می‌ماند.</translation>
    </message>
    <message>
        <source>A round has no result of its own: its calls have.</source>
        <translation>لیست تماس نتیجه‌ای از خود ندارد؛ تماس‌هایش دارند.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>برای قالب نام بنویسید.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>انتخاب کنید کار به چه کسی برسد.</translation>
    </message>
    <message>
        <source>The template is saved. Ctrl+Z takes it back.</source>
        <translation>قالب ذخیره شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>آزمایش این قالب</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>قالب‌های کار</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>هنوز قالبی نیست</translation>
    </message>
    <message>
        <source>Work that comes again is named once, here.</source>
        <translation>کارهای تکراری یک بار این‌جا نام می‌گیرند.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب تازه</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>A task of it</source>
        <translation>کاری از این قالب</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>متن گفت‌وگو</translation>
    </message>
    <message>
        <source>{type}, archived: old tasks keep it</source>
        <translation>{type}، بایگانی‌شده: کارهای قبلی آن را دارند</translation>
    </message>
    <message>
        <source>Results by their digits</source>
        <translation>نتیجه‌ها با رقمشان</translation>
    </message>
    <message>
        <source>Every result is allowed.</source>
        <translation>همه نتیجه‌ها مجازند.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>Tentative</name>
    <message>
        <source>Being sent</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>On its way to the server.</source>
        <translation>در راه سرور است.</translation>
    </message>
    <message>
        <source>Tentative until there is a connection again.</source>
        <translation>تا برقراری دوباره اتصال، قطعی نیست.</translation>
    </message>
    <message>
        <source>Will be sent when there is a connection again.</source>
        <translation>با برقراری دوباره اتصال ارسال می‌شود.</translation>
    </message>
    <message>
        <source>Somebody else has this time. Ctrl+J shows the nearest free times.</source>
        <translation>این ساعت اکنون از آنِ شخص دیگری است. Ctrl+J نزدیک‌ترین وقت‌های خالی را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Say: “I have noted this time for you. If anything changes, we will call you today.”</source>
        <translation>بگویید: «این ساعت را برای شما یادداشت کردم. اگر تغییری کند، همین امروز با شما تماس می‌گیریم.»</translation>
    </message>
    <message>
        <source>No connection: the time is tentative until it has been sent. Say: “I have noted this time for you. If anything changes, we will call you today.”</source>
        <translation>اتصال قطع است و این ساعت تا ارسال، قطعی نیست. بگویید: «این ساعت را برای شما یادداشت کردم. اگر تغییری کند، همین امروز با شما تماس می‌گیریم.»</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To do</source>
        <translation>در برنامه</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>در دست انجام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Personal call</source>
        <translation>تماس شخصی</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>لیست تماس</translation>
    </message>
    <message>
        <source>Other work with the client</source>
        <translation>کار دیگر با مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>کار داخلی</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>فرصت فروش جدید</translation>
    </message>
    <message>
        <source>Closed opportunity</source>
        <translation>فرصت فروش بسته‌شده</translation>
    </message>
    <message>
        <source>Stagnant</source>
        <translation>راکد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>از دست رفته</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>فرصت باز</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost deal</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>در حال زنگ</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>شماره‌گیری</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>در حال گفت‌وگو</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>ثبت پس از تماس</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>گفت‌وگو شد</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>ناتمام</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Hung up while waiting</source>
        <translation>قطع در انتظار</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>تماس مجدد</translation>
    </message>
    <message>
        <source>Tried, call again</source>
        <translation>دوباره تماس بگیرید</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>تماس گرفته شد</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>خودش تماس گرفت</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>رها شد</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>تماس ورودی</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>تماس خروجی</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>بازاریاب</translation>
    </message>
    <message>
        <source>Referring doctor</source>
        <translation>پزشک ارجاع‌دهنده</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>همسر</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>فرزند</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>پدر یا مادر</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>خواهر یا برادر</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>خویشاوند</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تلگرام</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساپ</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>اینستاگرام</translation>
    </message>
    <message>
        <source>Bale</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Eitaa</source>
        <translation>ایتا</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>وی‌کی</translation>
    </message>
    <message>
        <source>MAX</source>
        <translation>مکس</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>نشانی دیگر</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>تماس بی‌پاسخ</translation>
    </message>
    <message>
        <source>Form on the site</source>
        <translation>فرم سایت</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>بدون نوبت</translation>
    </message>
    <message>
        <source>Offer at the admission</source>
        <translation>پیشنهاد هنگام پذیرش</translation>
    </message>
    <message>
        <source>From a therapist</source>
        <translation>از طرف درمانگر</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>معرفی</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>نوبت دارد</translation>
    </message>
    <message>
        <source>Slot lost</source>
        <translation>بدون زمان</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آمده</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>پذیرش‌شده</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جابه‌جاشده</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نیامد</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>مراجعه‌کننده</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>کلینیک</translation>
    </message>
    <message>
        <source>Waits for a slot</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Slot offered</source>
        <translation>پیشنهاد شد</translation>
    </message>
    <message>
        <source>Got a slot</source>
        <translation>نوبت گرفت</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>نخواست</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>مهلت گذشت</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>بیعانه</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>حواله بانکی</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>روش دیگر</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسیت</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>ویژه</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>بدهی</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>توجه</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>در صف ارسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ارسال‌نشده</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>از صف برداشته‌شده</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a time</source>
        <translation>انتخاب ساعت</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>the program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>{title}: {at}, {by}.</source>
        <translation>{title}: {at}، {by}.</translation>
    </message>
    <message>
        <source>{title}: {at}, {by}. {detail}</source>
        <translation>{title}: {at}، {by}. {detail}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Became a client</source>
        <translation>مراجعه‌کننده شد</translation>
    </message>
    <message>
        <source>File number {number}</source>
        <translation>شماره پرونده {number}</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>از بایگانی برگشت</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی شد</translation>
    </message>
    <message>
        <source>Family: {relation}</source>
        <translation>خانواده: {relation}</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>مشخصات ویرایش شد</translation>
    </message>
    <message>
        <source>Before: {stage}</source>
        <translation>پیش‌تر: {stage}</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>شماره تلفن تغییر کرد</translation>
    </message>
    <message>
        <source>Marked as a wrong number</source>
        <translation>شماره اشتباه شناخته شد</translation>
    </message>
    <message>
        <source>The number is right after all</source>
        <translation>شماره درست شناخته شد</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>نشانی تغییر کرد</translation>
    </message>
    <message>
        <source>E-mail or messenger changed</source>
        <translation>ایمیل یا پیام‌رسان تغییر کرد</translation>
    </message>
    <message>
        <source>Family changed</source>
        <translation>خانواده تغییر کرد</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>نام تغییر کرد</translation>
    </message>
    <message>
        <source>Warning changed</source>
        <translation>هشدار تغییر کرد</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>توضیحات تغییر کرد</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>هشدار تغییر کرد</translation>
    </message>
    <message>
        <source>Data of the category changed</source>
        <translation>داده‌های دسته تغییر کرد</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>سازمان تغییر کرد</translation>
    </message>
    <message>
        <source>Request: {kind}</source>
        <translation>درخواست: {kind}</translation>
    </message>
    <message>
        <source>Lead “{title}” was created on {at} by {by}; priority: {priority}; service: {services}.</source>
        <translation>سرنخ «{title}» در {at} توسط {by} ثبت شد؛ اولویت: {priority}؛ خدمت: {services}.</translation>
    </message>
    <message>
        <source>Lead “{title}” was created on {at} by {by}; priority: {priority}.</source>
        <translation>سرنخ «{title}» در {at} توسط {by} ثبت شد؛ اولویت: {priority}.</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>سرنخ ثبت شد</translation>
    </message>
    <message>
        <source>Lead: {status}</source>
        <translation>سرنخ: {status}</translation>
    </message>
    <message>
        <source>“{title}” at the stage {stage}</source>
        <translation>«{title}» در مرحله {stage}</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>فرصت فروش باز شد</translation>
    </message>
    <message>
        <source>Deal: {stage}</source>
        <translation>فرصت فروش: {stage}</translation>
    </message>
    <message>
        <source>For {when}, {performer}</source>
        <translation>برای {when}، {performer}</translation>
    </message>
    <message>
        <source>For {when}</source>
        <translation>برای {when}</translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation>در برنامه: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>انجام شد: {title}</translation>
    </message>
    <message>
        <source>{title}: {result}</source>
        <translation>{title}: {result}</translation>
    </message>
    <message>
        <source>Result corrected: {title}</source>
        <translation>اصلاح نتیجه: {title}</translation>
    </message>
    <message>
        <source>Now “{result}”; before “{before}”</source>
        <translation>اکنون «{result}»؛ پیش‌تر «{before}»</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>چرا: {reasons}</translation>
    </message>
    <message>
        <source>Next: {title}, {when}</source>
        <translation>گام بعدی: {title}، {when}</translation>
    </message>
    <message>
        <source>The work ends here: {reason}</source>
        <translation>کار اینجا تمام شد: {reason}</translation>
    </message>
    <message>
        <source>Postponed: {title}</source>
        <translation>به تعویق افتاد: {title}</translation>
    </message>
    <message>
        <source>To {when}</source>
        <translation>به {when}</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>لغو شد: {title}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>تماس بی‌پاسخ</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>تماس گرفته شد، پاسخ نداد</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>تماس ورودی</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>تماس خروجی</translation>
    </message>
    <message>
        <source>Incoming call · {talk}</source>
        <translation>تماس ورودی · {talk}</translation>
    </message>
    <message>
        <source>Outgoing call · {talk}</source>
        <translation>تماس خروجی · {talk}</translation>
    </message>
    <message>
        <source>Comment: {by}</source>
        <translation>یادداشت: {by}</translation>
    </message>
    <message>
        <source>Note: {by}</source>
        <translation>توضیح: {by}</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>فایل پیوست شد</translation>
    </message>
    <message>
        <source>An operation was undone</source>
        <translation>یک عملیات بازگردانده شد</translation>
    </message>
    <message>
        <source>Merged into the record of {name}</source>
        <translation>در پرونده {name} ادغام شد</translation>
    </message>
    <message>
        <source>Requests merged: {kind}</source>
        <translation>ادغام درخواست‌ها: {kind}</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>دریافت‌شده در {when}</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>ادغام شد: {name}</translation>
    </message>
    <message>
        <source>Appointment: {status}</source>
        <translation>نوبت: {status}</translation>
    </message>
    <message>
        <source>{service} with {provider}, {when}</source>
        <translation>{service}، {provider}، {when}</translation>
    </message>
    <message>
        <source>Cancelled by: {whom}. Reason: {reason}</source>
        <translation>لغوکننده: {whom}. دلیل: {reason}</translation>
    </message>
    <message>
        <source>Overbooked: {reason}</source>
        <translation>در زمان پر: {reason}</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>{kind}: {amount}</source>
        <translation>{kind}: {amount}</translation>
    </message>
    <message>
        <source>Waiting list: {status}</source>
        <translation>لیست انتظار: {status}</translation>
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
        <translation>تماس جدید</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست جدید</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n اعلان</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>روشن یا تیره</translation>
    </message>
</context>
<context>
    <name>TransferPopup</name>
    <message>
        <source>Shared telephone</source>
        <translation>تلفن مشترک</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>انتقال تماس</translation>
    </message>
    <message>
        <source>Name of a colleague, or a number</source>
        <translation>نام همکار یا یک شماره</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>The caller goes there at once (Enter)</source>
        <translation>تماس بی‌درنگ منتقل می‌شود (Enter)</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>انتقال با هماهنگی</translation>
    </message>
    <message>
        <source>The caller waits while you ask there (Ctrl+Enter)</source>
        <translation>تا هماهنگ شوید، تماس‌گیرنده پشت خط می‌ماند (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nobody fits. Type a whole number to send the caller there.</source>
        <translation>کسی پیدا نشد. برای انتقال، شماره را کامل بنویسید.</translation>
    </message>
    <message>
        <source>No colleague has a telephone here. Type a number.</source>
        <translation>هنوز برای همکاران تلفنی ثبت نشده است. شماره را بنویسید.</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Deal</source>
        <translation>فرصت فروش</translation>
    </message>
    <message>
        <source>Stood at</source>
        <translation>در مرحله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Deals that the rule would have touched</source>
        <translation>فرصت‌هایی که قاعده روی آن‌ها اثر می‌گذاشت</translation>
    </message>
</context>
<context>
    <name>UnclaimedLink</name>
    <message>
        <source>For anybody: %1</source>
        <translation>بدون مسئول: %1</translation>
    </message>
    <message>
        <source>Nobody has these yet. Alt+9 shows them with your team's work, and goes back.</source>
        <translation>این کارها هنوز مسئولی ندارند. Alt+9 آن‌ها را کنار کارهای تیم شما نشان می‌دهد و دوباره برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undone: the task is open again, with its next step.</source>
        <translation>بازگردانی: کار دوباره باز شد و گام بعدی‌اش برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the new task is gone.</source>
        <translation>بازگردانی: کار جدید حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the task is as it was.</source>
        <translation>بازگردانی: کار به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the task has its former date.</source>
        <translation>بازگردانی: تاریخ قبلی کار برگشت.</translation>
    </message>
    <message>
        <source>Undone: the task is not cancelled.</source>
        <translation>بازگردانی: کار دیگر لغوشده نیست.</translation>
    </message>
    <message>
        <source>Undone: the task is back.</source>
        <translation>بازگردانی: کار برگشت.</translation>
    </message>
    <message>
        <source>Undone: the task is not taken.</source>
        <translation>بازگردانی: کار دیگر برداشته‌شده نیست.</translation>
    </message>
    <message>
        <source>Undone: you have the task again.</source>
        <translation>بازگردانی: کار دوباره با شماست.</translation>
    </message>
    <message>
        <source>Undone: the task was not handed over.</source>
        <translation>بازگردانی: کار واگذار نشد.</translation>
    </message>
    <message>
        <source>Undone: the work is with its former owner again.</source>
        <translation>بازگردانی: کارها دوباره با مسئول قبلی است.</translation>
    </message>
    <message>
        <source>Undone: the result is as it was.</source>
        <translation>بازگردانی: نتیجه به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the activity was not saved.</source>
        <translation>بازگردانی: فعالیت ثبت نشد.</translation>
    </message>
    <message>
        <source>Undone: the reminders are as they were.</source>
        <translation>بازگردانی: یادآوری‌ها به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the call round is gone.</source>
        <translation>بازگردانی: لیست تماس حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the call was not started.</source>
        <translation>بازگردانی: تماس آغاز نشد.</translation>
    </message>
    <message>
        <source>Undone: the new person is gone.</source>
        <translation>بازگردانی: شخص جدید حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the person's details are as they were.</source>
        <translation>بازگردانی: مشخصات شخص به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the person is not archived.</source>
        <translation>بازگردانی: شخص از بایگانی بیرون آمد.</translation>
    </message>
    <message>
        <source>Undone: the person is a contact again.</source>
        <translation>بازگردانی: این شخص دوباره مخاطب است.</translation>
    </message>
    <message>
        <source>Undone: the phone number is gone.</source>
        <translation>بازگردانی: شماره تلفن حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the phone number is as it was.</source>
        <translation>بازگردانی: شماره تلفن به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the number is not marked as wrong.</source>
        <translation>بازگردانی: شماره دیگر نادرست نشان نمی‌شود.</translation>
    </message>
    <message>
        <source>Undone: the address is gone.</source>
        <translation>بازگردانی: نشانی حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the contact detail is gone.</source>
        <translation>بازگردانی: راه ارتباطی حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the detail is back.</source>
        <translation>بازگردانی: این مورد برگشت.</translation>
    </message>
    <message>
        <source>Undone: the two are not linked as family.</source>
        <translation>بازگردانی: پیوند خانوادگی این دو برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the two records are apart again.</source>
        <translation>بازگردانی: دو پرونده دوباره جدا هستند.</translation>
    </message>
    <message>
        <source>Undone: the alert is as it was.</source>
        <translation>بازگردانی: هشدار مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the alert is on the card again.</source>
        <translation>بازگردانی: هشدار دوباره روی پرونده است.</translation>
    </message>
    <message>
        <source>Undone: the category is as it was.</source>
        <translation>بازگردانی: دسته مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the organisation is as it was.</source>
        <translation>بازگردانی: سازمان مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the organisation is where it was.</source>
        <translation>بازگردانی: سازمان سر جای قبلی است.</translation>
    </message>
    <message>
        <source>Undone: the task has its former status.</source>
        <translation>بازگردانی: وضعیت قبلی کار برگشت.</translation>
    </message>
    <message>
        <source>Undone: the new request is gone.</source>
        <translation>بازگردانی: درخواست جدید حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the request is not taken.</source>
        <translation>بازگردانی: درخواست دیگر برداشته‌شده نیست.</translation>
    </message>
    <message>
        <source>Undone: the request is not answered.</source>
        <translation>بازگردانی: درخواست بی‌پاسخ شد.</translation>
    </message>
    <message>
        <source>Undone: the request is open again.</source>
        <translation>بازگردانی: درخواست دوباره باز شد.</translation>
    </message>
    <message>
        <source>Undone: the request did not become a lead.</source>
        <translation>بازگردانی: درخواست به سرنخ تبدیل نشد.</translation>
    </message>
    <message>
        <source>Undone: the two requests are apart again.</source>
        <translation>برگشت داده شد: دو درخواست دوباره جدا شدند.</translation>
    </message>
    <message>
        <source>Undone: the lead of the visit is gone.</source>
        <translation>برگشت داده شد: سرنخی که از مراجعه ثبت شده بود حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the cause of the late answer is as it was.</source>
        <translation>برگشت داده شد: علت دیر پاسخ دادن مثل قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the new lead is gone.</source>
        <translation>بازگردانی: سرنخ جدید حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the lead has its former performer.</source>
        <translation>بازگردانی: مسئول قبلی سرنخ برگشت.</translation>
    </message>
    <message>
        <source>Undone: the lead has its former status.</source>
        <translation>بازگردانی: وضعیت قبلی سرنخ برگشت.</translation>
    </message>
    <message>
        <source>Undone: the lead is closed again.</source>
        <translation>بازگردانی: سرنخ دوباره بسته شد.</translation>
    </message>
    <message>
        <source>Undone: the new deal is gone.</source>
        <translation>بازگردانی: فرصت فروش جدید حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the deal is in its former stage.</source>
        <translation>بازگردانی: فرصت فروش به مرحله قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the deal is open again.</source>
        <translation>بازگردانی: فرصت فروش دوباره باز شد.</translation>
    </message>
    <message>
        <source>Undone: the deal is closed again.</source>
        <translation>بازگردانی: فرصت فروش دوباره بسته شد.</translation>
    </message>
    <message>
        <source>Undone: the call was not recorded.</source>
        <translation>بازگردانی: تماس ثبت نشد.</translation>
    </message>
    <message>
        <source>Undone: the call back waits as it did before.</source>
        <translation>برگردانده شد: تماس مجدد مثل قبل در انتظار است.</translation>
    </message>
    <message>
        <source>Undone: the call has no outcome again.</source>
        <translation>بازگردانی: نتیجه تماس برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the caller is to be called back.</source>
        <translation>بازگردانی: تماس مجدد دوباره در انتظار است.</translation>
    </message>
    <message>
        <source>Undone: an answer is late when it was before.</source>
        <translation>بازگردانی: مهلت پاسخ مثل قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the talk has its former mark.</source>
        <translation>برگردانده شد: نمره مکالمه مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the call is as it was.</source>
        <translation>برگردانده شد: تماس مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the clinic's telephone is as it was.</source>
        <translation>برگردانده شد: تلفن کلینیک مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the caller has no name again.</source>
        <translation>بازگردانی: نام تماس‌گیرنده برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the comment is gone.</source>
        <translation>بازگردانی: یادداشت حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the comment is as it was.</source>
        <translation>بازگردانی: یادداشت به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the comment is back.</source>
        <translation>بازگردانی: یادداشت برگشت.</translation>
    </message>
    <message>
        <source>Undone: the note is gone.</source>
        <translation>بازگردانی: توضیح حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the tag is off.</source>
        <translation>بازگردانی: برچسب برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the tag is back.</source>
        <translation>بازگردانی: برچسب برگشت.</translation>
    </message>
    <message>
        <source>Undone: the file is not attached.</source>
        <translation>بازگردانی: فایل پیوست نشد.</translation>
    </message>
    <message>
        <source>Undone: the notice is back.</source>
        <translation>بازگردانی: اعلان برگشت.</translation>
    </message>
    <message>
        <source>Undone: the new user is gone.</source>
        <translation>بازگردانی: کاربر جدید حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the user is as before.</source>
        <translation>بازگردانی: کاربر به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the roles are as before.</source>
        <translation>بازگردانی: نقش‌ها به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the user did not leave.</source>
        <translation>بازگردانی: کاربر همچنان همکار است.</translation>
    </message>
    <message>
        <source>Undone: the new team is gone.</source>
        <translation>بازگردانی: تیم جدید حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the team has its former members.</source>
        <translation>بازگردانی: اعضای قبلی تیم برگشتند.</translation>
    </message>
    <message>
        <source>Undone: the team is as before.</source>
        <translation>بازگردانی: تیم به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the template is as it was.</source>
        <translation>بازگردانی: قالب به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the template is in use again.</source>
        <translation>بازگردانی: قالب دوباره به کار افتاد.</translation>
    </message>
    <message>
        <source>Undone: the result and its settings are as they were.</source>
        <translation>بازگردانی: نتیجه و تنظیماتش به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the next step is as it was.</source>
        <translation>بازگردانی: گام بعدی به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the field is as it was.</source>
        <translation>بازگردانی: فیلد به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the provider is as before.</source>
        <translation>بازگردانی: درمانگر مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the working hours are as before.</source>
        <translation>بازگردانی: ساعت کاری مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the absence is as before.</source>
        <translation>بازگردانی: مرخصی مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the absence stands again.</source>
        <translation>بازگردانی: مرخصی دوباره برقرار است.</translation>
    </message>
    <message>
        <source>Undone: the room is as before.</source>
        <translation>بازگردانی: اتاق مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the service and its price are as before.</source>
        <translation>بازگردانی: خدمت و قیمتش مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the holiday is as before.</source>
        <translation>بازگردانی: تعطیلی مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the holiday stands again.</source>
        <translation>بازگردانی: تعطیلی دوباره برقرار است.</translation>
    </message>
    <message>
        <source>Undone: the public holidays are gone again.</source>
        <translation>بازگردانی: تعطیلات رسمی برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the shift is as before.</source>
        <translation>بازگردانی: شیفت مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the shift stands again.</source>
        <translation>بازگردانی: شیفت دوباره برقرار است.</translation>
    </message>
    <message>
        <source>Undone: the rule of the night work is as before.</source>
        <translation>بازگردانی: قاعده کار شبانه مانند قبل شد.</translation>
    </message>
    <message>
        <source>Undone: the appointment is not booked.</source>
        <translation>برگشت: نوبت ثبت نشد.</translation>
    </message>
    <message>
        <source>Undone: the appointment is at its former time.</source>
        <translation>برگشت: نوبت در زمان پیشین است.</translation>
    </message>
    <message>
        <source>Undone: the appointment is not cancelled.</source>
        <translation>برگشت: نوبت لغو نشد.</translation>
    </message>
    <message>
        <source>Undone: the confirmation is as it was.</source>
        <translation>برگشت: تأیید مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the arrival is taken back.</source>
        <translation>برگشت: آمدن برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the visit is not missed.</source>
        <translation>برگشت: نیامدن برداشته شد.</translation>
    </message>
    <message>
        <source>Undone: the admission is gone.</source>
        <translation>برگشت: پذیرش حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the visit is not over.</source>
        <translation>برگشت: مراجعه هنوز پایان نیافته است.</translation>
    </message>
    <message>
        <source>Undone: the payment is gone.</source>
        <translation>برگشت: پرداخت حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the waiting list is as it was.</source>
        <translation>برگشت: لیست انتظار مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: the time is not offered.</source>
        <translation>برگشت: زمان پیشنهاد نشد.</translation>
    </message>
    <message>
        <source>Undone: the answer is taken back.</source>
        <translation>بازگردانی: پاسخ پس گرفته شد.</translation>
    </message>
    <message>
        <source>Undone: the time is not booked.</source>
        <translation>بازگردانی: نوبتی که در زمان خالی داده شده بود حذف شد.</translation>
    </message>
    <message>
        <source>Undone: the absence and its visits are as before.</source>
        <translation>بازگردانی: مرخصی و نوبت‌های آن مثل قبل است.</translation>
    </message>
    <message>
        <source>Undone: your value is not taken; theirs stands again.</source>
        <translation>بازگردانی: مقدار شما برداشته شد و مقدار همکار دوباره برقرار است.</translation>
    </message>
    <message>
        <source>Undone: their value is not taken; it is as it was.</source>
        <translation>بازگردانی: مقدار همکار برداشته شد و مانند پیش است.</translation>
    </message>
    <message>
        <source>Undone: the visit has no time again.</source>
        <translation>بازگردانی: این نوبت دوباره بدون وقت است.</translation>
    </message>
    <message>
        <source>Undone: what was entered again is gone.</source>
        <translation>بازگردانی: آنچه دوباره ثبت شده بود، برداشته شد.</translation>
    </message>
    <message>
        <source>Your last operation was {when}. Ctrl+Z once more takes it back and says: “{what}”</source>
        <translation>آخرین عملیات شما {when} بود. با Ctrl+Z دوباره، آن عملیات برمی‌گردد و این پیام می‌آید: «{what}»</translation>
    </message>
    <message>
        <source>Undone: the list of values is as it was.</source>
        <translation>بازگردانی: لیست مقدارها به حالت قبلی برگشت.</translation>
    </message>
    <message>
        <source>Undone: the last operation was taken back.</source>
        <translation>بازگردانی: آخرین عملیات برگشت.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>گذرواژه را بنویسید.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>گذرواژه جدیدی انتخاب کنید.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دو گذرواژه یکسان نیستند.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>کد بازیابی</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>چه کسی کار می‌کند؟</translation>
    </message>
    <message>
        <source>Another person joins this computer</source>
        <translation>پیوستن فرد دیگری به این رایانه</translation>
    </message>
    <message>
        <source>The first base of this computer</source>
        <translation>نخستین پایگاه داده این رایانه</translation>
    </message>
    <message>
        <source>joining is not done</source>
        <translation>اتصال ناتمام است</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n تغییر در انتظار است</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on joining</source>
        <translation>ادامه اتصال</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open and set the new passphrase</source>
        <translation>باز کردن و گذاشتن گذرواژه جدید</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>The clinic's data on this computer is encrypted. Your passphrase opens it.</source>
        <translation>داده‌های کلینیک روی این رایانه رمز شده است. گذرواژه شما آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>I have lost the passphrase</source>
        <translation>گذرواژه را گم کرده‌ام</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>باز کردن با کد بازیابی</translation>
    </message>
    <message>
        <source>It was printed or saved when the clinic was set up. The code stays valid afterwards.</source>
        <translation>این کد هنگام راه‌اندازی کلینیک چاپ یا ذخیره شده است. پس از این هم معتبر می‌ماند.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژه جدید</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>بازگشت به گذرواژه</translation>
    </message>
</context>
<context>
    <name>UpsellDialog</name>
    <message>
        <source>New lead from the desk</source>
        <translation>سرنخ جدید از پذیرش</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation>ثبت سرنخ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>روز گام بعدی</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>از کجا آمد</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>چه گفته شد</translation>
    </message>
    <message>
        <source>+3 means in three days · Alt+digit: where it came from</source>
        <translation>‎+۳ یعنی سه روز دیگر · Alt+رقم: از کجا آمد</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>خدمت را انتخاب کنید: سه حرف و Enter.</translation>
    </message>
    <message>
        <source>This day cannot be read.</source>
        <translation>این روز خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The lead is saved; the next step is on {day}. Ctrl+Z takes it back.</source>
        <translation>سرنخ ثبت شد؛ گام بعدی {day} است. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>شماره همراه</translation>
    </message>
    <message>
        <source>One mobile number is one user.</source>
        <translation>هر شماره همراه فقط برای یک کاربر است.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>زبان برنامه</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>شعبه</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>With several roles, the widest right of them holds.</source>
        <translation>با چند نقش، گسترده‌ترین دسترسی آن‌ها برقرار است.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>اجازه ورود به برنامه دارد</translation>
    </message>
    <message>
        <source>Alt+digit: role</source>
        <translation>Alt+عدد: نقش</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>نام را بنویسید.</translation>
    </message>
    <message>
        <source>Write the login, in Latin letters.</source>
        <translation>نام کاربری را با حروف لاتین بنویسید.</translation>
    </message>
    <message>
        <source>Choose at least one role: press its digit.</source>
        <translation>دست‌کم یک نقش انتخاب کنید: عدد آن را بزنید.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Switch user</source>
        <translation>تغییر کاربر</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>در انتظار تصمیم شما</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>این ایستگاه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>تعویض کاربر</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>VisitDelegate</name>
    <message>
        <source>When</source>
        <translation>کِی</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>در لیست از</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Therapist, room</source>
        <translation>درمانگر، اتاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>هر درمانگری</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>تا {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>از {first}</translation>
    </message>
    <message>
        <source>visit {number} of {count}</source>
        <translation>جلسه {number} از {count}</translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Hello, {name}!</source>
        <translation>سلام {name}،</translation>
    </message>
    <message>
        <source>You have an appointment on {day} at {time}.</source>
        <translation>نوبت شما {day} ساعت {time} است.</translation>
    </message>
    <message>
        <source>{service}, {provider}.</source>
        <translation>{service}، {provider}.</translation>
    </message>
    <message>
        <source>Visit {number} of {count}.</source>
        <translation>جلسه {number} از {count}.</translation>
    </message>
    <message>
        <source>{clinic}, {branch}</source>
        <translation>{clinic}، {branch}</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us in good time.</source>
        <translation>اگر نمی‌توانید بیایید، لطفاً به‌موقع خبر دهید.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Where: {room}</source>
        <translation>محل: {room}</translation>
    </message>
    <message>
        <source>The text for the messenger is copied.</source>
        <translation>متن پیام‌رسان کپی شد.</translation>
    </message>
    <message>
        <source>Your appointment has been moved to {day} at {time}.</source>
        <translation>نوبت شما به {day} ساعت {time} جابه‌جا شد.</translation>
    </message>
    <message>
        <source>Your appointment on {day} at {time} has been cancelled.</source>
        <translation>نوبت {day} ساعت {time} شما لغو شد.</translation>
    </message>
    <message>
        <source>{name} has an appointment on {day} at {time}.</source>
        <translation>نوبت {name} {day} ساعت {time} است.</translation>
    </message>
</context>
<context>
    <name>VisitTextDialog</name>
    <message>
        <source>Appointment for the patient</source>
        <translation>نوبت برای مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>رول ۸۰ میلی‌متری</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>برگه A5</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Text for a messenger</source>
        <translation>متن پیام‌رسان</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Print the slip (Ctrl+P)</source>
        <translation>چاپ برگه (Ctrl+P)</translation>
    </message>
    <message>
        <source>Digit: the language · Ctrl+P prints</source>
        <translation>رقم: زبان · Ctrl+P چاپ می‌کند</translation>
    </message>
    <message>
        <source>The text for the messenger is copied.</source>
        <translation>متن پیام‌رسان کپی شد.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{when}, {provider}</source>
        <translation>{when}، {provider}</translation>
    </message>
    <message>
        <source>{day} {time}, {provider}</source>
        <translation>{day} {time}، {provider}</translation>
    </message>
</context>
<context>
    <name>VisitsLink</name>
    <message numerus="yes">
        <source>%n appointment(s) today</source>
        <translation>
            <numerusform>%n نوبت امروز</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the appointments of the day (Shift+F6)</source>
        <translation>باز کردن نوبت‌های روز (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Change what they wait for</source>
        <translation>تغییر خواسته</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>پایان مراجعه</translation>
    </message>
    <message>
        <source>Confirmed on the phone</source>
        <translation>تلفنی تأیید شد</translation>
    </message>
    <message>
        <source>Not confirmed after all</source>
        <translation>تأیید برداشته شد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نیامد</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>لغو نوبت</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>حذف از لیست انتظار</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ جدید</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Wants an earlier time</source>
        <translation>زمان زودتر می‌خواهد</translation>
    </message>
    <message>
        <source>Book them a time</source>
        <translation>نوبت دادن به او</translation>
    </message>
    <message>
        <source>Text or slip for the patient</source>
        <translation>متن یا برگه برای مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Somebody will call them. Ctrl+Z takes it back.</source>
        <translation>با او تماس گرفته می‌شود. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The visit is over. Ctrl+Z takes it back.</source>
        <translation>مراجعه پایان یافت. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Off the waiting list. Ctrl+Z takes it back.</source>
        <translation>از لیست انتظار حذف شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>لیست انتظار</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>نوبت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting at the desk</source>
        <translation>
            <numerusform>%n نفر منتظر در پذیرش</numerusform>
        </translation>
    </message>
    <message>
        <source>The day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>پذیرش‌شده</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>نمی‌آیند</translation>
    </message>
    <message>
        <source>All therapists</source>
        <translation>همه درمانگران</translation>
    </message>
    <message>
        <source>Who wants an earlier or a freed time is put here by W, or from the booking.</source>
        <translation>هر که زمان زودتر یا خالی‌شده بخواهد، با W اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Nobody waits for a time</source>
        <translation>کسی در لیست انتظار نیست</translation>
    </message>
    <message>
        <source>Nobody waits at the desk</source>
        <translation>کسی پشت پیشخوان نیست</translation>
    </message>
    <message>
        <source>Who arrives is marked with A.</source>
        <translation>آمدن هر کس با A ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Nobody called off</source>
        <translation>کسی لغو نکرده است</translation>
    </message>
    <message>
        <source>No-shows and cancelled visits stand here.</source>
        <translation>نیامده‌ها و نوبت‌های لغوشده اینجا هستند.</translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>نوبتی نیست</translation>
    </message>
    <message>
        <source>Book the first one of the day.</source>
        <translation>نخستین نوبت روز را بدهید.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>افزودن به لیست</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>نوبت دادن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>حذف از لیست</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>نیامد</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>زودتر</translation>
    </message>
    <message>
        <source>Text, slip</source>
        <translation>متن، برگه</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>روز پیش</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>روز بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Therapist away…</source>
        <translation>درمانگر نیست…</translation>
    </message>
    <message>
        <source>A therapist is away: call or move the patients of the day</source>
        <translation>درمانگر نیست: تماس یا جابه‌جایی نوبت‌های روز</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>On the waiting list</source>
        <translation>در لیست انتظار</translation>
    </message>
    <message>
        <source>Change what they wait for</source>
        <translation>تغییر خواسته</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>نه زودتر از</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>نه دیرتر از</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>فقط این روزها</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>فوریت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>هر درمانگری</translation>
    </message>
    <message>
        <source>What is left empty does not matter to them</source>
        <translation>آنچه خالی بماند برایش فرقی ندارد</translation>
    </message>
    <message>
        <source>Say who waits.</source>
        <translation>بگویید چه کسی منتظر است.</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>خدمت را انتخاب کنید: سه حرف و Enter.</translation>
    </message>
    <message>
        <source>This day or time cannot be read.</source>
        <translation>این روز یا ساعت خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>On the waiting list. Ctrl+Z takes it back.</source>
        <translation>در لیست انتظار ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>Working hours of {name}</source>
        <translation>ساعت کاری {name}</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعت کاری</translation>
    </message>
    <message>
        <source>9-13, 14-18 leaves a break; empty is a day off</source>
        <translation>۹-۱۳، ۱۴-۱۸ یعنی با استراحت؛ خالی یعنی تعطیل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Empty: always. A season gives way before and after it.</source>
        <translation>خالی: همیشه. پیش و پس از فصل، ساعت‌های قبلی می‌مانند.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Ctrl+D: as the day above</source>
        <translation>Ctrl+D: مانند روز بالا</translation>
    </message>
    <message>
        <source>The hours are being read.</source>
        <translation>ساعت‌ها خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>The hours of {name} are saved. Ctrl+Z takes it back.</source>
        <translation>ساعت کاری {name} ثبت شد. Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Other hours from {first} until {last}.</source>
        <translation>از {first} تا {last} ساعت دیگری دارد.</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Day off</source>
        <translation>تعطیل</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n ساعت در هفته</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Making the encrypted base…</source>
        <translation>ساختن پایگاه داده رمزشده…</translation>
    </message>
    <message>
        <source>Writing templates, results and roles…</source>
        <translation>نوشتن قالب‌ها، نتیجه‌ها و نقش‌ها…</translation>
    </message>
    <message>
        <source>Open an existing profile</source>
        <translation>باز کردن پروفایل موجود</translation>
    </message>
    <message>
        <source>There is no base of this program in that folder.</source>
        <translation>در آن پوشه پایگاه داده‌ای از این برنامه نیست.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحه %1 از %2</translation>
    </message>
    <message>
        <source>Open the day desk</source>
        <translation>باز کردن دفتر کار</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>ساختن کلینیک</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>On a day</source>
        <translation>یک روز</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بازه زمانی</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
</context>
<context>
    <name>WorkRows</name>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>ناشناس</translation>
    </message>
    <message>
        <source>Missed call — return</source>
        <translation>تماس بی‌پاسخ — تماس مجدد</translation>
    </message>
    <message>
        <source>Call without a result</source>
        <translation>تماس بدون نتیجه</translation>
    </message>
    <message>
        <source>{title} · {done} of {total}</source>
        <translation>{title} · {done} از {total}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مراجعه‌کننده</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>What came of it?</source>
        <translation>نتیجه چه شد؟</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>نتیجه دیگر</translation>
    </message>
    <message>
        <source>Tell the result (F9)</source>
        <translation>ثبت نتیجه (F9)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار جدید</translation>
    </message>
    <message>
        <source>Plan what follows from the call</source>
        <translation>برنامه‌ریزی ادامه این تماس</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nobody was reached (N); a call that was missed stays on the list of those to call back.</source>
        <translation>کسی پاسخ نداد (N)؛ تماس بی‌پاسخ در فهرست تماس مجدد می‌ماند.</translation>
    </message>
    <message>
        <source>The task stays in work; F9 tells its result (Alt+X).</source>
        <translation>کار در حال انجام می‌ماند؛ نتیجه را با F9 ثبت کنید (Alt+X).</translation>
    </message>
    <message>
        <source>Saved: {result}. Ctrl+Z takes it back.</source>
        <translation>ثبت شد: {result}. برگشت با Ctrl+Z.</translation>
    </message>
</context>
</TS>
