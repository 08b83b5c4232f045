# SPDX-License-Identifier: Apache-2.0
"""Prepares what each task needs and starts it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tasks import checks, forms, locks, system, windows, windows_test
from tasks.environment import Environment
from tasks.errors import TaskError

ROOT = Path(__file__).resolve().parents[2]

NO_DISPLAY = (
    "There is no display here to open the window on. Without one, the demo runs like this:\n"
    "    python3 packaging/dev.py demo --headless --out demo-out"
)


def run(arguments: list[str], *, usage: str) -> int:
    """Run the task that the first argument names; returns the exit code."""
    tasks: dict[str, Callable[[list[str]], int]] = {
        "run": _run,
        "demo": _demo,
        "test": _test,
        "bench": _bench,
        "endure": _endure,
        "forms": _forms,
        "lock": _lock,
        "windows": _windows,
        "windows-test": _windows_test,
    }
    name, *rest = arguments or [""]
    if name not in tasks:
        print(usage.strip())
        return 0 if name in {"-h", "--help", "help"} else 2
    try:
        return tasks[name](rest)
    except TaskError as fault:
        print(fault, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: list[str]) -> int:
    environment = _environment("runtime", window=True)
    return _start(environment, [str(ROOT / "main.py"), *arguments])


def _demo(arguments: list[str]) -> int:
    if "--headless" not in arguments and not _has_display():
        raise TaskError(NO_DISPLAY)
    environment = _environment("runtime", window=True)
    return _start(environment, [str(ROOT / "main.py"), "demo", *arguments])


def _test(arguments: list[str]) -> int:
    environment = _environment("dev", window=True)
    system.offer_test_tools()
    more = [] if arguments else _windows_checks()
    return checks.run(ROOT, environment.python, arguments, more)


def _windows_checks() -> list[checks.Check]:
    """The Windows application, built and tried where that is possible; where not, it says so."""
    missing = windows_test.missing(install=bool(os.environ.get("CI")))
    if missing:
        print(f"The Windows application is not built and tried: {missing}", flush=True)
        return []
    script = str(ROOT / "packaging" / "dev.py")
    return [checks.Check("windows", (sys.executable, script, "windows-test"))]


def _bench(arguments: list[str]) -> int:
    environment = _environment("dev", window=True)
    system.ensure_bench_tools()
    return _start(environment, [str(ROOT / "packaging" / "bench.py"), *arguments])


def _endure(arguments: list[str]) -> int:
    environment = _environment("dev", window=False)
    return _start(environment, [str(ROOT / "packaging" / "endure.py"), *arguments])


def _forms(arguments: list[str]) -> int:
    environment = _environment("dev", window=False)
    return forms.run(ROOT, environment.python, check=arguments == ["--check"])


def _lock(arguments: list[str]) -> int:
    environment = _environment("lock", window=False)
    return locks.compile_all(ROOT, environment.python, upgrade="--upgrade" in arguments)


def _windows(arguments: list[str]) -> int:
    wanted = windows.parse(arguments)
    environment = _environment("runtime", window=False)
    system.ensure_windows_tools(windows.tools(wanted), "to build the Windows application")
    return windows.run(windows.prepare(ROOT, environment.python), wanted)


def _windows_test(arguments: list[str]) -> int:
    environment = _environment("runtime", window=True)
    system.ensure_windows_tools(windows_test.TOOLS, windows_test.PURPOSE)
    return windows_test.run(windows.prepare(ROOT, environment.python), arguments)


def _environment(name: str, *, window: bool) -> Environment:
    environment = Environment(ROOT)
    system.ensure_venv_module()
    environment.ensure(name)
    if window:
        system.ensure_qt_libraries()
    return environment


def _has_display() -> bool:
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def _start(environment: Environment, arguments: list[str]) -> int:
    """Start the environment's Python; on Linux in this process's place, so signals reach it."""
    command = [str(environment.python), *arguments]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.call(command)
