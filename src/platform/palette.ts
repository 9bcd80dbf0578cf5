import { type Colour, mix, nearestShade } from './colour.ts';

// What becomes of the colour that the operator sets: shades of it that can be read in each theme.

/** What the accent stands on: the grounds of src/web/tokens.css, and what white or dark mails have. A test holds them together. */
export const grounds: Readonly<Record<Theme, readonly Colour[]>> = {
  light: ['#f6f4ef', '#fffefb', '#fbebe8', '#e4f1e6', '#fbf0d6'],
  dark: ['#15191c', '#1d2327', '#3a211f', '#1d3325', '#362c17'],
};

export type Theme = 'light' | 'dark';

/** The contrast of text and of everything that is pressed (WCAG 2.2 SC 1.4.3), and where more is asked for (SC 1.4.6). */
const leastContrast = { usual: 4.5, more: 7 } as const;

export type Accent = {
  /** Links, buttons, the ring of the focus: 4.5 to 1 at least, where borders need 3 (SC 1.4.11). */
  accent: Colour;
  /** What is written on it. */
  ink: Colour;
  /** While a pointer is over it. */
  deep: Colour;
  /** How far it is from the colour that was asked for, in hundredths. */
  shift: number;
};

/** The accent of one theme, from any colour. */
export const accentOf = (colour: Colour, theme: Theme, least: keyof typeof leastContrast = 'usual'): Accent => {
  const { colour: accent, shift } = nearestShade(colour, grounds[theme], leastContrast[least]);
  const [ink, away] = theme === 'light' ? ['#ffffff', '#000000'] : ['#15191c', '#ffffff'];
  return { accent, ink, deep: mix(accent, away, 0.25), shift };
};

/** Where the operator set none: the accent of src/web/tokens.css. */
export const houseColour: Colour = '#1f5a4c';
