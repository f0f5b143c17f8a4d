"""A network as GraphML, which Gephi, visone, igraph and others read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from symmachia.debate.exchange.carried import Written

if TYPE_CHECKING:
    from symmachia.debate.network import Network

_SPACE = "http://graphml.graphdrawing.org/xmlns"
_UNSAID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_graphml(network: Network, mode: str = "two-mode", normal: str = "none") -> Written:
    """A network with its counts on nodes and edges; an index that is withheld is left out."""
    root = ElementTree.Element("graphml", xmlns=_SPACE)
    edges = network.edges(mode, normal)
    ends = ("actor", "concept") if mode == "two-mode" else ("first", "second")
    counted = [key for key in (edges[0] if edges else ()) if key not in ends]
    declared = [("node", "name", "string"), ("node", "kind", "string"), ("node", "statements", "int"), *(("edge", key, "double") for key in counted)]
    for place, key, kind in declared:
        ElementTree.SubElement(root, "key", {"id": f"{place}-{key}", "for": place, "attr.name": key, "attr.type": kind})
    graph = ElementTree.SubElement(root, "graph", id=mode, edgedefault="undirected")
    said = network.said
    nodes = {("actor", name): said[at].sum() for at, name in enumerate(network.actors)}
    if mode == "two-mode":
        nodes |= {("concept", name): said[:, at].sum() for at, name in enumerate(network.concepts)}
    ids = {node: f"n{at}" for at, node in enumerate(nodes)}
    for (kind, name), statements in nodes.items():
        _data(ElementTree.SubElement(graph, "node", id=ids[kind, name]), "node", {"name": name, "kind": kind, "statements": int(statements)})
    second = "concept" if mode == "two-mode" else "actor"
    for edge in edges:
        line = ElementTree.SubElement(graph, "edge", source=ids["actor", edge[ends[0]]], target=ids[second, edge[ends[1]]])
        _data(line, "edge", {key: value for key, value in edge.items() if key not in ends and value is not None})
    ElementTree.indent(root)
    return Written(ElementTree.tostring(root, "utf-8", xml_declaration=True))


def _data(parent: ElementTree.Element, place: str, values: dict[str, object]) -> None:
    for key, value in values.items():
        ElementTree.SubElement(parent, "data", key=f"{place}-{key}").text = _UNSAID.sub("\ufffd", str(value))
