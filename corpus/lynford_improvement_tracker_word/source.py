import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from status_papers import *
N = 'lynford_improvement_tracker_word'
COL = {'r': ('red', 'off_track', 'FF4B4B'), 'a': ('amber', 'at_risk', 'FFC000'), 'g': ('green', 'on_track', '6BBF4B'), 'b': ('blue', 'complete', '2F75B5')}
s151 = lambda: lead("Director of Finance (S151 Officer)", ["Director of Finance", "Section 151 Officer", "Director of Finance (S151 Officer)", "Director of Finance (Section 151 Officer)", "Director of Finance and Section 151 Officer"])
# ref, rec, action, leads, due, (update June, rag June), (update Nov, rag Nov)
R = [
("CPC1", "Refresh your Medium Term Financial Strategy so that it tells the whole story, from the pressures on the council to the choices that it will make.", "Rewrite the MTFS with a five-year outlook, scenarios and a plain English summary.", [s151()], "February 2026",
 ("Outline agreed with the Leader. Scenarios for the business rates reset are being modelled with our treasury advisers.", 'g'), ("First draft went to the Finance Panel on 4 November. The summary will follow once the provisional settlement is known.", 'g')),
("CPC2", "Close the gap between the capital programme that is approved each year and what is delivered.", "Re-profile the programme and introduce a gateway process for schemes over £100,000.", [s151(), lead("Head of Property and Projects")], "30 September 2025",
 ("Re-profiling done. The gateway process has been designed but not yet tested.", 'a'), ("Gateway process live since 1 October. Spend to the end of Quarter 2 is 46% of the programme, against 19% at the same point last year.", 'b')),
("CPC3", "Decide the future of the Guildhall Theatre and the leisure centres together and not one at a time.", "Commission an options appraisal and report it to Cabinet.", [lead("Director of Communities")], "October 2025",
 ("Consultants appointed in May after a short delay.", 'a'), ("The appraisal was received in draft but leaves out the cost of decarbonising the pool. Cabinet will not now see it until March 2026.", 'r')),
("CPC4", "Improve the relationship with the county council at both member and officer level.", "Set up a quarterly Leaders’ and Chief Executives’ meeting, with an agreed list of joint priorities.", [lead("Leader of the Council"), lead("Chief Executive")], "July 2025",
 ("First meeting fixed for 8 July.", 'g'), ("Two meetings held. Joint priorities are homelessness, flood recovery and the A-road junction at Saxby.", 'b')),
("CPC5", "Give overview and scrutiny the support that it needs, and use it to test policy early.", "Create a dedicated scrutiny officer post and agree a protocol between scrutiny and the executive.", [lead("Monitoring Officer")], "September 2025",
 ("The post was advertised in May but no appointment was made.", 'r'), ("Post holder started on 20 October. A protocol has been drafted and will go to Council in January.", 'a')),
("CPC6", "Review the number of working groups and boards, many of which have no clear reporting line.", "Map all member and officer groups and close those that are no longer needed.", [lead("Head of Democratic Services")], "December 2025",
 ("53 groups found so far.", 'g'), ("Council agreed on 18 September to close 21 groups. New terms of reference are being written for the remainder.", 'g')),
("CPC7", "Produce a people strategy that deals with recruitment, pay and the use of interim staff.", "Adopt a people strategy and a three-year action plan.", [lead("Head of People and Change")], "March 2026",
 ("Staff survey closed with a 71% response.", 'g'), ("Job evaluation for the most senior grades has not been completed by the regional employers, which puts the date at risk.", 'a')),
("CPC8", "Develop a data and performance culture, with fewer measures and more challenge.", "Replace the performance report with a dashboard of no more than 30 measures.", [lead("Assistant Director – Strategy"), BODY("Senior Leadership Team")], "April 2026",
 ("No work planned until the new Assistant Director takes up her post in August.", None), ("List of 28 measures approved by SLT. The dashboard is being built in-house.", 'g')),
("CPC9", "Raise the council’s ambition for housing, including by using its own land.", "Set out a pipeline of sites and delivery routes for at least 120 homes.", [lead("Director of Place"), lead("Cabinet Member for Homes")], "Q4 2025/26",
 ("Seven sites assessed.", 'g'), ("Business case for the first two sites (34 homes) approved by Cabinet on 14 October. Others depend upon the nutrient mitigation scheme.", 'g')),
("CPC10", "Bring together communication with residents under one plan, using the channels that they use.", "Adopt a communications and engagement plan and a residents’ panel.", [lead("Communications Manager")], "November 2025",
 ("Panel recruitment began on 2 June.", 'g'), ("Panel of 640 residents in place and used twice. Plan agreed by the Leader on 12 November.", 'b')),
]
d = base('Liberation Sans', 9, True, (14, 12, 14, 12))
p = d.add_paragraph(); r = p.add_run('LYNFORD BOROUGH COUNCIL'); r.bold = True; r.font.size = Pt(11); r.font.color.rgb = RGBColor(0x7a, 0x1f, 0x3d)
p = d.add_paragraph(); r = p.add_run('Peer Challenge Improvement Tracker'); r.bold = True; r.font.size = Pt(20)
d.add_paragraph('Second update: November 2025').runs[0].font.size = Pt(12)
d.add_paragraph('This tracker follows the ten recommendations made by the LGA Corporate Peer Challenge team in March 2025. It was first issued in June 2025; the June commentary and rating have been kept so that members of the Performance and Audit Committee can see what has changed. Where a cell has no colour the work had not begun and no rating was given.')
k = d.add_table(rows=1, cols=8); k.style = 'Table Grid'
for i, (c, t) in enumerate([('b', 'Completed'), ('g', 'On course to be completed by the target date'), ('a', 'Some concern: target date may be missed'), ('r', 'Target date missed, or will be without intervention')]):
    shade(k.rows[0].cells[2 * i], COL[c][2]); put(k.rows[0].cells[2 * i + 1], t, size=8)
