"""Writes source.fodt (flat OpenDocument text); document.pdf is made from it by LibreOffice Writer."""
from xml.sax.saxutils import escape
HEADS = ("Peer team|recommendation", "What we|will do", "Lead|officers", "By|when", "Where we are at|30 April 2025", "Current|status")
WIDTHS = (4.0, 4.2, 1.9, 1.6, 4.6, 1.9)
ROWS = [
 ("1. Agree a small number of priorities with Cabinet for the rest of this term and hold to them when new pressures come along.",
  "Cabinet and CLT to hold three half-day workshops. The outcome will be a one-page statement of priorities, which every report to committee will refer to.",
  "CEX / S151", "Dec 24", "All three workshops have taken place. The statement was agreed by Cabinet on 9 December and has been used in report templates since January.", "Completed"),
 ("2. Rebuild the reserves and publish a plan that shows how this is to be done, year by year.",
  "Set a target for the general fund balance of 12% of the net budget. Show in each budget report how far off it we are.",
  "S151", "Mar-25", "Target adopted with the 2025/26 budget in February. The balance stands at 9.4%.", "Completed"),
 ("3. Bring the housing repairs service back up to the standard that tenants expect, with a plan that the regulator can follow.",
  "Let a new contract for damp and mould work. Clear the backlog of overdue repairs. Ring every tenant whose job is more than 60 days late and tell them when it will be done. Publish figures each month on the website.",
  "DM/PL/KL", "Q3", "The contract was let in November but the contractor withdrew in February after a dispute about rates. A second contractor from the framework started on "
  "31 March. The backlog has come down from 1,480 jobs to 1,120, not to the 700 that had been planned for this point. Calls to tenants are up to date. Monthly figures have been published since December.", "Slipping"),
 ("4. Make more of scrutiny: let it shape policy early and give it officer support of its own.",
  "Appoint a scrutiny officer. Ask the two committee chairs to meet the Leader each quarter.", "PL", "Spring 2025",
  "Interviews are to be held on 14 and 15 May. The chairs have met the Leader twice.", "On track"),
 ("5. Develop the organisation’s approach to performance, so that members get fewer figures and more explanation.",
  "Cut the number of corporate indicators from 94 to 30. Add a short commentary to each that is off target.", "JP/CD", "Summer 2025",
  "New set of indicators agreed with CLT. First report in the new form is due in July.", "On track"),
 ("6. Put the relationship with the county council and the health partners on a firmer footing before reorganisation takes up everybody’s time.",
  "Seek a standing item at the chief executives’ group. Second one officer for two days a week to the neighbourhood health team.", "CEX/DM", "Ongoing",
  "The standing item was agreed in January. The secondment has been advertised twice without success, and we are now looking at sharing a post with Lowmoor.", "Slipping"),
 ("7. Give staff the tools to do their jobs: replace the finance and planning systems and train people in their use.",
  "Procure a new finance system first and a planning system second. Name a business lead for each who has time set aside for the task.", "S151/KL", "Mar-26",
  "Specification for finance complete and tenders invited on 3 April. Business leads named for both systems. Nothing has been spent so far on planning because "
  "of the wait for national guidance.", "On track"),
 ("8. Encourage all members to take part in training, and record who does.",
  "Draw up a member development charter and ask group leaders to report attendance to the Standards Committee.", "PL/CD", "Oct-24",
  "Charter signed by all four group leaders in October. Attendance rose from 41% to 68%.", "Completed"),
 ("9. Revisit the climate strategy in the light of what the council can influence and what it cannot.",
  "Bring a shorter strategy to Cabinet with costed actions for the council’s own buildings and vehicles.", "JP", "Autumn 2025", "", "Not started"),
 ("10. Look after the wellbeing of senior managers, who are stretched, and plan for their succession.",
  "Review spans of control. Offer coaching to heads of service. Identify at least one possible successor for each statutory post.", "All CLT", "Ongoing",
  "Coaching has been taken up by nine of twelve heads of service. The review of spans of control is with the union branches for comment.", "On track"),
 ("11. Tell residents what has come of the peer challenge.",
  "Publish this plan, bring it up to date twice a year and include a page in the residents’ magazine.", "CD", "Nov-25", "-", "Not started"),
]
STATUS = {"On track": "2e7d32", "Slipping": "c77700", "Completed": "1f5fa8", "Not started": "777777"}
o = ['''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="LS" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="LS" fo:font-size="8pt" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="1.4cm" fo:margin-right="1.4cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
<style:style style:name="hf" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="7.5pt" fo:color="#666666"/></style:style>
<style:style style:name="h1" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="17pt" fo:color="#5b2a6e"/></style:style>
<style:style style:name="h2" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="11pt" fo:color="#5b2a6e"/></style:style>
<style:style style:name="in" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="120%"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="th" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="7.5pt" fo:font-weight="bold" fo:color="#5b2a6e"/></style:style>
<style:style style:name="td" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:line-height="122%" fo:orphans="2" fo:widows="2"/><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="tab" style:family="table"><style:table-properties style:width="18.2cm" table:align="left" table:border-model="collapsing"/></style:style>''']
for i, w in enumerate(WIDTHS):
    o.append(f'<style:style style:name="c{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>')
