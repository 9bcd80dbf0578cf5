/** Reads the commonest passwords and words, folded to lower case, on first use: some 60,000 entries. */
export const loadCommonPasswords = (): Promise<ReadonlySet<string>> => {
  loading ??= (async () => {
    const [common, french] = await Promise.all([
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-fr'),
    ]);
    return new Set<string>(
      [...common.dictionary['passwords-common'], ...Object.values(french.dictionary).flat()].map(String),
    );
  })();
  return loading;
};

let loading: Promise<ReadonlySet<string>> | undefined;
