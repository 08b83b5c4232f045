/* SPDX-License-Identifier: Apache-2.0
 *
 * Starts Casebook: loads the Python beside this program and hands it start.pyc and the arguments.
 * Built twice by packaging/dev.py windows: casebook.exe for the desktop and, with CONSOLE defined,
 * casebook-cli.exe, which writes to the console it was started from.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST_PATH 32768
#define CANNOT_START 3

typedef int (*Py_MainFunction)(int, wchar_t **);

static wchar_t folder[LONGEST_PATH];
static wchar_t python[LONGEST_PATH + 16];
static wchar_t start[LONGEST_PATH + 16];

/* Says what to do; there is no case text, name or path here to give away. */
static int cannot_start(void)
{
    static const wchar_t sentence[] =
        L"Casebook cannot start because its installation is not complete. "
        L"Ask your IT department to repair it; nothing recorded is lost.";
#ifdef CONSOLE
    DWORD written;
    WriteConsoleW(GetStdHandle(STD_ERROR_HANDLE), sentence, (DWORD)wcslen(sentence), &written, NULL);
#else
    MessageBoxW(NULL, sentence, L"Casebook", MB_OK | MB_ICONERROR);
#endif
    return CANNOT_START;
}

/* The folder of this program, with its last backslash; 0 if Windows will not say. */
static int find_folder(void)
{
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST_PATH);
    if (length == 0 || length >= LONGEST_PATH)
        return 0;
    wchar_t *last = wcsrchr(folder, L'\\');
    if (last == NULL)
        return 0;
    last[1] = L'\0';
    return 1;
}

/* Code comes from this folder and from Windows alone: not from the working folder, not from PATH,
 * not from a plugin folder that somebody's environment names. */
static void only_our_own_code(void)
{
    static const wchar_t *const named[] = {
        L"QT_PLUGIN_PATH", L"QT_QPA_PLATFORM_PLUGIN_PATH", L"QT_QPA_GENERIC_PLUGINS",
        L"QT_QPA_PLATFORMTHEME", L"QML2_IMPORT_PATH", L"QML_IMPORT_PATH",
    };
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
        SetEnvironmentVariableW(named[i], NULL);
}

static int run(int count, wchar_t **given)
{
    /* No report with our memory in it is offered to anyone when something fails. */
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    only_our_own_code();
    if (!find_folder())
        return cannot_start();
    wcscpy(python, folder);
    wcscat(python, L"python313.dll");
    wcscpy(start, folder);
    wcscat(start, L"start.pyc");
    if (GetFileAttributesW(start) == INVALID_FILE_ATTRIBUTES)
        return cannot_start();
    HMODULE loaded = LoadLibraryExW(
        python, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (loaded == NULL)
        return cannot_start();
    Py_MainFunction py_main = (Py_MainFunction)(void *)GetProcAddress(loaded, "Py_Main");
    wchar_t **arguments = calloc((size_t)count + 7, sizeof *arguments);
    if (py_main == NULL || arguments == NULL)
        return cannot_start();
    int n = 0;
    arguments[n++] = given[0];
    arguments[n++] = L"-I";
    arguments[n++] = L"-S";
    arguments[n++] = L"-B";
    arguments[n++] = L"-Xutf8";
    arguments[n++] = start;
    for (int i = 1; i < count; i++)
        arguments[n++] = given[i];
    return py_main(n, arguments);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **given)
{
    return run(count, given);
}
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return run(__argc, __wargv);
}
#endif
