import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import css from './AuthFace.module.css'

const promises = [sessionWords.faceTurn, sessionWords.faceDates, sessionWords.faceMoney] as const

/** What the product is, in a picture and three sentences, beside the form where there is room for both. */
export function AuthFace() {
  const text = useText()
  return (
    <aside className={css['root']} aria-label={text(sessionWords.face)}>
      <Sheet />
      <div>
        <p className={css['title']}>{text(sessionWords.faceTitle)}</p>
        <ul className={css['list']}>
          {promises.map((promise) => (
            <li key={promise.en} className={css['item']}>
              <svg aria-hidden width="16" height="16" viewBox="0 0 16 16" className={css['tick']}>
                <path d="m3.5 8.5 3 3 6-7" />
              </svg>
              {text(promise)}
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}

/** A claim: its clock, its way to the payment, and the fund it draws on. */
function Sheet() {
  return (
    <svg aria-hidden viewBox="0 0 380 250" className={css['picture']}>
      <rect className={css['behind']} x="28" y="34" width="268" height="176" rx="14" transform="rotate(-5 162 122)" />
      <rect className={css['paper']} x="60" y="28" width="280" height="186" rx="14" />
      <rect className={css['ink']} x="84" y="54" width="132" height="11" rx="5.5" />
      <rect className={css['soft']} x="84" y="74" width="86" height="8" rx="4" />
      <circle className={css['track']} cx="298" cy="70" r="18" />
      <circle className={css['ring']} cx="298" cy="70" r="18" pathLength="100" strokeDasharray="68 100" />
      <path className={css['way']} d="M96 124h204" />
      <path className={css['gone']} d="M96 124h102" />
      <circle className={css['dot']} cx="96" cy="124" r="7" />
      <circle className={css['dot']} cx="198" cy="124" r="7" />
      <circle className={css['next']} cx="300" cy="124" r="6" />
      <rect className={css['brand']} x="84" y="158" width="84" height="26" rx="5" />
      <rect className={css['tint']} x="170" y="158" width="62" height="26" rx="3" />
      <rect className={css['pale']} x="234" y="158" width="82" height="26" rx="5" />
      <circle className={css['seal']} cx="336" cy="204" r="25" />
      <path className={css['check']} d="m325 205 8 8 15-17" />
    </svg>
  )
}
