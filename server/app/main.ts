import { start } from './start.ts'

start().catch((error: unknown) => {
  // One sentence for the person at the terminal; the rest for the log.
  const sentence = error instanceof Error && 'sentence' in error ? String(error.sentence) : undefined
  if (sentence) console.error(sentence)
  else console.error(error)
  process.exitCode = 1
})
