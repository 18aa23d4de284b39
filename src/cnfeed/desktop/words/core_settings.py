"""What is said of settings that are not allowed.

As the core says it, in English; ``core_sentences`` tells what the placeholders mean.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("Core", "{0}: {1} is not allowed; allowed is {5} ({6})"),
    QT_TRANSLATE_NOOP("Core", "{0}: {1} is not allowed; allowed is {5}"),
    QT_TRANSLATE_NOOP("Core", "{0}: there is no such key; did you mean {2}? allowed here: {1}"),
    QT_TRANSLATE_NOOP("Core", "{0}: there is no such key; allowed here: {1}"),
    QT_TRANSLATE_NOOP("Core", 'did you mean "{0}"?'),
    QT_TRANSLATE_NOOP("Core", "this is not TOML: {0}"),
    QT_TRANSLATE_NOOP("Core", "this is nested too deeply"),
    QT_TRANSLATE_NOOP("Core", "[{0}] must be a table"),
    QT_TRANSLATE_NOOP("Core", "{0} must be tables, each under its own [[{1}]]"),
    QT_TRANSLATE_NOOP("Core", "feed.file: {0} is written by another feed too; each needs its own"),
    QT_TRANSLATE_NOOP("Core", "feed.file: {0} is the folder of that language; choose another"),
    QT_TRANSLATE_NOOP("Core", "feed.{0}: missing; each [[feed]] needs a name and a file"),
    QT_TRANSLATE_NOOP("Core", "source.name: two sources are called {0}; each needs its own"),
    QT_TRANSLATE_NOOP("Core", "this cannot be changed from here ({5}); change it in the file."),
    QT_TRANSLATE_NOOP(
        "Core",
        'a folder such as "europe" or a file such as "europe.ics", "europe.xml" or "europe.json"',
    ),
    QT_TRANSLATE_NOOP("Core", "letters, digits, hyphens, underscores and dots, with / between folders"),
    QT_TRANSLATE_NOOP("Core", "cnfeed writes {0} itself, or may one day"),
    QT_TRANSLATE_NOOP("Core", "a word or a list of words with at least one in it"),
    QT_TRANSLATE_NOOP("Core", "text in one line, in quotes"),
    QT_TRANSLATE_NOOP("Core", "text that is not empty"),
    QT_TRANSLATE_NOOP("Core", "text, in quotes"),
    QT_TRANSLATE_NOOP("Core", 'an address such as "https://example.org/"'),
    QT_TRANSLATE_NOOP("Core", 'an address without ? and #, such as "https://example.org/feeds/"'),
    QT_TRANSLATE_NOOP("Core", 'a language tag such as "en", "zh" or "zh-TW"'),
    QT_TRANSLATE_NOOP("Core", 'an IANA time zone such as "Europe/Berlin" or "Asia/Shanghai", or "UTC"'),
    QT_TRANSLATE_NOOP("Core", "one of {0}"),
    QT_TRANSLATE_NOOP("Core", "true or false, without quotes"),
    QT_TRANSLATE_NOOP("Core", "a whole number from 1"),
    QT_TRANSLATE_NOOP("Core", '"all", or a number of days, weeks, months or years such as "90d", "8w", "6m" or "1y"'),
    QT_TRANSLATE_NOOP("Core", "a list of {5}"),
    QT_TRANSLATE_NOOP("Core", "a list of {5} with at least one in it"),
    QT_TRANSLATE_NOOP("Core", "words"),
    QT_TRANSLATE_NOOP("Core", "globs"),
    QT_TRANSLATE_NOOP("Core", "paths of files"),
    QT_TRANSLATE_NOOP("Core", 'globs such as "**/*.md" or "blog/**"'),
    QT_TRANSLATE_NOOP("Core", "it is empty"),
    QT_TRANSLATE_NOOP("Core", "folders are separated by /, not by a backslash"),
    QT_TRANSLATE_NOOP("Core", "to leave files out, list them in exclude"),
    QT_TRANSLATE_NOOP("Core", "it must not lead out with .."),
    QT_TRANSLATE_NOOP("Core", "it has a control character"),
    QT_TRANSLATE_NOOP("Core", "a [ is not closed by a ], or holds a range the wrong way round"),
    QT_TRANSLATE_NOOP("Core", 'a folder inside the workspace such as "docs" or "sites/blog", with /'),
    QT_TRANSLATE_NOOP("Core", 'a branch name such as "gh-pages"'),
    QT_TRANSLATE_NOOP(
        "Core",
        'a table such as { name = "Ada", email = "ada@example.org", url = "https://example.org/" }',
    ),
    QT_TRANSLATE_NOOP("Core", 'an address such as "ada@example.org"'),
)
