"""Whether the web telephone can work at this station, and what QtWebEngine must be told before it is loaded.

Nothing here loads QtWebEngine: the settings ask `why_not` of a telephone that nobody has chosen.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.engines.web.problems import (
    WebPhoneLibraryMissing,
    WebPhoneNeedsRestart,
    WebPhoneNotAsRoot,
    WebPhoneNotInstalled,
    WebPhoneSandboxForbidden,
)

MODULE = "PySide6.QtWebEngineCore"
FLAGS_VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"
NO_SANDBOX_VARIABLE = "QTWEBENGINE_DISABLE_SANDBOX"
FLAGS = (
    "--disable-gpu",  # nothing is ever drawn; saves 60 MB
    # A page that nobody sees has its timers slowed down to one a minute, and would forget to register again.
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    # An exchange cannot resolve the made-up names that hide a browser's addresses from web sites.
    "--disable-features=WebRtcHideLocalIpsWithMdns,IntensiveWakeUpThrottling",
)
# apt's names for them stand in run.sh.
LIBRARIES = (
    "libnss3.so libsmime3.so libnspr4.so libasound.so.2 libXcomposite.so.1 libXdamage.so.1 libXrandr.so.2 "
    "libXtst.so.6 libxkbfile.so.1 libgbm.so.1"
).split()
_USERNS_FORBIDDEN = (
    (Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"), "1"),
    (Path("/proc/sys/kernel/unprivileged_userns_clone"), "0"),
    (Path("/proc/sys/user/max_user_namespaces"), "0"),
)


def prepare() -> None:
    """To be called before there is a QApplication. Does something only where the extra is installed.

    Qt wants graphics to be shared from the first window on. That costs start-up time, so nobody else pays for it; and
    whether the web telephone is chosen stands in the encrypted base, which nobody can read so early.
    """
    if _is_installed():
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def set_flags() -> None:
    """Before QtWebEngine is loaded; what an administrator gave stays."""
    given = os.environ.get(FLAGS_VARIABLE, "")
    os.environ[FLAGS_VARIABLE] = " ".join([*(flag for flag in FLAGS if flag not in given), given]).strip()


def why_not(is_prepared: Callable[[], bool] | None = None, platform: str = sys.platform) -> Problem | None:
    """None where the web telephone can start now."""
    if not _is_installed():
        return WebPhoneNotInstalled()
    if platform == "linux":
        return _why_not_on_linux()
    return None if (is_prepared or _is_prepared)() else WebPhoneNeedsRestart()


def _why_not_on_linux() -> Problem | None:
    """Without a screen of its own the page needs no preparation here; Windows was not tried."""
    if missing := [name for name in LIBRARIES if not _is_loadable(name)]:
        return WebPhoneLibraryMissing(libraries=", ".join(missing))
    if os.environ.get(NO_SANDBOX_VARIABLE):
        return None
    # Chromium would end the whole program in both cases.
    if os.geteuid() == 0:
        return WebPhoneNotAsRoot()
    return WebPhoneSandboxForbidden() if _is_sandbox_forbidden() else None


def _is_installed() -> bool:
    try:
        return importlib.util.find_spec(MODULE) is not None
    except (ModuleNotFoundError, ValueError):
        return False


def _is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _is_sandbox_forbidden() -> bool:
    return any(path.exists() and path.read_text().strip() == word for path, word in _USERNS_FORBIDDEN)


def _is_prepared() -> bool:
    return QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
