import { chooseLanguage } from '../../domain/accounts/choose-language.ts';
import { seeOther, withCookies } from '../../http/answers.ts';
import type { Route } from '../../http/route.ts';
import { isLanguage } from '../../platform/languages.ts';
import { presentActor } from '../present.ts';
import { readReturnTo } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';

/** Keeps the language in this browser and, for somebody signed in, in the account: mails follow it too. */
export const languagePage = (app: WebApp): Route[] => [
  {
    method: 'POST',
    path: '/language',
    who: 'anybody',
    limit: 'form',
    csrf: 'form',
    answer: async (request) => {
      const language = request.form.text('language');
      const answer = seeOther(readReturnTo(request.form.text('returnTo')));
      if (!isLanguage(language)) return answer;
      if (request.signedIn) await chooseLanguage(app, presentActor(request), language);
      return withCookies(answer, { language });
    },
  },
];
