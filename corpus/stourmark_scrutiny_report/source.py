import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib
F = pathlib.Path(__file__).parent
d = base("Liberation Sans", 11, margins=(2.2, 2.3, 2, 2.3))
fp = d.sections[0].footer.paragraphs[0]; fp.alignment = AL.CENTER; field(fp, "PAGE", 9)
def P(t, bold=False, size=None, after=8, align=None, keep=False, italic=False, color=None):
    p = d.add_paragraph(); p.paragraph_format.space_after = Pt(after)
    r = p.add_run(t); r.bold = bold; r.italic = italic
    if size: r.font.size = Pt(size)
    if color: r.font.color.rgb = RGBColor.from_string(color)
    if align is not None: p.alignment = align
    p.paragraph_format.keep_with_next = keep
    return p
def N(n, t, left=1.3, hang=1.3, after=8, boldn=False):
    p = d.add_paragraph(); f = p.paragraph_format; f.left_indent = Cm(left); f.first_line_indent = Cm(-hang); f.space_after = Pt(after)
    f.tab_stops.add_tab_stop(Cm(left)); r = p.add_run(n + "\t"); r.bold = boldn; p.add_run(t); return p
def H(t): P(t, True, 12, 6, keep=True, color="5B2A86")
P("Stourmark County Council", True, 16, 0, color="5B2A86")
P("Corporate Overview and Scrutiny Committee", True, 13, 0)
P("12 November 2025", True, 13, 10)
FM = [("Report title:", "Corporate Peer Challenge Task and Finish Group: final report"), ("Report of:", "Councillor Hesper Lyle, Chair of the Task and Finish Group"), ("Cabinet Member:", "Councillor Dominic Arkell, Leader of the Council"),
      ("Lead officer:", "Idris Fenn, Scrutiny Manager"), ("Electoral divisions affected:", "All"), ("Status:", "Public")]
for l, v in FM:
    p = d.add_paragraph(); f = p.paragraph_format; f.left_indent = Cm(6); f.first_line_indent = Cm(-6); f.space_after = Pt(3); f.tab_stops.add_tab_stop(Cm(6))
    p.add_run(l).bold = True; p.add_run("\t" + v)
