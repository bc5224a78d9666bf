"""How workers start: each is a copy of one process that has loaded all readers, and that never sees a document.

To load readers and vocabularies takes most of a second; to copy a process that has them a hundredth of one, and copies
share their memory until they write to it.  So a worker that a document has killed is soon replaced.  The process that
is copied has one thread, as a sound copy needs; where systems do not copy soundly, each worker loads for itself.
"""

from __future__ import annotations

import os
import sys
from multiprocessing import get_context
from multiprocessing.context import BaseContext

METHOD = "forkserver" if sys.platform == "linux" else "spawn"
PRELOAD = "pipeline.batch.preload"


def context() -> BaseContext:
    """The context in which workers are started."""
    os.environ.setdefault("PYTHONSAFEPATH", "1")  # a file ``socket.py`` beside the documents is no part of Python
    chosen = get_context(METHOD)
    if METHOD == "forkserver":
        chosen.set_forkserver_preload([PRELOAD])
    return chosen
