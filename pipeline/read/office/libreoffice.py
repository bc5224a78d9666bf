"""Old Word, OpenDocument and rich text files as Word files, by LibreOffice where it is installed.

LibreOffice runs as a program of its own, without a shell, in a folder and with settings that are thrown away: macros
off, nothing fetched for links; after the time limit it and all that it started are ended.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from pipeline.read.problem import Unreadable

TIME_LIMIT = 120  # seconds: a plan of 50 pages takes 5 on one core, LibreOffice's first start 10
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
_NAMES = {
    "doc": "an old Word document (.doc)",
    "odt": "an OpenDocument text (.odt)",
    "rtf": "a rich text document (.rtf)",
}
_SETTING = (
    '<item oor:path="/org.openoffice.Office.Common/{path}">'
    '<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
)
_SETTINGS = (
    ("Security/Scripting", "DisableMacrosExecution", "true"),
    ("Security/Scripting", "MacroSecurityLevel", "3"),
    ("Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Security/Scripting", "DisableActiveContent", "true"),
)


def soffice() -> str | None:
    """Where LibreOffice's program is, or None."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if os.access(place, os.X_OK)), None)


def to_docx(data: bytes, kind: str) -> bytes:
    """The document as a Word file; ``kind`` is its ending without the dot; raises :class:`Unreadable`."""
    program = soffice()
    if program is None:
        message = (
            f"the file is {_NAMES[kind]}, which peertrail reads through LibreOffice: install it (libreoffice.org, or "
            "the package libreoffice-writer), or save the document as .docx or PDF"
        )
        raise Unreadable("needs_libreoffice", message)
    with tempfile.TemporaryDirectory(prefix="peertrail-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        given = folder / f"document.{kind}"
        given.write_bytes(data)
        _write_settings(folder / "profile" / "user")
        _run(
            [
                program,
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--norestore",
                "--convert-to",
                "docx",
                "--outdir",
                str(folder / "out"),
                str(given),
            ],
            folder,
        )
        made = folder / "out" / "document.docx"
        if not made.is_file():
            raise Unreadable("damaged", f"LibreOffice cannot open the file as {_NAMES[kind]}; download it again")
        return made.read_bytes()


def _write_settings(folder: Path) -> None:
    folder.mkdir(parents=True)
    items = "".join(_SETTING.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
    (folder / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        f"{items}</oor:items>",
        encoding="utf-8",
    )


def _run(command: list[str], folder: Path) -> None:
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(TIME_LIMIT)
    except subprocess.TimeoutExpired:
        message = f"LibreOffice did not convert the file in {TIME_LIMIT} seconds; save it as .docx or PDF yourself"
        raise Unreadable("timeout", message) from None
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """The program and what it started, where they still run."""
    if os.name == "posix":
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return
    else:
        process.kill()
    process.wait()
