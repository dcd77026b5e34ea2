export { runSweep, type SweepOptions } from './run.ts'
export { endThreads } from './threads.ts'
