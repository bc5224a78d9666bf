from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d = Document()
s = d.sections[0]
s.page_width, s.page_height = Cm(21), Cm(29.7)
s.left_margin = s.right_margin = Cm(2.3); s.top_margin = Cm(2); s.bottom_margin = Cm(2)
st = d.styles['Normal']; st.font.name = 'Carlito'; st.font.size = Pt(11.5)
st.element.rPr.rFonts.set(qn('w:eastAsia'), 'Carlito')
st.paragraph_format.space_after = Pt(6); st.paragraph_format.line_spacing = 1.05
TEAL = RGBColor(0x1f, 0x5c, 0x63)

def shade(cell, colour):
    p = cell._tc.get_or_add_tcPr(); e = OxmlElement('w:shd')
    e.set(qn('w:val'), 'clear'); e.set(qn('w:fill'), colour); p.append(e)

def rich(p, text):
    for i, bit in enumerate(text.split('**')):
        r = p.add_run(bit); r.bold = bool(i % 2)
    return p

def para(text, left=0, hang=0, after=6, italic=False, align=None):
    p = d.add_paragraph(); f = p.paragraph_format
    f.left_indent = Cm(left); f.first_line_indent = Cm(-hang); f.space_after = Pt(after)
    if hang: f.tab_stops.add_tab_stop(Cm(left))
    rich(p, text)
    if italic:
        for r in p.runs: r.italic = True
    if align: p.alignment = align
    return p

def head(text):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); p.paragraph_format.space_after = Pt(4)
    p.paragraph_format.keep_with_next = True
    r = p.add_run(text); r.bold = True; r.font.size = Pt(13); r.font.color.rgb = TEAL

def num(n, text): para(f'{n}\t{text}', 1.3, 1.3)

p = para('Agenda item 7', after=0, align=WD_ALIGN_PARAGRAPH.RIGHT)
p = para('**Harbourne and Tilling Borough Council**', after=8); p.runs[1].font.size = Pt(18); p.runs[1].font.color.rgb = TEAL
rows = [
 ('Report to', 'Cabinet'),
 ('Date of meeting', 'Tuesday 17 June 2025'),
 ('Subject', 'Corporate Peer Challenge: feedback report and the Council’s response'),
 ('Cabinet Member', 'Councillor Ruth Ansell-Page, Leader of the Council'),
 ('Lead director', 'Samir Chowdhry, Executive Director (Communities and Change)'),
 ('Report author', 'Dominic Farrant, Head of Strategy, 01999 555214'),
 ('Ward(s) affected', 'All'),
 ('Key decision?', 'No'),
 ('Exempt information', 'None'),
 ('Appendices', 'A: Feedback report of the peer team, April 2025\nB: Draft response to the key recommendations'),
]
t = d.add_table(len(rows), 2); t.style = 'Table Grid'; t.autofit = False
t.columns[0].width, t.columns[1].width = Cm(4.4), Cm(12)
for row, (a, b) in zip(t.rows, rows):
    row.cells[0].width, row.cells[1].width = Cm(4.4), Cm(12)
    shade(row.cells[0], 'DCEBEC')
    for c, x in zip(row.cells, (a, b)):
        c.text = ''; q = c.paragraphs[0]; q.paragraph_format.space_after = Pt(2); q.paragraph_format.space_before = Pt(2)
        q.add_run(x).bold = c is row.cells[0] or None
    row.cells[0].paragraphs[0].runs[0].bold = True

head('Purpose of report')
para('To present the findings of the Corporate Peer Challenge that a team of councillors and officers from elsewhere in local government carried out in Harbourne and Tilling from 4 to 7 March 2025, and to seek agreement to the way in which the Council will answer them.')

head('Recommendations')
para('Cabinet is recommended to:', after=4)
REC = [
 ('(A)', 'Receive the feedback report at Appendix A, and record its thanks to the members of the peer team and to the residents, partners and staff who spoke to them.', []),
 ('(B)', 'Approve the draft response at Appendix B as the basis of an action plan, subject to the final plan showing for each key recommendation:', [
   ('(i)', 'one accountable director and one Cabinet Member;'),
   ('(ii)', 'the date by which the work is to be finished; and'),
   ('(iii)', 'the measure by which residents will be able to tell that it has made a difference.')]),
 ('(C)', 'Delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the action plan before it is published.', []),
 ('(D)', 'Ask the Overview and Scrutiny Committee:', [
   ('(i)', 'to consider progress twice in each municipal year; and'),
   ('(ii)', 'to advise the Cabinet ahead of the progress review in spring 2026 whether any action should be brought forward.')]),
 ('(E)', 'Release up to £35,000 from the Transformation Reserve in 2025/26 towards the cost of the community engagement work described in paragraph 4.3.', []),
]
for r, x, subs in REC:
    para(f'{r}\t{x}', 1.3, 1.3, 4)
    for a, b in subs: para(f'{a}\t{b}', 2.5, 1.2, 3)

head('Reasons for recommendations')
para('The Local Government Association expects every council that has had a peer challenge to publish the feedback report and an action plan. Naming one director and one Cabinet Member against each point was asked for by the Overview and Scrutiny Committee when it commented on the draft on 28 May 2025, and the Cabinet’s own experience of the 2021 plan is that actions shared between several services were the slowest to finish.')

