"""Writes data.json (read by source.typ), document.pdf and gold.json."""
import json, typst
TH = [("Local priorities and outcomes", ["Are the council's priorities clear and informed by the local context?", "Is the council delivering well against them?"]),
 ("Organisational and place leadership", ["Does the council give effective local leadership, and are its partnerships sound?"]),
 ("Governance and culture", ["Are governance arrangements clear and robust, and is there a culture of respect, challenge and scrutiny?"]),
 ("Financial planning and management", ["Does the council have a grip on its financial position, and a strategy to meet what lies ahead?"]),
 ("Capacity for improvement", ["Can the organisation support delivery of its priorities, and does it have the capacity to improve?"]),
 ("Preparing for growth at Mead Reach", ["Is the council organised to secure the benefits of the Mead Reach opportunity area for existing residents?"])]
R = [("Tell one story of the borough.", "Replace the four overlapping strategies with a single borough vision to 2035, developed with residents and partners, and let it drive service planning and the capital programme.", 0),
 ("Reset the partnership board.", "Agree with health, police, the college and the voluntary sector what the Kingsmead Partnership is for; give it no more than three shared goals.", 1),
 ("Invest in scrutiny.", "Pre-decision scrutiny is rare. Bring topics to the select committees at least two months before Cabinet decides, and provide chairs with dedicated officer support.", 2),
 ("Make the constitution usable.", "Complete the review that began in 2023 – it has been paused twice – with a shorter scheme of delegation and a plain guide for members.", 2),
 ("Close the gap in the medium term.", "Bring forward, by the July 2026 Cabinet, a balanced three-year plan that does not rely on reserves, including options for temporary accommodation, where demand is rising fastest.", 3),
 ("Treat the HRA as a corporate risk.", "The 30-year business plan needs to be re-based on the stock condition survey, with the cost of regulatory compliance shown year by year.", 3),
 ("Build a corporate centre that enables.", "Review programme management, data and procurement together; they are thin, and directorates have made their own arrangements.", 4),
 ("Prepare the senior team for change.", "With three of seven directors in acting posts, decide on the permanent structure and recruit to it by the autumn.", 4),
 ("Put residents first at Mead Reach.", "Set out what the 4,200 new homes, the school and the health centre will mean for people who live next door, and report publicly each year on the benefits secured.", 5)]
PE = [("Marianne Oduya","Chief Executive","London Borough of Merton","lead"),("Councillor Tobias Fenner","Leader","Lewes District Council","member"),("Councillor Ruth Ashby-Cole","Deputy Leader","Royal Borough of Greenwich","member"),
 ("Iqbal Sattar","Executive Director of Resources and Section 151 Officer","Milton Keynes City Council","officer"),("Bronwen Tudge","Director of Planning and Growth","London Borough of Barnet","officer"),("Caleb Winstone","Assistant Director, Strategy and Partnerships","Essex County Council","officer"),
 ("Yasmin Prideaux","LGA Peer Challenge Manager",None,"lga")]
json.dump(dict(themes=TH, recs=[dict(h=h,t=t,th=TH[i][0]) for h,t,i in R], peers=PE), open("data.json","w"), ensure_ascii=False, indent=1)
gold = dict(source="document.pdf", documents=dict(document_type="feedback_report", date_start="2026-02-01", date_end="2026-02-28"), councils=["E09999002"],
 recommendations=[dict(ref=str(n), text=f"{h} {t}", headline=h, recommendation_type="peer", theme=TH[i][0]) for n,(h,t,i) in enumerate(R,1)],
 front_matter=[], scope=[x for t,qs in TH for x in [dict(level="theme", theme=t, text=t)]+[dict(level="question", theme=t, text=q) for q in qs]],
 peers=[dict(name=n, role=r if o else [r,"Peer Challenge Manager"], organisation=o if o else [None,"LGA","Local Government Association"]) for n,r,o,_ in PE],
 milestones=[dict(event="on_site", date_text="4–7 November 2025", date_start="2025-11-04", date_end="2025-11-07"),
  dict(event="report_published", date_text=["within three months of the team being on site","within three months"]),
  dict(event="action_plan_published", date_text=["within five months of the team being on site","within five months"]),
  dict(event="progress_review", date_text="September 2026", date_start="2026-09-01", date_end="2026-09-30")],
 no_extra=["peers","scope"])
json.dump(gold, open("gold.json","w"), ensure_ascii=False, indent=1)
typst.compile("source.typ", output="document.pdf")
