import { html } from 'hono/html';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { isLanguage, type Language, languageName, languages } from '../../platform/languages.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { devPage, devRoute, notFound, ofThisMachine } from './dev-route.ts';

/** A page, a component or a message in one of its states; `html` is a whole document. */
export type Shown = { name: string; example: string; html: string };

/** What is printed, made when it is looked at. */
export type Paper = { name: string; example: string; pdf: () => Promise<Uint8Array<ArrayBuffer>> };

/** Everything a person gets to see, by kind. */
export type Examples = {
  pages: (language: Language) => Promise<readonly Shown[]>;
  mails: (language: Language) => Promise<readonly Shown[]>;
  texts: (language: Language) => Promise<readonly Shown[]>;
  papers: (language: Language) => Promise<readonly Paper[]>;
};

type Collection = keyof Examples;

const collections: readonly Collection[] = ['pages', 'mails', 'texts', 'papers'];

type App = {
  /** The installation's own style sheet. */
  style: string;
  examples: Examples;
};

const widths = [320, 768, 1280];
const themes = ['light', 'dark'] as const;

/**
 * The gallery: every page, component, message and paper in its named examples, in each language, at three widths and in
 * both themes. To be mounted in demonstration mode only, and shown on this machine only, like the mailbox.
 */
export const galleryRoutes = ({ style, examples }: App): Route[] => {
  const made = new Map<string, Promise<readonly (Shown | Paper)[]>>();
  const examplesOf = (collection: Collection, language: Language) =>
    made.getOrInsertComputed(`${collection} ${language}`, () => {
      const making: Promise<readonly (Shown | Paper)[]> = examples[collection](language);
      making.catch(() => made.delete(`${collection} ${language}`));
      return making;
    });
  const exampleAsked = async (request: RouteRequest) => {
    const { searchParams: asked } = request.url;
    const some = await examplesOf(collectionAsked(request), languageAsked(request));
    return some.find(({ name, example }) => name === asked.get('name') && example === asked.get('example'));
  };
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
        html`<p>${say.purpose}</p>\n`,
        languageLinks((one) => `/_gallery?language=${one}`),
        ...(await Promise.all(collections.map(list))),
      ]);
    }),
    devRoute('/_gallery/of', async (request) => {
      const language = languageAsked(request);
      const say = sentences(language).web.gallery;
      const states: Readonly<Record<string, string>> = say.states;
      const collection = collectionAsked(request);
      const name = request.url.searchParams.get('name') ?? '';
      const some = (await examplesOf(collection, language)).filter((shown) => shown.name === name);
      if (some.length === 0) return notFound();
      const frame = (example: string, theme: (typeof themes)[number], width: number): Html =>
        html`<iframe src="${hrefOf('frame', { language, collection, name, example, theme })}" title="${say.framed(states[example] ?? example, width, say[theme])}" width="${width}" height="900" loading="lazy" sandbox="allow-same-origin"></iframe>\n`;
      const onScreens = (example: string): Html[] =>
        themes.map(
          (theme) => html`<div class="frames">\n${widths.map((width) => frame(example, theme, width))}</div>\n`,
        );
      const onPaper = (example: string): Html => {
        const href = hrefOf('paper', { language, collection, name, example });
        return html`<p><a href="${href}">${say.openPaper}</a></p>
<iframe src="${href}" title="${states[example] ?? example}" width="800" height="1130" loading="lazy"></iframe>\n`;
      };
      return framing(language, name, [
        html`<p><a href="/_gallery?language=${language}">${say.back}</a></p>\n`,
        languageLinks((one) => hrefOf('of', { language: one, collection, name })),
        ...some.map(
          ({ example }) =>
            html`<h2>${states[example] ?? example}</h2>
${collection === 'papers' ? onPaper(example) : onScreens(example)}`,
        ),
        html`<script src="/_gallery/frames.js"></script>\n`,
      ]);
    }),
    devRoute('/_gallery/frame', async (request) => {
      const theme = themes.find((one) => one === request.url.searchParams.get('theme'));
      const shown = await exampleAsked(request);
      if (!shown || !('html' in shown) || !theme) return notFound();
      return htmlAnswer(
        inTheme(still(shown.html).replaceAll('/assets/0/style.css', `/_gallery/${theme}.css`), theme),
        200,
        { ...ofThisMachine, 'content-security-policy': framedPolicy },
      );
    }),
    devRoute('/_gallery/paper', async (request) => {
      const shown = await exampleAsked(request);
      if (!shown || !('pdf' in shown)) return notFound();
      return new Response(await shown.pdf(), {
        headers: {
          ...ofThisMachine,
          'content-type': 'application/pdf',
          'content-security-policy': framedPolicy,
        },
      });
    }),
    ...themes.map((theme) => fileRoute(`/_gallery/${theme}.css`, 'text/css', inTheme(style, theme))),
    fileRoute('/_gallery/frames.css', 'text/css', `${style}${besideEachOther}`),
    fileRoute('/_gallery/frames.js', 'text/javascript', asHighAsItsContent),
  ];
};

const fileRoute = (path: string, type: string, text: string): Route =>
  devRoute(path, async () => htmlAnswer(text, 200, { ...ofThisMachine, 'content-type': `${type}; charset=utf-8` }));

const besideEachOther = `
main, main > * { max-width: none; }
.frames { display: flex; gap: 1rem; align-items: start; overflow: auto; margin-bottom: 1rem; }
iframe { flex: none; border: 0; outline: 1px solid var(--line); }
`;

/** Each frame is loaded when it comes near; until then it has the height of a screen. */
const asHighAsItsContent = `for (const frame of document.querySelectorAll('.frames iframe')) {
  const fit = () => {
    const shown = frame.contentDocument;
    if (!shown || shown.URL === 'about:blank' || shown.readyState !== 'complete') return;
    frame.height = 1;
    frame.height = shown.documentElement.scrollHeight;
  };
  frame.addEventListener('load', fit);
  fit();
}
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
const framingPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

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
  collections.find((one) => one === url.searchParams.get('collection')) ?? 'pages';

const languageLinks = (hrefIn: (language: Language) => string): Html =>
  html`<p>${languages.map((one) => html`<a href="${hrefIn(one)}" lang="${one}">${languageName(one)}</a> `)}</p>\n`;

const hrefOf = (what: 'of' | 'frame' | 'paper', asked: Record<string, string>): string =>
  `/_gallery/${what}?${new URLSearchParams(asked)}`;
