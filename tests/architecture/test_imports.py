# SPDX-License-Identifier: Apache-2.0
"""Who may know whom: the dependency rule, with no list of exceptions."""

import ast
import sys
from collections.abc import Callable, Iterable

import pytest

from tests.architecture.sources import (
    ROOT,
    Source,
    dotted,
    imports,
    is_within,
    plant,
    shipped,
    sources,
)

QT = ("PySide6", "PySide2", "PyQt6", "PyQt5", "shiboken6")
NETWORK = (
    "socket", "ssl", "socketserver", "select", "selectors", "asyncio", "urllib", "http", "ftplib",
    "smtplib", "imaplib", "poplib", "nntplib", "telnetlib", "xmlrpc", "webbrowser", "wsgiref",
    "requests", "httpx", "aiohttp", "urllib3", "websockets", "trio", "anyio", "twisted",
    "multiprocessing.connection", "multiprocessing.managers",
)  # fmt: skip
QT_KEPT_OUT = (
    "QtNetwork", "QtNetworkAuth", "QtHttpServer", "QtWebSockets", "QtWebChannel", "QtWebEngine",
    "QtRemoteObjects", "QtQml", "QtQuick", "QtSql", "QtBluetooth", "QtNfc", "QtAsyncio",
)  # fmt: skip

PURE = tuple(
    package
    for package in ("app/cases", "app/guidance", "app/clocks", "app/language")
    if (ROOT / package).exists()
)
# Parts of the standard library that read or change the world, or ask it for chance or the time.
IMPURE_MODULES = {
    "os", "io", "pathlib", "shutil", "tempfile", "glob", "fileinput", "subprocess", "ctypes",
    "threading", "multiprocessing", "concurrent", "signal", "time", "random", "secrets", "sys",
    "platform", "sqlite3", "dbm", "shelve", "logging", "locale", "getpass", "importlib", "mmap",
    "atexit", "gc", "weakref", "queue", "sched", "winreg", "msvcrt", "fcntl", "pickle", "zipfile",
    "tarfile",
}  # fmt: skip
IMPURE_CALLS = {"open", "input", "print", "exec", "eval", "compile", "__import__", "globals"}
IMPURE_ENDINGS = (
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "uuid.uuid1", "uuid.uuid4",
    "uuid1", "uuid4",
)  # fmt: skip

PLATFORM_NAMES = {
    "sys.platform", "os.name", "os.uname", "sys.getwindowsversion", "sys.winver", "QSysInfo",
}  # fmt: skip

Rule = Callable[[Source], Iterable[str]]


def qt_imports(source: Source) -> list[str]:
    return [f"{source.at(node)} {name}" for node, name in imports(source) if is_within(name, *QT)]


def network_imports(source: Source) -> list[str]:
    return [
        f"{source.at(node)} {name}"
        for node, name in imports(source)
        if is_within(name, *NETWORK)
        or name.startswith(tuple(f"PySide6.{module}" for module in QT_KEPT_OUT))
    ]


def platform_reads(source: Source) -> list[str]:
    asked = [
        f"{source.at(node)} {name}"
        for node, name in imports(source)
        if is_within(name, "platform", *PLATFORM_NAMES) or name.endswith(".QSysInfo")
    ]
    return asked + [
        f"{source.at(node)} {dotted(node)}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and dotted(node) in PLATFORM_NAMES
    ]


def dynamic_imports(source: Source) -> list[str]:
    """Imports that no rule could see."""
    hidden = ("__import__", "import_module", "importlib.import_module", "exec", "eval")
    return [
        f"{source.at(node)} {dotted(node.func)}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and dotted(node.func) in hidden
    ]


def impure_imports(source: Source) -> list[str]:
    own = ".".join(source.path.parts[:2])
    return [
        f"{source.at(node)} {name}"
        for node, name in imports(source)
        if not is_within(name, own, "app.errors", "pydantic", "pydantic_core", "annotated_types")
        and (name.split(".")[0] not in sys.stdlib_module_names or _is_impure(name))
    ]


def _is_impure(name: str) -> bool:
    return name.split(".", maxsplit=1)[0] in IMPURE_MODULES and not name.startswith("pathlib.Pure")


def impure_calls(source: Source) -> list[str]:
    called = [node for node in ast.walk(source.tree) if isinstance(node, ast.Call)]
    return [
        f"{source.at(node)} {dotted(node.func)}()"
        for node in called
        if dotted(node.func) in IMPURE_CALLS
        or any(f".{dotted(node.func)}".endswith(f".{ending}") for ending in IMPURE_ENDINGS)
    ]


def importers_of(*packages: str) -> Rule:
    return lambda source: [
        f"{source.at(node)} {name}"
        for node, name in imports(source)
        if is_within(name, *packages)
    ]  # fmt: skip


