import sys; sys.path.insert(0, __import__("os").path.dirname(__import__("os").path.dirname(__import__("os").path.abspath(__file__))))
from gold_spans import *
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.6); s.top_margin = s.bottom_margin = Cm(2.2)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(11); d.styles["Normal"].paragraph_format.space_after = Pt(8)
def p(*runs, ind=None, hang=0, after=None, right=False):
    x = d.add_paragraph()
    for t in runs: x.add_run(t.strip("*")).bold = t.startswith("*")
    if ind: x.paragraph_format.left_indent = Cm(ind); x.paragraph_format.first_line_indent = Cm(-hang); x.paragraph_format.tab_stops.add_tab_stop(Cm(ind))
    if after is not None: x.paragraph_format.space_after = Pt(after)
    if right: x.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return x
def h(t): p("*" + t, after=4).paragraph_format.keep_with_next = True
for t in ("Local Government Association", "Peer support, southern regions"): p(t, after=0, right=True)
p("")
for t in ("Helena Maycock", "Chief Executive", "Harbourne and Tilling Borough Council", "Council Offices, Quay Road", "Tilling"): p(t, after=0)
p(""); p("3rd March 2025"); p("Dear Helena,")
p("*Corporate peer challenge of Harbourne and Tilling: what we agreed")
p("Thank you for the time that you and Councillor Ashby-Lowe gave me on 18th February. I write to put down what we said about the challenge, so that you can share it with your colleagues and group leaders. Please tell me by 14th March if I have anything wrong.")
h("When")
p("The team will be with you for four days, from Monday 29th September to Thursday 2nd October 2025. We looked at June but thought it too near to the county council elections of 1st May 2025, after which several of your members may hold new posts.")
h("What the team will look at")
p("Every corporate peer challenge covers five themes. We talked about the questions under each that would be of most use to you:", after=4)
T = [("Local priorities and outcomes", ["Does the 2023 council plan still fit a borough whose population has grown by eight per cent?", "How well does the council know whether its services are making a difference in Tilling’s two most deprived wards?"], []),
 ("Organisational and place leadership", ["Is the council seen as a good partner by the county, the port company and the voluntary sector?"], ["the council’s part in the estuary regeneration partnership", "preparation for local government reorganisation"]),
 ("Governance and culture", ["Are decisions made openly and in the right place?", "Do members and officers work together with trust?"], []),
 ("Financial planning and management", ["Is there a believable plan for the three years from 2026/27, including the council’s loan to its housing company?"], ["the standing of the housing company’s business plan", "how far commercial rents are relied upon"]),
 ("Capacity for improvement", ["Has the council the skills and the number of people that its programme needs?"], [])]
for i, (t, qs, it) in enumerate(T, 1):
    x = p(f"{i}.\t", "*" + t + ".", " " + " ".join(qs) + (" Within this theme the team will look in particular at:" if it else ""), ind=1, hang=1, after=3)
    for y in it: p("–\t" + y + (";" if y != it[-1] else "."), ind=1.7, hang=.6, after=2)
p("You asked us to add one theme of your own:", after=4).paragraph_format.space_before = Pt(8)
p("6.\t", "*Coastal housing and second homes.", " What more could the council do, with the powers that it has, to keep homes for people who work in the borough?", ind=1, hang=1)
h("Who")
p("We will look for a team that fits these questions. I have in mind the following, and will send names for your approval by the end of May:", after=4)
PE = [("A chief executive of a coastal or estuary district, who will lead the team", "chief executive"), ("A Conservative council leader", "Conservative council leader"), ("An Independent cabinet member with a housing brief", "Independent cabinet member"), ("A section 151 officer who knows council-owned companies", "section 151 officer"), ("A director of housing or regeneration", "director of housing or regeneration")]
for x, _ in PE: p("•\t" + x, ind=1, hang=.6, after=2)
p("•\tGerard Whitlow, Peer Challenge Manager (LGA)", ind=1, hang=.6, after=2); p("•\tNaomi Pettifer, Project Support Officer (LGA)", ind=1, hang=.6)
h("Before the visit")
p("The position statement is the most useful thing that you can give the team. We would like to have it, with the documents listed in my e-mail, by 29th August 2025. It need not be long: twenty pages is plenty. The lead peer will call on you and the Leader by video in early September to settle the timetable.")
h("Afterwards")
p("On the last afternoon the team will tell you what it has found. A draft report will follow within three weeks, and you will have two weeks to check its facts. The challenge is offered on the understanding that the council publishes the report within three months of the visit, and an action plan within five months. A progress review will be held about ten months on and its findings published by 2nd October 2026.")
p("There is no charge for the challenge. The council is asked to provide a base room, local travel and lunches.")
p("I look forward to working with you all. Gerard will be in touch next week about the timetable and Naomi about hotels.")
p("Yours sincerely,"); p(""); p("Dorothea Quill", after=0); p("Principal Adviser, Local Government Association", after=10)
p("Copy: Councillor Vivian Ashby-Lowe, Leader of the Council")
d.core_properties.title = "Scope of corporate peer challenge"; d.core_properties.author = ""; d.save("source.docx")
sc = []
for t, qs, it in T + [("Coastal housing and second homes", ["What more could the council do, with the powers that it has, to keep homes for people who work in the borough?"], [])]:
    sc += [dict(level="theme", theme=t, text=t)] + [dict(level="question", theme=t, text=q) for q in qs] + [dict(level="item", theme=t, text=[y + (";" if y != it[-1] else "."), y]) for y in it]
M = lambda ev, t, a=None, b=None: dict(event=ev, date_text=t, **({k: v for k, v in (("date_start", a), ("date_end", b)) if v}))
gold(".", documents=dict(document_type="scope_letter", date_start="2025-03-03", date_end="2025-03-03"), councils=["E07999014"], recommendations=[], front_matter=[], scope=sc,
  peers=[dict(name=None, role=[r, x, x.split(",")[0], re.sub("^An? ", "", x), re.sub("^An? ", "", x.split(",")[0]), x.split(" who")[0], re.sub("^An? ", "", x.split(" who")[0]), re.sub("^An? ", "", x.split(" of a coastal")[0])]) for x, r in PE]
   + [dict(name="Gerard Whitlow", role=["Peer Challenge Manager", "LGA Peer Challenge Manager"]), dict(name="Naomi Pettifer", role=["Project Support Officer", "LGA Project Support Officer"])],
  milestones=[M("on_site", ["from Monday 29th September to Thursday 2nd October 2025", "Monday 29th September to Thursday 2nd October 2025"], "2025-09-29", "2025-10-02"), M("election", "1st May 2025", "2025-05-01", "2025-05-01"),
   M("position_statement", ["by 29th August 2025", "29th August 2025"], None, "2025-08-29"), M("draft_report", "within three weeks"), M("report_published", ["within three months of the visit", "within three months"]),
   M("action_plan_published", ["within five months", "within five months of the visit"]), M("progress_review", ["by 2nd October 2026", "2nd October 2026", "about ten months on"])], no_extra=["scope", "peers"])
toml(".", "Scope letter: corporate peer challenge of Harbourne and Tilling Borough Council", "LibreOffice Writer (from .docx by python-docx)", "A true letter with address block, ordinal dates, on-site range over two months, themes as run-in bold with questions and dash items, a sixth local theme, sought posts without names and two named LGA officers.", [])
