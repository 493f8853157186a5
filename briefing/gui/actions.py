"""All that can be done, as data: the menus, the shortcuts and the list of shortcuts are made from it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from briefing.gui import choices
from briefing.gui.commands import Command, Item, Menu, Submenu, native_keys
from briefing.gui.signs import section_name
from briefing.gui.theme import ThemeName
from briefing.model.section import PROPOSED, SectionKind

if TYPE_CHECKING:  # the window makes its actions; here its name only is needed
    from briefing.gui.window import MainWindow


class Commands(QObject):
    """The menus with all their commands."""

    def menus(self) -> tuple[Menu, ...]:
        """Every menu, in the order of the menu bar."""
        return (
            Menu(self.tr("&File"), self._file()),
            Menu(self.tr("&Edit"), self._edit()),
            Menu(self.tr("&Brief"), self._brief()),
            Menu(self.tr("&Article"), self._article()),
            Menu(self.tr("&View"), self._view()),
            Menu(self.tr("&Help"), self._help()),
        )

    def _file(self) -> tuple[Item, ...]:
        return (
            Command("new-window", self.tr("&New window"), lambda w: w.new_window(), ("Ctrl+N",), False),
            Command("open", self.tr("&Open…"), lambda w: w.files.opening.ask_open(), ("Ctrl+O",), False),
            Command(
                "paste", self.tr("&Paste article"), lambda w: w.files.opening.paste(), ("Ctrl+V", "Ctrl+Shift+V"), False
            ),
            Command("sample", self.tr("&Try the sample"), lambda w: w.files.opening.open_sample(), ("Ctrl+T",), False),
            Submenu("recent", self.tr("&Recent briefs"), choices.recent_briefs, False),
            Command(
                "add-source",
                self.tr("&Add article to this brief…"),
                lambda w: w.files.opening.ask_add(),
                ("Ctrl+Shift+O",),
            ),
            Command(
                "new-from", self.tr("New from this br&ief…"), lambda w: w.files.opening.ask_next(), ("Ctrl+Shift+N",)
            ),
            Command("shelf", self.tr("S&helf…"), lambda w: w.files.show_shelf(), ("Ctrl+Shift+F",), False),
            None,
            Command("save", self.tr("&Save"), lambda w: w.files.saving.save(), ("Ctrl+S",)),
            Command("save-as", self.tr("Save &as…"), lambda w: w.files.saving.ask_save(), ("Ctrl+Shift+S",)),
            None,
            Command("export-pdf", self.tr("Export P&DF…"), lambda w: w.files.exporting.ask_export(".pdf"), ("Ctrl+E",)),
            Command(
                "export-word",
                self.tr("Export &Word…"),
                lambda w: w.files.exporting.ask_export(".docx"),
                ("Ctrl+Shift+E",),
            ),
            Command(
                "export-both",
                self.tr("Export &both…"),
                lambda w: w.files.exporting.ask_export_both(),
                ("Ctrl+Shift+B",),
            ),
            Command(
                "returned",
                self.tr("Chec&k a returned Word file…"),
                lambda w: w.files.opening.ask_returned(),
                ("Ctrl+Shift+R",),
            ),
            Command("print", self.tr("&Print…"), lambda w: w.print_pages(), ("Ctrl+P",)),
            None,
            Command("close", self.tr("&Close"), lambda w: w.close(), ("Ctrl+W",), False),
        )

    def _edit(self) -> tuple[Item, ...]:
        return (
            Command("undo", self.tr("&Undo"), lambda w: w.view.undo(), ("Ctrl+Z",)),
            Command("redo", self.tr("&Redo"), lambda w: w.view.desk.redo(), ("Ctrl+Shift+Z", "Ctrl+Y")),
            None,
            Command(
                "copy-brief", self.tr("&Copy the brief"), lambda w: w.files.exporting.copy_brief(), ("Ctrl+Shift+C",)
            ),
            Command("edit", self.tr("&Edit entry"), lambda w: w.view.use_tool("edit"), ("F2",)),
            Command("find", self.tr("&Find…"), lambda w: w.view.article.open_find(), ("Ctrl+F",)),
            Command("find-next", self.tr("Find &next"), lambda w: w.view.article.find_bar.step(1), ("F3",)),
            Command(
                "find-previous", self.tr("Find &previous"), lambda w: w.view.article.find_bar.step(-1), ("Shift+F3",)
            ),
            None,
            Command("settings", self.tr("&Settings…"), lambda w: w.show_settings(), ("Ctrl+,",), False),
        )

    def _brief(self) -> tuple[Item, ...]:
        return (
            Command("details", self.tr("&Details"), lambda w: w.view.brief.details.open(), ("Ctrl+D",)),
            Command("own", self.tr("&Own words"), lambda w: w.view.write(comment=False), ("Ctrl+Return",)),
            Command("comment", self.tr("&Comment"), lambda w: w.view.write(comment=True), ("Ctrl+Shift+Return",)),
            None,
            Command("up", self.tr("Move &up"), lambda w: w.view.move_current(-1), ("Alt+Up",)),
            Command("down", self.tr("Move do&wn"), lambda w: w.view.move_current(1), ("Alt+Down",)),
            Command("split", self.tr("&Split"), lambda w: w.view.use_tool("split"), ("Ctrl+Shift+X",)),
            Command("merge", self.tr("&Merge with the next"), lambda w: w.view.merge_current(), ("Ctrl+M",)),
            Command("move", self.tr("Move to s&ection…"), lambda w: w.view.use_tool("move"), ("Ctrl+Shift+M",)),
            Command(
                "order", self.tr("Order &background by date"), lambda w: w.view.order_background(), ("Ctrl+Shift+D",)
            ),
            Command("rename", self.tr("&Rename the section"), lambda w: w.view.rename_section(), ("Shift+F2",)),
            Command(
                "section-up", self.tr("Move the section u&p"), lambda w: w.view.move_section(-1), ("Alt+Shift+Up",)
            ),
            Command(
                "section-down", self.tr("Move the section d&own"), lambda w: w.view.move_section(1), ("Alt+Shift+Down",)
            ),
            Command(
                "translate", self.tr("Our tr&anslation…"), lambda w: w.view.use_tool("translate"), ("Ctrl+Shift+L",)
            ),
            Command("wordings", self.tr("Choose the wordi&ng…"), lambda w: w.view.use_tool("wordings"), ("Ctrl+J",)),
            Command("remove", self.tr("&Take out"), lambda w: w.view.use_tool("remove"), ("Ctrl+Backspace",)),
            None,
            *(self._section(kind, f"Alt+{number}") for number, kind in enumerate(SectionKind, 1)),
            None,
            Submenu("styles", self.tr("&House style"), choices.house_styles),
            Submenu("citations", self.tr("&Citations"), choices.citations),
            Submenu("page-size", self.tr("&Page size"), choices.page_sizes),
            Command("check", self.tr("&What to check"), lambda w: w.view.findings.toggle(), ("F7",)),
        )

    def _section(self, kind: SectionKind, shortcut: str) -> Command:
        text = self.tr("{section} on the page").format(section=section_name(kind))
        return Command(f"section-{kind}", text, lambda w: w.toggle_section(kind), (shortcut,))

    def _article(self) -> tuple[Item, ...]:
        return (
            *(self._add(kind, f"Ctrl+{number}") for number, kind in enumerate(PROPOSED, 1)),
            None,
            Submenu("sources", self.tr("&Sources"), choices.sources),
            Command("next-source", self.tr("Ne&xt source"), lambda w: w.view.article.step_source(1), ("Ctrl+PgDown",)),
            Command(
                "previous-source", self.tr("&Previous source"), lambda w: w.view.article.step_source(-1), ("Ctrl+PgUp",)
            ),
            Command("two-sources", self.tr("T&wo sources side by side"), lambda w: w.view.split_sources(), ("F9",)),
            Command("people", self.tr("Peopl&e who speak"), lambda w: w.view.people.toggle(), ("Ctrl+Shift+P",)),
            Command("timeline", self.tr("&Timeline"), lambda w: w.view.timeline.toggle(), ("Ctrl+Shift+T",)),
            None,
            Command(
                "original", self.tr("Save the &original…"), lambda w: w.files.saving.ask_original(), ("Ctrl+Shift+K",)
            ),
            Command(
                "new-version", self.tr("Read a &new version…"), lambda w: w.files.opening.ask_version(), ("Ctrl+R",)
            ),
            Command("left-out", self.tr("&Left out…"), lambda w: w.view.article.show_left_out(), ("Ctrl+L",)),
        )

    def _add(self, kind: SectionKind, shortcut: str) -> Command:
        text = self.tr("Add to {section}").format(section=section_name(kind))
        return Command(f"add-{kind}", text, lambda w: w.view.article.add_selection(kind), (shortcut,))

    def _view(self) -> tuple[Item, ...]:
        return (
            Command("next-pane", self.tr("&Next pane"), lambda w: w.view.go_round(1), ("F6",)),
            Command("previous-pane", self.tr("&Previous pane"), lambda w: w.view.go_round(-1), ("Shift+F6",)),
            None,
            Command("larger-text", self.tr("&Larger text"), lambda w: w.step_reading_size(1), ("Ctrl++", "Ctrl+=")),
            Command("smaller-text", self.tr("&Smaller text"), lambda w: w.step_reading_size(-1), ("Ctrl+-",)),
            Command("normal-text", self.tr("N&ormal text"), lambda w: w.set_reading_size(100), ("Ctrl+0",)),
            None,
            Command(
                "larger-pages", self.tr("Larger pa&ges"), lambda w: w.view.pages.zoom_in(), ("Ctrl+Alt++", "Ctrl+Alt+=")
            ),
            Command("smaller-pages", self.tr("S&maller pages"), lambda w: w.view.pages.zoom_out(), ("Ctrl+Alt+-",)),
            Command("fit-pages", self.tr("&Fit pages to width"), lambda w: w.view.pages.fit_width(), ("Ctrl+Alt+0",)),
            Command("enlarge", self.tr("Pages over the &article"), lambda w: w.view.toggle_enlarged(), ("F8",)),
            None,
            self._theme(ThemeName.SYSTEM, self.tr("Colours of the s&ystem"), "Ctrl+F9"),
            self._theme(ThemeName.LIGHT, self.tr("L&ight"), "Ctrl+F10"),
            self._theme(ThemeName.DARK, self.tr("&Dark"), "Ctrl+F11"),
            self._theme(ThemeName.CONTRAST, self.tr("&High contrast"), "Ctrl+F12"),
        )

    @staticmethod
    def _theme(name: ThemeName, text: str, shortcut: str) -> Command:
        return Command(f"theme-{name}", text, lambda w: w.set_theme(name), (shortcut,), False, "theme")

    def _help(self) -> tuple[Item, ...]:
        return (
            Command("guide", self.tr("&Guide"), lambda w: w.show_guide(), ("F1",), False),
            Command("shortcuts", self.tr("&Keyboard shortcuts"), lambda w: w.show_shortcuts(), ("Ctrl+F1",), False),
            Command("about", self.tr("&About Briefing"), lambda w: w.show_about(), ("Shift+F1",), False),
        )


def make_actions(window: "MainWindow", menus: tuple[Menu, ...]) -> Mapping[str, QAction]:
    """The window's menu bar filled with the menus; its actions by key."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for menu in menus:
        shown = window.menuBar().addMenu(menu.title)
        for command in menu.items:
            if command is None:
                shown.addSeparator()
                continue
            if isinstance(command, Submenu):
                actions[command.key] = _submenu(window, shown, command)
                continue
            action = actions[command.key] = _action(window, command)
            if command.choice:
                action.setCheckable(True)
                groups.setdefault(command.choice, QActionGroup(window)).addAction(action)
            shown.addAction(action)
    return actions


