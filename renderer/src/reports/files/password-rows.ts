import type { EmployerPasswords } from '../../../../shared/contract/exports.ts'

/** Passwords as a table of a spreadsheet or a letter takes them when pasted: a line an employer, tabs between. */
export function passwordRows({ files }: EmployerPasswords, titles: readonly string[]): string {
  const rows = files.map(({ booth, employer, fileName, password }) => [booth ?? '', employer, fileName, password])
  return [titles, ...rows].map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t')).join('\r\n')
}
