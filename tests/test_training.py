# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Training: treebanks, the grammar of the register, and that training gives the same model again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dragoman.cli import app
from dragoman.training import TrainingError, train
from dragoman.training.corpus import without_stop
from dragoman.training.grammar import GrammarError, read_grammar
from dragoman.training.labels import Labels
from dragoman.training.names import adjectives, registry_words
from dragoman.training.recipe import RecipeError, read_recipe
from dragoman.training.register import Writer
from dragoman.training.scores import Scores
from dragoman.training.treebank import Sentence, TreebankError, read_treebank

LANGUAGES = ("en", "fr")

DU = """# text = Il parle du port.
1\tIl\til\tPRON\t_\tNumber=Sing|Person=3\t2\tnsubj\t_\t_
2\tparle\tparler\tVERB\t_\tMood=Ind|Tense=Pres\t0\troot\t_\t_
3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
4\tle\tle\tDET\t_\tDefinite=Def\t5\tdet\t_\t_
5\tport\tport\tNOUN\t_\tNumber=Sing\t2\tobl\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

"""
DONT = """1\tThey\tthey\tPRON\t_\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\t_\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_
4\tagree\tagree\tVERB\t_\t_\t0\troot\t_\t_

"""


def pack(language: str) -> Path:
    return Path(str(resources.files(f"dragoman.languages.{language}") / "training"))


def treebank(folder: Path, text: str, name: str = "one") -> list[Sentence]:
    path = folder / f"{name}.conllu"
    path.write_text(text, encoding="utf-8")
    return list(read_treebank(path, split=name == "split"))


# ---- treebanks


def test_contraction_is_one_word_with_its_first_half(tmp_path: Path) -> None:
    (sentence,) = treebank(tmp_path, DU)
    assert sentence.forms == ["Il", "parle", "du", "port", "."]
    assert sentence.text == "Il parle du port."
    assert (sentence.tags[2], sentence.lemmas[2], sentence.features[2]) == ("ADP", "de", "Definite=Def")
    assert sentence.heads == [1, 1, 3, 1, 1]
    assert sentence.relations == ["nsubj", "root", "case", "obl", "punct"]


def test_contraction_is_split_where_its_halves_spell_it(tmp_path: Path) -> None:
    (sentence,) = treebank(tmp_path, DONT, "split")
    assert sentence.forms == ["They", "do", "n't", "agree"]
    assert sentence.spaces[1:3] == [False, True]
    assert sentence.heads == [3, 3, 3, 3]


def test_last_sentence_needs_no_empty_line(tmp_path: Path) -> None:
    assert len(treebank(tmp_path, DU + DONT.rstrip("\n"))) == 2


@pytest.mark.parametrize("line", ["1\tIl\til", "one\tIl\til\tPRON\t_\t_\t2\tnsubj\t_\t_", "1 Il il PRON"])
def test_bad_treebank_names_file_and_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(TreebankError, match=r"one\.conllu, line 10"):
        treebank(tmp_path, DU + line + "\n\n")


def test_stop_is_left_out_with_nothing_else(tmp_path: Path) -> None:
    (sentence,) = treebank(tmp_path, DU)
    assert without_stop(sentence).text == "Il parle du port"
    assert without_stop(sentence).heads == [1, 1, 3, 1]
    assert without_stop(without_stop(sentence)).text == "Il parle du port"


def test_missing_treebank_is_named(tmp_path: Path) -> None:
    with pytest.raises(TreebankError, match="Sequoia"):
        list(read_treebank(tmp_path / "Sequoia-train.conllu", split=False))


