import type { BoothCardFace, DocumentHead } from '../../../shared/document-face.ts'
import { wifiCode } from '../../../shared/wifi-code.ts'
import { cards } from '../../../shared/words/papers/cards.ts'
import { common } from '../../../shared/words/papers/common.ts'
import styles from './booth-card.module.css'
import { AndroidPicture, BrowserPicture, IphonePicture, KeepPicture } from './card-pictures.tsx'
import { Page } from './Page.tsx'
import { Qr } from './Qr.tsx'

type Wifi = { name: string; password: string } | null

/**
 * A booth's card, folded in the middle so that it stands: to visitors it says whose table it is, to the recruiter how a
 * phone comes in. It must do so alone, since a phone that needs help cannot reach a page that helps.
 */
export function BoothCard({
  card,
  link,
  wifi,
  head,
}: {
  card: BoothCardFace
  link: string
  wifi: Wifi
  head: DocumentHead
}) {
  return (
    <Page head={head}>
      <div className={styles['back']}>
        {card.booth !== null && (
          <p className={styles['hugeBooth']} data-fit>
            {common.booth(card.booth)}
          </p>
        )}
        <h1 className={styles['hugeName']} data-fit>
          {card.employer}
        </h1>
        <p className={styles['invite']}>{card.isCenter ? cards.counsel : cards.visitors}</p>
        <p className={styles['fair']}>{common.fair(head.fairName, head.heldOn)}</p>
      </div>
      <p className={styles['fold']}>{cards.fold}</p>
      <div className={styles['front']}>
        <header className={styles['head']}>
          {card.booth !== null && <strong className={styles['booth']}>{common.booth(card.booth)}</strong>}
          <h2 className={styles['name']} data-fit>
            {card.employer}
          </h2>
        </header>
        <div className={styles['steps']}>
          <WifiStep wifi={wifi} />
          <AddressStep card={card} link={link} />
        </div>
        <Troubles />
        <footer className={styles['foot']}>
          <strong>{cards.offline}</strong> {cards.once}
        </footer>
      </div>
    </Page>
  )
}

function WifiStep({ wifi }: { wifi: Wifi }) {
  const text = cards.wifi
  return (
    <section className={styles['step']}>
      <h3 className={styles['stepTitle']}>
        <span className={styles['digit']}>1</span> {text.title}
      </h3>
      {wifi === null ? (
        <>
          <p className={styles['noWifi']}>{text.none}</p>
          <Fact label={text.name} value="" />
          <Fact label={text.password} value="" />
        </>
      ) : (
        <>
          <div className={styles['scan']}>
            <Qr className={styles['qr']} text={wifiCode(wifi)} />
            <p>{text.how}</p>
          </div>
          <Fact label={text.name} value={wifi.name} />
          {wifi.password === '' ? (
            <p className={styles['label']}>{text.open}</p>
          ) : (
            <Fact label={text.password} value={wifi.password} />
          )}
        </>
      )}
    </section>
  )
}

function AddressStep({ card, link }: { card: BoothCardFace; link: string }) {
  const text = cards.page
  return (
    <section className={styles['step']}>
      <h3 className={styles['stepTitle']}>
        <span className={styles['digit']}>2</span> {text.title}
      </h3>
      <div className={styles['scan']}>
        <Qr className={styles['qr']} text={link + card.path} />
        <p>{text.how}</p>
      </div>
      <Fact label={text.typed} value={link} />
      <Fact label={text.code} value={card.code} />
    </section>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <p className={styles['fact']}>
      <span className={styles['label']}>{label}</span>
      <strong className={styles['value']} data-fit>
        {value}
      </strong>
    </p>
  )
}

function Troubles() {
  const pictures = [
    { text: cards.keep, picture: <KeepPicture /> },
    { text: cards.browser, picture: <BrowserPicture /> },
    { text: cards.android, picture: <AndroidPicture /> },
    { text: cards.iphone, picture: <IphonePicture /> },
  ]
  return (
    <section>
      <h3 className={styles['troubleTitle']}>{cards.trouble}</h3>
      <ul className={styles['troubles']}>
        {pictures.map(({ text: { title, how }, picture }) => (
          <li key={title} className={styles['trouble']}>
            {picture}
            <p>
              <strong>{title}</strong> {how}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
