/** Forms that no rule of English spelling leads back from: the dictionary form, then its forms. */
const groups = `
be: is was are were been being am ai 's 're 'm; have: has had having 've; do: does did done doing;
can: ca; will: wo 'll; would: 'd; shall: sha; not: n't;
say: said; tell: told; think: thought; know: knew known; write: wrote written; rewrite: rewrote rewritten; speak: spoke spoken;
feel: felt; see: saw seen; hear: heard; mean: meant; read: read; understand: understood;
swear: swore sworn; teach: taught; foretell: foretold; retell: retold; rethink: rethought;
misunderstand: misunderstood; mistake: mistook mistaken; foresee: foresaw foreseen;
oversee: oversaw overseen; forget: forgot forgotten; forgive: forgave forgiven;
forbid: forbade forbidden; bid: bade; give: gave given; take: took taken; make: made;
go: went gone goes going; come: came; get: got gotten; become: became; begin: began begun;
find: found; seek: sought; win: won; choose: chose chosen; hold: held; keep: kept; lead: led;
leave: left; lose: lost; meet: met; run: ran; send: sent; stand: stood; draw: drew drawn;
fall: fell fallen; grow: grew grown; lay: laid; lie: lied lies lying lain; die: died dies dying;
tie: tied ties tying; vie: vied vies vying; pay: paid; repay: repaid; show: shown; buy: bought;
bring: brought; build: built; rebuild: rebuilt; catch: caught; deal: dealt; fight: fought;
flee: fled; fly: flew flown; sell: sold; shoot: shot; sleep: slept; spend: spent; bend: bent;
lend: lent; strike: struck; throw: threw thrown; overthrow: overthrew overthrown; blow: blew blown;
withdraw: withdrew withdrawn; wake: woke woken; wear: wore worn; bear: bore borne born; tear: tore torn;
break: broke broken; freeze: froze frozen; steal: stole stolen; drive: drove driven;
rise: rose risen; arise: arose arisen; ride: rode ridden; override: overrode overridden;
hide: hid hidden; bite: bit bitten; beat: beaten; eat: ate eaten; shake: shook shaken;
undertake: undertook undertaken; overtake: overtook overtaken; overcome: overcame;
overrun: overran; undergo: underwent undergone undergoes; undo: undid undone;
withhold: withheld; uphold: upheld; withstand: withstood; mislead: misled; feed: fed; breed: bred;
bleed: bled; speed: sped; hang: hung; stick: stuck; swing: swung; cling: clung; dig: dug;
sing: sang sung; sink: sank sunk; shrink: shrank shrunk; drink: drank drunk; ring: rang rung;
spring: sprang sprung; swim: swam swum; sit: sat; spit: spat; slide: slid; light: lit; bind: bound;
grind: ground; wind: wound; shine: shone; strive: strove striven; weep: wept; sweep: swept; prove: proven; creep: crept;
owe: owed owes owing; eye: eyed eyes eyeing; dye: dyed dyes dyeing; add: added adding;
err: erred erring; ebb: ebbed ebbing; boycott: boycotted boycotting; quiz: quizzed quizzing quizzes;
agree: agreed; disagree: disagreed; free: freed; decree: decreed; guarantee: guaranteed;
man: men; woman: women; child: children; grandchild: grandchildren; foot: feet; tooth: teeth; people: people; crisis: crises; analysis: analyses;
hypothesis: hypotheses; wife: wives; half: halves; wolf: wolves; thief: thieves;
movie: movies; cookie: cookies; shelf: shelves; self: selves; shoe: shoes; foe: foes; woe: woes; throe: throes; news: news; series: series; species: species;
politics: politics; embed: embed
`

export const irregular: ReadonlyMap<string, string> = new Map(
  groups.split(";").flatMap((group) => {
    const [stem = "", forms = ""] = group.split(":")
    return forms
      .split(/\s+/)
      .flatMap((form): [string, string][] => (form === "" ? [] : [[form, stem.trim()]]))
  }),
)
