# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Metamorphic tests: made sentences of a known fact, said in other ways, in pairs whose relation is known.

Swapping the two countries has to swap the codes, a passive has to change nothing, "refused to" has to make a refusal, a
translation has to tell the same. The words stand in ``tests/metamorphic``; here is how they become sentences, what each
relation does to a fact under the codebook, and the count.

    scripts/metamorphic.py                  the share that holds, by relation
    scripts/metamorphic.py --failures en    and the pairs of English that do not
"""

from __future__ import annotations

import argparse
import csv
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from dragoman import Reader, Report
from dragoman.codebook import codebook

DATA = Path(__file__).resolve().parent.parent / "tests" / "metamorphic"
LANGUAGES = ("en", "fr")
PUBLISHED = "2021-06-09"
DRAWS = 2  # sentences of each act
SEED = 3

DEEDS = {"CONSULT", "COOPERATE", "AID", "RETREAT", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
HELPING = {"CONSULT", "COOPERATE", "AID"}
HOSTILE = {"MOBILIZE", "COERCE", "ASSAULT"}
#: The types whose acts are varied by a relation; an act can have more (column ``also``) or fewer (``without``).
VARIED: dict[str, set[str]] = {
    "negation": DEEDS | {"SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "THREATEN", "PROTEST"},
    "past": DEEDS | {"SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST"},
    "future": HELPING | HOSTILE | {"SUPPORT", "RETREAT", "REQUEST", "ACCUSE", "REJECT"},
    "might": DEEDS | {"SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT"},
    "weigh": DEEDS,
    "conditional": DEEDS | {"SUPPORT"},
    "reported": DEEDS | {"PROTEST"},
    "refuse": HELPING | {"RETREAT"},
    "threaten": HOSTILE,
    "promise": HELPING | {"RETREAT"},
    "agree": HELPING | {"RETREAT"},
    "offer": {"AID"},
    "ready": HELPING,
    "deny": HOSTILE,
    "urge": {"AID", "RETREAT"},
}
EVERY = ("swap", "passive", "cleft", "object-cleft", "adjunct", "apposition", "relative")
STATUS = {"negation": "negated", "past": "historical", "might": "hypothetical", "weigh": "hypothetical",
          "conditional": "hypothetical"}  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """What a sentence tells, as it is compared: countries and, where a type is reciprocal, no order of sides."""

    type: str
    actors: frozenset[str]
    recipients: frozenset[str]
    status: str = "actual"

    @classmethod
    def of(cls, kind: str, actors: Iterable[str], recipients: Iterable[str], status: str = "actual") -> Fact:
        """A fact; of a reciprocal type with all sides together."""
        one, other = frozenset(actors), frozenset(recipients)
        return (
            cls(kind, one | other, frozenset(), status)
            if codebook().reciprocal(kind)
            else cls(kind, one, other, status)
        )

    def __str__(self) -> str:
        sides = " > ".join(",".join(sorted(side)) or "-" for side in (self.actors, self.recipients))
        return f"{self.type} {sides}" + ("" if self.status == "actual" else f" [{self.status}]")


@dataclass(frozen=True)
class Told:
    """What a sentence was read as: the facts; beside each its modes and its reporter; the pledges."""

    facts: tuple[Fact, ...]
    modes: tuple[tuple[str, ...], ...]
    reporters: tuple[str | None, ...]
    pledges: frozenset[tuple[frozenset[str], str]]

    @classmethod
    def of(cls, report: Report) -> Told:
        """What a report holds."""
        rows = sorted(
            (
                (
                    Fact.of(e.type, (p.country for p in e.actors if p.country),
                            (p.country for p in e.recipients if p.country), e.status),
                    tuple(sorted(e.modes)),
                    e.reporter.country if e.reporter else None,
                )
                for e in report.events
            ),
            key=str,
        )  # fmt: skip
        return cls(
            tuple(row[0] for row in rows),
            tuple(row[1] for row in rows),
            tuple(row[2] for row in rows),
            frozenset(
                (frozenset(q.country for q in (*p.actors, *p.partners) if q.country), p.strength)
                for p in report.pledges
            ),
        )

    def __str__(self) -> str:
        return "; ".join(map(str, self.facts)) or "nothing"


@dataclass(frozen=True)
class Saying:
    """A sentence with what it tells."""

    language: str
    text: str
    fact: Fact
    reporter: str | None = None


@dataclass(frozen=True)
class Pair:
    """Two sentences whose relation is known."""

    relation: str
    act: str
    base: Saying
    other: Saying

    def wrong(self, told: dict[Saying, Told]) -> str | None:
        """What does not hold, None where all does."""
        for saying in (self.base, self.other):
            if told[saying].facts != (saying.fact,):
                return f"{saying.text} -> {saying.fact}, read {told[saying]}"
            if saying.reporter and told[saying].reporters != (saying.reporter,):
                return f"{saying.text} -> told by {saying.reporter}, read {told[saying].reporters}"
        one, other = told[self.base], told[self.other]
        if self.base.fact.type == self.other.fact.type and one.modes != other.modes:
            return f"{self.base.text} {one.modes} / {self.other.text} {other.modes}"
        if self.relation == "translation" and one.pledges != other.pledges:
            return f"{self.base.text} {written(one)} / {self.other.text} {written(other)}"
        return None


def written(told: Told) -> str:
    """The pledges of a sentence."""
    return "; ".join(sorted(f"{','.join(sorted(parties))} {strength}" for parties, strength in told.pledges)) or "none"


# ---- tables


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a table of ``tests/metamorphic``."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return tuple(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


@cache
def table(name: str) -> dict[str, dict[str, str]]:
    """The rows by their first column."""
    return {next(iter(row.values())): row for row in rows(name)}


@cache
def frames(language: str) -> dict[str, list[str]]:
    """The frames of a language by relation."""
    found: dict[str, list[str]] = {}
    for row in rows(f"{language}.frames.tsv"):
        found.setdefault(row["relation"], []).append(row["frame"])
    return found


def choices(language: str, what: str, kind: str = "") -> list[dict[str, str]]:
    """The words of a language that can stand in a place; places that differ by the actor are told its kind."""
    return [row for row in rows(f"{language}.words.tsv") if row["what"] == what and row["kind"] == kind]


# ---- parties, languages


@dataclass(frozen=True)
class Side:
    """Who stands on a side, in no language: a country, as what it is named, and which of the words for that."""

    country: str
    kind: str
    number: int = 0


@dataclass(frozen=True)
class Name:
    """A side in a language, with its gender and number (``m``, ``f``, ``mp``, ``fp``) where they matter."""

    text: str
    gender: str
    kind: str
    country: dict[str, str]

    @property
    def many(self) -> bool:
        """Whether verbs stand in the plural."""
        return self.gender.endswith("p")


@dataclass(frozen=True)
class Setting:
    """What is drawn for an act: who stands where, and which words are inserted."""

    a: Side
    b: Side
    c: Side
    m: Side
    number: int


def name(language: str, side: Side) -> Name:
    """How a side is called."""
    country = table(f"{language}.countries.tsv")[side.country]
    if side.kind == "k" and country["capital"]:
        gender = "f" if country["capital"].startswith("La ") else "m"
        return Name(country["capital"], gender, "k", country)
    if side.kind in "ck":
        return Name(country["name"], country.get("gender", ""), "c", country)
    found = choices(language, "actor", side.kind)
    row = found[side.number % len(found)]
    return Name(fill(row["words"], ADJECTIVES[language](country)), row.get("gender") or "", side.kind, country)


def fill(frame: str, words: dict[str, str]) -> str:
    """A frame with its places filled."""
    return re.sub(r"\{([^{}]+)\}", lambda place: words[place[1]], frame)


def sentence(text: str) -> str:
    """A sentence of a filled frame."""
    return f"{text[0].upper()}{text[1:]}."


def genitive(text: str) -> str:
    """The English genitive."""
    return f"{text}'" if text.endswith("s") else f"{text}'s"


def english_adjectives(country: dict[str, str]) -> dict[str, str]:
    """What stands in the English words for those who act for a country."""
    return {"adj": country["adjective"], "name's": genitive(country["name"])}


def french_adjectives(country: dict[str, str]) -> dict[str, str]:
    """The four forms of a French adjective."""
    masculine = country["adjective"]
    feminine = country["feminine"] or f"{masculine}e"
    return {"m": masculine, "f": feminine, "mp": masculine if masculine[-1] == "s" else f"{masculine}s",
            "fp": f"{feminine}s"}  # fmt: skip


ADJECTIVES: dict[str, Callable[[dict[str, str]], dict[str, str]]] = {"en": english_adjectives, "fr": french_adjectives}
_DOUBLED = {"expel": "expelling", "ship": "shipping"}


def english(act: dict[str, str], names: dict[str, Name], inserted: dict[str, str], _negated: bool) -> dict[str, str]:
    """What stands in an English frame."""
    base = act["base"]
    past = act["past"] or (f"{base}d" if base.endswith("e") else f"{base}ed")
    a, b = names["A"], names["B"]
    adjective = b.country["adjective"]
    article = "an" if adjective[0] in "AEIOU" else "a"
    words = {side: one.text for side, one in names.items()}
    words |= {
        "B's": genitive(b.text), "B adj": adjective, "a B adj": f"{article} {adjective}",
        "base": base, "past": past, "participle": act["participle"] or past,
        "gerund": _DOUBLED.get(base) or f"{base[:-1] if base.endswith('e') else base}ing",
        "that": "who" if a.kind in "op" else "that", **inserted,
    }  # fmt: skip
    return words


_CONTRACTED = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}


def contracted(preposition: str, text: str) -> str:
    """A French preposition before a name: du, de la, d', au …"""
    article, _, rest = text.partition(" ")
    if (preposition, article.lower()) in _CONTRACTED:
        return f"{_CONTRACTED[preposition, article.lower()]} {rest}"
    if article == "des":
        return f"d'{text}" if preposition == "de" else f"à {text}"
    return elided(preposition, text)


