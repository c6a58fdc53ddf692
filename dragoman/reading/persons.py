# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Persons: names are joined to the titles beside them, to the persons named before and to the registry's leaders."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dragoman.languages.base import LanguagePack
from dragoman.reading.actors import INTERNATIONAL, Actor, Mention
from dragoman.reading.cast import Cast
from dragoman.reading.hits import Hit
from dragoman.reading.identity import compare, leaders_of
from dragoman.reading.names import NameRun, NameShapes
from dragoman.reading.phrases import Phrase
from dragoman.reading.tree import Sentence
from dragoman.records import Office
from dragoman.registry.forms import Piece, fold
from dragoman.registry.lookup import Registry, Term

_CAREER = 20  # years before a term of office in which its holder may be named
_WINDOW = 1  # years that a term of office may lie off
_APPOSITION = 12  # words and marks after a name among which its state may be told
FORMER = "ELI"  # the sector of those who hold no office any more
SUPREME = frozenset({"head-of-state", "head-of-government", "foreign-minister"})  # known by their surnames alone

SINGLE = SUPREME | {"defence-minister", "finance-minister"}  # of which a state has one


class PersonFinder:
    """Finds the names of persons in one language."""

    def __init__(self, pack: LanguagePack, registry: Registry) -> None:
        self.registry = registry
        grammar = pack.grammar
        self.genitive = {fold(word) for word in grammar["modality"]["genitive"]}
        self.place_words = {*grammar["modality"]["place"], *grammar["modality"]["dative"]}
        self.attribute_first = bool(grammar["names"]["attribute_first"])
        self.particles = {fold(word) for word in grammar["names"]["particles"]}
        self.articles = {fold(word) for word in grammar["names"]["articles"]}
        self.indefinite = {fold(word) for word in grammar["names"]["indefinite"]}
        self.joining = {fold(word) for word in pack.grammar["names"]["joining"]}
        self.feminine = {fold(word).rstrip(".") for word in grammar["names"]["feminine_honorifics"]}
        self.given = {**registry.given_names, **dict.fromkeys(map(fold, grammar["names"]["given"]), "u")}
        self.shapes = NameShapes(grammar["names"], self.given, registry.leader_names)

    def runs(
        self, row: list[Piece], hits: list[Hit], phrases: list[Phrase], firms: list[tuple[int, int]]
    ) -> list[NameRun]:
        """The words of a sentence that look like names of persons."""
        taken = self._taken(row, hits, phrases) | {n for first, last in firms for n in range(first, last)}
        return self.shapes.runs(row, taken, {hit.first: hit.last for hit in hits})

    def _taken(self, row: list[Piece], hits: list[Hit], phrases: list[Phrase]) -> set[int]:
        """Pieces that cannot be part of a person's name."""
        titles = [p for p in phrases if p.last - p.first > 1 or not self._named(row, p.first)]
        taken = {n for phrase in titles for n in range(phrase.first, phrase.last)}
        for hit in hits:
            strong = hit.kind not in ("place", "region", "prefix") and not self._given(row, hit)
            if strong or hit.last - hit.first > 1:
                taken.update(range(hit.first, hit.last))
        return taken

    def _given(self, row: list[Piece], hit: Hit) -> bool:
        """Whether a one-word country or city is rather a given name here: "Jordan Smith", "Maurice Dupont"."""
        return hit.last - hit.first == 1 and self._named(row, hit.first)

    def _named(self, row: list[Piece], n: int) -> bool:
        """Whether a word is a given name with more of a name after it."""
        if row[n].key not in self.given or not row[n].capital or n + 1 >= len(row):
            return False
        after = row[n + 1]
        return after.capital and after.word and not after.text.isupper()


