"""Colours, all computed from the palette, so that dark and light follow it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QPalette

HIGH = 19.0
"""WCAG 2 contrast ratio that only palettes of high contrast reach, in the window as in its fields; 21 is the most."""
HUES = (212, 152, 272, 28, 184, 338, 78, 304)


@dataclass(frozen=True, slots=True)
class Tint:
    """One source's colours: a soft fill, a strong edge, and ink that reads on the fill."""

    fill: QColor
    edge: QColor
    ink: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours the views paint with."""

    dark: bool
    high: bool
    base: QColor
    window: QColor
    text: QColor
    muted: QColor
    line: QColor
    shade: QColor
    accent: QColor
    on_accent: QColor
    warning: QColor
    error: QColor

    tints: dict[int, Tint] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, palette: QPalette) -> Theme:
        """The theme that fits a palette, computed once for each."""
        known = KNOWN.get(palette.cacheKey())
        if known is None:
            if len(KNOWN) > 8:
                KNOWN.clear()
            known = KNOWN[palette.cacheKey()] = cls._made(palette)
        return known

    @classmethod
    def _made(cls, palette: QPalette) -> Theme:
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        dark, high = luminance(base) < luminance(text), is_high(palette)
        return cls(
            dark=dark,
            high=high,
            base=base,
            window=palette.color(QPalette.ColorRole.Window),
            text=text,
            muted=mixed(text, base, 0.12 if high else 0.36),
            line=mixed(text, base, 0.4 if high else 0.87),
            shade=base if high else mixed(text, base, 0.965),
            accent=palette.color(QPalette.ColorRole.Highlight),
            on_accent=palette.color(QPalette.ColorRole.HighlightedText),
            warning=QColor("#e5a50a" if dark else "#9a6700"),
            error=QColor("#ff7b72" if dark else "#b42318"),
        )

    def tint(self, index: int) -> Tint:
        """The colours of the source with that number; without colour for a negative one."""
        if index not in self.tints:
            self.tints[index] = self._neutral() if index < 0 else self._tinted(index)
        return self.tints[index]

    def _tinted(self, index: int) -> Tint:
        hue = HUES[index % len(HUES)]
        if self.high:
            return Tint(mixed(self.text, self.base, 0.85), self._clear(hue), self.text)
        if self.dark:
            return Tint(_hsl(hue, 0.34, 0.24), _hsl(hue, 0.58, 0.64), _hsl(hue, 0.55, 0.90))
        return Tint(_hsl(hue, 0.62, 0.925), _seen(hue, 0.55, 0.44, self.base), _hsl(hue, 0.60, 0.20))

    def _clear(self, hue: int) -> QColor:
        """The hue as far from the ground as it goes while it is still that hue."""
        return _hsl(hue, 1.0, 0.75) if self.dark else _seen(hue, 1.0, 0.3, self.base)

    def _neutral(self) -> Tint:
        return Tint(mixed(self.text, self.base, 0.9), mixed(self.text, self.base, 0.45), self.text)


KNOWN: dict[int, Theme] = {}


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; *share* is how much of the other."""
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(first + (second - first) * share) for first, second in parts))


def luminance(color: QColor) -> float:
    """WCAG 2 relative luminance."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def is_high(palette: QPalette) -> bool:
    """True for a palette of high contrast: text and window are as black and white as they can be, or nearly."""
    role = QPalette.ColorRole
    pairs = ((role.Text, role.Base), (role.WindowText, role.Window))
    return all(contrast(palette.color(one), palette.color(other)) > HIGH for one, other in pairs)


def contrast_palette() -> QPalette:
    """White and yellow on black, where the system asks for high contrast and has no colours of its own."""
    palette = _palette("#000000", "#000000", "#ffffff", "#333333", "#ffff00", "#c0c0c0")
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    return palette


def light_palette() -> QPalette:
    """Calm light colours, used where the system has none of its own."""
    return _palette("#f6f5f4", "#ffffff", "#241f31", "#fafafa", "#2b6cb8", "#77767b")


def dark_palette() -> QPalette:
    """Calm dark colours, used where the system has none of its own."""
    return _palette("#242428", "#1d1d20", "#eeeeec", "#323238", "#3f7fcf", "#8d8d95")


def _palette(window: str, base: str, text: str, button: str, highlight: str, faint: str) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(QColor(button), QColor(window))
    for one in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(one, QColor(text))
        palette.setColor(group.Disabled, one, QColor(faint))
    palette.setColor(role.Base, QColor(base))
    palette.setColor(role.AlternateBase, mixed(QColor(text), QColor(base), 0.965))
    palette.setColor(role.ToolTipBase, QColor(base))
    palette.setColor(role.PlaceholderText, mixed(QColor(text), QColor(base), 0.5))
    palette.setColor(role.Highlight, QColor(highlight))
    palette.setColor(role.Accent, QColor(highlight))
    palette.setColor(role.HighlightedText, QColor("#ffffff"))
    palette.setColor(role.Link, mixed(QColor(highlight), QColor(text), 0.15))
    return palette


def _seen(hue: int, saturation: float, lightness: float, ground: QColor) -> QColor:
    """The colour, darkened until it stands out from a light ground (WCAG 2.2, 1.4.11: 3 to 1)."""
    color = _hsl(hue, saturation, lightness)
    while contrast(color, ground) < 3.2 and lightness > 0.1:
        lightness -= 0.02
        color = _hsl(hue, saturation, lightness)
    return color


def _hsl(hue: int, saturation: float, lightness: float) -> QColor:
    return QColor.fromHslF(hue / 360, saturation, lightness)
