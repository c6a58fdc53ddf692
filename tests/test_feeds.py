# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Feeds and other addresses, from a server of the tests' own: what is new comes once, and no server can do harm."""

from __future__ import annotations

import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from source_files import ENGLISH, FRENCH, archive, lines, page, put
from typer.testing import CliRunner

from dragoman.cli import app
from dragoman.sources import FeedState, SourceDocument, SourceFailure, SourceOptions, documents
from dragoman.sources.page import plain

ITEM = """<item><guid>{id}</guid><title>{title}</title><link>{link}</link><pubDate>{date}</pubDate>
<dc:creator>Efua Boateng</dc:creator><description>Short.</description>
<content:encoded><![CDATA[{body}]]></content:encoded></item>"""
DATE = "Tue, 03 Mar 2020 18:30:00 +0100"


def rss(*items: dict[str, str]) -> bytes:
    """A feed of RSS 2.0."""
    told = "".join(
        ITEM.format(**{"id": "1", "title": "Talks", "link": "", "date": DATE, "body": f"<p>{ENGLISH}</p>"} | item)
        for item in items
    )
    text = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Wire</title>{told}</channel></rss>"""
    return text.encode()


ATOM = f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title>
<entry><id>urn:1</id><title type="html">Talks &amp;amp; trade</title><link href="https://m.example/1"/>
<updated>2020-03-03T18:30:00Z</updated><author><name>Press office</name></author>
<content type="html">&lt;p&gt;{ENGLISH}&lt;/p&gt;&lt;p&gt;They agreed.&lt;/p&gt;</content></entry></feed>""".encode()


class Server:
    """Answers by path; ``asked`` is what was asked for, in order."""

    def __init__(self) -> None:
        self.answers: dict[str, Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                answer = outer.answers.get(self.path)
                if answer is None:
                    self.send_error(404)
                else:
                    try:
                        answer(self)
                    except (BrokenPipeError, ConnectionResetError):
                        self.close_connection = True

            def log_message(self, format: str, *arguments: Any) -> None:
                """Nothing on the screen."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.http.server_port}{path}"

    def put(self, path: str, body: bytes, status: int = 200, **headers: str) -> str:
        """Answer so from now on; the address."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)

        self.answers[path] = answer
        return self.url(path)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.http.shutdown()
    made.http.server_close()


def visit(*urls: str, **options: Any) -> tuple[list[SourceDocument], list[SourceFailure]]:
    some = list(documents(urls, SourceOptions(**{"pause": 0.0, "timeout": 5.0} | options)))
    return [one for one in some if isinstance(one, SourceDocument)], [
        one for one in some if isinstance(one, SourceFailure)
    ]


# ---- what is in a feed


def test_items_are_documents_with_their_provenance(server: Server) -> None:
    url = server.put("/feed", rss({"link": "https://w.example/1"}, {"id": "2", "title": "", "body": FRENCH}))
    texts, failures = visit(url)
    assert failures == []
    first, second = texts
    assert (first.text, first.title, first.source, first.locator, first.url, first.published) == (
        f"Talks\n\n{ENGLISH}", "Talks", url, "1", "https://w.example/1", "2020-03-03T18:30:00+01:00",
    )  # fmt: skip
    assert (first.author, first.publisher, first.format) == ("Efua Boateng", "Example Wire", "feed")
    assert (second.text, second.title, second.locator) == (FRENCH, None, "2")
    assert server.asked[0][1]["user-agent"].startswith("dragoman/")


def test_atom_and_files_of_feeds(tmp_path: Path) -> None:
    (text,), failures = visit(str(put(tmp_path / "saved.xml", ATOM)))
    assert failures == []
    assert text.text == f"Talks & trade\n\n{ENGLISH}\n\nThey agreed."
    assert (text.published, text.author, text.publisher) == ("2020-03-03T18:30:00Z", "Press office", "Ministry")
    assert (text.source, text.locator) == ("saved.xml", "urn:1")


def test_what_blog_programs_add_is_no_text(server: Server) -> None:
    body = f"<p>{ENGLISH}</p><script>x()</script><p>The post <a>Talks</a> appeared first on <a>Wire</a>.</p>"
    assert visit(server.put("/feed", rss({"body": body})))[0][0].text == f"Talks\n\n{ENGLISH}"


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("Plain &amp; simple.", "Plain & simple."),
        ("One<br>two<ul><li>three</li></ul>", "One\n\ntwo\n\nthree"),
        ("<p>a <b>b</b> c</p>", "a b c"),
        ("<!-- nothing -->", ""),
        ("3 < 4", "3 < 4"),
        ("", ""),
    ],
)
def test_the_text_of_a_fragment(fragment: str, text: str) -> None:
    assert plain(fragment) == text


