/** Who may come in, and who came. */
import { z } from "zod"
import { roles } from "../../record/users.ts"
import { words } from "./parts.ts"

export const login = z
  .strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1000) })
  .meta({ id: "Login" })

export const whoAmI = z
  .strictObject({
    name: words,
    role: z.enum(roles),
    scopes: z.array(z.string()),
    /** To be sent as X-CSRF-Token with every change; null where no cookie is used. */
    csrf: words,
  })
  .meta({ id: "WhoAmI" })

export const user = z
  .strictObject({ name: z.string(), role: z.string(), made: z.string() })
  .meta({ id: "User" })

export const audited = z
  .strictObject({ at: z.string(), user: words, what: z.string(), detail: words })
  .meta({ id: "Audited" })
