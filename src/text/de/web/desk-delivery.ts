import type { deskDelivery as fr } from '../../fr/web/desk-delivery.ts';
import type { Translated } from '../../sentences.ts';

/** How the access comes back to the person, on the desk's pages. */
export const deskDelivery: Translated<typeof fr> = {
  heading: 'Zugang zurückgeben',
  what: 'Wählen Sie einen Weg. Das alte Passwort gilt ab dann nicht mehr, und die Sitzungen der Person enden.',
  locked: 'Prüfen Sie zuerst den Anrufer.',
  takeFirst: 'Übernehmen Sie zuerst die Anfrage.',
  others: 'Die anderen Wege',
  ways: {
    'link-mail': {
      name: 'Link per E-Mail',
      press: 'Link senden',
      what: (to) => `An ${to}. Die Person legt ihr Passwort selbst fest; sonst sieht niemand etwas.`,
    },
    'temporary-mail': {
      name: 'Vorläufiges Passwort per E-Mail',
      press: 'Vorläufiges Passwort senden',
      what: (to) => `An ${to}. Sie sehen es nicht.`,
    },
    'temporary-sms': {
      name: 'Vorläufiges Passwort per SMS',
      press: 'Per SMS senden',
      what: (to) => `An ${to}, gültig zehn Minuten. Sie sehen es nicht.`,
    },
    'sealed-letter': {
      name: 'Verschlossener Brief',
      press: 'Verschlossenen Brief vorbereiten',
      what: (to) =>
        `An die Postanschrift des Unternehmens ${to}. Er geht mit der nächsten Post hinaus; Sie sehen seinen Inhalt nicht.`,
    },
    'read-out': {
      name: 'Vorlesen am Telefon',
      press: 'Ein Passwort zum Vorlesen anzeigen',
      what: (to) =>
        `Behalten Sie ${to} am Telefon: Das Passwort erscheint ein einziges Mal, und gilt nur zehn Minuten.`,
    },
  },
  closedWays: {
    forbidden: 'Die Regeln des Supports schließen diesen Weg für dieses Konto zurzeit aus.',
    'same-channel': 'Ein Code ging schon auf diesem Weg hinaus: Das Passwort nimmt einen anderen.',
    'second-person': 'Es fehlt die Meinung einer zweiten Person.',
    'more-proof': 'Der Anrufer ist noch nicht genug geprüft.',
    'sms-gateway': 'Diese Installation verschickt keine SMS.',
    'mobile-number': 'Für dieses Konto ist keine Mobilnummer hinterlegt.',
    'letter-sender': 'Diese Installation verschickt keine Briefe.',
    'postal-address': 'Für dieses Unternehmen ist keine Postanschrift hinterlegt.',
  },
  sentHeading: 'Was hinausgegangen ist',
  way: 'Weg',
  progress: 'Versand',
  readAloud: 'am Telefon vorgelesen',
  faults: {
    unknownWay: 'Wählen Sie einen der Wege, die zur Wahl stehen.',
    notVerified:
      'Dieser Weg steht nicht mehr offen: Die Prüfung ist abgelaufen, schon verbraucht oder genügt nicht. Nichts ging hinaus.',
    noContact: 'Für diesen Weg gibt es keine Adresse oder Nummer mehr. Nichts ging hinaus.',
  },
  readOut: {
    heading: 'Vorläufiges Passwort zum Vorlesen',
    onlyCase: 'Nur in diesem Fall sehen Sie ein Passwort. Schreiben Sie es nicht auf, senden Sie es nicht.',
    once: 'Diese Seite erscheint nicht noch einmal: Verlassen Sie sie, dann müssen Sie neu prüfen.',
    toldThem: 'Die Person erfährt davon, und es steht im Protokoll.',
    until: (time) => `Es gilt ein einziges Mal, bis ${time}\u00a0Uhr.`,
    steps: {
      open: 'Bitten Sie die Person, die Anmeldeseite zu öffnen und ihre E-Mail-Adresse einzugeben.',
      read: 'Lesen Sie ihr das Passwort Gruppe für Gruppe vor. Großbuchstabe und Bindestriche kann sie weglassen.',
      wait: 'Bleiben Sie am Telefon, bis sie ihr eigenes festgelegt hat. Fragen Sie nicht danach.',
    },
    password: 'Vorläufiges Passwort',
    spelling: 'Buchstabiert',
    back: (number) => `Zurück zur Anfrage Nr.\u00a0${number}`,
  },
};
