import { removeDemonstration } from '../../server/app/index.ts'

/** `xinglin demo remove`: empties the demonstration cities. Prints what was done; exit code 0. */
export async function demoRemove(output: { line: (text: string) => void }): Promise<number> {
  const cities = await removeDemonstration()
  output.line(
    cities.length === 0
      ? 'There is no demonstration data.'
      : `Removed the demonstration data of ${cities.join(' and ')}. The next start serves them empty.`,
  )
  return 0
}
