import json,re
src=open('source.py',encoding='utf-8').read()
ns={}; exec(src[src.index('T = ['):src.index('for t, qs in T')],ns)
sc=[]
for t,qs in ns['T']+[('Coastal change',['Is the council organised in the right way to plan with communities for the loss of homes and businesses at Merrow Gap?','What could it learn from other coastal authorities?']),
 ('Preparing for local government reorganisation',['How ready is the council to play a full part in shaping new arrangements while it keeps its own services running?'])]:
    sc.append({"level":"theme","theme":t,"text":t}); sc+= [{"level":"question","theme":t,"text":q} for q in qs]
def p(tr,n,post,org): return {"name":n,"role":[post,tr,f"{tr}, {post}",f"{post} ({tr})"] if post else [tr],"organisation":org}
peers=[p("Lead peer",["Gareth Pym"],"Chief Executive","Wychmoor City Council"),
p("Member peer (Independent)",["Cllr Felicity Dunmow","Felicity Dunmow"],"Leader","Marlowe Vale Borough Council"),
p("Member peer (Labour)",["Cllr Hamid Rashid","Hamid Rashid"],"Deputy Leader","Northmere Borough Council"),
p("Officer peer (finance)",["Bridget Kell"],"Director of Finance and Section 151 Officer","Harrowdale District Council"),
p("Officer peer (place)",["Tomasz Wrona"],"Head of Coast and Environment","Stourmark County Council"),
{"name":"Alice Fenner","role":["Peer challenge manager","Peer Challenge Manager"],"organisation":["LGA","Local Government Association",None]},
{"name":"Jonah Beck","role":"Project support","organisation":["LGA","Local Government Association",None]}]
ms=[{"event":"on_site","date_text":["from Monday 13 to Thursday 16 October 2025","Monday 13 to Thursday 16 October 2025"],"date_start":"2025-10-13","date_end":"2025-10-16"},
{"event":"position_statement","date_text":["by Friday 12 September 2025","Friday 12 September 2025"],"date_end":"2025-09-12"},
{"event":"draft_report","date_text":["within three weeks of leaving","within three weeks"]},
{"event":"report_published","date_text":["within three months of the team’s visit","within three months"]},
{"event":"action_plan_published","date_text":["within five months of the team’s visit","within five months"]},
{"event":"progress_review","date_text":["by October 2026","October 2026"],"date_end":"2026-10-31"}]
json.dump({"source":"document.pdf","documents":{"document_type":"scope_letter","date_start":"2025-07-03","date_end":"2025-07-03"},"councils":["E07999004"],"recommendations":[],"scope":sc,"peers":peers,"milestones":ms,"no_extra":["scope","peers"]},open('gold.json','w'),indent=1,ensure_ascii=False)
