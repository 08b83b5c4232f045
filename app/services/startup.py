# SPDX-License-Identifier: Apache-2.0
"""What the unlock page needs before anything is opened; imports only what is quick to import."""

from pathlib import Path

from app.system.hardening import harden_process
from app.system.machine_log import MachineEvent, MachineLog, system_machine_log
from app.system.paths import data_folder, default_vault, log_file, resource_bytes, settings_file
from app.system.presence import Presence, system_presence
from app.system.relaunch import start_again
from app.system.screen_protection import ScreenProtection, system_screen_protection
from app.system.session_events import (
    EndingHold,
    SessionEvent,
    SessionEvents,
    system_ending_hold,
    system_session_events,
)
from app.vault.peek import HeaderState, VaultLabel
from app.vault.peek import peek as describe_vault

__all__ = [
    "DEMO_PASSPHRASE",
    "EndingHold",
    "HeaderState",
    "MachineEvent",
    "MachineLog",
    "Presence",
    "ScreenProtection",
    "SessionEvent",
    "SessionEvents",
    "VaultLabel",
    "default_vault",
    "demo_folder",
    "describe_vault",
    "harden_process",
    "log_file",
    "resource_bytes",
    "settings_file",
    "start_again",
    "system_ending_hold",
    "system_machine_log",
    "system_presence",
    "system_screen_protection",
    "system_session_events",
    "write_settings",
]


DEMO_PASSPHRASE = "paper kettle orchard compass"  # noqa: S105 - shown on screen: all is fictional
"""Opens the demonstration with a window, and nothing else."""


def demo_folder() -> Path:
    """Where the demonstration with a window keeps its casebook."""
    return data_folder() / "demonstration"


def write_settings(path: Path, data: bytes) -> None:
    """Write the settings file, making its folder if need be.

    Raises:
        EnvironmentFault: the disk is full, read-only or gone; the old file stands.
    """
    # Late: the unlock page reads settings and never writes them.
    from app.system.files import make_private_folder, write_atomically  # noqa: PLC0415

    make_private_folder(path.parent)
    write_atomically(path, data)
