import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json
from fpdf import FPDF
F="/usr/share/fonts/truetype/liberation/LiberationSerif-"
class P(FPDF):
    def footer(s):
        s.set_y(-15); s.set_font("S","",9); s.cell(0,5,"Cabinet – 17 September 2025",align="L"); s.set_x(-45); s.cell(25,5,f"{s.page_no()} / {{nb}}",align="R")
p=P(format="A4"); p.set_margins(24,20,24); p.set_auto_page_break(True,22)
for st,n in (("","Regular"),("B","Bold"),("I","Italic")): p.add_font("S",st,F+n+".ttf")
p.add_page()
def t(x,st="",sz=11.5,ln=5.4,after=2.6,left=24,align="L"):
    p.set_font("S",st,sz); p.set_left_margin(left); p.set_x(left); p.multi_cell(186-left,ln,x,align=align,new_x="LMARGIN",new_y="NEXT"); p.set_left_margin(24); p.set_x(24); p.ln(after)
def item(no,title):
    if p.get_y()>245: p.add_page()
    p.ln(2); y=p.get_y(); p.set_font("S","B",11.5); p.set_xy(24,y); p.cell(12,5.4,no); p.set_xy(36,y); p.multi_cell(150,5.4,title,align="L",new_x="LMARGIN",new_y="NEXT"); p.ln(2)
def body(x): t(x,left=36)
def li(ref,x,after=2):
    n=len(p.multi_cell(140,5.4,x,align="L",dry_run=True,output="LINES"))
    if p.get_y()+n*5.4>275: p.add_page()
    y=p.get_y(); p.set_font("S","",11.5); p.set_xy(38,y); p.cell(8,5.4,ref); p.set_xy(46,y); p.set_left_margin(46); p.multi_cell(140,5.4,x,align="L",new_x="LMARGIN",new_y="NEXT"); p.set_left_margin(24); p.ln(after)
R=[]
def rec(x,ref=None,alt=None): R.append(dict(ref=ref if ref else ([None,alt] if alt else None),text=x,headline=None,recommendation_type="decision"))
def resolved(word,x,alt):
    if p.get_y()>258: p.add_page()
    y=p.get_y(); p.set_left_margin(36); p.set_xy(36,y); p.set_font("S","B",11.5); p.write(5.4,word+" "); p.set_font("S","",11.5); p.write(5.4,x); p.set_left_margin(24); p.ln(8); rec(x,None,alt)
def resolved_list(stem,items,alt=None):
    if p.get_y()>240: p.add_page()
    t(stem,"B",left=36,after=1.5)
    for r,x in items: li(r,x); rec(x,r)
    p.ln(1)
