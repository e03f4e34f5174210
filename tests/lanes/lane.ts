import { fork, spawnSync } from 'node:child_process'
import { ForksPoolWorker, type PoolOptions } from 'vitest/node'

/**
 * A lane is what one journey has of the machine to itself while another runs beside it: a network (one cable, nobody at
 * its other end) and a display. Ports, interfaces and addresses are then never another journey's.
 *
 * The cable makes itself no address: one of IPv6's appears a second or two after the cable is up (its kernel asks first
 * whether somebody else has it), and Chromium breaks off every connection that it is opening in that moment
 * (ERR_NETWORK_CHANGED), which on a quick machine is the journey's first page.
 */
const cable = [
  'ip link set lo up',
  'ip link add eth0 type veth peer name end0',
  'ip addr add 192.168.77.1/24 dev eth0',
  'ip link set eth0 addrgenmode none',
  'ip link set end0 addrgenmode none',
  'ip link set eth0 up',
  'ip link set end0 up',
].join(' && ')

/** Whether this user may lay a network; without one of its own no journey runs beside another. */
export function mayHaveLanes(): boolean {
  return spawnSync('unshare', ['--net', 'sh', '-c', cable]).status === 0
}

/** Vitest's own worker in a lane. */
class LaneWorker extends ForksPoolWorker {
  override readonly name = 'lane'

  override start(): Promise<void> {
    const intoLane = ['--net', 'sh', '-c', `${cable} && FAIRDESK_LANE=1 exec "$0" "$@"`, process.execPath]
    const worker = fork(this.entrypoint, [], {
      execPath: 'unshare',
      execArgv: [...intoLane, ...this.execArgv],
      env: this.env,
      stdio: 'pipe',
      serialization: 'advanced',
    })
    // Vitest takes the process that is there already. Should it stop doing so, own-lane.ts says it.
    Object.assign(this, { _fork: worker })
    return super.start()
  }
}

/** What vitest calls a pool: it makes a worker for each file. */
export const lanes = {
  name: 'lane',
  createPoolWorker: (options: PoolOptions) => new LaneWorker(options),
}
