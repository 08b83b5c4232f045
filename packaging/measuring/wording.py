# SPDX-License-Identifier: Apache-2.0
"""How well and how fast the wording check finds what should not stand in a record."""

import json
import re
import statistics
import time
from collections.abc import Callable

from measuring.figures import Figure

WORDS = 2_000
HOSTILE = 1_000_000
"""Characters of a hostile text."""
REPETITIONS = 9
_WORD = re.compile(r"\w+")


def measure() -> list[Figure]:
    """The score on the labelled sentences, and the time for a usual and for the worst text."""
    from app.language.matching import compile_rules  # noqa: PLC0415 - only this measurement
    from tests.app.language.making import bundled_checker, bundled_rules  # noqa: PLC0415
    from tests.app.language.scoring import load, score  # noqa: PLC0415

    checker = bundled_checker()
    result = score(checker, "dev.jsonl")
    right = f"{result.right} of {result.predicted} flagged, of {result.labelled} labelled"
    alarms = f"{result.clean_flagged} of {result.clean} clean sentences"
    text = " ".join(" ".join(one.text for one in load("dev.jsonl")).split()[:WORDS])
    return [
        Figure("wording: precision", result.precision * 100, "%", note=right),
        Figure("wording: recall", result.recall * 100, "%", note=right),
        Figure("wording: false alarms", result.false_alarms * 100, "%", note=alarms),
        Figure("wording: rules made ready", _ms(lambda: compile_rules(*bundled_rules())), "ms"),
        _usual(checker.check, text),
        _worst(checker.check),
    ]


def _usual(check: Callable[[str], object], text: str) -> Figure:
    """In microseconds, beside a plain search for the words of the same text."""
    took, peer = _ms(lambda: check(text)) * 1000, _ms(lambda: _WORD.findall(text)) * 1000
    note = f"median of {REPETITIONS}, half of the sentences flagged"
    return Figure(f"wording: {WORDS:,} words", took, "µs", peer, "search for words", note)


def _worst(check: Callable[[str], object]) -> Figure:
    """The hostile text that takes longest, beside reading the same text as JSON."""
    from tests.app.language.hostile import hostile_texts  # noqa: PLC0415 - as above

    took, name, worst = max(
        (_once(lambda text=text: check(text)), name, text)  # type: ignore[misc]
        for name, text in hostile_texts(HOSTILE).items()
    )
    written = json.dumps(worst.split())
    peer = _ms(lambda: json.loads(written))
    return Figure(f"wording: hostile, {HOSTILE:,} characters", took, "ms", peer, "JSON", name)


def _ms(work: Callable[[], object]) -> float:
    return statistics.median(_once(work) for _ in range(REPETITIONS))


def _once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
