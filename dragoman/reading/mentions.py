# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Mentions: states, bodies, initiatives, places, persons with their offices, and groups, found and typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.languages.base import LanguagePack
from dragoman.reading.actors import INTERNATIONAL, STATES, Actor, Mention
from dragoman.reading.names import NameRun, NameShapes
from dragoman.reading.titles import Found, Title, Titles
from dragoman.reading.tree import Sentence
from dragoman.records import Office
from dragoman.registry.forms import Piece, fold, pieces
from dragoman.registry.lookup import Known, Registry, Term

_ORDER = (
    "country",
    "people",
    "adjective",
    "metonym",
    "capital",
    "organization",
    "initiative",
    "region",
    "place",
    "prefix",
)
_LONGEST_ATTRIBUTE = 2
_LOOK_BACK = 3
_WINDOW_YEARS = 1


@dataclass(slots=True)
class Cast:
    """Everybody and everything a document mentions."""

    actors: dict[str, Actor] = field(default_factory=dict)
    mentions: list[list[Mention]] = field(default_factory=list)
    places: dict[str, str] = field(default_factory=dict)
    home: str | None = None
    sides: list[str] = field(default_factory=list)

    @property
    def named(self) -> bool:
        """Whether the document names a state or body, or somebody of one."""
        return any(
            actor.kind == "organization" or actor.country for row in self.mentions for m in row for actor in m.actors
        )

    def of(self, sentence: Sentence) -> list[Mention]:
        """The mentions in a sentence, in order."""
        return self.mentions[sentence.index]


@dataclass(slots=True)
class _Hit:
    """A known form in a sentence: pieces ``first`` … ``last`` and what it may stand for, most likely first."""

    first: int
    last: int
    known: list[Known]

    @property
    def kind(self) -> str:
        return self.known[0].kind

    @property
    def attribute(self) -> bool:
        """Whether it can be a national adjective."""
        return any(known.kind == "adjective" for known in self.known)


@dataclass(slots=True)
class _Phrase:
    """A title or group noun with its complement: pieces ``first`` … ``last``, whose it is, and what it was read from."""

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


class MentionFinder:
    """Finds the mentions of a document in one language. Serves many documents; holds nothing of them."""

    def __init__(self, pack: LanguagePack, registry: Registry) -> None:
        self.registry = registry
        self.forms = registry.forms(pack.code)
        self.titles = Titles(pack)
        grammar = pack.grammar
        self.genitive = {fold(word) for word in grammar["modality"]["genitive"]}
        self.place_words = {fold(word) for word in grammar["modality"]["place"]} | {
            fold(w) for w in grammar["modality"]["dative"]
        }
        self.currencies = {fold(word) for word in grammar["names"]["currencies"]}
        self.joining = {fold(word) for word in grammar["names"]["joining"]}
        self.former = {fold(word) for word in grammar["coreference"]["former"]}
        self.acting = {fold(word) for word in grammar["coreference"]["acting"]}
        self.articles = {fold(word) for word in grammar["names"]["articles"]}
        self.feminine = {fold(word).rstrip(".") for word in grammar["names"]["feminine_honorifics"]}
        self.shapes = NameShapes(grammar["names"], registry.given_names, registry.leader_names)

    def find(self, text: str, sentences: Sequence[Sentence], year: int | None) -> Cast:
        """The cast of a document; ``year`` is the year it was written, where known."""
        reading = _Reading(self, text, sentences, year)
        reading.run()
        return reading.cast


