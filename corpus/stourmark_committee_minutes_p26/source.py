import json
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
d=Document(); st=d.styles["Normal"]; st.font.name="Liberation Serif"; st.font.size=Pt(11.5); st.paragraph_format.space_after=Pt(6)
s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=s.bottom_margin=Cm(2.2)
f=s.footer.paragraphs[0]; f.add_run("Chairman’s signature ……………………………          Date ………………").font.size=Pt(9)
def C(x,size=12,b=True):
    p=d.add_paragraph(); p.alignment=WD_ALIGN_PARAGRAPH.CENTER; r=p.add_run(x); r.bold=b; r.font.size=Pt(size)
def P(x,b=False,ind=0):
    p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(1.2+ind); r=p.add_run(x); r.bold=b; return p
def L(k,v):
    p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(4.2); p.paragraph_format.first_line_indent=Cm(-4.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(4.2)); p.add_run(k).bold=True; p.add_run("\t"+v)
def M(n,t):
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; p.paragraph_format.left_indent=Cm(1.2); p.paragraph_format.first_line_indent=Cm(-1.2)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2)); r=p.add_run(f"{n}\t{t}"); r.bold=True
REC=[]
def one(n,x):           # RESOLVED – That ..., all on one line
    p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(1.2); p.add_run("RESOLVED").bold=True; p.add_run(" – "+x)
    REC.append((n,x,True))
def many(items,stem="RESOLVED –"):
    p=P(stem,True); p.paragraph_format.keep_with_next=True
    for a,x in items:
        p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(2.4); p.paragraph_format.first_line_indent=Cm(-1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(2.4)); p.add_run(f"{a}\t{x}")
        REC.append((a,x,False))
C("STOURMARK COUNTY COUNCIL",14); C("CORPORATE OVERVIEW AND SCRUTINY COMMITTEE"); C("Minutes of the meeting held in the Council Chamber, Shire Hall, on Thursday 13 November 2025 at 10.00 am",11.5,False)
L("Present:","Councillors E Fairbrass (Chairman), T Adeyemi (Vice-Chairman), R Colbeck, S Dunmore, Mrs P Haigh, J Iremonger, L Mistry, W Stannard and G Yeo")
L("Also in attendance:","Councillor A Rushbrooke (Leader of the Council) and Councillor H Sandler (Cabinet Member for Resources)")
L("Officers:","M Osei (Chief Executive), C Tidswell (Director of Corporate Services and Monitoring Officer), F Brandreth (Head of Strategy and Performance) and D Lomas (Scrutiny Officer)")
M("31","Apologies for absence"); P("Apologies were received from Councillors K Bell and N Underhay. Councillor Yeo substituted for Councillor Bell.")
M("32","Declarations of interest"); P("Councillor Dunmore declared a non-pecuniary interest in item 36 as a trustee of the Stourmark Rural Transport Partnership. She remained in the room and took part in the debate.")
M("33","Minutes of the last meeting"); one("33","That the minutes of the meeting held on 11 September 2025 be confirmed as a correct record and signed by the Chairman.")
M("34","LGA Corporate Peer Challenge: report and action plan")
P("The Committee considered a report of the Chief Executive, to which were appended the feedback report of the LGA’s peer team and the Council’s draft action plan.")
P("Introducing the report, the Leader of the Council reminded members that the peer team had been at Shire Hall from 1 to 4 July 2025. The report had been published on 26 September 2025. It was, he said, a fair account of a council which was well run but which had found it hard to say no. He thanked the staff who had arranged more than fifty meetings.")
P("The Chief Executive outlined the main findings. The team had recommended that the Council should set out fewer priorities, improve its grip of home to school transport, and reconsider its approach to engagement with district and borough councils. A draft action plan had been prepared and would go to Cabinet on 2 December 2025. The LGA would return for a progress review in June 2026.")
P("During the discussion the following points were made:")
for x in ["In answer to Councillor Colbeck, the Head of Strategy and Performance said that of the 26 actions in the plan, nine were already under way.",
"Councillor Mistry was disappointed that the action plan did not have measures of success. The Chief Executive undertook to add them.",
"Councillor Stannard asked why the peer team had said so little about highways. The Leader replied that the scope had been agreed with the LGA in April and was concerned with corporate matters.",
"Several members felt that the deadlines for the transport actions were optimistic in the light of the experience of the last two years.",
"The Vice-Chairman asked that the Committee be given a formal part in monitoring the plan."]:
    p=d.add_paragraph(style="List Bullet"); p.paragraph_format.left_indent=Cm(2.2); p.add_run(x)
P("It was moved by Councillor Adeyemi, seconded by Councillor Mrs Haigh, and")
many([("(1)","That the report of the peer team be welcomed and its recommendations noted;"),
("(2)","That Cabinet be asked to include in the action plan, for each action, a measure of success and the name of the officer responsible;"),
("(3)","That the deadlines for the actions on home to school transport be reviewed by the Director of Corporate Services before the plan is considered by Cabinet; and"),
("(4)","That progress against the action plan be reported to this Committee every six months.")])
M("35","Quarter 2 performance report")
P("The Head of Strategy and Performance presented the report for July to September 2025. Of 48 indicators, 31 were rated green, nine amber and eight red. Members asked about the rise in delayed assessments in adult social care and about sickness absence in the contact centre. The Cabinet Member for Resources said that he shared members’ concern about sickness and that a deep dive would be undertaken.")
one("35","That the report be noted and that a further report on sickness absence be brought to the meeting in January 2026.")
M("36","Bus Service Improvement Plan: scrutiny review")
P("Councillor Iremonger, Chairman of the Task Group, presented its final report. The group had met seven times and heard from operators, passengers and four parish councils. He thanked the Scrutiny Officer for his support.")
many([("(1)","That the report of the Task Group be endorsed; and"),("(2)","That Cabinet be recommended to extend the rural demand-responsive pilot until March 2027, subject to funding being available.")])
M("37","Work programme"); P("The Scrutiny Officer circulated an updated programme. An item on coroners’ services had been moved to March at the request of the Cabinet Member.")
one("37","That the work programme be approved.")
M("38","Date of next meeting"); P("Thursday 15 January 2026 at 10.00 am.")
P("The meeting closed at 12.35 pm.")
d.save("source.docx")
import re
def texts(x):
    out=[x]; y=re.sub(r"(; and|;)$","",x)
    if y!=x: out+= [y+";",y] if x.endswith("and") else [y]
    return list(dict.fromkeys(out+[re.sub("^That ","",o) for o in out]))
g={"source":"document.pdf","documents":{"document_type":"minutes","date_start":"2025-11-13","date_end":"2025-11-13","committee":"Corporate Overview and Scrutiny Committee"},"councils":["E10999002"],
"recommendations":[{"ref":[None,n] if single else n,"text":texts(x),"headline":None,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]} for n,x,single in REC],
"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["1 to 4 July 2025","from 1 to 4 July 2025"],"date_start":"2025-07-01","date_end":"2025-07-04"},
{"event":"report_published","date_text":["26 September 2025","on 26 September 2025"],"date_start":"2025-09-26","date_end":"2025-09-26"},
{"event":["meeting","action_plan_published","other"],"date_text":["2 December 2025","on 2 December 2025"],"date_start":"2025-12-02","date_end":"2025-12-02"},
{"event":"progress_review","date_text":["June 2026","in June 2026"],"date_start":"2026-06-01","date_end":"2026-06-30"}]}
g["documents"]["committee"]=["Corporate Overview and Scrutiny Committee","CORPORATE OVERVIEW AND SCRUTINY COMMITTEE"]
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
