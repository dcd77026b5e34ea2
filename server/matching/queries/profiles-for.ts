import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { cityPack, findProfilesToMatch, getOpportunity } from '../../registry/index.ts'
import { askList } from '../index/answer.ts'
import { kindTitle } from '../index/kinds.ts'
import { educationOf } from '../index/load.ts'
import { readOpening } from '../index/read-rows.ts'
import { findBusy } from '../lists/busy.ts'
import { EXPLORED, logList, PLACES } from '../lists/show.ts'
import { ListFields, RankedFields, viewRow } from '../lists/view.ts'
import { seekingSide } from '../sides.ts'

const Person = z.object({
  ...RankedFields,
  years: z.number(),
  education: Text.nullable(),
  skills: z.array(Text),
  availableFrom: z.string().nullable(),
})
const Opening = z.object({
  id: z.string(),
  title: z.string(),
  kind: Text,
  places: z.number(),
  taken: z.number(),
  open: z.boolean(),
})

/** The people who suit an opening best, without names. Shown lists are logged, and each person on one can see that they were. */
export const profilesFor = query({
  name: 'matching/profiles-for',
  summary: 'People who suit an opening, without names',
  input: z.object({ opportunityId: z.uuid() }),
  output: z.object({ ...ListFields, opening: Opening, rows: z.array(Person) }),
  access: 'signed_in',
  run: async (anyContext, { opportunityId }) => {
    const context = anyContext as SignedIn
    const opening = await getOpportunity(context, opportunityId)
    const side = seekingSide(context, opening)
    const key = `${opportunityId} ${context.actor.accountId} ${isoDay(context.today)}`
    const exclude = await findBusy(context, opportunityId)
    const pack = await cityPack(context)
    const places = { key, exclude, places: PLACES, explored: EXPLORED }
    const answer = await askList(context, { kind: 'profiles', opening: readOpening(opening, pack), ...places })
    const organisationId = side === 'company' ? opening.organisationId : null
    const listId = await logList(context, { kind: 'profiles', opportunityId, personId: null, organisationId }, answer)
    const ids = answer.rows.map((row) => row.id)
    const profiles = new Map((await findProfilesToMatch(context, { personIds: ids })).map((one) => [one.personId, one]))
    const education = await educationOf(context, ids)
    const titles = new Map(pack.taxonomy.skills.map((one) => [one.id, one.title]))
    const { version, by, passing, loosened } = answer
    return {
      listId,
      asOf: new Date(version).toISOString(),
      answeredBy: by,
      passing,
      loosened: [...loosened],
      opening: {
        id: opportunityId,
        title: opening.title,
        kind: kindTitle(opening.kind),
        places: opening.places,
        taken: opening.taken,
        open: opening.status === 'open',
      },
      rows: answer.rows.map((row, position) => {
        const one = profiles.get(row.id)
        return {
          ...viewRow(row, position),
          years: one?.years ?? 0,
          education: pack.dictionary.codes.get('education')?.get(education.get(row.id) ?? '') ?? null,
          skills: (one?.skills ?? []).flatMap(({ skill }) => titles.get(skill) ?? []),
          availableFrom: one?.availableFrom ?? null,
        }
      }),
    }
  },
})
