import json
def R(text,ref=None,lead=None):
    alts=[text]+(["That "+text] if not text.startswith("That") else [text[5:]])
    t=text.rstrip(';')
    for suf in ("; and",";"):
        if text.endswith(suf): alts+= [a[:-len(suf)] for a in alts]; break
    return {"ref":ref,"text":alts,"recommendation_type":"decision","headline":None,"actions":[],"leads":[{"lead_text":lead,"role":lead}] if lead else [],"rag":[],"progress":[]}
N=lambda n:[None,n]
recs=[R("That the minutes of the meeting held on 18 September 2024 be approved as a correct record and signed by the Chair.",N("COS 29")),
R("the forecast outturn for 2024/25 be noted; and","(1)"),
R("a report on the cost of temporary accommodation, with comparisons from at least three other councils, be brought to the meeting in January 2025.","(2)","Head of Housing"),
R("progress against the action plan be noted;","(1)"),
R("from the next update onwards each action be accompanied by a statement of the difference made to residents, businesses or staff;","(2)","Policy and Improvement Manager"),
R("a revised date for the three late actions be agreed with the Leader and reported to all members of the Panel by 13 December 2024; and","(3)","Director of Corporate Services"),
R("the Panel’s Chair and Vice-Chair meet the LGA’s reviewers on behalf of the Panel.","(4)","Democratic Services Officer"),
R("That the customer strategy be completed before the budget for 2025/26 is set, so that its cost can be considered alongside other priorities.",N("COS 31"),"Director of Corporate Services"),
R("That the time allowed to the task and finish group be extended to 31 January 2025.",N("COS 32"),"Democratic Services Officer"),
R("That the work programme be approved, subject to the addition of the leisure contract to the meeting on 26 February 2025.",N("COS 33"),"Democratic Services Officer")]
ms=[{"event":"on_site","date_text":["12 to 15 September 2023","on 12 to 15 September 2023"],"date_start":"2023-09-12","date_end":"2023-09-15"},
{"event":["action_plan_published","other","meeting"],"date_text":["6 December 2023","on 6 December 2023"],"date_start":"2023-12-06","date_end":"2023-12-06"},
{"event":"progress_review","date_text":["28 January 2025","on 28 January 2025"],"date_start":"2025-01-28","date_end":"2025-01-28"}]
json.dump({"source":"document.pdf","documents":{"document_type":"minutes","date_start":"2024-11-13","date_end":"2024-11-13","committee":"Corporate Overview and Scrutiny Panel"},"councils":["E07999010"],"recommendations":recs,"milestones":ms,"scope":[],"peers":[]},open('gold.json','w'),indent=1,ensure_ascii=False)
