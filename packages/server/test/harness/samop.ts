import { vi } from 'vitest'
import { commandLine } from '../../src/cli/commandLine.ts'
import { explained } from '../../src/cli/explained.ts'

/** Runs the command line and answers its output; an error comes back as its one line. */
export const samop = async (...words: string[]): Promise<string> => {
  const lines: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  try {
    const program = commandLine()
    for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
      command.exitOverride().configureOutput({ writeErr: () => undefined })
    }
    await program.parseAsync(['node', 'samop', ...words])
    return plain(lines.join(''))
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    return plain(code.startsWith('commander.') ? (error as Error).message : explained(error))
  } finally {
    write.mockRestore()
  }
}

// Amounts contain no-break spaces.
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
