# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Watching feeds: what is new comes into the ledger once, a feed that is down stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ledger_corpus import dragoman, report
from test_feeds import Server, rss

from dragoman.ledger.faults import LedgerError
from dragoman.ledger.store import Store
from dragoman.ledger.watch import read_watched


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on this machine."""
    found = Server()
    yield found
    found.http.shutdown()


def item(number: int) -> dict[str, str]:
    text, _ = report(number)
    return {"id": str(number), "title": f"Talks {number}", "body": "".join(f"<p>{p}</p>" for p in text.split("\n\n"))}


def test_each_round_brings_what_is_new(server: Server, tmp_path: Path) -> None:
    server.put("/feed.xml", rss(item(1), item(2)), etag='"one"')
    file, ledger = tmp_path / "feeds.toml", tmp_path / "ledger"
    file.write_text(
        f'every = "1 h"\n[[feed]]\nurl = "{server.url("/feed.xml")}"\nsince = 2019-01-01\n'
        f'[[feed]]\nurl = "{server.url("/down.xml")}"\n',
        encoding="utf-8",
    )
    first = dragoman("watch", file, "--once", "--ledger", ledger)
    assert first.returncode == 1  # one feed is down
    assert "2 new documents" in first.stdout
    state = Store(ledger).snapshot()
    assert {row["locator"] for row in state.table("documents").to_pylist()} == {"1", "2"}
    assert [row["source"] for row in state.table("failures").to_pylist()] == [server.url("/down.xml")]
    server.put("/feed.xml", rss(item(3), item(1), item(2)), etag='"two"')
    server.put("/down.xml", rss(item(4)))
    second = dragoman("watch", file, "--once", "--ledger", ledger)
    assert second.returncode == 0, second.stderr
    assert second.stdout.count("1 new documents, 1 texts read") == 2
    assert Store(ledger).snapshot().table("documents").num_rows == 4
    assert Store(ledger).snapshot().table("failures").num_rows == 0
    asked = [headers.get("if-none-match") for path, headers in server.asked if path == "/feed.xml"]
    assert asked == [None, '"one"']


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("every = [", "it is not TOML"),
        ("", "it names no feed"),
        ("[[feed]]\nlanguage = 'fr'", "feed 1: it has no address"),
        ("[[feed]]\nurl = 'ftp://example.org/'", "feed 1: it has no address"),
        ("[[feed]]\nurl = 'https://example.org/'\ncolour = 'red'", "'colour' is not known"),
        ("[[feed]]\nurl = 'https://example.org/'\nlanguage = 'xx'", "There is no language pack for 'xx'"),
        ("[[feed]]\nurl = 'https://example.org/'\nsince = 'yesterday'", "'yesterday' is not a publication date"),
        ("every = 'often'\n[[feed]]\nurl = 'https://example.org/'", "'often' is no time"),
        ("colour = 'red'\n[[feed]]\nurl = 'https://example.org/'", "'colour' is not known"),
    ],
)
def test_what_is_wrong_with_the_file_is_told(text: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(LedgerError, match=told) as error:
        read_watched(file)
    assert "feeds.toml" in str(error.value)


def test_feeds_are_not_asked_more_often_than_each_minute(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text('every = "1 s"\n[[feed]]\nurl = "https://example.org/"\nfollow = true\n', encoding="utf-8")
    found = read_watched(file)
    assert found.every == 60
    assert found.feeds[0].follow
