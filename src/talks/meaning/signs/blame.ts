/** Phrases that hold something against another. */

export const blame = `
abandon/v us|our|the|its|their
below cost|price; dumping/n; dressed|dressing up as; masquerading as; in all but name; under another name; unanswered
be designed|meant|intended|aimed|calculated to|at wreck|wrecking|derail|derailing|undermine|sabotage|provoke|distract
went|gone|going back on
lack/v the|any|political|good|all will|courage|credibility|mandate|seriousness; disgrace/n
shame/n; scandal; they want us|workers|people|them to; let|letting us|them|workers|people down
at the expense of; rob/v; robbed; stole|stolen|stealing; neglect/v; incompetence
has|have done nothing; cherry-picking; foot-dragging; posturing; hypocrites; hypocrite
used|using|exploited the truce|talks|ceasefire|lull|crisis to; walked|walking away from|out
broke off; unilateral; unilaterally; refusal to; brinkmanship; scapegoat; scapegoating; punish/v
put|putting … at risk; pouring fuel|oil; warmongering
be hurting|harming|killing|ruining|destroying; blame/v; at fault; fault of
fault lie|lies|lay with; guilty of; to blame; violate/v; violation|violations of; breach/v
breach|breaches of; renege; sabotage; stall/v; stonewall; bad faith; blackmail; provoke
provocation|provocations; aggression; aggressor
responsible|responsibility for ?the ?this crisis|delay|deadlock|strike|failure|collapse|war|violence|deaths|death|attack|bloodshed
try|trying|tries|tried|attempt|attempting|seek|seeking|want|wants|bid|came|come ?here to block|fix|undermine|destroy|delay|divide|split|rearm|impose|force|bully|wreck|sabotage|weaken|steal|grab|silence|break|starve|blame|exploit|dominate|derail|prolong|blackmail|dictate|cheat|intimidate|overthrow|topple|erase|rewrite|avoid|evade|escape
using|use|used|exploiting … to rearm|delay|pressure|hide|attack|bully; clinging to power|office
malicious; malevolent; illegal; illegally; unlawful; irresponsible; irresponsibly; reckless
recklessly; regrettable; outrageous; shameful; disgraceful; scandalous; deplorable; cynical
hypocrisy; hypocritical; betray; betrayal; dishonest; deceive; deceived; lie/v about|to; lying
mislead|misled; undermine; obstruct; unfair; unfairly; unjust; unjustified; unprovoked; arrogant
heartless; callous; inhumane; criminal; barbaric
attack/n on working|workers|our|the|civilians|democracy|living|pensions; crime/n
buy|buying|play|playing ?for time; fired|fire on|at|into; shelled; bombed; abducted
killed … civilians|people|children|soldiers|villagers
break|broke|broken|breaking … promise|promises|word|ceasefire|truce|agreement|deal|pledge|commitment|law|rules
fail|failed|failing|failure to … honour|honor|respect|implement|comply|deliver|keep|meet|act|protect|engage|address|consult
no interest in peace|a|an; drag|dragged|dragging … feet|heels
ignore|ignored|ignoring our|the|their|all|every|its|us|workers; not serious; not interested
play|playing games|politics|for|with; hold|holding|held … hostage|ransom; sold|selling us|them|out
turn|turned|turning its|their|her|his back; hide|hiding behind; bully; bullying; cheat
threatening us|our|workers; intimidate; intimidation; exploit; exploitation
be attacking|shelling|bombing|starving|killing|punishing|destroying; onslaught; massacre
war crime|crimes; terrorist/n; terrorism; propaganda; scaremongering; intransigence; intransigent
inflexible; unreasonable; greed; greedy; irresponsibility; two-faced
pretext|excuse|excuses for|to; smear; dictate/v; deliberately; arrogance
moved|moving|shifting the goalposts; double standards; tear|tore|torn|rip|ripped up; walked away
refuse|refused|refuses|refusing to negotiate|bargain|talk|listen|engage|meet|discuss|budge|compromise|consider|recognise
wasting|waste|wasted … time; chose|chosen … over; put|putting … before|ahead|above
do|does|did not|n't care|listen|respect|understand; not ?even listening
they|it|he|she do|does|did not|n't want … peace|deal|agreement|talk|negotiate|settlement
no desire|wish|will for|to; lack of will|good|respect|leadership|seriousness
`
