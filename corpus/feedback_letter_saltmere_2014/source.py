# Builds document.docx (then: soffice --convert-to pdf) and gold.json. Written for this project, CC0-1.0.
import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
RECS = [
 ("Publish a plan that fits on a page", ["Members, staff and parish councils need to be able to say what Saltmere is trying to do between now and 2019. Use the budget consultation to agree it and then hold your nerve when new requests arrive."]),
 ("Make a decision about the leisure centre", ["Four options appraisals in five years have cost £310,000 and the building is no younger. Cabinet should take the decision in this municipal year, and should be plain with residents about what it will mean for the swimming pool at Oare Street."]),
 ("Treat the efficiency plan as one programme rather than a list of projects", ["There are 27 projects with 19 different leads, and nobody could tell us what the whole was worth.", "A small programme office, perhaps shared with a neighbour, would allow the management team to see at a glance what is slipping and to move people to where they are needed."]),
 ("Bring the two sides of the management team together", ["The joint posts created with Eastmarsh in 2012 have left some managers unsure whether they work for one council or for two. Time away from the office – with an independent facilitator, if that would help – would allow the conversation that has been put off."]),
 ("Invest in your councillors", ["Fifteen of the 38 members are new since 2011. Offer each of them a personal development plan, a mentor from another authority and a proper induction to the work of the planning committee. The LGA can help with this."]),
 ("Look again at the number of committees", ["Saltmere has eleven, three of which met twice or less last year."]),
 ("Be bolder with partners on economic growth", ["The harbour, the college and the two big food processors told us that they would put people and money alongside the council’s if they knew what was being asked of them. Begin with skills, because that is where all of them begin."]),
 ("Replace the “invest to save” reserve with a clear policy on the use of balances", ["The reserve has become a contingency by another name. A policy, approved by Council with the budget in February, should say what balances are for, what the minimum is and how they will be rebuilt."]),
 ("Tell your story", ["You have a good one. Staff heard about the national award for the homelessness service from the local newspaper!"]),
]
PEERS = [("Chief Executive Peer – Roland Fettiplace", {"name":"Roland Fettiplace","role":["Chief Executive Peer","Chief Executive"]}),
 ("Member Peer – Councillor Winifred Abara, Leader, Tolverne Borough Council", {"name":["Councillor Winifred Abara","Winifred Abara","Cllr Winifred Abara"],"role":["Leader","Member Peer"],"organisation":"Tolverne Borough Council"}),
 ("Member Peer - Councillor Giles Pomfret, Cabinet Member for Finance and Assets, Hexdale DC", {"name":["Councillor Giles Pomfret","Giles Pomfret"],"role":["Cabinet Member for Finance and Assets","Member Peer"],"organisation":"Hexdale DC"}),
 ("Officer Peer - Sunniva Dale, Assistant Director Customers & Change, Great Ayling City Council", {"name":"Sunniva Dale","role":["Assistant Director Customers & Change","Officer Peer"],"organisation":"Great Ayling City Council"}),
 ("Officer Peer – Mohan Jethwa, Head of Finance at Wissey Borough Council", {"name":"Mohan Jethwa","role":["Head of Finance","Officer Peer"],"organisation":"Wissey Borough Council"}),
 ("Challenge Manager – Clemency Ruddock, LGA", {"name":"Clemency Ruddock","role":["Challenge Manager"],"organisation":["LGA","Local Government Association"]})]
d = Document(); s = d.sections[0]
s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.6); s.top_margin = Cm(2.4); s.bottom_margin = Cm(2.2)
st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(11.5); st.paragraph_format.space_after = Pt(8)
s.different_first_page_header_footer = True
def fld(p):
    for t, x in (("begin",None),(None," PAGE "),("end",None)):
        r = p.add_run()._r
        if t: el = OxmlElement("w:fldChar"); el.set(qn("w:fldCharType"), t)
        else: el = OxmlElement("w:instrText"); el.text = x
        r.append(el)
hp = s.header.paragraphs[0]; hp.text = "Saltmere District Council – Corporate Peer Challenge, October 2014"; hp.runs[0].italic = True; hp.runs[0].font.size = Pt(9)
fp = s.footer.paragraphs[0]; fp.alignment = 1; fp.add_run("Page "); fld(fp)
f1 = s.first_page_footer.paragraphs[0]; f1.add_run("Local Government Association   Peer Challenge Programme   E peerchallenge@lga.example").font.size = Pt(8)
def p(t, bold=False, style=None, after=None, keep=False):
    x = d.add_paragraph(style=style); r = x.add_run(t); r.bold = bold
    if after is not None: x.paragraph_format.space_after = Pt(after)
    x.paragraph_format.keep_with_next = keep
    return x
def h(t):
    x = p(t, True, keep=True, after=4); x.runs[0].font.size = Pt(13.5); x.runs[0].font.color.rgb = RGBColor(0,0x5A,0x70); x.paragraph_format.space_before = Pt(10)
def many(*ts):
    for t in ts: p(t)
