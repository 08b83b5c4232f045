-- SPDX-License-Identifier: Apache-2.0
-- Files kept with cases: their bytes are in a database of their own (app/vault/
-- attachment_database.py).

-- Which files the record speaks of. The record decides what is kept, and nothing beside it.
CREATE INDEX entries_of_files ON entries (json_extract(CAST(body AS TEXT), '$.payload.sha256'))
WHERE kind = 'attachment_added';
