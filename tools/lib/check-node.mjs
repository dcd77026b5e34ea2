import { stopWith } from './stop-with.mjs'

/** True for a Node that everything here runs on: 20.19 or newer, but not 21 or the first 22s. */
export function fits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
}

/** Ends with one sentence where Node is too old. */
export function checkNode(version = process.versions.node) {
  if (!fits(version)) stopWith(`Node ${version} is too old; install Node 20.19, 22.12 or newer (https://nodejs.org).`)
}
