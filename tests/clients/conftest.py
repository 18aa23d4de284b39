"""Every workspace there is, published once."""

from __future__ import annotations

import pytest

from readers import Place, names, workspace


@pytest.fixture(scope="session", params=names())
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A workspace and what is published of it."""
    folder = tmp_path_factory.mktemp(request.param)
    return Place(workspace(request.param, folder), folder)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The sample alone."""
    folder = tmp_path_factory.mktemp("sample")
    return Place(workspace("sample", folder), folder)
