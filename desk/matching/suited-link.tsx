import { useLanguage } from '../shell/language.tsx'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'

/** The way to the ranked list of people who suit an opening. */
export function SuitedLink({ opportunityId, title }: { opportunityId: string; title: string }) {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  return (
    <a href={`/${tenant}/${language}/matching/opening/${opportunityId}`}>
      {say({ zh: '看合适的人', en: 'See who suits it' })}
      <span className="hidden">{` ${title}`}</span>
    </a>
  )
}
