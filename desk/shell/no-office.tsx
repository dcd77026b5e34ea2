import { Headline } from '../ui/headline.tsx'
import { useLanguage } from './language.tsx'
import { useMe } from './me.tsx'
import { useSay } from './say.ts'

/** Signed in, but without an office: the desk has nothing for this account. */
export function NoOffice() {
  const say = useSay()
  const { language } = useLanguage()
  const { tenant } = useMe()
  return (
    <>
      <Headline
        lede={{
          zh: '办理端给有岗位的工作人员使用。需要开通的，请联系本单位管理员。',
          en: 'The desk is for people with an office here. Ask your unit’s administrator if you need one.',
        }}
      >
        {{ zh: '这个账号在本市没有办理岗位', en: 'This account holds no office in this city' }}
      </Headline>
      <p>
        <a href={`/${tenant.slug}/${language}/casework`}>
          {say({ zh: '去看我的申请', en: 'See my own applications' })}
        </a>
      </p>
    </>
  )
}
