/** `rapporteur brief`: writes one to two pages on the talks. */
import { briefAs, briefOn, fromTheFirst } from "../desk/brief-on.ts"
import type { BriefCommand } from "./brief-command.ts"
import type { ExitCode } from "./exit-code.ts"
import { showGround } from "./show-ground.ts"

/**
 * @throws UsageError before anything is read
 * @throws RapporteurError when the output cannot be written
 */
export const writeBrief = (command: BriefCommand): Promise<ExitCode> =>
  showGround({ ...command, since: command.since ?? fromTheFirst }, (ground) =>
    briefAs(command.format, briefOn(ground, command)),
  )
