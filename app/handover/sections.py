# SPDX-License-Identifier: Apache-2.0
"""The parts of a case summary as plain values, apart from the record, the pack and the page."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stamp:
    """Where an entry stands in the record, when it happened, and who recorded it when.

    Times are words: local times as the officer gave them, recording times in London time.
    """

    number: int
    happened: str
    recorded: str
    author: str


@dataclass(frozen=True)
class PrincipleShown:
    """A principle's chip: always a letter and a name, with a shape for the eye."""

    letter: str
    name: str
    shape: str


@dataclass(frozen=True)
class CorrectionShown:
    """A correction, to stand beside its original. ``corrects`` is the number it corrects."""

    stamp: Stamp
    corrects: int
    reading: str
    because: str


@dataclass(frozen=True)
class EarlierValue:
    """What a fact was before, since when, and by whom; ``stands``: another officer still says so.

    Nobody's word replaces that of somebody else, who may not have seen it.
    """

    value: str
    since: str
    number: int
    author: str
    stands: bool


@dataclass(frozen=True)
class FactShown:
    """A fact as it stands; ``known`` is False when it is recorded as not known."""

    label: str
    value: str
    known: bool
    since: str
    author: str
    number: int
    because: str
    earlier: tuple[EarlierValue, ...]


@dataclass(frozen=True)
class PersonShown:
    """A person of the case, as one entry says."""

    category: str
    pseudonym: str
    name: str
    notes: str
    because: str
    """Why it is known otherwise than before; empty for a person who was added."""
    stamp: Stamp
    corrections: tuple[CorrectionShown, ...]


@dataclass(frozen=True)
class KnownShown:
    """A person as known now, in the category of now; and as recorded before, the latest first."""

    category: str
    now: PersonShown
    before: tuple[PersonShown, ...]


@dataclass(frozen=True)
class AnswerShown:
    """What became of a prompt once. ``superseded``: the same author answered it again later."""

    stamp: Stamp
    outcome: str
    answer: tuple[str, ...]
    known: bool
    words: str
    verbatim: str
    because: str
    superseded: bool
    asked: str
    """The question as this author saw it, when it is not the one that stands above."""
    corrections: tuple[CorrectionShown, ...]


@dataclass(frozen=True)
class PromptShown:
    """A prompt with all its answers, the newest first."""

    question: str
    principles: tuple[PrincipleShown, ...]
    answers: tuple[AnswerShown, ...]
    differ: bool
    """Whether the standing answers of two authors differ."""


@dataclass(frozen=True)
class StageShown:
    """A stage of the journey with the prompts that were dealt with."""

    number: int
    title: str
    prompts: tuple[PromptShown, ...]


@dataclass(frozen=True)
class StepShown:
    """A step that was settled before a decision, as its author saw it, with any words on it."""

    text: str
    words: str


@dataclass(frozen=True)
class DecisionShown:
    """A decision in full. ``started_from`` names the template, and the option as it knows it."""

    stamp: Stamp
    stage: str
    principles: tuple[PrincipleShown, ...]
    subject: str
    options: tuple[str, ...]
    chosen: str
    rationale: str
    points_for: tuple[str, ...]
    points_against: tuple[str, ...]
    victim_view: str
    authority: str
    review_on: str
    settled: tuple[StepShown, ...]
    started_from: str
    corrections: tuple[CorrectionShown, ...]


@dataclass(frozen=True)
class NoteShown:
    """A note: the officer's words, and the words spoken kept apart."""

    stamp: Stamp
    stage: str
    principles: tuple[PrincipleShown, ...]
    heading: str
    nature: str
    """What the note is, if the officer said: fact, opinion, or why something was done."""
    words: str
    verbatim: str
    corrections: tuple[CorrectionShown, ...]


@dataclass(frozen=True)
class Particular:
    """Something with its name: a limit and its end, or a part of an entry."""

    name: str
    words: str


@dataclass(frozen=True)
class SaidShown:
    """Something that was said of a clock, of a line of enquiry, of an item of material."""

    stamp: Stamp
    what: str
    parts: tuple[Particular, ...]
    corrections: tuple[CorrectionShown, ...]


@dataclass(frozen=True)
class ThingShown:
    """A thing of the case, such as a line of enquiry, with all that was said of it."""

    title: str
    steps: tuple[SaidShown, ...]


@dataclass(frozen=True)
class RegisterShown:
    """All things of one sort, in the order in which they came."""

    title: str
    things: tuple[ThingShown, ...]


@dataclass(frozen=True)
class ClockShown:
    """A clock: where it stands, what it counts from, what that rests on, and its history.

    ``standing`` is ``open``, ``check`` (no figure is counted down) or ``closed``.
    """

    title: str
    about: str
    rule: str
    stands: str
    standing: str
    dues: tuple[Particular, ...]
    counted_from: str
    says: tuple[str, ...]
    law: str
    rests_on: str
    steps: tuple[SaidShown, ...]


@dataclass(frozen=True)
class OpenShown:
    """Something not known, or put off for later."""

    what: str
    state: str
    because: str
    stage: str
    since: str
    number: int


@dataclass(frozen=True)
class ExportShown:
    """An earlier export."""

    stamp: Stamp
    what: str
    recipient: str
    purpose: str
    includes: tuple[str, ...]
    sha256: str


@dataclass(frozen=True)
class OtherCorrection:
    """A correction whose original is not shown as a block of its own, and what that was."""

    original: str
    of_facts: bool
    correction: CorrectionShown


@dataclass(frozen=True)
class AuthorShown:
    """What is needed to check one author's chain."""

    name: str
    key_id: str
    entries: int
    head: str
    anchor: str


@dataclass(frozen=True)
class Front:
    """What the first page says about the summary itself."""

    code: str
    marking: str
    officer: str
    force: str
    made_at: str
    recipient: str
    purpose: str
    packs: tuple[str, ...]
    entries: int
    last_entry: str
    anchor: str
