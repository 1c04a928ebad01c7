interface Props<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  onValue(value: Value): void;
}

/** One choice out of a few, with its label above. */
export function SelectField<Value extends string>({ label, names, value, onValue }: Props<Value>) {
  const values = Object.keys(names) as Value[];
  return (
    <label class="sl-field">
      <span class="sl-label">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value as Value)}>
        {values.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
