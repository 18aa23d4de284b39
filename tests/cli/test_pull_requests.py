"""The action and the pre-commit hook of the repository, run as a code host runs them."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from running import ENVIRONMENT, ROOT

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}")
POST = '---\ntitle: "{title}"\ndate: 2026-02-03T10:00:00Z\n---\n\nWords.\n'
EVENT = '---\ntitle: "{title}"\ndate: 2026-02-03T10:00:00Z\nevent:\n  start: {start}\n---\n\nWords.\n'
posix = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not on this machine")
pytestmark = posix


@dataclass
class Host:
    """A repository as a workflow checked it out, and what the action left for the host to show."""

    root: Path
    inputs: dict[str, str]

    def run(self, step: str) -> subprocess.CompletedProcess[str]:
        """The step's script, with the environment that GitHub sets."""
        (found,) = [one for one in ACTION["runs"]["steps"] if one["id"] == step]
        values = {name: one["default"] for name, one in ACTION["inputs"].items()} | self.inputs
        places = {f"XDG_{kind}_HOME": str(self.root.parent / kind) for kind in ("CACHE", "STATE", "CONFIG", "DATA")}
        own = {name: EXPRESSION.sub(lambda one: values[one[1].strip().removeprefix("inputs.")], text)
               for name, text in found["env"].items()}  # fmt: skip
        given = {name: str(self.file(name)) for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITHUB_PATH")}
        bin_ = self.root.parent / "bin"
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", found["run"]],
            cwd=self.root,
            env=ENVIRONMENT | places | own | given | {
                "RUNNER_TEMP": str(self.root.parent), "GITHUB_WORKSPACE": str(self.root), "GITHUB_ACTIONS": "true",
                "CI": "true", "SOURCE_DATE_EPOCH": "1772355600", "PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}",
            },
            capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip

    def file(self, name: str) -> Path:
        """What a step writes for the host."""
        return self.root.parent / name

    def told(self, name: str) -> str:
        return self.file(name).read_text(encoding="utf-8") if self.file(name).exists() else ""


@pytest.fixture
def host(tmp_path: Path) -> Host:
    """A Hugo site in git, with the cnfeed of these tests on PATH."""
    root = tmp_path / "repository"
    (root / "content/posts").mkdir(parents=True)
    (root / "hugo.toml").write_text('baseURL = "https://example.org/"\n', encoding="utf-8")
    (root / "content/posts/rope.md").write_text(POST.format(title="Rope"), encoding="utf-8")
    (root / "content/posts/quay.md").write_text(EVENT.format(title="Quay", start="2026-04-01"), encoding="utf-8")
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "cnfeed"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m cnfeed "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    (tmp_path / "bin" / "python3").symlink_to(sys.executable)
    commit(root)
    return Host(root, {"to": "public"})


def commit(root: Path) -> None:
    """All of it, as a commit."""
    who = {"GIT_AUTHOR_NAME": "Ada", "GIT_COMMITTER_NAME": "Ada"}
    mail = {"GIT_AUTHOR_EMAIL": "ada@harbour.example", "GIT_COMMITTER_EMAIL": "ada@harbour.example"}
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "Words"]):
        subprocess.run(["git", "-C", str(root), *words], env=ENVIRONMENT | who | mail, check=True)


def commands(output: str) -> list[str]:
    """The workflow commands that the host obeys: none while they are stopped."""
    obeyed, stopped = [], ""
    for line in output.splitlines():
        if stopped:
            stopped = "" if line == f"::{stopped}::" else stopped
        elif line.startswith("::stop-commands::"):
            stopped = line.removeprefix("::stop-commands::")
        elif line.startswith("::"):
            obeyed.append(line)
    return obeyed


def test_no_input_is_put_into_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert not EXPRESSION.search(step["run"])


def test_the_action_needs_nothing_from_elsewhere_but_what_pip_installs() -> None:
    assert not any("uses" in step for step in ACTION["runs"]["steps"])
    words = " ".join(step["run"] for step in ACTION["runs"]["steps"])
    assert not re.search(r"curl|wget|apt|npm|git (?:fetch|pull|clone|push)", words)


def test_a_good_pull_request_passes_and_is_summed_up(host: Host) -> None:
    checked, planned = host.run("check"), host.run("plan")
    assert (checked.returncode, planned.returncode) == (0, 0), checked.stderr + planned.stderr
    summary = host.told("GITHUB_STEP_SUMMARY")
    assert summary.startswith("### cnfeed check: ")
    assert "### cnfeed publish: what it would do in" in summary
    assert "- The first publish\\: 1 event, 1 news item." in summary
    assert host.told("GITHUB_OUTPUT") == "errors=false\n"
    assert not (host.root / "public").exists()


