# SPDX-License-Identifier: Apache-2.0
"""What changed from one pack to another, in words, for an officer or a guidance owner."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel

from app.guidance.checks.likeness import words
from app.guidance.model.answers import Option
from app.guidance.model.pack import Pack, Prompt, Stage
from app.guidance.model.walking import Item, every_item

How = Literal["added", "removed", "changed"]

KINDS: Mapping[str, str] = {
    "principle": "Principle",
    "fact": "Fact",
    "condition": "Condition",
    "source": "Source",
    "context": "Context",
    "stage": "Stage",
    "prompt": "Prompt",
    "decision": "Decision template",
    "clock": "Time limit",
    "word_set": "Word set",
    "rule": "Wording rule",
    "myth": "Myth",
    "term": "Glossary",
    "right": "Victim’s right",
    "script": "Script",
    "offence": "Offence",
    "regime": "Law by date",
    "review": "Review",
    "check": "Supervisor’s check",
    "calendar": "Calendar",
    "pack": "The guidance itself",
}
_NAMES: Mapping[str, str] = {
    "when": "when it applies",
    "why": "the reason given",
    "feeds": "where the answer goes",
    "needed_for": "what it is needed for",
    "core": "whether it belongs to the first ten minutes",
    "supervisor_asks": "what the supervisor asks",
    "first": "what comes first",
    "adds": "what it adds",
    "good": "what good looks like",
    "as_at": "the day it was checked",
    "swap": "what can be put in its place",
    "soon_days": "how many days before its end it wants attention",
}
# What one item is called by, the first that it has.
_TITLES = (
    "question", "title", "myth", "term", "label", "name", "moment", "words", "flag", "text", "id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed: what it is, and what is different, a sentence a line."""

    how: How
    kind: str
    item: str
    title: str
    lines: tuple[str, ...] = ()

    def in_words(self) -> str:
        """One paragraph: what it is and how it changed."""
        head = f"{KINDS[self.kind]} {self.how}: {self.title} ({self.item})"
        return "\n".join((head, *(f"  {line}" for line in self.lines)))


def diff_packs(before: Pack, after: Pack) -> tuple[Change, ...]:
    """Everything that changed, in the order of the later pack; what was removed comes last."""
    telling = _Telling(before, after)
    old = {(item.kind, item.id): item for item in every_item(before)}
    new = {(item.kind, item.id): item for item in every_item(after)}
    changes = [telling.changed(old[key], item) for key, item in new.items() if key in old]
    added = [Change("added", i.kind, i.id, _title(i.value)) for k, i in new.items() if k not in old]
    removed = [
        Change("removed", i.kind, i.id, _title(i.value)) for k, i in old.items() if k not in new
    ]
    whole = [*telling.pack(), *_calendar(before, after)]
    return (*whole, *(change for change in changes if change), *added, *removed)


def _calendar(before: Pack, after: Pack) -> Iterator[Change]:
    if before.calendar == after.calendar:
        return
    if after.calendar is None or before.calendar is None:
        how: How = "removed" if after.calendar is None else "added"
        yield Change(how, "calendar", "calendar", "Bank holidays")
        return
    old = {holiday.date: holiday.name for holiday in before.calendar.holidays}
    new = {holiday.date: holiday.name for holiday in after.calendar.holidays}
    lines = [f"Now a holiday: {day.isoformat()}, {new[day]}." for day in sorted(new.keys() - old)]
    lines += [f"No longer: {day.isoformat()}, {old[day]}." for day in sorted(old.keys() - new)]
    if not lines:
        lines = ["Its dates or notes changed."]
    yield Change("changed", "calendar", "calendar", "Bank holidays", tuple(lines))


