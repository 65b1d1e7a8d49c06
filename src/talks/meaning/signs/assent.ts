/** Phrases that say yes, give way, or leave the door open. */
import { plan } from "./matter.ts"

export const accept = `
can|could work with; go|goes|going|went along with
recommend/v the|this|that deal|offer|accord|agreement|plan
be ?very happy|pleased|comfortable with; be|are|were welcome to|as|.; comply/v with
meet/v the|our|their|its demand|demands|conditions; commit/v to
be committed to ?the ?this ${plan}; be bound by
stand/v by the|its|our agreement|deal|accord|word|commitment; accept/v
have|has|had|'ve|be|'re agreed to; agree/v to; be|'re|'s fine with
be happy|content|glad|pleased|ready|prepared|willing|able to sign|accept|join|attend|agree|approve|back|support
be|seem|sound acceptable; have no objection|objections|problem|quarrel; no objection to
can|could live with; we|i|they would|will|could|'d|'ll ?now ?also take a|an|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half; sign off; sign/v up to|on; be|'re|'s on board; say|said yes; take the ${plan}
we|i agree; we|i ?warmly ?very welcome
its|their|our|his|her acceptance|agreement|consent|support|backing|approval ?of|to|for; yes
be satisfied|happy|content with
respect|observe|honour|honor|keep|uphold|implement/v ?to the|a|its|this|that ?new|whole truce|ceasefire|cease-fire|agreement|accord|deal|pact|quota|treaty
take|taking part in; participate in
its|their|our|his|her|the support|backing|approval|consent|agreement for|to|of
will|would|shall|'ll sign|honour|honor|ratify|accept|attend|join|abide|comply|support|back|endorse|approve
back|support|endorse|approve|welcome/v the|this|that|a|his|her|their|its … ${plan}
in favour|favor of; vote/v to accept|approve|ratify|join; vote/v for; vote/v in favour|favor
agree/v with the|this|that … ${plan}; give … consent|backing|blessing|approval|go-ahead|green
`

export const concede = `
come|came down from|to; 've|have come down; no longer a|an ?absolute condition|precondition|demand
no longer demand|demanding|insist|insisting|require; no longer ask|asking for|that|to; no longer seek|seeking|want|call|oppose|object|rule
not ask|asking|insist|insisting|demand|seek any|on more|longer
drop/v … demand|demands|insistence|objection|objections|opposition|claim|claims|condition|conditions|call
would|will be content|satisfied with; content with … now; settle/v for
lower|cut|reduce|soften|ease|relax|scale|water|trim|abandon|moderate|shelve|withdraw|withdrew … demand|demands|position|stance|target|ask|condition|conditions|claim|claims|insistence|objection|objections
raise|raised|improve|improved|sweeten|sweetened|increase|increased|better|up|upped|revised/v … offer|bid|proposal
back/v down|off; climb/v down; meet|met … halfway; give|gave|given ground|way
make|made … concession|concessions
agree/v to lift|drop|ease|relax|waive|free|release|withdraw|cut|reduce|suspend|halt|scrap|shelve
give/v up; come|came down to|from|by; walk/v back; go|gone|went down|up to|from
have|has|had|'ve|we|they|he|she|it|union|government|company|side moved from … to; budge; be|'re ready|willing|prepared to compromise|concede|bend|give
show|showed|shown … flexibility; accept/v less|fewer|lower|smaller
accept/v a|an|some ?much lower|smaller|reduced|shorter|weaker|delay; we|they|he|she|i ?will|'ll|could|can|would make do with
be|would be enough|sufficient for
will|would do|suffice ?it|.|,|;|!; take|took|taking it|that back; put|putting … name to
`

export const open = `
not|n't|never|no ?longer ?to ?be ?been ?called ?quite ?entirely ?altogether unthinkable|inconceivable|unimaginable|impossible|unlikely|implausible|excluded
not|n't ?yet made|make up; see|wait what|and they|it|see
be ?still being|under considered|discussed|studied|examined|reviewed; open mind; look into
into account|consideration; up to them; always ready|willing|open|prepared; not closed
think about; would|will|'ll talk to|with anyone|anybody|them|everyone; talk to anyone|anybody
open|ready|willing|prepared|available|happy to|for ?further|direct|immediate|peace discuss|discussing|consider|considering|talk|talks|negotiate|negotiating|negotiations|look|study|listen|dialogue|discussion|compromise|meet|meeting|engage|explore|review|hear|cooperate|work|sit|idea|suggestions|continue|resume|return|examine
would|will|may|might|could|'ll|can ?also|carefully|seriously|certainly consider|study|look|examine|review|weigh|discuss|think|explore|listen|welcome
can|could|may be discussed|negotiated|considered; door|doors … open; window … open
nothing be|is off the table; everything|anything be|is on the table; up for discussion|negotiation
negotiable; think|thinking … over|again
study|studying|considering|reviewing|examining|weighing|assessing … ${plan}
under|being|be|'re consideration|considered|studied|examined|considering|studying|reviewing|weighing|mulling
keep|leave|left|keeping … open; not|n't ?be|yet rule|ruled|ruling|exclude|excluded out
not|never ruled|excluded|ruling out; not reject|rejected|close|closed|shut|exclude|excluded
flexible; willing|willingness|readiness; open-minded; be|is open to; remain|remains|remained|stay|stays|stayed ?very ?fully open to; no final decision
room for|to manoeuvre|negotiation|compromise|talk|movement|improvement
hope/v to|for|that … talks|negotiations|resume
return|returning|go|going|come|back … to the negotiating|bargaining ?table; ready for; open to
cannot|can be excluded|ruled out; prepared|willing to; options open; not decided|made|taken
will|would continue|keep talking|negotiating|to|talks; try again
further talks|discussions|negotiations
`