def test_reporting_verb_is_hung_on_what_it_reports() -> None:
    recipe = read_recipe(pack("fr") / "recipe.toml")
    # "Il part, dit Ana."
    sentence = Sentence(
        forms=["Il", "part", ",", "dit", "Ana", "."],
        spaces=[True, False, True, True, False, False],
        lemmas=["il", "partir", ",", "dire", "Ana", "."],
        tags=["PRON", "VERB", "PUNCT", "VERB", "PROPN", "PUNCT"],
        features=["", "", "", "", "Gender=Fem", ""],
        heads=[1, 3, 1, 3, 3, 3],
        relations=["nsubj", "parataxis", "punct", "root", "nsubj", "punct"],
    )
    turned = Labels(recipe, []).unify(sentence, "PUD-all")
    assert turned.heads == [1, 1, 1, 1, 3, 1]
    assert turned.relations == ["nsubj", "root", "punct", "parataxis:insert", "nsubj", "punct"]
    assert turned.features[4] == ""


# ---- the grammar


GRAMMAR = """[rules]
S = NP(Number=^):nsubj *VP "."/PUNCT:punct
NP = "le"/DET/Gender=Masc|Number=Sing:det *noun.x(Number=Sing)
NP {Number=Plur} = *NP(Number=Sing) CONJ:conj
CONJ = "et"/et/CCONJ:cc *NP(Number=Sing)
VP {Number<aux:tense} = verb.have:aux:tense *verb.say ?0.5 PP:obl
PP = "de"/ADP:case *NP
[paradigm er]
é  Tense=Past|VerbForm=Part
[words verb.say VERB @er]
parl  parler
[words verb.have AUX]
a  avoir  Number=Sing
ont  avoir  Number=Plur
[words noun.x NOUN]
port  port  Gender=Masc|Number=Sing
accord  accord  Gender=Masc|Number=Sing
hymne  hymne  Gender=Masc|Number=Sing
haut-commissaire  haut-commissaire  Gender=Masc|Number=Sing
[surface]
de le -> du
le -> l'+ / vowel
aspirate: haut
tight-left: .
"""


def grammar_file(folder: Path, text: str) -> Path:
    path = folder / "register.grammar"
    path.write_text(text, encoding="utf-8")
    return path


def test_verb_agrees_and_neighbours_join(tmp_path: Path) -> None:
    writer = Writer(read_grammar(grammar_file(tmp_path, GRAMMAR), {}), seed=1)
    texts = {writer.write().text for _ in range(400)}
    assert any(" du port" in text for text in texts)
    assert any("de l'accord" in text for text in texts)
    assert any("de l'hymne" in text for text in texts)
    assert any("du haut-commissaire" in text for text in texts)
    for text in texts:
        before_verb = text.split(" parlé")[0]
        assert before_verb.endswith(" ont") == (" et " in before_verb), text
        assert "de le" not in text and "le accord" not in text and "l' " not in text


