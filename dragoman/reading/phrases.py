# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Phrases: titles and nouns for groups with the states and bodies that complete them ("les ministres français")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.languages.base import LanguagePack
from dragoman.reading.actors import STATES
from dragoman.reading.hits import Hit
from dragoman.reading.titles import NO_GROUP, Found, Title, Titles
from dragoman.registry.forms import Piece, fold
from dragoman.registry.lookup import Registry

PRIVATE = frozenset({"NGO", "BUS", "LAB", "REL", "EDU", "MED", "JRN", "SOC", "AGR", "CRM"})
_HEADED = {  # the office of those at the head of a group of a sector
    "MIL": "military-commander",
    "COP": "other",
    "SPY": "other",
    "JUD": "other",
    "LEG": "legislator",
    "PTY": "party-official",
    "OPP": "party-official",
    "REB": "military-commander",
    "UAF": "military-commander",
    "NGO": "head-of-organization",
    "IGO": "head-of-organization",
    "BUS": "head-of-organization",
    "LAB": "head-of-organization",
    "MED": "head-of-organization",
    "EDU": "head-of-organization",
}
_OF_BODIES = ("spokesperson", "head-of-organization", "other")
_OF_STATES = ("head-of-state", "deputy-head-of-government")
_MOST_ORIGINS = 12  # states of a list
_LONGEST_ATTRIBUTE = 2
_HEADS = frozenset({"head-of-state", "head-of-government"})  # a body has neither: its president heads it
_WORDS_OF_NAMES = frozenset({"UNK", "BUS", "MIL", "EDU"})  # sectors of nouns that end names of firms and clubs


@dataclass(slots=True)
class Phrase:
    """A title or group noun with its complement.

    It takes pieces ``first`` … ``last``; ``form`` is the title as written. ``country`` and ``body`` say whose it is,
    ``others`` further states, ``former`` that it is past, ``owned`` that a possessive tells the owner; ``name_at`` is
    the piece where its holder's name begins, once one is found.
    """

    first: int
    last: int
    title: Title
    form: str
    country: str | None = None
    body: str | None = None
    former: bool = False
    owned: bool = False
    name_at: int | None = None
    others: tuple[str, ...] = ()


