import json,html
e=html.escape
R=[("Recommendation 1","Produce a single borough vision that all partners can sign up to.",
["A year ago Kingsmead had four documents that might each have been called the vision. Following two partner summits in January and March 2026, Kingsmead Together was adopted by full Council and by the boards of the hospital trust, the college and the police. It runs to six pages.",
"The peers met eleven partner organisations during the visit. All had seen the document, and most could point to something that they had changed as a result."]),
("Recommendation 2","Rationalise the corporate performance framework so that members and senior officers see a small number of measures that matter.",
["The number of measures reported to the Executive has fallen from 112 to 38. Directors now hold a monthly performance meeting at which two services are looked at closely. The peers saw good examples of action being taken as a consequence, notably on void homes.",]),
("Recommendation 3","Refresh the medium-term financial strategy and put in place a programme of savings to match it, recognising that the use of reserves cannot continue beyond 2026/27.",
["The strategy was refreshed in February 2026. Savings of £14.2 million are profiled over three years, and £9.6 million of these have passed through a gateway review led by the Director of Finance. The remainder are still ideas.",
"Use of reserves in the current year is forecast to be £2.1 million, against £6.8 million in the year before. Demand for temporary accommodation remains the greatest risk, and the council is right to treat it as such."]),
("Recommendation 4","Strengthen the client side of major contracts, beginning with waste and highways.",
["This has moved more slowly than the council hoped. A head of commercial was appointed in April 2026 after two unsuccessful rounds of recruitment, and a contract register is now complete. The council has not yet settled what it wants from the waste contract when it ends in 2028, and the peers would encourage members to be involved in that conversation soon."]),
("Recommendation 5","Review the role of area forums:",
["The review was carried out by a working group of members from all groups, who visited every forum. Attendance at the seven forums has since risen by about a third. The forums have been renamed, meet outside the town hall and have a common agenda.",
"Budgets have not been devolved. The peers understand the reasons for this, but residents whom we met were disappointed."]),
("Recommendation 6","Give staff confidence that poor behaviour will be tackled, whoever is responsible for it.",
["There has been marked progress. An independent reporting line opened in November 2025, the members’ code has been re-launched with training for all 54 councillors, and the proportion of staff who say that they would speak up has risen from 48 to 67 per cent.",])]
SUB={4:["their purpose and number;","whether some budgets could be devolved to them; and","how their views reach the Executive."]}
P=["Leontyne Askwith, Chief Executive, Wetherholme District Council (lead peer)","Councillor Jocasta Pym – Deputy Leader (Conservative), Royal Borough of Windsor and Maidenhead","Alasdair Munro-Finch, Director of Resources, London Borough of Sutton","Bernice Oduya, LGA Peer Challenge Manager"]
o=['''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="B" svg:font-family="Caladea"/><style:font-face style:name="S" svg:font-family="'Liberation Sans Narrow'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="125%"/><style:text-properties style:font-name="B" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>
<style:style style:name="T" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="0.1cm"/><style:text-properties style:font-name="S" fo:font-size="22pt" fo:font-weight="bold" fo:color="#8a1c1c"/></style:style>
<style:style style:name="T2" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="0.15cm"/><style:text-properties style:font-name="S" fo:font-size="13pt"/></style:style>
<style:style style:name="H" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.5cm" fo:border-bottom="0.03cm solid #8a1c1c" fo:keep-with-next="always"/><style:text-properties style:font-name="S" fo:font-size="15pt" fo:font-weight="bold" fo:color="#8a1c1c"/></style:style>
<style:style style:name="R" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/><style:text-properties style:font-name="S" fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<style:style style:name="RI" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.8cm" fo:margin-right="0.8cm" fo:margin-bottom="0.15cm" fo:border-left="0.1cm solid #8a1c1c" fo:padding-left="0.3cm"  fo:keep-with-next="always"/><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="RB" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="1.6cm" fo:margin-right="0.8cm" fo:text-indent="-0.5cm" fo:margin-bottom="0.05cm" fo:keep-with-next="always"/><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="J" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify"/></style:style>
<style:style style:name="L" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.9cm" fo:text-indent="-0.5cm" fo:margin-bottom="0.1cm"/></style:style>
<style:style style:name="F" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-name="S" fo:font-size="8pt"/></style:style>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.4cm" fo:margin-bottom="1.6cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:footer><text:p text:style-name="F">Kingsmead CPC progress review – page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>''']
p=lambda s,t:o.append(f'<text:p text:style-name="{s}">{e(t)}</text:p>')
p('T','Royal Borough of Kingsmead'); p('T2','Corporate Peer Challenge: progress review'); p('T2','17 June 2026')
p('H','Background')
p('J','The Royal Borough of Kingsmead had a Corporate Peer Challenge from 8 to 11 July 2025. The peer team made six recommendations, and the Council published an action plan in December 2025. This report describes what has happened since. It was written by the peers who returned for a day on 20 May 2026, and should be read with the original report.')
p('J','The purpose of a progress review is to give space for the Council’s senior leadership to share with peers what has been done, to discuss what has been learnt, and to look at what might come next. It is not a second challenge and has no scoring.')
p('J','The peers who took part were:')
for x in P: p('L','•\u2002'+x)
p('H','Summary')
p('J','Kingsmead has used its challenge well. Four of the six recommendations are, in the peers’ view, largely met. Work on contracts has been slower, and the financial position, though much better understood than it was, is not yet secure. The change of Leader in March 2026 has been handled smoothly, and we were struck by how many people told us, unprompted, that the place feels different.')
p('J','In the same period the Regulator of Social Housing has inspected the landlord service, and the Council’s own Overview and Scrutiny Board has made recommendations about parking. Neither is considered here.')
p('H','Progress against the recommendations of July 2025')
p('J','Each recommendation is given as it appeared in the original report, followed by the peers’ account of progress.')
recs=[]
for i,(r,t,pr) in enumerate(R):
    p('R',r); p('RI',t)
    for b in SUB.get(i,[]): p('RB','–\u2002'+b)
    for x in pr: p('J',x)
    full=' '.join([t]+SUB.get(i,[]))
    recs.append(dict(ref=str(i+1),text=full if i!=4 else [full,' '.join([t]+['– '+b for b in SUB[i]])],headline=None,recommendation_type='peer',made=['2025','2025-07','2025-07-11'],theme=None,actions=[],rag=[],progress=[dict(text=' '.join(pr))]))
