# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Repairs of trees where compact parsers are known to err, before anything is read from them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from dragoman.reading.clause import case_of
from dragoman.reading.tree import Sentence, Token

_ADJUNCT = 12  # tokens that may stand between a verb of speech and its clause
_LONGEST_TOPIC = 6  # tokens
CORE = ("obj", "xcomp", "nsubj", "iobj", "obl:arg", "nsubj:pass")
_ATTRIBUTES = ("amod", "compound", "xcomp", "nmod", "acl")
_CLAUSE_END = ('"', "”", "»", ",")


@dataclass(frozen=True, slots=True)
class Words:
    """What mending has to know of a language.

    ``times`` are words that are always a date; ``that`` conjunctions of clauses; ``relative`` and ``reflexive``
    pronouns; ``marks`` those of infinitives; ``gerunds`` verbs that govern a gerund, ``endings`` those of gerunds;
    ``having`` auxiliaries of the perfect; ``infinitive`` endings of infinitives; ``dative`` prepositions of indirect
    objects; ``quantities`` words like "thousands"; ``means`` marks of clauses of means. ``reports`` tells reporting
    verbs, ``verb_of`` gives the verb of the lexicon that a word may be.
    """

    times: Collection[str]
    that: Collection[str]
    relative: Collection[str]
    reflexive: Collection[str]
    marks: Collection[str]
    gerunds: Collection[str]
    having: Collection[str]
    endings: tuple[str, ...]
    infinitive: tuple[str, ...]
    dative: Collection[str]
    quantities: Collection[str]
    means: Collection[str]
    reports: Callable[[Token], bool]
    verb_of: Callable[[Token], str | None]


def repair(
    sentence: Sentence, dates: Sequence[tuple[int, int]], names: Sequence[tuple[int, int]], words: Words
) -> None:
    """Mend the tree of a sentence in place.

    ``dates`` are the spans of its dates, ``names`` those of states, bodies and persons, which can act.
    """
    for token in sentence.tokens:
        if token.rel in ("punct", "aux") and token.children:
            _lift(sentence, token)
        if token.dep == "xcomp" and token.pos == "ADV" and token.head == token.i - 1:
            token.dep, token.pos = "obj", "NOUN"  # "sought refuge": nothing but a noun is a complement there
        if token.rel == "nmod" and token.pos == "VERB" and token.child("mark") is not None:
            token.dep = "acl"  # "ordered the embassy to close": a marked verb is a clause, whatever it hangs on
        if token.rel in ("obj", "iobj") and token.i < token.head and token.lower in words.reflexive:
            token.dep = "expl:comp"  # "s'est dit prêt": treebanks do not agree
    _topic(sentence)
    for start, end in dates:
        _date_clause(sentence, sentence.between(start, end))
    for token in sentence.tokens:
        if (
            (token.dep in CORE or token.dep in ("obl", "obl:mod"))
            and case_of(token) is None
            and (token.lower in words.times or any(start <= token.start and token.end <= end for start, end in dates))
        ):
            token.dep = "obl:tmod"
    named = {t.i for start, end in names for t in sentence.tokens if start <= t.start and t.end <= end}
    for token in sentence.tokens:
        if token.pos == "NUM":
            _number(sentence, token)
        elif token.pos in ("ADJ", "ADV", "NOUN"):
            _verb_after_auxiliary(sentence, token, words.verb_of, named)
            _gerund(sentence, token, words.verb_of, words.gerunds, words.endings)
            if (
                token.rel == "xcomp"
                and all(words.infinitive)
                and token.lower.endswith(words.infinitive)
                and token.i not in named
            ):
                _as_verb(token, words.verb_of(token), "Inf")
        if token.i in named:
            _adjective_of_name(sentence, token, named)
            _between_preposition_and_infinitive(sentence, token, words.marks)
    for token in sentence.tokens:
        if token.pos == "ADV" and token.rel == "advmod":
            _nearly(sentence, token)
        if token.pos == "VERB":
            _misread_object(sentence, token)
            _active(token)
            _having(sentence, token, words.having)
            _means(sentence, token, words.means)
            _attribute(sentence, token, words.gerunds, words.marks)
            _governed(sentence, token, words.gerunds)
            _receiver_behind(sentence, token, words.dative)
            if words.verb_of(token) is not None:
                _lone_object(token, named)
            _epithet(sentence, token, named)
            _lone(sentence, token, named, words.quantities)
            _subject_before_time(sentence, token, named)
            _subject(token, named)
            _stray_case(sentence, token)
            _controlled(token)
        if token.pos in ("VERB", "AUX"):
            _second_subject(token)
            _receiver(token, named)
            _relative(sentence, token, named, words.relative)
            _loose_relative(sentence, token, words.relative)
            _inverted(sentence, token, words.reports)
            _lost_clause(sentence, token, words.reports, words.that)


