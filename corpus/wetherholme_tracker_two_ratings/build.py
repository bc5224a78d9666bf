import json,typst
B={"B":("blue","complete","6fa8dc"),"R":("red","off_track","e06666"),"A":("amber","at_risk","f6b26b"),"G":("green","on_track","93c47d")}
def ty(s):
    for c in '\\#*_$@<>[]~`=': s=s.replace(c,'\\'+c)
    return s
# no, rec, [(action, leads, due, ds, de, july, oct, ragJ, ragO)]
def q(y,m,d): return f"{y}-{m:02d}-{d:02d}"
R=[
("1","Develop a shared vision for the district to 2040, drawing on the knowledge of partners, parish councils and residents.",[
 ("Run a district-wide conversation, “Wetherholme Tomorrow”, and use it to shape a vision for adoption by Full Council.",["Chief Executive","Leader of the Council"],"March 2026","2026-03-01","2026-03-31",
  "Engagement plan agreed by Cabinet on 12 June. Launch planned for the Wetherholme Show.","1,940 responses and 14 parish meetings. Analysis is being carried out by the university at no cost to us.","G","G")]),
("2","Review the Council’s constitution, including the scheme of delegation, so that decisions are taken at the right level.",[
 ("Cross-party working group to review Parts 3 and 4 of the constitution.",["Monitoring Officer"],"December 2025","2025-12-01","2025-12-31",
  "Working group set up; four meetings held.","Part 3 approved by Full Council on 25 September. Part 4 will come in December.","G","G"),
 ("Provide training for officers on the revised scheme of delegation.",["Monitoring Officer"],"January 2026","2026-01-01","2026-01-31",
  "Not due to start until the revised scheme has been approved.","Two sessions booked for November.","G","G")]),
("3","Agree and publish a Member/Officer protocol and make sure that the standards expected of all are understood.",[
 ("Adopt a revised protocol based on the LGA model and brief all groups.",["Monitoring Officer","Deputy Chief Executive"],"July 2025","2025-07-01","2025-07-31",
  "Protocol adopted at Annual Council in May. Group briefings to follow.","Completed. All four group briefings have now been held.","G","B")]),
("4","Revisit the Medium Term Financial Strategy in the light of the Fair Funding Review and test it against a range of scenarios.",[
 ("Present a revised MTFS with best, worst and likely cases.",["S151 Officer"],"October 2025","2025-10-01","2025-10-31",
  "Work has started on modelling of the three cases.","Revised MTFS went to Cabinet on 7 October.","G","B"),
 ("Publish a plain English guide to the Council’s finances for residents.",["S151 Officer","Communications Manager"],"November 2025","2025-11-01","2025-11-30",
  "No progress to report.","Vacancy in the communications team has held this up. Now likely in January.","A","R")]),
("5","Put in place a programme of service reviews, with a clear method and a realistic timetable, to deliver the savings needed.",[
 ("Design the service review method and pilot it in two services.",["Director of Corporate Services"],"September 2025","2025-09-01","2025-09-30",
  "Method agreed. Pilots will be in revenues and benefits and in building control.","Pilot in building control has finished; revenues and benefits pilot is three weeks late because of the system upgrade.","G","A")]),
("6","Set out what the Council wants from its leisure and waste contracts before re-procurement begins, and involve members early.",[
 ("Options appraisal for the waste contract to a member panel.",["Director of Communities and Environment"],"Q3 2025/26","2025-10-01","2025-12-31",
  "Soft market exercise complete. Nine firms took part.","Panel met on 2 October. Final report to Cabinet in December.","G","G"),
 ("Extend the leisure contract by two years to allow time for a joint procurement with Harrowdale District Council.",["Head of Leisure and Culture"],"Q4 2025/26","2026-01-01","2026-03-31",
  "Contractor has asked for an uplift of 9%, which is not affordable.","Terms agreed in principle. Legal advice awaited.","R","A")]),
("7","Work with the county council and neighbours to agree a position on local government reorganisation that puts residents first.",[
 ("Take part in the joint officer group and report progress to each meeting of Full Council.",["Chief Executive"],"Ongoing",None,None,
  "Interim plan submitted to government in March.","Final proposal is on course for submission on 28 November.","G","G")]),
("8","Give staff a clearer line of sight between their own work and the Council Plan.",[
 ("Introduce a new appraisal scheme linked to Council Plan outcomes.",["HR Manager"],"April 2026","2026-04-01","2026-04-30",
  "Staff focus groups held in May and June.","Scheme designed and agreed with UNISON. Managers’ training starts in January.","G","G")]),
("9","Increase the pace of the digital programme, starting with customer contact and planning.",[
 ("Replace the customer relationship management system.",["Head of Customer and Digital Services","Portfolio Holder for Customers"],"June 2026","2026-06-01","2026-06-30",
  "Supplier chosen following a procurement framework competition.","Contract signed on 3 September. Go-live on target for June.","A","G"),
 ("Online tracking of planning applications for residents.",["Planning Manager"],"30 September 2025","2025-09-30","2025-09-30",
  "Testing under way.","Live since 22 September; 3,100 visits in the first fortnight.","G","B")]),
]
t=['''#set document(title: "CPC Recommendations Tracker")
#set page(paper: "a4", flipped: true, margin: (x: 12mm, top: 18mm, bottom: 15mm), header: context [#set text(8pt, fill: rgb("#444444")); Wetherholme District Council #h(1fr) Appendix B], footer: context [#set text(8pt, fill: rgb("#444444")); CPC tracker v4 #h(1fr) #counter(page).display()])
#set text(font: "Liberation Sans", size: 9.5pt, lang: "en", region: "GB")
#set par(leading: 0.5em, spacing: 0.9em)
#text(16pt, weight: "bold", fill: rgb("#4a2c6b"))[LGA Corporate Peer Challenge: recommendations tracker]

#text(10pt)[Position at October 2025, for Overview and Scrutiny Committee, 23 October 2025]

The peer challenge of January 2025 left us with nine recommendations. The table sets out what we agreed to do about each, who is responsible, and where we are. The last two columns show the rating at the previous report (July) and the present one.
''']
t.append('#table(columns: (8mm, 48mm, 47mm, 34mm, 23mm, 1fr, 1fr, 11mm, 11mm), inset: 4pt, stroke: 0.5pt + rgb("#8f7da5"), align: (x, y) => if x == 0 or x > 6 {center} else {left},\n table.header(' + ', '.join(f'table.cell(fill: rgb("#4a2c6b"))[#text(fill: white, weight: "bold")[{h}]]' for h in ["No","Recommendation","Agreed action","Responsible","Target","Update: July 2025","Update: October 2025","July","Oct"])+'),')
recs=[]
for no,rec,acts in R:
    n=len(acts); g={"ref":no,"text":rec,"recommendation_type":"peer","leads":[],"rag":[],"progress":[],"actions":[]}
    for i,(a,ls,due,ds,de,j,o,rj,ro) in enumerate(acts):
        row=[]
        if i==0: row+= [f'table.cell(rowspan: {n})[*{no}*]',f'table.cell(rowspan: {n})[{ty(rec)}]']
        row+=[f'[{ty(a)}]','['+' \\ '.join(map(ty,ls))+']',f'[{due}]',f'[{ty(j)}]',f'[{ty(o)}]']
        row+=[f'table.cell(fill: rgb("#{B[x][2]}"))[*{x}*]' for x in (rj,ro)]
        t.append('  '+', '.join(row)+',')
        g["actions"].append({"text":a,"due_text":due,"due_start":ds,"due_end":de,"leads":[{"lead_text":l,"role":{"S151 Officer":"Section 151 Officer","Leader of the Council":["Leader of the Council","Leader"]}.get(l,l)} for l in ls],
         "progress":[{"text":j,"as_of_start":"2025-07-01"},{"text":o,"as_of_start":"2025-10-01"}],
         "rag":[{"rag_text":rj,"rag":B[rj][0],"delivery":B[rj][1],"as_of_start":"2025-07-01"},{"rag_text":ro,"rag":B[ro][0],"delivery":B[ro][1],"as_of_start":"2025-10-01"}]})
    recs.append(g)
