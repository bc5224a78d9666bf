import json, typst
TH=[("Blaenoriaethau a chanlyniadau lleol","Local priorities and outcomes"),("Arweinyddiaeth sefydliadol a lle","Organisational and place leadership"),
 ("Llywodraethu a diwylliant","Governance and culture"),("Cynllunio a rheolaeth ariannol","Financial planning and management"),("Capasiti i wella","Capacity for improvement")]
ST={"C":("Wedi’i gwblhau","Complete","complete"),"T":("Ar y trywydd iawn","On track","on_track"),"R":("Mewn perygl","At risk","at_risk"),"B":("Ar ei hôl hi","Behind schedule","off_track"),"N":("Heb ddechrau","Not started","not_started")}
# theme, ref, headline, rest, actions: (text, leads, due_text, start, end, progress, status)
R=[
(0,"1","One corporate plan, fewer promises","Cut the 41 commitments in the Vale Plan to those that the Council can resource, and say plainly which will wait until after May 2027.",[
 ("Hold three member workshops to rank the existing commitments against cost, evidence of need and deliverability.",["Chief Executive"],"31 January 2025","2025-01-31","2025-01-31","All three workshops took place and 34 of 39 members came to at least one.","C"),
 ("Bring a shortened Vale Plan with no more than fifteen commitments to Full Council.",["Chief Executive","Leader of the Council"],"May 2025","2025-05-01","2025-05-31","Second draft is with group leaders. Sixteen commitments remain, one of which is likely to be merged.","T")]),
(0,"2","Make the border work for residents","Use the experience of households whose GP, school or bus is in Wales to shape a cross-border offer, and stop treating it as an exception to be managed case by case.",[
 ("Map the services that residents of the nine border parishes use on each side and publish the findings.",["Head of Communities and Customer Services"],"30 June 2025","2025-06-30","2025-06-30","Parish survey closed on 28 February with 1,106 replies; health data from the Welsh side is still awaited.","R"),
 ])
,(1,"3","Agree what the partnership is for","Refresh the Marches and Vale Partnership with a short statement of purpose, a chair from outside the Council and a work programme of no more than three items.",[
 ("Appoint an independent chair and agree new terms of reference.",["Deputy Chief Executive"],"April 2025","2025-04-01","2025-04-30","Advert drawn up with the university and the housing association; interviews are set for the first week of April.","T"),
 ("Report to Cabinet twice a year on the partnership’s work programme.",["Deputy Chief Executive","Cabinet Member for Partnerships and Welsh Language"],"From October 2025","2025-10-01",None,"","N")]),
(2,"4","Let scrutiny choose its own work","Give the two scrutiny committees ownership of their work programmes and a named officer who does not also report to the Cabinet.",[
 ("Create a part-time scrutiny officer post within Democratic Services.",["Monitoring Officer"],"1 September 2025","2025-09-01","2025-09-01","Funding agreed in the 2025/26 budget. Job evaluation is complete and the post will be advertised after Easter.","T")]),
(2,"5","Settle the Constitution","Finish the review of the Constitution, which has been open since 2021, and train members in it.",[
 ("Present the remaining chapters (planning, contracts and officer delegation) to the Constitution Working Group.",["Monitoring Officer"],"28 February 2025","2025-02-28","2025-02-28","Contracts chapter was withdrawn in January because the new procurement rules had changed again; a revised timetable is being prepared.","B"),
 ("Run induction and refresher sessions on the new Constitution for all members.",["Head of Legal and Democratic Services"],"Q3 2025/26","2025-10-01","2025-12-31","","N")]),
(3,"6","Close the gap before reserves do it for you","Turn the £3.4m savings proposals into costed projects with owners, and bring forward options for the leisure contract at least a year before it ends.",[
 ("Set up a savings board chaired by the Section 151 Officer with monthly reporting to the Corporate Leadership Team.",["Section 151 Officer"],"15 December 2024","2024-12-15","2024-12-15","The board has met four times. £1.9m of the total is now backed by a signed-off business case.","C"),
 ("Consult on options for leisure provision after the present contract ends in March 2027.",["Director of Place","Cabinet Member for Leisure and Culture"],"By the end of 2025/26","2025-04-01","2026-03-31","Soft market testing drew two operators only. A third option, direct provision, is now being costed.","R")]),
(4,"7","Grow people who will stay","Put in place a workforce plan that deals with the planning, environmental health and Welsh-language posts that the Council has failed to fill for more than a year.",[
 ("Adopt a workforce plan with a career grade for planners and a joint apprenticeship with the college.",["Head of Human Resources and Organisational Development"],"July 2025","2025-07-01","2025-07-31","Career grade is agreed with the unions. The college has offered six places a year from September.","T"),
 ("Review the language requirement of each public-facing post with the Welsh Language Champion.",["Corporate Leadership Team"],"31 October 2025","2025-10-31","2025-10-31","Champion named in February; first ten posts reviewed.","T")]),
]
H=[("Cyf.","Ref"),("Argymhelliad","Recommendation"),("Camau gweithredu","Actions"),("Arweinydd","Lead"),("Erbyn pryd","By when"),("Cynnydd hyd yma","Progress to date"),("Statws","Status")]
FM=[("Dyddiad","Date","14 March 2025"),("Fersiwn","Version","1.2"),("Swyddog cyswllt","Contact officer","Rhodri Maddox-Leigh, Policy and Performance Manager"),("Aelod Cabinet","Cabinet member","Councillor Philippa Trevannion, Leader of the Council"),("Wardiau","Wards affected","All")]
q=lambda s:json.dumps(s,ensure_ascii=False)
bi=lambda w,e:f'#text(style:"italic",{q(w)}) #text({q("/ "+e)})'
t='''#set page(paper:"a4",flipped:true,margin:(x:1.4cm,top:1.7cm,bottom:1.6cm),footer:context[#set text(7.5pt,fill:luma(90));#text(style:"italic","Tudalen") / Page #counter(page).display() #h(1fr) Cyngor Dosbarth Dyffryn Wendlebury / Wendlebury Vale District Council])
#set text(font:"Carlito",size:9.2pt,lang:"en")
#set par(leading:0.52em)
#text(17pt,weight:"bold",fill:rgb("#0b4f4a"),style:"italic")[Cynllun Gweithredu: Her Gorfforaethol gan Gymheiriaid] \\
#text(17pt,weight:"bold",fill:rgb("#0b4f4a"))[Action Plan: Corporate Peer Challenge]
#v(2pt)
#text(11pt)[#emph[Cyngor Dosbarth Dyffryn Wendlebury] / *Wendlebury Vale District Council*]
#v(4pt)
'''
t+='#grid(columns:(6.2cm,1fr),row-gutter:5pt,'+','.join(f'[{bi(w,e)}],[#text({q(v)})]' for w,e,v in FM)+')\n'
intro='''#v(6pt)
#text(12pt,weight:"bold",fill:rgb("#0b4f4a"))[#emph[Cefndir] / Background]

A team of peers assembled by the Local Government Association was with the Council from 8 to 11 October 2024, and its report was published on 20 December 2024. This plan sets out what the Council will do about each of the seven recommendations in that report. It is written in English; headings and status words are given in both languages under the Council’s Border Communities Policy. The peers will come back for a progress review in September 2025.

#text(12pt,weight:"bold",fill:rgb("#0b4f4a"))[#emph[Allwedd] / Key to status]

'''
mean={"C":"nothing is left to do","T":"will be finished by the date shown","R":"may miss the date unless something changes","B":"the date has been or will be missed","N":"work has not begun and is not yet due to"}
t+=intro+'#grid(columns:(5.4cm,1fr),row-gutter:4pt,'+','.join(f'[{bi(a,b)}],[{mean[k]}]' for k,(a,b,_) in ST.items())+')\n#v(6pt)\n'
cells=[]; last=None
for th,ref,h,rest,acts in R:
    if th!=last: cells.append(f'table.cell(colspan:7,fill:rgb("#d5e8e4"),[#strong[{bi(*TH[th])}]])'); last=th
    n=len(acts)
    cells.append(f'table.cell(rowspan:{n},[{ref}]),table.cell(rowspan:{n},[*#text({q(h)})* \\ #text({q(rest)})])')
    for a,l,d,_,_,p,s in acts:
        cells.append(f'[#text({q(a)})],['+' \\ '.join(f'#text({q(x)})' for x in l)+f'],[#text({q(d)})],[#text({q(p)})],[{bi(ST[s][0],ST[s][1])}]')
