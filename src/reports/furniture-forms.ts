import { creditLines } from "./credit-forms.ts"

/** One kind of furniture: how its line looks, and whether a speaking verb in it changes that. */
export interface FurnitureForm {
  readonly name: string
  /** Tried on the line without the blanks round it. */
  readonly form: RegExp
  /** True where what follows is somebody else's headline or caption, which may well speak. */
  readonly evenSpoken: boolean
}

const always = (name: string, form: RegExp): FurnitureForm => ({ name, form, evenSpoken: true })
const unlessSpoken = (name: string, form: RegExp): FurnitureForm => ({
  name,
  form,
  evenSpoken: false,
})

const network =
  "(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|youtube|tiktok|threads|bluesky|mastodon|pinterest|flipboard|email|e-mail|mail|messenger|pocket|print|sms|copy link|link)"
const press =
  "(?:share|tweet|post|pin|save|print|comment|comments?|like|e-?mail|copy link|bookmark|gift)"
const between =
  "(?:\\s*[|•·,/&:]\\s*|\\s+(?:(?:on|via|to|by|with|this|the|article|story|post|report|page|and|or)\\s+)*)"
const section =
  "(?:home|news|world|world news|politics|business|economy|europe|asia|africa|americas|middle east|international|national|opinion|sports?|culture|technology|science|health|live|video|videos|photos|gallery|menu|search|log ?in|sign in|subscribe|register|top stories|latest|latest news|breaking news|most read|most popular|trending|trending now|recommended|related|related (?:news|stories|articles|topics|content|links|coverage)|more (?:stories|news|from .{2,30}|on this story|on this topic|like this)|you (?:may|might) also like|editor['’]?s?['’]? picks?|comments|topics|tags|advertisement|back to top|next|previous|read next|up next|watch live|listen live)"
const label =
  "(?:also read|also see|also watch|read also|read more|read next|read|see also|must read|more on this(?: story)?|related(?: (?:stor(?:y|ies)|articles?|news|coverage|topics?))?|recommended(?: (?:stories|for you))?|watch(?: (?:also|more|live|the video))?|don['’]t miss|in case you missed it|icymi|trending|top stories|live updates|most read|editor['’]?s?['’]? picks?|you (?:may|might) also like|topics|tags|tagged|filed under|more from .{2,30})"
const picture =
  "(?:file |stock |undated |cover |lead )?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|graphic|video)"

