import { type Measured, ratio } from '../measure.ts'
import { round } from '../report.ts'

/** One line of the table: how many times the base, and the time itself. */
export function tableRow(measured: Measured, base: Measured | undefined): (string | number)[] {
  const { name, micros, spread } = measured
  return [name, round(ratio(measured, base)), round(micros), `${round(spread[0])} – ${round(spread[1])}`]
}
