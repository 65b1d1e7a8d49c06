/** Things counted in words. */
export { counted } from "../text/counted.ts"
