# SPDX-License-Identifier: Apache-2.0
"""The worked example for guidance owners does what the page says, to the letter."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from app.services.commands import main

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "for-guidance-owners.md").read_text("utf-8")
BLOCK = re.compile(r"^```(toml|console) ?(.*)\n((?:.*\n)*?)```$", re.MULTILINE)
PASSPHRASE = "orchard kettle compass"


def blocks(sort: str) -> list[tuple[str, str]]:
    return [(name, text) for kind, name, text in BLOCK.findall(PAGE) if kind == sort]


def commands() -> Iterator[tuple[list[str], list[str]]]:
    """Each command of the page with the lines that it should print."""
    for _, text in blocks("console"):
        for part in text.split("$ ")[1:]:
            typed, *printed = part.rstrip("\n").split("\n")
            yield typed.split(), printed


def fits(said: list[str], printed: list[str]) -> bool:
    """A line with ``…`` stands for anything there; a line that is only that, for any lines."""
    pattern = "\n".join(printed).replace("[", "[[]").replace("…", "*")
    return fnmatchcase("\n".join(said), pattern)


def run(typed: list[str], folder: Path, public: str) -> list[str]:
    said: list[str] = []
    known = {"PUBLIC-KEY": public, "resources/guidance": str(ROOT / "resources" / "guidance")}
    words = [known.get(word, word) for word in typed[1:]]
    local = [str(folder / w) if (folder / w).exists() or "." in w else w for w in words]
    main(local, said.append, lambda _question: PASSPHRASE)
    return said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The overlay of the page, and the same with a slip in it."""
    for name, text in blocks("toml"):
        for place in (name, name.replace("borsetshire/", "borsetshire-with-a-slip/")):
            path = tmp_path / place
            path.parent.mkdir(exist_ok=True)
            slip = text.replace('id = "s05"', 'id = "s33"') if "slip" in place else text
            path.write_text(slip, "utf-8")
    return tmp_path


def test_the_example_runs_as_it_stands(folder: Path) -> None:
    public = ""
    ran = list(commands())
    assert [typed[2] for typed, _ in ran] == [
        *("check", "check", "diff", "key", "sign", "open", "preview")
    ]
    for typed, printed in ran:
        said = run(typed, folder, public)
        assert fits(said, printed), (typed, said[:5])
        if said[-1].startswith("Made. Public key: "):
            public = said[-1].rpartition(" ")[2]
    assert (folder / "booklet.pdf").read_bytes().startswith(b"%PDF-")
    assert (folder / "borsetshire.casebook-guidance").exists()


def test_what_the_page_does_not_promise_does_not_fit() -> None:
    assert fits(["Made: 12 bytes. Well."], ["Made: … bytes. Well."])
    assert not fits(["Made: 12 bytes. Badly."], ["Made: … bytes. Well."])
    assert not fits(["a [b]"], ["a b"]) and fits(["a [b]"], ["a [b]"])
