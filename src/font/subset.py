#!/usr/bin/env python3
"""Makes the font that our PDFs embed: Noto Sans CJK SC as TrueType, cut down to GB 2312, the general-use list of 2013
(通用规范汉字表, all 8105 characters: what names of people and places may be written with), and a few variants seen in names.

Needs Debian's fonts-noto-cjk and unicode-data, and fonttools. Usage: src/font/subset.py OUT.ttf"""
import bz2
import sys
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, newTable

OUTLINES = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
MAPPINGS = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
SIGNS = "㎡㎞℃‰№①②③④⑤⑥⑦⑧⑨⑩〇□■○●◎☆★※→←↑↓•…—–·“”‘’𠮷㑇㘎䶮"


def wanted():
    pairs = (bytes([high, low]) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    gb2312 = {ord(char) for pair in pairs if (char := pair.decode("gb2312", "ignore"))}
    with bz2.open(MAPPINGS, "rt") as lines:
        general = {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}
    return set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | gb2312 | general | set(map(ord, SIGNS))


def main():
    font = next(one for one in TTCollection(OUTLINES).fonts if one["name"].getDebugName(1) == "Noto Sans CJK SC")
    options = subset.Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True, desubroutinize=True)
    options.drop_tables += ["GSUB", "GPOS", "BASE", "GDEF", "VORG", "vhea", "vmtx", "DSIG"]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=wanted() & set(font.getBestCmap()))
    cut.subset(font)
    order, shapes, glyphs = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in order:
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, 0.8, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    del font["CFF "]
    font["glyf"].compile(font)
    font["maxp"].tableVersion = 0x00010000
    for key in ("maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints "
                "maxCompositeContours maxComponentDepth").split():
        setattr(font["maxp"], key, 0)
    font["maxp"].maxZones = 1
    font["maxp"].recalc(font)
    for name, glyph in glyphs.items():
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0) or 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"
    font.recalcTimestamp = False
    font.save(sys.argv[1])


main()
