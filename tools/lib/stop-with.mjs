/** Prints one sentence for the person at the terminal and ends with exit code 1. */
export function stopWith(sentence) {
  console.error(`xinglin: ${sentence}`)
  process.exit(1)
}
