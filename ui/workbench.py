# SPDX-License-Identifier: Apache-2.0
"""What every page after unlocking works with, handed on as one value."""

from dataclasses import dataclass

from app.services.session import Session
from ui.dialogs import Dialogs
from ui.jobs import Jobs
from ui.preferences import Preferences
from ui.theme.theme import Theme
from ui.writing import WritingDesk


@dataclass(frozen=True)
class Workbench:
    """An open casebook and the tools to work on it."""

    session: Session
    jobs: Jobs
    dialogs: Dialogs
    theme: Theme
    preferences: Preferences
    writing: WritingDesk
