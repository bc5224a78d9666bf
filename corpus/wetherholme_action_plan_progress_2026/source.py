import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from response_papers import *
# text, [(action, due)], [leads (text, role)], position, status
R=[("Review the Council Plan and its priorities in the light of the new administration, and be explicit about what will stop.",
 [("Cabinet and corporate management team away day to agree a shorter list of priorities","September 2025"),("Revised Council Plan to Full Council","18 December 2025")],
 [("Cllr Miriam January, Leader of the Council","Leader of the Council"),("Gareth Pellow, Chief Executive","Chief Executive")],
 ["The plan was approved on 18 December with four priorities in place of nine. A schedule of work that will stop is attached to it, and has been explained to staff at team briefings."],"Complete"),
("Develop a transparent and multi-year savings programme, with benefits tracked by officers outside the service concerned.",
 [("Draw up a savings programme for 2026/27 to 2029/30","November 2025"),("Set up benefits tracking within the finance team","30 April 2026")],
 [("Anil Desmond-Shaw, Director of Finance and Section 151 Officer","Director of Finance and Section 151 Officer"),("Cllr Peter Wray, Portfolio Holder for Finance","Portfolio Holder for Finance")],
 ["Savings of £1.9m are in the budget for 2026/27.","Work upon later years was put back to the spring so that the effects of the funding settlement could be taken into account."],"Behind schedule"),
("Clarify the roles of the Policy Development Groups and the Overview and Scrutiny Committee so that members' time is well used.",
 [("Commission an external review of the committee system","July 2025"),("Constitution Working Group to bring proposals to Annual Council","19 May 2026")],
 [("Sunita Abley, Head of Legal and Democratic Services and Monitoring Officer","Head of Legal and Democratic Services and Monitoring Officer")],
 ["The review, by the Centre for Governance and Scrutiny, was received in October. The working group has met three times and prefers to keep two of the four groups."],"On track"),
("Strengthen asset management by bringing property, estates and climate work together under one strategy.",
 [("Asset management strategy and disposal policy to Cabinet","June 2026")],
 [("Colm Ferris, Assistant Director – Property","Assistant Director – Property")],
 ["Not due to begin until the condition surveys have been received in March."],"Not started"),
("Invest in the training and development of councillors, in particular of those who were elected for the first time in 2023 and 2025.",
 [("Member development programme with a named mentor for each new councillor","October 2025"),("Apply for the member development charter","Ongoing")],
 [("Sunita Abley, Head of Legal and Democratic Services and Monitoring Officer","Head of Legal and Democratic Services and Monitoring Officer"),("Cllr Dot Hanbury, Member Champion for Development","Member Champion for Development")],
 ["All 13 new councillors have a mentor. Attendance at the eight sessions so far has been 71 per cent.","An application for the charter will be made in the autumn."],"On track"),
("Make the most of the Wetherholme Growth Corridor by agreeing with partners a delivery vehicle, a pipeline of sites and an honest timetable.",
 [("Partnership board with terms of reference","31 October 2025"),("Pipeline of sites published","31 March 2026"),("Business case for a delivery vehicle","December 2026")],
 [("Ruth Kellaway, Director of Place","Director of Place"),("Cllr Owen Strickland, Portfolio Holder for Growth and Regeneration","Portfolio Holder for Growth and Regeneration")],
 ["The board has met twice. The pipeline is held up by a dispute over access to land at Coldharbour Lane, and publication in March now looks unlikely."],"At risk"),
("Improve the Council's handling of complaints, and learn from them.",
 [("Adopt the Ombudsman's complaint handling code","1 April 2026")],
 [("Joanne Tibbs, Customer Services Manager","Customer Services Manager")],
 ["New policy adopted by Cabinet on 13 January and training of the 40 officers who handle complaints was completed in the same month, ahead of time."],"Complete"),
("Keep up the pace on reducing the use of temporary accommodation, working with the housing associations and the county council.",
 [("Buy or lease 25 further homes","31 March 2027"),("Prevention protocol with Stourmark County Council for care leavers","January 2026")],
 [("Malik Osei, Head of Housing","Head of Housing")],
 ["Nine homes bought, six under offer. Households in bed and breakfast have come down from 58 to 37.","The protocol was signed on 22 January."],"On track")]
