import sys; sys.path.insert(0, "..")  # run it in this folder
from papers_common import *
import os; pass
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d = Document(); s = d.styles["Normal"]; s.font.name = "P052"; s.font.size = Pt(11); s.paragraph_format.space_after = Pt(7); s.paragraph_format.line_spacing = 1.08
s.element.rPr.rFonts.set(qn("w:eastAsia"), "P052")
x = d.sections[0]; x.page_width, x.page_height = Cm(21), Cm(29.7); x.left_margin = Cm(3); x.right_margin = Cm(2.6); x.top_margin = Cm(2.6); x.bottom_margin = Cm(2.2)
fp = x.footer.paragraphs[0]; fp.alignment = 1
for kind, txt in (("begin", None), (None, "PAGE"), ("end", None)):
    r = fp.add_run(); e = OxmlElement("w:fldChar" if kind else "w:instrText")
    if kind: e.set(qn("w:fldCharType"), kind)
    else: e.text = txt
    r._r.append(e)
def p(t, **k):
    q = d.add_paragraph()
    r = q.add_run(t)
    for a, b in k.items(): setattr(r, a, b)
    return q
def rec(t):
    q = p(t, underline=True); q.paragraph_format.keep_with_next = True; q.paragraph_format.space_before = Pt(6)
def head(t):
    q = p(t, bold=True, size=None) if False else p(t, bold=True); q.paragraph_format.keep_with_next = True; q.paragraph_format.space_before = Pt(8)
p("Local Government Association", bold=True); p("21 October 2024")
p("Councillor Gideon Rushbrook\nLeader, Fenwold District Council\n\nCouncillor Annis Treloar\nLeader, Saltmere District Council\n\nDelphine Achebe\nChief Executive of both councils")
p("Dear Leaders and Chief Executive")
p("Corporate Peer Challenge: Progress Review, 17 and 18 September 2024", bold=True)
p("Thank you for inviting us back. When the full team came to Fenwold and Saltmere from 12 to 15 June 2023, sixteen months ago, the two councils had shared a chief executive for less than a year. You asked us then whether a partnership which began as an answer to a vacancy could become something more. This letter says how we think you have got on.")
p("The review was carried out by Cllr Rosalind Tembury, Leader of Aldmoor District Council, who was the lead member peer in 2023, and Jonas Whitlatch, Chief Executive of Coverdale Borough Council. They were joined on the second day by Padma Sunderraj, Director of Finance at West Hallam Council, who had not been part of the first team, and were supported throughout by Cornelius Boyce of the Local Government Association.")
head("Overall view")
p("Much has been done. The staff whom we met talk of ‘the partnership’ without prompting, and the single senior team, which was a drawing on a flip chart when we last saw you, is complete. You have been slower with money than with people. That is common, and you know it; but the time that is left before the next budget is short, and the two councils do not yet read their finances in the same way.")
p("The seven recommendations that the team made in 2023 are taken in turn below. In each case we give what we saw and heard, rather than a mark.")
head("Progress against the recommendations of June 2023")
R = [
 ("Agree what the partnership is for, in one page that both councils adopt.", None,
  ["Both councils adopted a partnership statement on the same evening, 21 February 2024. It is a page and a half, for which we forgive you. Members in each chamber could tell us what was in it, and it has been used at least twice to decide whether a service should be shared.",
   "We heard from some Saltmere members that the statement is silent on what would cause either council to leave. That was deliberate, but the question will not go away."]),
 ("Complete the single senior leadership team by the end of 2023.", None,
  ["Achieved, though by March 2024 rather than December. All five directors are in post. Two came from outside the area, and bring with them experience of shared services in Lincolnshire and in Wales."]),
 ("Draw up a joint medium-term financial plan", "Draw up a joint medium-term financial plan, while keeping the two councils’ budgets and council tax separate.",
  ["Not yet. Two plans exist, prepared by the same officers on different assumptions about pay and business rates. We were told that a common model would be ready for the budgets of 2025/26. The Director of Resources described it as ‘the piece of work that keeps me awake’, and we would urge the councils to give her the two additional analysts that she asked for in May.",
   "External audit of Saltmere’s accounts for 2021/22 and 2022/23 ended in a disclaimer under the national backstop, through no fault of the councils."]),
 ("Give members of each council the chance to meet as one body twice a year.", None,
  ["Joint briefings were held in November 2023, April 2024 and September 2024, which is more than we asked for. Attendance fell from 61 to 38. The last was the most useful, we were told, because it had one subject."]),
 ("Saltmere only: replace the ad hoc working groups with a scrutiny work programme.", None,
  ["Seven working groups have been wound up and one, on coastal erosion, has been kept. The new committee has issued two reports, both of which were accepted. Fenwold’s scrutiny chair has sat in on its meetings and is thinking of borrowing some of its practice."]),
 ("Put one digital and customer strategy in place of two and stop buying systems separately.", None,
  ["The strategy was agreed in July 2024. Both councils will move to one website in March 2025. There remain two planning systems, under contracts which end in 2026 and 2028, and we saw no plan for the years between.",
   "Customer satisfaction has gone up in both areas, from 64% to 71% in Fenwold and from 58% to 62% in Saltmere."]),
 ("Tell residents and parishes what is changing and what is not.", None,
  ["A joint magazine goes to every household three times a year. Parish clerks said that they still do not always know whom to ring; the directory promised for last Christmas has yet to appear."])]
