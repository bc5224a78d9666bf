from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
d=Document(); s=d.sections[0]
s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
st=d.styles["Normal"]; st.font.name="Liberation Serif"; st.font.size=Pt(11.5); st.paragraph_format.space_after=Pt(7)
def field(p,code):
    for t,x in (("begin",None),(None,code),("end",None)):
        r=p.add_run()._r
        if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
        else: e=OxmlElement("w:instrText"); e.text=x
        r.append(e)
h=s.header.paragraphs[0]; h.text="Cabinet\t\tWednesday, 18 September 2024"; h.runs[0].italic=True; h.runs[0].font.size=Pt(9)
f=s.footer.paragraphs[0]; f.alignment=AL.CENTER; field(f,"PAGE")
def para(t="",b=False,i=False,al=None,left=0,hang=0,after=None,keep=False):
    p=d.add_paragraph(); 
    for k,part in enumerate(t.split("**")):
        r=p.add_run(part); r.bold=b or k%2==1; r.italic=i
    if al: p.alignment=al
    pf=p.paragraph_format; pf.left_indent=Cm(left+hang)
    if hang: pf.first_line_indent=Cm(-hang); pf.tab_stops.add_tab_stop(Cm(left+hang))
    if after is not None: pf.space_after=Pt(after)
    pf.keep_with_next=keep
    return p
def item(no,title): 
    p=para(f"{no}\t{title}",b=True,hang=1.8,keep=True); p.paragraph_format.space_before=Pt(10); return p
def body(t): return para(t,left=1.8)
def num(n,t,lev=0): return para(f"{n}\t{t}",left=2.2+lev*1.0,hang=1.0,after=5)
para("TARNBECK BOROUGH COUNCIL",b=True,al=AL.CENTER,after=2)
para("MINUTES OF A MEETING OF THE CABINET",b=True,al=AL.CENTER,after=2)
para("held in the Assembly Room, Guildhall Lane, Tarnbeck",al=AL.CENTER,after=2)
para("on Wednesday, 18 September 2024 at 6.30 pm",al=AL.CENTER,after=12)
t=d.add_table(rows=0,cols=2)
def row(a,b):
    c=t.add_row().cells; c[0].width=Cm(4.2); c[1].width=Cm(12)
    c[0].paragraphs[0].add_run(a).bold=True
    c[1].text=b
    for x in c:
        for p in x.paragraphs: p.paragraph_format.space_after=Pt(4)