def elided(word: str, text: str) -> str:
    """A French word that loses its vowel before another."""
    if word != "à" and text[0].lower() in "aeiouéèêâîôû":
        return f"{word[:-1]}'{text}"
    return f"{word} {text}"


def at(country: Name, *, away: bool) -> str:
    """Where a country is the place, or where something comes from."""
    bare = re.sub(r"^(les?|la) |^l'", "", country.text)
    if country.many:
        return f"{'des' if away else 'aux'} {bare}"
    if country.gender == "f" or country.text.startswith("l'"):
        return elided("de", bare) if away else f"en {bare}"
    return f"{'du' if away else 'au'} {bare}"


def ending(gender: str, participle: str = "") -> str:
    """What agreement adds to a French participle."""
    return {"m": "", "f": "e", "mp": "" if participle.endswith("s") else "s", "fp": "es"}[gender]


def french(act: dict[str, str], names: dict[str, Name], inserted: dict[str, str], negated: bool) -> dict[str, str]:
    """What stands in a French frame."""
    a, b = names["A"], names["B"]
    many, participle = a.many, act["participle"]
    clitic = re.match(r"se |s'", act["infinitive"])
    verb = act["infinitive"][clitic.end() :] if clitic else act["infinitive"]
    agreed = participle + (ending(a.gender, participle) if clitic else "")
    stem = act["future"] or verb.removesuffix("e")
    own = elided("se", verb) if clitic else verb
    future = stem + ("ont" if many else "a")

    def auxiliary(avoir: str, etre: str) -> str:
        return f"s'{etre}" if clitic and etre[0] in "eé" else f"se {etre}" if clitic else avoir

    has = auxiliary(*(("ont", "sont") if many else ("a", "est")))
    had = auxiliary(*(("avaient", "étaient") if many else ("avait", "était")))
    would = auxiliary(*(("auraient", "seraient") if many else ("aurait", "serait")))
    words = {side: one.text for side, one in names.items()}
    for indefinite, noun in re.findall(r"\{(des|du|une|un) (\w+)\}", act["rest"]):
        words[f"{indefinite} {noun}"] = elided("de", noun) if negated else f"{indefinite} {noun}"
    words |= {f"B adj {form}": text for form, text in french_adjectives(b.country).items()}
    words |= {
        "de B": contracted("de", b.text), "à B": contracted("à", b.text),
        "en B": at(b, away=False), "depuis B": at(b, away=True),
        "B a": "ont" if b.many else "a", "B e": ending(b.gender), "B s": "s" if b.many else "",
        "son": "leur" if many else "son", "sa": "leur" if many else "sa", "ses": "leurs" if many else "ses",
        "e": ending(a.gender), "que A": elided("que", a.text),
        "perfect": f"{has} {agreed}", "pluperfect": f"{had} {agreed}", "conditional perfect": f"{would} {agreed}",
        "perfect B": f"{has} {participle}{ending(b.gender, participle)}",
        "negated": f"ne {has} pas {agreed}" if has.startswith("se ") or has[0] == "s" else f"n'{has} pas {agreed}",
        "future": f"{elided('se', future) if clitic else future}", "inf": own, "de inf": elided("de", own),
        "perfect inf": f"s'être {agreed}" if clitic else f"avoir {agreed}",
        "C a/ont": "ont" if names["C"].many else "a",
        "B c'est/ce sont": "ce sont" if b.many else "c'est", **inserted,
    }  # fmt: skip
    return words


