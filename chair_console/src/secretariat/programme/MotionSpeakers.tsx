import { t } from "@rostrum/floor";
import { Amount } from "./Amount";

/** In their order of precedence (PO4). */
const MOTIONS = ["suspend_sitting", "adjourn_sitting", "adjourn_debate", "close_debate"] as const;
const SIDES = ["for", "against"] as const;

interface MotionSpeakersProps {
  readonly labelled: string;
  readonly value: Readonly<Record<string, number>>;
  /** What it would be; undefined while what is typed can't be it. */
  readonly onDraft: (value: Readonly<Record<string, number>> | undefined) => void;
}

/** How many may speak for and against each motion; left empty it is nobody (PO4). */
export function MotionSpeakers({ labelled, value, onDraft }: MotionSpeakersProps) {
  const without = (name: string) => Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
  return (
    <table class="setting-motions" aria-labelledby={labelled}>
      <thead>
        <tr>
          <td />
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {t(`setting-motion-${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MOTIONS.map((motion) => {
          const named = t(`setting-motion-${motion.replaceAll("_", "-")}`);
          return (
            <tr key={motion} data-testid={`motion-${motion}`}>
              <th scope="row">{named}</th>
              {SIDES.map((side) => {
                const name = `${motion}_${side}`;
                return (
                  <td key={side}>
                    <Amount
                      labelled=""
                      words={`${named}, ${t(`setting-motion-${side}`)}`}
                      of="count"
                      value={value[name]}
                      onNone={() => onDraft(without(name))}
                      onDraft={(count) => onDraft(count === undefined ? undefined : { ...value, [name]: count })}
                    />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
