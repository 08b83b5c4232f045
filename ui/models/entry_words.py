# SPDX-License-Identifier: Apache-2.0
"""Words for what an entry said when it was recorded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from app.cases.kinds import (
    CaseOpened,
    Correction,
    DecisionRecorded,
    ExportKind,
    ExportMade,
    FactsChanged,
    NoteRecorded,
    Payload,
    PersonAdded,
    PromptAnswered,
)
from app.cases.values import FactValue
from app.services.journeys import CaseJourney
from ui.models.answer_words import said_words
from ui.models.fact_words import value_words
from ui.models.people import WORDS

_EXPORTS = {
    ExportKind.SUMMARY_PDF: "Encrypted summary (PDF)",
    ExportKind.BUNDLE: "Sealed bundle",
}


@dataclass(frozen=True)
class Part:
    """A part of what was said, under its own label."""

    label: str
    text: str


@dataclass(frozen=True)
class Said:
    """What an entry said. ``parts`` stand apart where a page has room for them."""

    heading: str
    body: str = ""
    verbatim: str = ""
    """Words somebody spoke, exactly as they were spoken."""
    parts: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        """The text without heading and spoken words."""
        labelled = (f"{part.label}: {part.text}" for part in self.parts)
        return "\n\n".join(part for part in (self.body, *labelled) if part)

    @property
    def whole(self) -> str:
        """All of it as one text; spoken words stand between quotation marks."""
        spoken = f"\u201c{self.verbatim}\u201d" if self.verbatim else ""
        return "\n\n".join(part for part in (self.heading, self.text, spoken) if part)


def said(payload: Payload, case: CaseJourney) -> Said:
    """What an entry said. People go by their pseudonyms."""
    match payload:
        case NoteRecorded(heading=heading, text=text, verbatim=verbatim):
            return Said(heading.strip(), text.strip(), verbatim.strip())
        case DecisionRecorded():
            return _decision(payload)
        case PromptAnswered(question=question):
            return Said(question, said_words(payload, case.view.people))
        case Correction(reading=reading, because=because):
            return Said("", reading.strip(), parts=_parts(("Because", because)))
        case PersonAdded(pseudonym=pseudonym, category=category, notes=notes, name=name):
            named = "The name is on the People page." if name else ""
            body = "\n\n".join(part for part in (notes.strip(), named) if part)
            return Said(f"{pseudonym} ({WORDS[category].one.lower()})", body)
        case FactsChanged(changes=changes, because=because):
            body = "\n".join(_facts(changes, case))
            return Said("", body, parts=_parts(("Because", because)))
        case CaseOpened():
            return _opening(payload, case)
        case ExportMade(export=export, recipient=recipient, purpose=purpose):
            return Said(
                f"{_EXPORTS[export]} for {recipient}",
                parts=_parts(("Purpose", purpose), ("With", "; ".join(payload.includes))),
            )
        case _:
            assert_never(payload)


def _decision(decision: DecisionRecorded) -> Said:
    return Said(
        decision.subject.strip(),
        parts=_parts(
            ("Chosen", decision.chosen),
            ("Why", decision.rationale),
            ("Options considered", _list(decision.options)),
            ("For", _list(decision.points_for)),
            ("Against", _list(decision.points_against)),
            ("The victim’s view", decision.victim_view),
            ("Authority", decision.authority),
            ("To be reviewed", decision.review_on),
        ),
    )


def _opening(opening: CaseOpened, case: CaseJourney) -> Said:
    return Said(
        f"Case {opening.code}",
        "\n".join(_facts(opening.facts, case)),
        parts=_parts(
            ("Opened by", opening.officer.signature_line()),
            ("Guidance", f"{case.pack.meta.title} {opening.pack.version}"),
        ),
    )


def _facts(values: Mapping[str, FactValue], case: CaseJourney) -> Iterable[str]:
    facts = {fact.id: fact for fact in case.pack.facts}
    for name, value in values.items():
        fact = facts.get(name)
        label = fact.label if fact else name.replace("_", " ").capitalize()
        yield f"{label}: {value_words(fact, value)}"


def _parts(*labelled: tuple[str, str]) -> tuple[Part, ...]:
    return tuple(Part(label, text.strip()) for label, text in labelled if text.strip())


def _list(items: Iterable[str]) -> str:
    kept = [item.strip() for item in items if item.strip()]
    return kept[0] if len(kept) == 1 else "".join(f"\n– {item}" for item in kept)