# a drawn crest
p.set_fill_color(20,60,110); p.ellipse(24,18,14,14,style="F"); p.set_draw_color(255,255,255); p.set_line_width(0.8); p.line(26,26,31,21); p.line(31,21,36,26)
p.set_xy(42,19); p.set_font("S","B",17); p.cell(0,7,"Saltmere District Council",new_x="LMARGIN",new_y="NEXT"); p.set_x(42); p.set_font("S","",11.5); p.cell(0,6,"Council Offices, Staithe Road, Saltmere",new_x="LMARGIN",new_y="NEXT"); p.ln(6)
t("CABINET","B",14,6,1); t("Minutes of the meeting held in the Council Chamber on Wednesday 17 September 2025 at 6.30 pm","",11.5,5.4,3)
p.set_font("S","B",11.5); p.write(5.4,"Present: "); p.set_font("S","",11.5); p.write(5.4,"Councillors M Rackham (Chairman), D Oyelaran (Vice-Chairman), P Burgess, S Teale, L Winterton and A Nowak."); p.ln(8)
p.set_font("S","B",11.5); p.write(5.4,"Also in attendance: "); p.set_font("S","",11.5); p.write(5.4,"Councillors R Kemp and J Abbott; J Farrow (Chief Executive), K Ellwood (Director of Finance and Section 151 Officer), V Stamp (Head of Housing) and N Liddell (Democratic Services)."); p.ln(8)
item("38","Apologies for absence"); body("An apology was received from Councillor T Grange.")
item("39","Minutes"); resolved("RESOLVED –","That the minutes of the meeting held on 16 July 2025 be confirmed as a correct record and signed by the Chairman.","39")
item("40","Declarations of interest"); body("Councillor Teale declared an other registrable interest in minute 43 as a trustee of the Saltmere Almshouse Charity, and left the room while it was considered.")
item("41","Questions from the public"); body("None had been received.")
item("42","LGA Corporate Peer Challenge – outcome and action plan")
body("The Leader of the Council presented a report on the outcome of the Corporate Peer Challenge, which was carried out by a team from the Local Government Association from 10 to 13 June 2025. The peers' report had been published on the council's website on 5 September 2025.")
body("In introducing the item the Leader said that the report was fair and in places uncomfortable. The peers had praised the council's staff, its work on coastal change and the strength of its voluntary sector. They had been less sure that the council had a plan for its finances beyond March 2027, and had made seven recommendations. All were addressed in the draft action plan at Appendix 2.")
body("Councillor Kemp, speaking as Chairman of the Overview and Scrutiny Committee, reported that the Committee had considered the matter on 9 September and had recommended that the date for the asset review be brought forward to December 2025. Cabinet Members supported this and the date was changed at the meeting.")
body("In reply to Councillor Abbott, the Chief Executive confirmed that the progress review would be held in April 2026 and that all councillors would have the chance to meet the peers. Councillor Burgess asked for the cost of the actions to be set out; the Director of Finance agreed to circulate a note.")
resolved_list("RESOLVED – That",[("(1)","the report of the peer team be received and its seven recommendations be accepted in full;"),("(2)","the action plan at Appendix 2 to the report be approved, with the date for the asset review changed to December 2025;"),("(3)","the Chief Executive be authorised to publish the action plan on the council's website by 7 November 2025; and"),("(4)","a report on progress be made to the Cabinet in March 2026.")])
t("Reason for decision: to respond to the peer challenge within the time that the Local Government Association allows.","I",left=36)
t("Other options considered: Cabinet could have deferred the plan to its November meeting. This was rejected because the delay would have left little time before the progress review.","I",left=36)
item("43","Grant to the Saltmere Almshouse Charity")
body("The Cabinet Member for Housing introduced a report on a request for a grant towards six new almshouses at Chapel Lane. The Head of Housing explained that the grant would come from commuted sums which had to be spent by October 2026.")
resolved("RESOLVED –","That a grant of £240,000 be made to the Saltmere Almshouse Charity from affordable housing commuted sums, subject to planning permission and to the council having nomination rights to four of the homes.","43")
item("44","Quarter 1 budget monitoring 2025/26")
body("The Director of Finance reported a forecast overspend of £312,000 for the year, mostly from temporary accommodation and lower planning fees. A freeze on non-essential spending had been put in place from 1 August.")
resolved_list("RESOLVED – That",[("(1)","the forecast position at 30 June 2025 be noted; and"),("(2)","the virements set out in Table 4 of the report be approved.")])
resolved_list("RECOMMENDED TO COUNCIL – That",[("(3)","the capital budget for the Harbour Arm repairs be increased by £185,000, to be met from the coastal resilience reserve.")])
item("45","Medium Term Financial Strategy – timetable")
body("Cabinet received a timetable for the preparation of the budget for 2026/27. The Leader drew attention to the link with the second of the peers' recommendations, which asked for a three-year savings plan to be considered by all members before Christmas.")
resolved("RESOLVED –","That the timetable be agreed and that a budget seminar for all councillors be held in November 2025.","45")
item("46","Date of next meeting"); body("Wednesday 15 October 2025 at 6.30 pm.")
t("The meeting closed at 7.52 pm.","",left=36,after=10)
t("Chairman ……………………………………     Date ……………………",left=36)
p.output("document.pdf")
gold=dict(source="document.pdf",documents=dict(document_type="minutes",date_start="2025-09-17",date_end="2025-09-17",committee="Cabinet"),councils=["E07999004"],recommendations=R,peers=[],scope=[],
 milestones=[dict(event="on_site",date_text=["10 to 13 June 2025","from 10 to 13 June 2025"],date_start="2025-06-10",date_end="2025-06-13"),
 dict(event="report_published",date_text="5 September 2025",date_start="2025-09-05",date_end="2025-09-05"),
 dict(event="progress_review",date_text="April 2026",date_start="2026-04-01",date_end="2026-04-30"),
 dict(event="action_plan_published",date_text=["7 November 2025","by 7 November 2025"],date_start=["2025-11-07",None],date_end="2025-11-07")])
json.dump(gold,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('''title = "Minutes of the Cabinet, 17 September 2025 (Saltmere District Council)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "fpdf2"
family = "Ordinary serif cabinet minutes with minute numbers in the margin: single resolutions with That, numbered resolutions under a stem, a recommendation to Council that goes on with the numbering; scrutiny's and the peers' recommendations only told in passing."
split = "held_out"
''')
