-- SPDX-License-Identifier: Apache-2.0
-- Cases that were deleted. An entry can go only where a tombstone says that its case went.

-- `body` says what was deleted, when, by whom and after which review, in one canonical spelling;
-- it holds no case text, not even the case's code. `signature` is the officer's, over the body.
CREATE TABLE tombstones (
    case_id TEXT PRIMARY KEY CHECK (length(case_id) = 36),
    body TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TRIGGER tombstones_never_change BEFORE UPDATE ON tombstones
BEGIN
    SELECT RAISE(ABORT, 'a tombstone never changes');
END;

CREATE TRIGGER tombstones_stay BEFORE DELETE ON tombstones
BEGIN
    SELECT RAISE(ABORT, 'a tombstone is never deleted');
END;

DROP TRIGGER entries_stay;

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

-- What a page still wants to keep of a case that has just gone is let go without a word.
CREATE TRIGGER drafts_stay_deleted BEFORE INSERT ON drafts
WHEN EXISTS (SELECT 1 FROM tombstones WHERE case_id = NEW.case_id)
BEGIN
    SELECT RAISE(IGNORE);
END;
