import type { cliUsers as fr } from '../fr/cli-users.ts';
import type { Translated } from '../sentences.ts';

/** What the commands about one person say. */
export const cliUsers: Translated<typeof fr> = {
  commands: {
    show: 'eine Person zeigen: ihr Konto, ihre Gruppe, ihre Anmeldungen',
    change: 'Kontakte, Rolle, Sprache oder Gruppe einer Person ändern',
    resendConfirmation: 'den Link noch einmal senden, mit dem eine neue E-Mail-Adresse bestätigt wird',
    cancelEmailChange: 'eine ausstehende neue E-Mail-Adresse zurücknehmen',
    history: 'sagen, was das Protokoll über den Zugang einer Person weiß, das Neueste zuerst',
    sessions: 'die offenen Sitzungen einer Person auflisten',
    endSessions: 'die Sitzungen einer Person beenden; ihr Passwort bleibt gleich',
    invite: 'jemanden einladen, der sich noch nie angemeldet hat: Ein Link geht an seine Adresse',
    delegate:
      'sagen, welche Gruppen ein Gruppenadministrator betreut; mit --group oder --no-groups auch wählen',
  },
  options: {
    company: 'das Unternehmen der Person, mit seinem Namen; anderswo ist sie unbekannt',
    newEmail:
      'eine neue E-Mail-Adresse; hat die Person sich schon einmal angemeldet, muss sie erst bestätigt werden',
    role: 'user, delegate oder administrator; im Unternehmen des Betreibers agent, supervisor oder operator',
    noTelephone: 'die Telefonnummer entfernen',
    group: 'die Gruppe, mit ihrem Namen',
    noGroup: 'die Person aus jeder Gruppe nehmen',
    kind: 'nur zeigen: everything, coming-and-going, passwords, account, desk',
    limit: 'so viele Ereignisse, höchstens 200',
    cursor: 'die Seite, die hier beginnt, nach „next“ der vorigen',
    session: 'nur diese Sitzung, mit ihrer Kennung',
    delegated: 'die Gruppen, jede mit ihrem Namen, und keine anderen',
    noGroups: 'keine Gruppe',
  },
  facts: {
    name: 'Name',
    email: 'E-Mail',
    waits: 'neue Adresse, ausstehend',
    company: 'Unternehmen',
    role: 'Rolle',
    group: 'Gruppe',
    administers: 'betreut',
    standing: 'Zustand',
    language: 'Sprache',
    telephone: 'Telefon',
    created: 'eröffnet am',
    lastSignedIn: 'letzte Anmeldung',
    passwordSet: 'Passwort vom',
    mustChange: 'muss ein neues festlegen',
  },
  yes: 'ja',
  until: (email, at) => `${email} (bis ${at})`,
  nothingToChange: 'Sagen Sie, was zu ändern ist: mindestens eine Option, wie --telephone oder --role.',
  changed: (email) => `Das Konto ${email} ist auf dem neuen Stand.`,
  emailWaits: (email) =>
    `Die neue Adresse ${email} muss noch bestätigt werden, von der Person, die dort liest. Die alte gilt weiter und weiß davon.`,
  tooManyEmails: 'Für dieses Konto wurden in vierundzwanzig Stunden schon fünf neue Adressen gewünscht.',
  noneWaits: (email) => `Für ${email} steht keine neue Adresse aus.`,
  tooManyMails: (email) => `Für ${email} wurde der Link schon fünfmal gesendet.`,
  confirmationSent: (email) =>
    `Der Link ist noch einmal an die neue Adresse von ${email} gegangen. Der vorige gilt nicht mehr.`,
  changeCancelled: (email) => `Die Änderung der Adresse von ${email} ist zurückgenommen.`,
  unknownGroup: (name, company) =>
    `Bei ${company} heißt keine Gruppe ${name}. Die Liste: marignan group list --company "${company}"`,
  noSession: 'Keine offene Sitzung.',
  unknownSession: (id) => `Diese Person hat keine offene Sitzung ${id}.`,
  ended: (sessions) => `Erledigt: ${sessions}.`,
  session: { one: 'Sitzung beendet', other: 'Sitzungen beendet' },
  noHistory: 'Davon steht nichts im Protokoll.',
  columns: {
    id: 'Kennung',
    kind: 'Art',
    opened: 'offen seit',
    lastUsed: 'zuletzt aktiv',
    from: 'Adresse',
    device: 'Gerät',
    when: 'wann',
    what: 'was',
    by: 'von',
  },
  sessionKinds: { full: 'ganz', 'choose-password': 'nur um ein Passwort festzulegen' },
  invited: (email) =>
    `Die Einladung an ${email} wartet auf den Versand. Was vorher dorthin ging, öffnet nichts mehr.`,
  entered: (email) => `${email} hat schon ein Passwort oder war schon angemeldet: Nichts wird gesendet.`,
  notADelegate: (email) =>
    `${email} ist kein Gruppenadministrator. Geben Sie zuerst diese Rolle: marignan user change ${email} --role delegate`,
  groupsOrNone: 'Wählen Sie mit --group die Gruppen, oder mit --no-groups keine.',
  administersNothing: (email) => `${email} betreut keine Gruppe.`,
  administers: (email, groups) => `${email} betreut die Benutzer von: ${groups}.`,
};