def find_adverbials(sentence: Sentence, openers: Collection[str], double: Collection[str]) -> None:
    """ "After a gunman killed two guards": a clause taken for a noun with a participle, which would have no object.

    ``openers`` are prepositions that also open clauses, ``double`` verbs whose passive has an object.
    """
    for verb in sentence.tokens:
        noun = sentence.parent(verb)
        if verb.rel != "acl" or verb.pos != "VERB" or noun is None or noun.i > verb.i or verb.lemma in double:
            continue
        case, above = noun.child("case"), sentence.parent(noun)
        if (
            case is None
            or above is None
            or case.lower not in openers
            or noun.rel not in ("obl", "nmod")
            or verb.child("obj") is None
            or verb.child("nsubj", "aux:pass", "mark") is not None
            or verb.feats.get("Tense") != "Past"
            or sentence.tokens[verb.i - 1].text in ",-"
        ):
            continue
        sentence.attach(verb, above, "advcl")
        sentence.attach(noun, verb, "nsubj")
        sentence.attach(case, verb, "mark")
        verb.feats = {**verb.feats, "VerbForm": "Fin", "Mood": "Ind"}


def _topic(sentence: Sentence) -> None:
    """ "Chad: France sends aid": what stands before a colon at the beginning is no part of the clause after it."""
    colon = next((t.i for t in sentence.tokens[1 : _LONGEST_TOPIC + 1] if t.text == ":"), None)
    if colon is None or any(t.pos in ("VERB", "AUX") for t in sentence.tokens[:colon]):
        return
    first, rest = sentence.tokens[:colon], sentence.tokens[colon + 1 :]
    verb = next((t for t in rest if t.pos == "VERB" and t.feats.get("VerbForm") == "Fin" and t.rel != "acl"), None)
    if verb is None:
        return
    top = sentence.head_of(first)
    loose = [t for t in rest if t is not verb and t.head < colon and t.i < verb.i and t.pos in ("NOUN", "PROPN")]
    if verb.head < colon:
        if sentence.parent(verb) is not top:
            sentence.attach(verb, top, "parataxis")
        if sentence.parent(verb) is top:
            sentence.promote(verb, "dislocated")
    elif sentence.parent(top) is verb:
        top.dep = "dislocated"
    for token in loose:
        subject = verb.child("nsubj", "nsubj:pass") is None and case_of(token) is None
        sentence.attach(token, verb, "nsubj" if subject else "obl")


def _date_clause(sentence: Sentence, date: list[Token]) -> None:
    """ "Il y a dix ans": a date with a verb in it is no clause but an adjunct of the verb that it hangs on."""
    top = sentence.head_of(date) if date else None
    if top is None or top.pos not in ("VERB", "AUX") or top.head == top.i:
        return
    if all(token in date or token.pos == "PUNCT" for token in sentence.subtree(top)):
        top.dep, top.pos = "obl:tmod", "NOUN"


def _lift(sentence: Sentence, mark: Token) -> None:
    """What hangs on a punctuation mark or an auxiliary belongs to its head."""
    head = sentence.parent(mark)
    if head is None:
        return
    for child in list(mark.children):
        sentence.attach(child, head, child.dep)


