-- SPDX-License-Identifier: Apache-2.0
-- Who did what and when (DPA 2018 s62). Closed words, ids and figures only: never case text.

-- AUTOINCREMENT never gives a position twice, so that a row cut off at the end leaves a gap.
-- `hash` covers all other columns; `previous` is the hash of the row before.
CREATE TABLE audit (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    boot TEXT NOT NULL,
    monotonic_ns INTEGER NOT NULL,
    author TEXT NOT NULL CHECK (length(author) = 32),
    action TEXT NOT NULL CHECK (action NOT GLOB '*[^a-z_]*' AND length(action) <= 40),
    case_id TEXT CHECK (case_id IS NULL OR length(case_id) = 36),
    subject TEXT CHECK (subject IS NULL OR length(subject) = 36),
    figures TEXT NOT NULL CHECK (json_valid(figures) AND length(figures) <= 400),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log never changes');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is never deleted');
END;

CREATE TRIGGER audit_continues BEFORE INSERT ON audit
WHEN NEW.previous <> coalesce(
    (SELECT hash FROM audit ORDER BY position DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000'
)
BEGIN
    SELECT RAISE(ABORT, 'the audit log continues its chain');
END;

-- From time to time the officer's key signs where the log stands.
CREATE TABLE audit_seals (
    position INTEGER PRIMARY KEY,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    at TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TRIGGER audit_seals_never_change BEFORE UPDATE ON audit_seals
BEGIN
    SELECT RAISE(ABORT, 'a seal of the audit log never changes');
END;

CREATE TRIGGER audit_seals_stay BEFORE DELETE ON audit_seals
BEGIN
    SELECT RAISE(ABORT, 'a seal of the audit log is never deleted');
END;
