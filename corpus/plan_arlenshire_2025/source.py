import sys; sys.path.insert(0, __import__("os").path.dirname(__import__("os").path.dirname(__import__("os").path.abspath(__file__))))
from gold_spans import *
import typst
from pypdf import PdfReader, PdfWriter, Transformation
from pypdf.generic import RectangleObject
P = [
("1", "Write down, with partners, what a single Arlenshire is for. A year after vesting day the three former districts still tell three stories, and residents hear all of them.", [
 ("1.1", "Prepare a place narrative with the university, the NHS trust and the chamber of trade.", "Chief Executive", "October 2024", "Adopted by the Arlenshire Partnership on 24 October. It has been used in two funding bids and in the induction of new councillors.", "Done"),
 ("1.2", "Replace the remaining district signs, letterheads and vehicle livery.", "Head of Communications / Fleet Manager", "Q4 2024/25", "Letterheads and web addresses done. 84 of 131 vehicles carry the new livery; the rest will be repainted when their leases end, so that no money is spent twice.", "In hand")]),
("2", "Decide the pattern of area committees before the next elections. The present interim arrangements cost £190,000 a year and few people could tell the peer team what they decide.", [
 ("2.1", "Consult on three options for area working.", "Monitoring Officer", "November 2024", "Consultation ran for eight weeks and drew 1,106 replies. The option of five area boards with a small devolved budget was preferred by 58 per cent of those who answered.", "Done"),
 ("2.2", "Bring a scheme to Council.", "Monitoring Officer / Leader of the Council", "March 2025", "On the agenda for 20 March.", "In hand"),
 ("2.3", "Extend the interim arrangements by one year.", "Monitoring Officer", "January 2025", "No longer needed, because the scheme will be ready in time.", "Overtaken")]),
("3", "Build one budget. Base budgets are those of the former councils, added together; until they are rebuilt, nobody can say what a service costs across the county.", [
 ("3.1", "Rebuild the base budgets of all front-line services.", "Executive Director of Resources", "February 2025", "Waste, libraries, homelessness and planning are rebuilt. Adult care and highways have slipped because the ledger could not be closed until the audit of a predecessor council was signed in December. Members of the Finance Panel were told on 9 January and asked for a fortnightly note, which they have since received.", "Slipped"),
 ("3.2", "Run a training day for budget holders.", "Head of Finance", "September 2024", "Two days held, 143 attended.", "Done"),
 ("3.3", "Move to a four-year financial strategy with reserves policy.", "Executive Director of Resources", "By 28 February 2025", "Goes to Council with the budget on 27 February.", "In hand")]),
("4", "Bring the pay and grading of staff together at last. Colleagues who do the same work side by side are paid differently, and good people are leaving over it.", [
 ("4.1", "Agree a pay line with the recognised trade unions.", "Director of People", "December 2024", "Not agreed. A third offer was put on 30 January; both sides have said that they would welcome conciliation.", "Slipped"),
 ("4.2", "Put the new grades into payment.", "Director of People / Payroll Manager", "July 2025", "", "Yet to begin")]),
("5", "Be bolder on the economy. The growth plan is sound but timid, and business leaders want the council to take the first step.", [
 ("5.1", "Set up a business council which meets the Leader every quarter.", "Director of Economy and Place", "October 2024", "Has met twice. Its first piece of work is on apprenticeships in food manufacture.", "Done"),
 ("5.2", "Publish an investment prospectus with six sites.", "Head of Growth", "Spring 2025", "Four of the six sites have a page, photographs and a land agent's note. The former creamery and the rail yard await flood modelling by the Environment Agency.", "In hand")]),
("6", "Look again at the twelve companies and trusts which the council inherited. Some may be worth keeping, but their ownership, purpose and risk should be plain to members.", [
 ("6.1", "Commission an outside review of all twelve bodies.", "Executive Director of Resources", "January 2025", "Report received on 31 January. It recommends closing five dormant companies, joining two leisure trusts and keeping five as they are. The full report will be taken in private, and a summary in public, at the shareholder panel on 4 March.", "Done"),
 ("6.2", "Create a shareholder panel of Cabinet.", "Monitoring Officer", "September 2024", "Created by Cabinet on 17 September.", "Done")]),
("7", "Let scrutiny in earlier. Committees mostly see decisions after they are made.", [
 ("7.1", "Share the forward plan with scrutiny chairs 12 weeks ahead.", "Statutory Scrutiny Officer", "September 2024", "In place. Chairs report that it is useful, though entries are often too brief to act upon.", "Done"),
 ("7.2", "Hold pre-decision scrutiny of at least six key decisions a year.", "Statutory Scrutiny Officer / Scrutiny chairs", "May 2025", "Three so far.", "In hand")]),
("8", "Finish the digital work that was stopped at vesting. Customers still meet three websites, four telephone numbers and seven ways to report a missed bin.", [
 ("8.1", "Close the last predecessor website.", "Head of Digital", "December 2024", "Closed on 6 December; all pages redirect.", "Done"),
 ("8.2", "Bring reporting of street problems onto one form.", "Head of Digital / Head of Streets", "April 2025", "Form built and tested with 40 residents. Live date now 1 July, since the depot's handheld devices must be replaced before jobs can be sent to crews without paper.", "Slipped"),
 ("8.3", "Move to a single telephone number.", "Head of Customer Services", "Q2 2025/26", "", "Yet to begin")]),
("9", "Look after the senior team. Four of nine director posts are held on an interim basis.", [
 ("9.1", "Recruit permanently to the four posts.", "Chief Executive / Director of People", "March 2025", "Economy and Place, and Public Health, filled. Children's Services out to advert for the second time. Adult Services interviews on 25 February.", "In hand"),
 ("9.2", "Adopt a senior leadership development plan.", "Corporate Leadership Team", "April 2025", "Outline agreed at the away day in January, with coaching from the regional employers' organisation.", "In hand")]),
]
DEL = {"Done": "complete", "In hand": "on_track", "Slipped": "off_track", "Yet to begin": "not_started", "Overtaken": "superseded"}
q = lambda t: json.dumps(t, ensure_ascii=False)
cells = []; recs = []
for n, t, acts in P:
    A = []
    for i, (r, a, o, d, p, s) in enumerate(acts):
        if i == 0: cells.append(f"[#text(weight: \"bold\", {q(n)})], [#text({q(t)})],")
        else: cells.append("[], [],")
        cells.append(f"text({q(r)}), text({q(a)}), text({q(o)}), text({q(d)}), text({q(p)}), text({q(s)}),")
        A.append(dict(ref=r, text=a, **due(d), leads=[lead(x, x if x.startswith(("Chief", "Monitoring", "Director", "Executive", "Head", "Statutory")) else None) for x in o.split(" / ")],
                      progress=[dict(text=p, as_of_start="2025-02-12")] if p else [], rag=[dict(rag=None, rag_text=s, delivery=DEL[s])]))
        if d == "Spring 2025": del A[-1]["due_start"], A[-1]["due_end"]
    recs.append(dict(ref=n, text=t, headline=None, recommendation_type="peer", leads=[], progress=[], rag=[], actions=A))
