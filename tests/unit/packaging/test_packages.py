"""What installs is well-formed, and says the same of Briefing everywhere."""

import plistlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import briefing
from briefing.storage import package

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"
MIME = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture(autouse=True)
def packaging_scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The scripts import each other by name, as Python lets them when one is run."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield
    for name in set(sys.modules) - before:
        if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == PACKAGING:
            del sys.modules[name]


def script(name: str) -> ModuleType:
    return import_module(name)


def tool(name: str) -> str:
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed here")
    return found


def said(*words: str | Path) -> str:
    """What a checker says; fails the test with it where it is not content."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_version_is_the_programs() -> None:
    assert script("product").version() == briefing.__version__


def test_no_other_file_of_packaging_names_the_version() -> None:
    texts = [
        file for file in PACKAGING.rglob("*") if file.suffix in {".nsi", ".plist", ".xml", ".yml", ".desktop", ".sh"}
    ]
    assert texts
    assert not [file.name for file in texts if f'"{briefing.__version__}"' in file.read_text(encoding="utf-8")]


def test_packages_know_a_brief_by_the_type_that_the_program_writes() -> None:
    written = package.MIMETYPE.decode()
    assert written == script("product").MEDIA_TYPE
    kind = ET.parse(PACKAGING / "linux" / "briefing.xml").find("mime:mime-type", MIME)
    assert kind is not None
    assert kind.get("type") == written
    assert f"MimeType={written};" in (PACKAGING / "linux" / "briefing.desktop").read_text(encoding="utf-8")
    assert f'"{written}"' in (PACKAGING / "windows" / "briefing.nsi").read_text(encoding="utf-8")


def test_the_magic_bytes_are_where_a_brief_has_them(tmp_path: Path) -> None:
    from briefing.model.brief import Brief
    from briefing.storage.brief_file import save

    save(Brief(), tmp_path / "empty.brief")
    data = (tmp_path / "empty.brief").read_bytes()
    matches = ET.parse(PACKAGING / "linux" / "briefing.xml").iterfind(".//mime:match", MIME)
    for match in matches:
        start, value = int(match.get("offset", "-1")), match.get("value", "")
        value = value.replace("\\003", "\x03").replace("\\004", "\x04")
        assert data[start : start + len(value)] == value.encode()


def test_the_desktop_file_is_valid() -> None:
    assert said(tool("desktop-file-validate"), PACKAGING / "linux" / "briefing.desktop") == ""


def test_the_appstream_file_is_valid_with_nothing_to_warn_of(tmp_path: Path) -> None:
    product = script("product")
    metainfo = tmp_path / f"{product.IDENTIFIER}.metainfo.xml"
    metainfo.write_text(script("debian").metainfo("briefing.desktop", "briefing"), encoding="utf-8")
    said(tool("appstreamcli"), "validate", "--no-net", metainfo)
    release = ET.parse(metainfo).find("releases/release")
    assert release is not None
    assert release.get("version") == briefing.__version__


def test_the_windows_installer_compiles(tmp_path: Path) -> None:
    tool("makensis")
    bundle = tmp_path / "briefing"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("briefing.exe", "briefing-desk.exe", "_internal/python311.dll"):
        (bundle / name).write_bytes(b"MZ")
    made = script("windows_files").installer(bundle, tmp_path / "Briefing-setup.exe")
    data = made.read_bytes()
    assert data.startswith(b"MZ")
    assert briefing.__version__.encode("utf-16-le") in data, "it carries no version information"


def test_windows_counts_a_version_by_four_numbers() -> None:
    windows_files = script("windows_files")
    assert len(windows_files.four_numbers()) == 4
    assert ".".join(map(str, windows_files.four_numbers())).startswith(briefing.__version__)


def test_the_installer_asks_for_no_administrator_and_stays_with_the_user() -> None:
    lines = (PACKAGING / "windows" / "briefing.nsi").read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in lines
    assert "HKLM" not in lines
    assert "$PROGRAMFILES" not in lines


def test_macos_opens_briefs_with_it() -> None:
    product = script("product")
    info = plistlib.loads(product.filled("macos/Info.plist").encode())
    assert info["CFBundleShortVersionString"] == briefing.__version__
    declared = info["UTExportedTypeDeclarations"][0]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["brief"]
    assert declared["UTTypeTagSpecification"]["public.mime-type"] == [product.MEDIA_TYPE]
    assert info["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]


def test_macos_is_asked_for_no_more_than_replaceable_libraries() -> None:
    asked = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert asked == {"com.apple.security.cs.disable-library-validation": True}


def test_the_flatpak_has_no_network_and_no_home_folder() -> None:
    yaml = pytest.importorskip("yaml")
    product = script("product")
    manifest = yaml.safe_load((PACKAGING / "flatpak" / f"{product.IDENTIFIER}.yml").read_text(encoding="utf-8"))
    assert manifest["id"] == product.IDENTIFIER
    assert not {"--share=network", "--filesystem=home", "--filesystem=host"} & set(manifest["finish-args"])


def test_shell_scripts_and_the_workflow_parse() -> None:
    said(tool("sh"), "-n", PACKAGING / "macos" / "dmg.sh")
    yaml = pytest.importorskip("yaml")
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        assert yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]


def test_the_icon_is_drawn_in_each_size_and_for_each_system(tmp_path: Path, qapp: object) -> None:
    from PIL import Image

    icons = script("icons")
    icons.write_hicolor(tmp_path)
    for pixels in icons.SIZES:
        with Image.open(tmp_path / f"{pixels}x{pixels}" / "apps" / "briefing.png") as picture:
            assert picture.size == (pixels, pixels)
            colours = picture.convert("RGBA").getcolors(pixels * pixels)
            assert colours is not None
            assert len(colours) > 8, "nothing is drawn"
    for suffix in (".ico", ".icns"):
        with Image.open(icons.write_container(tmp_path / f"briefing{suffix}")) as picture:
            assert picture.info["sizes"]


def test_what_cannot_be_built_here_is_refused_with_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    build = script("build")
    foreign = "dmg" if sys.platform != "darwin" else "deb"
    assert build.main([foreign]) == 1
    assert "Not built here" in capsys.readouterr().out
    assert build.main(["tarball"]) == 2
    assert "There is no package tarball" in capsys.readouterr().out
