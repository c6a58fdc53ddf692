# SPDX-FileCopyrightText: Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Build ``dragoman/registry/leaders.tsv``: who held which office of state, from when to when.

Terms come from the EveryPolitician scrapers' tables of Wikidata (CC0); ``leaders_additions.tsv`` beside this script
adds the terms and the spellings that we wrote ourselves, and takes wrong ones out. Further sources confirm
terms (``leader_checks.py``). The same inputs always give the same file.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import leader_checks
from leader_checks import Seen

HERE = Path(__file__).resolve().parent
ADDITIONS = HERE / "leaders_additions.tsv"
OUTPUT = HERE.parent / "dragoman" / "registry" / "leaders.tsv"

COLUMNS = ("id", "name", "names", "country", "office", "start", "end", "gender", "source", "body", "verified")
HEADER = """\
# SPDX-FileCopyrightText: Wikidata contributors and Dragoman contributors
# SPDX-License-Identifier: CC0-1.0
# One row a term of office. Written by scripts/build_leaders.py; do not edit by hand.
# id: Wikidata id, else folded name + "." + country. name: form of the English press. names: other spellings, the French
# ones among them; those of Russian, Arabic and Japanese names are partly made by rule. country: ISO 3166-1 alpha-3;
# UNO, EUR or IGO for international bodies, whose registry id is in body. office: codebook office code.
# start, end: ISO 8601 with the precision of the source; an empty end means "in office when the source was made"
# (Wikidata: January 2023). gender: m, f or empty. source: wikidata (CC0, read through the EveryPolitician scrapers)
# or dragoman (our own additions). verified: the sources, independent of that one, that tell the same person in the same
# office: wikidata (begins in the same year), cia (in office in the year up to October 2019), reign (begins within a
# month), world-leaders (in office on 22 August 2026).
"""

