/**
 * The text of a QR that has a phone join a Wi-Fi network (the `WIFI:` scheme Android and iOS read): letters that mean
 * something in it are escaped. An empty password is an open network.
 */
export function wifiCode({ name, password }: { name: string; password: string }): string {
  const said = (text: string): string => text.replace(/[\\;,:"]/g, (letter) => `\\${letter}`)
  const kind = password === '' ? 'T:nopass;' : 'T:WPA;'
  return `WIFI:${kind}S:${said(name)};${password === '' ? '' : `P:${said(password)};`};`
}
