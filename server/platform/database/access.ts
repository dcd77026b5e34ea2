import { join } from 'node:path'
import { checkout } from './checkout.ts'
import { newCredentials, readCredentials, writeCredentials } from './embedded/credentials.ts'
import { checkoutId, dataFolder, homeAt, makeHome } from './embedded/home.ts'
import { startEmbedded, urlOf } from './embedded/start.ts'
import { APP_ROLE, ensureDatabase, ensureRole, OWNER_ROLE } from './roles.ts'
import { withClient } from './with-client.ts'

/** How the server reaches its database: two roles, and what to do at the end. */
export interface Access {
  appUrl: string
  appRole: string
  ownerUrl: string
  /** For the line that the server prints: where the data is. */
  place: string
  stop(): Promise<void>
}

/**
 * The database that the environment asks for:
 * - nothing set: the embedded server, started or joined;
 * - DATABASE_URL and DATABASE_ADMIN_URL: the first role serves, the second owns the tables;
 * - DATABASE_URL alone: its role owns the tables, and a second role is made for the server, because the owner of a
 *   table could lift the wall between tenants. Its password is random and kept in the data folder.
 */
export async function access(env: NodeJS.ProcessEnv = process.env): Promise<Access> {
  const { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl } = env
  if (!url) return embeddedAccess(env)
  const place = `${new URL(url).host}${new URL(url).pathname}`
  const stop = async () => {}
  if (adminUrl)
    return { appUrl: url, appRole: decodeURIComponent(new URL(url).username), ownerUrl: adminUrl, place, stop }
  const made = await makeAppRole(url, env)
  return { ...made, ownerUrl: url, place, stop }
}

async function embeddedAccess(env: NodeJS.ProcessEnv): Promise<Access> {
  const folder = checkout()
  const root = dataFolder(folder, env)
  const server = await startEmbedded({ root, checkout: folder })
  const { credentials, port } = server
  try {
    await withClient(server.superuserUrl('postgres'), async (client) => {
      await ensureEmbeddedRoles(client, credentials)
      await ensureDatabase(client, 'xinglin', OWNER_ROLE)
    })
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    appUrl: urlOf(APP_ROLE, credentials.app, port, 'xinglin'),
    appRole: APP_ROLE,
    ownerUrl: urlOf(OWNER_ROLE, credentials.owner, port, 'xinglin'),
    place: root,
    stop: server.stop,
  }
}

/** The owner and the server's role on an embedded server. */
export async function ensureEmbeddedRoles(
  client: Parameters<typeof ensureRole>[0],
  passwords: { owner: string; app: string },
) {
  await ensureRole(client, OWNER_ROLE, passwords.owner)
  await ensureRole(client, APP_ROLE, passwords.app)
}

async function makeAppRole(url: string, env: NodeJS.ProcessEnv): Promise<{ appUrl: string; appRole: string }> {
  const folder = checkout()
  const home = homeAt(join(dataFolder(folder, env), 'server'))
  await makeHome(home, folder)
  const credentials = (await readCredentials(home.credentials)) ?? newCredentials()
  await writeCredentials(home.credentials, credentials)
  // Roles belong to the whole cluster: another installation on it must not change this one's password.
  const appRole = `${APP_ROLE}_${checkoutId(folder)}`
  await withClient(url, (client) => ensureRole(client, appRole, credentials.app))
  const own = new URL(url)
  own.username = appRole
  own.password = credentials.app
  return { appUrl: own.href, appRole }
}
