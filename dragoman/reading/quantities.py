# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Quantities: people, sums of money, shares and lengths of time that are told with an act, and what they are of.

How numbers are written is told by the language pack (``quantities.toml``), which currency a word means by the codebook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.codebook import codebook
from dragoman.languages.base import LanguagePack
from dragoman.reading.clause import case_of
from dragoman.reading.drafts import Draft
from dragoman.reading.scene import Scene
from dragoman.reading.tree import Sentence, Token
from dragoman.registry.forms import fold, pieces

_SPACES = " \u00a0\u202f\u2009"
_NEAR = 3  # words after a number among which the noun that it counts begins
_LONGEST_DATE = 4  # digits of a number that may be a year
_APART = ("acl:relcl", "parataxis")  # what is told there is told of something else


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in the text: its value, its unit, and where the words for what it is of stand. Offsets: cleaned text.

    ``token`` is the word by which it hangs in its sentence; ``dated``: it is part of a date ("within 48 hours").
    """

    start: int
    end: int
    value: float
    unit: str
    token: Token
    of: tuple[int, int] | None = None
    dated: bool = False


class NumberReader:
    """Reads the numbers of one language; made once for any number of texts."""

    def __init__(self, pack: LanguagePack) -> None:
        """Raises LanguageError where the pack's ``quantities.toml`` cannot be read."""
        table = pack.quantities
        self.decimal = str(table["decimal"])
        self.joining = frozenset(table["joining"])
        self.numbers: dict[str, float] = table["numbers"]
        self.scales: dict[str, float] = table["scales"]
        self.uncounted = frozenset(table["uncounted"])
        self.naming = frozenset(table["naming"])
        self.percent = [tuple(words.split()) for words in table["percent"]]
        groups = "".join(re.escape(mark) for mark in table["grouping"] if mark != " ") + _SPACES
        self.figure = re.compile(
            rf"\d{{1,3}}(?:[{groups}]\d{{3}})+(?!\d)(?:{re.escape(self.decimal)}\d+)?|\d+(?:{re.escape(self.decimal)}\d+)?"
        )
        self.currencies = codebook().currencies
        self.signs = {sign: code for code, entry in self.currencies.items() for sign in entry.signs}
        self.sign_before = re.compile(
            "(?:" + "|".join(re.escape(s) for s in sorted(self.signs, key=len, reverse=True)) + rf")[{_SPACES}]?$"
        )
        self.sign_after = re.compile(
            rf"[{_SPACES}]?(?:" + "|".join(re.escape(s) for s in sorted(self.signs, key=len, reverse=True)) + r")(?!\w)"
        )
        self.families = sorted(
            ((tuple(words.split()), family) for family, forms in table["currencies"].items() for words in forms),
            key=lambda item: -len(item[0]),
        )

    def spelled(self, word: str) -> float | None:
        """The value of a number in words, hyphens included ("vingt-deux"); None for another word."""
        if word in self.numbers:
            return self.numbers[word]
        parts = word.split("-")
        for n in range(len(parts) - 1, 0, -1):
            first = self.numbers.get("-".join(parts[:n]))
            rest = self.spelled("-".join(parts[n:])) if first is not None else None
            if first is not None and rest is not None:
                return first + rest
        return None

    def value(self, figure: str) -> float:
        """The value of a number in figures."""
        whole, _, rest = figure.partition(self.decimal)
        return float(re.sub(r"\D", "", whole) + (f".{rest}" if rest else ""))


