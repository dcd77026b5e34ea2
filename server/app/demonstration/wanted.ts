/** Demonstration data is loaded unless `XINGLIN_DEMONSTRATION=no`: a city that runs this for real says so once. */
export function withDemonstration(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.XINGLIN_DEMONSTRATION !== 'no'
}
