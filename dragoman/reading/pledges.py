# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Pledges: the coordinated actions under a commitment, with their fields, frameworks and partners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.reading.actors import Actor
from dragoman.reading.acts import QUOTES
from dragoman.reading.clause import Clause, case_of
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.tree import Sentence, Token

ENDS = ("PUNCT", "CCONJ", "ADP", "SCONJ", "PART", "AUX")


@dataclass(slots=True, eq=False)
class Item:
    """One action that somebody commits to. Offsets are into the cleaned text."""

    start: int
    end: int
    tokens: list[Token]
    partners: list[Filler]
    domains: list[str]
    frameworks: list[str]


class PledgeReader:
    """Reads the items of a commitment from what is promised."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        grammar = scene.pack.grammar["modality"]
        self.empty = set(grammar["empty_verbs"])
        self.partner_words = set(grammar["partner_prepositions"])
        self.generic = set(grammar["dative"]) | self.partner_words

    def items(
        self,
        sentence: Sentence,
        head: Token,
        matter: Sequence[Token],
        recipients: list[Filler],
        actors: Sequence[Actor],
        stop_at: int,
    ) -> list[Item]:
        """The items of what is promised, up to an offset; recipients are the partners of the commitment as a whole."""
        heads = [t for t in self.heads(sentence, head, list(matter)) if not self._named(sentence, t)]
        found: list[Item] = []
        between = sentence.tokens[head.i + 1 : heads[0].i] if heads and head.i < heads[0].i else []
        through = self.content(between)[1]  # "work within X to do A and do B": both go through X
        carried = recipients
        for n, one in enumerate(heads):
            stop = heads[n + 1] if n + 1 < len(heads) else None
            tokens = [t for t in self.extent(sentence, one, stop, heads) if t.end <= stop_at]
            while tokens and (tokens[-1].pos in ENDS or tokens[-1].text in QUOTES):
                tokens.pop()
            tokens = tokens or [one]
            own = self.partners(sentence, tokens, actors, told=bool(recipients))
            if own:
                # A body is the partner of one action; a state that of all that is promised to it.
                carried = own if all(a.kind != "organization" for f in own for a in f.actors) else recipients
            elif self._partner_unnamed(sentence, tokens) and n:
                carried = []
            purposes = self._purposes(sentence, one, tokens)
            if purposes and own:
                carried = own  # "work with X to do A and do B": all of it is with X
            lead = [t for t in tokens if t.i < purposes[0][0].i] if purposes else []
            channel = [*through, *self.content(lead)[1]]
            found.extend(self._item(part, own or carried, channel) for part in purposes or [tokens])
        return found

    def _named(self, sentence: Sentence, token: Token) -> bool:
        """Whether a word is a name: nobody can promise a place or a person."""
        mention = self.scene.mention(sentence, token)
        return (
            token.pos == "PROPN" and mention is not None and mention.kind in ("place", "capital", "country", "person")
        )

    # ---- where the items begin and end

    def heads(self, sentence: Sentence, cue: Token, matter: list[Token]) -> list[Token]:
        """The head of each item: what the tree coordinates, and what is marked like the first where it is wrong."""
        if not matter:
            return []
        first = min(matter, key=lambda t: t.i)
        clause = Clause(sentence, cue, self.scene.grammar)
        if not clause.is_infinitive(first):
            verbal = first.pos in ("VERB", "AUX")
            return [first, *(t for t in first.all("conj") if not verbal or t.pos == "VERB" or t.child("compound:prt"))]
        mark = self._mark(first)
        found = [first]
        for token in sentence.tokens[first.i + 1 :]:
            if self._parallel(sentence, clause, token, first, mark):
                found.append(token)
            elif token.rel in ("parataxis", "root") and token.feats.get("VerbForm") == "Fin":
                break
        return found

    def _mark(self, token: Token) -> str:
        marks = [t for t in token.all("mark", "case") if t.i < token.i]
        return marks[-1].lemma if marks else ""

    def _parallel(self, sentence: Sentence, clause: Clause, token: Token, first: Token, mark: str) -> bool:
        """Whether an infinitive stands beside the first: after a comma or conjunction, and marked in the same way.

        Where the language lets later ones go bare, it need not be marked.
        """
        if not (
            token.feats.get("VerbForm") == "Inf"
            or (token.pos == "VERB" and clause.is_infinitive(token))
            or self._bare(sentence, token, first)
        ):
            return False
        place = token.i - 1
        marked = ""
        while (
            place > first.i
            and sentence.tokens[place].pos in ("ADP", "PART", "SCONJ", "PRON", "ADV")
            and sentence.tokens[place].text not in ",;"
        ):
            if sentence.tokens[place].lower in self.scene.grammar.infinitive_marks and not marked:
                marked = sentence.tokens[place].lemma
            place -= 1
        before = sentence.tokens[place]
        if not (before.text in (",", ";") or before.pos == "CCONJ" or before.rel == "cc"):
            return False
        above = sentence.parent(token) if token.rel == "conj" else None
        aims = any(self.scene.grammar.is_purpose(sentence, one) for one in (token, above) if one not in (None, first))
        if aims and not self.scene.grammar.is_purpose(sentence, first):
            return False
        return (
            marked == mark
            or (not marked and bool(mark) and self.scene.grammar.tables["modality"]["bare_coordination"])
            or (not mark and not marked)
        )

    def _bare(self, sentence: Sentence, token: Token, first: Token) -> bool:
        """Whether a word is a verb in its base form that goes on from the first without the mark of the infinitive."""
        verbal = token.pos == "VERB" or token.child("compound:prt") is not None
        if not verbal or token.feats.get("VerbForm") == "Part" or token.child("nsubj") is not None:
            return False
        if token.rel == "conj" and sentence.parent(token) in (first, *first.all("conj")):
            return True
        return bool(self.scene.grammar.tables["modality"]["bare_coordination"]) and token.lower == token.lemma

    def extent(self, sentence: Sentence, head: Token, stop: Token | None, heads: Sequence[Token]) -> list[Token]:
        """The words of an item: from its head to where the next begins, within what hangs on it or its cue."""
        last = stop.i if stop is not None else len(sentence.tokens)
        tokens = []
        others = {t.i for t in heads if t is not head}
        below = {t.i for t in sentence.subtree(head)}
        for token in sentence.tokens[head.i : last]:
            if (
                token.i != head.i
                and token.rel in ("parataxis", "root")
                and token.feats.get("VerbForm") in ("Fin", "Part")
            ):
                break
            if token.i in others:
                break
            if token.rel == "conj" and token.feats.get("VerbForm") == "Fin" and token.i not in below:
                break
            tokens.append(token)
        left = [
            t for t in sentence.subtree(head) if t.i < head.i and t.rel not in ("nsubj", "mark", "cc", "punct", "case")
        ]
        if head.pos in ("NOUN", "PROPN"):
            tokens = [t for t in sentence.subtree(head, ("conj",)) if t.i >= head.i] or tokens
            tokens += [t for t in left if t.rel in ("amod", "nummod")]
        return sorted(tokens, key=lambda t: t.i) or [head]

    def _purposes(self, sentence: Sentence, head: Token, tokens: list[Token]) -> list[list[Token]]:
        """Where the main verb is empty ("work together to …") its purposes are the items."""
        if head.lemma not in self.empty:
            return []
        inside = {t.i for t in tokens}
        starts: list[Token] = []
        for token in tokens[1:]:
            if token.pos not in ("VERB", "AUX", "NOUN"):
                continue
            clause = Clause(sentence, token, self.scene.grammar)
            if not (token.feats.get("VerbForm") == "Inf" or clause.is_infinitive(token)):
                continue
            previous = sentence.tokens[token.i - 1]
            if (
                self.scene.grammar.is_purpose(sentence, token)
                or (
                    previous.lower in self.scene.grammar.infinitive_marks
                    and self.scene.grammar.tables["modality"]["bare_coordination"]
                )
                or (starts and self._parallel(sentence, clause, token, starts[0], self._mark(starts[0])))
            ):
                starts.append(token)
        parts = []
        for n, start in enumerate(starts):
            stop = starts[n + 1].i if n + 1 < len(starts) else max(inside) + 1
            part = [t for t in tokens if start.i <= t.i < stop]
            while part and (part[-1].pos in ("PUNCT", "CCONJ", "ADP", "SCONJ", "PART", "ADV")):
                part.pop()
            if part:
                parts.append(part)
        return parts

    # ---- what an item says

    def partners(
        self, sentence: Sentence, tokens: Sequence[Token], actors: Sequence[Actor], *, told: bool = False
    ) -> list[Filler]:
        """With or for whom: parties after a partner preposition in the words of an item, the actors' own side apart.

        ``told``: the promise as a whole has a partner; a body to which something is done is none then.
        """
        own = {actor.country for actor in actors if actor.country} | {actor.id for actor in actors}
        found: list[Filler] = []
        for token in tokens:
            case = case_of(token)
            mention = self.scene.mention(sentence, token)
            given = case is None and token.rel in ("obj", "iobj", "obl:arg")
            if mention is None or not mention.acts or not (given or case in self.generic):
                continue
            if self.scene.located(sentence, token) and case not in self.partner_words:
                continue
            inner = told or token.head != tokens[0].i
            if mention.kind == "organization" and case not in self.partner_words and inner:
                continue  # "a seat in the Council": where, not with whom
            filler = self.scene.filler(mention, token)
            known = filler is not None and any(a.country or a.registry_id for a in filler.actors)
            if filler and known and not any((a.country or a.id) in own for a in filler.actors):
                found.append(filler)
        return found

    def _partner_unnamed(self, sentence: Sentence, tokens: Sequence[Token]) -> bool:
        """Whether an action is with somebody whom no state or body is known for ("with all countries")."""
        return any(
            case_of(t) in self.partner_words and self.scene.mention(sentence, t) is not None
            for t in tokens
            if t.pos in ("NOUN", "PROPN")
        )

    def _item(self, tokens: list[Token], partners: list[Filler], channel: Sequence[str]) -> Item:
        start, end = tokens[0].start, tokens[-1].end
        domains, frameworks = self.content(tokens)
        frameworks = list(dict.fromkeys([*frameworks, *channel]))
        if "multilateral" not in domains and any(f in self.scene.registry.organizations for f in channel):
            domains.append("multilateral")
        return Item(start, end, tokens, partners, domains or ["political"], frameworks)

    def content(self, tokens: list[Token]) -> tuple[list[str], list[str]]:
        """The domains and frameworks of some words, those of the initiatives named in them included."""
        if not tokens:
            return [], []
        scene = self.scene
        sentence = next(s for s in scene.sentences if s.start <= tokens[0].start < s.end)
        frameworks: dict[str, None] = {}
        domains: dict[str, None] = {}
        for mention in scene.cast.of(sentence):
            if mention.start < tokens[0].start or mention.end > tokens[-1].end:
                continue
            if mention.initiative:
                frameworks[mention.initiative] = None
                domains.update(dict.fromkeys(scene.registry.initiatives[mention.initiative].domains))
            elif mention.kind == "organization" and mention.actors[0].sector == "IGO":
                frameworks[mention.actors[0].id] = None
        domains.update(dict.fromkeys(scene.fields.domains(tokens)))
        if frameworks and any(f in scene.registry.organizations for f in frameworks):
            domains["multilateral"] = None
        return list(domains), list(frameworks)
