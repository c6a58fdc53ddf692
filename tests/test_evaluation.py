# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
import gzip
import io
import itertools
import json
import math
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from dragoman.evaluation import ALL, Evaluation, Facts, GoldError, evaluate, gate, names, pairing, quality, report
from dragoman.evaluation.facts import Predict
from dragoman.evaluation.figures import Figure
from dragoman.evaluation.gold import ReadoutSet, SentenceSet, find_sets, find_texts

SHARED = Path(os.environ.get("DRAGOMAN_SHARED") or Path(__file__).parents[2] / "shared")
SEEDS = range(4)
FLOORS = Path(__file__).parent / "evaluation_floors.toml"

needs_shared = [
    pytest.mark.shared,
    pytest.mark.skipif(
        not (SHARED / "gold" / "score_readouts.py").is_file(),
        reason=f"the project's gold and scorers are not in {SHARED} (name their folder in DRAGOMAN_SHARED)",
    ),
]

TYPES = ["AGREE", "CONSULT", "SUPPORT", "ACCUSE", "REQUEST", "REJECT", "ASSAULT"]
COUNTRIES = ["FRA", "DEU", "UNO", "IGO", "EUR", "CHN"]


def perturbed(value: Any, chance: random.Random, rate: float = 0.2) -> Any:
    """Gold as it might be misread: things left out, told twice, put in another order, misspelt or moved."""
    if isinstance(value, dict):
        return {
            field: chance.choice(TYPES) if field == "type" and chance.random() < rate else perturbed(part, chance, rate)
            for field, part in value.items()
            if field in ("id", "events", "type") or chance.random() > rate / 4
        }
    if isinstance(value, list):
        kept = [perturbed(part, chance, rate) for part in value if chance.random() > rate]
        kept += [perturbed(part, chance, rate) for part in value if chance.random() < rate / 2]
        if kept and chance.random() < rate:
            chance.shuffle(kept)
        return kept
    if chance.random() > rate or value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return max(0, value + chance.choice((-300, -40, -1, 1, 40, 300)))
    if value.isupper():
        return chance.choice(COUNTRIES) if len(value) == 3 else value
    if " " in value:
        return chance.choice((value.split()[-1], value.upper(), " ".join(reversed(value.split())), f"Mr {value}"))
    place = chance.randrange(len(value) + 1)
    return value[:place] + chance.choice("aeiou") + value[place + 1 :]


PEOPLE = ["Wang Yi", "Yang Jie", "Wang", "Yang", "Li Wei", "M. Lee", "Juan de la Torre", "Torre", "Delatorre", "Тора",
          "Tokaïev", "Tokayev", "van Berg", "Vanberg", "Berg", "O'Hara", "Ohara"]  # fmt: skip