class _Reading:
    """The work on one document."""

    def __init__(self, finder: MentionFinder, text: str, sentences: Sequence[Sentence], year: int | None) -> None:
        self.finder = finder
        self.registry = finder.registry
        self.text = text
        self.sentences = sentences
        self.year = year
        self.cast = Cast(mentions=[[] for _ in sentences])
        self.pieces = [pieces(text, s.start, s.end) for s in sentences]
        self.hits: list[list[_Hit]] = []
        self.phrases: list[list[_Phrase]] = []
        self.runs: list[list[NameRun]] = []
        self.surnames: dict[str, list[Actor]] = {}
        self.home: str | None = None
        self.sides: list[str] = []

    def run(self) -> None:
        for sentence in self.sentences:
            row = self.pieces[sentence.index]
            hits = [
                _Hit(a, b, sorted(dict.fromkeys(k), key=lambda known: _ORDER.index(known.kind)))
                for a, b, k in self.finder.forms.find(row)
            ]
            self.hits.append([hit for hit in hits if not self._currency(row, hit)])
        self.home = self.cast.home = self._home()
        self.sides = self.cast.sides = self._sides()
        for sentence in self.sentences:
            row, hits = self.pieces[sentence.index], self.hits[sentence.index]
            phrases = self._phrases(row, hits)
            self.phrases.append(phrases)
            taken = self._taken(row, hits, phrases)
            self.runs.append(self.finder.shapes.runs(row, taken, {h.first: h.last for h in hits}))
        for full in (True, False):
            for sentence in self.sentences:
                self._name(sentence, full)
        for sentence in self.sentences:
            self._rest(sentence)
            self.cast.mentions[sentence.index].sort(key=lambda m: (m.start, -m.end))

    # ---- the document's own country

    def _home(self) -> str | None:
        """The state named most in the text: where a title tells no country it is most likely that one's."""
        count: Counter[str] = Counter()
        for hits in self.hits:
            count.update(
                hit.known[0].id for hit in hits if hit.kind in ("country", "adjective", "people", "capital", "metonym")
            )
        return min(count, key=lambda code: (-count[code], code)) if count else None

    def _currency(self, row: list[Piece], hit: _Hit) -> bool:
        """Whether a national adjective only tells a currency: "5 million U.S. dollars"."""
        near = [row[n].key for n in (hit.first - 1, hit.last, hit.last + 1) if 0 <= n < len(row)]
        return hit.attribute and any(key in self.finder.currencies for key in near)

    def _sides(self) -> list[str]:
        """The two states named most, if they stand out."""
        count: Counter[str] = Counter()
        for hits in self.hits:
            count.update(hit.known[0].id for hit in hits if hit.kind in ("country", "adjective", "people"))
        ranked = sorted(count, key=lambda code: (-count[code], code))
        return ranked[:2] if len(ranked) > 1 and (len(ranked) == 2 or count[ranked[2]] < count[ranked[1]]) else []

    # ---- titles and groups with their complements

    def _phrases(self, row: list[Piece], hits: list[_Hit]) -> list[_Phrase]:
        at = {hit.first: hit for hit in hits}
        until = {hit.last: hit for hit in hits}
        inside = {
            n
            for hit in hits
            if hit.kind in ("organization", "initiative", "region") or hit.last - hit.first > 1
            for n in range(hit.first, hit.last)
        }
        found: list[_Phrase] = []
        n = 0
        while n < len(row):
            title = None if n in inside else self.finder.titles.at(row, n)
            if title is None:
                n += 1
                continue
            phrase = self._complete(row, title, at, until)
            if found and found[-1].last == phrase.first and phrase.country is None and phrase.title.office is None:
                phrase.country, phrase.body, phrase.others = found[-1].country, found[-1].body, found[-1].others
                phrase.first = found.pop().first  # "Panamanian army officers"
            found.append(phrase)
            n = max(phrase.last, title.last)
        return found

    def _complete(self, row: list[Piece], found: Found, at: dict[int, _Hit], until: dict[int, _Hit]) -> _Phrase:
        form = self.text[row[found.first].start : row[found.last - 1].end]
        phrase = _Phrase(found.first, found.last, found.title, form)
        if found.insert:
            for n in range(*found.insert):
                if n in at:
                    self._belongs(phrase, at[n])
                phrase.former |= row[n].key in self.finder.former
        for hit in at.values():  # a body that begins inside the title and goes beyond it
            if hit.kind == "organization" and found.first < hit.first < found.last < hit.last:
                self._belongs(phrase, hit)
                phrase.last = hit.last
        self._after(row, phrase, at)
        self._before(row, phrase, until)
        return phrase

    def _after(self, row: list[Piece], phrase: _Phrase, at: dict[int, _Hit]) -> None:
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
                and (row[n].text.isalpha() and word not in self.finder.genitive and word not in self.finder.articles)
            ):
                self._belongs(phrase, hit)  # "les autorités sanitaires chinoises"
                n = hit.last
            elif word in self.finder.acting or word in self.finder.former:
                n += 1
            elif word in self.finder.genitive and phrase.country is None and phrase.body is None:
                m = n + 1
                while m < len(row) and (row[m].key in self.finder.articles or row[m].text == "'"):
                    m += 1
                hit = at.get(m)
                if hit is None or hit.kind not in ("country", "organization", "capital", "metonym"):
                    return
                self._belongs(phrase, hit)
                n = hit.last
            elif word == "-" and n + 1 < len(row) and row[n + 1].key in self.finder.acting:
                n += 2
            else:
                return
            phrase.last = n

    def _before(self, row: list[Piece], phrase: _Phrase, until: dict[int, _Hit]) -> None:
        n = phrase.first
        while n > 0:
            hit = until.get(n)
            word = row[n - 1].key
            if word in self.finder.former:
                phrase.former = True
                n -= 1
            elif word == "-" and n > 1 and row[n - 2].key in self.finder.former:
                phrase.former = True
                n -= 2
            elif word in self.finder.acting:
                n -= 1
            elif (
                hit
                and hit.kind in ("adjective", "country", "people", "organization", "metonym", "capital")
                and phrase.country is None
                and phrase.body is None
                and self._prenominal(row, hit, n)
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
                self.finder.shapes.attribute_first
                and phrase.country is None
                and phrase.body is None
                and (skip := self._over(row, n, until))
            ):
                n = skip  # "China's top security agency"
                continue
            else:
                break
            phrase.first = n

    def _joined(self, row: list[Piece], phrase: _Phrase, at: dict[int, _Hit], n: int) -> int:
        """Take in a second state: "les ministres français et allemand"."""
        while n + 1 < len(row) and row[n].key in self.finder.joining and (hit := at.get(n + 1)) and hit.attribute:
            phrase.others = (*phrase.others, hit.known[0].id)
            n = hit.last
        return n

    def _joined_before(self, row: list[Piece], phrase: _Phrase, until: dict[int, _Hit], n: int) -> int:
        """Take in a second state: "Hungarian and Romanian officials"."""
        while n > 1 and row[n - 1].key in self.finder.joining and (hit := until.get(n - 1)) and hit.attribute:
            phrase.others = (hit.known[0].id, *phrase.others)
            n = hit.first
        return n

    def _over(self, row: list[Piece], n: int, until: dict[int, _Hit]) -> int:
        """Where the attributes before a title begin, if a state's name stands before them; 0 if none does."""
        for back in range(1, _LONGEST_ATTRIBUTE + 1):
            m = n - back
            if (
                m < 1
                or not row[m].text.isalpha()
                or not row[m].text.islower()
                or row[m].key in self.finder.articles | self.finder.genitive
            ):
                return 0
            possessive = row[m - 1].key == "s" and m > 1 and row[m - 2].text == "'" and m - 2 in until
            hit = until.get(m)
            if possessive or (hit and hit.kind in ("adjective", "organization")):
                return m
        return 0

    def _prenominal(self, row: list[Piece], hit: _Hit, n: int) -> bool:
        """Whether a form right before a title can be its attribute: the language writes it so, and nothing parts them."""
        return self.finder.shapes.attribute_first and hit.last == n

    def _belongs(self, phrase: _Phrase, hit: _Hit) -> None:
        known = hit.known[0]
        if known.kind == "organization":
            body = self.registry.organizations[known.id]
            phrase.body = known.id
            phrase.country = phrase.country or (None if body.sector == "JRN" else body.code)
        elif known.kind in ("country", "adjective", "people", "capital", "metonym", "prefix"):
            phrase.country = phrase.country or known.id

    # ---- names of persons

    def _taken(self, row: list[Piece], hits: list[_Hit], phrases: list[_Phrase]) -> set[int]:
        """Pieces that cannot be part of a person's name."""
        taken = {n for phrase in phrases for n in range(phrase.first, phrase.last)}
        for hit in hits:
            strong = hit.kind not in ("place", "region", "prefix") and not self._given(row, hit)
            if strong or hit.last - hit.first > 1:
                taken.update(range(hit.first, hit.last))
        return taken

    def _given(self, row: list[Piece], hit: _Hit) -> bool:
        """Whether a one-word country or city is rather a given name here: "Jordan Smith", "Maurice Dupont"."""
        if hit.last - hit.first != 1 or row[hit.first].key not in self.registry.given_names or hit.last >= len(row):
            return False
        after = row[hit.last]
        return after.capital and after.word and not after.text.isupper()

    def _name(self, sentence: Sentence, full: bool) -> None:
        """Make persons of the name runs of a sentence: of full names first, then of surnames alone."""
        row, phrases = self.pieces[sentence.index], self.phrases[sentence.index]
        for run in self.runs[sentence.index]:
            if (len(run.words) > 1) is not full:
                continue
            phrase, appositive = self._title_of(row, run, phrases)
            actor = self._who(row, run, phrase, sentence)
            if actor is None:
                continue
            if phrase is not None:
                phrase.name_at = run.first
                self._hold(actor, phrase)
            if run.honorific:
                actor.honorific = run.honorific
                if fold(run.honorific).rstrip(".") in self.finder.feminine:
                    actor.gender = "f"
            first = min(run.start, phrase.first) if phrase and not appositive else run.start
            self._mention(sentence, row, actor, run, first)

    def _title_of(self, row: list[Piece], run: NameRun, phrases: list[_Phrase]) -> tuple[_Phrase | None, bool]:
        """The title that goes with a name: right before it, before it after a comma, or in apposition after it."""
        whole = len(run.words) > 1 or bool(run.honorific) or self._known([fold(word) for word in run.words]) is not None
        offices = [p for p in phrases if p.title.office or p.country or p.body]
        for phrase in offices:
            gap = row[phrase.last : run.start]
            if (
                phrase.last <= run.start
                and (not gap or self._only_place(gap) or self._qualified(gap))
                and phrase.name_at is None
            ):
                return phrase, False
            if (
                len(gap) == 1
                and gap[0].text == ","
                and phrase.last < run.start
                and self._closed(row, run.last)
                and phrase.title.office
                and phrase.name_at is None
            ):
                return phrase, True
        for phrase in offices if whole else ():
            gap = row[run.last : phrase.first]
            marks = [piece for piece in gap if piece.text in (",", "(")]
            words = [piece for piece in gap if piece.word and piece.key not in self.finder.articles]
            if (
                run.last < phrase.first
                and gap
                and gap[0].text in (",", "(")
                and len(marks) == 1
                and len(words) <= 1
                and phrase.title.office
                and phrase.name_at is None
            ):
                return phrase, True
        return None, False

    def _only_place(self, gap: list[Piece]) -> bool:
        """Whether between title and name stands only where: "l'ambassadrice américaine à Nicosie Judith Garber"."""
        return (
            len(gap) <= 4
            and gap[0].key in self.finder.place_words
            and all(piece.word or piece.text in "'-" for piece in gap)
            and gap[-1].capital
        )

    def _qualified(self, gap: list[Piece]) -> bool:
        """Whether between title and name stands only a qualification: "diplomate chinois de haut rang Yang Jiechi"."""
        return (
            2 <= len(gap) <= 3 and gap[0].key in self.finder.genitive and all(p.word and p.text.islower() for p in gap)
        )

    def _closed(self, row: list[Piece], n: int) -> bool:
        return n >= len(row) or not row[n].word

    def _who(self, row: list[Piece], run: NameRun, phrase: _Phrase | None, sentence: Sentence) -> Actor | None:
        """The person a name run names, None where it is rather something else."""
        keys = [fold(word) for word in run.words]
        term = self._leader(run, phrase)
        if term is None and phrase is not None and phrase.title.office and not phrase.country:
            held = self._holder(keys, phrase.title.office)
            phrase.country = held.country if held else None
        known = self._known(keys)
        if known is not None:
            if (
                phrase
                and phrase.country
                and known.country
                and phrase.country != known.country
                and len(run.words) == 1
                and len(known.name.split()) > 1
                and (keys[0] not in (fold(known.name.split()[-1]), fold(known.name.split()[0])))
            ):
                known = None
        if known is not None:
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
            actor.gender = self.registry.given_names.get(keys[0], "").replace("u", "")
        self._enter(actor, keys)
        if term and not (phrase and phrase.title.office):
            actor.offices.append(Office(office=term.office, country=term.country, looked_up=True))
        return actor

    def _known(self, keys: list[str]) -> Actor | None:
        """The person of this document that a name means: same full name, or a surname (last or first word) used before."""
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
        for word in dict.fromkeys((keys[-1], keys[0], *(k for k in keys[1:-1] if len(k) > 2))):
            self.surnames.setdefault(word, []).append(actor)
        if len(keys) > 1:
            self.surnames.setdefault(" ".join(keys), []).append(actor)
        actor.id = actor.id or "person:" + "-".join(keys) + "." + (actor.country or "")
        self.cast.actors.setdefault(actor.id, actor)

    def _leader(self, run: NameRun, phrase: _Phrase | None) -> Term | None:
        """The leader of the registry that a name means, at the time of the document."""
        ids: Sequence[str] = ()
        if (found := self.registry.leader_names.get(fold(" ".join(run.words)))) or (
            found := self.registry.leader_names.get(fold(run.text))
        ):
            ids = (found,)
        elif len(run.words) == 1 and len(run.words[0]) > 3:
            ids = self.registry.leaders_by_surname.get(fold(run.words[0]), ())
        candidates = []
        for key in ids:
            for term in self.registry.terms[key]:
                if phrase and phrase.country and phrase.country != term.country and phrase.country not in INTERNATIONAL:
                    continue
                if self._in_time(term) or (len(run.words) > 1 and self.year is None):
                    candidates.append(term)
        if len(run.words) == 1:
            named = {hit.known[0].id for hits in self.hits for hit in hits}
            candidates = [
                t
                for t in candidates
                if t.office in ("head-of-state", "head-of-government", "foreign-minister") and (t.country in named)
            ]
        return (
            candidates[-1]
            if len({term.id for term in candidates}) == 1
            else (candidates[-1] if candidates and len(run.words) > 1 else None)
        )

    def _holder(self, keys: list[str], office: str) -> Term | None:
        """Who held an office under a surname at the time: for names that the text spells in its own way."""
        for key in self.registry.leaders_by_surname.get(keys[-1], ()):
            for term in self.registry.terms[key]:
                if term.office == office and self._in_time(term) and fold(term.name)[:1] == keys[0][:1]:
                    return term
        return None

    def _in_time(self, term: Term) -> bool:
        if self.year is None:
            return True
        start = int(term.start[:4]) if term.start[:4].isdigit() else None
        end = int(term.end[:4]) if term.end[:4].isdigit() else None
        return (start is None or start <= self.year + _WINDOW_YEARS) and (
            end is None or end >= self.year - _WINDOW_YEARS
        )

    def _hold(self, actor: Actor, phrase: _Phrase) -> None:
        """Note that a person holds the office of a phrase."""
        title = phrase.title
        if phrase.country and not actor.country:
            actor.country = phrase.country
        actor.sector = actor.sector or title.sector
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
        actor.mentions.append(mention)
        self.cast.mentions[sentence.index].append(mention)

    # ---- everything else

    def _rest(self, sentence: Sentence) -> None:
        row, mentions = self.pieces[sentence.index], self.cast.mentions[sentence.index]
        spans = [(m.start, m.end) for m in mentions]
        for phrase in self.phrases[sentence.index]:
            start, end = row[phrase.first].start, row[phrase.last - 1].end
            if any(a < end and start < b for a, b in spans):
                continue
            mentions.append(self._office_or_group(sentence, row, phrase))
            spans.append((start, end))
        for first, last, known in self._paired(row, self.hits[sentence.index]):
            start, end = row[first].start, row[last - 1].end
            if any(a < end and start < b for a, b in spans):
                inner = self._attribute(sentence, start, end, known)
                if inner:
                    mentions.append(inner)
                continue
            mentions.append(self._of_registry(sentence, start, end, known))
        self._default_countries(sentence)

    def _attribute(self, sentence: Sentence, start: int, end: int, known: list[Known]) -> Mention | None:
        """A framework or place named inside a longer mention still counts as one of the document."""
        if known[0].kind not in ("initiative", "organization"):
            return None
        mention = self._of_registry(sentence, start, end, known)
        mention.owned = True
        return mention

    def _paired(self, row: list[Piece], hits: list[_Hit]) -> list[tuple[int, int, list[Known]]]:
        """Hits, with "sino-kazakhe", "US-China" joined into one that stands for both."""
        found: list[tuple[int, int, list[Known]]] = []
        for hit in hits:
            if (
                found
                and found[-1][1] == hit.first - 1
                and row[hit.first - 1].text == "-"
                and hit.kind in ("adjective", "country", "people")
                and (found[-1][2][0].kind in ("prefix", "adjective", "country"))
            ):
                first, _, known = found.pop()
                found.append((first, hit.last, [Known("pair", known[0].id), hit.known[0]]))
            elif hit.kind != "prefix" or len(hits) > 0:
                found.append((hit.first, hit.last, hit.known))
        return [item for item in found if item[2][0].kind != "prefix"]

    def _of_registry(self, sentence: Sentence, start: int, end: int, known: list[Known]) -> Mention:
        first = known[0]
        mention = Mention(first.kind, start, end, sentence.index, name_start=start, name_end=end)
        if first.kind == "pair":
            mention.actors = [self._state(known[0].id), self._state(known[1].id)]
        elif first.kind in STATES | {"adjective"}:
            mention.actors = [self._state(first.id)]
            if first.kind == "capital":
                mention.place = self.registry.capitals.get(first.id)
        elif first.kind == "organization":
            mention.actors = [self._body(first.id)]
        elif first.kind == "initiative":
            mention.initiative = first.id
        else:
            best = max((k for k in known if k.kind == first.kind), key=lambda k: self.registry.places[k.id].population)
            place = self.registry.places[best.id]
            mention.place = place.name
            if len(place.countries) == 1:
                self.cast.places[place.name] = place.countries[0]
        for actor in mention.actors:
            actor.mentions.append(mention)
        return mention

    def _state(self, code: str) -> Actor:
        name = self.registry.country_names.get(code, code)
        return self.cast.actors.setdefault(code, Actor(code, "country", name, code, "GOV"))

    def _body(self, key: str) -> Actor:
        body = self.registry.organizations[key]
        top = body
        while top.parent and top.parent in self.registry.organizations:
            top = self.registry.organizations[top.parent]
        media = top.sector == "JRN"
        actor = Actor(
            top.id,
            "organization",
            top.id,
            None if media else top.code or None,
            top.sector,
            media=media,
            registry_id=top.id,
        )
        return self.cast.actors.setdefault(top.id, actor)

    def _office_or_group(self, sentence: Sentence, row: list[Piece], phrase: _Phrase) -> Mention:
        start, end = row[phrase.first].start, row[phrase.last - 1].end
        kind = "office" if phrase.title.office else "group"
        office = Office(
            office=phrase.title.office or "other",
            title=phrase.form,
            body=phrase.body,
            country=phrase.country,
            former=phrase.former,
        )
        name = self.text[start:end]
        actor = Actor(
            f"{kind}:{fold(phrase.form)}.{phrase.country or ''}",
            kind,
            name,
            phrase.country,
            phrase.title.sector,
            registry_id=phrase.body,
        )
        others = [
            Actor(f"{kind}:{fold(phrase.form)}.{code}", kind, name, code, phrase.title.sector) for code in phrase.others
        ]
        mention = Mention(kind, start, end, sentence.index, [actor, *others], start, end, office, owned=phrase.owned)
        for one in mention.actors:
            one.mentions.append(mention)
        return mention

    def _default_countries(self, sentence: Sentence) -> None:
        """A person whose country no title tells is of the state that its sentence, or one just before, begins with; else of the
        document's own."""
        for mention in self.cast.mentions[sentence.index]:
            for actor in mention.actors:
                if actor.kind == "person" and actor.country is None and any(o.office != "other" for o in actor.offices):
                    actor.country = self._nearest_state(sentence, mention) or self.home

    def _nearest_state(self, sentence: Sentence, mention: Mention) -> str | None:
        for index in range(sentence.index, max(-1, sentence.index - _LOOK_BACK), -1):
            before = [
                m
                for m in self.cast.mentions[index]
                if (index < sentence.index or m.end <= mention.start)
                and m.actors
                and m.actors[0].country
                and (m.kind in ("country", "people", "metonym", "adjective", "person", "office"))
            ]
            if before:
                first = min(before, key=lambda m: m.start)
                return self._across(first, mention) or first.actors[0].country
        return None

    def _across(self, first: Mention, mention: Mention) -> str | None:
        """The other of the two sides, where a person does something to or with an official whose state is not told:
        "Ms Kamande met the Prime Minister, Le Quang Vinh"."""
        between = [p for p in self.pieces[mention.sentence] if first.end <= p.start and p.end <= mention.start]
        words = [
            p
            for p in between
            if p.word and p.text.islower() and p.key not in self.finder.joining | self.finder.articles
        ]
        marks = any(not p.word and p.text not in ",-'" for p in between)
        if (
            first.kind not in ("person", "office")
            or first.sentence != mention.sentence
            or not words
            or marks
            or len(self.sides) != 2
        ):
            return None
        own = first.actors[0].country
        return next((code for code in self.sides if code != own), None) if own in self.sides else None
