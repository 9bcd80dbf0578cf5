export const sms = {
  verificationCode: (service: string, code: string, request: string, until: string, mutual: string) =>
    `${service}: code ${code} for request ${request}, until ${until}. The support agent whom you called first tells you ${mutual}, then asks you for it. Did you not call? Give it to nobody. We never ask for your password.`,
  temporaryPassword: (service: string, password: string, until: string, contact: string) =>
    `${service}: temporary password ${password}. It works once, until ${until}, on your usual sign-in page. Our team will never ask you for it. Did you not ask for this? Tell us: ${contact}`,
  accessGiven: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}: the access to your account was reset on ${day} at ${time}. It was not you? Block it: ${url} or tell us: ${contact}. That page asks for no password.`,
  telephoneChanged: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}: this number was replaced in your account on ${day} at ${time}. Was it not meant to be? Block the account: ${url} or tell us: ${contact}. That page asks for no password.`,
  telephoneRemoved: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}: this number was removed from your account on ${day} at ${time}. Was it not meant to be? Block the account: ${url} or tell us: ${contact}. That page asks for no password.`,
};
