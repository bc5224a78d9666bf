import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from finish import write
from reportlab.lib.pagesizes import A4
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib.units import cm
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, KeepTogether
import reportlab

here = pathlib.Path(__file__).resolve().parent
body = S("b", fontName="Times-Roman", fontSize=11.5, leading=14.6, alignment=TA_JUSTIFY, spaceAfter=8)
left = S("l", parent=body, alignment=0, spaceAfter=0)
head = S("h", parent=body, fontName="Times-BoldItalic", fontSize=12.5, spaceBefore=7, spaceAfter=4, alignment=0, keepWithNext=1)
bul = S("u", parent=body, leftIndent=1.25 * cm, bulletIndent=.7 * cm, spaceAfter=3.5)
sub = S("s", parent=bul, leftIndent=2.1 * cm, bulletIndent=1.6 * cm)
theme = S("t", parent=body, leftIndent=0, spaceBefore=4, spaceAfter=5, keepWithNext=1)

THEMES = [
 ("Local priorities and outcomes", ["Does the council know its borough well, and has it turned that knowledge into a short list of priorities?", "Are residents seeing better outcomes as a result?"],
  "Northmere would particularly like the team to consider:",
  ["whether the Council Plan 2024–2028 is specific enough for members to know when an aim has been met",
   "how far the regeneration of Northmere Quay is reaching the households in the three wards with the lowest incomes",
   "the quality of the data that the council uses to compare itself with others, including LG Inform"]),
 ("Organisational and place leadership", ["How effective is the leadership that members and officers give to the organisation and to the place?", "Do partners see the council as a dependable ally?", "Is the council’s voice heard beyond its own boundary?"],
  "We agreed that the team would look at:",
  ["relations between the Leader’s Cabinet and the newly formed Corporate Leadership Team",
   ("the part that Northmere plays in three partnerships:", ["the Coastal Towns Growth Board", "the integrated care partnership and its locality committee", "the emerging strategic authority"]),
   "readiness for local government reorganisation, without taking a view on any proposal"]),
 ("Governance and culture", ["Are decisions taken openly, and are they properly tested before they are made?", "Is conduct between members, and between members and officers, respectful?"],
  "Within this theme the council asks for a view on:",
  ["how pre-decision scrutiny has worked since the change to a single Overview and Scrutiny Committee in May 2024",
   "the independence and reach of the Audit Committee"]),
 ("Financial planning and management", ["Does the council have a firm grip on its current financial position?", "Is there a credible plan to close the gap that remains after 2026/27?"],
  "Members have asked for assurance about:",
  ["the assumptions on temporary accommodation that underlie the medium-term financial strategy",
   "the governance of Quayside Homes Limited, the council’s wholly owned company"]),
 ("Capacity for improvement", ["Does the council have the people, skills and systems that its ambitions call for?", "Does it learn from complaints, audits and earlier reviews?"],
  "The council would value advice on:",
  ["recruitment to hard-to-fill posts in planning, building control and legal services",
   "the pace and order of the digital programme",
   "what a small district can reasonably stop doing"]),
]
PEERS = [
 ("A Chief Executive", " of a district or borough council, ideally on the coast, who has led a substantial change of senior management.", "Chief Executive"),
 ("A Conservative Leader peer", ", preferably from an authority where no group has a majority. The LGA Conservative Group Office will propose a name.", "Conservative Leader peer"),
 ("An Independent member peer", " with experience of chairing scrutiny or audit.", "Independent member peer"),
 ("A Director of Finance peer", " holding, or having recently held, section 151 responsibilities.", "Director of Finance peer"),
 ("A Head of Housing peer", " who has brought down the cost of temporary accommodation.", "Head of Housing peer"),
 ("A shadow peer", " drawn from a council that expects its own challenge within the year.", "shadow peer"),
]
story = [Paragraph(x, left) for x in ["Gareth Penhallow-Brice", "Chief Executive", "Northmere Borough Council", "The Guildhall", "Market Strand", "Northmere NM1 4GB"]]
story += [Spacer(1, 14), Paragraph("3<super size=7>rd</super> July 2025", left), Spacer(1, 12), Paragraph("Dear Gareth", left), Spacer(1, 10),
 Paragraph("<b>LGA Corporate Peer Challenge: agreement of scope</b>", S("re", parent=left, fontSize=12.5, spaceAfter=9)),
 Paragraph("Thank you for the time that you, Councillor Imogen Tarrant and your leadership team gave to us when we met on 12<super size=7>th</super> June. It was helpful to hear how the council has moved on since its last challenge in 2019, whose report recommended a single programme office, and what you hope to gain from inviting a team back. This letter records what we agreed about the scope, the team, the timing and the practical arrangements. Please let me know if I have misunderstood anything.", body),
 Paragraph("Scope and focus", head),
 Paragraph("Every challenge is built upon the same five themes, each of which the team will explore. They are set out below with the questions that the peers will have in mind and, beneath each, those matters to which Northmere has asked them to give particular attention. A challenge is not an inspection: the team will bring the eye of a critical friend and will shape its conclusions into a small number of recommendations.", body)]
