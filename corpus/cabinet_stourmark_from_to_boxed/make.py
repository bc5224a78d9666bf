import pathlib, sys, subprocess
from xml.sax.saxutils import escape
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from finish import write, alt
here = pathlib.Path(__file__).resolve().parent

RECS = [("(a)", "NOTE the report of the peer challenge team, attached at Appendix 1, and thank the team for its work;"),
        ("(b)", "AGREE the Action Plan at Appendix 2 as the Council’s response, subject to the addition of the quarterly milestones described in paragraph 4.4;"),
        ("(c)", "RECOMMEND the Action Plan to County Council for endorsement at its meeting on 26 March 2026; and"),
        ("(d)", "DELEGATE authority to the Chief Executive, after consultation with the Leader of the Council, to make minor amendments to the Action Plan before it is published.")]
SECTIONS = [
("1.\tIntroduction", [
 "1.1\tStourmark County Council last took part in a Corporate Peer Challenge in 2018. County Councils, like all principal authorities, are expected to invite a team at least once every five years; the pandemic and the county elections of May 2021 and May 2025 delayed our turn by mutual agreement with the Local Government Association (LGA).",
 "1.2\tA team was on site from 18 to 21 November 2025. It read some 140 documents, held more than fifty meetings and spoke to over 230 people, among them borough and district leaders, health partners, head teachers, trade unions and young people in our care. The team of seven was led by Oliver Trentham, Chief Executive, Somerset Council, with Cllr Beatrix Hollingworth, Leader, Durham County Council, as lead member peer.",
 "1.3\tThe team gave its headline feedback on the last afternoon of the visit. A draft report followed in December and the final text was received on 30 January 2026. It is published with this agenda."]),
("2.\tWhat the team found", [
 "2.1\tThe report is a positive one. It describes an authority with a settled political leadership, a realistic sense of its place and a workforce which “goes the extra mile, often literally” in a county that takes two hours to cross. It singles out the early help service, the apprenticeship academy and the way in which Stourmark and its partners responded to the floods of January 2025.",
 "2.2\tIt is equally clear about risk. The cost of home-to-school transport and of placements for children with complex needs has outrun every forecast for three years. Reserves have been used to balance two consecutive budgets. The team considers that the savings programme is well designed but that its governance is heavier than it need be, and that too many decisions wait for the same four people.",
 "2.3\tThe team’s key recommendations, seven in all, are set out on page 6 of its report and are not repeated here. Officers consider that each of them can be accepted. None asks for a change in policy which Cabinet has not already signalled in the Council Plan."]),
("3.\tViews of others", [
 "3.1\tThe Governance and Audit Committee considered the report on 24 February 2026. It resolved to welcome it and recommended that the wording on financial resilience be strengthened and that the Chair of the Committee should receive the quarterly return. Both points have been met in the version now before Cabinet.",
 "3.2\tThe Overview and Scrutiny Committee’s task group recommended in 2024 that the Council should (1) adopt a single performance framework and (2) reduce the number of strategic boards. The peer team reached the same view independently.",
 "3.3\tTrade unions were briefed on 3 February and have asked to be involved in the workforce actions. Partners on the Stourmark Leaders’ Board have seen the report and have offered to sponsor the action on economic growth jointly."]),
("4.\tThe Action Plan", [
 "4.1\tThe LGA expects a council to publish its report within three months of the challenge and an action plan within five. Publication with this agenda falls a few days outside the first limit, which the LGA accepted in view of the Christmas period; the plan must be published by 21 April 2026.",
 "4.2\tThe plan at Appendix 2 groups the work under four programmes, each with a sponsoring Corporate Director and a Cabinet Member. Actions that are already in hand elsewhere are cross-referred, not duplicated.",
 "4.3\tA progress review, at which some of the team will return for a day, is expected in autumn 2026. Its findings will be reported to Cabinet and published.",
 "4.4\tFollowing the comments of the Governance and Audit Committee, officers propose that every action lasting more than six months should carry a milestone for each quarter, so that slippage is seen early."]),
("5.\tFinancial Implications", [
 "5.1\tThe challenge itself was free of charge as part of the Council’s LGA membership. The actions will be met from approved budgets, save for the review of placements commissioning, for which £85,000 has been set aside from the transformation reserve."]),
("6.\tLegal and Equalities Implications", [
 "6.1\tThere is no statutory duty to take part in a challenge or to accept what it says. Participation is evidence towards the best value duty in section 3 of the Local Government Act 1999. An equality screening has found no adverse impact; individual actions will be assessed where they lead to changes in service."]),
]
FRONT = [("From", ["Cllr Rosalind Petherick, Leader of the Council", "Dominic Ashgrove-Lee, Chief Executive"]), ("To", ["Cabinet – 12 March 2026"]),
 ("Subject", ["Corporate Peer Challenge: Report and Action Plan"]), ("Decision no", ["26/00017"]), ("Key Decision", ["No"]), ("Classification", ["Unrestricted"]),
 ("Past Pathway of report", ["Governance and Audit Committee, 24 February 2026"]), ("Future Pathway of report", ["County Council, 26 March 2026"]), ("Electoral Division", ["All"])]
