/** The detector as it is shipped: one function in brackets; anything else stays as it is. */
import { describe, expect, it } from 'vitest';
import { calledAtOnce } from '../../../tools/setup/called-at-once';

describe('calledAtOnce', () => {
  it('puts the function that is called into brackets', () => {
    expect(calledAtOnce('var detector=function(){var e=2;return{a(){}}.a(e)}();\n')).toBe(
      '(function(){var e=2;return{a(){}}.a(e)})();\n',
    );
  });

  it.each(['var detector=function(){}();\ndetector;', 'var e=1;var detector=function(){}();', ''])(
    'leaves a script that is made otherwise: %j',
    (code) => {
      expect(calledAtOnce(code)).toBe(code);
    },
  );
});
