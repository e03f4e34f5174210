import { Select } from '@mantine/core'
import { useState } from 'react'
import catalogue from '../../../../resources/papers/placeholders.json'
import { type OfficePaperName, officePaperNames } from '../../../../shared/contract/office-papers.ts'
import { usePreferences } from '../../session/preferences.ts'
import styles from './papers.module.css'
import { usePaperWords } from './words.ts'

type Named = { name: string; vi: string; en: string }
type Group = {
  vi: string
  en: string
  fields: readonly Named[]
  loops: readonly (Named & { fields: readonly Named[] })[]
}
const groups: Readonly<Record<string, Group>> = catalogue.groups

/** What may stand in braces in a template, and what it is filled with. */
export function Placeholders() {
  const words = usePaperWords()
  const { template } = words
  const language = usePreferences((preferences) => preferences.language)
  const [name, choose] = useState<OfficePaperName>('report')
  return (
    <details className={styles['placeholders']}>
      <summary>{template.placeholders}</summary>
      <p className={styles['soft']}>{template.placeholdersHint}</p>
      <Select
        size="md"
        className={styles['which']}
        aria-label={template.placeholders}
        data={officePaperNames.map((value) => ({ value, label: words.name[value] }))}
        value={name}
        onChange={(value) => choose(officePaperNames.find((one) => one === value) ?? name)}
        allowDeselect={false}
      />
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{template.placeholder}</th>
            <th scope="col">{template.filledWith}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(name).map(({ key, shown, of, isList }) => (
            <tr key={key}>
              <td className={isList ? styles['list'] : undefined}>
                <code>{shown}</code>
              </td>
              <td className={isList ? styles['list'] : undefined}>{of[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function rowsOf(name: OfficePaperName): { key: string; shown: string; of: Named; isList: boolean }[] {
  const own = catalogue.papers[name].groups.flatMap((group) => groups[group] ?? [])
  const fields = own.flatMap((group) => group.fields)
  const loops = own.flatMap((group) => group.loops)
  return [
    ...fields.map((of) => ({ key: of.name, shown: `{${of.name}}`, of, isList: false })),
    ...loops.flatMap((loop) => [
      { key: `#${loop.name}`, shown: `{#${loop.name}} {/${loop.name}}`, of: loop, isList: true },
      ...loop.fields.map((of) => ({ key: `${loop.name} ${of.name}`, shown: `{${of.name}}`, of, isList: false })),
    ]),
  ]
}
