"""Small helpers shared by the four sources: Word table styles for python-docx, and writing of gold.json from hand-written records."""
import json, pathlib, copy
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls

NS = nsdecls("w")

def lead(text, role=None):
    return {"lead_text": text, **({"role": role} if role else {})}

def L(*names):
    """Standard posts: the printed name is the post name; a leading ~ = no role scored."""
    return [lead(n[1:]) if n.startswith("~") else lead(n, n) for n in names]

def due(text, start=None, end=None, open=False):
    return {"due_text": text, **({} if open else {"due_start": start, "due_end": end})}

def write_gold(folder, dates, recs):
    folder = pathlib.Path(folder)
    gold = {"source": folder.name + ".pdf", "documents": {"document_type": "action_plan", **dates}, "recommendations": recs}
    (folder / "gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

def edge(names, sz=4, color="8EAADB"):
    return "".join(f'<w:{n} w:val="single" w:sz="{sz}" w:space="0" w:color="{color}"/>' for n in names)

ALL = ("top", "left", "bottom", "right", "insideH", "insideV")
STYLES = {
 "Grid Table 4 - Accent 1": f'''<w:style {NS} w:type="table" w:customStyle="1" w:styleId="GridTable4-Accent1"><w:name w:val="Grid Table 4 Accent 1"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="49"/>
 <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblStyleColBandSize w:val="1"/><w:tblBorders>{edge(ALL)}</w:tblBorders></w:tblPr>
 <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:tcBorders>{edge(ALL[:4],4,"4472C4")}<w:insideH w:val="nil"/><w:insideV w:val="nil"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="4472C4"/></w:tcPr></w:tblStylePr>
 <w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>
 <w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/></w:tcPr></w:tblStylePr></w:style>''',
 "Plain Table 2": f'''<w:style {NS} w:type="table" w:customStyle="1" w:styleId="PlainTable2"><w:name w:val="Plain Table 2"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="42"/>
 <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>{edge(("top","bottom","insideH"),4,"7F7F7F")}</w:tblBorders></w:tblPr>
 <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>{edge(("bottom",),8,"404040")}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>''',
}

def add_styles(doc, *names):
    for n in names:
        doc.styles.element.append(parse_xml(STYLES[n]))

def table(doc, style_id, widths, first_col=False):
    t = doc.add_table(rows=0, cols=len(widths))
    t.autofit = False
    pr = t._tbl.tblPr
    for tag in ("w:tblStyle", "w:tblLook"):
        for x in pr.findall(qn(tag)): pr.remove(x)
    pr.insert(0, parse_xml(f'<w:tblStyle {NS} w:val="{style_id}"/>'))
    pr.append(parse_xml(f'<w:tblLook {NS} w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="{int(first_col)}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'))
    for c, w in zip(t.columns, widths): c.width = Cm(w)
    t.widths = widths
    return t

def row(t, widths, header=False, cant_split=False):
    r = t.add_row()
    for c, w in zip(r.cells, widths): c.width = Cm(w)
    pr = r._tr.get_or_add_trPr()
    if cant_split: pr.append(OxmlElement("w:cantSplit"))
    if header: pr.append(OxmlElement("w:tblHeader"))
    return r

def shade(cell, fill):
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {NS} w:val="clear" w:color="auto" w:fill="{fill}"/>'))

def track(run, twentieths):
    run._r.get_or_add_rPr().append(parse_xml(f'<w:spacing {NS} w:val="{twentieths}"/>'))

def write(cell, text, size=9, bold=False, spacing=0, bullets=None, align=None, color=None):
    """text: str or list of paragraphs; a paragraph may be a list of (text, bold) runs. bullets: 'List Bullet' or 'List Number' style."""
    paras = text if isinstance(text, list) else [text]
    for i, p in enumerate(paras):
        para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        if bullets and not (isinstance(p, str) and p.startswith("^")):
            para.style = bullets
            para.paragraph_format.left_indent, para.paragraph_format.first_line_indent = Cm(.45), Cm(-.45)
            para.paragraph_format.tab_stops.add_tab_stop(Cm(.45))
        if isinstance(p, str): p = [(p.lstrip("^"), bold)]
        for txt, b in p:
            r = para.add_run(txt); r.font.size = Pt(size)
            r.bold = bool(b)
            if color: r.font.color.rgb = RGBColor.from_string(color)
            if spacing: track(r, spacing)
        para.paragraph_format.space_after = Pt(2)
        if align is not None: para.alignment = align

def field(par, code, size=8):
    for kind in ("begin", None, "separate", "t", "end"):
        r = par.add_run(); r.font.size = Pt(size)
        if kind is None: r._r.append(parse_xml(f'<w:instrText {NS} xml:space="preserve"> {code} </w:instrText>'))
        elif kind == "t": r.text = "1"
        else: r._r.append(parse_xml(f'<w:fldChar {NS} w:fldCharType="{kind}"/>'))

def footer(section, left, size=8):
    p = section.footer.paragraphs[0]
    r = p.add_run(left + "\tPage "); r.font.size = Pt(size)
    field(p, "PAGE", size); r = p.add_run(" of "); r.font.size = Pt(size); field(p, "NUMPAGES", size)

def logo(path, letter, color):
    from PIL import Image, ImageDraw, ImageFont
    im = Image.new("RGB", (260, 90), "white"); d = ImageDraw.Draw(im)
    d.ellipse((5, 5, 85, 85), fill=color); d.polygon([(20, 65), (45, 20), (70, 65)], fill="white")
    d.rectangle((100, 30, 250, 38), fill=color); d.rectangle((100, 52, 210, 58), fill=color)
    im.save(path)
