<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Which lead did they come for?</source>
        <translation>Which lead did they come for?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alt+S the whole sum is paid now</source>
        <translation>Alt+S the whole sum is paid now</translation>
    </message>
    <message>
        <source>{name}, without an appointment</source>
        <translation>{name}, without an appointment</translation>
    </message>
    <message>
        <source>{name}, {when}, {provider}</source>
        <translation>{name}, {when}, {provider}</translation>
    </message>
    <message>
        <source>Paid in advance: {amount}</source>
        <translation>Paid in advance: {amount}</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Paid now</translation>
    </message>
    <message>
        <source>For none of them</source>
        <translation>For none of them</translation>
    </message>
    <message>
        <source>The appointment is still being read.</source>
        <translation>The appointment is still being read.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it in figures.</source>
        <translation>This amount cannot be read. Write it in figures.</translation>
    </message>
    <message>
        <source>An admission is for a service: write three letters and press Enter.</source>
        <translation>An admission is for a service: write three letters and press Enter.</translation>
    </message>
    <message>
        <source>Admitted, {amount}. Ctrl+Z takes it back.</source>
        <translation>Admitted, {amount}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>AgentMark</name>
    <message>
        <source>You are: {state}</source>
        <translation>You are: {state}</translation>
    </message>
    <message>
        <source>F12: break and back. Click for the reason of a break.</source>
        <translation>F12: break and back. Click for the reason of a break.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Break: {reason}</source>
        <translation>Break: {reason}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>Not at work</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>It rings</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>After a call</source>
        <translation>After a call</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Dialling</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Whoever opens the card or books a visit sees them first.</source>
        <translation>Whoever opens the card or books a visit sees them first.</translation>
    </message>
    <message>
        <source>Put on the card</source>
        <translation>Put on the card</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>On the card</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>What must be watched for</source>
        <translation>What must be watched for</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Kind of alert</translation>
    </message>
    <message>
        <source>Write what must be watched for.</source>
        <translation>Write what must be watched for.</translation>
    </message>
    <message>
        <source>The alert is on the card. Ctrl+Z takes it off.</source>
        <translation>The alert is on the card. Ctrl+Z takes it off.</translation>
    </message>
    <message>
        <source>Take the alert off: %1</source>
        <translation>Take the alert off: %1</translation>
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
        <translation>Unpaid: {amount}</translation>
    </message>
    <message>
        <source>Wrote through a form; will be registered as: {standing}.</source>
        <translation>Wrote through a form; will be registered as: {standing}.</translation>
    </message>
    <message>
        <source>Has an appointment: {when}, {service}, {provider}.</source>
        <translation>Has an appointment: {when}, {service}, {provider}.</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>toman</source>
        <translation>toman</translation>
    </message>
    <message>
        <source>rial</source>
        <translation>rial</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Why did the client refuse?</source>
        <translation>Why did the client refuse?</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>at least one</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>What is worth knowing next time</source>
        <translation>What is worth knowing next time</translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation>How you were in touch</translation>
    </message>
</context>
<context>
    <name>AnswerRequestDialog</name>
    <message>
        <source>Answer the request</source>
        <translation>Answer the request</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>What was it about?</translation>
    </message>
    <message>
        <source>What was asked and said</source>
        <translation>What was asked and said</translation>
    </message>
    <message>
        <source>Say what it was about: press the digit of a topic.</source>
        <translation>Say what it was about: press the digit of a topic.</translation>
    </message>
    <message>
        <source>The request is answered. Ctrl+Z takes it back.</source>
        <translation>The request is answered. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>AssignLeadDialog</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Refer to</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>Write the first letters of a colleague or a team.</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>In turn to those of the team who are on shift</translation>
    </message>
    <message>
        <source>Planned tasks go along</source>
        <translation>Planned tasks go along</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>Choose a colleague or a team.</translation>
    </message>
    <message>
        <source>Referred to %1. Ctrl+Z takes it back.</source>
        <translation>Referred to %1. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Nearest other time</source>
        <translation>Nearest other time</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>nothing free in 14 days</source>
        <translation>nothing free in 14 days</translation>
    </message>
    <message>
        <source>A call is planned</source>
        <translation>A call is planned</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Move to the nearest time</source>
        <translation>Move to the nearest time</translation>
    </message>
    <message>
        <source>A task to call</source>
        <translation>A task to call</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>A therapist is away</source>
        <translation>A therapist is away</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <translation>Patients of the day</translation>
    </message>
    <message>
        <source>These hours are not offered any more; every patient they hit is called or moved.</source>
        <translation>These hours are not offered any more; every patient they hit is called or moved.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>From the day</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Until the day</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>Empty: one day.</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>From the hour</translation>
    </message>
    <message>
        <source>Empty: whole days.</source>
        <translation>Empty: whole days.</translation>
    </message>
    <message>
        <source>Until the hour</source>
        <translation>Until the hour</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>M move · C a task to call · L leave · with Alt: all of them</source>
        <translation>M move · C a task to call · L leave · with Alt: all of them</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Whoever is free first</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Who is away?</translation>
    </message>
    <message>
        <source>Their patients of the day come here.</source>
        <translation>Their patients of the day come here.</translation>
    </message>
    <message>
        <source>Nobody has to be moved</source>
        <translation>Nobody has to be moved</translation>
    </message>
    <message>
        <source>No patient is expected there then.</source>
        <translation>No patient is expected there then.</translation>
    </message>
    <message>
        <source>The absence is being read.</source>
        <translation>The absence is being read.</translation>
    </message>
    <message>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z takes it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) had changed meanwhile: who could not be moved is called.</source>
        <translation>
            <numerusform>%n visit had changed meanwhile: who could not be moved is called.</numerusform>
            <numerusform>%n visits had changed meanwhile: who could not be moved is called.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} {lost}</source>
        <translation>{told} {lost}</translation>
    </message>
    <message>
        <source>Say who is away.</source>
        <translation>Say who is away.</translation>
    </message>
    <message>
        <source>The therapist is away: agree on another time ({when})</source>
        <translation>The therapist is away: agree on another time ({when})</translation>
    </message>
    <message>
        <source>The absence is saved; nobody is moved or called. Ctrl+Z takes it back.</source>
        <translation>The absence is saved; nobody is moved or called. Ctrl+Z takes it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be called</source>
        <translation>
            <numerusform>%n to be called</numerusform>
            <numerusform>%n to be called</numerusform>
        </translation>
    </message>
    <message>
        <source>{moves}, {calls}. Ctrl+Z takes it back.</source>
        <translation>{moves}, {calls}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>BlockBoard</name>
    <message>
        <source>Held by %1</source>
        <translation>Held by %1</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>The deal is now at: %1. Ctrl+Z takes it back.</source>
        <translation>The deal is now at: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Move the deal</source>
        <translation>Move the deal</translation>
    </message>
    <message>
        <source>Move, win or lose</source>
        <translation>Move, win or lose</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Also, one after the other</source>
        <translation>Also, one after the other</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Free times</translation>
    </message>
    <message>
        <source>Copy the appointment as text for a messenger</source>
        <translation>Copy the appointment as text for a messenger</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day · Alt+O a time that is not free</source>
        <translation>↑ ↓ another time · PgDn next day · Alt+O a time that is not free</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day</source>
        <translation>↑ ↓ another time · PgDn next day</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Whoever is free first</translation>
    </message>
    <message>
        <source>{sessions}, {apart}</source>
        <translation>{sessions}, {apart}</translation>
    </message>
    <message>
        <source>Nobody is free at this time: {at}. The next free times stand here.</source>
        <translation>Nobody is free at this time: {at}. The next free times stand here.</translation>
    </message>
    <message>
        <source>This time is over already: {at}. The next free times stand here.</source>
        <translation>This time is over already: {at}. The next free times stand here.</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Choose the service</translation>
    </message>
    <message>
        <source>Three letters are enough. The free times come.</source>
        <translation>Three letters are enough. The free times come.</translation>
    </message>
    <message>
        <source>Nobody gives this service</source>
        <translation>Nobody gives this service</translation>
    </message>
    <message>
        <source>Choose another one, or say in the settings who gives it.</source>
        <translation>Choose another one, or say in the settings who gives it.</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>No free time</translation>
    </message>
    <message>
        <source>Choose another therapist, or put the person on the waiting list.</source>
        <translation>Choose another therapist, or put the person on the waiting list.</translation>
    </message>
    <message>
        <source>Kept for you until {time}</source>
        <translation>Kept for you until {time}</translation>
    </message>
    <message>
        <source>Say whose appointment it is.</source>
        <translation>Say whose appointment it is.</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>Choose the service: three letters and Enter.</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>Choose a free time.</translation>
    </message>
    <message>
        <source>Choose the therapist.</source>
        <translation>Choose the therapist.</translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation>Write the day and the time.</translation>
    </message>
    <message>
        <source>Write why somebody is booked into a time that is not free.</source>
        <translation>Write why somebody is booked into a time that is not free.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) booked. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n appointment booked. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n appointments booked. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {when}; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>Booked: {when}; the SMS is in the queue. Ctrl+Z takes both back.</translation>
    </message>
    <message>
        <source>Booked: {when}. Ctrl+Z takes it back.</source>
        <translation>Booked: {when}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Booked. Ctrl+Z takes it back.</source>
        <translation>Booked. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>BranchStep</name>
    <message>
        <source>Write the name of the branch.</source>
        <translation>Write the name of the branch.</translation>
    </message>
    <message>
        <source>The day must end after it begins.</source>
        <translation>The day must end after it begins.</translation>
    </message>
    <message>
        <source>At least one day of the week must be a working day.</source>
        <translation>At least one day of the week must be a working day.</translation>
    </message>
    <message>
        <source>Your branch</source>
        <translation>Your branch</translation>
    </message>
    <message>
        <source>The days of all its work are counted in its own time zone. More branches can be added later.</source>
        <translation>The days of all its work are counted in its own time zone. More branches can be added later.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Show amounts in toman</source>
        <translation>Show amounts in toman</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Work begins</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Work ends</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Print and more</source>
        <translation>Print and more</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>Day, week or month</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Which calendar</source>
        <translation>Which calendar</translation>
    </message>
    <message>
        <source>By therapist</source>
        <translation>By therapist</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>By room</translation>
    </message>
    <message>
        <source>What a column is</source>
        <translation>What a column is</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>Whose activities</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>Visit over</translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation>Confirmed or not</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Go to its calls</source>
        <translation>Go to its calls</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Cancel the task</translation>
    </message>
    <message>
        <source>That cannot be done with this task.</source>
        <translation>That cannot be done with this task.</translation>
    </message>
    <message>
        <source>The visit is at “{status}”: that cannot be done with it now.</source>
        <translation>The visit is at “{status}”: that cannot be done with it now.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>No therapists yet</source>
        <translation>No therapists yet</translation>
    </message>
    <message>
        <source>Once therapists and their hours are entered in the timetable, their appointments stand here.</source>
        <translation>Once therapists and their hours are entered in the timetable, their appointments stand here.</translation>
    </message>
    <message>
        <source>This calendar is not yours to see</source>
        <translation>This calendar is not yours to see</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>The calendar could not be read</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Print the day</translation>
    </message>
    <message>
        <source>Show cancelled visits</source>
        <translation>Show cancelled visits</translation>
    </message>
    <message>
        <source>Open in a second window</source>
        <translation>Open in a second window</translation>
    </message>
    <message>
        <source>Book at this slot</source>
        <translation>Book at this slot</translation>
    </message>
    <message>
        <source>To the next slot or visit</source>
        <translation>To the next slot or visit</translation>
    </message>
    <message>
        <source>Move by a quarter of an hour or a column</source>
        <translation>Move by a quarter of an hour or a column</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>Shorter or longer</translation>
    </message>
    <message>
        <source>A day shorter or longer</source>
        <translation>A day shorter or longer</translation>
    </message>
    <message>
        <source>Earlier or later week, day or month</source>
        <translation>Earlier or later week, day or month</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>Day, week or month</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>There is no printer on this computer.</translation>
    </message>
    <message>
        <source>Hours of the calendar</source>
        <translation>Hours of the calendar</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Open the day</translation>
    </message>
    <message>
        <source>Earlier or later month</source>
        <translation>Earlier or later month</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>CalendarPrint</name>
    <message>
        <source>No visits on this day.</source>
        <translation>No visits on this day.</translation>
    </message>
</context>
<context>
    <name>CalendarTasks</name>
    <message>
        <source>The task stays where it is: your role may not change tasks.</source>
        <translation>The task stays where it is: your role may not change tasks.</translation>
    </message>
    <message>
        <source>The task stays with its performer. Press H to hand it over.</source>
        <translation>The task stays with its performer. Press H to hand it over.</translation>
    </message>
    <message>
        <source>A task at an hour has no length; one of whole days can be made longer.</source>
        <translation>A task at an hour has no length; one of whole days can be made longer.</translation>
    </message>
    <message>
        <source>A task cannot be shorter than one day.</source>
        <translation>A task cannot be shorter than one day.</translation>
    </message>
</context>
<context>
    <name>CalendarWindow</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Slot taken</source>
        <translation>Slot taken</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Waiting for %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Session %1 of %2</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Overbooked</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Price: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Paid: %1</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>It is ringing there</source>
        <translation>It is ringing there</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Being transferred</source>
        <translation>Being transferred</translation>
    </message>
    <message>
        <source>They have put us on hold</source>
        <translation>They have put us on hold</translation>
    </message>
    <message>
        <source>Talking, microphone off</source>
        <translation>Talking, microphone off</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>The talk is over</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>The line was busy</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <translation>The call did not come about</translation>
    </message>
    <message>
        <source>Hung up before an answer</source>
        <translation>Hung up before an answer</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>The call was declined</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nobody answered</translation>
    </message>
    <message>
        <source>on {line}</source>
        <translation>on {line}</translation>
    </message>
    <message>
        <source>queue {queue}</source>
        <translation>queue {queue}</translation>
    </message>
    <message>
        <source>forwarded from {who}</source>
        <translation>forwarded from {who}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unknown number</translation>
    </message>
    <message>
        <source>The exchange says: {name}</source>
        <translation>The exchange says: {name}</translation>
    </message>
    <message>
        <source>The number shown is a hint, not a proof of who is calling: anybody can send any.</source>
        <translation>The number shown is a hint, not a proof of who is calling: anybody can send any.</translation>
    </message>
    <message>
        <source>Ask for the name and a number to call back.</source>
        <translation>Ask for the name and a number to call back.</translation>
    </message>
    <message>
        <source>Nobody with this number is known yet.</source>
        <translation>Nobody with this number is known yet.</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>Possibly</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>lead: {title}</source>
        <translation>lead: {title}</translation>
    </message>
    <message>
        <source>with us since {year}</source>
        <translation>with us since {year}</translation>
    </message>
    <message>
        <source>today {time} {service}, {provider}</source>
        <translation>today {time} {service}, {provider}</translation>
    </message>
    <message>
        <source>today {time} {service}</source>
        <translation>today {time} {service}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>last visit {day}</translation>
    </message>
    <message>
        <source>balance due {amount}</source>
        <translation>balance due {amount}</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Open card</source>
        <translation>Open card</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Microphone off</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Microphone on</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transfer the call</translation>
    </message>
    <message>
        <source>Connect the two</source>
        <translation>Connect the two</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <translation>Hold and answer</translation>
    </message>
</context>
<context>
    <name>CallDelegate</name>
    <message>
        <source>Between desks</source>
        <translation>Between desks</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nobody known</translation>
    </message>
    <message>
        <source>Result is not given yet</source>
        <translation>Result is not given yet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Result and task</source>
        <translation>Result and task</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tried {n}×, call again</source>
        <translation>Tried {n}×, call again</translation>
    </message>
    <message>
        <source>passed to {name}</source>
        <translation>passed to {name}</translation>
    </message>
    <message>
        <source>{name}, possibly</source>
        <translation>{name}, possibly</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>No number</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Space plays</source>
        <translation>Space plays</translation>
    </message>
    <message>
        <source>1…5 marks, 0 takes a mark back</source>
        <translation>1…5 marks, 0 takes a mark back</translation>
    </message>
    <message>
        <source>E puts the call right</source>
        <translation>E puts the call right</translation>
    </message>
    <message>
        <source>@ comments</source>
        <translation>@ comments</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>The call itself</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Telephones</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>How the talk was led</source>
        <translation>How the talk was led</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Only the last digits agree, so it is possibly somebody else.</source>
        <translation>Only the last digits agree, so it is possibly somebody else.</translation>
    </message>
    <message>
        <source>Between desks; no caller is concerned.</source>
        <translation>Between desks; no caller is concerned.</translation>
    </message>
    <message>
        <source>The program did not see this call end.</source>
        <translation>The program did not see this call end.</translation>
    </message>
    <message>
        <source>Put right by hand.</source>
        <translation>Put right by hand.</translation>
    </message>
    <message>
        <source>answered after {rang}</source>
        <translation>answered after {rang}</translation>
    </message>
    <message>
        <source>answered after {rang}, talked {talk}</source>
        <translation>answered after {rang}, talked {talk}</translation>
    </message>
    <message>
        <source>rang {rang}, {end}</source>
        <translation>rang {rang}, {end}</translation>
    </message>
    <message>
        <source>was busy</source>
        <translation>was busy</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>a colleague answered</source>
        <translation>a colleague answered</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nobody answered</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Your role may not hear recordings.</source>
        <translation>Your role may not hear recordings.</translation>
    </message>
    <message>
        <source>Not available: the exchange recorded nothing.</source>
        <translation>Not available: the exchange recorded nothing.</translation>
    </message>
    <message>
        <source>Not available: the clinic keeps no recordings.</source>
        <translation>Not available: the clinic keeps no recordings.</translation>
    </message>
    <message>
        <source>Not available: the settings do not say where the exchange puts its recordings.</source>
        <translation>Not available: the settings do not say where the exchange puts its recordings.</translation>
    </message>
    <message>
        <source>Not available: the settings name neither a folder nor an https address without a name and a password.</source>
        <translation>Not available: the settings name neither a folder nor an https address without a name and a password.</translation>
    </message>
    <message>
        <source>Not available: the exchange named a place outside the clinic’s folder of recordings.</source>
        <translation>Not available: the exchange named a place outside the clinic’s folder of recordings.</translation>
    </message>
</context>
<context>
    <name>CallFace</name>
    <message>
        <source>over for {time}</source>
        <translation>over for {time}</translation>
    </message>
</context>
<context>
    <name>CallFrame</name>
    <message>
        <source>Note of the talk</source>
        <translation>Note of the talk</translation>
    </message>
    <message>
        <source>Less about the caller</source>
        <translation>Less about the caller</translation>
    </message>
    <message>
        <source>More about the caller</source>
        <translation>More about the caller</translation>
    </message>
</context>
<context>
    <name>CallHours</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation>Attempts a day</translation>
    </message>
    <message>
        <source>The exchange records talks, and those who lead may listen to them</source>
        <translation>The exchange records talks, and those who lead may listen to them</translation>
    </message>
    <message>
        <source>Folder or https address of the recordings</source>
        <translation>Folder or https address of the recordings</translation>
    </message>
</context>
<context>
    <name>CallLedger</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Within 20 s</source>
        <translation>Within 20 s</translation>
    </message>
    <message>
        <source>Average ring</source>
        <translation>Average ring</translation>
    </message>
    <message>
        <source>Show these calls</source>
        <translation>Show these calls</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>Reached us</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Line unknown</source>
        <translation>Line unknown</translation>
    </message>
    <message>
        <source>From the ledger: {figure}, {days}</source>
        <translation>From the ledger: {figure}, {days}</translation>
    </message>
    <message>
        <source>From the ledger: {figure}, {days}, {line}</source>
        <translation>From the ledger: {figure}, {days}, {line}</translation>
    </message>
</context>
<context>
    <name>CallRound</name>
    <message>
        <source>Wants no calls</source>
        <translation>Wants no calls</translation>
    </message>
    <message>
        <source>The round waits</source>
        <translation>The round waits</translation>
    </message>
    <message>
        <source>Say first what the last call came to</source>
        <translation>Say first what the last call came to</translation>
    </message>
    <message>
        <source>Another call is on</source>
        <translation>Another call is on</translation>
    </message>
    <message>
        <source>It could not be dialled</source>
        <translation>It could not be dialled</translation>
    </message>
    <message>
        <source>By hand: no telephone dials here</source>
        <translation>By hand: no telephone dials here</translation>
    </message>
    <message>
        <source>F12 waits, Esc ends the round.</source>
        <translation>F12 waits, Esc ends the round.</translation>
    </message>
    <message>
        <source>Nobody is called until F12 is pressed.</source>
        <translation>Nobody is called until F12 is pressed.</translation>
    </message>
    <message>
        <source>The next one is called when the line is free.</source>
        <translation>The next one is called when the line is free.</translation>
    </message>
    <message>
        <source>The round waits after this call.</source>
        <translation>The round waits after this call.</translation>
    </message>
    <message>
        <source>The digit of the result, then Ctrl+Enter.</source>
        <translation>The digit of the result, then Ctrl+Enter.</translation>
    </message>
    <message>
        <source>N or B hangs up and goes on.</source>
        <translation>N or B hangs up and goes on.</translation>
    </message>
    <message>
        <source>Say what came of it; F8 calls once more.</source>
        <translation>Say what came of it; F8 calls once more.</translation>
    </message>
    <message>
        <source>Enter saves the marked result; F8 calls once more.</source>
        <translation>Enter saves the marked result; F8 calls once more.</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>No number is known.</translation>
    </message>
    <message>
        <source>{why} F8 tries again.</source>
        <translation>{why} F8 tries again.</translation>
    </message>
    <message>
        <source>Call them, then say what came of it.</source>
        <translation>Call them, then say what came of it.</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Talking {time}</source>
        <translation>Talking {time}</translation>
    </message>
    <message>
        <source>It rings there {time}</source>
        <translation>It rings there {time}</translation>
    </message>
    <message>
        <source>Calling {time}</source>
        <translation>Calling {time}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>The talk is over</translation>
    </message>
    <message>
        <source>The line was busy</source>
        <translation>The line was busy</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>The call was declined</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <translation>The call did not come about</translation>
    </message>
    <message>
        <source>Hung up before an answer</source>
        <translation>Hung up before an answer</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nobody answered</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} of {total} done</translation>
    </message>
    <message>
        <source>reached {number}</source>
        <translation>reached {number}</translation>
    </message>
    <message>
        <source>not reached {number}</source>
        <translation>not reached {number}</translation>
    </message>
    <message>
        <source>Skipped: {calls}</source>
        <translation>Skipped: {calls}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>wants no calls</translation>
    </message>
    <message>
        <source>out of hours where they live until {when}</source>
        <translation>out of hours where they live until {when}</translation>
    </message>
    <message>
        <source>tried enough today, again {when}</source>
        <translation>tried enough today, again {when}</translation>
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
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Direction of the call</source>
        <translation>Direction of the call</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number</source>
        <translation>
            <numerusform>%n person has this number</numerusform>
            <numerusform>%n people have this number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last visit %n day(s) ago</source>
        <translation>
            <numerusform>last visit %n day ago</numerusform>
            <numerusform>last visit %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerBox</name>
    <message numerus="yes">
        <source>This number: %n person(s)</source>
        <translation>
            <numerusform>This number: %n person</numerusform>
            <numerusform>This number: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>or the whole name</source>
        <translation>or the whole name</translation>
    </message>
    <message>
        <source>None of them: somebody new (Alt+N)</source>
        <translation>None of them: somebody new (Alt+N)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Open lead</source>
        <translation>Open lead</translation>
    </message>
</context>
<context>
    <name>CallerCardView</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Does not want to be called</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Last talks</source>
        <translation>Last talks</translation>
    </message>
    <message>
        <source>Nobody has talked with them yet.</source>
        <translation>Nobody has talked with them yet.</translation>
    </message>
    <message>
        <source>Card of the caller {name}</source>
        <translation>Card of the caller {name}</translation>
    </message>
</context>
<context>
    <name>CallerNaming</name>
    <message>
        <source>Really somebody new</source>
        <translation>Really somebody new</translation>
    </message>
    <message>
        <source>Who is it? Write the name while you talk</source>
        <translation>Who is it? Write the name while you talk</translation>
    </message>
    <message>
        <source>Name of somebody else in the family of {name}</source>
        <translation>Name of somebody else in the family of {name}</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>What they are to each other</translation>
    </message>
    <message>
        <source>Name of the caller</source>
        <translation>Name of the caller</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Keep the name</translation>
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
        <translation>Go on with the call</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Say who it was</source>
        <translation>Say who it was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Call this number</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Nobody was there</translation>
    </message>
    <message>
        <source>New call to this number</source>
        <translation>New call to this number</translation>
    </message>
    <message>
        <source>Give the caller up</source>
        <translation>Give the caller up</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>The call itself</source>
        <translation>The call itself</translation>
    </message>
    <message>
        <source>Put the call right</source>
        <translation>Put the call right</translation>
    </message>
    <message>
        <source>Ledger of the calls</source>
        <translation>Ledger of the calls</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <translation>Hear the recording</translation>
    </message>
    <message>
        <source>Go through my call round</source>
        <translation>Go through my call round</translation>
    </message>
    <message>
        <source>Nobody was there. The next try is due: %1</source>
        <translation>Nobody was there. The next try is due: %1</translation>
    </message>
    <message>
        <source>No call round is planned for you.</source>
        <translation>No call round is planned for you.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Show all calls</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Nobody waits for a call back</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait for a call back</source>
        <translation>
            <numerusform>%n caller waits for a call back</numerusform>
            <numerusform>%n callers wait for a call back</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>All agents</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Missed calls come here at once.</source>
        <translation>Missed calls come here at once.</translation>
    </message>
    <message>
        <source>No call was missed</source>
        <translation>No call was missed</translation>
    </message>
    <message>
        <source>Missed calls stay here, also when called back.</source>
        <translation>Missed calls stay here, also when called back.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Every call that is made or written down shows here.</source>
        <translation>Every call that is made or written down shows here.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Open the card, or call back</source>
        <translation>Open the card, or call back</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Who it was</source>
        <translation>Who it was</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Put it right</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Between desks</source>
        <translation>Between desks</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the task</source>
        <translation>Cancel the task</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Or in your own words</translation>
    </message>
    <message>
        <source>{title} is still open, so this comes next instead:</source>
        <translation>{title} is still open, so this comes next instead:</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>I cannot read that; see below the field.</translation>
    </message>
    <message>
        <source>Say why: press the digit of a reason.</source>
        <translation>Say why: press the digit of a reason.</translation>
    </message>
    <message>
        <source>Cancelled. Ctrl+Z takes it back.</source>
        <translation>Cancelled. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>CancelVisitDialog</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Who cancels?</source>
        <translation>Who cancels?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Digit: the reason · then Enter</source>
        <translation>Digit: the reason · then Enter</translation>
    </message>
    <message>
        <source>{name}, {when}, {service}</source>
        <translation>{name}, {when}, {service}</translation>
    </message>
    <message>
        <source>Say why: press the digit of a reason.</source>
        <translation>Say why: press the digit of a reason.</translation>
    </message>
    <message>
        <source>The appointment is cancelled. Ctrl+Z takes it back.</source>
        <translation>The appointment is cancelled. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The appointment is cancelled; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>The appointment is cancelled; the SMS is in the queue. Ctrl+Z takes both back.</translation>
    </message>
</context>
<context>
    <name>CandidateChips</name>
    <message>
        <source>Somebody else (Alt+N)</source>
        <translation>Somebody else (Alt+N)</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>Family…</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>the same number</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>pays</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>Numbers and details</source>
        <translation>Numbers and details</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>National ID</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Medical council number</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Heard of us from</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Best time</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>wrong number</translation>
    </message>
    <message>
        <source>Write down a call to %1</source>
        <translation>Write down a call to %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>More about %1</translation>
    </message>
    <message>
        <source>This number is wrong</source>
        <translation>This number is wrong</translation>
    </message>
    <message>
        <source>This number is right after all</source>
        <translation>This number is right after all</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Save %1 as…</translation>
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
        <translation>No name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>last talk %1</source>
        <translation>last talk %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Write down a call with this person</source>
        <translation>Write down a call with this person</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>New task for this person</source>
        <translation>New task for this person</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>New lead of this person</source>
        <translation>New lead of this person</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Do not call and do not send messages</source>
        <translation>Do not call and do not send messages</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>Do not send messages</translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>Merged into another record</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tasks done</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Funnel stage</source>
        <translation>Funnel stage</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Correct the result</translation>
    </message>
</context>
<context>
    <name>CardVisits</name>
    <message>
        <source>No visit of today waits for this person. B books one.</source>
        <translation>No visit of today waits for this person. B books one.</translation>
    </message>
    <message>
        <source>Arrived: {name}. Ctrl+Z takes it back.</source>
        <translation>Arrived: {name}. Ctrl+Z takes it back.</translation>
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
        <translation>Arrived</translation>
    </message>
    <message>
        <source>The patient is here (A)</source>
        <translation>The patient is here (A)</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Receive the patient (D)</source>
        <translation>Receive the patient (D)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Book an appointment (B)</source>
        <translation>Book an appointment (B)</translation>
    </message>
    <message>
        <source>Prices and times</source>
        <translation>Prices and times</translation>
    </message>
    <message>
        <source>Prices and free times for whoever asks (R)</source>
        <translation>Prices and free times for whoever asks (R)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>The therapists' schedule (S)</source>
        <translation>The therapists' schedule (S)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Take a payment (P)</source>
        <translation>Take a payment (P)</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n day here</numerusform>
            <numerusform>%n days here</numerusform>
        </translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Since today</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>No amount yet</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nothing planned</translation>
    </message>
</context>
<context>
    <name>CardWork</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>Open work</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>CategoryAnswers</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 must be answered.</source>
        <translation>%1 must be answered.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (needed)</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Categories of people</source>
        <translation>Categories of people</translation>
    </message>
    <message>
        <source>Each category asks for data of its own on a person's form.</source>
        <translation>Each category asks for data of its own on a person's form.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Not offered any more</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>What it asks for</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gray</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>A new category</translation>
    </message>
    <message>
        <source>Give the category a name.</source>
        <translation>Give the category a name.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ChainDialog</name>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>What belongs together</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter goes there</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Request: {kind}</source>
        <translation>Request: {kind}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
</context>
<context>
    <name>ChildWords</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) and messengers</source>
        <translation>
            <numerusform>%n e-mail or messenger</numerusform>
            <numerusform>%n e-mails and messengers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family link(s)</source>
        <translation>
            <numerusform>%n family link</numerusform>
            <numerusform>%n family links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s)</source>
        <translation>
            <numerusform>%n admission</numerusform>
            <numerusform>%n admissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history</source>
        <translation>
            <numerusform>%n line of history</numerusform>
            <numerusform>%n lines of history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Write the name of the clinic.</source>
        <translation>Write the name of the clinic.</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Your clinic</translation>
    </message>
    <message>
        <source>The name stands in the window and on everything that is printed.</source>
        <translation>The name stands in the window and on everything that is printed.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name of the clinic</translation>
    </message>
    <message>
        <source>Sepid Clinic</source>
        <translation>Sepid Clinic</translation>
    </message>
    <message>
        <source>The people you serve are called</source>
        <translation>The people you serve are called</translation>
    </message>
</context>
<context>
    <name>ClinicTelephoneDialog</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Number as the exchange sends it</source>
        <translation>Number as the exchange sends it</translation>
    </message>
    <message>
        <source>Whose missed calls</source>
        <translation>Whose missed calls</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Who sits there</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>Number begins with</translation>
    </message>
    <message>
        <source>Dialled instead</source>
        <translation>Dialled instead</translation>
    </message>
    <message>
        <source>Before everything</source>
        <translation>Before everything</translation>
    </message>
    <message>
        <source>Nobody's in particular</source>
        <translation>Nobody's in particular</translation>
    </message>
    <message>
        <source>A telephone for all</source>
        <translation>A telephone for all</translation>
    </message>
    <message>
        <source>The clinic's telephone is saved. Ctrl+Z takes it back.</source>
        <translation>The clinic's telephone is saved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The clinic's telephone</source>
        <translation>The clinic's telephone</translation>
    </message>
    <message>
        <source>It holds for everybody in the clinic.</source>
        <translation>It holds for everybody in the clinic.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Dialling</translation>
    </message>
    <message>
        <source>Hours and recordings</source>
        <translation>Hours and recordings</translation>
    </message>
    <message>
        <source>Parts of the clinic's telephone</source>
        <translation>Parts of the clinic's telephone</translation>
    </message>
    <message>
        <source>The numbers that people call. A missed call goes to the team of its line.</source>
        <translation>The numbers that people call. A missed call goes to the team of its line.</translation>
    </message>
    <message>
        <source>Who rings when an extension rings: colleagues' names instead of numbers, and whose talk it was.</source>
        <translation>Who rings when an extension rings: colleagues' names instead of numbers, and whose talk it was.</translation>
    </message>
    <message>
        <source>How your exchange wants numbers, for example “+98” as “0”, or a 9 before every outside number.</source>
        <translation>How your exchange wants numbers, for example “+98” as “0”, or a 9 before every outside number.</translation>
    </message>
    <message>
        <source>Call rounds ring people only at these hours of their own clock, and so often a day at most.</source>
        <translation>Call rounds ring people only at these hours of their own clock, and so often a day at most.</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>One more line</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>One more extension</source>
        <translation>One more extension</translation>
    </message>
    <message>
        <source>Remove this extension</source>
        <translation>Remove this extension</translation>
    </message>
    <message>
        <source>One more rule</source>
        <translation>One more rule</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Remove this rule</translation>
    </message>
</context>
<context>
    <name>CloseRequestDialog</name>
    <message>
        <source>Close the request</source>
        <translation>Close the request</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Spam or a wrong number</source>
        <translation>Spam or a wrong number</translation>
    </message>
    <message>
        <source>Lost: the person does not want it</source>
        <translation>Lost: the person does not want it</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Why was it lost?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>A digit chooses, Enter saves</translation>
    </message>
    <message>
        <source>Say how it ends: press the digit.</source>
        <translation>Say how it ends: press the digit.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Say why it was lost: press the digit of a reason.</translation>
    </message>
    <message>
        <source>The request is closed. Ctrl+Z takes it back.</source>
        <translation>The request is closed. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>This is a list of</source>
        <translation>This is a list of</translation>
    </message>
    <message>
        <source>Whoever is here already</source>
        <translation>Whoever is here already</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>Fill what is empty</translation>
    </message>
    <message>
        <source>Make once more</source>
        <translation>Make once more</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Try without storing</source>
        <translation>Try without storing</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {sheet}, %n row(s)</source>
        <translation>
            <numerusform>Sheet {sheet}, %n row</numerusform>
            <numerusform>Sheet {sheet}, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s), encoding {encoding}, cells separated by {delimiter}</source>
        <translation>
            <numerusform>About %n row, encoding {encoding}, cells separated by {delimiter}</numerusform>
            <numerusform>About %n rows, encoding {encoding}, cells separated by {delimiter}</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is “{field}”: without it nothing can be stored.</source>
        <translation>Say which column is “{field}”: without it nothing can be stored.</translation>
    </message>
    <message>
        <source>A file with these columns was imported before; the same fields were chosen.</source>
        <translation>A file with these columns was imported before; the same fields were chosen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>No action has this name.</source>
        <translation>No action has this name.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Light look</source>
        <translation>Light look</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dark look</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>Lock the program</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Hand over somebody's work</source>
        <translation>Hand over somebody's work</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Therapist away</source>
        <translation>Therapist away</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>How this station stands</translation>
    </message>
    <message>
        <source>Set up and try the telephone</source>
        <translation>Set up and try the telephone</translation>
    </message>
    <message>
        <source>Practise with thirty calls</source>
        <translation>Practise with thirty calls</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment… @ colleague, # client</source>
        <translation>Comment… @ colleague, # client</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Call records (*.csv)</source>
        <translation>Call records (*.csv)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) of the file are in the log.</source>
        <translation>
            <numerusform>The %n conversation of the file is in the log.</numerusform>
            <numerusform>All %n conversations of the file are in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are missing in the log.</source>
        <translation>
            <numerusform>%n conversation is missing in the log.</numerusform>
            <numerusform>%n conversations are missing in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended otherwise; put them right by hand.</source>
        <translation>
            <numerusform>%n ended otherwise; put it right by hand.</numerusform>
            <numerusform>%n ended otherwise; put them right by hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the exchange’s file</source>
        <translation>Compare with the exchange’s file</translation>
    </message>
    <message>
        <source>Each conversation that the log lacks is named</source>
        <translation>Each conversation that the log lacks is named</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Choose the file in which the exchange writes its calls.</source>
        <translation>Choose the file in which the exchange writes its calls.</translation>
    </message>
    <message>
        <source>Take over the missing</source>
        <translation>Take over the missing</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No file was compared yet</source>
        <translation>No file was compared yet</translation>
    </message>
    <message>
        <source>Missing in the log</source>
        <translation>Missing in the log</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Exchange: {there}; log: {here}</source>
        <translation>Exchange: {there}; log: {here}</translation>
    </message>
