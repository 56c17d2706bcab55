/** Running text in documents that are no usual pages. */
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { runningText } from '../../../../lib/page/signs/signals-text';

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;

describe('running text', () => {
  it.each([
    ['a line break that is the whole document', '<br/>'],
    ['one within an element that is no block', '<data><br/></data>'],
  ])('is none in %s', (_what, xml) => {
    expect(runningText(parsed(xml))).not.toContain('text');
  });
});