def test_a_document_with_an_error_is_annotated_at_its_line_and_fails_the_job(host: Host) -> None:
    (host.root / "content/posts/broken.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    done = host.run("check")
    assert done.returncode == 1
    (line,) = [one for one in commands(done.stdout) if one.startswith("::error ")]
    assert line.startswith("::error file=content/posts/broken.md,line=3,title=cnfeed front-matter::")
    assert "### cnfeed check: 1 error" in host.told("GITHUB_STEP_SUMMARY")
    assert host.told("GITHUB_OUTPUT") == "errors=true\n"


def test_not_strict_tells_the_error_and_goes_on(host: Host) -> None:
    (host.root / "content/posts/broken.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    host.inputs["strict"] = "false"
    assert host.run("check").returncode == 0
    assert host.told("GITHUB_OUTPUT") == "errors=true\n"
    assert "1 error" in host.told("GITHUB_STEP_SUMMARY")


def test_a_workspace_below_the_root_is_annotated_by_its_path_in_the_repository(host: Host) -> None:
    shutil.move(host.root / "content", host.root / "site" / "content")
    shutil.move(host.root / "hugo.toml", host.root / "site" / "hugo.toml")
    (host.root / "site/content/posts/broken.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    host.inputs["workspace"] = "site"
    (line,) = [one for one in commands(host.run("check").stdout) if one.startswith("::error ")]
    assert line.startswith("::error file=site/content/posts/broken.md,line=3,")


def test_a_moved_event_is_told_as_its_subscribers_see_it(host: Host) -> None:
    made = subprocess.run(
        [str(host.root.parent / "bin/cnfeed"), "publish", "--to", "public"],
        cwd=host.root, env=ENVIRONMENT | {"SOURCE_DATE_EPOCH": "1772000000"}, capture_output=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    (host.root / "content/posts/quay.md").write_text(EVENT.format(title="Quay", start="2026-04-08"), encoding="utf-8")
    assert host.run("plan").returncode == 0
    summary = host.told("GITHUB_STEP_SUMMARY")
    assert "- moved\\: “Quay” 2026-04-01 → 2026-04-08" in summary
    assert "Google Calendar shows it after 4 to 24 hours" in summary


def test_a_plan_for_a_branch_leaves_the_checkout_alone(host: Host) -> None:
    host.inputs |= {"to": "", "branch": "gh-pages"}
    done = host.run("plan")
    assert done.returncode == 0, done.stderr
    assert "what it would do in" in host.told("GITHUB_STEP_SUMMARY")
    branches = subprocess.run(["git", "branch"], cwd=host.root, capture_output=True, text=True, check=True)
    assert "gh-pages" not in branches.stdout


def test_without_a_target_the_plan_says_what_is_missing(host: Host) -> None:
    host.inputs["to"] = ""
    done = host.run("plan")
    assert done.returncode == 2
    assert "--to DIR" in done.stderr + done.stdout


def test_settings_that_cannot_be_read_fail_the_job_although_it_is_not_strict(host: Host) -> None:
    (host.root / "cnfeed.toml").write_text("[site\n", encoding="utf-8")
    host.inputs["strict"] = "false"
    assert host.run("check").returncode == 2


def test_a_pull_request_cannot_speak_to_the_host(host: Host) -> None:
    evil = host.root / "content/posts/::error::owned,line=1.md"
    evil.write_text("---\ntitle: [\n---\n::set-env name=PATH::/tmp\n", encoding="utf-8")
    title = "</details>\\n::add-mask::x <script>@all [a](https://evil.example) | `b`"
    (host.root / "content/posts/x.md").write_text(POST.format(title=title), encoding="utf-8")
    outputs = [host.run("check"), host.run("plan")]
    for done in outputs:
        assert all(re.match(r"::(?:error|warning|notice) file=", line) for line in commands(done.stdout + done.stderr))
    (line,) = [one for one in commands(outputs[0].stdout) if one.startswith("::error ")]
    assert line.startswith("::error file=content/posts/%3A%3Aerror%3A%3Aowned%2Cline=1.md,line=")
    assert "<script>" not in host.told("GITHUB_STEP_SUMMARY")


def test_the_hook_is_declared_as_pre_commit_wants_it_and_says_what_is_wrong(host: Host) -> None:
    (hook,) = HOOKS
    assert {"id", "name", "entry", "language"} <= hook.keys() and hook["language"] == "python"
    for name in ("content/posts/rope.md", "docs/a.mdx", "cnfeed.toml", "hugo.toml", "mkdocs.yml"):
        assert re.search(hook["files"], name)
    assert not re.search(hook["files"], "src/main.py")
    path = f"{host.root.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    env = ENVIRONMENT | {"PATH": path, "XDG_CACHE_HOME": str(host.root.parent / "cache")}
    words = shlex.split(hook["entry"])
    assert subprocess.run(words, cwd=host.root, env=env, check=False, capture_output=True).returncode == 0
    (host.root / "content/posts/broken.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    done = subprocess.run(words, cwd=host.root, env=env, check=False, capture_output=True, text=True)
    assert done.returncode == 1 and "content/posts/broken.md:3: error:" in done.stdout


def test_the_documentation_names_every_input_and_its_workflows_can_be_read() -> None:
    text = (ROOT / "docs/continuous-integration.md").read_text(encoding="utf-8")
    blocks = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)]
    assert [sorted(map(str, block)) for block in blocks] == [
        ["True", "jobs", "name", "permissions"],
        ["True", "concurrency", "jobs", "name", "permissions"],
        ["repos"],
    ]
    assert all(f"`{name}`" in text for name in ACTION["inputs"])
    used = [step["with"] for step in blocks[0]["jobs"]["dates"]["steps"] if "cnfeed" in step["uses"]]
    assert all(given.keys() <= ACTION["inputs"].keys() for given in used)
    assert blocks[2]["repos"][0]["hooks"] == [{"id": HOOKS[0]["id"]}]
