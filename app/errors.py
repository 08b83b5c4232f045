# SPDX-License-Identifier: Apache-2.0
"""The three kinds of trouble, each with one sentence that is safe to show and to log."""


class CasebookError(Exception):
    """Base of every error Casebook raises on purpose.

    ``sentence`` is plain English, complete, and never holds case text, a name or a path.
    ``code`` is a short stable word for tests, logs and event ids.
    """

    def __init__(self, sentence: str, *, code: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code


class UserError(CasebookError):
    """The officer can put it right; the sentence says how."""


class EnvironmentFault(CasebookError):
    """The machine or a file failed; the sentence says what, and nothing recorded is lost."""


class Bug(CasebookError):
    """Casebook is wrong; the sentence carries an id to quote and no case content."""
