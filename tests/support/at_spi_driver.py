"""A screen reader's view of the running program: run by the system's Python, which has pyatspi, inside a D-Bus session with a
screen (`at_spi_screen.py`).

`at_spi_driver.py LOG PROGRAM ARGUMENTS...` starts the accessibility bus and the program, then answers a JSON line for each one
on standard input, until that ends; then it ends the program. What anybody says on standard error goes into LOG. Nothing here
knows the program but through AT-SPI.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyatspi
from gi.repository import GLib

MARK = "\x1e"  # before each answer: other programs of the session may write beside them
_LOOK = 50  # ms between two looks
_BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


Node = Any  # pyatspi has no types
Told = dict[str, Any]
_WENT_AWAY = (GLib.Error, LookupError, RuntimeError)  # while it was looked at


class Driver:
    def __init__(self, command: Sequence[str]) -> None:
        launcher = next(path for path in _BUS if Path(path).exists())
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self._bus = subprocess.Popen([launcher, "--launch-immediately"], stdout=2)
        self._program = subprocess.Popen(command, stdout=2, env=environment)
        self._found: dict[int, Node] = {}

    def close(self) -> int:
        for process in (self._program, self._bus):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        code = self._program.wait(60)
        self._bus.wait(60)
        print(f"the program ended with {code}", file=sys.stderr)
        return code

    def answer(self, request: Told) -> Told:
        told: Told = getattr(self, f"do_{request.pop('do')}")(**request)
        return told

    # Looking

    def _windows(self) -> Iterator[Node]:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self._program.pid:
                yield from application

    def _walk(self, node: Node, shown: bool) -> Iterator[Node]:
        """Every element below, from top to bottom, as one comes across them."""
        try:
            if shown and not self._shows(node):
                return
            yield node
            # All of them before anything else is asked: Qt ends the program when one is asked for that was there a moment ago.
            children = [node.getChildAtIndex(number) for number in range(node.childCount)]
            for child in children:
                if child is not None:
                    yield from self._walk(child, shown)
        except _WENT_AWAY:
            return

    @staticmethod
    def _shows(node: Node) -> bool:
        states = node.getState()
        return bool(states.contains(pyatspi.STATE_SHOWING))

    def _all(self, shown: bool = True) -> Iterator[Node]:
        for window in self._windows():
            yield from self._walk(window, shown)

    def _described(self, node: Node) -> Told:
        states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
        described: Told = {"role": node.getRoleName(), "name": node.name, "description": node.description, "states": states}
        interfaces = pyatspi.listInterfaces(node)
        if "Text" in interfaces:
            described["text"] = node.queryText().getText(0, -1)
        if "Value" in interfaces:
            described["value"] = node.queryValue().currentValue
        if "Action" in interfaces:
            action = node.queryAction()
            described["actions"] = [action.getName(number) for number in range(action.nActions)]
        return described

    @staticmethod
    def _matches(node: Node, role: str, name: str, within: str, state: str, described: str) -> bool:
        if node.getRoleName() != role or (described and not re.search(described, node.description or "")):
            return False
        if state and state not in map(pyatspi.stateToString, node.getState().getStates()):
            return False
        words: str = node.name or ""
        return within in words if within else not name or words == name

    def _until(self, look: Callable[[], Node | None], seconds: int) -> Node | None:
        """What `look` finds, looked for again and again while the events of the bus are served; None when time is up."""
        if (found := look()) is not None:
            return found
        result: list[Node | None] = [None]
        loop, end = GLib.MainLoop(), GLib.get_monotonic_time() + seconds * 1_000_000

        def again() -> bool:
            result[0] = look()
            if result[0] is not None or GLib.get_monotonic_time() > end or self._program.poll() is not None:
                loop.quit()
                return False
            return True

        GLib.timeout_add(_LOOK, again)
        loop.run()
        return result[0]

    def _first(self, role: str, name: str, within: str, state: str = "", described: str = "") -> Node | None:
        try:
            return next((node for node in self._all() if self._matches(node, role, name, within, state, described)), None)
        except _WENT_AWAY:
            return None

    def do_wait(self, role: str, name: str, within: str, state: str, described: str, seconds: int) -> Told:
        def found() -> tuple[Node, Told] | None:
            node = self._first(role, name, within, state, described)
            try:
                return None if node is None else (node, self._described(node))
            except _WENT_AWAY:
                return None  # between finding it and asking what it says

        if (seen := self._until(found, seconds)) is None:
            return {"missing": True, "ended": self._program.poll(), "shown": self._names()}
        number = len(self._found)
        self._found[number], told = seen
        return {"element": number, **told}

    def do_wait_gone(self, role: str, name: str, within: str, seconds: int) -> Told:
        gone = self._until(lambda: True if self._first(role, name, within) is None else None, seconds)
        return {"gone": bool(gone)}

    def do_look(self, element: int) -> Told:
        return self._described(self._found[element])

    def do_wait_focused(self, element: int, seconds: int) -> Told:
        node = self._found[element]
        focused = self._until(lambda: True if node.getState().contains(pyatspi.STATE_FOCUSED) else None, seconds)
        return {"focused": bool(focused)}

    def do_wait_named(self, seconds: int) -> Told:
        """Everything that takes the keyboard has a name; what has none in the end is told."""
        nameless: list[Told] = []

        def named() -> bool | None:
            try:
                seen = [self._described(node) for node in self._all()]
            except _WENT_AWAY:
                return None
            takes = [told for told in seen if "focusable" in told["states"] and told["role"] != "filler"]
            nameless[:] = [told for told in takes if not told["name"].strip()]
            return True if takes and not nameless else None

        self._until(named, seconds)
        return {"nameless": nameless}

    def _names(self) -> list[str]:
        return [f"{node.getRoleName()}: {node.name}" for node in self._all() if node.name]

    # Doing

    @staticmethod
    def _press(node: Node) -> Told:
        action = node.queryAction()
        names = [action.getName(number) for number in range(action.nActions)]
        wanted = next(name for name in ("Press", "press", "Toggle", "SetFocus") if name in names)
        return {"done": action.doAction(names.index(wanted)), "action": wanted}

    def do_press(self, element: int) -> Told:
        """Its first action that presses: as a screen reader would."""
        return self._press(self._found[element])

    def do_press_first(self, role: str, name: str, seconds: int) -> Told:
        """Found and pressed in one go, again where it went in between: a page that is made anew takes its buttons away."""

        def pressed() -> Told | None:
            node = self._first(role, name, "", "enabled")
            try:
                return None if node is None else self._press(node)
            except GLib.Error as error:
                return {"done": True} if "imeout" in str(error) else None  # it may have been pressed: never twice
            except _WENT_AWAY:
                return None

        return self._until(pressed, seconds) or {"missing": True, "shown": self._names()}

    def do_focus(self, element: int) -> Told:
        return {"done": self._found[element].queryComponent().grabFocus()}

    def do_write(self, element: int, text: str) -> Told:
        """In place of what stands there."""
        return {"done": self._found[element].queryEditableText().setTextContents(text)}

    def do_click(self, element: int) -> Told:
        """With the mouse, in its middle."""
        box = self._found[element].queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, "b1c")
        return {"at": [box.x, box.y, box.width, box.height]}

    def do_activate(self) -> Told:
        """There is no window manager to give the keyboard to the window that was opened last: this does."""
        pid = str(self._program.pid)

        def focused() -> bool | None:
            search = ["xdotool", "search", "--onlyvisible", "--pid", pid]
            windows = subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()
            focus = ["xdotool", "windowfocus", *windows[-1:]]
            return (bool(windows) and subprocess.run(focus, check=False).returncode == 0) or None

        return {"done": bool(self._until(focused, 60))}

    def do_key(self, name: str) -> Told:
        """A key by its X name with the modifiers before it: `ctrl+k`. To where the keyboard is."""
        done = subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=False)
        return {"done": done.returncode == 0}


def main() -> int:
    log = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 2)
    driver = Driver(sys.argv[2:])
    try:
        for line in sys.stdin:
            try:
                answer = driver.answer(json.loads(line))
            except Exception as error:  # the test is told, and fails there
                answer = {"error": f"{type(error).__name__}: {error}"}
            print(MARK + json.dumps(answer), flush=True)
    finally:
        code = driver.close()
    return 0 if code in (0, -signal.SIGTERM) else 1


if __name__ == "__main__":
    sys.exit(main())
