# Builds document.pdf with reportlab, and gold.json. Written for this project, CC0-1.0.
import json, html
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, ListFlowable, ListItem, PageBreak, Table
NOW = [
 "Set out by March 2023 what the partnership between the two councils is for, and what it is not for. The agreement of 2016 talks only of savings.",
 "Bring the two Cabinets together at least four times a year, in public, with an agenda that the Leaders set jointly.",
 "Give the shared management team one set of objectives, one appraisal and one line of accountability to each council – not two of everything.",
 "Eastmarsh Borough Council should resolve the future of the Corn Exchange before it commits any more of its capital receipts.",
 "Lynford Borough Council should appoint a permanent Section 151 Officer without delay, and should report to its Audit Committee on the lessons of the late accounts for 2020/21.",
 "Agree a common approach to charging each other for shared staff:\n(i) base it on time and on demand, not on population;\n(ii) review it every second year; and\n(iii) publish the result with the two budgets.",
 "Harmonise pay and conditions. Begin with the terms that staff notice most, such as leave, mileage and flexible working, because these cost least and irritate most.",
 "Put the customer first in digital work. Residents of both boroughs use one contact centre but two websites, three payment systems and, for waste, four different forms.",
 "Use the boundary review as the moment to consider the number and role of committees in each council",
]
KEY18 = ["Develop a single narrative for the place, which members of all groups can tell",
 "Reduce the reliance of the revenue budget on income from investment property",
 "Widen the pool of councillors who are involved in the work of the partnership"]
ANNEX_A = [("Leadership of Place", ["Take the lead in reviving the Coastal Towns Forum, with the business community in the chair.","Make better use of the skills of ward councillors in the town centre programme."]),
 ("Organisational leadership and governance", ["Separate the roles of the scrutiny chair and the audit chair.","Publish a forward plan that looks six months ahead, and keep to it.","Be consistent about which decisions are taken by portfolio holders alone"]),
 ("Capacity to deliver", ["Review the balance between agency and permanent staff in planning and in housing options.","Ensure that project managers have had some training in project management – several told us that they had not."])]
ANNEX_B = ["Prepare a medium term financial plan that covers five years, with at least two scenarios.",
 "Invite the opposition groups to nominate the chair of overview and scrutiny.",
 "Bring ICT investment under one budget and one board.",
 "Strengthen the client side of the leisure contract before it is re-let in 2021; the present team is one officer and she is to retire.",
 "Celebrate success, and tell staff about it first."]
LEAD = ("Rosalind Achebe","Chief Executive","Peverell District Council")
PEERS = [("Councillor Edmund Starkie","Leader","Northmere Borough Council"),("Councillor Parveen Lindqvist","Former Cabinet Member for Resources, Customers and Digital","Ashbrook City Council"),
 ("Dermot Haliday","Strategic Director and Deputy Chief Executive","Calderwick BC"),("Joanna Thirkettle","Section 151 Officer","Two Rivers District Council"),
 ("Ngozi Fairweather","Head of HR and Organisational Development","Wetherholme and Marlowe Vale Councils"),("Peter Quilliam","Peer Challenge Manager","LGA")]
B = HexColor("#004b50")
N = S("n", fontName="Helvetica", fontSize=11, leading=15.4, spaceAfter=7); Hh = S("h", parent=N, fontName="Helvetica-Bold", fontSize=15, leading=19, textColor=B, spaceBefore=12, spaceAfter=6, keepWithNext=1)
H2 = S("h2", parent=N, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=8, spaceAfter=4, keepWithNext=1, textColor=B); L = S("l", parent=N, spaceAfter=3.5)
SUB = S("sub", parent=L, leftIndent=8*mm)
e = lambda s: html.escape(s, quote=False)
st = []
def P(*ts):
    for t in ts: st.append(Paragraph(e(t), N))
def H(t): st.append(Paragraph(e(t), Hh))
def h2(t): st.append(Paragraph(e(t), H2))
def item(t):
    a, *b = t.split("\n"); return [Paragraph(e(a), L)] + [Paragraph(e(x), SUB) for x in b]
