#!/usr/bin/env python3
"""Makes a corpus of reports in many layouts by several producers, each beside the content it was made from.

    make.py OUT [--seeds N] [--only LAYOUT,…]

Needs soffice and chromium and a Chinese font; on Debian: apt-get install libreoffice-writer chromium fonts-noto-cjk
"""
import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from sources import LAYOUTS, Report, as_docx, as_html


def soffice(out, files, kind):
    for i in range(0, len(files), 40):
        extra = ["--infilter=HTML (StarWriter)"] if kind == "html" else []
        subprocess.run(["soffice", f"-env:UserInstallation=file://{out.resolve()}/profile", "--headless", *extra, "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(out / "pdf"), *map(str, files[i:i + 40])], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("out", type=Path)
    options.add_argument("--seeds", type=int, default=1)
    options.add_argument("--only", default="")
    o = options.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not shutil.which("soffice") or not chromium:
        sys.exit("soffice and chromium are needed: apt-get install libreoffice-writer chromium fonts-noto-cjk")
    (o.out / "pdf").mkdir(parents=True, exist_ok=True)
    (o.out / "src").mkdir(exist_ok=True)
    names = [n for n in LAYOUTS if not o.only or n in o.only.split(",")]
    made = {"chromium": [], "office-html": [], "office-docx": []}
    for layout in names:
        for form in ("2019", "2021"):
            for seed in range(o.seeds):
                for producer in made:
                    if layout == "white-overlap" and producer != "chromium":
                        continue
                    report = Report(layout, form, f"{producer}/{seed}")
                    stem = f"{layout}.{form}.{producer}.{seed}"
                    source = o.out / "src" / (stem + (".docx" if producer == "office-docx" else ".html"))
                    parts = list(report.parts())
                    if producer == "office-docx":
                        as_docx(report, parts, source)
                    else:
                        source.write_text(as_html(report, parts), "utf-8")
                    known = {"unit": report.unit, "year": report.year, "sections": report.sections(), "cells": report.known}
                    (o.out / "pdf" / (stem + ".known.json")).write_text(json.dumps(known, ensure_ascii=False), "utf-8")
                    made[producer].append(source)
    soffice(o.out, made["office-html"], "html")
    soffice(o.out, made["office-docx"], "docx")
    for source in made["chromium"]:
        subprocess.run([chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={o.out / 'pdf' / (source.stem + '.pdf')}", source.resolve().as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


main()
