import type { Measured } from '../measure.ts'
import { round } from '../report.ts'

/** One line of the table: how many times the base, and the time itself. */
export function tableRow({ name, micros, spread }: Measured, base: number): (string | number)[] {
  return [name, round(micros / base), round(micros), `${round(spread[0])} – ${round(spread[1])}`]
}
