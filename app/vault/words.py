# SPDX-License-Identifier: Apache-2.0
"""Everyday words for a suggested passphrase, without those that do not belong in this setting."""

from app.vault.recovery import draw_recovery_words, word_list

# On the list of recovery words, but about harm, bodies, families, blame or the law: an officer
# may be choosing a passphrase with a victim in the room.
UNSUITED = frozenset(
    """
    abandon absurd abuse accident accuse adult afraid alcohol alien alone angry animal
    anxiety arm armed armor army arrest arrow assault attack attract awful baby bachelor bar
    battle beauty become behave behind betray bitter blade blame blast bleak blind blood
    blouse blush body boil bomb bone boss bottom boy broken brother bullet burden burst
    caught cause caution charge chase cheap chest child chuckle claim club confirm control
    convince couple crack crash crazy crime cruel crush cry custom cycle dad damage danger
    daring daughter debris decline defense defy demand demise denial deny despair destroy
    devote dirt disagree disease dismiss disorder divorce dizzy domain donkey dose drink
    drip drop dumb endless enemy enforce escape evidence evil evoke excite execute exhaust
    exhibit exile expose faculty faint fall false family fat fatal father fatigue fault
    federal feel female fever finger fire fit flee force fragile fury gain gasp ghost girl
    goddess gorilla grab grape grief grit grunt guard guilt gun hair hammer hand harsh hero
    hidden hip horror hospital hotel hunt hurt husband ill illegal illness impulse infant
    inflict inhale inherit inject injury inmate innocent insane insect intact invite jealous
    judge kick kid kidney kiss knee knife lady law lawsuit leave leg legal liar lizard
    lonely loud love mad maid man mask meat mercy minor misery miss mistake mom monster
    moral mosquito mother muscle mystery naive nasty neck negative neglect nephew nerve
    noble nothing nuclear nut obey oblige obscure odor orphan panic parent party patient
    patrol penalty pepper pet physical pig pill pistol please police poverty power pretty
    prison private problem process proof protect pull punch pupil push rack raw razor rebel
    reform refuse regret reject remember rescue resist response retreat return rhythm rib
    rifle riot risk rival romance rookie rough royal rubber rude rug sad sadness salute
    satisfy scan scare scatter scrap scrub secret seek select sheriff shock shoot shove
    shrug shy sibling sick silent silly sister skin skirt skull slab slam slender slim slow
    smart smoke snake sniff sorry soul spider spike spoil spread stable stand stick still
    sting stomach strike struggle stuff stumble submit sudden suffer suit surge surprise
    surround suspect sustain swallow swear sweet sword symptom target tattoo taxi teach tell
    thank throw tired tissue toddler toe toilet tongue torch toward tragic trap trash trend
    trial tribe trick trigger trip trouble true trust truth ugly unable unaware uncle
    uncover under undo unfair unhappy uniform unknown unlock unusual upset urge useless van
    vanish vicious video virus visit vocal voice vote wage want warfare warm warrior waste
    weapon weasel weird welcome whip whisper wife wild win wine wink witness wolf woman
    worry worth wrap wreck wrestle wrong yard young youth
    """.split()  # noqa: SIM905 - one word a line would be a page of its own
)


def suited_words() -> tuple[str, ...]:
    """The words to choose from, well over a thousand: more than 10 bits each."""
    return tuple(word for word in word_list() if word not in UNSUITED)


def new_recovery_words() -> tuple[str, ...]:
    """The twelve words of a new recovery key, all of them suited: about 124 random bits.

    One key in eighteen is made of suited words alone, so a few dozen are drawn.
    """
    while True:
        words = draw_recovery_words()
        if UNSUITED.isdisjoint(words):
            return words
