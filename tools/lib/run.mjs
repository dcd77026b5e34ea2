import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program in the checkout. With `quiet` its output is collected, otherwise it goes to the terminal.
 * @returns {Promise<{ code: number, output: string }>} exit code; 127 when it could not be started
 */
export function run(command, args, { env = {}, quiet = false, limit } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: limit,
    })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', (error) => resolve({ code: 127, output: String(error) }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a script of a package with this very Node. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options)
}
