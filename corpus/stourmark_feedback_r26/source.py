import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
N='stourmark_feedback_r26'; F=folder(N)
doc=new('Liberation Sans',11,False,2.4); colour(doc,'6B1F6B',(18,14,11.5))
for _ in range(6): doc.add_paragraph()
p=doc.add_paragraph(); r=p.add_run('LGA Corporate Peer Challenge'); r.font.size=Pt(26); r.bold=True; r.font.color.rgb=RGBColor.from_string('6B1F6B')
p=doc.add_paragraph(); r=p.add_run('Stourmark County Council'); r.font.size=Pt(20)
p=doc.add_paragraph(); r=p.add_run('4 – 7 November 2025'); r.font.size=Pt(14)
for _ in range(3): doc.add_paragraph()
p=doc.add_paragraph(); r=p.add_run('Feedback report: January 2026'); r.font.size=Pt(14); r.bold=True
doc.add_page_break()
A=doc.add_paragraph
doc.add_heading('1. Executive summary',1)
A('Stourmark County Council (SCC) is a well-run authority with a settled political leadership and a staff who are proud to work for it. The peer team met people at every level who spoke warmly of the place and of one another. Partners in health, the police and the voluntary sector described a council that turns up, listens and keeps its promises.')
A('The council’s finances have been managed with care. It has balanced its budget in each of the last nine years without drawing on general balances, and its external auditor has raised no significant weakness. The next three years look much harder. Demand for home to school transport and for placements of children with complex needs has grown by more than a fifth in two years, and the deficit on the high needs block of the Dedicated Schools Grant is expected to reach £61 million by March 2027. The council knows these figures, but the peer team did not find that they were widely known or felt outside the finance service.')
A('The council’s ambition for the county is set out in its Stourmark 2035 vision. People could quote its strapline; fewer could say what would be different by 2035 or what the council would do first. There is a good opportunity to bring the vision, the medium-term financial strategy and the transformation programme together before the next election.')
A('Members are committed and well supported. Scrutiny is respectful and thorough but arrives late in the life of a decision, and some members told us that they learn about matters in their divisions from the local press. The programme of reorganisation that government has asked for adds to the load on a small senior team, and the council will need to judge with care what to put down in order to pick this up.')
doc.add_heading('2. Key recommendations',1)
A('Suggestions on points of detail are made throughout section 4. Those to which the peer team would give the greatest weight are its key recommendations, set out here.')
K=[("Turn the vision into a short list of commitments","Agree no more than ten things that Stourmark 2035 will deliver by 2029, cost them, and report on them in public twice a year."),
("Share the financial challenge widely","Make sure that every member, manager and partner understands the scale of the gap from 2027/28 and their own part in closing it. The section 151 officer should brief all members before the budget is set, and at least twice a year after that."),
("Agree a recovery plan for high needs","Work with schools and parents to bring spending on special educational needs back within a level that can be sustained. The plan should be owned by the whole of the cabinet and not by one portfolio alone."),
("Bring scrutiny in earlier","Give scrutiny committees sight of major proposals at least two meetings before a decision is due."),
("Give local members better information","Introduce a simple weekly briefing for each division, and name a single officer in each directorate whom members can ring."),
("Build capacity for transformation","Review the senior structure and the resources of the transformation programme in light of local government reorganisation, being clear about what will stop."),
("Make more of the council’s voice in the region","Use the standing of the leader and chief executive to shape, rather than follow, the discussion about a strategic authority."),
("Act on what staff say","Publish the results of the 2025 staff survey with the actions that directors will take, paying particular attention to the lower scores of front-line staff and of staff from ethnic minorities.")]
recs=[]
for i,(h,t) in enumerate(K,1):
    p=A(); p.paragraph_format.space_after=Pt(1); p.paragraph_format.keep_with_next=True
    p.add_run(f'Recommendation {i}: ').bold=True; p.add_run(h).bold=True
    A(t)
    recs.append(dict(ref=f'Recommendation {i}',text=f'{h} {t}',headline=h,recommendation_type='peer',actions=[],leads=[],progress=[],rag=[]))
