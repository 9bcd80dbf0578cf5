import { mostSetsOfRule, type Rule } from '../../domain/caller-verification/desk-policy.ts';
import { channels, deliveries, methods } from '../../domain/caller-verification/method.ts';
import type { FormFields } from '../../http/form-fields.ts';

/** The rule as its boxes are ticked; sets without a tick are gone. */
export const readRule = (form: FormFields): Rule => ({
  sets: Array.from({ length: mostSetsOfRule }, (_, index) =>
    methods.filter((method) => form.ticked(setBox(index, method))),
  ).filter((set) => set.length > 0),
  deliveries: deliveries.filter((delivery) => form.ticked(`by-${delivery}`)),
  secondPerson: form.ticked('second-person'),
  apart: channels.filter((channel) => form.ticked(`apart-${channel}`)),
});

export const setBox = (index: number, method: string): string => `set-${index}-${method}`;