def violations(rule: Rule, looked_at: Iterable[Source]) -> list[str]:
    return [found for source in looked_at for found in rule(source)]


def shipped_outside(*folders: str) -> list[Source]:
    return [source for source in shipped() if not source.is_in(*folders)]


def test_nothing_in_app_knows_qt() -> None:
    assert violations(qt_imports, sources("app", "resources")) == []


def test_nothing_in_app_knows_the_desktop() -> None:
    assert violations(importers_of("ui", "main"), sources("app", "resources")) == []


def test_nothing_reaches_for_a_network() -> None:
    assert violations(network_imports, shipped()) == []


def test_nothing_is_imported_where_no_rule_could_see_it() -> None:
    assert violations(dynamic_imports, shipped()) == []


def test_only_app_system_asks_which_platform_this_is() -> None:
    assert violations(platform_reads, shipped_outside("app/system", "main.py")) == []


def test_only_app_vault_opens_a_database() -> None:
    rule = importers_of("sqlcipher3", "sqlite3")
    assert violations(rule, shipped_outside("app/vault")) == []


def test_only_app_vault_and_app_handover_hold_cryptography() -> None:
    rule = importers_of("cryptography", "pyrage")
    assert violations(rule, shipped_outside("app/vault", "app/handover")) == []


def test_the_vault_and_the_handover_do_not_know_one_another() -> None:
    assert violations(importers_of("app.handover"), sources("app/vault")) == []
    assert violations(importers_of("app.vault"), sources("app/handover")) == []


def test_the_desktop_goes_through_the_services() -> None:
    rule = importers_of("app.vault", "app.system")
    assert violations(rule, sources("ui")) == []


@pytest.mark.parametrize("package", PURE)
def test_a_pure_package_knows_only_itself_the_errors_and_pydantic(package: str) -> None:
    assert violations(impure_imports, sources(package)) == []


@pytest.mark.parametrize("package", PURE)
def test_a_pure_package_neither_touches_the_world_nor_asks_the_time(package: str) -> None:
    assert violations(impure_calls, sources(package)) == []


PLANTED: list[tuple[Rule, str]] = [
    (qt_imports, "from PySide6.QtCore import QObject"),
    (qt_imports, "def late():\n    import shiboken6"),
    (network_imports, "import urllib.request"),
    (network_imports, "from http import client"),
    (network_imports, "from PySide6 import QtNetwork"),
    (network_imports, "from PySide6.QtQuickWidgets import QQuickWidget"),
    (network_imports, "if True:\n    import asyncio as later"),
    (platform_reads, "import sys\nwindows = sys.platform == 'win32'"),
    (platform_reads, "from os import name"),
    (platform_reads, "import platform"),
    (platform_reads, "from PySide6.QtCore import QSysInfo"),
    (dynamic_imports, "import importlib\nimportlib.import_module('soc' + 'ket')"),
    (dynamic_imports, "__import__('ssl')"),
    (importers_of("sqlcipher3"), "from sqlcipher3 import dbapi2"),
    (importers_of("app.vault"), "from app import vault"),
    (importers_of("app.vault"), "from ..vault import header"),
    (impure_imports, "import os.path"),
    (impure_imports, "from pathlib import Path"),
    (impure_imports, "import cryptography"),
    (impure_imports, "from app.guidance import model"),
    (impure_imports, "from app.system.paths import home"),
    (impure_imports, "import resources"),
    (impure_calls, "text = open('x').read()"),
    (impure_calls, "import datetime\nnow = datetime.datetime.now(datetime.UTC)"),
    (impure_calls, "from datetime import date\ntoday = date.today()"),
    (impure_calls, "import uuid\nname = uuid.uuid4()"),
]


@pytest.mark.parametrize(("rule", "text"), PLANTED)
def test_each_rule_sees_what_it_forbids(rule: Rule, text: str) -> None:
    assert list(rule(plant("app/cases/planted.py", text))) != []


def test_the_rules_let_ordinary_pure_code_pass() -> None:
    text = (
        "from datetime import UTC, datetime\nfrom pathlib import PurePosixPath\n"
        "from pydantic import BaseModel\nfrom app.errors import UserError\n"
        "from app.cases.when import Moment\nfrom .values import Name\n"
        "def at(seconds: float) -> datetime:\n    return datetime.fromtimestamp(seconds, UTC)\n"
    )
    source = plant("app/cases/planted.py", text)
    rules = (qt_imports, network_imports, platform_reads, dynamic_imports, impure_imports)
    assert violations(impure_calls, [source]) == []
    assert [found for rule in rules for found in rule(source)] == []