def _number(sentence: Sentence, number: Token) -> None:
    """ "Released twelve sailors": a number taken for the object that the noun hangs on."""
    noun = next((t for t in number.all("obj", "nsubj", "nmod", "appos") if t.pos == "NOUN" and t.i > number.i), None)
    if noun is not None and number.rel in CORE and case_of(noun) is None:
        sentence.promote(noun, "nummod")


def _verb_after_auxiliary(
    sentence: Sentence, word: Token, verb_of: Callable[[Token], str | None], named: Collection[int]
) -> None:
    """ "Did not conduct": a word with an auxiliary is a verb, if it can be one."""
    auxiliaries = [t for t in word.all("aux") if t.i < word.i and t.pos == "AUX"]
    if not auxiliaries or word.i in named or word.child("cop") is not None:
        return
    _as_verb(word, verb_of(word), "Inf")


def _as_verb(word: Token, verb: str | None, form: str) -> None:
    if verb == word.lower:
        word.pos, word.lemma, word.feats = "VERB", verb, {"VerbForm": form}


def _lone_object(verb: Token, named: Collection[int]) -> None:
    """ "Released the sailors", "asked Peru for help": the only bare nominal after a verb is its object."""
    if verb.child("obj", "ccomp", "aux:pass", "nsubj:pass") is not None:
        return
    bare = [t for t in verb.all("xcomp", "iobj") if t.i > verb.i and t.pos in ("NOUN", "PROPN") and case_of(t) is None]
    if (
        len(bare) == 1
        and bare[0].child("mark", "cop") is None
        and (bare[0].i in named or bare[0].child("det", "nummod"))
    ):
        bare[0].dep = "obj"


def _receiver_behind(sentence: Sentence, verb: Token, dative: Collection[str]) -> None:
    """ "Accepted to lend 5 million to Peru": who is named behind the object of an infinitive belongs to that."""
    for infinitive in verb.all("xcomp"):
        given = infinitive.child("obj")
        if infinitive.pos != "VERB" or given is None:
            continue
        for token in verb.all("obl", "iobj"):
            if token.i > given.i > infinitive.i and case_of(token) in dative:
                sentence.attach(token, infinitive, token.dep)


def _between_preposition_and_infinitive(sentence: Sentence, name: Token, marks: Collection[str]) -> None:
    """ "Agreed with Peru to expand trade": a name taken for an attribute of what follows the infinitive."""
    tokens = sentence.tokens
    if name.i < 2 or name.i + 2 >= len(tokens):
        return
    preposition, mark, infinitive = tokens[name.i - 1], tokens[name.i + 1], tokens[name.i + 2]
    above = sentence.parent(name)
    verb = tokens[name.i - 2]
    if (
        preposition.pos != "ADP"
        or mark.lower not in marks
        or infinitive.pos != "VERB"
        or verb.pos != "VERB"
        or above is None
        or (above.i <= name.i and above is not preposition)
    ):
        return
    sentence.attach(name, verb, "obl")
    sentence.attach(preposition, name, "case")
    noun = sentence.parent(infinitive)
    if noun is not None and noun.i > infinitive.i:
        sentence.promote(infinitive, "obj")
    sentence.attach(infinitive, verb, "xcomp")
    sentence.attach(mark, infinitive, "mark")


def _adjective_of_name(sentence: Sentence, adjective: Token, named: Collection[int]) -> None:
    """ "Le gouvernement libanais": an adjective right after the noun that it makes a name with belongs to it."""
    noun = sentence.tokens[adjective.i - 1] if adjective.i else None
    if noun is None or noun.pos != "NOUN" or noun.i not in named or adjective.pos not in ("ADJ", "VERB"):
        return
    above = sentence.parent(adjective)
    if above is noun:
        verb = sentence.parent(noun)
        for child in adjective.all("xcomp", "ccomp"):
            if verb is not None and verb.pos == "VERB":
                sentence.attach(child, verb, child.dep)
        return
    if above is None or adjective in list(sentence.ancestors(noun)) or above.pos not in ("VERB", "AUX"):
        return
    for child in list(adjective.children):
        sentence.attach(child, above, child.dep)
    sentence.attach(adjective, noun, "amod")