def test_an_item_that_says_nothing_is_told_once(server: Server) -> None:
    feeds: dict[str, FeedState] = {}
    url = server.put("/feed", rss({"title": "", "body": ""}, {"id": "2"}).replace(b"Short.", b""))
    texts, failures = visit(url, feeds=feeds)
    assert [text.locator for text in texts] == ["2"]
    assert [(failure.source, failure.locator) for failure in failures] == [(url, "1")]
    assert visit(url, feeds=feeds) == ([], [])


# ---- visited again


def test_only_what_is_new_or_corrected_comes_again(server: Server) -> None:
    feeds: dict[str, FeedState] = {}
    url = server.put("/feed", rss({"id": "1"}, {"id": "2"}))
    assert len(visit(url, feeds=feeds)[0]) == 2
    assert visit(url, feeds=feeds) == ([], [])
    kept = json.loads(json.dumps(feeds))  # as a ledger keeps it
    server.put("/feed", rss({"id": "3"}, {"id": "1"}, {"id": "2", "body": "Corrected."}))
    assert [text.locator for text in visit(url, feeds=kept)[0]] == ["3", "2"]
    server.put("/feed", rss({"id": "3"}))
    assert visit(url, feeds=kept) == ([], [])
    server.put("/feed", rss({"id": "1"}))  # gone and back again
    assert visit(url, feeds=kept) == ([], [])


def test_a_feed_that_has_not_changed_is_not_sent_again(server: Server) -> None:
    feeds: dict[str, FeedState] = {}
    modified = "Tue, 03 Mar 2020 18:30:00 GMT"
    url = server.put("/feed", rss({}), ETag='"abc"', Last_Modified=modified)
    visit(url, feeds=feeds)
    server.put("/feed", b"", 304)
    assert visit(url, feeds=feeds) == ([], [])
    assert server.asked[1][1]["if-none-match"] == '"abc"'
    assert server.asked[1][1]["if-modified-since"] == modified
    assert "if-none-match" not in server.asked[0][1]


def test_the_state_changes_only_when_the_last_item_was_taken(server: Server) -> None:
    feeds: dict[str, FeedState] = {}
    url = server.put("/feed", rss({"id": "1"}, {"id": "2"}), ETag='"abc"')
    some = documents([url], SourceOptions(feeds=feeds, pause=0))
    next(some)
    next(some)
    assert feeds == {}
    assert list(some) == []
    assert feeds[url]["etag"] == '"abc"' and set(feeds[url]["seen"]) == {"1", "2"}


def test_a_feed_that_moved_for_good_is_asked_at_its_new_address(server: Server) -> None:
    feeds: dict[str, FeedState] = {}
    server.put("/new", rss({}))
    url = server.put("/old", b"", 301, Location="/new")
    texts, _ = visit(url, feeds=feeds)
    assert texts[0].source == url  # the same documents as before
    visit(url, feeds=feeds)
    assert [path for path, _ in server.asked] == ["/old", "/new", "/new"]
    server.put("/for-now", b"", 302, Location="/new")
    for _ in range(2):
        visit(server.url("/for-now"), feeds=feeds)
    assert [path for path, _ in server.asked][3:] == ["/for-now", "/new"] * 2


def test_two_requests_to_a_host_are_apart(server: Server) -> None:
    urls = [server.put(f"/{number}", rss({})) for number in range(3)]
    begun = time.monotonic()
    visit(*urls, pause=0.2)
    assert time.monotonic() - begun > 0.4


# ---- servers that are down, strange or hostile


def test_a_server_that_is_down_is_told_and_the_others_are_read(server: Server) -> None:
    gone = Server()
    gone.http.shutdown()
    gone.http.server_close()
    texts, failures = visit(gone.url("/feed"), server.put("/feed", rss({})))
    assert len(texts) == 1 and "cannot be reached" in failures[0].reason


