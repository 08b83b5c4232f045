# SPDX-License-Identifier: Apache-2.0
"""Every text of a pack that somebody reads, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel

from app.guidance.model.pack import Pack
from app.guidance.model.walking import Item, every_item

Sort = Literal["prose", "line", "quoted"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and where it stands.

    ``prose`` is long enough to have a reading level; a ``line`` is not; ``quoted`` words are
    shown as what not to write or believe, so our own wording rules do not apply to them.
    """

    kind: str
    item: str
    key: str
    text: str
    sort: Sort


# For each kind: the keys of its prose, of its lines, and of what it quotes.
_KEYS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "principle": (("text",), ("summary",), ()),
    "fact": ((), ("question", "help"), ()),
    "condition": ((), ("words",), ()),
    "context": (("changes",), ("warnings",), ()),
    "stage": (("purpose", "hand_off"), ("failings", "supervisor_asks"), ()),
    "prompt": (("guidance",), ("question", "why"), ()),
    "decision": (
        ("purpose",),
        ("subject", "weigh_for", "weigh_against", "victim_view", "authority"),
        (),
    ),
    "clock": (("note",), ("title", "start", "authority"), ()),
    "myth": (("fact", "record"), (), ("myth",)),
    "term": ((), ("meaning",), ()),
    "right": (("plain",), ("easy", "you_can_ask"), ()),
    "script": (("before", "after"), ("moment", "say"), ("avoid",)),
    "offence": ((), ("note",), ("title",)),
    "regime": (("law",), (), ()),
    "review": (("purpose",), ("event",), ()),
    "check": (("look_for",), ("question",), ()),
    "rule": ((), ("why",), ("flag", "unless", "instead")),
}


def every_passage(pack: Pack) -> Iterator[Passage]:
    """Every text of the pack, in its order."""
    for item in every_item(pack):
        prose, lines, quoted = _KEYS.get(item.kind, ((), (), ()))
        for key in prose:
            yield from _passages(item, key, "prose")
        for key in lines:
            yield from _passages(item, key, "line")
        for key in quoted:
            yield from _passages(item, key, "quoted")
        yield from _inner(item)


def _inner(item: Item) -> Iterator[Passage]:
    """Texts that stand one level deeper."""
    value = item.value
    for name in ("good", "text", "review"):
        part = getattr(value, name, None)
        if isinstance(part, BaseModel):
            sort: Sort = "prose" if name == "good" else "line"
            for key in type(part).model_fields:
                yield from _passages(Item(item.kind, item.id, part), key, sort, name)
    answer = getattr(value, "answer", None)
    for option in (*getattr(answer, "options", ()), *getattr(value, "options", ())):
        yield Passage(item.kind, item.id, "options", option.label, "line")
    for step in getattr(value, "steps", ()):
        yield Passage(item.kind, item.id, "step", step.text, "line")
        yield Passage(item.kind, item.id, "step", step.why, "line")
    for guard in getattr(value, "guards", ()):
        yield Passage(item.kind, item.id, "guard", guard.words, "line")


def _passages(item: Item, key: str, sort: Sort, inside: str = "") -> Iterator[Passage]:
    said = getattr(item.value, key, None)
    for text in said if isinstance(said, tuple) else (said,):
        if isinstance(text, str):
            yield Passage(item.kind, item.id, inside or key, text, sort)
