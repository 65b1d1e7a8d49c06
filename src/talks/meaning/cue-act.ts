/** What the reporting words do by themselves: "accused", "ruled out", "called for". */
import type { Tagged } from "../../language/tagged.ts"
import { tags } from "../../language/tag.ts"
import type { Act } from "../statement.ts"
import { isNegator } from "./negator.ts"
import { hitsIn, phrasebook } from "./phrase.ts"
import { type Run, sentenceOf } from "./run.ts"

/** The act of a cue; a leaning only counts where the content shows no act of its own. */
export interface CueAct {
  readonly act: Act
  readonly firm: boolean
  /** It counts only where the content says to do something ("the rebels to leave"). */
  readonly infinitive: boolean
}

interface Entry {
  readonly plain: Act
  readonly negated: Act
  readonly firm: boolean
  readonly infinitive?: true
}

const entry = (plain: Act, negated: Act = "other", firm = true): Entry => ({ plain, negated, firm })
const charge =
  "accusation|accusations|allegation|allegations|claim|claims|report|reports|suggestion|suggestions|rumour|rumours|rumor|rumors|charge|charges|assertion|assertions|speculation|criticism|talk"
const speech =
  "say|comment|answer|discuss|elaborate|confirm|name|give|disclose|speculate|reveal|specify|be|identify|predict|reply|respond"

const book = phrasebook<Entry>([
  [
    `stop|stopped|fall|fell short of; refuse|decline|declined to ${speech}; refusal to ${speech}; offer no|condolences|congratulations|thanks|details|few|little`,
    entry("other"),
  ],
  [
    `reject|dismiss|brush|wave|shrug|laugh … ${charge}; describe|described … as false|untrue|baseless|fabricated|invented|nonsense; deny; denial; refute; rebut; dispute; contradict; disavow`,
    entry("denies", "other"),
  ],
  [
    "rule|ruling|ruled out; exclude; vow never|not; pledge|promise never|not; refuse; refusal; reject; rejection; turn|turned down; rebuff; spurn; veto; oppose; object; balk; baulk; scoff; dismiss; brush|wave|shrug … aside|off|away; walk away; vote against; say|said no to; express|voice … opposition|objections; raise objections",
    entry("rejects", "open"),
  ],
  [
    "drop|soften|ease|abandon|water|scale|give|lower|relax|retreat|back … demand|demands|insistence|position|line|stance|condition|conditions; agree|agreed|offer to lift|drop|ease|relax|lower|waive; no longer insist|demand|ask|seek; back|backed down; climb|climbed down; back|backed away",
    entry("concedes", "rejects"),
  ],
  [
    "agree|agreed|promise|promised|offer|offered|pledge to consider|study|discuss|look|talk|negotiate|examine|review; express … willingness|readiness|openness; signal|signalled|signaled|indicate|hint … willing|willingness|ready|readiness|open|openness|flexibility; leave … door|open",
    entry("open", "rejects"),
  ],
  [
    "announce|confirm|report a|an|the ?new ?provisional ?tentative deal|agreement|accord|pact|truce|ceasefire|settlement; agree on|upon",
    entry("reports-agreement", "reports-no-agreement"),
  ],
  ["agree with|that", entry("other", "rejects", false)],
  [
    "accept; acceptance; agree; consent; endorse; back; approve; approval; embrace; ratify; support; sign|signed|signing off|on|up; welcome … plan|proposal|offer|invitation|draft|idea|decision|compromise|deal|agreement|move; give … blessing|backing|go-ahead|consent|approval; bow to; vote for; vote … in|to favour|favor|accept|approve|ratify; express|voice … support|backing; say|said yes to; join; sign/v",
    entry("accepts", "rejects"),
  ],
  [
    "accuse; accusation; blame; condemn; condemnation; denounce; denunciation; criticise; criticize; criticism; slam; blast; decry; deplore; lambast; lambaste; assail; castigate; chide; rebuke; berate; fault; allege; allegation; complain; complaint; lash|lashed out; hit|hitting out|back; take|took aim; protest; attack; charge that; reproach; ridicule; mock",
    entry("accuses"),
  ],
  [
    "demand; urge; call|calling|called for|on|upon; appeal; plead; implore; exhort; beg; press; push for; insist|insisted|insistence on|upon; order; instruct; ask|asked for; request; petition; encourage|encouraged … to; require; make … demand|appeal; lobby; want; seek|sought; set … condition|deadline; give … deadline; precondition",
    entry("demands", "concedes"),
  ],
  [
    "warn; warning; threaten; threat; ultimatum; serve|served notice; vow to fight|strike|retaliate|respond|resist|continue|block|sue|punish|defeat|avenge|oppose|appeal|challenge|escalate|shut|defend|crush|destroy",
    entry("threatens"),
  ],
  [
    "propose; proposal; offer; counter-offer; table; put|putting forward; present; submit; float; pitch; invite; invitation; suggest that … should; spell|lay|laid … plan; unveil|outline … plan|proposal|offer|scheme|roadmap",
    entry("proposes", "denies"),
  ],
  ["suggest; suggestion; recommend; recommendation; advise", entry("proposes", "other", false)],
  [
    "ask; tell; remind; would like; expect; instruct; order; get",
    { ...entry("demands", "other", false), infinitive: true },
  ],
  ["insist; insistence", entry("demands", "other", false)],
  ["hint; promise; pledge; vow; hail; claim; describe; call", entry("other", "other", false)],
])

const movable = new Set(["MD", "RB", "VB", "VBD", "VBZ", "VBP", "VBN", "TO"])

/** Does a negator stand right before the verb, with nothing but helping words between? */
function isNegatedCue(tagged: Tagged, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    if (isNegator(tagged, i)) return true
    if (!movable.has(tags[tagged.tag[i] as number] as string)) return false
  }
  return false
}

/** @param cue the reporting words; the words up to `end` may complete them ("called" "for") */
export function cueActOf(tagged: Tagged, cue: Run): CueAct | null {
  const { from, to } = sentenceOf(tagged, cue.from)
  const hit = hitsIn(book, tagged, { from: cue.from, to: Math.min(to, cue.to + 6) }).find(
    (one) => one.from < cue.to,
  )
  if (hit === undefined) return null
  const { plain, negated, firm, infinitive = false } = hit.value
  return { act: isNegatedCue(tagged, hit.from, from) ? negated : plain, firm, infinitive }
}
