-- SPDX-License-Identifier: Apache-2.0
-- Finding entries by their words.

SELECT 1;