for t in ("Jonquil Hathersage","Chief Executive","Saltmere District Council","The Quay Offices","Saltmere"): p(t, after=0)
p(""); p("11th December 2014"); p("Dear Jonquil")
p("Saltmere District Council – Corporate Peer Challenge, 14th – 17th October 2014", True)
many("Thank you for having us. The six of us enjoyed our four days in Saltmere a good deal, were looked after with great kindness by Marion and her colleagues, and were impressed by the candour of everybody whom we met, not least the crew of the Thursday recycling round.",
"This letter sets out in full what we told you at the end of our visit. It is the opinion of a few people who do jobs like yours, and it carries no score. Its value lies in what you choose to do with it.")
h("The peer team")
p("The peers who delivered the challenge at Saltmere were:", keep=True)
for t, _ in PEERS: p(t, style="List Bullet", after=2)
h("Scope and focus")
p("The peer team considered the five questions that form the core of all corporate peer challenges – your understanding of the local context and how you set priorities; your financial planning and viability; political and managerial leadership; governance and decision-making; and organisational capacity. You also asked us to look at the sharing of services with Eastmarsh Borough Council.")
h("Our overall messages")
many("Saltmere is a well run council in a difficult place. The surge of December 2013 damaged 640 homes, and what the council did in the nine days that followed will be remembered for a long time. There is real affection for the authority among its partners, in part because officers answer the telephone.",
"You have found £3.8m of savings since 2010 without closing a service, and you have done it largely by asking fewer people to do more. That cannot go on. The gap of £1.9m between now and 2018/19 requires choices about what the council will stop doing, and members have not yet been asked to make them.",
"The partnership with Eastmarsh has saved money and won recognition. It has reached the point at which it needs either to go further or to be tidied up, and there are different views at senior level as to which. The team that visited Eastmarsh in 2013 recommended that the question be settled; it has not been.")
h("Political and managerial leadership")
p("What is working well", True, keep=True, after=2)
many("The Leader is visible and energetic, and is trusted by the leaders of neighbouring councils. Cabinet members know their briefs. You, as Chief Executive, are described by staff as approachable and fair.")
p("Where there is more to do", True, keep=True, after=2)
many("Members and officers at times step on each other’s ground. We heard of councillors directing contractors and of officers who take positions in political debates. A short refresher on roles would be timely, and the Monitoring Officer would be the right person to lead it. Opposition members feel that they hear of things last, and the team suggests that you brief all group leaders on the same day.")
h("Financial planning and viability")
many("Your accounts are clean, your auditors are content and your treasury management is prudent. The medium term financial strategy is, however, a finance document and not yet a corporate one. It would benefit from showing what each of the main assumptions is worth, so that members can see what happens if new homes bonus is cut or business rates growth at the harbour does not arrive.")
h("Governance and capacity")
many("Overview and scrutiny has had one striking success, on ambulance response times, which shows what it can do. For the most part it receives reports. Staff sickness stood at 11.2 days per head in 2013/14, and managers told us that they manage it in different ways.",
"Communications within the council rely upon a weekly bulletin that few people in the depot see.")
h("Sharing services with Eastmarsh")
many("The shared revenues and benefits service is the best example that we saw of what can be done. It is cheaper by £410,000 a year, collection rates have risen in both districts and customers do not notice the join. Building control and legal services have been shared more recently, and managers there spoke of two sets of policies, two email systems and two ways of recording leave.",
"There is no business case for the next stage and there are three informal ones. Staff have noticed. It would be sensible for the two Leaders to say jointly, before the county elections are upon everybody, which services are to be shared by 2017 and which will stay as they are. It might also help to bring scrutiny members of the two councils together from time to time, as happens elsewhere in the eastern region, so that the partnership has some friends outside the two cabinets.")
h("Recommendations")
p("The suggestions below are the things that we believe will do most to help Saltmere to move forward. You may wish to consider them in the round and not one at a time:")
for hl, ps in RECS:
    p(hl, True, keep=True, after=1)
    for t in ps: p(t)
h("Following up")
many("You will wish to talk this over with colleagues before you answer, and there is no hurry. We should like to come back and see how you have fared, and I would suggest that we fix a date for a follow-up visit in spring 2016.",
"Ivor Llewhellin, Principal Adviser (East), knows the district well and is the person to ring if we can help in the meantime (ivor.llewhellin@lga.example). The whole team sends its good wishes.")
p("Yours sincerely"); p(""); p("Clemency Ruddock", after=0); p("Programme Manager – Peer Challenge", after=0); p("Local Government Association")
d.core_properties.title = "Saltmere CPC feedback letter"; d.save("document.docx")
gold = {"source":"document.pdf","documents":{"document_type":"feedback_report","date_start":"2014-12-11","date_end":"2014-12-11"},"councils":["E07999004"],
 "recommendations":[{"ref":None,"headline":hl,"text":" ".join([hl,*ps]),"recommendation_type":"peer","made":["2014",None]} for hl, ps in RECS],
 "front_matter":[], "peers":[g for _, g in PEERS],
 "milestones":[{"event":"on_site","date_text":["14th – 17th October 2014"],"date_start":"2014-10-14","date_end":"2014-10-17"},{"event":"progress_review","date_text":["spring 2016","in spring 2016"]}],
 "no_extra":["peers"]}
json.dump(gold,open("gold.json","w"),indent=1,ensure_ascii=False)
