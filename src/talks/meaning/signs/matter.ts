/** What talks are about and what they bring forth: nouns that many phrases share. */
export const deal =
  "deal|agreement|accord|pact|compromise|settlement|treaty|contract|understanding|consensus|" +
  "truce|ceasefire|cease-fire"
export const talks =
  "talks|talk|negotiation|negotiations|discussion|discussions|conversation|conversations|" +
  "meeting|meetings|contact|contacts|consultation|session|sessions|round|exchange|exchanges|" +
  "atmosphere|spirit|tone|dialogue|call"
export const plan =
  "plan|offer|proposal|draft|text|paper|terms|demand|package|idea|condition|deal|agreement|" +
  "framework|roadmap|invitation|compromise|formula|bid|figure|document|chapter|amendment"
