import { Button, useComputedColorScheme } from '@mantine/core'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Icon } from '../parts/Icon.tsx'
import { usePreferences } from '../session/preferences.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { Day } from './Day.tsx'
import styles from './leader.module.css'
import { Tv } from './Tv.tsx'
import { tvPath } from './tv-path.ts'
import { useLiveWords } from './words.ts'

/** All a leader's browser has: the board, as a page or for a television. Nothing here writes. */
export function Leader({ fair }: { fair: Fair }) {
  const words = useLiveWords()
  const [, go] = useLocation()
  const choose = usePreferences((preferences) => preferences.choose)
  const language = usePreferences((preferences) => preferences.language)
  const isDark = useComputedColorScheme('light') === 'dark'
  const theme = isDark ? words.frame.toLight : words.frame.toDark
  return (
    <Switch>
      <Route path={tvPath}>
        <Tv fair={fair} />
      </Route>
      <Route path="/board">
        <div className={`${styles['leader']} ${fair.status === 'rehearsal' ? styles['rehearsal'] : ''}`}>
          <header className={styles['bar']}>
            {fair.status === 'rehearsal' && <span className={styles['tag']}>{words.frame.rehearsal}</span>}
            <strong>{fair.name}</strong>
            <span>{dayWritten(fair.heldOn)}</span>
            <span className={styles['end']}>
              {(['vi', 'en'] as const).map((one) => (
                <Button
                  key={one}
                  size="compact-md"
                  variant={one === language ? 'filled' : 'default'}
                  aria-pressed={one === language}
                  onClick={() => choose({ language: one })}
                >
                  {one.toUpperCase()}
                </Button>
              ))}
              <Button
                size="compact-md"
                variant="default"
                aria-label={theme}
                title={theme}
                onClick={() => choose({ theme: isDark ? 'light' : 'dark' })}
              >
                <Icon name={isDark ? 'sun' : 'moon'} size={20} />
              </Button>
            </span>
          </header>
          <main id="main">
            <Day fair={fair} onTv={() => go(tvPath)} />
          </main>
        </div>
      </Route>
      <Route>
        <Redirect to="/board" replace />
      </Route>
    </Switch>
  )
}