def _active(verb: Token) -> None:
    """A subject of a verb with auxiliaries none of which is that of the passive is no passive one."""
    if verb.child("aux") is None or verb.child("aux:pass", "expl", "obl:agent") is not None:
        return
    for subject in verb.all("nsubj:pass"):
        subject.dep = "nsubj"


def _attribute(sentence: Sentence, verb: Token, gerunds: Collection[str], marks: Collection[str]) -> None:
    """A verb taken for an attribute of its object: "had imposed sanctions", "considers imposing", "to impose"."""
    noun = sentence.parent(verb)
    if noun is None or verb.rel not in _ATTRIBUTES or noun.i < verb.i or verb.i == 0:
        return
    before = sentence.tokens[verb.i - 1]
    if verb.rel == "amod" and any(t.i < verb.i for t in verb.all("aux")):
        first = min(t.i for t in verb.all("aux"))
        sentence.promote(verb, "obj")
        for mark in noun.all("det"):
            if mark.i < first:
                sentence.attach(mark, verb, "mark")
        for adjunct in noun.all("nsubj", "obl", "punct", "advmod"):
            sentence.attach(adjunct, verb, adjunct.dep)
    elif before.lemma in gerunds and sentence.parent(noun) is before:
        sentence.promote(verb, "obj")
        verb.dep = "xcomp"
    elif before.lower in marks and before.pos == "PART" and verb.rel == "amod" and sentence.parent(noun) is not None:
        sentence.promote(verb, "obj")
        verb.dep = "xcomp"
        sentence.attach(before, verb, "mark")


def _gerund(
    sentence: Sentence,
    word: Token,
    verb_of: Callable[[Token], str | None],
    gerunds: Collection[str],
    endings: tuple[str, ...],
) -> None:
    """ "Considers invading Peru": a gerund taken for a noun or an adjective."""
    before = sentence.tokens[word.i - 1] if word.i else None
    if before is None or before.lemma not in gerunds or not endings or not word.lower.endswith(endings):
        return
    verb = verb_of(word)
    if verb is None or verb == word.lower:
        return
    word.pos, word.lemma, word.feats = "VERB", verb, {"VerbForm": "Ger"}
    if word.rel != "amod":
        word.dep = "xcomp"
        for noun in before.all("obj"):
            if noun.i > word.i:
                sentence.attach(noun, word, "obj")


def _having(sentence: Sentence, verb: Token, having: Collection[str]) -> None:
    """ "Denied having annexed part of Peru": the auxiliary taken for a verb of its own."""
    if verb.i == 0 or verb.feats.get("VerbForm") != "Part":
        return
    before = sentence.tokens[verb.i - 1]
    if before.lemma not in having or before.rel == "aux" or before.feats.get("VerbForm") == "Fin":
        return
    if verb.rel == "amod" and (noun := sentence.parent(verb)) is not None and noun.i > verb.i:
        sentence.promote(verb, "obj")
    if sentence.parent(verb) is before:
        sentence.promote(verb, "aux")
    else:
        sentence.attach(before, verb, "aux")


def _governed(sentence: Sentence, verb: Token, gerunds: Collection[str]) -> None:
    """A gerund right after a verb that governs one is its complement."""
    first = min([verb, *verb.all("aux")], key=lambda t: t.i)
    above = sentence.parent(verb)
    if (
        above is not None
        and first.i == above.i + 1
        and above.lemma in gerunds
        and verb.rel in ("advcl", "obj", "ccomp", "dep", "conj")
        and (first.feats.get("VerbForm") == "Ger" or first.feats.get("Tense") == "Pres")
    ):
        verb.dep = "xcomp"


