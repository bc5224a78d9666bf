import json, textwrap
out=[]
def w(t,first='',rest=None): out.extend(textwrap.wrap(t,72,initial_indent=first,subsequent_indent=rest if rest is not None else ' '*len(first)))
def p(t): w(t); out.append('')
def H(t,c='-'): out.extend([t,c*len(t),''])
out+=['Harbourne and Tilling Borough Council','LGA Corporate Peer Challenge','','SIX-MONTH CHECK-IN: NOTE OF FINDINGS','','27 May 2022','','='*72,'']
H('1.  PURPOSE OF THE CHECK-IN')
p('Members of the peer team that was in Harbourne and Tilling from 9 to 12 November 2021 met the council again on 12 May 2022, by video. The check-in is a short, light-touch conversation that every council is offered about six months after its challenge. It gives the senior leadership a chance to say what has been done, to test what is planned and to ask for help. It is not a second challenge and nothing in it has been verified.')
p('Those taking part for the LGA were:')
peers=[('Gwendoline Ashby-Rao','Chief Executive','Northmere Borough Council'),('Cllr Tarquin Beddoes','Leader','Wetherholme District Council'),('Shireen Kolade','Director of Resources and Deputy Chief Executive','Thornwick City Council'),('Alec Summerhayes','Peer Challenge Manager','LGA')]
for x in peers: w(', '.join(x),'- ')
out.append('')
p('They spoke to the Leader, the leaders of both opposition groups, the Chief Executive, the five members of the management team and a group of eleven staff drawn from the depots and the contact centre.')
H('2.  OVERALL MESSAGE')
p('The council has taken the challenge seriously. Its action plan was agreed in February 2022, a month sooner than it needed to be, and the team could see the mark of it in the new corporate plan. The elections on 5 May 2022 returned the same administration with a smaller majority and brought in fourteen new councillors.')
p('What the team heard was encouraging on these points:')
for x in ['the two old town halls are now spoken of as one organisation, which was not so in November;','the housing company has a business plan and a board with people on it who know the trade; and','staff feel better informed, although those without a council e-mail address feel it less.']: w(x,'- ')
out.append('')
H('3.  PROGRESS WITH THE RECOMMENDATIONS OF 2021')
p('The feedback report made seven key recommendations. They are repeated here, each with what the council told the team in May.')
R=[('Agree a small number of whole-council priorities for the remainder of the term, and stop reporting on anything that does not bear upon them.',['The corporate plan for 2022-26 has four priorities. It was approved on 2 March 2022.','Quarterly performance reports have been cut from 61 pages to 12.']),
('Build a closer working relationship with Brackenshire County Council, starting with the three services in which residents cannot tell the one council from the other.',['Joint meetings of portfolio holders began in January and have dealt so far with highways verges and with waste. The third, housing support, has not been started.']),
('Bring the terms and conditions of the two former workforces together by April 2023. This has been put off three times and is the single thing that staff most often raised.',['A collective agreement in principle was reached with the trade unions on 29 April 2022, subject to a ballot.']),
('Provide every newly elected and returning councillor with a well-planned induction after the elections in May 2022, and make the code of conduct its first session.',['Induction began on 9 May. Thirty-five of forty-two councillors attended the first session.','A mentor from another authority has been arranged for each new committee chair.']),
('Move from annual budgets to a four-year financial strategy that deals openly with the end of New Homes Bonus.',['A draft strategy will go to Cabinet in July 2022. The gap in 2025/26 is now put at 2.8 million pounds.']),
('Strengthen project management - in particular the gateway at which a project can be stopped - before the contract for the Tilling waterfront is let.',['A programme office of three has been set up and a gateway was used in March 2022 to halt the multi-storey car park.']),
('Ask residents what they think. There has been no survey of residents since 2015.',['A survey of 1,100 households is in the field.'])]
for i,(t,pr) in enumerate(R,1):
    w(t,f'{i}.  '); out+=['','    Progress:']
    for x in pr: w(x,'    - ')
    out.append('')
H('4.  WHAT THE TEAM WOULD DO NEXT')
p('The team offers three further recommendations for the second half of the year:')
N=['Settle the ballot on terms and conditions before starting on any restructure.','Use the fourteen new councillors. Scrutiny task groups on the waterfront and on the cost of living would give them something to get their teeth into, and would give Cabinet a sounding-board.','Share the results of the residents\' survey in full, well-liked findings and ill-liked alike, within a month of their being received.']
for i,t in enumerate(N,1): w(t,f'{i}.  '); out.append('')
H('5.  NEXT STEPS')
p('The council has undertaken to publish this note on its website by 17 June 2022. The LGA is ready to help with member mentoring and with a review of the communications service. A fuller progress review may be arranged in 2023 if the council would like one.')
out+=['Alec Summerhayes','Peer Challenge Manager','Local Government Association']
txt='\n'.join(out)+'\n'; assert max(map(len,out))<=72
open('document.txt','w').write(txt)
g=dict(source='document.txt',documents=dict(document_type='progress_review',date_start='2022-05-27',date_end='2022-05-27'),councils=['E07999014'],
recommendations=[dict(ref=str(i),text=t,recommendation_type='peer',made=['2021','2021-11','2021-11-09'],actions=[],leads=[],rag=[],progress=[dict(text=' '.join(pr),as_of_start=['2022-05-12','2022-05-01','2022-05-27',None])]) for i,(t,pr) in enumerate(R,1)]+
[dict(ref=str(i),text=t,recommendation_type='peer',made=['2022','2022-05','2022-05-12','2022-05-27',None],actions=[],leads=[],rag=[],progress=[]) for i,t in enumerate(N,1)],
front_matter=[],scope=[],peers=[dict(name=[n,n.replace('Cllr ','')] if n.startswith('Cllr') else n,role=r,organisation=o if o!='LGA' else ['LGA','Local Government Association',None]) for n,r,o in peers],
milestones=[dict(event='on_site',date_text=['9 to 12 November 2021','from 9 to 12 November 2021'],date_start='2021-11-09',date_end='2021-11-12'),dict(event='progress_review',date_text='12 May 2022',date_start='2022-05-12',date_end='2022-05-12'),dict(event='action_plan_published',date_text=['February 2022','in February 2022'],date_start='2022-02-01',date_end='2022-02-28'),dict(event='election',date_text='5 May 2022',date_start='2022-05-05',date_end='2022-05-05'),dict(event='report_published',date_text=['by 17 June 2022','17 June 2022'],date_end='2022-06-17')],no_extra=['peers'])
g['milestones'].pop()  # publication of this note: which event, is open
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Harbourne and Tilling Borough Council: Corporate Peer Challenge six-month check-in, note of findings, 27 May 2022"
origin = "written for this project"
licence = "CC0-1.0"
producer = "plain text (python textwrap)"
family = "Plain text hard-wrapped at 72 characters with underlined numbered headings and dashes as bullets; tests numbered recommendations of 2021 with 'Progress:' dashes, new ones that restart at 1, line breaks at real hyphens, spaced hyphens inside a recommendation, and one council with 'and' in its name"
split = "seen"
''')
