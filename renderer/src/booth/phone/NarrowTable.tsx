import { useEffect, useState } from 'react'
import { Icon, type IconName } from '../../parts/Icon.tsx'
import { Camera } from '../Camera.tsx'
import { useBoothWords, useHouse } from '../house.ts'
import { NumberField } from '../NumberField.tsx'
import { Own } from '../Own.tsx'
import { ScanBadge } from '../ScanBadge.tsx'
import { SetAside } from '../SetAside.tsx'
import type { InterviewingWork } from '../use-interviewing.ts'
import { VisitorCard } from '../VisitorCard.tsx'
import { JoinByScan } from './JoinByScan.tsx'
import { Waiting } from '../Waiting.tsx'
import styles from './phone.module.css'

type Tab = 'scan' | 'own' | 'queue'
const icons = { scan: 'camera', own: 'reports', queue: 'clock' } satisfies Record<Tab, IconName>

/** An employer's table on a phone: one page at a time, turned by the thumb. */
export function NarrowTable({ work }: { work: InterviewingWork }) {
  const { phone: words, queue } = useBoothWords().booth
  const [tab, setTab] = useState<Tab>('scan')
  const { booth, own, waiting, vacancies, settings } = work
  const scanId = booth.table?.scanId
  const [shownScan, setShownScan] = useState(scanId)
  // Somebody who sits down is what the page is about, wherever it was.
  if (scanId !== shownScan) {
    setShownScan(scanId)
    if (scanId !== undefined) setTab('scan')
  }
  // In braces: browsers of 2026 answer a scroll with a promise, which is no way to end an effect.
  useEffect(() => {
    window.scrollTo({ top: 0 })
  }, [tab])
  const counts: Record<Tab, number> = { scan: 0, own: own?.length ?? 0, queue: waiting.length }
  return (
    <>
      <main className={styles['main']} id="main">
        {tab === 'scan' && <ScanTab work={work} />}
        {tab === 'own' && <Own own={own} vacancies={vacancies} settings={settings} />}
        {tab === 'queue' && (
          <>
            <JoinByScan />
            <Waiting waiting={waiting} emptyNext={queue.emptyNext} onStart={booth.type} />
          </>
        )}
      </main>
      <nav className={styles['tabs']} aria-label={words.pageMenu}>
        {(['scan', 'own', 'queue'] as const).map((name) => (
          <button
            key={name}
            type="button"
            className={styles['tab']}
            aria-current={tab === name ? 'page' : undefined}
            onClick={() => setTab(name)}
          >
            <Icon name={icons[name]} />
            {counts[name] === 0 ? words.tabs[name] : words.tabCount(words.tabs[name], counts[name])}
          </button>
        ))}
      </nav>
    </>
  )
}

function ScanTab({ work: { booth, vacancies, settings } }: { work: InterviewingWork }) {
  const words = useBoothWords().booth
  const { isPhone } = useHouse()
  return (
    <>
      <ScanBadge table={booth} />
      <SetAside booth={booth} />
      {booth.table === null ? (
        <>
          <Camera startsOn={isPhone} />
          {isPhone && (
            <NumberField id="booth-scan" label={words.numberLabel} action={words.readNumber} read={booth.type} />
          )}
        </>
      ) : (
        <VisitorCard booth={booth} vacancies={vacancies} settings={settings} />
      )}
    </>
  )
}