# Labels and slugs of the sources. States that hardly anyone recognises are left out on purpose: the terms of their
# leaders would otherwise be read as terms in the state that claims the territory.
_CODES = """
Afghanistan=AFG;Albania=ALB;Algeria=DZA;Andorra=AND;Angola=AGO;Antigua and Barbuda=ATG;Argentina=ARG;Armenia=ARM
Australia=AUS;Austria=AUT;Azerbaijan=AZE;Bahamas=BHS;The Bahamas=BHS;Bahrain=BHR;Bangladesh=BGD;Barbados=BRB;Belarus=BLR
Belgium=BEL;Belize=BLZ;Benin=BEN;Bhutan=BTN;Bolivia=BOL;Bosnia and Herzegovina=BIH;Botswana=BWA;Brazil=BRA;Brunei=BRN
Bulgaria=BGR;Burkina Faso=BFA;Burundi=BDI;Cambodia=KHM;Cameroon=CMR;Canada=CAN;Cape Verde=CPV
Central African Republic=CAF;Chad=TCD;Chile=CHL;China=CHN;People's Republic of China=CHN;Colombia=COL;Comoros=COM
Costa Rica=CRI;Croatia=HRV;Cuba=CUB;Cyprus=CYP;Czech Republic=CZE;czech=CZE;Democratic Republic of the Congo=COD
congo-kinshasa=COD;Denmark=DNK;Kingdom of Denmark=DNK;Djibouti=DJI;Dominica=DMA;Dominican Republic=DOM;East Timor=TLS
Ecuador=ECU;Egypt=EGY;El Salvador=SLV;Equatorial Guinea=GNQ;Eritrea=ERI;Estonia=EST;Eswatini=SWZ;Ethiopia=ETH
European Union=EUR;Federated States of Micronesia=FSM;Fiji=FJI;Finland=FIN;France=FRA;Gabon=GAB;Gambia=GMB
The Gambia=GMB;Georgia=GEO;Germany=DEU;Ghana=GHA;Greece=GRC;Grenada=GRD;Guatemala=GTM;Guinea=GIN;Guinea-Bissau=GNB
Guyana=GUY;Haiti=HTI;Holy See=VAT;Vatican City=VAT;Honduras=HND;Hungary=HUN;Iceland=ISL;India=IND;Indonesia=IDN
Iran=IRN;Iraq=IRQ;Ireland=IRL;Republic of Ireland=IRL;Israel=ISR;Italy=ITA;Ivory Coast=CIV;Jamaica=JAM;Japan=JPN
Jordan=JOR;Kazakhstan=KAZ;Kenya=KEN;Kiribati=KIR;Kosovo=XKX;Kuwait=KWT;Kyrgyzstan=KGZ;Laos=LAO;Latvia=LVA;Lebanon=LBN
Lesotho=LSO;Liberia=LBR;Libya=LBY;Liechtenstein=LIE;Lithuania=LTU;Luxembourg=LUX;Madagascar=MDG;Malawi=MWI
Malaysia=MYS;Maldives=MDV;Mali=MLI;Malta=MLT;Marshall Islands=MHL;Mauritania=MRT;Mauritius=MUS;Mexico=MEX;Moldova=MDA
Monaco=MCO;Mongolia=MNG;Montenegro=MNE;Morocco=MAR;Mozambique=MOZ;Myanmar=MMR;Namibia=NAM;Nauru=NRU;Nepal=NPL
Netherlands=NLD;Kingdom of the Netherlands=NLD;New Zealand=NZL;Nicaragua=NIC;Niger=NER;Nigeria=NGA;North Korea=PRK
North Macedonia=MKD;Norway=NOR;Oman=OMN;Pakistan=PAK;Palau=PLW;State of Palestine=PSE;Palestine=PSE;Panama=PAN
Papua New Guinea=PNG;Paraguay=PRY;Peru=PER;Philippines=PHL;Poland=POL;Portugal=PRT;Qatar=QAT
Republic of the Congo=COG;Romania=ROU;Russia=RUS;Rwanda=RWA;Saint Kitts and Nevis=KNA;Saint Lucia=LCA
Saint Vincent and the Grenadines=VCT;Samoa=WSM;San Marino=SMR;Saudi Arabia=SAU;Senegal=SEN;Serbia=SRB;Seychelles=SYC
Sierra Leone=SLE;Singapore=SGP;Slovakia=SVK;Slovenia=SVN;Solomon Islands=SLB;Somalia=SOM;South Africa=ZAF
South Korea=KOR;South Sudan=SSD;Spain=ESP;Sri Lanka=LKA;Sudan=SDN;Suriname=SUR;Sweden=SWE;Switzerland=CHE;Syria=SYR
São Tomé and Príncipe=STP;Taiwan=TWN;Tajikistan=TJK;Tanzania=TZA;Thailand=THA;Togo=TGO;Tonga=TON
Trinidad and Tobago=TTO;Tunisia=TUN;Turkey=TUR;Turkmenistan=TKM;Tuvalu=TUV;Uganda=UGA;Ukraine=UKR
United Arab Emirates=ARE;uae=ARE;United Kingdom=GBR;United States of America=USA;us=USA;Uruguay=URY;Uzbekistan=UZB
Vanuatu=VUT;Venezuela=VEN;Vietnam=VNM;Yemen=YEM;Zambia=ZMB;Zimbabwe=ZWE
"""
COUNTRIES = {
    label.casefold().replace(" ", "-"): code
    for entry in _CODES.replace("\n", ";").split(";")
    if entry
    for label, code in [entry.split("=")]
}

