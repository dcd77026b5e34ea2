import { useSay } from '../shell/say.ts'
import type { WeightVersion } from './weights.tsx'

const three = (value: number | null | undefined) => (value === null || value === undefined ? '—' : value.toFixed(3))

/** How the newest lists would have done under the new weights, and how sure that is. */
export function ReplayFigures({ version }: { version: WeightVersion }) {
  const say = useSay()
  const { better, fitted, heldOut, from, until, heldOutFrom, compared } = version
  const lines = [
    {
      title: { zh: '每看一个位置的成效（SNIPS）', en: 'What came of each place looked at (SNIPS)' },
      now: compared?.current,
      fresh: compared?.proposed,
    },
    {
      title: { zh: '每份名单的成效（IPS）', en: 'What came of each list (IPS)' },
      now: compared?.currentSum,
      fresh: compared?.proposedSum,
    },
    {
      title: { zh: '排序质量（nDCG，前十位）', en: 'Quality of the order (nDCG, ten places)' },
      now: version.current,
      fresh: version.proposed,
    },
  ]
  return (
    <>
      <p className={better ? undefined : 'wrong'}>
        {say(
          better
            ? { zh: '回放结果更好，可以采用。', en: 'The replay is better: it can be released.' }
            : {
                zh: '回放没有证明更好，不能采用。',
                en: 'The replay does not show it to be better: it cannot be released.',
              },
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
      <section className="tw" tabIndex={0} aria-label={say({ zh: '回放数字', en: 'Figures of the replay' })}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '指标', en: 'Measure' })}</th>
              <th scope="col">{say({ zh: '现在的权重', en: 'Now' })}</th>
              <th scope="col">{say({ zh: '新权重', en: 'New' })}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.title.en}>
                <th scope="row">{say(line.title)}</th>
                <td>{three(line.now)}</td>
                <td>{three(line.fresh)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {compared && (
        <p>
          {say({
            zh: `SNIPS 相差 ${three(compared.difference)}，95% 置信区间 ${three(compared.low)} 至 ${three(compared.high)}，涉及 ${compared.witnesses} 个岗位或求职者。`,
            en: `SNIPS differs by ${three(compared.difference)}, 95% interval ${three(compared.low)} to ${three(compared.high)}, from ${compared.witnesses} openings or persons.`,
          })}
        </p>
      )}
      <p className="quiet">
        {say({
          zh: `用 ${from} 至 ${heldOutFrom} 的 ${fitted} 份名单学习，用 ${heldOutFrom} 至 ${until} 的 ${heldOut} 份回放。位置越靠后看的人越少，按通常的假定折算；机会少的位置按记录的机会补足，最多十倍。`,
          en: `Learnt from ${fitted} lists of ${from} to ${heldOutFrom}, replayed on ${heldOut} of ${heldOutFrom} to ${until}. How few look further down is the usual assumption; places with little chance count by the chance on record, at most tenfold.`,
        })}
      </p>
    </>
  )
}
