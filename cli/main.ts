import { adminGrant, adminPassword } from './admin/grant.ts'
import { demoRemove } from './demo/remove.ts'
import { checkPack } from './pack/check.ts'
import { population } from './population/command.ts'

const USAGE = `usage: xinglin pack check DIR…   checks packs: schema, names, citations, dates, examples
       xinglin demo remove       empties the demonstration cities
       xinglin population --size N --seed S (--into CITY | --out FILE --pack DIR)   makes up people, marked as such
       xinglin admin grant CITY ROLE LOGIN NAME   makes a first administrator (system-admin, security-admin, audit-admin)
       xinglin admin password LOGIN               gives somebody a new first password`

/** Runs one command of the command line and answers its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [group, command, ...rest] = args
  const output = { line: (text: string) => console.log(text) }
  if (group === 'pack' && command === 'check' && rest.length > 0) {
    let code = 0
    for (const folder of rest) code = Math.max(code, await checkPack(folder, output).catch(unreadable))
    return code
  }
  if (group === 'population') return population(args.slice(1), output)
  if (group === 'demo' && command === 'remove') return demoRemove(output)
  if (group === 'admin' && command === 'grant' && rest.length === 4) return adminGrant(rest, output)
  if (group === 'admin' && command === 'password' && rest.length === 1) return adminPassword(rest[0] ?? '', output)
  console.error(USAGE)
  return 2
}

/** A folder that is not there is the caller's slip; anything else is a fault and stays one. */
function unreadable(fault: NodeJS.ErrnoException): number {
  if (fault.code !== 'ENOENT' && fault.code !== 'ENOTDIR') throw fault
  console.error(`cannot read ${fault.path}`)
  return 2
}
