# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""CSL-JSON: the reports behind the events, as sources to cite."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dragoman.export.ledger import Chosen
from dragoman.export.ledger_source import documents
from dragoman.ledger.ledger import Ledger

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def write(ledger: Ledger, chosen: Chosen, path: Path) -> None:
    """One JSON array, an item a document."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write("[")
        for number, document in enumerate(documents(ledger, chosen)):
            stream.write((",\n" if number else "\n") + json.dumps(item(document), ensure_ascii=False))
        stream.write("\n]\n")


def item(document: Mapping[str, Any]) -> dict[str, Any]:
    """A document as an item of CSL; fields of which nothing is known are left out."""
    told = {
        "id": document["document_id"],
        "type": "webpage" if document["url"] and not document["publisher"] else "article-newspaper",
        "title": document["title"],
        "container-title": document["publisher"],
        "author": [{"literal": document["author"]}] if document["author"] else None,
        "issued": _issued(document["published"]),
        "URL": document["url"],
        "language": document["language"],
        "source": document["source"],
        "note": f"text {document['text_id']}",
    }
    return {name: value for name, value in told.items() if value}


def _issued(published: str | None) -> dict[str, Any] | None:
    found = _DATE.match(published or "")
    return {"date-parts": [[int(part) for part in found.groups() if part]]} if found else None