# Position labels, whole and case-folded, after a trailing "of <country>" is cut off. The first that fits decides.
_OFFICES = (
    (
        r"(first |second )?(vice|deputy)[- ]president"
        r"|(first |second |alternate )?(deputy|vice)[- ]prime minister|(first )?vice[- ]premier( of the state council)?"
        r"|vice prime minister|t[áa]naiste|(deputy|vice) prime minister of sweden",
        "deputy-head-of-government",
    ),
    (
        r"(acting |interim |transitional )?president|monarch.*|king|queen|emperor|emir|sultan|supreme leader|pope"
        r"|yang di.pertuan agong.*|druk gyalpo|ngwenyama|prince|grand duke|captain regent|o le ao o le malo"
        r"|episcopal co-prince|chairman of the (presidential|sovereignty) council"
        r"|chairman of the transitional sovereignty council|chairman of the presidency|president of the presidency",
        "head-of-state",
    ),
    (
        r"(acting )?prime minister|premier( of the state council)?|(federal )?chancellor|taoiseach"
        r"|chairman of the council of ministers|president of the (council of ministers|executive yuan|government)"
        r"|minister of state of monaco|head of government",
        "head-of-government",
    ),
    (
        r"(federal )?(minister|secretary) (of|for) (foreign|external)( and \w+)? affairs"
        r"( and (worship|cooperation|international cooperation))?|foreign (minister|secretary)"
        r"|minister of (europe and )?foreign affairs|minister of external relations"
        r"|minister of international relations and cooperation"
        r"|secretary of state for foreign and commonwealth affairs|secretary of state for foreign.*",
        "foreign-minister",
    ),
    (
        r"(federal )?(minister|secretary|secretary of state) (of|for) (national )?defen[cs]e"
        r"( and (military veterans|armed forces logistics))?|minister delegate at the presidency in charge of defence",
        "defence-minister",
    ),
)
OFFICES = tuple((re.compile(pattern), office) for pattern, office in _OFFICES)

# What a label means only in one country.
_SPECIAL = {
    ("USA", "secretary of state"): "foreign-minister",
    ("PAK", "foreign secretary"): "",  # a civil servant there, not the minister
    ("IND", "minister of foreign affairs"): "",  # the source's name for the foreign secretary, a civil servant
    ("FRA", "minister of armed forces"): "defence-minister",
    ("FRA", "minister of the armed forces"): "defence-minister",
}

# Label of an international office: office code, country code, registry id of the body.
INTERNATIONAL = {
    "Secretary-General of the United Nations": ("head-of-organization", "UNO", "un"),
    "Deputy Secretary-General of the United Nations": ("senior-diplomat", "UNO", "un"),
    "Under-Secretary-General of the United Nations": ("senior-diplomat", "UNO", "un"),
    "President of the United Nations General Assembly": ("other", "UNO", "un"),
    "Director-General of the World Trade Organization": ("head-of-organization", "IGO", "wto"),
    "OSCE High Commissioner on National Minorities": ("senior-diplomat", "IGO", "osce"),
}

# Offices held by one person at a time, where a successor ends a term that the source left open.
SINGLE = {"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "head-of-organization"}
# Days by which sources may differ on the day when an office changes hands.
CHANGE = 45
# Collective or double heads of state: no successor rule.
SHARED_HEADS = {"AND", "BIH", "CHE", "IRN", "LBY", "SDN", "SMR", "YEM"}


@dataclass(slots=True)
class Term:
    """One term of office; ``names`` are spellings other than ``name``, in order of use."""

    id: str
    name: str
    country: str
    office: str
    start: str = ""
    end: str = ""
    gender: str = ""
    source: str = "wikidata"
    body: str = ""
    verified: tuple[str, ...] = ()
    names: list[str] = field(default_factory=list)


# Letters that Unicode does not decompose, and signs that spellings leave out.
_PLAIN = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "a"}
    | dict.fromkeys("ʻ’'", "")
)


def fold(text: str) -> str:
    """Lower-case ASCII form of a name, its words joined by hyphens."""
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN))
    plain_text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", "-", plain_text).strip("-")


# "of Albania" in "President of Albania", but not "of foreign affairs".
_OF_STATE = re.compile(
    r"\s+of (the )?(?!the |foreign|external|national|defen|state|council|government|ministers|presiden|executive"
    r"|transitional|sovereign|europe|international|armed)[^,]+$"
)


def office_code(position: str, country: str, *, national: bool = True) -> str:
    """Codebook office of a position label, or "" where the label names none that the registry keeps.

    ``national`` says that "of X" at the end of the label can only be the state itself, never a region.
    """
    label = position.casefold().strip()
    if (special := _SPECIAL.get((country, label))) is not None:
        return special
    short = _OF_STATE.sub("", label)
    for candidate in (label, short) if national else (label,):
        for pattern, office in OFFICES:
            if pattern.fullmatch(candidate):
                return office
    return ""


