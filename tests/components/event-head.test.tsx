// @vitest-environment happy-dom
/** The head of the comparison: why the event is taken for the article's, and what can be done when it is not. */
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/Panel';
import { SAMPLES } from '../fixtures/states';
import { recorder, show } from './surface';

afterEach(cleanup);

describe('the head of an event', () => {
  it.each([
    ['en', 'Matched by: same day, \u2068Port Selwyn\u2069, and \u206848 hours\u2069'],
    ['ar', 'سبب المطابقة: اليوم نفسه و\u2068Port Selwyn\u2069 و\u206848 hours\u2069'],
  ] as const)('tells in %s why it was matched', (language, line) => {
    const { getByTestId } = show(<Panel state={SAMPLES.two} actions={recorder().actions} />, language);
    expect(getByTestId('matched-by').textContent).toBe(line);
  });

  it('says that the person chose it, and that the article is kept', () => {
    const { container, queryByTestId } = show(<Panel state={SAMPLES.chosen} actions={recorder().actions} />);
    expect(queryByTestId('matched-by')).toBeNull();
    expect(container.querySelector('.event')?.textContent).toContain('You chose this event.');
    expect(container.querySelector('.event .meta')?.textContent).toContain('kept');
  });

  it.each([
    ['not-this-event', 'notThisEvent'],
    ['open-in-library', 'openLibrary strike'],
  ])('has a button: %s', (button, wanted) => {
    const { actions, asked } = recorder();
    show(<Panel state={SAMPLES.two} actions={actions} />)
      .getByTestId(button)
      .click();
    expect(asked.map((what) => what.replace(' [object Object]', ''))).toEqual([wanted]);
  });

  it.each(['notThisEvent', 'openLibrary'] as const)('offers nothing that cannot be done: %s', (action) => {
    const { [action]: _gone, ...actions } = recorder().actions;
    const { queryByTestId } = show(<Panel state={SAMPLES.two} actions={actions} />);
    const hook = { notThisEvent: 'not-this-event', openLibrary: 'open-in-library' }[action];
    expect(queryByTestId(hook)).toBeNull();
  });
});