SUMMARY = "This report presents the findings of the Local Government Association’s Corporate Peer Challenge of November 2025 and asks Cabinet to agree the Council’s response. The report is favourable. It urges faster action on the cost of children’s placements and a lighter approach to programme governance, and it has been considered by the Governance and Audit Committee, whose recommendations have been taken into account."

def par(style, text):
    return f'<text:p text:style-name="{style}">' + "<text:tab/>".join(escape(t) for t in text.split("\t")) + "</text:p>"
def span(text, rest="", style="P"):
    return f'<text:p text:style-name="{style}"><text:span text:style-name="B">{escape(text)}</text:span>' + "<text:tab/>".join(escape(t) for t in rest.split("\t")) + "</text:p>"
def caps(style, ref, text):
    verb, rest = text.split(" ", 1)
    return f'<text:p text:style-name="{style}">{ref}<text:tab/><text:span text:style-name="B">{verb}</text:span> {escape(rest)}</text:p>'
out = []
for label, lines in FRONT:
    out.append(f'<text:p text:style-name="Front"><text:span text:style-name="B">{label}:</text:span><text:tab/>' + "<text:line-break/>".join(escape(l) for l in lines) + "</text:p>")
box = [span("Summary: ", SUMMARY, "Box"), span("Recommendation(s):", "", "Box"), par("Box", "Cabinet is asked to:")] + [caps("BoxItem", *r) for r in RECS]
out.append('<table:table table:name="box" table:style-name="T"><table:table-column/><table:table-row><table:table-cell table:style-name="C" office:value-type="string">' + "".join(box) + "</table:table-cell></table:table-row></table:table>")
for head, paras in SECTIONS:
    out.append(par("Head", head)); out += [par("Num", p) for p in paras]
out += [par("Head", "7.\tConclusions"), par("Num", "7.1\tThe challenge has given the Council a fair and well-evidenced account of itself. Acting on it promptly will help with the next budget and with the questions that residents and regulators will put to us."),
 par("Head", "8.\tRecommendation(s)"), par("Box", "Cabinet is asked to:")]
AGAIN = [(r, t.replace("for its work", "for its thorough work").replace("minor amendments", "minor or consequential amendments")) for r, t in RECS]
out += [caps("Item", *r) for r in AGAIN]
out += [par("Head", "9.\tBackground Documents"), par("Num", "9.1\tAppendix 1: LGA Corporate Peer Challenge, Stourmark County Council, Feedback Report"), par("Num", "9.2\tAppendix 2: Action Plan 2026–27"),
 par("Head", "10.\tContact details"),
 '<table:table table:name="contact" table:style-name="T"><table:table-column/><table:table-column/><table:table-row>' + "".join('<table:table-cell table:style-name="C" office:value-type="string">' + "".join(x) + "</table:table-cell>" for x in (
  [span("Report Author:", "", "Cell"), par("Cell", "Winifred Castellane"), par("Cell", "Head of Strategy and Insight"), par("Cell", "03000 550 162"), par("Cell", "winifred.castellane@example.gov.uk")],
  [span("Relevant Director:", "", "Cell"), par("Cell", "Dominic Ashgrove-Lee"), par("Cell", "Chief Executive"), par("Cell", "03000 550 100"), par("Cell", "dominic.ashgrove-lee@example.gov.uk")])) + "</table:table-row></table:table>"]
f = 'style:font-name="Liberation Sans" fo:font-size="11.5pt"'
def ps(name, par_props, text_props=""):
    return f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {par_props[0]}>{par_props[1]}</style:paragraph-properties><style:text-properties {"" if "font-size" in text_props else f} {text_props}/></style:style>'
