import sys, subprocess; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appended_papers import write
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
RECS = [
 ("1", "Agree a short list of corporate priorities that members and officers both own. The current plan has forty-one commitments and few people could name more than a handful.",
  [("Hold two facilitated sessions for Cabinet and CLT to settle no more than six priorities", ["Chief Executive"], "February 2025", "2025-02-01", "2025-02-28", "Sessions held on 21 January and 6 February. Six priorities agreed and used as the frame for budget setting.", "Blue"),
   ("Publish a refreshed Corporate Plan 2025-2029", ["Head of Policy and Communications"], "July 2025", "2025-07-01", "2025-07-31", "Draft went to Overview and Scrutiny in May. Full Council will be asked to adopt the plan at its July meeting.", "Green")]),
 ("2", "Close the medium-term budget gap through a single savings programme with clear member ownership and a monthly line of sight.",
  [("Bring all savings proposals together under a Financial Sustainability Board chaired by the Leader", ["Director of Finance and S151 Officer"], "31 March 2025", "2025-03-31", "2025-03-31", "Board in place and has met three times. Terms of reference approved by Cabinet.", "Blue"),
   ("Identify £1.9m of recurring savings for 2026/27", ["Director of Finance and S151 Officer", "Corporate Leadership Team"], "31 October 2025", "2025-10-31", "2025-10-31", "£1.1m identified to date. The leisure contract extension will not now yield the sum assumed and a replacement is being worked up.", "Amber")]),
 ("3", "Strengthen scrutiny by giving it a forward work programme of its own and the officer time to support it.",
  [("Appoint a dedicated Scrutiny Officer", ["Monitoring Officer"], "May 2025", "2025-05-01", "2025-05-31", "Two rounds of advertising have not produced an appointment. Interim cover has been arranged from the democratic services team.", "Red"),
   ("Agree an annual scrutiny work programme with the chair and group leaders", ["Monitoring Officer"], "June 2025", "2025-06-01", "2025-06-30", "Programme agreed on 18 June and published with the committee papers.", "Blue")]),
 ("4", "Write and fund a workforce strategy that deals with the hard-to-fill posts in planning, building control and environmental health.",
  [("Commission a skills audit across the three services and report findings to CLT", ["Assistant Director (People)"], "Q2 2025/26", "2025-07-01", "2025-09-30", "Audit questionnaire issued to managers. Response rate 78%.", "Green")]),
 ("5", "Be a more confident partner. The borough’s college, hospital and two largest employers want to do more with the Council and are waiting to be asked.",
  [("Establish a Tarnbeck Place Board with an independent chair", ["Leader of the Council", "Chief Executive"], "September 2025", "2025-09-01", "2025-09-30", "Eight organisations have confirmed membership. Chair to be interviewed in the week of 14 July.", "Green"),
   ("Hold an annual business breakfast", ["Economic Development Manager"], "Ongoing", None, None, "First event on 9 April attracted 64 businesses.", "Green")]),
 ("6", "Accelerate work on the customer and digital offer, learning from councils that have already moved high-volume services online.",
  [("Procure a replacement customer portal", ["Head of Digital, Data and Customer"], "December 2025", "2025-12-01", "2025-12-31", "Specification is complete but procurement has been paused for eight weeks so that the county-wide framework can be considered.", "Amber"),
   ("Visit two peer authorities recommended by the LGA", ["Head of Digital, Data and Customer"], "30 April 2025", "2025-04-30", "2025-04-30", "Both visits took place in March; a note of the lessons learned has been shared with Cabinet.", "Blue")]),
 ("7", "Review the general fund housing function ahead of the new consumer standards and decide whether it is resourced for the task.",
  [("Carry out a self-assessment against the four consumer standards with tenant involvement", ["Housing Services Manager"], "November 2025", "2025-11-01", "2025-11-30", "Tenant panel recruited. Self-assessment has started on the Safety and Quality Standard.", "Green")]),
 ("8", "Invest in member development, particularly for those councillors elected since 2023.",
  [("Introduce a personal development plan for every councillor", ["Democratic Services Manager"], "January 2026", "2026-01-01", "2026-01-31", "Not yet begun. Will follow the appointment of the Scrutiny Officer.", "White"),
   ("Work towards the Member Development Charter", ["Member Development Working Group"], "2026/27", "2026-04-01", "2027-03-31", "Expression of interest submitted to the regional employers’ organisation.", "Green")]),
]
FILL = {"Blue": "4472C4", "Green": "70AD47", "Amber": "FFC000", "Red": "E23B3B", "White": None}
MEAN = [("Blue", "Action finished and evidence seen"), ("Green", "Under way and expected to be delivered by the target date"), ("Amber", "Under way, target date may be missed, recovery action agreed"), ("Red", "Target date missed or will be missed, no recovery action agreed"), ("White", "Not started and not yet due to start")]
def shade(cell, hexa):
    s = OxmlElement('w:shd'); s.set(qn('w:val'), 'clear'); s.set(qn('w:fill'), hexa); cell._tc.get_or_add_tcPr().append(s)
def put(cell, text, bold=False, size=9, color=None):
    lines = text if isinstance(text, list) else [text]
    for i, t in enumerate(lines):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2); r = p.add_run(t); r.bold = bold; r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
