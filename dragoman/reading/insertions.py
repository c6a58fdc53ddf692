# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Insertions: what is put into a sentence, or frames it, and is parsed apart from it.

Attributions (", a déclaré M. Yang", ", he added,"), asides ("(OMS)", "for her part"), what stands between a subject and
its verb (", who took office in March,"), adjuncts in front, and the frame of a cleft ("it was … that"). Compact parsers
stumble over them, so the rest of the sentence is parsed again without them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from dragoman.reading.grammar import Grammar
from dragoman.reading.tree import Sentence, Token

_QUOTES = frozenset({'"', "«", "»", "“", "”", "''", "``"})
_EDGES = frozenset({",", "–", "—", "-", "--"})
_LONGEST_INSIDE = 12  # tokens of an attribution in the middle of a sentence
_LONGEST_SUBJECT = 10
_LONGEST_ASIDE = 6
_LONGEST_BETWEEN = 16  # of what stands between commas after a subject
_BEFORE_VERB = 3  # words between such a comma and the verb of the sentence: adverbs, clitics
_SHORTEST_REST = 3


@dataclass(frozen=True, slots=True)
class Insertion:
    """Tokens ``first`` … ``last`` (exclusive); ``cue`` is the verb of speech of an attribution, None for an aside.

    ``relation`` is what the insertion is in the sentence, ``under`` the token that it belongs to, None for the root.
    """

    first: int
    last: int
    cue: int | None
    relation: str = "parataxis"
    under: int | None = None


