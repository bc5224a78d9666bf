import sys;sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from tracker_papers import *
F='calverhythe_tracker_word'
# ref, rec, [(aref, action, [leads], due_text, s, e, prev, cur, update)]
R=[
("1","Set out a single, long-term vision for Calverhythe with partners, so that residents and businesses can see what the borough is trying to become.",[
 ("1.1","Bring partners together in a borough conference and agree the outline of a 2040 vision",["Chief Executive"],"March 2026","2026-03-01","2026-03-31","G","B","The conference was held at the Maltings on 21 January with 140 people from 46 organisations. An outline was agreed by all of the statutory partners and has been published."),
 ("1.2","Consult residents on the draft vision and take it to full Council",["Director of Strategy and Communities"],"Q2 2026/27","2026-07-01","2026-09-30","G","G","Consultation plan signed off. Six ward roadshows are booked from mid-April and an online panel of 900 residents has been recruited.")]),
("2","Bring the medium-term savings programme under one governance board, with a member and an officer answerable for each saving.",[
 ("2.1","Establish a Savings Assurance Board chaired by the Cabinet Member for Finance",["Corporate Director of Resources","Cabinet Member for Finance"],"November 2025","2025-11-01","2025-11-30","A","B","The Board has met four times. Terms of reference were amended in December to give the scrutiny chair a standing invitation."),
 ("2.2","Publish a quarterly savings delivery statement",["Head of Financial Planning"],"April 2026","2026-04-01","2026-04-30","A","A","The first statement slipped from January because savings in adult social care could not be reconciled between the two ledgers. It will be published with the outturn.")]),
("3","Reduce the council’s reliance on interim and agency managers.",[
 ("3.1","Complete permanent recruitment to all posts at head of service level and above",["Assistant Director of People"],"30 June 2026","2026-06-30","2026-06-30","R","A","Nine of fourteen posts are now filled permanently (four in October). The Head of Housing Repairs post has been advertised three times and will go to executive search.")]),
("4","Improve the experience of residents who contact the council about housing repairs, and learn from complaints.",[
 ("4.1","Replace the repairs telephone line with a single triage team",["Director of Housing"],"December 2025","2025-12-01","2025-12-31","A","R","Mobilisation stopped in December when the contractor withdrew. A revised plan will go to the Housing Board on 18 March; the target date cannot now be met."),
 ("4.2","Report learning from upheld complaints to the Housing Scrutiny Panel twice a year",["Director of Housing","Head of Customer Relations"],"Ongoing",None,None,"G","G","The first report was considered in November. The second is on the Panel’s agenda for May."),
 ("4.3","Recruit twelve tenant inspectors to test the service from the resident’s side",["Tenant Engagement Manager"],"May 2026","2026-05-01","2026-05-31",None,"G","Action added in December at the request of the Tenants’ Forum. Seven inspectors have been recruited.")]),
("5","Review the constitution so that decisions are taken at the right level and the call-in arrangements are understood.",[
 ("5.1","Commission a review of the scheme of delegation and of the scrutiny procedure rules",["Monitoring Officer"],"July 2026","2026-07-01","2026-07-31","G","G","A cross-party working group has met twice. Draft changes to contract standing orders have been shared with group leaders.")]),
("6","Strengthen the relationship with the voluntary and community sector and give it greater certainty of funding.",[
 ("6.1","Move from annual to three-year grant agreements",["Head of Communities and Inclusion"],"1 April 2026","2026-04-01","2026-04-01","G","G","Agreements have been drawn up for 22 organisations. Cabinet approved the funding envelope on 14 January."),
 ("6.2","Co-design a compact with the sector",["Head of Communities and Inclusion"],"October 2026","2026-10-01","2026-10-31","A","G","The compact steering group, chaired by Calverhythe Voluntary Action, restarted in November after a gap of five months.")]),
("7","Make better use of data across the council, beginning with a shared view of households at risk of homelessness.",[
 ("7.1","Build a household risk model with the support of the London data partnership",["Chief Digital Officer"],"Q4 2026/27","2027-01-01","2027-03-31","R","R","Work has not resumed. The information-sharing agreement with two registered providers is still unsigned and the matter has been escalated to the Corporate Director of Resources.")]),
("8","Give backbench members better and earlier information about what is happening in their wards.",[
 ("8.1","Launch a fortnightly ward bulletin and a members’ casework portal",["Head of Democratic Services"],"January 2026","2026-01-01","2026-01-31","G","B","The bulletin began in November. The portal went live on 12 January and 41 of 54 councillors have logged on."),]),
]
COL={'R':'E2574C','A':'F6B73C','G':'6FBF73','B':'5B9BD5'}
NAME={'R':'red','A':'amber','G':'green','B':'blue'};DEL={'R':'off_track','A':'at_risk','G':'on_track','B':'complete'}
d=Document();s=d.sections[0];s.orientation=WD_ORIENT.LANDSCAPE;s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.6);s.top_margin=Cm(1.6);s.bottom_margin=Cm(1.5)
st=d.styles['Normal'];st.font.name='Carlito';st.font.size=Pt(9.5)
hp=s.header.paragraphs[0];r=hp.add_run('London Borough of Calverhythe');r.bold=True;r.font.size=Pt(9);r.font.color.rgb=RGBColor(0x5B,0x2A,0x6E);rule(hp,'5B2A6E')
fp=s.footer.paragraphs[0];fp.alignment=WD_ALIGN_PARAGRAPH.RIGHT;x=fp.add_run('Peer challenge tracker – February 2026      ');x.font.size=Pt(8);fld(fp,'PAGE')
h=d.add_heading('Corporate Peer Challenge: Action Tracker',1)
p=d.add_paragraph();r=p.add_run('Second update, February 2026');r.bold=True;r.font.size=Pt(12)
d.add_paragraph('A team of peers visited the council from 9 to 12 June 2025. Cabinet accepted all eight of their recommendations on 17 September 2025 and asked for a tracker to be published every four months. This second issue shows the position in February 2026 beside that reported in October 2025. Questions about the tracker should be sent to the Strategy Team.')
lt=d.add_table(rows=1,cols=4);lt.style='Table Grid'
for c,(k,t) in zip(lt.rows[0].cells,[('B','B – action completed and closed'),('G','G – on track to be delivered by the target date'),('A','A – at risk: some slippage, being managed by the owner'),('R','R – off track: target date will not be met')]):
    put(c,t,size=8.5);shade(c,COL[k])
