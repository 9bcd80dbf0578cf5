/** The code that both see, as it is said: "41 27". */
export const mutualDigits = (code: string): string => `${code.slice(0, 2)}\u00a0${code.slice(2)}`;
