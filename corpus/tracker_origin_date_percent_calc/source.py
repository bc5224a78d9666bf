"""Writes source.fods (then: soffice --convert-to pdf) and gold.json.  The meanings in the gold (rag, delivery, leads) are stated here by hand."""
import json, html
NAME = "tracker_origin_date_percent_calc"
ROLES = {}   # the posts printed are given as printed only
FILL = {"G": "#00B050", "A": "#FFC000", "R": "#FF0000", "B": "#0070C0", "A/G": "#C5D200", "R/A": "#FF7F27", "fill": "#FFC000"}
MEAN = {"G": ("green", "on_track"), "A": ("amber", "at_risk"), "R": ("red", "off_track"), "B": ("blue", "complete"), "A/G": ("amber_green", None), "R/A": ("red_amber", None), "fill": ("amber", "at_risk")}
P, A, S = ("Corporate Peer Challenge", "peer"), ("Internal Audit", "audit"), ("Overview & Scrutiny Committee", "scrutiny")
# ref, date made, origin, recommendation, executive decision maker, lead officers, exec date, action taken (paragraphs), % done, direction, RAG
ROWS = [
 ("EMB01", "14/11/2024", P, "Agree a single corporate narrative for Eastmarch and make sure that every directorate plan follows from it.", ["Leader"], ["DM", "PL"], "21/01/2025",
  ["The narrative was agreed by Executive in March and has been built into the five directorate plans. A short film for staff and partners went out in June."], "100%", "→", "B"),
 ("EMB02", "14/11/2024", P, "Review the capital programme so that the number of live schemes matches the capacity to deliver them.", ["Portfolio Holder for Finance", "Portfolio Holder for Regeneration"], ["TR"], "21/01/2025",
  ["All 64 schemes have been scored against need, cost and readiness.", "Nineteen schemes have been paused and four withdrawn. The revised programme comes to Executive in November together with the half-year monitoring report."], "75%", "↑", "G"),
 ("EMB03", "14/11/2024", P, "Put a medium-term financial strategy in place which does not depend on one-off funding after 2026/27.", ["Portfolio Holder for Finance"], ["TR", "JO"], "21/01/2025",
  ["The gap for 2027/28 has come down from £4.1m to £2.9m, but the savings from the leisure contract are now expected a year later than planned. Star chamber meetings are being held with each director."], "40%", "↓", "R/A"),
 ("EMB04", "14/11/2024", P, "Increase the pace of the housing repairs improvement plan and give tenants a clear part in checking progress.", ["Portfolio Holder for Housing"], ["KS"], "21/01/2025",
  ["A tenant scrutiny panel of eleven members has met three times. Overdue repairs have fallen by a third since April, although damp and mould cases still take too long to close."], "60%", "↑", "A/G"),
 ("EMB05", "14/11/2024", P, "Settle the senior management structure and fill the interim posts.", ["Leader"], ["DM"], "18/02/2025",
  ["Two of the three director posts have been filled. The second recruitment round for the Director of Place did not lead to an appointment and the interim has been asked to stay until the new year."], "65%", "→", "A"),
 ("EMB06", "14/11/2024", P, "Strengthen the relationship with the voluntary sector by agreeing a compact and three-year funding.", ["Portfolio Holder for Communities"], ["PL", "AN"], "18/02/2025", [], "0%", "", "R"),
 ("EMB07", "09/01/2025", S, "That the market town boards be given a budget of their own and an officer to support them.", ["Portfolio Holder for Regeneration"], ["AN"], "18/02/2025",
  ["Each board has had £25,000 since April. A town centres officer started on 2 June."], "90%", "↑", "G"),
 ("EMB08", "14/11/2024", P, "Make better use of digital channels: customers should be able to report, pay and book without ringing the contact centre.", ["Portfolio Holder for Customer Services"], ["JO"], "18/02/2025",
  ["Waste, council tax and bookings are live in the new portal. Planning and licensing will follow once the back-office systems have been moved. Calls are down by 12%."], "70%", "→", "fill"),
 ("EMB09", "27/02/2025", A, "Contract registers should be kept up to date and reconciled with payments every quarter.", ["Portfolio Holder for Finance"], ["TR", "BW", "JO"], "18/03/2025",
  ["The register was reconciled in May and August. 31 contracts without a named owner have been dealt with."], "100%", "→", "B"),
 ("EMB10", "14/11/2024", P, "Give backbench members more chance to shape policy before decisions are made, through cabinet advisory panels or similar.", ["Leader"], ["BW"], "18/03/2025",
  ["Three advisory panels have been set up (housing, climate, town centres). The first meetings were well attended. The Constitution Committee will look at how they are working after a year."], "80%", "↑", "G"),
 ("EMB11", "14/11/2024", P, "Agree what success looks like on climate, with costed steps to 2030.", ["Portfolio Holder for Environment"], ["AN"], "18/03/2025",
  ["Officers have drafted a carbon budget for the Council's own buildings and fleet. No funding has been found for the depot and the work on it has stopped."], "30%", "↓", "R"),
 ("EMB12", "14/11/2024", P, "Invest in the development of managers, beginning with those who have been promoted in the last two years.", ["N/A"], ["DM", "BW"], "-",
  ["A first group of 16 managers finished the programme in July; the second begins in October."], "50%", "→", "A/G"),
]
e = html.escape
HEAD = ["Ref", "Date", "Origin", "Recommendation", "Executive Decision Maker", "Lead Officer", "Exec Date", "Action taken", "% done", "Direction", "RAG"]
W = [1.45, 1.9, 2.3, 5.6, 3.0, 1.7, 1.9, 6.6, 1.3, 1.7, 1.3]
def cell(paras, style="c", span=1):
    s = f' table:number-columns-spanned="{span}"' if span > 1 else ""
    out = f'<table:table-cell table:style-name="{style}" office:value-type="string"{s}>' + "".join(f"<text:p>{e(p)}</text:p>" for p in paras) + "</table:table-cell>"
    return out + (f'<table:covered-table-cell table:number-columns-repeated="{span-1}"/>' if span > 1 else "")