t.append(')\n')
t.append('''#v(3mm)
#block(breakable: false)[*BRAG ratings*
#table(columns: (10mm, 90mm), inset: 4pt, stroke: 0.5pt + rgb("#8f7da5"),
table.cell(fill: rgb("#6fa8dc"))[*B*], [Complete],
table.cell(fill: rgb("#e06666"))[*R*], [Target will be missed, or has been],
table.cell(fill: rgb("#f6b26b"))[*A*], [At risk of missing target; being managed by the lead],
table.cell(fill: rgb("#93c47d"))[*G*], [On track, or not yet due to start])]
''')
src='\n'.join(t); open('source.typ','w').write(src); typst.compile('source.typ',output='document.pdf')
gold={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":["2025-10-01","2025-10-23"],"date_end":["2025-10-31","2025-10-23"],"committee":["Overview and Scrutiny Committee",None]},"councils":["E07999012"],"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["January 2025","of January 2025"],"date_start":"2025-01-01","date_end":"2025-01-31"}]}
json.dump(gold,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "LGA Corporate Peer Challenge: recommendations tracker, October 2025 (Wetherholme District Council)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "typst"
family = "Landscape tracker with the recommendation spanning its actions, two dated update columns and two rating columns (previous and current), BRAG letters on colour with the key after the table: tests several dated updates and ratings a row"
split = "seen"
''')
