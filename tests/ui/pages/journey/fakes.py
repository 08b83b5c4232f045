# SPDX-License-Identifier: Apache-2.0
"""A small pack, a fictional case and a session kept in memory, for the journey page."""

import tomllib
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID, uuid4

from app.cases.folding import CaseView, fold
from app.cases.kinds import Category, GuidanceAdopted, PackRef, Payload, PersonAdded
from app.errors import CasebookError
from app.guidance.model.contexts import ContextPath
from app.guidance.model.pack import Citation, Pack
from app.services.journeys import CaseJourney, journey_of
from app.services.session import Session
from tests.app.cases.making import OFFICER, Author
from tests.ui.widgets.writing.bench import FakeDesk
from ui.drafts import DraftKeeper
from ui.jobs import Jobs
from ui.pages.journey.page import JourneyPage
from ui.theme.theme import Theme
from ui.workbench import Workbench

PROMPT = """
[[stage.prompt]]
id = "{stage}.{name}"
principles = {principles}
audience = ["investigator"]
core = {core}
question = "{question}"
why = "It shows what matters."
guidance = "First paragraph of {name}.\\n\\nSecond paragraph."
sources = [{{ id = "N1", confidence = "seen" }}]
answer = {answer}
{more}
"""

PACK = """
facts = [
 { id = "reporter", label = "reporter", question = "Who?", kind = "choice", opening = true, \
options = [{ id = "self", label = "The person" }, { id = "friend", label = "A friend" }] },
]
[meta]
schema = 1
id = "test-pack"
version = "2026.1.1"
title = "A pack for tests"
owner = "Nobody"
status = "No standing at all."
as_at = 2026-11-23
check_by = 2027-05-23
[[principles]]
id = "victim-centred"
letter = "V"
shape = "circle"
name = "Victim-centred"
summary = "One."
text = "One."
[[principles]]
id = "suspect-focused"
letter = "S"
shape = "square"
name = "Suspect-focused"
summary = "Two."
text = "Two."
[[principles]]
id = "context-led"
letter = "C"
shape = "triangle"
name = "Context-led"
summary = "Three."
text = "Three."
[[sources]]
id = "N1"
title = "A model"
publisher = "A college"
date = "2023"
url = "https://example.org/a"
[[stage]]
id = "s01"
number = 1
title = "First contact and recording"
short_title = "First contact"
title_status = "published"
written = true
purpose = "Look after the person. Then write."
failings = ["Waiting."]
"""

UNWRITTEN = """
[[stage]]
id = "s{number:02}"
number = {number}
title = "Stage {number} in full"
short_title = "Stage {number}"
title_status = "working"
written = false
"""


def _prompt(stage: str, name: str, question: str, answer: str, more: str = "", **given: str) -> str:
    return PROMPT.format(
        stage=stage,
        name=name,
        question=question,
        answer=answer,
        more=more,
        principles=given.get("principles", '["victim-centred"]'),
        core=given.get("core", "false"),
    )


def make_pack(extra: int = 0) -> Pack:
    """Two written stages and one that is not; ``extra`` more prompts in the first."""
    options = '[{ id = "self", label = "The person" }, { id = "friend", label = "A friend" }]'
    first = [
        _prompt("s01", "urgent", "Is anything urgent?", '{ kind = "text" }', core="true"),
        _prompt(
            "s01",
            "reporter",
            "Who reported it?",
            f'{{ kind = "choice", options = {options} }}',
            'feeds = "fact:reporter"',
            principles='["suspect-focused", "context-led"]',
        ),
        _prompt(
            "s01",
            "friend",
            "What did the friend see?",
            '{ kind = "text", verbatim = true }',
            'when = "reporter is friend"',
        ),
        _prompt("s01", "who", "Who is there?", '{ kind = "people", category = "witness" }'),
    ]
    first += [
        _prompt("s01", f"extra-{n}", f"Question {n}?", '{ kind = "text" }') for n in range(extra)
    ]
    second = UNWRITTEN.format(number=2).replace("written = false", "written = true")
    second += 'purpose = "Talk."' + _prompt("s02", "talk", "Was there time?", '{ kind = "yes-no" }')
    data = tomllib.loads(PACK + "".join(first) + second + UNWRITTEN.format(number=3))
    data["stages"] = tuple(data.pop("stage"))
    return Pack.model_validate(_tuples(data) | {"conditions": ()})


FRIEND = ContextPath(
    id="friend-told",
    title="Told by a friend",
    when="reporter is friend",
    changes="The friend is a witness too. Ask the person before anybody rings again.",
    warnings=("A call may be heard.", "Words of a friend are not the person's."),
    first=("s01.who",),
    adds=("s01.friend",),
    sources=(Citation(id="N1", confidence="gk"),),
)
SOMEBODY = ContextPath(
    id="somebody-told",
    title="Somebody has reported it",
    when="reporter is known",
    changes="Somebody knows that police know.",
    warnings=("What was said once need not be said again.",),
    sources=(Citation(id="N1", confidence="seen"),),
)


def with_contexts(*contexts: ContextPath, pack: Pack | None = None) -> Pack:
    """The small pack with contexts."""
    return (pack or make_pack()).model_copy(update={"contexts": contexts})


