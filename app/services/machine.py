# SPDX-License-Identifier: Apache-2.0
"""In words, for ICT and for the officer: how this machine looks after what Casebook holds."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from app.errors import UserError
from app.system.posture import Finding, Posture, Standing, Topic, system_posture

__all__ = ["MachineLine", "Standing", "add_machine_command", "look_at_machine"]

Say = Callable[[str], None]

_TITLES: Mapping[Topic, str] = {
    Topic.DISK: "Disk",
    Topic.PLACE: "Casebook’s folder",
    Topic.DOCUMENTS: "Your documents",
    Topic.HIBERNATION: "Hibernation",
    Topic.CRASH_REPORTS: "Crash reports",
    Topic.CLIPBOARD_HISTORY: "Clipboard history",
    Topic.CLOUD_CLIPBOARD: "Clipboard across devices",
    Topic.REMOTE_DESKTOP: "Remote desktop",
    Topic.REMOTE_SESSION: "This session",
}
_SAFE: Mapping[Topic, str] = {
    Topic.DISK: "BitLocker encrypts it.",
    Topic.PLACE: "It is on this machine.",
    Topic.DOCUMENTS: "They are not in OneDrive.",
    Topic.HIBERNATION: "It is off.",
    Topic.CRASH_REPORTS: "Casebook is left out of them.",
    Topic.CLIPBOARD_HISTORY: "It is off.",
    Topic.CLOUD_CLIPBOARD: "It is off.",
    Topic.REMOTE_DESKTOP: "Nobody can sign in to this machine from elsewhere.",
    Topic.REMOTE_SESSION: "It is on this machine, and nobody else is seeing it.",
}
_EXPOSED: Mapping[Topic, str] = {
    Topic.DISK: "BitLocker is off. Unless your force encrypts it in another way, whoever takes"
    " this machine can read what other programs left on it.",
    Topic.PLACE: "It is on a network or is copied to a cloud. What is in it is encrypted, but it"
    " can be spoilt there. Ask ICT for a place on this machine.",
    Topic.DOCUMENTS: "They are in OneDrive, so a copy that you save there goes to the cloud.",
    Topic.HIBERNATION: "It is on: what was in memory is written to the disk. Casebook locks itself"
    " before that; only an encrypted disk protects the rest.",
    Topic.CRASH_REPORTS: "If Casebook crashed, a report could hold what was in its memory.",
    Topic.CLIPBOARD_HISTORY: "It is on: Windows can keep what you copy. Casebook asks it not to.",
    Topic.CLOUD_CLIPBOARD: "It is on: Windows can send what you copy to your other devices."
    " Casebook asks it not to.",
    Topic.REMOTE_DESKTOP: "Others may sign in to this machine from elsewhere if they have an"
    " account on it.",
    Topic.REMOTE_SESSION: "It is seen from elsewhere, over remote desktop or by somebody who"
    " helps with this machine.",
}
_UNKNOWN = "Casebook cannot tell from your account. Ask ICT."
_STANDINGS: Mapping[Standing, str] = {
    Standing.SAFE: "good",
    Standing.EXPOSED: "look at this",
    Standing.UNKNOWN: "not known",
}


@dataclass(frozen=True)
class MachineLine:
    """One thing about the machine: what it is about, how it stands, and that in a sentence."""

    title: str
    standing: Standing
    sentence: str


def look_at_machine(posture: Posture | None = None) -> Sequence[MachineLine]:
    """Look at this machine; takes up to a second, on any thread but the window's.

    Empty where Casebook knows nothing of the system. Nothing is changed, and nothing is kept.
    """
    return [_line(finding) for finding in (posture or system_posture()).findings()]


def _line(finding: Finding) -> MachineLine:
    match finding.standing:
        case Standing.SAFE:
            said = _SAFE[finding.topic]
        case Standing.EXPOSED:
            said = _EXPOSED[finding.topic]
        case Standing.UNKNOWN:
            said = _UNKNOWN
    return MachineLine(_TITLES[finding.topic], finding.standing, said)


def add_machine_command(parser: argparse.ArgumentParser, posture: Posture | None = None) -> None:
    """Make the command ``machine``."""
    parser.description = (
        "Say how this machine looks after what Casebook holds, as seen from this account. Nothing"
        " is changed. The exit code is 0 when all is good, 1 when something should be looked at"
        " or is not known, 2 when Casebook knows nothing of this system."
    )
    parser.set_defaults(run=partial(_show, posture))


def _show(posture: Posture | None, _chosen: argparse.Namespace, say: Say) -> int:
    lines = look_at_machine(posture)
    if not lines:
        raise UserError(
            "Casebook can look at Windows machines only. Look at this one by other means.",
            code="machine-unknown",
        )
    for line in lines:
        say(f"{line.title} ({_STANDINGS[line.standing]}): {line.sentence}")
    return 0 if all(line.standing is Standing.SAFE for line in lines) else 1
