import json
from docx import Document
from docx.shared import Pt, Mm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
PLAN = [
("1", "Settle on fewer priorities", "The council has more than it can do; agree what comes first and let the rest wait.", [
  ("1.1","Hold two workshops for all members on the draft Council Plan",["Chief Executive","Leader of the Council"],"28 February 2025","Both workshops held (12 and 26 February). 31 of 39 members attended.","B"),
  ("1.2","Publish a list of projects that are to be paused or closed",["Head of Strategy and Communications"],"30 April 2025","List agreed by Executive on 8 April; publication waits on talks with the parish councils affected.","A"),
  ("1.3","Adopt the new Council Plan",["Chief Executive"],"July 2025","Draft on the agenda for Council on 17 July.","G")]),
("2", "Put the medium-term financial plan on a firm footing", "Savings for 2026/27 and 2027/28 must be identified by name.", [
  ("2.1","Bring forward savings options worth £1.8m",["Director of Finance and Assets"],"30 September 2025","Options worth £0.9m are with portfolio holders. Officers do not yet know where the other half will come from.","R"),
  ("2.2","Train budget managers in forecasting",["Deputy Section 151 Officer"],"Q2 2025/26","First two of five sessions run in May.","G")]),
("3", "Make scrutiny matter", "Scrutiny should choose fewer topics, earlier, and Executive should answer what it says.", [
  ("3.1","Adopt a protocol between Executive and scrutiny",["Monitoring Officer","Chair of Overview and Scrutiny Committee"],"15 May 2025","Adopted by Council on 15 May.","B"),
  ("3.2","Appoint a scrutiny officer",["Head of Legal and Democratic Services"],"31 August 2025","Post advertised; closing date 27 June.","G")]),
("4", "Be a better neighbour to town and parish councils", "Partners spoke warmly of individuals and less warmly of the organisation.", [
  ("4.1","Agree a charter with the Association of Parish Councils",["Director of Place"],"December 2025","",""),
  ("4.2","Name one officer as first point of contact for each parish",["Head of Communities"],"31 March 2025","Names sent to all 44 parishes on 20 March.","B")]),
("5", "Look after the workforce", "Publish a people strategy and act on the staff survey.", [
  ("5.1","Publish a people strategy for 2025–2028",["Head of People and Organisational Development"],"31 May 2025","Draft with UNISON since 2 May. Publication will now be in July.","A"),
  ("5.2","Report survey results to every team",["Corporate Leadership Team"],"31 March 2025","Done in all services but Waste, where meetings follow the new shift pattern in June.","A")]),
("6", "Decide the future of the leisure contract", "A decision is overdue – the present contract ends in March 2027.", [
  ("6.1","Commission an options appraisal",["Director of Place","Head of Procurement"],"30 June 2025","Consultants appointed on 19 May; report expected by 20 June.","G")]),
]
COL = {"G":"92D050","A":"FFC000","R":"FF5050","B":"5B9BD5"}
LEG = [("R","Red","off track; a decision by members is needed"),("A","Amber","at risk: behind, but will be recovered by the lead officer"),("G","Green","on track for the target date"),("B","Blue","completed")]
d = Document(); st = d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(9.5)
s = d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Mm(297), Mm(210)
s.left_margin=s.right_margin=Mm(16); s.top_margin=Mm(18); s.bottom_margin=Mm(15)
def fill(c, hexa):
    sh=OxmlElement("w:shd"); sh.set(qn("w:val"),"clear"); sh.set(qn("w:color"),"auto"); sh.set(qn("w:fill"),hexa); c._tc.get_or_add_tcPr().append(sh)
def put(c, text, bold=False, color=None, lines=None, size=9):
    c.paragraphs[0].paragraph_format.space_after=Pt(1)
    for i,t in enumerate(lines or [text]):
        p = c.paragraphs[0] if i==0 else c.add_paragraph(); p.paragraph_format.space_after=Pt(1)
        r=p.add_run(t); r.bold=bold; r.font.size=Pt(size)
        if color: r.font.color.rgb=RGBColor.from_string(color)
