# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Acts: which lexicon entries a sentence matches, and who fills their slots."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.languages.lexicon import Condition, Entry, Lexicon, Slot
from dragoman.reading.clause import Clause, case_of, coordinated
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.tree import Sentence, Token

_QUANTITIES = 3  # words of quantity in a row ("plus de la moitié des")
_NEAR = 6
QUOTES = frozenset({'"', "«", "»", "“", "”", "''", "``"})
STRUCTURAL = frozenset({"subj", "obj", "iobj", "poss", "adj", "inf", "clause"})


@dataclass(slots=True, eq=False)
class Match:
    """A lexicon entry met in a sentence: head token, all tokens that trigger it, and why others were passed over."""

    entry: Entry
    sentence: Sentence
    head: Token
    tokens: list[Token]
    clause: Clause
    skipped: list[tuple[Entry, str]] = field(default_factory=list)
    verbal: bool = False

    @property
    def start(self) -> int:
        """Where the trigger begins."""
        return min(token.start for token in self.tokens)

    @property
    def end(self) -> int:
        """Where the trigger ends."""
        return max(token.end for token in self.tokens)


class Matcher:
    """Finds the entries of a lexicon in the sentences of a scene."""

    def __init__(self, scene: Scene, lexicon: Lexicon, verbal: Collection[str] = ()) -> None:
        """``verbal`` are sections of acts that only somebody can do who speaks: their subject is never a mere thing."""
        self.scene = scene
        self.lexicon = lexicon
        self.verbal = verbal
        self.months = {word for month in scene.pack.dates["months"] for word in month}
        self.months = {name for names in scene.pack.dates["months"] for name in names}
        self.endings: Sequence[str] = scene.pack.grammar["modality"]["adjective_endings"]

    def matches(self, sentence: Sentence) -> list[Match]:
        """All matches of a sentence, in order: for each token the most specific entry that holds, once."""
        found: list[Match] = []
        used: set[int] = set()
        for token in sentence.tokens:
            match = self._phrase(sentence, token)
            if match:
                found.append(match)
        for token in sentence.tokens:
            if self._named(sentence, token) or self._dated(sentence, token):
                continue
            match = self.at(sentence, token)
            if match:
                found.append(match)
        found.sort(key=lambda m: (-len(m.tokens), m.start))
        kept = []
        for match in found:
            indexes = {token.i for token in match.tokens}
            if not indexes & used:
                used |= indexes
                kept.append(match)
        return sorted(kept, key=lambda m: m.start)

    def _dated(self, sentence: Sentence, token: Token) -> bool:
        """Whether a noun is part of a date: "ended March"."""
        if token.lower in self.months and token.text[:1].isupper() and token.i and not sentence.heading:
            return True
        return token.pos in ("NOUN", "PROPN") and any(
            d.start <= token.start and token.end <= d.end for d in self.scene.dates.get(sentence.index, ())
        )

    def _named(self, sentence: Sentence, token: Token) -> bool:
        mention = self.scene.mention(sentence, token)
        return mention is not None and mention.kind in (
            "person",
            "organization",
            "firm",
            "initiative",
            "country",
            "place",
            "region",
            "adjective",
            "pair",
        )

    def at(self, sentence: Sentence, token: Token) -> Match | None:
        """The best entry that a token heads, if any holds."""
        skipped: list[tuple[Entry, str]] = []
        if (
            token.rel == "amod"
            and token.pos == "VERB"
            and not sentence.heading
            and (token.child("obl", "obj") is None or (token.i and sentence.tokens[token.i - 1].text == "-"))
        ):
            return None  # a standing epithet: "the troubled region", "US-backed"
        for entry in self._entries(sentence, token):
            clause = Clause(sentence, token, self.scene.grammar, entry.kind == "adj")
            tokens = self._words(sentence, clause, entry)
            if tokens is None:
                skipped.append((entry, "its further words are not there"))
                continue
            fault = self._fault(sentence, clause, entry)
            if fault:
                skipped.append((entry, fault))
                continue
            return Match(entry, sentence, token, tokens, clause, skipped, entry.section in self.verbal)
        return None

    def _entries(self, sentence: Sentence, token: Token) -> Iterator[Entry]:
        heads = self.lexicon.heads
        lemma, lower = token.lemma.lower(), token.lower
        if lower in self.months and token.text[:1].isupper() and token.pos != "VERB" and token.child("det") is None:
            return  # "March data"
        if token.rel == "aux" or self._makes_future(sentence, token):
            return
        verbal = token.pos in ("VERB", "AUX")
        noun_after_mark = token.pos == "NOUN" and any(
            t.lower in self.scene.grammar.infinitive_marks and t.rel == "mark" for t in token.children
        )
        if verbal or noun_after_mark:
            known = next(
                (form for form in self.scene.grammar.verb_forms(lemma, lower) if ("verb", form) in heads), lemma
            )
            yield from heads.get(("verb", known), ())
        if token.pos == "ADJ" and token.rel == "amod" and not self._complemented(sentence, token):
            return
        active = any(
            t.lemma in self.scene.grammar.words("modality", "perfect_auxiliaries") and t.dep != "aux:pass"
            for t in token.all("aux")
        ) and not any(t.lower in self.scene.grammar.reflexives for t in token.children)
        if (
            token.pos == "ADJ"
            or (token.pos == "NOUN" and token.child("cop") is not None)
            or (verbal and token.feats.get("VerbForm") == "Part" and not (active and token.child("obj")))
        ):
            for form in self._adjective_forms(lemma, lower):
                yield from heads.get(("adj", form), ())
        if token.pos in ("NOUN", "PROPN", "X"):
            yield from heads.get(("noun", lemma), ())
            if lower != lemma:
                yield from heads.get(("noun", lower), ())

    def _makes_future(self, sentence: Sentence, token: Token) -> bool:
        """Whether a verb only makes the future of the infinitive after it ("va rencontrer", "is going to meet")."""
        words = self.scene.grammar.words
        future = words("modality", "future_auxiliaries") - words("modality", "should_auxiliaries")
        if not {token.lemma, token.lower} & future:
            return False
        clause = Clause(sentence, token, self.scene.grammar)
        return any(clause.is_infinitive(t) for t in token.all("xcomp"))

    def _complemented(self, sentence: Sentence, token: Token) -> bool:
        """Whether an adjective beside a noun is a predicate all the same: it has a complement, or stands in a title."""
        return (
            token.child("xcomp", "ccomp", "obl", "advcl") is not None
            or sentence.heading
            or bool(Clause(sentence, token, self.scene.grammar, adjective=True).infinitives())
        )

    def _adjective_forms(self, lemma: str, lower: str) -> list[str]:
        forms = [lemma, lower, *(lower[: -len(ending)] for ending in self.endings if lower.endswith(ending))]
        return list(dict.fromkeys(forms))

    def _phrase(self, sentence: Sentence, token: Token) -> Match | None:
        for form in dict.fromkeys((token.lower, token.lemma.lower())):
            for entry in self.lexicon.phrases.get(form, ()):
                run = sentence.tokens[token.i : token.i + len(entry.words)]
                if (
                    entry.kind == "phrase"
                    and len(run) == len(entry.words)
                    and all(
                        word.lower in options or word.lemma.lower() in options
                        for word, options in zip(run, entry.words, strict=True)
                    )
                ):
                    head = sentence.head_of(run)
                    clause = Clause(sentence, head, self.scene.grammar, phrase=True)
                    if not self._fault(sentence, clause, entry):
                        return Match(entry, sentence, head, run, clause, verbal=entry.section in self.verbal)
        return None

    # ---- further words and conditions

    def _words(self, sentence: Sentence, clause: Clause, entry: Entry) -> list[Token] | None:
        if entry.kind == "verb" and entry.reflexive and not clause.reflexive:
            return None
        tokens = [clause.head]
        for options in entry.words[1:]:
            token = self._word(sentence, clause.head, options, tokens)
            if token is None:
                return None
            tokens.append(token)
        return sorted(tokens, key=lambda t: t.i)

    def _free(self, sentence: Sentence, token: Token) -> bool:
        """Whether a token may be a further word of an entry: it is no name."""
        mention = self.scene.mention(sentence, token)
        return mention is None or mention.kind in ("group", "office", "pronoun", "we", "both", "initiative")

    def _word(self, sentence: Sentence, head: Token, options: frozenset[str], taken: list[Token]) -> Token | None:
        below = list(head.children) + [
            t
            for c in head.children
            if c.rel in ("obj", "obl", "xcomp", "advmod", "nmod", "fixed", "compound", "case", "nsubj")
            for t in c.children
        ]
        for token in sorted(below, key=lambda t: abs(t.i - head.i)):
            if (
                token not in taken
                and _among(token, options)
                and abs(token.i - head.i) <= 2 * _NEAR
                and self._free(sentence, token)
            ):
                return token
        for token in sentence.tokens[head.i + 1 : head.i + 1 + _NEAR]:
            if token.text in ",;:":
                break
            if token not in taken and _among(token, options):
                return token
        return None

    def _fault(self, sentence: Sentence, clause: Clause, entry: Entry) -> str | None:
        """Why a condition of an entry does not hold, None where all do."""
        for condition in entry.conditions:
            if self._holds(sentence, clause, condition) is not condition.wanted:
                where = "|".join(condition.where)
                return f"{where} is not as it asks" if condition.wanted else f"{where} is what it must not be"
        return None

    def _holds(self, sentence: Sentence, clause: Clause, condition: Condition) -> bool:
        for token in self.slot(sentence, clause, condition.where):
            for one in coordinated(sentence, self.counted(sentence, token)):
                if one.lemma.lower() in condition.words or one.lower in condition.words:
                    return True
                if any(self._is(sentence, one, name) for name in condition.classes):
                    return True
        if "@any" in condition.classes and "clause" in condition.where:
            return self.quoted(sentence, clause)
        return False

    def counted(self, sentence: Sentence, token: Token) -> Token:
        """What there is some of: "people" in "thousands of people"; the word itself where it tells no quantity."""
        for _ in range(_QUANTITIES):
            if token.lemma.lower() not in self.scene.grammar.quantities:
                break
            below = [
                t
                for t in token.all("nmod", "obl", "obl:arg")
                if t.i > token.i and (case_of(t) in self.scene.grammar.genitive)
            ]
            if not below:
                break
            token = below[0]
        return token

    def quoted(self, sentence: Sentence, clause: Clause) -> bool:
        """Whether what is said stands beside a predicate instead of in a clause.

        The predicate is put into it, or a quotation touches it.
        """
        head = clause.head
        if (head.dep.startswith("parataxis") and head.child("obj") is None) or self.scene.grammar.only_tells(head):
            return True
        own = [head, *head.all("aux", "nsubj", "expl", "advmod", "iobj")]
        first, last = min(t.i for t in own), max(t.i for t in own)
        inverted = any(t.rel == "nsubj" and t.i > head.i for t in own)
        if inverted and first and sentence.tokens[first - 1].text in QUOTES | {","}:
            return True
        before = sentence.tokens[max(0, first - 2) : first]
        after = sentence.tokens[last + 1 : last + 3] + sentence.tokens[head.i + 1 : head.i + 3]
        return any(t.text in QUOTES for t in (*before, *after))

    def _is(self, sentence: Sentence, token: Token, name: str) -> bool:
        if name == "@any":
            return True
        mention = self.scene.mention(sentence, token)
        if name == "@place":
            return mention is not None and (
                mention.place is not None or mention.kind in ("place", "region", "capital", "country")
            )
        if mention is None or not mention.acts:
            return False
        if name == "@person":
            return mention.kind in ("person", "office", "pronoun") or any(
                a.kind in ("person", "office") for a in mention.actors
            )
        if name == "@group":
            return mention.kind == "group"
        return True

    # ---- arguments

    def slot(self, sentence: Sentence, clause: Clause, where: Sequence[str]) -> list[Token]:
        """The tokens that stand in a slot of a predicate."""
        nominal = clause.head.pos in ("NOUN", "PROPN", "X") and clause.head.child("cop") is None and not clause.phrase
        found: list[Token] = []
        prepositions = [w for w in where if w not in STRUCTURAL]
        for name in where:
            if name == "subj":
                found += [] if nominal else clause.subjects()
            elif name == "obj":
                found += [] if nominal else clause.objects()
            elif name == "iobj":
                found += clause.head.all("iobj")
            elif name == "poss":
                found += [
                    t
                    for t in clause.head.all("det", "nmod:poss")
                    if t.feats.get("Poss") == "Yes" or t.dep == "nmod:poss"
                ]
            elif name == "adj":
                found += [
                    t
                    for t in clause.head.all("amod", "compound", "nmod", "appos", "flat")
                    if case_of(t) is None and t.dep != "nmod:poss"
                ]
            elif name == "inf":
                found += clause.infinitives()
            elif name == "clause":
                found += clause.clauses()
        if prepositions:
            found += clause.obliques(prepositions) or clause.gerunds(prepositions)
        return found

    def fillers(self, match: Match, role: str) -> list[Filler]:
        """Who fills a role of a match, through all slots that have it."""
        found: list[Filler] = []
        seen: set[int] = set()
        for slot in match.entry.slots:
            wanted = [where for where in slot.where if match.entry.role(where) == role]
            if not wanted:
                continue
            for token in self.slot(match.sentence, match.clause, wanted):
                if token.i in seen or any(t.i == token.i for t in match.tokens):
                    continue
                seen.add(token.i)
                written = token.lemma.lower() in self.scene.grammar.documents
                speaks = written or wanted[0] in ("adj", "poss")
                if written and role == "actor" and (by := self._authors(match.sentence, token)):
                    found.extend(by)
                    continue
                deep = role != "actor" or not match.verbal or speaks
                found.extend(self.scene.parties(match.sentence, self.counted(match.sentence, token), deep))
        for extra in match.tokens:
            if extra.i != match.head.i and extra.pos == "NOUN" and not (role == "actor" and found):
                found.extend(self._of_noun(match, extra, role, seen))
        return found

    def _authors(self, sentence: Sentence, document: Token) -> list[Filler]:
        """By whom a document is: "a statement by the presidency"."""
        named = [t for t in document.all("nmod", "obl", "acl") if case_of(t) in self.scene.grammar.agent]
        return [filler for token in named for filler in self.scene.parties(sentence, token, deep=False)]

    def right_before(self, sentence: Sentence, head: Token) -> Filler | None:
        """The party named right before a finite verb, with at most a comma, adverbs and auxiliaries between.

        Where the tree makes the verb a part of something else, that is its subject all the same.
        """
        finite = [t for t in (head, *head.all("aux")) if t.feats.get("VerbForm") == "Fin"]
        if head.pos not in ("VERB", "AUX") or not finite:
            return None
        n, commas = min(t.i for t in (head, *head.all("aux"))) - 1, 0
        while n >= 0 and (sentence.tokens[n].pos in ("ADV", "AUX", "PART") or sentence.tokens[n].text == ","):
            commas += sentence.tokens[n].text == ","
            n -= 1
        mention = self.scene.mention(sentence, sentence.tokens[n]) if n >= 0 and head.i - n <= _NEAR else None
        kinds = ("person",) if commas else ("person", "office", "country", "metonym")
        if mention is None or commas > 1 or mention.kind not in kinds:
            return None
        own = sentence.between(mention.start, mention.end)
        first = own[0].i
        while first and sentence.tokens[first - 1].pos == "DET":
            first -= 1
        before = sentence.tokens[first - 1] if first else None
        if before is not None and (before.pos in ("ADP", "SCONJ", "CCONJ", "VERB") or before.lower in QUOTES):
            return None
        return self.scene.filler(mention, sentence.tokens[n])

    def _of_noun(self, match: Match, noun: Token, role: str, seen: set[int]) -> list[Filler]:
        """Arguments that stand with the noun of a light-verb phrase: "tenir une réunion avec …"."""
        clause = Clause(match.sentence, noun, self.scene.grammar)
        found: list[Filler] = []
        own = [e for e in self.lexicon.heads.get(("noun", noun.lemma.lower()), ()) if e.section == match.entry.section][
            :1
        ]
        for entry, slot in [(e, s) for e in (match.entry, *own) for s in e.slots]:
            wanted = [w for w in slot.where if (w not in STRUCTURAL or w in ("poss", "adj")) and entry.role(w) == role]
            for token in self.slot(match.sentence, clause, wanted) if wanted else ():
                if token.i not in seen:
                    seen.add(token.i)
                    found.extend(self.scene.parties(match.sentence, token))
        return found

    def _told_by(self, match: Match, slot: Slot) -> list[str]:
        """Where in a slot of an entry its matter stands."""
        return [where for where in slot.where if match.entry.role(where) == "matter"]

    def matter(self, match: Match) -> list[Token]:
        """The tokens that head what is asked, refused, threatened or promised."""
        wanted = [where for slot in match.entry.slots if (where := self._told_by(match, slot))]
        further = [t for t in match.tokens if t.i != match.head.i and t.pos in ("NOUN", "ADJ", "VERB")]
        clauses = [match.clause, *(Clause(match.sentence, t, self.scene.grammar) for t in further)]
        found: list[Token] = []
        for clause in clauses:
            for where in wanted:
                for token in self.slot(match.sentence, clause, where):
                    part = token in match.tokens or (
                        clause is match.clause and any(c in match.tokens for c in token.children)
                    )
                    if token not in found and not part:
                        found.append(token)
        return sorted(found, key=lambda t: t.i)


def _among(token: Token, options: frozenset[str]) -> bool:
    """Whether a word is one of some; a verb that is an attribute only as it stands ("US-backed" is no "back")."""
    return token.lower in options or (token.lemma.lower() in options and (token.pos, token.rel) != ("VERB", "amod"))
