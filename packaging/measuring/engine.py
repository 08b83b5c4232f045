# SPDX-License-Identifier: Apache-2.0
"""How long the parts take that an officer waits for."""

import statistics
import time
from collections.abc import Callable

from measuring.figures import Figure

ENTRIES = 5_000
CASES = 1_000
REPETITIONS = 5


def measure_fold() -> list[Figure]:
    """Reading a case of 5,000 entries from its record."""
    from app.cases.folding import fold  # noqa: PLC0415 - only this measurement needs it
    from tests.app.cases.making import Author  # noqa: PLC0415 - as above

    author = Author()
    author.open_case(offence="rape", people=2)
    for number in range(ENTRIES - 1):
        author.note(f"Enquiry {number}: spoke to the venue about the recording.")
    took = milliseconds(lambda: fold(author.entries))
    return [Figure("fold of 5,000 entries", took, "ms", note=f"median of {REPETITIONS}")]


def measure_selection() -> list[Figure]:
    """Choosing what 1,000 cases are asked, from all prompts of the bundled guidance."""
    from app.guidance.reading.selection import journey, next_prompts  # noqa: PLC0415 - as above
    from tests.app.guidance.random_cases import bundled_pack, random_cases  # noqa: PLC0415

    pack = bundled_pack()
    cases = random_cases(pack, CASES)

    def choose() -> None:
        for case in cases:
            next_prompts(journey(pack, case.facts, case.outcomes))

    note = f"{sum(len(stage.prompts) for stage in pack.stages)} prompts, median of {REPETITIONS}"
    return [Figure("selection for 1,000 cases", milliseconds(choose), "ms", note=note)]


def measure_key() -> list[Figure]:
    """One guess at the passphrase, with the parameters a vault made here would have."""
    from app.vault.kdf import derive, tuned  # noqa: PLC0415 - only this measurement needs it

    chosen = tuned()
    took = milliseconds(lambda: derive("a passphrase to measure", b"sixteen byte sal", chosen))
    cost = f"{chosen.memory_kib // 1024} MiB, {chosen.passes} passes, {chosen.lanes} lanes"
    return [Figure("Argon2id of the passphrase", took, "ms", note=cost)]


def milliseconds(work: Callable[[], object]) -> float:
    """How long the work takes: the median of some repetitions."""
    times = []
    for _ in range(REPETITIONS):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)
