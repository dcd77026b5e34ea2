import { BusinessDay } from './business-day.tsx'
import { CitySwitch } from './city-switch.tsx'
import { useLanguage } from './language.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { useMe } from './me.tsx'
import { PaletteButton } from './palette/palette-button.tsx'
import { handlesCases } from './rooms.ts'
import { useSay } from './say.ts'

/** City, business day, language, and the way to the public face. */
export function Bar() {
  const say = useSay()
  const { language } = useLanguage()
  const me = useMe()
  const { tenant } = me
  return (
    <header className="bar">
      <CitySwitch />
      <div className="tools">
        {handlesCases(me) && <PaletteButton />}
        {tenant.demonstration && <BusinessDay />}
        <a href={`/${tenant.slug}/${language}/`}>{say({ zh: '公众页面', en: 'Public pages' })}</a>
        <LanguageSwitch />
      </div>
    </header>
  )
}
