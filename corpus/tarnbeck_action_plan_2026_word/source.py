import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from response_papers import *
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
# rec: (n, headline, rest, [(ref, action, [leads], date, update, letter)])
R=[(1,"Agree the borough's long-term ambition","Work with residents, business and the parish councils to settle a vision for Tarnbeck to 2040 and let it shape the next corporate plan.",[
 ("1.1","Hold a summit of partners to draw up the first draft of the 2040 vision",["Chief Executive"],"30 September 2025","Held at Tarnbeck Town Hall on 18 September with 64 people from 31 organisations.","B"),
 ("1.2","Consult residents on the draft vision, including two events in each of the four market towns",["Head of Communications and Engagement"],"February 2026","Seven of the eight events have taken place. The Ashgill event was lost to the February floods and is now on 23 April.","A"),
 ("1.3","Adopt a new corporate plan founded on the vision",["Leader of the Council","Chief Executive"],"31 July 2026","Drafting has begun; Cabinet workshop booked for 6 May.","G")]),
(2,"Balance ambition with capacity","Test each new project against the people and money there are to deliver it, and be ready to say no.",[
 ("2.1","Bring in a gateway for all projects above £50,000",["Director of Resources"],"31 October 2025","Gateway in use since 1 November. Eleven projects have come through it and three were turned down.","B"),
 ("2.2","Publish a single list of corporate projects, ranked, every six months",["Corporate Programme Manager"],"April 2026","First list is with the senior management team for challenge.","G")]),
(3,"Take a firm hold of the capital programme","Slippage of more than half of the programme in each of three years undermines trust in the numbers.",[
 ("3.1","Re-profile the capital programme to what can be delivered and report slippage each quarter",["Director of Resources"],"28 February 2026","Re-profiled programme of £18.6m approved by Council on 25 February.","B"),
 ("3.2","Appoint a capital delivery officer for two years, shared with the housing company",["Head of Property and Assets"],"January 2026","Advertised twice without an appointment. The grade is being looked at again and the housing company has offered cover for one day a week.","R"),
 ("3.3","Train budget holders in profiling",["Chief Accountant"],"June 2026","","")]),
(4,"Build a stronger relationship between scrutiny and Cabinet","There is goodwill on both sides, but pre-decision scrutiny is rare and Cabinet seldom says what it did with the advice.",[
 ("4.1","Agree an executive and scrutiny protocol",["Monitoring Officer"],"31 December 2025","Adopted by Council on 10 December.","B"),
 ("4.2","Cabinet to answer every scrutiny recommendation in writing within six weeks",["Democratic Services Manager"],"Ongoing","Nine recommendations since January; eight answered in time.","G")]),
(5,"Look after the workforce","Staff are proud of Tarnbeck, yet tired. Complete the pay and grading review and act on the staff survey.",[
 ("5.1","Complete the pay and grading review",["Head of Human Resources"],"30 June 2026","Job evaluation is finished for 188 of 402 posts. Talks with UNISON about pay protection continue and the date is tight.","A"),
 ("5.2","Put in place a \"you matter\" plan of action from the staff survey, with one champion in every service",["Head of Human Resources","Senior Management Team"],"November 2025","Plan launched on 4 November and 14 champions named.","B"),
 ("5.3","Repeat the staff survey and compare the scores",["Head of Human Resources"],"October 2026","","")]),
(6,"Use digital to make it simpler for customers","Move from forms on a web page to services that are designed from end to end.",[
 ("6.1","Redesign the five busiest customer journeys, beginning with missed bins and changes of address",["Customer and Digital Services Manager"],"31 March 2026","Missed bins live since 12 January and contacts are down by a third. Change of address is in testing. The other three have not been started and will not be ready by March.","R"),
 ("6.2","Agree a digital inclusion offer with the library service and Citizens Advice",["Customer and Digital Services Manager"],"May 2026","Draft offer agreed in principle.","G")])]