doc.add_heading('3. Summary of the peer challenge approach',1)
doc.add_heading('3.1 The peer team',2)
A('Members of the team were chosen for their experience of councils like Stourmark. They were:')
PE=[("Marian Oyelaran","Chief Executive","Northshire County Council","lead"),("Cllr Dominic Hartley-Shaw","Leader","Ridgeland County Council","member"),("Cllr Fatima Bensaid","Deputy Leader of the Labour Group","Westerham Metropolitan Borough Council","member"),("Stephen Pryce","Executive Director of Resources","Gravenhurst County Council","officer"),("Dr Anneka Vos","Director of Children’s Services","Oldmoor Council","officer"),("Joel Tamworth","Assistant Director, Strategy and Transformation","East Holm Council","officer")]
for n,r,o,_ in PE: doc.add_paragraph(f'{n}, {r}, {o}',style='List Bullet')
doc.add_paragraph('Harriet Lisle, Peer Challenge Manager, Local Government Association',style='List Bullet')
doc.add_heading('3.2 Scope and focus',2)
A('The peer team considered five themes which form the core components of all corporate peer challenges: local priorities and outcomes; organisational and place leadership; governance and culture; financial planning and management; and capacity for improvement. In addition, the council asked the team to look at its preparation for local government reorganisation.')
doc.add_heading('3.3 The peer challenge process',2)
A('The team came as critical friends and not as inspectors. Having read the council’s position statement and some 60 other documents, its members spent four days in Stourmark, held 47 meetings and spoke to more than 190 people. What they saw and heard is summarised below.')
doc.add_heading('4. Feedback',1)
FB=[("4.1 Local priorities and outcomes",["The council has a strong grasp of its communities. The Stourmark Data Observatory is used by partners as well as by the council and is a resource of which other areas would be envious. Library, highways and adult social care services perform at or above the average of similar counties.","Priorities are less clear. The peer team counted 27 in the council’s main documents. Managers felt able to justify almost any piece of work from among them. The peer team suggests that the council looks again at how it reports on outcomes, since the present quarterly report runs to 84 pages."]),
("4.2 Organisational and place leadership",["The leader and chief executive work closely and well. District and borough colleagues told us that relations had improved over the past two years, though reorganisation has put some of this goodwill at risk. The county has been a generous host of the Local Resilience Forum and of the business board.","Staff spoke of an approachable senior team. The chief executive’s fortnightly broadcast is watched by about a third of the workforce; few highways or care staff have the means to see it."]),
("4.3 Governance and culture",["Governance is sound. The annual governance statement is candid, and the audit committee has two independent members who bring real challenge. Scrutiny chairs are drawn from more than one party.","Peers observed two scrutiny meetings and read the papers of eight. Most items were for noting, and most had already been to cabinet. There was little evidence of recommendations being made, or of what had become of them."]),
("4.4 Financial planning and management",["The budget is monitored monthly and forecasts have proved reliable. Savings of £31 million have been delivered since 2022. Reserves, at 9 per cent of net revenue spending, are around the average for counties.","The gap of £48 million for the three years from 2027/28 has been identified but proposals exist for only £17 million of it. The peer team heard different figures from different people, which suggests that the message has not been heard."]),
("4.5 Capacity for improvement",["There is a transformation programme with 14 projects and a team of nine. Four of these posts are vacant. Project managers described a burdensome approach to reporting and an unclear route for getting decisions.","Apprenticeships and the graduate scheme are real strengths, and the council is proud that 38 of its present managers began as trainees."])]
for h,ps in FB:
    doc.add_heading(h,2)
    for x in ps: A(x)
doc.add_heading('5. Next steps',1)
A('The council’s leaders will want time to think over these findings and to talk about them with colleagues. The council is expected to publish this report within three months of the peer team being on site, and an action plan within five months.')
A('Some of the team will return to hear how the council has got on. The progress review will take place in September 2026.')
A('In the meantime, Colin Draycott, Principal Adviser for the region, is the main contact between the council and the LGA. He can be reached at colin.draycott@lga.example.')
footer(doc.sections[0],'LGA Corporate Peer Challenge – Stourmark County Council   ',WD_ALIGN_PARAGRAPH.RIGHT)
doc.save(F/'source.docx'); lo(F/'source.docx'); (F/'source.pdf').rename(F/'document.pdf')
peers=[dict(name=n,role=r,organisation=o,peer_type=['officer','lead'] if t=='lead' else t) for n,r,o,t in PE]+[dict(name='Harriet Lisle',role=['Peer Challenge Manager','LGA Peer Challenge Manager'],organisation=['Local Government Association','LGA'],peer_type='lga')]
write(N,dict(documents=dict(document_type='feedback_report',date_start='2026-01-01',date_end='2026-01-31'),councils=['E10999002'],recommendations=recs,front_matter=[],peers=peers,
 milestones=[dict(event='on_site',date_text='4 – 7 November 2025',date_start='2025-11-04',date_end='2025-11-07'),dict(event='report_published',date_text=['within three months of the peer team being on site','within three months'],date_start=None),dict(event='action_plan_published',date_text=['within five months'],date_start=None),dict(event='progress_review',date_text=['September 2026','in September 2026'],date_start='2026-09-01',date_end='2026-09-30')],no_extra=['peers']),
 'Corporate Peer Challenge feedback report, Stourmark County Council','python-docx + LibreOffice','Ordinary LGA feedback report with cover, key recommendations as a bold "Recommendation N: headline" line followed by a paragraph, a bulleted peer team and findings by theme that hold suggestions which are no recommendation.')