def exact_office(position: str, country: str) -> str:
    """Codebook office of a label that names an office of state and nothing else ("President of the Bank" does not)."""
    return office_code(position, country, national=False)


_TITLES = re.compile(r"^(Sheikh|Dr\.?|Prince|Archbishop|Sir|Dame|Lord|Professor|Prof\.|General) ")
_REALM = re.compile(
    r"( I)? of (Belgium|Jordan|Denmark|Norway|Sweden|Spain|Lesotho|Tonga|Morocco|Bahrain"
    r"|the Netherlands|Saudi Arabia|the United Kingdom|Japan|Oman)$"
    r"|, (Prince|Grand Duke|King) of .*$| of Pahang$"
)


def clean_name(label: str) -> str:
    """Name without titles, realm or nickname, as newspapers print it."""
    name = re.sub(r"\s*[\"“(][^\"”)]*[\"”)]\s*", " ", label.strip())
    name = _REALM.sub("", _TITLES.sub("", name))
    name = re.sub(r",? (Jr|Sr)\.?$", "", name)
    return re.sub(r"\s+", " ", name).strip()


CYRILLIC_STATES = {"RUS", "UKR", "BLR", "KAZ", "KGZ", "UZB", "TJK", "TKM", "AZE"}
ARABIC_STATES = {
    "DZA", "ARE", "BHR", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MAR", "MRT", "OMN", "PSE", "QAT", "SAU",
    "SDN", "SYR", "TUN", "YEM",
}  # fmt: skip
_FRENCH_FIRST = {
    "Sergey": "Sergueï", "Sergei": "Sergueï", "Serhiy": "Serhi", "Andrey": "Andreï", "Andrei": "Andreï",
    "Alexey": "Alexeï", "Aleksey": "Alexeï", "Alexei": "Alexeï", "Nikolay": "Nikolaï", "Nikolai": "Nikolaï",
    "Dmitry": "Dmitri", "Dmitriy": "Dmitri", "Dmytro": "Dmytro", "Yuri": "Iouri", "Yury": "Iouri", "Yuriy": "Iouri",
    "Yevgeny": "Evgueni", "Evgeny": "Evgueni", "Igor": "Igor", "Mikhail": "Mikhaïl", "Grigory": "Grigori",
    "Anatoly": "Anatoli", "Vitaly": "Vitali", "Valery": "Valeri", "Vasily": "Vassili", "Gennady": "Guennadi",
    "Alexander": "Alexandre", "Aleksandr": "Alexandre", "Oleksandr": "Oleksandr", "Viktor": "Viktor", "Yulia": "Ioulia",
    "Arseniy": "Arseni", "Volodymyr": "Volodymyr", "Vladimir": "Vladimir", "Pavlo": "Pavlo", "Maxim": "Maxime",
    "Eduard": "Edouard", "Oleg": "Oleg", "Valentina": "Valentina", "Rustam": "Roustam", "Ruslan": "Rouslan",
    "Sergejs": "Sergueï", "Timur": "Timour", "Murat": "Mourat", "Nursultan": "Noursoultan", "Yerlan": "Erlan",
}  # fmt: skip
_FRENCH_LETTERS = (
    (r"(?<=[aeo])y(?=[aeou])", "ï"), (r"(?<=[aou])y$", "ï"), (r"(?<=e)y$", "ï"), (r"[iy]y$", "i"), (r"y$", "i"),
    (r"shch", "chtch"), (r"(?<![st])ch", "tch"), (r"sh(?!ch)", "ch"), (r"zh", "j"), (r"^Ch", "Tch"), (r"^Sh", "Ch"),
    (r"^Zh", "J"), (r"^Yu", "Iou"), (r"^Ya", "Ia"), (r"^Ye", "E"), (r"^U", "Ou"), (r"^Dzh", "Dj"),
    (r"(?<![aeo])u(?![ïi])", "ou"), (r"(?<![aeiouï])ye", "ie"), (r"g(?=[ei])", "gu"), (r"in$", "ine"),
    (r"(?<=[aeiou])s(?=[aeiou])", "ss"),
)  # fmt: skip
_FRENCH_ARABIC = (
    (r"\bMuhammad\b", "Mohamed"), (r"\bMohammed\b", "Mohamed"), (r"\bMohammad\b", "Mohamed"),
    (r"\bAbdullah\b", "Abdallah"),
    (r"\bYusuf\b", "Youssef"), (r"\bYousef\b", "Youssef"), (r"\bUmar\b", "Omar"),
    (r"\bUthman\b", "Othman"), (r"\bSaud\b", "Saoud"), (r"\bFaisal\b", "Fayçal"), (r"\bShukri\b", "Choukri"),
    (r"\bSulayman\b", "Souleiman"), (r"\bSuleiman\b", "Souleiman"), (r"\bMustafa\b", "Moustafa"),
    (r"\b[Aa]l-", "al-"), (r"\b[Aa]l (?=[A-Z])", "Al-"), (r"(?<=[A-Za-z])sh", "ch"), (r"\bSh", "Ch"),
    (r"(?<![aeo])u(?![aeiou])", "ou"), (r"(?<=\w)awi\b", "aoui"), (r"w(?=[aei])", "ou"),
)  # fmt: skip


