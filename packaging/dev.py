# SPDX-License-Identifier: Apache-2.0
"""The one script for every task; it needs nothing but Python and makes the rest itself.

python3 packaging/dev.py run [arguments of main.py]
python3 packaging/dev.py demo [--headless --out DIR]
python3 packaging/dev.py test [arguments of pytest]
python3 packaging/dev.py bench
python3 packaging/dev.py endure [--kills N] [--gib SIZE]
python3 packaging/dev.py forms [--check]
python3 packaging/dev.py lock
python3 packaging/dev.py windows [--folder] [--python ZIP] [--certificate P12 --password-file FILE]
python3 packaging/dev.py windows-test [--out DIR]
"""

# Nothing here may need a newer Python than 3.6: an older one must get as far as the sentence
# that says which Python is wanted.
import sys

sys.dont_write_bytecode = True

from tasks import interpreter  # noqa: E402 - after the line above, so that no cache is left behind


def main() -> int:
    """Run the task named on the command line, under a Python that Casebook supports."""
    if not interpreter.is_supported(sys.version_info[:2]):
        return interpreter.start_again(sys.argv)

    from tasks import commands  # noqa: PLC0415 - its modules need a supported Python

    return commands.run(sys.argv[1:], usage=__doc__ or "")


if __name__ == "__main__":
    sys.exit(main())
