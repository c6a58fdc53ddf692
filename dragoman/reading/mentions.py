# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Mentions: states, bodies, initiatives, places, persons with their offices, and groups, found and typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dragoman.languages.base import LanguagePack
from dragoman.reading.actors import STATES, Actor, Mention
from dragoman.reading.cast import Cast
from dragoman.reading.firms import Firms
from dragoman.reading.hits import Hit, HitFinder
from dragoman.reading.persons import FORMER, SINGLE, SUPREME, PersonFinder, Persons
from dragoman.reading.phrases import Phrase, PhraseFinder
from dragoman.reading.tree import Sentence
from dragoman.records import Office
from dragoman.registry.forms import Piece, fold, pieces
from dragoman.registry.lookup import Known, Registry, Term

_LOOK_BACK = 3  # sentences
_RECENT = 3  # years after which a government is hardly called by its former head's name
_OF_NO_STATE = frozenset({"NGO", "LAB"})  # sectors of bodies that are not of the state that is named beside them
_ORGANS = frozenset({"LEG", "JUD", "COP", "MIL"})
REPORT = 4  # sentences, fewer say too little
_OFTEN = 2  # times as often as all others
_NAMING = ("country", "adjective", "people", "capital", "metonym")
_WORD = 5  # letters of words that only a headline writes with capitals
_BESIDE = 2  # words and marks between a national adjective and the name that it goes with


class MentionFinder:
    """Finds the mentions of a document in one language. Serves many documents; holds nothing of them."""

    def __init__(self, pack: LanguagePack, registry: Registry) -> None:
        self.registry = registry
        self.hits = HitFinder(pack, registry)
        self.firms = Firms(pack.grammar)
        self.phrases = PhraseFinder(pack, registry)
        self.persons = PersonFinder(pack, registry)
        self.counterparts = {fold(word) for word in pack.grammar["coreference"]["counterparts"]}
        self.accompanying = {fold(word) for word in pack.grammar["coreference"]["accompanying"]}
        self.agent = {fold(word) for word in pack.grammar["modality"]["agent"]}
        self.firms_first = {fold(word) for word in pack.grammar["names"]["firms_first"]}
        self.namesakes = pack.grammar["names"]["namesakes"]
        self.settlements = {fold(word) for word in pack.grammar["names"]["settlements"]}
        self.that = set(pack.grammar["modality"]["that"])

    def find(self, text: str, sentences: Sequence[Sentence], year: int | None) -> Cast:
        """The cast of a document; ``year`` is the year it was written, where known."""
        reading = _Reading(self, text, sentences)
        reading.run(year)
        return reading.cast


