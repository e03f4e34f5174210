import { useState } from 'react'
import { useCommuneName, useCommuneOptions } from './places.ts'
import { SearchSelect } from './SearchSelect.tsx'
import { useGateWords } from '../session/gate-words.ts'
import styles from './commune-picker.module.css'

const none: readonly string[] = []

/** The communes of the cluster: typed without marks, added by Enter, shown as chips. */
export function CommunePicker({
  chosen,
  onChange,
  missing,
}: {
  chosen: readonly string[]
  onChange: (codes: string[]) => void
  missing: boolean
}) {
  const words = useGateWords()
  const nameOf = useCommuneName()
  const [search, setSearch] = useState('')
  const options = useCommuneOptions(none, false).filter(({ value }) => !chosen.includes(value))

  function add(code: string | null): void {
    if (code === null) return
    onChange([...chosen, code])
    setSearch('')
  }

  return (
    <div>
      <SearchSelect
        label={words.gate.communes}
        description={words.gate.communesNote}
        placeholder={words.gate.communesPlaceholder}
        options={options}
        value={null}
        onChange={add}
        searchValue={search}
        onSearchChange={setSearch}
        error={missing && words.gate.communesWrong}
        onKeyDown={(event) => {
          // Enter adds a commune; it must not send the step off half filled.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <ul className={styles['chips']}>
        {chosen.map((code) => (
          <li key={code} className={styles['chip']}>
            {nameOf(code)}
            <button
              type="button"
              aria-label={words.common.remove(nameOf(code))}
              onClick={() => onChange(chosen.filter((one) => one !== code))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
