import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { Text } from '../../platform/text/schema.ts'
import { findContacts } from '../contacts.ts'
import { unitsOf } from '../titles.ts'

/** How each unit of the city is reached, for everybody. What nobody has entered is empty: nothing is made up. */
export const contacts = query({
  name: 'administration/contacts',
  summary: 'How the units of the city are reached',
  input: z.object({}),
  output: z.object({
    rows: z.array(z.object({ id: z.string(), title: Text, phone: z.string(), address: z.string(), hours: z.string() })),
  }),
  access: 'anyone',
  run: async (context) => {
    const known = await findContacts(context)
    return {
      rows: unitsOf(context).map(({ id, title }) => {
        const { phone = '', address = '', hours = '' } = known.get(id) ?? {}
        return { id, title, phone, address, hours }
      }),
    }
  },
})