class _Telling:
    """Says what differs between two values, and names prompts by their questions."""

    def __init__(self, before: Pack, after: Pack) -> None:
        self._before, self._after = before, after
        self._names = {
            prompt.id: prompt.question
            for pack in (before, after)
            for stage in pack.stages
            for prompt in stage.prompts
        }

    def pack(self) -> Iterator[Change]:
        """What is said of the pack itself."""
        meta = self._after.meta
        lines = tuple(self._lines(self._before.meta, meta))
        if lines:
            yield Change("changed", "pack", meta.id, meta.title, lines)

    def changed(self, before: Item, after: Item) -> Change | None:
        """The change of one item; None if it is as it was."""
        if before.value == after.value:
            return None
        lines = tuple(self._lines(before.value, after.value))
        # A stage whose prompts alone changed is told by them.
        if not lines:
            return None
        return Change("changed", after.kind, after.id, _title(after.value), lines)

    def _lines(self, before: BaseModel, after: BaseModel) -> Iterator[str]:
        for name in type(after).model_fields:
            old, new = getattr(before, name), getattr(after, name)
            if old == new or (isinstance(after, Stage) and name == "prompts"):
                continue
            yield from self._field(_NAMES.get(name, f"the {name.replace('_', ' ')}"), old, new)
        if isinstance(before, Stage) and isinstance(after, Stage):
            yield from _order(before, after)

    def _field(self, name: str, old: object, new: object) -> Iterator[str]:
        start = name[0].upper() + name[1:]
        if isinstance(old, tuple) and isinstance(new, tuple):
            yield from self._list(start, old, new)
        elif isinstance(old, str) and isinstance(new, str) and len(old) + len(new) > 300:
            yield from _sentences(start, old, new)
        elif isinstance(old, BaseModel) and isinstance(new, BaseModel) and type(old) is type(new):
            yield from (f"{start}: {line}" for line in self._lines(old, new))
        else:
            yield f"{start} was {_shown(old)} and is now {_shown(new)}."

    def _list(self, start: str, old: tuple[object, ...], new: tuple[object, ...]) -> Iterator[str]:
        before, after = _by_id(old), _by_id(new)
        both = {name for name in after if name in before and before[name] != after[name]}
        gone = [self._named(e) for e in old if e not in new and getattr(e, "id", None) not in both]
        come = [self._named(e) for e in new if e not in old and getattr(e, "id", None) not in both]
        for name, value in after.items():
            if name in both:
                said = self._lines(before[name], value)
                yield from (f"{start}, “{_title(value)}”: {line}" for line in said)
        if come:
            yield f"{start}: added {'; '.join(come)}."
        if gone:
            yield f"{start}: removed {'; '.join(gone)}."
        if not come and not gone and not both:
            yield f"{start}: the order changed."

    def _named(self, value: object) -> str:
        return _shown(self._names.get(value, value) if isinstance(value, str) else value)


def _by_id(values: tuple[object, ...]) -> dict[str, BaseModel]:
    """Those of a list that have an id, by it."""
    named = (value for value in values if isinstance(value, BaseModel))
    return {str(getattr(value, "id")): value for value in named if hasattr(value, "id")}  # noqa: B009


def _sentences(start: str, old: str, new: str) -> Iterator[str]:
    """A long text sentence by sentence, so that what is new in it can be read at once."""
    before, after = _split(old), _split(new)
    come = [sentence for sentence in after if sentence not in before]
    gone = [sentence for sentence in before if sentence not in after]
    if come:
        yield f"{start} now says: “{' '.join(come)}”"
    if gone:
        yield f"{start} no longer says: “{' '.join(gone)}”"
    if not come and not gone:
        yield f"{start}: the order of its sentences changed."


def _split(text: str) -> list[str]:
    return text.replace("\n\n", " ").replace(". ", ".\n").replace("? ", "?\n").split("\n")


def _order(before: Stage, after: Stage) -> Iterator[str]:
    shared_before = [p.id for p in before.prompts if any(q.id == p.id for q in after.prompts)]
    shared_after = [p.id for p in after.prompts if p.id in shared_before]
    if shared_before != shared_after:
        yield "The order of its prompts changed."


def _title(value: BaseModel) -> str:
    for name in _TITLES:
        said = getattr(value, name, None)
        if isinstance(said, tuple) and said:
            said = said[0]
        if isinstance(said, str):
            return said
    return ""


def _shown(value: object) -> str:
    match value:
        case None | ():
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case str():
            return f"“{value}”"
        case dt.date():
            return value.isoformat()
        case Option():
            return f"“{value.label}”"
        case tuple():
            return "; ".join(_shown(each) for each in value)
        case BaseModel():
            return f"“{_title(value)}”" if _title(value) else _pairs(value)
        case _:
            return str(value)


def _pairs(value: BaseModel) -> str:
    said = {name: getattr(value, name) for name in type(value).model_fields}
    return ", ".join(f"{name} {_shown(each)}" for name, each in said.items() if each is not None)


def reworded(before: Prompt, after: Prompt) -> bool:
    """Whether the words put to the officer differ, apart from punctuation and capitals."""

    def seen(prompt: Prompt) -> Sequence[tuple[str, ...]]:
        return [words(prompt.question), words(prompt.why), words(prompt.guidance)]

    if before.answer != after.answer:
        return True
    same = (before.question, before.why, before.guidance) == (
        after.question,
        after.why,
        after.guidance,
    )
    return not same and seen(before) != seen(after)