def _apply(rules: Iterable[tuple[str, str]], word: str) -> str:
    for pattern, replacement in rules:
        word = re.sub(pattern, replacement, word)
    return word


def spellings(name: str, country: str) -> Iterator[str]:
    """Forms of a name that can be told by rule: plain letters, no middle initial, French transliteration."""
    if any(ord(char) > 0xFF for char in name):
        # Press agencies drop the letters that their character sets lack (Erdogan, Nguyen Xuan Phuc).
        table = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ə": "a", "Ə": "A", "ʻ": "", "’": "'"})
        decomposed = unicodedata.normalize("NFKD", name.translate(table))
        yield "".join(char for char in decomposed if not unicodedata.combining(char))
    if re.search(r" [A-Z]\. ", name):
        yield re.sub(r" [A-Z]\.(?= )", "", name)
    words = name.split()
    if country in CYRILLIC_STATES and len(words) > 1:
        yield " ".join(_FRENCH_FIRST.get(word) or _apply(_FRENCH_LETTERS, word) for word in words)
    elif country in ARABIC_STATES and len(words) > 1:
        yield _apply(_FRENCH_ARABIC, name)
    elif country == "JPN" and len(words) == 2:
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
        yield " ".join(reversed(plain.split()))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            yield {key: (value or "").strip() for key, value in row.items() if key}


def _usable(person: str, label: str) -> bool:
    # Unlabelled Wikidata items appear under their id, others under a name in another script.
    return bool(re.fullmatch(r"Q\d+", person) and re.match(r"(?!Q\d)[A-ZÀ-ÞĀ-ſƏ]", label))


def read_sources(folder: Path) -> Iterator[Term]:
    """Terms in the EveryPolitician tables of ``folder``; FileNotFoundError where one is missing."""
    for row in _rows(folder / "everypolitician-holders-2001-2023.csv"):
        code = COUNTRIES[row["country"]]
        office = office_code(row["position"], code, national=False)
        turned = row["end"] and row["end"] < row["start"]
        if office and not turned and _usable(row["wikidata"], row["person"]):
            gender = {"male": "m", "female": "f"}.get(row["gender"], "")
            yield Term(row["wikidata"], clean_name(row["person"]), code, office, row["start"], row["end"], gender)
    for row in _rows(folder / "everypolitician-world-leaders-2021-2022.csv"):
        code = COUNTRIES.get(row["country"].casefold().replace(" ", "-"), "")
        office = office_code(row["positionLabel"], code)
        if code and office and _usable(row["officeholder"], row["officeholderLabel"]):
            name = clean_name(row["officeholderLabel"])
            yield Term(row["officeholder"], name, code, office, row["start_year"], row["end_year"])
    for row in _rows(folder / "everypolitician-foreign-ministers-2023-01.csv"):
        code = COUNTRIES.get(row["countryLabel"].casefold().replace(" ", "-"), "")
        if code and _usable(row["person"], row["name"]):
            body = "eu" if code == "EUR" else ""
            office = "senior-diplomat" if body else "foreign-minister"
            yield Term(row["person"], clean_name(row["name"]), code, office, row["start"], body=body)
    for row in _rows(folder / "everypolitician-international-offices-2001-2023.csv"):
        if row["position"] in INTERNATIONAL and _usable(row["personID"], row["person"]):
            office, code, body = INTERNATIONAL[row["position"]]
            yield Term(row["personID"], clean_name(row["person"]), code, office, row["start"], row["end"], body=body)