class InsertionFinder:
    """Finds the insertions of parsed sentences in one language."""

    def __init__(
        self, grammar: Grammar, reports: Callable[[Token], bool], joined: Callable[[Token, Token], bool]
    ) -> None:
        """``reports`` tells verbs of speech, ``joined`` those of two words ("faire savoir")."""
        self.grammar = grammar
        self.reports = reports
        self.joined = joined
        self.pronouns = (
            grammar.words("pronouns", "masculine")
            | grammar.words("pronouns", "feminine")
            | grammar.words("pronouns", "plural")
            | grammar.words("pronouns", "neuter")
        )
        self.clitics = grammar.words("pronouns", "inverted")
        self.asides = [tuple(phrase.split()) for phrase in grammar.tables["coreference"]["asides"]]
        self.adverbials = [tuple(phrase.split()) for phrase in grammar.tables["coreference"]["adverbials"]]
        self.conjunctions = grammar.words("modality", "that")
        self.expletives = grammar.words("pronouns", "cleft")

    def find(self, sentence: Sentence, named: Collection[int]) -> list[Insertion]:
        """The insertions of a sentence, in order; ``named`` are the tokens of names."""
        tokens = sentence.tokens
        between = self._between(tokens, named)
        found = [*self._cleft(tokens, named), *self._asides(tokens), *between, *self._fronted(tokens, named)]
        # "X, who …, acknowledged the government": no attribution, but the verb of the sentence.
        main = {one.last for one in between if not any(_finite(t) for t in tokens[: one.first])}
        n = 0
        while n < len(tokens):
            attribution = self._attribution(tokens, n, named) if self._edge(tokens, n) and n not in main else None
            if attribution is None:
                n += 1
                continue
            found.append(attribution)
            n = attribution.last
        kept: list[Insertion] = []
        for one in sorted(found, key=lambda i: (i.cue is None, i.first)):
            if all(one.last <= other.first or one.first >= other.last for other in kept):
                kept.append(one)
        rest = len(tokens) - sum(one.last - one.first for one in kept)
        return sorted(kept, key=lambda i: i.first) if rest >= _SHORTEST_REST else []

    # ---- attributions

    def _edge(self, tokens: list[Token], n: int) -> bool:
        """Whether an insertion can begin at a token: after a comma or dash, or after the end of a quotation."""
        if n < _SHORTEST_REST - 1:
            return n >= 2 and tokens[n - 1].text in _EDGES
        return tokens[n - 1].text in _EDGES or (tokens[n - 1].text in _QUOTES and tokens[n].text not in _EDGES)

    def _attribution(self, tokens: list[Token], n: int, named: Collection[int]) -> Insertion | None:
        cue = self._cue_first(tokens, n) or self._subject_first(tokens, n, named)
        if cue is None:
            return None
        last = self._end(tokens, cue)
        if last < len(tokens) and _opening(tokens, last):
            return None  # what is said follows: 'he said "…"'
        if self._holds_content(tokens, n, cue, last) or not self._says_something(tokens, n, last):
            return None
        first = n
        while first > 0 and tokens[first - 1].text in _EDGES:
            first -= 1
        return Insertion(first, last, cue)

    def _holds_content(self, tokens: list[Token], n: int, cue: int, last: int) -> bool:
        """Whether what is said stands in the would-be attribution: a that-clause, a colon, a clause of its own."""
        relative = False
        for token in tokens[n:last]:
            relative |= token.lower in self.grammar.relative and token.i != n
            if token.i < cue:
                if relative:
                    return True
                continue
            if token.lower in self.conjunctions or token.text == ":":
                return True
            if token.i > cue and (token.feats.get("VerbForm") == "Fin" or token.rel == "aux") and not relative:
                return True
        return False

    def _says_something(self, tokens: list[Token], n: int, last: int) -> bool:
        """Whether the rest is a clause, or ends in a quotation: else the attribution is the main clause itself."""
        rest = [*tokens[:n], *tokens[last:]]
        return (
            any(t.feats.get("VerbForm") == "Fin" for t in rest)
            or tokens[n - 1].text in _QUOTES
            or (n > 1 and tokens[n - 2].text in _QUOTES)
        )

    def _cue_first(self, tokens: list[Token], n: int) -> int | None:
        """The verb of "a déclaré M. Yang", "said the minister": auxiliaries and adverbs may stand before it."""
        place = n
        clitic = False
        while (
            place < len(tokens)
            and not self._double(tokens, place)
            and (
                tokens[place].rel == "aux"
                or tokens[place].pos in ("AUX", "ADV", "PART")
                or tokens[place].lower in self.clitics
                or tokens[place].lower in self.grammar.reflexives
            )
        ):
            clitic |= tokens[place].lower in self.clitics
            place += 1
        if self._double(tokens, place):
            return place if self._nominal_after(tokens, place + 2) else None
        if place >= len(tokens) or not self.reports(tokens[place]) or _unfinished(tokens[place]):
            return None
        if place == n and tokens[place].feats.get("VerbForm") == "Part" and not self.grammar.bare_past:
            return None
        following = tokens[place + 1 : place + 2]
        clitic |= bool(following) and following[0].lower in self.clitics
        return place if clitic or self._nominal_after(tokens, place + 1) else None

    def _double(self, tokens: list[Token], n: int) -> bool:
        """Whether a cue of two words begins at a token."""
        return n + 1 < len(tokens) and self.joined(tokens[n], tokens[n + 1])

    def _nominal_after(self, tokens: list[Token], n: int) -> bool:
        """Whether a subject follows: a name or noun phrase, perhaps after a date or an addressee."""
        for token in tokens[n : n + _LONGEST_SUBJECT]:
            if token.pos in ("VERB", "SCONJ") or token.text in _QUOTES:
                return False
            if token.pos in ("PROPN", "PRON") or (
                token.pos == "NOUN" and not any(t.rel == "case" for t in token.children)
            ):
                return True
        return False

    def _subject_first(self, tokens: list[Token], n: int, named: Collection[int]) -> int | None:
        """The verb of "he said", "the minister added on Tuesday": the subject stands right before it."""
        if not self.grammar.subject_before_cue:
            return None
        place, nominal = n, False
        while place < len(tokens) and place - n <= _LONGEST_SUBJECT:
            token = tokens[place]
            if self.reports(token) and nominal and token.pos in ("VERB", "AUX"):
                return place if not _unfinished(token) and token.rel != "amod" else None
            if token.pos in ("VERB", "SCONJ", "CCONJ") and place not in named:
                return None
            if token.text in _QUOTES or token.text in (",", ":", ";"):
                return None
            nominal |= token.pos in ("NOUN", "PROPN", "PRON") or place in named
            place += 1
        return None

    def _end(self, tokens: list[Token], cue: int) -> int:
        """Where an attribution ends: before the comma after which the sentence goes on, else with the sentence."""
        for n in range(cue + 1, min(len(tokens), cue + _LONGEST_INSIDE)):
            if tokens[n].text in _QUOTES:
                return n
            if tokens[n].text == "," and any(t.text in _QUOTES for t in tokens[n + 1 : n + 4]):
                return n + 1
            if tokens[n].text in (",", "–", "—") and self._goes_on(tokens, n + 1):
                return n + 1
        last = len(tokens)
        return last - 1 if tokens[-1].text in (".", "!", "?") else last

    def _goes_on(self, tokens: list[Token], n: int) -> bool:
        """Whether the main sentence goes on after a comma: a finite verb follows soon, outside a relative clause."""
        if n >= len(tokens):
            return False
        if tokens[n].lower in self.grammar.relative or tokens[n].rel in ("appos", "flat"):
            return False
        return any(
            (t.feats.get("VerbForm") == "Fin" or t.rel == "aux") and t.rel not in ("acl",) and t.dep != "acl:relcl"
            for t in tokens[n : n + _LONGEST_INSIDE]
        )

    # ---- asides

    def _asides(self, tokens: list[Token]) -> list[Insertion]:
        found = []
        n = 0
        while n < len(tokens):
            last = self._bracket(tokens, n) or self._phrase(tokens, n)
            if last:
                found.append(Insertion(n, last, None))
            n = last or n + 1
        return found

    def _bracket(self, tokens: list[Token], n: int) -> int:
        if tokens[n].text != "(":
            return 0
        for place in range(n + 1, min(len(tokens), n + _LONGEST_ASIDE + 2)):
            if tokens[place].text == ")":
                return place + 1
        return 0

    def _phrase(self, tokens: list[Token], n: int) -> int:
        """An aside of the list between commas, or before the first comma of the sentence."""
        for phrase in self.adverbials:
            if tuple(t.lower for t in tokens[n : n + len(phrase)]) == phrase:
                return n + len(phrase)
        if n and tokens[n].text != ",":
            return 0
        start = n + 1 if n else 0
        for phrase in self.asides:
            stop = start + len(phrase)
            if stop < len(tokens) and tokens[stop].text == "," and tuple(t.lower for t in tokens[start:stop]) == phrase:
                return stop + 1
        return 0

    # ---- between a subject and its verb

    def _between(self, tokens: list[Token], named: Collection[int]) -> list[Insertion]:
        """Relative clauses, appositions and adjuncts between commas, after a name and before the verb."""
        found = []
        n = 1
        while n < len(tokens) - 1:
            last = self._closing(tokens, n) if tokens[n].text == "," and n - 1 in named else None
            if last is not None:
                first = tokens[n + 1]
                relative = first.lower in self.grammar.relative
                adjunct = not relative and first.pos in ("ADP", "ADV", "SCONJ")
                found.append(
                    Insertion(n, last + 1, None, "acl:relcl", n - 1)
                    if relative
                    else Insertion(n, last + 1, None, "advcl" if adjunct else "appos", None if adjunct else n - 1)
                )
            n = last or n + 1
        return found

    def _fronted(self, tokens: list[Token], named: Collection[int]) -> list[Insertion]:
        """An adjunct before the first comma where the parser looked for the main clause: "last year, X …"."""
        comma = next((t.i for t in tokens[:_LONGEST_BETWEEN] if t.text == ","), 0)
        if not comma or comma + _SHORTEST_REST >= len(tokens) or any(t.i in named for t in tokens[:comma]):
            return []
        if any(_finite(t) or t.text in _QUOTES for t in tokens[:comma]):
            return []
        root = next((t.i for t in tokens if t.head == t.i), 0)
        following = tokens[comma + 1 + (tokens[comma + 1].pos == "DET")]
        if root >= comma or following.i not in named:
            return []
        return [Insertion(0, comma + 1, None, "obl")]

    def _closing(self, tokens: list[Token], n: int) -> int | None:
        """The comma after which the verb follows, of what a comma opens; None where something else stands there."""
        relative = tokens[n + 1].lower in self.grammar.relative
        for place in range(n + 3, min(len(tokens) - 1, n + _LONGEST_BETWEEN + 1)):
            token = tokens[place]
            if token.text in _QUOTES or token.text in (":", ";", "("):
                return None
            if token.text == ",":
                inside = tokens[n + 1 : place]
                predicate = any(_finite(t) for t in inside)
                if predicate != relative or not self._verb_follows(tokens, place + 1):
                    return None
                return None if not relative and any(t.pos == "CCONJ" for t in inside) else place
        return None

    def _verb_follows(self, tokens: list[Token], n: int) -> bool:
        for token in tokens[n : n + _BEFORE_VERB]:
            if _finite(token) or (
                # In some languages the past has the form of the participle, and broken trees take it for one.
                self.grammar.bare_past and token.pos == "VERB" and not _unfinished(token)
            ):
                return True
            if token.pos not in ("ADV", "PART") and token.lower not in self.grammar.reflexives:
                return False
        return False

    # ---- clefts

    def _cleft(self, tokens: list[Token], named: Collection[int]) -> list[Insertion]:
        """ "It was X that": the frame is cut out; X too, where it is not the subject of what follows."""
        if len(tokens) < 2 * _SHORTEST_REST or tokens[0].lower not in self.expletives:
            return []
        start = next((n + 1 for n in (1, 2) if tokens[n].pos in ("AUX", "VERB") and _finite(tokens[n])), 0)
        if not start or tokens[start - 1].rel not in ("cop", "aux", "root"):
            return []
        for place in range(start + 1, min(len(tokens) - 2, start + _LONGEST_SUBJECT)):
            token = tokens[place]
            if token.lower in self.grammar.relative or token.lower in self.conjunctions:
                if not any(t.i in named for t in tokens[start:place]):
                    return []
                following = tokens[place + 1]
                reflexive = following.lower in self.grammar.reflexives
                if following.i not in named and (reflexive or following.pos not in ("DET", "PROPN", "PRON", "NOUN")):
                    return [Insertion(0, start, None, "discourse"), Insertion(place, place + 1, None, "discourse")]
                relation = "obl" if tokens[start].pos == "ADP" else "obj"
                return [
                    Insertion(0, start, None, "discourse"),
                    Insertion(start, place, None, relation),
                    Insertion(place, place + 1, None, "discourse"),
                ]
            if token.pos in ("VERB", "AUX") or token.text in _EDGES:
                return []
        return []


