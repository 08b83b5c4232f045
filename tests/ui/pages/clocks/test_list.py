# SPDX-License-Identifier: Apache-2.0
"""The clocks stand worst first, are made only when seen, and are gone through by keys."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.cases.when import Precision, When
from tests.app.services.clocks.clock_bench import between
from tests.ui.pages.clocks.clocking import BAIL, Clocking
from ui.models.clocks import SAFETY_FIRST, Face, Group
from ui.pages.clocks.listing import AT_ONCE
from ui.pages.clocks.row import ClockCard
from ui.theme.theme import Theme

OFFENCE = between(datetime(2026, 1, 31, 2, 0), datetime(2026, 1, 31, 6, 0))


def with_forensic_windows(clocking: Clocking) -> None:
    clocking.do(lambda: clocking.bench.answer("s01.when-ended", OFFENCE))


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_worst_stand_first_under_their_headings(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    cards = clocking.page.list.cards
    groups = [card.row.group for card in cards]
    assert groups == sorted(groups) and Group.RUNNING in groups
    heads = [w for w in clocking.page.list.findChildren(QLabel, "group_label") if w.isVisible()]
    assert len(heads) == len(set(groups))
    QApplication.processEvents()
    assert [card.y() for card in cards] == sorted(card.y() for card in cards)
    clocking.go_to(2026, 5, 2, 9)
    first = clocking.page.list.cards[0]
    assert first.row.key == BAIL and first.ui.left_label.text() == "ended 2 days ago"
    assert first.ui.left_label.property("role") == "time-danger"


def test_what_is_only_to_be_checked_is_folded_and_not_made(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    made = {card.row.group for card in clocking.page.list.findChildren(ClockCard)}
    assert Group.CHECK not in made and Group.CLOSED not in made
    head = clocking.page.list._heads[Group.CHECK]
    wanted = sum(row.group is Group.CHECK for row in clocking.page.list._rows)
    assert head.ui.fold_button.text().endswith(f": {wanted}") and wanted > 5
    head.ui.fold_button.click()
    clocking.settle()
    clocking.qtbot.waitUntil(
        lambda: sum(c.row.group is Group.CHECK for c in clocking.page.list.cards) == wanted
    )
    check = next(c for c in clocking.page.list.cards if c.row.group is Group.CHECK)
    assert not check.ui.left_label.isVisible() and check.row.face is Face.CHECK
    head.ui.fold_button.click()
    assert not check.isVisible()


def test_few_are_made_in_one_turn(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    page, rows = clocking.page, clocking.page.list._rows
    page.list.show_rows((), {})
    assert not page.list.cards
    page.list.show_rows(rows, {})
    page.list._make_some()
    assert len(page.list.cards) == AT_ONCE
    page.list._make_some()
    assert len(page.list.cards) == 2 * AT_ONCE


def test_nothing_is_made_while_nobody_looks(clocking: Clocking) -> None:
    clocking.case.ui.notes_tab.click()
    with_forensic_windows(clocking)
    swab = clocking.page.list.card("fw-digital")
    assert swab is None
    clocking.case.ui.clocks_tab.click()
    clocking.qtbot.waitUntil(lambda: clocking.page.list.card("fw-digital") is not None)


def test_arrows_go_from_clock_to_clock_and_return_opens(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    cards = clocking.page.list.cards
    cards[0].ui.open_button.setFocus()
    clocking.keys(Qt.Key.Key_Down)
    assert focused() is cards[1].ui.open_button
    clocking.keys(Qt.Key.Key_Return)
    assert cards[1].body is not None and focused() is cards[1].ui.open_button
    clocking.keys(Qt.Key.Key_Up)
    clocking.keys(Qt.Key.Key_Return)
    assert cards[0].body is not None and cards[1].body is None, "one at a time"
    clocking.keys(Qt.Key.Key_Escape)
    assert cards[0].body is None and focused() is cards[0].ui.open_button
    clocking.keys(Qt.Key.Key_End)
    assert focused() is clocking.page.list._heads[Group.CHECK].ui.fold_button
    clocking.keys(Qt.Key.Key_Home)
    assert focused() is cards[0].ui.open_button


def test_the_tab_key_goes_into_what_is_open_and_on_to_the_next(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    cards = clocking.page.list.cards
    cards[0].ui.open_button.click()
    cards[0].ui.open_button.setFocus()
    stops = [stop for stop in cards[0].stops() if stop.isVisible()]
    assert len(stops) > 4
    met = [focused()]
    for _ in stops:
        clocking.keys(Qt.Key.Key_Tab)
        met.append(focused())
    assert met == [*stops, cards[1].ui.open_button]


def test_a_click_on_the_line_opens_and_closes(clocking: Clocking) -> None:
    card = clocking.card()
    QTest.mouseClick(card.ui.title_label, Qt.MouseButton.LeftButton)
    assert card.body is not None
    QTest.mouseClick(card.body.ui.todo_label, Qt.MouseButton.LeftButton)
    assert card.body is not None, "a click into what is open closes nothing"
    QTest.mouseClick(card.ui.title_label, Qt.MouseButton.LeftButton)
    assert card.body is None


def test_everything_of_a_line_is_said_aloud(clocking: Clocking) -> None:
    card = clocking.card()
    name = card.ui.open_button.accessibleName()
    for part in (card.row.title, "Running", card.row.left, card.row.due):
        assert part and part in name


def test_a_time_between_two_shows_both_ends(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    body = clocking.open("fw-digital")
    assert "between" in clocking.card("fw-digital").row.facts
    told = body.ui.dues_label.text()
    assert "Mon 2 Feb 2026 02:00 at the earliest" in told
    assert "Mon 2 Feb 2026 06:00 at the latest" in told


def test_an_unknown_time_counts_nothing(clocking: Clocking) -> None:
    unknown = When(precision=Precision.UNKNOWN)
    clocking.do(lambda: clocking.bench.answer("s12.accepted", unknown))
    clocking.page.go_to("ck-30-s12.accepted")
    card = clocking.card("ck-30-s12.accepted")
    assert card.row.group is Group.WAITING and not card.row.left
    assert "not known yet" in clocking.body.ui.start_label.text()


def test_the_rule_its_sources_and_its_working_are_there(clocking: Clocking) -> None:
    body = clocking.open()
    assert body.ui.rule_label.text().startswith("CK-10 · PACE section 47ZB · as at 23 Nov 2026")
    assert "Read in an official text." in body.ui.sure_label.text()
    assert "legislation.gov.uk" in body.ui.sources_label.text()
    body.ui.working_button.click()
    clocking.qtbot.waitUntil(lambda: bool(body.ui.working_label.text()))
    lines = body.ui.working_label.text().splitlines()
    assert [line.split(".")[0] for line in lines] == [str(n + 1) for n in range(len(lines))]
    assert "30 Apr 2026" in lines[-1]


def test_safety_comes_first_when_bail_may_have_lapsed(clocking: Clocking) -> None:
    body = clocking.open()
    assert not body.ui.first_label.isVisible()
    clocking.go_to(2026, 5, 2, 9)
    assert body.ui.first_label.isVisible() and body.ui.first_label.text() == SAFETY_FIRST
    assert body.ui.todo_frame.property("role") == "trouble"
    assert "lapsed" in body.ui.todo_label.text()


def test_a_window_that_has_passed_never_says_do_not_take(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    clocking.go_to(2026, 2, 10, 9)
    for card in clocking.page.list.cards:
        if card.row.key.startswith("fw-") and card.row.face is Face.PASSED:
            told = clocking.open(card.row.key).ui.todo_label.text().casefold()
            assert "ring" in told or "ask" in told, card.row.key
            assert "do not take" not in told and "too late" not in told


def test_faces_are_drawn_in_every_state(theme: Theme, clocking: Clocking) -> None:
    card = clocking.card()
    seen = set()
    for face in Face:
        card.ui.face.show_face(theme, face, 0.4)
        image = card.ui.face.grab().toImage()
        seen.add(bytes(image.constBits()))
    assert len(seen) == len(Face), "no two look alike"


def test_a_clock_far_down_is_brought_into_sight_before_the_others_are_made(
    clocking: Clocking,
) -> None:
    clocking.case.ui.journey_tab.click()
    with_forensic_windows(clocking)
    clocking.case.go_to_clock(BAIL)
    button = clocking.card(BAIL).ui.open_button
    clocking.settle()
    clocking.qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    todo = clocking.body.ui.todo_label
    clocking.qtbot.waitUntil(lambda: todo.visibleRegion().boundingRect() == todo.rect())
    assert len(clocking.page.list.cards) > 10
