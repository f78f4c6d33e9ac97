"""A report as DOCX."""
import html
import zipfile


def paragraph(text, size, bold=False, align="", font="Noto Serif CJK SC", colour="", section="", extra="", spacing=""):
    """A paragraph; digits may be set in runs of their own, as word processors leave them."""
    look = f"<w:rPr><w:rFonts w:ascii='{font}' w:hAnsi='{font}' w:eastAsia='{font}'/>{'<w:b/>' if bold else ''}{f'<w:color w:val={chr(39)}{colour}{chr(39)}/>' if colour else ''}{extra}<w:sz w:val='{round(size * 2)}'/></w:rPr>"
    runs = "<w:r><w:br/></w:r>".join(f"<w:r>{look}<w:t xml:space='preserve'>{html.escape(line)}</w:t></w:r>" for line in text.split("\n"))
    return f"<w:p><w:pPr>{f'<w:jc w:val={chr(39)}{align}{chr(39)}/>' if align else ''}{spacing}{section}</w:pPr>{runs}</w:p>"


def section(o, landscape, furniture, columns=0):
    wide, tall = (16838, 11906) if landscape else (11906, 16838)
    margin = round(o.get("margin", 20) * 56.7)
    cols = f"<w:cols w:num='{columns}' w:space='420'/>" if columns else ""
    references = "<w:headerReference w:type='default' r:id='h1'/><w:footerReference w:type='default' r:id='f1'/>" if furniture else ""
    return f"<w:sectPr>{references}<w:pgSz w:w='{wide}' w:h='{tall}'/><w:pgMar w:top='{margin}' w:bottom='{margin}' w:left='{margin}' w:right='{margin}' w:header='600' w:footer='600'/>{pages(o)}{cols}</w:sectPr>"


def pages(o):
    sides = "".join(f"<w:{side} w:val='single' w:sz='12' w:space='24'/>" for side in ("top", "left", "bottom", "right"))
    return (f"<w:pgBorders w:offsetFrom='page'>{sides}</w:pgBorders>" if o.get("pageBorder") else "") + ("<w:lnNumType w:countBy='1' w:restart='continuous'/>" if o.get("lineNumbers") else "")


NAMES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def as_docx(report, parts, path):
    o, size = report.o, report.o.get("size", 10.5)
    font = o.get("font", "Noto Serif CJK SC")
    furniture = o.get("furniture")
    body = []
    for kind, content in parts:
        if kind == "table":
            if o.get("newspaper"):
                body.append(paragraph("", 4, section=section(o, o.get("landscape"), furniture, 2).replace("<w:sectPr>", "<w:sectPr><w:type w:val='continuous'/>")))
            body.append(docx_table(report, content, size, font))
            if o.get("newspaper"):
                body.append(paragraph("", 4, section=section(o, o.get("landscape"), furniture, 1).replace("<w:sectPr>", "<w:sectPr><w:type w:val='continuous'/>")))
        elif kind == "leader":
            tab = "<w:tabs><w:tab w:val='right' w:leader='dot' w:pos='9000'/></w:tabs>"
            body.append(paragraph(content[0] + "\t" + str(content[1]), size, spacing=tab).replace("\t", "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>"))
        elif kind == "rule":
            body.append(paragraph("", 4, spacing="<w:pBdr><w:bottom w:val='single' w:sz='18' w:color='FF0000'/></w:pBdr>"))
        elif kind in ("red", "centre", "right"):
            body.append(paragraph(content, 30 if kind == "red" else size, kind == "red", "right" if kind == "right" else "center", font, "FF0000" if kind == "red" else ""))
        elif kind == "break":
            body.append("<w:p><w:r><w:br w:type='page'/></w:r></w:p>")
        elif kind == "turn":
            body.append(paragraph("", size, section=section(o, not content, furniture)))
        else:
            own = {"title": "方正小标宋简体", "h": "黑体", "p": "仿宋_GB2312"}[kind] if o.get("official") else font
            body.append(paragraph(content, {"title": 22, "h": 16, "p": 16}[kind] if o.get("official") else {"title": 18, "h": 13, "p": size}[kind], kind != "p" and not o.get("official"), "center" if kind == "title" else "", own, "", "", "", "<w:spacing w:line='560' w:lineRule='exact'/><w:ind w:firstLineChars='200'/>" if o.get("official") and kind != "title" else ""))
    if o.get("boxed"):
        sides = "".join(f"<w:{side} w:val='single' w:sz='8'/>" for side in ("top", "left", "bottom", "right"))
        body = [f"<w:tbl><w:tblPr><w:tblW w:w='9600' w:type='dxa'/><w:tblBorders>{sides}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w='9600'/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w='9600' w:type='dxa'/></w:tcPr>{''.join(body)}<w:p/></w:tc></w:tr></w:tbl>"]
    body.append(section(o, o.get("landscape"), furniture))
    document = f"<?xml version='1.0' encoding='UTF-8'?><w:document {NAMES}><w:body>{''.join(body)}</w:body></w:document>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        parts = f"<Override PartName='/word/document.xml' ContentType='{TYPES}.document.main+xml'/><Override PartName='/word/header1.xml' ContentType='{TYPES}.header+xml'/><Override PartName='/word/footer1.xml' ContentType='{TYPES}.footer+xml'/>"
        z.writestr("[Content_Types].xml", f"<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>{parts}</Types>")
        z.writestr("_rels/.rels", f"<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='{OFFICE}/officeDocument' Target='word/document.xml'/></Relationships>")
        z.writestr("word/_rels/document.xml.rels", f"<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='h1' Type='{OFFICE}/header' Target='header1.xml'/><Relationship Id='f1' Type='{OFFICE}/footer' Target='footer1.xml'/></Relationships>")
        z.writestr("word/header1.xml", f"<w:hdr {NAMES}>{paragraph(report.heading(2) + '（续）' if furniture == 'heading' else report.unit + '政府信息公开年报', 9, align='center', font=font)}</w:hdr>")
        z.writestr("word/footer1.xml", f"<w:ftr {NAMES}><w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:t xml:space='preserve'>{'第 ' if furniture == 'heading' else '— '}</w:t></w:r><w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space='preserve'>{' 页' if furniture == 'heading' else ' —'}</w:t></w:r></w:p></w:ftr>")
        z.writestr("word/document.xml", document)


