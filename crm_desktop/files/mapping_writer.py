"""Writes maps as TOML that people can read and change, and that reads back as the same map."""

from __future__ import annotations

from collections.abc import Mapping as Names

from crm_desktop.files.mapping import FieldSource, IfBad, Mapping


def write_mapping(mapping: Mapping) -> str:
    """TOML that mapping_file.parse_mapping reads back as the same map."""
    options, formats = mapping.options, mapping.formats
    source = {"encoding": options.encoding, "delimiter": options.delimiter, "sheet": options.sheet}
    sections: list[tuple[str, Names[str, object]]] = [
        ("source", source | {"header": options.has_header}),
        ("formats", {"dates": formats.dates, "decimal": formats.decimal, "thousands": formats.thousands}),
    ]
    for name, join in mapping.joins.items():
        sections.append((f"join.{_quoted(name)}", {"file": join.file, "key": join.key, "on": join.on}))
    sections.append(("fields", {name: _written_field(given) for name, given in mapping.fields.items()}))
    for name, words in mapping.values.items():
        sections.append((f"values.{_quoted(name)}", words))
    if step := mapping.next_step:
        plain = {"template": step.template, "in_days": step.in_days, "performer": step.performer}
        sections.append(("next_step", plain | {"when": dict(step.when)}))
    lines = [f"kind = {_quoted(mapping.kind)}"]
    for title, entries in sections:
        lines += ["", f"[{title}]"]
        lines += [f"{_quoted(key)} = {_written(value)}" for key, value in entries.items() if value is not None]
    return "\n".join(lines) + "\n"


def _written_field(given: FieldSource) -> object:
    if given.column is not None and given.if_bad is IfBad.REFUSE:
        return given.column
    parts = {"column": given.column, "constant": given.constant, "template": given.template}
    if given.if_bad is not IfBad.REFUSE:
        parts["if_bad"] = given.if_bad.value
    return {key: value for key, value in parts.items() if value is not None}


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_quoted(key)} = {_written(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_written(one) for one in value) + "]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    body = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in body) + '"'
