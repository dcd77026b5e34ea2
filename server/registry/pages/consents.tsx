import { dayInShanghai, formatDay, type Localised } from '@xinglin/base'
import { Form } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { Consent, MyProfile } from '../queries/my-profile.ts'

const PURPOSES: readonly { readonly id: Consent['purpose']; readonly title: Localised; readonly says: Localised }[] = [
  {
    id: 'be_matched',
    title: { zh: '匿名参加匹配', en: 'Be matched without my name' },
    says: {
      zh: '单位按岗位找人时，名单里会出现你的技能和经验，不出现姓名和联系方式。',
      en: 'When an organisation looks for people, its list shows your skills and experience, not your name or how to reach you.',
    },
  },
  {
    id: 'be_shown',
    title: { zh: '向单位显示姓名', en: 'Show my name to employers' },
    says: {
      zh: '同意后，向所有单位显示姓名和档案；也可以不在这里同意，收到邀请时再对那一家同意。',
      en: 'Then every organisation may see your name with the profile. You can also leave this off and agree for one organisation when it invites you.',
    },
  },
]

/** Consent to each use by itself: given, taken back, and since when. */
export function Consents({ mine, request }: { mine: MyProfile; request: PageRequest }) {
  const { say } = request
  return (
    <section id="consent">
      <h2>{say({ zh: '我同意怎么用', en: 'What I consent to' })}</h2>
      {PURPOSES.map((purpose) => (
        <article className="item" key={purpose.id}>
          <div>
            <h3>{say(purpose.title)}</h3>
            <p className="sum">{say(purpose.says)}</p>
            <Word
              of={mine.consents.find((one) => one.purpose === purpose.id && one.organisationId === null)}
              purpose={purpose.id}
              organisationId={null}
              request={request}
            />
          </div>
        </article>
      ))}
      {mine.consents
        .filter((one) => one.organisationId !== null)
        .map((one) => (
          <article className="item" key={one.organisationId}>
            <div>
              <h3 lang="zh-CN">{one.organisation}</h3>
              <Word of={one} purpose={one.purpose} organisationId={one.organisationId} request={request} />
            </div>
          </article>
        ))}
    </section>
  )
}

function Word({
  of,
  purpose,
  organisationId,
  request,
}: {
  of: Consent | undefined
  purpose: Consent['purpose']
  organisationId: string | null
  request: PageRequest
}) {
  const { say, to, visit } = request
  const on = of && formatDay(dayInShanghai(of.at), visit.lang)
  return (
    <Form action={to('/registry/profile/consent')}>
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="organisation" value={organisationId ?? ''} />
      <p>
        <span className={of?.given ? 'tag plain' : 'tag'}>
          {of?.given ? say({ zh: '已同意', en: 'consented' }) : say({ zh: '没有同意', en: 'no consent' })}
        </span>{' '}
        {on && <span className="quiet">{on}</span>}
      </p>
      <p className="act">
        {of?.given ? (
          <button className="btn q" type="submit" name="given" value="no">
            {say({ zh: '收回同意', en: 'Take it back' })}
          </button>
        ) : (
          <button className="btn q" type="submit" name="given" value="yes">
            {say({ zh: '同意', en: 'Consent' })}
          </button>
        )}
      </p>
    </Form>
  )
}
