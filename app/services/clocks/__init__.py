# SPDX-License-Identifier: Apache-2.0
"""The clocks of a case, from the record to words.

Reading goes one way: ``finding`` says which clocks there are, ``record`` what was said of each
(with ``changes``, which entries count, and ``pauses``),
``reckoning`` when its limits end (by ``app.clocks``, with the guidance's ``rules``), ``reading``
how it stands now and, with ``steps``, what can be said of it; ``words`` and ``summary`` say it.
Recording goes the other: ``new_step`` is what an officer says, ``checks`` whether it fits,
``recording`` makes the entry. Over all cases: ``first`` and ``due_dates``. ``doubt`` is about the
machine's own clock.
"""
