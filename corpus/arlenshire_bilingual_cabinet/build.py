"""Source of source.typ, document.pdf (typst) and gold.json: run with python build.py"""
import json
import typst
def esc(s):
    for ch in "\\#*_$<>@[]`~": s = s.replace(ch, "\\" + ch)
    return s
# (Welsh label, value), (English label, value), gold field names
FM = [
 (("Pwyllgor", "Y Cabinet"), ("Committee", "Cabinet"), ["committee", "Committee"]),
 (("Dyddiad y cyfarfod", "14 Hydref 2025"), ("Date of meeting", "14 October 2025"), ["meeting_date", "Date of meeting"]),
 (("Teitl", "Her Gymheiriaid Gorfforaethol: adroddiad adborth ac ymateb y Cyngor"), ("Title", "Corporate Peer Challenge: feedback report and the Council’s response"), ["title", "Title"]),
 (("Aelod Cabinet", "Y Cynghorydd Geraint Stubbs, Arweinydd y Cyngor"), ("Cabinet Member", "Councillor Geraint Stubbs, Leader of the Council"), ["cabinet_member", "portfolio_holder", "Cabinet Member", "lead_member"]),
 (("Awdur yr adroddiad", "Nia Pryce-Hallam, Pennaeth Polisi a Pherfformiad"), ("Report author", "Nia Pryce-Hallam, Head of Policy and Performance"), ["report_author", "author", "Report author"]),
 (("Wardiau yr effeithir arnynt", "Pob ward"), ("Wards affected", "All wards"), ["wards_affected", "wards", "Wards affected"]),
 (("Penderfyniad allweddol", "Nac ydy"), ("Key decision", "No"), ["key_decision", "is_key_decision", "Key decision"]),
]
DEC = [
 ("yn derbyn adroddiad adborth y tîm cymheiriaid (Atodiad A) ac yn diolch i’r tîm am ei waith;", "receives the peer team’s feedback report (Appendix A) and thanks the team for its work;"),
 ("yn cytuno ar yr ymateb i bob un o’r chwe argymhelliad a nodir yn adran 4;", "agrees the response to each of the six recommendations set out in section 4;"),
 ("yn dirprwyo i’r Prif Weithredwr, mewn ymgynghoriad â’r Arweinydd, y cyfrifoldeb am: (a) gwblhau’r cynllun gweithredu manwl; a (b) ei gyhoeddi erbyn 5 Rhagfyr 2025;", "delegates to the Chief Executive, in consultation with the Leader, responsibility for: (a) completing the detailed action plan; and (b) publishing it by 5 December 2025;"),
 ("yn gofyn i’r Pwyllgor Craffu Corfforaethol fonitro’r cynnydd bob chwe mis.", "asks the Corporate Scrutiny Committee to monitor progress every six months."),
]
SUB = {2: (("yn dirprwyo i’r Prif Weithredwr, mewn ymgynghoriad â’r Arweinydd, y cyfrifoldeb am:", "(a) gwblhau’r cynllun gweithredu manwl; a", "(b) ei gyhoeddi erbyn 5 Rhagfyr 2025;"),
           ("delegates to the Chief Executive, in consultation with the Leader, responsibility for:", "(a) completing the detailed action plan; and", "(b) publishing it by 5 December 2025;"))}
