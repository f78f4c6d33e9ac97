#!/usr/bin/python3
"""Prints report JSON of the format of 2021 as offices do: every other report from a document of the word
processor, every other from a page pasted into it.

    printed.py FROM TO      (needs soffice; src/corpus/install.sh installs it)
"""
import json
import sys
from pathlib import Path

from content import Report
from producers import office_docx, office_html


class Given(Report):
    """A report whose texts and figures are those of report JSON."""

    def __init__(self, path):
        super().__init__("plain", "2021", path.name)
        self.json = json.loads(path.read_text("utf-8"))
        self.unit, self.year = self.json["unit"], self.json["year"]

    def title(self):
        return [self.json["title"]]

    def put(self, table, row, column, value):
        read = self.json["tables"][table].get(row, {}).get(column)
        return "" if read is None else str(read)

    def amount(self, row, column):
        return self.put("proactive", row, column["key"], 0)

    def parts(self):
        yield from [("title", line) for line in self.title()]
        if self.json.get("preamble"):
            yield "p", self.json["preamble"]
        tables = {"proactive": self.proactive, "requests": lambda: [self.requests()], "disputes": lambda: [self.disputes()]}
        for section in self.json["sections"]:
            yield "h", f"{section['number']}、{section['heading']}"
            yield from [("p", line) for line in section["text"].split("\n") if line.strip()]
            for table in tables.get(section["key"], list)():
                yield "table", table


def main():
    source, out = Path(sys.argv[1]), Path(sys.argv[2])
    for folder in ("pdf", "src"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    items = []
    for i, path in enumerate(sorted(source.rglob("*.json"))):
        stem = "-".join(path.relative_to(source).with_suffix("").parts)
        try:
            report = Given(path)
            items.append((stem, "", report, list(report.parts())))
        except (ValueError, KeyError):
            (out / "pdf" / (stem + ".pdf")).write_bytes(path.read_bytes())
    items = [item for item in items if not (out / "pdf" / f"{item[0]}.pdf").exists()]
    office_docx(out, items[::2])
    office_html(out, items[1::2])


main()
