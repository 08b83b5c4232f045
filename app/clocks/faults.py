# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with the times and rules that a clock is reckoned from."""

from typing import Literal

from app.errors import UserError

Code = Literal[
    "nonexistent-time",
    "interval-reversed",
    "rule-not-in-force",
    "calendar-out-of-range",
    "exceeds-limit",
    "out-of-calendar",
    "amount-unusable",
]


class ClockFault(UserError):
    """A clock cannot be reckoned; the sentence says why and what to do.

    ``nonexistent-time``: the clocks skipped that local time. ``interval-reversed``: it ends before
    it begins. ``rule-not-in-force``: the event is earlier than the rule. ``calendar-out-of-range``:
    the holidays of that time are not known. ``exceeds-limit``: longer than the law allows.
    ``out-of-calendar``: the answer lies outside the years 1 to 9999. ``amount-unusable``: an amount
    that is negative, or larger than any limit.
    """

    def __init__(self, sentence: str, *, code: Code) -> None:
        super().__init__(sentence, code=code)
