import { useComputed, useSignal } from "@preact/signals";
import {
  type Channel,
  delegationName,
  type Foresight,
  forecast,
  foresight,
  inOrder,
  languageCode,
  languageCodes,
  languageName,
  numberText,
  type Trouble,
  t,
  timeText,
  troubles,
} from "@rostrum/floor";
import { Button, LanguageChip } from "@rostrum/floor/looks";
import { Check, TriangleAlert } from "lucide-preact";
import { useEffect } from "preact/hooks";
import { usePodium } from "../../chair/podium";
import { Booths } from "./Booths";
import { wayOf } from "./ways";
import "./interpretation.css";

/** What the booths will meet with the whole queue: gaps and what mends them, each speaker's way to each channel, who works. */
export function Interpretation() {
  const { floor } = usePodium();
  const foreseen = useSignal<Foresight>(new Map());
  useEffect(() => {
    const wanted = new AbortController();
    const stop = foresight(floor, wanted.signal).subscribe((seen) => {
      foreseen.value = seen;
    });
    return () => {
      wanted.abort();
      stop();
    };
  }, [floor]);
  return (
    <section class="room" aria-label={t("secretariat-room-interpretation")} data-testid="interpretation">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <div class="room-rows interpretation may-be-old" tabIndex={0}>
        <Ahead foreseen={foreseen.value} />
        <Ways foreseen={foreseen.value} />
        <Booths />
      </div>
    </section>
  );
}

/** Where the queue has a gap or a double relay with the rota as it will be, and the exchange that mends it (IN5, IN6). */
function Ahead({ foreseen }: { foreseen: Foresight }) {
  const { view } = usePodium();
  const found = troubles(view.value, foreseen);
  return (
    <section aria-labelledby="ahead-title" data-testid="ahead" data-troubles={found.length}>
      <h2 id="ahead-title">{t("interpreter-forecast")}</h2>
      {found.length === 0 ? (
        <p class="ahead-calm">
          <Check aria-hidden="true" /> {t(view.value.ahead ? "interpreter-no-trouble" : "interpreter-no-plan")}
        </p>
      ) : (
        <ul>
          {found.map((trouble) => (
            <TroubleLine key={`${trouble.language}-${trouble.later}`} trouble={trouble} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TroubleLine({ trouble }: { trouble: Trouble }) {
  const { view, directory, conductor } = usePodium();
  const { kind, language, place, channels, delegation, more, later, cure } = trouble;
  const booth = cure && view.value.booths?.[cure.booth];
  return (
    <li class="ahead-trouble" data-testid="trouble" data-kind={kind} data-tone={kind === "gap" ? "stop" : "warn"}>
      <TriangleAlert aria-hidden="true" />
      <LanguageChip code={language} name={languageName(language)} />
      <span class="ahead-what">
        <b>{t(`interpreter-trouble-${kind}`, { channels: languageCodes(channels), n: channels.length })}</b>
        <small>
          {[
            t("interpreter-trouble-where", { n: place, name: delegationName(directory.value, delegation) }),
            more > 0 && t("interpreter-trouble-more", { n: more }),
            later && t("interpreter-trouble-later"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
      <span class="ahead-cure">
        {cure === undefined
          ? t("interpreter-no-cure")
          : t("interpreter-cure-elsewhere", {
              code: languageCode(cure.booth),
              who: cure.interpreter,
              instead: cure.instead_of ?? booth?.on_mic ?? "",
            })}
      </span>
      {cure && booth?.handover === undefined && !later && (
        <Button
          size="small"
          testid={`cure-${cure.booth}`}
          onPress={() => void conductor.carryOut("ask_handover", { booth: cure.booth, to: cure.interpreter })}
        >
          {t("interpreter-cure-accept", { who: cure.interpreter })}
        </Button>
      )}
      {booth?.handover && <b>{t("interpreter-cure-asked", { who: booth.handover.to })}</b>}
    </li>
  );
}

/** Every speaker to come, and the way of the voice to each channel. */
function Ways({ foreseen }: { foreseen: Foresight }) {
  const { view } = usePodium();
  const order = inOrder(view.value.list);
  const [plan = {}] = Object.values(view.value.ahead?.plans ?? {});
  const channels = Object.entries(plan);
  if (order.length === 0 || channels.length === 0) return null;
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title">{t("office-ways")}</h2>
      <p class="quiet ways-key">{t("office-ways-key")}</p>
      <table class="ways" data-testid="ways">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t("office-place")}</span>
            </th>
            <th scope="col">{t("office-activity-whose")}</th>
            <th scope="col">{t("office-about")}</th>
            {channels.map(([number, { language }]) => (
              <th key={number} scope="col" class="ways-channel">
                <LanguageChip code={language} name={languageName(language)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map(([id, { delegation, language }], index) => (
            <WayRow
              key={id}
              id={id}
              place={index + 1}
              delegation={delegation}
              language={language}
              numbers={channels.map(([number]) => number)}
              foreseen={foreseen}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface WayRowProps {
  readonly id: string;
  readonly place: number;
  readonly delegation: string;
  readonly language: string;
  readonly numbers: readonly string[];
  readonly foreseen: Foresight;
}

function WayRow({ id, place, delegation, language, numbers, foreseen }: WayRowProps) {
  const { view, directory } = usePodium();
  const stretch = foreseen.get(id);
  const plan = stretch?.plan ?? view.value.ahead?.plans[language] ?? {};
  const begins = (stretch?.exchanges ?? []).map(({ interpreter }) => t("interpreter-begins", { who: interpreter }));
  return (
    <tr data-testid="way" data-entry={id}>
      <td>
        <span class="figures">{numberText(place)}</span>
      </td>
      <th scope="row">
        <span class="ways-name">
          {delegationName(directory.value, delegation)} <LanguageChip code={language} name={languageName(language)} />
        </span>
        {begins.length > 0 && <small class="quiet">{begins.join(" · ")}</small>}
      </th>
      <td class="quiet">
        <span class="figures">
          <Start entry={id} />
        </span>
      </td>
      {numbers.map((number) => (
        <td key={number} class="ways-channel">
          <Way channel={plan[number]} channels={plan} />
        </td>
      ))}
    </tr>
  );
}

function Way({ channel, channels }: { channel: Channel | undefined; channels: Readonly<Record<string, Channel>> }) {
  const { sign, from, words, tone } = wayOf(channel, channels);
  return (
    <span class="way" data-tone={tone} title={words}>
      <span aria-hidden="true">
        {from === undefined ? sign : <span class="way-sign">{sign}</span>}
        {from !== undefined && ` ${from}`}
      </span>
      <span class="unseen">{words}</span>
    </span>
  );
}

/** About when it comes; drawn again when the minute changes. */
function Start({ entry }: { entry: string }) {
  const { view, floor } = usePodium();
  const text = useComputed(() => {
    const start = forecast(view.value, floor.now.value).starts.get(entry);
    return start === undefined ? "" : timeText(start, view.value.meeting.timezone);
  });
  return <>{text}</>;
}
