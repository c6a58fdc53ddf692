# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Measure how well Dragoman reads the development gold and write it down in ``docs/quality.md``.

The gold and the texts it was coded from are reference data, not part of the package: they are looked for where
``DRAGOMAN_SHARED`` says, else in a folder ``shared`` beside the repository. Three more reports with gold, the twins of
the readout, are in ``tests/twins``.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import dragoman
from dragoman.evaluation import Evaluation, evaluate
from dragoman.evaluation.differences import Errors
from dragoman.evaluation.evaluation import ALL
from dragoman.evaluation.figures import Figure
from dragoman.evaluation.gate import check, read_floors
from dragoman.evaluation.predict import reader_predict
from dragoman.evaluation.quality import quality_page
from dragoman.evaluation.report import NONE, groups, percent

import trust
from reference import ABSENT, REPOSITORY, reference

FLOORS = REPOSITORY / "tests" / "evaluation_floors.toml"
TWINS = REPOSITORY / "tests" / "twins"
PAGE = REPOSITORY / "docs" / "quality.md"
DRAWS = 1000
Rows = list[tuple[str, ...]]
SEED = "seed"
BRIEF = ("persons", "events lenient", "events strict", "statements", "pledges")
BRIEF_OF_SENTENCES = ("type", "lenient", "strict")

NAMES = {
    "seed": "one readout",
    "readouts": "whole reports",
    "plover_gsr_en.dev": "PLOVER sentences",
    "plover_gsr_fr.dev": "PLOVER sentences, translated",
}

FIGURES = (
    ("events strict", "type, actor countries, recipient countries and status are right"),
    ("events lenient", "type and the set of all countries are right"),
    ("event types", "the type is right"),
    ("event parties, status, modes", "that field is right, of the events whose type was found"),
    ("event dates, places, reporter", "the same, of those for which the gold has the field"),
    ("persons, offices", "surname and country; the office, of the persons that agree"),
    ("statements, speakers", "speaker and stance; the speaker"),
    ("pledges", "actors, partners and at least one domain"),
    ("pledges lenient", "the set of all countries and at least one domain"),
    ("pledge strength, frameworks", "that field, of the pledges that agree"),
    ("frameworks", "what the whole report names as channel, partner or topic"),
    ("published", "the day of publication, where the gold has one"),
    ("type", "single sentences: the type occurs in the sentence"),
    (
        "strict, lenient",
        "single sentences: type and actors and recipients; type and all countries. Status is not compared",
    ),
    ("right, predicted, gold", "how many items were right, were read, are in the gold"),
)


# ---- measuring


def measure(
    folder: Path, draws: int = 0, reader: dragoman.Reader | None = None, without: Sequence[str] = ()
) -> Evaluation:
    """Read all texts of the reference data that there is gold for, and score what was read.

    ``reader`` reads them, else a new one; sets named in ``without`` are passed over.
    """
    gold = folder / "gold"
    sets = {
        SEED: gold / "seed-readout.json",
        "readouts": gold / "readouts",
        "plover_gsr_en.dev": gold / "plover_gsr_en.dev.jsonl",
        "plover_gsr_fr.dev": gold / "plover_gsr_fr.dev.jsonl",
    }
    wanted = {name: path for name, path in sets.items() if name not in without}
    predict = reader_predict(reader or dragoman.Reader())
    return evaluate(wanted, [folder / "data" / "corpora", folder], predict, draws=draws)


def measure_twins() -> Evaluation:
    """Read the twins of the readout and score them, each as a set of its own; this needs no reference data."""
    return evaluate(
        {path.stem: path for path in sorted(TWINS.glob("*.json"))}, TWINS, reader_predict(dragoman.Reader())
    )


# ---- the page


def page(evaluation: Evaluation, twins: Evaluation, reports: Path) -> str:
    """The package's page with the sections of this script in it; `reports` is the folder of the gold of reports."""
    written = quality_page(evaluation, made_by=f"Dragoman {dragoman.__version__}", floors=read_floors(FLOORS))
    written = written.replace(
        "quality.md.jinja or quality.toml", "quality.md.jinja, quality.toml or scripts/quality.py"
    )
    written = _before_heading(written, "", in_brief(evaluation))
    written = _before_heading(written, f"Gold `{SEED}`:", beside_its_twins(evaluation, twins))
    sections = [in_the_wild(evaluation, reports), where_errors_lie(evaluation, twins, reports), figure_by_figure()]
    return written.rstrip("\n") + "\n\n" + "\n".join(sections)


