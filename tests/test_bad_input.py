# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Bad input: each a clear message, or an empty and valid result with a note; the other texts are still read."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman import Reader, Report
from dragoman.languages import LanguageError
from dragoman.sources import SourceError, read_stream

import spans

ENGLISH = "The French foreign minister met his Chilean counterpart in Lima on 3 March 2020.\n"
FRENCH = (
    "Le ministre français des Affaires étrangères a été reçu mardi à Lima par son homologue péruvien.\n"
    "La France a remercié le Pérou de son aide et a déclaré qu'elle était prête à coopérer avec lui.\n"
)
SPANISH = (
    "El ministro de Relaciones Exteriores de Chile se reunió el martes en Lima con su homólogo peruano.\n"
    "Agradeció al Perú su ayuda y declaró que su país está dispuesto a cooperar con todos sus vecinos.\n"
)
RUSSIAN = (
    "Министр иностранных дел России встретился во вторник в Москве со своим китайским коллегой и "
    "поблагодарил его страну за помощь, оказанную в трудное время.\n"
)
NO_STATE = "The river rose in the night and the people of the valley carried their belongings up the hill.\n"


@cache
def made() -> Reader:
    """One reader for all tests, those of hypothesis too, which take no fixtures of this kind."""
    return Reader()


@pytest.fixture
def reader() -> Reader:
    return made()


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The real command, in a process of its own."""
    command = [sys.executable, "-m", "dragoman", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=600)


def told(done: subprocess.CompletedProcess[bytes]) -> str:
    """What a command said on standard error, which is never a traceback."""
    said = done.stderr.decode("utf-8")
    assert "Traceback" not in said
    return said


def reports_of(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def sound(report: Report) -> None:
    """A report holds together and can be written in all ways."""
    assert list(map(str, spans.check([report]))) == []
    assert json.loads(json.dumps(report.to_dict())) == report.to_dict()
    assert report._repr_html_()


# ---- files, one at a time

READ = [
    ("empty", b"", [], "empty"),
    ("blank", b" \n\t\r\n \n", [], "empty"),
    ("only-bom", b"\xef\xbb\xbf", [], "empty"),
    ("latin-1", FRENCH.encode("latin-1"), ["CONSULT", "SUPPORT"], "Windows-1252"),
    ("utf-16", FRENCH.encode("utf-16"), ["CONSULT", "SUPPORT"], None),
    ("utf-16-no-bom", FRENCH.encode("utf-16-le"), ["CONSULT", "SUPPORT"], "UTF-16"),
    ("utf-8-bom", FRENCH.encode("utf-8-sig"), ["CONSULT", "SUPPORT"], None),
    ("mixed", FRENCH.encode("utf-8") + "Il était à Orléans.\n".encode("latin-1"), ["CONSULT", "SUPPORT"], "mixed"),
    ("no-state", NO_STATE.encode("utf-8"), [], "No state"),
]


@pytest.mark.parametrize(("data", "types", "note"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_what_can_be_read_is_read_with_a_note(tmp_path: Path, data: bytes, types: list[str], note: str | None) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    done = run("read", path, "--format", "jsonl")
    told(done)
    assert done.returncode == 0
    (report,) = reports_of(done)
    assert {event["type"] for event in report["events"]} >= set(types)
    assert bool(report["events"]) == bool(types)
    assert report["document"]["text"] == "" or "\ufeff" not in report["document"]["text"]
    if note is None:
        assert report["notes"] == []
    else:
        assert any(note.lower() in said.lower() for said in report["notes"])


NOT_READ = [
    ("png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image"),
    ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
    ("docx", b"PK\x03\x04\x14\x00\x06\x00", "damaged"),
    ("noise", bytes(range(256)) * 40, "binary"),
    ("spanish", SPANISH.encode("utf-8"), "'es'"),
    ("russian", RUSSIAN.encode("utf-8"), "'ru'"),
]


@pytest.mark.parametrize(("data", "message"), [case[1:] for case in NOT_READ], ids=[case[0] for case in NOT_READ])
def test_what_cannot_be_read_is_told_and_nothing_is_written(tmp_path: Path, data: bytes, message: str) -> None:
    path, out = tmp_path / "text.txt", tmp_path / "out.jsonl"
    path.write_bytes(data)
    done = run("read", path, "--format", "jsonl", "--output", out)
    said = told(done)
    assert done.returncode == 1
    assert "text.txt" in said
    assert message in said
    assert not out.exists()


@pytest.mark.parametrize("language", ["es", "xx", ""])
def test_a_language_without_a_pack_is_told(tmp_path: Path, language: str) -> None:
    path = tmp_path / "text.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    done = run("read", path, "--language", language)
    assert done.returncode == 2
    assert "en, fr" in told(done)
    assert done.stdout == b""


@pytest.mark.parametrize("date", ["yesterday", "2020-13", "2020-02-30", "04/03/2020", "2020-03-04T25:00", ""])
def test_a_malformed_date_is_told_before_anything_is_read(tmp_path: Path, date: str) -> None:
    path, out = tmp_path / "text.txt", tmp_path / "out.json"
    path.write_text(ENGLISH, encoding="utf-8")
    done = run("read", path, "--published", date, "--format", "json", "--output", out)
    assert done.returncode == 2
    assert f"'{date}'" in told(done)
    assert not out.exists()


# ---- a batch


def test_in_a_batch_the_others_are_still_read(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    files = {
        "a-good.txt": ENGLISH.encode("utf-8"),
        "b-binary.txt": bytes(range(256)) * 40,
        "c-empty.txt": b"",
        "d-spanish.txt": SPANISH.encode("utf-8"),
        "e-latin.txt": FRENCH.encode("latin-1"),
        "f-no-state.txt": NO_STATE.encode("utf-8"),
        "g-wide.txt": FRENCH.encode("utf-16"),
    }
    for name, data in files.items():
        (texts / name).write_bytes(data)
    done = run("read", texts, tmp_path / "absent.txt", "--format", "jsonl")
    said = told(done)
    assert done.returncode == 1
    found = {Path(report["document"]["source"]).name: report for report in reports_of(done)}
    assert set(found) == set(files) - {"b-binary.txt", "d-spanish.txt"}
    assert {name for name, report in found.items() if report["events"]} == {"a-good.txt", "e-latin.txt", "g-wide.txt"}
    for name in ("b-binary.txt", "d-spanish.txt", "absent.txt"):
        assert name in said


# ---- large texts


def test_a_text_of_twenty_megabytes_is_read(tmp_path: Path) -> None:
    """Long lines of letters as a dump holds them, and one sentence that tells something."""
    path, line = tmp_path / "large.txt", "windrainhailsnow" * 15 + "\n"
    path.write_text(line * 80_000 + "\n" + ENGLISH + "\n" + line * 8_000, encoding="utf-8")
    assert path.stat().st_size > 20_000_000
    done = run("read", path, "--language", "en", "--format", "jsonl")
    told(done)
    assert done.returncode == 0
    (report,) = reports_of(done)
    assert [event["type"] for event in report["events"]] == ["CONSULT"]
    assert any("large" in note for note in report["notes"])


@pytest.mark.parametrize("state", ["", ENGLISH], ids=["no state", "a state at the end"])
def test_the_time_grows_with_the_length_and_not_faster(reader: Reader, state: str) -> None:
    def seconds(lines: int) -> float:
        text = "It rained.\n" * lines + "\n" + state
        begun = time.process_time()
        reader.read(text, language="en")
        return time.process_time() - begun

    seconds(10)
    long, short = (min(seconds(lines) for _ in range(2)) for lines in (32_000, 4_000))
    assert long < 16 * short


# ---- texts that nobody would write

ODD = {
    "zero bytes": "\x00\x01\x02 France met Chile.\x00",
    "lone surrogates": "Le ministre \ud800 français a rencontré \udfff son homologue chilien à Lima.",
    "emoji": "🇫🇷 France 👩‍👩‍👧‍👦 met Chile 🇨🇱 on Tuesday. France's president thanked Chile 👍.",
    "no spaces": "France" + "a" * 100_000,
    "names without spaces": "France," * 10_000,
    "quotation marks": '"' * 3000 + ' France said « “ ” „ " it met Chile.',
    "unbalanced": '« France “ said " that „ it met Chile (in [Lima.',
    "line feeds": "France met Chile." + "\n" * 10_000 + "Peru thanked Chile.",
    "carriage returns": "\r" * 5000 + "France met Chile.\r\r\n\nPeru thanked Chile.",
    "only line feeds": "\n" * 10_000,
    "only invisible": "\u00ad\u200b\u2060\ufeff" * 10,
    "other line ends": "\x0c\x1c\x1d\x1e\x85 France\u2028met\u2029Chile.",
    "stops": ".!?…" * 2000 + " France met Chile.",
    "digits": "France met Chile in " + "9" * 5000 + ".",
    "initials": "A. B. C. " * 500 + "France met Chile.",
    "impossible dates": "France met Chile on 0000-00-00, 99/99/9999, 31 February 2020, 2020-13-45, 24:61.",
    "nested speech": "France said that " * 300 + "Chile left.",
    "parts of names": "minister of " * 500 + "France met Chile. " + "Mr. " * 500 + "Smith.",
    "right to left": "\u202eFrance met Chile\u202c \u0627\u0644",
    "combining": "Fra\u0301nce e\u0301" * 200 + " France met Chile.",
}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", ODD)
def test_odd_texts_are_read(reader: Reader, name: str, language: str) -> None:
    sound(reader.read(ODD[name], language=language))


_WORDS = """
France Chile Peru UN Paris Lima president minister Mr. M. the The met said thanked will ready to and that March 2020
le La ministre français a remercié déclaré que l' d' été prêt à 3 % , . : ; … ! ? " « » “ ” ' ’ ( ) - – — 👍 é ا 中
"""
_MARKS = ["\n", "\n\n", "\r\n", "\t", "\u00a0", "\u202f", "\u00ad", "\u200b", "\ufeff", "\x00", "\x0c", "\x1c", "\x85",
          "\u2028", "e\u0301", "\ud83d", "\udc4d"]  # fmt: skip
_PIECES = st.lists(st.sampled_from([*_WORDS.split(), *_MARKS]), max_size=60)
_ANY = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=200),
    _PIECES.map(" ".join),
    _PIECES.map("".join),
)
# By itself, and where it is read most closely: beside sentences that tell something.
_TEXTS = st.one_of(_ANY, _ANY.map(lambda text: f"{ENGLISH}{text} {ENGLISH}"), _ANY.map(lambda text: f"{FRENCH}{text}"))


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(text=_TEXTS, language=st.sampled_from(["auto", "en", "fr"]))
def test_any_text_is_read_or_refused(text: str, language: str) -> None:
    try:
        report = made().read(text, language=language)
    except LanguageError:
        assert language == "auto"
        return
    assert report.document.text == text
    sound(report)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        source = read_stream(data, "data")
    except SourceError as error:
        assert str(error).startswith("data: ")
    else:
        source.text.encode("utf-8")
