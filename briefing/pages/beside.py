"""What a style may name: a file that lies beside it, and nothing else on this machine or any other.

A style comes by mail like everything else. A path in it (/etc, a share, ../, ~, http:) could have Briefing open a file
of its maker's choice, or tell a machine on the network who asks; so could a link that lies beside the style.
"""

from pathlib import Path, PureWindowsPath

_LEADING_OUT = frozenset("/\\:~\0")


def beside(folder: Path, name: str) -> Path | None:
    """The file of that name in a style's folder; None where the name, or a link behind it, leads anywhere else."""
    if not name.strip(". ") or _LEADING_OUT & set(name) or PureWindowsPath(name).is_reserved():
        return None
    path = folder / name
    return path if path.resolve().parent == folder.resolve() else None