def in_brief(evaluation: Evaluation) -> str:
    """F1 of what matters most, a line for each set and language."""
    reports: Rows = [("", *BRIEF)]
    sentences: Rows = [("", *BRIEF_OF_SENTENCES)]
    for (set_name, language), group in groups(evaluation).items():
        if language == ALL:
            continue
        whole = evaluation.is_readouts(set_name)
        size = f"{group.documents} {'report' if whole else 'sentence'}{'s' if group.documents != 1 else ''}"
        label = f"{NAMES.get(set_name, set_name)}, {language} ({size})"
        kinds, rows = (BRIEF, reports) if whole else (BRIEF_OF_SENTENCES, sentences)
        rows.append((label, *(_f1(group[kind]) for kind in kinds)))
    return f"""## In brief

F1 by set and language; the sections below have the counts. The single readout is the text on which the rules were
first made: do not take its line for what to expect of another text.

{_table(reports)}
{_table(sentences)}"""


def beside_its_twins(evaluation: Evaluation, twins: Evaluation) -> str:
    """F1 of the readout and of its twins, the distance of each twin in percentage points, and the twins' counts."""
    seed = evaluation.figures[SEED, ALL]
    names = list(dict.fromkeys(name for name, _ in twins.figures))
    language = {name: code for name, code in twins.figures if code != ALL}
    distances = [("", "readout", *(part for name in names for part in (f"{name} ({language[name]})", "distance")))]
    counts = [("", *(f"{name} ({language[name]})" for name in names))]
    for kind, figure in seed.items():
        others = [twins.figures[name, ALL][kind] for name in names]
        cells = [cell for other in others for cell in (_f1(other), _distance(figure, other))]
        distances.append((kind, _f1(figure), *cells))
        counts.append((kind, *(f"{other.right} / {other.predicted} / {other.gold}" for other in others)))
    return f"""### The readout and its twins

The twins are reports made up for the tests (`tests/twins`): what the readout tells, told in other words, of other
states, persons and matters. How far their figures lie below the readout's, in percentage points of F1, says how much
of the reading fits that one text. Their gold was coded under the codebook within the project; no human agreement was
measured. Their figures were looked at while rules were made, so unseen texts will lie further off. Each is a single
document: one item more or less moves a figure by several points.

{_table(distances)}
Right, predicted and gold items of the twins:

{_table(counts)}"""


def in_the_wild(evaluation: Evaluation, reports: Path) -> str:
    """Breadth, precision on news drawn at random, chance, and the confidence."""
    reader = dragoman.Reader()
    folder = reports.parent.parent
    examples = trust.calibrate.measure(folder, reader)
    told = trust.calibrate.reliability(examples["event"], trust.calibrate.held_out(examples["event"]))
    breadth, _ = trust.of_breadth(folder / "data" / "corpora", reader)
    return f"""## On news drawn at random

### How many acts are read

The acts of 300 sentences a language were listed by hand, once, by language models under the codebook and without a
look at the lexicons (`tests/breadth`); the sentences were drawn from news and speeches of all kinds and name two states
or a state and another party. An act counts as read if an event of its type is read in the sentence
(`python scripts/breadth.py measure`).

{_table(breadth)}
### How many events are right

Events drawn at random, each judged once by a language model that had no part in the rules: right if type, parties and
status are right under the codebook (`tests/verdicts`). The corpora named `general` are domestic and business news, in
which next to nothing is to be coded.

{_table(trust.of_the_wild())}
### How far the confidence can be trusted

The confidence of an event against what was judged, on documents left out when the weights were fitted
(`python scripts/calibrate.py fit`): {told.number} events, {percent(told.right)} right; expected calibration error
{told.error:.3f}; {percent(told.sure)} of the events have {trust.calibrate.SURE} or more, of which
{percent(told.sure_right)} are right.

{_table(trust.of_confidence(examples))}
### Types beside chance

F1 of the types that a whole report has, wherever in it, beside one list of types for every report. Few types are so
common that such a list does well: this figure says little.

{_table(trust.chance(evaluation, "readouts"))}"""


