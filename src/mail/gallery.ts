import type { Notice, NoticeContent } from '../domain/notifications/notice.ts';
import type { Language } from '../platform/languages.ts';
import { Secret } from '../platform/secret.ts';
import type { Installation, Message } from './message.ts';
import { messageWriter } from './write-message.ts';

/** A mail in one of the states it can be in. Checks of words, markup and looks all start from these. */
type MailExample = { mail: string; example: string; content: NoticeContent; message: Message };

export const exampleInstallation: Installation = {
  service: 'eKo',
  url: 'https://acces.eko.example',
  timeZone: 'Europe/Paris',
  supportEmail: 'contact@conselio.example',
  telephones: [
    { country: 'FR', number: '+33972117605' },
    { country: 'LU', number: '+35226551109' },
    { country: 'other', number: '+35226551109' },
    { country: 'BE', number: '+3225551234', label: 'Bruxelles' },
  ],
};

const at = Date.UTC(2026, 5, 29, 7, 5);
const secrets = { password: new Secret('Kqm7-3xwp-9trd-h2vn'), code: new Secret('049317') };
/** A notice of each kind. */
export const contents: { [Kind in NoticeContent['kind']]: Extract<NoticeContent, { kind: Kind }> } = {
  'reset-requested': { kind: 'reset-requested', requestNumber: 12, answering: { isOpen: false, changesAt: at } },
  'verification-code': {
    kind: 'verification-code',
    code: secrets.code,
    requestNumber: 12,
    mutualCode: '4127',
    expiresAt: at + 600_000,
  },
  'temporary-password': { kind: 'temporary-password', password: secrets.password, expiresAt: at },
  'emergency-access': { kind: 'emergency-access', at, person: 'Luc Weber', reason: 'Plus personne au support.' },
  'mail-received': {
    ...{ kind: 'mail-received', requestNumber: 12, isOpen: false, changesAt: at },
    ...{ inReplyTo: '<a@b.example>', references: '<a@b.example>' },
  },
  'desk-reply': {
    ...{ kind: 'desk-reply', requestNumber: 12, text: 'Bonjour,\n\nRappelez-nous.' },
    ...{ inReplyTo: '', references: '' },
  },
  'desk-policy-saved': {
    ...{ kind: 'desk-policy-saved', at, by: 'Samir Benali', version: 2 },
    changes: [{ accountClass: 'user', part: 'contact-changed' }],
  },
  'sealed-code-made': { kind: 'sealed-code-made', at, by: 'Odile Marchand', usableAt: at },
  'reset-link': { kind: 'reset-link', token: new Secret('r'.repeat(43)), expiresAt: at },
  'account-created': {
    kind: 'account-created',
    password: secrets.password,
    expiresAt: at,
    companyName: 'Ateliers Moselle',
  },
  'account-invited': {
    kind: 'account-invited',
    ...{ token: new Secret('r'.repeat(43)), expiresAt: at, companyName: 'Ateliers Moselle' },
  },
  'mass-action-begun': {
    kind: 'mass-action-begun',
    ...{ what: 'require-new-password', people: 3, reason: 'Une liste a circulé', by: 'Luc Weber', at },
  },
  'password-set-by-administrator': {
    kind: 'password-set-by-administrator',
    at,
    administrator: 'Luc Weber',
    mustChange: true,
  },
  'password-changed': { kind: 'password-changed', at, notMe: new Secret('n'.repeat(43)) },
  'password-renewed': { kind: 'password-renewed', at, notMe: new Secret('n'.repeat(43)) },
  'renewal-reminder': { kind: 'renewal-reminder', expiresAt: at },
  'new-password-required': { kind: 'new-password-required', at },
  'sent-password-burnt': { kind: 'sent-password-burnt', at, requestNumber: 12, secret: 'password' },
  'password-untried': { kind: 'password-untried', at, requestNumber: 12 },
  'vouching-asked': {
    kind: 'vouching-asked',
    ...{ requestNumber: 12, person: 'Julie Berger', agent: 'Agathe Lefèvre', token: null, at, expiresAt: at },
  },
  'email-confirmation': {
    kind: 'email-confirmation',
    ...{ token: new Secret('e'.repeat(43)), companyName: 'Les Ateliers Ardoise', expiresAt: at },
  },
  'email-change-asked': { kind: 'email-change-asked', at, notMe: new Secret('n'.repeat(43)) },
  'email-changed': { kind: 'email-changed', at, notMe: new Secret('n'.repeat(43)) },
  'telephone-changed': { kind: 'telephone-changed', at, notMe: new Secret('n'.repeat(43)) },
  'access-given': {
    kind: 'access-given',
    ...{
      what: 'reset',
      delivery: 'temporary-sms',
      by: 'Agathe Lefèvre',
      at,
      person: null,
      notMe: new Secret('n'.repeat(43)),
    },
  },
  'account-frozen': { kind: 'account-frozen', at, requestNumber: 12, byOther: false },
  'incident-raised': {
    kind: 'incident-raised',
    ...{ cause: 'disavowed', at, person: 'Julie Berger', company: 'Ateliers Moselle', requestNumber: 12 },
  },
  'accounts-linked': {
    kind: 'accounts-linked',
    ...{ email: 'julie@atelier.example', company: 'Ateliers Moselle', at },
  },
  'delegation-changed': {
    kind: 'delegation-changed',
    ...{ delegate: 'Anne Roux', groups: ['Atelier', 'Bureau'], more: 3, company: 'Ateliers Moselle', by: '', at },
  },
  'administrator-made': {
    kind: 'administrator-made',
    ...{ how: 'made', people: ['Julie Berger'], more: 0, personId: 'p'.repeat(24) },
    ...{ company: 'Ateliers Moselle', by: 'Luc Weber', at },
  },
  'role-changed': { kind: 'role-changed', from: 'user', to: 'administrator', by: 'Luc Weber', at },
  'reset-modes-weakened': {
    kind: 'reset-modes-weakened',
    ...{ modes: ['temporary', 'chosen'], company: 'Ateliers Moselle', by: 'Luc Weber', at, usableAt: at },
  },
  'administrators-told': {
    kind: 'administrators-told',
    ...{ tells: false, company: 'Ateliers Moselle', by: 'Luc Weber', at },
  },
  'api-key-created': {
    kind: 'api-key-created',
    ...{ name: 'Annuaire', scopes: ['accounts:read', 'accounts:act'], company: 'Ateliers Moselle', by: 'Luc Weber' },
    ...{ at, expiresAt: at + 86_400_000 },
  },
  'telephone-resets': {
    kind: 'telephone-resets',
    ...{ isStopped: true, company: null, reason: 'Appels trompeurs', by: 'Luc Weber', at },
  },
};