@pytest.mark.parametrize(
    ("status", "reason"),
    [(404, "nothing at this address"), (410, "nothing"), (403, "does not let us in"), (500, "a fault"), (418, "418")],
)
def test_a_status_that_is_no_answer_is_told(server: Server, status: int, reason: str) -> None:
    texts, failures = visit(server.put("/feed", b"<html>no</html>", status))
    assert texts == [] and reason in failures[0].reason


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.put("/a", b"", 302, Location="/b")
    server.put("/b", b"", 301, Location="/a")
    for number in range(30):
        server.put(f"/{number}", b"", 302, Location=f"/{number + 1}")
    _, failures = visit(server.url("/a"), server.url("/0"))
    assert ["circle" in failures[0].reason, "more than 9 times" in failures[1].reason] == [True, True]
    assert len(server.asked) == 2 + 10


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x"])
def test_redirects_to_other_kinds_of_addresses_are_not_followed(server: Server, target: str) -> None:
    texts, (failure,) = visit(server.put("/a", b"", 302, Location=target))
    assert texts == [] and "only http and https" in failure.remedy and len(server.asked) == 1


@pytest.mark.parametrize(
    "given", ["file:///etc/hostname", "ftp://example.org/x", "s3://bucket/x", "http://", "http://[x"]
)
def test_other_kinds_of_addresses_are_not_read(given: str) -> None:
    texts, (failure,) = visit(given)
    assert texts == [] and failure.source == given


def test_a_page_instead_of_a_feed_is_told_with_the_feeds_it_names(server: Server) -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="/real.rss">'
    html = page("Talks in Accra", [ENGLISH] * 4, head=link).encode()
    url = server.put("/", html, Content_Type="text/html")
    texts, (failure,) = visit(url)
    assert texts == [] and "a page (HTML), not a feed" in failure.reason and server.url("/real.rss") in failure.remedy
    (text,), failures = visit(url, pages=True)
    assert failures == [] and text.title == "Talks in Accra" and text.url == url


def test_a_page_at_an_address_is_read_by_the_command(server: Server) -> None:
    url = server.put("/talks", page("Talks in Accra", [ENGLISH] * 3).encode(), Content_Type="text/html")
    told = CliRunner().invoke(app, ["read", url, "--language", "en", "--format", "jsonl"])
    assert told.exit_code == 0
    document = json.loads(told.stdout)["document"]
    assert document["source"] == url and document["text"].startswith("Talks in Accra\n\nThe Ghanaian")


def endless(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.write(b'<rss version="2.0"><channel><title>')
    while True:
        handler.wfile.write(b"x" * 1_000_000)


def test_an_answer_without_end_is_given_up(server: Server) -> None:
    server.answers["/endless"] = endless
    bomb = gzip.compress(b"<rss>" + b" " * 200_000_000, 1)
    server.put("/bomb", bomb, Content_Encoding="gzip")
    declared = server.url("/declared")

    def large(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "500000000")
        handler.end_headers()
        handler.wfile.write(b"<rss>")

    server.answers["/declared"] = large
    texts, failures = visit(server.url("/endless"), server.url("/bomb"), declared)
    assert texts == [] and ["more than 20 MB" in failure.reason for failure in failures] == [True] * 3


def test_a_server_that_is_silent_or_drips_is_given_up(server: Server) -> None:
    stop = threading.Event()

    def silent(handler: BaseHTTPRequestHandler) -> None:
        stop.wait(20)

    def dripping(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not stop.wait(0.02):
            handler.wfile.write(b" ")

    server.answers |= {"/silent": silent, "/dripping": dripping}
    begun = time.monotonic()
    texts, failures = visit(server.url("/silent"), server.url("/dripping"), timeout=0.3)
    stop.set()
    assert time.monotonic() - begun < 10
    assert texts == [] and "did not answer within 0.3 seconds" in failures[0].reason and "slowly" in failures[1].reason


def test_an_answer_that_is_cut_off_is_told(server: Server) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        handler.wfile.write(rss({}))

    server.answers["/cut"] = cut
    feeds: dict[str, FeedState] = {}
    _, failures = visit(server.url("/cut"), server.put("/bad", b"no gzip", Content_Encoding="gzip"), feeds=feeds)
    assert ["cut off or is damaged" in failure.reason for failure in failures] == [True] * 2 and feeds == {}


def test_compressed_answers_are_read(server: Server) -> None:
    url = server.put("/feed", gzip.compress(rss({})), Content_Encoding="gzip")
    assert len(visit(url)[0]) == 1
    assert len(visit(server.put("/feed.xml.gz", gzip.compress(rss({}))))[0]) == 1


def test_a_server_that_asks_to_wait_is_left_alone(server: Server) -> None:
    feeds: dict[str, FeedState] = {}
    url = server.put("/feed", b"", 429, Retry_After="600")
    assert "wait 600 seconds" in visit(url, feeds=feeds)[1][0].reason
    assert "not to be visited" in visit(url, feeds=feeds)[1][0].reason
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"<rss",
        b'<rss version="2.0"><channel>',
        b"<?xml version='1.0'?><feed/>",
        b"\x00\x01",
        b"<rss><item>" * 9,
    ],
)
def test_what_is_no_feed_is_no_fault(server: Server, body: bytes) -> None:
    texts, failures = visit(server.put("/feed.xml", body))
    assert all(failure.source == server.url("/feed.xml") for failure in failures)
    assert all(text.source == server.url("/feed.xml") for text in texts)


