import type { Compiled, Frame, UsedFigure } from '../evaluate/frame.ts'
import type { Figure } from '../ir/amount.ts'

/** A figure of the rule, or what an officer set at its address by then. */
export function compileFigure(figure: Figure): Compiled<number> {
  const { address, value, title } = figure
  const fromPack: UsedFigure = {
    figure: { address, title, value: value ?? 0, unit: 'fen', setBy: 'pack', source: figure.cite },
    doubt: undefined,
  }
  return {
    read: (frame) => {
      const entry = frame.figures.find(address, frame.validOn ?? frame.days.filedOn, frame.days.knownAt)
      if (entry?.value === undefined) {
        if (value !== undefined) frame.used?.push(fromPack)
        return value
      }
      const { source, from } = entry
      frame.used?.push({
        figure: { ...fromPack.figure, value: entry.value, setBy: 'officer', source, from },
        doubt: undefined,
      })
      return entry.value
    },
    blockers: (_frame: Frame, sink) => sink({ kind: 'figure', path: address, title }),
  }
}
