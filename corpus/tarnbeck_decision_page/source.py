import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from boxed_papers import write, here
from fpdf import FPDF
F=here(__file__)
class P(FPDF):
    def header(self):
        self.set_font("D","",8); self.set_text_color(90); self.cell(0,5,"Decision - Corporate Peer Challenge: report and action plan - Tarnbeck Borough Council"); self.ln(9)
    def footer(self):
        self.set_y(-13); self.set_font("D","",8); self.set_text_color(90); self.cell(95,5,"https://democracy.tarnbeck.example/ieDecisionDetails.aspx?ID=2217"); self.cell(0,5,"%d/{nb}"%self.page_no(),align="R")
p=P(format="A4"); p.set_margins(18,14,18); p.set_auto_page_break(True,18)
D="/usr/share/fonts/truetype/liberation/LiberationSans-%s.ttf"
p.add_font("D","",D%"Regular"); p.add_font("D","B",D%"Bold")
p.set_title("Decision - Corporate Peer Challenge: report and action plan"); p.add_page()
def txt(t,s=10,b="",ind=0,gap=2.5,col=20):
    p.set_x(18+ind); p.set_font("D",b,s); p.set_text_color(col); p.multi_cell(0,s*.5,t,align="L",new_x="LMARGIN",new_y="NEXT"); p.ln(gap)
def lv(l,v):
    p.set_text_color(20); p.set_font("D","B",10); w=p.get_string_width(l+" "); p.cell(w+1.5,5,l); p.set_font("D","",10); p.set_left_margin(18); p.multi_cell(0,5,v,align="L",new_x="LMARGIN",new_y="NEXT"); p.ln(1.6)
p.set_fill_color(0,82,94); p.rect(18,p.get_y(),174,11,"F"); p.set_text_color(255); p.set_font("D","B",13); p.set_x(21); p.cell(0,11,"Tarnbeck Borough Council"); p.ln(15)
txt("Home  >  Council and democracy  >  Decisions  >  Decision details",8.5,gap=3,col=90)
txt("Decision details",12,"B",gap=1.5)
txt("Corporate Peer Challenge: report and action plan",15,"B",gap=4,col=0)
L1=[("Decision Maker:","Cabinet"),("Decision status:","Recommendations approved (amended)"),("Is Key decision?:","No"),("Is subject to call in?:","Yes")]
for a,b in L1: lv(a,b)
PU="To receive the report of the Local Government Association’s peer team and to agree the Council’s action plan in response."
txt("Purpose:",10,"B",gap=.6); txt(PU)
txt("Decision:",10,"B",gap=.6)
txt("The Leader of the Council introduced the report and thanked the team, who had been with the Council for four days from 13 to 16 June 2023. The team had come away with a picture of a council that was ambitious for its town centre and had kept faith with its market, but which had not yet settled how it would live within its means after 2024/25. Eight recommendations had been made, and all of them were answered in the draft plan.")
txt("Councillor Beddoes, who spoke as chair of the Overview and Scrutiny Panel, said that the Panel had looked at the draft plan on 4 September and had recommended that the target for answering complaints be restored to ten working days. The Cabinet Member for Customers was content with this and moved an amendment to that effect.")
txt("In answer to Councillor Iqbal the Chief Executive confirmed that the peer team would come back to look at progress in spring 2024, and that the plan would be on the Council’s website by the end of the week.")
txt("RESOLVED – That",10,"B",gap=1.5)
R=[("(A)","the report of the peer team, as set out in Appendix 1, be received and its eight recommendations accepted;"),
("(B)","the action plan in Appendix 2 be approved, subject to the target for answering complaints in action 6.2 being amended to read “ten working days”;"),
("(C)","the Chief Executive be authorised, in consultation with the Leader of the Council, to alter dates and lead officers in the plan as need be; and"),
("(D)","progress be reported to Cabinet in December 2023 and to the Overview and Scrutiny Panel at such times as the Panel may ask.")]
for r,t in R:
    y=p.get_y(); p.set_font("D","",10); p.set_x(22); p.cell(9,5,r); p.set_left_margin(31); p.set_x(31); p.multi_cell(0,5,t,align="L",new_x="LMARGIN",new_y="NEXT"); p.set_left_margin(18); p.ln(2)