def test_a_feed_with_broken_markup_is_read_as_far_as_it_goes(server: Server) -> None:
    broken = rss({"id": "1"}, {"id": "2", "title": "A & B"})
    texts, failures = visit(server.put("/feed", broken))
    assert failures == [] and {text.locator for text in texts} == {"1", "2"}
    assert "not well-formed" in texts[0].notes[0]


def test_entities_that_grow_or_name_files_are_not_resolved(server: Server, tmp_path: Path) -> None:
    secret = put(tmp_path / "secret.txt", "the secret")
    grow = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    for body in (
        f'<!DOCTYPE rss [<!ENTITY l0 "lol">{grow}]><rss version="2.0"><channel><title>W</title>'
        "<item><title>&l9;</title></item></channel></rss>",
        f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]><rss version="2.0"><channel><title>W</title>'
        "<item><title>T &x;</title></item></channel></rss>",
    ):
        texts, _ = visit(server.put("/feed", body.encode()))
        assert all("the secret" not in text.text and len(text.text) < 10_000 for text in texts)


# ---- other things at addresses


def test_files_on_servers_are_read_like_files(server: Server) -> None:
    rows = [{"id": "1", "text": ENGLISH}, {"id": "2", "text": FRENCH}]
    packed = server.put("/data/t.jsonl.gz", gzip.compress(lines(rows)))
    zipped = server.put("/all.zip?key=1", archive({"a.txt": ENGLISH}))
    texts, failures = visit(packed, zipped)
    assert failures == []
    assert [(text.source, text.locator) for text in texts] == [(packed, "1"), (packed, "2"), (zipped, "a.txt")]


def test_a_name_and_password_are_not_recorded(server: Server) -> None:
    url = server.put("/feed", rss({}))
    (text,), _ = visit(url.replace("://", "://me:secret@"))
    assert text.source == url and server.asked[0][1]["authorization"].startswith("Basic ")


def test_pages_of_items_are_read_where_robots_txt_allows_it(server: Server) -> None:
    body = [f"{ENGLISH} {word} was agreed upon, and the ministers will meet again in the autumn." for word in "ABCD"]
    server.put("/robots.txt", b"User-agent: *\nDisallow: /closed/\n")
    server.put("/open/1", page("Talks in Accra", body).encode(), Content_Type="text/html; charset=utf-8")
    server.put("/closed/2", page("Talks in Accra", body).encode())
    urls = [server.url(path) for path in ("/open/1", "/closed/2", "/gone/3")]
    feed = rss(*({"id": str(number), "link": link} for number, link in enumerate(urls, 1)))
    feeds: dict[str, FeedState] = {}
    texts, failures = visit(server.put("/feed", feed), follow=True, feeds=feeds)
    assert failures == []
    whole, closed, gone = texts
    assert whole.text == "\n\n".join(["Talks in Accra", *body]) and whole.locator == "1"
    assert whole.published == "2020-03-03T18:30:00+01:00" and whole.author == "Efua Boateng"
    assert closed.text == gone.text == f"Talks\n\n{ENGLISH}"
    assert "robots.txt" in closed.notes[-1] and "nothing at this address" in gone.notes[-1]
    asked = [path for path, _ in server.asked]
    assert asked.count("/robots.txt") == 1 and "/closed/2" not in asked
    assert visit(server.url("/feed"), follow=True, feeds=feeds) == ([], [])
