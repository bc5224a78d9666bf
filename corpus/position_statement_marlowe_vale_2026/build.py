"""Writes source.fodt, document.pdf (LibreOffice Writer) and gold.json."""
import json, subprocess
from xml.sax.saxutils import escape as X
R=[("Agree a vision for the borough with partners and use it to decide between competing calls on resources.","Vision 2040 was adopted by Council in July 2023 after the largest consultation that we have run: 3,900 replies and 22 events. It now heads the budget report and every service plan.","Complete"),
("Develop a medium term financial strategy that shows how reserves will be rebuilt.","General reserves have risen from £2.1m to £3.4m. The strategy approved in February 2025 takes them to £4m, the level advised by our Chief Finance Officer, by March 2028.","On track"),
("Clarify the roles of the Cabinet, portfolio holders and senior officers through a refreshed member-officer protocol.","A new protocol was written by a joint group of members and officers and adopted in May 2022. Each new councillor was taken through it after the 2023 elections.","Complete"),
("Give scrutiny members the support and training to hold the Cabinet to account.","All scrutiny members were trained in 2022 and a scrutiny officer was appointed. The post has been empty since June 2025 and two planned reviews have not been started.","Delayed"),
("Bring forward a decision on the future of the leisure centres, working with neighbouring authorities.","A shared contract with two neighbours was explored in 2024. Government proposals for reorganisation have led all three councils to put the work to one side until new boundaries are known.","On hold"),
("Invest in digital services to release staff time for those residents who need it most.","Forty-one services are now online from end to end. Calls have fallen by 28 per cent and a home visiting team of six has been set up with the time released.\nThe replacement of the housing system is due to finish in August.","On track"),
("Agree a people strategy, including pay, that will help the council to keep its planners and environmental health officers.","The people strategy was agreed in 2022; market supplements and a career grade followed. Planner vacancies are down from nine to two.","Complete"),
("Extend the apprenticeship scheme to care leavers and to people over 50.","Talks with the county council have been opened, but the scheme for care leavers has not begun.","Not started")]
DEL={"Complete":"complete","On track":"on_track","Delayed":["off_track","at_risk"],"On hold":"on_hold","Not started":"not_started"}
ASK=["Whether we are ready for reorganisation while keeping everyday services steady","How we might involve younger residents in decisions about the town centres"]
B=[]
h=lambda n,t:B.append(f'<text:h text:style-name="H{n}" text:outline-level="{n}">{X(t)}</text:h>')
p=lambda t,s="P":B.append(f'<text:p text:style-name="{s}">{X(t)}</text:p>')
bl=lambda xs:B.append('<text:list text:style-name="L">'+"".join(f'<text:list-item><text:p text:style-name="B">{X(x)}</text:p></text:list-item>' for x in xs)+'</text:list>')
cell=lambda t,s,c="C":f'<table:table-cell table:style-name="{c}" office:value-type="string">'+"".join(f'<text:p text:style-name="{s}">{X(x)}</text:p>' for x in t.split("\n"))+'</table:table-cell>'
def table(head,rows,cols):
    B.append('<table:table table:style-name="T">'+"".join(f'<table:table-column table:style-name="K{c}"/>' for c in cols)+'<table:table-header-rows><table:table-row>'+"".join(cell(x,"TH","CH") for x in head)+'</table:table-row></table:table-header-rows>'
      +"".join('<table:table-row table:style-name="R">'+"".join(cell(x,"TP") for x in r)+'</table:table-row>' for r in rows)+'</table:table>')
