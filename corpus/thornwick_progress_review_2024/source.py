from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d = Document(); s = d.sections[0]
s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.54); s.top_margin = s.bottom_margin = Cm(2.54)
st = d.styles['Normal']; st.font.name = 'Caladea'; st.font.size = Pt(12); st.paragraph_format.space_after = Pt(9); st.paragraph_format.line_spacing = 1.12
BL = RGBColor(0x00, 0x3e, 0x7e)
for n, z in (('Heading 1', 17), ('Heading 2', 13), ('Title', 26)):
    h = d.styles[n]; h.font.name = 'Liberation Sans Narrow'; h.font.size = Pt(z); h.font.color.rgb = BL; h.font.bold = True
    rf = h.element.rPr.rFonts
    for a in ('asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme'): rf.attrib.pop(qn('w:' + a), None)
    rf.set(qn('w:ascii'), 'Liberation Sans Narrow'); rf.set(qn('w:hAnsi'), 'Liberation Sans Narrow')
def para(t, style=None, after=None, left=None, hang=None):
    p = d.add_paragraph(style=style)
    for i, b in enumerate(t.split('**')): p.add_run(b).bold = bool(i % 2) or None
    if after is not None: p.paragraph_format.space_after = Pt(after)
    if left: p.paragraph_format.left_indent = Cm(left); p.paragraph_format.first_line_indent = Cm(-hang); p.paragraph_format.tab_stops.add_tab_stop(Cm(left))
    return p
h1 = lambda t: d.add_heading(t, 1)
h2 = lambda t: d.add_heading(t, 2)
def bullets(xs):
    for x in xs: para(x, 'List Bullet', 3)
    d.paragraphs[-1].paragraph_format.space_after = Pt(9)
def numbered(xs):
    for i, x in enumerate(xs, 1): para(f'{i}.\t{x}', after=5, left=1.1, hang=1.1)
d.add_paragraph('Progress Review', style='Title')
p = para('**Thornwick City Council**', after=2); p.runs[1].font.size = Pt(16)
para('Report of the peer team, December 2024', after=16)
h1('Introduction')
para('Thornwick City Council had a Corporate Peer Challenge (CPC) from 13 to 16 June 2023. The report was published in September of that year and the Council’s action plan followed in November. This paper gives the findings of the Progress Review which took place on 10 and 11 October 2024.')
para('A Progress Review is meant to give a council space to reflect. It looks at what has been done about the recommendations of the CPC, at what difference that has made, and at what has changed in the meantime. It is not a second peer challenge, and the team did not go again over ground that was covered in 2023.')
para('The Council was not standing still while this was going on. The city elections of May 2024 produced a change of administration, and the Chief Executive who had commissioned the CPC retired in the same month. The team was struck by how readily the new leadership had taken ownership of a plan which it had not written.')
h1('The peer team')
para('Members of the original team came back wherever that could be arranged.', after=4)
bullets(['Olwen Prothero, Chief Executive, Brackenshire County Council (lead peer)', 'Councillor Joseph Adair, Leader, Stainmoor City Council', 'Councillor Penny Larkham, Opposition Group Leader, Arlenshire Council', 'Nikhil Sood, Executive Director of Resources, London Borough of Calverhythe', 'Rachel Imrie, Senior Adviser, Local Government Association'])
h1('What the peer challenge recommended')
para('The CPC made seven recommendations to the Council in 2023:', after=4)
numbered(['Develop a single long-term vision for Thornwick with partners, and use it to guide the Council’s own plans.',
 'Simplify the governance of the Thornwick Growth Partnership so that it is clear who decides what.',
 'Produce a robust plan to reduce reliance on reserves by 2026, with political ownership of the choices that it contains.',
 'Address the backlog in special educational needs assessments as a whole-council priority.',
 'Review the constitution, including the scheme of delegation and the rules for public questions.',
 'Create a corporate programme office to bring discipline to transformation.',
 'Strengthen the visibility of senior leaders, particularly with staff at the depots and in residential care.'])
h1('What we found')
h2('Vision and place (recommendations 1 and 2)')
para('A vision for the city to 2040 was launched in March 2024 after a year of work with the university, the hospital trust, the chamber of commerce and more than 3,000 residents. Partners spoke of it with real warmth. One said that it was the first document of its kind in which they could see their own organisation. The new administration has kept the vision, and has written a shorter plan for its four years in office which draws on it.')
para('Progress on the Growth Partnership has been slower. The number of boards has come down from seven to four, but the team met several people who sit on two of them and could not say how they differ. Two terms of reference have yet to be agreed.')
h2('Money (recommendation 3)')
para('This has been the Council’s hardest task. In 2023/24 it drew £9.4 million from reserves, rather more than was planned, as the cost of children’s placements rose. The budget for the current year assumes a draw of £5.1 million, and at the half-year point the forecast was within £300,000 of that. The Cabinet has agreed savings of £14 million over three years, of which a little over half has been delivered or is certain. The team found that members of all groups could explain the position, which had not been so in 2023.')
h2('Special educational needs (recommendation 4)')
para('In June 2023 fewer than one in five assessments was finished within 20 weeks. In September 2024 it was 58%, and improving every month. Head teachers told the team that they now know whom to ring. There is still a long way to go, and parents remain sceptical, but this is a good example of what can be done when finance, human resources and the education service work as one team.')
h2('Governance (recommendation 5)')
para('The constitution was revised in two stages and the new version came into force in May 2024. Officers say that the clearer scheme of delegation saves them time. Public questions may now be put at scrutiny committees as well as at full council, and 23 had been asked by the time of our visit.')
h2('Transformation and leadership (recommendations 6 and 7)')
para('The programme office has been running since January 2024 and is well thought of. It has stopped three projects, which staff saw as a sign of seriousness. Senior leaders now spend one day a month at the front line, and depot staff whom we met confirmed that this is so. The staff survey in the spring showed a rise of 14 points in the number who agree that they see enough of senior managers.')
h1('Recommendations of the Progress Review')
para('The Council has dealt well with most of what the CPC asked of it. To help it to keep up the pace the team makes four further recommendations:', after=4)
numbered(['Finish the work on the Growth Partnership by agreeing the two outstanding terms of reference before the end of the financial year.',
 'Set out for members, in one place, the savings proposals for 2026/27 onwards and the degree of confidence in each.',
 'Work with parents’ groups to agree what a good service for children with special educational needs looks like, and report against it in public.',
 'Plan now for the handover when the interim Executive Director of Resources leaves in July 2025.'])
h1('Next steps')
para('The Council will wish to consider this report with its senior leaders and members. It has undertaken to publish it by 31 January 2025. Thornwick will be due for its next Corporate Peer Challenge by June 2028. In the meantime Rachel Imrie remains the Council’s first contact with the Local Government Association, and will be glad to discuss any support that it may need.')
f = s.footer.paragraphs[0]; f.add_run('LGA Progress Review: Thornwick\t\t').font.size = Pt(9)
for k, x in (('begin', None), (None, 'PAGE'), ('end', None)):
    e = OxmlElement('w:fldChar' if k else 'w:instrText')
    if k: e.set(qn('w:fldCharType'), k)
    else: e.text = x
    r = f.add_run(); r.font.size = Pt(9); r._r.append(e)
d.save('source.docx')
