# SPDX-License-Identifier: Apache-2.0
"""What is read of the project is kept for the rules, and for no test after them."""

from collections.abc import Iterator

import pytest

from tests.architecture.sources import read


@pytest.fixture(scope="package", autouse=True)
def _sources_read_once() -> Iterator[None]:
    yield
    read.cache_clear()  # the trees are large, and every collection of garbage would walk them
