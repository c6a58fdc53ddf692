# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""What sentences tell and do not tell: constructions that the reading has to get right, whatever the words."""

from __future__ import annotations

import pytest

from dragoman import Reader, Report

AGREE, AID, CONSULT, SUPPORT = "AGREE", "AID", "CONSULT", "SUPPORT"


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def events(report: Report) -> list[tuple[str, str, str, str]]:
    """Type, actors, recipients and status of the events; actors and recipients as sorted country codes."""

    def codes(parties: object) -> str:
        return " ".join(sorted({p.country for p in parties if p.country}))  # type: ignore[attr-defined]

    return [(e.type, codes(e.actors), codes(e.recipients), e.status) for e in report.events]


TOLD = [
    # Headlines whose verb a small parser takes for an attribute.
    ("fr", "Presse: la Gambie ordonne l'expulsion du représentant de l'OIF", [("SANCTION", "GMB", "IGO", "actual")]),
    ("fr", "Bogota fustige Caracas", [("ACCUSE", "COL", "VEN", "actual")]),
    ("en", "China attacks the US over Taiwan", [("ASSAULT", "CHN", "USA", "actual")]),
    ("fr", "La Namibie coopère avec le Botswana.", [("COOPERATE", "BWA NAM", "", "actual")]),
    ("en", "Uganda reopened its border with Rwanda.", [("RETREAT", "UGA", "RWA", "actual")]),
    # What mere things do.
    ("fr", "La Bolivie est frappée par une grave sécheresse.", []),
    ("en", "Peru was hit by a deep recession.", []),
    # Coming acts and duties.
    ("en", "Estonia is to provide Ukraine with howitzers.", [(AGREE, "EST", "UKR", "actual")]),
    ("en", "The Peruvian minister is due to visit Kuwait.", [(AGREE, "PER", "KWT", "actual")]),
    ("en", "Vietnam looks forward to strengthening ties with Chile.", [(AGREE, "VNM", "CHL", "actual")]),
    ("fr", "La Chine a annoncé qu'elle accorderait un prêt au Sri Lanka.", [(AGREE, "CHN", "LKA", "actual")]),
    (
        "fr",
        "« Il faut renforcer la coopération avec la Tunisie », a déclaré la ministre italienne.",
        [(AGREE, "ITA", "TUN", "actual")],
    ),
    # What will not be done, what is asked of another in one's own words, what is called important.
    ("en", "Malta said it would not lift its visa rule for Libya.", [("REJECT", "MLT", "LBY", "actual")]),
    (
        "en",
        '"There can be no talks with Eritrea before the trial," the Sudanese foreign minister said.',
        [("REJECT", "SDN", "ERI", "actual")],
    ),
    (
        "fr",
        "« Nous ne céderons pas aux menaces de l'Ouganda », a déclaré le président kényan.",
        [("REJECT", "KEN", "UGA", "actual")],
    ),
    (
        "fr",
        "Le Kenya a annoncé qu'il ne reconnaîtrait pas l'accord conclu entre l'Ouganda et la Tanzanie.",
        [("REJECT", "KEN", "UGA", "actual")],
    ),
    ("fr", "« Nous soutiendrons le Laos », a déclaré le président cubain.", [(AGREE, "CUB", "LAO", "actual")]),
    (
        "en",
        '"Do not close the border," the Togolese president told Benin on Monday.',
        [("REQUEST", "TGO", "BEN", "actual")],
    ),
    ("en", '"Release our sailors," the Omani minister told Malta.', [("REQUEST", "OMN", "MLT", "actual")]),
    (
        "fr",
        "« Laissez nos navires passer », a demandé le ministre grec à la Turquie.",
        [("REQUEST", "GRC", "TUR", "actual")],
    ),
    ("en", '"Look at what Malta has done," the Omani minister said.', []),
    (
        "en",
        "Georgia and Armenia underlined the importance of fighting smuggling together.",
        [(AGREE, "ARM GEO", "", "actual")],
    ),
    (
        "en",
        "The Omani minister opened the fair by announcing that Oman would help Yemen.",
        [(AGREE, "OMN", "YEM", "actual")],
    ),
    # Told again, and told besides.
    (
        "en",
        "Chile expelled the Peruvian ambassador on Monday. Chile also recalled its own ambassador from Peru.",
        [("SANCTION", "CHL", "PER", "actual"), ("SANCTION", "CHL", "PER", "actual")],
    ),
    (
        "en",
        "Chile condemned the Peruvian raid on Monday. Chile condemned the Peruvian raid in a statement.",
        [("ACCUSE", "CHL", "PER", "actual")],
    ),
    # What is only scheduled obliges nobody.
    (
        "fr",
        "« Nous sommes voisins », a dit le président togolais. Le ministre béninois doit quitter Lomé le 12 mars.",
        [],
    ),
    (
        "fr",
        "Le Sénégal a exhorté le Pérou à tenir ses engagements.",
        [("REQUEST", "SEN", "PER", "actual")],
    ),
    # A threat to peace is a reproach.
    (
        "fr",
        'Le Rwanda "menace" la "souveraineté" de ses voisins, selon la ministre burundaise des Affaires étrangères.',
        [("ACCUSE", "BDI", "RWA", "actual")],
    ),
    ("en", "Thousands of people demonstrated in Chile against the pension law.", [("PROTEST", "CHL", "CHL", "actual")]),
    # Who gives and who is given.
    ("en", "Ireland promised Zambia 20 million euros.", [(AGREE, "IRL", "ZMB", "actual")]),
    ("fr", "Le Ghana s'est dit convaincu que le Togo tiendrait ses engagements.", [(SUPPORT, "GHA", "TGO", "actual")]),
    (
        "fr",
        "Oman et Brunei ont fait part de leur inquiétude, et le ministre danois des Affaires étrangères, Lars Holm, a "
        "exhorté jeudi Harare à libérer ses otages.",
        [("ACCUSE", "BRN OMN", "", "actual"), ("REQUEST", "DNK", "ZWE", "actual")],
    ),
    ("en", "Norway agreed to pay Latvia €30m to train nurses.", [(AGREE, "NOR", "LVA", "actual")]),
    (
        "en",
        "Nepal thanked Bangladesh for its help.",
        [(AID, "BGD", "NPL", "historical"), (SUPPORT, "NPL", "BGD", "actual")],
    ),
    (
        "fr",
        "Le président libanais a remercié le Koweït pour son aide.",
        [(AID, "KWT", "LBN", "historical"), (SUPPORT, "LBN", "KWT", "actual")],
    ),
    (
        "en",
        "We would like to extend our thanks to Peru, the Chilean minister said.",
        [(SUPPORT, "CHL", "PER", "actual")],
    ),
    # Hearsay, and titles that are no names.
    ("en", "Turkey is reported to be helping Qatar.", []),
    ("en", "At the UN General Debate, Chile condemned Peru.", [("ACCUSE", "CHL", "PER", "actual")]),
    # Negation.
    (
        "fr",
        "La Thaïlande a nié avoir fermé sa frontière avec le Cambodge.",
        [("COERCE", "THA", "KHM", "negated")],
    ),
    (
        "fr",
        "Le ministre grec n'a pas manqué de saluer le rôle de Chypre.",
        [(SUPPORT, "GRC", "CYP", "actual")],
    ),
    (
        "fr",
        "Le ministre marocain ne doute pas que le peuple sénégalais surmontera cette épreuve.",
        [(SUPPORT, "MAR", "SEN", "actual")],
    ),
    # Questions, names with a state's in them, listed agents.
    ("fr", "La Zambie va-t-elle rompre avec le Malawi ?", []),
    ("fr", "Pourquoi la Zambie a-t-elle rompu avec le Malawi ?", [("SANCTION", "ZMB", "MWI", "actual")]),
    ("en", "Will Zambia expel the Malawian ambassador?", []),
    ("fr", "Air France a condamné la grève à Lima.", []),
    (
        "fr",
        "Soutenu par le Chili, le Pérou et la Bolivie, le maréchal avance.",
        [(SUPPORT, "BOL CHL PER", "", "actual")],
    ),
    # An agreement and what it is about are one event.
    (
        "fr",
        "Le Pérou et l'Équateur ont signé un accord de pêche.",
        [(SUPPORT, "ECU PER", "", "actual")],
    ),
    # Conjuncts that are none; accidents that the heading tells; the other side of no pair that a text is about.
    (
        "en",
        "Lima forced the UN health agency, WHO, out of the country before the vote.",
        [("SANCTION", "PER", "IGO", "actual")],
    ),
    (
        "en",
        "The Malawian rebels said they would hand in cars and radios seized last year from United Nations monitors.",
        [],
    ),
    ("fr", "Bousculade dans un stade du Ghana\n\nTrois policiers ont été blessés dimanche à Accra.", []),
    (
        "fr",
        "Le Brésil et le Japon observent la situation. Le Chili a battu le Pérou en finale. Le ministre chilien a "
        "déclaré : « Je condamne la violence dans les stades. »",
        [],
    ),
    (
        "fr",
        "Le Chili et le Pérou ont signé un accord. « Nous condamnons ces retards », a déclaré le ministre chilien.",
        [(SUPPORT, "CHL PER", "", "actual"), ("ACCUSE", "CHL", "PER", "actual")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD, ids=[text for _, text, _ in TOLD])
def test_sentences(language: str, text: str, expected: list[tuple[str, str, str, str]], reader: Reader) -> None:
    assert sorted(events(reader.read(text, language=language))) == sorted(expected)


def test_a_meeting_lends_its_day_place_and_host_to_what_was_said_there(reader: Reader) -> None:
    text = (
        "TUNIS, 12 mai 2021\n\n"
        "Le ministre tunisien de l'Agriculture, Slim Ben Amor, a reçu mardi son homologue ghanéen, Kofi Asante.\n\n"
        "M. Asante a remercié la Tunisie pour les semences livrées l'an dernier.\n\n"
        "« La Tunisie est prête à former des vétérinaires ghanéens », a répondu M. Ben Amor.\n"
    )
    report = reader.read(text, language="fr")
    meeting = next(e for e in report.events if e.type == CONSULT)
    assert meeting.modes == ("visit",)
    assert [p.country for p in meeting.recipients] == ["TUN"]
    for event in report.events:
        if event.status == "actual":
            assert event.date is not None
            assert event.date.value == "2021-05-11"
            assert event.place is not None
            assert event.place.country == "TUN"


def test_at_home_only_acts_of_a_clear_type_count(reader: Reader) -> None:
    text = (
        "Le gouvernement uruguayen a présenté sa réforme des retraites lundi à Montevideo. "
        "La ministre uruguayenne du Travail veut augmenter les contrôles. "
        "Les syndicats uruguayens ont appelé à manifester contre le gouvernement. "
        "La police uruguayenne a arrêté trois manifestants. "
        "« Nous devons défendre ce projet », a dit le président uruguayen."
    )
    assert [e.type for e in reader.read(text, language="fr").events] == ["PROTEST", "COERCE"]


def test_talks_with_different_people_are_different_events(reader: Reader) -> None:
    text = (
        "The Danish foreign minister, Mette Holm, met the Ghanaian president, Kwame Boateng, in Accra on Monday. "
        "Later in the day, Mette Holm held talks with the Ghanaian trade minister, Ama Owusu."
    )
    report = reader.read(text, language="en", published="2021-06-09")
    assert [e.type for e in report.events].count(CONSULT) == 2


def test_the_items_of_a_promise_stand_apart_with_their_partner(reader: Reader) -> None:
    text = (
        "Kenya will work with the African Union to lower the cost of fertiliser, train young engineers, and speed up "
        "trade across borders, the Kenyan minister said."
    )
    report = reader.read(text, language="en")
    assert [p.action.text for p in report.pledges] == [
        "lower the cost of fertiliser", "train young engineers", "speed up trade across borders",
    ]  # fmt: skip
    assert all([q.entity for q in p.partners] == ["african-union"] for p in report.pledges)


def test_a_statement_whose_title_names_its_author_is_the_author_s(reader: Reader) -> None:
    text = (
        "Statement by the Prime Minister of Australia\n\n"
        "We are concerned about the slow pace of reform in Peru. Peru and the neighbours of Peru know our view.\n"
    )
    report = reader.read(text, language="en")
    assert report.statements
    assert {p.country for s in report.statements for p in s.speaker} == {"AUS"}


def test_a_list_of_states_acts_together(reader: Reader) -> None:
    text = "Le Pérou, le Chili, la Bolivie et l'Uruguay ont condamné l'Érythrée."
    report = reader.read(text, language="fr")
    assert events(report) == [("ACCUSE", "BOL CHL PER URY", "ERI", "actual")]


def test_who_holds_an_office_now_is_not_who_held_it(reader: Reader) -> None:
    text = "The Peruvian finance minister, Juan Vega, resigned. The former finance minister, Ana Ruiz, condemned Chile."
    (event,) = [e for e in reader.read(text, language="en").events if e.type == "ACCUSE"]
    assert [p.name for p in event.actors] == ["Ana Ruiz"]


def test_a_host_whose_state_no_title_tells_is_of_the_other_side(reader: Reader) -> None:
    text = (
        "Le ministre ghanéen du Commerce, Kofi Asante, a reçu mardi à Accra son homologue danoise, Mette Holm.\n\n"
        "Mme Holm s'est aussi entretenue avec la présidente du Parlement, Ama Owusu.\n"
    )
    report = reader.read(text, language="fr", published="2021-06-09")
    countries = {entity.name: entity.country for entity in report.entities if entity.kind == "person"}
    assert countries == {"Kofi Asante": "GHA", "Mette Holm": "DNK", "Ama Owusu": "GHA"}


def test_an_organ_is_recorded_under_its_body(reader: Reader) -> None:
    report = reader.read("The UN Security Council condemned Eritrea on Monday.", language="en")
    body = next(entity for entity in report.entities if entity.kind == "organization")
    assert (body.id, body.organ) == ("un", "un-security-council")


def test_what_is_threatened_is_an_undertaking_and_no_pledge(reader: Reader) -> None:
    report = reader.read("Uganda threatened on Monday to close its border with Rwanda.", language="en")
    (event,) = report.events
    assert event.type == "THREATEN"
    assert [u.action.text for u in event.undertakings] == ["close its border with Rwanda"]
    assert report.pledges == ()


def test_the_heading_of_a_speech_is_nobody_and_the_speech_is_its_speaker_s(reader: Reader) -> None:
    text = (
        "UN General Debate, session 70, GHA\n\n"
        "Ghana believes in dialogue. We thank Togo for its hospitality. We condemn the attack on the mission in Mali.\n"
    )
    report = reader.read(text, language="en")
    assert {entity.name for entity in report.entities if entity.kind in ("person", "office")} == set()
    (thanks,) = [e for e in report.events if e.act == "thank"]
    assert [p.country for p in thanks.actors] == ["GHA"]


def test_two_titled_names_in_a_row_are_two_persons(reader: Reader) -> None:
    text = "The Prime Minister, Ann Lee and the Minister for Trade, Bo Ray thanked Peru, the Fijian government said."
    report = reader.read(text, language="en")
    offices = {e.name: [o.office for o in e.offices] for e in report.entities if e.kind == "person"}
    assert offices["Ann Lee"] == ["head-of-government"]
    assert "Prime Minister" not in offices


def test_a_release_in_the_first_person_is_not_given_to_a_state_hardly_named(reader: Reader) -> None:
    text = "I will visit the Philippines in May.\n\nI will meet leaders of China, Japan and the Philippines there.\n"
    assert not [s for s in reader.read(text, language="en").statements if s.inherited]