for name, extra in (("ce0", ""), ("ce1", 'fo:background-color="#f1ebf4"'), ("ceh", "")):
    line = "1.2pt solid #5b2a6e" if name == "ceh" else "0.5pt solid #b9a6c2"
    o.append(f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties {extra} fo:padding="0.17cm" fo:border-left="none" fo:border-right="none" fo:border-top="none" fo:border-bottom="{line}"/></style:style>')
for s, c in STATUS.items():
    o.append(f'<style:style style:name="s{c}" style:family="text"><style:text-properties fo:color="#{c}" fo:font-weight="bold"/></style:style>')
o.append('''</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl">
<style:header><text:p text:style-name="hf">Eastholme District Council – peer challenge action plan, version 4</text:p></style:header>
<style:footer><text:p text:style-name="hf">Page <text:page-number text:select-page="current"/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:p text:style-name="h1">Corporate Peer Challenge: our action plan</text:p>
<text:p text:style-name="h2">Eastholme District Council, version 4, 30 April 2025</text:p>
<text:p text:style-name="in">A team of six peers spent four days with us in June 2024. They spoke to more than 120 people and left us with eleven recommendations. The table shows what we said that we would do about each of them and how far we have got.</text:p>
<text:p text:style-name="in">Leads are shown by their initials, which are explained on the staff intranet. CEX is the Chief Executive, S151 the Section 151 Officer and CLT the Corporate Leadership Team.</text:p>
<table:table table:name="plan" table:style-name="tab">''')
o += [f'<table:table-column table:style-name="c{i}"/>' for i in range(6)]
cell = lambda st, inner: f'<table:table-cell table:style-name="{st}" office:value-type="string">{inner}</table:table-cell>'
o.append("<table:table-header-rows><table:table-row>" + "".join(cell("ceh", '<text:p text:style-name="th">' + escape(h).replace("|", "<text:line-break/>") + "</text:p>") for h in HEADS) + "</table:table-row></table:table-header-rows>")
for i, row in enumerate(ROWS):
    st = f"ce{(i + 1) % 2}"
    cells = [cell(st, f'<text:p text:style-name="td">{escape(v)}</text:p>') for v in row[:5]]
    cells.append(cell(st, f'<text:p text:style-name="td"><text:span text:style-name="s{STATUS[row[5]]}">{row[5]}</text:span></text:p>'))
    o.append("<table:table-row>" + "".join(cells) + "</table:table-row>")
o.append('''</table:table><text:p text:style-name="in"/><text:p text:style-name="in">The next version of this plan will go to the Overview and Scrutiny Committee in the autumn. If you would like it in large print or in another language, please ask at any of our offices.</text:p>
</office:text></office:body></office:document>''')
open("source.fodt", "w", encoding="utf-8").write("\n".join(o))
