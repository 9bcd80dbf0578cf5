import { type Colour, nearestShade } from './colour.ts';
import type { Logo } from './logo.ts';
import { houseColour } from './palette.ts';

/** How an installation looks on paper: its colour as it can be read on white, and its logo where it can be drawn. */
export type PaperLook = { service: string; accent: Colour; logo: Buffer | null };

/** The PDF library draws no SVG: there the name stands in the logo's place. */
export const paperLook = (service: string, colour?: Colour, logo: Logo | null = null): PaperLook => ({
  service,
  accent: nearestShade(colour ?? houseColour, ['#ffffff'], 4.5).colour,
  logo: logo?.kind === 'png' ? logo.bytes : null,
});

/** Draws the logo within a box, in points; false where there is none, or none that can be drawn. */
export const drawLogo = (doc: PDFKit.PDFDocument, { logo }: PaperLook, box: Box): boolean => {
  const picture = logo === null ? null : open(doc, logo);
  if (picture !== null) doc.image(picture, box.x, box.y, { fit: [box.width, box.height] });
  return picture !== null;
};

type Box = { x: number; y: number; width: number; height: number };

/** At the head of a tagged document: the logo, with the name for those who listen; or the name, which the caller writes. */
export const drawHead = (
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  look: PaperLook,
  writeName: () => void,
): void => {
  if (look.logo === null || open(doc, look.logo) === null) {
    writeName();
    return;
  }
  const { left, right } = doc.page.margins;
  const box = { x: left, y: doc.y, width: (doc.page.width - left - right) / 2, height: headHeight };
  const figure = doc.struct('Figure', { alt: look.service }, () => {
    drawLogo(doc, look, box);
  });
  parent.add(figure);
  figure.end();
  doc.x = left;
  doc.y = box.y + headHeight;
};

const headHeight = 28;

/** A file that only begins like a PNG is no picture. */
const open = (doc: PDFKit.PDFDocument, bytes: Buffer): PDFKit.Mixins.ImageSrc | null => {
  try {
    // Its types leave this one out.
    return (doc as unknown as { openImage(bytes: Buffer): PDFKit.Mixins.ImageSrc }).openImage(bytes);
  } catch {
    return null;
  }
};