def _finite(token: Token) -> bool:
    return token.feats.get("VerbForm") == "Fin" or (token.pos == "AUX" and token.rel == "aux")


def _opening(tokens: list[Token], n: int) -> bool:
    """Whether a token is a quotation mark that opens."""
    mark = tokens[n].text
    return mark in ("“", "«", "``") or (mark == '"' and sum(t.text == '"' for t in tokens[:n]) % 2 == 0)


def _unfinished(token: Token) -> bool:
    """Whether a verb is an infinitive, gerund or present participle."""
    form = token.feats.get("VerbForm")
    return form in ("Inf", "Ger") or (form == "Part" and token.feats.get("Tense") == "Pres")


def without(sentence: Sentence, insertions: list[Insertion]) -> tuple[str, list[int]]:
    """The text of a sentence without its insertions, and for each character where it stands in the document."""
    text: list[str] = []
    origin: list[int] = []
    place = sentence.start
    spans = [(sentence.tokens[i.first].start, sentence.tokens[i.last - 1].end) for i in insertions]
    for start, end in (*spans, (sentence.end, sentence.end)):
        text.extend(sentence.text[place - sentence.start : start - sentence.start])
        origin.extend(range(place, start))
        place = end
    return "".join(text), origin


def rejoin(sentence: Sentence, rest: list[Token], insertions: list[Insertion]) -> None:
    """Put the newly parsed rest and the insertions together: one tree, the insertions hanging on its root."""
    inserted: list[Token] = []
    for insertion in insertions:
        inserted.extend(sentence.tokens[insertion.first : insertion.last])
    cues = {id(sentence.tokens[i.cue]): None for i in insertions if i.cue is not None}
    tops: list[tuple[Token, list[Token]]] = []
    kinds: dict[int, Insertion] = {}
    for insertion in insertions:
        group = sentence.tokens[insertion.first : insertion.last]
        top = sentence.tokens[insertion.cue] if insertion.cue is not None else _top(group, insertion.relation)
        tops.append((top, group))
        kinds[id(top)] = insertion
    starts = {token.start: token for token in rest}
    inside = {id(token): top for top, group in tops for token in group}
    heads = {id(token): sentence.tokens[token.head] for token in inserted}
    rest_heads = {id(token): rest[token.head] for token in rest}
    merged = sorted([*rest, *inserted], key=lambda t: t.start)
    root = next(token for token in rest if rest_heads[id(token)] is token)
    for token in inserted:
        top = inside[id(token)]
        head = heads[id(token)]
        if token is top:
            kind = kinds[id(token)]
            under = starts.get(sentence.tokens[kind.under].start) if kind.under is not None else None
            heads[id(token)] = root if under is None else _whole(under, rest)
            participle = kind.relation == "appos" and token.feats.get("VerbForm") == "Part"
            token.dep = "parataxis:insert" if id(token) in cues else "acl" if participle else kind.relation
        elif inside.get(id(head)) is not top or head is token:
            heads[id(token)] = top
            token.dep = (
                "punct"
                if token.pos == "PUNCT"
                else "nsubj"
                if token.rel in ("root", "nsubj") and token.pos in ("NOUN", "PROPN", "PRON")
                else token.dep
            )
        _uncircle(token, top, heads)
    place = {id(token): n for n, token in enumerate(merged)}
    for token in merged:
        token.head = place[id(heads.get(id(token)) or rest_heads[id(token)])]
    for n, token in enumerate(merged):
        token.i = n
    sentence.tokens = merged
    sentence.cues = [token for token in merged if id(token) in cues]
    sentence.link()


def _top(group: list[Token], relation: str) -> Token:
    """The token by which an insertion hangs: an aside its first, others the head of what they are."""
    if relation == "parataxis":
        return group[0]
    words = [token for token in group if token.pos != "PUNCT"] or group
    if relation == "acl:relcl":
        verbs = [token for token in words if token.pos in ("VERB", "AUX") and token.rel != "aux"]
        words = verbs or words
    inside = {token.i for token in words}
    return next((token for token in words if token.head not in inside or token.head == token.i), words[0])


def _whole(token: Token, rest: list[Token]) -> Token:
    """The head of the name that ends with a token."""
    while token.rel in ("flat", "compound", "nmod", "amod"):
        head = rest[token.head]
        if head is token or head.pos not in ("NOUN", "PROPN"):
            break
        token = head
    return token


def _uncircle(token: Token, top: Token, heads: dict[int, Token]) -> None:
    """A token that hung above the cue would make a circle: it hangs below it now."""
    seen = set()
    current = token
    while current is not top and id(current) in heads:
        if id(current) in seen:
            heads[id(token)] = top
            return
        seen.add(id(current))
        current = heads[id(current)]
