# SPDX-License-Identifier: Apache-2.0
"""What was said of a clock, in the words that screens and papers share."""

from collections.abc import Mapping

from app.cases.kinds import ClockStep

STEP_WORDS: Mapping[ClockStep, str] = {
    ClockStep.STARTED: "Started",
    ClockStep.MOMENT: "A further time to count from",
    ClockStep.CHOSEN: "The limit that holds",
    ClockStep.DAY_SET: "The day set",
    ClockStep.PAUSED: "Paused",
    ClockStep.RESUMED: "Counting again",
    ClockStep.QUESTIONED: "Questioned during a pause",
    ClockStep.AFFECTED: "Something bears on it",
    ClockStep.AFFECT_ENDED: "What bore on it has ended",
    ClockStep.SATISFIED: "Done",
    ClockStep.EXTENDED: "Extended",
    ClockStep.NOT_APPLICABLE: "Does not apply",
    ClockStep.SUPERSEDED: "Replaced",
    ClockStep.REOPENED: "Opened again",
    ClockStep.EXPIRY_SEEN: "What was done about its end",
    ClockStep.WITHDRAWN: "An earlier entry withdrawn",
}
