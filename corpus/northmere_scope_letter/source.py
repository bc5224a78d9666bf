"""Northmere scope letter: builds source.fodt (LibreOffice Writer) and gold.json."""
import json
from xml.sax.saxutils import escape as E
out = []
def P(t, s="Body"): out.append(f'<text:p text:style-name="{s}">{t if t.startswith("<") else E(t)}</text:p>')
def L(items): out.append('<text:list text:style-name="Bul">' + "".join(f'<text:list-item><text:p text:style-name="Li">{E(i)}</text:p></text:list-item>' for i in items) + "</text:list>")
def T(rows, name="T"):
    x = [f'<table:table table:name="{name}" table:style-name="Tab"><table:table-column table:style-name="C1"/><table:table-column table:style-name="C2"/>']
    for i, r in enumerate(rows):
        x.append("<table:table-row>" + "".join(f'<table:table-cell table:style-name="{"Hd" if i == 0 else "Ce"}" office:value-type="string"><text:p text:style-name="{"TcB" if i == 0 else "Tc"}">{E(c)}</text:p></table:table-cell>' for c in r) + "</table:table-row>")
    out.append("".join(x) + "</table:table>")
for l in ("Leila Marchbanks", "Chief Executive", "Northmere Borough Council", "Guildhall Street", "Northmere NM1 4QD"): P(l, "Addr")
P("19 February 2026", "Date")
P("Dear Leila")
P("Northmere Borough Council: Corporate Peer Challenge, 9 to 11 June 2026", "Subj")
P("Thank you for the time that you, Councillor Beaufoy and your colleagues gave to our set-up meeting on 4 February. I am writing to confirm the scope of the peer challenge, the make-up of the team and the arrangements that we discussed.")
P("Scope", "Hd2")
P("Every Corporate Peer Challenge looks at the same five areas. Within them the team will want to answer the questions below.")
SC = [("Local priorities and outcomes", ["Are the council’s priorities clear and informed by the local context?", "How well does the council perform, and does it achieve better outcomes for all its communities?"]),
      ("Organisational and place leadership", ["Does the council provide effective local leadership?", "Are there good relationships with partner organisations and local communities?"]),
      ("Governance and culture", ["Are there clear and robust governance arrangements?", "Is there a culture of respect, challenge and scrutiny?"]),
      ("Financial planning and management", ["Does the council understand its current financial position?", "Does it have a strategy and a clear plan to address the financial challenges ahead?"]),
      ("Capacity for improvement", ["Is the organisation able to bring about the improvements that it needs, including by monitoring its performance?", "Has the council the capacity to improve?"])]
for i, (t, qs) in enumerate(SC, 1):
    P(f"{i}. {t}", "Th"); L(qs)
P("In addition to these, you have asked the team to give its views on two subjects of particular interest to Northmere:")
EXTRA = ["the readiness of the council to return its housing stock from the arm’s length management organisation, Northmere Homes, in April 2027", "the way in which the town centre regeneration programme engages with traders and younger residents"]
L(EXTRA)
P("The team will also be mindful of the government’s plans for local government reorganisation in the county, but it will not comment on the merits of any proposal.")
P("The peer team", "Hd2")
P("We are putting together a team with experience of the issues which matter to you. As we agreed, it will be made up of the following:")
TEAM = ["Chief Executive peer (lead peer), from a district or borough council", "Labour member peer, ideally a current or recent council leader", "Independent member peer", "Director of Finance peer", "Director of Housing peer", "Hamish Loxley, LGA Peer Challenge Manager", "Adaeze Brimble, LGA Project Support Officer"]
L(TEAM)
P("I shall send you names for each of the peer roles for your agreement by the end of March.")
P("Timetable", "Hd2")
TT = [("Date", "What happens"), ("20 April 2026", "Council sends its position statement and key documents to the LGA"), ("Week commencing 4 May 2026", "Financial briefing by LGA adviser"), ("15 May 2026", "Council issues draft timetable for the on-site work"), ("9–11 June 2026", "Peer team on site"),
      ("11 June 2026, 3.30pm", "Feedback presentation to senior members and officers"), ("By 3 July 2026", "Draft report sent to the council"), ("By 11 September 2026", "Final report published on the council’s website"), ("By 11 November 2026", "Action plan published"), ("Spring 2027", "Progress review")]