def nums(xs, start=1): st.append(ListFlowable([ListItem(item(x), leftIndent=9*mm) for x in xs], bulletType="1", start=start, bulletFormat="%s.", bulletFontName="Helvetica", bulletFontSize=11, leftIndent=9*mm)); st.append(Spacer(1,5))
def dots(xs): st.append(ListFlowable([ListItem(item(x), leftIndent=7*mm) for x in xs], bulletType="bullet", start="•", leftIndent=7*mm)); st.append(Spacer(1,5))
st.append(Spacer(1, 16*mm))
big = S("b", fontName="Helvetica-Bold", fontSize=23, leading=28, textColor=B, spaceAfter=4)
for t in ("Eastmarsh Borough Council and","Lynford Borough Council"): st.append(Paragraph(t, big))
st.append(Paragraph("Corporate Peer Challenge of the two councils", S("m", parent=N, fontSize=15, leading=20)))
st.append(Paragraph("Joint feedback report", S("m2", parent=N, fontSize=15, leading=20)))
st.append(Paragraph("December 2022", S("m3", parent=N, fontSize=12, spaceAfter=14)))
H("1. Introduction")
P("Eastmarsh and Lynford have shared a Chief Executive since 2014 and a management team since 2016. Each remains a council in its own right, with its own members, its own budget and its own priorities. In the spring of this year they asked the Local Government Association for a corporate peer challenge that would look at both councils at once and at what lies between them.",
 "The peer team was on site from 20th to 23rd September 2022, and divided its time equally between Eastmarsh Town Hall and the Lynford Centre. It spoke to 163 people in 58 meetings. This report sets out what it found. Unless we say otherwise, a statement in it is about the two councils together.")
h2("The peer team")
P(f"The team was led by {LEAD[0]}, {LEAD[1]} of {LEAD[2]}. The other peers were:")
dots([f"{n} ({r}, {o})" for n,r,o in PEERS])
h2("Earlier challenges")
P("This is the first challenge that the councils have had together. A team visited Eastmarsh in February 2018 and made three key recommendations:")
dots(KEY18)
P("A further 7 recommendations were made to Eastmarsh within the themes of the 2018 report. Lynford was last visited in July 2019, when five recommendations were made. All of these are set out in the Annex, because we found that staff who have joined since had not seen them. We did not examine progress on each, and make no comment upon them there.")
H("2. What we found")
h2("Local priorities and outcomes")
P("Both councils have clear corporate plans, adopted within a month of each other and illustrated with the same photograph of the estuary. Eastmarsh gives first place to its town centre and Lynford to housing. These are the right choices locally. There is room, all the same, for a short statement of what the councils want in common, and partners would welcome it: the clinical director of the primary care network told us that she prepares for two meetings about one set of patients.",
 "Outcomes for residents are good. Homelessness prevention is in the best quarter nationally in both boroughs and the joint enforcement team is known by name in the villages. Peers suggested that performance be reported in a way that allows members to compare one borough with the other.")
h2("Organisational and place leadership")
P("The two Leaders get on. They come from different parties, they telephone one another most days, and their steadiness during the pandemic was praised on all sides. Below them the picture is patchy, and there are members of each council who have never met a member of the other. In Lynford the word that we heard most was “takeover”; in Eastmarsh it was “subsidy”. Neither is fair.",
 "The Chief Executive and her three directors are respected and very stretched. Each attends two of everything, and in the week before our visit one of them was in committee on four evenings out of five. The councils should consider whether every one of those meetings needs a director.")
h2("Governance and culture")
P("Governance is sound, if heavy. There are 31 committees, panels and working groups across the two councils for 71 councillors. Officers write most reports twice. Lynford’s Scrutiny Commission recommended in 2021 that reports on shared services be written once and considered jointly, and it is disappointing that this has not been acted on.",
 "Standards of conduct are high in Eastmarsh. In Lynford, relations between two of the groups had broken down at the time of our visit, and the independent person told us that complaints had trebled.")
h2("Financial planning and management")
P("Eastmarsh has balances of £9.2m and a property portfolio that brings in a third of its net budget, much of it from two retail parks. Lynford has less of everything: balances of £2.9m, a capital programme that is financed largely from grant, and accounts for 2020/21 that had not been signed when we left. It has had three interim finance officers in two years.",
 "Recharges between the councils are calculated by head of population under a formula of 2016. Nobody to whom we spoke defended it.")
