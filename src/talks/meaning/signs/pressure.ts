/** Phrases that ask, and phrases that threaten. */

export const want = `
cannot|n't|not live|survive|manage|get|do ?by on|with less|fewer than
cannot wait|continue|go; have|has|had to come|start|begin from|with
nothing less|short … will|would do|suffice|serve|satisfy
seek/v a|an|the|more|better|full|guarantees|assurances|compensation|clarity|written
ask|asking/v them|him|her|it|you|everyone|others to; condition of|for its|their|our|any|the
onus be; bare minimum; in need of; entitled to; we|i would|'d like|ask|want
we|i ?now ?still demand|want|insist|request|urge|require|expect|ask
wants|wanted ?at ?least ?a two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half
we|i be asking|calling|demanding|looking|seeking|pressing for|on
be|'re|'s asking|calling|demanding|seeking|pressing|pushing|looking for|on
it|they|she|he want|wanted|need|needed|expect|expected|demand|demanded|deserve|deserved
its|their|our|his|her call|calls|appeal|appeals|request|requests|insistence|plea for|to|that|on
insist on|upon|that; call/v for|on|upon
be ?still a|an|the|one ?first ?main ?key ?basic ?absolute ?minimum condition|precondition|prerequisite|requirement|priority|must|minimum
our|its|their|her|his ?main|key|only|first|central|basic|core demand|demands|condition|conditions|priority be|remain|include|is|are|was|were
have|has to be; it be ?high|now|past ?about time; time ?has come|came|for|to
can|could|ca not|n't wait; be what|all need|needed; be owed; the ball be in; deserve/v; all we ask
be entitled to; nothing less; no less
be essential|indispensable|imperative|crucial|vital|necessary|important|unavoidable|overdue
time to|for end|stop|release|act|sign|return; let us|them|him|her ?go|in|pass|through
be urgently|badly|desperately|long needed|overdue; urgent|urgently need|needed; be up to
be|'re waiting for; would|'d like|want to see; or nothing; want/v to see; urge/v; demand/v
deadline for; give|gave … until|deadline; set/v a deadline; pressure on
obligation|duty|responsibility to
`

export const threat = `
indefinite|open-ended|all-out|general|nationwide strike
ready for ?an|a ?indefinite|long strike|fight|war; lock/v … out; reserve/v the right
take|taking … to court|arbitration|tribunal; failure to … would|will|could|may|means
other ways|means to|of; will|would|could trigger; hold|held … responsible|accountable
be|'re ready to fight; not back off; have the means; harsh|crushing|firm|strong response
bear the|full consequences|responsibility; retaliate; retaliation
will|would|shall|'ll|going|ready|prepared … strike|respond|sue|attack|fight|resign|quit|boycott|escalate|expel|hit|seize|punish|destroy|crush|bomb|invade|blockade|picket|slap|avenge/v
will|would|shall|'ll|could|may|might|forced … cut off|jobs|supply|supplies|deliveries|aid|gas|oil|production
will|would|shall|'ll|could|may|might … raise|impose|slap|introduce … tariff|tariffs|duty|duties|price|prices|sanction|sanctions|curbs|levy
will|would|shall|'ll … leave|quit ?the talks|table|pact|union|bloc|coalition|treaty|government|country
will|would|'ll|could|may|might|to suspend|halt|stop|break|cancel|end|freeze ?off … talks|deliveries|production|exports|flights|work|payments|cooperation|aid|operations|ties|relations|shipments|negotiations|contract|licence|license
will|would|'ll|could|may|might close|shut|block|seal … plant|plants|port|ports|border|borders|factory|mine|mines|road|roads|strait|airspace|depot|line|office|offices
may|might|could|will|would have to|no close|shut|lay|cut|stop|strike|dismiss|choice
will|would|'ll withdraw|pull ?out from|of|its|our; walk/v out; down tools; go|going|went on strike
strike|industrial action; be|'re striking; ready|prepared for war|battle|a
pay a|the ?very ?heavy|high|dear price; will|would|'ll pay dearly
will|would|'ll pay a|the|any ?very heavy|high|dear price
face|faces|facing … consequences|tariffs|sanctions|strike|strikes|action|retaliation|lawsuit|disruption
or else; will|would|shall|'ll|we|or|to|and stay|remain out
or we|i|they ?will|'ll|shall|would walk|leave|strike|stop|go|shut|close|quit|stay|fight|pull|withdraw|sue|sail
strike|strikes|action|walkout|protests|fighting|war … spread|escalate|widen|intensify
no choice|option|alternative but|other
take|taking … retaliatory|legal|military|necessary|appropriate|further|court action|measures|steps|court
countermeasure|countermeasures; ultimatum
resume … war|fighting|strikes|operations|attacks|offensive; see|meet you|them|him|her|us in court
go to court|arbitration|war; running|run out; last|final chance; legitimate target|targets
be a target; all|every options|option be|are|is ?still on; options remain
will|would be a|an|more|another … strike|war|walkout|strikes|walkouts; will|would not|n't hesitate
know how to; not stand by; be|will be no … other; more|further strikes|strike|walkouts|action
prepare|preparing|prepared for strikes|a|the|further ?all-out strike|walkout|war
balloting|ballot for|on strike|industrial|action; we be|'re out
`

export const harm = `
serious|severe|grave|dire|disastrous|devastating|catastrophic|dangerous|damaging|deep problem|problems|consequence|consequences|damage|repercussions|implications|effects|shortages
collapse; catastrophe; disaster; escalate; escalation; war|wars; lose|lost; shut|close
bankrupt|bankruptcy; crisis; doomed; chaos; bloodshed; job losses; default; suffer; consequences
retaliate; strike|strikes
`
