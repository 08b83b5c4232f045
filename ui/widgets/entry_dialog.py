# SPDX-License-Identifier: Apache-2.0
"""READ ME AND USE ui/widgets/entries/ INSTEAD (this file goes away today; import nothing from it).

- fields.py: ``EntryFields``: subclass per dialog with its own compiled form; in __init__ setupUi,
  then ``self.hold({"title": ui.title_edit, ...}, required=("title",), spoken=("verbatim",))``;
  implement ``work(happened) -> Callable[[], CaseView]`` (raise UserError to refuse);
  override content/restore/is_complete/trouble/stops for anything special.
- day_edit.py: ``DayEdit``: promoted QDateEdit that may stay open (offer/day/set_day).
- dialog.py: ``Asked(slot, title, explains, asks_when, verb)`` and ``EntryDialog``.
- asking.py: ``Asking(workbench, case_id, drafts, prefix, page, begun_layout, reopen)``: ``ask(asked, fields)``
  opens the dialog with its draft; ``recorded`` signal; ``restore(drafts)`` in restore_drafts; it lists what is
  begun and not recorded in ``begun_layout`` with Go on (calls ``reopen(slot)``) and Throw away.
- See tests/ui/widgets/entries/test_dialog.py for a whole example.
"""
