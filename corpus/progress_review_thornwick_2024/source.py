# Builds source.typ (then: typst compile) and gold.json. Written for this project, CC0-1.0.
import json, re
RECS = [
 "Agree a refreshed council plan by the end of 2023, with a delivery plan behind each of its priorities. It should be short, and residents should have had a hand in it.",
 "Bring forward a financial recovery plan which removes the reliance on reserves by 2025/26.",
 "Finish the senior management restructure and make permanent appointments to the three director posts that are filled on an interim basis.",
 "Build a culture in which performance is everybody’s business – from the front line to the Cabinet table.",
 "Strengthen the assurance that members receive about the quality of children’s services.",
 "Give the Audit and Standards Committee an independent chair, and bring the number of overdue internal audit actions below ten.",
 "Work with the NHS to put the Better Care Fund on a firmer footing",
]
PROG = {
 1: ["The council plan “Thornwick Together 2024–2028” was adopted by full Council on 14 December 2023. It is nineteen pages long, where its predecessor was sixty-two, and it rests on workshops in each of the fifteen wards, an online panel and conversations with some 400 young people.",
     "Four delivery plans have been published and a fifth, for transport, is in draft. Members told the peer team that they now know which papers matter. Officers spoke of a plan that helps them to say no."],
 2: ["There has been good progress in difficult circumstances. The overspend forecast at the half year, of £6.8m, was brought down to £2.1m by the close of 2023/24 through spending controls that staff understood and, for the most part, supported. The budget for 2024/25 uses £1.5m of reserves against £7.9m in the year before.",
     "The recovery plan still depends on two large property disposals. Peers heard different dates for both:",
     ("the former tram depot at Holme Lane, which was to have been sold by December 2023 and is now under offer; and", "Exchange House, for which there is no buyer."),
     "The council should have a plan for the case in which neither sale completes before the year end."],
 3: ["Complete. Permanent directors of Children’s Services, Adults and Health, and Place took up their posts between June 2023 and January 2024. The new top team has had a development programme and was described by partners as “a different council to deal with”."],
 4: ["A monthly performance board, chaired by the Chief Executive, began in September 2023. The peer team sat in on a meeting and saw directors questioning one another’s figures with courtesy and persistence. Scorecards are published each quarter.",
     "Below heads of service the change is less visible. One team showed us a wall chart that had last been brought up to date in October. There is an appetite for help, and the corporate performance team, five people in all, cannot meet it by itself."],
 7: ["Little had changed until the autumn of 2023, when a joint commissioner was appointed. A section 75 agreement for 2024/25 has since been drafted and both sides expect that it will be signed in May. The hospital trust told us that the tone of the conversation has altered."],
}
BOTH = ["These two recommendations were taken together by the council, and are so here. A quality assurance board for children’s services meets every six weeks with an independent adviser. Its reports go to scrutiny and, in summary, to the Audit and Standards Committee, which has been chaired since July 2023 by a retired finance director from outside the council.",
 "Overdue audit actions stood at 31 in March 2023 and at 12 in February 2024. The committee now calls officers in when an action is more than ninety days late."]
NEW = ["Agree with the Section 151 Officer, before the summer recess, a second line of savings that does not rely on the sale of property.",
 "Extend the performance approach to team managers, and resource the corporate team so that it can support them.",
 "Plan now for the succession to the independent chair and co-opted members, whose terms end together in 2026"]
PEERS = [("Lead Peer","Yusuf Bellingham","Chief Executive","Mawdsley Council"),("Member Peer (Labour)","Councillor Harriet Okonjo","Leader","Royal Borough of Kingsmead"),
 ("Member Peer (Liberal Democrat)","Councillor Alun Treharne","Deputy Leader and Portfolio Holder for Children, Learning and Skills","Severnlea Council"),
 ("Officer Peer","Catriona Blessington","Executive Director of Corporate Services (s151)","Ardenhall Metropolitan Borough Council"),
 ("LGA Peer Challenge Manager","Femi Rowntree",None,None)]
