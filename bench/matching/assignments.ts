import type { Pair, Problem } from '@xinglin/matching'
import { below, randomOf } from './random.ts'

/** 5,000 interns with 20 choices each among 800 bases of seven places; fits from 0 to 10,000, good bases wanted by many. */
export function internships(): Problem {
  const random = randomOf(11)
  const [interns, bases] = [5000, 800]
  const appeal = Array.from({ length: bases }, () => random())
  const pairs: Pair[] = []
  for (let left = 0; left < interns; left++) {
    const choices = new Set<number>()
    while (choices.size < 20) choices.add(below(random, bases, 1.2))
    for (const right of choices) {
      const forLeft = Math.round(10_000 * (0.4 * random() + 0.6 * (appeal[right] as number)))
      const forRight = Math.round(10_000 * random())
      pairs.push({ left, right, score: Math.round(Math.sqrt(forLeft * forRight)), forLeft, forRight })
    }
  }
  return { demand: Array(interns).fill(1), capacity: Array(bases).fill(7), pairs }
}

/** 2,000 applications with three reviewers each among 400, at most 18 a reviewer; the best 60 for each, one in ten barred. */
export function reviews(): Problem {
  const random = randomOf(12)
  const [applications, reviewers] = [2000, 400]
  const pairs: Pair[] = []
  for (let left = 0; left < applications; left++) {
    const field = below(random, 20)
    const scored = Array.from({ length: reviewers }, (_, right) => ({
      left,
      right,
      score: Math.round(10_000 * ((right % 20 === field ? 0.5 : 0.1) + 0.5 * random())),
      barred: random() < 0.1,
    }))
    const best = scored.filter(({ barred }) => !barred).sort((a, b) => b.score - a.score || a.right - b.right)
    pairs.push(...best.slice(0, 60).map(({ left, right, score }) => ({ left, right, score })))
  }
  return { demand: Array(applications).fill(3), capacity: Array(reviewers).fill(18), pairs }
}