</context>
<context>
    <name>CompleteTaskDialog</name>
    <message>
        <source>Choose what came of it: press its digit.</source>
        <translation>Choose what came of it: press its digit.</translation>
    </message>
    <message>
        <source>Say why the client refused: press the digit of a reason.</source>
        <translation>Say why the client refused: press the digit of a reason.</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>{field} is still missing.</translation>
    </message>
    <message>
        <source>Saved. Next: {step}. Ctrl+Z takes it back.</source>
        <translation>Saved. Next: {step}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Saved. The work ends here. Ctrl+Z takes it back.</source>
        <translation>Saved. The work ends here. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The result is put right. Ctrl+Z takes it back.</source>
        <translation>The result is put right. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The call round is done.</source>
        <translation>The call round is done.</translation>
    </message>
    <message>
        <source>{round}: call {number} of {total}</source>
        <translation>{round}: call {number} of {total}</translation>
    </message>
    <message>
        <source>The deal is won.</source>
        <translation>The deal is won.</translation>
    </message>
    <message>
        <source>The lead is closed with its reason.</source>
        <translation>The lead is closed with its reason.</translation>
    </message>
    <message>
        <source>Result of the task</source>
        <translation>Result of the task</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Correct the result</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Press the digit of the result</source>
        <translation>Press the digit of the result</translation>
    </message>
    <message>
        <source>What it asks and the next step appear here.</source>
        <translation>What it asks and the next step appear here.</translation>
    </message>
    <message>
        <source>N no answer · B busy · the same key or Enter saves · Esc ends the round</source>
        <translation>N no answer · B busy · the same key or Enter saves · Esc ends the round</translation>
    </message>
    <message>
        <source>Enter saves · Alt+digit another result · Ctrl+B books · Alt+T next step for the team</source>
        <translation>Enter saves · Alt+digit another result · Ctrl+B books · Alt+T next step for the team</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Save and close</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Entered here: {by}</source>
        <translation>Entered here: {by}</translation>
    </message>
    <message>
        <source>Looking for the nearest free times…</source>
        <translation>Looking for the nearest free times…</translation>
    </message>
    <message>
        <source>The nearest free times</source>
        <translation>The nearest free times</translation>
    </message>
    <message>
        <source>Nothing is free within a week of this time.</source>
        <translation>Nothing is free within a week of this time.</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>What was entered</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Before: {value}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Now: {value}</translation>
    </message>
    <message>
        <source>This is what stands there now.</source>
        <translation>This is what stands there now.</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>What needs you</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) to decide, one key each</source>
        <translation>
            <numerusform>%n matter to decide, with one key</numerusform>
            <numerusform>%n matters to decide, one key each</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nothing needs you</translation>
    </message>
    <message>
        <source>The server has taken everything that was done here, or it is still on its way.</source>
        <translation>The server has taken everything that was done here, or it is still on its way.</translation>
    </message>
    <message>
        <source>↑ ↓ another matter · Enter the card · F8 copies the number</source>
        <translation>↑ ↓ another matter · Enter the card · F8 copies the number</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>Call {name}: {number}. The number is copied.</translation>
    </message>
</context>
<context>
    <name>ConvertRequestDialog</name>
    <message>
        <source>Make a lead of the request</source>
        <translation>Make a lead of the request</translation>
    </message>
    <message>
        <source>Make the lead</source>
        <translation>Make the lead</translation>
    </message>
    <message>
        <source>Whose lead is it?</source>
        <translation>Whose lead is it?</translation>
    </message>
    <message>
        <source>Services wished for</source>
        <translation>Services wished for</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Refer to</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>The name of the person</translation>
    </message>
    <message>
        <source>Write the name, or choose whose lead it is.</source>
        <translation>Write the name, or choose whose lead it is.</translation>
    </message>
    <message>
        <source>The request is a lead now, with its next step. Ctrl+Z takes it back.</source>
        <translation>The request is a lead now, with its next step. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>CorrectCallDialog</name>
    <message>
        <source>Put the call right</source>
        <translation>Put the call right</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Whose call it was</source>
        <translation>Whose call it was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Began at</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>Talk, minutes</translation>
    </message>
    <message>
        <source>and seconds</source>
        <translation>and seconds</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is said here no later record unsays</source>
        <translation>What is said here no later record unsays</translation>
    </message>
    <message>
        <source>A call keeps a number: write the right one, it has digits.</source>
        <translation>A call keeps a number: write the right one, it has digits.</translation>
    </message>
    <message>
        <source>Choose in the list whose call it was.</source>
        <translation>Choose in the list whose call it was.</translation>
    </message>
    <message>
        <source>Choose whose call it was: it had somebody’s name, and does not lose it.</source>
        <translation>Choose whose call it was: it had somebody’s name, and does not lose it.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The call was put right, and the ledger with it. Ctrl+Z takes it back.</source>
        <translation>The call was put right, and the ledger with it. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>They called, and we talked</source>
        <translation>They called, and we talked</translation>
    </message>
    <message>
        <source>They called, nobody answered</source>
        <translation>They called, nobody answered</translation>
    </message>
    <message>
        <source>They called and hung up while waiting</source>
        <translation>They called and hung up while waiting</translation>
    </message>
    <message>
        <source>We called, and we talked</source>
        <translation>We called, and we talked</translation>
    </message>
    <message>
        <source>We called and did not reach them</source>
        <translation>We called and did not reach them</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>“{result}” stays in the history.</source>
        <translation>“{result}” stays in the history.</translation>
    </message>
    <message>
        <source>Work on “{task}” has begun, so it stays as the next step.</source>
        <translation>Work on “{task}” has begun, so it stays as the next step.</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>Taken back: {step}.</translation>
    </message>
    <message>
        <source>What was closed by it is open again.</source>
        <translation>What was closed by it is open again.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{by} gave you the work of {name}: %n task(s)</source>
        <translation>
            <numerusform>{by} gave you the work of {name}: %n task</numerusform>
            <numerusform>{by} gave you the work of {name}: %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was reached at {number} in %n attempt(s), and nobody calls back any more</source>
        <translation>
            <numerusform>Nobody was reached at {number} in %n attempt, and nobody calls back any more</numerusform>
            <numerusform>Nobody was reached at {number} in %n attempts, and nobody calls back any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the deal has been at “{stage}” for %n day(s)</source>
        <translation>
            <numerusform>When the deal has been at “{stage}” for %n day</numerusform>
            <numerusform>When the deal has been at “{stage}” for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the deal has been at one stage for %n day(s)</source>
        <translation>
            <numerusform>When the deal has been at one stage for %n day</numerusform>
            <numerusform>When the deal has been at one stage for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>then plan “{task}” in %n day(s)</source>
        <translation>
            <numerusform>then plan “{task}” in %n day</numerusform>
            <numerusform>then plan “{task}” in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have touched %n deal(s).</source>
        <translation>
            <numerusform>It would have touched %n deal.</numerusform>
            <numerusform>It would have touched %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s) here.</source>
        <translation>
            <numerusform>A passphrase needs at least %n character here.</numerusform>
            <numerusform>A passphrase needs at least %n characters here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n cell(s), but the header has only {expected}.</source>
        <translation>
            <numerusform>This row has %n cell, but the header has only {expected}.</numerusform>
            <numerusform>This row has %n cells, but the header has only {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This row has %n cell(s), but the header has {expected}.</source>
        <translation>
            <numerusform>This row has %n cell, but the header has {expected}.</numerusform>
            <numerusform>This row has %n cells, but the header has {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cell of this row is longer than %n character(s).</source>
        <translation>
            <numerusform>A cell of this row is longer than %n character.</numerusform>
            <numerusform>A cell of this row is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n character(s).</source>
        <translation>
            <numerusform>This is longer than %n character.</numerusform>
            <numerusform>This is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tag has at most %n word(s). Write the rest as a comment.</source>
        <translation>
            <numerusform>A tag has at most %n word. Write the rest as a comment.</numerusform>
            <numerusform>A tag has at most %n words. Write the rest as a comment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijan</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>United Arab Emirates</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kyrgyzstan</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tajikistan</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turkey</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Iranian rial</source>
        <translation>Iranian rial</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>Russian rouble</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US dollar</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pound sterling</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Turkish lira</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>UAE dirham</translation>
    </message>
    <message>
        <source>Kazakhstani tenge</source>
        <translation>Kazakhstani tenge</translation>
    </message>
    <message>
        <source>Uzbek sum</source>
        <translation>Uzbek sum</translation>
    </message>
    <message>
        <source>Afghan afghani</source>
        <translation>Afghan afghani</translation>
    </message>
    <message>
        <source>Iraqi dinar</source>
        <translation>Iraqi dinar</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Tehran</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscow</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <translation>Kaliningrad</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Samara</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>Yekaterinburg</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Omsk</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Novosibirsk</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>Krasnoyarsk</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>Irkutsk</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>Yakutsk</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>Vladivostok</translation>
    </message>
    <message>
        <source>Kabul</source>
        <translation>Kabul</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubai</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Almaty</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Tashkent</translation>
    </message>
    <message>
        <source>Dushanbe</source>
        <translation>Dushanbe</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>Baghdad</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Istanbul</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Minsk</source>
        <translation>Minsk</translation>
    </message>
</context>
<context>
    <name>CurrentStrip</name>
    <message>
        <source>In work, taken {when}</source>
        <translation>In work, taken {when}</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Open the client's card</source>
        <translation>Open the client's card</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tell the result (F9)</source>
        <translation>Tell the result (F9)</translation>
    </message>
</context>
<context>
    <name>CutStrip</name>
    <message>
        <source>Not all activities fit: only the first %1 are shown. Choose fewer days or fewer people.</source>
        <translation>Not all activities fit: only the first %1 are shown. Choose fewer days or fewer people.</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Show one day</translation>
    </message>
    <message>
        <source>Show only mine</source>
        <translation>Show only mine</translation>
    </message>
    <message>
        <source>Open the list of the day</source>
        <translation>Open the list of the day</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Choose a day in the calendar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>Since this day</source>
        <translation>Since this day</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Until this day</translation>
    </message>
</context>
<context>
    <name>DealDelegate</name>
    <message>
        <source>Nobody is named</source>
        <translation>Nobody is named</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Its first step is planned for today.</source>
        <translation>Its first step is planned for today.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Change the deal</source>
        <translation>Change the deal</translation>
    </message>
    <message>
        <source>Whose deal</source>
        <translation>Whose deal</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Expected date</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Marketing method</source>
        <translation>Marketing method</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>A person or an organisation</source>
        <translation>A person or an organisation</translation>
    </message>
    <message>
        <source>Choose whose deal it is: type three letters of the name.</source>
        <translation>Choose whose deal it is: type three letters of the name.</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Say in a few words what the deal is about.</translation>
    </message>
    <message>
        <source>The deal is saved. Ctrl+Z takes it back.</source>
        <translation>The deal is saved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>{name}, organisation</source>
        <translation>{name}, organisation</translation>
    </message>
</context>
<context>
    <name>DealHistoryDialog</name>
    <message>
        <source>History of stages</source>
        <translation>History of stages</translation>
    </message>
    <message>
        <source>This deal has not moved yet.</source>
        <translation>This deal has not moved yet.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>Opened at %1</source>
        <translation>Opened at %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>by a rule</translation>
    </message>
    <message>
        <source>by the workflow</source>
        <translation>by the workflow</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>by an import</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>expected date</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>marketing method</source>
        <translation>marketing method</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Deals are moved by hand</source>
        <translation>Deals are moved by hand</translation>
    </message>
    <message>
        <source>Deals follow the workflow</source>
        <translation>Deals follow the workflow</translation>
    </message>
    <message>
        <source>A task is done</source>
        <translation>A task is done</translation>
    </message>
    <message>
        <source>The lead changes its status</source>
        <translation>The lead changes its status</translation>
    </message>
    <message>
        <source>An appointment changes its status</source>
        <translation>An appointment changes its status</translation>
    </message>
    <message>
        <source>The deal comes to a stage</source>
        <translation>The deal comes to a stage</translation>
    </message>
    <message>
        <source>The deal stays at a stage for too long</source>
        <translation>The deal stays at a stage for too long</translation>
    </message>
    <message>
        <source>Money is received</source>
        <translation>Money is received</translation>
    </message>
    <message>
        <source>Move the deal to a stage</source>
        <translation>Move the deal to a stage</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Plan a task</translation>
    </message>
    <message>
        <source>Give the deal to somebody</source>
        <translation>Give the deal to somebody</translation>
    </message>
    <message>
        <source>Put a tag on the deal</source>
        <translation>Put a tag on the deal</translation>
    </message>
    <message>
        <source>When “{task}” ends with “{result}”</source>
        <translation>When “{task}” ends with “{result}”</translation>
    </message>
    <message>
        <source>When “{task}” is done</source>
        <translation>When “{task}” is done</translation>
    </message>
    <message>
        <source>When a task ends with “{result}”</source>
        <translation>When a task ends with “{result}”</translation>
    </message>
    <message>
        <source>When a task is done</source>
        <translation>When a task is done</translation>
    </message>
    <message>
        <source>When the lead becomes “{status}”</source>
        <translation>When the lead becomes “{status}”</translation>
    </message>
    <message>
        <source>When the lead changes its status</source>
        <translation>When the lead changes its status</translation>
    </message>
    <message>
        <source>When an appointment becomes “{status}”</source>
        <translation>When an appointment becomes “{status}”</translation>
    </message>
    <message>
        <source>When an appointment changes its status</source>
        <translation>When an appointment changes its status</translation>
    </message>
    <message>
        <source>When the deal comes to “{stage}”</source>
        <translation>When the deal comes to “{stage}”</translation>
    </message>
    <message>
        <source>When the deal comes to another stage</source>
        <translation>When the deal comes to another stage</translation>
    </message>
    <message>
        <source>When money is received</source>
        <translation>When money is received</translation>
    </message>
    <message>
        <source>When the deal stays at “{stage}” longer than it may</source>
        <translation>When the deal stays at “{stage}” longer than it may</translation>
    </message>
    <message>
        <source>When the deal stays at a stage longer than it may</source>
        <translation>When the deal stays at a stage longer than it may</translation>
    </message>
    <message>
        <source>if it stands at “{stage}”</source>
        <translation>if it stands at “{stage}”</translation>
    </message>
    <message>
        <source>if it is a deal of “{pipeline}”</source>
        <translation>if it is a deal of “{pipeline}”</translation>
    </message>
    <message>
        <source>whatever deal it is</source>
        <translation>whatever deal it is</translation>
    </message>
    <message>
        <source>then move it to “{stage}”</source>
        <translation>then move it to “{stage}”</translation>
    </message>
    <message>
        <source>then plan “{task}” for today</source>
        <translation>then plan “{task}” for today</translation>
    </message>
    <message>
        <source>then give it to {name}</source>
        <translation>then give it to {name}</translation>
    </message>
    <message>
        <source>then put the tag “{tag}” on it</source>
        <translation>then put the tag “{tag}” on it</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>something that is gone</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Move to another stage</source>
        <translation>Move to another stage</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>History of stages</source>
        <translation>History of stages</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Change the deal</source>
        <translation>Change the deal</translation>
    </message>
    <message>
        <source>View of the deals</source>
        <translation>View of the deals</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Each is born with its lead</source>
        <translation>Each is born with its lead</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>No deals here</source>
        <translation>No deals here</translation>
    </message>
    <message>
        <source>Every new lead brings its deal.</source>
        <translation>Every new lead brings its deal.</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>What belongs together</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Board or table</translation>
    </message>
    <message>
        <source>Move, win or lose</source>
        <translation>Move, win or lose</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>Dealt</name>
    <message>
        <source>Nobody of {team} is on shift now, so it stays with the team.</source>
        <translation>Nobody of {team} is on shift now, so it stays with the team.</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Given in turn: {list}. Ctrl+Z takes it back.</source>
        <translation>Given in turn: {list}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>DelayCauseDialog</name>
    <message>
        <source>Cause of the late answer</source>
        <translation>Cause of the late answer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>A digit chooses, Enter saves</translation>
    </message>
    <message>
        <source>It was answered after %1.</source>
        <translation>It was answered after %1.</translation>
    </message>
</context>
<context>
    <name>DeskOperations</name>
    <message>
        <source>Go to its calls</source>
        <translation>Go to its calls</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Status of the lead</source>
        <translation>Status of the lead</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Take into work</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand over all I leave open</source>
        <translation>Hand over all I leave open</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Write down a call</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Whose work</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Back to the day</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>What can be done with this line</translation>
    </message>
    <message>
        <source>Left open by me</source>
        <translation>Left open by me</translation>
    </message>
    <message>
        <source>Work of the day</source>
        <translation>Work of the day</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Take into work</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Mine, or my team's with what nobody has</source>
        <translation>Mine, or my team's with what nobody has</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Left open by me: %1</source>
        <translation>Left open by me: %1</translation>
    </message>
    <message>
        <source>Finish these or hand them over with H before the shift ends</source>
        <translation>Finish these or hand them over with H before the shift ends</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>New leads</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Nothing on this day</translation>
    </message>
    <message>
        <source>Tasks, leads, deals and calls of the day appear here by themselves.</source>
        <translation>Tasks, leads, deals and calls of the day appear here by themselves.</translation>
    </message>
    <message>
        <source>No calls on this day</source>
        <translation>No calls on this day</translation>
    </message>
    <message>
        <source>Every call that is written down shows here.</source>
        <translation>Every call that is written down shows here.</translation>
    </message>
    <message>
        <source>No new leads</source>
        <translation>No new leads</translation>
    </message>
    <message>
        <source>Leads made or moved on this day show here.</source>
        <translation>Leads made or moved on this day show here.</translation>
    </message>
    <message>
        <source>No deals moved</source>
        <translation>No deals moved</translation>
    </message>
    <message>
        <source>Deals whose stage changed on this day show here.</source>
        <translation>Deals whose stage changed on this day show here.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nothing is planned</translation>
    </message>
    <message>
        <source>All planned work of this day is done.</source>
        <translation>All planned work of this day is done.</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Nothing is done yet</translation>
    </message>
    <message>
        <source>Press Enter on a task to give its result.</source>
        <translation>Press Enter on a task to give its result.</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Nobody waits for a call back</translation>
    </message>
    <message>
        <source>Missed calls come here at once.</source>
        <translation>Missed calls come here at once.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>What is late stays here until it is done.</source>
        <translation>What is late stays here until it is done.</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Nothing is left open</translation>
    </message>
    <message>
        <source>You can end your shift: no work of yours is waiting.</source>
        <translation>You can end your shift: no work of yours is waiting.</translation>
    </message>
</context>
<context>
    <name>DialTrial</name>
    <message>
        <source>There is no number in it that could be dialled.</source>
        <translation>There is no number in it that could be dialled.</translation>
    </message>
    <message>
        <source>The exchange is told: {number}</source>
        <translation>The exchange is told: {number}</translation>
    </message>
    <message>
        <source>Try it with a number</source>
        <translation>Try it with a number</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Add or change values</source>
        <translation>Add or change values</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Lists of values</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>No lists yet</translation>
    </message>
    <message>
        <source>A field of a result takes its values from a list.</source>
        <translation>A field of a result takes its values from a list.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>Rename a value</source>
        <translation>Rename a value</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Archived: old answers keep its values.</source>
        <translation>Archived: old answers keep its values.</translation>
    </message>
    <message>
        <source>The program itself asks for this list, so it stays. Its values are yours to name.</source>
        <translation>The program itself asks for this list, so it stays. Its values are yours to name.</translation>
    </message>
    <message>
        <source>Your own list; no result asks for it yet.</source>
        <translation>Your own list; no result asks for it yet.</translation>
    </message>
    <message>
        <source>Your own list, asked by: {results}</source>
        <translation>Your own list, asked by: {results}</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>New value: Enter adds it and waits for the next</source>
        <translation>New value: Enter adds it and waits for the next</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>The place of a value is the digit that picks it while a result is told.</source>
        <translation>The place of a value is the digit that picks it while a result is told.</translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>Somebody else: a new record will be made.</source>
        <translation>Somebody else: a new record will be made.</translation>
    </message>
    <message>
        <source>Really new (Alt+N)</source>
        <translation>Really new (Alt+N)</translation>
    </message>
    <message>
        <source>Merge… (Alt+M)</source>
        <translation>Merge… (Alt+M)</translation>
    </message>
    <message numerus="yes">
        <source>This number: %n people</source>
        <translation>
            <numerusform>This number: %n person</numerusform>
            <numerusform>This number: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This national ID: %n people</source>
        <translation>
            <numerusform>This national ID: %n person</numerusform>
            <numerusform>This national ID: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This e-mail: %n people</source>
        <translation>
            <numerusform>This e-mail: %n person</numerusform>
            <numerusform>This e-mail: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This name and birth date: %n people</source>
        <translation>
            <numerusform>This name and birth date: %n person</numerusform>
            <numerusform>This name and birth date: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTeamDialog</name>
    <message>
        <source>Change the team</source>
        <translation>Change the team</translation>
    </message>
    <message>
        <source>Its work stays with it</source>
        <translation>Its work stays with it</translation>
    </message>
    <message>
        <source>The team {name} is changed. Ctrl+Z takes it back.</source>
        <translation>The team {name} is changed. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>EditUserDialog</name>
    <message>
        <source>Has left; with “May log in” they are back at work</source>
        <translation>Has left; with “May log in” they are back at work</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>Change the user</translation>
    </message>
    <message>
        <source>The user is being read.</source>
        <translation>The user is being read.</translation>
    </message>
    <message>
        <source>{name}: the changes are saved. Ctrl+Z takes them back.</source>
        <translation>{name}: the changes are saved. Ctrl+Z takes them back.</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>A new member has the number, the address and the payer of this person.</source>
        <translation>A new member has the number, the address and the payer of this person.</translation>
    </message>
    <message>
        <source>Add to the family</source>
        <translation>Add to the family</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>The same number</translation>
    </message>
    <message>
        <source>One more member</source>
        <translation>One more member</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Without a family name it is this person's.</source>
        <translation>Without a family name it is this person's.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Or somebody who is known already</source>
        <translation>Or somebody who is known already</translation>
    </message>
    <message>
        <source>What they are to this person</source>
        <translation>What they are to this person</translation>
    </message>
    <message>
        <source>They pay for this person</source>
        <translation>They pay for this person</translation>
    </message>
    <message>
        <source>This family pays for the new member</source>
        <translation>This family pays for the new member</translation>
    </message>
    <message>
        <source>The birth date is not understood.</source>
        <translation>The birth date is not understood.</translation>
    </message>
    <message>
        <source>Write the name, or find somebody who is known already.</source>
        <translation>Write the name, or find somebody who is known already.</translation>
    </message>
    <message>
        <source>Alt+1 takes the one who is known already; Alt+N says that this is somebody else.</source>
        <translation>Alt+1 takes the one who is known already; Alt+N says that this is somebody else.</translation>
    </message>
    <message>
        <source>Added to the family. Ctrl+Z takes it back.</source>
        <translation>Added to the family. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>%1 pays for this person</source>
        <translation>%1 pays for this person</translation>
    </message>
    <message>
        <source>Take %1 out of the family</source>
        <translation>Take %1 out of the family</translation>
    </message>
</context>
<context>
    <name>FetchingStep</name>
    <message>
        <source>Founding the clinic's server</source>
        <translation>Founding the clinic's server</translation>
    </message>
    <message>
        <source>Go on working meanwhile. You may stop at any time: what was sent is kept.</source>
        <translation>Go on working meanwhile. You may stop at any time: what was sent is kept.</translation>
    </message>
    <message>
        <source>Joining the server</source>
        <translation>Joining the server</translation>
    </message>
    <message>
        <source>You may stop at any time: what has come is kept, and joining goes on there later.</source>
        <translation>You may stop at any time: what has come is kept, and joining goes on there later.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Making the clinic's data ready…</source>
        <translation>Making the clinic's data ready…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>Making the encrypted base…</source>
        <translation>Making the encrypted base…</translation>
    </message>
    <message>
        <source>Fetching the clinic's data…</source>
        <translation>Fetching the clinic's data…</translation>
    </message>
    <message>
        <source>Sending the clinic's data…</source>
        <translation>Sending the clinic's data…</translation>
    </message>
    <message>
        <source>Making it searchable…</source>
        <translation>Making it searchable…</translation>
    </message>
    <message>
        <source>Fetching what others wrote meanwhile…</source>
        <translation>Fetching what others wrote meanwhile…</translation>
    </message>
    <message>
        <source>How long it will take is told in a moment.</source>
        <translation>How long it will take is told in a moment.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Less than a minute left.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Give the field a name, or take it out.</source>
        <translation>Give the field a name, or take it out.</translation>
    </message>
    <message>
        <source>Choose the list the field takes its values from.</source>
        <translation>Choose the list the field takes its values from.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>New field</translation>
    </message>
    <message>
        <source>Fields of the result</source>
        <translation>Fields of the result</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>What is answered</translation>
    </message>
    <message>
        <source>Takes its values from</source>
        <translation>Takes its values from</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Must be answered</translation>
    </message>
    <message>
        <source>Sets the next date</source>
        <translation>Sets the next date</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Choose a list…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Leave this file out</source>
        <translation>Leave this file out</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Write the address of the server.</source>
        <translation>Write the address of the server.</translation>
    </message>
    <message>
        <source>Write the login of the founder.</source>
        <translation>Write the login of the founder.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>The clinic is on the server now. The other computers can join it.</source>
        <translation>The clinic is on the server now. The other computers can join it.</translation>
    </message>
    <message>
        <source>Stopped. What was sent is kept, and it goes on there.</source>
        <translation>Stopped. What was sent is kept, and it goes on there.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Found the server</source>
        <translation>Found the server</translation>
    </message>
    <message>
        <source>Found the clinic's server</source>
        <translation>Found the clinic's server</translation>
    </message>
    <message>
        <source>This base becomes the clinic of a server that has none yet.</source>
        <translation>This base becomes the clinic of a server that has none yet.</translation>
    </message>
    <message>
        <source>It was begun before and goes on where it was. Type the founder's password.</source>
        <translation>It was begun before and goes on where it was. Type the founder's password.</translation>
    </message>
    <message>
        <source>Everything in this base is sent to the server and stays here as well. What was done until now can no longer be undone afterwards. From then on this base is the founder's alone; everybody else joins the server with a login of their own, on this computer too. It may be interrupted and goes on where it was.</source>
        <translation>Everything in this base is sent to the server and stays here as well. What was done until now can no longer be undone afterwards. From then on this base is the founder's alone; everybody else joins the server with a login of their own, on this computer too. It may be interrupted and goes on where it was.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>As its administrator gave it, such as crm.example.org</source>
        <translation>As its administrator gave it, such as crm.example.org</translation>
    </message>
    <message>
        <source>Login of the founder</source>
        <translation>Login of the founder</translation>
    </message>
    <message>
        <source>You have the same login in this base</source>
        <translation>You have the same login in this base</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Password on the server</translation>
    </message>
</context>
<context>
    <name>FreedSlotDialog</name>
    <message>
        <source>gives back {day}</source>
        <translation>gives back {day}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>said no to this time</source>
        <translation>said no to this time</translation>
    </message>
    <message>
        <source>wants exactly this one</source>
        <translation>wants exactly this one</translation>
    </message>
    <message>
        <source>any therapist</source>
        <translation>any therapist</translation>
    </message>
    <message>
        <source>Call: show and copy the number</source>
        <translation>Call: show and copy the number</translation>
    </message>
    <message>
        <source>Offer: keep the time for them</source>
        <translation>Offer: keep the time for them</translation>
    </message>
    <message>
        <source>Yes: book</source>
        <translation>Yes: book</translation>
    </message>
    <message>
        <source>No: the next one</source>
        <translation>No: the next one</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Off the waiting list</translation>
    </message>
    <message>
        <source>{when} is free again. These people wait for such a time.</source>
        <translation>{when} is free again. These people wait for such a time.</translation>
    </message>
    <message>
        <source>Who takes the free time?</source>
        <translation>Who takes the free time?</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Nobody waits for such a time</source>
        <translation>Nobody waits for such a time</translation>
    </message>
    <message>
        <source>The time is free for whoever calls next.</source>
        <translation>The time is free for whoever calls next.</translation>
    </message>
    <message>
        <source>F8 call · O offer · Y book · N next · X off the list</source>
        <translation>F8 call · O offer · Y book · N next · X off the list</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>Call {name}: {number}. The number is copied.</translation>
    </message>
    <message>
        <source>Choose who gets the time.</source>
        <translation>Choose who gets the time.</translation>
    </message>
    <message>
        <source>Booked: {name}, {when}. Ctrl+Z takes it back.</source>
        <translation>Booked: {name}, {when}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Offered to {name}: kept until {time}, {left} left.</source>
        <translation>Offered to {name}: kept until {time}, {left} left.</translation>
    </message>
</context>
<context>
    <name>FutureActivityFields</name>
    <message>
        <source>Write what the future activity is.</source>
        <translation>Write what the future activity is.</translation>
    </message>
    <message>
        <source>Choose the day of the future activity.</source>
        <translation>Choose the day of the future activity.</translation>
    </message>
    <message>
        <source>Describe the future activity.</source>
        <translation>Describe the future activity.</translation>
    </message>
    <message>
        <source>Future activity</source>
        <translation>Future activity</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Description of the future activity</source>
        <translation>Description of the future activity</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give the caller up</source>
        <translation>Give the caller up</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Why is nobody calling back any more?</source>
        <translation>Why is nobody calling back any more?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>A digit chooses, Enter saves</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Say why it was lost: press the digit of a reason.</translation>
    </message>
    <message>
        <source>Nobody calls back any more, and the request is lost. Ctrl+Z takes it back.</source>
        <translation>Nobody calls back any more, and the request is lost. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Nobody has called back yet.</source>
        <translation>Nobody has called back yet.</translation>
    </message>
    <message numerus="yes">
        <source>Called back in vain %n time(s).</source>
        <translation>
            <numerusform>Called back %n time in vain.</numerusform>
            <numerusform>Called back %n times in vain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>All work of this day</source>
        <translation>All work of this day</translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation>Nobody's</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>In turn to those of the team who are on shift</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>Write the first letters of a colleague or a team.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>Choose a colleague or a team.</translation>
    </message>
    <message>
        <source>Given to {name}. Ctrl+Z takes it back.</source>
        <translation>Given to {name}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>HandOverWorkDialog</name>
    <message>
        <source>Hand over somebody's work</source>
        <translation>Hand over somebody's work</translation>
    </message>
    <message>
        <source>All open tasks go at once; Ctrl+Z takes it back</source>
        <translation>All open tasks go at once; Ctrl+Z takes it back</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Whose work</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Write the first letters of a colleague or a team.</source>
        <translation>Write the first letters of a colleague or a team.</translation>
    </message>
    <message>
        <source>Leads and deals go along</source>
        <translation>Leads and deals go along</translation>
    </message>
    <message>
        <source>Write the first letters of the name.</source>
        <translation>Write the first letters of the name.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Open tasks: {tasks} · leads: {leads} · call-backs: {callbacks}</source>
        <translation>Open tasks: {tasks} · leads: {leads} · call-backs: {callbacks}</translation>
    </message>
    <message>
        <source>Choose whose work it is.</source>
        <translation>Choose whose work it is.</translation>
    </message>
    <message>
        <source>Choose a colleague or a team.</source>
        <translation>Choose a colleague or a team.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of {name} given to {to}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n task(s) of {name} given to {to}. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n task(s) of {name} given to {to}. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>This base has no server: what is written here stays on this computer.</source>
        <translation>This base has no server: what is written here stays on this computer.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>How this station stands, {time}</source>
        <translation>How this station stands, {time}</translation>
    </message>
    <message>
        <source>{computer}, the base of {person}</source>
        <translation>{computer}, the base of {person}</translation>
    </message>
    <message>
        <source>{computer}, a base for everybody who signs in here</source>
        <translation>{computer}, a base for everybody who signs in here</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>No connection with {server} since {time}.</source>
        <translation>No connection with {server} since {time}.</translation>
    </message>
    <message>
        <source>Not in step with {server} since {time}.</source>
        <translation>Not in step with {server} since {time}.</translation>
    </message>
    <message>
        <source>Connecting with {server}…</source>
        <translation>Connecting with {server}…</translation>
    </message>
    <message>
        <source>Connected with {server} as {login} since {time}.</source>
        <translation>Connected with {server} as {login} since {time}.</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Last synced</translation>
    </message>
    <message>
        <source>Nothing has come from the server yet.</source>
        <translation>Nothing has come from the server yet.</translation>
    </message>
    <message>
        <source>Everything that others wrote until {time} is here.</source>
        <translation>Everything that others wrote until {time} is here.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message numerus="yes">
        <source>The clinic is on its way to the server: %n row(s) are left. Nothing is lost by a break.</source>
        <translation>
            <numerusform>The clinic is on its way to the server: %n row is left. Nothing is lost by a break.</numerusform>
            <numerusform>The clinic is on its way to the server: %n rows are left. Nothing is lost by a break.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything done here is on the server.</source>
        <translation>Everything done here is on the server.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait, the oldest since {time}. They are kept here and sent by themselves.</source>
        <translation>
            <numerusform>%n change waits, since {time}. It is kept here and sent by itself.</numerusform>
            <numerusform>%n changes wait, the oldest since {time}. They are kept here and sent by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>What needs you</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>Nothing has to be decided.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have to be decided: press Ctrl+J.</source>
        <translation>
            <numerusform>%n change has to be decided: press Ctrl+J.</numerusform>
            <numerusform>%n changes have to be decided: press Ctrl+J.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Like the server's.</source>
        <translation>Like the server's.</translation>
    </message>
    <message>
        <source>{span} ahead of the server's.</source>
        <translation>{span} ahead of the server's.</translation>
    </message>
    <message>
        <source>{span} behind the server's.</source>
        <translation>{span} behind the server's.</translation>
    </message>
    <message>
        <source>Set it right, or times will be wrong.</source>
        <translation>Set it right, or times will be wrong.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>The server's certificate ran out on {day}. The administrator puts in a new one.</source>
        <translation>The server's certificate ran out on {day}. The administrator puts in a new one.</translation>
    </message>
    <message numerus="yes">
        <source>The server's holds for %n more day(s), until {day}.</source>
        <translation>
            <numerusform>The server's holds for %n more day, until {day}.</numerusform>
            <numerusform>The server's holds for %n more days, until {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server's holds for %n more day(s) only, until {day}. Tell the administrator: without a new one nobody gets in afterwards.</source>
        <translation>
            <numerusform>The server's holds for %n more day only, until {day}. Tell the administrator: without a new one nobody gets in afterwards.</numerusform>
            <numerusform>The server's holds for %n more days only, until {day}. Tell the administrator: without a new one nobody gets in afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}.</source>
        <translation>Program {program}, schema {schema}.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}, like the server's.</source>
        <translation>Program {program}, schema {schema}, like the server's.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}; the server has {other}. Install the newer program.</source>
        <translation>Program {program}, schema {schema}; the server has {other}. Install the newer program.</translation>
    </message>
    <message>
        <source>Program {program}, schema {schema}; the server has {other}. The administrator upgrades the server.</source>
        <translation>Program {program}, schema {schema}; the server has {other}. The administrator upgrades the server.</translation>
    </message>
    <message>
        <source>{size} on this computer.</source>
        <translation>{size} on this computer.</translation>
    </message>
    <message>
        <source>Size of the base</source>
        <translation>Size of the base</translation>
    </message>
    <message>
        <source>{size} free.</source>
        <translation>{size} free.</translation>
    </message>
    <message>
        <source>Only {size} free. Make room, or nothing can be saved soon.</source>
        <translation>Only {size} free. Make room, or nothing can be saved soon.</translation>
    </message>
    <message>
        <source>Only {size} free. Make room before it is used up.</source>
        <translation>Only {size} free. Make room before it is used up.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
</context>
<context>
    <name>HeardBy</name>
    <message>
        <source>Heard by {name}, {when}</source>
        <translation>Heard by {name}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>Heard %n time(s) before that</source>
        <translation>
            <numerusform>Heard %n time before that</numerusform>
            <numerusform>Heard %n times before that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryStep</name>
    <message>
        <source>Imports made here</source>
        <translation>Imports made here</translation>
    </message>
    <message>
        <source>No file was imported yet</source>
        <translation>No file was imported yet</translation>
    </message>
    <message>
        <source>Bring people, deals, tasks or calls from Excel or CSV.</source>
        <translation>Bring people, deals, tasks or calls from Excel or CSV.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>The import of {file} was broken off half-way.</source>
        <translation>The import of {file} was broken off half-way.</translation>
    </message>
    <message>
        <source>See what is in</source>
        <translation>See what is in</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>New holiday</source>
        <translation>New holiday</translation>
    </message>
    <message>
        <source>Change the holiday</source>
        <translation>Change the holiday</translation>
    </message>
    <message>
        <source>No visit is offered on it</source>
        <translation>No visit is offered on it</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Open from</translation>
    </message>
    <message>
        <source>Without hours the clinic is closed.</source>
        <translation>Without hours the clinic is closed.</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Open until</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Choose the day.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Unknown reason</source>
        <translation>Unknown reason</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>before: {outcome}</source>
        <translation>before: {outcome}</translation>
    </message>
    <message>
        <source>The date of this call is not known. Calls so far: {attempts}.</source>
        <translation>The date of this call is not known. Calls so far: {attempts}.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Therapist not named</source>
        <translation>Therapist not named</translation>
    </message>
    <message>
        <source>The hour of this visit is not known.</source>
        <translation>The hour of this visit is not known.</translation>
    </message>
    <message>
        <source>It was so in the imported file.</source>
        <translation>It was so in the imported file.</translation>
    </message>
    <message>
        <source>Only the age was imported ({age}): the year of birth follows from it, the day is not known.</source>
        <translation>Only the age was imported ({age}): the year of birth follows from it, the day is not known.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>Call round</translation>
    </message>
    <message>
        <source>Past appointments</source>
        <translation>Past appointments</translation>
    </message>
    <message>
        <source>Key in the other program</source>
        <translation>Key in the other program</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>National ID</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second phone</translation>
    </message>
    <message>
        <source>Third phone</source>
        <translation>Third phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Line of business</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Service or product</source>
        <translation>Service or product</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Kind of task</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Performer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Ringing time</translation>
    </message>
    <message>
        <source>Talking time</source>
        <translation>Talking time</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Kind of phone</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Number of calls</translation>
    </message>
    <message>
        <source>Length of the last call</source>
        <translation>Length of the last call</translation>
    </message>
    <message>
        <source>Earlier outcome</source>
        <translation>Earlier outcome</translation>
    </message>
    <message>
        <source>Key of the client</source>
        <translation>Key of the client</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Booked on</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Day of the visit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Stored, with a remark</source>
        <translation>Stored, with a remark</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Broken off</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
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
        <translation>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Everything this import stored is taken back. What was worked on since stays.</source>
        <translation>Everything this import stored is taken back. What was worked on since stays.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Where is {file}?</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>The import was stopped. What was stored until then stays: undo it, or go on with it.</source>
        <translation>The import was stopped. What was stored until then stays: undo it, or go on with it.</translation>
    </message>
    <message>
        <source>Trying {file} without storing</source>
        <translation>Trying {file} without storing</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importing {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back</source>
        <translation>
            <numerusform>%n record taken back</numerusform>
            <numerusform>%n records taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been stored.</source>
        <translation>This was a trial: nothing has been stored.</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>This import was undone.</translation>
    </message>
    <message>
        <source>The program ended while this import ran. Undo what was stored, or go on after its last row.</source>
        <translation>The program ended while this import ran. Undo what was stored, or go on after its last row.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on since and stay.</source>
        <translation>
            <numerusform>%n record was worked on since and stays.</numerusform>
            <numerusform>%n records were worked on since and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Show the window</source>
        <translation>Show the window</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Values of the list</source>
        <translation>Values of the list</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Makes an incoming call</source>
        <translation>Makes an incoming call</translation>
    </message>
    <message>
        <source>Makes an outgoing call</source>
        <translation>Makes an outgoing call</translation>
    </message>
    <message>
        <source>Makes no call</source>
        <translation>Makes no call</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Open the day desk</source>
        <translation>Open the day desk</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>KeypadPopup</name>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Press the digits</source>
        <translation>Press the digits</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Search in this list</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Save and close</translation>
    </message>
    <message>
        <source>Tabs and candidates</source>
        <translation>Tabs and candidates</translation>
    </message>
    <message>
        <source>Answer, hang up, or call the number here</source>
        <translation>Answer, hang up, or call the number here</translation>
    </message>
    <message>
        <source>Decline whoever rings</source>
        <translation>Decline whoever rings</translation>
    </message>
    <message>
        <source>Hold, and take back or take the other call</source>
        <translation>Hold, and take back or take the other call</translation>
    </message>
    <message>
        <source>Card of the caller</source>
        <translation>Card of the caller</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Microphone off and on</translation>
    </message>
    <message>
        <source>Keypad of the call</source>
        <translation>Keypad of the call</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transfer the call</translation>
    </message>
    <message>
        <source>Name the caller</source>
        <translation>Name the caller</translation>
    </message>
    <message>
        <source>Note of the talk</source>
        <translation>Note of the talk</translation>
    </message>
    <message>
        <source>Put the ended call away</source>
        <translation>Put the ended call away</translation>
    </message>
    <message>
        <source>Do not lock or close after the call</source>
        <translation>Do not lock or close after the call</translation>
    </message>
    <message>
        <source>Break, and ready again</source>
        <translation>Break, and ready again</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome. Let us set up your clinic.</source>
        <translation>Welcome. Let us set up your clinic.</translation>
    </message>
    <message>
        <source>Five short pages, about two minutes. Everything can be changed later in the settings.</source>
        <translation>Five short pages, about two minutes. Everything can be changed later in the settings.</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Jalali</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorian</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Dates will look like this: %1</source>
        <translation>Dates will look like this: %1</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Join the clinic's server…</source>
        <translation>Join the clinic's server…</translation>
    </message>
    <message>
        <source>Try the demo clinic first</source>
        <translation>Try the demo clinic first</translation>
    </message>
    <message>
        <source>Open an existing profile…</source>
        <translation>Open an existing profile…</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>An answer is late from now on when it takes longer. Ctrl+Z takes it back.</source>
        <translation>An answer is late from now on when it takes longer. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>Answers to requests</translation>
    </message>
    <message>
        <source>A request that waits longer is shown in red, and whoever answers it is asked for the cause.</source>
        <translation>A request that waits longer is shown in red, and whoever answers it is asked for the cause.</translation>
    </message>
    <message>
        <source>Late after, in minutes</source>
        <translation>Late after, in minutes</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Save the limit</translation>
    </message>
</context>
<context>
    <name>LeadDelegate</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wish and source</source>
        <translation>Wish and source</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>visit {when}</source>
        <translation>visit {when}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
</context>
<context>
    <name>LeadStatusDialog</name>
    <message>
        <source>Status of the lead</source>
        <translation>Status of the lead</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Set the status</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>A digit chooses, Enter saves</translation>
    </message>
    <message>
        <source>Choose the new status: press its digit.</source>
        <translation>Choose the new status: press its digit.</translation>
    </message>
    <message>
        <source>Say why the lead rests: press the digit of a reason.</source>
        <translation>Say why the lead rests: press the digit of a reason.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Say why it was lost: press the digit of a reason.</translation>
    </message>
    <message>
        <source>The lead is now: %1. Ctrl+Z takes it back.</source>
        <translation>The lead is now: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Why does it rest?</source>
        <translation>Why does it rest?</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Why was it lost?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n planned task(s)</source>
        <translation>
            <numerusform>Cancel the %n planned task</numerusform>
            <numerusform>Cancel the %n planned tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead wakes up with its booked visit.</source>
        <translation>The lead wakes up with its booked visit.</translation>
    </message>
    <message>
        <source>Nothing is planned for this lead, so no task is cancelled.</source>
        <translation>Nothing is planned for this lead, so no task is cancelled.</translation>
    </message>
    <message>
        <source>What is planned stays; its result wakes the lead.</source>
        <translation>What is planned stays; its result wakes the lead.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned task(s) of this lead will be cancelled.</source>
        <translation>
            <numerusform>%n planned task of this lead will be cancelled.</numerusform>
            <numerusform>%n planned tasks of this lead will be cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit booked for {when} stays in the calendar until somebody cancels it.</source>
        <translation>The visit booked for {when} stays in the calendar until somebody cancels it.</translation>
    </message>
    <message>
        <source>The lead wakes up, and a first call is planned for today.</source>
        <translation>The lead wakes up, and a first call is planned for today.</translation>
    </message>
    <message>
        <source>The deal of this lead is won.</source>
        <translation>The deal of this lead is won.</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Result of the next step</source>
        <translation>Result of the next step</translation>
    </message>
    <message>
        <source>Refer to somebody</source>
        <translation>Refer to somebody</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Give to a team in turn</source>
        <translation>Give to a team in turn</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Every open lead has its next step</source>
        <translation>Every open lead has its next step</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) have no next step</source>
        <translation>
            <numerusform>%n lead has no next step</numerusform>
            <numerusform>%n leads have no next step</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Stagnant</source>
        <translation>Stagnant</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>A lead whose last task was finished without a new one would stand here in red.</source>
        <translation>A lead whose last task was finished without a new one would stand here in red.</translation>
    </message>
    <message>
        <source>Leads that rest or were lost can be woken again.</source>
        <translation>Leads that rest or were lost can be woken again.</translation>
    </message>
    <message>
        <source>No leads here</source>
        <translation>No leads here</translation>
    </message>
    <message>
        <source>A lead becomes one when a visit is booked.</source>
        <translation>A lead becomes one when a visit is booked.</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>No opportunities yet</translation>
    </message>
    <message>
        <source>A lead is somebody's wish that is worth working on.</source>
        <translation>A lead is somebody's wish that is worth working on.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>What belongs together</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Choose several</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leaves the clinic</source>
        <translation>Leaves the clinic</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>The login goes off at once. Everything they did stays.</source>
        <translation>The login goes off at once. Everything they did stays.</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>Hand over the work</translation>
    </message>
    <message>
        <source>Alt+H: hand over the work</source>
        <translation>Alt+H: hand over the work</translation>
    </message>
    <message>
        <source>Nothing is open: nobody's work stays behind.</source>
        <translation>Nothing is open: nobody's work stays behind.</translation>
    </message>
    <message>
        <source>Their work is being counted.</source>
        <translation>Their work is being counted.</translation>
    </message>
    <message>
        <source>Open tasks would be nobody's. Hand them over first: press Enter.</source>
        <translation>Open tasks would be nobody's. Hand them over first: press Enter.</translation>
    </message>
    <message>
        <source>{name} has left. Ctrl+Z takes it back.</source>
        <translation>{name} has left. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>LeavingStrip</name>
    <message>
        <source>The program is locked when the call is over.</source>
        <translation>The program is locked when the call is over.</translation>
    </message>
    <message>
        <source>The user changes when the call is over.</source>
        <translation>The user changes when the call is over.</translation>
    </message>
    <message>
        <source>The program closes when the call is over.</source>
        <translation>The program closes when the call is over.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Nobody called in these days.</source>
        <translation>Nobody called in these days.</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered call(s) nobody cares for.</source>
        <translation>
            <numerusform>%n unanswered call(s) nobody cares for.</numerusform>
            <numerusform>%n unanswered call(s) nobody cares for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand on the red figure and press Enter to see them.</source>
        <translation>Stand on the red figure and press Enter to see them.</translation>
    </message>
    <message numerus="yes">
        <source>It balances: each of %n unanswered call(s) has its fate.</source>
        <translation>
            <numerusform>It balances: each of %n unanswered call(s) has its fate.</numerusform>
            <numerusform>It balances: each of %n unanswered call(s) has its fate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call was answered.</source>
        <translation>Every call was answered.</translation>
    </message>
    <message>
        <source>Ledger of the calls</source>
        <translation>Ledger of the calls</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>By day and line</source>
        <translation>By day and line</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>How many days</translation>
    </message>
    <message>
        <source>How the calls are counted</source>
        <translation>How the calls are counted</translation>
    </message>
    <message>
        <source>Compare with the exchange’s file</source>
        <translation>Compare with the exchange’s file</translation>
    </message>
    <message>
        <source>Arrows choose a figure, Enter shows its calls, Alt+1…4 the days and lines</source>
        <translation>Arrows choose a figure, Enter shows its calls, Alt+1…4 the days and lines</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The program stands on the work of many</source>
        <translation>The program stands on the work of many</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>What can be done with this line</source>
        <translation>What can be done with this line</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>The list could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing fits this search</source>
        <translation>Nothing fits this search</translation>
    </message>
    <message>
        <source>Try fewer letters, or take the filters away.</source>
        <translation>Try fewer letters, or take the filters away.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>MarkRows</name>
    <message>
        <source>before the records were joined: {marks}</source>
        <translation>before the records were joined: {marks}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>Take %1 out</source>
        <translation>Take %1 out</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position of %1</source>
        <translation>Position of %1</translation>
    </message>
</context>
<context>
    <name>MemberLines</name>
    <message>
        <source>Add a person: name or number</source>
        <translation>Add a person: name or number</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>They are the same person: one record stays, the other points to it.</source>
        <translation>They are the same person: one record stays, the other points to it.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>This record stays</translation>
    </message>
    <message>
        <source>The same on both sides: %1</source>
        <translation>The same on both sides: %1</translation>
    </message>
    <message>
        <source>Merged. Ctrl+Z parts them again.</source>
        <translation>Merged. Ctrl+Z parts them again.</translation>
    </message>
    <message>
        <source>What follows to the record that stays: %1.</source>
        <translation>What follows to the record that stays: %1.</translation>
    </message>
    <message>
        <source>← and → take a side, Alt+1 and Alt+2 say which record stays.</source>
        <translation>← and → take a side, Alt+1 and Alt+2 say which record stays.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>One team only</source>
        <translation>One team only</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>National ID</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Medical council number</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Heard of us from</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Best time to call</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>Do not send messages</translation>
    </message>
    <message>
        <source>Who sees this contact</source>
        <translation>Who sees this contact</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>MergeRequestDialog</name>
    <message>
        <source>Merge with another request</source>
        <translation>Merge with another request</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>There is no other request this one could be.</source>
        <translation>There is no other request this one could be.</translation>
    </message>
    <message>
        <source>Which request is the same contact? It goes into this one, with its lead, calls and comments.</source>
        <translation>Which request is the same contact? It goes into this one, with its lead, calls and comments.</translation>
    </message>
    <message>
        <source>A digit chooses, Enter merges</source>
        <translation>A digit chooses, Enter merges</translation>
    </message>
    <message>
        <source>Choose the other request: press its digit.</source>
        <translation>Choose the other request: press its digit.</translation>
    </message>
    <message>
        <source>The two are one request now. Ctrl+Z parts them.</source>
        <translation>The two are one request now. Ctrl+Z parts them.</translation>
    </message>
</context>
<context>
    <name>MoveDealDialog</name>
    <message>
        <source>Move the deal</source>
        <translation>Move the deal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>New stage</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Why was it lost?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter saves</source>
        <translation>A digit chooses, Enter saves</translation>
    </message>
    <message>
        <source>Choose the stage: press its digit.</source>
        <translation>Choose the stage: press its digit.</translation>
    </message>
    <message>
        <source>Say why it was lost: press the digit of a reason.</source>
        <translation>Say why it was lost: press the digit of a reason.</translation>
    </message>
    <message>
        <source>Fill in what this stage asks for.</source>
        <translation>Fill in what this stage asks for.</translation>
    </message>
    <message>
        <source>The deal is now at: %1. Ctrl+Z takes it back.</source>
        <translation>The deal is now at: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>MoveVisitDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>Move the appointment</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Free times</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>No free time</translation>
    </message>
    <message>
        <source>Choose another therapist.</source>
        <translation>Choose another therapist.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Copy the new time as text for a messenger</source>
        <translation>Copy the new time as text for a messenger</translation>
    </message>
    <message>
        <source>↑ ↓ another time · PgDn next day · Enter twice moves</source>
        <translation>↑ ↓ another time · PgDn next day · Enter twice moves</translation>
    </message>
    <message>
        <source>{name}, {service}, now {when}</source>
        <translation>{name}, {service}, now {when}</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>Any therapist</translation>
    </message>
    <message>
        <source>Choose a free time.</source>
        <translation>Choose a free time.</translation>
    </message>
    <message>
        <source>Moved to {when}. Ctrl+Z takes it back.</source>
        <translation>Moved to {when}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Moved to {when}; the SMS is in the queue. Ctrl+Z takes both back.</source>
        <translation>Moved to {when}; the SMS is in the queue. Ctrl+Z takes both back.</translation>
    </message>
</context>
<context>
    <name>NameCallerDialog</name>
    <message>
        <source>Who was it?</source>
        <translation>Who was it?</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Keep the name</translation>
    </message>
    <message>
        <source>Or somebody who is known already</source>
        <translation>Or somebody who is known already</translation>
    </message>
    <message>
        <source>Write the name, or choose who it was.</source>
        <translation>Write the name, or choose who it was.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
</context>
<context>
    <name>NearSlots</name>
    <message>
        <source>Nearest free times:</source>
        <translation>Nearest free times:</translation>
    </message>
</context>
<context>
    <name>NewActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>Save the activity</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>On a day</translation>
    </message>
    <message>
        <source>Between days</source>
        <translation>Between days</translation>
    </message>
    <message>
        <source>Client or contact</source>
        <translation>Client or contact</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>What kind of work</source>
        <translation>What kind of work</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Contact method</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>With a feedback the activity is done now.</source>
        <translation>With a feedback the activity is done now.</translation>
    </message>
    <message>
        <source>There is no task template yet: an administrator makes the first one.</source>
        <translation>There is no task template yet: an administrator makes the first one.</translation>
    </message>
    <message>
        <source>Say with whom: write two letters of the name.</source>
        <translation>Say with whom: write two letters of the name.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Choose the day.</translation>
    </message>
    <message>
        <source>This feedback asks a little more: answer it here.</source>
        <translation>This feedback asks a little more: answer it here.</translation>
    </message>
    <message>
        <source>The activity is saved, and its call is in the list of calls.</source>
        <translation>The activity is saved, and its call is in the list of calls.</translation>
    </message>
    <message>
        <source>The activity is saved. Ctrl+Z takes it back.</source>
        <translation>The activity is saved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Not done yet: only planned</source>
        <translation>Not done yet: only planned</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>NewCallDialog</name>
    <message>
        <source>Type the number that calls, or is called.</source>
        <translation>Type the number that calls, or is called.</translation>
    </message>
    <message>
        <source>The missed call is a request now, and stands among those to call back.</source>
        <translation>The missed call is a request now, and stands among those to call back.</translation>
    </message>
    <message>
        <source>The call is kept with its request: %1.</source>
        <translation>The call is kept with its request: %1.</translation>
    </message>
    <message>
        <source>The call is kept: %1.</source>
        <translation>The call is kept: %1.</translation>
    </message>
    <message>
        <source>Finish and give the result</source>
        <translation>Finish and give the result</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Enter keeps the number at once</source>
        <translation>Enter keeps the number at once</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>Start the call</translation>
    </message>
    <message>
        <source>A number has digits. Whose it is, is asked as soon as the call has begun.</source>
        <translation>A number has digits. Whose it is, is asked as soon as the call has begun.</translation>
    </message>
    <message>
        <source>The call is kept: there was no talk.</source>
        <translation>The call is kept: there was no talk.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Alt+1…9 who it is</source>
        <translation>Alt+1…9 who it is</translation>
    </message>
    <message>
        <source>Alt+D turns the direction</source>
        <translation>Alt+D turns the direction</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>How did they hear of us?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nobody answered</translation>
    </message>
    <message>
        <source>Hung up at once</source>
        <translation>Hung up at once</translation>
    </message>
</context>
<context>
    <name>NewLeadDialog</name>
    <message numerus="yes">
        <source>%n lead(s) will be made, one for each.</source>
        <translation>
            <numerusform>%n lead will be made.</numerusform>
            <numerusform>%n leads will be made, one for each.</numerusform>
        </translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation>Save the lead</translation>
    </message>
    <message>
        <source>Person type</source>
        <translation>Person type</translation>
    </message>
    <message>
        <source>One client or several: each gets a lead.</source>
        <translation>One client or several: each gets a lead.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Services wished for</source>
        <translation>Services wished for</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>How did they hear of us?</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Refer to</translation>
    </message>
    <message>
        <source>In turn to those of the team who are on shift</source>
        <translation>In turn to those of the team who are on shift</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Say whose lead it is: write two letters of the name.</source>
        <translation>Say whose lead it is: write two letters of the name.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) saved, each with its next step. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n lead saved with its next step. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n leads saved, each with its next step. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of each person</source>
        <translation>The name of each person</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Save the request</translation>
    </message>
    <message>
        <source>How did it come?</source>
        <translation>How did it come?</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>How did they hear of us?</source>
        <translation>How did they hear of us?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Person or number</source>
        <translation>Person or number</translation>
    </message>
    <message>
        <source>A number that nobody has is kept as it is typed.</source>
        <translation>A number that nobody has is kept as it is typed.</translation>
    </message>
    <message>
        <source>Alt+digit: how it came</source>
        <translation>Alt+digit: how it came</translation>
    </message>
    <message>
        <source>Nobody is chosen by this name. Choose from the list, or write a number.</source>
        <translation>Nobody is chosen by this name. Choose from the list, or write a number.</translation>
    </message>
    <message>
        <source>Say who it is, write the number, or at least what was asked.</source>
        <translation>Say who it is, write the number, or at least what was asked.</translation>
    </message>
    <message>
        <source>The request is saved and waits for an answer. Ctrl+Z takes it back.</source>
        <translation>The request is saved and waits for an answer. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>NewTeamDialog</name>
    <message>
        <source>New team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Work given to a team is taken by whoever is free</source>
        <translation>Work given to a team is taken by whoever is free</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>Add the team</translation>
    </message>
    <message>
        <source>The team {name} is there. Ctrl+Z takes it back.</source>
        <translation>The team {name} is there. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Somebody who works with the program under a login of their own</source>
        <translation>Somebody who works with the program under a login of their own</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Add the user</translation>
    </message>
    <message>
        <source>{name} is a user now. Ctrl+Z takes it back.</source>
        <translation>{name} is a user now. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>No next step: the work ends here.</source>
        <translation>No next step: the work ends here.</translation>
    </message>
    <message>
        <source>For anybody who takes it</source>
        <translation>For anybody who takes it</translation>
    </message>
    <message>
        <source>For the team {team}</source>
        <translation>For the team {team}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>For {name}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Fold up</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the next step</source>
        <translation>Change the next step</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>No next step, the work ends here</source>
        <translation>No next step, the work ends here</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>Who did not come</source>
        <translation>Who did not come</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>After the visit</translation>
    </message>
    <message>
        <source>Confirmation calls</source>
        <translation>Confirmation calls</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Yesterday's visits without an admission become no-shows, to be called today.</source>
        <translation>Yesterday's visits without an admission become no-shows, to be called today.</translation>
    </message>
    <message>
        <source>Everybody received yesterday is called on the next working day.</source>
        <translation>Everybody received yesterday is called on the next working day.</translation>
    </message>
    <message>
        <source>Whoever comes on the next working day and has not confirmed is called today.</source>
        <translation>Whoever comes on the next working day and has not confirmed is called today.</translation>
    </message>
    <message>
        <source>A check-up call comes as many months after a visit as its service says.</source>
        <translation>A check-up call comes as many months after a visit as its service says.</translation>
    </message>
    <message>
        <source>The night work is done: {made}.</source>
        <translation>The night work is done: {made}.</translation>
    </message>
