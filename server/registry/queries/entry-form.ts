import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { Text } from '../../platform/text/schema.ts'
import { ImportKinds } from '../commands/start-import.ts'
import { type ImportColumn, importColumns } from '../imports/columns.ts'

const Choice = z.object({ id: z.string(), title: Text })

const EntryField = z.object({
  id: z.string(),
  title: Text,
  note: Text,
  required: z.boolean(),
  type: z.enum(['line', 'day', 'choice']),
  choices: z.array(Choice),
})

/** What is asked of one entry at the desk: the columns of a sheet of that kind, one field each. */
export const entryForm = query({
  name: 'registry/entry-form',
  summary: 'The fields of one entry made at the desk',
  input: z.object({ kind: ImportKinds }),
  output: z.object({ fields: z.array(EntryField) }),
  access: { officers: ['officer'] },
  run: async ({ packs, tenant }, { kind }) => ({
    fields: importColumns(packs.current(tenant.packId), kind).map(fieldOf),
  }),
})

const fieldOf = ({ id, title, note, required, fact, choices, codes }: ImportColumn): z.output<typeof EntryField> => {
  const coded = fact?.type.is === 'code' ? [...(codes ?? [])].map(([code, title]) => ({ id: code, title })) : undefined
  const options = coded ?? (choices ?? []).map((one) => ({ id: one.zh, title: one }))
  const type = options.length > 0 ? 'choice' : fact?.type.is === 'date' ? 'day' : 'line'
  return { id, title, note, required, type, choices: options }
}
