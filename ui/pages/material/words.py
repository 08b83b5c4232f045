# SPDX-License-Identifier: Apache-2.0
"""What the page of material asks, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.cases.kinds import MaterialStep, RequestSort, RequestStep, Sensitivity
from ui.pages.material.section import SectionWords

REGISTER_WORDS = SectionWords(
    "Material register",
    "Everything that was gathered or made: what it is, where it is, and who has looked at it. "
    "You decide what is relevant and what is sensitive; Casebook suggests neither.",
    "&Add an item…",
    "Nothing on the register yet",
    "Begin with what exists already: the call, the log, the first account. Your notes in this "
    "casebook are material too.",
)
FILES_WORDS = SectionWords(
    "Files kept with the case",
    "Kept inside the casebook, encrypted, byte for byte as they came. The original stays where "
    "it is and is not changed.",
    "&Keep a file…",
    "No files yet",
    "Keep a copy of what you may need to show or to hand over. The exhibit itself stays where "
    "your force keeps it.",
)
REQUESTS_WORDS = SectionWords(
    "Requests for private material",
    "Asking for what is on a phone, or for records that somebody else holds, takes a piece of "
    "a private life. It is marked as made only under a decision that says why.",
    "&Plan a request…",
    "No requests",
    "First ask what less would do: a screenshot, the suspect's own device, another source.",
)

SENSITIVITY_CHOICES: Mapping[Sensitivity, str] = {
    Sensitivity.UNKNOWN: "Nobody has looked yet",
    Sensitivity.NOT_SENSITIVE: "No",
    Sensitivity.SENSITIVE: "Yes, it is sensitive",
}
SORT_CHOICES: Mapping[RequestSort, str] = {
    RequestSort.DEVICE: "Information on a phone or another device",
    RequestSort.THIRD_PARTY: "Records that somebody else holds",
}
NOTES_DISCLOSED = (
    "Casebook's own notes fall under disclosure: RP-05 to RP-07 in the list of categories."
)


@dataclass(frozen=True)
class StepWords:
    """What a step asks for; a field without a label is not asked for."""

    title: str
    explains: str = ""
    text: str = ""
    because: str = ""
    due: str = ""


ITEM_STEPS: Mapping[MaterialStep, StepWords] = {
    MaterialStep.EXAMINED: StepWords(
        "An item was examined",
        "What was looked for counts too where nothing was found, whichever way it points.",
        text="What was &looked for, and what was found",
    ),
    MaterialStep.SENSITIVITY_SET: StepWords(
        "Whether an item is sensitive",
        "Sensitive means that showing it could harm somebody or an important public interest.",
        because="Wh&y: what harm, and to whom",
    ),
    MaterialStep.PRESUMED_SET: StepWords(
        "The category of an item", because="Wh&y, above all if it is none of them"
    ),
    MaterialStep.MOVED: StepWords("An item is somewhere else now", because="Wh&y, if it helps"),
    MaterialStep.DESCRIBED: StepWords(
        "A fuller description of an item",
        "The first description stays in the record.",
        text="What &it is",
    ),
}
REQUEST_STEPS: Mapping[RequestStep, StepWords] = {
    RequestStep.MADE: StepWords(
        "A request was made",
        text="&How it was made, and to whom",
        due="&By which day an answer is due",
    ),
    RequestStep.AGREED: StepWords(
        "They agree to a request",
        text="What they &agreed to, and its limits, in their words",
        due="&By which day it should come or go back",
    ),
    RequestStep.REFUSED: StepWords(
        "They do not agree to a request",
        "Nobody has to, and nobody has to say why. The other lines go on.",
        text="What they &said, if they want it noted",
    ),
    RequestStep.RECEIVED: StepWords(
        "Something was received",
        text="What &came, from whom, and where it is now",
        due="&By which day the rest should come or the device go back",
    ),
    RequestStep.WITHDRAWN: StepWords(
        "A request is withdrawn",
        because="Wh&y",
        text="Who was &told, and how",
    ),
    RequestStep.ENDED: StepWords(
        "Nothing is outstanding",
        text="&How it ended: what went back, what was kept and what was deleted",
    ),
}
