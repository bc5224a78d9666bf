"""Source of source.docx (python-docx), document.pdf (LibreOffice) and gold.json: run with python build.py"""
import json, subprocess, tempfile
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
d = Document()
sec = d.sections[0]
sec.page_width, sec.page_height = Cm(21), Cm(29.7)
sec.left_margin = sec.right_margin = Cm(2.4); sec.top_margin = Cm(2); sec.bottom_margin = Cm(1.9)
st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(8); st.paragraph_format.line_spacing = 1.08
def para(text, head=None, align=None, after=None, style=None):
    p = d.add_paragraph(style=style)
    if head:
        p.add_run(head + " ").bold = True
    p.add_run(text)
    if align: p.alignment = align
    if after is not None: p.paragraph_format.space_after = Pt(after)
    return p
h = sec.header.paragraphs[0]; r = h.add_run("Local Government Association"); r.bold = True; r.font.size = Pt(14); r.font.color.rgb = RGBColor(0x6a, 0x1b, 0x6f)
f = sec.footer.paragraphs[0]; r = f.add_run("Local Government Association   |   www.lga.example   |   Telephone 01632 960 200"); r.font.size = Pt(8)
f.alignment = WD_ALIGN_PARAGRAPH.CENTER
for line in ("Helena Strickland-Moss", "Chief Executive", "Brackenshire County Council", "Shire Hall, Abbot’s Row", "Brackenford"):
    para(line, after=0)
para("", after=0)
para("3 July 2025", align=WD_ALIGN_PARAGRAPH.RIGHT)
para("Dear Helena,")
para("Brackenshire County Council: Corporate Peer Challenge", after=8).runs[0].bold = True
para("Thank you for the time that you and Councillor Ashdown gave to Marcus and me when we met at Shire Hall on 18 June 2025. I am writing to set down what we agreed about the scope of the peer challenge, when it will happen, who we hope will be on the team and what each of us has promised to do. If anything here does not match your recollection, please let me know.")
SCOPE = [
 ("Local priorities and outcomes", "The team will start with what the council is trying to achieve. ", ["Are the council’s priorities clear and informed by what residents and communities need?", "Is the council delivering effectively on them, and does it know where outcomes differ between the market towns and the rural west of the county?"], ""),
 ("Organisational and place leadership", "", ["Does the council provide effective local leadership?", "Are there good relationships with the districts, health and other partners, and are they used to shape the place?"], " You told us that local government reorganisation dominates most conversations with the districts at present, and the team will bear this in mind."),
 ("Governance and culture", "The team will look at how decisions are made as well as at the formal arrangements. ", ["Are there clear and robust governance arrangements?", "Is there a culture of challenge, scrutiny and respect between members, and between members and officers?"], ""),
 ("Financial planning and management", "", ["Does the council have a grip on its current financial position, including the deficit on the dedicated schools grant?", "Does it have a strategy and a plan to address its financial challenges?"], " Please include the most recent monitoring report among the documents."),
 ("Capacity for improvement", "", ["Is the organisation able to support delivery of its priorities?", "Does the council have the capacity to improve, and does it learn from others?"], ""),
]
LOCAL = [
 ("Home to school transport", "", ["Is the programme to reduce the cost of transport ambitious enough, and is it reaching the families that it affects in the right way?"], " Spending has risen by 46 per cent in three years and you would value an outside view before the autumn review."),
 ("Readiness for reorganisation", "", ["How well placed is the council to manage the transition to new unitary councils while keeping services safe?", "Are members and staff being kept informed?"], ""),
]
para("Every corporate peer challenge looks at five core themes, which have been agreed across the sector.", head="Scope.")
for name, before, qs, after in SCOPE:
    para(before + " ".join(qs) + after, head=name + ".")
para("In addition to the core themes you asked for the team’s thoughts on two matters of your own choosing.")
for name, before, qs, after in LOCAL:
    para(before + " ".join(qs) + after, head=name + ".")
para("The team will be with you from the morning of Monday 10 November to the afternoon of Thursday 13 November 2025. Please keep these dates free in the diaries of group leaders and of the corporate leadership team. The team will normally work in pairs and will hold around fifty meetings and focus groups; it is for the council to prepare the timetable, with our help, and to provide a base room.", head="Dates on site.")
para("We match peers to the council’s circumstances and to the two local matters above. Three have now confirmed; the other places will be filled by the end of August. We are proposing:", head="The peer team.")
for b in ("Lead peer: Rosalind Achterberg, Chief Executive, Oxfordshire County Council",
          "Conservative member peer: Councillor Dominic Faircloth, Leader, Leicestershire County Council",
          "Liberal Democrat member peer (to be confirmed)",
          "Director of Children’s Services peer, with experience of transport for children with special educational needs (to be confirmed)",
          "Section 151 officer peer: Tunde Balogun, Director of Finance, Wiltshire Council",
          "LGA Peer Challenge Manager: Marcus Ellerby",
          "LGA Project Support Officer: Sian Wootton"):
    para(b, style="List Bullet", after=3)