class _Reading:
    """The work on one document: known forms, then titles with them, then names with both, then all that is left."""

    def __init__(self, finder: MentionFinder, text: str, sentences: Sequence[Sentence]) -> None:
        self.finder = finder
        self.registry = finder.registry
        self.text = text
        self.sentences = sentences
        self.year: int | None = None
        self.cast = Cast(mentions=[[] for _ in sentences])
        self.pieces = [pieces(text, s.start, s.end) for s in sentences]
        self.hits: list[list[Hit]] = []
        self.firms: list[list[tuple[int, int]]] = []
        self.phrases: list[list[Phrase]] = []
        self._spellings: set[str] | None = None

    def run(self, year: int | None) -> None:
        self.year = year
        self.firms = [self.finder.firms.find(row) for row in self.pieces]
        self.hits = [
            [hit for hit in self.finder.hits.find(row) if not any(a < hit.last and hit.first < b for a, b in firms)]
            for row, firms in zip(self.pieces, self.firms, strict=True)
        ]
        self._homonyms()
        self._namesakes()
        self.cast.home = self._home()
        self.cast.sides = self._sides()
        self.phrases = [
            self.finder.phrases.find(self.text, row, hits, firms)
            for row, hits, firms in zip(self.pieces, self.hits, self.firms, strict=True)
        ]
        self._firms()
        self._persons(year)
        self.cast.alone = self._alone()
        for sentence in self.sentences:
            self._counterparts(sentence)
        for sentence in self.sentences:
            self._rest(sentence)
            self.cast.of(sentence).sort(key=lambda m: (m.start, -m.end))

    def _firms(self) -> None:
        """Firms are parties of no state."""
        for sentence, row, firms in zip(self.sentences, self.pieces, self.firms, strict=True):
            for first, last in firms:
                start, end = row[first].start, row[last - 1].end
                name = self.text[start:end].strip("<>")
                key = f"firm:{fold(name)}"
                actor = self.cast.actors.setdefault(key, Actor(key, "group", name, None, "BUS"))
                self.cast.add(Mention("firm", start, end, sentence.index, [actor], start, end))

    def _persons(self, year: int | None) -> None:
        """Persons of the whole document: those named in full first, so that surnames alone find them."""
        persons = Persons(self.finder.persons, self.cast, year, {hit.known[0].id for row in self.hits for hit in row})
        found = list(zip(self.sentences, self.pieces, self.hits, self.phrases, strict=True))
        runs = [
            self.finder.persons.runs(row, hits, phrases, firms)
            for (_, row, hits, phrases), firms in zip(found, self.firms, strict=True)
        ]
        for full in (True, False):
            for (sentence, row, hits, phrases), own in zip(found, runs, strict=True):
                persons.name(sentence, row, own, phrases, hits, full)

    def _counterparts(self, sentence: Sentence) -> None:
        """Persons named right after "son homologue malien", "his Malian counterpart" are of that state."""
        row = self.pieces[sentence.index]
        for mention in self.cast.of(sentence):
            if mention.kind != "person" or mention.actors[0].country:
                continue
            for hit in self.hits[sentence.index]:
                between = [p for p in row[hit.last :] if p.start < mention.start]
                around = [p.key for p in (*row[max(0, hit.first - 1) : hit.first], *between)]
                if (
                    hit.attribute
                    and row[hit.first].start < mention.start
                    and len(between) <= _BESIDE
                    and any(key in self.finder.counterparts for key in around)
                ):
                    mention.actors[0].country = hit.known[0].id

    # ---- abbreviations that stand for something else

    def _homonyms(self) -> None:
        """Take out abbreviations that mean something else here: spelt out otherwise, or of a state never named."""
        named, states = set(), set()
        for row, hits in zip(self.pieces, self.hits, strict=True):
            for hit in hits:
                if not self._short(row, hit):
                    named.add(hit.known[0].id)
                    states.add(hit.known[0].id)
        for row, hits in zip(self.pieces, self.hits, strict=True):
            hits[:] = [
                hit
                for hit in hits
                if not self._short(row, hit)
                or hit.known[0].id in named
                or not (self._strange(hit, states) or row[hit.first].text in self._spelt())
            ]

    def _namesakes(self) -> None:
        """Take out states and bodies that only share their name with something else.

        A state of a union, by what else the text names ("the governor of Georgia … in Atlanta"); a town, by the noun
        before it ("the town of Chad"); a newspaper or club, by the name that goes on ("the Moscow Times").
        """
        keys = {piece.key for row in self.pieces for piece in row}
        gone = {
            names["form"]
            for names in self.finder.namesakes
            if keys.intersection(names["cues"]) and not keys.intersection(names["unless"])
        }
        for row, hits in zip(self.pieces, self.hits, strict=True):
            titled = not any(len(p.text) >= _WORD and p.text.islower() for p in row)
            starts = {hit.first for hit in hits}
            kept = []
            for hit in hits:
                if row[hit.first].key in gone and hit.last - hit.first == 1:
                    continue
                if hit.first and row[hit.first - 1].capital and row[hit.first - 1].key in self.finder.firms_first:
                    continue  # "Air France"
                if self._settlement(row, hit):
                    hit.known = [known for known in hit.known if known.kind in ("place", "region")]
                if hit.known and (titled or not self._goes_on(row, hit, starts)):
                    kept.append(hit)
            hits[:] = kept

    def _settlement(self, row: list[Piece], hit: Hit) -> bool:
        """Whether a noun for a town stands before a name: "the town of Douma", "la ville de Valence"."""
        n = hit.first - 1
        while n > 0 and (row[n].key in self.finder.phrases.genitive or row[n].text == "'"):
            n -= 1
        return 0 <= n < hit.first - 1 and row[n].key in self.finder.settlements

    def _goes_on(self, row: list[Piece], hit: Hit, starts: set[int]) -> bool:
        """Whether more of a name follows that is none of a person, state or office."""
        if hit.kind not in ("capital", "metonym") or hit.last >= len(row):
            return False
        after = row[hit.last]
        person = after.key in self.registry.given_names or after.key in self.registry.leaders_by_surname
        known = hit.last in starts or person or self.finder.phrases.titles.at(row, hit.last) is not None
        return after.word and after.capital and after.text.isalpha() and not after.text.isupper() and not known

    def _short(self, row: list[Piece], hit: Hit) -> bool:
        """Whether a form is the abbreviation of a body."""
        return hit.kind == "organization" and hit.last - hit.first == 1 and row[hit.first].text.isupper()

    def _strange(self, hit: Hit, states: set[str]) -> bool:
        code = self.registry.organizations[hit.known[0].id].code
        return code in self.registry.country_names and code not in states

    def _spelt(self) -> set[str]:
        """The abbreviations that the document spells out itself: "the Apple Producers Trust (APT)"."""
        if self._spellings is None:
            self._spellings = {
                name
                for row, hits in zip(self.pieces, self.hits, strict=True)
                for name in _spelt_names(row, {n for hit in hits for n in range(hit.first, hit.last)})
            }
        return self._spellings

    # ---- the document's own countries

    def _home(self) -> str | None:
        """The state named most in the text: where a title tells no country it is most likely that one's."""
        count: Counter[str] = Counter()
        for row, hits in zip(self.pieces, self.hits, strict=True):
            count.update(hit.known[0].id for hit in hits if hit.kind in _NAMING and not self._epithet(row, hit))
        return min(count, key=lambda code: (-count[code], code)) if count else None

    def _epithet(self, row: list[Piece], hit: Hit) -> bool:
        """Whether a capital only names something: "the Lima accord"."""
        return hit.kind == "capital" and hit.first > 0 and row[hit.first - 1].key in self.finder.phrases.articles

    def _alone(self) -> str | None:
        """The one state that a report is about: with its people, bodies and places it is named far more than others."""
        if len(self.sentences) < REPORT:
            return None
        count: Counter[str] = Counter()
        for hits, mentions in zip(self.hits, self.cast.mentions, strict=True):
            count.update(a.country for m in mentions for a in m.actors if a.kind == "person" and a.country)
            for hit in hits:
                if hit.kind in _NAMING:
                    count[hit.known[0].id] += 1
                elif hit.kind == "organization":
                    count[self.registry.organizations[hit.known[0].id].code] += 1
                elif hit.kind == "place":
                    lies = {code for known in hit.known for code in self.registry.places[known.id].countries}
                    count.update(lies if len(lies) == 1 else ())
        own = count[self.cast.home] if self.cast.home else 0
        return self.cast.home if own >= _OFTEN * (count.total() - own) and own else None

    def _sides(self) -> list[str]:
        """The two states named most, if they stand out."""
        count: Counter[str] = Counter()
        for hits in self.hits:
            count.update(hit.known[0].id for hit in hits if hit.kind in ("country", "adjective", "people"))
        ranked = sorted(count, key=lambda code: (-count[code], code))
        return ranked[:2] if len(ranked) > 1 and (len(ranked) == 2 or count[ranked[2]] < count[ranked[1]]) else []

    # ---- what names no person

    def _rest(self, sentence: Sentence) -> None:
        row, mentions = self.pieces[sentence.index], self.cast.mentions[sentence.index]
        spans = [(m.start, m.end) for m in mentions]
        for phrase in self.phrases[sentence.index]:
            start, end = row[phrase.first].start, row[phrase.last - 1].end
            if any(a < end and start < b for a, b in spans) or self._of_a_name(row, phrase):
                continue
            mention = self._office_or_group(sentence, row, phrase)
            if phrase.name_at is not None:
                self._apposed(mention, row[phrase.name_at].start)
            self.cast.add(mention)
            spans.append((start, end))
        for first, last, known in self._paired(row, self.hits[sentence.index]):
            start, end = row[first].start, row[last - 1].end
            if any(a < end and start < b for a, b in spans):
                if known[0].kind not in ("initiative", "organization"):
                    continue
                mention = self._of_registry(sentence, start, end, known)
                mention.owned = True  # a framework or body named inside a longer mention still is one of the document
            else:
                mention = self._of_registry(sentence, start, end, known)
            self.cast.add(mention)
        self._default_countries(sentence)

    def _of_a_name(self, row: list[Piece], phrase: Phrase) -> bool:
        """Whether a rank is a word of a longer name: "UN General Debate", "Attorney General Motion"."""
        following = row[phrase.last] if phrase.last < len(row) else None
        return (
            phrase.name_at is None
            and phrase.title.sector == "MIL"
            and following is not None
            and following.word
            and following.capital
            and row[phrase.last - 1].capital
        )

    def _apposed(self, mention: Mention, name: int) -> None:
        """An office with its holder's name beside it ("the home secretary, Ann Lee,") is that person."""
        for person in self.cast.mentions[mention.sentence]:
            if person.kind == "person" and person.start <= name < person.end and person.actors:
                mention.actors, mention.office = list(person.actors), None
                return

    def _paired(self, row: list[Piece], hits: list[Hit]) -> list[tuple[int, int, list[Known]]]:
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
            else:
                found.append((hit.first, hit.last, hit.known))
        return [item for item in found if item[2][0].kind != "prefix"]

    def _of_registry(self, sentence: Sentence, start: int, end: int, known: list[Known]) -> Mention:
        first = known[0]
        mention = Mention(first.kind, start, end, sentence.index, name_start=start, name_end=end)
        if first.kind == "pair":
            mention.actors = [self.cast.state(known[0].id, self.registry), self.cast.state(known[1].id, self.registry)]
        elif first.kind in STATES | {"adjective"}:
            mention.actors = [self.cast.state(first.id, self.registry)]
            if first.kind == "capital":
                mention.place = self.registry.capitals.get(first.id)
        elif first.kind == "organization":
            mention.actors = [self.cast.body(first.id, self.registry)]
        elif first.kind == "initiative":
            mention.initiative = first.id
        else:
            place = max(
                (self.registry.places[k.id] for k in known if k.kind == first.kind),
                key=lambda p: (self.cast.home in p.countries, p.population),
            )
            mention.place = place.name
            if len(place.countries) == 1:
                self.cast.places[place.name] = place.countries[0]
        return mention

    def _office_or_group(self, sentence: Sentence, row: list[Piece], phrase: Phrase) -> Mention:
        if phrase.country is None and phrase.title.sector == "GOV" and not phrase.title.office:
            phrase.country = self._led(row, phrase)
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
        key = f"{kind}:{office.office if office.office in SINGLE and not phrase.former else fold(phrase.form)}"
        actor = Actor(
            f"{key}.{phrase.country or ''}",
            kind,
            name,
            phrase.country,
            FORMER if phrase.former and phrase.title.office else phrase.title.sector,
            registry_id=phrase.body,
        )
        others = [Actor(f"{key}.{code}", kind, name, code, phrase.title.sector) for code in phrase.others]
        return Mention(kind, start, end, sentence.index, [actor, *others], start, end, office, owned=phrase.owned)

    def _led(self, row: list[Piece], phrase: Phrase) -> str | None:
        """The state whose government goes by the name of its head: "the Carter administration"."""
        beside = phrase.first - 1 if self.finder.phrases.attribute_first else phrase.last
        if beside + 1 < len(row) and row[beside].key in self.finder.phrases.genitive:
            beside += 1  # "le régime de Mobutu"
        if not (0 <= beside < len(row) and row[beside].capital):
            return None
        states = {
            term.country
            for key in self.registry.leaders_by_surname.get(row[beside].key, ())
            for term in self.registry.terms[key]
            if term.office in SUPREME and self._governs(term)
        }
        return next(iter(states)) if len(states) == 1 else None

    def _governs(self, term: Term) -> bool:
        """Whether a term of office ended not long before the document, or at any time where that has no date."""
        start, end = (int(day[:4]) if day[:4].isdigit() else None for day in (term.start, term.end))
        return self.year is None or ((start or 0) <= self.year and (end or self.year) >= self.year - _RECENT)

    def _default_countries(self, sentence: Sentence) -> None:
        """Persons in office whose country no title tells are of the state that their sentence, or one just before,
        begins with, else of the document's own."""
        for mention in self.cast.of(sentence):
            for actor in mention.actors:
                if actor.kind != "person" or actor.country is not None or not actor.offices:
                    continue
                if actor.sector in _OF_NO_STATE:
                    continue
                if any(o.office != "other" for o in actor.offices):
                    actor.country = self._nearest_state(sentence, mention) or self.cast.home
                elif actor.sector in _ORGANS:
                    actor.country = self.cast.alone or self._nearest_state(sentence, mention)

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
                commander = any(o.office == "military-commander" for a in mention.actors for o in a.offices)
                first = (max if commander else min)(before, key=lambda m: m.start)  # rebels, too, have commanders
                return self._across(first, mention) or self._host(first, mention) or first.actors[0].country
        return None

    def _host(self, first: Mention, mention: Mention) -> str | None:
        """The other of the two sides, where somebody spoken of before is met by an official: "he was received by"."""
        row = self.pieces[mention.sentence]
        titles = [p for p in self.phrases[mention.sentence] if p.name_at is not None]
        named = [row[p.first].start for p in titles if row[p.name_at or 0].start == mention.name_start]
        before = [p for p in row if p.end <= min([mention.start, *named])]
        while before and before[-1].key in self.finder.phrases.articles:
            before.pop()
        agent = bool(before) and before[-1].key in self.finder.agent
        own = first.actors[0].country
        elsewhere = first.sentence != mention.sentence and first.kind in ("person", "office")
        if not (agent and elsewhere and len(self.cast.sides) == 2 and own in self.cast.sides):
            return None
        return next(code for code in self.cast.sides if code != own)

    def _across(self, first: Mention, mention: Mention) -> str | None:
        """The other of the two sides, where a person does something to or with an official whose state is not told:
        "Ms Kamande met the Prime Minister, Le Quang Vinh"."""
        between = [p for p in self.pieces[mention.sentence] if first.end <= p.start and p.end <= mention.start]
        words = [
            p
            for p in between
            if p.word and p.text.islower() and p.key not in self.finder.phrases.joining | self.finder.phrases.articles
        ]
        marks = any(not p.word and p.text not in ",-'" for p in between)
        apart = any(p.key in self.finder.accompanying or p.text in self.finder.that for p in between)
        if (
            first.kind not in ("person", "office")
            or first.sentence != mention.sentence
            or not words
            or marks
            or apart
            or len(self.cast.sides) != 2
        ):
            return None
        own = first.actors[0].country
        return next((code for code in self.cast.sides if code != own), None) if own in self.cast.sides else None


def _spelt_names(row: Sequence[Piece], known: set[int]) -> Iterator[str]:
    """The initials of the names of three words and more that stand for nothing known; small words do not count."""
    initials, length = "", 0
    for n, piece in enumerate([*row, None]):
        if piece is not None and piece.word and piece.capital and not piece.text.isupper() and n not in known:
            initials, length = initials + piece.text[0], length + 1
        elif piece is None or not piece.word or len(piece.text) > 3 or not piece.text.islower():
            if length > 2:
                yield initials
            initials, length = "", 0
