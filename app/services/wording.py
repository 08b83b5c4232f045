# SPDX-License-Identifier: Apache-2.0
"""The wording check of a guidance pack: its rules, ready to look through texts."""

from app.guidance.model.pack import Pack
from app.language.matching import Checker, compile_rules
from app.language.rules import Rule


def checker_of(pack: Pack) -> Checker:
    """The wording rules of a pack, compiled.

    Raises:
        UserError: a phrase of a rule cannot be read; it says which rule, and what is wrong.
    """
    sets = {word_set.id: word_set.words for word_set in pack.word_sets}
    rules = (
        Rule(
            id=rule.id,
            category=rule.category,
            flag=rule.flag,
            unless=rule.unless,
            near=rule.near,
            not_near=rule.not_near,
            who=rule.who,
            accounts=rule.accounts,
            why=rule.why,
            instead=rule.instead,
        )
        for rule in pack.wording
    )
    return compile_rules(rules, sets)
