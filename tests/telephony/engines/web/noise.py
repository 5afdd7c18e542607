"""What Chromium says of a machine without graphics and sound; it is no fault of ours."""

from __future__ import annotations

import pytest

QUIET = pytest.mark.qt_log_ignore(
    "QRhi", "RHI", "Vulkan", "GBM", "Sandboxing disabled", "GPUInfo", "This plugin does not support", extend=True
)
