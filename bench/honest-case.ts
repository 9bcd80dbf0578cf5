import { startChromium } from '../test/parts/chromium.ts';
import { type HonestCase, walkHonestCase } from '../test/parts/honest-case.ts';
import { startServer } from '../test/parts/server.ts';
import { type Bench, costFigure } from './figure.ts';

/** The agent's time with an honest caller, acting, speaking and listening at human speed; the slower of the two cases. */
export const honestCaseTime: Bench = {
  name: 'honest-case-time',
  measure: async () => {
    const { asked, searched } = await walked();
    const remark = [asked, searched].map(
      ({ agentSeconds, spokenSeconds, waitedSeconds }, index) =>
        `${index === 0 ? 'asked by form' : 'searched by name'} ${agentSeconds.toFixed(1)} s, of which ${spokenSeconds.toFixed(1)} s spoken and heard, ${waitedSeconds.toFixed(1)} s of the server`,
    );
    return costFigure(Math.max(asked.agentSeconds, searched.agentSeconds), 's', 30, remark.join('; '));
  },
};

/** Clicks and keys of the agent, what is typed apart. */
export const honestCasePresses: Bench = {
  name: 'honest-case-presses',
  measure: async () => {
    const { asked, searched } = await walked();
    const remark = `asked by form ${asked.presses}, and ${asked.codes} code typed; searched by name ${searched.presses}, and ${searched.names} name and ${searched.codes} code typed`;
    return costFigure(Math.max(asked.presses, searched.presses), 'presses', 6, remark);
  },
};

/** Pages that the person sees, from the mail to being signed in with a password of their own. */
export const honestCasePages: Bench = {
  name: 'honest-case-pages',
  measure: async () => {
    const { asked, searched } = await walked();
    const remark = `by link ${asked.pages}, by temporary password ${searched.pages}`;
    return costFigure(Math.max(asked.pages, searched.pages), 'pages', 3, remark);
  },
};

type Walked = { asked: HonestCase; searched: HonestCase };
let walking: Promise<Walked> | undefined;

/** Both cases, walked once for the three figures. */
const walked = (): Promise<Walked> => {
  walking ??= walkBoth();
  return walking;
};

const walkBoth = async (): Promise<Walked> => {
  const [server, browser] = await Promise.all([startServer(), startChromium()]);
  try {
    const asked = await walkHonestCase(server, browser, 'asked');
    return { asked, searched: await walkHonestCase(server, browser, 'searched') };
  } finally {
    await browser.close();
    await server.stop();
  }
};