VERBS = {"en": english, "fr": french}


def say(language: str, relation: str, act: str, setting: Setting) -> str | None:
    """The sentence of an act in a relation; None where the language has none."""
    entry = table(f"{language}.acts.tsv")[act]
    names = {side: name(language, getattr(setting, side.lower())) for side in "ABCM"}
    a = names["A"]
    inserted = {}
    for what, kind in (("adjunct", ""), ("past", ""), ("apposition", a.kind), ("relative", a.kind)):
        found = choices(language, what, "c" if kind == "k" else kind)
        inserted["past-time" if what == "past" else what] = found[setting.number % len(found)]["words"]
    words = VERBS[language](entry, names, inserted, relation == "negation")

    def filled(text: str) -> str:
        """Innermost places first: what is inserted may choose by the number of the actor."""
        while place := re.search(r"\{([^{}]+)\}", text):
            key = place[1]
            one, slash, other = key.partition("/")
            text = (
                text[: place.start()]
                + (words[key] if key in words or not slash else other if a.many else one)
                + (text[place.end() :])
            )
        return text

    if relation == "passive":
        return sentence(filled(entry["passive"])) if entry["passive"] else None
    if relation == "object-cleft" and not entry["rest"].startswith("{B}"):
        return None
    found_frames = frames(language).get(relation)
    if not found_frames:
        return None
    words["rest"] = entry["rest"]
    words["tail"] = entry["rest"].removeprefix("{B}").strip()
    text = filled(found_frames[setting.number % len(found_frames)])
    return sentence(text.strip())


