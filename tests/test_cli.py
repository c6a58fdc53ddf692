# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The command: what it says, what it writes, and what it does with what it cannot read."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from builders import empty, report
from source_files import archive, docx, lines, page, pdf, put
from typer.testing import CliRunner, Result

import dragoman
from dragoman import cli
from dragoman.batch import Batch, UsageError, format_of, models_of, whole_file
from dragoman.export import FORMATS
from dragoman.languages import LanguageError
from dragoman.reading.reader import Reader
from dragoman.records import Report

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
ENGLISH, FRENCH = EXAMPLES / "readout.en.txt", EXAMPLES / "readout.fr.txt"
SENTENCE = "The French foreign minister met his Chilean counterpart in Lima on 3 March 2020."
RUN = [sys.executable, "-c", "from dragoman.cli import main; main()"]


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli.app, list(map(str, arguments)), input=stdin)


LATIN = "Le ministre français a été reçu à Québec, où il a remercié le Canada."


class Stub:
    """A reader that reads nothing: it gives the report of the builders for any text, and can fail."""

    def __init__(self, failing: str = "", error: BaseException | None = None) -> None:
        self.failing, self.error = failing, error
        self.asked: list[dict[str, Any]] = []

    def read(self, text: str, **asked: Any) -> Report:
        self.asked.append({"text": text, **asked})
        if self.error is not None and self.failing in asked["source"]:
            raise self.error
        made = report() if text.strip() else empty(text)
        return replace(made, document=replace(made.document, source=asked["source"]))


class Told(list[str]):
    """Messages, and what was written to standard output."""

    def __init__(self) -> None:
        self.out = io.StringIO()
        self.steps: list[tuple[int, int]] = []
        self.failed = 0


