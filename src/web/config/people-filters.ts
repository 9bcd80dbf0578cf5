import { html } from 'hono/html';
import { standingsAsked } from '../../domain/accounts/people.ts';
import type { Group } from '../../domain/companies/group.ts';
import { sentences } from '../../text/sentences.ts';
import { field, select } from '../components/field.ts';
import { button, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';
import { ages, companyRoles, isUnfiltered, type PeopleQuery, signIns, sorts } from './people-query.ts';

/** One form for the search and the filters: what is chosen in one stays while the other is used. */
export const peopleFilters = (frame: Frame, query: PeopleQuery, groups: readonly Group[]): Html => {
  const { config, peopleList: say, account } = sentences(frame.language).web;
  const choice = (
    name: string,
    label: string,
    value: string | null,
    labels: [value: string, label: string][],
    all = say.all,
  ): Html =>
    select(frame, {
      name,
      label,
      value: value ?? '',
      autocomplete: 'off',
      choices: [{ value: '', label: all }, ...labels.map(([value, label]) => ({ value, label }))],
    });
  const isOpen = !isUnfiltered({ ...query, text: '' }) || query.sort !== 'name' || query.isDescending;
  const days = (age: string) => age.replace(/^\w+-/, '');
  return html`<form class="search" method="get" action="/config/users" role="search" data-find>
${field(frame, { name: 'q', label: config.users.search, hint: config.users.searchHint, type: 'search', value: query.text, autocomplete: 'off', maxLength: 200 })}
${button(config.users.search, 'second')}
<details class="whole"${isOpen ? html` open` : ''}>
<summary>${say.filters}</summary>
<div class="filters">
${choice(
  'state',
  say.standing,
  query.standing,
  standingsAsked.map((standing) => [standing, say.standings[standing]]),
)}
${choice(
  'role',
  say.role,
  query.role,
  companyRoles.map((role) => [role, account.roles[role]]),
)}
${groups.length === 0 ? '' : choice('group', say.group, query.groupId, [...groups.map(({ id, name }): [string, string] => [id, name]), ['none', say.none]])}
${choice(
  'signed-in',
  say.signedIn,
  query.signedIn,
  signIns.map((choice) => [choice, choice.startsWith('before') ? say.before(days(choice)) : say.within(days(choice))]),
  say.allSignIns,
)}
${choice(
  'password',
  say.password,
  query.password,
  ages.map((age) => [age, say.older(age)]),
)}
${select(frame, { name: 'sort', label: say.sort, value: query.sort, autocomplete: 'off', choices: sorts.map((sort) => ({ value: sort, label: say.sorts[sort] })) })}
${select(frame, {
  name: 'order',
  label: say.order,
  value: query.isDescending ? 'descending' : 'ascending',
  autocomplete: 'off',
  choices: (['ascending', 'descending'] as const).map((value) => ({ value, label: say.orders[value] })),
})}
<div class="actions">${button(html`${say.apply}${unseen(say.applyWhat)}`, 'second')}</div>
</div>
</details>
</form>`;
};
