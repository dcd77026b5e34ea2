import type { Say } from '../../platform/text/lang.ts'

/** The first choice: for oneself or for an organisation. */
export function AskWho({ say, to }: { say: Say; to: (path: string) => string }) {
  return (
    <>
      <h1>{say({ zh: '你替谁问？', en: 'Who are you asking for?' })}</h1>
      <p className="lede">
        {say({
          zh: '一次一题，先问最能定结果的。不清楚可以跳过，随时可以看结果。',
          en: 'One question at a time, the most telling first. Skip what you are not sure of; look at the result whenever you like.',
        })}
      </p>
      <ul className="doors">
        <li>
          <a href={to('/policy/ask?as=person')}>
            <b>{say({ zh: '我自己', en: 'Myself' })}</b>
            {say({ zh: '求职、见习、就业、创业的个人', en: 'A person who looks for work, trains, works or starts up' })}
          </a>
        </li>
        <li>
          <a href={to('/policy/ask?as=organisation')}>
            <b>{say({ zh: '我的单位', en: 'My organisation' })}</b>
            {say({ zh: '企业、院校、研发机构等', en: 'A company, school or research body' })}
          </a>
        </li>
      </ul>
    </>
  )
}