def _submenu(window: "MainWindow", menu: QMenu, submenu: Submenu) -> QAction:
    below = menu.addMenu(submenu.text)
    below.menuAction().setProperty("needsBrief", submenu.needs_brief)

    def fill() -> None:
        below.clear()
        for choice in submenu.choices(window):
            action = below.addAction(choice.text)
            action.setCheckable(choice.chosen)
            action.setChecked(choice.chosen)
            action.triggered.connect(lambda _=False, do=choice.do: do())

    below.aboutToShow.connect(fill)
    return below.menuAction()


def _action(window: "MainWindow", command: Command) -> QAction:
    action = QAction(command.text, window)
    action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
    action.setProperty("needsBrief", command.needs_brief)
    action.setMenuRole(_ROLES.get(command.key, QAction.MenuRole.NoRole))
    plain = command.text.replace("&", "").rstrip("…")
    native = native_keys(command.shortcuts[0]) if command.shortcuts else ""
    action.setToolTip(f"{plain} ({native})" if native else plain)
    action.triggered.connect(lambda: command.do(window))
    return action


_ROLES = {"settings": QAction.MenuRole.PreferencesRole, "about": QAction.MenuRole.AboutRole}
"""What macOS shows in the application's own menu, by the commands' keys. Qt would guess it from the English texts."""


def shortcut_list(menus: tuple[Menu, ...]) -> tuple[tuple[str, str], ...]:
    """What each shortcut does: the command's name and its keys, as the platform writes them."""
    return tuple(
        (command.text.replace("&", ""), native_keys(command.shortcuts[0]))
        for menu in menus
        for command in menu.items
        if isinstance(command, Command) and command.shortcuts
    )
