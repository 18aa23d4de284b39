"""Desktops find the program: its entry in their menu, its page in their software centre, its icon."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from running import ROOT

FILES = ROOT / "resources" / "freedesktop"
ENTRY, METAINFO = FILES / "cnfeed.desktop", FILES / "cnfeed.metainfo.xml"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
CHINESE = ("zh_CN", "zh_TW")


def needs(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


def section() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys have capitals
    parser.read(ENTRY, "utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_is_valid() -> None:
    done = subprocess.run([needs("desktop-file-validate"), ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_software_centres_page_is_valid(tmp_path: Path) -> None:
    copy = tmp_path / "io.github.cnfeed.cnfeed.metainfo.xml"
    shutil.copy(METAINFO, copy)
    command = [needs("appstreamcli"), "validate", "--no-net", str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_window_the_entry_and_the_page_name_each_other() -> None:
    entry, root = section(), ElementTree.parse(METAINFO).getroot()
    assert root.findtext("launchable") == ENTRY.name
    assert f'setDesktopFileName("{ENTRY.stem}")' in (ROOT / "src/cnfeed/desktop/session.py").read_text("utf-8")
    assert entry["Exec"].split()[0] == root.findtext("provides/binary") == "cnfeed"
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_menu_speaks_chinese(key: str) -> None:
    assert all(section()[f"{key}[{language}]"] for language in CHINESE)


def test_the_page_says_everything_in_three_languages() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    for path in ("summary", "description/p", "description/ul/li"):
        found = [one.get(LANG) for one in root.findall(path)]
        assert found.count(None) == found.count("zh-CN") == found.count("zh-TW") > 0


def test_they_are_installed_where_desktops_look() -> None:
    values = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = values["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert set(shared.values()) == {
        "share/applications/cnfeed.desktop",
        "share/metainfo/io.github.cnfeed.cnfeed.metainfo.xml",
        "share/icons/hicolor/scalable/apps/cnfeed.svg",
    }
    assert all((ROOT / path).is_file() for path in shared)
