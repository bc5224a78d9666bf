"""Writes source.pptx; document.pdf is made from it by LibreOffice Impress (soffice --convert-to pdf)."""
import copy
from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Cm, Pt
from pptx.oxml.ns import qn

prs = Presentation()
prs.slide_width, prs.slide_height = Cm(33.867), Cm(19.05)
NAVY, PALE, PALER = RGBColor(0x1B, 0x3A, 0x4B), RGBColor(0xDD, 0xE7, 0xEA), RGBColor(0xEE, 0xF3, 0xF5)
COLOURS = {"On track": "2E8B57", "Complete": "2F6DB5", "Slipped": "E69F00", "Not started": "7A7A7A"}
WIDTHS = (9.6, 10.8, 4.6, 3.3, 3.1)
HEADS = ("What the peer team recommended", "What we will do", "Who", "By when", "Status")
SLIDES = [
 ("Local priorities and outcomes", [
  ("Tell a clearer story about place", "set out in plain words what Stourmarsh will look like in 2035 and what the council will do to bring it about.", [
   ("Prepare a place vision with residents, the harbour board and the college. Publish it as a short film and a four-page summary.",
    "Director of Place", "March 2026", "On track", 3.2)]),
  ("Understand your communities", "bring together what services already know about need in each ward so that it can be used when budgets are set.", [
   ("Build a profile for each of the 17 wards, starting with the three on the estuary. Make it a required part of every budget proposal from 2026/27.",
    "Head of Policy and Insight", "September 2025", "On track", 3.2)]),
  ("Do fewer things well", "choose the projects that matter most and stop the rest.", [
   ("Cabinet to cut the list of corporate projects from 46 to no more than 20 and to publish it.",
    "Chief Executive\nLeader of the Council", "June 2025", "Complete", 2.6)])]),
 ("Organisational and place leadership", [
  ("Use the harbour board better", "give it a clear purpose, an independent chair and a plan that partners have signed up to.", [
   ("Agree new terms of reference with all eleven partners. Advertise for a chair in the summer.", "Director of Place", "Autumn 2025", "Slipped", 3.2)]),
  ("Work as one senior team", "spend time together as directors on the long term and not only on the issue of the day.", [
   ("Set aside one day in each month for the Corporate Leadership Team to work on the medium term, with an outside facilitator for the first six.",
    "Chief Executive", "Ongoing", "On track", 3.2)]),
  ("Be visible to staff", "repeat the roadshows that staff said they valued, and go to the depot as well as to the civic centre.", [
   ("Hold two rounds of roadshows a year at all five sites.", "Assistant Director People and Culture", "November 2025", "Not started", 2.6)])]),
 ("Governance and culture", [
  ("Strengthen scrutiny", "help the committee to look at policies before they are decided and to follow up what it has asked for.", [
   ("Agree a work programme with no more than two main topics for each meeting.", "Monitoring Officer", "May 2025", "Complete", 2.5),
   ("Provide a tracker of scrutiny recommendations and report on it twice a year.", "Democratic Services Manager", "October 2025", "On track", 2.5)]),
  ("Settle the code of conduct cases", "deal with the outstanding complaints about members and learn from them.", [
   ("Bring in an investigator to clear the eight oldest cases. Offer mediation where both sides are willing.", "Monitoring Officer", "31 August 2025", "Slipped", 3.0)]),
  ("Support new councillors", "offer a programme that lasts for the whole term rather than the first six weeks.", [
   ("A member development group has been formed and will propose a four-year programme.", "Democratic Services Manager", "TBC", "Not started", 2.6)])]),
 ("Financial planning and management", [
  ("Close the gap early", "bring forward decisions on the savings that are needed from 2027/28 while reserves still allow a choice.", [
   ("Draw up options worth £2.8m for discussion with Cabinet before the summer recess and for consultation in the autumn.",
    "Section 151 Officer", "July 2025", "On track", 3.2)]),
  ("Make the capital programme realistic", "match it with the staff who are there to deliver it.", [
   ("Re-profile the programme over five years. Move schemes without a business case to a reserve list.",
    "Section 151 Officer\nDirector of Place", "Q3 2025/26", None, 3.0)]),
  ("Finish the audit backlog", "work with the external auditor to publish the accounts for 2022/23 and 2023/24.", [
   ("Both sets of accounts were signed and published in May.", "Section 151 Officer", "N/A", "Complete", 2.6)])]),
]