class PhraseFinder:
    """Finds titles and groups in one language."""

    def __init__(self, pack: LanguagePack, registry: Registry) -> None:
        self.registry = registry
        self.titles = Titles(pack)
        grammar = pack.grammar
        self.genitive = {fold(word) for word in grammar["modality"]["genitive"]}
        self.joining = {fold(word) for word in grammar["names"]["joining"]}
        self.articles = {fold(word) for word in grammar["names"]["articles"]}
        self.former = {fold(word) for word in grammar["coreference"]["former"]}
        self.acting = {fold(word) for word in grammar["coreference"]["acting"]}
        self.origin = {fold(word) for word in grammar["names"]["origin"]}
        self.national = {t: code for code, row in grammar["names"]["national_titles"].items() for t in row}
        self.heads = {fold(word) for word in grammar["names"]["heads"]}
        self.serving = {fold(word) for word in grammar["names"]["serving"]}
        self.partisans = {fold(word) for word in grammar["names"]["partisans"]}
        self.states = {fold(word) for word in grammar["names"]["states"]}
        self.attributes = {fold(word) for word in grammar["names"]["attributes"]}
        self.private = set(grammar["names"]["firm_titles"])
        self.attribute_first = bool(grammar["names"]["attribute_first"])

    def find(self, text: str, row: list[Piece], hits: list[Hit], firms: Sequence[tuple[int, int]] = ()) -> list[Phrase]:
        """The titles and groups in a sentence, given its known forms; not those of firms."""
        known = {n for hit in hits for n in range(hit.first, hit.last)}
        at = {hit.first: hit for hit in hits}
        until = {hit.last: hit for hit in hits}
        inside = {
            n
            for hit in hits
            if hit.kind in ("organization", "initiative", "region") or hit.last - hit.first > 1
            for n in range(hit.first, hit.last)
        }
        found: list[Phrase] = []
        n = 0
        while n < len(row):
            title = None if n in inside else self.titles.at(row, n)
            if title is None:
                n += 1
                continue
            if title.title.sector == NO_GROUP:
                n = title.last
                continue
            phrase = self._complete(text, row, title, at, until)
            if found and found[-1].last == phrase.first and phrase.country is None and phrase.title.office is None:
                phrase.country, phrase.body, phrase.others = found[-1].country, found[-1].body, found[-1].others
                phrase.first = found.pop().first  # "Panamanian army officers"
            if not self._private(row, phrase, known, firms):
                found.append(phrase)
            n = max(phrase.last, title.last)
        return self._with_heads(text, row, found, at, until)

    def _with_heads(
        self, text: str, row: list[Piece], found: list[Phrase], at: dict[int, Hit], until: dict[int, Hit]
    ) -> list[Phrase]:
        """Add those at the head of a body or group: "the head of the Iranian navy", "NATO chief"."""
        taken = {n for phrase in found for n in range(phrase.first, phrase.last)}
        heads: list[Phrase] = []
        for n, piece in enumerate(row):
            if piece.key not in self.heads or n in taken:
                continue
            m = self._complement(row, n + 1)
            group = next((p for p in found if p.first == m and p.title.office is None), None)
            body, attribute = at.get(m), until.get(n)
            if group is not None and group.title.sector in _HEADED:
                office, sector = _HEADED[group.title.sector], group.title.sector
                head = Phrase(n, group.last, Title(office, sector), piece.text, group.country, group.body)
                found = [p for p in found if p is not group]
            elif body is not None and body.kind == "organization":
                head = Phrase(n, body.last, Title("head-of-organization", "IGO"), piece.text)
                self._belongs(head, body)
            elif self.attribute_first and attribute is not None and attribute.kind == "organization":
                head = Phrase(attribute.first, n + 1, Title("head-of-organization", "IGO"), piece.text)
                self._belongs(head, attribute)
            else:
                continue
            head.former = head.first > 0 and row[head.first - 1].key in self.former
            heads.append(head)
        return sorted([*found, *heads], key=lambda phrase: phrase.first)

    def _private(self, row: list[Piece], phrase: Phrase, known: set[int], firms: Sequence[tuple[int, int]]) -> bool:
        """Whether a title or group is a firm's, or that of something else whose name is not known: "Acme president"."""
        n = phrase.last
        if n < len(row) and row[n].key in self.genitive:
            while n + 1 < len(row) and row[n + 1].key in self.articles:
                n += 1
            if any(first == n + 1 for first, _ in firms):
                return True
        if any(last == phrase.first for _, last in firms):
            return True
        named = row[phrase.first - 1] if phrase.first > 0 else None
        if (
            phrase.title.office is None
            and phrase.title.sector in _WORDS_OF_NAMES
            and row[phrase.first].capital
            and named is not None
            and named.word
            and named.capital
            and phrase.first - 1 not in known
            and named.key not in self.articles
        ):
            return True  # "the Acme Group"
        if phrase.country or phrase.body or phrase.form.lower() not in self.private or not self.attribute_first:
            return False
        at = phrase.first - 1
        if at > 2 and row[at].text == ")" and row[at - 2].text == "(" and at - 1 not in known:
            at -= 3  # "the Acme Workers Union (AWU) president"
        before = row[at] if at > 0 else None
        return (
            before is not None
            and before.word
            and before.capital
            and before.key not in self.articles
            and at not in known
            and row[phrase.first].text.islower()
        )

    def _complete(self, text: str, row: list[Piece], found: Found, at: dict[int, Hit], until: dict[int, Hit]) -> Phrase:
        """A title with what says whose it is: inside it, after it, before it."""
        form = text[row[found.first].start : row[found.last - 1].end]
        phrase = Phrase(found.first, found.last, found.title, form, former=row[found.first].key in self.former)
        if found.insert:
            for n in range(*found.insert):
                if n in at:
                    self._belongs(phrase, at[n])
                phrase.former |= row[n].key in self.former
        for hit in at.values():  # a body that begins inside the title and goes beyond it
            if hit.kind == "organization" and found.first < hit.first < found.last < hit.last:
                self._belongs(phrase, hit)
                phrase.last = hit.last
        self._after(row, phrase, at)
        self._before(row, phrase, until)
        if phrase.country is None and phrase.body is None:
            phrase.country = self.national.get(fold(phrase.form))
            if phrase.title.office in _OF_STATES:
                self._of_no_state(row, phrase, at)
            elif phrase.title.office in _OF_BODIES:
                self._of_a_group(row, phrase, at)
        body = self.registry.organizations.get(phrase.body or "")
        if body and body.code not in self.registry.country_names and phrase.title.office in _HEADS:
            phrase.title = replace(phrase.title, office="head-of-organization", sector=body.sector)  # "EU president"
        return phrase

    def _complement(self, row: list[Piece], n: int) -> int:
        """The first piece of what a title is of, after a word of possession and articles; beyond the end if none is."""
        if n >= len(row) or row[n].key not in self.genitive | self.serving:
            return len(row)
        m = n + 1
        while m < len(row) and (row[m].key in self.articles or row[m].text == "'"):
            m += 1
        return m

    def _of_a_group(self, row: list[Piece], phrase: Phrase, at: dict[int, Hit]) -> None:
        """Take in whom somebody speaks for or heads, with its state: "a spokesman for the Russian army".

        For a private body, that has no state, the title gets its sector ("la porte-parole de l'ONG").
        """
        m = self._complement(row, phrase.last)
        before = at.get(m)
        if before is not None and before.kind in ("adjective", "people", "country"):
            m = before.last
            if [piece.key for piece in row[m : m + 2]] == ["'", "s"]:
                m += 2
        found = self.titles.at(row, m) if m < len(row) else None
        if found is None or found.title.office is not None:
            return
        after = at.get(found.last)
        hit = before if m != self._complement(row, phrase.last) else after if after and after.attribute else None
        phrase.last = found.last
        if hit is not None:
            self._belongs(phrase, hit)
            phrase.last = max(found.last, hit.last)
        elif found.title.sector in PRIVATE:
            phrase.title = Title(phrase.title.office, found.title.sector)

    def _of_no_state(self, row: list[Piece], phrase: Phrase, at: dict[int, Hit]) -> None:
        """Settle what a president is of, where that is no state: "président de la Ligue des droits de l'homme"."""
        n, m = phrase.last, self._complement(row, phrase.last)
        if m >= len(row):
            return
        article = n + 1 < len(row) and (row[n].key in self.articles or row[n + 1].key in self.articles)
        while (hit := at.get(m)) is not None and hit.attribute:
            m = hit.last
        if hit is not None and hit.kind in ("region", "place"):
            places = {code for known in hit.known for code in self.registry.places[known.id].countries}
            phrase.title, phrase.last = Title("other", "GOV"), hit.last
            phrase.country = places.pop() if len(places) == 1 else None
        elif m < len(row) and hit is None:
            of_state = any(piece.key in self.states for piece in row[m : m + 2])  # "des deux pays"
            if row[m].word and (article or (self.attribute_first and row[m].capital)) and not of_state:
                phrase.title = Title("head-of-organization", "UNK")

    def _after(self, row: list[Piece], phrase: Phrase, at: dict[int, Hit]) -> None:
        n = phrase.last
        while n < len(row):
            hit = at.get(n)
            word = row[n].key
            if hit and hit.kind in ("adjective", "prefix") and phrase.country is None:
                self._belongs(phrase, hit)
                n = self._joined(row, phrase, at, hit.last)
            elif (
                phrase.country is None
                and row[n].text.islower()
                and (hit := at.get(n + 1))
                and hit.kind == "adjective"
                and row[n + 1].text.islower()
                and (row[n].text.isalpha() and word not in self.genitive and word not in self.articles)
            ):
                self._belongs(phrase, hit)  # "les autorités sanitaires chinoises"
                n = hit.last
            elif word in self.acting or word in self.former:
                n += 1
            elif word in self.genitive and phrase.country is None and phrase.body is None:
                m = n + 1
                while m < len(row) and (row[m].key in self.articles | self.partisans or row[m].text in "'-"):
                    m += 1
                hit = at.get(m)
                if hit is None or hit.kind not in ("country", "organization", "capital", "metonym"):
                    return
                self._belongs(phrase, hit)
                n = hit.last
            elif (
                word in self.origin
                and phrase.country is None
                and phrase.body is None
                and self._from(row, phrase, at, n)
            ):
                return
            elif word == "-" and n + 1 < len(row) and row[n + 1].key in self.acting:
                n += 2
            else:
                return
            phrase.last = n

    def _from(self, row: list[Piece], phrase: Phrase, at: dict[int, Hit], n: int) -> bool:
        """Take in the states that somebody comes from: "envoys from Mali and Niger"."""
        states: list[str] = []
        n += 1
        while n < len(row) and len(states) < _MOST_ORIGINS:
            while n < len(row) and row[n].key in self.articles:
                n += 1
            hit = at.get(n)
            if hit is None or hit.kind != "country":
                break
            states.append(hit.known[0].id)
            phrase.last = n = hit.last
            while n < len(row) and row[n].key in self.joining:
                n += 1
        if states:
            phrase.country, phrase.others = states[0], tuple(states[1:])
        return bool(states)

    def _before(self, row: list[Piece], phrase: Phrase, until: dict[int, Hit]) -> None:
        n = phrase.first
        while n > 0:
            hit = until.get(n)
            word = row[n - 1].key
            if word in self.former:
                phrase.former = True
                n -= 1
            elif word == "-" and n > 1 and row[n - 2].key in self.former:
                phrase.former = True
                n -= 2
            elif word in self.acting:
                n -= 1
            elif (
                hit
                and hit.kind in ("adjective", "country", "people", "organization", "metonym", "capital")
                and phrase.country is None
                and phrase.body is None
                and self.attribute_first
            ):
                self._belongs(phrase, hit)
                n = self._joined_before(row, phrase, until, hit.first)
            elif (
                word == "s"
                and n > 1
                and row[n - 2].text == "'"
                and (hit := until.get(n - 2))
                and hit.kind in STATES | {"organization"}
                and phrase.country is None
                and phrase.body is None
            ):
                self._belongs(phrase, hit)
                phrase.owned = True
                n = hit.first
            elif (
                self.attribute_first
                and phrase.country is None
                and phrase.body is None
                and (skip := self._over(row, n, until))
            ):
                n = skip  # "China's top security agency"
                continue
            else:
                break
            phrase.first = n

    def _joined(self, row: list[Piece], phrase: Phrase, at: dict[int, Hit], n: int) -> int:
        """Take in a second state: "les ministres français et allemand"."""
        while n + 1 < len(row) and row[n].key in self.joining and (hit := at.get(n + 1)) and hit.attribute:
            phrase.others = (*phrase.others, hit.known[0].id)
            n = hit.last
        return n

    def _joined_before(self, row: list[Piece], phrase: Phrase, until: dict[int, Hit], n: int) -> int:
        """Take in a second state: "Hungarian and Romanian officials"."""
        while n > 1 and row[n - 1].key in self.joining and (hit := until.get(n - 1)) and hit.attribute:
            phrase.others = (hit.known[0].id, *phrase.others)
            n = hit.first
        return n

    def _over(self, row: list[Piece], n: int, until: dict[int, Hit]) -> int:
        """Where the attributes before a title begin, if a state's name stands before them; 0 if none does."""
        for back in range(1, _LONGEST_ATTRIBUTE + 1):
            m = n - back
            if (
                m < 1
                or not row[m].text.isalpha()
                or not row[m].text.islower()
                or row[m].key in self.articles | self.genitive
            ):
                return 0
            possessive = row[m - 1].key == "s" and m > 1 and row[m - 2].text == "'" and m - 2 in until
            hit = until.get(m)
            attributes = all(piece.key in self.attributes for piece in row[m:n])
            if possessive or (attributes and hit and hit.kind in ("adjective", "organization")):
                return m
        return 0

    def _belongs(self, phrase: Phrase, hit: Hit) -> None:
        known = hit.known[0]
        if known.kind == "organization":
            body = self.registry.organizations[known.id]
            phrase.body = known.id
            phrase.country = phrase.country or (None if body.sector == "JRN" else body.code)
        elif known.kind in ("country", "adjective", "people", "capital", "metonym", "prefix"):
            phrase.country = phrase.country or known.id
