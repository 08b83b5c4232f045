-- SPDX-License-Identifier: Apache-2.0
-- Who may sign guidance for this vault, and what officers say of its prompts.

CREATE TABLE pack_signers (
    public_key BLOB PRIMARY KEY CHECK (length(public_key) = 32),
    owner TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- Apart from cases: no case, no person and no officer is named in it.
CREATE TABLE feedback (
    position INTEGER PRIMARY KEY,
    said_on TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
