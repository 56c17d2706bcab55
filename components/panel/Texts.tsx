/** Reports of other outlets that are known by their summaries: their texts are fetched on a click that names the hosts. */
import type { Untold } from '../../lib/app/ports';
import type { ProblemCode } from '../../lib/core/result';
import { webAddress } from '../view/passage-link';
import { isolated, type Key, useWords, type Words } from '../words';
import { useActions } from './actions';
import { type TextStep, useSources } from './sources';

/** Fetched by one click: more would keep a person waiting. */
const AT_ONCE = 12;
/** Hosts that the button names. */
const NAMED = 3;

export function Texts({ untold }: { untold: Untold[] }) {
  const words = useWords();
  const view = useSources();
  if (untold.length === 0 || !view) return null;
  const outlets = new Set(untold.map(({ outlet }) => outlet.domain || outlet.name));
  return (
    <section class="part part-texts" aria-labelledby="part-texts" data-testid="texts">
      <h2 id="part-texts">{words.count('txt_untold', outlets.size)}</h2>
      <Steps untold={untold} steps={view.steps} />
      <FetchTexts untold={untold} />
      <p class="unseen" role="status">
        {saidOf(untold, view.steps, words)}
      </p>
    </section>
  );
}

type Steps = ReadonlyMap<string, TextStep>;

/** Those that something was done about; what the others tell stands among the outlets. */
function Steps({ untold, steps }: { untold: Untold[]; steps: Steps }) {
  const begun = untold.flatMap((one) => {
    const step = stepOf(one, steps);
    return step === undefined ? [] : [{ one, step }];
  });
  if (begun.length === 0) return null;
  return (
    <ul class="texts">
      {begun.map(({ one, step }) => (
        <TextLine key={one.report} one={one} step={step} />
      ))}
    </ul>
  );
}

/** What was tried now, else what is remembered of an earlier try. */
const stepOf = ({ report, missed }: Untold, steps: Steps): TextStep | undefined =>
  steps.get(report) ?? (missed ? { code: missed.code } : undefined);

const isMissed = (step: TextStep | undefined): step is { code: ProblemCode } => typeof step === 'object';
const isUnderWay = (step: TextStep | undefined): boolean => step === 'waiting' || step === 'fetching';

function FetchTexts({ untold }: { untold: Untold[] }) {
  const words = useWords();
  const { fetchTexts, openWide } = useActions();
  const { steps = new Map(), byItself = false } = useSources() ?? {};
  const all = untold.map((one) => ({ one, step: stepOf(one, steps) }));
  if (all.some(({ step }) => isUnderWay(step))) return null;
  const left = all.filter(({ step }) => step === undefined).map(({ one }) => one);
  const wanted = left.slice(0, AT_ONCE);
  if (wanted.length === 0) return null;
  if (!fetchTexts) return <InTab open={openWide} />;
  return (
    <>
      <button type="button" class="button" data-testid="fetch-texts" onClick={() => fetchTexts(wanted)}>
        {words.t('txt_from', words.count('txt_fetch', wanted.length), hostsIn(wanted, words))}
      </button>
      <p class="quiet">{words.t(byItself ? 'txt_by_itself' : 'txt_note')}</p>
    </>
  );
}

/** Firefox lets a panel that stands in a page fetch nothing of other sites. */
function InTab({ open }: { open: (() => void) | undefined }) {
  const words = useWords();
  if (!open) return null;
  return (
    <>
      <button type="button" class="button" data-testid="texts-in-tab" onClick={open}>
        {words.t('open_wide')}
      </button>
      <p class="quiet">{words.t('txt_in_tab')}</p>
    </>
  );
}

const hostOf = ({ url }: Untold): string => webAddress(url)?.hostname ?? '';

/** The first ones by name, and how many more there are. */
function hostsIn(wanted: Untold[], words: Words): string {
  const hosts = [...new Set(wanted.map(hostOf))].filter(Boolean);
  const more = hosts.length - NAMED;
  const named = hosts.slice(0, more === 1 ? NAMED + 1 : NAMED).map(isolated);
  return words.list(more > 1 ? [...named, words.count('txt_hosts', more)] : named);
}

function TextLine({ one, step }: { one: Untold; step: TextStep }) {
  const words = useWords();
  const { fetchTexts } = useActions();
  const address = webAddress(one.url);
  return (
    <li>
      <div class="outlet">
        <span class="outlet-name" dir="auto">
          {one.outlet.name || one.outlet.domain}
        </span>
        <small dir="auto">{one.title}</small>
      </div>
      <span class={isMissed(step) ? 'text-step missed' : 'text-step'}>
        {words.t(STEPS[isMissed(step) ? 'missed' : step])}
      </span>
      {isMissed(step) && (
        <div class="text-missed">
          <p>{words.t(`problem_${step.code.replaceAll('-', '_')}` as Key)}</p>
          {fetchTexts && (
            <button type="button" class="link" data-testid="text-again" onClick={() => fetchTexts([one])}>
              {words.t('try_again')}
            </button>
          )}
          {address && (
            <a class="link" href={address.href} target="_blank" rel="noopener noreferrer">
              {words.t('txt_open')}
            </a>
          )}
        </div>
      )}
    </li>
  );
}

const STEPS = {
  waiting: 'txt_waiting',
  fetching: 'txt_fetching',
  whole: 'txt_here',
  cut: 'completeness_cut',
  missed: 'txt_missed',
} as const satisfies Record<string, Key>;

/** For those who do not see the list change. */
function saidOf(untold: Untold[], steps: Steps, words: Words): string {
  const all = untold.map(({ report }) => steps.get(report));
  if (all.some(isUnderWay)) return words.t('txt_fetching');
  return [...steps.values()].some(isMissed) ? words.t('txt_some_missed') : '';
}
