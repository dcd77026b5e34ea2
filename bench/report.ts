import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

export interface Target {
  readonly what: string
  readonly measured: number
  readonly atMost?: number
  readonly atLeast?: number
}

/** A table and its targets, printed and kept in bench/results/<date>-<suite>.md and .json. */
export interface Report {
  readonly suite: string
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly targets: readonly Target[]
}

export function met(target: Target): boolean {
  return target.measured <= (target.atMost ?? Number.POSITIVE_INFINITY) && target.measured >= (target.atLeast ?? 0)
}

export async function publish(report: Report): Promise<void> {
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, load ${loadavg()[0]?.toFixed(1)}`
  const text = markdown(report, machine)
  console.log(text)
  const folder = join(process.cwd(), 'bench', 'results')
  await mkdir(folder, { recursive: true })
  const name = join(folder, `${new Date().toISOString().slice(0, 10)}-${report.suite}`)
  await writeFile(`${name}.md`, text)
  await writeFile(`${name}.json`, `${JSON.stringify({ machine, ...report }, null, 2)}\n`)
}

function markdown(report: Report, machine: string): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const targets = report.targets.map((target) => {
    const bound = target.atMost === undefined ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`
    return line([target.what, bound, round(target.measured), met(target) ? 'met' : 'missed'])
  })
  return [
    `# ${report.suite}`,
    '',
    machine,
    '',
    ...report.notes.map((note) => `- ${note}`),
    '',
    line(report.columns),
    line(report.columns.map(() => '---')),
    ...report.rows.map(line),
    '',
    line(['target', 'wanted', 'measured', '']),
    line(['---', '---', '---', '---']),
    ...targets,
    '',
  ].join('\n')
}

/** Three significant figures. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
