import type { Day } from '@xinglin/base'
import type pg from 'pg'
import type { Standing } from './access/actor.ts'
import type { Transaction } from './database/index.ts'
import type { Identity } from './identity/identity.ts'
import type { Channels } from './notices/channel.ts'
import type { PackShelf } from './packs/shelf.ts'

/** What the running program holds: made once at start, handed to every request. */
export type Platform = {
  readonly pool: pg.Pool
  readonly masterKey: Buffer
  readonly identity: Identity
  readonly packs: PackShelf
  /** E-mail, SMS and WeChat, as far as this server has a gateway for them. */
  readonly channels: Channels
  /** Address people use, `http://localhost:8080`: the origin that forms and cookies are for. */
  readonly origin: string
  /** Whom an account may act for: the registry's answer, asked by every request. */
  readonly findStandings: (
    db: Transaction,
    tenantId: string,
    accountId: string,
    today: Day,
  ) => Promise<readonly Standing[]>
  /** Demonstration only: the code last sent to this phone. */
  readonly findDemonstrationCode: ((phone: string) => string | undefined) | undefined
}
