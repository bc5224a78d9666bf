
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as S
from reportlab.lib.pagesizes import A4
n=S('n',fontName='Helvetica',fontSize=10.5,leading=14,spaceAfter=6); h=S('h',fontName='Helvetica-Bold',fontSize=13,leading=17,spaceBefore=8,spaceAfter=4); t=S('t',fontName='Helvetica-Bold',fontSize=18,leading=22); b=S('b',parent=n,leftIndent=16,bulletIndent=3)
q=[Paragraph('Her Gymheiriaid Gorfforaethol',t),Paragraph('Corporate Peer Challenge: progress review',t),Paragraph('Arlenshire Council',h),Paragraph('Adolygiad / Review: 6 May 2026',n),Paragraph('Adroddiad / Report: June 2026',n),
Paragraph('1. Cefndir',h),Paragraph('The Local Government Association carried out a Corporate Peer Challenge at Arlenshire from 16 to 19 June 2025. Its report was published on 12 September 2025 and the action plan on 5 December 2025. This note sets out what the peers found when they returned for a day on 6 May 2026.',n),
Paragraph('2. Y tîm',h),Paragraph('The peers who came back were:',n)]+[Paragraph(x,b,bulletText='\u2022') for x in ('Beatrix Langley, Chief Executive, Stourmark County Council','Councillor Idris Penfold, Leader, Thornwick City Council','Femi Balogun, Peer Challenge Manager, Local Government Association')]+[
Paragraph('3. Crynodeb',h),Paragraph('Arlenshire has made a good start. The vision for 2040 has been agreed with partners, and the programme office is at work. The Council has more to do on its budget, and the peers were concerned that savings for 2027 have not yet been found.',n),
Paragraph('4. Argymhellion',h),Paragraph('The peers make three further recommendations:',n)]+[Paragraph(x,b,bulletText=str(i+1)+'.') for i,x in enumerate(('Find the savings for 2027 before the end of July.','Let the programme office report to scrutiny as well as to Cabinet.','Tell residents in both languages what has changed because of the challenge.'))]+[
Paragraph('5. Y camau nesaf',h),Paragraph('The Council should publish this note by 31 July 2026. The LGA will keep in touch through its regional adviser, and expects the next challenge to be held in 2030.',n)]
SimpleDocTemplate('document.pdf',pagesize=A4).build(q)
