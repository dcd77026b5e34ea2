import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { loadFigures } from '../figures.ts'
import { type Library, libraryOf } from '../library.ts'
import { currentPack } from '../pack.ts'

/** The pack in force and what officers have set: all that the public policy pages show. Called in process. */
export const libraryQuery = query({
  name: 'policy/library',
  summary: 'The pack in force: measures, benefits, documents, figures',
  input: z.object({}),
  output: z.custom<Library>(),
  access: 'anyone',
  run: async (context) => libraryOf(currentPack(context), await loadFigures(context), context.today),
})
