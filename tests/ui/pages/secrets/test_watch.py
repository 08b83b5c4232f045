# SPDX-License-Identifier: Apache-2.0
"""The bar of who has opened the casebook is read whole, however little room there is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.auditing import AuditRow
from tests.ui.bench import open_bench
from ui.desk import Desk
from ui.models.secret_words import notices
from ui.theme.theme import Theme


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """The smallest window that there is, with the largest text."""
    with open_bench(tmp_path, qapp) as bench:
        theme = Theme.load("light", 2.0)
        theme.apply(qapp)
        made = Desk(replace(bench, theme=theme), tmp_path / "vault")
        qtbot.addWidget(made)
        made.resize(911, 512)
        made.show()
        yield made
        made.rest()
    Theme.load("light", 1.0).apply(qapp)


def test_the_longest_words_are_whole_on_every_page_and_the_window_stays_as_it_is(
    desk: Desk, qtbot: QtBot
) -> None:
    at = datetime(2026, 9, 30, 9, 40, tzinfo=UTC)
    ways = ("recovery_key", "old_passphrase", "force_key") * 2
    rows = [AuditRow(1, at, "a", "recovery_used", None, None, {"way": way}, "") for way in ways]
    watch = desk.watches.secrets
    watch.show()
    ui = watch.seen_bar.ui
    for told in notices(rows):
        watch.seen_bar.say(told.words, act=told.change_helps)
        watch.seen_bar.show_in_turn(turn=True)
        for show_page in (desk.show_today, desk.show_guide):
            show_page()
            label = ui.bar_label
            qtbot.waitUntil(lambda of=label: of.height() >= of.heightForWidth(of.width()) > 0)
            assert label.visibleRegion().boundingRect() == label.rect()
            shown = [each for each in (ui.act_button, ui.dismiss_button) if not each.isHidden()]
            assert len(shown) == 1 + told.change_helps
            for button in shown:
                assert button.visibleRegion().boundingRect() == button.rect()
                assert button.width() >= button.sizeHint().width()
            assert (desk.width(), desk.height()) == (911, 512)
