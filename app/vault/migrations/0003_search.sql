-- SPDX-License-Identifier: Apache-2.0
-- Finding entries. The index of their words is in a database of its own
-- (app/vault/search_database.py).

-- Cases are found without a look at all of their entries.
CREATE INDEX openings ON entries (case_id) WHERE kind = 'case_opened';

-- So is what was corrected since, for any entry that is shown.
CREATE INDEX corrections ON entries (json_extract(CAST(body AS TEXT), '$.payload.of'))
WHERE kind = 'correction';

-- What the list of cases says of each, kept so that a thousand cases need not be read to show it.
-- All of it can be thrown away: `state` says what it was read from, and it is read again when
-- that has changed.
CREATE TABLE case_rows (
    case_id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
