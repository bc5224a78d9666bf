import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from council_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
N='tarnbeck_action_plan'
# due: (text,start,end)
S=lambda y,m,d: f'{y}-{m:02d}-{d:02d}'
R=[
("1","Agree a short list of priorities. The new administration has many commitments; cabinet should settle the handful that matter most, cost them, and be open about what will wait.",[
 ("Hold two cabinet and senior leadership away days to test the 42 manifesto commitments against available money and staff.","Chief Executive",("May 2025","2025-05-01","2025-05-31"),"Both sessions took place at the Winter Gardens. Cabinet reduced the 42 commitments to nine.","B"),
 ("Take a refreshed Council Plan to Full Council for adoption.","Head of Policy and Communications",("24 September 2025","2025-09-24","2025-09-24"),"Council adopted the plan by 31 votes to 6. A public summary is on the website.","B"),
 ("Link each service plan and annual appraisal to one of the nine priorities.","Head of People",("31 March 2026","2026-03-31","2026-03-31"),"Template issued to all service managers; 11 of 18 service plans returned so far.","G")]),
("2","Close the medium-term budget gap. The gap of £3.4m by 2028/29 is not unusual but the Council needs a savings programme that members own, not a list held by finance.",[
 ("Set up a member-led Budget Review Board, meeting monthly from June.","Section 151 Officer\nCabinet Member for Finance",("June 2025","2025-06-01","2025-06-30"),"Board has met four times and has approved savings of £1.1m for consultation.","B"),
 ("Publish a three-year savings and income programme alongside the draft budget.","Section 151 Officer",("December 2025","2025-12-01","2025-12-31"),"Drafting under way. Leisure contract figures are awaited from the operator and this may delay the December paper.","A"),
 ("Review the reserves policy with the external auditor.","Deputy Section 151 Officer",("Q4 2025/26","2026-01-01","2026-03-31"),"Not yet begun. Auditor capacity is not available before February.","A")]),
("3","Strengthen scrutiny. Overview and scrutiny is well liked but has little influence on policy before decisions are taken.",[
 ("Commission the Centre for Governance and Scrutiny to run three half-day workshops for members and officers.","Monitoring Officer",("July 2025","2025-07-01","2025-07-31"),"Two of three workshops held; the third moved to November at the request of group leaders.","A"),
 ("Introduce a forward plan with at least four months' notice of key decisions.","Democratic Services Manager",("September 2025","2025-09-01","2025-09-30"),"Four-month plan published from 1 September.","B")]),
("4","Get a firm grip on the Quayside regeneration scheme. Governance has not kept pace with the size of the commitment.",[
 ("Appoint a programme director for Quayside on a three-year contract.","Chief Executive / Director of Place",("August 2025","2025-08-01","2025-08-31"),"First recruitment round did not lead to an appointment. An interim has been in post since 8 September and the post is out to advert again.","R"),
 ("Create a Quayside Programme Board with an independent chair and a single risk register.","Director of Place",("October 2025","2025-10-01","2025-10-31"),"Terms of reference agreed by cabinet in July. Chair identified, first meeting on 14 October.","G"),
 ("Bring an updated business case to cabinet, reviewed by external property advisers.","Director of Place",("January 2026","2026-01-01","2026-01-31"),"Advisers appointed. The cost plan is £2.2m above the 2023 estimate and options are being prepared.","R"),
 ("Report spend and milestones quarterly to Audit and Governance Committee.","Section 151 Officer",("From November 2025","2025-11-01",None),"Format of report agreed with the committee chair.","G")]),
("5","Value your staff and plan for the workforce you need. People are proud to work for Tarnbeck but vacancies in planning and environmental health are hurting delivery.",[
 ("Agree a workforce plan covering recruitment, apprenticeships and succession.","Head of People",("February 2026","2026-02-01","2026-02-28"),"Workforce data pack shared with heads of service. Employment Committee will see a first draft in November.","G"),
 ("Pilot a market supplement for hard-to-fill posts.","Head of People",("Ongoing",None,None),"Supplement in place for six planning posts; two vacancies filled as a result.","G")]),
("6","Tell your story. Partners and residents do not always know what the Council has achieved.",[
 ("Produce a communications strategy with partners in the Tarn Valley Partnership.","Head of Policy and Communications",("30 November 2025","2025-11-30","2025-11-30"),"Survey of 640 residents complete. Strategy on course for the November cabinet.","G"),
 ("Launch a quarterly e-newsletter for parish and town councils.","Communications Team",("Summer 2025",None,None),"First two editions sent in June and September.","B")]),
]
COL={"B":"5B9BD5","G":"70AD47","A":"FFC000","R":"E2403A"}
NAME={"B":"blue","G":"green","A":"amber","R":"red"}; DEL={"B":"complete","G":"on_track","A":"at_risk","R":"off_track"}
doc=Document(); st=doc.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(5)
s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.6); s.top_margin=Cm(1.7); s.bottom_margin=Cm(1.6)
f=s.footer.paragraphs[0]; f.add_run('Tarnbeck Borough Council | CPC action plan | Version 3.0 | Page '); field(f,'PAGE'); f.add_run(' of '); field(f,'NUMPAGES')
for r in f.runs: r.font.size=Pt(8)
def H(t,sz):
    p=doc.add_paragraph(); r=p.add_run(t); r.bold=True; r.font.size=Pt(sz); r.font.color.rgb=RGBColor(0x1F,0x4E,0x5F); p.paragraph_format.keep_with_next=True; return p
