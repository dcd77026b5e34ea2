import { sayIn } from '../text/lang.ts'
import type { Frame } from './layout.tsx'

export function SiteFooter({ frame }: { frame: Frame }) {
  const { tenant, lang } = frame.visit
  const say = sayIn(lang)
  const to = (path: string) => `/${tenant.slug}/${lang}${path}`
  return (
    <footer className="site">
      <div className="wrap">
        {tenant.demonstration && (
          <p className="demo">
            {say({
              zh: '演示环境：人员、单位、账号和业务日期都是演示数据，不代表任何真实个人或企业。',
              en: 'Demonstration: people, organisations, accounts and the business date are made up and stand for no one.',
            })}
          </p>
        )}
        <p>
          <a href={to('/policy/unset')}>{say({ zh: '待核定的金额', en: 'Figures not set yet' })}</a>
          <a href={to('/administration/contacts')}>{say({ zh: '各单位怎么联系', en: 'How to reach the offices' })}</a>
          <a href={to('/casework/verify')}>{say({ zh: '核验文书', en: 'Check a document' })}</a>
          <a href="/desk">{say({ zh: '工作台', en: 'Officers’ desk' })}</a>
        </p>
      </div>
    </footer>
  )
}
