import type { Context } from '../../platform/context.ts'
import { type ImportColumn, importColumns } from '../imports/columns.ts'

/** What an employer is asked of a hire: who, as what, since when, by which contract. Their own code they are not asked. */
const ASKED: readonly string[] = [
  'person_name',
  'person_id_number',
  'kind',
  'started_on',
  'contract_from',
  'contract_until',
  'contract_open_ended',
]

export const EMPLOYER = 'employer_uscc'

/** The columns of a sheet of hires that an employer fills in, in the order of asking. */
export function hireColumns({ packs, tenant }: Pick<Context, 'packs' | 'tenant'>): readonly ImportColumn[] {
  const all = importColumns(packs.current(tenant.packId), 'engagement')
  return ASKED.flatMap((id) => all.find((one) => one.id === id) ?? [])
}
