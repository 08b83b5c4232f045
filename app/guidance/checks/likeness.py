# SPDX-License-Identifier: Apache-2.0
"""Texts that are too much alike: prompts that ask the same, and runs of the same words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import merge
from math import ceil

from app.guidance.model.pack import Prompt

RUN = 8
"""So many words in a row, the same in two texts, are taken for copied."""

NEAR = 0.6
"""From this share of common words on, two questions are taken to ask the same."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without punctuation."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.lower()))


_LITTLE = frozenset(
    words(
        "a an and any are as at be been by can could did do does for from had has have how if in "
        "is it its of on or so that the their them they this to was we were what when where which "
        "who whom why will with would you your"
    )
)


def runs(text: str, length: int = RUN) -> set[tuple[str, ...]]:
    """Every run of so many words in a text."""
    found = words(text)
    return {found[at : at + length] for at in range(len(found) - length + 1)}


def copied_runs(
    texts: Mapping[str, str], others: Sequence[str], length: int = RUN
) -> Iterator[tuple[str, str]]:
    """The texts, by name, that share a run of words with one of the others, each with one run."""
    known: set[tuple[str, ...]] = set().union(*(runs(other, length) for other in others))
    for name, text in texts.items():
        shared = runs(text, length) & known
        if shared:
            yield name, " ".join(min(shared))


def near_pairs(prompts: Sequence[Prompt]) -> Iterator[tuple[Prompt, Prompt]]:
    """Prompts whose questions have most of their weighty words in common with an earlier one.

    Each prompt is told once, with the first that it is near to.
    """
    weighty = [frozenset(words(prompt.question)) - _LITTLE for prompt in prompts]
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for place, telling in enumerate(_telling(weighty)):
        earlier = merge(*(holding[word] for word in telling))
        first = next((other for other in earlier if _near(weighty[place], weighty[other])), None)
        if first is not None:
            yield prompts[first], prompts[place]
        for word in telling:
            holding[word].append(place)


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= NEAR * len(one | other)


def _telling(weighty: Sequence[frozenset[str]]) -> Iterator[Sequence[str]]:
    """Of each set so many of its rarest words that sets that are near share one of them."""
    common = Counter(word for each in weighty for word in each)
    for each in weighty:
        rarest_first = sorted(each, key=lambda word: (common[word], word))
        # So many words at least are shared with a set that is near; a rounding slip adds one.
        shared = ceil(NEAR * len(each) - 0.001)
        yield rarest_first[: len(each) - shared + 1]


def repeated_runs(prompts: Sequence[Prompt]) -> Iterator[tuple[Prompt, Prompt, str]]:
    """Pairs of prompts whose guidance shares a run of words, with that run."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, prompt in enumerate(prompts):
        for run in sorted(runs(prompt.guidance)):
            places[run].append(place)
    told: set[tuple[int, int]] = set()
    for run, where in places.items():
        for second in where[1:]:
            pair = (where[0], second)
            if pair not in told:
                told.add(pair)
                yield prompts[pair[0]], prompts[second], " ".join(run)
