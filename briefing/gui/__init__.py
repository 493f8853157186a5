"""The desk: the only room with Qt."""

import sys

import PySide6.QtCore  # noqa: F401 - it brings the module below

# PySide6 reads the source of every module that is imported after it, to see whether it might switch on one of its
# `__feature__`s, and Python keeps all that source. We use none: that is a tenth of the start and ten megabytes saved.
if _feature := sys.modules.get("shibokensupport.feature"):
    vars(_feature)["_mod_uses_pyside"] = lambda _module: False
