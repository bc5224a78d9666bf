import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from held_out_lib import *
import typst
S={"C":("Wedi'i gwblhau / Complete","Complete","complete"),"O":("Ar y trywydd iawn / On track","On track","on_track"),"R":("Mewn perygl / At risk","At risk","at_risk"),"N":("Heb ddechrau / Not started","Not started","not_started")}
RM={k:{"rag":None,"rag_text":[v[0],v[1]],"delivery":v[2]} for k,v in S.items()}
T=[("Blaenoriaethau a chanlyniadau lleol","Local priorities and outcomes",[
 ("1","Give the Harrowdale Deal a delivery plan","partners like the Deal and can describe it, but nobody could show the team what would be different in a year's time.",[
  ("Agree a two-year delivery plan with the health board, the two colleges and the housing associations.",["Chief Executive","Head of Strategy"],"31 October 2024","A first draft went to the Deal Board on 22 May.","O"),
  ("Report on the plan in public twice a year.",["Head of Strategy"],"March 2025","","N")]),
 ("2","Use what residents tell you","bring the residents' panel, complaints and the results of consultation together, and show how they have shaped decisions.",[
  ("Set up one insight team from three small teams.",["Director of Resources"],"September 2024","Consultation with staff ended on 31 May with no change to the proposal.","O"),
  ("Add a 'You said, we did' page to the website.",["Communications Manager"],"June 2024","Page went live on 3 June in both languages.","C")])]),
 ("Arweinyddiaeth sefydliadol ac arweinyddiaeth lle","Organisational and place leadership",[
 ("3","Decide what it means to be a border district","the relationship with neighbours on the other side of the border is an asset that is under-used in health, transport and the rural economy.",[
  ("Sign a memorandum of understanding with two neighbouring authorities.",["Leader of the Council"],"December 2024","One authority has signed. The other is waiting for its annual meeting.","R"),
  ("Hold a cross-border bus summit.",["Cabinet Member for Economy and Transport","Director of Place"],"18 September 2024","Speakers confirmed.","O")]),
 ("4","Build the collective leadership of the Corporate Team","it should spend less time on the detail of services and more on the future of the council.",[
  ("Change the Corporate Team's calendar: two strategy sessions and two business sessions a month.",["Chief Executive"],"April 2024","In place since 15 April.","C")])]),
 ("Llywodraethu a diwylliant","Governance and culture",[
 ("5","Deal with the standards cases quickly","eleven complaints about conduct were open at the time of the challenge, the oldest for more than a year.",[
  ("Appoint an outside investigator for cases over three months old.",["Monitoring Officer"],"April 2024","Appointed. Seven of the eleven cases are now closed.","C"),
  ("Review the arrangements for dealing with complaints about members.",["Monitoring Officer"],"October 2024","Standards Committee considered options on 6 June.","O")]),
 ("6","Make scrutiny's work count","choose fewer topics, agree them with the Cabinet beforehand and follow up what has been recommended.",[
  ("Agree a work programme of no more than six topics.",["Chair of Overview and Scrutiny","Head of Democratic Services"],"May 2024","Agreed on 14 May.","C"),
  ("Train all scrutiny members in questioning.",["Head of Democratic Services"],"November 2024","The trainer booked for July is ill; a new date is being looked for.","R")])]),
 ("Cynllunio a rheolaeth ariannol","Financial planning and management",[
 ("7","Be open about the scale of the gap","members and staff should have the same clear account of the £3.4 million shortfall by 2027/28.",[
  ("Give budget briefings to all members, by group and together.",["Section 151 Officer"],"Q2 2024/25","Two of five briefings held.","O"),
  ("Publish a plain guide to the council's money.",["Section 151 Officer","Communications Manager"],"October 2024","","N")]),
 ("8","Turn the asset strategy into receipts","the list of sites has been known for three years; what is needed is a programme, a team and a timetable.",[
  ("Bring a disposals programme to Cabinet.",["Director of Place"],"24 July 2024","Fourteen sites ranked by value and ease of sale.","O"),
  ("Appoint a surveyor for two years, paid for from receipts.",["Director of Place"],"August 2024","No suitable candidate in the first round.","R")])]),
 ("Y gallu i wella","Capacity for improvement",[
 ("9","Look after the people who carry the load","a small number of managers hold too many of the most important projects and the team heard about the strain.",[
  ("Map who leads what, and spread the load.",["Head of People"],"July 2024","Mapping done for 38 managers.","O"),
  ("Renew the wellbeing offer for staff.",["Head of People"],"January 2025","","N")])])]
