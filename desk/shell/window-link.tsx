import { useLanguage } from './language.tsx'
import { useSay } from './say.ts'
import { useTenant } from './use-tenant.ts'

/** Where a service point begins to act for a person who is present: a page of the public face, as the applicant's own are. */
export function WindowLink() {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  return <a href={`/${tenant}/${language}/registry/stand-in`}>{say({ zh: '窗口代办', en: 'At the window' })}</a>
}
