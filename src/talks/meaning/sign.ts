/** Words of a statement that show what it does, by what they mean when nothing negates them. */
import { phrasebook } from "./phrase.ts"

/** What a phrase of the content says, before negation and mood are looked at. */
export type Sign =
  | "accept"
  | "reject"
  | "want"
  | "offer"
  | "concede"
  | "deny"
  | "blame"
  | "slight"
  | "threat"
  | "harm"
  | "progress"
  | "impasse"
  | "deal"
  | "open"
  | "hinge"

const deal =
  "deal|agreement|accord|pact|compromise|settlement|treaty|contract|understanding|consensus|truce|ceasefire|cease-fire"
const talks =
  "talks|talk|negotiation|negotiations|discussion|discussions|conversation|conversations|meeting|meetings|contact|contacts|consultation|session|sessions|round|exchange|exchanges|atmosphere|spirit|tone|dialogue|call"
const plan =
  "plan|offer|proposal|draft|text|paper|terms|demand|package|idea|condition|deal|agreement|framework|roadmap|invitation|compromise|formula|bid|figure|document|chapter|amendment"

const accept = `
can|could work with; go|goes|going|went along with; recommend/v the|this|that deal|offer|accord|agreement|plan; be ?very happy|pleased|comfortable with; be|are|were welcome to|as|.; comply/v with; meet/v the|our|their|its demand|demands|conditions; commit/v to; be committed to ?the ?this ${plan}; be bound by; stand/v by the|its|our agreement|deal|accord|word|commitment
accept/v; have|has|had|'ve|be|'re agreed to; agree/v to; be|'re|'s fine with; be happy|content|glad|pleased|ready|prepared|willing|able to sign|accept|join|attend|agree|approve|back|support; be|seem|sound acceptable
have no objection|objections|problem|quarrel; no objection to; can|could live with; sign off; sign/v up to|on; be|'re|'s on board; say|said yes; take the ${plan}; be coming|going|travelling to … talks
we|i agree; we|i ?warmly ?very welcome; its|their|our|his|her acceptance|agreement|consent|support|backing|approval ?of|to|for; yes; be satisfied|happy|content with; respect|observe|honour|honor|keep|uphold|implement/v ?to the|a|its|this|that ?new|whole truce|ceasefire|cease-fire|agreement|accord|deal|pact|quota|treaty; take|taking part in; participate in; its|their|our|his|her|the support|backing|approval|consent|agreement for|to|of; will|would|shall|'ll sign|honour|honor|ratify|accept|attend|join|abide|comply|support|back|endorse|approve; back|support|endorse|approve|welcome/v the|this|that|a|his|her|their|its … ${plan}
in favour|favor of; good enough for; vote/v to accept|approve|ratify|join; vote/v for; vote/v in favour|favor; agree/v with the|this|that … ${plan}; give … consent|backing|blessing|approval|go-ahead|green
`
const reject = `
run|ran|runs counter to; no/in from|to; no mandate|authority to; pointless; dead before; contrary to our|the|its; no place for; cannot accept|agree|support|sign|endorse|recognise|recognize|tolerate|condone; cannot live with; be ?simply not on; not in ?our ?the ?best interest|interests
a step too far; go|goes|went too far; make|makes|made no sense; hard|impossible|difficult to accept|swallow; off limits; non-negotiable; be|would be a|an ?complete ?total surrender|disaster|sell-out|non-starter|mistake; thanks but no; not what we|was|they; will|would|must|should be rejected|opposed|resisted; be no substitute; worse than; no better than
reject; refuse/v; exclude/v; rule/v … out; turn/v … down; rebuff; spurn; oppose; object to; veto/v; take/v … back; withdraw|withdrew our|its|the|their offer|signature|consent|proposal|support; say|said|mean|voted no; no to/in
draft|text|proposal|plan|offer|deal|terms|document … fail|fails|failed|ignores|ignored|lack|lacks|lacked|takes|take; its|their|our|his|her opposition|rejection|refusal|objection|objections to|of; vote|voted against; non-starter; nonstarter; unacceptable; out of the question; off the table; red line|lines; fall|falls|fell|falling ?far ?well short; far too low|little|late; too low; too little; inadequate; insufficient; unworkable; unrealistic; derisory; dead on arrival; dead letter; unaffordable; undervalue; final offer; nothing more|else|further to give|offer|negotiate|discuss|say; be closed|over|settled for|and
not for sale|negotiation|discussion|barter; not negotiable|acceptable|enough|possible|feasible|realistic|viable|satisfactory|worth|workable|affordable|justified|appropriate|up|on; not good|nearly|remotely|at enough|all; not an|a option|bargaining|matter|solution|basis|serious|starter
not ?do|go|come far|close|near|nearly; not|n't go far; do|does not|n't negotiate|bargain|recognise|recognize|accept|agree|support|intend|deserve|need|meet|address|reflect|work; be|remain against; no deal be better; over our|my dead body; wo|will|would n't|not hear of
not a single; stay/v at home; pull/v out of; walk/v away from; no|never again; never will|would|accept|agree|sign|recognise|recognize|surrender|give|allow; ca|can|could n't|not accept|agree|support|sign|endorse|recognise|recognize|live|tolerate|go|be
not prepared|ready|willing|inclined|interested to|in; no concessions|concession; will|would resist|fight|block|oppose any|the|this|that|a|all … ${plan}|cut|cuts|change|changes|attempt; no interest in; hard line; no more cuts|concessions|talks; does nothing for
`
const want = `
cannot wait|continue|go; have|has|had to come|start|begin from|with; seek/v a|an|the|more|better|full|guarantees|assurances|compensation|clarity|written; ask|asking/v them|him|her|it|you|everyone|others to; condition of|for its|their|our|any|the; onus be; bare minimum; in need of; entitled to; we|i would|'d like|ask|want
we|i demand|want|insist|request|urge|require|expect|ask; we|i be asking|calling|demanding|looking|seeking|pressing for|on; be|'re|'s asking|calling|demanding|seeking|pressing|pushing|looking for|on; it|they|she|he want|wanted|need|needed|expect|expected|demand|demanded|deserve|deserved
its|their|our|his|her call|calls|appeal|appeals|request|requests|insistence|plea for|to|that|on; insist on|upon|that; call/v for|on|upon; be ?still a|an|the|one ?first ?main ?key ?basic ?absolute ?minimum condition|precondition|prerequisite|requirement|priority|must|minimum; our|its|their|her|his ?main|key|only|first|central|basic|core demand|demands|condition|conditions|priority be|remain|include|is|are|was|were; have|has to be; less than
it be ?high|now|past ?about time; time ?has come|came|for|to; can|could|ca not|n't wait; be what … need|needs|needed|want|wanted; be what|all need|needed; be owed; the ball be in; deserve/v; still asked for; all we ask; be entitled to; nothing less; no less
be essential|imperative|crucial|vital|necessary|important|unavoidable|overdue; time to|for end|stop|release|act|sign|return; let us|them|him|her ?go|in|pass|through; be urgently|badly|desperately|long needed|overdue; urgent|urgently need|needed; be up to; be|'re waiting for; would|'d like|want to see; or nothing; want/v to see
urge/v; demand/v; deadline for; give|gave … until|deadline; set/v a deadline; pressure on; obligation|duty|responsibility to
`
const offer = `
one|another|best|simplest option|possibility|idea|way|solution|answer be|would; could|can|should start|begin with; be run|shared|divided|split|phased|financed|administered|governed jointly|equally|by; our|its|their|the plan|idea|suggestion|proposal be|would|is|was; we|i would|'d propose|suggest|offer|start
we|i propose|offer|suggest|recommend|tabled|present|presented; be|'re|stand|stood|'m ready|prepared|willing to pay|give|guarantee|offer|raise|increase|provide|contribute|put|cut|release|withdraw|lift|open|fund|commit|share|send|hand|host|buy|sell|invest|cover|match|double
present … ${plan}; put|putting forward; put … on the table; table/v; submit|submitted … ${plan}; make|made … offer|proposal; be|'re|'s|have|has|had offering|offered|proposing|proposed|suggesting|suggested; come|came up with; on offer; want/v to|to offer|propose|suggest
our|its|their|the|his|her ?latest ?new ?final ?best ?revised offer|proposal|plan|bid|suggestion be|stands|stood|remains|includes|included|would; would be willing to pay; counter-offer; counteroffer; counterproposal; would|will|'ll pay|guarantee|contribute|offer|provide|match|fund|invest; how about; why not
could|should be replaced|shared|split|divided|phased|spread|linked; be worth|ready offering
`
const concede = `
come|came down from|to; 've|have come down; no longer a|an ?absolute condition|precondition|demand
no longer demand|demanding|insist|insisting|require|ask|asking|seek|seeking|want|call|oppose|object|rule; not ask|asking|insist|insisting|demand|seek any|on more|longer; drop/v … demand|demands|insistence|objection|objections|opposition|claim|claims|condition|conditions|call; would|will be content|satisfied with; content with … now
settle/v for; lower|cut|reduce|soften|ease|relax|scale|water|trim|abandon|moderate|shelve|withdraw|withdrew … demand|demands|position|stance|target|ask|condition|conditions|claim|claims|insistence|objection|objections; raise|raised|improve|improved|sweeten|sweetened|increase|increased|better|up|upped|revised/v … offer|bid|proposal
back/v down|off; climb/v down; meet|met … halfway; give|gave|given ground|way; make|made … concession|concessions; agree/v to lift|drop|ease|relax|waive|free|release|withdraw|cut|reduce|suspend|halt|scrap|shelve; give/v up; come|came down to|from|by; walk/v back; go|gone|went down|up to|from
will|would sign for; can|could|ca live on; move|moved from … to; would let; budge; be|'re ready|willing|prepared to compromise|concede|bend|give; show|showed|shown … flexibility; accept/v less|fewer|lower|smaller; accept/v a|an|some ?much lower|smaller|reduced|shorter|weaker|delay; make do with; be|would be enough|sufficient for; instead of the
`
const deny = `
no involvement in; never ?once speak|spoke|spoken|met to|with|him; no link|links|contact|contacts|connection with|to; categorically; pure|sheer|complete fiction|invention|fantasy|speculation
figure|report|reports|story|account|claim|claims|article|it|that|this be simply|plainly wrong; be|was wrong|incorrect|inaccurate; untrue; be|'s ?simply ?completely ?totally ?entirely|absolutely false; be|'s a ?complete ?outright lie; be|'s lies; not true; no truth; baseless; unfounded; groundless; fabricated|fabrication; invented|invention; be|pure|complete nonsense; fake news; no such; not|n't … any such; fiction; did not|n't happen|occur|exist; nothing to do
never offer|offered|agree|agreed|say|said|promise|promised|ask|asked|propose|proposed|discuss|discussed|make|made|meet|met|sign|signed|give|gave|given|intend|intended|consider|considered|demand|demanded|refuse|refused|threaten|threatened|take|taken|rejected|reject|planned|sought|told|spoke|been
did|has|have|had|'ve not|n't offer|offered|propose|proposed|promise|promised|contact|contacted|discuss|discussed|say|said|ask|asked|order|ordered|make|made|speak|spoken|authorise|authorised|authorize|authorized|violate|violated|fire|fired|attack|attacked|target|targeted|break|broken|breach|breached|instruct|instructed|give|given|request|requested|refuse|refused|reject|rejected|withdraw|withdrawn|walk|walked|cancel|cancelled|threaten|threatened|use|used|change|changed|leak|leaked|seek|sought|demand|demanded
never … take|took place; not the case; inaccurate; misquoted; misleading; misrepresented; out of context; nothing of the kind|sort; have|has almost no; not responsible for; no plan|plans|intention to; no knowledge|evidence|basis of|for|that; be|was not|n't involved|behind|aware|planning|seeking; be|'re mistaken
`
const blame = `
abandon/v us|our|the|its|their; be designed|meant|intended|aimed|calculated to|at wreck|wrecking|derail|derailing|undermine|sabotage|provoke|distract; went|gone|going back on; lack/v the|any|political|good|all will|courage|credibility|mandate|seriousness; disgrace/n; shame/n; scandal; they want us|workers|people|them to; let|letting us|them|workers|people down; at the expense of
rob/v; robbed; stole|stolen|stealing; neglect/v; incompetence; has|have done nothing; cherry-picking; foot-dragging; posturing; hypocrites; hypocrite; used|using|exploited the truce|talks|ceasefire|lull|crisis to; walked|walking away from|out; broke off; unilateral; unilaterally; refusal to; brinkmanship; scapegoat; scapegoating; punish/v; put|putting … at risk; pouring fuel|oil; warmongering; be hurting|harming|killing|ruining|destroying
blame/v; at fault; fault of; fault lie|lies|lay with; guilty of; to blame; violate/v; violation|violations of; breach/v; breach|breaches of; renege; sabotage; stall/v; stonewall; bad faith; blackmail; provoke; provocation|provocations; aggression; aggressor; responsible|responsibility for ?the ?this crisis|delay|deadlock|strike|failure|collapse|war|violence|deaths|death|attack|bloodshed
try|trying|tries|tried|attempt|attempting|seek|seeking|want|wants|bid|came|come ?here to block|fix|undermine|destroy|delay|divide|split|rearm|impose|force|bully|wreck|sabotage|weaken|steal|grab|silence|break|starve|blame|exploit|dominate|derail|prolong|blackmail|dictate|cheat|intimidate|overthrow|topple|erase|rewrite|avoid|evade|escape; using|use|used|exploiting … to rearm|delay|pressure|hide|attack|bully; clinging to power|office; malicious; malevolent; illegal; illegally; unlawful; irresponsible; irresponsibly; reckless; recklessly; regrettable; outrageous; shameful; disgraceful; scandalous; deplorable; cynical; hypocrisy; hypocritical; betray; betrayal; dishonest; deceive; deceived; lie/v about|to; lying; mislead|misled; undermine; obstruct; unfair; unfairly; unjust; unjustified; unprovoked; arrogant; heartless; callous; inhumane; criminal; barbaric
attack/n on working|workers|our|the|civilians|democracy|living|pensions; crime/n; buy|buying|play|playing ?for time; fired|fire on|at|into; shelled; bombed; abducted; killed … civilians|people|children|soldiers|villagers; break|broke|broken|breaking … promise|promises|word|ceasefire|truce|agreement|deal|pledge|commitment|law|rules; fail|failed|failing|failure to … honour|honor|respect|implement|comply|deliver|keep|meet|act|protect|engage|address|consult; no interest in peace|a|an; drag|dragged|dragging … feet|heels; ignore|ignored|ignoring our|the|their|all|every|its|us|workers
on the side of; not serious; not interested; walk|walking backwards; play|playing games|politics|for|with; hold|holding|held … hostage|ransom; sold|selling us|them|out; sold … for; under duress; turn|turned|turning its|their|her|his back; hide|hiding behind; bully; bullying; cheat; threatening us|our|workers; intimidate; intimidation; exploit; exploitation
be attacking|shelling|bombing|starving|killing|punishing|destroying; onslaught; massacre; war crime|crimes; terrorist/n; terrorism; propaganda; scaremongering; intransigence; intransigent; inflexible; unreasonable; greed; greedy; irrational; irresponsibility; two-faced; pretext|excuse|excuses for|to; smear; dictate/v; deliberately; arrogance
moved|moving|shifting the goalposts; double standards; not acting|act|negotiating in; tear|tore|torn|rip|ripped up; walked away; refuse|refused|refuses|refusing to negotiate|bargain|talk|listen|engage|meet|discuss|budge|compromise|consider|recognise; wasting|waste|wasted … time; chose|chosen … over; put|putting … before|ahead|above; do|does|did not|n't care|listen|respect|understand; not ?even listening
they|it|he|she do|does|did not|n't want … peace|deal|agreement|talk|negotiate|settlement; no desire|wish|will for|to; lack of will|good|respect|leadership|seriousness
`
const slight = `
joke; farce; insult; insulting; slap in the face; absurd; ridiculous; laughable; distraction; diversionary; diversion; trap/n; sham; charade; gimmick; stunt; waste of; surrender/n; capitulation; poison pill; fig leaf; bill for; half measure|measures; a|one step backward|backwards|back; bad deal; blank cheque|check; crumbs; too much; one-sided; lopsided; flawed; pay cut|cuts; window dressing; empty words|promise|promises|gesture; mistake; suicide
`
const threat = `
be|'re offering to resign|quit; will|would offer … resignation|resignations; offered … resignation|resignations
indefinite|open-ended|all-out|general|nationwide strike; ready for ?an|a ?indefinite|long strike|fight|war; lock/v … out; reserve/v the right; take|taking … to court|arbitration|tribunal; failure to … would|will|could|may|means; other ways|means to|of; will|would|could trigger; hold|held … responsible|accountable; be|'re ready to fight; not back off; have the means; harsh|crushing|firm|strong response; bear the|full consequences|responsibility
retaliate; retaliation; will|would|shall|'ll|going|ready|prepared … strike|respond|sue|attack|fight|resign|quit|boycott|escalate|expel|hit|seize|punish|destroy|crush|bomb|invade|blockade|picket|slap|avenge/v; will|would|shall|'ll|could|may|might|forced … cut off|jobs|supply|supplies|deliveries|aid|gas|oil|production
will|would|shall|'ll|could|may|might … raise|impose|slap|introduce … tariff|tariffs|duty|duties|price|prices|sanction|sanctions|curbs|levy; will|would|shall|'ll … leave|quit ?the talks|table|pact|union|bloc|coalition|treaty|government|country; will|would|'ll|could|may|might|to suspend|halt|stop|break|cancel|end|freeze ?off … talks|deliveries|production|exports|flights|work|payments|cooperation|aid|operations|ties|relations|shipments|negotiations|contract|licence|license
will|would|'ll|could|may|might close|shut|block|seal … plant|plants|port|ports|border|borders|factory|mine|mines|road|roads|strait|airspace|depot|line|office|offices; may|might|could|will|would have to|no close|shut|lay|cut|stop|strike|dismiss|choice; will|would|'ll withdraw|pull ?out from|of|its|our
walk/v out; down tools; go|going|went on strike; strike|industrial action; be|'re striking; offer … resignation|resignations; offering to resign; ready|prepared for war|battle|a; ready … right away|now; pay a|the ?very ?heavy|high|dear price; will|would|'ll pay dearly; will|would|'ll pay a|the|any ?very heavy|high|dear price; face|faces|facing … consequences|tariffs|sanctions|strike|strikes|action|retaliation|lawsuit|disruption
or else; stay|remain out; strike|strikes|action|walkout|protests|fighting|war … spread|escalate|widen|intensify;  no choice|option|alternative but|other; take|taking … retaliatory|legal|military|necessary|appropriate|further|court action|measures|steps|court; countermeasure|countermeasures; ultimatum; resume … war|fighting|strikes|operations|attacks|offensive; see|meet you|them|him|her|us in court; go to court|arbitration|war; running|run out; last|final chance; legitimate target|targets; be a target
all|every options|option be|are|is ?still on; options remain; will|would be a|an|more|another … strike|war|walkout|strikes|walkouts; will|would not|n't hesitate; know how to; not stand by; be|will be no … other; more|further strikes|strike|walkouts|action; prepare|preparing|prepared for strikes|a|the|further ?all-out strike|walkout|war; balloting|ballot for|on strike|industrial|action; we be|'re out
`
const harm = `
serious|severe|grave|dire|disastrous|devastating|catastrophic|dangerous|damaging|deep problem|problems|consequence|consequences|damage|repercussions|implications|effects|shortages; collapse; catastrophe; disaster; escalate; escalation; war|wars; lose|lost; shut|close; bankrupt|bankruptcy; crisis; doomed; chaos; bloodshed; job losses; default; be authorized|authorised; suffer; consequences; retaliate; strike|strikes
`
const progress = `
be ?slowly ?gradually emerging|converging|progressing|advancing; sides|both|parties|all … flexibility; resolved|settled|closed|cleared … of the|points|issues|chapters; final|last|closing phase|lap|hours|mile; more hopeful|optimistic; light at the end; window of opportunity; a good day|meeting|start|sign; better than expected; went|gone very ?well; well under way; real hope; good chemistry; not ?so far apart
progress; headway; constructive; productive; fruitful; narrow/v; narrowed; narrowing; narrower; closer|nearer to|together|than|on|now|.; little|bit nearer|closer; close|closer|near|nearing|approaching to|an|a|the ?an|a|the ${deal}; step|steps|way forward; move|moving|moved|moves forward|ahead; make|made|making … advance|advances; be nearing; be close to; be|'re getting there|somewhere; close to … ${deal}; agreement|deal be close|near|imminent; covered|cover … ground; only|just ?a|one|two|three|four|few issue|issues|point|points|details|matters|questions … left|remain|remained|open|remaining
on track; right direction; momentum; common ground; optimistic; optimism; encouraging; encouraged; hopeful; confident; upbeat; good spirit|atmosphere|faith|will|signs; positive|useful|good|serious|frank|cordial|substantive|intensive|detailed|friendly|excellent|candid|open|great ?and ?very ?constructive ${talks}|signal|signals|step|start|momentum|developments; ${talks} … positive|useful|helpful|good|well|promising|cordial|friendly|intensive|substantive|businesslike
same page; cautiously; within reach; in sight; converge|converging|convergence; bridge|bridges|bridging|bridged … gap|gaps|differences; area|areas of agreement; some|few|many|several|most|number … points|issues … agree|agreed|resolved|settled; breakthrough; final|last stage|stages|stretch|details|touches; almost|nearly there|done|finished|complete|completed|ready|agreed|settled; path … set; advanced|late stage; thaw; took|take|taken note with; go|going|went|gone well; mutual understanding
coming together; work … continue|continues|continuing; taking shape; take|takes|taken shape; ironing out; few|only|just … points|issues|details remain|remained|left; hammering out; edging|inching|edge|inch towards|toward|closer; gap|gaps|differences be|have|has|had ?been ?being narrowed|narrowing|bridged|closing|shrinking; less far apart; not farther|further apart; exchange|exchanged views; good|real|strong|fair chance|prospect|prospects
`
const impasse = `
round in circles; hard|hardest|difficult|tough|toughest|thorny|thorniest|big|biggest issues|issue|questions|part|problems … ahead|remain|remains|unresolved|open|left; yet to settle|resolve|bridge|overcome|find|sign; no end in; no closer|nearer; logjam; log-jam; gridlock; nothing to show; still disagree; frozen; on hold; positions … unchanged|apart|entrenched|irreconcilable; entrenched; no meeting of; not|n't moved|budged|changed; ended with no
no ${deal}|final; no ?real|significant|substantive|further|tangible progress|breakthrough|headway|movement|solution|result|results|outcome; deadlock; deadlocked; impasse; stalemate; stalled; ${talks} … stalled|collapsed|failed|foundered|faltered|ended|broke|broken|hit; broke down; break/v off; broke|broken off; fail|failed|failing to … agree|reach|resolve|find|produce|bridge|yield|bring|make|end|settle|secure; without|with no|any … ${deal}|result|breakthrough|progress|outcome
far|wide|wider|further|farther|miles|poles|way apart; long way off|from|apart|to; nowhere near; gap|gaps|difference|differences|disagreement|disagreements|divergence|divergences|divisions|obstacles … remain|remained|remains|persist|persisted|wide|exist|between|deep|large|significant|major|unresolved; significant|major|serious|deep|big|large|wide|considerable|substantial gap|gaps|difference|differences|disagreement|disagreements|divisions|obstacles; sticking point|points; stumbling block|blocks; remain|remained|remains|still ?very unresolved|open|apart|divided|stuck|deadlocked|far|distant|disagree|difficult|unsettled|outstanding
have|has|had|'ve not|n't|yet|never … found|find|reached|agreed|resolved|settled|achieved|overcome|concluded|finalised|finalized … compromise|agreement|solution|deal|common|differences|issue|issues|anything|yet; not … reach|reached|find|found … ${deal}; not agree|agreed on; at odds; nothing be|was|has|had agreed|been|come|changed|new; not|n't be|been ?yet agreed|resolved|settled|reached|finalised|finalized; bogged down; dead end; yet to agree|reach|be; stuck; not there yet; too far|early; not close|near|closer
we|they|sides|parties|both agree|agreed to disagree; no date … set|fixed|agreed; nothing agreed; no sign|signs of|that; little|scant|slow|limited progress|headway|movement|hope; inconclusive; end/v without|in|inconclusively; unable to agree|reach|resolve|bridge|find; could|can not|n't agree|bridge|reach|find|settle|resolve; agree to disagree; hit|hitting a|an wall|snag|impasse|obstacle; much|lot|more work remains|remain|ahead|lies|left|to; pessimistic; disappointed; disappointing; difficult talks|discussions|round|issues; suspended; adjourned
`
const reached = `
reached|struck|clinched|concluded|sealed|signed|initialled|initialed|finalised|finalized|secured|hammered|brokered|found … ${deal}; ${deal} … reached|struck|concluded|signed|sealed|finalised|finalized|done|initialled|found; have|has|had|got|'ve a|an|our ?done ?tentative ?preliminary ${deal}; have|has|had|'ve agreed|settled ?on|upon|to; agree/v on|upon; agreed|agree terms
sides|parties|delegations|both|ministers|negotiators|we|leaders|countries ?have|had agreed; all|everything|terms agreed; ${deal} in principle; tentative|preliminary|provisional|historic ${deal}; received|obtained guarantees|assurances; settled the|their|our dispute|strike|differences; it be done; signed a|an|the protocol|memorandum|declaration|text|document|contract|letter; ended the strike|dispute; agreed a|the deal|text|formula|schedule|package; came|come|reached to terms; shook|shaken hands; strike|dispute|conflict be|is|was over
`
const open = `
not|n't ?yet made|make up; see|wait what|and they|it|see; be ?still being|under considered|discussed|studied|examined|reviewed; open mind; look into; into account|consideration; up to them; always ready|willing|open|prepared; not closed; think about; would|will|'ll talk to|with anyone|anybody|them|everyone; talk to anyone|anybody
open|ready|willing|prepared|available|happy to|for ?further|direct|immediate|peace discuss|discussing|consider|considering|talk|talks|negotiate|negotiating|negotiations|look|study|listen|dialogue|discussion|compromise|meet|meeting|engage|explore|review|hear|cooperate|work|sit|idea|suggestions|continue|resume|return|examine
would|will|may|might|could|'ll|can ?also|carefully|seriously|certainly consider|study|look|examine|review|weigh|discuss|think|explore|listen|welcome; can|could|may be discussed|negotiated|considered; door|doors … open; window … open; nothing be|is off the table; everything|anything be|is on the table; up for discussion|negotiation; negotiable; think|thinking … over|again; study|studying|considering|reviewing|examining|weighing|assessing … ${plan}
under|being|be|'re consideration|considered|studied|examined|considering|studying|reviewing|weighing|mulling; keep|leave|left|keeping … open; not|n't ?be|yet rule|ruled|ruling|exclude|excluded out; not|never ruled|excluded|ruling out; not reject|rejected|close|closed|shut|exclude|excluded; flexible; willing|willingness|readiness; reflecting on; open-minded; be|is open to; no final decision; room for|to manoeuvre|negotiation|compromise|talk|movement|improvement; hope/v to|for|that … talks|negotiations|resume; return|returning|go|going|come|back … to the negotiating|bargaining ?table
ready for; open to; cannot|can be excluded|ruled out; prepared|willing to; options open; not decided|made|taken; will|would continue|keep talking|negotiating|to|talks; try again; further talks|discussions|negotiations
`

const hinge = `
depend/v on|upon; hinge/v on|upon; be|is|are conditional|contingent|dependent on|upon; subject to
`

export const signs = phrasebook<Sign>([
  [concede, "concede"],
  [open, "open"],
  [deny, "deny"],
  [reject, "reject"],
  [impasse, "impasse"],
  [accept, "accept"],
  [reached, "deal"],
  [threat, "threat"],
  [offer, "offer"],
  [blame, "blame"],
  [slight, "slight"],
  [want, "want"],
  [progress, "progress"],
  [harm, "harm"],
  [hinge, "hinge"],
])
