export const cliMail = {
  noMail: 'The configuration has no section mail: nothing leaves yet.',
  exists: (file: string) =>
    `There is a key in ${file} already. To change it, make the other beside it with --to, and give it another selector.`,
  made: (file: string) => `The key is in ${file}. Keep a copy apart.`,
  ruled: (variable: string) => `The key comes from ${variable}. To change it, make the other with --to.`,
  noKey: 'No key signs the mails yet. Make it: marignan mail make-key',
  notSet: (selector: string) =>
    `To sign, add to the section mail of the configuration: dkim: { selector: ${selector} }`,
  publish: 'To publish in the DNS:',
  dkim: 'DKIM, the signature. Publish this line before the server signs.',
  spf: 'SPF, the servers that send. Where a line v=spf1 is there already, only add this server to it.',
  dmarc: 'DMARC, what becomes of the rest. Read the reports for some weeks, then write quarantine, and at last reject.',
};
