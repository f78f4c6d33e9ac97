"""The pages of government websites around a report, as they are printed with it."""
import html

MENU = ("网站首页", "走进临江", "新闻动态", "政务公开", "政务服务", "互动交流", "专题专栏")
LEFT = ("政策文件", "法定主动公开内容", "政府信息公开指南", "政府信息公开制度", "依申请公开")
STYLE = """.menu span{display:inline-block;margin:0 9px} .bar{background:#1e5aa8;color:white;padding:6px} .meta{color:#777;font-size:9pt;text-align:center;border-bottom:1px dashed #ccc}
.share b{display:inline-block;width:20px;height:20px;background:#4aa;color:white;border-radius:10px;margin:2px;text-align:center} .foot{border-top:2px solid #1e5aa8;font-size:9pt;text-align:center;margin-top:20px}
.left{float:left;width:150px;font-size:10pt} .left li{border-bottom:1px dotted #aaa;list-style:none;padding:5px 0} .left ul{padding:0} .right{margin-left:165px} .near li{font-size:9.5pt} .code{display:inline-block;width:70px;height:70px;background:#222}
.card td{border:1px solid #ddd !important;font-size:9pt;text-align:left}"""


def reports(report):
    """Other years' reports, as a list of links."""
    return [f"{report.unit}{year}年政府信息公开工作年度报告" for year in range(report.year + 1, report.year - 4, -1) if year != report.year]


def listed(report, words):
    link = (lambda i: f"<small>（http://www.linjiang.gov.cn/zwgk/nb/{202000 + i}.html）</small>") if report.o.get("links") else (lambda i: "")
    return "<ul>" + "".join(f"<li>{html.escape(word)}{link(i)}</li>" for i, word in enumerate(words)) + "</ul>"


def card(report):
    """The metadata that every published document has."""
    rows = [("索 引 号", f"014348{report.year}/{report.year + 1}-00012", "主题分类", "政务公开 / 年度报告"), ("发布机构", report.unit, "发文日期", f"{report.year + 1}-01-26"), ("名　　称", "".join(report.title()), "文　　号", "无"), ("关 键 词", "政府信息公开；年报", "时 效 性", "有效")]
    return "<table class=card width=100% border=1 cellspacing=0>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"


def framed(report, inside):
    """The report within a site's page: a head with its menu, where one is, whom to share it with, what else there is, the foot."""
    kind, year, unit = report.o["site"], report.year, report.unit
    crumb = "<p>您当前的位置：首页 &gt; 政务公开 &gt; 政府信息公开年报 &gt; 部门年报 &gt; 正文</p>"
    head = f"<div class=bar>{unit[:3]}人民政府门户网站　　　<input value='请输入关键字'> 搜索　无障碍浏览　长者模式</div><div class='bar menu'>{''.join(f'<span>{word}</span>' for word in MENU)}</div>"
    meta = f"<div class=meta>发布时间：{year + 1}-01-26 09:{year % 50 + 10}　　来源：{unit}　　浏览量：{report.r.randint(20, 4000)} 次　　字号：【大 中 小】　　打印　收藏</div>"
    share = "<div class=share>分享到：<b>微</b><b>博</b><b>Q</b><b>+</b></div>"
    foot = f"<div class=foot><p>网站地图　|　关于我们　|　联系方式　|　隐私声明</p><p>主办：{unit[:3]}人民政府　承办：{unit}　联系电话：0512-6666{report.r.randint(1000, 9999)}</p><p>网站标识码：3205{report.r.randint(100000, 999999)}　苏ICP备0500{report.r.randint(1000, 9999)}号-1　苏公网安备 3205{report.r.randint(10000000, 99999999)}号</p><span class=code></span><p>扫一扫在手机打开当前页</p></div>"
    after = f"<p>上一篇：{unit}{year + 1}年重大行政决策事项目录</p><p>下一篇：没有了</p><div class=near><p>相关阅读</p>{listed(report, reports(report))}</div>"
    title = f"<p style='text-align:center;font-size:18pt;font-weight:bold'>{''.join(report.title())}</p>"
    lead = "" if report.o.get("untitled") else title + meta
    if kind == "columns":
        return f"{head}{crumb}<div class=left><p><b>政府信息公开</b></p>{listed(report, LEFT)}<p><b>政府信息公开年报</b></p>{listed(report, [f'{y}年' for y in range(year, year - 5, -1)])}</div><div class=right>{title}{inside}{share}</div><div style='clear:both'></div>{foot}"
    if kind == "frame":
        return f"<table width=100% border=0><tr><td colspan=2 style='border:none;text-align:left'>{head}</td></tr><tr><td colspan=2 style='border:none;text-align:left'>{crumb}{card(report)}</td></tr><tr><td colspan=2 style='border:none;text-align:left;padding:8px'>{lead}{inside}</td></tr><tr><td style='border:none;text-align:left'>{share}</td><td style='border:none'>【打印本页】【关闭窗口】</td></tr><tr><td colspan=2 style='border:none'>{foot}</td></tr></table>"
    if kind == "listed":
        return f"{head}{crumb}<div class=near>{listed(report, reports(report))}</div>{title}{meta}{inside}{share}{after}{foot}"
    return f"{head}{crumb}{card(report)}{title}{meta}{inside}{share}{after}{foot}"
