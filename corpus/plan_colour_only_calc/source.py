"""Writes source.fods; then: soffice --headless --convert-to pdf source.fods"""
from html import escape
W=[9,32,52,44,26,30,54,15]  # mm
HEAD=["Item","Theme","LGA recommendation","What the Council will do","Target date","Action owner(s)","Position at January 2026","Status"]
G,A,R,N="#92d050","#ffc000","#ff5050","#d9d9d9"
from plan import ROWS
def P(t): return "".join(f"<text:p>{escape(x)}</text:p>" for x in t.split("\n")) if t else ""
def cell(t="",s="b",cs=1,rs=1):
    sp=(f' table:number-columns-spanned="{cs}" table:number-rows-spanned="{rs}"' if cs>1 or rs>1 else "")
    return f'<table:table-cell table:style-name="{s}"{sp} office:value-type="string">{P(t)}</table:table-cell>' if t else f'<table:table-cell table:style-name="{s}"{sp}/>'
COV='<table:covered-table-cell table:style-name="b"/>'
def row(cells,st="ro"): return f'<table:table-row table:style-name="{st}">{"".join(cells)}</table:table-row>'
def line(t,s): return row([cell(t,s,8)]+['<table:covered-table-cell/>']*7, {"t":"rt","i":"ri"}.get(s,"ro1"))
head=row([cell(h,"h") for h in HEAD],"rh")
body=[]
for theme,recs in ROWS:
    n=sum(len(r[2]) for r in recs); k=0
    for no,rec,acts in recs:
        for i,(act,due,own,pos,col,mm) in enumerate(acts):
            cs=[cell(no,"c",1,len(acts)) if i==0 else COV, cell(theme,"th",1,n) if k==0 else COV, cell(rec,"b",1,len(acts)) if i==0 else COV,
                cell(act),cell(due),cell(own),cell(pos),cell("",{"G":"g","A":"a","R":"r","N":"n"}[col])]
            body.append(row(cs,f"h{round(mm*1.3)}")); k+=1
keys=[("g","On schedule"),("a","Behind schedule, at risk"),("r","Off track: needs a decision by members"),("n","Finished")]
def keyrow(s,t): return row(['<table:table-cell/>'*1,cell("",s),cell(t,"k",2)],"ro1")
def cs(n,bg=None,extra="",al="start",border=True,p=""):
    b='fo:border="0.6pt solid #404040"' if border else ''
    return f'<style:style style:name="{n}" style:family="table-cell"><style:table-cell-properties {b} fo:wrap-option="wrap" fo:padding="0.9mm" style:vertical-align="top"{f" fo:background-color=%s"%chr(34)+bg+chr(34) if bg else ""}/><style:paragraph-properties fo:text-align="{al}"/><style:text-properties style:font-name="Carlito" fo:font-family="Carlito" fo:font-size="10pt" {extra}/></style:style>'
sty="".join(f'<style:style style:name="co{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}mm"/></style:style>' for i,w in enumerate(W))
for n,h in [("rt",10),("ri",14),("rh",9),("ro1",5.5),("ro",6)]+[(f"h{m}",m) for m in range(10,60)]:
    sty+=f'<style:style style:name="{n}" style:family="table-row"><style:table-row-properties style:row-height="{h}mm" style:use-optimal-row-height="false"/></style:style>'
sty+=cs("b")+cs("c",None,"","center")+cs("th","#e4ecf4",'fo:font-weight="bold"')+cs("h","#1f3864",'fo:font-weight="bold" fo:color="#ffffff"')+cs("g",G)+cs("a",A)+cs("r",R)+cs("n",N)+cs("k",None,"","start",False)
sty+='<style:style style:name="t" style:family="table-cell"><style:text-properties fo:font-family="Carlito" fo:font-size="17pt" fo:font-weight="bold"/></style:style>'+cs("i",None,"","start",False)
sty+='<style:style style:name="ta" style:family="table" style:master-page-name="MP"><style:table-properties table:display="true"/></style:style>'
doc=f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>{sty}<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin-top="9mm" fo:margin-bottom="8mm" fo:margin-left="14mm" fo:margin-right="14mm" style:table-centering="horizontal"/><style:header-style><style:header-footer-properties fo:min-height="5mm" fo:margin-bottom="2mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="5mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="MP" style:page-layout-name="pm"><style:header><text:p>Stainmoor City Council</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="Plan" table:style-name="ta">{"".join(f'<table:table-column table:style-name="co{i}"/>' for i in range(8))}
{line("Corporate Peer Challenge Action Plan: progress report","t")}{line("This sheet tracks the recommendations made by the Local Government Association peer team, which was on site from 17 to 20 June 2025. Action owners provide an update each quarter. Please see the end of the sheet for the meaning of the colours.","i")}
<table:table-header-rows>{head}</table:table-header-rows>{"".join(body)}{row([],"ro1")}{row(['<table:table-cell/>',cell("Status colours","k")],"ro1")}{"".join(keyrow(*k) for k in keys)}
</table:table></office:spreadsheet></office:body></office:document>'''
open("source.fods","w").write(doc)
