-- SPDX-License-Identifier: Apache-2.0
-- Files kept with cases, in pieces.

-- A file's bytes, once, however many entries speak of them. Without a hash it is still on its
-- way in, and is nobody's yet: it is removed when it does not arrive.
CREATE TABLE kept_files (
    id INTEGER PRIMARY KEY,
    sha256 TEXT UNIQUE CHECK (length(sha256) = 64),
    size INTEGER CHECK (size >= 0),
    CHECK ((sha256 IS NULL) = (size IS NULL))
) STRICT;

CREATE TABLE kept_pieces (
    file INTEGER NOT NULL REFERENCES kept_files (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    bytes BLOB NOT NULL,
    PRIMARY KEY (file, number)
) STRICT;

-- Which files the record speaks of. The record decides what is kept, and nothing beside it.
CREATE INDEX entries_of_files ON entries (json_extract(CAST(body AS TEXT), '$.payload.sha256'))
WHERE kind = 'attachment_added';

-- A whole file stays as it is, until the record speaks of it no more: then it loses its name, so
-- that nothing can find it, before its pieces go.
CREATE TRIGGER kept_files_never_change BEFORE UPDATE ON kept_files
WHEN OLD.sha256 IS NOT NULL AND (
    NEW.sha256 IS NOT NULL
    OR EXISTS (
        SELECT 1 FROM entries
        WHERE kind = 'attachment_added'
          AND json_extract(CAST(body AS TEXT), '$.payload.sha256') = OLD.sha256
    )
)
BEGIN
    SELECT RAISE(ABORT, 'a kept file never changes');
END;

CREATE TRIGGER kept_pieces_never_change BEFORE UPDATE ON kept_pieces
BEGIN
    SELECT RAISE(ABORT, 'a kept piece never changes');
END;

CREATE TRIGGER kept_pieces_are_not_added_late BEFORE INSERT ON kept_pieces
WHEN (SELECT sha256 FROM kept_files WHERE id = NEW.file) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a kept file is whole');
END;

CREATE TRIGGER kept_pieces_stay BEFORE DELETE ON kept_pieces
WHEN (SELECT sha256 FROM kept_files WHERE id = OLD.file) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a piece of a kept file stays');
END;

CREATE TRIGGER kept_files_stay BEFORE DELETE ON kept_files
WHEN OLD.sha256 IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a kept file stays');
END;
