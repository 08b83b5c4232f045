-- SPDX-License-Identifier: Apache-2.0
-- The first form of a vault's database.

CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_at TEXT NOT NULL
) STRICT;

-- The record. `position` is the order of arrival; `body` is the entry itself, as signed, and the
-- other columns only repeat parts of it to find and order by.
CREATE TABLE entries (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    author TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    kind TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (case_id, author, sequence)
) STRICT;

CREATE INDEX entries_of_case ON entries (case_id, position);

CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
BEGIN
    SELECT RAISE(ABORT, 'an entry never changes');
END;

CREATE TRIGGER entries_stay BEFORE DELETE ON entries
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;

-- Each author's chain in a case has no gap and no fork.
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

-- What is being written and is not yet recorded: the one thing that changes.
-- An empty case_id stands for a draft that belongs to no case yet.
CREATE TABLE drafts (
    case_id TEXT NOT NULL,
    slot TEXT NOT NULL,
    content BLOB NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (case_id, slot)
) STRICT;

-- Guidance packs by version, so that an old case shows the wording it was worked with.
CREATE TABLE packs (
    position INTEGER PRIMARY KEY,
    pack_id TEXT NOT NULL,
    version TEXT NOT NULL,
    built BLOB NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (pack_id, version)
) STRICT;

CREATE TRIGGER packs_never_change BEFORE UPDATE ON packs
BEGIN
    SELECT RAISE(ABORT, 'a stored pack never changes');
END;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

-- The officer whose vault this is: one row. The private keys are wrapped once more.
CREATE TABLE officer (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    profile BLOB NOT NULL,
    public_key BLOB NOT NULL,
    recipient TEXT NOT NULL,
    signing_wrapped BLOB NOT NULL,
    receiving_wrapped BLOB NOT NULL
) STRICT;
