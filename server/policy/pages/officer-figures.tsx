import type { Due } from '@xinglin/policy'
import type { Say } from '../../platform/text/lang.ts'
import { DEMONSTRATION_MARK } from '../figures.ts'

/** Figures of a sum that no notice gives: which document the officer named, and whether it only serves the demonstration. */
export function OfficerFigures({ due, say }: { due: Due; say: Say }) {
  const set = due.figures.filter((one) => one.setBy === 'officer')
  return set.map((one) => (
    <span className="quiet" key={one.address}>
      {' '}
      {one.source.includes(DEMONSTRATION_MARK) && (
        <span className="tag">{say({ zh: '演示', en: 'demonstration' })}</span>
      )}{' '}
      {say({ zh: '由工作人员核定：', en: 'set by an officer: ' })}
      {one.source.replace(DEMONSTRATION_MARK, '')}
    </span>
  ))
}
