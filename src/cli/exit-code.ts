/** What the command ends with, for scripts. */
export const exitCode = {
  /** All was read; also when the reader of a pipe had enough. */
  done: 0,
  /** At least one input could not be read, or the run failed. */
  unread: 1,
  usage: 2,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
