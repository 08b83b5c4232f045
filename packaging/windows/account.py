# SPDX-License-Identifier: Apache-2.0
"""For tests only: binds a vault's passphrase to the account that runs this, or opens a vault.

account.py bind|open VAULT PASSPHRASE: one line, "opened" or the code of what refused it.
dev.py windows-test runs it in the installed Python, as two users.
"""

import sys
from pathlib import Path

from app.errors import CasebookError
from app.services.secrets import carry_out, prepare_binding
from app.services.vaults import open_vault


def main(what: str, vault: str, passphrase: str) -> int:
    """Do it and say how it went; the exit code."""
    try:
        session = open_vault(Path(vault), passphrase)
    except CasebookError as error:
        print(error.code)
        return 0
    try:
        if what == "bind":
            carry_out(session, prepare_binding(session, passphrase, bound=True))
    finally:
        session.close()
    print("opened")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
