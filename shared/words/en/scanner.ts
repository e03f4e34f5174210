import type { Words } from '../vi.ts'

/** Scanners: the serial line, the camera. */
export const scanner: Words['scanner'] = {
  toCheck: 'Check the scanner',
  toCheckKey: 'Alt+Q',
  serial: {
    title: 'Scanner on a COM port',
    note: 'A scanner in USB-COM mode does not type, so Unikey cannot spoil accented letters. To switch it over, scan the “USB-COM” code in its manual.',
    off: 'No scanner on a COM port is in use.',
    opening: (port: string) => `Opening port ${port}…`,
    open: (port: string) => `The scanner at port ${port} is ready. Scan a code to try it.`,
    troubleTitle: 'The scanner cannot be heard',
    searching: 'It will work again by itself once it is plugged in.',
    ports: 'Ports of this computer',
    noPorts: 'There is no COM port. Plug the scanner in, then press Search again.',
    likely: 'Perhaps a scanner',
    unknownMaker: 'Unknown maker',
    take: 'Use this port',
    takeNamed: (port: string) => `Use this port: ${port}`,
    inUse: 'In use',
    searchAgain: 'Search again',
    byHand: 'Or type the name of the port',
    byHandExample: 'COM3',
    stop: 'Stop using this scanner',
  },
  camera: {
    title: 'Scan with the camera',
    note: 'For when there is no scanner. Hold the QR code in the middle of the frame, about 15 cm from the camera. No picture is kept.',
    toggle: 'Camera',
    toggleNote: 'Scan with the camera',
    key: 'Alt+C',
    preview: 'What the camera sees',
    opening: 'Opening the camera…',
    looking: 'Hold the QR code in the frame',
    close: 'Switch the camera off',
    again: 'Switch the camera on again',
    choose: 'Camera',
    unnamed: (at: number) => `Camera ${at}`,
    torchOn: 'Light on',
    torchOff: 'Light off',
    idle: (minutes: number) =>
      `The camera switched itself off after ${minutes} minutes without a scan. Press Alt+C to switch it on again.`,
    resting: 'The camera rests while this window is not in use.',
    trouble: {
      denied: 'The computer blocks the camera. In Windows Settings, Privacy, Camera, let applications use the camera.',
      none: 'There is no camera. Plug one in and press Switch the camera on again, or use a scanner.',
      busy: 'Another program is using the camera. Close it and press Switch the camera on again.',
      gone: 'The camera was unplugged. Plug it in and press Switch the camera on again.',
      failed:
        'The camera could not be switched on. Press Switch the camera on again; if it persists, use a scanner or type the number.',
    },
  },
}
