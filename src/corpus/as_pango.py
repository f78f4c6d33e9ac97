"""A report drawn by cairo, its text set by Pango; otherwise as as_canvas.py."""
import cairo
import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo

import as_canvas


class Piece:
    def __init__(self, x, y):
        self.x, self.y, self.text = x, y, ""

    def setFont(self, _, size):
        self.size = size

    def setCharSpace(self, _):
        pass

    def setHorizScale(self, _):
        pass

    def textOut(self, text):
        self.text += text


class Canvas:
    """As much of ReportLab's canvas as as_canvas.py asks for."""

    def __init__(self, path, pagesize):
        self.wide, self.tall = pagesize
        self.surface = cairo.PDFSurface(path, *pagesize)
        self.c = cairo.Context(self.surface)
        self.c.set_line_width(0.5)

    def showPage(self):
        self.c.show_page()

    def save(self):
        self.surface.finish()

    def saveState(self):
        self.c.save()

    def restoreState(self):
        self.c.restore()

    def setFillGray(self, level):
        self.c.set_source_rgb(level, level, level)

    def setFillColorRGB(self, *rgb):
        self.c.set_source_rgb(*rgb)

    def setFillAlpha(self, _):
        pass

    def setLineWidth(self, width):
        self.c.set_line_width(width)

    def rect(self, x, y, wide, tall):
        self.c.rectangle(x, self.tall - y - tall, wide, tall)
        self.c.stroke()

    def line(self, x, y, x2, y2):
        self.c.move_to(x, self.tall - y)
        self.c.line_to(x2, self.tall - y2)
        self.c.stroke()

    def beginText(self, x, y):
        return Piece(x, y)

    def drawText(self, piece):
        layout = PangoCairo.create_layout(self.c)
        layout.set_font_description(Pango.FontDescription(f"WenQuanYi Zen Hei {piece.size * 0.75}"))
        PangoCairo.context_set_resolution(layout.get_context(), 96)
        layout.set_text(piece.text, -1)
        self.c.move_to(piece.x, self.tall - piece.y - layout.get_baseline() / Pango.SCALE)
        PangoCairo.show_layout(self.c, layout)


def as_pango(report, parts, path):
    kept, as_canvas.Canvas = as_canvas.Canvas, Canvas
    try:
        as_canvas.as_canvas(report, parts, path)
    finally:
        as_canvas.Canvas = kept
