"""Reports with known content as HTML and DOCX: one description of tables and texts, written in many layouts."""
import html
import json
import random
import zipfile
from pathlib import Path

FORMS = {one["key"]: one for one in json.loads((Path(__file__).resolve().parents[2] / "src/main/resources/org/jiaohe/form/formats.json").read_text("utf-8"))["formats"]}

# Each layout is a set of deviations from the plain printed form.
LAYOUTS = {
    "plain": {},
    "landscape": {"landscape": True},
    "small-pages": {"size": 14, "filler": 9},
    "tight": {"size": 9, "margin": 10},
    "broken-a": {"filler": 3},
    "broken-b": {"filler": 6, "size": 12},
    "broken-c": {"filler": 11, "repeat": True},
    "vertical-labels": {"vertical": True},
    "spaced-labels": {"spaced": True},
    "dotted": {"border": "dotted"},
    "horizontal": {"border": "horizontal"},
    "no-lines": {"border": "none"},
    "zebra": {"border": "zebra"},
    "shaded-heads": {"shade": True},
    "adjacent-tables": {"adjacent": True},
    "white-overlap": {"white": True},
    "full-width": {"digits": "wide"},
    "thousands": {"digits": "thousands"},
    "split-digits": {"digits": "split"},
    "seven-digits": {"digits": "seven"},
    "seven-digits-open": {"digits": "seven", "border": "none"},
    "blanks": {"zero": ""},
    "slashes": {"zero": "/"},
    "dashes": {"zero": "—"},
    "hyphens": {"zero": "-"},
    "none-words": {"zero": "无"},
    "units": {"units": True},
    "decimals": {"decimals": True},
    "old-table-three": {"requests": "2019"},
    "old-tables": {"requests": "2019", "proactive": "2019"},
    "rows-omitted": {"omit": True},
    "short-labels": {"short": True},
    "misworded": {"misworded": True},
    "extra-rows": {"extra": True},
    "heads-cut": {"cut": True},
    "headings-arabic": {"numbering": "arabic"},
    "headings-bracket": {"numbering": "bracket"},
    "headings-none": {"numbering": "none"},
    "headings-repeated": {"numbering": "repeated"},
    "headings-reworded": {"reworded": True},
    "sentences": {"sentences": True},
    "notes": {"notes": True},
    "metadata": {"metadata": True},
    "cover": {"cover": True},
    "contents": {"contents": True},
}
CHINESE = "一二三四五六"
SECTIONS = ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"]
REWORDED = ["政府信息公开工作总体情况", "主动公开情况", "依申请公开情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "存在问题及改进措施", "其他需要报告的情况"]
KEYS = ["overview", "proactive", "requests", "disputes", "problems", "other"]


class Table:
    """Cells by row, each (text, column, rowspan, colspan, head)."""

    def __init__(self, widths, heads=0):
        self.widths, self.rows, self.heads = widths, [], heads

    def row(self, *cells):
        self.rows.append([cell if len(cell) == 5 else (*cell, False) for cell in cells])


class Report:
    def __init__(self, layout, form, seed):
        self.name, self.o, self.r = layout, LAYOUTS[layout], random.Random(f"{layout}/{form}/{seed}")
        self.year = self.r.choice([2019, 2020]) if form == "2019" else self.r.choice([2021, 2022, 2023, 2024])
        self.form = form
        self.known = {}
        self.unit = self.r.choice(["临江市", "安远县", "平泽区", "东兴市"]) + self.r.choice(["人民政府办公室", "教育局", "交通运输局", "自然资源局", "水利局"])

    def label(self, text, columns=False):
        if self.o.get("short"):
            text = text.replace("（区分处理的，只计这一情形，不计其他情形）", "").replace("政府信息公开申请数量", "申请数量")
        if self.o.get("misworded"):
            text = text.replace("行政法规禁止公开", "行政止公开").replace("无正当理由", "无正当理").replace("补正后申请内容", "补正后内容")
        if self.o.get("cut") and columns:
            text = {"社会公益组织": "社会公益", "法律服务机构": "法律服务", "商业企业": "企业", "科研机构": "科研"}.get(text, text)
        return " ".join(text) if self.o.get("spaced") and len(text) < 6 and "（" not in text else text

    def shown(self, value):
        """A value as printed, and what a reader makes of it."""
        if value == 0 and "zero" in self.o:
            zero = self.o["zero"]
            return zero, None if zero == "" else zero
        text = str(value)
        style = self.o.get("digits")
        if style == "wide":
            text = "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text)
        elif style == "thousands" and value >= 1000:
            text = f"{value:,}"
        elif style == "split" and value >= 10:
            text = text[0] + " " + text[1:]
        return text, value

    def count(self, most):
        if self.r.random() < 0.35:
            return 0
        big = self.o.get("digits") == "seven" or self.o.get("digits") in ("thousands", "split") and self.r.random() < 0.3
        return self.r.randint(1, (9_999_999 if self.o["digits"] == "seven" else 39_999) if big and self.r.random() < 0.5 else most)

    def put(self, table, row, column, value):
        text, read = self.shown(value)
        self.known[f"{table}/{row}/{column}"] = read
        return text

    def proactive(self):
        table = Table([28, 24, 24, 24])
        for block in FORMS[self.o.get("proactive", self.form)]["proactive"]:
            table.row((block["clause"], 0, 1, 4, True))
            columns = block["columns"]
            spans = {1: [3], 2: [1, 2], 3: [1, 1, 1]}[len(columns)]
            at = [1 + sum(spans[:i]) for i in range(len(spans))]
            table.row((self.label("信息内容"), 0, 1, 1, True), *[(self.label(c["label"]), at[i], 1, spans[i], True) for i, c in enumerate(columns)])
            for row in block["rows"]:
                cells = []
                for i, c in enumerate(columns):
                    cells.append((self.amount(row["key"], c), at[i], 1, spans[i]))
                table.row((self.label(row["label"]), 0, 1, 1), *cells)
        return table

    def amount(self, row, column):
        if column["kind"] == "amount":
            value = round(self.r.uniform(1, 9000), self.r.choice([3, 4, 5, 6]) if self.o.get("decimals") else 2)
            if self.o.get("units"):
                self.known[f"proactive/{row}/{column['key']}"] = f"{value}万元"
                return f"{value}万元"
            self.known[f"proactive/{row}/{column['key']}"] = value
            return str(value)
        value = self.count(3000)
        if self.o.get("units") and row == "normativeDocuments" and value > 3:
            text = f"{value}（其中修订2件）"
            self.known[f"proactive/{row}/{column['key']}"] = text
            return text
        return self.put("proactive", row, column["key"], value)

    def requests(self):
        form = FORMS[self.o.get("requests", self.form)]["requests"]
        o, columns = self.o, form["columns"]
        table = Table([7, 11, 26, 8, 8, 8, 8, 8, 8, 8], 3)
        note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
        table.row((note, 0, 3, 3, True), ("申请人情况", 3, 1, 7, True))
        table.row((self.label(columns[0]["label"], True), 3, 2, 1, True), ("法人或其他组织", 4, 1, 5, True), (self.label(columns[6]["label"], True), 9, 2, 1, True))
        table.row(*[(self.label(c["label"], True), 4 + i, 1, 1, True) for i, c in enumerate(columns[1:6])])
        rows = [row for row in form["rows"]]
        if o.get("omit"):
            rows = [row for row in rows if row["key"] not in ("denied.internalAffairs", "notProcessed.publication", "unable.needsCreation")]
        body = [row for row in rows if row["role"] in ("leaf", "total")]
        groups = {group["key"]: group["label"] for group in form["groups"]}
        added = {"unable": 1} if o.get("extra") else {}
        total = len(body) + sum(added.values())
        seen, first = set(), True
        for row in rows:
            values = [self.count(400) for _ in range(6)]
            values.append(sum(values))
            cells = [(self.put("requests", row["key"], c["key"], v), 3 + i, 1, 1) for i, (c, v) in enumerate(zip(columns, values))]
            if row["role"] not in ("leaf", "total"):
                table.row((self.label(row["label"]), 0, 1, 3), *cells)
                continue
            lead = [(self.label("三、本年度办理结果"), 0, total, 1)] if first else []
            first = False
            group = row["group"]
            if not group:
                table.row(*lead, (self.label(row["label"]), 1, 1, 2), *cells)
                continue
            if group not in seen:
                seen.add(group)
                members = sum(1 for one in rows if one["group"] == group) + added.get(group, 0)
                lead.append((self.label(groups[group]), 1, members, 1))
            table.row(*lead, (self.label(row["label"]), 2, 1, 1), *cells)
            if o.get("extra") and row["key"] == "unable.stillUnclear":
                table.row(("4.其他无法提供的情况", 2, 1, 1), *[(str(self.r.randint(0, 9)), 3 + i, 1, 1) for i in range(7)])
        return table

    def disputes(self):
        form = FORMS[self.form]["disputes"]
        table = Table([100 / 15] * 15, 3)
        columns = form["columns"]
        table.row(("行政复议", 0, 1, 5, True), ("行政诉讼", 5, 1, 10, True))
        table.row(*[(self.label(c["label"]), i, 2, 1, True) for i, c in enumerate(columns)], ("未经复议直接起诉", 5, 1, 5, True), ("复议后起诉", 10, 1, 5, True))
        table.row(*[(self.label(c["label"]), 5 + i, 1, 1, True) for i, c in enumerate(columns * 2)])
        cells = []
        for r, row in enumerate(form["rows"]):
            for c, column in enumerate(columns):
                cells.append((self.put("disputes", row["key"], column["key"], self.count(60)), r * 5 + c, 1, 1))
        table.row(*cells)
        return table

    def heading(self, i):
        words = (REWORDED if self.o.get("reworded") else SECTIONS)[i]
        style = self.o.get("numbering")
        lead = {"arabic": f"{i + 1}.", "bracket": f"（{CHINESE[i]}）", "none": "", "repeated": f"{CHINESE[max(0, i - (i > 2))]}、"}.get(style, f"{CHINESE[i]}、")
        return lead + words

    def parts(self):
        """The report as (kind, content): title, p, h, table, break."""
        o, year = self.o, self.year
        title = f"{self.unit}{year}年政府信息公开工作年度报告"
        if o.get("cover"):
            yield from [("title", title), ("p", self.unit), ("p", f"{year + 1}年1月"), ("break", "")]
        if o.get("metadata"):
            table = Table([20, 30, 20, 30])
            table.row(("索引号", 0, 1, 1), ("11320829014348" + str(self.r.randint(100, 999)), 1, 1, 1), ("发布机构", 2, 1, 1), (self.unit, 3, 1, 1))
            table.row(("主题分类", 0, 1, 1), ("政府信息公开年报", 1, 1, 1), ("发布日期", 2, 1, 1), (f"{year + 1}-01-28", 3, 1, 1))
            yield "table", table
        yield "title", title
        if o.get("contents"):
            yield "p", "目录"
            for i in range(6):
                yield "p", f"{self.heading(i)}……………………{i + 1}"
            yield "break", ""
        yield "p", f"本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"
        yield "h", self.heading(0)
        for i in range(2 + o.get("filler", 0)):
            yield "p", f"第{i + 1}方面，严格执行《中华人民共和国政府信息公开条例》，健全工作机制，规范公开内容和程序，主动接受社会监督，进一步提高工作的质量和实效，切实保障人民群众的知情权、参与权和监督权。"
        yield "h", self.heading(1)
        if o.get("sentences"):
            yield "p", f"{year}年，本单位依法主动公开政府信息，具体情况见下表。"
        yield "table", self.proactive()
        if o.get("notes"):
            yield "p", "注：费用数据由财务部门提供，按照收付实现制统计。"
        if not o.get("adjacent"):
            yield "h", self.heading(2)
            if o.get("sentences"):
                yield "p", "本单位依法办理政府信息公开申请，办理情况如下："
        yield "table", self.requests()
        if o.get("notes"):
            yield "p", "备注：结转数据以系统登记为准。"
        yield "h", self.heading(3)
        yield "table", self.disputes()
        if o.get("notes"):
            yield "p", "说明：行政诉讼包括一审和二审。"
        yield "h", self.heading(4)
        yield "p", "一些工作人员对政策掌握还不够，公开的时效性有待加强。下一步将加强培训，完善制度，提高公开质量。"
        yield "h", self.heading(5)
        yield "p", "没有其他需要报告的事项。"

    def sections(self):
        return [key for key in KEYS if not (self.o.get("adjacent") and key == "requests")]


def as_html(report, parts):
    o = report.o
    border = {"dotted": "1px dotted black", "none": "none", "zebra": "none", "horizontal": "none"}.get(o.get("border"), "1px solid black")
    css = [f"@page{{size:A4 {'landscape' if o.get('landscape') else 'portrait'};margin:{o.get('margin', 20)}mm}}",
           f"body{{font-family:'Noto Serif CJK SC','Noto Sans CJK SC';font-size:{o.get('size', 10.5)}pt}}",
           "table{border-collapse:collapse;width:100%;table-layout:fixed}", f"td,th{{border:{border};padding:2px 3px;text-align:center;font-weight:normal}}"]
    if not o.get("repeat"):
        css.append("thead{display:table-row-group}")
    if o.get("border") == "horizontal":
        css.append("td,th{border-top:1px solid black;border-bottom:1px solid black}")
    if o.get("border") == "zebra":
        css.append("tr:nth-child(even) td{background:#e6e6e6}")
    if o.get("shade"):
        css.append("th{background:#c6d9f0}")
    if o.get("adjacent"):
        css.append("table{margin:0}")
    # LibreOffice takes a table's width and borders from attributes and from each cell, not from a style sheet.
    inline = "border-top:1px solid black;border-bottom:1px solid black" if o.get("border") == "horizontal" else f"border:{border}"
    body = []
    for kind, content in parts:
        if kind == "table":
            rows = []
            for cells in content.rows:
                out = []
                for text, column, down, across, head in cells:
                    tag = "th" if head else "td"
                    vertical = o.get("vertical") and down > 2 and not head
                    shown = "<br>".join(text) if vertical else html.escape(text)
                    if o.get("white") and not head and text.isdigit():
                        shown = f"<span style='position:relative'><span style='position:absolute;left:0;color:white'>8</span>{shown}</span>"
                    out.append(f"<{tag} rowspan={down} colspan={across} style='{inline}'>{shown}</{tag}>")
                rows.append("<tr>" + "".join(out) + "</tr>")
            columns = "".join(f"<col style='width:{w}%' width='{w}%'>" for w in content.widths)
            h = content.heads
            body.append(f"<table width=100% cellspacing=0 cellpadding=2 border={0 if o.get('border') in ('none', 'zebra', 'horizontal') else 1}><colgroup>{columns}</colgroup>" + (f"<thead>{''.join(rows[:h])}</thead>" if h else "") + f"<tbody>{''.join(rows[h:])}</tbody></table>")
        elif kind == "break":
            body.append("<div style='page-break-after:always'></div>")
        else:
            style = {"title": "text-align:center;font-size:18pt;font-weight:bold", "h": "font-size:13pt;font-weight:bold", "p": "text-indent:2em"}[kind]
            body.append(f"<p style='{style}'>{html.escape(content)}</p>")
    return f"<!doctype html><html lang=zh><meta charset=utf-8><style>{''.join(css)}</style><body>{''.join(body)}"


def paragraph(text, size, bold=False, centre=False):
    runs = f"<w:r><w:rPr><w:rFonts w:ascii='Noto Serif CJK SC' w:hAnsi='Noto Serif CJK SC' w:eastAsia='Noto Serif CJK SC'/>{'<w:b/>' if bold else ''}<w:sz w:val='{round(size * 2)}'/></w:rPr><w:t xml:space='preserve'>{html.escape(text)}</w:t></w:r>"
    return f"<w:p><w:pPr>{'<w:jc w:val=' + chr(39) + 'center' + chr(39) + '/>' if centre else ''}</w:pPr>{runs}</w:p>"


def as_docx(report, parts, path):
    o, size = report.o, report.o.get("size", 10.5)
    kind_of = {"dotted": "dotted", "none": "nil", "zebra": "nil"}.get(o.get("border"), "single")
    inner = "nil" if o.get("border") == "horizontal" else kind_of
    body = []
    for kind, content in parts:
        if kind == "table":
            body.append(docx_table(report, content, kind_of, inner, size))
        elif kind == "break":
            body.append("<w:p><w:r><w:br w:type='page'/></w:r></w:p>")
        else:
            body.append(paragraph(content, {"title": 18, "h": 13, "p": size}[kind], kind != "p", kind == "title"))
    wide, tall = (16838, 11906) if o.get("landscape") else (11906, 16838)
    margin = round(o.get("margin", 20) * 56.7)
    body.append(f"<w:sectPr><w:pgSz w:w='{wide}' w:h='{tall}'/><w:pgMar w:top='{margin}' w:bottom='{margin}' w:left='{margin}' w:right='{margin}'/></w:sectPr>")
    document = f"<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{''.join(body)}</w:body></w:document>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("[Content_Types].xml", "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
        z.writestr("_rels/.rels", "<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>")
        z.writestr("word/document.xml", document)


def docx_table(report, table, outer, inner, size):
    o = report.o
    whole = (16838 if o.get("landscape") else 11906) - 2 * round(o.get("margin", 20) * 56.7)
    widths = [round(whole * w / sum(table.widths)) for w in table.widths]
    lines = "".join(f"<w:{side} w:val='{inner if side in ('left', 'right', 'insideV') else outer}' w:sz='4'/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    out = [f"<w:tbl><w:tblPr><w:tblW w:w='{whole}' w:type='dxa'/><w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type='fixed'/></w:tblPr><w:tblGrid>", *[f"<w:gridCol w:w='{w}'/>" for w in widths], "</w:tblGrid>"]
    open_cells = {}
    for r, cells in enumerate(table.rows):
        out.append("<w:tr><w:trPr>" + ("<w:tblHeader/>" if r < table.heads and o.get("repeat") else "") + "</w:trPr>")
        starts = {cell[1]: cell for cell in cells}
        column = 0
        while column < len(widths):
            text, down, across, head, merge = "", 1, 1, False, ""
            if column in starts:
                text, _, down, across, head = starts[column]
                if down > 1:
                    open_cells[column] = (r + down, across)
                    merge = "<w:vMerge w:val='restart'/>"
            elif column in open_cells and open_cells[column][0] > r:
                across, merge = open_cells[column][1], "<w:vMerge/>"
            shade = "<w:shd w:val='clear' w:fill='C6D9F0'/>" if o.get("shade") and head else "<w:shd w:val='clear' w:fill='E6E6E6'/>" if o.get("border") == "zebra" and r % 2 else ""
            turned = "<w:textDirection w:val='tbRlV'/>" if o.get("vertical") and down > 2 and not head else ""
            out.append(f"<w:tc><w:tcPr><w:tcW w:w='{sum(widths[column:column + across])}' w:type='dxa'/><w:gridSpan w:val='{across}'/>{merge}{shade}{turned}<w:vAlign w:val='center'/></w:tcPr>{paragraph(text, size, False, True)}</w:tc>")
            column += across
        out.append("</w:tr>")
    out.append("</w:tbl>" + ("" if o.get("adjacent") else paragraph("", 6)))
    return "".join(out)
