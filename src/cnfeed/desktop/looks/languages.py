"""The window's language: translations, and dates as they are written in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cnfeed.desktop.looks import assets

FONTS = {
    "zh_CN": ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
    "zh_TW": ("Noto Sans CJK TC", "Source Han Sans TC", "WenQuanYi Micro Hei"),
}


def chosen(asked: str | None, environment: Mapping[str, str]) -> QLocale:
    """The locale to use: as asked, as ``CNFEED_LANGUAGE`` says, else the system's."""
    name = asked or environment.get("CNFEED_LANGUAGE")
    if not name:
        return QLocale()
    wanted = QLocale(name.replace("-", "_"))
    if "_" in name or "-" in name or wanted.language() == QLocale.Language.Chinese:
        return wanted
    return QLocale(wanted.language(), QLocale().territory())


def name_of(locale: QLocale) -> str:
    """Which of our translations serves a locale: "en", "zh_CN" or "zh_TW"."""
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    return "zh_TW" if locale.script() == QLocale.Script.TraditionalHanScript else "zh_CN"


def installed(application: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Speak the locale's language from now on; Qt's own words too."""
    QLocale.setDefault(locale)
    name = name_of(locale)
    places = (
        (f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"cnfeed_{name}", str(assets.folder() / "translations")),
    )
    translators = []
    for file, folder in places:
        translator = QTranslator(application)
        if translator.load(file, folder):
            application.installTranslator(translator)
            translators.append(translator)
    return translators
