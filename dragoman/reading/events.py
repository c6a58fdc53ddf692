# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Events: acts with their parties, status and reporter, coded to PLOVER; the same act told twice is one event."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dragoman.codebook import codebook
from dragoman.codebook.model import Act
from dragoman.languages.base import NOTHING
from dragoman.reading.actors import Actor
from dragoman.reading.acts import Match, Matcher
from dragoman.reading.clause import Clause, case_of, coordinated
from dragoman.reading.dates import DateFound
from dragoman.reading.modality import Modality, Mood
from dragoman.reading.nominal import Assertion
from dragoman.reading.occasion import Occasion
from dragoman.reading.pledges import Item, PledgeReader
from dragoman.reading.scene import Filler, Scene
from dragoman.reading.speech import Speech, SpeechReader
from dragoman.reading.tree import Sentence, Token
from dragoman.reading.voice import carry_on, spoken_acts

COOPERATIVE = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})
HOSTILE = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN"})
GOVERNING = frozenset({"AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE"})
_NEAR = 14
_FRESH = 3  # days: acts told of the last days are news
_WEEK = 6  # days: so is what a weekday alone dates
EPITHETS = frozenset({"support", "recognise", "aid", "aid-military", "aid-economic", "honour", "trust"})
FACING = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "SANCTION", "AGREE"})
DOMESTIC = frozenset({"COERCE", "ASSAULT", "ACCUSE", "SANCTION"})
ONE_SIDED = frozenset({"SUPPORT", "AID"})


@dataclass(slots=True, eq=False)
class Draft:
    """An event as it is being put together."""

    sentence: Sentence
    head: Token
    trigger: list[Token]
    act: Act
    type: str
    modes: list[str]
    actors: list[Filler]
    recipients: list[Filler]
    status: str
    how: str
    match: Match | None = None
    strength: str | None = None
    matter: list[Token] = field(default_factory=list)
    speech: Speech | None = None
    date: DateFound | None = None
    place: tuple[str, int, int] | None = None
    where: str | None = None
    sides: tuple[list[Filler], list[Filler]] = ([], [])
    items: list[Item] = field(default_factory=list)
    again: list[Draft] = field(default_factory=list)
    fallback: bool = False

    @property
    def reporter(self) -> Actor | None:
        """Who is said to have said it; nobody where the verb is itself the act."""
        if self.speech is None or not self.speech.actors or (self.act.stance and self.match and self._own_voice()):
            return None
        return self.speech.actors[0]

    def _own_voice(self) -> bool:
        return (
            self.speech is not None
            and any(a is b for f in self.actors for a in f.actors for b in self.speech.actors)
            and (not self.speech.covers(self.head))
        )

    def countries(self, side: str) -> list[str]:
        """The country codes of one side (``actors`` or ``recipients``), each once."""
        fillers: list[Filler] = getattr(self, side)
        return list(dict.fromkeys(a.country for f in fillers for a in f.actors if a.country))


