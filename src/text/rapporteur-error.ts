/**
 * The family of all errors this house throws on purpose. Facts are fields, `cause` is kept, and
 * `mend` says in one sentence what the user can do. Exit codes and HTTP codes are chosen by `cli`
 * and `api`, never here.
 */
export abstract class RapporteurError extends Error {
  abstract override readonly name: string
  abstract readonly mend: string
}
