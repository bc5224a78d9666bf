"""Source of source.html, document.pdf (Chromium) and gold.json."""
import sys,subprocess,tempfile; sys.path.insert(0,'..')
from plan_gold import *
T=[("Our priorities",[("1","Say which of the 54 promises in the corporate strategy matter most, and which will be dropped or left to partners.",[("Corporate strategy","The Council will:",["hold a ranking session with Cabinet and the scrutiny chairs;","publish the shortened strategy in time for the budget"],[("Head of Strategy",None)],["October 2025","By February 2026"],"Ranking session held on 2 October.")])]),
("Our people",[("2","Look after the senior team: it is small and carries too much.",[("Capacity","Two posts of assistant director will be filled on permanent contracts.",[],[("Chief Executive",None)],["January 2026"],"Both posts advertised."),("Wellbeing","",["Review workloads each quarter","Offer coaching to every head of service"],[("Head of HR",None)],["Ongoing"],"First review was considered by the management team on 6 November.")]),
 ("3","Invest in middle managers.",[("Training","",["Run three cohorts of the manager programme","Publish a manager's handbook"],[("Head of HR",None)],["December 2025","Spring 2026"],"First cohort finished.")])]),
("Our money",[("4","Agree how the council will live within its means after 2027.",[("Savings","Accepted: a plan that closes the gap by 2028/29 will be put to Council with the budget.",[],[("Section 151 Officer",None)],["25 February 2026"],"Options tested with members in two workshops.")])])]
rows="";g=[]
D={"October 2025":month(2025,10),"By February 2026":month(2026,2),"January 2026":month(2026,1),"Ongoing":(None,None),"December 2025":month(2025,12),"Spring 2026":("2026-03-01","2026-05-31"),"25 February 2026":("2026-02-25",)*2}
for theme,rs in T:
    rows+=f"<tr class=t><td colspan=5>{theme}</td></tr>"
    for n,text,ls in rs:
        rows+=f"<tr class=r><td colspan=5><b>{n}.&ensp;{text}</b></td></tr>"
        A=[];L=[];P=[]
        for topic,lead_,items,who,dues,pr in ls:
            cell=(f"<p>{lead_}</p>" if lead_ else "")+("<ul>"+"".join(f"<li>{i}</li>" for i in items)+"</ul>" if items else "")
            rows+=f"<tr><td>{topic}</td><td>{cell}</td><td>{who[0][0]}</td><td>{'<br>'.join(dues)}</td><td>{pr}</td></tr>"
            own=[]
            for k,i in enumerate(items or [lead_]):
                a=act([i,i.rstrip(';')] if i.endswith(';') else ([i,i.replace('Accepted: ','')] if 'Accepted' in i else i))
                if len(dues)==max(1,len(items)): a["due_text"]=dues[k]; a["due_start"],a["due_end"]=D[dues[k]]
                else: a["due_text"]=[dues[0],None]
                own.append(a)
            if len(ls)>1 or len(items)<2:
                for a in own: a["leads"]=[lead(who[0][0])]; a["progress"]=[prog(pr)]
            else: L=[who[0][0]]; P=[prog(pr)]
            A+=own
        g.append(rec(n,text,A,L,P,theme=theme))
html=f"""<html lang=en><meta charset=utf-8><style>@page{{size:A4 landscape;margin:14mm}}body{{font:10pt/1.3 Carlito,sans-serif}}h1{{font-size:20pt;margin:0;color:#205060}}table{{border-collapse:collapse;width:100%}}td,th{{border-top:.6pt solid #888;padding:4pt 6pt;vertical-align:top;text-align:left}}th{{border-top:1.5pt solid #205060;border-bottom:1.5pt solid #205060}}tr.t td{{background:#205060;color:#fff;font-weight:bold}}ul{{margin:0;padding-left:14pt}}p{{margin:0 0 3pt}}td:nth-child(1){{width:11%}}td:nth-child(2){{width:34%}}td:nth-child(3){{width:14%}}td:nth-child(4){{width:14%}}</style>
<h1>Marlowe Vale Borough Council</h1><p>Peer challenge action plan, position at 14 November 2025</p><p>The peer challenge of May 2025 left us with four recommendations.</p>
<table><thead><tr><th>Subject</th><th>Action</th><th>Responsible officer</th><th>Due</th><th>Progress</th></tr></thead>{rows}</table></html>"""
open("source.html","w").write(html)
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],check=True,capture_output=True)
save(".","E07999011",("2025-11-14",)*2,g); 
import json; d=json.load(open("gold.json")); del d["milestones"]; json.dump(d,open("gold.json","w"),indent=1,ensure_ascii=False)
toml(".","Marlowe Vale Borough Council: peer challenge action plan, November 2025","Chromium","Landscape plan with horizontal rules alone: theme bands, recommendations as bold numbered lines over the whole width, bullets in the action cell with as many dates as bullets, or one for all.")
