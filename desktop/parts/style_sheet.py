"""The style sheet: edges, fills and states of the standard widgets. Fonts are set in code, colours come from `theme`."""

STYLE_SHEET = """
QToolTip { background: $raised; color: $text; border: 1px solid $border_strong; padding: 3px 6px; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="ok"] { color: $in_force; }
QLabel[tone="warn"] { color: $review_overdue; }
QLabel[tone="bad"] { color: $withdrawn; }
QLabel[tone="super"] { color: $superseded; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="banner"] { color: $banner; }
QLabel[tone="number"] { color: $on_accent; background: $accent; border-radius: 12px; }
QLabel[tone="number-later"] { color: $muted; background: $surface; border: 1px solid $border_strong; border-radius: 12px; }
QLabel[tone="kbd"] { color: $faint; background: $raised; border: 1px solid $border; border-radius: 4px; padding: 0 5px; }

#top { background: $surface; border-bottom: 1px solid $border; }
#side { background: $sunken; border: 0; border-right: 1px solid $border; }
#foot { border-top: 1px solid $border; }
#status { background: $sunken; border-top: 1px solid $border; }
#page { background: $bg; }
#surface { background: $surface; }
#desk { background: $desk; border: 0; }
#facets { background: $bg; }
#strip { background: $bg; border-bottom: 1px solid $border; }
#tabs { border-bottom: 1px solid $border; background: transparent; }
#bar { background: $surface; border-bottom: 1px solid $border; }
#below { background: $bg; border-top: 1px solid $border; }
#sheet { background: $surface; border-top: 1px solid $border; }
#banner { background: $banner_bg; border-bottom: 2px solid $banner_line; }
#quietBanner { background: $sunken; border-bottom: 1px solid $border; }
#card, #option { background: $surface; border: 1px solid $border; border-radius: 8px; }
#suggestions { background: $surface; border: 1px solid $border_strong; border-radius: 8px; }
#suggestions QListView { background: transparent; }
#card[clickable="true"]:hover { background: $raised; }
#cardHeader { border-bottom: 1px solid $border; background: transparent; }
#dialog { background: $surface; border: 1px solid $border_strong; border-radius: 8px; }
#dialogHeader { background: $raised; border-bottom: 1px solid $border; border-top-left-radius: 7px;
                border-top-right-radius: 7px; }
#dialogFooter { background: $raised; border-top: 1px solid $border; border-bottom-left-radius: 7px;
                border-bottom-right-radius: 7px; }
#tableHeader { background: $raised; border-bottom: 1px solid $border; border-top-left-radius: 7px;
               border-top-right-radius: 7px; }
#notice { background: $accent_soft; border: 1px solid $focus; border-radius: 8px; }
#oldLesson { background: $banner_bg; border: 1px solid $banner_line; border-radius: 8px; }
#vouched { background: $in_force_bg; border-radius: 6px; }
#line { border-bottom: 1px solid $border; background: transparent; }
#lastLine { background: transparent; border: 0; }
#lineAbove { border-top: 1px solid $border; background: transparent; }
#separator { background: $border; border: 0; }
#row { background: transparent; border: 0; border-bottom: 1px solid $border; }
#row:hover { background: $raised; }

QPushButton { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px; padding: 0 12px;
              min-height: 30px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:disabled { color: $faint; border-color: $border; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $track; border-color: $track; color: $faint; }
QPushButton[kind="link"] { background: transparent; border: 0; color: $link; padding: 0 2px; min-height: 20px;
  text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="quiet"] { background: transparent; border: 0; color: $text; padding: 0 8px; min-height: 28px; }
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="menu"] { background: transparent; border: 0; color: $muted; padding: 0 26px 0 8px; min-height: 32px; }
QPushButton[kind="menu"]:hover { background: $accent_soft; }
QPushButton[kind="link"]:disabled { color: $faint; }
QPushButton[kind="banner"] { background: transparent; border-color: $banner; color: $banner; }
QPushButton[kind="banner-primary"] { background: $banner; border-color: $banner; color: $banner_bg; }
QPushButton[kind="filter"] { background: $accent_soft; border: 0; border-radius: 10px; color: $accent_text; padding: 0 8px;
                             min-height: 20px; max-height: 20px; }
QPushButton[kind="tile"] { background: $surface; border: 1px solid $border; border-radius: 6px; min-height: 50px; padding: 0; }
QPushButton[kind="tile"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="count"] { background: $surface; border: 1px solid $border; border-radius: 6px; min-height: 44px; padding: 0; }
QPushButton[kind="count"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="tab"] { background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
                          color: $muted; padding: 0 8px; }
QPushButton[kind="tab"][close="true"] { padding: 0 5px; }
QPushButton[kind="tab"]:hover { color: $text; }
QPushButton[kind="tab"]:checked { color: $accent_text; border-bottom: 2px solid $accent; }
QPushButton[segment] { border-radius: 0; border: 1px solid $border_strong; border-right: 1px solid $border; color: $muted;
                       padding: 0 12px; min-height: 26px; }
QPushButton[segment]:checked { background: $accent_soft; color: $accent_text; }
QPushButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[segment="middle"] { border-left: 0; }
QPushButton[segment="last"] { border-left: 0; border-right: 1px solid $border_strong; border-top-right-radius: 6px;
                              border-bottom-right-radius: 6px; }

QToolButton { background: transparent; border: 0; border-radius: 6px; color: $muted; padding: 0; }
QToolButton:hover { background: $accent_soft; }
QToolButton:pressed { background: $accent_soft; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px; padding: 1px 9px;
            selection-background-color: $accent; selection-color: $on_accent; min-height: 28px; }
QLineEdit:focus { border: 2px solid $focus; padding: 0 8px; }
QPlainTextEdit#note { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
                      padding: 3px 5px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit#note:focus { border: 2px solid $focus; padding: 2px 4px; }
QLineEdit[bad="true"] { border: 2px solid $withdrawn; padding: 0 8px; }

QComboBox { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px; padding: 0 9px; }
QComboBox:focus { border: 2px solid $focus; padding: 0 8px; }
QComboBox::drop-down { border: 0; width: 24px; }

QPlainTextEdit, QListWidget { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
  padding: 6px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus, QListWidget:focus { border: 2px solid $focus; padding: 5px; }
QListWidget::item { min-height: 28px; border-radius: 4px; padding: 0 4px; }
QListWidget::item:selected { background: $accent_soft; color: $accent_text; }
QListView, QTreeView { background: $surface; border: 0; outline: 0; }
QTreeView#tree { background: $bg; }
QTreeView#tree::item { height: 28px; border: 0; padding-left: 2px; color: $text; }
QTreeView#tree::item:hover { background: $raised; }
QTreeView#tree::item:selected { background: $accent_soft; color: $accent_text; }
QListView#hits { background: $bg; }

QTextBrowser { background: $paper; color: $paper_text; border: 1px solid $paper_edge; selection-background-color: $accent;
               selection-color: $on_accent; }

QTabBar#documents { background: $sunken; border: 0; }
QTabBar#documents::tab { background: transparent; color: $muted; border: 0; border-right: 1px solid $border;
  border-top: 2px solid transparent; height: 31px; min-width: 96px; max-width: 232px; padding: 0 6px 0 10px; }
QTabBar#documents::tab:hover { background: $raised; }
QTabBar#documents::tab:selected { background: $surface; color: $text; border-top: 2px solid $accent; }
QTabBar#documents[away="true"]::tab:selected { background: transparent; color: $muted; border-top: 2px solid transparent; }
QTabBar#documents::tab:focus { color: $accent_text; border-top: 2px solid $focus; }
QTabBar#documents QToolButton { background: $sunken; border-radius: 0; }

QSplitter::handle { background: $border; }
QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: 0;
  width: 0; height: 0; }
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 5px 18px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $accent_text; }
"""
