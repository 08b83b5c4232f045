# SPDX-License-Identifier: Apache-2.0
"""Articles on how to put it: wording, myths, rights, scripts, reviews, terms and sources."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from app.guidance.articles.shape import Article, Section, Telling, listed, said, sections, sentence
from app.guidance.model.pack import Source
from app.guidance.model.reference import Myth, Right, Script, Term
from app.guidance.model.reviews import Review, ReviewCheck
from app.guidance.model.walking import every_citation
from app.guidance.model.wording_rules import Accounts, Category, Who, WordingRule

CATEGORIES: Final[dict[Category, str]] = {
    "victim_blaming": "Blames the victim",
    "scepticism": "Shows doubt",
    "minimising": "Makes it smaller",
    "euphemism": "Hides what was done",
    "myth": "Rests on a myth",
    "suspect_prejudging": "Prejudges the suspect",
    "opinion_as_fact": "Opinion given as fact",
    "passive_suspect": "Leaves the suspect out",
}
_SHAPES = {"circle": "a circle", "square": "a square", "triangle": "a triangle"}
_KINDS: Final[dict[str, tuple[str, str]]] = {
    "prompt": ("prompt", "prompts"),
    "context": ("context", "contexts"),
    "decision": ("decision", "decisions"),
    "clock": ("time limit", "time limits"),
    "calendar": ("calendar", "calendars"),
    "rule": ("note on wording", "notes on wording"),
    "myth": ("myth", "myths"),
    "right": ("right", "rights"),
    "script": ("script", "scripts"),
    "offence": ("offence", "offences"),
    "regime": ("note on the law of a time", "notes on the law of a time"),
    "review": ("review", "reviews"),
    "check": ("review check", "review checks"),
}
_SET = re.compile(r"<([a-z0-9-]+)>")
_REPEATED = re.compile(r"…(?: …)+")
_SIGNS = {"_": "…", "...": "…", "^": "", "$": "", ",": "", "<name>": "[name]"}
_LONGEST_EXAMPLE, _FEW = 80, 6
"""How many characters an example of a word set has at most, and how many words are a few."""
_WHO: Final[dict[Who, str]] = {
    "anyone": "Whoever the sentence is about.",
    "victim": "Only where the sentence is about the victim.",
    "victim-or-unsaid": "Only where the sentence is about the victim, or does not say whom.",
    "suspect": "Only where the sentence is about the suspect.",
    "not-suspect": "Not where the sentence is about the suspect.",
}
_ACCOUNTS: Final[dict[Accounts, str]] = {
    "none": "Not in what somebody is reported to have said.",
    "victim": "Also in what anybody but the suspect is reported to have said.",
    "others": "Also in what others, but not the victim or suspect, are reported to have said.",
    "all": "Also in what anybody is reported to have said.",
}


def wording_articles(telling: Telling) -> Iterator[Article]:
    """Words that are flagged, why, and what to write instead."""
    sets = WordSets({each.id: each.words for each in telling.pack.word_sets})
    for rule in telling.pack.wording:
        yield _rule(telling, rule, sets)


def myth_articles(telling: Telling) -> Iterator[Article]:
    """False beliefs, and what a record says instead."""
    for myth in telling.pack.myths:
        yield _myth(telling, myth)


def right_articles(telling: Telling) -> Iterator[Article]:
    """What victims have a right to."""
    for right in telling.pack.rights:
        yield _right(telling, right)


def script_articles(telling: Telling) -> Iterator[Article]:
    """Words for hard moments."""
    for script in telling.pack.scripts:
        yield _script(telling, script)


def review_articles(telling: Telling) -> Iterator[Article]:
    """When a supervisor looks, and what at."""
    for review in telling.pack.reviews:
        yield _review(telling, review)
    for check in telling.pack.review_checks:
        yield _check(telling, check)


def term_articles(telling: Telling) -> Iterator[Article]:
    """Abbreviations and words of the trade, in the order of the alphabet."""
    for term in sorted(telling.pack.glossary, key=_alphabetical):
        yield _term(term)


def principle_articles(telling: Telling) -> Iterator[Article]:
    """The ways of seeing a case."""
    for each in telling.pack.principles:
        mark = f"It is marked with {_SHAPES[each.shape]} and the letter {each.letter}."
        yield Article(
            "principle",
            each.id,
            each.name,
            each.summary,
            sections(said("What it means", each.text), said("How it is marked", mark)),
        )


def source_articles(telling: Telling) -> Iterator[Article]:
    """What the guidance rests on, and how much of it."""
    used: dict[str, Counter[str]] = {}
    citing = dict.fromkeys((c.id, item.kind, item.id) for item, c in every_citation(telling.pack))
    for source_id, kind, _ in citing:
        used.setdefault(source_id, Counter())[kind] += 1
    for source in telling.pack.sources:
        yield _source(source, used.get(source.id, Counter()))


class WordSets:
    """The simplest words that each word set of a pack stands for, worked out once."""

    def __init__(self, sets: Mapping[str, Sequence[str]]) -> None:
        self._sets = sets
        self._examples: dict[str, str] = {}

    def example(self, name: str) -> str:
        """Words for a set; its name in brackets if it holds nothing, itself or too much."""
        if name not in self._examples:
            self._examples[name] = f"[{name}]"
            words = phrase_example((*self._sets.get(name, ()), "")[0], self)
            if words and len(words) <= _LONGEST_EXAMPLE:
                self._examples[name] = words
        return self._examples[name]


def phrase_example(phrase: str, sets: WordSets) -> str:
    """The simplest words that a phrase of a wording rule stands for.

    Of alternatives the first is taken, and what may be missing is left out; “…” is any word.
    """
    pieces = phrase.replace("(", "").replace(")", "").split()
    words = [_piece(piece, sets) for piece in pieces if not piece.endswith("?")]
    return _REPEATED.sub("…", " ".join(filter(None, words)))


def _piece(piece: str, sets: WordSets) -> str:
    first = piece.split("|", maxsplit=1)[0]
    if first in _SIGNS:
        return _SIGNS[first]
    name = _SET.fullmatch(first)
    return first.replace("-", " ") if name is None else sets.example(name[1])


def _rule(telling: Telling, rule: WordingRule, sets: WordSets) -> Article:
    flagged, spared = _examples(rule.flag, sets), _examples(rule.unless, sets)
    return Article(
        "rule",
        rule.id,
        f"“{flagged[0]}”",
        rule.why,
        sections(
            listed("Write instead", rule.instead),
            listed("What is flagged, for example", flagged),
            listed("What is not flagged, for example", spared),
            said("Where it is flagged", *_where(rule, sets)),
            said("Note", rule.note),
        ),
        telling.sources(rule.sources),
        CATEGORIES[rule.category],
    )


def _examples(phrases: tuple[str, ...], sets: WordSets) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase_example(phrase, sets) for phrase in phrases))


def _where(rule: WordingRule, sets: WordSets) -> Iterator[str]:
    yield _WHO[rule.who]
    yield _ACCOUNTS[rule.accounts]
    if rule.near:
        yield f"Only beside words such as: {_some(rule.near, sets)}."
    if rule.not_near:
        yield f"Not beside words such as: {_some(rule.not_near, sets)}."


def _some(phrases: tuple[str, ...], sets: WordSets) -> str:
    """The first few words of phrases that list alternatives."""
    sides = (side for phrase in phrases for side in phrase.split("|"))
    return ", ".join(list(dict.fromkeys(phrase_example(side, sets) for side in sides))[:_FEW])


def _myth(telling: Telling, myth: Myth) -> Article:
    return Article(
        "myth",
        myth.id,
        f"“{myth.myth}”",
        "This is a myth.",
        sections(said("What is so", myth.fact), said("What a record says instead", myth.record)),
        telling.sources(myth.sources),
    )


def _right(telling: Telling, right: Right) -> Article:
    return Article(
        "right",
        right.id,
        f"Right {right.number}: {right.title}",
        "Written for the victim to read.",
        sections(
            said("In plain words", right.plain),
            listed("Easy Read", right.easy),
            said("You can ask", right.you_can_ask),
        ),
        telling.sources(right.sources),
    )


def _script(telling: Telling, script: Script) -> Article:
    return Article(
        "script",
        script.id,
        script.title,
        script.moment,
        sections(
            said("Before you speak", script.before),
            listed("You could say", script.say, "Examples, not lines to recite."),
            listed("Do not say", script.avoid),
            said("Afterwards", script.after),
            listed("Where it comes up", telling.stages(script.stages)),
        ),
        telling.sources(script.sources),
    )


def _review(telling: Telling, review: Review) -> Article:
    when = review.event or (telling.clock(review.clock) if review.clock else "")
    questions = {check.id: check.question for check in telling.pack.review_checks}
    setting = "This is a setting of your force, not national law." if review.force_set else None
    return Article(
        "review",
        review.id,
        review.title,
        review.purpose.partition("\n\n")[0],
        sections(
            said("What it is for", *review.purpose.split("\n\n")[1:]),
            said("When", sentence(when) if when else None),
            said("By whom", sentence(review.by)),
            listed("What is checked", (questions.get(each, each) for each in review.checks)),
            said("Whose rule it is", setting),
        ),
        telling.sources(review.sources),
        "Review",
    )


def _check(telling: Telling, check: ReviewCheck) -> Article:
    serves = telling.principles(check.principles)
    used = (review.title for review in telling.pack.reviews if check.id in review.checks)
    return Article(
        "check",
        check.id,
        check.question,
        "A supervisor asks this in a review.",
        sections(
            said("What shows it", check.look_for),
            said("What it serves", sentence(serves) if serves else None),
            listed("In which reviews", used),
        ),
        telling.sources(check.sources),
        "Review check",
    )


def _term(term: Term) -> Article:
    meaning = sentence(term.meaning)
    lead, rest = (term.long, meaning) if term.long else (meaning, None)
    return Article("term", term.id, term.term, lead, sections(said("What it means", rest)))


def _alphabetical(term: Term) -> str:
    return term.term.casefold()


def _source(source: Source, used: Counter[str]) -> Article:
    counts = (f"{number} {_KINDS[kind][number > 1]}" for kind, number in used.items())
    return Article(
        "source",
        source.id,
        source.title,
        f"{source.publisher}, {source.date}",
        sections(
            said("Where to read it", source.url),
            _used(", ".join(counts)),
        ),
        place=source.publisher,
    )


def _used(counts: str) -> Section:
    words = f"It is cited by {counts}." if counts else "Nothing in the guidance cites it by itself."
    return said("What rests on it", words)