row("PRESENT:","Councillor Rowena Askerigg (Leader of the Council, in the Chair)\nCouncillor Dominic Faulds (Deputy Leader; Finance and Assets)\nCouncillor Shazia Rahimtoola (Housing and Communities)\nCouncillor Percival Oxtoby (Environment and Climate)\nCouncillor Marguerite Thring (Culture and Visitor Economy)")
row("ALSO PRESENT:","Councillors E. Galsworth, H. Pym-Lacey and T. Uzoma")
row("IN ATTENDANCE:","Lucinda Farrimond, Chief Executive\nKit Allerdyce, Director of Resources and Section 151 Officer\nBenedict Soames, Head of Law and Monitoring Officer\nJo Wragby, Strategy Manager\nOdette Farran, Senior Regional Adviser, Local Government Association (for minute CAB/27 only)")
row("APOLOGIES:","Councillor Gideon Lathbury (Planning and Growth)")
para("",after=2)
item("CAB/23","DECLARATIONS OF INTEREST")
body("Councillor Thring declared a non-registrable interest in minute CAB/26 as a trustee of the Mill Theatre. She remained in the room and did not vote.")
item("CAB/24","MINUTES")
body("**RESOLVED** that the minutes of the meeting held on 17 July 2024 be confirmed as a correct record and signed by the Leader.")
item("CAB/25","FINANCIAL OUTTURN, QUARTER 1 OF 2024/25")
body("The Deputy Leader presented the report. The forecast was an overspend of £212,000, nearly all of it the cost of temporary accommodation. In answer to Councillor Galsworth he said that the auditor’s two recommendations on the housing benefit claim had been accepted in July and were not before members that evening.")
body("**RESOLVED:**").paragraph_format.keep_with_next=True
num("(1)","That the forecast outturn set out in Table 1 of the report be noted.")
num("(2)","That the virement of £90,000 from the contingency to the homelessness prevention budget be approved.")
body("**RECOMMENDED TO COUNCIL:**").paragraph_format.keep_with_next=True
num("(3)","That the capital programme be amended to include the replacement boilers at Beck House at a cost of £318,500, to be met from:")
num("(i)","the Major Repairs Reserve, as to £250,000; and",1)
num("(ii)","capital receipts, as to the balance.",1)
item("CAB/26","MILL THEATRE: GRANT FOR 2025/26")
body("The Portfolio Holder for Culture having declared an interest, the Leader introduced the report. The Communities Scrutiny Committee, at its meeting on 3 September 2024, had recommended that the grant be paid in a single sum and that the theatre be asked for quarterly figures. Officers advised against a single sum.")
body("A motion by Councillor Oxtoby that the matter be deferred found no seconder.")
body("It was **RESOLVED** (by 3 votes to 1) to award a grant of £64,000 to the Mill Theatre Trust for 2025/26, payable in two equal parts, and to thank the scrutiny committee for its comments.")
item("CAB/27","CORPORATE PEER CHALLENGE: FEEDBACK REPORT AND ACTION PLAN")
body("The Chief Executive presented the report of the peer team that had been in Tarnbeck from 4 to 7 June 2024, and the action plan drawn up in reply. Ms Farran, who had not been a member of the team, explained how the process worked elsewhere and said that peers would return for a progress review in the spring of 2025.")
body("The peer team had made eight recommendations. The Chief Executive dwelt on two of them: that the Council set out in one place what it would stop doing, and that the roles of the two deputy chief officer posts be reviewed by Christmas. Members were told that at Harrogate and in Selby peers had recommended something very similar before those councils were replaced.")
body("In discussion:")
num("•","Councillor Rahimtoola asked that tenants be consulted on the third recommendation;")
num("•","Councillor Uzoma (with the Leader’s leave) regretted that the plan named no member against any action;")
num("•","the Director of Resources confirmed that there was no cost beyond officer time.")
body("Councillor Askerigg moved, and Councillor Faulds seconded, the recommendations in the report with the addition of paragraph (d). On being put to the vote the motion was carried unanimously, and it was accordingly")
body("**RESOLVED –** That").paragraph_format.keep_with_next=True
num("(a)","the feedback report of the peer team be welcomed and published on the Council’s website by 30 September 2024;")
num("(b)","the action plan at Appendix 2 be approved as the Council’s response to all eight recommendations;")
num("(c)","the Chief Executive be authorised to make minor amendments to the plan in consultation with the Leader; and")
num("(d)","a lead member be named against each action before the plan is published.")
body("and **RECOMMENDED TO COUNCIL** that the feedback report be debated at its meeting on 16 October 2024.")
item("CAB/28","POLLING DISTRICT REVIEW")
body("The Monitoring Officer summarised the replies to consultation. Members noted that no polling place would move by more than half a mile. There being no decision for Cabinet, the matter stood referred to the Electoral Arrangements Committee.")
item("CAB/29","EXCLUSION OF THE PUBLIC")
body("**RESOLVED:** That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for minute CAB/30 on the ground that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act.")
item("CAB/30","LAND AT FELL BRIDGE")
body("Cabinet considered a report of the Head of Law and Monitoring Officer.")
body("**Resolved (unanimously):**").paragraph_format.keep_with_next=True
num("i.","To accept Offer B for the land shown edged red on the plan.")
num("ii.","To delegate completion of the sale to the Director of Resources.")
para("The meeting closed at 8.12 pm.",after=20)
para("Leader of the Council ……………………………………    Date ………………………")
d.core_properties.title="Cabinet minutes"; d.core_properties.author=""
d.save("source.docx")