def _epithet(sentence: Sentence, verb: Token, named: Collection[int]) -> None:
    """ "Canada imposed sanctions": a verb taken for an attribute of its object, with a name right before it."""
    head = sentence.parent(verb)
    if head is None or verb.rel != "amod" or head.i < verb.i or verb.feats.get("Tense") != "Past" or verb.i == 0:
        return
    before = sentence.tokens[verb.i - 1]
    if before.i not in named or not (
        before in verb.children or before in head.children or sentence.parent(before) in head.children
    ):
        return
    subject = next(
        (
            t
            for t in (*verb.children, *head.children)
            if t.i < verb.i and t.rel in ("nsubj", "amod", "compound", "nmod", "appos", "obl") and t.i in named
        ),
        None,
    )
    if subject is None:
        return
    others = [
        t
        for t in head.children
        if t is not verb and t.i > head.i and t.rel in ("nmod", "punct", "obl", "parataxis", "advcl")
    ]
    sentence.promote(verb, "obj")
    sentence.attach(subject, verb, "nsubj")
    for other in others:
        sentence.attach(other, verb, "obl" if other.rel == "nmod" else other.dep)


def _lone(sentence: Sentence, verb: Token, named: Collection[int], quantities: Collection[str]) -> None:
    """ "Soldiers clashed on the border": the only verb of a sentence taken for a participle of its subject.

    So with a number of people: "thousands marched".
    """
    head = sentence.parent(verb)
    if (
        head is None
        or verb.rel != "acl"
        or verb.i < head.i
        or (head.i not in named and head.lemma not in quantities)
        or verb.feats.get("Tense") != "Past"
        or verb.child("obl:agent", "aux") is not None
    ):
        return
    top = head
    while top.rel in ("nmod", "flat", "appos") and (above := sentence.parent(top)) is not None and above.i < top.i:
        top = above
    if top.head != top.i or any(_finite(sentence, t) for t in sentence.tokens if t is not verb):
        return
    if sentence.tokens[-1].pos == "PUNCT" and not any(t.text == "," and top.i < t.i < verb.i for t in sentence.tokens):
        if top is not head:
            sentence.attach(verb, top, "acl")
        sentence.promote(verb, "nsubj")


def _finite(sentence: Sentence, token: Token) -> bool:
    """Whether a word is a predicate of the sentence itself: in no clause of a noun, nor in an attribution put in."""
    if token.pos not in ("VERB", "AUX") or token.rel in ("acl", "advcl", "xcomp"):
        return False
    return not any(
        t.rel == "acl" or t.dep.startswith("parataxis") for t in (token, *sentence.ancestors(token)) if t.pos == "VERB"
    )


def _misread_object(sentence: Sentence, verb: Token) -> None:
    """ "Blocked roads": a finite form below a verb that nothing marks as a clause of it is its object."""
    head = sentence.parent(verb)
    if (
        head is not None
        and head.pos == "VERB"
        and verb.rel == "xcomp"
        and verb.i > head.i
        and verb.feats.get("VerbForm") == "Fin"
        and verb.child("mark", "nsubj", "aux", "obj", "expl") is None
        and head.child("obj") is None
        and all(t.pos in ("DET", "ADJ", "NUM") for t in sentence.tokens[head.i + 1 : verb.i])
    ):
        verb.pos, verb.dep, verb.feats = "NOUN", "obj", {}


def _subject_before_time(sentence: Sentence, verb: Token, named: Collection[int]) -> None:
    """ "An official today praised": who is hung on a word of time before the verb is its subject."""
    if verb.child("nsubj", "nsubj:pass", "csubj") is not None:
        return
    for time in verb.all("obl:tmod", "obl:unmarked"):
        who = next((t for t in time.children if t.i in named and t.rel in ("amod", "compound", "nmod")), None)
        if who is not None and time.i < verb.i and case_of(who) is None:
            sentence.attach(who, verb, "nsubj")
            return


