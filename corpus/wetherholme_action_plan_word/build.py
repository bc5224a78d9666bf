import json, subprocess, tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
# each row: ref, recommendation, cell = list of ("p"|"b", text), owner/date lines
ROWS = [
("1","Refresh the Corporate Plan so that it says clearly what the Council will do, by when, and with what money.",
 [("p","Agreed. We will:"),("b","Hold two all-member briefings on the evidence base for the new Plan."),("b","Consult residents, town and parish councils and businesses over eight weeks."),("b","Take the new Plan to Full Council together with the budget.")],
 ["Chief Executive","February 2026"]),
("2","Put in place a medium term financial strategy that closes the gap without further calls on reserves.",
 [("p","Agreed. The Council will bring forward a four-year strategy that holds general reserves at no less than £2.5m in each year and will report progress on savings to each meeting of the Audit Committee.")],
 ["Assistant Director (Finance)","31 October 2025"]),
("3","Review the constitution, in particular the scheme of delegation, so that decisions are taken at the right level and in good time.",
 [("p","Agreed. We will:"),("b","(a) Set up a cross-party Constitution Working Group."),("b","(b) Bring a revised scheme of delegation to Full Council.")],
 ["(a) Monitoring Officer, June 2025","(b) Monitoring Officer, December 2025"]),
("4","Build trust between members and officers by agreeing, and living by, a shared set of expectations.",
 [("b","Rewrite the member and officer protocol with help from the Local Government Association."),("b","Hold a facilitated session for group leaders and the senior leadership team."),("b","Ask both members and officers, after twelve months, whether things are better.")],
 ["Chief Executive","Leader of the Council","Spring 2026"]),
("5","Make scrutiny count. The two committees duplicate one another and the call-in of items is being used as a substitute for early involvement.",
 [("p","Partly agreed. A single Overview and Scrutiny Committee will be proposed at the Annual Meeting; the rules for call-in will stay as they are for now.")],
 ["Head of Democratic Services","May 2026"]),
("6","Resolve the future of the Moor Lane offices. Delay is costing money and is unsettling for staff.",
 [("b","Complete the options appraisal."),("b","Decide on disposal or refurbishment at the Policy and Resources Committee.")],
 ["Head of Property and Regeneration","September 2025"]),
("7","Strengthen the planning service, which is carrying too many vacancies, and reduce reliance on agency staff.",
 [("b","Introduce a career grade for planning officers, with two trainee posts."),("b","Agree a shared ecology and heritage service with neighbouring districts.")],
 ["Head of Planning; Head of People","By end of Q3 2025/26"]),
("8","Use data better. Performance reports describe activity, not outcomes, and members find them hard to use.",
 [("p","Agreed. A new quarterly report with no more than thirty measures will be in use from the first quarter of 2025/26, after a trial with the Performance Panel.")],
 ["Policy and Performance Manager","July 2025"]),
("9","Work with town and parish councils as partners in neighbourhood services.",
 [("b","Hold a parish conference each spring and autumn."),("b","Offer a menu of services that parishes may take on, with costs.")],
 ["Portfolio Holder for Communities","Ongoing"]),
("10","Prepare now for local government reorganisation so that the district’s voice is heard.",
 [("p","Agreed. The Council will take part in the county-wide programme and will keep a reserve of £250,000 for its share of the cost.")],
 ["Senior Leadership Team","Ongoing"]),
]
d = Document()
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2); s.top_margin = Cm(2); s.bottom_margin = Cm(1.8)
st = d.styles["Normal"]; st.font.name = "Arial"; st.font.size = Pt(10.5); st.element.rPr.rFonts.set(qn("w:eastAsia"), "Arial"); st.paragraph_format.space_after = Pt(6)
def para(container, text, bold=False, size=None, style=None, after=None, italic=False):
    p = container.add_paragraph(style=style); r = p.add_run(text); r.bold = bold; r.italic = italic
    if size: r.font.size = Pt(size)
    if after is not None: p.paragraph_format.space_after = Pt(after)
    return p
p = para(d, "Appendix 1", True, 11, after=0); p.alignment = 2
para(d, "Wetherholme District Council", True, 16, after=2)
para(d, "Response to the Corporate Peer Challenge: Action Plan", True, 14, after=4)
para(d, "Considered by Full Council on 15 May 2025", italic=True)
para(d, "The Council invited the Local Government Association to carry out a Corporate Peer Challenge, which took place on 4–7 February 2025. The peer team’s report was received in April and was published in full on the Council’s website.")
para(d, "The report makes ten recommendations. The table below gives the Council’s response to each, what it will do, and who will see that it is done. The owner is the person who answers for the whole of the response unless the table says otherwise. The peer team will come back for a progress review in February 2026.")
def fill(cell, colour):
    sh = OxmlElement("w:shd"); sh.set(qn("w:val"), "clear"); sh.set(qn("w:fill"), colour); cell._tc.get_or_add_tcPr().append(sh)
W = [Cm(5.6), Cm(7.6), Cm(3.8)]
t = d.add_table(rows=1, cols=3); t.style = "Table Grid"; t.autofit = False
for col, w in zip(t.columns, W): col.width = w
for c, h, w in zip(t.rows[0].cells, ("Recommendation","Response and actions","Owner / Date"), W):
    c.width = w; c.paragraphs[0].add_run(h).bold = True; fill(c, "D9D9D9"); c.paragraphs[0].paragraph_format.space_after = Pt(2)