class Persons:
    """The persons of one document, entered in its cast as they are named.

    ``year`` is when the document was written, where known; ``states`` are the ids of all that it names.
    """

    def __init__(self, words: PersonFinder, cast: Cast, year: int | None, states: Collection[str]) -> None:
        self.words = words
        self.cast = cast
        self.year = year
        self.states = states
        self.surnames: dict[str, list[Actor]] = {}

    def name(
        self,
        sentence: Sentence,
        row: list[Piece],
        runs: list[NameRun],
        phrases: list[Phrase],
        hits: list[Hit],
        full: bool,
    ) -> None:
        """Make persons of the name runs of a sentence: of full names first, then of surnames alone."""
        for run in runs:
            if (len(run.words) > 1) is not full:
                continue
            phrase, appositive = self._title_of(row, run, phrases, hits)
            actor = self._who(run, phrase)
            if actor is None:
                continue
            told = self._told_state(row, run, hits)
            if phrase is not None:
                phrase.country = phrase.country or (None if actor.country or phrase.body else told)
                phrase.name_at = run.first
                for title in self._titles_before(row, phrase, phrases):
                    title.name_at = run.first
                    self._hold(actor, title)
                after = (
                    None if appositive or phrase.country or phrase.body else self._title_after(row, run, phrases, hits)
                )
                after = after if after is not None and after.title.office != "other" else None
                if after is not None:
                    after.name_at = run.first
                    actor.country = actor.country or after.country
                    self._hold(actor, after)
                if after is None or phrase.title.office != "other":
                    self._hold(actor, phrase)
            actor.country = actor.country or told
            if run.honorific:
                actor.honorific = run.honorific
                if fold(run.honorific).rstrip(".") in self.words.feminine:
                    actor.gender = "f"
            first = min(run.start, phrase.first) if phrase and not appositive else run.start
            self._mention(sentence, row, actor, run, first)

    def _title_of(
        self, row: list[Piece], run: NameRun, phrases: list[Phrase], hits: list[Hit]
    ) -> tuple[Phrase | None, bool]:
        """The title that goes with a name: right before it, before it after a comma, or in apposition after it."""
        whole = len(run.words) > 1 or bool(run.honorific) or self._known([fold(word) for word in run.words]) is not None
        free = [p for p in phrases if (p.title.office or p.country or p.body) and p.name_at is None]
        for phrase in free:
            if phrase.last > run.start:
                continue
            gap = row[phrase.last : run.start]
            if not gap and self.words.attribute_first and phrase.title.sector == "MIL" and self._common(row, phrase):
                continue
            if not gap or self._only_place(gap) or self._qualified(gap) or self._of_what(row, phrase, run, phrases):
                return phrase, False
            parted = gap[-1].text == "," and (
                len(gap) == 1 or self._only_place(gap[:-1]) or (len(run.words) > 1 and self._complement(gap[:-1]))
            )
            one = phrase.title.office or (len(run.words) > 1 and self._indefinite(row, phrase))
            if parted and one and self._closed(row, run.last):
                return phrase, True
        return (self._title_after(row, run, phrases, hits) if whole else None), True

    def _title_after(self, row: list[Piece], run: NameRun, phrases: list[Phrase], hits: list[Hit]) -> Phrase | None:
        """The title in apposition after a name: "Ann Lee, the home secretary,"."""
        for phrase in phrases:
            if phrase.title.office is None or phrase.name_at is not None:
                continue
            gap = row[run.last : phrase.first]
            marks = [piece for piece in gap if piece.text in (",", "(")]
            words = [piece for piece in gap if piece.word and piece.key not in self.words.articles]
            known = any(hit.first == phrase.last for hit in hits)
            another = phrase.last < len(row) and row[phrase.last].capital and not known  # "…, Prime Minister Ann Roe"
            if gap and gap[0].text in (",", "(") and len(marks) == 1 and len(words) <= 1 and not another:
                return phrase
        return None

    def _indefinite(self, row: list[Piece], phrase: Phrase) -> bool:
        """Whether a phrase speaks of one of many: "a BBC journalist, Ann Lee,"."""
        return phrase.first > 0 and row[phrase.first - 1].key in self.words.indefinite

    def _told_state(self, row: list[Piece], run: NameRun, hits: list[Hit]) -> str | None:
        """The state that words beside a name tell: "l'agent (russe) X", "X, l'homme fort de l'Est libyen"."""
        before = next((h for h in hits if h.attribute and h.last == run.start - 1), None)
        if before and row[run.start - 1].text == ")" and row[before.first - 1].text == "(":
            return before.known[0].id
        if run.last + 1 >= len(row):
            return None
        if row[run.last].key in self.words.genitive and len(run.words) > 1:
            n = run.last + 1
            while n < len(row) and (row[n].key in self.words.articles or row[n].text == "'"):
                n += 1
            return next((h.known[0].id for h in hits if h.first == n and h.kind == "country"), None)
        if row[run.last].text not in (",", "("):
            return None
        if row[run.last + 1].key not in self.words.articles | self.words.indefinite:
            return None
        inside = row[run.last + 1 : run.last + 1 + _APPOSITION]
        end = next((n for n, piece in enumerate(inside) if not piece.word and piece.text not in "-'"), len(inside))
        for hit in hits:
            if hit.attribute and run.last < hit.first < run.last + 1 + end:
                return hit.known[0].id
        return None

    def _titles_before(self, row: list[Piece], phrase: Phrase, phrases: list[Phrase]) -> list[Phrase]:
        """The office before a rank: "le ministre de l'Intérieur, le général X" holds both."""
        for other in phrases:
            gap = row[other.last : phrase.first]
            beside = bool(gap) and gap[0].text == "," and all(piece.key in self.words.articles for piece in gap[1:])
            if beside and other.title.office and other.name_at is None:
                return [other]
        return []

    def _only_place(self, gap: list[Piece]) -> bool:
        """Whether between title and name stands only where: "l'ambassadrice américaine à Nicosie Judith Garber"."""
        return (
            len(gap) <= 4
            and gap[0].text in self.words.place_words
            and all(piece.word or piece.text in "'-" for piece in gap)
            and gap[-1].capital
        )

    def _complement(self, gap: list[Piece]) -> bool:
        """Whether between title and name stands only of what: "le président de la Ligue des droits de l'homme, X,"."""
        marks = all(piece.word or piece.text in "'-" for piece in gap)
        return marks and len(gap) <= _APPOSITION and gap[0].key in self.words.genitive

    def _of_what(self, row: list[Piece], phrase: Phrase, run: NameRun, phrases: list[Phrase]) -> bool:
        """Whether a full name follows what a title is of: "le porte-parole de l'Autorité judiciaire Ali Rezaï"."""
        gap = row[phrase.last : run.start]
        inside = [other for other in phrases if other is not phrase and phrase.last <= other.first < run.start]
        if any(other.title.office for other in inside) or not gap:
            return False
        last = gap[-1].text.islower() and gap[-1].key not in self.words.articles | self.words.genitive
        found = len(run.words) > 1 and last and self._complement(gap)
        if found and inside and not phrase.body:
            phrase.country = phrase.country or inside[-1].country
        return found

    def _common(self, row: list[Piece], phrase: Phrase) -> bool:
        """Whether a rank is a mere word of a name: "the General Accounting Office"."""
        before = row[phrase.first - 1] if phrase.first else None
        return before is not None and before.key in self.words.articles | self.words.indefinite

    def _qualified(self, gap: list[Piece]) -> bool:
        """Whether between title and name stands only a qualification: "diplomate chinois de haut rang Yang Jiechi"."""
        return (
            2 <= len(gap) <= 3
            and gap[0].key in self.words.genitive
            and gap[-1].key not in self.words.articles
            and all(p.word and p.text.islower() for p in gap)
        )

    def _closed(self, row: list[Piece], n: int) -> bool:
        return n >= len(row) or not row[n].word or row[n].key in self.words.joining

    def _who(self, run: NameRun, phrase: Phrase | None) -> Actor | None:
        """The person a name run names, None where it is rather something else."""
        keys = [fold(word) for word in run.words]
        term = self._leader(run, phrase)
        if term is None and phrase is not None and phrase.title.office and not phrase.country:
            held = self._holder(keys, phrase.title.office)
            phrase.country = held.country if held else None
        known = self._known(keys)
        if known is not None and not self._foreign(known, keys, phrase):
            if len(run.words) > len(known.name.split()) and not term:
                known.name = run.text
            return known
        titled = phrase is not None and (
            phrase.title.office is not None or (len(run.words) > 1 and phrase.form.islower())
        )
        if len(run.words) == 1 and not (titled or run.honorific or term):
            return None
        if len(run.words) > 1 and not (titled or run.honorific or term or run.given):
            return None
        country = phrase.country if phrase else None
        country = country or (term.country if term else None)
        actor = Actor(term.id if term else "", "person", run.text, country, gender=term.gender[:1] if term else "")
        if not actor.gender and run.given:
            actor.gender = self.words.given.get(keys[0], "").replace("u", "")
        self._enter(actor, keys)
        if term and self._begun(term) and not (phrase and phrase.title.office):
            over = not self._in_time(term)
            actor.offices.append(Office(office=term.office, country=term.country, looked_up=True, former=over))
        return actor

    def _foreign(self, known: Actor, keys: list[str], phrase: Phrase | None) -> bool:
        """Whether a person known by a middle name is another one: the title before the name tells another state."""
        if phrase is None or not phrase.country or not known.country or phrase.country == known.country:
            return False
        words = known.name.split()
        return len(keys) == 1 and len(words) > 1 and keys[0] not in (fold(words[-1]), fold(words[0]))

    def _known(self, keys: list[str]) -> Actor | None:
        """The person of this document that a name means: of the same full name, or of a surname used before."""
        for actor in self.surnames.get(keys[-1], []) or self.surnames.get(keys[0], []):
            other = [fold(word) for word in actor.name.split()]
            if (
                len(keys) == 1
                or len(other) == 1
                or set(keys) <= set(other)
                or set(other) <= set(keys)
                or (keys[-1] == other[-1] and keys[0][0] == other[0][0] and (len(keys[0]) == 1 or len(other[0]) == 1))
            ):
                return actor
        return None

    def _enter(self, actor: Actor, keys: list[str]) -> None:
        bare = [k.split("-", 1)[1] for k in keys if k.split("-", 1)[0] in self.words.particles and "-" in k]
        for word in dict.fromkeys((keys[-1], keys[0], *bare, *(k for k in keys[1:-1] if len(k) > 2))):
            self.surnames.setdefault(word, []).append(actor)
        if len(keys) > 1:
            self.surnames.setdefault(" ".join(keys), []).append(actor)
        actor.id = actor.id or "person:" + "-".join(keys) + "." + (actor.country or "")
        self.cast.actors.setdefault(actor.id, actor)

    def _leader(self, run: NameRun, phrase: Phrase | None) -> Term | None:
        """The leader of the registry that a name means, at the time of the document.

        A name told in full is that of somebody who governed before or, later, will: then the term only tells who it is.
        """
        full = len(run.words) > 1
        registry = self.words.registry
        exact = registry.leader_names.get(fold(" ".join(run.words))) or registry.leader_names.get(fold(run.text))
        ids: Sequence[str] = (exact,) if exact else ()
        if not ids and full:
            ids = self._spelt_otherwise(run, phrase)
        elif not ids and len(run.words[0]) > 3:
            ids = registry.leaders_by_surname.get(fold(run.words[0]), ())
        candidates = []
        for key in ids:
            for term in registry.terms[key]:
                if phrase and phrase.country and phrase.country != term.country and phrase.country not in INTERNATIONAL:
                    continue
                if self._in_time(term) or (full and self._begun(term, _CAREER)):
                    candidates.append(term)
        if not full:
            title = phrase.title.office if phrase and not phrase.country else None
            candidates = [
                t for t in candidates if t.office in SUPREME and (t.country in self.states or t.office == title)
            ]
        sure = len({term.id for term in candidates}) == 1 or full
        timely = [t for t in candidates if self._in_time(t)] or candidates
        return timely[-1] if timely and sure else None

    def _spelt_otherwise(self, run: NameRun, phrase: Phrase | None) -> tuple[str, ...]:
        """The one leader, of the states that the document names, whose name a full name is another spelling of."""
        states = {phrase.country} if phrase and phrase.country else self.states
        name = " ".join(run.words)
        found = {
            key
            for country in states
            for key, spellings in leaders_of(self.words.registry).get(country or "", ())
            if any(compare(name, spelling, country) == "same" for spelling in spellings)
        }
        return tuple(found) if len(found) == 1 else ()

    def _begun(self, term: Term, years: int = 0) -> bool:
        """Whether a term of office had begun when the document was written, or some years later: who held an office is
        still known, and who will hold one was somebody before."""
        return self.year is None or not term.start[:4].isdigit() or int(term.start[:4]) <= self.year + years

    def _holder(self, keys: list[str], office: str) -> Term | None:
        """Who held an office under a surname at the time: for names that the text spells in its own way."""
        for key in self.words.registry.leaders_by_surname.get(keys[-1], ()):
            for term in self.words.registry.terms[key]:
                if term.office == office and self._in_time(term) and fold(term.name)[:1] == keys[0][:1]:
                    return term
        return None

    def _in_time(self, term: Term) -> bool:
        if self.year is None:
            return True
        start = int(term.start[:4]) if term.start[:4].isdigit() else None
        end = int(term.end[:4]) if term.end[:4].isdigit() else None
        return (start is None or start <= self.year + _WINDOW) and (end is None or end >= self.year - _WINDOW)

    def _hold(self, actor: Actor, phrase: Phrase) -> None:
        """Note that a person holds the office of a phrase."""
        title = phrase.title
        if phrase.country and not actor.country:
            actor.country = phrase.country
        actor.sector = actor.sector or (FORMER if phrase.former else title.sector)
        if title.office is None or (title.office == "other" and actor.offices):
            return
        if any(o.office == title.office and not o.looked_up and o.former == phrase.former for o in actor.offices):
            return
        actor.offices = [o for o in actor.offices if not o.looked_up]
        actor.offices.append(
            Office(
                office=title.office,
                title=phrase.form,
                body=phrase.body,
                country=phrase.country or actor.country,
                former=phrase.former,
            )
        )

    def _mention(self, sentence: Sentence, row: list[Piece], actor: Actor, run: NameRun, first: int) -> None:
        mention = Mention(
            "person",
            row[first].start,
            row[run.last - 1].end,
            sentence.index,
            [actor],
            row[run.first].start,
            row[run.last - 1].end,
        )
        self.cast.add(mention)
