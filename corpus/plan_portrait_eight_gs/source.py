"""Portrait Word plan, eight narrow columns, Plain Table 2 (no outer or upright borders), merged first columns, key in a text box. Re-distilled by Ghostscript."""
import sys, pathlib; HERE = pathlib.Path(__file__).resolve().parent; sys.path[:0] = [str(HERE), str(HERE.parent)]
from word_styles import *
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
FILL = {"B": "00B0F0", "R": "FF5050", "A": "FFD966", "G": "92D050"}
MEAN = {"B": ("blue", "not_started"), "R": ("red", "off_track"), "A": ("amber", "at_risk"), "G": ("green", "complete")}
HEAD = ["No.", "Peer team recommen-dation", "Priority", "Agreed action", "Owner", "Deadline", "Latest position (June 2024)", "BRAG"]
W = [1.0, 2.9, 1.7, 3.3, 2.5, 2.0, 3.7, 1.5]
# no, recommendation, priority, [(action, owners, gold, due, latest, letter)]
PLAN = [
 ("1", "Set out what kind of council Calderwick wants to be by 2030, and what it will stop doing.", "High", [
   ("Hold a members' away day and publish a one-page vision.", ["Chief Executive"], L("Chief Executive"), ("30 April 2024", "2024-04-30", "2024-04-30"), "Held on 12 March. The vision was agreed by Cabinet on 16 April and is on the website.", "G"),
   ("Review every discretionary service against the vision.", ["Director of Place", "Director of Resources"], L("Director of Place", "Director of Resources"), ("Dec 2024", "2024-12-01", "2024-12-31"), "A template for the reviews was agreed in April and four of the eleven have been done. Three are late because of the election, and the review of car parks has been put back to the autumn so that the new parking strategy can be taken into account.", "A")]),
 ("2", "Put in place a workforce plan that deals with the age profile of the planning and building control teams.", "High", [
   ("Adopt a workforce plan with a pipeline of apprentices.", ["Head of HR"], L("~Head of HR"), ("31 July 2024", "2024-07-31", "2024-07-31"), "The draft has been to the unions and their comments are being worked through with the two service managers. Nobody has yet been named to lead on the apprentices and the July date will not be met.", "R")]),
 ("3", "Strengthen the client side of the leisure and waste contracts.", "Medium", [
   ("Appoint a contracts manager.", ["Director of Place"], L("Director of Place"), ("May 2024", "2024-05-01", "2024-05-31"), "In post since 7 May.", "G"),
   ("Bring a contract register to each meeting of the Audit Committee.", ["Section 151 Officer"], L("Section 151 Officer"), ("Sept 2024", "2024-09-01", "2024-09-30"), "", "B"),
   ("Agree new service standards with the waste contractor.", ["Head of Street Scene"], L("Head of Street Scene"), ("Q4 2024/25", "2025-01-01", "2025-03-31"), "Talks have begun. The price asked for is above the budget and a paper will go to Cabinet in the autumn.", "A")]),
 ("4", "Make better use of the district's voluntary sector as a partner and not only as a supplier.", "Medium", [
   ("Set up a quarterly forum with a shared chair.", ["Head of Communities"], L("Head of Communities"), ("Ongoing", None, None), "The first forum drew 23 groups. The second, planned for May, has been put off twice.", "A")]),
 ("5", "Be clearer with residents about how decisions are made.", "Low", [
   ("Rewrite the guide to public speaking in plain English.", ["Monitoring Officer"], L("Monitoring Officer"), ("30 June 2024", "2024-06-30", "2024-06-30"), "The guide was published on 3 June after a group of residents had tested two drafts. It has been sent to parish clerks and is handed out at the door of each meeting. A short film to go with it is being made by students at the college.", "G"),
   ("Try out an evening start for Planning Committee.", ["N/A"], [], None, "N/A", None)]),
 ("6", "Prepare for the loss of the New Homes Bonus and test the budget against a range of futures.", "High", [
   ("Model three scenarios and share them with all group leaders before the summer recess.", ["Section 151 Officer"], L("Section 151 Officer"), ("19/07/2024", "2024-07-19", "2024-07-19"), "Two of the three models have been built. The third depends on the pay award.", "A")]),
 ("7", "Speed up the move to a single customer system.", "Medium", [
   ("Agree a business case for the new system.", ["TBC"], None, ("TBC", None, None, True), "-", "B")]),
 ("8", "Keep a closer eye on housing repairs.", "High", [
   ("Publish monthly figures for repairs and voids.", ["Head of Housing"], L("Head of Housing"), ("March 2024", "2024-03-01", "2024-03-31"), "Figures have been on the website since February. Tenants helped to choose what is shown and how.", "G")]),
]
doc = Document(); add_styles(doc, "Plain Table 2")
st = doc.styles["Normal"]; st.font.name = "Arial"; st.font.size = Pt(10); st.paragraph_format.space_after = Pt(4)
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(1.2); s.top_margin = Cm(2); s.bottom_margin = Cm(1.7)
p = s.header.paragraphs[0]; r = p.add_run("APPENDIX C"); r.bold = True; r.font.size = Pt(10); p.alignment = AL.RIGHT
footer(s, "Calderwick Borough Council – CPC action plan\t")
def heading(text, size, spacing):
    p = doc.add_paragraph(); r = p.add_run(text); r.bold = True; r.font.size = Pt(size); track(r, spacing); return p