</context>
<context>
    <name>NightCounts</name>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) after a visit</source>
        <translation>
            <numerusform>%n call after a visit</numerusform>
            <numerusform>%n calls after a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation call(s)</source>
        <translation>
            <numerusform>%n confirmation call</numerusform>
            <numerusform>%n confirmation calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-up call(s)</source>
        <translation>
            <numerusform>%n check-up call</numerusform>
            <numerusform>%n check-up calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTray</name>
    <message numerus="yes">
        <source>%n new notice(s).</source>
        <translation>
            <numerusform>%n new notice.</numerusform>
            <numerusform>%n new notices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 minutes</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Mentions, reminders and tasks given to you come here.</source>
        <translation>Mentions, reminders and tasks given to you come here.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 writes to you</translation>
    </message>
    <message>
        <source>Reminder: %2</source>
        <translation>Reminder: %2</translation>
    </message>
    <message>
        <source>%1 has taken “%2”</source>
        <translation>%1 has taken “%2”</translation>
    </message>
    <message>
        <source>%1 gave you “%2”</source>
        <translation>%1 gave you “%2”</translation>
    </message>
    <message>
        <source>You were given “%2”</source>
        <translation>You were given “%2”</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Remove this number</source>
        <translation>Remove this number</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Kind of number</translation>
    </message>
    <message>
        <source>Whose, if not theirs</source>
        <translation>Whose, if not theirs</translation>
    </message>
    <message>
        <source>Whose number it is</source>
        <translation>Whose number it is</translation>
    </message>
    <message>
        <source>Not a full number yet</source>
        <translation>Not a full number yet</translation>
    </message>
    <message>
        <source>Kept as it is written</source>
        <translation>Kept as it is written</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 toman</source>
        <translation>%1 toman</translation>
    </message>
    <message>
        <source>%1 rial</source>
        <translation>%1 rial</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Take out (Delete)</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>Change an organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind: insurer, company, school…</source>
        <translation>Kind: insurer, company, school…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Who belongs to it</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Write the name of the organisation.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Put into the archive</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Bring back from the archive</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Companies, insurers and schools whose people come to the clinic</source>
        <translation>Companies, insurers and schools whose people come to the clinic</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>The archive is empty</translation>
    </message>
    <message>
        <source>Archived organisations keep their people.</source>
        <translation>Archived organisations keep their people.</translation>
    </message>
    <message>
        <source>Write down whom your clients belong to: a company, an insurer, a school.</source>
        <translation>Write down whom your clients belong to: a company, an insurer, a school.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>No organisations yet</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Name, kind or city</source>
        <translation>Name, kind or city</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Two values</source>
        <translation>Two values</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Deleted elsewhere</translation>
    </message>
    <message>
        <source>Slot taken</source>
        <translation>Slot taken</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Solved meanwhile</source>
        <translation>Solved meanwhile</translation>
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
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Two people changed this while they could not see each other's work.</source>
        <translation>Two people changed this while they could not see each other's work.</translation>
    </message>
    <message>
        <source>Somebody deleted this while you were changing it.</source>
        <translation>Somebody deleted this while you were changing it.</translation>
    </message>
    <message>
        <source>The time was lost, and a colleague has dealt with it: {status}.</source>
        <translation>The time was lost, and a colleague has dealt with it: {status}.</translation>
    </message>
    <message>
        <source>This time with {provider} now belongs to {name}. That booking reached the server first: {by}.</source>
        <translation>This time with {provider} now belongs to {name}. That booking reached the server first: {by}.</translation>
    </message>
    <message>
        <source>This time with {provider} is taken. Another booking reached the server first: {by}.</source>
        <translation>This time with {provider} is taken. Another booking reached the server first: {by}.</translation>
    </message>
    <message>
        <source>This time with {provider} was given to somebody else at another workstation.</source>
        <translation>This time with {provider} was given to somebody else at another workstation.</translation>
    </message>
    <message>
        <source>The server did not accept this: it belongs to a branch that is not yours. Ask a colleague of that branch to do it, then let it go.</source>
        <translation>The server did not accept this: it belongs to a branch that is not yours. Ask a colleague of that branch to do it, then let it go.</translation>
    </message>
    <message>
        <source>The server did not accept this: you have no right to it any more. Ask an administrator for the right, then try again.</source>
        <translation>The server did not accept this: you have no right to it any more. Ask an administrator for the right, then try again.</translation>
    </message>
    <message>
        <source>The server did not accept this: booking over another visit needs a right of its own. Let it go and book a free time, or ask for the right and try again.</source>
        <translation>The server did not accept this: booking over another visit needs a right of its own. Let it go and book a free time, or ask for the right and try again.</translation>
    </message>
    <message>
        <source>The server did not accept this: a colleague had already taken the record further. Open the card, see how it stands now, and let this go.</source>
        <translation>The server did not accept this: a colleague had already taken the record further. Open the card, see how it stands now, and let this go.</translation>
    </message>
    <message>
        <source>The server did not accept this: something that it belongs to is not there. If the entry for that stands in this list too, try that one again first.</source>
        <translation>The server did not accept this: something that it belongs to is not there. If the entry for that stands in this list too, try that one again first.</translation>
    </message>
    <message>
        <source>The record is not on the server, or you may no longer see it. Let it go, or try again.</source>
        <translation>The record is not on the server, or you may no longer see it. Let it go, or try again.</translation>
    </message>
    <message>
        <source>The server did not accept this: somebody else has the login. Let it go and choose another one.</source>
        <translation>The server did not accept this: somebody else has the login. Let it go and choose another one.</translation>
    </message>
    <message>
        <source>The server did not accept this: the number is taken. Let it go and choose another one.</source>
        <translation>The server did not accept this: the number is taken. Let it go and choose another one.</translation>
    </message>
    <message>
        <source>The server did not accept this: a value does not fit. Let it go and enter it again.</source>
        <translation>The server did not accept this: a value does not fit. Let it go and enter it again.</translation>
    </message>
    <message>
        <source>The server did not accept this: the programs here and there have different versions. Update the program, then try again.</source>
        <translation>The server did not accept this: the programs here and there have different versions. Update the program, then try again.</translation>
    </message>
    <message>
        <source>The server did not accept this. Try again, or let it go.</source>
        <translation>The server did not accept this. Try again, or let it go.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Take it off the list</translation>
    </message>
    <message>
        <source>Both, as it stands now</source>
        <translation>Both, as it stands now</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>As it stands now</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Bring it back with my change</source>
        <translation>Bring it back with my change</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Leave it deleted</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <source>Entered again. It is sent like any change.</source>
        <translation>Entered again. It is sent like any change.</translation>
    </message>
    <message>
        <source>Taken off the list. Ctrl+Z brings it back.</source>
        <translation>Taken off the list. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Booked: {when}. Ctrl+Z takes it back.</source>
        <translation>Booked: {when}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Booked: {when}. Tell {name}: {phone}.</source>
        <translation>Booked: {when}. Tell {name}: {phone}.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Contact detail</source>
        <translation>Contact detail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>Field of the person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Service of the admission</source>
        <translation>Service of the admission</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Call-back</translation>
    </message>
    <message>
        <source>Mark of a call</source>
        <translation>Mark of a call</translation>
    </message>
    <message>
        <source>Hearing of a recording</source>
        <translation>Hearing of a recording</translation>
    </message>
    <message>
        <source>Operator's state</source>
        <translation>Operator's state</translation>
    </message>
    <message>
        <source>Telephone line</source>
        <translation>Telephone line</translation>
    </message>
    <message>
        <source>Dialling rule</source>
        <translation>Dialling rule</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>National ID</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <translation>Note on the result</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>Number begins with</translation>
    </message>
    <message>
        <source>Is replaced by</source>
        <translation>Is replaced by</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Calls from</translation>
    </message>
    <message>
        <source>Calls until</source>
        <translation>Calls until</translation>
    </message>
    <message>
        <source>Attempts to call</source>
        <translation>Attempts to call</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Number in another program</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Medical council number</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Performer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Due at</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Due until</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>Wants no calls</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Another detail</translation>
    </message>
</context>
<context>
    <name>OverbookPanel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Why in a time that is not free?</source>
        <translation>Why in a time that is not free?</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>Write your name.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Two letters or more, without spaces: letters, digits, dot, dash, @.</source>
        <translation>Two letters or more, without spaces: letters, digits, dot, dash, @.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Choose a passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Easy to guess. A few words that do not belong together are better.</source>
        <translation>Easy to guess. A few words that do not belong together are better.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Fair. One more word makes it good.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Very good.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>You may do everything. Colleagues with rights of their own are added later.</source>
        <translation>You may do everything. Colleagues with rights of their own are added later.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep a second secret. The passphrase alone protects the data, so it must have at least %1 characters.</source>
        <translation>This computer has no keyring that could keep a second secret. The passphrase alone protects the data, so it must have at least %1 characters.</translation>
    </message>
    <message>
        <source>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</source>
        <translation>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>With archived ones</source>
        <translation>With archived ones</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Type the present passphrase.</source>
        <translation>Type the present passphrase.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Choose a new passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery code is still valid.</source>
        <translation>The passphrase was changed. The recovery code is still valid.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It encrypts everything on this computer and is asked at each start.</source>
        <translation>It encrypts everything on this computer and is asked at each start.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
</context>
<context>
    <name>PasswordStrip</name>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>Your new password on the server</source>
        <translation>Your new password on the server</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alt+digit: what it is</source>
        <translation>Alt+digit: what it is</translation>
    </message>
    <message>
        <source>To be paid: {amount}</source>
        <translation>To be paid: {amount}</translation>
    </message>
    <message>
        <source>Paid in advance: {amount}</source>
        <translation>Paid in advance: {amount}</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nothing is owed.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it in figures.</source>
        <translation>This amount cannot be read. Write it in figures.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Write the amount.</translation>
    </message>
    <message>
        <source>{kind}: {amount}. Ctrl+Z takes it back.</source>
        <translation>{kind}: {amount}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Looked after by</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Write down a call</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Merge the two that are chosen</source>
        <translation>Merge the two that are chosen</translation>
    </message>
    <message>
        <source>Call round with these people</source>
        <translation>Call round with these people</translation>
    </message>
    <message>
        <source>Call round with everybody in this list</source>
        <translation>Call round with everybody in this list</translation>
    </message>
    <message numerus="yes">
        <source>A call round holds %n people at most. Choose some, or narrow the list.</source>
        <translation>
            <numerusform>A call round holds %n people at most. Choose some, or narrow the list.</numerusform>
            <numerusform>A call round holds %n people at most. Choose some, or narrow the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call round is with two people at least.</source>
        <translation>A call round is with two people at least.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Any category</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Any role</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Any channel</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Any tag</translation>
    </message>
    <message>
        <source>Since any day</source>
        <translation>Since any day</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>The archive is empty</translation>
    </message>
    <message>
        <source>Whoever is archived keeps their history here.</source>
        <translation>Whoever is archived keeps their history here.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Nobody here yet</translation>
    </message>
    <message>
        <source>Write somebody down, or import your list of clients.</source>
        <translation>Write somebody down, or import your list of clients.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>Call round</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Merge two</source>
        <translation>Merge two</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Since today</translation>
    </message>
    <message>
        <source>Since this week</source>
        <translation>Since this week</translation>
    </message>
    <message>
        <source>Since this month</source>
        <translation>Since this month</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Between two days…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By file number</source>
        <translation>By file number</translation>
    </message>
</context>
<context>
    <name>PerformerBox</name>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
</context>
<context>
    <name>PersonCardView</name>
    <message>
        <source>Card of %1</source>
        <translation>Card of %1</translation>
    </message>
    <message>
        <source>The contact is a client now. Ctrl+Z takes it back.</source>
        <translation>The contact is a client now. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Put into the archive. Ctrl+Z takes it back.</source>
        <translation>Put into the archive. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The two records are apart again.</source>
        <translation>The two records are apart again.</translation>
    </message>
    <message>
        <source>Back from the archive.</source>
        <translation>Back from the archive.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>The file is saved.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Save the file as</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Family…</source>
        <translation>Family…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alerts…</translation>
    </message>
    <message>
        <source>Open the record it was merged into</source>
        <translation>Open the record it was merged into</translation>
    </message>
    <message>
        <source>Part the two records again</source>
        <translation>Part the two records again</translation>
    </message>
    <message>
        <source>Make a client of this contact</source>
        <translation>Make a client of this contact</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copy the phone number</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Bring back from the archive</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Put into the archive</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Close the card</translation>
    </message>
    <message>
        <source>This card is not here</source>
        <translation>This card is not here</translation>
    </message>
    <message>
        <source>The person was deleted, or you have no right to see them.</source>
        <translation>The person was deleted, or you have no right to see them.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Change a person</translation>
    </message>
    <message>
        <source>A name or a number is enough; the rest can follow.</source>
        <translation>A name or a number is enough; the rest can follow.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>National ID</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Heard of us from</source>
        <translation>Heard of us from</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Best time to call</source>
        <translation>Best time to call</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Warning, shown in red</source>
        <translation>Warning, shown in red</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person or company</translation>
    </message>
    <message>
        <source>Who sees this contact</source>
        <translation>Who sees this contact</translation>
    </message>
    <message>
        <source>Team that sees them</source>
        <translation>Team that sees them</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>One team only</source>
        <translation>One team only</translation>
    </message>
    <message>
        <source>Medical council number</source>
        <translation>Medical council number</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Do not send messages</source>
        <translation>Do not send messages</translation>
    </message>
    <message>
        <source>Which messenger</source>
        <translation>Which messenger</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>For those who call</source>
        <translation>For those who call</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name of the company</translation>
    </message>
    <message>
        <source>The birth date is not understood.</source>
        <translation>The birth date is not understood.</translation>
    </message>
    <message>
        <source>Write a name or a number: without both nobody could find this person again.</source>
        <translation>Write a name or a number: without both nobody could find this person again.</translation>
    </message>
    <message>
        <source>Choose the team that may see this contact.</source>
        <translation>Choose the team that may see this contact.</translation>
    </message>
    <message>
        <source>Alt+1 opens the one who is known already; Alt+N says that this is somebody else.</source>
        <translation>Alt+1 opens the one who is known already; Alt+N says that this is somebody else.</translation>
    </message>
    <message>
        <source>Written down. Ctrl+Z takes it back.</source>
        <translation>Written down. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>PersonOperations</name>
    <message>
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>PhoneLines</name>
    <message>
        <source>One more number</source>
        <translation>One more number</translation>
    </message>