T(TT)
P("", "Sp")
P("Position statement", "Hd2")
P("The position statement is the council’s own account of how it is doing. It need be no longer than ten pages. Please cover the five areas above, what you are proud of, what worries you and where you would most value the team’s advice.")
P("While the team is with you", "Hd2")
P("We shall need a base room with Wi-Fi and a printer, and a member of your staff who can look after the timetable. The team will want to meet cabinet members, group leaders, backbench councillors, the corporate leadership team, front-line staff, trade unions and your main partners. Interviews are not attributed to any person.")
P("Publication and follow-up", "Hd2")
P("Openness is part of the value of peer challenge. Councils are expected to publish the final report within three months of the end of the on-site work and an action plan within five months. A progress review, which is a condition of the offer, takes place within twelve months. The cost of the challenge is met by grant from the Ministry of Housing, Communities and Local Government; you will meet only the team’s local travel.")
P("I hope that this letter reflects what we agreed. If it does not, please let me know by 6 March. We look forward to working with you.")
P("Yours sincerely")
P("", "Sp")
P("Rosalind Tetley-Vaughan", "AddrB")
P("Regional Principal Adviser (South West)", "Addr"); P("Local Government Association", "Addr"); P("cc Councillor Everard Beaufoy, Leader of the Council; Hamish Loxley", "Cc")
style = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Carlito" svg:font-family="Carlito"/><style:font-face style:name="OpenSymbol" svg:font-family="OpenSymbol"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Carlito" fo:font-size="11.5pt" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.28cm" fo:line-height="112%"/></style:style>
<style:style style:name="Addr" style:family="paragraph"/>
<style:style style:name="AddrB" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.6cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Cc" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm"/><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Date" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.5cm"/></style:style>
<style:style style:name="Subj" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.28cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Hd2" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.35cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:font-size="13pt" fo:color="#004f6e"/></style:style>
<style:style style:name="Th" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.08cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Li" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>
<style:style style:name="Sp" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="Tc" style:family="paragraph"/><style:style style:name="TcB" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:color="#004f6e" fo:font-weight="bold" fo:font-size="16pt"/></style:style>
<style:style style:name="Foot" style:family="paragraph"><style:text-properties fo:font-size="8pt" fo:color="#555555"/></style:style>
<text:list-style style:name="Bul"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1.1cm"/></style:list-level-properties><style:text-properties style:font-name="OpenSymbol"/></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Tab" style:family="table"><style:table-properties style:width="16.5cm" table:align="left"/></style:style>
<style:style style:name="C1" style:family="table-column"><style:table-column-properties style:column-width="5.5cm"/></style:style><style:style style:name="C2" style:family="table-column"><style:table-column-properties style:column-width="11cm"/></style:style>
<style:style style:name="Ce" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080" fo:padding="0.1cm"/></style:style>
<style:style style:name="Hd" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080" fo:padding="0.1cm" fo:background-color="#dbe9ee"/></style:style>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.4cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"><style:header><text:p text:style-name="Head">Local Government Association</text:p></style:header><style:footer><text:p text:style-name="Foot">18 Smith Square, London SW1P 3HZ  |  www.local.gov.uk  |  Local Government Association company number 11177145</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
'''
open("source.fodt", "w").write(style + "\n".join(out) + "\n</office:text></office:body></office:document>\n")
scope = []
for t, qs in SC:
    scope.append({"level": "theme", "theme": t, "text": t}); scope += [{"level": "question", "theme": t, "text": q} for q in qs]
scope += [{"level": ["item", "theme"], "text": x} for x in EXTRA]
peers = [{"name": None, "role": ["Chief Executive peer", "Chief Executive peer (lead peer)", TEAM[0]]}, {"name": None, "role": ["Labour member peer", TEAM[1]]}, {"name": None, "role": "Independent member peer"}, {"name": None, "role": "Director of Finance peer"}, {"name": None, "role": "Director of Housing peer"},
         {"name": "Hamish Loxley", "role": ["LGA Peer Challenge Manager", "Peer Challenge Manager"]}, {"name": "Adaeze Brimble", "role": ["LGA Project Support Officer", "Project Support Officer"]}]
ev = ["position_statement", ["other", "meeting"], "other", "on_site", "feedback", "draft_report", "report_published", "action_plan_published", "progress_review"]
dt = [("2026-04-20",) * 2, ("2026-05-04", ["2026-05-10", "2026-05-08", "2026-05-04"]), ("2026-05-15",) * 2, ("2026-06-09", "2026-06-11"), ("2026-06-11",) * 2, (["2026-07-03", None], "2026-07-03"), (["2026-09-11", None], "2026-09-11"), (["2026-11-11", None], "2026-11-11"), (["2027-03-01", None], ["2027-05-31", None])]
alts = {"By 3 July 2026": ["3 July 2026"], "By 11 September 2026": ["11 September 2026"], "By 11 November 2026": ["11 November 2026"], "11 June 2026, 3.30pm": ["11 June 2026"], "9–11 June 2026": ["9 to 11 June 2026"], "Week commencing 4 May 2026": ["4 May 2026"]}
mil = [{"event": ev[i], "date_text": [d] + alts.get(d, []), "date_start": dt[i][0], "date_end": dt[i][1]} for i, (d, _) in enumerate(TT[1:])]
gold = {"source": "document.pdf", "documents": {"document_type": "scope_letter", "date_start": "2026-02-19", "date_end": "2026-02-19"}, "councils": ["E07999013"],
 "recommendations": [], "front_matter": [], "scope": scope, "peers": peers, "milestones": mil, "no_extra": ["peers", "scope"]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "LGA letter to Northmere Borough Council: scope of the Corporate Peer Challenge, February 2026"
origin = "written for this project"
licence = "CC0-1.0"
producer = "LibreOffice Writer (flat ODT)"
family = "Scope letter: letterhead, five numbered themes with bulleted questions, two extra items without a question, team by roles with conditions and two LGA names, the timetable as a two-column table."
split = "held_out"
''')
