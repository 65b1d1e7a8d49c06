/** Words that say which office it is ("of State", "for Water"), and words that only grade it. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a minister or ministry is for. */
export const portfolioWords = list(`
state foreign affairs defense defence finance trade energy water irrigation interior home justice labour labor
agriculture health education environment transport transportation commerce industry economy economic
treasury culture development oil petroleum mines mining fisheries housing security information works
planning technology science tourism family women equality employment pensions immigration migration
relations integration climate external international public social internal veterans infrastructure
railways shipping aviation forestry lands budget revenue taxation communications telecommunications
regions reconstruction cooperation co-operation exchequer food business investment exports sport youth
irrigation utilities prime civil religious
`)

/** Words that grade a role and tell nobody apart. */
export const gradeWords = list(`
senior top chief deputy vice former acting special lead leading main principal key junior assistant
permanent general executive managing high-ranking high-level ranking late then new old current
longtime long-time veteran outgoing incoming interim caretaker first second third prime own
diplomatic political own powerful influential presidential ministerial official named unnamed other
local regional national federal central respective state-owned newly-appointed veteran one another
`)