head('1. Background')
num('1.1', 'The Council last took part in a peer challenge in 2021. Members agreed in the Council Plan that another should be held in the first half of the current administration, and the timing was settled with the Local Government Association (LGA) in autumn 2024.')
num('1.2', 'The team was led by the Chief Executive of a district council in another region and included two serving councillors, one of them a council leader. Over four days it read some 60 documents, held 44 meetings and focus groups, and spoke to about 150 people. Its members gave the equivalent of more than 30 days of their time.')
num('1.3', 'The team looked at the five matters that are common to all corporate peer challenges. At the Council’s request it also considered how far the regeneration of Tilling Quay is likely to meet its aims.')

head('2. What the peer team found')
num('2.1', 'The report is a positive one. The team found a council that knows its places well, is trusted by its partners and has kept its finances in order without drawing on general balances. Staff were described as proud to work here, and the relationship between members and officers as mature and respectful.')
num('2.2', 'The team was also clear that good foundations are not enough. There are more projects under way than the Council can resource; the savings needed in 2026/27 and 2027/28 (£2.1 million in all) have been identified only in outline; and residents of the rural wards told the team that they hear from the Council mainly when something has already been decided.')
num('2.3', 'Several suggestions of a more detailed kind are made in the body of the feedback report, for instance that the staff newsletter should be reviewed and that more use should be made of apprenticeships. They will be dealt with through service plans and are not tracked in Appendix B.')

head('3. The key recommendations')
num('3.1', 'The team made six key recommendations to the Council, which are reproduced here in full:')
PEER = [
 ('Agree what matters most.', 'Reduce the number of corporate projects to those that the Council has the people and the money to finish, and say publicly what will be paused.'),
 ('Turn the savings target into a programme.', 'Bring forward worked-up proposals for 2026/27 and 2027/28 by October 2025 so that members have a real choice to make.'),
 ('Give Tilling Quay a single senior owner.', 'The scheme needs one accountable director, a refreshed business case and a risk register that members see.'),
 ('Talk to rural communities earlier.', 'Build on the parish forums to involve residents before options are drawn up, not after.'),
 ('Make more of scrutiny.', 'Use the committee’s work programme to shape policy as well as to look back at performance.'),
 ('Plan for the workforce of the future.', 'Produce a workforce strategy which addresses the age profile of planning, building control and environmental health.'),
]
for i, (h, x) in enumerate(PEER, 1):
    p = para(f'Key recommendation {i} – **{h}** {x}', 2.0, 0, 5)

head('4. The proposed response')
num('4.1', 'Appendix B accepts all six key recommendations. Work on the third has begun: the Executive Director (Place) has been the single owner of the Tilling Quay scheme since 1 May 2025.')
num('4.2', 'The main dates are shown in the table below.')
tl = [('Stage', 'Date'), ('Peer team on site', '4 to 7 March 2025'), ('Feedback report received in final form', '24 April 2025'),
      ('Feedback report published', '6 June 2025'), ('Action plan published', 'by 31 July 2025'), ('Progress review by the LGA', 'Spring 2026')]
t = d.add_table(len(tl), 2); t.style = 'Table Grid'
for k, (row, (a, b)) in enumerate(zip(t.rows, tl)):
    for c, x in zip(row.cells, (a, b)):
        q = c.paragraphs[0]; q.paragraph_format.space_after = Pt(1); r = q.add_run(x); r.bold = k == 0
        if k == 0: shade(c, 'DCEBEC')
para('', after=2)
num('4.3', 'In answer to the fourth key recommendation it is proposed to commission a twelve-month programme of engagement with the parishes, to be run jointly with the Tilling Association of Local Councils.')

head('5. Alternative options considered')
num('5.1', 'The Cabinet could decide to note the report without making a formal response. This is not recommended, since it would not meet the expectations of the LGA and would waste the effort that partners have put in. It could also ask for a fuller plan covering every suggestion in the report, but that would run against the team’s own advice that the Council should do fewer things.')

head('6. Implications')
para('**Financial.** The peer challenge itself is provided free of charge to member councils of the LGA. The cost of engagement work, estimated at £35,000, can be met from the Transformation Reserve, which stood at £1.26 million on 31 March 2025. Any other cost will be contained within approved budgets.')
para('**Legal.** There is no statutory duty to take part in a peer challenge. Acting on its findings helps the Council to show that it is meeting the best value duty under section 3 of the Local Government Act 1999.')
para('**Risk.** The main risk is that the plan adds to the load that the team criticised. It is lessened by recommendation (B), which ties each action to a single director.')
para('**Equality.** An equality impact assessment is not needed for this report. One will be made for the workforce strategy.')
para('**Climate and environment.** None arising directly.')

head('7. Background papers')
para('Council Plan 2023–2027; Position statement for the peer team, February 2025.')

f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER
r = f.add_run('Cabinet 17 June 2025  |  Page '); r.font.size = Pt(9)
for kind, txt in (('begin', None), (None, 'PAGE'), ('end', None)):
    if kind: e = OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'), kind)
    else: e = OxmlElement('w:instrText'); e.text = txt
    r = f.add_run(); r.font.size = Pt(9); r._r.append(e)
d.save('source.docx')
