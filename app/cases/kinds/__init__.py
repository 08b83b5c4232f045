# SPDX-License-Identifier: Apache-2.0
"""The kinds of entry: what each one says, apart from who wrote it and when."""

from typing import Annotated

from pydantic import Field

from app.cases.kinds.clocks import (
    ClockChanged,
    ClockStep,
)
from app.cases.kinds.closing import (
    CaseClosed,
    CaseReopened,
    LegalHoldSet,
    RetentionDecision,
    RetentionReviewed,
)
from app.cases.kinds.contacts import (
    Channel,
    ContactMade,
    ContactPlanSet,
    Promise,
    PromiseOutcome,
    PromiseSettled,
    Safe,
    TopicTold,
)
from app.cases.kinds.enquiries import (
    Direction,
    EnquiryChanged,
    EnquiryOpened,
    EnquiryStep,
    Examines,
)
from app.cases.kinds.exports import (
    ExportKind,
    ExportMade,
    HandedOver,
    ReceiptRecorded,
    ReviewOutcome,
    ReviewRecorded,
)
from app.cases.kinds.material import (
    LARGEST_ATTACHMENT,
    AttachmentAdded,
    MaterialAdded,
    MaterialChanged,
    MaterialStep,
    RequestChanged,
    RequestSort,
    RequestStep,
    Sensitivity,
)
from app.cases.kinds.officers import (
    Officer,
    PackRef,
)
from app.cases.kinds.opening import (
    CaseOpened,
    FactsChanged,
    GuidanceAdopted,
    OfficerJoined,
    PublicKey,
)
from app.cases.kinds.people import (
    Category,
    PersonAdded,
    PersonChanged,
)
from app.cases.kinds.writing import (
    Correction,
    DecisionRecorded,
    GateAnswer,
    NoteNature,
    NoteRecorded,
    Outcome,
    PromptAnswered,
)

__all__ = [
    "LARGEST_ATTACHMENT",
    "AttachmentAdded",
    "CaseClosed",
    "CaseOpened",
    "CaseReopened",
    "Category",
    "Channel",
    "ClockChanged",
    "ClockStep",
    "ContactMade",
    "ContactPlanSet",
    "Correction",
    "DecisionRecorded",
    "Direction",
    "EnquiryChanged",
    "EnquiryOpened",
    "EnquiryStep",
    "Examines",
    "ExportKind",
    "ExportMade",
    "FactsChanged",
    "GateAnswer",
    "GuidanceAdopted",
    "HandedOver",
    "LegalHoldSet",
    "MaterialAdded",
    "MaterialChanged",
    "MaterialStep",
    "NoteNature",
    "NoteRecorded",
    "Officer",
    "OfficerJoined",
    "Outcome",
    "PackRef",
    "Payload",
    "PersonAdded",
    "PersonChanged",
    "Promise",
    "PromiseOutcome",
    "PromiseSettled",
    "PromptAnswered",
    "PublicKey",
    "ReceiptRecorded",
    "RequestChanged",
    "RequestSort",
    "RequestStep",
    "RetentionDecision",
    "RetentionReviewed",
    "ReviewOutcome",
    "ReviewRecorded",
    "Safe",
    "Sensitivity",
    "TopicTold",
]

Payload = Annotated[
    CaseOpened
    | OfficerJoined
    | GuidanceAdopted
    | FactsChanged
    | PersonAdded
    | PersonChanged
    | PromptAnswered
    | NoteRecorded
    | DecisionRecorded
    | Correction
    | ClockChanged
    | EnquiryOpened
    | EnquiryChanged
    | MaterialAdded
    | MaterialChanged
    | AttachmentAdded
    | RequestChanged
    | ContactPlanSet
    | ContactMade
    | PromiseSettled
    | TopicTold
    | ExportMade
    | HandedOver
    | ReceiptRecorded
    | ReviewRecorded
    | CaseClosed
    | CaseReopened
    | LegalHoldSet
    | RetentionReviewed,
    Field(discriminator="kind"),
]
