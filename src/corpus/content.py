"""Reports with known content: one description of texts and tables, in many layouts."""
import random

from layouts import LAYOUTS
from tables import FORMS, Tables

CHINESE = "一二三四五六"
SECTIONS = ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"]
REWORDED = ["政府信息公开工作总体情况", "主动公开情况", "依申请公开情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "存在问题及改进措施", "其他需要报告的情况"]
KEYS = ["overview", "proactive", "requests", "disputes", "problems", "other"]
UNITS = ["人民政府办公室", "教育局", "交通运输局", "自然资源局", "水利局", "临河镇人民政府", "城关街道办事处", "税务局", "经济技术开发区管理委员会"]
LONG = "江南省临江市高新技术产业开发区管理委员会社会事务和公共文化服务局"
# Printed lines of a title, parted by "|".
TITLES = ["{unit}{year}年政府信息公开工作年度报告", "{unit}|{year}年政府信息公开工作年度报告", "{unit}|{year}年度政府信息公开|工作年度报告", "{year}年度{unit}政府信息公开工作年度报告", "关于{unit}{year}年度政府信息公开工作的报告",
          "{unit}{chinese}年政府信息公开工作年度报告", "{unit}政府信息公开工作年度报告|（{year}年度）", "{year}年政府信息公开工作年度报告", "{unit}|{year}年政府信息公开工作年度报告"]


def radicals(text):
    return text.translate(str.maketrans("行不人大一二三四工公力面文方日月长门页风食青黄", "⾏不⼈⼤⼀⼆三四⼯公⼒⾯⽂⽅⽇⽉⻓⻔⻚⻛⻝⻘⻩"))


class Report(Tables):
    def __init__(self, layout, form, seed):
        self.name, self.o, self.r = layout, LAYOUTS[layout], random.Random(f"{layout}/{form}/{seed}")
        self.year = self.r.choice([2019, 2020]) if form == "2019" else self.r.choice([2021, 2022, 2023, 2024])
        self.form = form
        self.known = {}
        self.unit = self.r.choice(["临江市", "安远县", "平泽区", "东兴市"]) + self.r.choice(UNITS)
        if self.o.get("title") == 8:
            self.unit = LONG

    def heading(self, i):
        words = (REWORDED if self.o.get("reworded") else SECTIONS)[i]
        style = self.o.get("numbering")
        lead = {"arabic": f"{i + 1}.", "bracket": f"（{CHINESE[i]}）", "none": "", "repeated": f"{CHINESE[max(0, i - (i > 2))]}、", "part": f"第{CHINESE[i]}部分 ", "wide": f"{chr(0xFF11 + i)}．", "pause": f"{i + 1}、", "formal": f"{'壹贰叁肆伍陆'[i]}、"}.get(style, f"{CHINESE[i]}、")
        if self.o.get("half"):
            lead = lead.replace("（", "(").replace("）", ")")
        text = lead + words + ("：" if style == "colon" else "")
        return radicals(text) if self.o.get("radicals") else text

    def title(self):
        chinese = "".join("〇一二三四五六七八九"[int(d)] for d in str(self.year))
        return TITLES[self.o.get("title", 0)].format(unit=self.unit, year=self.year, chinese=chinese).split("|")

    def before(self):
        """What stands above the report: a cover, metadata, a website's lines, a covering letter."""
        o, year = self.o, self.year
        if o.get("letter"):
            yield from [("title", f"{self.unit}文件"), ("p", f"{self.unit[:2]}函〔{year + 1}〕12号"), ("title", f"关于报送{self.unit}{year}年政府信息公开工作年度报告的函"), ("p", "市政府办公室："),
                        ("p", f"现将我单位{year}年政府信息公开工作年度报告随函报送，请审阅。"), ("p", f"附件：{self.unit}{year}年政府信息公开工作年度报告"), ("p", f"{self.unit}"), ("p", f"{year + 1}年1月20日"), ("break", "")]
        if o.get("web"):
            yield from [("p", "首页 > 政务公开 > 政府信息公开 > 法定主动公开内容 > 政府信息公开年报"), ("title", "".join(self.title())), ("p", f"发布日期：{year + 1}-01-25 15:20　来源：{self.unit}　浏览次数：{self.r.randint(10, 999)}　字体：[大 中 小]")]
        if o.get("card"):
            yield from [("p", f"索 引 号：11320829014348{self.r.randint(100, 999)}　　主题分类：政务公开/政府信息公开年报"), ("p", f"发布机构：{self.unit}　　发文日期：{year + 1}年01月28日"), ("p", f"名　　称：{''.join(self.title())}"), ("p", "文　　号：无　　有 效 性：有效")]
        if o.get("cover"):
            yield from [("title", line) for line in self.title()]
            yield from [("p", self.unit), ("p", f"{year + 1}年1月"), ("break", "")]
        if o.get("metadata"):
            yield "table", self.metadata()
        if o.get("redHead"):
            yield from [("red", f"{self.unit}文件"), ("centre", f"{self.unit[3:5]}发〔{year + 1}〕3号"), ("rule", "")]

    def parts(self):
        """The report as (kind, content): title, p, h, table, break, turn."""
        o, year = self.o, self.year
        yield from self.before()
        if not o.get("site"):
            yield from [("title", line) for line in self.title()]
        if o.get("redHead"):
            yield "p", "市政府办公室："
        if o.get("contents") == "leaders":
            yield from [("title", "目　录"), *[("leader", (self.heading(i), i + 1)) for i in range(6)], ("break", "")]
        elif o.get("contents"):
            yield "p", "目录" if o["contents"] is True else "目　　录"
            for i in range(6):
                yield "p", f"{self.heading(i)}……………………{i + 1}" if o["contents"] is True else f"{self.heading(i)}　　　　　　　　{i + 1}"
            yield "break", ""
        yield "p", f"本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"
        yield from self.head(0, "")
        for i in range(2 + o.get("filler", 0)):
            yield "p", f"第{i + 1}方面，严格执行《中华人民共和国政府信息公开条例》，健全工作机制，规范公开内容和程序，主动接受社会监督，进一步提高工作的质量和实效，切实保障人民群众的知情权、参与权和监督权。"
        if o.get("otherTables"):
            yield from self.others()
        if o.get("headingRow"):
            yield from self.heading_rows()
            return
        if o.get("attached"):
            yield from self.attached()
            return
        if not o.get("oneTable"):
            yield from self.head(1, f"{year}年，本单位依法主动公开政府信息，具体情况见下表。")
        tables = self.proactive()
        if o.get("oneTable"):
            yield "table", self.one_table(tables)
            yield from self.last()
            return
        for i, table in enumerate(tables):
            yield from self.form_lines(i == 0)
            yield "table", table
        yield from self.form_lines(False)
        if o.get("notes"):
            yield "p", "注：费用数据由财务部门提供，按照收付实现制统计。"
        if o.get("across"):
            yield "turn", True
        if not o.get("adjacent"):
            yield from self.head(2, "本单位依法办理政府信息公开申请，办理情况如下：")
            if o.get("captions"):
                yield "p", "表2　收到和处理政府信息公开申请情况统计表（单位：件）"
        if o.get("unitLine"):
            yield "p", "单位：件"
        yield from self.form_lines(True)
        requests = self.requests()
        for i, table in enumerate(self.parted(requests) if o.get("twoParts") else [requests]):
            if i:
                yield "p", "（二）办理结果"
            yield "table", table
        yield from self.form_lines(False)
        if o.get("across"):
            yield "turn", False
        if o.get("notes"):
            yield "p", "备注：结转数据以系统登记为准。"
        yield from self.head(3, "")
        if o.get("captions"):
            yield "p", "表3　行政复议、行政诉讼情况统计表（单位：件）"
        for i, table in enumerate(self.disputes_apart(FORMS[self.form]["disputes"]) if o.get("disputesApart") else [self.disputes()]):
            if i:
                yield "p", "（二）行政诉讼情况"
            yield "table", table
        if o.get("notes"):
            yield "p", "说明：行政诉讼包括一审和二审。"
        yield from self.last()

    def form_lines(self, above):
        """What a form says above and below its tables."""
        if self.o.get("formLines"):
            yield "p", f"填报单位：{self.unit}　　　填报日期：{self.year + 1}年1月12日　　　单位：件" if above else "填表人：张三　　审核人：李四　　联系电话：0512-66661234"

    def last(self):
        o, year = self.o, self.year
        yield from self.head(4, "")
        yield "p", "一些工作人员对政策掌握还不够，公开的时效性有待加强。下一步将加强培训，完善制度，提高公开质量。"
        yield from self.head(5, "")
        yield "p", "没有其他需要报告的事项。"
        if o.get("redHead"):
            yield from [("right", self.unit), ("right", f"{year + 1}年1月22日"), ("p", "（此件公开发布）"), ("table", self.printed_by())]
        if o.get("title") == 7:
            yield from [("p", self.unit), ("p", f"{year + 1}年1月20日")]
        if o.get("web"):
            yield from [("p", "打印本页　关闭窗口"), ("p", f"主办单位：{self.unit}　网站标识码：32000{self.r.randint(10000, 99999)}　ICP备案号：苏ICP备0500{self.r.randint(1000, 9999)}号")]

    def others(self):
        """Tables of an office's own in the running text."""
        from tables import Table
        months = Table([20, 20, 20, 20, 20], 1)
        months.row(*[(text, i, 1, 1, True) for i, text in enumerate(("季度", "收到申请", "办结", "其他", "总计"))])
        for i, quarter in enumerate(("一季度", "二季度", "三季度", "四季度")):
            months.row((quarter, 0, 1, 1), *[(str(self.r.randint(0, 90)), 1 + c, 1, 1) for c in range(4)])
        yield from [("p", "分季度申请情况如下："), ("table", months)]
        channels = Table([30, 20, 30, 20], 1)
        channels.row(*[(text, i, 1, 1, True) for i, text in enumerate(("公开渠道", "信息数量（条）", "公开渠道", "信息数量（条）"))])
        channels.row(("政府网站", 0, 1, 1), (str(self.r.randint(100, 9000)), 1, 1, 1), ("政务微信", 2, 1, 1), (str(self.r.randint(10, 900)), 3, 1, 1))
        channels.row(("政府公报", 0, 1, 1), (str(self.r.randint(1, 90)), 1, 1, 1), ("新闻发布会", 2, 1, 1), (str(self.r.randint(1, 9)), 3, 1, 1))
        yield from [("p", "各渠道公开信息数量如下："), ("table", channels)]

    def heading_rows(self):
        """Each table's first row is the heading of its part."""
        from tables import Table
        for i, table in ((1, self.proactive()[0]), (2, self.requests()), (3, self.disputes())):
            whole = Table(table.widths, table.heads + 1 if table.heads else 0)
            whole.row((self.heading(i), 0, 1, len(table.widths), True))
            whole.rows += table.rows
            yield "table", whole
        yield from self.last()

    def attached(self):
        """The tables stand behind the text, the parts point to them."""
        for i, name in ((1, "附表1"), (2, "附表2"), (3, "附表3")):
            yield from self.head(i, "")
            yield "p", f"本年度有关情况详见{name}。"
        yield from self.last()
        for name, i, tables in (("附表1", 1, self.proactive()), ("附表2", 2, [self.requests()]), ("附表3", 3, [self.disputes()])):
            yield "break", ""
            yield "p", name
            yield "centre", f"{SECTIONS[i]}统计表"
            for table in tables:
                yield "table", table

    def printed_by(self):
        from tables import Table
        table = Table([60, 40])
        table.row(("抄送：市委办公室，市人大常委会办公室，市政协办公室。", 0, 1, 2))
        table.row((f"{self.unit}办公室", 0, 1, 1), (f"{self.year + 1}年1月22日印发", 1, 1, 1))
        return table

    def head(self, i, sentence):
        if self.o.get("inside"):
            yield "p", self.heading(i) + "。" + (sentence or "有关情况报告如下。")
            return
        yield "h", self.heading(i)
        if self.o.get("sentences") and sentence:
            yield "p", sentence

    def one_table(self, proactive):
        """All three tables and the headings between them in one, as forms in a spreadsheet have it."""
        from tables import Table
        whole = Table([1] * 100)
        whole.row((self.heading(1), 0, 1, 100))
        for table in proactive:
            whole.take(table)
        whole.row((self.heading(2), 0, 1, 100))
        whole.take(self.requests())
        whole.row((self.heading(3), 0, 1, 100))
        whole.take(self.disputes())
        return whole

    def sections(self):
        return [key for key in KEYS if not (self.o.get("adjacent") and key == "requests")]
