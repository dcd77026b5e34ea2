import { must } from './cases.ts'
import type { City } from './city.ts'

/** The demonstration’s commissioner serves its company since 1 November 2024. `holderId`: in the name of a team. Answers the pairing’s id. */
export async function beginService(city: City, said: { holderId?: string } = {}): Promise<string> {
  const slug = 'sanming'
  const { openings } = must(await city.query('sm-commissioner', slug, 'matching/own-services'))
  const body = { opportunityId: openings[0].id, ...said }
  const { pairingId } = must(await city.command('sm-commissioner', slug, 'matching/apply', body))
  const step = async (who: string, kind: string, input: object = {}) => {
    const [row] = await city.sql('select version from pairing where id = $1', [pairingId])
    must(await city.command(who, slug, 'matching/step', { pairingId, version: row?.version, kind, input }))
  }
  await step('sm-company', 'offer', { startsOn: '2024-11-01' })
  await step('sm-commissioner', 'agree')
  await step('sm-company', 'start', { startsOn: '2024-11-01' })
  return pairingId
}

/** Two and a half hours at the factory, unless said otherwise. */
export const logBody = (pairingId: string, said: object = {}) => ({
  pairingId,
  onDay: '2024-11-04',
  place: '提取车间',
  minutes: 150,
  done: '演示：查看提取温度曲线，调整浓缩参数。',
  ...said,
})