tab = lambda cm: f'<style:tab-stops><style:tab-stop style:position="{cm}cm"/></style:tab-stops>'
xml = f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Liberation Sans" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties {f} fo:language="en" fo:country="GB"/></style:default-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.8cm" fo:margin-left="2.4cm" fo:margin-right="2.2cm"/><style:footer-style/></style:page-layout>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
{ps("Front", ('fo:margin-left="5.6cm" fo:text-indent="-5.6cm" fo:margin-bottom="0.28cm"', tab(0)))}
{ps("P", ('fo:margin-bottom="0.25cm"', ''))}
{ps("Box", ('fo:margin-bottom="0.25cm" fo:keep-with-next="auto"', ''))}
{ps("BoxItem", ('fo:margin-left="1cm" fo:text-indent="-1cm" fo:margin-bottom="0.22cm"', tab(0)))}
{ps("Item", ('fo:margin-left="2.4cm" fo:text-indent="-1.1cm" fo:margin-bottom="0.22cm"', tab(0)))}
{ps("Head", ('fo:margin-left="1.3cm" fo:text-indent="-1.3cm" fo:margin-top="0.35cm" fo:margin-bottom="0.22cm" fo:keep-with-next="always"', tab(0)), 'fo:font-weight="bold"')}
{ps("Num", ('fo:margin-left="1.3cm" fo:text-indent="-1.3cm" fo:margin-bottom="0.28cm" fo:orphans="2" fo:widows="2"', tab(0)))}
{ps("Cell", ('fo:margin-bottom="0.05cm"', ''))}
{ps("Foot", ('fo:text-align="center"', ''), 'fo:font-size="9pt"')}
<style:style style:name="T" style:family="table"><style:table-properties style:width="16.4cm" table:align="margins" fo:margin-top="0.2cm" fo:margin-bottom="0.3cm"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.75pt solid #000000" fo:padding="0.22cm"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"><style:footer><text:p text:style-name="Foot">Page <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{chr(10).join(out)}</office:text></office:body></office:document>'''
(here / "source.fodt").write_text(xml, encoding="utf-8")
subprocess.run(["soffice", "", "--headless", "--convert-to", "pdf", "--outdir", here, here / "source.fodt"], check=True, capture_output=True)
(here / "source.pdf").rename(here / "document.pdf")
nothing = dict(actions=[], leads=[], rag=[], progress=[])
gold = dict(source="document.pdf", documents=dict(document_type="committee_report", date_start="2026-03-12", date_end="2026-03-12", committee="Cabinet"), councils=["E10999002"],
 recommendations=[dict(ref=r, text=list(dict.fromkeys([x for v in (t, a) for x in ([alt(v)] if isinstance(alt(v), str) else alt(v))])), recommendation_type="decision", **nothing) for (r, t), (_, a) in zip(RECS, AGAIN)],
 front_matter=[dict(field=[l, "title"] if l == "Subject" else l, value_text=" ".join(v)) for l, v in FRONT], scope=[],
 peers=[dict(name="Oliver Trentham", role="Chief Executive", organisation="Somerset Council"), dict(name=["Cllr Beatrix Hollingworth", "Beatrix Hollingworth"], role="Leader", organisation="Durham County Council")],
 milestones=[dict(event="on_site", date_text=["from 18 to 21 November 2025", "18 to 21 November 2025"], date_start="2025-11-18", date_end="2025-11-21"),
  dict(event="meeting", date_text=["24 February 2026", "on 24 February 2026"], date_start="2026-02-24", date_end="2026-02-24"),
  dict(event="meeting", date_text=["26 March 2026", "on 26 March 2026"], date_start="2026-03-26", date_end="2026-03-26"),
  dict(event="report_published", date_text=["within three months of the challenge", "within three months"]),
  dict(event="action_plan_published", date_text=["by 21 April 2026", "21 April 2026"], date_end="2026-04-21"),
  dict(event="progress_review", date_text=["autumn 2026", "in autumn 2026"])], no_extra=["peers"])
write(here, gold, "Cabinet report with boxed summary, Stourmark County Council (fictional)", "LibreOffice (from .fodt)",
 "Cabinet report in the From / To / Subject / Classification style with Summary and Recommendation(s) in one ruled box and the list again, with two words changed, in section 8; body has (1) (2) of a scrutiny task group and an audit committee's advice told in passing, the peer team's seven recommendations are only counted; two peers in prose.")
