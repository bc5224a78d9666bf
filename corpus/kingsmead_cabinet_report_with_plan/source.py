import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from status_papers import *
N = 'kingsmead_cabinet_report_with_plan'
COL = {'R': ('red', 'off_track', 'E8534A'), 'A': ('amber', 'at_risk', 'F6B33C'), 'G': ('green', 'on_track', '79B856')}
HEAD = [("Report to", "Cabinet"), ("Date of meeting", "11 February 2026"), ("Title", "Response to the Corporate Peer Challenge"), ("Report of", "Chief Executive"), ("Lead Member", "Councillor Imogen Farraday, Leader of the Council"), ("Key decision", "Yes"), ("Forward Plan reference", "KD 4417"), ("Wards affected", "All"), ("Classification", "Public, with no exempt appendix"), ("Contact officer", "Tobias Lindqvist-Hale, Head of Corporate Strategy")]
DEC = [("2.1", "Receive the report of the Corporate Peer Challenge team, which is published on the Council’s website, and thank the team for its work."), ("2.2", "Approve the action plan at Appendix 1 as the Council’s response to the ten recommendations in the report."), ("2.3", "Delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the action plan before it is published on 27 February 2026."), ("2.4", "Ask the Executive and Corporate Services Select Committee to examine progress at its meeting in July 2026.")]
P = [
("1", "Articulate a clearer set of ambitions for Kingsmead beyond 2030 and describe how the Council, its partners and residents will achieve them together.", "A borough conversation, “Kingsmead Tomorrow”, will run from May until July. Its results will shape the next Council Plan, which Full Council will be asked to adopt in March 2027.", ["Head of Corporate Strategy"], "March 2027", 'G'),
("2", "Take stock of the many strategies that have been adopted, and reduce their number.", "An audit has found 74 live strategies. Directors will propose which to merge or close.", ["Head of Corporate Strategy", "Executive Management Team"], "June 2026", 'G'),
("3", "Make sure that the benefits of the Wharfside regeneration are felt by people who live in the north of the borough.", "Adopt a social value and local jobs charter and write it into the development agreement for Phase 3.", ["Executive Director of Place"], "September 2026", 'A'),
("4", "Work with the Integrated Care Board and the voluntary sector to agree a single approach to neighbourhoods.", "Neighbourhood boards will be set up in all five localities, each with a named director as sponsor.", ["Director of Public Health"], "April 2026", 'A'),
("5", "Address the overspend in temporary accommodation as one council rather than as a housing problem.", "A Temporary Accommodation Taskforce has been set up which reports each fortnight to the Chief Executive. It has a target of 300 fewer households in nightly paid accommodation.", ["Director of Housing Needs", "Director of Finance (Section 151 Officer)"], "31 March 2027", 'R'),
("6", "Be more open with members about financial risk, including the Dedicated Schools Grant deficit.", "Quarterly briefings on financial risk will be offered to all members and the position of the Dedicated Schools Grant will be set out in each budget monitoring report.", ["Director of Finance (Section 151 Officer)"], "May 2026", 'G'),
("7", "Strengthen the role of the Audit and Standards Committee by appointing independent members.", "Two independent members will be recruited. Full Council agreed a change to the Constitution in January.", ["Director of Law and Governance"], "May 2026", 'G'),
("8", "Improve the timeliness with which the Council replies to complaints and members’ enquiries.", "Replies will be monitored by a central team. A new case management system has been ordered, but it cannot be brought into use until the customer platform has been upgraded.", ["Assistant Director of Customer Experience"], "Q3 2026/27", 'R'),
("9", "Build on the popularity of hybrid working with a clear statement of what is expected of staff and managers.", "The Executive Management Team will approve a Working at Kingsmead statement, after talks with the trade unions.", ["Director of People"], "June 2026", 'G'),
("10", "Use the staff networks to improve the diversity of the senior leadership.", "Network chairs will take part in all appointments at Grade 15 and above and a reciprocal mentoring scheme will be started.", ["Director of People", "Chief Executive"], "July 2026", 'G'),
]
def role(l):
    if 'Section 151' in l: return ["Director of Finance (Section 151 Officer)", "Director of Finance", "Section 151 Officer", "Director of Finance and Section 151 Officer"]
    return l
