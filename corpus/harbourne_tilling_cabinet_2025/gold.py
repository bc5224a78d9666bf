import json
D=lambda ref,text:{"ref":ref,"text":text,"recommendation_type":"decision","headline":None,"actions":[],"rag":[],"progress":[]}
def sub(stem,*items):
    return [stem+" "+" ".join(f"{a} {b}" for a,b in items), stem+" "+" ".join(b for a,b in items)]
P=lambda n,h,t:{"ref":[f"Key recommendation {n}",str(n)],"text":f"{h} {t}","headline":h,"recommendation_type":"peer","made":["2025",None],"actions":[],"rag":[],"progress":[]}
recs=[
D("(A)","Receive the feedback report at Appendix A, and record its thanks to the members of the peer team and to the residents, partners and staff who spoke to them."),
D("(B)",sub("Approve the draft response at Appendix B as the basis of an action plan, subject to the final plan showing for each key recommendation:",("(i)","one accountable director and one Cabinet Member;"),("(ii)","the date by which the work is to be finished; and"),("(iii)","the measure by which residents will be able to tell that it has made a difference."))),
D("(C)","Delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the action plan before it is published."),
D("(D)",sub("Ask the Overview and Scrutiny Committee:",("(i)","to consider progress twice in each municipal year; and"),("(ii)","to advise the Cabinet ahead of the progress review in spring 2026 whether any action should be brought forward."))),
D("(E)","Release up to £35,000 from the Transformation Reserve in 2025/26 towards the cost of the community engagement work described in paragraph 4.3."),
P(1,"Agree what matters most.","Reduce the number of corporate projects to those that the Council has the people and the money to finish, and say publicly what will be paused."),
P(2,"Turn the savings target into a programme.","Bring forward worked-up proposals for 2026/27 and 2027/28 by October 2025 so that members have a real choice to make."),
P(3,"Give Tilling Quay a single senior owner.","The scheme needs one accountable director, a refreshed business case and a risk register that members see."),
P(4,"Talk to rural communities earlier.","Build on the parish forums to involve residents before options are drawn up, not after."),
P(5,"Make more of scrutiny.","Use the committee’s work programme to shape policy as well as to look back at performance."),
P(6,"Plan for the workforce of the future.","Produce a workforce strategy which addresses the age profile of planning, building control and environmental health."),
]
F=lambda f,v:{"field":f,"value_text":v}
fm=[F(["Report to","committee"],"Cabinet"),F(["Date of meeting","meeting_date"],"Tuesday 17 June 2025"),F(["Subject","title"],"Corporate Peer Challenge: feedback report and the Council’s response"),
F("Cabinet Member","Councillor Ruth Ansell-Page, Leader of the Council"),F("Lead director","Samir Chowdhry, Executive Director (Communities and Change)"),
F("Report author","Dominic Farrant, Head of Strategy, 01999 555214"),F(["Ward(s) affected","wards_affected"],"All"),F(["Key decision?","key_decision"],"No"),F("Exempt information","None"),
F("Appendices","A: Feedback report of the peer team, April 2025 B: Draft response to the key recommendations")]
ms=[{"event":"on_site","date_text":["4 to 7 March 2025","from 4 to 7 March 2025"],"date_start":"2025-03-04","date_end":"2025-03-07"},
{"event":["feedback","draft_report","other"],"date_text":"24 April 2025","date_start":"2025-04-24","date_end":"2025-04-24"},
{"event":"report_published","date_text":"6 June 2025","date_start":"2025-06-06","date_end":"2025-06-06"},
{"event":"action_plan_published","date_text":["by 31 July 2025","31 July 2025"],"date_end":"2025-07-31"},
{"event":"progress_review","date_text":["Spring 2026","spring 2026"]}]
json.dump({"source":"document.pdf","documents":{"document_type":"committee_report","date_start":"2025-06-17","date_end":"2025-06-17","committee":"Cabinet"},"councils":["E07999014"],"recommendations":recs,"front_matter":fm,"milestones":ms},open('gold.json','w'),indent=1,ensure_ascii=False)
