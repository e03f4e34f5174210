import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { Root } from 'react-dom/client'
import { viAtStart, type StartWords } from '../../shared/words/vi-at-start.ts'
import { Gate } from './gate/Gate.tsx'
import './parts/styles.ts'
import { theme, variables } from './parts/theme.ts'
import { deliver } from './scan/hub.ts'
import { listenForScanners } from './scan/keyboard-scanner.ts'
import { usePreferences } from './session/preferences.ts'
import { fetchWords } from './session/catalogue.ts'
import { WordsContext } from './session/words.ts'
import { listenForNews } from './talk/live.ts'
import { question, questions } from './talk/questions.ts'

/** Starts the screen: asks who we are before React has drawn anything, since all else waits for it. */
export async function start(root: Root): Promise<void> {
  questions.query(question('session.read', {})).catch(() => undefined)
  const words = await fetchWords(usePreferences.getState().language)
  root.render(<App firstWords={words} />)
}

function App({ firstWords }: { firstWords: StartWords }) {
  useEffect(() => listenForNews((text) => deliver({ text, at: performance.now(), from: 'serial' })), [])
  useEffect(() => listenForScanners(), [])
  useEffect(besideLater, [])
  return (
    <QueryClientProvider client={questions}>
      <Look>
        <Speech firstWords={firstWords}>
          <Gate />
        </Speech>
      </Look>
    </QueryClientProvider>
  )
}

/** Nothing at the start waits for it, and nothing is lost without it. */
function besideLater(): void {
  import('./parts/beside.ts').then(
    ({ beside }) => beside(),
    () => undefined,
  )
}

function Look({ children }: { children: ReactNode }) {
  const choice = usePreferences((preferences) => preferences.theme)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      {...(choice === 'auto' ? {} : { forceColorScheme: choice })}
    >
      {children}
    </MantineProvider>
  )
}

/** Swaps the catalogue in place: the screens stay, and so does what was typed. */
function Speech({ firstWords, children }: { firstWords: StartWords; children: ReactNode }) {
  const language = usePreferences((preferences) => preferences.language)
  const [words, setWords] = useState(firstWords)
  useEffect(() => {
    document.documentElement.lang = language
    let current = true
    void fetchWords(language).then(
      (fetched) => current && setWords(fetched),
      () => current && setWords(viAtStart),
    )
    return () => {
      current = false
    }
  }, [language])
  return <WordsContext value={words}>{children}</WordsContext>
}

/** The host writes the nonce of this answer's content security policy into the page. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
