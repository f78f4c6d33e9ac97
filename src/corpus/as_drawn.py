"""A report drawn by ReportLab: every cell's text at a position of its own, fonts embedded or only named."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus.doctemplate import LayoutError
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

WHOLE = {"dotted": (0.75, [1, 2]), "dashed": (0.75, [3, 2]), "thick": (2.25, None), "double": (0.5, None)}


def fonts():
    pdfmetrics.registerFont(TTFont("Hei", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", subfontIndex=0))
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


def styled(o, table):
    kind, style = o.get("border"), [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    for r, cells in enumerate(table.rows):
        for _, column, down, across, head in cells:
            style.append(("SPAN", (column, r), (column + across - 1, r + down - 1)))
            if o.get("dark") and head:
                style.append(("BACKGROUND", (column, r), (column + across - 1, r + down - 1), colors.Color(0.12, 0.22, 0.39)))
            elif o.get("shade") and head or kind == "zebra" and r % 2 and not head:
                style.append(("BACKGROUND", (column, r), (column + across - 1, r + down - 1), colors.Color(0.88, 0.9, 0.92)))
    last = len(table.rows) - 1
    if kind == "three":
        style += [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, last), (-1, last), 1, colors.black), ("LINEBELOW", (0, max(0, table.heads - 1)), (-1, max(0, table.heads - 1)), 0.5, colors.black)]
    elif kind in ("horizontal", "outer"):
        style += [("LINEBELOW", (0, r), (-1, r), 0.5, colors.black) for r in range(last + 1)] + [("LINEABOVE", (0, 0), (-1, 0), 0.5, colors.black)]
        style += [("BOX", (0, 0), (-1, -1), 0.5, colors.black)] if kind == "outer" else []
    elif o.get("openSides"):
        style += [("INNERGRID", (0, 0), (-1, -1), 0.5, colors.black), ("LINEABOVE", (0, 0), (-1, 0), 1.2, colors.black), ("LINEBELOW", (0, last), (-1, last), 1.2, colors.black)]
    elif kind not in ("none", "zebra"):
        width, dashes = WHOLE.get(kind, (0.5, None))
        style.append(("GRID", (0, 0), (-1, -1), width, colors.black, None, dashes))
    return TableStyle(style)


def as_drawn(report, parts, path):
    """ReportLab cannot part a block of merged rows over pages; where one is too tall the type is set smaller."""
    for most in (10, 8, 6.5):
        try:
            return draw(report, parts, path, most)
        except LayoutError:
            continue
    raise LayoutError(str(path))


def draw(report, parts, path, most):
    o = report.o
    font = "Hei" if report.form == "2021" else "STSong-Light"
    size = o.get("size", 10.5)
    page = landscape(A4) if o.get("landscape") else A4
    margin = o.get("margin", 20) * mm
    look = {"p": ParagraphStyle("p", fontName=font, fontSize=size, leading=size * 1.6, wordWrap="CJK", firstLineIndent=2 * size),
            "h": ParagraphStyle("h", fontName=font, fontSize=13, leading=24, wordWrap="CJK"), "title": ParagraphStyle("t", fontName=font, fontSize=18, leading=28, alignment=1, wordWrap="CJK")}
    align = {"left": 0, "center": 1, "right": 2}[o.get("align", "center")]
    cell = ParagraphStyle("c", fontName=font, fontSize=min(size, most), leading=min(size, most) * 1.25, alignment=align, wordWrap="CJK")
    head = ParagraphStyle("d", parent=cell, textColor=colors.white if o.get("dark") else colors.black)
    flow = []
    for kind, content in parts:
        if kind == "table":
            width = page[0] - 2 * margin - 12
            grid = [[""] * len(content.widths) for _ in content.rows]
            for r, cells in enumerate(content.rows):
                for text, column, down, _, is_head in cells:
                    lines = "<br/>".join(text) if o.get("vertical") and down > 2 and not is_head else text.replace("\n", "<br/>")
                    grid[r][column] = Paragraph(lines, head if is_head else cell)
            flow.append(Table(grid, [width * w / sum(content.widths) for w in content.widths], style=styled(o, content), repeatRows=content.heads if o.get("repeat") else 0))
            if not o.get("adjacent"):
                flow.append(Spacer(1, 6))
        elif kind == "leader":
            flow.append(Paragraph(content[0] + "." * 60 + str(content[1]), look["p"]))
        elif kind == "rule":
            flow.append(Table([[""]], [page[0] - 2 * margin - 12], [4], style=TableStyle([("LINEBELOW", (0, 0), (-1, -1), 2, colors.red)])))
        elif kind == "break":
            flow.append(PageBreak())
        elif kind != "turn":
            flow.append(Paragraph(content, look.get({"red": "title", "centre": "h", "right": "p"}.get(kind, kind))))

    def furniture(canvas, document):
        if o.get("furniture"):
            canvas.setFont(font, 9)
            canvas.drawCentredString(page[0] / 2, page[1] - 30, f"{report.unit}政府信息公开年报")
            canvas.drawCentredString(page[0] / 2, 25, f"— {document.page} —")

    SimpleDocTemplate(str(path), pagesize=page, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin).build(flow, onFirstPage=furniture, onLaterPages=furniture)