def batch(*paths: str | Path, format: str = "jsonl", reader: Stub | None = None, **more: Any) -> Told:
    told = Told()
    one = Batch(
        paths=list(map(str, paths)), reader=cast(Reader, reader or Stub()), format=format_of(format), stdout=told.out,
        tell=told.append, step=lambda done, of: told.steps.append((done, of)), **more,
    )  # fmt: skip
    told.failed = one.run()
    return told


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with three texts, one below the others, and a file that is no text."""
    folder = tmp_path / "texts"
    (folder / "below").mkdir(parents=True)
    for name in ("a.txt", "b.txt", "below/a.txt"):
        (folder / name).write_text(f"Text {name}.", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


# ---- help


def test_version() -> None:
    told = run("--version")
    assert (told.exit_code, told.stdout) == (0, f"dragoman {dragoman.__version__}\n")


@pytest.mark.parametrize("command", ["read", "explain", "models", "evaluate", "schema"])
def test_every_command_has_help_with_an_example(command: str) -> None:
    told = run(command, "--help")
    assert told.exit_code == 0
    assert f"dragoman {command}" in told.stdout.split("Example")[1]
    assert command in run("--help").stdout


def test_the_formats_of_the_command_are_those_there_are() -> None:
    assert [name.value for name in cli.FormatName] == list(FORMATS)


def test_help_is_quick_and_imports_neither_engine_nor_rich() -> None:
    def once() -> float:
        before = time.perf_counter()
        subprocess.run([*RUN, "--help"], check=True, capture_output=True)
        return time.perf_counter() - before

    assert min(once() for _ in range(5)) < 0.4
    shown = subprocess.run(
        [sys.executable, "-c", "import sys, dragoman.cli; print(*sys.modules)"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    heavy = {"spacy", "rich", "numpy", "jinja2", "dragoman.reading.reader", "dragoman.records"}
    assert not heavy & set(shown.stdout.split())


@pytest.mark.parametrize("arguments", [[], ["read"], ["read", "x.txt", "--format", "xml"], ["fly"]])
def test_wrong_usage_is_told(arguments: list[str]) -> None:
    told = run(*arguments)
    assert told.exit_code == 2


# ---- batches


def test_texts_of_folders_are_found_once(texts: Path) -> None:
    told = batch(texts, texts / "a.txt", texts / "below")
    sources = [json.loads(line)["document"]["source"] for line in told.out.getvalue().splitlines()]
    assert sources == [(texts / name).as_posix() for name in ("a.txt", "b.txt", "below/a.txt")]
    assert told.steps == [(1, 3), (2, 3), (3, 3)] and told.failed == 0


def test_what_is_asked_for_reaches_the_reader(texts: Path) -> None:
    reader = Stub()
    batch(texts / "a.txt", reader=reader, language="fr", published="2020-03")
    assert reader.asked == [
        {
            "text": "Text a.txt.",
            "language": "fr",
            "published": "2020-03",
            "source": (texts / "a.txt").as_posix(),
            "part": 0,
        }
    ]


def test_standard_input_is_a_text_among_others(texts: Path) -> None:
    reader = Stub()
    told = batch("-", texts / "b.txt", reader=reader, stdin=io.BytesIO(LATIN.encode("latin-1")))
    assert [asked["text"] for asked in reader.asked] == [LATIN, "Text b.txt."]
    first = json.loads(told.out.getvalue().splitlines()[0])
    assert first["document"]["source"] == "stdin" and "Latin-1" in first["notes"][0]


@pytest.mark.parametrize("format", [name for name, format in FORMATS.items() if format.single])
def test_formats_of_one_document_want_a_folder(texts: Path, tmp_path: Path, format: str) -> None:
    with pytest.raises(UsageError, match="there are several: give --output FOLDER"):
        batch(texts, format=format)
    told = batch(texts, format=format, output=str(tmp_path / "out"))
    suffix = FORMATS[format].suffix
    assert told.failed == 0 and names(tmp_path / "out") == [f"a-2{suffix}", f"a{suffix}", f"b{suffix}"]


def test_one_text_goes_to_a_file_or_into_a_folder(texts: Path, tmp_path: Path) -> None:
    batch(texts / "a.txt", format="json", output=str(tmp_path / "new" / "x.json"))
    batch(texts / "a.txt", format="csv", output=str(tmp_path / "new") + "/")
    assert names(tmp_path / "new") == ["a.csv", "x.json"]


def test_a_file_is_not_taken_for_the_folder_that_is_needed(texts: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("keep", encoding="utf-8")
    with pytest.raises(UsageError, match="needs a folder"):
        batch(texts, format="facts", output=str(tmp_path / "out"))
    assert (tmp_path / "out").read_text(encoding="utf-8") == "keep"


@pytest.mark.parametrize("output", ["", "a.txt"])
def test_texts_are_never_overwritten(texts: Path, output: str) -> None:
    with pytest.raises(UsageError, match="would be overwritten"):
        batch(texts, format="table", output=str(texts / output))
    assert (texts / "a.txt").read_text(encoding="utf-8") == "Text a.txt."


def test_the_documents_of_a_table_are_texts_each(tmp_path: Path) -> None:
    rows = [
        {"id": "a/1", "text": "One.", "lang": "fr", "date": "2020-03-04", "publisher": "Example Wire"},
        {"id": "a/2", "text": "Two.", "title": "Second"},
        {"id": "a/3", "text": ""},
    ]
    reader = Stub()
    told = batch(put(tmp_path / "corpus.jsonl", lines(rows)), reader=reader, published="2019", language="auto")
    source = (tmp_path / "corpus.jsonl").as_posix()
    assert reader.asked == [
        {"text": "One.", "language": "fr", "published": "2020-03-04", "source": f"{source}#a/1", "part": 0},
        {"text": "Second\n\nTwo.", "language": "auto", "published": "2019", "source": f"{source}#a/2", "part": 0},
    ]
    assert told.failed == 1 and "line 3: there is no text" in told[0]
    assert len(told.out.getvalue().splitlines()) == 2 and told.steps == [(1, 3), (2, 3)]


def test_the_documents_of_one_file_get_a_file_each(tmp_path: Path) -> None:
    corpus = put(tmp_path / "corpus.jsonl", lines([{"text": "One."}, {"text": "Two."}]))
    with pytest.raises(UsageError, match="there are several"):
        batch(corpus, format="json")
    batch(corpus, format="json", output=str(tmp_path / "out"))
    archived = put(tmp_path / "all.zip", archive({"below/a.txt": "One.", "b.txt": "Two."}))
    batch(archived, format="json", output=str(tmp_path / "out"))
    assert names(tmp_path / "out") == ["a.json", "b.json", "corpus-2.json", "corpus.json"]


def test_results_among_the_texts_are_not_read_as_texts(texts: Path) -> None:
    for _ in range(2):
        told = batch(texts, format="html", output=str(texts))
        assert told.failed == 0 and len(told.steps) == 3
    assert names(texts).count("a.html") == names(texts).count("a-2.html") == 1
    for _ in range(2):
        told = batch(texts, output=str(texts / "all.jsonl"))
        assert told.failed == 0 and len(told.steps) == 3
    assert any("a.html was passed over: it is a page that Dragoman wrote" in message for message in told)
    # Results of another time elsewhere in the folder are known too.
    (texts / "all.jsonl").rename(texts / "old.jsonl")
    assert batch(texts, format="csv").failed == 0


def test_columns_are_named_on_the_command_line(tmp_path: Path) -> None:
    path = put(tmp_path / "t.csv", f"body,day\n{SENTENCE},2020-03-04\n")
    told = run("read", path, "--map", "text=body,published=day", "--language", "en", "--format", "jsonl")
    assert told.exit_code == 0 and json.loads(told.stdout)["document"]["source"].endswith("t.csv#line 2")
    assert "no column 'text'" in run("read", path).stderr
    told = run("read", path, "--map", "body")
    assert told.exit_code == 2 and "'body' maps nothing" in told.stderr


@pytest.mark.parametrize("kind", ["docx", "pdf", "html"])
def test_documents_of_offices_and_pages_are_read(tmp_path: Path, kind: str) -> None:
    data = {"docx": docx([SENTENCE]), "pdf": pdf([[SENTENCE]]), "html": page("Talks in Lima", [SENTENCE] * 3)}[kind]
    told = run("read", put(tmp_path / f"report.{kind}", data), "--language", "en", "--format", "jsonl")
    assert told.exit_code == 0
    report = json.loads(told.stdout)
    assert SENTENCE in report["document"]["text"] and [event["type"] for event in report["events"]] == ["CONSULT"]


@pytest.mark.parametrize("format", ["jsonl", "facts"])
def test_one_failure_does_not_stop_the_others(texts: Path, tmp_path: Path, format: str) -> None:
    reader = Stub("b.txt", LanguageError("The text seems to be in 'pl'."))
    output = tmp_path / ("out.jsonl" if format == "jsonl" else "out")
    paths = (texts, texts / "picture.png", tmp_path / "none.txt")
    told = batch(*paths, reader=reader, format=format, output=str(output))
    messages = "\n".join(told)
    assert told.failed == 3
    assert "no such file" in messages and "b.txt: The text seems to be in 'pl'." in messages and "image" in messages
    read = output.read_text(encoding="utf-8").splitlines() if format == "jsonl" else names(output)
    assert len(read) == 2


def test_a_fault_of_the_program_costs_one_text(texts: Path) -> None:
    told = batch(texts, reader=Stub("b.txt", ZeroDivisionError("division by zero")))
    assert told.failed == 1 and "ZeroDivisionError" in told[0] and len(told.out.getvalue().splitlines()) == 2


def test_a_folder_without_texts_is_told(tmp_path: Path) -> None:
    told = batch(tmp_path, output=str(tmp_path / "out.jsonl"))
    assert told.failed == 1 and "no texts in this folder" in told[0] and names(tmp_path) == []


@pytest.mark.parametrize(("format", "aloud"), [("csv", True), ("facts", True), ("jsonl", False), ("table", False)])
def test_notes_are_told_where_the_format_has_none(tmp_path: Path, format: str, aloud: bool) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    told = batch(tmp_path / "empty.txt", format=format)
    assert told.failed == 0 and any("is empty" in message for message in told) == aloud
    assert aloud or "is empty" in told.out.getvalue()


@pytest.mark.parametrize("output", ["out.jsonl", "out/"])
def test_what_is_interrupted_leaves_complete_files_only(texts: Path, tmp_path: Path, output: str) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(KeyboardInterrupt):
        batch(texts, reader=Stub("b.txt", KeyboardInterrupt()), output=str(tmp_path) + "/" + output)
    assert names(tmp_path / "out") == (["a.jsonl"] if output == "out/" else [])
    assert not (tmp_path / "out.jsonl").exists()


def test_a_whole_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("old", encoding="utf-8")
    with whole_file(path) as stream:
        stream.write("né\ud800w\n")
        assert path.read_text(encoding="utf-8") == "old"
    assert path.read_bytes() == "né\\ud800w\n".encode()
    with pytest.raises(ZeroDivisionError), whole_file(path) as stream:
        stream.write("half" + str(1 // 0))
    assert path.read_bytes() == "né\\ud800w\n".encode() and names(tmp_path) == ["x.txt"]


@pytest.mark.skipif(not Path(os.devnull).exists(), reason="no device file")
def test_a_device_is_written_to_not_replaced() -> None:
    with whole_file(Path(os.devnull)) as stream:
        stream.write("gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("fr", "names no model"),
        ("=x", "names no model"),
        ("qq=x", "no language pack for 'qq'"),
        ("fr=nothing_here", "no spaCy pipeline"),
    ],
)
def test_models_that_cannot_be_are_told(value: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        models_of([value])


def test_models_are_named_by_language(tmp_path: Path) -> None:
    assert models_of([f"fr={tmp_path}", "en=spacy"]) == {"fr": str(tmp_path), "en": "spacy"}


# ---- the command as a whole


@pytest.mark.parametrize("text", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_the_examples_are_read(text: Path, tmp_path: Path) -> None:
    told = run("read", text, "--format", "json", "--output", tmp_path / "x.json")
    assert told.exit_code == 0, told.output
    found = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert found["document"]["text"] == text.read_text(encoding="utf-8")
    assert found["document"]["language"] == text.name.split(".")[1]
    assert found["events"] and found["statements"] and found["pledges"] and found["frameworks"]


def test_a_text_from_standard_input_as_a_table() -> None:
    told = run("read", "-", "--language", "en", stdin=SENTENCE.encode())
    assert told.exit_code == 0 and told.stdout.startswith("stdin\n") and "Meetings" in told.stdout


def test_bad_texts_in_a_batch(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes(LATIN.encode("latin-1"))
    (tmp_path / "nobody.txt").write_text("She walked along the river and thought about the weather.", encoding="utf-8")
    (tmp_path / "wide.txt").write_bytes(SENTENCE.encode("utf-16"))
    told = run("read", tmp_path, "--format", "jsonl")
    assert told.exit_code == 1
    assert "binary.txt" in told.stderr and told.stderr.count("\n") == 1
    read = {Path(found["document"]["source"]).stem: found for found in map(json.loads, told.stdout.splitlines())}
    assert set(read) == {"empty", "good", "latin", "nobody", "wide"}
    assert read["empty"]["notes"] and read["nobody"]["notes"] and not read["nobody"]["events"]
    assert "reçu à Québec" in read["latin"]["document"]["text"]
    assert [event["type"] for event in read["good"]["events"]] == [event["type"] for event in read["wide"]["events"]]


def test_a_language_without_a_pack_is_told() -> None:
    polish = "Minister spraw zagranicznych spotkał się we wtorek z ambasadorem, aby omówić współpracę gospodarczą."
    told = run("read", "-", stdin=polish.encode())
    assert told.exit_code == 1 and "pl" in told.stderr and not told.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--published", "4 March"], "'4 March' is not a publication date"),
        (["--published", "2020-13"], "2020-13"),
        (["--language", "pl"], "no language pack for 'pl'"),
        (["--model", "fr"], "names no model"),
    ],
)
def test_options_that_cannot_be_are_usage_errors(arguments: list[str], message: str) -> None:
    told = run("read", ENGLISH, *arguments)
    assert told.exit_code == 2 and message in told.stderr and not told.stdout


def test_the_same_text_gives_the_same_bytes_in_another_process() -> None:
    told = [
        subprocess.run([*RUN, "read", str(ENGLISH), "-f", "json"], check=True, capture_output=True,
                       env=os.environ | {"PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert told[0] == told[1] and b"\r" not in told[0]


def test_explain_shows_acts_mentions_and_parse() -> None:
    told = run("explain", SENTENCE)
    assert told.exit_code == 0, told.output
    for part in ("Acts", "CONSULT", "acts.lex:", "Mentions", "FRA", "CHL", "Parse", "nsubj"):
        assert part in told.stdout


def test_models_lists_the_packs() -> None:
    told = run("models")
    assert told.exit_code == 0 and "French" in told.stdout and "English" in told.stdout


def test_schema_is_that_of_reports() -> None:
    told = run("schema")
    assert told.exit_code == 0 and json.loads(told.stdout)["title"] == "Report"


def test_facts_evaluated_against_themselves_are_right(tmp_path: Path) -> None:
    gold = tmp_path / "gold"
    assert run("read", EXAMPLES, "--format", "facts", "--output", gold).exit_code == 0
    assert names(gold) == ["readout.en.json", "readout.fr.json"]
    predictions = tmp_path / "predictions.jsonl"
    told = run("evaluate", gold, "--texts", EXAMPLES, "--json", "--predictions", predictions)
    assert told.exit_code == 0, told.output
    figures = json.loads(told.stdout)["gold"]["all"]
    assert figures["events strict"]["f1"] == figures["persons"]["f1"] == figures["pledges"]["f1"] == 1
    assert len(predictions.read_text(encoding="utf-8").splitlines()) == 2
    shown = run("evaluate", gold, "--texts", EXAMPLES, "--errors", "--bootstrap", "5")
    assert shown.exit_code == 0 and "events strict" in shown.stdout


def test_one_draw_is_a_usage_error(tmp_path: Path) -> None:
    told = run("evaluate", tmp_path, "--bootstrap", "1")
    assert told.exit_code == 2 and "2 draws or more" in told.stderr


def test_evaluation_without_gold_is_a_usage_error(tmp_path: Path) -> None:
    told = run("evaluate", tmp_path / "none")
    assert told.exit_code == 2 and "no such gold" in told.stderr
