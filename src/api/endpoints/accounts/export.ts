import { writtenTelephone } from '../../../domain/accounts/telephone-number.ts';
import { exportPeople } from '../../../domain/recovery/import/export-people.ts';
import { fileAnswer } from '../../../http/answers.ts';
import { peopleTable } from '../../../text/people-table.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { forbidden } from '../../outcomes.ts';
import { filterOf, peopleFilter } from '../../shapes/people-filter.ts';

export const exportAccounts = endpoint({
  id: 'exportAccounts',
  commands: ['user export'],
  tag: 'accounts',
  method: 'GET',
  path: '/api/v1/accounts.csv',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:read'],
  limit: 'form',
  csrf: 'none',
  summary: 'The people of the company, all of them in one table that can be imported again',
  description: 'A delegate gets those of the own groups. The journal notes who exported how many.',
  query: peopleFilter,
  body: null,
  answers: { 200: { description: 'UTF-8; the first line has the titles', schema: null, file: 'text/csv' } },
  problems: [],
  answer: async (request, _, { query, app }) => {
    const caller = callerOf(request);
    const exported = await exportPeople(app, caller, caller.companyId, filterOf(query));
    if (exported.kind === 'not-allowed') return forbidden();
    return fileAnswer(peopleTable(request.language, exported, writtenTelephone), 'text/csv', 'accounts.csv');
  },
});
