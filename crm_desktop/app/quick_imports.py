"""Keeps Qt's bindings from reading the source of every module that is imported: a third of the time to the desk."""

from __future__ import annotations

import gc
from types import ModuleType

OURS = "crm_desktop"


def spare_imports() -> None:
    """To be called before the program's own modules are imported.

    PySide6 looks into each imported module's source for its own name, because the module might ask for snake_case
    names. None of ours does, and no library of ours uses Qt.

    The collector waits as well, because all that is made from here on stays; run_window sets it to work again.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401  it brings the bindings' support

    try:
        from shibokensupport import feature  # type: ignore[import-not-found]  # lies inside the bindings' own library
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _is_ours


def _is_ours(module: ModuleType) -> bool:
    return module.__name__.startswith(OURS)
