"""Whether a Word file obeys the schema of ISO/IEC 29500 and the further rules that Word insists on."""

import importlib.util
import io
from functools import cache
from pathlib import Path
from types import ModuleType


@cache
def _checker(script: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("validate_docx", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def problems(data: bytes, shared: Path) -> list[str]:
    """What is wrong with a file; `shared` is the folder that holds the checks."""
    found: list[str] = _checker(shared / "check" / "validate_docx.py").validate(io.BytesIO(data))
    return found
