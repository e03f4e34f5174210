import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { StartWords } from '../../shared/words/vi-at-start.ts'
import { BoothPage } from './booth/phone/BoothPage.tsx'
import { Boundary } from './booth/phone/Boundary.tsx'
import { fetchPhoneWords, phoneWords } from './booth/phone/words.ts'
import './booth/phone/page.css'
import './parts/tokens.css'
import { listenForScanners } from './scan/keyboard-scanner.ts'
import { usePreferences } from './session/preferences.ts'
import { WordsContext } from './session/words.ts'
import { questions } from './talk/questions.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** The booth's page, for phones and spare laptops: the same booth as in the host's window, in a shell of its own. */
function BoothApp() {
  useEffect(() => listenForScanners(), [])
  useLook()
  return (
    <QueryClientProvider client={questions}>
      <WordsContext value={useSpeech()}>
        <Boundary>
          <BoothPage />
        </Boundary>
      </WordsContext>
    </QueryClientProvider>
  )
}

/** Light or dark, as the phone is or as somebody chose for the sun outside. */
function useLook(): void {
  const theme = usePreferences((preferences) => preferences.theme)
  useEffect(() => {
    const paint = () => {
      const isDark = theme === 'auto' ? dark.matches : theme === 'dark'
      document.documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light'
    }
    paint()
    dark.addEventListener('change', paint)
    return () => dark.removeEventListener('change', paint)
  }, [theme])
}

function useSpeech(): StartWords {
  const language = usePreferences((preferences) => preferences.language)
  const [words, setWords] = useState(phoneWords)
  useEffect(() => {
    document.documentElement.lang = language
    let current = true
    void fetchPhoneWords(language).then(
      (fetched) => current && setWords(fetched),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language])
  return words
}

createRoot(document.getElementById('root') as HTMLElement).render(<BoothApp />)
