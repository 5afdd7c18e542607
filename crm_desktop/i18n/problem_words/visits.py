"""Refusals of appointments, admissions, the waiting list, and the money and messages that come with them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "appointment.in_past": QT_TRANSLATE_NOOP("Problems", "{at} is over already. Choose a later time."),
    "appointment.service_not_given": QT_TRANSLATE_NOOP(
        "Problems", "{provider} does not give {service}. Choose another therapist."
    ),
    "appointment.clinic_closed": QT_TRANSLATE_NOOP("Problems", "The clinic is closed on {day}. Choose another day."),
    "appointment.clinic_closed.named": QT_TRANSLATE_NOOP(
        "Problems", "The clinic is closed on {day}: {name}. Choose another day."
    ),
    "appointment.outside_hours": QT_TRANSLATE_NOOP(
        "Problems", "{provider} does not work then ({at}). Choose a free time, or another therapist."
    ),
    "appointment.slot_taken": QT_TRANSLATE_NOOP(
        "Problems", "{provider} has somebody else then ({at}). Choose another free time."
    ),
    "appointment.slot_taken.named": QT_TRANSLATE_NOOP(
        "Problems", "{provider} has {name} then ({at}). Choose another free time."
    ),
    "appointment.room_taken": QT_TRANSLATE_NOOP("Problems", "{room} is in use then ({at}). Choose another free time."),
    "appointment.slot_held": QT_TRANSLATE_NOOP(
        "Problems", "{name} is talking about this time right now, until {until}. Choose another free time."
    ),
    "appointment.person_booked": QT_TRANSLATE_NOOP(
        "Problems", "This person has an appointment with {provider} then ({at}). Choose another time, or move that one."
    ),
    "appointment.overbook_reason_needed": QT_TRANSLATE_NOOP(
        "Problems", "Write why somebody is booked into a time that is not free."
    ),
    "appointment.service_needed": QT_TRANSLATE_NOOP("Problems", "Choose the service."),
    "appointment.provider_needed": QT_TRANSLATE_NOOP("Problems", "Choose the therapist."),
    "appointment.convert_first": QT_TRANSLATE_NOOP(
        "Problems", "{name} wrote through a form and is a contact yet. Make a client of this contact first."
    ),
    "appointment.known_elsewhere_only": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} is shown to their own team alone, and {branch} would not find them. Show them to everybody first.",
    ),
    "appointment.cannot_move": QT_TRANSLATE_NOOP(
        "Problems", "The appointment is “{before}” and cannot become “{after}”. Book a new one if it is needed."
    ),
    "appointment.another_day": QT_TRANSLATE_NOOP(
        "Problems", "The appointment is for {day}. Move it to today first, or admit without it."
    ),
    "appointment.nothing_to_book": QT_TRANSLATE_NOOP("Problems", "There is nothing to book. Choose a free time."),
    "appointment.reason_needed": QT_TRANSLATE_NOOP("Problems", "Say why it is cancelled: press the digit of a reason."),
    "appointment.not_yet_over": QT_TRANSLATE_NOOP(
        "Problems", "The appointment is at {at}: nobody is missing before that. Cancel or move it instead."
    ),
    "admission.services_needed": QT_TRANSLATE_NOOP("Problems", "An admission needs a service. Add one."),
    "admission.which_lead": QT_TRANSLATE_NOOP(
        "Problems", "{name} has several open leads: {leads}. Say which one this visit is for, or that it is for none."
    ),
    "waiting.cannot_move": QT_TRANSLATE_NOOP(
        "Problems", "On the waiting list this is “{before}” and cannot become “{after}”. Put the person there anew."
    ),
    "waiting.days_backwards": QT_TRANSLATE_NOOP(
        "Problems", "The last day, {last}, is before the first, {first}. Change one of them."
    ),
    "waiting.days_passed": QT_TRANSLATE_NOOP("Problems", "{last} is over already. Choose a later last day."),
    "message.opted_out": QT_TRANSLATE_NOOP(
        "Problems", "{name} does not want messages. Take the tick of the SMS away, and call instead."
    ),
    "message.no_mobile": QT_TRANSLATE_NOOP(
        "Problems", "{name} has no mobile number that works. Write one on the card, or take the tick of the SMS away."
    ),
    "message.text_needed": QT_TRANSLATE_NOOP("Problems", "A message needs a text."),
    "message.cannot_move": QT_TRANSLATE_NOOP(
        "Problems", "The message is “{before}” and cannot become “{after}” any more."
    ),
    "payment.amount_needed": QT_TRANSLATE_NOOP("Problems", "Write an amount greater than nothing."),
    "payment.refund_too_large": QT_TRANSLATE_NOOP(
        "Problems", "No more can go back than was paid. Write a smaller amount."
    ),
}
