"""The window from outside, as a screen reader has it: by roles, names and actions, over D-Bus (AT-SPI 2).

https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml has the interfaces. Qt answers for its widgets by itself.
"""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import Message

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds after which what was waited for is taken to never come."""

NEEDED = ("dbus-daemon", "openbox", "Xvfb")
_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")


class NotThereError(LookupError):
    """Nothing of this role and name is in the window, or it went while it was looked at."""


def missing() -> str:
    """What this machine lacks to run programs behind a screen reader's interface, or ""."""
    lacking = [program for program in NEEDED if not shutil.which(program)]
    return ", ".join(lacking if _SERVICE.exists() else [*lacking, "at-spi2-core"])


def until(found: Callable[[], T | None]) -> T:
    """What `found` gives, asked again and again until it is something. TimeoutError where it never is."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except NotThereError:
            pass
        threading.Event().wait(0.02)
    raise TimeoutError


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a screen reader finds: a window, a button, a text. `owner` is the program's name on the bus."""

    bus: DBusConnection
    owner: str
    path: str

    @property
    def name(self) -> str:
        """What is said of it."""
        return str(self._sent(Properties(self._at("Accessible")).get("Name"))[0][1])

    @property
    def role(self) -> str:
        """What kind of thing it is: "push button", "text"."""
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def children(self) -> "tuple[Node, ...]":
        """What it is made of."""
        return tuple(Node(self.bus, owner, path) for owner, path in self._call("Accessible", "GetChildren")[0])

    @property
    def words(self) -> str:
        """The words of a text."""
        return str(self._call("Text", "GetText", "ii", 0, -1)[0])

    def find(self, role: str, words: str = "") -> "Node":
        """The first thing below this one of a role and with these words in its name. Raises NotThereError."""
        for node in self.all(role, words):
            return node
        raise NotThereError(f"{role} “{words}”")

    def all(self, role: str, words: str = "") -> "Iterator[Node]":
        """All of them, as somebody comes upon them who goes through the window."""
        return (node for node in self._below() if node.role == role and words in node.name)

    def act(self, name: str = "Press") -> None:
        """Do what it offers to have done to it: "Press", "SetFocus"."""
        offered = [str(action[0]) for action in self._call("Action", "GetActions")[0]]
        self._call("Action", "DoAction", "i", offered.index(name))

    def write(self, words: str) -> None:
        """Replace the words of a text."""
        self._call("EditableText", "SetTextContents", "s", words)

    def add(self, words: str) -> None:
        """Put words behind those of a text."""
        self._call("EditableText", "InsertText", "isi", len(self.words), words, len(words))

    def _below(self) -> "Iterator[Node]":
        for child in self.children:
            yield child
            yield from child._below()

    def _at(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, f"org.a11y.atspi.{interface}")

    def _call(self, interface: str, method: str, signature: str | None = None, *given: Any) -> Any:
        return self._sent(new_method_call(self._at(interface), method, signature, given))

    def _sent(self, message: Message) -> Any:
        reply = self.bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise NotThereError(reply.body)
        return reply.body


@contextmanager
def heard(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Iterator[Node]:
    """Run a program on a screen and a bus of its own, both gone at the end; the program as a screen reader has it."""
    with ExitStack() as stack:
        screen = _first_line(stack, ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"], os.environ)
        own = {**os.environ, **environment, "XDG_RUNTIME_DIR": str(folder), "DISPLAY": f":{screen}"}
        _started(stack, ["openbox"], own)  # or no window would ever have the keyboard
        session = _first_line(stack, ["dbus-daemon", "--session", "--nofork", "--print-address"], own)
        desktop = stack.enter_context(open_dbus_connection(session))
        address = desktop.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=PATIENCE).body[0]
        bus = stack.enter_context(open_dbus_connection(address))
        known = {"DBUS_SESSION_BUS_ADDRESS": session, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        _started(stack, command, {**own, **known})
        everything = Node(bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        yield until(lambda: everything.find("application", ""))


def _first_line(stack: ExitStack, command: Sequence[str], environment: Mapping[str, str]) -> str:
    """Start a program that prints a line when it is ready; that line."""
    output = _started(stack, command, environment).stdout
    assert output is not None
    return output.readline().strip()


def _started(stack: ExitStack, command: Sequence[str], environment: Mapping[str, str]) -> "subprocess.Popen[str]":
    """Start a program that ends with the stack."""
    program = stack.enter_context(
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    )
    stack.callback(program.terminate)
    return program
