import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { BadgeFormatName } from '../../../shared/badge-formats.ts'

export type Language = 'vi' | 'en'
export type Theme = 'auto' | 'light' | 'dark'

type Preferences = {
  language: Language
  theme: Theme
  /** The printer for this machine's badges; null takes the system's own choice. */
  printer: string | null
  format: BadgeFormatName
  /** The camera that reads codes, by the browser's id for it; null leaves it to the browser. */
  camera: string | null
  /** Whether outcomes are heard as well as seen. */
  sounds: boolean
  choose: (choice: Partial<Omit<Preferences, 'choose'>>) => void
}

/** What this station likes: language, light or dark, printer. No row of the database ever lives here. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      language: 'vi',
      theme: 'auto',
      printer: null,
      format: 'card-90x55',
      camera: null,
      sounds: true,
      choose: (choice) => set(choice),
    }),
    { name: 'fairdesk-preferences', version: 1 },
  ),
)
