/** A button that asks for a file, or takes one dropped on it. The browser's own speaks the browser's language. */
export function FileButton(props: { label: string; accept: string; onFile: (file: File) => void }) {
  return (
    <label class="file-button">
      {props.label}
      <input
        type="file"
        accept={props.accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) props.onFile(file);
          // The same file chosen again is asked for again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
