export { luxembourgish as words } from '../../domain/password-policy/words/lb.ts';