e=lambda s:s.replace('\\','\\\\').replace('#','\\#').replace('$','\\$').replace('*','\\*').replace('_','\\_').replace('@','\\@').replace('<','\\<').replace("'","’") if True else s
BR=' \\ '
recs=[]
t='''#set page(paper:"a4",margin:(x:18mm,y:18mm),footer:context[#set text(7.5pt);Cyngor Dosbarth Harrowdale | Harrowdale District Council #h(1fr) Tudalen / Page #counter(page).display()])
#set text(font:"Carlito",size:10pt,lang:"en",region:"GB")
#let T=rgb("#0b5345")
#text(20pt,weight:"bold",fill:T)[Cynllun gweithredu’r her gan gymheiriaid]
#v(-10pt)
#text(16pt,fill:T)[Peer challenge action plan]
#grid(columns:(48mm,1fr),row-gutter:5pt,[*Cyngor / Council*],[Harrowdale District Council],[*Perchennog / Owner*],[Ffion Maddocks, Head of Strategy],[*Dyddiad / Date*],[12 June 2024],[*Cytunwyd gan / Agreed by*],[Cabinet])
== Cefndir / Background
The corporate peer challenge team was on site from 27 February to 1 March 2024 and its report was received on 7 May 2024. The team made nine recommendations. This plan gives the council’s response to each. It was agreed by Cabinet on 12 June 2024 and the peers will return for a progress review in January 2025.

Mae’r penawdau yn ddwyieithog. / Headings are in both languages; a full Welsh version of this plan may be asked for from the Head of Strategy.
'''
for w,en,rr in T:
    t+=f'\n#block(sticky:true,above:16pt)[#text(13pt,weight:"bold",fill:T)[{e(w)} / {e(en)}]]\n'
    for ref,hd,body,aa in rr:
        t+=f'''#block(width:100%,stroke:(left:3pt+T),inset:(left:7pt,y:3pt),above:12pt,below:5pt,sticky:true)[#text(8.5pt,fill:luma(80))[Argymhelliad {ref} / Recommendation {ref}]\\
*{e(hd)}*: {e(body)}]
#table(columns:(1fr,36mm,25mm,44mm,24mm),stroke:(x,y)=>(bottom:if y==0 {{1pt+T}} else {{.4pt+luma(150)}}),inset:(x:3pt,y:3.5pt),
'''
        t+="table.header("+",".join(f'text(8pt,weight:"bold")[{x}]' for x in("Cam gweithredu / Action","Arweinydd / Lead","Erbyn pryd / By when","Cynnydd / Progress","Statws / Status"))+"),\n"
        for a in aa:
            t+=f'text(9pt)[{e(a[0])}],text(9pt)[{BR.join(map(e,a[1]))}],text(9pt)[{a[2]}],text(9pt)[{e(a[3])}],text(8.5pt)[{e(S[a[4]][0])}],\n'
        t+=')\n'
        recs.append({"ref":[ref,f"Argymhelliad {ref} / Recommendation {ref}"],"text":f"{hd}: {body}".replace("'","’"),"headline":hd.replace("'","’"),"recommendation_type":"peer","theme":[en,f"{w} / {en}"],"leads":[],"progress":[],"rag":[],
          "actions":[act(a[0].replace("'","’"),a[1],a[2],a[3].replace("'","’"),a[4],[ "2024-06-12","2024-06-01",None],RM) for a in aa]})
t+='''
== Nodiadau / Notes
*Wedi’i gwblhau / Complete*: the action has been carried out. *Ar y trywydd iawn / On track*: it will be carried out by the date given. *Mewn perygl / At risk*: the date is in doubt. *Heb ddechrau / Not started*: work has not begun.
'''
ms=[{"event":"on_site","date_text":["27 February to 1 March 2024","from 27 February to 1 March 2024"],"date_start":"2024-02-27","date_end":"2024-03-01"},{"event":["feedback","draft_report","other","report_published"],"date_text":"7 May 2024","date_start":"2024-05-07","date_end":"2024-05-07"},
{"event":["meeting","action_plan_published"],"date_text":"12 June 2024","date_start":"2024-06-12","date_end":"2024-06-12"},{"event":"progress_review","date_text":["January 2025","in January 2025"],"date_start":"2025-01-01","date_end":"2025-01-31"}]
d=save('cynllun_harrowdale',{"documents":{"document_type":"action_plan","date_start":"2024-06-12","date_end":"2024-06-12","committee":["Cabinet",None]},"councils":["E07999006"],"recommendations":recs,"scope":[],"peers":[],"milestones":ms,
"front_matter":[{"field":["Cyngor / Council","council"],"value_text":"Harrowdale District Council"},{"field":["Perchennog / Owner","owner","report_owner","responsible_officer","report_author"],"value_text":"Ffion Maddocks, Head of Strategy"},{"field":["Dyddiad / Date","date"],"value_text":"12 June 2024"},{"field":["Cytunwyd gan / Agreed by","agreed_by","committee"],"value_text":"Cabinet"}]},
"Peer challenge action plan with bilingual headings (Harrowdale)","typst","Portrait plan with headings and labels in Welsh and English ('Argymhelliad 1 / Recommendation 1'), one card and one half-ruled table to each recommendation, bilingual status words, empty progress cells.",["bilingual","cards","half_ruled"],t,'source.typ')
typst.compile(d+'source.typ',output=d+'document.pdf');check(d)
