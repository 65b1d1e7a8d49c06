/** Fiction: what reviewers decide over the wire, on who is who and on words the machine missed. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { serving, until, type Serving } from "./serving.ts"

const outlet = ["--outlet", "Harbour Wire", "--published", "2027-03-02"]

const texts = {
  "a.txt": `Ilka Brandvik, chief negotiator of the Harbour Guild, said the guild would not sign the pay deal.\n\n"We will wait for a better offer," Brandvik told reporters.`,
  "b.txt": `Ilka Brandvick, a lawyer for the Harbour Guild, said the guild would sign the pay deal by Friday.\n\nNo boat sails, no crate moves. 🛳 That is all there is to it.`,
}

let server: Serving
beforeAll(async () => {
  server = await serving({ options: ["--as", "Ada"] })
  for (const [name, text] of Object.entries(texts)) server.folder.write(name, text)
  await server.run(["keep", ...Object.keys(texts), ...outlet])
})
afterAll(async () => {
  await server.stop()
})

interface Pair {
  readonly reason: string
  readonly one: { readonly actor: { readonly id: string; readonly name: string } }
  readonly other: { readonly actor: { readonly id: string; readonly name: string } }
}

const pairs = async (): Promise<Pair[]> => {
  const { body } = await server.json("/api/maybe-same?limit=500")
  return (body as { items: Pair[] }).items
}
const isBrandviks = ({ one }: Pair): boolean => one.actor.name.startsWith("Ilka")
const brandviks = () =>
  until(pairs, (all) => all.some(isBrandviks)).then((all) => all.find(isBrandviks)!)

const actorsCalled = async (name: RegExp) => {
  const { body } = await server.json("/api/actors?limit=500")
  return (body as { items: { id: string; name: string; aliases: string[] }[] }).items.filter(
    (one) => name.test(one.name),
  )
}

describe("who is who", () => {
  test("two who may be one are listed with the reason and their words until somebody decides", async () => {
    const { reason, one, other } = await brandviks()
    expect(reason).toBe("same first name, two spellings of the surname")
    expect(one.actor.id).not.toBe(other.actor.id)
    const { status, body } = await server.post(`/api/actors/${one.actor.id}/apart`, {
      other: other.actor.id,
      reason: "Her cousin.",
    })
    const { step } = body as { step: number }
    expect(status).toBe(200)
    await until(pairs, (all) => !all.some(isBrandviks))
    const whole = (await server.json(`/api/actors/${one.actor.id}`)).body as {
      history: { reason: string; by: { name: string } }[]
    }
    expect(whole.history).toMatchObject([{ by: { name: "Ada" }, reason: "Her cousin." }])
    await server.post(`/api/history/${step}/undo`, {})
    expect(await brandviks()).toBeDefined()
  })

  test("two are merged under the name that is given, and taken apart by a name again", async () => {
    const { one, other } = await brandviks()
    await server.post(`/api/actors/${one.actor.id}/merge`, {
      other: other.actor.id,
      name: "Ilka Brandvik",
    })
    const [merged] = await until(
      () => actorsCalled(/^Ilka/u),
      (all) => all.length === 1,
    )
    expect(merged?.name).toBe("Ilka Brandvik")
    const listed = await server.json(`/api/actors/${merged?.id}/entries`)
    const entries = (listed.body as { items: { name: string; report: string }[] }).items
    expect(entries.map(({ name }) => name).toSorted()).toEqual(["Ilka Brandvick", "Ilka Brandvik"])
    const parted = await server.post(`/api/actors/${merged?.id}/unmerge`, {
      names: ["Ilka Brandvick"],
    })
    expect(parted.status).toBe(200)
    await until(
      () => actorsCalled(/^Ilka/u),
      (all) => all.length === 2,
    )
  })

  test("between a decision and its joining both ids still list what they are made of", async () => {
    const { one, other } = await brandviks()
    const { body } = await server.post(`/api/actors/${one.actor.id}/merge`, {
      other: other.actor.id,
    })
    for (const { actor } of [one, other])
      expect((await server.json(`/api/actors/${actor.id}/entries`)).status).toBe(200)
    await server.post(`/api/history/${(body as { step: number }).step}/undo`, {})
    expect(await brandviks()).toBeDefined()
  })

  test.each([
    ["nobody", "/api/actors/none/merge", { other: "Ilse Karnow" }, 404],
    ["a name nobody has", null, { other: "Nobody At All" }, 422],
    ["no name", null, {}, 400],
    ["a field nobody takes", null, { other: "Ilse Karnow", by: "Ben" }, 400],
  ])("a merging with %s is refused", async (_what, path, body, status) => {
    const [actor] = await actorsCalled(/Karnow/u)
    expect((await server.post(path ?? `/api/actors/${actor?.id}/merge`, body)).status).toBe(status)
  })

  test("of two who decide on an actor they both saw, the second is told that it has changed", async () => {
    const [actor] = await actorsCalled(/Karnow/u)
    const path = `/api/actors/${actor?.id}`
    const seen = (await server.fetch(path)).headers.get("etag") ?? ""
    const apart = (other: string) =>
      server.post(`${path}/apart`, { other }, { "if-match": seen }).then(({ status }) => status)
    const both = [await apart("Matej Drusko"), await apart("Tobin Aldersey")]
    expect(both).toEqual([200, 409])
  })
})

describe("words the machine missed", () => {
  const reportOf = async (part: string) => {
    const { body } = await server.json("/api/reports?limit=500")
    const { items } = body as { items: { id: string }[] }
    for (const { id } of items) {
      const whole = await server.json(`/api/reports/${id}`)
      const { report } = whole.body as { report: { text: string } }
      if (report.text.includes(part))
        return { id, text: report.text, etag: whole.headers.get("etag") }
    }
    throw new Error(part)
  }
  const place = (text: string, words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  interface Added {
    readonly step: number
    readonly statements: { id: string; quote: string; speakerName: string; act: string }[]
  }

  test("marked words become a statement: the words are the report's, letter for letter", async () => {
    const { id, text } = await reportOf("no crate moves")
    const { status, body } = await server.post(`/api/reports/${id}/statements`, {
      content: place(text, "No boat sails, no crate moves."),
      fields: { speakerName: "Ilka Brandvick", act: "threatens" },
    })
    const { step, statements } = body as Added
    expect([status, statements]).toEqual([
      201,
      [
        expect.objectContaining({
          quote: "No boat sails, no crate moves.",
          speakerName: "Ilka Brandvick",
          act: "threatens",
          status: "accepted",
        }),
      ],
    ])
    const again = await server.post(`/api/reports/${id}/statements`, {
      content: place(text, "No boat sails, no crate moves."),
    })
    expect(again.status).toBe(422)
    await server.post(`/api/history/${step}/undo`, {})
    expect((await server.json(`/api/statements/${statements[0]?.id}`)).status).toBe(404)
  })

  test("a statement is split at a place of the report; both halves stand, the whole counts as wrong", async () => {
    const { id, text } = await reportOf("no crate moves")
    const added = await server.post(`/api/reports/${id}/statements`, {
      content: place(text, "No boat sails, no crate moves."),
    })
    const [whole] = (added.body as Added).statements
    const { status, body } = await server.post(`/api/statements/${whole?.id}/split`, {
      second: place(text, "no crate"),
    })
    const { step, statements } = body as Added
    expect([status, statements.map(({ quote }) => quote)]).toEqual([
      201,
      ["No boat sails,", "no crate moves."],
    ])
    const read = await server.json(`/api/statements/${whole?.id}`)
    expect(read.body).toMatchObject({ statement: { status: "rejected" } })
    await server.post(`/api/history/${step}/undo`, {})
    const back = await server.json(`/api/statements/${whole?.id}`)
    expect(back.body).toMatchObject({ statement: { status: "accepted" } })
  })

  test.each([
    ["a place behind the text", { start: 0, end: 99_999 }, 422],
    ["a place of nothing", { start: 5, end: 5 }, 422],
    ["a place that runs backwards", { start: 9, end: 5 }, 422],
    ["a place before the text", { start: -4, end: 5 }, 400],
    ["half a place", { start: 0 }, 400],
    ["a place with words beside it", { start: 0, end: 4, quote: "We agree." }, 400],
  ])("%s is refused", async (_what, content, status) => {
    const { id } = await reportOf("no crate moves")
    expect((await server.post(`/api/reports/${id}/statements`, { content })).status).toBe(status)
  })

  test("a place that cuts a sign in two is refused, and so is one that holds no words", async () => {
    const { id, text } = await reportOf("no crate moves")
    const { start } = place(text, "🛳")
    const gap = place(text, "\n\n")
    for (const content of [{ start, end: start + 1 }, { start: start + 1, end: start + 9 }, gap])
      expect((await server.post(`/api/reports/${id}/statements`, { content })).status).toBe(422)
  })

  test("words marked in a report that has changed since are not taken", async () => {
    const { id, text, etag } = await reportOf("would not sign")
    const mark = (words: string) =>
      server.post(
        `/api/reports/${id}/statements`,
        { content: place(text, words) },
        { "if-match": etag ?? "" },
      )
    expect((await mark("chief negotiator")).status).toBe(201)
    expect((await mark("would not sign")).status).toBe(409)
  })
})
