export { french as words } from '../../domain/password-policy/words/fr.ts';
