"""What keeps the web telephone from working at this station, each with what to do about it."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem


class WebPhoneNotInstalled(Problem):
    code = "telephony.web_not_installed"


class WebPhoneLibraryMissing(Problem):
    """facts: libraries"""

    code = "telephony.web_library_missing"


class WebPhoneNotAsRoot(Problem):
    code = "telephony.web_not_as_root"


class WebPhoneSandboxForbidden(Problem):
    code = "telephony.web_sandbox_forbidden"


class WebPhoneNeedsRestart(Problem):
    code = "telephony.web_needs_restart"


class WebAddressWrong(Problem):
    code = "telephony.web_address_wrong"


class WebCertificateUnknown(Problem):
    """facts: server, fingerprint"""

    code = "telephony.web_certificate_unknown"


class WebCertificateChanged(Problem):
    """facts: server, fingerprint"""

    code = "telephony.web_certificate_changed"
