import json
D=str(__import__('pathlib').Path(__file__).parent)+'/'
R=[("Set out a vision that outlasts the electoral cycle","Hold a conversation with residents about the kind of borough they want in 2040.","Chief Executive","December 2025","The conversation began in May; some 1,400 people have taken part so far.","On track"),
("Join up the customer journey","Replace the three contact centres with one.","Head of Customer Services","April 2026","A business case was approved in June.","On track"),
("Bring audit recommendations to a close","Clear all audit actions that are more than a year overdue.","Section 151 Officer","September 2025","Of the 34 actions 19 have been closed, and the rest wait for the new system.","Delayed"),
("Widen the pool of talent","Offer ten apprenticeships a year in professional services.","Head of Human Resources","Ongoing","Seven apprentices started in September 2024.","On track"),
("Use the estate to support regeneration","Prepare a masterplan for the council’s land at Station Quarter.","Director of Regeneration","March 2026","No work has been done, as funding has not been confirmed.","Not started"),
("Act on the climate strategy","Publish a costed carbon plan for the council’s own buildings.","Head of Property","June 2025","The plan was published on 20 June and is before Cabinet this month.","Complete")]
W=["Gosod gweledigaeth","Cysylltu taith y cwsmer","Cau argymhellion archwilio","Ehangu’r gronfa dalent","Defnyddio’r ystad","Gweithredu ar yr hinsawdd"]
src='''#set page(paper:"a4",margin:(x:20mm,y:18mm),footer:context align(center,text(8pt)[#counter(page).display()]))
#set text(font:"Lato",size:10pt)
#let card(n,w,h,a,l,d,p,s)=block(width:100%,stroke:(top:2pt+rgb("#006b54")),inset:(top:6pt,bottom:8pt),breakable:true)[
#text(12pt,weight:"bold")[Argymhelliad / Recommendation #n]
#v(-2pt)
#text(weight:"bold")[#h]
#grid(columns:(38mm,1fr),row-gutter:5pt,column-gutter:4mm,
text(8.5pt,fill:rgb("#006b54"))[Cam gweithredu / Action],a,
text(8.5pt,fill:rgb("#006b54"))[Perchennog / Owner],l,
text(8.5pt,fill:rgb("#006b54"))[Erbyn / By when],d,
text(8.5pt,fill:rgb("#006b54"))[Cynnydd / Progress],p,
text(8.5pt,fill:rgb("#006b54"))[Statws / Status],text(weight:"bold")[#s])]
#text(20pt,weight:"bold")[Cynllun gweithredu: Her Cymheiriaid]
#v(-6pt)
#text(16pt,weight:"bold")[Corporate Peer Challenge action plan]

Marlowe Vale Borough Council, 4 July 2025

The peer team came to Marlowe Vale from 5 to 8 November 2024. It made six recommendations to the council, all of which have been accepted. The council’s English text is the legal one.

'''
for n,((h,a,l,d,p,s),w) in enumerate(zip(R,W),1):
    src+=f'#card("{n}","{w}","{h}","{a}","{l}","{d}","{p}","{s}")\n'
open(D+'source.typ','w').write(src)
import typst; typst.compile(D+'source.typ',output=D+'document.pdf')
DL={"On track":"on_track","Delayed":["at_risk","off_track"],"Not started":"not_started","Complete":"complete"}
recs=[dict(ref=str(n),text=h,recommendation_type='peer',actions=[dict(text=a,due_text=d)],leads=[dict(lead_text=l)],progress=[dict(text=p)],rag=[dict(rag=None,rag_text=s,delivery=DL[s])]) for n,(h,a,l,d,p,s) in enumerate(R,1)]
json.dump(dict(source='document.pdf',documents=dict(document_type='action_plan',date_start='2025-07-04',date_end='2025-07-04'),councils=['E07999011'],recommendations=recs,scope=[],peers=[]),open(D+'gold.json','w'),indent=1,ensure_ascii=False)
