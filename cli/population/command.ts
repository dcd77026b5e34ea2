import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { dayInShanghai, parseDay } from '@xinglin/base'
import { fillPopulation } from '../../server/app/index.ts'
import { readFolder } from '../pack/read-folder.ts'
import { makePopulation } from './make.ts'

type Output = { readonly line: (text: string) => void }

const WHY = {
  city: 'There is no such city. Start the server once, then use the name in its address, such as songjiang.',
  real: 'This is a real city. Made-up people are only put into a demonstration.',
}
const MOST = 5_000_000

/**
 * `xinglin population --size N --seed S (--into CITY | --out FILE --pack DIR [--day D])`: a made-up population, into a demonstration
 * city's database or as one JSON line a subject. Exit code 0, or 2 where something asked is not right.
 */
export async function population(args: readonly string[], output: Output): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      ['size', 'seed', 'into', 'out', 'pack', 'day'].map((name) => [name, { type: 'string' }]),
    ) as Record<string, { type: 'string' }>,
  })
  const [size, seed] = [Number(values.size ?? 1000), Number(values.seed ?? 1)]
  if (!Number.isInteger(size) || size < 1 || size > MOST || !Number.isInteger(seed) || seed < 0 || seed > 65_535) {
    output.line(`--size is a whole number up to ${MOST}, --seed one up to 65535`)
    return 2
  }
  if (values.into !== undefined) {
    const filled = await fillPopulation(
      values.into,
      (pack, today) => makePopulation(pack, size, seed, today),
      (subjects) => output.line(`${subjects} subjects written`),
    )
    output.line('why' in filled ? WHY[filled.why] : `Made up ${size} people, all marked as synthetic.`)
    return 'why' in filled ? 2 : 0
  }
  const today = values.day === undefined ? dayInShanghai(new Date()) : parseDay(values.day)
  const { pack } = await readFolder(values.pack ?? 'packs/songjiang-2023')
  if (values.out === undefined || !pack || today === undefined) {
    output.line('Say --into CITY, or --out FILE with --pack DIR and, if wanted, --day yyyy-mm-dd.')
    return 2
  }
  const file = createWriteStream(values.out)
  file.write(
    `${JSON.stringify({ synthetic: true, pack: pack.id, packHash: pack.context.hash, size, seed, day: today })}\n`,
  )
  for (const subjects of makePopulation(pack, size, seed, today))
    for (const one of subjects)
      if (!file.write(`${JSON.stringify({ ...one, synthetic: true })}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
  output.line(`Wrote a made-up population of ${size} people to ${values.out}.`)
  return 0
}
