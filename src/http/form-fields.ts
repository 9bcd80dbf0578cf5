import { Secret } from '../platform/secret.ts';

/** The fields of a submitted form. A field sent twice, or as a file, counts as absent (ASVS 15.3.7). */
export class FormFields {
  readonly #fields: ReadonlyMap<string, string>;

  constructor(fields: ReadonlyMap<string, string>) {
    this.#fields = fields;
  }

  /** The field's text; empty when it was not sent. */
  text(name: string): string {
    return this.#fields.get(name) ?? '';
  }

  secret(name: string): Secret {
    return new Secret(this.text(name));
  }

  /** A tick box that was ticked. */
  ticked(name: string): boolean {
    return this.#fields.has(name);
  }
}
