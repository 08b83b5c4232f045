# SPDX-License-Identifier: Apache-2.0
"""Looks through the officer's own words in a record before it leaves; it changes nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.cases.answers import TextAnswer
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import Payload, PromptAnswered
from app.services.writing.check import Background, Finding, Wanted, WritingCheck

OWN_WORDS: Mapping[str, tuple[str, ...]] = {
    "case_opened": (),
    "guidance_adopted": (),
    "facts_changed": ("because",),
    "person_added": ("notes",),
    "prompt_answered": ("text", "because"),
    "note": ("heading", "text"),
    "decision": (
        "subject",
        "options",
        "chosen",
        "rationale",
        "points_for",
        "points_against",
        "victim_view",
    ),
    "correction": ("reading", "because"),
    "clock_changed": ("because", "evidence"),
    "export_made": (),
    "officer_joined": (),
    "person_changed": ("notes", "because"),
    "enquiry_opened": ("title", "because", "target"),
    "enquiry_changed": ("text", "because"),
    "material_added": ("description", "source", "sensitive_because"),
    "material_changed": ("text", "because"),
    "attachment_added": ("description",),
    "request_changed": ("sought", "because", "text"),
    "contact_plan": ("avoid", "because"),
    "contact": ("content",),
    "promise_settled": ("because", "told"),
    "topic_told": ("topic", "ask_again"),
    "handed_over": ("message",),
    "receipt": (),
    "review": ("findings", "challenge", "actions"),
    "case_closed": ("outcome", "because", "victim_told"),
    "case_reopened": ("because",),
    "legal_hold": ("because",),
    "retention_review": ("because",),
}
"""By kind of entry, the fields that hold what an officer says in words of their own."""


@dataclass(frozen=True)
class EntryFinding:
    """Something to look at in an entry."""

    entry: Entry = field(repr=False)
    finding: Finding


def entries_to_check(view: CaseView) -> tuple[Entry, ...]:
    """The entries whose words stand, oldest first.

    One that was corrected is passed over: its correction stands for it.
    """
    return tuple(entry for entry in view.entries if entry.id not in view.corrections)


def wording_of(
    check: WritingCheck, background: Background, entries: Iterable[Entry]
) -> tuple[EntryFinding, ...]:
    """What there is to look at in the wording of these entries (on the computing thread).

    Words that somebody spoke are never looked through.

    Raises:
        UserError: a rule of the guidance cannot be read.
    """
    wanted = Wanted(spelling=False)
    return tuple(
        EntryFinding(entry, finding)
        for entry in entries
        for text in own_words(entry.payload)
        for finding in check.check(text, background, wanted)
    )


def own_words(payload: Payload) -> Iterator[str]:
    """What an entry says in the officer's own words, piece by piece."""
    for name in OWN_WORDS[payload.kind]:
        said = getattr(payload, name)
        yield from (said,) if isinstance(said, str) else said
    if isinstance(payload, PromptAnswered) and isinstance(payload.answer, TextAnswer):
        yield payload.answer.text
    for settled in getattr(payload, "gate", ()):
        yield settled.words
