import type { TestServer } from './server.ts';
import { type Aspect, compareStock, putBack, type Stock, takeStock, type Victim, type VictimKind } from './victims.ts';

/** One way in which somebody's access may change, and all that it may change. */
export type Right = {
  title: string;
  by: readonly string[];
  /** `POST /path/of/a/:route`, or the words of a command. */
  doors: readonly string[];
  on: readonly VictimKind[];
  changes: readonly Aspect[];
};

/** Watches the access of a few people while others try every door, and knows what each may do to it. */
export class Watch {
  readonly #server: TestServer;
  readonly #victims: readonly Victim[];
  readonly #rights: readonly Right[];
  readonly #used = new Set<Right>();
  #stock: Stock = new Map();
  readonly #faults = new Set<string>();

  constructor(server: TestServer, victims: readonly Victim[], rights: readonly Right[]) {
    this.#server = server;
    this.#victims = victims;
    this.#rights = rights;
  }

  /** From here on; what was done so far is not looked at. */
  async begin(): Promise<void> {
    this.#stock = await takeStock(this.#server, this.#victims);
  }

  /** Does it, and looks at what it changed; answers whether anything did, and puts it back unless it is to stay. */
  async see(by: string, door: string, act: () => Promise<unknown>, stays = false): Promise<boolean> {
    await act();
    const now = await takeStock(this.#server, this.#victims);
    let changed = false;
    for (const victim of this.#victims) {
      const [before, after] = [this.#stock.get(victim.id), now.get(victim.id)];
      if (!before || !after) throw new Error(`Nothing is known of ${victim.email}.`);
      const aspects = compareStock(before, after);
      if (aspects.length === 0) continue;
      changed = true;
      this.#judge(by, door, victim, aspects);
      if (!stays) await putBack(this.#server, victim, before);
    }
    if (changed) await this.begin();
    return changed;
  }

  /** What changed without a right since it was last asked. */
  takeFaults(): string[] {
    const faults = [...this.#faults];
    this.#faults.clear();
    return faults;
  }

  /** The rights that nothing made use of: a list that says more than is true hides what is not. */
  get unused(): string[] {
    return this.#rights.filter((right) => !this.#used.has(right)).map(({ title }) => title);
  }

  #judge(by: string, door: string, { kind }: Victim, aspects: readonly Aspect[]): void {
    const right = this.#rights.find(
      (candidate) =>
        candidate.by.includes(by) &&
        candidate.doors.includes(door) &&
        candidate.on.includes(kind) &&
        aspects.every((aspect) => candidate.changes.includes(aspect)),
    );
    if (right) this.#used.add(right);
    else this.#faults.add(`${by}, by ${door}, changed of the ${kind}: ${aspects.join(', ')}`);
  }
}
