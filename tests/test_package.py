# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""The package from outside: what is installed, what a wheel holds, and what must stand in no file."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

import dragoman
from dragoman.languages import installed, load

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PYTHON_FILES = sorted(path for folder in ("dragoman", "scripts", "tests") for path in (ROOT / folder).rglob("*.py"))

UNPACKED = {"__pycache__", "build", "demo", "dist", "site"}
"""Folders that are made here and belong to no distribution; hidden ones besides."""

BINARY = {".png", ".gz", ".bin", ".spacy"}

POSIX_ONLY = {"crypt", "fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}
POSIX_ONLY_CALLS = re.compile(
    r"os\.(fork|forkpty|getuid|geteuid|getgid|getpgid|killpg|mkfifo|setsid|uname)|signal\.(SIGALRM|SIGKILL|alarm)"
)

# The paths of somebody's machine, and where packages are fetched from.
MACHINE_PATH = re.compile(
    r"(?<![\w./:~-])/(?:home|root|work|farm|opt|private|Users)/(?![A-Z]+\b)\w|[A-Z]:\\{1,2}Users\\"
)  # "home"/home/NOUN is a word of a grammar
INDEX = re.compile(r"--(?:extra-)?index-url|--trusted-host|--find-links|/simple/?$", re.MULTILINE)


def files() -> Iterator[Path]:
    """All files of the project, as they would be committed."""
    folders = [ROOT]
    while folders:
        for path in sorted(folders.pop().iterdir()):
            if path.is_dir():
                if path.name not in UNPACKED and (not path.name.startswith(".") or path.name == ".ci"):
                    folders.append(path)
            elif path.suffix != ".pyc" and path.name != ".git":
                yield path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel, built with what is installed."""
    for module in ("build", "hatchling"):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed; it is among the development extras")
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    built = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = out.glob("*.whl")
    return zipfile.ZipFile(path)


# ---- what is installed


def test_the_version_is_the_same_everywhere() -> None:
    assert metadata.version("dragoman") == dragoman.__version__
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {dragoman.__version__}\n" in citation
    assert dragoman.__version__ in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_public_names_are_there() -> None:
    assert sorted(dragoman.__all__) == ["Ledger", "Reader", "Report", "__version__", "read"]
    for name in dragoman.__all__:
        assert getattr(dragoman, name)


def test_language_packs_are_found_by_entry_point() -> None:
    assert {"en", "fr"} <= set(installed())
    for code in ("en", "fr"):
        assert load(code).code == code


def test_the_command_is_there() -> None:
    (command,) = (e for e in metadata.entry_points(group="console_scripts") if e.name == "dragoman")
    assert callable(command.load())


def test_what_is_imported_is_asked_for() -> None:
    """Every library that the package imports is named in its metadata."""
    project = PROJECT["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["frames"]]
    names = {re.split(r"[<>=!~\[; ]", line)[0].lower().replace("-", "_") for line in asked}
    distributions = metadata.packages_distributions()  # module -> those that bring it: docx is of python-docx
    used = {
        distributions.get(name, [name])[0].lower().replace("-", "_")
        for path in PYTHON_FILES
        if path.is_relative_to(ROOT / "dragoman")
        for name in imported(path)
        if name not in sys.stdlib_module_names and name != "dragoman"
    }
    assert used <= names


def test_what_is_pinned_is_within_what_is_asked_for() -> None:
    requirements = pytest.importorskip("packaging.requirements")
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.lower().replace("_", "-").split("==") for line in lines if line and not line.startswith("#"))
    project = PROJECT["project"]
    for line in [*project["dependencies"], *(r for extra in project["optional-dependencies"].values() for r in extra)]:
        requirement = requirements.Requirement(line)
        assert requirement.specifier.contains(pins[requirement.name.lower()]), line


# ---- what a wheel holds


def test_the_wheel_holds_the_whole_package(wheel: zipfile.ZipFile) -> None:
    package = {path.relative_to(ROOT).as_posix() for path in files() if path.is_relative_to(ROOT / "dragoman")}
    held = {name for name in wheel.namelist() if not name.split("/")[0].endswith(".dist-info")}
    assert held == package
    assert "dragoman/py.typed" in held


def test_the_wheel_holds_licences_and_credits(wheel: zipfile.ZipFile) -> None:
    folder = f"dragoman-{dragoman.__version__}.dist-info/licenses/"
    held = {name.removeprefix(folder) for name in wheel.namelist() if name.startswith(folder)}
    texts = {f"LICENSES/{path.name}" for path in (ROOT / "LICENSES").iterdir()}
    assert held == {"LICENSE", "NOTICE", *texts}


def test_the_licence_expression_names_the_licences_of_the_files(wheel: zipfile.ZipFile) -> None:
    told = wheel.read(f"dragoman-{dragoman.__version__}.dist-info/METADATA").decode("utf-8")
    (expression,) = re.findall(r"^License-Expression: (.+)$", told, re.MULTILINE)
    assert set(expression.split(" AND ")) == {path.stem for path in (ROOT / "LICENSES").iterdir()}


def test_the_wheel_is_small(wheel: zipfile.ZipFile) -> None:
    assert sum(entry.compress_size for entry in wheel.infolist()) < 40_000_000


# ---- what must stand in no file


def test_every_file_says_its_licence() -> None:
    if importlib.util.find_spec("reuse") is None:
        pytest.skip("reuse is not installed; it is among the development extras")
    # Outside of a Git repository it would look into .venv too.
    if not (ROOT / ".git").exists():
        pytest.skip("this is not a Git repository")
    linted = subprocess.run(
        [sys.executable, "-m", "reuse", "--root", str(ROOT), "lint"],
        capture_output=True, text=True, encoding="utf-8", errors="replace",
    )  # fmt: skip
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_no_file_names_a_machine_or_a_package_index() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {match.group()}"
        for path in files()
        if path.suffix not in BINARY and path != Path(__file__).resolve() and "model" not in path.parts
        for text in [path.read_bytes().decode("utf-8", "replace")]
        for match in [MACHINE_PATH.search(text) or INDEX.search(text)]
        if match
    ]
    assert not found


def test_text_files_end_lines_with_a_line_feed() -> None:
    kinds = {".py", ".tsv", ".lex", ".toml", ".jinja", ".cff"}
    assert not [path.name for path in files() if path.suffix in kinds and b"\r" in path.read_bytes()]


@pytest.mark.parametrize("path", PYTHON_FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_code_runs_on_every_system(path: Path) -> None:
    """Nothing that only POSIX has, and no file opened in whatever encoding the system prefers."""
    assert not POSIX_ONLY & imported(path)
    faults = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if POSIX_ONLY_CALLS.fullmatch(called):
            faults.append(f"line {node.lineno}: {called}")
        elif called in {"open", "io.open", "path.open"} or called.endswith((".read_text", ".write_text")):
            binary = any(isinstance(a, ast.Constant) and isinstance(a.value, str) and "b" in a.value for a in node.args)
            given = any(keyword.arg in ("encoding", None) for keyword in node.keywords)
            # The encoding may be the one argument that is given, as in read_text("utf-8").
            given = given or any(isinstance(a, ast.Constant) and a.value == "utf-8" for a in node.args)
            if not given and not binary:
                faults.append(f"line {node.lineno}: {called} without an encoding")
    assert not faults


def imported(path: Path) -> set[str]:
    """The top-level names of the modules that a file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names
