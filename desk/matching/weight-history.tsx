import { useSay } from '../shell/say.ts'
import { SettleWeights } from './settle-weights.tsx'
import type { WeightVersion } from './weights.tsx'

const STANDING = {
  candidate: { zh: '待处理', en: 'to be settled' },
  released: { zh: '采用', en: 'released' },
  rejected: { zh: '否决', en: 'rejected' },
  withdrawn: { zh: '停用', en: 'withdrawn' },
}

type Props = { readonly versions: readonly WeightVersion[]; readonly current: WeightVersion | undefined }

/** What was learnt before and what became of it; the one in use can be withdrawn. */
export function WeightHistory({ versions, current }: Props) {
  const say = useSay()
  return (
    <>
      <ul>
        {versions.flatMap(({ id, version, status, by, on, settled }) =>
          settled
            ? [
                <li key={id}>
                  {say({
                    zh: `第 ${version} 版，${on} ${by}拟合；${settled.on} ${settled.by}${STANDING[status].zh}：${settled.reason}`,
                    en: `Version ${version}, fitted by ${by} on ${on}; ${STANDING[status].en} by ${settled.by} on ${settled.on}: ${settled.reason}`,
                  })}
                </li>,
              ]
            : [],
        )}
      </ul>
      {current && <SettleWeights version={current} />}
    </>
  )
}