</context>
<context>
    <name>PipelineDialog</name>
    <message>
        <source>It begins with an open, a won and a lost stage.</source>
        <translation>It begins with an open, a won and a lost stage.</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>New pipeline</translation>
    </message>
    <message>
        <source>Change the pipeline</source>
        <translation>Change the pipeline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who moves its deals?</source>
        <translation>Who moves its deals?</translation>
    </message>
    <message>
        <source>With a workflow each done task takes the deal as far as its template says, and never back.</source>
        <translation>With a workflow each done task takes the deal as far as its template says, and never back.</translation>
    </message>
    <message>
        <source>Give the pipeline a name.</source>
        <translation>Give the pipeline a name.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>The pipeline is saved. Ctrl+Z takes it back.</source>
        <translation>The pipeline is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>PipelinesPage</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>Longest stay</source>
        <translation>Longest stay</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Every pipeline</source>
        <translation>Every pipeline</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Archive, or bring back</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Change and try out</source>
        <translation>Change and try out</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Switch on or off</translation>
    </message>
    <message>
        <source>Pipelines, rules</source>
        <translation>Pipelines, rules</translation>
    </message>
    <message>
        <source>The pipelines could not be read</source>
        <translation>The pipelines could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Basic: every new lead brings its deal here</source>
        <translation>Basic: every new lead brings its deal here</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>New pipeline</translation>
    </message>
    <message>
        <source>You see the pipelines and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>You see the pipelines and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>New stage</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>On or off</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>The stages of deals, and the rules that move them</source>
        <translation>The stages of deals, and the rules that move them</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Pipelines and rules</source>
        <translation>Pipelines and rules</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>No rules yet</translation>
    </message>
    <message>
        <source>A rule moves deals, plans tasks, assigns or tags by itself, as soon as something happens.</source>
        <translation>A rule moves deals, plans tasks, assigns or tags by itself, as soon as something happens.</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message numerus="yes">
        <source>%n appointment(s) will be booked</source>
        <translation>
            <numerusform>%n appointment will be booked</numerusform>
            <numerusform>%n appointments will be booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit: there is no free time near enough.</source>
        <translation>
            <numerusform>%n more did not fit: there is no free time near enough.</numerusform>
            <numerusform>%n more did not fit: there is no free time near enough.</numerusform>
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
        <translation>Play: {template}</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>It asks</translation>
    </message>
    <message>
        <source>It asks nothing but a comment</source>
        <translation>It asks nothing but a comment</translation>
    </message>
    <message>
        <source>The reason why the client refused, one at least</source>
        <translation>The reason why the client refused, one at least</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>The work ends here, and the deal is won.</source>
        <translation>The work ends here, and the deal is won.</translation>
    </message>
    <message>
        <source>The work ends here, and the lead is closed with its reason.</source>
        <translation>The work ends here, and the lead is closed with its reason.</translation>
    </message>
    <message>
        <source>The work ends here.</source>
        <translation>The work ends here.</translation>
    </message>
    <message>
        <source>{name} gets it.</source>
        <translation>{name} gets it.</translation>
    </message>
    <message>
        <source>Anybody may take it.</source>
        <translation>Anybody may take it.</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>Play this template</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Press the digit of a result</source>
        <translation>Press the digit of a result</translation>
    </message>
    <message>
        <source>What it asks and what follows appear here.</source>
        <translation>What it asks and what follows appear here.</translation>
    </message>
    <message>
        <source>A trial: nothing is stored, nobody is called.</source>
        <translation>A trial: nothing is stored, nobody is called.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Play the next step</source>
        <translation>Play the next step</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>+3, a weekday, 30 Aban or 21.11</source>
        <translation>+3, a weekday, 30 Aban or 21.11</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Empty: some time that day</source>
        <translation>Empty: some time that day</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>I cannot read that; see below the field.</translation>
    </message>
    <message>
        <source>Postponed to {day}. Ctrl+Z takes it back.</source>
        <translation>Postponed to {day}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Paused: nobody calls until you go on.</source>
        <translation>Paused: nobody calls until you go on.</translation>
    </message>
    <message>
        <source>The first call comes in a moment. F8 answers it.</source>
        <translation>The first call comes in a moment. F8 answers it.</translation>
    </message>
    <message>
        <source>It rings. F8 answers.</source>
        <translation>It rings. F8 answers.</translation>
    </message>
    <message>
        <source>Called back. After the talk a digit tells what came of it.</source>
        <translation>Called back. After the talk a digit tells what came of it.</translation>
    </message>
    <message>
        <source>{name} has hung up. Call back: F7, then F8 on the missed call.</source>
        <translation>{name} has hung up. Call back: F7, then F8 on the missed call.</translation>
    </message>
    <message>
        <source>The next call comes in a moment.</source>
        <translation>The next call comes in a moment.</translation>
    </message>
    <message>
        <source>Done. The next call comes in a moment.</source>
        <translation>Done. The next call comes in a moment.</translation>
    </message>
    <message>
        <source>The practice is over.</source>
        <translation>The practice is over.</translation>
    </message>
    <message>
        <source>“Please put me through to {colleague}.”</source>
        <translation>“Please put me through to {colleague}.”</translation>
    </message>
    <message>
        <source>“This is {name}. When is my next visit?”</source>
        <translation>“This is {name}. When is my next visit?”</translation>
    </message>
    <message>
        <source>“When is my next visit?”</source>
        <translation>“When is my next visit?”</translation>
    </message>
    <message>
        <source>“I would like to come on another day.”</source>
        <translation>“I would like to come on another day.”</translation>
    </message>
    <message>
        <source>“How much is a first visit, and how long does it take?”</source>
        <translation>“How much is a first visit, and how long does it take?”</translation>
    </message>
    <message>
        <source>“Please write down that I must not have penicillin.”</source>
        <translation>“Please write down that I must not have penicillin.”</translation>
    </message>
    <message>
        <source>“Please note it down: I can only be called after five.”</source>
        <translation>“Please note it down: I can only be called after five.”</translation>
    </message>
    <message>
        <source>Wanted a colleague</source>
        <translation>Wanted a colleague</translation>
    </message>
    <message>
        <source>Rang once only</source>
        <translation>Rang once only</translation>
    </message>
    <message>
        <source>A family's number</source>
        <translation>A family's number</translation>
    </message>
    <message>
        <source>Something to note</source>
        <translation>Something to note</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>A question</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>choose who it is</source>
        <translation>choose who it is</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>write the note</translation>
    </message>
    <message>
        <source>save the result</source>
        <translation>save the result</translation>
    </message>
    <message>
        <source>pass the caller on</source>
        <translation>pass the caller on</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>call back</translation>
    </message>
    <message>
        <source>F8 answers, from anywhere in the program.</source>
        <translation>F8 answers, from anywhere in the program.</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9 choose among those with the number.</source>
        <translation>Alt+1 to Alt+9 choose among those with the number.</translation>
    </message>
    <message>
        <source>Alt+M goes to the note of the talk.</source>
        <translation>Alt+M goes to the note of the talk.</translation>
    </message>
    <message>
        <source>After the call the digit beside a result opens it, Enter saves.</source>
        <translation>After the call the digit beside a result opens it, Enter saves.</translation>
    </message>
    <message>
        <source>Alt+T, two letters of the name, Enter.</source>
        <translation>Alt+T, two letters of the name, Enter.</translation>
    </message>
    <message>
        <source>F7 shows the missed call, F8 calls back.</source>
        <translation>F7 shows the missed call, F8 calls back.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Answered in</translation>
    </message>
    <message>
        <source>Handled in</source>
        <translation>Handled in</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicks</translation>
    </message>
    <message>
        <source>The calls of the practice</source>
        <translation>The calls of the practice</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The next call may come (F11)</source>
        <translation>The next call may come (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No further call comes until you go on (F11)</source>
        <translation>No further call comes until you go on (F11)</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Show the report</translation>
    </message>
    <message>
        <source>What came of the practice (Shift+F11)</source>
        <translation>What came of the practice (Shift+F11)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End the practice and see the report (Shift+F11)</source>
        <translation>End the practice and see the report (Shift+F11)</translation>
    </message>
    <message>
        <source>Practice: {total} calls</source>
        <translation>Practice: {total} calls</translation>
    </message>
    <message>
        <source>Practice: call {number} of {total}</source>
        <translation>Practice: call {number} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n whole so far</source>
        <translation>
            <numerusform>%n whole so far</numerusform>
            <numerusform>%n whole so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Book this</source>
        <translation>Book this</translation>
    </message>
    <message>
        <source>No free time in three weeks.</source>
        <translation>No free time in three weeks.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nothing is called so.</translation>
    </message>
    <message>
        <source>This is sold without an appointment.</source>
        <translation>This is sold without an appointment.</translation>
    </message>
    <message>
        <source>Nobody gives this service.</source>
        <translation>Nobody gives this service.</translation>
    </message>
    <message>
        <source>Prices and times</source>
        <translation>Prices and times</translation>
    </message>
    <message>
        <source>What it costs, how long it takes, who gives it and when</source>
        <translation>What it costs, how long it takes, who gives it and when</translation>
    </message>
    <message>
        <source>Service or therapist</source>
        <translation>Service or therapist</translation>
    </message>
    <message>
        <source>Enter books · Alt+1…3 books at that time · Alt+S the schedule</source>
        <translation>Enter books · Alt+1…3 books at that time · Alt+S the schedule</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>The therapists' schedule (Alt+S)</source>
        <translation>The therapists' schedule (Alt+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>This could not be done ({code}).</translation>
    </message>
    <message>
        <source>I cannot read {text} as a date. Write a day such as 30 Aban, 21.11.2026, +3 or “today”.</source>
        <translation>I cannot read {text} as a date. Write a day such as 30 Aban, 21.11.2026, +3 or “today”.</translation>
    </message>
    <message>
        <source>There is no such day as {text}.</source>
        <translation>There is no such day as {text}.</translation>
    </message>
    <message>
        <source>I cannot read {text} as a time. Write it as 15:30, 1530 or +30.</source>
        <translation>I cannot read {text} as a time. Write it as 15:30, 1530 or +30.</translation>
    </message>
    <message>
        <source>There is no such time as {text} on this day.</source>
        <translation>There is no such time as {text} on this day.</translation>
    </message>
    <message>
        <source>The settings of this computer in {path} could not be read ({reason}). The usual ones are used.</source>
        <translation>The settings of this computer in {path} could not be read ({reason}). The usual ones are used.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that this version does not know. The usual one is used.</source>
        <translation>The setting {name} has a value that this version does not know. The usual one is used.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {reason}. They hold until the program is closed.</source>
        <translation>The settings could not be saved in {path}: {reason}. They hold until the program is closed.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which a secret could be kept safely.</source>
        <translation>This computer has no keyring in which a secret could be kept safely.</translation>
    </message>
    <message>
        <source>The keyring of this computer refused: {reason}. Unlock it and try again.</source>
        <translation>The keyring of this computer refused: {reason}. Unlock it and try again.</translation>
    </message>
    <message>
        <source>The recovery code could not be saved in {path}: {reason}. Choose another folder or print it.</source>
        <translation>The recovery code could not be saved in {path}: {reason}. Choose another folder or print it.</translation>
    </message>
    <message>
        <source>This base already has a clinic. Open it with its passphrase.</source>
        <translation>This base already has a clinic. Open it with its passphrase.</translation>
    </message>
    <message>
        <source>A name is missing. Go back and fill in the empty line.</source>
        <translation>A name is missing. Go back and fill in the empty line.</translation>
    </message>
    <message>
        <source>The time zone {name} is not known on this computer. Choose another one.</source>
        <translation>The time zone {name} is not known on this computer. Choose another one.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Your last operation was at {at}. Press Ctrl+Z once more to take it back.</source>
        <translation>Your last operation was at {at}. Press Ctrl+Z once more to take it back.</translation>
    </message>
    <message>
        <source>This cannot be undone: somebody has gone on working with it since.</source>
        <translation>This cannot be undone: somebody has gone on working with it since.</translation>
    </message>
    <message>
        <source>This user has no login any more. An administrator can give it back.</source>
        <translation>This user has no login any more. An administrator can give it back.</translation>
    </message>
    <message>
        <source>{name} may no longer sign in here. What was half typed is kept. The passphrase opens the program for another user.</source>
        <translation>{name} may no longer sign in here. What was half typed is kept. The passphrase opens the program for another user.</translation>
    </message>
    <message>
        <source>There is no clinic in {path}, or nobody who may sign in. Restore a copy, or start with another folder.</source>
        <translation>There is no clinic in {path}, or nobody who may sign in. Restore a copy, or start with another folder.</translation>
    </message>
    <message>
        <source>A notice can only be put off to a later moment.</source>
        <translation>A notice can only be put off to a later moment.</translation>
    </message>
    <message>
        <source>The font file {file} is missing, so some letters look different. Install the program again.</source>
        <translation>The font file {file} is missing, so some letters look different. Install the program again.</translation>
    </message>
    <message>
        <source>The icon {name} is missing. Install the program again.</source>
        <translation>The icon {name} is missing. Install the program again.</translation>
    </message>
    <message>
        <source>The look of the program is missing. Install the program again.</source>
        <translation>The look of the program is missing. Install the program again.</translation>
    </message>
    <message>
        <source>There is no PostgreSQL on this computer to measure against. Install version 15 or newer.</source>
        <translation>There is no PostgreSQL on this computer to measure against. Install version 15 or newer.</translation>
    </message>
    <message>
        <source>This passphrase does not open the data.</source>
        <translation>This passphrase does not open the data.</translation>
    </message>
    <message>
        <source>{path} is not a base of this program.</source>
        <translation>{path} is not a base of this program.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. It was left as it is; restore a copy.</source>
        <translation>The file {path} is damaged. It was left as it is; restore a copy.</translation>
    </message>
    <message>
        <source>A newer version of the program made this base. Install that version and open it again.</source>
        <translation>A newer version of the program made this base. Install that version and open it again.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and do it again.</source>
        <translation>The disk is full, so nothing was saved. Make room and do it again.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so nothing was saved. Check the disk and do it again.</source>
        <translation>The disk did not answer as it should, so nothing was saved. Check the disk and do it again.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written here. Check the rights of the folder.</source>
        <translation>{path} cannot be read or written here. Check the rights of the folder.</translation>
    </message>
    <message>
        <source>{name} may no longer sign in here, so nothing was saved. An administrator can give the login back.</source>
        <translation>{name} may no longer sign in here, so nothing was saved. An administrator can give the login back.</translation>
    </message>
    <message>
        <source>This record was deleted, or it is not for you to see.</source>
        <translation>This record was deleted, or it is not for you to see.</translation>
    </message>
    <message>
        <source>This computer no longer has its part of the key. The printed recovery code opens the data.</source>
        <translation>This computer no longer has its part of the key. The printed recovery code opens the data.</translation>
    </message>
    <message>
        <source>The key file {path} is missing. Restore it from a copy: without it the data stays closed.</source>
        <translation>The key file {path} is missing. Restore it from a copy: without it the data stays closed.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this base.</source>
        <translation>This is not the recovery code of this base.</translation>
    </message>
    <message>
        <source>There is no screen called {name}. `shot --list` names them all.</source>
        <translation>There is no screen called {name}. `shot --list` names them all.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start the program from a desktop session, or set DISPLAY.</source>
        <translation>There is no screen to open a window on. Start the program from a desktop session, or set DISPLAY.</translation>
    </message>
    <message>
        <source>--language goes with --demo only. A clinic of your own has its language in the settings.</source>
        <translation>--language goes with --demo only. A clinic of your own has its language in the settings.</translation>
    </message>
    <message>
        <source>There is no base at {path}. Start the program to make one, or name another folder with --profile.</source>
        <translation>There is no base at {path}. Start the program to make one, or name another folder with --profile.</translation>
    </message>
    <message>
        <source>There is a base at {path} already. Name another folder with --profile.</source>
        <translation>There is a base at {path} already. Name another folder with --profile.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the passphrase. Put it into {variable}.</source>
        <translation>Nobody is here to be asked for the passphrase. Put it into {variable}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>There is no file {name}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>The file {name} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing in {name}.</source>
        <translation>There is nothing in {name}.</translation>
    </message>
    <message>
        <source>{name} is not a table. Choose a CSV or an Excel file.</source>
        <translation>{name} is not a table. Choose a CSV or an Excel file.</translation>
    </message>
    <message>
        <source>{name} is protected with a password. Save it without one and try again.</source>
        <translation>{name} is protected with a password. Save it without one and try again.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit_mb} MB and is not read. Split it into smaller files.</source>
        <translation>{name} holds more than {limit_mb} MB and is not read. Split it into smaller files.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns; more than {limit} are not read.</source>
        <translation>{name} has {columns} columns; more than {limit} are not read.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file in it.</source>
        <translation>{name} is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>You may not read the file {name}. Ask whoever it belongs to.</source>
        <translation>You may not read the file {name}. Ask whoever it belongs to.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read. Undo this import and begin anew with the whole file.</source>
        <translation>{name} was changed while it was read. Undo this import and begin anew with the whole file.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. Its sheets: {sheets}.</source>
        <translation>{name} has no sheet {sheet}. Its sheets: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has no column {column}, by which it should be looked up.</source>
        <translation>{name} has no column {column}, by which it should be looked up.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end; the file may be broken.</source>
        <translation>{name} could not be read to its end; the file may be broken.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>This row is not written in {encoding} as the rest of the file.</source>
        <translation>This row is not written in {encoding} as the rest of the file.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed, or is closed in the middle of a cell.</source>
        <translation>A quotation mark in this row is not closed, or is closed in the middle of a cell.</translation>
    </message>
    <message>
        <source>This row has zero bytes in it and is damaged.</source>
        <translation>This row has zero bytes in it and is damaged.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>This field must not be empty.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {text} here. Correct the formula or write the value.</source>
        <translation>The spreadsheet shows the error {text} here. Correct the formula or write the value.</translation>
    </message>
    <message>
        <source>{text} is none of: {allowed}.</source>
        <translation>{text} is none of: {allowed}.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} is neither yes nor no.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} is not a number.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} is not a whole number.</translation>
    </message>
    <message>
        <source>{text} cannot be right here: from {least} to {most} is possible.</source>
        <translation>{text} cannot be right here: from {least} to {most} is possible.</translation>
    </message>
    <message>
        <source>{text} is not in the currency of the clinic, {currency}.</source>
        <translation>{text} is not in the currency of the clinic, {currency}.</translation>
    </message>
    <message>
        <source>{text} is what a spreadsheet left of a phone number; its digits are lost. Save the column as text.</source>
        <translation>{text} is what a spreadsheet left of a phone number; its digits are lost. Save the column as text.</translation>
    </message>
    <message>
        <source>{text} is not in {name}.</source>
        <translation>{text} is not in {name}.</translation>
    </message>
    <message>
        <source>There is no map {name}.</source>
        <translation>There is no map {name}.</translation>
    </message>
    <message>
        <source>The map {name} cannot be understood: {reason}.</source>
        <translation>The map {name} cannot be understood: {reason}.</translation>
    </message>
    <message>
        <source>{kind} cannot be imported. What can: {kinds}.</source>
        <translation>{kind} cannot be imported. What can: {kinds}.</translation>
    </message>
    <message>
        <source>The file has no column {column}. Its columns: {columns}.</source>
        <translation>The file has no column {column}. Its columns: {columns}.</translation>
    </message>
    <message>
        <source>The map does not say where the field {field} comes from.</source>
        <translation>The map does not say where the field {field} comes from.</translation>
    </message>
    <message>
        <source>Another program has been using the data for a long time. Try again in a moment.</source>
        <translation>Another program has been using the data for a long time. Try again in a moment.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. An administrator can give it to you.</source>
        <translation>This needs the right “{right}”. An administrator can give it to you.</translation>
    </message>
    <message>
        <source>This needs the right “{right}”. An administrator can give it to you: {givers}.</source>
        <translation>This needs the right “{right}”. An administrator can give it to you: {givers}.</translation>
    </message>
    <message>
        <source>The long proofs are the project's own tests, and there are none in {path}.</source>
        <translation>The long proofs are the project's own tests, and there are none in {path}.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Get the file again.</source>
        <translation>{name} is damaged or was not copied completely. Get the file again.</translation>
    </message>
    <message>
        <source>{text} is too far in the past or the future. Is it another calendar?</source>
        <translation>{text} is too far in the past or the future. Is it another calendar?</translation>
    </message>
    <message>
        <source>{text} is not written as the dates expected here: {formats}.</source>
        <translation>{text} is not written as the dates expected here: {formats}.</translation>
    </message>
    <message>
        <source>The map names the field {field}, which {kind} does not have.</source>
        <translation>The map names the field {field}, which {kind} does not have.</translation>
    </message>
    <message>
        <source>{name} is here already, with {value}.</source>
        <translation>{name} is here already, with {value}.</translation>
    </message>
    <message>
        <source>Row {row} of the same file has {value} already.</source>
        <translation>Row {row} of the same file has {value} already.</translation>
    </message>
    <message>
        <source>There is no stage {text} among: {stages}.</source>
        <translation>There is no stage {text} among: {stages}.</translation>
    </message>
    <message>
        <source>This deal has neither a person nor an organisation.</source>
        <translation>This deal has neither a person nor an organisation.</translation>
    </message>
    <message>
        <source>This row was imported before, from the same file.</source>
        <translation>This row was imported before, from the same file.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} is still to come.</translation>
    </message>
    <message>
        <source>It cannot be closed on {closed}: it began on {opened}.</source>
        <translation>It cannot be closed on {closed}: it began on {opened}.</translation>
    </message>
    <message>
        <source>It was booked on {booked}, after its own day {visit}.</source>
        <translation>It was booked on {booked}, after its own day {visit}.</translation>
    </message>
    <message>
        <source>One column says that they came and another that they did not.</source>
        <translation>One column says that they came and another that they did not.</translation>
    </message>
    <message>
        <source>No key, number or name says whose visit it was.</source>
        <translation>No key, number or name says whose visit it was.</translation>
    </message>
    <message>
        <source>{name} is not the file of that import any more. Undo that import and begin anew.</source>
        <translation>{name} is not the file of that import any more. Undo that import and begin anew.</translation>
    </message>
    <message>
        <source>There is no import {batch}.</source>
        <translation>There is no import {batch}.</translation>
    </message>
    <message>
        <source>The map is for {found}, not for {wanted}.</source>
        <translation>The map is for {found}, not for {wanted}.</translation>
    </message>
    <message>
        <source>The import of {file} is still running. Stop it first.</source>
        <translation>The import of {file} is still running. Stop it first.</translation>
    </message>
    <message>
        <source>Fill in {field} first.</source>
        <translation>Fill in {field} first.</translation>
    </message>
    <message>
        <source>What was chosen for {field} is no longer in its list. Choose again.</source>
        <translation>What was chosen for {field} is no longer in its list. Choose again.</translation>
    </message>
    <message>
        <source>{field} takes one answer only.</source>
        <translation>{field} takes one answer only.</translation>
    </message>
    <message>
        <source>The chosen result does not ask for this. Choose the result again.</source>
        <translation>The chosen result does not ask for this. Choose the result again.</translation>
    </message>
    <message>
        <source>{text} cannot be read as {field}.</source>
        <translation>{text} cannot be read as {field}.</translation>
    </message>
    <message>
        <source>Say who is calling, or write the number.</source>
        <translation>Say who is calling, or write the number.</translation>
    </message>
    <message>
        <source>Only an incoming call can be missed.</source>
        <translation>Only an incoming call can be missed.</translation>
    </message>
    <message>
        <source>A missed call cannot be later than now.</source>
        <translation>A missed call cannot be later than now.</translation>
    </message>
    <message>
        <source>This call back is done or given up already.</source>
        <translation>This call back is done or given up already.</translation>
    </message>
    <message>
        <source>This call is not over yet. Correct it afterwards.</source>
        <translation>This call is not over yet. Correct it afterwards.</translation>
    </message>
    <message>
        <source>A call begins before it is answered, is answered before it ends, and is not later than now.</source>
        <translation>A call begins before it is answered, is answered before it ends, and is not later than now.</translation>
    </message>
    <message>
        <source>The recording is not available: there is no {place}.</source>
        <translation>The recording is not available: there is no {place}.</translation>
    </message>
    <message>
        <source>The recording is not available: {place} cannot be read from this computer.</source>
        <translation>The recording is not available: {place} cannot be read from this computer.</translation>
    </message>
    <message>
        <source>The recording is not available: {place} is empty.</source>
        <translation>The recording is not available: {place} is empty.</translation>
    </message>
    <message>
        <source>{place} is not the recording that the exchange made. It was changed, so it is not played.</source>
        <translation>{place} is not the recording that the exchange made. It was changed, so it is not played.</translation>
    </message>
    <message>
        <source>{place} leads out of the clinic’s folder of recordings, so it is not played.</source>
        <translation>{place} leads out of the clinic’s folder of recordings, so it is not played.</translation>
    </message>
    <message>
        <source>{place} is not a sound file, so it is not opened.</source>
        <translation>{place} is not a sound file, so it is not opened.</translation>
    </message>
    <message>
        <source>The recording is not at the https address of the clinic’s settings, so it is not opened.</source>
        <translation>The recording is not at the https address of the clinic’s settings, so it is not opened.</translation>
    </message>
    <message>
        <source>There is no recording of this call to hear any more.</source>
        <translation>There is no recording of this call to hear any more.</translation>
    </message>
    <message>
        <source>This computer has no program that plays {place}.</source>
        <translation>This computer has no program that plays {place}.</translation>
    </message>
    <message>
        <source>This call is over already.</source>
        <translation>This call is over already.</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>An amount cannot be less than nothing.</translation>
    </message>
    <message>
        <source>{title} is closed. Reopen the deal first.</source>
        <translation>{title} is closed. Reopen the deal first.</translation>
    </message>
    <message>
        <source>Choose the person or the organisation of the deal.</source>
        <translation>Choose the person or the organisation of the deal.</translation>
    </message>
    <message>
        <source>{title} cannot move to {stage} before these are filled in: {fields}.</source>
        <translation>{title} cannot move to {stage} before these are filled in: {fields}.</translation>
    </message>
    <message>
        <source>{title} is open already.</source>
        <translation>{title} is open already.</translation>
    </message>
    <message>
        <source>{stage} is a stage of another pipeline than that of {title}.</source>
        <translation>{stage} is a stage of another pipeline than that of {title}.</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Say in a few words what the deal is about.</translation>
    </message>
    <message>
        <source>The pipeline {name} is archived and takes no new deals. Choose another one.</source>
        <translation>The pipeline {name} is archived and takes no new deals. Choose another one.</translation>
    </message>
    <message>
        <source>The stages of {title} follow its workflow and are not moved by hand.</source>
        <translation>The stages of {title} follow its workflow and are not moved by hand.</translation>
    </message>
    <message>
        <source>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be archived.</source>
        <translation>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be archived.</translation>
    </message>
    <message>
        <source>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be deleted.</source>
        <translation>{name} is the basic pipeline, to which every new lead brings its deal. It cannot be deleted.</translation>
    </message>
    <message>
        <source>An open stage has between 0 and 99 percent, and no other stage has the same.</source>
        <translation>An open stage has between 0 and 99 percent, and no other stage has the same.</translation>
    </message>
    <message>
        <source>{name} has deals ({count}), so it cannot be deleted. Archive it instead.</source>
        <translation>{name} has deals ({count}), so it cannot be deleted. Archive it instead.</translation>
    </message>
    <message>
        <source>Deals stand at {stage} ({count}), so its kind stays. Move them to another stage first.</source>
        <translation>Deals stand at {stage} ({count}), so its kind stays. Move them to another stage first.</translation>
    </message>
    <message>
        <source>{stage} is the last stage of its kind. A pipeline has an open, a won and a lost stage at least.</source>
        <translation>{stage} is the last stage of its kind. A pipeline has an open, a won and a lost stage at least.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>The deals of {stage} can only go to a stage of the same pipeline and the same kind.</source>
        <translation>The deals of {stage} can only go to a stage of the same pipeline and the same kind.</translation>
    </message>
    <message>
        <source>Deals stand at {stage} ({count}). Choose the stage they go to.</source>
        <translation>Deals stand at {stage} ({count}). Choose the stage they go to.</translation>
    </message>
    <message>
        <source>Say what the rule does: choose it in the third sentence.</source>
        <translation>Say what the rule does: choose it in the third sentence.</translation>
    </message>
    <message>
        <source>A rule cannot lose deals, because nobody would say why. Choose another stage than {stage}.</source>
        <translation>A rule cannot lose deals, because nobody would say why. Choose another stage than {stage}.</translation>
    </message>
    <message>
        <source>With this rule a deal would go round in a circle: {rules}. Choose another stage, or switch one of them off.</source>
        <translation>With this rule a deal would go round in a circle: {rules}. Choose another stage, or switch one of them off.</translation>
    </message>
    <message>
        <source>{stage} belongs to another pipeline. The stages of a rule are those of one pipeline.</source>
        <translation>{stage} belongs to another pipeline. The stages of a rule are those of one pipeline.</translation>
    </message>
    <message>
        <source>A future activity needs a title, a date and a description.</source>
        <translation>A future activity needs a title, a date and a description.</translation>
    </message>
    <message>
        <source>The status of {title} cannot change in this way. A new wish of a closed lead is a new lead.</source>
        <translation>The status of {title} cannot change in this way. A new wish of a closed lead is a new lead.</translation>
    </message>
    <message>
        <source>{name} is no longer in use. Choose another marketing method.</source>
        <translation>{name} is no longer in use. Choose another marketing method.</translation>
    </message>
    <message>
        <source>{title} is closed, so there is nothing to hand out. Take it off the choice.</source>
        <translation>{title} is closed, so there is nothing to hand out. Take it off the choice.</translation>
    </message>
    <message>
        <source>{title} would be left with nothing planned. Choose the next step, or close it.</source>
        <translation>{title} would be left with nothing planned. Choose the next step, or close it.</translation>
    </message>
    <message>
        <source>Choose at least one person for the lead.</source>
        <translation>Choose at least one person for the lead.</translation>
    </message>
    <message>
        <source>Choose at least one reason why it was lost.</source>
        <translation>Choose at least one reason why it was lost.</translation>
    </message>
    <message>
        <source>{name} was merged or archived and gets no new work.</source>
        <translation>{name} was merged or archived and gets no new work.</translation>
    </message>
    <message>
        <source>The program itself needs the list {name}, so it stays.</source>
        <translation>The program itself needs the list {name}, so it stays.</translation>
    </message>
    <message>
        <source>{next} cannot follow {template}: rounds need persons, and internal and client work never mix.</source>
        <translation>{next} cannot follow {template}: rounds need persons, and internal and client work never mix.</translation>
    </message>
    <message>
        <source>{name} is neither a date nor a time, so it cannot say when the next task is due.</source>
        <translation>{name} is neither a date nor a time, so it cannot say when the next task is due.</translation>
    </message>
    <message>
        <source>Write the delay as a number from 0 and the hour as 09:30.</source>
        <translation>Write the delay as a number from 0 and the hour as 09:30.</translation>
    </message>
    <message>
        <source>Choose the list that {name} takes its values from.</source>
        <translation>Choose the list that {name} takes its values from.</translation>
    </message>
    <message>
        <source>Say why the work ends after {result}.</source>
        <translation>Say why the work ends after {result}.</translation>
    </message>
    <message>
        <source>The work process ends with {name}, which this kind of result may not do. Change its next steps first.</source>
        <translation>The work process ends with {name}, which this kind of result may not do. Change its next steps first.</translation>
    </message>
    <message>
        <source>{name} has answers already, so its type stays. Archive it and make another field.</source>
        <translation>{name} has answers already, so its type stays. Archive it and make another field.</translation>
    </message>
    <message>
        <source>{name} cannot close a deal: only a success wins, and only a categorical refusal loses.</source>
        <translation>{name} cannot close a deal: only a success wins, and only a categorical refusal loses.</translation>
    </message>
    <message>
        <source>{name} is the last template of its type and stays.</source>
        <translation>{name} is the last template of its type and stays.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>There is no basic pipeline with the stage that is needed. Ask the administrator to set it up.</source>
        <translation>There is no basic pipeline with the stage that is needed. Ask the administrator to set it up.</translation>
    </message>
    <message>
        <source>There is no template to plan the first step with. Ask the administrator to make one.</source>
        <translation>There is no template to plan the first step with. Ask the administrator to make one.</translation>
    </message>
    <message>
        <source>{template} does not allow the result {result}.</source>
        <translation>{template} does not allow the result {result}.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>Choose who gets the task.</translation>
    </message>
    <message>
        <source>Work never ends with {result}: only a success or a categorical refusal ends it. Choose what comes next.</source>
        <translation>Work never ends with {result}: only a success or a categorical refusal ends it. Choose what comes next.</translation>
    </message>
    <message>
        <source>The work process still leads from {after} to {name}. Change that step first.</source>
        <translation>The work process still leads from {after} to {name}. Change that step first.</translation>
    </message>
    <message>
        <source>{name} has tasks already, so its type stays.</source>
        <translation>{name} has tasks already, so its type stays.</translation>
    </message>
    <message>
        <source>Say who the caller from {number} is before a lead is made.</source>
        <translation>Say who the caller from {number} is before a lead is made.</translation>
    </message>
    <message>
        <source>This request is closed already.</source>
        <translation>This request is closed already.</translation>
    </message>
    <message>
        <source>Write a number of minutes from {least} to {most}.</source>
        <translation>Write a number of minutes from {least} to {most}.</translation>
    </message>
    <message>
        <source>This request was merged into another one already. Go on with that one.</source>
        <translation>This request was merged into another one already. Go on with that one.</translation>
    </message>
    <message>
        <source>Nobody has answered this request yet, so it has no cause.</source>
        <translation>Nobody has answered this request yet, so it has no cause.</translation>
    </message>
    <message>
        <source>One request is {name}'s, the other is {other}'s. If they are one person, merge the people first.</source>
        <translation>One request is {name}'s, the other is {other}'s. If they are one person, merge the people first.</translation>
    </message>
    <message>
        <source>This is the same request. Choose another one.</source>
        <translation>This is the same request. Choose another one.</translation>
    </message>
    <message>
        <source>{name} is dealing with this request.</source>
        <translation>{name} is dealing with this request.</translation>
    </message>
    <message>
        <source>Choose what the request was about.</source>
        <translation>Choose what the request was about.</translation>
    </message>
    <message>
        <source>This visit was called off. Make the lead from the person's card.</source>
        <translation>This visit was called off. Make the lead from the person's card.</translation>
    </message>
    <message>
        <source>Say whose wish it is: choose a visit or a person.</source>
        <translation>Say whose wish it is: choose a visit or a person.</translation>
    </message>
    <message>
        <source>Give a person, a number or a few words, so that somebody can answer.</source>
        <translation>Give a person, a number or a few words, so that somebody can answer.</translation>
    </message>
    <message>
        <source>The work does not end with {result}. Choose what comes next.</source>
        <translation>The work does not end with {result}. Choose what comes next.</translation>
    </message>
    <message>
        <source>{title} is done or cancelled already.</source>
        <translation>{title} is done or cancelled already.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Choose a day.</translation>
    </message>
    <message>
        <source>{title} is the deal of another lead.</source>
        <translation>{title} is the deal of another lead.</translation>
    </message>
    <message>
        <source>{day} is over already. Choose today or a later day.</source>
        <translation>{day} is over already. Choose today or a later day.</translation>
    </message>
    <message>
        <source>{title} is done when it has a result. Choose the result.</source>
        <translation>{title} is done when it has a result. Choose the result.</translation>
    </message>
    <message>
        <source>Nobody living today was born on {day}. Correct the day of birth.</source>
        <translation>Nobody living today was born on {day}. Correct the day of birth.</translation>
    </message>
    <message>
        <source>Then nobody could manage users any more. Make somebody else an administrator first.</source>
        <translation>Then nobody could manage users any more. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>{name} is internal work, so no client, lead or deal can be attached to it.</source>
        <translation>{name} is internal work, so no client, lead or deal can be attached to it.</translation>
    </message>
    <message>
        <source>{name} cannot be used for a call round and its personal calls.</source>
        <translation>{name} cannot be used for a call round and its personal calls.</translation>
    </message>
    <message>
        <source>{title} is not done, so there is no result to correct.</source>
        <translation>{title} is not done, so there is no result to correct.</translation>
    </message>
    <message>
        <source>{title} is not in work.</source>
        <translation>{title} is not in work.</translation>
    </message>
    <message>
        <source>{name} has no open work to hand over.</source>
        <translation>{name} has no open work to hand over.</translation>
    </message>
    <message>
        <source>{name} has this work already. Choose somebody else.</source>
        <translation>{name} has this work already. Choose somebody else.</translation>
    </message>
    <message>
        <source>Choose either one person or one team.</source>
        <translation>Choose either one person or one team.</translation>
    </message>
    <message>
        <source>{name} has left the clinic. Choose somebody else.</source>
        <translation>{name} has left the clinic. Choose somebody else.</translation>
    </message>
    <message>
        <source>Choose the person for {name}.</source>
        <translation>Choose the person for {name}.</translation>
    </message>
    <message>
        <source>The range ends on {last}, before it begins on {first}.</source>
        <translation>The range ends on {last}, before it begins on {first}.</translation>
    </message>
    <message>
        <source>A range needs its first and its last day.</source>
        <translation>A range needs its first and its last day.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>{moment} is over already. Choose a later moment.</source>
        <translation>{moment} is over already. Choose a later moment.</translation>
    </message>
    <message>
        <source>{title} does not have this result. Choose another.</source>
        <translation>{title} does not have this result. Choose another.</translation>
    </message>
    <message>
        <source>{title} is a call round: it is done when its calls are.</source>
        <translation>{title} is a call round: it is done when its calls are.</translation>
    </message>
    <message>
        <source>All calls left in {title} are in colleagues’ hands.</source>
        <translation>All calls left in {title} are in colleagues’ hands.</translation>
    </message>
    <message>
        <source>{title} cannot go from its status to this one.</source>
        <translation>{title} cannot go from its status to this one.</translation>
    </message>
    <message>
        <source>{name} has {title} already.</source>
        <translation>{name} has {title} already.</translation>
    </message>
    <message>
        <source>The template {name} is no longer in use. Choose another.</source>
        <translation>The template {name} is no longer in use. Choose another.</translation>
    </message>
    <message>
        <source>The result of {title} could be corrected on its own day only.</source>
        <translation>The result of {title} could be corrected on its own day only.</translation>
    </message>
    <message>
        <source>Choose at least two persons for {name}.</source>
        <translation>Choose at least two persons for {name}.</translation>
    </message>
    <message>
        <source>{result} has won the deal of {title}. Reopen the deal instead.</source>
        <translation>{result} has won the deal of {title}. Reopen the deal instead.</translation>
    </message>
    <message>
        <source>There is no number in {text}. Write the digits of the phone.</source>
        <translation>There is no number in {text}. Write the digits of the phone.</translation>
    </message>
    <message>
        <source>This person has {number} already.</source>
        <translation>This person has {number} already.</translation>
    </message>
    <message>
        <source>{text} is not an address. Write an e-mail such as name@example.org, or the name in the messenger.</source>
        <translation>{text} is not an address. Write an e-mail such as name@example.org, or the name in the messenger.</translation>
    </message>
    <message>
        <source>Write at least the city or the street.</source>
        <translation>Write at least the city or the street.</translation>
    </message>
    <message>
        <source>Write a name or a phone number, so that this person can be found again.</source>
        <translation>Write a name or a phone number, so that this person can be found again.</translation>
    </message>
    <message>
        <source>{names} may be the same person. Open the record, or say that this one is really new.</source>
        <translation>{names} may be the same person. Open the record, or say that this one is really new.</translation>
    </message>
    <message>
        <source>The file number {number} belongs to somebody else.</source>
        <translation>The file number {number} belongs to somebody else.</translation>
    </message>
    <message>
        <source>There is still open work for {name}. Finish or cancel it first.</source>
        <translation>There is still open work for {name}. Finish or cancel it first.</translation>
    </message>
    <message>
        <source>Write the name first: a client’s file needs one.</source>
        <translation>Write the name first: a client’s file needs one.</translation>
    </message>
    <message>
        <source>Nobody is their own relative. Choose another person.</source>
        <translation>Nobody is their own relative. Choose another person.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Write something first.</translation>
    </message>
    <message>
        <source>Only the author can change or remove a comment.</source>
        <translation>Only the author can change or remove a comment.</translation>
    </message>
    <message>
        <source>There is already a tag that says nearly the same: {names}. Use it, or say that {name} is really new.</source>
        <translation>There is already a tag that says nearly the same: {names}. Use it, or say that {name} is really new.</translation>
    </message>
    <message>
        <source>{name} is too big. A file may have at most {most} MB.</source>
        <translation>{name} is too big. A file may have at most {most} MB.</translation>
    </message>
    <message>
        <source>{name} is an empty file.</source>
        <translation>{name} is an empty file.</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another person to merge with.</source>
        <translation>Both are the same record. Choose another person to merge with.</translation>
    </message>
    <message>
        <source>{name} was merged into another record already. Open that one.</source>
        <translation>{name} was merged into another record already. Open that one.</translation>
    </message>
    <message>
        <source>{name} was not merged with anybody.</source>
        <translation>{name} was not merged with anybody.</translation>
    </message>
    <message>
        <source>{name} was merged at another workstation. The records can be parted there.</source>
        <translation>{name} was merged at another workstation. The records can be parted there.</translation>
    </message>
    <message>
        <source>Write what must be watched for.</source>
        <translation>Write what must be watched for.</translation>
    </message>
    <message>
        <source>The card has this very warning already.</source>
        <translation>The card has this very warning already.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Give it a name first.</translation>
    </message>
    <message>
        <source>There is a category named {name} already.</source>
        <translation>There is a category named {name} already.</translation>
    </message>
    <message>
        <source>There are answers to {name} already. Archive the field and make another one.</source>
        <translation>There are answers to {name} already. Archive the field and make another one.</translation>
    </message>
    <message>
        <source>Choose the team that may see this contact.</source>
        <translation>Choose the team that may see this contact.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Write the name of the organisation.</translation>
    </message>
    <message>
        <source>There is an organisation named {name} already. Open it, or write another name.</source>
        <translation>There is an organisation named {name} already. Open it, or write another name.</translation>
    </message>
    <message>
        <source>Write the name of the family member.</source>
        <translation>Write the name of the family member.</translation>
    </message>
    <message>
        <source>Write the name and the login of the user.</source>
        <translation>Write the name and the login of the user.</translation>
    </message>
    <message>
        <source>Somebody else has the login {login}. Choose another.</source>
        <translation>Somebody else has the login {login}. Choose another.</translation>
    </message>
    <message>
        <source>{number} belongs to {name} already. One mobile number is one user.</source>
        <translation>{number} belongs to {name} already. One mobile number is one user.</translation>
    </message>
    <message>
        <source>The role {role} may do more than you may, so you can neither give it nor take it away.</source>
        <translation>The role {role} may do more than you may, so you can neither give it nor take it away.</translation>
    </message>
    <message>
        <source>You manage the staff of your own branch only. Choose your branch, or ask an administrator.</source>
        <translation>You manage the staff of your own branch only. Choose your branch, or ask an administrator.</translation>
    </message>
    <message>
        <source>{name} still has open tasks. Hand them over first.</source>
        <translation>{name} still has open tasks. Hand them over first.</translation>
    </message>
    <message>
        <source>Write the name of the team.</source>
        <translation>Write the name of the team.</translation>
    </message>
    <message>
        <source>There is a team named {name} already.</source>
        <translation>There is a team named {name} already.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} is there already. Choose another name.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it as 09:30.</source>
        <translation>“{text}” is not a time of day. Write it as 09:30.</translation>
    </message>
    <message>
        <source>{closes} is not after {opens}. Write when it begins and then when it ends.</source>
        <translation>{closes} is not after {opens}. Write when it begins and then when it ends.</translation>
    </message>
    <message>
        <source>{first} and {second} share time. Let one end earlier.</source>
        <translation>{first} and {second} share time. Let one end earlier.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>The last day, {last}, is before the first, {first}.</translation>
    </message>
    <message>
        <source>There is no weekday number {number}.</source>
        <translation>There is no weekday number {number}.</translation>
    </message>
    <message>
        <source>A visit takes from {least} to {most} minutes.</source>
        <translation>A visit takes from {least} to {most} minutes.</translation>
    </message>
    <message>
        <source>A course has from one visit to {most}.</source>
        <translation>A course has from one visit to {most}.</translation>
    </message>
    <message>
        <source>A check-up is due after one month to {most}.</source>
        <translation>A check-up is due after one month to {most}.</translation>
    </message>
    <message>
        <source>{name} has the code {code} already.</source>
        <translation>{name} has the code {code} already.</translation>
    </message>
    <message>
        <source>A price cannot be below nothing.</source>
        <translation>A price cannot be below nothing.</translation>
    </message>
    <message>
        <source>Hours are of one day. Leave the hours out for several days, or choose one day.</source>
        <translation>Hours are of one day. Leave the hours out for several days, or choose one day.</translation>
    </message>
    <message>
        <source>{day} is {name} already. Change that one.</source>
        <translation>{day} is {name} already. Change that one.</translation>
    </message>
    <message>
        <source>Choose a weekday or a day for the shift.</source>
        <translation>Choose a weekday or a day for the shift.</translation>
    </message>
    <message>
        <source>The program does not know the public holidays of this country in that year. Add them by hand.</source>
        <translation>The program does not know the public holidays of this country in that year. Add them by hand.</translation>
    </message>
    <message>
        <source>{at} is over already. Choose a later time.</source>
        <translation>{at} is over already. Choose a later time.</translation>
    </message>
    <message>
        <source>{provider} does not give {service}. Choose another therapist.</source>
        <translation>{provider} does not give {service}. Choose another therapist.</translation>
    </message>
    <message>
        <source>The clinic is closed on {day}. Choose another day.</source>
        <translation>The clinic is closed on {day}. Choose another day.</translation>
    </message>
    <message>
        <source>The clinic is closed on {day}: {name}. Choose another day.</source>
        <translation>The clinic is closed on {day}: {name}. Choose another day.</translation>
    </message>
    <message>
        <source>{provider} does not work then ({at}). Choose a free time, or another therapist.</source>
        <translation>{provider} does not work then ({at}). Choose a free time, or another therapist.</translation>
    </message>
    <message>
        <source>{provider} has somebody else then ({at}). Choose another free time.</source>
        <translation>{provider} has somebody else then ({at}). Choose another free time.</translation>
    </message>
    <message>
        <source>{provider} has {name} then ({at}). Choose another free time.</source>
        <translation>{provider} has {name} then ({at}). Choose another free time.</translation>
    </message>
    <message>
        <source>{room} is in use then ({at}). Choose another free time.</source>
        <translation>{room} is in use then ({at}). Choose another free time.</translation>
    </message>
    <message>
        <source>{name} is talking about this time right now, until {until}. Choose another free time.</source>
        <translation>{name} is talking about this time right now, until {until}. Choose another free time.</translation>
    </message>
    <message>
        <source>This person has an appointment with {provider} then ({at}). Choose another time, or move that one.</source>
        <translation>This person has an appointment with {provider} then ({at}). Choose another time, or move that one.</translation>
    </message>
    <message>
        <source>Write why somebody is booked into a time that is not free.</source>
        <translation>Write why somebody is booked into a time that is not free.</translation>
    </message>
    <message>
        <source>Choose the service.</source>
        <translation>Choose the service.</translation>
    </message>
    <message>
        <source>Choose the therapist.</source>
        <translation>Choose the therapist.</translation>
    </message>
    <message>
        <source>{name} wrote through a form and is a contact yet. Make a client of this contact first.</source>
        <translation>{name} wrote through a form and is a contact yet. Make a client of this contact first.</translation>
    </message>
    <message>
        <source>{name} is shown to their own team alone, and {branch} would not find them. Show them to everybody first.</source>
        <translation>{name} is shown to their own team alone, and {branch} would not find them. Show them to everybody first.</translation>
    </message>
    <message>
        <source>The appointment is “{before}” and cannot become “{after}”. Book a new one if it is needed.</source>
        <translation>The appointment is “{before}” and cannot become “{after}”. Book a new one if it is needed.</translation>
    </message>
    <message>
        <source>The appointment is for {day}. Move it to today first, or admit without it.</source>
        <translation>The appointment is for {day}. Move it to today first, or admit without it.</translation>
    </message>
    <message>
        <source>There is nothing to book. Choose a free time.</source>
        <translation>There is nothing to book. Choose a free time.</translation>
    </message>
    <message>
        <source>Say why it is cancelled: press the digit of a reason.</source>
        <translation>Say why it is cancelled: press the digit of a reason.</translation>
    </message>
    <message>
        <source>The appointment is at {at}: nobody is missing before that. Cancel or move it instead.</source>
        <translation>The appointment is at {at}: nobody is missing before that. Cancel or move it instead.</translation>
    </message>
    <message>
        <source>An admission needs a service. Add one.</source>
        <translation>An admission needs a service. Add one.</translation>
    </message>
    <message>
        <source>{name} has several open leads: {leads}. Say which one this visit is for, or that it is for none.</source>
        <translation>{name} has several open leads: {leads}. Say which one this visit is for, or that it is for none.</translation>
    </message>
    <message>
        <source>On the waiting list this is “{before}” and cannot become “{after}”. Put the person there anew.</source>
        <translation>On the waiting list this is “{before}” and cannot become “{after}”. Put the person there anew.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}. Change one of them.</source>
        <translation>The last day, {last}, is before the first, {first}. Change one of them.</translation>
    </message>
    <message>
        <source>{last} is over already. Choose a later last day.</source>
        <translation>{last} is over already. Choose a later last day.</translation>
    </message>
    <message>
        <source>{name} does not want messages. Take the tick of the SMS away, and call instead.</source>
        <translation>{name} does not want messages. Take the tick of the SMS away, and call instead.</translation>
    </message>
    <message>
        <source>{name} has no mobile number that works. Write one on the card, or take the tick of the SMS away.</source>
        <translation>{name} has no mobile number that works. Write one on the card, or take the tick of the SMS away.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>A message needs a text.</translation>
    </message>
    <message>
        <source>The message is “{before}” and cannot become “{after}” any more.</source>
        <translation>The message is “{before}” and cannot become “{after}” any more.</translation>
    </message>
    <message>
        <source>Write an amount greater than nothing.</source>
        <translation>Write an amount greater than nothing.</translation>
    </message>
    <message>
        <source>No more can go back than was paid. Write a smaller amount.</source>
        <translation>No more can go back than was paid. Write a smaller amount.</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>This has been decided already.</translation>
    </message>
    <message>
        <source>The record has gone on since, and cannot go back to this. Open its card and see how it stands.</source>
        <translation>The record has gone on since, and cannot go back to this. Open its card and see how it stands.</translation>
    </message>
    <message>
        <source>This cannot be taken back by insisting. The keys beside it say what can be done.</source>
        <translation>This cannot be taken back by insisting. The keys beside it say what can be done.</translation>
    </message>
    <message>
        <source>The record is not here any more. Let it go.</source>
        <translation>The record is not here any more. Let it go.</translation>
    </message>
    <message>
        <source>Something that this belongs to is not here. If its entry stands in this list too, try that one again first.</source>
        <translation>Something that this belongs to is not here. If its entry stands in this list too, try that one again first.</translation>
    </message>
    <message>
        <source>A colleague has found another time for this visit, or has cancelled it.</source>
        <translation>A colleague has found another time for this visit, or has cancelled it.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; joining goes on there when you begin again.</source>
        <translation>Stopped. What has come is kept; joining goes on there when you begin again.</translation>
    </message>
    <message>
        <source>Joining was begun on this computer with another passphrase. Type that one, or begin anew: what has come so far is fetched again then.</source>
        <translation>Joining was begun on this computer with another passphrase. Type that one, or begin anew: what has come so far is fetched again then.</translation>
    </message>
    <message>
        <source>Joining was begun on this computer with the server {server} and the login {login}. Go on with these, or begin anew.</source>
        <translation>Joining was begun on this computer with the server {server} and the login {login}. Go on with these, or begin anew.</translation>
    </message>
    <message>
        <source>{text} is not the address of a server. Write it as the administrator gave it, such as crm.example.org.</source>
        <translation>{text} is not the address of a server. Write it as the administrator gave it, such as crm.example.org.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where others could see it. It is asked for by itself.</source>
        <translation>A password does not belong into the address, where others could see it. It is asked for by itself.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached. Check its address and the network, then try again. What was done so far is kept.</source>
        <translation>The server {host} cannot be reached. Check its address and the network, then try again. What was done so far is kept.</translation>
    </message>
    <message>
        <source>The network to {host} takes what is sent and gives nothing back. Try again when it is well. What was done so far is kept.</source>
        <translation>The network to {host} takes what is sent and gives nothing back. Try again when it is well. What was done so far is kept.</translation>
    </message>
    <message>
        <source>The server {host} broke off for a moment. Try again. What was done so far is kept.</source>
        <translation>The server {host} broke off for a moment. Try again. What was done so far is kept.</translation>
    </message>
    <message>
        <source>The server does not accept the password of {login}. Type it again, or ask the administrator for a new one.</source>
        <translation>The server does not accept the password of {login}. Type it again, or ask the administrator for a new one.</translation>
    </message>
    <message>
        <source>The login {login} may not use the server. Ask the administrator.</source>
        <translation>The login {login} may not use the server. Ask the administrator.</translation>
    </message>
    <message>
        <source>The certificate shown is not a valid one of {host}, so nothing was sent. Write the address just as the administrator gave it. A certificate that the clinic has signed itself needs the file of its authority at the end of the address: {host}/crm?sslrootcert=FILE.</source>
        <translation>The certificate shown is not a valid one of {host}, so nothing was sent. Write the address just as the administrator gave it. A certificate that the clinic has signed itself needs the file of its authority at the end of the address: {host}/crm?sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The server is older than this program. Try again when the administrator has upgraded it (`crm-desktop server upgrade`).</source>
        <translation>The server is older than this program. Try again when the administrator has upgraded it (`crm-desktop server upgrade`).</translation>
    </message>
    <message>
        <source>The server is newer than this program. Install the newer version on this computer, then try again.</source>
        <translation>The server is newer than this program. Install the newer version on this computer, then try again.</translation>
    </message>
    <message>
        <source>There is no clinic on this server yet. Set up the clinic on this computer first; then bring it to the server: “This station”, in the menu at your name, or `crm-desktop join`.</source>
        <translation>There is no clinic on this server yet. Set up the clinic on this computer first; then bring it to the server: “This station”, in the menu at your name, or `crm-desktop join`.</translation>
    </message>
    <message>
        <source>The server has a clinic already, and so has this base. Two clinics are not mixed: join the server from another folder, or take an empty server.</source>
        <translation>The server has a clinic already, and so has this base. Two clinics are not mixed: join the server from another folder, or take an empty server.</translation>
    </message>
    <message>
        <source>Nobody in this base has the login {login} together with the right to change the staff for the whole clinic. Give that login to an administrator here, or name another founder on the server.</source>
        <translation>Nobody in this base has the login {login} together with the right to change the staff for the whole clinic. Give that login to an administrator here, or name another founder on the server.</translation>
    </message>
    <message>
        <source>The login {login} is nobody of this clinic any more. Ask the administrator.</source>
        <translation>The login {login} is nobody of this clinic any more. Ask the administrator.</translation>
    </message>
    <message>
        <source>This base has joined {server} already, as {login}.</source>
        <translation>This base has joined {server} already, as {login}.</translation>
    </message>
    <message>
        <source>This base has no server. `crm-desktop join` connects it with one.</source>
        <translation>This base has no server. `crm-desktop join` connects it with one.</translation>
    </message>
    <message>
        <source>The server did not take a row of {table} ({row}, {reason}). `crm-desktop check` says what is wrong with it; nothing here is lost.</source>
        <translation>The server did not take a row of {table} ({row}, {reason}). `crm-desktop check` says what is wrong with it; nothing here is lost.</translation>
    </message>
    <message>
        <source>Nothing was sent. Say --yes if nobody is here to be asked.</source>
        <translation>Nothing was sent. Say --yes if nobody is here to be asked.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the server’s password. Put it into {variable}.</source>
        <translation>Nobody is here to be asked for the server’s password. Put it into {variable}.</translation>
    </message>
    <message>
        <source>Nobody with the login {login} has a base in this profile. Those who have: {known}.</source>
        <translation>Nobody with the login {login} has a base in this profile. Those who have: {known}.</translation>
    </message>
    <message>
        <source>{login} has a base on this computer already. Go back and choose it in the list.</source>
        <translation>{login} has a base on this computer already. Go back and choose it in the list.</translation>
    </message>
    <message>
        <source>The address after --dsn is not understood. Write it like postgresql://USER@HOST:5432/DATABASE.</source>
        <translation>The address after --dsn is not understood. Write it like postgresql://USER@HOST:5432/DATABASE.</translation>
    </message>
    <message>
        <source>The server {server} does not answer: {reason}. Check its name, its port and the network, and that it runs.</source>
        <translation>The server {server} does not answer: {reason}. Check its name, its port and the network, and that it runs.</translation>
    </message>
    <message>
        <source>The server {server} broke off: {reason}. What was not finished is not there; do it again.</source>
        <translation>The server {server} broke off: {reason}. What was not finished is not there; do it again.</translation>
    </message>
    <message>
        <source>{user} may not do this on the server: {reason}. Do it as the administrator who set it up.</source>
        <translation>{user} may not do this on the server: {reason}. Do it as the administrator who set it up.</translation>
    </message>
    <message>
        <source>{login} can no longer sign in, but {user} may not end sessions that are open. They can read and send nothing any more; a superuser, or a member of pg_signal_backend, can end them.</source>
        <translation>{login} can no longer sign in, but {user} may not end sessions that are open. They can read and send nothing any more; a superuser, or a member of pg_signal_backend, can end them.</translation>
    </message>
    <message>
        <source>The server wants a password of {user}. Put it into PGPASSWORD, or into the file of PGPASSFILE.</source>
        <translation>The server wants a password of {user}. Put it into PGPASSWORD, or into the file of PGPASSFILE.</translation>
    </message>
    <message>
        <source>The server does not accept this login and password of {user}. Check both.</source>
        <translation>The server does not accept this login and password of {user}. Check both.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not to be trusted: {reason}. Name the server as its certificate does, and the authority that signed it with sslrootcert=FILE.</source>
        <translation>The certificate of {server} is not to be trusted: {reason}. Name the server as its certificate does, and the authority that signed it with sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>The server {server} offers no encryption. Switch TLS on there (ssl = on) and give it a certificate.</source>
        <translation>The server {server} offers no encryption. Switch TLS on there (ssl = on) and give it a certificate.</translation>
    </message>
    <message>
        <source>The server does not let {user} in from here: {reason}. Add a line to its pg_hba.conf and reload it.</source>
        <translation>The server does not let {user} in from here: {reason}. Add a line to its pg_hba.conf and reload it.</translation>
    </message>
    <message>
        <source>There is no database {database} on this server. Make an empty one with createdb, or name another.</source>
        <translation>There is no database {database} on this server. Make an empty one with createdb, or name another.</translation>
    </message>
    <message>
        <source>The server {server} refused the connection: {reason}.</source>
        <translation>The server {server} refused the connection: {reason}.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL {found}. At least version {least} is needed: upgrade it first.</source>
        <translation>This server is PostgreSQL {found}. At least version {least} is needed: upgrade it first.</translation>
    </message>
    <message>
        <source>The extension btree_gist is missing on this server, and without it one slot could be given twice. Install the package postgresql-contrib, or allow the extension in a managed service.</source>
        <translation>The extension btree_gist is missing on this server, and without it one slot could be given twice. Install the package postgresql-contrib, or allow the extension in a managed service.</translation>
    </message>
    <message>
        <source>The database {database} stores text as {encoding}. Make one with createdb --encoding=UTF8 --template=template0.</source>
        <translation>The database {database} stores text as {encoding}. Make one with createdb --encoding=UTF8 --template=template0.</translation>
    </message>
    <message>
        <source>{server} is a standby and takes no changes. Name the primary, or add target_session_attrs=read-write.</source>
        <translation>{server} is a standby and takes no changes. Name the primary, or add target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>{user} may not set up the server. It takes a superuser, or a role with CREATEROLE and BYPASSRLS that owns the database.</source>
        <translation>{user} may not set up the server. It takes a superuser, or a role with CREATEROLE and BYPASSRLS that owns the database.</translation>
    </message>
    <message>
        <source>The database {database} is not empty: it has {table}. Make an empty database for the clinic.</source>
        <translation>The database {database} is not empty: it has {table}. Make an empty database for the clinic.</translation>
    </message>
    <message>
        <source>The database {database} is a clinic's server already. `server upgrade` brings it to this version; nothing was changed.</source>
        <translation>The database {database} is a clinic's server already. `server upgrade` brings it to this version; nothing was changed.</translation>
    </message>
    <message>
        <source>The database {database} is no clinic's server yet. `server init` makes it one.</source>
        <translation>The database {database} is no clinic's server yet. `server init` makes it one.</translation>
    </message>
    <message>
        <source>The server has the schema {found}, and this program knows {known} at most. Nothing goes back: use the newer program.</source>
        <translation>The server has the schema {found}, and this program knows {known} at most. Nothing goes back: use the newer program.</translation>
    </message>
    <message>
        <source>This PostgreSQL has a role {login} already, and it is not a login of this clinic. Choose another login, or drop that role if nobody needs it.</source>
        <translation>This PostgreSQL has a role {login} already, and it is not a login of this clinic. Choose another login, or drop that role if nobody needs it.</translation>
    </message>
    <message>
        <source>{login} can sign in already. `server reset-password` gives a new password.</source>
        <translation>{login} can sign in already. `server reset-password` gives a new password.</translation>
    </message>
    <message>
        <source>{login} cannot be a login. A login has no spaces and 63 bytes at most, and does not begin with pg_ or crm_.</source>
        <translation>{login} cannot be a login. A login has no spaces and 63 bytes at most, and does not begin with pg_ or crm_.</translation>
    </message>
    <message>
        <source>This password is too short for the server. The least length is {least}.</source>
        <translation>This password is too short for the server. The least length is {least}.</translation>
    </message>
    <message>
        <source>Nobody here can sign in as {login}. `server add-user` makes a login or opens a closed one.</source>
        <translation>Nobody here can sign in as {login}. `server add-user` makes a login or opens a closed one.</translation>
    </message>
    <message>
        <source>There is no clinic on the server yet. The first administrator brings or begins it with crm-desktop join.</source>
        <translation>There is no clinic on the server yet. The first administrator brings or begins it with crm-desktop join.</translation>
    </message>
    <message>
        <source>The clinic does not know {login} yet. Say with --name what colleagues call the new member of staff.</source>
        <translation>The clinic does not know {login} yet. Say with --name what colleagues call the new member of staff.</translation>
    </message>
    <message>
        <source>There is no single role called {name}. The roles of this clinic: {known}.</source>
        <translation>There is no single role called {name}. The roles of this clinic: {known}.</translation>
    </message>
    <message>
        <source>There is no single branch called {name}. The branches of this clinic: {known}.</source>
        <translation>There is no single branch called {name}. The branches of this clinic: {known}.</translation>
    </message>
    <message>
        <source>{program} of PostgreSQL {version} or newer is not on this computer. Install the client programs (Debian: postgresql-client) or run this on the server.</source>
        <translation>{program} of PostgreSQL {version} or newer is not on this computer. Install the client programs (Debian: postgresql-client) or run this on the server.</translation>
    </message>
    <message>
        <source>{path} is there already. Name a new file for the copy.</source>
        <translation>{path} is there already. Name a new file for the copy.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>There is no file {path}.</translation>
    </message>
    <message>
        <source>{path} is not a whole copy of a server: {reason}.</source>
        <translation>{path} is not a whole copy of a server: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a copy of a database of something else.</source>
        <translation>{path} is a copy of a database of something else.</translation>
    </message>
    <message>
        <source>{program} failed: {reason}. Nothing half-made is left.</source>
        <translation>{program} failed: {reason}. Nothing half-made is left.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {reason}.</source>
        <translation>The copy {path} could not be written: {reason}.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked for the password. Put it into {variable}.</source>
        <translation>Nobody is here to be asked for the password. Put it into {variable}.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked. Name the first administrator's login with --login.</source>
        <translation>Nobody is here to be asked. Name the first administrator's login with --login.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached. Go on working: everything is sent as soon as it answers.</source>
        <translation>The server {host} cannot be reached. Go on working: everything is sent as soon as it answers.</translation>
    </message>
    <message>
        <source>The network to {host} takes what is sent and gives nothing back. Go on working: everything is sent as soon as the network is well again.</source>
        <translation>The network to {host} takes what is sent and gives nothing back. Go on working: everything is sent as soon as the network is well again.</translation>
    </message>
    <message>
        <source>The server {host} broke off for a moment. Go on working: it is tried again by itself.</source>
        <translation>The server {host} broke off for a moment. Go on working: it is tried again by itself.</translation>
    </message>
    <message>
        <source>The server {host} has no room for more work or no free place for another station. Nothing is lost; tell the administrator.</source>
        <translation>The server {host} has no room for more work or no free place for another station. Nothing is lost; tell the administrator.</translation>
    </message>
    <message>
        <source>The server does not let this station in. Tell the administrator.</source>
        <translation>The server does not let this station in. Tell the administrator.</translation>
    </message>
    <message>
        <source>The server does not accept the password of {login}. Enter the new one under “This station”, in the menu at your name.</source>
        <translation>The server does not accept the password of {login}. Enter the new one under “This station”, in the menu at your name.</translation>
    </message>
    <message>
        <source>The login {login} may no longer use the server. What was not sent is kept here; tell the administrator.</source>
        <translation>The login {login} may no longer use the server. What was not sent is kept here; tell the administrator.</translation>
    </message>
    <message>
        <source>The certificate shown is not a valid one of {host}, so nothing was sent and everything is kept here. Tell the administrator: it may have run out, or another computer answers in the server’s place.</source>
        <translation>The certificate shown is not a valid one of {host}, so nothing was sent and everything is kept here. Tell the administrator: it may have run out, or another computer answers in the server’s place.</translation>
    </message>
    <message>
        <source>The server {host} offers no encryption, so nothing was sent and everything is kept here. Tell the administrator to turn on TLS.</source>
        <translation>The server {host} offers no encryption, so nothing was sent and everything is kept here. Tell the administrator to turn on TLS.</translation>
    </message>
    <message>
        <source>The server is newer than this program. What you do here is still sent, but what others do does not arrive: install the newer version.</source>
        <translation>The server is newer than this program. What you do here is still sent, but what others do does not arrive: install the newer version.</translation>
    </message>
    <message>
        <source>There is no clinic in the database {database} on {host}. Check its name, or let the administrator set the server up.</source>
        <translation>There is no clinic in the database {database} on {host}. Check its name, or let the administrator set the server up.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {found}; {needed} or newer is needed. Tell the administrator.</source>
        <translation>The server runs PostgreSQL {found}; {needed} or newer is needed. Tell the administrator.</translation>
    </message>
    <message>
        <source>The server {host} lacks the extension btree_gist, without which a slot could be given twice. Tell the administrator.</source>
        <translation>The server {host} lacks the extension btree_gist, without which a slot could be given twice. Tell the administrator.</translation>
    </message>
    <message>
        <source>The server is older than this program. Go on working; everything is sent as soon as the administrator has upgraded the server.</source>
        <translation>The server is older than this program. Go on working; everything is sent as soon as the administrator has upgraded the server.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server's by {minutes} min. Set it right, or times will be wrong.</source>
        <translation>The clock of this computer differs from the server's by {minutes} min. Set it right, or times will be wrong.</translation>
    </message>
    <message>
        <source>The server did not understand this program ({reason}). Nothing is lost; tell the administrator.</source>
        <translation>The server did not understand this program ({reason}). Nothing is lost; tell the administrator.</translation>
    </message>
    <message>
        <source>Older work of this station is missing on the server. It goes on under a new number by itself.</source>
        <translation>Older work of this station is missing on the server. It goes on under a new number by itself.</translation>
    </message>
    <message>
        <source>This profile was copied to another computer. This station goes on under a new number by itself.</source>
        <translation>This profile was copied to another computer. This station goes on under a new number by itself.</translation>
    </message>
    <message>
        <source>The server does not know this station any more. It goes on under a new number by itself.</source>
        <translation>The server does not know this station any more. It goes on under a new number by itself.</translation>
    </message>
    <message>
        <source>This station was away for a long time. Everything is compared with the server by itself.</source>
        <translation>This station was away for a long time. Everything is compared with the server by itself.</translation>
    </message>
    <message>
        <source>The telephone of this workstation cannot do that.</source>
        <translation>The telephone of this workstation cannot do that.</translation>
    </message>
    <message>
        <source>The telephone needs the marked field as well. Fill it in first.</source>
        <translation>The telephone needs the marked field as well. Fill it in first.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>A port is a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>The telephone exchange {host} does not answer at port {port}. Is it switched on, and is the manager interface open for this network?</source>
        <translation>The telephone exchange {host} does not answer at port {port}. Is it switched on, and is the manager interface open for this network?</translation>
    </message>
    <message>
        <source>The telephone exchange {host} has stopped answering. The program goes on trying.</source>
        <translation>The telephone exchange {host} has stopped answering. The program goes on trying.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no Asterisk manager. Check the address and the port.</source>
        <translation>What answers at {host}, port {port}, is no Asterisk manager. Check the address and the port.</translation>
    </message>
    <message>
        <source>The telephone exchange {host} does not accept this manager's name and password. Correct them in the settings; the program does not try again by itself.</source>
        <translation>The telephone exchange {host} does not accept this manager's name and password. Correct them in the settings; the program does not try again by itself.</translation>
    </message>
    <message>
        <source>The certificate of the telephone exchange {host} cannot be trusted. Choose the file of the clinic's own authority in the settings, or have the certificate renewed.</source>
        <translation>The certificate of the telephone exchange {host} cannot be trusted. Choose the file of the clinic's own authority in the settings, or have the certificate renewed.</translation>
    </message>
    <message>
        <source>The chosen file has no certificate in it. Choose a file in PEM format.</source>
        <translation>The chosen file has no certificate in it. Choose a file in PEM format.</translation>
    </message>
    <message>
        <source>The telephone exchange cannot be reached just now. Try again when its light is green.</source>
        <translation>The telephone exchange cannot be reached just now. Try again when its light is green.</translation>
    </message>
    <message>
        <source>The telephone of this workstation has no part in that call.</source>
        <translation>The telephone of this workstation has no part in that call.</translation>
    </message>
    <message>
        <source>{number} cannot be dialled. Write the number with digits, and + only at its beginning.</source>
        <translation>{number} cannot be dialled. Write the number with digits, and + only at its beginning.</translation>
    </message>
    <message>
        <source>There is no telephone number in the link {link}.</source>
        <translation>There is no telephone number in the link {link}.</translation>
    </message>
    <message>
        <source>Give a link with a number, as tel:+989121112233.</source>
        <translation>Give a link with a number, as tel:+989121112233.</translation>
    </message>
    <message>
        <source>No program on this computer opens {scheme}: links. Choose one in the settings of the system.</source>
        <translation>No program on this computer opens {scheme}: links. Choose one in the settings of the system.</translation>
    </message>
    <message>
        <source>The call records of the exchange have no column for {column}. Name the columns in the settings of the exchange, or let it write the names in the first line.</source>
        <translation>The call records of the exchange have no column for {column}. Name the columns in the settings of the exchange, or let it write the names in the first line.</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Choose the zone in which the exchange writes its times.</source>
        <translation>{zone} is no time zone. Choose the zone in which the exchange writes its times.</translation>
    </message>
    <message>
        <source>{host} does not give out the exchange's call records just now. The program tries again later.</source>
        <translation>{host} does not give out the exchange's call records just now. The program tries again later.</translation>
    </message>
    <message>
        <source>{host} does not accept the password for the exchange's call records. Correct it in the settings.</source>
        <translation>{host} does not accept the password for the exchange's call records. Correct it in the settings.</translation>
    </message>
    <message>
        <source>What {host} sends is no list of call records.</source>
        <translation>What {host} sends is no list of call records.</translation>
    </message>
    <message>
        <source>The message about a call is too long to be one.</source>
        <translation>The message about a call is too long to be one.</translation>
    </message>
    <message>
        <source>The message about a call is not signed with the agreed secret.</source>
        <translation>The message about a call is not signed with the agreed secret.</translation>
    </message>
    <message>
        <source>The message about a call was signed too long ago, or the clock of its sender is wrong.</source>
        <translation>The message about a call was signed too long ago, or the clock of its sender is wrong.</translation>
    </message>
    <message>
        <source>This message about a call has come already.</source>
        <translation>This message about a call has come already.</translation>
    </message>
    <message>
        <source>The telephone exchange refused, and said: {said}.</source>
        <translation>The telephone exchange refused, and said: {said}.</translation>
    </message>
    <message>
        <source>The telephone exchange does not take over whether you are ready, and said: {said}. Its queues ring you as before.</source>
        <translation>The telephone exchange does not take over whether you are ready, and said: {said}. Its queues ring you as before.</translation>
    </message>
    <message>
        <source>{path}, the file of the exchange's call records, cannot be read.</source>
        <translation>{path}, the file of the exchange's call records, cannot be read.</translation>
    </message>
    <message>
        <source>This is the address of a database. Choose as source of earlier calls: a table in the exchange's database.</source>
        <translation>This is the address of a database. Choose as source of earlier calls: a table in the exchange's database.</translation>
    </message>
    <message>
        <source>This is no address of a table of call records. Write it as mysql://user@server:3306/asteriskcdrdb or postgresql://user@server/database?table=cdr.</source>
        <translation>This is no address of a table of call records. Write it as mysql://user@server:3306/asteriskcdrdb or postgresql://user@server/database?table=cdr.</translation>
    </message>
    <message>
        <source>There is a password in the address, where everybody can read it. Write it in the field for the password.</source>
        <translation>There is a password in the address, where everybody can read it. Write it in the field for the password.</translation>
    </message>
    <message>
        <source>There is no table {table} in the database {database} at {host}. Add ?table= and its name to the address.</source>
        <translation>There is no table {table} in the database {database} at {host}. Add ?table= and its name to the address.</translation>
    </message>
    <message>
        <source>There is no database {database} at {host}. Correct the address in the settings.</source>
        <translation>There is no database {database} at {host}. Correct the address in the settings.</translation>
    </message>
    <message>
        <source>The user {user} may not read the table {table} in the database {database}. The administrator of the exchange can give the right to read it (SELECT).</source>
        <translation>The user {user} may not read the table {table} in the database {database}. The administrator of the exchange can give the right to read it (SELECT).</translation>
    </message>
    <message>
        <source>The database at {host} has not answered within {seconds} seconds. If this stays so, its table of call records needs an index by the time of the call.</source>
        <translation>The database at {host} has not answered within {seconds} seconds. If this stays so, its table of call records needs an index by the time of the call.</translation>
    </message>
    <message>
        <source>The connection with the database at {host} cannot be trusted: it is not encrypted, or its certificate is not signed by the authority in the settings.</source>
        <translation>The connection with the database at {host} cannot be trusted: it is not encrypted, or its certificate is not signed by the authority in the settings.</translation>
    </message>
    <message>
        <source>The database at {host} refused, and said: {said}.</source>
        <translation>The database at {host} refused, and said: {said}.</translation>
    </message>
    <message>
        <source>{address} is no https address; call records are asked for there only, for a password goes along.</source>
        <translation>{address} is no https address; call records are asked for there only, for a password goes along.</translation>
    </message>
    <message>
        <source>The message about a call cannot be understood: {field} is wrong in it.</source>
        <translation>The message about a call cannot be understood: {field} is wrong in it.</translation>
    </message>
    <message>
        <source>This computer’s system has no SIP telephone. Choose the web telephone, or dial with the telephone on the desk.</source>
        <translation>This computer’s system has no SIP telephone. Choose the web telephone, or dial with the telephone on the desk.</translation>
    </message>
    <message>
        <source>The SIP telephone needs the address of the exchange and the number of this telephone. Enter them in the settings.</source>
        <translation>The SIP telephone needs the address of the exchange and the number of this telephone. Enter them in the settings.</translation>
    </message>
    <message>
        <source>The SIP telephone cannot use this account ({cause}).</source>
        <translation>The SIP telephone cannot use this account ({cause}).</translation>
    </message>
    <message>
        <source>The exchange {server} does not accept user {user} with this password. Correct them in the settings; the program does not try again by itself.</source>
        <translation>The exchange {server} does not accept user {user} with this password. Correct them in the settings; the program does not try again by itself.</translation>
    </message>
    <message>
        <source>The exchange {server} does not know the user {user}. Check the number of this telephone in the settings.</source>
        <translation>The exchange {server} does not know the user {user}. Check the number of this telephone in the settings.</translation>
    </message>
    <message>
        <source>The exchange {server} does not answer. The program goes on trying.</source>
        <translation>The exchange {server} does not answer. The program goes on trying.</translation>
    </message>
    <message>
        <source>There is no exchange with the name {server}. Check the address in the settings and the network of this computer.</source>
        <translation>There is no exchange with the name {server}. Check the address in the settings and the network of this computer.</translation>
    </message>
    <message>
        <source>The exchange {server} does not take this telephone just now: {code} {reason}. The program goes on trying.</source>
        <translation>The exchange {server} does not take this telephone just now: {code} {reason}. The program goes on trying.</translation>
    </message>
    <message>
        <source>The certificate of the exchange {server} cannot be trusted: {cause}. Choose the file of the clinic’s own authority in the settings, or enter the exchange by the name that its certificate bears.</source>
        <translation>The certificate of the exchange {server} cannot be trusted: {cause}. Choose the file of the clinic’s own authority in the settings, or enter the exchange by the name that its certificate bears.</translation>
    </message>
    <message>
        <source>The file {path} with the authority’s certificate cannot be read.</source>
        <translation>The file {path} with the authority’s certificate cannot be read.</translation>
    </message>
    <message>
        <source>Another program uses port {port} on this computer. Leave the telephone’s own port empty in the settings, or choose another one.</source>
        <translation>Another program uses port {port} on this computer. Leave the telephone’s own port empty in the settings, or choose another one.</translation>
    </message>
    <message>
        <source>The telephone had to start anew. Calls that ran in it were cut off; it is ready again in a moment.</source>
        <translation>The telephone had to start anew. Calls that ran in it were cut off; it is ready again in a moment.</translation>
    </message>
    <message>
        <source>The telephone is not connected to the exchange just now. Try again when its light is green.</source>
        <translation>The telephone is not connected to the exchange just now. Try again when its light is green.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>This call is over.</translation>
    </message>
    <message>
        <source>This is possible only while you are talking.</source>
        <translation>This is possible only while you are talking.</translation>
    </message>
    <message>
        <source>There are too many calls at this telephone. End one of them first.</source>
        <translation>There are too many calls at this telephone. End one of them first.</translation>
    </message>
    <message>
        <source>{number} cannot be dialled at the exchange. Write digits, with +, * or # where they belong.</source>
        <translation>{number} cannot be dialled at the exchange. Write digits, with +, * or # where they belong.</translation>
    </message>
    <message>
        <source>Only digits, * and # can be sent during a call.</source>
        <translation>Only digits, * and # can be sent during a call.</translation>
    </message>
    <message>
        <source>The other side and this telephone have no sound format in common. The administrator can choose another order of codecs in the settings.</source>
        <translation>The other side and this telephone have no sound format in common. The administrator can choose another order of codecs in the settings.</translation>
    </message>
    <message>
        <source>The call was not put through, because the other side does not encrypt the voice and this telephone must.</source>
        <translation>The call was not put through, because the other side does not encrypt the voice and this telephone must.</translation>
    </message>
    <message>
        <source>The call was not transferred and is still yours ({cause}).</source>
        <translation>The call was not transferred and is still yours ({cause}).</translation>
    </message>
    <message>
        <source>The call was not transferred ({cause}), and it has ended. Please call again.</source>
        <translation>The call was not transferred ({cause}), and it has ended. Please call again.</translation>
    </message>
    <message>
        <source>The telephone could not do that ({cause}).</source>
        <translation>The telephone could not do that ({cause}).</translation>
    </message>
    <message>
        <source>The microphone is not there; calls go on in silence. Plug it in, or choose another one in the settings.</source>
        <translation>The microphone is not there; calls go on in silence. Plug it in, or choose another one in the settings.</translation>
    </message>
    <message>
        <source>The headphones or speakers are not there; calls go on in silence. Plug them in, or choose others in the settings.</source>
        <translation>The headphones or speakers are not there; calls go on in silence. Plug them in, or choose others in the settings.</translation>
    </message>
    <message>
        <source>The web telephone is not installed on this computer. The administrator adds it with ./run.sh --with-web-phone, or by installing crm-desktop[web-phone].</source>
        <translation>The web telephone is not installed on this computer. The administrator adds it with ./run.sh --with-web-phone, or by installing crm-desktop[web-phone].</translation>
    </message>
    <message>
        <source>The web telephone needs system libraries that are not installed: {libraries}. The administrator adds them with ./run.sh --with-web-phone.</source>
        <translation>The web telephone needs system libraries that are not installed: {libraries}. The administrator adds them with ./run.sh --with-web-phone.</translation>
    </message>
    <message>
        <source>The web telephone does not work while the program runs as root. Start the program as an ordinary user.</source>
        <translation>The web telephone does not work while the program runs as root. Start the program as an ordinary user.</translation>
    </message>
    <message>
        <source>This system does not let programs shut themselves in, and the web telephone does not work without that. The administrator can allow unprivileged user namespaces.</source>
        <translation>This system does not let programs shut themselves in, and the web telephone does not work without that. The administrator can allow unprivileged user namespaces.</translation>
    </message>
    <message>
        <source>The web telephone works from the next start of the program. Close the program and open it again.</source>
        <translation>The web telephone works from the next start of the program. Close the program and open it again.</translation>
    </message>
    <message>
        <source>This is no address and account of a web telephone. An address looks like wss://exchange.clinic:8089/ws, and a user has letters and digits only.</source>
        <translation>This is no address and account of a web telephone. An address looks like wss://exchange.clinic:8089/ws, and a user has letters and digits only.</translation>
    </message>
    <message>
        <source>No authority vouches for the certificate of {server}. Its SHA-256 is {fingerprint}. Compare it with the one at the exchange, and enter it in the settings if they are the same.</source>
        <translation>No authority vouches for the certificate of {server}. Its SHA-256 is {fingerprint}. Compare it with the one at the exchange, and enter it in the settings if they are the same.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not the one that was entered in the settings; its SHA-256 is now {fingerprint}. Ask the administrator whether it was renewed: somebody could be listening in.</source>
        <translation>The certificate of {server} is not the one that was entered in the settings; its SHA-256 is now {fingerprint}. Ask the administrator whether it was renewed: somebody could be listening in.</translation>
    </message>
    <message>
        <source>Choose one of the clinic’s reasons for a break.</source>
        <translation>Choose one of the clinic’s reasons for a break.</translation>
    </message>
    <message>
        <source>You can sign a colleague off, but not say what they are doing.</source>
        <translation>You can sign a colleague off, but not say what they are doing.</translation>
    </message>
    <message>
        <source>{name} has asked not to be called.</source>
        <translation>{name} has asked not to be called.</translation>
    </message>
    <message>
        <source>This talk was yours. Let a colleague mark it.</source>
        <translation>This talk was yours. Let a colleague mark it.</translation>
    </message>
    <message>
        <source>A mark is a number from {worst} to {best}.</source>
        <translation>A mark is a number from {worst} to {best}.</translation>
    </message>
    <message>
        <source>Only a talk that is over can be marked.</source>
        <translation>Only a talk that is over can be marked.</translation>
    </message>
    <message>
        <source>This criterion is not there any more. Open the call again.</source>
        <translation>This criterion is not there any more. Open the call again.</translation>
    </message>
    <message>
        <source>{number} is not a number that can be dialled.</source>
        <translation>{number} is not a number that can be dialled.</translation>
    </message>
    <message>
        <source>It is {time} where this number is, and the clinic calls nobody at that hour.</source>
        <translation>It is {time} where this number is, and the clinic calls nobody at that hour.</translation>
    </message>
    <message>
        <source>It is {time} where {name} is, and the clinic calls nobody at that hour.</source>
        <translation>It is {time} where {name} is, and the clinic calls nobody at that hour.</translation>
    </message>
    <message>
        <source>You are in a call, and that would cut it off. It can be done as soon as the call is over.</source>
        <translation>You are in a call, and that would cut it off. It can be done as soon as the call is over.</translation>
    </message>
    <message>
        <source>Nobody left in {title} may be called now. The next call is possible from {at}.</source>
        <translation>Nobody left in {title} may be called now. The next call is possible from {at}.</translation>
    </message>
    <message>
        <source>{name} has left the clinic. Choose somebody who works here.</source>
        <translation>{name} has left the clinic. Choose somebody who works here.</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Write the number.</translation>
    </message>
    <message>
        <source>{number} is in the list already.</source>
        <translation>{number} is in the list already.</translation>
    </message>
    <message>
        <source>{text} cannot be dialled. Write digits, with * or # where the exchange wants them.</source>
        <translation>{text} cannot be dialled. Write digits, with * or # where the exchange wants them.</translation>
    </message>
    <message>
        <source>Say where the recordings lie: a folder or an https address.</source>
        <translation>Say where the recordings lie: a folder or an https address.</translation>
    </message>
    <message>
        <source>Name a folder, or an https address without a name and a password, so that nobody on the way can listen.</source>
        <translation>Name a folder, or an https address without a name and a password, so that nobody on the way can listen.</translation>
    </message>
    <message>
        <source>This rule would change no number. Write what is put before the number, or in place of its beginning.</source>
        <translation>This rule would change no number. Write what is put before the number, or in place of its beginning.</translation>
    </message>
    <message>
        <source>There is a rule for these numbers already. Change that one.</source>
        <translation>There is a rule for these numbers already. Change that one.</translation>
    </message>
    <message>
        <source>Write a number of attempts from {least} to {most}.</source>
        <translation>Write a number of attempts from {least} to {most}.</translation>
    </message>
    <message>
        <source>Line {line} of this file is no recorded telephone call. Choose another file.</source>
        <translation>Line {line} of this file is no recorded telephone call. Choose another file.</translation>
    </message>