def test_words_that_join_keep_one_tree(tmp_path: Path) -> None:
    writer = Writer(read_grammar(grammar_file(tmp_path, GRAMMAR), {}), seed=1)
    sentence = next(s for s in iter(writer.write, None) if s.text == "L'accord a parlé du port.")
    assert sentence.forms == ["L'", "accord", "a", "parlé", "du", "port", "."]
    assert sentence.heads == [1, 3, 3, 3, 5, 3, 3]
    assert sentence.relations == ["det", "nsubj", "aux:tense", "root", "case", "obl", "punct"]
    assert sentence.tags[4] == "ADP"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("S = *noun.x", r"line 1: before the first section"),
        ("[rules]\nS = *noun.x", r"line 2: no rule and no class of words is called noun\.x"),
        ("[rules]\nS : *noun.x", r"line 2: a rule is"),
        ('[rules]\nS = "a"/DET:det "b"/NOUN:obj', r"line 2: one item is the head"),
        ('[rules]\nS = "a"/DET', r"line 2: .*either a \* or a relation"),
        ('[rules]\nS {Number<aux} = *"a"/DET', r"line 2: no item has the relation aux"),
        ('[rules]\nT = *"a"/DET', r"no rule for S"),
        ("[words x.y NOUN]\nport", r"line 2: a word is"),
        ("[words x.y NOUN @er]\nport  porter", r"line 1: there is no \[paradigm er\]"),
        ("[surface]\nde le du", r"line 2: a line is"),
    ],
)
def test_bad_grammar_names_file_and_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(GrammarError, match=says):
        read_grammar(grammar_file(tmp_path, text), {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_shipped_grammar_writes_many_well_formed_sentences(language: str) -> None:
    recipe = read_recipe(pack(language) / "recipe.toml")
    grammar = read_grammar(pack(language) / "register.grammar", registry_words(language, recipe.agreement))
    writer, again = Writer(grammar, seed=3), Writer(grammar, seed=3)
    sentences = [writer.write() for _ in range(5000)]
    assert [again.write().text for _ in range(50)] == [sentence.text for sentence in sentences[:50]]
    assert len({sentence.text for sentence in sentences}) > 4800
    for sentence in sentences:
        roots = [n for n, head in enumerate(sentence.heads) if head == n]
        assert [sentence.relations[n] for n in roots] == ["root"]
        for n in range(len(sentence.heads)):
            steps = 0
            while sentence.heads[n] != n:
                n, steps = sentence.heads[n], steps + 1
                assert steps < len(sentence.heads)


@pytest.mark.shared
@pytest.mark.parametrize("language", LANGUAGES)
def test_shipped_grammar_has_the_labels_of_the_treebanks(language: str, shared: Path) -> None:
    recipe = read_recipe(pack(language) / "recipe.toml")
    labels = Labels(recipe, [])
    known = {
        (relation, tag)
        for name in recipe.treebanks.train
        for sentence in read_treebank(shared / "treebanks" / language / f"{name}.conllu", recipe.treebanks.split)
        for unified in [labels.unify(sentence, name)]
        for relation, tag in zip(unified.relations, unified.tags, strict=True)
    }
    relations = {relation for relation, _ in known}
    relations |= {recipe.oblique.argument, recipe.oblique.other} if recipe.oblique else set()
    grammar = read_grammar(pack(language) / "register.grammar", registry_words(language, recipe.agreement))
    used = {item.relation for rules in grammar.rules.values() for rule in rules for item in rule.items} - {""}
    assert used <= relations


def test_national_adjectives_get_gender_and_number() -> None:
    told = {
        word.form: word.features
        for word in adjectives(["turc", "turque", "turcs", "turques", "belge"], {"feminine": "e", "plural": "s"})
    }
    assert told["turques"] == {"Gender": "Fem", "Number": "Plur"}
    assert told["turc"] == {"Gender": "Masc", "Number": "Sing"}
    assert told["belge"] == {"Number": "Sing"}


# ---- training


class Silent:
    """Hears of passes, and stops after one of them if told to."""

    def __init__(self, stop_after: int = 0) -> None:
        self.stop_after = stop_after
        self.passes: list[int] = []

    def batch(self, epoch: int, epochs: int, done: float) -> None:
        if self.stop_after and epoch >= self.stop_after:
            raise KeyboardInterrupt

    def epoch(self, epoch: int, scores: Scores, best: bool) -> None:
        self.passes.append(epoch)


@pytest.fixture
def small(tmp_path: Path) -> tuple[Path, Path]:
    """A treebank written by the French grammar, and a recipe for a tiny model of it."""
    recipe = read_recipe(pack("fr") / "recipe.toml")
    writer = Writer(read_grammar(pack("fr") / "register.grammar", registry_words("fr", recipe.agreement)), seed=5)
    for name, count in (("train", 300), ("dev", 20)):
        rows = []
        for sentence in (writer.write() for _ in range(count)):
            for n, form in enumerate(sentence.forms):
                head = 0 if sentence.heads[n] == n else sentence.heads[n] + 1
                space = "_" if sentence.spaces[n] else "SpaceAfter=No"
                cells = (n + 1, form, sentence.lemmas[n], sentence.tags[n], "_", sentence.features[n] or "_", head)
                rows.append("\t".join(map(str, (*cells, sentence.relations[n], "_", space))))
            rows.append("")
        (tmp_path / f"{name}.conllu").write_text("\n".join(rows) + "\n", encoding="utf-8")
    path = tmp_path / "recipe.toml"
    path.write_text(
        """
[model]
name = "tiny"
language = "xx"
license = "CC0-1.0"
description = "A tiny model."
[treebanks]
split = false
train = ["train"]
dev = "dev"
test = ["dev"]
[labels]
[features]
kept = ["Gender", "Number", "VerbForm"]
[agreement]
feminine = "e"
plural = "s"
[variants]
words = 0.5
quotes = 0.3
quotation = [["«", "»"], ["“", "”"]]
[network]
width = 32
depth = 2
rows = [500, 200, 200, 200]
hidden = 32
epochs = 3
batch = 200
rate = 0.005
written = 50
""",
        encoding="utf-8",
    )
    return tmp_path, path


def weights(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted((folder / "model").rglob("*/model"))}


def test_stopped_and_gone_on_with_gives_the_same_model(small: tuple[Path, Path], tmp_path: Path) -> None:
    treebanks, recipe = small
    card = train("fr", treebanks, tmp_path / "a", Silent(), recipe=recipe, seed=7)
    with pytest.raises(KeyboardInterrupt):
        train("fr", treebanks, tmp_path / "b", Silent(stop_after=2), recipe=recipe, seed=7)
    rest = Silent()
    train("fr", treebanks, tmp_path / "b", rest, recipe=recipe, seed=7)
    assert rest.passes == [3]
    assert weights(tmp_path / "a") == weights(tmp_path / "b")
    assert card.scores["dev"].las > 40  # it has learned something of so simple a treebank
    written = json.loads((tmp_path / "a" / "card.json").read_text(encoding="utf-8"))
    assert written["scores"]["dev"]["las"] == card.scores["dev"].las
    assert "| dev |" in (tmp_path / "a" / "card.md").read_text(encoding="utf-8")

    with pytest.raises(TrainingError, match="checkpoint of another recipe, seed or version"):
        train("fr", treebanks, tmp_path / "b", Silent(), recipe=recipe, seed=8)


def test_command_trains_a_model_that_reads(small: tuple[Path, Path], tmp_path: Path) -> None:
    treebanks, recipe = small
    out = tmp_path / "m"
    run = CliRunner().invoke(
        app,
        [
            "train",
            "fr",
            "--treebanks",
            str(treebanks),
            "--recipe",
            str(recipe),
            "-o",
            str(tmp_path / "m"),
            "--epochs",
            "1",
        ],
    )
    assert run.exit_code == 0, run.output
    assert "# tiny 1.0.0" in run.output
    model = f"fr={out / 'model'}"
    read = CliRunner().invoke(app, ["read", "-", "-l", "fr", "--model", model], input="La Chine a remercié le Japon.")
    assert read.exit_code == 0, read.output


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["xx"], "There is no language pack for 'xx'"),
        (["fr"], "Sequoia"),
        (["fr", "--recipe", "absent.toml"], "absent.toml cannot be read"),
        (["fr", "--rows", "1,2"], "rows"),
    ],
)
def test_command_says_what_is_wrong(arguments: list[str], says: str, tmp_path: Path) -> None:
    run = CliRunner().invoke(app, ["train", *arguments, "--treebanks", str(tmp_path), "-o", str(tmp_path / "out")])
    assert run.exit_code == 2
    assert says in run.output


@pytest.mark.parametrize("language", LANGUAGES)
def test_recipe_has_the_same_hash_in_every_process(language: str) -> None:
    code = (
        "import sys; from pathlib import Path; from dragoman.training.recipe import read_recipe; "
        "print(read_recipe(Path(sys.argv[1])).sha)"
    )
    command = [sys.executable, "-c", code, str(pack(language) / "recipe.toml")]
    seeds = [{**os.environ, "PYTHONHASHSEED": seed} for seed in ("1", "2")]
    told = {subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout for env in seeds}
    assert len(told) == 1


def test_bad_recipe_names_the_key(tmp_path: Path) -> None:
    text = (pack("en") / "recipe.toml").read_text(encoding="utf-8")
    path = tmp_path / "recipe.toml"
    path.write_text(text.replace("quotes = 0.3", "quotes = 'few'"), encoding="utf-8")
    with pytest.raises(RecipeError, match=r"variants\.quotes"):
        read_recipe(path)