p("Marlowe Vale Borough Council","Ti"); p("Position statement for the LGA Corporate Peer Challenge, 17 to 20 March 2026","Su"); p("February 2026","Su2")
h(1,"Welcome")
p("We are pleased to welcome the peer team to Marlowe Vale. This statement is our own account of the borough and of the council: what we are proud of, what worries us and what we have learned since peers last came. It is shorter than the one that we wrote in 2021, by design. Links to the papers that stand behind it have been sent separately.")
p("Councillor Beatrix Holloway, Leader of the Council, and Samir Kendrick, Chief Executive","Sig")
h(1,"The borough in brief")
p("Marlowe Vale has 112,600 residents in three towns and 41 parishes along the River Arle. It is a place of commuters and farms; a fifth of the working population travels daily to Thornwick. Life expectancy at birth differs by nine years between Arleford Castle ward and Lower Marlowe. House prices stand at eleven times earnings. In 2023 the borough council, which had been under one party since 1999, passed to no overall control, and a partnership of two groups has formed the administration since.")
h(1,"How we measure up against the core themes")
h(2,"Local priorities and outcomes"); p("Vision 2040 sets four ambitions. We report on 32 measures each quarter; at December 2025 twenty-one were at or better than target, six were within five per cent and five missed. Homelessness prevention is our strongest result, and recycling, at 43 per cent, our weakest.")
h(2,"Organisational and place leadership"); p("We convene the Arle Valley Forum, in which the county, the parishes, the NHS and the two colleges take part. Our staff survey of October 2025 had a response of 71 per cent; 78 per cent would recommend the council as a place to work, up from 64.")
h(2,"Governance and culture"); p("The annual governance statement records two significant issues: contract management and information governance. Internal audit made 47 recommendations in 2024/25, of which 40 have been carried out. Three complaints about councillors were upheld in the last two years.")
h(2,"Financial planning and management"); p("Our net budget for 2025/26 is £17.9m. The gap in 2027/28 is forecast at £1.6m before any effect of the funding reforms. Our accounts for 2023/24 were disclaimed because of the national backstop and those for 2024/25 were signed in January.")
h(2,"Capacity for improvement"); p("We employ 486 people. The transformation team has five posts, all permanent since last April. We share building control with Lynford and internal audit with three others.")
h(1,"Progress on the recommendations of 2021")
p("The LGA team that visited us from 9 to 12 November 2021 made eight recommendations. We have kept a record of each, and the Audit and Governance Committee has looked at that record twice a year. The table gives the position at 31 January 2026.")
table(["What peers recommended in 2021","What we have done","Position"],R,"abc")
h(1,"What we should like from the team")
p("Besides the five core themes we have asked the peers for their view on two matters:"); bl(ASK)
p("We know that the next year will be dominated by reorganisation. Elections to a shadow authority are expected in May 2027, and we want to hand on a council in good order.")
h(1,"Further information")
p("Ottilie Brandreth, Head of Corporate Policy, will be the team’s main contact before and during the visit.")
S=lambda n,fam,body,extra="":f'<style:style style:name="{n}" style:family="{fam}" {extra}>{body}</style:style>'
tx=lambda **k:'<style:text-properties style:font-name="Carlito" '+" ".join(f'{a}="{v}"' for a,v in k.items())+'/>'
def par(n,size,mt,mb,bold=False,color="#111111",extra="",cls=""):
    w='fo:font-weight="bold"' if bold else ''
    return S(n,"paragraph",f'<style:paragraph-properties fo:margin-top="{mt}cm" fo:margin-bottom="{mb}cm" {extra}/><style:text-properties style:font-name="Gothic" fo:font-size="{size}pt" fo:language="en" fo:country="GB" fo:color="{color}" {w}/>')
col=lambda n,w:S("K"+n,"table-column",f'<style:table-column-properties style:column-width="{w}cm"/>')
auto=(par("Ti",22,0,.2,True,"#7a3b00")+par("Su",14,0,.1,False,"#7a3b00")+par("Su2",12,0,.6)+par("H1",15,.6,.2,True,"#7a3b00",'fo:keep-with-next="always"')+par("H2",11.5,.3,.1,True,"#333333",'fo:keep-with-next="always"')
 +par("P",10.5,0,.25,extra='fo:text-align="justify" fo:line-height="120%"')+par("Sig",10.5,0,.2,True)+par("B",10.5,0,.1)+par("TP",9.5,0,.05)+par("TH",9.5,0,0,True,"#ffffff")
 +S("T","table",'<style:table-properties style:width="17cm" table:align="margins" fo:margin-bottom="0.3cm"/>')+col("a",6)+col("b",8.6)+col("c",2.4)
 +S("R","table-row",'<style:table-row-properties fo:keep-together="always"/>')
 +S("C","table-cell",'<style:table-cell-properties fo:padding="0.15cm" fo:border-bottom="0.5pt solid #c08a55" fo:border-top="none" fo:border-left="none" fo:border-right="none"/>')
 +S("CH","table-cell",'<style:table-cell-properties fo:padding="0.15cm" fo:background-color="#7a3b00"/>')
 +'<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>'
 +'<style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm" fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:footer-style><style:header-footer-properties fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>')
ns=" ".join(f'xmlns:{a}="urn:oasis:names:tc:opendocument:xmlns:{b}:1.0"' for a,b in [("office","office"),("text","text"),("table","table"),("style","style"),("fo","xsl-fo-compatible"),("svg","svg-compatible")])
open("source.fodt","w").write(f'<?xml version="1.0" encoding="UTF-8"?><office:document {ns} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="Gothic" svg:font-family="Caladea"/></office:font-face-decls><office:automatic-styles>{auto}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PL"><style:footer><text:p text:style-name="TP">Marlowe Vale position statement 2026 – page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles><office:body><office:text>{"".join(B)}</office:text></office:body></office:document>')
subprocess.run(["soffice","--headless","--convert-to","pdf","source.fodt"],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
import os; os.replace("source.pdf","document.pdf")
d=lambda s,e=None:dict(date_start=s,date_end=e or s)
gold=dict(source="document.pdf",documents=dict(document_type="position_statement",**d("2026-02-01","2026-02-28")),councils=["E07999011"],
recommendations=[dict(ref=None,text=t,headline=None,recommendation_type="peer",made="2021",actions=[],leads=[],progress=[dict(text=g.replace("\n"," "),as_of_start=["2026-01-31",None])],rag=[dict(rag=None,rag_text=s,delivery=DEL[s])]) for t,g,s in R],
front_matter=[],peers=[],scope=[dict(level=["item","theme"],text=x) for x in ASK],
milestones=[dict(event="on_site",date_text="17 to 20 March 2026",**d("2026-03-17","2026-03-20")),dict(event="on_site",date_text=["9 to 12 November 2021","from 9 to 12 November 2021"],**d("2021-11-09","2021-11-12")),dict(event="election",date_text=["May 2027","in May 2027"],**d("2027-05-01","2027-05-31"))])
json.dump(gold,open("gold.json","w"),ensure_ascii=False,indent=1)
