# SPDX-License-Identifier: Apache-2.0
"""Requests for a device's information and for third-party material, and the gate before them.

A request cannot be marked as made without a decision, recorded in the case, from the template of
the guidance for its sort: its option is one that makes the request, every step that this option
needs in the case as it stands now is settled, and the victim's view is there. Each decision
allows one request. What was agreed to be taken from a device cannot be marked as received
without a decision to go ahead. A decision that was corrected, or after which one not to ask was
recorded, allows it only once the officer says why it still does: which device or holder a
decision is about, only its words say.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import DecisionRecorded, RequestChanged, RequestSort, RequestStep
from app.cases.material import NEXT_STEPS, Request, request_named
from app.cases.values import LONGEST_TEXT
from app.cases.when import When, exactly
from app.errors import EnvironmentFault, UserError
from app.guidance.model.decisions import DecisionTemplate
from app.guidance.model.pack import Pack
from app.guidance.reading.facts import derive_facts
from app.guidance.reading.gates import applying_steps, missing_steps, shut_options
from app.services.decisions import missing_words, shut_words
from app.services.session import Session

MOST_IN_LINE = 400
"""Characters of a label."""

TEMPLATES = {
    RequestSort.DEVICE: "phone-extraction",
    RequestSort.THIRD_PARTY: "third-party-material",
}
"""The decision that each sort of request needs, by the id of its template in the guidance."""

GATED = (RequestStep.MADE, RequestStep.RECEIVED)
"""The steps that need a decision."""

# Of the options of a device's template: to ask somebody is not yet to take anything.
_TAKES = frozenset({"go-ahead", "set-case"})


@dataclass(frozen=True)
class Gate:
    """Whether a step of a request is allowed: by these decisions, the newest first, or not yet.

    ``missing`` says in sentences what is missing while no decision allows it. ``doubts`` says, by
    the decision's entry, what speaks against it, for the officer to answer.
    """

    template: str
    title: str
    """What the template is called in the guidance."""
    allowed_by: tuple[Entry, ...]
    missing: tuple[str, ...]
    doubts: Mapping[UUID, str]

    @property
    def is_open(self) -> bool:
        """Whether a decision allows it."""
        return bool(self.allowed_by)


@dataclass(frozen=True)
class Plan:
    """What an officer thinks of asking for. Whose it is may be left open."""

    sort: RequestSort
    about: str
    sought: str
    because: str
    alternatives: str = ""
    """Less intrusive ways that were thought of, and what came of each."""
    person_id: UUID | None = None


def plan_request(
    session: Session,
    case_id: UUID,
    plan: Plan,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Put a request down as planned; ``slot`` names the draft it came from.

    Raises:
        UserError: it does not say which device or holder, what is sought, why, or which less
            intrusive ways were thought of.
    """
    said = (plan.about, plan.sought, plan.because, plan.alternatives)
    if not all(each.strip() for each in said):
        raise UserError(
            "Say which device or who holds the records, what is sought, why, and which less "
            "intrusive ways you thought of.",
            code="request-empty",
        )
    _check(plan.about, plan.sought, plan.because, plan.alternatives)
    planned = RequestChanged(
        request_id=session.new_id(),
        step=RequestStep.PLANNED,
        sort=plan.sort,
        about=plan.about.strip(),
        person_id=plan.person_id,
        sought=plan.sought.strip(),
        because=plan.because.strip(),
        text=plan.alternatives.strip(),
    )
    return session.record(case_id, planned, happened, slot=slot)


@dataclass(frozen=True)
class NewRequestStep:
    """What is said of a request. ``decision`` is the entry that allows a gated step."""

    request_id: UUID
    step: RequestStep
    text: str = ""
    because: str = ""
    due: date | None = None
    decision: UUID | None = None


