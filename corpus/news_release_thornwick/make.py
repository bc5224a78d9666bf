import json
from weasyprint import HTML
HTML('source.html').write_pdf('document.pdf')
json.dump(dict(source='document.pdf',documents=dict(document_type='other',date_start='2025-04-24',date_end='2025-04-24',committee=None),councils=['E06999001'],recommendations=[],peers=[],scope=[],front_matter=[],
milestones=[dict(event='on_site',date_text=['from 11 to 14 February 2025','11 to 14 February 2025'],date_start='2025-02-11',date_end='2025-02-14'),
dict(event=['action_plan_published','meeting'],date_text='17 June 2025',date_start='2025-06-17',date_end='2025-06-17')]),open('gold.json','w'),indent=1,ensure_ascii=False)