scope = []
for i, (name, questions, stem, items) in enumerate(THEMES, 1):
    story.append(Paragraph(f"<b>{i}. {name}.</b> {' '.join(questions)} {stem}", theme))
    scope.append(dict(level="theme", theme=name, text=name))
    scope += [dict(level="question", theme=name, text=q) for q in questions]
    for it in items:
        text, nested = it if isinstance(it, tuple) else (it, [])
        last = it is items[-1]
        story.append(Paragraph(text + ("" if nested else "." if last else ";"), bul, bulletText="\u2022"))
        scope.append(dict(level="item", theme=name, text=[text] if nested else [text + ("." if last else ";"), text]))
        for n in nested:
            end = ";" if n is nested[-1] else ","
            story.append(Paragraph(n + end, sub, bulletText="\u2013"))
            scope.append(dict(level="item", theme=name, text=[n + end, n]))
story += [Paragraph("Timing", head),
 Paragraph("Peers’ diaries fill quickly and a challenge needs about five months from first conversation to first interview. We settled upon four days on site, commencing on Monday 6<super size=7>th</super> October and finishing on Thursday 9<super size=7>th</super> October 2025. This avoids the October half term and leaves a clear eighteen months before the next all-out borough elections in May 2027.", body),
 Paragraph("The peer team", head),
 Paragraph("The LGA will assemble a team whose experience matches the scope and which reflects the diversity of the communities that councils serve. The council may comment on the proposed names but does not choose them. For Northmere we will look for:", body)]
story += [Paragraph(f"{a}{b}", bul, bulletText="\u2022") for a, b, _ in PEERS]
story += [Paragraph("Tobias Ravenscroft, LGA Peer Challenge Manager.", bul, bulletText="\u2022"), Paragraph("Ayesha Lindqvist-Khan, LGA Project Support Officer.", bul, bulletText="\u2022"),
 Paragraph("Before the team arrives", head),
 Paragraph("The council will prepare a position statement of no more than fifteen pages which describes, frankly and in its own words, where Northmere stands against each of the themes. Tobias will need it, together with the supporting documents, by Monday 15<super size=7>th</super> September 2025, so that peers have three clear weeks in which to read. The lead peer will also wish to speak to you and to the Leader remotely in the week before the visit.", body),
 Paragraph("Feedback and reporting", head),
 Paragraph("On the final day the team will present its headline messages to those whom you and the Leader choose to invite; as a minimum we would expect group leaders, the Cabinet and the Corporate Leadership Team to be there. A draft report will reach you within three weeks of the team’s departure, and you will have a fortnight to correct matters of fact.", body),
 Paragraph("The offer is made on the understanding that there will be no surprises about openness. We ask Northmere to commit now to three promises:", body)]
story += [Paragraph(t, bul, bulletText="\u2022") for t in [
 "to publish the final report within three months of the challenge;",
 "to publish an action plan that answers it within five months of the challenge; and",
 "to take part in a progress review, and to publish what it finds, no later than October 2026."]]
