import { Choice } from '../../parts/Choice.tsx'
import { type Language, type Theme, usePreferences } from '../../session/preferences.ts'
import { useBoothWords } from '../house.ts'
import { Sheet } from '../Sheet.tsx'
import styles from './phone.module.css'

/** What this phone likes: language, light or dark, sounds. */
export function PhoneSettings({ onClose }: { onClose: () => void }) {
  const words = useBoothWords().booth.phone
  const { language, theme, sounds, choose } = usePreferences()
  return (
    <Sheet title={words.settings} onClose={onClose}>
      <div className={styles['settings']}>
        <Choice
          label={words.language}
          options={(['vi', 'en'] as const).map((one) => ({ value: one, label: words.languages[one] }))}
          value={language}
          onChoose={(chosen: Language) => choose({ language: chosen })}
        />
        <Choice
          label={words.theme}
          options={(['auto', 'light', 'dark'] as const).map((one) => ({ value: one, label: words.themes[one] }))}
          value={theme}
          onChoose={(chosen: Theme) => choose({ theme: chosen })}
        />
        <Choice
          label={words.sounds}
          options={(['on', 'off'] as const).map((one) => ({ value: one, label: words.soundsSaid[one] }))}
          value={sounds ? 'on' : 'off'}
          onChoose={(chosen) => choose({ sounds: chosen === 'on' })}
        />
      </div>
    </Sheet>
  )
}
