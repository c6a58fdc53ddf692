# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""GraphML: the network of states, an undirected edge for each pair between which something took place."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from dragoman.codebook import codebook
from dragoman.export.ledger import Chosen
from dragoman.export.ledger_source import network
from dragoman.ledger.ledger import Ledger
from dragoman.registry import registry
from dragoman.registry.states import BODIES

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_QUADS = tuple(quad.replace(" ", "_") for quad in codebook().quads)
EDGE = {
    "weight": "int",  # the name that programs take as the weight of an edge: the occurrences
    **dict.fromkeys(_QUADS, "int"),
    "meetings": "int",
    "pledges": "int",
    "score": "double",
    "reports": "int",
    "sources": "int",
    "first": "string",
    "last": "string",
}
"""Attributes of edges with their types."""
NODE = {"name": "string", "weight": "int"}
"""Attributes of nodes: the name, and the sum of the weights of its edges."""


def write(ledger: Ledger, chosen: Chosen, path: Path) -> None:
    """The network of the chosen occurrences; without a choice of status, of the actual ones."""
    edges = network(ledger, chosen)
    ET.register_namespace("", NAMESPACE)
    root = ET.Element(f"{{{NAMESPACE}}}graphml")
    for scope, attributes in (("node", NODE), ("edge", EDGE)):
        for name, kind in attributes.items():
            ET.SubElement(
                root,
                f"{{{NAMESPACE}}}key",
                {"id": f"{scope}-{name}", "for": scope, "attr.name": name, "attr.type": kind},
            )
    graph = ET.SubElement(root, f"{{{NAMESPACE}}}graph", {"id": "relations", "edgedefault": "undirected"})
    weights: dict[str, int] = {}
    for edge in edges:
        for code in (edge["a"], edge["b"]):
            weights[code] = weights.get(code, 0) + edge["weight"]
    names = registry().country_names | BODIES
    for code in sorted(weights):
        node = ET.SubElement(graph, f"{{{NAMESPACE}}}node", {"id": code})
        _data(node, "node", NODE, {"name": names.get(code, code), "weight": weights[code]})
    for edge in edges:
        line = ET.SubElement(graph, f"{{{NAMESPACE}}}edge", {"source": edge["a"], "target": edge["b"]})
        _data(line, "edge", EDGE, edge)
    ET.indent(root)
    ET.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _data(element: ET.Element, scope: str, names: dict[str, str], values: dict[str, Any]) -> None:
    for name in names:
        if values[name] is not None:
            value = values[name]
            told = f"{value:.6g}" if isinstance(value, float) else str(value)
            ET.SubElement(element, f"{{{NAMESPACE}}}data", {"key": f"{scope}-{name}"}).text = told
