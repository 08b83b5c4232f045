# SPDX-License-Identifier: Apache-2.0
"""The commands for guidance owners: check, build, sign, open, diff, stats and preview."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.errors import UserError
from app.guidance.checks.stats import stats_lines
from app.guidance.faults import Fault
from app.guidance.files.building import (
    MAX_SIGNED,
    Opened,
    build_pack,
    open_signed,
    read_built,
    sign_pack,
)
from app.guidance.files.loading import (
    Inspection,
    inspect_files,
    inspect_overlay,
    is_overlay,
    load_overlay,
    load_pack,
)
from app.guidance.files.overlay import Overlay, lay_over
from app.guidance.model.pack import Pack
from app.guidance.reading.diffing import diff_packs
from app.handover.booklet import render_booklet
from app.services.guidance_quality import quality_faults
from app.services.signers import read_key
from app.services.writing.rules import checker_of
from app.system.files import write_atomically
from app.system.paths import resource_files
from app.system.reading import read_file, read_folder
from app.vault.pem import new_signing_key, read_signing_key
from app.vault.signing import check_signature

Say = Callable[[str], None]


def add_guidance_commands(parser: argparse.ArgumentParser) -> None:
    """Add the commands below ``guidance`` to the command line."""
    tools = parser.add_subparsers(required=True)
    check = tools.add_parser("check", help="report every fault of a pack or overlay folder")
    check.add_argument("folder", type=Path)
    _add_base(check)
    check.add_argument(
        "--against", type=Path, action="append", default=[], metavar="FILE",
        help="the text of a source: report runs of eight words that stand in it too",
    )  # fmt: skip
    check.set_defaults(run=_check)
    build = tools.add_parser("build", help="make the one-file form of a pack or overlay")
    build.add_argument("folder", type=Path)
    build.add_argument("out", type=Path)
    build.set_defaults(run=_build)
    sign = tools.add_parser("sign", help="build a pack or overlay and sign it")
    sign.add_argument("folder", type=Path)
    sign.add_argument("key", type=Path, help="an Ed25519 private key (PEM)")
    sign.add_argument("out", type=Path)
    sign.set_defaults(run=_sign)
    key = tools.add_parser("key", help="make a key to sign with")
    key.add_argument("out", type=Path, help="where the encrypted private key (PEM) goes")
    key.set_defaults(run=_key)
    opened = tools.add_parser("open", help="check the signature of a signed pack")
    opened.add_argument("file", type=Path)
    opened.add_argument("--key", required=True, help="the owner's public key, 64 hex digits")
    opened.set_defaults(run=_open)
    diff = tools.add_parser("diff", help="say in words what changed from one pack to another")
    diff.add_argument("before", type=Path, help="a folder, or a built file")
    diff.add_argument("after", type=Path, help="a folder, or a built file")
    _add_base(diff)
    diff.set_defaults(run=_diff)
    stats = tools.add_parser("stats", help="a pack in figures")
    stats.add_argument("folder", type=Path)
    _add_base(stats)
    stats.set_defaults(run=_stats)
    preview = tools.add_parser("preview", help="make a PDF booklet to read and review")
    preview.add_argument("folder", type=Path)
    preview.add_argument("out", type=Path)
    _add_base(preview)
    preview.set_defaults(run=_preview)


def _add_base(tool: argparse.ArgumentParser) -> None:
    tool.add_argument(
        "--base", type=Path, help="the pack below an overlay; without it, the one Casebook brings"
    )


def _check(chosen: argparse.Namespace, say: Say) -> int:
    found = _inspected(chosen)
    for fault in found.faults:
        say(fault.in_words())
    pack = found.pack
    if pack is None or not found.usable:
        return 1
    prompts = sum(len(stage.prompts) for stage in pack.stages)
    written = sum(stage.written for stage in pack.stages)
    warnings = len(found.faults)
    say(
        f"{pack.meta.id} {pack.meta.version}: {len(pack.stages)} stages, {written} written, "
        f"{prompts} prompts, {warnings} warnings. The pack can be used."
    )
    return 0


def _inspected(chosen: argparse.Namespace) -> Inspection:
    files = _files(chosen.folder)
    texts = [read_file(path).decode("utf-8", "replace") for path in chosen.against]

    def further(pack: Pack) -> tuple[Fault, ...]:
        return tuple(quality_faults(pack, texts))

    if is_overlay(files):
        return inspect_overlay(files, _base(chosen), further)
    return inspect_files(files, further)


def _build(chosen: argparse.Namespace, say: Say) -> int:
    data = build_pack(_content(_files(chosen.folder)))
    write_atomically(chosen.out, data)
    say(f"Built: {len(data)} bytes.")
    return 0


def _sign(chosen: argparse.Namespace, say: Say) -> int:
    pem = read_file(chosen.key)
    key = read_signing_key(pem, chosen.ask("Passphrase of the key: "))
    signed = sign_pack(_content(_files(chosen.folder)), key.sign, key.public)
    write_atomically(chosen.out, signed)
    say(f"Signed. Public key: {key.public.hex()}")
    return 0


def _key(chosen: argparse.Namespace, say: Say) -> int:
    if chosen.out.exists():
        raise UserError("There is a file of that name already. Choose another.", code="file-there")
    pem, public = new_signing_key(chosen.ask("A passphrase for the new key: "))
    write_atomically(chosen.out, pem)
    say(f"Made. Public key: {public.hex()}")
    return 0


def _open(chosen: argparse.Namespace, say: Say) -> int:
    opened: Opened = open_signed(
        read_file(chosen.file, MAX_SIGNED), check_signature, [read_key(chosen.key)]
    )
    meta = opened.content.meta
    say(f"{meta.title}, version {meta.version}: the signature is good.")
    return 0


def _diff(chosen: argparse.Namespace, say: Say) -> int:
    changes = diff_packs(_pack(chosen.before, chosen), _pack(chosen.after, chosen))
    for change in changes:
        say(change.in_words())
    say(f"{len(changes)} changes." if changes else "Nothing changed.")
    return 0


def _stats(chosen: argparse.Namespace, say: Say) -> int:
    for line in stats_lines(_pack(chosen.folder, chosen)):
        say(line)
    return 0


def _preview(chosen: argparse.Namespace, say: Say) -> int:
    pdf = render_booklet(_pack(chosen.folder, chosen))
    write_atomically(chosen.out, pdf)
    say(f"Made: {len(pdf)} bytes. It holds guidance only, and is not encrypted.")
    return 0


def _files(folder: Path) -> dict[str, bytes]:
    return read_folder(folder, suffix=".toml")


def _content(files: dict[str, bytes]) -> Pack | Overlay:
    content = load_overlay(files) if is_overlay(files) else load_pack(files)
    if isinstance(content, Pack):
        checker_of(content)  # a phrase that cannot be read stops here, not in a casebook
    return content


def _pack(path: Path, chosen: argparse.Namespace) -> Pack:
    """A pack from its folder or its build; an overlay with its base under it."""
    if not path.is_dir():
        return read_built(read_file(path, MAX_SIGNED))
    content = _content(_files(path))
    return lay_over(_base(chosen), content) if isinstance(content, Overlay) else content


def _base(chosen: argparse.Namespace) -> Pack:
    if chosen.base is None:
        return load_pack(resource_files("guidance"))
    base = _content(_files(chosen.base))
    if isinstance(base, Overlay):
        raise UserError("The base of an overlay is a pack, not another overlay.", code="base-wrong")
    return base