heading("Corporate Peer Challenge Action Plan", 16, 30)
anchor = heading("Cabinet, 25 June 2024", 11, 10)
def cell(fill, text, w): return f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>' + (f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else "") + f'</w:tcPr><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:sz w:val="15"/></w:rPr><w:t>{text}</w:t></w:r></w:p></w:tc>'
rows = "".join(f'<w:tr>{cell(FILL[a], a, 400)}{cell("", b, 2500)}</w:tr>' for a, b in [("B", "Not started"), ("R", "Off track, will miss its date"), ("A", "At risk of missing its date"), ("G", "Complete")])
box = parse_xml(f'''<w:r {NS} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict><v:shape type="#_x0000_t202" style="position:absolute;margin-left:370pt;margin-top:-28pt;width:158pt;height:66pt;z-index:2;mso-position-horizontal-relative:margin;mso-position-vertical-relative:text" stroked="t" strokecolor="#999999"><v:textbox inset="3pt,3pt,3pt,3pt"><w:txbxContent><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="16"/></w:rPr><w:t>Key</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="2900" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="400"/><w:gridCol w:w="2500"/></w:tblGrid>{rows}</w:tbl><w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>''')
anchor._p.append(box)
p = doc.add_paragraph("Eight recommendations were made by the peer team in January 2024. All were accepted. Note that BRAG in this plan is about delivery of the action; priority was set by Cabinet when it adopted the plan."); p.paragraph_format.right_indent = Cm(6.2)
p.paragraph_format.space_after = Pt(14)
t = table(doc, "PlainTable2", W)
h = row(t, W, header=True, cant_split=True)
for c, x in zip(h.cells, HEAD): write(c, x, 8, True, spacing=8)
gold = []
for no, rec, pri, acts in PLAN:
    first, gacts = None, []
    for text, owners, gl, d, latest, rag in acts:
        r = row(t, W)
        first = first or r
        write(r.cells[3], text, 9.5); write(r.cells[4], owners, 9.5); write(r.cells[5], d[0] if d else "-", 9.5)
        if latest: write(r.cells[6], latest, 9.5)
        if rag: write(r.cells[7], rag, 9, True, align=AL.CENTER); shade(r.cells[7], FILL[rag])
        a = {"text": text, **(due(*d) if d else {"due_text": None, "due_start": None, "due_end": None})}
        if gl is not None: a["leads"] = gl
        a["progress"] = [{"text": latest, "as_of_start": "2024-06-01"}] if latest not in ("", "-", "N/A") else []
        a["rag"] = [{"rag": MEAN[rag][0], "rag_text": rag, "delivery": MEAN[rag][1]}] if rag else []
        gacts.append(a)
    for i, (txt) in enumerate((no, rec, pri)):
        c = first.cells[i]
        if len(acts) > 1: c = c.merge(r.cells[i])
        for extra in c.paragraphs[1:]: extra._p.getparent().remove(extra._p)
        write(c, txt, 9.5, i == 0)
    gold.append({"ref": no, "text": rec, "recommendation_type": "peer", "actions": gacts})
doc.save(HERE / "source.docx")
write_gold(HERE, {"date_start": "2024-06-25", "date_end": "2024-06-25"}, gold)
