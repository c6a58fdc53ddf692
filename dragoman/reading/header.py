# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The head of a report: title, publisher, the place it is written from, and when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from dragoman.languages.base import LanguagePack
from dragoman.reading.dates import DateFound, DateReader, TimeFound
from dragoman.reading.reckoning import Stamp
from dragoman.reading.tree import Sentence
from dragoman.records import Place, When
from dragoman.registry.forms import fold, pieces
from dragoman.registry.lookup import GazetteerPlace, Registry

_GIVEN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}$")
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_LINES_AT_TOP = 7  # title, publication line, byline and what stands between them
_LINES_AT_END = 2
_LONGEST_FURNITURE = 160
_LONGEST_TITLE = 200
_LONGEST_DATELINE = 110
_LONGEST_NAME = 6  # words of a place, a publisher or an author
_DASH = re.compile(r"\s*(?:--|—|–|(?<=[\s.)/\d])-)(?=\s|$)\s*|(?<=\))\s*:\s+")
_MOST_COMMON_WORDS = 3
_PUBLISHED, _DATE_ALONE, _UPDATED, _DATELINE, _AT_END = range(5)  # how much a date tells of the publication, best first
_AROUND_NAMES = " :,.;|-–—"  # what parts a name from what stands beside it
_BRACKETS = re.compile(r"\(([^()]{2,60})\)|/([^\W\d_][^/]{1,30})/")


