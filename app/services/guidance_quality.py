# SPDX-License-Identifier: Apache-2.0
"""Whether a pack reads well: reading level, long sentences, our own wording rules, copied words."""

from collections.abc import Iterator, Sequence

from app.guidance.checks.likeness import RUN, copied_runs
from app.guidance.checks.prose import Passage, every_passage
from app.guidance.faults import Fault
from app.guidance.model.pack import Pack
from app.language.faults import PhraseFault
from app.language.matching import Checker
from app.services.reading_level import grade, longest_sentence
from app.services.writing.rules import checker_of, swap_faults

HARDEST = 9.0
"""The highest Flesch-Kincaid grade of guidance: a reading age of about 14."""

LONGEST = 30
"""Words in the longest sentence."""

_FEWEST_WORDS = 25
"""A shorter text has no reading level worth the name."""


def quality_faults(pack: Pack, sources: Sequence[str] = ()) -> Iterator[Fault]:
    """What a good editor would send back. ``sources`` are texts that nothing may be copied from."""
    try:
        checker = checker_of(pack)
    except PhraseFault as fault:
        yield Fault(fault.sentence, "error", "rule")
        return
    yield from swap_faults(pack, checker)
    passages = [passage for passage in every_passage(pack) if passage.sort != "quoted"]
    for passage in passages:
        yield from _hard(passage)
        yield from _worded(passage, checker)
    yield from _copied(passages, sources)


def _hard(passage: Passage) -> Iterator[Fault]:
    longest = longest_sentence(passage.text)
    if longest > LONGEST:
        message = f"a sentence has at most {LONGEST} words; one here has {longest}"
        yield _warning(passage, message)
    if passage.sort == "prose" and len(passage.text.split()) >= _FEWEST_WORDS:
        level = grade(passage.text)
        if level > HARDEST:
            message = f"the reading grade is at most {HARDEST:.0f}; this has {level:.1f}"
            yield _warning(passage, message)


def _worded(passage: Passage, checker: Checker) -> Iterator[Fault]:
    for span in checker.check(passage.text):
        said = passage.text[span.start : span.end]
        message = f"our own wording rule {span.rule_id} flags “{said}”; write it another way"
        yield _warning(passage, message)


def _copied(passages: Sequence[Passage], sources: Sequence[str]) -> Iterator[Fault]:
    texts = {str(place): passage.text for place, passage in enumerate(passages)}
    for place, run in copied_runs(texts, sources):
        message = f"{RUN} words in a row stand in a source too (“{run}”); say it in your own words"
        yield _warning(passages[int(place)], message)


def _warning(passage: Passage, message: str) -> Fault:
    return Fault(message, "warning", passage.kind, passage.item, passage.key)
