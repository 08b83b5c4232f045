# SPDX-License-Identifier: Apache-2.0
"""How an American spelling is written in British English, as far as letters can tell."""

import re
from collections.abc import Iterator

# What stands in the American spelling, and what in the British one. Which of the forms is a word
# is for a dictionary to say. “-ise” is the spelling of the police and the CPS.
_RULES = tuple(
    (re.compile(american), british)
    for american, british in (
        (r"([iy])z", r"\1s"),  # organize, analyze
        (r"or", "our"),  # color, behavior
        (r"er(?=s?$)", "re"),  # center
        (r"er(?=(?:ed|ing)$)", "r"),  # centered
        (r"l(?=(?:ed|ing|er|ers|ors?)$)", "ll"),  # traveled, counselor
        (r"p(?=(?:ed|ing|er|ers)$)", "pp"),  # kidnaped
        (r"ll", "l"),  # enroll, skillful
        (r"og(?=s?$)", "ogue"),  # catalog
        (r"ens(?=e)", "enc"),  # defense
        (r"e", "ae"),  # pediatric, anesthetic
        (r"e", "oe"),  # estrogen, diarrhea
        (r"eu", "oeu"),  # maneuver
        (r"practic(?=e[ds]|ing)", "practis"),
        (r"ay", "ey"),  # gray
        (r"ol", "oul"),  # mold
        (r"ow", "ough"),  # plow
        (r"sk", "sc"),  # skeptic
        (r"f", "ph"),  # sulfur
        (r"ck(?=s?$)", "que"),  # bank check
        (r"g(?=ing$)", "ge"),  # aging
        (r"g(?=ment)", "ge"),  # acknowledgment
        (r"ic(?=s?$)", "ique"),
        (r"in(?=um)", "ini"),  # aluminum
    )
)
_OTHERWISE = {
    "mom": "mum",
    "moms": "mums",
    "mommy": "mummy",
    "pajamas": "pyjamas",
    "jewelry": "jewellery",
    "airplane": "aeroplane",
    "airplanes": "aeroplanes",
    "cozy": "cosy",
    "donut": "doughnut",
    "donuts": "doughnuts",
    "math": "maths",
    "tidbit": "titbit",
}
_MOST_PLACES = 6
"""A word with more places for one rule than this is none of the words that the rules are for."""


def british_forms(word: str) -> Iterator[str]:
    """What a word in small letters may be in British English; most of the forms are no words.

    First those that differ in one way, then those that differ in two, as “favorize” would.
    """
    if word in _OTHERWISE:
        yield _OTHERWISE[word]
    once = list(dict.fromkeys(_changed(word)))
    yield from once
    for form in once:
        yield from _changed(form)


def _changed(word: str) -> Iterator[str]:
    for pattern, british in _RULES:
        places = list(pattern.finditer(word))
        if len(places) <= _MOST_PLACES:
            for place in places:
                yield word[: place.start()] + place.expand(british) + word[place.end() :]
