import io, json
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from pypdf import PdfReader, PdfWriter
from xml.sax.saxutils import escape as e
D = "/usr/share/fonts/truetype/liberation/"
for n, f in (("S","LiberationSans-Regular"),("SB","LiberationSans-Bold"),("T","LiberationSerif-Regular"),("TB","LiberationSerif-Bold"),("TI","LiberationSerif-Italic")): pdfmetrics.registerFont(TTFont(n, D+f+".ttf"))
pdfmetrics.registerFontFamily("S",normal="S",bold="SB",italic="S",boldItalic="SB"); pdfmetrics.registerFontFamily("T",normal="T",bold="TB",italic="TI",boldItalic="TB")
def st(font="S", size=11, **k): return PS("x"+str(len(k))+font+str(size), fontName=font, fontSize=size, leading=size*1.27, spaceAfter=k.pop("spaceAfter",6), **k)
N, NB, T = st(), st("SB"), st("T", 11.5, alignment=4)
H = st("SB", 12, spaceBefore=8, keepWithNext=1)
def make(story, size=A4, m=20):
    b = io.BytesIO(); SimpleDocTemplate(b, pagesize=size, leftMargin=m*mm, rightMargin=m*mm, topMargin=18*mm, bottomMargin=22*mm).build(story); b.seek(0); return b
# ---------- agenda
CTE = "Overview and Scrutiny Committee"
A = [Paragraph("Saltmere District Council", st("SB",20)), Spacer(1,6), Paragraph(CTE, st("SB",16)), Spacer(1,8),
 Table([[Paragraph("<b>Date:</b>",N),Paragraph("Wednesday 12 November 2025",N)],[Paragraph("<b>Time:</b>",N),Paragraph("6.30 pm",N)],[Paragraph("<b>Venue:</b>",N),Paragraph("Council Chamber, Quay House, Saltmere",N)]],colWidths=[25*mm,140*mm],hAlign="LEFT"), Spacer(1,6),
 Paragraph("<b>Membership:</b> Councillors Yvonne Carrow (Chair), Desmond Attlebury (Vice-Chair), Aled Birtles, Marian Coe, Hugh Daventry, Pritpal Gill, Owen Larkin, Stella Marsh and Jean Threlfall",N),
 Paragraph("<b>Quorum:</b> 3",N),Paragraph("<b>Contact:</b> Imogen Rusk, Democratic Services Officer, 01999 555 214",N), Spacer(1,6), Paragraph("AGENDA", st("SB",13,alignment=1)), Spacer(1,4)]
ITEMS = [("1.","Apologies for absence",""," "),("2.","Minutes","To approve as a correct record the minutes of the meeting held on 10 September 2025.","1 - 2"),
 ("3.","Declarations of interest","Members are asked to declare any disclosable pecuniary or other interests that they have in any item on this agenda.",""),
 ("4.","Public question time","To receive any questions from the public of which notice has been given by noon on Friday 7 November. Up to fifteen minutes is allowed for this item.",""),
 ("5.","Corporate Peer Challenge – six-month progress","To consider the report of the Director of Corporate Services and to make any recommendations to Cabinet.","3 - 5"),
 ("6.","Coastal flood resilience","To receive a presentation from the Environment Agency. Members are recommended to read the briefing note sent to them on 24 October.",""),
 ("7.","Committee work programme","To review the work programme for the rest of the municipal year, which will be tabled at the meeting.",""),
 ("8.","Exclusion of the press and public","If it becomes necessary to discuss exempt information, to resolve that the press and public be excluded under section 100A(4) of the Local Government Act 1972.",""),
 ("9.","Date of next meeting","Wednesday 14 January 2026 at 6.30 pm.","")]
