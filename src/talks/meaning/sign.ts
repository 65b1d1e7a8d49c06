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

const deal =
  "deal|agreement|accord|pact|compromise|settlement|treaty|contract|understanding|consensus|truce|ceasefire|cease-fire"
const talks =
  "talks|talk|negotiation|negotiations|discussion|discussions|conversation|conversations|meeting|meetings|contact|contacts|consultation|session|sessions|round|exchange|exchanges|atmosphere|spirit|tone|dialogue|call"
const plan =
  "plan|offer|proposal|draft|text|paper|terms|demand|package|idea|condition|deal|agreement|framework|roadmap|invitation|compromise|formula|bid|figure|document|chapter|amendment"

const accept = `
accept; agree to; be|'re|'s fine with; be happy|content to accept; be acceptable; have no objection|objections
can|could live with; sign off; sign|signed up to; be ready|prepared|willing to sign|accept
will|would sign|honour|honor|ratify|accept|attend; back|support|endorse|approve|welcome the|this|that|a|his|her|their|its … ${plan}
be on board; say yes; take the ${plan}; be coming|going to … talks; be in favour|favor of; good enough for
`
const reject = `
reject; refuse; rule out; turn down; rebuff; spurn; oppose; object to; veto; take … back; withdraw|withdrew our|its|the|their offer|signature|consent|proposal|support
non-starter; nonstarter; unacceptable; out of the question; off the table; red line; red|no lines; fall|falls|fell … short; far too low|little|late
too low; too little; not good|nearly enough; inadequate; insufficient; unworkable; unrealistic; derisory; dead on arrival; dead letter
not one|a single; over our|my dead body; wo|will|would n't|not hear of; stay|stays|stayed at home; be against; pull|pulled out of; walk away from
`
const want = `
we|i demand|want|insist|request|urge|require|expect|ask; it|they|she|he want|wanted|need|needed; insist on; call|calling on|upon|for
be a|the ?first ?main ?key ?basic condition|precondition|prerequisite|requirement; be our|its|their|her|his demand; it be ?high ?about time; less than
can|could|ca not|n't wait; be what … need|needs|needed|want; what be needed; be due|owed; the ball be in; deserve; be still asked for; all we ask
time to|for end|stop|release|act|sign|return; be essential|imperative|crucial|vital|necessary that|to|for; nothing less; no less; let us|them|him|her
`
const offer = `
we|i propose|offer|suggest|tabled|present; be|stand|stood ready|prepared|willing to pay|give|guarantee|offer|raise|increase|provide|contribute|put|cut|release|withdraw|lift|open|fund|commit
present … ${plan}; put|putting forward; put … on the table; table|tabled a|an|the|its|our; submit … ${plan}; make … offer|proposal; be offering; come up with
our|its|their|the ?latest ?new ?final ?best offer is|was|stands|stood|remains; proposal is|was to; would be willing to pay; counter-offer; counteroffer; counterproposal
`
const concede = `
no longer demand|insist|require|ask|seek|want|call|oppose|object|rule; drop … demand|insistence|objection|opposition|claim|condition|call; be|would|will content|satisfied with
settle for; lower|lowered|cut|reduce|soften|ease|relax|scale|water|trim|abandon … demand|position|stance|target|ask|condition|conditions|claim; raise|improve|sweeten|up … offer|bid|proposal
back down; climb down; meet … halfway; give ground; give way; make|made … concession|concessions; agree to lift|drop|ease|relax|waive|free|release|withdraw|cut|reduce|suspend
would|will sign for; can|could|ca live on; move|moved from … to; would let; budge; give|gave up; come down to|from; walk back; be ready|willing|prepared to compromise; show … flexibility
`
const deny = `
untrue; be false; be a lie; be lies; not true; no truth; baseless; unfounded; groundless; fabricated|fabrication; invented|invention; be|pure nonsense; fake news; no such; fiction; did not|n't happen
never offered|offer|agreed|agree|said|say|promised|promise|asked|ask|proposed|propose|discussed|discuss|received|receive|made|make|took|take|met|meet|signed|sign|gave|give|accepted|accept|intended|intend|considered|consider|demanded|demand
did|has|have|had not|n't offer|offered|propose|proposed|promise|promised|contact|contacted|discuss|discussed|say|said|ask|asked|order|ordered|make|made|speak|spoken|authorise|authorised|authorize|authorized|violate|violated|fire|fired|attack|attacked|target|targeted|break|broken|breach|breached|instruct|instructed|give|given|request|requested
never … take|took place; not the case; inaccurate; misquoted; be wrong; nothing of the kind|sort; have|has almost no
`
const blame = `
blame; at fault; fault of; guilty of; to blame; violate; violated|violating; violation|violations of; breach|breached|breaching; renege; sabotage; stall; stalling; bad faith; blackmail; provoke; provocation|provocations; aggression
illegal; unlawful; irresponsible; reckless; regrettable; outrageous; shameful; disgraceful; cynical; hypocrisy; hypocritical; betray; betrayal|betrayed; dishonest; deceive; lie|lied|lying about|to; mislead|misled; undermine; obstruct; obstructed
break|broke|broken|breaking … promise|promises|word|ceasefire|truce|agreement|deal|pledge|commitment|law|rules; fail|failed to … honour|honor|respect|implement|comply|deliver|keep|meet; no interest in peace|a|an; drag … feet|heels
on the side of; not serious; walk|walking backwards; play|playing games|politics|for; hold|holding … hostage|ransom; sell|sold … out|for; under duress; treat … so|badly|like; turn its|their back; hide|hiding behind; bully; bullying; cheat
be attacking|shelling|bombing; onslaught; massacre; war crime|crimes; terrorist|terrorism; propaganda; scaremongering; intransigence; intransigent; inflexible; unreasonable; greed; greedy; irrational; irresponsibility
move|moved the goalposts; double standards; not acting|act in; dishonour; tear|tore|torn|rip|ripped up; walk|walked away from the table|talks; refuse|refuses|refusing to negotiate|bargain|talk|listen; not ?even interested
`
const slight = `
joke; farce; insult; insulting; slap in the face; absurd; ridiculous; laughable; distraction; diversionary; diversion; trap; betrayal; sham; charade; gimmick; stunt; waste of time; nonsense; surrender; capitulation; poison pill; fig leaf; bill for
`
const threat = `
retaliate; retaliation; we|it|they|i will|would|shall|'ll … strike|respond|resume|suspend|halt|impose|close|shut|block|sue|attack|fight|resign|quit|leave|withdraw|boycott|escalate|stop|expel|hit|walk|act|defend|escalate
walk out; go on strike; strike action; industrial action; offer … resignation|resignations; offering to resign; ready|prepared for war|battle; ready … right away|now; pay a|the ?heavy ?high price; face … consequences|tariffs|sanctions|strike|action|retaliation|lawsuit
or else; no choice but|other; take … retaliatory|legal|military|necessary|appropriate|countermeasures action|measures|steps; countermeasure|countermeasures; ultimatum; will|would resume … war|fighting|strikes|operations|attacks|offensive
all options be|are on; options are|remain on the table; will|would be a|an … strike|war|walkout; will|would not hesitate
`
const harm = `
serious|severe|grave|dire problem|problems|consequence|consequences|damage|repercussions|implications; collapse; catastrophe; disaster; escalate; escalation; war|wars; lose|lost; shut|close; bankrupt|bankruptcy; crisis; doomed; chaos; bloodshed; job losses; default; be authorized|authorised
`
const progress = `
progress; headway; constructive; productive; fruitful; narrow|narrowed|narrowing; closer|nearer to|together|than|on|now|. ; little|bit nearer|closer; close to … ${deal}; near|nearing … ${deal}; step|steps forward; move|moving|moved forward|ahead; make|made … advance|advances
on track; right direction; momentum; common ground; optimistic; optimism; encouraging; encouraged; good spirit|atmosphere|faith; positive|useful|good|serious|frank|cordial|substantive|intensive|detailed|friendly ${talks}; ${talks} … positive|useful|helpful|good|promising|cordial|friendly|intensive|substantive
same page; cautiously; within reach; converge|converging|convergence; bridge|bridges|bridging|bridged … gap|gaps|differences; area|areas of agreement; some|few|many|several points … agree; breakthrough; final stage|stages|stretch; almost there; nearly there; path … set; advanced stage; thaw; took|take note with
`
const impasse = `
no ${deal}; no progress|breakthrough|headway|movement|solution; deadlock|deadlocked; impasse; stalemate; stalled; stall|stalling; collapse|collapsed in; break|broke|broken down; fail|failed|failing to … agree|reach|resolve|find|produce|bridge|yield|bring; without|with no|any … ${deal}|result|breakthrough|progress
far|wide|wider|further|farther apart; gap|gaps|difference|differences|disagreement|disagreements|divergence … remain|remained|remains|persist|persisted|wide|exist|between; difference|differences be; sticking point|points; stumbling block; remain|remained|remains unresolved|open|apart|divided|stuck|deadlocked|far|distant; long way|road
have|has|had not|n't … found|find|reached|agreed|resolved|settled|achieved|overcome … compromise|agreement|solution|deal|common|differences|issue|issues; not … reach|reached|find|found … ${deal}; at odds; nothing be|was agreed; not|n't be|been agreed|resolved|settled; bogged down; dead end; yet to agree|reach|be; stuck
no sign of; little progress|headway|movement; inconclusive; no result|results|outcome; end|ended|ending without
`
const reached = `
reached|struck|clinched|concluded|sealed|signed|initialled|initialed|finalised|finalized|secured|hammered … ${deal}; ${deal} … reached|struck|concluded|signed|sealed|finalised|finalized|done|initialled
have|has|had|got a|an|our ?done ${deal}; have|has|had agreed|settled; agreed on|upon; sides|parties|delegations|both|ministers|negotiators agreed; all|everything agreed; ${deal} in principle; received|obtained guarantees|assurances; settled the|their|our dispute|strike|differences
`
const open = `
open|ready|willing|prepared to|for ?further ?direct discuss|discussing|consider|considering|talk|talks|negotiate|negotiating|negotiations|look|study|listen|dialogue|discussion|compromise|meet|meeting|engage|explore|review|hear|cooperate|work|sit|idea|suggestions
would|will|may|might|could ?also consider|study|look|examine|review|weigh|discuss|think; can be discussed|negotiated; door be|is|remains|stays open; nothing be|is off the table; everything be|is on the table; up for discussion|negotiation; negotiable; thinking|think … over|again
under|being consideration|considered|studied|examined; keep|leave|left … open; not|n't rule|ruled|ruling|exclude|excluded out; not|never ruled|excluded|ruling out; not reject|rejected|close|closed; flexible; willing|willingness|readiness; reflecting on; open-minded; be|is open to; no final decision
`

export const signs = phrasebook<Sign>([
  [concede, "concede"],
  [open, "open"],
  [deny, "deny"],
  [impasse, "impasse"],
  [reached, "deal"],
  [accept, "accept"],
  [offer, "offer"],
  [threat, "threat"],
  [blame, "blame"],
  [slight, "slight"],
  [want, "want"],
  [reject, "reject"],
  [progress, "progress"],
  [harm, "harm"],
])
