import { describe, expect, test } from "vitest"
import { lemma } from "./lemma.ts"

/** Dictionary form first, then its forms; both spellings where there are two. */
const verbs = `
say says said saying
tell tells told telling
ask asks asked asking
answer answers answered answering
reply replies replied replying
respond responds responded responding
add adds added adding
announce announces announced announcing
declare declares declared declaring
state states stated stating
note notes noted noting
quote quotes quoted quoting
cite cites cited citing
write writes wrote written writing
explain explains explained explaining
argue argues argued arguing
insist insists insisted insisting
warn warns warned warning
threaten threatens threatened threatening
claim claims claimed claiming
allege alleges alleged alleging
report reports reported reporting
reveal reveals revealed revealing
deny denies denied denying
confirm confirms confirmed confirming
reject rejects rejected rejecting
refuse refuses refused refusing
accuse accuses accused accusing
blame blames blamed blaming
criticize criticizes criticized criticizing
criticise criticises criticised criticising
condemn condemns condemned condemning
denounce denounces denounced denouncing
praise praises praised praising
welcome welcomes welcomed welcoming
demand demands demanded demanding
request requests requested requesting
require requires required requiring
call calls called calling
urge urges urged urging
offer offers offered offering
propose proposes proposed proposing
suggest suggests suggested suggesting
recommend recommends recommended recommending
promise promises promised promising
pledge pledges pledged pledging
vow vows vowed vowing
swear swears swore sworn swearing
admit admits admitted admitting
acknowledge acknowledges acknowledged acknowledging
concede concedes conceded conceding
recognize recognizes recognized recognizing
stress stresses stressed stressing
emphasize emphasizes emphasized emphasizing
reiterate reiterates reiterated reiterating
repeat repeats repeated repeating
describe describes described describing
mention mentions mentioned mentioning
remark remarks remarked remarking
comment comments commented commenting
complain complains complained complaining
express expresses expressed expressing
voice voices voiced voicing
indicate indicates indicated indicating
signal signals signalled signaled signalling signaling
hint hints hinted hinting
speak speaks spoke spoken speaking
talk talks talked talking
discuss discusses discussed discussing
negotiate negotiates negotiated negotiating
mediate mediates mediated mediating
meet meets met meeting
agree agrees agreed agreeing
disagree disagrees disagreed disagreeing
accept accepts accepted accepting
refer refers referred referring
defer defers deferred deferring
commit commits committed committing
permit permits permitted permitting
visit visits visited visiting
submit submits submitted submitting
cancel cancels cancelled canceled cancelling canceling
veto vetoes vetoed vetoing
sign signs signed signing
publish publishes published publishing
launch launches launched launching
believe believes believed believing
think thinks thought thinking
know knows knew known knowing
hope hopes hoped hoping
fear fears feared fearing
hear hears heard hearing
want wants wanted wanting
wish wishes wished wishing
worry worries worried worrying
expect expects expected expecting
doubt doubts doubted doubting
plan plans planned planning
intend intends intended intending
consider considers considered considering
decide decides decided deciding
try tries tried trying
prefer prefers preferred preferring
oppose opposes opposed opposing
support supports supported supporting
stop stops stopped stopping
begin begins began begun beginning
continue continues continued continuing
issue issues issued issuing
use uses used using
release releases released releasing
increase increases increased increasing
reduce reduces reduced reducing
resolve resolves resolved resolving
settle settles settled settling
change changes changed changing
challenge challenges challenged challenging
compare compares compared comparing
prepare prepares prepared preparing
ensure ensures ensured ensuring
assure assures assured assuring
occur occurs occurred occurring
die dies died dying
lie lies lied lying
tie ties tied tying
give gives gave given giving
take takes took taken taking
make makes made making
go goes went gone going
do does did done doing
have has had having
be is are was were been being
see sees saw seen seeing
seek seeks sought seeking
fight fights fought fighting
withdraw withdraws withdrew withdrawn withdrawing
strike strikes struck striking
rise rises rose risen rising
raise raises raised raising
pay pays paid paying
lay lays laid laying
set sets setting
cut cuts cutting
put puts putting
win wins won winning
ban bans banned banning
drop drops dropped dropping
ship ships shipped shipping
fix fixes fixed fixing
pass passes passed passing
focus focuses focused focusing
move moves moved moving
leave leaves left leaving
close closes closed closing
force forces forced forcing
charge charges charged charging
judge judges judged judging
rule rules ruled ruling
handle handles handled handling
open opens opened opening
happen happens happened happening
listen listens listened listening
return returns returned returning
share shares shared sharing
retire retires retired retiring
restore restores restored restoring
appear appears appeared appearing
clear clears cleared clearing
steer steers steered steering
pour pours poured pouring
travel travels travelled traveled travelling traveling
control controls controlled controlling
roll rolls rolled rolling
kill kills killed killing
reach reaches reached reaching
march marches marched marching
tax taxes taxed taxing
buy buys bought buying
hold holds held holding
rely relies relied relying
carry carries carried carrying
apply applies applied applying
name names named naming
decline declines declined declining
define defines defined defining
examine examines examined examining
determine determines determined determining
undermine undermines undermined undermining
postpone postpones postponed postponing
combine combines combined combining
phone phones phoned phoning
vote votes voted voting
promote promotes promoted promoting
delete deletes deleted deleting
compete competes competed competing
invite invites invited inviting
unite unites united uniting
dispute disputes disputed disputing
execute executes executed executing
contribute contributes contributed contributing
attribute attributes attributed attributing
hide hides hid hidden hiding
provide provides provided providing
include includes included including
trade trades traded trading
persuade persuades persuaded persuading
evade evades evaded evading
smoke smokes smoked smoking
provoke provokes provoked provoking
invoke invokes invoked invoking
like likes liked liking
shake shakes shook shaken shaking
wake wakes woke woken waking
hike hikes hiked hiking
assume assumes assumed assuming
resume resumes resumed resuming
consume consumes consumed consuming
time times timed timing
welcome welcomes welcomed welcoming
shape shapes shaped shaping
escape escapes escaped escaping
cope copes coped coping
file files filed filing
compile compiles compiled compiling
fail fails failed failing
schedule schedules scheduled scheduling
console consoles consoled consoling
sail sails sailed sailing
contact contacts contacted contacting
concern concerns concerned concerning
reassure reassures reassured reassuring
back backs backed backing
flee flees fled fleeing
free frees freed freeing
guarantee guarantees guaranteed guaranteeing
oversee oversees oversaw overseen overseeing
`
const forms = verbs
  .trim()
  .split("\n")
  .map((line) => line.split(" "))
  .map(([stem = "", ...inflected]) => ({ stem, inflected }))

