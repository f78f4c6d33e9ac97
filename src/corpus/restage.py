"""Puts each page of a PDF into a form of its own on a new page: restage.py wrapped|sideways|layered IN OUT.

What print drivers, page imposers and stamping tools do; `sideways` lays a landscape page on an upright one without saying so;
`layered` adds figures and lines in a layer that is switched off, and leaves the page as it is otherwise."""
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name

how, source, target = sys.argv[1:]


def layered(pdf):
    """Old figures all over each page, in a layer that is off when the file is opened."""
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="旧稿"))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(Order=Array([layer]), OFF=Array([layer])))
    for page in pdf.pages:
        left, bottom, right, top = [float(v) for v in page.mediabox]
        text = "".join(f"BT /Old 9 Tf 1 0 0 1 {x} {y} Tm (7) Tj ET {x} {y - 3} m {x + 40} {y - 3} l S " for y in range(60, int(top) - 60, 17) for x in range(70, int(right) - 50, 41))
        if "/Font" not in page.Resources:
            page.Resources.Font = Dictionary()
        page.Resources.Font["/Old"] = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        page.Resources.Properties = Dictionary(Off=layer)
        page.contents_add(pdf.make_stream(b"q"), prepend=True)
        page.contents_add(pdf.make_stream(f"Q /OC /Off BDC {text} EMC".encode()), prepend=False)
    pdf.save(target)


with pikepdf.open(source) as pdf:
    if how == "layered":
        layered(pdf)
        sys.exit()
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
