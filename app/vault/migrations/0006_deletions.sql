-- SPDX-License-Identifier: Apache-2.0
-- Cases that were deleted.

SELECT 1;
