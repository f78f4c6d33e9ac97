"""A report as HTML."""
import html

BORDERS = {"dotted": "1px dotted black", "dashed": "1px dashed black", "none": "none", "zebra": "none", "horizontal": "none", "three": "none", "outer": "none", "double": "3px double black", "thick": "2.25pt solid black", "white": "1.5px solid white", "pale": "0.5px solid #d0d0d0"}
ROWS = "border-top:1px solid black;border-bottom:1px solid black"


def style_of(report):
    o = report.o
    border = BORDERS.get(o.get("border"), "1px solid black")
    css = [f"@page{{size:A4 {'landscape' if o.get('landscape') else 'portrait'};margin:{o.get('margin', 20)}mm}}",
           f"body{{font-family:'{o.get('font', 'Noto Serif CJK SC')}','Noto Sans CJK SC';font-size:{o.get('size', 10.5)}pt}}",
           f"table{{border-collapse:collapse;width:100%;table-layout:fixed}} td,th{{border:{border};padding:{o.get('pad', 2)}px 3px;text-align:{o.get('align', 'center')};font-weight:normal}}"]
    if o.get("cellsApart"):
        css.append(f"table{{border-collapse:separate;border-spacing:{o['cellsApart']}px}}")
    if o.get("newspaper"):
        css.append("body{column-count:2;column-gap:24px} table,.title{column-span:all}")
    if o.get("pageBorder"):
        css.append(".edge{position:fixed;top:-6mm;left:-6mm;right:-6mm;bottom:-6mm;border:1.5pt solid black}")
    if o.get("spacedType"):
        css.append(f"td.words,th{{letter-spacing:{o['spacedType']}px}}")
    if o.get("site"):
        from sites import STYLE
        css.append(STYLE)
    if not o.get("repeat"):
        css.append("thead{display:table-row-group}")
    if o.get("border") == "horizontal":
        css.append("td,th{" + ROWS + "}")
    if o.get("border") == "three":
        css.append("table{" + ROWS + "} thead,tr.head{border-bottom:1px solid black}")
    if o.get("border") == "outer":
        css.append("table{border:1px solid black} td,th{" + ROWS + "}")
    if o.get("border") == "zebra":
        css.append("tr:nth-child(even) td{background:#e6e6e6}")
    if o.get("border") == "white":
        css.append("td,th{background:#e8eef7}")
    if o.get("seal"):
        css.append(".seal{position:absolute;width:110px;height:110px;border:3px solid red;border-radius:60px;color:red;text-align:center;line-height:110px;font-size:13pt;right:40px;margin-top:-70px}")
    if o.get("shade"):
        css.append("th{background:#c6d9f0}")
    if o.get("dark"):
        css.append("th{background:#1f3864;color:white}")
    if o.get("adjacent"):
        css.append("table{margin:0}")
    if o.get("across"):
        css.append("@page wide{size:A4 landscape} .wide{page:wide}")
    if o.get("furniture") == "heading":
        css.append("@page{@top-center{content:string(part) '（续）'} @bottom-right{content:'第 ' counter(page) ' 页　共 ' counter(pages) ' 页'}} .h{string-set:part content()}")
    elif o.get("furniture"):
        css.append(f"@page{{@top-center{{content:'{report.unit}政府信息公开年报'}} @bottom-center{{content:'— ' counter(page) ' —'}}}}")
    if o.get("spacing"):
        css.append(f"td,p{{letter-spacing:{o['spacing']}}}")
    if o.get("colour"):
        css.append(f"td{{color:{o['colour']}}}")
    if o.get("spread"):
        css.append("td{text-align:justify;text-align-last:justify}")
    if o.get("sidebar"):
        css.append(".menu{float:left;width:18%;font-size:11pt;line-height:2.4} .body{margin-left:22%}")
    if o.get("tiles"):
        css.append(".tile{position:fixed;font-size:20pt;color:rgba(120,120,120,0.3);white-space:nowrap}")
    if o.get("watermark"):
        css.append(".mark{position:fixed;top:40%;left:10%;font-size:48pt;color:#dddddd;transform:rotate(-35deg);z-index:-1}")
    return "".join(css)


def shown(report, text, head, tall):
    o = report.o
    if o.get("vertical") and tall:
        return "<br>".join(text)
    out = html.escape(text).replace("\n", "<br>")
    if o.get("diagonal") and head and text.startswith("（本列"):
        return "<svg style='position:absolute;left:0;top:0;width:100%;height:100%' preserveAspectRatio='none' viewBox='0 0 100 100'><line x1=0 y1=0 x2=100 y2=100 stroke=black stroke-width=0.5 /></svg><div style='text-align:right'>申请人情况</div><div style='text-align:left'>办理情况</div>"
    if o.get("digitFont") and not head and text.replace(".", "").isdigit():
        return f"<span style='font-family:{o['digitFont']};font-size:{o.get('digitSize', 100)}%'>{out}</span>"
    if o.get("writing") and tall:
        return f"<span style='writing-mode:vertical-rl'>{out}</span>"
    if o.get("white") and not head and text.isdigit():
        return f"<span style='position:relative'><span style='position:absolute;left:0;color:white'>8</span>{out}</span>"
    if o.get("runs") and not head and text.isdigit():
        return "".join(f"<span style='font-family:{'DejaVu Sans' if i % 2 else 'Liberation Serif'}'>{c}</span>" for i, c in enumerate(text))
    number = text.replace(".", "").isdigit() and not head
    if o.get("underlined") and number:
        return f"<u>&nbsp;{out}&nbsp;</u>"
    if o.get("bold") and number:
        return f"<b><i>{out}</i></b>"
    if o.get("noteMarks") and number and len(text) > 1 and int(float(text)) % 3 == 0:
        return f"{out}<sup>1</sup>"
    if o.get("struck") and number and len(text) > 1 and int(float(text)) % 7 == 0:
        return f"<s>{int(float(text)) + 1}</s>{out}"
    if o.get("hidden") and text == "":
        return "<span style='color:white'>35</span>"
    if o.get("indent") and not head and not number and text:
        return f"<div style='text-align:left'>&nbsp;&nbsp;{out}</div>"
    if o.get("twice"):
        return f"<span style='text-shadow:0.2px 0 black'>{out}</span>"
    return out


