"""The sample's PDF in every style, held by its words, its structure and its places, never by its bytes."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from briefing.pages.compose import compose
from briefing.pages.style import Citations, load_style, style_names
from briefing.writers.made import Made
from briefing.writers.pdf import write
from tests.briefs import sample_brief
from tests.tagged_pdf import read_tagged

FOLDER = Path(__file__).parent / "pdf"
TOLERANCE = 3.0
"""Points by which a place may differ: less than a reader sees."""


def made(style: str) -> Made:
    return write(compose(sample_brief(), load_style(style), citations=Citations.NOTES, with_annex=True))


def told(pdf: Made) -> list[str]:
    """The elements with their words, indented by depth, then each entry's places."""
    elements = [f"{'  ' * each.depth}{each.role} {each.text}".rstrip() for each in read_tagged(pdf.data)]
    places = [
        f"{entry}: page {spot.page}, {spot.left:.0f} {spot.top:.0f} {spot.width:.0f} {spot.height:.0f}"
        for entry, spots in pdf.places.items()
        for spot in spots
    ]
    return [*elements, *places]


def alike(line: str, golden: str) -> bool:
    """Whether two lines say the same, numbers of points apart by no more than the tolerance."""
    if line == golden:
        return True
    words, others = line.rsplit(", ", maxsplit=1)[-1].split(), golden.rsplit(", ", maxsplit=1)[-1].split()
    numeric = len(words) == len(others) == 4 and all(each.isdigit() for each in words + others)
    return (
        numeric
        and line.split(", ")[:-1] == golden.split(", ")[:-1]
        and all(abs(int(a) - int(b)) <= TOLERANCE for a, b in zip(words, others, strict=True))
    )


@pytest.mark.parametrize("style", style_names())
def test_the_sample_reads_and_stands_as_it_did(style: str, regold: bool) -> None:
    path, lines = FOLDER / f"{style}.txt", told(made(style))
    if regold:
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    golden = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(golden)
    assert [line for line, other in zip(lines, golden, strict=True) if not alike(line, other)] == []


def test_verapdf_passes_every_style(tmp_path: Path) -> None:
    verapdf = _verapdf()
    if reason := verapdf.missing():
        pytest.skip(reason)
    files = []
    for style in style_names():
        files.append(tmp_path / f"{style}.pdf")
        files[-1].write_bytes(made(style).data)
    assert verapdf.failures(files) == []


def _verapdf() -> ModuleType:
    path = Path(__file__).parent.parent.parent / "packaging" / "verapdf.py"
    spec = importlib.util.spec_from_file_location("verapdf", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