d = Document(); st = d.styles['Normal']; st.font.name = 'Carlito'; st.font.size = Pt(10.5)
s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.6); s.top_margin = Cm(1.6); s.bottom_margin = Cm(1.5)
s.footer.paragraphs[0].text = "Tarnbeck Borough Council | Peer Challenge Action Plan tracker | Issue 2, 4 July 2025"
s.footer.paragraphs[0].runs[0].font.size = Pt(8)
h = d.add_paragraph(); r = h.add_run("Corporate Peer Challenge: action plan tracker"); r.bold = True; r.font.size = Pt(20); r.font.color.rgb = RGBColor(0x1F, 0x4E, 0x4A)
h = d.add_paragraph(); r = h.add_run("Tarnbeck Borough Council – Issue 2, 4 July 2025"); r.font.size = Pt(13)
d.add_paragraph("A team of peers brought together by the Local Government Association was with us from 12 to 15 November 2024. The team’s report made eight recommendations. This tracker shows what we said we would do about each, who is responsible and where we have got to. It is reviewed by the Corporate Leadership Team every month and reported to Cabinet every six months.")
d.add_paragraph("Peers from the team will come back for a one-day progress review on 16 September 2025.")
t = d.add_table(rows=0, cols=2); t.style = 'Table Grid'
for k, v in MEAN:
    c = t.add_row().cells; put(c[0], k, True); put(c[1], v)
    if FILL[k]: shade(c[0], FILL[k])
    c[0].width = Cm(2.4); c[1].width = Cm(12)
t.autofit = False
t.columns[0].width = Cm(2.4); t.columns[1].width = Cm(12)
d.add_paragraph()
H = ["No.", "What the peers recommended", "What we said we would do", "Owner", "Target date", "Where we are at 30 June 2025", "BRAG"]
W = [1.1, 6.2, 5.4, 3.6, 2.4, 6.1, 1.7]
t = d.add_table(rows=1, cols=7); t.style = 'Table Grid'; t.autofit = False
for c, x in zip(t.rows[0].cells, H): put(c, x, True, 9, "FFFFFF"); shade(c, "1F4E4A")
trp = t.rows[0]._tr.get_or_add_trPr(); e = OxmlElement('w:tblHeader'); e.set(qn('w:val'), 'true'); trp.append(e)
for ref, text, acts in RECS:
    first = None
    for a in acts:
        row = t.add_row(); c = row.cells
        x = OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(x)
        if first is None: first = c; put(c[0], ref); put(c[1], text)
        put(c[2], a[0]); put(c[3], a[1]); put(c[4], a[2]); put(c[5], a[5]); put(c[6], a[6], True)
        if FILL[a[6]]: shade(c[6], FILL[a[6]])
        last = c
    if len(acts) > 1:
        for i in (0, 1): first[i].merge(last[i])
for row in t.rows:
    for c, w in zip(row.cells, W): c.width = Cm(w)
for c, w in zip(t.columns, W): c.width = Cm(w)
p = d.add_paragraph(); p.paragraph_format.space_before = Pt(8)
p.add_run("Of the 14 actions, four are blue, six green, two amber and one red. One has not been started.")
d.save('document.docx')
subprocess.run("soffice -env:UserInstallation=file://$(mktemp -d) --headless --convert-to pdf document.docx >/dev/null 2>&1", shell=True)
ROLE = {"Director of Finance and S151 Officer": ["Director of Finance and Section 151 Officer", "Director of Finance and S151 Officer"], "Corporate Leadership Team": [None, "Corporate Leadership Team"], "Member Development Working Group": [None, "Member Development Working Group"], "Leader of the Council": [None, "Leader of the Council", "Leader"]}
RAG = {"Blue": ("blue", "complete"), "Green": ("green", "on_track"), "Amber": ("amber", "at_risk"), "Red": ("red", "off_track"), "White": (None, "not_started")}
gold = {"source": "document.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-07-04", "date_end": "2025-07-04", "committee": None}, "councils": ["E07999010"],
 "recommendations": [{"ref": ref, "text": text, "recommendation_type": "peer", "made": ["2024", None], "headline": None, "actions": [
   {"text": a[0], "due_text": a[2], "due_start": a[3], "due_end": a[4], "leads": [{"lead_text": l, "role": ROLE.get(l, l)} for l in a[1]],
    "progress": [{"text": a[5], "as_of_start": "2025-06-30"}], "rag": [{"rag_text": a[6], "basis": "text_and_fill" if FILL[a[6]] else "text", "rag": RAG[a[6]][0], "delivery": RAG[a[6]][1]}]} for a in acts]} for ref, text, acts in RECS],
 "front_matter": [], "scope": [], "peers": [],
 "milestones": [{"event": "on_site", "date_text": ["12 to 15 November 2024", "from 12 to 15 November 2024"], "date_start": "2024-11-12", "date_end": "2024-11-15"}, {"event": "progress_review", "date_text": ["16 September 2025", "on 16 September 2025"], "date_start": "2025-09-16", "date_end": "2025-09-16"}]}
for r in gold["recommendations"]:
    if r["ref"] in "15": del r["headline"]
write('.', gold, "Tarnbeck Borough Council: Corporate Peer Challenge action plan tracker, Issue 2", "python-docx + LibreOffice", "Landscape Word tracker with several actions to a vertically merged recommendation, BRAG words on fills and a legend with a White not-started state; tests nesting of actions and multi-post owner cells.")
