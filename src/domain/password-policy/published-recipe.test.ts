import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedRecipe } from './published-recipe.ts';

test('The published recipe begins with three letters of the service, the first a capital, and leaves one word to guess.', () => {
  assert.equal(publishedRecipe('eKo').example, 'EkoMotsecret1515 !?');
  assert.equal(publishedRecipe('Été 24').example, 'EteMotsecret1515 !?');
  assert.equal(publishedRecipe('日本').example, 'EkoMotsecret1515 !?');
  assert.ok(publishedRecipe('eKo').guessesLog10 > 4 && publishedRecipe('eKo').guessesLog10 < 5);
});
