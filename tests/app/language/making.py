# SPDX-License-Identifier: Apache-2.0
"""Makes checkers for tests: small ones, and the one of the bundled pack."""

import tomllib
from functools import cache
from importlib import resources as bundled
from typing import Any

from app.language.matching import Checker, compile_rules
from app.language.rules import Rule, WordSets

SETS: WordSets = {
    "victim": ("victim|she", "injured-party"),
    "suspect": ("suspect|accused",),
    "either": ("he|they",),
    "others": ("officer|officers|i|we", "club"),
    "said": ("says|said|told",),
    "suspect-account": ("<suspect> _? <said>", "he <said>"),
    "victim-account": ("<victim> _? <said>",),
    "account-end": ("but",),
    "mention": ("the word _ _?", "not writing|write _ _?"),
}


def checker(*flag: str, sets: WordSets = SETS, **more: Any) -> Checker:  # noqa: ANN401
    """A checker with one rule."""
    return compile_rules([rule(*flag, **more)], sets)


def rule(*flag: str, **more: Any) -> Rule:  # noqa: ANN401
    fields = {"id": "test-rule", "category": "scepticism", **more}
    return Rule(flag=flag, **fields)


def flagged(text: str, *flag: str, **more: Any) -> list[str]:  # noqa: ANN401
    """The pieces of a text that one rule flags."""
    return [text[span.start : span.end] for span in checker(*flag, **more).check(text)]


@cache
def bundled_rules() -> tuple[tuple[Rule, ...], WordSets]:
    path = bundled.files("resources").joinpath("guidance", "wording.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    sets = {one["id"]: tuple(one["words"]) for one in data["word_set"]}
    return tuple(_as_rule(one) for one in data["rule"]), sets


def _as_rule(table: dict[str, Any]) -> Rule:
    kept = {key: value for key, value in table.items() if key not in ("sources", "swap")}
    fields: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in kept.items()}
    return Rule(**fields)


@cache
def bundled_checker() -> Checker:
    return compile_rules(*bundled_rules())