for i, (hd, full, paras) in enumerate(R):
    rec(full or hd)
    for t in paras: p(t)
head("Other matters raised with us")
p("Local government reorganisation came up in every conversation. We would not wish to add to what the councils have said publicly, except to note that a good partnership is a strength whatever may follow. Several partners suggested that the councils should speak with one voice on the matter, and the team agreed that it would be helpful.")
p("Staff turnover has fallen to 9%. A recommendation of the internal auditors, that exit interviews be held by somebody outside the service, has been taken up and is working well.")
head("What happens now")
p("We make no new recommendations. The councils should publish this letter by 31 December 2024 and may wish to bring it to their two Cabinets together. The next full challenge will fall due in 2028, and our colleague Cornelius Boyce (cornelius.boyce@lga.example) remains your first point of contact until then.")
p("It was a pleasure to be with you again, and we thank everyone who gave us their time, in particular the staff of the Saltmere depot for the breakfast.")
p("Yours sincerely"); p("\nCllr Rosalind Tembury\t\tJonas Whitlatch")
p("On behalf of the peer team")
d.save("source.docx")
subprocess.run(["soffice", "", "--headless", "--convert-to", "pdf", "--outdir", ".", "source.docx"], check=True, stdout=subprocess.DEVNULL); os.replace("source.pdf", "document.pdf")
gold(".", {"documents": {"document_type": "progress_review", "date_start": "2024-10-21", "date_end": "2024-10-21"}, "councils": ["E07999002", "E07999004"],
 "recommendations": [dict(ref=None, text=full or hd, recommendation_type="peer", made=["2023", "2023-06"], progress=[dict(text=" ".join(ps))]) for hd, full, ps in R],
 "scope": [], "peers": [dict(name=["Cllr Rosalind Tembury", "Rosalind Tembury"], role=["Leader", "lead member peer"], organisation="Aldmoor District Council"), dict(name="Jonas Whitlatch", role="Chief Executive", organisation="Coverdale Borough Council"), dict(name="Padma Sunderraj", role="Director of Finance", organisation="West Hallam Council"), dict(name="Cornelius Boyce", organisation=["Local Government Association", "LGA", None])],
 "milestones": [dict(event="on_site", date_text=["from 12 to 15 June 2023", "12 to 15 June 2023"], date_start="2023-06-12", date_end="2023-06-15"), dict(event="progress_review", date_text="17 and 18 September 2024", date_start="2024-09-17", date_end="2024-09-18"), dict(event=["report_published", "progress_review", "other"], date_text=["by 31 December 2024", "31 December 2024"], date_end="2024-12-31")],
 "no_extra": ["peers"]})
toml(".", "Fenwold and Saltmere District Councils – corporate peer challenge progress review (letter)", "LibreOffice from docx (python-docx)",
 "Joint progress review as a letter to two Leaders and a shared Chief Executive: the seven recommendations of 2023 as underlined headings, unnumbered, each followed by prose on progress; advice in prose and others’ recommendations in passing; peers named in running sentences; no ratings.")