p = d.add_paragraph(); p.paragraph_format.space_after = Pt(4)
p._p.get_or_add_pPr().append(parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="8" w:space="1" w:color="5B2A86"/></w:pBdr>'))
H("1.  Summary")
N("1.1", "In July 2025 this Committee set up a task and finish group of seven councillors to look at how the council should respond to its Corporate Peer Challenge. The group was asked to concentrate on the parts of the peer team's report that bear on residents' experience and on the standing of scrutiny itself. This report sets out what it heard and what it concluded.")
N("1.2", "The group thanks the officers, partners and residents who gave evidence, and Councillor Nerys Tolland, who chaired its first two meetings.")
H("2.  Recommendations")
P("The Committee is recommended to:", after=4, keep=True)
DEC = [("(a)", "endorse the report of the Task and Finish Group and the six recommendations to Cabinet in section 6;"),
       ("(b)", "ask Cabinet to give a written response to each of those recommendations, with reasons where one is not accepted, by 14 January 2026; and"),
       ("(c)", "place a review of progress on its work programme for July 2026.")]
for n, t in DEC: N(n, t, 2.3, 1, 4)
H("3.  Background")
N("3.1", "The peer team was in Stourmark from 24 to 27 June 2025. It met more than 140 people in 47 meetings. Its report was published on 30 September 2025 and contains nine key recommendations. Cabinet considered it on 14 October and agreed to bring a full action plan to County Council on 4 December 2025.")
N("3.2", "A county council that takes part is expected to publish an action plan within five months of the visit, and the peer team will return for a progress review within twelve months. The group understands that the review is likely to take place in May 2026.")
N("3.3", "The council's previous challenge, in 2019, led to eleven recommendations. The group asked for a closing statement on them and was told that none had been written. The external auditor had made a similar observation in her annual report for 2022/23, recommending that the council keep one register of the recommendations made to it by outside bodies.")
H("4.  What the group did")
N("4.1", "The group held four meetings, summarised in the table.")
t = d.add_table(1, 3); t.style = "Table Grid"
for c, h in zip(t.rows[0].cells, ["Date", "Subject", "Who gave evidence"]): put(c, h, True, 10); shade(c, "E6DCEF")
MEET = [("4 August 2025", "Scoping and call for evidence", "Scrutiny Manager; Director of Corporate Services"), ("8 September 2025", "Customer contact and complaints", "Head of Customer Services; Citizens Advice Stourmark; 12 members of the Residents' Panel"),
        ("1 October 2025", "Highways communications", "Cabinet Member for Highways; Assistant Director, Highways; four parish council clerks"), ("20 October 2025", "Scrutiny and decision-making", "Monitoring Officer; the chairs of the four scrutiny committees; Cheshire East and Dorset councils (by video)")]
for m in MEET:
    c = t.add_row().cells
    for x, v in zip(c, m): put(x, v, size=10)
repeat_header(t.rows[0]); widths(t, [3.4, 5.4, 7.4]); d.add_paragraph().paragraph_format.space_after = Pt(2)
H("5.  Findings")
for n, x in [("5.1", "Customer contact. The peer team found that 38 per cent of telephone calls to the council were from people asking again about something that they had already reported. Our own evidence was the same. Residents do not mind waiting so much as they mind not being told. The complaints system counts cases closed within ten days but not whether the complaint was put right, and one witness had been sent the same holding letter on three occasions."),
             ("5.2", "Officers have a plan to replace the customer system in 2027. The group accepts that this will help, but it heard of several steps that need no new software. Blackpool and Wiltshire councils both send text messages at fixed stages of a highways repair, at a cost of about 3p a message."),
             ("5.3", "Highways. Parish clerks told us that the quality of information varies from one area office to another. The best had a monthly call with every clerk. The worst had not replied to e-mails since the spring. The group notes that the peer team singled out the relationship with parish councils as an opportunity that the county had not yet taken."),
             ("5.4", "Scrutiny. The peer team concluded that scrutiny in Stourmark is \u2018busy, courteous and late\u2019. Members of the group found that hard to read but fair. Of 86 items considered in 2024/25, 61 were for information, and on only nine occasions did a committee make a recommendation. No record is kept of what became of them."),
             ("5.5", "The group considered whether to recommend a reduction in the number of scrutiny committees. It was divided, and it therefore makes no recommendation on the point, but it suggests that the Monitoring Officer sets out the options before the annual meeting of the council in May 2026."),
             ("5.6", "Finance. The group did not take evidence on the medium term financial plan, which is being examined by the Budget Scrutiny Panel.")]: N(n, x)
H("6.  Recommendations to Cabinet")
P("The Task and Finish Group recommends to Cabinet:", after=4, keep=True)
SCR = [("Recommendation 1", "That from April 2026 every resident who reports a highway defect, makes a complaint or applies for a blue badge is told what will happen next and by when, and is told again if that changes."),
       ("Recommendation 2", "That the quarterly performance report counts complaints by outcome and by learning, not only by the time taken to close them."),
       ("Recommendation 3", "That each area highways office holds a monthly call with parish and town clerks, with a named officer to answer queries within five working days."),
       ("Recommendation 4", "That the forward plan be published three months ahead, rather than 28 days, so that scrutiny committees can choose what to look at before decisions are made. Where an item is added late, the reason should be printed beside it."),
       ("Recommendation 5", "That a single public register be kept of recommendations made to the council by scrutiny, by the external auditor, by inspectorates and by peer teams, with the response to each and the date on which it was completed."),
       ("Recommendation 6", "That the Leader of the Council attends this Committee every six months to answer questions on the peer challenge action plan.")]
for n, x in SCR: N(n, x, 4.3, 4.3, 6, True)
H("7.  Implications")
N("7.1", "Financial: text messages are estimated to cost £18,000 a year, which can be met from the existing customer services budget. Other recommendations can be carried out within existing resources. (Verified by Oluchi Brandt, Finance Business Partner.)")
N("7.2", "Legal: under section 9FE of the Local Government Act 2000 the executive must respond to a report of an overview and scrutiny committee within two months of receiving it.")
N("7.3", "Equalities: residents without a mobile telephone would continue to be told by letter or e-mail. A full equality impact assessment will be made if recommendation 1 is accepted.")
H("8.  Members of the group")
P("Councillors Hesper Lyle (Chair), Nerys Tolland, Piers Maddock, Anjali Deshmukh, Ruth Caddy, Tom Ellerby and Gwilym Harte.")
P("Background papers: notes of evidence sessions; LGA feedback report, September 2025.", italic=True)
P("Contact: Idris Fenn, Scrutiny Manager, 01632 960441, scrutiny@stourmark.example", italic=True)
d.save(F / "document.docx"); to_pdf(F / "document.docx")
alt = lambda x: [x, x[:-5] if x.endswith("; and") else x, x[:-4] if x.endswith("; and") else x] if x.endswith("; and") else x
recs = [{"ref": n, "text": alt(x), "recommendation_type": "decision", "actions": [], "rag": [], "progress": []} for n, x in DEC]
recs += [{"ref": n, "text": x, "recommendation_type": "scrutiny", "actions": [], "rag": [], "progress": []} for n, x in SCR]
fmf = {"Report title:": ["Report title", "title"], "Lead officer:": "Lead officer"}
gold(F, {"documents": {"document_type": "committee_report", "date_start": "2025-11-12", "date_end": "2025-11-12", "committee": "Corporate Overview and Scrutiny Committee"}, "councils": ["E10999002"], "recommendations": recs,
 "front_matter": [{"field": fmf.get(l, l.rstrip(":")), "value_text": v} for l, v in FM], "peers": [], "scope": [],
 "milestones": [{"event": "on_site", "date_text": ["24 to 27 June 2025", "from 24 to 27 June 2025"], "date_start": "2025-06-24", "date_end": "2025-06-27"},
  {"event": "report_published", "date_text": "30 September 2025", "date_start": "2025-09-30", "date_end": "2025-09-30"},
  {"event": "meeting", "date_text": ["14 October", "on 14 October"], "date_start": ["2025-10-14", None], "date_end": ["2025-10-14", None]},
  {"event": ["action_plan_published", "meeting"], "date_text": "4 December 2025", "date_start": "2025-12-04", "date_end": "2025-12-04"},
  {"event": "action_plan_published", "date_text": ["within five months of the visit", "within five months"], "date_start": None, "date_end": [None, "2025-11-27"]},
  {"event": "progress_review", "date_text": ["within twelve months"], "date_start": None, "date_end": [None, "2026-06-27"]},
  {"event": "progress_review", "date_text": "May 2026", "date_start": "2026-05-01", "date_end": "2026-05-31"}]
  + [{"event": ["scoping", "meeting", "other"] if i == 0 else ["meeting", "other"], "date_text": m[0], "date_start": x, "date_end": x} for i, (m, x) in enumerate(zip(MEET, ["2025-08-04", "2025-09-08", "2025-10-01", "2025-10-20"]))]})
toml(F, "Stourmark County Council: Corporate Peer Challenge Task and Finish Group, report to the Corporate Overview and Scrutiny Committee, 12 November 2025", "python-docx + LibreOffice", "Scrutiny report in Word with labels and tabs at the head, numbered paragraphs, (a)-(c) asked of the committee and 'Recommendation 1' to 6 of a task group to Cabinet; tests decision against scrutiny recommendations, with the peer team's own nine only told of.")
