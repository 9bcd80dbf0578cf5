/** A telephone number as it is on file, with its last two digits alone: "•• •• •• •• 34". */
export const maskedDigits = (telephone: string): string => telephone.replace(/\d(?=(?:\D*\d){2})/g, '•');
