# SPDX-License-Identifier: Apache-2.0
"""The commands that need no window: checking a bundle, and the guidance tools."""

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app.errors import CasebookError, UserError
from app.guidance.building import build_pack, open_signed, sign_pack
from app.guidance.faults import PackFault
from app.guidance.loading import inspect_files, load_pack
from app.guidance.model import Pack
from app.services.bundles import inspect_bundle, needs_secret
from app.system.files import write_atomically
from app.system.reading import read_file, read_folder
from app.vault.pem import read_signing_key
from app.vault.signing import check_signature

Say = Callable[[str], None]
Ask = Callable[[str], str]


def main(arguments: Sequence[str], say: Say, ask: Ask = getpass.getpass) -> int:
    """Run a command; returns the exit code: 0 good, 1 not good, 2 could not be done.

    ``ask`` asks for a secret without showing it.
    """
    chosen = parser().parse_args(arguments, argparse.Namespace(ask=ask))
    try:
        return int(chosen.run(chosen, say))
    except PackFault as fault:
        for said in [one.in_words() for one in fault.faults] or [fault.sentence]:
            say(said)
        return 1
    except CasebookError as error:
        say(error.sentence)
        return 2


def parser() -> argparse.ArgumentParser:
    """The command line of ``verify`` and ``guidance``."""
    top = argparse.ArgumentParser(prog="casebook")
    commands = top.add_subparsers(required=True)
    verify = commands.add_parser("verify", help="check a sealed bundle")
    verify.add_argument("file", type=Path)
    verify.add_argument("--identity", type=Path, help="a file with an age secret key")
    verify.add_argument("--secret-from-input", action="store_true", help="read it from input")
    verify.set_defaults(run=_verify)
    guidance = commands.add_parser("guidance", help="tools for guidance owners")
    tools = guidance.add_subparsers(required=True)
    check = tools.add_parser("check", help="report every fault of a pack folder")
    check.add_argument("folder", type=Path)
    check.set_defaults(run=_check)
    build = tools.add_parser("build", help="make the one-file form of a pack")
    build.add_argument("folder", type=Path)
    build.add_argument("out", type=Path)
    build.set_defaults(run=_build)
    sign = tools.add_parser("sign", help="build a pack and sign it")
    sign.add_argument("folder", type=Path)
    sign.add_argument("key", type=Path, help="an Ed25519 private key (PEM)")
    sign.add_argument("out", type=Path)
    sign.set_defaults(run=_sign)
    opened = tools.add_parser("open", help="check the signature of a signed pack")
    opened.add_argument("file", type=Path)
    opened.add_argument("--key", required=True, help="the owner's public key, 64 hex digits")
    opened.set_defaults(run=_open)
    return top


def _load(folder: Path) -> Pack:
    return load_pack(read_folder(folder, suffix=".toml"))


def _check(chosen: argparse.Namespace, say: Say) -> int:
    found = inspect_files(read_folder(chosen.folder, suffix=".toml"))
    for fault in found.faults:
        say(fault.in_words())
    pack = found.pack
    if pack is None or not found.usable:
        return 1
    prompts = sum(len(stage.prompts) for stage in pack.stages)
    written = sum(stage.written for stage in pack.stages)
    say(
        f"{pack.meta.id} {pack.meta.version}: {len(pack.stages)} stages, {written} written, "
        f"{prompts} prompts. The pack can be used."
    )
    return 0


def _build(chosen: argparse.Namespace, say: Say) -> int:
    data = build_pack(_load(chosen.folder))
    write_atomically(chosen.out, data)
    say(f"Built: {len(data)} bytes.")
    return 0


def _sign(chosen: argparse.Namespace, say: Say) -> int:
    pem = read_file(chosen.key)
    key = read_signing_key(pem, chosen.ask("Passphrase of the key: "))
    write_atomically(chosen.out, sign_pack(_load(chosen.folder), key.sign, key.public))
    say(f"Signed. Public key: {key.public.hex()}")
    return 0


def _open(chosen: argparse.Namespace, say: Say) -> int:
    try:
        trusted = bytes.fromhex(chosen.key)
    except ValueError:
        raise UserError("The public key is 64 hexadecimal digits.", code="key-unreadable") from None
    pack = open_signed(read_file(chosen.file), check_signature, [trusted])
    say(f"{pack.meta.title}, version {pack.meta.version}: the signature is good.")
    return 0


def _verify(chosen: argparse.Namespace, say: Say) -> int:
    data = read_file(chosen.file)
    report = inspect_bundle(data, _secret(chosen) if needs_secret(data) else "")
    for line in report.lines:
        say(line)
    return 0 if report.sound else 1


def _secret(chosen: argparse.Namespace) -> str:
    """What opens the bundle, from a key file, from input, or asked for without showing it."""
    if chosen.identity:
        lines = read_file(chosen.identity).decode("utf-8", "replace").split()
        keys = [word for word in lines if word.upper().startswith("AGE-SECRET-KEY-")]
        if not keys:
            raise UserError("That file holds no age secret key.", code="identity-missing")
        return keys[0]
    if chosen.secret_from_input:
        return sys.stdin.readline().strip()
    return str(chosen.ask("Passphrase or age secret key: "))
