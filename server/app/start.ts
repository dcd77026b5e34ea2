import { type Database, openDatabase } from '../platform/database/index.ts'
import { askedMemory } from '../platform/http/give-way.ts'
import { createHttp } from '../platform/http/server.ts'
import { startBackground } from './background/start.ts'
import { composePlatform } from './compose.ts'
import { demonstrationAccounts } from './demonstration/accounts.ts'
import { loadDemonstration } from './demonstration/load.ts'
import { runsDemonstration } from './demonstration/wanted.ts'
import { mountAll } from './mount.ts'
import { addresses, explainListen } from './port.ts'
import { keepCurrent } from './ticker.ts'

/** Starts the whole program: database, packs, demonstration on the first run, the two faces. Returns how to stop it. */
export async function start(): Promise<() => Promise<void>> {
  const database = await openDatabase()
  try {
    return await serve(database)
  } catch (error) {
    // A refused pack or a taken port: the database is let go, so that the program ends with its sentence.
    await database.close()
    throw error
  }
}

async function serve(database: Database): Promise<() => Promise<void>> {
  const { port, host, origin } = addresses()
  const platform = await composePlatform(database, origin)
  const demonstration = await loadDemonstration(platform, database)
  const http = await createHttp(platform, { requestsPerMinute: Number(process.env.XINGLIN_REQUESTS_PER_MINUTE ?? 600) })
  await mountAll(http, platform)
  await http.listen({ port, host }).catch((error: unknown) => explainListen(error, port))
  const stopCurrent = keepCurrent(platform)
  const stopBackground = startBackground({
    url: database.appUrl,
    origin,
    demonstration: await runsDemonstration(database),
    asked: askedMemory(),
  })
  announce(origin, database.place, demonstration)
  const stop = async () => {
    await Promise.all([stopCurrent(), stopBackground(), http.close()])
    await database.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)))
  return stop
}

function announce(origin: string, place: string, demonstration: boolean): void {
  const lines = [`杏林 Xinglin  ${origin}/`, `desk          ${origin}/desk`, `data          ${place}`]
  if (demonstration) {
    lines.push('', 'Demonstration data is loaded (people, organisations and the business day are made up).')
    lines.push('Remove it with: npx xinglin demo remove', '', 'Accounts, all with the password “xinglin-demo”:')
    for (const one of demonstrationAccounts) lines.push(`  ${one.login.padEnd(22)} ${one.describes}`)
  }
  console.log(lines.join('\n'))
}
