# SPDX-License-Identifier: Apache-2.0
"""The wording check of a guidance pack: its rules, ready to look through texts."""

from collections.abc import Iterator

from app.guidance.faults import Fault
from app.guidance.model.pack import Pack
from app.guidance.model.wording_rules import WordingRule
from app.language.flaggable import Flaggable
from app.language.matching import Checker, compile_rules
from app.language.rules import Rule, WordSets
from app.language.words import compared


def checker_of(pack: Pack) -> Checker:
    """The wording rules of a pack, compiled.

    Raises:
        UserError: a phrase of a rule cannot be read; it says which rule, and what is wrong.
    """
    return compile_rules(map(_rule, pack.wording), _sets(pack))


def swap_faults(pack: Pack, checker: Checker) -> Iterator[Fault]:
    """The swaps that could not be offered, or that would only be flagged again.

    Raises:
        UserError: a phrase of a rule cannot be read.
    """
    flaggable = Flaggable(_sets(pack))
    for rule in pack.wording:
        known = flaggable.by(_rule(rule), tuple(swap.written for swap in rule.swap))
        pairs = [(compared(swap.written), compared(swap.instead)) for swap in rule.swap]
        for swap, (written, instead) in zip(rule.swap, pairs, strict=True):
            if swap.written not in known:
                yield _fault(rule, f"the rule itself never flags “{swap.written}”; remove the swap")
            if written == instead or pairs.count((written, instead)) > 1:
                yield _fault(rule, f"“{swap.written}” has a swap twice, or one that is the same")
            if checker.check(swap.instead):
                yield _fault(rule, f"“{swap.instead}” is flagged itself; write it another way")


def _fault(rule: WordingRule, message: str) -> Fault:
    return Fault(message, "error", "rule", rule.id, "swap")


def _sets(pack: Pack) -> WordSets:
    return {word_set.id: word_set.words for word_set in pack.word_sets}


def _rule(rule: WordingRule) -> Rule:
    return Rule(
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
