# SPDX-License-Identifier: Apache-2.0
"""What a note is, in words."""

from collections.abc import Mapping

from app.cases.kinds import NoteNature

NATURE_WORDS: Mapping[NoteNature, str] = {
    NoteNature.FACT: "Fact: what was seen, heard, done or found",
    NoteNature.OPINION: "Opinion: what the officer thinks of it",
    NoteNature.RATIONALE: "Reasons: why something was done, or not done",
}
