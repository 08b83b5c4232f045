# SPDX-License-Identifier: Apache-2.0
"""How long the spelling check takes: to be ready, to look through a text, to offer words."""

import time
from itertools import cycle, islice

from measuring.figures import Figure

WORDS = 2_000
REPETITIONS = 5
SENTENCES = (
    "She said that she had told the friend she lives with, and that nobody else knew.",
    "The recording from the venue was recieved at 14:20 and is exhibited as MB/2.",
    "Nerys did not want the doctor’s notes asked for, and the reason was written down.",
    "Enquiries with the taxi firm are outstanding; a colleague will complete them on Friday.",
)
SLIPS = (
    "accomodation", "behavior", "complanant", "consentt", "definately", "disclosible",
    "harrassment", "intercouse", "recieved", "safegarding", "seperate", "witnes",
)  # fmt: skip


def measure_spelling() -> list[Figure]:
    """The dictionary from nothing, a text of 2,000 words, and the words offered for one slip."""
    began = time.perf_counter()
    from app.services.writing.spelling import load_speller  # noqa: PLC0415 - its time is measured too

    speller = load_speller()
    loaded = time.perf_counter() - began
    text = " ".join(islice(cycle(" ".join(SENTENCES).split()), WORDS))
    looked = []
    for _ in range(REPETITIONS):
        began = time.perf_counter()
        speller.misspelt(text)
        looked.append(time.perf_counter() - began)
    offered = []
    for slip in SLIPS:
        began = time.perf_counter()
        speller.suggestions(slip)
        offered.append(time.perf_counter() - began)
    return [
        Figure("spelling dictionary", loaded * 1000, "ms", note="library and words, once"),
        Figure(f"spelling of {WORDS:,} words", max(looked) * 1000, "ms", note="the slowest of 5"),
        Figure("words for one slip", max(offered) * 1000, "ms", note="the slowest of 12 slips"),
    ]