const plurals = [
  ["comments", "comment"],
  ["remarks", "remark"],
  ["demands", "demand"],
  ["claims", "claim"],
  ["policies", "policy"],
  ["sentences", "sentence"],
  ["promises", "promise"],
  ["houses", "house"],
  ["boxes", "box"],
  ["speeches", "speech"],
  ["wishes", "wish"],
  ["losses", "loss"],
  ["analyses", "analysis"],
  ["crises", "crisis"],
  ["men", "man"],
  ["spokeswomen", "spokeswoman"],
  ["policemen", "policeman"],
  ["caucuses", "caucus"],
  ["children", "child"],
  ["people", "people"],
  ["crisis", "crisis"],
  ["status", "status"],
  ["press", "press"],
  ["news", "news"],
] as const

describe("the dictionary form", () => {
  test.each(forms)("of $inflected is $stem", ({ stem, inflected }) => {
    expect(inflected.map(lemma)).toEqual(inflected.map(() => stem))
  })
  test.each(forms)("$stem is its own", ({ stem }) => expect(lemma(stem)).toBe(stem))
  test.each(plurals)("of %s is %s", (plural, singular) => expect(lemma(plural)).toBe(singular))
  test.each([
    ["n't", "not"],
    ["ca", "can"],
    ["wo", "will"],
    ["sha", "shall"],
    ["ai", "be"],
    ["'s", "be"],
    ["'re", "be"],
    ["'ve", "have"],
    ["'ll", "will"],
    ["", ""],
    ["red", "red"],
    ["need", "need"],
    ["bring", "bring"],
    ["spring", "spring"],
  ] as const)("of %j is %j", (form, stem) => expect(lemma(form)).toBe(stem))
})