def next_version(pack: Pack, *, without: str = "", **reworded: str) -> Pack:
    """A later version: a prompt is gone, and questions of s01 read otherwise, by their names."""
    first, *others = pack.stages
    prompts = tuple(
        prompt.model_copy(update={"question": reworded.get(prompt.id[4:], prompt.question)})
        for prompt in first.prompts
        if prompt.id != without
    )
    stages = (first.model_copy(update={"prompts": prompts}), *others)
    meta = pack.meta.model_copy(update={"version": "2026.2.1"})
    return pack.model_copy(update={"meta": meta, "stages": stages})


def _tuples(value: Any) -> Any:  # noqa: ANN401 - TOML holds anything
    """TOML gives lists where the strict models want tuples."""
    if isinstance(value, dict):
        return {name: _tuples(part) for name, part in value.items()}
    return tuple(_tuples(part) for part in value) if isinstance(value, list | tuple) else value


@dataclass
class FakeStore:
    """Drafts and feedback in memory."""

    drafts: dict[str, bytes] = field(default_factory=dict)
    said: list[dict[str, str]] = field(default_factory=list)

    @property
    def guidance(self) -> "FakeStore":
        return self

    def add_feedback(self, said: dict[str, str], _on: date) -> None:
        self.said.append(said)

    def together(self) -> AbstractContextManager[None]:
        return nullcontext()

    def keep_draft(
        self, _case_id: UUID, slot: str, content: bytes, _at: datetime, *, typed: int | None = None
    ) -> bool:
        del typed
        self.drafts[slot] = content
        return True

    def drop_draft(self, _case_id: UUID, slot: str, *, asked: int | None = None) -> None:
        del asked
        self.drafts.pop(slot, None)


@dataclass
class FakeClock:
    """A clock that stands where the author of the case is."""

    author: Author

    def now(self) -> datetime:
        return self.author.now


class FakeSession:
    """One case, recorded with a real key; ``fault`` is raised instead of recording."""

    def __init__(self, pack: Pack | None = None) -> None:
        self.pack = pack or make_pack()
        self.officer = OFFICER
        self.packs: dict[PackRef, Pack] = {}
        self.author = Author()
        self.clock = FakeClock(self.author)
        self.vault = SimpleNamespace(store=FakeStore())
        self.fault: CasebookError | None = None
        self.author.open_case()

    @property
    def case_id(self) -> UUID:
        return self.author.case_id

    def view(self, _case_id: UUID) -> CaseView:
        return fold(self.author.entries)

    def pack_of(self, view: CaseView) -> Pack:
        return self.pack_for(view.pack)

    def pack_for(self, ref: PackRef) -> Pack:
        return self.packs.get(ref, self.pack)

    def adopt(self, pack: Pack) -> None:
        """The case follows other guidance from here on."""
        before = self.view(self.case_id).pack
        self.packs[before] = self.pack
        self.pack = pack
        after = PackRef(pack_id=before.pack_id, version=pack.meta.version)
        self.author.write(GuidanceAdopted(before=before, pack=after))

    def record(
        self, case_id: UUID, payload: Payload, _happened: object = None, *, slot: str | None = None
    ) -> CaseView:
        if self.fault is not None:
            raise self.fault
        self.author.write(payload, timedelta(minutes=1))
        self.vault.store.drop_draft(case_id, slot or "")
        return self.view(case_id)

    def add_person(self, pseudonym: str, category: Category = Category.WITNESS) -> UUID:
        person = PersonAdded(person_id=uuid4(), category=category, pseudonym=pseudonym)
        self.author.write(person)
        return person.person_id

    def journey(self) -> CaseJourney:
        return journey_of(cast("Session", self), self.view(self.case_id))


class InlineJobs:
    """Work done at once, on this thread, with the same callbacks; or later, when ``held``."""

    def __init__(self) -> None:
        self.reported: list[CasebookError] = []
        self.held: list[tuple[Any, Any, Any]] | None = None

    def release(self) -> None:
        """Do what was held."""
        held, self.held = self.held or [], None
        for work in held:
            self.database(*work)

    def database(self, work: Any, done: Any = None, failed: Any = None) -> None:  # noqa: ANN401
        if self.held is not None:
            self.held.append((work, done, failed))
            return
        try:
            result = work()
        except CasebookError as error:
            (failed or self.reported.append)(error)
            return
        if done is not None:
            done(result)

    def database_now(self, work: Any, _timeout_s: float) -> Any:  # noqa: ANN401
        return work()

    def report(self, error: CasebookError) -> None:
        self.reported.append(error)


def make_page(
    session: FakeSession, theme: Theme | None = None, inline: InlineJobs | None = None
) -> JourneyPage:
    """The page over a session kept in memory."""
    jobs = cast("Jobs", inline or InlineJobs())
    real = cast("Session", session)
    bench = cast(
        "Workbench",
        SimpleNamespace(
            session=real,
            jobs=jobs,
            theme=theme or Theme.load("light", 1.0),
            writing=FakeDesk(),
        ),
    )
    drafts = DraftKeeper(jobs, real, session.case_id)
    page = JourneyPage(bench, session.case_id, drafts)
    drafts.setParent(page)
    return page
