import json
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def rep(row):
    e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); row._tr.get_or_add_trPr().append(e)
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2); s.top_margin=s.bottom_margin=Cm(1.9)
st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10.5); st.paragraph_format.space_after=Pt(5)
def para(x,bold=False,size=None,c=None):
    p=(c or d).add_paragraph(); r=p.add_run(x); r.bold=bold
    if size: r.font.size=Pt(size)
    return p
para("THORNWICK CITY COUNCIL",True,14); para("CABINET",True,13)
para("Minutes of the meeting held on Wednesday 9 July 2025 at 6.00 pm in the Wool Exchange, Thornwick",True)
para("Present: Councillors Delphine Marrack (Chair), Owen Tidd, Shazia Lathom, Bernard Quill, Fiona Cresswell-Dane and Jonah Pike.")
para("Also present: Councillors Ruth Ampleford (Chair of the Corporate Scrutiny Committee) and Neil Garside.")
para("Officers: Tamsin Orchard (Chief Executive), Graham Yewdale (Executive Director of Resources), Nkechi Bellamy (Monitoring Officer) and Paul Sorrell (Democratic Services).")
# rows: (no, kind, text, action-by, ref)
T=[
("17","head","APOLOGIES FOR ABSENCE",""),
("","text","Apologies were received from Councillor Hugh Ottery.",""),
("18","head","MINUTES OF THE LAST MEETING",""),
("","res",[(None,"That the minutes of the meeting held on 11 June 2025 be approved as a correct record and signed by the Chair.")],"Democratic Services"),
("19","head","DECLARATIONS OF INTEREST",""),
("","text","Councillor Pike declared a personal interest in minute 22 as a season ticket holder at the park and ride. He remained in the meeting and took part.",""),
("20","head","CORPORATE PEER CHALLENGE: FEEDBACK REPORT AND ACTION PLAN",""),
("","text","The Leader introduced the report of the Chief Executive, which set out the findings of the Corporate Peer Challenge held between 25 and 28 March 2025. She thanked the peers, and said that the report was fair even where it was not comfortable. It praised the Council’s regeneration of the riverside and its relations with the two universities; it was plain that the savings programme was too dependent on a few people.",""),
("","text","Councillor Ampleford reported that the Corporate Scrutiny Committee had asked that progress be reported every quarter and not twice a year. In reply to Councillor Garside, the Chief Executive said that the Council would be visited again in the first quarter of 2026.",""),
("","text","The Cabinet accepted the point made by scrutiny and amended the second recommendation in the report.",""),
("","res",[("(1)","That the feedback report of the peer team, attached at Appendix A, be received and published on the Council’s website by 25 July 2025.")],"Chief Executive"),
("","res",[("(2)","That the action plan at Appendix B be approved, and that progress against it be reported to Cabinet and to the Corporate Scrutiny Committee every quarter.")],"Assistant Director Policy and Insight"),
("","res",[("(3)","That authority be delegated to the Chief Executive, in consultation with the Leader, to agree with the Local Government Association the date and arrangements of the progress review.")],"Chief Executive"),
("","rec",[("(4)","That a member working group on the size and format of the Cabinet and its committees be appointed, with membership in proportion to the strength of each group.")],"Monitoring Officer"),
("21","head","REVENUE AND CAPITAL OUTTURN 2024/25",""),
("","text","The Cabinet Member for Finance presented the outturn. The Council had overspent its net revenue budget by £2.3m, chiefly on home to school transport, and had met the difference from the budget risk reserve. The peer team had advised that the reserve be rebuilt over three years, and this would be considered with the next medium term financial plan.",""),
("","res",[("(1)","That the revenue overspend of £2.3m and its funding from the budget risk reserve be noted.")],""),
("","res",[("(2)","That capital resources of £11.8m be carried forward into 2025/26 as set out in Appendix 3, subject to:\n(i) a review of the five schemes that have been carried forward twice before; and\n(ii) the outcome of that review being reported to the September meeting.")],"Executive Director of Resources"),
("22","head","PARK AND RIDE: EXTENSION OF CONTRACT",""),
("","text","The Cabinet considered a report on the extension of the contract for the Moor Lane and Abbey Fields services, which would otherwise end in October. Councillor Lathom said that passenger numbers had at last passed the level of 2019.",""),
("","res",[(None,"That the contract be extended by two years to 31 October 2027 on the terms set out in the exempt appendix, and that officers report on options for a wholly electric fleet before it ends.")],"Director of Transport\nHead of Procurement"),
("23","head","URGENT BUSINESS",""),
("","text","There was none. The meeting closed at 7.25 pm.",""),
]
t=d.add_table(rows=1,cols=3); t.style="Table Grid"; t.autofit=False
WID=(Cm(1.5),Cm(12.3),Cm(3.2))
for c,x in zip(t.rows[0].cells,("Min.","Item and decision","Action by")):
    c.paragraphs[0].add_run(x).bold=True
rep(t.rows[0])
g=[]
for no,k,x,by in T:
    r=t.add_row().cells
    r[0].paragraphs[0].add_run(no).bold=True
    p=r[1].paragraphs[0]
    if k in("head","text"): p.add_run(x).bold=k=="head"
    else:
        first=(no,k,x)
        stem="RESOLVED" if k=="res" else "RECOMMENDED TO COUNCIL"
        for ref,tx in x:
            if ref in(None,"(1)","(4)"): p.add_run(stem+":").bold=True; p=r[1].add_paragraph()
            lines=tx.split("\n")
            p.add_run((ref+" " if ref else "")+lines[0])
            for l in lines[1:]:
                p=r[1].add_paragraph(l); p.paragraph_format.left_indent=Cm(.8)
            g.append({"ref":ref,"text":tx.replace("\n"," "),"recommendation_type":"decision","leads":[{"lead_text":b} for b in by.split("\n") if b]})
    if by:
        for i,b in enumerate(by.split("\n")): (r[2].paragraphs[0] if i==0 else r[2].add_paragraph()).add_run(b)
for c,w in zip(t.columns,WID): c.width=w
for r in t.rows:
    for c,w in zip(r.cells,WID): c.width=w
para(""); para("Signed: ............................................ (Chair)        Date: ...........................")
d.save("source.docx")
for x in g:
    if x["ref"] is None: x["ref"]=[None]
for x in g:
    if x["ref"]==[None]: x["ref"]=None
o={"source":"document.pdf","documents":{"document_type":"minutes","date_start":"2025-07-09","date_end":"2025-07-09","committee":"Cabinet"},"councils":["E06999001"],"recommendations":g,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["between 25 and 28 March 2025","25 and 28 March 2025"],"date_start":"2025-03-25","date_end":"2025-03-28"},{"event":"report_published","date_text":["25 July 2025","by 25 July 2025"],"date_start":["2025-07-25",None],"date_end":"2025-07-25"},
{"event":["progress_review","on_site"],"date_text":["the first quarter of 2026","first quarter of 2026","in the first quarter of 2026"],"date_start":"2026-01-01","date_end":"2026-03-31"}]}
json.dump(o,open("gold.json","w"),ensure_ascii=False,indent=1)
