import { html } from 'hono/html';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { isLanguage, type Language, languageName, languages } from '../../platform/languages.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { devPage, devRoute, notFound, ofThisMachine } from './dev-route.ts';

/** A page, a component or a mail in one of its states; `html` is a whole document. */
type Shown = { name: string; example: string; html: string };

type Collection = 'pages' | 'mails';

type App = {
  /** The installation's own style sheet. */
  style: string;
  examples: Readonly<Record<Collection, (language: Language) => Promise<readonly Shown[]>>>;
};

const widths = [320, 768, 1280];
const themes = ['light', 'dark'] as const;

/**
 * The gallery: every page, component and mail in its named examples, in each language, at three widths and in both
 * themes. To be mounted in demonstration mode only, and shown on this machine only, like the mailbox.
 */
export const galleryRoutes = ({ style, examples }: App): Route[] => {
  const made = new Map<string, Promise<readonly Shown[]>>();
  const examplesOf = (collection: Collection, language: Language): Promise<readonly Shown[]> =>
    made.getOrInsertComputed(`${collection} ${language}`, () => {
      const making = examples[collection](language);
      making.catch(() => made.delete(`${collection} ${language}`));
      return making;
    });
  return [
    devRoute('/_gallery', async (request) => {
      const language = languageAsked(request);
      const say = sentences(language).web.gallery;
      const list = async (collection: Collection): Promise<Html> => {
        const names = Map.groupBy(await examplesOf(collection, language), ({ name }) => name);
        return html`<h2>${say[collection]}</h2>
<ul>
${[...names].map(([name, some]) => html`<li><a href="${hrefOf('of', { language, collection, name })}">${name}</a> (${some.length})</li>\n`)}</ul>
`;
      };
      return framing(language, say.title, [
        html`<p>${say.purpose}</p>
<p>${languages.map((one) => html`<a href="/_gallery?language=${one}" lang="${one}">${languageName(one)}</a> `)}</p>
`,
        await list('pages'),
        await list('mails'),
      ]);
    }),
    devRoute('/_gallery/of', async (request) => {
      const language = languageAsked(request);
      const say = sentences(language).web.gallery;
      const collection = collectionAsked(request);
      const name = request.url.searchParams.get('name') ?? '';
      const some = (await examplesOf(collection, language)).filter((shown) => shown.name === name);
      if (some.length === 0) return notFound();
      const frame = (example: string, theme: (typeof themes)[number], width: number): Html =>
        html`<iframe src="${hrefOf('frame', { language, collection, name, example, theme })}" title="${say.framed(example, width, say[theme])}" width="${width}" height="900" loading="lazy" sandbox="allow-same-origin"></iframe>\n`;
      return framing(language, name, [
        html`<p><a href="/_gallery?language=${language}">${say.back}</a></p>\n`,
        ...some.map(
          ({ example }) =>
            html`<h2>${example}</h2>
${themes.map((theme) => html`<div class="frames">\n${widths.map((width) => frame(example, theme, width))}</div>\n`)}`,
        ),
      ]);
    }),
    devRoute('/_gallery/frame', async (request) => {
      const { searchParams: asked } = request.url;
      const theme = themes.find((one) => one === asked.get('theme'));
      const some = await examplesOf(collectionAsked(request), languageAsked(request));
      const shown = some.find(({ name, example }) => name === asked.get('name') && example === asked.get('example'));
      if (!shown || !theme) return notFound();
      return htmlAnswer(
        inTheme(still(shown.html).replaceAll('/assets/0/style.css', `/_gallery/${theme}.css`), theme),
        200,
        {
          ...ofThisMachine,
          'content-security-policy': framedPolicy,
        },
      );
    }),
    ...themes.map((theme) =>
      devRoute(`/_gallery/${theme}.css`, async () =>
        htmlAnswer(inTheme(style, theme), 200, { ...ofThisMachine, 'content-type': 'text/css; charset=utf-8' }),
      ),
    ),
    devRoute('/_gallery/frames.css', async () =>
      htmlAnswer(`${style}${besideEachOther}`, 200, { ...ofThisMachine, 'content-type': 'text/css; charset=utf-8' }),
    ),
  ];
};

const besideEachOther = `
main, main > * { max-width: none; }
.frames { display: flex; gap: 1rem; overflow: auto; margin-bottom: 1rem; }
iframe { flex: none; border: 0; outline: 1px solid var(--line); }
`;

/** What follows the system's theme is put into one. */
const inTheme = (text: string, theme: (typeof themes)[number]): string =>
  text
    .replaceAll(/\(prefers-color-scheme: ?dark\)/g, theme === 'dark' ? '(min-width: 0)' : '(max-width: 0)')
    .replace('color-scheme: light dark', `color-scheme: ${theme}`)
    .replace('content="light dark"', `content="${theme}"`);

/** Nothing runs in a frame, nor takes the focus. */
const still = (html: string): string => html.replaceAll(/<script[^>]*><\/script>\n?/g, '').replaceAll(' autofocus', '');

/** Only the gallery holds it. Mails have their style in themselves. */
const framedPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'";
const framingPolicy = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const framing = (language: Language, title: string, body: unknown): Response =>
  devPage('/_gallery/frames.css', language, title, body, {
    ...ofThisMachine,
    'content-security-policy': framingPolicy,
  });

const languageAsked = ({ url, language }: RouteRequest): Language => {
  const asked = url.searchParams.get('language');
  return isLanguage(asked) ? asked : language;
};

const collectionAsked = ({ url }: RouteRequest): Collection =>
  url.searchParams.get('collection') === 'mails' ? 'mails' : 'pages';

const hrefOf = (what: 'of' | 'frame', asked: Record<string, string>): string =>
  `/_gallery/${what}?${new URLSearchParams(asked)}`;