@dataclass(slots=True)
class Header:
    """What the head of a report tells; offsets are into the cleaned text.

    ``evidence`` are (field of Document, start, end). ``skip`` are the indexes of sentences that hold nothing but date
    lines and bylines.
    ``published`` joins what the text tells with what the caller gave; ``notes`` says where they disagree.
    """

    title: str | None = None
    title_span: tuple[int, int] | None = None
    publisher: str | None = None
    dateline: Place | None = None
    published: When | None = None
    evidence: list[tuple[str, int, int]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    skip: set[int] = field(default_factory=set)

    @property
    def dateline_span(self) -> tuple[int, int]:
        """Where the words of the dateline stand; (0, 0) without one."""
        return next(((start, end) for name, start, end in self.evidence if name == "dateline"), (0, 0))


def parse_published(value: str) -> When:
    """A publication time as callers give it: ``2020``, ``2020-03``, ``2020-03-04`` or ``2020-03-04T08:55``, with or
    without its time zone (``Z``, ``+08:00``). What the text calls today is that day in that zone.

    Raises ValueError with what is wrong.
    """
    told = value.strip()
    if not _GIVEN.fullmatch(told):
        raise ValueError(
            f"'{value}' is not a publication date: write it as YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM, "
            "for example 2020-03-04"
        )
    stamp = Stamp.of(When(value=told, precision="day"))
    when = stamp.when()
    if when is None or not stamp.year:
        raise ValueError(f"'{value}' is not a publication date: there is no year 0")
    if not stamp.valid:
        wrong = (
            f"there is no month {stamp.month}"
            if not 1 <= (stamp.month or 1) <= 12
            else f"that month has no day {stamp.day}"
        )
        raise ValueError(f"'{value}' is not a publication date: {wrong}")
    if stamp.time and any(int(part) > most for part, most in zip(stamp.time.split(":"), (23, 59, 59), strict=False)):
        raise ValueError(f"'{value}' is not a publication date: there is no time {stamp.time}")
    return when


def read_header(
    text: str,
    sentences: Sequence[Sentence],
    pack: LanguagePack,
    registry: Registry,
    given: When | None,
    dates: DateReader,
) -> Header:
    """Read the head of a cleaned text. ``given``, the publication as the caller knows it, only fills gaps."""
    return _Reading(text, sentences, pack, registry, given, dates).header


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    sentences: list[Sentence]


@dataclass(frozen=True, slots=True)
class _Moment:
    """A date and time that the head tells, either of which may be absent, with their places in the text."""

    stamp: Stamp
    spans: tuple[tuple[int, int], ...]
    rank: int
    note: str | None = None


class _Reading:
    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        pack: LanguagePack,
        registry: Registry,
        given: When | None,
        dates: DateReader,
    ) -> None:
        self.text, self.registry, self.dates, self.given = text, registry, dates, given
        self.language = pack.code
        self.words = _header_words(dates)
        self.header = Header()
        self.moments: list[_Moment] = []
        self.seen: dict[int, bool] = {}
        self.at_end = False
        self.month_first: bool | None = None
        self.read(_lines(text, sentences))

    def read(self, lines: list[_Line]) -> None:
        header = self.header
        self.month_first = (
            self.dates.month_first(self.text, self.media_in(0, lines[min(len(lines), 4) - 1].end)) if lines else None
        )
        body: _Line | None = None
        for n, line in enumerate(lines[:_LINES_AT_TOP]):
            if self.furniture(line):
                header.skip.update(sentence.index for sentence in line.sentences)
            elif header.title is None and self.is_title(line, lines[n + 1] if n + 1 < len(lines) else None):
                header.title, header.title_span = self.text[line.start : line.end], (line.start, line.end)
                header.evidence.append(("title", line.start, line.end))
            else:
                body = line
                break
        if body is not None:
            self.at_end = True
            for line in lines[-_LINES_AT_END:]:
                if line.start > body.start and self.furniture(line):
                    header.skip.update(sentence.index for sentence in line.sentences)
            self.dateline(body)
        self.settle()

    # Title

    def is_title(self, line: _Line, following: _Line | None) -> bool:
        """Whether a line that is no furniture is the title: a heading, or a short line with an empty one after it."""
        if following is None or line.end - line.start > _LONGEST_TITLE:
            return False
        last = line.sentences[-1].text[-1]
        apart = self.text[line.end : following.start].count("\n") > 1
        if self.split_dateline(line) is not None:
            return False
        if line.sentences[0].heading and last != ":":
            return True
        if not apart:
            return False
        # A title may end like a sentence; that no text of the report follows it directly tells it from one.
        told = line.sentences[-1].text
        unended = last not in ".…;,:" or _DOTTED.search(told) is not None
        return (
            (unended and (last not in "!?" or len(line.sentences) == 1))
            or self.furniture(following)
            or self.split_dateline(following) is not None
        )

    # Lines that tell when and by whom

    def furniture(self, line: _Line) -> bool:
        """Whether a line holds nothing but publication date, publisher and author; what it tells is kept."""
        if line.start not in self.seen:
            self.seen[line.start] = self.read_furniture(line)
        return self.seen[line.start]

    def read_furniture(self, line: _Line) -> bool:
        start, end = line.start, line.end
        if end - start > _LONGEST_FURNITURE:
            return False
        split = self.split_dateline(line)
        if split is not None and split[0] < end:
            return False
        found = self.dates.find(self.text, start, end, None, month_first=self.month_first, bare=True)
        found = [each for each in found if each.kind == "day" and each.role != "duration"]
        times = [
            time
            for time in self.dates.times(self.text, start, end)
            if not any(d.start < time.end and time.start < d.end for d in found)
        ]
        words = self.text[start:end]
        cue, rank, at = self.cue(start, end)
        media = self.media(start, end)
        covered = [(d.start, d.end) for d in found] + [(t.start, t.end) for t in times] + [(a, b) for a, b, _ in media]
        if cue:
            covered.append((at, at + len(cue)))
        rest = [word for word in self.rest(start, end, covered) if fold(word) not in self.words.filler]
        if (found or times) and cue and len(rest) <= _LONGEST_NAME and not self.sentence_like(words, rest):
            self.keep(found, times, rank)
            self.name_publisher(start, at, media)
            return True
        if (
            found
            and len(rest) <= _LONGEST_NAME
            and all(word[0].isupper() for word in rest)
            and words.rstrip()[-1:] not in ".!?"
            and (not rest or media or self.place_of(self.text[start : found[0].start]) is not None)
        ):
            self.keep(found, times, _AT_END if self.at_end else _DATE_ALONE)
            told = self.without_filler(self.text[start : found[0].start])
            if rest and (place := self.place_of(told)) is not None:
                self.set_dateline(place, start, start + len(told))
            self.name_publisher(start, found[0].start, media)
            return True
        if cue and not found and not times and not rest and not media:
            return True
        if not found and not times and not media and self.header.title is not None and self.place_alone(start, end):
            return True
        if not found and not times and self.is_byline(line, rest, media):
            self.name_publisher(start, end, media)
            return True
        return False

    def place_alone(self, start: int, end: int) -> bool:
        """Whether a line under the title is the name of a city and nothing else: where the report is written."""
        told = self.text[start:end]
        place = self.place_of(told) if told[-1:].isalpha() and len(told.split()) <= _LONGEST_NAME else None
        if self.at_end or place is None or place.geonames is None:
            return False
        self.set_dateline(place, start, end)
        return True

    def sentence_like(self, words: str, rest: list[str]) -> bool:
        """Whether a line with a cue and a date is rather a sentence: common words besides."""
        common = sum(word.islower() for word in rest)
        return common > _MOST_COMMON_WORDS or (common > 1 and words.rstrip().endswith("."))

    def is_byline(self, line: _Line, rest: list[str], media: list[tuple[int, int, str]]) -> bool:
        words = self.text[line.start : line.end].strip()
        if words.endswith((".", "!", "?", ":")) or len(words.split()) > 2 * _LONGEST_NAME:
            return False
        if media and not rest:
            return True
        opening = self.words.byline.match(words) or self.words.source.match(words)
        if opening is None:
            return False
        names = _WORD.findall(words[opening.end() :])
        return 0 < len(names) <= 2 * _LONGEST_NAME and sum(word[0].isupper() for word in names) >= 0.6 * len(names)

    def cue(self, start: int, end: int) -> tuple[str, int, int]:
        """The word of publication or update in a line: it, its rank and where it stands; empty where none."""
        for pattern, rank in ((self.words.updated, _UPDATED), (self.words.published, _PUBLISHED)):
            if (match := pattern.search(self.text, start, end)) is not None:
                # Of both on one line ("published 3 May, updated 4 May") the first date is that of publication.
                both = self.words.published.search(self.text, start, end) if rank == _UPDATED else None
                if both is not None and both.start() < match.start():
                    return both.group(), _PUBLISHED, both.start()
                return match.group(), rank, match.start()
        return "", _DATE_ALONE, start

    def rest(self, start: int, end: int, covered: list[tuple[int, int]]) -> list[str]:
        """The words of a stretch outside the covered spans."""
        return [
            match.group()
            for match in _WORD.finditer(self.text, start, end)
            if not any(a <= match.start() < b for a, b in covered)
        ]

    def keep(self, found: list[DateFound], times: list[TimeFound], rank: int) -> None:
        """Note the date and time that a line tells."""
        day, time = found[0] if found else None, None
        if times:
            # The time that stands nearest to the date that counts.
            time = min(times, key=lambda t: min(abs(t.start - day.end), abs(day.start - t.end)) if day else t.start)
        stamp = Stamp.of(day.value) if day else Stamp()
        if time and stamp.time is None:
            stamp = Stamp(stamp.year, stamp.month, stamp.day, time.value, time.zone)
        spans = tuple(sorted((each.start, each.end) for each in (day, time) if each is not None))
        self.moments.append(_Moment(stamp, spans, rank, day.note if day else None))

    # Publisher

    def media(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The news media that a stretch names: (start, end, registry id)."""
        parts = pieces(self.text, start, end)
        found = []
        for first, stop, values in self.registry.forms(self.language).find(parts):
            for known in values:
                body = self.registry.organizations.get(known.id) if known.kind == "organization" else None
                if body is not None and "MED" in (body.code, body.sector):
                    found.append((parts[first].start, parts[stop - 1].end, known.id))
                    break
        return found

    def media_in(self, start: int, end: int) -> str | None:
        """The first of the media that the head of the text names, as far as ``end`` or a few hundred characters."""
        return next((known for _, _, known in self.media(start, min(end, start + 4 * _LONGEST_FURNITURE))), None)

    def name_publisher(self, start: int, stop: int, media: list[tuple[int, int, str]]) -> None:
        """The publisher that a line names: one of the registry, else the name before the word of publication."""
        if self.header.publisher is not None:
            return
        if media:
            first, last, _ = media[0]
        else:
            opening = self.words.source.match(self.text, start, stop)
            first, last = opening.end() if opening else start, stop
            name = self.text[first:last]
            first += len(name) - len(name.lstrip(_AROUND_NAMES))
            last -= len(name) - len(name.rstrip(_AROUND_NAMES))
            words = self.text[first:last].split()
            parted = self.text[last:stop].lstrip()[:1] in (",", "|") and len(words) <= 2
            if (
                not words
                or len(words) > _LONGEST_NAME
                or not (parted or self.named(words))
                or self.words.byline.match(self.text, start, stop)
            ):
                return
        if ("dateline", first, last) in self.header.evidence:
            return
        self.header.publisher = self.text[first:last]
        self.header.evidence.append(("publisher", first, last))

    def named(self, words: list[str]) -> bool:
        """Whether words are a name rather than the beginning of a sentence."""
        return any(c.isupper() for c in "".join(words)) and self.place_of(" ".join(words)) is None

    # Dateline

    def split_dateline(
        self, line: _Line
    ) -> tuple[int, list[DateFound], list[tuple[int, int, str]], tuple[int, int]] | None:
        """The prefix that tells place, date and agency: its end, the dates, the media, and the span of the place."""
        start = line.start
        for dash in _DASH.finditer(self.text, start, min(line.end, start + _LONGEST_DATELINE)):
            prefix_end = dash.start()
            if prefix_end == start:
                return None
            split = self.prefix(start, prefix_end)
            if split is not None:
                return dash.end(), *split
        return None

    def prefix(
        self, start: int, end: int
    ) -> tuple[list[DateFound], list[tuple[int, int, str]], tuple[int, int]] | None:
        found = self.dates.find(self.text, start, end, None, month_first=self.month_first, bare=True)
        found = [each for each in found if each.kind == "day"]
        media = self.media(start, end)
        brackets = [match.span() for match in _BRACKETS.finditer(self.text, start, end)]
        covered = [(d.start, d.end) for d in found] + [(a, b) for a, b, _ in media] + brackets
        stop = min([a for a, _ in covered], default=end)
        place = self.without_filler(self.text[start:stop])
        words = place.replace("/", " ").split()
        after = [word for word in self.rest(stop, end, covered) if fold(word) not in self.words.filler]
        if after and not words and found:  # "3 March 2020, Geneva. -"
            start = (
                found[-1].end
                + len(self.text[found[-1].end : end])
                - len(self.text[found[-1].end : end].lstrip(_AROUND_NAMES))
            )
            place = self.text[start:end].rstrip(_AROUND_NAMES)
            return (found, media, (start, start + len(place))) if self.place_of(place) is not None else None
        if after or len(words) > _LONGEST_NAME:
            return None
        letters = [word for word in words if word[0].isalpha()]
        if not all(word[0].isupper() or fold(word) in self.words.small for word in letters):
            return None
        capitals = bool(letters) and place.isupper() and len(place) > 3
        known = self.place_of(place) if letters else None
        if found or media:
            comma = bool(found) and "," in self.text[start : stop + 1]
            good = bool(brackets) or not letters or known is not None or capitals or comma
        else:
            # A place and a dash alone: "LONDON -", or with a long dash "London —"; "Turkey -" may be a heading.
            long_dash = self.text[end : end + 2].strip()[:1] != "-"
            good = known is not None and known.geonames is not None and (bool(brackets) or capitals or long_dash)
        return (found, media, (start, start + len(place))) if good else None

    def without_filler(self, told: str) -> str:
        """The words before a date without what leads over to it ("Paris, le 3 mars")."""
        told = told.rstrip(_AROUND_NAMES)
        words = told.split()
        if words and fold(words[-1]) in self.words.filler:
            told = told[: -len(words[-1])].rstrip(_AROUND_NAMES)
        return told

    def dateline(self, line: _Line) -> None:
        split = self.split_dateline(line)
        if split is None:
            return
        _, found, media, (start, end) = split
        if found:
            self.moments.append(
                _Moment(Stamp.of(found[0].value), ((found[0].start, found[0].end),), _DATELINE, found[0].note)
            )
        if media:
            self.name_publisher(media[0][0], media[0][1], media)
        if end > start:
            told = self.text[start:end]
            self.set_dateline(self.place_of(told) or Place(name=_as_name(told)), start, end)

    def set_dateline(self, place: Place, start: int, end: int) -> None:
        if self.header.dateline is None:
            self.header.dateline = place
            self.header.evidence.append(("dateline", start, end))

    def place_of(self, told: str) -> Place | None:
        """The place that words name, the first of two ("BEIJING/SEOUL"); None where the registry knows none."""
        first = re.split(r"[,/(]", told.strip(), maxsplit=1)[0].strip()
        parts = pieces(first)
        if not parts:
            return None
        length, values = self.registry.forms(self.language).at(parts, 0)
        if length != len(parts):
            return None
        places = [self.registry.places[known.id] for known in values if known.kind in ("place", "region")]
        cities = [place for place in places if place.geonames]
        capital = next((known.id for known in values if known.kind == "capital"), None)
        if capital is not None:
            name = self.registry.capitals[capital]
            seat = next((place for place in cities if place.capital_of == capital), None)
            return Place(name=seat.name if seat else name, geonames=seat.geonames if seat else None, country=capital)
        if places:
            best = max(cities or places, key=lambda place: place.population)
            return _place(best)
        country = next((known.id for known in values if known.kind == "country"), None)
        return Place(name=self.registry.country_names[country], country=country) if country else None

    # When

    def settle(self) -> None:
        """The time of publication from all that was found, joined with what was given."""
        header = self.header
        best = min(
            self.moments, key=lambda moment: (not (moment.stamp.month and moment.stamp.day), moment.rank), default=None
        )
        read = best.stamp if best else Stamp()
        if best is not None:
            if read.time is None:
                # The time of day may stand on a line of its own, or beside the other telling of the same day.
                for other in self.moments:
                    if (
                        other.stamp.time
                        and (other.stamp.day is None or (other.stamp.month, other.stamp.day) == (read.month, read.day))
                        and (other.rank == best.rank or other.stamp.day is None)
                    ):
                        read = replace(read, time=other.stamp.time, zone=other.stamp.zone)
                        header.evidence.extend(("published", start, end) for start, end in other.spans)
                        break
            if best.note:
                header.notes.append(f"publication date: {best.note}")
        joined, disagreement = _join(read, Stamp.of(self.given))
        if disagreement and self.given is not None:
            header.notes.append(
                f"the text tells {_shown(read)} as its publication, {self.given.value} was given; the text is followed"
            )
        header.published = joined.when()
        if best is not None and header.published is not None:
            header.evidence.extend(("published", start, end) for start, end in best.spans)
            self.check_weekday(best, joined)
        header.evidence = sorted(dict.fromkeys(header.evidence), key=lambda each: (each[1], each[2], each[0]))

    def check_weekday(self, best: _Moment, joined: Stamp) -> None:
        """Say where the weekday told does not agree once the year is known from the caller."""
        if best.stamp.year is not None or joined.year is None or not best.spans:
            return
        base = joined.when()
        for start, end in best.spans:
            for each in self.dates.find(self.text, start, end, base, month_first=self.month_first):
                if each.note:
                    self.header.notes.append(f"publication date: {each.note}")


def _join(read: Stamp, given: Stamp) -> tuple[Stamp, bool]:
    """What the text tells with what was given where the text is silent, and whether they disagree."""
    told = (read.year, read.month, read.day, read.time)
    known = (given.year, given.month, given.day, given.time)
    if any(a is not None and b is not None and a != b for a, b in zip(told[:3], known[:3], strict=True)):
        year = read.year or (given.year if Stamp(given.year, read.month, read.day).valid else None)
        return replace(read, year=year), True
    time, zone = (read.time, read.zone) if read.time else (given.time, given.zone)
    joined = Stamp(read.year or given.year, read.month or given.month, read.day or given.day, time, zone)
    if not joined.valid:  # 29 February, and the year given has none
        return read, True
    clash = read.time is not None and given.time is not None and read.time[:5] != given.time[:5]
    return joined, clash


def _shown(stamp: Stamp) -> str:
    when = stamp.when()
    day = when.value if when else ""
    return day if not stamp.time or "T" in day else f"{day} {stamp.time}".strip()


def _place(found: GazetteerPlace) -> Place:
    return Place(
        name=found.name, geonames=found.geonames, country=found.countries[0] if len(found.countries) == 1 else None
    )


def _as_name(told: str) -> str:
    """The name of an unknown place, not shouted."""
    first = re.split(r"[,/]", told, maxsplit=1)[0].strip()
    return first.title() if first.isupper() else first


def _lines(text: str, sentences: Sequence[Sentence]) -> list[_Line]:
    """The lines of the text that hold sentences, without the blank space around them."""
    found: list[_Line] = []
    place = 0
    for line in _LINE.finditer(text):
        inside: list[Sentence] = []
        while place < len(sentences) and sentences[place].start < line.end():
            inside.append(sentences[place])
            place += 1
        if inside:
            found.append(_Line(inside[0].start, inside[-1].end, inside))
    return found


@dataclass(frozen=True, slots=True)
class _HeaderWords:
    published: re.Pattern[str]
    updated: re.Pattern[str]
    byline: re.Pattern[str]
    source: re.Pattern[str]
    filler: frozenset[str]
    small: frozenset[str]


@lru_cache(maxsize=16)
def _header_words(dates: DateReader) -> _HeaderWords:
    words = dates.header

    def any_of(name: str) -> str:
        forms = sorted(words[name], key=len, reverse=True)
        return r"\b(?:" + "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms) + r")\b"

    return _HeaderWords(
        published=re.compile(any_of("published"), re.IGNORECASE),
        updated=re.compile(any_of("updated"), re.IGNORECASE),
        byline=re.compile(any_of("byline") + r"\s*:?\s+", re.IGNORECASE),
        source=re.compile(any_of("source") + r"(?:\s*:\s*|\s+)", re.IGNORECASE),
        filler=frozenset(fold(form) for form in words["filler"]),
        small=frozenset(fold(form) for form in words["place_particles"]),
    )
