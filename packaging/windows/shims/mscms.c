/* SPDX-License-Identifier: Apache-2.0
 * For tests under Wine 8 only, never shipped: says that no screen has a colour profile. */
#include <windows.h>

__declspec(dllexport) BOOL WINAPI WcsCreateIccProfile(void) { return FALSE; }
__declspec(dllexport) HANDLE WINAPI OpenColorProfileW(void) { return NULL; }
__declspec(dllexport) BOOL WINAPI CloseColorProfile(void) { return FALSE; }
__declspec(dllexport) BOOL WINAPI GetColorProfileFromHandle(void) { return FALSE; }
