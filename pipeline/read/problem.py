"""Why a document cannot be read."""

from __future__ import annotations


class Unreadable(Exception):
    """A document that cannot be read: ``code`` is stable, the message says what to do next."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code, self.message = code, message

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"
