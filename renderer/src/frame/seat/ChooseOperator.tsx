import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { around } from '../../../../shared/words/vi/around.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useSession, type Session } from '../../session/use-session.ts'
import { useWordsWith } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../frame.module.css'

const own = { around }

/** The names to choose from; the first nine by their digit. */
export function ChooseOperator({ operator, onClose }: { operator: Session['operator']; onClose: () => void }) {
  const text = useWordsWith(own).around.seat
  const { value, failure } = useAsk('operator.list', {})
  const choose = useTell('operator.choose')
  const names = (value ?? []).filter(({ retired }) => !retired)

  async function take(operatorId: string | null): Promise<void> {
    const answer = await choose.tell({ operatorId })
    if (answer.ok) onClose()
  }

  useShortcuts(
    Object.fromEntries(
      names.slice(0, 9).flatMap(({ id }, at) => {
        const sit = (): void => void take(id)
        return [
          [`Digit${at + 1}`, sit],
          [`Numpad${at + 1}`, sit],
        ]
      }),
    ),
    { overSheets: true },
  )

  return (
    <Dialog title={text.title} onClose={onClose}>
      <div className={styles['names']}>
        <FailureNotice failure={failure ?? choose.failure} />
        {value !== undefined && names.length === 0 && <Nobody onClose={onClose} />}
        {names.map(({ id, name }, at) => (
          <Button
            key={id}
            size="md"
            variant="default"
            justify="start"
            fullWidth
            aria-current={id === operator?.id ? 'true' : undefined}
            {...(at === 0 ? { 'data-autofocus': true } : {})}
            leftSection={at < 9 ? <Key name={String(at + 1)} /> : null}
            rightSection={id === operator?.id ? <Icon name="good" size={18} /> : null}
            onClick={() => void take(id)}
          >
            {name}
          </Button>
        ))}
        {operator !== null && (
          <Button size="md" variant="subtle" onClick={() => void take(null)}>
            {text.noName}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function Nobody({ onClose }: { onClose: () => void }) {
  const text = useWordsWith(own).around.seat
  const [, go] = useLocation()
  const isOffice = useSession().value?.role === 'office'
  return (
    <Empty title={text.empty} {...(isOffice ? {} : { next: text.emptyDesk })}>
      {isOffice && (
        <Button
          data-autofocus
          onClick={() => {
            onClose()
            go('/fairs/operators')
          }}
        >
          {text.toList}
        </Button>
      )}
    </Empty>
  )
}
