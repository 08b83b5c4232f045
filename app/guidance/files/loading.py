# SPDX-License-Identifier: Apache-2.0
"""A pack from the TOML files of its folder, with every fault named by file and line."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from pydantic import BaseModel, ValidationError

from app.guidance.checks.whole_pack import check_pack
from app.guidance.faults import Fault, PackFault, pack_fault, shown
from app.guidance.files.locating import Outline, Path
from app.guidance.files.overlay import Overlay, lay_over
from app.guidance.files.pack_files import OVERLAY_FILES, REQUIRED, file_model, parts, root_kind
from app.guidance.files.schema_faults import schema_faults
from app.guidance.model.pack import Pack, PackMeta

MAX_FILES = 200
MAX_FILE = 1024 * 1024
MAX_TOTAL = 8 * 1024 * 1024
MAX_NESTING = 8
# Reading a key of n dotted parts takes n² memory, so a line of dots is refused unread.
MAX_DOTS_IN_LINE = 25

_TOML_LINE = re.compile(r" \(at line ([0-9]+), column [0-9]+\)| \(at end of document\)")

Further = Callable[[Pack], Iterable[Fault]]


def _nothing_more(_pack: Pack) -> Iterable[Fault]:
    return ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """What reading the files gave: the pack, if there is one, and everything found wrong."""

    pack: Pack | None
    faults: tuple[Fault, ...]

    @property
    def usable(self) -> bool:
        """Whether there is a pack and nothing worse than a warning."""
        return self.pack is not None and all(f.severity == "warning" for f in self.faults)


def load_pack(files: Mapping[str, bytes]) -> Pack:
    """The pack of these files, by path such as ``stages/01-first-contact.toml``.

    Raises PackFault with every fault of the files; if each file is in order by itself, with
    every fault of the whole. Warnings alone do not refuse a pack (see ``inspect_files``).
    """
    found = inspect_files(files)
    if found.pack is None or not found.usable:
        raise pack_fault(found.faults)
    return found.pack


def inspect_files(files: Mapping[str, bytes], further: Further = _nothing_more) -> Inspection:
    """Everything wrong with these files, warnings included. Raises nothing.

    ``further`` finds more in a pack whose files are in order.
    """
    faults = _limit_faults(files)
    if faults:
        return Inspection(None, faults)
    reader = _Reader()
    for path in sorted(files):
        reader.read(path, files[path])
    pack = None if reader.faults else reader.pack()
    if pack is None:
        return Inspection(None, tuple(reader.faults))
    return Inspection(pack, tuple(map(reader.located, (*check_pack(pack), *further(pack)))))


def load_meta(files: Mapping[str, bytes]) -> PackMeta:
    """What pack.toml says, and nothing else is read. Raises PackFault with its faults."""
    reader = _Reader()
    reader.read("pack.toml", files.get("pack.toml", b""))
    meta = reader.meta()
    if meta is None:
        raise pack_fault(reader.faults)
    return meta


def is_overlay(files: Mapping[str, bytes]) -> bool:
    """Whether these are the files of an overlay: its pack.toml says what it is an overlay of."""
    raw = _Reader().parsed("pack.toml", files.get("pack.toml", b"")[:MAX_FILE])
    return raw is not None and "overlay_of" in raw


def load_overlay(files: Mapping[str, bytes]) -> Overlay:
    """The overlay of these files. Raises PackFault with every fault of the files."""
    reader = _Reader()
    faults = _limit_faults(files, overlay=True)
    if not faults:
        for path in sorted(files):
            reader.read(path, files[path])
        overlay = None if reader.faults else reader.overlay()
        if overlay is not None:
            return overlay
        faults = tuple(reader.faults)
    raise pack_fault(faults)


def inspect_overlay(
    files: Mapping[str, bytes], base: Pack, further: Further = _nothing_more
) -> Inspection:
    """Everything wrong with an overlay and with the base under it. ``pack`` is the two as one."""
    try:
        overlay = load_overlay(files)
        pack = lay_over(base, overlay)
    except PackFault as fault:
        return Inspection(None, fault.faults or (Fault(fault.sentence),))
    own = overlay.ids()
    known = {(f.kind, f.item, f.key) for f in (*check_pack(base), *further(base))}
    found = (*check_pack(pack), *further(pack))
    brought = (f for f in found if f.item in own or (f.kind, f.item, f.key) not in known)
    return Inspection(pack, tuple(brought))


def _limit_faults(files: Mapping[str, bytes], *, overlay: bool = False) -> tuple[Fault, ...]:
    if len(files) > MAX_FILES:
        return (Fault(f"a pack has at most {MAX_FILES} files; this has {len(files)}"),)
    if sum(len(data) for data in files.values()) > MAX_TOTAL:
        return (Fault(f"a pack has at most {MAX_TOTAL} bytes in all"),)
    faults = []
    for path, data in files.items():
        belongs = file_model(path) is not None and _fits(path, overlay=overlay)
        if not belongs:
            faults.append(Fault("this file is not part of a pack; remove it", file=shown(path)))
        elif len(data) > MAX_FILE:
            faults.append(Fault(f"a file has at most {MAX_FILE} bytes", file=path))
    required = ("pack.toml",) if overlay else REQUIRED
    faults += [Fault("this file is missing; add it", file=p) for p in required if p not in files]
    if not overlay and not any(path.startswith("stages/") for path in files):
        faults.append(Fault("there is no stage; add stages/01-….toml"))
    return tuple(faults)


def _fits(path: str, *, overlay: bool) -> bool:
    """An overlay has no stages of its own, and a pack no file of an overlay."""
    return not path.startswith("stages/") if overlay else path not in OVERLAY_FILES


class _Reader:
    """Reads one file after another and remembers where everything stands."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._models: dict[str, BaseModel] = {}
        self._outlines: dict[str, Outline] = {}
        self._places: dict[tuple[str, str], tuple[str, Path]] = {("pack", ""): ("pack.toml", ())}

    def read(self, path: str, data: bytes) -> None:
        """Read one file; what is wrong with it is added to ``faults``."""
        raw = self.parsed(path, data)
        if raw is None:
            return
        self._remember_places(path, raw)
        model = file_model(path)
        if model is None:  # refused before anything is read
            return
        try:
            self._models[path] = model.model_validate(_with_tuples(raw))
        except ValidationError as error:
            for fault, where in schema_faults(error, raw, root_kind(path)):
                line = self._outlines[path].line(where)
                self.faults.append(replace(fault, file=path, line=line))

    def parsed(self, path: str, data: bytes) -> dict[str, object] | None:
        """What stands in one file; ``None``, with a fault, if that cannot be read."""
        source = self._decoded(path, data)
        if source is None:
            return None
        raw = self._parsed(path, source)
        self._outlines[path] = Outline(source)
        return raw

    def meta(self) -> PackMeta | None:
        """What was read from pack.toml; ``None`` if that was not in order."""
        meta = self._models.get("pack.toml")
        return meta if isinstance(meta, PackMeta) else None

    def pack(self) -> Pack | None:
        """The pack of what was read; ``None``, with a fault, if its lists are too long."""
        try:
            return Pack.model_validate(parts(self._models))
        except ValidationError as error:
            self.faults += [fault for fault, _ in schema_faults(error, {}, "pack")]
            return None

    def overlay(self) -> Overlay | None:
        """The overlay of what was read; ``None``, with a fault, if its lists are too long."""
        try:
            return Overlay.model_validate(parts(self._models))
        except ValidationError as error:
            self.faults += [fault for fault, _ in schema_faults(error, {}, "pack")]
            return None

    def located(self, fault: Fault) -> Fault:
        """The fault of a check with its file and line."""
        place = self._places.get((fault.kind, fault.item))
        if place is None:
            return fault
        path, table = place
        where = (*table, fault.key) if fault.key else table
        return replace(fault, file=path, line=self._outlines[path].line(where))

    def _decoded(self, path: str, data: bytes) -> str | None:
        try:
            # A byte order mark, which some editors add, is dropped.
            source = data.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self.faults.append(Fault("save this file as UTF-8", file=path, line=line))
            return None
        for number, text in enumerate(source.split("\n"), start=1):
            if text.count(".") > MAX_DOTS_IN_LINE:
                message = f"a line has at most {MAX_DOTS_IN_LINE} full stops; break it up"
                self.faults.append(Fault(message, file=path, line=number))
                return None
        return source

    def _parsed(self, path: str, source: str) -> dict[str, object] | None:
        try:
            raw: dict[str, object] = tomllib.loads(source)
        except RecursionError:
            # The parser has no limit of its own; MAX_NESTING is far below where it fails.
            self.faults.append(_too_deep(path))
            return None
        except ValueError as error:  # TOMLDecodeError, and integers beyond Python's limit
            self.faults.append(_syntax_fault(path, source, str(error)))
            return None
        if _nesting(raw) > MAX_NESTING:
            self.faults.append(_too_deep(path))
            return None
        return raw

    def _remember_places(self, path: str, raw: Mapping[str, object]) -> None:
        item_id = raw.get("id")
        if root_kind(path) and isinstance(item_id, str):
            self._places[(root_kind(path), item_id)] = (path, ())
        for kind, tables in raw.items():
            if not isinstance(tables, list):
                continue
            for index, table in enumerate(tables):
                item = table.get("id") if isinstance(table, dict) else None
                if isinstance(item, str):
                    self._places[(kind, item)] = (path, (kind, index))


def _too_deep(path: str) -> Fault:
    return Fault(f"tables and lists are more than {MAX_NESTING} levels deep", file=path)


def _syntax_fault(path: str, source: str, problem: str) -> Fault:
    match = _TOML_LINE.search(problem)
    line = None
    if match is not None:
        line = int(match[1]) if match[1] else source.count("\n") + 1
    said = shown(_TOML_LINE.sub("", problem))
    return Fault(f"this is not TOML: {said}", file=path, line=line)


def _nesting(value: object) -> int:
    """How deeply lists and tables stand in one another; without recursion, as it is unlimited."""
    deepest = 0
    waiting = [(value, 0)]
    while waiting:
        current, level = waiting.pop()
        if isinstance(current, dict | list):
            deepest = max(deepest, level + 1)
            inside = current.values() if isinstance(current, dict) else current
            waiting.extend((part, level + 1) for part in inside)
    return deepest


def _with_tuples(value: object) -> object:
    """TOML lists as tuples, which is what frozen models hold."""
    if isinstance(value, list):
        return tuple(_with_tuples(part) for part in value)
    if isinstance(value, dict):
        return {key: _with_tuples(part) for key, part in value.items()}
    return value
