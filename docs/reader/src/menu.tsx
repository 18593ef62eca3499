interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text, where it is not the page's. */
  readonly lang?: string;
}

/** A labelled menu of a few choices. */
export function Menu<Value extends string>({
  id,
  label,
  value,
  options,
  onChoice,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoice: (value: Value) => void;
}) {
  return (
    <span class="menu">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          currentTarget.value = value; // what is shown follows the state, once it has changed
          if (chosen) onChoice(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
