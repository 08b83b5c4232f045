# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a wording rule."""

from app.errors import UserError


class PhraseFault(UserError):
    """A phrase that cannot be read: ``where`` names its rule or word set."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"A phrase of {where} cannot be read: {problem}.", code="wording-phrase")
        self.where = where
        self.problem = problem
