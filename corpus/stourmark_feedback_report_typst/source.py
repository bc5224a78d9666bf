import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from quarterly_papers import *
import typst
D='stourmark_feedback_report_typst'
REC=[("Turn the vision into a delivery plan","The Stourmark 2040 vision is well understood by partners, but there is not yet a plan that shows what will be done by whom and by when. The council should complete one before the end of the financial year and use it to guide spending decisions."),
("Act now on the budget for 2026/27 and beyond","The gap of £31 million is real and close. Cabinet and the senior leadership team need to agree a full set of savings proposals early in the autumn, with contingency for any that are delayed."),
("Bring greater grip to the cost of home-to-school transport","Spending has doubled in five years. A cross-council programme, sponsored by the Chief Executive, would help the council to deal with demand and not only with the price of contracts."),
("Refocus the transformation programme","Fewer projects, each with a clear owner and an agreed benefit, would be likely to achieve more than the present list of 43."),
("Reset the relationship with district and borough councils","Local government reorganisation has put a strain on trust. Regular meetings of all leaders and chief executives, with an agreed agenda, would help residents to receive joined-up services in the meantime."),
("Strengthen the role of scrutiny","Give scrutiny committees timely access to information, and ensure that Cabinet responds formally to what they say."),
("Invest in the next generation of managers","Build on the successful Aspire programme so that services have people ready to step up when experienced managers retire."),
("Tell the story of what the council does well","There is a great deal to be proud of in children’s services, libraries and public health, and the council is too modest about it.")]
TH=[("Local priorities and outcomes",["Are the council’s priorities clear, and are they based on evidence of local need?","Is the council delivering on them?"]),
("Organisational and place leadership",["Does the council provide effective local leadership?","Are there good relationships with partners and communities?"]),
("Governance and culture",["Are there clear and robust governance arrangements?","Is there a culture of challenge and scrutiny?"]),
("Financial planning and management",["Does the council understand its current financial position?","Does it have a strategy and a plan to deal with its financial challenges?"]),
("Capacity for improvement",["Is the organisation able to support delivery of local priorities?","Does the council have the capacity to improve?"])]
TEAM=[("Margaret Ellwood","Chief Executive","Derwenshire County Council"),("Councillor Philip Asante","Leader","Westerdale County Council"),("Councillor Judith Lorimer","Deputy Leader","Hambury Borough Council"),("Stephen Quayle","Executive Director of Resources","Cotterham County Council"),("Amrit Dhaliwal","Director of Children’s Services","Broadmere Council"),("Lucy Pemberton","Head of Transformation","Westerdale County Council"),("Colin Baird","Peer Challenge Manager","Local Government Association")]
T='''#set document(title:"Corporate Peer Challenge: Stourmark County Council")
#set page(paper:"a4",margin:(x:2.4cm,y:2.3cm),footer:context{if counter(page).get().first()>1 [#set text(8.5pt,fill:gray.darken(30%)); Stourmark County Council – Corporate Peer Challenge feedback report #h(1fr) #counter(page).display()]})
#set text(font:"Liberation Sans",size:10.5pt,lang:"en",region:"GB",hyphenate:false)
#set par(leading:.68em,spacing:1.05em)
#set heading(numbering:"1.1")
#show heading.where(level:1):it=>{set text(16pt,fill:rgb("#0b3c5d"));block(above:1.6em,below:.9em,it)}
#show heading.where(level:2):it=>{set text(12pt,fill:rgb("#0b3c5d"));block(above:1.4em,below:.7em,it)}
#place(top+right,box(width:3.2cm,height:1.4cm,{place(rect(width:1.4cm,height:1.4cm,fill:rgb("#0b3c5d")));place(dx:1.5cm,dy:.1cm,circle(radius:.6cm,fill:rgb("#e08e0b")))}))
#v(6cm)
#text(26pt,weight:"bold",fill:rgb("#0b3c5d"))[Corporate Peer Challenge]
#v(.2cm)
#text(19pt)[Stourmark County Council]
#v(1cm)
#text(13pt)[3 – 6 June 2025]
#v(.3cm)
#text(13pt)[Feedback report]
#v(1fr)
#text(11pt)[Final, August 2025]
#pagebreak()
'''
def esc(s): 
    for c in '\\#$@*_<>`': s=s.replace(c,'\\'+c)
    return s
def h1(t): global T; T+=f'\n= {t}\n'
def h2(t): global T; T+=f'\n== {t}\n'
def p(t): global T; T+='\n'+esc(t)+'\n'
h1('Executive summary')
p('Stourmark is a large and mostly rural county with a proud history, a growing population and a strong sense of place. Its county council is trusted by its partners and has staff who care deeply about the people they serve. The peer team met many of them and was struck by their openness. The Leader and Chief Executive work well together and set a tone of respect that is felt throughout the organisation.')
p('The council has much to show for its efforts. Children’s services have moved from “inadequate” to “good” in four years. The library service has kept all of its branches open and has won national recognition. Highways has a clear plan for its assets that residents can follow on a map. In public health, the council’s work with local employers has been copied by others.')
p('At the same time, the council is at a turning point. It will need to find £31 million over the next two years, while preparing for local government reorganisation and for a new strategic authority. Reserves have been used to balance the last three budgets and this cannot go on. There is a broad awareness of the problem among senior officers, but the peer team did not find the same urgency everywhere.')
p('Relationships with district and borough councils were described to us in many different ways. There are good examples of shared work on housing and on economic growth. The debate about reorganisation has nonetheless made conversations harder, and all parties told the team that they wished to see this repaired.')
h1('Key recommendations')
p('The body of this report contains a number of observations that the council may wish to consider. These are the peer team’s main recommendations:')
for i,(a,b) in enumerate(REC,1):
    T+=f'\n#block(breakable:false)[#text(weight:"bold")[Recommendation {i}: {esc(a)}]\n\n{esc(b)}]\n'
