/** The reporting words that do something by themselves, and what. */
import type { Act } from "../statement.ts"
import { phrasebook } from "./phrase.ts"

/** What a reporting word does, and when it is negated. */
export interface CueEntry {
  readonly plain: Act
  readonly negated: Act
  readonly firm: boolean
  /** Only where the content says to do something ("the rebels to leave"). */
  readonly infinitive?: true
}

const entry = (plain: Act, negated: Act = "other", firm = true): CueEntry => ({
  plain,
  negated,
  firm,
})
const charge =
  "accusation|accusations|allegation|allegations|claim|claims|report|reports|suggestion|suggestions|rumour|rumours|rumor|rumors|charge|charges|assertion|assertions|speculation|criticism|talk"
const speech =
  "say|comment|answer|discuss|elaborate|confirm|name|give|disclose|speculate|reveal|specify|be|identify|predict|reply|respond"

/** Reporting words, verbs and nouns; those of a first word that stand first are tried first. */
export const cueBook = phrasebook<CueEntry>([
  [
    `
stop|stopped|fall|fell short of; refuse|decline|declined to ${speech}; refusal to ${speech}
offer no|condolences|congratulations|thanks|details|few|little
`,
    entry("other"),
  ],
  [
    `
reject|dismiss|brush|wave|shrug|laugh … ${charge}
describe|described … as false|untrue|baseless|fabricated|invented|nonsense; deny; denial; refute
rebut; dispute; contradict; disavow; play|played down; quash; scotch … rumours|reports|talk
pour|poured … reports|rumours|speculation
call|called … false|untrue|lie|lies|nonsense|baseless|fiction|fabrication
repudiate … claim|claims|report|reports
`,
    entry("denies", "other"),
  ],
  [
    `
rule|ruling|ruled out; exclude; vow never|not; pledge|promise never|not; refuse; refusal; reject
rejection; turn|turned down; rebuff; spurn; veto; oppose; object; balk; baulk; scoff; dismiss
brush|wave|shrug … aside|off|away; walk away; vote against; say|said no to
express|voice … opposition|objections; raise objections; hold|held out against; resist/v
boycott/v; snub; shoot|shot down; throw|threw out; pour|poured … water; vote|voted … down
pull|pulled out; rule|ruled against; speak|spoke out against; block/v; stand|stood firm
dig|dug in; swear never; walk|walked out of; take|took issue
thumb|thumbed; close|closed the door; campaign against; give|gave short shrift
decry as inadequate; renege; backtrack; retract
withdraw|withdrew … offer|consent|support|backing|proposal
`,
    entry("rejects", "open"),
  ],
  [
    `
drop|soften|ease|abandon|water|scale|give|lower|relax|retreat|back … demand|demands|insistence|position|line|stance|condition|conditions
agree|agreed|offer to lift|drop|ease|relax|lower|waive; no longer insist|demand|ask|seek
back|backed down; climb|climbed down; back|backed away; relent; cave/v
give|gave in|way|ground|up; yield/v; bow out; make … concession|concessions; come|came down
retreat/v from; row|rowed back; water|watered down
raise|raised|improve|improved|sweeten|sweetened|increase|increased … offer|bid
lower|lowered|cut|reduce|reduced … demand|claim|target; waive/v; shelve/v … demand|plan|plans
lift/v … objection|veto; withdraw|withdrew … demand|objection|objections|veto|opposition
`,
    entry("concedes", "rejects"),
  ],
  [
    `
agree|agreed|promise|promised|offer|offered|pledge to consider|study|discuss|look|talk|negotiate|examine|review
express … willingness|readiness|openness
signal|signalled|signaled|indicate|hint … willing|willingness|ready|readiness|open|openness|flexibility
leave … door|open
signal|signalled|indicate|hint … could|might|would consider|accept|talk|discuss|compromise
keep|kept … open; not close|closed … door; undertake|undertook to consider|study|look|examine

think|thought aloud
`,
    entry("open", "rejects"),
  ],
  [
    `
announce|confirm|report a|an|the ?new ?provisional ?tentative deal|agreement|accord|pact|truce|ceasefire|settlement
agree on|upon
`,
    entry("reports-agreement", "reports-no-agreement"),
  ],
  [
    `
report/v ?some|good|steady|real progress; hail/v … progress|breakthrough|step|talks
speak|spoke of progress|headway; note|noted progress; express|voice … optimism|confidence|hope
`,
    entry("reports-progress"),
  ],
  [
    `
report/v no progress|agreement|breakthrough; speak|spoke of deadlock|impasse|stalemate
concede|admit|acknowledge defeat|failure; declare … impasse|deadlock|failure; call|called off
break|broke off; end|ended … without
`,
    entry("reports-no-agreement"),
  ],
  ["agree with|that", entry("other", "rejects", false)],
  [
    `
accept; acceptance; agree; consent; endorse; back; approve; approval; embrace; ratify; support
sign|signed|signing off|on|up
welcome … plan|proposal|offer|invitation|draft|idea|decision|compromise|deal|agreement|move
give … blessing|backing|go-ahead|consent|approval; bow to; vote for
vote … in|to favour|favor|accept|approve|ratify; express|voice … support|backing
say|said yes to; join; sign/v; accede; assent; acquiesce; adopt/v; undertake|undertook to
commit|committed itself|himself|herself|themselves|to; nod|nodded through; green-light
give|gave … nod|green; throw|threw … weight|support; rally|rallied behind; side/v with
come|came out in; concur
pledge|promise to abide|respect|honour|honor|observe|implement|comply|join|attend|accept|sign
get|got behind; applaud … plan|proposal|deal|offer
hail/v … plan|proposal|deal|offer|agreement|accord
`,
    entry("accepts", "rejects"),
  ],
  [
    `
accuse; accusation; blame; condemn; condemnation; denounce; denunciation; criticise; criticize
criticism; slam; blast; decry; deplore; lambast; lambaste; assail; castigate; chide; rebuke
berate; fault; allege; allegation; complain; complaint; lash|lashed out; hit|hitting out|back
take|took aim; protest; attack; charge that; reproach; ridicule; mock; rail/v against
hit|hits|hitting back|out; rap/v; take|took … task; point|pointed … finger; reprimand
lament … failure|lack|refusal; voice|express … anger|fury|outrage|dismay|disgust|indignation
brand/v
call|called … crime|disgrace|outrage|scandal|shame|betrayal|aggression|blackmail|provocation|cynical|irresponsible|illegal|unlawful|reckless|hypocritical
fume; snipe at; deride; vilify; scold; bemoan; inveigh; charge/v … with
level/v … accusation|accusations|charge|charges
`,
    entry("accuses"),
  ],
  [
    `
demand; urge; call|calling|called for|on|upon; appeal; plead; implore; exhort; beg; press
push for; insist|insisted|insistence on|upon; order; instruct; ask|asked for; request; petition
encourage|encouraged … to; require; make … demand|appeal; lobby; want; seek|sought
set … condition|deadline; give … deadline; precondition; clamour; clamor; campaign for
stipulate; hold|held out for; summon; command/v; compel; set/v … terms; lay|laid down; beseech
entreat; agitate; insist|insisted … must|should; warn … against
renew … call|demand|appeal; repeat … call|demand|appeal; reiterate … call|demand|appeal
issue … call|appeal|demand; join … call|calls; back/v … calls
`,
    entry("demands"),
  ],
  [
    `
warn; warning; threaten; threat; ultimatum; serve|served notice
vow to fight|strike|retaliate|respond|resist|continue|block|sue|punish|defeat|avenge|oppose|appeal|challenge|escalate|shut|defend|crush|destroy
caution/v that; brandish; hint|hinted … retaliation|strike|strikes|sanctions|action; rattle
raise|raised … spectre|prospect|threat
promise|pledge|swear to retaliate|avenge|strike|respond|fight|punish
call|called … strike|strikes|walkout|boycott|action
announce|announced a|an|further|more|new ?new|second|third|further strike|strikes|walkout|sanctions|tariffs|boycott|blockade|counter-tariffs|countermeasures
ready|readied … sanctions|tariffs
`,
    entry("threatens"),
  ],
  [
    `
propose; proposal; offer; counter-offer; table; put|putting forward; present; submit; float
pitch; invite; invitation; suggest that … should; spell|lay|laid … plan
unveil|outline … plan|proposal|offer|scheme|roadmap; moot/v; counter/v with; pitch/v
volunteer/v to; advance/v … plan|proposal|idea; circulate … draft|text|paper|proposal
hand|handed … draft|proposal|plan|list; bring|brought forward; raise|raised … idea|possibility
sketch|sketched out; advocate/v; call|called … compromise
`,
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