src = f"""#set document(title: "Arlenshire peer challenge action plan")
#set page(paper: "a4", margin: 24mm, numbering: "1")
#set text(font: "P052", size: 11pt, lang: "en", region: "gb")
#text(size: 12pt)[Arlenshire Council]
#v(3mm)
#text(size: 22pt)[Answering our peers]
#v(1mm)
#text(size: 13pt)[Action plan following the corporate peer challenge of June 2024]
#v(8mm)
#set par(justify: true, leading: 0.75em)
The council invited a team of peers, brought together by the Local Government Association, to look at how it works a year into its life as a unitary authority. The team was here between 10 and 13 June 2024. Its report, published on 12 September 2024, made nine recommendations, all of which Cabinet accepted.

This is the second issue of the plan. It gives the position on 12 February 2025 and takes the place of the issue of 17 September 2024. The Corporate Overview Committee will look at it on 6 March 2025.

Under each recommendation stand the things that we have undertaken to do, who answers for them, when they should be finished, what has happened, and where matters stand. For the last of these we use five expressions:

/ Done: the action is finished and the committee has seen the evidence.
/ In hand: work is going on and the date will be kept.
/ Slipped: the date has passed, or we know that it cannot be kept.
/ Yet to begin: no work has been done, as was intended.
/ Overtaken: events have made the action unnecessary and it will leave the plan.

Of the 21 actions, eight are done, seven are in hand, three have slipped, two are yet to begin and one has been overtaken.

#set page(flipped: true, margin: (x: 15mm, y: 17mm))
#set text(size: 9.8pt)
#set par(justify: false, leading: 0.6em)
#table(columns: (6mm, 62mm, 8mm, 45mm, 33mm, 22mm, 1fr, 17mm), stroke: none, inset: (x: 1.6mm, y: 1.7mm), align: left + top,
table.header({", ".join("text(style: " + q("italic") + ", " + q(x) + ")" for x in ["", "Recommendation", "", "What we will do", "Who", "By when", "Progress", "Standing"])}),
{chr(10).join(cells)})
"""
from collections import Counter
print(Counter(a["rag"][0]["rag_text"] for r in recs for a in r["actions"]))
open("source.typ", "w").write(src); typst.compile("source.typ", output="flat.pdf")
w = PdfWriter(clone_from=PdfReader("flat.pdf"))
for p in w.pages[1:]:
    W, H = float(p.mediabox.width), float(p.mediabox.height)
    p.add_transformation(Transformation().rotate(90).translate(H, 0))
    for k in ("/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
        if k in p or k == "/MediaBox": p[__import__("pypdf").generic.NameObject(k)] = RectangleObject((0, 0, H, W))
    p.rotate(90)
w.write("document.pdf"); pathlib.Path("flat.pdf").unlink()
gold(".", documents=dict(document_type="action_plan", date_start="2025-02-12", date_end="2025-02-12"), councils=["E06999003"], recommendations=recs, front_matter=[], scope=[], peers=[],
     milestones=[dict(event="on_site", date_text=["between 10 and 13 June 2024", "10 and 13 June 2024"], date_start="2024-06-10", date_end="2024-06-13"), dict(event="report_published", date_text=["12 September 2024", "on 12 September 2024"], date_start="2024-09-12", date_end="2024-09-12")])
toml(".", "Arlenshire Council: action plan following the corporate peer challenge of June 2024", "typst (pages turned with pypdf)", "Portrait first page with prose and legend, then turned pages (/Rotate 90) with a table that has neither rules nor fills, two columns without a heading (numbers), recommendation printed at its first action only, status words, rows broken over page ends.", ["unruled", "rotated", "rows_over_pages"])
