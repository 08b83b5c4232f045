-- SPDX-License-Identifier: Apache-2.0
-- Finding entries by their words.

-- The index of all entries: `rowid` is an entry's position, so that the newest come first.
-- It keeps no text; what is shown is read from the entry. `facets` holds what an entry can be
-- narrowed down by, each as one made-up word (see app/vault/search_shelf.py).
CREATE VIRTUAL TABLE entry_words USING fts5(
    words,
    facets,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

-- How far the index has come: every entry up to this position is in it. Below 0: it must be made
-- anew.
CREATE TABLE search_progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    up_to INTEGER NOT NULL
) STRICT;

INSERT INTO search_progress (one, up_to) VALUES (1, 0);

-- The cases themselves are found without a look at all of their entries.
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
