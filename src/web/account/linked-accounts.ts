import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import type { LinkedAccount } from '../../domain/accounts/linked-account-store.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field } from '../components/field.ts';
import { button, postForm, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { breadcrumb } from '../components/navigation.ts';
import { brokenAtSign, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';

const path = '/account/linked';

/** On the person's own page: the other accounts, and the way to each. */
export const linkedSection = (frame: Frame, linked: readonly LinkedAccount[]): Html => {
  const { linkedAccounts: say, account: own } = sentences(frame.language).web;
  const rows = linked.map(({ account, companyName }) => [
    typed(companyName),
    brokenAtSign(account.email),
    own.roles[account.role],
    html`${postForm(
      frame,
      `${path}/${account.id}/switch`,
      button(html`${say.switch}${unseen(say.ofCompany(companyName))}`, 'second'),
      'plain',
    )}
${postForm(
  frame,
  `${path}/${account.id}/unlink`,
  html`<button class="quiet">${say.unlink}${unseen(say.ofCompany(companyName))}</button>`,
  'plain',
)}`,
  ]);
  return html`<section id="linked">
<h2>${say.heading}</h2>
<p>${say.what}</p>
${rows.length === 0 ? '' : table(say.heading, [own.company, own.email, own.role, own.action], rows)}
<p><a class="second" href="${path}">${say.link}</a></p>
</section>`;
};

export const renderLinkAccount = (frame: Frame, { email, faults }: { email: string; faults: Faults }): Html => {
  const { linkedAccounts: say, account: own } = sentences(frame.language).web;
  return layout(frame, {
    heading: say.linkHeading,
    faults,
    place: 'account',
    before: breadcrumb(frame, [
      { href: '/account', label: own.heading },
      { href: path, label: say.linkHeading },
    ]),
    body: html`<p>${say.linkWhat}</p>
${postForm(
  frame,
  path,
  html`${passwordField(frame, 'current', say.current, faults)}
${field(frame, {
  name: 'email',
  label: say.otherEmail,
  type: 'email',
  value: email,
  autocomplete: 'off',
  required: true,
  faults: faults.email,
})}
${passwordField(frame, 'password', say.otherPassword, faults)}
${button(say.submit)}`,
)}
<p><a href="/account">${say.back}</a></p>`,
  });
};

/** Into an office, or where the password must be replaced: its password is asked. */
export const renderSwitchAccount = (
  frame: Frame,
  { account, companyName, faults }: { account: Account; companyName: string; faults: Faults },
): Html => {
  const { linkedAccounts: say, account: own } = sentences(frame.language).web;
  const href = `${path}/${account.id}/switch`;
  return layout(frame, {
    heading: say.switchHeading,
    faults,
    place: 'account',
    before: breadcrumb(frame, [
      { href: '/account', label: own.heading },
      { href, label: say.switchHeading },
    ]),
    body: html`<p>${say.switchWhat(fullName(account), companyName)}</p>
${postForm(
  frame,
  href,
  html`${passwordField(frame, 'password', say.otherPassword, faults)}
${button(say.switch)}`,
)}
<p><a href="/account">${say.back}</a></p>`,
  });
};

const passwordField = (frame: Frame, name: 'current' | 'password', label: string, faults: Faults): Html =>
  field(frame, {
    name,
    label,
    type: 'password',
    autocomplete: name === 'current' ? 'current-password' : 'off',
    required: true,
    faults: faults[name],
  });