widths(k, [8, 60] * 4)
d.add_paragraph()
H_ = ['Ref', 'Recommendation', 'Agreed action', 'Owner', 'Target date', 'Update – June 2025', 'RAG Jun 25', 'Update – November 2025', 'RAG Nov 25']
t = d.add_table(rows=1, cols=9); t.style = 'Table Grid'; repeat(t.rows[0])
for c, h in zip(t.rows[0].cells, H_): put(c, h, True, 8, 'FFFFFF'); shade(c, '7A1F3D')
gold = []
for ref, text, act, leads, due, u1, u2 in R:
    row = t.add_row(); nosplit(row); c = row.cells
    for i, v in enumerate([ref, text, act, [l['lead_text'] for l in leads], due, u1[0], '', u2[0], '']): put(c[i], v, i == 0, 8)
    pr, rg = [], []
    for (txt, col), cell, m, e in ((u1, c[6], '2025-06', '30'), (u2, c[8], '2025-11', '30')):
        pr.append(dict(text=txt, as_of_start=m + '-01', as_of_end=m + '-' + e))
        if col:
            shade(cell, COL[col][2]); rg.append(dict(rag_text=None, rag=COL[col][0], delivery=COL[col][1], basis='fill', as_of_start=m + '-01', as_of_end=m + '-' + e))
    s = span(due)
    gold.append(dict(ref=ref, text=text, headline=None, recommendation_type='peer', made=['2025', '2025-03'], theme=None, leads=[], progress=[], rag=[], actions=[dict(ref=None, text=act, due_text=due, due_start=s[0], due_end=s[1], leads=leads, progress=pr, rag=rg)]))
widths(t, [15, 47, 40, 29, 21, 44, 13, 51, 13])
d.add_paragraph()
d.add_paragraph('Next update: April 2026. Questions about this tracker should be sent to the Strategy team on extension 2207.')
f = d.sections[0].footer.paragraphs[0]; f.add_run('Peer Challenge Improvement Tracker v2.1\tPage ').font.size = Pt(8); field(f, 'PAGE')
d.save(str(ROOT / N / 'document.docx')); soffice(N)
write(N, dict(documents=dict(document_type='action_plan', date_start='2025-11-01', date_end='2025-11-30'), councils=['E07999008'], recommendations=gold, front_matter=[], scope=[], peers=[], milestones=[dict(event='on_site', date_text=['March 2025', 'in March 2025'], date_start='2025-03-01', date_end='2025-03-31')]),
 "Peer Challenge Improvement Tracker, second update November 2025", "python-docx + LibreOffice", "Landscape Word table of nine columns over several pages, with two dated update columns and two dated rating columns whose cells are coloured and hold no word (the key explains the colours; one cell is left uncoloured); tests dated pairs of progress and rating.")
