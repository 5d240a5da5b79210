"""The two looks of the window: colours, fonts, palette and one short style sheet, after the design's table of tokens.

Every colour that the window paints is a field of `Tokens`. What is painted by hand listens to `Theme.changed`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.parts.style_sheet import STYLE_SHEET


@dataclass(frozen=True)
class Tokens:
    """One theme's colours, as `#RRGGBB`."""

    bg: str
    surface: str
    sunken: str
    raised: str
    border: str
    border_strong: str
    text: str
    muted: str
    faint: str
    link: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    focus: str
    track: str
    fill: str
    hl: str
    hl_text: str
    desk: str
    paper: str
    paper_text: str
    paper_edge: str
    banner_bg: str
    banner_line: str
    banner: str
    not_yet_in_force_bg: str
    not_yet_in_force: str
    in_force_bg: str
    in_force: str
    review_overdue_bg: str
    review_overdue: str
    superseded_bg: str
    superseded: str
    withdrawn_bg: str
    withdrawn: str
    unknown_bg: str
    unknown: str

    def status(self, key: str) -> tuple[str, str]:
        """(background, text) of a status key, or of "new"."""
        if key == "new":
            return self.accent_soft, self.accent_text
        return getattr(self, f"{key}_bg"), getattr(self, key)


LIGHT = Tokens(
    bg="#F4F6F5", surface="#FFFFFF", sunken="#EAEFED", raised="#F8FAF9", border="#D9E0DE", border_strong="#7F8C88",
    text="#1B2529", muted="#4E5C62", faint="#5F6C71", link="#12596A",
    accent="#17606B", accent_hover="#114E57", on_accent="#FFFFFF", accent_soft="#DCECEE", accent_text="#12545E",
    focus="#1C8496", track="#DDE4E2", fill="#2A7F8A", hl="#FFE28A", hl_text="#1B2529",
    desk="#DCE2E0", paper="#FFFFFF", paper_text="#20272A", paper_edge="#BCC6C3",
    banner_bg="#FFEBC2", banner_line="#D9982B", banner="#533400",
    not_yet_in_force_bg="#E0EAF7", not_yet_in_force="#1F4A7D", in_force_bg="#E1F1E7", in_force="#16603A",
    review_overdue_bg="#FFF1C9", review_overdue="#6F4C00", superseded_bg="#FBE4D2", superseded="#86380A",
    withdrawn_bg="#FAE0E0", withdrawn="#981B1B", unknown_bg="#E7EBED", unknown="#46535A",
)  # fmt: skip
DARK = Tokens(
    bg="#171D20", surface="#1F272A", sunken="#12181A", raised="#252E32", border="#344045", border_strong="#75848A",
    text="#E7EDEC", muted="#AEBABB", faint="#96A3A5", link="#83D3DE",
    accent="#5FC1CD", accent_hover="#7FD3DD", on_accent="#06272C", accent_soft="#1A3B41", accent_text="#8ED9E2",
    focus="#5FC1CD", track="#364348", fill="#4FAFBB", hl="#6B5512", hl_text="#FFF3C9",
    desk="#101517", paper="#F1F0EC", paper_text="#20272A", paper_edge="#3C484C",
    banner_bg="#40300C", banner_line="#B98A2C", banner="#FBE3AE",
    not_yet_in_force_bg="#1C3046", not_yet_in_force="#A3CBF3", in_force_bg="#173728", in_force="#86DDAC",
    review_overdue_bg="#3C3010", review_overdue="#F2CE72", superseded_bg="#44280F", superseded="#F6B584",
    withdrawn_bg="#471F21", withdrawn="#F8ABAB", unknown_bg="#2D373B", unknown="#B8C4C7",
)  # fmt: skip

# Hits on a page, painted with Multiply so that the letters stay crisp: the page is light in both themes.
HIT, CURRENT_HIT, CURRENT_HIT_LINE = "#FFE28A", "#FFC233", "#B97A00"
SELECTED = "#B3D7F2"  # text on a page
# What somebody marks on a page, by the colour's name; painted with Multiply, as the hits are.
HIGHLIGHTS = {"yellow": "#FFF3A8", "green": "#CDEBC5", "blue": "#CBE3F7", "pink": "#F9D2E2"}

# step -> (pixels, line height, weight)
STEPS = {
    "title": (21, 28, QFont.Weight.DemiBold),
    "heading": (15, 22, QFont.Weight.DemiBold),
    "result": (14, 20, QFont.Weight.DemiBold),
    "body": (13, 19, QFont.Weight.Normal),
    "name": (13, 19, QFont.Weight.Medium),
    "strong": (13, 19, QFont.Weight.DemiBold),
    "small": (12, 18, QFont.Weight.Normal),
    "small-name": (12, 18, QFont.Weight.Medium),
    "small-strong": (12, 18, QFont.Weight.DemiBold),
    "pill": (11, 16, QFont.Weight.DemiBold),
    "tiny": (11, 16, QFont.Weight.DemiBold),
    "key": (11, 16, QFont.Weight.Normal),
    "lead": (15, 23, QFont.Weight.Normal),
    "figure": (21, 26, QFont.Weight.DemiBold),
}
_FAMILIES = ("Inter", "Noto Sans", "Segoe UI", "Noto Sans Arabic", "Noto Sans CJK SC", "Microsoft YaHei")


def families() -> list[str]:
    """Those of the interface that are here: asking for a missing one makes Qt search all aliases, slowly and with a warning."""
    here = set(QFontDatabase.families())
    return [name for name in _FAMILIES if name in here]


class Theme(QObject):
    """Which look is worn. Every widget that needs a colour gets this object from whoever makes it."""

    changed = Signal()

    def __init__(self, application: QApplication, dark: bool) -> None:
        super().__init__()
        self._application = application
        self.dark = dark
        self.tokens = DARK if dark else LIGHT
        self._families = families() or [application.font().family()]
        self._fonts: dict[str, QFont] = {}
        application.setStyle("Fusion")
        application.setFont(self.font("body"))
        self._wear()

    def set_dark(self, dark: bool) -> None:
        if dark == self.dark:
            return
        self.dark = dark
        self.tokens = DARK if dark else LIGHT
        self._wear()
        self.changed.emit()

    def font(self, step: str) -> QFont:
        """A shared font: copy it before changing it."""
        font = self._fonts.get(step)
        if font is None:
            pixels, _, weight = STEPS[step]
            font = QFont(self._families)
            font.setPixelSize(pixels)
            font.setWeight(weight)
            font.setFeature(QFont.Tag("tnum"), 1)  # figures that stand below each other
            if step == "title":
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
            self._fonts[step] = font
        return font

    def color(self, name: str) -> QColor:
        """The colour of a token, or of a status key."""
        return QColor(getattr(self.tokens, name))

    def _wear(self) -> None:
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(Template(STYLE_SHEET).substitute(asdict(self.tokens)))


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in {
        role.Window: tokens.bg,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Button: tokens.surface,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.withdrawn,
        role.PlaceholderText: tokens.muted,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.Highlight: tokens.accent_soft,
        role.HighlightedText: tokens.accent_text,
        role.Accent: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.raised,
        role.Midlight: tokens.border,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Shadow: tokens.border_strong,
    }.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.faint))
    return palette
