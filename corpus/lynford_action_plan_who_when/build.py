"""Source of source.html, document.pdf (WeasyPrint) and gold.json."""
import sys; sys.path.insert(0,'..')
from plan_gold import *
from weasyprint import HTML
# rec, lead-in, list kind, items, who-and-when lines
R=[("R1","Refresh the Lynford Plan and set out how it will be paid for.","We accept this recommendation. The Council will:","ol",["Adopt a new plan for 2026 to 2030","Publish a delivery plan beside the budget","Report on it to Cabinet every six months"],["Chief Executive","March 2026"]),
("R2","Review how members and officers work together.","","ul",["Commission a review of the member and officer protocol","Run joint training for Cabinet and the leadership team after the May elections"],["Monitoring Officer","Head of Organisational Development","By June 2026"]),
("R3","Set a clear timetable for the town hall.","Accepted. A report on the three options, with their costs, will go to Cabinet and then to full Council.","",[],["Director of Resources","Autumn 2025"]),
("R4","Build capacity in planning and housing.","Accepted in part. Actions:","ul",["Recruit a principal planner and two homelessness officers","Bring the housing register in-house; and","Agree a shared ecology service with Saltmere"],["Director of Place","31 December 2025"]),
("R5","Put residents at the heart of service design.","Accepted. The new customer strategy will be built around: (a) the ten most frequent contacts; (b) digital by choice; and (c) one place to complain.","",[],["Customer Services Manager","Ongoing"]),
("R6","Tighten contract management.","Agreed. We will:","ol",["Train all contract managers","Publish a contracts register"],["1. Head of Procurement – October 2025","2. Head of Procurement – January 2026"])]
rows=""
for ref,text,lead,kind,items,ww in R:
    cell=(f"<p>{lead}</p>" if lead else "")+(f"<{kind}>"+"".join(f"<li>{i}</li>" for i in items)+f"</{kind}>" if items else "")
    rows+=f"<tr><td class=r>{ref}</td><td>{text}</td><td>{cell}</td><td>{''.join(f'<p>{x}</p>' for x in ww)}</td></tr>"
html=f"""<html lang=en><meta charset=utf-8><style>@page{{size:A4;margin:18mm;@bottom-center{{content:'Lynford Borough Council response to the peer challenge  ' counter(page);font:8pt 'DejaVu Sans'}}}}
body{{font:9.5pt/1.35 'DejaVu Serif',serif}}h1{{font-size:17pt;margin:0}}table{{border-collapse:collapse;width:100%;margin-top:8pt}}td,th{{border:.7pt solid #777;padding:4pt 5pt;vertical-align:top;text-align:left}}th{{background:#f1e4d0}}p{{margin:0 0 3pt}}ul,ol{{margin:0;padding-left:14pt}}.r{{width:7%}}td:nth-child(2){{width:28%}}td:nth-child(4){{width:23%}}</style>
<h1>Lynford Borough Council</h1><p><b>Our response to the corporate peer challenge</b></p><p>Approved by Cabinet on 9 September 2025</p>
<p>Peers from other councils spent three days with us in the spring and made six recommendations. This is our response to each of them, with the officer who will answer for it.</p>
<table><thead><tr><th>Ref</th><th>Recommendation</th><th>Our response</th><th>Who and when</th></tr></thead>{rows}</table></html>"""
open("source.html","w").write(html); HTML(string=html).write_pdf("document.pdf")
M=month; opt=lambda x:[x,None]
g=[]
def many(items,ol,due,span): 
    out=[]
    for n,i in enumerate(items,1):
        a=act(i,str(n) if ol else None); a["due_text"]=opt(due); a["due_start"]=opt(span[0]); a["due_end"]=opt(span[1]); out.append(a)
    return out
g.append(rec("R1",R[0][1],many(R[0][4],1,"March 2026",M(2026,3)),["Chief Executive"]))
g.append(rec("R2",R[1][1],many(R[1][4],0,"By June 2026",M(2026,6)),["Monitoring Officer","Head of Organisational Development"]))
a=act([R[2][2],R[2][2].replace("Accepted. ","")],None,"Autumn 2025",("2025-09-01","2025-11-30"),["Director of Resources"]); g.append(rec("R3",R[2][1],[a]))
it=list(R[3][4]); x=many(it,0,"31 December 2025",("2025-12-31",)*2); x[1]["text"]=[it[1],"Bring the housing register in-house;","Bring the housing register in-house"]; g.append(rec("R4",R[3][1],x,["Director of Place"]))
a=act([R[4][2],R[4][2].replace("Accepted. ","")],None,"Ongoing",None,["Customer Services Manager"]); g.append(rec("R5",R[4][1],[a]))
g.append(rec("R6",R[5][1],[act(R[5][4][0],"1","October 2025",M(2025,10),["Head of Procurement"]),act(R[5][4][1],"2","January 2026",M(2026,1),["Head of Procurement"])]))
save(".","E07999008",("2025-09-09",)*2,g,[{"event":"meeting","date_text":"9 September 2025","date_start":"2025-09-09","date_end":"2025-09-09"}])
toml(".","Lynford Borough Council: response to the corporate peer challenge","WeasyPrint","Portrait response of four columns; several actions numbered or bulleted in one cell behind a lead-in, who and when in one cell (numbered like the actions once), a run-in list that is one action.")
