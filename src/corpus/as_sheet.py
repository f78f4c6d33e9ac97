"""A report as a spreadsheet: one sheet, its running text in merged rows."""
import html

NAMES = " ".join(f"xmlns:{short}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'" for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))) + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
WIDE = 60


def cell(text, down=1, across=1, style="c"):
    lines = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in text.split("\n"))
    kind = f"office:value-type='float' office:value='{text}'" if text.replace(".", "").isdigit() else "office:value-type='string'"
    return f"<table:table-cell table:style-name='{style}' {kind} table:number-rows-spanned='{down}' table:number-columns-spanned='{across}'>{lines}</table:table-cell>"


def as_sheet(report, parts, path):
    o = report.o
    rows = []
    for kind, content in parts:
        if kind == "table":
            edges = [round(sum(content.widths[:i]) * WIDE / sum(content.widths)) for i in range(len(content.widths) + 1)]
            taken = set()
            for r, cells in enumerate(content.rows):
                out = []
                starts = {edges[c[1]]: c for c in cells}
                at = 0
                while at < WIDE:
                    if at in starts:
                        text, column, down, across, _ = starts[at][:5]
                        wide = edges[column + across] - edges[column]
                        out.append(cell(text, down, wide, "g") + "<table:covered-table-cell table:style-name='g'/>" * (wide - 1))
                        taken |= {(y, x) for y in range(r, r + down) for x in range(at, at + wide)}
                        at += wide
                    else:
                        out.append("<table:covered-table-cell table:style-name='g'/>")
                        at += 1
                long = max((len(c[0]) / max(1, (edges[c[1] + c[3]] - edges[c[1]]) / 6) for c in cells if c[2] == 1), default=1)
                rows.append((1 if long < 3.2 else 2 if long < 6.4 else 3, "".join(out)))
        elif kind in ("p", "h", "title"):
            lines = max(1, -(-len(content) // 52))
            rows.append((lines * 1.2, cell(content, 1, WIDE, {"p": "p", "h": "h", "title": "t"}[kind]) + f"<table:covered-table-cell table:number-columns-repeated='{WIDE - 1}'/>"))
    grid = "" if o.get("border") == "none" else "fo:border='0.5pt solid #000000'"
    def style(name, size, extra, align, bold=""):
        return f"<style:style style:name='{name}' style:family='table-cell'><style:table-cell-properties fo:wrap-option='wrap' style:vertical-align='middle' {extra}/><style:paragraph-properties fo:text-align='{align}'/><style:text-properties fo:font-size='{size}pt' {bold} style:font-name-asian='Noto Serif CJK SC' style:font-size-asian='{size}pt'/></style:style>"
    heights = sorted({h for h, _ in rows})
    styles = "".join(f"<style:style style:name='r{i}' style:family='table-row'><style:table-row-properties style:row-height='{h * 0.55:.2f}cm' style:use-optimal-row-height='false'/></style:style>" for i, h in enumerate(heights))
    body = "".join(f"<table:table-row table:style-name='r{heights.index(h)}'>{one}</table:table-row>" for h, one in rows)
    page = f"<style:page-layout style:name='m'><style:page-layout-properties fo:page-width='21cm' fo:page-height='29.7cm' fo:margin='1.8cm' style:scale-to-X='1' style:scale-to-Y='0' {'style:print=' + chr(39) + 'grid objects charts drawings' + chr(39) if o.get('gridlines') else ''}/></style:page-layout>"
    path.write_text(f"<?xml version='1.0' encoding='UTF-8'?><office:document {NAMES} office:mimetype='application/vnd.oasis.opendocument.spreadsheet' office:version='1.2'><office:styles/><office:automatic-styles><style:style style:name='k' style:family='table-column'><style:table-column-properties style:column-width='0.32cm'/></style:style>{styles}{style('g', o.get('size', 9), grid, 'center')}{style('p', 10, '', 'start')}{style('h', 12, '', 'start', 'fo:font-weight=' + chr(39) + 'bold' + chr(39))}{style('t', 16, '', 'center')}{style('c', 9, '', 'center')}<style:style style:name='s' style:family='table' style:master-page-name='P'/>{page}</office:automatic-styles><office:master-styles><style:master-page style:name='P' style:page-layout-name='m'/></office:master-styles><office:body><office:spreadsheet><table:table table:name='年报' table:style-name='s'><table:table-column table:style-name='k' table:number-columns-repeated='{WIDE}'/>{body}</table:table></office:spreadsheet></office:body></office:document>".replace("'", "\""), "utf-8")