# ---- what a relation does to a fact


def varied(act: dict[str, str]) -> Iterator[str]:
    """The relations by which an act is varied."""
    yield from EVERY
    for relation, types in VARIED.items():
        if (act["type"] in types or relation in act["also"].split()) and relation not in act["without"].split():
            yield relation


def fact(act: dict[str, str], setting: Setting, relation: str = "base") -> Fact:
    """What an act said in a relation tells under the codebook."""
    kind, a, b = act["type"], setting.a.country, setting.b.country
    cooperative = kind in HELPING | {"SUPPORT"}
    if relation in ("refuse", "threaten"):
        return Fact.of({"refuse": "REJECT", "threaten": "THREATEN"}[relation], [a], [b])
    if relation == "urge":
        return Fact.of("REQUEST", [setting.c.country], [a])
    if relation in ("promise", "agree", "offer", "ready") or (relation == "future" and kind in HOSTILE | {"RETREAT"}):
        coming = {"RETREAT": "CONCEDE"} | dict.fromkeys(HOSTILE, "THREATEN")
        return Fact.of(coming.get(kind, "AGREE"), [a], [b])
    if relation == "future" and cooperative:
        return Fact.of("AGREE", [a], [b])
    status = "negated" if relation == "deny" else STATUS.get(relation, "actual")
    if relation == "future" and kind != "SANCTION":  # an expulsion announced is one
        status = "future"
    return Fact.of(kind, [a, b] if act["both"] else [a], [] if act["both"] else [b], status)


def drawn(act: dict[str, str], chance: random.Random, number: int) -> Setting:
    """Who acts on whom."""
    a, b, c, m = chance.sample(sorted(table("en.countries.tsv")), 4)
    return Setting(
        Side(a, chance.choice(act["actor"]), chance.randrange(60)),
        Side(b, chance.choice(act["recipient"]), chance.randrange(60)),
        Side(c, "c"), Side(m, "m"), number,
    )  # fmt: skip


def settings(draws: int = DRAWS) -> Iterator[tuple[dict[str, str], Setting]]:
    """Each act with what is drawn for it, the same in all languages."""
    for act in rows("acts.tsv"):
        chance = random.Random(f"{SEED} {act['act']}")
        start = chance.randrange(60)
        for draw in range(draws):
            yield act, drawn(act, chance, start + draw)


