import { type Language, sentences } from '../../text/sentences.ts';

/** What the pages send people to is called here as it is called there. */
export const helpLabels = (language: Language): Record<string, string> => ({
  ...ofAccess(language),
  ...ofFiles(language),
  ...ofMassActions(language),
  ...ofRoles(language),
});

const ofAccess = (language: Language): Record<string, string> => {
  const { web, builder, oneUser, afterReset } = sentences(language);
  const { signIn, password, config, account, callerCode } = web;
  return {
    askReset: signIn.askReset,
    signIn: signIn.submit,
    configMenu: config.menu.heading,
    configuration: config.configuration.heading,
    userList: config.users.heading,
    newPassword: password.next,
    confirmation: password.confirmation,
    save: config.edit.submit,
    mustChange: config.edit.mustChange,
    sendLink: oneUser.modes.names.link,
    sendTemporary: oneUser.modes.names.temporary,
    chooseMyself: oneUser.modes.names.chosen,
    resetModes: oneUser.modes.heading,
    askDesk: web.deskAsking.submit,
    account: account.heading,
    changePassword: account.changePassword,
    callerCode: callerCode.link,
    notMe: afterReset.page.press,
    builder: builder.heading,
  };
};

const ofFiles = (language: Language): Record<string, string> => {
  const { oneUser, peopleFile, peopleImport } = sentences(language);
  const { columns } = peopleFile;
  const { page, reading } = peopleImport;
  return {
    importUsers: page.heading,
    importFile: page.import,
    exportFile: page.export,
    chooseFile: page.file,
    lookFirst: page.look,
    dropImport: page.drop,
    columnsRead: reading.heading,
    refusedLines: page.refusedTable,
    linesToCheck: page.doubtfulTable,
    writtenLines: page.table,
    added: page.kinds.added,
    changed: page.kinds.changed,
    columnEmail: columns.email,
    columnFirstName: columns.firstName,
    columnLastName: columns.lastName,
    columnTelephone: columns.telephone,
    columnLanguage: columns.language,
    columnRole: columns.role,
    columnGroup: columns.group,
    columnId: columns.id,
    inviteAgain: oneUser.invitation.again,
  };
};

const ofMassActions = (language: Language): Record<string, string> => {
  const { massActions, web, afterReset } = sentences(language);
  const { breach, choose, preview, action, kinds, list } = massActions;
  return {
    afterBreach: breach.heading,
    endAllSessions: breach.sessionsHeading,
    requireNewPasswords: breach.passwordsHeading,
    setBefore: breach.setBefore,
    inviteNewcomers: breach.inviteHeading,
    massActions: list.heading,
    newMassAction: list.begin,
    actOnThese: list.actOnThese,
    filters: web.peopleList.filters,
    neverSignedIn: web.peopleList.standings['never-signed-in'],
    pastedList: choose.list,
    listFile: choose.file,
    whatToDo: choose.kind,
    seeWhatHappens: choose.submit,
    endSessions: kinds['end-sessions'],
    requireNewPassword: kinds['require-new-password'],
    invite: kinds.invite,
    disableAccounts: kinds.disable,
    enableAccounts: kinds.enable,
    leftOut: preview.leftOutHeading,
    reason: preview.reason,
    pause: action.pause,
    resume: action.resume,
    stopForGood: action.cancel,
    report: action.reportHeading,
    deskSettings: afterReset.settings.heading,
  };
};

const ofRoles = (language: Language): Record<string, string> => {
  const { apiKeys, web } = sentences(language);
  const { account, config, groups, passwordRules, rights, vouching } = web;
  return {
    rights: rights.heading,
    user: account.roles.user,
    delegate: account.roles.delegate,
    administrator: account.roles.administrator,
    role: config.person.role,
    groups: groups.heading,
    delegatedGroups: groups.delegation.heading,
    chooseGroups: groups.delegation.link,
    passwordRules: passwordRules.heading,
    apiKeys: apiKeys.heading,
    makerGone: apiKeys.makerGone,
    vouchings: vouching.heading,
    disableAccount: config.edit.disable,
    enableAccount: config.edit.enable,
    disabled: config.states.disabled,
  };
};
