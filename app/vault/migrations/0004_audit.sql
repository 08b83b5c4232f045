-- SPDX-License-Identifier: Apache-2.0
-- Who did what and when (DPA 2018 s62).

SELECT 1;