class QuantityReader:
    """Finds the quantities of one document."""

    def __init__(self, scene: Scene, numbers: NumberReader) -> None:
        self.scene = scene
        self.numbers = numbers
        self._found: dict[int, list[Amount]] = {}

    def within(self, sentence: Sentence, start: int, end: int) -> list[Amount]:
        """The quantities in a stretch of a sentence, those that are part of a date left out."""
        return [one for one in self.all(sentence) if start <= one.start and one.end <= end and not one.dated]

    def of_acts(self, drafts: Sequence[Draft]) -> dict[int, list[Amount]]:
        """The quantities of each act, by the id of its draft: a number is of the act nearest above it in the tree."""
        triggers: dict[tuple[int, int], Draft] = {}
        told: dict[int, dict[tuple[float, str], Amount]] = {}
        for draft in drafts:
            for one in (draft, *draft.again):
                for token in (*one.trigger, one.head):
                    triggers.setdefault((one.sentence.index, token.i), draft)
        for sentence in {id(s): s for d in drafts for s in (d.sentence, *(a.sentence for a in d.again))}.values():
            for amount in self.all(sentence):
                owner = self._owner(sentence, amount, triggers)
                if owner is not None and not (amount.dated and owner.type == "AGREE"):
                    told.setdefault(id(owner), {}).setdefault((amount.value, amount.unit), amount)
        return {key: list(amounts.values()) for key, amounts in told.items()}

    def _owner(self, sentence: Sentence, amount: Amount, triggers: dict[tuple[int, int], Draft]) -> Draft | None:
        token = amount.token
        for one in (token, *sentence.ancestors(token)):
            draft = triggers.get((sentence.index, one.i))
            if draft is not None:
                return draft
            if one.dep in _APART:
                return None
        return None

    def all(self, sentence: Sentence) -> list[Amount]:
        """All quantities of a sentence; looked for once."""
        if sentence.index not in self._found:
            self._found[sentence.index] = list(self._read(sentence))
        return self._found[sentence.index]

    # ---- one sentence

    def _read(self, sentence: Sentence) -> Iterator[Amount]:
        tokens = sentence.tokens
        taken = -1
        for token in tokens:
            if token.i <= taken:
                continue
            read = self._number(sentence, token.i)
            if read is None:
                continue
            value, last, end = read
            taken = last
            dates = [d for d in self.scene.dates.get(sentence.index, ()) if d.start < end and token.start < d.end]
            if any(d.role != "deadline" or d.kind != "relative" for d in dates):
                continue
            amount = self._amount(sentence, token, value, last, end)
            if amount is not None:
                yield replace(amount, dated=bool(dates))

    def _number(self, sentence: Sentence, first: int) -> tuple[float, int, int] | None:
        """A number that begins with a token: its value, its last token, and where it ends; None where there is none."""
        text, tokens, numbers = self.scene.cleaned.text, sentence.tokens, self.numbers
        token, total, current = tokens[first], 0.0, 0.0
        last, end = first, token.end
        figure = numbers.figure.match(text, token.start, sentence.end)
        glued = next(
            (s for s in numbers.signs if token.text.startswith(s) and token.text[len(s) : len(s) + 1].isdigit()), ""
        )
        if glued:
            figure = numbers.figure.match(text, token.start + len(glued), sentence.end)
        if figure is not None:
            current, end = numbers.value(figure[0]), figure.end()
            last = max((t.i for t in tokens[first:] if t.start < end), default=first)
            rest = tokens[last].text[max(0, end - tokens[last].start) :].lower() if end < tokens[last].end else ""
            if rest in numbers.scales:  # "3bn"
                current, end = current * numbers.scales[rest], tokens[last].end
            elif rest and (rest[0].isalnum() or rest[0] in "/:"):
                return None  # "3rd", "10:30"
        elif (spelled := numbers.spelled(token.lower)) is not None:
            current = spelled
        elif (
            token.lower in numbers.scales
            and first
            and tokens[first - 1].lower in self.scene.pack.grammar["names"]["indefinite"]
        ) or (token.lower in numbers.scales and numbers.scales[token.lower] < 1e6 and not token.lower.endswith("s")):
            current = numbers.scales[token.lower]
        else:
            return None
        n = last + 1
        while n < len(tokens):
            word = tokens[n].lower
            if word in numbers.scales:
                scale = numbers.scales[word]
                if scale < 1e3:
                    current *= scale
                else:
                    total, current = total + (current or 1) * scale, 0.0
            elif figure is None and (spelled := numbers.spelled(word)) is not None:
                current += spelled
            elif (
                word in numbers.joining
                and figure is None
                and n + 1 < len(tokens)
                and (tokens[n + 1].lower in numbers.numbers or tokens[n + 1].lower in numbers.scales)
                and (word == "-" or total or current >= 20)
            ):
                n += 1
                continue
            else:
                break
            last, end = n, tokens[n].end
            n += 1
        return total + current, last, end

    def _amount(self, sentence: Sentence, token: Token, value: float, last: int, end: int) -> Amount | None:
        tokens, text = sentence.tokens, self.scene.cleaned.text
        top = sentence.head_of(tokens[token.i : last + 1])
        shares = self._follows(sentence, last + 1, self.numbers.percent)
        if text[end : end + 1] == "%" or shares:
            stop = max(end + (text[end : end + 1] == "%"), tokens[last + shares].end)
            top = sentence.head_of(tokens[token.i : last + shares + 1])
            return Amount(token.start, stop, value, "%", top, self._of(sentence, top, last + shares))
        money = self._money(sentence, token, last, end)
        if money is not None:
            code, start, stop, after = money
            head = sentence.head_of(tokens[token.i : after + 1])
            return Amount(start, stop, value, code, head, self._of(sentence, head, after))
        return self._counted(sentence, token, value, last, top)

    def _money(self, sentence: Sentence, token: Token, last: int, end: int) -> tuple[str, int, int, int] | None:
        """Currency, first and last character, and last token of a sum, if a number is one."""
        text, numbers, tokens = self.scene.cleaned.text, self.numbers, sentence.tokens
        start = token.start
        sign = next((s for s in numbers.signs if token.text.startswith(s) and len(token.text) > len(s)), None)
        if sign is None and (before := numbers.sign_before.search(text, max(sentence.start, start - 5), start)):
            sign, start = before[0].strip(_SPACES), before.start()
        if sign is not None:
            family = self._follows(sentence, last + 1, [words for words, _ in numbers.families])
            return numbers.signs[sign], start, max(end, tokens[last + family].end if family else end), last + family
        if (after := numbers.sign_after.match(text, end)) is not None:
            covered = max((t.i for t in tokens if t.start < after.end()), default=last)
            return numbers.signs[after[0].strip(_SPACES)], start, after.end(), covered
        n = last + 1
        while (
            n < len(tokens)
            and n <= last + 2
            and (tokens[n].lower in self.scene.grammar.genitive or self._national(tokens[n]) is not None)
        ):
            n += 1
        for words, family in numbers.families:
            run = tuple(t.lower for t in tokens[n : n + len(words)])
            if run == words or (len(words) == 1 and n < len(tokens) and tokens[n].lemma.lower() in words):
                stop = n + len(words) - 1
                nation = self._national(tokens[n - 1])
                if nation is None and stop + 1 < len(tokens):
                    nation = self._national(tokens[stop + 1])
                    stop += nation is not None
                return self._currency(sentence, family, nation) or words[0], start, tokens[stop].end, stop
        return None

    def _national(self, token: Token) -> str | None:
        """The state whose adjective a word is; one beside a currency is nobody's mention."""
        hits = self.scene.registry.forms(self.scene.pack.code).find(pieces(token.text))
        return next((one.id for _, _, known in hits for one in known if one.kind == "adjective"), None)

    def _currency(self, sentence: Sentence, family: str, nation: str | None) -> str | None:
        """The currency of a family: that of a state beside it, else the one that the bare word means, else that of a
        state named in the sentence or most named in the text."""
        known = [(code, entry) for code, entry in self.numbers.currencies.items() if entry.family == family]
        named = [a.country for m in self.scene.cast.of(sentence) for a in m.actors if a.country]
        for state in (nation, None, *named, self.scene.home):
            for code, entry in known:
                if state in entry.countries or (state is None and entry.default):
                    return code
        return known[0][0] if len(known) == 1 else None

    def _follows(self, sentence: Sentence, first: int, runs: Sequence[tuple[str, ...]]) -> int:
        """How many tokens from a place on are one of some runs of words."""
        ahead = tuple(t.lower for t in sentence.tokens[first : first + _NEAR])
        return max((len(run) for run in runs if ahead[: len(run)] == run), default=0)

    def _counted(self, sentence: Sentence, token: Token, value: float, last: int, top: Token) -> Amount | None:
        """A number with the noun that it counts."""
        tokens, numbers = sentence.tokens, self.numbers
        if token.i and tokens[token.i - 1].lower in numbers.naming:
            return None
        noun = self._noun(sentence, token, last, top)
        hyphened = last + 1 < len(tokens) and tokens[last + 1].text == "-"
        while noun is not None and not hyphened and noun.rel == "compound" and sentence.tokens[noun.head].i > noun.i:
            noun = sentence.tokens[noun.head]
        if noun is None or noun.lower in numbers.uncounted or noun.lemma.lower() in numbers.uncounted:
            return None
        mention = self.scene.mention(sentence, noun)
        if mention is not None and mention.kind not in ("group", "office"):
            return None
        figure = token.text.isdigit() and len(token.text) == _LONGEST_DATE and token.i == last
        if figure and 1900 <= value <= 2100 and noun.i != last + 1:
            return None
        if value < 2 and not token.text[:1].isdigit():
            return None
        return Amount(token.start, noun.end, value, noun.lemma.lower(), noun)

    def _noun(self, sentence: Sentence, token: Token, last: int, top: Token) -> Token | None:
        """The noun that is counted: what the number hangs on, what hangs on its million, else what follows."""
        tokens = sentence.tokens
        if len(tokens) > last + 2 and tokens[last + 1].text == "-" and tokens[last + 2].pos == "NOUN":
            return tokens[last + 2]  # "a 48-hour ultimatum"
        above = sentence.parent(top)
        if (
            top.rel in ("nummod", "amod", "det")
            and above is not None
            and above.i > last
            and above.pos in ("NOUN", "PROPN")
        ):
            between = tokens[last + 1 : above.i]
            if all(t.pos in ("ADJ", "NOUN", "PROPN", "ADP", "DET", "PUNCT", "VERB", "ADV", "CCONJ") for t in between):
                return above
        for child in top.all("nmod"):
            if child.i > last and child.pos == "NOUN" and case_of(child) in self.scene.grammar.genitive:
                return child
        for one in tokens[last + 1 : last + 1 + _NEAR]:
            if one.pos == "NOUN":
                return one
            if one.pos != "ADJ" and one.lower not in self.scene.grammar.genitive:
                return None
        return None

    def _of(self, sentence: Sentence, head: Token, last: int) -> tuple[int, int] | None:
        """Where the words for what a sum or share is of stand: in a genitive after it, or around it."""
        above = sentence.parent(head)
        wanted = self.scene.grammar.genitive | self.scene.grammar.place
        for token in sentence.subtree(head):
            if (
                token.i > last
                and token.pos == "NOUN"
                and case_of(token) in wanted
                and sentence.parent(token) is not None
            ):
                return self._phrase(sentence, token)
        if above is not None and above.pos == "NOUN" and head.rel in ("nummod", "compound", "amod", "nmod"):
            return self._phrase(sentence, above)
        return None

    def _phrase(self, sentence: Sentence, noun: Token) -> tuple[int, int]:
        """A noun with the attributes right before and after it."""
        tokens = sentence.tokens
        first = last = noun.i
        while first and tokens[first - 1].pos == "ADJ" and fold(tokens[first - 1].text).isalpha():
            first -= 1
        while last + 1 < len(tokens) and tokens[last + 1].pos == "ADJ" and tokens[last + 1].head == noun.i:
            last += 1
        return tokens[first].start, tokens[last].end
