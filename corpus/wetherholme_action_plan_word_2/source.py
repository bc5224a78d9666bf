import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appendix_papers import *
import calendar
d=base('Carlito',11,True,1.9)
s=d.sections[0]
hp=s.header.paragraphs[0]; r=hp.add_run('Wetherholme District Council'); r.bold=True; r.font.color.rgb=RGBColor(0x0B,0x5D,0x4E)
fp=s.footer.paragraphs[0]; fp.add_run('Peer Challenge Action Plan – Version 1.1 – May 2025\t\t\tPage '); field(fp,'PAGE')
p=d.add_paragraph(); r=p.add_run('Corporate Peer Challenge Action Plan'); r.bold=True; r.font.size=Pt(22); r.font.color.rgb=RGBColor(0x0B,0x5D,0x4E)
p=d.add_paragraph(); r=p.add_run('May 2025'); r.font.size=Pt(14)
d.add_paragraph('Wetherholme invited the Local Government Association to carry out a Corporate Peer Challenge, and a team of experienced councillors and officers was with us from 26 to 29 November 2024. We are grateful to them for the time that they gave, and to the 160 or so residents, partners, councillors and colleagues who spoke to them.')
d.add_paragraph('This plan answers each of the recommendations in the team’s report. It is set out under the five themes of the peer challenge, with one further theme, the future of our housing service, which we asked the team to look at. The Policy and Resources Committee will see a report on the plan twice a year. The team will come back for a progress review in November 2025.')
T=[('Local priorities and outcomes','The team found a council that knows its villages and market towns well, but whose ambitions run ahead of its means.',[
 ('Refresh the Corporate Strategy so that it rests on evidence of need in each of the four market towns.','We will bring together a data profile for each town and use these to rewrite the evidence base of the Corporate Strategy.',['Head of Strategy and Performance'],'September 2025','Profiles are on the website and quoted in committee reports'),
 ('Agree no more than ten measures of success and report them in public every quarter.','A shorter scorecard will replace the current 58 indicators. It will be reported to the Policy and Resources Committee each quarter.',['Head of Strategy and Performance','Cllr Miriam Fothergill'],'31 July 2025','First scorecard considered in committee')]),
('Organisational and place leadership','Partners spoke warmly of the Leader and Chief Executive and would like to see more of them.',[
 ('Use the Leaders’ Board to speak with one voice with neighbouring districts on local government reorganisation.','The Leader will propose a joint statement of principles to the Leaders’ Board and share the cost of an evidence base.',['Leader of the Council'],'June 2025','Joint statement published'),
 ('Tell the story of Wetherholme to those outside the district who make decisions on investment and transport.','We will prepare a short investment prospectus with the Chamber of Trade and present it at two regional events.',['Director of Place','Economic Development Manager'],'December 2025','Number of new inquiries from investors'),
 ('Make senior managers more visible at the depot and the leisure centres.','Each member of the leadership team will spend one day in every two months alongside a front-line team.',['Corporate Leadership Team'],'Ongoing','Staff survey: “I see our senior leaders”')]),
('Governance and culture','Relations between members and officers are good. The committee system is slow and its papers are long.',[
 ('Carry out a review of the committee system to shorten the time that it takes to reach a decision.','A cross-party working group will review the terms of reference of all committees and make proposals to the Annual Council.',['Monitoring Officer','Chair of the Governance Committee'],'May 2026','Average weeks from proposal to decision'),
 ('Introduce a standard, shorter report template and train authors in its use.','We will test a four-page template with two committees and put it into general use after the summer recess.',['Democratic Services Manager'],'October 2025','Nine in ten reports within four pages')]),
('Financial planning and management','Financial management is sound in the day to day. Savings beyond 2025/26 are not yet identified.',[
 ('Prepare a transformation and savings plan for the whole period of the Medium Term Financial Strategy.','A plan with business cases for the six largest proposals will come forward with the budget for 2026/27.',['Chief Finance Officer','Director of Transformation'],'February 2026','Savings identified as a share of the gap'),
 ('Review reserves and earmark sums against the risks which they are held for.','The Chief Finance Officer will review all earmarked reserves as part of closing the accounts.',['Chief Finance Officer'],'30 June 2025','Reserves policy adopted')]),
('Capacity for improvement','Staff are proud to work here. A small organisation cannot do everything at once.',[
 ('Create a programme office, however small, to bring discipline to major projects.','Two existing posts will be brought together as a programme office that reports to the Deputy Chief Executive.',['Deputy Chief Executive'],'July 2025','All major projects report in a common form'),
 ('Invest in digital skills at every level of the organisation, councillors included.','We will appoint thirty digital champions and run four workshops for councillors.',['Head of ICT and Digital','Head of Human Resources'],'Q4 2025/26','Champions in post; attendance at workshops')]),
('The future of our housing service','The return of the stock from the management company in 2024 was well handled; tenants’ trust has still to be won.',[
 ('Complete the stock condition survey and let tenants know what it means for their own homes.','The survey will reach every home by the end of the year and each tenant will have a letter with the result.',['Head of Housing','Cllr Joseph Amankwah'],'December 2025','Homes surveyed: 100 per cent'),
 ('Give the tenants’ panel a formal place in decision-making.','The panel’s chair will be co-opted to the Housing Committee without a vote.',['Head of Housing'],'September 2025','Tenant satisfaction measure TP06')])]