story += [Paragraph("The progress review is a shorter affair. Some of the same peers will return for a day, hear what has been done against the action plan and write a brief note. There is no charge for the challenge or for the review; the council meets only the reasonable cost of the team’s local travel.", body),
 Paragraph("Practical arrangements", head),
 Paragraph("You kindly offered Saffron Oyelowo-Hart, Policy and Performance Manager, as the council’s co-ordinator. She will receive our preparation note separately and Tobias will arrange a first call with her. The team will need a base room with secure wi-fi, lunch at its desks, and a timetable that allows it to meet staff at every level, members of all groups, partners and, if possible, some residents.", body),
 Paragraph("I am grateful for the open way in which you have approached this and I look forward to working with you.", body),
 KeepTogether([Paragraph("Yours sincerely", left), Spacer(1, 34), Paragraph("<b>Helena Marsh-Whitlock</b>", left), Paragraph("Principal Adviser (Coast and Marches)", left), Paragraph("Local Government Association", left),
  Paragraph("helena.marsh-whitlock@example.org | 020 7946 0118", left), Spacer(1, 10), Paragraph("<i>Copy: Councillor Imogen Tarrant, Leader of the Council; Tobias Ravenscroft</i>", left)])]

def page(c, d):
    c.saveState(); c.setFont("Times-Roman", 8.5)
    if d.page == 1:
        c.setFont("Times-Bold", 21); c.drawRightString(A4[0] - 2.3 * cm, A4[1] - 2.1 * cm, "Local Government Association")
        c.setFont("Times-Roman", 9); c.drawRightString(A4[0] - 2.3 * cm, A4[1] - 2.6 * cm, "Smith Square, London SW1P")
    else:
        c.drawString(2.3 * cm, A4[1] - 1.5 * cm, "Northmere Borough Council \u2013 scope letter")
    c.drawCentredString(A4[0] / 2, 1.2 * cm, f"\u2013 {d.page} \u2013"); c.restoreState()
first = Frame(2.3 * cm, 1.9 * cm, A4[0] - 4.6 * cm, A4[1] - 5.2 * cm, id="f", leftPadding=0, rightPadding=0)
later = Frame(2.3 * cm, 1.9 * cm, A4[0] - 4.6 * cm, A4[1] - 4.0 * cm, id="g", leftPadding=0, rightPadding=0)
BaseDocTemplate(str(here / "document.pdf"), pagesize=A4, title="Scope letter", author="", pageTemplates=[PageTemplate("one", [first], onPage=page, autoNextPageTemplate="two"), PageTemplate("two", [later], onPage=page)]).build(story)

gold = dict(source="document.pdf", documents=dict(document_type="scope_letter", date_start="2025-07-03", date_end="2025-07-03", committee=None),
 councils=["E07999013"], recommendations=[], front_matter=[], scope=scope,
 peers=[dict(name=None, role=r) for *_, r in PEERS] + [dict(name="Tobias Ravenscroft", role=["LGA Peer Challenge Manager", "Peer Challenge Manager"]), dict(name="Ayesha Lindqvist-Khan", role=["LGA Project Support Officer", "Project Support Officer"])],
 milestones=[
  dict(event=["scoping", "meeting"], date_text=["12th June", "on 12th June"], date_start=["2025-06-12", None], date_end=["2025-06-12", None]),
  dict(event="on_site", date_text=["commencing on Monday 6th October and finishing on Thursday 9th October 2025", "Monday 6th October and finishing on Thursday 9th October 2025"], date_start="2025-10-06", date_end="2025-10-09"),
  dict(event="election", date_text="May 2027", date_start="2027-05-01", date_end="2027-05-31"),
  dict(event="position_statement", date_text=["by Monday 15th September 2025", "Monday 15th September 2025"], date_end="2025-09-15"),
  dict(event="draft_report", date_text=["within three weeks of the team’s departure", "within three weeks"]),
  dict(event="report_published", date_text=["within three months of the challenge", "within three months"]),
  dict(event="action_plan_published", date_text=["within five months of the challenge", "within five months"]),
  dict(event="progress_review", date_text=["no later than October 2026", "October 2026"], date_end="2026-10-31")],
 no_extra=["scope", "peers", "front_matter"])
write(here, gold, "LGA scope letter to Northmere Borough Council (fictional)", f"reportlab {reportlab.Version} (Times, justified)",
 "Letter of three pages in justified Times: five themes as numbered bold run-in headings with their questions and a stem in the same paragraph, bullets ending in semicolons and nested dashes below, peers sought as bullets, promises as bullets, superscript ordinals; tests run-in splitting, stems, 'recommended' in passing and a signatory who is no peer.")
