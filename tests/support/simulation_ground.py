"""What all stories begin from: the server as it is then, and a joined base for each person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.support.simulation_central import StoryCentral
from tests.support.simulation_clinic import Clinic0
from tests.support.simulation_server import Rows


@dataclass
class Ground:
    """What stories share: the server, a joined base a person, and what the server had at the beginning."""

    central: StoryCentral
    clinic: Clinic0
    joined: list[Path]
    beginning: Rows

    def dsn(self, person: int) -> str:
        return self.central.dsn.replace("://crm@", f"://{self.clinic.login(person)}@")
