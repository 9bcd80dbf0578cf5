/**
 * Where things stand on a letter, in millimetres from the left and the top of an A4 sheet. It is folded twice, like an
 * accordion, so that the address lies in front, and goes into an envelope of 110 × 220 (DL) with a window of 35 × 100, 20
 * from its right edge and 20 from its bottom (NF Z 10-011). The folded sheet is 10 narrower and 11 lower than the
 * envelope and slides in it: `window` is what shows wherever it lies, `nearWindow` what may.
 */
export const places = {
  page: { x: 0, y: 0, width: 210, height: 297 },
  folds: [99, 198],
  window: { x: 100, y: 55, width: 90, height: 24 },
  nearWindow: { x: 90, y: 44, width: 110, height: 46 },
  sender: { x: 20, y: 8, width: 58, height: 34 },
  reference: { x: 20, y: 50, width: 64, height: 5 },
  address: { x: 102, y: 55.5, width: 74, height: 23.5 },
  /** The scan line: a Data Matrix of 12 modules, and the same number to be read. */
  scan: { x: 178, y: 56, width: 8.4, height: 8.4 },
  scanText: { x: 172.5, y: 66.5, width: 17, height: 3 },
  /** On the middle part, which the fold puts inside. */
  words: { x: 20, y: 106, width: 175, height: 49 },
  secretTitle: { x: 20, y: 161, width: 56, height: 30 },
  secret: { x: 80, y: 158, width: 116, height: 36 },
  closing: { x: 20, y: 245, width: 175, height: 44 },
} as const;

export type Place = { x: number; y: number; width: number; height: number };

/** What lies over a place once the sheet is folded there: its mirror image. */
export const mirrored = (place: Place, fold: number): Place => ({ ...place, y: 2 * fold - place.y - place.height });
