import type { Words } from '../vi.ts'

export const devices: Words['devices'] = {
  givenName: {
    booth: (number) => `Phone ${number}`,
    desk: (number) => `Desk laptop ${number}`,
    office: (number) => `Office laptop ${number}`,
    browser: 'Browser on the host',
    host: 'Host',
  },
}