q = lambda s: re.sub(r"([#*_@$<>\\\[\]`])", r"\\\1", s)
def paras(ps): return "\n\n".join("\n".join("- "+q(x) for x in p) if isinstance(p, tuple) else q(p) for p in ps)
T = []
T.append('''#set document(title: "Thornwick City Council progress review")
#set page(paper: "a4", margin: (x: 25mm, top: 27mm, bottom: 25mm), header: context { if counter(page).get().first() > 1 [#text(size: 8.5pt, fill: rgb("#556"))[Progress Review #h(1fr) Thornwick City Council]] },
  footer: context [#line(length: 100%, stroke: .4pt + gray) #text(size: 8.5pt)[May 2024 #h(1fr) #counter(page).display("1 of 1", both: true)]])
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "en", region: "GB", hyphenate: true)
#set par(justify: true, leading: .68em, spacing: 1.25em)
#show heading.where(level: 1): it => block(above: 1.6em, below: .9em, text(size: 15pt, fill: rgb("#1f4e79"), it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: .7em, sticky: true, par(justify: false, text(size: 11.5pt, weight: "bold", style: "italic", it.body)))
#text(size: 12pt, fill: rgb("#1f4e79"), tracking: 1pt)[LGA CORPORATE PEER CHALLENGE – PROGRESS REVIEW]

#text(size: 26pt, weight: "bold")[Thornwick City Council]

#text(size: 14pt)[27th and 28th March 2024]

#text(size: 14pt)[Feedback]
#v(6mm)
''')
T.append("= 1. Introduction\n"+paras(["Thornwick received a Corporate Peer Challenge from 7 to 10 March 2023. The report of it was published within six weeks, beside an action plan of which the council has kept a public account ever since. A year later most of the same peers came back for two days, to hear what had been done, to say how it looked to them and to talk about the year to come.",
 "This letter is written on behalf of the peers, and summarises what they saw and heard. A progress review does not re-examine everything, and silence on a subject should not be read as a judgement on it. We are grateful to the Leader and the Chief Executive, who hid nothing from us.",
 "Much has happened in the year. A by-election in October 2023 reduced the administration’s majority to one, the city’s largest private employer announced that it would leave, and the council was named as one of nine pilots for the new offices of local data. It recommended to the combined authority in January that a growth zone be created around the station."]))
T.append("\n= 2. Recommendations made in March 2023\n"+q("The peer team in 2023 made seven recommendations to the council, as follows:")+"\n\n"+"\n\n".join(f"#block(inset: (left: 6mm))[Recommendation {i}: {q(r)}]" for i,r in enumerate(RECS,1)))
T.append("\n= 3. Summary of the approach\n"+q("The Progress Review at Thornwick City Council took place on site on 27th and 28th March 2024, with a further conversation by video on 3 April. The peers were four of the five who took part in 2023, with Councillor Treharne in place of a colleague who has left local government. The review was delivered by:")+"\n\n"
 +"\n".join("- "+q(f"{k}: {n}"+(f", {r}, {o}" if r else "")) for k,n,r,o in PEERS)
 +"\n\n"+q("They met 48 people, among them the Cabinet, the leaders of the other two groups, directors, heads of service, trade union representatives and five partners. All conversations were in confidence."))
T.append("\n= 4. Progress review – feedback\n"+q("The peer team’s findings are set out below against each recommendation. Overall they were heartened: the council has listened, has done most of what it said that it would do, and has begun to be a place to which people wish to come and work."))
for i,r in enumerate(RECS,1):
    if i == 5: T.append("\n== Recommendations 5 and 6: Assurance on children’s services, and the Audit and Standards Committee\n"+paras(BOTH))
    elif i != 6: T.append(f"\n== Recommendation {i}: {q(r)}\n"+paras(PROG[i]))
T.append("\n= 5. Further recommendations\n"+q("The seven recommendations stand. To help the council through its next twelve months the peers would add three, made in March 2024:")+"\n\n"+"\n".join("- "+q(x) for x in NEW))
T.append("\n= 6. Final thoughts and next steps\n"+paras(["Few councils have come so far in a year with so little money, and the peers were sorry to leave. They hope that what is said above will be read by staff as well as by members, since most of the credit belongs to staff. The council has undertaken to publish this letter by the end of June 2024.",
 "Help with any of the three new recommendations can be had through Josephine Wadlow, Principal Adviser, at josephine.wadlow\\@lga.example. The council’s next full Corporate Peer Challenge is due in 2028.".replace("\\@","@")]))
open("source.typ","w").write("\n".join(T)+"\n")
flat = lambda ps: " ".join(" ".join(p) if isinstance(p, tuple) else p for p in ps)
gold = {"source":"document.pdf","documents":{"document_type":"progress_review","date_start":"2024-05-01","date_end":"2024-05-31"},"councils":["E06999001"],"recommendations":[],"front_matter":[],"scope":[],
 "peers":[{"name":[n, n.replace("Councillor ","")] if n.startswith("Coun") else n,"role":[r,k] if r else [k,"Peer Challenge Manager"],"organisation":o if o else [None,"LGA","Local Government Association"]} for k,n,r,o in PEERS],
 "milestones":[{"event":"on_site","date_text":["7 to 10 March 2023","from 7 to 10 March 2023"],"date_start":"2023-03-07","date_end":"2023-03-10"},
  {"event":["progress_review","on_site"],"date_text":["27th and 28th March 2024","on 27th and 28th March 2024"],"date_start":"2024-03-27","date_end":"2024-03-28"},
  {"event":"report_published","date_text":["by the end of June 2024","end of June 2024","the end of June 2024"],"date_end":"2024-06-30"}],
 "no_extra":["peers"]}
for i,r in enumerate(RECS,1):
    g = {"ref":f"Recommendation {i}","text":r,"recommendation_type":"peer","made":["2023","2023-03"]}
    if i in PROG: g["progress"] = [{"text":flat(PROG[i])}]
    gold["recommendations"].append(g)
gold["recommendations"] += [{"ref":None,"text":x,"recommendation_type":"peer","made":["2024","2024-03"],"progress":[]} for x in NEW]
json.dump(gold,open("gold.json","w"),indent=1,ensure_ascii=False)
