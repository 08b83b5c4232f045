# SPDX-License-Identifier: Apache-2.0
"""Texts that are hard to check, of any length: made to repeat what costs most."""

import random

from app.language.phrases import Pattern, Phrasebook
from tests.app.language.making import bundled_rules

PIECES = {
    "quotations": '"a" ', "unclosed quotes": ' "a', "single quotes": "'a' ", "curly": "“a” ‘b’ ",
    "unclosed singles": " 'a", "apostrophes": "a's ", "marks of every kind": "\"'“‘”’",
    "a long word": "a", "long words": "a" * 999 + " ", "combining marks": "\u0301",
    "accents": "cl\u0301aims ", "brackets": "(", "nesting": "(a ", "newlines": "\n",
    "short lines": "a\n", "quoted lines": "> a\n", "spaced newlines": "\n \n", "letters": "a ",
    "commas": ",", "stops": ".", "short sentences": "a. ", "hyphens": "a-", "numbers": "1.1 ",
    "one flagged word": "claims ", "the shortest flagged word": "perp ",
    "flagged for her": "she claims ", "victim and suspect": "victim lied suspect lied ",
    "phrases with gaps": "she let him ", "begun phrases": "she did not ",
    "another gap": "she was calm and ",
    "names": "Aa ", "names of": "Aa of the ", "ranks": "DC A ", "addresses": "https://a?claims=",
    "at": "a@", "hash": "#", "files": "x.jpg", "sections": "section 1 of the ",
    "offences": "offence of A ", "mentions": "the word ", "not writing": "do not write ",
    "capitals": "VICTIM CLAIMS\n", "direction marks": "\u200fclaims\u200e ", "emoji": "😟 ",
    "surrogates": "\ud800", "nothing": "\0", "labels": "reads: I ", "answers": "A: I\n",
    "said": "said: my ", "insertions": "victim, who, ", "her own": "the the the she ",
    "adverbs": "foolishly ", "his": "his he ", "so": "so it is ",
}  # fmt: skip


def hostile_texts(length: int) -> dict[str, str]:
    """One text of each kind, all of them this long."""
    texts = {name: _repeated(piece, length) for name, piece in PIECES.items()}
    texts["adverbs of the victim"] = ("The victim " + texts["adverbs"])[:length]
    chance = random.Random(7)  # the same texts each time
    written = [_written(pattern) for pattern in _patterns()]
    words = sorted({word for words in written for word in words})
    for name, choice, between in (
        ("words of the rules", [[word] for word in words], " "),
        ("short words of the rules", [[word] for word in words if len(word) < 5], " "),
        ("beginnings of phrases", [one[: max(1, len(one) - 1)] for one in written], " "),
        ("all phrases", written, " "),
        ("all phrases as sentences", written, ". "),
        ("all phrases with commas", written, ", "),
    ):
        texts[name] = _mixed(chance, choice, between, length)
    return texts


def _repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _mixed(chance: random.Random, choice: list[list[str]], between: str, length: int) -> str:
    made: list[str] = []
    size = 0
    while size < length:
        made.append(" ".join(chance.choice(choice)))
        size += len(made[-1]) + len(between)
    return between.join(made)[:length]


def _patterns() -> list[Pattern]:
    rules, sets = bundled_rules()
    book = Phrasebook(sets)
    return [book.patterns(phrase, rule.id)[0] for rule in rules for phrase in rule.flag]


def _written(pattern: Pattern) -> list[str]:
    words = [min(element.words) for element in pattern]
    return [word for word in words if word.isalpha()] or ["she"]
