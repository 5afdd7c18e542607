"""`crm-desktop bench`: how fast the program is, each figure beside its floor from the same run."""

from __future__ import annotations

import argparse
import importlib
import subprocess
import sys

# Figure → the module that measures it (and perhaps others beside it).
MEASURED_BY = {
    "start.shell": "start",
    "start.desk": "start",
    "lookup.phone": "lookup",
    "ring.lookup": "ring",
    "ring.card": "ring",
    "search.key": "search",
    "list.open": "lists",
    "list.page": "lists",
    "card.open": "card",
    "board.open": "board",
    "statement.open": "statement",
    "memory.million": "memory",
    "save.result": "save",
    "import.people": "importing",
    "gui.gap": "gap",
    "gui.gap.join": "sync_gap",
    "calendar.week": "calendar",
    "calendar.drag": "calendar",
    "slots.search": "slots",
    "sync.bootstrap": "sync_bootstrap",
    "sync.push": "sync_push",
    "sync.push.whole": "sync_push",
    "sync.latency": "sync_latency",
    "sync.rls_pull": "sync_rls",
    "sync.rls_push": "sync_rls",
    "sync.save": "sync_save",
    "sync.empty_pull": "sync_empty_pull",
    "sync.stations": "sync_stations",
    "sync.stations.cpu": "sync_stations",
    "sync.stations.memory": "sync_stations",
    "sync.stations.connections": "sync_stations",
}

SOAK = "soak"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "bench", help="measure the program on big bases", description=f"Figures: {', '.join(MEASURED_BY)}."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", type=_figure, help="all without a name; or soak")
    parser.add_argument("--minutes", type=float, default=10, metavar="N", help="how long soak goes on (default: 10)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--quick", action="store_true", help="a tenth of the size")
    parser.set_defaults(run=run)


def _figure(name: str) -> str:
    if name != SOAK and not figures_of(name):
        raise argparse.ArgumentTypeError(f"there is no figure {name}; there are: {', '.join(MEASURED_BY)}, {SOAK}")
    return name


def figures_of(name: str) -> list[str]:
    """The one of that name, or its whole family: "ring" is ring.lookup and ring.card."""
    return [name] if name in MEASURED_BY else [one for one in MEASURED_BY if one.startswith(f"{name}.")]


def run(args: argparse.Namespace) -> int:
    if args.names == [SOAK]:
        from crm_desktop.cli.bench.soak import soak

        return soak(args.minutes)
    names = [one for name in args.names if name != SOAK for one in figures_of(name)] or list(MEASURED_BY)
    modules = list(dict.fromkeys(MEASURED_BY[name] for name in names))
    if len(modules) == 1:
        _measure(modules[0], names, args)
        return 0
    # A process each: none inherits another's memory, threads or warm caches.
    codes = [_beside([name for name in names if MEASURED_BY[name] == module], args) for module in modules]
    return max(codes)


def _measure(module: str, names: list[str], args: argparse.Namespace) -> None:
    from crm_desktop.cli.bench.measure import QUICK, WHOLE

    for found in importlib.import_module(f"{__name__}.{module}").measure(QUICK if args.quick else WHOLE):
        if found.name in names:
            print(found.as_json() if args.json else found.as_line(), flush=True)


def _beside(names: list[str], args: argparse.Namespace) -> int:
    flags = [flag for flag, is_on in (("--json", args.json), ("--quick", args.quick)) if is_on]
    return subprocess.run([sys.executable, "-m", "crm_desktop", "bench", *names, *flags], check=False).returncode