class EventReader:
    """Reads the events of a document."""

    def __init__(self, scene: Scene, speech: list[Speech], voices: SpeechReader) -> None:
        self.scene = scene
        self.grammar = scene.grammar
        self.speech: dict[int, list[Speech]] = {}
        for one in speech:
            self.speech.setdefault(one.sentence.index, []).append(one)
        self.voices = voices
        self.acts = codebook().acts
        self.matcher = Matcher(
            scene, scene.pack.acts, {name for name, act in self.acts.items() if act.stance or act.type in GOVERNING}
        )
        self.modality = Modality(scene.grammar)
        self.asserted = Assertion(scene, self.matcher, self.modality)
        self.pledges = PledgeReader(scene)
        tables = scene.pack.grammar["modality"]
        self.cooperative = set(tables["cooperative_verbs"])
        self.thanks_for = tables["thanks_for"]
        self.past = tables["historical"]
        self.today = tables["same_day"]
        self.when = set(tables["when"])
        self.doing = set(tables["light_continuation"])
        self.refused: list[tuple[Match, str]] = []
        self.dyad = self._two_sides()

    def run(self) -> list[Draft]:
        """The events of the document, each act once."""
        found: list[Draft] = []
        for sentence in self.scene.sentences:
            if sentence.index not in self.scene.header.skip and sentence.tokens:
                drafts = self.sentence(sentence)
                carry_on(self.voices, self.speech, sentence, drafts)
                found.extend(drafts)
                found.extend(spoken_acts(self, sentence, drafts))
        merged = self._merge(found)
        Occasion(self.scene).settle(merged)
        return merged

    @property
    def statements(self) -> list[Speech]:
        """All speech of the document, that which acts make or carry on included, in order."""
        return sorted(
            (one for found in self.speech.values() for one in found), key=lambda s: (s.sentence.index, s.start)
        )

    # ---- one sentence

    def sentence(self, sentence: Sentence) -> list[Draft]:
        """The events that a sentence tells."""
        found: list[Draft] = []
        consumed: set[int] = set()
        matches = [m for m in self.matcher.matches(sentence) if m.entry.section != NOTHING]
        for match in sorted(
            matches, key=lambda m: (self.acts[m.entry.section].type not in GOVERNING, self._depth(sentence, m.head))
        ):
            if match.head.i in consumed and self.asserted.why(match, self.acts[match.entry.section]) != "occasion":
                self.refused.append((match, "it is part of what another act asks, refuses or promises"))
                continue
            draft = self._draft(match)
            if draft is None:
                continue
            found.append(draft)
            found.extend(self._helped(draft))
            consumed.update(self._consumed(draft))
        modal = self._modal(sentence, found, consumed)
        told = {t.i for d in modal for one in d.matter for t in sentence.subtree(one)}
        found = [*(d for d in found if d.head.i not in told or d.type in GOVERNING), *modal]
        return self._joined(sorted(found, key=lambda d: d.head.i))

    def _depth(self, sentence: Sentence, token: Token) -> tuple[int, int]:
        return sum(1 for _ in sentence.ancestors(token)), token.i

    def _consumed(self, draft: Draft) -> set[int]:
        """Tokens whose acts are content of this one and no events of their own."""
        if draft.type not in GOVERNING and draft.act.act not in (
            "sign",
            "adopt",
            "praise",
            "thank",
            "trust",
            "congratulate",
            "apologise",
            "support",
        ):
            return set()
        inside: set[int] = set()
        for token in draft.matter:
            inside.update(t.i for t in draft.sentence.subtree(token))
        for item in draft.items:
            inside.update(t.i for t in item.tokens)
        if draft.match is not None and (draft.type in ("ACCUSE", "SUPPORT", "REJECT", "REQUEST")):
            for token in self.matcher.slot(draft.sentence, draft.match.clause, ("obj",)):
                inside.update(t.i for t in draft.sentence.subtree(token, ("conj", "parataxis")))
        return inside - {t.i for t in draft.trigger}

    def _draft(self, match: Match) -> Draft | None:
        act = self.acts[match.entry.section]
        sentence = match.sentence
        mood = self.modality.of(sentence, self.asserted.teller(match))
        if mood.negated and any(t.lower in self.modality.negation for t in match.tokens):
            mood = replace(mood, negated=False)  # the entry is told with its negation ("ne pas douter")
        if mood.purpose and act.type != "AGREE":
            self.refused.append((match, "an aim, not something done"))
            return None
        if act.act in EPITHETS and match.head.rel == "acl" and match.clause.passive:
            self.refused.append((match, "a standing epithet"))
            return None
        if match.head.rel == "acl" and match.clause.passive and not match.clause.agents() and not self._dated(match):
            self.refused.append((match, "a participle without agent or date"))
            return None
        if mood.should and act.type in ("COOPERATE", "AID", "CONSULT"):
            self.refused.append((match, "a duty, not something done"))
            return None
        how = self.asserted.why(match, act)
        if how is None:
            self.refused.append((match, "a noun that the sentence does not assert"))
            return None
        if self._of_a_firm(match):
            self.refused.append((match, "done by a firm or somebody unknown, not by a state or body"))
            return None
        matter = self.matcher.matter(match)
        actors = self._acting(match, self.matcher.fillers(match, "actor"), act)
        recipients = [f for f in self.matcher.fillers(match, "recipient") if not all(actor.media for actor in f.actors)]
        draft = Draft(
            sentence,
            match.head,
            match.tokens,
            act,
            act.type,
            list(act.modes),
            actors,
            recipients,
            "actual",
            how,
            match,
            act.strength,
            matter,
        )
        draft.speech = self._speech_of(sentence, match.head)
        self._complete(draft, match)
        if mood.hypothetical and not mood.future and not mood.weighed and act.type not in GOVERNING:
            self.refused.append((match, "only possible"))
            return None
        if match.head.rel == "acl" and match.clause.infinitive and act.type not in GOVERNING:
            self.refused.append((match, "what a noun is about, not something done"))
            return None
        if act.stance is None and act.type not in GOVERNING and self._only_meant(match):
            self.refused.append((match, "an infinitive: meant, not done"))
            return None
        if (
            match.head.rel == "acl"
            and not match.clause.passive
            and act.type in ("ASSAULT", "COERCE", "RETREAT", "COOPERATE", "AID")
            and match.entry.kind == "verb"
        ):
            self.refused.append((match, "a participle that only describes"))
            return None
        self._weigh(draft, mood)
        if draft.type != "AGREE":
            self._other_side(draft)
        if draft.type == "AGREE" and act.type == "AGREE" and not self._commits(draft, mood):
            return None
        if draft.type == "AGREE" and act.type != "AGREE":
            self._partner(draft)
        if draft.type == "AGREE" and (
            mood.negated or (act.reciprocal and match.entry.kind == "noun" and len(set(draft.countries("actors"))) < 2)
        ):
            self.refused.append((match, "nothing is promised" if mood.negated else "only one party is named"))
            return None
        if act.type == "REQUEST" and not draft.recipients and self._decided(match):
            self.refused.append((match, "what is ordered is an act of its own"))
            return None
        if not draft.countries("actors") and self._by_a_thing(match):
            self.refused.append((match, "done by something that is no party"))
            return None
        if not draft.countries("actors") and not draft.countries("recipients"):
            self.refused.append((match, "no state or body is named on either side"))
            return None
        if (
            draft.type in ONE_SIDED
            and not act.reciprocal
            and not draft.countries("recipients")
            and len(set(draft.countries("actors"))) < 2
        ):
            self.refused.append((match, "nobody is named who is helped or supported"))
            return None
        if (
            draft.act.type == "CONSULT"
            and draft.type == "CONSULT"
            and len(set(draft.countries("actors")) | set(draft.countries("recipients"))) < 2
        ):
            self.refused.append((match, "only one party is named"))
            return None
        self._when_where(draft, mood)
        return draft

    def _helped(self, draft: Draft) -> list[Draft]:
        """Help for which thanks are given is an event of its own: the one thanked helped, before."""
        if draft.act.act != "thank" or draft.match is None:
            return []
        for token in draft.matter or self.matcher.slot(draft.sentence, draft.match.clause, tuple(self.thanks_for)):
            for one in coordinated(draft.sentence, token):
                matches = [self.matcher.at(draft.sentence, t) for t in (one, *one.all("acl"))]
                told = [m for m in matches if m is not None and m.entry.section != NOTHING]
                inner = next((m for m in told if self.acts[m.entry.section].type == "AID"), None)
                if inner is not None:
                    act = self.acts[inner.entry.section]
                    own = set(draft.countries("actors"))
                    helper = self.matcher.fillers(inner, "actor")
                    if all(a.country in own for f in helper for a in f.actors):
                        helper = draft.recipients  # "thanked them for their help"
                    return [
                        Draft(
                            draft.sentence,
                            one,
                            inner.tokens,
                            act,
                            "AID",
                            list(act.modes),
                            helper,
                            draft.actors,
                            "historical",
                            "commitment",
                            inner,
                            speech=draft.speech or self._voice_of(draft),
                        )
                    ]
        return []

    def _voice_of(self, draft: Draft) -> Speech | None:
        """The speech that an act of speech itself is, for what it tells besides."""
        filler = next((f for f in draft.actors), None)
        return (
            Speech(draft.sentence, filler, draft.sentence.start, draft.sentence.end, "assert", "indirect")
            if filler
            else None
        )

    # ---- parties

    def _only_meant(self, match: Match) -> bool:
        """Whether an act stands in the infinitive below a verb that does not say that it is done ("continue to", "manage to")."""
        if match.entry.kind == "noun" and (holder := self.asserted.teller(match)) is not match.head:
            return self._only_meant(
                Match(
                    match.entry,
                    match.sentence,
                    holder,
                    [holder],
                    Clause(match.sentence, holder, self.grammar),
                    verbal=True,
                )
            )
        above = match.sentence.parent(match.head)
        if (
            (match.entry.kind != "verb" and not match.verbal)
            or above is None
            or not match.clause.is_infinitive(match.head)
        ):
            return False
        if match.head.rel == "conj":
            return self._only_meant(
                Match(match.entry, match.sentence, above, [above], Clause(match.sentence, above, self.grammar))
            )
        future = match.head.rel != "advcl" and self.modality.of(match.sentence, match.head).future
        return (
            above.lemma not in self.doing
            and not future
            and match.head.rel in ("xcomp", "ccomp", "advcl", "obl", "acl", "obj", "csubj")
        )

    def _dated(self, match: Match) -> bool:
        """Whether a date stands with a participle."""
        tokens = match.sentence.subtree(match.head)
        return any(
            tokens[0].start <= d.start and d.end <= tokens[-1].end
            for d in self.scene.dates.get(match.sentence.index, ())
        )

    def _decided(self, match: Match) -> bool:
        """Whether what is asked for is a deed told by a noun that its verb holds ("ordered the expulsion of …")."""
        for token in match.head.all("obj"):
            inner = self.matcher.at(match.sentence, token)
            if inner is not None and inner.entry.section != NOTHING and inner.entry.kind == "noun":
                act = self.acts[inner.entry.section]
                return act.stance is None and act.type not in GOVERNING and self.asserted.why(inner, act) == "holder"
        return False

    def _by_a_thing(self, match: Match) -> bool:
        """Whether the sentence names who does it and that is a mere thing ("hit by a crisis", "a resolution demands")."""
        if match.entry.kind not in ("verb", "adj"):
            return False
        doers = match.clause.agents() if match.clause.passive else self.matcher.slot(match.sentence, match.clause, ("subj",))
        return bool(doers) and all(
            t.pos == "NOUN" and self.scene.mention(match.sentence, t) is None for t in doers
        )

    def _of_a_firm(self, match: Match) -> bool:
        """Whether the subject is a firm, or a name that is nobody's in particular."""
        if match.entry.kind not in ("verb", "adj") or match.clause.passive:
            return False
        subjects = self.matcher.slot(match.sentence, match.clause, ("subj",))
        if not subjects:
            return False
        named = [a for t in subjects for f in self.scene.parties(match.sentence, t) for a in f.actors]
        if named:
            return all(a.sector == "BUS" or a.media for a in named)
        if any(self.scene.mention(match.sentence, t) is not None for t in subjects):
            return False
        return all(t.pos == "PROPN" or (match.verbal and t.pos == "NOUN") for t in subjects)

    def _acting(self, match: Match, fillers: list[Filler], act: Act) -> list[Filler]:
        """Those who can act; a state named as a place is none."""
        kept = []
        for filler in fillers:
            token = match.sentence.tokens[filler.token]
            if all(actor.media for actor in filler.actors):
                continue
            if self.scene.located(match.sentence, token) and match.entry.kind != "noun":
                continue
            kept.append(filler)
        return kept

    def _complete(self, draft: Draft, match: Match) -> None:
        """Fill empty sides: by what the tree says elsewhere, by the nearest mention where the tree is broken, from the matter."""
        sentence, act = draft.sentence, draft.act
        if match.entry.kind == "noun" and not draft.actors:
            draft.actors = self.asserted.holders(match)
        if not act.reciprocal:
            mine = {id(a) for f in draft.actors for a in f.actors}
            draft.recipients = [f for f in draft.recipients if self._opposite(draft, f, mine)]
        if (
            not draft.actors
            and not match.clause.passive
            and match.entry.kind in ("verb", "adj", "phrase")
            and not self.matcher.slot(sentence, match.clause, ("subj",))
        ):
            near = self._before(sentence, match)
            if near:
                draft.actors, draft.fallback = [near], True
        if draft.act.modes == ("visit",) and not draft.recipients:
            draft.recipients = self._destination(match)
        if not draft.recipients and draft.matter and draft.type in GOVERNING - {"AGREE"} | {"SUPPORT"}:
            draft.recipients = self._owners(draft)
        if (
            not draft.recipients
            and match.entry.kind == "verb"
            and match.entry.role("obj") == "recipient"
            and not self.matcher.slot(sentence, match.clause, ("obj",))
        ):
            near = self._after(sentence, match)
            if near:
                draft.recipients, draft.fallback = [near], True
        if not draft.recipients and not act.reciprocal and draft.type not in ("AGREE", "CONSULT", "PROTEST"):
            draft.recipients = self._anyone(draft)
        if (
            not draft.actors
            and draft.speech is not None
            and draft.type == "REQUEST"
            and match.entry.role("subj") == "recipient"
        ):
            draft.actors = [
                Filler(
                    tuple(self.scene.side(list(draft.speech.actors))),
                    draft.speech.speaker.start,
                    draft.speech.speaker.end,
                    draft.head.i,
                )
            ]
        if draft.type == "PROTEST":
            self._at_home(draft)
        draft.sides = (draft.actors, draft.recipients)
        if act.reciprocal and len(set(draft.countries("actors")) | set(draft.countries("recipients"))) < 2:
            draft.actors = [*self._joined_before(draft), *draft.actors]
        self._domestic(draft)
        if act.reciprocal:
            draft.actors, draft.recipients = _apart([*draft.actors, *draft.recipients], ()), []
        else:
            mine = {id(a) for f in draft.actors for a in f.actors}
            draft.actors = _apart(draft.actors, ())
            draft.recipients = [f for f in _apart(draft.recipients, ()) if self._opposite(draft, f, mine)]

    def _opposite(self, draft: Draft, filler: Filler, mine: set[int]) -> bool:
        """Whether somebody named is the other side: not the actors themselves nor, in dealings between states, their own
        state."""
        if draft.type == "PROTEST":
            return True
        own = {a.country for f in draft.actors for a in f.actors if a.country}
        between = draft.type in ("SUPPORT", "AGREE", "CONSULT", "COOPERATE", "AID")
        return not all(
            id(a) in mine or (between and a.kind in ("country", "person") and a.country in own) for a in filler.actors
        )

    def _two_sides(self) -> list[Actor]:
        """The two states that a document is about: named more often than any third."""
        count: Counter[str] = Counter()
        for row in self.scene.cast.mentions:
            for mention in row:
                count.update({a.country for a in mention.actors if a.country in self.scene.registry.country_names})
        ranked = sorted(count, key=lambda code: (-count[code], code))
        if len(ranked) < 2 or count[ranked[1]] < 2 or (len(ranked) > 2 and count[ranked[2]] >= count[ranked[1]]):
            return []
        return [self.scene.state_of(Actor("", "office", "", code)) for code in ranked[:2]]

    def _other_side(self, draft: Draft) -> None:
        """Words and measures that name no target are meant for the other of the two sides that the text is about."""
        if (
            draft.act.type == "CONSULT"
            and draft.how == "occasion"
            and len(set(draft.countries("actors") + draft.countries("recipients"))) == 1
        ):
            pass
        elif draft.recipients or draft.act.reciprocal or draft.type not in FACING or not draft.actors:
            return
        pair = [self.scene.state_of(a) for a in self.scene.pairs.get(draft.sentence.index, [])]
        if draft.type == "AGREE":
            pair = self.dyad
        own = set(draft.countries("actors"))
        others = [a for a in pair if a.country and a.country not in own]
        if not own:
            return
        if len(pair) == 2 and len(others) == 1:
            other = [Filler((others[0],), -1, -1, draft.head.i)]
            if draft.act.reciprocal or not draft.actors:
                draft.actors = [*draft.actors, *other]
            else:
                draft.recipients = other

    def _domestic(self, draft: Draft) -> None:
        """Groups and officials that no words give a state are of the actor's own."""
        states = set(draft.countries("actors"))
        if len(states) != 1 or draft.act.reciprocal or draft.type in ("AGREE", "AID", "COOPERATE"):
            return
        for filler in draft.recipients:
            if filler.token >= 0 and draft.sentence.tokens[filler.token].child("nmod") is not None:
                continue
            for actor in filler.actors:
                if actor.country is None and actor.kind in ("group", "office") and actor.sector != "UNK":
                    actor.country = next(iter(states))

    def _only_state(self, sentence: Sentence) -> list[Filler]:
        """The one state that a sentence names in whatever way, if it is only one."""
        found: dict[str, Filler] = {}
        for mention in self.scene.cast.of(sentence):
            code = (
                self.scene.cast.places.get(mention.place or "")
                if mention.kind == "place"
                else next((a.country for a in mention.actors if a.country), None)
            )
            if code:
                found[code] = Filler(
                    (self.scene.state_of(Actor("", "office", "", code)),), mention.start, mention.end, 0
                )
        return list(found.values()) if len(found) == 1 else []

    def _at_home(self, draft: Draft) -> None:
        """A protest is by people of the state where it is held and, where it names no target, against its government."""
        if not draft.countries("actors"):
            draft.actors = self._anyone(draft) or self._only_state(draft.sentence) or draft.actors
        if not draft.countries("recipients"):
            states = [
                Filler((self.scene.state_of(Actor("", "office", "", a.country)),), f.start, f.end, f.token)
                for f in draft.actors
                for a in f.actors
                if a.country
            ]
            draft.recipients = [f for f in states if f.actors[0].kind == "country"]

    def _anyone(self, draft: Draft) -> list[Filler]:
        """The first party named after a predicate in its own clause, whatever stands between: who else could it be done to?"""
        own = {a.country for f in draft.actors for a in f.actors}
        return self._first_after(
            draft.sentence, draft.head, own, draft.trigger, places=True, domestic=draft.type in DOMESTIC
        )

    def _first_after(
        self,
        sentence: Sentence,
        head: Token,
        own: set[str | None],
        trigger: Sequence[Token],
        *,
        places: bool = False,
        domestic: bool = False,
    ) -> list[Filler]:
        """The first party after a predicate within its clause; states named as places only where asked."""
        for token in sentence.tokens[head.i + 1 :]:
            mention = self.scene.mention(sentence, token)
            if mention is None or mention.kind in ("initiative", "region", "we") or token in trigger:
                continue
            verb = next(
                (t for t in sentence.ancestors(token) if t.pos in ("VERB", "AUX") and t.rel not in ("acl", "amod")),
                None,
            )
            if (
                verb is not None
                and verb is not head
                and head not in list(sentence.ancestors(verb))
                and verb not in list(sentence.ancestors(head))
            ):
                return []
            if verb is not None and verb is not head and verb.rel in ("ccomp", "advcl", "parataxis", "conj", "dep"):
                return []
            if verb is None and head.pos == "NOUN" and any(t.text == ":" for t in sentence.tokens[head.i : token.i]):
                return []
            if not places and (mention.kind == "place" or self.scene.located(sentence, token)):
                continue
            if mention.kind == "place":
                code = self.scene.cast.places.get(mention.place or "")
                actors: tuple[Actor, ...] = (self.scene.state_of(Actor("", "office", "", code)),) if code else ()
            else:
                actors = tuple(mention.actors)
            named = tuple(
                a
                for a in actors
                if a.country
                and not a.media
                and (a.country not in own or (domestic and mention.kind in ("person", "group")))
            )
            if named:
                return [Filler(named, mention.start, mention.end, token.i)]
        return []

    def _joined_before(self, draft: Draft) -> list[Filler]:
        """Those named before the predicate of an act of several, where the tree lost how they are coordinated."""
        found = []
        for mention in self.scene.cast.of(draft.sentence):
            tokens = draft.sentence.between(mention.start, mention.end)
            if (
                mention.end <= draft.head.start
                and mention.acts
                and mention.kind in ("person", "country", "office", "both")
                and tokens
            ):
                head = draft.sentence.head_of(tokens)
                if case_of(head) is None and not self.scene.located(draft.sentence, head):
                    filler = self.scene.filler(mention, head)
                    found.extend([filler] if filler else [])
        finite = [t for t in draft.sentence.tokens[: draft.head.i] if t.pos == "VERB" and t.feats.get("VerbForm") == "Fin"]
        return [f for f in found if finite and f.start > finite[-1].end] or found

    def _owners(self, draft: Draft) -> list[Filler]:
        """Those that the matter names: who should do it, or whose it is."""
        own = {a.country for f in draft.actors for a in f.actors}
        for token in draft.matter:
            found: list[Filler] = []
            if token.pos in ("VERB", "AUX"):
                clause = Clause(draft.sentence, token, self.grammar)
                subjects = token.all("nsubj", "nsubj:pass")
                for subject in subjects:
                    found += self.scene.parties(draft.sentence, subject)
                if not found:
                    for item in clause.objects():
                        found += self.scene.parties(draft.sentence, item)
            else:
                found = self.scene.parties(draft.sentence, token)
            found = [f for f in found if not all(a.country in own for a in f.actors)]
            if found:
                return found
        return []

    def _destination(self, match: Match) -> list[Filler]:
        """The host of a visit told only by a place: "s'est rendu à Almaty"."""
        found = []
        for token in match.sentence.tokens[match.head.i + 1 : match.head.i + 1 + _NEAR]:
            mention = self.scene.mention(match.sentence, token)
            if (
                mention is None
                or case_of(token) not in self.grammar.place
                or not (mention.place or mention.kind == "country")
            ):
                continue
            code = mention.actors[0].country if mention.actors else self.scene.cast.places.get(mention.place or "")
            if code:
                actor = self.scene.state_of(Actor("", "office", "", code))
                found.append(Filler((actor,), mention.start, mention.end, token.i))
                break
        return found

    def _before(self, sentence: Sentence, match: Match) -> Filler | None:
        """The nearest party before a predicate that no preposition governs, where the tree gives no subject."""
        for token in reversed(sentence.tokens[max(0, match.head.i - _NEAR) : match.head.i]):
            if token.pos in ("VERB",) and token.feats.get("VerbForm") == "Fin":
                return None
            mention = self.scene.mention(sentence, token)
            if (
                mention is not None
                and mention.acts
                and case_of(token) is None
                and token.rel
                in ("nsubj", "root", "nsubj:pass", "dislocated", "parataxis", "dep", "obj", "conj", "appos", "nmod")
            ):
                return self.scene.filler(mention, token)
        return None

    def _after(self, sentence: Sentence, match: Match) -> Filler | None:
        """The nearest party after a predicate, where the tree gives no object."""
        for token in sentence.tokens[match.head.i + 1 : match.head.i + 6]:
            if token.pos in ("VERB", "PUNCT", "SCONJ", "CCONJ") and token not in match.tokens:
                return None
            mention = self.scene.mention(sentence, token)
            if (
                mention is not None
                and mention.acts
                and not self.scene.located(sentence, token)
                and case_of(token) is None
            ):
                return self.scene.filler(mention, token)
        return None

    # ---- speech and mood

    def _speech_of(self, sentence: Sentence, token: Token) -> Speech | None:
        """The innermost speech of the sentence that covers a word."""
        around = [s for s in self.speech.get(sentence.index, ()) if s.covers(token) or s.inherited]
        return min(around, key=lambda s: s.end - s.start) if around else None

    def _carried(self, sentence: Sentence) -> Speech | None:
        """The voice of the sentence before, for a sentence that has no speech of its own."""
        if self.speech.get(sentence.index) or sentence.heading:
            return None
        before = [
            s for s in self.speech.get(sentence.index - 1, ()) if any(a.kind in ("person", "office") for a in s.actors)
        ]
        if not before or before[-1].sentence.paragraph < sentence.paragraph - 1:
            return None
        return self.voices.inherit(before[-1], sentence, keep=False)

    def _weigh(self, draft: Draft, mood: Mood) -> None:
        """Set status, and the type that a coming act has under the codebook."""
        future = mood.future
        if future and not mood.negated and draft.type in COOPERATIVE:
            draft.type, draft.modes, draft.strength = "AGREE", [], draft.strength or "will"
            draft.matter = [draft.head]
            if draft.act.reciprocal and all(draft.sides):
                draft.actors, draft.recipients = draft.sides  # who announces it commits to the other
        elif future and draft.type == "RETREAT" and not mood.negated:
            draft.type, draft.modes = "CONCEDE", []
        elif future and draft.type == "SANCTION":
            pass  # an expulsion or sanction announced is one
        elif future and draft.type in HOSTILE - {"THREATEN"} and self._own_side(draft):
            draft.type, draft.modes = "THREATEN", []
        elif future and not mood.negated and draft.type not in ("AGREE", "CONCEDE", "THREATEN"):
            draft.status = "future"
        if mood.negated and future and draft.type in COOPERATIVE | {"AGREE"} and self._own_side(draft) and draft.actors:
            draft.type, draft.modes, draft.act, draft.strength, draft.status = (
                "REJECT",
                [],
                self.acts["refuse"],
                None,
                "actual",
            )
        elif mood.negated:
            draft.status = "negated"
        elif mood.hypothetical and not future and draft.type != "AGREE":
            draft.status = "hypothetical"
        elif mood.perfect or self._past_adverb(draft):
            draft.status = "historical"

    def _past_adverb(self, draft: Draft) -> bool:
        """Whether an adverb says that it was some time ago ("previously")."""
        words = [t for c in draft.head.all("advmod", "obl", "obl:tmod") for t in draft.sentence.subtree(c)]
        return self.grammar.has_run(sorted(words, key=lambda t: t.i), self.past)

    def _own_side(self, draft: Draft) -> bool:
        """Whether the speaker announces what the speaker's own side will do."""
        if draft.speech is None:
            return bool(draft.actors)
        sides = {a.country for a in draft.speech.actors}
        return bool(sides & set(draft.countries("actors")))

    def _commits(self, draft: Draft, mood: Mood) -> bool:
        """Whether an AGREE act really commits somebody to something, turning it round where it asks or threatens."""
        match = draft.match
        if match is None or not draft.matter:
            if match is not None and draft.act.act not in ("agree", "accept", "offer"):
                self.refused.append((match, "nothing is promised"))
                return False
        if draft.act.act == "should" and not self._obliges(draft):
            return False
        if draft.act.act in ("hope", "be-ready", "promise", "plan") and self._hostile(draft):
            draft.type = "THREATEN"
        else:
            self._yields(draft)
        if draft.act.act == "hope" and draft.type == "AGREE" and self._hopes_of_other(draft):
            return True
        if draft.type == "AGREE":
            self._partner(draft)
            if mood.negated:
                draft.status = "negated"
        return bool(draft.countries("actors"))

    def _yields(self, draft: Draft) -> None:
        """Who agrees or promises to withdraw, release or ease makes a concession; the other side is that of the act promised."""
        for token in draft.matter:
            inner = self.matcher.at(draft.sentence, token)
            mine = {a.country for f in draft.actors for a in f.actors}
            if inner is None or inner.entry.section == NOTHING:
                continue
            act = self.acts[inner.entry.section]
            if not draft.recipients:
                draft.recipients = [
                    f for f in self.matcher.fillers(inner, "recipient") if not all(a.country in mine for a in f.actors)
                ]
            if not draft.recipients and token.pos in ("VERB", "AUX"):
                clause = Clause(draft.sentence, token, self.grammar)
                given = [
                    f
                    for t in (*clause.objects(), *clause.datives())
                    for f in self.scene.parties(draft.sentence, t, deep=False)
                ]
                draft.recipients = [
                    f for f in given if not all(a.country in mine for a in f.actors)
                ] or self._first_after(draft.sentence, token, mine, draft.trigger)
            if act.type in ("RETREAT", "CONCEDE") and draft.act.act in ("agree", "promise", "accept"):
                draft.type, draft.modes, draft.strength = "CONCEDE", [], None
                return

    def _hostile(self, draft: Draft) -> bool:
        """Whether what is promised is an act against somebody."""
        for token in draft.matter:
            inner = self.matcher.at(draft.sentence, token)
            if inner is not None and inner.entry.section != NOTHING and self.acts[inner.entry.section].type in HOSTILE:
                return True
        return False

    def _hopes_of_other(self, draft: Draft) -> bool:
        """A hope that the other side will do something is a request to it."""
        for token in draft.matter:
            clause = Clause(draft.sentence, token, self.grammar)
            if clause.is_infinitive(token) or token.pos not in ("VERB", "AUX", "ADJ"):
                continue
            others = [
                f for t in token.all("nsubj", "nsubj:pass") for f in self.scene.parties(draft.sentence, t, deep=False)
            ]
            mine = set(draft.countries("actors"))
            named = {a.country for f in others for a in f.actors if a.country}
            if named and not named & mine:
                draft.type, draft.act, draft.strength = "REQUEST", self.acts["request"], None
                draft.recipients = others
                return True
        return False

    def _until(self, draft: Draft) -> int:
        """Where what is said ends, if somebody says it and is named after it; else where the sentence does."""
        speech = draft.speech
        ends = (
            speech is not None
            and speech.covers(draft.head)
            and speech.cue is not None
            and speech.cue.start >= speech.end
        )
        return speech.end if ends and speech is not None else draft.sentence.end

    def _unpartnered(self, draft: Draft) -> bool:
        """Whether a commitment names no partner at all, not even vaguely ("with all countries")."""
        return not draft.recipients and not any(
            case_of(t) in self.pledges.partner_words for item in draft.items for t in item.tokens
        )

    def _obliges(self, draft: Draft) -> bool:
        """ "Must": of both sides or one's own it is a wish to do it together; of another it is a request. Needs a speaker."""
        subjects = draft.actors
        draft.speech = draft.speech or self._carried(draft.sentence)
        speakers = draft.speech.actors if draft.speech else ()
        sides = self.scene.side(list(speakers))
        own = {a.country or a.id for a in sides}
        named = {a.country or a.id for f in subjects for a in f.actors}
        if draft.match is not None and draft.head.lemma not in self.modality.should and (not own or named <= own):
            return True  # "pleaded for closer ties": the subject itself speaks
        if not own or not named:
            return False
        mine = (
            Filler(tuple(sides), draft.speech.speaker.start, draft.speech.speaker.end, draft.head.i)
            if draft.speech
            else None
        )
        if named & own:
            others = [
                Filler(tuple(a for a in f.actors if (a.country or a.id) not in own), f.start, f.end, f.token)
                for f in subjects
            ]
            draft.recipients = [f for f in others if f.actors]
        else:
            draft.type, draft.act, draft.strength, draft.modes = "REQUEST", self.acts["request"], None, []
            draft.recipients = subjects
        draft.actors = [mine] if mine else []
        return True

    def _partner(self, draft: Draft) -> None:
        """The other side of a commitment: who is named with the actions, or the other of two sides spoken of."""
        actors = [a for f in draft.actors for a in f.actors]
        draft.items = (
            self.pledges.items(draft.sentence, draft.head, draft.matter, draft.recipients, actors, self._until(draft))
            if draft.matter
            else []
        )
        if not draft.recipients and not draft.act.reciprocal:
            seen: list[Filler] = []
            for item in draft.items:
                seen.extend(item.partners)
            draft.recipients = _apart(seen, ())
        if not draft.act.reciprocal and draft.type == "AGREE" and self._unpartnered(draft):
            self._other_side(draft)
            for item in draft.items:
                item.partners = item.partners or draft.recipients
        if draft.recipients and all(a.kind != "organization" for f in draft.recipients for a in f.actors):
            for item in draft.items:
                item.partners = item.partners or draft.recipients
        if draft.act.reciprocal and draft.act.type == "AGREE" and draft.items:
            partners = [f for item in draft.items for f in item.partners]
            given = [f for f in partners if f.token >= 0 and case_of(draft.sentence.tokens[f.token]) is None]
            if given and len(set(draft.countries("actors"))) == 1:
                draft.recipients = _apart([*draft.recipients, *given], ())  # "agreed to pay Peru": one side gives
                return
            draft.actors = _apart([*draft.actors, *partners], ())
            for item in draft.items:
                item.partners = []

    def spoken(self, name: str, speech: Speech, marks: list[Token], target: Filler) -> Draft:
        """An act told by the words of a statement."""
        act = self.acts[name]
        draft = Draft(
            speech.sentence,
            marks[0],
            marks,
            act,
            act.type,
            list(act.modes),
            [
                Filler(
                    tuple(self.scene.side(list(speech.actors))),
                    speech.speaker.start,
                    speech.speaker.end,
                    speech.speaker.token,
                )
            ],
            [target],
            "actual",
            "spoken",
            None,
            None,
            [],
            speech,
        )
        self._when_where(draft, Mood())
        return draft

    # ---- commitments told by tense or modal alone

    def _modal(self, sentence: Sentence, drafts: list[Draft], consumed: set[int]) -> list[Draft]:
        """Commitments without a lexicon entry: "will continue to work with", "must step up" in somebody's speech."""
        found: list[Draft] = []
        taken = {t.i for d in drafts for t in d.trigger} | consumed
        for token in sentence.tokens:
            if token.pos != "VERB" or token.i in taken:
                continue
            speech = self._speech_of(sentence, token)
            mood = self.modality.of(sentence, token)
            if mood.negated or mood.purpose or not (mood.future or mood.should) or (speech is None and not mood.future):
                continue
            if token.lemma not in self.cooperative and not mood.should:
                continue
            if token.rel == "conj" and (above := sentence.parent(token)) is not None and above.i in taken:
                continue
            clause = Clause(sentence, token, self.grammar)
            if clause.is_infinitive(token):
                continue
            actors = [f for t in clause.subjects() for f in self.scene.parties(sentence, t, deep=False)]
            if not actors or clause.passive:
                continue
            name = "should" if mood.should else "promise"
            act = self.acts[name]
            aux = [t for t in token.all("aux") if t.i < token.i]
            own = {a.country for f in actors for a in f.actors}
            given = [
                f for t in (*clause.objects(), *clause.datives()) for f in self.scene.parties(sentence, t, deep=False)
            ]
            recipients = [f for f in given if not all(a.country in own for a in f.actors)] if name == "promise" else []
            if name == "promise" and not recipients:
                recipients = self._first_after(sentence, token, own, [*aux, token])
            draft = Draft(
                sentence,
                token,
                [*aux, token],
                act,
                "AGREE",
                [],
                actors,
                recipients,
                "actual",
                "modal",
                None,
                act.strength,
                [token],
                speech,
            )
            if name == "should" and not self._obliges(draft):
                continue
            if draft.type == "AGREE" and token.lemma not in self.cooperative and not draft.recipients:
                continue
            if draft.type == "AGREE":
                self._partner(draft)
            if not draft.countries("actors") and not draft.countries("recipients"):
                continue
            self._when_where(draft, mood)
            taken.update(t.i for t in sentence.subtree(token))
            found.append(draft)
        return found

    # ---- when and where

    def _when_where(self, draft: Draft, mood: Mood) -> None:
        dates = [
            d
            for d in self.scene.dates.get(draft.sentence.index, ())
            if d.role == "point"
            and self._of_clause(draft, d)
            and not any(item.start <= d.start < item.end for item in draft.items)
        ]
        if dates:
            draft.date = min(dates, key=lambda d: min(abs(d.start - draft.head.end), abs(draft.head.start - d.end)))
        if draft.status == "historical" and mood.perfect and self._same_day(draft):
            draft.status = "actual"  # "earlier in the day he had met": before the rest, and news all the same
        if draft.status == "actual" and draft.date is not None and self._earlier(draft.date):
            draft.status = "historical"
        places = []
        for token in draft.sentence.tokens:
            mention = self.scene.mention(draft.sentence, token)
            if (
                mention is not None
                and mention.place
                and case_of(token) in self.grammar.place
                and mention.kind != "country"
                and self._of_predicate(draft, token)
            ):
                places.append((abs(token.i - draft.head.i), mention))
        if places:
            mention = min(places, key=lambda pair: pair[0])[1]
            draft.place = (mention.place or "", mention.start, mention.end)

    def _of_predicate(self, draft: Draft, token: Token) -> bool:
        """Whether a place hangs on a predicate or above it, not on a clause below it or on what another clause tells."""
        verb = next((t for t in draft.sentence.ancestors(token) if t.pos in ("VERB", "AUX")), None)
        return verb is None or verb is draft.head or any(above is verb for above in draft.sentence.ancestors(draft.head))

    def _same_day(self, draft: Draft) -> bool:
        """Whether an act before the others is of the same days: by its date, or by words that say so."""
        if draft.date is not None:
            return self.scene.header.published is not None and not self._earlier(draft.date)
        return self.grammar.has_run(draft.sentence.tokens, self.today)

    def _earlier(self, date: DateFound) -> bool:
        """Whether a date lies more than about three days before the report."""
        published = self.scene.header.published
        if published is None or date.value is None:
            return date.kind in ("year", "month") and date.value.value[:1].isdigit()
        return _days_before(date.value.value, published.value) > (_WEEK if date.kind == "weekday" else _FRESH)

    def _of_clause(self, draft: Draft, date: DateFound) -> bool:
        """Whether a date goes with a predicate: it hangs on it, on a verb above it, or on no verb at all."""
        token = next((t for t in draft.sentence.tokens if t.start >= date.start and t.end <= date.end), None)
        if token is None:
            return False
        verb = next((t for t in draft.sentence.ancestors(token) if t.pos in ("VERB", "AUX")), None)
        while verb is not None and verb.rel == "xcomp" and (above := draft.sentence.parent(verb)) is not None:
            verb = above
        if verb is None or verb is draft.head or draft.head is token:
            return True
        if verb.dep == "parataxis:insert" and (draft.act.stance or draft.type in GOVERNING):
            return True  # what is told by saying it is done when it is said
        if verb.rel == "advcl" and draft.sentence.parent(verb) is draft.head:
            return any(mark.lower in self.when for mark in verb.all("mark", "advmod"))
        return any(above is verb for above in draft.sentence.ancestors(draft.head))

    # ---- one act, one event

    def _joined(self, drafts: list[Draft]) -> list[Draft]:
        """Coordinated predicates of one type with the same sides in one sentence are one event."""
        kept: list[Draft] = []
        for draft in drafts:
            same = next(
                (k for k in kept if k.type == draft.type and self._alike(k, draft) and k.status == draft.status), None
            )
            if same is None:
                kept.append(draft)
            else:
                same.again.append(draft)
                same.items.extend(draft.items)
        return kept

    def _alike(self, one: Draft, other: Draft) -> bool:
        if codebook().reciprocal(one.type):
            return set(one.countries("actors") + one.countries("recipients")) == set(
                other.countries("actors") + other.countries("recipients")
            )
        return all(set(one.countries(side)) == set(other.countries(side)) for side in ("actors", "recipients"))

    def _merge(self, drafts: list[Draft]) -> list[Draft]:
        """The same act told again is one event; of a commitment only where title or lead told it."""
        kept: list[Draft] = []
        for draft in drafts:
            same = next((k for k in kept if self._same_act(k, draft)), None)
            if same is None:
                kept.append(draft)
                continue
            if same.sentence.heading and not draft.sentence.heading and draft.type != "AGREE":
                kept[kept.index(same)] = draft  # the body tells it more fully than a title
                draft.again.append(same)
                draft.again.extend(same.again)
                same, draft = draft, same
            else:
                same.again.append(draft)
            same.modes = (
                list(dict.fromkeys([*same.modes, *draft.modes]))
                if same.type != "CONSULT"
                else (same.modes or draft.modes)
            )
            same.date, same.place = same.date or draft.date, same.place or draft.place
            if draft.items and not same.items:
                same.items = draft.items
        return kept

    def _other_persons(self, one: Draft, other: Draft) -> bool:
        """Whether two meetings are with different people of one side: talks with another counterpart are told apart."""
        for code in set(one.countries("actors") + one.countries("recipients")):
            sides = [
                {
                    id(a)
                    for f in (*d.actors, *d.recipients)
                    for a in f.actors
                    if a.country == code and (a.kind == "person" or (a.kind == "office" and not d.sentence.heading))
                }
                for d in (one, other)
            ]
            if all(sides) and not sides[0] & sides[1]:
                return True
        return False

    def _same_act(self, one: Draft, other: Draft) -> bool:
        if one.type != other.type or not self._alike(one, other):
            return False
        if one.type == "SUPPORT" and one.act is not other.act and "sign" not in (one.act.act, other.act.act):
            return False
        if one.type == "CONSULT" and self._other_persons(one, other):
            return False
        if one.type == "CONSULT":
            return one.status == other.status and ("phone" in one.modes) == ("phone" in other.modes)
        if one.status != other.status:
            return False
        if one.type == "AGREE":
            return one.sentence.heading
        if one.type == "SUPPORT" and one.head.lemma != other.head.lemma:
            return one.sentence.heading  # praise of another thing is another event
        if one.type == "SUPPORT" and not one.countries("recipients"):
            return one.sentence.heading
        return True


def _apart(fillers: Sequence[Filler], taken: Iterable[int]) -> list[Filler]:
    """Fillers without actors named before."""
    seen = set(taken)
    kept = []
    for filler in fillers:
        actors = tuple(a for a in filler.actors if id(a) not in seen)
        seen.update(id(a) for a in actors)
        if actors:
            kept.append(Filler(actors, filler.start, filler.end, filler.token))
    return kept


def _days_before(value: str, published: str) -> int:
    """How many days a partial ISO date (or interval) lies before another, at least: it counts by its last day."""
    last, other = _bounds(value.split("/")[-1]), _bounds(published.split("/")[0])
    return (other[0] - last[1]).days if last and other else 0


def _bounds(text: str) -> tuple[date, date] | None:
    """The first and last day of a partial ISO date, None where the year is not known."""
    if text.startswith("--"):
        return None
    parts = [int(part) for part in text.split("T")[0].split("-")]
    year, month, day = (*parts, None, None)[:3]
    return date(year or 1, month or 1, day or 1), date(
        year or 1, month or 12, day or calendar.monthrange(year or 1, month or 12)[1]
    )
