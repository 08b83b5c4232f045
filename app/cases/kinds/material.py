# SPDX-License-Identifier: Apache-2.0
"""Material: the register, files kept with it, and intrusive requests for more."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from app.cases.values import Identifier, Required, Sha256, ShortText, Text, Value

LARGEST_ATTACHMENT = 2 * 1024**3
"""Bytes: 2 GiB."""


class Sensitivity(StrEnum):
    """Whether showing it to others could do harm. ``UNKNOWN`` until somebody has looked."""

    UNKNOWN = "unknown"
    NOT_SENSITIVE = "not_sensitive"
    SENSITIVE = "sensitive"


class MaterialAdded(Value):
    """An item of material is on the register."""

    kind: Literal["material_added"] = "material_added"
    material_id: UUID
    reference: ShortText = ""
    """The exhibit or item reference, if it has one."""
    description: Required
    source: ShortText = ""
    """Where it came from."""
    held: ShortText = ""
    """Where it is."""
    sensitivity: Sensitivity = Sensitivity.UNKNOWN
    sensitive_because: Text = ""
    presumed: Identifier | None = None
    """The category of material presumed to be disclosable, by its id in the guidance."""
    presumed_words: ShortText = ""
    """That category in the words that the officer saw."""
    from_request: UUID | None = None
    """The request that brought it."""


class MaterialStep(StrEnum):
    """What is said of an item after it was added."""

    EXAMINED = "examined"
    """Somebody has looked at it: ``by``, and in ``text`` what they looked for and found."""
    SENSITIVITY_SET = "sensitivity_set"
    """``sensitivity``, with ``because`` when it is sensitive."""
    PRESUMED_SET = "presumed_set"
    """``presumed`` with ``presumed_words``, or none of the categories, ``because`` ..."""
    MOVED = "moved"
    """It is somewhere else now: ``held``."""
    DESCRIBED = "described"
    """A fuller description: ``text``."""


class MaterialChanged(Value):
    """Something was done or decided about an item of material."""

    kind: Literal["material_changed"] = "material_changed"
    material_id: UUID
    step: MaterialStep
    text: Text = ""
    because: Text = ""
    by: ShortText = ""
    held: ShortText = ""
    sensitivity: Sensitivity | None = None
    presumed: Identifier | None = None
    presumed_words: ShortText = ""

    @model_validator(mode="after")
    def _has_what_the_step_needs(self) -> "MaterialChanged":
        missing = {
            MaterialStep.EXAMINED: not (self.by.strip() and self.text.strip()),
            MaterialStep.SENSITIVITY_SET: self.sensitivity is None
            or (self.sensitivity is Sensitivity.SENSITIVE and not self.because.strip()),
            MaterialStep.PRESUMED_SET: self.presumed is None and not self.because.strip(),
            MaterialStep.MOVED: not self.held.strip(),
            MaterialStep.DESCRIBED: not self.text.strip(),
        }
        if missing[self.step]:
            raise ValueError("this step lacks something it needs")
        return self


class AttachmentAdded(Value):
    """A file is kept with the case, byte for byte as it was.

    ``name`` is the file's name as it came; ``sha256`` is over its bytes.
    """

    kind: Literal["attachment_added"] = "attachment_added"
    attachment_id: UUID
    name: Annotated[ShortText, Field(min_length=1)]
    media_type: ShortText
    size: Annotated[int, Field(ge=0, le=LARGEST_ATTACHMENT)]
    sha256: Sha256
    description: Text = ""
    material_id: UUID | None = None
    """The item of material that it belongs to."""


class RequestSort(StrEnum):
    """What is asked for that is somebody's private life."""

    DEVICE = "device"
    """Information on a phone or another device."""
    THIRD_PARTY = "third_party"
    """Records that somebody else holds: health, school, social services, counselling."""


class RequestStep(StrEnum):
    """How far a request has come."""

    PLANNED = "planned"
    """What is thought of being asked for: ``sought`` and ``because`` say what, and why."""
    MADE = "made"
    """It was made. Only a decision with its gate settled (``decision``) allows this."""
    AGREED = "agreed"
    """The person or holder has agreed, as ``text`` says."""
    REFUSED = "refused"
    """They have not agreed. Nobody has to."""
    RECEIVED = "received"
    """What was asked for has come."""
    WITHDRAWN = "withdrawn"
    """It is no longer asked for, ``because`` ..."""
    ENDED = "ended"
    """Nothing is outstanding: a device was returned, or all that was held was received."""


class RequestChanged(Value):
    """A request for a device's information or for third-party material, and what came of it."""

    kind: Literal["request_changed"] = "request_changed"
    request_id: UUID
    step: RequestStep
    sort: RequestSort
    about: Annotated[ShortText, Field(min_length=1)]
    """Which device, or which holder of records, by a label."""
    person_id: UUID | None = None
    """Whose device or records."""
    sought: Text = ""
    because: Text = ""
    text: Text = ""
    decision: UUID | None = None
    """The entry of the decision that allows it to be made."""
    due: date | None = None
    """By when it should be answered or returned."""

    @model_validator(mode="after")
    def _has_what_the_step_needs(self) -> "RequestChanged":
        planned, made = self.step is RequestStep.PLANNED, self.step is RequestStep.MADE
        if planned and not (self.sought.strip() and self.because.strip()):
            raise ValueError("a planned request says what is sought and why")
        if made and self.decision is None:
            raise ValueError("a request is made under a decision")
        if self.step is RequestStep.WITHDRAWN and not self.because.strip():
            raise ValueError("a withdrawal says why")
        return self
