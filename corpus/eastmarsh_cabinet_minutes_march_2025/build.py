import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from word_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml.ns import qn
N='eastmarsh_cabinet_minutes_march_2025'
doc=Document(); s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=s.bottom_margin=Cm(2.2)
st=doc.styles['Normal']; st.font.name='Arial'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(8)
def P(t,bold=False,ind=0,align=None,hang=0,after=None,ital=False):
    p=doc.add_paragraph(); 
    for i,x in enumerate(t.split('**')):
        r=p.add_run(x); r.bold=bold or i%2==1; r.italic=ital
    p.paragraph_format.left_indent=Cm(ind+hang); p.paragraph_format.first_line_indent=Cm(-hang)
    if align: p.alignment=align
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
recs=[]
def item(no,title): 
    global CUR; CUR=no
    p=P(f"{no}\t{title.upper()}",True,hang=1.5); p.paragraph_format.space_before=Pt(8); p.paragraph_format.keep_with_next=True; p.paragraph_format.tab_stops.add_tab_stop(Cm(1.5))
def body(*ts):
    for t in ts: P(t,ind=1.5,align=AL.JUSTIFY)
def resolved(items,stem="**RESOLVED** that:"):
    P(stem,ind=1.5,after=4)
    for i,t in enumerate(items):
        ref=f"({'abcdefgh'[i]})"
        p=P(f"{ref}\t{t}",ind=1.5,hang=1.0,after=4); p.paragraph_format.tab_stops.add_tab_stop(Cm(2.5))
        tt=[t,t[:-4],t[:-5]] if t.endswith("; and") else t
        recs.append({"ref":[ref,CUR+ref],"text":tt,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]})
    doc.paragraphs[-1].paragraph_format.space_after=Pt(10)
