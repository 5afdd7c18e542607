"""Who opened the recording of a talk, and when: written before it is opened, and never changed or taken away (P27)."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Moment, link


class RecordingHearing(Synced):
    """One opening is one row; of whom the talk was, and who may hear it, the call says."""

    __tablename__ = "recording_hearing"

    call_id: Mapped[UUID] = link("call")
    user_id: Mapped[UUID] = link("user_account", index=False)
    heard_at: Mapped[Moment]
