# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Speech: who says what, by which cue, and which unattributed sentences go on in the same voice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.codebook import codebook
from dragoman.languages.lexicon import Entry
from dragoman.reading.actors import LOCATIONS, Actor, Mention
from dragoman.reading.acts import QUOTES, Match, Matcher
from dragoman.reading.clause import case_of, coordinated
from dragoman.reading.modality import Modality
from dragoman.reading.quotes import Quotations
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.tree import Sentence, Token
from dragoman.registry.forms import fold

OFFICIAL = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "IGO", "SPY", "UAF", "NGO"})
_INVERSION = 7  # words after a cue among which its inverted subject may be
_OFTEN = 2  # times as often as the next, where a state stands out
_FEW = 4  # times at least
_NAMING = ("country", "adjective", "people", "capital", "metonym")
_SPARSE = 6  # sentences, in which the state whose release it is is named once at least
_LITTLE = 25  # words that may follow the cue of what stands before it
_WHOLE = 0.85  # of the words of what is quoted whole
_TOLD = ("assert", "warn", "urge", "pledge")  # stances whose cues may have those spoken to as object
_SHORTEST = 3  # words that what is said has at least
_DASHES = ("-", "–", "—")
_PARTING = (",", "-", "–", "—", '"', "»", "”")


@dataclass(slots=True, eq=False)
class Speech:
    """One attributed piece of speech in one sentence, as it is being put together. Offsets: the cleaned text.

    ``unnamed`` speech is that of a source without a name: it tells who reports, but is nobody's statement. ``reach``
    are further stretches of the sentence that are told in the same voice.
    """

    sentence: Sentence
    speaker: Filler
    start: int
    end: int
    stance: str
    form: str
    cue: Token | None = None
    entry: Entry | None = None
    inherited: bool = False
    addressee: list[Filler] = field(default_factory=list)
    chain: list[Actor] = field(default_factory=list)
    unnamed: bool = False
    reach: list[tuple[int, int]] = field(default_factory=list)

    @property
    def actors(self) -> tuple[Actor, ...]:
        """The speakers."""
        return self.speaker.actors

    def covers(self, token: Token) -> bool:
        """Whether a word lies in what is said."""
        return any(start <= token.start and token.end <= end for start, end in ((self.start, self.end), *self.reach))


@dataclass(frozen=True, slots=True)
class Carrier:
    """A medium that is named as the source of a stretch of a sentence; it says nothing itself."""

    cue: Token
    start: int
    end: int
    actors: tuple[Actor, ...]


