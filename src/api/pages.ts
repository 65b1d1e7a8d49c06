/** The page of `rapporteur serve`: built files, read once, each under the path it was built for. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { extname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

export interface Pages {
  /** What a browser gets for a path; null when it is none of the page's. */
  answer(path: string, headers: Headers): Response | null
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
}

interface PageFile {
  readonly type: string
  readonly plain: Uint8Array<ArrayBuffer>
  /** Null for what is packed already. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null
}

/** Beside the built server; from the sources, where the build puts it. */
const folders = ["../web", "../../dist/web"].map((one) =>
  fileURLToPath(new URL(one, import.meta.url)),
)

const built = (): string | null =>
  folders.find((folder) => existsSync(join(folder, "index.html"))) ?? null

/** Paths come from the list of files, never from the disk: nothing beside them can be asked for. */
export function pagesIn(folder: string | null = built()): Pages {
  const files = new Map<string, PageFile>(folder === null ? [] : filesIn(folder))
  const index = files.get("/index.html") ?? null
  return {
    answer(path, headers) {
      const file = files.get(path) ?? (isView(path, headers) ? index : null)
      return file === null ? null : responseOf(file, path, headers)
    },
  }
}

/** Views have addresses that no file stands at; a program that asks for JSON is told the truth. */
const isView = (path: string, headers: Headers): boolean =>
  !/^\/(?:api|mcp|assets|health|metrics|openapi\.json|reference)(?:[/.]|$)/u.test(path) &&
  (headers.get("accept") ?? "").includes("text/html")

function* filesIn(folder: string): Generator<[string, PageFile]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const place = join(entry.parentPath, entry.name)
    const plain = new Uint8Array(readFileSync(place))
    const gzipped = extname(entry.name) === ".woff2" ? null : new Uint8Array(gzipSync(plain))
    yield [place.slice(folder.length).split(sep).join("/"), { type, plain, gzipped }]
  }
}

function responseOf({ type, plain, gzipped }: PageFile, path: string, asked: Headers): Response {
  const isPacked = gzipped !== null && /\bgzip\b/u.test(asked.get("accept-encoding") ?? "")
  return new Response(isPacked ? gzipped : plain, {
    headers: {
      "content-type": type,
      // Names under assets change with their content.
      "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      vary: "accept-encoding",
      ...(isPacked ? { "content-encoding": "gzip" } : {}),
    },
  })
}
