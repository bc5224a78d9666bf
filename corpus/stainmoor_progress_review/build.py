import json, subprocess, tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
ROWS = [
("Work with partners to produce a long-term vision for the city that is shared, short and easy to explain.",
 "A City Conversation was held between January and April 2024 and drew 6,200 responses. “Stainmoor 2040” was adopted by Full Council in July and has been signed by fourteen partner organisations.",
 "A strong piece of work. Partners were able to describe the vision to us without prompting. It now needs a delivery plan that is as clear as the vision itself."),
("Set a sustainable course for the Dedicated Schools Grant and for home to school transport, the two largest pressures on the budget.",
 "A recovery board chaired by the Chief Executive meets monthly. Independent travel training has begun with 64 young people. The forecast deficit on the high needs block at March 2025 has come down from £31m to £27m.",
 "The council has a firm grip on transport. The position on high needs is better understood than it was, but is still the greatest risk that the council carries."),
("Simplify the governance of the council’s wholly owned companies.",
 "Two dormant companies have been wound up. A Shareholder Committee of the Cabinet met for the first time in March 2024 and receives the business plan of each company.",
 "This has been done well, and members value the new committee."),
("Review the senior structure so that responsibility for regeneration, housing and the climate sits in one place.",
 "A new Place directorate was established on 1 April 2024. The Strategic Director took up post in June.",
 "It is early to judge. Staff at the third tier would welcome more communication about how the new directorate will work."),
("Reset the relationship with the voluntary and community sector.",
 "Three workshops have been held. A compact has been drafted but not adopted, and the review of grants has been put back to 2025.",
 "The sector’s patience is wearing thin. Small organisations told us that nothing has changed for them since the peer challenge."),
("Make equality, diversity and inclusion a visible priority of the whole leadership team.",
 "An equality strategy has been adopted. Each member of the Corporate Leadership Team sponsors a staff network. The gender pay gap has been published by directorate for the first time.",
 "We heard warm praise for the sponsors from all five networks."),
("Give ward councillors the information and the support that they need to be leaders in their neighbourhoods.",
 "Ward profiles have been issued and a casework system bought. It will be introduced in January 2025.",
 "Members spoke well of the ward profiles. They are looking forward to the casework system, which has been a long time coming."),
]
NEXT = ["Publish a delivery plan for Stainmoor 2040 by the spring, with a small number of measures that partners will be held to as much as the council.",
 "Adopt the compact with the voluntary and community sector without further delay, and bring forward the review of grants.",
 "Keep the Dedicated Schools Grant under review at the highest level. Test the recovery plan against the experience of other metropolitan councils.",
 "Hold a series of briefings with third-tier managers in the Place directorate.",
 "Consider a refresh of the member development programme, to follow the introduction of the casework system."]
PEERS = [("Dame Patricia Lyle","Chief Executive","Wexcombe City Council"),("Councillor Harjit Nagra","Leader","Metropolitan Borough of Tolbridge"),("Councillor Fiona McAdam","Deputy Leader","Northleigh Council"),
 ("Simon Prowse","Executive Director, Children’s Services","Haverstock Borough Council"),("Kezia Bannerman","Peer Challenge Manager","Local Government Association")]
d = Document()
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3); s.top_margin = Cm(2.2); s.bottom_margin = Cm(2)
st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(11.5); st.paragraph_format.space_after = Pt(7); st.paragraph_format.line_spacing = 1.1
for n, z in (("Heading 1",15),("Heading 2",12.5),("Title",22)):
    h = d.styles[n]; h.font.name = "Carlito"; h.font.size = Pt(z); h.font.color.rgb = RGBColor(0x1b,0x3a,0x6b); h.element.rPr.rFonts.attrib.clear(); h.element.rPr.rFonts.set(qn("w:ascii"),"Carlito"); h.element.rPr.rFonts.set(qn("w:hAnsi"),"Carlito")
d.add_paragraph("Corporate Peer Challenge: Progress Review", style="Title")
def P(t, b=False, style=None):
    p = d.add_paragraph(style=style); p.add_run(t).bold = b; return p
P("Stainmoor City Council", True); P("Visit: 17 September 2024", False); P("Report: November 2024", False)
d.add_heading("1. Introduction", 1)
P("The Local Government Association (LGA) carried out a Corporate Peer Challenge at Stainmoor City Council from 10 to 13 October 2023 and its report was published in January 2024. The council published an action plan in March 2024.")
P("A progress review is part of every Corporate Peer Challenge. It takes place within twelve months, and gives the council the opportunity to reflect on how far it has come, to hear an outside view and to think about what comes next. It does not re-open the original findings. This report is a summary of what the peer team saw and heard on the day.")
d.add_heading("2. The review team", 1)
P("Four of the members of the original team were able to return. The team was:")
for n, r, o in PEERS: P(f"{n} ({r}, {o})", style="List Bullet")
P("The team met the Leader of the Council and the Cabinet, the leaders of the two other political groups, the Corporate Leadership Team, a group of ward councillors, staff networks and representatives of partner organisations, among them the NHS, the university and the chamber of commerce.")
d.add_heading("3. Summary of progress", 1)
P("Stainmoor has taken the peer challenge seriously. Of the 38 actions in its plan the council reports that 21 have been completed. The table below sets out the seven recommendations that the peer team made in October 2023, what the council has done since then and what the team thinks of it.")
t = d.add_table(rows=1, cols=3); t.style = "Table Grid"; t.autofit = False
W = [Cm(5), Cm(6.2), Cm(5.2)]
for col, w in zip(t.columns, W): col.width = w
def fill(c, colour):
    sh = OxmlElement("w:shd"); sh.set(qn("w:val"),"clear"); sh.set(qn("w:fill"),colour); c._tc.get_or_add_tcPr().append(sh)
