import type { letters as fr } from '../fr/letters.ts';
import type { Translated } from '../sentences.ts';

export const letters: Translated<typeof fr> = {
  reference: (number, day) => `Brief ${number}, ${day}`,
  title: (service) => `Ihr Weg zurück zu ${service}`,
  greeting: (name) => `Guten Tag ${name},`,
  what: (service) =>
    `Sie haben um Hilfe gebeten, um wieder in ${service} hineinzukommen. Ihr altes Passwort gilt nicht mehr. An seiner Stelle gilt das vorläufige Passwort hier unten, ein einziges Mal:`,
  open: (url) => `Öffnen Sie ${url} und geben Sie Ihre E-Mail-Adresse ein, dann dieses vorläufige Passwort.`,
  choose: 'Legen Sie gleich Ihr neues Passwort fest, das sonst niemand kennt.',
  destroy: 'Vernichten Sie danach diesen Brief.',
  secretTitle: 'Vorläufiges Passwort',
  expiry: (day) => `Es gilt ein einziges Mal, bis ${day}. Großbuchstabe und Bindestriche können Sie weglassen.`,
  neverAsked: 'Unsere Teams fragen Sie nie nach einem Passwort, weder nach diesem noch nach dem, das Sie festlegen.',
  opened: (contact) =>
    `War der Brief schon offen, oder haben Sie gar nichts angefragt? Benutzen Sie dieses Passwort nicht und sagen Sie uns gleich Bescheid: ${contact}.`,
};
