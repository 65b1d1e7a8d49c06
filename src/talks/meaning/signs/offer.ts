/** Phrases that put something on the table, or say what it hangs on. */
import { plan } from "./matter.ts"

export const offer = `
one|another|best|simplest option|possibility|idea|way|solution|answer be|would
could|can|should start|begin with
be run|shared|divided|split|phased|financed|administered|governed jointly|equally|by
our|its|their|the plan|idea|suggestion|proposal be|would|is|was
we|i would|'d propose|suggest|offer|start
we|i propose|offer|suggest|recommend|tabled|present|presented
be|'re|stand|stood|'m ready|prepared|willing to pay|give|guarantee|offer|raise|increase|provide|contribute|put|cut|release|withdraw|lift|open|fund|commit|share|send|hand|host|buy|sell|invest|cover|match|double
present … ${plan}; put|putting forward; put … on the table; table/v; submit|submitted … ${plan}
make|made … offer|proposal
be|'re|'s|have|has|had offering|offered|proposing|proposed|suggesting|suggested; come|came up with
on offer; want/v to|to offer|propose|suggest
our|its|their|the|his|her ?latest ?new ?final ?best ?revised offer|proposal|plan|bid|suggestion be|stands|stood|remains|includes|included|would
would be willing to pay; counter-offer; counteroffer; counterproposal
would|will|'ll pay|guarantee|contribute|offer|provide|match|fund|invest; how about; why not
could|should be replaced|shared|split|divided|phased|spread|linked; be worth|ready offering
`

export const hinge = `
depend/v on|upon; hinge/v on|upon; be|is|are conditional|contingent|dependent on|upon; subject to
`
