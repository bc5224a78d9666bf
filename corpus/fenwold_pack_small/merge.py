import sys
from pypdf import PdfWriter
w=PdfWriter()
[w.append(p) for p in sys.argv[2:]]
w.write(sys.argv[1])
