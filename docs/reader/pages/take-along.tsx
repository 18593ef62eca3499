import { LinkToFile, usePage } from "./page.tsx";

/**
 * What a list gives to take along: its rows as they are shown, as CSV and in the clipboard. Without a
 * script, the whole tables of the package. How the rows are read stands in `script/list-rows.ts`.
 */
export function TakeAlong({
  list,
  name,
  tables,
  notice,
}: {
  /** The id of the table, or of what holds several. */
  readonly list: string;
  /** The name of the file, without what is filtered. */
  readonly name: string;
  /** The tables of the package that have the same: `claims` of `claims.csv`. */
  readonly tables: readonly string[];
  /** Whether the list holds the whole text of the article: each row then has the notice on rights. */
  readonly notice?: boolean;
}) {
  const { content, words } = usePage();
  return (
    <div class="take-along">
      <p
        class="scripted"
        hidden
        data-list={list}
        data-name={name}
        data-notice={notice ? content.article.rights : undefined}
        data-notice-head={notice ? words.say("rightsHead") : undefined}
      >
        <button
          type="button"
          data-one={words.say("downloadOne")}
          data-these={words.say("downloadThese", { count: "{{count}}" })}
        />{" "}
        <button
          type="button"
          data-copied={words.say("copied")}
          data-refused={words.say("notCopied")}
        >
          {words.say("copyTable")}
        </button>{" "}
        <span role="status" />
      </p>
      <p class="quiet">
        {words.say("wholeTable")}{" "}
        {tables.map((table, at) => (
          <>
            {at > 0 && " · "}
            <LinkToFile key={table} file={`data/tables/${table}.csv`}>
              {`${table}.csv`}
            </LinkToFile>
          </>
        ))}
      </p>
    </div>
  );
}