gold=[]
due={'Ongoing':(None,None),'Q4 2025/26':('2026-01-01','2026-03-31'),'31 July 2025':('2025-07-31',)*2,'30 June 2025':('2025-06-30',)*2}
for i,(th,intro,recs) in enumerate(T,1):
    h=d.add_paragraph(style='Heading 1'); h.paragraph_format.keep_with_next=True; h.paragraph_format.space_before=Pt(12)
    r=h.add_run(th); r.font.name='Carlito'; r.font.size=Pt(15); r.font.color.rgb=RGBColor(0x0B,0x5D,0x4E)
    q=d.add_paragraph(intro); q.paragraph_format.keep_with_next=True
    rows=[]
    for j,(rec,act,ld,du,suc) in enumerate(recs,1):
        ref=f'{i}.{j}'; rows.append([ref,rec,act,ld,du,suc])
        if du in due: a,b=due[du]
        else:
            m,y=du.split(); k=list(calendar.month_name).index(m); a,b=f'{y}-{k:02}-01',f'{y}-{k:02}-{calendar.monthrange(int(y),k)[1]}'
        L=[]
        for x in ld:
            e={'lead_text':x}
            e['role']=None if x.startswith('Cllr') or x=='Corporate Leadership Team' else (['Section 151 Officer',x] if x=='Chief Finance Officer' else x)
            if x=='Corporate Leadership Team': e.pop('role')
            if x.startswith('Head of ICT') or x.startswith('Head of Human') : pass
            L.append(e)
        gold.append({'ref':ref,'text':rec,'recommendation_type':'peer','made':['2024','2024-11-26','2024-11-29','2024-11'],'theme':th,'actions':[{'text':act,'due_text':du,'due_start':a,'due_end':b,'leads':L,'progress':[],'rag':[]}]})
    t=table(d,['Ref','What the peers recommended','What we will do','Who','By when','How we will know'],rows,[1.3,7,7.6,4.3,2.7,3],'0B5D4E','FFFFFF',10)
    d.add_paragraph()
d.save(B/'wetherholme_action_plan_word_2/source.docx')
finish('wetherholme_action_plan_word_2',{'documents':{'document_type':'action_plan','date_start':'2025-05-01','date_end':'2025-05-31'},'councils':['E07999012'],'recommendations':gold,'front_matter':[],'scope':[],'peers':[],'milestones':[{'event':'on_site','date_text':['from 26 to 29 November 2024','26 to 29 November 2024'],'date_start':'2024-11-26','date_end':'2024-11-29'},{'event':'progress_review','date_text':['November 2025','in November 2025'],'date_start':'2025-11-01','date_end':'2025-11-30'}]},
'Wetherholme District Council: Corporate Peer Challenge Action Plan, May 2025','python-docx, LibreOffice','Landscape Word action plan with a heading, a sentence of the findings and a small table for each theme (one of them local); references 1.1 to 6.2, several leads on lines of their own, a column of success measures, no status.')
