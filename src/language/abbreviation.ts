/** Short forms whose full stop belongs to the word and ends no sentence by itself. */
const list = `
mr mrs ms mx dr prof rev hon st jr sr messrs mme mlle sgt cpl pvt lt col maj gen capt cmdr adm brig
sen sens rep reps gov govs pres amb atty supt insp det
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
inc corp co ltd llc plc bros assn dept univ est
vs etc e.g i.e cf al no nos vol pp fig ca approx
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
okla ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c
u.s u.n u.k u.s.a e.u a.m p.m ph.d b.a m.a m.d
ave blvd rd mt ft
`

const abbreviations: ReadonlySet<string> = new Set(list.split(/\s+/).filter((word) => word !== ""))

/** Does a full stop straight after this word belong to it? A single capital is an initial. */
export const takesStop = (word: string): boolean =>
  (word.length === 1 && word >= "A" && word <= "Z") || abbreviations.has(word.toLowerCase())

/** "the U.S. The talks": an abbreviation made of initials may also end its sentence. */
export const isInitials = (word: string): boolean => /^(?:[A-Za-z]\.){2,}$/.test(word)
