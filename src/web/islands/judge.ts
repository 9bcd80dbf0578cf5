export { guessingTime } from '../../domain/password-policy/guessing-time.ts';
export { judgeText } from '../../domain/password-policy/judgement.ts';
export { readKnowledge } from '../../domain/password-policy/knowledge.ts';
export { guessesLog10, makePassphrase, usualForm } from '../../domain/password-policy/passphrase.ts';
export { contextOf } from '../../domain/password-policy/personal-context.ts';
