/**
 * What FairDesk needs from the system, by what it is needed for. Each entry is there when its library, command or file is;
 * `names` are the packages that bring it, the newest name first (Debian 13 and Ubuntu 24 renamed some to …t64).
 */
export const systemList = {
  electron: [
    { library: 'libgtk-3.so.0', names: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { library: 'libnss3.so', names: ['libnss3'] },
    { library: 'libasound.so.2', names: ['libasound2t64', 'libasound2'] },
    { library: 'libgbm.so.1', names: ['libgbm1'] },
    { library: 'libXss.so.1', names: ['libxss1'] },
    { library: 'libnotify.so.4', names: ['libnotify4'] },
  ],
  display: [{ command: 'Xvfb', names: ['xvfb'] }],
  // Readers that are not ours, so that a test cannot agree with itself: of QR codes, of PDFs, of a sealed file, of an archive under a password.
  test: [
    { command: 'zbarimg', names: ['zbar-tools'] },
    { command: 'ZXingReader', names: ['zxing-cpp-tools'] },
    { command: 'pdftotext', names: ['poppler-utils'] },
    { command: 'strings', names: ['binutils'] },
    { command: '7zz', names: ['7zip'] },
    // A film for the fake camera, and a pair of serial lines for the fake scanner.
    { command: 'ffmpeg', names: ['ffmpeg'] },
    { command: 'socat', names: ['socat'] },
    // A real spreadsheet and word processor: makes the lists a commune would send, opens the papers we make.
    { file: '/usr/lib/libreoffice/program/libsclo.so', names: ['libreoffice-calc-nogui'] },
    { file: '/usr/lib/libreoffice/program/libswlo.so', names: ['libreoffice-writer-nogui'] },
    // A network of the test's own, whose link can be cut.
    { command: 'ip', names: ['iproute2'] },
  ],
  printer: [
    { command: 'cupsd', names: ['cups'] },
    { command: 'lpadmin', names: ['cups-client'] },
    { file: '/usr/lib/cups/backend/cups-pdf', names: ['printer-driver-cups-pdf'] },
  ],
  browser: [{ command: 'chromium', names: ['chromium'] }],
}
