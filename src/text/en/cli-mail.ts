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
  spfHere: (host: string) =>
    `${host} is this machine: write in its place the addresses by which its relay goes out, like ip4:192.0.2.10.`,
  dmarc: 'DMARC, what becomes of the rest. Read the reports for some weeks, then write quarantine, and at last reject.',
  trial: {
    subject: (service: string) => `Test mail from ${service}`,
    body: (service: string, url: string) =>
      `This test mail shows that the mails of ${service} (${url}) leave. Nothing is to be done.`,
    sent: (server: string, to: string) =>
      `The server ${server} took the mail for ${to}. Look whether it arrives, among the spam too.`,
    troubles: {
      address: () => 'No address is written like this. Nothing was sent.',
      'sign-in': (server: string) =>
        `The server ${server} refuses the sign-in: check mail.user and the password, MARIGNAN_SMTP_PASSWORD or MARIGNAN_SMTP_PASSWORD_FILE.`,
      certificate: (server: string) =>
        `The certificate of the server ${server} does not fit: it is not in the name of mail.host, it has expired, or this machine does not know who signed it.`,
      encryption: (server: string) =>
        `The server ${server} does not encrypt like this: try mail.security starttls (port 587) or tls (port 465).`,
      name: (server: string) => `The DNS does not know the name of the server ${server}: check mail.host.`,
      silence: (server: string) =>
        `The server ${server} does not answer in time: check mail.host and mail.port, and the firewall.`,
      'no-connection': (server: string) =>
        `Nobody listens at ${server}, or the connection broke: check mail.host and mail.port.`,
      recipient: (server: string) => `The server ${server} refuses this recipient.`,
      sender: (server: string) => `The server ${server} refuses the sender: check mail.from.address.`,
      refused: (server: string) => `The server ${server} refused the mail.`,
    },
  },
};