PEER = [
 (("Cytuno ar weledigaeth hirdymor", "Dylai’r Cyngor weithio gyda’i bartneriaid ar ddwy ochr y ffin i gytuno ar weledigaeth ar gyfer 2040 a’r ychydig flaenoriaethau sy’n dilyn ohoni."),
  ("Agree a long-term vision", "The Council should work with its partners on both sides of the border to agree a vision for 2040 and the few priorities that follow from it.")),
 (("Cryfhau’r trefniadau ar gyfer cyflawni", "Sefydlu swyddfa rhaglen fach gyda’r awdurdod i herio llithriant, ac adrodd i’r Cabinet bob chwarter."),
  ("Strengthen the arrangements for delivery", "Set up a small programme office with the authority to challenge slippage, and report to Cabinet every quarter.")),
 (("Gwneud y Gymraeg yn rhan o gynllunio’r gweithlu", "Nodi’r swyddi lle mae sgiliau dwyieithog yn hanfodol, a chynnig amser a chymorth i staff sydd am ddysgu."),
  ("Make Welsh part of workforce planning", "Identify the posts in which bilingual skills are essential, and offer time and support to staff who want to learn.")),
 (("Cau’r bwlch yn y gyllideb yn gynt", "Dod â phenderfyniadau ar arbedion ymlaen i haf 2026, fel nad yw’r Cyngor yn dibynnu ar gronfeydd wrth gefn am drydedd flwyddyn."),
  ("Close the budget gap sooner", "Bring decisions on savings forward to the summer of 2026, so that the Council does not rely on reserves for a third year.")),
 (("Rhoi mwy o lais i aelodau’r meinciau cefn", "Adolygu’r rhaglen waith craffu a chefnogi cadeiryddion, fel bod materion yn cael eu hystyried cyn i’r Cabinet benderfynu."),
  ("Give backbench members more of a voice", "Review the scrutiny work programme and support chairs, so that matters are considered before Cabinet decides.")),
 (("Buddsoddi mewn data", "Dwyn ynghyd y wybodaeth sydd gan wasanaethau oedolion, plant a thai er mwyn atal argyfyngau yn hytrach nag ymateb iddynt."),
  ("Invest in data", "Bring together the information held by adult, children’s and housing services in order to prevent crises rather than respond to them.")),
]
SECTIONS = [
 (("Diben yr adroddiad", "Purpose of the report"), [
  ("Mae’r adroddiad hwn yn cyflwyno canfyddiadau’r Her Gymheiriaid Gorfforaethol a gynhaliwyd ym mis Mehefin, ac yn ceisio cytundeb y Cabinet ar ymateb y Cyngor.",
   "This report presents the findings of the Corporate Peer Challenge held in June, and seeks the agreement of Cabinet to the Council’s response.")]),
 "DEC",
 (("Cefndir", "Background"), [
  ("Gwahoddodd y Cyngor y Gymdeithas Llywodraeth Leol (LGA) i drefnu her gymheiriaid ddwy flynedd ar ôl i’r Cyngor gael ei greu. Mae’r her yn rhan o gynnig gwella’r sector ac nid yw’n arolygiad.",
   "The Council invited the Local Government Association (LGA) to arrange a peer challenge two years after the Council was created. The challenge is part of the sector’s own improvement offer and is not an inspection."),
  ("Bu’r tîm ar y safle rhwng 16 a 19 Mehefin 2025. Cyfarfu â 128 o bobl, gan gynnwys aelodau o bob grŵp, staff, cynghorau tref a chymuned, y bwrdd iechyd a busnesau lleol. Derbyniwyd yr adroddiad terfynol ar 2 Medi 2025.",
   "The team was on site from 16 to 19 June 2025. It met 128 people, including members of every group, staff, town and community councils, the health board and local businesses. The final report was received on 2 September 2025."),
  ("Mae cynghorau eraill ar y ffin, gan gynnwys Swydd Henffordd a Phowys, wedi dangos diddordeb yn y gwaith ar wasanaethau dwyieithog.",
   "Other councils along the border, including Herefordshire and Powys, have shown an interest in the work on bilingual services.")]),
 "PEER",
 (("Y rhesymau dros yr argymhellion", "Reasons for the recommendations"), [
  ("Mae’r argymhellion yn adlewyrchu’r hyn a ddywedodd staff a thrigolion wrth y Cyngor yn ystod yr ymgynghoriad ar Gynllun y Cyngor. Mae’r tîm yn cadarnhau bod y Cyngor yn gwybod beth yw ei gryfderau a’i wendidau.",
   "The recommendations reflect what staff and residents told the Council during consultation on the Council Plan. The team confirms that the Council knows what its strengths and weaknesses are."),
  ("Mae gwaith eisoes wedi dechrau ar argymhellion 2 a 3. Penodwyd rheolwr rhaglen dros dro ym mis Awst, ac mae 41 o staff wedi cofrestru ar gyfer gwersi Cymraeg yn y gwaith.",
   "Work has already begun on recommendations 2 and 3. An interim programme manager was appointed in August, and 41 staff have registered for Welsh lessons at work."),
  ("Bydd argymhelliad 4 yn fwy anodd. Mae’r bwlch yn y gyllideb ar gyfer 2026/27 yn £7.8 miliwn, ac mae’r galw am ofal cymdeithasol yn parhau i gynyddu.",
   "Recommendation 4 will be harder. The budget gap for 2026/27 is £7.8 million, and demand for social care continues to grow.")]),
 (("Opsiynau eraill a ystyriwyd", "Other options considered"), [
  ("Gallai’r Cabinet dderbyn rhai o’r argymhellion yn unig. Nid yw hyn yn cael ei gynnig, gan fod y chwe argymhelliad yn dibynnu ar ei gilydd.",
   "Cabinet could accept only some of the recommendations. This is not proposed, because the six depend on one another.")]),
 (("Y camau nesaf", "Next steps"), [
  ("Cyhoeddir y cynllun gweithredu erbyn 5 Rhagfyr 2025. Bydd y tîm yn dychwelyd ar gyfer adolygiad cynnydd ym mis Mai 2026.",
   "The action plan will be published by 5 December 2025. The team will return for a progress review in May 2026.")]),
 (("Goblygiadau", "Implications"), [
  ("Ariannol: telir am yr her gan yr LGA o dan ei chynnig i aelodau. Telir costau’r swyddfa rhaglen, £96,000 y flwyddyn, o’r gronfa trawsnewid.",
   "Financial: the challenge is paid for by the LGA under its offer to members. The cost of the programme office, £96,000 a year, will be met from the transformation reserve."),
  ("Cyfreithiol: nid oes dyletswydd statudol i gynnal her gymheiriaid, ond mae disgwyl i bob cyngor wneud hynny o leiaf bob pum mlynedd.",
   "Legal: there is no statutory duty to hold a peer challenge, but every council is expected to do so at least once in five years."),
  ("Y Gymraeg a chydraddoldeb: bydd argymhelliad 3 yn cael effaith gadarnhaol ar y defnydd o’r Gymraeg yn y gweithle.",
   "Welsh language and equality: recommendation 3 will have a positive effect on the use of Welsh in the workplace.")]),
 (("Papurau cefndir", "Background papers"), [
  ("Atodiad A: adroddiad adborth y tîm cymheiriaid, Awst 2025.", "Appendix A: feedback report of the peer team, August 2025.")]),
]
LEAD = ("Argymhellir bod y Cabinet:", "It is recommended that Cabinet:")
rows = []
def pair(cy, en): rows.append(f"[#set text(lang: \"cy\")\n{cy}], [\n{en}],")
def num(n, text): return f'#grid(columns: (9mm, 1fr), [{n}], [{text}])'
for s, sec in enumerate(SECTIONS, 1):
    if sec == "DEC":
        pair("== %d. Argymhellion" % s, "== %d. Recommendations" % s)
        pair(esc(LEAD[0]), esc(LEAD[1]))
        for i, (cy, en) in enumerate(DEC):
            if i in SUB:
                cy, en = (esc(x[0]) + f'\n#pad(left: 4mm)[{esc(x[1])}]\n#pad(left: 4mm)[{esc(x[2])}]' for x in SUB[i])
            else: cy, en = esc(cy), esc(en)
            pair(num(f"({i+1})", cy), num(f"({i+1})", en))
    elif sec == "PEER":
        pair("== %d. Prif argymhellion y tîm cymheiriaid" % s, "== %d. Key recommendations of the peer team" % s)
        pair(num(f"{s}.1", "Gwnaeth y tîm chwe phrif argymhelliad. Mae swyddogion yn cynnig bod y Cyngor yn eu derbyn i gyd."),
             num(f"{s}.1", "The team made six key recommendations. Officers propose that the Council accept all of them."))
        for i, (cy, en) in enumerate(PEER, 1):
            pair(f"*Argymhelliad {i}: {esc(cy[0])}* \\ {esc(cy[1])}", f"*Recommendation {i}: {esc(en[0])}* \\ {esc(en[1])}")
    else:
        (hc, he), paras = sec
        pair(f"== {s}. {hc}", f"== {s}. {he}")
        for i, (cy, en) in enumerate(paras, 1):
            pair(num(f"{s}.{i}", esc(cy)), num(f"{s}.{i}", esc(en)))
