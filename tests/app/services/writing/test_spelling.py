# SPDX-License-Identifier: Apache-2.0
"""The spelling check: British words pass, slips are found and the right word is offered."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EnvironmentFault
from app.guidance.checks.prose import every_passage
from app.language.verbatim import verbatim_spans
from app.services.writing import spelling
from app.services.writing.spelling import MOST_SUGGESTIONS, Misspelling, Speller, load_speller
from app.system.paths import resource_bytes
from tests.app.guidance.random_cases import bundled_pack
from tests.architecture.sources import ROOT, imports, is_within, shipped


@pytest.fixture(scope="module")
def speller() -> Speller:
    return load_speller()


def found(speller: Speller, text: str) -> list[str]:
    return [each.word for each in speller.misspelt(text)]


POLICE = [
    "safeguarding", "complainant", "complainants", "disclosable", "evidential", "corroborate",
    "uncorroborated", "upskirting", "cyberflashing", "stealthing", "strangulation", "petechiae",
    "toxicology", "swabbed", "colposcope", "perineum", "labia", "vulval", "endocervical",
    "perianal", "haematoma", "contusion", "laceration", "ecchymosis", "levonorgestrel",
    "benzodiazepines", "rohypnol", "ketamine", "misgendered", "transphobic", "coercive",
    "gaslighting", "retraumatised", "minimising", "victimised", "anonymised", "pseudonymised",
    "redacted", "diarised", "signposted", "prioritised", "authorised", "unauthorised",
    "recognised", "apologised", "organised", "criticised", "behaviour", "colour", "favour",
    "neighbour", "honour", "harbour", "rumour", "saviour", "centre", "metre", "litre",
    "theatre", "fibre", "defence", "offence", "pretence", "licence", "licensed", "practise",
    "practised", "practice", "programme", "programmes", "travelled", "travelling", "cancelled",
    "labelled", "modelling", "counselling", "counsellor", "jewellery", "cheque", "grey", "tyre",
    "kerb", "storey", "plough", "moustache", "pyjamas", "mum", "sceptical", "paediatric",
    "anaesthetic", "gynaecologist", "orthopaedic", "haemorrhage", "diarrhoea", "foetus",
    "oestrogen", "manoeuvre", "enrol", "enrolment", "instalment", "fulfil", "skilful", "wilful",
    "ageing", "judgement", "judgment", "acknowledgement", "learnt", "spelt", "dreamt", "burnt",
    "whilst", "amongst", "towards", "inquiry", "enquiry", "enquiries", "adviser", "advisor",
    "focused", "focussed", "artefact", "analyse", "paralyse", "catalogue", "dialogue",
    "catalyse", "mould", "smoulder", "sulphur", "aluminium", "bail", "rebailed", "charged",
    "uncharged", "arraigned", "indictable", "triable", "remanded", "custodial", "constabulary",
    "sergeant", "inspector", "superintendent", "solicitor", "barrister", "intermediary",
    "interviewee", "eyewitness", "chronology", "contemporaneous", "proportionality", "hearsay",
    "inadmissibility", "rebuttable", "voyeurism", "exposure", "screenshots", "timestamped",
    "unmatched", "metadata", "passcode", "handset", "voicemail", "smartwatch", "geolocation",
    "nightclub", "takeaway", "minicab", "bedsit", "stairwell", "alleyway", "duvet", "bedding",
    "hoodie", "leggings", "knickers", "fingerprint", "bloodstained", "footwear", "swab",
    "exhibit", "exhibited", "sealed", "resealed", "relabelled", "dashcam", "wellbeing",
    "mindset", "timeframe", "website", "email", "emails", "online", "offline", "wifi", "app",
    "apps", "selfie", "emoji", "oic", "cps", "nfa", "isva", "idva", "sarc", "abe", "nok", "dv",
    "dob", "approx", "mins", "etc", "vs",
]  # fmt: skip


@pytest.mark.parametrize("word", POLICE)
def test_a_word_of_british_police_work_passes(speller: Speller, word: str) -> None:
    assert found(speller, f"about {word}") == []
    assert found(speller, f"{word.capitalize()} was noted.") == []


AMERICAN = {
    "color": "colour", "colors": "colours", "colored": "coloured", "behavior": "behaviour",
    "behavioral": "behavioural", "neighbor": "neighbour", "favorite": "favourite",
    "honor": "honour", "labor": "labour", "rumor": "rumour", "realize": "realise",
    "realized": "realised", "recognize": "recognise", "organization": "organisation",
    "organized": "organised", "apologize": "apologise", "prioritize": "prioritise",
    "authorized": "authorised", "minimizing": "minimising", "summarize": "summarise",
    "traumatized": "traumatised", "victimized": "victimised", "analyze": "analyse",
    "paralyzed": "paralysed", "center": "centre", "centers": "centres", "theater": "theatre",
    "liter": "litre", "fiber": "fibre", "defense": "defence", "offense": "offence",
    "traveled": "travelled", "traveling": "travelling", "canceled": "cancelled",
    "labeled": "labelled", "counselor": "counsellor", "counseling": "counselling",
    "modeling": "modelling", "enrollment": "enrolment", "skillful": "skilful",
    "fulfill": "fulfil", "catalog": "catalogue", "pediatric": "paediatric",
    "pedophile": "paedophile", "gynecologist": "gynaecologist", "hemorrhage": "haemorrhage",
    "diarrhea": "diarrhoea", "maneuver": "manoeuvre", "gray": "grey", "plow": "plough",
    "mold": "mould", "skeptical": "sceptical", "jewelry": "jewellery", "pajamas": "pyjamas",
    "mom": "mum", "aluminum": "aluminium", "practiced": "practised",
}  # fmt: skip


@pytest.mark.parametrize(("american", "british"), AMERICAN.items())
def test_an_american_spelling_is_found_and_the_british_one_comes_first(
    speller: Speller, american: str, british: str
) -> None:
    assert found(speller, f"the {american} of") == [american]
    assert speller.suggestions(american)[0] == british


SLIPS = {
    "recieve": "receive", "recieved": "received", "definately": "definitely",
    "seperate": "separate", "occured": "occurred", "accomodation": "accommodation",
    "acommodation": "accommodation", "harrassment": "harassment", "harrasment": "harassment",
    "wierd": "weird", "untill": "until", "thier": "their", "teh": "the", "becuase": "because",
    "beleive": "believe", "concious": "conscious", "unconcious": "unconscious",
    "embarassed": "embarrassed", "goverment": "government", "independant": "independent",
    "liason": "liaison", "maintainance": "maintenance", "neccessary": "necessary",
    "posession": "possession", "privelege": "privilege", "relevent": "relevant",
    "sergent": "sergeant", "succesful": "successful", "suprised": "surprised",
    "tommorow": "tomorrow", "truely": "truly", "wich": "which", "witnes": "witness",
    "complanant": "complainant", "complainent": "complainant", "safegarding": "safeguarding",
    "disclosible": "disclosable", "evidental": "evidential", "strangulaton": "strangulation",
    "intercouse": "intercourse", "penatration": "penetration", "vunerable": "vulnerable",
    "supsect": "suspect", "exhibitt": "exhibit", "statment": "statement",
    "solicitior": "solicitor", "assualt": "assault", "abreviate": "abbreviate",
    "forensicaly": "forensically", "interveiw": "interview", "pshycological": "psychological",
    "didnt": "didn't", "dont": "don't", "wasnt": "wasn't", "couldnt": "couldn't",
    "cant": "can't", "wont": "won't", "shes": "she's", "hes": "he's", "thats": "that's",
    "childrens": "children's", "mens": "men's", "alot": "a lot", "infact": "in fact",
    "mobilephone": "mobile phone", "monday": "Monday", "febuary": "February",
    "calender": "calendar", "arguement": "argument", "committment": "commitment",
    "dissapeared": "disappeared", "hypervigilent": "hypervigilant", "screenshoted": "screenshotted",
}  # fmt: skip


@pytest.mark.parametrize(("slip", "meant"), SLIPS.items())
def test_a_slip_is_found_and_what_was_meant_is_offered(
    speller: Speller, slip: str, meant: str
) -> None:
    assert found(speller, f"and {slip} then") == [slip]
    assert meant in speller.suggestions(slip)[:3]


SHORT = (
    "Stmt req from DC. IP at h/a w/ mam, poss spiked, tox to lab. Non-mol in place.",
    "Susp nicked abt 2130hrs, sol present, prepared stmt no comment to qs. ABH and GBH n/k.",
    "Comms data req via the SPOC, acct deleted. CAMHS and the LADO at the strat meeting.",
    "Lates to do enqs re the cul-de-sac, narrowboat nr the lock, drive-by by the hi-vis lads.",
    "Cellebrite report in. Cybercrime to do the Xbox. Bruv in trackies said nowt, bit gobby.",
    "Post-mortem, prima facie and per se; mens rea, vis-à-vis and pro rata, in camera.",
)


@pytest.mark.parametrize("note", SHORT)
def test_what_tired_officers_write_short_passes(speller: Speller, note: str) -> None:
    assert found(speller, note) == []


def test_a_word_of_a_latin_phrase_is_a_slip_without_it(speller: Speller) -> None:
    assert found(speller, "the mens room, inter the alia") == ["mens", "alia"]


def test_nearly_always_the_first_word_offered_is_the_right_one(speller: Speller) -> None:
    first = [speller.suggestions(slip)[0] == meant for slip, meant in SLIPS.items()]
    assert sum(first) / len(first) >= 0.9


def test_a_slip_is_found_in_its_place_counted_in_code_points(speller: Speller) -> None:
    text = "😀 She recieved the victim’s complanant’s note."
    assert speller.misspelt(text) == (
        Misspelling(6, 14, "recieved"),
        Misspelling(28, 38, "complanant"),
    )


def test_a_part_of_a_compound_is_found_alone(speller: Speller) -> None:
    assert speller.misspelt("a slow-mooving car") == (Misspelling(7, 14, "mooving"),)
    assert found(speller, "a re-interview, non-consensual, ex-partner, co-operate, e-mail") == []


@pytest.mark.parametrize(
    "name",
    ["Nerys", "Kylan", "Aaliyah", "Ffion", "Zofia", "Kai", "Siân", "Jaxon", "Mohammed", "Pennant",
     "Ffugenw", "Okonkwo", "Llywelyn", "Kowalska", "Oyelaran", "Xyrella", "O’Brien", "McDonagh"],
)  # fmt: skip
def test_a_name_is_not_found_wherever_it_stands(speller: Speller, name: str) -> None:
    text = f"{name} rang. Later {name} came.\n{name}\n- {name}’s friend saw Casey {name}."
    assert found(speller, text) == []


def test_a_slip_that_begins_a_sentence_is_found(speller: Speller) -> None:
    text = "Teh door was open. Complanant called. Recieved at two. Becuase of that."
    assert found(speller, text) == ["Teh", "Complanant", "Recieved", "Becuase"]
    assert speller.suggestions("Teh")[0] == "The"


def test_only_so_many_unknown_names_are_looked_into(
    speller: Speller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "_MOST_NAMES", 2)
    assert found(speller, "Recieved it. Becuase of it. Complanant it.") == ["Recieved", "Becuase"]


def test_a_name_in_small_letters_is_offered_with_its_capital(speller: Speller) -> None:
    assert found(speller, "with ffion there") == ["ffion"]
    assert "Ffion" in speller.suggestions("ffion")


def test_words_given_for_this_text_pass_in_any_form(speller: Speller) -> None:
    text = "the gurgleflop, a gurgleflop’s, Gurgleflop and wibble-wobbling-x and gurgleflip"
    own = {"Gurgleflop", "Wibble-wobbling-x"}
    assert found(speller, text) == ["gurgleflop", "gurgleflop", "wibble", "gurgleflip"]
    assert [each.word for each in speller.misspelt(text, own)] == ["gurgleflip"]


def test_the_officers_words_pass_and_the_former_speller_does_not_learn_them(
    speller: Speller,
) -> None:
    knowing = speller.knowing({"gurgleflop", "don’tcha"})
    assert found(knowing, "gurgleflop don't'cha don'tcha") == ["don't'cha"]
    assert found(speller, "gurgleflop") == ["gurgleflop"]
    assert found(knowing.knowing(()), "gurgleflop") == ["gurgleflop"]


def test_a_quotation_is_left_alone(speller: Speller) -> None:
    text = "She wrote “i wos scarred” and recieved no answer."
    leave = [(span.start, span.end) for span in verbatim_spans(text)]
    assert [each.word for each in speller.misspelt(text, (), leave)] == ["recieved"]


def test_suggestions_have_the_capitals_and_the_apostrophe_of_the_word(speller: Speller) -> None:
    assert speller.suggestions("Recieve")[0] == "Receive"
    assert speller.suggestions("RECIEVE")[0] == "RECEIVE"
    assert speller.suggestions("did’nt")[0] == "didn’t"
    assert speller.suggestions("did'nt")[0] == "didn't"


def test_a_slur_is_never_offered_and_passes_where_it_is_written(speller: Speller) -> None:
    unsuggested = resource_bytes("dictionaries", "unsuggested.txt").decode().split("\n")
    slurs = [line for line in unsuggested if line and not line.startswith("#")]
    assert len(slurs) > 200
    offered = {word for slur in slurs[::5] for word in speller.suggestions(f"{slur[:-1]}q")}
    assert offered & set(slurs) == set()
    assert [word for word in slurs if found(speller, f"said {word}")] == []


@pytest.mark.parametrize("word", ["", "x", "é", "’", "\ud800", "qqqqqqqqqqqq", "recieve" * 6])
def test_nothing_is_offered_where_nothing_is_near(speller: Speller, word: str) -> None:
    assert speller.suggestions(word) == ()


@given(text=st.text(alphabet=st.characters(categories=None), max_size=300))
def test_any_text_is_looked_through_and_any_word_asked_about(speller: Speller, text: str) -> None:
    for each in speller.misspelt(text):
        assert text[each.start : each.end] == each.word
    assert len(speller.suggestions(text)) <= MOST_SUGGESTIONS


@given(
    words=st.lists(
        st.sampled_from(["she", "recieved", "MB/2", "Kylan", "don’t", ".", "“", "\n"]), max_size=30
    )
)
def test_what_is_found_in_two_paragraphs_is_what_is_found_in_each(
    speller: Speller, words: list[str]
) -> None:
    text = " ".join(words)
    assert found(speller, f"{text}.\n\n{text}") == found(speller, f"{text}.") + found(speller, text)


def test_a_hostile_text_is_looked_up_only_so_far(
    speller: Speller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling, "MOST_WORDS", 10)
    text = " ".join(f"qx{'z' * number}" for number in range(1, 30))
    assert len(found(speller, text)) == 10


def our_passages() -> Iterator[tuple[str, str]]:
    for passage in every_passage(bundled_pack()):
        if passage.sort != "quoted":
            yield f"{passage.kind} {passage.item}", passage.text
    answers = tomllib.loads(resource_bytes("demo", "answers.toml").decode())
    yield from (("answers", each["text"]) for each in answers["answer"] if "text" in each)
    yield from (
        ("dossier", text) for text in strings(json.loads(resource_bytes("demo", "dossier.json")))
    )


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def test_our_own_texts_are_spelt_as_the_check_wants_them(speller: Speller) -> None:
    passages = list(our_passages())
    assert sum(len(text.split()) for _, text in passages) > 50_000
    slips = [
        (where, each.word)
        for where, text in passages
        for each in speller.misspelt(
            text, (), [(s.start, s.end) for s in verbatim_spans(text) if s.kind == "quotation"]
        )
    ]
    assert slips == []


def test_each_list_is_plain_sorted_and_says_what_it_is_for() -> None:
    for name in ("police_words", "short_forms", "given_names", "unsuggested"):
        lines = resource_bytes("dictionaries", f"{name}.txt").decode("ascii").splitlines()
        words = [line for line in lines if not line.startswith("#")]
        assert lines[0].startswith("# ")
        assert words == sorted(set(words), key=lambda word: (word.lower(), word))


def test_the_dictionary_comes_with_its_licence() -> None:
    licence = resource_bytes("dictionaries", "en_GB", "LICENCE-SCOWL.txt").decode()
    assert "Copyright 2000-2018 by Kevin Atkinson" in licence
    assert "Geoff Kuenning" in licence
    assert "SCOWL" in (ROOT / "NOTICE").read_text("utf-8")


def test_only_the_dictionary_knows_the_library() -> None:
    importers = {
        source.path.as_posix()
        for source in shipped()
        for _, name in imports(source)
        if is_within(name, "rapidfuzz")
    }
    assert importers == {"app/services/writing/dictionary.py"}


def test_naming_a_speller_does_not_load_the_library() -> None:
    code = "import app.services.writing.spelling, sys; print('rapidfuzz' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert ran.stdout.strip() == b"False"


def test_a_missing_dictionary_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_parts: str) -> bytes:
        raise FileNotFoundError

    monkeypatch.setattr(spelling, "resource_bytes", missing)
    with pytest.raises(EnvironmentFault) as raised:
        load_speller()
    assert raised.value.code == "dictionary-unreadable"