def put(c, text, bold=False, white=False, new=False):
    p = c.add_paragraph() if new else c.paragraphs[0]; r = p.add_run(text); r.bold = bold; r.font.size = Pt(10.5); p.paragraph_format.space_after = Pt(3)
    if white: r.font.color.rgb = RGBColor(255,255,255)
for c, h, w in zip(t.rows[0].cells, ("Recommendation","Progress since October 2023","Peer team’s view"), W):
    c.width = w; fill(c,"1B3A6B"); put(c,h,True,True)
th = OxmlElement("w:tblHeader"); th.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(th)
for i, (a, b, v) in enumerate(ROWS, 1):
    row = t.add_row(); cs = row.cells
    for c, w in zip(cs, W): c.width = w
    put(cs[0], f"Recommendation {i}", True); put(cs[0], a, new=True); put(cs[1], b); put(cs[2], v)
    if i not in (3,): cant = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(cant)
P("")
d.add_heading("4. Next steps", 1)
P("The council is on the right path and should hold its nerve. To build on what it has achieved, the peer team recommends that the council takes the following next steps:")
for x in NEXT: P(x, style="List Bullet")
d.add_heading("5. Further observations", 1)
d.add_heading("Leadership and place", 2)
P("The Leader and the Chief Executive continue to set the tone. Partners said that the council has become a better listener, and the university in particular wants to do more together. There should be no loss of momentum as attention turns to the devolution agreement with neighbouring councils.")
d.add_heading("Finance", 2)
P("The council set a balanced budget for 2024/25, with £14.6m of savings, and expects to deliver 88 per cent of them. It recognises that one-off money has been used and that it must find a lasting answer. The external auditor recommended in June that the council report its reserves more openly, and this has been agreed.")
P("The peer team would encourage the council to begin its work on the budget for 2026/27 early. Members asked us whether more could be done to involve them, and we think that it could.")
d.add_heading("People", 2)
P("Sickness absence has fallen and the apprenticeship programme has doubled in size. Managers in the new Place directorate should be given time to make it work. It will be important to keep the equality strategy alive after the first year.")
d.add_heading("6. LGA support", 1)
P("The council should discuss with Oliver Tennant, LGA Regional Adviser, the help that it would like over the coming year. The council is due to have its next Corporate Peer Challenge in 2028.")
P("The team thanks everybody at Stainmoor for the welcome that it was given.")
f = s.footer.paragraphs[0]; f.alignment = 2
for typ, txt in (("begin",None),(None,"PAGE"),("end",None)):
    if typ: x = OxmlElement("w:fldChar"); x.set(qn("w:fldCharType"), typ)
    else: x = OxmlElement("w:instrText"); x.text = txt
    f.add_run()._r.append(x)
s.header.paragraphs[0].add_run("Progress Review – Stainmoor City Council").font.size = Pt(9)
d.core_properties.title = "Corporate Peer Challenge: Progress Review"
d.save("source.docx")
subprocess.run(f"soffice -env:UserInstallation=file://{tempfile.mkdtemp()} --headless --convert-to pdf source.docx >/dev/null 2>&1 && mv source.pdf document.pdf", shell=True)
gold = {"source":"document.pdf","documents":{"document_type":"progress_review","date_start":"2024-11-01","date_end":"2024-11-30"},"councils":["E08999001"],
 "recommendations":[{"ref":str(i),"text":a,"headline":None,"recommendation_type":"peer","made":["2023","2023-10","2023-10-10","2023-10-13"],"actions":[],"leads":[],"rag":[],"progress":[{"text":[b, f"{b} {v}"]}]} for i,(a,b,v) in enumerate(ROWS,1)]
  + [{"ref":None,"text":x,"headline":None,"recommendation_type":"peer","made":["2024","2024-09-17","2024-11",None],"actions":[],"leads":[],"rag":[],"progress":[]} for x in NEXT],
 "front_matter":[],"scope":[],
 "peers":[{"name":[n, n.replace("Councillor ","")],"role":r,"organisation":o if o!="Local Government Association" else [o,None]} for n,r,o in PEERS],
 "milestones":[{"event":"on_site","date_text":["from 10 to 13 October 2023","10 to 13 October 2023"],"date_start":"2023-10-10","date_end":"2023-10-13"},
  {"event":"progress_review","date_text":"17 September 2024","date_start":"2024-09-17","date_end":"2024-09-17"},
  {"event":"report_published","date_text":["January 2024","in January 2024"],"date_start":"2024-01-01","date_end":"2024-01-31"},
  {"event":"action_plan_published","date_text":["March 2024","in March 2024"],"date_start":"2024-03-01","date_end":"2024-03-31"}],
 "no_extra":["peers"]}
json.dump(gold, open("gold.json","w"), indent=1, ensure_ascii=False)
