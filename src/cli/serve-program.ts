/** The commands that serve a record to others, as `--help` shows them. */
import { Option, type Command } from "commander"
import type { ExitCode } from "./exit-code.ts"
import { examplesOf, recordOption } from "./record-options.ts"
import type { ServeCommandOptions } from "./serve-command.ts"
import type { TokenOptions, UserOptions } from "./user-command.ts"

type Ended = (code: ExitCode) => void

export function addServe(program: Command, ended: Ended): void {
  addServer(program, ended)
  addMcp(program, ended)
  addUser(program, ended)
}

function addServer(program: Command, ended: Ended): void {
  program
    .command("serve")
    .summary("serve a record over HTTP")
    .description(
      "Serves a record over HTTP: reading it, reviewing it, sending reports to it. On this machine alone, unless there are users.",
    )
    .addOption(recordOption())
    .option("-p, --port <number>", "the port; 0 for any that is free", "4170")
    .option("--host <name>", "the address to listen on", "127.0.0.1")
    .option("--allow-host <name...>", "other names that lead here, as a proxy's")
    .option("--as <name>", "who works here, while there are no users")
    .option("--secure", "cookies over TLS only; for a server behind a proxy that speaks it")
    .option("--max-requests <number>", "of one address in a minute", "1200")
    .option("-w, --workers <number>", "cores to read on, or auto", "1")
    .option("-m, --model <folder>", "a model of your own (the package's English news model)")
    .addOption(
      new Option("--store <how>", "keep whole texts, quotations, or short quotations only")
        .choices(["full", "quotes", "facts"])
        .default("full"),
    )
    .addOption(
      new Option("--log <level>", "what to log on standard error, as JSON lines")
        .choices(["silent", "error", "warn", "info"])
        .default("warn"),
    )
    .addHelpText(
      "after",
      examplesOf([
        "serve --as Ada                                   this machine alone",
        "serve --record postgres://desk@db.example/peace --host 0.0.0.0 --secure",
      ]),
    )
    .action(async (options: ServeCommandOptions) => {
      const { serveCommand } = await import("./serve-command.ts")
      const asked = serveCommand(options)
      ended(await (await import("./serve.ts")).serveRecord(asked))
    })
}

function addMcp(program: Command, ended: Ended): void {
  program
    .command("mcp")
    .summary("let a model look things up in a record")
    .description(
      "Speaks MCP on standard input and output: search, board, timeline, accounts, changes. Nothing can be changed by it.",
    )
    .addOption(recordOption())
    .addHelpText("after", examplesOf(["mcp --record talks.rapporteur"]))
    .action(async (options: { record?: string }) => {
      const { placeOf } = await import("./record-command.ts")
      ended(await (await import("./mcp.ts")).speakMcp(placeOf(options)))
    })
}

function addUser(program: Command, ended: Ended): void {
  const user = program
    .command("user")
    .summary("say who may use a record over HTTP")
    .description("Adds, lists and removes the users of a record that is served.")
  user
    .command("add")
    .argument("<name>", "as it will stand in the history")
    .description("Adds a user; the password is asked for, or read from standard input.")
    .addOption(recordOption())
    .addOption(
      new Option("--role <role>", "what they may do")
        .choices(["coder", "reader", "reviewer", "editor", "admin"])
        .default("reader"),
    )
    .addHelpText("after", examplesOf(["user add Ada --role reviewer"]))
    .action(async (name: string, options: UserOptions) => {
      ended(await (await import("./user.ts")).addOne(name, options))
    })
  user
    .command("list")
    .description("Lists users and their tokens.")
    .addOption(recordOption())
    .action(async (options: UserOptions) => {
      ended(await (await import("./user.ts")).listAll(options))
    })
  user
    .command("remove")
    .argument("<name>", "the user")
    .description("Removes a user with all sessions and tokens.")
    .addOption(recordOption())
    .action(async (name: string, options: UserOptions) => {
      ended(await (await import("./user.ts")).removeOne(name, options))
    })
  user
    .command("token")
    .argument("<name>", "the user in whose name a program will come")
    .description("Makes a token for a program, prints it once, and keeps only a hash of it.")
    .addOption(recordOption())
    .option("--scope <words...>", "code, read, review, upload, export, admin", ["read"])
    .option("--days <number>", "how long it is good", "90")
    .option("--label <words>", "what to call it", "token")
    .option("--revoke", "take the tokens of this label back")
    .addHelpText("after", examplesOf(["user token Ada --scope read upload --label wire --days 30"]))
    .action(async (name: string, options: TokenOptions) => {
      ended(await (await import("./user.ts")).tokenFor(name, options))
    })
}