</context>
<context>
    <name>ProcessCounted</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) at {time}</source>
        <translation>
            <numerusform>in %n day at {time}</numerusform>
            <numerusform>in %n days at {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After “{result}”: “{next}” in %n day(s).</source>
        <translation>
            <numerusform>After “{result}”: “{next}” in %n day.</numerusform>
            <numerusform>After “{result}”: “{next}” in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After “{result}”: “{next}” in %n day(s) at {time}.</source>
        <translation>
            <numerusform>After “{result}”: “{next}” in %n day at {time}.</numerusform>
            <numerusform>After “{result}”: “{next}” in %n days at {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days this result was told %n time(s).</source>
        <translation>
            <numerusform>In the last 30 days this result was told %n time.</numerusform>
            <numerusform>In the last 30 days this result was told %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n template(s)</source>
        <translation>
            <numerusform>in %n template</numerusform>
            <numerusform>in %n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks %n thing(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>Templates, results, lists, process</source>
        <translation>Templates, results, lists, process</translation>
    </message>
    <message>
        <source>The work process could not be read</source>
        <translation>The work process could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>New result</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>Categories of people…</source>
        <translation>Categories of people…</translation>
    </message>
    <message>
        <source>You see the lists and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>You see the lists and cannot change them: that takes the right “{right}”, which an administrator gives through your roles.</translation>
    </message>
    <message>
        <source>You see the work process and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>You see the work process and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</translation>
    </message>
    <message>
        <source>Work process</source>
        <translation>Work process</translation>
    </message>
    <message>
        <source>What is done, what can come of it, and what follows</source>
        <translation>What is done, what can come of it, and what follows</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Parts of the work process</source>
        <translation>Parts of the work process</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>Success</source>
        <translation>Success</translation>
    </message>
    <message>
        <source>Refusal for now</source>
        <translation>Refusal for now</translation>
    </message>
    <message>
        <source>Final refusal</source>
        <translation>Final refusal</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>The work may end with it, and it can win the deal.</source>
        <translation>The work may end with it, and it can win the deal.</translation>
    </message>
    <message>
        <source>The work never ends with it: a next step follows.</source>
        <translation>The work never ends with it: a next step follows.</translation>
    </message>
    <message>
        <source>The work may end with it, and it can lose the deal.</source>
        <translation>The work may end with it, and it can lose the deal.</translation>
    </message>
    <message>
        <source>The work never ends with it: it goes on another day.</source>
        <translation>The work never ends with it: it goes on another day.</translation>
    </message>
    <message>
        <source>The work never ends with it: it goes on.</source>
        <translation>The work never ends with it: it goes on.</translation>
    </message>
    <message>
        <source>Nothing: the deal stays open</source>
        <translation>Nothing: the deal stays open</translation>
    </message>
    <message>
        <source>Wins the deal</source>
        <translation>Wins the deal</translation>
    </message>
    <message>
        <source>Loses the deal</source>
        <translation>Loses the deal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>One of a list</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Several of a list</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Same performer</source>
        <translation>Same performer</translation>
    </message>
    <message>
        <source>Whoever gave the task</source>
        <translation>Whoever gave the task</translation>
    </message>
    <message>
        <source>Owner of the lead or deal</source>
        <translation>Owner of the lead or deal</translation>
    </message>
    <message>
        <source>A certain colleague</source>
        <translation>A certain colleague</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>A team</translation>
    </message>
    <message>
        <source>Anybody may take it</source>
        <translation>Anybody may take it</translation>
    </message>
    <message>
        <source>The same performer gets it.</source>
        <translation>The same performer gets it.</translation>
    </message>
    <message>
        <source>Whoever gave the task gets it.</source>
        <translation>Whoever gave the task gets it.</translation>
    </message>
    <message>
        <source>The owner of the lead or deal gets it.</source>
        <translation>The owner of the lead or deal gets it.</translation>
    </message>
    <message>
        <source>{name} gets it.</source>
        <translation>{name} gets it.</translation>
    </message>
    <message>
        <source>The team {name} gets it.</source>
        <translation>The team {name} gets it.</translation>
    </message>
    <message>
        <source>Anybody may take it.</source>
        <translation>Anybody may take it.</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>the same day at {time}</source>
        <translation>the same day at {time}</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” in {time}.</source>
        <translation>After “{result}”: “{next}” in {time}.</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” the same day at {time}.</source>
        <translation>After “{result}”: “{next}” the same day at {time}.</translation>
    </message>
    <message>
        <source>After “{result}”: “{next}” the same day.</source>
        <translation>After “{result}”: “{next}” the same day.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends and the deal is won.</source>
        <translation>After “{result}” the work ends and the deal is won.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends and the deal is lost.</source>
        <translation>After “{result}” the work ends and the deal is lost.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends: {reason}.</source>
        <translation>After “{result}” the work ends: {reason}.</translation>
    </message>
    <message>
        <source>After “{result}” the work ends.</source>
        <translation>After “{result}” the work ends.</translation>
    </message>
    <message>
        <source>Nothing is said about “{result}”: the work ends with it.</source>
        <translation>Nothing is said about “{result}”: the work ends with it.</translation>
    </message>
    <message>
        <source>Nothing is said about “{result}”: the same task comes again in 2 working days.</source>
        <translation>Nothing is said about “{result}”: the same task comes again in 2 working days.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program cannot keep its data</source>
        <translation>The program cannot keep its data</translation>
    </message>
    <message>
        <source>An invented clinic is being made</source>
        <translation>An invented clinic is being made</translation>
    </message>
    <message>
        <source>This takes some ten seconds; then the first caller rings.</source>
        <translation>This takes some ten seconds; then the first caller rings.</translation>
    </message>
    <message>
        <source>{last} may no longer sign in here. {now} is signed in now.</source>
        <translation>{last} may no longer sign in here. {now} is signed in now.</translation>
    </message>
    <message>
        <source>Nobody has kept the recovery code of this clinic yet. Make a new one in the settings.</source>
        <translation>Nobody has kept the recovery code of this clinic yet. Make a new one in the settings.</translation>
    </message>
    <message>
        <source>The program is open already; this is its window.</source>
        <translation>The program is open already; this is its window.</translation>
    </message>
    <message>
        <source>Your rights or teams were changed. This holds from now on.</source>
        <translation>Your rights or teams were changed. This holds from now on.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It was written to the log: %1</source>
        <translation>Something went wrong in the program. It was written to the log: %1</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message numerus="yes">
        <source>{read} of about %n row(s) · {share}</source>
        <translation>
            <numerusform>{read} of about %n row · {share}</numerusform>
            <numerusform>{read} of about %n rows · {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of about %n row(s) · {share} · about {left} left</source>
        <translation>
            <numerusform>{read} of about %n row · {share} · about {left} left</numerusform>
            <numerusform>{read} of about %n rows · {share} · about {left} left</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working on the other screens meanwhile.</source>
        <translation>You can go on working on the other screens meanwhile.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gray</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>New provider</translation>
    </message>
    <message>
        <source>Change the provider</source>
        <translation>Change the provider</translation>
    </message>
    <message>
        <source>Somebody to whom visits are booked</source>
        <translation>Somebody to whom visits are booked</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Speciality</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gives</translation>
    </message>
    <message>
        <source>Letters of a service, then Enter. Left empty: all services.</source>
        <translation>Letters of a service, then Enter. Left empty: all services.</translation>
    </message>
    <message>
        <source>Minutes of a visit</source>
        <translation>Minutes of a visit</translation>
    </message>
    <message>
        <source>A minute less than the least: as usual again.</source>
        <translation>A minute less than the least: as usual again.</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Usual room</translation>
    </message>
    <message>
        <source>Colour in the calendar</source>
        <translation>Colour in the calendar</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Its desk sees who comes. Left empty: that of the room.</source>
        <translation>Its desk sees who comes. Left empty: that of the room.</translation>
    </message>
    <message>
        <source>Login, if they work with the program</source>
        <translation>Login, if they work with the program</translation>
    </message>
    <message>
        <source>Gives visits here</source>
        <translation>Gives visits here</translation>
    </message>
    <message>
        <source>The provider is being read.</source>
        <translation>The provider is being read.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} is saved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>{count} min, as usual</source>
        <translation>{count} min, as usual</translation>
    </message>
    <message>
        <source>Minutes of {service}</source>
        <translation>Minutes of {service}</translation>
    </message>
</context>
<context>
    <name>ProviderStrip</name>
    <message>
        <source>Choose therapists</source>
        <translation>Choose therapists</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>All therapists</source>
        <translation>All therapists</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 File</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>RecordOperations</name>
    <message>
        <source>What belongs together</source>
        <translation>What belongs together</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Looking for the recording…</source>
        <translation>Looking for the recording…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Play the recording (Space)</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>at {place}</translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation>Length {time}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code of %1</source>
        <translation>Recovery code of %1</translation>
    </message>
    <message>
        <source>If the passphrase or this computer's keyring is lost, this code opens the data and sets a new passphrase.</source>
        <translation>If the passphrase or this computer's keyring is lost, this code opens the data and sets a new passphrase.</translation>
    </message>
    <message>
        <source>Whoever has it can read everything. Keep it with the clinic's contracts, not beside the computer.</source>
        <translation>Whoever has it can read everything. Keep it with the clinic's contracts, not beside the computer.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Made on %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>The recovery code was not changed; the old one is still valid.</source>
        <translation>The recovery code was not changed; the old one is still valid.</translation>
    </message>
    <message>
        <source>The new recovery code is valid now. Destroy the old one.</source>
        <translation>The new recovery code is valid now. Destroy the old one.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>It opens the data when the passphrase is lost. Make a new one if the paper is gone or somebody has seen it; the old code then opens nothing any more.</source>
        <translation>It opens the data when the passphrase is lost. Make a new one if the paper is gone or somebody has seen it; the old code then opens nothing any more.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Make a new code…</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Use this code</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message numerus="yes">
        <source>%n character(s) of the code are missing.</source>
        <translation>
            <numerusform>%n character of the code is missing.</numerusform>
            <numerusform>%n characters of the code are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code has %n character(s) too many.</source>
        <translation>
            <numerusform>The code has %n character too many.</numerusform>
            <numerusform>The code has %n characters too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>This is not the last group of the code above.</source>
        <translation>This is not the last group of the code above.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the code to a file or write it down.</source>
        <translation>No printer is set up on this computer. Save the code to a file or write it down.</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>The code was sent to the printer.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Save the recovery code</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer, for example to a memory stick.</source>
        <translation>Saved. Move the file off this computer, for example to a memory stick.</translation>
    </message>
    <message>
        <source>Copied. Put it where only you can read it, for example into a password manager.</source>
        <translation>Copied. Put it where only you can read it, for example into a password manager.</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation>Keep this recovery code</translation>
    </message>
    <message>
        <source>It opens your data if the passphrase or this computer's keyring is lost. It is shown only now: print it, save it elsewhere or write it down. Whoever knows the passphrase can make a new one in the settings.</source>
        <translation>It opens your data if the passphrase or this computer's keyring is lost. It is shown only now: print it, save it elsewhere or write it down. Whoever knows the passphrase can make a new one in the settings.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Save to a file…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Type the last group of the code, to show that you have it</source>
        <translation>Type the last group of the code, to show that you have it</translation>
    </message>
</context>
<context>
    <name>RefusalStrip</name>
    <message>
        <source>Call all the same</source>
        <translation>Call all the same</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>After the call</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <translation>Save the refused rows</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Why it was refused</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) saved.</source>
        <translation>
            <numerusform>%n refused row saved.</numerusform>
            <numerusform>%n refused rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveStageDialog</name>
    <message>
        <source>Remove the stage</source>
        <translation>Remove the stage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Where do its deals go? Each keeps its history.</source>
        <translation>Where do its deals go? Each keeps its history.</translation>
    </message>
    <message>
        <source>The stage is removed. Ctrl+Z takes it back.</source>
        <translation>The stage is removed. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>practice</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>The practice</translation>
    </message>
    <message>
        <source>How the practice went</source>
        <translation>How the practice went</translation>
    </message>
    <message>
        <source>{whole} of {calls}</source>
        <translation>{whole} of {calls}</translation>
    </message>
    <message>
        <source>Calls with every step</source>
        <translation>Calls with every step</translation>
    </message>
    <message>
        <source>Answered in, usually</source>
        <translation>Answered in, usually</translation>
    </message>
    <message>
        <source>Handled in, usually</source>
        <translation>Handled in, usually</translation>
    </message>
    <message>
        <source>Keys and clicks a call</source>
        <translation>Keys and clicks a call</translation>
    </message>
    <message>
        <source>Nobody has called yet</source>
        <translation>Nobody has called yet</translation>
    </message>
    <message>
        <source>The practice was ended before its first call, so there is nothing to tell.</source>
        <translation>The practice was ended before its first call, so there is nothing to tell.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Practise again</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Save as table</translation>
    </message>
    <message>
        <source>Nothing was left out in any call.</source>
        <translation>Nothing was left out in any call.</translation>
    </message>
    <message numerus="yes">
        <source>Left out most often, in %n call(s): {step}.</source>
        <translation>
            <numerusform>Left out most often, in %n call: {step}.</numerusform>
            <numerusform>Left out most often, in %n calls: {step}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %n call(s) did not come.</source>
        <translation>
            <numerusform>Ended early: %n call did not come.</numerusform>
            <numerusform>Ended early: %n calls did not come.</numerusform>
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
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>The report was saved.</translation>
    </message>
</context>
<context>
    <name>RequestDelegate</name>
    <message>
        <source>Nobody known</source>
        <translation>Nobody known</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Answered in</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation>Made a lead</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>waits %1</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Take into work</source>
        <translation>Take into work</translation>
    </message>
    <message>
        <source>Make a lead of it</source>
        <translation>Make a lead of it</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Spam or lost</source>
        <translation>Spam or lost</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Merge with another request</source>
        <translation>Merge with another request</translation>
    </message>
    <message>
        <source>Cause of the late answer</source>
        <translation>Cause of the late answer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Everybody has an answer</source>
        <translation>Everybody has an answer</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer</source>
        <translation>
            <numerusform>%n request waits for an answer</numerusform>
            <numerusform>%n requests wait for an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Made a lead</source>
        <translation>Made a lead</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Lost and spam</source>
        <translation>Lost and spam</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>New requests come here at once.</source>
        <translation>New requests come here at once.</translation>
    </message>
    <message>
        <source>No requests here</source>
        <translation>No requests here</translation>
    </message>
    <message>
        <source>Every contact with the clinic is a request.</source>
        <translation>Every contact with the clinic is a request.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>Make a lead</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>What belongs together</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>New result</source>
        <translation>New result</translation>
    </message>
    <message>
        <source>Change the result</source>
        <translation>Change the result</translation>
    </message>
    <message>
        <source>Tasks that are done keep what was answered.</source>
        <translation>Tasks that are done keep what was answered.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>What it asks besides a comment</source>
        <translation>What it asks besides a comment</translation>
    </message>
    <message>
        <source>What it does with the deal</source>
        <translation>What it does with the deal</translation>
    </message>
    <message>
        <source>Nobody was reached</source>
        <translation>Nobody was reached</translation>
    </message>
    <message>
        <source>Nobody was reached, so nothing is asked; the call says so by itself.</source>
        <translation>Nobody was reached, so nothing is asked; the call says so by itself.</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>Give the result a name.</translation>
    </message>
    <message>
        <source>The result is saved. Now add it to a template, then say what follows.</source>
        <translation>The result is saved. Now add it to a template, then say what follows.</translation>
    </message>
    <message>
        <source>The result is saved. Ctrl+Z takes it back.</source>
        <translation>The result is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ResultKey</name>
    <message>
        <source>Nothing is in work, and this line takes no result.</source>
        <translation>Nothing is in work, and this line takes no result.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Would be stored</source>
        <translation>Would be stored</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Would be completed</source>
        <translation>Would be completed</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Every row went in</source>
        <translation>Every row went in</translation>
    </message>
    <message>
        <source>Every row until then went in</source>
        <translation>Every row until then went in</translation>
    </message>
    <message>
        <source>There is nothing more to say about them.</source>
        <translation>There is nothing more to say about them.</translation>
    </message>
    <message>
        <source>Rows that were not simply stored</source>
        <translation>Rows that were not simply stored</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Back to the columns</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>All imports</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Import now</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Save the refused rows…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Only the first rows of each kind are listed here.</source>
        <translation>Only the first rows of each kind are listed here.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>A result says what came of a task.</source>
        <translation>A result says what came of a task.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>New result</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>{kind}, archived: old tasks keep it</source>
        <translation>{kind}, archived: old tasks keep it</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Nobody was reached: the call says so, and nothing is asked.</source>
        <translation>Nobody was reached: the call says so, and nothing is asked.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>What it asks</translation>
    </message>
    <message>
        <source>Nothing but a comment.</source>
        <translation>Nothing but a comment.</translation>
    </message>
    <message>
        <source>Templates that allow it</source>
        <translation>Templates that allow it</translation>
    </message>
    <message>
        <source>None names it yet: add it to a template.</source>
        <translation>None names it yet: add it to a template.</translation>
    </message>
    <message>
        <source>{type}, required; it sets the next date</source>
        <translation>{type}, required; it sets the next date</translation>
    </message>
    <message>
        <source>{type}; it sets the next date</source>
        <translation>{type}; it sets the next date</translation>
    </message>
    <message>
        <source>{type}, required</source>
        <translation>{type}, required</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>See people</source>
        <translation>See people</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Change people</translation>
    </message>
    <message>
        <source>See requests</source>
        <translation>See requests</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>Change requests</translation>
    </message>
    <message>
        <source>See leads</source>
        <translation>See leads</translation>
    </message>
    <message>
        <source>Change leads</source>
        <translation>Change leads</translation>
    </message>
    <message>
        <source>See deals</source>
        <translation>See deals</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation>Change deals</translation>
    </message>
    <message>
        <source>Reopen deals</source>
        <translation>Reopen deals</translation>
    </message>
    <message>
        <source>See tasks</source>
        <translation>See tasks</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation>Change tasks</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>Delete tasks</translation>
    </message>
    <message>
        <source>Hand over tasks</source>
        <translation>Hand over tasks</translation>
    </message>
    <message>
        <source>Correct results</source>
        <translation>Correct results</translation>
    </message>
    <message>
        <source>See calls</source>
        <translation>See calls</translation>
    </message>
    <message>
        <source>Change calls</source>
        <translation>Change calls</translation>
    </message>
    <message>
        <source>Listen to calls and mark them</source>
        <translation>Listen to calls and mark them</translation>
    </message>
    <message>
        <source>See appointments</source>
        <translation>See appointments</translation>
    </message>
    <message>
        <source>Book and change appointments</source>
        <translation>Book and change appointments</translation>
    </message>
    <message>
        <source>Book into a time that is not free</source>
        <translation>Book into a time that is not free</translation>
    </message>
    <message>
        <source>Admit patients</source>
        <translation>Admit patients</translation>
    </message>
    <message>
        <source>See payments</source>
        <translation>See payments</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Take payments</translation>
    </message>
    <message>
        <source>Change working hours and days off</source>
        <translation>Change working hours and days off</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>Merge cards</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Write comments</translation>
    </message>
    <message>
        <source>Keep tags in order</source>
        <translation>Keep tags in order</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Export data</translation>
    </message>
    <message>
        <source>Change the work process</source>
        <translation>Change the work process</translation>
    </message>
    <message>
        <source>Change lists of values</source>
        <translation>Change lists of values</translation>
    </message>
    <message>
        <source>Change staff and roles</source>
        <translation>Change staff and roles</translation>
    </message>
    <message>
        <source>Change the settings of the clinic</source>
        <translation>Change the settings of the clinic</translation>
    </message>
</context>
<context>
    <name>RiskDelegate</name>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Confirmed: they will come</source>
        <translation>Confirmed: they will come</translation>
    </message>
    <message>
        <source>Not confirmed after all</source>
        <translation>Not confirmed after all</translation>
    </message>
    <message>
        <source>Call: show and copy the number</source>
        <translation>Call: show and copy the number</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Call {name}: {number}. The number is copied.</source>
        <translation>Call {name}: {number}. The number is copied.</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Confirm by phone</translation>
    </message>
    <message>
        <source>The visits of the next working day, whoever may not come first</source>
        <translation>The visits of the next working day, whoever may not come first</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet</source>
        <translation>Nobody has confirmed yet</translation>
    </message>
    <message>
        <source>C confirms the visit of a line.</source>
        <translation>C confirms the visit of a line.</translation>
    </message>
    <message>
        <source>Everybody has confirmed</source>
        <translation>Everybody has confirmed</translation>
    </message>
    <message>
        <source>Nobody is left to be called.</source>
        <translation>Nobody is left to be called.</translation>
    </message>
    <message>
        <source>Nothing is booked for the next working day.</source>
        <translation>Nothing is booked for the next working day.</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>Nobody is to be called</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import past visits</source>
        <translation>Import past visits</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>Of all such visits {share} were missed</source>
        <translation>Of all such visits {share} were missed</translation>
    </message>
    <message>
        <source>Booked {days} days ahead: {share} missed</source>
        <translation>Booked {days} days ahead: {share} missed</translation>
    </message>
    <message>
        <source>Booked {days} days ahead, age {ages}: {share} missed</source>
        <translation>Booked {days} days ahead, age {ages}: {share} missed</translation>
    </message>
    <message>
        <source>No earlier visits are known</source>
        <translation>No earlier visits are known</translation>
    </message>
    <message numerus="yes">
        <source>Came to all of %n earlier visit(s)</source>
        <translation>
            <numerusform>Came to the %n earlier visit</numerusform>
            <numerusform>Came to all of %n earlier visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed {missed} of %n earlier visit(s)</source>
        <translation>
            <numerusform>Missed {missed} of %n earlier visit</numerusform>
            <numerusform>Missed {missed} of %n earlier visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from the visits of the past. Until then the list is in order of time.</source>
        <translation>Learning from the visits of the past. Until then the list is in order of time.</translation>
    </message>
    <message>
        <source>The past is too short to tell who may not come: of {needed} visits booked ahead that are needed, {known} are known. The list is in order of time.</source>
        <translation>The past is too short to tell who may not come: of {needed} visits booked ahead that are needed, {known} are known. The list is in order of time.</translation>
    </message>
    <message>
        <source>No useful signal: days ahead, age and earlier no-shows hardly tell who will not come here ({lift} times the share of chance, {needed} are needed; {base} of visits booked ahead are missed). The list is in order of time.</source>
        <translation>No useful signal: days ahead, age and earlier no-shows hardly tell who will not come here ({lift} times the share of chance, {needed} are needed; {base} of visits booked ahead are missed). The list is in order of time.</translation>
    </message>
    <message>
        <source>Of the visits booked ahead {base} are missed; of the fifth with the highest risk {top} were, {lift} times as many. With those of the same day: {all_base}, and {all_lift} times. Learnt on {day}.</source>
        <translation>Of the visits booked ahead {base} are missed; of the fifth with the highest risk {top} were, {lift} times as many. With those of the same day: {all_base}, and {all_lift} times. Learnt on {day}.</translation>
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
        <translation>New room</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Change the room</translation>
    </message>
    <message>
        <source>It holds one visit at a time</source>
        <translation>It holds one visit at a time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>N no answer · B busy · digit and Ctrl+Enter: a talk · F12 pause · Esc ends the round</source>
        <translation>N no answer · B busy · digit and Ctrl+Enter: a talk · F12 pause · Esc ends the round</translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>RoundSummaryDialog</name>
    <message>
        <source>The call round</source>
        <translation>The call round</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Still to call</source>
        <translation>Still to call</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Not called, and why</source>
        <translation>Not called, and why</translation>
    </message>
    <message>
        <source>The calls that were not reached come again when their next try is due.</source>
        <translation>The calls that were not reached come again when their next try is due.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{number} calls an hour</source>
        <translation>{number} calls an hour</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>Calling in %n second(s)</source>
        <translation>
            <numerusform>Calling in %n second(s)</numerusform>
            <numerusform>Calling in %n second(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>If</source>
        <translation>If</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>The rule is on</translation>
    </message>
    <message>
        <source>Try it on the last 30 days</source>
        <translation>Try it on the last 30 days</translation>
    </message>
    <message>
        <source>Nothing is changed by it. Alt+T</source>
        <translation>Nothing is changed by it. Alt+T</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Give the rule a name.</translation>
    </message>
    <message>
        <source>Say what the rule does.</source>
        <translation>Say what the rule does.</translation>
    </message>
    <message>
        <source>The rule is saved. Ctrl+Z takes it back.</source>
        <translation>The rule is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Which team</source>
        <translation>Which team</translation>
    </message>
    <message>
        <source>Which colleague</source>
        <translation>Which colleague</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Who gets it</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Which task</source>
        <translation>Which task</translation>
    </message>
    <message>
        <source>With which result</source>
        <translation>With which result</translation>
    </message>
    <message>
        <source>Which status</source>
        <translation>Which status</translation>
    </message>
    <message>
        <source>Which stage</source>
        <translation>Which stage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>0: as long as the stage allows</source>
        <translation>0: as long as the stage allows</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Deals of</source>
        <translation>Deals of</translation>
    </message>
    <message>
        <source>That stand at</source>
        <translation>That stand at</translation>
    </message>
    <message>
        <source>Every pipeline</source>
        <translation>Every pipeline</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Any stage</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>To which stage</source>
        <translation>To which stage</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>In how many days</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Which tag</source>
        <translation>Which tag</translation>
    </message>
</context>
<context>
    <name>SavedFiltersButton</name>
    <message>
        <source>Forget a filter</source>
        <translation>Forget a filter</translation>
    </message>
    <message>
        <source>Keep this filter under a name…</source>
        <translation>Keep this filter under a name…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Keep this filter</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Filters kept under a name</translation>
    </message>
</context>
<context>
    <name>ScheduleCounts</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check-up after %n month(s)</source>
        <translation>
            <numerusform>check-up after %n month</numerusform>
            <numerusform>check-up after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gives</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Course and check-up</source>
        <translation>Course and check-up</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Last night</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>No longer here</translation>
    </message>
    <message>
        <source>Gives visits</source>
        <translation>Gives visits</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>Away until {day}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every week: {day}</source>
        <translation>Every week: {day}</translation>
    </message>
    <message>
        <source>Closed the whole day</source>
        <translation>Closed the whole day</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>The whole day</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>As the branch</source>
        <translation>As the branch</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Has not run yet</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nothing to do</translation>
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
        <translation>Working hours of the week</translation>
    </message>
    <message>
        <source>Is away</source>
        <translation>Is away</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Switch on or off</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Who gives visits, where, what and when</source>
        <translation>Who gives visits, where, what and when</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Services and prices</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Night work</source>
        <translation>Night work</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Nobody gives visits yet</source>
        <translation>Nobody gives visits yet</translation>
    </message>
    <message>
        <source>Name the therapists first: a visit is always somebody's.</source>
        <translation>Name the therapists first: a visit is always somebody's.</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Nobody is away</translation>
    </message>
    <message>
        <source>An absence closes the hours and lists the visits that it hits.</source>
        <translation>An absence closes the hours and lists the visits that it hits.</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>No rooms yet</translation>
    </message>
    <message>
        <source>A room or a chair holds one visit at a time.</source>
        <translation>A room or a chair holds one visit at a time.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>No services yet</translation>
    </message>
    <message>
        <source>A service has a length, a price and perhaps a course of several visits.</source>
        <translation>A service has a length, a price and perhaps a course of several visits.</translation>
    </message>
    <message>
        <source>No holidays to come</source>
        <translation>No holidays to come</translation>
    </message>
    <message>
        <source>On a holiday no visit is offered. P adds the public ones at once.</source>
        <translation>On a holiday no visit is offered. P adds the public ones at once.</translation>
    </message>
    <message>
        <source>No shifts</source>
        <translation>No shifts</translation>
    </message>
    <message>
        <source>Without shifts everybody is there while the branch is open.</source>
        <translation>Without shifts everybody is there while the branch is open.</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>New provider</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>New absence</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>New holiday</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>New shift</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) added. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n public holiday added. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n public holidays added. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them follow(s) the moon: compare with the calendar.</source>
        <translation>
            <numerusform>%n of them follows the moon: compare with the calendar.</numerusform>
            <numerusform>%n of them follow the moon: compare with the calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} {follow}</source>
        <translation>{added} {follow}</translation>
    </message>
    <message>
        <source>With those put away</source>
        <translation>With those put away</translation>
    </message>
    <message>
        <source>Add the public holidays of {year}</source>
        <translation>Add the public holidays of {year}</translation>
    </message>
    <message>
        <source>You see the timetable and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</source>
        <translation>You see the timetable and cannot change it: that takes the right “{right}”, which an administrator gives through your roles.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Day desk</source>
        <translation>Day desk</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Confirm by phone</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Work process</source>
        <translation>Work process</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Show the script</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Fold up</translation>
    </message>
</context>
<context>
    <name>ScriptWords</name>
    <message>
        <source>Maria</source>
        <comment>a client's given name in a sample</comment>
        <translation>Maria</translation>
    </message>
    <message>
        <source>Hope</source>
        <comment>a client's family name in a sample</comment>
        <translation>Hope</translation>
    </message>
    <message>
        <source>implants</source>
        <translation>implants</translation>
    </message>
    <message>
        <source>Client's name</source>
        <translation>Client's name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search by name, phone or file number</source>
        <translation>Search by name, phone or file number</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>Nobody was found for “%1”.</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>New person “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentedTabs</name>
    <message>
        <source>The other tabs</source>
        <translation>The other tabs</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>Write the address of the server.</source>
        <translation>Write the address of the server.</translation>
    </message>
    <message>
        <source>Write your login.</source>
        <translation>Write your login.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Choose a passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Go on joining the clinic's server</source>
        <translation>Go on joining the clinic's server</translation>
    </message>
    <message>
        <source>Joining was begun on this computer and is not done. What has come so far is kept.</source>
        <translation>Joining was begun on this computer and is not done. What has come so far is kept.</translation>
    </message>
    <message>
        <source>The passphrase that was chosen then</source>
        <translation>The passphrase that was chosen then</translation>
    </message>
    <message>
        <source>The server and the login are known from then.</source>
        <translation>The server and the login are known from then.</translation>
    </message>
    <message>
        <source>The server, the login and the password are known from then.</source>
        <translation>The server, the login and the password are known from then.</translation>
    </message>
    <message>
        <source>Join the clinic's server</source>
        <translation>Join the clinic's server</translation>
    </message>
    <message>
        <source>Everything you may see is fetched onto this computer. Afterwards it works offline too.</source>
        <translation>Everything you may see is fetched onto this computer. Afterwards it works offline too.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</source>
        <translation>Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>As the administrator gave it, such as crm.example.org</source>
        <translation>As the administrator gave it, such as crm.example.org</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Password on the server</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Begin anew with other answers</source>
        <translation>Begin anew with other answers</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>Change the service</translation>
    </message>
    <message>
        <source>What is booked and what is sold</source>
        <translation>What is booked and what is sold</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>A new name makes a new section.</source>
        <translation>A new name makes a new section.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Minutes of a visit</source>
        <translation>Minutes of a visit</translation>
    </message>
    <message>
        <source>Check-up after so many months</source>
        <translation>Check-up after so many months</translation>
    </message>
    <message>
        <source>0: no check-up call.</source>
        <translation>0: no check-up call.</translation>
    </message>
    <message>
        <source>Visits of the course</source>
        <translation>Visits of the course</translation>
    </message>
    <message>
        <source>Days between two visits</source>
        <translation>Days between two visits</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>The price holds from</source>
        <translation>The price holds from</translation>
    </message>
    <message>
        <source>Empty: from today. What is booked keeps its price.</source>
        <translation>Empty: from today. What is booked keeps its price.</translation>
    </message>
    <message>
        <source>Goods: sold without a visit</source>
        <translation>Goods: sold without a visit</translation>
    </message>
    <message>
        <source>Archived: not offered any more</source>
        <translation>Archived: not offered any more</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>Write the price in figures.</source>
        <translation>Write the price in figures.</translation>
    </message>
    <message>
        <source>{name} is saved. Ctrl+Z takes it back.</source>
        <translation>{name} is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>Add a service: three letters and Enter</source>
        <translation>Add a service: three letters and Enter</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>How many: {service}</source>
        <translation>How many: {service}</translation>
    </message>
    <message>
        <source>Price: {service}</source>
        <translation>Price: {service}</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <translation>Remove {service}</translation>
    </message>
    <message>
        <source>Sum: {amount}</source>
        <translation>Sum: {amount}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Space between rows</source>
        <translation>Space between rows</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>First day of the week</translation>
    </message>
    <message>
        <source>Sound with notices</source>
        <translation>Sound with notices</translation>
    </message>
    <message>
        <source>SMS about appointments</source>
        <translation>SMS about appointments</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Country of phone numbers</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Place of the window</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>As usual in the language</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Jalali</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorian</translation>
    </message>
    <message>
        <source>Persian digits</source>
        <translation>Persian digits</translation>
    </message>
    <message>
        <source>Latin digits</source>
        <translation>Latin digits</translation>
    </message>
    <message>
        <source>As usual in the calendar</source>
        <translation>As usual in the calendar</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>By the size of the screen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>To the next setting</source>
        <translation>To the next setting</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>Language and dates</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Look and sound</translation>
    </message>
    <message>
        <source>For example: %1, %2 and %3</source>
        <translation>For example: %1, %2 and %3</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>CRM Desktop %1</source>
        <translation>CRM Desktop %1</translation>
    </message>
    <message>
        <source>The data on this computer is in %1</source>
        <translation>The data on this computer is in %1</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>How this station stands</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message>
        <source>Take %1 off</source>
        <translation>Take %1 off</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralVisits</name>
    <message numerus="yes">
        <source>All %n session(s) of the course</source>
        <translation>
            <numerusform>The %n session of the course</numerusform>
            <numerusform>All %n sessions of the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>New shift</source>
        <translation>New shift</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Change the shift</translation>
    </message>
    <message>
        <source>Work of a team goes in turn to who is on shift</source>
        <translation>Work of a team goes in turn to who is on shift</translation>
    </message>
    <message>
        <source>Once, on a day</source>
        <translation>Once, on a day</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Every week on</source>
        <translation>Every week on</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The shift is being read.</source>
        <translation>The shift is being read.</translation>
    </message>
    <message>
        <source>Choose who is on shift.</source>
        <translation>Choose who is on shift.</translation>
    </message>
    <message>
        <source>Write from when until when.</source>
        <translation>Write from when until when.</translation>
    </message>
    <message>
        <source>The shift is saved. Ctrl+Z takes it back.</source>
        <translation>The shift is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Show the keys of this screen</source>
        <translation>Show the keys of this screen</translation>
    </message>
    <message>
        <source>Search anyone</source>
        <translation>Search anyone</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Day desk</source>
        <translation>Day desk</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Appointments of the day, waiting list</source>
        <translation>Appointments of the day, waiting list</translation>
    </message>
    <message>
        <source>Calls and call-backs</source>
        <translation>Calls and call-backs</translation>
    </message>
    <message>
        <source>Result of the current task</source>
        <translation>Result of the current task</translation>
    </message>
    <message>
        <source>New in this list</source>
        <translation>New in this list</translation>
    </message>
    <message>
        <source>Find any action</source>
        <translation>Find any action</translation>
    </message>
    <message>
        <source>Undo the last operation</source>
        <translation>Undo the last operation</translation>
    </message>
    <message>
        <source>What needs you after an outage</source>
        <translation>What needs you after an outage</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Back to where I was</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
</context>
<context>
    <name>SmsBox</name>
    <message>
        <source>Send an SMS to {number} (Alt+S)</source>
        <translation>Send an SMS to {number} (Alt+S)</translation>
    </message>
    <message>
        <source>It will be sent when the clinic's SMS gateway is set up.</source>
        <translation>It will be sent when the clinic's SMS gateway is set up.</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Send an SMS</translation>
    </message>
    <message>
        <source>This person does not want messages: call instead.</source>
        <translation>This person does not want messages: call instead.</translation>
    </message>
    <message>
        <source>No mobile number that works is written down.</source>
        <translation>No mobile number that works is written down.</translation>
    </message>
</context>
<context>
    <name>StaffDelegate</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>May log in</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>No login</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
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
        <translation>Change</translation>
    </message>
    <message>
        <source>Hand over the work</source>
        <translation>Hand over the work</translation>
    </message>
    <message>
        <source>Leaves the clinic</source>
        <translation>Leaves the clinic</translation>
    </message>
    <message>
        <source>Is back at work</source>
        <translation>Is back at work</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) work with the program</source>
        <translation>
            <numerusform>%n person works with the program</numerusform>
            <numerusform>%n people work with the program</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Have left</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>No teams yet</translation>
    </message>
    <message>
        <source>Work can be given to a team; whoever is free takes it.</source>
        <translation>Work can be given to a team; whoever is free takes it.</translation>
    </message>
    <message>
        <source>Who leaves the clinic loses the login and stays here with all that they did.</source>
        <translation>Who leaves the clinic loses the login and stays here with all that they did.</translation>
    </message>
    <message>
        <source>Nobody has left</source>
        <translation>Nobody has left</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Nobody is here yet</translation>
    </message>
    <message>
        <source>Give everybody a login and a role of their own.</source>
        <translation>Give everybody a login and a role of their own.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>A name is a line of its own, and shorter than this.</source>
        <translation>A name is a line of its own, and shorter than this.</translation>
    </message>
    <message>
        <source>Who gives visits</source>
        <translation>Who gives visits</translation>
    </message>
    <message>
        <source>With the names of the therapists visits can be booked at once. They keep the hours of the branch and give all services, until the timetable says otherwise.</source>
        <translation>With the names of the therapists visits can be booked at once. They keep the hours of the branch and give all services, until the timetable says otherwise.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Names, one a line</translation>
    </message>
    <message>
        <source>May stay empty. Enter on an empty line goes on, as Ctrl+Enter does.</source>
        <translation>May stay empty. Enter on an empty line goes on, as Ctrl+Enter does.</translation>
    </message>
    <message>
        <source>Dr Karimi</source>
        <translation>Dr Karimi</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>New stage</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Change the stage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Progress, %</translation>
    </message>
    <message>
        <source>The stage is for what lies below it, too.</source>
        <translation>The stage is for what lies below it, too.</translation>
    </message>
    <message>
        <source>Longest stay, days</source>
        <translation>Longest stay, days</translation>
    </message>
    <message>
        <source>0: as long as it takes</source>
        <translation>0: as long as it takes</translation>
    </message>
    <message>
        <source>What must be filled in before a deal comes here</source>
        <translation>What must be filled in before a deal comes here</translation>
    </message>
    <message>
        <source>Booking an appointment moves the deal here</source>
        <translation>Booking an appointment moves the deal here</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>Give the stage a name.</translation>
    </message>
    <message>
        <source>The stage is saved. Ctrl+Z takes it back.</source>
        <translation>The stage is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>StagesPart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingStrip</name>
    <message>
        <source>The telephone is connecting since {time}.</source>
        <translation>The telephone is connecting since {time}.</translation>
    </message>
    <message>
        <source>The telephone does not work since {time}.</source>
        <translation>The telephone does not work since {time}.</translation>
    </message>
    <message>
        <source>Last call heard of: {time}.</source>
        <translation>Last call heard of: {time}.</translation>
    </message>
    <message>
        <source>Telephone settings</source>
        <translation>Telephone settings</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>The practice opens in a window of its own, in some ten seconds.</source>
        <translation>The practice opens in a window of its own, in some ten seconds.</translation>
    </message>
    <message>
        <source>The practice could not be started on this computer.</source>
        <translation>The practice could not be started on this computer.</translation>
    </message>
    <message>
        <source>Practise with thirty calls</source>
        <translation>Practise with thirty calls</translation>
    </message>
    <message>
        <source>In an invented clinic, in a window of its own</source>
        <translation>In an invented clinic, in a window of its own</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Thirty callers ring in about half an hour; each waits until you have done with the one before.</source>
        <translation>Thirty callers ring in about half an hour; each waits until you have done with the one before.</translation>
    </message>
    <message>
        <source>Use the keys of the telephone as at work. The strip above says what the caller wants.</source>
        <translation>Use the keys of the telephone as at work. The strip above says what the caller wants.</translation>
    </message>
    <message>
        <source>Nothing of it reaches the clinic: people, calls and results are thrown away at the end.</source>
        <translation>Nothing of it reaches the clinic: people, calls and results are thrown away at the end.</translation>
    </message>
    <message>
        <source>F11 pauses. At the end you see how quick each call was and what was left out.</source>
        <translation>F11 pauses. At the end you see how quick each call was and what was left out.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Owes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Visits cost</source>
        <translation>Visits cost</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Deposits among it</source>
        <translation>Deposits among it</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
    </message>
    <message>
        <source>Statement of {name}</source>
        <translation>Statement of {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Write down a call</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Save the statement as PDF</source>
        <translation>Save the statement as PDF</translation>
    </message>
    <message>
        <source>The statement is saved as a PDF file.</source>
        <translation>The statement is saved as a PDF file.</translation>
    </message>
    <message>
        <source>This part is not shown</source>
        <translation>This part is not shown</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>Statement of %1</translation>
    </message>
    <message>
        <source>You see only a part of the payments: the balance may be another.</source>
        <translation>You see only a part of the payments: the balance may be another.</translation>
    </message>
    <message>
        <source>No leads</source>
        <translation>No leads</translation>
    </message>
    <message>
        <source>A wish of this person would stand here.</source>
        <translation>A wish of this person would stand here.</translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>No deals</translation>
    </message>
    <message>
        <source>A deal begins with a lead.</source>
        <translation>A deal begins with a lead.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nothing was done yet</translation>
    </message>
    <message>
        <source>Finished work stands here.</source>
        <translation>Finished work stands here.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nothing is planned</translation>
    </message>
    <message>
        <source>N plans a task.</source>
        <translation>N plans a task.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>F8 on a list writes one down.</source>
        <translation>F8 on a list writes one down.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Appointments and admissions stand here.</source>
        <translation>Appointments and admissions stand here.</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>No money yet</translation>
    </message>
    <message>
        <source>What visits cost and what was paid stands here.</source>
        <translation>What visits cost and what was paid stands here.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Done and in work</source>
        <translation>Done and in work</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Alt+1…8: the parts. Enter opens. P takes a payment. Ctrl+P prints the money.</source>
        <translation>Alt+1…8: the parts. Enter opens. P takes a payment. Ctrl+P prints the money.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Parts of the statement</source>
        <translation>Parts of the statement</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Take a payment (P)</source>
        <translation>Take a payment (P)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the money as a PDF file</source>
        <translation>Save the money as a PDF file</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the money (Ctrl+P)</source>
        <translation>Print the money (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>The server is being tried.</source>
        <translation>The server is being tried.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to the administrator.</source>
        <translation>Copied. Paste it into a message to the administrator.</translation>
    </message>
    <message>
        <source>The new password is being tried.</source>
        <translation>The new password is being tried.</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Everything is well.</translation>
    </message>
    <message>
        <source>It works; somebody should know of the lines with a triangle.</source>
        <translation>It works; somebody should know of the lines with a triangle.</translation>
    </message>
    <message>
        <source>Something has to be done: see the lines in red.</source>
        <translation>Something has to be done: see the lines in red.</translation>
    </message>
    <message>
        <source>This base is becoming the clinic of the server {server}. After a break it goes on where it was.</source>
        <translation>This base is becoming the clinic of the server {server}. After a break it goes on where it was.</translation>
    </message>
    <message>
        <source>Several computers work together over a server of the clinic's own. When its administrator has set one up and named you its founder, this base becomes the clinic there; the others then join it.</source>
        <translation>Several computers work together over a server of the clinic's own. When its administrator has set one up and named you its founder, this base becomes the clinic there; the others then join it.</translation>
    </message>
    <message>
        <source>Several computers work together over a server of the clinic's own. Whoever administers the clinic in this program can give it this base.</source>
        <translation>Several computers work together over a server of the clinic's own. Whoever administers the clinic in this program can give it this base.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>How this station stands</source>
        <translation>How this station stands</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copy for the administrator</translation>
    </message>
    <message>
        <source>Found the clinic's server with this base…</source>
        <translation>Found the clinic's server with this base…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>After “{result}”</source>
        <translation>After “{result}”</translation>
    </message>
    <message>
        <source>A result of the template “{template}”</source>
        <translation>A result of the template “{template}”</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Why the work ends</source>
        <translation>Why the work ends</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>A day off moves it on.</source>
        <translation>A day off moves it on.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>At what hour</translation>
    </message>
    <message>
        <source>After days</source>
        <translation>After days</translation>
    </message>
    <message>
        <source>After minutes</source>
        <translation>After minutes</translation>
    </message>
    <message>
        <source>The work ends here</source>
        <translation>The work ends here</translation>
    </message>
    <message>
        <source>{template} (the same again)</source>
        <translation>{template} (the same again)</translation>
    </message>
    <message>
        <source>A change counts from now on: tasks that are done keep the step they had.</source>
        <translation>A change counts from now on: tasks that are done keep the step they had.</translation>
    </message>
    <message>
        <source>With this step the chain of {templates} cannot end.</source>
        <translation>With this step the chain of {templates} cannot end.</translation>
    </message>
    <message>
        <source>Write the hour as 9:30, or leave it empty.</source>
        <translation>Write the hour as 9:30, or leave it empty.</translation>
    </message>
    <message>
        <source>Say why the work ends here.</source>
        <translation>Say why the work ends here.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>Choose who gets the task.</translation>
    </message>
    <message>
        <source>The next step is saved and counts from now on. Ctrl+Z takes it back.</source>
        <translation>The next step is saved and counts from now on. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Template and result</source>
        <translation>Template and result</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Change the step</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Change the template</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>Play this template</translation>
    </message>
    <message>
        <source>What follows what</source>
        <translation>What follows what</translation>
    </message>
    <message>
        <source>Nothing to lead yet</source>
        <translation>Nothing to lead yet</translation>
    </message>
    <message>
        <source>Make a template with results first.</source>
        <translation>Make a template with results first.</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>How it goes on</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>A change counts from now on: tasks that are done keep the step they had.</source>
        <translation>A change counts from now on: tasks that are done keep the step they had.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>What it asks</translation>
    </message>
    <message>
        <source>Nothing but a comment.</source>
        <translation>Nothing but a comment.</translation>
    </message>
    <message>
        <source>The day the client asks for goes before the delay.</source>
        <translation>The day the client asks for goes before the delay.</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Kind of result</translation>
    </message>
    <message>
        <source>This chain cannot end: none of its results leads to an end of the work.</source>
        <translation>This chain cannot end: none of its results leads to an end of the work.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>All templates</translation>
    </message>
    <message>
        <source>This chain cannot end</source>
        <translation>This chain cannot end</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Nothing is said</translation>
    </message>
    <message>
        <source>The work ends</source>
        <translation>The work ends</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
</context>
<context>
    <name>SyncMark</name>
    <message>
        <source>Not in step yet</source>
        <translation>Not in step yet</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message>
        <source>Connected with the server</source>
        <translation>Connected with the server</translation>
    </message>
    <message>
        <source>No connection with the server</source>
        <translation>No connection with the server</translation>
    </message>
    <message>
        <source>Not in step with the server</source>
        <translation>Not in step with the server</translation>
    </message>
</context>
<context>
    <name>SyncStrips</name>
    <message>
        <source>This station</source>
        <translation>This station</translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n change(s) are being sent.</source>
        <translation>
            <numerusform>Connected again. %n change is being sent.</numerusform>
            <numerusform>Connected again. %n changes are being sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again. Everything has been sent.</source>
        <translation>Connected again. Everything has been sent.</translation>
    </message>
    <message numerus="yes">
        <source>No connection since {time}. %n change(s) wait and will be sent by themselves.</source>
        <translation>
            <numerusform>No connection since {time}. %n change waits and will be sent by itself.</numerusform>
            <numerusform>No connection since {time}. %n changes wait and will be sent by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection since {time}. Go on working: changes will be sent by themselves.</source>
        <translation>No connection since {time}. Go on working: changes will be sent by themselves.</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the server since {time}. %n change(s) wait here and are kept.</source>
        <translation>
            <numerusform>Not in step with the server since {time}. %n change waits here and is kept.</numerusform>
            <numerusform>Not in step with the server since {time}. %n changes wait here and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you.</source>
        <translation>
            <numerusform>%n change needs you.</numerusform>
            <numerusform>%n changes need you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide (Ctrl+J)</source>
        <translation>Decide (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Enter shows everybody with this tag, Delete takes it off.</source>
        <translation>Enter shows everybody with this tag, Delete takes it off.</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Show everybody with this tag</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Take this tag off</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tag: two or three words, Enter</source>
        <translation>Tag: two or three words, Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
</context>
<context>
    <name>TakeRequestDialog</name>
    <message>
        <source>Take into work</source>
        <translation>Take into work</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Why did the answer take so long?</source>
        <translation>Why did the answer take so long?</translation>
    </message>
    <message>
        <source>A digit chooses, Enter takes it</source>
        <translation>A digit chooses, Enter takes it</translation>
    </message>
    <message>
        <source>It has waited for %1.</source>
        <translation>It has waited for %1.</translation>
    </message>
    <message>
        <source>Choose the cause: press its digit.</source>
        <translation>Choose the cause: press its digit.</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Two letters and Enter</source>
        <translation>Two letters and Enter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) will be called</source>
        <translation>
            <numerusform>%n client will be called</numerusform>
            <numerusform>%n clients will be called</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Two clients at least</source>
        <translation>Two clients at least</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Contact method</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Remind me</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Change the task</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Choose a template: write two letters of its name.</source>
        <translation>Choose a template: write two letters of its name.</translation>
    </message>
    <message>
        <source>I cannot read that; see below the field.</source>
        <translation>I cannot read that; see below the field.</translation>
    </message>
    <message>
        <source>A call round is with two clients at least.</source>
        <translation>A call round is with two clients at least.</translation>
    </message>
    <message>
        <source>Say whom to call: write two letters of the name.</source>
        <translation>Say whom to call: write two letters of the name.</translation>
    </message>
    <message>
        <source>Changed. Ctrl+Z takes it back.</source>
        <translation>Changed. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Planned for {day}. Ctrl+Z takes it back.</source>
        <translation>Planned for {day}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>At its time</source>
        <translation>At its time</translation>
    </message>
    <message>
        <source>5 minutes before</source>
        <translation>5 minutes before</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15 minutes before</translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>An hour before</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>A day before</translation>
    </message>
    <message>
        <source>Do not remind</source>
        <translation>Do not remind</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>{task} — {near} at {time}, {day}</source>
        <translation>{task} — {near} at {time}, {day}</translation>
    </message>
    <message>
        <source>{task} — {near}, {day}</source>
        <translation>{task} — {near}, {day}</translation>
    </message>
    <message>
        <source>{task} — {day} at {time}</source>
        <translation>{task} — {day} at {time}</translation>
    </message>
    <message>
        <source>{task} — {day}</source>
        <translation>{task} — {day}</translation>
    </message>
    <message>
        <source>Was due {day} at {time}</source>
        <translation>Was due {day} at {time}</translation>
    </message>
    <message>
        <source>Due {day} at {time}</source>
        <translation>Due {day} at {time}</translation>
    </message>
    <message>
        <source>Was due {day}</source>
        <translation>Was due {day}</translation>
    </message>
    <message>
        <source>Due between {first} and {last}</source>
        <translation>Due between {first} and {last}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Due {day}</translation>
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
        <translation>Result</translation>
    </message>
    <message>
        <source>Go through its calls</source>
        <translation>Go through its calls</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Show its calls</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Correct the result</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Take into work</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Take its next call</source>
        <translation>Take its next call</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Give to a team</source>
        <translation>Give to a team</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>New task for this client</source>
        <translation>New task for this client</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n task deleted. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n tasks deleted. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>The calls of one round. “Show everything” leads back.</source>
        <translation>The calls of one round. “Show everything” leads back.</translation>
    </message>
    <message>
        <source>Enter tells the result, T takes into work</source>
        <translation>Enter tells the result, T takes into work</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Open ones</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>All templates</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>All priorities</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nothing left to do</translation>
    </message>
    <message>
        <source>What is planned for you stands here.</source>
        <translation>What is planned for you stands here.</translation>
    </message>
    <message>
        <source>The team has nothing open</source>
        <translation>The team has nothing open</translation>
    </message>
    <message>
        <source>Work nobody has taken yet stands here.</source>
        <translation>Work nobody has taken yet stands here.</translation>
    </message>
    <message>
        <source>You gave nothing away</source>
        <translation>You gave nothing away</translation>
    </message>
    <message>
        <source>Tasks you give to others stay in your sight.</source>
        <translation>Tasks you give to others stay in your sight.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>Every dealing with a client begins with a task.</source>
        <translation>Every dealing with a client begins with a task.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>What belongs together</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Choose several</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Open and closed</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Today and before</source>
        <translation>Today and before</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Name of the team</source>
        <translation>Name of the team</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Letters of a name, then Enter; ↓ shows everybody.</source>
        <translation>Letters of a name, then Enter; ↓ shows everybody.</translation>
    </message>
    <message>
        <source>The team is being read.</source>
        <translation>The team is being read.</translation>
    </message>
    <message>
        <source>Write the name of the team.</source>
        <translation>Write the name of the team.</translation>
    </message>
</context>
<context>
    <name>Telephone</name>
    <message>
        <source>No telephone</source>
        <translation>No telephone</translation>
    </message>
    <message>
        <source>Telephone in the program (SIP)</source>
        <translation>Telephone in the program (SIP)</translation>
    </message>
    <message>
        <source>Web telephone (WebRTC)</source>
        <translation>Web telephone (WebRTC)</translation>
    </message>
    <message>
        <source>Another telephone on this computer</source>
        <translation>Another telephone on this computer</translation>
    </message>
    <message>
        <source>Practice with invented callers</source>
        <translation>Practice with invented callers</translation>
    </message>
    <message>
        <source>Manager interface of the exchange</source>
        <translation>Manager interface of the exchange</translation>
    </message>
    <message>
        <source>Calls are written down by hand.</source>
        <translation>Calls are written down by hand.</translation>
    </message>
    <message>
        <source>You talk through this computer and a headset.</source>
        <translation>You talk through this computer and a headset.</translation>
    </message>
    <message>
        <source>For exchanges that speak WebRTC, and for Windows. It needs more memory.</source>
        <translation>For exchanges that speak WebRTC, and for Windows. It needs more memory.</translation>
    </message>
    <message>
        <source>A number is handed to the telephone program you have. Who is calling is not seen.</source>
        <translation>A number is handed to the telephone program you have. Who is calling is not seen.</translation>
    </message>
    <message>
        <source>Nobody is really called. For learning and for showing the program.</source>
        <translation>Nobody is really called. For learning and for showing the program.</translation>
    </message>
    <message>
        <source>UDP (usual)</source>
        <translation>UDP (usual)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS (encrypted)</source>
        <translation>TLS (encrypted)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>Encrypted if the exchange can</source>
        <translation>Encrypted if the exchange can</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Always encrypted</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>A CSV file of the exchange</source>
        <translation>A CSV file of the exchange</translation>
    </message>
    <message>
        <source>A web address of the exchange</source>
        <translation>A web address of the exchange</translation>
    </message>
    <message>
        <source>A table in the exchange's database</source>
        <translation>A table in the exchange's database</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>dial</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>mute</translation>
    </message>
    <message>
        <source>keypad</source>
        <translation>keypad</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>ask a colleague first</source>
        <translation>ask a colleague first</translation>
    </message>
    <message>
        <source>choose the headset</source>
        <translation>choose the headset</translation>
    </message>
    <message>
        <source>see the calls of all telephones</source>
        <translation>see the calls of all telephones</translation>
    </message>
    <message>
        <source>read earlier calls</source>
        <translation>read earlier calls</translation>
    </message>
    <message>
        <source>keep queues from ringing in a break</source>
        <translation>keep queues from ringing in a break</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The telephone is not at work.</source>
        <translation>The telephone is not at work.</translation>
    </message>
    <message>
        <source>Connected with the exchange.</source>
        <translation>Connected with the exchange.</translation>
    </message>
    <message>
        <source>Connecting with the exchange…</source>
        <translation>Connecting with the exchange…</translation>
    </message>
    <message>
        <source>The exchange does not accept this telephone.</source>
        <translation>The exchange does not accept this telephone.</translation>
    </message>
    <message>
        <source>Last heard of: {when}.</source>
        <translation>Last heard of: {when}.</translation>
    </message>
</context>
<context>
    <name>TelephoneAccount</name>
    <message>
        <source>What you talk with</source>
        <translation>What you talk with</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Address of the exchange</translation>
    </message>
    <message>
        <source>It begins with wss://</source>
        <translation>It begins with wss://</translation>
    </message>
    <message>
        <source>Server of the exchange</source>
        <translation>Server of the exchange</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User, usually the extension</source>
        <translation>User, usually the extension</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Your extension</translation>
    </message>
    <message>
        <source>Name of the exchange in the log</source>
        <translation>Name of the exchange in the log</translation>
    </message>
    <message>
        <source>The same at all workstations.</source>
        <translation>The same at all workstations.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Login, if it is another one</source>
        <translation>Login, if it is another one</translation>
    </message>
    <message>
        <source>Name that is sent along</source>
        <translation>Name that is sent along</translation>
    </message>
    <message>
        <source>Outbound proxy, if there is one</source>
        <translation>Outbound proxy, if there is one</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Certificate authority (file)</translation>
    </message>
    <message>
        <source>Empty trusts the system's.</source>
        <translation>Empty trusts the system's.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 of the certificate</translation>
    </message>
    <message>
        <source>Only where no authority has signed it.</source>
        <translation>Only where no authority has signed it.</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>Sound formats</translation>
    </message>
</context>
<context>
    <name>TelephoneCard</name>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Who is calling is shown before you answer, and every call is written down.</source>
        <translation>Who is calling is shown before you answer, and every call is written down.</translation>
    </message>
    <message>
        <source>Set up and try</source>
        <translation>Set up and try</translation>
    </message>
    <message>
        <source>Practise with thirty calls…</source>
        <translation>Practise with thirty calls…</translation>
    </message>
    <message>
        <source>Lines, extensions and dialling of the clinic</source>
        <translation>Lines, extensions and dialling of the clinic</translation>
    </message>
</context>
<context>
    <name>TelephoneDialog</name>
    <message>
        <source>Saved. The telephone is being taken into use.</source>
        <translation>Saved. The telephone is being taken into use.</translation>
    </message>
    <message>
        <source>Saved. The telephone is taken into use as soon as the call is over.</source>
        <translation>Saved. The telephone is taken into use as soon as the call is over.</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Your telephone</translation>
    </message>
    <message>
        <source>For you at this workstation; colleagues set up their own.</source>
        <translation>For you at this workstation; colleagues set up their own.</translation>
    </message>
    <message>
        <source>Save and try</source>
        <translation>Save and try</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Sound and trial</source>
        <translation>Sound and trial</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Parts of the set-up</translation>
    </message>
</context>
<context>
    <name>TelephoneExchange</name>
    <message>
        <source>An Asterisk exchange tells through its manager interface (AMI) of every call of the clinic: ring groups, queues and who answered.</source>
        <translation>An Asterisk exchange tells through its manager interface (AMI) of every call of the clinic: ring groups, queues and who answered.</translation>
    </message>
    <message>
        <source>Calls that came while the program was closed are taken from the exchange's own records.</source>
        <translation>Calls that came while the program was closed are taken from the exchange's own records.</translation>
    </message>
    <message>
        <source>Connect with the exchange's manager interface</source>
        <translation>Connect with the exchange's manager interface</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>Manager user</translation>
    </message>
    <message>
        <source>Manager secret</source>
        <translation>Manager secret</translation>
    </message>
    <message>
        <source>Channel of a telephone</source>
        <translation>Channel of a telephone</translation>
    </message>
    <message>
        <source>{extension} stands for its number.</source>
        <translation>{extension} stands for its number.</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>Context for dialling</translation>
    </message>
    <message>
        <source>Certificate authority (file)</source>
        <translation>Certificate authority (file)</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS)</source>
        <translation>Encrypted connection (TLS)</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Earlier calls</translation>
    </message>
    <message>
        <source>Time zone of the records</source>
        <translation>Time zone of the records</translation>
    </message>
    <message>
        <source>Empty is the branch's.</source>
        <translation>Empty is the branch's.</translation>
    </message>
    <message>
        <source>File or web address</source>
        <translation>File or web address</translation>
    </message>
    <message>
        <source>As {example}, without the password.</source>
        <translation>As {example}, without the password.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Address of the database</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Password of the database</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Without it the connection to the database is not verified: another computer could answer in its place.</source>
        <translation>Without it the connection to the database is not verified: another computer could answer in its place.</translation>
    </message>
    <message>
        <source>Empty trusts the system's.</source>
        <translation>Empty trusts the system's.</translation>
    </message>
    <message>
        <source>This workstation writes down the calls of the whole clinic</source>
        <translation>This workstation writes down the calls of the whole clinic</translation>
    </message>
</context>
<context>
    <name>TelephoneTrial</name>
    <message>
        <source>It can: {what}.</source>
        <translation>It can: {what}.</translation>
    </message>
    <message>
        <source>The system's own</source>
        <translation>The system's own</translation>
    </message>
    <message>
        <source>{name} (not plugged in)</source>
        <translation>{name} (not plugged in)</translation>
    </message>
    <message>
        <source>No telephone that dials is at work. Save one first.</source>
        <translation>No telephone that dials is at work. Save one first.</translation>
    </message>
    <message>
        <source>Type a number to call, your own mobile for example.</source>
        <translation>Type a number to call, your own mobile for example.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Calling {number}…</source>
        <translation>Calling {number}…</translation>
    </message>
    <message>
        <source>You are connected. Speak, and hear whether the other side understands you.</source>
        <translation>You are connected. Speak, and hear whether the other side understands you.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Test call</translation>
    </message>
    <message>
        <source>What can be used on this computer</source>
        <translation>What can be used on this computer</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Headset or loudspeaker</source>
        <translation>Headset or loudspeaker</translation>
    </message>
    <message>
        <source>Ring sound</source>
        <translation>Ring sound</translation>
    </message>
    <message>
        <source>Save a telephone that carries the voice itself; then its sound can be chosen.</source>
        <translation>Save a telephone that carries the voice itself; then its sound can be chosen.</translation>
    </message>
    <message>
        <source>Speak to try the microphone</source>
        <translation>Speak to try the microphone</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Level of the microphone</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Number to try</source>
        <translation>Number to try</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Change the template</translation>
    </message>
    <message>
        <source>Tasks that are planned or done keep the values they had.</source>
        <translation>Tasks that are planned or done keep the values they had.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title of its tasks</source>
        <translation>Title of its tasks</translation>
    </message>
    <message>
        <source>As the template is called</source>
        <translation>As the template is called</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Due after days</source>
        <translation>Due after days</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Contact method</translation>
    </message>
    <message>
        <source>Takes its deal to, %</source>
        <translation>Takes its deal to, %</translation>
    </message>
    <message>
        <source>In a pipeline that follows the workflow; 0: nowhere.</source>
        <translation>In a pipeline that follows the workflow; 0: nowhere.</translation>
    </message>
    <message>
        <source>Days until the chosen additional task is due</source>
        <translation>Days until the chosen additional task is due</translation>
    </message>
    <message>
        <source>Allowed results in the order of their digits</source>
        <translation>Allowed results in the order of their digits</translation>
    </message>
    <message>
        <source>With none here every result is allowed. Alt+Up and Alt+Down move a line.</source>
        <translation>With none here every result is allowed. Alt+Up and Alt+Down move a line.</translation>
    </message>
    <message>
        <source>Made together with it</source>
        <translation>Made together with it</translation>
    </message>
    <message>
        <source>Allowed results</source>
        <translation>Allowed results</translation>
    </message>
    <message>
        <source>Add a result…</source>
        <translation>Add a result…</translation>
    </message>
    <message>
        <source>Additional tasks</source>
        <translation>Additional tasks</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Add a task…</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>As it will be read</translation>
    </message>
    <message>
        <source>Write {field} into the script</source>
        <translation>Write {field} into the script</translation>
    </message>
    <message>
        <source>It has tasks, so its type stays.</source>
        <translation>It has tasks, so its type stays.</translation>
    </message>
    <message>
        <source>A round has no result of its own: its calls have.</source>
        <translation>A round has no result of its own: its calls have.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>Choose who gets the task.</source>
        <translation>Choose who gets the task.</translation>
    </message>
    <message>
        <source>The template is saved. Ctrl+Z takes it back.</source>
        <translation>The template is saved. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Play this template</source>
        <translation>Play this template</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Task templates</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>Work that comes again is named once, here.</source>
        <translation>Work that comes again is named once, here.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>A task of it</source>
        <translation>A task of it</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>{type}, archived: old tasks keep it</source>
        <translation>{type}, archived: old tasks keep it</translation>
    </message>
    <message>
        <source>Results by their digits</source>
        <translation>Results by their digits</translation>
    </message>
    <message>
        <source>Every result is allowed.</source>
        <translation>Every result is allowed.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Tentative</name>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On its way to the server.</source>
        <translation>On its way to the server.</translation>
    </message>
    <message>
        <source>Tentative until there is a connection again.</source>
        <translation>Tentative until there is a connection again.</translation>
    </message>
    <message>
        <source>Will be sent when there is a connection again.</source>
        <translation>Will be sent when there is a connection again.</translation>
    </message>
    <message>
        <source>Somebody else has this time. Ctrl+J shows the nearest free times.</source>
        <translation>Somebody else has this time. Ctrl+J shows the nearest free times.</translation>
    </message>
    <message>
        <source>Say: “I have noted this time for you. If anything changes, we will call you today.”</source>
        <translation>Say: “I have noted this time for you. If anything changes, we will call you today.”</translation>
    </message>
    <message>
        <source>No connection: the time is tentative until it has been sent. Say: “I have noted this time for you. If anything changes, we will call you today.”</source>
        <translation>No connection: the time is tentative until it has been sent. Say: “I have noted this time for you. If anything changes, we will call you today.”</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Personal call</source>
        <translation>Personal call</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>Call round</translation>
    </message>
    <message>
        <source>Other work with the client</source>
        <translation>Other work with the client</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>Internal task</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Closed opportunity</source>
        <translation>Closed opportunity</translation>
    </message>
    <message>
        <source>Stagnant</source>
        <translation>Stagnant</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Open deal</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost deal</source>
        <translation>Lost deal</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Dialling</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Talked</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Hung up while waiting</source>
        <translation>Hung up while waiting</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Tried, call again</source>
        <translation>Tried, call again</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Reached us</source>
        <translation>Reached us</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Outgoing call</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Marketer</translation>
    </message>
    <message>
        <source>Referring doctor</source>
        <translation>Referring doctor</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Brother or sister</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
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
        <translation>VK</translation>
    </message>
    <message>
        <source>MAX</source>
        <translation>MAX</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Other address</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>Form on the site</source>
        <translation>Form on the site</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Offer at the admission</source>
        <translation>Offer at the admission</translation>
    </message>
    <message>
        <source>From a therapist</source>
        <translation>From a therapist</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Slot lost</source>
        <translation>Slot lost</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>Visit over</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Visit cancelled</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>The patient</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>The clinic</translation>
    </message>
    <message>
        <source>Waits for a slot</source>
        <translation>Waits for a slot</translation>
    </message>
    <message>
        <source>Slot offered</source>
        <translation>Slot offered</translation>
    </message>
    <message>
        <source>Got a slot</source>
        <translation>Got a slot</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Said no</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Waited too long</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Debt</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>E-mail message</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Taken out of the queue</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a time</source>
        <translation>Choose a time</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>the program</source>
        <translation>the program</translation>
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
        <translation>Written down</translation>
    </message>
    <message>
        <source>Became a client</source>
        <translation>Became a client</translation>
    </message>
    <message>
        <source>File number {number}</source>
        <translation>File number {number}</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Brought back from the archive</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Family: {relation}</source>
        <translation>Family: {relation}</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Details changed</translation>
    </message>
    <message>
        <source>Before: {stage}</source>
        <translation>Before: {stage}</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>Phone number changed</translation>
    </message>
    <message>
        <source>Marked as a wrong number</source>
        <translation>Marked as a wrong number</translation>
    </message>
    <message>
        <source>The number is right after all</source>
        <translation>The number is right after all</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Address changed</translation>
    </message>
    <message>
        <source>E-mail or messenger changed</source>
        <translation>E-mail or messenger changed</translation>
    </message>
    <message>
        <source>Family changed</source>
        <translation>Family changed</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Name changed</translation>
    </message>
    <message>
        <source>Warning changed</source>
        <translation>Warning changed</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notes changed</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>Alert changed</translation>
    </message>
    <message>
        <source>Data of the category changed</source>
        <translation>Data of the category changed</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisation changed</translation>
    </message>
    <message>
        <source>Request: {kind}</source>
        <translation>Request: {kind}</translation>
    </message>
    <message>
        <source>Lead “{title}” was created on {at} by {by}; priority: {priority}; service: {services}.</source>
        <translation>Lead “{title}” was created on {at} by {by}; priority: {priority}; service: {services}.</translation>
    </message>
    <message>
        <source>Lead “{title}” was created on {at} by {by}; priority: {priority}.</source>
        <translation>Lead “{title}” was created on {at} by {by}; priority: {priority}.</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Lead created</translation>
    </message>
    <message>
        <source>Lead: {status}</source>
        <translation>Lead: {status}</translation>
    </message>
    <message>
        <source>“{title}” at the stage {stage}</source>
        <translation>“{title}” at the stage {stage}</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>Deal opened</translation>
    </message>
    <message>
        <source>Deal: {stage}</source>
        <translation>Deal: {stage}</translation>
    </message>
    <message>
        <source>For {when}, {performer}</source>
        <translation>For {when}, {performer}</translation>
    </message>
    <message>
        <source>For {when}</source>
        <translation>For {when}</translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation>Planned: {title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>{title}: {result}</source>
        <translation>{title}: {result}</translation>
    </message>
    <message>
        <source>Result corrected: {title}</source>
        <translation>Result corrected: {title}</translation>
    </message>
    <message>
        <source>Now “{result}”; before “{before}”</source>
        <translation>Now “{result}”; before “{before}”</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Why: {reasons}</translation>
    </message>
    <message>
        <source>Next: {title}, {when}</source>
        <translation>Next: {title}, {when}</translation>
    </message>
    <message>
        <source>The work ends here: {reason}</source>
        <translation>The work ends here: {reason}</translation>
    </message>
    <message>
        <source>Postponed: {title}</source>
        <translation>Postponed: {title}</translation>
    </message>
    <message>
        <source>To {when}</source>
        <translation>To {when}</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Cancelled: {title}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>Called, not reached</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Outgoing call</translation>
    </message>
    <message>
        <source>Incoming call · {talk}</source>
        <translation>Incoming call · {talk}</translation>
    </message>
    <message>
        <source>Outgoing call · {talk}</source>
        <translation>Outgoing call · {talk}</translation>
    </message>
    <message>
        <source>Comment: {by}</source>
        <translation>Comment: {by}</translation>
    </message>
    <message>
        <source>Note: {by}</source>
        <translation>Note: {by}</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>An operation was undone</source>
        <translation>An operation was undone</translation>
    </message>
    <message>
        <source>Merged into the record of {name}</source>
        <translation>Merged into the record of {name}</translation>
    </message>
    <message>
        <source>Requests merged: {kind}</source>
        <translation>Requests merged: {kind}</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>Received {when}</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>Merged: {name}</translation>
    </message>
    <message>
        <source>Appointment: {status}</source>
        <translation>Appointment: {status}</translation>
    </message>
    <message>
        <source>{service} with {provider}, {when}</source>
        <translation>{service} with {provider}, {when}</translation>
    </message>
    <message>
        <source>Cancelled by: {whom}. Reason: {reason}</source>
        <translation>Cancelled by: {whom}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Overbooked: {reason}</source>
        <translation>Overbooked: {reason}</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>{kind}: {amount}</source>
        <translation>{kind}: {amount}</translation>
    </message>
    <message>
        <source>Waiting list: {status}</source>
        <translation>Waiting list: {status}</translation>
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
        <translation>New call</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
</context>
<context>
    <name>TransferPopup</name>
    <message>
        <source>Shared telephone</source>
        <translation>Shared telephone</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transfer the call</translation>
    </message>
    <message>
        <source>Name of a colleague, or a number</source>
        <translation>Name of a colleague, or a number</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>The caller goes there at once (Enter)</source>
        <translation>The caller goes there at once (Enter)</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message>
        <source>The caller waits while you ask there (Ctrl+Enter)</source>
        <translation>The caller waits while you ask there (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nobody fits. Type a whole number to send the caller there.</source>
        <translation>Nobody fits. Type a whole number to send the caller there.</translation>
    </message>
    <message>
        <source>No colleague has a telephone here. Type a number.</source>
        <translation>No colleague has a telephone here. Type a number.</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Stood at</source>
        <translation>Stood at</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Deals that the rule would have touched</source>
        <translation>Deals that the rule would have touched</translation>
    </message>
</context>
<context>
    <name>UnclaimedLink</name>
    <message>
        <source>For anybody: %1</source>
        <translation>For anybody: %1</translation>
    </message>
    <message>
        <source>Nobody has these yet. Alt+9 shows them with your team's work, and goes back.</source>
        <translation>Nobody has these yet. Alt+9 shows them with your team's work, and goes back.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undone: the task is open again, with its next step.</source>
        <translation>Undone: the task is open again, with its next step.</translation>
    </message>
    <message>
        <source>Undone: the new task is gone.</source>
        <translation>Undone: the new task is gone.</translation>
    </message>
    <message>
        <source>Undone: the task is as it was.</source>
        <translation>Undone: the task is as it was.</translation>
    </message>
    <message>
        <source>Undone: the task has its former date.</source>
        <translation>Undone: the task has its former date.</translation>
    </message>
    <message>
        <source>Undone: the task is not cancelled.</source>
        <translation>Undone: the task is not cancelled.</translation>
    </message>
    <message>
        <source>Undone: the task is back.</source>
        <translation>Undone: the task is back.</translation>
    </message>
    <message>
        <source>Undone: the task is not taken.</source>
        <translation>Undone: the task is not taken.</translation>
    </message>
    <message>
        <source>Undone: you have the task again.</source>
        <translation>Undone: you have the task again.</translation>
    </message>
    <message>
        <source>Undone: the task was not handed over.</source>
        <translation>Undone: the task was not handed over.</translation>
    </message>
    <message>
        <source>Undone: the work is with its former owner again.</source>
        <translation>Undone: the work is with its former owner again.</translation>
    </message>
    <message>
        <source>Undone: the result is as it was.</source>
        <translation>Undone: the result is as it was.</translation>
    </message>
    <message>
        <source>Undone: the activity was not saved.</source>
        <translation>Undone: the activity was not saved.</translation>
    </message>
    <message>
        <source>Undone: the reminders are as they were.</source>
        <translation>Undone: the reminders are as they were.</translation>
    </message>
    <message>
        <source>Undone: the call round is gone.</source>
        <translation>Undone: the call round is gone.</translation>
    </message>
    <message>
        <source>Undone: the call was not started.</source>
        <translation>Undone: the call was not started.</translation>
    </message>
    <message>
        <source>Undone: the new person is gone.</source>
        <translation>Undone: the new person is gone.</translation>
    </message>
    <message>
        <source>Undone: the person's details are as they were.</source>
        <translation>Undone: the person's details are as they were.</translation>
    </message>
    <message>
        <source>Undone: the person is not archived.</source>
        <translation>Undone: the person is not archived.</translation>
    </message>
    <message>
        <source>Undone: the person is a contact again.</source>
        <translation>Undone: the person is a contact again.</translation>
    </message>
    <message>
        <source>Undone: the phone number is gone.</source>
        <translation>Undone: the phone number is gone.</translation>
    </message>
    <message>
        <source>Undone: the phone number is as it was.</source>
        <translation>Undone: the phone number is as it was.</translation>
    </message>
    <message>
        <source>Undone: the number is not marked as wrong.</source>
        <translation>Undone: the number is not marked as wrong.</translation>
    </message>
    <message>
        <source>Undone: the address is gone.</source>
        <translation>Undone: the address is gone.</translation>
    </message>
    <message>
        <source>Undone: the contact detail is gone.</source>
        <translation>Undone: the contact detail is gone.</translation>
    </message>
    <message>
        <source>Undone: the detail is back.</source>
        <translation>Undone: the detail is back.</translation>
    </message>
    <message>
        <source>Undone: the two are not linked as family.</source>
        <translation>Undone: the two are not linked as family.</translation>
    </message>
    <message>
        <source>Undone: the two records are apart again.</source>
        <translation>Undone: the two records are apart again.</translation>
    </message>
    <message>
        <source>Undone: the alert is as it was.</source>
        <translation>Undone: the alert is as it was.</translation>
    </message>
    <message>
        <source>Undone: the alert is on the card again.</source>
        <translation>Undone: the alert is on the card again.</translation>
    </message>
    <message>
        <source>Undone: the category is as it was.</source>
        <translation>Undone: the category is as it was.</translation>
    </message>
    <message>
        <source>Undone: the organisation is as it was.</source>
        <translation>Undone: the organisation is as it was.</translation>
    </message>
    <message>
        <source>Undone: the organisation is where it was.</source>
        <translation>Undone: the organisation is where it was.</translation>
    </message>
    <message>
        <source>Undone: the task has its former status.</source>
        <translation>Undone: the task has its former status.</translation>
    </message>
    <message>
        <source>Undone: the new request is gone.</source>
        <translation>Undone: the new request is gone.</translation>
    </message>
    <message>
        <source>Undone: the request is not taken.</source>
        <translation>Undone: the request is not taken.</translation>
    </message>
    <message>
        <source>Undone: the request is not answered.</source>
        <translation>Undone: the request is not answered.</translation>
    </message>
    <message>
        <source>Undone: the request is open again.</source>
        <translation>Undone: the request is open again.</translation>
    </message>
    <message>
        <source>Undone: the request did not become a lead.</source>
        <translation>Undone: the request did not become a lead.</translation>
    </message>
    <message>
        <source>Undone: the two requests are apart again.</source>
        <translation>Undone: the two requests are apart again.</translation>
    </message>
    <message>
        <source>Undone: the lead of the visit is gone.</source>
        <translation>Undone: the lead of the visit is gone.</translation>
    </message>
    <message>
        <source>Undone: the cause of the late answer is as it was.</source>
        <translation>Undone: the cause of the late answer is as it was.</translation>
    </message>
    <message>
        <source>Undone: the new lead is gone.</source>
        <translation>Undone: the new lead is gone.</translation>
    </message>
    <message>
        <source>Undone: the lead has its former performer.</source>
        <translation>Undone: the lead has its former performer.</translation>
    </message>
    <message>
        <source>Undone: the lead has its former status.</source>
        <translation>Undone: the lead has its former status.</translation>
    </message>
    <message>
        <source>Undone: the lead is closed again.</source>
        <translation>Undone: the lead is closed again.</translation>
    </message>
    <message>
        <source>Undone: the new deal is gone.</source>
        <translation>Undone: the new deal is gone.</translation>
    </message>
    <message>
        <source>Undone: the deal is in its former stage.</source>
        <translation>Undone: the deal is in its former stage.</translation>
    </message>
    <message>
        <source>Undone: the deal is open again.</source>
        <translation>Undone: the deal is open again.</translation>
    </message>
    <message>
        <source>Undone: the deal is closed again.</source>
        <translation>Undone: the deal is closed again.</translation>
    </message>
    <message>
        <source>Undone: the call was not recorded.</source>
        <translation>Undone: the call was not recorded.</translation>
    </message>
    <message>
        <source>Undone: the call back waits as it did before.</source>
        <translation>Undone: the call back waits as it did before.</translation>
    </message>
    <message>
        <source>Undone: the call has no outcome again.</source>
        <translation>Undone: the call has no outcome again.</translation>
    </message>
    <message>
        <source>Undone: the caller is to be called back.</source>
        <translation>Undone: the caller is to be called back.</translation>
    </message>
    <message>
        <source>Undone: an answer is late when it was before.</source>
        <translation>Undone: an answer is late when it was before.</translation>
    </message>
    <message>
        <source>Undone: the talk has its former mark.</source>
        <translation>Undone: the talk has its former mark.</translation>
    </message>
    <message>
        <source>Undone: the call is as it was.</source>
        <translation>Undone: the call is as it was.</translation>
    </message>
    <message>
        <source>Undone: the clinic's telephone is as it was.</source>
        <translation>Undone: the clinic's telephone is as it was.</translation>
    </message>
    <message>
        <source>Undone: the caller has no name again.</source>
        <translation>Undone: the caller has no name again.</translation>
    </message>
    <message>
        <source>Undone: the comment is gone.</source>
        <translation>Undone: the comment is gone.</translation>
    </message>
    <message>
        <source>Undone: the comment is as it was.</source>
        <translation>Undone: the comment is as it was.</translation>
    </message>
    <message>
        <source>Undone: the comment is back.</source>
        <translation>Undone: the comment is back.</translation>
    </message>
    <message>
        <source>Undone: the note is gone.</source>
        <translation>Undone: the note is gone.</translation>
    </message>
    <message>
        <source>Undone: the tag is off.</source>
        <translation>Undone: the tag is off.</translation>
    </message>
    <message>
        <source>Undone: the tag is back.</source>
        <translation>Undone: the tag is back.</translation>
    </message>
    <message>
        <source>Undone: the file is not attached.</source>
        <translation>Undone: the file is not attached.</translation>
    </message>
    <message>
        <source>Undone: the notice is back.</source>
        <translation>Undone: the notice is back.</translation>
    </message>
    <message>
        <source>Undone: the new user is gone.</source>
        <translation>Undone: the new user is gone.</translation>
    </message>
    <message>
        <source>Undone: the user is as before.</source>
        <translation>Undone: the user is as before.</translation>
    </message>
    <message>
        <source>Undone: the roles are as before.</source>
        <translation>Undone: the roles are as before.</translation>
    </message>
    <message>
        <source>Undone: the user did not leave.</source>
        <translation>Undone: the user did not leave.</translation>
    </message>
    <message>
        <source>Undone: the new team is gone.</source>
        <translation>Undone: the new team is gone.</translation>
    </message>
    <message>
        <source>Undone: the team has its former members.</source>
        <translation>Undone: the team has its former members.</translation>
    </message>
    <message>
        <source>Undone: the team is as before.</source>
        <translation>Undone: the team is as before.</translation>
    </message>
    <message>
        <source>Undone: the template is as it was.</source>
        <translation>Undone: the template is as it was.</translation>
    </message>
    <message>
        <source>Undone: the template is in use again.</source>
        <translation>Undone: the template is in use again.</translation>
    </message>
    <message>
        <source>Undone: the result and its settings are as they were.</source>
        <translation>Undone: the result and its settings are as they were.</translation>
    </message>
    <message>
        <source>Undone: the next step is as it was.</source>
        <translation>Undone: the next step is as it was.</translation>
    </message>
    <message>
        <source>Undone: the field is as it was.</source>
        <translation>Undone: the field is as it was.</translation>
    </message>
    <message>
        <source>Undone: the provider is as before.</source>
        <translation>Undone: the provider is as before.</translation>
    </message>
    <message>
        <source>Undone: the working hours are as before.</source>
        <translation>Undone: the working hours are as before.</translation>
    </message>
    <message>
        <source>Undone: the absence is as before.</source>
        <translation>Undone: the absence is as before.</translation>
    </message>
    <message>
        <source>Undone: the absence stands again.</source>
        <translation>Undone: the absence stands again.</translation>
    </message>
    <message>
        <source>Undone: the room is as before.</source>
        <translation>Undone: the room is as before.</translation>
    </message>
    <message>
        <source>Undone: the service and its price are as before.</source>
        <translation>Undone: the service and its price are as before.</translation>
    </message>
    <message>
        <source>Undone: the holiday is as before.</source>
        <translation>Undone: the holiday is as before.</translation>
    </message>
    <message>
        <source>Undone: the holiday stands again.</source>
        <translation>Undone: the holiday stands again.</translation>
    </message>
    <message>
        <source>Undone: the public holidays are gone again.</source>
        <translation>Undone: the public holidays are gone again.</translation>
    </message>
    <message>
        <source>Undone: the shift is as before.</source>
        <translation>Undone: the shift is as before.</translation>
    </message>
    <message>
        <source>Undone: the shift stands again.</source>
        <translation>Undone: the shift stands again.</translation>
    </message>
    <message>
        <source>Undone: the rule of the night work is as before.</source>
        <translation>Undone: the rule of the night work is as before.</translation>
    </message>
    <message>
        <source>Undone: the appointment is not booked.</source>
        <translation>Undone: the appointment is not booked.</translation>
    </message>
    <message>
        <source>Undone: the appointment is at its former time.</source>
        <translation>Undone: the appointment is at its former time.</translation>
    </message>
    <message>
        <source>Undone: the appointment is not cancelled.</source>
        <translation>Undone: the appointment is not cancelled.</translation>
    </message>
    <message>
        <source>Undone: the confirmation is as it was.</source>
        <translation>Undone: the confirmation is as it was.</translation>
    </message>
    <message>
        <source>Undone: the arrival is taken back.</source>
        <translation>Undone: the arrival is taken back.</translation>
    </message>
    <message>
        <source>Undone: the visit is not missed.</source>
        <translation>Undone: the visit is not missed.</translation>
    </message>
    <message>
        <source>Undone: the admission is gone.</source>
        <translation>Undone: the admission is gone.</translation>
    </message>
    <message>
        <source>Undone: the visit is not over.</source>
        <translation>Undone: the visit is not over.</translation>
    </message>
    <message>
        <source>Undone: the payment is gone.</source>
        <translation>Undone: the payment is gone.</translation>
    </message>
    <message>
        <source>Undone: the waiting list is as it was.</source>
        <translation>Undone: the waiting list is as it was.</translation>
    </message>
    <message>
        <source>Undone: the time is not offered.</source>
        <translation>Undone: the time is not offered.</translation>
    </message>
    <message>
        <source>Undone: the answer is taken back.</source>
        <translation>Undone: the answer is taken back.</translation>
    </message>
    <message>
        <source>Undone: the time is not booked.</source>
        <translation>Undone: the time is not booked.</translation>
    </message>
    <message>
        <source>Undone: the absence and its visits are as before.</source>
        <translation>Undone: the absence and its visits are as before.</translation>
    </message>
    <message>
        <source>Undone: your value is not taken; theirs stands again.</source>
        <translation>Undone: your value is not taken; theirs stands again.</translation>
    </message>
    <message>
        <source>Undone: their value is not taken; it is as it was.</source>
        <translation>Undone: their value is not taken; it is as it was.</translation>
    </message>
    <message>
        <source>Undone: the visit has no time again.</source>
        <translation>Undone: the visit has no time again.</translation>
    </message>
    <message>
        <source>Undone: what was entered again is gone.</source>
        <translation>Undone: what was entered again is gone.</translation>
    </message>
    <message>
        <source>Your last operation was {when}. Ctrl+Z once more takes it back and says: “{what}”</source>
        <translation>Your last operation was {when}. Ctrl+Z once more takes it back and says: “{what}”</translation>
    </message>
    <message>
        <source>Undone: the list of values is as it was.</source>
        <translation>Undone: the list of values is as it was.</translation>
    </message>
    <message>
        <source>Undone: the last operation was taken back.</source>
        <translation>Undone: the last operation was taken back.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Choose a new passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Who works now?</translation>
    </message>
    <message>
        <source>Another person joins this computer</source>
        <translation>Another person joins this computer</translation>
    </message>
    <message>
        <source>The first base of this computer</source>
        <translation>The first base of this computer</translation>
    </message>
    <message>
        <source>joining is not done</source>
        <translation>joining is not done</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on joining</source>
        <translation>Go on joining</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open and set the new passphrase</source>
        <translation>Open and set the new passphrase</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>The clinic's data on this computer is encrypted. Your passphrase opens it.</source>
        <translation>The clinic's data on this computer is encrypted. Your passphrase opens it.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>I have lost the passphrase</source>
        <translation>I have lost the passphrase</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>It was printed or saved when the clinic was set up. The code stays valid afterwards.</source>
        <translation>It was printed or saved when the clinic was set up. The code stays valid afterwards.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Back to the passphrase</translation>
    </message>
</context>
<context>
    <name>UpsellDialog</name>
    <message>
        <source>New lead from the desk</source>
        <translation>New lead from the desk</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation>Save the lead</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Next step on</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Where it came from</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>+3 means in three days · Alt+digit: where it came from</source>
        <translation>+3 means in three days · Alt+digit: where it came from</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>Choose the service: three letters and Enter.</translation>
    </message>
    <message>
        <source>This day cannot be read.</source>
        <translation>This day cannot be read.</translation>
    </message>
    <message>
        <source>The lead is saved; the next step is on {day}. Ctrl+Z takes it back.</source>
        <translation>The lead is saved; the next step is on {day}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>One mobile number is one user.</source>
        <translation>One mobile number is one user.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>With several roles, the widest right of them holds.</source>
        <translation>With several roles, the widest right of them holds.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>May log in</translation>
    </message>
    <message>
        <source>Alt+digit: role</source>
        <translation>Alt+digit: role</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>Write the login, in Latin letters.</source>
        <translation>Write the login, in Latin letters.</translation>
    </message>
    <message>
        <source>Choose at least one role: press its digit.</source>
        <translation>Choose at least one role: press its digit.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Switch user</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>What needs you</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>VisitDelegate</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Therapist, room</source>
        <translation>Therapist, room</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>Any therapist</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>until {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>visit {number} of {count}</source>
        <translation>visit {number} of {count}</translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Hello, {name}!</source>
        <translation>Hello, {name}!</translation>
    </message>
    <message>
        <source>You have an appointment on {day} at {time}.</source>
        <translation>You have an appointment on {day} at {time}.</translation>
    </message>
    <message>
        <source>{service}, {provider}.</source>
        <translation>{service}, {provider}.</translation>
    </message>
    <message>
        <source>Visit {number} of {count}.</source>
        <translation>Visit {number} of {count}.</translation>
    </message>
    <message>
        <source>{clinic}, {branch}</source>
        <translation>{clinic}, {branch}</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us in good time.</source>
        <translation>If you cannot come, please tell us in good time.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Where: {room}</source>
        <translation>Where: {room}</translation>
    </message>
    <message>
        <source>The text for the messenger is copied.</source>
        <translation>The text for the messenger is copied.</translation>
    </message>
    <message>
        <source>Your appointment has been moved to {day} at {time}.</source>
        <translation>Your appointment has been moved to {day} at {time}.</translation>
    </message>
    <message>
        <source>Your appointment on {day} at {time} has been cancelled.</source>
        <translation>Your appointment on {day} at {time} has been cancelled.</translation>
    </message>
    <message>
        <source>{name} has an appointment on {day} at {time}.</source>
        <translation>{name} has an appointment on {day} at {time}.</translation>
    </message>
</context>
<context>
    <name>VisitTextDialog</name>
    <message>
        <source>Appointment for the patient</source>
        <translation>Appointment for the patient</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm roll</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>A5 sheet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Text for a messenger</source>
        <translation>Text for a messenger</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Print the slip (Ctrl+P)</source>
        <translation>Print the slip (Ctrl+P)</translation>
    </message>
    <message>
        <source>Digit: the language · Ctrl+P prints</source>
        <translation>Digit: the language · Ctrl+P prints</translation>
    </message>
    <message>
        <source>The text for the messenger is copied.</source>
        <translation>The text for the messenger is copied.</translation>
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
            <numerusform>%n appointment today</numerusform>
            <numerusform>%n appointments today</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the appointments of the day (Shift+F6)</source>
        <translation>Open the appointments of the day (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Change what they wait for</source>
        <translation>Change what they wait for</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Visit over</source>
        <translation>Visit over</translation>
    </message>
    <message>
        <source>Confirmed on the phone</source>
        <translation>Confirmed on the phone</translation>
    </message>
    <message>
        <source>Not confirmed after all</source>
        <translation>Not confirmed after all</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Off the waiting list</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Wants an earlier time</source>
        <translation>Wants an earlier time</translation>
    </message>
    <message>
        <source>Book them a time</source>
        <translation>Book them a time</translation>
    </message>
    <message>
        <source>Text or slip for the patient</source>
        <translation>Text or slip for the patient</translation>
    </message>
    <message>
        <source>Somebody will call them. Ctrl+Z takes it back.</source>
        <translation>Somebody will call them. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The visit is over. Ctrl+Z takes it back.</source>
        <translation>The visit is over. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Off the waiting list. Ctrl+Z takes it back.</source>
        <translation>Off the waiting list. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting at the desk</source>
        <translation>
            <numerusform>%n waiting at the desk</numerusform>
            <numerusform>%n waiting at the desk</numerusform>
        </translation>
    </message>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Not coming</translation>
    </message>
    <message>
        <source>All therapists</source>
        <translation>All therapists</translation>
    </message>
    <message>
        <source>Who wants an earlier or a freed time is put here by W, or from the booking.</source>
        <translation>Who wants an earlier or a freed time is put here by W, or from the booking.</translation>
    </message>
    <message>
        <source>Nobody waits for a time</source>
        <translation>Nobody waits for a time</translation>
    </message>
    <message>
        <source>Nobody waits at the desk</source>
        <translation>Nobody waits at the desk</translation>
    </message>
    <message>
        <source>Who arrives is marked with A.</source>
        <translation>Who arrives is marked with A.</translation>
    </message>
    <message>
        <source>Nobody called off</source>
        <translation>Nobody called off</translation>
    </message>
    <message>
        <source>No-shows and cancelled visits stand here.</source>
        <translation>No-shows and cancelled visits stand here.</translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>No appointments</translation>
    </message>
    <message>
        <source>Book the first one of the day.</source>
        <translation>Book the first one of the day.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Off the list</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Text, slip</source>
        <translation>Text, slip</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Therapist away…</source>
        <translation>Therapist away…</translation>
    </message>
    <message>
        <source>A therapist is away: call or move the patients of the day</source>
        <translation>A therapist is away: call or move the patients of the day</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>On the waiting list</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Change what they wait for</source>
        <translation>Change what they wait for</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Not after</translation>
    </message>
    <message>
        <source>Only on these days</source>
        <translation>Only on these days</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Any therapist</source>
        <translation>Any therapist</translation>
    </message>
    <message>
        <source>What is left empty does not matter to them</source>
        <translation>What is left empty does not matter to them</translation>
    </message>
    <message>
        <source>Say who waits.</source>
        <translation>Say who waits.</translation>
    </message>
    <message>
        <source>Choose the service: three letters and Enter.</source>
        <translation>Choose the service: three letters and Enter.</translation>
    </message>
    <message>
        <source>This day or time cannot be read.</source>
        <translation>This day or time cannot be read.</translation>
    </message>
    <message>
        <source>On the waiting list. Ctrl+Z takes it back.</source>
        <translation>On the waiting list. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>Working hours of {name}</source>
        <translation>Working hours of {name}</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>9-13, 14-18 leaves a break; empty is a day off</source>
        <translation>9-13, 14-18 leaves a break; empty is a day off</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Empty: always. A season gives way before and after it.</source>
        <translation>Empty: always. A season gives way before and after it.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ctrl+D: as the day above</source>
        <translation>Ctrl+D: as the day above</translation>
    </message>
    <message>
        <source>The hours are being read.</source>
        <translation>The hours are being read.</translation>
    </message>
    <message>
        <source>The hours of {name} are saved. Ctrl+Z takes it back.</source>
        <translation>The hours of {name} are saved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Other hours from {first} until {last}.</source>
        <translation>Other hours from {first} until {last}.</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n hour a week</numerusform>
            <numerusform>%n hours a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Making the encrypted base…</source>
        <translation>Making the encrypted base…</translation>
    </message>
    <message>
        <source>Writing templates, results and roles…</source>
        <translation>Writing templates, results and roles…</translation>
    </message>
    <message>
        <source>Open an existing profile</source>
        <translation>Open an existing profile</translation>
    </message>
    <message>
        <source>There is no base of this program in that folder.</source>
        <translation>There is no base of this program in that folder.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Open the day desk</source>
        <translation>Open the day desk</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Make the clinic</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>On a day</source>
        <translation>On a day</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Between two days</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>WorkRows</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nobody known</translation>
    </message>
    <message>
        <source>Missed call — return</source>
        <translation>Missed call — return</translation>
    </message>
    <message>
        <source>Call without a result</source>
        <translation>Call without a result</translation>
    </message>
    <message>
        <source>{title} · {done} of {total}</source>
        <translation>{title} · {done} of {total}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Other result</translation>
    </message>
    <message>
        <source>Tell the result (F9)</source>
        <translation>Tell the result (F9)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Plan what follows from the call</source>
        <translation>Plan what follows from the call</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nobody was reached (N); a call that was missed stays on the list of those to call back.</source>
        <translation>Nobody was reached (N); a call that was missed stays on the list of those to call back.</translation>
    </message>
    <message>
        <source>The task stays in work; F9 tells its result (Alt+X).</source>
        <translation>The task stays in work; F9 tells its result (Alt+X).</translation>
    </message>
    <message>
        <source>Saved: {result}. Ctrl+Z takes it back.</source>
        <translation>Saved: {result}. Ctrl+Z takes it back.</translation>
    </message>
</context>
</TS>
