import type { Output } from '../api/contract.ts'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { ReplayFigures } from './replay-figures.tsx'
import { SettleWeights } from './settle-weights.tsx'
import { WeightHistory } from './weight-history.tsx'
import { WeightTable } from './weight-table.tsx'

export type WeightPage = Output<'matching/weights'>
export type WeightVersion = WeightPage['versions'][number]

/** What lists are ranked by; what was learnt from them, how it would have done, and who releases it. */
export function Weights() {
  const found = useAsk('matching/weights', {}, { keep: true })
  const fit = useCommand('matching/fit-weights')
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const { version, lists, versions } = found.data
  const candidate = versions.find((one) => one.status === 'candidate')
  const current = versions.find((one) => one.version === version)
  return (
    <>
      <Headline
        lede={{
          zh: '推荐名单按这些权重排序。系统只从名单和后来的邀请、面试、录用里学，不看姓名、性别、年龄；学到的要有人采用才生效。',
          en: 'Lists are ranked by these weights. They are learnt from lists and the invitations, interviews and hirings that followed, never from names, gender or age, and count only once somebody releases them.',
        }}
      >
        {candidate
          ? { zh: `第 ${candidate.version} 版权重等待处理`, en: `Version ${candidate.version} waits to be settled` }
          : version === 0
            ? { zh: '现在用的是人工设定的权重', en: 'The weights set by hand are in use' }
            : { zh: `现在用的是第 ${version} 版权重`, en: `Version ${version} is in use` }}
      </Headline>
      <Section title={{ zh: '权重', en: 'Weights' }}>
        <WeightTable page={found.data} candidate={candidate} />
      </Section>
      {candidate ? (
        <Section title={{ zh: `第 ${candidate.version} 版的回放`, en: `The replay of version ${candidate.version}` }}>
          <ReplayFigures version={candidate} />
          <SettleWeights version={candidate} />
        </Section>
      ) : (
        <Section title={{ zh: '重新学习', en: 'Learn anew' }}>
          <p className="quiet">
            <Lists lists={lists} />
          </p>
          <Confirm
            verb={{ zh: '拟合新权重', en: 'Fit new weights' }}
            question={{ zh: '只生成候选，不改变任何名单。', en: 'This makes a candidate and changes no list.' }}
            pending={fit.pending}
            send={() => fit.send({})}
          />
          {fit.refusal && <Failure refusal={fit.refusal} />}
        </Section>
      )}
      {versions.some((one) => one.status !== 'candidate') && (
        <Section title={{ zh: '以前的版本', en: 'Earlier versions' }}>
          <WeightHistory versions={versions} current={current} />
        </Section>
      )}
    </>
  )
}

function Lists({ lists }: { lists: number }) {
  const say = useSay()
  return <>{say({ zh: `已记录 ${lists} 份名单。`, en: `${lists} lists have been shown.` })}</>
}