d.add_paragraph()
H=['No','Peer team recommendation','Ref','Action','Owner','Target date','Previous RAG (Oct 2025)','Current RAG (Feb 2026)','Update (February 2026)']
W=[0.9,4.6,1.0,4.5,3.0,2.0,1.8,1.8,6.9]
n=sum(len(x[2]) for x in R);t=d.add_table(rows=1+n,cols=9);t.style='Table Grid'
for c,x in zip(t.rows[0].cells,H):put(c,x,True,8.5,'FFFFFF');shade(c,'5B2A6E')
repeat(t.rows[0]);i=1;recs=[]
def rg(k,when):return {'rag_text':k,'rag':NAME[k],'delivery':DEL[k],'as_of_start':when,'basis':'text_and_fill'}
for ref,rec,acts in R:
    top=i;ga=[]
    for a,act,ld,dt,ds,de,pv,cu,up in acts:
        c=t.rows[i].cells
        for k,x in((2,a),(3,act),(4,'\n'.join(ld)),(5,dt),(8,up)):put(c[k],x,size=8.5)
        for k,x in((6,pv),(7,cu)):
            put(c[k],x or '–',True,9,align=WD_ALIGN_PARAGRAPH.CENTER)
            if x:shade(c[k],COL[x])
        ga.append({'ref':a,'text':act,'due_text':dt,'due_start':ds,'due_end':de,'leads':[lead(x) for x in ld],'progress':[{'text':up,'as_of_start':'2026-02-01'}],'rag':([rg(pv,'2025-10-01')] if pv else [])+[rg(cu,'2026-02-01')]})
        i+=1
    for k,x in((0,ref),(1,rec)):
        c=t.cell(top,k)
        if i-1>top:c=c.merge(t.cell(i-1,k))
        put(c,x,k==0,8.5)
    recs.append({'ref':ref,'text':rec,'headline':None,'recommendation_type':'peer','made':['2025','2025-06-12',None],'actions':ga,'leads':[],'rag':[],'progress':[]})
widths(t,W)
d.save('document.docx');lo(F)
save(F,{'documents':{'document_type':'action_plan','date_start':'2026-02-01','date_end':'2026-02-28'},'councils':['E09999001'],'recommendations':recs,
 'milestones':[{'event':'on_site','date_text':['9 to 12 June 2025','from 9 to 12 June 2025'],'date_start':'2025-06-09','date_end':'2025-06-12'}],'peers':[],'scope':[],'front_matter':[]},
 'Corporate Peer Challenge: Action Tracker, February 2026','python-docx + LibreOffice','Landscape ruled tracker with vertically merged recommendation cells, sub-numbered actions and two dated rating columns (previous and current); tests two ratings a row with their dates.')
