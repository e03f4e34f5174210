import { badgeFormatNames, type BadgeFormatName } from '../../../shared/badge-formats.ts'
import { SearchSelect } from '../parts/SearchSelect.tsx'
import { useWords } from '../session/words.ts'

/** One of the eight badge formats, by name. */
export function FormatChoice({
  label,
  value,
  onChoose,
}: {
  label?: string
  value: BadgeFormatName
  onChoose: (format: BadgeFormatName) => void
}) {
  const words = useWords()
  return (
    <SearchSelect
      label={label ?? words.printing.format}
      options={badgeFormatNames.map((name) => ({ value: name, label: words.badge.formats[name] }))}
      value={value}
      clearable={false}
      onChange={(chosen) => chosen !== null && onChoose(chosen as BadgeFormatName)}
    />
  )
}