K={'B':('5B9BD5','blue','complete','Complete'),'G':('70AD47','green','on_track','On track'),'A':('FFC000','amber','at_risk','At risk – some issues, being managed'),'R':('E0403A','red','off_track','Off track – overdue or will be late')}
d=base('Arial',10,margin=1.7)
h=d.add_heading('Tarnbeck Borough Council',1); d.add_heading('Corporate Peer Challenge Action Plan – update for Cabinet, 24 March 2026',2)
for t in ("The Local Government Association's peer team was with us between 10 and 13 June 2025, and its report was published on 2 September 2025. This plan sets out what we are doing in answer to each of the six recommendations. It was agreed by Cabinet on 14 October 2025 and has been brought up to date to 6 March 2026.",
 "Actions that are not yet due to start have no update and no rating."):
    p=d.add_paragraph(t); p.paragraph_format.space_after=Pt(6)
k=d.add_table(rows=1,cols=8); k.style='Table Grid'
for i,(l,v) in enumerate(K.items()):
    put(k.rows[0].cells[2*i],l,True,9,align=AL.CENTER); shade(k.rows[0].cells[2*i],v[0]); put(k.rows[0].cells[2*i+1],v[3],size=8.5)
widths(k,[.8,2.4,.8,2.4,.8,4.2,.8,4.2]); d.add_paragraph().paragraph_format.space_after=Pt(0)
W=[1.1,5.1,3.0,2.3,4.6,1.5]
t=d.add_table(rows=1,cols=6); t.style='Table Grid'
for c,x in zip(t.rows[0].cells,("No.","Action","Lead officer","Target date","Update","BRAG")): put(c,x,True,9,'FFFFFF'); shade(c,'1F3864')
repeat(t.rows[0]); gold=[]
for n,hd,rest,acts in R:
    r=t.add_row(); cant(r); c=r.cells[0].merge(r.cells[5]); shade(c,'D9E2F3'); put(c,[(f'**Recommendation {n}: {hd}. ',rest)],size=9.5); c.paragraphs[0].paragraph_format.keep_with_next=True
    g={'ref':str(n),'text':[f'{hd}. {rest}',rest],'headline':[hd,hd+'.'],'recommendation_type':'peer','made':['2025','2025-06','2025-06-10','2025-06-13',None],'leads':[],'rag':[],'progress':[],'actions':[]}
    for ref,a,ls,dt,up,l in acts:
        r=t.add_row(); cant(r); x=r.cells
        put(x[0],ref,size=9); put(x[1],a,size=9); put(x[2],ls,size=9); put(x[3],dt,size=9); put(x[4],up,size=9); put(x[5],l,True,9,align=AL.CENTER)
        if l: shade(x[5],K[l][0])
        g['actions'].append({'ref':ref,'text':a,**due(dt),'leads':[lead(q,[None,q] if q=='Senior Management Team' else 0) for q in ls],
          'progress':[{'text':up,'as_of_start':['2026-03-06','2026-03-24']}] if up else [],
          'rag':[{'rag_text':l,'rag':K[l][1],'delivery':K[l][2],'basis':'text_and_fill'}] if l else []})
    gold.append(g)
widths(t,W)
f=d.sections[0].footer.paragraphs[0]; r=f.add_run('Tarnbeck BC  |  CPC Action Plan v3  |  Page '); r.font.size=Pt(8); pagefield(f)
p=save('tarnbeck_action_plan_2026_word',{'documents':{'document_type':'action_plan','date_start':['2026-03-24','2026-03-06'],'date_end':['2026-03-24','2026-03-06'],'committee':['Cabinet',None]},'councils':['E07999010'],'recommendations':gold,'front_matter':[],'scope':[],'peers':[],
 'milestones':[{'event':'on_site','date_text':['10 and 13 June 2025','between 10 and 13 June 2025'],'date_start':'2025-06-10','date_end':'2025-06-13'},{'event':'report_published','date_text':['2 September 2025','on 2 September 2025'],'date_start':'2025-09-02','date_end':'2025-09-02'}]},
 'Corporate Peer Challenge Action Plan – update for Cabinet, 24 March 2026','python-docx, LibreOffice','Word portrait plan in one table: each recommendation is a page-wide heading row followed by numbered rows of actions with lead, date, update and BRAG letter; a strip of a key before it; actions that have not begun have empty cells.')
d.save(p+'/source.docx')
soffice(p)