def read_additions(path: Path) -> list[Term]:
    """Hand-written terms; a row without office only gives spellings of a person whom the sources know.

    One whose office begins with ``-`` takes out what the sources tell of the person in that office.
    """
    with path.open(encoding="utf-8", newline="") as handle:
        lines = [line for line in handle if not line.startswith("#")]
    terms = []
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        term = Term(
            row["id"], row["name"], row["country"], row["office"], row["start"], row["end"], row["gender"], "dragoman",
            row["body"],
        )  # fmt: skip
        term.names = [name for name in row["names"].split("|") if name]
        terms.append(term)
    return terms


def merge(sources: Iterable[Term], additions: Iterable[Term]) -> list[Term]:
    """One list of terms: one row a term, additions overriding, ids and spellings the same in all rows of a person."""
    terms = list(sources)
    known: dict[tuple[str, str], str] = {}
    for term in terms:
        known.setdefault((fold(term.name), term.country), term.id)
    elsewhere: dict[str, set[str]] = defaultdict(set)
    for term in terms:
        elsewhere[fold(term.name)].add(term.id)
    usual: dict[str, str] = {}
    extra: dict[str, list[str]] = defaultdict(list)
    wrong: set[tuple[str, str, str]] = set()
    for term in additions:
        forms = [fold(form) for form in (term.name, *term.names)]
        if not term.id:
            found = [known[form, term.country] for form in forms if (form, term.country) in known]
            if not found and term.body:
                # Heads of international bodies held national office before, under the same name.
                found = [next(iter(ids)) for form in forms if len(ids := elsewhere.get(form, set())) == 1]
            term.id = found[0] if found else f"{forms[0]}.{term.country}"
        for form in forms:
            known.setdefault((form, term.country), term.id)
            elsewhere[form].add(term.id)
        usual.setdefault(term.id, term.name)
        extra[term.id] += [term.name, *term.names]
        if term.office.startswith("-"):
            wrong.add((term.id, term.country, term.office[1:]))
        elif term.office:
            terms.append(term)
    terms = [term for term in terms if term.source == "dragoman" or (term.id, term.country, term.office) not in wrong]
    told = {(term.id, term.country, term.office, term.start[:4]) for term in terms if term.source == "wikidata"}
    genders = {term.id: term.gender for term in terms if term.gender}
    for term in terms:
        extra[term.id].append(term.name)
        usual.setdefault(term.id, term.name)
    best: dict[tuple[str, str, str, str], Term] = {}
    for term in terms:
        # Ours are exact: somebody can come back in the year of leaving.
        start = term.start if term.source == "dragoman" else term.start[:4]
        key = (term.id, term.country, term.office, start)
        rank = (term.source == "dragoman", len(term.start), bool(term.end), term.end)
        old = best.get(key)
        if old is None or rank > (old.source == "dragoman", len(old.start), bool(old.end), old.end):
            best[key] = term
    # A term without start repeats one with a start, unless it is all there is.
    dated = {key[:3] for key in best if key[3]}
    kept = [term for key, term in best.items() if key[3] or key[:3] not in dated]
    ours: dict[tuple[str, str, str], list[Term]] = defaultdict(list)
    for term in kept:
        if term.source == "dragoman":
            ours[term.id, term.country, term.office].append(term)
    kept = [
        term
        for term in kept
        if term.source == "dragoman" or not any(_overlap(term, own) for own in ours[term.id, term.country, term.office])
    ]
    _close(kept)
    for term in kept:
        if term.source == "dragoman" and (term.id, term.country, term.office, term.start[:4]) in told:
            term.verified = ("wikidata",)
        term.name = usual[term.id]
        term.gender = genders.get(term.id, "")
        forms = list(extra[term.id])
        for form in list(forms):
            forms += spellings(form, term.country)
        term.names = [form for form in dict.fromkeys(forms) if form != term.name]
    return kept