d = base('Caladea', 11, False, (20, 22, 20, 22)); d.styles['Normal'].paragraph_format.space_after = Pt(6)
p = d.add_paragraph(); r = p.add_run('ROYAL BOROUGH OF KINGSMEAD'); r.bold = True; r.font.size = Pt(15); r.font.color.rgb = RGBColor(0x4b, 0x2a, 0x6b)
t = d.add_table(rows=0, cols=2)
for a, b in HEAD:
    c = t.add_row().cells; put(c[0], a, True, 11); put(c[1], b, False, 11)
t.style = 'Table Grid'; widths(t, [46, 120]); d.add_paragraph()
def h(x):
    p = d.add_paragraph(); r = p.add_run(x); r.bold = True; r.font.size = Pt(12); r.font.color.rgb = RGBColor(0x4b, 0x2a, 0x6b); p.paragraph_format.keep_with_next = True; p.paragraph_format.space_before = Pt(8)
def para(n, x):
    p = d.add_paragraph(); p.paragraph_format.left_indent = Mm(12); p.paragraph_format.first_line_indent = Mm(-12); p.paragraph_format.tab_stops.add_tab_stop(Mm(12)); p.add_run(n + '\t' + x)
h('1.\tPURPOSE OF REPORT')
para('1.1', 'In October 2025 the Council invited a team of peers, brought together by the Local Government Association (LGA), to look at how it is led and governed, how it manages its money and whether it is able to improve. This report presents the findings and asks Cabinet to agree what the Council will do about them.')
h('2.\tRECOMMENDATIONS'); d.add_paragraph('Cabinet is recommended to:')
for n, x in DEC: para(n, x)
h('3.\tREASONS FOR DECISION')
para('3.1', 'The LGA expects a council to publish the report of a challenge within three months of the visit and an action plan within five months. The report was published on 14 January 2026 and the second of these periods ends in March. Agreement of the action plan now will allow the Council to meet both.')
h('4.\tBACKGROUND')
para('4.1', 'The Council’s previous challenge was held in 2018. A great deal has changed since then, and the team was asked to consider, besides the five themes that are common to all challenges, the Council’s approach to housing need.')
para('4.2', 'The team was on site from 13 to 16 October 2025. It was led by the Chief Executive of another London borough and contained two elected members, three officers and an LGA challenge manager. They met more than 160 people and read a self-evaluation and around 90 other papers.')
para('4.3', 'Following the visit the team gave feedback to the Leader, Cabinet Members and directors on the final afternoon. A draft of the report was shared in November for the Council to check its accuracy.')
h('5.\tWHAT THE TEAM FOUND')
para('5.1', 'The report is positive. The team found “a confident, well-run borough which is rightly proud of its libraries, its parks and its schools”. It praised the relationship between political and managerial leaders, the grasp that members have of local issues and the loyalty of the workforce. Partners value the Council’s readiness to listen.')
para('5.2', 'The team was more concerned about the speed at which demand for temporary accommodation is rising, and considers that it is the largest single threat to the Council’s financial position. It also found that residents and members wait too long for replies to their enquiries.')
para('5.3', 'The team makes ten recommendations. Each of them is accepted. They are set out in full at Appendix 1, with what will be done, who will lead and by when. The final column shows how confident the lead director is that the action will be carried out in time: green where there is confidence, amber where there are risks which are being managed and red where there are serious risks or obstacles.')
h('6.\tOPTIONS CONSIDERED')
para('6.1', 'Cabinet could choose to accept only some of the recommendations. That is not proposed, as officers consider all of them to be sound. The external auditor recommended in the 2024/25 annual report that the Council should improve its reporting of financial risk, and this would be met in part by the plan.')
h('7.\tCONSULTATION')
para('7.1', 'The Executive and Corporate Services Select Committee discussed the report on 22 January 2026. Members welcomed it and suggested that residents should be given a short summary. The action plan has been shared with the staff networks and the recognised trade unions.')
h('8.\tFINANCIAL IMPLICATIONS')
para('8.1', 'The peer challenge is paid for through the Council’s subscription to the LGA. Most of the actions will be carried out within existing budgets. The Temporary Accommodation Taskforce is funded from the Transformation Reserve at a cost of £285,000 in 2026/27.')
h('9.\tLEGAL AND EQUALITIES IMPLICATIONS')
para('9.1', 'There is no legal duty to take part in a challenge or to respond to it. However, taking part helps the Council to show that it is meeting its best value duty under section 3 of the Local Government Act 1999. An equalities impact analysis will be made of actions 1, 3 and 5 before decisions are taken.')
h('10.\tNEXT STEPS')
para('10.1', 'The action plan will be published in February, as set out above. The LGA will carry out a progress review in October 2026, and the findings will be reported to Cabinet and published.')
h('BACKGROUND PAPERS')
d.add_paragraph('Corporate Peer Challenge Feedback Report, Royal Borough of Kingsmead, LGA, January 2026.')
from docx.enum.section import WD_SECTION
s = d.add_section(WD_SECTION.NEW_PAGE); s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Mm(297), Mm(210); s.left_margin = s.right_margin = Mm(15); s.top_margin = s.bottom_margin = Mm(15)
p = d.add_paragraph(); r = p.add_run('Appendix 1: Corporate Peer Challenge action plan'); r.bold = True; r.font.size = Pt(14)
t = d.add_table(rows=1, cols=6); t.style = 'Table Grid'; repeat(t.rows[0])
for c, x in zip(t.rows[0].cells, ['', 'Peer team recommendation', 'Our response', 'Responsible director or lead', 'Deadline', 'RAG']): put(c, x, True, 9.5); shade(c, 'D9CFE6')
gold = [dict(ref=n, text=x, headline=None, recommendation_type='decision', theme=None, actions=[], leads=[], progress=[], rag=[]) for n, x in DEC]
for ref, text, act, ls, due, k in P:
    row = t.add_row(); c = row.cells
    for i, v in enumerate([ref, text, act, ls, due, k]): put(c[i], v, i in (0, 5), 9.5, None, 'c' if i == 5 else None)
    shade(c[5], COL[k][2]); sp = span(due)
    gold.append(dict(ref=ref, text=text, headline=None, recommendation_type='peer', made=['2025', '2025-10', '2025-10-13', '2025-10-16'], theme=None, leads=[], progress=[], rag=[], actions=[dict(ref=None, text=act, due_text=due, due_start=sp[0], due_end=sp[1], leads=[BODY(l) if l == 'Executive Management Team' else lead(l, role(l)) for l in ls], progress=[], rag=[dict(rag_text=k, rag=COL[k][0], delivery=COL[k][1], basis='text_and_fill')])]))
