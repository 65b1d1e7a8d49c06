import { refuse, type Refusal } from "./unreadable-report.ts"

/** The operating system's no, in the user's words. */
const troubles: Readonly<
  Record<string, readonly [Refusal["reason"], because: string, mend: string]>
> = {
  ENOENT: ["missing", "there is no such file or folder", "Check the spelling of the path."],
  ENOTDIR: ["missing", "a part of its path is no folder", "Check the spelling of the path."],
  EACCES: ["forbidden", "permission denied", "Give yourself the right to read it."],
  EPERM: ["forbidden", "permission denied", "Give yourself the right to read it."],
  ELOOP: ["unreachable", "its links lead in a circle", "Remove the link, or point it at a file."],
  EISDIR: ["unreachable", "this is a folder, not a file", "Name a file."],
  ENAMETOOLONG: ["missing", "the path is too long", "Check the spelling of the path."],
  EMFILE: ["unreachable", "too many files are open", "Close other programs, or raise the limit."],
}

/** Says why a file could not be opened or read to its end. */
export function fileTrouble(error: unknown): Refusal {
  const { code = "", message } = error as NodeJS.ErrnoException
  const [reason, because, mend] = troubles[code] ?? [
    "unreachable",
    `it could not be read (${message.split("\n")[0]!})`,
    "Check the disk or the connection, and try again.",
  ]
  return refuse(reason, because, mend, error)
}