def run(p, text, size, bold=False, colour=None):
    r = p.add_run()
    r.text, r.font.size, r.font.bold, r.font.name = text, Pt(size), bold, "Liberation Sans"
    r.font.color.rgb = colour or RGBColor(0x22, 0x22, 0x22)
    return r


def borders(cell):
    pr = cell._tc.get_or_add_tcPr()
    for i, side in enumerate(("a:lnL", "a:lnR", "a:lnT", "a:lnB")):
        ln = etree.fromstring(f'<{side} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" w="28575"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></{side}>')
        pr.insert(i, ln)


for number, (theme, recs) in enumerate(SLIDES, 1):
    s = prs.slides.add_slide(prs.slide_layouts[5])
    t = s.shapes.title
    t.left, t.top, t.width, t.height = Cm(1.2), Cm(0.7), Cm(28), Cm(1.7)
    t.text_frame.text = ""
    t.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    run(t.text_frame.paragraphs[0], theme, 28, True, NAVY)
    rows = 1 + sum(len(r[2]) for r in recs)
    shape = s.shapes.add_table(rows, 5, Cm(1.2), Cm(2.9), Cm(sum(WIDTHS)), Cm(1))
    tb = shape.table
    tb.horz_banding = False
    for c, w in zip(tb.columns, WIDTHS):
        c.width = Cm(w)
    tb.rows[0].height = Cm(1.1)

    def cell(r, c, fill):
        x = tb.cell(r, c)
        x.fill.solid()
        x.fill.fore_color.rgb = fill
        x.margin_left = x.margin_right = Cm(0.2)
        x.margin_top = x.margin_bottom = Cm(0.15)
        borders(x)
        return x
    for c, h in enumerate(HEADS):
        x = cell(0, c, NAVY)
        x.vertical_anchor = MSO_ANCHOR.MIDDLE
        run(x.text_frame.paragraphs[0], h, 14, True, RGBColor(255, 255, 255))
    r, y = 1, 2.9 + 1.1
    for i, (head, rest, actions) in enumerate(recs):
        bg, first = (PALE, PALER)[i % 2], r
        for action, who, when, status, height in actions:
            tb.rows[r].height = Cm(height)
            x = cell(r, 0, bg)
            if r == first:
                p = x.text_frame.paragraphs[0]
                run(p, head, 12, True)
                run(p, ": " + rest, 12)
            for c, v in enumerate((action, who, when), 1):
                x = cell(r, c, bg)
                for k, line in enumerate(v.split("\n")):
                    p = x.text_frame.paragraphs[0] if k == 0 else x.text_frame.add_paragraph()
                    run(p, line, 12)
            cell(r, 4, bg)
            if status:
                pill = s.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, Cm(1.2 + sum(WIDTHS[:4]) + 0.2), Cm(y + height / 2 - 0.45), Cm(2.7), Cm(0.9))
                pill.adjustments[0] = 0.4
                pill.fill.solid()
                pill.fill.fore_color.rgb = RGBColor.from_string(COLOURS[status])
                pill.line.fill.background()
                pill.shadow.inherit = False
                tf = pill.text_frame
                tf.margin_left = tf.margin_right = tf.margin_top = tf.margin_bottom = 0
                tf.vertical_anchor = MSO_ANCHOR.MIDDLE
                tf.paragraphs[0].alignment = PP_ALIGN.CENTER
                run(tf.paragraphs[0], status, 12, True, RGBColor(255, 255, 255))
            r, y = r + 1, y + height
        if len(actions) > 1:
            tb.cell(first, 0).merge(tb.cell(r - 1, 0))
    foot = s.shapes.add_textbox(Cm(1.2), Cm(17.6), Cm(24), Cm(0.9))
    run(foot.text_frame.paragraphs[0], "Stourmarsh Borough Council | Corporate Peer Challenge action plan | July 2025", 10, False, RGBColor(0x66, 0x66, 0x66))
    num = s.shapes.add_textbox(Cm(30.6), Cm(17.6), Cm(2), Cm(0.9))
    p = num.text_frame.paragraphs[0]
    p.alignment = PP_ALIGN.RIGHT
    p._p.append(etree.fromstring('<a:fld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
                                 f'<a:rPr lang="en-GB" sz="1000"/><a:t>{number}</a:t></a:fld>'))
prs.save("source.pptx")
