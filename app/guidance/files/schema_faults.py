# SPDX-License-Identifier: Apache-2.0
"""Validation errors of the models, said in words that tell an author what to do."""

from collections.abc import Iterator, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.guidance.faults import Fault, shown
from app.guidance.files.locating import Path

_ADVICE: Mapping[str, str] = {
    "missing": "this key is missing; add it",
    "extra_forbidden": "this key is not known here; remove it or correct its spelling",
    "string_type": "write a text in quotation marks",
    "bool_type": "write true or false",
    "int_type": "write a whole number",
    "date_type": "write a day, such as 2026-11-01, without quotation marks",
    "tuple_type": "write a list in square brackets",
    "model_type": "write a table",
    "model_attributes_type": "write a table",
    "dict_type": "write a table",
    "union_tag_not_found": "add kind, which says how the prompt is answered",
    "union_tag_invalid": "kind is one of {expected_tags}",
    "literal_error": "use {expected}",
    "string_too_long": "use at most {max_length} characters",
    "string_pattern_mismatch": "use one capital letter",
    "too_short": "give at least {min_length}",
    "too_long": "give at most {max_length}",
    "greater_than_equal": "use {ge} or more",
    "less_than_equal": "use {le} or less",
    "guidance": "{message}",
}


def schema_faults(
    error: ValidationError, raw: Mapping[str, object], root_kind: str
) -> Iterator[tuple[Fault, Path]]:
    """The faults of a validation, each with the path of the key that it is about.

    ``raw`` is the file as it was read; ``root_kind`` names what the file itself is.
    """
    details = error.errors(include_url=False)
    inner = {detail["loc"][:-depth] for detail in details for depth in (1, 2)}
    for detail in details:
        # A list is also called too short when what is wrong is only its one item.
        if detail["type"] != "too_short" or detail["loc"] not in inner:
            yield _schema_fault(detail, raw, root_kind)


def _schema_fault(
    detail: ErrorDetails, raw: Mapping[str, object], root_kind: str
) -> tuple[Fault, Path]:
    where = _without_tag(detail["loc"])
    kind, item, rest = _subject(where, raw, root_kind)
    key = ".".join(str(part) for part in rest if isinstance(part, str))
    return Fault(_advice(detail), "error", kind, shown(item), shown(key)), where


def _subject(where: Path, raw: Mapping[str, object], root_kind: str) -> tuple[str, str, Path]:
    if len(where) >= 2 and isinstance(where[0], str) and isinstance(where[1], int):
        tables = raw.get(where[0])
        if isinstance(tables, list) and isinstance(tables[where[1]], dict):
            name = tables[where[1]].get("id", f"number {where[1] + 1}")
            return where[0], str(name), where[2:]
    root_id = raw.get("id", "") if root_kind else ""
    return root_kind, str(root_id), where


def _without_tag(where: Path) -> Path:
    """The path without the answer kind that pydantic puts after ``answer``."""
    if "answer" in where:
        at = where.index("answer")
        return where[: at + 1] + where[at + 2 :]
    return where


def _advice(detail: ErrorDetails) -> str:
    kind = detail["type"]
    if kind == "too_long" and isinstance(detail["input"], str):
        kind = "string_too_long"
    template = _ADVICE.get(kind)
    # Only the values are the author's text, and format never reads those as templates.
    said = detail["msg"] if template is None else template.format_map(detail.get("ctx", {}))
    return " ".join(said.split())
