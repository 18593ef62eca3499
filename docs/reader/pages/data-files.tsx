import { LinkToFile, useBuilt, usePage } from "./page.tsx";
import { showSize } from "./sizes.ts";

/** What is known of a file to take along, by its path from the root of the site. */
export function useDataFile() {
  const { data } = useBuilt();
  return (name: string) => {
    const found = data.find(({ file }) => file === name);
    if (found === undefined) throw new Error(`The site has no ${name}.`);
    return found;
  };
}

/** A link to a file to take along, under its own name. */
export function FileLink({ file }: { readonly file: string }) {
  return (
    <LinkToFile file={file} download>
      <code>{file.split("/").at(-1)}</code>
    </LinkToFile>
  );
}

/** Some files to take along: what each holds, and its size. */
export function FileList({
  files,
}: {
  readonly files: readonly { readonly file: string; readonly holds: string }[];
}) {
  const { locale } = usePage();
  const fileOf = useDataFile();
  return (
    <dl class="files">
      {files.map(({ file, holds }) => (
        <div key={file}>
          <dt>
            <FileLink file={file} />{" "}
            <span class="quiet">{showSize(fileOf(file).bytes, locale)}</span>
          </dt>
          <dd>{holds}</dd>
        </div>
      ))}
    </dl>
  );
}
