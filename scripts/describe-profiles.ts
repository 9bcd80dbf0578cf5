import { profileNames } from '../src/domain/companies/company.ts';
import { conformityOf, type Finding } from '../src/domain/password-policy/conformity.ts';
import { effectOf } from '../src/domain/password-policy/effect-of-choice.ts';
import { type AccountClass, profiles } from '../src/domain/password-policy/profiles.ts';
import { rulesInWords } from '../src/text/rules-in-words.ts';
import { sentences } from '../src/text/sentences.ts';

const say = sentences('en').web.passwordRules;
const validityDays = 180;

/** docs/password-profiles.md: each profile in plain words, and how it stands to every requirement, for auditors. */
export const describeProfiles = (): string =>
  `# Password profiles

Generated from the rules themselves by \`npm run generate\`: \`src/domain/password-policy/profiles.ts\` holds the profiles,
\`conformity.ts\` beside it what each text asks.

Three profiles hold together for an account, and of each rule the strictest wins: the floor of the installation (setting
\`profile\`), the choice of the company for the class of account, and \`privileged\` for administrators and the support
team. Without a choice, the profile holds that the company was made with.

An administrator chooses at Config > Configuration > Règles des mots de passe, the operator with
[\`marignan policy choose\`](commands.md#policy-choose). A choice whose rules depart from a requirement is kept only with
a person who answers for it, a reason, and a date of review within two years. Every choice stays on record, and the
journal has it as \`password-profile-chosen\`. Present passwords stay valid until their next change.

Where a profile asks for renewal, the setting \`passwords.validityDays\` says how often; ${validityDays} is its default.

What is read here: NIST SP 800-63B-4, OWASP ASVS 5.0.0, the CNIL's deliberation 2022-100 (in quotations) and
its security guide, ANSSI-PG-078 version 2.0 (in a transcription). "As we read it" marks an interpretation, "on one
condition" what the installation has to do its part for.

${profileNames.map(describeProfile).join('\n')}`;

const describeProfile = (name: (typeof profileNames)[number]): string => {
  // The floor is the profile itself, so that nothing but the profile and the class speaks.
  const effect = (accountClass: AccountClass) => effectOf(accountClass, name, { floor: name, validityDays });
  const [user, administrator] = [effect('user'), effect('administrator')];
  const offices = conformityOf(administrator.rules, 'administrator');
  const rows = conformityOf(user.rules, 'user').map((finding, index) => {
    const { id, source, section, weight } = finding;
    const { asks, note } = say.requirements[id];
    const asked = note === '' ? asks : `${asks} (${note})`;
    return [source, section, weight === 'advice' ? '' : weight, asked, verdict(finding), verdict(offices[index])];
  });
  return `## ${name}

Edition ${profiles[name].edition}. ${say.about[name]}

A user is asked for:

${list(effect('user'))}

An administrator, or somebody of the support team:

${list(effect('administrator'))}

| text | section | weight | what is asked | users | administrators, support |
|---|---|---|---|---|---|
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
};

const list = ({ rules }: ReturnType<typeof effectOf>): string =>
  rulesInWords(say, rules, true)
    .map(({ words }) => `- ${words}`)
    .join('\n');

const verdict = (finding: Finding | undefined): string => {
  if (!finding) throw new Error('Both classes are judged by the same requirements.');
  const word = finding.verdict === 'departed' ? `**${say.verdicts.departed}**` : say.verdicts[finding.verdict];
  return finding.reading === 'text' || finding.verdict === 'not-applicable'
    ? word
    : `${word}, ${say.readings[finding.reading]}`;
};
