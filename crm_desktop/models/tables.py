"""All tables at once: for what goes by the metadata. A screen that only reads imports its own nouns, and starts sooner.

The package itself imports none of them: two threads that each import a part of it would wait for each other for ever.
"""

from crm_desktop.models.admin import branch, channel, dictionary, holiday, night_run, role, shift, team, user
from crm_desktop.models.base import Base, Local, Synced
from crm_desktop.models.calls import agent_state, call, call_mark, callback_item, phone_line, recording_hearing
from crm_desktop.models.deals import deal, deal_type, transition_rule
from crm_desktop.models.messages import message
from crm_desktop.models.money import payment, service
from crm_desktop.models.notes import attachment, comment, notification, tag, timeline
from crm_desktop.models.people import alert, category_field, family, organization, person, phone
from crm_desktop.models.station import cdr_mark, draft, import_batch, outbox, search_row
from crm_desktop.models.visits import admission, appointment, provider, room, slot_hold, wait_entry
from crm_desktop.models.work import lead, next_step, request, result, task, task_template

__all__ = ["Base", "Local", "Synced"]

# Named so that the imports above, made for their side effect on the metadata, read as used.
NOUNS = (
    (branch, channel, dictionary, holiday, night_run, role, shift, team, user),
    (agent_state, call, call_mark, callback_item, phone_line, recording_hearing),
    (deal, deal_type, transition_rule),
    (message,),
    (payment, service),
    (attachment, comment, notification, tag, timeline),
    (alert, category_field, family, organization, person, phone),
    (cdr_mark, draft, import_batch, outbox, search_row),
    (admission, appointment, provider, room, slot_hold, wait_entry),
    (lead, next_step, request, result, task, task_template),
)
