"""The built wheel, installed alone into an empty environment, does the work."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import CORPUS, ROOT


@pytest.mark.slow
def test_the_wheel_runs_alone(tmp_path: Path) -> None:
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    assert uv, "uv is part of the environment that `make` sets up"
    environment = os.environ | {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}

    def run(*command: str) -> None:
        subprocess.run([uv, *command], check=True, capture_output=True, env=environment)

    run("build", "--wheel", "--out-dir", str(tmp_path), str(ROOT))
    wheel = next(tmp_path.glob("peertrail-*.whl"))
    run("venv", "--python", sys.executable, str(tmp_path / "env"))
    scripts = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    python = str(scripts / "python")
    run("pip", "install", "--python", python, str(wheel))
    plan = str(CORPUS / "plan_colour_only_chromium" / "document.pdf")
    command = [str(scripts / "peertrail"), "extract", plan, "--output", str(tmp_path / "out")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "recommendations.csv").read_text(encoding="utf-8").count("\n") > 5