h1('Summary of the approach')
h2('The peer team')
p('Peer challenges are carried out by serving councillors and officers. The make-up of the team reflected the council’s needs and the focus of the challenge. The peers were:')
T+='\n'+'\n'.join(f'- {esc(a)}, {esc(b)}, {esc(c)}' for a,b,c in TEAM)+'\n'
h2('Scope and focus')
p('The team considered five themes, which are common to all Corporate Peer Challenges and are essential to a council’s performance and improvement.')
T+='\n'+'\n'.join(f'+ *{esc(a)}* – {" ".join(map(esc,q))}' for a,q in TH)+'\n'
h2('The process')
p('Peer challenges look forward and are designed to add to a council’s own plans. They are not inspections. The team prepared by reading documents and data, including a position statement written by the council. It then spent four days in the county, during which it gathered views in 61 meetings and spoke to more than 150 people. This report sums up what it found. By its nature it is a picture at one moment, and the team knows that some of the matters raised are already being dealt with.')
h1('Feedback')
h2('Local priorities and outcomes')
p('Residents, partners and staff recognise the ambitions of Stourmark 2040. The vision was shaped by a large exercise in listening, which drew in young people and those who seldom answer surveys. It gives the council a good foundation. Performance is reported to Cabinet each quarter and compares well with other counties in most areas, though waiting times for education, health and care plans remain much too long.')
p('The next step is delivery. Several people told the team that they could describe the vision, but not the two or three things that must happen in the next year to bring it about. Service plans vary in quality and some had no link to the vision at all.')
h2('Organisational and place leadership')
p('The Leader is well respected across the region and speaks for the county with authority. Health partners described the council as generous with its time and expertise. Town and parish councils valued the annual conference and the small grants for community resilience. Business leaders wanted an earlier conversation about skills.')
h2('Governance and culture')
p('Decision making is sound and the statutory officers meet every fortnight. Audit Committee has two independent members and is effective. Scrutiny works hard, but often sees reports only a few days before Cabinet and receives little feedback. Relationships between political groups are courteous, and the code of conduct is well understood.')
h2('Financial planning and management')
p('The finance team is capable and its monitoring is reliable. External audit has given unqualified opinions for each of the last four years. The medium-term financial plan is honest about the size of the gap and the deficit on the Dedicated Schools Grant, which is forecast to reach £58 million in March 2026. Home-to-school transport is the largest single pressure. Some of the savings that were planned for the current year have already slipped.')
h2('Capacity for improvement')
p('Staff are the council’s greatest strength. Sickness absence has fallen and turnover is below the regional average. The Aspire programme for new managers is popular. The transformation team has talented people, but with 43 projects it is spread too thinly, and it was not clear to the peer team how the benefits were counted.')
h1('Next steps')
p('It is recognised that senior political and managerial leaders will want to consider and reflect on these findings. The council should publish this report by 6 September 2025 and an action plan by 6 November 2025. The peer team will carry out a progress review in spring 2026, and its report should be published no later than 6 June 2026.')
p('In the meantime Angela Forde, Principal Adviser for the region, is the main contact between the council and the Local Government Association. She can be reached at angela.forde\u200b(at)lga.example.'.replace('\u200b',''))
(B/D/'source.typ').write_text(T)
typst.compile(str(B/D/'source.typ'),output=str(B/D/'document.pdf'))
scope=[]
for a,q in TH:
    scope.append({"level":"theme","theme":a,"text":a}); scope+=[{"level":"question","theme":a,"text":x} for x in q]
save(D,{"documents":{"document_type":"feedback_report","date_start":"2025-08-01","date_end":"2025-08-31","committee":None},"councils":["E10999002"],
"recommendations":[{"ref":[f"Recommendation {i}",str(i)],"text":[f"{a} {b}",f"{a}: {b}",f"{a}. {b}",b],"headline":a,"recommendation_type":"peer","actions":[]} for i,(a,b) in enumerate(REC,1)],
"front_matter":[],"scope":scope,"peers":[{"name":[a,a.replace("Councillor ","")],"role":b,"organisation":c} for a,b,c in TEAM],
"milestones":[{"event":"on_site","date_text":"3 – 6 June 2025","date_start":"2025-06-03","date_end":"2025-06-06"},
{"event":"report_published","date_text":["by 6 September 2025","6 September 2025"],"date_start":["2025-09-06",None],"date_end":"2025-09-06"},
{"event":"action_plan_published","date_text":["by 6 November 2025","6 November 2025"],"date_start":["2025-11-06",None],"date_end":"2025-11-06"},
{"event":"progress_review","date_text":["spring 2026","in spring 2026"],"date_start":["2026-03-01",None],"date_end":["2026-05-31",None]},
{"event":["report_published","progress_review"],"date_text":["no later than 6 June 2026","6 June 2026"],"date_start":["2026-06-06",None],"date_end":"2026-06-06"}],"no_extra":["scope","peers"]},
"Corporate Peer Challenge feedback report, Stourmark County Council, August 2025","typst","Feedback report with a cover, numbered headings, recommendations as bold headline then paragraph under each Recommendation N, peer list by commas, scope questions on one line after bold themes, themed findings and dated next steps.")
