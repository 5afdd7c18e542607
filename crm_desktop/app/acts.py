"""What a global key or the palette asks of the window, by the name of its act; all else is a dialog of that name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from crm_desktop.views.shell.main_window import MainWindow


def do_act(act: str, window: MainWindow, open_dialog: Callable[[str, Mapping[str, Any]], None]) -> None:
    page = window.page(window.current)
    if act.startswith("screen:"):
        window.open_screen(act.removeprefix("screen:"))
    elif act == "search":
        window.top_bar.search.setFocus()
        window.top_bar.search.selectAll()
    elif act == "new_here":
        if page is None or not page.new_asked():
            window.top_bar.new.click()
    elif act == "back":
        if page is not None:
            page.take_focus()
    else:
        open_dialog(act, {})
