"""Turns every landscape page of document.pdf into a portrait page with /Rotate 90: a viewer shows it landscape as before."""
from pypdf import PdfReader, PdfWriter, Transformation
from pypdf.generic import NameObject, RectangleObject

writer = PdfWriter(clone_from=PdfReader("document.pdf"))
for page in writer.pages:
    w, h = page.mediabox.width, page.mediabox.height
    assert w > h and not page.rotation
    page.add_transformation(Transformation().rotate(90).translate(h, 0))
    for box in ("/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
        if box == "/MediaBox" or box in page:
            page[NameObject(box)] = RectangleObject((0, 0, float(h), float(w)))
    page.rotate(90)
writer.write("document.pdf")
