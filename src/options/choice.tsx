/** One of a few, all in sight. */
export function Choice<Id extends string | number>(props: {
  label: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{props.label}</legend>
      {props.options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={props.label}
            checked={id === props.chosen}
            onChange={() => props.onChoose(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
