# SPDX-License-Identifier: Apache-2.0
"""Tries the Windows application under Wine: install, use, upgrade, both systems' vaults, remove.

What Wine answers is evidence, not proof: docs/windows.md says what still needs a Windows machine.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from measuring.screen import ScreenError
from tasks import system, windows, windows_installer, windows_msi, windows_parts
from tasks.errors import TaskError
from tasks.windows_installer import START
from tasks.windows_papers import HASHES
from tasks.windows_registry import BUNDLE, BUNDLE_TYPE, NO_RECENT_FILES
from tasks.windows_scripts import InstalledScripts
from tasks.windows_wine import SHIMS, Wine

TOOLS = {**windows.BUILD_TOOLS, "wine": "wine", "Xvfb": "xvfb"}

PURPOSE = "to try the Windows application"

OLDER = "0.0.1"
POLICY = r"HKLM\Software\Policies\Casebook"
CLASSES = r"HKLM\Software\Classes"
STARTS = 5

# Wine 8 and Python: no files there. And the screen asks every program for X11, which nothing on
# Windows has.
SHOWN = (
    "sh", "-c", 'exec "$@" 2>/dev/null', "sh", "env", "QT_QPA_PLATFORM=windows", "wine",
)  # fmt: skip


def missing(*, install: bool) -> str:
    """What keeps the application from being built and tried here; empty if nothing does.

    ``install``: the programs that are missing are installed, where this account may.
    """
    try:
        windows_parts.compiler(None)
        system.ensure_windows_tools(TOOLS, PURPOSE, install=install)
    except TaskError as fault:
        return str(fault)
    return ""


def run(build: windows.Build, arguments: list[str]) -> int:
    """Run every step; 0 when all went well. Raises TaskError at the first that did not."""
    parser = argparse.ArgumentParser(prog="dev.py windows-test", description=__doc__)
    parser.add_argument("--built", action="store_true", help="try what is in dist already")
    parser.add_argument("--out", type=Path, help="leave the demonstration's pictures there")
    given, for_windows = parser.parse_known_args(arguments)
    if not given.built:
        windows.run(build, windows.parse(for_windows))
    with Wine(build.work / "wine", build.root / "packaging" / "windows" / "shims") as wine:
        Trial(build, wine, given.out).run()
    print("Every step went well.")
    return 0


class Trial:
    """The steps, in their order, in one Wine prefix."""

    def __init__(self, build: windows.Build, wine: Wine, out: Path | None) -> None:
        self._build = build
        self._wine = wine
        self._out = out
        self._home = wine.drive / "Program Files" / "Casebook"
        self._scripts = InstalledScripts(build, wine, self._home)
        self._there = wine.drive / "demo"
        self._here = build.work / "demo"

    def run(self) -> None:
        """Run them; raises TaskError at the first that fails."""
        steps = {
            "no stand-in is in the installer": self._look_inside,
            "an older version installs silently": self._install_older,
            "the demonstration runs in it, on the windows platform": self._demonstrate,
            "the newer version takes its place": self._upgrade,
            "what is installed is what was built": self._compare,
            "what was spoilt is repaired": self._repair,
            "every icon is drawn, and every kind of picture": self._draw,
            "the vault made there opens there and here": self._open_both,
            "a passphrase bound to an account opens in that one alone": self._bind,
            "half a note is kept when Windows ends the session": self._end_session,
            "bundles open both ways": self._exchange_bundles,
            "a policy from the registry counts; a wrong one closes": self._follow_policy,
            "a sealed bundle is opened by its type": self._open_by_type,
            "the unlock page is painted": self._time_start,
            "it is removed, and the vault stays": self._remove,
        }
        for name, step in steps.items():
            began = time.monotonic()
            step()
            print(f"  ok  {name} ({time.monotonic() - began:.0f} s)", flush=True)

    def _look_inside(self) -> None:
        held = {name.lower() for name in windows_msi.names_in(self._build.installer)}
        found = sorted(held & {f"{name}.dll" for name in SHIMS})
        if found or "casebook.exe" not in held:
            raise TaskError(f"The installer holds what it must not, or not what it must: {found}")

    def _install_older(self) -> None:
        older = self._build.work / "older.msi"
        windows_installer.make(self._build.target, older, OLDER, self._build.epoch)
        self._install(older)
        self._expect(self._versions() == [OLDER], "the older version is not the one installed")

    def _demonstrate(self) -> None:
        command = ("demo", "--headless", "--platform", "windows")
        self._wine.run(self._program(), *command, "--out", self._wine.named(self._there))
        pictures = len(list((self._there / "screens").glob("*.png")))
        self._expect(pictures > 50, f"only {pictures} pictures were taken")
        if self._out:
            shutil.copytree(self._there / "screens", self._out, dirs_exist_ok=True)

    def _draw(self) -> None:
        missing = self._scripts.run("icons.py")
        self._expect(missing == "all", f"not drawn: {missing}")

    def _upgrade(self) -> None:
        self._install(self._build.installer)
        versions = self._versions()
        self._expect(versions == [self._build.version], f"installed are {versions}")

    def _compare(self) -> None:
        command = ["sha256sum", "--check", "--quiet", HASHES]
        done = subprocess.run(command, cwd=self._home, capture_output=True, check=False)
        self._expect(done.returncode == 0, done.stdout.decode("utf-8", "replace"))
        listed = set(windows_installer.files_of(self._build.target))
        self._expect(set(windows_installer.files_of(self._home)) == listed, "files differ")

    def _repair(self) -> None:
        """A file that is gone and one that was changed come back, and nothing else is asked."""
        (self._home / "library.zip").unlink()
        (self._home / "resources" / "themes" / "light.toml").write_text("spoilt", "utf-8")
        # What /fa stands for; Wine's msiexec knows only the long form.
        again = ("REINSTALL=ALL", "REINSTALLMODE=amus")
        self._wine.run("msiexec", "/i", self._wine.named(self._build.installer), *again, "/qn")
        self._compare()

    def _open_both(self) -> None:
        shutil.rmtree(self._here, ignore_errors=True)
        self._python("main.py", "demo", "--headless", "--out", str(self._here))
        for made in (self._there, self._here):
            passphrase = str(_kept(made)["vault_passphrase"])
            seen_here = self._look_here(made, passphrase)
            seen_there = self._look_there(made, passphrase)
            cases = json.loads(seen_here)
            sound = len(cases) > 1 and all(each[0] > 0 and each[1] for each in cases.values())
            self._expect(sound, f"the vault holds {seen_here}")
            self._expect(seen_there == seen_here, f"there it holds {seen_there}, not {seen_here}")

    def _look_here(self, made: Path, passphrase: str) -> str:
        script = str(self._build.root / "packaging" / "windows" / "look.py")
        return self._python(script, str(made / "casebook"), passphrase)

    def _look_there(self, made: Path, passphrase: str) -> str:
        return self._scripts.run("look.py", self._wine.named(made / "casebook"), passphrase)

    def _bind(self) -> None:
        """Bound to the account, the passphrase opens a vault there and in no other account."""
        vault = self._wine.drive / "bound"
        shutil.copytree(self._there / "casebook", vault)
        given = (self._wine.named(vault), str(_kept(self._there)["vault_passphrase"]))
        for what, user, wanted in (
            ("bind", "", "opened"),
            ("open", "", "opened"),
            ("open", "somebody", "account-other"),
            ("open", "", "opened"),
        ):
            said = self._scripts.run("account.py", what, *given, user=user)
            self._expect(said == wanted, f"{what} as {user or 'its own user'} gave {said}")

    def _end_session(self) -> None:
        """Windows asks and ends, as at sign-out, shutdown and the Restart Manager's wish."""
        vault = self._wine.drive / "ended" / "vault"
        shutil.copytree(self._there / "casebook", vault)
        ready, passphrase = vault.with_name("ready"), str(_kept(self._there)["vault_passphrase"])
        given = (self._wine.named(vault), passphrase, self._wine.named(ready))
        command = self._scripts.program("half_a_note.py")
        with self._wine.start(*SHOWN, command, "write", *given) as open_casebook:
            self._wine.wait(ready.exists, "nothing was typed")
            self._wine.run("wineboot", "--end-session")
            self._wine.wait(lambda: open_casebook.poll() is not None, "it did not end")
        self._expect(open_casebook.returncode == 0, f"it ended with {open_casebook.returncode}")
        # A process that is killed leaves its write-ahead log behind.
        self._expect(not (vault / "casebook.db-wal").exists(), "it was ended, and did not close")
        script = str(self._build.root / "packaging" / "windows" / "half_a_note.py")
        said = self._python(script, "read", str(vault), passphrase)
        self._expect(said == "kept", f"what was typed is {said}")

    def _exchange_bundles(self) -> None:
        for made in (self._there, self._here):
            identity = made / "identity.txt"
            identity.write_text(str(_kept(made)["bundle_identity"]), "utf-8")
            bundle = made / "bundle.casebundle"
            said = self._python("main.py", "verify", "--identity", str(identity), str(bundle))
            named = (self._wine.named(identity), self._wine.named(bundle))
            there = self._wine.run(self._program(), "verify", "--identity", *named)
            self._expect(there.split() == said.split(), f"it says {there}, and here {said}")

    def _follow_policy(self) -> None:
        for value, wanted in (("10", 0), ("never", 1)):
            self._wine.run("reg", "add", POLICY, *self._setting(value), "/f")
            code, said = self._wine.try_to(self._program(), "policy", "show")
            self._expect(code == wanted, f"{value} gave {code}: {said}")
        self._wine.run("reg", "delete", POLICY, "/f")

    def _setting(self, value: str) -> tuple[str, ...]:
        kind = "REG_DWORD" if value.isdigit() else "REG_SZ"
        return ("/v", "IdleLockMinutes", "/t", kind, "/d", value)

    def _open_by_type(self) -> None:
        """What the installer wrote down for a double click, and the program started by it."""
        program = self._program(START)
        command = f'"{program}" "%1"'
        said = self._asked(rf"{CLASSES}\{BUNDLE_TYPE}\shell\open\command", "/ve")
        self._expect(command in said, f"a double click would run {said}")
        self._expect(BUNDLE_TYPE in self._asked(rf"{CLASSES}\{BUNDLE}", "/ve"), "no type is known")
        said = self._asked(rf"{CLASSES}\{BUNDLE_TYPE}", "/v", "EditFlags")
        self._expect(f"{NO_RECENT_FILES:#x}" in said, "bundles would come in lists of recent files")
        vault = ["--vault", self._wine.named(self._there / "casebook")]
        bundle = self._wine.named(self._there / "bundle.casebundle")
        self._paint([self._program(START), bundle, *vault])

    def _asked(self, *query: str) -> str:
        return self._wine.run("reg", "query", *query)

    def _time_start(self) -> None:
        vault = ["--vault", self._wine.named(self._there / "casebook")]
        there = self._start_times([*SHOWN, self._program(START), *vault], {})
        main = [str(self._build.python), str(self._build.root / "main.py")]
        here = self._start_times([*main, "--vault", str(self._here / "casebook")], os.environ)
        print(f"      start to whole unlock page: {there:.0f} ms under Wine, {here:.0f} ms here")

    def _paint(self, command: list[str]) -> None:
        self._painted([*SHOWN, *command], self._wine.variables)

    def _painted(self, command: list[str], environment: Mapping[str, str]) -> float:
        """Milliseconds until it has painted its window. Raises TaskError if it does not."""
        try:
            return self._wine.screen.time_of(command, environment).complete
        except ScreenError as fault:
            raise TaskError(f"No unlock page: {fault}") from None

    def _start_times(self, command: list[str], variables: Mapping[str, str]) -> float:
        """The median of several starts in milliseconds; the first warms up and does not count."""
        environment = {**self._wine.variables, **variables}
        times = [self._painted(command, environment) for _ in range(STARTS + 1)]
        return statistics.median(times[1:])

    def _remove(self) -> None:
        kept = self._wine.drive / "users"
        before = _bytes_below(self._there / "casebook")
        code = windows_msi.property_of(self._build.installer, "ProductCode")
        self._wine.run("msiexec", "/x", code, "/qn")
        self._expect(not (self._home / "casebook.exe").exists(), "it is still there")
        self._expect(not self._home.exists(), "its folder is still there")
        self._expect(_bytes_below(self._there / "casebook") == before, "the vault was touched")
        left, _ = self._wine.try_to("reg", "query", rf"{CLASSES}\{BUNDLE_TYPE}")
        self._expect(left != 0, "the type of bundles is still known")
        self._expect(kept.exists() and self._versions() == [], "Windows still lists it")

    def _install(self, installer: Path) -> None:
        self._wine.run("msiexec", "/i", self._wine.named(installer), "/qn")

    def _versions(self) -> list[str]:
        """The versions of Casebook that Windows lists as installed."""
        key = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
        _, said = self._wine.try_to("reg", "query", key, "/s")
        products = said.split("HKEY_LOCAL_MACHINE")
        found = [each for each in products if "DisplayName    REG_SZ    Casebook" in each]
        return [each.split("DisplayVersion    REG_SZ")[1].split()[0] for each in found]

    def _program(self, name: str = "casebook-cli.exe") -> str:
        return self._wine.named(self._home / name)

    def _python(self, *arguments: str) -> str:
        """Run something here, in the checkout, with its own Python; what it says."""
        path = {"PYTHONPATH": str(self._build.root), "QT_QPA_PLATFORM": "offscreen"}
        command = [str(self._build.python), "-B", *arguments]
        variables = {**os.environ, **path}
        done = subprocess.run(
            command, cwd=self._build.root, env=variables, capture_output=True, check=False
        )
        said = done.stdout.decode("utf-8", "replace")
        self._expect(done.returncode == 0, said + done.stderr.decode("utf-8", "replace"))
        return said.strip()

    def _expect(self, true: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as a sentence
        if not true:
            raise TaskError(f"Not as it should be: {otherwise[-2000:]}")


def _kept(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / "demo.json").read_text("utf-8"))
    return found


def _bytes_below(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