def para(t, size=9.5, bold=False, after=5):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=bold; r.font.size=Pt(size); p.paragraph_format.space_after=Pt(after); return p
s.header.paragraphs[0].text="Marlowe Vale Borough Council | Peer Challenge Action Plan"
s.footer.paragraphs[0].text="Position at 6 June 2025. Reported to Executive on 24 June 2025."
para("Corporate Peer Challenge Action Plan", 20, True, 2); para("Update no. 1 – June 2025", 12, False, 8)
para("A team of peers from other councils visited Marlowe Vale from 19th to 22nd November 2024 and made six recommendations. Executive approved this plan on 4 February 2025. It names the officers and members who will see each action through and is brought up to date each quarter. The peer team will come back for its progress review in September 2025.")
para("Key to ratings", 10, True, 2)
k=d.add_table(rows=0, cols=3); k.style="Table Grid"
for a,b,c in LEG:
    r=k.add_row().cells; put(r[0],a,True); fill(r[0],COL[a]); put(r[1],b); put(r[2],c)
    for x,w in zip(r,(12,24,110)): x.width=Mm(w)
para("An action without a rating has not been started.", 9, False, 8)
W=(44,11,52,38,26,76,14); H=("What the peers recommended","Ref","What we will do","Who","By when","Where we are (6 June 2025)","RAG")
t=d.add_table(rows=1, cols=7); t.style="Table Grid"; t.autofit=False
for c,h in zip(t.rows[0].cells,H): put(c,h,True,"FFFFFF"); fill(c,"1F4E5F")
x=OxmlElement("w:tblHeader"); x.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(x)
recs=[]
for n,head,rest,acts in PLAN:
    first=None; A=[]
    for ref,text,who,due,prog,rag in acts:
        row=t.add_row(); c=row.cells
        cs=OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(cs)
        if first is None:
            first=c[0]; put(c[0],f"{n}. {head}",True); p=c[0].add_paragraph(); q=p.add_run(rest); q.font.size=Pt(9)
        last=c[0]
        put(c[1],ref); put(c[2],text); put(c[3],"",lines=who); put(c[4],due); put(c[5],prog or "–"); put(c[6],rag,True)
        if rag: fill(c[6],COL[rag])
        D={"28 February 2025":("2025-02-28",)*2,"30 April 2025":("2025-04-30",)*2,"July 2025":("2025-07-01","2025-07-31"),"30 September 2025":("2025-09-30",)*2,"Q2 2025/26":("2025-07-01","2025-09-30"),"15 May 2025":("2025-05-15",)*2,"31 August 2025":("2025-08-31",)*2,"December 2025":("2025-12-01","2025-12-31"),"31 March 2025":("2025-03-31",)*2,"31 May 2025":("2025-05-31",)*2,"30 June 2025":("2025-06-30",)*2}[due]
        R={"Deputy Section 151 Officer":["Deputy Section 151 Officer"],"Leader of the Council":["Leader of the Council","Leader"]}
        a=dict(text=text,ref=ref,due_text=due,due_start=D[0],due_end=D[1],
          leads=[{"lead_text":w} for w in who],
          progress=[dict(text=prog,as_of_start="2025-06-06")] if prog else [],
          rag=[dict(rag={"G":"green","A":"amber","R":"red","B":"blue"}[rag],rag_text=rag,delivery={"G":"on_track","A":"at_risk","R":"off_track","B":"complete"}[rag],as_of_start="2025-06-06")] if rag else [])
        A.append(a)
    if last is not first:
        m=first.merge(last)
        for p in list(m.paragraphs)[2:]:
            if not p.text: p._p.getparent().remove(p._p)
    for rr in t.rows:
        for c,w in zip(rr.cells,W): c.width=Mm(w)
    recs.append(dict(ref=n,text=[f"{head} {rest}",rest],headline=head,recommendation_type="peer",actions=A,leads=[],progress=[],rag=[]))
    recs[-1]["text"]=f"{head} {rest}"
for tb,ws in ((t,W),(k,(12,24,110))):
    tb.autofit=False
    for c,w in zip(tb.columns,ws): c.width=Mm(w)
    for g,w in zip(tb._tbl.tblGrid.findall(qn("w:gridCol")),ws): g.set(qn("w:w"),str(int(w*56.7)))
d.save("source.docx")
json.dump({"source":"document.pdf","documents":{"document_type":"action_plan","date_start":["2025-06-01","2025-06-06"],"date_end":["2025-06-30","2025-06-06"]},"councils":["E07999011"],"recommendations":recs,
"milestones":[{"event":"on_site","date_text":["19th to 22nd November 2024","from 19th to 22nd November 2024"],"date_start":"2024-11-19","date_end":"2024-11-22"},
{"event":"progress_review","date_text":"September 2025","date_start":"2025-09-01","date_end":"2025-09-30"}],
"scope":[],"peers":[]},open("gold.json","w"),indent=1,ensure_ascii=False)
