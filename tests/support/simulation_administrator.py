"""What an administrator does at a simulated server: changes by SQL, past every program, and copies put back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from psycopg import sql

from tests.support.simulation_clinic import PEOPLE
from tests.support.simulation_ground import Ground
from tests.support.simulation_model import ByHand
from tests.support.simulation_server import server_rows
from tests.support.simulation_steps import Choice, Nothing


@dataclass
class Administrator:
    """Deeds are named as the steps name them; `names` is what rows are called in the story."""

    ground: Ground
    names: dict[str, str]
    by_hand: list[ByHand] = field(default_factory=list)
    copied: tuple[int, int] | None = None  # operations and changes by hand at the time of the copy

    def __call__(self, choice: Choice) -> str:
        return str(getattr(self, choice.step.deed)(choice))

    def copy_server(self, _: Choice) -> str:
        self.ground.central.keep("copy")
        self.copied = self.ground.central.last_op(), len(self.by_hand)
        return "the server is copied"

    def put_back(self) -> int:
        """The copy takes the server's place; the last operation that it has. Nothing, if there is none."""
        if self.copied is None:
            raise Nothing
        self.ground.central.restore("copy")
        last, kept = self.copied
        del self.by_hand[kept:]
        return last

    def _by_sql(self, table: str, key: str, changes: dict[str, Any]) -> None:
        admin, after = self.ground.central.admin, self.ground.central.last_op()
        sets = sql.SQL(", ").join(
            sql.SQL("{} = {}").format(sql.Identifier(name), sql.Literal(value)) for name, value in changes.items()
        )
        admin.execute(
            sql.SQL("update public.{} set {} where id = {}").format(sql.Identifier(table), sets, sql.Literal(UUID(key)))
        )
        self.by_hand.append(ByHand(after, table, key, changes))

    def _newest(self, table: str) -> list[str]:
        asked = sql.SQL("select id from public.{} where deleted_at is null order by created_at desc, id limit 6")
        return [key.hex for (key,) in self.ground.central.admin.execute(asked.format(sql.Identifier(table)))]

    def _name(self, key: str) -> str:
        return self.names.get(key, key[:4])

    def admin_edit(self, choice: Choice) -> str:
        key = choice.of(self._newest("person"))
        self._by_sql("person", key, {"warning": f"by hand {choice.step.number}"})
        return f"the administrator edits {self._name(key)} by SQL"

    def admin_cancel(self, choice: Choice) -> str:
        key = choice.of(self._newest("appointment"))
        self._by_sql("appointment", key, {"status": "cancelled"})
        return f"the administrator cancels {self._name(key)} by SQL"

    def change_branch(self, choice: Choice) -> str:
        cast = self.ground.clinic.cast
        key, branch = choice.of([user.hex for user in cast.users]), choice.value(cast.branches)
        self._by_sql("user_account", key, {"branch_id": branch.hex})
        person = [user.hex for user in cast.users].index(key)
        return f"{PEOPLE[person][0].title()} now works in branch {cast.branches.index(branch) + 1}"

    def change_role(self, choice: Choice) -> str:
        clinic = self.ground.clinic
        rows = server_rows(self.ground.central.admin, ("user_role",))["user_role"]
        key = choice.of(sorted(rows))
        is_manager = rows[key]["role_id"] == clinic.manager.hex
        self._by_sql("user_role", key, {"role_id": (clinic.receptionist if is_manager else clinic.manager).hex})
        person = [user.hex for user in clinic.cast.users].index(rows[key]["user_id"])
        return f"{PEOPLE[person][0].title()} becomes {'receptionist' if is_manager else 'manager'}"
