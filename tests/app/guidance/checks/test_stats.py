# SPDX-License-Identifier: Apache-2.0
"""A pack in figures: by stage and principle, by confidence, by context."""

from app.guidance.checks.stats import figures, stats_lines
from app.guidance.files.loading import load_pack
from tests.app.guidance import making
from tests.app.guidance.reading.test_diffing import CONTEXT

PACK = load_pack(
    making.files() | {"contexts.toml": CONTEXT + b'first = ["s01.phones"]\nadds = []\n'}
)


def test_prompts_are_counted_by_stage_and_principle() -> None:
    first, second = figures(PACK).stages
    assert (first.prompts, first.always, first.core) == (6, 4, 3)
    assert first.by_principle == {"victim-centred": 5, "suspect-focused": 2}
    assert (second.prompts, second.by_principle["victim-centred"]) == (0, 0)


def test_citations_are_counted_by_confidence_and_contexts_by_what_they_do() -> None:
    counted = figures(PACK)
    assert counted.confidence == {"seen": 7, "second": 0, "gk": 0, "unc": 0}
    assert counted.sources == 1
    assert counted.contexts == {"Online": (0, 1)}
    assert counted.items["prompts"] if "prompts" in counted.items else counted.items["facts"] == 7


def test_the_lines_hold_every_figure_in_columns() -> None:
    lines = list(stats_lines(PACK))
    assert lines[0] == "test-pack 2026.11.1"
    assert [line.split()[-5:] for line in lines if line.startswith(" 1 ")] == [
        ["6", "4", "3", "5", "2"]
    ]
    assert any(line.split() == ["In", "all", "6", "4", "3", "5", "2"] for line in lines)
    assert any(line.endswith("Online") and line.split()[:2] == ["0", "1"] for line in lines)