widths(t, [9, 70, 96, 45, 30, 14])
f = d.sections[0].footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER; field(f, 'PAGE', 9)
d.save(str(ROOT / N / 'document.docx')); soffice(N)
F = {"Report to": ["Report to", "committee"], "Date of meeting": ["Date of meeting", "meeting_date"], "Lead Member": ["Lead Member", "lead_member", "portfolio_holder", "cabinet_member"], "Key decision": ["Key decision", "is_key_decision"], "Wards affected": ["Wards affected", "wards"], "Contact officer": ["Contact officer"]}
write(N, dict(documents=dict(document_type='committee_report', date_start='2026-02-11', date_end='2026-02-11', committee='Cabinet'), councils=['E09999002'], recommendations=gold,
 front_matter=[dict(field=F.get(a, [a]), value_text=b) for a, b in HEAD],
 milestones=[dict(event='on_site', date_text=['from 13 to 16 October 2025', '13 to 16 October 2025'], date_start='2025-10-13', date_end='2025-10-16'), dict(event='report_published', date_text='14 January 2026', date_start='2026-01-14', date_end='2026-01-14'), dict(event='action_plan_published', date_text='27 February 2026', date_start='2026-02-27', date_end='2026-02-27'), dict(event='progress_review', date_text='October 2026', date_start='2026-10-01', date_end='2026-10-31')], no_extra=['front_matter']),
 "Response to the Corporate Peer Challenge (Cabinet, 11 February 2026)", "python-docx + LibreOffice", "Ordinary Word cabinet report with a ruled head table, hand-numbered paragraphs, decisions 2.1-2.4 and a landscape appendix with the plan (letters R, A, G in coloured cells, first column without a heading); tests officers' v peers' recommendations in one paper.")
