export { english as words } from '../../domain/password-policy/words/en.ts';
