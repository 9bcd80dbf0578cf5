/** The modules of a Data Matrix (ISO/IEC 16022), row by row. The library is loaded at the first call. */
export const dataMatrix = async (digits: string): Promise<boolean[][]> => {
  const { default: bwip } = await import('bwip-js/node');
  const [made] = bwip.raw({ bcid: 'datamatrix', text: digits });
  if (!made || !('pixs' in made)) throw new Error('The library made no matrix of modules.');
  const { pixs, pixx, pixy } = made;
  return Array.from({ length: pixy }, (_, row) =>
    pixs.slice(row * pixx, (row + 1) * pixx).map((module) => module === 1),
  );
};
