import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from boxed_papers import *
from docx.enum.section import WD_ORIENT
F=here(__file__)
d=newdoc("Carlito",10.5,1.6); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
fp=s.footer.paragraphs[0]; pagefield(fp,"Wetherholme District Council – Peer Challenge Action Plan v2 – page ")
for r in fp.runs: r.font.size=Pt(8.5)
G="2F5D3A"
para(d,"Wetherholme District Council",bold=True,size=13,color="555555",after=0)
para(d,"Corporate Peer Challenge: our action plan",bold=True,size=22,color=G,after=4)
para(d,"Version 2 – position at 30 September 2025",size=12,after=8)
para(d,"From 4 to 6 February 2025 a peer team from the Local Government Association spent three days with us. It made nine recommendations, which are shown here under the theme of its report to which each belongs. Full Council adopted the first version of this plan on 8 July 2025. This version brings it up to date for the Overview Committee of 21 October 2025.")
para(d,"The last column shows how each action stands, in our own words:",after=3,keep=True)
t=d.add_table(1,4); t.style="Table Grid"
KEY=[("Done","B7C9E2","the action is finished"),("Moving","C6E0B4","work is going as planned and the date will be met"),("Slipping","FFE699","the date is in doubt, and steps are being taken"),("Stuck","F4B6B6","the date will be missed or has been missed")]
for c,(a,b,x) in zip(t.rows[0].cells,KEY): cell(c,"**"+a+"** – "+x,size=9.5); shade(c,b)
widths(t,[6.6]*4); para(d,"",after=2)
# theme, [(ref, headline, rest, [(action, lead, due, (start,end), progress, status)])]
N=None
PL=[("Local priorities and outcomes",[
("1","Refresh the corporate plan","so that it reflects what residents have told you and the money that you have.",[
 ("Hold eight “Talk Wetherholme” evenings, one in each market town and large village.","Head of Communities","May 2025",("2025-05-01","2025-05-31"),"All eight held, with 412 people coming. The notes are on our website.","Done"),
 ("Bring a new corporate plan for 2026–30 to Council, with no more than five aims.","Chief Executive / Leader of the Council","25 February 2026",("2026-02-25","2026-02-25"),"A first draft went to an all-member briefing on 18 September.","Moving")]),
("2","Measure what matters.","The present set of 87 indicators tells members little about outcomes.",[
 ("Agree a set of no more than 25 measures with Overview Committee and report them each quarter.","Performance and Risk Manager","31 December 2025",("2025-12-31","2025-12-31"),"A task group of five councillors has met twice.","Moving")])]),
("Organisational and place leadership",[
("3","Use the rural voice","that Wetherholme has earned. Partners would like to see you lead in the county on rural transport and housing.",[
 ("Take the chair of the county’s Rural Futures Board.","Leader of the Council","June 2025",("2025-06-01","2025-06-30"),"The Leader was elected chair on 12 June.","Done"),
 ("Publish a housing needs survey for each of the eleven rural clusters.","Head of Planning and Housing","March 2026",("2026-03-01","2026-03-31"),"Surveys are complete in four clusters. The enabler’s post has been vacant since July and a second advertisement closes on 17 October.","Slipping")]),
("4","Settle the future of the Wether Mill site,","which has been empty for eleven years and which colours how people see the council.",[
 ("Complete the options study and bring it to Cabinet.","Assistant Director, Growth & Assets","Sept 2025",("2025-09-01","2025-09-30"),"The consultant went into administration in August. A new tender has been issued and the study will not now be ready before March 2026.","Stuck")])]),
("Governance and culture",[
("5","Bring the constitution up to date","and make it one that members can find their way around.",[
 ("Complete the review, led by a cross-party working group.","Monitoring Officer","15 May 2026",("2026-05-15","2026-05-15"),"Parts 1 to 3 have been redrafted. Part 4 (rules of procedure) goes to the working group in November.","Moving")]),
("6","Strengthen the audit committee.","Appoint at least one independent person and give all of its members a proper induction.",[
 ("Recruit two independent members.","Section 151 Officer","By end July 2025",("2025-07-31","2025-07-31"),"Two appointed by Council on 8 July.","Done"),
 ("Run an induction and an annual programme of training with CIPFA.","Section 151 Officer\nDemocratic Services Manager","October 2025 onwards",("2025-10-01",N),"–","Moving")])]),
("Financial planning and management",[
("7","Make plans now for a harder settlement.","The medium-term plan rests on assumptions which look hopeful.",[
 ("Rework the plan with three scenarios and publish it with the budget papers.","Section 151 Officer","11 November 2025",("2025-11-11","2025-11-11"),"Scenarios built and tested with the county’s finance officers.","Moving"),
 ("Find £900,000 of savings for 2026/27, with an owner for each.","Corporate Management Team","31 January 2026",("2026-01-31","2026-01-31"),"£540,000 found so far. Car parks and garden waste are still to be decided.","Slipping")])]),
("Capacity for improvement",[
("8","Back your managers","with a programme of development for the 34 people in the third and fourth tiers.",[
 ("Commission and begin the programme.","Head of People and Change","September 2025",("2025-09-01","2025-09-30"),"First group of twelve began on 16 September.","Done")]),
("9","Give the digital programme a clear owner","and a budget to match what is being asked of it.",[
 ("Appoint a digital programme lead.","Head of People and Change","1 October 2025",("2025-10-01","2025-10-01"),"Appointed; starts on 20 October.","Slipping"),
 ("Replace the planning and land charges system.","Digital programme lead; Head of Planning and Housing","Q3 2026/27",("2026-10-01","2026-12-31"),"","Moving")])])]
