import { describe, expect, it } from 'vitest';
import { digestPhrases } from '../../../components/view/digest-phrases';
import type { DigestDetail } from '../../../lib/core/model';

const passage = (contexts: string[]) => ({
  details: contexts.map((context) => ({ context, text: 'told' }) as DigestDetail),
});

describe('the phrases of a passage', () => {
  it.each<[name: string, contexts: string[], line: string[]]>([
    ['as they are', ['Port Selwyn', 'about 320 dockers'], ['Port Selwyn', 'about 320 dockers']],
    ['each once', ['Port Selwyn', 'Port Selwyn'], ['Port Selwyn']],
    ['not within another', ['Selwyn', 'closed Port Selwyn'], ['closed Port Selwyn']],
    ['the words alone where no phrase is kept', [''], ['told']],
    [
      'those that run into each other are one',
      ['the union said that about 320', 'that about 320 dockers stopped', 'dockers stopped work at noon'],
      ['the union said that about 320 dockers stopped work at noon'],
    ],
    [
      'one shared word is not enough',
      ['the union of dockers', 'dockers stopped'],
      ['the union of dockers', 'dockers stopped'],
    ],
    [
      'parts of words are not shared',
      ['a sunk in the', 'k in the harbour'],
      ['a sunk in the', 'k in the harbour'],
    ],
  ])('%s', (_name, contexts, line) => {
    expect(digestPhrases(passage(contexts))).toEqual(line);
  });
});
