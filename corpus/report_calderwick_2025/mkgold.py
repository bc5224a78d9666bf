import json
dec=[("(a)","welcomes the report of the peer team, attached as Appendix 1, and thanks the team for its work;"),("(b)","accepts the nine key recommendations listed in paragraph 4.3;"),("(c)","asks the Corporate Leadership Team to bring a detailed action plan to the meeting on 20 October 2025, having first sought the views of the Overview and Scrutiny Board; and"),("(d)","authorises the Chief Executive, in consultation with the Leader of the Council, to publish the report on the council's website no later than 19 September 2025.")]
peer=[("Set out a vision for the borough that will outlive the council.","Use the remaining time before reorganisation to agree with partners what Calderwick should be like in 2040."),
("Prioritise housing.","Complete the self-assessment against the consumer standards, publish it and put right what it shows."),
("Quicken decision-making.","Review delegations and the report clearance process, which at present takes an average of seven weeks."),
("Test the savings in the transformation programme.","Each project should have a business case signed by the Director of Finance, and benefits should be reported to members quarterly."),
("Refresh the approach to scrutiny.","Involve members earlier, with fewer items for noting."),
("Equip members for change.","Offer all councillors, and new ones above all, development in leading through reorganisation."),
("Hold on to your people.","Agree a retention plan for critical posts to run until at least April 2028."),
("Bring the voice of tenants and residents closer to the centre.","The engagement panel is a good beginning but is not yet heard by those who take decisions."),
("Work with neighbours on shared risks.","Flooding, temporary accommodation and legal capacity are common to all the districts.")]
def alts(t):
    if t.endswith("; and"): return [t,t[:-4],t[:-5]]
    return t
recs=[dict(ref=r,text=alts(t),headline=None,recommendation_type="decision",actions=[],rag=[],progress=[]) for r,t in dec]
recs+=[dict(ref="abcdefghi"[i]+")",text=f"{h} {t}",headline=h,recommendation_type="peer",actions=[],rag=[],progress=[]) for i,(h,t) in enumerate(peer)]
D=lambda *a:dict(zip(("event","date_text","date_start","date_end"),a))
g=dict(source="document.pdf",documents=dict(document_type="committee_report",date_start="2025-09-08",date_end="2025-09-08",committee="Cabinet"),councils=["E07999003"],recommendations=recs,
front_matter=[dict(field=a,value_text=b) for a,b in [("Report to","Cabinet"),(["Date of meeting","meeting_date"],["Monday 8 September 2025"]),("Title","Corporate Peer Challenge: findings and response"),("Report of","Corporate Leadership Team"),("Portfolio Holder","Councillor Denise Ackroyd, Leader of the Council"),("Report author","Owen Pickersgill, Head of Strategy and Partnerships"),("Key decision","No"),("Wards affected","All"),("Exempt information","None")]],
peers=[dict(name=["Councillor "+n,n] if c else n,role=r,organisation=o) for c,n,r,o in [(1,"Patrick Holloway","Leader","Arlenshire Council"),(1,"Yasmin Toor","Shadow Cabinet Member for Housing","Stainmoor City Council"),(0,"Bridget Lacey","Chief Executive","Lynford Borough Council"),(0,"Dominic Eze","Director of Finance and Section 151 Officer","Tarnbeck Borough Council"),(0,"Fern Ashdown","Assistant Director, Communities and Housing","Royal Borough of Kingsmead"),(0,"Colin Strand",["Peer Challenge Manager","LGA Peer Challenge Manager"],["LGA","Local Government Association"])]],
scope=[],
milestones=[D("on_site",["from Tuesday 13 May to Friday 16 May 2025","Tuesday 13 May to Friday 16 May 2025","13 May to Friday 16 May 2025"],"2025-05-13","2025-05-16"),
D("scoping",["January 2025","in January 2025"],"2025-01-01","2025-01-31"),
D("position_statement",["11 April","on 11 April"],[None,"2025-04-11"],[None,"2025-04-11"]),
D("report_published",["no later than 19 September 2025","19 September 2025"],[None,"2025-09-19"],"2025-09-19"),
D("report_published",["within three months of the visit","within three months"]),
D("action_plan_published",["within five months","within five months of the visit"]),
D("election",["31 July","on 31 July"]),
D(["progress_review"],["in or around March 2026","March 2026"],"2026-03-01","2026-03-31")],no_extra=["peers","front_matter"])
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