p('H','Further reflections')
p('J','The peers were asked to stand back at the end of the day and say what they would do next if they were in Kingsmead’s place. Three thoughts were offered, in the spirit of conversation between colleagues. The first is that the monthly performance meeting might be opened, once a quarter, to Executive members. The second is that the work on behaviour has been carried by a few determined people, and needs to become everybody’s. The third is that the Council should resist the temptation to write another strategy.')
p('H','What happens next')
p('J','The Council is asked to publish this report by 20 August 2026. It may wish to take it to the Overview and Scrutiny Board, with a refreshed action plan, on 9 September 2026. The next Corporate Peer Challenge would normally take place by July 2030.')
p('J','The peers thank everyone who made them welcome, particularly the apprentices in the Policy Team, who arranged the day.')
o.append('</office:text></office:body></office:document>')
open('source.fodt','w').write('\n'.join(o))
M=lambda ev,t,a,b:dict(event=ev,date_text=t,date_start=a,date_end=b)
gold=dict(source='document.pdf',documents=dict(document_type='progress_review',date_start='2026-06-17',date_end='2026-06-17',committee=None),councils=['E09999002'],recommendations=recs,scope=[],
peers=[dict(name='Leontyne Askwith',role=['Chief Executive','Chief Executive (lead peer)'],organisation=['Wetherholme District Council','Wetherholme District Council (lead peer)']),
dict(name=['Councillor Jocasta Pym','Jocasta Pym'],role=['Deputy Leader (Conservative)','Deputy Leader'],organisation='Royal Borough of Windsor and Maidenhead'),
dict(name='Alasdair Munro-Finch',role='Director of Resources',organisation='London Borough of Sutton'),
dict(name='Bernice Oduya',role=['LGA Peer Challenge Manager','Peer Challenge Manager'],organisation=[None,'LGA'])],
milestones=[M('on_site',['from 8 to 11 July 2025','8 to 11 July 2025'],'2025-07-08','2025-07-11'),M('action_plan_published','December 2025','2025-12-01','2025-12-31'),M(['progress_review','on_site'],'20 May 2026','2026-05-20','2026-05-20'),
M('report_published',['by 20 August 2026','20 August 2026'],[None,'2026-08-20'],'2026-08-20'),M(['meeting','other'],'9 September 2026','2026-09-09','2026-09-09')],no_extra=['peers'])
json.dump(gold,open('gold.json','w'),indent=1,ensure_ascii=False)
