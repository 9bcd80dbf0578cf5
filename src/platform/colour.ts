/** A colour as six hexadecimal digits: `#1f5a4c`. */
export type Colour = string;

/** The colour that was asked for, or the one closest to it that can be read; `shift` is how far it went, in hundredths. */
export type Shade = { colour: Colour; shift: number };

/**
 * The least darkened or lightened shade of a colour that stands out on each of the grounds by at least this contrast.
 * The grounds belong to one theme: black or white can be read on all of them.
 */
export const nearestShade = (colour: Colour, grounds: readonly Colour[], least: number): Shade => {
  for (let shift = 0; shift <= 100; shift++) {
    for (const end of ['#000000', '#ffffff']) {
      const shade = mix(colour, end, shift / 100);
      if (grounds.every((ground) => contrast(shade, ground) >= least)) return { colour: shade, shift };
    }
  }
  throw new Error(`No shade of ${colour} has a contrast of ${least} on each of ${grounds.join(', ')}.`);
};

/** From 1, the same, to 21, black on white (WCAG 2.2, «contrast ratio»). */
export const contrast = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** The first colour with a share, 0 to 1, of the second in it. */
export const mix = (colour: Colour, other: Colour, share: number): Colour => {
  const others = channels(other);
  const mixed = channels(colour).map((value, index) => Math.round(value + ((others[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** WCAG 2.2, «relative luminance». */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const channels = (colour: Colour): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
