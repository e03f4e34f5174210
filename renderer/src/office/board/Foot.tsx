import { Button, useComputedColorScheme } from '@mantine/core'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { usePreferences } from '../../session/preferences.ts'
import { useOfficeWords } from '../words.ts'
import styles from './board.module.css'
import { secondsAPage, type usePages } from './use-pages.ts'

type FootProps = { turning: ReturnType<typeof usePages>; pages: number; onLeave: (() => void) | null }

/** Which page this is, and what whoever set the screen up may do; small, since attendees need none of it. */
export function Foot({ turning, pages, onLeave }: FootProps) {
  const words = useOfficeWords()
  const text = words.jobs.board
  const choose = usePreferences((preferences) => preferences.choose)
  const isDark = useComputedColorScheme('light') === 'dark'
  const theme = isDark ? words.frame.toLight : words.frame.toDark
  return (
    <footer className={styles['foot']}>
      {pages > 1 && (
        <>
          <strong className={styles['page']} role="status">
            {text.page(turning.shown + 1, pages)}
          </strong>
          <span className={styles['turns']}>{turning.isStopped ? text.stopped : text.goesOn(secondsAPage)}</span>
          <Button variant="default" onClick={turning.previous} aria-label={text.previous}>
            <Key name="←" />
          </Button>
          <Button variant="default" onClick={turning.next} aria-label={text.next}>
            <Key name="→" />
          </Button>
          <Button variant="default" onClick={turning.toggle}>
            {turning.isStopped ? text.start : text.stop}
            <Key gap name={words.common.keys.space} />
          </Button>
        </>
      )}
      <span className={styles['footEnd']}>
        <Button variant="default" onClick={() => void toWholeScreen()}>
          {text.wide}
        </Button>
        <Button
          variant="default"
          aria-label={theme}
          title={theme}
          onClick={() => choose({ theme: isDark ? 'light' : 'dark' })}
        >
          <Icon name={isDark ? 'sun' : 'moon'} size={20} />
        </Button>
        {onLeave !== null && (
          <Button variant="default" onClick={onLeave}>
            {text.leave}
            <Key gap name={words.common.keys.escape} />
          </Button>
        )}
      </span>
    </footer>
  )
}

/** A browser may refuse it; then the page stays as large as its window. */
async function toWholeScreen(): Promise<void> {
  try {
    await (document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen())
  } catch {
    return
  }
}
