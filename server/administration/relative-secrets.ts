import type { Context } from '../platform/context.ts'
import { revealSecret, type SecretPlace } from '../platform/secrets/store.ts'

/** Where what is known of a relative is kept: under keys of its own, so that no search for an applicant finds it. */
export const placeOf = (relativeId: string, key: 'name' | 'number' | 'employer'): SecretPlace => ({
  subjectKind: 'relative',
  subjectId: relativeId,
  key: `relative_${key}`,
})

/** Name, number and employer of a relative in clear. Whoever asks for another's writes the audit line. */
export async function openRelative(context: Context, relativeId: string) {
  const read = (key: 'name' | 'number' | 'employer') => revealSecret(context, placeOf(relativeId, key))
  return {
    name: (await read('name')) ?? '',
    number: (await read('number')) ?? '',
    employer: (await read('employer')) ?? '',
  }
}