def unmerged(table):
    """Rows with a cell in every row, the lines between those of one merged cell left out and its text in the middle one."""
    rows = [[] for _ in table.rows]
    for r, cells in enumerate(table.rows):
        for text, column, down, across, head in cells:
            for i in range(down):
                sides = (["top"] if i else []) + (["bottom"] if i + 1 < down else [])
                rows[r + i].append((text if i == (down - 1) // 2 else "", column, 1, across, head, sides))
    return [sorted(row, key=lambda cell: cell[1]) for row in rows]


def as_table(report, table):
    o = report.o
    # LibreOffice takes a table's width and borders from attributes and from each cell, not from a style sheet.
    inline = ROWS if o.get("border") in ("horizontal", "outer") else f"border:{BORDERS.get(o.get('border'), '1px solid black')}"
    rows = []
    for cells in unmerged(table) if o.get("hiddenBorders") else table.rows:
        out = []
        for text, column, down, across, head, *sides in cells:
            tag = "th" if head else "td"
            if sides:
                out.append(f"<{tag} colspan={across} style='{inline};{''.join(f'border-{side}:none;' for side in sides[0])}'>{shown(report, text, head, False)}</{tag}>")
                continue
            own = inline
            if o.get("openSides"):
                own += (";border-left:none" if column == 0 else "") + (";border-right:none" if column + across == len(table.widths) else "")
            if o.get("diagonal"):
                own += ";position:relative"
            words = "" if text.replace(".", "").isdigit() else " class=words"
            out.append(f"<{tag}{words} rowspan={down} colspan={across} style='{own}'>{shown(report, text, head, down > 2 and not head)}</{tag}>")
        rows.append("<tr>" + "".join(out) + "</tr>")
    if o.get("border") == "three":
        rows = [row.replace("<tr>", "<tr class=head>", 1) if "信息内容" in row else row for row in rows]
    columns = "".join(f"<col style='width:{100 * w / sum(table.widths)}%' width='{100 * w / sum(table.widths)}%'>" for w in table.widths)
    h = table.heads
    return f"<table width=100% cellspacing={o.get('cellsApart', 0)} cellpadding=2 border={0 if inline != 'border:1px solid black' and o.get('border') != 'dotted' else 1}><colgroup>{columns}</colgroup>" + (f"<thead>{''.join(rows[:h])}</thead>" if h else "") + f"<tbody>{''.join(rows[h:])}</tbody></table>"


def as_html(report, parts):
    o = report.o
    body = ["<div class=mark>内部资料　注意保存</div>"] if o.get("watermark") else []
    for kind, content in parts:
        if kind == "table":
            body.append(as_table(report, content))
            if o.get("seal"):
                body.append(f"<div class=seal>{report.unit[3:11]}</div>")
        elif kind == "break":
            body.append("<div style='page-break-after:always'></div>")
        elif kind == "leader":
            body.append(f"<p style='display:flex'><span>{html.escape(content[0])}</span><span style='flex:1;border-bottom:1px dotted black;margin:0 4px 4px'></span><span>{content[1]}</span></p>")
        elif kind == "rule":
            body.append("<div style='border-top:2pt solid red;margin:6px 0'></div>")
        elif kind == "turn":
            body.append("<div class=wide>" if content else "</div>")
        else:
            style = {"red": "text-align:center;font-size:28pt;color:red;font-weight:bold", "centre": "text-align:center", "right": "text-align:right", "title": "text-align:center;font-size:18pt;font-weight:bold", "h": "font-size:13pt;font-weight:bold", "p": "text-indent:2em"}[kind]
            body.append(f"<p class={kind} style='{style}'>{html.escape(content)}</p>")
    inside = "".join(body)
    if o.get("sidebar"):
        menu = "".join(f"<div>{word}</div>" for word in ("政策文件", "法定主动公开内容", "政府信息公开指南", "政府信息公开制度", "政府信息公开年报", "依申请公开", "建议提案办理", "财政预决算"))
        inside = f"<div class=menu>{menu}</div><div class=body>{inside}</div>"
    if o.get("site"):
        from sites import framed
        inside = framed(report, inside)
    if o.get("pageBorder"):
        inside += "<div class=edge></div>"
    if o.get("tiles"):
        inside += "".join(f"<div class=tile style='top:{y}%;left:{x}%;{'transform:rotate(-20deg)' if o['tiles'] == 'slant' else ''}'>张三 0012 内部</div>" for y in range(5, 100, 15) for x in (2, 36, 70))
    if o.get("nested"):
        inside = f"<table width=100% style='table-layout:auto'><tr><td style='border:1px solid #cccccc;text-align:left;padding:8px'>{inside}</td></tr></table>"
    return f"<!doctype html><html lang=zh><meta charset=utf-8><title>{report.unit}</title><style>{style_of(report)}</style><body>{inside}"
