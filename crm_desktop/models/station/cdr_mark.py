"""How far this station has read an exchange's own records of calls."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Local
from crm_desktop.models.columns import Moment


class CdrMark(Local):
    """Reading begins an hour before it: a record is written when its call is over, so an older one may come later."""

    __tablename__ = "cdr_mark"

    pbx: Mapped[str] = mapped_column(String(40), primary_key=True)
    read_until_at: Mapped[Moment]
