/** Phrases that say no: to a plan, or to what is told of the speaker. */
import { plan } from "./matter.ts"

export const reject = `
run|ran|runs counter to; no/in from|to; no mandate|authority to; pointless; dead before
contrary to our|the|its; no place for
cannot accept|agree|support|sign|endorse|recognise|recognize|tolerate|condone; cannot live with
be ?simply not on; not in ?our ?the ?best interest|interests; a step too far; go|goes|went too far
make|makes|made no sense; hard|impossible|difficult to accept|swallow; off limits; non-negotiable
be|would be a|an ?complete ?total surrender|disaster|sell-out|non-starter|mistake; thanks but no
not what we|was|they; will|would|must|should be rejected|opposed|resisted; be no substitute
worse than; no better than; reject; refuse/v; exclude/v; rule/v … out; turn/v … down; rebuff
spurn; oppose; object to; veto/v; take/v … back
withdraw|withdrew our|its|the|their|my|his|her|that|this offer|signature|consent|proposal|support
cannot be met|granted|accommodated|honoured|honored|afforded|entertained|justified
not|n't|never be bound|tied by
say|said|mean|voted no; no to/in
draft|text|proposal|plan|offer|deal|terms|document … fail|fails|failed|ignores|ignored|lack|lacks|lacked|takes|take
its|their|our|his|her opposition|rejection|refusal|objection|objections to|of; vote|voted against
non-starter; nonstarter; unacceptable; out of the question; off the table; red line|lines
fall|falls|fell|falling ?far ?well short; far too low|little|late; too low; too little; inadequate
insufficient; too many|few|high|steep|long|short|late|soon|far|expensive|costly|dear|vague; unworkable; unrealistic; derisory; dead on arrival; dead letter; unaffordable
undervalue; final offer; nothing more|else|further to give|offer|negotiate|discuss|say
be closed|over|settled for|and; not for sale|negotiation|discussion|barter
not negotiable|acceptable|enough|possible|feasible|realistic|viable|satisfactory|worth|workable|affordable|justified|appropriate|up|on
not good|nearly|remotely|at enough|all
not an|a option|bargaining|matter|solution|basis|serious|starter
not ?do|go|come far|close|near|nearly; not|n't go far
do|does not|n't negotiate|bargain|recognise|recognize|accept|agree|support|intend|deserve|need|meet|address|reflect|work
be|remain against; no deal be better; over our|my dead body; wo|will|would n't|not hear of
not a single; pull/v out of; walk/v away from; no|never again
never accept|agree|sign|recognise|recognize|surrender|give|allow
ca|can|could n't|not accept|agree|support|sign|endorse|recognise|recognize|live|tolerate|go|be
not prepared|ready|willing|inclined|interested to|in; no concessions|concession
will|would resist|fight|block|oppose any|the|this|that|a|all … ${plan}|cut|cuts|change|changes|attempt
not|n't have a|any|it|that|this; there be|is|are|'s not|n't any more|left; there be|is|are|'s no more|money|room|funds; money there is
run|runs|take|takes its|their ?full course; until|till it|they|we be|'s|'re|is|are done|finished|over|complete|completed
stay|stays|stayed|remain|remains|remained ?exactly ?firmly in force|place|effect; stay|stays|stand|stands put|firm|fast|unchanged|as|where
here to stay; hold|holds|held|stood fast|firm; stand|stands .|!|,; go|goes|going on being; continue|continues to be
not|n't|never change|changed|altered|moved … word|comma|line|letter|syllable|inch|millimetre|jot
stick|sticks|sticking|stuck to|by ?our ?its ?their ?my ?her ?his ?the guns|figure|number|line|position|word
no interest in; hard line; no more cuts|concessions|talks; does nothing for
`

export const slight = `
joke; farce; insult; insulting; slap in the face; absurd; ridiculous; laughable; distraction
diversion; trap/n; sham; charade; gimmick; stunt; waste of; surrender/n; capitulation; poison pill
fig leaf; half measure|measures; a|one step backward|backwards|back; bad deal; blank cheque|check
crumbs; too much; one-sided; lopsided; flawed; pay cut|cuts; window dressing
empty words|promise|promises|gesture; mistake; suicide
`

export const deny = `
offered|promised|signed|conceded nothing
no involvement in; never ?once speak|spoke|spoken|met to|with|him
no link|links|contact|contacts|connection with|to; categorically
pure|sheer|complete fiction|invention|fantasy|speculation
figure|report|reports|story|account|claim|claims|article|it|that|this be simply|plainly wrong
be|was wrong|incorrect|inaccurate; untrue
be|'s ?simply ?completely ?totally ?entirely|absolutely false; be|'s a ?complete ?outright lie
be|'s lies; not true; no truth; baseless; unfounded; groundless; fabricated|fabrication
invented|invention; be|pure|complete nonsense; fake news; no such; not|n't … any such; fiction
did not|n't happen|occur|exist; nothing to do
never offer|offered|agree|agreed|say|said|promise|promised|ask|asked|propose|proposed|discuss|discussed|make|made|meet|met|sign|signed|give|gave|given|intend|intended|consider|considered|demand|demanded|refuse|refused|threaten|threatened|take|taken|rejected|reject|planned|sought|told|spoke|been
did|has|have|had|'ve not|n't offer|offered|propose|proposed|promise|promised|contact|contacted|discuss|discussed|say|said|ask|asked|order|ordered|make|made|speak|spoken|authorise|authorised|authorize|authorized|violate|violated|fire|fired|attack|attacked|target|targeted|break|broken|breach|breached|instruct|instructed|give|given|request|requested|refuse|refused|reject|rejected|withdraw|withdrawn|walk|walked|cancel|cancelled|threaten|threatened|use|used|change|changed|leak|leaked|seek|sought|demand|demanded
never … take|took place; not the case; inaccurate; misquoted; misleading; misrepresented
out of context; nothing of the kind|sort; not responsible for; no plan|plans|intention to
no knowledge|evidence|basis of|for|that; be|was not|n't involved|behind|aware|planning|seeking
be|'re mistaken; not we|us|i|me who|that; was|were|be|'s|been never our|the|a|on|my|any
`
