import { getRouteApi, Link } from '@tanstack/react-router'
import type { Figure } from '../api/policy.ts'
import { Empty } from '../shell/empty.tsx'
import { useSay } from '../shell/say.ts'
import type { FigureTab } from '../shell/search.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Headline } from '../ui/headline.tsx'
import { KeyHints } from '../ui/key-hints.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { FIGURE_COLUMNS, FigureTable } from './figure-table.tsx'
import { FigureTabs } from './figure-tabs.tsx'

const route = getRouteApi('/$tenant/figures')

const STATES: Record<FigureTab, readonly Figure['state'][]> = {
  unset: ['unset'],
  unconfirmed: ['unconfirmed'],
  set: ['set', 'confirmed'],
}

const EMPTY = {
  unset: { zh: '没有待核定的数值。', en: 'No figure is waiting to be set.' },
  unconfirmed: { zh: '没有待核实的数值。', en: 'No figure is waiting to be confirmed.' },
  set: { zh: '还没有核定过数值。', en: 'No figure has been set yet.' },
}

/** The figures by how far they are. */
export function FigureLists({ figures, gone }: { figures: readonly Figure[]; gone: string | undefined }) {
  const say = useSay()
  const tenant = useTenant()
  const search = route.useSearch()
  const { tab = 'unset', rule } = search
  const ofRule = rule === undefined ? figures : figures.filter((one) => one.rule === rule || one.rule === null)
  const of = (one: FigureTab) => ofRule.filter((figure) => STATES[one].includes(figure.state))
  const counts = { unset: of('unset').length, unconfirmed: of('unconfirmed').length, set: of('set').length }
  return (
    <>
      <Headline
        lede={{
          zh: '政策没有写明、或不是从政府来源读到的数值，核定或核实后才能据以发放。',
          en: 'What no notice gives, or was not read at a government source, must be set or confirmed before anything is paid on it.',
        }}
      >
        {counts.unset + counts.unconfirmed === 0
          ? { zh: '数值都已核定', en: 'Every figure is set' }
          : {
              zh: `${counts.unset} 个数值待核定，${counts.unconfirmed} 个待核实`,
              en: `${counts.unset} to be set, ${counts.unconfirmed} to be confirmed`,
            }}
      </Headline>
      {gone && (
        <p role="status" className="need">
          {say({ zh: `没有找到 ${gone}，它可能不需要核定。`, en: `${gone} was not found; it may need nothing.` })}
        </p>
      )}
      {rule && (
        <p>
          {say({ zh: '只看与这项政策有关的。', en: 'Only those of one rule. ' })}
          <Link to="/$tenant/figures" params={{ tenant }} search={{ tab }}>
            {say({ zh: '看全部', en: 'See all' })}
          </Link>
        </p>
      )}
      <div className="tb">
        <FigureTabs search={search} counts={counts} />
        <ListTools room="figures" columns={FIGURE_COLUMNS} />
      </div>
      <FigureTable figures={of(tab)} empty={<Empty>{EMPTY[tab]}</Empty>} />
      <KeyHints />
    </>
  )
}
