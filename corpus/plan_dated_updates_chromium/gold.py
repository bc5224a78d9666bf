# hand-written gold; checked against the rendered pages
import json
def L(*n): return [{"lead_text":x,**({} if x.startswith("Chair") else {"role":["Leader of the Council","Leader"] if x=="Leader of the Council" else x})} for x in n]
def U(j,o):
    out=[]
    for d,iso,t in (("June 2025","2025-06-01",j),("October 2025","2025-10-01",o)):
        if t: out.append({"text":[t,f"{d}: {t}"],"as_of_start":iso})
    return out
S={"D":("blue","Done","complete"),"O":("green","On course","on_track"),"S":("amber","Slipping","at_risk"),"X":("red","Off course","off_track"),"Y":(None,"Yet to begin","not_started")}
def A(ref,text,leads,due,s,e,j,o,st):
    a={"ref":ref,"text":text,"leads":leads,"due_text":due}
    if s!="?": a["due_start"],a["due_end"]=s,e
    a["progress"]=U(j,o); r,t,d=S[st]; a["rag"]=[{"rag":r,"rag_text":t,"delivery":d}]; return a
def R(ref,h,t,*a): return {"ref":ref,"text":f"{h} {t}","headline":[h,h.rstrip(".")],"recommendation_type":"peer","actions":list(a)}
FA="Cabinet Member for Finance and Assets";CS="Cabinet Member for Corporate Services";EC="Cabinet Member for Economy";LD="Leader of the Council"
recs=[
R("1","Sharpen the corporate plan.","Reduce the number of priorities so that residents, partners and staff can all see what matters most over the next three years.",
 A("1a","Hold two workshops with Cabinet and the senior team to agree no more than five priorities.",L("Chief Executive",LD),"30/06/2025","2025-06-30","2025-06-30","Both workshops were held in May and were well attended.","Five priorities were agreed by Cabinet and have been published on the website.","D"),
 A("1b","Publish a refreshed corporate plan with a short set of measures for each priority.",L("Head of Policy and Performance",LD),"March 2026","2026-03-01","2026-03-31",None,"A first draft has been shared with service managers. Measures are being tested with the performance team before the public consultation opens.","O")),
R("2","Be honest about the budget gap.","Set out a credible plan to close the gap in the medium term financial strategy, including the choices that members will need to make.",
 A("2a","Bring a savings and income programme to members, with each proposal costed and assigned to a service.",L("Director of Finance",FA),"Q3 2025/26","2025-10-01","2025-12-31","Proposals worth £1.1m have been identified.","The programme now stands at £1.6m against a target of £2.4m. Two of the larger proposals, on leisure and on car parking, depend on contracts that do not end until next year, so the full programme may not be ready for the December meeting.","S")),
R("3","Give scrutiny a clearer purpose.","Help scrutiny members to shape policy early rather than commenting on decisions that have already been taken.",
 A("3a","Agree an annual scrutiny work programme that is linked to the Forward Plan.",L("Monitoring Officer","Chair of Overview and Scrutiny Committee"),"31/07/2025","2025-07-31","2025-07-31","The work programme was agreed on 19 June.",None,"D"),
 A("3b","Provide training for scrutiny members on questioning, evidence and budget scrutiny.",L("Democratic Services Manager"),"Ongoing",None,None,"The first session took place, led by a trainer from outside the council.","Two further sessions have been booked for the new year. Feedback from the first was positive, although only nine of the thirteen members were able to come.","O"),
 A("3c","Review the protocol between Cabinet and scrutiny.",L("Monitoring Officer"),"April 2026","2026-04-01","2026-04-30",None,None,"Y")),
R("4","Plan for your future workforce.","Put in place a workforce strategy that deals with hard-to-fill posts and an ageing workforce.",
 A("4a","Prepare a workforce strategy with service-by-service plans, and report vacancy levels to the senior team each quarter.",L("Head of People",CS),"30/09/2025","2025-09-30","2025-09-30","Work has been held up by a vacancy in the team.","The September date was missed. An interim adviser started on 6 October and a revised timetable will be agreed with the senior team in November.","X")),
R("5","Make more of your partnerships.","Use the strength of your relationships to agree a shared vision for the market towns.",
 A("5a","Set up a Market Towns Board with town councils, businesses and the county council.",L("Director of Place",EC),"May 2025","2025-05-01","2025-05-31","The Board met for the first time on 28 May.",None,"D"),
 A("5b","Prepare a ten-year vision for each of the three market towns, based on conversations with residents.",L("Director of Place",EC),"2026/27","2026-04-01","2027-03-31","Terms of reference for the visions are being drawn up.","Engagement events have taken place in two of the three towns. More than 600 people took part, and the main themes were empty shops, buses and safe routes to school.","O")),
R("6","Join up customer services.","Agree what good customer service looks like across all channels and hold services to it.",
 A("6a","Adopt a customer promise and publish performance against it twice a year.",L("Head of Customer and Digital",CS),"January 2026","2026-01-01","2026-01-31",None,"The promise has been drafted with the help of the residents' panel. New telephone software is late and the first performance report may have to leave out call waiting times.","S")),
R("7","Look after your estate.","Complete the asset review so that decisions on buildings can be taken together and not one at a time.",
 A("7a","Complete condition surveys of all operational buildings.",L("Head of Property",FA),"31/12/2025","2025-12-31","2025-12-31","Surveyors have been appointed.","22 of 31 surveys are complete.","O"),
 A("7b","Present options for the future of the depot and the former library to members.",L("Head of Property",FA),"Summer 2026","?","?",None,None,"Y")),
]
json.dump({"source":"plan_dated_updates_chromium.pdf","documents":{"document_type":"action_plan","date_start":"2025-10-31","date_end":"2025-10-31"},"recommendations":recs},open("gold.json","w"),indent=1,ensure_ascii=False)