def verify(terms: list[Term], seen: Iterable[Seen]) -> None:
    """Note with each term the sources that tell the same."""
    posts: dict[tuple[str, str], list[Term]] = defaultdict(list)
    for term in terms:
        posts[term.country, term.office].append(term)
    for one in seen:
        for office in one.offices:
            for term in posts[one.country, office]:
                if one.source not in term.verified and leader_checks.agrees(
                    one, (term.name, *term.names), term.start, term.end
                ):
                    term.verified = tuple(sorted((*term.verified, one.source)))


def order(term: Term) -> tuple[str, ...]:
    """What the table is sorted by."""
    return (term.country, term.office, term.start, term.end or "9999", fold(term.name), term.id)


def _overlap(term: Term, own: Term) -> bool:
    """Whether two terms of a person in one office share more than a day of change of office."""
    return term.start < (own.end or "9999") and own.start < (term.end or "9999")


def _close(terms: list[Term]) -> None:
    """End open terms of the source where another person took over the same office later."""
    posts: dict[tuple[str, str, str], list[Term]] = defaultdict(list)
    for term in terms:
        if term.office in SINGLE and not (term.office == "head-of-state" and term.country in SHARED_HEADS):
            posts[term.country, term.office, term.body].append(term)
    for holders in posts.values():
        for term in holders:
            # A date that is only a more exact form of the other says nothing about the order.
            later = [
                other.start
                for other in holders
                if other.id != term.id and other.start > term.start and not other.start.startswith(term.start)
            ]
            if term.source != "wikidata" or not term.start or not later:
                continue
            # So does one who began in the last days of a term: sources differ on the day of the change.
            if not term.end or (len(term.end) == 10 and term.start < min(later) < term.end < _days(min(later), CHANGE)):
                term.end = min(later)


def _days(day: str, number: int) -> str:
    """The day some days after one; of a month or year the first day counts."""
    return (date.fromisoformat(day + "-01" * ((10 - len(day)) // 3)) + timedelta(days=number)).isoformat()


def write(terms: Iterable[Term], path: Path) -> None:
    """Write the registry table to ``path``."""
    with path.open("w", encoding="utf-8", newline="\n") as handle:
        handle.write(HEADER + "\t".join(COLUMNS) + "\n")
        for term in terms:
            cells = [term.id, term.name, "|".join(term.names), term.country, term.office, term.start, term.end]
            cells += [term.gender, term.source, term.body, "|".join(term.verified)]
            handle.write("\t".join(cells) + "\n")


def main() -> None:
    """Read the sources and additions, write the table, say how many rows it has."""
    parser = argparse.ArgumentParser(description="Build the registry of leaders.")
    parser.add_argument("--source", type=Path, required=True, metavar="DIR", help="folder of the tables")
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="FILE", help="table to write")
    arguments = parser.parse_args()
    terms = merge(read_sources(arguments.source), read_additions(ADDITIONS))
    codes = [(row["iso3"], row["iso2"], row["cow"]) for row in _countries()]
    verify(terms, leader_checks.cia(arguments.source, COUNTRIES, exact_office))
    verify(terms, leader_checks.reign(arguments.source, {cow: iso3 for iso3, _, cow in codes if cow}))
    verify(terms, leader_checks.current(arguments.source, {iso2: iso3 for iso3, iso2, _ in codes if iso2}))
    terms.sort(key=order)
    write(terms, arguments.output)
    verified = sum(bool(term.verified) for term in terms)
    sys.stdout.write(f"{len(terms)} terms of {len({term.id for term in terms})} persons, {verified} verified\n")


def _countries() -> Iterator[dict[str, str]]:
    with (OUTPUT.parent / "countries.tsv").open(encoding="utf-8", newline="") as handle:
        lines = [line for line in handle if not line.startswith("#")]
    yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


if __name__ == "__main__":
    main()
