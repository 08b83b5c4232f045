-- SPDX-License-Identifier: Apache-2.0
-- Every index costs a page with each entry that is recorded, and one of hashes a page somewhere in
-- it. It kept nothing apart that ids do not: an entry's hash is of all of it, with its id.

CREATE TABLE entries_without_that (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    author TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    kind TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (case_id, author, sequence)
) STRICT;

INSERT INTO entries_without_that
SELECT position, id, case_id, author, sequence, hash, previous, kind, recorded_at, body
FROM entries ORDER BY position;

-- With its indexes and its triggers, which are all made again below.
DROP TABLE entries;

ALTER TABLE entries_without_that RENAME TO entries;

CREATE INDEX openings ON entries (case_id) WHERE kind = 'case_opened';

CREATE INDEX corrections ON entries (json_extract(CAST(body AS TEXT), '$.payload.of'))
WHERE kind = 'correction';

CREATE INDEX entries_of_files ON entries (json_extract(CAST(body AS TEXT), '$.payload.sha256'))
WHERE kind = 'attachment_added';

CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
BEGIN
    SELECT RAISE(ABORT, 'an entry never changes');
END;

CREATE TRIGGER entries_stay BEFORE DELETE ON entries
WHEN NOT EXISTS (SELECT 1 FROM tombstones WHERE case_id = OLD.case_id)
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;

CREATE TRIGGER entries_stay_deleted BEFORE INSERT ON entries
WHEN EXISTS (SELECT 1 FROM tombstones WHERE case_id = NEW.case_id)
BEGIN
    SELECT RAISE(ABORT, 'this case was deleted');
END;

CREATE TRIGGER entries_continue_their_chain BEFORE INSERT ON entries
WHEN NEW.sequence > 1 AND NOT EXISTS (
    SELECT 1 FROM entries
    WHERE case_id = NEW.case_id AND author = NEW.author
      AND sequence = NEW.sequence - 1 AND hash = NEW.previous
)
BEGIN
    SELECT RAISE(ABORT, 'an entry continues its chain');
END;

CREATE TRIGGER entries_begin_at_nothing BEFORE INSERT ON entries
WHEN NEW.sequence = 1
    AND NEW.previous <> '0000000000000000000000000000000000000000000000000000000000000000'
BEGIN
    SELECT RAISE(ABORT, 'a first entry has nothing before it');
END;