def resolved1(t,stem="RESOLVED"):
    P(f"**{stem}** {t}",ind=1.5,align=AL.JUSTIFY)
    recs.append({"ref":[None,CUR],"text":[t,t[5:]] if t.startswith("that ") else t,"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]})
P("EASTMARSH BOROUGH COUNCIL",True,align=AL.CENTER,after=2); P("CABINET",True,align=AL.CENTER,after=2)
P("Minutes of the meeting held in the Council Chamber, Quay House, Eastmarsh on Tuesday 11 March 2025 at 6.00 pm",True,align=AL.CENTER)
t=doc.add_table(rows=0,cols=2); t.autofit=False; t.columns[0].width=Cm(3.2); t.columns[1].width=Cm(12.8)
for a,b in [("Present:","Councillors Dorothy Lamb (Chairman), Stephen Okoro (Vice-Chairman), Elaine Firth, Martin Blewitt, Gurpreet Sandhu and Alison Tranter"),
 ("Also present:","Councillors Roy Massingham, Lucy Penhale and Victor Strange"),
 ("Officers:","Chief Executive (Catherine Ellwood), Director of Finance and Assets (Neil Prowse), Director of Neighbourhoods (Yvonne Tallis), Head of Governance and Monitoring Officer (Harriet Boon), Policy and Improvement Manager (Jonathan Speight) and Democratic Services Officer (Kim Radley)")]:
    c=t.add_row().cells; c[0].text=a; c[0].paragraphs[0].runs[0].bold=True; c[1].text=b; c[0].width=Cm(3.2); c[1].width=Cm(12.8)
P("",after=2)
item("88","Apologies for absence"); body("An apology for absence was received from Councillor Ian Dewhurst.")
item("89","Minutes"); resolved1("that the minutes of the meeting held on 11 February 2025 be approved as a correct record and signed by the Chairman.")
item("90","Declarations of interest"); body("Councillor Blewitt declared a non-registerable interest in minute 94 as a trustee of the Eastmarsh Almshouse Charity and left the room while the item was considered.")
item("91","Public question time"); body("There were no questions from members of the public.")
item("92","LGA Corporate Peer Challenge: feedback report and action plan")
body("The Leader of the Council introduced the report of the Chief Executive, which presented the feedback report of the Local Government Association’s Corporate Peer Challenge team and proposed an action plan in response. She thanked the peers, who had been in Eastmarsh from 5 to 8 November 2024, and the very many residents, partners, councillors and staff who had met them.",
"The Policy and Improvement Manager gave a short presentation. He said that the team had found a well run council with a strong sense of place and sound finances, whose staff were proud to work for it. There were seven key recommendations. Among them the team had advised the council to agree a vision for the town centre, to look again at the resources available for the Housing Revenue Account and to recruit permanently to its senior team. The report had been received in final form on 22 January 2025 and had to be published, together with the action plan, within five months of the visit. A progress review would take place in the autumn.",
"Councillor Okoro welcomed the report, which he thought was fair, but was concerned that the timescale for the town centre vision was too long. The Director of Neighbourhoods replied that the date of December 2025 allowed for a full consultation, including with the market traders, but that officers would bring the draft forward if they could.",
"Councillor Strange, speaking as Chairman of the Overview and Scrutiny Committee, reported that the Committee had considered the report at its meeting on 25 February 2025. The Committee had recommended that the action plan should show a named councillor beside each action and that it should receive an update twice a year. The Leader said that she was pleased to accept both suggestions.",
"In answer to a question from Councillor Penhale, the Director of Finance and Assets confirmed that the cost of the actions, estimated at £185,000 over two years, would be met from the transformation reserve.")
resolved(["the feedback report of the Corporate Peer Challenge team, attached at Appendix 1 to the report, be welcomed and its seven recommendations accepted;",
"the action plan at Appendix 2 be approved, subject to the addition of the name of the responsible councillor against every action;",
"the Chief Executive, in consultation with the Leader of the Council, be authorised to make minor changes to the action plan before it is published;",
"up to £185,000 be released from the transformation reserve to support delivery; and",
"progress be reported to Cabinet and to the Overview and Scrutiny Committee in September 2025 and March 2026."])
item("93","Revenue budget monitoring 2024/25: quarter three")
body("Cabinet considered the report of the Director of Finance and Assets. A net underspend of £212,000 was forecast at the end of December, mainly as a result of vacancies and of interest on balances. Planning income continued to be below budget.",
"Councillor Tranter asked whether vacancies were affecting performance. The Chief Executive said that this had been one of the matters raised by the peer team and that a workforce plan was being prepared.")
resolved(["the forecast outturn for 2024/25 be noted; and","the virements set out in paragraph 5.3 of the report be approved."])
item("94","Disabled facilities grants: policy review")
body("Councillor Firth presented a revised policy which would allow discretionary grants of up to £10,000 where the cost of works was more than the mandatory limit. Members spoke in support.")
resolved1("that the revised Disabled Facilities Grant Policy be adopted with effect from 1 April 2025.")
item("95","Pay policy statement 2025/26")
body("The Head of Governance reported that the Localism Act 2011 required the statement to be approved by Council before the beginning of each financial year.")
t="that the Pay Policy Statement for 2025/26 be approved."
P(f"**RECOMMENDED TO COUNCIL** {t}",ind=1.5); recs.append({"ref":[None,CUR],"text":[t,t[5:]],"recommendation_type":"decision","actions":[],"leads":[],"progress":[],"rag":[]})
item("96","Forward plan"); body("The forward plan of key decisions for the period from April to July 2025 was noted.")
P("The meeting closed at 7.22 pm",ital=True,ind=1.5)
P("\n\nChairman ………………………………………     Date ………………………")
f=s.footer.paragraphs[0]; f.alignment=AL.CENTER; r=f.add_run("Cabinet – 11 March 2025"); r.font.size=Pt(9)
d=out(N); doc.save(d/'source.docx'); soffice(N,'source.docx')
gold(N,{"documents":{"document_type":"minutes","date_start":"2025-03-11","date_end":"2025-03-11","committee":"Cabinet"},"councils":["E07999005"],"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["from 5 to 8 November 2024","5 to 8 November 2024"],"date_start":"2024-11-05","date_end":"2024-11-08"},
{"event":["action_plan_published","report_published"],"date_text":["within five months of the visit","within five months"],"date_start":None,"date_end":[None,"2025-04-08"]},
{"event":"progress_review","date_text":["in the autumn","autumn","the autumn"]}]})
