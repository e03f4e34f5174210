import { Button } from '@mantine/core'
import type { Device } from '../../../../shared/contract/devices.ts'
import { useTell } from '../../talk/use-tell.ts'
import { Confirm } from '../Confirm.tsx'
import { useDeviceWords } from '../use-device-words.ts'

type CardsAsked = { kind: 'renew' | 'close'; employerId: string; name: string } | { kind: 'renewAll' | 'closeAll' }
type RevokeAsked =
  | { kind: 'revoke'; device: Device }
  | { kind: 'revokeBooth'; employerId: string; name: string }
  | { kind: 'revokeAll' }

/** What somebody is about to do to cards or devices. */
export type Asked = CardsAsked | RevokeAsked

type Done = (revoked: number | null) => void

/** Says what a change means before it is made; `onDone` is told how many devices lost their right. */
export function Change({ asked, onClose, onDone }: { asked: Asked; onClose: () => void; onDone: Done }) {
  switch (asked.kind) {
    case 'renew':
    case 'renewAll':
    case 'close':
    case 'closeAll':
      return <ChangeCards asked={asked} onClose={onClose} onDone={onDone} />
    case 'revoke':
    case 'revokeBooth':
    case 'revokeAll':
      return <Revoke asked={asked} onClose={onClose} onDone={onDone} />
  }
}

function ChangeCards({ asked, onClose, onDone }: { asked: CardsAsked; onClose: () => void; onDone: Done }) {
  const words = useDeviceWords().devices.confirm[asked.kind]
  const renew = useTell('booth-card.renew')
  const close = useTell('booth-card.close')
  const { tell, busy, failure } = asked.kind === 'renew' || asked.kind === 'renewAll' ? renew : close
  const employerId = 'employerId' in asked ? asked.employerId : null
  async function act(): Promise<void> {
    if ((await tell({ employerId })).ok) onDone(null)
  }
  return (
    <Confirm
      title={words.title('name' in asked ? asked.name : '')}
      means={words.means}
      act={words.act}
      busy={busy}
      failure={failure}
      onAct={() => void act()}
      onClose={onClose}
    />
  )
}

/** Whoever kept the card may come back by it, so changing the card is offered beside. */
function Revoke({ asked, onClose, onDone }: { asked: RevokeAsked; onClose: () => void; onDone: Done }) {
  const text = useDeviceWords().devices.confirm
  const revoke = useTell('device.revoke')
  const renew = useTell('booth-card.renew')
  const { deviceId, employerId, card, name, isBooth } = whom(asked)
  const words = text[asked.kind === 'revoke' && !isBooth ? 'revokeLaptop' : asked.kind]
  async function act(andRenew: boolean): Promise<void> {
    // The card first: what is cut off must find no way back in between.
    if (andRenew && !(await renew.tell({ employerId: card })).ok) return
    const answer = await revoke.tell({ deviceId, employerId })
    if (answer.ok) onDone(answer.value.revoked)
  }
  return (
    <Confirm
      title={words.title(name)}
      means={words.means}
      act={words.act}
      busy={revoke.busy}
      failure={revoke.failure ?? renew.failure}
      onAct={() => void act(false)}
      onClose={onClose}
      other={
        isBooth && (
          <Button size="md" variant="default" loading={renew.busy} onClick={() => void act(true)}>
            {text.andRenew}
          </Button>
        )
      }
    >
      {isBooth && <p>{text.cardStays}</p>}
    </Confirm>
  )
}

function whom(asked: RevokeAsked) {
  if (asked.kind === 'revokeAll') return { deviceId: null, employerId: null, card: null, name: '', isBooth: true }
  if (asked.kind === 'revokeBooth') {
    const { employerId, name } = asked
    return { deviceId: null, employerId, card: employerId, name, isBooth: true }
  }
  const { id, name, role, employerId } = asked.device
  return { deviceId: id, employerId: null, card: employerId, name, isBooth: role === 'booth' }
}
