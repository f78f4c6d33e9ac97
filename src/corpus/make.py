#!/usr/bin/python3
"""Makes a corpus of reports in many layouts by several producers, each beside the content it was made from.

    make.py OUT [--seeds N] [--only LAYOUT,…] [--by PRODUCER,…] [--mixed NAME:SEED:COUNT]

A name that ends in * stands for all layouts that begin so; --mixed makes random mixtures of all deviations in place of them. install.sh installs the producers; the program must be built
(the launcher does it), for the pages stored on their side are made with the PDF library it ships.
"""
import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from content import Report
from layouts import LAYOUTS
from mixtures import mixtures
from producers import PRODUCERS, REWORKERS, print_all, rework

FORMS = ("2019", "2021")


def chosen(name, wanted):
    return not wanted or any(name == one or one.endswith("*") and name.startswith(one[:-1]) for one in wanted.split(","))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("out", type=Path)
    options.add_argument("--seeds", type=int, default=1)
    options.add_argument("--only", default="")
    options.add_argument("--by", default="")
    options.add_argument("--mixed", default="")
    o = options.parse_args()
    if o.mixed:
        mixed = mixtures(*o.mixed.split(":"))
        LAYOUTS.clear()
        LAYOUTS.update(mixed)
    missing = [tool for tool in ("soffice", "chromium", "wkhtmltopdf", "weasyprint", "gs", "pdftocairo", "mutool", "qpdf") if not shutil.which(tool)]
    if missing:
        sys.exit(f"missing: {' '.join(missing)}; src/corpus/install.sh installs them")
    for folder in ("pdf", "src"):
        (o.out / folder).mkdir(parents=True, exist_ok=True)
    made = []
    for index, layout in enumerate(LAYOUTS):
        for at, form in enumerate(FORMS):
            for producer in due(layout, index + at):
                if chosen(layout, o.only) and chosen(producer, o.by):
                    made += [source(o.out, layout, form, producer, seed) for seed in range(o.seeds)]
    for producer in PRODUCERS:
        print_all(o.out, producer, [one for one in made if one[1] == producer or REWORKERS.get(one[1]) == producer])
    rework(o.out, made)


def due(layout, turn):
    """Every document comes from the word processor and the browser; the other producers take turns."""
    only = LAYOUTS[layout].get("by")
    if only:
        return only
    others = [p for p in (*PRODUCERS, *REWORKERS) if p not in ("chromium", "office-html", "office-docx", "canvas", "wrapped", "askew", "locked", "printed", "sheet", "pango")]
    return ["chromium", "office-docx", "office-html", others[turn % len(others)], others[(turn + 3) % len(others)]]


def source(out, layout, form, producer, seed):
    stem = f"{layout}.{form}.{producer}.{seed}"
    report = Report(layout, form, f"{producer}/{seed}")
    parts = list(report.parts())
    known = {"unit": report.unit, "year": report.year, "sections": report.sections(), "cells": report.known}
    (out / "pdf" / (stem + ".known.json")).write_text(json.dumps(known, ensure_ascii=False), "utf-8")
    return stem, producer, report, parts


main()
