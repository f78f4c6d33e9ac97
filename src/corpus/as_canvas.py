"""A report set on the page character by character: what editors, form fillers and printer drivers leave in a PDF."""
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from as_drawn import fonts

FONT = "Hei"


def wrapped(text, width, size):
    lines = []
    for part in text.split("\n"):
        line = ""
        for c in part:
            if line and pdfmetrics.stringWidth(line + c, FONT, size) > width and not (c.isdigit() and line[-1].isdigit()):
                lines.append(line)
                line = ""
            line += c
        lines.append(line)
    return lines


class Sheet:
    """A canvas with a place that moves down, and the layout's way of writing."""

    def __init__(self, report, path):
        self.report, self.o = report, report.o
        size = {"a3": A3}.get(self.o.get("paper"), A4)
        self.wide, self.tall = landscape(size) if self.o.get("landscape") or self.o.get("paper") else size
        self.c = Canvas(str(path), pagesize=(self.wide, self.tall))
        self.margin, self.page = self.o.get("margin", 20) * 2.83, 0
        self.turn()

    def turn(self):
        if self.page:
            self.c.showPage()
        self.page += 1
        self.y = self.tall - self.margin
        if self.o.get("furniture"):
            self.write(self.wide / 2 - 60, self.tall - 30, f"{self.report.unit}政府信息公开年报", 9)
            self.write(self.wide / 2 - 12, 25, f"— {self.page} —", 9)
        if self.o.get("stamp") == "under":
            self.stamp()

    def stamp(self):
        """A watermark that runs straight across the page, or slantwise in rows."""
        self.c.saveState()
        self.c.setFillColorRGB(0.8, 0.8, 0.85)
        if self.o.get("stamp") == "over":
            self.c.setFillAlpha(0.35)
            self.c.setFillColorRGB(0.6, 0.2, 0.2)
        self.c.setFont(FONT, 40)
        for y in range(120, int(self.tall), 190):
            self.c.drawString(90, y, "内部 2024 资料")
        self.c.restoreState()

    def write(self, x, y, text, size, colour=0):
        c, o = self.c, self.o
        c.setFillGray(colour)
        if o.get("apart"):
            for one in text:
                self.piece(x, y, one, size)
                x += pdfmetrics.stringWidth(one, FONT, size)
            return
        self.piece(x, y, text, size)
        if o.get("struckTwice"):
            self.piece(x + 0.35, y, text, size)

    def piece(self, x, y, text, size):
        t = self.c.beginText(x, y)
        t.setFont(FONT, size)
        if self.o.get("tight"):
            t.setCharSpace(-0.06 * size)
        if self.o.get("squeezed"):
            t.setHorizScale(75)
        t.textOut(text)
        self.c.drawText(t)

    def width(self, text, size):
        w = pdfmetrics.stringWidth(text, FONT, size)
        return w * 0.75 if self.o.get("squeezed") else w - 0.06 * size * len(text) if self.o.get("tight") else w

    def paragraph(self, text, size, centred=False):
        for i, line in enumerate(wrapped(text if centred else "　　" + text, self.wide - 2 * self.margin, size)):
            if self.y < self.margin + 2 * size:
                self.turn()
            self.y -= size * 1.6
            self.write((self.wide - self.width(line, size)) / 2 if centred else self.margin, self.y, line, size)

    def table(self, table, size):
        whole = self.wide - 2 * self.margin
        xs = [self.margin]
        for w in table.widths:
            xs.append(xs[-1] + whole * w / sum(table.widths))
        heights = [size * 1.9] * len(table.rows)
        for r, cells in enumerate(table.rows):
            for text, column, down, across, _ in cells:
                need = len(wrapped(text, xs[column + across] - xs[column] - 4, size)) * size * 1.25 + 6
                if down == 1:
                    heights[r] = max(heights[r], need)
        row, first = 0, True
        while row < len(table.rows):
            end, y = row, self.y
            while end < len(table.rows) and y - heights[end] > self.margin:
                y -= heights[end]
                end += 1
            if end > row:
                self.part(table, xs, heights, row, end, size)
            if end < len(table.rows):
                if self.o.get("stamp") == "over":
                    self.stamp()
                self.turn()
                if self.o.get("continued") and end > 0:
                    self.paragraph("续表", size)
                if self.o.get("repeat") and end >= table.heads > 0:
                    self.part(table, xs, heights, 0, table.heads, size)
            row = end
        self.y -= 10

    def part(self, table, xs, heights, row, end, size):
        tops = [self.y]
        for r in range(row, end):
            tops.append(tops[-1] - heights[r])
        for r in range(0, end):
            for text, column, down, across, head in table.rows[r]:
                top, bottom = max(r, row), min(r + down, end)
                if bottom > top:
                    shown = text if r >= row else ""
                    self.cell(xs[column], tops[top - row], xs[column + across], tops[bottom - row], shown, size, head, down > 2 and not head)
        self.y = tops[-1]

    def cell(self, left, top, right, bottom, text, size, head, tall):
        c, o = self.c, self.o
        if o.get("border") != "none":
            c.setLineWidth(0.5)
            c.rect(left, bottom, right - left, top - bottom)
        lines = list(text) if o.get("vertical") and tall else wrapped(text, right - left - 4, size)
        y = (top + bottom) / 2 + len(lines) * size * 0.625 - size
        number = text.replace(".", "").isdigit()
        if o.get("fields") and number and not head:
            c.acroForm.textfield(value=text, x=left + 1, y=bottom + 1, width=right - left - 2, height=top - bottom - 2, borderWidth=0, fontSize=size, fillColor=None, name=f"f{left:.0f}.{top:.0f}.{self.page}")
            return
        for line in lines:
            x = left + 2 if o.get("align") == "left" or not number and not head and not tall else left + (right - left - self.width(line, size)) / 2
            self.write(x, y, line, size)
            if o.get("underlined") and number:
                c.line(x - 3, y - 2, x + self.width(line, size) + 3, y - 2)
            if o.get("ghost") and number and not head:
                self.write(x + 4, y, "7", size, 1)
            if o.get("noteMarks") and number and not head and len(text) > 1 and int(float(text)) % 3 == 0:
                self.write(x + self.width(line, size), y + 0.4 * size, "1", size * 0.6)
            y -= size * 1.25


def as_canvas(report, parts, path):
    fonts()
    sheet = Sheet(report, path)
    size = report.o.get("size", 10)
    for kind, content in parts:
        if kind == "table":
            sheet.table(content, min(size, 9.5))
        elif kind == "break":
            sheet.turn()
        elif kind == "leader":
            sheet.paragraph(content[0] + "·" * 40 + str(content[1]), size)
        elif kind == "rule":
            sheet.c.line(sheet.margin, sheet.y - 4, sheet.wide - sheet.margin, sheet.y - 4)
        elif kind != "turn":
            sheet.paragraph(content, {"title": 18, "h": 13, "p": size, "red": 26, "centre": size, "right": size}[kind], kind in ("title", "red", "centre"))
    if report.o.get("stamp") == "over":
        sheet.stamp()
    sheet.c.save()
