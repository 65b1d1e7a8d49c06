/** Phrases that tell how the talks stand. */
import { deal, talks } from "./matter.ts"

export const progress = `
movement on|over; some|real|genuine|slight|welcome|definite movement; smaller than it sounds|seems|looks|appears
be ?slowly ?gradually emerging|converging|progressing|advancing
sides|both|parties|all … flexibility
resolved|settled|closed|cleared … of the|points|issues|chapters
final|last|closing phase|lap|hours|mile; more hopeful|optimistic; light at the end
window of opportunity; a good day|meeting|start|sign; better than expected; went|gone very ?well
well under way; real hope; good chemistry; progress; headway; constructive; productive; fruitful
narrow/v; narrowed; narrowing; narrower; closer|nearer to|together|than|on|now|one|each|ever|.
carry|carried|bring|brought|take|took|taken|got|moved|moves us|them|talks|sides|it|things … way|forward|further|far|along
not without hope|promise|merit|progress|result|results
little|bit nearer|closer; close|closer|near|nearing|approaching to|an|a|the ?an|a|the ${deal}
step|steps|way forward; move|moving|moved|moves forward|ahead; make|made|making … advance|advances
be nearing; be close to; be|'re getting there|somewhere; close to … ${deal}
agreement|deal be close|near|imminent; covered|cover … ground
only|just ?a|one|two|three|four|few issue|issues|point|points|details|matters|questions … left|remain|remained|open|remaining
on track; right direction; momentum; common ground; optimistic; optimism; encouraging; encouraged
hopeful; confident; upbeat; good spirit|atmosphere|faith|will|signs
positive|useful|good|serious|frank|cordial|substantive|intensive|detailed|friendly|excellent|candid|open|great ?and ?very ?constructive ${talks}|signal|signals|step|start|momentum|developments
${talks} … positive|useful|helpful|good|well|promising|cordial|friendly|intensive|substantive|businesslike
same page; cautiously; within reach; in sight; converge|converging|convergence
bridge|bridges|bridging|bridged … gap|gaps|differences; area|areas of agreement
some|few|many|several|most|number … points|issues … agree|agreed|resolved|settled; breakthrough
final|last stage|stages|stretch|details|touches
almost|nearly there|done|finished|complete|completed|ready|agreed|settled; advanced|late stage
thaw; go|going|went|gone well; mutual understanding; coming together
work … continue|continues|continuing; taking shape; take|takes|taken shape; ironing out
few|only|just … points|issues|details remain|remained|left; hammering out
edging|inching|edge|inch towards|toward|closer
gap|gaps|differences be|have|has|had ?been ?being narrowed|narrowing|bridged|closing|shrinking
exchange|exchanged views; good|real|strong|fair chance|prospect|prospects
`

export const impasse = `
round in circles
hard|hardest|difficult|tough|toughest|thorny|thorniest|big|biggest issues|issue|questions|part|problems … ahead|remain|remains|unresolved|open|left
yet to settle|resolve|bridge|overcome|find|sign; no end in; no closer|nearer; logjam; log-jam
gridlock; nothing to show; still disagree; frozen; on hold
positions … unchanged|apart|entrenched|irreconcilable; entrenched; no meeting of
not|n't moved|budged|changed; ended with no; no ${deal}|final
no ?real|significant|substantive|further|tangible progress|breakthrough|headway|movement|solution|result|results|outcome
deadlock; deadlocked; impasse; stalemate; stalled
${talks} … stalled|collapsed|failed|foundered|faltered|ended|broke|broken|hit; broke down
break/v off; broke|broken off
fail|failed|failing to … agree|reach|resolve|find|produce|bridge|yield|bring|make|end|settle|secure
without|with no|any … ${deal}|result|breakthrough|progress|outcome
far|wide|wider|further|farther|miles|poles|way apart; long way off|from|apart|to; nowhere near
gap|gaps|difference|differences|disagreement|disagreements|divergence|divergences|divisions|obstacles … remain|remained|remains|persist|persisted|wide|exist|between|deep|large|significant|major|unresolved
significant|major|serious|deep|big|large|wide|considerable|substantial gap|gaps|difference|differences|disagreement|disagreements|divisions|obstacles
sticking point|points; stumbling block|blocks
remain|remained|remains|still ?very unresolved|open|apart|divided|stuck|deadlocked|far|distant|disagree|difficult|unsettled|outstanding
have|has|had|'ve not|n't|yet|never … found|find|reached|agreed|resolved|settled|achieved|overcome|concluded|finalised|finalized … compromise|agreement|solution|deal|common|differences|issue|issues|anything|yet
not … reach|reached|find|found … ${deal}; not agree|agreed on; at odds
nothing be|was|has|had agreed|been|come|changed|new
not|n't be|been ?yet agreed|resolved|settled|reached|finalised|finalized; bogged down; dead end
yet to agree|reach|be; sides|we|parties|they|process|${talks} be|'re|got ?still stuck; stuck over; not there yet; too far|early; not close|near|closer
we|they|sides|parties|both agree|agreed to disagree; no date … set|fixed|agreed; nothing agreed
no sign|signs of|that; little|scant|slow|limited progress|headway|movement|hope; inconclusive
end/v without|in|inconclusively; unable to agree|reach|resolve|bridge|find
could|can not|n't agree|bridge|reach|find|settle|resolve; agree to disagree
hit|hitting a|an wall|snag|impasse|obstacle; much|lot|more work remains|remain|ahead|lies|left|to
pessimistic; disappointed; disappointing; difficult talks|discussions|round|issues
${talks} … suspended|abandoned; adjourned without|in|sine
`

export const reached = `
reached|struck|clinched|concluded|sealed|signed|initialled|initialed|finalised|finalized|secured|hammered|brokered|found … ${deal}
${deal} … reached|struck|concluded|signed|sealed|finalised|finalized|done|initialled|found
have|has|had|got|'ve a|an|our ?done ?tentative ?preliminary ${deal}
have|has|had|'ve agreed|settled ?on|upon|to; agree/v on|upon; agreed|agree terms
sides|parties|delegations|both|ministers|negotiators|we|leaders|countries ?have|had agreed
all|everything|terms agreed; ${deal} in principle
tentative|preliminary|provisional|historic ${deal}
settled the|their|our dispute|strike|differences; it be done
signed a|an|the protocol|memorandum|declaration|text|document|contract|letter
ended the strike|dispute; agreed a|the deal|text|formula|schedule|package
came|come|reached to terms; shook|shaken hands; strike|dispute|conflict be|is|was over
`
