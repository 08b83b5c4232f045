# SPDX-License-Identifier: Apache-2.0
"""The table of measurements says the ratio that was measured."""

from measuring.figures import Figure, table


def test_a_figure_with_a_peer_shows_both_and_the_ratio() -> None:
    rows = table([Figure("start", 200, "ms", 400, "Peer", "median of 7")]).split("\n")
    assert rows[1].split() == [
        "start",
        "200",
        "ms",
        "400",
        "ms",
        "Peer",
        "0.50",
        "median",
        "of",
        "7",
    ]


def test_columns_stand_under_one_another() -> None:
    rows = table([Figure("a", 1, "ms", note="x"), Figure("much longer", 2, "ms", note="y")])
    _, first, second = rows.split("\n")
    assert first.index("x") == second.index("y")
