import { drizzle } from 'drizzle-orm/node-postgres'
import type { Database } from '../../platform/database/index.ts'
import { tenant } from '../../platform/tenancy/schema.ts'

/** Demonstration data is loaded unless `XINGLIN_DEMONSTRATION=no`: a city that runs this for real says so once. */
export function withDemonstration(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.XINGLIN_DEMONSTRATION !== 'no'
}

/** Whether a demonstration runs here: it is there, or it will be loaded because this is the first start. */
export async function runsDemonstration(database: Database): Promise<boolean> {
  const cities = await drizzle(database.admin).select({ demonstration: tenant.demonstration }).from(tenant)
  return cities.length === 0 ? withDemonstration() : cities.some((city) => city.demonstration === 'yes')
}
