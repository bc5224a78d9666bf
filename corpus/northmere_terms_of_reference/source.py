import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from boxed_papers import write, here, soffice
from xml.sax.saxutils import escape as E
F=here(__file__)
b=[]
def rt(t): return "".join(('<text:span text:style-name="Bd">%s</text:span>'%E(x) if i%2 else E(x)) for i,x in enumerate(t.split("**")))
def p(t,st="P"): b.append('<text:p text:style-name="%s">%s</text:p>'%(st,rt(t)))
def bl(xs): b.append('<text:list text:style-name="L1">'+"".join('<text:list-item><text:p text:style-name="B">%s</text:p></text:list-item>'%rt(x) for x in xs)+'</text:list>')
def table(name,ws,rows,head=True):
    o='<table:table table:name="%s" table:style-name="T">'%name+"".join('<table:table-column table:style-name="C%s"/>'%str(w).replace(".","_") for w in ws)
    for i,r in enumerate(rows):
        x="".join('<table:table-cell table:style-name="%s" office:value-type="string"><text:p text:style-name="TC">%s</text:p></table:table-cell>'%("CH" if head and i==0 else "CL",rt("**%s**"%c if head and i==0 else c)) for c in r)
        x="<table:table-row>%s</table:table-row>"%x
        o+="<table:table-header-rows>%s</table:table-header-rows>"%x if head and i==0 else x
    b.append(o+"</table:table>")
WS=set([4.6,11.9,4.4,6.2,5.9])
p("Northmere Borough Council","T1"); p("LGA Corporate Peer Challenge","T2"); p("Terms of reference","T2"); p("Agreed by the Leader, the Chief Executive and the LGA on 9 June 2025","S")
p("1. Purpose","H")
p("Northmere Borough Council has asked the Local Government Association (LGA) to carry out a Corporate Peer Challenge. This note sets out what the team will look at, who its members are, how the visit will work and what will come of it. It has been drawn up after a scoping meeting at the Guildhall on 15 May 2025, which was attended by the Leader, the leaders of the two other groups, the Chief Executive and both Corporate Directors.")
p("The last Corporate Peer Challenge at Northmere took place in March 2020, in the fortnight before the first lockdown. Much of what it had to say was overtaken by events. The council would like the new team to start afresh and not to measure it against the report of that year.")
p("2. What the team will look at","H")
p("All corporate peer challenges cover the five areas below. The questions under each are those that were settled on at the scoping meeting.")
SC=[("Local priorities and outcomes",["Are the aims of the Northmere Plan the right ones, and are they shared by those who have to deliver them?","How does the council know whether it is making a difference to residents?"]),
("Organisational and place leadership",["Does the council have the confidence of its partners, above all in the regeneration of the harbour?","Do members and officers provide clear leadership inside the organisation?"]),
("Governance and culture",["Is challenge welcomed, from scrutiny, from audit and from staff?"]),
("Financial planning and management",["Does the council grasp the scale of its financial challenge, and is there a plan for meeting it?","How well does it manage the risk in its commercial property?"]),
("Capacity for improvement",["Has the council the people and skills that it needs to change?"])]
for t,qs in SC: p("**%s**"%t,"PK"); bl(qs)
p("Besides the five core areas the council would value the team’s thoughts on:","PK")
EX=["Getting ready for local government reorganisation while keeping day-to-day services steady","The housing service, which came back in-house in April 2024 and will be inspected by the Regulator of Social Housing"]
bl(EX)
p("3. The peer team","H")
p("The LGA has put together a team that has been agreed with the council. Should anyone have to withdraw, a replacement will be found from a like authority.")
PE=[("Duncan Ferrybridge","Chief Executive (lead peer)","Broxtowe Borough Council"),("Cllr Annabel Thirsk","Leader (Labour)","Hyndburn Borough Council"),("Cllr Roy Pemberton-Shah","Deputy Leader and Cabinet Member for Finance (Independent)","North Devon Council"),("Louisa Mbeki","Director of Resources and Section 151 Officer","Tonbridge and Malling Borough Council"),("Gwilym Parry","Assistant Director of Housing","Ashfield District Council"),("To be confirmed","Head of Transformation","A district council in the North West"),("Siân Cotterell","Peer Challenge Manager","LGA"),("Ravi Dhillon","Project Support Officer","LGA")]
table("Peers",[4.4,6.2,5.9],[("Name","Position","Authority")]+PE)
p("4. The visit","H")
p("The team will be on site from Tuesday 23 to Friday 26 September 2025 and will work in the Mayor’s Parlour. Meetings are held on the understanding that what is said will not be attributed to anyone by name. Some will be held on Teams, and one evening session, at Fleetham Community Centre, will be for town and parish councils.")
p("On the last afternoon the team will give a presentation of its findings to those who have taken part. Nothing in the report should therefore come as a surprise.")
p("5. Timetable","H")
M=[("11 July 2025","Council sends the LGA a first list of people whom the team should meet",["other","scoping"],"2025-07-11","2025-07-11"),
("By 29 August 2025","Position statement and key documents with the LGA","position_statement",["2025-08-29",None],"2025-08-29"),
("9 September 2025","Briefing of all councillors and of the staff forum",["meeting","other"],"2025-09-09","2025-09-09"),
("23 – 26 September 2025","Team on site","on_site","2025-09-23","2025-09-26"),
("26 September 2025, 2.00pm","Feedback presentation, Council Chamber","feedback","2025-09-26","2025-09-26"),
("Within three weeks of the visit","Draft report to the Chief Executive for checking of facts","draft_report",["2025-09-26",None],["2025-10-17",None]),
("Within three months of the visit","Report published by the council","report_published",["2025-09-26",None],["2025-12-26",None]),
("Within five months of the visit","Action plan published","action_plan_published",["2025-09-26",None],["2026-02-26",None]),
("July 2026","Progress review","progress_review","2026-07-01","2026-07-31")]
table("Times",[4.6,11.9],[("Date","What will happen")]+[m[:2] for m in M])
p("6. What is expected of each side","H")
p("The council will publish the report, unaltered, and its response to it. It will pay for hotel rooms and travel; there is no charge for the challenge itself, which is part of the LGA’s programme of sector support. It will name an officer, Fiona Garrowby in the Policy Team, to be the team’s point of contact.")
p("The LGA will see that the team has had the training and the papers that it needs. Siân Cotterell will be with the team throughout and will write the draft of the report. Neither the LGA nor any peer will speak to the press about the challenge without the council’s agreement.")
p("7. Changes to these terms","H")
p("They may be altered by agreement between the Chief Executive and the Peer Challenge Manager. The group leaders will be told of any change of substance.")
x='''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Caladea" svg:font-family="Caladea"/><style:font-face style:name="OpenSymbol" svg:font-family="OpenSymbol"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Caladea" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style></office:styles>
<office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="115%"/></style:style>
<style:style style:name="PK" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.15cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/></style:style>
<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.12cm"/></style:style>
<style:style style:name="TC" style:family="paragraph"><style:text-properties fo:font-size="10.5pt"/></style:style>
<style:style style:name="FT" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="9pt" fo:color="#555555"/></style:style>
<style:style style:name="T1" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="14pt" fo:color="#6B2D5C"/></style:style>
<style:style style:name="T2" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="20pt" fo:font-weight="bold" fo:color="#6B2D5C"/></style:style>
<style:style style:name="S" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.5cm" fo:border-bottom="1pt solid #6B2D5C" fo:padding-bottom="0.2cm"/><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.45cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold" fo:color="#6B2D5C"/></style:style>
<style:style style:name="Bd" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties><style:text-properties style:font-name="OpenSymbol"/></text:list-level-style-bullet></text:list-style>
<style:style style:name="T" style:family="table"><style:table-properties style:width="16.5cm" table:align="left" fo:margin-bottom="0.3cm"/></style:style>
'''+"".join('<style:style style:name="C%s" style:family="table-column"><style:table-column-properties style:column-width="%scm"/></style:style>'%(str(w).replace(".","_"),w) for w in WS)+'''
<style:style style:name="CL" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border-bottom="0.5pt solid #999999"/></style:style>
<style:style style:name="CH" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:background-color="#EBDDE7" fo:border-bottom="1pt solid #6B2D5C"/></style:style>
<style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.25cm" fo:margin-right="2.25cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PL"><style:footer><text:p text:style-name="FT">Terms of reference – page <text:page-number/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>'''+"\n".join(b)+'''</office:text></office:body></office:document>'''
open(F+"/source.fodt","w").write(x); soffice(F,"source.fodt")
sc=[]
for t,qs in SC: sc+=[{"level":"theme","theme":t,"text":t}]+[{"level":"question","theme":t,"text":q} for q in qs]
sc+=[{"level":["item","theme"],"text":t} for t in EX]
pe=[]
import re
for n,r,o in PE:
    bare=re.sub(r" \((lead peer|Labour|Independent)\)$","",r)
    pe.append({"name":None if n.startswith("To be") else ([n,n[5:]] if n.startswith("Cllr") else n),"role":[r,bare] if r!=bare else ([r,"LGA "+r] if o=="LGA" else r),"organisation":[o,None] if o.startswith("A ") else ([o,"Local Government Association"] if o=="LGA" else o)})
