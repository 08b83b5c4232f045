-- SPDX-License-Identifier: Apache-2.0
-- Every index costs a page with each entry that is recorded. Those of a case are found by the one
-- that keeps each author's numbers apart, which begins with the case, and are put in order then.

DROP INDEX entries_of_case;