H('Tarnbeck Borough Council',12); H('LGA Corporate Peer Challenge: Action Plan',20); H('Position at 30 September 2025',12)
doc.add_paragraph('A peer team brought together by the Local Government Association spent 10 to 13 March 2025 in the borough. Their report, published on 17 June 2025, made six recommendations. Cabinet agreed this action plan on 15 July 2025 and asked for a report on progress each quarter; this is the first. The peer team will come back for a progress review in January 2026.')
doc.add_paragraph('Of the 16 actions in the plan, five are complete, six are on track, three are amber and two are red.')
H('Key to ratings',11)
k=doc.add_table(rows=1,cols=4); k.style='Table Grid'
for c,(a,t) in zip(k.rows[0].cells,[("B","Blue – action complete"),("G","Green – on track to be completed by the date shown"),("A","Amber – some slippage or risk, being managed"),("R","Red – off track, cabinet attention needed")]):
    c.text=t; shade(c,COL[a])
    for r in c.paragraphs[0].runs: r.font.size=Pt(9)
doc.add_paragraph()
hd=['Peer team recommendation','Action','Lead','Due','Progress at 30 September 2025','RAG']
t=doc.add_table(rows=1,cols=6); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,hd):
    c.text=''; r=c.paragraphs[0].add_run(x); r.bold=True; r.font.color.rgb=RGBColor(255,255,255); shade(c,'1F4E5F')
repeat(t.rows[0])
recs=[]; n=dict(B=0,G=0,A=0,R=0)
for ref,txt,acts in R:
    first=None; ga=[]; head,rest=txt.split('. ',1)
    for i,(a,l,due,pr,rag) in enumerate(acts,1):
        n[rag]+=1
        row=t.add_row(); cantsplit(row); c=row.cells; c[1].text=f'{ref}.{i} {a}'; c[2].text=l; c[3].text=due[0]; c[4].text=pr; c[5].text=rag; shade(c[5],COL[rag])
        if first is None: first=c[0]
        last=c[0]
        leads=[{"lead_text":x.strip()} for x in l.replace(' / ','\n').split('\n')]
        for x in leads:
            lt=x['lead_text']
            if not lt.startswith('Cabinet Member'): x['role']=[lt,None] if lt=='Communications Team' else lt
        d={"due_text":due[0],"due_start":due[1],"due_end":due[2]}
        if due[0].startswith('From'): d.update(due_start=["2025-11-01",None],due_end=[None,"2025-11-30"])
        if due[0].startswith('Summer'): d.update(due_start=[None,"2025-06-01"],due_end=[None,"2025-08-31"])
        ga.append({"ref":f"{ref}.{i}","text":a,**d,"leads":leads,"progress":[{"text":pr,"as_of_start":"2025-09-30"}],"rag":[{"rag_text":rag,"rag":NAME[rag],"delivery":DEL[rag],"basis":"text_and_fill"}]})
    m=first.merge(last) if len(acts)>1 else first
    m.text=''; p=m.paragraphs[0]; p.add_run(f'{ref}. {head}.').bold=True; p.add_run(' '+rest)
    for extra in m.paragraphs[1:]: extra._p.getparent().remove(extra._p)
    recs.append({"ref":ref,"text":[txt,rest],"headline":[head+'.',head],"recommendation_type":"peer","actions":ga,"leads":[],"progress":[],"rag":[]})
print(n,sum(n.values()))
widths(t,[6.0,6.2,3.6,2.6,6.9,1.2])
for r in t.rows:
    for c in r.cells:
        for p in c.paragraphs:
            p.paragraph_format.space_after=Pt(2)
            for x in p.runs: x.font.size=Pt(9)
doc.add_paragraph(); p=doc.add_paragraph('The plan will next be reported to Cabinet in January 2026. Questions about it can be sent to policy@tarnbeck.example.')
doc.save(f'{B}/{N}/document.docx'); soffice(N)
save(N,{"documents":{"document_type":"action_plan","date_start":"2025-09-30","date_end":"2025-09-30"},"councils":["E07999010"],"recommendations":recs,
"milestones":[{"event":"on_site","date_text":"10 to 13 March 2025","date_start":"2025-03-10","date_end":"2025-03-13"},{"event":"report_published","date_text":"17 June 2025","date_start":"2025-06-17","date_end":"2025-06-17"},{"event":["action_plan_published","meeting"],"date_text":"15 July 2025","date_start":"2025-07-15","date_end":"2025-07-15"},{"event":"progress_review","date_text":"January 2026","date_start":"2026-01-01","date_end":"2026-01-31"}],
"peers":[],"scope":[]},"Tarnbeck Borough Council: LGA Corporate Peer Challenge action plan","python-docx + LibreOffice",
"Landscape Word plan whose recommendation cell is merged down over two to four numbered action rows; RAG letters on fills with a key; tests several actions a recommendation over page breaks.")
look(N)
