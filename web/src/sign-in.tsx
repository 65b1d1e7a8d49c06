/** The door of a record that is kept by users with names. */
import { useState } from "react"
import type { WhoAmI } from "../../src/api/contract.ts"
import { client } from "./asked.ts"
import { Head } from "./parts/head.tsx"
import { Trouble } from "./parts/state.tsx"
import { post } from "./server.ts"
import { t } from "./texts/t.ts"

export const SignIn = () => {
  const [error, fail] = useState<Error | null>(null)
  const enter = async (form: FormData): Promise<void> => {
    try {
      await post<WhoAmI>("/api/session", {
        name: form.get("name"),
        password: form.get("password"),
      })
      await client.resetQueries()
    } catch (refused) {
      fail(refused as Error)
    }
  }
  return (
    <main className="wrap">
      <Head title={t("sign.title")}>{t("sign.stand")}</Head>
      {error !== null && <Trouble error={error} />}
      <form
        className="signin"
        onSubmit={(event) => {
          event.preventDefault()
          void enter(new FormData(event.currentTarget))
        }}
      >
        <div className="field">
          <label htmlFor="name">{t("sign.name")}</label>
          <input id="name" name="name" className="input" autoComplete="username" required />
        </div>
        <div className="field">
          <label htmlFor="password">{t("sign.password")}</label>
          <input
            id="password"
            name="password"
            type="password"
            className="input"
            autoComplete="current-password"
            required
          />
        </div>
        <button type="submit" className="button" data-first="">
          {t("sign.in")}
        </button>
      </form>
    </main>
  )
}