def saying(language: str, relation: str, act: dict[str, str], setting: Setting) -> Saying | None:
    """A sentence with its fact."""
    text = say(language, relation, act["act"], setting)
    if text is None:
        return None
    reporter = {"deny": setting.a.country, "reported": setting.m.country}.get(relation)
    return Saying(language, text, fact(act, setting, relation), reporter)


def pairs(draws: int = DRAWS) -> dict[str, list[Pair]]:
    """All pairs of each language; a translation belongs to both."""
    found: dict[str, list[Pair]] = {language: [] for language in LANGUAGES}
    for act, setting in settings(draws):
        swapped = replace(
            setting, a=replace(setting.a, country=setting.b.country), b=replace(setting.b, country=setting.a.country)
        )
        for relation in varied(act):
            of = swapped if relation == "swap" else setting
            said = {}
            for language in LANGUAGES:
                base = saying(language, "base", act, setting)
                other = saying(language, "base" if relation == "swap" else relation, act, of)
                if base is None or other is None:
                    continue
                found[language].append(Pair(relation, act["act"], base, other))
                said[language] = other
            if len(said) == len(LANGUAGES) and (relation == "swap" or "AGREE" in {o.fact.type for o in said.values()}):
                for language in LANGUAGES:
                    found[language].append(Pair("translation", act["act"], *said.values()))
    return found


# ---- reading and counting


def _read(sayings: list[Saying]) -> dict[Saying, Told]:
    reader = Reader()
    return {one: Told.of(reader.read(one.text, language=one.language, published=PUBLISHED)) for one in sayings}


@dataclass
class Count:
    """How many pairs there are and hold, by relation, and what does not hold."""

    pairs: Counter[str]
    held: Counter[str]
    failures: list[tuple[Pair, str]]

    @property
    def share(self) -> float:
        """The share that holds."""
        return self.held.total() / self.pairs.total()


def measure(draws: int = DRAWS) -> dict[str, Count]:
    """Read all sentences, each once and the languages side by side, and count the pairs that hold."""
    found = pairs(draws)
    sayings = dict.fromkeys(one for own in found.values() for pair in own for one in (pair.base, pair.other))
    batches = [[one for one in sayings if one.language == language] for language in LANGUAGES]
    told: dict[Saying, Told] = {}
    with ProcessPoolExecutor(len(batches), mp_context=get_context("spawn")) as pool:
        for batch in pool.map(_read, batches):
            told |= batch
    counts = {}
    for language, own in found.items():
        count = counts[language] = Count(Counter(), Counter(), [])
        for pair in own:
            count.pairs[pair.relation] += 1
            wrong = pair.wrong(told)
            if wrong is None:
                count.held[pair.relation] += 1
            else:
                count.failures.append((pair, wrong))
    return counts


def show(language: str, count: Count) -> None:
    """Print the shares of a language."""
    print(f"{language}: {count.held.total()} of {count.pairs.total()} pairs hold ({count.share:.1%})")
    for relation, number in count.pairs.items():
        print(f"  {relation:14}{count.held[relation]:5} of {number:4}  {count.held[relation] / number:.0%}")


def main() -> None:
    """Print the shares and, where asked, the failures or the sentences."""
    parser = argparse.ArgumentParser(description="Read made sentences in pairs whose relation is known.")
    parser.add_argument("--failures", nargs="*", choices=LANGUAGES, default=[], help="print the pairs that do not hold")
    parser.add_argument("--sentences", choices=LANGUAGES, help="print the sentences of a language and read nothing")
    parser.add_argument("--relation", help="only failures or sentences of this relation")
    parser.add_argument("--draws", type=int, default=DRAWS, help=f"sentences of each act (default: {DRAWS})")
    asked = parser.parse_args()
    if asked.sentences:
        for pair in pairs(asked.draws)[asked.sentences]:
            if pair.relation == (asked.relation or pair.relation):
                print(f"{pair.relation:12} {pair.other.text} => {pair.other.fact}")
        return
    for language, count in measure(asked.draws).items():
        show(language, count)
        if language in asked.failures:
            for pair, wrong in count.failures:
                if pair.relation == (asked.relation or pair.relation):
                    print(f"  {pair.relation} {pair.act}: {wrong}")


if __name__ == "__main__":
    main()