const notMe = new Secret('n'.repeat(43));

/** The other states of some: with the way out, about somebody else, while the desk is closed. */
const furtherStates: readonly { example: string; content: NoticeContent }[] = [
  { example: 'with the way out', content: { ...contents['temporary-password'], notMe } },
  { example: 'with the way out', content: { ...contents['reset-link'], notMe, by: 'Luc Weber' } },
  { example: 'with the way out', content: { ...contents['password-set-by-administrator'], notMe } },
  { example: 'with the way out', content: { ...contents['emergency-access'], notMe } },
  {
    example: 'the desk answers',
    content: { ...contents['reset-requested'], answering: { isOpen: true, changesAt: at } },
  },
  { example: 'asked for by an administrator', content: { ...contents['reset-requested'], by: 'Marc Weber' } },
  { example: 'of a frozen account', content: { ...contents['reset-requested'], isFrozen: true } },
  { example: 'a new one is advised', content: { ...contents['password-set-by-administrator'], mustChange: false } },
  { example: 'removed', content: { ...contents['telephone-changed'], wasRemoved: true } },
  {
    example: 'by a key',
    content: { ...contents['mass-action-begun'], by: '', key: { name: 'Paie', maker: 'Luc Weber' } },
  },
  { example: 'enabled again', content: { ...contents['administrator-made'], how: 'enabled', by: '' } },
  {
    example: 'very many',
    content: {
      ...contents['administrator-made'],
      ...{ how: 'imported', people: ['Julie Berger', 'Élodie Noël'], more: 3, personId: null },
    },
  },
  {
    example: 'told to whoever did it',
    content: { ...contents['administrator-made'], how: 'added', by: 'Claire Martin', byReader: true },
  },
  { example: 'rights taken away', content: { ...contents['role-changed'], from: 'administrator', to: 'user' } },
  { example: 'in the support', content: { ...contents['role-changed'], from: 'agent', to: 'supervisor', by: '' } },
  { example: 'about somebody else', content: { ...contents['access-given'], person: 'Julie Berger' } },
  {
    example: 'by letter',
    content: {
      ...contents['access-given'],
      delivery: 'sealed-letter',
      letter: { company: 'Ateliers Moselle', until: at },
    },
  },
  { example: 'frozen by somebody else', content: { ...contents['account-frozen'], byOther: true } },
  { example: 'with a link', content: { ...contents['vouching-asked'], token: new Secret('t'.repeat(43)) } },
  { example: 'the desk answers', content: { ...contents['mail-received'], isOpen: true } },
  { example: 'a temporary password', content: { ...contents['sent-password-burnt'], secret: 'temporary-password' } },
  { example: 'for one company', content: { ...contents['telephone-resets'], isStopped: false, company: 'Ardoise' } },
];

/** Every mail, in each of its states. */
export const mailGallery = (language: Language, installation = exampleInstallation): MailExample[] => {
  const write = messageWriter(installation);
  const plain = Object.values(contents).map((content) => ({ example: 'default', content }));
  return [...plain, ...furtherStates].map(({ example, content }) => ({
    mail: content.kind,
    example,
    content,
    message: write(exampleNotice(content, language)),
  }));
};

export const exampleNotice = (content: NoticeContent, language: Language, name = 'Claire Martin'): Notice => ({
  id: 'n'.repeat(24),
  companyId: 'c'.repeat(24),
  accountId: 'a'.repeat(24),
  requestNumber: null,
  to: { name, address: 'claire@ateliers.example' },
  language,
  content,
  createdAt: at,
  expiresAt: null,
});
