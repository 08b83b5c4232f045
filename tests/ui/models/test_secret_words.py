# SPDX-License-Identifier: Apache-2.0
"""What is told of who has opened the casebook, and of what opens it."""

from datetime import UTC, datetime

from app.services.auditing import AuditRow
from ui.models.secret_words import NOT_DONE, notices


def row(action: str, hour: int, way: str = "automatic") -> AuditRow:
    at = datetime(2026, 9, 14, hour, 40, tzinfo=UTC)
    return AuditRow(hour, at, "a", action, None, None, {"way": way}, "")


def opened(hour: int, way: str) -> AuditRow:
    return row("recovery_used", hour, way)


def test_nothing_is_told_of_nothing() -> None:
    assert notices([]) == ()
    assert [told.words for told in notices([], failed=True)] == [NOT_DONE]


def test_an_opening_with_the_key_of_the_force_asks_for_a_change_of_the_passphrase() -> None:
    rows = [opened(6, "recovery_key"), opened(7, "force_key"), opened(8, "force_key")]
    first, second = notices(rows)
    assert first.words.startswith(
        "This casebook was opened 2 times with your force's key, last on Mon 14 Sep 2026 at 09:40."
        " Whoever used it may know your passphrase, so change it."
    )
    assert first.change_helps and "recovery" not in first.words
    assert second.words.startswith(
        "This casebook was opened with the recovery key on Mon 14 Sep 2026 at 07:40."
        " If you do not know of it, change the passphrase"
    )
    assert not second.change_helps and "force" not in second.words


def test_the_officers_own_ways_are_told_in_one_sentence() -> None:
    (told,) = notices(
        [opened(6, "recovery_key"), opened(7, "recovery_key"), opened(8, "old_passphrase")]
    )
    assert told.words.startswith(
        "This casebook was opened 2 times with the recovery key, last on Mon 14 Sep 2026 at 08:40"
        " and with an old passphrase on Mon 14 Sep 2026 at 09:40. If"
    )


def test_a_key_that_was_let_in_is_told_after_how_it_was_opened() -> None:
    first, added = notices([opened(7, "old_passphrase"), row("force_slot_added", 9)])
    assert "opened with an old passphrase on Mon 14 Sep 2026 at 08:40. If" in first.words
    assert added.words.startswith("On Mon 14 Sep 2026 at 10:40 your force's recovery key was let")
    assert not first.change_helps and not added.change_helps


def test_what_was_done_at_an_opening_is_told() -> None:
    bound, freed = row("account_bound", 7), row("account_freed", 8)
    (said,) = notices([freed, bound], bound=True)
    assert said.words.startswith(
        "On Mon 14 Sep 2026 at 08:40 your force's settings bound your passphrase"
    )
    assert "information security" not in said.words
    (said,) = notices([bound, freed], bound=False)
    assert "your force's settings freed your passphrase of your account" in said.words
    (said,) = notices([freed])
    assert "your force" not in said.words and said.words.endswith("tell information security.")
