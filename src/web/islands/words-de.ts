export { german as words } from '../../domain/password-policy/words/de.ts';
