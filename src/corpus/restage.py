"""Puts each page of a PDF into a form of its own on a new page: restage.py wrapped|sideways IN OUT.

What print drivers, page imposers and stamping tools do; `sideways` lays a landscape page on an upright one without saying so."""
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name

how, source, target = sys.argv[1:]
with pikepdf.open(source) as pdf:
    for page in pdf.pages:
        left, bottom, right, top = [float(v) for v in page.mediabox]
        form = page.as_form_xobject()
        form.write(form.read_bytes())  # before the page it is taken from changes
        width, height = right - left, top - bottom
        if how == "sideways":
            box, matrix = (height, width), f"0 1 -1 0 {height:.2f} 0"
        else:
            box, matrix = (width, height), f"0.92 0 0 0.92 {0.04 * width:.2f} {0.04 * height:.2f}"
        page.obj.MediaBox = Array([0, 0, box[0], box[1]])
        for key in ("/CropBox", "/Rotate", "/Annots", "/StructParents", "/Group"):
            if key in page.obj:
                del page.obj[key]
        page.obj.Resources = Dictionary(XObject=Dictionary({"/P": pdf.make_indirect(form)}))
        page.obj.Contents = pdf.make_stream(f"q {matrix} cm /P Do Q".encode())
    pdf.save(target)
