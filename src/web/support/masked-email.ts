/**
 * A mail address as the desk sees it: enough to check what a caller says, too little to read out to one.
 * "j•••@client.fr".
 */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return at > 0 ? `${first}•••${email.slice(at)}` : '•••';
};