def _subject(verb: Token, named: Collection[int]) -> None:
    """A name before its verb that hangs on it as something a name cannot be ("Chad" as an auxiliary) is its subject."""
    if verb.child("nsubj", "nsubj:pass", "csubj") is not None:
        return
    for token in verb.children:
        if (
            token.i < verb.i
            and token.i in named
            and (
                token.rel in ("aux", "compound", "mark", "cc", "det", "amod", "advmod", "discourse", "vocative")
                or token.dep == "obl:unmarked"
            )
            and case_of(token) is None
        ):
            token.dep = "nsubj"
            return


def _stray_case(sentence: Sentence, verb: Token) -> None:
    """ "Work with the Agency": a preposition hung on the verb itself belongs to the noun after it."""
    for mark in verb.all("case"):
        if mark.i < verb.i:
            continue
        noun = next(
            (
                t
                for t in verb.children
                if t.i > mark.i
                and t.pos in ("NOUN", "PROPN")
                and t.rel in ("compound", "nmod", "obj", "flat", "appos", "dep")
            ),
            None,
        )
        if noun is not None and all(
            t.pos not in ("VERB", "ADP", "PUNCT") for t in sentence.tokens[mark.i + 1 : noun.i]
        ):
            noun.dep = "obl"
            sentence.attach(mark, noun, "case")


def _relative(sentence: Sentence, verb: Token, named: Collection[int], relative: Collection[str]) -> None:
    """ "Turkey – which has threatened": a relative clause right after a name belongs to that name."""
    pronoun = next((t for t in verb.all("nsubj") if t.lower in relative and t.i < verb.i), None)
    if pronoun is None or pronoun.i < 1:
        return
    before = sentence.tokens[pronoun.i - 1]
    if before.pos == "PUNCT" and pronoun.i > 1:
        before = sentence.tokens[pronoun.i - 2]
    if before.i not in named or before in list(sentence.ancestors(verb)) or verb in list(sentence.ancestors(before)):
        return
    head = before
    while (
        head.rel in ("flat", "compound", "appos", "nmod", "amod")
        and (above := sentence.parent(head)) is not None
        and above.i in named
    ):
        head = above
    if head is not verb:
        sentence.attach(verb, head, "acl:relcl")


def _loose_relative(sentence: Sentence, verb: Token, relative: Collection[str]) -> None:
    """ "The map, on which both had agreed": a clause opened by a relative pronoun belongs to the noun before it."""
    if verb.rel not in ("advcl", "conj", "parataxis", "dep") or verb.pos != "VERB":
        return
    pronoun = next((t for t in verb.children if t.lower in relative and t.pos == "PRON" and t.i < verb.i), None)
    if pronoun is None:
        return
    first = min([pronoun, *pronoun.children], key=lambda t: t.i)
    before = sentence.tokens[first.i - 1] if first.i else None
    if before is not None and before.text == "," and before.i:
        before = sentence.tokens[before.i - 1]
    if before is None or before.pos not in ("NOUN", "PROPN", "NUM") or verb in (before, *sentence.ancestors(before)):
        return
    noun = before
    while noun.rel in ("nmod", "flat", "compound", "amod") and (above := sentence.parent(noun)) and above.i < noun.i:
        noun = above
    if any(t.i < first.i for t in verb.children if t.rel not in ("punct", "cc", "advmod", "obl")):
        return
    sentence.attach(verb, noun, "acl:relcl")


def _nearly(sentence: Sentence, adverb: Token) -> None:
    """ "Bought close to 40 locomotives": what is counted after an adverb and a preposition is the object."""
    verb = sentence.parent(adverb)
    after = sentence.tokens[adverb.i + 1 : adverb.i + 3]
    if verb is None or verb.pos != "VERB" or verb.child("obj") is not None or adverb.i < verb.i:
        return
    counted = next((t for t in adverb.all("obl") if t.child("nummod") is not None), None)
    if counted is not None and [t.pos for t in after] == ["ADP", "NUM"]:
        sentence.attach(counted, verb, "obj")
        for case in counted.all("case"):
            case.dep = "advmod"


