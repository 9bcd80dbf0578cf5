import { type Bench, median, rateFigure } from './figure.ts';

const goal = 0.9;

/** Sign-ins of different people at saturation, beside what hashing alone does on all cores. */
export const signInRate: Bench = {
  name: 'sign-in-rate',
  measure: async (ground) => {
    const { signIns, rawPerSecond } = await ground.saturation();
    const remark = `half of the people waited at most ${Math.round(median(signIns.waits))} ms`;
    return rateFigure(signIns.perSecond, 'sign-ins/s', rawPerSecond, goal, remark);
  },
};
