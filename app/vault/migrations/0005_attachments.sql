-- SPDX-License-Identifier: Apache-2.0
-- Files kept with cases, in pieces.

SELECT 1;
