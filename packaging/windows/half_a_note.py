# SPDX-License-Identifier: Apache-2.0
"""For tests only: an officer in the midst of a note when Windows ends the session.

half_a_note.py write VAULT PASSPHRASE FILE: opens the vault in the real window, types half a note,
makes FILE and stays until it is ended. half_a_note.py read VAULT PASSPHRASE: "kept" if the words
are among what is kept for the officer, else "lost".
"""

import sys
from pathlib import Path

WORDS = "She rang at ten and said that she"


def write(vault: str, passphrase: str, ready: str) -> int:
    """Type, say so, and go on until something ends us; the exit code."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - reading needs no window

    from app.services.cases import list_cases  # noqa: PLC0415 - as above
    from ui.application import Casebook  # noqa: PLC0415 - as above
    from ui.demo.hands import Hands  # noqa: PLC0415 - as above
    from ui.jobs import Jobs  # noqa: PLC0415 - as above
    from ui.models.cases import CaseChosen  # noqa: PLC0415 - as above
    from ui.preferences import Overrides, Preferences  # noqa: PLC0415 - as above

    qt, jobs, beside = QApplication([]), Jobs(), Path(ready).parent
    preferences = Preferences(beside / "settings.json", Overrides(vault=Path(vault)))
    casebook = Casebook(qt, preferences, jobs)
    casebook.begin()
    hands = Hands(casebook.window, casebook.theme, beside)
    casebook.unlock(passphrase)
    hands.wait(lambda: casebook.desk is not None, "the desk")
    desk = casebook.desk
    if desk is None:
        return 1
    first = jobs.database_now(lambda: list_cases(desk.session)[0].case_id, 10)
    desk.open_case(CaseChosen(first))
    hands.press("notes_tab")
    hands.write("text_edit", WORDS)
    Path(ready).write_text("typed", "utf-8")
    return qt.exec()


def read(vault: str, passphrase: str) -> int:
    """Say whether the words are still there; the exit code."""
    from app.services.cases import list_cases  # noqa: PLC0415 - writing needs it later
    from app.services.drafts import read_drafts  # noqa: PLC0415 - as above
    from app.services.vaults import open_vault  # noqa: PLC0415 - as above

    session = open_vault(Path(vault), passphrase)
    try:
        kept = [read_drafts(session, row.case_id) for row in list_cases(session)]
        print("kept" if any(WORDS in str(each) for each in kept) else "lost")
    finally:
        session.close()
    return 0


if __name__ == "__main__":
    sys.exit(write(*sys.argv[2:]) if sys.argv[1] == "write" else read(*sys.argv[2:]))
