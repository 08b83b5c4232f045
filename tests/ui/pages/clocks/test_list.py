# SPDX-License-Identifier: Apache-2.0
"""The clocks stand worst first, are made only when seen, and are gone through by keys."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.cases.kinds import ClockStep
from app.cases.when import Precision, When
from tests.app.services.clocks.clock_bench import between
from tests.ui.pages.clocks.clocking import BAIL, Clocking
from ui.models.clocks import SAFETY_FIRST, Face, Group
from ui.pages.clocks.half_written import Half
from ui.pages.clocks.listing import AT_ONCE
from ui.pages.clocks.row import ClockCard
from ui.theme.theme import Theme

WRITTEN = Half("fw-digital", ClockStep.SATISFIED)
OFFENCE = between(datetime(2026, 1, 31, 2, 0), datetime(2026, 1, 31, 6, 0))


def with_forensic_windows(clocking: Clocking) -> None:
    clocking.do(lambda: clocking.bench.answer("s01.when-ended", OFFENCE))


def unfold(clocking: Clocking) -> None:
    """Unfold the first forensic windows, and wait until they are there."""
    clocking.windows().ui.open_button.click()
    clocking.settle()


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
    head = clocking.head(Group.CHECK)
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
    assert clocking.page.list.card("hw-pep") is None
    clocking.case.ui.clocks_tab.click()
    clocking.qtbot.waitUntil(lambda: clocking.page.list.card("hw-pep") is not None)


def test_arrows_go_from_clock_to_clock_and_return_opens(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    unfold(clocking)
    cards = clocking.page.list.cards
    line = clocking.windows().ui.open_button
    line.setFocus()
    clocking.keys(Qt.Key.Key_Down)
    assert focused() is cards[0].ui.open_button
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
    assert focused() is clocking.head(Group.CHECK).ui.fold_button
    clocking.keys(Qt.Key.Key_Home)
    assert focused() is line


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
    assert "Mon 2 Feb 02:00 at the earliest" in told
    assert "Mon 2 Feb 06:00 at the latest" in told


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
    passed = [row.key for row in clocking.page.list._rows if row.face is Face.PASSED]
    windows = [key for key in passed if key.startswith("fw-")]
    assert len(windows) > 5
    for key in windows:
        told = clocking.open(key).ui.todo_label.text().casefold()
        assert "ring" in told or "ask" in told, key
        assert "do not take" not in told and "too late" not in told


def test_windows_passed_some_time_ago_stand_below_and_are_not_red(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    clocking.go_to(2026, 2, 3, 9)
    assert clocking.case.ui.clocks_tab.text().startswith("Clocks (")
    clocking.go_to(2026, 3, 20, 9)
    old = [row for row in clocking.page.list._rows if row.group is Group.OLD]
    assert len(old) > 5 and {row.tone for row in old} == {""}
    assert "passed some time ago" in clocking.page.ui.lead_label.text()
    head = clocking.head(Group.OLD)
    assert head.ui.fold_button.text() == f"Passed some time ago: {len(old)}"
    body = clocking.open(old[0].key)
    assert body.ui.todo_frame.property("role") == "notice"
    assert body.ui.steps_row.findChild(QPushButton, "expiry_seen_button") is not None


def test_windows_that_count_from_one_entry_stand_in_one_line(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    line, rows = clocking.windows(), clocking.page.list._rows
    together = [row for row in rows if row.windows and row.group is line.row.group]
    assert line.ui.title_label.text() == f"Forensic windows: {len(together)}"
    first = together[0]
    assert line.ui.facts_label.text() == f"First: {first.title}"
    assert (line.ui.left_label.text(), line.ui.due_label.text()) == (first.left, first.due)
    assert clocking.page.list.card(first.key) is None, "made only when unfolded"
    unfold(clocking)
    clocking.qtbot.waitUntil(lambda: clocking.page.list.card(together[-1].key) is not None)
    QApplication.processEvents()
    cards = [clocking.card(row.key) for row in together]
    assert all(card.isVisible() and card.y() > line.y() for card in cards)
    inner = cards[0].ui.title_label.mapTo(clocking.page, QPoint()).x()
    assert inner > line.ui.title_label.mapTo(clocking.page, QPoint()).x()
    assert "Open." in line.ui.open_button.accessibleDescription()


def test_folding_closes_what_is_open_below_and_keeps_it(clocking: Clocking) -> None:
    with_forensic_windows(clocking)
    clocking.open("fw-digital")
    clocking.press(ClockStep.SATISFIED).ui.evidence_edit.setPlainText("Half a wo")
    clocking.windows().ui.open_button.click()
    assert clocking.page.saying.form is None and clocking.page.body is None
    assert not clocking.card("fw-digital").isVisible()
    clocking.go_to(2026, 2, 1, 10)
    assert not clocking.card("fw-digital").isVisible(), "it stays folded as time passes"
    clocking.qtbot.waitUntil(lambda: bool(clocking.page._half_written.at(WRITTEN)))
    clocking.go_to(2026, 2, 1, 11)
    assert clocking.windows().ui.draft_label.text().startswith("Draft kept"), "it is not hidden"
    clocking.go_to(2026, 3, 20, 9)
    assert " · Draft kept" in clocking.head(Group.OLD).ui.fold_button.text()
    assert clocking.drafts() == {WRITTEN.slot}


def test_the_arrow_grows_with_the_text(
    clocking: Clocking, theme: Theme, qapp: QApplication
) -> None:
    clocking.page.ui.start_button.setFocus()
    small = arrow_height(clocking)
    theme.change("light", 2.0)
    theme.apply(qapp)
    try:
        assert arrow_height(clocking) >= 1.7 * small
    finally:
        theme.change("light", 1.0)
        theme.apply(qapp)


def arrow_height(clocking: Clocking) -> int:
    """How high the arrow of a clock is drawn, in pixels."""
    QApplication.processEvents()
    image = clocking.card().ui.open_button.grab().toImage()
    ground = image.pixel(2, image.height() // 2)
    rows = range(image.height())
    inked = [y for y in rows if any(image.pixel(x, y) != ground for x in range(image.width()))]
    return max(inked) - min(inked)


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
    assert len(clocking.page.list.cards) > 5