def borders(kind):
    """Line styles of the outside and of the inner verticals."""
    outer = {"dotted": "dotted", "dashed": "dashed", "none": "nil", "zebra": "nil", "double": "double"}.get(kind, "single")
    return outer, "nil" if kind in ("horizontal", "three", "outer") else outer


def line(kind, side, outer, inner):
    if kind == "outer" and side in ("left", "right"):
        return "single"
    if kind == "three" and side == "insideH":
        return "nil"
    return inner if side in ("left", "right", "insideV") else outer


def docx_table(report, table, size, font):
    o = report.o
    outer, inner = borders(o.get("border"))
    whole = (16838 if o.get("landscape") or o.get("across") and len(table.widths) == 10 else 11906) - 2 * round(o.get("margin", 20) * 56.7)
    widths = [round(whole * w / sum(table.widths)) for w in table.widths]
    lines = "".join(f"<w:{side} w:val='{line(o.get('border'), side, outer, inner)}' w:sz='{18 if o.get('border') == 'thick' else 4}'/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    layout = o.get("layout", "fixed")
    floating = "<w:tblpPr w:leftFromText='180' w:rightFromText='180' w:vertAnchor='text' w:horzAnchor='margin' w:tblpXSpec='center' w:tblpY='60'/>" if o.get("floating") else ""
    out = [f"<w:tbl><w:tblPr>{floating}<w:tblW w:w='{whole}' w:type='dxa'/><w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type='{layout}'/></w:tblPr><w:tblGrid>", *[f"<w:gridCol w:w='{w}'/>" for w in widths], "</w:tblGrid>"]
    open_cells = {}
    rows = table.rows
    if o.get("hiddenBorders"):
        from as_html import unmerged
        rows = unmerged(table)
    for r, cells in enumerate(rows):
        out.append("<w:tr><w:trPr>" + (f"<w:trHeight w:val='{15 * 2 * o['pad'] + 300}'/>" if o.get("pad") else f"<w:trHeight w:val='{o['exact']}' w:hRule='exact'/>" if o.get("exact") else "") + ("<w:cantSplit/>" if o.get("whole") else "") + ("<w:tblHeader/>" if r < table.heads and o.get("repeat") else "") + "</w:trPr>")
        starts = {cell[1]: cell for cell in cells}
        column = 0
        while column < len(widths):
            text, down, across, head, merge, sides = "", 1, 1, False, "", []
            if column in starts:
                text, _, down, across, head, *sides = starts[column]
                if down > 1:
                    open_cells[column] = (r + down, across)
                    merge = "<w:vMerge w:val='restart'/>"
            elif column in open_cells and open_cells[column][0] > r:
                across, merge = open_cells[column][1], "<w:vMerge/>"
            shade = "<w:shd w:val='clear' w:fill='1F3864'/>" if o.get("dark") and head else "<w:shd w:val='clear' w:fill='C6D9F0'/>" if o.get("shade") and head else "<w:shd w:val='clear' w:fill='E6E6E6'/>" if o.get("border") == "zebra" and r % 2 else ""
            turned = "<w:textDirection w:val='tbRlV'/>" if (o.get("vertical") or o.get("writing")) and down > 2 and not head else ""
            under = "<w:tcBorders><w:bottom w:val='single' w:sz='4'/></w:tcBorders>" if o.get("border") == "three" and head else ""
            if sides and sides[0]:
                under = "<w:tcBorders>" + "".join(f"<w:{side} w:val='nil'/>" for side in sides[0]) + "</w:tcBorders>"
            if o.get("openSides"):
                own = [side for side, here in (("left", column == 0), ("right", column + across == len(widths))) if here]
                under = "<w:tcBorders>" + "".join(f"<w:{side} w:val='nil'/>" for side in own) + "</w:tcBorders>" if own else ""
            if o.get("diagonal") and head and text.startswith("（本列"):
                under, text = "<w:tcBorders><w:tl2br w:val='single' w:sz='4'/></w:tcBorders>", "　　　申请人情况\n办理情况　　　　"
            number = text.replace(".", "").isdigit() and not head
            gap = o.get("gap") or (20 * o["spacedType"] if o.get("spacedType") and not number else 0)
            extra = ("<w:u w:val='single'/>" if o.get("underlined") and number else "") + ("<w:b/><w:i/>" if o.get("bold") and number else "") + (f"<w:w w:val='{o['scale']}'/>" if o.get("scale") else "") + (f"<w:spacing w:val='{gap}'/>" if gap else "")
            out.append(f"<w:tc><w:tcPr><w:tcW w:w='{sum(widths[column:column + across])}' w:type='dxa'/><w:gridSpan w:val='{across}'/>{merge}{under}{shade}{turned}<w:vAlign w:val='center'/></w:tcPr>{paragraph(text, size, False, 'distribute' if o.get('spread') else 'left' if o.get('indent') and not number else o.get('align', 'center'), font, 'FFFFFF' if o.get('dark') and head else '', '', extra, o.get('leading', ''))}</w:tc>")
            column += across
        out.append("</w:tr>")
    out.append("</w:tbl>" + ("" if o.get("adjacent") else paragraph("", 6)))
    return "".join(out)
