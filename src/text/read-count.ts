/** A number as it is shown, in any language, or without what parts its digits; -1 where it is none. */
export const readCount = (written: string): number => {
  const close = written.replace(/\s/gu, '');
  return /^(\d{1,9}|\d{1,3}([.,]\d{3}){1,2})$/.test(close) ? Number(close.replace(/[.,]/g, '')) : -1;
};
