"""The programs that print the corpus, each behind one function."""
import subprocess
from pathlib import Path

from as_docx import as_docx
from as_html import as_html

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def run(*command):
    subprocess.run([str(one) for one in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)


def pages(out, items):
    """Writes the HTML sources; returns (source, target) pairs."""
    pairs = []
    for stem, _, report, parts in items:
        path = out / "src" / f"{stem}.html"
        path.write_text(as_html(report, parts), "utf-8")
        pairs.append((path, out / "pdf" / f"{stem}.pdf", report))
    return pairs


def chromium(out, items):
    for source, target, report in pages(out, items):
        bare = [] if report.o.get("browser") else ["--no-pdf-header-footer"]
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", *bare, f"--print-to-pdf={target}", source.resolve().as_uri())


def office(out, items, *extra):
    files = [item for item in items]
    for i in range(0, len(files), 40):
        run("soffice", f"-env:UserInstallation=file://{(out / 'profile').resolve()}", "--headless", *extra, "--convert-to", "pdf:writer_pdf_Export", "--outdir", out / "pdf", *files[i:i + 40])


def office_html(out, items):
    office(out, [source for source, _, _ in pages(out, items)], "--infilter=HTML (StarWriter)")


def office_docx(out, items):
    files = []
    for stem, _, report, parts in items:
        files.append(out / "src" / f"{stem}.docx")
        as_docx(report, parts, files[-1])
    office(out, files)


def wkhtml(out, items):
    for source, target, report in pages(out, items):
        turn = ["-O", "Landscape"] if report.o.get("landscape") else []
        furniture = ["--footer-center", "[page]/[topage]", "--header-right", f"{report.unit}年报"] if report.o.get("furniture") else []
        run("wkhtmltopdf", "-q", "-s", "A4", *turn, *furniture, source, target)


def weasyprint(out, items):
    for source, target, _ in pages(out, items):
        run("weasyprint", source, target)


def drawn(out, items):
    from as_drawn import as_drawn, fonts
    fonts()
    for stem, _, report, parts in items:
        as_drawn(report, parts, out / "pdf" / f"{stem}.pdf")


def sheet(out, items):
    from as_sheet import as_sheet
    files = []
    for stem, _, report, parts in items:
        files.append(out / "src" / f"{stem}.fods")
        as_sheet(report, parts, files[-1])
    for i in range(0, len(files), 40):
        run("soffice", f"-env:UserInstallation=file://{(out / 'profile').resolve()}", "--headless", "--convert-to", "pdf:calc_pdf_Export", "--outdir", out / "pdf", *files[i:i + 40])


def pango(out, items):
    from as_pango import as_pango
    for stem, _, report, parts in items:
        as_pango(report, parts, out / "pdf" / f"{stem}.pdf")


def canvas(out, items):
    from as_canvas import as_canvas
    for stem, _, report, parts in items:
        as_canvas(report, parts, out / "pdf" / f"{stem}.pdf")


PRODUCERS = {"sheet": sheet, "pango": pango, "canvas": canvas, "chromium": chromium, "office-docx": office_docx, "office-html": office_html, "wkhtml": wkhtml, "weasyprint": weasyprint, "drawn": drawn}
# Programs that write a finished PDF anew, with the producer whose output they take.
REWORKERS = {"wrapped": "office-docx", "askew": "chromium", "locked": "office-docx", "distilled": "office-docx", "cairo": "chromium", "cleaned": "office-html", "packed": "office-docx"}
COMMANDS = {"wrapped": lambda a, b: ("/usr/bin/python3", HERE / "restage.py", "wrapped", a, b), "askew": lambda a, b: ("/usr/bin/python3", HERE / "restage.py", "sideways", a, b),
            "locked": lambda a, b: ("qpdf", "--encrypt", "", "owner", "128", "--use-aes=y", "--print=full", "--", a, b), "printed": lambda a, b: ("sh", "-c", f"pdftops -level3 {a} - | ps2pdf - {b}"),
            "distilled": lambda a, b: ("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", f"-sOutputFile={b}", a), "cairo": lambda a, b: ("pdftocairo", "-pdf", a, b),
            "cleaned": lambda a, b: ("mutool", "clean", "-gggg", "-s", "-z", a, b), "packed": lambda a, b: ("qpdf", "--object-streams=generate", "--linearize", a, b)}


def print_all(out, producer, items):
    try:
        if items:
            PRODUCERS[producer](out, items)
    except subprocess.TimeoutExpired:
        print(f"{producer}: out of time")


def rework(out, made):
    """Lets the second programs write their documents anew, then stores pages on their side or behind a letter where the layout asks for it."""
    for stem, producer, _, _ in made:
        if producer in COMMANDS:
            file = out / "pdf" / f"{stem}.pdf"
            before = file.with_suffix(".first")
            file.rename(before)
            run(*COMMANDS[producer](before, file))
            before.unlink()
    for stem, _, report, _ in made:
        if report.o.get("rework") == "pictured":
            file = out / "pdf" / f"{stem}.pdf"
            before = file.with_suffix(".first")
            file.rename(before)
            run("/usr/bin/python3", HERE / "pictured.py", before, file)
            before.unlink()
        if report.o.get("rework") == "layered":
            file = out / "pdf" / f"{stem}.pdf"
            before = file.with_suffix(".first")
            file.rename(before)
            run("/usr/bin/python3", HERE / "restage.py", "layered", before, file)
            before.unlink()
    for kind in ("turned", "joined"):
        files = [out / "pdf" / f"{stem}.pdf" for stem, _, report, _ in made if report.o.get("rework") == kind]
        if files:
            if kind == "joined":
                letters(out, [item for item in made if item[2].o.get("rework") == kind])
            run("java", "-cp", ROOT / "target/jiaohe/lib/*", HERE / "Rework.java", kind, *files)
    for left in (out / "pdf").glob("*.before"):
        left.unlink()


def letters(out, items):
    """A covering letter (报送函) as a document of its own."""
    from as_drawn import as_drawn, fonts
    fonts()
    for stem, _, report, _ in items:
        year = report.year
        parts = [("title", f"关于报送{year}年政府信息公开工作年度报告的函"), ("p", "市人民政府办公室："), ("p", f"根据要求，现将我单位{year}年政府信息公开工作年度报告报送你办，请审示。"), ("p", report.unit), ("p", f"{year + 1}年1月18日")]
        as_drawn(report, parts, out / "pdf" / f"{stem}.before")
