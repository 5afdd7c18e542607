"""What the page of joining asks for and is answered: plain facts between the page and the builder."""

from __future__ import annotations

from collections.abc import Callable

from crm_desktop.sync.joining_facts import IsStopped, ServerToJoin, Tell
from crm_desktop.views.login.new_clinic import Founded

# Joins, tells how far it is, and looks now and then whether it should stop. Runs on an errand lane; raises Problems.
Join = Callable[[ServerToJoin, Tell, IsStopped], Founded]