class SpeechReader:
    """Finds the speech of a document."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.matcher = Matcher(scene, scene.pack.speech)
        self.modality = Modality(scene.grammar)
        self.quotations = Quotations(scene.cleaned.text, scene.sentences)
        self.meanwhile = scene.grammar.words("sources", "meanwhile")
        self.singular = scene.grammar.words("pronouns", "i")
        self.unnamed = {fold(word) for word in scene.pack.grammar["sources"]["unnamed"]}
        self.rank = {stance: row.rank for stance, row in codebook().stances.items()}
        self.asking = scene.grammar.words("sources", "asking")
        self.neuter = scene.grammar.words("pronouns", "neuter")
        self.carriers: dict[int, list[Carrier]] = {}
        self.prepositions = [
            entry for (kind, _), entries in scene.pack.speech.heads.items() if kind == "prep" for entry in entries
        ]

    def run(self) -> list[Speech]:
        """All speech of the document, in order; the scene's voices are set."""
        found: list[Speech] = []
        for sentence in self.scene.sentences:
            own = self._sentence(sentence)
            found.extend(own)
            if own:
                self.scene.voices[sentence.index] = [actor for speech in own[:1] for actor in speech.actors]
        found.extend(self._run_on(found))
        found.extend(self._release(found))
        found.sort(key=lambda s: (s.sentence.index, s.start, s.speaker.start))
        return found

    # ---- one sentence

    def _sentence(self, sentence: Sentence) -> list[Speech]:
        found: list[Speech] = self._inserted(sentence)
        for match in self.matcher.matches(sentence):
            if match.head in sentence.cues:
                continue
            if match.entry.kind in ("verb", "adj") and not self.modality.of(sentence, match.head).negated:
                found.extend(self._by_verb(match))
        found.extend(self._by_preposition(sentence))
        if sentence.heading and not found:
            found.extend(self._by_heading(sentence))
        for speech in found:
            speech.unnamed = all(self._source(actor) for actor in speech.actors)
            speech.reach = self._reach(speech, found)
        unique: dict[tuple[int, ...], Speech] = {}
        for speech in found:
            key = tuple(id(actor) for actor in speech.actors)
            other = unique.get(key)
            if other is None:
                unique[key] = speech
                continue
            kept, left = (speech, other) if self.rank[speech.stance] < self.rank[other.stance] else (other, speech)
            kept.reach += [(left.start, left.end), *left.reach]
            unique[key] = kept
        return [speech for speech in unique.values() if not self._within(speech, list(unique.values()))]

    def _reach(self, speech: Speech, others: list[Speech]) -> list[tuple[int, int]]:
        """What follows what is said in the same voice: clauses and nouns that the tree hangs on the cue.

        Not what the speaker does besides ("said … and left"), nor what happens meanwhile, nor what another says.
        """
        cue, sentence = speech.cue, speech.sentence
        if cue is None or speech.start < cue.end or speech.inherited:
            return []
        beyond = [o.cue.start for o in others if o.cue is not None and o.cue.i > cue.i and o.actors != speech.actors]
        apart: set[int] = set()
        for child in cue.children:
            marks = child.all("mark")
            told = bool(marks) and not any(t.lower in self.meanwhile for t in marks)
            besides = child.rel in ("conj", "parataxis") and child.pos in ("VERB", "AUX")
            if besides or (child.rel == "advcl" and not told):
                apart.update(t.i for t in sentence.subtree(child))
        among = sentence.tokens if cue.rel == "root" else sentence.subtree(cue)
        end = min(beyond, default=sentence.end)
        rest = [t for t in among if t.start >= speech.end and t.end <= end and t.i not in apart]
        return [(t.start, t.end) for t in rest]

    def _within(self, speech: Speech, others: list[Speech]) -> bool:
        """Whether a state says something in the words of one of its own: then only the person speaks."""
        if speech.cue is None or any(actor.kind == "person" for actor in speech.actors):
            return False
        sides = {actor.country for actor in speech.actors}
        return any(
            other is not speech and other.covers(speech.cue) and sides <= {actor.country for actor in other.actors}
            for other in others
        )

    def _inserted(self, sentence: Sentence) -> list[Speech]:
        """Attributions put into or behind what is said: all the rest of the sentence is their content."""
        found: list[Speech] = []
        for cue in sentence.cues:
            own = {t.i for t in sentence.subtree(cue)}
            if self.quotations.held(cue.start) and not self._turned(sentence, cue, own):
                continue  # what is quoted attributes nothing: 'said: "We condemn …"'
            rest = [
                t
                for t in sentence.tokens
                if t.i not in own and not any(o is not cue and t in sentence.subtree(o) for o in sentence.cues)
            ]
            before, after = [t for t in rest if t.i < min(own)], [t for t in rest if t.i > max(own)]
            said = [
                t
                for t in (before + after if any(t.pos not in ("PUNCT", "CCONJ", "ADV") for t in after) else before)
                if t.text != ","
            ]
            if len(said) < 2:
                continue
            match = self.matcher.at(sentence, cue)
            tellers = self._tellers(sentence, cue, own)
            speakers = self.spread(sentence, tellers, unnamed=True)
            start, end = said[0].start, said[-1].end
            self._carried(sentence, cue, (start, end), tellers)
            section = match.entry.section if match else "assert"
            addressee = self._audience(match, (start, end)) if match else []
            stance, form = self._stance(section, sentence, start, end), self.form(sentence, start, end, own)
            entry = match.entry if match else None
            found += [
                Speech(sentence, speaker, start, end, stance, form, cue, entry, addressee=_others(addressee, speaker))
                for speaker in speakers
            ]
        return found

    def _turned(self, sentence: Sentence, cue: Token, own: Collection[int]) -> bool:
        """Whether a cue within a quotation has its subject behind it: then it is put there by who tells.

        "« The bridge, a expliqué le ministre, est ouvert »".
        """
        inverted = {word.lstrip("-") for word in self.scene.grammar.words("pronouns", "inverted")}
        before = any(t.i < cue.i and t.lower.lstrip("-") not in inverted for t in cue.all("nsubj"))
        named = (self.scene.mention(sentence, sentence.tokens[n]) for n in own if n > cue.i)
        after = [m for m in named if m is not None and m.acts and not self._after_preposition(sentence, m)]
        near = sentence.tokens[max(0, cue.i - 2) : cue.i + 3]
        pronoun = any(t.pos == "PRON" and (t.text.startswith("-") or t.lower.lstrip("-") in inverted) for t in near)
        return not before and (bool(after) or pronoun)

    def _tellers(self, sentence: Sentence, cue: Token, own: set[int]) -> list[Filler]:
        """Whom an inserted attribution names: its subject, else the first who can speak after the cue, then before."""
        after = any(n > cue.i and self.scene.mention(sentence, sentence.tokens[n]) is not None for n in own)
        subjects = [
            t
            for t in cue.all("nsubj", "expl")
            if self.scene.mention(sentence, t) is not None and not (after and t.i > cue.i + 1)
        ]
        found = [f for t in subjects for f in self.scene.parties(sentence, t, deep=False)]
        if found:
            return found
        if cue.child("nsubj") is None and (near := self.matcher.right_before(sentence, cue)) is not None:
            return [near]
        for token in sorted((sentence.tokens[n] for n in own), key=lambda t: (t.i < cue.i, t.i)):
            mention = self.scene.mention(sentence, token)
            if (
                mention is None
                or not mention.acts
                or self._placed(sentence, mention)
                or case_of(token) in self.scene.grammar.dative
            ):
                continue
            filler = self.scene.filler(mention, token)
            if filler and any(self.speaks(a) or self._source(a) for a in filler.actors):
                return [filler, *self._and_then(sentence, mention, own)]
        return []

    def _and_then(self, sentence: Sentence, first: Mention, own: set[int]) -> list[Filler]:
        """A second speaker joined to the first: "ont déclaré le ministre X et son homologue Y"."""
        for mention in self.scene.cast.of(sentence):
            tokens = sentence.between(mention.start, mention.end)
            if (
                mention.start < first.end
                or not tokens
                or tokens[0].i not in own
                or mention.kind not in ("person", "office")
            ):
                continue
            gap = sentence.between(first.end, mention.start)
            if any(t.pos == "CCONJ" for t in gap) and not any(t.pos in ("VERB", "ADP") for t in gap):
                filler = self.scene.filler(mention, tokens[0])
                return [filler] if filler else []
        return []

    def _placed(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a state or city tells where, by the tree or by the word before it: "a déclaré à Nicosie M. X"."""
        tokens = sentence.between(mention.start, mention.end)
        if mention.kind not in LOCATIONS or not tokens:
            return False
        before = sentence.tokens[tokens[0].i - 1] if tokens[0].i else None
        after_place = before is not None and before.lower in self.scene.grammar.place
        return after_place or self.scene.located(sentence, sentence.head_of(tokens))

    def _by_verb(self, match: Match) -> list[Speech]:
        sentence = match.sentence
        if self.quotations.held(match.head.start):
            return []
        if match.head.rel in ("acl", "amod") and match.clause.passive and not match.sentence.heading:
            return []
        if match.head.rel == "advcl" and self._asked(match.head):
            return []
        if self._of_noun(match):
            return []
        if match.head.dep == "acl:relcl" and not match.clause.clauses() and not self.quotations.within(match.sentence):
            return []
        content = self._content(match)
        if content is None:
            return []
        speakers = self._speakers(match, content)
        if not speakers:
            self._carried(sentence, match.head, content, self.matcher.fillers(match, "actor"))
            return []
        addressee = self._audience(match, content)
        stance = self._stance(match.entry.section, sentence, *content)
        form = self.form(sentence, *content, self._cue_words(match, content))
        return [
            Speech(
                sentence,
                speaker,
                *content,
                stance,
                form,
                match.head,
                match.entry,
                addressee=_others(addressee, speaker),
            )
            for speaker in speakers
        ]

    def _carried(self, sentence: Sentence, cue: Token, content: tuple[int, int], tellers: Sequence[Filler]) -> None:
        """Note a medium that tells a stretch of a sentence."""
        media = tuple(actor for filler in tellers for actor in filler.actors if actor.media)
        if media:
            self.carriers.setdefault(sentence.index, []).append(Carrier(cue, *content, media))

    def _speakers(self, match: Match, content: tuple[int, int]) -> list[Filler]:
        named = self.matcher.fillers(match, "actor")
        fillers = [f for f in named if not self._attribute(match.sentence, f) and not self.quotations.inside(f.start)]
        if not fillers and match.entry.kind == "verb":
            fillers = self._inverted(match, content)
        return self.spread(match.sentence, fillers, unnamed=True)

    def _attribute(self, sentence: Sentence, filler: Filler) -> bool:
        """Whether a state is named only as an attribute of something that says nothing: "the Iran-Iraq war"."""
        mention = self.scene.mention(sentence, sentence.tokens[filler.token]) if filler.token >= 0 else None
        return mention is not None and mention.kind in ("adjective", "pair")

    def _inverted(self, match: Match, content: tuple[int, int]) -> list[Filler]:
        """The speaker after the cue in inversion ("…, a annoncé le ministère") that the tree has as something else."""
        sentence, head = match.sentence, match.head
        subject = head.child("nsubj")
        if match.clause.passive or (subject is not None and not self._said_before(sentence, head, subject)):
            return []
        for token in sentence.tokens[head.i + 1 : head.i + 1 + _INVERSION]:
            if token.text in ',;:"«»“”' or token.pos in ("VERB", "SCONJ"):
                break
            mention = self.scene.mention(sentence, token)
            if mention is not None and mention.acts and token.start >= head.end and not self._placed(sentence, mention):
                if self._after_preposition(sentence, mention):
                    continue
                if content[0] <= token.start and token.end <= content[1] and content[0] > head.start:
                    return []
                filler = self.scene.filler(mention, token)
                return [filler] if filler else []
        return []

    def _after_preposition(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a preposition stands before a mention, its article apart."""
        tokens = sentence.between(mention.start, mention.end)
        n = tokens[0].i - 1 if tokens else 0
        while n > 0 and sentence.tokens[n].pos == "DET":
            n -= 1
        return n > 0 and sentence.tokens[n].pos == "ADP"

    def _said_before(self, sentence: Sentence, cue: Token, subject: Token) -> bool:
        """Whether what the tree has as subject belongs to what is said: quoted or no party, and parted from the cue."""
        first = min(t.i for t in (cue, *cue.all("aux", "expl")))
        parted = first > 0 and sentence.tokens[first - 1].text in _PARTING
        spoken = self.quotations.inside(subject.start) or self.scene.mention(sentence, subject) is None
        return parted and subject.i < first and spoken

    def spread(self, sentence: Sentence, fillers: list[Filler], *, unnamed: bool = False) -> list[Filler]:
        """One speaker each for two, one list for more; media and unnamed sources are nobody's voice.

        With ``unnamed``, officials without a name are kept: they tell which state reports.
        """
        kept: list[Filler] = []
        for filler in fillers:
            actors = tuple(a for a in filler.actors if self.speaks(a) or (unnamed and self._source(a)))
            if actors:
                kept.extend(Filler((actor,), filler.start, filler.end, filler.token) for actor in actors)
        once: dict[int, Filler] = {}
        for filler in kept:
            once.setdefault(id(filler.actors[0]), filler)
        kept = list(once.values())
        if len(kept) > 2:
            return [Filler(tuple(a for f in kept for a in f.actors), kept[0].start, kept[-1].end, kept[0].token)]
        return kept

    def speaks(self, actor: Actor) -> bool:
        """Whether an actor's words are a statement: of a person, state, body or office, not a medium or "a source"."""
        if actor.media or self._source(actor):
            return False
        if actor.kind in ("group", "office"):
            words = {fold(word) for word in actor.name.split()}
            if actor.kind == "group" and (words & self.unnamed or not actor.country or actor.sector not in OFFICIAL):
                return False
            return bool(actor.country or actor.registry_id)
        return True

    def _source(self, actor: Actor) -> bool:
        """Whether an actor is an official or officials of a state whom the report does not name."""
        if actor.kind not in ("group", "office") or not actor.country or actor.sector not in OFFICIAL:
            return False
        return bool({fold(word) for word in actor.name.split()} & self.unnamed)

    # ---- what is said

    def _content(self, match: Match) -> tuple[int, int] | None:
        """The span of what is said: the that-clause, the quotation, or the clause that the cue is put into."""
        sentence, head = match.sentence, match.head
        if self.scene.grammar.only_tells(head):
            return self._outside(sentence, head)
        own = self._own_words(match)
        quotes = self.quotations.within(sentence)
        if head.rel in ("parataxis", "root") or head.dep.startswith("parataxis"):
            parted = self._beside(sentence, head, own)
            follows = not match.clause.clauses() or match.clause.clauses()[0].i < head.i
            if parted is not None and follows and self._closes(sentence, own):
                return parted
        matter = sorted(self.matcher.matter(match), key=lambda t: -len(sentence.subtree(t)))
        clauses = [t for t in (*match.clause.clauses(), *matter) if t.i != head.i]
        if not clauses and match.entry.section == "deny":  # "denied having …"
            clauses = [t for t in head.all("xcomp") if t.pos in ("VERB", "AUX")]
        if clauses:
            tokens = [
                t for clause in clauses[:1] for one in coordinated(sentence, clause) for t in sentence.subtree(one)
            ]
            start, end = min(t.start for t in tokens), max(t.end for t in tokens)
            if start < head.start < end:
                return (start, head.start) if head.start - start > end - head.end else (head.end, end)
            return start, end
        if quotes:
            return quotes[0][0], quotes[-1][1]
        if match.entry.section != "assert":
            objects = self.matcher.slot(sentence, match.clause, ("obj",))
            if objects:
                tokens = sentence.subtree(objects[0])
                return tokens[0].start, max(t.end for t in tokens)
        return None

    def _outside(self, sentence: Sentence, head: Token) -> tuple[int, int] | None:
        """What stands around the clause of a cue: the longer of what is before and after it."""
        own = {t.i for t in sentence.subtree(head)}
        rest = [t for t in sentence.tokens if t.i not in own and t.pos != "PUNCT"]
        sides = [[t for t in rest if t.i < min(own)], [t for t in rest if t.i > max(own)]]
        said = max(sides, key=len)
        return (said[0].start, said[-1].end) if len(said) >= _SHORTEST else None

    def _own_words(self, match: Match) -> tuple[int, int]:
        """From the cue's first to its last own word: itself, auxiliaries and subject, without what is said."""
        tokens = [match.head, *match.head.all("aux", "advmod", "expl"), *match.tokens]
        for subject in match.head.all("nsubj", "obj", "iobj"):
            if subject.rel == "nsubj" and self._said_before(match.sentence, match.head, subject):
                continue
            tokens += [
                t
                for t in match.sentence.subtree(subject, ("acl", "ccomp", "parataxis"))
                if abs(t.i - match.head.i) <= 2 * _INVERSION
            ]
        return min(t.start for t in tokens), max(t.end for t in tokens)

    def _beside(self, sentence: Sentence, head: Token, own: tuple[int, int]) -> tuple[int, int] | None:
        """What stands before the cue's own words, if a comma or quotation mark parts it from them."""
        before = [t for t in sentence.tokens if t.end <= own[0]]
        if not before or before[-1].text not in _PARTING:
            return None
        if before[-1].text not in QUOTES:
            before.pop()
        if len(before) < _SHORTEST:
            return None
        top = sentence.head_of(before)
        fronted = head in list(sentence.ancestors(top)) and (
            top.rel in ("advcl", "obl", "advmod", "nmod") or top.child("mark") is not None
        )
        if fronted and not any(t.text in QUOTES for t in before):
            return None
        return before[0].start, before[-1].end

    def _closes(self, sentence: Sentence, own: tuple[int, int]) -> bool:
        """Whether the clause of a cue stands after what is said: its verb comes first, or little follows."""
        rest = [t for t in sentence.tokens if t.start >= own[1] and t.pos != "PUNCT"]
        return len(rest) <= _LITTLE

    def form(self, sentence: Sentence, start: int, end: int, apart: Collection[int] = ()) -> str:
        """Direct, indirect or mixed, by how many words of a span are quoted; ``apart`` are words that are not said."""
        words = [
            t for t in sentence.between(start, end) if t.i not in apart and t.pos != "PUNCT" and t.text not in QUOTES
        ]
        quoted = sum(self.quotations.inside(t.start) for t in words)
        return "direct" if words and quoted > _WHOLE * len(words) else "mixed" if quoted else "indirect"

    def _cue_words(self, match: Match, content: tuple[int, int]) -> set[int]:
        """The words of a cue and its subject that stand within what is said, which they part in two."""
        first, last = self._own_words(match)
        own = {t.i for t in match.sentence.between(max(first, content[0]), min(last, content[1]))}
        return {n for n in own if not self.quotations.inside(match.sentence.tokens[n].start)}

    def _of_noun(self, match: Match) -> bool:
        """Whether a cue is the infinitive of a noun: "the duty to demand a seat" demands nothing."""
        head = match.head
        while head.rel == "conj" and (above := match.sentence.parent(head)) is not None:
            head = above
        above = match.sentence.parent(head)
        noun = above is not None and above.pos == "NOUN" and head.rel == "acl"
        return noun and match.clause.is_infinitive(match.head)

    def _asked(self, head: Token) -> bool:
        """Whether a participle stands for a passive without an agent: "asked about it, the minister said"."""
        part = head.feats.get("VerbForm") == "Part" and head.feats.get("Tense") == "Past"
        return part and head.child("aux", "nsubj", "obj") is None

    def _audience(self, match: Match, content: tuple[int, int]) -> list[Filler]:
        """To whom something is said: the recipient of the cue, else its object beside what is said.

        Those who only write it down are nobody's addressees.
        """
        found = self.matcher.fillers(match, "recipient")
        if not found and match.entry.section in _TOLD and not match.clause.passive:
            beside = [
                t
                for t in match.head.all("obj", "iobj")
                if (not content[0] <= t.start < content[1] or t.rel == "iobj")
                and not self.quotations.inside(t.start)
                and t.lower not in self.neuter
            ]
            beside += [
                t
                for t in match.clause.obliques(self.scene.grammar.dative)
                if t.head == match.head.i and not content[0] <= t.start < content[1]
            ]
            found = [f for t in beside for f in self.scene.parties(match.sentence, t, deep=False)]
        kept = (
            Filler(tuple(a for a in f.actors if not a.media and a.sector != "JRN"), f.start, f.end, f.token)
            for f in found
        )
        return [f for f in kept if f.actors]

    def _stance(self, section: str, sentence: Sentence, start: int, end: int) -> str:
        """That of the cue; of a neutral cue, that of the marks in what is said."""
        if section == "urge" and self._asks(sentence, start):
            return "assert"
        if section != "assert":
            return section
        return self.marked(sentence, start, end) or "assert"

    def _asks(self, sentence: Sentence, start: int) -> bool:
        """Whether what is asked is a question: "asked whether they would come"."""
        first = next((t for t in sentence.tokens if t.start >= start and t.pos != "PUNCT"), None)
        return first is not None and first.lower in self.asking

    def marked(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The first stance, in the codebook's order, whose marks stand in a stretch of a sentence."""
        return min(
            (entry.section for entry, _ in self._marks(sentence, start, end)),
            key=lambda stance: self.rank[stance],
            default=None,
        )

    def marks(self, sentence: Sentence, start: int, end: int, stance: str) -> list[Token]:
        """The words of the first mark of a stance in a stretch of a sentence."""
        return next((run for entry, run in self._marks(sentence, start, end) if entry.section == stance), [])

    def _marks(self, sentence: Sentence, start: int, end: int) -> Iterator[tuple[Entry, list[Token]]]:
        for token in sentence.between(start, end):
            for form in dict.fromkeys((token.lower, token.lemma.lower())):
                for entry in self.scene.pack.speech.phrases.get(form, ()):
                    run = _unquoted(sentence, token.i, len(entry.words))
                    if (
                        len(run) == len(entry.words)
                        and run[-1].end <= end
                        and all(w.lower in o or w.lemma.lower() in o for w, o in zip(run, entry.words, strict=True))
                    ):
                        yield entry, run

    # ---- "according to"

    def _by_preposition(self, sentence: Sentence) -> list[Speech]:
        found = []
        for entry in self.prepositions:
            for token in sentence.tokens:
                run = sentence.tokens[token.i : token.i + len(entry.words)]
                if len(run) < len(entry.words) or not all(
                    w.lower in o or w.lemma.lower() in o for w, o in zip(run, entry.words, strict=True)
                ):
                    continue
                if self.scene.mention(sentence, token) is not None or (
                    entry.conditions and not self._opens(sentence, token)
                ):
                    continue
                speech = self._according(sentence, run, entry)
                if speech:
                    found.append(speech)
        return found

    def _according(self, sentence: Sentence, run: list[Token], entry: Entry) -> Speech | None:
        mention = self._right_after(sentence, run[-1])
        if mention is None:
            return None
        filler = self.scene.filler(mention, run[-1])
        speakers = self.spread(sentence, [filler] if filler else [], unnamed=True)
        rest = [t for t in sentence.tokens if t.start >= mention.end and t.text not in ",;:"]
        before = [t for t in sentence.tokens if t.end <= run[0].start and t.text not in ",;:"]
        tokens = rest if len(rest) >= len(before) else before
        if len(tokens) < _SHORTEST and rest and before and rest[-1].pos in ("VERB", "AUX", "ADJ", "PUNCT"):
            tokens = before + rest  # put into a short clause
        if len(tokens) < _SHORTEST:
            return None
        start, end = tokens[0].start, tokens[-1].end
        if not speakers:
            self._carried(sentence, run[0], (start, end), [filler] if filler else [])
            return None
        return Speech(
            sentence,
            speakers[0],
            start,
            end,
            self.marked(sentence, start, end) or "assert",
            self.form(sentence, start, end),
            run[0],
            entry,
        )

    def _by_heading(self, sentence: Sentence) -> list[Speech]:
        """Who is named beside a headline: "road is open - Peru", 'Minister Rojas: "road is open"'.

        Before a colon without a quotation stands what it is about.
        """
        for first, last, parted in ((False, True, _DASHES), (True, False, (":",))):
            for token in sentence.tokens:
                if token.text not in parted or not token.i:
                    continue
                sides = sentence.tokens[: token.i], sentence.tokens[token.i + 1 :]
                named, said = sides if first else sides[::-1]
                if not named or len(said) < _SHORTEST or (last and token.start == sentence.tokens[token.i - 1].end):
                    continue
                if first and not self.quotations.inside(said[0].end):
                    continue
                mention = self.scene.mention(sentence, named[0] if named[0].pos != "DET" else named[-1])
                if mention is None or mention.end < named[-1].end or (first and mention.kind in LOCATIONS):
                    continue
                filler = self.scene.filler(mention, named[-1]) if mention.acts else None
                speakers = self.spread(sentence, [filler] if filler else [])
                start, end = said[0].start, said[-1].end
                stance, form = self.marked(sentence, start, end) or "assert", self.form(sentence, start, end)
                if speakers:
                    return [Speech(sentence, speaker, start, end, stance, form) for speaker in speakers]
        return []

    def _opens(self, sentence: Sentence, token: Token) -> bool:
        """Whether a word opens its sentence: a preposition that also means something else counts only there."""
        return all(t.pos in ("PUNCT", "CCONJ", "ADV") for t in sentence.tokens[: token.i])

    def _right_after(self, sentence: Sentence, token: Token) -> Mention | None:
        for following in sentence.tokens[token.i + 1 : token.i + 5]:
            mention = self.scene.mention(sentence, following)
            if mention is not None and mention.acts and mention.kind not in ("pronoun", "we", "both"):
                return mention
            if following.pos not in ("DET", "ADJ", "NOUN", "ADP"):
                return None
        return None

    # ---- run-on speech

    def _run_on(self, found: list[Speech]) -> list[Speech]:
        """Sentences of a quotation that name no speaker belong to the one before, or else after, in their paragraph."""
        spoken: dict[int, Speech] = {}
        for speech in found:
            spoken.setdefault(speech.sentence.index, speech)
        added: list[Speech] = []
        for sentence in self.scene.sentences:
            if sentence.index in spoken or sentence.heading or not sentence.tokens:
                continue
            quoted = self.quotations.share(sentence.start, sentence.end)
            if quoted < 0.5 and not (sentence.open_quote and quoted > 0):
                continue
            model = self._neighbour(sentence, spoken)
            if model is not None:
                speech = self.inherit(model, sentence)
                spoken[sentence.index] = speech
                added.append(speech)
        return added

    def _release(self, found: list[Speech]) -> list[Speech]:
        """The sentences of a release that says "we" outside quotations and quotes nobody.

        They are those of its author, where the title names one, else of the government that the document names most.
        """
        scene = self.scene
        own = [m for row in scene.cast.mentions for m in row if m.kind == "we" and not self.quotations.inside(m.start)]
        voices = [s for s in found if any(a.kind in ("person", "organization") for a in s.actors)]
        if not own or voices or scene.header.publisher or scene.home is None:
            return []
        alone = any(scene.cleaned.text[m.start : m.end].lower() in self.singular for m in own)
        named = self._times()[scene.home] >= min(_FEW - 1, len(scene.sentences) / _SPARSE)
        told = self._of_a_state() and self._stands_out(scene.home) if alone else named
        speaker = self._author() or (self._first_named(scene.home) if told else None)
        if speaker is None:
            return []  # who says "I" may be of a state that is hardly named
        spoken = {s.sentence.index for s in found}
        added = []
        for sentence in scene.sentences:
            if sentence.index in scene.header.skip or not any(
                t.feats.get("VerbForm") == "Fin" for t in sentence.tokens
            ):
                continue
            scene.voices[sentence.index] = list(speaker.actors)
            for one in (s for s in found if s.sentence.index == sentence.index):
                if {a.country for a in one.actors} == {a.country for a in speaker.actors}:
                    one.reach.append((sentence.start, sentence.end))  # all of a release is said by its author
            if sentence.index not in spoken:
                model = Speech(sentence, speaker, sentence.start, sentence.end, "assert", "indirect")
                added.append(self.inherit(model, sentence))
        return added

    def _of_a_state(self) -> bool:
        """Whether the author speaks of a state as their own: "our government"."""
        text = self.scene.cleaned.text.lower()
        return any(words in text for words in self.scene.grammar.words("sources", "own_state"))

    def _times(self) -> Counter[str]:
        """How often the document names each state."""
        mentions = [m for row in self.scene.cast.mentions for m in row if m.kind in _NAMING]
        return Counter(a.country for m in mentions for a in m.actors if a.country)

    def _stands_out(self, code: str) -> bool:
        """Whether a state is named far more often than any other."""
        named = self._times()
        others = [times for other, times in named.items() if other != code]
        return named[code] >= max(_FEW, _OFTEN * max(others, default=0))

    def _author(self) -> Filler | None:
        """Whom a title without a predicate names first, if in office ("Statement by the Prime Minister")."""
        scene = self.scene
        title = next((s for s in scene.sentences if scene.header.title_span == (s.start, s.end)), None)
        if title is None or any(t.feats.get("VerbForm") == "Fin" for t in title.tokens):
            return None
        for mention in scene.cast.of(title):
            if mention.kind in ("person", "office") and mention.actors:
                return Filler(tuple(mention.actors[:1]), mention.start, mention.end, 0)
        return None

    def _first_named(self, code: str) -> Filler | None:
        """A state, where the document first names it."""
        scene = self.scene
        state = scene.state_of(Actor("", "office", "", code))
        for mention in (m for row in scene.cast.mentions for m in row):
            if any(a.country == code for a in mention.actors):
                return Filler((state,), mention.start, mention.end, 0)
        return None

    def _neighbour(self, sentence: Sentence, spoken: dict[int, Speech]) -> Speech | None:
        before = spoken.get(sentence.index - 1)
        if before and (
            before.sentence.paragraph == sentence.paragraph or sentence.open_quote or self._goes_on(sentence)
        ):
            return before
        after = spoken.get(sentence.index + 1)
        if after and after.sentence.paragraph == sentence.paragraph and after.sentence.open_quote:
            return after
        return None

    def _goes_on(self, sentence: Sentence) -> bool:
        """Whether a paragraph opens with a quotation: then it is the speaker's of the paragraph before."""
        return sentence.text[0] in '"«“' and self.quotations.share(sentence.start, sentence.end) > 0.8

    def inherit(self, model: Speech, sentence: Sentence, *, keep: bool = True) -> Speech:
        """A sentence that goes on in the voice of another; with ``keep`` first-person words there are its speaker's."""
        if keep:
            self.scene.voices[sentence.index] = list(model.actors)
        tokens = [t for t in sentence.tokens if t.pos != "PUNCT"] or sentence.tokens
        start, end = tokens[0].start, tokens[-1].end
        stance = self.marked(sentence, start, end) or "assert"
        form = self.form(sentence, start, end)
        return Speech(sentence, model.speaker, start, end, stance, form, inherited=True, unnamed=model.unnamed)


def _unquoted(sentence: Sentence, first: int, count: int) -> list[Token]:
    """So many words from a place on, without the quotation marks between them."""
    stretch = sentence.tokens[first : first + 2 * count]
    return [token for token in stretch if token.text not in QUOTES][:count]


def _others(addressee: Sequence[Filler], speaker: Filler) -> list[Filler]:
    """Those spoken to who are not the speaker."""
    own = {id(actor) for actor in speaker.actors}
    return [filler for filler in addressee if not own & {id(actor) for actor in filler.actors}]
