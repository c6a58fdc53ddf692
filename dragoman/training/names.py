# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Words that the grammar of a language need not list, because the registry has them: countries, national adjectives,
capitals, names of persons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

from dragoman.tables import read_table
from dragoman.training.grammar import Features, Word
from dragoman.training.treebank import parsed

ONE_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")  # with hyphens, as Guinée-Bissau; no apostrophe, no full stop
ONE = {"Number": "Sing"}
GENDERS = {"m": {"Gender": "Masc"}, "f": {"Gender": "Fem"}}


def registry_words(language: str, agreement: Mapping[str, Any]) -> dict[str, list[Word]]:
    """Classes of words of one language.

    ``agreement`` is the recipe's table of that name: ``feminine`` and ``plural``, the endings of adjectives (absent
    where they do not inflect), ``names``, the gender and number of names of countries that their ending does not tell.
    """
    registry = resources.files("dragoman.registry")
    words: dict[str, list[Word]] = {"country.name": [], "country.adjective": [], "country.capital": []}
    told: dict[str, str] = agreement.get("names", {})
    columns = ("iso3", "names", "adjectives", "capital")
    for row in read_table(registry / f"countries.{language}.tsv", columns):
        names, capitals = row["names"].split("|"), row["capital"].split("|")
        if _single(names[0]):
            given = parsed(told.get(names[0], "")) or ONE | _gender(names[0], agreement)
            words["country.name"].append(Word(names[0], names[0], "PROPN", given))
        if _single(capitals[0]):
            words["country.capital"].append(Word(capitals[0], capitals[0], "PROPN", dict(ONE)))
        forms = [form for form in row["adjectives"].split("|") if _single(form)]
        words["country.adjective"] += adjectives(forms, agreement)
    words["person.given"] = [
        Word(row["name"], row["name"], "PROPN", ONE | GENDERS.get(row["gender"], {}))
        for row in read_table(registry / "given-names.tsv", ("name", "gender"))
        if _single(row["name"])
    ]
    leaders = read_table(registry / "leaders.tsv", ("name",))
    surnames = sorted({row["name"].split()[-1] for row in leaders if " " in row["name"]})
    words["person.family"] = [Word(name, name, "PROPN", dict(ONE)) for name in surnames if _single(name)]
    return words


def adjectives(forms: list[str], agreement: Mapping[str, Any]) -> list[Word]:
    """The forms of a country's adjectives with gender and number, told from their endings and from each other.

    >>> [str(w.features) for w in adjectives(["russe", "russes"], {"feminine": "e", "plural": "s"})]
    ["{'Number': 'Sing'}", "{'Number': 'Plur'}"]
    """
    plural, feminine = agreement.get("plural", ""), agreement.get("feminine", "")
    if not plural:
        return [Word(form, form, "ADJ", {"Degree": "Pos"}) for form in forms]
    singular = [form for form in forms if not (form.endswith(plural) and form.removesuffix(plural) in forms)]
    masculine = [form for form in singular if not form.endswith(feminine)]
    words = []
    for form in singular:
        lemma, gender = form, {}
        if form in masculine:
            gender = {"Gender": "Masc"}
        elif base := _masculine(form, masculine):
            lemma, gender = base, {"Gender": "Fem"}
        numbers = ("Sing", "Plur") if form.endswith(plural) else ("Sing",)
        words += [Word(form, lemma, "ADJ", gender | {"Number": number}) for number in numbers]
        if (many := form + plural) in forms:
            words.append(Word(many, lemma, "ADJ", gender | {"Number": "Plur"}))
    return words


def _masculine(form: str, masculine: Iterable[str]) -> str | None:
    """The masculine that a feminine form belongs to: the one with which it shares most letters."""
    near = [base for base in masculine if form.startswith(base[:-1]) and abs(len(form) - len(base)) <= 3]
    return max(near, key=len, default=None)


def _single(name: str) -> bool:
    return bool(ONE_WORD.fullmatch(name))


def _gender(name: str, agreement: Mapping[str, Any]) -> Features:
    feminine = agreement.get("feminine", "")
    return {"Gender": "Fem" if name.endswith(feminine) else "Masc"} if feminine else {}