BODIES = ["un", "UNO", "eu", "sco", "the-sco", "african-union", "African Union", "FRA", "CHN", "CHN (agency)"]
INTERNATIONAL = ["UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "INT", "ISM", "---", "fra"]
OFFICES = ["minister", "ambassador", "legislator"]
DAYS = ["2020", "2020-03", "2020-03-04", "--03-04", "--03", "2020-XX-04", "2020-03-03/2020-03-04", "2020-03-04T08:00"]


def made_up(chance: random.Random) -> Facts:
    """A document of few different values, so that many items are nearly the same."""

    def some(values: list[str], most: int = 2) -> Any:
        found = chance.sample(values, chance.randint(0, most))
        return found[0] if len(found) == 1 and chance.random() < 0.5 else found

    def one(*values: Any) -> Any:
        return chance.choice(values)

    def several(make: Callable[[], Facts]) -> list[Facts]:
        return [make() for _ in range(chance.randint(0, 5))]

    def start() -> Facts:
        place: Facts = {"start": one(None, 0, 0, 10, 20, 350, 420)}
        return place | ({"also_starts": [30]} if place["start"] is not None and chance.random() < 0.2 else {})

    return {
        "published": one(None, *DAYS),
        "sentence_starts": one(None, [0, 10, 20, 30, 400]),
        "persons": several(lambda: {
            "name": one(*PEOPLE), "aliases": some(PEOPLE, 1), "country": one("CHN", "FRA", None),
            "office": some(OFFICES), "looked_up": one(None, None, True)}),
        "events": several(lambda: {
            "type": one("CONSULT", "AID"), "actors": some(COUNTRIES[:2]), "recipients": some(COUNTRIES[:2]),
            "status": one(None, "actual", "future"), "modes": some(["visit", "phone"]), "date": one(None, *DAYS),
            "place": one(None, "Nur-Sultan", "NUR SULTAN", "Astana"), "place_aliases": one([], ["Astana"]),
            "reporter": one(None, *PEOPLE, *BODIES)} | start()),
        "statements": several(lambda: {
            "speaker": one(*PEOPLE, *BODIES, some(PEOPLE)), "aliases": some(PEOPLE, 1),
            "stance": one("warn", "hope")} | start()),
        "pledges": several(lambda: {
            "actors": some(COUNTRIES[:2]), "partners": some(COUNTRIES[:2]), "strength": one("will", "hope"),
            "domains": some(["trade", "energy", "health"]), "frameworks": some([*BODIES, "sco|african-union"])}),
        "frameworks": some([*BODIES, "sco|african-union"], 4),
    }  # fmt: skip


def made_up_sentence(chance: random.Random) -> Facts:
    def event() -> Facts:
        found: Facts = {"type": chance.choice(TYPES[:4])}
        for side in ("actors", "recipients"):
            found[side] = chance.choices(["FRA", "DEU", *INTERNATIONAL], k=chance.randint(0, 2))
        if chance.random() < 0.05:
            found["actors"] = None
        return found | ({"also": chance.sample(TYPES[:4], 2)} if chance.random() < 0.4 else {})

    scope = {"scope": TYPES[:2]} if chance.random() < 0.2 else {}
    return {"language": "en", "text": "A.", "events": [event() for _ in range(chance.randint(0, 3))]} | scope


def write(path: Path, content: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def in_turn(predictions: Iterable[Facts]) -> Predict:
    """A reader that finds these facts, one after another, whatever it reads."""
    following = iter(predictions)
    return lambda *_: next(following)


def write_lines(path: Path, records: Iterable[Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def reader(predictions: Mapping[str, Facts]) -> Callable[[str, str, str | None], Facts]:
    """What reads each text as told beforehand."""
    return lambda text, language, published: predictions[text]


def nothing(text: str, language: str, published: str | None) -> Facts:
    return {}


def scored(tmp_path: Path, gold: Facts, predicted: Facts, **options: Any) -> dict[str, tuple[int, int, int]]:
    """The counts of one document: right, predicted and gold by kind."""
    path = write(tmp_path / "one.json", {"doc": "one", "language": "en", **gold})
    (tmp_path / "one.txt").write_text("Text.", encoding="utf-8")
    group = evaluate(path, None, lambda text, language, published: predicted, **options).figures["one", ALL]
    return {kind: (figure.right, figure.predicted, figure.gold) for kind, figure in group.items()}


def sentence_figures(tmp_path: Path, gold: list[Facts], predicted: list[list[Facts]]) -> Any:
    records = [{"id": str(n), "language": "en", "text": f"Sentence {n}.", **facts} for n, facts in enumerate(gold)]
    path = write_lines(tmp_path / "set.jsonl", records)
    read = {record["text"]: {"events": events} for record, events in zip(records, predicted, strict=True)}
    return evaluate(path, None, reader(read)).figures["set", ALL]


# ---- the same figures as the project's own scorers


def scorer(name: str, *arguments: object) -> Any:
    command = [sys.executable, str(SHARED / "gold" / name), *map(str, arguments), "--json"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


def same(ours: Any, theirs: Any, where: str = "") -> None:
    """Every figure that the scorer gives is ours as well."""
    if isinstance(theirs, dict):
        for name, value in theirs.items():
            assert name in ours or value in (None, 0), f"{where} {name} is missing"
            if name in ours:
                same(ours[name], value, f"{where} {name}")
    else:
        assert ours == pytest.approx(theirs, abs=1e-12), where


class TestSameAsTheScorers:
    pytestmark = needs_shared

    def gold(self) -> dict[str, Facts]:
        paths = [*sorted((SHARED / "gold" / "readouts").glob("*.json")), SHARED / "gold" / "seed-readout.json"]
        return {path.name: json.loads(path.read_text(encoding="utf-8")) for path in paths}

    @pytest.mark.parametrize("seed", SEEDS)
    @pytest.mark.parametrize("positions", [True, False])
    @pytest.mark.parametrize("aliases", [None, {"un": ["ONU", "United Nations"], "nato": ["OTAN"]}])
    def test_readouts(self, tmp_path: Path, seed: int, positions: bool, aliases: dict[str, list[str]] | None) -> None:
        chance = random.Random(seed)
        predictions = {}
        for name, document in self.gold().items():
            write(tmp_path / "gold" / name, document | {"corpus": None})
            (tmp_path / "gold" / name).with_suffix(".txt").write_text(name, encoding="utf-8")
            predictions[name] = perturbed(document, chance, rate=0.05 + 0.1 * seed)
            write(tmp_path / "predicted" / name, predictions[name])
        options: list[object] = [] if positions else ["--no-positions"]
        if aliases:
            options += ["--aliases", write(tmp_path / "aliases", aliases)]
        folders = tmp_path / "gold", tmp_path / "predicted"
        theirs = scorer("score_readouts.py", *folders, "--by-language", "--bootstrap", 40, *options)
        evaluation = evaluate(folders[0], None, reader(predictions), positions=positions, draws=40, aliases=aliases)
        ours = report.as_json(evaluation)["gold"]
        assert ours.keys() == theirs.keys() == {"all", "fr", "en"}
        for language in theirs:
            assert list(ours[language]) == list(theirs[language])
        same(ours, theirs)
        # The predictions that were written give the scorer the same figures again.
        evaluation.write_predictions(tmp_path / "written")
        again = scorer("score_readouts.py", folders[0], tmp_path / "written" / "gold", "--by-language", *options)
        assert again["all"]["events strict"]["right"] == theirs["all"]["events strict"]["right"]

    @pytest.mark.parametrize("seed", SEEDS)
    @pytest.mark.parametrize(
        "name",
        ["plover_gsr_en.dev", "plover_gsr_fr.dev", "petr_unittest_en.dev", "spanish_protest_es.dev",
         "spanish_cameo_es.dev", "spanish_fight_es.dev", "petr2_gsr_en.dev", "arabic_gsr_ar.dev",
         "arabic_spans_ar.dev"],
    )  # fmt: skip
    def test_sentences(self, tmp_path: Path, name: str, seed: int) -> None:
        path, chance = SHARED / "gold" / f"{name}.jsonl", random.Random(seed)
        gold = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        predictions = []
        for record in gold:
            events = [{f: e.get(f) for f in ("type", "actors", "recipients")} for e in record["events"]]
            if chance.random() < 0.1:
                events.append({"type": chance.choice(TYPES), "actors": ["FRA", "---"], "recipients": None})
            predictions.append({"id": record["id"], "events": perturbed(events, chance)})
        read = iter(predictions)  # sentences are read in the order of the file; two may have one text
        evaluation = evaluate(path, None, lambda text, language, published: next(read))
        theirs = scorer("score_sentences.py", path, write_lines(tmp_path / "predicted.jsonl", predictions))
        ours = report.as_json(evaluation)[name]["all"]
        same(ours, theirs)
        assert ("strict" in ours, "false_alarms" in ours) == ("strict" in theirs, "false_alarms" in theirs)
        evaluation.write_predictions(tmp_path / "written.jsonl")
        same(ours, scorer("score_sentences.py", path, tmp_path / "written.jsonl"))

    @pytest.mark.parametrize("positions", [True, False])
    def test_made_up_reports(self, tmp_path: Path, positions: bool) -> None:
        chance = random.Random(11)
        gold, predictions = ({f"{n:03}.json": made_up(chance) for n in range(400)} for _ in range(2))
        for name, document in gold.items():
            # Every document is a language of its own, so that the figures of each are compared.
            write(tmp_path / "gold" / name, document | {"doc": name, "language": name})
            (tmp_path / "gold" / name).with_suffix(".txt").write_text(name, encoding="utf-8")
            write(tmp_path / "predicted" / name, predictions[name])
        folders, options = (tmp_path / "gold", tmp_path / "predicted"), [] if positions else ["--no-positions"]
        evaluation = evaluate(folders[0], None, reader(predictions), positions=positions)
        theirs = scorer("score_readouts.py", *folders, "--by-language", *options)
        assert len(theirs) == 401
        same(report.as_json(evaluation)["gold"], theirs)

    def test_made_up_sentences(self, tmp_path: Path) -> None:
        chance = random.Random(11)
        for number in range(20):
            gold = [made_up_sentence(chance) | {"id": str(n)} for n in range(60)]
            predictions = [made_up_sentence(chance) | {"id": str(n)} for n in range(60)]
            path = write_lines(tmp_path / f"gold{number}.jsonl", gold)
            evaluation = evaluate(path, None, in_turn(predictions))
            theirs = scorer("score_sentences.py", path, write_lines(tmp_path / "predicted.jsonl", predictions))
            same(report.as_json(evaluation)[path.stem]["all"], theirs)

    def test_gold_is_right_against_itself(self) -> None:
        gold = {"readouts": SHARED / "gold" / "readouts", "seed": SHARED / "gold" / "seed-readout.json"}
        documents = self.gold().values()
        texts = {}
        for found in find_sets(gold):
            assert isinstance(found, ReadoutSet)
            for name, text in find_texts(found, [SHARED / "data" / "corpora", SHARED]).items():
                texts[text.text] = found.documents[name]
        assert len(texts) == len(documents)
        for whole, document in texts.items():
            for start in document["sentence_starts"]:  # every sentence begins after a space, not within a word
                assert whole[start].strip() and (start == 0 or not whole[start - 1].strip())
            assert len(whole) <= document.get("excerpt_chars", math.inf) + 200
        evaluation = evaluate(gold, [SHARED / "data" / "corpora", SHARED], reader(texts), draws=10)
        assert set(evaluation.figures) == {
            ("readouts", "all"), ("readouts", "fr"), ("readouts", "en"), ("seed", "all"), ("seed", "fr")}  # fmt: skip
        for group in evaluation.figures.values():
            for figure in group.values():
                assert not figure.gold or figure.f1 == figure.low == figure.high == 1.0
        assert evaluation.errors() == []
        floors = {group: kinds for group, kinds in gate.read_floors(FLOORS).items() if group[0] in gold}
        assert gate.check(floors, evaluation) == []


# ---- names and pairing


@pytest.mark.parametrize(
    ("one", "other", "country", "agree"),
    [
        ("Angela Merkel", "Mme Merkel", None, True),
        ("Zelenskyy", "Volodymyr Zelensky", "UKR", True),
        ("Сергей Лавров", "Lavrov", "RUS", True),
        ("Tran Dai Quang", "Tran", "VNM", True),
        ("Ursula von der Leyen", "Vonderleyen", "DEU", True),
        ("Emmanuel Macron", "Emmanuel Valls", "FRA", False),
        ("Wang", "Yang", "CHN", False),
        ("", "Macron", None, False),
    ],
)
def test_names(one: str, other: str, country: str | None, agree: bool) -> None:
    assert names.same_name(one, other, country) is agree


def test_ids() -> None:
    table = names.AliasTable({"osce": ["OSZE", "Organization for Security"], "united-nations": "ONU"})
    assert table.ids(["OSZE", "Organization of the Security", "onu", "eu", "EUR"]) == [
        "osce", "osce", "united-nations", "EUR", "EUR"]  # fmt: skip
    assert names.AliasTable({"un": ["ONU"]}).ids(["ONU", "UNO"]) == ["UNO", "UNO"]
    assert names.same_speaker("african-union", "The African Union", None)
    assert not names.same_speaker("african-union", "European Union", None)
    assert names.same_speaker("FRA", "FRA (foreign ministry)", None) and not names.same_speaker("FRA", "France", None)


def test_pairing_is_the_best_there_is() -> None:
    chance = random.Random(1)
    for _ in range(300):
        rows, columns = range(chance.randint(0, 4)), range(chance.randint(0, 4))
        agree, first, second = ({(r, c): chance.randint(0, most) for r in rows for c in columns} for most in (1, 1, 9))

        def value(
            pairs: Iterable[tuple[int, int]], tables: tuple[Any, ...] = (agree, first, second)
        ) -> tuple[int, ...]:
            kept = [p for p in pairs if tables[0][p]]
            return tuple(sum(table[p] for p in kept) for table in tables)

        few, many = sorted((rows, columns), key=len)
        best = max(
            value([(r, c) if few is rows else (c, r) for r, c in zip(few, order, strict=True)])
            for order in itertools.permutations(many, len(few))
        )
        tests = [lambda r, c, table=table: table[r, c] for table in (agree, first, second)]
        found = pairing.pair(rows, columns, tests[0], *tests[1:])
        assert value(found) == best and len(found) == best[0]


def test_figure() -> None:
    assert Figure(0, 0, 0, 0).f1 == Figure(0, 0, 0, 0).precision == Figure(0, 0, 0, 0).recall == 0
    assert (Figure(2, 4, 2, 8).precision, Figure(2, 4, 2, 8).recall, Figure(2, 4, 2, 8).f1) == (1 / 2, 1 / 4, 1 / 3)
    uneven = Figure(right=3, predicted=4, found=1, gold=2)
    assert uneven.f1 == pytest.approx(2 * 0.75 * 0.5 / 1.25)


# ---- reports


def test_positions(tmp_path: Path) -> None:
    event: Facts = {"type": "AID", "actors": ["JPN"], "recipients": ["NPL"]}

    def found(gold: Facts, start: int | None, starts: list[int] | None, **options: Any) -> bool:
        document = {"events": [event | gold], "sentence_starts": starts}
        return scored(tmp_path, document, {"events": [event | {"start": start}]}, **options)["events strict"][0] == 1

    assert [s for s in (None, 9, 10, 29, 30, 99) if found({"start": 10}, s, [30, 0, 10])] == [10, 29]
    assert found({"start": 30}, 5000, [0, 10, 30])  # the last sentence has no end
    assert [s for s in (9, 10, 409, 410) if found({"start": 10}, s, None)] == [10, 409]
    assert found({"start": 10, "also_starts": [30]}, 31, [0, 10, 30])
    assert found({}, None, [0]) and found({"start": 10}, None, [0, 10], positions=False)


def test_events(tmp_path: Path) -> None:
    gold = {
        "events": [
            {"type": "CONSULT", "actors": ["JPN"], "recipients": ["NPL"], "date": "--03-04", "place": "Kathmandu",
             "place_aliases": ["Katmandou"], "modes": ["visit"], "reporter": "Sato"},
            {"type": "ACCUSE", "actors": ["JPN"], "recipients": ["NPL"], "status": "historical"},
        ],
        "persons": [{"name": "Eisaku Satō", "aliases": ["Sato"], "country": "JPN"}],
    }  # fmt: skip
    predicted = {
        "events": [
            {"type": "ACCUSE", "actors": ["NPL"], "recipients": ["JPN"], "status": "historical"},
            {"type": "CONSULT", "actors": ["NPL", "JPN"], "date": "2019-03-04", "place": "KATMANDOU",
             "reporter": "M. Satō"},
        ]
    }  # fmt: skip
    counts = scored(tmp_path, gold, predicted)
    assert (counts["events strict"], counts["events lenient"], counts["event types"]) == (
        (1, 2, 2),
        (2, 2, 2),
        (2, 2, 2),
    )
    assert counts["event parties"] == (1, 2, 2)
    assert counts["event modes"] == (0, 1, 1)
    for field in ("dates", "places", "reporter"):
        assert counts[f"event {field}"] == (1, 1, 1), field


def test_persons_statements_and_pledges(tmp_path: Path) -> None:
    gold = {
        "published": "2019-03-04",
        "persons": [
            {"name": "Ann Lee", "country": "GBR", "office": ["minister", "legislator"]},
            {"name": "Bo Berg", "country": "SWE", "office": "ambassador", "looked_up": True},
        ],
        "statements": [{"speaker": ["Ann Lee", "Bo Berg"], "stance": "urge"}, {"speaker": "un", "stance": "warn"}],
        "pledges": [{"actors": ["GBR"], "partners": ["SWE"], "domains": ["trade", "energy"], "strength": "will",
                     "frameworks": ["jef"]}],
        "frameworks": ["jef|joint-expeditionary-force"],
    }  # fmt: skip
    predicted = {
        "published": "2019-03-04T10:00",
        "persons": [{"name": "Lee", "country": "GBR", "office": ["legislator", "ambassador"]},
                    {"name": "Berg", "country": "NOR"}],
        "statements": [{"speaker": "Berg", "stance": "urge"}, {"speaker": "UNO", "stance": "assert"}],
        "pledges": [{"actors": ["GBR"], "partners": ["SWE"], "domains": ["energy"], "strength": "ready"},
                    {"actors": ["GBR", "SWE"], "domains": ["trade"]}],
        "frameworks": ["Joint Expeditionary Force", "nato"],
    }  # fmt: skip
    counts = scored(tmp_path, gold, predicted)
    assert (counts["persons"], counts["offices"]) == ((1, 2, 2), (1, 2, 1))
    assert (counts["statements"], counts["speakers"]) == ((1, 2, 2), (2, 2, 2))
    assert (counts["pledges"], counts["pledges lenient"]) == ((1, 2, 1), (1, 2, 1))
    assert (counts["pledge strength"], counts["pledge frameworks"]) == ((0, 1, 1), (0, 0, 1))
    assert (counts["frameworks"], counts["published"]) == ((1, 2, 1), (1, 1, 1))


# ---- sentences


def test_sentences(tmp_path: Path) -> None:
    group = sentence_figures(
        tmp_path,
        [
            {"type": "CONCEDE", "also": ["AGREE"], "actors": ["ISR"], "recipients": ["UNO"]},
            {"events": [{"type": "ACCUSE", "actors": ["USA"], "recipients": ["CHN"]}]},
            {"events": []},
            {"events": [{"type": "PROTEST", "actors": None, "recipients": None}], "scope": ["PROTEST"]},
        ],
        [
            [{"type": "AGREE", "actors": ["IGO"], "recipients": ["ISR"]}],
            [{"type": "ACCUSE", "actors": ["CHN"], "recipients": ["USA"]}, {"type": "ACCUSE"}],
            [{"type": "AID", "actors": ["USA"], "recipients": []}],
            [{"type": "ASSAULT", "actors": [], "recipients": []}],
        ],
    )
    assert (group["type"].right, group["type"].predicted, group["type"].found, group["type"].gold) == (3, 4, 2, 3)
    assert (group["strict"].right, group["lenient"].right, group["strict"].gold) == (1, 2, 2)
    assert (group.no_output, group.false_alarms, group.negatives) == (1 / 3, 1.0, 1)
    assert "CONCEDE" not in group.types and group.types["AGREE"].f1 == 1.0
    assert group.mean_f1 == pytest.approx((1 + 1 + 0) / 3)


# ---- gold and its texts


def test_sets(tmp_path: Path) -> None:
    document = {"doc": "a/1", "language": "fr"}
    one, other = (write(tmp_path / "reports" / f"{name}.json", document) for name in ("one", "other"))
    lines = write_lines(tmp_path / "lines.jsonl", [{"id": "1", "text": "A.", "language": "en", "events": []}])
    folder, sentences = find_sets([one.parent, lines])
    assert isinstance(folder, ReadoutSet) and isinstance(sentences, SentenceSet)
    assert (folder.name, list(folder.documents)) == ("reports", ["one.json", "other.json"])
    assert (sentences.name, len(sentences.sentences)) == ("lines", 1)
    assert [found.name for found in find_sets([one])] == ["one"]
    assert [found.name for found in find_sets([one, other])] == ["reports"]
    assert [found.name for found in find_sets({"mine": one.parent})] == ["mine"]
    with pytest.raises(GoldError, match="two sets of gold are called reports"):
        find_sets([one.parent, one, other])


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", "{", "not JSON"),
        ("a.json", "[]", "not a JSON object"),
        ("a.json", '{"doc": "a"}', "no 'language'"),
        ("a.json", '{"doc": "a", "language": "en", "events": [{}]}', "an event without a type"),
        ("a.json", '{"doc": "a", "language": "en", "persons": ["x"]}', "'persons' is not a list of objects"),
        ("a.jsonl", '{"id": "1", "language": "en"}', "line 1: no 'text'"),
        ("a.jsonl", '{"id": "1", "language": "en", "text": "A."}\n' * 2, "line 2: a second sentence"),
        ("a.jsonl", "", "no sentence in"),
        ("a.csv", "", "is no gold"),
    ],
)
def test_damaged_gold(tmp_path: Path, name: str, content: str, message: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        evaluate(tmp_path / name, None, nothing)


def test_no_gold(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no such gold"):
        evaluate(tmp_path / "absent", None, nothing)
    with pytest.raises(GoldError, match=r"no \.json file"):
        evaluate(tmp_path, None, nothing)


def texts_of_ten_of_a_corpus(tmp_path: Path) -> None:
    gold = {"doc": "src/7", "language": "fr", "corpus": "c.jsonl.gz", "excerpt_chars": 5, "published": "2001-01-01"}
    path = write(tmp_path / "gold" / "src_7.json", gold)
    records = [{"id": "src/77", "text": "autre"}, {"id": "src/7", "title": "Titre", "text": "Début, suite",
                                                   "date": "2020-03-04T10:00:00"}]  # fmt: skip
    corpus = tmp_path / "corpora" / "c.jsonl.gz"
    corpus.parent.mkdir()
    with gzip.open(corpus, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
    told: list[tuple[str, str, str | None]] = []

    def predict(text: str, language: str, published: str | None) -> Facts:
        told.append((text, language, published))
        return {}

    for place in (corpus, corpus.parent, tmp_path):
        evaluate(path, place, predict)
    assert told == [("Titre\n\nDébut", "fr", "2020-03-04T10:00:00")] * 3
    with pytest.raises(GoldError, match=r"no text for 1 of 1 documents of src_7 \(src/7\).*c\.jsonl\.gz"):
        evaluate(path, None, predict)
    with pytest.raises(GoldError, match="no such place for texts"):
        evaluate(path, tmp_path / "absent", predict)
    # Gold that names no corpus is looked for in any.
    write(path, {key: value for key, value in gold.items() if key != "corpus"})
    evaluate(path, corpus, predict)
    assert len(told) == 4


@pytest.mark.parametrize("file", ["src_7.txt", "src_7.fr.txt", "mine.txt", "deep/er/mine.fr.txt"])
def texts_of_ten_of_a_folder(tmp_path: Path, file: str) -> None:
    path = write(tmp_path / "gold" / "mine.json", {"doc": "src/7", "language": "fr", "published": "2020-03-04"})
    (tmp_path / "texts" / file).parent.mkdir(parents=True)
    (tmp_path / "texts" / file).write_text("\ufeffTitre\n\nSuite", encoding="utf-8")
    told: list[tuple[str, str, str | None]] = []

    def predict(text: str, language: str, published: str | None) -> Facts:
        told.append((text, language, published))
        return {}

    evaluate(path, tmp_path / "texts", predict)
    assert told == [("Titre\n\nSuite", "fr", "2020")]  # the day is for the reader to find


# ---- what is shown and written


@pytest.fixture
def evaluation(tmp_path: Path) -> Evaluation:
    text = "Titre\n\nLe ministre arrive.\nIl accuse."
    gold = {
        "doc": "src/1", "language": "fr", "sentence_starts": [0, 7, 27],
        "persons": [{"name": "Ann Lee", "country": "GBR", "office": "minister"}],
        "events": [
            {"type": "CONSULT", "actors": ["GBR"], "recipients": ["SWE"], "start": 7, "date": "2020-03-03"},
            {"type": "ACCUSE", "actors": ["GBR"], "recipients": ["SWE"], "start": 27},
        ],
        "statements": [{"speaker": "Ann Lee", "stance": "criticise", "start": 27}],
        "frameworks": ["nato"],
    }  # fmt: skip
    predicted = {
        "persons": [{"name": "Lee", "country": "GBR", "office": "legislator"}],
        "events": [
            {"type": "CONSULT", "actors": ["GBR", "SWE"], "start": 7},
            {"type": "AID", "actors": ["SWE"], "recipients": [], "start": 7},
        ],
        "statements": [{"speaker": "Lee", "stance": "assert", "start": 27}],
    }
    write(tmp_path / "readouts" / "one.json", gold)
    write(tmp_path / "readouts" / "two.json", {"doc": "src/2", "language": "en"})
    (tmp_path / "readouts" / "one.txt").write_text(text, encoding="utf-8")
    (tmp_path / "readouts" / "two.txt").write_text("Nothing.", encoding="utf-8")
    sentence = {
        "id": "s1",
        "language": "en",
        "text": "They met.",
        "type": "CONSULT",
        "actors": ["FRA"],
        "recipients": [],
    }
    wrong = {"events": [{"type": "CONSULT", "actors": ["DEU"], "recipients": [], "status": "actual"}]}
    lines = write_lines(tmp_path / "plover_gsr_en.dev.jsonl", [sentence])
    read: dict[str, Facts] = {text: predicted, "Nothing.": {}, "They met.": wrong}
    return evaluate([tmp_path / "readouts", lines], None, reader(read), draws=20)


def test_errors(evaluation: Evaluation) -> None:
    report_errors, sentence_errors = evaluation.errors()
    assert (report_errors.document, sentence_errors.document) == ("src/1", "s1")
    told = [(d.verdict, d.kind, d.wrong, report_errors.sentence(d)) for d in report_errors.differences]
    assert told == [
        ("missed", "event", (), "Il accuse."),
        ("false", "event", (), "Le ministre arrive."),
        ("wrong", "event", ("dates",), "Le ministre arrive."),
        ("wrong", "person", ("office",), None),
        ("wrong", "statement", ("stance",), "Il accuse."),
        ("missed", "framework", (), None),
    ]
    assert [(d.verdict, d.wrong) for d in sentence_errors.differences] == [("wrong", ("parties",))]
    assert evaluation.errors(0) == [] and len(evaluation.errors(1)) == 2
    lines = report.error_lines(evaluation.errors())
    assert lines[0] == "readouts src/1 (fr): 2 missed, 1 false, 3 wrong"
    assert "  - event     type: ACCUSE; actors: GBR; recipients: SWE" in lines
    assert "      27: Il accuse." in lines
    assert "  ~ statement speaker: Ann Lee; stance: criticise; read as stance: assert" in lines
    assert "      They met." in lines


def test_tables_and_json(evaluation: Evaluation) -> None:
    from rich.console import Console

    stream = io.StringIO()
    report.print_report(evaluation, errors=1, console=Console(file=stream, width=120))
    shown = stream.getvalue()
    assert "readouts, all: 2 documents" in shown and "readouts, fr: 1 documents" in shown
    assert "plover_gsr_en.dev, en: 1 sentences" in shown and "plover_gsr_en.dev, all" not in shown
    assert "readouts src/1 (fr): 2 missed" in shown
    told = json.loads(json.dumps(report.as_json(evaluation)))
    assert told["readouts"]["all"]["events lenient"] == {
        "precision": 0.5, "recall": 0.5, "f1": 0.5, "right": 1, "predicted": 2, "found": 1, "gold": 2,
        "low": 0.5, "high": 0.5}  # fmt: skip
    assert told["plover_gsr_en.dev"]["en"]["per_type"]["CONSULT"]["f1"] == 1.0


def test_predictions(evaluation: Evaluation, tmp_path: Path) -> None:
    assert evaluation.predictions["readouts"]["two.json"] == {"doc": "src/2", "language": "en"}
    evaluation.write_predictions(tmp_path / "out")
    one = json.loads((tmp_path / "out" / "readouts" / "one.json").read_text(encoding="utf-8"))
    assert (one["doc"], one["language"], one["events"][1]["type"]) == ("src/1", "fr", "AID")
    line = (tmp_path / "out" / "plover_gsr_en.dev.jsonl").read_text(encoding="utf-8")
    assert json.loads(line) == {
        "id": "s1", "events": [{"type": "CONSULT", "actors": ["DEU"], "recipients": []}]}  # fmt: skip
    evaluation.write_predictions(tmp_path / "out.jsonl")
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 3
    with pytest.raises(GoldError, match="can hold one document, not 3"):
        evaluation.write_predictions(tmp_path / "out.json")


def test_one_draw_is_none(evaluation: Evaluation, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="two draws at least"):
        evaluate(tmp_path / "readouts", None, nothing, draws=1)


# ---- the gate


def test_floors_of_the_project() -> None:
    floors = gate.read_floors(FLOORS)
    assert {("readouts", "fr"), ("readouts", "en"), ("seed", ALL)} <= set(floors)


def test_gate(evaluation: Evaluation, tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(
        '# Floors.\n[readouts.fr] # French\n"events lenient" = 0.40 # first\npersons = 1.0\nstatements = 0.1\n\n'
        '["plover_gsr_en.dev"]\ntype = 0.5\n\n[absent]\ntype = 0.0\n',
        encoding="utf-8",
    )
    faults = gate.check(gate.read_floors(path), evaluation)
    assert [str(fault) for fault in faults] == [
        "readouts (fr), statements: 0.0000, floor 0.10",
        "absent (all), type: not measured, floor 0.00",
    ]
    raised = gate.raise_floors(path, evaluation, margin=0.03)
    assert raised == [
        ("readouts", "fr", "events lenient", 0.4, 0.47),
        ("plover_gsr_en.dev", ALL, "type", 0.5, 0.97),
    ]
    assert path.read_text(encoding="utf-8") == (
        '# Floors.\n[readouts.fr] # French\n"events lenient" = 0.47 # first\npersons = 1.0\nstatements = 0.1\n\n'
        '["plover_gsr_en.dev"]\ntype = 0.97\n\n[absent]\ntype = 0.0\n'
    )
    assert gate.raise_floors(path, evaluation, margin=0.03) == []
    with pytest.raises(ValueError, match="cannot be negative"):
        gate.raise_floors(path, evaluation, margin=-0.1)


@pytest.mark.parametrize("content", ["persons = 0.5", "[seed]\npersons = 2", "[seed]\npersons = true", "["])
def test_damaged_floors(tmp_path: Path, content: str) -> None:
    (tmp_path / "floors.toml").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError):
        gate.read_floors(tmp_path / "floors.toml")


def test_quality_page(evaluation: Evaluation) -> None:
    floors = {("readouts", "fr"): {"events lenient": 0.4}, ("plover_gsr_en.dev", ALL): {"strict": 0.2}}
    page = quality.quality_page(evaluation, made_by="Dragoman 9.9", floors=floors)
    assert page.count("gold coded by a language model under the codebook; no human agreement measured") == 1
    assert "| events lenient | 50.0% | 50.0% | 50.0% | – | 1 | 2 | 2 | 0.40 |" in page  # a single document
    assert "| events lenient | 50.0% | 50.0% | 50.0% | 50.0% – 50.0% | 1 | 2 | 2 | – |" in page
    assert "| strict | 0.0% | 0.0% | 0.0% | – | 0 | 1 | 1 | 0.20 |" in page
    assert "| Dragoman 9.9 | 1.00 | 0.00 | 0.00 |" in page
    assert "| UniversalPetrarch | 0.50 | 0.30 | 0.24 |" in page and "| PETRARCH2 | 0.40 | 0.31 | 0.28 |" in page
    assert "over 20 draws" in page and "\n\n\n" not in page
    for before, line in itertools.pairwise(page.splitlines()):  # headings and tables stand apart
        assert not line.startswith("#") or before == "" or before.startswith("<!--")
        assert not line.startswith("|") or before == "" or before.startswith("|")
    with pytest.raises(KeyError, match="unheard-of"):
        unknown = Evaluation({("unheard-of", ALL): evaluation.figures["readouts", ALL]}, {})
        quality.quality_page(unknown, made_by="Dragoman 9.9")
