import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { cityPack, findOpenOpportunities, findProfile } from '../../registry/index.ts'
import { askList } from '../index/answer.ts'
import { kindTitle } from '../index/kinds.ts'
import { educationOf } from '../index/load.ts'
import { readProfile } from '../index/read-rows.ts'
import { findMet } from '../lists/busy.ts'
import { EXPLORED, logList, PLACES } from '../lists/show.ts'
import { ListFields, RankedFields, viewRow } from '../lists/view.ts'
import { areaTitle } from '../sides.ts'

const Opening = z.object({
  ...RankedFields,
  opportunityId: z.string(),
  title: z.string(),
  titleEn: z.string().nullable(),
  kind: Text,
  organisation: z.string(),
  area: Text,
  payFrom: z.number().nullable(),
  payTo: z.number().nullable(),
  closesOn: z.string(),
})

/** The openings that suit whoever asks, by the same score that the employer sees. Null while they keep no profile here. */
export const openingsFor = query({
  name: 'matching/openings-for',
  summary: 'Openings that suit the signed-in person',
  input: z.object({}),
  output: z.object({ list: z.object({ ...ListFields, rows: z.array(Opening) }).nullable() }),
  access: 'signed_in',
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    const personId = context.actor.standings.find((one) => one.scope === 'self')?.subjectId
    const profile = personId === undefined ? undefined : await findProfile(context, personId)
    if (personId === undefined || profile === undefined) return { list: null }
    const education = (await educationOf(context, [personId])).get(personId)
    const answer = await askList(context, {
      kind: 'openings',
      profile: readProfile(profile, education, await cityPack(context)),
      key: `${personId} ${isoDay(context.today)}`,
      exclude: await findMet(context, personId),
      places: PLACES,
      explored: EXPLORED,
    })
    const about = { kind: 'openings', opportunityId: null, personId, organisationId: null } as const
    const listId = await logList(context, about, answer)
    const found = await findOpenOpportunities(context, { ids: answer.rows.map((row) => row.id) })
    const openings = new Map(found.map((one) => [one.id, one]))
    const { version, by, passing, loosened } = answer
    const rows = answer.rows.flatMap((row, position) => {
      const one = openings.get(row.id)
      if (!one) return []
      const { id, title, titleEn, kind, organisation, areaCode, payFrom, payTo, closesOn } = one
      const shown = { title, titleEn, organisation, payFrom, payTo, closesOn }
      const words = { kind: kindTitle(kind), area: areaTitle(context, areaCode) }
      return [{ ...viewRow(row, position), opportunityId: id, ...shown, ...words }]
    })
    const asOf = new Date(version).toISOString()
    return { list: { listId, asOf, answeredBy: by, passing, loosened: [...loosened], rows } }
  },
})
