"""Layouts that take four to nine deviations at random from all others: what nobody thought of together."""
import random

# Option, the values it may take, options it does not go with.
POOL = [
    ("border", ["dotted", "horizontal", "none", "zebra", "three", "outer", "double", "thick", "dashed", "pale"], []),
    ("border", ["horizontal", "none", "zebra", "three"], []),
    ("filler", [1, 2, 3, 4, 5, 6, 7, 8, 9, 11], []),
    ("size", [8, 9, 12, 14], []),
    ("pad", [6, 12, 20], []),
    ("repeat", [True], []),
    ("furniture", [True, "heading"], []),
    ("landscape", [True], ["across"]),
    ("vertical", [True], ["writing"]),
    ("spaced", [True], []),
    ("shade", [True], ["dark"]),
    ("adjacent", [True], ["newspaper"]),
    ("digits", ["wide", "thousands", "split", "pieces", "zeros", "unit"], []),
    ("zero", ["", "/", "—", "-", "无"], []),
    ("units", [True], []),
    ("decimals", [True], ["digits"]),
    ("requests", ["2019"], []),
    ("proactive", ["2019"], []),
    ("omit", [True], []),
    ("short", [True], []),
    ("misworded", [True], []),
    ("extra", [True], ["groupTotals"]),
    ("cut", [True], ["headVariants"]),
    ("numbering", ["arabic", "bracket", "none", "repeated", "part", "colon", "wide", "pause", "formal"], []),
    ("reworded", [True], []),
    ("sentences", [True], []),
    ("notes", [True], []),
    ("metadata", [True], []),
    ("cover", [True], []),
    ("contents", [True, "spaced", "leaders"], []),
    ("headLines", [True], ["headsUpright"]),
    ("subtotal", [True], ["totalFirst"]),
    ("groupTotals", [True], ["extra"]),
    ("remark", [True], ["totalFirst"]),
    ("serial", [True], []),
    ("clauses", [True], ["clauseless", "headingRow"]),
    ("blockTables", [True], ["headingRow"]),
    ("disputesRows", [True], []),
    ("unitRow", [True], ["headRows"]),
    ("captions", [True], []),
    ("align", ["right", "left"], []),
    ("title", [1, 2, 3, 4, 5, 6, 8], []),
    ("noApplicant", [True], ["headRows", "totalFirst"]),
    ("blankColumns", [True], ["zero"]),
    ("across", [True], ["landscape"]),
    ("formLines", [True], []),
    ("card", [True], []),
    ("half", [True], []),
    ("headVariants", [True], ["cut", "headsUpright"]),
    ("headsUpright", [True], ["headLines", "headVariants"]),
    ("noteLabels", [True], []),
    ("attached", [True], ["headingRow"]),
    ("headingRow", [True], ["attached", "clauses", "blockTables", "adjacent"]),
    ("otherTables", [True], []),
    ("openSides", [True], ["border"]),
    ("prefixed", [True], ["groupTotals", "extra", "vertical"]),
    ("shuffled", [True], []),
    ("subRows", [True], []),
    ("twoParts", [True], ["unitRow", "headRows"]),
    ("font", ["AR PL UMing CN", "WenQuanYi Zen Hei", "AR PL UKai CN", "Noto Sans CJK SC"], []),
    ("twice", [True], []),
    ("radicals", [True], []),
    ("unitHeads", [True], ["headVariants", "headsUpright", "headLines", "cut"]),
    ("spacedType", [2], []),
    ("redHead", [True], ["cover"]),
    ("flat", [True], ["prefixed", "subtotal", "remark", "serial", "totalFirst", "headRows", "noApplicant", "unitRow", "twoParts", "groupTotals", "extra", "subRows", "headingRow", "vertical", "across"]),
]
PRODUCERS = ["cairo", "canvas", "chromium", "cleaned", "distilled", "drawn", "office-docx", "office-html", "pango", "sheet", "wkhtml"]


def mixtures(name, seed, count):
    """Layouts {@code name}00, {@code name}01, …; the same for the same name and seed."""
    r, out = random.Random(seed), {}
    for i in range(int(count)):
        o = {}
        for option, values, without in r.sample(POOL, r.randint(4, 9)):
            taken = option in o or any(one in o for one in without) or any(option in others for key, _, others in POOL if key in o)
            if not taken:
                o[option] = r.choice(values)
        out[f"{name}{i:02d}"] = {**o, "by": r.sample(PRODUCERS, 2)}
    return out