def change_request(
    session: Session,
    case_id: UUID,
    new: NewRequestStep,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record how far a request has come; ``slot`` names the draft it came from.

    Raises:
        UserError: the case has no such request, the step does not follow from where it stands,
            something is missing, or the gate is shut: the sentence says what is missing; or
            request-doubt, ``because`` must say why the decision still allows it.
    """
    _check("", new.text, new.because)
    view = session.view(case_id)
    request = _request(view, new.request_id)
    if new.step not in NEXT_STEPS[request.step]:
        raise UserError(
            "The request has come further meanwhile. Look at it again, then say what is new.",
            code="request-step",
        )
    if new.step is RequestStep.WITHDRAWN and not new.because.strip():
        raise UserError("Say why it is no longer asked for.", code="request-because")
    change = RequestChanged(
        request_id=request.request_id,
        step=new.step,
        sort=request.planned.sort,
        about=request.planned.about,
        person_id=request.planned.person_id,
        text=new.text.strip(),
        because=new.because.strip(),
        decision=_allowed(session, view, request, new),
        due=new.due,
    )
    return session.record(case_id, change, happened, slot=slot)


def gate_of(
    session: Session, view: CaseView, request: Request, step: RequestStep = RequestStep.MADE
) -> Gate | None:
    """What a step of a request needs, and whether the case has it; None if it needs nothing.

    For the thread that owns the session.
    """
    sort = request.planned.sort
    if step not in GATED or (step is RequestStep.RECEIVED and sort is RequestSort.THIRD_PARTY):
        return None
    template_id = TEMPLATES[sort]
    title = _title(session, view, template_id)
    allowed, nearest, doubts = [], tuple[str, ...](), dict[UUID, str]()
    recorded = tuple(_decisions(view, template_id))
    for place, (entry, decision) in enumerate(recorded):
        missing = tuple(_missing(session, view, request, entry, decision, step))
        if not missing:
            allowed.append(entry)
            doubt = " ".join(_doubts(session, view, entry, recorded[:place]))
            doubts |= {entry.id: doubt} if doubt else {}
        elif not nearest or len(missing) < len(nearest):
            nearest = missing
    if not allowed and not nearest:
        nearest = (f"No decision “{title}” is recorded in this case.",)
    return Gate(template_id, title, tuple(allowed), () if allowed else nearest, doubts)


def _doubts(
    session: Session,
    view: CaseView,
    entry: Entry,
    later: Sequence[tuple[Entry, DecisionRecorded]],
) -> Iterator[str]:
    """What speaks against a decision that could allow a request, in sentences.

    ``later`` are the decisions recorded after it from the same template, newest first.
    """
    corrected = view.corrections.get(entry.id)
    if corrected:
        when = exactly(corrected[-1].recorded_at).words()
        yield f"This decision was corrected on {when}: read what it says now."
    for other, decision in later:
        found = _pack_and_template(session, view, decision)
        if found is None or decision.option not in _making(found[1]):
            chosen, when = _first_line(decision.chosen), exactly(other.recorded_at).words()
            yield f"A later decision, on {when}, is not to ask: “{chosen}”."
            return


def _missing(
    session: Session,
    view: CaseView,
    request: Request,
    entry: Entry,
    decision: DecisionRecorded,
    step: RequestStep,
) -> Iterator[str]:
    """What a decision lacks to allow a step of this request, in sentences."""
    if entry.id in _used_elsewhere(view, request):
        about = request.planned.about
        yield f"The decision that is there allows another request: record one for “{about}”."
        return
    found = _pack_and_template(session, view, decision)
    if found is None:
        yield "The guidance that the decision was made under is not in this casebook."
        return
    pack, template = found
    option = next((each for each in template.options if each.id == decision.option), None)
    if option is None or option.id not in _making(template):
        yield f"The decision recorded is not to ask: “{_first_line(decision.chosen)}”."
        return
    if _first_line(decision.chosen) != option.label:
        yield "The decision recorded is not worded as the guidance has it. Record it anew."
        return
    taken = step is RequestStep.RECEIVED and _TAKES & {each.id for each in template.options}
    if taken and option.id not in _TAKES:
        yield (
            "The decision recorded is to ask. Before anything is taken, record one to go ahead: "
            "with the written notice, and what the person freely agreed to."
        )
        return
    facts = derive_facts(view.fact_values(), session.clock.now())
    shut = shut_options(template, facts, pack.named)
    if option.id in shut:
        yield shut_words(option, shut[option.id])
    # One that came from another casebook may have answered something else than was asked.
    asked = {step.id: step.text for step in template.steps}
    answered = {a.step: a.words for a in decision.gate if asked.get(a.step) == a.text}
    missing = missing_steps(applying_steps(template, facts, pack.named), option.id, answered)
    if missing:
        yield missing_words(option, missing)
    if not decision.victim_view.strip():
        yield "The decision does not say what the victim thinks of it. Record that in a new one."


def _used_elsewhere(view: CaseView, request: Request) -> set[UUID | None]:
    """The decisions under which other requests were made."""
    return {
        entry.payload.decision
        for entry in view.of_kind.get("request_changed", ())
        if isinstance(entry.payload, RequestChanged)
        and entry.payload.request_id != request.request_id
    }


def _allowed(
    session: Session, view: CaseView, request: Request, new: NewRequestStep
) -> UUID | None:
    """The decision under which a step is taken; None where it needs none."""
    gate = gate_of(session, view, request, new.step)
    if gate is None:
        return None
    if not gate.is_open:
        raise UserError(gate.missing[0], code="request-gate")
    decision = gate.allowed_by[0].id if new.decision is None else new.decision
    if decision not in {entry.id for entry in gate.allowed_by}:
        raise UserError(
            "That decision does not allow this request. Choose another, or record one.",
            code="request-gate",
        )
    if decision in gate.doubts and not new.because.strip():
        raise UserError(
            f"{gate.doubts[decision]} Say why it still allows this request.", code="request-doubt"
        )
    return decision


def _decisions(view: CaseView, template: str) -> Iterator[tuple[Entry, DecisionRecorded]]:
    """The decisions of a case from this template, the newest first."""
    for entry in reversed(view.of_kind.get("decision", ())):
        if isinstance(entry.payload, DecisionRecorded) and entry.payload.template == template:
            yield entry, entry.payload


def _pack_and_template(
    session: Session, view: CaseView, decision: DecisionRecorded
) -> tuple[Pack, DecisionTemplate] | None:
    """The guidance that a decision was made under; None while this casebook does not have it."""
    try:
        pack = session.pack_for(decision.pack or view.pack)
    except EnvironmentFault as fault:
        if fault.code != "pack-missing":
            raise
        return None
    template = next((each for each in pack.decisions if each.id == decision.template), None)
    return None if template is None else (pack, template)


def _making(template: DecisionTemplate) -> set[str]:
    """The options of a template that make a request: those that need something first."""
    return {needed for each in template.steps for needed in each.needed_for}


def _first_line(text: str) -> str:
    return text.partition("\n")[0]


def _title(session: Session, view: CaseView, template_id: str) -> str:
    pack = session.pack_of(view)
    return next((each.title for each in pack.decisions if each.id == template_id), template_id)


def _request(view: CaseView, request_id: UUID) -> Request:
    try:
        return request_named(view, request_id)
    except KeyError:
        raise UserError("This case has no such request.", code="request-missing") from None


def _check(short: str, *long: str) -> None:
    if len(short.strip()) > MOST_IN_LINE:
        raise UserError(
            "The name of the device or holder may have 400 characters; put the rest below.",
            code="request-too-long",
        )
    if any(len(text) > LONGEST_TEXT for text in long):
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
            code="text-too-long",
        )
