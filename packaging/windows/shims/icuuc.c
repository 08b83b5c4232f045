/* SPDX-License-Identifier: Apache-2.0
 * For tests under Wine 8 only, never shipped: the converters Qt asks for, none of which is there. */
#include <stddef.h>
#define NONE(name) __declspec(dllexport) void *name(void) { return NULL; }
#define ZERO(name) __declspec(dllexport) int name(void) { return 0; }

/* ucnv_open is told where to put its error: U_FILE_ACCESS_ERROR. */
__declspec(dllexport) void *ucnv_open(const char *wanted, int *error)
{
    (void)wanted;
    *error = 4;
    return NULL;
}
NONE(ucnv_close) NONE(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NONE(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NONE(ucnv_reset) ZERO(ucnv_getMaxCharSize) NONE(ucnv_getName) NONE(ucnv_getToUCallBack)
NONE(ucnv_getFromUCallBack) NONE(ucnv_setToUCallBack) NONE(ucnv_setFromUCallBack)
NONE(ucnv_cbToUWriteUChars) NONE(ucnv_toUnicode) NONE(ucnv_cbFromUWriteUChars)
ZERO(ucnv_toUCountPending) ZERO(ucnv_fromUCountPending) NONE(ucnv_getStandardName)
NONE(ucnv_getAvailableName) ZERO(ucnv_countAvailable) NONE(ucnv_fromUnicode)
