"""What stations ask, asked by hand: as somebody else, out of turn, past the door, with odd words."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import sql

from crm_desktop.sync.server.privileges import OPEN_FUNCTIONS
from tests.support.intruder import SECRET, UNCHANGED, World

pytestmark = pytest.mark.postgres

DENIED, ODD = "42501", "22P02"
NIL = "00000000-0000-0000-0000-000000000000"

AS_ANOTHER = [
    ("hello", "SELECT sync.hello(':theirs:', 'x', '0005', 0, '', NULL)", DENIED),
    ("enrol", "SELECT sync.enrol(':theirs:', 'x', '0005', 1)", DENIED),
    ("pull", "SELECT sync.pull(':theirs:', '1:1:', NULL, 0, 100)", DENIED),
    ("seen", "SELECT sync.seen(':theirs:', '1:1:')", DENIED),
    ("an empty push", "SELECT sync.push(':theirs:', '[]')", DENIED),
    ("a replayed push", "SELECT sync.push(':theirs:', '[{\"q\": 1, \"g\": 1, \"t\": \"person\", \"k\": \"U\","
     " \"pk\": \":person:\", \"c\": \"{}\"}]')", DENIED),
    ("their next number", "SELECT sync.push(':theirs:', '[{\"q\": 3, \"g\": 9, \"t\": \"lead\", \"k\": \"U\","
     " \"pk\": \":lead:\", \"c\": \"{}\"}]')", DENIED),
    ("as the staff", "SET ROLE crm_staff; SELECT sync.push(':theirs:', '[]')", DENIED),
    ("with their name set", "SET crm.login = ':other:'; SELECT sync.seen(':theirs:', '1:1:')", DENIED),
    ("as nobody", f"SELECT sync.pull('{NIL}', '1:1:', NULL, 0, 100)", "SY004"),
    ("as null", "SELECT sync.push(NULL, '[]')", "SY004"),
    ("as the founder", "SELECT sync.found_begin(':user:')", DENIED),
    ("as who has founded", "SELECT sync.found_end()", DENIED),
]  # fmt: skip

ODD_WORDS = [
    ("a cursor of words", "SELECT sync.pull(':mine:', 'x', NULL, 0, 1)", ODD),
    ("a cursor of nothing", "SELECT sync.pull(':mine:', '', NULL, 0, 1)", ODD),
    ("a cursor of SQL", "SELECT sync.pull(':mine:', '1:1:''; SELECT 1 --', NULL, 0, 1)", ODD),
    ("a cursor that ends before it begins", "SELECT sync.pull(':mine:', '5:3:', NULL, 0, 1)", ODD),
    ("a cursor of the future", "SELECT sync.pull(':mine:', '1:99999999999:', NULL, 0, 1)", "SY002"),
    ("no cursor", "SELECT sync.pull(':mine:', NULL, NULL, 0, 1)", "SY002"),
    ("an end of words", "SELECT sync.pull(':mine:', '1:1:', 'x', 0, 1)", ODD),
    ("an end in the future", "SELECT sync.pull(':mine:', '1:1:', '1:99999999999:', 0, 1)", "SY002"),
    ("everything since ever", "SELECT sync.pull(':mine:', '3:3:', NULL, 0, 2147483647)", UNCHANGED),
    ("everything since ever, by pages", "SELECT sync.pull(':mine:', '3:3:', pg_current_snapshot()::text, 0, 20000)",
     UNCHANGED),
    ("a page of minus five", "SELECT sync.pull(':mine:', '3:3:', NULL, -9223372036854775808, -5)", UNCHANGED),
    ("a limit beyond numbers", "SELECT sync.pull(':mine:', '3:3:', NULL, 0, 99999999999)", "42883"),
    ("a seen cursor of words", "SELECT sync.seen(':mine:', 'x')", ODD),
    ("hello with an odd cursor", "SELECT sync.hello(':mine:', 'desk', '0005', 0, 'no hex', '5:3:')", UNCHANGED),
    ("a station without a name", f"SELECT sync.enrol('{NIL}', NULL, '0005', 1)", "23502"),
    ("a first number out of range", f"SELECT sync.enrol('{NIL}', 'x', '0005', -9223372036854775808)", "22003"),
    ("an id of words", "SELECT sync.pull('somebody', '1:1:', NULL, 0, 1)", ODD),
    ("a push of a text", "SELECT sync.push(':mine:', '\"x\"')", "SY005"),
    ("a push of null", "SELECT sync.push(':mine:', NULL)", "SY005"),
    ("a push with a zero byte", r"""SELECT sync.push(':mine:', '[{"c": "\u0000"}]')""", "22P05"),
    ("a push of half a letter", r"""SELECT sync.push(':mine:', '[{"c": "\ud800"}]')""", ODD),
    ("a push of brackets", "SELECT sync.push(':mine:', repeat('[', 200000)::jsonb)", "54001"),
    ("a push of a million nothings",
     "SELECT sync.push(':mine:', ('[' || repeat('{},', 200000) || '{}]')::jsonb)", "SY005"),
    ("a push of a giant text", "SELECT sync.push(':mine:', to_jsonb(repeat('x', 20000000)))", "SY005"),
    ("a push of a number far ahead", "SELECT sync.push(':mine:', '[{\"q\": 9223372036854775807, \"g\": 1, \"t\": \"x\","
     " \"k\": \"I\", \"pk\": \":person:\", \"c\": \"{}\"}]')", "SY005"),
    ("a push of a number long gone", "SELECT sync.push(':mine:', '[{\"q\": -5, \"g\": 1, \"t\": \"x\", \"k\": \"I\","
     " \"pk\": \":person:\", \"c\": \"{}\"}]')", "SY001"),
    ("a push under a snapshot", "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT sync.push(':mine:', '[]')", "25001"),
    ("a push under serial order", "BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT sync.push(':mine:', '[]')", "25001"),
    ("a push that only reads", "BEGIN READ ONLY; SELECT sync.push(':mine:', '[]')", "25006"),
    ("a push in a block that catches",
     "DO $$ BEGIN PERFORM sync.push(':theirs:', '[]'); EXCEPTION WHEN insufficient_privilege THEN"
     " RAISE WARNING '%', SQLERRM; END $$", UNCHANGED),
]  # fmt: skip

FORGED = [
    ("a person of another branch", "person", ":person:", "U", '{"notes": ["x", "mine"]}'),
    ("a lead of another branch, for oneself", "lead", ":lead:", "U", '{"owner_id": [null, ":user:"]}'),
    ("an id of another branch, taken over", "person", ":person:", "I", '{"given_name": "mine"}'),
    ("a right", "role_right", ":person:", "I", '{"right": "staff.change", "scope": "all"}'),
    ("money", "payment", ":person:", "I", '{"amount": 1}'),
    ("the archive", "sync.op", ":person:", "U", '{"payload": ["x", null]}'),
    ("a login", "principal", ":person:", "U", '{"is_founder": [0, 1]}'),
    ("a stamp", "branch", ":south:", "U", '{"updated_by": [null, ":user:"]}'),
    ("bidi and no space", "person\u202e", ":person:", "I", '{"given_name\u200b": "\u2066x"}'),
]  # fmt: skip


@pytest.mark.parametrize(
    ("attempt", "expected"),
    [
        pytest.param(attempt, expected, id=f"{kind}: {name}")
        for kind, attempts in (("as another", AS_ANOTHER), ("odd words", ODD_WORDS))
        for name, attempt, expected in attempts
    ],
)
def test_an_attempt_comes_to_nothing(world: World, attempt: str, expected: str) -> None:
    """sync.md, who may do what: a client is its person's, and what is odd is an error and no more."""
    came, told, changed = world.left_a_trace(attempt)
    assert came == expected, told
    assert not changed
    assert SECRET not in told


