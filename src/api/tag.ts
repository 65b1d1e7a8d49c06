/** ETags: the same answer has the same tag, whichever server gives it. */
import { createHash, randomUUID } from "node:crypto"

/** ```ts
 * tagOf("{}") // "\"RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o\""
 * ``` */
export const tagOf = (body: string): string =>
  `"${createHash("sha256").update(body).digest("base64url")}"`

/** Another record may stand at the same address tomorrow, and count its revisions from one too. */
const running = randomUUID()

/** Of an answer that the record alone decides on: known without making it. */
export const tagAt = (revision: string, question: string): string =>
  tagOf(`${running} ${revision} ${question}`)

/** Whether `If-None-Match` names the tag; weak or strong makes no difference for reading. */
export const isNamedIn = (header: string | null, tag: string): boolean =>
  header !== null &&
  header.split(",").some((one) => ["*", tag].includes(one.trim().replace(/^W\//u, "")))