fm = "\n".join(f'[*{esc(a)}*], [{esc(b)}], [*{esc(c)}*], [{esc(d)}],' for (a, b), (c, d), _ in FM)
typ = f'''#set document(title: "Corporate Peer Challenge: feedback report and the Council’s response")
#set page(paper: "a4", margin: (x: 17mm, top: 18mm, bottom: 18mm), footer: context align(center, text(8pt)[Tudalen / Page #counter(page).display()]))
#set text(font: "Liberation Sans", size: 10.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.58em)
#show heading: it => block(above: 6pt, text(11.5pt, weight: "bold", fill: rgb("#7a1631"), it.body))
#grid(columns: (1fr, 1fr), align: (left, right), text(13pt, weight: "bold", fill: rgb("#7a1631"))[Cyngor Arlenshire], text(13pt, weight: "bold", fill: rgb("#7a1631"))[Arlenshire Council])
#line(length: 100%, stroke: 1pt + rgb("#7a1631"))
#table(columns: (29mm, 1fr, 26mm, 1fr), stroke: 0.4pt + luma(160), inset: 4pt, fill: (x, y) => if calc.even(x) {{ rgb("#f6eef0") }},
{fm}
)
#v(4pt)
#grid(columns: (1fr, 1fr), column-gutter: 9mm, row-gutter: 10pt,
{chr(10).join(rows)}
)
'''
open("source.typ", "w").write(typ)
typst.compile("source.typ", output="document.pdf", font_paths=["/usr/share/fonts"])
recs = [{"ref": str(i), "text": [en, cy], "recommendation_type": "decision", "headline": None} for i, (cy, en) in enumerate(DEC, 1)]
recs += [{"ref": str(i), "text": [f"{en[0]} {en[1]}", en[1], f"{cy[0]} {cy[1]}", cy[1]], "headline": [en[0], cy[0]], "recommendation_type": "peer", "made": ["2025", None]}
         for i, (cy, en) in enumerate(PEER, 1)]