t+='#table(columns:(1.2cm,5.6cm,5.2cm,3.3cm,2.2cm,5.8cm,1fr),inset:4.5pt,stroke:0.5pt+rgb("#6f8f8b"),table.header('+','.join(f'table.cell(fill:rgb("#0b4f4a"),text(fill:white)[#emph[{w}] \\ *{e}*])' for w,e in H)+'),\n'+',\n'.join(cells)+')\n'
open('source.typ','w').write(t); typst.compile('source.typ',output='document.pdf')
g={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-03-14","date_end":"2025-03-14"},"councils":["E07999007"],"recommendations":[],"front_matter":[{"field":[e,f"{w} / {e}",e.replace("affected","").strip()],"value_text":v} for w,e,v in FM],
"scope":[],"peers":[],"milestones":[{"event":"on_site","date_text":["from 8 to 11 October 2024","8 to 11 October 2024"],"date_start":"2024-10-08","date_end":"2024-10-11"},{"event":"report_published","date_text":"20 December 2024","date_start":"2024-12-20","date_end":"2024-12-20"},{"event":"progress_review","date_text":"September 2025","date_start":"2025-09-01","date_end":"2025-09-30"}],"no_extra":["front_matter"]}
for th,ref,h,rest,acts in R:
    g["recommendations"].append({"ref":ref,"text":h+" "+rest,"headline":h,"recommendation_type":"peer","made":["2024","2024-10","2024-12-20","2024-10-08",None],"theme":[TH[th][0]+" / "+TH[th][1],TH[th][1]],"actions":[
     {"text":a,"due_text":d,"due_start":["2025-04-01","2026-03-31",None] if d.startswith("By the end") else s0,"due_end":s1 if s1 or d!="From October 2025" else [None,"2025-10-31"],"leads":[{"lead_text":x} for x in l],"progress":[{"text":p}] if p else [],"rag":[{"rag":None,"rag_text":[ST[s][0]+" / "+ST[s][1],ST[s][1]],"delivery":ST[s][2]}]} for a,l,d,s0,s1,p,s in acts]})
json.dump(g,open('gold.json','w'),ensure_ascii=False,indent=1)