p.ln(1)
RE="The Council undertook when it invited the team to publish the report and to answer it. An action plan that is agreed in public lets residents and members see what will be done, by whom and by when."
AL="Cabinet could have answered some of the recommendations only, or put off the plan until the budget had been set. Neither was thought right, as four of the eight bear on the budget itself."
txt("Reasons for the decision:",10,"B",gap=.6); txt(RE)
txt("Alternative options considered:",10,"B",gap=.6); txt(AL)
txt("Interests and nature of interests declared:",10,"B",gap=.6); txt("None")
L2=[("Wards affected:","(All Wards)"),("Lead member:","Councillor Philippa Stannard, Leader of the Council"),("Lead director:","Chief Executive"),("Report author:","Duncan Maybury"),("Contact:","Duncan Maybury, Head of Policy Email: policy@tarnbeck.example Tel: 01632 960733"),("Publication date:","15/09/2023"),("Date of decision:","13/09/2023"),("Decided at meeting:","13/09/2023 - Cabinet"),("Effective from:","22/09/2023")]
for a,b in L2: lv(a,b)
p.ln(1); txt("Accompanying Documents:",10,"B",gap=1)
for t in ("Corporate Peer Challenge report – cover  PDF 187 KB","Appendix 1 – Report of the peer team  PDF 412 KB","Appendix 2 – Draft action plan  PDF 268 KB","Minute extract, Overview and Scrutiny Panel, 4 September 2023  PDF 96 KB"): txt("•  "+t,10,ind=4,gap=.5,col=40)
p.output(F+"/document.pdf")
fl={"Decision Maker:":["decision_maker","Decision Maker"],"Decision status:":["decision_status","status"],"Is Key decision?:":["key_decision","is_key_decision"],"Is subject to call in?:":["is_subject_to_call_in","subject_to_call_in","call_in"],
"Wards affected:":["wards_affected","wards"],"Lead member:":["lead_member"],"Lead director:":["lead_director"],"Report author:":["report_author","author"],"Contact:":["contact","contact_officer"],"Publication date:":["publication_date"],"Date of decision:":["date_of_decision","decision_date","meeting_date"],"Decided at meeting:":["decided_at_meeting","meeting"],"Effective from:":["effective_from"]}
fm=[{"field":fl[a],"value_text":b} for a,b in L1]+[{"field":"purpose","value_text":PU}]+[{"field":fl[a],"value_text":([b,"Duncan Maybury, Head of Policy"] if a=="Contact:" else b)} for a,b in L2]
g={"documents":{"document_type":["minutes","other"],"date_start":"2023-09-13","date_end":"2023-09-13","committee":"Cabinet"},"councils":["E07999010"],
"recommendations":[{"ref":r,"text":t,"recommendation_type":"decision","made":[None,"2023-09-13","2023"]} for r,t in R],
"front_matter":fm,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["13 to 16 June 2023","from 13 to 16 June 2023"],"date_start":"2023-06-13","date_end":"2023-06-16"},
{"event":["meeting","other"],"date_text":["4 September","on 4 September"],"date_start":["2023-09-04",None],"date_end":["2023-09-04",None]},
{"event":"progress_review","date_text":["spring 2024","in spring 2024"],"date_start":["2024-03-01",None],"date_end":["2024-05-31",None]},
{"event":"action_plan_published","date_text":["by the end of the week","the end of the week"],"date_start":None,"date_end":None},
{"event":["meeting","other","progress_review"],"date_text":["December 2023","in December 2023"],"date_start":"2023-12-01","date_end":"2023-12-31"}]}
for r in g["recommendations"]: del r["made"]
write(F,g,"Corporate Peer Challenge: report and action plan – decision details","fpdf2","Printed moderngov decision page of a Cabinet with five dates, labels before and after the decision, and RESOLVED – That with (A)-(D); tests the date of decision, resolutions against a scrutiny panel's recommendation told in passing, and labels run into values.")
