import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
N='thornwick_scope_r26'; F=folder(N)
doc=new('Liberation Sans',11,False,2.3); colour(doc,'5A2D81',(14,12,11))
A=doc.add_paragraph
def H(t): 
    p=A(); r=p.add_run(t); r.bold=True; p.paragraph_format.keep_with_next=True; p.paragraph_format.space_before=Pt(8); return p
p=A(); p.alignment=WD_ALIGN_PARAGRAPH.RIGHT; r=p.add_run('Local Government Association'); r.bold=True; r.font.size=Pt(14); r.font.color.rgb=RGBColor.from_string('5A2D81')
for x in ('Oluwaseun Marchetti','Chief Executive','Thornwick City Council','Guildhall Square','Thornwick'):
    p=A(x); p.paragraph_format.space_after=Pt(0)
A(); A('16 January 2026'); A('Dear Oluwaseun')
H('Thornwick City Council: corporate peer challenge')
A('Thank you for meeting me with Councillor Fairbrass on 8 January to talk about the scope of your peer challenge. I write to record what we agreed. The peer team will be with you from Monday 15 to Thursday 18 June 2026 and I should be glad if you would hold those days in the diaries of your leadership team and group leaders.')
H('What the team will look at')
A('Every corporate peer challenge considers five areas, on which we are asked to give councils an honest outside view:')
TH=[("Local priorities and outcomes",["Are the council’s priorities clear, and do they rest on a good understanding of Thornwick?","Is the council achieving better outcomes for all its communities?"]),
("Organisational and place leadership",["Does the council provide effective leadership of the city?","How strong are its relationships with the university, the hospital trust and other partners?"]),
("Governance and culture",["Are there clear and robust governance arrangements?","Is there a culture of respect, openness and challenge?"]),
("Financial planning and management",["Does the council have a grip on its current financial position?","Is there a strategy and plan to address its financial challenges?"]),
("Capacity for improvement",["Is the organisation able to support delivery of local priorities?","Does the council have the capacity to improve?"])]
scope=[]
for t,qs in TH:
    p=doc.add_paragraph(style='List Number'); p.paragraph_format.space_after=Pt(2); p.paragraph_format.keep_with_next=True
    p.add_run(t).bold=True; p.add_run(' – '+' '.join(qs))
    scope.append(dict(level='theme',theme=t,text=t)); scope+= [dict(level='question',theme=t,text=q) for q in qs]
A('You have also asked the team to spend time on two matters of your own:')
EX=[("Housing after regulation",["the council’s response to the C3 grade given by the Regulator of Social Housing","how well tenants are heard by senior officers and members"]),
("The riverside programme",["whether the council has the commercial skills that the programme needs","the way in which risk is shared with the development partner"])]
for t,its in EX:
    p=H(t); p.paragraph_format.space_after=Pt(2)
    scope.append(dict(level='theme',theme=t,text=t))
    for x in its:
        q=doc.add_paragraph(x,style='List Bullet'); q.paragraph_format.space_after=Pt(1)
        scope.append(dict(level='item',theme=t,text=x))
H('The peer team')
A('Following our discussion I am seeking a team made up of:')
PE=[("Chief executive of a unitary or metropolitan council (lead peer)",["Chief executive of a unitary or metropolitan council (lead peer)","Chief executive of a unitary or metropolitan council","Chief executive","Lead peer"],['lead','officer']),("Labour leader peer",None,'member'),("Liberal Democrat member peer",None,'member'),("Director of finance",None,'officer'),("Director of housing",None,'officer'),("Senior officer with experience of regeneration",["Senior officer with experience of regeneration","Senior officer"],'officer')]
for x,_,_ in PE:
    q=doc.add_paragraph(x,style='List Bullet'); q.paragraph_format.space_after=Pt(1)
A('Kofi Lindqvist, LGA Peer Challenge Manager, will manage the challenge and Bronagh Sweeting, LGA Project Support Officer, will look after travel and the timetable. I shall let you have the names of the peers for your agreement as each of them is confirmed.')
H('Before the visit')
A('We shall need a short position statement from the council, of about 15 pages, by 15 May 2026, with the documents on the enclosed list. A draft timetable should reach Bronagh by 22 May 2026. The LGA will prepare a briefing on your finances and performance for the team from published sources.')
H('After the visit')
A('The team will give its headlines to the senior leadership on the afternoon of 18 June 2026. You will have a draft report within four weeks of the visit and should publish the final report within three months of it. The council is then expected to publish an action plan within five months of the visit. Some of the team will come back for a progress review in spring 2027.')
A('I hope that this is a fair record. If there is anything that you would like to change, please let me know by the end of the month. We look forward to working with you.')
A('Yours sincerely'); A(); p=A(); p.add_run('Miriam Aldecott').bold=True; p.paragraph_format.space_after=Pt(0)
A('Principal Adviser, Local Government Association')
A('cc Councillor Lewis Fairbrass, Leader of the Council')
footer(doc.sections[0],'Local Government Association, 18 Beacon Square, London SW1    ')
doc.save(F/'source.docx'); lo(F/'source.docx'); (F/'source.pdf').rename(F/'document.pdf')
peers=[dict(name=None,role=alt or x,peer_type=k) for x,alt,k in PE]+[dict(name='Kofi Lindqvist',role=['LGA Peer Challenge Manager','Peer Challenge Manager'],peer_type='lga'),dict(name='Bronagh Sweeting',role=['LGA Project Support Officer','Project Support Officer'],peer_type='lga')]
M=[dict(event=['scoping','meeting'],date_text=['8 January','on 8 January'],date_start=['2026-01-08',None],date_end=['2026-01-08',None]),
dict(event='on_site',date_text=['from Monday 15 to Thursday 18 June 2026','Monday 15 to Thursday 18 June 2026'],date_start='2026-06-15',date_end='2026-06-18'),
dict(event='position_statement',date_text=['by 15 May 2026','15 May 2026'],date_end='2026-05-15'),
dict(event='other',date_text=['by 22 May 2026','22 May 2026'],date_end='2026-05-22'),
dict(event='feedback',date_text=['18 June 2026','on the afternoon of 18 June 2026','the afternoon of 18 June 2026'],date_start='2026-06-18',date_end='2026-06-18'),
dict(event='draft_report',date_text=['within four weeks of the visit','within four weeks'],date_end=[None,'2026-07-16']),
dict(event='report_published',date_text=['within three months of it','within three months'],date_end=[None,'2026-09-18']),
dict(event='action_plan_published',date_text=['within five months of the visit','within five months'],date_end=[None,'2026-11-18']),
dict(event='progress_review',date_text=['spring 2027','in spring 2027'],date_start=['2027-03-01',None],date_end=['2027-05-31',None])]
write(N,dict(documents=dict(document_type='scope_letter',date_start='2026-01-16',date_end='2026-01-16'),councils=['E06999001'],recommendations=[],scope=scope,peers=peers,milestones=M,no_extra=['peers','scope']),
 'Scope letter for the corporate peer challenge of Thornwick City Council','python-docx + LibreOffice','Two-page letter from the LGA with the five themes as numbered lines whose questions follow in the same paragraph, two local themes with bulleted items, peers by role only and the two LGA staff in a sentence, deadlines before and after the visit in prose.')
