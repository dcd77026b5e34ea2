import type { Figure } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import type { Tone } from '../ui/status.tsx'

/** How far a figure is. */
export const FIGURE_WORDS: Record<Figure['state'], { readonly tone: Tone; readonly says: Text }> = {
  unset: { tone: 'waiting', says: { zh: '待核定', en: 'to be set' } },
  unconfirmed: { tone: 'waiting', says: { zh: '待核实', en: 'to be confirmed' } },
  set: { tone: 'done', says: { zh: '已核定', en: 'set' } },
  confirmed: { tone: 'done', says: { zh: '已核实', en: 'confirmed' } },
}

/** Setting asks for a value, confirming for a source. */
export const figureVerb = ({ state }: Figure): Text =>
  state === 'unset' || state === 'set' ? { zh: '核定', en: 'Set' } : { zh: '核实', en: 'Confirm' }