A.append(Table([["","",Paragraph("<b>Pages</b>",N)]]+[[Paragraph(n,N),[Paragraph(f"<b>{e(t)}</b>",N)]+([Paragraph(e(x),N)] if x else []),Paragraph(p,N)] for n,t,x,p in ITEMS],colWidths=[10*mm,140*mm,20*mm],style=[("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),0)]))
A += [Spacer(1,14), Paragraph("<b>Public attendance and recording</b>",N), Paragraph("Members of the public are welcome to attend. The meeting will be recorded and may be watched on the Council’s website. Anyone who has special requirements is asked to tell the Democratic Services Officer at least three days before the meeting.",N),
 Paragraph("<b>Fire alarm</b>",N), Paragraph("If the alarm sounds, please leave by the nearest exit and gather by the harbour wall. Do not use the lift.",N), Paragraph("Keith Moynihan<br/>Chief Executive",N), Paragraph("Published on Tuesday 4 November 2025",N)]
# ---------- minutes
MIN = [
("18","Apologies for absence",["Apologies for absence were received from Councillor Hugh Daventry. Councillor Roy Tansley attended as his substitute."],None,[]),
("19","Minutes of the previous meeting",[],"RESOLVED",[("", "That the minutes of the meeting held on 9 July 2025 be approved as a correct record and signed by the Chair.")]),
("20","Declarations of interest",["Councillor Marian Coe declared a non-pecuniary interest in minute 22, as a trustee of the Saltmere Sailing Trust, and took part in the discussion."],None,[]),
("21","Public question time",["Mr Alan Pettifer asked when the public toilets at West Quay would re-open. The Portfolio Holder for Environment replied that the work should be finished by the end of October. In a supplementary question, Mr Pettifer asked whether the Council would recommend that the contractor be changed. The Chair undertook that a written reply would be sent."],None,[]),
("22","Leisure contract: annual review",["The Head of Communities presented a report on the second year of the leisure contract. Attendances had risen by 8% and the deficit on the Lido had been halved.","Members asked about prices for young people and about the state of the changing rooms. The contractor’s regional manager, who was present, said that a programme of repairs would begin in January. Councillor Gill suggested that a mystery shopper exercise should be carried out and the Head of Communities agreed to consider this."],"RESOLVED",[("(a)","That the annual review of the leisure contract be noted;"),("(b)","That a further report be received in March 2026, to include: (i) the results of the mystery shopper exercise, if one is held; and (ii) a comparison of prices with those of other coastal districts; and"),("(c)","That the contractor be thanked for its attendance.")]),
("23","Corporate Peer Challenge: action plan",["The Director of Corporate Services introduced the action plan that Cabinet had approved in June in answer to the peer challenge that had taken place from 4 to 7 March 2025. The peer team had made six recommendations. He reminded members that the team had recommended that scrutiny be more closely involved in setting the budget.","Several members welcomed the plan but said that they wished to see it regularly. The Vice-Chair asked that reports show plainly which actions were late. It was noted that the progress review would be held early in 2026."],"RESOLVED",[("(a)","That the action plan be noted; and"),("(b)","That a report on progress be brought to the meeting on 12 November 2025.")]),
(None,None,[],"RECOMMENDED TO CABINET",[("", "That a scrutiny member be invited to join the Budget Working Group from its next meeting.")]),
("24","Homelessness prevention task group",["Councillor Stella Marsh, who chaired the task group, presented its interim findings. The group had heard from 14 residents who had used the service, and from three neighbouring councils. It expected to complete its work before Christmas."],"RESOLVED",[("", "That the interim findings of the task group be endorsed and that its final report be presented to the meeting on 14 January 2026.")]),
("25","Committee work programme",["The Democratic Services Officer presented the work programme. Councillor Birtles proposed that a review of beach management be added. On being put to the vote, the proposal was lost by three votes to five."],"RESOLVED",[("", "That the work programme be agreed as circulated.")])]
C = st("TB",13,alignment=1)
M = [Paragraph("SALTMERE DISTRICT COUNCIL",C),Paragraph("Minutes of a meeting of the Overview and Scrutiny Committee held in the Council Chamber, Quay House, Saltmere, on Wednesday 10 September 2025 at 6.30 pm",st("TB",11.5,alignment=1)),Spacer(1,6),
 Paragraph("<b>Present:</b> Councillors Yvonne Carrow (Chair), Desmond Attlebury (Vice-Chair), Aled Birtles, Marian Coe, Pritpal Gill, Owen Larkin, Stella Marsh, Roy Tansley and Jean Threlfall",T),
 Paragraph("<b>Also present:</b> Councillor Lionel Frear (Portfolio Holder for Environment); Nicholas Avery (Director of Corporate Services); Bethan Cole (Head of Communities); Imogen Rusk (Democratic Services Officer)",T),Spacer(1,4)]
hang = st("T",11.5,leftIndent=21*mm,bulletIndent=12*mm,bulletFontName="T",bulletFontSize=11.5,alignment=4); ind = st("T",11.5,leftIndent=12*mm,alignment=4)
for n,h,ps,stem,items in MIN:
    if n: M.append(Paragraph(f"<b>{n}. &nbsp;&nbsp;{e(h.upper())}</b>",st("TB",11.5,spaceBefore=9,keepWithNext=1)))
    for p in ps: M.append(Paragraph(e(p),ind))
    if stem:
        if items[0][0]: M += [Paragraph(f"<b>{stem}:</b>",st("T",11.5,leftIndent=12*mm,keepWithNext=1))]+[Paragraph(e(t),hang,bulletText=r) for r,t in items]
        else: M.append(Paragraph(f"<b>{stem}:</b> {e(items[0][1])}",ind))
M += [Paragraph("The meeting ended at 8.42 pm.",ind),Spacer(1,24),Paragraph("Chair ..............................................................  &nbsp;&nbsp;&nbsp;Date ..............................",ind)]
# ---------- report
REP = [("(a)","Note the progress that has been made against the action plan, as set out in Appendix A."),("(b)","Ask Cabinet to agree new dates for the two actions that are behind target."),("(c)","Decide whether it wishes to hear from the peer team when the progress review takes place.")]
FM = [("Committee","Overview and Scrutiny Committee"),("Date","12 November 2025"),("Subject","Corporate Peer Challenge – six-month progress"),("Report by","Nicholas Avery, Director of Corporate Services"),("Lead Councillor","Councillor Beatrice Holm, Leader of the Council"),("Ward(s)","All"),("Status","Open")]
J = st("S",11,alignment=0); num = st("S",11,leftIndent=12*mm,bulletFontName='S',bulletFontSize=11)
def n(k,t): return Paragraph(e(t),num,bulletText=k)
R = [Paragraph("Agenda item 5",st("SB",11,alignment=2)),Paragraph("Saltmere District Council",st("SB",15)),Spacer(1,4)]+[Table([[Paragraph(f"<b>{l}</b>",N),Paragraph(e(v),N)] for l,v in FM],colWidths=[38*mm,132*mm],hAlign="LEFT",style=[("VALIGN",(0,0),(-1,-1),"TOP"),("LEFTPADDING",(0,0),(-1,-1),0),("BOTTOMPADDING",(0,0),(-1,-1),0)]),Spacer(1,4),HRFlowable(width="100%",color=colors.black,thickness=1)]
R += [Paragraph("1. Summary",H),n("1.1","Cabinet approved an action plan in June 2025 in answer to the Corporate Peer Challenge. This report tells the Committee, as it asked in September, how much has been done in the first six months."),
 n("1.2","Of the eleven actions in the plan four have been completed, five are on target and two are behind target."),
 Paragraph("2. Recommendations",H),Paragraph("The Committee is asked to:",N)]+[Paragraph(e(t),st("S",11,leftIndent=20*mm,bulletIndent=12*mm,bulletFontName='S',bulletFontSize=11),bulletText=r) for r,t in REP]
R += [Paragraph("3. Background",H),n("3.1","The peer challenge took place from 4 to 7 March 2025. The team’s report, which was published on 2 June 2025, contained six recommendations. These are reproduced in the appendix together with the actions that the Council has agreed to take."),
 n("3.2","At its meeting in September the Committee recommended that a scrutiny member should join the Budget Working Group. Cabinet accepted this on 7 October and Councillor Attlebury has since attended two meetings."),
 Paragraph("4. Progress to date",H),n("4.1","The most visible change has been the new Saltmere Plan on a Page, which has been sent to every household. The Council’s first resident panel has 480 members and has already been asked for its views on car park charges."),
 n("4.2","The two actions that are behind target are the condition surveys, which have taken longer than was thought, and the review of the pay structure, which is waiting for a decision of the neighbouring council on a shared service. It is proposed that both should be finished by June 2026."),
 n("4.3","Members should note that the rating of each action is made by its lead and is checked by the Corporate Leadership Team each month."),
 Paragraph("5. Progress review",H),n("5.1","The Local Government Association will carry out its progress review on 10 February 2026. A short position statement will be sent to the team by 23 January 2026. The Committee may wish to meet the team, and to put forward its own view of what has changed."),
 Paragraph("6. Implications",H),n("6.1","Financial: the cost of the plan, £62,000, is being met from the Improvement Reserve. Legal: none. Equalities: an assessment has been made of the resident panel and is available from the author. Climate: the asset strategy will deal with the energy used by the Council’s buildings."),
 Paragraph("<b>Appendix A:</b> Peer Challenge action plan – position at 31 October 2025",N),Paragraph("<b>Background papers:</b> Feedback report, June 2025",N)]
# ---------- appendix
OK_, ON, BH = "Completed","On target","Behind target"
PLAN = [("1","Be clearer with residents about what the Council is for and what it can afford.",[("Publish a plain-English summary of the Council Plan.","Head of Communications","September 2025","The Plan on a Page went to 31,400 households.",OK_),("Set up a resident panel.","Head of Communications","October 2025","The panel has 480 members and met for the first time on 9 October.",OK_)]),
 ("2","Involve all members, and scrutiny above all, earlier in the setting of the budget.",[("Hold budget briefings for all members in October and December.","Section 151 Officer","31 December 2025","The first briefing was attended by 24 of 33 members.",ON),("Review the terms of reference of the Budget Working Group.","Section 151 Officer; Monitoring Officer","July 2025","Revised terms were agreed by Cabinet on 15 July.",OK_)]),
 ("3","Produce an asset strategy that links the harbour estate to the Council’s ambitions for growth.",[("Commission condition surveys of all operational buildings.","Head of Property","August 2025","Surveys of 37 of 52 buildings have been received.",BH),("Adopt an asset strategy.","Director of Place","March 2026","A first draft will be ready when the surveys are complete.",ON)]),
 ("4","Address the fragility of small teams through shared services, or in another way.",[("Agree a list of services in which sharing should be explored.","Chief Executive","October 2025","Five services have been agreed with Eastmarsh Borough Council.",OK_),("Review the pay structure for posts that are hard to fill.","Head of People","November 2025","Waiting for a decision about a shared human resources service.",BH)]),
 ("5","Refresh member development so that it is planned, relevant and well attended.",[("Carry out a survey of members’ needs.","Monitoring Officer","December 2025","The survey is open until 28 November.",ON)]),
 ("6","Agree with partners how the district will prepare for the offshore wind programme.",[("Hold a summit with the developer, the college and the port.","Director of Place","February 2026","The date has been set and invitations sent.",ON),("Prepare a skills plan with Saltmere College.","Director of Place / Chief Executive","June 2026","Work began in September.",ON)])]
cell = st("S",9.5,spaceAfter=0); hb = st("SB",9.5,spaceAfter=0)
rows = [[Paragraph(h,hb) for h in ("Ref","Recommendation","Action","Lead","Due","Progress at 31 October 2025","Status")]]; style = [("GRID",(0,0),(-1,-1),.6,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#d5e3ea"))]
for ref, rec, acts in PLAN:
    a = len(rows)
    for i,(t,l,du,p,s) in enumerate(acts): rows.append([Paragraph(x,cell) for x in ((ref if not i else ""),(e(rec) if not i else ""),e(t),e(l),du,e(p),s)])
    for c in (0,1): style.append(("SPAN",(c,a),(c,len(rows)-1)))
X = [Paragraph("Appendix A",st("SB",11,alignment=2)),Paragraph("Saltmere District Council",st("SB",13,spaceAfter=2)),Paragraph("Corporate Peer Challenge action plan – position at 31 October 2025",st("SB",12)),
 Paragraph("<b>Status:</b> Completed – the action has been carried out. On target – expected to be completed by the due date. Behind target – the due date has been, or will be, missed.",cell),Spacer(1,6),
 Table(rows,colWidths=[11*mm,54*mm,54*mm,36*mm,25*mm,56*mm,21*mm],style=style,repeatRows=1)]
parts = [("Agenda",make(A)),("Minutes of 10 September 2025",make(M)),("Corporate Peer Challenge – six-month progress",make(R)),("Appendix A – action plan",make(X,landscape(A4)))]
w = PdfWriter(); spans = []; stamp = 0; first_after = True
def overlay(page, text):
    W, Hh = float(page.mediabox.width), float(page.mediabox.height); b = io.BytesIO(); c = canvas.Canvas(b, pagesize=(W,Hh)); c.setFont("S",10); c.drawCentredString(W/2, 9*mm, text); c.save(); b.seek(0)
    page.merge_page(PdfReader(b).pages[0])
for k,(name,b) in enumerate(parts):
    r = PdfReader(b); a = len(w.pages)+1
    for p in r.pages:
        p = w.add_page(p)
        if k: stamp += 1; overlay(p, f"Page {stamp}")
    if k in (1,2) and stamp % 2:
        b2 = io.BytesIO(); c = canvas.Canvas(b2,pagesize=A4); c.setFont("S",11); c.drawCentredString(A4[0]/2,A4[1]/2,"This page is intentionally left blank"); c.save(); b2.seek(0)
        p = w.add_page(PdfReader(b2).pages[0]); stamp += 1; overlay(p, f"Page {stamp}")
    spans.append([a,len(w.pages)])
titles = ["Agenda","2 Minutes","5 Corporate Peer Challenge – six-month progress","Appendix A Action plan position at 31 October 2025"]
par = None
for k,(t,(a,_)) in enumerate(zip(titles,spans)):
    o = w.add_outline_item(t, a-1, parent=par if k==3 else None)
    if k==2: par = o
w.add_metadata({"/Title":"Agenda for Overview and Scrutiny Committee on Wednesday 12 November 2025"})
w.compress_identical_objects(); w.write("document.pdf"); print(spans)
# ---------- gold
no = {"actions":[],"leads":[],"progress":[],"rag":[]}
base = lambda i, ty, d, com: {"source":"document.pdf","pages":spans[i],"documents":{"document_type":ty,"date_start":d,"date_end":d,**({"committee":com} if com else {})},"councils":["E07999004"]}
def dec(r,t,minute=None):
    alt = [t]
    if t.endswith("; and"): alt += [t[:-4], t[:-5]]
    if minute is not None: alt += [x[5:] for x in list(alt) if x.startswith("That ")]
    return {"ref":r if r else [None,minute], "text":alt if len(alt)>1 else t,"recommendation_type":"decision",**no}
g1 = base(0,"agenda","2025-11-12",CTE) | {"recommendations":[],"scope":[],"peers":[]}
g2 = base(1,"minutes","2025-09-10",CTE) | {"recommendations":[],"scope":[],"peers":[]}
last=None
for m,h,ps,stem,items in MIN:
    last = m or last
    for r,t in items: g2["recommendations"].append(dec(r,t,last))
g3 = base(2,"committee_report","2025-11-12",CTE) | {"recommendations":[dec(r,t) for r,t in REP],
 "front_matter":[{"field":{"Committee":"Committee","Date":["Date","meeting_date"],"Subject":["Subject","title"],"Report by":["Report by","report_of","report_author","author"],"Lead Councillor":["Lead Councillor","portfolio_holder","lead_member"],"Ward(s)":["Ward(s)","wards","wards_affected"],"Status":["Status"]}[l],"value_text":v} for l,v in FM],
 "scope":[],"peers":[],"milestones":[{"event":"on_site","date_text":["from 4 to 7 March 2025","4 to 7 March 2025"],"date_start":"2025-03-04","date_end":"2025-03-07"},{"event":"report_published","date_text":["2 June 2025","on 2 June 2025"],"date_start":"2025-06-02","date_end":"2025-06-02"},
 {"event":"progress_review","date_text":["10 February 2026","on 10 February 2026"],"date_start":"2026-02-10","date_end":"2026-02-10"},{"event":"position_statement","date_text":["by 23 January 2026","23 January 2026"],"date_start":["2026-01-23",None],"date_end":"2026-01-23"}]}
MON = {"January":"31","February":"28","March":"31","June":"30","July":"31","August":"31","September":"30","October":"31","November":"30","December":"31"}; IX = "January February March April May June July August September October November December".split()
def span(t):
    *d, m, y = t.split(); mm_ = f"{y}-{IX.index(m)+1:02}"
    return (f"{mm_}-{int(d[0]):02}",)*2 if d else (f"{mm_}-01", f"{mm_}-{MON[m]}")
g4 = base(3,"action_plan",["2025-10-31","2025-11-12",None],None) | {"scope":[],"peers":[],"recommendations":[
 {"ref":ref,"text":rec,"headline":None,"recommendation_type":"peer","leads":[],"progress":[],"rag":[],"actions":[{"ref":None,"text":t,"due_text":du,"due_start":span(du)[0],"due_end":span(du)[1],
  "leads":[{"lead_text":x,"role":x} for x in l.replace(" / ","; ").split("; ")],"progress":[{"text":p,"as_of_start":"2025-10-31"}],"rag":[{"rag":None,"rag_text":s,"delivery":{OK_:"complete",ON:"on_track",BH:"off_track"}[s]}]} for t,l,du,p,s in acts]} for ref,rec,acts in PLAN]}
for i,g in enumerate((g1,g2,g3,g4),1): json.dump(g,open(f"gold.part{i}.json","w"),indent=1,ensure_ascii=False)
