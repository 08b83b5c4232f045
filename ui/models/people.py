# SPDX-License-Identifier: Apache-2.0
"""The categories of people in plain words, and the next free label of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.kinds import Category, PersonAdded


@dataclass(frozen=True)
class CategoryWords:
    """What a category is called, and who belongs in it."""

    one: str
    many: str
    who: str


WORDS = {
    Category.VICTIM: CategoryWords(
        "Victim", "Victims", "The person who was harmed, or who may have been."
    ),
    Category.SUSPECT: CategoryWords(
        "Suspect",
        "Suspects",
        "A person who may have done it. Being listed here says nothing about whether they did.",
    ),
    Category.WITNESS: CategoryWords(
        "Witness",
        "Witnesses",
        "Someone who saw, heard or was told something, or knows something that may help.",
    ),
    Category.PROFESSIONAL: CategoryWords(
        "Professional",
        "Professionals",
        "Someone here through their work, such as an adviser, nurse, solicitor or prosecutor.",
    ),
    Category.OTHER: CategoryWords(
        "Other person",
        "Other people",
        "Anyone else, such as a child to keep safe or a relative who gives support.",
    ),
}


def category_named(name: object) -> Category | None:
    """The category with this id, as prompts and drafts name it; None for anything else."""
    return next((category for category in Category if category.value == name), None)


def by_category(
    people: Mapping[UUID, PersonAdded],
) -> tuple[tuple[Category, tuple[PersonAdded, ...]], ...]:
    """The people of each category that has any, in the order in which they were added."""
    groups = (
        (category, tuple(p for p in people.values() if p.category is category))
        for category in Category
    )
    return tuple((category, group) for category, group in groups if group)


def next_label(category: Category, people: Iterable[PersonAdded]) -> str:
    """A label that nobody in the case has yet, for example 'Witness 3'."""
    known = tuple(people)
    taken = {person.pseudonym.casefold() for person in known}
    number = 1 + sum(person.category is category for person in known)
    while (label := f"{WORDS[category].one} {number}").casefold() in taken:
        number += 1
    return label