@pytest.mark.parametrize(("table", "key", "kind", "payload"), [one[1:] for one in FORGED], ids=[o[0] for o in FORGED])
def test_a_forged_operation_is_refused_and_tells_nothing(
    world: World, table: str, key: str, kind: str, payload: str
) -> None:
    """And it is archived under the name of whoever sent it."""
    desk = world.desk
    desk.say(table, world.worded(key), kind, world.worded(payload), 1)
    told = desk.verdict()
    assert told["s"] == "refused", told
    assert SECRET not in repr(told)
    asked = "SELECT login, status FROM sync.op WHERE client_id = %s AND seq = %s"
    assert world.central.ask(asked, desk.client, desk.last) == [(world.sara.login, "refused")]


def test_what_somebody_else_sent_is_not_done_again_under_ones_own_name(world: World) -> None:
    """The very operations of Reza, from Sara's client."""
    before = world.central.ask("SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM person p")
    for op in world.other.sent:
        world.desk.last += 1
        world.desk.waiting.append({**op, "q": world.desk.last})
    assert {(one["s"], one["row"]) for one in world.desk.verdicts()} == {("refused", None)}
    assert world.central.ask("SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM person p") == before


def test_no_inner_function_can_be_called(world: World) -> None:
    """Each of them, by its own name and types: also those that nobody has written yet."""
    functions = world.central.ask(
        "SELECT pronamespace::regnamespace || '.' || proname, proargtypes::regtype[]::text[], prorettype <> 'trigger'"
        "::regtype FROM pg_proc WHERE pronamespace IN ('sync'::regnamespace, 'sec'::regnamespace) ORDER BY 1"
    )
    closed = [one for one in functions if one[0] not in OPEN_FUNCTIONS or one[0].startswith("sec.")]
    assert len(closed) > 50
    assert {"sync.apply_op", "sync.refuse", "sync.archive", "sync.stamp", "sec.make_login", "sec.me"} <= {
        name for name, _, _ in closed
    }
    with world.central.connect(world.sara) as connection:
        for name, types, _ in closed:
            values = sql.SQL(", ").join(sql.SQL("NULL::" + kind) for kind in types)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(sql.SQL("SELECT {}({})").format(sql.SQL(name), values))
