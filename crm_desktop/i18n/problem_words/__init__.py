"""The sentence of every refusal by its code, a table a room; the facts stand in braces by their names."""

from __future__ import annotations

from crm_desktop.i18n.problem_words import (
    calls,
    conflicts,
    deals,
    files,
    imports,
    joining,
    leads,
    people,
    process,
    schedule,
    server,
    staff,
    station,
    store,
    sync,
    tasks,
    telephones,
    telephony,
    typed,
    visits,
)

# Strings; Qt types its marker as object.
SENTENCES: dict[str, object] = {
    **typed.WORDS,
    **station.WORDS,
    **store.WORDS,
    **sync.WORDS,
    **conflicts.WORDS,
    **files.WORDS,
    **imports.WORDS,
    **joining.WORDS,
    **process.WORDS,
    **tasks.WORDS,
    **telephones.WORDS,
    **telephony.WORDS,
    **leads.WORDS,
    **deals.WORDS,
    **calls.WORDS,
    **people.WORDS,
    **staff.WORDS,
    **server.WORDS,
    **schedule.WORDS,
    **visits.WORDS,
}
