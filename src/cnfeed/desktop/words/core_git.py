"""What stands in the way in git.

As the core says it, in English; ``core_sentences`` tells what the placeholders mean.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("Core", "{0} is not a name for a branch; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Branch {0} is checked out in {1}; nothing was changed. Publish to another branch, or name a folder of "
        "the work tree as path in [publish.git]: then its files are written there and committed.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "Branch {0} is checked out in {1}; nothing was changed. Publish to another branch, or switch that folder "
        "to another one.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "Branch {0} is being rebased or bisected; nothing was changed. Finish or abort that, then publish again.",
    ),
    QT_TRANSLATE_NOOP("Core", "{5} is under way in {1}; nothing was changed. Finish or abort it, then publish again."),
    QT_TRANSLATE_NOOP("Core", "it changed the files; let it leave what is published as it is"),
    QT_TRANSLATE_NOOP("Core", "it left no message"),
    QT_TRANSLATE_NOOP("Core", "git does not take a file called {0}; nothing was changed."),
    QT_TRANSLATE_NOOP("Core", "The {0} hook says: {1}."),
    QT_TRANSLATE_NOOP("Core", "{0} has no commit {1}."),
    QT_TRANSLATE_NOOP("Core", "{0} is part of a commit and cannot be written."),
    QT_TRANSLATE_NOOP("Core", "git does not have the content {0}; fetch the whole history (git fetch --unshallow)."),
    QT_TRANSLATE_NOOP("Core", "git {0} failed: {5}."),
    QT_TRANSLATE_NOOP("Core", "it did not say why"),
    QT_TRANSLATE_NOOP("Core", "git is not installed; install it to publish to a branch."),
    QT_TRANSLATE_NOOP("Core", "no answer within {0} seconds"),
    QT_TRANSLATE_NOOP("Core", "cannot be run: {0}"),
    QT_TRANSLATE_NOOP("Core", "{0} says: {1}."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} has no remote to push {1} to; nothing was changed. Add one with git remote add, or publish without "
        "pushing.",
    ),
    QT_TRANSLATE_NOOP("Core", "Nothing was committed: {5}."),
    QT_TRANSLATE_NOOP("Core", "branch {0} of {1}"),
    QT_TRANSLATE_NOOP("Core", "{0} on branch {1}"),
    QT_TRANSLATE_NOOP("Core", "Could not publish to {6}: {5}; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Publishing was cancelled while {0} was pushed; nothing was changed here. Should {1} have taken it "
        "already, run git fetch before the next publish.",
    ),
    QT_TRANSLATE_NOOP("Core", "Pushed {0} to {1}."),
    QT_TRANSLATE_NOOP("Core", "Could not read {6}: {5}."),
    QT_TRANSLATE_NOOP(
        "Core",
        "git does not know who you are; run: git config --global user.name NAME and git config --global "
        "user.email ADDRESS",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "the repository belongs to another user; git refuses it until you add it to safe.directory",
    ),
    QT_TRANSLATE_NOOP("Core", "another git is at work on it; if none is, remove its .lock file"),
    QT_TRANSLATE_NOOP("Core", "the branch changed meanwhile; publish again"),
    QT_TRANSLATE_NOOP("Core", "the remote has commits this clone has not; run git fetch, then try again"),
    QT_TRANSLATE_NOOP("Core", "the remote protects this branch; publish to another one or ask who keeps it"),
    QT_TRANSLATE_NOOP("Core", "the remote did not accept your credentials; check your key or token with git push"),
    QT_TRANSLATE_NOOP(
        "Core",
        "ssh does not know the remote's key yet; connect once with ssh or git fetch and accept it",
    ),
    QT_TRANSLATE_NOOP("Core", "this partial clone lacks files of this branch; run git fetch --refetch --no-filter"),
    QT_TRANSLATE_NOOP("Core", "the remote's address contains a password; take it out with git remote set-url"),
    QT_TRANSLATE_NOOP("Core", "the remote cannot be reached"),
    QT_TRANSLATE_NOOP("Core", "a hook refused it"),
    QT_TRANSLATE_NOOP("Core", "there is no such remote repository"),
    QT_TRANSLATE_NOOP("Core", "it is not a git repository"),
    QT_TRANSLATE_NOOP("Core", "it may not be written to"),
    QT_TRANSLATE_NOOP("Core", "the {0} hook refused it"),
    QT_TRANSLATE_NOOP("Core", "the {0} hook refused it: {5}"),
    QT_TRANSLATE_NOOP("Core", "{5} (git says: {0})"),
    QT_TRANSLATE_NOOP("Core", "git says: {0}"),
    QT_TRANSLATE_NOOP("Core", "object {0} is missing from this clone"),
    QT_TRANSLATE_NOOP("Core", "Branch {0} is not checked out any more; nothing was changed. Publish again."),
    QT_TRANSLATE_NOOP("Core", "A link leads {0} out of the repository; nothing was changed. Name another path."),
    QT_TRANSLATE_NOOP("Core", "{0} belongs to a repository of its own; nothing was changed. Publish there."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} is left out of this sparse checkout; nothing was changed. Run git sparse-checkout add {1}, then "
        "publish again.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The files are in {0}, but not committed on {1}: {5}. Nothing else was changed; publish again when that "
        "is mended, and they are committed.",
    ),
    QT_TRANSLATE_NOOP("Core", "Committed on {0}."),
    QT_TRANSLATE_NOOP("Core", "{0} is not checked out any more"),
    QT_TRANSLATE_NOOP(
        "Core",
        "The files are committed on {0}, but could not be pushed to {1}: {5}. Publish again to push them.",
    ),
    QT_TRANSLATE_NOOP("Core", "it was stopped"),
    QT_TRANSLATE_NOOP("Core", "git cannot be asked here: {5}."),
    QT_TRANSLATE_NOOP("Core", "{0} is not in a git repository, so there is nothing to commit to; run git init there."),
    QT_TRANSLATE_NOOP("Core", "{0} has a conflict that is not resolved; resolve it with git first."),
    QT_TRANSLATE_NOOP("Core", "A commit needs a message that says what changed."),
    QT_TRANSLATE_NOOP("Core", "Nothing is chosen to be committed."),
    QT_TRANSLATE_NOOP("Core", "A merge"),
    QT_TRANSLATE_NOOP("Core", "A cherry-pick"),
    QT_TRANSLATE_NOOP("Core", "A revert"),
    QT_TRANSLATE_NOOP("Core", "A rebase"),
)
