import type { PlanNode } from '../plan/node.ts'
import { readColumn } from './read-column.ts'
import { readChoose, readCompare, readJoined, readMember, readNot, readRange, readSettled } from './read-logic.ts'
import { readArithmetic, readDays, readExtreme, readRound, readScale, readSteps } from './read-number.ts'
import { readBounded, readPoints, readTier } from './read-points.ts'
import { readAggregate, readEach, readSpread } from './read-records.ts'
import { readBands, readTable } from './read-table.ts'
import { type Reading, textNumber } from './reading.ts'
import type { Snapshot } from './snapshot.ts'
import { constantReader, FIGURE, KNOWN, OTHER, type Read } from './vector.ts'

/** Readers of any node over the rows of a snapshot. */
export function readingOf(snapshot: Snapshot): Reading {
  const known = new Map<number, Read>()
  const to: Reading = {
    snapshot,
    apart: () => readingOf(snapshot),
    read(node) {
      const before = known.get(node.id)
      if (before) return before
      const fresh = readNode(node, to)
      known.set(node.id, fresh)
      return fresh
    },
  }
  return to
}

function readNode(node: PlanNode, to: Reading): Read {
  switch (node.op) {
    case 'constant':
      return readConstant(node, to)
    case 'column':
      return readColumn(node.column, to.snapshot)
    case 'steps':
      return readSteps(node, to)
    case 'and':
    case 'or':
      return readJoined(node, to)
    case 'not':
      return readNot(node, to)
    case 'settled':
      return readSettled(node, to)
    case 'range':
      return readRange(node, to)
    case 'member':
      return readMember(node, to)
    case 'compare':
      return readCompare(node, to)
    case 'arithmetic':
      return readArithmetic(node, to)
    case 'scale':
      return readScale(node, to)
    case 'choose':
      return readChoose(node, to)
    case 'least':
    case 'greatest':
      return readExtreme(node, to)
    case 'days':
      return readDays(node, to)
    case 'spread':
      return readSpread(node, to)
    case 'count':
    case 'sum':
    case 'exists':
      return readAggregate(node, to)
    case 'each':
      return readEach(node, to)
    case 'points':
      return readPoints(node, to)
    case 'bounded':
      return readBounded(node, to)
    case 'tier':
      return readTier(node, to)
    case 'round':
      return readRound(node, to)
    case 'table':
      return readTable(node, to)
    case 'bands':
      return readBands(node, to)
  }
}

function readConstant({ value, figure }: PlanNode & { op: 'constant' }, to: Reading): Read {
  const number = typeof value === 'string' ? textNumber(value, to) : Number(value ?? 0)
  return constantReader(number, value !== undefined ? KNOWN : figure ? FIGURE : OTHER)
}
