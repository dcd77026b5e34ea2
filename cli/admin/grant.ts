import { grantAdministrator, renewPassword } from '../../server/app/index.ts'

type Output = { readonly line: (text: string) => void }

const WHY = {
  role: 'The role is one of system-admin, security-admin, audit-admin.',
  city: 'There is no such city. Start the server once, then use the name in its address, such as sanming.',
  separate: 'This account holds an office there already. The three administrators are three people and handle no case.',
}

/** `xinglin admin grant CITY ROLE LOGIN NAME`: makes one of a city’s first administrators. Prints the first password; exit code 0, or 2. */
export async function adminGrant(
  [city = '', role = '', login = '', name = '']: readonly string[],
  output: Output,
): Promise<number> {
  const granted = await grantAdministrator(city, role, login, name)
  if ('why' in granted) {
    output.line(WHY[granted.why])
    return 2
  }
  output.line(
    granted.password === null
      ? `${login} is ${role} of ${city} now, and signs in with the password they have.`
      : `${login} is ${role} of ${city} now. First password, good once: ${granted.password}`,
  )
  return 0
}

/** `xinglin admin password LOGIN`: a new first password. Ends every session of the account; exit code 0, or 2. */
export async function adminPassword(login: string, output: Output): Promise<number> {
  const password = await renewPassword(login)
  output.line(password === undefined ? 'Nobody has this login.' : `First password of ${login}, good once: ${password}`)
  return password === undefined ? 2 : 0
}
