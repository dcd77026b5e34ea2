import type { Language } from '../api/text.ts'
import { keepPlace } from './place.ts'

/** To the public sign-in page of the city, and back to the desk after it. */
export function goSignIn(tenant: string, language: Language): void {
  keepPlace()
  location.assign(`/${tenant}/${language}/sign-in?back=/desk`)
}
