# SPDX-License-Identifier: Apache-2.0
"""For tests only: opens a vault and says what is in it, the same way on every system.

look.py VAULT PASSPHRASE: one line of JSON with each case's code, the number of its entries, and
whether its record is sound. dev.py windows-test runs it here and in the installed Python.
"""

import json
import sys
from pathlib import Path

from app.services.cases import check_record, list_cases
from app.services.vaults import open_vault


def main(vault: str, passphrase: str) -> int:
    """Print what the vault holds; the exit code."""
    session = open_vault(Path(vault), passphrase)
    try:
        cases = {}
        for row in list_cases(session):
            entries = session.vault.store.entries(row.case_id)
            cases[row.code] = [len(entries), check_record(session, row.case_id).sound]
        print(json.dumps(cases, sort_keys=True))
    finally:
        session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
