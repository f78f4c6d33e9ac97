"""The three statutory tables with random figures, in the shapes that offices give them."""
import json
import re
from pathlib import Path

FORMS = {one["key"]: one for one in json.loads((Path(__file__).resolve().parents[2] / "src/main/resources/org/jiaohe/form/formats.json").read_text("utf-8"))["formats"]}
NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"


class Table:
    """Cells by row, each (text, column, rowspan, colspan, head); a line break in a text is one on the page."""

    def __init__(self, widths, heads=0):
        self.widths, self.rows, self.heads = widths, [], heads

    def row(self, *cells):
        self.rows.append([cell if len(cell) == 5 else (*cell, False) for cell in cells])


    def take(self, other):
        """The rows of another table, over as much of this one's columns as they took of its own."""
        scale = len(self.widths) / sum(other.widths)
        edges = [round(sum(other.widths[:i]) * scale) for i in range(len(other.widths) + 1)]
        for cells in other.rows:
            self.row(*[(text, edges[at], down, edges[at + across] - edges[at], head) for text, at, down, across, head in cells])


class Tables:
    """What the layout {@code self.o} makes of the tables; {@code self.known} keeps what a reader must find."""

    def label(self, text, columns=False):
        o = self.o
        if o.get("short"):
            text = text.replace("（区分处理的，只计这一情形，不计其他情形）", "").replace("政府信息公开申请数量", "申请数量")
        if o.get("misworded"):
            text = text.replace("行政法规禁止公开", "行政止公开").replace("无正当理由", "无正当理").replace("补正后申请内容", "补正后内容")
        if o.get("cut") and columns:
            text = {"社会公益组织": "社会公益", "法律服务机构": "法律服务", "商业企业": "企业", "科研机构": "科研"}.get(text, text)
        if o.get("headLines") and columns and len(text) >= 4:
            text = text[:len(text) // 2] + "\n" + text[len(text) // 2:]
        if o.get("headsUpright") and columns and len(text) < 7:
            text = "\n".join(text)
        if o.get("unitHeads"):
            text = text + ("（件）" if columns else "") if columns else text.replace("数量", "数量（件）") if text[0] in "一二四" else text
        if o.get("noteLabels") and text.startswith(("一、", "（一）", "四、")):
            text += {"一": "①", "（": "②", "四": "③"}[text[0]]
        if o.get("headVariants"):
            text = {"自然人": "公民", "商业企业": "企业", "科研机构": "科研单位", "社会公益组织": "社会组织", "法律服务机构": "法律服务机构", "其他": "其它", "总计": "合计"}.get(text, text) if columns else text
        if o.get("unnumbered") and not columns:
            text = re.sub(r"^([一二三四]、|（[一二三四五六七]）|[1-8]\.)", "", text)
        if o.get("half"):
            text = re.sub(r"^([1-8])\.", r"\1、", text.replace("（", "(").replace("）", ")"))
        if o.get("enclosed"):
            text = re.sub(r"^（([一二三四五六七])）", lambda m: chr(0x3220 + "一二三四五六七".index(m[1])), re.sub(r"^([1-8])\.", lambda m: chr(0x2488 + int(m[1]) - 1), text))
        if o.get("radicals"):
            from content import radicals
            text = radicals(text)
        return " ".join(text) if o.get("spaced") and len(text) < 6 and "（" not in text else text

    def shown(self, value):
        """A value as printed, and what a reader makes of it."""
        if value == 0 and "zero" in self.o:
            zero = self.o["zero"]
            return zero, None if zero.strip() == "" else zero
        text = str(value)
        style = self.o.get("digits")
        if style == "wide":
            text = "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text)
        elif style == "thousands" and value >= 1000:
            text = f"{value:,}"
        elif style == "split" and value >= 10:
            text = text[0] + " " + text[1:]
        elif style == "joiners":
            return "\u200b".join(text) + "\u00a0", value
        elif style == "zeros" and value == 0:
            return "0.00", 0
        elif style == "unit":
            return f"{value} 件", f"{value} 件"
        elif style == "pieces":
            return f"{value}件", f"{value}件"
        return text, value

    def count(self, most):
        if self.r.random() < 0.35:
            return 0
        big = self.o.get("digits") == "seven" or self.o.get("digits") in ("thousands", "split") and self.r.random() < 0.3
        return self.r.randint(1, (9_999_999 if self.o["digits"] == "seven" else 39_999) if big and self.r.random() < 0.5 else most)

    def put(self, table, row, column, value):
        text, read = self.shown(value)
        if self.o.get("blankColumns") and table == "requests" and column in ("research", "legalService"):
            text, read = "", None
        if self.o.get("signed") and column == "change" and value:
            sign = self.r.choice(["-", "+", "－"])
            text, read = f"{sign}{value}", value if sign == "+" else -value
        self.known[f"{table}/{row}/{column}"] = read
        return text

    def metadata(self):
        table = Table([20, 30, 20, 30])
        table.row(("索引号", 0, 1, 1), ("11320829014348" + str(self.r.randint(100, 999)), 1, 1, 1), ("发布机构", 2, 1, 1), (self.unit, 3, 1, 1))
        table.row(("主题分类", 0, 1, 1), ("政府信息公开年报", 1, 1, 1), ("发布日期", 2, 1, 1), (f"{self.year + 1}-01-28", 3, 1, 1))
        return table

    def proactive(self):
        shift = 1 if self.o.get("clauses") else 0
        widths = [16, 21, 21, 21, 21] if shift else [28, 24, 24, 24]
        tables = [Table(widths)]
        blocks = FORMS[self.o.get("proactive", self.form)]["proactive"]
        if self.o.get("shuffled"):
            blocks = [blocks[0], *blocks[:0:-1]]
        for block in blocks:
            if self.o.get("blockTables") and tables[0].rows:
                tables.append(Table(widths))
            table = tables[-1]
            lead = [(block["clause"], 0, 1 + len(block["rows"]), 1, True)] if shift else []
            if not shift and not self.o.get("clauseless"):
                table.row((block["clause"].replace("第（", " 第(").replace("）项", ") 项") if self.o.get("shuffled") else block["clause"], 0, 1, 4, True))
            columns = block["columns"]
            spans = {1: [3], 2: [1, 2], 3: [1, 1, 1]}[len(columns)]
            at = [shift + 1 + sum(spans[:i]) for i in range(len(spans))]
            table.row(*lead, (self.label("信息内容"), shift, 1, 1, True), *[(self.label(c["label"]), at[i], 1, spans[i], True) for i, c in enumerate(columns)])
            for row in block["rows"]:
                table.row((self.label(row["label"]), shift, 1, 1), *[(self.amount(row["key"], c), at[i], 1, spans[i]) for i, c in enumerate(columns)])
        return tables

    def amount(self, row, column):
        if column["kind"] == "amount":
            value = round(self.r.uniform(1, 9000), self.r.choice([3, 4, 5, 6]) if self.o.get("decimals") else 2)
            if self.o.get("units"):
                self.known[f"proactive/{row}/{column['key']}"] = f"{value}万元"
                return f"{value}万元"
            self.known[f"proactive/{row}/{column['key']}"] = value
            return f"{value:,}" if self.o.get("digits") == "thousands" else str(value)
        value = self.count(3000)
        if self.o.get("units") and row == "normativeDocuments" and value > 3:
            text = f"{value}（其中修订2件）"
            self.known[f"proactive/{row}/{column['key']}"] = text
            return text
        return self.put("proactive", row, column["key"], value)

    def requests_flat(self):
        """Every row's label in one cell of its own, as a web editor without merged cells makes it."""
        form = FORMS[self.o.get("requests", self.form)]["requests"]
        groups = {group["key"]: group["label"] for group in form["groups"]}
        table = Table([44] + [8] * 7, 2)
        table.row(("项目", 0, 2, 1, True), (form["columns"][0]["label"], 1, 2, 1, True), ("法人或其他组织", 2, 1, 5, True), (self.o.get("totalHead", form["columns"][6]["label"]), 7, 2, 1, True))
        table.row(*[(c["label"], 2 + i, 1, 1, True) for i, c in enumerate(form["columns"][1:6])])
        seen = set()
        for row in form["rows"]:
            if row["key"] == "granted":
                table.row(("三、本年度办理结果", 0, 1, 8))
            if row["group"] and row["group"] not in seen:
                seen.add(row["group"])
                table.row((groups[row["group"]], 0, 1, 1), *[("", 1 + i, 1, 1) for i in range(7)])
            values = [self.count(400) for _ in range(6)]
            values.append(sum(values))
            table.row((self.label(row["label"]), 0, 1, 1), *[(self.put("requests", row["key"], c["key"], v), 1 + i, 1, 1) for i, (c, v) in enumerate(zip(form["columns"], values))])
        return table

    def requests(self):
        if self.o.get("flat"):
            return self.requests_flat()
        form = FORMS[self.o.get("requests", self.form)]["requests"]
        o, columns = self.o, form["columns"]
        k = 1 if o.get("serial") else 0
        sub, remark = (1 if o.get("subtotal") else 0), (1 if o.get("remark") else 0)
        n = 7 + sub + remark
        table = Table([5] * k + ([8, 12, 38] if o.get("narrow") else [7, 11, 26]) + [6 if o.get("narrow") else 8] * n, 3)
        if o.get("unitRow"):
            table.row(("单位：件", 0, 1, k + 3 + n, True))
            table.heads = 4
        serial = [("序号", 0, 3, 1, True)] if k else []
        last = [("备注", k + 3 + 7 + sub, 3, 1, True)] if remark else []
        if o.get("noApplicant"):
            table.heads = 2
            last = [(*one[:2], 2, *one[3:]) for one in last]
            table.row(*[(*one[:2], 2, *one[3:]) for one in serial], (NOTE, k, 2, 3, True), (self.label(columns[0]["label"], True), k + 3, 2, 1, True), ("法人或其他组织", k + 4, 1, 5 + sub, True), (self.label(columns[6]["label"], True), k + 9 + sub, 2, 1, True), *last)
        else:
            table.row(*serial, (NOTE, k, 3, 3, True), ("申请人情况", k + 3, 1, 7 + sub, True), *last)
            table.row((self.label(columns[0]["label"], True), k + 3, 2, 1, True), ("法人或其他组织", k + 4, 1, 5 + sub, True), (self.label(columns[6]["label"], True), k + 9 + sub, 2, 1, True))
        table.row(*[(self.label(c["label"], True), k + 4 + i, 1, 1, True) for i, c in enumerate(columns[1:6])], *([("小计", k + 9, 1, 1, True)] if sub else []))
        self.body(table, form, k, sub, remark)
        if o.get("headRows"):
            self.cut_heads(table)
        if o.get("totalFirst"):
            self.total_first(table)
        return table

    def cut_heads(self, table):
        """Heads of four and more characters go over two rows with a line between, others over both."""
        at = table.heads - 1
        table.rows[:at] = [[(text, column, down + (1 if row + down > at else 0), across, head) for text, column, down, across, head in cells] for row, cells in enumerate(table.rows[:at])]
        upper, lower = [], []
        for text, column, down, across, head in table.rows[at]:
            middle = (len(text) + 1) // 2
            upper.append((text[:middle] if len(text) > 3 else text, column, 1 if len(text) > 3 else 2, across, head))
            lower += [(text[middle:], column, 1, across, head)] if len(text) > 3 else []
        table.rows[at:at + 1] = [upper, lower]
        table.heads += 1

    def total_first(self, table):
        """The total stands before the applicants and not behind them."""
        end = len(table.widths) - 1
        first = end - 6
        for r, cells in enumerate(table.rows):
            table.rows[r] = sorted([(text, first if column == end and across == 1 else column + 1 if first <= column < end and across < 7 else column, down, across, head) for text, column, down, across, head in cells], key=lambda cell: cell[1])

    def parted(self, table):
        """What was received and what became of it, in tables of their own with the same heads."""
        one, two = Table(table.widths, table.heads), Table(table.widths, table.heads)
        one.rows = table.rows[:table.heads + 2]
        two.rows = table.rows[:table.heads] + table.rows[table.heads + 2:]
        return [one, two]

    def body(self, table, form, k, sub, remark):
        o = self.o
        omitted = ("denied.internalAffairs", "notProcessed.publication", "unable.needsCreation") if o.get("omit") else ()
        rows = [row for row in form["rows"] if row["key"] not in omitted]
        groups = {group["key"]: group["label"] for group in form["groups"]}
        last_of = {row["group"]: row["key"] for row in rows if row["group"]}
        added = {"unable": 1} if o.get("extra") else {g: 1 for g in ("denied", "unable", "notProcessed")} if o.get("groupTotals") else {}
        leaves = [row for row in rows if row["role"] in ("leaf", "total")]
        seen, number = set(), 0
        for row in rows:
            values = [self.count(400) for _ in range(6)]
            values.append(sum(values))
            cells = self.figures(row["key"], form["columns"], values, k, sub, remark)
            number += 1
            lead = [(str(number), 0, 1, 1)] if k else []
            if o.get("subRows") and row["key"] == "carriedIn":
                for label in ("其中：网络申请", "信函申请"):
                    table.row((label, k, 1, 3), *[(str(self.r.randint(0, 90)), k + 3 + i, 1, 1) for i in range(7 + sub + remark)])
            if row["role"] not in ("leaf", "total"):
                table.row(*lead, (self.label(row["label"]), k, 1, 3), *cells)
                continue
            if row is leaves[0]:
                lead.append((self.label("三、本年度办理结果"), k, len(leaves) + sum(added.values()), 1))
            group = row["group"]
            if not group:
                table.row(*lead, (self.label(row["label"]), k + 1, 1, 2), *cells)
                continue
            if group not in seen:
                seen.add(group)
                lead.append((self.label(groups[group]), k + 1, sum(1 for one in rows if one["group"] == group) + added.get(group, 0), 1))
            if o.get("prefixed"):
                lead = [one for one in lead if one[1] != k + 1]
                table.row(*lead, (groups[group] + " " + self.label(row["label"]), k + 1, 1, 2), *cells)
                continue
            table.row(*lead, (self.label(row["label"]), k + 2, 1, 1), *cells)
            if group in added and row["key"] == last_of[group]:
                number += 1
                label = "4.其他无法提供的情况" if o.get("extra") else "小计"
                table.row(*([(str(number), 0, 1, 1)] if k else []), (label, k + 2, 1, 1), *[(str(self.r.randint(0, 90)), k + 3 + i, 1, 1) for i in range(7 + sub + remark)])

    def figures(self, key, columns, values, k, sub, remark):
        texts = [self.put("requests", key, c["key"], v) for c, v in zip(columns, values)]
        texts = texts[:6] + ([str(sum(values[1:6]))] if sub else []) + texts[6:] + (["无"] if remark and self.r.random() < 0.3 else [""] if remark else [])
        return [(text, k + 3 + i, 1, 1) for i, text in enumerate(texts)]

    def disputes(self):
        form = FORMS[self.form]["disputes"]
        columns = form["columns"]
        if self.o.get("disputesRows"):
            return self.disputes_in_rows(form)
        table = Table([100 / 15] * 15, 3)
        table.row(("行政复议", 0, 1, 5, True), ("行政诉讼", 5, 1, 10, True))
        table.row(*[(self.label(c["label"], bool(self.o.get("headsUpright"))), i, 2, 1, True) for i, c in enumerate(columns)], ("未经复议直接起诉", 5, 1, 5, True), ("复议后起诉", 10, 1, 5, True))
        table.row(*[(self.label(c["label"], bool(self.o.get("headsUpright"))), 5 + i, 1, 1, True) for i, c in enumerate(columns * 2)])
        cells = []
        for r, row in enumerate(form["rows"]):
            for c, column in enumerate(columns):
                cells.append((self.put("disputes", row["key"], column["key"], self.count(60)), r * 5 + c, 1, 1))
        table.row(*cells)
        return table

    def disputes_apart(self, form):
        """A table for reviews and another for litigation."""
        columns = form["columns"]
        one = Table([20] * 5, 2)
        one.row(("行政复议", 0, 1, 5, True))
        one.row(*[(c["label"], i, 1, 1, True) for i, c in enumerate(columns)])
        one.row(*[(self.put("disputes", form["rows"][0]["key"], c["key"], self.count(60)), i, 1, 1) for i, c in enumerate(columns)])
        two = Table([10] * 10, 3)
        two.row(("行政诉讼", 0, 1, 10, True))
        two.row(("未经复议直接起诉", 0, 1, 5, True), ("复议后起诉", 5, 1, 5, True))
        two.row(*[(c["label"], i, 1, 1, True) for i, c in enumerate(columns * 2)])
        two.row(*[(self.put("disputes", row["key"], c["key"], self.count(60)), 5 * r + i, 1, 1) for r, row in enumerate(form["rows"][1:]) for i, c in enumerate(columns)])
        return [one, two]

    def disputes_in_rows(self, form):
        table = Table([14, 26, 12, 12, 12, 12, 12], 1)
        table.row(("类别", 0, 1, 2, True), *[(c["label"], 2 + i, 1, 1, True) for i, c in enumerate(form["columns"])])
        for r, row in enumerate(form["rows"]):
            cells = [(self.put("disputes", row["key"], c["key"], self.count(60)), 2 + i, 1, 1) for i, c in enumerate(form["columns"])]
            lead = [("行政复议", 0, 1, 2)] if r == 0 else [("行政诉讼", 0, 2, 1), (row["label"], 1, 1, 1)] if r == 1 else [(row["label"], 1, 1, 1)]
            table.row(*lead, *cells)
        return table
