"""Reads maps from TOML, strictly: a key that is not known is an error and is named."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from crm_desktop.files.date_patterns import UnknownPatternError, check_pattern
from crm_desktop.files.mapping import FieldSource, IfBad, Join, Mapping, NextStep
from crm_desktop.files.problems import MapBroken, MapMissing
from crm_desktop.files.rows import ReadOptions
from crm_desktop.files.values import Formats


class _WrongError(Exception):
    """Where in the map something is wrong."""


def load_mapping(path: Path) -> Mapping:
    """Raises MapMissing, MapBroken and what Mapping.check raises."""
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise MapMissing(name=path.name) from error
    except (OSError, UnicodeDecodeError) as error:
        raise MapBroken(name=path.name, reason=str(error)) from error
    return parse_mapping(text, path.name)


def parse_mapping(text: str, name: str = "") -> Mapping:
    """Raises MapBroken and what Mapping.check raises."""
    try:
        mapping = _mapping(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise MapBroken(name=name, reason=str(error)) from error
    except UnknownPatternError as error:
        raise MapBroken(name=name, reason=f"formats.dates: {error}") from error
    except _WrongError as error:
        raise MapBroken(name=name, reason=str(error)) from error
    mapping.check()
    return mapping


def _mapping(tree: dict[str, Any]) -> Mapping:
    _only(tree, "", ("kind", "source", "formats", "join", "fields", "values", "next_step"))
    fields = {name: _field(name, given) for name, given in _table(tree, "fields").items()}
    values = {name: _words(f"values.{name}", given) for name, given in _table(tree, "values").items()}
    joins = {name: _join(name, given) for name, given in _table(tree, "join").items()}
    return Mapping(
        kind=_text(tree.get("kind"), "kind"),
        fields=fields,
        options=_options(_table(tree, "source")),
        formats=_formats(_table(tree, "formats")),
        values=values,
        joins=joins,
        next_step=_next_step(_table(tree, "next_step")) if "next_step" in tree else None,
    )


def _options(given: dict[str, Any]) -> ReadOptions:
    _only(given, "source", ("encoding", "delimiter", "header", "sheet"))
    texts = {key: _text(given[key], f"source.{key}") for key in ("encoding", "delimiter", "sheet") if key in given}
    if len(texts.get("delimiter", ",")) != 1 or texts.get("delimiter") in ('"', "\n", "\r", "\0"):
        raise _WrongError("source.delimiter")
    header = given.get("header", True)
    if not isinstance(header, bool):
        raise _WrongError("source.header")
    return ReadOptions(has_header=header, **texts)


def _formats(given: dict[str, Any]) -> Formats:
    _only(given, "formats", ("dates", "decimal", "thousands"))
    dates = given.get("dates", list(Formats().dates))
    if not isinstance(dates, list) or not dates:
        raise _WrongError("formats.dates")
    for pattern in dates:
        check_pattern(_text(pattern, "formats.dates"))
    decimal = _text(given.get("decimal", "."), "formats.decimal")
    thousands = given.get("thousands", "," if decimal == "." else ".")
    if len(decimal) != 1 or not isinstance(thousands, str) or len(thousands) > 1 or decimal == thousands:
        raise _WrongError("formats.decimal")
    return Formats(tuple(dates), decimal, thousands)


def _field(name: str, given: object) -> FieldSource:
    at = f"fields.{name}"
    if isinstance(given, str):
        return FieldSource(column=given)
    if not isinstance(given, dict):
        raise _WrongError(at)
    _only(given, at, ("column", "constant", "template", "if_bad"))
    texts = {key: _text(given[key], f"{at}.{key}") for key in ("column", "constant", "template") if key in given}
    if len(texts) != 1:
        raise _WrongError(at)
    try:
        return FieldSource(**texts, if_bad=IfBad(given.get("if_bad", IfBad.REFUSE.value)))
    except ValueError:
        raise _WrongError(f"{at}.if_bad") from None


def _join(name: str, given: object) -> Join:
    at = f"join.{name}"
    if not isinstance(given, dict):
        raise _WrongError(at)
    _only(given, at, ("file", "key", "on"))
    file = _text(given.get("file"), f"{at}.file")
    # A map may come from a stranger: it names files beside the imported one and no others.
    if file != Path(file).name or "\\" in file or file in ("", ".."):
        raise _WrongError(f"{at}.file")
    key = _text(given.get("key"), f"{at}.key")
    return Join(file, key, _text(given.get("on", key), f"{at}.on"))


def _next_step(given: dict[str, Any]) -> NextStep:
    _only(given, "next_step", ("template", "in_days", "performer", "when"))
    days = given.get("in_days", 0)
    if not isinstance(days, int) or isinstance(days, bool) or not 0 <= days <= 3650:
        raise _WrongError("next_step.in_days")
    when: dict[str, tuple[str, ...]] = {}
    for name, words in _table(given, "when").items():
        words = [words] if isinstance(words, str) else words
        if not isinstance(words, list):
            raise _WrongError(f"next_step.when.{name}")
        when[name] = tuple(_text(word, f"next_step.when.{name}") for word in words)
    performer = _text(given["performer"], "next_step.performer") if "performer" in given else None
    return NextStep(_text(given.get("template"), "next_step.template"), days, performer, when)


def _words(at: str, given: object) -> dict[str, str]:
    if not isinstance(given, dict):
        raise _WrongError(at)
    return {word: _text(ours, f"{at}.{word}") for word, ours in given.items()}


def _table(tree: dict[str, Any], name: str) -> dict[str, Any]:
    found = tree.get(name, {})
    if not isinstance(found, dict):
        raise _WrongError(name)
    return found


def _only(given: dict[str, Any], at: str, known: tuple[str, ...]) -> None:
    for key in given:
        if key not in known:
            raise _WrongError(f"{at}.{key}" if at else key)


def _text(given: object, at: str) -> str:
    if not isinstance(given, str):
        raise _WrongError(at)
    return given
