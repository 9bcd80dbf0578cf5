import type { Selectable } from 'kysely';
import type { ProfileChoice } from '../domain/password-policy/profile-choice.ts';
import type { ProfileChoiceStore } from '../domain/password-policy/profile-choice-store.ts';
import type { Database } from './schema.ts';
import type { ProfileChoicesTable } from './schema-of-people.ts';

export const profileChoiceStore = ({ db }: Database): ProfileChoiceStore => ({
  profileOf: async (companyId, accountClass) => {
    const row = await db
      .selectFrom('companies')
      .select((eb) => [
        'companies.profile as first',
        eb
          .selectFrom('profile_choices')
          .select('profile_choices.profile')
          .where('profile_choices.company_id', '=', companyId)
          .where('profile_choices.account_class', '=', accountClass)
          .orderBy('profile_choices.version', 'desc')
          .limit(1)
          .as('chosen'),
      ])
      .where('companies.id', '=', companyId)
      .executeTakeFirst();
    return row ? (row.chosen ?? row.first) : null;
  },

  history: async (companyId, accountClass, limit) => {
    const rows = await db
      .selectFrom('profile_choices')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_class', '=', accountClass)
      .orderBy('version', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toChoice);
  },

  append: async (choice) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('profile_choices')
      .values({
        company_id: choice.companyId,
        account_class: choice.accountClass,
        version: choice.version,
        profile: choice.profile,
        edition: choice.edition,
        owner: choice.owner,
        reason: choice.reason,
        review_on: choice.reviewOn,
        chosen_at: choice.chosenAt,
        chosen_by: choice.chosenBy,
      })
      .onConflict((conflict) => conflict.columns(['company_id', 'account_class', 'version']).doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  },
});

const toChoice = (row: Selectable<ProfileChoicesTable>): ProfileChoice => ({
  companyId: row.company_id,
  accountClass: row.account_class,
  version: row.version,
  profile: row.profile,
  edition: row.edition,
  owner: row.owner,
  reason: row.reason,
  reviewOn: row.review_on,
  chosenAt: row.chosen_at,
  chosenBy: row.chosen_by,
});