def cap(t): return [t,t[0].lower()+t[1:]] if not t[0].isdigit() else t
ms=[{"event":m[2],"date_text":[m[0],m[0].split(",")[0]] if "pm" in m[0] else ([m[0],m[0][3:],m[0].lower()[:2]+m[0][2:]] if m[0].startswith("By") else ([m[0],"Within "+m[0].split(" ",1)[1].replace(" of the visit","")] if m[0].startswith("Within") else m[0])),"date_start":m[3],"date_end":m[4]} for m in M]
ms+=[{"event":"scoping","date_text":["15 May 2025","on 15 May 2025"],"date_start":"2025-05-15","date_end":"2025-05-15"},
{"event":["on_site"],"date_text":["March 2020","in March 2020"],"date_start":"2020-03-01","date_end":"2020-03-31"},
{"event":"on_site","date_text":["Tuesday 23 to Friday 26 September 2025","from Tuesday 23 to Friday 26 September 2025"],"date_start":"2025-09-23","date_end":"2025-09-26"}]
g={"documents":{"document_type":"scope_letter","date_start":"2025-06-09","date_end":"2025-06-09","committee":None},"councils":["E07999013"],"recommendations":[],"front_matter":[],"scope":sc,"peers":pe,"milestones":ms,"no_extra":["scope","peers"]}
write(F,g,"Northmere Borough Council: LGA Corporate Peer Challenge – terms of reference","LibreOffice","Terms of reference written as flat ODT: themes with questions as bullets, two further matters, a three-column table of the peer team with one post unfilled, and a timetable table that repeats dates told in the prose; tests named and unnamed peers, parties in brackets and relative deadlines.")