def where_errors_lie(evaluation: Evaluation, twins: Evaluation, gold: Path) -> str:
    """Counts of what was missed, is false, or was found with a wrong field: by set, language and kind, and by type."""
    found = [error for error in evaluation.errors() if error.set_name != SEED]
    told: Rows = [("set", "kind", "missed", "false", "a field wrong", "which fields")]
    for (set_name, language), errors in _by_group(found).items():
        told += _errors_by_kind(f"{NAMES.get(set_name, set_name)}, {language}", errors)
    told += _errors_by_kind("twins", twins.errors())
    reports = [error for error in found if evaluation.is_readouts(error.set_name)]
    verdicts = ("gold", "missed", "false")
    types: Rows = [("type", *(f"{language}: {verdict}" for language in ("en", "fr") for verdict in verdicts))]
    counted = {language: _events_by_type(reports, gold, language) for language in ("en", "fr")}
    for name in sorted({name for one in counted.values() for name, _ in one}):
        cells = [str(counted[language][name, verdict]) for language in counted for verdict in verdicts]
        types.append((name, *cells))
    return f"""## Where the errors lie

Items of the gold that were missed, items that were read and are not in the gold, and items that were found with a wrong
field. An event read with the wrong type counts as one missed and one false.

{_table(told, right=(2, 3, 4))}
Events of the whole reports by type:

{_table(types)}"""


def figure_by_figure() -> str:
    """What each row of the tables is."""
    return f"""## Figure by figure

{_table([("figure", "an item is right if"), *FIGURES], right=())}"""


def _errors_by_kind(name: str, errors: Iterable[Errors]) -> Rows:
    verdicts: Counter[tuple[str, str]] = Counter()
    fields: dict[str, Counter[str]] = {}
    for difference in (difference for one in errors for difference in one.differences):
        verdicts[difference.kind, difference.verdict] += 1
        fields.setdefault(difference.kind, Counter()).update(difference.wrong)
    rows: Rows = []
    for kind, wrong in fields.items():
        told = ", ".join(
            f"{field} {number}" for field, number in sorted(wrong.items(), key=lambda item: (-item[1], item))
        )
        rows.append((name, kind, *(str(verdicts[kind, verdict]) for verdict in ("missed", "false", "wrong")), told))
    return rows


def _events_by_type(errors: Iterable[Errors], gold: Path, language: str) -> Counter[tuple[str, str]]:
    """How many events of each type the gold of reports in a language has, and how many of them were missed or false."""
    documents = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(gold.glob("*.json")))
    counted = Counter(
        (str(event["type"]), "gold") for one in documents if one["language"] == language for event in one["events"]
    )
    counted.update(
        (str((difference.gold or difference.predicted or {})["type"]), difference.verdict)
        for one in errors
        if one.language == language
        for difference in one.differences
        if difference.kind == "event" and difference.verdict != "wrong"
    )
    return counted


def _by_group(errors: Iterable[Errors]) -> dict[tuple[str, str], list[Errors]]:
    found: dict[tuple[str, str], list[Errors]] = {}
    for error in errors:
        found.setdefault((error.set_name, error.language), []).append(error)
    return found


def _f1(figure: Figure) -> str:
    return percent(figure.f1 if figure.gold else None)


def _distance(seed: Figure, other: Figure) -> str:
    if not seed.gold or not other.gold:
        return NONE
    return f"{round((other.f1 - seed.f1) * 100, 1) + 0.0:+.1f}".replace("-", "−")


def _before_heading(written: str, after: str, section: str) -> str:
    """Put a section before the first heading of the second level that follows some words of the page."""
    place = written.index("\n## ", written.index(after)) + 1
    return f"{written[:place]}{section}\n{written[place:]}"


def _table(rows: Sequence[Sequence[str]], right: Iterable[int] | None = None) -> str:
    """A Markdown table whose first row is its heading; all columns but the first, or those named, are flush right."""
    flush = set(range(1, len(rows[0])) if right is None else right)
    lines = [f"| {' | '.join(row)} |".replace("|  |", "| |") for row in rows]
    rule = "|".join("---:" if column in flush else "---" for column in range(len(rows[0])))
    return "\n".join([lines[0], f"|{rule}|", *lines[1:]]) + "\n"


def main() -> int:
    """Write the page; the exit code is 1 where a figure is below its floor, 2 where there is no reference data."""
    folder, name = reference(), PAGE.relative_to(REPOSITORY).as_posix()
    if folder is None:
        print(f"{ABSENT}; {name} is left as it was", file=sys.stderr)
        return 2
    evaluation = measure(folder, DRAWS)
    twins = measure_twins()
    PAGE.write_text(page(evaluation, twins, folder / "gold" / "readouts"), encoding="utf-8", newline="\n")
    print(f"written: {name}")
    floors = read_floors(FLOORS)
    of_twins = {group: kinds for group, kinds in floors.items() if group in twins.figures}
    others = {group: kinds for group, kinds in floors.items() if group not in of_twins}
    faults = [*check(others, evaluation), *check(of_twins, twins)]
    for fault in faults:
        print(f"below its floor: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