def _means(sentence: Sentence, gerund: Token, means: Collection[str]) -> None:
    """ "Strengthened its claim by blaming the neighbour": a clause of means hangs on the verb, not on its object."""
    noun = sentence.parent(gerund)
    verb = sentence.parent(noun) if noun is not None else None
    if noun is None or verb is None or gerund.dep != "acl" or noun.rel not in ("obj", "obl") or verb.pos != "VERB":
        return
    if any(t.lower in means for t in gerund.all("mark")):
        sentence.attach(gerund, verb, "advcl")


def _controlled(verb: Token) -> None:
    """ "Allowed observers to visit": who is to do it is the object where there is no other."""
    receivers = [t for t in verb.all("iobj") if t.i > verb.i and t.pos != "PRON"]
    if len(receivers) == 1 and verb.child("obj") is None and verb.child("xcomp") is not None:
        receivers[0].dep = "obj"


def _receiver(verb: Token, named: Collection[int]) -> None:
    """ "Promised Zambia 20 million": of two objects behind a verb the first, a name, is who gets the second."""
    objects = [t for t in verb.all("obj") if t.i > verb.i and case_of(t) is None]
    if len(objects) == 2 and objects[0].i in named and objects[0].pos == "PROPN" and objects[1].i not in named:
        objects[0].dep = "iobj"


def _second_subject(verb: Token) -> None:
    """Of two subjects on both sides of an active verb without object, the one after it is the object."""
    subjects = verb.all("nsubj")
    if (
        len(subjects) == 2
        and subjects[0].i < verb.i < subjects[1].i
        and not verb.all("obj", "aux:pass")
        and case_of(subjects[1]) is None
    ):
        subjects[1].dep = "obj"


def _lost_clause(sentence: Sentence, verb: Token, reports: Callable[[Token], bool], that: Collection[str]) -> None:
    """ "A déclaré lors de la rencontre que …": a that-clause behind an adjunct belongs to the verb of speech."""
    if verb.child("ccomp") is not None or not reports(verb):
        return
    for token in sentence.tokens[verb.i + 1 : verb.i + _ADJUNCT]:
        if token.pos in ("VERB", "PUNCT", "CCONJ") or token.rel == "aux":
            return
        if token.rel == "xcomp" and token.pos == "ADJ" and sentence.parent(token) is verb:
            return  # "s'est dit convaincu que …": the clause is the adjective's
        if token.lower in that:
            clause = sentence.parent(token)
            while clause is not None and clause.pos not in ("VERB", "AUX", "ADJ", "NOUN"):
                clause = sentence.parent(clause)
            if clause is None or clause is verb or clause.i < token.i:
                clause = next((t for t in sentence.tokens[token.i + 1 :] if t.feats.get("VerbForm") == "Fin"), None)
            if clause is not None and clause is not verb:
                if clause.head == clause.i or clause in list(sentence.ancestors(verb)):
                    return
                sentence.attach(clause, verb, "ccomp")
            return


def _inverted(sentence: Sentence, verb: Token, reports: Callable[[Token], bool]) -> None:
    """The nominal after a reporting verb put behind what is said is its subject: "…", a annoncé le ministère."""
    if verb.all("nsubj", "nsubj:pass") or not reports(verb):
        return
    first = min([verb, *verb.all("aux", "advmod", "expl")], key=lambda t: t.i)
    if first.i == 0 or sentence.tokens[first.i - 1].text not in _CLAUSE_END:
        return
    for token in verb.children:
        if (
            token.i > verb.i
            and token.dep in ("obj", "obl", "obl:mod", "xcomp", "dep", "obl:arg", "appos", "parataxis")
            and token.pos in ("NOUN", "PROPN", "PRON")
            and case_of(token) is None
        ):
            token.dep = "nsubj"
            return
