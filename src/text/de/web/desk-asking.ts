import type { deskAsking as fr } from '../../fr/web/desk-asking.ts';
import type { Translated } from '../../sentences.ts';

/** How an administrator asks the desk for one of the own people, and why some passwords are the desk's alone. */
export const deskAsking: Translated<typeof fr> = {
  heading: 'Vom Support zurücksetzen lassen',
  what: (name: string) =>
    `Der Support prüft, ob es wirklich ${name} ist, und gibt dann den Zugang. Sie sehen kein Passwort. Die Person erfährt es per E-Mail.`,
  message: 'Nachricht an den Support',
  messageHint: 'Schreiben Sie hier nie ein Passwort: Im Support darf niemand eines kennen.',
  submit: 'Support um Zurücksetzen bitten',
  byDesk:
    'Das Passwort eines Administrators wird nicht hier festgelegt: Es öffnet Ihr ganzes Unternehmen, und ein Einzelner darf es nicht ersetzen können. Dasselbe gilt für jemanden, dessen Rolle sich gerade geändert hat.',
  byDeskHow: 'Der Support prüft die Person auf zwei Wegen, danach legt sie ihr Passwort selbst fest:',
  byDeskLink: 'Den Support bitten',
  stronger:
    'Benutzt es schon jemand anderes? Dann könnte er vor ihr das neue festlegen. Bitten Sie lieber den Support um ein Zurücksetzen, oder deaktivieren Sie das Konto: Das alte öffnet dann nichts mehr.',
  asked: (at: string, number: string) => `Angefragt am ${at} (Nr.\u00a0${number}).`,
  saved: 'Die Anfrage ist beim Support. Die Person erfährt es per E-Mail.',
  tooMany:
    'Der Support hat heute schon mehrere Anfragen für diese Person bekommen. Melden Sie sich dort, oder warten Sie bis morgen.',
  disabled: 'Dieses Konto ist deaktiviert. Aktivieren Sie es zuerst wieder, und bitten Sie dann um das Zurücksetzen.',
  roleAndPassword:
    'Das Passwort eines Administrators setzt der Support zurück. Lassen Sie die Passwortfelder leer, oder behalten Sie die jetzige Rolle.',
};
