import { Link } from '@tanstack/react-router'
import { Headline } from '../ui/headline.tsx'
import { Failure } from './failure.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Loading } from './loading.tsx'
import { useSay } from './say.ts'
import { useCities } from './use-cities.ts'

/** `/desk` names no city: the reader chooses one. */
export function CityChoice() {
  const say = useSay()
  const cities = useCities()
  return (
    <main className="alone">
      <Headline
        lede={{
          zh: '每个城市的政策、申请和办理人员各自独立。',
          en: 'Each city has its own rules, cases and officers.',
        }}
      >
        {{ zh: '你在哪个城市办理', en: 'Which city do you work for' }}
      </Headline>
      {cities.error && <Failure refusal={cities.error} again={cities.refetch} />}
      {cities.isPending && <Loading />}
      <ul className="choices">
        {cities.data?.map((one) => (
          <li key={one.slug}>
            <Link to="/$tenant" params={{ tenant: one.slug }}>
              {say(one.title)}
            </Link>
          </li>
        ))}
      </ul>
      <LanguageSwitch />
    </main>
  )
}
