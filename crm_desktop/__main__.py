"""Starts the program from the command line: `python -m crm_desktop`."""

import sys

if __name__ == "__main__":
    if sys.argv[1:2] == ["--read-file"]:
        # A frozen program is its own reader child; nothing else is imported for it.
        from crm_desktop.files.worker import main as read_file

        read_file()
        sys.exit()
    if sys.argv[1:2] == ["--telephone"]:
        # And its own telephone, which speaks SIP in a process of its own.
        from crm_desktop.telephony.engines.sip.child import main as telephone

        telephone()
        sys.exit()
    from crm_desktop.cli.main import main

    sys.exit(main())
