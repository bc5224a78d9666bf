"""From PDF user space to the page as it is seen."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.geometry import Box


@dataclass(frozen=True, slots=True)
class View:
    """From PDF user space to the page as it is seen (pdfminer's page matrix, y turned downwards)."""

    rotation: int
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def size(self) -> tuple[float, float]:
        width, height = self.x1 - self.x0, self.y1 - self.y0
        return (height, width) if self.rotation in (90, 270) else (width, height)

    @property
    def origin(self) -> tuple[float, float]:
        """What pdfplumber adds to x and top: where it puts the corner of the (turned) media box."""
        return (self.y0, -self.x0) if self.rotation in (90, 270) else (self.x0, -self.y0)

    def angle(self, up: tuple[float, float]) -> int:
        """How far text is turned as it is seen, in degrees clockwise: 0, 90 (reads downwards), 180 or 270."""
        up_x, up_y = up
        in_file = (0 if up_y >= 0 else 180) if abs(up_y) >= abs(up_x) else (90 if up_x > 0 else 270)
        return (in_file + self.rotation) % 360

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        if self.rotation == 0:
            return Box(left - self.x0, self.y1 - top, right - self.x0, self.y1 - bottom)
        if self.rotation == 90:
            return Box(bottom - self.y0, left - self.x0, top - self.y0, right - self.x0)
        if self.rotation == 180:
            return Box(self.x1 - right, bottom - self.y0, self.x1 - left, top - self.y0)
        return Box(self.y1 - top, self.x1 - right, self.y1 - bottom, self.x1 - left)
