/** Strangers' words made safe to print. */
export { visible } from "../text/visible.ts"
