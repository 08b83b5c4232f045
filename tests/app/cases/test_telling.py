# SPDX-License-Identifier: Apache-2.0
"""Every kind that needs no guidance is told in words, and nothing that was written is left out."""

from collections.abc import Iterator
from typing import get_args
from uuid import UUID

import pytest

from app.cases.folding import fold
from app.cases.kinds import Category, Payload, PersonAdded
from app.cases.telling.parts import Names
from app.cases.telling.telling import KIND_WORDS, Plain, tell
from app.cases.values import Value
from tests.app.cases.examples import EXAMPLES, PERSON
from tests.app.cases.making import Author

# What a reader does not need in words: ids of things, kinds, and what is told in other words.
NOT_TOLD = {
    "code_word",  # shown only when it is asked for
    "presumed",
    "signature",
    "kind",
}


def names() -> Names:
    author = Author()
    author.open_case()
    author.write(PersonAdded(person_id=PERSON, category=Category.VICTIM, pseudonym="Victim 1"))
    for example in EXAMPLES:
        author.write(example)
    view = fold(author.entries)
    return Names(view, {entry.id: n for n, entry in enumerate(view.entries, start=1)})


def written(value: object, name: str = "") -> Iterator[str]:
    """The free texts of a payload."""
    match value:
        case Value():
            for field in type(value).model_fields:
                if field not in NOT_TOLD:
                    yield from written(getattr(value, field), field)
        case str() if type(value) is str:
            yield from (line for line in value.splitlines() if name != "next_on")
        case tuple():
            for each in value:
                yield from written(each, name)


def said(example: Plain) -> str:
    heading, parts = tell(names(), example)
    return "\n".join([heading, *(part.text for part in parts)])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: type(each).__name__)
def test_all_that_was_written_is_told(example: Plain) -> None:
    told = said(example)
    for text in written(example):
        assert text in told


def test_there_is_an_example_of_every_kind_and_a_name_for_it() -> None:
    kinds = {kind.model_fields["kind"].default for kind in get_args(Plain)}
    assert {example.kind for example in EXAMPLES} == kinds == set(KIND_WORDS)
    (union, *_) = get_args(Payload)
    assert set(get_args(Plain)) <= set(get_args(union))


def test_a_code_word_is_never_told() -> None:
    assert all("marmalade" not in said(example) for example in EXAMPLES)


def test_what_a_record_does_not_hold_is_said_to_be_missing() -> None:
    change = next(each for each in EXAMPLES if each.kind == "enquiry_changed")
    author = Author()
    author.open_case()
    heading, _ = tell(Names(fold(author.entries), {}), change)
    assert heading.startswith("something that is not in this record")
    assert Names(fold(author.entries), {}).person(UUID(int=99)) != ""
