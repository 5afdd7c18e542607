"""Only a request that is open and stands for itself is worked on (domain.md 4)."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.request import OPEN_REQUESTS, Request


class RequestClosed(Problem):
    code = "request.closed"


class RequestMerged(Problem):
    """It is only a sign to the request it was merged into."""

    code = "request.merged"


def require_open_request(request: Request) -> None:
    if request.merged_into_id is not None:
        raise RequestMerged
    if request.status not in OPEN_REQUESTS:
        raise RequestClosed(status=request.status.value)
