"""Every figure comes, whole and well-formed; how fast anything is, no test says."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from crm_desktop.cli.bench import MEASURED_BY, figures_of, postgres
from crm_desktop.cli.bench.measure import FIELDS, Scale, Target, figure, largest

TINY = Scale(0.0003)
LARGEST_ONLY = {
    "memory.million", "gui.gap", "gui.gap.join", "sync.stations.cpu", "sync.stations.memory",
    "sync.stations.connections",
}  # fmt: skip
WITH_FLOOR = {
    "start.shell", "start.desk", "lookup.phone", "save.result", "import.people", "sync.bootstrap", "sync.push",
    "sync.push.whole", "sync.latency", "sync.rls_pull", "sync.rls_push",
}  # fmt: skip


def test_a_family_of_figures_is_measured_by_its_name() -> None:
    """commands.md, Benchmarks: `bench ring`; a name that stands for itself stands for nothing else."""
    assert figures_of("ring") == ["ring.lookup", "ring.card"]
    assert figures_of("sync.stations") == ["sync.stations"]
    assert figures_of("rin") == []


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.mark.parametrize("module", sorted(set(MEASURED_BY.values())))
def test_each_figure_is_measured_and_well_formed(
    module: str, cache: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """commands.md, Benchmarks: one JSON object a figure, what does not apply is null."""
    if module.startswith("sync_") and postgres.programs() is None:
        pytest.skip("there is no PostgreSQL server here; ./run.sh test installs one")
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    found = list(importlib.import_module(f"crm_desktop.cli.bench.{module}").measure(TINY))
    assert {one.name for one in found} == {name for name, at in MEASURED_BY.items() if at == module}
    for one in found:
        told = json.loads(one.as_json())
        assert list(told) == ["name", "unit", *FIELDS]
        numbers = {"max"} if one.name in LARGEST_ONLY else {"p50", "p95", "p99", "max"}
        if one.name in WITH_FLOOR:
            numbers |= {"floor", "ratio"}
        elif one.name in ("gui.gap", "gui.gap.join"):
            numbers.add("floor")  # the longest wait of a process that does nothing
        assert {name for name in FIELDS if told[name] is not None} == numbers
        assert all(told[name] > 0 for name in numbers)


def test_a_figure_is_its_percentiles_and_their_ratio_to_the_floor() -> None:
    """commands.md, Benchmarks: ratio = p50 / floor, the floor measured in the same run."""
    found = figure("lookup.phone", [float(n) for n in range(1, 101)], Target(ratio=5), floor=[10.0, 20.0, 30.0])
    assert (found.p50, found.p95, found.max, found.floor) == (51.0, 96.0, 100.0, 20.0)
    assert found.ratio == pytest.approx(2.55)
    assert found.is_met


@pytest.mark.parametrize(("value", "is_met"), [(400.0, True), (400.1, False)])
def test_a_target_is_missed_by_anything_above_it(value: float, is_met: bool) -> None:
    """commands.md, Benchmarks: at most, not about."""
    assert largest("memory.million", value, Target(max=400), "MB").is_met is is_met


def test_without_a_server_it_is_said_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """commands.md, Benchmarks: a bench that cannot be run says so, and does not measure something else."""
    monkeypatch.setattr(postgres, "programs", lambda: None)
    with pytest.raises(postgres.NoServerHere), postgres.running():
        pass
