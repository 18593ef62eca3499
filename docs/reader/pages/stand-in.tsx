import { createHash } from "node:crypto";
import { locales } from "us-japan-climate-partnership";
import style from "../alone/alone.css?raw";
import script from "../alone/alone.js?raw";
import { pathOf, type View } from "./addresses.ts";
import { words } from "./words.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** It may run the one script and use the one style that stand in it, and may look for the site's root. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const linked: readonly View[] = ["text", "claims", "records", "sources"];

/**
 * A page that stands in for another, at any address: it loads no other file, and says in every language what
 * is the matter. Its script finds the root of the site; without it, the links lead to where the site is published.
 */
export function StandIn({
  heading,
  note,
  siteUrl,
}: {
  readonly heading: "notThere" | "offline";
  readonly note: "notThereNote" | "offlineNote";
  readonly siteUrl: string | undefined;
}) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="robots" content="noindex" />
        <title>{locales.map((locale) => words[locale].say(heading)).join(" · ")}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>us-japan-climate-partnership</h1>
          {locales.map((locale) => (
            <section key={locale} lang={locale}>
              <h2>{words[locale].say(heading)}</h2>
              <p>{words[locale].say(note)}</p>
              {siteUrl === undefined && (
                <noscript>
                  <p>{words[locale].say("noScriptNote")}</p>
                  <p>
                    <a href="/">{words[locale].say("toHost")}</a>
                  </p>
                </noscript>
              )}
              <ul hidden={siteUrl === undefined}>
                {linked.map((view) => {
                  const path = pathOf(locale, view);
                  return (
                    <li key={view}>
                      <a
                        data-path={path}
                        {...(siteUrl === undefined ? {} : { href: new URL(path, siteUrl).href })}
                      >
                        {words[locale].say(view)}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </main>
        <script type="module" dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}
