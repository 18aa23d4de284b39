"""What travels with the program is found in a checkout as in an installed wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnfeed.errors import CnfeedError, NotFoundError
from cnfeed.storage import packaged


def test_the_sample_workspace_and_the_resources_are_found() -> None:
    for name in ("content", "resources"):
        with packaged.on_disk(name) as path:
            assert path.is_dir()


def test_the_sample_is_copied_whole_or_not_at_all(tmp_path: Path) -> None:
    copy = packaged.copied("content", tmp_path / "sample")
    with packaged.on_disk("content") as path:
        assert {file.relative_to(path) for file in path.rglob("*")} == {
            file.relative_to(copy) for file in copy.rglob("*")
        }
    assert [folder.name for folder in tmp_path.iterdir()] == ["sample"]
    with pytest.raises(CnfeedError, match="exists already; nothing was copied"):
        packaged.copied("content", copy)


def test_a_missing_folder_or_file_is_told() -> None:
    with pytest.raises(NotFoundError, match="lacks its folder nothing; install it again"):
        packaged.folder("nothing")
    with pytest.raises(NotFoundError, match="lacks resources/none"):
        packaged.read("resources/none.svg")
