# SPDX-License-Identifier: Apache-2.0
"""The kinds of entry that need no guidance to be told: what each is called, and what it says."""

from app.cases.kinds import (
    AttachmentAdded,
    CaseClosed,
    CaseReopened,
    ContactMade,
    ContactPlanSet,
    EnquiryChanged,
    EnquiryOpened,
    GuidanceAdopted,
    HandedOver,
    LegalHoldSet,
    MaterialAdded,
    MaterialChanged,
    OfficerJoined,
    PersonChanged,
    PromiseSettled,
    ReceiptRecorded,
    RequestChanged,
    RetentionReviewed,
    ReviewRecorded,
    TopicTold,
)
from app.cases.telling import contacts, enquiries, material, oversight
from app.cases.telling.parts import Names, Told

Plain = (
    AttachmentAdded
    | CaseClosed
    | CaseReopened
    | ContactMade
    | ContactPlanSet
    | EnquiryChanged
    | EnquiryOpened
    | GuidanceAdopted
    | HandedOver
    | LegalHoldSet
    | MaterialAdded
    | MaterialChanged
    | OfficerJoined
    | PersonChanged
    | PromiseSettled
    | ReceiptRecorded
    | RequestChanged
    | RetentionReviewed
    | ReviewRecorded
    | TopicTold
)

KIND_WORDS: dict[str, str] = {
    "officer_joined": "Officer joined",
    "guidance_adopted": "Guidance adopted",
    "person_changed": "Person known better",
    "enquiry_opened": "Line of enquiry",
    "enquiry_changed": "Line of enquiry",
    "material_added": "Material",
    "material_changed": "Material",
    "attachment_added": "File",
    "request_changed": "Request",
    "contact_plan": "How to make contact",
    "contact": "Contact",
    "promise_settled": "Promise",
    "topic_told": "Told already",
    "handed_over": "Handed over",
    "receipt": "Receipt",
    "review": "Review",
    "case_closed": "Case closed",
    "case_reopened": "Case opened again",
    "legal_hold": "Legal hold",
    "retention_review": "Is the record still needed",
}


def tell(names: Names, payload: Plain) -> Told:
    """The heading of an entry and its parts."""
    match payload:
        case EnquiryOpened() | EnquiryChanged() | MaterialAdded() | MaterialChanged():
            return _register(names, payload)
        case AttachmentAdded():
            return material.attached(names, payload)
        case RequestChanged():
            return material.requested(names, payload)
        case ContactPlanSet():
            return contacts.planned(names, payload)
        case ContactMade():
            return contacts.contacted(names, payload)
        case PromiseSettled():
            return contacts.settled(names, payload)
        case TopicTold():
            return contacts.topic(names, payload)
        case _:
            return _oversight(names, payload)


def _register(
    names: Names, payload: EnquiryOpened | EnquiryChanged | MaterialAdded | MaterialChanged
) -> Told:
    match payload:
        case EnquiryOpened():
            return enquiries.opened(payload)
        case EnquiryChanged():
            return enquiries.changed(names, payload)
        case MaterialAdded():
            return material.added(payload)
        case MaterialChanged():
            return material.changed(names, payload)


def _oversight(
    names: Names,
    payload: OfficerJoined
    | GuidanceAdopted
    | PersonChanged
    | ReviewRecorded
    | HandedOver
    | ReceiptRecorded
    | CaseClosed
    | CaseReopened
    | LegalHoldSet
    | RetentionReviewed,
) -> Told:
    match payload:
        case OfficerJoined():
            return oversight.joined(payload)
        case GuidanceAdopted():
            return oversight.adopted(payload)
        case PersonChanged():
            return oversight.person_changed(payload)
        case ReviewRecorded():
            return oversight.reviewed(names, payload)
        case HandedOver():
            return oversight.handed_over(payload)
        case ReceiptRecorded():
            return oversight.received(payload)
        case CaseClosed():
            return oversight.closed(payload)
        case CaseReopened():
            return oversight.reopened(payload)
        case LegalHoldSet():
            return oversight.hold(payload)
        case RetentionReviewed():
            return oversight.retention(payload)
