import { Link } from '@tanstack/react-router'
import type { Figure } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Headline } from '../ui/headline.tsx'
import { Row } from '../ui/row.tsx'
import { Status } from '../ui/status.tsx'
import { FigureForm } from './figure-form.tsx'
import { FigureHistory } from './figure-history.tsx'
import { FIGURE_WORDS } from './figure-words.ts'

const OPEN: Partial<Record<Figure['state'], Text>> = {
  unset: { zh: '还没有核定', en: 'has not been set' },
  unconfirmed: { zh: '来源待核实', en: 'has a source to be confirmed' },
}

/** One figure: why it is open, what was entered so far, and the form for the next entry. */
export function FigureSheet({ figure }: { figure: Figure }) {
  const say = useSay()
  const tenant = useTenant()
  const open = OPEN[figure.state]
  return (
    <>
      <p className="back">
        <Link to="/$tenant/figures" params={{ tenant }}>
          {say({ zh: '全部数值', en: 'All figures' })}
        </Link>
      </p>
      <Headline {...(figure.why && { lede: figure.why })}>
        {open ? { zh: `${figure.title.zh}${open.zh}`, en: `${figure.title.en} ${open.en}` } : figure.title}
      </Headline>
      <dl className="rows figure">
        <Row title={{ zh: '状态', en: 'State' }}>
          <Status tone={FIGURE_WORDS[figure.state].tone}>{say(FIGURE_WORDS[figure.state].says)}</Status>
        </Row>
        {figure.whoSets && <Row title={{ zh: '由谁核定', en: 'Who sets it' }}>{say(figure.whoSets)}</Row>}
        {figure.rule && (
          <Row title={{ zh: '用在', en: 'Used in' }}>
            <Link to="/$tenant/policy/$ruleId" params={{ tenant, ruleId: figure.rule }}>
              {say({ zh: '看这项政策', en: 'See the rule' })}
            </Link>
          </Row>
        )}
        <Row title={{ zh: '地址', en: 'Address' }}>
          <code>{figure.address}</code>
        </Row>
      </dl>
      <FigureHistory figure={figure} />
      {figure.maySet ? (
        <FigureForm figure={figure} />
      ) : (
        <p className="quiet">
          {say({
            zh: '由上面的单位核定，你所在的岗位只能查看。',
            en: 'The unit above sets it; your office can only read it.',
          })}
        </p>
      )}
    </>
  )
}