export const furnitureForms: readonly FurnitureForm[] = [
  // other reports
  always("read also", new RegExp(`^[([>»*]*\\s*${label}\\s*(?:[:|»>›]|[–—-]\\s)\\s*\\S`, "i")),
  unlessSpoken(
    "read more",
    /^(?:also read|read also|read more|see also|read here)[.…»›>\s]*$|^(?:read more|read on|see more) (?:here|about|at|on|in|from)\b(?:.{0,60}[^.!?])?$/i,
  ),
  unlessSpoken(
    "full story",
    /^(?:read|see|watch|view|continue reading)(?: the| our| more)? (?:full|original|main|complete)? ?(?:story|article|report|interview|coverage|video|text)\b.{0,60}$/i,
  ),
  unlessSpoken("click", /^(?:click|tap) (?:here|on the (?:link|bell|icon))\b.*$/i),
  // selling and following
  always(
    "advertisement",
    /^[([]?(?:advertise?ments?|ad|ads|sponsored(?: content| by .{2,40})?|promoted(?: content)?|paid content|(?:story|article) continues (?:below|after)\b.*|continue reading(?: the main story)?|(?:scroll|skip) (?:to|past|down)\b.*|remove ads)[)\]]?[.:]?$/i,
  ),
  unlessSpoken(
    "newsletter",
    /^(?:sign up|subscribe|register|join)\b.*\b(?:newsletters?|e-?mails?|alerts?|updates|briefing|inbox|channel|podcast|digest|mailing list)\b.*$/i,
  ),
  unlessSpoken(
    "get the newsletter",
    /^(?:get|receive|download|try|install)\b.*\b(?:newsletters?|inbox|our app|the app|alerts|free trial|unlimited access)\b.*$/i,
  ),
  unlessSpoken(
    "subscribe",
    /^(?:subscribe|sign up|register)(?: (?:now|today|here|free|for free|to (?:our|us|continue|read)\b.*|for (?:just|only|unlimited|more|full)\b.*))?[.!]?$/i,
  ),
  unlessSpoken(
    "subscribe to",
    /^(?:Subscribe|Sign up) to (?:the |The )?(?:\p{Lu}\S*(?: |$)){1,5}/u,
  ),
  unlessSpoken(
    "follow",
    /^(?:follow|like|find|join|connect with|visit)(?: (?:us|our page|the page|@\w+|[A-Z][\w' ]{1,30}))? (?:on|via|at) (?:facebook|twitter|x|instagram|telegram|whatsapp|linkedin|youtube|tiktok|threads|bluesky|google news|social media)\b.*$/i,
  ),
  unlessSpoken("follow us", /^(?:follow|like|contact|support|write to|e-?mail) us[.!:]?$/i),
  unlessSpoken("like the page", /^do you support .{2,40}\? like the page:?$/i),
  always(
    "share",
    new RegExp(`^${press}(?:${between}(?:${network}|${press}|this|article|story|us))*[.!:]?$`, "i"),
  ),
  always("networks", new RegExp(`^${network}(?:${between}(?:${network}|${press}))+[.!]?$`, "i")),
  // pictures
  always(
    "picture",
    new RegExp(
      `^[([]?${picture}(?: (?:credit|source|caption|courtesy|by|copyright))?\\s*(?:of\\s*)?(?:[:|/©]|[–—-]\\s).*$`,
      "i",
    ),
  ),
  unlessSpoken(
    "picture by",
    /^[([]?(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Vv]ideo) (?:by|courtesy(?: of)?|via|from) \p{Lu}[^.]*[)\]]?$/u,
  ),
  always(
    "picture at the end",
    /^.{0,320}\s[|/–—]\s?(?:file )?(?:photo|image|picture)s?(?: credit| courtesy)?\s*:.{1,60}$/i,
  ),
  always(
    "picture label",
    /^[([]?(?:file|representative|representational|representation|for representation(?: only)?|undated|handout|illustrative)(?: (?:photo|image|picture|purposes? only))+[)\].]?$/i,
  ),
  always(
    "picture agency",
    /^.*(?:[([/|©–—-]\s*|^)(?:[^()[\]]{0,40}\b(?:via|for|through) )?(?:Getty(?: Images)?|AP Photo|Shutterstock|Alamy|iStock|EPA-EFE|EPA|AFP\/Getty|Unsplash|Wikimedia)(?:[ /][^()[\].]{0,50})?[)\]]?$/,
  ),
  always(
    "picture bracket",
    /^.{0,320}[([](?:AP Photo|File|File photo|Photo|Image|Picture|Courtesy|Handout)[^()[\]]{0,80}[)\]]\.?$/,
  ),
  always(
    "picture slash",
    /^\[?\p{Lu}[^[\]./]{2,40}\/(?:AP|AFP|Reuters|REUTERS|EPA|AP Photo|Getty Images|Pool|dpa|Xinhua)\]?$/u,
  ),
  // who made it
  ...creditLines.map((form) => always("credit", form)),
  always(
    "copyright",
    /^(?:©|\(c\)\s*(?=\d{4})|copyright\s*(?:©|\(c\)|\d{4})|all rights reserved|no part of this (?:article|report))/i,
  ),
  always("standards", /^our standards:/i),
  unlessSpoken(
    "updated",
    /^[([]?(?:this|the) (?:story|article|report|page|post|live blog)(?: has been| has not been| was| is| will be)+ (?:first |originally |last |also )?(?:updated|published|posted|syndicated|auto-?generated|produced|created|edited|provided|translated)\b.*$/i,
  ),
  unlessSpoken(
    "appeared",
    /^[([]?(?:this (?:story|article|report) (?:first|originally) appeared|except for the headline, this story|this is a (?:developing|breaking) (?:news )?story)\b.*$/i,
  ),
  always(
    "date line",
    /^(?:first |last )?(?:published|updated|posted|modified|issued)(?: on| at)?\s*:?\s*(?:\w+,? )?(?:\d|\p{Lu}[a-z]{2,8}\.? \d).{0,60}$/iu,
  ),
  always(
    "reading time",
    /^(?:\d+ ?(?:min(?:ute)?s?)(?: read| listen)|listen(?: to this article)?(?: ?[(·-]?\s*\d+ ?min(?:ute)?s?\)?)?|reading time:.*|\d+ comments?|\d+ shares?|[\d.]+[km]? views)\.?$/i,
  ),
  // bare marks
  always("address", /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.[a-z]{2,}$|^@\w{2,}$/i),
  always(
    "section",
    new RegExp(`^${section}(?:\\s*[>›»/|•·]\\s*\\p{L}{2,30}(?: \\p{L}{1,30}){0,4})*$`, "iu"),
  ),
  always("end mark", /^(?:#{2,}|-30-|ends?|-+ ?ends? ?-+|\(ends?\))$/i),
  always("hat tip", /^\(?(?:h\/t|hat tip)\b.*\)?$/i),
  always("style sheet", /^(?:[.#]?[\w-]+\s*\{|\}|-?[a-z][a-z-]*\s*:\s*[^:;"“]+;)$/),
]
