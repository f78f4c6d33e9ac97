"""A scan with a text layer: each page as a picture with its words unseen over it. pictured.py IN OUT"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

source, target = sys.argv[1:]
pdfmetrics.registerFont(TTFont("Hei", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", subfontIndex=0))
with tempfile.TemporaryDirectory() as folder:
    subprocess.run(["pdftoppm", "-r", "110", "-gray", "-jpeg", source, folder + "/p"], check=True)
    pictures = sorted(Path(folder).glob("p*.jpg"))
    boxes = subprocess.run(["pdftotext", "-bbox", source, "-"], check=True, capture_output=True, text=True).stdout
    pages = boxes.split("<page ")[1:]
    canvas = Canvas(target)
    for picture, page in zip(pictures, pages):
        wide, tall = [float(v) for v in re.search(r'width="([\d.]+)" height="([\d.]+)"', page).groups()]
        canvas.setPageSize((wide, tall))
        canvas.drawImage(str(picture), 0, 0, wide, tall)
        for x, y, x2, y2, word in re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', page):
            size = 0.8 * (float(y2) - float(y))
            t = canvas.beginText(float(x), tall - float(y2) + 0.2 * size)
            t.setTextRenderMode(3)
            t.setFont("Hei", size)
            own = pdfmetrics.stringWidth(word, "Hei", size)
            t.setHorizScale(100 * (float(x2) - float(x)) / own if own else 100)
            t.textOut(word.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&"))
            canvas.drawText(t)
        canvas.showPage()
    canvas.save()