def ms(event, texts, a, b=None): return {"event": event, "date_text": texts, "date_start": a, "date_end": b or a}
gold = {"source": "document.pdf", "documents": {"document_type": "committee_report", "date_start": "2025-10-14", "date_end": "2025-10-14", "committee": "Cabinet"},
  "councils": ["E06999003"], "recommendations": recs, "peers": [], "scope": [],
  "front_matter": [{"field": f, "value_text": d} for _, (c, d), f in FM],
  "milestones": [
    ms("on_site", ["from 16 to 19 June 2025", "16 to 19 June 2025", "rhwng 16 a 19 Mehefin 2025", "16 a 19 Mehefin 2025"], "2025-06-16", "2025-06-19"),
    ms("action_plan_published", ["by 5 December 2025", "5 December 2025", "erbyn 5 Rhagfyr 2025", "5 Rhagfyr 2025"], ["2025-12-05", None], "2025-12-05"),
    ms("progress_review", ["in May 2026", "May 2026", "ym mis Mai 2026", "Mai 2026"], "2026-05-01", "2026-05-31")]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Arlenshire Council: Cabinet report on the Corporate Peer Challenge, October 2025 (Welsh and English)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "typst"
family = "Bilingual Cabinet report in two columns, Welsh at the left and English at the right row by row, from the four-column front-matter table to numbered paragraphs; four decisions (1)-(4), one with (a)/(b), and six peer recommendations with bold headlines, each standing in both languages under the same number."
split = "seen"
''')
