/** What is chosen on the screen and not printed: how many details, with answers or without. */
import { useWords } from '../words';

interface Props {
  /** Details that there are. */
  most: number;
  count: number;
  setCount(count: number): void;
  answers: boolean;
  setAnswers(answers: boolean): void;
  print(): void;
}

export function Controls({ most, count, setCount, answers, setAnswers, print }: Props) {
  const words = useWords();
  return (
    <form
      class="sheet-controls"
      onSubmit={(event) => {
        event.preventDefault();
        print();
      }}
    >
      <label>
        {words.t('sheet_details')}
        <select
          data-testid="sheet-count"
          value={Math.min(count, most)}
          onChange={(event) => setCount(Number(event.currentTarget.value))}
        >
          {Array.from({ length: most }, (_, index) => (
            <option key={index} value={index + 1}>
              {words.number(index + 1)}
            </option>
          ))}
        </select>
      </label>
      <label title={words.t('sheet_answers_hint')}>
        <input
          type="checkbox"
          data-testid="sheet-answers"
          checked={answers}
          onChange={(event) => setAnswers(event.currentTarget.checked)}
        />
        {words.t('sheet_answers')}
      </label>
      <button type="submit" class="button" data-testid="sheet-print">
        {words.t('sheet_print')}
      </button>
      <small>{words.t('sheet_answers_hint')}</small>
    </form>
  );
}