h2("Capacity for improvement")
P("The people are the partnership’s strength. They are inventive, good humoured and tired. Sickness is low and turnover is rising. Most shared staff are still employed by one council or the other on different terms, and may sit beside someone who does the same job for £2,000 more. Apprenticeships have been a success and might be extended to the back office.")
H("3. Recommendations 2022")
P("The peer team offers the following recommendations. Numbers 4 and 5 are for one council; the others are addressed to both.")
nums(NOW)
H("4. Next steps")
P("The councils will no doubt talk about this report apart before they talk about it together. They have told us that a joint action plan will be considered by both Cabinets in February 2023. A progress review will take place in the autumn of 2023.",
 "Questions about the report may be put to Verity Maddocks, Principal Adviser (verity.maddocks@lga.example). On behalf of the peer team:")
dots([LEAD[0]] + [n for n,_,_ in PEERS])
st.append(PageBreak())
H("Annex: Recommendations of the earlier challenges")
h2("Eastmarsh Borough Council, February 2018 – a further 7 recommendations")
k = 1
for th, xs in ANNEX_A:
    st.append(Paragraph(f"<i>{e(th)}</i>", S("th", parent=N, spaceAfter=3, keepWithNext=1))); nums(xs, k); k += len(xs)
h2("Lynford Borough Council, July 2019 – 5 recommendations")
nums(ANNEX_B)
def deco(c, d):
    c.saveState(); c.setFillColor(B)
    if d.page == 1: c.rect(0, A4[1]-22*mm, A4[0], 22*mm, stroke=0, fill=1); c.setFillColor(HexColor("#ffffff")); c.setFont("Helvetica-Bold", 13); c.drawString(24*mm, A4[1]-14*mm, "Local Government Association")
    c.setFillColor(HexColor("#555555")); c.setFont("Helvetica", 8.5); c.drawString(24*mm, 12*mm, "Joint feedback report: Eastmarsh and Lynford"); c.drawRightString(A4[0]-24*mm, 12*mm, f"Page {d.page}"); c.restoreState()
d = BaseDocTemplate("document.pdf", pagesize=A4, title="Joint feedback report", invariant=1)
d.addPageTemplates(PageTemplate("p", [Frame(24*mm, 20*mm, A4[0]-48*mm, A4[1]-44*mm, 0, 0, 0, 0)], onPage=deco)); d.build(st)
R = lambda ref, t, made, **k: {"ref":ref,"text":t.replace("\n"," "),"recommendation_type":"peer","made":made,**k}
m22, m18, m19 = ["2022","2022-09"], ["2018","2018-02"], ["2019","2019-07"]
recs = [R(None,t,m18) for t in KEY18] + [R(str(i),t,m22) for i,t in enumerate(NOW,1)]
k = 0
for th, xs in ANNEX_A:
    for t in xs: k += 1; recs.append(R(str(k),t,m18,theme=th))
recs += [R(str(i),t,m19) for i,t in enumerate(ANNEX_B,1)]
def nm(n): return [n, n.replace("Councillor ","")] if n.startswith("Coun") else n
gold = {"source":"document.pdf","documents":{"document_type":"feedback_report","date_start":"2022-12-01","date_end":"2022-12-31"},"councils":["E07999005","E07999008"],"recommendations":recs,"front_matter":[],"scope":[],
 "peers":[{"name":nm(n),"role":r,"organisation":[o,"Local Government Association"] if o=="LGA" else o} for n,r,o in [LEAD]+PEERS],
 "milestones":[{"event":"on_site","date_text":["20th to 23rd September 2022","from 20th to 23rd September 2022"],"date_start":"2022-09-20","date_end":"2022-09-23"},
  {"event":["action_plan_published","meeting"],"date_text":["February 2023","in February 2023"],"date_start":"2023-02-01","date_end":"2023-02-28"},
  {"event":"progress_review","date_text":["autumn of 2023","the autumn of 2023","in the autumn of 2023"]}],"no_extra":["peers"]}
json.dump(gold,open("gold.json","w"),indent=1,ensure_ascii=False)
