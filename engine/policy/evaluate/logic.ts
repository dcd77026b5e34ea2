import type { FactValue } from '../facts/facts.ts'
import type { Compiled, Frame, MissingSink } from './frame.ts'

/** Kleene's and. Only what is still open is asked: a false part decides and the rest cannot matter any more. */
export function compileAnd(parts: readonly Compiled<boolean>[]): Compiled<boolean> {
  const [a, b] = parts
  const reads = parts.map((part) => part.read)
  const read =
    a && b && parts.length === 2
      ? (frame: Frame) => {
          const left = a.read(frame)
          if (left === false) return false
          const right = b.read(frame)
          return right === false ? false : left === undefined || right === undefined ? undefined : true
        }
      : (frame: Frame) => {
          let result: boolean | undefined = true
          for (const part of reads) {
            const truth = part(frame)
            if (truth === false) return false
            if (truth === undefined) result = undefined
          }
          return result
        }
  return { read, blockers: openParts(parts) }
}

/** Kleene's or. */
export function compileOr(parts: readonly Compiled<boolean>[]): Compiled<boolean> {
  const reads = parts.map((part) => part.read)
  return {
    read: (frame) => {
      let result: boolean | undefined = false
      for (const part of reads) {
        const truth = part(frame)
        if (truth === true) return true
        if (truth === undefined) result = undefined
      }
      return result
    },
    blockers: openParts(parts),
  }
}

export function compileNot(part: Compiled<boolean>): Compiled<boolean> {
  return {
    read: (frame) => {
      const truth = part.read(frame)
      return truth === undefined ? undefined : !truth
    },
    blockers: part.blockers,
  }
}

/** With the test unknown the answer is unknown, and nothing of the branches is asked before the test. */
export function compileChoose(test: Compiled<boolean>, yes: Compiled, no: Compiled): Compiled {
  return {
    read: (frame) => {
      const truth = test.read(frame)
      return truth === undefined ? undefined : truth ? yes.read(frame) : no.read(frame)
    },
    blockers: (frame, sink) => {
      const truth = test.read(frame)
      const open = truth === undefined ? test : truth ? yes : no
      open.blockers(frame, sink)
    },
  }
}

/** Blockers of the parts that are not known. */
export function openParts(parts: readonly Compiled<FactValue>[]): (frame: Frame, sink: MissingSink) => void {
  return (frame, sink) => {
    for (const part of parts) if (part.read(frame) === undefined) part.blockers(frame, sink)
  }
}
