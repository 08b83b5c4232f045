# SPDX-License-Identifier: Apache-2.0
"""The hash of the wording an officer saw, kept with every answer."""

import hashlib

from app.guidance.canonical import Json, canonical_bytes
from app.guidance.model.answers import FigureAnswer, TextAnswer, options_of
from app.guidance.model.pack import Prompt

_PREFIX = b"casebook prompt wording 1\x00"


def wording_hash(prompt: Prompt) -> str:
    """SHA-256, in hexadecimal, over what the officer sees of a prompt and nothing else.

    Its id, condition, order and audience may change without a change of wording.
    """
    return hashlib.sha256(_PREFIX + canonical_bytes(_seen(prompt))).hexdigest()


def _seen(prompt: Prompt) -> Json:
    """Written out by hand: a new key in the model must not change old hashes by accident."""
    answer = prompt.answer
    return {
        "question": prompt.question,
        "why": prompt.why,
        "guidance": prompt.guidance,
        "answer": {
            "kind": answer.kind,
            "options": [[option.id, option.label] for option in options_of(answer)],
            "unit": answer.unit if isinstance(answer, FigureAnswer) else None,
            "verbatim": isinstance(answer, TextAnswer) and answer.verbatim,
        },
        "sources": [
            [cited.id, cited.confidence, cited.as_at.isoformat() if cited.as_at else None]
            for cited in prompt.sources
        ],
    }
