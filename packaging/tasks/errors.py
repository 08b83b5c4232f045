# SPDX-License-Identifier: Apache-2.0
"""The one error of the tasks: a sentence for the person at the keyboard."""


class TaskError(Exception):
    """A task cannot go on; the text is one clear sentence that says what to do."""