def row(cells): return f'<table:table-row table:style-name="ro">{"".join(cells)}</table:table-row>'
body = [row([cell(["Eastmarch Borough Council"], "h1", 11)]), row([cell(["Corporate Peer Challenge action plan: Executive tracker. Position as at 30 September 2025"], "h2", 11)]),
 row([cell(["The tracker brings together what the peer team recommended in November 2024 and a few related recommendations from elsewhere, so that Executive can see them in one place. Date is the day on which the recommendation was made and Exec Date the day on which Executive considered it. Action taken is completed by the lead officer; % done and Direction (since last quarter) are the officer's own estimate."], "intro", 11)])]
for k, t in (("B", "Complete"), ("G", "On track"), ("A/G", "Mostly on track, with smaller issues being managed"), ("A", "At risk of delay"), ("R/A", "Delay likely unless more is done"), ("R", "Off track")):
    body.append(row([cell([k], "f" + k.replace("/", "")), cell([t], "leg", 4)]))
body.append(row([cell([""], "plain")]))
head = "<table:table-header-rows>" + row([cell([x], "th") for x in HEAD]) + "</table:table-header-rows>"
data, recs = [], []
for ref, date, (origin, kind), text, edm, lead, xd, taken, pc, arrow, rag in ROWS:
    data.append(row([cell([ref]), cell([date]), cell([origin]), cell([text]), cell([" / ".join(edm)]), cell(["/".join(lead)]), cell([xd]), cell(taken), cell([pc], "cc"), cell([arrow], "cc"), cell(["" if rag == "fill" else rag], "f" + rag.replace("/", ""))]))
    colour, delivery = MEAN[rag]
    recs.append({"ref": ref, "text": text, "recommendation_type": kind, "leads": [{"lead_text": x, **({"role": ROLES[x]} if x in ROLES else {})} for x in edm if x != "N/A"] + [{"lead_text": x} for x in lead],
        "progress": [{"text": " ".join(taken), "as_of_start": "2025-09-30"}] if taken else [], "rag": [{"rag": colour, "rag_text": None if rag == "fill" else rag, **({"delivery": delivery} if delivery else {})}], "actions": []})
foot = [row([cell([""], "plain")]), row([cell(["Lead officers: AN – Assistant Director (Place); BW – Monitoring Officer; DM – Chief Executive; JO – Assistant Director (Customer and Digital); KS – Director of Housing; PL – Assistant Director (Policy and Partnerships); TR – Director of Resources."], "intro", 11)])]
def cs(name, extra="", para="", text='fo:font-size="8.5pt"', border="0.05pt solid #a6a6a6", side=""):
    b = f'fo:border-bottom="{border}"' if border else ""
    return f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding="0.06cm" {b} {extra}/><style:paragraph-properties {para}/><style:text-properties style:font-name="Carlito" {text}/></style:style>'
styles = "".join([cs("c"), cs("cc", para='fo:text-align="center"'), cs("plain", border=""), cs("leg", border=""), cs("intro", border="", text='fo:font-size="9pt"'), cs("h1", border="", text='fo:font-size="16pt" fo:font-weight="bold"'),
 cs("h2", border="", text='fo:font-size="11pt" fo:font-weight="bold"'), cs("th", 'fo:background-color="#d9e2ec"', text='fo:font-size="8.5pt" fo:font-weight="bold"', border="1pt solid #1f3864")] +
 [cs("f" + k.replace("/", ""), f'fo:background-color="{v}"', 'fo:text-align="center"', 'fo:font-size="8.5pt" fo:font-weight="bold"', border="0.5pt solid #ffffff") for k, v in FILL.items()])
cols = "".join(f'<style:style style:name="k{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i, w in enumerate(W))
open("source.fods", "w").write(f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Carlito"/></office:font-face-decls>
<office:automatic-styles>{cols}{styles}<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
<style:style style:name="ta" style:family="table" style:master-page-name="mp"><style:table-properties table:display="true"/></style:style>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.2cm" style:scale-to-X="1" style:scale-to-Y="0" style:print="charts drawings objects"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.2cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="mp" style:page-layout-name="pl"><style:header><text:p>Appendix 2</text:p></style:header><style:footer><text:p>Eastmarch Borough Council – peer challenge tracker – Page <text:page-number>1</text:page-number> of <text:page-count>9</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="Tracker" table:style-name="ta">{"".join(f'<table:table-column table:style-name="k{i}"/>' for i in range(len(W)))}{"".join(body)}{head}{"".join(data)}{"".join(foot)}</table:table></office:spreadsheet></office:body></office:document>''')
json.dump({"source": NAME + ".pdf", "documents": {"document_type": "action_plan", "date_start": "2025-09-30", "date_end": "2025-09-30"}, "recommendations": recs}, open("gold.json", "w"), indent=1, ensure_ascii=False)