COL={a:b for a,b,_ in KEY}
H=["No.","What the peer team recommended","What we are doing","Who leads","When","Where we are","Status"]
W=[1.1,5.9,5.5,3.7,2.7,5.6,1.9]
for th,recs in PL:
    p=para(d,th,bold=True,size=14,color=G,after=4,keep=True); p.paragraph_format.space_before=Pt(10)
    t=d.add_table(1,7); t.style="Table Grid"; repeat(t.rows[0])
    for c,x in zip(t.rows[0].cells,H): cell(c,x,bold=True,color="FFFFFF",size=10); shade(c,G)
    for ref,hd,rest,acts in recs:
        first=None
        for i,(a,l,du,_,pr,st) in enumerate(acts):
            row=t.add_row(); nosplit(row); c=row.cells
            if i==0: cell(c[0],ref,bold=True,size=10); cell(c[1],"**"+hd+"** "+rest,size=10); first=c
            for k,x in ((2,a),(3,l),(4,du),(5,pr),(6,st)): cell(c[k],x,size=10,bold=(k==6))
            shade(c[6],COL[st])
        if len(acts)>1:
            for k in (0,1):
                m=first[k].merge(c[k])
                for x in m.paragraphs[1:]:
                    if not x.text: x._p.getparent().remove(x._p)
    widths(t,W)
para(d,"",after=2)
para(d,"What happens next",bold=True,size=14,color=G,after=4,keep=True)
para(d,"The peer team comes back on 10 and 11 December 2025 for a progress review, and its findings will be published by the LGA early in the new year. Version 3 of this plan will go to Cabinet in March 2026.")
para(d,"Of the fourteen actions, four are done, six are moving, three are slipping and one is stuck.")
d.save(F+"/source.docx"); soffice(F,"source.docx")
DEL={"Done":("blue","complete"),"Moving":("green","on_track"),"Slipping":("amber","at_risk"),"Stuck":("red","off_track")}
ROLE={"Leader of the Council":["Leader of the Council","Leader"],"Corporate Management Team":["Corporate Management Team",None],"Assistant Director, Growth & Assets":["Assistant Director, Growth & Assets","Assistant Director, Growth and Assets"]}
import re, collections
cnt=collections.Counter(); recs=[]
for th,rs in PL:
    for ref,hd,rest,acts in rs:
        A=[]
        for a,l,du,(s0,e0),pr,st in acts:
            cnt[st]+=1
            A.append({"text":a,"ref":None,"due_text":du,"due_start":[s0,"2025-07-01",None] if du.startswith("By") else s0,"due_end":[None,"2025-10-31"] if du.endswith("onwards") else e0,
             "leads":[{"lead_text":x.strip(),"role":ROLE.get(x.strip(),x.strip())} for x in re.split(r" / |\n|; ",l)],
             "progress":[{"text":pr,"as_of_start":"2025-09-30"}] if pr not in ("","–") else [],
             "rag":[{"rag_text":st,"rag":DEL[st][0],"delivery":DEL[st][1],"basis":"text_and_fill","as_of_start":["2025-09-30",None]}]})
        h=hd.rstrip(",."); full=hd+" "+rest
        recs.append({"ref":ref,"text":[full,rest],"headline":[hd,h],"recommendation_type":"peer","theme":th,"made":["2025","2025-02","2025-02-04","2025-02-06"],"actions":A,"leads":[],"progress":[],"rag":[]})
print(cnt,sum(cnt.values()))
ms=[("on_site",["4 to 6 February 2025","From 4 to 6 February 2025","from 4 to 6 February 2025"],"2025-02-04","2025-02-06"),(["action_plan_published","meeting"],["8 July 2025","on 8 July 2025"],"2025-07-08","2025-07-08"),(["meeting","other"],["21 October 2025"],"2025-10-21","2025-10-21"),
("progress_review",["10 and 11 December 2025","on 10 and 11 December 2025"],"2025-12-10","2025-12-11"),(["report_published","progress_review"],["early in the new year"],[None,"2026-01-01"],[None,"2026-01-31","2026-03-31"]),(["action_plan_published","meeting","other"],["March 2026","in March 2026"],"2026-03-01","2026-03-31")]
g={"documents":{"document_type":"action_plan","date_start":"2025-09-30","date_end":"2025-09-30"},"councils":["E07999012"],"recommendations":recs,"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":a,"date_text":b,"date_start":c,"date_end":e} for a,b,c,e in ms]}
write(F,g,"Corporate Peer Challenge: our action plan (version 2)","LibreOffice","Landscape Word action plan with a table of its own for each of the five themes, merged recommendation cells, bold headlines that run into their sentence, home-made status words with colours and a key; tests theme from headings, leads by slash, line and semicolon, empty updates and a count of statuses as checksum.")
