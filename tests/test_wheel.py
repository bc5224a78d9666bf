"""The built wheel, installed alone into an empty environment, does the work."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import CORPUS, ROOT


@pytest.mark.slow
def test_the_wheel_runs_alone(tmp_path: Path) -> None:
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    assert uv, "uv is part of the environment that `make` sets up"
    subprocess.run([uv, "build", "--wheel", "--out-dir", str(tmp_path), str(ROOT)], check=True, capture_output=True)
    wheel = next(tmp_path.glob("peertrail-*.whl"))
    subprocess.run([uv, "venv", "--python", sys.executable, str(tmp_path / "env")], check=True, capture_output=True)
    scripts = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    python = str(scripts / "python")
    subprocess.run([uv, "pip", "install", "--python", python, str(wheel)], check=True, capture_output=True)
    plan = str(CORPUS / "plan_colour_only_chromium" / "document.pdf")
    command = [str(scripts / "peertrail"), "extract", plan, "--output", str(tmp_path / "out")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "recommendations.csv").read_text(encoding="utf-8").count("\n") > 5
