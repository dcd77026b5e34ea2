import type { Pack } from '@xinglin/policy'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { cityPack } from '../taxonomy/city-pack.ts'

/** The pack in force with the city's own words for roles and skills, for pages. Called in process. */
export const cityWords = query({
  name: 'registry/city-words',
  summary: 'The pack with the city’s own words for roles and skills',
  input: z.object({}),
  output: z.custom<Pack>(),
  access: 'anyone',
  run: cityPack,
})
