"""Progress review whose earlier recommendations run on in one lettered sentence, then stand as run-in headings (Typst)."""
import json, pathlib, typst
D=pathlib.Path(__file__).parent
EARLY=[("a","agree with partners what it will do about the town centre, and what it will leave to others"),
("b","bring its housing repairs service up to the standard that tenants expect"),
("c","make a realistic plan for the savings that it needs by 2026/27"),
("d","give backbench members a larger part in making policy"),
("e","replace its ageing finance system")]
NEW=[("1","Publish a short statement each year of what the town centre partnership has achieved."),("2","Finish the stock condition survey before setting the rent for 2026/27."),("3","Draw up a plan for what happens if reorganisation is delayed.")]
PROG=["The partnership has met five times and has a plan with three aims. The market has moved and footfall is up by a tenth.","Repairs finished on time have gone from 71% to 88%. Tenants on the panel told us that they are kept informed.","Savings of £1.6m have been made. A further £0.9m is still to be found, and the Cabinet has not yet said where.","Two policy development groups have been set up. Members we met said that their work had changed the leisure strategy.","The contract was let in June 2025, a year later than planned."]
HEADS=["Town centre","Housing repairs","Savings","Backbench members","Finance system"]
src=f'''#set page(paper:"a4",margin:(x:24mm,y:22mm),footer:context align(center)[#text(8pt)[#counter(page).display()]])
#set text(font:"Libertinus Serif",size:11pt)
#show heading.where(level:1): it => text(15pt,fill:rgb("#0b5563"))[#it.body] + v(3pt)
#show heading.where(level:2): it => text(12pt,style:"italic")[#it.body] + v(2pt)
#text(11pt,fill:gray)[Local Government Association]
#v(20mm)
#text(24pt,weight:"bold")[Corporate Peer Challenge \\ Progress review]
#v(4mm)
#text(15pt)[Fenwold District Council]
#v(2mm)
#text(12pt)[Visit of 16 September 2025 \\ Report of October 2025]
#v(10mm)
= Why we came back
Fenwold District Council had a Corporate Peer Challenge from 5 to 8 November 2024. Its report was published on 7 February 2025 and the Council agreed an action plan on 20 March 2025. Part of the same team returned for one day on 16 September 2025.

= What was asked of the Council
In their report of 2024 the peers recommended that the Council should {"; ".join(f"({l}) {t}" for l,t in EARLY[:-1])}; and ({EARLY[-1][0]}) {EARLY[-1][1]}.

= The team
- Ingrid Solway, Chief Executive, Calderwick Borough Council (lead peer)
- Councillor Tam Prideaux, Leader, Saltmere District Council
- Councillor Ruth Ackerley, Group Leader, Northmere Borough Council
- Osric Dane, Peer Challenge Manager, LGA

= What has happened since
{"".join(f"== {h} (recommendation {l})"+chr(10)+p+chr(10)*2 for h,(l,_),p in zip(HEADS,EARLY,PROG))}
= What we suggest now
We have three further recommendations for the Council:
{"".join(f"+ {t}"+chr(10) for _,t in NEW)}
= Next steps
The Council will publish this report by 30 November 2025. Its next Corporate Peer Challenge is due before November 2029.
'''
(D/'source.typ').write_text(src); typst.compile(str(D/'source.typ'),output=str(D/'document.pdf'))
recs=[{"ref":[f"({l})",l],"text":[t,t+";",t+"; and",t+"."],"recommendation_type":"peer","made":["2024","2024-11"],"actions":[],"leads":[],"rag":[],"progress":[{"text":p}]} for (l,t),p in zip(EARLY,PROG)]
recs+=[{"ref":[f"{r}.",r],"text":t,"recommendation_type":"peer","made":["2025","2025-09"],"actions":[],"leads":[],"rag":[],"progress":[]} for r,t in NEW]
g={"source":"document.pdf","documents":{"document_type":"progress_review","date_start":"2025-10-01","date_end":"2025-10-31"},"councils":["E07999002"],"recommendations":recs,
"peers":[{"name":"Ingrid Solway","role":["Chief Executive","Chief Executive (lead peer)"],"organisation":"Calderwick Borough Council"},{"name":["Councillor Tam Prideaux","Tam Prideaux"],"role":"Leader","organisation":"Saltmere District Council"},{"name":["Councillor Ruth Ackerley","Ruth Ackerley"],"role":"Group Leader","organisation":"Northmere Borough Council"},{"name":"Osric Dane","role":"Peer Challenge Manager","organisation":"LGA"}],
"milestones":[{"event":"on_site","date_text":["from 5 to 8 November 2024","5 to 8 November 2024"],"date_start":"2024-11-05","date_end":"2024-11-08"},{"event":"report_published","date_text":["7 February 2025","on 7 February 2025"],"date_start":"2025-02-07","date_end":"2025-02-07"},{"event":["action_plan_published","meeting"],"date_text":["20 March 2025","on 20 March 2025"],"date_start":"2025-03-20","date_end":"2025-03-20"},{"event":["progress_review"],"date_text":["16 September 2025","on 16 September 2025"],"date_start":"2025-09-16","date_end":"2025-09-16"},{"event":["report_published","progress_review"],"date_text":["by 30 November 2025","30 November 2025"],"date_end":"2025-11-30"}]}
(D/'gold.json').write_text(json.dumps(g,indent=1,ensure_ascii=False)+"\n")
(D/'source.toml').write_text('''title = "Corporate Peer Challenge: progress review (Fenwold District Council, October 2025)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "Typst"
family = "progress review: the earlier recommendations run on in one lettered sentence, progress below headings that cite their letters"
split = "seen"
layouts = []
''')
