import { galleryStates } from './gallery-states.ts';

/** The gallery of pages and components, and the words that its components stand for. */
export const gallery = {
  title: 'Gallery',
  purpose: 'Every page, every component, every message and every paper, in each of its states. Nothing here is real.',
  pages: 'Pages',
  mails: 'E-mails',
  texts: 'Text messages (SMS)',
  papers: 'Papers (PDF)',
  states: galleryStates,
  light: 'light',
  dark: 'dark',
  framed: (name: string, width: number, theme: string) => `${name}, ${width}\u00a0px, ${theme}`,
  back: 'The whole gallery',
  parts: (signs: number, parts: number) =>
    `${signs} signs, ${parts === 1 ? 'one text message' : `${parts} text messages`}`,
  openPaper: 'Open the PDF',
  components: {
    heading: 'Components',
    press: 'Save',
    danger: 'Delete',
    off: 'Not yet',
    offWhy: 'Fill in the name first.',
    label: 'Name',
    hint: 'As it stands on a business card.',
    fault: 'Write a name.',
    file: 'File',
    one: 'By e-mail',
    other: 'By letter',
    words: 'A sentence that says a little more, to see how it goes on to the next line.',
    done: 'Saved.',
    empty: 'Nothing yet.',
    more: 'Read more',
  },
};
