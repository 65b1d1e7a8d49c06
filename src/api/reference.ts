/** The reference page: the OpenAPI document as a person reads it; asks nobody for anything. */
import type { Document } from "./openapi.ts"

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly description?: string
  readonly schema: unknown
}

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: object }
  readonly responses: Readonly<Record<string, { readonly content?: object }>>
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (one) => escapes[one] ?? one)

const code = (value: unknown): string =>
  `<pre><code>${escaped(JSON.stringify(value, null, 2))}</code></pre>`

export function referencePage(document: Document): string {
  const { info, components } = document as unknown as {
    info: { title: string; version: string; description: string }
    components: { schemas: Record<string, unknown> }
  }
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => section(method, path, one as never)),
  )
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<section id="${escaped(name)}"><h3>${escaped(name)}</h3>${code(schema)}</section>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)} ${escaped(info.version)}: reference</title>
<link rel="stylesheet" href="/reference.css">
</head>
<body>
<main>
<h1>${escaped(info.title)} <small>${escaped(info.version)}</small></h1>
<p>${escaped(info.description)}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a>.</p>
<h2>Operations</h2>
${all.join("\n")}
<h2>Schemas</h2>
${schemas.join("\n")}
</main>
</body>
</html>
`
}

function section(method: string, path: string, one: Described): string {
  const rows = one.parameters.map(
    ({ name, in: place, required, description = "", schema }) =>
      `<tr><td><code>${escaped(name)}</code></td><td>${place}${required ? ", needed" : ""}</td><td>${escaped(description)}</td><td><code>${escaped(JSON.stringify(schema))}</code></td></tr>`,
  )
  const table =
    rows.length === 0
      ? ""
      : `<table><thead><tr><th>Parameter</th><th>Where</th><th>What</th><th>Takes</th></tr></thead><tbody>${rows.join("")}</tbody></table>`
  const takes = one.requestBody === undefined ? "" : contents("Takes", one.requestBody.content)
  const [[status, response] = ["200", {}]] = Object.entries(one.responses)
  return `<section id="${escaped(one.operationId)}">
<h3><span class="method">${method.toUpperCase()}</span> <code>${escaped(path)}</code></h3>
<p>${escaped(one.summary)}. ${escaped(one.description ?? "")}</p>
${table}${takes}${contents(`Answers ${status}`, response.content ?? {})}
</section>`
}

function contents(title: string, content: object): string {
  const kinds = Object.entries(content).map(([type, { schema }]) => {
    const [, name] = /schemas\/(\w+)$/u.exec((schema as { $ref?: string }).$ref ?? "") ?? []
    return name === undefined
      ? `<code>${escaped(type)}</code>`
      : `<code>${escaped(type)}</code>: <a href="#${name}">${name}</a>`
  })
  return kinds.length === 0 ? "" : `<p>${escaped(title)}: ${kinds.join(", ")}</p>`
}

export const referenceStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
section { border-top: 1px solid #8884; padding: 0.5rem 0; }
h3 { margin: 0.5rem 0; font-size: 1rem; }
.method { display: inline-block; min-width: 4.5rem; font-weight: 700; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
td code { overflow-wrap: anywhere; }
pre { overflow-x: auto; max-height: 24rem; padding: 0.75rem; background: #8881; }
`