trp = t.rows[0]._tr.get_or_add_trPr(); th = OxmlElement("w:tblHeader"); th.set(qn("w:val"), "true"); trp.append(th)
bullet = d.styles["List Bullet"]; bullet.paragraph_format.left_indent = Cm(.5); bullet.paragraph_format.first_line_indent = Cm(-.5)
for ref, rec, cell, own in ROWS:
    cs = t.add_row().cells
    for c, w in zip(cs, W): c.width = w
    cs[0].paragraphs[0].add_run(f"{ref}. {rec}"); cs[0].paragraphs[0].paragraph_format.space_after = Pt(3)
    for i, (k, x) in enumerate(cell):
        mark = x.startswith("(")
        q = cs[1].paragraphs[0] if i == 0 else cs[1].add_paragraph()
        if k == "b" and not mark: q.style = bullet
        if mark: q.paragraph_format.left_indent = Cm(.7); q.paragraph_format.first_line_indent = Cm(-.7)
        q.add_run(x); q.paragraph_format.space_after = Pt(3)
    for i, x in enumerate(own):
        q = cs[2].paragraphs[0] if i == 0 else cs[2].add_paragraph()
        q.add_run(x); q.paragraph_format.space_after = Pt(3)
para(d, "")
para(d, "Progress will be reported to the Policy and Resources Committee in November 2025 and again before the progress review. Questions about this plan should be sent to the Policy and Performance Manager, Wetherholme District Council, Moor Lane, Wetherholme.")
f = s.footer.paragraphs[0]; f.alignment = 1
r = f.add_run("Page ")
for typ, txt in (("begin",None),(None,"PAGE"),("end",None)):
    if typ: x = OxmlElement("w:fldChar"); x.set(qn("w:fldCharType"), typ)
    else: x = OxmlElement("w:instrText"); x.text = txt
    f.add_run()._r.append(x)
d.core_properties.title = "Peer Challenge Action Plan"
d.save("source.docx")
subprocess.run(f"soffice -env:UserInstallation=file://{tempfile.mkdtemp()} --headless --convert-to pdf source.docx >/dev/null 2>&1 && mv source.pdf document.pdf", shell=True)

DUE = {"February 2026":("2026-02-01","2026-02-28"),"31 October 2025":("2025-10-31",)*2,"June 2025":("2025-06-01","2025-06-30"),"December 2025":("2025-12-01","2025-12-31"),
 "Spring 2026":(["2026-03-01",None],["2026-05-31","2026-06-20",None]),"May 2026":("2026-05-01","2026-05-31"),"September 2025":("2025-09-01","2025-09-30"),
 "By end of Q3 2025/26":(["2025-10-01","2025-12-31",None],"2025-12-31"),"July 2025":("2025-07-01","2025-07-31"),"Ongoing":(None,None)}
lead = lambda x: {"lead_text": x, "role": ["Assistant Director Finance", x] if "Finance" in x else x} if x != "Senior Leadership Team" else {"lead_text": x, "role": [None, x]}
def due(t, shared):
    a = {"due_text": [t, None] if shared else t}
    for k, v in zip(("due_start","due_end"), DUE[t]):
        v = v if isinstance(v, list) else [v]
        a[k] = (v + [None] if shared and None not in v else v) if len(v) > 1 or shared else v[0]
    return a
gold = {"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-05-15","date_end":"2025-05-15","committee":["Full Council","Council",None]},"councils":["E07999012"],"recommendations":[],
 "front_matter":[],"scope":[],"peers":[],"milestones":[
 {"event":"on_site","date_text":"4–7 February 2025","date_start":"2025-02-04","date_end":"2025-02-07"},{"event":"progress_review","date_text":"February 2026","date_start":"2026-02-01","date_end":"2026-02-28"}]}
for ref, rec, cell, own in ROWS:
    g = {"ref":ref,"text":rec,"recommendation_type":"peer","progress":[],"rag":[],"leads":[],"actions":[]}
    if ref == "3":
        for (k, x), o in zip(cell[1:], own):
            who, when = o[4:].split(", ")
            g["actions"].append({"ref":x[1],"text":x[4:],**due(when, False),"leads":[lead(who)]})
    else:
        when = own[-1]; owners = [y for x in own[:-1] for y in x.split("; ")]
        acts = [x for k, x in cell if x != "Agreed. We will:"]
        shared = len(acts) > 1
        for x in acts:
            first, rest = x.split(" agreed. ", 1) if " agreed. " in x[:20] else (None, x.removeprefix("Agreed. "))
            g["actions"].append({"ref":None,"text":x if rest == x else [x, rest],**due(when, shared),"progress":[],"rag":[], **({"leads":[]} if shared else {})})
        if ref == "5": g["actions"][0]["text"] = [cell[0][1], cell[0][1].removeprefix("Partly agreed. ")]
        g["leads"] = [lead(o) for o in owners]
    gold["recommendations"].append(g)
json.dump(gold, open("gold.json","w"), indent=1, ensure_ascii=False)
