# SPDX-License-Identifier: Apache-2.0
"""Reads the project's own Python for the rules that are checked on it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPILED = Path("ui/forms/compiled")


@dataclass(frozen=True)
class Source:
    """One module: its path from the project's root, and its text."""

    path: Path
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, filename=str(self.path))

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    def at(self, node: ast.AST) -> str:
        return f"{self.path.as_posix()}:{getattr(node, 'lineno', 1)}"

    def is_in(self, *folders: str) -> bool:
        return any(self.path.is_relative_to(folder) for folder in folders)


def plant(path: str, text: str) -> Source:
    """A module that is not there, to see a rule fail on it."""
    return Source(Path(path), text)


def sources(*folders: str) -> list[Source]:
    """Every module below these folders (or the one file named), without generated ones.

    Fails if there is none: a rule that looks at nothing holds for nothing.
    """
    found = [path for folder in folders for path in _python_files(ROOT / folder)]
    assert found, f"no Python found in {', '.join(folders)}"
    return [read(path) for path in found]


@cache
def read(path: Path) -> Source:
    """A module of the project, read and parsed once for all rules; ``cache_clear`` forgets them."""
    return Source(path.relative_to(ROOT), path.read_text("utf-8"))


def shipped() -> list[Source]:
    """Everything that reaches an officer's machine."""
    main = ["main.py"] if (ROOT / "main.py").exists() else []
    return sources("app", "ui", "resources", *main)


def imports(source: Source) -> Iterator[tuple[ast.AST, str]]:
    """Each imported dotted name, and where; ``from a import b`` counts as a.b."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(source.path, node)
            yield from ((node, f"{base}.{alias.name}") for alias in node.names)


def dotted(node: ast.AST) -> str:
    """``a.b.c`` for such an expression, else an empty text."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""


def is_within(name: str, *packages: str) -> bool:
    """Whether a dotted name is one of these packages or lies in one."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def _absolute(path: Path, node: ast.ImportFrom) -> str:
    if node.level == 0:
        return node.module or ""
    package = path.with_suffix("").parts[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def _python_files(place: Path) -> list[Path]:
    if place.is_file():
        return [place]
    return sorted(
        path
        for path in place.rglob("*.py")
        if not (path.relative_to(ROOT).is_relative_to(COMPILED) and path.name.startswith("ui_"))
    )