DEL={"Complete":"complete","Behind schedule":["off_track","at_risk"],"On track":"on_track","Not started":"not_started","At risk":"at_risk"}
d=base('Liberation Serif',11,land=True,margin=1.6)
d.add_heading('Appendix B',2)
d.add_heading('Corporate Peer Challenge 2025: Action Plan and Progress to 31 January 2026',1)
for x in ("Wetherholme District Council invited the Local Government Association to carry out a Corporate Peer Challenge, and the team was on site from Tuesday 29 April to Friday 2 May 2025. Eight recommendations were made. Full Council adopted the action plan below on 17 July 2025.",
 "Each recommendation has one or more named owners, who are answerable to the Performance and Governance Board. Where a councillor is named, the councillor sponsors the work and the officer delivers it."):
    p=d.add_paragraph(x); p.paragraph_format.space_after=Pt(6)
t=d.add_table(rows=1,cols=6); t.style='Light Grid Accent 1' if False else 'Table Grid'
for c,x in zip(t.rows[0].cells,("Status","Recommendation of the peer team","What we said we would do","By when","Owner(s)","Position at 31 January 2026")): put(c,x,True,10); shade(c,'D8D8D8')
repeat(t.rows[0]); gold=[]
for text,acts,ls,pos,st in R:
    n=len(acts); rows=[t.add_row() for _ in acts]
    for r in rows: cant(r)
    for i,(a,dt) in enumerate(acts): put(rows[i].cells[2],a,size=10); put(rows[i].cells[3],dt,size=10)
    for col in (0,1,4,5):
        c=rows[0].cells[col]
        if n>1: c=c.merge(rows[-1].cells[col])
        for p in c.paragraphs[1:]: p._p.getparent().remove(p._p)
        put(c,{0:st,1:text,4:[l[0] for l in ls],5:pos}[col],size=10)
    lead_=[lead(x,[r_,None] if 'Champion' in r_ else r_) for x,r_ in ls]
    gold.append({'ref':None,'text':text,'recommendation_type':'peer','made':['2025','2025-04-29','2025-05-02'],'leads':lead_,'progress':[{'text':' '.join(pos),'as_of_start':'2026-01-31'}],
      'rag':[{'rag_text':st,'rag':None,'delivery':DEL[st],'basis':'text'}],'actions':[{'text':a,**due(dt)} for a,dt in acts]})
widths(t,[2.2,5.8,5.2,2.6,4.5,6.2])
f=d.sections[0].footer.paragraphs[0]; f.alignment=1; pagefield(f)
hd=d.sections[0].header.paragraphs[0]; r=hd.add_run('Wetherholme District Council'); r.font.size=Pt(9); r.italic=True; hd.alignment=2
p=save('wetherholme_action_plan_progress_2026',{'documents':{'document_type':'action_plan','date_start':['2026-01-31',None],'date_end':['2026-01-31',None]},'councils':['E07999012'],'recommendations':gold,'front_matter':[],'scope':[],'peers':[],
 'milestones':[{'event':'on_site','date_text':['Tuesday 29 April to Friday 2 May 2025','29 April to Friday 2 May 2025','from Tuesday 29 April to Friday 2 May 2025'],'date_start':'2025-04-29','date_end':'2025-05-02'}]},
 'Corporate Peer Challenge 2025: Action Plan and Progress to 31 January 2026','python-docx, LibreOffice','Serif landscape Word table with the status in words as the FIRST column and no key, no refs, owners as names with posts, status/owner/position cells spanning the rows of several actions; a range over two months, a surname "January".')
d.save(p+'/source.docx')
soffice(p)