para("Please send us a position statement of no more than fifteen pages, with a short list of key documents, by 17 October 2025. It helps the team most when it is candid about what is not going well. We will carry out our own analysis of published data and share it with you before the team arrives.", head="Before the visit.").paragraph_format.space_before = Pt(8)
para("The team will hold its feedback session for members and senior officers at 2 pm on 13 November 2025. You will have a draft of the report within three weeks of the visit. We ask for comments on matters of fact only, and for the agreed report to be published on the council’s website within three months of the visit, that is by 13 February 2026. The council’s action plan should be published within five months of the visit, by 13 April 2026. A smaller group drawn from the same team will return for a progress review, which usually takes place ten months after the visit, and the note of that review must be published within twelve months of the visit. The county elections on 7 May 2026 will fall between the two; we will agree with you how best to work around the pre-election period.", head="Afterwards.")
para("We will meet the costs of the team, including travel and accommodation, as part of the offer to member councils. In return we ask you to name a single point of contact, to make sure that staff and partners know why the team is coming, and to share the report openly.", head="What we ask of each other.")
para("We are looking forward to working with you.")
para("Yours sincerely,", after=26)
para("Imelda Crossthwaite", after=0)
para("Regional Lead, Local Government Association", after=0)
para("imelda.crossthwaite@lga.example", after=0)
para("cc Councillor Judith Ashdown, Leader of the Council")
d.save("source.docx")
subprocess.run(["soffice", "-env:UserInstallation=file://"+tempfile.mkdtemp(), "--headless", "--convert-to", "pdf", "source.docx"], check=True, capture_output=True)
import os; os.replace("source.pdf", "document.pdf")
scope = []
for name, _, qs, _ in SCOPE + LOCAL:
    scope.append({"level": "theme", "theme": name, "text": name})
    scope += [{"level": "question", "theme": name, "text": q} for q in qs]
def m(event, texts, a=None, b=None): return {"event": event, "date_text": texts, "date_start": a, "date_end": b if b else a}
gold = {"source": "document.pdf", "documents": {"document_type": "scope_letter", "date_start": "2025-07-03", "date_end": "2025-07-03"}, "councils": ["E10999001"],
  "recommendations": [], "front_matter": [], "scope": scope,
  "peers": [
   {"role": ["Lead peer", "Chief Executive", "Lead peer, Chief Executive"], "name": "Rosalind Achterberg", "organisation": "Oxfordshire County Council"},
   {"role": ["Conservative member peer", "Leader", "Conservative member peer, Leader"], "name": ["Councillor Dominic Faircloth", "Dominic Faircloth"], "organisation": "Leicestershire County Council"},
   {"role": "Liberal Democrat member peer", "name": None, "organisation": None},
   {"role": ["Director of Children’s Services peer", "Director of Children’s Services"], "name": None, "organisation": None},
   {"role": ["Section 151 officer peer", "Director of Finance", "Section 151 officer peer, Director of Finance"], "name": "Tunde Balogun", "organisation": "Wiltshire Council"},
   {"role": ["LGA Peer Challenge Manager", "Peer Challenge Manager"], "name": "Marcus Ellerby", "organisation": [None, "LGA", "Local Government Association"]},
   {"role": ["LGA Project Support Officer", "Project Support Officer"], "name": "Sian Wootton", "organisation": [None, "LGA", "Local Government Association"]}],
  "milestones": [
   m("scoping", ["18 June 2025", "on 18 June 2025"], "2025-06-18"),
   m("on_site", ["from the morning of Monday 10 November to the afternoon of Thursday 13 November 2025", "Monday 10 November to the afternoon of Thursday 13 November 2025", "10 November to the afternoon of Thursday 13 November 2025"], "2025-11-10", "2025-11-13"),
   m("position_statement", ["by 17 October 2025", "17 October 2025"], ["2025-10-17", None], "2025-10-17"),
   m("feedback", ["13 November 2025", "2 pm on 13 November 2025", "at 2 pm on 13 November 2025", "on 13 November 2025"], "2025-11-13"),
   m("draft_report", ["within three weeks of the visit", "within three weeks"], None, [None, "2025-12-04"]),
   m("report_published", ["within three months of the visit, that is by 13 February 2026", "within three months of the visit", "by 13 February 2026", "13 February 2026"], ["2026-02-13", None], ["2026-02-13", None]),
   m("action_plan_published", ["within five months of the visit, by 13 April 2026", "within five months of the visit", "by 13 April 2026", "13 April 2026"], ["2026-04-13", None], ["2026-04-13", None]),
   m("progress_review", ["ten months after the visit"], [None, "2026-09-13"], [None, "2026-09-13"]),
   m(["progress_review", "report_published"], ["within twelve months of the visit", "within twelve months"], None, [None, "2026-11-13"]),
   m("election", ["7 May 2026", "on 7 May 2026"], "2026-05-07")],
  "no_extra": ["peers"]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "LGA scope letter to Brackenshire County Council, July 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "python-docx + LibreOffice"
family = "LGA scope letter wholly in prose with bold run-in headings ending in a stop: five core and two local themes whose questions stand in running paragraphs beside other sentences, dates on site in a sentence over days of the week, peers as 'Post: Name, Role, Organisation' bullets with two still to be confirmed, promises told twice (span and day) at the end."
split = "seen"
''')
