interface ChoiceProps {
  readonly legend: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
  readonly testid?: string;
}

/** One of a few, all in sight: radio buttons that look like keys. */
export function Choice({ legend, name, value, options, onChange, testid = "ask" }: ChoiceProps) {
  return (
    <fieldset class="field choice">
      <legend>{legend}</legend>
      <div class="choice-keys">
        {options.map(([option, label]) => (
          <label key={option} class="choice-key">
            <input
              type="radio"
              class="unseen"
              name={name}
              value={option}
              checked={option === value}
              data-testid={`${testid}-${name}-${option}`}
              onChange={() => onChange(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
